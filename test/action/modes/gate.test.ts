/** Two jobs with an approval between them, when the second is started again. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHarness, type Harness, manifest, type RunOutcome } from '../harness.ts';

let harness: Harness;

beforeEach(async () => {
  harness = await createHarness({ 'a.yaml': manifest('a', 1), 'b.yaml': manifest('b', 1) });
  harness.push('sha-head');
});

afterEach(async () => {
  await harness.close();
});

/** The first job: the inputs of the second. */
async function plan(): Promise<Readonly<Record<string, string>>> {
  const { outputs } = await harness.run({ event: 'push', inputs: { mode: 'plan' } });
  return {
    'expected-plan-digest': outputs['plan-digest'] ?? '',
    'expected-plan-changes': outputs['plan-changes'] ?? '',
  };
}

async function apply(inputs: Readonly<Record<string, string>>): Promise<RunOutcome> {
  return await harness.run({ event: 'push', inputs: { mode: 'apply', ...inputs } });
}

/** Applies while the server refuses one automation. */
async function applyWithout(key: string, inputs: Readonly<Record<string, string>>): Promise<void> {
  harness.fault = ({ kind, variables }) =>
    kind === 'mutation' && JSON.stringify(variables).includes(`"${key}"`)
      ? { kind: 'status', status: 403 }
      : undefined;
  const { outputs } = await apply(inputs);
  expect(outputs).toMatchObject({ applied: '1', failed: '1', 'failure-reason': 'partial' });
  harness.fault = undefined;
}

describe('an apply that waits for an approval', () => {
  it('applies what is left when it is started again, and then succeeds with nothing to do', async () => {
    const approved = await plan();
    await applyWithout('b', approved);
    const rest = await apply(approved);
    const again = await apply(approved);

    expect(rest.outputs).toMatchObject({ applied: '1', 'failure-reason': '' });
    expect(rest.annotations.map(({ message }) => message).join()).toContain(
      '1 change of the expected plan left to do',
    );
    expect(again.outputs).toMatchObject({ changed: 'false', applied: '0', 'failure-reason': '' });
    expect([rest.exitCode, again.exitCode]).toEqual([0, 0]);
  });

  it('succeeds with nothing to do also without the list of changes', async () => {
    const { 'expected-plan-digest': digest = '' } = await plan();
    await apply({ 'expected-plan-digest': digest });
    const { exitCode, annotations } = await apply({ 'expected-plan-digest': digest });

    expect(exitCode).toBe(0);
    expect(annotations.map(({ message }) => message).join()).toContain('nothing is left to do');
  });

  it('is stale without the list where only a part is done, and says how to go on', async () => {
    const { 'expected-plan-digest': digest = '' } = await plan();
    await applyWithout('b', { 'expected-plan-digest': digest });
    const { exitCode, annotations } = await apply({ 'expected-plan-digest': digest });

    expect(exitCode).toBe(6);
    expect(annotations.map(({ message }) => message).join()).toContain('Re-run all jobs');
  });

  it.each([
    ['another change', { 'b.yaml': manifest('b', 2) }, {}],
    ['one change more', { 'c.yaml': manifest('c', 1) }, {}],
    ['other options', {}, { 'allow-deletes': '7' }],
  ])('refuses %s', async (_name, files, inputs) => {
    const approved = await plan();
    await applyWithout('b', approved);
    harness.write(files);
    const { mutations } = harness.sandbox.counts;
    const { exitCode, outputs } = await apply({ ...approved, ...inputs });

    expect([exitCode, outputs['failure-reason']]).toEqual([6, 'stale']);
    expect(harness.sandbox.counts.mutations).toBe(mutations);
  });

  it.each([
    [{ 'expected-plan-digest': '0'.repeat(64), 'expected-plan-changes': 'x' }],
    [{ 'expected-plan-changes': `1.${'0'.repeat(16)}..` }],
  ])('takes only the outputs of a plan: %o', async (inputs) => {
    expect((await apply(inputs)).exitCode).toBe(64);
  });

  it('is checked in the same way by mode check', async () => {
    const approved = await plan();
    await applyWithout('b', approved);
    const inputs = { mode: 'check', ...approved };
    const { exitCode } = await harness.run({ event: 'workflow_dispatch', inputs });
    expect(exitCode).toBe(0);
  });
});
