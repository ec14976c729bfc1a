/** What a verdict says beside its triggers. */
import { describe, expect, it } from 'vitest';
import { MetricState } from '../../../src/simulate/metric/metric-state.ts';
import { evaluateSeries } from '../../../src/simulate/scan/evaluate-series.ts';
import { change, metricRule, rowsOf, threshold, zscore } from '../support.ts';

const NOTHING = {
  fires: 0,
  leaves: [],
  dependsOn: [],
  triggers: [],
  suppressed: [],
  boundary: [],
  values: 0,
  seen: { true: false, false: false },
  alternatives: [],
  notes: [],
};

describe('evaluateSeries', () => {
  it('reports nothing about rows that it does not evaluate', () => {
    const rule = metricRule(threshold());
    expect(evaluateSeries({ ...rule, enabled: false }, {}, rowsOf([3, 3]))).toEqual({
      ...NOTHING,
      reason: 'disabled',
      rows: 2,
    });
    expect(evaluateSeries(rule, {}, [])).toEqual({ ...NOTHING, reason: 'metric-absent', rows: 0 });
  });

  it('says of each crossing where, when and over how many rows it came about', () => {
    const rule = metricRule(threshold({ aggregate: 'AVERAGE', window: 2 }));
    const values = [undefined, 3, 'text', 3, undefined, 1, 1, 9];
    const verdict = evaluateSeries(rule, {}, rowsOf(values, 500));
    expect(verdict.triggers).toEqual([
      { step: 3, time: 1500, value: 3, boundary: false, row: 3, spread: 3, valueIndex: 2 },
    ]);
    expect(verdict.suppressed).toEqual([
      { step: 7, time: 3500, value: 5, boundary: false, row: 7, spread: 2, valueIndex: 5 },
    ]);
    expect([verdict.values, verdict.rows, verdict.seen]).toEqual([
      5,
      8,
      { true: true, false: true },
    ]);
    expect(verdict.notes).toEqual(['At step 2 m is not a number, which counts as a gap']);
  });

  it('counts only the values of the window where others are skipped', () => {
    const rule = metricRule(threshold({ aggregate: 'AVERAGE', window: 2 }));
    const verdict = evaluateSeries(rule, {}, rowsOf([3, 'NaN', 'Infinity', 3]), { A8: 'skip' });
    expect(verdict.triggers).toMatchObject([{ row: 3, spread: 4, valueIndex: 2 }]);
    expect(verdict.values).toBe(2);
  });

  it('says how many rows hold text, and where the first is', () => {
    const notes = (values: Parameters<typeof rowsOf>[0]) =>
      evaluateSeries(metricRule(threshold()), {}, rowsOf(values)).notes;
    expect(notes([1, 'a', {}, true, 2])).toEqual([
      'At step 1 and in 2 more rows m is not a number, which counts as a gap',
    ]);
    expect(notes([1, null, undefined, 'NaN'])).toEqual([]);
  });

  it('distinguishes a gap after a value on the threshold from an evaluation', () => {
    const verdict = evaluateSeries(metricRule(threshold()), {}, rowsOf([2.5, undefined, 'x', 1]));
    expect(verdict.boundary).toEqual([{ step: 0, value: 2.5 }]);
  });

  it('says what was seen of the comparison', () => {
    const seen = (values: Parameters<typeof rowsOf>[0]) =>
      evaluateSeries(metricRule(threshold()), {}, rowsOf(values)).seen;
    expect(seen([3])).toEqual({ true: true, false: false });
    expect(seen([1])).toEqual({ true: false, false: true });
    expect(seen([3, 1])).toEqual({ true: true, false: true });
    expect(seen([3, 3, 3])).toEqual({ true: true, false: false });
  });

  it('does not mix up rows and metrics that it has read before', () => {
    const rows = rowsOf([3, 1]).map((row) => ({
      ...row,
      values: new Map([...row.values, ['n', 9]]),
    }));
    const m = metricRule(threshold());
    const n = metricRule(threshold({ metric: 'n' }));
    expect(evaluateSeries(m, {}, rows).triggers[0]?.value).toBe(3);
    expect(evaluateSeries(n, {}, rows).triggers[0]?.value).toBe(9);
    expect(evaluateSeries(m, {}, rowsOf([4])).triggers[0]?.value).toBe(4);
    expect(evaluateSeries(m, {}, rows).triggers[0]?.value).toBe(3);
  });
});

describe('ValueMeter', () => {
  it('says what each row led to', () => {
    const follow = (rule: ConstructorParameters<typeof MetricState>[0]['condition']) => {
      const metricState = new MetricState({ condition: rule, assumptions: {} });
      return (values: Parameters<typeof rowsOf>[0]) =>
        values.map((value, index) => [
          metricState.observe(value, index),
          metricState.evaluated?.value,
        ]);
    };
    expect(follow(threshold())([undefined, null, 'text', true, 1, 3, 4, undefined, 1, 9])).toEqual([
      ['gap', undefined],
      ['gap', undefined],
      ['non-numeric', undefined],
      ['non-numeric', undefined],
      ['condition-false', 1],
      ['fired', 3],
      ['held', 4],
      ['gap', undefined],
      ['condition-false', 1],
      ['suppressed-24h', 9],
    ]);
    expect(follow(change({ amountType: 'RELATIVE', amount: 0.5 }))([0, 1, 2, 0])).toEqual([
      ['window-not-full', undefined],
      ['undefined-change', undefined],
      ['fired', 1],
      ['held', -1],
    ]);
    expect(follow(zscore({ window: 2, threshold: 0.7 }))([1, 1, 3])).toEqual([
      ['window-not-full', undefined],
      ['zero-deviation', undefined],
      ['fired', expect.closeTo(Math.SQRT1_2, 12)],
    ]);
  });
});
