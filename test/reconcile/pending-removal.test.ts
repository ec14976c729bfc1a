/** An edit of what no manifest describes any more is drift, also while its removal waits for an apply. */
import { describe, expect, it } from 'vitest';
import type { Observed } from '../../src/model/automation.ts';
import { repairPlan } from '../../src/reconcile/requests/plan-drift-repair.ts';
import { applied, desire, FREE_POLICY, plan, project } from './samples.ts';

const EDITS: readonly (readonly [string, Partial<Observed>])[] = [
  ['name', { name: 'Renamed' }],
  ['description', { description: '' }],
  ['enabled', { enabled: false }],
  ['scope', { scope: project('detector') }],
  ['when', { event: { kind: 'linkArtifact', filter: {} } }],
  ['then', { action: { kind: 'doNothing' } }],
];

/** An edit as a person makes it: the marker line stays. */
function edit(observed: Observed, change: Partial<Observed>): Observed {
  const marker = observed.description.split('\n').at(-1) ?? '';
  const description = change.description === undefined ? observed.description : marker;
  return { ...observed, ...change, description };
}

describe.each(['delete', 'disable', 'release'] as const)(
  'while a removal (%s) is pending',
  (onRemove) => {
    const there = applied([desire('loss', {}, { onRemove }), desire('other')]);

    it('what nobody edited is no drift', () => {
      expect(plan([desire('other')], there, FREE_POLICY).drift).toEqual([]);
    });

    it.each(EDITS)('an edit of %s is reported and not repaired', (path, change) => {
      const now = there.map((each) => (each.name === 'loss' ? edit(each, change) : each));
      const result = plan([desire('other')], now, FREE_POLICY);
      const isDisabled = onRemove === 'disable' && path === 'enabled';
      expect(result.changes).toMatchObject(isDisabled ? [] : [{ key: 'loss', action: onRemove }]);
      const kind = isDisabled ? 'undeclared' : 'removal-pending';
      expect(result.drift).toMatchObject([
        { key: 'loss', kind, isRepaired: false, fields: [{ path, origin: 'drift' }] },
      ]);
      const repair = repairPlan(result, []);
      expect(repair.changes).toEqual([]);
      expect(repair.drift).toMatchObject([{ key: 'loss', isRepaired: false }]);
    });
  },
);

it('an edit of what is removed from an entity left behind is reported', () => {
  const there = applied([desire('gone', { scope: project('classifier', 'old-team') })]);
  const policy = { ...FREE_POLICY, formerEntities: ['old-team'] };
  expect(plan([], there, policy).drift).toEqual([]);
  const result = plan(
    [],
    there.map((each) => ({ ...each, enabled: false })),
    policy,
  );
  expect(result.changes).toMatchObject([{ action: 'delete', reason: 'entity-left' }]);
  expect(result.drift).toMatchObject([{ kind: 'removal-pending', fields: [{ path: 'enabled' }] }]);
});
