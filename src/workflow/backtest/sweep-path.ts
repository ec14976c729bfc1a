import { isJsonObject, type JsonObject, type JsonValue, valueAt } from '../../lib/json.ts';

/** Short names of what is swept most, by the fields below the event that they may mean. */
const SHORT_PATHS: Readonly<Record<string, readonly string[]>> = {
  threshold: ['threshold', 'zscore.threshold', 'change.by'],
  window: ['window', 'zscore.window'],
  by: ['change.by'],
  priorWindow: ['change.priorWindow'],
  direction: ['change.direction', 'zscore.direction'],
  aggregate: ['aggregate'],
  states: ['states'],
};

/** Fields of events: a path that begins with one is below the event. */
const EVENT_FIELDS: ReadonlySet<string> = new Set([
  'metric',
  'aggregate',
  'window',
  'threshold',
  'change',
  'zscore',
  'runs',
  'states',
  'filter',
]);

/**
 * The dotted path of a manifest that a sweep changes: a path as it is, a path below the event (`change.by`), or a short
 * name (`threshold`, `window`, `by` …) for the field that the manifest has. A field that has a default need not be written.
 * Undefined where the manifest has no such field.
 */
export function sweepPath(document: JsonObject, name: string): string | undefined {
  const candidates = Object.hasOwn(SHORT_PATHS, name) ? SHORT_PATHS[name] : undefined;
  const [head = ''] = name.split('.');
  if (candidates === undefined && !EVENT_FIELDS.has(head)) return name;
  const [kind, event] = eventOf(document);
  const below = (path: string): string => `when.${kind}.${path}`;
  if (candidates === undefined) return Object.hasOwn(event, head) ? below(name) : undefined;
  const field =
    candidates.find((path) => valueAt(event, path.split('.')) !== undefined) ??
    candidates.find((path) => path.includes('.') && hasParent(event, path));
  if (field === undefined) return undefined;
  const value = valueAt(event, field.split('.'));
  if (!isJsonObject(value)) return below(field);
  const [operator] = Object.keys(value);
  return operator === undefined ? undefined : `${below(field)}.${operator}`;
}

/** The kind of the event and its fields. */
function eventOf({ when }: JsonObject): readonly [string, JsonObject] {
  const [entry] = isJsonObject(when) ? Object.entries(when) : [];
  const [kind, fields]: readonly [string, JsonValue] = entry ?? ['', {}];
  return [kind, isJsonObject(fields) ? fields : {}];
}

function hasParent(event: JsonObject, path: string): boolean {
  return isJsonObject(valueAt(event, path.split('.').slice(0, -1)));
}
