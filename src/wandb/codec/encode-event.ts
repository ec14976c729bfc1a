/** Events as writes send them: the filter is JSON text, and a run filter is JSON text inside it. */
import type { JsonObject } from '../../lib/json.ts';
import type { Event, MetricCondition, MongoFilter, OtherEvent } from '../../model/event.ts';
import type { EventInput } from '../wire-types.ts';
import { ARTIFACT_EVENT_TYPES } from './event-types.ts';
import { wrapArtifactFilter, wrapRunFilter } from './filter-wrapping.ts';

/** The event as a create or an update sends it. */
export function encodeEvent(event: Exclude<Event, OtherEvent>): EventInput {
  if (event.kind === 'runMetric') {
    const { type, filter } = encodeCondition(event.condition);
    return {
      triggeringEventType: type,
      eventFilter: encodeRunFilter(event.runs, { run_metric_filter: filter }),
    };
  }
  if (event.kind === 'runState') {
    return {
      triggeringEventType: 'RUN_STATE',
      eventFilter: encodeRunFilter(event.runs, { run_state_filter: { states: event.states } }),
    };
  }
  return {
    triggeringEventType: ARTIFACT_EVENT_TYPES[event.kind],
    eventFilter: JSON.stringify(wrapArtifactFilter(event.filter)),
  };
}

function encodeRunFilter(runs: MongoFilter, condition: JsonObject): string {
  return JSON.stringify({ run_filter: JSON.stringify(wrapRunFilter(runs)), ...condition });
}

function encodeCondition(condition: MetricCondition): {
  readonly type: string;
  readonly filter: JsonObject;
} {
  switch (condition.kind) {
    case 'threshold':
      return {
        type: 'RUN_METRIC',
        filter: {
          threshold_filter: {
            name: condition.metric,
            agg_op: condition.aggregate ?? null,
            window_size: condition.window,
            cmp_op: condition.operator,
            threshold: condition.threshold,
          },
        },
      };
    case 'change':
      return {
        type: 'RUN_METRIC_CHANGE',
        filter: {
          change_filter: {
            name: condition.metric,
            agg_op: condition.aggregate ?? null,
            current_window_size: condition.window,
            prior_window_size: condition.priorWindow,
            change_type: condition.amountType,
            change_dir: condition.direction,
            change_amount: condition.amount,
          },
        },
      };
    case 'zscore':
      return {
        type: 'RUN_METRIC_ZSCORE',
        filter: {
          zscore_filter: {
            name: condition.metric,
            window_size: condition.window,
            threshold: condition.threshold,
            change_dir: condition.direction,
          },
        },
      };
  }
}
