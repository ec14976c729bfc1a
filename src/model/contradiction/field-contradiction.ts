/**
 * Comparisons of one field that exclude each other.
 *
 * Premise: a field has one value, or none. A run's `tags` are a list, in which one item may meet one comparison and
 * another the next; there only a comparison and its own negation exclude each other.
 */
import { isJsonList, type JsonValue } from '../../lib/json.ts';
import { stableJson } from '../../lib/stable-json.ts';

/** One comparison of a filter. */
export interface Comparison {
  readonly field: string;
  /** With its dollar sign. */
  readonly operator: string;
  readonly operand: JsonValue;
  readonly isNegated: boolean;
}

/** Fields that hold a list of values. */
const LIST_FIELDS: ReadonlySet<string> = new Set(['tags']);

/** Why some comparisons cannot hold together, in one sentence; undefined where they may. */
export function fieldContradiction(comparisons: readonly Comparison[]): string | undefined {
  const byField = new Map<string, Comparison[]>();
  for (const each of comparisons.map(normalized)) {
    const known = byField.get(each.field);
    if (known === undefined) byField.set(each.field, [each]);
    else known.push(each);
  }
  for (const [field, all] of byField) {
    if (all.some((each) => !each.isNegated && valuesOf(each)?.length === 0)) {
      return `The list of values of "${field}" is empty`;
    }
    if (!mayHold(all, LIST_FIELDS.has(field))) {
      return `The conditions of "${field}" exclude each other`;
    }
  }
  return undefined;
}

/** `$ne` and `$nin` as the negations that they are, `$exists: false` as that of `$exists: true`. */
function normalized(comparison: Comparison): Comparison {
  const { operator, operand, isNegated } = comparison;
  if (operator === '$ne') return { ...comparison, operator: '$eq', isNegated: !isNegated };
  if (operator === '$nin') return { ...comparison, operator: '$in', isNegated: !isNegated };
  if (operator === '$exists' && operand === false) {
    return { ...comparison, operand: true, isNegated: !isNegated };
  }
  return comparison;
}

/** The values of which a field must have one (or none, where it is negated). */
function valuesOf({ operator, operand }: Comparison): readonly JsonValue[] | undefined {
  if (operator === '$eq') return [operand];
  return operator === '$in' && isJsonList(operand) ? operand : undefined;
}

function mayHold(comparisons: readonly Comparison[], isList: boolean): boolean {
  const positive = comparisons.filter(({ isNegated }) => !isNegated);
  const negative = comparisons.filter(({ isNegated }) => isNegated);
  const excluded = new Set(
    negative.flatMap((each) => valuesOf(each) ?? []).map((each) => stableJson(each)),
  );
  const isLeft = (value: JsonValue): boolean => !excluded.has(stableJson(value));
  const negated = new Set(negative.map(textOf));
  for (const each of positive) {
    if (negated.has(textOf(each)) || valuesOf(each)?.some(isLeft) === false) return false;
  }
  if (isAbsent(negative) && positive.some(needsValue)) return false;
  if (isList) return true;
  const candidates = candidatesOf(positive);
  if (candidates === undefined) return mayLieBetween(positive, negative);
  return candidates.some(
    (value) =>
      isLeft(value) &&
      positive.every((each) => meets(value, each) !== false) &&
      negative.every((each) => meets(value, each) !== true),
  );
}

function textOf({ operator, operand }: Comparison): string {
  return `${operator} ${stableJson(operand)}`;
}

function isAbsent(negative: readonly Comparison[]): boolean {
  return negative.some(({ operator, operand }) => operator === '$exists' && operand === true);
}

/** Whether a field that is not there cannot meet the comparison. A missing field equals null. */
function needsValue(comparison: Comparison): boolean {
  const values = valuesOf(comparison);
  if (values !== undefined) return !values.includes(null);
  return NEEDS_VALUE.has(comparison.operator);
}

const NEEDS_VALUE: ReadonlySet<string> = new Set([
  '$gt',
  '$gte',
  '$lt',
  '$lte',
  '$regex',
  '$contains',
  '$exists',
]);

/** The values that all lists have in common; undefined where none is listed. */
function candidatesOf(positive: readonly Comparison[]): readonly JsonValue[] | undefined {
  const [first, ...others] = positive.flatMap((each) => {
    const values = valuesOf(each);
    return values === undefined ? [] : [values];
  });
  if (first === undefined) return undefined;
  const sets = others.map((values) => new Set(values.map((value) => stableJson(value))));
  return first.filter((value) => sets.every((set) => set.has(stableJson(value))));
}

/** Whether a value meets a comparison; undefined where nobody can say. */
function meets(value: JsonValue, { operator, operand }: Comparison): boolean | undefined {
  if (operator === '$contains' && typeof operand === 'string') {
    return typeof value === 'string' ? value.includes(operand) : undefined;
  }
  if (operator === '$regex' && typeof operand === 'string' && typeof value === 'string') {
    return meetsLiteral(value, operand);
  }
  if (operator === '$exists') return value === null ? undefined : operand === true;
  const bound = boundOf({ operator, operand });
  return bound === undefined ? undefined : liesWithin(value, bound);
}

/** Characters that mean themselves in every dialect, between anchors that may be there. */
const LITERAL = /^(\^?)([A-Za-z0-9 _/:@-]*)(\$?)$/;

/** Whether a value matches a regular expression that is a literal; undefined for every other one. */
function meetsLiteral(value: string, expression: string): boolean | undefined {
  const [, start, literal = '', end] = LITERAL.exec(expression) ?? [];
  if (start === undefined || value.includes('\n')) return undefined;
  if (start !== '' && end !== '') return value === literal;
  if (start !== '') return value.startsWith(literal);
  return end === '' ? value.includes(literal) : value.endsWith(literal);
}

function liesWithin(value: JsonValue, bound: Bound): boolean | undefined {
  if (typeof value === 'number' && typeof bound.value === 'number') {
    return isWithin(value - bound.value, bound);
  }
  if (typeof value === 'string' && typeof bound.value === 'string') {
    return isWithin(value < bound.value ? -1 : Number(value > bound.value), bound);
  }
  return typeof value === 'number' || typeof value === 'string' ? false : undefined;
}

interface Bound {
  readonly value: number | string;
  readonly side: 'lower' | 'upper';
  readonly isIncluded: boolean;
}

function boundOf({
  operator,
  operand,
}: Pick<Comparison, 'operator' | 'operand'>): Bound | undefined {
  if (typeof operand !== 'number' && typeof operand !== 'string') return undefined;
  switch (operator) {
    case '$gt':
    case '$gte':
      return { value: operand, side: 'lower', isIncluded: operator === '$gte' };
    case '$lt':
    case '$lte':
      return { value: operand, side: 'upper', isIncluded: operator === '$lte' };
    default:
      return undefined;
  }
}

/** @param distance of the value from the bound: negative where it lies below. */
function isWithin(distance: number, { side, isIncluded }: Bound): boolean {
  if (distance === 0) return isIncluded;
  return side === 'lower' ? distance > 0 : distance < 0;
}

/** Whether a value may lie between all bounds. A negated bound counts as its opposite where another needs a value. */
function mayLieBetween(positive: readonly Comparison[], negative: readonly Comparison[]): boolean {
  const wanted = positive.flatMap((each) => boundOf(each) ?? []);
  const [first] = wanted;
  if (first === undefined) return true;
  const type = typeof first.value;
  if (wanted.some(({ value }) => typeof value !== type)) return false;
  const opposite = negative
    .flatMap((each) => boundOf(each) ?? [])
    .filter(({ value }) => typeof value === type)
    .map(
      (bound): Bound => ({
        value: bound.value,
        side: bound.side === 'lower' ? 'upper' : 'lower',
        isIncluded: !bound.isIncluded,
      }),
    );
  const bounds = [...wanted, ...opposite];
  return bounds
    .filter(({ side }) => side === 'lower')
    .every((lower) =>
      bounds
        .filter(({ side }) => side === 'upper')
        .every(
          (upper) =>
            lower.value < upper.value ||
            (lower.value === upper.value && lower.isIncluded && upper.isIncluded),
        ),
    );
}
