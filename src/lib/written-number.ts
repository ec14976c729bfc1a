/**
 * Numbers that keep the digits they were written with: `1.10` is not `1.1`, and an id of twenty digits is not rounded.
 *
 * JavaScript numbers hold a value and not its spelling. Where a number passes through variables, matrices and
 * overrides, one whose spelling is not JavaScript's own is therefore a mapping with one reserved key. It is plain JSON,
 * so that copies and patches keep it, and it becomes a number again before anything is validated.
 */
import { isJsonList, isJsonObject, type JsonObject, type JsonValue } from './json.ts';
import { renderJsonPointer } from './json-pointer.ts';

/** No manifest has this key: the YAML reader refuses it. */
export const NUMBER_KEY = '\u0000number';

/** The number that a string spells; a plain one where JavaScript spells it the same. */
export function writtenNumber(text: string): JsonValue {
  return String(Number(text)) === text ? Number(text) : { [NUMBER_KEY]: text };
}

/** The spelling of a number of either kind; undefined for everything else. */
export function numberSpelling(value: JsonValue | undefined): string | undefined {
  if (typeof value === 'number') return String(value);
  if (!isJsonObject(value)) return undefined;
  const text = value[NUMBER_KEY];
  return typeof text === 'string' ? text : undefined;
}

/** A value without spellings, and what they were by JSON Pointer. */
export interface PlainNumbers {
  readonly value: JsonValue;
  readonly spellings: ReadonlyMap<string, string>;
}

/** Turns written numbers into numbers. */
export function plainNumbers(value: JsonValue): PlainNumbers {
  const spellings = new Map<string, string>();
  const path: string[] = [];
  const within = (segment: string, item: JsonValue): JsonValue => {
    path.push(segment);
    const result = visit(item);
    path.pop();
    return result;
  };
  function visit(current: JsonValue): JsonValue {
    if (isJsonList(current)) return current.map((item, index) => within(String(index), item));
    if (!isJsonObject(current)) return current;
    const spelling = numberSpelling(current);
    if (spelling !== undefined) {
      spellings.set(renderJsonPointer(path), spelling);
      return Number(spelling);
    }
    return Object.fromEntries(
      Object.entries(current).map(([key, item]) => [key, within(key, item)]),
    );
  }
  return { value: visit(value), spellings };
}

/**
 * The value with written numbers in the place of those that a document spells in its own way.
 *
 * @param spellingAt gives the spelling of the number at a JSON Pointer, absent where it was not written as a number.
 */
export function withSpellings<T extends JsonValue>(
  value: T,
  pointer: string,
  spellingAt: (pointer: string) => string | undefined,
): T;
export function withSpellings(
  value: JsonValue,
  pointer: string,
  spellingAt: (pointer: string) => string | undefined,
): JsonValue {
  if (typeof value === 'number') {
    const spelling = spellingAt(pointer);
    return spelling === undefined || Number(spelling) !== value ? value : writtenNumber(spelling);
  }
  if (isJsonList(value))
    return value.map((item, index) => withSpellings(item, `${pointer}/${index}`, spellingAt));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]): [string, JsonValue] => [
      key,
      withSpellings(item, pointer + renderJsonPointer([key]), spellingAt),
    ]),
  ) satisfies JsonObject;
}
