/**
 * Which values of a run reach a threshold, in one pass over a column: what a backtest of a hundred rules over a thousand
 * runs spends its time on. It is the evaluator of `metric-evaluator.ts` for whole columns.
 */
import type { ComparisonOperator } from '../../model/event.ts';
import { compareWithThreshold, roundingSlack } from '../metric/compare-with-threshold.ts';
import { type ThresholdCondition, windowOf } from '../metric/series-rule.ts';
import { magnitudeAt } from './magnitude-at.ts';
import { emptyCodes, NOT_TRUE, noSlack, TRUE, type ValueScan } from './value-scan.ts';
import type { WindowCache } from './window-cache.ts';
import type { WindowColumn } from './window-columns.ts';

/** Scans the values, NaN and the infinities included, in the order of evaluation. */
export function scanThreshold(
  condition: ThresholdCondition,
  values: Float64Array,
  cache: WindowCache,
): ValueScan {
  const { operator, threshold, aggregate } = condition;
  const window = windowOf(condition);
  const column = cache.aggregates(values, aggregate, window);
  const codes = emptyCodes(values.length, window - 1);
  // Where no value comes near the threshold, none has to be compared.
  const isComputed = aggregate === 'AVERAGE' && window > 1;
  const near = isComputed
    ? NEAR * Math.max(Math.abs(threshold), largestMagnitude(values, cache))
    : 0;
  if (mayHold(column, condition, near)) {
    markTrue(codes, column.values, window - 1, operator, threshold);
    if (isComputed)
      markNearThreshold(codes, column.values, { values, window, operator, threshold, cache });
  }
  return {
    codes,
    compared: column.values,
    slackAt: isComputed ? slackOfMeans(threshold, window, values, cache) : noSlack,
  };
}

/** Far more than rounding adds to a mean. */
const NEAR = 1e-9;

function mayHold(
  { least, largest }: WindowColumn,
  { operator, threshold }: ThresholdCondition,
  near: number,
): boolean {
  switch (operator) {
    case '$gt':
    case '$gte':
      return !(largest < threshold - near);
    case '$lt':
    case '$lte':
      return !(least > threshold + near);
    case '$eq':
    case '$ne':
      return true;
  }
}

/** Exact comparisons; NaN reaches nothing. */
function markTrue(
  codes: Uint8Array,
  compared: Float64Array,
  first: number,
  operator: ComparisonOperator,
  threshold: number,
): void {
  switch (operator) {
    case '$gt':
      markAbove(codes, compared, first, threshold);
      break;
    case '$gte':
      markFrom(codes, compared, first, threshold);
      break;
    case '$lt':
      markBelow(codes, compared, first, threshold);
      break;
    case '$lte':
      markUpTo(codes, compared, first, threshold);
      break;
    case '$eq':
    case '$ne':
      for (let at = first; at < compared.length; at += 1) {
        const holds = compareWithThreshold(compared[at] ?? 0, operator, threshold, 0);
        codes[at] = holds ? TRUE : NOT_TRUE;
      }
  }
}

// A loop for each operator: a choice, or a call, for each value would cost more than the comparison.

function markAbove(codes: Uint8Array, compared: Float64Array, first: number, limit: number): void {
  for (let at = first; at < compared.length; at += 1)
    codes[at] = (compared[at] ?? 0) > limit ? TRUE : NOT_TRUE;
}

function markFrom(codes: Uint8Array, compared: Float64Array, first: number, limit: number): void {
  for (let at = first; at < compared.length; at += 1)
    codes[at] = (compared[at] ?? 0) >= limit ? TRUE : NOT_TRUE;
}

function markBelow(codes: Uint8Array, compared: Float64Array, first: number, limit: number): void {
  for (let at = first; at < compared.length; at += 1)
    codes[at] = (compared[at] ?? 0) < limit ? TRUE : NOT_TRUE;
}

function markUpTo(codes: Uint8Array, compared: Float64Array, first: number, limit: number): void {
  for (let at = first; at < compared.length; at += 1)
    codes[at] = (compared[at] ?? 0) <= limit ? TRUE : NOT_TRUE;
}

interface Averaged {
  readonly values: Float64Array;
  readonly window: number;
  readonly operator: ComparisonOperator;
  readonly threshold: number;
  readonly cache: WindowCache;
}

/** Means within rounding of the threshold are equal to it. How much that is depends on the largest value of the window. */
function markNearThreshold(
  codes: Uint8Array,
  compared: Float64Array,
  { values, window, operator, threshold, cache }: Averaged,
): void {
  // No window of finite values has more; the mean of any other is not near a threshold.
  const limit = roundingSlack(threshold, largestMagnitude(values, cache));
  const slackAt = slackOfMeans(threshold, window, values, cache);
  for (let index = window - 1; index < compared.length; index += 1) {
    const value = compared[index] ?? 0;
    if (Math.abs(value - threshold) <= limit) {
      const holds = compareWithThreshold(value, operator, threshold, slackAt(index));
      codes[index] = holds ? TRUE : NOT_TRUE;
    }
  }
}

/** What rounding may have added to the mean at an index. */
function slackOfMeans(
  threshold: number,
  window: number,
  values: Float64Array,
  cache: WindowCache,
): ValueScan['slackAt'] {
  const inputsAt = magnitudeAt(values, window, cache);
  return (index) => roundingSlack(threshold, inputsAt(index));
}

/** Of the finite values. */
export function largestMagnitude(values: Float64Array, cache: WindowCache): number {
  const { least, largest } = cache.aggregates(values, undefined, 1);
  const magnitude = Math.max(Math.abs(least), Math.abs(largest));
  if (Number.isFinite(magnitude)) return magnitude;
  let finite = 0;
  for (const value of values) {
    const each = Math.abs(value);
    if (each > finite && each < Number.POSITIVE_INFINITY) finite = each;
  }
  return finite;
}
