import type { JsonValue } from './json.ts';

/** Whether a value has more levels of mappings and lists than this. Its own depth is bounded by that number. */
export function isDeeperThan(value: JsonValue, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((item) => isDeeperThan(item, levels - 1));
}
