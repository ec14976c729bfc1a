import { describe, expect, it } from 'vitest';
import { ApiFailure } from '../../../src/diagnostics/api-failure.ts';
import type { AutomationId } from '../../../src/model/ids.ts';
import type {
  ExecutionApi,
  ExecutionCounts,
  ReadExecutions,
  ServerMemory,
} from '../../../src/model/plan/execution-history.ts';
import { readExecutionHistory } from '../../../src/workflow/executions/read-execution-history.ts';

const ids = (...names: readonly string[]) =>
  names.map((name) => ({ id: name as AutomationId, listedIn: 'vision' }));

const NONE: ExecutionCounts = { count: 0, failed: 0, skipped: 0, reasons: [], isComplete: true };
const SOME: ReadExecutions = {
  newest: '2026-11-20T10:00:00Z',
  counts: { ...NONE, count: 2 },
};

const failure = (status: number): ApiFailure =>
  new ApiFailure(`HTTP ${status}`, { code: 'server', status, wasSent: true });

/** A port that writes down what it is asked. */
function apiOf(parts: Partial<ExecutionApi>): { api: ExecutionApi; asked: string[] } {
  const asked: string[] = [];
  const api: ExecutionApi = {
    readLastExecuted: async (entities) => {
      asked.push(`times of ${entities.join(' ')}`);
      return await parts.readLastExecuted?.(entities);
    },
    readExecutions: async (request) => {
      asked.push(`executions of ${request.ids.length}`);
      return (await parts.readExecutions?.(request)) ?? new Map();
    },
    isRefusal: (error) => error instanceof ApiFailure && error.status === 400,
  };
  return { api, asked };
}

function memoryOf(known?: boolean): { store: ServerMemory; written: unknown[] } {
  const written: unknown[] = [];
  return {
    written,
    store: {
      read: async () => await Promise.resolve(known),
      write: async (...entry) => {
        written.push(entry);
        await Promise.resolve();
      },
    },
  };
}

const now = (): Date => new Date('2026-11-27T12:00:00Z');
const never = async (_ms: number, signal?: AbortSignal): Promise<void> =>
  await new Promise((resolve) => {
    signal?.addEventListener('abort', () => resolve());
  });

function withResolver(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

describe('reading when automations last fired', () => {
  it('probes with one automation, reads the rest, and remembers that the server has the API', async () => {
    const { api, asked } = apiOf({
      readExecutions: async (request) =>
        await Promise.resolve(new Map(request.ids.map((id) => [id, SOME]))),
    });
    const memory = memoryOf();
    const history = await readExecutionHistory(
      { api, now, sleep: never, memory: { store: memory.store, server: 's' } },
      ids('a', 'b', 'c'),
    );
    expect(asked).toEqual(['executions of 1', 'executions of 2']);
    expect(memory.written).toEqual([['s', true, 604_800_000]]);
    expect(history.isUndocumented).toBe(true);
    expect(history.facts.get('c' as AutomationId)).toEqual({
      lastFiredAt: SOME.newest,
      recent: SOME.counts,
    });
  });

  it('asks nothing of a server that is known to lack the API, and uses the time of the last execution', async () => {
    const { api, asked } = apiOf({
      readLastExecuted: async () =>
        await Promise.resolve(
          new Map([
            ['a' as AutomationId, '2026-11-01T00:00:00Z'],
            ['b' as AutomationId, null],
          ]),
        ),
    });
    const { store } = memoryOf(false);
    const history = await readExecutionHistory(
      { api, now, sleep: never, memory: { store, server: 's' } },
      ids('a', 'b', 'c'),
    );
    expect(asked).toEqual(['times of vision']);
    expect(Object.fromEntries(history.facts)).toEqual({
      a: { lastFiredAt: '2026-11-01T00:00:00Z' },
      b: { lastFiredAt: null },
    });
    expect(history.isUndocumented).toBe(false);
  });

  it.each([
    ['a refusal for a week', 400, [['s', false, 604_800_000]]],
    ['a broken server for an hour', 502, [['s', false, 3_600_000]]],
    ['a busy server not at all', 429, []],
  ])('remembers %s, and gives nothing', async (_what, status, written) => {
    const { api } = apiOf({
      readExecutions: async () => await Promise.reject(failure(status)),
      readLastExecuted: async () => await Promise.reject(failure(status)),
    });
    const memory = memoryOf();
    const history = await readExecutionHistory(
      { api, now, sleep: never, memory: { store: memory.store, server: 's' } },
      ids('a'),
    );
    expect(history.facts.size).toBe(0);
    expect(memory.written).toEqual(written);
  });

  it('never says that an automation never fired where only one of the two sources says so', async () => {
    const { api } = apiOf({
      readExecutions: async () =>
        await Promise.resolve(
          new Map([
            ['a' as AutomationId, { newest: null, counts: NONE }],
            ['b' as AutomationId, { newest: null, counts: NONE }],
            ['c' as AutomationId, { counts: { ...NONE, isComplete: false } }],
          ]),
        ),
      readLastExecuted: async () =>
        await Promise.resolve(new Map([['a' as AutomationId, '2026-01-01T00:00:00Z']])),
    });
    const { store } = memoryOf(true);
    const history = await readExecutionHistory(
      { api, now, sleep: never, memory: { store, server: 's' } },
      ids('a', 'b', 'c'),
    );
    expect(Object.fromEntries(history.facts)).toEqual({
      // The list lacks what the time says, so it counts nothing.
      a: { lastFiredAt: '2026-01-01T00:00:00Z' },
      b: { lastFiredAt: null, recent: NONE },
      c: { recent: { ...NONE, isComplete: false } },
    });
  });

  it('gives up when its time is over', async () => {
    const { api } = apiOf({
      readExecutions: async () => await new Promise<never>(() => undefined),
    });
    const memory = memoryOf();
    const history = await readExecutionHistory(
      {
        api,
        now,
        sleep: async () => await Promise.resolve(),
        memory: { store: memory.store, server: 's' },
      },
      ids('a'),
    );
    expect(history.facts.size).toBe(0);
    expect(memory.written).toEqual([['s', false, 3_600_000]]);
  });

  it('writes nothing once it has given up, and waits for what it was writing', async () => {
    const written: unknown[] = [];
    const steps = Object.fromEntries(
      ['response', 'writing', 'write', 'time'].map((name) => [name, withResolver()]),
    );
    const reach = (name: string): void => steps[name]?.resolve();
    const wait = async (name: string): Promise<void> => await steps[name]?.promise;
    const { api } = apiOf({
      readExecutions: async () => {
        await wait('response');
        return new Map();
      },
    });
    const store: ServerMemory = {
      read: () => Promise.resolve(undefined),
      write: async (_server, isOffered) => {
        reach('writing');
        if (isOffered) await wait('write');
        written.push(isOffered);
      },
    };
    const read = async (): Promise<unknown> =>
      await readExecutionHistory(
        { api, now, sleep: async () => await wait('time'), memory: { store, server: 's' } },
        ids('a'),
      );

    // It is over while the server is asked, which responds later.
    reach('write');
    reach('time');
    await read();
    reach('response');
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    expect(written).toEqual([false]);

    // It is over while it is written that the server has responded.
    for (const name of ['time', 'writing', 'write']) steps[name] = withResolver();
    written.length = 0;
    const ended = read().then(() => written.slice());
    await wait('writing');
    reach('time');
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    expect(written).toEqual([]);
    reach('write');
    expect(await ended).toEqual([true, false]);
  });

  it('counts the executions of 200 automations at most', async () => {
    const { api, asked } = apiOf({
      readExecutions: async (request) =>
        await Promise.resolve(new Map(request.ids.map((id) => [id, SOME]))),
    });
    const { store } = memoryOf(true);
    const many = ids(...Array.from({ length: 250 }, (_, index) => `id-${index}`));
    const history = await readExecutionHistory(
      { api, now, sleep: never, memory: { store, server: 's' } },
      many,
    );
    expect(asked).toEqual(['executions of 200', 'times of vision']);
    expect(history.facts.size).toBe(200);
  });
});
