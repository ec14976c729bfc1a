import { isJsonList, isJsonObject, isList, type JsonObject, type JsonValue } from './json.ts';

/**
 * JSON text without white space and with the keys of every object in order: equal values give equal text.
 *
 * Keys are ordered as `compareText` orders them. Plans of a hundred thousand automations spend their time here, so a
 * value whose keys are in order already is written at once.
 */
export function stableJson(value: JsonValue): string {
  return isInOrder(value) ? JSON.stringify(value) : sortedJson(value);
}

/** Whether the keys of every object are in order as they are. */
export function isInOrder(value: JsonValue): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (isJsonList(value)) return value.every(isInOrder);
  let last: string | undefined;
  for (const key of Object.keys(value)) {
    if ((last !== undefined && key < last) || !isInOrder(value[key] ?? null)) return false;
    last = key;
  }
  return true;
}

function sortedJson(value: JsonValue): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  let text = '';
  if (isJsonList(value)) {
    for (const item of value) {
      text += text === '' ? sortedJson(item) : `,${sortedJson(item)}`;
    }
    return `[${text}]`;
  }
  for (const key of Object.keys(value).sort()) {
    const entry = `${JSON.stringify(key)}:${sortedJson(value[key] ?? null)}`;
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
  if (isList(a) || isList(b)) {
    if (!isList(a) || !isList(b) || a.length !== b.length) return false;
    return a.every((item, index) => isSameJson(item, b[index]));
  }
  if (!isJsonObject(a) || !isJsonObject(b)) return false;
  return hasSameEntries(a, b);
}

/** JSON inherits no key that can be enumerated, and `for … in` needs no list of the keys. */
function hasSameEntries(a: JsonObject, b: JsonObject): boolean {
  let surplus = 0;
  for (const key in a) {
    const [item, other] = [a[key], b[key]];
    const isEqual = item === other && item !== undefined;
    if (!isEqual && !(Object.hasOwn(b, key) && isSameJson(item, other))) return false;
    surplus += 1;
  }
  for (const _ in b) surplus -= 1;
  return surplus === 0;
}
