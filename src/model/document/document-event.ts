/** Events in a manifest's words. */
import { compareText } from '../../lib/compare-text.ts';
import { fractionToPercentage } from '../../lib/decimal.ts';
import type { JsonObject } from '../../lib/json.ts';
import type { Aggregate, Event, MetricCondition } from '../event.ts';
import { filterDocument } from './document-filter.ts';
import { INEXPRESSIBLE } from './document-words.ts';

const AGGREGATE_WORDS: Readonly<Record<Aggregate, string>> = {
  MIN: 'min',
  MAX: 'max',
  AVERAGE: 'mean',
};

/** The `when` of a manifest, defaults filled in. */
export function eventDocument(event: Event): JsonObject {
  if (event.kind === 'other') {
    return { [INEXPRESSIBLE]: { type: event.type, filter: event.filter } };
  }
  if (event.kind === 'runMetric') {
    const runs = filterDocument(event.runs, 'runs');
    const condition = conditionDocument(event.condition);
    return { runMetric: runs === undefined ? condition : { ...condition, runs } };
  }
  if (event.kind === 'runState') {
    const states = [...new Set(event.states)].sort(compareText).map((state) => state.toLowerCase());
    const runs = filterDocument(event.runs, 'runs');
    return { runState: runs === undefined ? { states } : { states, runs } };
  }
  const filter = filterDocument(event.filter, 'artifact');
  return { [event.kind]: filter === undefined ? {} : { filter } };
}

function conditionDocument(condition: MetricCondition): JsonObject {
  const { metric } = condition;
  switch (condition.kind) {
    case 'threshold':
      return {
        metric,
        ...aggregateDocument(condition),
        threshold: { [condition.operator.slice(1)]: condition.threshold },
      };
    case 'change': {
      const { aggregate, priorWindow } = condition;
      const direction = condition.direction.toLowerCase();
      const change = { direction, by: amountDocument(condition.amount, condition.amountType) };
      return {
        metric,
        ...aggregateDocument(condition),
        change: aggregate === undefined ? change : { ...change, priorWindow },
      };
    }
    case 'zscore':
      return {
        metric,
        zscore: {
          threshold: condition.threshold,
          window: condition.window,
          direction: condition.direction.toLowerCase(),
        },
      };
  }
}

function aggregateDocument(condition: {
  readonly aggregate?: Aggregate;
  readonly window: number;
}): JsonObject {
  const { aggregate, window } = condition;
  return aggregate === undefined ? {} : { aggregate: AGGREGATE_WORDS[aggregate], window };
}

function amountDocument(amount: number, type: 'ABSOLUTE' | 'RELATIVE'): number | string {
  return type === 'ABSOLUTE' ? amount : fractionToPercentage(amount);
}
