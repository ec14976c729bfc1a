/** How near the values of a column came to firing. */
import type { MetricCondition } from '../../model/event.ts';
import { BOUNDARY } from '../metric/compare-with-threshold.ts';
import { type DirectionSign, directedBy, signOf, TRUE, type ValueScan } from './value-scan.ts';

/** Indices of values. */
export interface NearValues {
  /** The nearest to firing, the first of equals, NaN only where nothing else is; absent when none was evaluated. */
  readonly nearest?: number;
  /** Those within 1e-9 of the threshold, in order. */
  readonly boundary: readonly number[];
}

/** Finds them. The scan has what was compared of every value. */
export function findNearValues(
  condition: MetricCondition,
  { codes, compared, slackAt }: ValueScan,
): NearValues {
  const { sign, limit, ofDistance } = marginTerms(condition);
  const boundary: number[] = [];
  let nearest = -1;
  let best = Number.NaN;
  for (let index = 0; index < codes.length; index += 1) {
    if ((codes[index] ?? 0) > TRUE) continue;
    const value = compared[index] ?? 0;
    const difference = directedBy(value, sign) - limit;
    const margin = ofDistance === 0 ? difference : ofDistance * Math.abs(difference);
    if (margin <= BOUNDARY && margin >= -BOUNDARY) boundary.push(index);
    if (nearest === -1 || isNearer(margin, best, slackAt, index)) {
      nearest = index;
      best = margin;
    }
  }
  return nearest === -1 ? { boundary } : { nearest, boundary };
}

/** What only rounding has made larger is equal; anything is nearer than NaN. */
function isNearer(
  margin: number,
  best: number,
  slackAt: ValueScan['slackAt'],
  index: number,
): boolean {
  if (Number.isNaN(best)) return !Number.isNaN(margin);
  return margin > best && margin > best + slackAt(index);
}

/** `marginOf` of a condition in numbers: a choice by name for each value would cost more than the arithmetic. */
interface MarginTerms {
  readonly sign: DirectionSign;
  /** What is subtracted from the value with its sign. */
  readonly limit: number;
  /** For `$eq` and `$ne`: the sign of the distance from the limit; 0 for the others. */
  readonly ofDistance: 1 | 0 | -1;
}

function marginTerms(condition: MetricCondition): MarginTerms {
  if (condition.kind !== 'threshold') {
    const { direction } = condition;
    const limit = condition.kind === 'change' ? condition.amount : condition.threshold;
    return { sign: signOf(direction), limit, ofDistance: 0 };
  }
  const { operator, threshold } = condition;
  const above = { sign: 1, limit: threshold, ofDistance: 0 } as const;
  switch (operator) {
    case '$gt':
    case '$gte':
      return above;
    case '$lt':
    case '$lte':
      return { ...above, sign: -1, limit: -threshold };
    case '$eq':
      return { ...above, ofDistance: -1 };
    case '$ne':
      return { ...above, ofDistance: 1 };
  }
}
