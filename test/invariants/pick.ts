/** One of some items by a number that was drawn; undefined where there is none. */
export function pick<T>(items: readonly T[], draw: number): T | undefined {
  return items.length === 0 ? undefined : items[draw % items.length];
}
