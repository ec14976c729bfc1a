/** No command prints or writes the value of a secret: neither its output, nor --debug, plan files or restore files. */

import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { provisionSandbox } from '../../src/sandbox/provision/provision.ts';
import type { Sandbox } from '../../src/sandbox/sandbox-options.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { ask, askAdmin } from '../sandbox/api-client.ts';
import { runInProcess } from './run-in-process.ts';

const NOW = (): Date => new Date('2026-11-23');
/** A token that a header can have, a token that none can have, and a key. */
const VALUES = { TOKEN: 'canary-token-1', LINES: 'canary-lines\n-2', KEY: 'canary-key-3' };

let folder = '';
let sandbox: Sandbox;
let receiver: Server;
let address = '';

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wac-canary-'));
  mkdirSync(join(folder, 'automations'));
  // Repeats what it was sent, as some receivers do.
  receiver = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on('end', () => {
      response.end(JSON.stringify({ headers: request.headers, body }));
    });
  });
  await new Promise<void>((resolve) => {
    receiver.listen(0, '127.0.0.1', resolve);
  });
  const bound = receiver.address();
  address = typeof bound === 'object' && bound !== null ? `http://127.0.0.1:${bound.port}` : '';
  sandbox = await startSandbox({ now: NOW });
  provisionSandbox(
    sandbox.store,
    {
      ...{ organizations: [], registries: [], collections: [], integrations: [] },
      entities: ['acme'],
      projects: [{ entity: 'acme', project: 'models' }],
    },
    NOW,
  );
  for (const [secretName, secretValue] of Object.entries(VALUES)) {
    await ask(
      sandbox,
      'mutation Insert($input: InsertSecretInput!) { insertSecret(input: $input) { success } }',
      { input: { entityName: 'acme', secretName, secretValue } },
    );
  }
  writeFileSync(
    join(folder, 'automations/wac.yaml'),
    'version: 1\nowner: acme/canary\nentity: acme\nentities: [acme]\nonRemove: delete\n',
  );
  writeFileSync(
    join(folder, 'automations/all.yaml'),
    ['TOKEN', 'LINES']
      .flatMap((name) => [
        `kind: webhook\nkey: hook-${name.toLowerCase()}\nname: ${name}\nurl: ${address}/${name}\naccessToken: ${name}\nsecret: KEY\n`,
        `key: rule-${name.toLowerCase()}\nscope: { project: models }\nwhen: { runState: { states: [failed] } }\nthen: { sendWebhook: { integration: { webhook: ${name} }, payload: { a: "\${${name}}", b: "\${KEY}" } } }\n`,
      ])
      .join('---\n'),
  );
});

afterEach(async () => {
  await sandbox.close();
  receiver.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

it('prints and writes no value of a secret', async () => {
  let printed = '';
  const manifests = join(folder, 'automations');
  const restore = ['--restore-dir', join(folder, 'restore')];
  const run = async (...args: readonly string[]): Promise<number> => {
    const { exitCode, stdout, stderr } = await runInProcess({
      cwd: folder,
      args: [...args, '--debug'],
      sandbox,
    });
    printed += stdout + stderr;
    return exitCode;
  };
  expect(await run('plan', manifests, '--out', join(folder, 'plan.json'))).toBe(0);
  expect(await run('apply', manifests, '--yes', ...restore)).toBe(0);
  expect(await run('doctor', manifests)).toBe(0);
  expect(await run('integrations', manifests, '--format', 'json')).toBe(0);
  for (const name of ['TOKEN', 'LINES']) {
    const test = ['--test', name, '--entity', 'acme', '--yes', '--response'];
    expect(await run('integrations', ...test)).toBe(name === 'TOKEN' ? 0 : 1);
  }
  const event = { kind: 'runState', entity: 'acme', project: 'models', run: 'r', state: 'failed' };
  const { body } = await askAdmin(sandbox, 'events', event);
  printed += JSON.stringify([body, (await askAdmin(sandbox, 'state')).body]);
  expect(printed).toContain('characters that a header cannot have');
  expect(await run('drift', manifests, '--format', 'json')).toBe(0);
  writeFileSync(
    join(manifests, 'all.yaml'),
    'key: other\nscope: { project: models }\nwhen: { runState: { states: [failed] } }\nthen: { doNothing: {} }\n',
  );
  const allowed = ['--allow-disjoint', '--allow-deletes', '9'];
  expect(await run('apply', manifests, '--yes', ...allowed, ...restore)).toBe(0);

  expect(printed).toContain('(secret TOKEN)');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => statSync(file).isFile());
  expect(files.filter((file) => file.includes('/restore/'))).toHaveLength(1);
  const all = [printed, ...files.map((file) => readFileSync(file, 'utf8'))].join('\n');
  expect(all).not.toMatch(/canary-(?:token|lines|key)/u);
});
