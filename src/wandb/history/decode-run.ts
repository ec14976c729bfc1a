/** A run as the server sends it, believing nothing about the types of its fields. */
import { isJsonList, isJsonObject, type JsonObject, parseJson } from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import type { LoggedKey, ProjectPath, ServerRun } from '../../model/history-api.ts';
import { objectField, objectsField, textField } from '../codec/fields.ts';

/** Decodes; undefined for an object that names no run. */
export function decodeRun(node: JsonObject, project: ProjectPath): ServerRun | undefined {
  const id = textField(node, 'name');
  if (id === undefined || id === '') return undefined;
  const name = textField(node, 'displayName') ?? '';
  const history = readObject(node, 'historyKeys');
  const keys = history === undefined ? undefined : readKeys(history);
  return {
    entity: project.entity,
    project: project.project,
    id,
    name: name === '' ? id : name,
    state: (textField(node, 'state') ?? '').toLowerCase(),
    tags: isJsonList(node['tags']) ? node['tags'].filter((tag) => typeof tag === 'string') : [],
    ...present({
      user: textField(objectField(node, 'user') ?? {}, 'username'),
      createdAt: textField(node, 'createdAt'),
      heartbeatAt: textField(node, 'heartbeatAt'),
      rows: wholeNumber(node, 'historyLineCount'),
      lastStep: history === undefined ? undefined : wholeNumber(history, 'lastStep'),
      keys,
      systemMetrics: readObject(node, 'systemMetrics'),
      config: unwrapConfig(readObject(node, 'config')),
      summary: readObject(node, 'summaryMetrics'),
    }),
  };
}

/** A field that is an object, or JSON text of one. */
function readObject(node: JsonObject, key: string): JsonObject | undefined {
  const value = node[key];
  if (isJsonObject(value)) return value;
  if (typeof value !== 'string') return undefined;
  try {
    const parsed = parseJson(value);
    return isJsonObject(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

/** The counts of the types are not in the facts: they are used where a server sends them, and never needed. */
function readKeys(history: JsonObject): ReadonlyMap<string, LoggedKey> | undefined {
  const keys = objectField(history, 'keys');
  if (keys === undefined) return undefined;
  return new Map(
    Object.entries(keys).map(([name, value]) => [
      name,
      isJsonObject(value) ? readKey(value) : { types: [] },
    ]),
  );
}

function readKey(value: JsonObject): LoggedKey {
  const counts = objectsField(value, 'typeCounts');
  const numbers = counts.map(({ count }) => count);
  const isCounted =
    numbers.length > 0 && numbers.every((count) => typeof count === 'number' && count >= 0);
  return {
    types: counts.flatMap((each) => textField(each, 'type') ?? []),
    ...present({
      count: isCounted ? numbers.reduce<number>((sum, count) => sum + Number(count), 0) : undefined,
    }),
  };
}

/** The configuration as it was logged: the server wraps each value in `{ value, desc }`. */
function unwrapConfig(config: JsonObject | undefined): JsonObject | undefined {
  if (config === undefined) return undefined;
  return Object.fromEntries(
    Object.entries(config)
      .filter(([key]) => key !== '_wandb')
      .map(([key, entry]) => [
        key,
        isJsonObject(entry) && Object.hasOwn(entry, 'value') ? (entry['value'] ?? null) : entry,
      ]),
  );
}

function wholeNumber(object: JsonObject, key: string): number | undefined {
  const value = object[key];
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined;
}
