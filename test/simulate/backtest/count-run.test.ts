/** The figures of a page: what is counted from the recorded values is what the evaluator says. */
import { describe, expect, it } from 'vitest';
import type { RunCount, RunSeries } from '../../../src/model/backtest/rule-picture.ts';
import type { MetricCondition } from '../../../src/model/event.ts';
import { ASSUMPTIONS, type Assumptions } from '../../../src/simulate/assumptions.ts';
import { countRun } from '../../../src/simulate/backtest/count-run.ts';
import { comparisonOf, recordSeries } from '../../../src/simulate/backtest/record-series.ts';
import { thinSeries } from '../../../src/simulate/backtest/thin-series.ts';
import { RunTable } from '../../../src/simulate/metric/run-table.ts';
import { evaluateSeries } from '../../../src/simulate/scan/evaluate-series.ts';
import { fc } from '../../support/fast-check.ts';
import { sizeOf } from '../../support/size.ts';
import { change, metricRule, rowsOf, threshold, zscore } from '../support.ts';

const EIGHT_HOURS = 8 * 3600 * 1000;

const number = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: -30, max: 30 }).map((n) => n / 10) },
  { weight: 1, arbitrary: fc.constantFrom('NaN', 'Infinity', '-Infinity', 0.1 + 0.2, 1e300, -0) },
);
const values = fc.array(fc.option(number, { nil: undefined, freq: 8 }), { maxLength: 60 });
const limit = fc.integer({ min: -30, max: 30 }).map((n) => n / 10);
const window = fc.integer({ min: 1, max: 5 });
const direction = fc.constantFrom('INCREASE' as const, 'DECREASE' as const, 'ANY' as const);
const operator = fc.constantFrom(
  '$gt' as const,
  '$gte' as const,
  '$lt' as const,
  '$lte' as const,
  '$eq' as const,
  '$ne' as const,
);
const condition: fc.Arbitrary<MetricCondition> = fc.oneof(
  fc.record({ operator, threshold: limit }).map(threshold),
  fc
    .record({
      aggregate: fc.constantFrom('MIN' as const, 'MAX' as const, 'AVERAGE' as const),
      window,
      operator,
      threshold: limit,
    })
    .map(threshold),
  fc
    .record({
      aggregate: fc.constantFrom('MIN' as const, 'MAX' as const, 'AVERAGE' as const),
      window,
      priorWindow: window,
      amount: fc.constantFrom(0.1, 0.5, 2),
      amountType: fc.constantFrom('ABSOLUTE' as const, 'RELATIVE' as const),
      direction,
    })
    .map(change),
  fc
    .record({
      window: fc.integer({ min: 2, max: 6 }),
      threshold: fc.constantFrom(1, 1.5),
      direction,
    })
    .map(zscore),
);
const assumptions: fc.Arbitrary<Assumptions> = fc.record({
  A1: fc.constantFrom(...ASSUMPTIONS.A1.interpretations),
  A2: fc.constantFrom(...ASSUMPTIONS.A2.interpretations),
  A4: fc.constantFrom(...ASSUMPTIONS.A4.interpretations),
  A5: fc.constantFrom(...ASSUMPTIONS.A5.interpretations),
  A7: fc.constantFrom(...ASSUMPTIONS.A7.interpretations),
  A8: fc.constantFrom(...ASSUMPTIONS.A8.interpretations),
});

const stepsOf = (series: RunSeries, indices: readonly number[]) =>
  indices.map((index) => series.steps[index]);
const countedSteps = (series: RunSeries, count: RunCount | undefined) => ({
  fired: stepsOf(series, count?.fired ?? [-1]),
  silent: stepsOf(series, count?.silent ?? [-1]),
});
const evaluatedSteps = (
  rule: MetricCondition,
  logged: Parameters<typeof rowsOf>[0],
  assumed: Assumptions,
) => {
  const verdict = evaluateSeries(metricRule(rule), {}, rowsOf(logged, EIGHT_HOURS), assumed);
  return {
    fired: verdict.triggers.map(({ step }) => step),
    silent: verdict.suppressed.map(({ step }) => step),
  };
};

describe('countRun', () => {
  it('counts under the declared threshold what the evaluator counts', () => {
    fc.assert(
      fc.property(condition, values, assumptions, (rule, logged, assumed) => {
        const table = RunTable.of(rowsOf(logged, EIGHT_HOURS));
        const series = recordSeries({ condition: rule, assumptions: assumed }, table);
        const comparison = comparisonOf({ condition: rule, assumptions: assumed }, false);
        const count = countRun(comparison, series, comparison.threshold, assumed);

        expect(countedSteps(series, count)).toEqual(evaluatedSteps(rule, logged, assumed));
      }),
      { numRuns: sizeOf(1500) },
    );
  });

  it('counts under another threshold what a rule with that threshold does', () => {
    fc.assert(
      fc.property(condition, limit, values, assumptions, (rule, other, logged, assumed) => {
        const moved: MetricCondition =
          rule.kind === 'change'
            ? { ...rule, amount: Math.abs(other) }
            : { ...rule, threshold: rule.kind === 'zscore' ? Math.abs(other) : other };
        const table = RunTable.of(rowsOf(logged, EIGHT_HOURS));
        const series = recordSeries({ condition: rule, assumptions: assumed }, table);
        const comparison = comparisonOf({ condition: rule, assumptions: assumed }, false);
        const wanted = comparisonOf({ condition: moved, assumptions: assumed }, false).threshold;
        const count = countRun(comparison, series, wanted, assumed);

        expect(countedSteps(series, count)).toEqual(evaluatedSteps(moved, logged, assumed));
      }),
      { numRuns: sizeOf(1500) },
    );
  });

  it('knows from a thinned series whether a run fires, and says that it does not know how often', () => {
    const count = (rule: MetricCondition, series: RunSeries) => {
      const comparison = comparisonOf({ condition: rule, assumptions: {} }, false);
      return countRun(comparison, series, comparison.threshold, {});
    };
    let thinned = 0;
    fc.assert(
      fc.property(
        condition,
        fc.array(number, { minLength: 20, maxLength: 120 }),
        (rule, logged) => {
          const table = RunTable.of(rowsOf(logged, EIGHT_HOURS));
          const whole = recordSeries({ condition: rule, assumptions: {} }, table);
          const thin = thinSeries(whole, 12);
          const known = count(rule, thin);
          const isForEquality = rule.kind === 'threshold' && ['$eq', '$ne'].includes(rule.operator);
          thinned += 1;

          expect(thin.steps.length).toBeLessThan(whole.steps.length);
          expect(known?.isExact).toBe(isForEquality ? undefined : false);
          expect(known?.fires).toBe(isForEquality ? undefined : count(rule, whole)?.fires);
        },
      ),
      { numRuns: sizeOf(500) },
    );

    expect(thinned).toBeGreaterThan(sizeOf(400) / 2);
  });

  it('shows a sum and a relative change as people write them', () => {
    const sum = threshold({ aggregate: 'AVERAGE', window: 20, threshold: 0.25 });
    const relative = change({ amountType: 'RELATIVE', amount: 0.07 });

    expect(comparisonOf({ condition: sum, assumptions: {} }, true)).toMatchObject({
      threshold: 5,
      scale: 20,
      unit: '',
      measure: 'sum of m over 20',
    });
    expect(comparisonOf({ condition: relative, assumptions: {} }, false)).toMatchObject({
      threshold: 7,
      scale: 100,
      unit: '%',
    });
  });
});
