/** Where each change of a plan comes from: the pull request, the time before it, or somebody on the server. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BASE_SHA, createHarness, type Harness, manifest, merge, pullRequest } from '../harness.ts';
import { removeAutomation } from '../remove-automation.ts';

let harness: Harness;

beforeEach(async () => {
  harness = await createHarness({ 'a.yaml': manifest('a', 1), 'b.yaml': manifest('b', 2) });
});

afterEach(async () => {
  await harness.close();
});

function git(...args: readonly string[]): string {
  const settings = ['user.name=mona', 'user.email=mona@example.com', 'commit.gpgsign=false'];
  const options = settings.flatMap((setting) => ['-c', setting]);
  const cwd = join(harness.directory, '..');
  return execFileSync('git', [...options, ...args], { cwd, encoding: 'utf8' }).trim();
}

async function applyAll(): Promise<void> {
  harness.github.branches.set('main', 'sha-0');
  const inputs = { mode: 'apply', 'unreviewed-changes': 'apply' };
  const { exitCode } = await harness.run({ event: 'push', inputs, sha: 'sha-0' });
  expect(exitCode).toBe(0);
}

/** The last column of the table, by key, for a pull request that adds `c` and changes `a`. */
async function origins(number: number = 7): Promise<Record<string, string>> {
  git('init', '--quiet', '--initial-branch=main');
  git('add', 'automations');
  git('commit', '--quiet', '--message', 'Watch the loss');
  git('checkout', '--quiet', '-b', 'more');
  harness.write({ 'a.yaml': manifest('a', 5), 'c.yaml': manifest('c', 3) });
  git('add', 'automations');
  git('commit', '--quiet', '--message', 'Watch more');
  const head = git('rev-parse', 'HEAD');
  git('checkout', '--quiet', '--detach', 'main');
  git('merge', '--quiet', '--no-ff', '--message', 'Preview', 'more');
  const { exitCode, log } = await harness.run({
    event: 'pull_request',
    payload: pullRequest(number, head),
    sha: git('rev-parse', 'HEAD'),
  });
  expect(exitCode, log).toBe(0);
  const rows = (harness.github.comments.at(-1)?.body ?? '').match(/^<tr><td>.*$/gmu) ?? [];
  return Object.fromEntries(
    rows.map((row) => {
      const cells = [...row.matchAll(/<td>(.*?)<\/td>/gu)].map((match) => match[1] ?? '');
      return [(cells[1] ?? '').replace(/<\/?code>/gu, ''), cells.at(-1) ?? ''];
    }),
  );
}

describe('the table', () => {
  it('distinguishes the pull request from a deletion on the server', async () => {
    await applyAll();
    await removeAutomation(harness, 'b');
    harness.push(BASE_SHA);
    expect(await origins()).toEqual({
      a: 'this pull request',
      b: 'deleted on the server',
      c: 'this pull request',
    });
  });

  it('calls what is merged and waits for its apply pending, not deleted', async () => {
    harness.write({ 'b.yaml': undefined });
    await applyAll();
    harness.write({ 'b.yaml': manifest('b', 2) });
    await harness.run({ event: 'pull_request', payload: pullRequest(6, 'head-6') });
    merge(harness, 6, 'head-6', BASE_SHA);
    expect(await origins(7)).toMatchObject({ b: 'already pending', c: 'this pull request' });
  });

  it('does not say which of the two where the history cannot be read', async () => {
    await applyAll();
    await removeAutomation(harness, 'b');
    harness.github.fault = (_method, path) =>
      path.endsWith('/commits') ? { status: 403 } : undefined;
    expect(await origins()).toMatchObject({ b: 'missing on the server' });
  });

  it('calls nothing deleted where nothing was ever applied', async () => {
    expect(await origins()).toEqual({
      a: 'this pull request',
      b: 'already pending',
      c: 'this pull request',
    });
  });
});
