/**
 * Events as the server holds them.
 *
 * What a manifest cannot express whole is an `OtherEvent`, so that nothing of it is lost in silence: a type that we do
 * not know, a filter without the shape of its type, an unknown field with a value.
 */
import { isJsonList, isJsonObject, type JsonObject, type JsonValue } from '../../lib/json.ts';
import { parseExactJson } from '../../lib/lossless-json.ts';
import type { Event, RunState } from '../../model/event.ts';
import { decodeCondition, isMetricEventType } from './decode-condition.ts';
import { hasOnly, isBlank } from './fields.ts';
import { readArtifactFilter, readRunFilter } from './filter-wrapping.ts';
import { artifactEventKind, METRIC_EVENT_TYPES, RUN_STATE_TYPE } from './kinds/event-types.ts';

/** The event of a type and a filter text that were read. */
export function decodeEvent(type: string, filter: string): Event {
  return decodeKnown(type, filter) ?? { kind: 'other', type, filter };
}

function decodeKnown(type: string, text: string): Event | undefined {
  const kind = artifactEventKind(type);
  if (kind !== undefined) {
    const filter = readArtifactFilter(text);
    return filter === undefined ? undefined : { kind, filter };
  }
  const isMetric = isMetricEventType(type);
  if (!isMetric && type !== RUN_STATE_TYPE.type) return undefined;
  const filter = parseExactJson(text);
  if (!isJsonObject(filter)) return undefined;
  const runs = readRunFilter(filter['run_filter']);
  if (runs === undefined) return undefined;
  if (isMetric) {
    const condition = decodeMetricFilter(type, filter);
    return condition === undefined ? undefined : { kind: 'runMetric', condition, runs };
  }
  if (!hasOnly(filter, ['run_filter', 'run_state_filter'])) return undefined;
  const states = decodeStates(filter['run_state_filter']);
  return states === undefined ? undefined : { kind: 'runState', states, runs };
}

/** The legacy `metric_filter` counts only where there is no `run_metric_filter`, as in the SDK. */
function decodeMetricFilter(type: string, filter: JsonObject): ReturnType<typeof decodeCondition> {
  if (!hasOnly(filter, ['run_filter', 'run_metric_filter', 'metric_filter'])) return undefined;
  const { run_metric_filter: current, metric_filter: legacy } = filter;
  if (!isBlank(current)) return decodeCondition(type, decodeNested(current));
  return type === METRIC_EVENT_TYPES.threshold.type
    ? decodeCondition(type, { threshold_filter: decodeNested(legacy) ?? null })
    : undefined;
}

/** JSON that may be a JSON string inside JSON. */
function decodeNested(value: JsonValue | undefined): JsonValue | undefined {
  return typeof value === 'string' ? parseExactJson(value) : value;
}

const STATES: ReadonlyMap<JsonValue, RunState> = new Map([
  ['FAILED', 'FAILED'],
  ['CRASHED', 'FAILED'],
  ['FINISHED', 'FINISHED'],
  ['RUNNING', 'RUNNING'],
]);

function decodeStates(value: JsonValue | undefined): readonly RunState[] | undefined {
  const states = isJsonObject(value) && hasOnly(value, ['states']) ? value['states'] : undefined;
  if (!isJsonList(states) || states.length === 0) return undefined;
  const known = states.map((state) => STATES.get(state));
  const unique = [...new Set(known)];
  return unique.every((state) => state !== undefined) ? unique : undefined;
}
