import { describe, expect, it } from 'vitest';
import { ApiFailure } from '../../../src/diagnostics/api-failure.ts';
import { Failure } from '../../../src/diagnostics/failure.ts';
import type { Desired, Observed } from '../../../src/model/automation.ts';
import type { ServerAbility } from '../../../src/model/automation-api.ts';
import type { AutomationId } from '../../../src/model/ids.ts';
import type { RestoreEntry } from '../../../src/model/plan/restore.ts';
import { applyPlan } from '../../../src/workflow/apply/apply-plan.ts';
import type { ApplyDependencies, ApplySummary } from '../../../src/workflow/apply/apply-types.ts';
import { createWriteLimit } from '../../../src/workflow/apply/write-limit.ts';
import { applied, desire, FREE_POLICY, plan, project, unmanaged } from '../../reconcile/samples.ts';
import {
  type ApiCall,
  createInMemoryApi,
  type Fault,
  type InMemoryApi,
} from '../../support/in-memory-api.ts';

const lost = new ApiFailure('The connection was closed', { code: 'network', wasSent: true });
const broken = new ApiFailure('Internal error', { code: 'server', status: 502, wasSent: true });
const unsent = new ApiFailure('The connection was refused', { code: 'network', wasSent: false });
const forbidden = new ApiFailure('Not allowed', { code: 'permission', status: 403, wasSent: true });
const revoked = new ApiFailure('The key is not known', {
  code: 'authentication',
  status: 401,
  wasSent: true,
});
const limited = new ApiFailure('Too many requests', {
  code: 'rate-limited',
  status: 429,
  wasSent: false,
});

type Method = ApiCall['method'];

/** A fault for the n-th call of a method. */
function onCall(method: Method, faults: readonly (Fault | undefined)[]) {
  return (call: ApiCall, count: number): Fault | undefined =>
    call.method === method ? faults[count] : undefined;
}

type Stored = InMemoryApi['stored'];

/** What a person in the web page does. */
function edit(stored: Stored, change: Partial<Observed>): void {
  for (const [id, observed] of stored) stored.set(id, { ...observed, ...change });
}

interface Run {
  readonly api: InMemoryApi;
  readonly summary: ApplySummary;
  readonly waits: readonly number[];
  readonly saved: readonly RestoreEntry[];
}

async function run(
  desired: readonly Desired[],
  automations: readonly Observed[],
  options: {
    readonly fault?: (call: ApiCall, count: number) => Fault | undefined;
    readonly missing?: readonly ServerAbility[];
    /** Takes part in the time that a create takes. */
    readonly around?: (name: string, write: () => Promise<Observed>) => Promise<Observed>;
  } & Partial<ApplyDependencies> = {},
): Promise<Run> {
  const { fault, missing, around, ...dependencies } = options;
  const api = createInMemoryApi({
    automations,
    ...(fault === undefined ? {} : { fault }),
    ...(missing === undefined ? {} : { missing }),
  });
  const waits: number[] = [];
  const saved: RestoreEntry[] = [];
  const summary = await applyPlan(
    plan(desired, automations, { ...FREE_POLICY, allowConflicts: true }),
    {
      api:
        around === undefined
          ? api
          : {
              ...api,
              createAutomation: (draft, write) =>
                around(draft.name, () => api.createAutomation(draft, write)),
            },
      sleep: async (duration) => {
        waits.push(duration);
        await Promise.resolve();
      },
      now: () => 0,
      random: () => 0.5,
      restore: {
        write: (entries) => {
          saved.push(...entries);
          return Promise.resolve('restore.json');
        },
      },
      ...dependencies,
    },
  );
  return { api, summary, waits, saved };
}

function methods(api: InMemoryApi): string {
  const short: Record<Method, string> = { create: 'C', update: 'U', delete: 'D', readSlots: 'r' };
  return api.calls.map(({ method }) => short[method]).join('');
}

function outcome({ results }: ApplySummary): readonly (string | undefined)[] {
  return results.map(({ status, code }) => (code === undefined ? status : `${status} ${code}`));
}

const creation: readonly [readonly Desired[], readonly Observed[]] = [[desire('a')], []];
const update: typeof creation = [[desire('a', { enabled: false })], applied([desire('a')])];
const removal: typeof creation = [[], applied([desire('a')])];

describe('checks that get too old', () => {
  it.each([1, 7, 20, 40, 61, 90])(
    'lose no change, on a clock that goes on by %d ms each time it is read',
    async (tick) => {
      let time = 0;
      const now = (): number => (time += tick);
      const keys = Array.from({ length: 60 }, (_, index) => `rule-${index}`);
      const { api, summary } = await run(
        keys.map((key) => desire(key)),
        [],
        { now },
      );
      expect(summary.isComplete).toBe(true);
      expect(api.stored.size).toBe(keys.length);
    },
  );
});

describe('a response that never came', () => {
  it.each<[string, typeof creation, Method, string, number]>([
    ['a create', creation, 'create', 'rCr', 1],
    ['an update', update, 'update', 'rUr', 1],
    ['a removal', removal, 'delete', 'rDr', 0],
  ])('is found to be done: %s', async (_, [desired, there], method, calls, left) => {
    for (const after of [lost, broken]) {
      const { api, summary } = await run(desired, there, { fault: onCall(method, [{ after }]) });
      expect(outcome(summary)).toEqual(['done']);
      expect(methods(api)).toBe(calls);
      expect(api.stored.size).toBe(left);
    }
  });

  it.each<[string, typeof creation, Method, string]>([
    ['a create', creation, 'create', 'rCrrC'],
    ['an update', update, 'update', 'rUrrU'],
    ['a removal', removal, 'delete', 'rDrrD'],
  ])('is looked for twice and sent once more: %s', async (_, [desired, there], method, calls) => {
    const { api, summary, waits } = await run(desired, there, {
      fault: onCall(method, [{ instead: lost }]),
    });
    expect(outcome(summary)).toEqual(['done']);
    expect(methods(api)).toBe(calls);
    expect(waits).toEqual([1500]);
  });

  it('is found after a while, and nothing is written twice', async () => {
    const [late] = applied([desire('a')]);
    const { api, summary } = await run(...creation, {
      fault: (call, count) => {
        if (call.method === 'create') return { instead: lost };
        if (count !== 2 || late === undefined) return undefined;
        return { meanwhile: (stored) => stored.set(late.id, late) };
      },
    });
    expect(outcome(summary)).toEqual(['done']);
    expect(methods(api)).toBe('rCrr');
    expect(api.stored.size).toBe(1);
  });

  it('is unknown when it is lost twice, and nothing is there', async () => {
    const { summary } = await run(...creation, {
      fault: onCall('create', [{ instead: lost }, { instead: lost }]),
    });
    expect(outcome(summary)).toEqual(['unknown network']);
    expect(summary.isComplete).toBe(false);
  });

  it('stays unknown when the second send is refused for certain', async () => {
    for (const refusal of [unsent, forbidden, limited]) {
      const { api, summary } = await run(...creation, {
        fault: onCall('create', [{ instead: lost }, { instead: refusal }]),
      });
      expect(outcome(summary)).toEqual(['unknown network']);
      expect(methods(api)).toBe('rCrrCrr');
    }
  });

  it('is done when it is seen after the second send was refused', async () => {
    const late = (await run(...creation)).api.inventory().automations[0];
    const { summary } = await run(...creation, {
      fault: (call, count) => {
        if (call.method === 'create') return { instead: count === 0 ? lost : unsent };
        if (count !== 4 || late === undefined) return undefined;
        return { meanwhile: (stored) => stored.set(late.id, late) };
      },
    });
    expect(outcome(summary)).toEqual(['done']);
  });

  it('is unknown when looking fails too', async () => {
    const { api, summary } = await run(...creation, {
      fault: (call, count) => {
        if (call.method === 'create') return { after: lost };
        return call.method === 'readSlots' && count > 0 ? { instead: broken } : undefined;
      },
    });
    expect(outcome(summary)).toEqual(['unknown network']);
    expect(methods(api)).toBe('rCr');
  });

  it('is unknown when what is there is ours and not as it was sent', async () => {
    const { api, summary } = await run(...creation, {
      fault: (call, count) => {
        if (call.method === 'create') return { after: lost };
        if (call.method !== 'readSlots' || count === 0) return undefined;
        return { meanwhile: (stored) => edit(stored, { enabled: false }) };
      },
    });
    expect(outcome(summary)).toEqual(['unknown network']);
    expect(methods(api)).toBe('rCr');
  });

  it('is unknown when somebody else has been there: ours may have come before', async () => {
    const { api, summary } = await run(...update, {
      fault: (call, count) => {
        if (call.method === 'update') return { instead: lost };
        if (call.method !== 'readSlots' || count === 0) return undefined;
        return { meanwhile: (stored) => edit(stored, { description: 'Mine' }) };
      },
    });
    expect(outcome(summary)).toEqual(['unknown network']);
    expect(methods(api)).toBe('rUr');
  });
});

describe('a response that says no', () => {
  it('is unknown when our own create may have been delivered twice, and is not shown', async () => {
    const taken = new ApiFailure('The name is taken', {
      code: 'conflict',
      status: 409,
      wasSent: true,
    });
    const { api, summary } = await run(...creation, {
      fault: onCall('create', [{ instead: taken }]),
    });
    expect(outcome(summary)).toEqual(['unknown conflict']);
    expect(methods(api)).toBe('rCrr');
  });

  it('is done when our own create was delivered twice, and a late list shows it', async () => {
    const late = (await run(...creation)).api.inventory().automations[0];
    const taken = new ApiFailure('The name is taken', {
      code: 'conflict',
      status: 409,
      wasSent: true,
    });
    const { summary } = await run(...creation, {
      fault: (call, count) => {
        if (call.method === 'create') return { instead: taken };
        if (count !== 2 || late === undefined) return undefined;
        return { meanwhile: (stored) => stored.set(late.id, late) };
      },
    });
    expect(outcome(summary)).toEqual(['done']);
  });

  it('is unknown when a delete is not found, and a list still shows it', async () => {
    const gone = new ApiFailure('Not found', { code: 'not-found', status: 404, wasSent: true });
    const { api, summary } = await run(...removal, {
      fault: onCall('delete', [{ instead: gone }]),
    });
    expect(outcome(summary)).toEqual(['unknown not-found']);
    expect(methods(api)).toBe('rDrr');
  });

  it.each([
    ['a refusal', forbidden, 'failed permission', 'rC'],
    ['a request that never left', unsent, 'failed network', 'rC'],
    ['too many requests', limited, 'failed rate-limited', 'rC'],
  ])('is certain, and nothing is sent again: %s', async (_, instead, expected, calls) => {
    const { api, summary, waits } = await run(...creation, {
      fault: onCall('create', [{ instead }]),
    });
    expect(outcome(summary)).toEqual([expected]);
    expect(methods(api)).toBe(calls);
    expect(waits).toEqual([]);
  });

  it('stops one change only', async () => {
    const { summary } = await run([desire('a'), desire('b')], [], {
      fault: onCall('create', [{ instead: forbidden }]),
    });
    expect(outcome(summary)).toEqual(['failed permission', 'done']);
    expect(summary.counts).toEqual({
      done: 1,
      failed: 1,
      blocked: 0,
      'not-attempted': 0,
      unknown: 0,
    });
  });

  it('stops everything when the key is not known', async () => {
    const desired = ['a', 'b', 'c'].map((key) => desire(key));
    const { summary } = await run(desired, [], {
      concurrency: 1,
      fault: onCall('create', [{ instead: revoked }]),
    });
    expect(outcome(summary)).toEqual([
      'failed authentication',
      'not-attempted authentication',
      'not-attempted authentication',
    ]);
  });

  it('blocks what waits for it', async () => {
    const there = applied([desire('a', { name: 'A' }), desire('b', { name: 'B' })]);
    const { summary } = await run([desire('b', { name: 'A' })], there, {
      fault: onCall('delete', [{ instead: forbidden }]),
    });
    expect(outcome(summary)).toEqual(['failed permission', 'blocked blocked']);
    expect(summary.results[1]?.message).toContain('"a" must be applied first');
  });

  it.each([0, 1])(
    'blocks what waits for two by the first of them, if number %d fails last',
    async (late) => {
      const there = applied([desire('a'), desire('b')]);
      const changes = plan([desire('c')], there, FREE_POLICY).changes.map((change) =>
        change.key === 'c' ? { ...change, dependsOn: ['a', 'b'] } : change,
      );
      const api = createInMemoryApi({
        automations: there,
        fault: onCall('delete', [{ instead: forbidden }, { instead: forbidden }]),
      });
      const { results } = await applyPlan(
        { changes },
        {
          api: {
            ...api,
            deleteAutomation: async (id, write) => {
              const turns = id === there[late]?.id ? 20 : 0;
              for (let turn = 0; turn < turns; turn += 1)
                await new Promise((resolve) => setImmediate(resolve));
              await api.deleteAutomation(id, write);
            },
          },
          sleep: () => Promise.resolve(),
          now: () => 0,
          random: () => 0.5,
          restore: { write: () => Promise.resolve('restore.json') },
        },
      );
      expect(results.find(({ change }) => change.key === 'c')?.message).toContain(
        '"a" must be applied first',
      );
    },
  );

  it('is done if the taken slot has the automation that was to be created', async () => {
    const [mine] = applied([desire('a')]);
    const { api, summary } = await run([desire('a')], [], {
      fault: (call, count) =>
        call.method === 'create' && count === 0 && mine !== undefined
          ? { meanwhile: (stored) => stored.set(mine.id, mine) }
          : undefined,
    });
    expect(outcome(summary)).toEqual(['done']);
    expect(api.stored.size).toBe(1);
  });

  it('is done all the same when what was to be deleted is gone', async () => {
    const { summary } = await run(...removal, {
      fault: (call) =>
        call.method === 'delete' ? { meanwhile: (stored) => stored.clear() } : undefined,
    });
    expect(outcome(summary)).toEqual(['done']);
  });
});

describe('what somebody did since the plan', () => {
  it.each<[string, typeof creation, (stored: Stored) => void, string]>([
    [
      'edited what is to be updated',
      update,
      (stored) => edit(stored, { description: 'Mine' }),
      'failed precondition',
    ],
    [
      'renamed what is to be updated',
      update,
      (stored) => edit(stored, { name: 'Mine' }),
      'failed precondition',
    ],
    ['deleted what is to be updated', update, (stored) => stored.clear(), 'failed precondition'],
    [
      'edited what is to be deleted',
      removal,
      (stored) => edit(stored, { enabled: false }),
      'failed precondition',
    ],
    [
      'took the slot of the automation to be created',
      creation,
      (stored) => stored.set('u1' as AutomationId, unmanaged('u1', { name: 'a' })),
      'failed conflict',
    ],
  ])('is not written over: %s', async (_, [desired, there], meanwhile, expected) => {
    const { api, summary } = await run(desired, there, {
      fault: (call) => (call.method === 'readSlots' ? { meanwhile } : undefined),
    });
    expect(outcome(summary)).toEqual([expected]);
    expect(methods(api)).toBe('r');
    expect(summary.wasTried).toBe(false);
  });

  it('is no matter where a copy made by hand has the key', async () => {
    const [original] = applied([desire('a')]);
    const copy = {
      ...original,
      id: 'c1' as AutomationId,
      name: 'b',
      scope: project('detector'),
    } as Observed;
    const desired = [desire('a'), desire('b', { scope: project('elsewhere') })];
    const { summary } = await run(desired, [copy]);
    expect(outcome(summary)).toEqual(['done', 'done']);
  });

  it('is a conflict where the key has come under the same name elsewhere', async () => {
    const [original] = applied([desire('a')]);
    const moved = { ...original, scope: project('detector') } as Observed;
    const { summary } = await run([desire('a')], [], {
      fault: (call) =>
        call.method === 'readSlots'
          ? { meanwhile: (stored) => stored.set(moved.id, moved) }
          : undefined,
    });
    expect(outcome(summary)).toEqual(['failed precondition']);
  });

  it('is no failure when it is what was to be done', async () => {
    const { api, summary } = await run(...update, {
      fault: (call) =>
        call.method === 'readSlots'
          ? {
              meanwhile: (stored) => {
                for (const each of applied(update[0])) stored.set(each.id, each);
              },
            }
          : undefined,
    });
    expect(outcome(summary)).toEqual(['done']);
    expect(summary.results[0]).toMatchObject({ written: false });
    expect(methods(api)).toBe('rr');
  });

  it('is done when what is to be deleted is gone, and nothing is written', async () => {
    const { api, summary } = await run(...removal, {
      fault: (call) =>
        call.method === 'readSlots' ? { meanwhile: (stored) => stored.clear() } : undefined,
    });
    expect(outcome(summary)).toEqual(['done']);
    expect(summary.results[0]).toMatchObject({ written: false });
    expect(methods(api)).toBe('rr');
  });

  it.each<[string, typeof creation, (stored: Stored) => void, string]>([
    ['an update', update, (stored) => stored.set(NEW.id, NEW), 'rrU'],
    ['a removal', removal, (stored) => stored.clear(), 'rrD'],
  ])(
    'is written when only one look says that it is done: %s',
    async (_, [desired, there], act, calls) => {
      const { api, summary } = await run(desired, there, {
        fault: (call, count) => {
          if (call.method !== 'readSlots') return undefined;
          if (count === 0) return { meanwhile: act };
          return {
            meanwhile: (stored) => {
              stored.clear();
              for (const each of there) stored.set(each.id, each);
            },
          };
        },
      });
      expect(outcome(summary)).toEqual(['done']);
      expect(summary.results[0]).not.toHaveProperty('written');
      expect(methods(api)).toBe(calls);
    },
  );
});

/** What the update leaves on the server. */
const [NEW] = applied(update[0]) as [Observed];

describe('what the server stored', () => {
  it('is compared with what was sent, and the field is named', async () => {
    const { summary } = await run(...creation, {
      fault: onCall('create', [{ store: (draft) => ({ ...draft, enabled: false }) }]),
    });
    expect(outcome(summary)).toEqual(['failed not-converged']);
    expect(summary.results[0]?.message).toContain('in enabled');
  });

  it('is unknown when the response differs and nobody can look', async () => {
    const { summary } = await run(...creation, {
      fault: (call, count) => {
        if (call.method === 'create') return { response: (made) => ({ ...made, enabled: false }) };
        const failure = new ApiFailure('Cannot read', { code: 'network', wasSent: true });
        return call.method === 'readSlots' && count > 0 ? { instead: failure } : undefined;
      },
    });
    expect(outcome(summary)).toEqual(['unknown network']);
  });

  it('names a marker that was not stored', async () => {
    const { summary } = await run(...creation, {
      fault: onCall('create', [
        { store: (draft) => ({ ...draft, description: 'The loss rose.' }) },
      ]),
    });
    expect(summary.results[0]?.message).toContain('the marker line');
  });

  it('is unknown when what comes back cannot be read whole, however often', async () => {
    const unreadable = { action: { kind: 'other', type: 'NULL', raw: {} } } as const;
    const { summary } = await run(...creation, {
      fault: (call, count) => {
        if (call.method === 'create') return { response: (seen) => ({ ...seen, ...unreadable }) };
        if (call.method !== 'readSlots' || count === 0) return undefined;
        return { meanwhile: (stored) => edit(stored, unreadable) };
      },
    });
    expect(outcome(summary)).toEqual(['unknown not-converged']);
  });

  it('counts, where the response and the first look differ and the second does not', async () => {
    const { api, summary } = await run(...creation, {
      fault: (call, count) => {
        if (call.method === 'create')
          return { response: (observed) => ({ ...observed, enabled: false }) };
        if (call.method !== 'readSlots' || count === 0) return undefined;
        return { meanwhile: (stored) => edit(stored, { enabled: count > 1 }) };
      },
    });
    expect(outcome(summary)).toEqual(['done']);
    expect(methods(api)).toBe('rCrr');
  });

  it('counts, where only the response differs', async () => {
    const { api, summary } = await run(...creation, {
      fault: onCall('create', [{ response: (observed) => ({ ...observed, enabled: false }) }]),
    });
    expect(outcome(summary)).toEqual(['done']);
    expect(methods(api)).toBe('rCr');
  });

  it('is looked up for its id where old servers return a wrong one', async () => {
    const { summary } = await run(...creation, {
      missing: ['ownIds'],
      fault: onCall('create', [
        { response: (observed) => ({ ...observed, id: 'wrong' as AutomationId }) },
      ]),
    });
    expect(summary.results).toMatchObject([{ status: 'done', id: 'Trigger:1' }]);
  });
});

describe('removals', () => {
  it('are saved before the first write', async () => {
    const there = applied([desire('a'), desire('b')]);
    const order: string[] = [];
    const { summary } = await run([desire('b')], there, {
      restore: {
        write: ([entry]) => {
          order.push(`save ${entry?.observed.id ?? ''}`);
          return Promise.resolve('restore.json');
        },
      },
      fault: ({ method }) => {
        order.push(method);
        return undefined;
      },
    });
    expect(order).toEqual(['save id-a', 'readSlots', 'delete']);
    expect(summary.restoreFile).toBe('restore.json');
  });

  it('do not happen when they cannot be saved', async () => {
    const there = applied([desire('a'), desire('b')]);
    const api = createInMemoryApi({ automations: there });
    const apply = applyPlan(plan([desire('b', { enabled: false })], there, FREE_POLICY), {
      api,
      sleep: () => Promise.resolve(),
      now: () => 0,
      random: () => 0,
      restore: { write: () => Promise.reject(new Failure('No space', { code: 'file' })) },
    });
    await expect(apply).rejects.toMatchObject({ code: 'file' });
    expect(api.calls).toEqual([]);
  });

  it('save what is replaced because no manifest can say it', async () => {
    const there = applied([desire('a')]).map((each) => ({
      ...each,
      action: { kind: 'other', type: 'QUEUE_JOB', raw: {} } as const,
    }));
    const { saved, summary } = await run([desire('a')], there);
    expect(saved).toMatchObject([
      { key: 'a', action: 'update', observed: { action: { type: 'QUEUE_JOB' } } },
    ]);
    expect(summary.isComplete).toBe(true);
  });

  it('save what --adopt overwrites, and nothing of what only gets a marker', async () => {
    const policy = { ...FREE_POLICY, adopt: true };
    const there = [
      unmanaged('theirs', { name: 'a', description: 'What a person wrote' }),
      { ...unmanaged('same'), ...desire('b').automation, id: 'same' as AutomationId },
    ];
    const api = createInMemoryApi({ automations: there });
    const saved: RestoreEntry[] = [];
    const wanted = [desire('a', { name: 'a', description: 'What Git says' }), desire('b')];
    const summary = await applyPlan(plan(wanted, there, policy), {
      api,
      sleep: () => Promise.resolve(),
      now: () => 0,
      random: () => 0,
      restore: {
        write: (written) => {
          saved.push(...written);
          return Promise.resolve('restore.json');
        },
      },
    });
    expect(summary.counts.done).toBe(2);
    expect(saved).toMatchObject([
      { key: 'a', action: 'adopt', observed: { description: 'What a person wrote' } },
    ]);
  });

  it('save nothing when nothing is lost', async () => {
    const { saved, summary } = await run(...update);
    expect(saved).toEqual([]);
    expect(summary.restoreFile).toBeUndefined();
  });
});

describe('an interrupt', () => {
  it('lets what is in flight finish, and reports the rest', async () => {
    const stop = new AbortController();
    const desired = ['a', 'b', 'c', 'd'].map((key) => desire(key));
    const { api, summary } = await run(desired, [], {
      concurrency: 2,
      signal: stop.signal,
      fault: (call) => (call.method === 'create' ? { meanwhile: () => stop.abort() } : undefined),
    });
    expect(outcome(summary)).toEqual([
      'done',
      'done',
      'not-attempted interrupted',
      'not-attempted interrupted',
    ]);
    expect(summary).toMatchObject({ isInterrupted: true, isComplete: false, wasTried: true });
    expect(api.stored.size).toBe(2);
  });

  it('before anything was begun leaves everything as it was', async () => {
    const { api, summary } = await run(...creation, { signal: AbortSignal.abort() });
    expect(outcome(summary)).toEqual(['not-attempted interrupted']);
    expect(api.calls).toEqual([]);
  });
});

describe('the pace', () => {
  const many = (count: number): readonly Desired[] =>
    Array.from({ length: count }, (_, index) =>
      desire(`k${String(index).padStart(2, '0')}`, { name: `Rule ${index}` }),
    );

  it('reads many slots in one request, and the next while what was read is written', async () => {
    const { api } = await run(many(40), []);
    expect(methods(api)).toMatch(/^rCCCCC*rC+rC+$/);
    const reads = api.calls.flatMap((call) =>
      call.method === 'readSlots' ? [call.slots.length] : [],
    );
    expect(reads).toEqual([16, 16, 8]);
  });

  it('begins a write as soon as another ends, and never has more under way than it may', async () => {
    const desired = many(12);
    const order: string[] = [];
    let underWay = 0;
    let max = 0;
    const { summary } = await run(desired, [], {
      around: async (name, write) => {
        underWay += 1;
        max = Math.max(max, underWay);
        // The first takes as long as all the others together.
        for (let turn = 0; turn < (name === 'Rule 0' ? 100 : 3); turn += 1) await Promise.resolve();
        underWay -= 1;
        order.push(name);
        return await write();
      },
    });
    expect(summary.isComplete).toBe(true);
    expect(max).toBe(4);
    expect(order.at(-1)).toBe('Rule 0');
  });

  it('reads again what was read more than two seconds before its write', async () => {
    let time = 0;
    const desired = many(6);
    const { api, summary } = await run(desired, [], {
      now: () => time,
      concurrency: 2,
      fault: ({ method }) => {
        if (method === 'create') time += 1500;
        return undefined;
      },
    });
    expect(summary.isComplete).toBe(true);
    expect(methods(api)).toBe('rCCrCCrCC');
  });

  it('sees edits made after slots were read ahead, once that is too long ago', async () => {
    let time = 0;
    const { summary } = await run(many(3), [], {
      now: () => time,
      concurrency: 1,
      fault: (call, count) => {
        if (call.method === 'create' && count === 0) time += 5000;
        if (call.method !== 'create' || count !== 0) return undefined;
        return {
          meanwhile: (stored) =>
            stored.set('u1' as AutomationId, unmanaged('u1', { name: 'Rule 2' })),
        };
      },
    });
    expect(outcome(summary)).toEqual(['done', 'done', 'failed conflict']);
  });

  it('reads a few slots at a time if many cannot be read, and fails only those that cannot', async () => {
    const { api, summary } = await run(many(9), [], {
      fault: (call) =>
        call.method === 'readSlots' && call.slots.some(({ name }) => name === 'Rule 0')
          ? { instead: broken }
          : undefined,
    });
    expect(outcome(summary)).toEqual([
      ...Array.from({ length: 4 }, () => 'failed server'),
      ...Array.from({ length: 5 }, () => 'done'),
    ]);
    expect(methods(api)).toMatch(/^rr/);
  });

  it('goes on with what was waited for before anything else', async () => {
    const there = applied([desire('a', { name: 'A' }), desire('b', { name: 'B' })]);
    const goal = [desire('b', { name: 'A' }), ...many(20)];
    const { api } = await run(goal, there, { concurrency: 1 });
    const last = methods(api).replaceAll('r', '');
    expect(last.indexOf('U')).toBe(last.indexOf('D') + 1);
  });

  it('is halved when the server says "too many"', async () => {
    const limit = createWriteLimit(4);
    let underWay = 0;
    const seen: number[] = [];
    const { summary } = await run(many(9), [], {
      limit,
      fault: onCall('create', [{ instead: limited }]),
      around: async (_, write) => {
        underWay += 1;
        seen.push(underWay);
        for (let turn = 0; turn < 3; turn += 1) await Promise.resolve();
        underWay -= 1;
        return await write();
      },
    });
    expect(limit.size).toBe(2);
    expect(summary.counts).toMatchObject({ done: 8, failed: 1 });
    expect(Math.max(...seen.slice(6))).toBe(2);
  });

  it.each([
    ['grows from four to eight while the server keeps up', {}, 8],
    ['stays where the number is fixed', { concurrency: 4 }, 4],
  ])('%s', async (_, options, max) => {
    let underWay = 0;
    const seen: number[] = [];
    const { summary } = await run(many(60), [], {
      ...options,
      around: async (_, write) => {
        underWay += 1;
        seen.push(underWay);
        for (let turn = 0; turn < 3; turn += 1) await Promise.resolve();
        underWay -= 1;
        return await write();
      },
    });
    expect(summary.isComplete).toBe(true);
    expect(Math.max(...seen.slice(0, 16))).toBe(4);
    expect(Math.max(...seen)).toBe(max);
  });

  it('reports each result as it ends', async () => {
    const report: string[] = [];
    await run([desire('a'), desire('b')], [], {
      onResult: ({ change }) => report.push(change.key),
    });
    expect(report).toEqual(['a', 'b']);
  });
});

describe('an apply in parts', () => {
  function inParts(size: number): {
    readonly checkpoint: NonNullable<ApplyDependencies['checkpoint']>;
    readonly saved: string[][];
  } {
    const saved: string[][] = [];
    const save = (undone: readonly { readonly key: string }[]): Promise<void> => {
      saved.push(undone.map(({ key }) => key));
      return Promise.resolve();
    };
    return { checkpoint: { size, save }, saved };
  }

  it('says between them what is left, with what failed before', async () => {
    const { checkpoint, saved } = inParts(2);
    const { summary } = await run(
      ['a', 'b', 'c', 'd', 'e'].map((key) => desire(key)),
      [],
      {
        concurrency: 1,
        checkpoint,
        fault: onCall('create', [undefined, { instead: forbidden }]),
      },
    );
    expect(saved).toEqual([
      ['b', 'c', 'd', 'e'],
      ['b', 'e'],
    ]);
    expect(outcome(summary)).toEqual(['done', 'failed permission', 'done', 'done', 'done']);
  });

  it('stops before the next part when it is interrupted or its key is refused', async () => {
    const stop = new AbortController();
    const { checkpoint, saved } = inParts(1);
    const desired = ['a', 'b'].map((key) => desire(key));
    const { summary } = await run(desired, [], {
      checkpoint,
      signal: stop.signal,
      fault: (call) => (call.method === 'create' ? { meanwhile: () => stop.abort() } : undefined),
    });
    const refused = await run(desired, [], {
      checkpoint,
      fault: onCall('create', [{ instead: revoked }]),
    });
    expect(saved).toEqual([]);
    expect(outcome(summary)).toEqual(['done', 'not-attempted interrupted']);
    expect(outcome(refused.summary)).toEqual([
      'failed authentication',
      'not-attempted authentication',
    ]);
  });

  it('keeps the order of what waits for another part, and blocks it where that failed', async () => {
    const there = applied([desire('a', { name: 'A' }), desire('b', { name: 'B' })]);
    const done = await run([desire('b', { name: 'A' })], there, inParts(1));
    const blocked = await run([desire('b', { name: 'A' })], there, {
      ...inParts(1),
      fault: onCall('delete', [{ instead: forbidden }]),
    });
    expect(outcome(done.summary)).toEqual(['done', 'done']);
    expect(outcome(blocked.summary)).toEqual(['failed permission', 'blocked blocked']);
  });

  it('applies a cycle of renames whatever part its changes are in', async () => {
    const there = applied([
      desire('a', { name: 'A' }),
      desire('b', { name: 'B' }),
      desire('c', { name: 'C' }),
    ]);
    const renamed = [
      desire('a', { name: 'B' }),
      desire('b', { name: 'C' }),
      desire('c', { name: 'A' }),
    ];
    const { api, summary } = await run(renamed, there, inParts(1));
    expect(summary.isComplete).toBe(true);
    expect([...api.stored.values()].map(({ name }) => name)).toEqual(['B', 'C', 'A']);
  });
});
