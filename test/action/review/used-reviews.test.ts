/** A review counts once, and only the newest pull request that shows an automation decides about it. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseCommentMarker } from '../../../src/action/github/comment-marker.ts';
import { createHarness, type Harness, manifest, merge, pullRequest } from '../harness.ts';

let harness: Harness;

beforeEach(async () => {
  harness = await createHarness();
});

afterEach(async () => {
  await harness.close();
});

/** Reviews the manifests as they are, and merges them. */
async function review(number: number): Promise<void> {
  const head = `head-${number}`;
  const { exitCode } = await harness.run({
    event: 'pull_request',
    payload: pullRequest(number, head),
  });
  expect(exitCode).toBe(0);
  merge(harness, number, head, `merge-${number}`);
}

async function apply(
  sha: string,
  inputs: Readonly<Record<string, string>> = {},
): Promise<Readonly<Record<string, string>>> {
  const run = await harness.run({ event: 'push', inputs: { mode: 'apply', ...inputs }, sha });
  return { ...run.outputs, log: run.log };
}

/** Pushes to the branch without a pull request. */
function push(sha: string, files: Readonly<Record<string, string | undefined>>): void {
  harness.write(files);
  harness.push(sha);
}

describe('a review', () => {
  it('is used once: the same change, after it was reverted, is not reviewed', async () => {
    await review(1);
    await apply('merge-1');
    harness.write({ 'a.yaml': manifest('a', 2) });
    await review(2);
    expect(await apply('merge-2')).toMatchObject({ applied: '1' });
    push('sha-3', { 'a.yaml': manifest('a', 1) });
    expect(await apply('sha-3', { 'unreviewed-changes': 'apply' })).toMatchObject({ applied: '1' });

    push('sha-4', { 'a.yaml': manifest('a', 2) });
    const outputs = await apply('sha-4');

    expect(outputs).toMatchObject({ applied: '0', 'failure-reason': 'unreviewed' });
    expect(outputs['log']).toContain('its review was used by an earlier apply');
  });

  it('is used once by what was applied, and counts again for what failed', async () => {
    harness.write({ 'b.yaml': manifest('b', 1) });
    await review(1);
    let isFirst = true;
    harness.fault = ({ kind }) => {
      if (kind !== 'mutation' || isFirst) {
        isFirst = isFirst && kind !== 'mutation';
        return undefined;
      }
      return { kind: 'status', status: 403 };
    };
    expect(await apply('merge-1')).toMatchObject({ applied: '1', failed: '1' });
    harness.fault = undefined;
    const marker = parseCommentMarker(harness.github.comments[0]?.body ?? '');
    expect([marker?.changes.length, marker?.spent?.length]).toEqual([1, 1]);

    expect(await apply('merge-1')).toMatchObject({ applied: '1', 'failure-reason': '' });
    expect(parseCommentMarker(harness.github.comments[0]?.body ?? '')?.state).toBe('applied');
  });

  it('counts for a run that is started again after a crash', async () => {
    harness.write({ 'b.yaml': manifest('b', 1) });
    await review(1);
    const stop = new AbortController();
    harness.fault = ({ kind }) => {
      if (kind === 'mutation') stop.abort();
      return undefined;
    };
    await harness.run({
      event: 'push',
      inputs: { mode: 'apply' },
      sha: 'merge-1',
      signal: stop.signal,
    });
    harness.fault = undefined;

    expect(await apply('merge-1')).toMatchObject({ 'failure-reason': '' });
    expect(await apply('merge-1')).toMatchObject({ changed: 'false', 'failure-reason': '' });
  });

  it('of an older pull request does not count where a newer one shows another change', async () => {
    await review(1);
    await apply('merge-1');
    harness.write({ 'a.yaml': manifest('a', 2) });
    await review(2);
    harness.write({ 'a.yaml': manifest('a', 3) });
    await review(3);

    push('sha-4', { 'a.yaml': manifest('a', 2) });
    const outputs = await apply('sha-4');

    expect(outputs).toMatchObject({ applied: '0', 'failure-reason': 'unreviewed' });
    expect(outputs['log']).toContain('it differs from what was reviewed');
  });

  it('of an older pull request counts for what no newer one shows', async () => {
    await review(1);
    harness.write({ 'a.yaml': undefined, 'b.yaml': manifest('b', 1) });
    await review(2);
    harness.write({ 'a.yaml': manifest('a', 1) });

    expect(await apply('merge-2')).toMatchObject({ applied: '2', 'failure-reason': '' });
  });

  it('is not hidden by a newer pull request that changes nothing', async () => {
    await review(1);
    await apply('merge-1', { 'allow-deletes': '0' });
    harness.write({ 'a.yaml': manifest('a', 2) });
    await review(2);
    harness.fault = ({ kind }) =>
      kind === 'mutation' ? { kind: 'status', status: 403 } : undefined;
    await apply('merge-2');
    harness.fault = undefined;
    harness.write({ 'a.yaml': manifest('a', 1) });
    await review(3);
    harness.write({ 'a.yaml': manifest('a', 2) });

    expect(await apply('merge-3')).toMatchObject({ applied: '1', 'failure-reason': '' });
  });
});
