/** A thousand changes, a thousand deletions, a change of a megabyte: GitHub takes what is written, and nothing is cut. */
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { parseCommentMarker } from '../../../src/action/github/comment-marker.ts';
import {
  createHarness,
  type Harness,
  manifest,
  merge,
  pullRequest,
  type RunOptions,
  type RunOutcome,
} from '../../action/harness.ts';
import { readAsGitHub } from '../../support/read-as-github.ts';

const COMMENT_LIMIT = 60_000;
const SUMMARY_LIMIT = 1_048_576;

const PLAN: RunOptions = {
  event: 'pull_request',
  payload: pullRequest(7, 'head-1'),
  inputs: { 'allow-deletes': '1000' },
};

let harness: Harness;

afterEach(async () => {
  await harness.close();
});

function manifests(prefix: string, count: number): string {
  return Array.from({ length: count }, (_, index) => manifest(`${prefix}-${index}`, index)).join(
    '---\n',
  );
}

/** Applies what the manifests say now. */
async function applyAll(): Promise<void> {
  harness.push('sha-head');
  const inputs = { mode: 'apply', 'unreviewed-changes': 'apply' };
  const { exitCode } = await harness.run({ event: 'push', inputs });
  expect(exitCode).toBe(0);
}

/** Cancels a run at its nth write. */
async function interruptAt(write: number, options: RunOptions): Promise<RunOutcome> {
  const stop = new AbortController();
  let mutations = 0;
  harness.fault = ({ kind }) => {
    mutations += kind === 'mutation' ? 1 : 0;
    if (mutations === write) stop.abort();
    return undefined;
  };
  const outcome = await harness.run({ ...options, signal: stop.signal });
  harness.fault = undefined;
  return outcome;
}

interface Shown {
  readonly outcome: RunOutcome;
  readonly body: string;
  /** The whole plan, in the file that the output names. */
  readonly whole: string;
}

/** Plans, and holds every text to its limit and to Markdown's rules. */
async function plan(): Promise<Shown> {
  const outcome = await harness.run(PLAN);
  const body = harness.github.comments[0]?.body ?? '';
  const whole = readFileSync(outcome.outputs['plan-markdown-path'] ?? '', 'utf8');

  expect(outcome.exitCode).toBe(0);
  expect(body.length).toBeLessThan(COMMENT_LIMIT);
  expect(Buffer.byteLength(outcome.summary)).toBeLessThan(SUMMARY_LIMIT);
  expect(readAsGitHub(body).references).toEqual([]);
  expect(outcome.outputs['truncated']).toBe('true');
  return { outcome, body, whole };
}

/** What can be unfolded, each whole, by its title. */
function detailsOf(text: string): ReadonlyMap<string, string> {
  const found = text.matchAll(
    /<details(?: open)?>(<summary>([\s\S]*?)<\/summary>\n\n[\s\S]*?)<\/details>/gu,
  );
  return new Map([...found].map(([, body = '', title = '']) => [title, body]));
}

function rowsOf(text: string, action: string): number {
  return text.match(new RegExp(`^<tr><td><b>${action}</b>`, 'gmu'))?.length ?? 0;
}

describe('a plan', { timeout: 300_000 }, () => {
  it('of 1,000 changes shows the deletions whole, and counts the rest and says where it is', {
    timeout: 180_000,
  }, async () => {
    harness = await createHarness({
      'old.yaml': manifests('old', 20),
      'kept.yaml': manifests('kept', 100),
    });
    await applyAll();
    const kept = manifests('kept', 100).replaceAll('Too high', 'Far too high');
    harness.write({ 'old.yaml': undefined, 'kept.yaml': kept, 'new.yaml': manifests('new', 880) });
    const { outcome, body, whole } = await plan();
    const [shown, all] = [detailsOf(body), detailsOf(whole)];
    const deletions = [...all.keys()].filter((title) => title.startsWith('delete'));

    expect(outcome.outputs).toMatchObject({ creates: '880', updates: '100', deletes: '20' });
    expect(deletions).toHaveLength(20);
    for (const title of deletions) expect(shown.get(title)).toBe(all.get(title));
    expect(rowsOf(body, 'delete')).toBe(20);
    const hidden = Number(/Not shown here: (\d+) to create/u.exec(body)?.[1]);
    expect(hidden + rowsOf(body, 'create')).toBe(880);
    expect(body).toContain('They are in the job summary.');
    expect(parseCommentMarker(body)?.changes).toHaveLength(1000);
    expect(all.size).toBeGreaterThan(900);
  });

  it('of 1,000 deletions shows as many as fit, and counts the rest', {
    timeout: 180_000,
  }, async () => {
    harness = await createHarness({
      'old.yaml': manifests('old', 1000),
      'a.yaml': manifest('a', 1),
    });
    await applyAll();
    harness.write({ 'old.yaml': undefined });
    const { outcome, body, whole } = await plan();
    const hidden = Number(/Not shown here: (\d+) to delete/u.exec(body)?.[1]);

    expect(outcome.outputs).toMatchObject({ creates: '0', deletes: '1000' });
    expect(body).toContain('Applying this takes 1000 automations away.');
    expect(rowsOf(body, 'delete')).toBeGreaterThan(0);
    expect(rowsOf(body, 'delete') + hidden).toBe(1000);
    expect(rowsOf(outcome.summary, 'delete')).toBe(1000);
    expect(detailsOf(whole).size).toBe(1000);
  });

  it('of more changes than a comment names is applied in parts, and can be repeated after a kill', async () => {
    harness = await createHarness({ 'new.yaml': manifests('new', 3100) });
    await plan();
    const before = parseCommentMarker(harness.github.comments[0]?.body ?? '');
    expect([before?.changes.length, before?.isPartial]).toEqual([3000, true]);
    merge(harness, 7, 'head-1', 'merge-1');
    const apply: RunOptions = { event: 'push', inputs: { mode: 'apply' }, sha: 'merge-1' };
    let mutations = 0;
    const stop = new AbortController();
    harness.fault = ({ kind }) => {
      mutations += kind === 'mutation' ? 1 : 0;
      // In the second part; from then on GitHub hears nothing, as after a kill.
      if (mutations === 3050) {
        stop.abort();
        harness.github.fault = () => ({ status: 404 });
      }
      return undefined;
    };
    const killed = await harness.run({ ...apply, signal: stop.signal });
    harness.fault = undefined;
    harness.github.fault = undefined;
    expect(killed.outputs['failure-reason']).toBe('interrupted');
    expect(parseCommentMarker(harness.github.comments[0]?.body ?? '')?.state).toBe('applying');

    const { outputs } = await harness.run(apply);
    expect(Number(outputs['applied'])).toBeGreaterThan(0);
    expect(outputs).toMatchObject({ failed: '0', skipped: '0', 'failure-reason': '' });
    expect(harness.sandbox.counts.mutations).toBe(3100);
  });

  it('of 2,500 reviewed changes is finished by the same job after it was interrupted', async () => {
    harness = await createHarness({ 'new.yaml': manifests('new', 2500) });
    await plan();
    merge(harness, 7, 'head-1', 'merge-1');
    const apply: RunOptions = { event: 'push', inputs: { mode: 'apply' }, sha: 'merge-1' };
    expect((await interruptAt(1200, apply)).outputs['failure-reason']).toBe('interrupted');

    const { exitCode, outputs } = await harness.run(apply);
    expect([exitCode, outputs['failed'], outputs['skipped']]).toEqual([0, '0', '0']);
    expect(harness.sandbox.counts.mutations).toBe(2500);
  });

  /** The second of two jobs, for what the first has planned. */
  async function approve(os: string): Promise<RunOptions> {
    const env = { RUNNER_OS: os };
    const { outputs } = await harness.run({ event: 'push', inputs: { mode: 'plan' }, env });
    const inputs = {
      'expected-plan-digest': outputs['plan-digest'] ?? '',
      'expected-plan-changes': outputs['plan-changes'] ?? '',
    };
    return { event: 'push', inputs: { mode: 'apply', ...inputs }, env };
  }

  it('of 2,500 approved changes is finished by the same job after it was interrupted', async () => {
    harness = await createHarness({ 'new.yaml': manifests('new', 2500) });
    harness.push('sha-head');
    const approved = await approve('Linux');
    await interruptAt(2200, approved);

    expect((await harness.run(approved)).exitCode).toBe(0);
    expect(harness.sandbox.counts.mutations).toBe(2500);
  });

  it('of 2,500 approved changes on Windows needs another approval, and says so', async () => {
    harness = await createHarness({ 'new.yaml': manifests('new', 2500) });
    harness.push('sha-head');
    const approved = await approve('Windows');
    await interruptAt(2200, approved);
    const { mutations } = harness.sandbox.counts;

    const again = await harness.run(approved);
    expect([again.exitCode, harness.sandbox.counts.mutations]).toEqual([6, mutations]);
    const said = again.annotations.map(({ message }) => message).join();
    expect(said).toContain('not among those that "expected-plan-changes" names');
    expect(said).toContain('Re-run all jobs');
    expect((await harness.run(await approve('Windows'))).exitCode).toBe(0);
    expect(harness.sandbox.counts.mutations).toBe(2500);
  });

  it('of one change of a megabyte shows where it differs', async () => {
    const long = (middle: string): string => {
      const half = 'x```\\n@team </details> '.repeat(22_000);
      return manifest('a', 1).replace('Too high', `"${half}${middle}${half}"`);
    };
    harness = await createHarness({ 'a.yaml': long('before'), 'b.yaml': manifest('b', 1) });
    await applyAll();
    harness.write({ 'a.yaml': long('after'), 'b.yaml': undefined });
    const { body, whole } = await plan();

    expect(body).toContain('Values of more than 10000 characters are shortened');
    expect(body).toMatch(/^- then\.sendNotification\.message: .*before/mu);
    expect(body).toMatch(/^\+ then\.sendNotification\.message: .*after/mu);
    expect(detailsOf(body).get('delete <code>b</code>')).toBe(
      detailsOf(whole).get('delete <code>b</code>'),
    );
  });
});
