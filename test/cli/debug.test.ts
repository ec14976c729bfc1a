/** `--debug` shows every request, and no secret: of the key, the address, a header, a body or a proxy. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { provisionSandbox } from '../../src/sandbox/provision/provision.ts';
import type { Sandbox } from '../../src/sandbox/sandbox-options.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { startScriptedServer } from '../wandb/scripted-server.ts';
import { runInProcess } from './run-in-process.ts';

let folder = '';
let sandbox: Sandbox;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wac-requests-'));
  mkdirSync(join(folder, 'automations'));
  writeFileSync(
    join(folder, 'automations/wac.yaml'),
    'version: 1\nowner: acme/requests\nentities: [acme]\nonRemove: delete\n',
  );
  writeFileSync(
    join(folder, 'automations/loss.yaml'),
    `key: loss
scope: { project: acme/models }
when: { runMetric: { metric: loss, threshold: { gt: 0.9 } } }
then: { sendWebhook: { integration: { webhook: hook }, payload: { note: body-of-the-request } } }
`,
  );
  sandbox = await startSandbox({ now: () => new Date('2026-11-23') });
  const seed = {
    ...{ entities: ['acme'], organizations: [], registries: [], collections: [] },
    projects: [{ entity: 'acme', project: 'models' }],
    integrations: [{ kind: 'webhook' as const, entity: 'acme', name: 'hook' }],
  };
  provisionSandbox(sandbox.store, seed, () => new Date('2026-11-23'));
});

afterEach(async () => {
  await sandbox.close();
  rmSync(folder, { recursive: true, force: true });
});

const directory = (): string => join(folder, 'automations');

it('lists every request with operation, status, time and attempt', async () => {
  const args = ['apply', directory(), '--yes', '--restore-dir', folder, '--debug'];
  const { exitCode, stderr, stdout } = await runInProcess({ cwd: folder, args, sandbox });
  expect(exitCode).toBe(0);
  const lines = stderr.split('\n').filter((line) => line.startsWith('debug  '));
  expect(lines[0]).toBe(`debug  server ${new URL(sandbox.url).host}`);
  expect(lines.slice(1)).toSatisfy((requests: string[]) =>
    requests.every((line) =>
      /^debug {2}POST \/graphql {2}(?:query|mutation) \w+ {2}200 {2}\d+ ms {2}attempt 1/u.test(
        line,
      ),
    ),
  );
  expect(stderr).toMatch(/ mutation \w*[Cc]reate\w* /u);
  expect(stdout).not.toContain('debug');
  expect(stderr).not.toContain('body-of-the-request');
});

it.each([
  ['a flag before the command', ['--debug', 'plan'], {}],
  ['a flag after it', ['plan', '--debug'], {}],
  ['a variable', ['plan'], { WAC_LOG: 'debug' }],
])('is asked for by %s', async (_, command, env) => {
  const args = [...command, directory()];
  const { stderr } = await runInProcess({ cwd: folder, args, sandbox, env });
  expect(stderr).toContain('debug  POST /graphql  query ');
});

it('writes nothing of the kind otherwise, and nothing into JSON', async () => {
  const args = ['plan', directory(), '--format', 'json'];
  const quiet = await runInProcess({ cwd: folder, args, sandbox });
  expect(quiet.stderr).not.toContain('debug');
  const loud = await runInProcess({ cwd: folder, args: [...args, '--debug'], sandbox });
  expect(JSON.parse(loud.stdout)).toEqual(JSON.parse(quiet.stdout));
});

it('numbers attempts and shows the id of a request', async () => {
  const server = await startScriptedServer(({ index }) =>
    index === 0
      ? { status: 503, headers: { 'x-request-id': 'req-0001' }, body: 'busy' }
      : { status: 401, headers: { 'x-request-id': 'req-0002' }, body: {} },
  );
  try {
    const args = ['list', '--entity', 'acme', '--debug'];
    const env = { WANDB_BASE_URL: server.url, WANDB_API_KEY: 'k'.repeat(40) };
    const { exitCode, stderr } = await runInProcess({ cwd: folder, args, env });
    expect(exitCode).toBe(7);
    expect(stderr).toMatch(/ 503 {2}\d+ ms {2}attempt 1/u);
    expect(stderr).toMatch(/ 401 {2}\d+ ms {2}attempt [12] {2}id req-0002/u);
  } finally {
    await server.close();
  }
});

it('shows no key, no token of the address, no credentials of a proxy, and no header', async () => {
  const secrets = {
    key: 'local-0123456789abcdef0123456789abcdef01234567',
    path: 'path-token-4f9a8b7c6d5e4f3a2b1c',
    proxy: 'proxy-password-5521',
  };
  const env = {
    WANDB_API_KEY: secrets.key,
    WANDB_BASE_URL: `https://wandb.invalid/${secrets.path}`,
    HTTPS_PROXY: `http://somebody:${secrets.proxy}@127.0.0.1:1`,
    WANDB_USERNAME: 'on-behalf-of',
  };
  const args = ['list', '--entity', 'acme', '--debug'];
  const { exitCode, stderr, stdout } = await runInProcess({ cwd: folder, args, env });
  expect(exitCode).toBe(1);
  expect(stderr).toContain('debug  server wandb.invalid');
  expect(stderr).toMatch(/debug {2}POST \/graphql {2}query \w+ {2}ECONNREFUSED/u);
  for (const secret of Object.values(secrets)) expect(stdout + stderr).not.toContain(secret);
  expect(stderr).not.toMatch(/authorization|basic |user-agent|on-behalf-of/iu);
});

it('shows no token in the query of an address, whether or not the address is taken', async () => {
  const token = 'query-token-77aa88bb99cc00dd11ee';
  const env = {
    WANDB_API_KEY: 'k'.repeat(40),
    WANDB_BASE_URL: `http://127.0.0.1:1/?token=${token}`,
  };
  const args = ['list', '--entity', 'acme', '--debug'];
  const { exitCode, stderr, stdout } = await runInProcess({
    ...{ cwd: folder, args, env },
    sleep: () => Promise.resolve(),
  });
  expect(exitCode).not.toBe(0);
  expect(stderr).not.toBe('');
  expect(stdout + stderr).not.toContain(token);
});

it('says soon that nothing listens at the address', async () => {
  const env = { WANDB_BASE_URL: 'http://127.0.0.1:1', WANDB_API_KEY: 'k'.repeat(40) };
  let waited = 0;
  const args = ['list', '--entity', 'acme', '--debug'];
  const { exitCode, stderr } = await runInProcess({
    ...{ cwd: folder, args, env },
    sleep: async (milliseconds) => {
      waited += milliseconds;
    },
  });
  expect(exitCode).toBe(1);
  expect(stderr).toContain('nothing listens at that address (ECONNREFUSED)');
  expect(waited).toBeLessThanOrEqual(2000);
  expect(stderr).toMatch(/attempt 2/u);
});
