/** A line that the SDK logs: JSON in which NaN and the infinities are bare words, as Go and Python write them. */
import { isDeeperThan } from '../../lib/is-deeper-than.ts';
import { isJsonObject, type JsonObject, type JsonValue, parseJson } from '../../lib/json.ts';
import { ApiError } from '../api-error.ts';

/** Levels of mappings and lists. */
const MAX_DEPTH = 100;

/** Where a string begins, or a number that JSON does not have. */
const START = /"|-?Infinity|NaN/g;

/** What ends a string, or escapes the next character of it. */
const IN_STRING = /["\\]/g;

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
  if (isDeeperThan(value, MAX_DEPTH)) throw new ApiError(400, `${what} is nested too deeply`);
  return value;
}

function parseExtended(text: string): JsonValue | undefined {
  return tryParse(text) ?? tryParse(withQuotedNumbers(text));
}

/** The text with quotes around the numbers that JSON does not have. Its time is linear, whatever the text. */
function withQuotedNumbers(text: string): string {
  const parts: string[] = [];
  let copied = 0;
  const start = new RegExp(START);
  for (let found = start.exec(text); found !== null; found = start.exec(text)) {
    const [token] = found;
    if (token === '"') {
      start.lastIndex = stringEnd(text, start.lastIndex);
    } else {
      parts.push(text.slice(copied, found.index), `"${token}"`);
      copied = start.lastIndex;
    }
  }
  return [...parts, text.slice(copied)].join('');
}

/** Where the string that goes on at a position ends; the end of the text where it does not. */
function stringEnd(text: string, from: number): number {
  const inside = new RegExp(IN_STRING);
  inside.lastIndex = from;
  for (let found = inside.exec(text); found !== null; found = inside.exec(text)) {
    if (found[0] === '"') return inside.lastIndex;
    inside.lastIndex += 1;
  }
  return text.length;
}

function tryParse(text: string): JsonValue | undefined {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}
