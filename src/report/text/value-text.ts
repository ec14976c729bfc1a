import type { JsonValue } from '../../lib/json.ts';
import { hideSecrets } from './hide-secrets.ts';

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
 * A plain word stands bare (`WARN`), every other text in quotes; lists and mappings are compact JSON. What looks like a
 * secret is not written.
 *
 * @param path dotted, where the value stands: its last name may tell a secret.
 */
export function valueText(value: JsonValue, path: string = ''): string {
  return plainText(hideSecrets(value, path.slice(path.lastIndexOf('.') + 1)));
}

function plainText(value: JsonValue): string {
  if (typeof value === 'string' && BARE_WORD.test(value) && !YAML_WORDS.has(value.toLowerCase())) {
    return value;
  }
  return JSON.stringify(value);
}
