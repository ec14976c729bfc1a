/** Differences so small that a guard, a review or a release could miss them. */
import { describe, expect, it } from 'vitest';
import type { Desired } from '../../../src/model/automation.ts';
import { planRelease } from '../../../src/reconcile/requests/plan-release.ts';
import { inventoryOf } from '../../support/in-memory-api.ts';
import { applied, type BASE, desire, POLICY, plan } from '../samples.ts';

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
