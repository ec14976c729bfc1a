/**
 * Which values of a run reach a threshold, in one pass over a column: what a backtest of a hundred rules over a thousand
 * runs spends its time on.
 *
 * It is the evaluator of `metric-evaluator.ts` for whole columns, with the same additions in the same order, so that
 * the results are equal to the last bit; a test holds that. A window is the end of one block of values joined with the
 * start of the next, as in `sliding-window.ts`.
 */
import type { ComparisonOperator } from '../../model/event.ts';
import { compareWithThreshold, roundingSlack } from '../metric/compare-with-threshold.ts';
import { type ThresholdCondition, windowOf } from '../metric/series-rule.ts';

/** What an evaluation of one value led to. */
export const NOT_TRUE = 0;
export const TRUE = 1;
export const NOT_EVALUATED = 2;

/** For each value what its evaluation led to, and what was compared. */
export interface ThresholdScan {
  readonly codes: Uint8Array;
  /** Meaningful where the code is not `NOT_EVALUATED`. */
  readonly compared: Float64Array;
}

/** Scans the values, NaN and the infinities included, in the order of evaluation. */
export function scanThreshold(condition: ThresholdCondition, values: Float64Array): ThresholdScan {
  const { operator, threshold, aggregate } = condition;
  const window = windowOf(condition);
  const compared = compareds(aggregate, window, values);
  const codes = new Uint8Array(values.length);
  codes.fill(NOT_EVALUATED, 0, Math.min(window - 1, values.length));
  markTrue(codes, compared, window - 1, operator, threshold);
  if (aggregate === 'AVERAGE' && window > 1) {
    markNearThreshold(codes, compared, { values, window, operator, threshold });
  }
  return { codes, compared };
}

type Aggregate = ThresholdCondition['aggregate'];

function compareds(aggregate: Aggregate, window: number, values: Float64Array): Float64Array {
  if (window === 1) return values;
  switch (aggregate) {
    case 'MIN':
      return windows(values, window, Number.POSITIVE_INFINITY, Math.min);
    case 'MAX':
      return windows(values, window, Number.NEGATIVE_INFINITY, Math.max);
    case 'AVERAGE':
      return averages(values, window);
    case undefined:
      return values;
  }
}

/** The mean of the latest values at each of them. */
function averages(values: Float64Array, window: number): Float64Array {
  const result = new Float64Array(values.length);
  const ends = new Float64Array(window);
  for (let start = 0; start < values.length; start += window) {
    const size = Math.min(window, values.length - start);
    let sum = 0;
    for (let offset = 0; offset < size; offset += 1) {
      sum += values[start + offset] ?? 0;
      const older = offset + 1 < window && start > 0 ? (ends[offset + 1] ?? 0) : undefined;
      result[start + offset] = (older === undefined ? sum : older + sum) / window;
    }
    let end = 0;
    for (let offset = size - 1; offset >= 0; offset -= 1) {
      end += values[start + offset] ?? 0;
      ends[offset] = end;
    }
  }
  return result;
}

/** The least or the largest of the latest values at each of them. */
function windows(
  values: Float64Array,
  window: number,
  nothing: number,
  join: (a: number, b: number) => number,
): Float64Array {
  const result = new Float64Array(values.length);
  const ends = new Float64Array(window);
  for (let start = 0; start < values.length; start += window) {
    const size = Math.min(window, values.length - start);
    let whole = nothing;
    for (let offset = 0; offset < size; offset += 1) {
      whole = join(whole, values[start + offset] ?? 0);
      const older = offset + 1 < window && start > 0 ? (ends[offset + 1] ?? 0) : nothing;
      result[start + offset] = join(older, whole);
    }
    let end = nothing;
    for (let offset = size - 1; offset >= 0; offset -= 1) {
      end = join(end, values[start + offset] ?? 0);
      ends[offset] = end;
    }
  }
  return result;
}

/** Exact comparisons. */
function markTrue(
  codes: Uint8Array,
  compared: Float64Array,
  first: number,
  operator: ComparisonOperator,
  threshold: number,
): void {
  for (let index = first; index < compared.length; index += 1) {
    if (compareWithThreshold(compared[index] ?? 0, operator, threshold, 0)) codes[index] = TRUE;
  }
}

interface Averaged {
  readonly values: Float64Array;
  readonly window: number;
  readonly operator: ComparisonOperator;
  readonly threshold: number;
}

/** Means within rounding of the threshold are equal to it. How much that is depends on the largest value of the window. */
function markNearThreshold(
  codes: Uint8Array,
  compared: Float64Array,
  { values, window, operator, threshold }: Averaged,
): void {
  let largest = 0;
  for (const value of values) {
    const magnitude = Math.abs(value);
    if (magnitude > largest && magnitude < Number.POSITIVE_INFINITY) largest = magnitude;
  }
  // No window of finite values has more; the mean of any other is not near a threshold.
  const limit = roundingSlack(threshold, largest);
  let magnitudes: Float64Array | undefined;
  for (let index = window - 1; index < compared.length; index += 1) {
    const value = compared[index] ?? 0;
    if (Math.abs(value - threshold) <= limit) {
      magnitudes ??= windows(values.map(Math.abs), window, 0, Math.max);
      const slack = roundingSlack(threshold, magnitudes[index] ?? 0);
      codes[index] = compareWithThreshold(value, operator, threshold, slack) ? TRUE : NOT_TRUE;
    }
  }
}
