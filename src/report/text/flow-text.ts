import { isJsonObject, type JsonValue } from '../../lib/json.ts';
import { valueText } from './value-text.ts';

/** Keys that stand without quotes in YAML's flow style. */
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
