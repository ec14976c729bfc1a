import { getOwn } from './get-own.ts';
import type { JsonObject, JsonValue } from './json.ts';

/** The value at a path of keys and indexes; undefined where there is none. */
export function valueAt(document: JsonValue, path: readonly string[]): JsonValue | undefined {
  let value: JsonValue | undefined = document;
  for (const segment of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = getOwn(value as JsonObject, segment);
  }
  return value;
}
