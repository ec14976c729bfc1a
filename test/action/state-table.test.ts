/** The table of docs/action.md: mode and event, the state of the pull request, what happens. Each row is a test. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseCommentMarker } from '../../src/action/github/comment-marker.ts';
import {
  CONFIGURATION,
  createHarness,
  type Harness,
  manifest,
  merge,
  pullRequest,
  type RunOptions,
  type RunOutcome,
} from './harness.ts';
import { removeAutomation } from './remove-automation.ts';

const PLAN: RunOptions = { event: 'pull_request', payload: pullRequest(7, 'head-1') };
const GROUP: RunOptions = {
  event: 'merge_group',
  payload: {
    merge_group: {
      head_ref: 'refs/heads/gh-readonly-queue/main/pr-7-abc123',
      base_sha: 'base',
      head_sha: 'group',
      base_ref: 'refs/heads/main',
    },
  },
};

let harness: Harness;

beforeEach(async () => {
  harness = await createHarness();
});

afterEach(async () => {
  await harness.close();
});

/** The content of the rows, in the words of the assertions. */
interface Seen {
  readonly outcome: RunOutcome;
  /** States of the comments, the oldest first. */
  readonly states: readonly (string | undefined)[];
  /** Whether the run changed no comment. */
  readonly isUntouched: boolean;
  /** Mutations that the run sent to W&B. */
  readonly mutations: number;
}

async function see(options: RunOptions): Promise<Seen> {
  const before = harness.github.comments.map(({ body }) => body);
  const { mutations } = harness.sandbox.counts;
  const outcome = await harness.run(options);
  const after = harness.github.comments.map(({ body }) => body);
  return {
    outcome,
    states: after.map((body) => parseCommentMarker(body)?.state),
    isUntouched: JSON.stringify(before) === JSON.stringify(after),
    mutations: harness.sandbox.counts.mutations - mutations,
  };
}

async function seeMode(
  mode: string,
  event: string,
  inputs: Readonly<Record<string, string>> = {},
): Promise<Seen> {
  return await see({ event, sha: 'merge-1', inputs: { mode, ...inputs } });
}

async function reviewAndMerge(): Promise<void> {
  await harness.run(PLAN);
  merge(harness, 7, 'head-1', 'merge-1');
}

function mergeFork(): void {
  merge(harness, 7, 'head-1', 'merge-1');
  Object.assign(harness.github.pushPull(7, 'head-1'), { headRepository: 'stranger/ml' });
}

async function startGroup(): Promise<void> {
  await harness.run(PLAN);
  harness.push('base');
  harness.push('group', 'Change the rules (#7)');
}

function expectValidatedOnly({ outcome, isUntouched }: Seen): void {
  expect([outcome.exitCode, outcome.outputs['changed'], isUntouched]).toEqual([0, undefined, true]);
  expect(outcome.summary).toContain('was only validated');
}

function expectUnreviewed({ outcome, mutations }: Seen): void {
  expect([outcome.exitCode, outcome.outputs['failure-reason']]).toEqual([5, 'unreviewed']);
  expect(mutations).toBe(0);
}

function expectPending({ outcome }: Seen): void {
  expect(outcome.outputs).toMatchObject({ drifted: 'false', 'failure-reason': '' });
  expect(outcome.summary).toContain('Pending apply: 1 automation');
  expect(harness.github.issues).toEqual([]);
}

async function applyFork(): Promise<Seen> {
  return await seeMode('apply', 'workflow_dispatch', { 'unreviewed-changes': 'apply' });
}

async function expectIssue(): Promise<void> {
  const { outcome } = await seeMode('drift', 'schedule');
  expect([outcome.outputs['drifted'], harness.github.issues.length]).toEqual(['true', 1]);
}

/** By the first two cells of the row. */
const ROWS: Readonly<Record<string, () => Promise<void>>> = {
  '`plan` on `pull_request` | open, last commit': async () => {
    const { outcome, states, mutations } = await see(PLAN);
    expect([outcome.exitCode, states, mutations]).toEqual([0, ['planned'], 0]);
  },
  '`plan` on `pull_request` | open, a newer commit was pushed': async () => {
    await harness.run({ ...PLAN, payload: pullRequest(7, 'head-2') });
    expectValidatedOnly(await see({ ...PLAN, isLate: true }));
  },
  '`plan` on `pull_request` | merged or closed': async () => {
    await reviewAndMerge();
    expectValidatedOnly(await see({ ...PLAN, isLate: true }));
  },
  '`plan` on `pull_request` | open, and merged, closed or pushed to while the comment is written':
    async () => {
      harness.github.fault = (method, path) => {
        if (method === 'POST' && path.endsWith('/issues/7/comments'))
          merge(harness, 7, 'head-1', 'merge-1');
        return undefined;
      };
      const { outcome, states } = await see(PLAN);
      expect([outcome.exitCode, states]).toEqual([0, ['invalid']]);
      expect(harness.github.comments[0]?.body).toContain('not open any more');
      expectUnreviewed(await seeMode('apply', 'push'));
    },
  '`plan` on `pull_request` | from a fork': async () => {
    const seen = await see({ ...PLAN, payload: pullRequest(7, 'head-1', 'stranger/ml') });
    expectValidatedOnly(seen);
    expect(seen.states).toEqual([]);
  },
  '`plan` on `pull_request` | of Dependabot, without secrets': async () => {
    const env = { GITHUB_ACTOR: 'dependabot[bot]' };
    const seen = await see({ ...PLAN, inputs: { 'wandb-api-key': '' }, env });
    expectValidatedOnly(seen);
    expect(seen.states).toEqual([]);
  },
  '`plan` on `pull_request` | open, with the plan of an owner that `wac.yaml` no longer has':
    async () => {
      await harness.run(PLAN);
      harness.write({ 'wac.yaml': CONFIGURATION.replace('acme/ml', 'acme/ml/vision') });
      const { outcome, states } = await see(PLAN);
      expect([outcome.exitCode, states]).toEqual([0, ['planned', 'planned']]);
      expect(harness.github.comments.map(({ isMinimized }) => isMinimized)).toEqual([true, false]);
    },
  '`plan` on `pull_request` | open, merges into another branch than the default one': async () => {
    const pull = pullRequest(7, 'head-1').pull_request;
    const base = { ...pull.base, ref: 'release' };
    const repository = { default_branch: 'main' };
    const payload = { pull_request: { ...pull, base }, repository };
    expect((await see({ ...PLAN, payload })).outcome.exitCode).toBe(0);
    expect(harness.github.comments[0]?.body).toContain('not into the default branch');
  },
  '`plan` on `pull_request` | cannot be read': async () => {
    await harness.run(PLAN);
    harness.write({ 'b.yaml': manifest('b', 1) });
    harness.github.fault = (_method, path) =>
      path.endsWith('/pulls/7') ? { status: 403 } : undefined;
    const { outcome, isUntouched } = await see(PLAN);
    expect([outcome.exitCode, outcome.outputs['creates'], isUntouched]).toEqual([0, '2', true]);
    expect(outcome.annotations.map(({ level }) => level)).toContain('warning');
  },
  '`plan` on `pull_request` | open, and the plan fails': async () => {
    await harness.run(PLAN);
    const { outcome, states } = await see({
      ...PLAN,
      inputs: { 'wandb-api-key': '0'.repeat(40) },
    });
    expect([outcome.exitCode, states]).toEqual([7, ['invalid']]);
    expect(harness.github.comments[0]?.body).toContain('authentication');
  },
  '`plan` on `push` | merged': async () => {
    await reviewAndMerge();
    const { outcome, isUntouched } = await seeMode('plan', 'push');
    expect([outcome.exitCode, outcome.outputs['creates'], isUntouched]).toEqual([0, '1', true]);
  },
  '`check` on `merge_group` | its plan was reviewed': async () => {
    await startGroup();
    const { outcome, isUntouched } = await see({ ...GROUP, inputs: { mode: 'check' } });
    expect([outcome.exitCode, isUntouched]).toEqual([0, true]);
  },
  '`check` on `merge_group` | its plan differs from the review': async () => {
    await startGroup();
    harness.write({ 'a.yaml': manifest('a', 2) });
    expectUnreviewed(await see({ ...GROUP, inputs: { mode: 'check' } }));
  },
  '`apply` on `push` | merged, reviewed': async () => {
    await reviewAndMerge();
    const { outcome, states, mutations } = await seeMode('apply', 'push');
    expect([outcome.exitCode, states, mutations]).toEqual([0, ['applied'], 1]);
  },
  '`apply` on `push` | merged, reviewed, and applied before': async () => {
    await reviewAndMerge();
    await seeMode('apply', 'push');
    const { outcome, isUntouched, mutations } = await seeMode('apply', 'push');
    expect([outcome.exitCode, isUntouched, mutations]).toEqual([0, true, 0]);
  },
  '`apply` on `push` | merged, reviewed, and not as `apply-requirements` asks': async () => {
    await reviewAndMerge();
    const inputs = { 'apply-requirements': 'approved' };
    const { outcome, states, mutations } = await seeMode('apply', 'push', inputs);
    expect([outcome.exitCode, outcome.outputs['failure-reason']]).toEqual([5, 'refused']);
    expect([states, mutations]).toEqual([['not-applied'], 0]);
  },
  '`apply` on `push` | merged without a plan comment': async () => {
    merge(harness, 7, 'head-1', 'merge-1');
    const seen = await seeMode('apply', 'push');
    expectUnreviewed(seen);
    expect(seen.states).toEqual(['not-applied']);
  },
  '`apply` on `push` | merged after a commit that has no plan': async () => {
    await harness.run(PLAN);
    merge(harness, 7, 'head-2', 'merge-1');
    const seen = await seeMode('apply', 'push');
    expectUnreviewed(seen);
    expect(seen.states).toEqual(['not-applied']);
  },
  '`apply` on `push` | merged, and the branch has newer manifests': async () => {
    await reviewAndMerge();
    harness.push('newer');
    const { outcome, states, mutations } = await seeMode('apply', 'push');
    expect([outcome.outputs['superseded'], states, mutations]).toEqual(['true', ['superseded'], 0]);
  },
  '`apply` on `push` | none: pushed to the branch': async () => {
    harness.push('merge-1');
    const seen = await seeMode('apply', 'push');
    expectUnreviewed(seen);
    expect(seen.states).toEqual([]);
  },
  '`apply` on `push` | merged, reviewed, killed in the middle of the apply, run again':
    async () => {
      harness.write({ 'b.yaml': manifest('b', 1) });
      await reviewAndMerge();
      let isKilled = false;
      harness.fault = ({ kind }) => {
        if (isKilled) return { kind: 'status', status: 503 };
        isKilled = kind === 'mutation';
        return undefined;
      };
      harness.github.fault = () => (isKilled ? { status: 503 } : undefined);
      await seeMode('apply', 'push');
      harness.fault = undefined;
      harness.github.fault = undefined;
      const { outcome, states, mutations } = await seeMode('apply', 'push');
      expect([outcome.exitCode, states, mutations]).toEqual([0, ['applied'], 1]);
    },
  '`apply` on `push` | from a fork, merged': async () => {
    mergeFork();
    const seen = await seeMode('apply', 'push');
    expectUnreviewed(seen);
    expect(seen.states).toEqual(['not-applied']);
  },
  '`apply` on `workflow_dispatch` | from a fork, merged, with `unreviewed-changes: apply`':
    async () => {
      mergeFork();
      const { outcome, mutations, states } = await applyFork();
      expect([outcome.exitCode, outcome.outputs['applied'], mutations]).toEqual([0, '1', 1]);
      expect(states).toEqual(['applied']);
    },
  '`drift` on `schedule` | merged, not applied yet': async () => {
    await reviewAndMerge();
    expectPending(await seeMode('drift', 'schedule'));
  },
  '`drift` on `schedule` | from a fork, merged, not applied yet': async () => {
    mergeFork();
    expectPending(await seeMode('drift', 'schedule'));
  },
  '`drift` on `schedule` | merged, applied, then deleted on the server': async () => {
    await reviewAndMerge();
    await seeMode('apply', 'push');
    await removeAutomation(harness, 'a');
    await expectIssue();
  },
  '`drift` on `schedule` | from a fork, merged, applied, then deleted on the server': async () => {
    mergeFork();
    await applyFork();
    await removeAutomation(harness, 'a');
    await expectIssue();
  },
};

/** The rows of the document. */
function documented(): readonly string[] {
  const text = readFileSync(join(import.meta.dirname, '../../docs/action.md'), 'utf8');
  const start = text.indexOf('| mode on event | pull request | what happens |');
  const table = text.slice(start).split('\n\n')[0] ?? '';
  return table
    .split('\n')
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, 3)
        .map((cell) => cell.trim())
        .join(' | '),
    )
    .filter((row) => row !== '');
}

describe('docs/action.md', () => {
  it('has the rows that are tested', () => {
    expect(documented()).toEqual(Object.keys(ROWS));
  });

  it.each(Object.entries(ROWS))('%s', async (_row, test) => {
    await test();
  });
});
