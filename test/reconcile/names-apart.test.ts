import { describe, expect, it } from 'vitest';
import type { Desired, Observed } from '../../src/model/automation.ts';
import { slotsToRead } from '../../src/workflow/apply/check-precondition.ts';
import { applied, desire, OWNER, POLICY, plan, unmanaged } from './samples.ts';

const NAMES: readonly (readonly [string, string, string])[] = [
  ['a space at the end', 'Alert', 'Alert '],
  ['a space at the beginning', 'Alert', ' Alert'],
  ['letter case', 'Alert', 'alert'],
  ['Unicode form', 'caf\u00e9', 'cafe\u0301'],
];

describe.each(NAMES)('names that differ in %s', (_, first, second) => {
  const a = desire('a', { name: first });
  const b = desire('b', { name: second });

  it('stand side by side', () => {
    expect(plan([a, b], []).changes).toHaveLength(2);
    expect(plan([a, b], applied([a, b])).unchanged).toEqual(['a', 'b']);
  });

  it('do not stop a create, an update or a removal', () => {
    const live = [...applied([a]), unmanaged('x', { name: second })];
    expect(plan([a], live).unchanged).toEqual(['a']);
    expect(plan([], live, { ...POLICY, allowDisjoint: true }).changes).toHaveLength(1);
    const created = plan([a], [unmanaged('x', { name: second })]);
    expect([created.changes.length, created.conflicts]).toEqual([1, []]);
  });

  it('are not adopted for each other', () => {
    const made = plan([a], [unmanaged('x', { name: second })], { ...POLICY, adopt: true });
    expect(made.changes.map(({ action }) => action)).toEqual(['create']);
  });

  it('can be exchanged', () => {
    const swapped = [desire('a', { name: second }), desire('b', { name: first })];
    const made = plan(swapped, applied([a, b]));
    expect([made.changes.length, made.conflicts]).toEqual([2, []]);
  });

  it('are looked at apart before a write', () => {
    const [renamed] = plan([desire('a', { name: second })], applied([a])).changes;
    if (renamed?.before === undefined || renamed.after === undefined) throw new Error('no update');
    const slots = slotsToRead({
      change: renamed,
      draft: renamed.after,
      standsAt: { scope: renamed.after.scope, name: renamed.before.name },
    } as Parameters<typeof slotsToRead>[0]);
    expect(slots.map(({ name }) => name).sort()).toEqual([first, second].sort());
  });
});

describe('one automation that two declarations claim', () => {
  const theirs = 'acme/theirs';
  const policy = { ...POLICY, takeOver: [theirs] };
  const held = (): readonly Observed[] =>
    applied([desire('b', { name: 'Taken' })], { ...POLICY, owner: theirs });
  const desired: readonly Desired[] = [
    desire('a', { name: 'Taken' }),
    desire('b', { name: 'Elsewhere' }),
  ];

  it('is one conflict and no write', () => {
    const made = plan(desired, held(), policy);
    expect(made.changes).toEqual([]);
    expect(made.conflicts.map(({ code, ids }) => [code, ids])).toEqual([['place-taken', ['id-b']]]);
    expect(made.conflicts[0]?.message).toContain('"a" and "b" both claim "Taken"');
    expect(made.heldBack.map(({ key }) => key)).toEqual(['a', 'b']);
  });

  it('is taken over by the one that claims it alone', () => {
    expect(plan(desired.slice(1), held(), policy).changes.map(({ key }) => key)).toEqual(['b']);
    expect(plan(desired.slice(0, 1), held(), policy).changes.map(({ key }) => key)).toEqual(['a']);
  });

  it('is no conflict where it is ours already', () => {
    const live = applied([desire('b', { name: 'Taken' })]);
    const made = plan(desired, live, { ...POLICY, owner: OWNER });
    expect(made.changes.map(({ action, key }) => `${action} ${key}`)).toEqual([
      'update b',
      'create a',
    ]);
  });
});
