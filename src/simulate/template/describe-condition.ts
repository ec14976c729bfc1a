/** A metric's condition for people, in one line: `average of train/loss over 5 > 2.5`. */
import type { ChangeDirection, ComparisonOperator, MetricCondition } from '../../model/event.ts';

/** Each operator's sign. */
export const OPERATOR_SIGNS: Readonly<Record<ComparisonOperator, string>> = {
  $gt: '>',
  $gte: '>=',
  $lt: '<',
  $lte: '<=',
  $eq: '==',
  $ne: '!=',
};

const AGGREGATE_WORDS = { MIN: 'minimum', MAX: 'maximum', AVERAGE: 'average' } as const;

const DIRECTION_WORDS: Readonly<Record<ChangeDirection, string>> = {
  INCREASE: 'increase',
  DECREASE: 'decrease',
  ANY: 'change',
};

/** The word for what is compared: `average`, `value`, `change`, `z-score`; `sum` where the manifest says so. */
export function comparedWord(condition: MetricCondition, summed = false): string {
  if (condition.kind === 'zscore') return 'z-score';
  if (condition.kind === 'change') return 'change';
  if (condition.aggregate === undefined) return 'value';
  return summed ? 'sum' : AGGREGATE_WORDS[condition.aggregate];
}

/** What must be reached: `> 2.5`, `increase of at least 40%`, `at least 3`. */
export function describeLimit(condition: MetricCondition, summed = false): string {
  switch (condition.kind) {
    case 'threshold':
      return `${OPERATOR_SIGNS[condition.operator]} ${limitText(limitOf(condition, summed))}`;
    case 'change': {
      const sign = condition.amountType === 'RELATIVE' ? '%' : '';
      const amount = `${limitText(limitOf(condition, summed))}${sign}`;
      return `${DIRECTION_WORDS[condition.direction]} of at least ${amount}`;
    }
    case 'zscore':
      return `${DIRECTION_WORDS[condition.direction]} of at least ${limitText(condition.threshold)}`;
  }
}

/** The limit as people read it: of a sum the sum's, of a relative change in percent. */
export function limitOf(condition: MetricCondition, summed = false): number {
  if (condition.kind === 'zscore') return condition.threshold;
  const factor = summed ? condition.window : 1;
  if (condition.kind === 'threshold') return condition.threshold * factor;
  return condition.amount * (condition.amountType === 'RELATIVE' ? 100 : factor);
}

/** As it was written, less what multiplying has left behind. */
function limitText(limit: number): string {
  return String(Number(limit.toPrecision(12)));
}

/** The whole condition. */
export function describeCondition(condition: MetricCondition, summed = false): string {
  const word = comparedWord(condition, summed);
  const windowed = condition.kind === 'zscore' || condition.aggregate !== undefined;
  const over = windowed ? ` over ${condition.window}` : '';
  const separator = condition.kind === 'threshold' ? ' ' : ', ';
  return `${word} of ${condition.metric}${over}${separator}${describeLimit(condition, summed)}`;
}
