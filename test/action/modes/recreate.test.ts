/** ARIA automations of another creator are recreated where the input names them, in the plan and in the apply. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { askAdmin } from '../../sandbox/api-client.ts';
import { createHarness, type Harness, merge, pullRequest, type RunOptions } from '../harness.ts';

const PLAN: RunOptions = { event: 'pull_request', payload: pullRequest(7, 'head-1') };
const APPLY: RunOptions = { event: 'push', inputs: { mode: 'apply' }, sha: 'merge-1' };

let harness: Harness;

function triage(prompt: string): string {
  return [
    'key: triage',
    'scope: { project: classifier }',
    'when: { runState: { states: [failed] } }',
    `then: { sendPromptToAria: { prompt: ${prompt} } }`,
    '',
  ].join('\n');
}

beforeEach(async () => {
  harness = await createHarness({ 'triage.yaml': triage('Say why.') });
  harness.push('sha-0');
  const first = await harness.run({
    event: 'push',
    inputs: { mode: 'apply', 'unreviewed-changes': 'apply' },
    sha: 'sha-0',
  });
  expect(first.exitCode, first.log).toBe(0);
  await askAdmin(harness.sandbox, 'provision', { users: ['grace'] });
  const { state } = harness.sandbox.store;
  state.triggers = state.triggers.map((trigger) => ({ ...trigger, createdBy: 'grace' }));
  harness.write({ 'triage.yaml': triage('Explain why.') });
});

afterEach(async () => {
  await harness.close();
});

it('is held back without the input, which the hint names', async () => {
  const { summary, outputs } = await harness.run(PLAN);
  expect(outputs['deletes']).toBe('0');
  expect(summary).toContain('the input "recreate: triage"');
  expect(summary).toContain('grace');
});

it('is deleted and created again with the input', async () => {
  const inputs = { recreate: 'triage' };
  const plan = await harness.run({ ...PLAN, inputs });
  expect(plan.outputs).toMatchObject({ creates: '1', deletes: '1' });
  merge(harness, 7, 'head-1', 'merge-1');
  const applied = await harness.run({
    ...APPLY,
    inputs: { ...APPLY.inputs, ...inputs, 'allow-deletes': '1' },
  });
  expect(applied.exitCode, applied.log).toBe(0);
  expect(
    harness.sandbox.store.state.triggers.map(({ name, createdBy }) => [name, createdBy]),
  ).toEqual([['triage', 'sandbox-user']]);
});
