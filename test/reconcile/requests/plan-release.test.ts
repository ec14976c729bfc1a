/** Letting go: the marker goes, all else stays; what a manifest still has is not let go. */
import { describe, expect, it } from 'vitest';
import type { Observed } from '../../../src/model/automation.ts';
import { parseMarker } from '../../../src/model/canonical/marker.ts';
import { planRelease } from '../../../src/reconcile/requests/plan-release.ts';
import { inventoryOf } from '../../support/in-memory-api.ts';
import { applied, desire, POLICY } from '../samples.ts';

const alerts = [desire('loss'), desire('loss-spike'), desire('fleet/a'), desire('fleet/b')];
const inventory = inventoryOf(applied(alerts));

function release(
  keys: readonly string[],
  declared: readonly string[] = [],
): ReturnType<typeof planRelease> {
  return planRelease({
    keys,
    declarations: alerts
      .map(({ declaration }) => declaration)
      .filter(({ key }) => declared.includes(key)),
    inventory,
    policy: POLICY,
    server: 'https://api.wandb.ai',
  });
}

describe('a release', () => {
  it('sends the automation as it is, without our marker', () => {
    const released = release(['loss']);
    if (released.kind !== 'plan') throw new Error(released.kind);
    expect(released.plan.refusedBy).toEqual([]);
    const [change] = released.plan.changes;
    expect(released.plan.changes).toHaveLength(1);
    expect(change).toMatchObject({
      key: 'loss',
      action: 'release',
      reason: 'released',
      fields: [],
    });
    expect(parseMarker(change?.after?.description ?? '[wac:').kind).toBe('none');
    expect(change?.after?.enabled).toBe(change?.before?.enabled);
  });

  it.each([
    ['one key', ['loss'], ['loss']],
    ['several', ['loss', 'loss-spike'], ['loss', 'loss-spike']],
    ["a matrix, by its manifest's key", ['fleet'], ['fleet/a', 'fleet/b']],
    ['one of its copies', ['fleet/b'], ['fleet/b']],
  ])('means %s', (_, keys, expected) => {
    const released = release(keys);
    expect(
      released.kind === 'plan' ? released.plan.changes.map(({ key }) => key) : released,
    ).toEqual(expected);
  });

  it.each([
    ['the key itself', ['loss'], ['loss']],
    ['a copy of it', ['fleet'], ['fleet/a']],
  ])('is refused while a manifest has %s', (_, keys, declared) => {
    expect(release(keys, declared)).toMatchObject({
      kind: 'declared',
      declaration: { key: declared[0] },
    });
  });

  it('of one unknown key is none of any', () => {
    expect(release(['loss', 'los'])).toEqual({
      kind: 'unknown',
      key: 'los',
      known: ['fleet/a', 'fleet/b', 'loss', 'loss-spike'],
    });
  });

  it('stops at protection', () => {
    const [vital] = applied([desire('vital', {}, { protect: true })]);
    const released = planRelease({
      keys: ['vital'],
      declarations: [],
      inventory: inventoryOf([vital as Observed]),
      policy: POLICY,
      server: 'https://api.wandb.ai',
    });
    if (released.kind !== 'plan') throw new Error(released.kind);
    expect(released.plan.changes).toEqual([]);
    expect(released.plan.refusedBy).toMatchObject([
      { kind: 'conflicts', count: 1, hint: expect.stringContaining('--allow-conflicts') as string },
    ]);
  });
});
