/** The condition of a metric event (`wandb/automations/_run_metric_filters.py`, whose defaults these are). */
import { isJsonObject, type JsonObject, type JsonValue, keysOf } from '../../lib/json.ts';
import type {
  Aggregate,
  ChangeDirection,
  ComparisonOperator,
  MetricCondition,
} from '../../model/event.ts';
import { hasOnly, isBlank, oneOf, positiveInteger, positiveNumber } from './fields.ts';
import { METRIC_EVENT_TYPES } from './kinds/event-types.ts';

const AGGREGATES: readonly Aggregate[] = ['MIN', 'MAX', 'AVERAGE'];
const DIRECTIONS: readonly ChangeDirection[] = ['INCREASE', 'DECREASE', 'ANY'];
const OPERATORS: readonly ComparisonOperator[] = ['$gt', '$gte', '$lt', '$lte', '$eq', '$ne'];

/** The path of a condition, and how it is read; undefined when it does not have that shape. */
interface ConditionReader {
  readonly key: string;
  readonly read: (filter: JsonObject) => MetricCondition | undefined;
}

const READERS: Readonly<Record<MetricCondition['kind'], ConditionReader>> = {
  threshold: { key: 'threshold_filter', read: readThreshold },
  change: { key: 'change_filter', read: readChange },
  zscore: { key: 'zscore_filter', read: readZscore },
};

const READERS_BY_TYPE: ReadonlyMap<string, ConditionReader> = new Map(
  keysOf(READERS).map((kind) => [METRIC_EVENT_TYPES[kind].type, READERS[kind]]),
);

/** Whether the filter of an event type is a metric's condition. */
export function isMetricEventType(type: string): boolean {
  return READERS_BY_TYPE.has(type);
}

/** The condition in a `run_metric_filter`; undefined when it has not the shape of the event's type. */
export function decodeCondition(
  type: string,
  filter: JsonValue | undefined,
): MetricCondition | undefined {
  const reader = READERS_BY_TYPE.get(type);
  if (reader === undefined || !isJsonObject(filter) || !hasOnly(filter, [reader.key])) {
    return undefined;
  }
  const inner = filter[reader.key];
  return isJsonObject(inner) ? reader.read(inner) : undefined;
}

function readThreshold(filter: JsonObject): MetricCondition | undefined {
  if (!hasOnly(filter, ['name', 'agg_op', 'window_size', 'cmp_op', 'threshold'])) return undefined;
  const { name, threshold, cmp_op: comparison } = filter;
  const aggregate = readAggregate(filter);
  const window = positiveInteger(filter['window_size'] ?? 1);
  const operator = oneOf(comparison, OPERATORS);
  if (aggregate === undefined || window === undefined || operator === undefined) return undefined;
  if (typeof name !== 'string' || typeof threshold !== 'number') return undefined;
  return { kind: 'threshold', metric: name, ...aggregate, window, operator, threshold };
}

function readChange(filter: JsonObject): MetricCondition | undefined {
  const known = [
    'current_window_size',
    'prior_window_size',
    'change_type',
    'change_dir',
    'change_amount',
  ];
  if (!hasOnly(filter, ['name', 'agg_op', ...known])) return undefined;
  const { name } = filter;
  const aggregate = readAggregate(filter);
  const window = positiveInteger(filter['current_window_size'] ?? 1);
  const priorWindow = positiveInteger(filter['prior_window_size'] ?? window);
  const amountType = oneOf(filter['change_type'], ['ABSOLUTE', 'RELATIVE'] as const);
  const direction = oneOf(filter['change_dir'], DIRECTIONS);
  const amount = positiveNumber(filter['change_amount']);
  if (typeof name !== 'string' || aggregate === undefined || amountType === undefined) {
    return undefined;
  }
  if (window === undefined || priorWindow === undefined) return undefined;
  if (direction === undefined || amount === undefined) return undefined;
  return {
    kind: 'change',
    metric: name,
    ...aggregate,
    window,
    priorWindow,
    amountType,
    amount,
    direction,
  };
}

function readZscore(filter: JsonObject): MetricCondition | undefined {
  if (!hasOnly(filter, ['name', 'window_size', 'threshold', 'change_dir'])) return undefined;
  const { name } = filter;
  const window = positiveInteger(filter['window_size'] ?? 30);
  const threshold = positiveNumber(filter['threshold'] ?? 3);
  const direction = oneOf(filter['change_dir'] ?? 'ANY', DIRECTIONS);
  if (typeof name !== 'string' || window === undefined) return undefined;
  if (threshold === undefined || direction === undefined) return undefined;
  return { kind: 'zscore', metric: name, window, threshold, direction };
}

/** The aggregate, `{}` when there is none, undefined when it is unknown. */
function readAggregate(filter: JsonObject): { readonly aggregate?: Aggregate } | undefined {
  const { agg_op: written } = filter;
  if (isBlank(written)) return {};
  const aggregate = oneOf(written, AGGREGATES);
  return aggregate === undefined ? undefined : { aggregate };
}
