/** The evidence of a plan, on runs in a sandbox over HTTP and on files. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Ran, runInProcess } from '../../cli/run-in-process.ts';
import { type HistoryHarness, openHistoryHarness, type TestRow } from '../history/harness.ts';

let server: HistoryHarness;

beforeEach(async () => {
  server = await openHistoryHarness();
  await server.log('a', series([3, 1, 1]));
  await server.log('b', series([3, 1, 4]), 'failed');
  await server.log('c', series([2.6, 1, 1]), 'failed');
});

afterEach(async () => {
  await server.close();
});

function series(values: readonly number[]): readonly TestRow[] {
  return values.map((loss, index) => ({
    _step: index,
    _timestamp: 1_790_000_000 + index * 60,
    loss,
  }));
}

async function wac(args: readonly string[], threshold: number, more = ''): Promise<Ran> {
  const folder = join(server.folder, 'automations');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'wac.yaml'),
    'version: 1\nowner: acme/ml\nentity: vision\nentities: [vision]\nonRemove: delete\n',
  );
  writeFileSync(
    join(folder, 'rules.yaml'),
    `key: spike\nscope: { project: detector }\nwhen: { runMetric: { metric: loss, threshold: { gt: ${threshold} } } }\nthen: { doNothing: {} }\n${more}`,
  );
  return await runInProcess({ cwd: server.folder, args: [...args], sandbox: server.sandbox });
}

const folder = (): string => join(server.folder, 'automations');
const LIVE = ['--evidence', 'live', '--since', '2026-01-01'];

interface Document {
  readonly checksum: string;
  readonly evidence?: {
    readonly rules: readonly {
      readonly key: string;
      readonly text: string;
      readonly findings?: readonly { readonly code: string; readonly message: string }[];
    }[];
  };
}

describe('the evidence of a plan', () => {
  it('compares the rule on the server with that of the manifest, and names the failed runs it would miss', async () => {
    await wac(['apply', folder(), '--yes'], 2.5);
    const plain = await wac(['plan', folder(), '--format', 'json'], 2.8);
    const { stdout, exitCode } = await wac(['plan', folder(), '--format', 'json', ...LIVE], 2.8);
    const document = JSON.parse(stdout) as Document;

    expect(exitCode).toBe(0);
    expect(document.evidence).toMatchObject({
      source: 'live',
      rules: [
        {
          key: 'spike',
          status: 'evaluated',
          text: 'fires on 2 runs instead of 3 since 2026-01-01; would miss run prod-c; true as 2 runs begin',
          runs: 3,
          fires: 2,
          firedBefore: 3,
          noLongerFires: ['prod-c'],
          missed: ['prod-c'],
        },
      ],
    });
    expect(document.checksum).toBe((JSON.parse(plain.stdout) as Document).checksum);
  });

  it('is in the text and in the comment, and not in the plan file', async () => {
    await wac(['apply', folder(), '--yes'], 2.5);
    const out = join(server.folder, 'plan.json');
    const text = await wac(['plan', folder(), '--out', out, ...LIVE], 2.8);
    expect(text.stdout).toContain('Evidence:\n  spike  fires on 2 runs instead of 3');
    expect(readFileSync(out, 'utf8')).not.toContain('evidence');
    const markdown = await wac(['plan', folder(), '--format', 'markdown', ...LIVE], 2.8);
    expect(markdown.stdout).toContain(
      '<tr><td><code>spike</code></td><td>fires on 2 runs instead of 3',
    );
    expect(markdown.stdout).toContain('<details><summary>Runs that start or stop firing</summary>');
    // A reader of plan files ignores it, and does not take the document for edited.
    const json = await wac(['plan', folder(), '--format', 'json', ...LIVE], 2.8);
    writeFileSync(out, json.stdout);
    expect((await wac(['show', out], 2.8)).exitCode).toBe(0);
  });

  it('of a new and a removed rule, from files, is the same as live', async () => {
    const out = join(folder(), 'history');
    await wac(['history', 'pull', 'vision/detector', '--out', out], 2.5);
    const files = await wac(['plan', folder(), '--evidence', 'files', '--format', 'json'], 2.8);
    expect((JSON.parse(files.stdout) as Document).evidence?.rules).toMatchObject([
      { text: 'fires on 2 of 3 runs in the recorded histories; true as 2 runs begin' },
    ]);
    await wac(['apply', folder(), '--yes'], 2.8);
    writeFileSync(join(folder(), 'rules.yaml'), '# none\n');
    const args = ['plan', folder(), '--format', 'json', ...LIVE];
    const next =
      'key: other\nscope: { project: detector }\nwhen: { runMetric: { metric: los, threshold: { gt: 1 } } }\nthen: { doNothing: {} }\n';
    writeFileSync(join(folder(), 'rules.yaml'), next);
    const { stdout } = await runInProcess({ cwd: server.folder, args, sandbox: server.sandbox });
    const texts = new Map(
      (JSON.parse(stdout) as Document).evidence?.rules.map(({ key, text }) => [key, text]),
    );
    expect(texts.get('spike')).toBe('would have fired on 2 of 3 runs since 2026-01-01');
    expect(texts.get('other')).toBe(
      'no data: no matching run logs "los", nearest "loss" since 2026-01-01',
    );
  });

  it('has what lint reports on the same runs, live and from files, unless a comment silences it', async () => {
    const out = join(folder(), 'history');
    await wac(['history', 'pull', 'vision/detector', '--out', out], 2.5);
    for (const source of [LIVE, ['--evidence', 'files', '--history', out]]) {
      const lint =
        source === LIVE
          ? ['--live', '--since', '2026-01-01', '--format', 'json']
          : ['--history', out, '--format', 'json'];
      for (const threshold of [2.5, 99]) {
        const plan = await wac(['plan', folder(), '--format', 'json', ...source], threshold);
        const rule = (JSON.parse(plan.stdout) as Document).evidence?.rules[0];
        const linted = await wac(['lint', folder(), ...lint], threshold);
        const { diagnostics } = JSON.parse(linted.stdout) as {
          diagnostics: readonly { readonly code: string; readonly message: string }[];
        };
        expect(rule?.findings?.map(({ code, message }) => [code, message])).toEqual(
          diagnostics.map(({ code, message }) => [code, message]),
        );
      }
    }
    const text = await wac(['plan', folder(), ...LIVE], 99);
    expect(text.stdout).toContain('      metric/threshold-out-of-range: ');
    const markdown = await wac(['plan', folder(), '--format', 'markdown', ...LIVE], 99);
    expect(markdown.stdout).toContain('<br><code>metric/threshold-out-of-range</code> ');
    const silenced = '# wac file/disable metric/threshold-out-of-range: the limit is for later\n';
    const none = await wac(['plan', folder(), ...LIVE], 99, silenced);
    expect(none.stdout).toContain('spike  fires on 0 of 3 runs');
    expect(none.stdout).not.toContain('metric/threshold-out-of-range');
  });

  it('says so when the time is used up, or the files cannot be read, and the plan is the same', async () => {
    const late = await wac(['plan', folder(), ...LIVE, '--evidence-seconds', '0'], 2.5);
    expect(late.exitCode).toBe(0);
    expect(late.stdout).toContain('spike  not evaluated: the time for evidence is used up');
    const none = await wac(['plan', folder(), '--evidence', 'files', '--history', 'nowhere'], 2.5);
    expect(none.exitCode).toBe(0);
    expect(none.stdout).toContain('spike  not evaluated: Cannot read "nowhere": no such file');
  });

  it('reports a wrong directory although no rule changes, and not a default one that is not there', async () => {
    await wac(['apply', folder(), '--yes'], 2.5);
    mkdirSync(join(server.folder, 'empty'));
    mkdirSync(join(server.folder, 'other'));
    writeFileSync(join(server.folder, 'other/notes.txt'), 'none');
    mkdirSync(join(server.folder, 'broken'));
    writeFileSync(join(server.folder, 'broken/runs.jsonl'), 'not a run');
    const plan = async (...args: readonly string[]): Promise<Ran> =>
      await wac(['plan', folder(), '--evidence', 'files', ...args], 2.5);
    for (const [history, problem] of [
      ['nowhere', 'Cannot read "nowhere": no such file'],
      [join(server.folder, 'empty'), 'There is no history in'],
      [join(server.folder, 'other'), 'There is no history in'],
      [join(server.folder, 'broken'), 'Not a run'],
    ] as const) {
      const text = await plan('--history', history);
      expect(text.exitCode).toBe(0);
      expect(text.stdout).toContain('Evidence:');
      expect(text.stdout).toContain(problem);
      const json = await plan('--history', history, '--format', 'json');
      expect(JSON.parse(json.stdout)).toMatchObject({
        evidence: { rules: [], problem: expect.stringContaining(problem) as string },
      });
      const markdown = await plan('--history', history, '--format', 'markdown');
      expect(markdown.stdout).toContain('<p>No evidence: ');
    }
    expect((await plan()).stdout).not.toContain('Evidence');
    const out = join(folder(), 'history');
    await wac(['history', 'pull', 'vision/detector', '--out', out], 2.5);
    expect((await plan()).stdout).not.toContain('Evidence');
  });
});
