/** Labels of the pull request: off unless they are asked for, and never a reason for a plan to fail. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHarness, type Harness, manifest, merge, pullRequest } from '../harness.ts';

let harness: Harness;

beforeEach(async () => {
  harness = await createHarness();
});

afterEach(async () => {
  await harness.close();
});

async function plan(
  inputs: Readonly<Record<string, string>> = {},
  head: string = 'head-1',
): ReturnType<Harness['run']> {
  return await harness.run({
    event: 'pull_request',
    payload: pullRequest(7, head),
    inputs: { labels: 'true', ...inputs },
  });
}

const labels = (): readonly string[] => harness.github.labels.get(7) ?? [];

async function applyAll(): Promise<void> {
  harness.push('sha-head');
  const inputs = { mode: 'apply', 'unreviewed-changes': 'apply', 'allow-deletes': '9' };
  expect((await harness.run({ event: 'push', inputs })).exitCode).toBe(0);
}

describe('labels', () => {
  it('are off unless they are asked for', async () => {
    await plan({ labels: '' });
    await plan({ labels: 'false' });
    expect(harness.github.requests.filter((request) => request.includes('/labels'))).toEqual([]);
  });

  it('say what the newest plan does, and leave other labels', async () => {
    harness.github.labels.set(7, ['bug', 'wac/creates-much']);
    await plan();
    expect(labels()).toEqual(['bug', 'wac/creates-much', 'wac/creates']);

    await applyAll();
    await plan({}, 'head-2');
    expect(labels()).toEqual(['bug', 'wac/creates-much', 'wac/no-changes']);

    harness.write({ 'a.yaml': undefined, 'b.yaml': manifest('b', 1) });
    await plan({ 'allow-deletes': '1', 'allow-disjoint': 'true' }, 'head-3');
    expect(labels()).toEqual(['bug', 'wac/creates-much', 'wac/creates', 'wac/deletes']);
  });

  it('have names of your own, and leave out what has none', async () => {
    await plan({ labels: 'creates = automation: new\ndeletes=automation: gone' });
    expect(labels()).toEqual(['automation: new']);
    await applyAll();
    await plan({ labels: 'creates = automation: new\ndeletes=automation: gone' }, 'head-2');
    expect(labels()).toEqual([]);
  });

  it('are taken away when there is no plan', async () => {
    await plan();
    harness.write({ 'b.yaml': 'key: [' });
    expect((await plan({}, 'head-2')).exitCode).toBe(3);
    expect(labels()).toEqual([]);
    harness.write({ 'b.yaml': undefined });
    await plan({}, 'head-3');
    expect((await plan({ 'wandb-api-key': '0'.repeat(40) }, 'head-4')).exitCode).toBe(7);
    expect(labels()).toEqual([]);
  });

  it.each([
    [
      'the token may not',
      () => Object.assign(harness.github.rights, { issues: 'none', pull_requests: 'read' }),
      'pull-requests: write',
    ],
    [
      'GitHub drops them',
      () => Object.assign(harness.github, { mayMakeLabels: false }),
      'create it',
    ],
  ])('are a warning where %s set them', async (_why, prepare, message) => {
    prepare();
    const { exitCode, annotations } = await plan({ comment: 'never' });
    const warnings = annotations.filter(({ level }) => level === 'warning');
    expect(exitCode).toBe(0);
    expect(warnings.map((each) => each.message).join('\n')).toContain(message);
    expect(labels()).toEqual([]);
  });

  it('stay as they are on a pull request that is merged or has a newer commit', async () => {
    await plan();
    merge(harness, 7, 'head-1', 'merge-1');
    harness.write({ 'a.yaml': undefined, 'b.yaml': manifest('b', 1) });
    const late = { event: 'pull_request', payload: pullRequest(7, 'head-1'), isLate: true };
    await harness.run({ ...late, inputs: { labels: 'true', comment: 'never' } });
    expect(labels()).toEqual(['wac/creates']);
  });

  it.each([
    'yes',
    'creates',
    'creates=',
    'creates=a,creates=b',
    'creates=a,deletes=A',
    'updates=x',
  ])('cannot be %j', async (text) => {
    const { exitCode, annotations } = await plan({ labels: text });
    expect([exitCode, annotations[0]?.message]).toEqual([64, expect.stringContaining('"labels"')]);
  });
});
