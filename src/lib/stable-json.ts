import type { JsonValue } from './json.ts';

/**
 * JSON text without white space and with the keys of every object in order: equal values give equal text.
 *
 * Keys are ordered as `compareText` orders them. Plans of a hundred thousand automations spend their time here, so
 * nothing is made on the way but the text.
 */
export function stableJson(value: JsonValue): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  let text = '';
  if (Array.isArray(value)) {
    for (const item of value as readonly JsonValue[]) {
      text += text === '' ? stableJson(item) : `,${stableJson(item)}`;
    }
    return `[${text}]`;
  }
  const object = value as { readonly [key: string]: JsonValue };
  for (const key of Object.keys(object).sort()) {
    const entry = `${JSON.stringify(key)}:${stableJson(object[key] as JsonValue)}`;
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
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    return a.every((item, index) => isSameJson(item, b[index]));
  }
  const [keys, others] = [Object.keys(a), Object.keys(b)];
  if (keys.length !== others.length) return false;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  return keys.every((key) => Object.hasOwn(right, key) && isSameJson(left[key], right[key]));
}
