/** Plan on the pull request, apply on merge, drift at night: against the sandbox and a fake of GitHub. */
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { renderCommentMarker } from '../../../src/action/github/comment-marker.ts';
import {
  CONFIGURATION,
  createHarness,
  type Harness,
  manifest,
  merge,
  pullRequest,
  type RunOptions,
} from '../harness.ts';
import { editAutomation, switchAutomation } from '../switch-automation.ts';

let harness: Harness;

beforeEach(async () => {
  harness = await createHarness();
});

afterEach(async () => {
  await harness.close();
});

const PLAN: RunOptions = { event: 'pull_request', payload: pullRequest(7, 'head-1') };
const APPLY: RunOptions = { event: 'push', inputs: { mode: 'apply' }, sha: 'merge-1' };
const DRIFT: RunOptions = { event: 'schedule', inputs: { mode: 'drift' } };

async function applyAll(): Promise<void> {
  harness.push('sha-0');
  const { exitCode } = await harness.run({
    ...APPLY,
    inputs: { mode: 'apply', 'unreviewed-changes': 'apply' },
    sha: 'sha-0',
  });
  expect(exitCode).toBe(0);
}

/** Does what somebody in the web page would do. */
async function edit(name: string, enabled: boolean = false): Promise<void> {
  await switchAutomation(harness, name, enabled);
}

describe('plan', () => {
  it('writes one comment, edits it in place, and sends no mutation', async () => {
    const first = await harness.run(PLAN);
    harness.write({ 'b.yaml': manifest('b', 2) });
    const second = await harness.run({ ...PLAN, payload: pullRequest(7, 'head-2') });

    expect(first.exitCode).toBe(0);
    expect(first.outputs).toMatchObject({
      changed: 'true',
      creates: '1',
      'pr-number': '7',
      'failure-reason': '',
    });
    expect(second.outputs['comment-id']).toBe(first.outputs['comment-id']);
    expect(harness.github.comments).toHaveLength(1);
    expect(harness.github.comments[0]?.body).toMatch(/^<!-- wac-plan [\w -]+ -->\n<h3>/);
    expect(second.summary).toContain('2 to create');
    expect(harness.sandbox.counts.mutations).toBe(0);
  });

  it('leaves the comment of a merged pull request, whatever a run that is started again would plan', async () => {
    await harness.run(PLAN);
    merge(harness, 7, 'head-1', 'merge-1');
    const reviewed = harness.github.comments[0]?.body;
    harness.write({ 'b.yaml': manifest('b', 2) });
    const { exitCode, outputs, annotations, summary } = await harness.run(PLAN);

    expect([exitCode, outputs['changed']]).toEqual([0, undefined]);
    expect(harness.github.comments.map(({ body }) => body)).toEqual([reviewed]);
    const reason = 'Pull request 7 is not open any more';
    expect(annotations.map(({ message }) => message).join()).toContain(reason);
    expect(summary).toContain(reason);
  });

  it('leaves the comment of a newer commit to that commit', async () => {
    await harness.run({ ...PLAN, payload: pullRequest(7, 'head-2') });
    const newest = harness.github.comments[0]?.body;
    harness.write({ 'b.yaml': manifest('b', 2) });
    const { exitCode, summary } = await harness.run({ ...PLAN, isLate: true });

    expect(exitCode).toBe(0);
    expect(harness.github.comments.map(({ body }) => body)).toEqual([newest]);
    expect(summary).toContain('has a newer commit (head-2) than this run (head-1)');
  });

  it('looks again before it writes: a commit may have been pushed while it planned', async () => {
    harness.fault = () => {
      harness.github.pushPull(7, 'head-2');
      return undefined;
    };
    const { exitCode, outputs, annotations } = await harness.run(PLAN);

    expect([exitCode, outputs['changed']]).toEqual([0, 'true']);
    expect(harness.github.comments).toEqual([]);
    expect(annotations.map(({ message }) => message).join()).toContain('newer commit (head-2)');
  });

  it('keeps the comment where it cannot ask for the pull request, and says so', async () => {
    await harness.run(PLAN);
    const before = harness.github.comments[0]?.body;
    harness.github.fault = (method, path) =>
      method === 'GET' && path.endsWith('/pulls/7') ? { status: 403 } : undefined;
    harness.write({ 'b.yaml': manifest('b', 2) });
    const { exitCode, annotations } = await harness.run(PLAN);

    expect([exitCode, harness.github.comments[0]?.body]).toEqual([0, before]);
    expect(annotations.map(({ message }) => message).join()).toContain('could not be read');
  });

  it('says so when the configuration stops being valid', async () => {
    await harness.run(PLAN);
    harness.write({ 'a.yaml': manifest('a', 1).replace('gt:', 'above:') });
    const { exitCode, outputs, annotations } = await harness.run(PLAN);

    expect(exitCode).toBe(3);
    expect(outputs['failure-reason']).toBe('invalid');
    expect(harness.github.comments).toHaveLength(1);
    expect(harness.github.comments[0]?.body).toContain('The configuration is not valid');
    expect(
      annotations.find(({ location }) => location?.startLine !== undefined)?.location,
    ).toMatchObject({
      startLine: 4,
    });
  });

  it('only validates the pull requests of forks, and of Dependabot without secrets', async () => {
    const fork = await harness.run({ ...PLAN, payload: pullRequest(7, 'head-1', 'stranger/ml') });
    const bot = await harness.run({
      ...PLAN,
      inputs: { 'wandb-api-key': '' },
      env: { GITHUB_ACTOR: 'dependabot[bot]' },
    });

    for (const { exitCode, annotations } of [fork, bot]) {
      expect(exitCode).toBe(0);
      expect(annotations.map(({ level }) => level)).toContain('notice');
    }
    expect(harness.github.requests).toEqual([]);
    expect(harness.sandbox.counts.requests).toBe(0);
  });

  it.each([
    ['always', true],
    ['changes', false],
    ['never', false],
  ])('with comment: %s and no changes', async (comment, isThere) => {
    await applyAll();
    const { exitCode } = await harness.run({ ...PLAN, inputs: { comment } });

    expect(exitCode).toBe(0);
    expect(harness.github.comments.length > 0).toBe(isThere);
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
    harness.github.addComment({ issue: 7, login: 'mallory', body: marker });
    harness.github.addComment({ issue: 7, body: `> ${marker}` });
    harness.github.addComment({ issue: 7, body: marker.replace('wac-plan', 'wac-drift') });
    for (let count = 0; count < 202; count += 1) {
      harness.github.addComment({ issue: 7, login: 'mona', body: 'Looks good' });
    }
    const own = harness.github.addComment({ issue: 7, body: marker });
    const { outputs } = await harness.run(PLAN);

    expect(outputs['comment-id']).toBe(String(own.id));
    expect(harness.github.comments).toHaveLength(206);
  });

  it('folds the older one of two that were created at once', async () => {
    let isRaced = false;
    harness.github.fault = (method, path) => {
      if (method === 'POST' && path.endsWith('/comments') && !isRaced) {
        isRaced = true;
        harness.github.addComment({
          issue: 7,
          body: `${renderCommentMarker({ key: 'acme/ml', plan: 'x', changes: [], head: 'head-1', at: '', state: 'planned' })}other`,
        });
      }
      return undefined;
    };
    await harness.run(PLAN);

    expect(harness.github.comments.map(({ isMinimized }) => isMinimized)).toEqual([true, false]);
  });

  it('finds the comment that was stored although the response was lost', async () => {
    let count = 0;
    harness.github.fault = (method, path) => {
      if (method !== 'POST' || !path.endsWith('/comments')) return undefined;
      count += 1;
      return count === 1 ? { status: 502, after: true } : undefined;
    };
    const { outputs } = await harness.run(PLAN);

    expect(harness.github.comments).toHaveLength(1);
    expect(outputs['comment-id']).toBe(String(harness.github.comments[0]?.id));
  });

  it('waits for a secondary limit, and only warns where a right is missing', async () => {
    let count = 0;
    harness.github.fault = (method) => {
      if (method !== 'POST') return undefined;
      count += 1;
      return count === 2
        ? { status: 403, headers: { 'retry-after': '7' }, message: 'secondary rate limit' }
        : undefined;
    };
    const limited = await harness.run(PLAN);
    harness.github.fault = (_method, path) =>
      path.includes('/comments')
        ? { status: 403, message: 'Resource not accessible by integration' }
        : undefined;
    const forbidden = await harness.run(PLAN);

    expect(limited.exitCode).toBe(0);
    expect(harness.github.comments).toHaveLength(1);
    expect(forbidden.exitCode).toBe(0);
    expect(
      forbidden.annotations
        .filter(({ level }) => level === 'warning')
        .map(({ message }) => message),
    ).toEqual([expect.stringContaining('"permissions"')]);
  });

  it('keeps the key out of everything that it leaves behind', async () => {
    const key = harness.sandbox.apiKey;
    harness.write({ 'a.yaml': manifest('a', 1, `a ${key.slice(0, 4)}`) });
    const { outputs, log, summary, masked, annotations } = await harness.run({
      ...PLAN,
      inputs: { 'wandb-base-url': 'http://127.0.0.1:9', 'wandb-api-key': key },
    });

    expect(outputs['failure-reason']).toBe('error');
    expect(masked).toContain(key);
    expect(
      JSON.stringify([outputs, log, summary, annotations, harness.github.comments]),
    ).not.toContain(key);
  });

  it('refuses an empty directory', async () => {
    await applyAll();
    harness.write({ 'a.yaml': undefined });
    const { exitCode, outputs } = await harness.run(PLAN);

    expect(exitCode).toBe(3);
    expect(outputs['failure-reason']).toBe('invalid');
  });

  it('keeps one comment for each environment', async () => {
    harness.write({
      'wac.yaml': `${CONFIGURATION}environments: { prod: {}, staging: { nameSuffix: " (staging)" } }\n`,
    });
    const prod = await harness.run({ ...PLAN, inputs: { env: 'prod' } });
    const staging = await harness.run({ ...PLAN, inputs: { env: 'staging' } });
    const none = await harness.run(PLAN);

    expect(prod.outputs['comment-id']).not.toBe(staging.outputs['comment-id']);
    expect(harness.github.comments).toHaveLength(2);
    expect([none.exitCode, none.annotations.at(-1)?.message]).toEqual([
      64,
      'No environment is chosen: set the input "env" to prod or staging',
    ]);
  });

  it('fails for changes where it is asked to', async () => {
    const { exitCode, outputs } = await harness.run({
      ...PLAN,
      inputs: { 'fail-on-changes': 'true' },
    });

    expect([exitCode, outputs['failure-reason']]).toEqual([2, 'changes']);
  });
});

describe('apply', () => {
  it('applies what the merged pull request showed, says so, and has nothing to do when run again', async () => {
    await harness.run(PLAN);
    merge(harness, 7, 'head-1', 'merge-1');
    const first = await harness.run(APPLY);
    const [comment] = harness.github.comments;
    const text = comment?.body;
    const again = await harness.run(APPLY);

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
    await harness.run(PLAN);
    merge(harness, 7, 'head-1', 'merge-1');
    harness.github.linkDelay = 3;
    const bySubject = await harness.run(APPLY);

    expect(bySubject.outputs['applied']).toBe('1');
  });

  it('waits for the link where the subject names no pull request', async () => {
    await harness.run(PLAN);
    merge(harness, 7, 'head-1', 'merge-1');
    harness.github.commits.splice(0, 1, { sha: 'merge-1', message: 'Change the rules' });
    harness.github.linkDelay = 3;
    const { outputs } = await harness.run(APPLY);

    expect(outputs['applied']).toBe('1');
  });

  it.each<readonly [string, () => Promise<void>, string]>([
    [
      'no pull request',
      () => {
        harness.push('merge-1');
        return Promise.resolve();
      },
      'no merged pull request',
    ],
    [
      'no comment',
      () => {
        merge(harness, 7, 'head-1', 'merge-1');
        return Promise.resolve();
      },
      'pull request 7 has no plan comment',
    ],
    [
      'an outdated comment',
      async () => {
        await harness.run(PLAN);
        merge(harness, 7, 'head-2', 'merge-1');
      },
      'is older than its last commit',
    ],
    [
      'another plan than the one that was reviewed',
      async () => {
        await harness.run(PLAN);
        merge(harness, 7, 'head-1', 'merge-1');
        harness.write({ 'a.yaml': manifest('a', 5) });
      },
      'it differs from what was reviewed',
    ],
  ])('writes nothing with %s', async (_name, prepare, why) => {
    await prepare();
    const { exitCode, outputs, log } = await harness.run(APPLY);

    expect([exitCode, outputs['failure-reason']]).toEqual([5, 'unreviewed']);
    expect(log).toContain(why);
    expect(harness.sandbox.counts.mutations).toBe(0);
  });

  it('writes into the comment that a change was not reviewed, and skips it if requested', async () => {
    await harness.run(PLAN);
    merge(harness, 7, 'head-1', 'merge-1');
    harness.write({ 'b.yaml': manifest('b', 2) });
    const failed = await harness.run(APPLY);
    const skipped = await harness.run({
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
    expect(harness.github.comments[0]?.body).toContain('1 skipped, not reviewed');
  });

  it('stands aside for newer manifests, and only for those', async () => {
    await harness.run(PLAN);
    merge(harness, 7, 'head-1', 'merge-1');
    harness.github.branches.set('main', 'newer');
    const aside = await harness.run(APPLY);
    for (const sha of ['merge-1', 'newer']) {
      harness.github.trees.set(`${sha}:`, sha);
      harness.github.trees.set(`${sha}:automations`, 'same');
    }
    const onward = await harness.run({
      ...APPLY,
      env: { GITHUB_WORKSPACE: join(harness.directory, '..') },
    });

    expect([aside.exitCode, aside.outputs['superseded']]).toEqual([0, 'true']);
    expect(onward.outputs).toMatchObject({ superseded: 'false', applied: '1' });
  });

  it('repairs drift without a review, and keeps to the expected digest', async () => {
    await applyAll();
    await edit('a');
    harness.push('merge-1');
    const expecting = async (digest: string): Promise<readonly unknown[]> => {
      const inputs = { mode: 'apply', 'expected-plan-digest': digest };
      const { exitCode, outputs } = await harness.run({ ...APPLY, inputs });
      return [exitCode, outputs['failure-reason']];
    };
    const planned = await harness.run({ event: 'push', inputs: { mode: 'plan' }, sha: 'merge-1' });
    const digest = planned.outputs['plan-digest'] ?? '';
    const wrong = await expecting('0'.repeat(64));
    const cut = await expecting(digest.slice(0, 12));
    const almost = await expecting(digest.slice(0, 63));
    const longer = await expecting(`${digest}0`);
    const counts = { ...harness.sandbox.counts };
    const repaired = await harness.run(APPLY);

    expect(digest).toHaveLength(64);
    expect(wrong).toEqual([6, 'stale']);
    expect([cut, almost, longer]).toEqual([
      [64, 'usage'],
      [64, 'usage'],
      [64, 'usage'],
    ]);
    expect(harness.sandbox.counts.mutations).toBe(counts.mutations + 1);
    expect(repaired.outputs).toMatchObject({ applied: '1', 'failure-reason': '' });
  });

  it('asks for a review where Git and somebody changed the same field', async () => {
    await applyAll();
    await editAutomation(harness, 'a', { name: 'by hand' });
    harness.write({ 'a.yaml': manifest('a', 1, 'by Git') });
    harness.push('merge-1');
    const { mutations } = harness.sandbox.counts;
    const { exitCode, outputs } = await harness.run(APPLY);

    expect([exitCode, outputs['failure-reason']]).toEqual([5, 'unreviewed']);
    expect(harness.sandbox.counts.mutations).toBe(mutations);
  });

  it('asks for a review where Git changed as well what somebody edited', async () => {
    await applyAll();
    await edit('a');
    harness.write({ 'a.yaml': manifest('a', 5) });
    harness.push('merge-1');
    const { mutations } = harness.sandbox.counts;
    const { exitCode, outputs } = await harness.run(APPLY);

    expect([exitCode, outputs['failure-reason']]).toEqual([5, 'unreviewed']);
    expect(harness.sandbox.counts.mutations).toBe(mutations);
  });

  it('applies exactly the plan of an earlier job', async () => {
    harness.push('merge-1');
    const planned = await harness.run({ event: 'push', inputs: { mode: 'plan' }, sha: 'merge-1' });
    const digest = planned.outputs['plan-digest'] ?? '';
    const { outputs } = await harness.run({
      ...APPLY,
      inputs: { mode: 'apply', 'expected-plan-digest': digest },
    });

    expect(outputs['applied']).toBe('1');
  });

  it('keeps removed automations in a file', async () => {
    harness.write({ 'b.yaml': manifest('b', 2) });
    await applyAll();
    harness.write({ 'b.yaml': undefined });
    await harness.run(PLAN);
    merge(harness, 7, 'head-1', 'merge-1');
    const { outputs } = await harness.run(APPLY);

    expect(outputs).toMatchObject({ applied: '1', deletes: '1' });
    expect(outputs['restore-path']).toContain('wac-restore');
  });

  it('says what failed, and does the rest when it is run again', async () => {
    harness.write({ 'b.yaml': manifest('b', 2) });
    await harness.run(PLAN);
    merge(harness, 7, 'head-1', 'merge-1');
    harness.fault = ({ kind, variables }) =>
      kind === 'mutation' && JSON.stringify(variables).includes('"b"')
        ? { kind: 'status', status: 403, body: '{"errors":[{"message":"permission denied"}]}' }
        : undefined;
    const partial = await harness.run(APPLY);
    const text = harness.github.comments[0]?.body ?? '';
    harness.fault = undefined;
    const rest = await harness.run(APPLY);

    expect(partial.exitCode).toBe(4);
    expect(partial.outputs).toMatchObject({
      applied: '1',
      failed: '1',
      'failure-reason': 'partial',
    });
    expect(text).toContain('**Applied in part: 1 created, 1 not done.**');
    expect(rest.outputs).toMatchObject({ applied: '1', failed: '0', 'failure-reason': '' });
    expect(harness.github.comments[0]?.body).toContain('**Applied: 1 created.**');
  });

  it('refuses what a guard refuses, before anything is written', async () => {
    await applyAll();
    harness.write({
      'wac.yaml': `${CONFIGURATION}guard: { maxDeletes: 0 }\n`,
      'b.yaml': manifest('b', 2),
    });
    await applyAll();
    harness.write({ 'a.yaml': undefined });
    const before = harness.sandbox.counts.mutations;
    const planned = await harness.run(PLAN);
    merge(harness, 7, 'head-1', 'merge-1');
    const refused = await harness.run(APPLY);
    const after = harness.sandbox.counts.mutations;
    const allowed = await harness.run({
      ...APPLY,
      inputs: { mode: 'apply', 'allow-deletes': '1' },
    });

    for (const { exitCode, outputs } of [planned, refused]) {
      expect([exitCode, outputs['failure-reason']]).toEqual([5, 'refused']);
    }
    expect(after).toBe(before);
    expect(allowed.outputs).toMatchObject({ applied: '1', 'failure-reason': '' });
  });

  it('writes nothing once the job is canceled', async () => {
    await harness.run(PLAN);
    merge(harness, 7, 'head-1', 'merge-1');
    const { exitCode, outputs } = await harness.run({ ...APPLY, signal: AbortSignal.abort() });

    expect([exitCode, outputs['failure-reason']]).toEqual([130, 'interrupted']);
    expect(harness.sandbox.counts.mutations).toBe(0);
  });

  it('fails closed when the comments cannot be read', async () => {
    await harness.run(PLAN);
    merge(harness, 7, 'head-1', 'merge-1');
    harness.github.fault = (_method, path) =>
      path.endsWith('/comments') ? { status: 500 } : undefined;
    const { exitCode, outputs } = await harness.run(APPLY);

    expect([exitCode, outputs['failure-reason']]).toEqual([1, 'github']);
    expect(harness.sandbox.counts.mutations).toBe(0);
  });
});

describe('validate', () => {
  it('points at the rule test that fails', async () => {
    harness.write({
      'a.test.yaml':
        'automation: a\ntests:\n  - name: fires\n    given: { series: { loss: "0.1*3" } }\n    expect: { fires: 1 }\n',
    });
    const { exitCode, annotations } = await harness.run({
      event: 'release',
      inputs: { mode: 'validate' },
    });

    expect(exitCode).toBe(3);
    expect(annotations[0]?.message).toContain('a › fires');
    expect(annotations[0]?.location).toMatchObject({ title: 'rule test', startLine: 3 });
    expect(harness.sandbox.counts.requests).toBe(0);
  });
});

describe('check', () => {
  it('passes what the pull request shows and fails what it does not', async () => {
    await harness.run(PLAN);
    const pull = pullRequest(7, 'head-1');
    const covered = await harness.run({ ...PLAN, inputs: { mode: 'check' } });
    harness.push('b');
    harness.push('h', 'Change the rules (#7)');
    const group = await harness.run({
      event: 'merge_group',
      inputs: { mode: 'check' },
      payload: {
        merge_group: {
          head_ref: 'refs/heads/gh-readonly-queue/main/pr-7-abc123',
          base_sha: 'b',
          head_sha: 'h',
          base_ref: 'refs/heads/main',
        },
      },
    });
    harness.write({ 'b.yaml': manifest('b', 2) });
    const uncovered = await harness.run({
      event: 'pull_request',
      inputs: { mode: 'check' },
      payload: pull,
    });

    expect(covered.exitCode).toBe(0);
    expect(group.exitCode).toBe(0);
    expect([uncovered.exitCode, uncovered.outputs['failure-reason']]).toEqual([5, 'unreviewed']);
    expect(harness.sandbox.counts.mutations).toBe(0);
  });
});

describe('drift', () => {
  it('opens an issue, edits it, closes it, and opens it again', async () => {
    await applyAll();
    const clean = await harness.run(DRIFT);
    await edit('a');
    const opened = await harness.run(DRIFT);
    await harness.run(DRIFT);
    const [issue] = harness.github.issues;
    expect(clean.outputs).toMatchObject({ drifted: 'false' });
    expect(opened.outputs).toMatchObject({
      drifted: 'true',
      'issue-number': '100',
      'failure-reason': '',
    });
    expect(harness.github.issues).toHaveLength(1);
    expect(harness.github.comments).toEqual([]);

    await edit('a', true);
    await harness.run(DRIFT);
    expect([issue?.state, issue?.stateReason]).toEqual(['closed', 'completed']);

    await edit('a');
    await harness.run(DRIFT);
    expect(issue?.state).toBe('open');
    expect(harness.github.issues).toHaveLength(1);
  });

  it('respects an issue that was closed as not planned, until the drift is another', async () => {
    await applyAll();
    await edit('a');
    await harness.run(DRIFT);
    const [issue] = harness.github.issues;
    if (issue === undefined) throw new Error('no issue');
    issue.state = 'closed';
    issue.stateReason = 'not_planned';
    await harness.run(DRIFT);

    expect(issue.state).toBe('closed');
  });

  it('is not silenced by a duplicate that it closed itself', async () => {
    await applyAll();
    await edit('a');
    await harness.run(DRIFT);
    const [first] = harness.github.issues;
    if (first === undefined) throw new Error('no issue');
    harness.github.issues.push({ ...first, number: 101 });
    await harness.run(DRIFT);
    await edit('a', true);
    await harness.run(DRIFT);
    await edit('a');
    await harness.run(DRIFT);

    expect(harness.github.issues.map(({ number, state }) => [number, state])).toEqual([
      [100, 'open'],
      [101, 'closed'],
    ]);
    expect(harness.github.comments.map(({ issue, body }) => [issue, body.split(':')[0]])).toEqual([
      [101, 'Duplicate of #100.'],
      [100, 'Resolved'],
      [100, 'There is drift again'],
    ]);
  });

  it('leaves the issue alone when the server cannot be read', async () => {
    await applyAll();
    await edit('a');
    await harness.run(DRIFT);
    const { exitCode } = await harness.run({
      ...DRIFT,
      inputs: { mode: 'drift', 'wandb-api-key': '0'.repeat(40) },
    });

    expect(exitCode).toBe(7);
    expect(harness.github.issues.map(({ state }) => state)).toEqual(['open']);
  });
});
