/** An apply that ends well settles every pull request before it: nothing of them counts, or waits, any more. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseCommentMarker } from '../../../src/action/github/comment-marker.ts';
import {
  createHarness,
  type Harness,
  manifest,
  merge,
  pullRequest,
  type RunOutcome,
} from '../harness.ts';
import { removeAutomation } from '../remove-automation.ts';

let harness: Harness;

beforeEach(async () => {
  harness = await createHarness();
});

afterEach(async () => {
  await harness.close();
});

async function plan(number: number, inputs: Readonly<Record<string, string>> = {}): Promise<void> {
  const payload = pullRequest(number, `head-${number}`);
  expect((await harness.run({ event: 'pull_request', payload, inputs })).exitCode).toBe(0);
}

async function review(number: number): Promise<void> {
  await plan(number);
  merge(harness, number, `head-${number}`, `merge-${number}`);
}

/** Merges what nobody planned. */
function mergeFork(number: number): void {
  merge(harness, number, `head-${number}`, `merge-${number}`);
  harness.github.pushPull(number, `head-${number}`).headRepository = 'stranger/ml';
}

async function run(
  mode: string,
  sha: string,
  inputs: Readonly<Record<string, string>> = {},
): Promise<RunOutcome> {
  const event = { apply: 'push', drift: 'schedule' }[mode] ?? mode;
  return await harness.run({ event, sha, inputs: { mode, ...inputs } });
}

const UNREVIEWED = { 'unreviewed-changes': 'apply' };

/** Applies the first commit. */
async function begin(): Promise<void> {
  harness.push('sha-head');
  expect((await run('apply', 'sha-head', UNREVIEWED)).exitCode).toBe(0);
}

/** Pushes to the branch without a pull request. */
function push(sha: string, threshold: number): void {
  harness.write({ 'a.yaml': manifest('a', threshold) });
  harness.push(sha);
}

/** The states of the comments of a pull request. */
function statesOf(number: number): readonly (string | undefined)[] {
  return harness.github.comments
    .filter(({ issue }) => issue === number)
    .map(({ body }) => parseCommentMarker(body)?.state);
}

describe('a review', () => {
  it('is closed by an apply without review, also behind a pull request that has no comment', async () => {
    await review(1);
    mergeFork(2);
    await run('apply', 'merge-2', UNREVIEWED);

    expect([statesOf(1), statesOf(2)]).toEqual([['applied'], ['applied']]);
  });

  it('is closed by an apply that finds nothing to do, also behind one that has no comment', async () => {
    await begin();
    harness.write({ 'a.yaml': manifest('a', 2) });
    await review(1);
    harness.write({ 'a.yaml': manifest('a', 1) });
    merge(harness, 2, 'head-2', 'merge-2');
    expect((await run('apply', 'merge-2')).outputs['changed']).toBe('false');

    expect(statesOf(1)).toEqual(['applied']);
  });

  it('does not count again after such an apply', async () => {
    await begin();
    harness.write({ 'b.yaml': manifest('b', 1) });
    await review(1);
    mergeFork(2);
    await run('apply', 'merge-2', UNREVIEWED);
    await expectUnreviewedAgain();
  });

  it('does not count because an earlier plan of the same commit, hidden since, showed it too', async () => {
    await begin();
    harness.write({ 'b.yaml': manifest('b', 1) });
    const inputs = { 'comment-mode': 'new-on-change' };
    await plan(1, inputs);
    harness.write({ 'c.yaml': manifest('c', 1) });
    await plan(1, inputs);
    expect(harness.github.comments.map(({ isMinimized }) => isMinimized)).toEqual([true, false]);
    merge(harness, 1, 'head-1', 'merge-1');
    expect((await run('apply', 'merge-1')).exitCode).toBe(0);
    await expectUnreviewedAgain();
  });
});

/** Removes what was created, and adds it once more without a pull request. */
async function expectUnreviewedAgain(): Promise<void> {
  harness.write({ 'b.yaml': undefined });
  harness.push('sha-3');
  const inputs = { ...UNREVIEWED, comment: 'never' };
  expect((await run('apply', 'sha-3', inputs)).outputs['applied']).toBe('1');
  harness.write({ 'b.yaml': manifest('b', 1) });
  harness.push('sha-4');
  const { outputs } = await run('apply', 'sha-4');
  expect(outputs).toMatchObject({ applied: '0', 'failure-reason': 'unreviewed' });
}

describe('an apply that refuses', () => {
  it('says so on the newest pull request, also where an older one has a comment', async () => {
    await review(1);
    await run('apply', 'merge-1');
    harness.write({ 'a.yaml': manifest('a', 2) });
    mergeFork(2);
    await run('apply', 'merge-2');

    expect([statesOf(1), statesOf(2)]).toEqual([['applied'], ['not-applied']]);
  });

  it('keeps a review that GitHub did not list yet, and the same job run again uses it', async () => {
    await review(1);
    harness.github.listDelay = 1;
    const { outputs } = await run('apply', 'merge-1');
    expect([outputs['failure-reason'], statesOf(1)]).toEqual(['unreviewed', ['planned']]);

    expect((await run('apply', 'merge-1')).outputs).toMatchObject({ applied: '1' });
    expect(statesOf(1)).toEqual(['applied']);
  });

  it('says nothing new on one that was settled before', async () => {
    await review(1);
    await run('apply', 'merge-1');
    push('sha-2', 2);
    await run('apply', 'sha-2');

    expect(statesOf(1)).toEqual(['applied']);
  });
});

describe('what a fork added', () => {
  it.each([
    ['the last commit', 'merge-2'],
    ['an earlier commit', 'sha-3'],
  ])('is no longer pending once it was applied: it was merged as %s', async (_, sha) => {
    await review(1);
    await run('apply', 'merge-1');
    harness.write({ 'b.yaml': manifest('b', 1) });
    mergeFork(2);
    if (sha !== 'merge-2') harness.push(sha);
    await run('apply', sha, UNREVIEWED);
    await removeAutomation(harness, 'b');

    expect((await run('drift', sha)).outputs['drifted']).toBe('true');
  });
});
