import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/lib/json.ts';
import type { Desired, Observed } from '../../../src/model/automation.ts';
import type { Plan } from '../../../src/model/plan/plan.ts';
import type { PlanPolicy } from '../../../src/model/plan/policy.ts';
import {
  type PlanFile,
  parsePlanDocument,
} from '../../../src/reconcile/document/parse-plan-document.ts';
import { documentIntegrity, planDocument } from '../../../src/reconcile/document/plan-document.ts';
import { liveIdentity } from '../../../src/reconcile/ownership/live-identity.ts';
import {
  checkPlanFile,
  planToApply,
  type ReviewedPlan,
} from '../../../src/reconcile/requests/plan-to-apply.ts';
import { applyPlan } from '../../../src/workflow/apply/apply-plan.ts';
import { createInMemoryApi, type InMemoryApi, inventoryOf } from '../../support/in-memory-api.ts';
import { applied, desire, FREE_POLICY, OWNER, plan, unmanaged } from '../samples.ts';

const KEYS = ['a', 'b', 'c', 'd', 'e'];
const start = KEYS.map((key) => desire(key, { name: `Name ${key}` }));
/** A circle of four, one removal and one creation. */
const goal = [
  ...KEYS.slice(0, 4).map((key, index) =>
    desire(key, { name: `Name ${KEYS[(index + 1) % 4] ?? ''}` }),
  ),
  desire('f', { name: 'Name f' }),
];

function fileOf(made: Plan): PlanFile {
  const { value } = parsePlanDocument(JSON.stringify(planDocument(made, '1.0.0')));
  if (value === undefined) throw new Error('A plan that was just written can be read');
  return value;
}

function compare(
  file: PlanFile,
  desired: readonly Desired[],
  automations: readonly Observed[],
  policy: PlanPolicy = FREE_POLICY,
): ReviewedPlan {
  return planToApply(file, {
    plan: plan(desired, automations, policy),
    inventory: inventoryOf(automations),
  });
}

/** What was applied, with an edit of one automation. */
function edit(name: string, change: Partial<Observed>): readonly Observed[] {
  return applied(start).map((each) => (each.name === name ? { ...each, ...change } : each));
}

async function apply(
  api: InMemoryApi,
  made: Plan,
  writes: number = Number.MAX_SAFE_INTEGER,
): Promise<void> {
  const stop = new AbortController();
  let left = writes;
  await applyPlan(made, {
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
}

describe('planToApply', () => {
  it('gives the whole plan when nothing has moved', () => {
    const there = applied(start);
    const file = fileOf(plan(goal, there, FREE_POLICY));
    const reviewed = compare(file, goal, there);
    expect(reviewed).toMatchObject({ kind: 'ready', done: [] });
    expect(reviewed.kind === 'ready' && reviewed.plan.checksum).toBe(file.checksum);
  });

  it('finishes a plan that stopped after any write', async () => {
    for (let writes = 0; writes <= 8; writes += 1) {
      const api = createInMemoryApi({ automations: applied(start) });
      const made = plan(goal, api.inventory().automations, FREE_POLICY);
      const file = fileOf(made);
      await apply(api, made, writes);
      const reviewed = compare(file, goal, api.inventory().automations);
      expect(reviewed.kind).toBe('ready');
      if (reviewed.kind === 'ready') await apply(api, reviewed.plan);
      expect(plan(goal, api.inventory().automations, FREE_POLICY).changes).toEqual([]);
    }
  });

  it('overwrites no edit that a forged state under a temporary name describes', () => {
    const there = applied(start);
    const document = planDocument(plan(goal, there, FREE_POLICY), '1.0.0');
    const edited = edit('Name a', { enabled: false });
    const live = edited.find(({ name }) => name === 'Name a') as Observed;
    const temporary = { ...liveIdentity(live) };
    const forged = {
      ...document,
      changes: (document['changes'] as readonly JsonObject[]).map((change) =>
        change['key'] === 'a' ? { ...change, temporary } : change,
      ),
    };
    const text = JSON.stringify({ ...forged, integrity: documentIntegrity(forged) });
    const { value: file } = parsePlanDocument(text);
    // The checksum is still that of the reviewed plan.
    expect(file?.checksum).toBe(document['checksum']);
    if (file === undefined) return;
    expect(compare(file, goal, edited)).toMatchObject({
      kind: 'stale',
      moved: [{ key: 'a' }],
    });
  });

  it('does not care what happens to what is not ours', () => {
    const there = applied(start);
    const file = fileOf(plan(goal, there, FREE_POLICY));
    expect(compare(file, goal, [...there, unmanaged('u1')]).kind).toBe('ready');
  });

  it.each<[string, readonly Desired[], readonly Observed[], string]>([
    [
      'an edit of what is to be updated',
      goal,
      edit('Name a', { enabled: false }),
      '"a" was to be updated, but was edited on the server after the plan',
    ],
    [
      'an edit of what is to be deleted',
      goal,
      edit('Name e', { enabled: false }),
      '"e" was to be deleted, but was edited on the server after the plan',
    ],
    [
      'a deletion of what is to be updated',
      goal,
      applied(start).filter(({ name }) => name !== 'Name b'),
      '"b" was to be updated, but is no longer on the server',
    ],
    [
      'a manifest that changed',
      goal.map((each) => (each.declaration.key === 'a' ? desire('a', { name: 'Else' }) : each)),
      applied(start),
      '"a" was to be updated, but the manifests have changed since the plan',
    ],
    [
      'a manifest that was taken back',
      goal.map((each) =>
        each.declaration.key === 'f' ? desire('f', { name: 'Name f', enabled: false }) : each,
      ),
      applied(start),
      '"f" was to be created, but the manifest or the server has changed since the plan',
    ],
    [
      'a manifest that came',
      [...goal, desire('new')],
      applied(start),
      '"new" was not in the reviewed plan, and would now be created',
    ],
    [
      'another automation in a slot that is to be used',
      goal,
      [...applied(start), unmanaged('u1', { name: 'Name f' })],
      '"f" was to be created, but the manifest or the server has changed since the plan',
    ],
  ])('refuses as a whole after %s, and names it', (_, desired, automations, message) => {
    const file = fileOf(plan(goal, applied(start), FREE_POLICY));
    const reviewed = compare(file, desired, automations);
    expect(reviewed.kind).toBe('stale');
    const messages = reviewed.kind === 'stale' ? reviewed.moved.map((each) => each.message) : [];
    expect(messages).toContain(message);
  });
});

describe('checkPlanFile', () => {
  const file = fileOf(plan(start, [], { ...FREE_POLICY, environment: 'prod' }));
  const here = { server: 'https://api.wandb.ai', owner: OWNER, environment: 'prod' };

  it('is content at home', () => {
    expect(checkPlanFile(file, here)).toEqual([]);
  });

  it.each([
    ['server', { ...here, server: 'https://wandb.acme.com' }],
    ['owner', { ...here, owner: 'acme/other' }],
    ['environment', { server: here.server, owner: here.owner }],
  ])('refuses another %s', (what, there) => {
    const [problem, ...rest] = checkPlanFile(file, there);
    expect(problem?.code).toBe('plan/file-elsewhere');
    expect(problem?.message).toContain(`made for ${what}`);
    expect(rest).toEqual([]);
  });
});
