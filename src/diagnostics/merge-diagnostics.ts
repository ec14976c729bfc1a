import type { Diagnostic } from './diagnostic.ts';

/** Joins the diagnostics of several passes over one tree, each problem once, in the order of first appearance. */
export function mergeDiagnostics(lists: readonly (readonly Diagnostic[])[]): readonly Diagnostic[] {
  const seen = new Map<string, Diagnostic>();
  for (const diagnostic of lists.flat()) {
    const { code, message, range } = diagnostic;
    const identity = JSON.stringify([code, message, range?.file, range?.start.offset]);
    if (!seen.has(identity)) seen.set(identity, diagnostic);
  }
  return [...seen.values()];
}
