/** Histories that are long, cut off or change while they are read: a status, and never a wrong count. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openHistoryCache } from '../../../src/files/history/history-cache.ts';
import type { HistoryApi, RunPage, ServerRun } from '../../../src/model/history-api.ts';
import type { RecordedRun } from '../../../src/simulate/backtest/recorded-run.ts';
import type { TestedAutomation } from '../../../src/simulate/rule-test/run/evaluate-case.ts';
import { readRuns } from '../../../src/workflow/evidence/read-runs.ts';
import { CachedRuns } from '../../../src/workflow/history/cached-runs.ts';
import { liveFiles } from '../../../src/workflow/history/live-files.ts';
import { loadRun } from '../../../src/workflow/history/load-run.ts';
import { readRunHistory } from '../../../src/workflow/history/read-run-history.ts';
import { type HistoryHarness, openHistoryHarness, PATH, rowsOf, type TestRow } from './harness.ts';

let server: HistoryHarness | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function open(...args: Parameters<typeof openHistoryHarness>): Promise<HistoryHarness> {
  server = await openHistoryHarness(...args);
  return server;
}

const LIMITS = { maxRequests: 100_000, maxBytes: 2 ** 40 };

async function runsOf(api: HistoryApi): Promise<readonly ServerRun[]> {
  const pages: RunPage[] = [];
  for await (const page of api.listRuns(PATH)) pages.push(page);
  return pages.flatMap(({ runs }) => runs);
}

async function runOf(api: HistoryApi, id: string): Promise<ServerRun> {
  const found = (await runsOf(api)).find((run) => run.id === id);
  if (found === undefined) throw new Error(`no run ${id}`);
  return found;
}

/** The run as a server lists it that sends neither `historyLineCount` nor a count for each key. */
function uncounted({ rows: _rows, keys, ...run }: ServerRun): ServerRun {
  return {
    ...run,
    keys: new Map([...(keys ?? [])].map(([name, { types }]) => [name, { types }])),
  };
}

async function read(api: HistoryApi, run: ServerRun) {
  const reading = await readRunHistory({ api, limits: LIMITS }, run, ['loss']);
  const [series] = reading?.series ?? [];
  return { values: [...(series?.values ?? [])], sampled: [...(reading?.sampled ?? [])] };
}

/** Rows of a run that logged some steps several times, each time later. */
function restarted(times: number, steps: number): readonly TestRow[] {
  return Array.from({ length: times }, (_, pass) =>
    rowsOf(steps).map((row) => ({
      ...row,
      _timestamp: Number(row['_timestamp']) + pass * steps,
      loss: Number(row['loss']) + pass,
    })),
  ).flat();
}

const sorted = (values: readonly (number | string | undefined)[]) =>
  values.map(Number).sort((a, b) => a - b);

const RULE: TestedAutomation = {
  key: 'rule',
  name: 'rule',
  enabled: true,
  scope: { kind: 'project', ...PATH },
  event: {
    kind: 'runMetric',
    condition: { kind: 'threshold', metric: 'loss', window: 1, operator: '$gt', threshold: 0.5 },
    runs: {},
  },
  action: { kind: 'doNothing' },
};

function cacheIn(folder: string): CachedRuns {
  return new CachedRuns(openHistoryCache(join(folder, 'cache')), 'server');
}

function filesOf(
  api: HistoryApi,
  runs: readonly ServerRun[],
  folder: string,
  { limits = LIMITS, cache = cacheIn(folder) } = {},
) {
  return liveFiles({
    directory: 'server',
    reader: { api, limits },
    cache,
    runs,
    rules: [{ variants: [RULE] }],
    onProgress: () => undefined,
  });
}

describe('a server that counts neither rows nor keys', () => {
  it('gives every row of a run that restarted its steps, and not a sample of them', async () => {
    const { api, log } = await open();
    const rows = restarted(3, 7000);
    await log('again', rows);
    const found = await read(api, uncounted(await runOf(api, 'again')));
    expect(found.sampled).toEqual([]);
    expect(sorted(found.values)).toEqual(sorted(rows.map(({ loss }) => loss)));
  });

  it('is asked once for 5,000 steps of a run that did not restart them', async () => {
    const { api, log, counts } = await open();
    await log('plain', rowsOf(10_000), 'running');
    const run = uncounted(await runOf(api, 'plain'));
    counts();
    const found = await read(
      { ...api, readExports: async () => await Promise.resolve({ urls: [] }) },
      run,
    );
    expect(found).toEqual({ values: rowsOf(10_000).map(({ loss }) => loss), sampled: [] });
    expect(counts()).toEqual({ RunSampledHistory: 2 });
  });

  it('gives the rows above the latest step, where the steps ended lower than before', async () => {
    const { api, log } = await open();
    await log('again', restarted(2, 300));
    const run = { ...uncounted(await runOf(api, 'again')), lastStep: 40 };
    expect((await read(api, run)).values).toHaveLength(600);
  });

  it('has a history that is marked where one step alone has more rows than a response', async () => {
    const { api, log } = await open();
    const rows = rowsOf(12_000).map((row) => ({ ...row, _step: 5 }));
    await log('one-step', rows);
    const found = await read(api, uncounted(await runOf(api, 'one-step')));
    expect(found.sampled).toEqual(['loss']);
    expect(found.values.length).toBeLessThan(12_000);
  });
});

describe('a server that counts rows and not keys', () => {
  it('gives every row where the steps restart below the number of rows', async () => {
    const { api, log } = await open();
    const rows = [...restarted(3, 7000), { _step: 900_000, _timestamp: 1_800_000_000, loss: 9 }];
    await log('again', rows);
    const run = await runOf(api, 'again');
    const { keys } = uncounted(run);
    const withoutExports: HistoryApi = {
      ...api,
      readExports: async () => await Promise.resolve({ urls: [] }),
    };
    const found = await read(withoutExports, { ...run, ...(keys === undefined ? {} : { keys }) });
    expect(found.sampled).toEqual([]);
    expect(found.values).toHaveLength(rows.length);
  });
});

describe('a server that counts', () => {
  it('gives every row where the steps restart below the number of rows', async () => {
    const { api, log } = await open();
    const rows = [...restarted(3, 7000), { _step: 30_000, _timestamp: 1_800_000_000, loss: 9 }];
    await log('again', rows);
    const withoutExports: HistoryApi = {
      ...api,
      readExports: async () => await Promise.resolve({ urls: [] }),
    };
    const found = await read(withoutExports, await runOf(api, 'again'));
    expect(found.sampled).toEqual([]);
    expect(found.values).toHaveLength(rows.length);
  });
});

describe('a history that is read', () => {
  it('ends at a deadline in the middle with a status, and none of its rows', async () => {
    const { api, log, folder } = await open();
    await log('short', rowsOf(10));
    await log('long', rowsOf(25_000), 'running');
    const deadline = new AbortController();
    let pages = 0;
    const slow: HistoryApi = {
      ...api,
      sampleRows: async (run, request) => {
        if (run.id !== 'long') return await api.sampleRows(run, request);
        pages += 1;
        // The second page never comes: the time is used up while it is waited for.
        if (pages === 2) {
          deadline.abort();
          return await new Promise(() => undefined);
        }
        return await api.sampleRows(run, request);
      },
    };
    const seen: RecordedRun[] = [];
    const { end, diagnostics } = await readRuns({
      files: filesOf(slow, await runsOf(api), folder),
      metrics: new Set(['loss']),
      deadline: deadline.signal,
      onRun: (run) => seen.push(run),
    });
    expect(pages).toBe(2);
    expect(end?.message).toBe('the time is used up');
    expect(diagnostics).toEqual([]);
    expect(seen.map(({ document }) => document.id)).not.toContain('long');
    // Nothing of it is kept as if it were whole.
    expect((await read(api, await runOf(api, 'long'))).values).toHaveLength(25_000);
  });

  it('has every row once where the server says "too many" (429) in the middle', async () => {
    let requests = 0;
    const { api, log } = await open({
      onRequest: ({ operationName }) => {
        if (operationName !== 'RunSampledHistory') return undefined;
        requests += 1;
        return requests === 2 || requests === 3
          ? { kind: 'status', status: 429, headers: { 'retry-after': '1' } }
          : undefined;
      },
    });
    await log('long', rowsOf(25_000), 'running');
    const found = await read(api, await runOf(api, 'long'));
    expect(requests).toBe(5);
    expect(found).toEqual({ values: rowsOf(25_000).map(({ loss }) => loss), sampled: [] });
  });

  it('is left out with a status where the run is deleted between two pages', async () => {
    const { api, log, folder } = await open();
    await log('short', rowsOf(10));
    await log('long', rowsOf(25_000), 'running');
    let pages = 0;
    const gone: HistoryApi = {
      ...api,
      sampleRows: async (run, request) => {
        if (run.id === 'long') pages += 1;
        return run.id === 'long' && pages > 1 ? undefined : await api.sampleRows(run, request);
      },
    };
    const seen: RecordedRun[] = [];
    const { end, diagnostics } = await readRuns({
      files: filesOf(gone, await runsOf(api), folder),
      metrics: new Set(['loss']),
      onRun: (run) => seen.push(run),
    });
    expect(end).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'history/run-gone', severity: 'warning' }]);
    expect(seen.map(({ document }) => document.id)).toEqual(['short']);
  });

  it('has every row once where a download address expires after the first file', async () => {
    const { api, log } = await open();
    await log('long', rowsOf(23_000));
    let downloads = 0;
    const expiring: HistoryApi = {
      ...api,
      // Two addresses of the same content: the first file is read before the second address has expired.
      readExports: async (run) => {
        const exports = await api.readExports(run);
        return exports === undefined ? undefined : { ...exports, urls: [...exports.urls, 'gone'] };
      },
      download: async (url) => {
        downloads += 1;
        return url === 'gone' ? 'expired' : await api.download(url);
      },
    };
    const found = await read(expiring, await runOf(api, 'long'));
    expect(downloads).toBeGreaterThan(2);
    expect(found).toEqual({ values: rowsOf(23_000).map(({ loss }) => loss), sampled: [] });
  });
});

describe('a cache', () => {
  it.each(['histories', 'runs'])(
    'whose files in %s are cut in half is read again',
    async (part) => {
      const { api, log, folder, counts } = await open();
      await log('a', rowsOf(500));
      const run = await runOf(api, 'a');
      const files = openHistoryCache(join(folder, 'cache'));
      const load = async () =>
        await loadRun({ api, limits: LIMITS }, new CachedRuns(files, 's'), run, ['loss']);
      const first = await load();
      counts();
      expect((await load())?.isCached).toBe(true);
      const directory = join(folder, 'cache', part);
      for (const name of readdirSync(directory)) {
        const bytes = readFileSync(join(directory, name));
        writeFileSync(join(directory, name), bytes.subarray(0, bytes.length / 2));
      }
      const again = await load();
      expect(again?.isCached).toBe(false);
      expect(counts()).toEqual({ RunSampledHistory: 1 });
      expect(again?.history).toEqual(first?.history);
      expect((await load())?.isCached).toBe(true);
    },
  );
});

/** A server with one run of so many rows, which are made as they are asked for. */
function generated(rows: number): {
  readonly api: HistoryApi;
  readonly run: ServerRun;
  counts: { requests: number };
} {
  const counts = { requests: 0 };
  const unused = async (): Promise<never> => await Promise.reject(new Error('not asked for'));
  const api: HistoryApi = {
    server: 'generated',
    listRuns: () => {
      throw new Error('not asked for');
    },
    readRun: unused,
    sampleRows: async (_, { keys, minStep, endStep, samples }) => {
      counts.requests += 1;
      const end = Math.min(endStep, rows);
      if (end - minStep > samples) throw new Error('this would be a sample');
      const list = Array.from({ length: Math.max(0, end - minStep) }, (__, index) => ({
        _step: minStep + index,
        _timestamp: 1_790_000_000 + minStep + index,
        loss: (minStep + index) % 1000,
      }));
      return await Promise.resolve(keys.map(() => list));
    },
    readRows: unused,
    readSystemRows: unused,
    readExports: async () => await Promise.resolve({ urls: [] }),
    download: unused,
    listCollections: unused,
    listVersions: unused,
    listProjects: unused,
    usage: () => ({ requests: counts.requests, bytes: 0 }),
  };
  const run: ServerRun = {
    ...PATH,
    id: 'endless',
    name: 'endless',
    state: 'finished',
    tags: [],
    rows,
    lastStep: rows - 1,
    keys: new Map(
      ['_step', '_timestamp', 'loss'].map((name) => [name, { types: ['number'], count: rows }]),
    ),
  };
  return { api, run, counts };
}

/** Ten million rows in the slow project. */
const LONG = process.env['WAC_TEST_SIZE'] === 'full' ? 10_000_000 : 200_000;

describe('a long history', () => {
  it(`of ${LONG} rows is read whole, page by page, in memory that is bounded by its rows`, async () => {
    const { api, run, counts } = generated(LONG);
    const before = process.memoryUsage().arrayBuffers;
    const reading = await readRunHistory({ api, limits: LIMITS }, run, ['loss']);
    const [series] = reading?.series ?? [];
    expect(reading?.sampled.size).toBe(0);
    expect(series?.values).toHaveLength(LONG);
    // 0 to 999, again and again.
    expect(series?.values.reduce((sum, value) => sum + value, 0)).toBe((LONG / 1000) * 499_500);
    expect(counts.requests).toBe(LONG / 10_000);
    // Four numbers a row, and as much again while the lists grow.
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(LONG * 4 * 8 * 4 + 2 ** 26);
  });

  it('is not read ahead, so that memory is bounded by one of them', async () => {
    const { folder } = await open();
    const { api, run } = generated(10_000);
    let loading = 0;
    let max = 0;
    const counting: HistoryApi = {
      ...api,
      sampleRows: async (ref, request) => {
        loading += 1;
        max = Math.max(max, loading);
        const lists = await api.sampleRows(ref, request);
        await new Promise((resolve) => setImmediate(resolve));
        loading -= 1;
        return lists;
      },
    };
    const readAll = async (rows: number): Promise<number> => {
      max = 0;
      const runs = ['a', 'b', 'c', 'd'].map((id) => ({ ...run, id, name: `${id}-${rows}`, rows }));
      await readRuns({
        files: filesOf(counting, runs, join(folder, String(rows))),
        metrics: new Set(['loss']),
        onRun: () => undefined,
      });
      return max;
    };
    expect(await readAll(10_000)).toBeGreaterThan(1);
    expect(await readAll(10_000_000)).toBe(1);
  });
});

describe('a limit of requests', () => {
  /** A cache that is slow to say that it does not have the first run. */
  class SlowCache extends CachedRuns {
    override async read(run: ServerRun, metrics: readonly string[]) {
      const turns = run.id === 'a' ? 50 : 0;
      for (let turn = 0; turn < turns; turn += 1)
        await new Promise((resolve) => setImmediate(resolve));
      return await super.read(run, metrics);
    }
  }

  it.each([1, 2, 3])(
    'of %d is spent on the first runs, whatever takes longer',
    async (requests) => {
      const { api, log, folder } = await open();
      const ids = ['a', 'b', 'c', 'd'];
      for (const id of ids) await log(id, rowsOf(10));
      const listed = await Promise.all(ids.map((id) => runOf(api, id)));
      const cache = new SlowCache(openHistoryCache(join(folder, 'cache')), 'server');
      const limits = { ...LIMITS, maxRequests: api.usage().requests + requests };
      const found: RecordedRun[] = [];
      const { end } = await readRuns({
        files: filesOf(api, listed, folder, { limits, cache }),
        metrics: new Set(['loss']),
        onRun: (run) => found.push(run),
      });
      expect(found.map(({ document }) => document.id)).toEqual(ids.slice(0, requests));
      expect(end?.message).toMatch(
        /^Stopped after \d+ requests: there are more histories to read$/,
      );
    },
  );
});
