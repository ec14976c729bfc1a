import { isJsonList, isJsonObject, type JsonObject, type JsonValue } from '../../lib/json.ts';

/**
 * Finds a field by its dotted path, as MongoDB does: a list on the way is searched element by element.
 *
 * A key that itself holds dots wins (`config.optimizer.lr` finds `config: { "optimizer.lr": 1 }`), because W&B
 * stores configurations and summaries flat. Only own keys count.
 *
 * @returns undefined when there is no such field.
 */
export function resolveField(document: JsonObject, path: string): JsonValue | undefined {
  if (Object.hasOwn(document, path)) return document[path];
  for (let dot = path.indexOf('.'); dot !== -1; dot = path.indexOf('.', dot + 1)) {
    const head = path.slice(0, dot);
    if (!Object.hasOwn(document, head)) continue;
    const found = resolveIn(document[head] ?? null, path.slice(dot + 1));
    if (found !== undefined) return found;
  }
  return undefined;
}

function resolveIn(value: JsonValue, path: string): JsonValue | undefined {
  if (isJsonObject(value)) return resolveField(value, path);
  if (!isJsonList(value)) return undefined;
  const [head = '', ...rest] = path.split('.');
  if (/^\d+$/.test(head)) {
    const item = value[Number(head)];
    if (item === undefined || rest.length === 0) return item;
    return resolveIn(item, rest.join('.'));
  }
  const found = value
    .map((item) => (isJsonObject(item) ? resolveField(item, path) : undefined))
    .filter((item) => item !== undefined);
  return found.length === 0 ? undefined : found;
}
