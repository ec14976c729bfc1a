/**
 * Filters in a manifest's words, where they can say exactly the same; else `{ mongo: … }`.
 *
 * Made from the canonical form, so that every spelling of a filter gives the same words, and reversible, so that no
 * two filters share them.
 */
import { isJsonList, isJsonObject, type JsonObject, type JsonValue } from '../../lib/json.ts';
import { canonicalFilter, conjuncts } from '../canonical/canonical-filter.ts';
import type { MongoFilter } from '../event.ts';

/** What a filter is about: its fields differ. */
export type FilterSubject = 'artifact' | 'runs';

/** The server's field names by subject, each with a manifest's word; a trailing dot takes the rest of the path. */
const FILTER_FIELDS: Readonly<Record<FilterSubject, ReadonlyMap<string, string>>> = {
  artifact: new Map([
    ['alias', 'alias'],
    ['tag', 'tag'],
  ]),
  runs: new Map([
    ['display_name', 'name'],
    ['name', 'id'],
    ['username', 'user'],
    ['state', 'state'],
    ['tags', 'tags'],
    ['config.', 'config.'],
    ['summary_metrics.', 'summary.'],
  ]),
};

/** Each operator's word, and which operands a manifest accepts there. */
const OPERATORS: ReadonlyMap<
  string,
  readonly [word: string, accepts: (operand: JsonValue) => boolean]
> = new Map([
  ['$eq', ['eq', isScalar]],
  ['$ne', ['ne', isScalar]],
  ['$gt', ['gt', isOrdered]],
  ['$gte', ['gte', isOrdered]],
  ['$lt', ['lt', isOrdered]],
  ['$lte', ['lte', isOrdered]],
  ['$in', ['in', isScalarList]],
  ['$nin', ['nin', isScalarList]],
  ['$regex', ['regex', isText]],
  ['$contains', ['contains', isText]],
  ['$exists', ['exists', (operand) => typeof operand === 'boolean']],
]);

/** The filter as a manifest's mapping; undefined when it always matches. */
export function filterDocument(
  filter: MongoFilter,
  subject: FilterSubject,
): JsonObject | undefined {
  const canonical = canonicalFilter(filter);
  if (isJsonObject(canonical) && Object.keys(canonical).length === 0) return undefined;
  return nodeDocument(canonical, subject) ?? { mongo: canonical };
}

/** Undefined where the words cannot say it. */
function nodeDocument(canonical: JsonValue, subject: FilterSubject): JsonObject | undefined {
  const parts = allOrNone(conjuncts(canonical), (conjunct) => conjunctDocument(conjunct, subject));
  if (parts === undefined || parts.length === 0) return undefined;
  const together = merge(parts);
  if (together !== undefined) return together;
  return { all: parts.map((part) => merge([part]) ?? part) };
}

function conjunctDocument(conjunct: JsonValue, subject: FilterSubject): JsonObject | undefined {
  const [key, value] = onlyEntry(conjunct) ?? [];
  if (key === undefined || value === undefined) return undefined;
  if (key === '$or' || key === '$nor') {
    const branches = branchDocuments(value, subject);
    return branches === undefined ? undefined : { [key === '$or' ? 'any' : 'none']: branches };
  }
  if (key === '$not') {
    const inner = nodeDocument(value, subject);
    return inner === undefined ? undefined : { not: inner };
  }
  return fieldDocument(key, value, subject);
}

function fieldDocument(
  field: string,
  operators: JsonValue,
  subject: FilterSubject,
): JsonObject | undefined {
  const word = fieldWord(field, subject);
  const condition = operatorsDocument(operators);
  if (word === undefined || condition === undefined) return undefined;
  // Of these fields a manifest takes strings alone, and a number there would become one.
  const isTextField = !word.includes('.');
  return isTextField && !hasOnlyStrings(condition) ? undefined : { [word]: condition };
}

function branchDocuments(
  value: JsonValue,
  subject: FilterSubject,
): readonly JsonObject[] | undefined {
  if (!isJsonList(value) || value.length === 0) return undefined;
  return allOrNone(value, (item) => nodeDocument(item, subject));
}

/** Several conjuncts side by side; undefined when two of them need the same field. */
function merge(parts: readonly JsonObject[]): JsonObject | undefined {
  const merged = new Map<string, JsonObject | JsonValue>();
  for (const [key, value] of parts.flatMap((part) => Object.entries(part))) {
    const present = merged.get(key);
    if (present === undefined) {
      merged.set(key, value);
      continue;
    }
    // The groups `any` and `none` are lists, and `not` is one filter.
    if (key === 'not' || !isJsonObject(present) || !isJsonObject(value)) return undefined;
    if (Object.keys(value).some((operator) => Object.hasOwn(present, operator))) return undefined;
    merged.set(key, { ...present, ...value });
  }
  const entries = [...merged].map(([key, value]): [string, JsonValue] => [
    key,
    isGroupWord(key) ? value : shortCondition(value),
  ]);
  return Object.fromEntries(entries);
}

function isGroupWord(key: string): boolean {
  return key === 'any' || key === 'none' || key === 'not' || key === 'all';
}

/** `{ eq: v }` alone is `v`, `{ in: […] }` alone is the list. */
function shortCondition(condition: JsonValue): JsonValue {
  const [operator, operand] = onlyEntry(condition) ?? [];
  return (operator === 'eq' || operator === 'in') && operand !== undefined ? operand : condition;
}

function operatorsDocument(operators: JsonValue): JsonObject | undefined {
  if (!isJsonObject(operators)) return undefined;
  const entries = allOrNone(Object.entries(operators), ([operator, operand]) =>
    operatorDocument(operator, operand),
  );
  return entries === undefined || entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function operatorDocument(operator: string, operand: JsonValue): [string, JsonValue] | undefined {
  if (operator === '$not') {
    const inner = operatorsDocument(operand);
    return inner === undefined ? undefined : ['not', inner];
  }
  const [word, accepts] = OPERATORS.get(operator) ?? [];
  return word !== undefined && accepts?.(operand) === true ? [word, operand] : undefined;
}

function hasOnlyStrings(condition: JsonObject): boolean {
  return Object.entries(condition).every(([word, operand]) => {
    if (word === 'exists') return true;
    if (isJsonList(operand)) return operand.every((item) => typeof item === 'string');
    return isJsonObject(operand) ? hasOnlyStrings(operand) : typeof operand === 'string';
  });
}

function fieldWord(field: string, subject: FilterSubject): string | undefined {
  const words = FILTER_FIELDS[subject];
  const word = field.endsWith('.') ? undefined : words.get(field);
  if (word !== undefined) return word;
  for (const [prefix, replacement] of words) {
    if (prefix.endsWith('.') && field.startsWith(prefix) && field.length > prefix.length) {
      return `${replacement}${field.slice(prefix.length)}`;
    }
  }
  return undefined;
}

function onlyEntry(value: JsonValue): [string, JsonValue] | undefined {
  if (!isJsonObject(value)) return undefined;
  const [first, second] = Object.entries(value);
  return second === undefined ? first : undefined;
}

function allOrNone<T, U>(
  items: readonly T[],
  convert: (item: T) => U | undefined,
): U[] | undefined {
  const converted: U[] = [];
  for (const item of items) {
    const one = convert(item);
    if (one === undefined) return undefined;
    converted.push(one);
  }
  return converted;
}

function isScalar(value: JsonValue): boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function isOrdered(value: JsonValue): boolean {
  return typeof value === 'string' || typeof value === 'number';
}

function isText(value: JsonValue): boolean {
  return typeof value === 'string' && value !== '';
}

function isScalarList(value: JsonValue): boolean {
  return isJsonList(value) && value.length > 0 && value.every(isScalar);
}
