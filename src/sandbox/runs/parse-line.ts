/** A line that the SDK logs: JSON in which NaN and the infinities are bare words, as Go and Python write them. */
import { isJsonObject, type JsonObject, type JsonValue, parseJson } from '../../lib/json.ts';
import { ApiError } from '../api-error.ts';

/** A string of JSON, or a number that JSON does not have. */
const TOKEN = /"(?:[^"\\]|\\[\s\S])*"|-?Infinity|NaN/g;

/**
 * The object in a line. Numbers that JSON does not have become text, as W&B stores them: `"NaN"`, `"Infinity"`,
 * `"-Infinity"`.
 *
 * @param what names the line in messages.
 * @throws ApiError 400 for anything else.
 */
export function parseLine(text: JsonValue | undefined, what: string): JsonObject {
  const value = typeof text === 'string' ? parseExtended(text) : undefined;
  if (!isJsonObject(value)) throw new ApiError(400, `${what} is not a JSON object`);
  return value;
}

function parseExtended(text: string): JsonValue | undefined {
  return (
    tryParse(text) ??
    tryParse(text.replace(TOKEN, (token) => (token.startsWith('"') ? token : `"${token}"`)))
  );
}

function tryParse(text: string): JsonValue | undefined {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}
