import { isExactNumber } from '../lib/is-exact-number.ts';
import type { JsonValue } from '../lib/json.ts';

/** Reads a variable from the command line as YAML reads a plain scalar: numbers, true, false, else a text. */
export function parseVariable(text: string): JsonValue {
  if (text === 'true' || text === 'false') return text === 'true';
  const isNumber =
    /^[-+]?(?:0|[1-9]\d*)?(?:\.\d*)?(?:[eE][-+]?\d+)?$/.test(text) && /\d/.test(text);
  return isNumber && isExactNumber(text, Number(text)) ? Number(text) : text;
}
