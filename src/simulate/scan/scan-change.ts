/** Which values of a run change by an amount: the evaluator of changes for whole columns. */
import { interpretationOf } from '../assumptions.ts';
import { roundingSlack } from '../metric/compare-with-threshold.ts';
import {
  type ChangeCondition,
  priorWindowOf,
  type SeriesRule,
  windowOf,
} from '../metric/series-rule.ts';
import { largestMagnitude } from './scan-threshold.ts';
import {
  emptyCodes,
  NOT_EVALUATED,
  NOT_TRUE,
  reaches,
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
  const { aggregate, amount, direction } = condition;
  const window = windowOf(condition);
  const priorWindow = priorWindowOf(condition);
  const first = window + priorWindow - 1;
  const codes = emptyCodes(values.length, first);
  const compared = new Float64Array(values.length);
  // The first value is in the prior window alone, so blocks of the current window begin with the second.
  const now = cache.aggregates(cache.withoutFirst(values), aggregate, window).values;
  const before = cache.aggregates(values, aggregate, priorWindow).values;
  const isRelative = condition.amountType === 'RELATIVE';
  const isSigned = interpretationOf(assumptions, 'A6') === 'signed_prior';
  const strict = interpretationOf(assumptions, 'A5') === 'strict';
  const near = NEAR * largestMagnitude(values, cache);
  const nearAmount = NEAR * amount;
  const isAny = direction === 'ANY';
  const sign = direction === 'DECREASE' ? -1 : 1;
  const inputsAt = largestInputs(window, priorWindow, values, cache);
  for (let index = first; index < values.length; index += 1) {
    const prior = before[index - window] ?? 0;
    const size = isRelative ? Math.abs(prior) : 1;
    if (size === 0 || size === Number.POSITIVE_INFINITY) {
      codes[index] = UNDEFINED;
      continue;
    }
    const change = ((now[index - 1] ?? 0) - prior) / (isRelative && isSigned ? prior : size);
    compared[index] = change;
    const directed = isAny ? Math.abs(change) : sign * change;
    // More than rounding can add, whatever is in the windows.
    const distance = Math.abs(directed - amount);
    const holds =
      distance > nearAmount && distance * size > near
        ? directed > amount
        : reaches(directed, amount, strict, inputsAt(index) / size);
    codes[index] = holds ? TRUE : NOT_TRUE;
  }
  const slackAt = (index: number): number => {
    const size = isRelative ? Math.abs(before[index - window] ?? 0) : 1;
    return roundingSlack(amount, inputsAt(index) / size);
  };
  const isTumbling = interpretationOf(assumptions, 'A2') === 'tumbling';
  return { codes: isTumbling ? onlyTurns(codes, condition) : codes, compared, slackAt };
}

/** The largest magnitude in the two windows of an index. Most scans never ask, so the columns are made when one does. */
function largestInputs(
  window: number,
  priorWindow: number,
  values: Float64Array,
  cache: WindowCache,
): (index: number) => number {
  let inputs: { readonly before: Float64Array; readonly now: Float64Array } | undefined;
  return (index) => {
    inputs ??= {
      before: cache.magnitudes(values, priorWindow),
      now: cache.magnitudes(values, window),
    };
    return Math.max(inputs.before[index - window] ?? 0, inputs.now[index] ?? 0);
  };
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
