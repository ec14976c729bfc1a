/**
 * Writes that have to wait before they are sent, while a person works in the web page: the write is checked again, and
 * nothing that the person did is overwritten or deleted. Waits pass at once on a clock that knows of them.
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Fault, SeenRequest } from '../../src/sandbox/faults/fault.ts';
import type { Sandbox } from '../../src/sandbox/sandbox-options.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import type { TriggerRecord } from '../../src/sandbox/store/records.ts';
import { addUnowned } from './convergence/random-manifests.ts';
import { type RunReport, runInProcess } from './convergence/run-in-process.ts';
import { jsonLines, manifest, provideManifests, writeManifests } from './kills/manifest-folder.ts';

let sandbox: Sandbox;
let onRequest: ((request: SeenRequest) => Fault | undefined) | undefined;
const folders: string[] = [];

beforeEach(async () => {
  onRequest = undefined;
  sandbox = await startSandbox({
    now: () => new Date(0),
    onRequest: (request) => onRequest?.(request),
  });
  provideManifests(sandbox);
  await apply(await folderOf(['edited', 'gone', 'same'].map((key) => manifest(key, key))));
});

afterEach(async () => {
  await sandbox.close();
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

async function folderOf(manifests: readonly object[]): Promise<string> {
  const folder = await writeManifests(manifests);
  folders.push(folder);
  return folder;
}

/** One update, one delete, one create. */
async function changed(): Promise<string> {
  return await folderOf([
    manifest('edited', 'edited', { level: 2 }),
    manifest('same', 'same'),
    manifest('new', 'new'),
  ]);
}

async function apply(folder: string): Promise<RunReport> {
  const args = ['apply', join(folder, 'automations'), '--yes', '--format', 'json'];
  return await runInProcess({
    sandbox,
    folder,
    args: [...args, '--restore-dir', join(folder, 'restore')],
  });
}

/** How each change was reported, by key. */
function reported({ stdout }: RunReport): Readonly<Record<string, string>> {
  const results = jsonLines(stdout).filter(({ key }) => key !== undefined);
  return Object.fromEntries(
    results.map(({ key, status, code }) => [
      String(key),
      code === undefined ? String(status) : `${String(status)} ${String(code)}`,
    ]),
  );
}

function named(name: string): TriggerRecord | undefined {
  return sandbox.store.state.triggers.find((each) => each.name === name);
}

const LIMITED: Fault = {
  kind: 'status',
  status: 429,
  headers: { 'Retry-After': '3' },
  body: '{"error":"no"}',
};

/** Refuses the first write of a kind, `times` times in all, and lets a person act before the first refusal. */
function refuseWrites(
  operation: RegExp,
  { act, times }: { readonly act: () => void; readonly times: number },
): void {
  let refused = 0;
  onRequest = ({ kind, operationName }) => {
    if (kind !== 'mutation' || !operation.test(operationName) || refused === times)
      return undefined;
    refused += 1;
    if (refused === 1) act();
    return LIMITED;
  };
}

const DONE = { edited: 'done', gone: 'done', new: 'done' };

interface Meeting {
  readonly operation: RegExp;
  readonly act: () => void;
  readonly report: Readonly<Record<string, string>>;
  /** The name of what the person did, which must stay as it was left; absent where nothing is left. */
  readonly theirs?: string;
}

const MEETINGS: Readonly<Record<string, Meeting>> = {
  'edits what is to be updated': {
    operation: /update/i,
    act: () => Object.assign(named('edited') ?? {}, { enabled: false }),
    report: { ...DONE, edited: 'failed precondition' },
    theirs: 'edited',
  },
  'takes the marker off what is to be updated': {
    operation: /update/i,
    act: () => Object.assign(named('edited') ?? {}, { description: 'mine now' }),
    report: { ...DONE, edited: 'failed precondition' },
    theirs: 'edited',
  },
  'edits what is to be deleted': {
    operation: /delete/i,
    act: () => Object.assign(named('gone') ?? {}, { enabled: false }),
    report: { ...DONE, gone: 'failed precondition' },
    theirs: 'gone',
  },
  'takes the marker off what is to be deleted': {
    operation: /delete/i,
    act: () => Object.assign(named('gone') ?? {}, { description: 'mine now' }),
    report: { ...DONE, gone: 'failed precondition' },
    theirs: 'gone',
  },
  'takes the name of what is to be created': {
    operation: /create/i,
    act: () => addUnowned(sandbox.store, 'new'),
    report: { ...DONE, new: 'failed conflict' },
    theirs: 'new',
  },
};

describe.each([1, 2])('while a write waits that was refused %i times, a person', (times) => {
  it.each(Object.entries(MEETINGS))('%s', async (_name, { operation, act, report, theirs }) => {
    const folder = await changed();
    let left: string | undefined;
    refuseWrites(operation, {
      times,
      act: () => {
        act();
        left = JSON.stringify(named(theirs ?? ''));
      },
    });
    const outcome = await apply(folder);
    expect(reported(outcome)).toEqual(report);
    expect(outcome.exitCode).toBe(4);
    expect(left).toBeDefined();
    expect(JSON.stringify(named(theirs ?? ''))).toBe(left);
  });

  it('does nothing: every write is checked again, and sent', async () => {
    const folder = await changed();
    const asked: string[] = [];
    let refused = 0;
    onRequest = ({ kind, operationName }) => {
      asked.push(operationName);
      if (kind !== 'mutation' || refused === 3 * times) return undefined;
      refused += 1;
      return LIMITED;
    };
    const outcome = await apply(folder);
    expect(reported(outcome)).toEqual(DONE);
    expect(outcome.exitCode).toBe(0);
    expect(asked.filter((name) => name === 'Slots').length).toBeGreaterThan(1);
  });
});
