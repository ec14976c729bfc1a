/**
 * Filters: our own walk over `$and`, `$or`, `$nor` and `$not`, with single leaves evaluated one by one.
 *
 * The walk never stops early, so that every leaf's outcome is known: explanations, "why not" and the coverage of
 * conditions need them all. One leaf that nobody can evaluate makes the whole verdict unknown, never true or false.
 */
import {
  isJsonList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  parseJson,
} from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import type { MongoFilter } from '../../model/event.ts';
import { evaluateLeaf, type LeafOptions } from './evaluate-leaf.ts';
import { resolveField } from './resolve-field.ts';

/** The outcome of a filter or of a leaf; `unknown` when an operator cannot be evaluated. */
export type Truth = boolean | 'unknown';

/** One comparison of a filter, with what it found. */
export interface FilterLeaf {
  /** Its path in the filter; the same for every document. */
  readonly id: string;
  readonly field: string;
  readonly operator: string;
  readonly operand: JsonValue;
  /** Absent when the document does not have the field. */
  readonly actual?: JsonValue;
  /** Of the comparison itself, before any `$not` or `$nor` around it. */
  readonly outcome: Truth;
}

/** A filter's verdict with all of its leaves. */
export interface FilterOutcome {
  readonly truth: Truth;
  readonly leaves: readonly FilterLeaf[];
}

/** Evaluates a filter in the server's form against a document under the server's names. */
export function evaluateFilter(
  filter: MongoFilter,
  document: JsonObject,
  options: LeafOptions = {},
): FilterOutcome {
  const leaves: FilterLeaf[] = [];
  const walk: Walk = { document, options, leaves, unknown: false };
  const truth = evaluateNode(decodeText(filter), '', walk);
  return { truth: walk.unknown ? 'unknown' : truth, leaves };
}

interface Walk {
  readonly document: JsonObject;
  readonly options: LeafOptions;
  readonly leaves: FilterLeaf[];
  unknown: boolean;
}

function evaluateNode(node: JsonValue, id: string, walk: Walk): boolean {
  if (!isJsonObject(node)) return isUndecided(walk);
  let holds = true;
  for (const [key, value] of Object.entries(node)) {
    const here = `${id}/${key}`;
    if (
      !(key.startsWith('$')
        ? evaluateJoin(key, value, here, walk)
        : evaluateField(key, value, here, walk))
    ) {
      holds = false;
    }
  }
  return holds;
}

function evaluateJoin(key: string, value: JsonValue, id: string, walk: Walk): boolean {
  if (key === '$not') return !evaluateNode(value, id, walk);
  if (!isJsonList(value) || !['$and', '$or', '$nor'].includes(key)) {
    walk.leaves.push({ id, field: '', operator: key, operand: value, outcome: 'unknown' });
    return isUndecided(walk);
  }
  const outcomes = value.map((item, index) => evaluateNode(item, `${id}/${index}`, walk));
  if (key === '$and') return outcomes.every(Boolean);
  return outcomes.some(Boolean) === (key === '$or');
}

function evaluateField(field: string, condition: JsonValue, id: string, walk: Walk): boolean {
  if (!hasOperators(condition))
    return addLeaf({ id, field, operator: '$eq', operand: condition }, walk);
  let holds = true;
  for (const [operator, operand] of Object.entries(condition)) {
    const here = `${id}/${operator}`;
    const outcome =
      operator === '$not' && hasOperators(operand)
        ? !evaluateField(field, operand, here, walk)
        : addLeaf({ id: here, field, operator, operand }, walk);
    if (!outcome) holds = false;
  }
  return holds;
}

function addLeaf(leaf: Omit<FilterLeaf, 'outcome' | 'actual'>, walk: Walk): boolean {
  const actual = resolveField(walk.document, leaf.field);
  const outcome = evaluateLeaf(leaf.operator, leaf.operand, actual, walk.options);
  walk.leaves.push({
    ...leaf,
    ...present({ actual }),
    outcome: outcome ?? 'unknown',
  });
  return outcome ?? isUndecided(walk);
}

function isUndecided(walk: Walk): false {
  walk.unknown = true;
  return false;
}

/** `{}` compares with an empty object; `{ $gt: 1 }` holds operators, and a mixture counts as operators too. */
function hasOperators(condition: JsonValue): condition is JsonObject {
  return isJsonObject(condition) && Object.keys(condition).some((key) => key.startsWith('$'));
}

/** The wire carries filters as JSON text, sometimes inside JSON text. */
function decodeText(filter: JsonValue): JsonValue {
  let value = filter;
  while (typeof value === 'string') {
    try {
      value = parseJson(value);
    } catch {
      return null;
    }
  }
  return value;
}
