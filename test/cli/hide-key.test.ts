/** A secret of the run, where the server holds its text in a name or a payload, is on no output and in no file. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { createSecretRedactor } from '../../src/wandb/connect/secrets.ts';
import { ACCESS_TOKEN, startExchange } from '../action/token-exchange.ts';
import { type RunReport, runInProcess } from '../failures/convergence/run-in-process.ts';

const cleanups: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup();
});

const IDENTITY_TOKEN = 'eyJhbGciOiJub25l.eyJzdWIiOiJyZXBvIn0.c2lnbmF0dXJl';

/** Where a run has its key from, and the secrets that follow from it. */
type Source = 'environment' | 'netrc' | 'identity token';

interface Scene {
  readonly secrets: readonly string[];
  readonly folder: string;
  run(...args: readonly string[]): Promise<RunReport>;
}

/** A server with automations of ours and of nobody that hold the secrets, and a manifest that has one in its name. */
async function startScene(source: Source): Promise<Scene> {
  const sandbox = await startSandbox({ starter: true });
  const folder = await mkdtemp(join(tmpdir(), 'wac-key-'));
  const { store, apiKey } = sandbox;
  const exchange = await startExchange(sandbox.url, apiKey);
  cleanups.push(
    async () => await exchange.close(),
    async () => await sandbox.close(),
    async () => await rm(folder, { recursive: true, force: true }),
  );
  const secrets = source === 'identity token' ? [ACCESS_TOKEN, IDENTITY_TOKEN] : [apiKey];
  const [project] = store.state.projects;
  if (project === undefined) throw new Error('the starter has a project');
  const team = store.entity(project.entity).name;
  for (const [index, secret] of secrets.entries()) {
    store.add('triggers', {
      number: store.nextNumber(),
      name: `Alert ${index} ${'long '.repeat(20)}${secret}${' end'.repeat(60)}`,
      description: `key ${secret}`,
      enabled: true,
      createdAt: '2026-01-01T00:00:00Z',
      updatedAt: null,
      createdBy: store.viewer().username,
      scope: { kind: 'project', number: project.number },
      eventType: 'LINK_MODEL',
      eventFilter: '{"$or":[{"$and":[]}]}',
      action: { type: 'NO_OP', noOp: true },
      lastExecutedAt: null,
      isHidden: false,
    });
  }
  await store.commit();
  const directory = join(folder, 'automations');
  await mkdir(directory);
  await writeFile(
    join(directory, 'wac.yaml'),
    `version: 1\nowner: acme/x\nentity: ${team}\nentities: [${team}]\norganizations: []\nonRemove: delete\n`,
  );
  await writeFile(
    join(directory, 'a.yaml'),
    `key: a\nname: "Alert ${secrets[0]}"\nscope: { project: ${project.name} }\nwhen: { linkArtifact: {} }\nthen: { doNothing: {} }\n`,
  );
  const host = new URL(sandbox.url).host;
  await writeFile(join(folder, '.netrc'), `machine ${host} login user password ${apiKey}\n`);
  await writeFile(join(folder, 'token'), IDENTITY_TOKEN);
  const env = {
    environment: {},
    netrc: { WANDB_API_KEY: undefined },
    'identity token': {
      WANDB_API_KEY: undefined,
      WANDB_BASE_URL: exchange.url,
      WANDB_IDENTITY_TOKEN_FILE: join(folder, 'token'),
    },
  }[source];
  return {
    secrets,
    folder,
    run: async (...args) => await runInProcess({ sandbox, folder, args, env }),
  };
}

const SOURCES: readonly Source[] = ['environment', 'netrc', 'identity token'];

const COMMANDS: readonly (readonly string[])[] = [
  ['list', 'DIR', '--format', 'json'],
  ['list', 'DIR'],
  ['plan', 'DIR', '--format', 'json'],
  ['plan', 'DIR', '--format', 'markdown'],
  ['plan', 'DIR', '--verbose'],
  ['drift', 'DIR'],
  ['show', 'a', 'DIR'],
  ['apply', 'DIR', '--yes'],
  ['apply', 'DIR', '--yes', '--format', 'json'],
];

describe.each(SOURCES)('a key from the %s', (source) => {
  it.each(COMMANDS.map((args) => [args] as const))('is not in the output of %j', async (args) => {
    const { run, secrets, folder } = await startScene(source);
    const { stdout, stderr } = await run(
      ...args.map((arg) => (arg === 'DIR' ? join(folder, 'automations') : arg)),
    );
    expect(stdout).toMatch(/Alert|create|drift/u);
    for (const secret of secrets) {
      expect(stdout + stderr).not.toContain(secret);
      expect(stdout + stderr).not.toContain(secret.slice(0, 20));
      expect(stdout + stderr).not.toContain(secret.slice(-20));
    }
  });

  it('is in no plan file: a plan that would hold it is not written', async () => {
    const { run, folder } = await startScene(source);
    const file = join(folder, 'plan.json');
    const { exitCode, stderr } = await run('plan', join(folder, 'automations'), '--out', file);
    expect(stderr).toContain('it would contain the API key of this run');
    expect(exitCode).toBe(5);
    expect(existsSync(file)).toBe(false);
  });

  it('is in no exported file: what holds it is listed as left out', async () => {
    const { run, secrets, folder } = await startScene(source);
    const out = join(folder, 'out');
    const { exitCode, stdout } = await run(
      'export',
      join(folder, 'automations'),
      ...['--owner', 'acme/x', '--out', out, '--strict', '--format', 'json'],
    );
    // The starter has nothing else, so nothing is written.
    expect(exitCode).toBe(1);
    const files = existsSync(out)
      ? readdirSync(out, { recursive: true, encoding: 'utf8' })
          .map((path) => join(out, path))
          .filter((path) => statSync(path).isFile())
          .map((path) => readFileSync(path, 'utf8'))
      : [];
    for (const secret of secrets) expect([stdout, ...files].join('\n')).not.toContain(secret);
    expect(stdout).toContain('API key of this run');
  });
});

it('takes out what an ellipsis has left of a secret', () => {
  const redactor = createSecretRedactor();
  redactor.add('wandb_v1_0123456789abcdefghijklmnopqrstuvwxyz');
  expect(redactor.redact('Alert wandb_v1_0123456…')).toBe('Alert [secret]…');
  expect(redactor.redact('…stuvwxyz is the end')).toBe('…[secret] is the end');
  expect(redactor.redact('a…456789abcdefgh…z')).toBe('a…[secret]…z');
  expect(redactor.redact('wandb… and …xyz')).toBe('wandb… and …xyz');
  expect(redactor.redact('wandb&#95;v1&#95;0123456789abcdefghijklmnopqrstuvwxyz')).toBe('[secret]');
});
