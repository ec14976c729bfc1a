/** The check of a merge queue: every entry before the group, and what was merged and not applied yet, counts. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createHarness, type Harness, manifest, merge, pullRequest } from '../harness.ts';

let harness: Harness;

beforeEach(async () => {
  harness = await createHarness();
  harness.push('main-0');
  await harness.run({
    event: 'push',
    inputs: { mode: 'apply', 'unreviewed-changes': 'apply' },
    sha: 'main-0',
  });
});

afterEach(async () => {
  await harness.close();
});

/** Plans a pull request that changes one file; the file stays as it was before. */
async function open(number: number, name: string, text: string, before?: string): Promise<void> {
  harness.write({ [name]: text });
  await harness.run({ event: 'pull_request', payload: pullRequest(number, `head-${number}`) });
  harness.write({ [name]: before });
}

/** A group on top of others, as the queue checks it. */
async function check(
  number: number,
  { base, head }: { readonly base: string; readonly head: string },
): Promise<Readonly<Record<string, string>>> {
  const { exitCode, outputs } = await harness.run({
    event: 'merge_group',
    inputs: { mode: 'check' },
    sha: head,
    payload: {
      merge_group: {
        head_ref: `refs/heads/gh-readonly-queue/main/pr-${number}-abc123`,
        base_ref: 'refs/heads/main',
        base_sha: base,
        head_sha: head,
      },
    },
  });
  return { exitCode: String(exitCode), ...outputs };
}

/** A commit of the queue: not on the branch. */
function queue(sha: string, message: string): void {
  harness.github.commits.unshift({ sha, message });
}

it('counts the entries between the branch and the group', async () => {
  await open(7, 'b.yaml', manifest('b', 1));
  await open(8, 'c.yaml', manifest('c', 1));
  harness.write({ 'b.yaml': manifest('b', 1), 'c.yaml': manifest('c', 1) });
  queue('group-7', 'Watch b (#7)');
  queue('group-8', 'Watch c (#8)');

  expect(await check(8, { base: 'group-7', head: 'group-8' })).toMatchObject({
    exitCode: '0',
    changed: 'true',
  });
});

it('counts merged pull requests that wait for their apply', async () => {
  await open(7, 'b.yaml', manifest('b', 1));
  await open(8, 'c.yaml', manifest('c', 1));
  merge(harness, 7, 'head-7', 'merge-7');
  harness.write({ 'b.yaml': manifest('b', 1), 'c.yaml': manifest('c', 1) });
  queue('group-8', 'Watch c (#8)');

  expect(await check(8, { base: 'merge-7', head: 'group-8' })).toMatchObject({ exitCode: '0' });
});

it('fails for what no pull request of the queue shows', async () => {
  await open(7, 'b.yaml', manifest('b', 1));
  harness.write({ 'b.yaml': manifest('b', 1), 'c.yaml': manifest('c', 1) });
  queue('group-7', 'Watch b (#7)');

  expect(await check(7, { base: 'main-0', head: 'group-7' })).toMatchObject({
    exitCode: '5',
    'failure-reason': 'unreviewed',
  });
});

it('takes the newest entry that changes an automation', async () => {
  await open(7, 'a.yaml', manifest('a', 2), manifest('a', 1));
  await open(8, 'a.yaml', manifest('a', 3), manifest('a', 1));
  harness.write({ 'a.yaml': manifest('a', 2) });
  queue('group-7', 'Raise a (#7)');
  queue('group-8', 'Raise a further (#8)');

  expect(await check(8, { base: 'group-7', head: 'group-8' })).toMatchObject({ exitCode: '5' });
});
