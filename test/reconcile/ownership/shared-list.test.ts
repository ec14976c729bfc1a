/** Plans of several owners that are made from one list of automations: each is the one that the owner gets alone. */
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/lib/seeded-random.ts';
import type { Desired, Observed } from '../../../src/model/automation.ts';
import type { Inventory } from '../../../src/model/automation-api.ts';
import type { Plan } from '../../../src/model/plan/plan.ts';
import type { PlanPolicy } from '../../../src/model/plan/policy.ts';
import { planChanges } from '../../../src/reconcile/plan-changes.ts';
import { inventoryOf } from '../../support/in-memory-api.ts';
import { applied, desire, FREE_POLICY, project } from '../samples.ts';
import { drawTeam } from './draw-team.ts';

const SEEDS = Array.from({ length: 30 }, (_, index) => index + 1);

function plan(desired: readonly Desired[], inventory: Inventory, policy: PlanPolicy): Plan {
  return planChanges({ desired, inventory, policy, server: 'https://api.wandb.ai' });
}

describe('owners that share a team', () => {
  it('each get the plan that they get from a list of their own, in any order', () => {
    const found = new Map<string, number>();
    for (const seed of SEEDS) {
      const { owners, automations } = drawTeam(seededRandom(seed));
      const inventory = inventoryOf(automations);
      for (const { policy, desired } of [...owners, ...[...owners].reverse()]) {
        const shared = plan(desired, inventory, policy);
        const alone = plan(desired, inventoryOf([...automations].reverse()), policy);
        expect(shared).toEqual(alone);
        for (const { reason } of shared.unmanaged) found.set(reason, (found.get(reason) ?? 0) + 1);
        for (const { code } of shared.conflicts) found.set(code, (found.get(code) ?? 0) + 1);
        for (const { kind } of shared.drift) found.set(kind, (found.get(kind) ?? 0) + 1);
        for (const { kind } of shared.refusedBy) found.set(kind, (found.get(kind) ?? 0) + 1);
        for (const { code } of shared.diagnostics) found.set(code, (found.get(code) ?? 0) + 1);
      }
    }
    // What ownership decides has been seen, each in more than one plan.
    for (const kind of [
      'unmanaged',
      'foreign',
      'other-environment',
      'unreadable-marker',
      'copy',
      'place-taken',
      'two-holders',
      'stranded',
      'newer-marker',
      'copied',
      'plan/look-alike',
      'plan/owner-renamed',
    ]) {
      expect(found.get(kind) ?? 0, kind).toBeGreaterThan(1);
    }
  });

  it('read each automation of the others once for all plans', () => {
    const owner = (index: number) => ({ ...FREE_POLICY, owner: `acme/team-${index}` });
    const rules = (index: number) =>
      Array.from({ length: 20 }, (_, rule) =>
        desire(`rule-${index}-${rule}`, { scope: project(`p${rule % 5}`) }),
      );
    /** Reads of a description, which has the marker, by all plans of so many owners. */
    const descriptionsRead = (owners: number): number => {
      let reads = 0;
      const all = Array.from({ length: owners }, (_, index) => index);
      const automations = all
        .flatMap((index) => applied(rules(index), owner(index)))
        .map(
          (each): Observed =>
            new Proxy(each, {
              get: (target, field) => {
                if (field === 'description') reads += 1;
                return Reflect.get(target, field) as unknown;
              },
            }),
        );
      const inventory = inventoryOf(automations);
      for (const index of all) {
        const made = plan(rules(index), inventory, owner(index));
        expect(made.unchanged).toHaveLength(20);
        expect(made.unmanaged).toHaveLength(20 * (owners - 1));
      }
      return reads;
    };
    const [few, many] = [descriptionsRead(5), descriptionsRead(20)];
    expect(few).toBeGreaterThanOrEqual(5 * 20);
    expect(many / few).toBeLessThan(4.4);
  });
});
