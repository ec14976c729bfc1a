import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { ManifestTree } from '../../files/read-manifest-tree.ts';
import { displayPath } from '../../manifest/display-path.ts';
import { renderDiagnosticsText } from '../../report/diagnostics/render-diagnostics-text.ts';
import type { ActionRun } from '../action-run.ts';

/** Writes every problem to the log, with the lines that it is about. */
export function logDiagnostics(
  { io, redact }: ActionRun,
  diagnostics: readonly Diagnostic[],
  tree: ManifestTree,
): void {
  if (diagnostics.length === 0) return;
  const sources = sourceTexts(tree);
  io.log(redact(renderDiagnosticsText(diagnostics, { color: false, width: 100, sources })));
}

/** The text of each file by the path that diagnostics name. */
export function sourceTexts(tree: ManifestTree): ReadonlyMap<string, string> {
  const configuration = tree.configuration === undefined ? [] : [tree.configuration];
  const files = [...configuration, ...tree.files, ...tree.tests];
  return new Map(files.map((file) => [displayPath(tree.directory, file.path), file.text]));
}
