/** The end of an environment: everything that carries its owner, within guards and protection, and nothing else. */

import { describe, expect, it } from 'vitest';
import type { Desired, OnRemove } from '../../../src/model/automation.ts';
import type { Plan } from '../../../src/model/plan/plan.ts';
import type { PlanPolicy } from '../../../src/model/plan/policy.ts';
import { planDestroy } from '../../../src/reconcile/requests/plan-destroy.ts';
import { inventoryOf } from '../../support/in-memory-api.ts';
import { applied, desire, FREE_POLICY, POLICY } from '../samples.ts';

const alerts = ['a', 'b', 'c', 'd'].map((key) => desire(key));
const others = applied([desire('a', { name: 'other a' })], {
  ...FREE_POLICY,
  owner: 'acme/other',
}).map((each) => ({ ...each, id: `other-${each.id}` as typeof each.id }));

function destroy(policy: Partial<PlanPolicy>, automations = [...applied(alerts), ...others]): Plan {
  const merged = { ...POLICY, ...policy };
  return planDestroy({
    inventory: inventoryOf(automations),
    policy: merged,
    server: 'https://api.wandb.ai',
  });
}

function ending(each: Desired, onRemove: OnRemove): Desired {
  const { declaration } = each;
  const lifecycle = { ...declaration.lifecycle, onRemove };
  return { ...each, declaration: { ...declaration, lifecycle } };
}

describe('destroying', () => {
  it.each([
    ['delete', ['delete', 'delete', 'delete', 'delete']],
    ['disable', ['disable', 'disable', 'disable', 'disable']],
    ['release', ['release', 'release', 'release', 'release']],
    ['keep', []],
  ] as const)('does what onRemove: %s says, to ours alone', (onRemove, actions) => {
    const ours = applied(alerts.map((each) => ending(each, onRemove)));
    const policy = { allow: { deletes: 4, silenced: 4 } };
    const plan = destroy(policy, [...ours, ...others]);
    expect(plan.changes.map(({ action }) => action)).toEqual(actions);
    expect(new Set(plan.changes.map(({ reason }) => reason)).size).toBeLessThan(2);
    expect(plan.unmanaged.some(({ owner }) => owner === 'acme/other')).toBe(true);
    expect(plan.refusedBy).toEqual([]);
  });

  it('is counted by the guard, and says which flag allows it', () => {
    const plan = destroy({});
    expect(plan.refusedBy.map(({ kind }) => kind)).toEqual(['guard']);
    const [refusal] = plan.refusedBy;
    expect(refusal?.kind === 'guard' ? refusal.breach.hint : '').toBe(
      'If that is intended, run once with --allow-deletes 4',
    );
    expect(destroy({ allow: { deletes: 3 } }).refusedBy).toHaveLength(1);
  });

  it('leaves what is protected, and is refused until that is agreed to', () => {
    const automations = applied([...alerts, desire('vital', {}, { protect: true })]);
    const refused = destroy({ allow: { deletes: 5 } }, [...automations]);
    expect(refused.refusedBy).toMatchObject([
      { kind: 'conflicts', count: 1, hint: expect.stringContaining('--allow-conflicts') as string },
    ]);
    expect(refused.conflicts[0]?.message).toBe('"vital" is protected, so it is not destroyed');
    const agreed = destroy({ allow: { deletes: 5 }, allowConflicts: true }, [...automations]);
    expect(agreed.refusedBy).toEqual([]);
    expect(agreed.changes.map(({ key }) => key)).toEqual(['a', 'b', 'c', 'd']);
  });
});
