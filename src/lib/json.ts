/** A value that JSON text can hold. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;

/** A JSON object. An own key is present; a JSON value never contains `undefined`. */
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/**
 * A type all of whose parts are JSON. `JsonValue` itself does not take interfaces, because more properties could be
 * added to them elsewhere.
 */
export type Jsonable<T> = T extends JsonValue
  ? T
  : T extends (...args: never) => unknown
    ? never
    : T extends object
      ? { readonly [Key in keyof T]: Jsonable<T[Key]> }
      : never;

/** The value itself as JSON; whatever has a part that JSON cannot hold does not compile. */
export function toJson<T>(value: T & Jsonable<T>): JsonValue;
export function toJson(value: JsonValue): JsonValue {
  return value;
}

/** Whether a value is a plain JSON object: not null, not a list. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a JSON value is a list; unlike `Array.isArray`, it keeps the type of the items. */
export function isJsonList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** An own property of an object; what it inherits (`constructor`) is absent. */
export function getOwn<T>(target: { readonly [key: string]: T }, key: string): T | undefined {
  return Object.hasOwn(target, key) ? target[key] : undefined;
}

/** The value at a path of keys and indexes; undefined where there is none. */
export function valueAt(document: JsonValue, path: readonly string[]): JsonValue | undefined {
  let value: JsonValue | undefined = document;
  for (const segment of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = getOwn(value as JsonObject, segment);
  }
  return value;
}

/** The kind of a JSON value in words for people: `a text`, `a number`, `a mapping`, `nothing` */
export function describeJsonType(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  switch (typeof value) {
    case 'string':
      return 'a text';
    case 'boolean':
      return 'true or false';
    case 'number':
      return 'a number';
    default:
      return 'a mapping';
  }
}
