/** What a live backtest asks of a server, counted there. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Ran, runInProcess } from '../../cli/run-in-process.ts';
import { type HistoryHarness, openHistoryHarness, rowsOf } from './harness.ts';

let server: HistoryHarness;

beforeEach(async () => {
  server = await openHistoryHarness();
});

afterEach(async () => {
  await server.close();
});

const RULES = `key: loss-spike
scope: { project: detector }
when: { runMetric: { metric: loss, threshold: { gt: 0.5 }, runs: { name: { regex: "^prod-" } } } }
then: { doNothing: {} }
---
key: failed
scope: { project: detector }
when: { runState: { states: [failed] } }
then: { doNothing: {} }
`;

async function wac(args: readonly string[]): Promise<Ran> {
  return await runInProcess({ cwd: server.folder, args, sandbox: server.sandbox });
}

async function backtest(args: readonly string[] = [], rules: string = RULES): Promise<Ran> {
  const folder = join(server.folder, 'automations');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'wac.yaml'),
    'version: 1\nowner: acme/ml\nentity: vision\nentities: [vision]\nonRemove: delete\n',
  );
  writeFileSync(join(folder, 'rules.yaml'), rules);
  const source = args.includes('--history') ? [] : ['--live'];
  return await wac(['backtest', folder, '--format', 'json', ...source, ...args]);
}

interface Report {
  readonly rules: readonly {
    readonly key: string;
    readonly fires: number;
    readonly data: { readonly status: string; readonly runs: number; readonly matching: number };
  }[];
}

const rulesOf = (stdout: string): Report['rules'] => (JSON.parse(stdout) as Report).rules;

describe('a live backtest', () => {
  it('asks once for each run that a rule on a metric matches, and the pages', async () => {
    for (const run of ['a', 'b', 'c', 'd']) await server.log(run, rowsOf(600));
    await server.log('e', rowsOf(600, 'other'));
    server.counts();

    const first = await backtest();
    const counts = server.counts();

    expect(first.exitCode, first.stderr).toBe(0);
    expect(counts).toEqual({ Runs: 1, RunSampledHistory: 4 });
    expect(rulesOf(first.stdout)).toMatchObject([
      { key: 'failed', data: { runs: 5, matching: 5 } },
      { key: 'loss-spike', fires: 4, data: { status: 'EVALUATED', runs: 5, matching: 5 } },
    ]);
  });

  it('reads only what is new the next time, and says the same', async () => {
    for (const run of ['a', 'b', 'c']) await server.log(run, rowsOf(100));
    const first = await backtest();
    server.counts();
    const second = await backtest();

    expect(server.counts()).toEqual({ Runs: 1 });
    expect(second.stdout).toBe(first.stdout);

    await server.log('d', rowsOf(100));
    server.counts();
    await backtest();
    expect(server.counts()).toEqual({ Runs: 1, RunSampledHistory: 1 });
  });

  it('does not read runs that no rule matches', async () => {
    await server.log('a', rowsOf(100));
    await server.log('b', rowsOf(100));
    server.counts();
    const { stdout } = await backtest([], RULES.replace('^prod-', '^prod-a'));

    expect(server.counts()).toEqual({ Runs: 1, RunSampledHistory: 1 });
    expect(rulesOf(stdout)).toMatchObject([{}, { data: { runs: 2, matching: 1 } }]);
  });

  it('reads what a pull has read from the cache', async () => {
    await server.log('a', rowsOf(100));
    await wac(['history', 'pull', 'vision/detector', '--out', join(server.folder, 'x')]);
    server.counts();
    await backtest();

    expect(server.counts()).toEqual({ Runs: 1 });
  });

  it('gives the same report as the files of a pull', async () => {
    for (const run of ['a', 'b', 'c'])
      await server.log(run, rowsOf(500), run === 'b' ? 'failed' : 'finished');
    const live = await backtest();
    const out = join(server.folder, 'x');
    await wac(['history', 'pull', 'vision/detector', '--metric', 'loss', '--out', out]);
    const files = await backtest(['--history', out]);

    expect(files.stdout).toBe(live.stdout);
  });

  it('says that a project has no runs, and names near metrics', async () => {
    const none = await backtest(['--strict']);
    expect(none.exitCode).toBe(3);
    expect(rulesOf(none.stdout)).toMatchObject([
      { data: { status: 'NO_RUNS_MATCH' } },
      { data: { status: 'NO_RUNS_MATCH' } },
    ]);

    await server.log('a', rowsOf(10, 'losss'));
    const near = await backtest();
    expect(rulesOf(near.stdout)).toMatchObject([
      {},
      { data: { status: 'METRIC_ABSENT', nearNames: ['losss'] } },
    ]);
  });

  it('of a shard reads the runs of that shard alone, and the shards together give the same report', async () => {
    const runs = Array.from({ length: 12 }, (_, index) => `r${index}`);
    for (const run of runs) await server.log(run, rowsOf(20));
    const whole = await backtest();
    let read = 0;
    for (const part of [1, 2, 3]) {
      // Each shard is a machine of its own, with an empty cache.
      rmSync(join(server.folder, '.wac/cache'), { recursive: true });
      server.counts();
      const out = join(server.folder, `shards/${part}.json`);
      const ran = await backtest(['--shard', `${part}/3`, '--out', out]);
      expect(ran.exitCode, ran.stderr).toBe(0);
      const own = (
        JSON.parse(readFileSync(out, 'utf8')) as { readonly shard: { readonly runs: readonly [] } }
      ).shard.runs.length;
      expect(server.counts()).toEqual({ Runs: 1, RunSampledHistory: own });
      read += own;
    }
    expect(read).toBe(runs.length);

    const merged = await wac([
      'backtest',
      'merge',
      join(server.folder, 'shards'),
      '--format',
      'json',
    ]);
    expect(merged.stdout).toBe(whole.stdout);
  });

  it('of shards says after the merge as well that runs were left out', async () => {
    for (const run of ['a', 'b', 'c']) await server.log(run, rowsOf(5));
    const whole = await backtest(['--max-runs', '2']);
    for (const part of [1, 2]) {
      const out = join(server.folder, `shards/${part}.json`);
      await backtest(['--max-runs', '2', '--shard', `${part}/2`, '--out', out]);
    }
    const merged = await wac([
      'backtest',
      'merge',
      join(server.folder, 'shards'),
      '--format',
      'json',
    ]);
    expect(merged.stdout).toBe(whole.stdout);
    expect(merged.stderr).toContain('"vision/detector" has more runs: the newest 2 are read');
    expect(merged.stdout).toContain('history/limited');
  });

  it('of a shard refuses a time that is another one on each machine', async () => {
    const out = join(server.folder, 'shards/1.json');
    const ran = await backtest(['--shard', '1/3', '--out', out, '--since', '30d']);
    expect(ran.exitCode).toBe(64);
    expect(ran.stderr).toContain('"--since 30d" is another time for each shard');
  });

  it('names the run whose steps restart', async () => {
    const again = rowsOf(5).map((row) => ({ ...row, _timestamp: 1_790_000_100 }));
    await server.log('again', [...rowsOf(5), ...again]);
    const { stderr } = await backtest();
    expect(stderr).toContain('vision/detector/again.parquet');
  });
});
