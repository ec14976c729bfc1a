/** What an apply says while it goes on, when it stands aside, and when the server does not hold what was written. */
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type CommentState,
  parseCommentMarker,
} from '../../../src/action/github/comment-marker.ts';
import {
  createWorld,
  manifest,
  merge,
  pullRequest,
  type RunOptions,
  type World,
} from '../harness.ts';

const PLAN: RunOptions = { event: 'pull_request', payload: pullRequest(7, 'head-1') };
const APPLY: RunOptions = { event: 'push', inputs: { mode: 'apply' }, sha: 'merge-1' };

let world: World;

beforeEach(async () => {
  world = await createWorld();
  await world.run(PLAN);
  merge(world, 7, 'head-1', 'merge-1');
});

afterEach(async () => {
  await world.close();
});

function stateOf(index: number = 0): CommentState | undefined {
  return parseCommentMarker(world.github.comments[index]?.body ?? '')?.state;
}

describe('an apply', () => {
  it('says in the comment that it goes on, and then how it ended', async () => {
    const seen: (CommentState | undefined)[] = [];
    world.fault = ({ kind }) => {
      if (kind === 'mutation') seen.push(stateOf());
      return undefined;
    };
    const { exitCode } = await world.run(APPLY);

    expect(seen).toEqual(['applying']);
    expect([exitCode, stateOf()]).toEqual([0, 'applied']);
  });

  it('fails where the server does not hold what was written', async () => {
    world.fault = ({ kind }) =>
      kind === 'query' && world.sandbox.counts.mutations > 0
        ? {
            kind: 'rewrite',
            rewrite: (body) => body.replaceAll('"enabled":true', '"enabled":false'),
          }
        : undefined;
    const { exitCode, outputs } = await world.run(APPLY);

    expect(exitCode).toBe(4);
    expect(outputs).toMatchObject({ applied: '0', failed: '1', 'failure-reason': 'not-converged' });
    expect(stateOf()).toBe('failed');
    expect(world.github.comments[0]?.body).toContain('does not hold it as the manifest says');
  });

  it('looks twice, because a list may lag behind', async () => {
    let count = 0;
    world.fault = ({ kind, operationName }) => {
      if (kind !== 'query' || world.sandbox.counts.mutations === 0) return undefined;
      count += operationName.includes('Triggers') ? 1 : 0;
      return count <= 1
        ? {
            kind: 'rewrite',
            rewrite: (body) => body.replaceAll('"enabled":true', '"enabled":false'),
          }
        : undefined;
    };
    const { outputs } = await world.run(APPLY);

    expect(count).toBeGreaterThan(1);
    expect(outputs).toMatchObject({ applied: '1', 'failure-reason': '' });
  });

  it('warns where the server cannot be read again: what was done is done', async () => {
    world.fault = ({ kind }) =>
      kind === 'query' && world.sandbox.counts.mutations > 0
        ? { kind: 'status', status: 403 }
        : undefined;
    const { exitCode, outputs, annotations } = await world.run(APPLY);

    expect([exitCode, outputs['applied'], stateOf()]).toEqual([0, '1', 'applied']);
    expect(annotations.find(({ level }) => level === 'warning')?.message).toContain(
      'could not be read again after the apply',
    );
  });

  it('shows no token that the server quotes', async () => {
    const message = 'cannot post to https://hooks.slack.com/services/T0/B0/abcDEF0123';
    world.fault = ({ kind }) =>
      kind === 'mutation'
        ? { kind: 'status', status: 403, body: JSON.stringify({ errors: [{ message }] }) }
        : undefined;
    const outcome = await world.run(APPLY);

    expect(outcome.exitCode).toBe(4);
    expect(world.github.comments[0]?.body).toContain('hooks.slack.com');
    expect(JSON.stringify([outcome, world.github.comments])).not.toContain('abcDEF');
  });

  it('closes the comment when it stands aside, and the newer run says that it was applied', async () => {
    world.github.branches.set('main', 'merge-2');
    const aside = await world.run(APPLY);
    const [comment] = world.github.comments;
    const text = comment?.body ?? '';

    expect(aside.outputs).toMatchObject({ superseded: 'true', 'pr-number': '7' });
    expect(stateOf()).toBe('superseded');
    expect(text).toContain('<b>A newer commit on <code>main</code> takes over.</b>');
    expect(text).toContain('<h3>W&amp;B automations plan');

    const again = await world.run(APPLY);
    expect(again.outputs['superseded']).toBe('true');
    expect(comment?.body).toBe(text);

    world.github.commits.unshift({ sha: 'merge-2', message: 'Correct a word' });
    const newer = await world.run({ ...APPLY, sha: 'merge-2' });
    expect(newer.outputs).toMatchObject({ applied: '1', 'failure-reason': '' });
    expect(stateOf()).toBe('applied');
  });

  it('edits the comments that are left when one is gone', async () => {
    world.write({ 'b.yaml': manifest('b', 2) });
    await world.run({ ...PLAN, payload: pullRequest(8, 'head-2') });
    merge(world, 8, 'head-2', 'merge-2');
    world.write({ 'c.yaml': manifest('c', 3) });
    await world.run({ ...PLAN, payload: pullRequest(9, 'head-3') });
    merge(world, 9, 'head-3', 'merge-3');
    world.write({ 'a.yaml': manifest('a', 1) });
    const last = world.github.comments.at(-1);
    world.github.fault = (method, path) =>
      method === 'PATCH' && path.endsWith(`/${last?.id}`) ? { status: 404 } : undefined;
    const { exitCode, annotations } = await world.run({ ...APPLY, sha: 'merge-3' });

    expect(exitCode).toBe(0);
    expect(annotations.filter(({ level }) => level === 'warning')).toHaveLength(1);
  });

  it('leaves a comment alone that was folded away', async () => {
    const [comment] = world.github.comments;
    if (comment === undefined) throw new Error('no comment');
    comment.isMinimized = true;
    const before = comment.body;
    const { outputs } = await world.run(APPLY);

    expect(outputs['applied']).toBe('1');
    expect(comment.body).toBe(before);
  });

  it('works below a working directory, from the checkout or from anywhere', async () => {
    const { exitCode } = await world.run({
      ...APPLY,
      inputs: {
        mode: 'apply',
        path: 'automations',
        'working-directory': join(world.directory, '..'),
      },
    });
    expect(exitCode).toBe(0);
  });
});
