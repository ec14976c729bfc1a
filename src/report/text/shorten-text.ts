import { displayWidth, headOfColumns, tailOfColumns } from '../../lib/display-width.ts';
import { isJsonList, isJsonObject, type JsonValue } from '../../lib/json.ts';

/** How much of what two strings have in common is shown around the difference. */
const CONTEXT = 24;

/**
 * Shortens two strings to about `limit` columns each without hiding where they differ: what they have in common at
 * either end goes first. The ellipsis says that something was left out.
 */
export function shortenPair(
  before: string,
  after: string,
  limit: number,
): readonly [string, string] {
  if (displayWidth(before) <= limit && displayWidth(after) <= limit) return [before, after];
  const prefix = commonPrefix(before, after);
  const start = prefix > CONTEXT ? wholeCharacter(before, prefix - CONTEXT) : 0;
  const suffix = commonSuffix(before, after, prefix);
  const end = suffix > CONTEXT ? suffix - CONTEXT : 0;
  return [cut(before, start, end, limit), cut(after, start, end, limit)];
}

/** Shortens one text to about `limit` characters, keeping both ends. */
export function shortenText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const half = Math.max(1, Math.floor((limit - 1) / 2));
  return `${text.slice(0, wholeCharacter(text, half))}…${text.slice(wholeCharacter(text, text.length - half))}`;
}

/** Shortens one text to so many columns of a terminal, keeping both ends. */
export function shortenColumns(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  const half = Math.max(1, Math.floor((columns - 1) / 2));
  return `${headOfColumns(text, half)}…${tailOfColumns(text, half)}`;
}

/** A name in a list, shortened: a server may send one of a megabyte. */
export function shortenName(name: string): string {
  return shortenText(name, 300);
}

/** Shortens one text to so many columns of a terminal, keeping its beginning. */
export function headOfText(text: string, columns: number): string {
  return displayWidth(text) <= columns ? text : `${headOfColumns(text, columns - 1)}…`;
}

function cut(text: string, start: number, end: number, limit: number): string {
  const stop = wholeCharacter(text, text.length - end);
  const middle = shortenColumns(text.slice(start, stop), limit);
  return `${start > 0 ? '…' : ''}${middle}${stop < text.length ? '…' : ''}`;
}

function commonPrefix(a: string, b: string): number {
  const limit = Math.min(a.length, b.length);
  let length = 0;
  while (length < limit && a[length] === b[length]) length += 1;
  return length;
}

function commonSuffix(a: string, b: string, prefix: number): number {
  const limit = Math.min(a.length, b.length) - prefix;
  let length = 0;
  while (length < limit && a[a.length - 1 - length] === b[b.length - 1 - length]) length += 1;
  return length;
}

/** Moves an index that falls inside a surrogate pair to the pair's start. */
function wholeCharacter(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  return index > 0 && unit >= 0xdc00 && unit <= 0xdfff ? index - 1 : index;
}

/** The longest text of a document that is shown to people; JSON has everything whole. */
const MAX_LENGTH = 5000;

/** The value with every very long text in it shortened, names of fields too. */
export function shortenValues(value: JsonValue): JsonValue {
  if (typeof value === 'string') return shortenText(value, MAX_LENGTH);
  if (isJsonList(value)) return value.map(shortenValues);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [shortenText(key, MAX_LENGTH), shortenValues(item)]),
  );
}
