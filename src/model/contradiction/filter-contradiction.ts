/**
 * Filters that match nothing, whatever the run or the artifact.
 *
 * A filter becomes a tree of "all" and "any" over comparisons, negations pushed down to the comparisons; the
 * alternatives are tried one after the other, and the comparisons of one field decide. An operator that is not known
 * may hold, so a filter is only called contradictory where that follows.
 */
import {
  isJsonList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  parseJson,
} from '../../lib/json.ts';
import { rememberByText } from '../../lib/remember-by-text.ts';
import { canonicalFilter } from '../canonical/canonical-filter.ts';
import type { MongoFilter } from '../event.ts';
import { type Comparison, fieldContradiction } from './field-contradiction.ts';

type Term =
  | { readonly kind: 'all' | 'any'; readonly terms: readonly Term[] }
  | { readonly kind: 'comparison'; readonly comparison: Comparison }
  | { readonly kind: 'unknown' };

/** How deep a filter is looked into; what is deeper may hold. */
const MAX_DEPTH = 100;

/** How many combinations of alternatives are tried; a filter with more may hold. */
const MAX_COMBINATIONS = 500;

/** Why a filter matches nothing, in one sentence; undefined where it may match. */
export function filterContradiction(filter: MongoFilter): string | undefined {
  return contradictionInJson(JSON.stringify(filter));
}

/** Many automations have the same filter. */
const contradictionInJson = rememberByText((json) => {
  const filter = parseJson(json);
  return contradictionOf([toTerm(canonicalFilter(filter), false, 0)], { left: MAX_COMBINATIONS });
});

function toTerm(node: JsonValue, isNegated: boolean, depth: number): Term {
  if (!isJsonObject(node) || depth > MAX_DEPTH) return { kind: 'unknown' };
  const terms = Object.entries(node).map(([key, value]) =>
    key.startsWith('$')
      ? joinTerm(key, value, isNegated, depth + 1)
      : fieldTerm(key, value, isNegated, depth + 1),
  );
  return group('all', terms, isNegated);
}

function joinTerm(key: string, value: JsonValue, isNegated: boolean, depth: number): Term {
  if (key === '$not') return toTerm(value, !isNegated, depth);
  if (!isJsonList(value)) return { kind: 'unknown' };
  const of = (negated: boolean): readonly Term[] =>
    value.map((item) => toTerm(item, negated, depth));
  switch (key) {
    case '$and':
      return group('all', of(isNegated), isNegated);
    case '$or':
      return group('any', of(isNegated), isNegated);
    case '$nor':
      return group('any', of(!isNegated), !isNegated);
    default:
      return { kind: 'unknown' };
  }
}

function fieldTerm(field: string, value: JsonValue, isNegated: boolean, depth: number): Term {
  if (depth > MAX_DEPTH) return { kind: 'unknown' };
  if (!isOperators(value)) return comparison(field, '$eq', value, isNegated);
  if (Object.hasOwn(value, '$options')) {
    return comparison(field, '$regex', value, isNegated);
  }
  const terms = Object.entries(value).map(([operator, operand]) =>
    operator === '$not' && isOperators(operand)
      ? fieldTerm(field, operand, !isNegated, depth + 1)
      : comparison(field, operator, operand, isNegated),
  );
  return group('all', terms, isNegated);
}

/** The negation of "all of these" is "any of their negations"; the terms are negated already. */
function group(kind: 'all' | 'any', terms: readonly Term[], isNegated: boolean): Term {
  const other = kind === 'all' ? 'any' : 'all';
  return { kind: isNegated ? other : kind, terms };
}

function comparison(field: string, operator: string, operand: JsonValue, isNegated: boolean): Term {
  return { kind: 'comparison', comparison: { field, operator, operand, isNegated } };
}

function isOperators(value: JsonValue): value is JsonObject {
  return isJsonObject(value) && Object.keys(value).some((key) => key.startsWith('$'));
}

/** Why the terms cannot hold together. */
function contradictionOf(terms: readonly Term[], budget: { left: number }): string | undefined {
  if (budget.left <= 0) return undefined;
  budget.left -= 1;
  const comparisons: Comparison[] = [];
  const choices: (readonly Term[])[] = [];
  const open = [...terms];
  for (let term = open.pop(); term !== undefined; term = open.pop()) {
    if (term.kind === 'all') open.push(...term.terms);
    else if (term.kind === 'any') choices.push(term.terms);
    else if (term.kind === 'comparison') comparisons.push(term.comparison);
  }
  if (choices.some((alternatives) => alternatives.length === 0)) {
    return 'A list of alternatives is empty, or a condition that always matches is negated';
  }
  const found = fieldContradiction(comparisons);
  const [alternatives, ...rest] = choices;
  if (found !== undefined || alternatives === undefined) return found;

  const given: readonly Term[] = [
    ...comparisons.map((each): Term => ({ kind: 'comparison', comparison: each })),
    ...rest.map((each): Term => ({ kind: 'any', terms: each })),
  ];
  let reason: string | undefined;
  for (const alternative of alternatives) {
    reason = contradictionOf([alternative, ...given], budget);
    if (reason === undefined) return undefined;
  }
  return reason;
}
