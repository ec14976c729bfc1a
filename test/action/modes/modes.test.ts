/** Plan on the pull request, apply on merge, drift at night: against the sandbox and a stand-in for GitHub. */
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { renderCommentMarker } from '../../../src/action/github/comment-marker.ts';
import {
  CONFIGURATION,
  createWorld,
  manifest,
  merge,
  pullRequest,
  type RunOptions,
  type World,
} from '../harness.ts';
import { switchAutomation } from '../switch-automation.ts';

let world: World;

beforeEach(async () => {
  world = await createWorld();
});

afterEach(async () => {
  await world.close();
});

const PLAN: RunOptions = { event: 'pull_request', payload: pullRequest(7, 'head-1') };
const APPLY: RunOptions = { event: 'push', inputs: { mode: 'apply' }, sha: 'merge-1' };
const DRIFT: RunOptions = { event: 'schedule', inputs: { mode: 'drift' } };

async function applyAll(): Promise<void> {
  world.push('sha-0');
  const { exitCode } = await world.run({
    ...APPLY,
    inputs: { mode: 'apply', 'unreviewed-changes': 'apply' },
    sha: 'sha-0',
  });
  expect(exitCode).toBe(0);
}

/** Does what somebody in the web page would do. */
async function edit(name: string, enabled: boolean = false): Promise<void> {
  await switchAutomation(world, name, enabled);
}

describe('plan', () => {
  it('writes one comment, edits it in place, and sends no mutation', async () => {
    const first = await world.run(PLAN);
    world.write({ 'b.yaml': manifest('b', 2) });
    const second = await world.run({ ...PLAN, payload: pullRequest(7, 'head-2') });

    expect(first.exitCode).toBe(0);
    expect(first.outputs).toMatchObject({
      changed: 'true',
      creates: '1',
      'pr-number': '7',
      'failure-reason': '',
    });
    expect(second.outputs['comment-id']).toBe(first.outputs['comment-id']);
    expect(world.github.comments).toHaveLength(1);
    expect(world.github.comments[0]?.body).toMatch(/^<!-- wac-plan [\w-]+ -->\n<h3>/);
    expect(second.summary).toContain('2 to create');
    expect(world.sandbox.counts.mutations).toBe(0);
  });

  it('says so when the configuration stops being valid', async () => {
    await world.run(PLAN);
    world.write({ 'a.yaml': manifest('a', 1).replace('gt:', 'above:') });
    const { exitCode, outputs, annotations } = await world.run(PLAN);

    expect(exitCode).toBe(3);
    expect(outputs['failure-reason']).toBe('invalid');
    expect(world.github.comments).toHaveLength(1);
    expect(world.github.comments[0]?.body).toContain('The configuration is not valid');
    expect(annotations.find(({ place }) => place?.startLine !== undefined)?.place).toMatchObject({
      startLine: 4,
    });
  });

  it('only validates the pull requests of forks, and of Dependabot without secrets', async () => {
    const fork = await world.run({ ...PLAN, payload: pullRequest(7, 'head-1', 'stranger/ml') });
    const bot = await world.run({
      ...PLAN,
      inputs: { 'wandb-api-key': '' },
      env: { GITHUB_ACTOR: 'dependabot[bot]' },
    });

    for (const { exitCode, annotations } of [fork, bot]) {
      expect(exitCode).toBe(0);
      expect(annotations.map(({ level }) => level)).toContain('notice');
    }
    expect(world.github.requests).toEqual([]);
    expect(world.sandbox.counts.requests).toBe(0);
  });

  it.each([
    ['always', true],
    ['changes', false],
    ['never', false],
  ])('with comment: %s and no changes', async (comment, isThere) => {
    await applyAll();
    const { exitCode } = await world.run({ ...PLAN, inputs: { comment } });

    expect(exitCode).toBe(0);
    expect(world.github.comments.length > 0).toBe(isThere);
  });

  it('believes only its own marker, and finds it on the third page', async () => {
    const marker = renderCommentMarker({
      key: 'acme/ml',
      plan: 'x',
      changes: [],
      head: 'head-0',
      at: '2026-11-23T09:00:00Z',
      state: 'planned',
    });
    world.github.addComment({ issue: 7, login: 'mallory', body: marker });
    world.github.addComment({ issue: 7, body: `> ${marker}` });
    world.github.addComment({ issue: 7, body: marker.replace('wac-plan', 'wac-drift') });
    for (let count = 0; count < 202; count += 1) {
      world.github.addComment({ issue: 7, login: 'mona', body: 'Looks good' });
    }
    const own = world.github.addComment({ issue: 7, body: marker });
    const { outputs } = await world.run(PLAN);

    expect(outputs['comment-id']).toBe(String(own.id));
    expect(world.github.comments).toHaveLength(206);
  });

  it('folds the older one of two that were created at once', async () => {
    let isRaced = false;
    world.github.fault = (method, path) => {
      if (method === 'POST' && path.endsWith('/comments') && !isRaced) {
        isRaced = true;
        world.github.addComment({
          issue: 7,
          body: `${renderCommentMarker({ key: 'acme/ml', plan: 'x', changes: [], head: 'head-1', at: '', state: 'planned' })}other`,
        });
      }
      return undefined;
    };
    await world.run(PLAN);

    expect(world.github.comments.map(({ isMinimized }) => isMinimized)).toEqual([true, false]);
  });

  it('finds the comment that was stored although the answer was lost', async () => {
    let count = 0;
    world.github.fault = (method, path) => {
      if (method !== 'POST' || !path.endsWith('/comments')) return undefined;
      count += 1;
      return count === 1 ? { status: 502, after: true } : undefined;
    };
    const { outputs } = await world.run(PLAN);

    expect(world.github.comments).toHaveLength(1);
    expect(outputs['comment-id']).toBe(String(world.github.comments[0]?.id));
  });

  it('waits for a secondary limit, and only warns where a right is missing', async () => {
    let count = 0;
    world.github.fault = (method) => {
      if (method !== 'POST') return undefined;
      count += 1;
      return count === 2
        ? { status: 403, headers: { 'retry-after': '7' }, message: 'secondary rate limit' }
        : undefined;
    };
    const limited = await world.run(PLAN);
    world.github.fault = (_method, path) =>
      path.includes('/comments')
        ? { status: 403, message: 'Resource not accessible by integration' }
        : undefined;
    const forbidden = await world.run(PLAN);

    expect(limited.exitCode).toBe(0);
    expect(world.github.comments).toHaveLength(1);
    expect(forbidden.exitCode).toBe(0);
    expect(
      forbidden.annotations
        .filter(({ level }) => level === 'warning')
        .map(({ message }) => message),
    ).toEqual([expect.stringContaining('"permissions"')]);
  });

  it('keeps the key out of everything that it leaves behind', async () => {
    const key = world.sandbox.apiKey;
    world.write({ 'a.yaml': manifest('a', 1, `a ${key.slice(0, 4)}`) });
    const { outputs, log, summary, masked, annotations } = await world.run({
      ...PLAN,
      inputs: { 'wandb-base-url': 'http://127.0.0.1:9', 'wandb-api-key': key },
    });

    expect(outputs['failure-reason']).toBe('error');
    expect(masked).toContain(key);
    expect(
      JSON.stringify([outputs, log, summary, annotations, world.github.comments]),
    ).not.toContain(key);
  });

  it('refuses an empty directory', async () => {
    await applyAll();
    world.write({ 'a.yaml': undefined });
    const { exitCode, outputs } = await world.run(PLAN);

    expect(exitCode).toBe(3);
    expect(outputs['failure-reason']).toBe('invalid');
  });

  it('keeps one comment for each environment', async () => {
    world.write({
      'wac.yaml': `${CONFIGURATION}environments: { prod: {}, staging: { nameSuffix: " (staging)" } }\n`,
    });
    const prod = await world.run({ ...PLAN, inputs: { env: 'prod' } });
    const staging = await world.run({ ...PLAN, inputs: { env: 'staging' } });
    const none = await world.run(PLAN);

    expect(prod.outputs['comment-id']).not.toBe(staging.outputs['comment-id']);
    expect(world.github.comments).toHaveLength(2);
    expect([none.exitCode, none.annotations.at(-1)?.message]).toEqual([
      64,
      'No environment is chosen: set the input "env" to prod or staging',
    ]);
  });

  it('fails for changes where it is asked to', async () => {
    const { exitCode, outputs } = await world.run({
      ...PLAN,
      inputs: { 'fail-on-changes': 'true' },
    });

    expect([exitCode, outputs['failure-reason']]).toEqual([2, 'changes']);
  });
});

describe('apply', () => {
  it('applies what the merged pull request showed, says so, and has nothing to do when run again', async () => {
    await world.run(PLAN);
    merge(world, 7, 'head-1', 'merge-1');
    const first = await world.run(APPLY);
    const [comment] = world.github.comments;
    const text = comment?.body;
    const again = await world.run(APPLY);

    expect(first.outputs).toMatchObject({
      applied: '1',
      failed: '0',
      skipped: '0',
      superseded: 'false',
      'pr-number': '7',
    });
    expect(text).toContain('**Applied: 1 created.**');
    expect(again.exitCode).toBe(0);
    expect(again.outputs).toMatchObject({ changed: 'false', applied: '0' });
    expect(comment?.body).toBe(text);
  });

  it('waits until GitHub links the merge commit, or believes the subject', async () => {
    await world.run(PLAN);
    merge(world, 7, 'head-1', 'merge-1');
    world.github.linkDelay = 3;
    const bySubject = await world.run(APPLY);

    expect(bySubject.outputs['applied']).toBe('1');
  });

  it('waits for the link where the subject names no pull request', async () => {
    await world.run(PLAN);
    merge(world, 7, 'head-1', 'merge-1');
    world.github.commits.splice(0, 1, { sha: 'merge-1', message: 'Change the rules' });
    world.github.linkDelay = 3;
    const { outputs } = await world.run(APPLY);

    expect(outputs['applied']).toBe('1');
  });

  it.each<readonly [string, () => Promise<void>, string]>([
    [
      'no pull request',
      () => {
        world.push('merge-1');
        return Promise.resolve();
      },
      'no merged pull request',
    ],
    [
      'no comment',
      () => {
        merge(world, 7, 'head-1', 'merge-1');
        return Promise.resolve();
      },
      'pull request 7 has no plan comment',
    ],
    [
      'an outdated comment',
      async () => {
        await world.run(PLAN);
        merge(world, 7, 'head-2', 'merge-1');
      },
      'is older than its last commit',
    ],
    [
      'another plan than the one that was reviewed',
      async () => {
        await world.run(PLAN);
        merge(world, 7, 'head-1', 'merge-1');
        world.write({ 'a.yaml': manifest('a', 5) });
      },
      'it differs from what was reviewed',
    ],
  ])('writes nothing with %s', async (_name, prepare, why) => {
    await prepare();
    const { exitCode, outputs, log } = await world.run(APPLY);

    expect([exitCode, outputs['failure-reason']]).toEqual([5, 'unreviewed']);
    expect(log).toContain(why);
    expect(world.sandbox.counts.mutations).toBe(0);
  });

  it('tells the comment when a change was not reviewed, and skips it where that is wanted', async () => {
    await world.run(PLAN);
    merge(world, 7, 'head-1', 'merge-1');
    world.write({ 'b.yaml': manifest('b', 2) });
    const failed = await world.run(APPLY);
    const skipped = await world.run({
      ...APPLY,
      inputs: { mode: 'apply', 'unreviewed-changes': 'skip' },
    });

    expect(failed.outputs).toMatchObject({
      'failure-reason': 'unreviewed',
      applied: '0',
      skipped: '2',
    });
    expect(skipped.outputs).toMatchObject({
      'failure-reason': 'unreviewed',
      applied: '1',
      skipped: '1',
    });
    expect(world.github.comments[0]?.body).toContain('1 skipped, not reviewed');
  });

  it('stands aside for newer manifests, and only for those', async () => {
    await world.run(PLAN);
    merge(world, 7, 'head-1', 'merge-1');
    world.github.branches.set('main', 'newer');
    const aside = await world.run(APPLY);
    for (const sha of ['merge-1', 'newer']) {
      world.github.trees.set(`${sha}:`, sha);
      world.github.trees.set(`${sha}:automations`, 'same');
    }
    const onward = await world.run({
      ...APPLY,
      env: { GITHUB_WORKSPACE: join(world.directory, '..') },
    });

    expect([aside.exitCode, aside.outputs['superseded']]).toEqual([0, 'true']);
    expect(onward.outputs).toMatchObject({ superseded: 'false', applied: '1' });
  });

  it('repairs drift without a review, and keeps to the expected digest', async () => {
    await applyAll();
    await edit('a');
    world.push('merge-1');
    const expecting = async (digest: string): Promise<readonly unknown[]> => {
      const inputs = { mode: 'apply', 'expected-plan-digest': digest };
      const { exitCode, outputs } = await world.run({ ...APPLY, inputs });
      return [exitCode, outputs['failure-reason']];
    };
    const planned = await world.run({ event: 'push', inputs: { mode: 'plan' }, sha: 'merge-1' });
    const digest = planned.outputs['plan-digest'] ?? '';
    const wrong = await expecting('0'.repeat(64));
    const cut = await expecting(digest.slice(0, 12));
    const almost = await expecting(digest.slice(0, 63));
    const longer = await expecting(`${digest}0`);
    const counts = { ...world.sandbox.counts };
    const repaired = await world.run(APPLY);

    expect(digest).toHaveLength(64);
    expect(wrong).toEqual([6, 'stale']);
    expect([cut, almost, longer]).toEqual([
      [64, 'usage'],
      [64, 'usage'],
      [64, 'usage'],
    ]);
    expect(world.sandbox.counts.mutations).toBe(counts.mutations + 1);
    expect(repaired.outputs).toMatchObject({ applied: '1', 'failure-reason': '' });
  });

  it('asks for a review where Git changed as well what somebody edited', async () => {
    await applyAll();
    await edit('a');
    world.write({ 'a.yaml': manifest('a', 5) });
    world.push('merge-1');
    const { mutations } = world.sandbox.counts;
    const { exitCode, outputs } = await world.run(APPLY);

    expect([exitCode, outputs['failure-reason']]).toEqual([5, 'unreviewed']);
    expect(world.sandbox.counts.mutations).toBe(mutations);
  });

  it('applies exactly the plan of an earlier job', async () => {
    world.push('merge-1');
    const planned = await world.run({ event: 'push', inputs: { mode: 'plan' }, sha: 'merge-1' });
    const digest = planned.outputs['plan-digest'] ?? '';
    const { outputs } = await world.run({
      ...APPLY,
      inputs: { mode: 'apply', 'expected-plan-digest': digest },
    });

    expect(outputs['applied']).toBe('1');
  });

  it('keeps removed automations in a file', async () => {
    world.write({ 'b.yaml': manifest('b', 2) });
    await applyAll();
    world.write({ 'b.yaml': undefined });
    await world.run(PLAN);
    merge(world, 7, 'head-1', 'merge-1');
    const { outputs } = await world.run(APPLY);

    expect(outputs).toMatchObject({ applied: '1', deletes: '1' });
    expect(outputs['restore-path']).toContain('wac-restore');
  });

  it('says what failed, and does the rest when it is run again', async () => {
    world.write({ 'b.yaml': manifest('b', 2) });
    await world.run(PLAN);
    merge(world, 7, 'head-1', 'merge-1');
    world.fault = ({ kind, variables }) =>
      kind === 'mutation' && JSON.stringify(variables).includes('"b"')
        ? { kind: 'status', status: 403, body: '{"errors":[{"message":"permission denied"}]}' }
        : undefined;
    const partial = await world.run(APPLY);
    const text = world.github.comments[0]?.body ?? '';
    world.fault = undefined;
    const rest = await world.run(APPLY);

    expect(partial.exitCode).toBe(4);
    expect(partial.outputs).toMatchObject({
      applied: '1',
      failed: '1',
      'failure-reason': 'partial',
    });
    expect(text).toContain('**Applied in part: 1 created, 1 not done.**');
    expect(rest.outputs).toMatchObject({ applied: '1', failed: '0', 'failure-reason': '' });
    expect(world.github.comments[0]?.body).toContain('**Applied: 1 created.**');
  });

  it('refuses what a guard refuses, before anything is written', async () => {
    await applyAll();
    world.write({
      'wac.yaml': `${CONFIGURATION}guard: { maxDeletes: 0 }\n`,
      'b.yaml': manifest('b', 2),
    });
    await applyAll();
    world.write({ 'a.yaml': undefined });
    const before = world.sandbox.counts.mutations;
    const planned = await world.run(PLAN);
    merge(world, 7, 'head-1', 'merge-1');
    const refused = await world.run(APPLY);
    const after = world.sandbox.counts.mutations;
    const allowed = await world.run({ ...APPLY, inputs: { mode: 'apply', 'allow-deletes': '1' } });

    for (const { exitCode, outputs } of [planned, refused]) {
      expect([exitCode, outputs['failure-reason']]).toEqual([5, 'refused']);
    }
    expect(after).toBe(before);
    expect(allowed.outputs).toMatchObject({ applied: '1', 'failure-reason': '' });
  });

  it('writes nothing once the job is canceled', async () => {
    await world.run(PLAN);
    merge(world, 7, 'head-1', 'merge-1');
    const { exitCode, outputs } = await world.run({ ...APPLY, signal: AbortSignal.abort() });

    expect([exitCode, outputs['failure-reason']]).toEqual([130, 'interrupted']);
    expect(world.sandbox.counts.mutations).toBe(0);
  });

  it('fails closed when the comments cannot be read', async () => {
    await world.run(PLAN);
    merge(world, 7, 'head-1', 'merge-1');
    world.github.fault = (_method, path) =>
      path.endsWith('/comments') ? { status: 500 } : undefined;
    const { exitCode, outputs } = await world.run(APPLY);

    expect([exitCode, outputs['failure-reason']]).toEqual([1, 'github']);
    expect(world.sandbox.counts.mutations).toBe(0);
  });
});

describe('validate', () => {
  it('points at the rule test that fails', async () => {
    world.write({
      'a.test.yaml':
        'automation: a\ntests:\n  - name: fires\n    given: { series: { loss: "0.1*3" } }\n    expect: { fires: 1 }\n',
    });
    const { exitCode, annotations } = await world.run({
      event: 'release',
      inputs: { mode: 'validate' },
    });

    expect(exitCode).toBe(3);
    expect(annotations[0]?.message).toContain('a › fires');
    expect(annotations[0]?.place).toMatchObject({ title: 'rule test', startLine: 3 });
    expect(world.sandbox.counts.requests).toBe(0);
  });
});

describe('check', () => {
  it('passes what the pull request shows and fails what it does not', async () => {
    await world.run(PLAN);
    const pull = pullRequest(7, 'head-1');
    const covered = await world.run({ ...PLAN, inputs: { mode: 'check' } });
    world.push('b');
    world.push('h', 'Change the rules (#7)');
    const group = await world.run({
      event: 'merge_group',
      inputs: { mode: 'check' },
      payload: {
        merge_group: {
          head_ref: 'refs/heads/gh-readonly-queue/main/pr-7-abc123',
          base_sha: 'b',
          head_sha: 'h',
        },
      },
    });
    world.write({ 'b.yaml': manifest('b', 2) });
    const uncovered = await world.run({
      event: 'pull_request',
      inputs: { mode: 'check' },
      payload: pull,
    });

    expect(covered.exitCode).toBe(0);
    expect(group.exitCode).toBe(0);
    expect([uncovered.exitCode, uncovered.outputs['failure-reason']]).toEqual([5, 'unreviewed']);
    expect(world.sandbox.counts.mutations).toBe(0);
  });
});

describe('drift', () => {
  it('opens an issue, edits it, closes it, and opens it again', async () => {
    await applyAll();
    const clean = await world.run(DRIFT);
    await edit('a');
    const opened = await world.run(DRIFT);
    await world.run(DRIFT);
    const [issue] = world.github.issues;
    expect(clean.outputs).toMatchObject({ drifted: 'false' });
    expect(opened.outputs).toMatchObject({
      drifted: 'true',
      'issue-number': '100',
      'failure-reason': '',
    });
    expect(world.github.issues).toHaveLength(1);
    expect(world.github.comments).toEqual([]);

    await edit('a', true);
    await world.run(DRIFT);
    expect([issue?.state, issue?.stateReason]).toEqual(['closed', 'completed']);

    await edit('a');
    await world.run(DRIFT);
    expect(issue?.state).toBe('open');
    expect(world.github.issues).toHaveLength(1);
  });

  it('respects an issue that was closed as not planned, until the drift is another', async () => {
    await applyAll();
    await edit('a');
    await world.run(DRIFT);
    const [issue] = world.github.issues;
    if (issue === undefined) throw new Error('no issue');
    issue.state = 'closed';
    issue.stateReason = 'not_planned';
    await world.run(DRIFT);

    expect(issue.state).toBe('closed');
  });

  it('is not silenced by a duplicate that it closed itself', async () => {
    await applyAll();
    await edit('a');
    await world.run(DRIFT);
    const [first] = world.github.issues;
    if (first === undefined) throw new Error('no issue');
    world.github.issues.push({ ...first, number: 101 });
    await world.run(DRIFT);
    await edit('a', true);
    await world.run(DRIFT);
    await edit('a');
    await world.run(DRIFT);

    expect(world.github.issues.map(({ number, state }) => [number, state])).toEqual([
      [100, 'open'],
      [101, 'closed'],
    ]);
    expect(world.github.comments.map(({ issue, body }) => [issue, body.split(':')[0]])).toEqual([
      [101, 'Duplicate of #100.'],
      [100, 'Resolved'],
      [100, 'There is drift again'],
    ]);
  });

  it('leaves the issue alone when the server cannot be read', async () => {
    await applyAll();
    await edit('a');
    await world.run(DRIFT);
    const { exitCode } = await world.run({
      ...DRIFT,
      inputs: { mode: 'drift', 'wandb-api-key': '0'.repeat(40) },
    });

    expect(exitCode).toBe(7);
    expect(world.github.issues.map(({ state }) => state)).toEqual(['open']);
  });
});
