/** The edits of the configuration that bring one automation to what the server holds: an override for its key alone. */
import { isJsonList, isJsonObject, type JsonValue, valueAt } from '../../lib/json.ts';
import { renderJsonPointer } from '../../lib/json-pointer.ts';
import type { ManifestEdit } from '../../manifest/edit/edit-manifest.ts';
import { NEW_ITEM } from '../../manifest/edit/splice-value.ts';

/** For which automation, and what the configuration says now. */
export interface OverrideTarget {
  readonly key: string;
  /** Absent where the configuration declares none: the override is then one of the whole configuration. */
  readonly environment?: string;
  readonly configuration: JsonValue;
}

/**
 * Ways to write the edits, the least new text first: into the last override that has this key, or as a new one at the
 * end. The overrides of an environment are applied last, so those of the chosen environment are taken.
 */
export function overrideEdits(
  edits: readonly ManifestEdit[],
  { key, environment, configuration }: OverrideTarget,
): readonly (readonly ManifestEdit[])[] {
  const list =
    environment === undefined ? ['overrides'] : ['environments', environment, 'overrides'];
  const present = valueAt(configuration, list);
  const add = (rule: JsonValue): readonly ManifestEdit[] =>
    isJsonList(present)
      ? [{ path: [...list, NEW_ITEM], value: rule }]
      : [{ path: list, value: [rule] }];
  const settings = settingsOf(edits);
  if (settings === undefined) return [add({ match: key, patch: edits.map(operationOf) })];
  const added = add({ match: key, set: settings });
  const index = isJsonList(present)
    ? present.findLastIndex(
        (rule) => isJsonObject(rule) && rule['match'] === key && rule['set'] !== undefined,
      )
    : -1;
  if (index === -1) return [added];
  const into = Object.entries(settings).map(
    ([path, value]): ManifestEdit => ({ path: [...list, String(index), 'set', path], value }),
  );
  return [into, added];
}

/** The edits as values by dotted path; undefined where one of them removes a field, or has a dot in a name. */
function settingsOf(edits: readonly ManifestEdit[]): Record<string, JsonValue> | undefined {
  const settings: Record<string, JsonValue> = {};
  for (const { path, value } of edits) {
    if (value === undefined) return undefined;
    if (typeof path !== 'string' && path.some((segment) => segment.includes('.'))) return undefined;
    settings[typeof path === 'string' ? path : path.join('.')] = value;
  }
  return settings;
}

function operationOf({ path, value }: ManifestEdit): JsonValue {
  const pointer = renderJsonPointer(typeof path === 'string' ? path.split('.') : path);
  return value === undefined
    ? { op: 'remove', path: pointer }
    : { op: 'add', path: pointer, value };
}
