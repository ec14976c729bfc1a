/** The input `evidence`: what changed rules would have done on recorded runs, in the plan comment. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHarness, type Harness, manifest, pullRequest } from '../harness.ts';

let harness: Harness;

/** A history of one run with these values. */
function history(values: readonly number[]): string {
  return values
    .map(
      (loss, index) =>
        `${JSON.stringify({ _step: index, _timestamp: 1_790_000_000 + index, loss })}\n`,
    )
    .join('');
}

beforeEach(async () => {
  harness = await createHarness({ 'a.yaml': manifest('a', 1) });
  mkdirSync(join(harness.directory, 'history'));
  harness.write({
    'history/prod-1.jsonl': history([0.5, 2, 0.5]),
    'history/prod-2.jsonl': history([0.5, 0.6]),
  });
});

afterEach(async () => {
  await harness.close();
});

const PLAN = { event: 'pull_request', payload: pullRequest(7, 'head-1') };
const LINE = 'fires on 1 of 2 runs in the recorded histories';

describe('evidence', () => {
  it('is off unless it is asked for', async () => {
    const { log, summary } = await harness.run(PLAN);
    expect(log + summary).not.toContain('recorded histories');
  });

  it('from files is in the comment, the summary and the log, and asks the server for no run', async () => {
    const plain = await harness.run(PLAN);
    harness.forget();
    const found = await harness.run({ ...PLAN, inputs: { evidence: 'files' } });
    expect(found.exitCode).toBe(0);
    expect(found.log).toContain(LINE);
    expect(found.summary).toContain(`<td>${LINE}</td>`);
    expect(harness.github.comments.at(-1)?.body).toContain(`<td>${LINE}</td>`);
    expect(harness.seen.map(({ operationName }) => operationName)).not.toContain('Runs');
    expect(found.outputs['plan-digest']).toBe(plain.outputs['plan-digest']);
  });

  it('live reads the runs with the key of the plan, and a failure is no failure of the plan', async () => {
    const found = await harness.run({ ...PLAN, inputs: { evidence: 'live' } });
    expect(found.exitCode).toBe(0);
    expect(found.log).toContain('no data: no run matches in the last 30 days');
    expect(harness.seen.map(({ operationName }) => operationName)).toContain('Runs');
    harness.fault = ({ operationName }) =>
      operationName === 'Runs' ? { kind: 'status', status: 403 } : undefined;
    const refused = await harness.run({ ...PLAN, inputs: { evidence: 'live' } });
    expect(refused.exitCode).toBe(0);
    expect(refused.log).toContain(
      'not evaluated: The runs of "vision-team/classifier" were not read',
    );
  });

  it('is never read live for a pull request of a fork', async () => {
    const payload = pullRequest(8, 'head-2', 'somebody/ml');
    const { log } = await harness.run({ ...PLAN, payload, inputs: { evidence: 'live' } });
    expect(harness.seen).toEqual([]);
    expect(log).not.toContain('Evidence');
  });

  it('takes one of three words, and a time', async () => {
    const wrong = await harness.run({ ...PLAN, inputs: { evidence: 'yes' } });
    expect(wrong.outputs['failure-reason']).toBe('usage');
    const late = await harness.run({
      ...PLAN,
      inputs: { evidence: 'live', 'evidence-since': 'soon' },
    });
    expect(late.outputs['failure-reason']).toBe('usage');
  });
});
