/** What becomes of managed webhooks outside of plan and apply: deleted by somebody, accepted, delivered to. */
import { createHmac } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { provisionSandbox } from '../../src/sandbox/provision/provision.ts';
import type { Sandbox, SandboxOptions } from '../../src/sandbox/sandbox-options.ts';
import { SERVER_PROFILES } from '../../src/sandbox/server-profile.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { ask } from '../sandbox/api-client.ts';
import { someOf } from '../support/size.ts';
import { type Ran, runInProcess } from './run-in-process.ts';

const NOW = (): Date => new Date('2026-11-23');
const RULES = ['failed', 'finished'].map(
  (state, index) =>
    `key: ${'ab'[index]}\nscope: { project: acme/models }\nwhen: { runState: { states: [${state}] } }\nthen: { sendWebhook: { integration: { webhook: Hook }, payload: { run: "\${run_name}" } } }\n`,
);

let folder = '';
let sandbox: Sandbox;

async function start(
  profile = 'saas',
  settings: Pick<SandboxOptions, 'delivery'> = {},
): Promise<void> {
  const server = SERVER_PROFILES[profile];
  if (server === undefined) throw new Error(`There is no profile ${profile}`);
  sandbox = await startSandbox({ now: NOW, profile: server, ...settings });
  provisionSandbox(
    sandbox.store,
    {
      entities: ['acme'],
      organizations: [],
      registries: [],
      collections: [],
      projects: [{ entity: 'acme', project: 'models' }],
      integrations: [],
    },
    NOW,
  );
}

const run = async (...args: readonly string[]): Promise<Ran> =>
  await runInProcess({ cwd: folder, args, sandbox });

async function expectDone(...args: readonly string[]): Promise<Ran> {
  const ran = await run(...args);
  expect(ran, ran.stdout + ran.stderr).toMatchObject({ exitCode: 0 });
  return ran;
}

function write(file: string, text: string): void {
  writeFileSync(join(folder, file), text);
}

/** The numbers of the server's integrations. */
const numbers = (): readonly number[] =>
  sandbox.store.state.integrations.map((each) => each.number);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wac-webhooks-'));
  write(
    'wac.yaml',
    'version: 1\nowner: acme/ours\nentity: acme\nentities: [acme]\nonRemove: delete\n',
  );
  write('hook.yaml', 'kind: webhook\nkey: hook\nname: Hook\nurl: https://one.example.com/hook\n');
  write('rules.yaml', RULES.join('---\n'));
});

afterEach(async () => {
  await sandbox.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The number of the integration that each automation uses, by name. */
const used = (): Readonly<Record<string, number | undefined>> =>
  Object.fromEntries(
    sandbox.store.state.triggers.map(({ name, action }) => [
      name,
      action.type === 'GENERIC_WEBHOOK' ? action.integration : undefined,
    ]),
  );

async function secret(secretName: string, secretValue: string): Promise<void> {
  const { messages } = await ask(
    sandbox,
    'mutation Insert($input: InsertSecretInput!) { insertSecret(input: $input) { success } }',
    { input: { entityName: 'acme', secretName, secretValue } },
  );
  expect(messages).toEqual([]);
}

it('counts webhooks as webhooks, and takes the key of an unchanged one for --only', async () => {
  await start();
  await expectDone('apply', folder, '--yes');
  expect((await run('plan', folder)).stdout).toContain('(2 automations and 1 webhook).');
  const only = await expectDone('plan', folder, '--only', 'hook');
  expect(only.stdout).toContain('The server matches the selected manifests (1 webhook).');
  expect(only.stdout).toContain('--only hook leaves out 2 automations, which');
  const others = await expectDone('plan', folder, '--only', 'a', '--only', 'b');
  expect(others.stdout).toContain('leaves out 1 webhook, which');
  sandbox.store.state.integrations.length = 0;
  expect((await run('drift', folder)).stdout).toContain('Drift: 1 webhook of acme/ours');
});

it('finishes a plan file whose change of a webhook was made before it stopped', async () => {
  await start();
  await expectDone('apply', folder, '--yes');
  const file = join(folder, 'plan.json');
  write('hook.yaml', 'kind: webhook\nkey: hook\nname: Hook\nurl: https://two.example.com/hook\n');
  write('rules.yaml', RULES.join('---\n').replace('run_name', 'run_id'));
  await expectDone('plan', folder, '--out', file);
  await expectDone('apply', folder, '--only', 'hook', '--yes');
  const rest = await expectDone('apply', file, folder, '--yes');
  expect(rest.stderr).toContain('Done already: hook');
  expect(rest.stdout).toMatch(/a {2}updated/);
  const again = await expectDone('apply', file, folder, '--yes');
  expect(again.stderr).toMatch(/Done already: .*hook/);
  // Another address is no result of the plan.
  for (const each of sandbox.store.state.integrations) {
    if (each.kind === 'webhook') each.urlEndpoint = 'https://three.example.com/hook';
  }
  expect((await run('apply', file, folder, '--yes')).exitCode).toBe(6);
});

it('finishes a plan file whose removal of a webhook was made before it stopped', async () => {
  await start();
  write('more.yaml', 'kind: webhook\nkey: more\nname: More\nurl: https://more.example.com/hook\n');
  write('c.yaml', (RULES[0] ?? '').replace('key: a', 'key: c').replace('Hook', 'More'));
  await expectDone('apply', folder, '--yes');
  const file = join(folder, 'plan.json');
  rmSync(join(folder, 'more.yaml'));
  rmSync(join(folder, 'c.yaml'));
  await expectDone('plan', folder, '--out', file, '--allow-deletes', '2');
  await expectDone('apply', file, folder, '--yes');
  const again = await expectDone('apply', file, folder, '--yes');
  expect(again.stderr).toMatch(/Done already: .*more/);
  expect(numbers()).toHaveLength(1);
});

describe('a webhook that somebody deleted', () => {
  it.each(someOf(['saas', 'no-webhook-update', '0.70', '0.60'], 2))(
    'is created again by a repair, and its automations use the new one: %s',
    async (profile) => {
      await start(profile);
      // The oldest server has no run events.
      if (profile === '0.60')
        write('rules.yaml', RULES.join('---\n').replace(/runState: \{.*?\}/gu, 'linkArtifact: {}'));
      await expectDone('apply', folder, '--yes');
      const [first] = numbers();
      sandbox.store.state.integrations.length = 0;

      const drift = await run('drift', folder);
      expect(drift.exitCode).toBe(2);
      expect(drift.stdout).toMatch(/≠ hook "Hook" {2}team acme\n {6}not on the server/u);
      await expectDone('drift', folder, '--repair', 'hook', '--yes');

      const [second] = numbers();
      expect(numbers()).toHaveLength(1);
      expect(second).not.toBe(first);
      expect(used()).toEqual({ a: second, b: second });
      expect(await run('plan', folder, '--detailed-exitcode')).toMatchObject({ exitCode: 0 });
      expect(await run('drift', folder)).toMatchObject({ exitCode: 0 });
    },
  );

  it('is created again by an apply as well, and another edit of an automation stays drift in a repair', async () => {
    await start();
    await expectDone('apply', folder, '--yes');
    sandbox.store.state.integrations.length = 0;
    const [first] = sandbox.store.state.triggers;
    if (first !== undefined) first.enabled = false;

    await expectDone('drift', folder, '--repair', 'hook', '--yes');
    const [second] = numbers();
    expect(used()).toEqual({ a: second, b: second });
    const drift = await run('drift', folder);
    expect(drift.stdout).toContain('enabled: false → true');
    expect(drift.stdout).not.toContain('hook');

    sandbox.store.state.integrations.length = 0;
    await expectDone('apply', folder, '--yes');
    const [third] = numbers();
    expect(used()).toEqual({ a: third, b: third });
    expect(sandbox.store.state.triggers.map(({ enabled }) => enabled)).toEqual([true, true]);
    expect(await run('plan', folder, '--detailed-exitcode')).toMatchObject({ exitCode: 0 });
  });
});

describe('a webhook that no manifest declares any more', () => {
  const OTHER = 'then: { doNothing: {} }';

  it.each<[string, { readonly rules?: string; readonly lifecycle?: string }]>([
    ['is still used', {}],
    ['is about to be deleted', { rules: OTHER }],
    ['is kept', { lifecycle: 'lifecycle: { onRemove: keep }\n' }],
    ['is protected', { lifecycle: 'lifecycle: { protect: true }\n' }],
  ])('and was edited is drift where it %s', async (_, { rules = '', lifecycle = '' }) => {
    await start();
    await secret('TOKEN', 'x');
    const hook = `kind: webhook\nkey: hook\nname: Hook\nurl: https://one.example.com/hook\n`;
    write('hook.yaml', `${hook}${lifecycle}`);
    await expectDone('apply', folder, '--yes');
    rmSync(join(folder, 'hook.yaml'));
    if (rules !== '') write('rules.yaml', RULES.join('---\n').replace(/then: .*/gu, rules));
    expect(await run('drift', folder)).toMatchObject({ exitCode: 0 });
    const [live] = sandbox.store.state.integrations;
    if (live?.kind !== 'webhook') throw new Error('the webhook is there');

    const before = { ...live };
    Object.assign(live, { urlEndpoint: 'https://other.example.com/hook' });
    const moved = await run('drift', folder);
    expect(moved.exitCode).toBe(2);
    expect(moved.stdout).toMatch(
      /≠ hook "Hook" {2}team acme\n {6}edited on the server; no manifest/u,
    );
    expect(moved.stdout).toContain('https://other.example.com/hook');
    // No manifest has another address for it.
    await run('drift', folder, '--repair', '--yes');
    expect(sandbox.store.state.integrations).toEqual([live]);

    Object.assign(live, before, { accessTokenRef: 'TOKEN' });
    const weakened = await run('drift', folder, '--format', 'json');
    expect(JSON.parse(weakened.stdout)['drift']).toMatchObject([
      { key: 'hook', fields: [{ path: 'accessToken', before: 'TOKEN' }, { path: 'secret' }] },
    ]);

    // A new address does not hide a new secret.
    Object.assign(live, { urlEndpoint: 'https://other.example.com/hook' });
    const both = await run('drift', folder, '--format', 'json');
    expect(JSON.parse(both.stdout)['drift']).toMatchObject([
      {
        key: 'hook',
        fields: [
          { path: 'name' },
          { path: 'url', before: 'https://other.example.com/hook' },
          { path: 'accessToken', before: 'TOKEN' },
          { path: 'secret' },
        ],
      },
    ]);
  });
});

describe('an automation with a managed webhook', () => {
  it('can be accepted: its edit goes into the manifest, and the webhook stays managed', async () => {
    await start();
    await expectDone('apply', folder, '--yes');
    const [first] = sandbox.store.state.triggers;
    if (first === undefined || first.action.type !== 'GENERIC_WEBHOOK') throw new Error('no a');
    first.enabled = false;
    const payload = '{"run":"${run_name}","by":"hand"}';
    sandbox.store.edit('triggers', first, { action: { ...first.action, payload } });
    await sandbox.store.commit();

    await expectDone('accept', folder, first.name);
    const text = readFileSync(join(folder, 'rules.yaml'), 'utf8');
    expect(text).toContain('enabled: false');
    expect(text).toContain('by: hand');
    expect(text).toContain('integration: { webhook: Hook }');
    expect(text).toContain(RULES[1]);

    const [before] = numbers();
    await expectDone('apply', folder, '--yes');
    expect(numbers()).toEqual([before]);
    expect(await run('plan', folder, '--detailed-exitcode')).toMatchObject({ exitCode: 0 });
    expect(await run('drift', folder)).toMatchObject({ exitCode: 0 });
    expect((await run('integrations', folder)).stdout).toContain('managed by acme/ours as hook');
  });

  it('can be accepted after its webhook was edited, too, and that edit stays drift', async () => {
    await start();
    await expectDone('apply', folder, '--yes');
    const [first] = sandbox.store.state.triggers;
    const [hook] = sandbox.store.state.integrations;
    if (first === undefined || hook?.kind !== 'webhook') throw new Error('nothing was applied');
    first.enabled = false;
    hook.urlEndpoint = 'https://elsewhere.example.com/hook';

    await expectDone('accept', folder, first.name);
    expect(readFileSync(join(folder, 'rules.yaml'), 'utf8')).toContain('enabled: false');
    const drift = await run('drift', folder);
    expect(drift.exitCode).toBe(2);
    expect(drift.stdout).toContain('https://elsewhere.example.com/hook');
    await expectDone('drift', folder, '--repair', 'hook', '--yes');
    expect(hook.urlEndpoint).toBe('https://one.example.com/hook');
    expect(first.enabled).toBe(false);
  });
});

describe('a delivery', () => {
  it.each(['hex', 'base64'] as const)(
    'has the bearer token, and the signature in %s',
    async (signatureEncoding) => {
      const arrived: { readonly headers: IncomingHttpHeaders; readonly body: string }[] = [];
      const receiver = createServer((request, response) => {
        const chunks: Buffer[] = [];
        request.on('data', (chunk: Buffer) => chunks.push(chunk));
        request.on('end', () => {
          arrived.push({ headers: request.headers, body: Buffer.concat(chunks).toString('utf8') });
          response.end('thanks');
        });
      });
      await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
      try {
        const address = receiver.address();
        const port = typeof address === 'object' ? address?.port : undefined;
        await start('saas', { delivery: { signatureEncoding } });
        await secret('TOKEN', 'canary-bearer-5f1d');
        await secret('KEY', 'canary-key-77aa');
        write(
          'hook.yaml',
          `kind: webhook\nkey: hook\nname: Hook\nurl: http://127.0.0.1:${port}/hook\naccessToken: TOKEN\nsecret: KEY\n`,
        );
        write('rules.yaml', RULES[0] ?? '');
        await expectDone('apply', folder, '--yes');
        const emitted = await expectDone(
          ...['sandbox', 'emit', 'runState', 'entity=acme', 'project=models'],
          ...['run=r1', 'name=prod-1 ü', 'state=failed'],
        );
        expect(emitted.stdout + emitted.stderr).not.toMatch(/canary/u);
      } finally {
        receiver.close();
      }
      const [first] = arrived;
      expect(arrived).toHaveLength(1);
      expect(JSON.parse(first?.body ?? '')).toEqual({ run: 'prod-1 ü' });
      expect(first?.headers.authorization).toBe('Bearer canary-bearer-5f1d');
      const signature = createHmac('sha256', 'canary-key-77aa').update(first?.body ?? '');
      expect(first?.headers['x-wandb-signature']).toBe(signature.digest(signatureEncoding));
    },
  );

  it('cannot be signed by "emit" in another way than the running sandbox signs', async () => {
    await start();
    const ran = await run(
      ...['sandbox', 'emit', 'runState', 'entity=acme', 'project=models', 'run=r1'],
      ...['state=failed', '--signature', 'base64'],
    );
    expect(ran.exitCode).toBe(64);
    expect(ran.stderr).toContain('wac sandbox --signature base64');
  });
});
