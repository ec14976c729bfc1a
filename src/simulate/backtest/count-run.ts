/** How often a run fires under another threshold, from the values that were compared. */
import type { RuleComparison, RunCount, RunSeries } from '../../model/backtest/rule-picture.ts';
import type { Assumptions } from '../assumptions.ts';
import { compareWithThreshold, roundingSlack } from '../metric/compare-with-threshold.ts';
import { Cooldown, INITIAL_COOLDOWN } from '../metric/cooldown.ts';
import { comparedAt } from './thin-series.ts';

/**
 * Counts. Under the rule's own threshold the result is that of the backtest.
 *
 * @param threshold in the manifest's terms.
 * @returns undefined where the series is thinned and the comparison is for equality: nothing is known then.
 */
export function countRun(
  comparison: RuleComparison,
  series: RunSeries,
  threshold: number,
  assumptions: Assumptions,
): RunCount | undefined {
  const { operator, scale } = comparison;
  if (series.isThinned && (operator === '$eq' || operator === '$ne')) return undefined;
  const rule: Limit = { ...comparison, limit: threshold / scale };
  const cooldown = new Cooldown(INITIAL_COOLDOWN, assumptions);
  const crossings: Record<'fired' | 'suppressed', number[]> = { fired: [], suppressed: [] };
  let atStart: boolean | undefined;
  for (let index = 0; index < series.steps.length; index += 1) {
    const value = comparedAt(series, index);
    if (value === undefined) continue;
    const holds = isReached(rule, value, series.inputs?.[index] ?? 0);
    const outcome = cooldown.advance(holds, series.times[index] ?? 0);
    if (outcome === 'fired' || outcome === 'suppressed') crossings[outcome].push(index);
    atStart ??= outcome === 'fired';
  }
  return {
    fires: crossings.fired.length > 0,
    fired: crossings.fired,
    silent: crossings.suppressed,
    atStart: atStart ?? false,
    isExact: !series.isThinned,
  };
}

type Limit = Pick<RuleComparison, 'kind' | 'direction' | 'operator'> & {
  /** In the terms of the compared value. */
  readonly limit: number;
};

function isReached(
  { kind, direction, operator, limit }: Limit,
  value: number,
  inputs: number,
): boolean {
  const directed =
    direction === 'INCREASE' ? value : direction === 'DECREASE' ? -value : Math.abs(value);
  // A value as it was logged compares exactly.
  const slack = inputs === 0 && kind === 'threshold' ? 0 : roundingSlack(limit, inputs);
  return compareWithThreshold(directed, operator, limit, slack);
}
