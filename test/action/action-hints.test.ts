/** Hints name inputs of the action, since a workflow has no command line. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withInputs } from '../../src/action/action-hints.ts';
import { CONFIGURATION, createHarness, type Harness, manifest, pullRequest } from './harness.ts';

describe('withInputs', () => {
  it.each([
    ['or run with --allow-deletes 11', 'or run with the input "allow-deletes: 11"'],
    [
      'or take it over with --take-over acme/old:prod',
      'or take it over with the input "take-over: acme/old:prod"',
    ],
    ['in the manifest or --adopt', 'in the manifest or the input "adopt: true"'],
    ['in the manifest, or --adopt; else', 'in the manifest, or the input "adopt: true"; else'],
    [
      'create it again with --recreate a/b: it',
      'create it again with the input "recreate: a/b": it',
    ],
    ['run with --allow-disjoint', 'run with the input "allow-disjoint: true"'],
    ['wac drift --repair loss', 'wac drift --repair loss'],
    ['no option at all', 'no option at all'],
  ])('%s', (before, after) => {
    expect(withInputs(before)).toBe(after);
  });
});

describe('a plan comment', () => {
  let harness: Harness;

  beforeEach(async () => {
    harness = await createHarness(
      Object.fromEntries(['a', 'b', 'c', 'd'].map((key) => [`${key}.yaml`, manifest(key, 1)])),
    );
    harness.write({ 'wac.yaml': `${CONFIGURATION}guard: { maxDeletes: 1 }\n` });
    harness.push('sha-0');
    await apply();
    harness.write({ 'a.yaml': undefined, 'b.yaml': undefined, 'c.yaml': undefined });
  });

  afterEach(async () => {
    await harness.close();
  });

  async function apply(inputs: Readonly<Record<string, string>> = {}): Promise<number> {
    const given = { mode: 'apply', 'unreviewed-changes': 'apply', ...inputs };
    return (await harness.run({ event: 'workflow_dispatch', sha: 'sha-0', inputs: given }))
      .exitCode;
  }

  it('names the input that lifts the guard, and the input lifts it', async () => {
    const planned = await harness.run({ event: 'pull_request', payload: pullRequest(7, 'head-1') });
    const body = harness.github.comments[0]?.body ?? '';

    expect(planned.exitCode).toBe(5);
    for (const text of [body, planned.summary, planned.log]) {
      expect(text).toContain('allow-deletes: 3');
      expect(text).not.toContain('--allow-deletes');
    }
    expect(await apply()).toBe(5);
    expect(await apply({ 'allow-deletes': '3' })).toBe(0);
  });

  it('names no input that the action does not have for a conflict', async () => {
    harness.write({ 'wac.yaml': CONFIGURATION.replace('owner: acme/ml', 'owner: acme/new') });
    const inputs = { 'fail-on-conflict': 'true' };
    const planned = await harness.run({
      event: 'pull_request',
      payload: pullRequest(7, 'head-1'),
      inputs,
    });
    for (const text of [harness.github.comments[0]?.body, planned.summary, planned.log]) {
      expect(text).toContain('without the input "fail-on-conflict"');
      expect(text).not.toContain('allow-conflicts');
    }
  });

  it('takes over and adopts by input', async () => {
    harness.write({ 'wac.yaml': CONFIGURATION.replace('owner: acme/ml', 'owner: acme/new') });
    expect(await apply()).toBe(5);
    expect(await apply({ 'take-over': 'acme/ml' })).toBe(0);
  });
});
