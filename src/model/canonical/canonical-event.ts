/** The canonical form of an event. */
import { compareText } from '../../lib/compare-text.ts';
import type { JsonObject } from '../../lib/json.ts';
import type { Event, MetricCondition } from '../event.ts';
import { canonicalFilter } from './canonical-filter.ts';

/** The event as JSON: filters in canonical form, states as a set, windows only where they count. */
export function canonicalEvent(event: Event): JsonObject {
  if (event.kind === 'other') return { kind: event.kind, type: event.type, filter: event.filter };
  if (event.kind === 'runMetric') {
    const condition = canonicalCondition(event.condition);
    return { kind: event.kind, condition, runs: canonicalFilter(event.runs) };
  }
  if (event.kind === 'runState') {
    const states = [...new Set(event.states)].sort(compareText);
    return { kind: event.kind, states, runs: canonicalFilter(event.runs) };
  }
  return { kind: event.kind, filter: canonicalFilter(event.filter) };
}

/** Without an aggregate only the latest value counts, so the windows do not. */
function canonicalCondition(condition: MetricCondition): JsonObject {
  switch (condition.kind) {
    case 'threshold': {
      const { aggregate, window, ...rest } = condition;
      return aggregate === undefined ? rest : { ...rest, aggregate, window };
    }
    case 'change': {
      const { aggregate, window, priorWindow, ...rest } = condition;
      return aggregate === undefined ? rest : { ...rest, aggregate, window, priorWindow };
    }
    case 'zscore':
      return { ...condition };
  }
}
