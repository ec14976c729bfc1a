import { isJsonObject, type JsonValue } from '../../lib/json.ts';
import { hideSecrets } from './hide-secrets.ts';

/** Words that need no quotes in YAML. */
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
 * Writes a value on one line, so that a number and a string that looks like one differ.
 *
 * A plain word is written without quotes (`WARN`), every other string in quotes; lists and mappings are compact JSON. What looks like a
 * secret is not written.
 *
 * @param path dotted path of the value: its last name may indicate a secret.
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

/** Keys that need no quotes in YAML's flow style. */
const BARE_KEY = /^[A-Za-z_][A-Za-z0-9_.-]*$/u;

/** Writes a value on one line as a manifest might: `{ linkArtifact: {} }`, `[failed, finished]`. */
export function flowText(value: JsonValue, name: string = ''): string {
  if (Array.isArray(value))
    return `[${value.map((item: JsonValue) => flowText(item, name)).join(', ')}]`;
  if (!isJsonObject(value)) return valueText(value, name);
  const entries = Object.entries(value).map(([name, item]) => {
    const key = BARE_KEY.test(name) ? name : JSON.stringify(name);
    return `${key}: ${flowText(item, key)}`;
  });
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}
