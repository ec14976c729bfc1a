import { isJsonObject, type JsonObject, valueAt } from '../../lib/json.ts';

/** Short names of what is swept most, by the fields that they may mean in a manifest. */
const SHORT_PATHS: Readonly<Record<string, readonly string[]>> = {
  threshold: [
    'when.runMetric.threshold',
    'when.runMetric.zscore.threshold',
    'when.runMetric.change.by',
  ],
  window: ['when.runMetric.window', 'when.runMetric.zscore.window'],
};

/**
 * The dotted path of a manifest that a sweep changes: a path as it is, or `threshold` or `window` for the field that the manifest
 * has. Undefined where it has none.
 */
export function sweepPath(document: JsonObject, name: string): string | undefined {
  const candidates = Object.hasOwn(SHORT_PATHS, name) ? SHORT_PATHS[name] : undefined;
  if (candidates === undefined) return name;
  const field = candidates.find((path) => valueAt(document, path.split('.')) !== undefined);
  if (field === undefined) return undefined;
  const value = valueAt(document, field.split('.'));
  if (!isJsonObject(value)) return field;
  const [operator] = Object.keys(value);
  return operator === undefined ? undefined : `${field}.${operator}`;
}
