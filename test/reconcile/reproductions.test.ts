/** Faults that no other test of this folder shows; `test/reproductions.md` lists them all. */
import { describe, expect, it } from 'vitest';
import { canonicalAutomation } from '../../src/model/canonical/canonical-automation.ts';
import { partHash } from '../../src/model/canonical/digest.ts';
import type { Event } from '../../src/model/event.ts';
import { planDocument } from '../../src/reconcile/document/plan-document.ts';
import { repairPlan } from '../../src/reconcile/requests/plan-drift-repair.ts';
import { applied, BASE, desire, FREE_POLICY, POLICY, plan, project } from './samples.ts';

function threshold(value: number): Event {
  if (BASE.event.kind !== 'runMetric' || BASE.event.condition.kind !== 'threshold') {
    throw new Error('The sample has no threshold');
  }
  return { ...BASE.event, condition: { ...BASE.event.condition, threshold: value } };
}

describe('hashes of the marker', () => {
  it('of twenty thousand edits of one part, none has the hash of another', () => {
    const hashes = Array.from({ length: 20_000 }, (_, index) =>
      partHash(canonicalAutomation({ ...BASE, event: threshold(1 + index / 1000) }), 'event', 2),
    );
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it('an edit that has the hash of version 1 is drift and is not overwritten under drift: report', () => {
    const wanted = [desire('a')];
    const hashOf = (value: number): string =>
      partHash(canonicalAutomation({ ...BASE, event: threshold(value) }), 'event', 1);
    const same = Array.from({ length: 400_000 }, (_, index) => 1 + index / 1000).find(
      (value) => hashOf(value) === hashOf(0.9),
    );
    if (same === undefined) throw new Error('No edit has the same hash of 16 bits');
    const edited = applied(wanted).map((each) => ({ ...each, event: threshold(same) }));
    const made = plan(wanted, edited, { ...POLICY, drift: 'report' });
    expect(made.changes).toEqual([]);
    expect(made.drift).toMatchObject([{ key: 'a', kind: 'edited' }]);
  });
});

it('the share of one team counts the repairs of that team, whatever Git asks of another', () => {
  const inTeam = (team: string, prefix: string, count: number, enabled: (n: number) => boolean) =>
    Array.from({ length: count }, (_, n) =>
      desire(`${prefix}${n}`, { scope: project('p', team), enabled: enabled(n) }),
    );
  const small = inTeam('small', 's', 4, () => false);
  const big = inTeam('big', 'b', 36, () => true);
  // Somebody enabled two of the four that Git wants off: a repair silences half of the team.
  const live = applied([...small, ...big]).map((each) =>
    ['s0', 's1'].includes(each.name) ? { ...each, enabled: true } : each,
  );
  const policy = { ...POLICY, guard: { ...POLICY.guard, maxSilenced: 100 } };
  for (const wanted of [big, inTeam('big', 'b', 36, (n) => n >= 20)]) {
    const repairs = repairPlan(plan([...small, ...wanted], live, policy), []);
    expect(repairs.changes.map(({ key }) => key)).toEqual(['s0', 's1']);
    expect(repairs.refusedBy).toMatchObject([
      { kind: 'guard', breach: { counter: 'silencing', entity: 'small', count: 2 } },
    ]);
  }
});

it('a suspected secret is in a plan file as a hash that differs between owners and servers', () => {
  const secret = `ghp_${'aB3dE5fG7h'.repeat(4)}`.slice(0, 40);
  const wanted = [
    desire('a', {
      action: {
        kind: 'sendWebhook',
        integration: { id: 'hook' as never, kind: 'webhook' },
        payload: JSON.stringify({ token: secret }),
      },
    }),
  ];
  const hashOf = (owner: string): string => {
    const text = JSON.stringify(planDocument(plan(wanted, [], { ...FREE_POLICY, owner }), '1.0.0'));
    expect(text).not.toContain(secret);
    return /suspected secret, hash ([0-9a-f]{16})/.exec(text)?.[1] ?? 'none';
  };
  expect(hashOf('acme/one')).toMatch(/^[0-9a-f]{16}$/);
  expect(hashOf('acme/one')).toBe(hashOf('acme/one'));
  expect(hashOf('acme/one')).not.toBe(hashOf('acme/two'));
});
