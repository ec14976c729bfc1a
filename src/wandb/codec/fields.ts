/** Reads fields of what a server sent, believing nothing about their types. */
import { isJsonList, isJsonObject, type JsonObject, type JsonValue } from '../../lib/json.ts';

/** Whether a value says nothing: absent, null, or an empty string. JSON's `null` as a string says nothing either. */
export function isBlank(value: JsonValue | undefined): boolean {
  return value === undefined || value === null || value === '' || value === 'null';
}

/** Whether all fields but these say nothing. */
export function hasOnly(object: JsonObject, known: readonly string[]): boolean {
  return Object.entries(object).every(([key, value]) => known.includes(key) || isBlank(value));
}

/** The text of a field; undefined for anything else. */
export function textField(object: JsonObject, key: string): string | undefined {
  const value = Object.hasOwn(object, key) ? object[key] : undefined;
  return typeof value === 'string' ? value : undefined;
}

/** The object of a field; undefined for anything else. */
export function objectField(object: JsonObject, key: string): JsonObject | undefined {
  const value = Object.hasOwn(object, key) ? object[key] : undefined;
  return isJsonObject(value) ? value : undefined;
}

/** The objects of a field that is a list; other items are left out. */
export function objectsField(object: JsonObject, key: string): readonly JsonObject[] {
  const value = Object.hasOwn(object, key) ? object[key] : undefined;
  return isJsonList(value) ? value.filter((item) => isJsonObject(item)) : [];
}

/** One of some words, in any letter case; undefined for anything else. */
export function oneOf<Word extends string>(
  value: JsonValue | undefined,
  words: readonly Word[],
): Word | undefined {
  if (typeof value !== 'string') return undefined;
  return words.find((word) => word.toLowerCase() === value.toLowerCase());
}

/** A whole number above zero; undefined for anything else. */
export function positiveInteger(value: JsonValue | undefined): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}

/** A finite number above zero; undefined for anything else. */
export function positiveNumber(value: JsonValue | undefined): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : undefined;
}
