/** The API key and GitHub's token are nowhere: what the action writes anywhere, in every way of failing, is searched. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Fault } from '../../src/sandbox/faults/fault.ts';
import { type Bundle, openBundle } from '../end-to-end/action/bundle.ts';
import { echoOf, leaksOf } from '../support/key-forms.ts';
import { createHarness, type Harness, merge, pullRequest, type RunOptions } from './harness.ts';
import { editAutomation } from './switch-automation.ts';

const PLAN: RunOptions = { event: 'pull_request', payload: pullRequest(7, 'head-1') };
const APPLY: RunOptions = { event: 'push', inputs: { mode: 'apply' }, sha: 'merge-1' };
const DRIFT: RunOptions = { event: 'schedule', inputs: { mode: 'drift' }, sha: 'merge-1' };
const CHECK: RunOptions = { ...PLAN, inputs: { mode: 'check' } };

type Failing = (echo: string) => Fault;

const UNAUTHORIZED: Failing = (echo) => ({
  kind: 'status',
  status: 401,
  body: JSON.stringify({ error: echo }),
});
const FORBIDDEN: Failing = (echo) => ({ kind: 'status', status: 403, body: echo });
const BESIDE_DATA: Failing = (echo) => ({
  kind: 'rewrite',
  rewrite: (body) =>
    JSON.stringify({ ...(JSON.parse(body) as object), errors: [{ message: echo }] }),
});
const WEB_PAGE: Failing = (echo) => ({ kind: 'rewrite', rewrite: () => `<html>${echo}</html>` });

/** The run, which of its requests go wrong, and how. */
const CASES: readonly (readonly [string, RunOptions, 'query' | 'mutation', Failing | undefined])[] =
  [
    ['a plan', PLAN, 'query', undefined],
    ['a plan with a key that is refused', PLAN, 'query', UNAUTHORIZED],
    ['a check that gets a web page', CHECK, 'query', WEB_PAGE],
    ['an apply whose writes are refused', APPLY, 'mutation', FORBIDDEN],
    ['an apply with wrong responses to its writes', APPLY, 'mutation', BESIDE_DATA],
    ['drift', DRIFT, 'query', undefined],
    ['drift that may not be read', DRIFT, 'query', FORBIDDEN],
  ];

let bundle: Bundle;
let harness: Harness | undefined;

beforeAll(() => {
  bundle = openBundle();
});

afterAll(() => bundle.remove());

afterEach(async () => {
  await harness?.close();
  harness = undefined;
});

/** The text of all files except those of the runner. */
function filesOf({ root }: Harness): readonly string[] {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name !== 'event.json');
  return files.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}

function expectNoKey(opened: Harness, strings: readonly string[]): void {
  const { comments, issues, calls } = opened.github;
  const all = [...strings, JSON.stringify([comments, issues, calls]), ...filesOf(opened)];
  for (const text of all) {
    const leaks = [opened.sandbox.apiKey, opened.github.token].flatMap((key) => leaksOf(text, key));
    expect({ text, leaks }).toEqual({ text, leaks: [] });
    expect(text).not.toMatch(/^ {4}at /mu);
  }
}

describe('the bundle', () => {
  it.each(CASES)('%s does not show a key', async (_, options, kind, failing) => {
    const opened = await createHarness();
    harness = opened;
    const { apiKey } = opened.sandbox;
    if (options !== PLAN && options !== CHECK) {
      await opened.run(PLAN);
      merge(opened, 7, 'head-1', 'merge-1');
    }
    if (options === DRIFT) {
      await opened.run(APPLY);
      await editAutomation(opened, 'a', { enabled: false });
    }
    // GitHub's token is searched for too, but this server never gets it.
    const fault = failing?.(echoOf(apiKey));
    opened.fault = (request) => (request.kind === kind ? fault : undefined);
    opened.forget();
    const outcome = await bundle.run(opened, options);
    // These lines name what the runner masks; it does not show them.
    const stdout = outcome.stdout.replace(/^::add-mask::.*$/gmu, '');
    // A write that is found done afterwards counts, whatever was said of it.
    const isDone = failing === undefined || (kind === 'mutation' && failing === BESIDE_DATA);
    expect(outcome.exitCode === 0).toBe(isDone);
    expect(outcome.stdout).toContain(`::add-mask::${apiKey}`);
    expectNoKey(opened, [stdout, outcome.stderr, JSON.stringify(outcome.outputs), outcome.summary]);
  });
});

describe('a fault of our own', () => {
  it('is reported without a stack and without the key in it', async () => {
    const opened = await createHarness();
    harness = opened;
    const outcome = await opened.run({
      ...PLAN,
      io: {
        appendSummary: () =>
          Promise.reject(new TypeError(`torn: ${echoOf(opened.sandbox.apiKey)}`)),
      },
    });
    const report = outcome.annotations.at(-1)?.message ?? '';
    expect([outcome.exitCode, outcome.outputs['failure-reason']]).toEqual([1, 'error']);
    expect(report).toMatch(/^This is a bug in the wac action [^\n]*: torn: /u);
    expect(report.split('\n')).toHaveLength(3);
    expectNoKey(opened, [JSON.stringify(outcome.annotations), outcome.log, outcome.summary]);
  });
});
