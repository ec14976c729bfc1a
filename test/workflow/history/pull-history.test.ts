import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openHistoryCache } from '../../../src/files/history/history-cache.ts';
import { openPullDirectory } from '../../../src/files/history/pull-directory.ts';
import type { HistoryApi } from '../../../src/model/history-api.ts';
import { readLoggedParquet } from '../../../src/simulate/logged/read-logged-parquet.ts';
import {
  type PullInput,
  type PullResult,
  pullHistory,
} from '../../../src/workflow/history/pull-history.ts';
import { type HistoryHarness, openHistoryHarness, PATH, rowsOf } from './harness.ts';

let server: HistoryHarness;

beforeEach(async () => {
  server = await openHistoryHarness();
});

afterEach(async () => {
  await server.close();
});

async function pull(
  more: Partial<PullInput> & { readonly api?: HistoryApi; readonly out?: string } = {},
): Promise<PullResult> {
  const { api = server.api, out = 'out', ...rest } = more;
  return await pullHistory({
    reader: { api, limits: { maxRequests: 10_000, maxBytes: 2 ** 30 } },
    choice: { ...PATH, maxRuns: 1000 },
    cache: openHistoryCache(join(server.folder, 'cache')),
    target: await openPullDirectory(join(server.folder, out), 'vision/detector'),
    server: server.sandbox.url,
    format: 'parquet',
    metricsOf: () => ['loss'],
    isAnonymous: false,
    onProgress: () => undefined,
    ...rest,
  });
}

function filesOf(out: string): Readonly<Record<string, string>> {
  const folder = join(server.folder, out);
  // The hidden folder has what an interrupted pull has kept.
  const names = readdirSync(folder)
    .filter((name) => name !== '.wac-pull')
    .sort();
  return Object.fromEntries(
    names.map((name) => [name, readFileSync(join(folder, name), 'base64')]),
  );
}

function indexOf(out: string): readonly Record<string, unknown>[] {
  const text = readFileSync(join(server.folder, out, 'runs.jsonl'), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

async function valuesOf(file: string, metric: string = 'loss'): Promise<readonly number[]> {
  const [series] = await readLoggedParquet(readFileSync(join(server.folder, file)), [metric]);
  return [...(series?.values ?? [])];
}

const codesOf = ({ diagnostics }: PullResult): readonly string[] =>
  diagnostics.map(({ code }) => code);

describe('a pull', () => {
  it('writes every row of every run, with one request a run and one a page of runs', async () => {
    for (const run of ['a', 'b', 'c']) await server.log(run, rowsOf(1200));

    const result = await pull();

    expect(server.counts()).toEqual({ Runs: 1, RunSampledHistory: 3 });
    expect(result).toMatchObject({ runs: 3, files: 3, rows: 3600, cached: 0, diagnostics: [] });
    expect(await valuesOf('out/a.parquet')).toEqual(rowsOf(1200).map(({ loss }) => loss));
    expect(
      indexOf('out').map(({ id, name, rows, complete }) => [id, name, rows, complete]),
    ).toEqual([
      ['c', 'prod-c', 1200, true],
      ['b', 'prod-b', 1200, true],
      ['a', 'prod-a', 1200, true],
    ]);
  });

  it('asks only for what is new the next time', async () => {
    for (const run of ['a', 'b']) await server.log(run, rowsOf(100));
    await pull();
    await server.log('c', rowsOf(100));
    server.counts();

    const result = await pull();

    expect(server.counts()).toEqual({ Runs: 1, RunSampledHistory: 1 });
    expect(result).toMatchObject({ runs: 3, cached: 2 });
  });

  it('reads another metric of a cached run, and keeps both', async () => {
    await server.log('a', [...rowsOf(10), ...rowsOf(10, 'accuracy', 10)]);
    await pull();
    server.counts();
    await pull({ metricsOf: () => ['loss', 'accuracy'] });

    expect(server.counts()).toEqual({ Runs: 1, RunSampledHistory: 1 });
    await pull({ metricsOf: () => ['loss', 'accuracy'] });
    expect(server.counts()).toEqual({ Runs: 1 });
    expect(await valuesOf('out/a.parquet', 'accuracy')).toHaveLength(10);
    expect(await valuesOf('out/a.parquet')).toHaveLength(10);
  });

  it('reads a running run again, and one that was resumed', async () => {
    await server.log('a', rowsOf(10), 'running');
    await pull();
    await server.log('a', rowsOf(5, 'loss', 10), 'finished');
    await pull();
    expect(await valuesOf('out/a.parquet')).toHaveLength(15);

    await server.log('a', rowsOf(5, 'loss', 15), 'finished');
    await pull();
    expect(await valuesOf('out/a.parquet')).toHaveLength(20);
  });

  it('reads a long history in pages, and an exported one from its files and its live part', async () => {
    const rows = rowsOf(23_000);
    await server.log('long', rows, 'running');
    await pull();
    expect(server.counts()).toEqual({ Runs: 1, RunParquetHistory: 1, RunSampledHistory: 3 });
    expect(await valuesOf('out/long.parquet')).toEqual(rows.map(({ loss }) => loss));

    await server.log('long', [], 'finished');
    await pull();
    expect(server.counts()).toEqual({ Runs: 1, RunParquetHistory: 1, RunSampledHistory: 1 });
    expect(await valuesOf('out/long.parquet')).toEqual(rows.map(({ loss }) => loss));
  });

  it('asks for the addresses of exported files again where they have expired', async () => {
    await server.log('long', rowsOf(12_000));
    let downloads = 0;
    const api: HistoryApi = {
      ...server.api,
      download: async (url) => {
        downloads += 1;
        return downloads === 1 ? 'expired' : await server.api.download(url);
      },
    };
    await pull({ api });

    expect(server.counts()['RunParquetHistory']).toBe(2);
    expect(await valuesOf('out/long.parquet')).toHaveLength(12_000);
  });

  it('reads the pages where exported files stay out of reach', async () => {
    await server.log('long', rowsOf(12_000));
    for (const download of [
      async () => await Promise.resolve('expired' as const),
      async () => await Promise.resolve(new Uint8Array([1, 2, 3])),
    ]) {
      await pull({
        api: { ...server.api, download },
        cache: openHistoryCache(
          join(server.folder, `cache-${download.length}-${String(download)}`.replaceAll(/\W/g, '')),
        ),
      });
      expect(await valuesOf('out/long.parquet')).toHaveLength(12_000);
    }
  });

  it('keeps NaN, infinities and text, and says what is never a number', async () => {
    await server.log('a', [
      { _step: 0, loss: 'NaN', note: 'hello' },
      { _step: 1, loss: '-Infinity' },
      { _step: 2, loss: 0.5, note: 'bye' },
    ]);
    const result = await pull({ metricsOf: () => ['loss', 'note'], format: 'jsonl' });

    const text = readFileSync(join(server.folder, 'out/a.jsonl'), 'utf8');
    const rows = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(rows).toMatchObject([
      { _step: 0, loss: 'NaN', note: 'hello' },
      { _step: 1, loss: '-Infinity' },
      { _step: 2, loss: 0.5, note: 'bye' },
    ]);
    expect(codesOf(result)).toEqual(['history/not-numeric']);
  });

  it('reports steps that restart, and keeps every row', async () => {
    const again = rowsOf(10).map((row) => ({
      ...row,
      _timestamp: Number(row['_timestamp']) + 100,
    }));
    await server.log('a', [...rowsOf(30), ...again]);
    const result = await pull();

    expect(codesOf(result)).toEqual(['history/steps-restart']);
    expect(await valuesOf('out/a.parquet')).toHaveLength(40);
  });

  it('leaves out a run that was deleted while it was read', async () => {
    await server.log('a', rowsOf(10));
    await server.log('b', rowsOf(10));
    const api: HistoryApi = {
      ...server.api,
      sampleRows: async (run, request) =>
        run.id === 'b' ? undefined : await server.api.sampleRows(run, request),
    };
    const result = await pull({ api });

    expect(codesOf(result)).toEqual(['history/run-gone']);
    expect(indexOf('out').map(({ id }) => id)).toEqual(['a']);
  });

  it('never presents a sample as complete', async () => {
    await server.log('a', rowsOf(100));
    const half = <Item>(items: readonly Item[]): readonly Item[] =>
      items.filter((_, index) => index % 2 === 0);
    const api: HistoryApi = {
      ...server.api,
      sampleRows: async (run, request) => (await server.api.sampleRows(run, request))?.map(half),
    };
    // Whole rows are read where rows with the metric alone are fewer than the server counts.
    const whole = await pull({ api });
    expect(codesOf(whole)).toEqual([]);
    expect(indexOf('out')).toMatchObject([{ rows: 100, complete: true }]);

    const readRows: HistoryApi['readRows'] = async (run, request) =>
      half((await server.api.readRows(run, request)) ?? []);
    const cache = openHistoryCache(join(server.folder, 'other'));
    const sampled = await pull({ api: { ...api, readRows }, cache });
    expect(codesOf(sampled)).toEqual(['history/sampled']);
    expect(indexOf('out')).toMatchObject([{ rows: 50, complete: false }]);

    // It is not kept: the next pull tries again.
    await pull({ cache });
    expect(indexOf('out')).toMatchObject([{ rows: 100, complete: true }]);
  });

  it('marks system metrics as samples', async () => {
    await server.log('a', [
      ...rowsOf(3),
      { _step: 3, _timestamp: 1_790_000_010, 'system.cpu': 5 },
      { _step: 4, _timestamp: 1_790_000_025, 'system.cpu': 7 },
    ]);
    const result = await pull({ metricsOf: () => ['system.cpu'] });

    expect(await valuesOf('out/a.parquet', 'system.cpu')).toEqual([5, 7]);
    expect(codesOf(result)).toEqual(['history/sampled']);
    expect(indexOf('out')).toMatchObject([{ complete: false }]);
  });

  it('reads again what was cut off in the cache', async () => {
    await server.log('a', rowsOf(100));
    await pull();
    const before = filesOf('out');
    const cached = join(server.folder, 'cache/histories');
    for (const name of readdirSync(cached)) truncateSync(join(cached, name), 200);
    server.counts();
    const result = await pull();

    expect(server.counts()).toEqual({ Runs: 1, RunSampledHistory: 1 });
    expect(codesOf(result)).toEqual(['history/cache-damaged']);
    expect(filesOf('out')).toEqual(before);
  });

  it('continues after an interruption, and ends with the same files', async () => {
    for (let run = 0; run < 12; run += 1) await server.log(`r${run}`, rowsOf(50));
    await pull({ out: 'whole' });
    await pull({ out: 'part' });
    const earlier = filesOf('part');
    await server.log('newer', rowsOf(50));
    const cache = openHistoryCache(join(server.folder, 'fresh'));
    let asked = 0;
    const api: HistoryApi = {
      ...server.api,
      sampleRows: async (run, request) => {
        asked += 1;
        if (asked > 5) throw new Error('interrupted');
        return await server.api.sampleRows(run, request);
      },
    };
    await expect(pull({ api, cache, out: 'part' })).rejects.toThrow('interrupted');
    // Nothing of the earlier pull has changed.
    expect(filesOf('part')).toEqual(earlier);

    server.counts();
    const result = await pull({ cache, out: 'part' });
    expect(server.counts()['RunSampledHistory']).toBeLessThanOrEqual(13 - 5 + 1);
    expect(result.runs).toBe(13);
    await pull({ out: 'whole' });
    expect(filesOf('part')).toEqual(filesOf('whole'));
  });

  it('stops at its budget, and continues from there', async () => {
    for (let run = 0; run < 6; run += 1) await server.log(`r${run}`, rowsOf(50));
    const limited = { api: server.api, limits: { maxRequests: 4, maxBytes: 2 ** 30 } };
    await expect(pull({ reader: limited })).rejects.toThrow('Stopped after 4 requests');
    expect(existsSync(join(server.folder, 'out/runs.jsonl'))).toBe(false);

    const result = await pull();
    expect(result.runs).toBe(6);
    expect(result.cached).toBeGreaterThan(0);
  });

  it('chooses runs by time and number, and says what it leaves out', async () => {
    for (let run = 0; run < 5; run += 1) await server.log(`r${run}`, rowsOf(5));
    const newest = await pull({ choice: { ...PATH, maxRuns: 2 } });
    expect(indexOf('out').map(({ id }) => id)).toEqual(['r4', 'r3']);
    expect(codesOf(newest)).toEqual(['history/limited']);

    const since = Date.UTC(2026, 9, 1, 3);
    await pull({ choice: { ...PATH, maxRuns: 100, since } });
    expect(indexOf('out').map(({ id }) => id)).toEqual(['r4', 'r3', 'r2']);
    // The files of runs that are no longer wanted are removed.
    expect(readdirSync(join(server.folder, 'out')).sort()).toEqual([
      '.wac-pull.json',
      'r2.parquet',
      'r3.parquet',
      'r4.parquet',
      'runs.jsonl',
    ]);
  });

  it('reports a project without runs, and one that cannot be seen', async () => {
    expect(codesOf(await pull())).toEqual(['history/no-runs']);
    expect(existsSync(join(server.folder, 'out'))).toBe(false);
    await expect(
      pull({ choice: { entity: 'vision', project: 'nothing', maxRuns: 10 } }),
    ).rejects.toThrow('Cannot see project "vision/nothing"');
  });

  it('writes into no directory with files of others', async () => {
    await server.log('a', rowsOf(5));
    await pull();
    writeFileSync(join(server.folder, 'out/notes.txt'), 'mine');

    await expect(pull()).rejects.toThrow('has files that are not from a pull: notes.txt');
    await expect(openPullDirectory(join(server.folder, 'out'), 'vision/other')).rejects.toThrow(
      'has the histories of vision/detector',
    );
    expect(readFileSync(join(server.folder, 'out/notes.txt'), 'utf8')).toBe('mine');
  });

  it('hides names, users and tags', async () => {
    await server.log('secret-run', rowsOf(5));
    await pull({ isAnonymous: true });

    const written = JSON.stringify(filesOf('out')) + JSON.stringify(indexOf('out'));
    expect(indexOf('out')).toMatchObject([
      { id: 'run-1', name: 'run-1', user: 'user-1', file: 'run-1.parquet' },
    ]);
    expect(Buffer.from(written, 'utf8').toString()).not.toContain('secret');
    expect(readdirSync(join(server.folder, 'out')).join()).not.toContain('secret');
  });
});

describe('a limit of requests', () => {
  /** A connection whose responses about one run come later than those about the others. */
  function slowFor(run: string): HistoryApi {
    return {
      ...server.api,
      sampleRows: async (ref, page) => {
        for (let turn = 0; ref.id === run && turn < 50; turn += 1)
          await new Promise((resolve) => setImmediate(resolve));
        return await server.api.sampleRows(ref, page);
      },
    };
  }

  // A page of runs is one request, and each history is four.
  it.each(['c', 'b', 'a'])(
    'is spent on whole histories in order, so that the same command ends, whatever takes longer (%s)',
    async (slow) => {
      for (const run of ['a', 'b', 'c']) await server.log(run, rowsOf(10_010));
      const api = slowFor(slow);
      const read: number[] = [];
      const limited = async (): Promise<PullResult> => {
        const { requests } = api.usage();
        const limits = { maxRequests: requests + 5, maxBytes: 2 ** 30 };
        try {
          return await pull({ reader: { api, limits } });
        } finally {
          read.push(api.usage().requests - requests);
        }
      };

      await expect(limited()).rejects.toThrow('there are more histories to read');
      await expect(limited()).rejects.toThrow('there are more histories to read');
      expect(await limited()).toMatchObject({ runs: 3, cached: 2 });
      expect(read).toEqual([5, 5, 5]);
    },
  );
});
