/** What a live backtest asks of a server, counted there. */
import { mkdirSync, writeFileSync } from 'node:fs';
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
});
