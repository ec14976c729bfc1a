/**
 * What a restore creates is kept by the next plan, whatever the saved automations, the manifests and the configuration
 * are: it is unchanged, updated to its manifest or not managed, and never deleted, disabled or released.
 */
import { expect, it } from 'vitest';
import type { Observed } from '../../src/model/automation.ts';
import { parseMarker } from '../../src/model/canonical/marker.ts';
import { withMarker } from '../../src/model/canonical/render-marker.ts';
import type { AutomationId } from '../../src/model/ids.ts';
import type { PlanPolicy } from '../../src/model/plan/policy.ts';
import { planRestore } from '../../src/reconcile/requests/plan-restore.ts';
import { fc } from '../support/fast-check.ts';
import { inventoryOf } from '../support/in-memory-api.ts';
import { sizeOf } from '../support/size.ts';
import { applied, desire, FREE_POLICY, OWNER, plan, project } from './samples.ts';

const KEYS = ['a', 'b', 'c', 'd'] as const;
const FORMER = 'acme/old';

const saved = fc.record({
  key: fc.constantFrom(...KEYS),
  owner: fc.constantFrom(OWNER, FORMER, 'acme/other', undefined),
  onRemove: fc.constantFrom('delete', 'disable', 'keep', 'release'),
  protect: fc.boolean(),
  isRenamed: fc.boolean(),
  team: fc.constantFrom('vision-team', 'left-team'),
  isEnabled: fc.boolean(),
} as const);

type Saved = typeof saved extends fc.Arbitrary<infer T> ? T : never;

/** One automation as a restore file has it. */
function savedAutomation({ key, owner, onRemove, protect, isRenamed, team, isEnabled }: Saved) {
  const [live] = applied([
    desire(key, { scope: project('p', team), enabled: isEnabled }, { onRemove, protect }),
  ]);
  if (live === undefined) throw new Error('nothing was applied');
  const reading = parseMarker(live.description);
  if (reading.kind !== 'marker') throw new Error('no marker was written');
  const description =
    owner === undefined
      ? reading.text
      : withMarker(reading.text, { ...reading.marker, owner: owner });
  return { ...live, description, ...(isRenamed ? { name: `${live.name} (renamed)` } : {}) };
}

it('no plan removes what a restore created', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(saved, { selector: ({ key }) => key, minLength: 1 }),
      fc.subarray([...KEYS]),
      fc.constantFrom<PlanPolicy['onRemove']>('delete', 'disable', 'release'),
      fc.subarray([FORMER]),
      fc.subarray(['left-team']),
      (entries, declared, onRemove, formerOwners, formerEntities) => {
        const policy: PlanPolicy = { ...FREE_POLICY, onRemove, formerOwners, formerEntities };
        const candidates = entries.map((entry) => {
          const observed = savedAutomation(entry);
          return {
            entry: { key: entry.key, action: 'delete' as const, observed },
            resolution: { status: 'found' as const, scope: project('p', entry.team) },
          };
        });
        const restored = planRestore({
          candidates,
          declared: new Set(declared),
          inventory: inventoryOf([]),
          policy,
          server: 'https://api.wandb.ai',
          missing: new Map(),
        });
        const live = restored.plan.changes.map(({ after }, index): Observed => {
          const { event, action } = after ?? {};
          if (after === undefined || event === undefined || action === undefined) {
            throw new Error('a restore sends everything');
          }
          const id = `restored-${index}` as AutomationId;
          return { ...after, event, action, id, listedIn: after.scope.entity, raw: {} };
        });
        expect(live).toHaveLength(entries.length);

        const manifests = declared.map((key) => desire(key, { scope: project('p') }));
        const removed = plan(manifests, live, policy).changes.filter(({ action }) =>
          ['delete', 'disable', 'release'].includes(action),
        );
        expect(removed.map(({ key, action, reason }) => ({ key, action, reason }))).toEqual([]);
      },
    ),
    { numRuns: sizeOf(500) },
  );
});
