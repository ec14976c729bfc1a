/** The name of a managed webhook is given to another one on the server: a conflict, which hides no edit. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { provisionSandbox } from '../../src/sandbox/provision/provision.ts';
import type { Sandbox } from '../../src/sandbox/sandbox-options.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { type Ran, runInProcess } from './run-in-process.ts';

const NOW = (): Date => new Date('2026-11-23');
const OTHER = 999;

let folder = '';
let sandbox: Sandbox;

const run = async (...args: readonly string[]): Promise<Ran> =>
  await runInProcess({ cwd: folder, args, sandbox });

const hook = (url: string, name = 'Hook'): string =>
  `kind: webhook\nkey: hook\nname: ${name}\nurl: ${url}\n`;

const rule = (name = 'Hook'): string =>
  `key: a\nscope: { project: acme/models }\nwhen: { runState: { states: [failed] } }\nthen: { sendWebhook: { integration: { webhook: ${name} } } }\n`;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wac-webhooks-taken-'));
  const configuration =
    'version: 1\nowner: acme/ours\nentity: acme\nentities: [acme]\nonRemove: delete\n';
  writeFileSync(join(folder, 'wac.yaml'), configuration);
  writeFileSync(join(folder, 'hook.yaml'), hook('https://one.example.com/hook'));
  writeFileSync(join(folder, 'rule.yaml'), rule());
  sandbox = await startSandbox({ now: NOW });
  const needs = { entities: ['acme'], organizations: [], registries: [], collections: [] };
  const projects = [{ entity: 'acme', project: 'models' }];
  provisionSandbox(sandbox.store, { ...needs, projects, integrations: [] }, NOW);
  expect(await run('apply', folder, '--yes')).toMatchObject({ exitCode: 0 });
});

afterEach(async () => {
  await sandbox.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** Another webhook, made by hand. */
function add(name: string): void {
  const [ours] = sandbox.store.state.integrations;
  if (ours?.kind !== 'webhook') throw new Error('the webhook is there');
  const other = { ...ours, number: OTHER, name, urlEndpoint: 'https://other.example.com/hook' };
  sandbox.store.state.integrations.push(other);
}

it.each([
  ['its name', { name: 'Old' }],
  ['its name and its address', { name: 'Old', urlEndpoint: 'https://two.example.com/hook' }],
])('an edit of %s is drift', async (_, edit) => {
  add('Hook');
  Object.assign(sandbox.store.state.integrations[0] ?? {}, edit);
  const drift = await run('drift', folder, '--format', 'json');
  expect(drift.exitCode).toBe(2);
  expect(JSON.parse(drift.stdout)['drift']).toMatchObject([{ key: 'hook', kind: 'edited' }]);
  expect(await run('plan', folder)).toMatchObject({ exitCode: 5 });
});

it('is drift where ours is gone and its automations use the other, and no apply accepts that', async () => {
  add('Hook');
  sandbox.store.state.integrations.shift();
  const [rule] = sandbox.store.state.triggers;
  if (rule?.action.type !== 'GENERIC_WEBHOOK') throw new Error('the rule sends a webhook');
  Object.assign(rule.action, { integration: OTHER });
  const before = structuredClone(rule);

  for (let time = 0; time < 2; time += 1) {
    const drift = await run('drift', folder, '--format', 'json');
    expect(drift.exitCode).toBe(2);
    expect(JSON.parse(drift.stdout)['drift']).toMatchObject([{ key: 'hook', kind: 'missing' }]);
    expect(await run('apply', folder, '--yes')).toMatchObject({ exitCode: 5 });
    expect(sandbox.store.state.triggers).toEqual([before]);
  }
});

it('a new name that is taken is no drift', async () => {
  add('Taken');
  writeFileSync(join(folder, 'hook.yaml'), hook('https://one.example.com/hook', 'Taken'));
  writeFileSync(join(folder, 'rule.yaml'), rule('Taken'));
  expect(await run('plan', folder)).toMatchObject({ exitCode: 5 });
  expect(await run('drift', folder)).toMatchObject({ exitCode: 0 });
});
