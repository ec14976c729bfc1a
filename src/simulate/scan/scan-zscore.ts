/** Which values of a run are far from the mean of their window: the evaluator of z-scores for whole columns. */
import { type Assumptions, interpretationOf } from '../assumptions.ts';
import { roundingSlack } from '../metric/compare-with-threshold.ts';
import type { ZscoreCondition } from '../metric/series-rule.ts';
import {
  directedBy,
  emptyCodes,
  NOT_TRUE,
  reaches,
  signOf,
  TRUE,
  UNDEFINED,
  type ValueScan,
} from './value-scan.ts';
import type { WindowCache } from './window-cache.ts';

/** Far more than rounding adds, relative to the threshold. */
const NEAR = 1e-9;

/** Far more than rounding changes a product, relative to it. */
const SURELY = 1e-6;

/** Below this, numbers lose digits. */
const TINY = 1e-290;

/**
 * Scans the values in the order of evaluation.
 *
 * @param wantsAll whether the z-scores of values that are far below the threshold are wanted too.
 */
export function scanZscore(
  { window, threshold, direction }: ZscoreCondition,
  { assumptions, wantsAll }: { readonly assumptions: Assumptions; readonly wantsAll: boolean },
  values: Float64Array,
  cache: WindowCache,
): ValueScan {
  const { behind, divisor } = baselineOf(assumptions, window);
  const strict = interpretationOf(assumptions, 'A4') === 'strict';
  const first = window - 1 + behind;
  const codes = emptyCodes(values.length, first);
  const compared = new Float64Array(values.length);
  const { means, squares } = cache.spreads(values, window);
  const sign = signOf(direction);
  const margin = NEAR * Math.abs(threshold);
  // Most values are near the mean, which takes neither a root nor a division to see.
  const small = wantsAll ? -1 : (threshold * threshold * (1 - SURELY)) / divisor;
  for (let index = first; index < values.length; index += 1) {
    const square = squares[index - behind] ?? 0;
    if (square === -1) {
      codes[index] = UNDEFINED;
      continue;
    }
    const distance = (values[index] ?? 0) - (means[index - behind] ?? 0);
    if (square > TINY && distance * distance < small * square) continue;
    const score = distance / Math.sqrt(square / divisor);
    compared[index] = score;
    const directed = directedBy(score, sign);
    const holds =
      Math.abs(directed - threshold) > margin
        ? directed > threshold
        : reaches(directed, threshold, strict, Math.abs(score));
    codes[index] = holds ? TRUE : NOT_TRUE;
  }
  const slackAt = (index: number): number =>
    roundingSlack(threshold, Math.abs(compared[index] ?? 0));
  return { codes, compared, slackAt };
}

/** A3: how many values the window is behind, and what the sum of the squared distances is divided by. */
function baselineOf(
  assumptions: Assumptions,
  window: number,
): { readonly behind: 0 | 1; readonly divisor: number } {
  switch (interpretationOf(assumptions, 'A3')) {
    case 'exclude_current':
      return { behind: 1, divisor: window - 1 };
    case 'population':
      return { behind: 0, divisor: window };
    default:
      return { behind: 0, divisor: window - 1 };
  }
}
