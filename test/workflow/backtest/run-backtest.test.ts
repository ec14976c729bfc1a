import { describe, expect, it } from 'vitest';
import { loadProject } from '../../../src/manifest/load-project.ts';
import type { BacktestReport } from '../../../src/model/backtest/backtest-report.ts';
import type {
  BacktestSettings,
  BacktestShard,
} from '../../../src/model/backtest/backtest-shard.ts';
import { summarizeBacktest } from '../../../src/simulate/backtest/summarize-backtest.ts';
import { buildRules } from '../../../src/workflow/backtest/build-rules.ts';
import { parseOutcome } from '../../../src/workflow/backtest/outcome-label.ts';
import { type BacktestInput, runBacktest } from '../../../src/workflow/backtest/run-backtest.ts';
import { mergeShards, renderShard } from '../../../src/workflow/backtest/shard-file.ts';

const CONFIGURATION =
  'version: 1\nowner: acme/ml\nentity: team\nentities: [team]\nonRemove: delete\n';
const RULE = `key: rule
scope: { project: p }
when: { runMetric: { metric: m, aggregate: mean, window: 2, threshold: { gt: 2 } } }
then: { doNothing: {} }
`;

function rulesOf(manifests: string) {
  const { value: project } = loadProject({
    directory: 'automations',
    tree: {
      configuration: { path: 'wac.yaml', text: CONFIGURATION },
      files: [{ path: 'all.yaml', text: manifests }],
    },
  });
  return buildRules({
    declarations: project?.declarations ?? [],
    keys: [],
    requests: [],
    load: () => [],
  });
}

type Files = Readonly<Record<string, string>>;

async function run(
  files: Files,
  { manifests = RULE, ...over }: Partial<BacktestInput> & { readonly manifests?: string } = {},
): Promise<BacktestShard> {
  return await runBacktest({
    rules: rulesOf(manifests),
    files: {
      directory: 'exports',
      paths: Object.keys(files).sort(),
      read: (path) => Promise.resolve(new TextEncoder().encode(files[path] ?? '')),
    },
    settings: { assumed: {} },
    allowsSampled: false,
    shard: { index: 1, count: 1 },
    ...over,
  });
}

function reportOf(shard: BacktestShard): BacktestReport['rules'][number] | undefined {
  return summarizeBacktest([shard], shard).rules[0];
}

function codesOf({ diagnostics }: BacktestShard): readonly string[] {
  return diagnostics.map(({ code, range }) => `${code} ${range?.file ?? ''}`.trim());
}

const rows = (...values: readonly (number | string)[]): string =>
  values.map((value, step) => JSON.stringify({ _step: step, m: value })).join('\n');
const index = (...runs: readonly object[]): string =>
  runs.map((entry) => JSON.stringify({ complete: true, ...entry })).join('\n');

describe('runBacktest', () => {
  it('counts what the evaluator of the rule tests finds on each run', async () => {
    const report = reportOf(
      await run({
        'a.jsonl': rows(1, 1, 5, 5, 1, 1, 5, 5),
        'b.jsonl': rows(5, 5, 1),
        'c.jsonl': rows(1, 1),
        'd.jsonl': rows(9),
      }),
    );
    expect(report).toMatchObject({
      data: { status: 'EVALUATED', runs: 4, matching: 4, logging: 4, values: 14 },
      runsFiring: 2,
      fires: 2,
      suppressed: 1,
      trueAtStart: 1,
      startStep: 1,
      masked: 1,
    });
    expect(report?.runs.map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd']);
    expect(report).not.toHaveProperty('firesPerDay');
  });

  it.each<readonly [string, Files]>([
    ['NO_RUNS_MATCH', { 'runs.jsonl': index({ id: 'a', project: 'other/p' }) }],
    ['METRIC_ABSENT', { 'a.jsonl': '{"_step":0,"n":1}' }],
    ['METRIC_ABSENT', { 'a.jsonl': rows('high', 'low') }],
    ['METRIC_ABSENT', { 'runs.jsonl': index({ id: 'a', project: 'team/p' }) }],
    ['WINDOW_NEVER_FULL', { 'a.jsonl': rows(9), 'b.jsonl': rows(9) }],
    ['EVALUATED', { 'a.jsonl': rows('NaN', 'Infinity', '-Infinity') }],
  ])('%s before any count', async (status, files) => {
    const shard = await run(files);
    expect(codesOf(shard)).toEqual([]);
    expect(reportOf(shard)).toMatchObject({ data: { status }, fires: 0 });
  });

  it('never counts a run twice, one that is not whole, or one that is not there', async () => {
    const shard = await run({
      'a.csv': '_step,m\n0,1\n',
      'a.jsonl': rows(1),
      'x/runs.jsonl': index(
        { id: '1', project: 'team/p', file: 'b.jsonl', rows: 3 },
        { id: '1', project: 'team/p' },
        { id: '2', project: 'team/p', file: 'gone.jsonl' },
        { id: '3', project: 'team/p', file: '../../etc/passwd' },
      ),
      'x/b.jsonl': rows(1, 2),
    });
    expect(codesOf(shard)).toEqual([
      'history/missing-file exports/../../etc/passwd',
      'history/duplicate-run exports/a.jsonl',
      'history/unreadable exports/x/b.jsonl',
      'history/missing-file exports/x/gone.jsonl',
      'history/duplicate-run exports/x/runs.jsonl',
    ]);
  });

  it('takes runs of one name and of several projects for several runs', async () => {
    const entry = (project: string, id: string) => ({ id, name: 'same', project });
    const report = reportOf(
      await run({
        'runs.jsonl': index(entry('team/p', '1'), entry('team/p', '2'), entry('team/q', '1')),
      }),
    );
    expect(report?.data).toMatchObject({ runs: 3, matching: 2 });
  });

  it('refuses samples, unless no rule is about their values', async () => {
    const files = {
      'runs.jsonl': index({ id: 'a', complete: false, file: 'a.jsonl', state: 'failed' }),
      'a.jsonl': rows(5, 5),
    };
    const state =
      'key: s\nscope: { project: p }\nwhen: { runState: { states: [failed] } }\nthen: { doNothing: {} }\n';
    expect(codesOf(await run(files))).toEqual(['history/sampled']);
    const allowed = await run(files, { allowsSampled: true });
    expect(codesOf(allowed)).toEqual([]);
    expect(reportOf(allowed)?.data).toMatchObject({ status: 'SAMPLED', sampled: 1 });
    expect(codesOf(await run(files, { manifests: state }))).toEqual([]);
  });

  it('evaluates the states that the index has, and else the last one after running', async () => {
    const manifest = (state: string) =>
      `key: s\nscope: { project: p }\nwhen: { runState: { states: [${state}] } }\nthen: { doNothing: {} }\n`;
    const time = (hour: number) => `2026-10-0${hour}T00:00:00Z`;
    const files = {
      'runs.jsonl': index(
        { id: 'a', state: 'crashed', createdAt: time(1), endedAt: time(2) },
        { id: 'b', state: 'running', createdAt: time(1) },
        {
          id: 'c',
          state: 'finished',
          states: [
            { state: 'failed', time: time(1) },
            { state: 'running', time: time(3) },
            { state: 'failed', time: time(5) },
            { state: 'finished', time: time(6) },
          ],
        },
        { id: 'd' },
      ),
    };
    const fires = async (state: string) => {
      const report = reportOf(await run(files, { manifests: manifest(state) }));
      return [report?.data.logging, report?.runsFiring, report?.fires];
    };
    expect(await fires('failed')).toEqual([3, 2, 3]);
    expect(await fires('running')).toEqual([3, 3, 3]);
    expect(await fires('finished')).toEqual([3, 1, 1]);
  });

  it('leaves the outcome of a run open where its files do not have it', async () => {
    const settings: BacktestSettings = { assumed: {}, outcome: 'state=failed' };
    const report = reportOf(
      await run(
        {
          'runs.jsonl': index(
            { id: 'a', state: 'failed', file: 'a.jsonl' },
            { id: 'b', state: 'finished', file: 'b.jsonl' },
            { id: 'c', file: 'c.jsonl' },
          ),
          'a.jsonl': rows(1, 1),
          'b.jsonl': rows(5, 5),
          'c.jsonl': rows(5, 5),
        },
        { settings, outcome: parseOutcome('state=failed') },
      ),
    );
    expect(report?.outcomes).toEqual({ with: 1, without: 1, unknown: 1, otherState: 'finished' });
    expect(report?.variants).toMatchObject([{ runs: 2, withOutcome: 0, withoutOutcome: 1 }]);
    expect(report?.missed).toMatchObject([{ name: 'a', variants: ['declared'] }]);
  });

  it.each([1, 3, 16])('gives the same report from %i shards, in any order', async (count) => {
    const files: Record<string, string> = {
      'events.jsonl': '',
      'odd.csv': '_step,m\n0,1\n2,3\n1,5\n',
      'notes.txt': 'x',
      'chart.csv': 'Step,u - m,v - m\n0,1,5\n1,5,5\n',
    };
    for (let run = 0; run < 40; run += 1)
      files[`run-${run}.jsonl`] = rows(...Array.from({ length: 9 }, (_, at) => (run * at) % 7));
    const whole = await run(files, { allowsSampled: true });
    const shards = await Promise.all(
      Array.from({ length: count }, (_, at) =>
        run(files, { allowsSampled: true, shard: { index: at + 1, count } }),
      ),
    );
    expect(shards.flatMap((shard) => shard.runs)).toHaveLength(43);
    const merged = mergeShards(
      shards.toReversed().map((shard) => ({ path: `${shard.index}`, text: renderShard(shard) })),
    );
    expect(JSON.stringify(merged)).toBe(
      JSON.stringify({
        report: summarizeBacktest([whole], whole),
        diagnostics: whole.diagnostics,
      }),
    );
  });

  it('speaks of the runs of the manifest where another variant takes others', async () => {
    const [declared] = rulesOf(
      RULE.replace('metric: m,', 'metric: m, runs: { name: { regex: "^a" } },'),
    );
    const [other] = rulesOf(
      RULE.replace('metric: m,', 'metric: m, runs: { name: { regex: "^b" } },'),
    );
    if (declared === undefined || other === undefined) throw new Error('The rules do not load');
    const label = { kind: 'sweep', label: '^b', isDeclared: false } as const;
    const rules = [
      {
        ...declared,
        info: { ...declared.info, variants: [...declared.info.variants, label] },
        variants: [...declared.variants, ...other.variants],
      },
    ];
    const files = { 'a.jsonl': rows(1, 1, 1), 'b1.jsonl': rows(5, 5), 'b2.jsonl': rows(5, 5) };
    const report = reportOf(await run(files, { rules }));
    expect(report?.data).toMatchObject({ runs: 3, matching: 1, logging: 1, values: 3 });
    expect(report?.variants.map(({ runs }) => runs)).toEqual([0, 2]);
  });

  it('counts every action of a long run, though it keeps only some of the steps', async () => {
    const hours = Array.from({ length: 3000 }, (_, step) =>
      JSON.stringify({ _step: step, _timestamp: step * 3600, m: step % 30 < 2 ? 9 : 0 }),
    );
    const [found] = reportOf(await run({ 'a.jsonl': hours.join('\n') }))?.runs ?? [];
    expect(found?.fires).toBe(100);
    expect(found?.fired).toHaveLength(40);
    expect([found?.fired[0]?.step, found?.fired.at(-1)?.step]).toEqual([1, 2970]);
  });

  it('refuses a shard that was edited', async () => {
    const text = renderShard(await run({ 'a.jsonl': rows(5, 5) }));
    expect(() =>
      mergeShards([{ path: 'a', text: text.replace('"fires":1', '"fires":0') }]),
    ).toThrow('is not the whole result of a shard');
  });
});
