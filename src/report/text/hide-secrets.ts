import { isJsonList, isJsonObject, type JsonValue, mapValues } from '../../lib/json.ts';
import { looksLikeSecret } from '../../lib/secret-forms.ts';

const HIDDEN = '(suspected secret)';

/**
 * The value with words in the place of each suspected secret.
 *
 * Plans are printed in CI logs and pull requests, and what somebody pasted into a webhook's payload in the web page is
 * not theirs to see.
 *
 * @param name key of the value; strings under a name such as `token` count as secrets whatever they look like.
 */
export function hideSecrets(value: JsonValue, name: string = ''): JsonValue {
  if (typeof value === 'string') return looksLikeSecret(value, name) ? HIDDEN : value;
  if (isJsonList(value)) return value.map((item) => hideSecrets(item, name));
  if (!isJsonObject(value)) return value;
  return mapValues(value, (item, key) => hideSecrets(item, key));
}
