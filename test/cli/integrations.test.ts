/** `wac integrations`: who uses what, and the delivery test. */
import { createHmac } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Fault, SeenRequest } from '../../src/sandbox/faults/fault.ts';
import { provisionSandbox } from '../../src/sandbox/provision/provision.ts';
import type { Sandbox } from '../../src/sandbox/sandbox-options.ts';
import { SERVER_PROFILES, type ServerProfile } from '../../src/sandbox/server-profile.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { ask } from '../sandbox/api-client.ts';
import { type Ran, runInProcess } from './run-in-process.ts';

const NOW = (): Date => new Date('2026-11-23');
const BEARER = 'canary-bearer-5f1d';
const KEY = 'canary-key-77aa';

let folder = '';
let sandbox: Sandbox;
/** The first mutation of this name goes wrong. */
let fault: { readonly operation: string; readonly fault: Fault } | undefined;

async function start(profile?: ServerProfile): Promise<void> {
  sandbox = await startSandbox({
    now: NOW,
    ...(profile === undefined ? {} : { profile }),
    onRequest: ({ operationName }: SeenRequest) =>
      operationName === fault?.operation ? fault?.fault : undefined,
  });
  const base = { organizations: [], registries: [], collections: [] };
  provisionSandbox(
    sandbox.store,
    {
      ...base,
      entities: ['acme', 'other'],
      projects: [
        { entity: 'acme', project: 'models' },
        { entity: 'other', project: 'models' },
      ],
      integrations: [{ kind: 'slack' as const, entity: 'acme', channel: '#ml-alerts' }],
    },
    NOW,
  );
  await secret('acme', 'TOKEN', BEARER);
  await secret('acme', 'KEY', KEY);
  await webhook('acme', 'hook', 'TOKEN', 'KEY');
  await webhook('acme', 'spare', null, null);
}

async function secret(team: string, name: string, value: string): Promise<void> {
  const { messages } = await ask(
    sandbox,
    'mutation Insert($input: InsertSecretInput!) { insertSecret(input: $input) { success } }',
    { input: { entityName: team, secretName: name, secretValue: value } },
  );
  expect(messages).toEqual([]);
}

async function webhook(
  entityName: string,
  name: string,
  accessTokenRef: string | null,
  secretRef: string | null,
): Promise<void> {
  const urlEndpoint = `${sandbox.url}/sandbox/inbox/${name}`;
  const { messages } = await ask(
    sandbox,
    `mutation Make($input: CreateGenericWebhookIntegrationInput!) {
      createGenericWebhookIntegration(input: $input) { integration { id } } }`,
    { input: { entityName, name, urlEndpoint, accessTokenRef, secretRef } },
  );
  expect(messages).toEqual([]);
}

interface Arrived {
  readonly body: string;
  readonly bearer: string;
  readonly signature: string;
}

/** What arrived, the oldest first. */
const inbox = (): readonly Arrived[] =>
  sandbox.store.state.inbox.map(({ body, headers }) => ({
    body,
    bearer: headers['authorization'] ?? '',
    signature: headers['x-wandb-signature'] ?? '',
  }));

function project(owner: string, name: string, files: Readonly<Record<string, string>>): string {
  const directory = join(folder, name);
  mkdirSync(directory, { recursive: true });
  writeFileSync(
    join(directory, 'wac.yaml'),
    `version: 1\nowner: ${owner}\nentity: acme\nentities: [acme]\nonRemove: delete\n`,
  );
  for (const [file, text] of Object.entries(files)) writeFileSync(join(directory, file), text);
  return directory;
}

const rule = (key: string, action: string): string =>
  `key: ${key}\nscope: { project: acme/models }\nwhen: { runState: { states: [failed] } }\nthen: ${action}\n`;

const run = async (...args: readonly string[]): Promise<Ran> =>
  await runInProcess({ cwd: folder, args, sandbox });

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wac-integrations-'));
  fault = undefined;
  await start();
});

afterEach(async () => {
  await sandbox.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

describe('wac integrations', () => {
  it('names users, owners and managers, and what is shared or unused', async () => {
    const ours = project('acme/ours', 'ours', {
      'hook.yaml': `kind: webhook\nkey: github\nname: hook\nurl: ${sandbox.url}/sandbox/inbox/hook\naccessToken: TOKEN\nsecret: KEY\nlifecycle: { adopt: true }\n`,
      'rules.yaml': [
        rule('a', '{ sendWebhook: { integration: { webhook: hook } } }'),
        rule('b', '{ sendNotification: { integration: { slack: { channel: "#ml-alerts" } } } }'),
      ].join('---\n'),
    });
    const theirs = project('acme/theirs', 'theirs', {
      'rules.yaml': rule('c', '{ sendWebhook: { integration: { webhook: hook } } }'),
    });
    for (const directory of [ours, theirs]) {
      const { exitCode, stderr } = await run('apply', directory, '--yes', '--restore-dir', folder);
      expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 });
    }

    const { stdout } = await run('integrations', ours);
    expect(stdout.replaceAll(sandbox.url, 'http://sandbox')).toMatchInlineSnapshot(`
      "team acme
        integration: { slack: { channel: "#ml-alerts" } }  # acme
            used by acme/ours: b
        integration: { webhook: "hook" }  # http://sandbox/sandbox/inbox/hook
            managed by acme/ours as github, shared
            used by acme/ours: a
            used by acme/theirs: c
        integration: { webhook: "spare" }  # http://sandbox/sandbox/inbox/spare
            unused

      Automations of organizations were not read: list organizations in wac.yaml to include them.
      "
    `);

    const list = async (...args: readonly string[]): Promise<readonly string[]> => {
      const ran = await run('integrations', ours, '--format', 'json', ...args);
      return [...ran.stdout.matchAll(/"(?:channel|name)": "(#ml-alerts|hook|spare)"/gu)].map(
        ([, name]) => name ?? '',
      );
    };
    expect(await list('--unused')).toEqual(['spare']);
    expect(await list('--shared')).toEqual(['hook']);
    expect(await list('--kind', 'slack')).toEqual(['#ml-alerts']);
    expect(await list('--name', 's*')).toEqual(['spare']);
    // Read alone, the other team sees automations of the first as well.
    const other = await run('integrations', '--entity', 'acme', '--format', 'json');
    expect(JSON.parse(other.stdout)).toMatchObject({
      entities: [
        {
          integrations: expect.arrayContaining([
            expect.objectContaining({
              name: 'hook',
              usage: 'used',
              shared: true,
              managedBy: [{ owner: 'acme/ours', key: 'github' }],
              users: [
                expect.objectContaining({ owner: 'acme/ours', key: 'a' }),
                expect.objectContaining({ owner: 'acme/theirs', key: 'c' }),
              ],
            }),
          ]),
        },
      ],
    });
  });

  it('calls unknown, never unused, what automations that cannot be read may use', async () => {
    fault = {
      operation: 'EntityTriggers',
      fault: { kind: 'status', status: 403, headers: {}, body: '{"error":"no"}' },
    };
    const { exitCode, stdout } = await run('integrations', '--entity', 'acme', '--format', 'json');
    expect(exitCode).toBe(0);
    expect(stdout).not.toContain('"unused"');
    expect(JSON.parse(stdout)).toMatchObject({ unread: [expect.any(String)] });
  });
});

describe('wac integrations --test', () => {
  it('delivers with token and signature, and prints neither', async () => {
    const ran = await run('integrations', '--test', 'hook', '--entity', 'acme', '--yes', '--debug');
    expect(ran).toMatchObject({ exitCode: 0 });
    expect(ran.stdout).toBe(
      '✓ The test of the webhook "hook" of team acme was delivered and accepted\n',
    );
    const [first] = inbox();
    const body = first?.body ?? '';
    expect(body).toBe('{"event_type":"wac-test"}');
    expect(first?.bearer).toBe(`Bearer ${BEARER}`);
    expect(first?.signature).toBe(createHmac('sha256', KEY).update(body).digest('hex'));
    for (const secret of [BEARER, KEY]) expect(ran.stdout + ran.stderr).not.toContain(secret);
  });

  it('posts a payload of a file as it is written', async () => {
    writeFileSync(join(folder, 'payload.json'), ' {"n": 12345678901234567890, "t": "${TOKEN}"}\n');
    const args = ['--test', 'spare', '--entity', 'acme', '--payload', 'payload.json', '--yes'];
    expect(await run('integrations', ...args)).toMatchObject({ exitCode: 0 });
    expect(inbox().at(-1)?.body).toContain('12345678901234567890');
  });

  it('sends nothing without a confirmation', async () => {
    const args = ['integrations', '--test', 'hook', '--entity', 'acme'];
    expect(await run(...args)).toMatchObject({ exitCode: 5 });
    let asked = '';
    const no = await runInProcess({
      cwd: folder,
      args,
      sandbox,
      ask: async (question) => {
        asked = question;
        return await Promise.resolve('no');
      },
    });
    expect(no.exitCode).toBe(5);
    expect(asked).toMatch(/posts \{"event_type":"wac-test"\} to .*TOKEN.*KEY/u);
    expect(inbox()).toEqual([]);
  });

  it.each([
    ['a name that is not there', ['nook'], 64, 'Did you mean "hook"?'],
    ['a Slack channel', ['#ml-alerts'], 64, 'There are hook, spare'],
    ['a filter beside it', ['hook', '--unused'], 64, 'exclude each other'],
    ['a payload that is not there', ['hook', '--payload', 'no.json'], 1, 'Cannot read the payload'],
  ])('refuses %s', async (_what, [name = '', ...more], exitCode, message) => {
    const ran = await run('integrations', '--test', name, '--entity', 'acme', '--yes', ...more);
    expect(ran.exitCode).toBe(exitCode);
    expect(ran.stderr).toContain(message);
    expect(inbox()).toEqual([]);
  });

  it('refuses a payload that is not JSON, and options that need --test', async () => {
    writeFileSync(join(folder, 'payload.json'), 'text');
    const args = ['--test', 'hook', '--entity', 'acme', '--payload', 'payload.json', '--yes'];
    expect((await run('integrations', ...args)).stderr).toContain('is not JSON');
    expect(await run('integrations', '--entity', 'acme', '--response')).toMatchObject({
      exitCode: 64,
    });
  });

  it('names the teams and ids where several webhooks have the name', async () => {
    await webhook('acme', 'hook', null, null);
    const twice = await run('integrations', '--test', 'hook', '--entity', 'acme', '--yes');
    expect(twice.exitCode).toBe(64);
    expect(twice.stderr).toContain('Team "acme" has 2 webhooks "hook"');
    const [, id = ''] = /id: (\S+) \(acme\)/u.exec(twice.stderr) ?? [];
    const byId = await run('integrations', '--test', id, '--entity', 'acme', '--yes');
    expect(byId.exitCode).toBe(0);

    await webhook('other', 'spare', null, null);
    const both = project('acme/both', 'both', {});
    writeFileSync(
      join(both, 'wac.yaml'),
      'version: 1\nowner: acme/both\nentities: [acme, other]\nonRemove: delete\n',
    );
    const teams = await run('integrations', both, '--test', 'spare', '--yes');
    expect(teams.exitCode).toBe(64);
    expect(teams.stderr).toContain('2 teams have a webhook "spare": acme, other');
  });

  it('says that it takes a team admin', async () => {
    fault = {
      operation: 'TestWebhook',
      fault: { kind: 'status', status: 403, headers: {}, body: '{"error":"no"}' },
    };
    const ran = await run('integrations', '--test', 'hook', '--entity', 'acme', '--yes');
    expect(ran.exitCode).toBe(7);
    expect(ran.stderr).toContain('team admin');
  });

  it('sends a test once, also where the response is lost', async () => {
    fault = { operation: 'TestWebhook', fault: { kind: 'drop', at: 'after' } };
    const ran = await run('integrations', '--test', 'hook', '--entity', 'acme', '--yes');
    expect(ran.exitCode).toBe(1);
    expect(ran.stderr).toContain('may have been delivered');
    expect(inbox()).toHaveLength(1);
  });

  it.each(['no-webhook-update', '0.70', '0.60'])(
    'leads to the web page where the server has no test: %s',
    async (profile) => {
      await sandbox.close();
      await start(SERVER_PROFILES[profile]);
      const ran = await run('integrations', '--test', 'hook', '--entity', 'acme', '--yes');
      expect(ran.exitCode).toBe(1);
      expect(ran.stderr).toContain('the server has no delivery test');
      expect(ran.stderr).toContain('/acme/settings');
      expect(inbox()).toEqual([]);
    },
  );

  it('fails where the receiver refuses, and shows what it said on request only', async () => {
    await ask(
      sandbox,
      `mutation Make($input: CreateGenericWebhookIntegrationInput!) {
        createGenericWebhookIntegration(input: $input) { integration { id } } }`,
      {
        input: {
          entityName: 'acme',
          name: 'wrong',
          urlEndpoint: `${sandbox.url}/nowhere`,
          accessTokenRef: 'GONE',
        },
      },
    );
    const args = ['integrations', '--test', 'wrong', '--entity', 'acme', '--yes'];
    const plain = await run(...args);
    expect(plain.exitCode).toBe(1);
    expect(plain.stdout).not.toContain('GONE');
    const shown = await run(...args, '--response', '--format', 'json');
    expect(JSON.parse(shown.stdout)).toMatchObject({
      ok: false,
      response: expect.stringContaining('GONE'),
    });
  });
});
