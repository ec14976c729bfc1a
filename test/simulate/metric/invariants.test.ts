/** Laws of the evaluator, over random series. */

import { describe, expect, it } from 'vitest';
import type { Aggregate, ComparisonOperator } from '../../../src/model/event.ts';
import { ASSUMPTIONS } from '../../../src/simulate/assumptions.ts';
import {
  INITIAL_STATE,
  MetricState,
  type RowOutcome,
} from '../../../src/simulate/metric/metric-state.ts';
import { SlidingWindow } from '../../../src/simulate/metric/sliding-window.ts';
import type { Totals } from '../../../src/simulate/metric/totals.ts';
import { evaluateSeries } from '../../../src/simulate/scan/evaluate-series.ts';
import { fc } from '../../support/fast-check.ts';
import { sizeOf } from '../../support/size.ts';
import { metricManifest, runCase } from '../rule-test/rule-test-support.ts';
import { change, metricRule, rowsOf, threshold, zscore } from '../support.ts';

const value = fc.integer({ min: -40, max: 40 }).map((n) => n / 4);
const series = fc.array(fc.option(value, { nil: undefined, freq: 6 }), { maxLength: 40 });
const operator = fc.constantFrom<ComparisonOperator>('$gt', '$gte', '$lt', '$lte', '$eq', '$ne');
const inequality = fc.constantFrom<ComparisonOperator>('$gt', '$gte', '$lt', '$lte');
const aggregate = fc.constantFrom<Aggregate>('MIN', 'MAX', 'AVERAGE');
const window = fc.integer({ min: 1, max: 6 });
const condition = fc.oneof(
  fc.record({ aggregate, window, operator, threshold: value }).map(threshold),
  fc
    .record({
      aggregate,
      window,
      priorWindow: window,
      amount: fc.constantFrom(0.25, 0.5, 2),
      amountType: fc.constantFrom('ABSOLUTE' as const, 'RELATIVE' as const),
      direction: fc.constantFrom('INCREASE' as const, 'DECREASE' as const, 'ANY' as const),
    })
    .map(change),
  fc
    .record({ window: fc.integer({ min: 2, max: 6 }), threshold: fc.constantFrom(1, 1.5) })
    .map(zscore),
);

/** Any interpretations of the assumptions that decide about values. */
const interpretations = fc.record({
  A1: fc.constantFrom(...ASSUMPTIONS.A1.interpretations),
  A2: fc.constantFrom(...ASSUMPTIONS.A2.interpretations),
  A3: fc.constantFrom('within_run', 'exclude_current', 'population'),
  A7: fc.constantFrom(...ASSUMPTIONS.A7.interpretations),
  A8: fc.constantFrom(...ASSUMPTIONS.A8.interpretations),
});

const steps = (crossings: readonly { readonly step: number }[]) =>
  crossings.map(({ step }) => step);

describe('evaluateSeries', () => {
  it('a window of 1 equals no window', () => {
    fc.assert(
      fc.property(series, operator, value, aggregate, (values, op, limit, agg) => {
        const plain = threshold({ operator: op, threshold: limit });
        const windowed = threshold({ operator: op, threshold: limit, aggregate: agg, window: 1 });
        expect(evaluateSeries(metricRule(windowed), {}, rowsOf(values))).toEqual(
          evaluateSeries(metricRule(plain), {}, rowsOf(values)),
        );
      }),
    );
  });

  it('scaling series and threshold by one positive factor changes nothing', () => {
    const factor = fc.constantFrom(1e-12, 0.003, 0.1, 3, 7.7, 1e9);
    fc.assert(
      fc.property(series, condition, factor, (values, rule, by) => {
        const scaled =
          rule.kind === 'threshold'
            ? { ...rule, threshold: rule.threshold * by }
            : rule.kind === 'change' && rule.amountType === 'ABSOLUTE'
              ? { ...rule, amount: rule.amount * by }
              : rule;
        // Logged values compare exactly, so a scaled value and a scaled threshold must round alike: multiply once each.
        const before = evaluateSeries(metricRule(rule), {}, rowsOf(values));
        const after = evaluateSeries(
          metricRule(scaled),
          {},
          rowsOf(values.map((item) => item && item * by)),
        );
        expect(steps(after.triggers)).toEqual(steps(before.triggers));
        expect(steps(after.suppressed)).toEqual(steps(before.suppressed));
        expect(after.reason).toBe(before.reason);
      }),
      { numRuns: sizeOf(300) },
    );
  });

  it('tightening a threshold never adds a firing before the first', () => {
    const inputs = fc.record({ aggregate, window, operator: inequality, threshold: value });
    fc.assert(
      fc.property(
        series,
        inputs,
        fc.double({ min: 0, max: 5, noNaN: true }),
        (values, over, by) => {
          const sign = over.operator.startsWith('$g') ? 1 : -1;
          const first = (limit: number) =>
            evaluateSeries(metricRule(threshold({ ...over, threshold: limit })), {}, rowsOf(values))
              .triggers[0]?.step ?? Number.POSITIVE_INFINITY;
          expect(first(over.threshold + sign * by)).toBeGreaterThanOrEqual(first(over.threshold));
        },
      ),
    );
  });

  it('tightening a change or a z-score never adds a firing before the first', () => {
    fc.assert(
      fc.property(
        series,
        condition,
        fc.double({ min: 0, max: 2, noNaN: true }),
        (values, rule, by) => {
          fc.pre(rule.kind !== 'threshold');
          const first = (over: typeof rule) =>
            evaluateSeries(metricRule(over), {}, rowsOf(values)).triggers[0]?.step ??
            Number.POSITIVE_INFINITY;
          const tight =
            rule.kind === 'change'
              ? { ...rule, amount: rule.amount + by }
              : rule.kind === 'zscore'
                ? { ...rule, threshold: rule.threshold + by }
                : rule;
          expect(first(tight)).toBeGreaterThanOrEqual(first(rule));
        },
      ),
    );
  });

  it('the sum of a manifest fires where a plain sum would, also where the mean is rounded', async () => {
    const tenths = fc.integer({ min: -50, max: 50 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(tenths, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1, max: 7 }),
        fc.constantFrom('gt', 'gte', 'lt', 'lte'),
        tenths,
        async (values, size, word, limit) => {
          // Half a tenth beside every possible sum: however the mean is rounded, it is on the same side.
          const bound = limit / 10 + 0.05;
          const result = await runCase(
            metricManifest(`aggregate: sum, window: ${size}, threshold: { ${word}: ${bound} }`),
            `given: { series: { m: [${values.map((value) => value / 10).join(', ')}] }, every: 2d }, expect: { at: { step: 0 } }`,
          );
          const holds = values.map((_, index) => {
            if (index + 1 < size) return false;
            const sum = values.slice(index + 1 - size, index + 1).reduce((a, b) => a + b, 0);
            return word.startsWith('g') ? sum > limit : sum <= limit;
          });
          const first = holds.indexOf(true);
          expect(result.actual['at.step']).toBe(first === -1 ? 'does not fire' : first);
        },
      ),
      { numRuns: sizeOf(60) },
    );
  });

  it('a sum compiled to a mean fires where a plain sum would', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 40 }),
        fc.integer({ min: 2, max: 7 }),
        inequality,
        fc.integer({ min: -60, max: 60 }),
        (values, size, op, limit) => {
          const rule = threshold({
            aggregate: 'AVERAGE',
            window: size,
            operator: op,
            threshold: limit / size,
          });
          const verdict = evaluateSeries(metricRule(rule), {}, rowsOf(values, 25 * 60 * 60 * 1000));
          const holds = values.map((_, index) => {
            if (index + 1 < size) return false;
            const sum = values.slice(index + 1 - size, index + 1).reduce((a, b) => a + b, 0);
            return { $gt: sum > limit, $gte: sum >= limit, $lt: sum < limit, $lte: sum <= limit }[
              op as '$gt'
            ];
          });
          const expected = holds.flatMap((now, index) =>
            now && holds[index - 1] !== true ? [index] : [],
          );
          expect(steps(verdict.triggers)).toEqual(expected);
        },
      ),
    );
  });

  it('gap rows change no verdict but the steps', () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 30 }), condition, (values, rule) => {
        const spread = values.flatMap((item) => [item, undefined]);
        const plain = evaluateSeries(metricRule(rule), {}, rowsOf(values));
        const gapped = evaluateSeries(metricRule(rule), {}, rowsOf(spread));
        expect(steps(gapped.triggers)).toEqual(steps(plain.triggers).map((step) => 2 * step));
        expect(gapped.reason).toBe(plain.reason);
      }),
    );
  });

  it('a firing is a crossing: between two of them the condition was not true', () => {
    fc.assert(
      fc.property(series, condition, (values, rule) => {
        const all = evaluateSeries(metricRule(rule), {}, rowsOf(values));
        expect(all.triggers.length).toBeLessThanOrEqual(1);
        expect(all.fires > 0).toBe(all.reason === 'fired');
        expect(all.seen.true).toBe(all.fires > 0);
      }),
    );
  });
});

describe('ValueMeter', () => {
  it('goes on from a state as if it had never stopped, also from one that was in a file', () => {
    fc.assert(
      fc.property(series, series, condition, interpretations, (head, tail, rule, assumptions) => {
        const seriesRule = { condition: rule, assumptions };
        const follow = (metricState: MetricState, values: typeof head): RowOutcome[] =>
          rowsOf(values).map(({ values: row, time }) => metricState.observe(row.get('m'), time));
        const metricState = new MetricState(seriesRule);
        follow(metricState, head);
        const { state } = metricState;
        const stored = JSON.parse(JSON.stringify(state)) as typeof state;
        const going = follow(metricState, tail);
        expect(follow(new MetricState(seriesRule, state), tail)).toEqual(going);
        expect(follow(new MetricState(seriesRule, stored), tail)).toEqual(going);
      }),
    );
  });

  it('remembers what its windows hold and not the run', () => {
    for (const [rule, held] of [
      [threshold({ aggregate: 'MIN', window: 5 }), 5],
      [change({ aggregate: 'MAX', window: 5, priorWindow: 7 }), 12],
      [zscore({ window: 9 }), 9],
    ] as const) {
      const metricState = new MetricState({ condition: rule, assumptions: {} });
      for (let value = 0; value < 5000; value += 1) metricState.observe(value, value);
      expect(metricState.state.count).toBe(5000);
      expect(metricState.state.values).toEqual(
        Array.from({ length: held }, (_, index) => 5000 - held + index),
      );
    }
    expect(INITIAL_STATE.values).toEqual([]);
  });
});

describe('SlidingWindow', () => {
  const anyNumber = fc.oneof(
    fc.integer({ min: -1e6, max: 1e6 }).map((whole) => whole / 1024),
    fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, 0, -0),
  );

  it('has the totals of the values that it holds, however many have gone through it', () => {
    fc.assert(
      fc.property(
        fc.array(anyNumber, { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 9 }),
        (values, capacity) => {
          const sliding = new SlidingWindow(capacity);
          for (const [index, value] of values.entries()) {
            const leaving = sliding.push(value);
            const held = values.slice(Math.max(0, index + 1 - capacity), index + 1);
            expect(leaving).toBe(index < capacity ? undefined : values[index - capacity]);
            expect(sliding.values()).toEqual(held);
            expect([sliding.size, sliding.isFull]).toEqual([held.length, index + 1 >= capacity]);
            expectTotals(sliding.totals, held);
          }
        },
      ),
    );
  });

  function expectTotals(totals: Readonly<Totals>, held: readonly number[]): void {
    const sum = held.reduce((a, b) => a + b, 0);
    const mean = sum / held.length;
    const squares = held.reduce((total, value) => total + (value - mean) ** 2, 0);
    expect(totals.count).toBe(held.length);
    expect(totals.min).toBe(Math.min(...held));
    expect(totals.max).toBe(Math.max(...held));
    if (!Number.isFinite(sum)) {
      expect(totals.sum).toBe(sum);
      expect(Number.isFinite(totals.squares) && held.length > 1).toBe(false);
      return;
    }
    const magnitude = Math.max(...held.map(Math.abs));
    expect(Math.abs(totals.sum - sum)).toBeLessThanOrEqual(1e-14 * magnitude * held.length);
    expect(Math.abs(totals.squares - squares)).toBeLessThanOrEqual(
      1e-13 * magnitude ** 2 * held.length,
    );
  }
});
