/** What an apply says while it goes on, when it stands aside, and when the server does not hold what was written. */
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type CommentState,
  parseCommentMarker,
} from '../../../src/action/github/comment-marker.ts';
import {
  createHarness,
  type Harness,
  manifest,
  merge,
  pullRequest,
  type RunOptions,
} from '../harness.ts';

const PLAN: RunOptions = { event: 'pull_request', payload: pullRequest(7, 'head-1') };
const APPLY: RunOptions = { event: 'push', inputs: { mode: 'apply' }, sha: 'merge-1' };

let harness: Harness;

beforeEach(async () => {
  harness = await createHarness();
  await harness.run(PLAN);
  merge(harness, 7, 'head-1', 'merge-1');
});

afterEach(async () => {
  await harness.close();
});

function stateOf(index: number = 0): CommentState | undefined {
  return parseCommentMarker(harness.github.comments[index]?.body ?? '')?.state;
}

describe('an apply', () => {
  it('says in the comment that it goes on, and then how it ended', async () => {
    const seen: (CommentState | undefined)[] = [];
    harness.fault = ({ kind }) => {
      if (kind === 'mutation') seen.push(stateOf());
      return undefined;
    };
    const { exitCode } = await harness.run(APPLY);

    expect(seen).toEqual(['applying']);
    expect([exitCode, stateOf()]).toEqual([0, 'applied']);
  });

  it('fails where the server does not hold what was written', async () => {
    harness.fault = ({ kind }) =>
      kind === 'query' && harness.sandbox.counts.mutations > 0
        ? {
            kind: 'rewrite',
            rewrite: (body) => body.replaceAll('"enabled":true', '"enabled":false'),
          }
        : undefined;
    const { exitCode, outputs } = await harness.run(APPLY);

    expect(exitCode).toBe(4);
    expect(outputs).toMatchObject({ applied: '0', failed: '1', 'failure-reason': 'not-converged' });
    expect(stateOf()).toBe('failed');
    expect(harness.github.comments[0]?.body).toContain(
      'the server has other values than the manifest',
    );
  });

  it('looks twice, because a list may lag behind', async () => {
    let count = 0;
    harness.fault = ({ kind, operationName }) => {
      if (kind !== 'query' || harness.sandbox.counts.mutations === 0) return undefined;
      count += operationName.includes('Triggers') ? 1 : 0;
      return count <= 1
        ? {
            kind: 'rewrite',
            rewrite: (body) => body.replaceAll('"enabled":true', '"enabled":false'),
          }
        : undefined;
    };
    const { outputs } = await harness.run(APPLY);

    expect(count).toBeGreaterThan(1);
    expect(outputs).toMatchObject({ applied: '1', 'failure-reason': '' });
  });

  it('warns where the server cannot be read again: what was done is done', async () => {
    harness.fault = ({ kind }) =>
      kind === 'query' && harness.sandbox.counts.mutations > 0
        ? { kind: 'status', status: 403 }
        : undefined;
    const { exitCode, outputs, annotations } = await harness.run(APPLY);

    expect([exitCode, outputs['applied'], stateOf()]).toEqual([0, '1', 'applied']);
    expect(annotations.find(({ message }) => !message.startsWith('Whenever'))?.message).toContain(
      'could not be read again after the apply',
    );
  });

  it('shows no token that the server quotes', async () => {
    const message = 'cannot post to https://hooks.slack.com/services/T0/B0/abcDEF0123';
    harness.fault = ({ kind }) =>
      kind === 'mutation'
        ? { kind: 'status', status: 403, body: JSON.stringify({ errors: [{ message }] }) }
        : undefined;
    const outcome = await harness.run(APPLY);

    expect(outcome.exitCode).toBe(4);
    expect(harness.github.comments[0]?.body).toContain('hooks.slack.com');
    expect(JSON.stringify([outcome, harness.github.comments])).not.toContain('abcDEF');
  });

  it('closes the comment when it stands aside, and the newer run says that it was applied', async () => {
    harness.github.branches.set('main', 'merge-2');
    const aside = await harness.run(APPLY);
    const [comment] = harness.github.comments;
    const text = comment?.body ?? '';

    expect(aside.outputs).toMatchObject({ superseded: 'true', 'pr-number': '7' });
    expect(stateOf()).toBe('superseded');
    expect(text).toContain(
      '<b>Superseded by a newer commit on <code>main</code>: <code>merge-2</code>.</b>',
    );
    expect(text).toContain('<h3>W&amp;B automations plan');

    const again = await harness.run(APPLY);
    expect(again.outputs['superseded']).toBe('true');
    expect(comment?.body).toBe(text);

    harness.github.commits.unshift({ sha: 'merge-2', message: 'Correct a word' });
    const newer = await harness.run({ ...APPLY, sha: 'merge-2' });
    expect(newer.outputs).toMatchObject({ applied: '1', 'failure-reason': '' });
    expect(stateOf()).toBe('applied');
  });

  it('edits the comments that are left when one is gone', async () => {
    harness.write({ 'b.yaml': manifest('b', 2) });
    await harness.run({ ...PLAN, payload: pullRequest(8, 'head-2') });
    merge(harness, 8, 'head-2', 'merge-2');
    harness.write({ 'c.yaml': manifest('c', 3) });
    await harness.run({ ...PLAN, payload: pullRequest(9, 'head-3') });
    merge(harness, 9, 'head-3', 'merge-3');
    harness.write({ 'a.yaml': manifest('a', 1) });
    const last = harness.github.comments.at(-1);
    harness.github.fault = (method, path) =>
      method === 'PATCH' && path.endsWith(`/${last?.id}`) ? { status: 404 } : undefined;
    const { exitCode, annotations } = await harness.run({ ...APPLY, sha: 'merge-3' });

    expect(exitCode).toBe(0);
    expect(annotations.filter(({ message }) => !message.startsWith('Whenever'))).toHaveLength(1);
  });

  it('leaves a comment alone that was folded away', async () => {
    const [comment] = harness.github.comments;
    if (comment === undefined) throw new Error('no comment');
    comment.isMinimized = true;
    const before = comment.body;
    const { outputs } = await harness.run(APPLY);

    expect(outputs['applied']).toBe('1');
    expect(comment.body).toBe(before);
  });

  it('works below a working directory, from the checkout or from anywhere', async () => {
    const { exitCode } = await harness.run({
      ...APPLY,
      inputs: {
        mode: 'apply',
        path: 'automations',
        'working-directory': join(harness.directory, '..'),
      },
    });
    expect(exitCode).toBe(0);
  });
});
