/**
 * JSON whose numbers keep the digits they were written with: `1.0` is not `1`, and an id of 20 digits is not rounded.
 *
 * `JSON.parse` checks the grammar, so what is accepted here is JSON and nothing else.
 */
import { compareText } from './compare-text.ts';
import type { JsonValue } from './json.ts';

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

const TOKEN = /[{}[\]:,]|"(?:[^"\\]|\\.)*"|-?[0-9][0-9.eE+-]*|true|false|null/gu;

/** Deeper texts are refused, because everything that walks a value recurses. */
const MAX_DEPTH = 200;

/** Reads JSON text; undefined when it is not JSON, nests too deep, or has a key twice in one object. */
export function parseLosslessJson(text: string): LosslessJson | undefined {
  try {
    JSON.parse(text);
  } catch {
    return undefined;
  }
  const tokens = text.match(TOKEN) ?? [];
  const reader = new TokenReader(tokens);
  return reader.value(0);
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

/** Walks the tokens of a text whose grammar is known to be right. */
class TokenReader {
  readonly #tokens: readonly string[];
  #next = 0;

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  value(depth: number): LosslessJson | undefined {
    if (depth > MAX_DEPTH) return undefined;
    const token = this.#take();
    if (token === '{') return this.#object(depth);
    if (token === '[') return this.#list(depth);
    if (token.startsWith('"')) return JSON.parse(token) as string;
    if (token === 'null') return null;
    if (token === 'true' || token === 'false') return token === 'true';
    return new NumberText(token);
  }

  #object(depth: number): ReadonlyMap<string, LosslessJson> | undefined {
    const entries = new Map<string, LosslessJson>();
    while (this.#peek() !== '}') {
      if (this.#peek() === ',') this.#next += 1;
      const key = JSON.parse(this.#take()) as string;
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
  return parseLosslessJson(text) === undefined ? undefined : (JSON.parse(text) as JsonValue);
}

/**
 * The keys of a JSON object's text in order, repeated ones repeated: what `JSON.parse` cannot tell.
 *
 * @param text valid JSON of an object.
 */
export function topLevelKeys(text: string): readonly string[] {
  const keys: string[] = [];
  let depth = 0;
  // Strings as wholes, so that brackets inside them do not count; a string before a colon is a key.
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"(?:\s*:)?|[{}[\]]/g)) {
    if (token === '{' || token === '[') depth += 1;
    else if (token === '}' || token === ']') depth -= 1;
    else if (depth === 1 && token.endsWith(':'))
      keys.push(JSON.parse(token.slice(0, -1)) as string);
  }
  return keys;
}
