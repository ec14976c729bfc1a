import { isJsonList } from '../../lib/is-json-list.ts';
import { isJsonObject, type JsonValue } from '../../lib/json.ts';
import { shortenText } from './shorten-text.ts';

/** The longest text of a document that is shown to people; JSON has everything whole. */
const LONGEST = 5000;

/** The value with every very long text in it shortened, names of fields too. */
export function shortenValues(value: JsonValue): JsonValue {
  if (typeof value === 'string') return shortenText(value, LONGEST);
  if (isJsonList(value)) return value.map(shortenValues);
  if (!isJsonObject(value)) return value;
  const entries = Object.entries(value).map(([key, item]) => [
    shortenText(key, LONGEST),
    shortenValues(item as JsonValue),
  ]);
  return Object.fromEntries(entries) as JsonValue;
}
