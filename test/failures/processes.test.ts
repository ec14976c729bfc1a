/** The built program among others of its kind, interrupted, and writing to nobody. */
import { closeSync, existsSync, openSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Fault, SeenRequest } from '../../src/sandbox/faults/fault.ts';
import type { Sandbox } from '../../src/sandbox/sandbox-options.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import {
  contents,
  fiftyChanges,
  jsonLines,
  manifest,
  provideManifests,
  writeManifests,
} from './kills/manifest-folder.ts';
import { BUILT, runBuilt, startBuilt } from './run-built.ts';

const APPLY = ['apply', '--yes', '--format', 'json'];
const FULL_DISK = '/dev/full';

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
});

afterEach(async () => {
  await sandbox.close();
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

async function folderOf(manifests: readonly object[], owner?: string): Promise<string> {
  const folder = await writeManifests(manifests, owner);
  folders.push(folder);
  return folder;
}

function run(cwd: string, args: readonly string[] = APPLY) {
  return runBuilt({ wac: BUILT, cwd, args, sandbox });
}

function start(cwd: string, args: readonly string[] = APPLY) {
  return startBuilt({ wac: BUILT, cwd, args, sandbox });
}

/** The statuses of an apply's results, counted. */
function statuses(stdout: string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { status } of jsonLines(stdout)) {
    if (typeof status === 'string') counts[status] = (counts[status] ?? 0) + 1;
  }
  return counts;
}

/** The fifty changes, with their first half on the server. */
async function prepare(): Promise<string> {
  const { before, after } = fiftyChanges();
  await run(await folderOf(before));
  return await folderOf(after);
}

function names(): readonly string[] {
  return sandbox.store.state.triggers.map(({ name }) => name).sort();
}

describe('an apply whose output nobody takes', () => {
  it('goes on to its end when the pipe is closed after one line', async () => {
    const folder = await prepare();
    const { child, ended } = start(folder);
    child.stdout?.once('data', () => child.stdout?.destroy());
    expect((await ended).exitCode).toBe(0);
    expect((await run(folder, ['plan', '--detailed-exitcode'])).exitCode).toBe(0);
  });

  it.skipIf(!existsSync(FULL_DISK))(
    'goes on to its end when the disk is full, and says so',
    async () => {
      const folder = await prepare();
      const full = openSync(FULL_DISK, 'w');
      const ended = await runBuilt({ wac: BUILT, cwd: folder, args: APPLY, sandbox, stdout: full });
      closeSync(full);
      expect(ended.exitCode).toBe(1);
      expect(ended.stderr).toContain('Cannot write the output');
      expect(ended.stderr).not.toContain('    at ');
      expect((await run(folder, ['plan', '--detailed-exitcode'])).exitCode).toBe(0);
    },
  );
});

describe.skipIf(!existsSync(FULL_DISK))('a command whose output a full disk takes', () => {
  it.each([
    ['--version'],
    ['-V'],
    ['--help'],
    ['plan', '--help'],
    ['schema'],
    ['explain', 'when.runMetric'],
    ['completion', 'bash'],
    ['validate', '--format', 'json'],
    ['list', '--format', 'json'],
    ['plan', '--format', 'json'],
    ['integrations'],
    ['doctor'],
  ])('%s %s %s ends with 1 and a message', async (...args) => {
    const folder = await folderOf([manifest('a', 'A')]);
    const full = openSync(FULL_DISK, 'w');
    const ended = await runBuilt({ wac: BUILT, cwd: folder, args, sandbox, stdout: full });
    closeSync(full);
    expect(ended.exitCode).toBe(1);
    expect(ended.stderr).toContain('Cannot write the output');
    expect(ended.stderr).not.toContain('    at ');
  });
});

describe('a file that a command writes', () => {
  it('stays whole where it cannot be written anew', async () => {
    const folder = await folderOf([manifest('a', 'A')]);
    const out = join(folder, 'schema.json');
    await writeFile(out, 'as it was');
    const limited = await startBuilt({
      wac: BUILT,
      program: ['bash', '-c', 'ulimit -f 0 && exec "$0" "$@"', process.execPath],
      cwd: folder,
      args: ['schema', '--out', out],
    }).ended;
    expect(limited.exitCode).toBe(1);
    expect(await readFile(out, 'utf8')).toBe('as it was');
    expect((await readdir(folder)).sort()).toEqual(['automations', 'schema.json']);
  });
});

describe('a signal while the program starts', () => {
  it.each(
    (['SIGINT', 'SIGTERM'] as const).flatMap((signal) =>
      [0, 20, 40, 80, 120, 160, 200].map((ms) => [signal, ms] as const),
    ),
  )('%s after %i ms ends it, with nothing written and nothing left behind', async (signal, ms) => {
    const folder = await folderOf([manifest('a', 'A')]);
    const before = contents(sandbox.store.state);
    onRequest = () => ({ kind: 'delay', ms: 20_000 });
    const { child, ended } = start(folder);
    await sleep(ms);
    child.kill(signal);
    const { exitCode, stderr } = await ended;
    // Until wac handles signals the system ends the process, and there is no exit code of its own.
    expect([130, null]).toContain(exitCode);
    expect(stderr).not.toContain('    at ');
    expect(contents(sandbox.store.state)).toEqual(before);
    expect(await readdir(folder)).toEqual(['automations']);
  });
});

describe('an apply that is interrupted', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'by %s while it reads changes nothing',
    async (signal) => {
      const folder = await prepare();
      const before = contents(sandbox.store.state);
      const { child, ended } = start(folder);
      onRequest = () => {
        child.kill(signal);
        return { kind: 'delay', ms: 200 };
      };
      const { exitCode, stderr } = await ended;
      expect(exitCode).toBe(130);
      expect(stderr).not.toContain('    at ');
      expect(contents(sandbox.store.state)).toEqual(before);
    },
  );

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'by %s while it writes finishes what is in flight and reports the rest',
    async (signal) => {
      const folder = await prepare();
      const { child, ended } = start(folder);
      let writes = 0;
      onRequest = ({ kind }) => {
        if (kind === 'query') return undefined;
        writes += 1;
        if (writes === 6) child.kill(signal);
        return { kind: 'delay', ms: 50 };
      };
      const { exitCode, stdout } = await ended;
      onRequest = undefined;
      expect(exitCode).toBe(130);
      const counts = statuses(stdout);
      expect(counts['done']).toBeGreaterThanOrEqual(6);
      expect((counts['done'] ?? 0) + (counts['not-attempted'] ?? 0)).toBe(50);
      // A circle of names may have been left half way: one write more than there are changes done.
      expect(writes).toBeLessThanOrEqual((counts['done'] ?? 0) + 1);
      expect((await run(folder)).exitCode).toBe(0);
      expect((await run(folder, ['plan', '--detailed-exitcode'])).exitCode).toBe(0);
    },
  );
});

describe('two applies at once', () => {
  it('of one directory create nothing twice, and the next finds everything done', async () => {
    const folder = await prepare();
    const both = await Promise.all([run(folder), run(folder)]);
    for (const { exitCode, stderr } of both) {
      // 1: the list changed while it was read, so nothing was planned.
      expect([0, 1, 4]).toContain(exitCode);
      expect(stderr).not.toContain('    at ');
    }
    expect((await run(folder)).exitCode).toBe(0);
    expect((await run(folder, ['plan', '--detailed-exitcode'])).exitCode).toBe(0);
    expect(new Set(names()).size).toBe(40);
    expect(names()).toHaveLength(40);
  });

  it('of two owners in one scope leave each other alone', async () => {
    const mine = Array.from({ length: 15 }, (_, n) => manifest(`a-${n}`, `Mine ${n}`));
    const theirs = Array.from({ length: 15 }, (_, n) => manifest(`a-${n}`, `Theirs ${n}`));
    const one = await folderOf(mine, 'acme/one');
    const other = await folderOf(theirs, 'acme/two');
    await Promise.all([run(one), run(other)]);
    for (const folder of [one, other]) {
      expect((await run(folder)).exitCode).toBe(0);
      expect((await run(folder, ['plan', '--detailed-exitcode'])).exitCode).toBe(0);
    }
    expect(names()).toHaveLength(30);
  });

  it('of two owners that use one slot give it to one of them', async () => {
    const rules = Array.from({ length: 8 }, (_, n) => manifest(`a-${n}`, `Shared ${n}`));
    const one = await folderOf(rules, 'acme/one');
    const other = await folderOf(rules, 'acme/two');
    const both = await Promise.all([run(one), run(other)]);
    for (const { exitCode } of both) expect([0, 1, 4, 5]).toContain(exitCode);
    expect(names()).toHaveLength(8);
    const again = await Promise.all([run(one), run(other)]);
    expect(again.some(({ exitCode }) => exitCode === 5)).toBe(true);
    expect(names()).toHaveLength(8);
  });
});
