/** A scan of a column gives what the evaluator gives, value by value, to the last bit. */
import { describe, expect, it } from 'vitest';
import type { MetricCondition } from '../../../src/model/event.ts';
import { ASSUMPTIONS, type Assumptions } from '../../../src/simulate/assumptions.ts';
import { RunTable } from '../../../src/simulate/metric/run-table.ts';
import { evaluateSeries } from '../../../src/simulate/scan/evaluate-series.ts';
import { SeriesScan } from '../../../src/simulate/scan/scan-series.ts';
import { fc } from '../../support/fast-check.ts';
import { sizeOf } from '../../support/size.ts';
import { change, metricRule, threshold, zscore } from '../support.ts';
import { evaluateByValue } from './evaluate-by-value.ts';

const number = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -30, max: 30 }).map((n) => n / 10) },
  { weight: 3, arbitrary: fc.constantFrom(2.5, 2.4, 2.6, 0.1 + 0.2, 1e300, -1e300, 1e-300, -0) },
  { weight: 1, arbitrary: fc.constantFrom('NaN', 'Infinity', '-Infinity', 'text', 'loss', null) },
);
/** Hours apart, so that a run spans several days; some rows are logged late, and some clocks go back or have no time. */
const rows = fc.array(
  fc.record({
    value: fc.option(number, { nil: undefined, freq: 8 }),
    hours: fc.constantFrom(0, 1, 7, 13, 30, -5),
    back: fc.constantFrom(0, 0, 0, 0, 0, 2),
  }),
  { maxLength: 80 },
);
type LoggedRows = typeof rows extends fc.Arbitrary<infer Rows> ? Rows : never;

/** Few values, all equal or near to each other, so that figures of windows repeat and touch thresholds. */
const touching = fc.array(
  fc.record({
    value: fc.constantFrom(
      0.1,
      0.2,
      0.3,
      0.4,
      0.5,
      -0.2,
      0.3 + 1e-10,
      0.3 - 1e-10,
      1e8,
      'NaN' as const,
    ),
    hours: fc.constantFrom(0, 1, 30),
    back: fc.constant(0),
  }),
  { minLength: 5, maxLength: 60 },
);
const operator = fc.constantFrom('$gt', '$gte', '$lt', '$lte', '$eq', '$ne' as const);
const limit = fc.oneof(
  fc.integer({ min: -30, max: 30 }).map((n) => n / 10),
  fc.constantFrom(2.5, 0.3, 1e299, -0, 0),
);
const aggregate = fc.constantFrom('MIN', 'MAX', 'AVERAGE' as const);
const direction = fc.constantFrom('INCREASE', 'DECREASE', 'ANY' as const);
const amountType = fc.constantFrom('ABSOLUTE', 'RELATIVE' as const);
const amount = fc.constantFrom(0, 0.1, 0.2, 0.25, 0.5, 1, 3, 1e299);
const size = (max: number) =>
  fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max }) }, fc.constantFrom(100, 2 ** 40));

const condition: fc.Arbitrary<MetricCondition> = fc.oneof(
  fc.record({ operator, threshold: limit }).map(threshold),
  fc.record({ aggregate, window: size(9), operator, threshold: limit }).map(threshold),
  fc.record({ amount, amountType, direction }).map(change),
  fc
    .record({ aggregate, window: size(7), priorWindow: size(7), amount, amountType, direction })
    .map(change),
  fc
    .record({
      window: size(9),
      threshold: fc.constantFrom(0, 0.5, 1, 1.5, 2, Math.SQRT2),
      direction,
    })
    .map(zscore),
);
/** Every interpretation of every assumption about values, alone and with others. */
const assumptions: fc.Arbitrary<Assumptions> = fc.record(
  {
    A1: fc.constantFrom(...ASSUMPTIONS.A1.interpretations),
    A2: fc.constantFrom(...ASSUMPTIONS.A2.interpretations),
    A3: fc.constantFrom(...ASSUMPTIONS.A3.interpretations),
    A4: fc.constantFrom(...ASSUMPTIONS.A4.interpretations),
    A5: fc.constantFrom(...ASSUMPTIONS.A5.interpretations),
    A6: fc.constantFrom(...ASSUMPTIONS.A6.interpretations),
    A7: fc.constantFrom(...ASSUMPTIONS.A7.interpretations),
    A8: fc.constantFrom(...ASSUMPTIONS.A8.interpretations),
    A14: fc.constantFrom(...ASSUMPTIONS.A14.interpretations),
  },
  { requiredKeys: [] },
);
const baseline = fc.option(
  fc.array(fc.constantFrom(0, 0.1, 0.3, -2, Number.NaN), { maxLength: 12 }),
  { nil: undefined },
);

function tableOf(logged: LoggedRows): RunTable {
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

interface Asked {
  readonly assumed?: Assumptions;
  readonly baseline?: readonly number[] | undefined;
}

/** What the columns give, but for what is not decided by values. */
function scanned(
  rule: MetricCondition,
  table: RunTable,
  { assumed = {}, baseline: others }: Asked,
) {
  const options = others === undefined ? {} : { baseline: others };
  const { leaves, notes, ...verdict } = evaluateSeries(
    metricRule(rule),
    {},
    table,
    assumed,
    options,
  );
  return verdict;
}

function byValue(
  rule: MetricCondition,
  table: RunTable,
  { assumed = {}, baseline: others }: Asked,
) {
  const options = others === undefined ? {} : { baseline: others };
  return evaluateByValue({ condition: rule, assumptions: assumed, ...options }, table);
}

describe('evaluateSeries', () => {
  it('equals the evaluator on any rows', () => {
    fc.assert(
      fc.property(condition, rows, assumptions, (rule, logged, assumed) => {
        const table = tableOf(logged);

        expect(scanned(rule, table, { assumed })).toEqual(byValue(rule, table, { assumed }));
      }),
      { numRuns: sizeOf(3000) },
    );
  });

  it('equals the evaluator without chosen interpretations, all of which it tries', () => {
    fc.assert(
      fc.property(condition, rows, baseline, (rule, logged, others) => {
        const table = tableOf(logged);

        expect(scanned(rule, table, { baseline: others })).toEqual(
          byValue(rule, table, { baseline: others }),
        );
      }),
      { numRuns: sizeOf(2000) },
    );
  });

  it('equals the evaluator where values, means, changes and z-scores touch the threshold', () => {
    fc.assert(
      fc.property(condition, touching, assumptions, baseline, (rule, logged, assumed, others) => {
        const table = tableOf(logged);
        const asked = { assumed, baseline: others };

        expect(scanned(rule, table, asked)).toEqual(byValue(rule, table, asked));
      }),
      { numRuns: sizeOf(2000) },
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

        expect(scanned(rule, table, {})).toEqual(byValue(rule, table, {}));
      }),
      { numRuns: sizeOf(1000) },
    );
  });

  it('equals the evaluator over many windows of hundreds of values', () => {
    const long = fc.constantFrom<MetricCondition>(
      threshold({ aggregate: 'AVERAGE', window: 230, operator: '$gte', threshold: 0.3 }),
      threshold({ aggregate: 'MAX', window: 110, operator: '$lt', threshold: 0.6 }),
      change({
        aggregate: 'AVERAGE',
        window: 7,
        priorWindow: 310,
        amountType: 'RELATIVE',
        amount: 0.5,
      }),
      change({ aggregate: 'MIN', window: 170, priorWindow: 40, amount: 0.1 }),
      zscore({ window: 190, threshold: 1 }),
    );
    const piece = fc.record({
      value: fc.oneof(fc.constantFrom(0.3, 0.6, 'NaN' as const), fc.integer({ max: 9, min: -9 })),
      count: fc.integer({ min: 1, max: 150 }),
      slope: fc.constantFrom(0, 1e-3, -1e-3),
    });
    const pieces = fc.array(piece, { minLength: 5, maxLength: 25 });
    fc.assert(
      fc.property(long, pieces, assumptions, (rule, made, assumed) => {
        const logged = made.flatMap(({ value, count, slope }) =>
          Array.from({ length: count }, (_, index) => ({
            value: typeof value === 'number' ? value + slope * index : value,
            hours: 1 as const,
            back: 0 as const,
          })),
        );
        const table = tableOf(logged);

        expect(scanned(rule, table, { assumed })).toEqual(byValue(rule, table, { assumed }));
      }),
      { numRuns: sizeOf(100) },
    );
  });

  it('gives each of several rules on one table what it gives it alone', () => {
    const several = fc.array(condition, { maxLength: 6 });
    fc.assert(
      fc.property(several, rows, assumptions, (rules, logged, assumed) => {
        const shared = tableOf(logged);
        for (const rule of rules) {
          expect(scanned(rule, shared, { assumed })).toEqual(
            scanned(rule, tableOf(logged), { assumed }),
          );
        }
      }),
      { numRuns: sizeOf(600) },
    );
  });

  it('finds for backtests, which ask for less, the same crossings', () => {
    fc.assert(
      fc.property(condition, rows, assumptions, (rule, logged, assumed) => {
        const table = tableOf(logged);
        const series = { condition: rule, assumptions: assumed };
        const { reason, triggers, suppressed, alternatives } = new SeriesScan(
          series,
          table,
          'fires',
        );

        expect(byValue(rule, table, { assumed })).toMatchObject({
          reason,
          triggers,
          suppressed,
          alternatives,
        });
      }),
      { numRuns: sizeOf(2000) },
    );
  });

  it('equals the evaluator where no value counts', () => {
    const tables = [['NaN', 'Infinity'], ['text', 'NaN'], ['text', 'loss'], [null], []] as const;
    for (const values of tables) {
      const table = tableOf(values.map((value) => ({ value, hours: 1, back: 0 })));
      for (const rule of [threshold(), change(), zscore()]) {
        for (const assumed of [{}, { A8: 'skip' }, { A1: 'evaluate_early', A8: 'skip' }]) {
          expect(scanned(rule, table, { assumed })).toEqual(byValue(rule, table, { assumed }));
        }
      }
    }
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
      expect(scanned(rule, table, {})).toMatchObject({ reason: 'window-not-full', triggers: [] });
    }
  });
});
