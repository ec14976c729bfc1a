/** Events as writes send them: the filter is JSON text, and a run filter is JSON text inside it. */
import type { JsonObject } from '../../lib/json.ts';
import type { Event, MetricCondition, MongoFilter, OtherEvent } from '../../model/event.ts';
import type { EventInput } from '../wire-types.ts';
import { wrapArtifactFilter, wrapRunFilter } from './filter-wrapping.ts';
import { ARTIFACT_EVENT_TYPES, METRIC_EVENT_TYPES, RUN_STATE_TYPE } from './kinds/event-types.ts';

/** The event as a create or an update sends it. */
export function encodeEvent(event: Exclude<Event, OtherEvent>): EventInput {
  if (event.kind === 'runMetric') {
    const condition = encodeCondition(event.condition);
    return {
      triggeringEventType: METRIC_EVENT_TYPES[event.condition.kind].type,
      eventFilter: encodeRunFilter(event.runs, { run_metric_filter: condition }),
    };
  }
  if (event.kind === 'runState') {
    return {
      triggeringEventType: RUN_STATE_TYPE.type,
      eventFilter: encodeRunFilter(event.runs, { run_state_filter: { states: event.states } }),
    };
  }
  return {
    triggeringEventType: ARTIFACT_EVENT_TYPES[event.kind].type,
    eventFilter: JSON.stringify(wrapArtifactFilter(event.filter)),
  };
}

function encodeRunFilter(runs: MongoFilter, condition: JsonObject): string {
  return JSON.stringify({ run_filter: JSON.stringify(wrapRunFilter(runs)), ...condition });
}

function encodeCondition(condition: MetricCondition): JsonObject {
  switch (condition.kind) {
    case 'threshold':
      return {
        threshold_filter: {
          name: condition.metric,
          agg_op: condition.aggregate ?? null,
          window_size: condition.window,
          cmp_op: condition.operator,
          threshold: condition.threshold,
        },
      };
    case 'change':
      return {
        change_filter: {
          name: condition.metric,
          agg_op: condition.aggregate ?? null,
          current_window_size: condition.window,
          prior_window_size: condition.priorWindow,
          change_type: condition.amountType,
          change_dir: condition.direction,
          change_amount: condition.amount,
        },
      };
    case 'zscore':
      return {
        zscore_filter: {
          name: condition.metric,
          window_size: condition.window,
          threshold: condition.threshold,
          change_dir: condition.direction,
        },
      };
  }
}
