/** Conditions on a metric that no value meets. */

import { countNoun } from '../../lib/count-noun.ts';
import { fractionToPercentage } from '../../lib/decimal.ts';
import { formatNumber } from '../../lib/format-number.ts';
import type { MetricCondition } from '../event.ts';

/** Why no value meets a condition; see `Contradiction`. */
export interface MetricContradiction {
  readonly message: string;
  readonly certainty: 'certain' | 'assumed';
}

/** Why no value meets the condition; undefined where one may. */
export function metricContradiction(condition: MetricCondition): MetricContradiction | undefined {
  switch (condition.kind) {
    case 'threshold':
      return thresholdContradiction(condition);
    case 'change':
      return changeContradiction(condition);
    case 'zscore':
      return zscoreContradiction(condition);
  }
}

/** A logged number is a double, so nothing finite lies beyond the largest. */
function thresholdContradiction({
  operator,
  threshold,
}: Extract<MetricCondition, { kind: 'threshold' }>): MetricContradiction | undefined {
  const isBeyond =
    (operator === '$gt' && threshold >= Number.MAX_VALUE) ||
    (operator === '$lt' && threshold <= -Number.MAX_VALUE) ||
    Number.isNaN(threshold);
  return isBeyond
    ? { message: 'No number lies beyond the threshold', certainty: 'certain' }
    : undefined;
}

/** A relative change is divided by the earlier value, so a metric that stays positive loses 100 % at most. */
function changeContradiction({
  amount,
  amountType,
  direction,
}: Extract<MetricCondition, { kind: 'change' }>): MetricContradiction | undefined {
  if (amountType !== 'RELATIVE' || direction !== 'DECREASE' || amount <= 1) return undefined;
  return {
    message: `A metric that is never negative cannot decrease by ${fractionToPercentage(amount)}`,
    certainty: 'assumed',
  };
}

/**
 * With the value that is scored inside its own window of n values, the sample z-score is (n - 1) / √n at most: all
 * other values equal.
 */
function zscoreContradiction({
  window,
  threshold,
}: Extract<MetricCondition, { kind: 'zscore' }>): MetricContradiction | undefined {
  const highest = largestZscore(window);
  if (threshold <= highest) return undefined;
  return {
    message: `In a window of ${countNoun(window, 'value')} a z-score is ${formatNumber(Math.floor(highest * 1000) / 1000)} at most, below the threshold of ${formatNumber(threshold)}`,
    certainty: 'assumed',
  };
}

/** The largest sample z-score that one of `window` values can have among them, of a window of at least one. */
export function largestZscore(window: number): number {
  return (window - 1) / Math.sqrt(window);
}
