/** Flow collections on one line, of the YAML that is read without a syntax tree. Whatever is not certain is undefined. */
import type { JsonValue } from '../../lib/json.ts';
import type { StringPool } from '../../lib/string-pool.ts';
import {
  isPlainKey,
  type PlainValue,
  plainValue,
  readQuoted,
  skipSpaces,
  startsPlain,
} from './read-plain-scalar.ts';

/** A key with its colon and the spaces after it; in quotes as JSON has it, or plain. */
const KEY = /(?:([A-Za-z_][\w./-]{0,100})|"([A-Za-z_][\w./-]{0,100})"): +/y;

/** A plain string: no colon before a space, no brackets, no comment, nothing but characters that end nowhere else. */
const PLAIN = /(?:[^\s,[\]{}:#]|:(?=[\w/.]))+(?: +(?:[^\s,[\]{}:#]|:(?=[\w/.]))+)*/y;

/** Deeper collections are left to the full parser. */
const MAX_DEPTH = 20;

/** A line that is read. */
export interface FlowLine {
  readonly text: string;
  /** The end of the line. */
  readonly end: number;
  /** Where equal strings are kept once; absent: each is kept. */
  readonly strings: StringPool | undefined;
}

/** A mapping or list that begins at an offset and ends on the same line. */
export function readFlow(line: FlowLine, at: number, depth: number = 0): PlainValue | undefined {
  if (depth > MAX_DEPTH) return undefined;
  const open = line.text.charAt(at);
  if (open === '{') return readFlowMapping(line, at, depth);
  return open === '[' ? readFlowList(line, at, depth) : undefined;
}

function readFlowMapping(line: FlowLine, start: number, depth: number): PlainValue | undefined {
  const { text } = line;
  const result: Record<string, JsonValue> = {};
  let at = skipSpaces(text, start + 1);
  if (text.charAt(at) === '}') return { value: result, end: at + 1 };
  for (;;) {
    KEY.lastIndex = at;
    const [, plain, quoted] = KEY.exec(text) ?? [];
    const key = plain ?? quoted;
    if (key === undefined || !isPlainKey(key) || Object.hasOwn(result, key)) return undefined;
    const item = readItem(line, KEY.lastIndex, depth);
    if (item === undefined) return undefined;
    result[key] = item.value;
    at = skipSpaces(text, item.end);
    if (text.charAt(at) === '}') return { value: result, end: at + 1 };
    if (text.charAt(at) !== ',') return undefined;
    at = skipSpaces(text, at + 1);
  }
}

function readFlowList(line: FlowLine, start: number, depth: number): PlainValue | undefined {
  const { text } = line;
  const result: JsonValue[] = [];
  let at = skipSpaces(text, start + 1);
  if (text.charAt(at) === ']') return { value: result, end: at + 1 };
  for (;;) {
    const item = readItem(line, at, depth);
    if (item === undefined) return undefined;
    result.push(item.value);
    at = skipSpaces(text, item.end);
    if (text.charAt(at) === ']') return { value: result, end: at + 1 };
    if (text.charAt(at) !== ',') return undefined;
    at = skipSpaces(text, at + 1);
  }
}

function readItem(line: FlowLine, at: number, depth: number): PlainValue | undefined {
  const { text, end, strings } = line;
  if (at >= end) return undefined;
  const collection = readFlow(line, at, depth + 1);
  if (collection !== undefined) return collection;
  const read = readQuoted(text, at, end) ?? readWord(text, at);
  if (typeof read?.value !== 'string' || strings === undefined) return read;
  return { value: strings.share(read.value), end: read.end };
}

function readWord(text: string, at: number): PlainValue | undefined {
  if (!startsPlain(text, at)) return undefined;
  PLAIN.lastIndex = at;
  const word = PLAIN.exec(text)?.[0];
  const value = word === undefined ? undefined : plainValue(word);
  return value === undefined ? undefined : { value, end: PLAIN.lastIndex };
}
