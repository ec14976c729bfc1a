/** What reads histories of a server ends after its last write to the cache, however it ends. */
import { expect, it } from 'vitest';
import { Failure } from '../../../src/diagnostics/failure.ts';
import type { Declaration } from '../../../src/model/automation.ts';
import type { HistoryApi, ServerRun } from '../../../src/model/history-api.ts';
import { runBacktest } from '../../../src/workflow/backtest/run-backtest.ts';
import { comparedRules } from '../../../src/workflow/evidence/changed-rules.ts';
import { lintRuns } from '../../../src/workflow/evidence/lint-runs.ts';
import { ruleEvidence } from '../../../src/workflow/evidence/plan-evidence.ts';
import { CachedRuns, type CacheFiles } from '../../../src/workflow/history/cached-runs.ts';
import { liveFiles } from '../../../src/workflow/history/live-files.ts';
import { projectOf, rule } from '../declarations.ts';

const LIMITS = { maxRequests: 1000, maxBytes: 2 ** 30 };

const { declarations } = projectOf(
  rule('spike', { when: '{ runMetric: { metric: loss, threshold: { gt: 2 } } }' }),
);

/** A promise, and what ends it. */
interface Gate {
  readonly opened: Promise<void>;
  readonly open: () => void;
  readonly fail: (error: Error) => void;
}

function createGate(): Gate {
  let open: () => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  const opened = new Promise<void>((resolve, reject) => {
    open = resolve;
    fail = reject;
  });
  opened.catch(() => undefined);
  return { opened, open, fail };
}

/** Lets everything happen that waits for nothing outside of this process. */
async function idle(): Promise<void> {
  for (let turn = 0; turn < 200; turn += 1)
    await new Promise<void>((resolve) => {
      setImmediate(resolve);
    });
}

/** A server with the runs a, b and c, whose histories arrive when they are let through, and a cache that is slow. */
class SlowEdges {
  readonly read: Readonly<Record<string, Gate>> = {
    a: createGate(),
    b: createGate(),
    c: createGate(),
  };
  readonly write: Gate = createGate();
  readonly firstWrite: Gate = createGate();
  begun = 0;
  underWay = 0;
  readonly #files: CacheFiles = {
    read: () => Promise.resolve(undefined),
    write: async () => {
      this.begun += 1;
      this.underWay += 1;
      this.firstWrite.open();
      await this.write.opened;
      this.underWay -= 1;
    },
  };
  readonly cache: CachedRuns = new CachedRuns(this.#files, 'test');
  readonly runs: readonly ServerRun[] = Object.keys(this.read).map((id) => ({
    ...{ entity: 'vision', project: 'classifier', id, name: id, state: 'finished', tags: [] },
    ...{ rows: 1, lastStep: 0, createdAt: '2026-11-01T00:00:00Z' },
    keys: new Map([['loss', { count: 1, types: ['number'] }]]),
  }));
  readonly api: HistoryApi;

  constructor() {
    const { read, runs } = this;
    const refuse = (): Promise<never> => Promise.reject(new Error('it is not read'));
    this.api = {
      server: 'test',
      async *listRuns() {
        yield await Promise.resolve({ runs, count: runs.length });
      },
      sampleRows: async ({ id }, { keys }) => {
        await read[id]?.opened;
        return keys.map(() => [{ _step: 0, _timestamp: 1_790_000_000, loss: 3 }]);
      },
      readRun: refuse,
      readRows: refuse,
      readSystemRows: refuse,
      readExports: refuse,
      download: refuse,
      listCollections: refuse,
      listVersions: refuse,
      listProjects: refuse,
      usage: () => ({ requests: 0, bytes: 0 }),
    };
  }

  get live() {
    const { api, cache } = this;
    return { api, cache, limits: LIMITS, maxRuns: 10, server: 'test', onProgress: () => undefined };
  }
}

/** What reads histories, with what ends it early. */
const READERS: Readonly<
  Record<string, (edges: SlowEdges, deadline: AbortSignal) => Promise<unknown>>
> = {
  'the evidence of a plan': (edges, deadline) =>
    ruleEvidence(comparedRules([], declarations), {
      openRuns: () => Promise.resolve(edges.live),
      source: 'live',
      deadline,
    }),
  'a lint': (edges) => lintRuns({ declarations, runs: edges.live, now: 0, maxFiresPerDay: 1 }),
  'a backtest': (edges) => {
    const rules = comparedRules([], declarations as readonly Declaration[]).map(
      (each) => each.rule,
    );
    const { api, cache, runs } = edges;
    return runBacktest({
      rules,
      files: liveFiles({
        ...{ directory: 'test', reader: { api, limits: LIMITS }, cache, runs, rules },
        onProgress: () => undefined,
      }),
      settings: { assumed: {} },
      allowsSampled: false,
      shard: { index: 1, count: 1 },
    });
  },
};

/** Ends a reader early while `b` is being written; gives what came of it, and when. */
async function endEarly(name: string, end: (edges: SlowEdges, stop: AbortController) => void) {
  const edges = new SlowEdges();
  const stop = new AbortController();
  let hasEnded = false;
  const ended = Promise.resolve(READERS[name]?.(edges, stop.signal)).then(
    () => undefined,
    (error: unknown) => error,
  );
  void ended.then(() => {
    hasEnded = true;
  });
  edges.read['b']?.open();
  await edges.firstWrite.opened;
  end(edges, stop);
  await idle();
  const isEarly = hasEnded;
  edges.write.open();
  const error = await ended;
  const { begun, underWay } = edges;
  // What was still being read arrives when nobody waits for it any more.
  for (const gate of Object.values(edges.read)) gate.open();
  await idle();
  return { isEarly, underWay, late: edges.begun - begun, error };
}

it.each(Object.keys(READERS))(
  '%s that is stopped waits for writes, and begins none',
  async (name) => {
    const stopped = new Failure('Interrupted', { code: 'interrupted' });
    const result = await endEarly(name, ({ read }) => read['a']?.fail(stopped));
    expect(result).toEqual({ isEarly: false, underWay: 0, late: 0, error: stopped });
  },
);

it('evidence whose time is used up waits for writes, and begins none', async () => {
  const result = await endEarly('the evidence of a plan', (_, stop) => stop.abort());
  expect(result).toEqual({ isEarly: false, underWay: 0, late: 0, error: undefined });
});
