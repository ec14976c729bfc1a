import type { JsonValue } from './json.ts';

/** Whether a JSON value is a list; unlike `Array.isArray`, it keeps the type of the items. */
export function isJsonList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}
