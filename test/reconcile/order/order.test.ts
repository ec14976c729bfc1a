/** The order of changes, and which automation gets which slot. */
import { describe, expect, it } from 'vitest';
import type { Desired, Observed } from '../../../src/model/automation.ts';
import { parseMarker } from '../../../src/model/canonical/marker.ts';
import type { AutomationId, ScopeId } from '../../../src/model/ids.ts';
import type { Change, ChangeAction } from '../../../src/model/plan/change.ts';
import { foldedSlotOf, slotOf } from '../../../src/reconcile/observed/slots.ts';
import { orderChanges, temporaryName } from '../../../src/reconcile/order/order-changes.ts';
import { temporaryDraft } from '../../../src/reconcile/order/temporary-draft.ts';
import { describePlan } from '../describe-plan.ts';
import { applied, BASE, desire, FREE_POLICY, plan, project, unmanaged } from '../samples.ts';

const [sample] = plan([desire('x')], [], FREE_POLICY).changes;

/** A change of a key that waits for others. */
function change(
  action: ChangeAction,
  key: string,
  dependsOn: readonly string[] = [],
  id?: string,
): Change {
  if (sample === undefined) throw new Error('one change');
  const before = id === undefined ? {} : { before: unmanaged(id) };
  return { ...sample, action, key, dependsOn, ...before };
}

const order = (changes: readonly Change[]): readonly string[] =>
  orderChanges(changes, 'acme').map(
    ({ action, key, before, temporaryName: through }) =>
      `${action} ${key}${before === undefined ? '' : ` ${before.id}`}${through === undefined ? '' : ' *'}`,
  );

describe('changes', () => {
  it('add before they take away, and go by key', () => {
    const actions: readonly ChangeAction[] = [
      'delete',
      'release',
      'disable',
      'update',
      'adopt',
      'create',
    ];
    const all = actions.flatMap((action) => [change(action, 'b'), change(action, 'a')]);
    const expected = [...actions].reverse().flatMap((action) => [`${action} a`, `${action} b`]);
    expect(order(all)).toEqual(expected);
    expect(order([...all].reverse())).toEqual(expected);
  });

  it('of one key go by what they are about', () => {
    const all = [
      change('delete', 'a', [], 'z'),
      change('delete', 'a', [], 'b'),
      change('delete', 'a'),
    ];
    expect(order(all)).toEqual(['delete a', 'delete a b', 'delete a z']);
    expect(order([...all].reverse())).toEqual(['delete a', 'delete a b', 'delete a z']);
  });

  it('wait for what they depend on, each as soon as it can', () => {
    expect(
      order([change('create', 'a', ['c']), change('create', 'b'), change('delete', 'c')]),
    ).toEqual(['create b', 'delete c', 'create a']);
    const chain = [
      change('create', 'a', ['b']),
      change('create', 'b', ['c']),
      change('update', 'c'),
    ];
    expect(order(chain)).toEqual(['update c', 'create b', 'create a']);
    const two = [
      change('create', 'b', ['d']),
      change('create', 'a', ['d']),
      change('delete', 'd'),
      change('delete', 'e'),
    ];
    expect(order(two)).toEqual(['delete d', 'create a', 'create b', 'delete e']);
  });

  it('do not wait for what is not in the plan', () => {
    expect(order([change('create', 'a', ['gone'])])).toEqual(['create a']);
  });

  it('that wait for each other pass through a temporary name, one of each circle', () => {
    expect(order([change('update', 'a', ['b']), change('update', 'b', ['a'])])).toEqual([
      'update b',
      'update a *',
    ]);
    const circles = [
      change('update', 'a', ['b']),
      change('update', 'b', ['c']),
      change('update', 'c', ['a']),
      change('update', 'x', ['y']),
      change('update', 'y', ['x']),
      change('update', 'w', ['x']),
    ];
    expect(order(circles)).toEqual([
      'update c',
      'update b',
      'update a *',
      'update w',
      'update y',
      'update x *',
    ]);
    expect(order([...circles].reverse())).toEqual(order(circles));
  });

  it('that only lead into a circle do not pass through one', () => {
    const all = [
      change('update', 'a', ['b']),
      change('update', 'b', ['c']),
      change('update', 'c', ['b']),
    ];
    expect(order(all)).toEqual(['update a', 'update c', 'update b *']);
  });

  it('of one key that are created again wait for their deletion, which is no circle', () => {
    const all = [change('create', 'a', ['a']), change('delete', 'a', [], 'id')];
    const ordered = orderChanges(all, 'acme');
    expect(ordered.map(({ temporaryName: through }) => through)).toEqual([undefined, undefined]);
  });

  it('have a temporary name that says where it comes from, one for each key and owner', () => {
    const name = temporaryName('acme', 'a');
    expect(name).toMatch(/^wac-swap-[0-9a-f]{12}$/u);
    expect(temporaryName('acme', 'a')).toBe(name);
    expect(temporaryName('acme', 'b')).not.toBe(name);
    expect(temporaryName('other', 'a')).not.toBe(name);
  });
});

describe('the first step of a change through a temporary name', () => {
  const swapped = plan(
    [desire('a', { name: 'B' }), desire('b', { name: 'A' })],
    applied([desire('a', { name: 'A' }), desire('b', { name: 'B' })]),
  );
  const through = swapped.changes.find((each) => each.temporaryName !== undefined);
  if (through?.after === undefined || through.temporaryName === undefined)
    throw new Error('a circle');
  const { after, temporaryName: name } = through;

  it('is all of it but the name, which its marker hashes', () => {
    const draft = temporaryDraft(through);
    expect(draft).toMatchObject({ name, enabled: after.enabled, event: after.event });
    const [now, goal] = [draft?.description ?? '', after.description].map(parseMarker);
    if (now?.kind !== 'marker' || goal?.kind !== 'marker') throw new Error('both carry a marker');
    expect({ ...now.marker.hashes, name: '' }).toEqual({ ...goal.marker.hashes, name: '' });
    expect(now.marker.hashes.name).not.toBe(goal.marker.hashes.name);
    const live = { ...through.before, ...draft } as Observed;
    const again = plan([desire('a', { name: 'B' })], [live]);
    expect(again.drift).toEqual([]);
  });

  it('is none where there is no such name or nothing is sent, and is kept without a marker', () => {
    expect(temporaryDraft({ ...through, after } as Change)).toBeDefined();
    const { temporaryName: _, ...plain } = through;
    expect(temporaryDraft(plain)).toBeUndefined();
    const { after: _after, ...deleted } = through;
    expect(temporaryDraft(deleted)).toBeUndefined();
    const unmarked = { ...through, after: { ...after, description: 'Text.' } };
    expect(temporaryDraft(unmarked)).toEqual({ ...after, description: 'Text.', name });
    const { event: _event, ...partial } = after;
    const { before: _before, ...fresh } = through;
    expect(temporaryDraft({ ...fresh, after: partial })).toEqual({ ...partial, name });
  });
});

describe('a slot', () => {
  const scope = project('classifier');
  it('is a scope and a name, to the letter', () => {
    expect(slotOf({ name: 'A', scope })).toBe(`PROJECT:${scope.id} A`);
    expect(slotOf({ name: 'A', scope: { ...scope, collection: 'c' } })).toBe(
      `ARTIFACT_COLLECTION:${scope.id} A`,
    );
    expect(slotOf({ name: 'A', scope: { kind: 'other', type: 'USER' } })).toBe('OTHER:USER A');
    expect(slotOf({ name: 'A', scope: { ...scope, entity: 'renamed' } })).toBe(
      slotOf({ name: 'A', scope }),
    );
  });

  it('is folded for waiting: case, space at the ends and Unicode form', () => {
    const folded = foldedSlotOf({ name: 'Caf\u00e9', scope });
    for (const name of [' caf\u00e9 ', 'CAF\u00c9', 'Cafe\u0301']) {
      expect(foldedSlotOf({ name, scope })).toBe(folded);
      expect(slotOf({ name, scope })).not.toBe(slotOf({ name: 'Caf\u00e9', scope }));
    }
    expect(foldedSlotOf({ name: 'Ca f\u00e9', scope })).not.toBe(folded);
  });
});

describe('a slot that is taken', () => {
  const reported = (
    wanted: readonly Desired[],
    live: readonly Observed[],
    report = false,
  ): string =>
    describePlan(plan(wanted, live, { ...FREE_POLICY, drift: report ? 'report' : 'repair' }))
      .split('\n')
      .filter((line) => /^(?:create|update|delete|conflict|held|adopt)/u.test(line))
      .join('\n');
  const named = (key: string, name: string) => desire(key, { name });

  it('by what leaves is waited for', () => {
    const there = applied([named('a', 'A'), named('b', 'B'), named('c', 'C')]);
    expect(
      reported([named('a', 'B'), named('b', 'D'), named('c', 'C')], there),
    ).toMatchInlineSnapshot(`
      "update b (declared, git, none)
      update a (declared, git, none) after b"
    `);
    expect(reported([named('a', 'B'), named('c', 'C')], there)).toMatchInlineSnapshot(`
      "delete b (not-declared, git, removes)
      update a (declared, git, none) after b"
    `);
    expect(
      reported([named('a', 'c'), named('b', 'B'), named('c', 'D')], there),
    ).toMatchInlineSnapshot(`
      "update c (declared, git, none)
      update a (declared, git, none) after c"
    `);
  });

  it('by one that differs in case alone, and stays, is not in the way', () => {
    const there = applied([named('a', 'A'), named('b', 'B')]);
    expect(reported([named('a', 'b'), named('b', 'B')], there)).toMatchInlineSnapshot(
      `"update a (declared, git, none)"`,
    );
    expect(reported([named('a', 'a'), named('b', 'B')], there)).toMatchInlineSnapshot(
      `"update a (declared, git, none)"`,
    );
  });

  it('by what stays is a conflict, and so is what waits for the change that is dropped', () => {
    const there = [...applied([named('a', 'A'), named('b', 'B')]), unmanaged('u1', { name: 'U' })];
    expect(reported([named('a', 'U'), named('b', 'A')], there)).toMatchInlineSnapshot(`
      "conflict place-taken a "U" in project vision-team/classifier: u1
      conflict place-taken b "A" in project vision-team/classifier: id-a
      held back a "U" in project vision-team/classifier (conflict, automations/a.yaml): "a" has the same name and scope as "U" in project vision-team/classifier, which is unmanaged
      held back b "A" in project vision-team/classifier (conflict, automations/b.yaml): "b" has the same name and scope as "A" in project vision-team/classifier, which is "a" and keeps its name and scope"
    `);
    const kept = applied([desire('old', { name: 'Old' }, { onRemove: 'keep' }), named('a', 'A')]);
    expect(reported([named('a', 'Old')], kept)).toMatchInlineSnapshot(`
      "conflict place-taken a "Old" in project vision-team/classifier: id-old
      held back a "Old" in project vision-team/classifier (conflict, automations/a.yaml): "a" has the same name and scope as "Old" in project vision-team/classifier, which keeps this name under the key "old""
    `);
    const [first] = applied([named('gone', 'Copied')]);
    const copy = {
      ...first,
      id: 'c' as AutomationId,
      name: 'Copy',
      scope: project('x'),
    } as Observed;
    const onCopy = desire('a', { name: 'Copy', scope: project('x') });
    expect(reported([onCopy], [...applied([named('a', 'A')]), copy])).toMatchInlineSnapshot(`
      "conflict place-taken a "Copy" in project vision-team/x: c
      held back a "Copy" in project vision-team/x (conflict, automations/a.yaml): "a" has the same name and scope as "Copy" in project vision-team/x, which was copied or moved there by hand"
    `);
  });

  it('under the name that somebody gave another is left to the rightful one', () => {
    const [a, b] = applied([named('a', 'A'), named('b', 'B')]) as [Observed, Observed];
    const renamed = { ...a, name: 'Wanted' };
    const wanted = [desire('a', { name: 'A', enabled: false }), named('b', 'Wanted')];
    expect(reported(wanted, [renamed, b], true)).toMatchInlineSnapshot(`
      "update a (declared, git, silences)
      conflict place-taken b "Wanted" in project vision-team/classifier: id-a
      held back b "Wanted" in project vision-team/classifier (conflict, automations/b.yaml): "b" has the same name and scope as "Wanted" in project vision-team/classifier, which is "a" and keeps its name and scope"
    `);
    // The one that was moved by hand takes the slot where another is to be created.
    const moved = { ...a, scope: { ...project('x'), id: 'p:x' as ScopeId } };
    const create = desire('c', { name: 'A', scope: { ...project('x'), id: 'p:x' as ScopeId } });
    expect(
      reported([desire('a', { name: 'A', enabled: false }), create], [moved], true),
    ).toMatchInlineSnapshot(`
      "update a (declared, git, silences)
      conflict place-taken c "A" in project vision-team/x: id-a
      held back c "A" in project vision-team/x (conflict, automations/c.yaml): "c" has the same name and scope as "A" in project vision-team/x, which is "a" and keeps its name and scope"
    `);
  });

  it('is nobody\u2019s where nothing moves', () => {
    const there = applied([named('a', 'A')]);
    const made = plan([desire('a', { name: 'A', enabled: false })], there, FREE_POLICY);
    expect(made.changes.map(({ dependsOn }) => dependsOn)).toEqual([[]]);
    expect(made.conflicts).toEqual([]);
    expect(BASE.enabled).toBe(true);
  });

  it('by two is waited for in the order of their keys', () => {
    const there = applied([named('z', 'New'), named('m', 'new'), named('a', 'A')]);
    const made = plan([named('a', 'New'), named('z', 'Z'), named('m', 'M')], there, FREE_POLICY);
    const waiting = made.changes.find(({ key }) => key === 'a');
    expect(waiting?.dependsOn).toEqual(['m', 'z']);
  });
});
