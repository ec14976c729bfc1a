/** What a repair puts back, part by part, and what it leaves to Git; and what becomes of a reviewed plan. */
import { describe, expect, it } from 'vitest';
import type { Desired, Observed } from '../../../src/model/automation.ts';
import { parseMarker } from '../../../src/model/canonical/marker.ts';
import type { Plan } from '../../../src/model/plan/plan.ts';
import type { PlanPolicy } from '../../../src/model/plan/policy.ts';
import { parsePlanDocument } from '../../../src/reconcile/document/parse-plan-document.ts';
import { planDocument } from '../../../src/reconcile/document/plan-document.ts';
import { planChanges } from '../../../src/reconcile/plan-changes.ts';
import { driftPlan, repairPlan } from '../../../src/reconcile/requests/plan-drift-repair.ts';
import { planToApply } from '../../../src/reconcile/requests/plan-to-apply.ts';
import { describePlan } from '../describe-plan.ts';
import { applied, BASE, desire, FREE_POLICY, plan, project, unmanaged } from '../samples.ts';

const loud = { ...BASE.action, severity: 'ERROR' } as typeof BASE.action;
const state = { kind: 'runState', states: ['FAILED'], runs: {} } as const;
const other = { kind: 'other', type: 'Q', raw: {}, filter: '' } as const;

const edited = (change: Partial<Observed>, from: Desired = desire('a')): readonly Observed[] =>
  applied([from]).map((each) => ({ ...each, ...change }));

function repaired(
  wanted: readonly Desired[],
  live: readonly Observed[],
  keys: readonly string[] = [],
  policy: Partial<PlanPolicy> = {},
): Plan {
  return repairPlan(plan(wanted, live, { ...FREE_POLICY, ...policy }), keys);
}

describe('a repair', () => {
  it.each<[string, Partial<Observed>, Desired]>([
    ['name', { name: 'By hand' }, desire('a', { enabled: false })],
    ['enabled', { enabled: false }, desire('a', { name: 'New' })],
    ['scope', { scope: project('x') }, desire('a', { action: loud })],
    ['event', { event: state }, desire('a', { action: loud })],
    ['action', { action: loud }, desire('a', { event: state })],
  ])('of the %s leaves every change in Git pending', (part, edit, wanted) => {
    const live = edited(edit);
    const made = repaired([wanted], live);
    const [change] = made.changes;
    const before = change?.before;
    if (change?.after === undefined || before === undefined) throw new Error('a repair');
    expect(change.fields.map((field) => field.part)).toEqual([part]);
    const original = applied([desire('a')])[0];
    for (const each of ['name', 'enabled', 'scope', 'event', 'action'] as const) {
      expect([each, change.after[each]]).toEqual([
        each,
        each === part ? original?.[each] : before[each],
      ]);
    }
    expect(change.after.description).toBe(before.description);
    expect(change).toMatchObject({
      action: 'update',
      reason: 'drifted',
      origin: 'drift',
      isCounted: true,
    });
    expect(made.drift).toMatchObject([{ key: 'a', isRepaired: true }]);
  });

  it('of the description keeps the marker to the letter', () => {
    const [live] = applied([desire('a')]);
    const description = (live?.description ?? '').replace('The loss rose.', 'By hand.');
    const made = repaired(
      [desire('a', {}, { protect: true })],
      [{ ...live, description } as Observed],
    );
    expect(made.changes[0]?.after?.description).toBe(live?.description);
  });

  it('of a part that Git changed too is only made for a key that is named', () => {
    const live = edited({ action: loud, enabled: false });
    const wanted = [desire('a', { action: { kind: 'doNothing' } })];
    const quiet = repaired(wanted, live);
    expect(quiet.changes[0]?.fields.map(({ part }) => part)).toEqual(['enabled']);
    expect(quiet.changes[0]).toMatchObject({ origin: 'drift' });
    expect(quiet.drift).toMatchObject([{ isRepaired: false }]);
    const named = repaired(wanted, live, ['a']);
    expect(named.changes[0]?.fields.map(({ part }) => part)).toEqual(['enabled', 'action']);
    expect(named.changes[0]).toMatchObject({ origin: 'both' });
    expect(named.drift).toMatchObject([{ isRepaired: true }]);
    const next = { ...live[0], ...named.changes[0]?.after } as Observed;
    expect(plan(wanted, [next], FREE_POLICY).changes).toEqual([]);
    const partly = { ...live[0], ...quiet.changes[0]?.after } as Observed;
    expect(plan(wanted, [partly], FREE_POLICY).drift).toMatchObject([{ kind: 'edited' }]);
  });

  it('replaces what no manifest can say, and leaves a scope that it may not touch', () => {
    const event = repaired([desire('a', { enabled: false })], edited({ event: other }));
    expect(event.changes).toMatchObject([{ reason: 'inexpressible' }]);
    expect(event.changes[0]?.after).toMatchObject({ enabled: true, event: BASE.event });
    const kept = repaired([desire('a')], edited({ enabled: false, action: other }), []);
    expect(kept.changes[0]?.after?.action).toEqual(BASE.action);
    const scope = repaired([desire('a')], edited({ scope: other }));
    expect(scope.changes[0]?.after?.scope).toEqual(BASE.scope);
    const both = repaired(
      [desire('a', { scope: project('y') })],
      edited({ scope: other, enabled: false }),
    );
    expect(both.changes).toEqual([]);
    const untouched = repaired(
      [desire('a', { event: state })],
      edited({ event: other, enabled: false }),
    );
    const sent = untouched.changes[0]?.after;
    expect([sent?.enabled, sent?.event]).toEqual([true, undefined]);
  });

  it('refreshes a marker of which nothing is known, and nothing that Git changed', () => {
    const star = (hashes: string) => `The loss rose.\n[wac:${FREE_POLICY.owner}#a@1:${hashes}]`;
    const reported = (made: Plan) =>
      describePlan(made)
        .split('\n')
        .filter((line) => /^(?:update|drift)|^ {2}sends/u.test(line));
    const all = edited({ description: star('*.*.*.*.*.*') });
    expect(reported(repaired([desire('a')], all))).toMatchInlineSnapshot(`
      [
        "update a (marker, drift, none)",
        "  sends "a" on project:vision-team/classifier runMetric sendNotification "The loss rose." [acme/ml-platform#a@1]",
        "drift unverifiable a "a" in project vision-team/classifier id-a (repaired, automations/a.yaml)",
      ]
    `);
    const marker = (made: Plan) => {
      const parsed = parseMarker(made.changes[0]?.after?.description ?? '');
      return parsed.kind === 'marker'
        ? Object.values(parsed.marker.hashes)
            .map((hash) => (hash === '*' ? '*' : 'x'))
            .join('')
        : parsed.kind;
    };
    expect(marker(repaired([desire('a')], all))).toBe('xxxxxx');
    // A part that Git changes as well stays unknown, and so does one that the manifest ignores.
    expect(marker(repaired([desire('a', { enabled: false })], all))).toBe('xx*xxx');
    expect(marker(repaired([desire('a', {}, { ignoreChanges: ['enabled'] })], all))).toBe('xx*xxx');
    const known = applied([desire('a', { enabled: false })]);
    expect(repaired([desire('a')], known).changes).toEqual([]);
  });

  it('puts back nothing that was ignored when it was applied', () => {
    const ignoring = desire('a', {}, { ignoreChanges: ['then.sendNotification.severity'] });
    const live = edited({ action: { ...loud, title: 'By hand' } as typeof loud }, ignoring);
    const [change] = repaired([desire('a')], live).changes;
    expect(change?.after?.action).toMatchObject({ severity: 'ERROR', title: 'Loss' });
  });

  it('creates what is missing, and neither removes, adopts nor creates again', () => {
    const made = repaired(
      [desire('a'), desire('u')],
      [...applied([desire('gone')]), unmanaged('u1', { name: 'u' })],
      [],
      { adopt: true },
    );
    expect(made.changes.map(({ action, key }) => `${action} ${key}`)).toEqual(['create a']);
    const aria = { kind: 'sendPromptToAria', prompt: 'Look.' } as const;
    const [live] = applied([desire('a', { action: aria })]);
    const others = planChanges({
      desired: [desire('a', { action: aria })],
      inventory: {
        entities: [],
        automations: [{ ...live, enabled: false, createdBy: 'grace' } as Observed],
      },
      policy: { ...FREE_POLICY, recreate: ['a'] },
      server: 's',
      viewer: 'ada',
    });
    expect(others.changes.map(({ action }) => action)).toEqual(['delete', 'create']);
    expect(driftPlan(others).changes).toEqual([]);
  });

  it('waits only for repairs, and passes through a temporary name only where it moves', () => {
    const swap = [desire('a', { name: 'A' }), desire('b', { name: 'B' })];
    const [a, b] = applied(swap) as [Observed, Observed];
    const swapped = [
      { ...a, name: 'B' },
      { ...b, name: 'A' },
    ];
    const both = repaired(swap, swapped);
    expect(
      both.changes.map(({ key, dependsOn, temporaryName }) => [
        key,
        dependsOn,
        temporaryName !== undefined,
      ]),
    ).toEqual([
      ['b', ['a'], false],
      ['a', ['b'], true],
    ]);
    const one = repaired(swap, swapped, ['b']);
    expect(one.changes.map(({ key, dependsOn }) => [key, dependsOn])).toEqual([['b', []]]);
    // Git swaps the names, and only the flag was edited: the repair does not move.
    const gitSwap = [desire('a', { name: 'B' }), desire('b', { name: 'A' })];
    const flags = repaired(gitSwap, [
      { ...a, enabled: false },
      { ...b, enabled: false },
    ]);
    expect(flags.changes.map(({ dependsOn, temporaryName }) => [dependsOn, temporaryName])).toEqual(
      [
        [[], undefined],
        [[], undefined],
      ],
    );
  });

  it('has a checksum of its own, and the guards of its own', () => {
    const live = edited({ enabled: false });
    const full = plan([desire('a', { action: loud })], live, FREE_POLICY);
    const made = repairPlan(full, []);
    expect(made.checksum).not.toBe(full.checksum);
    // The same is done, whatever Git has pending.
    expect(repairPlan(plan([desire('a')], live, FREE_POLICY), []).checksum).toBe(made.checksum);
    const strict = { ...FREE_POLICY, allow: {}, guard: { ...FREE_POLICY.guard, maxSilenced: 0 } };
    const on = applied([desire('a', { enabled: false })]).map((each) => ({
      ...each,
      enabled: true,
    }));
    const refused = repairPlan(plan([desire('a', { enabled: false })], on, strict), []);
    expect(refused.refusedBy).toMatchObject([
      { kind: 'guard', breach: { counter: 'silencing', count: 1 } },
    ]);
    const { guardBasis: _, ...unguarded } = plan([desire('a', { enabled: false })], on, strict);
    expect(repairPlan(unguarded, []).refusedBy).toEqual([]);
  });
});

describe('a reviewed plan', () => {
  const start = ['a', 'b', 'c'].map((key) => desire(key));
  const goal = [desire('a', { enabled: false }), desire('b'), desire('new')];
  const there = applied(start);
  const fileOf = (made: Plan) => {
    const { value } = parsePlanDocument(JSON.stringify(planDocument(made, '1.0.0')));
    if (value === undefined) throw new Error('a plan that was just written can be read');
    return value;
  };
  const file = fileOf(plan(goal, there, FREE_POLICY));
  const compare = (
    desired: readonly Desired[],
    automations: readonly Observed[],
    hidden: number = 0,
  ) => {
    const entities = [
      { name: 'vision-team', kind: 'team', hidden, seesEntityScopes: true },
    ] as const;
    const inventory = { entities, automations };
    return planToApply(file, {
      plan: planChanges({
        desired,
        inventory,
        policy: FREE_POLICY,
        server: 'https://api.wandb.ai',
      }),
      inventory,
    });
  };
  const moved = (result: ReturnType<typeof compare>): readonly string[] =>
    result.kind === 'stale'
      ? result.moved.map(({ key, message }) => `${key}: ${message}`)
      : [result.kind];

  it('says of each change what differs, once', () => {
    const edit = (name: string, change: Partial<Observed>) =>
      there.map((each) => (each.name === name ? { ...each, ...change } : each));
    const results = [
      compare(goal, edit('a', { description: 'Mine.' })),
      compare(
        goal,
        there.filter(({ name }) => name !== 'a'),
      ),
      compare([desire('a'), ...goal.slice(1)], there),
      compare([desire('a', { name: 'Else' }), ...goal.slice(1)], there),
      compare([...goal, desire('c')], there),
      compare(goal.slice(0, 2), there),
      compare(goal, [...there, unmanaged('u', { name: 'new' })]),
      compare([...goal, desire('more')], there),
      compare([goal[0] as Desired, desire('b', { enabled: false }), goal[2] as Desired], there),
    ];
    expect(results.map((each) => moved(each).join('\n'))).toMatchInlineSnapshot(`
      [
        "a: "a" was to be updated, but was edited on the server after the plan
      c: "c" was to be deleted, but the manifests no longer require it",
        "a: "a" was to be updated, but is no longer on the server
      a: "a" was not in the reviewed plan, and would now be created",
        "a: "a" was to be updated, but the manifests no longer require it",
        "a: "a" was to be updated, but the manifests have changed since the plan",
        "c: "c" was to be deleted, but the manifests no longer require it",
        "new: "new" was to be created, but the manifest or the server has changed since the plan",
        "new: "new" was to be created, but the manifest or the server has changed since the plan
      c: "c" was to be deleted, but the manifests no longer require it",
        "more: "more" was not in the reviewed plan, and would now be created",
        "b: "b" was not in the reviewed plan, and would now be updated",
      ]
    `);
  });

  it('is done where the server holds its results, in the order of the file', () => {
    const after = [
      ...applied(goal.slice(0, 2)),
      ...applied([desire('new')]).map((each) => ({ ...each, id: 'other-id' as Observed['id'] })),
    ];
    expect(compare(goal, after)).toMatchObject({
      kind: 'ready',
      done: ['new', 'a', 'c'],
      plan: { changes: [] },
    });
    const half = compare(goal, [...after, there[2] as Observed]);
    expect(half).toMatchObject({ kind: 'ready', done: ['new', 'a'] });
    expect(half.kind === 'ready' && half.plan.changes.map(({ key }) => key)).toEqual(['c']);
  });

  it('is unknown where its automation may be hidden', () => {
    const shown = there.filter(({ name }) => name !== 'a' && name !== 'c');
    const result = compare(goal, shown, 2);
    expect(
      result.kind === 'ready' &&
        result.plan.heldBack.map(({ key, reason, message }) => [key, reason, message]),
    ).toMatchInlineSnapshot(`
      [
        [
          "a",
          "hidden",
          "unknown: "a" may be among the 2 hidden automations of "vision-team"",
        ],
        [
          "c",
          "hidden",
          "unknown: "c" may be among the 2 hidden automations of "vision-team"",
        ],
        [
          "new",
          "hidden",
          "unknown: "new" may be among the 2 hidden automations of "vision-team"",
        ],
      ]
    `);
    expect(moved(compare(goal, shown))).toContain(
      'a: "a" was to be updated, but is no longer on the server',
    );
  });
});
