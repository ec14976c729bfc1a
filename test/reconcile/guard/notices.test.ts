/** Everything that a plan says besides its changes, to the word. */
import { describe, expect, it } from 'vitest';
import type { Desired, Observed } from '../../../src/model/automation.ts';
import type { ReadEntity } from '../../../src/model/automation-api.ts';
import type { Plan } from '../../../src/model/plan/plan.ts';
import type { PlanPolicy } from '../../../src/model/plan/policy.ts';
import { planChanges } from '../../../src/reconcile/plan-changes.ts';
import { inventoryOf } from '../../support/in-memory-api.ts';
import { applied, BASE, desire, POLICY, plan, project, unmanaged } from '../samples.ts';

function said({ diagnostics }: Pick<Plan, 'diagnostics'>): readonly string[] {
  return diagnostics.flatMap(({ code, severity, message, hint, range }) => [
    `${severity} ${code} ${range?.file ?? '-'}`,
    message,
    ...(hint === undefined ? [] : [hint]),
  ]);
}

const entity = (name: string, hidden: number, seesEntityScopes: boolean = true): ReadEntity => ({
  ...{ name, kind: 'team', hidden, seesEntityScopes },
});

function planned(
  desired: readonly Desired[],
  automations: readonly Observed[],
  entities: readonly ReadEntity[],
  policy: Partial<PlanPolicy> = {},
): Plan {
  return planChanges({
    desired,
    inventory: { ...inventoryOf(automations), entities },
    policy: { ...POLICY, ...policy },
    server: 'https://api.wandb.ai',
  });
}

describe('a plan', () => {
  it('says what it could not see, in the order of the entities', () => {
    const entities = [entity('z', 2), entity('b', 0, false), entity('a', 1), entity('c', 0, false)];
    const made = planned([], [], entities);
    expect(said(made)).toMatchInlineSnapshot(`
      [
        "warning plan/hidden -",
        "The server counts 1 automation in "a" that this API key cannot see",
        "Nothing is planned for them; a key with more rights sees them",
        "warning plan/hidden -",
        "The server counts 2 automations in "z" that this API key cannot see",
        "Nothing is planned for them; a key with more rights sees them",
        "info plan/entity-scopes-unseen -",
        "This server cannot list automations on teams and organizations, so those on "b", "c" are not in the plan",
      ]
    `);
    expect(made.hidden).toBe(3);
    expect(said(planned([], [], [entity('a', 0)]))).toEqual([]);
  });

  it('says which reviewed removals are past their date', () => {
    const at = { line: 3, column: 1, offset: 0 };
    const removed = [
      { key: 'old', until: '2026-05-31', source: { file: 'wac.yaml', start: at, end: at } },
      { key: 'older', until: '2020-01-01' },
      { key: 'today', until: POLICY.today },
    ];
    expect(said(planned([], [], [], { removed }))).toMatchInlineSnapshot(`
      [
        "warning plan/removal-expired wac.yaml",
        "The reviewed removal of "old" ended on 2026-05-31",
        "Remove the entry from "removed"; guards count the key again",
        "warning plan/removal-expired -",
        "The reviewed removal of "older" ended on 2020-01-01",
        "Remove the entry from "removed"; guards count the key again",
      ]
    `);
  });

  it('says what looks like a rename, each removal once', () => {
    const event = { kind: 'runState', states: ['FAILED'], runs: {} } as const;
    const there = applied([
      desire('same-name', { name: 'One' }),
      desire('same-body', { name: 'Two', event }),
      desire('elsewhere', {
        name: 'Three',
        scope: project('other'),
        event: { ...event, states: ['RUNNING'] },
      }),
      desire('kept'),
    ]);
    const wanted = [
      desire('kept'),
      desire('new-body', { name: 'Renamed', event }),
      desire('new-body-again', { name: 'Again', event }),
      desire('new-name', {
        name: 'One',
        enabled: false,
        event: { ...event, states: ['FINISHED'] },
      }),
      desire('not-there', { name: 'Three', event: { ...event, states: ['RUNNING'] } }),
    ];
    expect(said(plan(wanted, there, { ...POLICY, allow: { deletes: 9 } }))).toMatchInlineSnapshot(`
      [
        "info plan/maybe-renamed automations/new-body.yaml",
        ""same-body" is removed and "new-body" is created with nearly the same automation",
        "If it is the same automation, keep the key "same-body", or change only the key in this step: wac then updates it",
        "info plan/maybe-renamed automations/new-name.yaml",
        ""same-name" is removed and "new-name" is created with nearly the same automation",
        "If it is the same automation, keep the key "same-name", or change only the key in this step: wac then updates it",
      ]
    `);
  });

  it('gives the first of several alike removals to the first create', () => {
    const there = applied(['a1', 'a2', 'a3'].map((key) => desire(key, { name: key })));
    const wanted = ['b1', 'b2', 'b3', 'b4'].map((key) => desire(key, { name: key }));
    const made = plan(wanted, there, { ...POLICY, allowDisjoint: true });
    const pairs = made.diagnostics.map(({ message }) => message.replace(/ with .*/u, ''));
    expect(pairs).toEqual([
      '"a1" is removed and "b1" is created',
      '"a2" is removed and "b2" is created',
      '"a3" is removed and "b3" is created',
    ]);
  });

  it('takes what is released for what goes, and says nothing where nothing goes or comes', () => {
    const there = applied([desire('a', {}, { onRemove: 'release' }), desire('kept')]);
    const made = plan([desire('kept'), desire('b', { name: 'B' })], there);
    expect(made.diagnostics).toHaveLength(1);
    expect(plan([desire('kept')], there).diagnostics).toEqual([]);
    expect(plan([desire('a'), desire('kept'), desire('b')], there).diagnostics).toEqual([]);
  });
});

describe('a refusal', () => {
  const refusals = ({ refusedBy }: Plan): readonly string[] =>
    refusedBy.flatMap((each) =>
      'message' in each
        ? [each.kind, 'owned' in each ? String(each.owned) : '-', each.message, each.hint]
        : [each.kind],
    );
  const keys = ['d', 'a', 'c', 'b'];

  it('names the automations of a copied configuration, three at most', () => {
    const there = applied(keys.map((key) => desire(key)));
    expect(
      refusals(plan([desire('x')], there, { ...POLICY, allow: { deletes: 9 } })),
    ).toMatchInlineSnapshot(`
      [
        "disjoint",
        "4",
        "acme/ml-platform owns 4 automations on the server ("a", "b", "c" …), and no manifest has any of their keys",
        "If a configuration was copied, give this one its own "owner". To replace all automations, run with --allow-disjoint",
      ]
    `);
    expect(
      refusals(plan([desire('x')], there.slice(1), { ...POLICY, allow: { deletes: 9 } })),
    ).toMatchInlineSnapshot(`
      [
        "disjoint",
        "3",
        "acme/ml-platform owns 3 automations on the server ("b", "c", "d"), and no manifest has any of their keys",
        "If a configuration was copied, give this one its own "owner". To replace all automations, run with --allow-disjoint",
      ]
    `);
    expect(refusals(plan([desire('x')], there.slice(0, 1)))).toEqual([]);
    expect(
      refusals(
        plan([desire('x')], there, { ...POLICY, allow: { deletes: 9 }, allowDisjoint: true }),
      ),
    ).toEqual([]);
  });

  it('knows a configuration by one key, also one that could not be looked up', () => {
    const there = applied(keys.map((key) => desire(key)));
    const input = {
      inventory: inventoryOf(there),
      policy: { ...POLICY, allow: { deletes: 9 } },
      server: 'https://api.wandb.ai',
    };
    expect(refusals(planChanges({ ...input, desired: [desire('x'), desire('a')] }))).toEqual([]);
    expect(refusals(planChanges({ ...input, desired: [desire('x')], unresolved: ['a'] }))).toEqual(
      [],
    );
    expect(
      refusals(planChanges({ ...input, desired: [desire('x')], unresolved: ['y'] })),
    ).toHaveLength(4);
    // The same automation under another key.
    const renamed = desire('x', { name: 'a' });
    expect(refusals(planChanges({ ...input, desired: [renamed] }))).toEqual([]);
  });

  it('says that everything would move and do something else, three at most', () => {
    const there = applied(keys.map((key) => desire(key)));
    const otherScope = { scope: project('other'), action: { kind: 'doNothing' } } as const;
    const moved = keys.map((key) => desire(key, otherScope));
    const policy = { ...POLICY, allow: { silenced: 9, redirected: 9 } };
    expect(refusals(plan(moved, there, policy))).toMatchInlineSnapshot(`
      [
        "disjoint",
        "4",
        "Every automation of acme/ml-platform on the server ("a", "b", "c" …) would move to another scope and do something else, as if it came from another directory",
        "Give each directory its own "owner". If they are meant to move, run with --allow-disjoint",
      ]
    `);
    expect(refusals(plan(moved.slice(0, 3), there.slice(0, 3), policy))).toMatchInlineSnapshot(
      `[]`,
    );
    const scopeAlone = keys.map((key) => desire(key, { scope: project('other') }));
    expect(refusals(plan(scopeAlone, there, policy))).toEqual([]);
    const event = { kind: 'linkArtifact', filter: {} } as const;
    const withEvent = keys.map((key) => desire(key, { scope: project('other'), event }));
    expect(refusals(plan(withEvent, there, policy))).toHaveLength(4);
    const actionAlone = keys.map((key) => desire(key, { action: { kind: 'doNothing' } }));
    expect(refusals(plan(actionAlone, there, policy))).toEqual([]);
    const oneStays = [...moved.slice(1), desire('d')];
    expect(refusals(plan(oneStays, there, policy))).toEqual([]);
  });

  it('names what a newer version wrote, and how many more', () => {
    const newer = applied([desire('a'), desire('b'), desire('c')]).map((each) => ({
      ...each,
      description: each.description.replace('@2:', '@9:'),
    }));
    const message = (count: number) =>
      refusals(plan([], newer.slice(0, count), POLICY)).filter((line) =>
        line.startsWith('A newer'),
      );
    expect(message(1)).toEqual([
      'A newer version of wac wrote the marker of "a" in project vision-team/classifier',
    ]);
    expect(message(3)).toEqual([
      'A newer version of wac wrote the marker of "a" in project vision-team/classifier and 2 more',
    ]);
  });

  it('counts what is owned by entity, copies made by hand apart', () => {
    const there = applied([
      ...[desire('a'), desire('b'), desire('n', { scope: project('p', 'nlp-team') })],
    ]);
    const copy = {
      ...there[0],
      id: 'copy',
      name: 'Copy',
      scope: project('elsewhere'),
    } as Observed;
    const { guardBasis } = plan([], [...there, copy, unmanaged('u', { name: BASE.name })]);
    expect([...(guardBasis?.owned ?? [])]).toEqual([
      ['vision-team', 2],
      ['nlp-team', 1],
    ]);
  });
});
