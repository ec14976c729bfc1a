/** Layout and rule tests beside the plan, the title of the comment, debug lines, and the room in the summary. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHarness, type Harness, manifest, pullRequest } from '../harness.ts';

let harness: Harness;

beforeEach(async () => {
  harness = await createHarness();
});

afterEach(async () => {
  await harness.close();
});

const PLAN = { event: 'pull_request', payload: pullRequest(7, 'head-1') };
const FAILING =
  'automation: a\ntests:\n  - name: fires\n    given: { series: { loss: "0.1*3" } }\n    expect: { fires: 1 }\n';

describe('checks', () => {
  it('are off unless they are asked for', async () => {
    harness.write({ 'b.yaml': manifest('b', 1).replace('name: "b"', "name:   'b'") });
    harness.write({ 'a.test.yaml': FAILING });
    expect((await harness.run(PLAN)).exitCode).toBe(0);
  });

  it('fail the job after the plan is in the comment, which says what failed', async () => {
    harness.write({ 'b.yaml': manifest('b', 1).replace('name: "b"', "name:   'b'") });
    harness.write({ 'a.test.yaml': FAILING });
    const checks = 'fmt, test';
    const { exitCode, outputs, annotations } = await harness.run({ ...PLAN, inputs: { checks } });
    expect([exitCode, outputs['failure-reason'], outputs['creates']]).toEqual([3, 'invalid', '2']);
    const [comment] = harness.github.comments;
    expect(comment?.body).toContain('2 to create');
    expect(comment?.body).toContain('not formatted');
    expect(comment?.body).toContain('1 rule test of 1 failed');
    expect(annotations.map(({ location }) => location?.title)).toEqual(
      expect.arrayContaining(['fmt', 'rule test']),
    );
  });

  it('pass what is formatted and right, and check the layout in mode validate too', async () => {
    const formatted = manifest('a', 1).replace('name: "a"', 'name: a');
    harness.write({ 'a.yaml': formatted });
    const { exitCode, annotations } = await harness.run({
      event: 'push',
      inputs: { mode: 'validate', checks: 'fmt' },
    });
    const files = annotations.flatMap(({ location }) => location?.file ?? []);
    expect(files.filter((file) => file.endsWith('a.yaml'))).toEqual([]);
    expect(exitCode).toBe(files.length === 0 ? 0 : 3);
    harness.write({ 'a.yaml': formatted.replace('name: a', "name:   'a'") });
    const unformatted = await harness.run({
      event: 'push',
      inputs: { mode: 'validate', checks: 'fmt' },
    });
    expect(unformatted.exitCode).toBe(3);
    expect(unformatted.annotations.map(({ location }) => location?.file).join()).toContain(
      'a.yaml',
    );
  });
});

describe('comment-title', () => {
  it('is the title of comments and summaries, as text', async () => {
    const inputs = { 'comment-title': 'Alerts <b>of</b> @team' };
    const { summary } = await harness.run({ ...PLAN, inputs });
    const title = '<h3>Alerts &#60;b&#62;of&#60;/b&#62; &#64;team: <code>';
    expect(summary).toContain(title);
    expect(harness.github.comments[0]?.body).toContain(title);
    harness.write({ 'b.yaml': 'key: [' });
    await harness.run({ ...PLAN, inputs });
    expect(harness.github.comments[0]?.body).toContain(title);
    const lines = await harness.run({ ...PLAN, inputs: { 'comment-title': 'a\nb' } });
    expect(lines.exitCode).toBe(64);
  });
});

describe('debug logging', () => {
  it('shows inputs, event and requests, and no secret', async () => {
    const { log } = await harness.run({ ...PLAN, env: { RUNNER_DEBUG: '1' } });
    expect(log).toContain('debug: inputs: {"mode":"plan"');
    expect(log).toContain('debug: event: {"event":"pull_request"');
    expect(log).toContain('debug: GitHub: GET /repos/acme/ml/pulls/7: 200');
    expect(log).not.toContain(harness.sandbox.apiKey);
    expect(log).not.toContain(harness.github.token);
    expect((await harness.run(PLAN)).log).not.toContain('debug: ');
  });
});

describe('the summary', () => {
  it('holds a whole plan of more than 300,000 characters, and no more than GitHub takes', async () => {
    const many = (count: number): Record<string, string> =>
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => {
          const text = manifest(`m-${index}`, index + 1).replace('Too high', 'ü€'.repeat(400));
          return [`m-${index}.yaml`, text];
        }),
      );
    harness.write(many(150));
    const whole = await harness.run({ ...PLAN, inputs: { comment: 'never' } });
    expect(whole.exitCode).toBe(0);
    expect(Buffer.byteLength(whole.summary)).toBeGreaterThan(400_000);
    expect(whole.summary).not.toContain('Details are shortened to fit');

    harness.write(many(450));
    const { summary } = await harness.run({ ...PLAN, inputs: { comment: 'never' } });
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1_048_576);
    expect(summary).toContain('Details are shortened to fit');
  });
});
