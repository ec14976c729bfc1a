/** The API key's own text, where the server holds it in a name or a payload, is on no output. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { runInProcess } from '../failures/convergence/run-in-process.ts';

const cleanups: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup();
});

it.each([
  [['list', '--format', 'json']],
  [['list']],
  [['plan', '--format', 'json']],
  [['plan', '--format', 'markdown']],
  [['plan', '--verbose']],
  [['drift']],
])('wac %j', async ([command = '', ...options]) => {
  const sandbox = await startSandbox({ starter: true });
  const folder = await mkdtemp(join(tmpdir(), 'wac-key-'));
  cleanups.push(
    async () => await sandbox.close(),
    async () => await rm(folder, { recursive: true, force: true }),
  );
  const { store, apiKey } = sandbox;
  const [project] = store.state.projects;
  const team = project === undefined ? undefined : store.entity(project.entity).name;
  if (project === undefined || team === undefined) throw new Error('the starter has a project');
  store.state.triggers.push({
    number: store.nextNumber(),
    name: `Alert ${apiKey}`,
    description: `key ${apiKey}`,
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
  const directory = join(folder, 'automations');
  await mkdir(directory);
  await writeFile(
    join(directory, 'wac.yaml'),
    `version: 1\nowner: acme/x\nentity: ${team}\nentities: [${team}]\norganizations: []\nonRemove: delete\n`,
  );
  await writeFile(
    join(directory, 'a.yaml'),
    `key: a\nname: "Alert ${apiKey}"\nscope: { project: ${project.name} }\nwhen: { linkArtifact: {} }\nthen: { doNothing: {} }\n`,
  );
  const { stdout, stderr } = await runInProcess({
    sandbox,
    folder,
    args: [command, directory, ...options],
  });
  expect(stdout).toContain('Alert');
  expect(stdout + stderr).not.toContain(apiKey);
});
