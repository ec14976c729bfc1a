/** A status of the commit with the counts of its plan. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHarness, type Harness, manifest, merge, pullRequest } from '../harness.ts';

let harness: Harness;

beforeEach(async () => {
  harness = await createHarness({ 'a.yaml': manifest('a', 1), 'b.yaml': manifest('b', 1) });
});

afterEach(async () => {
  await harness.close();
});

const PLAN = { event: 'pull_request', payload: pullRequest(7, 'head-1') };
const STATUS = { 'commit-status': 'wac / prod' };

describe('commit-status', () => {
  it('is off unless it has a name', async () => {
    await harness.run(PLAN);
    expect(harness.github.statuses).toEqual([]);
  });

  it('has the counts, on the last commit of the pull request and on the merged one', async () => {
    await harness.run({ ...PLAN, sha: 'preview', inputs: STATUS });
    merge(harness, 7, 'head-1', 'merge-1');
    const apply = { event: 'push', sha: 'merge-1', inputs: { ...STATUS, mode: 'apply' } };
    await harness.run(apply);
    await harness.run(apply);
    const context = 'wac / prod';
    expect(harness.github.statuses).toEqual([
      {
        sha: 'head-1',
        state: 'success',
        context,
        description: '2 to create, 0 to update, 0 to delete',
      },
      { sha: 'merge-1', state: 'success', context, description: '2 applied' },
      { sha: 'merge-1', state: 'success', context, description: 'No changes' },
    ]);
  });

  it('says why a run failed, in 140 characters', async () => {
    harness.push('sha-head');
    await harness.run({ event: 'push', inputs: { ...STATUS, mode: 'apply' } });
    harness.write({ 'b.yaml': 'key: [' });
    await harness.run({ ...PLAN, inputs: STATUS });
    expect(
      harness.github.statuses.map(({ state, description }) => [state, description.slice(0, 22)]),
    ).toEqual([
      ['failure', 'unreviewed: 2 changes '],
      ['failure', 'invalid: The manifests'],
    ]);
  });

  it('is a warning where the token may not set it', async () => {
    Object.assign(harness.github.rights, { statuses: 'read' });
    const { exitCode, annotations } = await harness.run({ ...PLAN, inputs: STATUS });
    expect(exitCode).toBe(0);
    expect(annotations.map(({ message }) => message).join('\n')).toContain('"statuses: write"');
  });

  it('is set by no mode but plan, check and apply', async () => {
    for (const mode of ['validate', 'drift', 'setup']) {
      await harness.run({ event: 'push', inputs: { ...STATUS, mode } });
    }
    expect(harness.github.statuses).toEqual([]);
  });
});
