/** Failures are reported in the comment, in the summary, and on the merged pull request. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseCommentMarker } from '../../../src/action/github/comment-marker.ts';
import {
  CONFIGURATION,
  createHarness,
  type Harness,
  manifest,
  merge,
  pullRequest,
  type RunOptions,
} from '../harness.ts';

const PLAN: RunOptions = { event: 'pull_request', payload: pullRequest(7, 'head-1') };
const APPLY: RunOptions = { event: 'push', inputs: { mode: 'apply' }, sha: 'merge-1' };

let harness: Harness;

beforeEach(async () => {
  harness = await createHarness();
});

afterEach(async () => {
  await harness.close();
});

function bodyOf(index: number = 0): string {
  return harness.github.comments[index]?.body ?? '';
}

describe('a plan that fails', () => {
  it.each<readonly [string, Partial<RunOptions>, string]>([
    ['a key that W&B refuses', { inputs: { 'wandb-api-key': '0'.repeat(40) } }, 'authentication'],
    ['a server that is down', { inputs: { 'wandb-base-url': 'http://127.0.0.1:9' } }, 'error'],
    ['an unknown environment', { inputs: { env: 'prod' } }, 'usage'],
    [
      'a bug of the action',
      {
        io: {
          monotonic: () => {
            throw new TypeError('a bug');
          },
        },
      },
      'error',
    ],
  ])('replaces the plan in the comment and fills the summary: %s', async (_name, options, why) => {
    await harness.run(PLAN);
    expect(bodyOf()).toContain('1 to create');
    const { exitCode, outputs, summary } = await harness.run({ ...PLAN, ...options });

    expect(exitCode).not.toBe(0);
    expect(outputs['failure-reason']).toBe(why);
    for (const text of [bodyOf(), summary]) {
      expect(text).toContain(`**The run failed (<code>${why}</code>).**`);
      expect(text).not.toContain('1 to create');
    }
    expect(bodyOf()).toContain('There is no plan for this commit.');
    expect(harness.github.comments).toHaveLength(1);
    expect(parseCommentMarker(bodyOf())).toMatchObject({ plan: '', state: 'invalid' });
  });

  it.each<readonly [string, Readonly<Record<string, string>>]>([
    ['a title of two lines', { 'comment-title': 'Plan\nof rules' }],
    ['a title that is too long', { 'comment-title': 'x'.repeat(101) }],
    ['an unknown word', { 'unreviewed-changes': 'yes' }],
    ['a flag that is neither true nor false', { shadow: '1' }],
    ['no number', { 'allow-deletes': 'many' }],
    ['a time limit of no minutes', { 'timeout-minutes': '0' }],
    ['two credentials', { 'wandb-oidc-audience': 'acme' }],
    ['changes without their digest', { 'expected-plan-changes': '1.x' }],
    ['an owner that is none', { 'take-over': 'two words' }],
    ['labels of another form', { labels: 'yes please' }],
    ['an unknown check', { checks: 'lint' }],
    ['a pull request that is no number', { 'pr-number': '#7' }],
    ['an unknown word for comments', { comment: 'nevr' }],
    ['an unknown way to comment', { 'comment-mode': 'new' }],
    ['a summary that is neither true nor false', { summary: 'yes' }],
    ['a comment key of two words', { 'comment-key': 'two words' }],
    ['a working directory that does not exist', { 'working-directory': 'nowhere' }],
    ['a path that does not exist', { path: 'nowhere' }],
    ['several at once', { summary: 'no', 'comment-title': 'a\nb', checks: '?', evidence: 'maybe' }],
  ])(
    'replaces the plan in the comment and fills the summary for a wrong input: %s',
    async (_name, inputs) => {
      await harness.run(PLAN);
      const { exitCode, summary } = await harness.run({ ...PLAN, inputs });

      expect(exitCode).toBeGreaterThan(0);
      for (const text of [bodyOf(), summary]) {
        expect(text).toMatch(/\*\*The (?:run failed|configuration is not valid)/u);
        expect(text).not.toContain('1 to create');
      }
      expect(harness.github.comments).toHaveLength(1);
      expect(parseCommentMarker(bodyOf())).toMatchObject({ plan: '', state: 'invalid' });
      await harness.run(PLAN);
      expect(harness.github.comments).toHaveLength(1);
      expect(bodyOf()).toContain('1 to create');
    },
  );

  it('creates no comment for a wrong word that may have turned comments off', async () => {
    await harness.run({ ...PLAN, inputs: { comment: 'nevr' } });
    await harness.run({ ...PLAN, inputs: { comment: 'never', 'comment-title': 'a\nb' } });
    expect(harness.github.comments).toEqual([]);
  });

  it('writes nothing for a wrong input where a run may only validate', async () => {
    const inputs = { 'comment-title': 'a\nb' };
    await harness.run(PLAN);
    const before = bodyOf();
    const fork = pullRequest(7, 'head-1', 'mona/ml');
    await harness.run({ ...PLAN, payload: fork, inputs });
    await harness.run({ ...PLAN, event: 'pull_request_target', inputs });
    harness.github.pushPull(7, 'head-2');
    await harness.run({ ...PLAN, inputs, isLate: true });
    expect(bodyOf()).toBe(before);
  });

  it('leaves the comment of another directory, if there are several', async () => {
    await harness.run(PLAN);
    const before = bodyOf();
    const other = join(harness.root, 'other');
    mkdirSync(other);
    writeFileSync(join(other, 'wac.yaml'), CONFIGURATION.replace('acme/ml', 'acme/ml/other'));
    for (const inputs of [{ path: 'nowhere' }, { 'comment-key': 'two words' }])
      await harness.run({ ...PLAN, inputs });
    expect(harness.github.comments.map(({ body }) => body)).toEqual([before]);
  });

  it('sets the commit status for a wrong input', async () => {
    const inputs = { 'commit-status': 'wandb', 'comment-title': 'a\nb' };
    await harness.run({ ...PLAN, inputs });
    const sent = harness.github.calls.filter(({ path }) => path.includes('/statuses/'));
    expect(sent).toHaveLength(1);
  });

  it('writes a comment also where there was none, and the next plan takes it', async () => {
    await harness.run({ ...PLAN, inputs: { 'wandb-api-key': '0'.repeat(40) } });
    expect(bodyOf()).toContain('authentication');
    await harness.run(PLAN);
    expect(harness.github.comments).toHaveLength(1);
    expect(bodyOf()).toContain('1 to create');
  });

  it('leaves the comment to the newer run when it is canceled', async () => {
    await harness.run(PLAN);
    const before = bodyOf();
    const { exitCode } = await harness.run({ ...PLAN, signal: AbortSignal.abort() });
    expect([exitCode, bodyOf()]).toEqual([130, before]);
  });

  it('says nothing where comment and summary are turned off', async () => {
    const { summary } = await harness.run({
      ...PLAN,
      inputs: { comment: 'never', summary: 'false', 'wandb-api-key': '0'.repeat(40) },
    });
    expect([summary, harness.github.comments]).toEqual(['', []]);
  });
});

describe('any run that fails', () => {
  it.each(['apply', 'drift', 'check'])('fills the summary in mode %s', async (mode) => {
    const event = mode === 'check' ? 'schedule' : 'workflow_dispatch';
    harness.push('sha-head');
    const { summary } = await harness.run({
      event,
      inputs: { mode, 'wandb-api-key': '0'.repeat(40) },
    });
    expect(summary).toContain('**The run failed (<code>authentication</code>).**');
  });

  it('fills the summary for inputs that cannot be read', async () => {
    const { summary } = await harness.run({ event: 'push', inputs: { mode: 'aply' } });
    expect(summary).toContain('**The run failed (<code>usage</code>).**');
  });
});

describe('an apply that refuses', () => {
  it('says on the merged pull request that it has no plan comment, and later that it was applied', async () => {
    merge(harness, 7, 'head-1', 'merge-1');
    const refused = await harness.run(APPLY);
    expect(refused.outputs).toMatchObject({ 'failure-reason': 'unreviewed', 'pr-number': '7' });
    expect(bodyOf()).toContain('pull request 7 has no plan comment');
    expect(bodyOf()).toContain('unreviewed-changes: apply');
    expect(parseCommentMarker(bodyOf())).toMatchObject({ plan: '', state: 'not-applied' });

    const again = await harness.run(APPLY);
    expect(again.outputs['failure-reason']).toBe('unreviewed');
    expect(again.log).toContain('pull request 7 has no plan comment');
    expect(harness.github.comments).toHaveLength(1);

    await harness.run({ ...APPLY, inputs: { mode: 'apply', 'unreviewed-changes': 'apply' } });
    expect(bodyOf()).toContain('**Applied: 1 created.**');
    expect(parseCommentMarker(bodyOf())?.state).toBe('applied');
  });

  it('says in the outdated comment that it is outdated', async () => {
    await harness.run(PLAN);
    merge(harness, 7, 'head-2', 'merge-1');
    await harness.run(APPLY);

    expect(harness.github.comments).toHaveLength(1);
    expect(bodyOf()).toContain('the plan comment on pull request 7 is older than its last commit');
  });

  it('says that the plan of the last commit failed', async () => {
    await harness.run({ ...PLAN, inputs: { 'wandb-api-key': '0'.repeat(40) } });
    merge(harness, 7, 'head-1', 'merge-1');
    const { log } = await harness.run(APPLY);
    expect(log).toContain('the plan of the last commit of pull request 7 failed');
  });
});

describe('a superseded run', () => {
  it('says by which commit, in the summary, the log and the comment', async () => {
    await harness.run(PLAN);
    merge(harness, 7, 'head-1', 'merge-1');
    harness.github.branches.set('main', 'c0ffee00c0ffee00c0ffee00');
    const { summary, annotations } = await harness.run(APPLY);
    const notices = annotations.map(({ message }) => message).join();
    for (const text of [summary, notices, bodyOf()]) expect(text).toContain('c0ffee00c0ff');
  });
});

describe('an earlier pull request', () => {
  it('does not stay planned when the apply of a later one includes its changes', async () => {
    await harness.run(PLAN);
    merge(harness, 7, 'head-1', 'merge-1');
    harness.write({ 'b.yaml': manifest('b', 1) });
    await harness.run({ ...PLAN, payload: pullRequest(8, 'head-2') });
    merge(harness, 8, 'head-2', 'merge-2');
    const { outputs } = await harness.run({ ...APPLY, sha: 'merge-2' });

    expect(outputs).toMatchObject({ applied: '2', 'failure-reason': '' });
    const states = harness.github.comments.map(({ body }) => parseCommentMarker(body)?.state);
    expect(states).toEqual(['applied', 'applied']);
  });
});

describe('the comment of an environment that is unknown', () => {
  it('is not guessed where there are several', async () => {
    harness.write({
      'wac.yaml': `${CONFIGURATION}environments: { prod: {}, dev: { nameSuffix: " d" } }\n`,
    });
    await harness.run({ ...PLAN, inputs: { env: 'prod' } });
    await harness.run({ ...PLAN, inputs: { env: 'dev' } });
    const before = harness.github.comments.map(({ body }) => body);
    const { summary } = await harness.run({ ...PLAN, inputs: { env: 'test' } });

    expect(harness.github.comments.map(({ body }) => body)).toEqual(before);
    expect(summary).toContain('There is no environment');
  });
});
