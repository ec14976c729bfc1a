/**
 * The canonical form of a filter: two filters are equal when the server would match the same.
 *
 * A filter is a conjunction. Every field with every operator becomes a conjunct of its own, nested `$and` are taken
 * apart, and what is left is sorted; so it does not matter in which of its many spellings the server, its web page or
 * the SDK stores a filter. What is not a filter of a known form is kept unchanged, never refused.
 */
import { compareText } from '../../lib/compare-text.ts';
import { isJsonList, isJsonObject, type JsonObject, type JsonValue } from '../../lib/json.ts';
import { stableJson } from '../../lib/stable-json.ts';
import type { MongoFilter } from '../event.ts';

/** What always matches. */
const MATCH_ALL: JsonObject = {};

/** How deep a filter is normalized; deeper parts are compared unchanged. */
const MAX_DEPTH = 100;

/**
 * The canonical form: `{}` when it always matches, one conjunct (`{ field: { $op: value } }`, `{ $or: […] }` …), or
 * `{ $and: [two conjuncts or more] }`.
 */
export function canonicalFilter(filter: MongoFilter): JsonValue {
  return canonicalNode(unwrap(filter), 0);
}

/** The conjuncts of a filter in canonical form. */
export function conjuncts(canonical: JsonValue): readonly JsonValue[] {
  if (!isJsonObject(canonical)) return [canonical];
  const [only, ...others] = Object.keys(canonical);
  if (only === undefined) return [];
  const inner = canonical['$and'];
  return only === '$and' && others.length === 0 && isJsonList(inner) ? inner : [canonical];
}

/** Decodes JSON inside JSON, and takes off the `filter` that the server wraps around what it saved. */
function unwrap(filter: JsonValue): JsonValue {
  let inner = filter;
  for (let depth = 0; depth < MAX_DEPTH; depth += 1) {
    const next = unwrapOnce(inner);
    if (next === undefined) break;
    inner = next;
  }
  return inner;
}

/** The content of one layer; undefined when there is no layer. */
function unwrapOnce(filter: JsonValue): JsonValue | undefined {
  if (filter === null) return MATCH_ALL;
  if (typeof filter === 'string') return filter.trim() === '' ? MATCH_ALL : decodeJson(filter);
  return isJsonObject(filter) && isWrapper(filter) ? filter['filter'] : undefined;
}

function decodeJson(text: string): JsonValue | undefined {
  try {
    const value = JSON.parse(text) as JsonValue;
    return isJsonObject(value) || typeof value === 'string' || value === null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** `{ filter: {…} }`: no field of a run, artifact or collection is called `filter`. */
function isWrapper(value: JsonObject): boolean {
  const inner = value['filter'];
  const isFilter = inner === null || typeof inner === 'string' || isJsonObject(inner);
  return Object.keys(value).length === 1 && isFilter;
}

function canonicalNode(node: JsonValue, depth: number): JsonValue {
  if (!isJsonObject(node) || depth > MAX_DEPTH) return node;
  const found = Object.entries(node).flatMap(([key, value]) => conjunctsOf(key, value, depth));
  const sorted = asSet(found);
  const [only] = sorted;
  if (only === undefined) return MATCH_ALL;
  return sorted.length === 1 ? only : { $and: sorted };
}

function conjunctsOf(key: string, value: JsonValue, depth: number): readonly JsonValue[] {
  switch (key) {
    case '$and':
      if (!isFilterList(value)) return [{ [key]: value }];
      return value.flatMap((item) => conjuncts(canonicalNode(item, depth + 1)));
    case '$or': {
      if (!isFilterList(value)) return [{ [key]: value }];
      const branches = asSet(value.flatMap((item) => alternatives(canonicalNode(item, depth + 1))));
      const [only] = branches;
      return only !== undefined && branches.length === 1 ? conjuncts(only) : [{ $or: branches }];
    }
    case '$nor':
      if (!isFilterList(value)) return [{ [key]: value }];
      return [{ $nor: value.map((item) => canonicalNode(item, depth + 1)) }];
    case '$not':
      return [{ $not: canonicalNode(value, depth + 1) }];
    default:
      return key.startsWith('$') ? [{ [key]: value }] : fieldConjuncts(key, value, depth);
  }
}

/** An empty `$or` never matches, so as a branch of another it goes; a filled one gives its branches. */
function alternatives(canonical: JsonValue): readonly JsonValue[] {
  if (!isJsonObject(canonical) || Object.keys(canonical).length !== 1) return [canonical];
  const inner = canonical['$or'];
  return isFilterList(inner) ? inner : [canonical];
}

function fieldConjuncts(field: string, value: JsonValue, depth: number): readonly JsonValue[] {
  if (!isOperators(value)) return [withKey(field, { $eq: value })];
  const entries = Object.entries(canonicalOperators(value, depth));
  // The options belong to the regular expression beside them and mean nothing alone.
  const isTogether = Object.hasOwn(value, '$options');
  if (isTogether) return [withKey(field, Object.fromEntries(entries))];
  return entries.map(([operator, operand]) => withKey(field, { [operator]: operand }));
}

function canonicalOperators(operators: JsonObject, depth: number): JsonObject {
  const entries = Object.entries(operators).map(([operator, operand]): [string, JsonValue] => {
    if ((operator === '$in' || operator === '$nin') && isJsonList(operand)) {
      return [operator, asSet(operand)];
    }
    if (operator === '$not' && isOperators(operand) && depth < MAX_DEPTH) {
      return [operator, canonicalOperators(operand, depth + 1)];
    }
    return [operator, operand];
  });
  return Object.fromEntries(entries);
}

/** An object of operators, as opposed to an object that is a value. */
function isOperators(value: JsonValue): value is JsonObject {
  if (!isJsonObject(value)) return false;
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => key.startsWith('$'));
}

function isFilterList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return isJsonList(value) && value.every((item) => isJsonObject(item));
}

/** `Object.fromEntries`, unlike a literal, makes `__proto__` a key like any other. */
function withKey(key: string, value: JsonValue): JsonObject {
  return Object.fromEntries([[key, value]]);
}

/** Without repetition, in the order of their JSON text. */
function asSet(values: readonly JsonValue[]): readonly JsonValue[] {
  const byText = new Map(values.map((value) => [stableJson(value), value]));
  return [...byText].sort(([a], [b]) => compareText(a, b)).map(([, value]) => value);
}
