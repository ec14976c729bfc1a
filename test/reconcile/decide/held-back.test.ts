/** What is in a conflict or may be hidden is held back, and the rest of the plan goes on. */
import { describe, expect, it } from 'vitest';
import type { Desired, Observed } from '../../../src/model/automation.ts';
import type { ReadEntity } from '../../../src/model/automation-api.ts';
import type { Plan } from '../../../src/model/plan/plan.ts';
import type { PlanPolicy } from '../../../src/model/plan/policy.ts';
import { parsePlanDocument } from '../../../src/reconcile/document/parse-plan-document.ts';
import { planDocument } from '../../../src/reconcile/document/plan-document.ts';
import { planChanges } from '../../../src/reconcile/plan-changes.ts';
import { driftPlan, repairPlan } from '../../../src/reconcile/requests/plan-drift-repair.ts';
import { planToApply, type ReviewedPlan } from '../../../src/reconcile/requests/plan-to-apply.ts';
import { renderDriftText } from '../../../src/report/plan/render-drift-text.ts';
import { renderPlanMarkdown } from '../../../src/report/plan/render-plan-markdown.ts';
import { renderPlanText } from '../../../src/report/plan/render-plan-text.ts';
import { applied, desire, FREE_POLICY, plan, project, summarize, unmanaged } from '../samples.ts';

const VISION: ReadEntity = {
  name: 'vision-team',
  kind: 'team',
  hidden: 0,
  seesEntityScopes: true,
};
const NLP: ReadEntity = { ...VISION, name: 'nlp-team' };

function inventory(automations: readonly Observed[], hidden: number) {
  return { entities: [{ ...VISION, hidden }, NLP], automations };
}

function planHidden(
  desired: readonly Desired[],
  automations: readonly Observed[],
  hidden: number,
  policy: Partial<PlanPolicy> = {},
): Plan {
  return planChanges({
    desired,
    inventory: inventory(automations, hidden),
    policy: { ...FREE_POLICY, ...policy },
    server: 's',
  });
}

const OTHER_EVENT = { kind: 'runState', states: ['FAILED'], runs: {} } as const;

const keysOf = ({ heldBack }: Plan): readonly string[] =>
  heldBack.map(({ key, reason }) => `${key} ${reason}`);

describe('an entity that counts more than it shows', () => {
  it("leaves a key unknown whose slot another owner's automation is in", () => {
    const theirs = applied([desire('a')], { ...FREE_POLICY, owner: 'other/repo' });
    const made = planHidden([desire('a')], theirs, 1);
    expect(made.conflicts.map(({ code }) => code)).toEqual(['foreign']);
    expect([made.changes.length, keysOf(made)]).toEqual([0, ['a hidden']]);
    expect(keysOf(driftPlan(made))).toEqual(['a hidden']);
  });

  it('leaves what is not seen unknown: no create and no drift, and the rest goes on', () => {
    const [a, b] = [desire('a'), desire('b')];
    const otherScope = desire('c', { scope: project('p', 'nlp-team') });
    const live = applied([a, b, desire('old', { event: OTHER_EVENT })]).filter(
      ({ name }) => name !== 'b',
    );
    const changed = desire('a', { description: 'Other.' });
    const made = planHidden([changed, b, otherScope], live, 1);

    expect(summarize(made).map((line) => line.split(' (')[0])).toEqual([
      'create c',
      'update a',
      'delete old',
    ]);
    expect(made.drift.map(({ key }) => key)).toEqual(['c']);
    expect(keysOf(made)).toEqual(['b hidden']);
    expect(made.heldBack[0]?.message).toBe(
      'unknown: "b" may be among the 1 hidden automation of "vision-team"',
    );
    expect(made.refusedBy).toEqual([]);
    expect(keysOf(planHidden([a, b], applied([a, b]), 3))).toEqual([]);
  });

  it('does not call missing what something else may be', () => {
    const made = planHidden([desire('a')], [unmanaged('u', { name: 'a' })], 1);
    expect(made.drift.map(({ kind }) => kind)).toEqual(['unmarked']);
    expect(made.conflicts.map(({ code }) => code)).toEqual(['place-taken']);
  });

  it('is no drift and not its absence either', () => {
    const made = driftPlan(planHidden([desire('a')], [], 1));
    const text = renderDriftText(made, { color: false, width: 100 });
    expect(made.drift).toEqual([]);
    expect(keysOf(made)).toEqual(['a hidden']);
    expect(text).toContain('may be among the 1 hidden automation of "vision-team"');
    expect(text).not.toContain('No drift.');
    expect(keysOf(repairPlan(planHidden([desire('a')], [], 1), ['a']))).toEqual(['a hidden']);
  });

  it('keeps the former form of what is unknown', () => {
    const made = planHidden([desire('new', { name: 'Other' })], applied([desire('old')]), 1);
    expect(made.changes).toEqual([]);
    expect(keysOf(made)).toEqual(['new hidden', 'old dependency']);
  });

  const review = (
    desired: readonly Desired[],
    before: readonly Observed[],
    after: readonly Observed[],
    hidden: number,
  ): ReviewedPlan => {
    const reviewed = planHidden(desired, before, 0);
    const file = parsePlanDocument(JSON.stringify(planDocument(reviewed, '0'))).value;
    if (file === undefined) throw new Error('A plan that was just written can be read');
    const now = inventory(after, hidden);
    return planToApply(file, { plan: planHidden(desired, after, hidden), inventory: now });
  };

  it('does not count a reviewed delete as done, and goes on with the rest', () => {
    const live = applied([desire('a'), desire('b')]);
    const [a] = live;
    const wanted = [desire('a', { description: 'Other.' })];
    const result = review(wanted, live, a === undefined ? [] : [a], 1);
    expect(result).toMatchObject({ kind: 'ready', done: [] });
    if (result.kind !== 'ready') return;
    expect(summarize(result.plan)[0]).toMatch(/^update a/);
    expect(keysOf(result.plan)).toEqual(['b hidden']);
    // Everything that the server counts is shown: now it does not exist.
    expect(review(wanted, live, a === undefined ? [] : [a], 0)).toMatchObject({ done: ['b'] });
  });

  it('holds a reviewed update back whose automation is not shown any more', () => {
    const wanted = [desire('a', { description: 'Other.' })];
    const result = review(wanted, applied([desire('a')]), [], 1);
    expect(result).toMatchObject({ kind: 'ready', done: [], plan: { changes: [] } });
    expect(result.kind === 'ready' && keysOf(result.plan)).toEqual(['a hidden']);
    expect(review(wanted, applied([desire('a')]), [], 0).kind).toBe('stale');
  });

  it('holds a reviewed create back that may have been made meanwhile', () => {
    const result = review([desire('a')], [], [], 1);
    expect(result.kind === 'ready' && keysOf(result.plan)).toEqual(['a hidden']);
  });
});

describe('a conflict', () => {
  const taken = unmanaged('u', { name: 'taken' });

  it('holds back its automation and not the rest of the directory', () => {
    const made = plan([desire('taken'), desire('b')], [taken], FREE_POLICY);
    expect(made.changes.map(({ key }) => key)).toEqual(['b']);
    expect(keysOf(made)).toEqual(['taken conflict']);
    expect(made.refusedBy).toEqual([]);
  });

  it('refuses the whole plan where that is asked for', () => {
    const policy = { ...FREE_POLICY, failOnConflict: true };
    const made = plan([desire('taken'), desire('b')], [taken], policy);
    expect(made.refusedBy).toEqual([{ kind: 'conflicts', count: 1 }]);
  });

  it('holds back what waits for the name of an automation in it', () => {
    // "a" gets the name of "b", and "b" that of an unmanaged automation; a third change does not depend on them.
    const live = [...applied([desire('a'), desire('b'), desire('c')]), taken];
    const wanted = [
      desire('a', { name: 'b' }),
      desire('b', { name: 'taken' }),
      desire('c', { name: 'd' }),
    ];
    const made = plan(wanted, live, FREE_POLICY);
    expect(made.changes.map(({ key }) => key)).toEqual(['c']);
    expect(keysOf(made)).toEqual(['a conflict', 'b conflict']);
  });

  it('keeps the former form of a create that it holds back', () => {
    const live = [...applied([desire('old'), desire('unrelated', { event: OTHER_EVENT })]), taken];
    const made = plan([desire('taken')], live, FREE_POLICY);
    expect(summarize(made).map((line) => line.split(' (')[0])).toEqual(['delete unrelated']);
    expect(keysOf(made)).toEqual(['old dependency', 'taken conflict']);
  });

  it('is shown as held back in text, Markdown and JSON', () => {
    const made = plan([desire('taken'), desire('b')], [taken], FREE_POLICY);
    const note = 'Held back: 1 automation; the rest can be applied.';
    expect(renderPlanText(made, { color: false, width: 100 })).toContain(note);
    expect(renderPlanMarkdown(made).text).toContain(note);
    expect(planDocument(made, '1.0.0')).toMatchObject({
      applyable: true,
      heldBack: [{ key: 'taken', reason: 'conflict' }],
      summary: { heldBack: 1 },
    });
  });

  it('counts no guard for what it holds back', () => {
    const live = [...applied([desire('old')]), taken];
    const policy = { ...FREE_POLICY, allow: { deletes: 0 } };
    expect(plan([desire('taken')], live, policy).refusedBy).toEqual([]);
  });
});
