import { type JsonValue, parseJson } from './json.ts';

/** A word as JSON where it is JSON, and otherwise as itself: `0.4` is a number, `nan` is a string. */
export function jsonOrText(text: string): JsonValue {
  try {
    return parseJson(text);
  } catch {
    return text;
  }
}
