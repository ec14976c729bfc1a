/** Two plans of one pull request at the same time, or a plan and a merge: the older plan never counts as a review. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parseCommentMarker } from '../../../src/action/github/comment-marker.ts';
import { createHarness, type Harness, manifest, merge, pullRequest } from '../harness.ts';

const WRITES = ['POST', 'PATCH'];

let harness: Harness;

beforeEach(async () => {
  harness = await createHarness();
});

afterEach(async () => {
  await harness.close();
});

/** Lets something happen just before the next comment is written. */
function beforeNextComment(act: () => Promise<void> | void): void {
  let isNext = true;
  harness.github.fault = async (method, path) => {
    if (!isNext || !WRITES.includes(method) || path === '/graphql') return undefined;
    isNext = false;
    await act();
    return undefined;
  };
}

function body(): string {
  return harness.github.comments.at(-1)?.body ?? '';
}

it.each([
  ['a first comment', false],
  ['a comment that is edited', true],
])(
  'the plan of an older commit that is written last does not count: %s',
  async (_name, isEdited) => {
    const older = { event: 'pull_request', payload: pullRequest(7, 'head-1') };
    const newer = { event: 'pull_request', payload: pullRequest(7, 'head-2') };
    if (isEdited) await harness.run({ event: 'pull_request', payload: pullRequest(7, 'head-0') });
    beforeNextComment(async () => {
      harness.write({ 'a.yaml': manifest('a', 2) });
      expect((await harness.run(newer)).exitCode).toBe(0);
    });
    const { exitCode, annotations } = await harness.run(older);

    expect(exitCode).toBe(0);
    expect(annotations.map(({ message }) => message).join()).toContain('has a newer commit');
    const shown = harness.github.comments.filter(({ isMinimized }) => !isMinimized);
    expect(shown).toHaveLength(1);
    if (isEdited) {
      expect(parseCommentMarker(body())).toMatchObject({ plan: '', state: 'invalid' });
      expect(body()).toContain('has a newer commit');
    }
    harness.github.fault = undefined;
    expect((await harness.run({ ...newer, isLate: true })).exitCode).toBe(0);
    merge(harness, 7, 'head-2', 'merge-1');
    const applied = await harness.run({ event: 'push', inputs: { mode: 'apply' }, sha: 'merge-1' });
    expect([applied.exitCode, applied.outputs['applied']]).toEqual([0, '1']);
  },
);

it('a plan that is written after the merge does not count, and not after the apply either', async () => {
  const plan = { event: 'pull_request', payload: pullRequest(7, 'head-1') };
  const apply = { event: 'push', inputs: { mode: 'apply' }, sha: 'merge-1' };
  await harness.run(plan);
  beforeNextComment(async () => {
    merge(harness, 7, 'head-1', 'merge-1');
    expect((await harness.run(apply)).exitCode).toBe(0);
  });
  expect((await harness.run({ ...plan, isLate: true })).exitCode).toBe(0);

  expect(body()).toContain('is not open any more');
  expect(parseCommentMarker(body())).toMatchObject({ plan: '', changes: [] });
});

it('leaves the comment that a newer run wrote in the meantime', async () => {
  await harness.run({ event: 'pull_request', payload: pullRequest(7, 'head-0') });
  const newer = { event: 'pull_request', payload: pullRequest(7, 'head-2') };
  let asked = 0;
  harness.github.fault = async (_method, path) => {
    if (!path.endsWith('/pulls/7')) return undefined;
    asked += 1;
    // The third question comes after the comment was written.
    if (asked !== 3) return undefined;
    harness.write({ 'a.yaml': manifest('a', 2) });
    await harness.run(newer);
    return undefined;
  };
  await harness.run({ event: 'pull_request', payload: pullRequest(7, 'head-1') });

  expect(parseCommentMarker(body())).toMatchObject({ head: 'head-2', state: 'planned' });
});
