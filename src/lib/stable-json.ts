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
