/** Which values of a run change by an amount: the evaluator of changes for whole columns. */
import { interpretationOf } from '../assumptions.ts';
import { roundingSlack } from '../metric/compare-with-threshold.ts';
import {
  type ChangeCondition,
  priorWindowOf,
  type SeriesRule,
  windowOf,
} from '../metric/series-rule.ts';
import { magnitudeAt } from './magnitude-at.ts';
import { largestMagnitude } from './scan-threshold.ts';
import {
  directedBy,
  emptyCodes,
  NOT_EVALUATED,
  NOT_TRUE,
  reaches,
  signOf,
  TRUE,
  UNDEFINED,
  type ValueScan,
} from './value-scan.ts';
import type { WindowCache } from './window-cache.ts';

/** More than rounding adds, relative to the numbers of a comparison. */
const NEAR = 1e-11;

/** Scans the values in the order of evaluation. */
export function scanChange(
  condition: ChangeCondition,
  assumptions: SeriesRule['assumptions'],
  values: Float64Array,
  cache: WindowCache,
): ValueScan {
  const { aggregate, amount } = condition;
  const window = windowOf(condition);
  const priorWindow = priorWindowOf(condition);
  const codes = emptyCodes(values.length, window + priorWindow - 1);
  // The first value is in the prior window alone, so blocks of the current window begin with the second.
  const now = cache.aggregates(cache.withoutFirst(values), aggregate, window).values;
  const before = cache.aggregates(values, aggregate, priorWindow).values;
  const isRelative = condition.amountType === 'RELATIVE';
  const isSigned = isRelative && interpretationOf(assumptions, 'A6') === 'signed_prior';
  const sizeAt = (index: number): number =>
    isRelative ? Math.abs(before[index - window] ?? 0) : 1;
  const inputsBefore = magnitudeAt(values, priorWindow, cache);
  const inputsNow = magnitudeAt(values, window, cache);
  const inputsAt = (index: number): number =>
    Math.max(inputsBefore(index - window), inputsNow(index));
  const comparison: Comparison = {
    condition,
    strict: interpretationOf(assumptions, 'A5') === 'strict',
    largest: largestMagnitude(values, cache),
    sizeAt,
    inputsAt,
  };
  const compared = markUndefined(codes, { now, before, window, isRelative, isSigned });
  markReached(codes, compared, comparison);
  return {
    codes: interpretationOf(assumptions, 'A2') === 'tumbling' ? onlyTurns(codes, condition) : codes,
    compared,
    slackAt: (index) => roundingSlack(amount, inputsAt(index) / sizeAt(index)),
  };
}

interface Windows {
  /** Of the column without its first value. */
  readonly now: Float64Array;
  readonly before: Float64Array;
  readonly window: number;
  readonly isRelative: boolean;
  /** Divided by the prior value with its sign. */
  readonly isSigned: boolean;
}

/** The changes; those from zero or an infinity are marked. */
function markUndefined(
  codes: Uint8Array,
  { now, before, window, isRelative, isSigned }: Windows,
): Float64Array {
  const changes = new Float64Array(codes.length);
  for (let index = 0; index < codes.length; index += 1) {
    if (codes[index] === NOT_EVALUATED) continue;
    const prior = before[index - window] ?? 0;
    const size = isRelative ? Math.abs(prior) : 1;
    changes[index] = ((now[index - 1] ?? 0) - prior) / (isSigned ? prior : size);
    if (size === 0 || size === Number.POSITIVE_INFINITY) codes[index] = UNDEFINED;
  }
  return changes;
}

interface Comparison {
  readonly condition: ChangeCondition;
  readonly strict: boolean;
  /** The largest magnitude among the finite values. */
  readonly largest: number;
  /** The magnitude of what a change is divided by. */
  readonly sizeAt: (index: number) => number;
  /** The largest magnitude that a change is computed from. */
  readonly inputsAt: (index: number) => number;
}

/** Marks the changes that reach the amount. */
function markReached(
  codes: Uint8Array,
  changes: Float64Array,
  { condition, strict, largest, sizeAt, inputsAt }: Comparison,
): void {
  const { amount } = condition;
  const sign = signOf(condition.direction);
  const nearAmount = NEAR * amount;
  const nearInputs = NEAR * largest;
  for (let index = 0; index < codes.length; index += 1) {
    if (codes[index] !== NOT_TRUE) continue;
    const size = sizeAt(index);
    const directed = directedBy(changes[index] ?? 0, sign);
    const distance = Math.abs(directed - amount);
    // More than rounding can add, whatever is in the windows.
    const isFar = distance > nearAmount && distance * size > nearInputs;
    const holds = isFar
      ? directed > amount
      : reaches(directed, amount, strict, inputsAt(index) / size);
    if (holds) codes[index] = TRUE;
  }
}

/** A2 `tumbling`: the evaluations of full windows that do not overlap. */
export function onlyTurns(codes: Uint8Array, condition: ChangeCondition): Uint8Array {
  const window = windowOf(condition);
  const turns = emptyCodes(codes.length, codes.length);
  for (let index = window + priorWindowOf(condition) - 1; index < codes.length; index += window) {
    turns[index] = codes[index] ?? NOT_EVALUATED;
  }
  return turns;
}
