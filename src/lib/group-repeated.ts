/**
 * The items that share a key with another item, by key and in their order. Keys of a single item are absent, and so
 * are items without a key; where every key is unique, as in most plans, nothing is built but a set.
 */
export function groupRepeated<T>(
  items: readonly T[],
  keyOf: (item: T) => string | undefined,
): ReadonlyMap<string, readonly T[]> {
  const seen = new Set<string>();
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    if (seen.has(key)) groups.set(key, []);
    else seen.add(key);
  }
  if (groups.size === 0) return groups;
  for (const item of items) groups.get(keyOf(item) ?? '')?.push(item);
  return groups;
}
