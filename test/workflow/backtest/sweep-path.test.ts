/** Every condition can be swept: by a short name, a path below the event, or a path of the manifest. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BacktestOptions, backtest } from '../../../src/api/backtest.ts';
import type { JsonValue } from '../../../src/lib/json.ts';
import { sweepPath } from '../../../src/workflow/backtest/sweep-path.ts';

const document = (when: JsonValue) => ({ key: 'k', when });
const metric = (fields: object) => document({ runMetric: { metric: 'loss', ...fields } });

describe('sweepPath', () => {
  it.each([
    ['threshold', metric({ threshold: { gt: 1 } }), 'when.runMetric.threshold.gt'],
    ['threshold', metric({ zscore: { threshold: 3 } }), 'when.runMetric.zscore.threshold'],
    ['threshold', metric({ zscore: {} }), 'when.runMetric.zscore.threshold'],
    ['threshold', metric({ change: { by: 1 } }), 'when.runMetric.change.by'],
    ['by', metric({ change: { by: 1 } }), 'when.runMetric.change.by'],
    ['window', metric({ window: 5, change: { by: 1 } }), 'when.runMetric.window'],
    ['window', metric({ zscore: {} }), 'when.runMetric.zscore.window'],
    ['priorWindow', metric({ change: { by: 1 } }), 'when.runMetric.change.priorWindow'],
    ['direction', metric({ change: { by: 1 } }), 'when.runMetric.change.direction'],
    ['direction', metric({ zscore: {} }), 'when.runMetric.zscore.direction'],
    ['change.by', metric({ change: { by: 1 } }), 'when.runMetric.change.by'],
    ['zscore.window', metric({ zscore: {} }), 'when.runMetric.zscore.window'],
    ['runs.name.regex', metric({ runs: { name: 'a' } }), 'when.runMetric.runs.name.regex'],
    ['states', document({ runState: { states: ['failed'] } }), 'when.runState.states'],
    ['when.runMetric.metric', metric({}), 'when.runMetric.metric'],
    ['enabled', metric({}), 'enabled'],
  ])('%s of %j is %s', (name, manifest, path) => {
    expect(sweepPath(manifest, name)).toBe(path);
  });

  it.each([
    ['window', metric({ threshold: { gt: 1 } })],
    ['by', metric({ zscore: {} })],
    ['zscore.window', metric({ change: { by: 1 } })],
    ['threshold', document({ runState: { states: ['failed'] } })],
    ['threshold', {}],
    ['threshold', document('text')],
  ])('there is no %s in %j', (name, manifest) => {
    expect(sweepPath(manifest, name)).toBeUndefined();
  });
});

describe('a backtest', () => {
  let directory: string;

  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'wac-sweep-'));
    mkdirSync(join(directory, 'history'));
    const write = (name: string, text: string): void => writeFileSync(join(directory, name), text);
    write(
      'wac.yaml',
      'version: 1\nowner: acme/ml\nentity: acme\nentities: [acme]\nonRemove: delete\n',
    );
    const rule = (key: string, when: object): string =>
      `${JSON.stringify({ key, scope: { project: 'p' }, when, then: { doNothing: {} } })}\n`;
    write(
      'rules.yaml',
      [
        rule('rise', {
          runMetric: { metric: 'loss', change: { direction: 'increase', by: '50%' } },
        }),
        rule('odd', { runMetric: { metric: 'loss', zscore: { window: 4 } } }),
        rule('ended', { runState: { states: ['failed'] } }),
      ].join('---\n'),
    );
    const rows = (values: readonly number[]): string =>
      values.map((loss, step) => `${JSON.stringify({ _step: step, loss })}\n`).join('');
    write('history/a.jsonl', rows([1, 1.3, 1, 1.1]));
    write('history/b.jsonl', rows([1, 2, 1, 1, 1.05, 9]));
    write(
      'history/runs.jsonl',
      '{"id":"a","state":"finished","file":"a.jsonl"}\n{"id":"b","state":"failed","file":"b.jsonl"}\n',
    );
  });

  afterAll(() => {
    rmSync(directory, { recursive: true });
  });

  async function firing(key: string, options: BacktestOptions): Promise<Record<string, number>> {
    const { report } = await backtest(directory, { keys: [key], ...options });
    const [rule] = report?.rules ?? [];
    return Object.fromEntries(rule?.variants.map(({ label, runs }) => [label, runs]) ?? []);
  }

  const values = (...found: readonly JsonValue[]) => found.map((value) => ({ value }));

  it('sweeps a change, as an amount and as a percentage', async () => {
    const sweep = { path: 'by', values: values('20%', '50%', '900%', 0.3) };
    expect(await firing('rise', { sweep })).toEqual({ '20%': 2, '50%': 1, '900%': 0, '0.3': 2 });
  });

  it('sweeps a z-score that has its default threshold', async () => {
    const sweep = { path: 'threshold', values: values(1.2, 3) };
    expect(await firing('odd', { sweep })).toEqual({ '1.2': 1, '3': 0 });
  });

  it('sets the direction of a change', async () => {
    const set = [{ path: 'direction', value: 'decrease' }];
    expect(await firing('rise', { set })).toEqual({ declared: 1, 'direction=decrease': 1 });
  });

  it('sweeps states', async () => {
    const sweep = { path: 'states', values: values('failed', 'finished') };
    expect(await firing('ended', { sweep })).toEqual({ failed: 1, finished: 1 });
  });
});
