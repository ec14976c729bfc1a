import { isJsonList, isList, type JsonValue } from './json.ts';

/**
 * JSON text without white space and with the keys of every object in order: equal values give equal text.
 *
 * Keys are ordered as `compareText` orders them. Plans of a hundred thousand automations spend their time here, so
 * nothing is made on the way but the text.
 */
export function stableJson(value: JsonValue): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  let text = '';
  if (isJsonList(value)) {
    for (const item of value) {
      text += text === '' ? stableJson(item) : `,${stableJson(item)}`;
    }
    return `[${text}]`;
  }
  for (const key of Object.keys(value).sort()) {
    const entry = `${JSON.stringify(key)}:${stableJson(value[key] ?? null)}`;
    text += text === '' ? entry : `,${entry}`;
  }
  return `{${text}}`;
}

/**
 * Whether two values are the same by what they hold, the order of keys apart. An absent key is not one that is
 * `undefined`.
 */
export function isSameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (isList(a) || isList(b)) {
    if (!isList(a) || !isList(b) || a.length !== b.length) return false;
    return a.every((item, index) => isSameJson(item, b[index]));
  }
  const [keys, others] = [Object.keys(a), Object.keys(b)];
  if (keys.length !== others.length) return false;
  const values = new Map(Object.entries(b));
  return Object.entries(a).every(
    ([key, value]) => values.has(key) && isSameJson(value, values.get(key)),
  );
}
