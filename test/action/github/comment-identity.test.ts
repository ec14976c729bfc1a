/** One comment and one issue for each manifest directory, also where the owner is the same. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { identityLabel, isOwn } from '../../../src/action/github/comment-identity.ts';
import {
  parseCommentMarker,
  parseIssueMarker,
  renderCommentMarker,
  renderIssueMarker,
} from '../../../src/action/github/comment-marker.ts';
import {
  CONFIGURATION,
  createHarness,
  type Harness,
  manifest,
  merge,
  pullRequest,
  type RunOptions,
  type RunOutcome,
} from '../harness.ts';
import { removeAutomation } from '../remove-automation.ts';

const SILENCED = CONFIGURATION.replace(
  'owner: acme/ml',
  'owner: acme/ml # wac disable config/shared-owner: the directories never share a key',
);

let harness: Harness;

beforeEach(async () => {
  harness = await createHarness();
});

afterEach(async () => {
  await harness.close();
});

/** Makes the workspace a repository, with a second manifest directory beside the first. */
function addDirectory(name: string, configuration: string): void {
  mkdirSync(join(harness.root, '.git'), { recursive: true });
  mkdirSync(join(harness.root, name));
  writeFileSync(join(harness.root, name, 'wac.yaml'), configuration);
  writeFileSync(join(harness.root, name, 'z.yaml'), manifest('z', 3));
}

async function run(options: Partial<RunOptions>, directory = 'automations'): Promise<RunOutcome> {
  return await harness.run({
    event: 'pull_request',
    payload: pullRequest(7, 'head-1'),
    ...options,
    inputs: { path: join(harness.root, directory), ...options.inputs },
  });
}

/** What 0.1.0 wrote: the same, without the directory. */
function asOldVersion(): void {
  for (const comment of harness.github.comments) {
    const { directory: _, ...marker } = parseCommentMarker(comment.body) ?? expect.fail();
    comment.body = renderCommentMarker(marker) + comment.body.slice(comment.body.indexOf('\n') + 1);
  }
  for (const issue of harness.github.issues) {
    const { directory: _, ...marker } = parseIssueMarker(issue.body) ?? expect.fail();
    issue.body = renderIssueMarker(marker) + issue.body.slice(issue.body.indexOf('\n') + 1);
  }
}

function directories(): readonly (string | undefined)[] {
  return harness.github.comments.map(({ body }) => parseCommentMarker(body)?.directory);
}

describe('two directories with one owner', () => {
  beforeEach(() => {
    addDirectory('team-b', SILENCED);
    harness.write({ 'wac.yaml': SILENCED });
  });

  it('have a comment each, whose title names the directory', async () => {
    await run({});
    await run({}, 'team-b');
    await run({});
    expect(directories()).toEqual(['automations', 'team-b']);
    expect(harness.github.comments[1]?.body).toContain(
      '<code>acme/ml &#40;team-b&#41;</code></h3>',
    );
    expect(harness.github.comments[0]?.body).toContain('<code>a</code>');
    expect(harness.github.comments[1]?.body).toContain('<code>z</code>');
  });

  it('say of invalid manifests in their own comment', async () => {
    await run({});
    await run({}, 'team-b');
    writeFileSync(join(harness.root, 'team-b', 'wac.yaml'), 'version: [');
    const { exitCode } = await run({}, 'team-b');
    expect(exitCode).toBe(3);
    expect(harness.github.comments.map(({ body }) => body.includes('is not valid'))).toEqual([
      false,
      true,
    ]);
  });

  it('apply what their own comment shows', async () => {
    await run({}, 'team-b');
    merge(harness, 7, 'head-1', 'merge-1');
    const apply = { event: 'push', inputs: { mode: 'apply' }, sha: 'merge-1', payload: {} };
    const unreviewed = await run(apply);
    expect([unreviewed.exitCode, unreviewed.outputs['failure-reason']]).toEqual([5, 'unreviewed']);
    const reviewed = await run(apply, 'team-b');
    expect(reviewed.outputs).toMatchObject({ applied: '1', 'failure-reason': '' });
  });

  it('leave the comment of version 0.1.0, which may be of either', async () => {
    await run({});
    asOldVersion();
    await run({}, 'team-b');
    expect(directories()).toEqual([undefined, 'team-b']);
  });
});

describe('a directory whose owner no other has', () => {
  it('takes over the comment that version 0.1.0 wrote, and its review', async () => {
    await run({});
    asOldVersion();
    const { id } = harness.github.comments[0] ?? expect.fail();
    await run({});
    expect(harness.github.comments.map((comment) => comment.id)).toEqual([id]);
    expect(directories()).toEqual(['automations']);

    asOldVersion();
    merge(harness, 7, 'head-1', 'merge-1');
    const apply = { event: 'push', inputs: { mode: 'apply' }, sha: 'merge-1', payload: {} };
    expect((await run(apply)).outputs).toMatchObject({ applied: '1', 'failure-reason': '' });
  });

  it('takes over the drift issue that version 0.1.0 opened', async () => {
    const apply = { event: 'push', inputs: { mode: 'apply' }, sha: 'merge-1', payload: {} };
    const drift = { event: 'schedule', inputs: { mode: 'drift' }, sha: 'merge-1', payload: {} };
    await run({});
    merge(harness, 7, 'head-1', 'merge-1');
    await run(apply);
    await removeAutomation(harness, 'a');
    await run(drift);
    expect(parseIssueMarker(harness.github.issues[0]?.body ?? '')?.directory).toBe('automations');
    asOldVersion();
    await run(drift);
    expect(harness.github.issues.map(({ body }) => parseIssueMarker(body)?.directory)).toEqual([
      'automations',
    ]);
  });

  it('does not take over the comment of another directory', async () => {
    addDirectory('team-b', CONFIGURATION.replace('acme/ml', 'acme/ml/b'));
    await run({}, 'team-b');
    await run({});
    expect(directories()).toEqual(['team-b', 'automations']);
  });
});

it('with one owner and no reason given, each directory fails and says so in its own comment', async () => {
  addDirectory('team-b', CONFIGURATION);
  const first = await run({});
  const second = await run({}, 'team-b');
  expect([first.exitCode, second.exitCode]).toEqual([3, 3]);
  expect(harness.seen.filter(({ kind }) => kind === 'mutation')).toEqual([]);
  expect(directories()).toEqual(['automations', 'team-b']);
  const validated = await run({ event: 'push', inputs: { mode: 'validate' }, payload: {} });
  expect(validated.exitCode).toBe(3);
});

describe('whose comment it is', () => {
  const own = { key: 'acme/ml', directory: 'a', isShared: false };

  it.each([
    ['the same owner and directory', { key: 'acme/ml', directory: 'a' }, own, true],
    ['another directory', { key: 'acme/ml', directory: 'b' }, own, false],
    ['another owner', { key: 'acme/ml:prod', directory: 'a' }, own, false],
    ['no directory, and one directory with the owner', { key: 'acme/ml' }, own, true],
    ['no directory, and several', { key: 'acme/ml' }, { ...own, isShared: true }, false],
    ['the input alone', { key: 'eu' }, { key: 'eu', isShared: false }, true],
    ['another input', { key: 'us' }, { key: 'eu', isShared: false }, false],
    [
      'an unknown owner, by the directory',
      { key: 'acme/ml', directory: 'a' },
      {
        directory: 'a',
        isShared: false,
      },
      true,
    ],
    [
      'an unknown owner in another directory',
      { key: 'acme/ml', directory: 'b' },
      {
        directory: 'a',
        isShared: false,
      },
      false,
    ],
  ])('%s', (_, marker, identity, expected) => {
    expect(isOwn(marker, identity)).toBe(expected);
  });

  it('is named by the owner, and by the directory where that is not enough', () => {
    expect(identityLabel(own, 'acme/ml')).toBe('acme/ml');
    expect(identityLabel({ ...own, isShared: true }, 'acme/ml')).toBe('acme/ml (a)');
    expect(identityLabel({ key: 'acme/ml', directory: '', isShared: true }, 'acme/ml')).toBe(
      'acme/ml',
    );
  });
});
