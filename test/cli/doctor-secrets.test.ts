/** `wac doctor` and `wac plan` say which secrets a team lacks; what is not shown is unknown, never absent. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Fault } from '../../src/sandbox/faults/fault.ts';
import { provisionSandbox } from '../../src/sandbox/provision/provision.ts';
import type { Sandbox } from '../../src/sandbox/sandbox-options.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { ask } from '../sandbox/api-client.ts';
import { type Ran, runInProcess } from './run-in-process.ts';

const NOW = (): Date => new Date('2026-11-23');

let folder = '';
let sandbox: Sandbox;
let fault: Fault | undefined;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wac-secrets-'));
  mkdirSync(join(folder, 'automations'));
  writeFileSync(
    join(folder, 'automations/wac.yaml'),
    'version: 1\nowner: acme/hooks\nentity: acme\nentities: [acme]\nonRemove: delete\n',
  );
  writeFileSync(
    join(folder, 'automations/hook.yaml'),
    'kind: webhook\nkey: hook\nname: hook\nurl: https://example.com/hook\naccessToken: TOKEN\nsecret: KEY\n',
  );
  fault = undefined;
  sandbox = await startSandbox({
    now: NOW,
    onRequest: ({ operationName }) => (operationName === 'SecretNames' ? fault : undefined),
  });
  const none = { organizations: [], registries: [], collections: [] };
  provisionSandbox(
    sandbox.store,
    {
      ...none,
      entities: ['acme'],
      projects: [{ entity: 'acme', project: 'models' }],
      integrations: [],
    },
    NOW,
  );
});

afterEach(async () => {
  await sandbox.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

async function set(...names: readonly string[]): Promise<void> {
  for (const secretName of names) {
    const { messages } = await ask(
      sandbox,
      'mutation Insert($input: InsertSecretInput!) { insertSecret(input: $input) { success } }',
      { input: { entityName: 'acme', secretName, secretValue: 'canary' } },
    );
    expect(messages).toEqual([]);
  }
}

const run = async (...args: readonly string[]): Promise<Ran> =>
  await runInProcess({ cwd: folder, args: [...args, join(folder, 'automations')], sandbox });

const lines = ({ stdout }: Ran): readonly string[] =>
  stdout.split('\n').filter((line) => / secrets |secret "|Team secrets/u.test(line));

it('names the secrets that a team lacks, with the page, and exits 3', async () => {
  await set('TOKEN');
  const ran = await run('doctor');
  expect(ran.exitCode).toBe(3);
  expect(lines(ran).join('\n')).toMatch(
    /hook\.yaml:6: Team "acme" has no secret "KEY"\. It has TOKEN/u,
  );
  expect(ran.stdout).toContain(`${sandbox.url}/acme/settings`);
  expect(ran.stdout).not.toContain('no secret "TOKEN"');
  expect(await run('plan')).toMatchObject({ exitCode: 3 });
});

it('says so where all are there', async () => {
  await set('TOKEN', 'KEY', 'OTHER');
  const ran = await run('doctor');
  expect(ran.exitCode).toBe(0);
  expect(ran.stdout).toContain('Team "acme" has the secrets that its webhooks name: KEY, TOKEN');
  expect(ran.stdout).not.toContain('canary');
});

const rewrite = (body: string): Fault => ({ kind: 'rewrite', rewrite: () => body });

it.each([
  ['no permission', { kind: 'status', status: 403, headers: {}, body: '{"error":"no"}' }],
  [
    'no such field',
    rewrite('{"errors":[{"message":"Cannot query field \\"secrets\\" on type \\"Entity\\""}]}'),
  ],
  ['null', rewrite('{"data":{"entity":{"name":"acme","secrets":null}}}')],
  [
    'a hidden entry',
    rewrite('{"data":{"entity":{"name":"acme","secrets":[{"name":"TOKEN"},null]}}}'),
  ],
  ['a hidden team', rewrite('{"data":{"entity":null}}')],
] as const)('does not call a secret absent with %s', async (_what, given) => {
  fault = given;
  const doctor = await run('doctor');
  expect(doctor.exitCode).toBe(0);
  expect(doctor.stdout).toContain('○ secrets');
  expect(doctor.stdout).not.toContain('has no secret');
  const plan = await run('plan');
  expect(plan.exitCode).toBe(0);
  expect(plan.stdout + plan.stderr).toContain('could not be checked');
});
