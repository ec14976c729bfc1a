import type { JsonValue } from '../lib/json.ts';

/** Words that stand without quotes in YAML and mean themselves. */
const BARE_WORD = /^[A-Za-z][A-Za-z0-9_-]*$/u;

const YAML_WORDS: ReadonlySet<string> = new Set([
  'true',
  'false',
  'null',
  'yes',
  'no',
  'on',
  'off',
]);

/**
 * Writes a value on one line, so that a number and a text that looks like one differ.
 *
 * A plain word stands bare (`WARN`), every other text in quotes; lists and mappings are compact JSON.
 */
export function valueText(value: JsonValue): string {
  if (typeof value === 'string' && BARE_WORD.test(value) && !YAML_WORDS.has(value.toLowerCase())) {
    return value;
  }
  return JSON.stringify(value);
}
