/** What a plan shows of manifests that say `aggregate: sum`, which the server has as a mean. */
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/lib/json.ts';
import type { Desired, Observed } from '../../../src/model/automation.ts';
import { limitWithSum, sumOfMean, withSum } from '../../../src/model/document/sums.ts';
import type { MetricCondition } from '../../../src/model/event.ts';
import type { Plan } from '../../../src/model/plan/plan.ts';
import { renderDriftText } from '../../../src/report/plan/render-drift-text.ts';
import { renderPlanMarkdown } from '../../../src/report/plan/render-plan-markdown.ts';
import { renderPlanText } from '../../../src/report/plan/render-plan-text.ts';
import { applied, desire, FREE_POLICY, plan } from '../../reconcile/samples.ts';
import { fc } from '../../support/fast-check.ts';

const PLAIN = { color: false, width: 100 };

function mean(threshold: number, window: number): MetricCondition {
  const condition = { kind: 'threshold', metric: 'skipped', aggregate: 'AVERAGE' } as const;
  return { ...condition, window, operator: '$gt', threshold };
}

/** A manifest that says a sum, as it is compiled. */
function sum(limit: number, window: number): Desired {
  const runMetric = { metric: 'skipped', aggregate: 'sum', window, threshold: { gt: limit } };
  const { declaration, automation } = desire('skipped', {
    event: { kind: 'runMetric', condition: mean(limit / window, window), runs: {} },
  });
  return { declaration: { ...declaration, document: { when: { runMetric } } }, automation };
}

function edited(condition: MetricCondition): readonly Observed[] {
  const event = { kind: 'runMetric', condition, runs: {} } as const;
  return applied([sum(5, 20)]).map((each) => ({ ...each, event }));
}

const planOf = (desired: Desired, live: readonly Observed[]): Plan =>
  plan([desired], live, FREE_POLICY);

describe('a manifest with a sum', () => {
  it('is created as a sum, and as a mean with --verbose', () => {
    const created = planOf(sum(5, 20), []);
    for (const text of [renderPlanText(created, PLAIN), renderPlanMarkdown(created).text]) {
      expect(text).toMatch(/aggregate: "?sum/u);
      expect(text).toMatch(/\b5\b/u);
      expect(text).not.toContain('0.25');
    }
    const verbose = renderPlanText(created, { ...PLAIN, verbose: true });
    expect(verbose).toMatch(/aggregate: "?mean/u);
    expect(verbose).toContain('0.25');
  });

  it('is changed from a sum to a sum', () => {
    const changed = planOf(sum(6, 20), applied([sum(5, 20)]));
    expect(renderPlanText(changed, PLAIN)).toContain('when.runMetric.threshold.gt: 5 → 6');
    expect(renderPlanMarkdown(changed).text).toContain('+ when.runMetric.threshold.gt: 6');
    expect(renderPlanText(changed, { ...PLAIN, verbose: true })).toContain('0.25 → 0.3');
  });

  it('with another window keeps its sum, so that the window alone is shown', () => {
    const text = renderPlanText(planOf(sum(5, 10), applied([sum(5, 20)])), PLAIN);
    expect(text).toContain('when.runMetric.window: 20 → 10');
    expect(text).not.toContain('threshold');
  });

  it('shows an edit by hand as the sum that it makes', () => {
    const drifted = planOf(sum(5, 20), edited(mean(0.5, 20)));
    expect(renderDriftText(drifted, PLAIN)).toContain('10');
    expect(renderDriftText(drifted, PLAIN)).not.toContain('0.25');
    expect(renderDriftText(drifted, { ...PLAIN, verbose: true })).toContain('0.25');
  });

  it('shows an edit to another aggregate with the number that was written', () => {
    const maximum: MetricCondition = {
      kind: 'threshold',
      metric: 'skipped',
      aggregate: 'MAX',
      window: 20,
      operator: '$gt',
      threshold: 7,
    };
    const text = renderPlanText(planOf(sum(5, 20), edited(maximum)), PLAIN);
    expect(text).toContain('when.runMetric.aggregate: max → sum');
    expect(text).toContain('when.runMetric.threshold.gt: 7 → 5');
  });

  it('does not change what else a plan says', () => {
    const withWords = planOf(sum(6, 20), applied([sum(5, 20)]));
    const { declaration, automation } = sum(6, 20);
    const { document: _, ...rest } = declaration;
    const without = planOf({ declaration: rest, automation }, applied([sum(5, 20)]));
    const { sums, ...compiled } = withWords;
    expect(sums).toEqual(new Map([['skipped', 20]]));
    expect(compiled).toEqual(without);
  });
});

describe('sums and means', () => {
  it('give the number that was written again', () => {
    const written = fc
      .tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 0, max: 6 }))
      .map(([digits, decimals]) => Number(`${digits}e-${decimals}`));
    fc.assert(
      fc.property(written, fc.integer({ min: 1, max: 1000 }), (number, window) => {
        expect(sumOfMean(number / window, window) + 0).toBe(number + 0);
      }),
    );
  });

  it.each<[JsonObject]>([
    [{ when: { runState: { states: ['failed'] } } }],
    [{ when: { runMetric: { metric: 'loss', threshold: { gt: 1 } } } }],
    [
      {
        when: { runMetric: { metric: 'loss', aggregate: 'max', window: 5, threshold: { gt: 1 } } },
      },
    ],
    [{ name: 'no event' }],
  ])('leave %j as it is', (document) => {
    expect(withSum(document)).toEqual(document);
  });

  it('keep percentages, directions and windows', () => {
    const change = { direction: 'any', by: '5%', priorWindow: 4 };
    expect(limitWithSum(change, 4)).toEqual(change);
    expect(limitWithSum({ ...change, by: 2 }, 4)).toEqual({ ...change, by: 8 });
  });
});
