/** Automations that the server counts and does not show, and conflicts: unknown is not clean, and not drift. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  createHarness,
  type Harness,
  manifest,
  merge,
  pullRequest,
  type RunOptions,
} from '../harness.ts';
import { editAutomation, switchAutomation } from '../switch-automation.ts';

const PLAN: RunOptions = { event: 'pull_request', payload: pullRequest(7, 'head-1') };
const APPLY: RunOptions = { event: 'push', inputs: { mode: 'apply' }, sha: 'merge-1' };
const DRIFT: RunOptions = { event: 'schedule', inputs: { mode: 'drift' }, sha: 'merge-1' };

let harness: Harness;

/** `a` and `b`, applied. */
beforeEach(async () => {
  harness = await createHarness({ 'a.yaml': manifest('a', 1), 'b.yaml': manifest('b', 2) });
  await harness.run(PLAN);
  merge(harness, 7, 'head-1', 'merge-1');
  await harness.run(APPLY);
});

afterEach(async () => {
  await harness.close();
});

function hide(name: string): void {
  const triggers = [...harness.sandbox.store.state.triggers.values()];
  const found = triggers.find((trigger) => trigger.name === name);
  if (found === undefined) throw new Error(`there is no automation ${name}`);
  found.isHidden = true;
}

describe('mode: drift with hidden automations', () => {
  it('fails, opens no issue and does not say that there is no drift', async () => {
    hide('b');
    const { exitCode, outputs, summary } = await harness.run(DRIFT);
    expect([exitCode, outputs['drifted'], outputs['failure-reason']]).toEqual([
      2,
      'false',
      'changes',
    ]);
    expect(harness.github.issues).toEqual([]);
    expect(summary).toContain('1 automation cannot be seen');
    expect(summary).not.toContain('No drift');
  });

  it('leaves an open issue open: what it reports may be among the hidden', async () => {
    await switchAutomation(harness, 'b', false);
    await harness.run(DRIFT);
    expect(harness.github.issues.map(({ state }) => state)).toEqual(['open']);
    const before = harness.github.issues[0]?.body;
    hide('b');
    await harness.run(DRIFT);
    expect(harness.github.issues.map(({ state, body }) => [state, body])).toEqual([
      ['open', before],
    ]);
  });

  it('reports the drift that is seen, and the hidden automation beside it', async () => {
    await switchAutomation(harness, 'a', false);
    hide('b');
    const { exitCode, outputs } = await harness.run(DRIFT);
    expect([exitCode, outputs['drifted']]).toEqual([2, 'true']);
    const body = harness.github.issues[0]?.body ?? '';
    expect(body).toContain('1 automation differs');
    expect(body).toContain('1 automation cannot be seen');
  });

  it('applies nothing to what may be hidden, and fails', async () => {
    hide('b');
    harness.forget();
    const { exitCode, outputs } = await harness.run(APPLY);
    expect([exitCode, outputs['failure-reason']]).toEqual([5, 'refused']);
    expect(harness.seen.filter(({ kind }) => kind === 'mutation')).toEqual([]);
  });
});

describe('a conflict', () => {
  /** `b` loses its marker, which is a conflict; `a` is edited, which an apply puts back. */
  beforeEach(async () => {
    await editAutomation(harness, 'b', { description: 'mine' });
    await switchAutomation(harness, 'a', false);
  });

  it('holds back its automation alone: the rest is applied, and the run fails', async () => {
    const { exitCode, outputs } = await harness.run(APPLY);
    expect([exitCode, outputs['applied'], outputs['failure-reason']]).toEqual([4, '1', 'partial']);
    const again = await harness.run(APPLY);
    expect([again.exitCode, again.outputs['failure-reason']]).toEqual([5, 'refused']);
  });

  it('refuses everything with fail-on-conflict', async () => {
    harness.forget();
    const { exitCode, outputs } = await harness.run({
      ...APPLY,
      inputs: { mode: 'apply', 'fail-on-conflict': 'true' },
    });
    expect([exitCode, outputs['failure-reason']]).toEqual([5, 'refused']);
    expect(harness.seen.filter(({ kind }) => kind === 'mutation')).toEqual([]);
  });
});
