/**
 * Stored automations in the evaluator's terms.
 *
 * This reads the wire on its own: the client's codec is on the other side of the API, and one mistake in both
 * would go unseen.
 */
import { isJsonObject, type JsonObject, type JsonValue, parseJson } from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import type {
  Aggregate,
  ChangeDirection,
  ComparisonOperator,
  Event,
  MetricCondition,
  OtherEvent,
  RunState,
} from '../../model/event.ts';
import type { ScopeId } from '../../model/ids.ts';
import { isRunEventKind } from '../../model/kinds/event-kinds.ts';
import { REGISTRY_PREFIX, type Scope } from '../../model/scope.ts';
import { eventKindOf } from '../rules/event-catalog.ts';
import type { ScopeRecord, TriggerRecord } from '../store/records.ts';
import type { Store } from '../store/store.ts';

/** An automation's event; absent for a type that nothing here can set off. */
export function readEvent(trigger: TriggerRecord): Exclude<Event, OtherEvent> | undefined {
  const filter: unknown = JSON.parse(trigger.eventFilter);
  if (!isJsonObject(filter)) return undefined;
  const kind = eventKindOf(trigger.eventType);
  if (kind === undefined) return undefined;
  if (!isRunEventKind(kind)) return { kind, filter };
  const runs = filter['run_filter'] ?? {};
  if (kind === 'runState') {
    const states = objectAt(filter, 'run_state_filter')['states'];
    return {
      kind: 'runState',
      states: states as readonly JsonValue[] as readonly RunState[],
      runs,
    };
  }
  const condition = readCondition(filter);
  return condition === undefined ? undefined : { kind: 'runMetric', condition, runs };
}

/** A scope as the evaluator compares it: by names. */
export function readScope(store: Store, scope: ScopeRecord): Scope {
  const entity = store.entityOfScope(scope);
  const project = store.projectOfScope(scope);
  const base = { id: `${scope.kind}:${scope.number}` as ScopeId, entity: entity.name };
  if (project === undefined)
    return { ...base, kind: entity.kind === 'organization' ? 'organization' : 'team' };
  return {
    ...base,
    kind: project.name.startsWith(REGISTRY_PREFIX) ? 'registry' : 'project',
    project: project.name,
    ...present({
      collection: scope.kind === 'collection' ? store.collection(scope.number).name : undefined,
    }),
  };
}

function readCondition(filter: JsonObject): MetricCondition | undefined {
  const metric = objectAt(filter, 'run_metric_filter');
  const legacy = filter['metric_filter'];
  const threshold =
    metric['threshold_filter'] ?? (typeof legacy === 'string' ? parseJson(legacy) : undefined);
  if (isJsonObject(threshold)) return readThreshold(threshold);
  const change = metric['change_filter'];
  if (isJsonObject(change)) return readChange(change);
  const zscore = metric['zscore_filter'];
  return isJsonObject(zscore) ? readZscore(zscore) : undefined;
}

function readThreshold(fields: JsonObject): MetricCondition {
  return {
    kind: 'threshold',
    metric: String(fields['name']),
    ...aggregateOf(fields),
    window: windowOf(fields, 'window_size'),
    operator: String(fields['cmp_op']) as ComparisonOperator,
    threshold: Number(fields['threshold']),
  };
}

function readChange(fields: JsonObject): MetricCondition {
  return {
    kind: 'change',
    metric: String(fields['name']),
    ...aggregateOf(fields),
    window: windowOf(fields, 'current_window_size'),
    priorWindow: windowOf(fields, 'prior_window_size'),
    amountType: fields['change_type'] === 'RELATIVE' ? 'RELATIVE' : 'ABSOLUTE',
    amount: Number(fields['change_amount']),
    direction: String(fields['change_dir']) as ChangeDirection,
  };
}

function readZscore(fields: JsonObject): MetricCondition {
  return {
    kind: 'zscore',
    metric: String(fields['name']),
    window: Number(fields['window_size']),
    threshold: Number(fields['threshold']),
    direction: String(fields['change_dir']) as ChangeDirection,
  };
}

function aggregateOf(fields: JsonObject): { aggregate?: Aggregate } {
  const aggregate = fields['agg_op'];
  return typeof aggregate === 'string' ? { aggregate: aggregate as Aggregate } : {};
}

/** Without an aggregate the window does not count: only the latest value is used. */
function windowOf(fields: JsonObject, key: string): number {
  return typeof fields['agg_op'] === 'string' ? Number(fields[key]) : 1;
}

function objectAt(fields: JsonObject, key: string): JsonObject {
  const value = fields[key];
  return isJsonObject(value) ? value : {};
}
