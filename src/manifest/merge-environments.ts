/** Joins what loading a directory for each of its environments has found. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { mergeDiagnostics } from '../diagnostics/merge-diagnostics.ts';

/**
 * Each problem once. A comment that silences nothing is reported only where no environment has a use for it.
 *
 * @param lists one list per environment, loaded with `reportsEveryUnused`.
 */
export function mergeEnvironments(
  lists: readonly (readonly Diagnostic[])[],
): readonly Diagnostic[] {
  const counts = new Map<string, number>();
  for (const diagnostic of lists.flat().filter(isUnused)) {
    const location = locationOf(diagnostic);
    counts.set(location, (counts.get(location) ?? 0) + 1);
  }
  return mergeDiagnostics(
    lists.map((list) =>
      list.filter((each) => !isUnused(each) || counts.get(locationOf(each)) === lists.length),
    ),
  );
}

function isUnused({ code }: Diagnostic): boolean {
  return code === 'comment/unused';
}

function locationOf({ range }: Diagnostic): string {
  return JSON.stringify([range?.file, range?.start.offset]);
}
