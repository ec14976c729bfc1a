import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { ManifestTree } from '../../files/read-manifest-tree.ts';
import { writeFileAtomically } from '../../files/write-file-atomically.ts';
import { displayPath } from '../../manifest/display-path.ts';
import { renderSarif, type SarifInput } from '../../report/diagnostics/render-sarif.ts';
import type { ActionRun } from '../action-run.ts';
import { ACTION_VERSION } from '../action-version.ts';
import { sourceTexts } from './log-diagnostics.ts';

/**
 * Writes what was found into the file that the input names; does nothing where it names none. A file without results
 * is written too: an upload of it closes what was found before.
 */
export async function writeSarif(
  { inputs, redact }: Pick<ActionRun, 'inputs' | 'redact'>,
  tree: ManifestTree,
  found: { readonly diagnostics: readonly Diagnostic[] } & Pick<SarifInput, 'failedCases'>,
): Promise<void> {
  const { sarifFile } = inputs;
  if (sarifFile === undefined) return;
  const document = renderSarif({
    ...found,
    version: ACTION_VERSION,
    sources: sourceTexts(tree),
    fallbackFile: displayPath(tree.directory, 'wac.yaml'),
  });
  await writeFileAtomically(sarifFile, redact(`${JSON.stringify(document, undefined, 2)}\n`));
}
