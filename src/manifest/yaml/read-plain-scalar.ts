/** Scalars of the YAML that is read without a syntax tree. Whatever is not certain is undefined. */
import type { JsonValue } from '../../lib/json.ts';

export const SPACE = 0x20;
export const HASH = 0x23;

/** A value, and where its text ends. */
export interface PlainValue {
  readonly value: JsonValue;
  readonly end: number;
}

/** Characters with a meaning at the start of a plain string, and those that end one in a flow collection. */
const INDICATORS: ReadonlySet<string> = new Set('?:,[]{}#&*!|>\'"%@`');

const DASH = 0x2d;

/** Whether a plain string can begin at an offset. */
export function startsPlain(text: string, at: number): boolean {
  // "-" begins an item, unless something follows that makes it a number or a word.
  if (text.charCodeAt(at) === DASH) return /[\w.]/.test(text.charAt(at + 1));
  return !INDICATORS.has(text.charAt(at));
}

/**
 * Whether a comment is meant as one. A string such as `#ml-alerts` that was not quoted is a comment too, and the full
 * parser reports it.
 */
export function isHarmlessComment(text: string, at: number): boolean {
  const next = text.charAt(at + 1);
  return next === ' ' || next === '#' || next === '\n' || next === '';
}

/** Whether a word is a key and nothing else: no reserved one, and none that reads as null. */
export function isPlainKey(word: string): boolean {
  return word !== '__proto__' && !/^(?:[Nn]ull|NULL)$/.test(word);
}

/** A number that is written as JavaScript writes it, and that a double holds exactly. */
const USUAL_NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,8})?$/;

/** Whatever begins as a number of the core schema may. */
const MAYBE_NUMBER = /^[-+]?\.?\d|^[-+]?\.(?:inf|nan)$/i;

/** A number of the core schema in another form, octal and hexadecimal ones included. */
const NUMBER =
  /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:e[-+]?\d+)?$|^0o[0-7]+$|^0x[\da-f]+$|^[-+]?\.(?:inf|nan)$/i;

const WORD = /^(?:true|false|null|~)$/i;

/** The value of a plain scalar; undefined for null, and for numbers that are written unusually. */
export function plainValue(text: string): JsonValue | undefined {
  if (MAYBE_NUMBER.test(text)) {
    if (USUAL_NUMBER.test(text)) {
      const value = Number(text);
      return String(value) === text ? value : undefined;
    }
    return NUMBER.test(text) ? undefined : text;
  }
  if (text.length > 5 || !WORD.test(text)) return text;
  if (text === 'true') return true;
  return text === 'false' ? false : undefined;
}

const DOUBLE_QUOTED = /"([^"\\\n]*)"/y;
const SINGLE_QUOTED = /'((?:[^'\n]|'')*)'/y;

/** A quoted string on one line, without escapes other than `''`. */
export function readQuoted(text: string, at: number, end: number): PlainValue | undefined {
  const isDouble = text.charAt(at) === '"';
  if (!isDouble && text.charAt(at) !== "'") return undefined;
  const form = isDouble ? DOUBLE_QUOTED : SINGLE_QUOTED;
  form.lastIndex = at;
  const inner = form.exec(text)?.[1];
  if (inner === undefined || form.lastIndex > end) return undefined;
  return { value: isDouble ? inner : inner.replaceAll("''", "'"), end: form.lastIndex };
}

/** The first offset from here on that is not a space. */
export function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === SPACE) at += 1;
  return at;
}
