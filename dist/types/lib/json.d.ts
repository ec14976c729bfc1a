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
export type Jsonable<T> = T extends JsonValue ? T : T extends (...args: never) => unknown ? never : T extends object ? {
    readonly [Key in keyof T]: Jsonable<T[Key]>;
} : never;
/** The value itself as JSON; whatever has a part that JSON cannot hold does not compile. */
export declare function toJson<T>(value: T & Jsonable<T>): JsonValue;
/**
 * The value that a JSON text holds.
 *
 * @throws SyntaxError when the text is no JSON.
 */
export declare function parseJson(text: string): JsonValue;
/** Whether a value is a list, its items of any type; `isJsonList` is for JSON. */
export declare function isList(value: unknown): value is readonly unknown[];
/** The keys of an exhaustive table, in its order. */
export declare function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): readonly Key[];
/** A new object with the same keys and each value mapped. */
export declare function mapValues<From, To>(object: Readonly<Record<string, From>>, map: (value: From, key: string) => To): Record<string, To>;
/** Whether a value is a plain JSON object: not null, not a list. */
export declare function isJsonObject(value: unknown): value is JsonObject;
/** Whether a JSON value is a list; unlike `Array.isArray`, it keeps the type of the items. */
export declare function isJsonList(value: JsonValue | undefined): value is readonly JsonValue[];
/** An own property of an object; what it inherits (`constructor`) is absent. */
export declare function getOwn<T>(target: {
    readonly [key: string]: T;
}, key: string): T | undefined;
/** The value at a path of keys and indexes; undefined where there is none. */
export declare function valueAt(document: JsonValue, path: readonly string[]): JsonValue | undefined;
/** The kind of a JSON value in words for people: `a string`, `a number`, `a mapping`, `nothing` */
export declare function describeJsonType(value: unknown): string;
