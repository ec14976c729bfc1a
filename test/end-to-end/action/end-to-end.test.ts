/**
 * The whole sequence, run by the bundle in a separate process: the state of GitHub after each step is in
 * `golden/end-to-end/`, one file for each step.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createHarness,
  type Harness,
  manifest,
  pullRequest,
  type RunOptions,
} from '../../action/harness.ts';
import { switchAutomation } from '../../action/switch-automation.ts';
import { type Bundle, type BundleOutcome, openBundle } from './bundle.ts';

const GOLDEN = join(import.meta.dirname, 'golden/end-to-end');

let harness: Harness;
let repository: string;
let bundle: Bundle;

beforeAll(async () => {
  harness = await createHarness({
    'a.yaml': manifest('loss-spike', 2.5),
    'c.yaml': manifest('loss-plateau', 1),
  });
  repository = harness.root;
  bundle = openBundle();
  writeFileSync(join(repository, '.gitignore'), '*.json\n*.txt\n*.md\n');
  git('init', '--quiet', '--initial-branch=main');
  commit('Watch the loss');
});

afterAll(async () => {
  bundle.remove();
  await harness.close();
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
  return await bundle.run(harness, options);
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
  harness.github.branches.set('main', sha);
  return await run({ event, inputs, sha });
}

/** What stood on GitHub after the step before. */
let before: ReadonlyMap<string, string> = new Map();

/** The current state of GitHub, by kind. */
function standing(): ReadonlyMap<string, string> {
  const { comments, issues } = harness.github;
  return new Map([
    ...comments.map(({ id, issue, body }): [string, string] => [
      `Comment ${id} on #${issue}`,
      body,
    ]),
    ...issues.map((issue): [string, string] => [
      `Issue ${issue.number}, ${issue.state}: ${issue.title}`,
      issue.body,
    ]),
  ]);
}

/** A step as people would retell it: what happened, how the run ended, what has changed on GitHub. */
function report(step: string, { exitCode, outputs }: BundleOutcome): string {
  const now = standing();
  const parts = [...now].map(([name, body]) =>
    before.get(name) === body ? `# ${name}\n\nAs before.\n` : `# ${name}\n\n${body}`,
  );
  before = now;
  const lines = Object.entries(outputs).map(([name, value]) => `${name}: ${value}`);
  const run = ['```text', `exit code: ${exitCode}`, ...lines, '```'].join('\n');
  return (
    [step, run, ...parts]
      .join('\n\n')
      .replaceAll(harness.root, 'ROOT')
      .replace(/<!-- wac-(plan|drift) [\w -]+ -->/gu, '<!-- wac-$1 … -->')
      .replace(/http:\/\/127\.0\.0\.1:\d+/gu, 'SERVER')
      .replace(/http:\\\/\\\/127\.0\.0\.1:\d+/gu, 'SERVER')
      .replace(/<code>[0-9a-f]{12}<\/code>/gu, '<code>DIGEST</code>')
      .replace(/\b[0-9a-f]{64}\b/gu, 'DIGEST')
      // They cover the server, whose port differs.
      .replace(/^plan-changes: 1\.\S+$/gmu, 'plan-changes: CHANGES')
      .replace(/\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?/gu, 'TIME')
  );
}

const golden = async (name: string, step: string, outcome: BundleOutcome): Promise<void> => {
  await expect(report(step, outcome)).toMatchFileSnapshot(join(GOLDEN, `${name}.md`));
};

describe('from the pull request to the merge and the night after', { timeout: 300_000 }, () => {
  it('begins with what is on the branch', async () => {
    const outcome = await onMain('workflow_dispatch', {
      mode: 'apply',
      'unreviewed-changes': 'apply',
    });
    expect([outcome.exitCode, outcome.outputs['applied']]).toEqual([0, '2']);
    await golden(
      '1-first-apply',
      'Two automations stand on main and are applied by hand.',
      outcome,
    );
  });

  it('comments on the pull request', async () => {
    git('checkout', '--quiet', '-b', 'tighten');
    harness.write({ 'a.yaml': manifest('loss-spike', 1.8), 'b.yaml': manifest('loss-flat', 0.1) });
    commit('Tighten the threshold');
    const outcome = await planPull('tighten');

    expect(outcome.exitCode).toBe(0);
    expect(outcome.outputs).toMatchObject({ creates: '1', updates: '1', truncated: 'false' });
    await golden('2-pull-request-opened', 'A pull request changes one and adds one.', outcome);
  });

  it('edits the comment after another push', async () => {
    git('checkout', '--quiet', 'tighten');
    harness.write({ 'a.yaml': manifest('loss-spike', 1.7) });
    commit('Tighten it more');
    const outcome = await planPull('tighten');

    expect(harness.github.comments).toHaveLength(1);
    await golden('3-pushed-again', 'Another push changes the threshold again.', outcome);
  });

  it('shows apart what somebody edits in the web page', async () => {
    await switchAutomation(harness, 'loss-plateau', false);
    const outcome = await planPull('tighten');

    expect(harness.github.comments).toHaveLength(1);
    await golden(
      '4-edited-in-the-web-page',
      'Somebody switches "loss-plateau" off in the web page; the plan is made again.',
      outcome,
    );
  });

  it('applies on merge, and says so', async () => {
    const head = git('rev-parse', 'tighten');
    const subject = 'Merge pull request #7 from acme/tighten';
    git('checkout', '--quiet', 'main');
    git('merge', '--quiet', '--no-ff', '--message', subject, 'tighten');
    const sha = git('rev-parse', 'main');
    Object.assign(harness.github.pushPull(7, head), {
      mergedAt: '2026-11-23T10:00:00Z',
      mergeCommit: sha,
    });
    harness.push(sha, subject);
    const outcome = await onMain('push', { mode: 'apply' });

    expect([outcome.exitCode, outcome.outputs['applied']]).toEqual([0, '3']);
    await golden('5-merged', 'The pull request is merged.', outcome);
  });

  it('has nothing to do when it is run again', async () => {
    const stood = standing();
    const outcome = await onMain('push', { mode: 'apply' });

    expect([outcome.exitCode, outcome.outputs['changed']]).toEqual([0, 'false']);
    expect(standing()).toEqual(stood);
    await golden('6-run-again', 'The same run is started again.', outcome);
  });

  it('opens an issue for drift', async () => {
    await switchAutomation(harness, 'loss-spike', false);
    const outcome = await onMain('schedule', { mode: 'drift' });

    expect([outcome.exitCode, outcome.outputs['issue-number']]).toEqual([0, '100']);
    await golden(
      '7-drift-at-night',
      'Somebody switches "loss-spike" off in the web page; the drift job runs.',
      outcome,
    );
  });

  it('repairs it by an apply', async () => {
    const outcome = await onMain('workflow_dispatch', { mode: 'apply' });

    expect([outcome.exitCode, outcome.outputs['applied']]).toEqual([0, '1']);
    await golden('8-repaired', 'The apply workflow is run by hand.', outcome);
  });

  it('closes the issue', async () => {
    const outcome = await onMain('schedule', { mode: 'drift' });

    expect(outcome.outputs['drifted']).toBe('false');
    expect(harness.github.issues.map(({ state }) => state)).toEqual(['closed']);
    await golden('9-issue-closed', 'The drift job runs again.', outcome);
  });
});
