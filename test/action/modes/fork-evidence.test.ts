/** A pull request of a fork gets evidence from the files of the checkout, without a credential. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  CONFIGURATION,
  createHarness,
  type Harness,
  manifest,
  pullRequest,
  type RunOutcome,
} from '../harness.ts';

let harness: Harness;

function history(values: readonly number[]): string {
  return values
    .map(
      (loss, index) =>
        `${JSON.stringify({ _step: index, _timestamp: 1_790_000_000 + index, loss })}\n`,
    )
    .join('');
}

beforeEach(async () => {
  harness = await createHarness({
    'a.yaml': manifest('a', 1),
    'b.yaml': manifest('b', 1),
    'same.yaml': manifest('same', 1),
  });
  mkdirSync(join(harness.directory, 'history'));
  harness.write({
    'history/prod-1.jsonl': history([0.5, 2, 0.5]),
    'history/prod-2.jsonl': history([0.5, 0.6]),
    'history/prod-3.jsonl': history([0.5, 9]),
  });
});

afterEach(async () => {
  await harness.close();
});

function git(...args: readonly string[]): string {
  const settings = ['user.name=mona', 'user.email=mona@example.com', 'commit.gpgsign=false'];
  const options = settings.flatMap((setting) => ['-c', setting]);
  return execFileSync('git', [...options, ...args], { cwd: harness.root, encoding: 'utf8' }).trim();
}

/** Where the manifests are while they are in no commit. */
function aside(): string {
  return join(harness.root, 'aside');
}

function commit(message: string): void {
  git('add', '--all', '--', ':!event.json', ':!aside');
  git('commit', '--quiet', '--allow-empty', '--message', message);
}

/** Runs a plan of a fork's pull request that makes these changes. */
async function fork(
  change: () => void,
  {
    inputs = { evidence: 'files' },
    base = () => undefined,
  }: { readonly inputs?: Record<string, string>; readonly base?: () => void } = {},
): Promise<RunOutcome> {
  git('init', '--quiet', '--initial-branch=main');
  base();
  commit('Watch the loss');
  git('checkout', '--quiet', '-b', 'more');
  change();
  commit('Watch more');
  const head = git('rev-parse', 'HEAD');
  git('checkout', '--quiet', '--detach', 'main');
  git('merge', '--quiet', '--no-ff', '--message', 'Preview', 'more');
  harness.forget();
  return await harness.run({
    event: 'pull_request',
    payload: pullRequest(8, head, 'somebody/ml'),
    sha: git('rev-parse', 'HEAD'),
    // GitHub gives a fork no secrets.
    inputs: { 'wandb-api-key': '', ...inputs },
  });
}

const changed = (): void =>
  harness.write({ 'a.yaml': manifest('a', 5), 'b.yaml': undefined, 'c.yaml': manifest('c', 1) });

describe('evidence for a fork', () => {
  it('compares changed, new and removed rules with the base branch, in log and summary', async () => {
    const found = await fork(changed);
    expect(found.exitCode, found.log).toBe(0);
    expect(found.log).toContain(`Evidence:
  a  fires on 1 run instead of 2 in the recorded histories
  c  fires on 2 of 3 runs in the recorded histories
  b  would have fired on 2 of 3 runs in the recorded histories
`);
    expect(found.log).not.toContain('same  fires');
    expect(found.summary).toContain(
      '<tr><td><code>a</code></td><td>fires on 1 run instead of 2 in the recorded histories</td></tr>',
    );
    expect(found.summary).toContain('<code>a</code> no longer fires on <code>prod-1</code>');
    expect(harness.seen).toEqual([]);
    expect(harness.github.comments).toEqual([]);
    expect(harness.github.requests).toEqual([]);
  });

  it('is from files also where the input says live', async () => {
    const found = await fork(changed, { inputs: { evidence: 'live' } });
    expect(found.log).toContain('a  fires on 1 run instead of 2 in the recorded histories');
    expect(harness.seen).toEqual([]);
  });

  it('reads no W&B also where the workflow has a key', async () => {
    const inputs = { evidence: 'live', 'wandb-api-key': harness.sandbox.apiKey };
    const found = await fork(changed, { inputs });
    expect(found.log).toContain('fires on 1 run instead of 2');
    expect(harness.seen).toEqual([]);
  });

  it('is off unless it is asked for, and absent where no rule changes', async () => {
    const off = await fork(changed, { inputs: {} });
    expect(off.log + off.summary).not.toContain('vidence');
  });

  it('says nothing where the pull request changes no rule', async () => {
    const found = await fork(() => harness.write({ 'a.yaml': manifest('a', 1, 'Another name') }));
    expect(found.exitCode).toBe(0);
    expect(found.log + found.summary).not.toContain('vidence');
  });

  it('takes every rule as new where the pull request adds the directory', async () => {
    const found = await fork(() => renameSync(aside(), harness.directory), {
      base: () => renameSync(harness.directory, aside()),
    });
    expect(found.exitCode, found.log).toBe(0);
    expect(found.log).toContain('a  fires on 2 of 3 runs');
    expect(found.log).toContain('same  fires on 2 of 3 runs');
  });

  it('says how the workflow gets the base branch where the checkout lacks it', async () => {
    const shallow = await harness.run({
      event: 'pull_request',
      payload: pullRequest(8, 'head', 'somebody/ml'),
      inputs: { 'wandb-api-key': '', evidence: 'files' },
    });
    expect(shallow.exitCode).toBe(0);
    expect(shallow.log).toContain(
      'the checkout does not have the base branch. Set "fetch-depth: 2"',
    );
    expect(shallow.summary).toContain('the checkout does not have the base branch');
  });

  it('says that the manifests of the base branch have errors', async () => {
    const found = await fork(() => harness.write({ 'a.yaml': manifest('a', 5) }), {
      base: () => harness.write({ 'a.yaml': 'key: [' }),
    });
    expect(found.exitCode).toBe(0);
    expect(found.log).toContain('No evidence: the manifests of the base branch have errors.');
  });

  it('says that there are no recorded runs', async () => {
    const found = await fork(changed, {
      inputs: { evidence: 'files', 'evidence-history': 'none' },
    });
    expect(found.exitCode).toBe(0);
    expect(found.log).toContain('a  not evaluated: Cannot read');
  });

  it('says which environment is missing, and is no failure', async () => {
    const configuration = `${CONFIGURATION}environments: { prod: {}, staging: {} }\n`;
    const base = (): void => harness.write({ 'wac.yaml': configuration });
    const found = await fork(changed, { base });
    expect(found.exitCode, found.log).toBe(0);
    expect(found.log).toContain('No evidence: No environment is chosen');
  });

  it('says that the pull request changes the recorded runs, too', async () => {
    const found = await fork(() => {
      changed();
      harness.write({ 'history/prod-4.jsonl': history([9]) });
    });
    expect(found.log).toContain('a  fires on 2 runs instead of 3');
    expect(found.summary).toContain('The pull request also changes the recorded runs');
  });

  it('follows no link out of the checkout', async () => {
    const records = join(harness.root, 'records');
    const found = await fork(
      () => {
        changed();
        symlinkSync(tmpdir(), records);
      },
      { inputs: { evidence: 'files', 'evidence-history': records } },
    );
    expect(found.exitCode).toBe(0);
    expect(found.log).toContain('is a link to outside the checkout');
    expect(found.log).not.toContain('Evidence:');
  });

  it('is not there where the manifests are not valid', async () => {
    const found = await fork(() => harness.write({ 'a.yaml': 'key: [' }));
    expect(found.exitCode).toBe(3);
    expect(found.log).not.toContain('vidence');
  });

  it('shows names of runs as text', async () => {
    const found = await fork(changed, {
      base: () => harness.write({ 'history/<b>@all<!--.jsonl': history([2]) }),
    });
    expect(found.summary).not.toContain('<b>@all');
    expect(found.summary).not.toContain('<!--.');
  });
});
