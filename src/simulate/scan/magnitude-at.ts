import type { WindowCache } from './window-cache.ts';

/**
 * The largest magnitude in the window that ends at an index; NaN where the window has one.
 *
 * Most scans ask for few windows or none. The column of all windows is made once single windows have cost as much.
 */
export function magnitudeAt(
  values: Float64Array,
  window: number,
  cache: WindowCache,
): (index: number) => number {
  let column: Float64Array | undefined;
  let looked = 0;
  return (index) => {
    looked += window;
    if (looked > values.length) column ??= cache.magnitudes(values, window);
    if (column !== undefined) return column[index] ?? 0;
    let largest = 0;
    for (let at = Math.max(0, index - window + 1); at <= index; at += 1) {
      largest = Math.max(largest, Math.abs(values[at] ?? 0));
    }
    return largest;
  };
}
