/**
 * Golden plan comments with evidence: from files, live, with the time used up, and what a fork gets instead. The rule and
 * the 42 recorded runs are those of the golden run `plan-evidence`. Besides, the execution history beside a change.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHarness, type Harness, pullRequest, type RunOptions } from '../harness.ts';

const FOLDER = join(import.meta.dirname, '../../golden/plan-evidence/input/automations');
const RECORD = join(import.meta.dirname, '../../support/bin/record-runs.mjs');

const manifest = readFileSync(join(FOLDER, 'loss-spike.yaml'), 'utf8');

let harness: Harness;

beforeEach(async () => {
  harness = await createHarness({
    'wac.yaml': readFileSync(join(FOLDER, 'wac.yaml'), 'utf8'),
    'loss-spike.yaml': manifest,
  });
  execFileSync(process.execPath, [RECORD, join(harness.directory, 'history')]);
});

afterEach(async () => {
  vi.restoreAllMocks();
  await harness.close();
});

/** Puts the rule on the server, then asks for another threshold. */
async function changeThreshold(): Promise<void> {
  const inputs = { mode: 'apply', 'unreviewed-changes': 'apply' };
  harness.github.branches.set('main', 'sha-0');
  const { exitCode, log } = await harness.run({ event: 'push', inputs, sha: 'sha-0' });
  expect(exitCode, log).toBe(0);
  harness.write({ 'loss-spike.yaml': manifest.replace('gt: 2.5', 'gt: 3.0') });
}

const PLAN: RunOptions = { event: 'pull_request', payload: pullRequest(7, 'head-1') };

/** The comment of a plan, without what differs from run to run. */
async function commentOf(
  inputs: Record<string, string>,
  io: RunOptions['io'] = {},
): Promise<string> {
  const { exitCode, log } = await harness.run({ ...PLAN, inputs, io });
  expect(exitCode, log).toBe(0);
  const body = harness.github.comments.at(-1)?.body ?? '';
  return `${body
    .replace(/<!--.*?-->\n?/gsu, '')
    .replaceAll(harness.sandbox.url, 'http://127.0.0.1:PORT')
    .replaceAll(harness.directory, 'automations')
    .replace(/<code>[0-9a-f]{12}<\/code>/gu, '<code>DIGEST</code>')
    .trim()}\n`;
}

async function post(events: readonly object[]): Promise<void> {
  const { url, apiKey } = harness.sandbox;
  const authorization = `Basic ${Buffer.from(`api:${apiKey}`).toString('base64')}`;
  const headers = { authorization, 'content-type': 'application/json' };
  const response = await fetch(`${url}/sandbox/events`, {
    method: 'POST',
    headers,
    body: JSON.stringify(events),
  });
  expect(response.status, await response.text()).toBe(200);
}

/** Logs the recorded runs in the sandbox, as a training would. */
async function logRuns(): Promise<void> {
  const lines = (name: string): readonly string[] =>
    readFileSync(join(harness.directory, 'history', name), 'utf8')
      .trim()
      .split('\n');
  for (const line of lines('runs.jsonl')) {
    const { id: run, name, user, state, file } = JSON.parse(line) as Record<string, string>;
    const event = { entity: 'vision-team', project: 'detector', run, name, user };
    const rows = lines(file ?? '').map((row): unknown => JSON.parse(row));
    await post([
      { kind: 'logMetrics', ...event, rows },
      { kind: 'runState', ...event, state },
    ]);
  }
}

const golden = (name: string): string => join(import.meta.dirname, 'evidence-comments', name);

describe('the plan comment', () => {
  it('has evidence from files', async () => {
    await changeThreshold();
    const body = await commentOf({ evidence: 'files' });
    expect(body).toContain('fires on 4 runs instead of 28');
    expect(body).toContain('would miss run prod-20');
    await expect(body).toMatchFileSnapshot(golden('files.md'));
  });

  it('has the same evidence live, from the runs in W&B', async () => {
    await changeThreshold();
    await logRuns();
    const body = await commentOf({ evidence: 'live', 'evidence-since': '2026-01-01' });
    expect(body).toContain('fires on 4 runs instead of 28');
    await expect(body).toMatchFileSnapshot(golden('live.md'));
  });

  it('says that the time is used up, and is otherwise the same', async () => {
    await changeThreshold();
    const without = await commentOf({});
    const timeout = AbortSignal.timeout.bind(AbortSignal);
    // The time for evidence alone: requests have others.
    vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) =>
      ms === 120_000 ? AbortSignal.abort() : timeout(ms),
    );
    const body = await commentOf({ evidence: 'live' });
    expect(body).toContain('not evaluated&#58; the time for evidence is used up');
    expect(
      body.replace(
        /\n\n<table>\n<tr><th align="left">Automation<\/th><th align="left">Evidence[\s\S]*?<\/table>/u,
        '',
      ),
    ).toBe(without);
    await expect(body).toMatchFileSnapshot(golden('time-used-up.md'));
  });

  it('is not there for a fork: its summary has the evidence', async () => {
    const git = (...args: readonly string[]): string => {
      const settings = ['user.name=mona', 'user.email=mona@example.com', 'commit.gpgsign=false'];
      const options = settings.flatMap((setting) => ['-c', setting]);
      return execFileSync('git', [...options, ...args], { cwd: harness.root, encoding: 'utf8' });
    };
    git('init', '--quiet', '--initial-branch=main');
    git('add', 'automations');
    git('commit', '--quiet', '--message', 'Watch the loss');
    git('checkout', '--quiet', '-b', 'more');
    harness.write({ 'loss-spike.yaml': manifest.replace('gt: 2.5', 'gt: 3.0') });
    git('commit', '--quiet', '--all', '--message', 'Raise the threshold');
    git('checkout', '--quiet', '--detach', 'main');
    git('merge', '--quiet', '--no-ff', '--message', 'Preview', 'more');
    harness.forget();
    const found = await harness.run({
      event: 'pull_request',
      payload: pullRequest(7, 'head-1', 'somebody/ml'),
      sha: git('rev-parse', 'HEAD').trim(),
      inputs: { evidence: 'live', 'wandb-api-key': '' },
    });
    expect(found.exitCode, found.log).toBe(0);
    expect(found.summary).toContain('fires on 4 runs instead of 28');
    expect(harness.github.comments).toEqual([]);
    expect([harness.seen, harness.github.requests]).toEqual([[], []]);
    // The file of a summary ends with an empty line, or without one where it is in memory.
    await expect(`${found.summary.trimEnd()}\n`).toMatchFileSnapshot(golden('fork.md'));
  });
});

describe('execution history', () => {
  /** The harness would let the ten seconds for the history pass at once. */
  const io: RunOptions['io'] = { sleep: () => new Promise(() => undefined) };
  const removal = {
    'loss-spike.yaml': undefined,
    'other.yaml': manifest.replace('loss-spike', 'other'),
  };

  it('is beside a change that removes an automation, in comment, summary, log and JSON', async () => {
    await changeThreshold();
    await logRuns();
    harness.write(removal);
    const found = await harness.run({ ...PLAN, io });
    expect(found.exitCode, found.log).toBe(0);
    const text = 'last fired just now, 28 times in 30 days';
    const { body } = harness.github.comments.at(-1) ?? { body: '' };
    for (const each of [body, found.summary, found.log]) {
      expect(each).toContain(text);
      expect(each).toContain('from an undocumented API');
    }
    const file = found.outputs['plan-json-path'] ?? '';
    const { changes, executionSource } = JSON.parse(readFileSync(file, 'utf8')) as {
      readonly changes: readonly {
        readonly executions?: { readonly recent: { readonly count: number } };
      }[];
      readonly executionSource: string;
    };
    expect(executionSource).toBe('undocumented-api');
    expect(changes.map(({ executions }) => executions?.recent.count)).toEqual([undefined, 28]);
  });

  it('is also beside a change that only disables one that never fired', async () => {
    await changeThreshold();
    harness.write({ 'loss-spike.yaml': `${manifest}enabled: false\n` });
    const { exitCode, log } = await harness.run({ ...PLAN, io });
    expect(exitCode, log).toBe(0);
    const { body } = harness.github.comments.at(-1) ?? { body: '' };
    expect(body).toContain('never fired, as far as the server records');
  });

  it('changes neither the digest nor what counts as reviewed, and goes away where it is off', async () => {
    await changeThreshold();
    await logRuns();
    harness.write(removal);
    const on = await harness.run({ ...PLAN, io });
    const wac = readFileSync(join(FOLDER, 'wac.yaml'), 'utf8');
    harness.write({ 'wac.yaml': `${wac}executionHistory: off\n` });
    harness.forget();
    const off = await harness.run({ ...PLAN, io });
    expect(off.outputs['plan-digest']).toBe(on.outputs['plan-digest']);
    expect(off.outputs['plan-changes']).toBe(on.outputs['plan-changes']);
    expect(off.log).not.toContain('last fired');
    expect(harness.seen.map(({ operationName }) => operationName)).not.toContain(
      'TriggerExecutions',
    );
  });

  it('is left out where the server fails, and the plan is the same', async () => {
    await changeThreshold();
    harness.write(removal);
    harness.fault = ({ operationName }) =>
      operationName?.includes('Execut') === true ? { kind: 'status', status: 500 } : undefined;
    const { exitCode, log } = await harness.run({
      ...PLAN,
      io: { ...io, sleep: () => Promise.resolve() },
    });
    expect(exitCode, log).toBe(0);
    expect(log).not.toContain('last fired');
  });
});
