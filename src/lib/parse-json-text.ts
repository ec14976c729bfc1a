import type { JsonValue } from './json.ts';
import { parseLosslessJson } from './lossless-json.ts';

/** The value of a JSON text from outside; undefined when it is not JSON, nests too deep or repeats a key. */
export function parseJsonText(text: string): JsonValue | undefined {
  return parseLosslessJson(text) === undefined ? undefined : (JSON.parse(text) as JsonValue);
}
