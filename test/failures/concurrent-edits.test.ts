/**
 * An apply against a person at work in the web page, at every point where the two can meet: what is whose afterwards,
 * and what is reported.
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
    pageSize: { max: 2 },
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

function remove(name: string): void {
  const { state } = sandbox.store;
  state.triggers = state.triggers.filter((each) => each.name !== name);
}

/** Lets a person act once, as the first request arrives that is meant. */
function when(isMeant: (request: SeenRequest) => boolean, act: () => void): void {
  let isOver = false;
  onRequest = (request) => {
    if (isOver || !isMeant(request)) return undefined;
    isOver = true;
    act();
    return undefined;
  };
}

/** What a person does, and how the three changes end: read again before it, or written after it. */
interface Meeting {
  readonly act: () => void;
  readonly report: Readonly<Record<string, string>>;
  /** Names that are there afterwards. */
  readonly names: readonly string[];
}

const DONE = { edited: 'done', gone: 'done', new: 'done' };

const LEFT = ['edited', 'new', 'same'];

/** Between the plan and the look before the write: everything is seen. */
const BEFORE_THE_LOOK: Readonly<Record<string, Meeting>> = {
  'edits what is to be updated': {
    act: () => Object.assign(named('edited') ?? {}, { enabled: false }),
    report: { ...DONE, edited: 'failed precondition' },
    names: LEFT,
  },
  'deletes what is to be updated': {
    act: () => remove('edited'),
    report: { ...DONE, edited: 'failed precondition' },
    names: ['new', 'same'],
  },
  'edits what is to be deleted': {
    act: () => Object.assign(named('gone') ?? {}, { enabled: false }),
    report: { ...DONE, gone: 'failed precondition' },
    names: ['edited', 'gone', 'new', 'same'],
  },
  'deletes what is to be deleted': {
    act: () => remove('gone'),
    report: DONE,
    names: LEFT,
  },
  'renames what is to be deleted': {
    act: () => Object.assign(named('gone') ?? {}, { name: 'kept' }),
    report: { ...DONE, gone: 'failed precondition' },
    names: ['edited', 'kept', 'new', 'same'],
  },
  'takes the marker off what is to be deleted': {
    act: () => Object.assign(named('gone') ?? {}, { description: 'mine now' }),
    report: { ...DONE, gone: 'failed precondition' },
    names: ['edited', 'gone', 'new', 'same'],
  },
  'takes the name and scope of the automation to be created': {
    act: () => addUnowned(sandbox.store, 'new'),
    report: { ...DONE, new: 'failed conflict' },
    names: LEFT,
  },
};

/** Between the look and the write: what the server refuses is said, and the rest is the window that is documented. */
const BEFORE_THE_WRITE: Readonly<Record<string, Meeting & { readonly operation: RegExp }>> = {
  'edits what is to be updated': {
    operation: /update/i,
    act: () => Object.assign(named('edited') ?? {}, { enabled: false }),
    report: DONE,
    names: LEFT,
  },
  'deletes what is to be updated': {
    operation: /update/i,
    act: () => remove('edited'),
    report: { ...DONE, edited: 'failed not-found' },
    names: ['new', 'same'],
  },
  'deletes what is to be deleted': {
    operation: /delete/i,
    act: () => remove('gone'),
    report: DONE,
    names: LEFT,
  },
  'takes the name and scope of the automation to be created': {
    operation: /create/i,
    act: () => addUnowned(sandbox.store, 'new'),
    report: { ...DONE, new: 'failed conflict' },
    names: LEFT,
  },
};

async function meet(folder: string, { report, names }: Meeting): Promise<void> {
  const others = JSON.stringify(named('same'));
  const outcome = await apply(folder);
  onRequest = undefined;
  expect(reported(outcome)).toEqual(report);
  expect(outcome.exitCode).toBe(Object.values(report).every((each) => each === 'done') ? 0 : 4);
  expect(sandbox.store.state.triggers.map(({ name }) => name).sort()).toEqual(names);
  expect(JSON.stringify(named('same'))).toBe(others);
}

describe('between the plan and the look before the write, a person', () => {
  it.each(Object.entries(BEFORE_THE_LOOK))('%s', async (_, meeting) => {
    const folder = await changed();
    when(
      (request) => /name/i.test(JSON.stringify(request.variables)) && isSlots(request),
      () => meeting.act(),
    );
    await meet(folder, meeting);
  });
});

function isSlots({ kind, operationName }: SeenRequest): boolean {
  return kind === 'query' && /slots/i.test(operationName);
}

describe('between the look and the write, a person', () => {
  it.each(Object.entries(BEFORE_THE_WRITE))('%s', async (_, meeting) => {
    const folder = await changed();
    when(
      ({ kind, operationName }) => kind === 'mutation' && meeting.operation.test(operationName),
      () => meeting.act(),
    );
    await meet(folder, meeting);
  });

  it('leaves a name that a person took to that person, whatever is run again', async () => {
    const folder = await changed();
    addUnowned(sandbox.store, 'new');
    const theirs = JSON.stringify(named('new'));
    for (let run = 0; run < 2; run += 1) {
      const { exitCode } = await apply(folder);
      // The first run writes the rest; the second has nothing left but the conflict.
      expect(exitCode).toBe(run === 0 ? 4 : 5);
      expect(JSON.stringify(named('new'))).toBe(theirs);
    }
  });
});

describe('while the list is read page by page, a person', () => {
  it.each([
    ['adds one', () => addUnowned(sandbox.store, 'theirs')],
    ['deletes one of the first page', () => remove('edited')],
    ['deletes one of a later page', () => remove('same')],
    ['renames one', () => Object.assign(named('same') ?? {}, { name: 'other' })],
  ] as const)('%s: there is no plan, or a plan of what is there', async (_, act) => {
    const folder = await changed();
    let pages = 0;
    when(({ variables }) => {
      pages += typeof variables['cursor'] === 'string' ? 1 : 0;
      return pages > 0;
    }, act);
    const outcome = await apply(folder);
    onRequest = undefined;
    expect(pages).toBeGreaterThan(0);
    expect([0, 1, 4]).toContain(outcome.exitCode);
    if (outcome.exitCode === 1) expect(outcome.stderr).toContain('Nothing was changed');
    const theirs = JSON.stringify(named('theirs'));
    expect((await apply(folder)).exitCode).toBe(0);
    expect((await apply(folder)).stdout).toContain('"done":0');
    expect(JSON.stringify(named('theirs'))).toBe(theirs);
    const ours = sandbox.store.state.triggers.map(({ name }) => name);
    expect(ours.filter((name) => name !== 'theirs').sort()).toEqual(LEFT);
  });
});
