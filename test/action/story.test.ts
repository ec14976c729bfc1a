/**
 * A whole story, told by the bundle in a process of its own: what stands on GitHub after each step is in
 * `golden/story/`, one file a step.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bundle, type BundleOutcome, openBundle } from './bundle.ts';
import { switchAutomation } from './switch-automation.ts';
import { createWorld, manifest, pullRequest, type RunOptions, type World } from './world.ts';

const GOLDEN = join(import.meta.dirname, 'golden/story');

let world: World;
let repository: string;
let bundle: Bundle;

beforeAll(async () => {
  world = await createWorld({
    'a.yaml': manifest('loss-spike', 2.5),
    'c.yaml': manifest('loss-plateau', 1),
  });
  repository = world.root;
  bundle = openBundle();
  writeFileSync(join(repository, '.gitignore'), '*.json\n*.txt\n*.md\n');
  git('init', '--quiet', '--initial-branch=main');
  commit('Watch the loss');
});

afterAll(async () => {
  bundle.remove();
  await world.close();
});

function git(...args: readonly string[]): string {
  const identity = [
    '-c',
    'user.name=mona',
    '-c',
    'user.email=mona@example.com',
    '-c',
    'commit.gpgsign=false',
  ];
  return execFileSync('git', [...identity, ...args], { cwd: repository, encoding: 'utf8' }).trim();
}

function commit(message: string): string {
  git('add', '--all');
  git('commit', '--quiet', '--message', message);
  return git('rev-parse', 'HEAD');
}

/** Runs the bundle as the runner would. */
async function run(options: RunOptions): Promise<BundleOutcome> {
  return await bundle.run(world, options);
}

/** A merge preview of a branch, checked out as GitHub does. */
function preview(branch: string): string {
  git('checkout', '--quiet', '--detach', 'main');
  git('merge', '--quiet', '--no-ff', '--message', 'Merge preview', branch);
  return git('rev-parse', 'HEAD');
}

async function planPull(branch: string): Promise<Awaited<ReturnType<typeof run>>> {
  return await run({
    event: 'pull_request',
    payload: pullRequest(7, git('rev-parse', branch)),
    sha: preview(branch),
  });
}

async function onMain(
  event: string,
  inputs: Readonly<Record<string, string>>,
): Promise<Awaited<ReturnType<typeof run>>> {
  git('checkout', '--quiet', 'main');
  const sha = git('rev-parse', 'main');
  world.github.branches.set('main', sha);
  return await run({ event, inputs, sha });
}

/** What stands on GitHub, without what differs from run to run. */
function shown(): string {
  const { comments, issues } = world.github;
  const parts = [
    ...comments.map(({ issue, body }) => `# Comment on ${issue}\n\n${body}`),
    ...issues.map(
      (issue) => `# Issue ${issue.number}, ${issue.state}: ${issue.title}\n\n${issue.body}`,
    ),
  ];
  return parts
    .join('\n')
    .replace(/<!-- wac-(plan|drift) [\w-]+ -->/gu, '<!-- wac-$1 … -->')
    .replace(/http:\/\/127\.0\.0\.1:\d+/gu, 'SERVER')
    .replace(/http:\\\/\\\/127\.0\.0\.1:\d+/gu, 'SERVER')
    .replace(/<code>[0-9a-f]{12}<\/code>/gu, '<code>DIGEST</code>')
    .replace(/\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?/gu, 'TIME');
}

const golden = async (name: string): Promise<void> => {
  await expect(shown()).toMatchFileSnapshot(join(GOLDEN, `${name}.md`));
};

describe('from the pull request to the merge and the night after', () => {
  it('begins with what is on the branch', async () => {
    const { exitCode, outputs } = await onMain('workflow_dispatch', {
      mode: 'apply',
      'unreviewed-changes': 'apply',
    });
    expect([exitCode, outputs['applied']]).toEqual([0, '2']);
  });

  it('comments on the pull request', async () => {
    git('checkout', '--quiet', '-b', 'tighten');
    world.write({ 'a.yaml': manifest('loss-spike', 1.8), 'b.yaml': manifest('loss-flat', 0.1) });
    commit('Tighten the threshold');
    const { exitCode, outputs } = await planPull('tighten');

    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({ creates: '1', updates: '1', deletes: '0', truncated: 'false' });
    await golden('1-pull-request-opened');
  });

  it('edits the comment after another push', async () => {
    git('checkout', '--quiet', 'tighten');
    world.write({ 'a.yaml': manifest('loss-spike', 1.7) });
    commit('Tighten it more');
    await planPull('tighten');

    expect(world.github.comments).toHaveLength(1);
    await golden('2-pushed-again');
  });

  it('shows apart what somebody edits in the web page', async () => {
    await switchAutomation(world, 'loss-plateau', false);
    await planPull('tighten');
    await golden('3-edited-in-the-web-page');
  });

  it('applies on merge, and says so', async () => {
    const head = git('rev-parse', 'tighten');
    git('checkout', '--quiet', 'main');
    git(
      'merge',
      '--quiet',
      '--no-ff',
      '--message',
      'Merge pull request #7 from acme/tighten',
      'tighten',
    );
    const sha = git('rev-parse', 'main');
    Object.assign(world.github.pushPull(7, head), {
      mergedAt: '2026-11-23T10:00:00Z',
      mergeCommit: sha,
    });
    world.push(sha, 'Merge pull request #7 from acme/tighten');
    const { exitCode, outputs } = await onMain('push', { mode: 'apply' });

    expect([exitCode, outputs['applied'], outputs['failure-reason']]).toEqual([0, '3', '']);
    await golden('4-merged');
  });

  it('has nothing to do when it is run again', async () => {
    const before = shown();
    const { exitCode, outputs } = await onMain('push', { mode: 'apply' });

    expect([exitCode, outputs['changed'], outputs['applied']]).toEqual([0, 'false', '0']);
    expect(shown()).toBe(before);
  });

  it('opens an issue for drift', async () => {
    await switchAutomation(world, 'loss-spike', false);
    const { exitCode, outputs } = await onMain('schedule', { mode: 'drift' });

    expect([exitCode, outputs['drifted'], outputs['issue-number']]).toEqual([0, 'true', '100']);
    await golden('5-drift');
  });

  it('closes it when the drift is repaired', async () => {
    const repaired = await onMain('workflow_dispatch', { mode: 'apply' });
    const { outputs } = await onMain('schedule', { mode: 'drift' });

    expect([repaired.exitCode, repaired.outputs['applied']]).toEqual([0, '1']);
    expect(outputs['drifted']).toBe('false');
    expect(world.github.issues.map(({ state }) => state)).toEqual(['closed']);
    await golden('6-repaired');
  });
});
