/** A scan of a column says what the evaluator says, value by value, to the last bit. */
import { describe, expect, it } from 'vitest';
import type { MetricCondition } from '../../../src/model/event.ts';
import { ASSUMPTIONS, type Assumptions } from '../../../src/simulate/assumptions.ts';
import { evaluateSeries } from '../../../src/simulate/metric/evaluate-series.ts';
import { RunTable } from '../../../src/simulate/metric/run-table.ts';
import { type ScannedCrossing, scanSeries } from '../../../src/simulate/scan/scan-series.ts';
import { fc } from '../../support/fast-check.ts';
import { sizeOf } from '../../support/size.ts';
import { change, metricRule, threshold, zscore } from '../support.ts';

const number = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -30, max: 30 }).map((n) => n / 10) },
  { weight: 3, arbitrary: fc.constantFrom(2.5, 2.4, 2.6, 0.1 + 0.2, 1e300, -1e300, 1e-300, -0) },
  { weight: 1, arbitrary: fc.constantFrom('NaN', 'Infinity', '-Infinity', 'text', 'loss') },
);
/** Hours apart, so that a run spans several days; some rows are logged late. */
const rows = fc.array(
  fc.record({
    value: fc.option(number, { nil: undefined, freq: 8 }),
    hours: fc.constantFrom(0, 1, 7, 13, 30),
    back: fc.constantFrom(0, 0, 0, 0, 0, 2),
  }),
  { maxLength: 80 },
);
const operator = fc.constantFrom(
  '$gt' as const,
  '$gte' as const,
  '$lt' as const,
  '$lte' as const,
  '$eq' as const,
  '$ne' as const,
);
const limit = fc.oneof(
  fc.integer({ min: -30, max: 30 }).map((n) => n / 10),
  fc.constantFrom(2.5, 0.3, 1e299, -0),
);
const condition = fc.oneof(
  fc.record({ operator, threshold: limit }).map(threshold),
  fc
    .record({
      aggregate: fc.constantFrom('MIN' as const, 'MAX' as const, 'AVERAGE' as const),
      window: fc.integer({ min: 1, max: 9 }),
      operator,
      threshold: limit,
    })
    .map(threshold),
);
const aggregate = fc.constantFrom('MIN' as const, 'MAX' as const, 'AVERAGE' as const);
const direction = fc.constantFrom('INCREASE' as const, 'DECREASE' as const, 'ANY' as const);
const amountType = fc.constantFrom('ABSOLUTE' as const, 'RELATIVE' as const);
const amount = fc.constantFrom(0.1, 0.2, 0.25, 0.5, 1, 3, 1e299);
const other = fc.oneof(
  fc.record({ amount, amountType, direction }).map(change),
  fc
    .record({
      aggregate,
      window: fc.integer({ min: 1, max: 7 }),
      priorWindow: fc.integer({ min: 1, max: 7 }),
      amount,
      amountType,
      direction,
    })
    .map(change),
  fc
    .record({
      window: fc.integer({ min: 1, max: 9 }),
      threshold: fc.constantFrom(0.5, 1, 1.5, 2, Math.SQRT2),
      direction,
    })
    .map(zscore),
);
const assumptions: fc.Arbitrary<Assumptions> = fc.record(
  {
    A2: fc.constantFrom(...ASSUMPTIONS.A2.interpretations),
    A3: fc.constantFrom(...ASSUMPTIONS.A3.interpretations),
    A4: fc.constantFrom(...ASSUMPTIONS.A4.interpretations),
    A5: fc.constantFrom(...ASSUMPTIONS.A5.interpretations),
    A6: fc.constantFrom(...ASSUMPTIONS.A6.interpretations),
    A7: fc.constantFrom(...ASSUMPTIONS.A7.interpretations),
    A14: fc.constantFrom(...ASSUMPTIONS.A14.interpretations),
  },
  { requiredKeys: [] },
);

function tableOf(logged: typeof rows extends fc.Arbitrary<infer Rows> ? Rows : never): RunTable {
  let time = 0;
  return RunTable.of(
    logged.map(({ value, hours, back }, index) => {
      time += hours * 3_600_000;
      return {
        step: Math.max(0, index - back),
        time,
        values: new Map(value === undefined ? [] : [['m', value]]),
      };
    }),
  );
}

/** Zero has no sign in a report. */
function unsigned(value: number): number {
  return value + 0;
}

function scan(rule: MetricCondition, table: RunTable, assumed: Assumptions = {}) {
  const scanned = scanSeries({ condition: rule, assumptions: assumed }, table, true);
  const crossings = (list: readonly ScannedCrossing[] = []) =>
    list.map((crossing) => ({ ...crossing, value: unsigned(crossing.value) }));
  return {
    ...scanned,
    triggers: crossings(scanned?.triggers),
    suppressed: crossings(scanned?.suppressed),
  };
}

function reference(rule: MetricCondition, table: RunTable, assumed: Assumptions) {
  // The evaluator takes rows or a table; what it gives of them is the reference.
  const verdict = evaluateSeries(metricRule(rule), {}, table, assumed);
  const crossings = (list: typeof verdict.triggers) =>
    list.map(({ step, value, valueIndex }) => ({ step, value: unsigned(value), valueIndex }));
  return {
    reason: verdict.reason,
    triggers: crossings(verdict.triggers),
    suppressed: crossings(verdict.suppressed),
    alternatives: verdict.alternatives,
  };
}

describe('scanSeries', () => {
  it('equals the evaluator on any rows', () => {
    fc.assert(
      fc.property(condition, rows, assumptions, (rule, logged, assumed) => {
        const table = tableOf(logged);

        expect(scan(rule, table, assumed)).toEqual(reference(rule, table, assumed));
      }),
      { numRuns: sizeOf(3000) },
    );
  });

  it('equals the evaluator for changes and z-scores on any rows', () => {
    fc.assert(
      fc.property(other, rows, assumptions, (rule, logged, assumed) => {
        const table = tableOf(logged);

        expect(scan(rule, table, assumed)).toEqual(reference(rule, table, assumed));
      }),
      { numRuns: sizeOf(4000) },
    );
  });

  it('equals the evaluator where changes and z-scores touch the threshold', () => {
    const tenths = fc.array(fc.constantFrom(-0.2, 0.1, 0.2, 0.3, 0.4, 0.5, 1e8), {
      minLength: 5,
      maxLength: 60,
    });
    fc.assert(
      fc.property(tenths, other, (values, rule) => {
        const table = tableOf(values.map((value) => ({ value, hours: 1, back: 0 })));

        expect(scan(rule, table)).toEqual(reference(rule, table, {}));
      }),
      { numRuns: sizeOf(2000) },
    );
  });

  it('gives each of several rules on one table what it gives it alone', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(condition, other), { maxLength: 6 }), rows, (rules, logged) => {
        const shared = tableOf(logged);
        for (const rule of rules) expect(scan(rule, shared)).toEqual(scan(rule, tableOf(logged)));
      }),
      { numRuns: sizeOf(300) },
    );
  });

  it('equals the evaluator where means touch the threshold', () => {
    const tenths = fc.array(fc.constantFrom(0.1, 0.2, 0.3, 0.4, 0.5), {
      minLength: 5,
      maxLength: 60,
    });
    fc.assert(
      fc.property(tenths, fc.integer({ min: 2, max: 6 }), operator, (values, window, op) => {
        const rule = threshold({ aggregate: 'AVERAGE', window, operator: op, threshold: 0.3 });
        const table = tableOf(values.map((value) => ({ value, hours: 1, back: 0 })));

        expect(scan(rule, table)).toEqual(reference(rule, table, {}));
      }),
      { numRuns: sizeOf(1000) },
    );
  });

  it('takes windows that are far longer than the run', () => {
    const table = tableOf([1, 5, 2].map((value) => ({ value, hours: 1, back: 0 })));
    const window = 2 ** 40;
    const rules = [
      threshold({ aggregate: 'AVERAGE', window }),
      threshold({ aggregate: 'MIN', window }),
      change({ aggregate: 'AVERAGE', window: 1, priorWindow: window }),
      zscore({ window }),
    ];
    for (const rule of rules) {
      expect(scan(rule, table)).toMatchObject({ reason: 'window-not-full', triggers: [] });
    }
  });

  it('leaves to the evaluator what it does not know', () => {
    const table = tableOf([{ value: 1, hours: 1, back: 0 }]);
    const scanned = (rule: MetricCondition, assumed: Assumptions = {}) =>
      scanSeries({ condition: rule, assumptions: assumed }, table, true);

    expect(scanned(change(), { A1: 'evaluate_early' })).toBeUndefined();
    expect(scanned(zscore(), { A8: 'skip' })).toBeUndefined();
    expect(scanned(threshold(), { A8: 'skip' })).toBeUndefined();
    expect(scanned(threshold(), { A1: 'evaluate_early' })).toBeUndefined();
    expect(scanned(threshold())).toBeDefined();
  });
});
