/** How near the values of a column came to firing. */
import type { MetricCondition } from '../../model/event.ts';
import { BOUNDARY } from '../metric/compare-with-threshold.ts';
import { marginOf } from '../metric/margin.ts';
import { TRUE, type ValueScan } from './value-scan.ts';

/** Indices of values. */
export interface NearValues {
  /** The nearest to firing, the first of equals; absent when none was evaluated. */
  readonly nearest?: number;
  /** Those within 1e-9 of the threshold, in order. */
  readonly boundary: readonly number[];
}

/** Finds them. The scan has what was compared of every value. */
export function findNearValues(
  condition: MetricCondition,
  { codes, compared, slackAt }: ValueScan,
): NearValues {
  const boundary: number[] = [];
  let nearest: number | undefined;
  let best = Number.NaN;
  for (let index = 0; index < codes.length; index += 1) {
    if ((codes[index] ?? 0) > TRUE) continue;
    const margin = marginOf(condition, compared[index] ?? 0);
    if (Math.abs(margin) <= BOUNDARY) boundary.push(index);
    // What only rounding has made larger is equal.
    if (nearest === undefined || (margin > best && margin > best + slackAt(index))) {
      nearest = index;
      best = margin;
    }
  }
  return nearest === undefined ? { boundary } : { nearest, boundary };
}
