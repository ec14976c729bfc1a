/** Which values of a run change by an amount: the evaluator of changes for whole columns. */
import { interpretationOf } from '../assumptions.ts';
import {
  type ChangeCondition,
  priorWindowOf,
  type SeriesRule,
  windowOf,
} from '../metric/series-rule.ts';
import { largestMagnitude } from './scan-threshold.ts';
import {
  directedValue,
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
  const window = windowOf(condition);
  const priorWindow = priorWindowOf(condition);
  const first = window + priorWindow - 1;
  const codes = emptyCodes(values.length, first);
  const divisors = divisorsOf(condition, assumptions, values, cache);
  const compared = new Float64Array(values.length);
  // The first value is in the prior window alone, so blocks of the current window begin with the second.
  const later = cache.withoutFirst(values);
  const now = cache.aggregates(later, condition.aggregate, window).values;
  const before = cache.aggregates(values, condition.aggregate, priorWindow).values;
  const isTrue = comparison(condition, assumptions, values, cache);
  for (let index = first; index < values.length; index += 1) {
    const divisor = divisors === undefined ? 1 : (divisors[index - window] ?? 0);
    if (divisor === 0) codes[index] = UNDEFINED;
    else {
      const change = ((now[index - 1] ?? 0) - (before[index - window] ?? 0)) / divisor;
      compared[index] = change;
      codes[index] = isTrue(change, index, Math.abs(divisor)) ? TRUE : NOT_TRUE;
    }
  }
  if (interpretationOf(assumptions, 'A2') === 'tumbling') keepTurns(codes, window, priorWindow);
  return { codes, compared };
}

/** What a relative change is divided by, 0 where it is undefined; undefined for an absolute change. */
function divisorsOf(
  condition: ChangeCondition,
  assumptions: SeriesRule['assumptions'],
  values: Float64Array,
  cache: WindowCache,
): Float64Array | undefined {
  if (condition.amountType !== 'RELATIVE') return undefined;
  const prior = cache.aggregates(values, condition.aggregate, priorWindowOf(condition)).values;
  const isSigned = interpretationOf(assumptions, 'A6') === 'signed_prior';
  return prior.map((value) => {
    if (Math.abs(value) === Number.POSITIVE_INFINITY) return 0;
    return isSigned ? value : Math.abs(value);
  });
}

/** Whether a change reaches the amount. `size` is the magnitude of its divisor. */
function comparison(
  condition: ChangeCondition,
  assumptions: SeriesRule['assumptions'],
  values: Float64Array,
  cache: WindowCache,
): (change: number, index: number, size: number) => boolean {
  const { amount, direction } = condition;
  const window = windowOf(condition);
  const priorWindow = priorWindowOf(condition);
  const strict = interpretationOf(assumptions, 'A5') === 'strict';
  const largest = largestMagnitude(values, cache);
  const inputsOf = (index: number): number =>
    Math.max(
      cache.magnitudes(values, priorWindow)[index - window] ?? 0,
      cache.magnitudes(values, window)[index] ?? 0,
    );
  return (change, index, size) => {
    const directed = directedValue(change, direction);
    // More than rounding can add, whatever is in the windows.
    const margin = NEAR * Math.max(amount, largest / size);
    return Math.abs(directed - amount) > margin
      ? directed > amount
      : reaches(directed, amount, strict, inputsOf(index) / size);
  };
}

/** Leaves the evaluations of windows that do not overlap. */
function keepTurns(codes: Uint8Array, window: number, priorWindow: number): void {
  for (let index = 0; index < codes.length; index += 1) {
    if ((index + 1 - priorWindow) % window !== 0) codes[index] = NOT_EVALUATED;
  }
}
