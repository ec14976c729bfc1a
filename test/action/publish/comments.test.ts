/** One comment for each key, or one for each plan; and the files that a plan leaves behind. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseCommentMarker } from '../../../src/action/github/comment-marker.ts';
import {
  createHarness,
  type Harness,
  manifest,
  merge,
  pullRequest,
  type RunOptions,
} from '../harness.ts';

const PLAN: RunOptions = { event: 'pull_request', payload: pullRequest(7, 'head-1') };
const NEW: RunOptions = { ...PLAN, inputs: { 'comment-mode': 'new-on-change' } };

let harness: Harness;

beforeEach(async () => {
  harness = await createHarness();
});

afterEach(async () => {
  await harness.close();
});

function folded(): readonly boolean[] {
  return harness.github.comments.map(({ isMinimized }) => isMinimized);
}

describe('comment-mode: new-on-change', () => {
  it('edits while the plan is the same, and writes anew when it is another', async () => {
    const first = await harness.run(NEW);
    const same = await harness.run(NEW);
    expect(same.outputs['comment-id']).toBe(first.outputs['comment-id']);

    harness.write({ 'b.yaml': manifest('b', 2) });
    const other = await harness.run(NEW);

    expect(folded()).toEqual([true, false]);
    expect(other.outputs['comment-id']).toBe(String(harness.github.comments[1]?.id));
    expect(harness.github.comments[0]?.body).not.toContain('<code>b</code>');
  });

  it('writes anew when manifests stop being valid, once', async () => {
    await harness.run(NEW);
    harness.write({ 'a.yaml': manifest('a', 1).replace('gt:', 'above:') });
    await harness.run(NEW);
    await harness.run(NEW);

    expect(folded()).toEqual([true, false]);
  });

  it('sends again what was lost and not stored, and not what was stored', async () => {
    await harness.run(NEW);
    harness.write({ 'b.yaml': manifest('b', 2) });
    let count = 0;
    harness.github.fault = (method, path) => {
      if (method !== 'POST' || !path.endsWith('/comments')) return undefined;
      count += 1;
      return count < 3 ? { status: 502, after: count === 2 } : undefined;
    };
    const { outputs, annotations } = await harness.run(NEW);

    expect(count).toBe(2);
    expect(annotations.filter(({ message }) => !message.startsWith('Whenever'))).toEqual([]);
    expect(folded()).toEqual([true, false]);
    expect(outputs['comment-id']).toBe(String(harness.github.comments[1]?.id));
  });

  it('applies what the newest comment shows, and edits that one alone', async () => {
    await harness.run(NEW);
    harness.write({ 'b.yaml': manifest('b', 2) });
    await harness.run(NEW);
    merge(harness, 7, 'head-1', 'merge-1');
    const old = harness.github.comments[0]?.body;
    const { outputs } = await harness.run({
      event: 'push',
      inputs: { mode: 'apply' },
      sha: 'merge-1',
    });

    expect(outputs).toMatchObject({ applied: '2', 'failure-reason': '' });
    expect(harness.github.comments[0]?.body).toBe(old);
    expect(parseCommentMarker(harness.github.comments[1]?.body ?? '')?.state).toBe('applied');
  });
});

describe('comment-key', () => {
  it('keeps two plans of one owner apart, and is what apply looks for', async () => {
    const run = (key: string): ReturnType<Harness['run']> =>
      harness.run({ ...PLAN, inputs: { 'comment-key': key } });
    await run('eu');
    await run('eu-2');
    await run('eu');
    expect(harness.github.comments.map(({ body }) => parseCommentMarker(body)?.key)).toEqual([
      'eu',
      'eu-2',
    ]);
    expect(harness.github.comments[0]?.body).toContain('<code>eu</code></h3>');

    merge(harness, 7, 'head-1', 'merge-1');
    const apply = (key: string): ReturnType<Harness['run']> =>
      harness.run({ event: 'push', inputs: { mode: 'apply', 'comment-key': key }, sha: 'merge-1' });
    const other = await apply('us');
    const own = await apply('eu');

    expect([other.exitCode, other.outputs['failure-reason']]).toEqual([5, 'unreviewed']);
    expect(own.outputs).toMatchObject({ applied: '1', 'failure-reason': '' });
  });

  it('finds the comment although wac.yaml cannot be read', async () => {
    const inputs = { 'comment-key': 'eu' };
    await harness.run({ ...PLAN, inputs });
    harness.write({ 'wac.yaml': 'version: [' });
    const { exitCode } = await harness.run({ ...PLAN, inputs });

    expect(exitCode).toBe(3);
    expect(harness.github.comments).toHaveLength(1);
    expect(harness.github.comments[0]?.body).toContain('The configuration is not valid');
  });
});

describe('a configuration that cannot be read', () => {
  it('is reported in the existing comment, and in none if the comment is ambiguous', async () => {
    await harness.run(PLAN);
    const configuration = readFileSync(join(harness.directory, 'wac.yaml'), 'utf8');
    harness.write({ 'wac.yaml': 'version: [' });
    const { exitCode, summary } = await harness.run(PLAN);
    expect([exitCode, harness.github.comments.length]).toEqual([3, 1]);
    expect(harness.github.comments[0]?.body).toContain('The configuration is not valid');
    expect(summary).toContain('wac.yaml:1:');

    harness.write({ 'wac.yaml': configuration });
    await harness.run(PLAN);
    await harness.run({ ...PLAN, inputs: { 'comment-key': 'eu' } });
    harness.write({ 'wac.yaml': 'version: [' });
    const before = harness.github.comments.map(({ body }) => body);
    await harness.run(PLAN);
    expect(harness.github.comments.map(({ body }) => body)).toEqual(before);
  });
});

describe('a pull request that is closed', () => {
  it('is only validated, and its comment stays a review', async () => {
    await harness.run(PLAN);
    const body = harness.github.comments[0]?.body;
    const payload = { action: 'closed', ...pullRequest(7, 'head-1') };
    const { exitCode, annotations } = await harness.run({ ...PLAN, payload });

    expect(exitCode).toBe(0);
    expect(annotations[0]?.message).toContain('is closed, so it was only validated');
    expect(harness.github.comments.map((comment) => comment.body)).toEqual([body]);
  });
});

describe('a plan on a branch', () => {
  it('promises nothing about a merge', async () => {
    const { summary } = await harness.run({ event: 'push', inputs: { mode: 'plan' } });
    expect(summary).toContain('1 to create');
    expect(summary).not.toContain('On merge');
  });
});

describe('comment: never with summary: false', () => {
  it('shows the plan nowhere but in the file', async () => {
    const { exitCode, log, summary, outputs } = await harness.run({
      ...PLAN,
      inputs: { comment: 'never', summary: 'false' },
    });

    expect([exitCode, summary, harness.github.comments.length]).toEqual([0, '', 0]);
    expect(log).not.toContain('classifier');
    expect(readFileSync(outputs['plan-markdown-path'] ?? '', 'utf8')).toContain('classifier');
  });
});

describe('sarif-file', () => {
  it.each(['validate', 'plan'])('is written by %s, with findings and without', async (mode) => {
    const file = join(harness.directory, '../reports/wac.sarif');
    const results = (): readonly { readonly ruleId: string }[] =>
      (JSON.parse(readFileSync(file, 'utf8')) as { runs: [{ results: { ruleId: string }[] }] })
        .runs[0].results;
    const run = (): ReturnType<Harness['run']> =>
      harness.run({ ...PLAN, inputs: { mode, 'sarif-file': file } });
    await run();
    expect(results()).toEqual([]);

    harness.write({ 'a.yaml': manifest('a', 1).replace('gt:', 'above:') });
    const { exitCode } = await run();
    expect(exitCode).toBe(3);
    expect(results().map(({ ruleId }) => ruleId)).toContain('schema/unknown-field');
  });

  it('names the pages of the action, where it has a repository of its own', async () => {
    const file = join(harness.directory, '../wac.sarif');
    const env = { GITHUB_ACTION_REPOSITORY: 'acme/wac', GITHUB_ACTION_REF: 'v1' };
    harness.write({ 'a.yaml': manifest('a', 1).replace('gt:', 'above:') });
    await harness.run({ ...PLAN, env, inputs: { mode: 'validate', 'sarif-file': file } });
    const text = readFileSync(file, 'utf8');
    expect(text).toContain('"informationUri": "https://github.test/acme/wac"');
    expect(text).toContain('"helpUri": "https://github.test/acme/wac/blob/v1/docs/diagnostics.md#');
  });

  it('contains failed rule tests, and problems that only the server shows', async () => {
    const file = join(harness.directory, '../wac.sarif');
    const text =
      'automation: a\ntests:\n  - name: fires\n    given: { series: { loss: "0.1*3" } }\n    expect: { fires: 1 }\n';
    harness.write({ 'a.test.yaml': text });
    await harness.run({ event: 'push', inputs: { mode: 'validate', 'sarif-file': file } });
    expect(readFileSync(file, 'utf8')).toContain('"ruleId": "test/failed"');

    harness.write({
      'a.test.yaml': undefined,
      'b.yaml': manifest('b', 2).replace('classifier', 'gone'),
    });
    const { exitCode } = await harness.run({ ...PLAN, inputs: { 'sarif-file': file } });
    expect(exitCode).toBe(3);
    expect(readFileSync(file, 'utf8')).toContain('"ruleId": "resolve/not-found"');
  });

  it('fails where it cannot be written', async () => {
    writeFileSync(join(harness.directory, '../plain'), '');
    mkdirSync(join(harness.directory, '../folder'));
    for (const name of ['plain/wac.sarif', 'folder']) {
      const file = join(harness.directory, '..', name);
      const { exitCode, annotations } = await harness.run({
        event: 'push',
        inputs: { mode: 'validate', 'sarif-file': file },
      });
      expect(exitCode).toBe(1);
      expect(annotations.at(-1)?.message).toMatch(new RegExp(`Cannot write "[^"]*${name}"`, 'u'));
    }
  });
});

describe('working-directory', () => {
  it.each([
    ['../nowhere', 64],
    ['..', 0],
  ])('%s', async (name, expected) => {
    const inputs = {
      mode: 'validate',
      path: 'automations',
      'working-directory': join(harness.directory, name),
    };
    const { exitCode, annotations } = await harness.run({ event: 'push', inputs });

    expect(exitCode).toBe(expected);
    expect(annotations.some(({ message }) => message.includes('"working-directory"'))).toBe(
      expected === 64,
    );
  });
});
