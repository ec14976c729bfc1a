/** The invariant of export for random automations: an exported and applied automation differs only in its marker. */

import { describe, expect, it } from 'vitest';
import { hasErrors } from '../../src/diagnostics/diagnostic.ts';
import { exportManifests } from '../../src/manifest/export/export-manifests.ts';
import { loadProject } from '../../src/manifest/load-project.ts';
import type { Action } from '../../src/model/action.ts';
import type { Automation, Declaration, Observed } from '../../src/model/automation.ts';
import { canonicalAutomation as form } from '../../src/model/canonical/canonical-automation.ts';
import { differingParts } from '../../src/model/canonical/equal.ts';
import type { AutomationId, IntegrationId } from '../../src/model/ids.ts';
import { applyPlan } from '../../src/workflow/apply/apply-plan.ts';
import { desire, FREE_POLICY, plan } from '../reconcile/samples.ts';
import { arbitraryAutomation } from '../support/arbitrary-automation.ts';
import { fc } from '../support/fast-check.ts';
import { createInMemoryApi } from '../support/in-memory-api.ts';
import { sizeOf } from '../support/size.ts';

/** Automations in different slots, as one server could have them, in no order. */
const inventory: fc.Arbitrary<readonly Observed[]> = fc
  .uniqueArray(arbitraryAutomation, {
    maxLength: 8,
    selector: ({ scope, name }) => `${scope.id} ${name}`,
  })
  .map((automations) =>
    automations.map((automation, index) => ({
      ...automation,
      id: `a${index}` as AutomationId,
      listedIn: automation.scope.entity,
      raw: {},
    })),
  );

describe('export, then apply', () => {
  it.each([false, true])('changes nothing but markers (fold: %s)', async (fold) => {
    let adopted = 0;
    await fc.assert(
      fc.asyncProperty(inventory, async (before) => {
        const { files, exported } = exportManifests(before, {
          owner: 'acme/ml-platform',
          onRemove: 'delete',
          fold,
        });
        const declarations = load(files);
        const desired = exported.map(({ id, key }) => {
          const declaration = declarations.find((each) => each.key === key) as Declaration;
          const was = before.find((each) => each.id === id) as Observed & Automation;
          return desire(key, resolve(declaration, was), { adopt: declaration.lifecycle.adopt });
        });
        const api = createInMemoryApi({ automations: before });
        const made = plan(desired, api.inventory().automations, FREE_POLICY);
        expect(made.changes.map(({ action, fields }) => [action, fields])).toEqual(
          exported.map(() => ['adopt', []]),
        );
        adopted += made.changes.length;

        const { results } = await applyPlan(made, {
          api,
          concurrency: 4,
          sleep: () => Promise.resolve(),
          now: () => 0,
          random: () => 0,
          restore: { write: () => Promise.resolve('restore.json') },
        });
        expect(results.every(({ status }) => status === 'done')).toBe(true);
        const isExported = new Set(exported.map(({ id }) => id));
        for (const was of before) {
          const is = api.stored.get(was.id);
          if (!isExported.has(was.id)) expect(is).toEqual(was);
          else
            expect([...differingParts(form(withoutText(is)), form(withoutText(was)))]).toEqual([]);
        }
        expect(plan(desired, api.inventory().automations, FREE_POLICY).changes).toEqual([]);
      }),
      { numRuns: sizeOf(60) },
    );
    expect(adopted).toBeGreaterThan(50);
  });
});

/** Everything but the description, which holds the marker. */
function withoutText(observed: Observed | undefined): Observed {
  if (observed === undefined) throw new Error('an adopted automation is still there');
  return { ...observed, description: '' };
}

function load(files: ReturnType<typeof exportManifests>['files']): readonly Declaration[] {
  const [configuration, ...manifests] = files;
  if (configuration === undefined) throw new Error('an export has a configuration');
  const { value, diagnostics } = loadProject({
    tree: { files: manifests, configuration },
    directory: 'out',
  });
  expect(hasErrors(diagnostics)).toBe(false);
  return value?.declarations ?? [];
}

/** The declaration with the ids that the server would return. */
function resolve(declaration: Declaration, was: Automation): Automation {
  const { name, description, enabled, event, action } = declaration;
  return { name, description, enabled, event, scope: was.scope, action: resolveAction(action) };
}

/** The integration's id follows from the name that the pools give it. */
function resolveAction(action: Declaration['action']): Action {
  if (!('integration' in action)) return action;
  const ref = action.integration;
  const name = ref.kind === 'slack' ? ref.channel.slice(1) : ref.kind === 'webhook' ? ref.name : '';
  const id = (ref.kind === 'id' ? ref.id : `${ref.kind}/${ref.entity}/${name}`) as IntegrationId;
  return { ...action, integration: { id, kind: 'other' } } as Action;
}
