import type { ChangeDirection, MetricCondition } from '../../model/event.ts';

/**
 * How near a compared value is to firing, in its own units; larger is nearer. A change or a z-score is on its threshold
 * at 0, as is any other value; NaN for NaN.
 */
export function marginOf(condition: MetricCondition, value: number): number {
  switch (condition.kind) {
    case 'change':
      return directedValue(value, condition.direction) - condition.amount;
    case 'zscore':
      return directedValue(value, condition.direction) - condition.threshold;
    case 'threshold':
      break;
  }
  const { operator, threshold } = condition;
  switch (operator) {
    case '$eq':
      return -Math.abs(value - threshold);
    case '$ne':
      return Math.abs(value - threshold);
    case '$lt':
    case '$lte':
      return threshold - value;
    case '$gt':
    case '$gte':
      return value - threshold;
  }
}

/** A change or a z-score in the direction that a rule asks for. */
export function directedValue(value: number, direction: ChangeDirection): number {
  switch (direction) {
    case 'INCREASE':
      return value;
    case 'DECREASE':
      return -value;
    case 'ANY':
      return Math.abs(value);
  }
}
