/** GitHub's list of a directory's commits leaves out what a merge commit with the content of its branch was made on. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parseCommentMarker } from '../../../src/action/github/comment-marker.ts';
import { createHarness, type Harness, manifest, pullRequest } from '../harness.ts';

let harness: Harness;

beforeEach(async () => {
  harness = await createHarness();
});

afterEach(async () => {
  await harness.close();
});

/** A commit at GitHub whose manifest directory has a tree. */
function commit(sha: string, tree: string, parents: readonly string[], message: string): void {
  harness.github.commits.unshift({ sha, message, parents });
  harness.github.trees.set(`${sha}:automations`, tree);
  harness.github.branches.set('main', sha);
}

function merged(number: number, sha: string, commits: readonly string[]): void {
  Object.assign(harness.github.pushPull(number, `head-${number}`), {
    mergedAt: '2026-11-23T09:20:00Z',
    mergeCommit: sha,
    commits,
  });
}

async function plan(number: number, threshold: number): Promise<void> {
  harness.write({ 'a.yaml': manifest('a', threshold) });
  const payload = pullRequest(number, `head-${number}`);
  expect((await harness.run({ event: 'pull_request', payload })).exitCode).toBe(0);
}

function states(): readonly (string | undefined)[] {
  return harness.github.comments.map(({ body }) => parseCommentMarker(body)?.state);
}

it.each([
  ['the merge commit', false],
  ['a later commit', true],
])('an apply of %s closes the comments of all pull requests before it', async (_name, isLater) => {
  commit('begin', 'none', [], 'Begin');
  await plan(1, 2);
  await plan(2, 3);
  commit('squash-1', 'two', ['begin'], 'Loosen (#1)');
  merged(1, 'squash-1', ['squash-1']);
  commit('head-2', 'three', ['begin'], 'Loosen more');
  commit('merge-2', 'three', ['squash-1', 'head-2'], 'Merge pull request #2 from acme/branch');
  merged(2, 'merge-2', ['merge-2', 'head-2']);
  if (isLater) commit('later', 'three', ['merge-2'], 'Change the README');
  expect(states()).toEqual(['planned', 'planned']);

  const sha = isLater ? 'later' : 'merge-2';
  const { exitCode, outputs } = await harness.run({
    event: 'push',
    inputs: { mode: 'apply' },
    sha,
  });

  expect([exitCode, outputs['applied'], states()]).toEqual([0, '1', ['applied', 'applied']]);
});
