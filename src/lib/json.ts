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

/**
 * The value that a JSON text holds.
 *
 * @throws SyntaxError when the text is no JSON.
 */
export function parseJson(text: string): JsonValue {
  return JSON.parse(text) as JsonValue;
}

/** Whether a value is a list, its items of any type; `isJsonList` is for JSON. */
export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** The keys of an exhaustive table, in its order. */
export function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(table) as Key[];
}

/** A new object with the same keys and each value mapped. */
export function mapValues<From, To>(
  object: Readonly<Record<string, From>>,
  map: (value: From, key: string) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value, key)]));
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
    if (isJsonList(value) && Object.hasOwn(value, segment)) value = value[Number(segment)];
    else value = isJsonObject(value) ? getOwn(value, segment) : undefined;
  }
  return value;
}

/** The kind of a JSON value in words for people: `a string`, `a number`, `a mapping`, `nothing` */
export function describeJsonType(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  switch (typeof value) {
    case 'string':
      return 'a string';
    case 'boolean':
      return 'true or false';
    case 'number':
      return 'a number';
    default:
      return 'a mapping';
  }
}
