/** Keeps what looks like a secret out of plan files: it is replaced by a keyed hash. */
import { createHmac } from 'node:crypto';
import { isJsonList, isJsonObject, type JsonValue, mapValues } from '../../lib/json.ts';
import { looksLikeSecret } from '../../lib/secret-forms.ts';

/**
 * The value with a keyed hash for each suspected secret.
 *
 * The same secret has the same hash within one owner and server, so that a plan still shows whether it changes; under
 * another key it has another, so that plans of different owners cannot be compared.
 *
 * @param name key of the value; strings under a name such as `token` count as secrets whatever they look like.
 */
export function redactDocument(value: JsonValue, secretKey: string, name: string = ''): JsonValue {
  if (typeof value === 'string') {
    return looksLikeSecret(value, name) ? hashOf(value, secretKey) : value;
  }
  if (isJsonList(value)) return value.map((item) => redactDocument(item, secretKey, name));
  if (!isJsonObject(value)) return value;
  return mapValues(value, (item, key) => redactDocument(item, secretKey, key));
}

function hashOf(text: string, secretKey: string): string {
  const hash = createHmac('sha256', secretKey).update(text, 'utf8').digest('hex');
  return `(suspected secret, hash ${hash.slice(0, 16)})`;
}
