/** An apply whose pull request must be approved, or up to date: what is not is refused before anything is written. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FakeReview } from '../../support/github/state.ts';
import { createHarness, type Harness, manifest, merge, pullRequest } from '../harness.ts';
import { switchAutomation } from '../switch-automation.ts';

let harness: Harness;

beforeEach(async () => {
  harness = await createHarness();
  await harness.run({ event: 'pull_request', payload: pullRequest(7, 'head-1') });
  merge(harness, 7, 'head-1', 'merge-1');
});

afterEach(async () => {
  await harness.close();
});

async function apply(
  requirements: string,
  inputs: Readonly<Record<string, string>> = {},
): ReturnType<Harness['run']> {
  return await harness.run({
    event: 'push',
    sha: 'merge-1',
    inputs: { mode: 'apply', 'apply-requirements': requirements, ...inputs },
  });
}

const APPROVAL: FakeReview = {
  login: 'hubot',
  state: 'APPROVED',
  commit: 'head-1',
  mayWrite: true,
};

function review(...reviews: readonly Partial<FakeReview>[]): void {
  Object.assign(harness.github.pushPull(7, 'head-1'), {
    reviews: reviews.map((each) => ({ ...APPROVAL, ...each })),
  });
}

describe('approved', () => {
  it.each<readonly [string, readonly Partial<FakeReview>[], string]>([
    ['nobody', [], 'nobody with write access approved it'],
    ['its author', [{ login: 'mona' }], 'nobody with write access'],
    ['a stranger', [{ mayWrite: false }], 'nobody with write access'],
    ['somebody who only comments', [{ state: 'COMMENTED' }], 'nobody with write access'],
    ['somebody whose approval was dismissed', [{}, { state: 'DISMISSED' }], 'nobody with write'],
    ['somebody before the last commit', [{ commit: 'head-0' }], 'an earlier commit'],
    [
      'one, while another requests changes',
      [{}, { login: 'octo', state: 'CHANGES_REQUESTED' }],
      'octo requested changes',
    ],
  ])('refuses what %s approved', async (_who, reviews, why) => {
    review(...reviews);
    const { mutations } = harness.sandbox.counts;
    const { exitCode, outputs, annotations } = await apply('approved');
    expect([exitCode, outputs['failure-reason']]).toEqual([5, 'refused']);
    expect(annotations.at(-1)?.message).toContain('Pull request 7 is not approved: ');
    expect(annotations.at(-1)?.message).toContain(why);
    expect(harness.github.comments[0]?.body).toContain('Not applied: a requirement is not met');
    expect(harness.sandbox.counts.mutations).toBe(mutations);

    // The approval can come later: the same job then applies.
    review({});
    expect((await apply('approved')).outputs['applied']).toBe('1');
  });

  it('applies what somebody approved, whatever was said before and after', async () => {
    review(
      { state: 'CHANGES_REQUESTED' },
      {},
      { state: 'COMMENTED' },
      { login: 'x', mayWrite: false, state: 'CHANGES_REQUESTED' },
    );
    expect((await apply('approved')).exitCode).toBe(0);
  });

  it('counts the votes of more than a hundred people', async () => {
    const others = Array.from({ length: 120 }, (_, index) => ({ login: `person-${index}` }));
    review(...others, { login: 'last', state: 'CHANGES_REQUESTED' });
    const { exitCode, annotations } = await apply('approved');
    expect(exitCode).toBe(5);
    expect(annotations.at(-1)?.message).toContain('last requested changes');
  });

  it('refuses what no pull request shows, also with unreviewed-changes: apply', async () => {
    review({});
    harness.write({ 'b.yaml': manifest('b', 1) });
    const { exitCode, annotations } = await apply('approved', { 'unreviewed-changes': 'apply' });
    expect(exitCode).toBe(5);
    expect(annotations.at(-1)?.message).toContain('No reviewed plan shows "create b"');
  });

  it('fails where reviews cannot be read', async () => {
    harness.github.fault = (_method, path) => (path === '/graphql' ? { status: 403 } : undefined);
    const { exitCode, outputs } = await apply('approved');
    expect([exitCode, outputs['failure-reason']]).toEqual([1, 'github']);
    expect(harness.sandbox.counts.mutations).toBe(0);
  });

  it('requires nothing of a repair', async () => {
    review({});
    await apply('approved');
    await switchAutomation(harness, 'a', false);
    review();
    expect((await apply('approved')).outputs['applied']).toBe('1');
  });
});

describe('up-to-date', () => {
  it('refuses a pull request whose merge has other files than its branch', async () => {
    harness.github.trees.set('head-1:', 'tree-1');
    harness.github.trees.set('merge-1:', 'tree-2');
    const { exitCode, annotations } = await apply('approved, up-to-date');
    expect(exitCode).toBe(5);
    expect(annotations.at(-1)?.message).toContain('Pull request 7 is not approved');
    expect(annotations.at(-1)?.message).toContain('Pull request 7 is not up-to-date');
  });

  it('applies one with the same files, and refuses one whose files are unknown', async () => {
    expect((await apply('up-to-date')).exitCode).toBe(5);
    for (const commit of ['head-1', 'merge-1']) harness.github.trees.set(`${commit}:`, 'tree-1');
    expect((await apply('up-to-date')).exitCode).toBe(0);
  });
});

it('cannot ask for anything else', async () => {
  const { exitCode, annotations } = await apply('mergeable');
  expect([exitCode, annotations[0]?.message]).toEqual([
    64,
    expect.stringContaining('"apply-requirements"'),
  ]);
});
