import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** Leaves out what was said before: the copies of a matrix share their text, and so their problems. */
export function uniqueDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics.filter(({ code, message, range }) => {
    const identity = `${code}\n${message}\n${range?.file ?? ''}\n${range?.start.offset ?? -1}`;
    if (seen.has(identity)) return false;
    seen.add(identity);
    return true;
  });
}
