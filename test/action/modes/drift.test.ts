/** Drift is distinguished from changes that no apply has made yet. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  parseCommentMarker,
  renderCommentMarker,
} from '../../../src/action/github/comment-marker.ts';
import {
  createHarness,
  type Harness,
  manifest,
  merge,
  pullRequest,
  type RunOptions,
} from '../harness.ts';
import { removeAutomation } from '../remove-automation.ts';

const PLAN: RunOptions = { event: 'pull_request', payload: pullRequest(7, 'head-1') };
const APPLY: RunOptions = { event: 'push', inputs: { mode: 'apply' }, sha: 'merge-1' };
const DRIFT: RunOptions = { event: 'schedule', inputs: { mode: 'drift' }, sha: 'merge-1' };

let harness: Harness;

/** A merged pull request with a plan that makes `a` and `b`. */
beforeEach(async () => {
  harness = await createHarness({ 'a.yaml': manifest('a', 1), 'b.yaml': manifest('b', 2) });
  await harness.run(PLAN);
  merge(harness, 7, 'head-1', 'merge-1');
});

afterEach(async () => {
  await harness.close();
});

describe('drift', () => {
  it('is not what an apply has not made yet', async () => {
    const { exitCode, outputs, summary, annotations } = await harness.run(DRIFT);

    expect([exitCode, outputs['drifted'], outputs['issue-number']]).toEqual([
      0,
      'false',
      undefined,
    ]);
    expect(harness.github.issues).toEqual([]);
    expect(summary).toContain('**Pending apply: 2 automations**');
    expect(summary).toContain('b: waits for the apply of pull request 7');
    expect(summary).not.toContain('No drift');
    expect(annotations.map(({ message }) => message)).toContain('Pending apply: 2 automations');
  });

  it('is not what a pull request of a fork added, until an apply has run', async () => {
    harness.github.comments.splice(0);
    Object.assign(harness.github.pushPull(7, 'head-1'), { headRepository: null });
    const pending = await harness.run(DRIFT);
    expect(pending.outputs['drifted']).toBe('false');
    expect(pending.summary).toContain('a: waits for the apply of pull request 7');
    expect(pending.summary).toContain('<code>unreviewed-changes: apply</code>');

    expect((await harness.run(APPLY)).outputs['failure-reason']).toBe('unreviewed');
    expect((await harness.run(DRIFT)).outputs['drifted']).toBe('false');

    await harness.run({ ...APPLY, inputs: { mode: 'apply', 'unreviewed-changes': 'apply' } });
    await removeAutomation(harness, 'a');
    expect((await harness.run(DRIFT)).outputs['drifted']).toBe('true');
  });

  it('is not what a fork adds again after a reviewed removal, and what is deleted later', async () => {
    await harness.run(APPLY);
    harness.write({ 'a.yaml': undefined });
    await harness.run({ ...PLAN, payload: pullRequest(8, 'head-2') });
    merge(harness, 8, 'head-2', 'merge-2');
    expect((await harness.run({ ...APPLY, sha: 'merge-2' })).outputs['failure-reason']).toBe('');
    const applied = harness.github.comments.map(({ body }) => parseCommentMarker(body));
    expect(applied[1]).toMatchObject({ state: 'applied', removals: [expect.any(String)] });
    expect(applied[0]).not.toHaveProperty('removals');

    harness.write({ 'a.yaml': manifest('a', 1) });
    harness.push('pushed');
    expect((await harness.run({ ...DRIFT, sha: 'pushed' })).outputs['drifted']).toBe('true');

    merge(harness, 9, 'head-3', 'merge-3');
    const drift: RunOptions = { ...DRIFT, sha: 'merge-3' };
    Object.assign(harness.github.pushPull(9, 'head-3'), { headRepository: null });
    const pending = await harness.run(drift);
    expect(pending.outputs['drifted']).toBe('false');
    expect(pending.summary).toContain('a: waits for the apply of pull request 9');

    // A comment of an earlier version does not say what it removes.
    const [, removal] = harness.github.comments;
    const body = removal?.body ?? '';
    const { removals: _removals, ...old } = applied[1] ?? expect.fail('no marker');
    Object.assign(removal ?? {}, { body: body.replace(/^.*\n/u, renderCommentMarker(old)) });
    expect((await harness.run(drift)).outputs['drifted']).toBe('true');
    Object.assign(removal ?? {}, { body });

    const byHand = { mode: 'apply', 'unreviewed-changes': 'apply' };
    await harness.run({ ...APPLY, sha: 'merge-3', inputs: byHand });
    await removeAutomation(harness, 'a');
    expect((await harness.run(drift)).outputs['drifted']).toBe('true');
  });

  it('is what is missing where a pull request without a comment is of this repository', async () => {
    harness.github.comments.splice(0);
    expect((await harness.run(DRIFT)).outputs['drifted']).toBe('true');
  });

  it('is not what was merged before many commits that changed no manifest', async () => {
    for (let index = 0; index < 150; index += 1) {
      harness.github.commits.unshift({ sha: `other-${index}`, message: 'Other', paths: ['src'] });
    }
    const { outputs } = await harness.run({
      ...DRIFT,
      sha: 'other-149',
      env: { GITHUB_WORKSPACE: harness.root },
    });
    expect(outputs['drifted']).toBe('false');
    const asked = harness.github.calls.filter(({ path }) => path.endsWith('/commits'));
    expect(asked.map(({ query }) => new URLSearchParams(query).get('path'))).toEqual([
      null,
      'automations',
    ]);
  });

  it('is what was applied and is gone, beside what an apply could not make', async () => {
    harness.fault = ({ kind, variables }) =>
      kind === 'mutation' && JSON.stringify(variables).includes('"b"')
        ? { kind: 'status', status: 403, body: '{"errors":[{"message":"permission denied"}]}' }
        : undefined;
    const partial = await harness.run(APPLY);
    expect(partial.outputs['failure-reason']).toBe('partial');
    harness.fault = undefined;

    const pending = await harness.run(DRIFT);
    expect(pending.outputs['drifted']).toBe('false');
    expect(pending.summary).toContain('**Pending apply: 1 automation**');

    await harness.run(APPLY);
    const clean = await harness.run(DRIFT);
    expect(clean.summary).toContain('**No drift.**');

    await removeAutomation(harness, 'b');
    const drifted = await harness.run(DRIFT);
    expect(drifted.outputs).toMatchObject({ drifted: 'true', 'issue-number': '100' });
    expect(drifted.summary).not.toContain('Pending apply');
  });

  it('closes no issue while an apply is pending', async () => {
    await harness.run(APPLY);
    await removeAutomation(harness, 'a');
    await harness.run(DRIFT);
    expect(harness.github.issues.map(({ state }) => state)).toEqual(['open']);

    harness.write({ 'c.yaml': manifest('c', 3) });
    await harness.run({ ...PLAN, payload: pullRequest(8, 'head-2') });
    merge(harness, 8, 'head-2', 'merge-2');
    const { outputs, summary } = await harness.run({ ...DRIFT, sha: 'merge-2' });

    expect(outputs['drifted']).toBe('false');
    expect(summary).toContain('**Pending apply: 2 automations**');
    expect(harness.github.issues.map(({ state }) => state)).toEqual(['open']);
  });

  it('counts what is missing as drift where the pull requests cannot be read', async () => {
    harness.github.fault = (_method, path) =>
      path.includes('/commits')
        ? { status: 403, message: 'Resource not accessible by integration' }
        : undefined;
    const { exitCode, outputs, annotations } = await harness.run(DRIFT);

    expect([exitCode, outputs['drifted']]).toEqual([0, 'true']);
    expect(annotations.find(({ level }) => level === 'notice')?.message).toContain(
      'The merged pull requests could not be read',
    );
  });

  it('says what of the manifests waits to be applied, and does not call it drift', async () => {
    await harness.run(APPLY);
    harness.write({ 'a.yaml': manifest('a', 5) });
    const { outputs, summary } = await harness.run(DRIFT);

    expect(outputs).toMatchObject({ drifted: 'false', 'failure-reason': '' });
    expect(summary).toContain('**No drift.**');
    expect(summary).toContain('1 change in the manifests not applied yet');
  });
});

describe('the issue', () => {
  beforeEach(async () => {
    await harness.run(APPLY);
    await removeAutomation(harness, 'a');
  });

  it('is assigned, and opened without somebody whom GitHub does not know', async () => {
    harness.github.assignable.add('mona');
    const inputs = { mode: 'drift', 'issue-assignees': '@mona' };
    await harness.run({ ...DRIFT, inputs });
    expect(harness.github.issues[0]?.assignees).toEqual(['mona']);

    harness.github.issues.splice(0);
    const gone = await harness.run({
      ...DRIFT,
      inputs: { ...inputs, 'issue-assignees': 'mona,left' },
    });
    expect([gone.exitCode, gone.outputs['issue-number']]).toEqual([0, '100']);
    expect(
      gone.annotations.find(({ message }) => !message.startsWith('Whenever'))?.message,
    ).toContain('could not be assigned to mona, left');
  });

  it('is found again without its label, with a warning', async () => {
    const { issues } = harness.github;
    const push = issues.push.bind(issues);
    issues.push = (...added) => push(...added.map((issue) => Object.assign(issue, { labels: [] })));
    const first = await harness.run(DRIFT);
    await harness.run(DRIFT);

    expect([first.exitCode, first.outputs['failure-reason']]).toEqual([0, '']);
    expect(first.annotations.map(({ message }) => message).join('\n')).toContain(
      'without the label wandb-drift',
    );
    expect(issues.map(({ number, state }) => [number, state])).toEqual([[100, 'open']]);
  });
});
