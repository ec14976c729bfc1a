/** How an apply ends: every result to the word, what is saved before a removal, parts, and duplicates afterwards. */
import { describe, expect, it } from 'vitest';
import { ApiFailure } from '../../../src/diagnostics/api-failure.ts';
import { Failure } from '../../../src/diagnostics/failure.ts';
import type { Desired, Observed } from '../../../src/model/automation.ts';
import type { AutomationId } from '../../../src/model/ids.ts';
import type { Change } from '../../../src/model/plan/change.ts';
import type { RestoreEntry } from '../../../src/model/plan/restore.ts';
import type { ChangeResult } from '../../../src/model/plan/result.ts';
import {
  applyPlan,
  FIRST_PARALLEL_WRITES,
  MAX_PARALLEL_WRITES,
} from '../../../src/workflow/apply/apply-plan.ts';
import type { ApplyDependencies } from '../../../src/workflow/apply/apply-types.ts';
import { findDuplicates } from '../../../src/workflow/apply/find-duplicates.ts';
import { applied, desire, FREE_POLICY, OWNER, plan, unmanaged } from '../../reconcile/samples.ts';
import {
  createInMemoryApi,
  type InMemoryApiOptions,
  inventoryOf,
} from '../../support/in-memory-api.ts';

const other = { kind: 'other', type: 'Q', raw: {}, filter: '' } as const;

async function apply(
  desired: readonly Desired[],
  live: readonly Observed[],
  options: Omit<InMemoryApiOptions, 'automations'> & Partial<ApplyDependencies> = {},
  policy = FREE_POLICY,
) {
  const { fault, missing, ...dependencies } = options;
  const given = {
    ...(fault === undefined ? {} : { fault }),
    ...(missing === undefined ? {} : { missing }),
  };
  const api = createInMemoryApi({ automations: live, ...given });
  const saved: RestoreEntry[] = [];
  const waits: number[] = [];
  const summary = await applyPlan(plan(desired, live, policy), {
    api,
    sleep: (duration) => {
      waits.push(duration);
      return Promise.resolve();
    },
    now: () => 0,
    random: () => 0,
    restore: {
      write: (entries) => {
        saved.push(...entries);
        return Promise.resolve('restore.json');
      },
    },
    ...dependencies,
  });
  return { api, summary, saved, waits };
}

const reported = ({ results }: { readonly results: readonly ChangeResult[] }): readonly string[] =>
  results.map(({ change, status, id, written, code, message, hint }) =>
    [
      `${change.key} ${status} ${id ?? '-'}${written === false ? ' not written' : ''} ${code ?? '-'}`,
      message,
      hint,
    ]
      .filter((line) => line !== undefined)
      .join(' | '),
  );

describe('the results of an apply', () => {
  it('are those of each change, in the order of the plan', async () => {
    const live = applied([desire('b'), desire('c')]);
    const { summary, waits } = await apply([desire('a'), desire('b', { enabled: false })], live);
    expect(reported(summary)).toEqual(
      ['a done trigger-1 -', 'b done id-b -', 'c done - -'].map((line) =>
        line.replace('trigger-1', String(summary.results[0]?.id)),
      ),
    );
    expect(summary).toMatchObject({
      counts: { done: 3, failed: 0, blocked: 0, 'not-attempted': 0, unknown: 0 },
      isComplete: true,
      wasTried: true,
      isInterrupted: false,
      restoreFile: 'restore.json',
    });
    expect(waits).toEqual([]);
    const none = await apply([], []);
    expect(none.summary).toMatchObject({ results: [], isComplete: true, wasTried: false });
    expect(none.summary).not.toHaveProperty('restoreFile');
  });

  it('say what somebody did meanwhile, and what to do', async () => {
    const live = applied([desire('a')]);
    const { summary } = await apply([desire('a', { enabled: false })], live, {
      fault: (call) =>
        call.method === 'readSlots'
          ? {
              meanwhile: (stored) =>
                stored.set('id-a' as AutomationId, { ...live[0], name: 'Mine' } as Observed),
            }
          : undefined,
    });
    expect(reported(summary)).toEqual([
      'a failed - precondition | "Mine" in project vision-team/classifier was edited on the server since the plan was made | Run the command again: a new plan uses the current state',
    ]);
    expect(summary.wasTried).toBe(false);
  });

  it('count as done what a second look shows too, a second later', async () => {
    const live = applied([desire('a')]);
    const { summary, waits } = await apply([], live, {
      fault: (call) =>
        call.method === 'readSlots' ? { meanwhile: (stored) => stored.clear() } : undefined,
    });
    expect(reported(summary)).toEqual(['a done - not written -']);
    expect(waits).toEqual([1000]);
  });

  it('say what a change waits for, also under its temporary name', async () => {
    const there = applied([desire('a', { name: 'A' }), desire('b', { name: 'B' })]);
    const forbidden = new ApiFailure('Not allowed', {
      code: 'permission',
      status: 403,
      wasSent: true,
    });
    const swap = [desire('a', { name: 'B' }), desire('b', { name: 'A' })];
    const second = await apply(swap, there, {
      fault: (call) =>
        call.method === 'update' && call.id === 'id-b' ? { instead: forbidden } : undefined,
    });
    const [, stuck] = reported(second.summary);
    expect(stuck).toMatch(
      /^a blocked - blocked \| "b" must be applied first, and was not; until then it is called "wac-swap-[0-9a-f]{12}" \| Resolve "b" and run the command again$/u,
    );
    const waiting = await apply([desire('b', { name: 'A' })], there, {
      fault: (call) => (call.method === 'delete' ? { instead: forbidden } : undefined),
    });
    expect(reported(waiting.summary)[1]).toBe(
      'b blocked - blocked | "a" must be applied first, and was not | Resolve "a" and run the command again',
    );
  });

  it('say why nothing else was attempted', async () => {
    const revoked = new ApiFailure('The key is not known', {
      code: 'authentication',
      status: 401,
      wasSent: true,
    });
    const wanted = ['a', 'b'].map((key) => desire(key));
    const stopped = await apply(wanted, [], {
      concurrency: 1,
      fault: (call) => (call.method === 'create' ? { instead: revoked } : undefined),
    });
    expect(reported(stopped.summary)).toEqual([
      'a failed - authentication | The key is not known',
      'b not-attempted - authentication | The key is not known',
    ]);
    const signal = AbortSignal.abort();
    const interrupted = await apply(wanted, applied([desire('gone')]), { signal });
    expect(reported(interrupted.summary)[0]).toBe(
      'a not-attempted - interrupted | The run was interrupted before this change',
    );
    expect(interrupted.summary.isInterrupted).toBe(true);
    expect(interrupted.saved).toEqual([]);
  });

  it('say what the server stored in another way', async () => {
    const store = (change: object) =>
      apply([desire('a')], [], {
        fault: (call) =>
          call.method === 'create' ? { store: (draft) => ({ ...draft, ...change }) } : undefined,
      });
    const [disabled] = reported((await store({ enabled: false, name: 'a' })).summary);
    expect(disabled).toContain(
      'not-converged | The server stored other values than were sent, in enabled | The write took effect. Check it in the web page, and write the manifest as the server stores it',
    );
    const [unmarked] = reported((await store({ description: 'The loss rose.' })).summary);
    expect(unmarked).toContain('in description (the marker line)');
    const unreadable = await apply([desire('a')], [], {
      fault: (call) =>
        call.method === 'create'
          ? {
              response: (made) => ({ ...made, action: other }),
              store: (draft) => ({ ...draft, enabled: false }),
            }
          : undefined,
    });
    expect(reported(unreadable.summary)[0]).toMatch(
      /not-converged \| It was written, but the response of the server is incomplete \| Run the same command again: what was written is found and not written twice$/u,
    );
  });

  it('have no id where the server gives another one and nothing shows it', async () => {
    const { summary } = await apply([desire('a')], [], {
      missing: ['ownIds'],
      fault: (call, count) =>
        call.method === 'readSlots' && count > 0
          ? { instead: new Failure('Unread', { code: 'network' }) }
          : undefined,
    });
    expect(reported(summary)).toEqual(['a done - -']);
  });
});

describe('what is saved before a removal', () => {
  const saved = async (
    desired: readonly Desired[],
    live: readonly Observed[],
    policy = FREE_POLICY,
  ) =>
    (await apply(desired, live, {}, policy)).saved.map(
      ({ key, action, observed }) => `${action} ${key} ${observed.id}`,
    );

  it('is what is deleted, replaced whole, or taken over with changes', async () => {
    expect(await saved([], applied([desire('a')]))).toEqual(['delete a id-a']);
    const odd = applied([desire('a')]).map((each) => ({ ...each, action: other }));
    expect(await saved([desire('a')], odd)).toEqual(['update a id-a']);
    const theirs = applied([desire('a')], { ...FREE_POLICY, owner: 'acme/old' });
    const taking = { ...FREE_POLICY, takeOver: ['acme/old'] };
    expect(await saved([desire('a', { enabled: false })], theirs, taking)).toEqual([
      'update a id-a',
    ]);
    expect(await saved([desire('a')], theirs, taking)).toEqual([]);
    const adopting = { ...FREE_POLICY, adopt: true };
    expect(
      await saved([desire('a', { enabled: false })], [unmanaged('u', { name: 'a' })], adopting),
    ).toEqual(['adopt a u']);
    expect(await saved([desire('a')], [unmanaged('u', { name: 'a' })], adopting)).toEqual([]);
    expect(await saved([desire('a', { enabled: false })], applied([desire('a')]))).toEqual([]);
    const released = applied([desire('a', {}, { onRemove: 'release' })]).map((each) => ({
      ...each,
      action: other,
    }));
    expect(await saved([], released)).toEqual([]);
  });
});

describe('an apply in parts', () => {
  it('saves between them what is not done, and goes on after a failure', async () => {
    const undone: (readonly string[])[] = [];
    const broken = new ApiFailure('M', { code: 'permission', status: 403, wasSent: true });
    const wanted = ['a', 'b', 'c', 'd', 'e'].map((key) => desire(key));
    const { summary, api } = await apply(wanted, [], {
      checkpoint: {
        size: 2,
        save: (changes: readonly Change[]) => {
          undone.push(changes.map(({ key }) => key));
          return Promise.resolve();
        },
      },
      fault: (call) =>
        call.method === 'create' && call.draft.name === 'b' ? { instead: broken } : undefined,
    });
    expect(undone).toEqual([
      ['b', 'c', 'd', 'e'],
      ['b', 'e'],
    ]);
    expect(summary.counts).toMatchObject({ done: 4, failed: 1 });
    expect(api.calls.filter(({ method }) => method === 'readSlots')).toHaveLength(3);
    const whole = await apply(wanted, [], {
      checkpoint: { size: 5, save: () => Promise.reject(new Error('one part is not saved')) },
    });
    expect(whole.summary.isComplete).toBe(true);
  });

  it('keeps what waits for another in its part or a later one', async () => {
    const there = applied([desire('a', { name: 'A' }), desire('z', { name: 'Z' })]);
    const wanted = [desire('m', { name: 'M' }), desire('a', { name: 'Z' })];
    const order: string[] = [];
    await apply(wanted, there, {
      checkpoint: { size: 1, save: () => Promise.resolve() },
      onResult: ({ change: { key, action } }: ChangeResult) => order.push(`${action} ${key}`),
    });
    expect(order).toEqual(['create m', 'delete z', 'update a']);
  });

  it('writes four at first, and eight at most', () => {
    expect([FIRST_PARALLEL_WRITES, MAX_PARALLEL_WRITES]).toEqual([4, 8]);
  });
});

describe('duplicates after an apply', () => {
  const request = { entities: ['vision-team'], organizations: [], formerEntities: [] };
  const [one] = applied([desire('a')]) as [Observed];
  const two = [{ ...one, id: 'z' as AutomationId }, one];
  const [creation] = plan([desire('a')], [], FREE_POLICY).changes as [Change];
  const search = async (
    results: readonly Pick<ChangeResult, 'status'>[],
    live: readonly Observed[] = two,
    change: Change = creation,
  ) => {
    let reads = 0;
    const found = await findDuplicates(
      {
        readInventory: () => {
          reads += 1;
          return Promise.resolve(inventoryOf(live));
        },
      },
      request,
      { owner: OWNER, results: results.map((each) => ({ ...each, change })) },
    );
    return { found, reads };
  };

  it('are looked for where something was created, or may have been', async () => {
    for (const status of ['done', 'unknown'] as const) {
      const { found } = await search([{ status }]);
      if (found instanceof Failure) throw found;
      expect(
        found.map(({ key, owned }) => [key, owned.map(({ observed }) => observed.id)]),
      ).toEqual([['a', ['id-a', 'z']]]);
    }
    for (const status of ['failed', 'blocked', 'not-attempted'] as const) {
      expect(await search([{ status }])).toEqual({ found: [], reads: 0 });
    }
    expect(await search([{ status: 'done' }], two, { ...creation, action: 'update' })).toEqual({
      found: [],
      reads: 0,
    });
    expect(await search([{ status: 'done' }], two, { ...creation, key: 'b' })).toEqual({
      found: [],
      reads: 1,
    });
    expect(await search([{ status: 'done' }], [one])).toEqual({ found: [], reads: 1 });
  });

  it('are unknown where the list cannot be read again', async () => {
    const failing = (error: Error) =>
      findDuplicates({ readInventory: () => Promise.reject(error) }, request, {
        owner: OWNER,
        results: [{ change: creation, status: 'done' }],
      });
    const unread = new Failure('Unread', { code: 'network' });
    expect(await failing(unread)).toBe(unread);
    await expect(failing(new Error('a bug'))).rejects.toThrow('a bug');
  });
});
