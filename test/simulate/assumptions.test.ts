/** Each switch has its effect, and verdicts name the switches that they depend on. */
import { describe, expect, it } from 'vitest';
import type { MongoFilter } from '../../src/model/event.ts';
import type { Assumptions } from '../../src/simulate/assumptions.ts';
import {
  ASSUMPTION_IDS,
  ASSUMPTIONS,
  interpretationOf,
  isAssumptionId,
} from '../../src/simulate/assumptions.ts';
import { evaluateStates } from '../../src/simulate/event/evaluate-states.ts';
import { evaluateFilter } from '../../src/simulate/filter/evaluate-filter.ts';
import { evaluateSeries } from '../../src/simulate/scan/evaluate-series.ts';
import { ALWAYS, change, metricRule, rowsOf, threshold, zscore } from './support.ts';

type Values = Parameters<typeof rowsOf>[0];

function firing(
  condition: Parameters<typeof metricRule>[0],
  values: Values,
  assumptions: Assumptions = {},
  baseline?: number[],
) {
  return evaluateSeries(
    metricRule(condition),
    {},
    rowsOf(values),
    assumptions,
    baseline === undefined ? {} : { baseline },
  ).triggers.map(({ step }) => step);
}

const hangsOn = (
  condition: Parameters<typeof metricRule>[0],
  values: Values,
  baseline?: number[],
) =>
  evaluateSeries(
    metricRule(condition),
    {},
    rowsOf(values),
    {},
    baseline === undefined ? {} : { baseline },
  ).dependsOn.map(({ assumption, interpretation }) => `${assumption} ${interpretation}`);

describe('the table', () => {
  it('has fifteen rows, each with a default and alternatives that exist', () => {
    expect(ASSUMPTION_IDS).toEqual(Array.from({ length: 15 }, (_, index) => `A${index + 1}`));
    for (const id of ASSUMPTION_IDS) {
      const { interpretations, probed } = ASSUMPTIONS[id];
      expect(interpretationOf({}, id)).toBe(interpretations[0]);
      expect(interpretations.slice(1)).toEqual(expect.arrayContaining([...probed]));
    }
    // What is documented needs no switch; everything else has one.
    expect(ASSUMPTION_IDS.filter((id) => ASSUMPTIONS[id].interpretations.length === 1)).toEqual([
      'A9',
      'A10',
      'A13',
    ]);
    expect(isAssumptionId('A1')).toBe(true);
    expect(isAssumptionId('constructor')).toBe(false);
  });
});

describe('switches', () => {
  it('A1 evaluates before the window is full', () => {
    const mean = threshold({ aggregate: 'AVERAGE', window: 3 });
    expect(firing(mean, [3, 3])).toEqual([]);
    expect(firing(mean, [3, 3], { A1: 'evaluate_early' })).toEqual([0]);
    expect(hangsOn(mean, [3, 3])).toEqual(['A1 evaluate_early']);
    expect(hangsOn(mean, [3, 3, 3])).toEqual([]);
    const grown = change({ aggregate: 'AVERAGE', window: 2, priorWindow: 4, amount: 5 });
    const early = { A1: 'evaluate_early' };
    expect(evaluateSeries(metricRule(grown), {}, rowsOf([1]), early).reason).toBe(
      'window-not-full',
    );
    expect(firing(grown, [1, 9], { A1: 'evaluate_early' })).toEqual([1]);
    expect(firing(zscore({ window: 9, threshold: 0.7 }), [1, 2], { A1: 'evaluate_early' })).toEqual(
      [1],
    );
  });

  it('A2 compares once per window', () => {
    const grown = change({ aggregate: 'AVERAGE', window: 2, priorWindow: 2, amount: 4 });
    expect(firing(grown, [0, 0, 0, 4, 4])).toEqual([4]);
    expect(firing(grown, [0, 0, 0, 4, 4], { A2: 'tumbling' })).toEqual([]);
    expect(firing(grown, [0, 0, 4, 4], { A2: 'tumbling' })).toEqual([3]);
    const uneven = change({ aggregate: 'AVERAGE', window: 2, priorWindow: 3, amount: 4 });
    expect(firing(uneven, [0, 0, 0, 4, 4], { A2: 'tumbling' })).toEqual([4]);
    const offset = change({ aggregate: 'AVERAGE', window: 3, priorWindow: 2, amount: 4 });
    expect(firing(offset, [0, 0, 4, 4, 4], { A2: 'tumbling' })).toEqual([4]);
    // The values between two turns are no evaluations.
    const turns = evaluateSeries(metricRule(grown), {}, rowsOf([0, 0, 4, 4, 4]), {
      A2: 'tumbling',
    });
    expect(turns.boundary).toEqual([{ step: 3, value: 4 }]);
    const lasting = evaluateSeries(metricRule(grown), {}, rowsOf([0, 0, 5, 5, 10, 10]), {
      A2: 'tumbling',
    });
    expect([lasting.fires, lasting.suppressed]).toEqual([1, []]);
    expect(hangsOn(grown, [0, 0, 0, 4, 4])).toEqual(['A2 tumbling']);
  });

  it('A3 takes the baseline without the current value, of the population, or from other runs', () => {
    const z = zscore({ window: 3, threshold: 1.3 });
    expect(firing(z, [1, 2, 5, 9, 10])).toEqual([]);
    expect(firing(z, [1, 2, 9], { A3: 'exclude_current' })).toEqual([]);
    expect(firing(z, [1, 2, 3, 9], { A3: 'exclude_current' })).toEqual([3]);
    expect(firing(z, [1, 1, 4], { A3: 'population' })).toEqual([2]);
    expect(firing(z, [1, 1, 4])).toEqual([]);
    expect(firing(z, [4], { A3: 'across_runs' }, [99, 1, 2, 3])).toEqual([0]);
    expect(firing(z, [3.2], { A3: 'across_runs' }, [99, 1, 2, 3])).toEqual([]);
    const alone = evaluateSeries(
      metricRule(z),
      {},
      rowsOf([4]),
      { A3: 'across_runs' },
      { baseline: [] },
    );
    expect(alone.reason).toBe('zero-deviation');
    expect(evaluateSeries(metricRule(z), {}, rowsOf([4]), { A3: 'across_runs' }).notes).toEqual([
      'A3 across_runs needs the values of other runs; without them the z-score is within this run',
    ]);
    expect([alone.notes, evaluateSeries(metricRule(z), {}, rowsOf([4])).notes]).toEqual([[], []]);
    expect(hangsOn(z, [1, 1, 4])).toEqual(['A3 population']);
    expect(hangsOn(z, [1, 1, 4], [1, 2, 3])).toEqual(['A3 population', 'A3 across_runs']);
  });

  it('A4 and A5 compare strictly', () => {
    const z = zscore({ window: 3, threshold: 2 / Math.sqrt(3) });
    expect(firing(z, [1, 1, 4])).toEqual([2]);
    expect(firing(z, [1, 1, 4], { A4: 'strict' })).toEqual([]);
    expect(firing(change({ amount: 2 }), [1, 3])).toEqual([1]);
    expect(firing(change({ amount: 2 }), [1, 3], { A5: 'strict' })).toEqual([]);
  });

  it('A6 divides by the signed prior value', () => {
    const up = change({ amountType: 'RELATIVE', amount: 0.5, direction: 'INCREASE' });
    expect(firing(up, [-4, -2])).toEqual([1]);
    expect(firing(up, [-4, -2], { A6: 'signed_prior' })).toEqual([]);
    expect(hangsOn(up, [-4, -2])).toEqual(['A6 signed_prior']);
    expect(hangsOn(change({ amount: 1 }), [-4, -2])).toEqual([]);
  });

  it('A7 fires again while the condition lasts', () => {
    const rows = rowsOf([3, 3, 3], 24 * 60 * 60 * 1000);
    expect(evaluateSeries(metricRule(threshold()), {}, rows).fires).toBe(1);
    expect(evaluateSeries(metricRule(threshold()), {}, rows, { A7: 'level' }).fires).toBe(3);
  });

  it('A7 is doubted where a run lasts long enough to fire twice, and only there', () => {
    const dependsOn = (every: number) =>
      evaluateSeries(metricRule(threshold()), {}, rowsOf([3, 3], every)).dependsOn;
    const day = 24 * 60 * 60 * 1000;
    expect(dependsOn(day)).toEqual([{ assumption: 'A7', interpretation: 'level', fires: 2 }]);
    expect(dependsOn(day - 1)).toEqual([]);
  });

  it('A8 skips NaN and infinities', () => {
    const mean = threshold({ aggregate: 'AVERAGE', window: 2 });
    expect(firing(mean, [3, 'NaN', 3])).toEqual([]);
    expect(firing(mean, [3, 'NaN', 3], { A8: 'skip' })).toEqual([2]);
    expect(hangsOn(mean, [1, 'NaN', 5])).toEqual(['A8 skip']);
    expect(hangsOn(threshold(), ['Infinity'])).toEqual(['A8 skip']);
  });

  it('A9 counts values and not rows', () => {
    const mean = threshold({ aggregate: 'AVERAGE', window: 3 });
    expect(firing(mean, [3, undefined, 3, undefined, 3])).toEqual([4]);
    expect(firing(mean, [3, undefined, 3])).toEqual([]);
  });

  it('A10 without an aggregate no window counts', () => {
    expect(firing(threshold({ window: 5 }), [3])).toEqual([0]);
    expect(firing(change({ window: 3, priorWindow: 4 }), [1, 2])).toEqual([1]);
  });

  it('A11 wants the whole text', () => {
    const rule = metricRule(threshold(), { display_name: { $regex: 'prod' } });
    const reason = (name: string, assumptions: Assumptions) =>
      evaluateSeries(rule, { name }, rowsOf([3]), assumptions).reason;
    expect(reason('preprod', {})).toBe('fired');
    expect(reason('preprod', { A11: 'full_match' })).toBe('run-filtered');
    expect(reason('prod', { A11: 'full_match' })).toBe('fired');
  });

  it('A12 keeps crashed apart from failed', () => {
    const rule = {
      enabled: true,
      event: { kind: 'runState', states: ['FAILED'], runs: ALWAYS },
    } as const;
    const report = [{ state: 'crashed', time: 0 }] as const;
    expect(evaluateStates(rule, {}, report).fires).toBe(1);
    expect(evaluateStates(rule, {}, report, { A12: 'crashed_is_separate' }).reason).toBe(
      'state-not-reported',
    );
  });

  it('A14 takes rows as they were logged, and says when the clock disagrees', () => {
    const grown = change({ amount: 2, direction: 'INCREASE' });
    const rows = rowsOf([1, 3, 2]).map((row, index) => ({ ...row, step: [0, 2, 1][index] ?? 0 }));
    expect(evaluateSeries(metricRule(grown), {}, rows).fires).toBe(0);
    expect(evaluateSeries(metricRule(grown), {}, rows, { A14: 'as_logged' }).fires).toBe(1);
    const verdict = evaluateSeries(metricRule(grown), {}, rows);
    expect(verdict.dependsOn).toEqual([
      { assumption: 'A14', interpretation: 'as_logged', fires: 1 },
    ]);
    expect(verdict.notes).toEqual([
      'The time of step 2 is before that of the previous step: rows are evaluated in step order',
    ]);
    expect(evaluateSeries(metricRule(grown), {}, rowsOf([1, 2])).notes).toEqual([]);
  });

  it('a reading that was chosen is not tried again', () => {
    const mean = metricRule(threshold({ aggregate: 'AVERAGE', window: 3 }));
    expect(evaluateSeries(mean, {}, rowsOf([3]), { A1: 'full_window' }).dependsOn).toEqual([]);
  });

  it('A15 an unknown operator is never true nor false, whatever stands around it', () => {
    for (const filter of [
      { a: { $odd: 1 } },
      { $or: [{ a: 1 }, { a: { $odd: 1 } }] },
      { $not: { a: { $odd: 1 } } },
      { $where: 'true' },
      { a: { $regex: 'x', $options: 'i' } },
      { a: { $regex: '(?=x)' } },
      { a: { $in: 'x' } },
      { $and: { a: 1 } },
      'not json',
      7,
    ]) {
      expect(evaluateFilter(filter, { a: 1 }).truth, JSON.stringify(filter)).toBe('unknown');
    }
  });

  it('A15 takes an unknown operator for one that does not match', () => {
    const reason = (filter: MongoFilter, assumptions: Assumptions) =>
      evaluateSeries(metricRule(threshold(), filter), { name: 'x' }, rowsOf([3]), assumptions)
        .reason;
    const odd = { display_name: { $odd: 1 } };
    expect(reason(odd, {})).toBe('unknown-operator');
    expect(reason(odd, { A15: 'no_match' })).toBe('run-filtered');
    expect(reason({ display_name: 'x' }, { A15: 'no_match' })).toBe('fired');
  });
});

describe('rounding', () => {
  it('ties resolve to the first step, not to the last rounding', () => {
    const drop = change({
      aggregate: 'AVERAGE',
      window: 3,
      priorWindow: 3,
      amountType: 'RELATIVE',
      amount: 0.25,
      direction: 'DECREASE',
    });
    const verdict = evaluateSeries(
      metricRule(drop),
      {},
      rowsOf([0.4, 0.4, 0.4, 0.3, 0.3, 0.3, 0.2]),
    );
    expect(verdict.triggers[0]).toMatchObject({ step: 5, boundary: true });
    const tenth = threshold({ aggregate: 'AVERAGE', window: 3, operator: '$gte', threshold: 0.1 });
    expect(firing(tenth, [0.1, 0.1, 0.1])).toEqual([2]);
    expect(firing({ ...tenth, operator: '$gt' }, [0.1, 0.1, 0.1])).toEqual([]);
    expect(firing({ ...tenth, operator: '$eq' }, [0.1, 0.1, 0.1])).toEqual([2]);
    expect(firing({ ...tenth, operator: '$ne' }, [0.1, 0.1, 0.1])).toEqual([]);
  });

  it('large values that cancel out leave rounding behind, and ties are still ties', () => {
    for (const rest of [0.1, 0.2, 0.3, 0.4, 0.6, 0.7, 0.8, 0.9]) {
      const noisy = [rest, 1e9, -1e9];
      const mean = threshold({ aggregate: 'AVERAGE', window: 3, threshold: rest / 3 });
      expect(firing({ ...mean, operator: '$gte' }, noisy), String(rest)).toEqual([2]);
      expect(firing({ ...mean, operator: '$gt' }, noisy), String(rest)).toEqual([]);
      const grown = change({
        aggregate: 'AVERAGE',
        window: 3,
        priorWindow: 3,
        amount: 1 - rest / 3,
      });
      expect(firing(grown, [...noisy, 1, 1, 1]), String(rest)).toContain(5);
    }
    const pair = threshold({ aggregate: 'AVERAGE', window: 2, threshold: 0.15 });
    expect(firing(pair, [0.1, 0.2])).toEqual([]);
  });

  it('what differs by more than rounding differs', () => {
    const mean = threshold({ aggregate: 'AVERAGE', window: 2 });
    expect(firing(mean, [2.500001, 2.500001])).toEqual([1]);
    expect(firing({ ...mean, operator: '$gte' }, [2.499999, 2.499999])).toEqual([]);
    expect(firing(change({ amount: 2 }), [1, 2.999999])).toEqual([]);
  });

  it('logged values compare exactly', () => {
    expect(firing(threshold({ threshold: 0.3 }), [0.1 + 0.2])).toEqual([0]);
    expect(firing(threshold({ threshold: 1e-15 }), [2e-15])).toEqual([0]);
    const single = threshold({ aggregate: 'AVERAGE', window: 1, threshold: 0.3 });
    expect(firing(single, [0.1 + 0.2])).toEqual([0]);
  });

  it('the nearest evaluation is the first of equals', () => {
    const mean = metricRule(threshold({ aggregate: 'AVERAGE', window: 3, threshold: 9 }));
    expect(evaluateSeries(mean, {}, rowsOf([0.1, 0.7, 0.1, 0.1, 0.7, 0.1])).nearest?.step).toBe(2);
    const rises = metricRule(threshold({ threshold: 9 }));
    expect(evaluateSeries(rises, {}, rowsOf([1, 3, 2])).nearest).toEqual({ step: 1, value: 3 });
    expect(evaluateSeries(rises, {}, rowsOf([1, 3, 3, 2])).nearest).toEqual({ step: 1, value: 3 });
    const differs = metricRule(threshold({ operator: '$ne', threshold: 5 }));
    expect(evaluateSeries(differs, {}, rowsOf([5, 1, 7])).nearest).toEqual({ step: 1, value: 1 });
    const falls = metricRule(threshold({ operator: '$lt', threshold: -9 }));
    expect(evaluateSeries(falls, {}, rowsOf([3, 1, 2])).nearest).toEqual({ step: 1, value: 1 });
    const equals = metricRule(threshold({ operator: '$eq', threshold: 5 }));
    expect(evaluateSeries(equals, {}, rowsOf([1, 7, 2])).nearest).toEqual({ step: 1, value: 7 });
    const drops = metricRule(change({ amount: 9, direction: 'DECREASE' }));
    expect(evaluateSeries(drops, {}, rowsOf([5, 4, 9, 1])).nearest).toEqual({ step: 3, value: -8 });
  });

  it('the nearest evaluation is NaN only where nothing else is', () => {
    const rises = metricRule(threshold({ threshold: 9 }));
    const nearest = (values: Parameters<typeof rowsOf>[0]) =>
      evaluateSeries(rises, {}, rowsOf(values)).nearest;
    expect(nearest(['NaN', 1, 3, 'NaN', 2])).toEqual({ step: 2, value: 3 });
    expect(nearest(['NaN', '-Infinity'])).toEqual({ step: 1, value: Number.NEGATIVE_INFINITY });
    expect(nearest(['NaN', 'NaN'])).toEqual({ step: 0, value: Number.NaN });
  });
});
