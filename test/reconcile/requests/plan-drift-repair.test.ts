import { describe, expect, it } from 'vitest';
import type { Observed } from '../../../src/model/automation.ts';
import type { PlanPolicy } from '../../../src/model/plan/policy.ts';
import { driftPlan, repairPlan } from '../../../src/reconcile/requests/plan-drift-repair.ts';
import { applyPlan } from '../../../src/workflow/apply/apply-plan.ts';
import { createInMemoryApi } from '../../support/in-memory-api.ts';
import { applied, BASE, desire, POLICY, plan, project, summarize, unmanaged } from '../samples.ts';

const keys = ['a', 'b', 'c'];
const start = keys.map((key) => desire(key));

function edited(change: Partial<Observed>, ...names: readonly string[]): readonly Observed[] {
  return applied(start).map((each) => (names.includes(each.name) ? { ...each, ...change } : each));
}

describe('driftPlan', () => {
  it('holds what puts drift back, and what is missing, and nothing of Git alone', () => {
    const there = edited({ enabled: false }, 'a').filter(({ name }) => name !== 'c');
    const wanted = [desire('a'), desire('b', { enabled: false }), desire('c')];
    expect(summarize(driftPlan(plan(wanted, there)))).toEqual([
      'create c (declared, missing, none)',
      'update a (drifted, drift, none) enabled[drift]: false → true',
    ]);
  });

  it.each([
    ['name', { name: 'New' }],
    ['description', { description: 'New.' }],
    ['enabled', { enabled: false }],
    ['scope', { scope: project('detector') }],
    ['event', { event: { kind: 'createArtifact', filter: {} } }],
  ] as const)('leaves a pending change of the %s as it is live', (part, pending) => {
    const action = { ...BASE.action, title: 'By hand' } as typeof BASE.action;
    const there = edited({ action }, 'a');
    const wanted = [desire('a', pending), desire('b'), desire('c')];
    const [repair, ...more] = driftPlan(plan(wanted, there)).changes;
    const live = there.find(({ name }) => name === 'a');
    expect(more).toEqual([]);
    expect(repair?.fields.map((field) => field.part)).toEqual(['action']);
    if (part !== 'description') expect(repair?.after?.[part]).toEqual(live?.[part]);
    else expect(repair?.after?.description).toContain(BASE.description);
    expect(repair?.after?.action).toEqual(BASE.action);
  });

  it('leaves a pending change of the action as it is live', () => {
    const action = { ...BASE.action, title: 'By Git' } as typeof BASE.action;
    const there = edited({ enabled: false }, 'a');
    const [repair] = driftPlan(
      plan([desire('a', { action }), desire('b'), desire('c')], there),
    ).changes;
    expect(repair?.after).toMatchObject({ enabled: true, action: BASE.action });
  });

  it('repairs nothing that only Git has changed, and leaves it pending', async () => {
    const wanted = [desire('a', { description: 'New.' }), desire('b'), desire('c')];
    const api = createInMemoryApi({ automations: edited({ enabled: false }, 'a') });
    const repairs = driftPlan(plan(wanted, api.inventory().automations));
    expect(summarize(repairs)).toEqual([
      'update a (drifted, drift, none) enabled[drift]: false → true',
    ]);
    expect(repairs.changes[0]?.afterDocument).toMatchObject({
      description: 'The loss rose.',
      enabled: true,
    });

    const summary = await applyPlan(repairs, {
      api,
      sleep: () => Promise.resolve(),
      now: () => 0,
      random: () => 0,
      restore: { write: () => Promise.resolve('restore.json') },
    });
    expect(summary.isComplete).toBe(true);
    const next = plan(wanted, api.inventory().automations);
    expect(next.drift).toEqual([]);
    expect(summarize(next)).toEqual([
      'update a (declared, git, none) description[git]: "The loss rose." → "New."',
    ]);
  });
});

describe('repairPlan', () => {
  it('repairs the keys that are named', () => {
    const repairs = repairPlan(plan(start, edited({ enabled: false }, 'a', 'b')), ['b']);
    expect(repairs.changes.map(({ key }) => key)).toEqual(['b']);
  });

  it('is stopped by a guard that the repairs pass, and by no other', () => {
    const off = keys.map((key) => desire(key, { enabled: false }));
    const on = applied(off).map((each) => ({ ...each, enabled: true }));
    const full = plan([...off, desire('d')], [...on, unmanaged('u1', { name: 'd' })], {
      ...POLICY,
      failOnConflict: true,
      guard: { ...POLICY.guard, maxSilenced: 2, maxSilencedPercent: 100 },
    });
    expect(full.refusedBy.map(({ kind }) => kind)).toEqual(['conflicts', 'guard']);
    expect(repairPlan(full, []).refusedBy.map(({ kind }) => kind)).toEqual(['guard']);
    expect(repairPlan(full, ['a', 'b']).refusedBy).toEqual([]);
  });

  it('reports only the requested keys', () => {
    const repairs = repairPlan(plan(start, edited({ enabled: false }, 'a', 'b')), ['b']);
    expect(repairs.drift.map(({ key }) => key)).toEqual(['b']);
  });

  it.each([
    { asked: ['a'], there: edited({ description: 'By hand.' }, 'a'), refusals: ['conflicts'] },
    { asked: [], there: edited({ description: 'By hand.' }, 'a'), refusals: ['conflicts'] },
    {
      asked: ['b'],
      there: edited({ description: 'By hand.' }, 'a').map((each) =>
        each.name === 'b' ? { ...each, enabled: false } : each,
      ),
      refusals: [],
    },
  ])(
    'holds back what is in a conflict, or refuses where that is asked for: $asked',
    ({ asked, there, refusals }) => {
      const repair = (policy: Partial<PlanPolicy>) =>
        repairPlan(plan(start, there, { ...POLICY, ...policy }), asked);
      expect(repair({ failOnConflict: true }).refusedBy.map(({ kind }) => kind)).toEqual(refusals);
      const held = repair({});
      expect(held.refusedBy).toEqual([]);
      expect(held.heldBack.map(({ key }) => key)).toEqual(refusals.length === 0 ? [] : ['a']);
    },
  );
});
