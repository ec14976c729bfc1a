/**
 * JSON whose numbers keep the digits they were written with: `1.0` is not `1`, and an id of 20 digits is not rounded.
 *
 * `JSON.parse` checks the grammar, so what is accepted here is JSON and nothing else.
 */
import { compareText } from './compare-text.ts';
import { isExactNumber } from './decimal.ts';
import { type JsonValue, parseJson } from './json.ts';

/** A number as it was written. */
class NumberText {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** A JSON value; an object is a map, so that every key is a key like any other. */
export type LosslessJson =
  | string
  | boolean
  | null
  | NumberText
  | readonly LosslessJson[]
  | ReadonlyMap<string, LosslessJson>;

/** A token that is no string: a sign, a number or a word. */
const SHORT_TOKEN = /[{}[\]:,]|-?[0-9][0-9.eE+-]*|true|false|null/uy;

/** Deeper text is refused, because everything that walks a value recurses. */
export const MAX_JSON_DEPTH = 200;

/** Reads JSON text; undefined when it is not JSON, nests too deep, or has a key twice in one object. */
export function parseLosslessJson(text: string): LosslessJson | undefined {
  try {
    JSON.parse(text);
  } catch {
    return undefined;
  }
  const reader = new TokenReader([...tokensOf(text)]);
  return reader.value(0);
}

/**
 * The tokens of valid JSON text, strings with their quotes.
 *
 * Strings are scanned and not matched: a pattern with a repeated group overflows the stack on a string of megabytes.
 */
function* tokensOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; ) {
    if (text[at] === '"') {
      const end = endOfString(text, at);
      yield text.slice(at, end);
      at = end;
      continue;
    }
    SHORT_TOKEN.lastIndex = at;
    const token = SHORT_TOKEN.exec(text)?.[0];
    if (token !== undefined) yield token;
    at += token?.length ?? 1;
  }
}

/** The index after the closing quote of the string that starts at an index of valid JSON text. */
function endOfString(text: string, start: number): number {
  let quote = text.indexOf('"', start + 1);
  while (quote !== -1 && isEscaped(text, quote)) quote = text.indexOf('"', quote + 1);
  return quote === -1 ? text.length : quote + 1;
}

/** Whether an odd number of backslashes precedes an index. */
function isEscaped(text: string, index: number): boolean {
  let first = index;
  while (text[first - 1] === '\\') first -= 1;
  return (index - first) % 2 === 1;
}

/**
 * JSON text without white space and with keys in order.
 *
 * @param spell how a number is spelled; as it was written unless given.
 */
export function renderLosslessJson(
  value: LosslessJson,
  spell: (text: string) => string = (text) => text,
): string {
  if (value instanceof NumberText) return spell(value.text);
  if (value instanceof Map) {
    const entries = [...(value as ReadonlyMap<string, LosslessJson>)];
    entries.sort(([a], [b]) => compareText(a, b));
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${renderLosslessJson(item, spell)}`).join(',')}}`;
  }
  if (Array.isArray(value))
    return `[${value.map((item: LosslessJson) => renderLosslessJson(item, spell)).join(',')}]`;
  return JSON.stringify(value);
}

/** Walks the tokens of a string whose grammar is known to be right. */
class TokenReader {
  readonly #tokens: readonly string[];
  #next = 0;

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  value(depth: number): LosslessJson | undefined {
    if (depth > MAX_JSON_DEPTH) return undefined;
    const token = this.#take();
    if (token === '{') return this.#object(depth);
    if (token === '[') return this.#list(depth);
    if (token.startsWith('"')) return parseString(token);
    if (token === 'null') return null;
    if (token === 'true' || token === 'false') return token === 'true';
    return new NumberText(token);
  }

  #object(depth: number): ReadonlyMap<string, LosslessJson> | undefined {
    const entries = new Map<string, LosslessJson>();
    while (this.#peek() !== '}') {
      if (this.#peek() === ',') this.#next += 1;
      const key = parseString(this.#take());
      this.#next += 1; // the colon
      const value = this.value(depth + 1);
      if (value === undefined || entries.has(key)) return undefined;
      entries.set(key, value);
    }
    this.#next += 1;
    return entries;
  }

  #list(depth: number): readonly LosslessJson[] | undefined {
    const items: LosslessJson[] = [];
    while (this.#peek() !== ']') {
      if (this.#peek() === ',') this.#next += 1;
      const value = this.value(depth + 1);
      if (value === undefined) return undefined;
      items.push(value);
    }
    this.#next += 1;
    return items;
  }

  #peek(): string {
    return this.#tokens[this.#next] ?? '';
  }

  #take(): string {
    const token = this.#peek();
    this.#next += 1;
    return token;
  }
}

/** The value of a JSON text from outside; undefined when it is not JSON, nests too deep or repeats a key. */
export function parseJsonText(text: string): JsonValue | undefined {
  return parseLosslessJson(text) === undefined ? undefined : parseJson(text);
}

/**
 * The same, and undefined too where a number loses digits as a JavaScript number: two such numbers can be one in
 * JavaScript and two on the server.
 */
export function parseExactJson(text: string): JsonValue | undefined {
  const value = parseLosslessJson(text);
  return value === undefined || !hasExactNumbers(value) ? undefined : parseJson(text);
}

function hasExactNumbers(value: LosslessJson): boolean {
  if (value instanceof NumberText) return isExactNumber(value.text, Number(value.text));
  if (value instanceof Map) return [...value.values()].every(hasExactNumbers);
  return Array.isArray(value) ? value.every(hasExactNumbers) : true;
}

/**
 * The keys of a JSON object's text in order, repeated ones repeated: which `JSON.parse` drops.
 *
 * @param text valid JSON of an object.
 */
export function topLevelKeys(text: string): readonly string[] {
  const keys: string[] = [];
  let depth = 0;
  let last = '';
  for (const token of tokensOf(text)) {
    if (token === '{' || token === '[') depth += 1;
    else if (token === '}' || token === ']') depth -= 1;
    else if (depth === 1 && token === ':') keys.push(parseString(last));
    last = token;
  }
  return keys;
}

/** The text that a JSON string stands for. */
function parseString(token: string): string {
  return String(JSON.parse(token));
}
