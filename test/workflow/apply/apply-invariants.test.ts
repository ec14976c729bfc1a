/** Invariants for any manifests, any history of edits in the web page, and any order. */

import { describe, expect, it } from 'vitest';
import type { Automation, Desired, Observed } from '../../../src/model/automation.ts';
import type { AutomationId } from '../../../src/model/ids.ts';
import type { Plan } from '../../../src/model/plan/plan.ts';
import type { PlanPolicy } from '../../../src/model/plan/policy.ts';
import { planChanges } from '../../../src/reconcile/plan-changes.ts';
import { applyPlan } from '../../../src/workflow/apply/apply-plan.ts';
import { desire, FREE_POLICY, plan, project } from '../../reconcile/samples.ts';
import {
  arbitraryAction,
  arbitraryAutomation,
  arbitraryEvent,
  arbitraryScope,
} from '../../support/arbitrary-automation.ts';
import { fc } from '../../support/fast-check.ts';
import { createInMemoryApi, type InMemoryApi } from '../../support/in-memory-api.ts';
import { sizeOf } from '../../support/size.ts';

const KEYS = ['a', 'b', 'c', 'd', 'e'] as const;

/** An edit that a person, or an older program, may make. */
interface Edit {
  readonly at: number;
  readonly kind:
    | 'patch'
    | 'strip'
    | 'copy'
    | 'delete'
    | 'steal'
    | 'inexpressible'
    | 'damage'
    | 'upgrade';
  readonly patch: Partial<Automation>;
}

const patch: fc.Arbitrary<Partial<Automation>> = fc.oneof(
  fc.record({ name: fc.constantFrom('Accuracy', 'Loss', 'Other') }),
  fc.record({ enabled: fc.boolean() }),
  fc.record({ scope: arbitraryScope }),
  fc.record({ event: arbitraryEvent }),
  fc.record({ action: arbitraryAction }),
  fc.record({ name: fc.constant('Elsewhere'), scope: arbitraryScope }),
);

const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.record({
    at: fc.nat(9),
    kind: fc.constantFrom<Edit['kind'][]>(
      'patch',
      'patch',
      'strip',
      'copy',
      'delete',
      'steal',
      'inexpressible',
      'damage',
    ),
    patch,
  }),
  { maxLength: 4 },
);

/** Automations on the server before the first apply: unmanaged, of another owner, of types that no manifest can express. */
const unownedAutomations: fc.Arbitrary<readonly Observed[]> = fc
  .array(
    fc.record({
      content: arbitraryAutomation,
      kind: fc.constantFrom('unmanaged' as const, 'foreign' as const, 'inexpressible' as const),
    }),
    { maxLength: 4 },
  )
  .map((all) =>
    all.map(
      ({ content, kind }, index): Observed => ({
        ...content,
        ...(kind === 'inexpressible'
          ? { event: { kind: 'other', type: 'CARD_EDITED', filter: '{}' } as const }
          : {}),
        description:
          kind === 'foreign'
            ? `${content.description}\n[wac:acme/other#k${index}@1:0000.0000.0000.0000.0000.0000]`
            : content.description,
        id: `stranger-${index}` as AutomationId,
        listedIn: content.scope.entity,
        raw: {},
      }),
    ),
  );

/** Creates them, as far as their slots are free. */
function settle(api: InMemoryApi, all: readonly Observed[]): void {
  for (const each of all) if (isFree(api, each)) api.stored.set(each.id, each);
}

/** Whose an automation is, read as plainly as can be: not by the code under test. */
function isOurs({ description }: Observed): boolean {
  return /\[wac:acme\/ml-platform#/u.test(description);
}

/** Some keys with their automations; slots are unique. */
const inventory: fc.Arbitrary<readonly Desired[]> = fc
  .array(
    fc.record({
      key: fc.constantFrom(...KEYS),
      automation: arbitraryAutomation,
      protect: fc.boolean(),
      onRemove: fc.constantFrom(
        'delete' as const,
        'disable' as const,
        'keep' as const,
        'release' as const,
      ),
      ignoreChanges: fc.constantFrom([], ['enabled'], ['then.sendNotification.severity']),
      adopt: fc.boolean(),
    }),
    { maxLength: 5 },
  )
  .map((all) => {
    const slots = new Set<string>();
    const keys = new Set<string>();
    return all.flatMap(({ key, automation, ...lifecycle }) => {
      const slot = `${automation.scope.id} ${automation.name}`;
      if (slots.has(slot) || keys.has(key)) return [];
      slots.add(slot);
      keys.add(key);
      return [desire(key, automation, { ...lifecycle, protect: lifecycle.protect && key === 'a' })];
    });
  });

const policy: fc.Arbitrary<PlanPolicy> = fc
  .record({
    drift: fc.constantFrom('repair' as const, 'report' as const),
    onRemove: fc.constantFrom('delete' as const, 'disable' as const),
    adopt: fc.boolean(),
  })
  .map((choices) => ({ ...FREE_POLICY, allowConflicts: true, ...choices }));

/** A clock that goes on each time it is read, so that checks get too old at any moment. */
function tickingClock(): () => number {
  let time = 0;
  return () => (time += 31);
}

async function apply(api: InMemoryApi, made: Plan, concurrency = 4) {
  return await applyPlan(made, {
    api,
    concurrency,
    sleep: () => Promise.resolve(),
    now: tickingClock(),
    random: () => 0,
    restore: { write: () => Promise.resolve('restore.json') },
  });
}

function planNow(api: InMemoryApi, desired: readonly Desired[], rules: PlanPolicy): Plan {
  return plan(desired, api.inventory().automations, rules);
}

/** Edits the stored automations, as far as the server's own rules allow. */
function confirmAndApply(api: InMemoryApi, history: readonly Edit[]): void {
  for (const [index, { at, kind, patch: change }] of history.entries()) {
    const all = [...api.stored.values()];
    const victim = all[at % Math.max(all.length, 1)];
    if (victim === undefined) continue;
    const next = edited(victim, kind, change, index);
    if (kind === 'delete') api.stored.delete(victim.id);
    else if (isFree(api, next)) api.stored.set(next.id, next);
  }
}

function edited(
  victim: Observed,
  kind: Edit['kind'],
  change: Partial<Automation>,
  index: number,
): Observed {
  const content = {
    ...victim,
    ...change,
    listedIn: (change.scope ?? (victim.scope as { entity: string })).entity,
  };
  switch (kind) {
    case 'strip':
      return { ...victim, description: victim.description.replace(/^.*\[wac:.*$/mu, '') };
    case 'copy':
      return { ...content, id: `copy-${index}` as AutomationId };
    case 'steal':
      return {
        ...victim,
        description: victim.description.replace('acme/ml-platform', 'acme/thief'),
      };
    case 'damage':
      return { ...victim, description: victim.description.replace(/@2:[A-Za-z0-9_*-]+\./u, '@2:') };
    case 'upgrade':
      return { ...victim, description: victim.description.replace('@2:', '@99:') };
    case 'inexpressible':
      return { ...victim, action: { kind: 'other', type: 'QUEUE_JOB', raw: {} } };
    case 'patch':
    case 'delete':
      return content;
  }
}

function isFree(api: InMemoryApi, wanted: Observed): boolean {
  const slot = (each: Observed): string =>
    `${'id' in each.scope ? each.scope.id : ''} ${each.name}`;
  return [...api.stored.values()].every(
    (each) => each.id === wanted.id || slot(each) !== slot(wanted),
  );
}

describe('applyPlan', () => {
  it('leaves nothing to plan, without a refused write, and what is not ours as it was', async () => {
    await fc.assert(
      fc.asyncProperty(
        inventory,
        inventory,
        edits,
        policy,
        unownedAutomations,
        async (before, after, history, rules, others) => {
          const api = createInMemoryApi();
          settle(api, others);
          await apply(api, planNow(api, before, rules));
          confirmAndApply(api, history);

          const stored = structuredClone(api.stored);
          const made = planNow(api, after, rules);
          const touched = new Set(made.changes.map((change) => change.before?.id));
          const summary = await apply(api, made);
          expect(summary.results.filter(({ status }) => status !== 'done')).toEqual([]);

          const again = planNow(api, after, rules);
          expect(again.changes).toEqual([]);
          const report = [...again.conflicts, ...again.drift].map(({ key }) => key);
          for (const { declaration } of after) {
            expect([...again.unchanged, ...report]).toContain(declaration.key);
          }
          if (rules.drift === 'repair') {
            const unrepaired = again.drift.filter(
              ({ kind }) => kind === 'edited' || kind === 'inexpressible',
            );
            const undecided = new Set(again.conflicts.map(({ key }) => key));
            expect(unrepaired.filter(({ key }) => !undecided.has(key))).toEqual([]);
          }
          for (const [id, observed] of stored) {
            if (!touched.has(id)) expect(api.stored.get(id)).toEqual(observed);
            if (isOurs(observed)) continue;
            // What is not ours may be adopted where that is allowed, and where nobody else has it; nothing else happens to it.
            const isForeign = observed.description.includes('[wac:');
            const changes = made.changes.filter((change) => change.before?.id === id);
            expect(changes.filter(({ action }) => action !== 'adopt')).toEqual([]);
            for (const { key } of changes) {
              const wanted = after.find(({ declaration }) => declaration.key === key);
              expect(isForeign).toBe(false);
              expect(rules.adopt || wanted?.declaration.lifecycle.adopt).toBe(true);
            }
          }
        },
      ),
      { numRuns: sizeOf(400) },
    );
  });

  it('refuses as a whole where a newer wac has written a marker of ours', () => {
    fc.assert(
      fc.property(inventory, policy, fc.nat(9), (before, rules, at) => {
        const api = createInMemoryApi();
        for (const each of planNow(api, before, rules).changes) {
          const { after } = each;
          if (after?.event === undefined || after.action === undefined) continue;
          const id = `id-${each.key}` as AutomationId;
          const sent = { event: after.event, action: after.action };
          api.stored.set(id, { ...after, ...sent, id, listedIn: after.scope.entity, raw: {} });
        }
        confirmAndApply(api, [{ at, kind: 'upgrade', patch: {} }]);
        const made = planNow(api, before, rules);
        const isNewer = [...api.stored.values()].some((each) => each.description.includes('@99:'));
        expect(isNewer).toBe(before.length > 0);
        expect(made.refusedBy.some(({ kind }) => kind === 'newer-marker')).toBe(isNewer);
      }),
      { numRuns: sizeOf(100) },
    );
  });

  it('plans the same whatever the order of manifests and lists', () => {
    fc.assert(
      fc.property(
        inventory,
        inventory,
        edits,
        policy,
        fc.nat(1000),
        unownedAutomations,
        (before, after, history, rules, seed, others) => {
          const api = createInMemoryApi();
          settle(api, others);
          for (const change of planNow(api, before, rules).changes) {
            if (change.after?.event !== undefined && change.after.action !== undefined) {
              const { event, action } = change.after;
              // An adopted automation keeps its id: a name is unique in its scope.
              const id = change.before?.id ?? (`id-${change.key}` as AutomationId);
              api.stored.set(id, {
                ...change.after,
                event,
                action,
                id,
                listedIn: change.after.scope.entity,
                raw: {},
              });
            }
          }
          confirmAndApply(api, history);
          const automations = api.inventory().automations;
          const one = plan(after, automations, rules);
          // Not through `plan`, which would sort the list as a read of the server does.
          const other = planChanges({
            desired: shuffled(after, seed),
            inventory: { entities: [], automations: shuffled(automations, seed) },
            policy: rules,
            server: one.server,
          });
          expect(other).toEqual(one);
        },
      ),
      { numRuns: sizeOf(200) },
    );
  });

  it.each([1, 4])(
    'applies any permutation of names with no conflict, %i at a time',
    async (concurrency) => {
      await fc.assert(
        fc.asyncProperty(
          fc.shuffledSubarray([...KEYS], { minLength: 2 }),
          fc.boolean(),
          async (order, isCaseOnly) => {
            const names = [...order].sort();
            const start = names.map((key, index) =>
              desire(key, { name: `Name ${names[index] ?? ''}` }),
            );
            const goal = names.map((key, index) =>
              desire(key, { name: `${isCaseOnly ? 'NAME' : 'Name'} ${order[index] ?? ''}` }),
            );
            const api = createInMemoryApi();
            await apply(api, planNow(api, start, FREE_POLICY), concurrency);
            const summary = await apply(api, planNow(api, goal, FREE_POLICY), concurrency);
            expect(summary.isComplete).toBe(true);
            expect(planNow(api, goal, FREE_POLICY)).toMatchObject({ changes: [], conflicts: [] });
          },
        ),
        { numRuns: sizeOf(60) },
      );
    },
  );

  it('finishes what a crash after any write left undone', async () => {
    const start = KEYS.map((key) => desire(key, { name: `Name ${key}` }));
    const goal = [
      ...KEYS.slice(0, 4).map((key, index) =>
        desire(key, { name: `Name ${KEYS[(index + 1) % 4] ?? ''}` }),
      ),
      desire('f', { name: 'Name e', scope: project('classifier') }),
    ];
    for (let writes = 0; writes < 12; writes += 1) {
      const api = createInMemoryApi();
      await apply(api, planNow(api, start, FREE_POLICY));
      const stop = new AbortController();
      let left = writes;
      await applyPlan(planNow(api, goal, FREE_POLICY), {
        api: {
          ...api,
          readSlots: async (slots) => {
            left -= 1;
            if (left < 0) stop.abort();
            return await api.readSlots(slots);
          },
        },
        concurrency: 1,
        signal: stop.signal,
        sleep: () => Promise.resolve(),
        now: () => 0,
        random: () => 0,
        restore: { write: () => Promise.resolve('restore.json') },
      });
      const summary = await apply(api, planNow(api, goal, FREE_POLICY));
      expect(summary.isComplete).toBe(true);
      expect(planNow(api, goal, FREE_POLICY).changes).toEqual([]);
      expect([...api.stored.values()].map(({ name }) => name).sort()).toEqual(
        goal.map(({ automation }) => automation.name).sort(),
      );
    }
  });
});

function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
  return [...items]
    .map((item, index) => ({ item, rank: (index * 7919 + seed * 104_729) % 1009 }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}
