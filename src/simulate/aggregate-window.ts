import type { Aggregate } from '../model/event.ts';

/** One number from a window of logged values, in order; without an aggregate the latest. NaN poisons every one. */
export function aggregateWindow(
  values: readonly number[],
  aggregate: Aggregate | undefined,
): number {
  switch (aggregate) {
    case undefined:
      return values[values.length - 1] ?? Number.NaN;
    case 'MIN':
      return values.reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY);
    case 'MAX':
      return values.reduce((high, value) => Math.max(high, value), Number.NEGATIVE_INFINITY);
    case 'AVERAGE': {
      let sum = 0;
      for (const value of values) sum += value;
      return sum / values.length;
    }
  }
}

/** The largest magnitude among the values; zero for none. */
export function largestMagnitude(values: readonly number[]): number {
  let largest = 0;
  for (const value of values) largest = Math.max(largest, Math.abs(value));
  return largest;
}
