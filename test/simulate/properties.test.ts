/** Laws of the evaluator, over random series. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Aggregate, ComparisonOperator } from '../../src/model/event.ts';
import { evaluateSeries } from '../../src/simulate/evaluate-series.ts';
import { INITIAL_STATE, observeValue, type RowOutcome } from '../../src/simulate/incremental.ts';
import { change, metricRule, rowsOf, threshold, zscore } from './support.ts';

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
        expect(steps(after.firings)).toEqual(steps(before.firings));
        expect(steps(after.suppressed)).toEqual(steps(before.suppressed));
        expect(after.reason).toBe(before.reason);
      }),
      { numRuns: 300 },
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
              .firings[0]?.step ?? Number.POSITIVE_INFINITY;
          expect(first(over.threshold + sign * by)).toBeGreaterThanOrEqual(first(over.threshold));
        },
      ),
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
          expect(steps(verdict.firings)).toEqual(expected);
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
        expect(steps(gapped.firings)).toEqual(steps(plain.firings).map((step) => 2 * step));
        expect(gapped.reason).toBe(plain.reason);
      }),
    );
  });

  it('a firing is a crossing: between two of them the condition was not true', () => {
    fc.assert(
      fc.property(series, condition, (values, rule) => {
        const all = evaluateSeries(metricRule(rule), {}, rowsOf(values));
        expect(all.firings.length).toBeLessThanOrEqual(1);
        expect(all.fires > 0).toBe(all.reason === 'fired');
        expect(all.seen.true).toBe(all.fires > 0);
      }),
    );
  });
});

describe('observeValue', () => {
  it('is the same evaluator, whether its states are kept or thrown away, and whichever is continued', () => {
    fc.assert(
      fc.property(series, series, condition, (head, tail, rule) => {
        const seriesRule = { condition: rule, assumptions: {} };
        const follow = (from: typeof INITIAL_STATE, values: typeof head) => {
          const outcomes: RowOutcome[] = [];
          let state = from;
          for (const row of rowsOf(values)) {
            const seen = observeValue(seriesRule, state, row);
            outcomes.push(seen.outcome);
            state = seen.state;
          }
          return { state, outcomes };
        };
        const { state } = follow(INITIAL_STATE, head);
        const stored = JSON.parse(JSON.stringify(state)) as typeof state;
        const first = follow(state, tail).outcomes;
        expect(follow(state, tail).outcomes).toEqual(first);
        expect(follow(stored, tail).outcomes).toEqual(first);
      }),
    );
  });

  it('keeps a buffer that follows the windows and not the run', () => {
    let state = INITIAL_STATE;
    for (const row of rowsOf(Array.from({ length: 5000 }, (_, index) => index))) {
      state = observeValue(
        { condition: threshold({ aggregate: 'MIN', window: 5 }), assumptions: {} },
        state,
        row,
      ).state;
    }
    expect(state.count).toBe(5000);
    expect(state.buffer.length).toBeLessThan(200);
  });
});
