/**
 * One key on two automations: a create whose request arrives late meets the next apply, which renamed it. It is
 * reported at once, and `wac apply --remove-duplicates` removes the younger one.
 */
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SeenRequest } from '../../src/sandbox/faults/fault.ts';
import type { Sandbox } from '../../src/sandbox/sandbox-options.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import type { TriggerRecord } from '../../src/sandbox/store/records.ts';
import { matching } from '../wandb/text-matchers.ts';
import { type RunReport, runInProcess } from './convergence/run-in-process.ts';
import { jsonLines, manifest, provideManifests, writeManifests } from './kills/manifest-folder.ts';

let sandbox: Sandbox;
let onRequest: ((request: SeenRequest) => void) | undefined;
let hours = 0;
const folders: string[] = [];

beforeEach(async () => {
  onRequest = undefined;
  hours = 0;
  sandbox = await startSandbox({
    now: () => {
      hours += 1;
      return new Date(hours * 3_600_000);
    },
    onRequest: (request) => {
      onRequest?.(request);
      return undefined;
    },
  });
  provideManifests(sandbox);
});

afterEach(async () => {
  await sandbox.close();
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

async function folderOf(name: string): Promise<string> {
  const folder = await writeManifests([manifest('rule', name), manifest('other', 'other')]);
  folders.push(folder);
  return folder;
}

async function apply(folder: string, ...more: readonly string[]): Promise<RunReport> {
  return await runInProcess({
    sandbox,
    folder,
    args: ['apply', join(folder, 'automations'), '--restore-dir', join(folder, 'saved'), ...more],
  });
}

function names(): readonly string[] {
  return sandbox.store.state.triggers.map(({ name }) => name).sort();
}

function named(name: string): TriggerRecord {
  const found = sandbox.store.state.triggers.find((each) => each.name === name);
  if (found === undefined) expect.fail(`no automation "${name}"`);
  return found;
}

/** Two automations for the key "rule": "one" arrives while "two" is created. */
async function makeDuplicate(
  ...more: readonly string[]
): Promise<{ folder: string; report: RunReport }> {
  await apply(await folderOf('one'), '--yes');
  const late = named('one');
  const { state } = sandbox.store;
  state.triggers = state.triggers.filter((each) => each !== late);
  onRequest = ({ operationName }) => {
    if (operationName !== 'CreateTrigger' || state.triggers.includes(late)) return;
    state.triggers = [...state.triggers, late];
  };
  const folder = await folderOf('two');
  const report = await apply(folder, '--yes', ...more);
  onRequest = undefined;
  expect(names()).toEqual(['one', 'other', 'two']);
  return { folder, report };
}

describe('a key that two automations carry', () => {
  it('is reported by the apply that made the second', async () => {
    const { report } = await makeDuplicate();
    expect(report.exitCode).toBe(4);
    expect(report.stdout).toContain('2 automations have the key "rule"');
    expect(report.stdout).toContain('wac apply --remove-duplicates');
  });

  it('is in the JSON summary', async () => {
    const { report } = await makeDuplicate('--format', 'json');
    expect(jsonLines(report.stdout).at(-1)).toMatchObject({
      exitCode: 4,
      duplicates: [{ key: 'rule', ids: [matching(/./), matching(/./)] }],
    });
  });

  it('is settled by --remove-duplicates: the younger goes, saved, and the next apply renames', async () => {
    const { folder } = await makeDuplicate();
    expect((await apply(folder, '--yes')).exitCode).toBe(5);
    const unasked = await apply(folder, '--remove-duplicates');
    expect(unasked.exitCode).toBe(5);
    expect(names()).toEqual(['one', 'other', 'two']);

    const older = JSON.stringify(named('one'));
    const removed = await apply(folder, '--remove-duplicates', '--yes');
    expect(removed.exitCode).toBe(0);
    expect(names()).toEqual(['one', 'other']);
    expect(JSON.stringify(named('one'))).toBe(older);
    const [saved] = await readdir(join(folder, 'saved'));
    expect(await readFile(join(folder, 'saved', saved ?? ''), 'utf8')).toContain('two');

    expect((await apply(folder, '--yes')).exitCode).toBe(0);
    expect(names()).toEqual(['other', 'two']);
    expect((await apply(folder, '--remove-duplicates', '--yes')).stderr).toContain(
      'No two automations have the same key',
    );
  });

  it.each<[string, () => void]>([
    ['the younger one was edited', () => Object.assign(named('two'), { enabled: false })],
    ['the older one is disabled', () => Object.assign(named('one'), { enabled: false })],
    [
      'the server shows no age',
      () => Object.assign(named('two'), { createdAt: named('one').createdAt }),
    ],
  ])('is left to a person when %s', async (_, act) => {
    const { folder } = await makeDuplicate();
    act();
    const report = await apply(folder, '--remove-duplicates', '--yes');
    expect(report.exitCode).toBe(5);
    expect(names()).toEqual(['one', 'other', 'two']);
  });
});
