/** Conditions on a metric: which no value meets, and what is said of them. */
import { describe, expect, it } from 'vitest';
import {
  findContradiction,
  neverFires,
} from '../../../src/model/contradiction/find-contradiction.ts';
import { metricContradiction } from '../../../src/model/contradiction/metric-contradiction.ts';
import type { ComparisonOperator, MetricCondition } from '../../../src/model/event.ts';

const threshold = (operator: ComparisonOperator, value: number): MetricCondition => ({
  ...{ kind: 'threshold', metric: 'loss', window: 1, operator, threshold: value },
});
const zscore = (window: number, value: number): MetricCondition => ({
  ...{ kind: 'zscore', metric: 'loss', window, threshold: value, direction: 'ANY' },
});
const drop = (amount: number): MetricCondition => ({
  ...{ kind: 'change', metric: 'loss', window: 1, priorWindow: 1 },
  ...{ amountType: 'RELATIVE', amount, direction: 'DECREASE' },
});
const MAX = Number.MAX_VALUE;
const BEYOND = { message: 'No number lies beyond the threshold', certainty: 'certain' };

describe('a condition on a metric', () => {
  it.each([
    [threshold('$gt', MAX), BEYOND],
    [threshold('$lt', -MAX), BEYOND],
    [threshold('$eq', Number.NaN), BEYOND],
    [
      drop(1.5),
      {
        message: 'A metric that is never negative cannot decrease by 150%',
        certainty: 'assumed',
      },
    ],
    [
      zscore(10, 3),
      {
        message: 'In a window of 10 values a z-score is 2.846 at most, below the threshold of 3',
        certainty: 'assumed',
      },
    ],
    [
      zscore(1, 0.5),
      {
        message: 'In a window of 1 value a z-score is 0 at most, below the threshold of 0.5',
        certainty: 'assumed',
      },
    ],
  ])('is met by no value: %j', (condition, expected) => {
    expect(metricContradiction(condition)).toEqual(expected);
  });

  it.each([
    threshold('$gt', -MAX),
    threshold('$lt', MAX),
    threshold('$lt', 0),
    threshold('$lte', -MAX),
    threshold('$gte', MAX),
    threshold('$eq', -MAX),
    threshold('$eq', MAX),
    drop(1),
    zscore(2, 0.5),
    zscore(4, 1.5),
  ])('may be met: %j', (condition) => {
    expect(metricContradiction(condition)).toBeUndefined();
  });
});

describe('an event', () => {
  it('says which of its parts can never hold', () => {
    expect(findContradiction({ kind: 'runState', states: [], runs: {} })).toEqual({
      path: 'when.runState.states',
      message: 'The list of states is empty',
      certainty: 'certain',
    });
    expect(findContradiction({ kind: 'linkArtifact', filter: { alias: { $in: [] } } })).toEqual({
      path: 'when.linkArtifact.filter',
      message: 'The list of values of "alias" is empty',
      certainty: 'certain',
    });
    const condition = threshold('$gt', MAX);
    expect(findContradiction({ kind: 'runMetric', condition, runs: {} })).toEqual({
      path: 'when.runMetric.threshold',
      ...BEYOND,
    });
  });

  it('never fires exactly where something contradicts', () => {
    expect(neverFires({ kind: 'linkArtifact', filter: { $or: [] } })).toBe(true);
    expect(neverFires({ kind: 'linkArtifact', filter: {} })).toBe(false);
  });
});
