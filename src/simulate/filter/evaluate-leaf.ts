/**
 * One operator of a filter against one value.
 *
 * mingo evaluates the comparisons, with an allow-list instead of its whole language: `$where` and `$expr` are not
 * even loaded. `$regex` and `$contains` are ours, since mingo would compile a `$regex` with the host's engine.
 */
import { Context } from 'mingo';
import {
  $all,
  $eq,
  $exists,
  $gt,
  $gte,
  $in,
  $lt,
  $lte,
  $ne,
  $nin,
  $size,
} from 'mingo/operators/query';
import { Query } from 'mingo/query';
import { isJsonList, type JsonValue } from '../../lib/json.ts';
import { matchesRegex } from './compile-regex.ts';

const CONTEXT: Context = Context.init({
  query: { $all, $eq, $exists, $gt, $gte, $in, $lt, $lte, $ne, $nin, $size },
});

const LISTS: ReadonlySet<string> = new Set(['$in', '$nin', '$all']);
const SCALARS: ReadonlySet<string> = new Set(['$eq', '$ne', '$gt', '$gte', '$lt', '$lte']);

/** How regular expressions match. */
export interface LeafOptions {
  /** The expression must match the whole text. */
  readonly wholeMatch?: boolean;
}

/**
 * Evaluates one operator.
 *
 * @param value undefined for a field that is missing.
 * @returns undefined when the operator is unknown or its operand makes no sense.
 */
export function evaluateLeaf(
  operator: string,
  operand: JsonValue,
  value: JsonValue | undefined,
  options: LeafOptions = {},
): boolean | undefined {
  if (operator === '$regex') {
    if (typeof operand !== 'string') return undefined;
    return anyText(value, (text) => matchesRegex(operand, text, options.wholeMatch), operand);
  }
  if (operator === '$contains') return containsOperand(operand, value);
  if (!isKnown(operator, operand)) return undefined;
  const query = new Query({ field: { [operator]: operand } }, { context: CONTEXT });
  return query.test(value === undefined ? {} : { field: value });
}

function isKnown(operator: string, operand: JsonValue): boolean {
  if (LISTS.has(operator)) return Array.isArray(operand);
  if (operator === '$exists') return typeof operand === 'boolean';
  if (operator === '$size') return Number.isInteger(operand);
  return SCALARS.has(operator);
}

/** A string, or any text of a list; an expression that does not compile is unknown even where there is no text. */
function anyText(
  value: JsonValue | undefined,
  matches: (text: string) => boolean | undefined,
  source: string,
): boolean | undefined {
  if (matchesRegex(source, '') === undefined) return undefined;
  const strings = isJsonList(value) ? value : [value];
  return strings.some((text) => typeof text === 'string' && matches(text) === true);
}

function containsOperand(operand: JsonValue, value: JsonValue | undefined): boolean | undefined {
  if (Array.isArray(value)) return evaluateLeaf('$in', [operand], value);
  if (typeof operand !== 'string') return false;
  return typeof value === 'string' && value.includes(operand);
}
