/** What the server accepts as an event: which is allowed on which scope, and the shape of its filter. */
import { isJsonObject, type JsonObject, type JsonValue } from '../../lib/json.ts';
import { isRunEventKind } from '../../model/kinds/event-kinds.ts';
import { ApiError } from '../api-error.ts';
import type { ScopeRecord } from '../store/records.ts';
import { ARTIFACT_EVENTS, eventKindOf } from './event-catalog.ts';

type Check = (value: JsonValue | undefined) => boolean;

const isName: Check = (value) => typeof value === 'string' && value !== '';
const isNumber: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const isPositive: Check = (value) => typeof value === 'number' && value > 0;
const isWindow: Check = (value) =>
  typeof value === 'number' && Number.isInteger(value) && value > 0;
const isAggregate: Check = (value) =>
  value === undefined || value === null || ['AVERAGE', 'MIN', 'MAX'].includes(String(value));
const isComparison: Check = (value) =>
  ['$gt', '$gte', '$lt', '$lte', '$eq', '$ne'].includes(String(value));
const isChangeType: Check = (value) => value === 'ABSOLUTE' || value === 'RELATIVE';
const isDirection: Check = (value) => ['INCREASE', 'DECREASE', 'ANY'].includes(String(value));

/** For each metric event: the path of its condition, and the condition's fields. */
const METRIC_CONDITIONS: Readonly<
  Record<string, { key: string; fields: Readonly<Record<string, Check>> }>
> = {
  RUN_METRIC: {
    key: 'threshold_filter',
    fields: {
      name: isName,
      agg_op: isAggregate,
      window_size: isWindow,
      cmp_op: isComparison,
      threshold: isNumber,
    },
  },
  RUN_METRIC_CHANGE: {
    key: 'change_filter',
    fields: {
      name: isName,
      agg_op: isAggregate,
      current_window_size: isWindow,
      prior_window_size: isWindow,
      change_type: isChangeType,
      change_dir: isDirection,
      change_amount: isPositive,
    },
  },
  RUN_METRIC_ZSCORE: {
    key: 'zscore_filter',
    fields: { name: isName, window_size: isWindow, threshold: isPositive, change_dir: isDirection },
  },
};

/** The states that a run-state event may wait for; a crash is a failure. */
const STATES: Readonly<Record<string, string>> = {
  RUNNING: 'RUNNING',
  FINISHED: 'FINISHED',
  FAILED: 'FAILED',
  CRASHED: 'FAILED',
};

/**
 * Refuses an event on a scope where the server does not have it.
 *
 * @throws ApiError 422
 */
export function checkEventScope(eventType: string, scope: ScopeRecord): void {
  const kind = eventKindOf(eventType);
  if (kind === undefined) return;
  const isOfRuns = isRunEventKind(kind);
  const isCollectionOnly = !isRunEventKind(kind) && ARTIFACT_EVENTS[kind].isCollectionOnly === true;
  const isRefused = scope.kind === 'collection' ? isOfRuns : isCollectionOnly;
  if (isRefused) {
    throw new ApiError(422, `event ${eventType} is not supported for scope ${scope.kind}`);
  }
}

/**
 * Checks an event's filter and gives the text to keep: what was sent, with a crash made a failure.
 *
 * @throws ApiError 422
 */
export function checkEventFilter(eventType: string, text: string): string {
  const filter = parseObject(text, 'eventFilter');
  if (eventType === 'RUN_STATE') return checkStates(filter, text);
  const condition = METRIC_CONDITIONS[eventType];
  if (condition === undefined) return text;
  checkRunFilter(filter);
  const metricFilter = filter['run_metric_filter'];
  if (isJsonObject(metricFilter)) {
    checkFields(metricFilter[condition.key], condition.key, condition.fields);
    return text;
  }
  // The legacy form of a threshold, which old clients send.
  const legacy = filter['metric_filter'];
  if (eventType !== 'RUN_METRIC' || typeof legacy !== 'string') {
    throw new ApiError(422, `eventFilter: ${eventType} needs run_metric_filter`);
  }
  checkFields(parseObject(legacy, 'metric_filter'), 'metric_filter', condition.fields);
  return text;
}

/**
 * Whether this is what the SDK sends when it updates an automation whose condition it cannot read, such as one with
 * `$eq`: it takes the filter for that of an artifact event and writes that back, empty.
 */
export function isErasedFilter(text: string): boolean {
  return /^\s*\{\s*"\$and"\s*:\s*\[\s*\]\s*\}\s*$/.test(text);
}

function checkStates(filter: JsonObject, text: string): string {
  checkRunFilter(filter);
  const stateFilter = filter['run_state_filter'];
  const states = isJsonObject(stateFilter) ? stateFilter['states'] : undefined;
  if (!Array.isArray(states) || states.length === 0) {
    throw new ApiError(422, 'eventFilter: RUN_STATE needs run_state_filter.states');
  }
  const kept = states.map((state) => STATES[String(state)]);
  if (kept.includes(undefined)) {
    throw new ApiError(422, `eventFilter: unknown run state in ${JSON.stringify(states)}`);
  }
  if (!states.includes('CRASHED')) return text;
  return JSON.stringify({ ...filter, run_state_filter: { states: [...new Set(kept)] } });
}

/** The keys allowed at the top of a run filter. */
const JOINS = ['$and', '$or', '$nor', '$not'];

/**
 * A run filter is JSON text inside the JSON text, and a join of conditions.
 *
 * The SDK puts a top-level `$and` around it for the web page's sake; its releases of a year ago send a bare `$or`, `$nor`
 * or `$not` all the same, so the server must take one.
 */
function checkRunFilter(filter: JsonObject): void {
  const text = filter['run_filter'];
  if (text === undefined || text === null) return;
  if (typeof text !== 'string')
    throw new ApiError(422, 'eventFilter: run_filter must be a JSON string');
  const runFilter = parseObject(text, 'run_filter');
  if (!JOINS.some((join) => Object.hasOwn(runFilter, join))) {
    throw new ApiError(422, 'eventFilter: run_filter must have a top-level $and');
  }
}

function checkFields(
  value: JsonValue | undefined,
  what: string,
  fields: Readonly<Record<string, Check>>,
): void {
  if (!isJsonObject(value)) throw new ApiError(422, `eventFilter: ${what} is missing`);
  for (const [field, isGood] of Object.entries(fields)) {
    if (!isGood(value[field])) {
      throw new ApiError(
        422,
        `eventFilter: invalid ${what}.${field}: ${JSON.stringify(value[field])}`,
      );
    }
  }
}

function parseObject(text: string, what: string): JsonObject {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ApiError(422, `${what} is not JSON`);
  }
  if (!isJsonObject(value)) throw new ApiError(422, `${what} must be a JSON object`);
  return value;
}
