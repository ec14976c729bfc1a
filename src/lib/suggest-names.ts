/**
 * Finds the names that somebody most likely meant, nearest first.
 *
 * A name is near when its edit distance (transpositions count once, letter case does not) is at most 40 % of the
 * longer length, and at least 1: the threshold grows with the length, so that nothing nonsensical is suggested.
 *
 * @returns at most three names; none when nothing is near.
 */
export function suggestNames(wanted: string, names: Iterable<string>): readonly string[] {
  const lowered = wanted.toLowerCase();
  const near: { readonly name: string; readonly distance: number }[] = [];
  for (const name of new Set(names)) {
    const candidate = name.toLowerCase();
    const limit = Math.max(1, Math.floor(0.4 * Math.max(candidate.length, lowered.length)));
    if (Math.abs(candidate.length - lowered.length) > limit) continue;
    const distance = editDistance(lowered, candidate);
    if (distance <= limit) near.push({ name, distance });
  }
  near.sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1));
  return near.slice(0, 3).map(({ name }) => name);
}

/** Optimal string alignment: insertions, deletions, substitutions and swaps of neighbors, each costing one. */
function editDistance(a: string, b: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(
        (previous[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + cost,
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (beforePrevious[j - 2] ?? 0) + 1);
      }
      row.push(best);
    }
    beforePrevious = previous;
    previous = row;
  }
  return previous[b.length] ?? 0;
}

/** A hint such as `Did you mean "alerts" or "alert"?`; absent when no name is near. */
export function suggestHint(wanted: string, names: Iterable<string>): string | undefined {
  const near = suggestNames(wanted, names).map((name) => `"${name}"`);
  const last = near.pop();
  if (last === undefined) return undefined;
  return `Did you mean ${near.length === 0 ? last : `${near.join(', ')} or ${last}`}?`;
}
