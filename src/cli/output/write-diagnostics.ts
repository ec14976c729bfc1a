import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { renderDiagnosticsText } from '../../report/diagnostics/render-diagnostics-text.ts';
import type { CommandContext } from '../arguments/command-spec.ts';
import { outputStyle } from './output-style.ts';

/** Writes problems for people to standard error, and keeps them for the document of a run that fails in JSON mode. */
export function writeDiagnostics(
  context: CommandContext,
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, string> = new Map(),
): void {
  if (diagnostics.length === 0) return;
  const { io, isVerbose } = context;
  context.diagnostics.push(...diagnostics);
  io.stderr.write(
    renderDiagnosticsText(diagnostics, {
      ...outputStyle(io.stderr, io.env, isVerbose),
      sources,
    }),
  );
}
