/** What GitHub does at the edges: Dependabot, outages of GraphQL, renamed owners, other branches, raised guards. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  BASE_SHA,
  CONFIGURATION,
  createHarness,
  type Harness,
  manifest,
  pullRequest,
} from './harness.ts';

let harness: Harness;

beforeEach(async () => {
  harness = await createHarness();
});

afterEach(async () => {
  await harness.close();
});

const PLAN = { event: 'pull_request', payload: pullRequest(7, 'head-1') };
const DEPENDABOT = { GITHUB_ACTOR: 'dependabot[bot]' };
const OIDC = { 'wandb-api-key': '', 'wandb-oidc-audience': 'acme' };
const body = (): string => harness.github.comments[0]?.body ?? '';

describe('Dependabot', () => {
  it('has no identity token without the permission, so its pull request is only validated', async () => {
    const env = { ...DEPENDABOT, TEST_NO_OIDC: '1' };
    const { exitCode, summary } = await harness.run({ ...PLAN, env, inputs: OIDC });
    expect([exitCode, harness.github.comments]).toEqual([0, []]);
    expect(summary).toContain('was only validated');
  });

  it('shows in its failed apply how to apply what it merged', async () => {
    harness.push('sha-head');
    const inputs = { mode: 'apply', 'wandb-api-key': '' };
    const { exitCode, annotations } = await harness.run({ event: 'push', env: DEPENDABOT, inputs });
    expect(exitCode).toBe(7);
    expect(annotations.at(-1)?.message).toContain('start the workflow by hand');
  });
});

it('says what GitHub says where an identity token cannot be had for another reason', async () => {
  const { exitCode, annotations } = await harness.run({
    ...PLAN,
    inputs: OIDC,
    env: { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://github.test/token' },
    io: { readIdentityToken: () => Promise.reject(new Error('Error Code : 503')) },
  });
  const message = annotations.at(-1)?.message;
  expect([exitCode, message]).toEqual([7, expect.stringContaining('Error Code : 503')]);
  expect(message).not.toContain('permissions');
});

it('waits seconds for an outage of GraphQL alone, not minutes', async () => {
  harness.github.fault = (_method, path) => (path === '/graphql' ? { status: 502 } : undefined);
  const waits: number[] = [];
  const sleep = (milliseconds: number): Promise<void> => {
    waits.push(milliseconds);
    return Promise.resolve();
  };
  await harness.run(PLAN);
  const { exitCode } = await harness.run({ ...PLAN, io: { sleep } });
  expect([exitCode, harness.github.comments.length]).toEqual([0, 1]);
  expect(waits.reduce((sum, each) => sum + each, 0)).toBeLessThan(5000);
});

describe('the comment of an earlier plan', () => {
  it('is hidden when the directory has another owner', async () => {
    await harness.run(PLAN);
    harness.write({ 'wac.yaml': CONFIGURATION.replace('acme/ml', 'acme/ml/vision') });
    await harness.run(PLAN);
    await harness.run(PLAN);
    expect(harness.github.comments.map(({ isMinimized }) => isMinimized)).toEqual([true, false]);
  });

  it('is hidden when its environment is gone, and stays where it is still declared', async () => {
    const environments = (...names: readonly string[]): string =>
      `${CONFIGURATION}environments:\n${names.map((name) => `  ${name}: { nameSuffix: "-${name}" }\n`).join('')}`;
    harness.write({ 'wac.yaml': environments('dev', 'prod') });
    for (const env of ['dev', 'prod']) await harness.run({ ...PLAN, inputs: { env } });
    expect(harness.github.comments.map(({ isMinimized }) => isMinimized)).toEqual([false, false]);
    harness.write({ 'wac.yaml': environments('prod') });
    await harness.run({ ...PLAN, inputs: { env: 'prod' } });
    expect(harness.github.comments.map(({ isMinimized }) => isMinimized)).toEqual([true, false]);
  });
});

it('notes a pull request that merges into another branch than the default one', async () => {
  const pull = pullRequest(7, 'head-1').pull_request;
  const payload = (ref: string): object => ({
    pull_request: { ...pull, base: { ...pull.base, ref } },
    repository: { default_branch: 'main' },
  });
  await harness.run({ ...PLAN, payload: payload('main') });
  expect(body()).not.toContain('[!NOTE]');
  await harness.run({ ...PLAN, payload: payload('release') });
  expect(body()).toContain('merges into <code>release</code>, not into the default branch');
});

it('cautions where a pull request raises the guard that limits its own removals', async () => {
  const guarded = (max: number): string =>
    `${CONFIGURATION}guard: { maxDeletes: ${max}, maxDeletePercent: 100 }\n`;
  harness.write({ 'wac.yaml': guarded(0), 'b.yaml': manifest('b', 1) });
  harness.push('sha-head');
  await harness.run({ event: 'push', inputs: { mode: 'apply', 'unreviewed-changes': 'apply' } });
  harness.github.files.set(`${BASE_SHA}:automations/wac.yaml`, guarded(0));
  harness.write({ 'wac.yaml': guarded(1) });
  await harness.run(PLAN);
  expect(body()).not.toContain('raises a guard');
  harness.write({ 'b.yaml': undefined });
  await harness.run(PLAN);
  expect(body()).toContain('raises a guard that limits its own changes');
  expect(body()).toContain(
    '<code>guard.maxDeletes</code>: the plan has 1, and the base branch allows 0',
  );
});
