/** Builders for evaluator tests: short words, literal values. */
import type { JsonValue } from '../../src/lib/json.ts';
import type { MetricCondition, MongoFilter } from '../../src/model/event.ts';
import type { Row } from '../../src/simulate/metric/metric-value.ts';

export const ALWAYS: MongoFilter = { $and: [] };

export function metricRule(condition: MetricCondition, runs: MongoFilter = ALWAYS) {
  return { enabled: true, event: { kind: 'runMetric', condition, runs } } as const;
}

type Kind<K> = Extract<MetricCondition, { kind: K }>;

export function threshold(over: Partial<Kind<'threshold'>> = {}): Kind<'threshold'> {
  return { kind: 'threshold', metric: 'm', window: 1, operator: '$gt', threshold: 2.5, ...over };
}

export function change(over: Partial<Kind<'change'>> = {}): Kind<'change'> {
  return {
    kind: 'change',
    metric: 'm',
    window: 1,
    priorWindow: 1,
    amountType: 'ABSOLUTE',
    amount: 1,
    direction: 'ANY',
    ...over,
  };
}

export function zscore(over: Partial<Kind<'zscore'>> = {}): Kind<'zscore'> {
  return { kind: 'zscore', metric: 'm', window: 5, threshold: 1.5, direction: 'ANY', ...over };
}

/** One row a value; undefined is a gap. */
export function rowsOf(values: readonly (JsonValue | undefined)[], every = 1000): Row[] {
  return values.map((value, index) => ({
    step: index,
    time: index * every,
    values: new Map(value === undefined ? [] : [['m', value]]),
  }));
}
