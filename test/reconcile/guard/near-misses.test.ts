/** Differences so small that a guard, a review or a release could miss them. */
import { describe, expect, it } from 'vitest';
import type { Desired, Observed } from '../../../src/model/automation.ts';
import type { Plan } from '../../../src/model/plan/plan.ts';
import { planRelease } from '../../../src/reconcile/requests/plan-release.ts';
import { inventoryOf } from '../../support/in-memory-api.ts';
import { applied, type BASE, desire, POLICY, plan, project } from '../samples.ts';

const many = (content: Partial<typeof BASE>, prefix: string): readonly Desired[] =>
  Array.from({ length: 8 }, (_, index) =>
    desire(`${prefix}-${index}`, { name: `Alert ${index}`, ...content }, { adopt: true }),
  );

describe('a re-key', () => {
  const live = applied(many({}, 'old'));

  it('of the same automations is not counted', () => {
    const made = plan(many({}, 'new'), live);
    expect(made.changes.map(({ reason }) => reason)).toEqual(Array(8).fill('re-keyed'));
    expect(made.refusedBy).toEqual([]);
  });

  it('that also disables is counted', () => {
    const made = plan(many({ enabled: false }, 'new'), live);
    expect(made.changes.map(({ reason }) => reason)).toEqual(Array(8).fill('re-keyed'));
    expect(made.refusedBy.map((each) => each.kind === 'guard' && each.breach.counter)).toContain(
      'silencing',
    );
  });
});

describe('a reviewed removal', () => {
  const removed = [{ key: 'idle', until: '2026-12-01' }];
  it.each([
    ['idle', false],
    ['idle/p1', false],
    ['idle-2', true],
    ['idler', true],
    ['old/idle', true],
  ])('of "idle" and the removal of %s: counted %s', (key, isCounted) => {
    const made = plan([desire('kept')], applied([desire('kept'), desire(key)]), {
      ...POLICY,
      removed,
    });
    expect(made.changes.map((change) => [change.key, change.isCounted])).toEqual([
      [key, isCounted],
    ]);
  });
});

it.each([true, false])('a release leaves an automation as it is: enabled %s', (enabled) => {
  const released = planRelease({
    keys: ['a'],
    declarations: [],
    inventory: inventoryOf(applied([desire('a', { enabled })])),
    policy: POLICY,
    server: 'https://api.wandb.ai',
  });
  if (released.kind !== 'plan') throw new Error(released.kind);
  expect(released.plan.changes.map(({ after }) => after?.enabled)).toEqual([enabled]);
});

it('a former owner is that of one environment', () => {
  const old = { ...POLICY, owner: 'acme/old:prod' };
  const live = applied([desire('a')], old);
  const formerly = (formerOwners: readonly string[]) =>
    plan([], live, { ...POLICY, allowDisjoint: true, formerOwners }).changes.length;
  expect(formerly(['acme/old:prod'])).toBe(1);
  expect(formerly(['acme/old'])).toBe(0);
  expect(formerly(['acme/old:staging'])).toBe(0);
});

describe('a protected automation', () => {
  const conflicts = (made: Plan): readonly unknown[] => [
    made.changes.length,
    made.conflicts.map(({ code }) => code),
  ];

  it.each(['delete', 'disable', 'release', 'keep'] as const)(
    'without a manifest stays, where the configuration says %s',
    (onRemove) => {
      const policy = { ...POLICY, onRemove, allowDisjoint: true };
      const there = applied([desire('a', {}, { protect: true, onRemove })]);
      expect(conflicts(plan([], there, policy))).toEqual([0, ['protected']]);
    },
  );

  it.each([
    ['by its marker', true, false],
    ['by its manifest', false, true],
    ['by both', true, true],
  ])('is neither disabled nor moved when it is protected %s', (_, byMarker, byManifest) => {
    const there = applied([desire('a', {}, { protect: byMarker })]);
    const options = { protect: byManifest };
    const disabled = plan([desire('a', { enabled: false }, options)], there);
    expect(conflicts(disabled)).toEqual([0, ['protected']]);
    const silent = plan([desire('a', { action: { kind: 'doNothing' } }, options)], there);
    expect(conflicts(silent)).toEqual([0, ['protected']]);
    const moved = plan([desire('a', { scope: project('detector') }, options)], there);
    expect(conflicts(moved)).toEqual([0, ['protected']]);
    const off = applied([desire('a', { enabled: false }, { protect: byMarker })]);
    const movedOff = plan(
      [desire('a', { enabled: false, scope: project('detector') }, options)],
      off,
    );
    expect(conflicts(movedOff)).toEqual([0, ['protected']]);
  });
});

describe('drift', () => {
  const live = applied([desire('a'), desire('b')]);
  const kinds = (made: Plan): readonly unknown[] => made.drift.map(({ key, kind }) => [key, kind]);
  const marked = (edit: (description: string) => string): readonly Observed[] =>
    live.map((each) =>
      each.name === 'a' ? { ...each, description: edit(each.description) } : each,
    );

  it('says of a marker of a newer version that it cannot be compared, whether or not Git has the key', () => {
    const newer = marked((text) => text.replace('@2:', '@99:'));
    expect(kinds(plan([desire('a'), desire('b')], newer))).toEqual([['a', 'newer-marker']]);
    expect(kinds(plan([desire('b')], newer))).toEqual([['a', 'newer-marker']]);
  });

  it('says of a damaged marker that it cannot be compared, whether or not Git has the key', () => {
    const damaged = marked((text) => text.replace(/@2:\w/u, '@2:'));
    expect(kinds(plan([desire('a'), desire('b')], damaged))).toEqual([['a', 'unreadable-marker']]);
    expect(kinds(plan([desire('b')], damaged))).toEqual([['a', 'unreadable-marker']]);
  });
});
