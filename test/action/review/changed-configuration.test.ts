/** A change of `wac.yaml` neither chooses who gets the credential nor goes unseen. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  BASE_SHA,
  CONFIGURATION,
  createHarness,
  type Harness,
  pullRequest,
  type RunOptions,
} from '../harness.ts';

const PLAN: RunOptions = { event: 'pull_request', payload: pullRequest(7, 'head-1') };

/** Nothing but wac.yaml says which server it is. */
const UNPINNED = { 'wandb-base-url': '' };

let harness: Harness;

beforeEach(async () => {
  harness = await createHarness();
});

afterEach(async () => {
  await harness.close();
});

/** The configuration of the base branch; the harness' workspace is no Git repository, so it is at the top. */
function setBase(text: string, commit: string = BASE_SHA): void {
  harness.github.files.set(`${commit}:wac.yaml`, text);
  harness.github.files.set(`${commit}:automations/wac.yaml`, text);
}

function withServer(server: string): string {
  return `${CONFIGURATION}server: ${server}\n`;
}

describe('a server that only the change names', () => {
  it.each([
    ['another one before', withServer('https://wandb.example.com')],
    ['none before', CONFIGURATION],
    ['a configuration that cannot be read before', 'owner: ['],
  ])('gets no credential from a pull request: %s', async (_name, base) => {
    setBase(base);
    harness.write({ 'wac.yaml': withServer(harness.sandbox.url) });
    const { exitCode, annotations } = await harness.run({ ...PLAN, inputs: UNPINNED });

    expect(exitCode).toBe(64);
    expect(harness.seen).toEqual([]);
    const message = annotations.find(({ level }) => level === 'error')?.message;
    expect(message).toContain('The credential was not sent there');
    expect(message).toContain('wandb-base-url');
  });

  it('gets none where the base branch cannot be read', async () => {
    setBase(withServer(harness.sandbox.url));
    harness.github.fault = (_method, path) =>
      path.includes('/contents/') ? { status: 403 } : undefined;
    harness.write({ 'wac.yaml': withServer(harness.sandbox.url) });
    const { exitCode } = await harness.run({ ...PLAN, inputs: UNPINNED });

    expect(exitCode).toBe(1);
    expect(harness.seen).toEqual([]);
  });

  it('gets none from the push that brings it', async () => {
    setBase(CONFIGURATION, 'before-1');
    harness.write({ 'wac.yaml': withServer(harness.sandbox.url) });
    harness.push('sha-1');
    const inputs = { ...UNPINNED, mode: 'apply', 'unreviewed-changes': 'apply' };
    const payload = { before: 'before-1' };
    const { exitCode } = await harness.run({ event: 'push', sha: 'sha-1', inputs, payload });

    expect(exitCode).toBe(64);
    expect(harness.seen).toEqual([]);
  });

  it('gets it where the base branch names it too, and by hand', async () => {
    setBase(withServer(harness.sandbox.url));
    harness.write({ 'wac.yaml': withServer(harness.sandbox.url) });
    expect((await harness.run({ ...PLAN, inputs: UNPINNED })).exitCode).toBe(0);

    const byHand = await harness.run({ event: 'workflow_dispatch', inputs: UNPINNED });
    expect(byHand.exitCode).toBe(0);
  });
});

describe('the plan comment', () => {
  it('shows with old and new what the change of wac.yaml alters for all', async () => {
    setBase(`${CONFIGURATION}guard: { maxDeletes: 3 }\n`);
    const text = CONFIGURATION.replace('owner: acme/ml', 'owner: acme/other')
      .replace('entities: [vision-team]', 'entities: [vision-team, audio-team]')
      .concat('guard: { maxDeletes: 30 }\n');
    harness.write({ 'wac.yaml': text });
    await harness.provision();
    await harness.run(PLAN);
    const body = harness.github.comments[0]?.body ?? '';

    expect(body).toContain('> [!CAUTION]\n> This pull request changes <code>wac.yaml</code>:');
    expect(body).toContain('<code>owner</code>: <code>acme/ml</code> → <code>acme/other</code>');
    expect(body).toContain('→ <code>vision-team, audio-team</code>');
    expect(body).toContain('<code>guard.maxDeletes</code>: <code>3</code> → <code>30</code>');
  });

  it('says nothing of it where nothing of it changed', async () => {
    setBase(CONFIGURATION);
    await harness.run(PLAN);

    expect(harness.github.comments[0]?.body).not.toContain('[!CAUTION]');
  });
});
