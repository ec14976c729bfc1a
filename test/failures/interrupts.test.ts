/** The built program interrupted where it waits, out of time, and on disks that take nothing more. */
import { spawnSync } from 'node:child_process';
import { existsSync, symlinkSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Fault, SeenRequest } from '../../src/sandbox/faults/fault.ts';
import type { Sandbox } from '../../src/sandbox/sandbox-options.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import {
  contents,
  jsonLines,
  manifest,
  provideManifests,
  writeManifests,
} from './kills/manifest-folder.ts';
import { BUILT, runBuilt, startBuilt } from './run-built.ts';

const APPLY = ['apply', '--yes', '--format', 'json'];

/** Longer than a test may take, and shorter than a run may. */
const LONG_WAIT: Fault = { kind: 'status', status: 429, headers: { 'Retry-After': '250' } };

let sandbox: Sandbox;
let onRequest: ((request: SeenRequest) => Fault | undefined) | undefined;
let folder: string;

beforeEach(async () => {
  onRequest = undefined;
  sandbox = await startSandbox({
    now: () => new Date(0),
    onRequest: (request) => onRequest?.(request),
  });
  provideManifests(sandbox);
  const first = await writeManifests([0, 1].map((n) => manifest(`rule-${n}`, `Rule ${n}`)));
  await runBuilt({ wac: BUILT, cwd: first, args: APPLY, sandbox });
  await rm(first, { recursive: true });
  folder = await writeManifests([manifest('rule-0', 'Rule 0'), manifest('new', 'New one')]);
});

afterEach(async () => {
  await sandbox.close();
  await rm(folder, { recursive: true });
});

function start(args: readonly string[] = APPLY, env: Readonly<Record<string, string>> = {}) {
  return startBuilt({ wac: BUILT, cwd: folder, args, sandbox, env });
}

async function finishes(): Promise<void> {
  onRequest = undefined;
  expect((await start().ended).exitCode).toBe(0);
  const args = ['plan', '--detailed-exitcode'];
  expect((await runBuilt({ wac: BUILT, cwd: folder, args, sandbox })).exitCode).toBe(0);
}

describe.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s', (signal) => {
  it('ends the wait for a server that wants no reads now', async () => {
    const before = contents(sandbox.store.state);
    const { child, ended } = start();
    onRequest = () => {
      setTimeout(() => child.kill(signal), 300);
      return LONG_WAIT;
    };
    const { exitCode, stderr } = await ended;
    expect(exitCode).toBe(130);
    expect(stderr).not.toMatch(/^ {4}at /m);
    expect(contents(sandbox.store.state)).toEqual(before);
    await finishes();
  });

  it('ends the wait for a server that wants no writes now, and says what was not written', async () => {
    const before = contents(sandbox.store.state);
    const { child, ended } = start();
    let writes = 0;
    onRequest = ({ kind }) => {
      if (kind === 'query') return undefined;
      writes += 1;
      if (writes === 2) setTimeout(() => child.kill(signal), 300);
      return LONG_WAIT;
    };
    const { exitCode, stdout } = await ended;
    expect(exitCode).toBe(130);
    const results = jsonLines(stdout).filter(({ key }) => key !== undefined);
    expect(results.map(({ status, code }) => [status, code])).toEqual([
      ['not-attempted', 'interrupted'],
      ['not-attempted', 'interrupted'],
    ]);
    expect(contents(sandbox.store.state)).toEqual(before);
    await finishes();
  });
});

it('a terminal that closes loses no line, and does not cut off a write that is under way', async () => {
  const { child, ended } = start([...APPLY, '--parallel', '1']);
  let writes = 0;
  onRequest = ({ kind }) => {
    if (kind === 'query') return undefined;
    writes += 1;
    // The kernel and the shell each send one.
    for (let count = 0; writes === 2 && count < 3; count += 1) child.kill('SIGHUP');
    return undefined;
  };
  const { exitCode, stdout } = await ended;
  const results = jsonLines(stdout).filter(({ key }) => key !== undefined);
  expect(results.map(({ status }) => status)).toEqual(['done', 'done']);
  expect([0, 130]).toContain(exitCode);
  await finishes();
});

it('a second Ctrl-C ends the run while a write is under way; the same command finishes', async () => {
  const { child, ended } = start();
  onRequest = ({ kind }) => {
    if (kind === 'query') return undefined;
    child.kill('SIGINT');
    setTimeout(() => child.kill('SIGINT'), 300);
    return { kind: 'delay', ms: 50_000, at: 'after' };
  };
  expect((await ended).exitCode).toBe(130);
  await finishes();
});

it.skipIf(spawnSync('python3', ['--version']).status !== 0)(
  'Ctrl-C at the question ends the run as interrupted, nothing written',
  async () => {
    const before = contents(sandbox.store.state);
    const script = [
      'import os, pty, sys',
      'pid, terminal = pty.fork()',
      'if pid == 0: os.execvp(sys.argv[1], sys.argv[1:])',
      'said = b""',
      'while True:',
      '    try: read = os.read(terminal, 65536)',
      '    except OSError: break',
      '    if not read: break',
      '    had = b"continues: " in said',
      '    said += read',
      '    if b"continues: " in said and not had: os.write(terminal, b"\\x03")',
      'sys.stdout.buffer.write(said)',
      'sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))',
    ];
    const { child, ended } = startBuilt({
      wac: BUILT,
      program: ['python3', '-c', script.join('\n'), process.execPath],
      cwd: folder,
      args: ['apply'],
      sandbox,
    });
    expect(child.pid).toBeDefined();
    const { exitCode, stdout } = await ended;
    expect(stdout).toContain('Interrupted: nothing was written');
    expect(exitCode).toBe(130);
    expect(contents(sandbox.store.state)).toEqual(before);
  },
);

describe('--timeout', () => {
  it('ends a run whose server responds too slowly, and reports what is certain', async () => {
    const before = contents(sandbox.store.state);
    onRequest = () => ({ kind: 'delay', ms: 50_000 });
    const { exitCode, stderr } = await start([...APPLY, '--timeout', '1']).ended;
    expect(exitCode).toBe(1);
    expect(stderr).toContain('--timeout');
    expect(contents(sandbox.store.state)).toEqual(before);
    await finishes();
  });

  it('calls unknown what was under way', async () => {
    let isWriting = false;
    onRequest = ({ kind }) => {
      isWriting ||= kind === 'mutation';
      return isWriting ? { kind: 'delay', ms: 50_000, at: 'after' } : undefined;
    };
    const { exitCode, stdout } = await start([...APPLY, '--timeout', '8'], {
      WANDB_HTTP_TIMEOUT: '1',
    }).ended;
    expect(exitCode).toBe(4);
    const results = jsonLines(stdout).filter(({ key }) => key !== undefined);
    expect(results.map(({ status }) => status)).toEqual(['unknown', 'unknown']);
    await finishes();
  });
});

describe('a disk that takes nothing more', () => {
  /** A limit on the size of files, in blocks, as a full disk would end a write half-way. */
  function limited(args: readonly string[]) {
    return startBuilt({
      wac: BUILT,
      program: ['bash', '-c', 'ulimit -f 0 && exec "$0" "$@"', process.execPath],
      cwd: folder,
      args,
      sandbox,
    }).ended;
  }

  it('stops an apply before its first write when what goes cannot be saved', async () => {
    const before = contents(sandbox.store.state);
    const { exitCode, stderr } = await limited(['apply', '--yes']);
    expect(stderr).toContain('.wac/restore');
    expect(stderr).not.toMatch(/^ {4}at /m);
    expect(exitCode).toBe(1);
    expect(contents(sandbox.store.state)).toEqual(before);
    expect(sandbox.counts.mutations).toBe(2);
    expect(await readdir(join(folder, '.wac/restore'))).toEqual([]);
    await finishes();
  });

  it('leaves the plan file that was there', async () => {
    const plan = ['plan', '--out', 'plan.json'];
    expect((await start(plan).ended).exitCode).toBe(0);
    const { exitCode, stderr } = await limited(plan);
    expect(stderr).toContain('Cannot write "plan.json"');
    expect(exitCode).toBe(1);
    const show = await runBuilt({ wac: BUILT, cwd: folder, args: ['show', 'plan.json'], sandbox });
    expect(show.exitCode).toBe(0);
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it.skipIf(!existsSync('/dev/full'))('does so too where the folder is a device', async () => {
    await mkdir(join(folder, '.wac'));
    symlinkSync('/dev/full', join(folder, '.wac/restore'));
    const before = contents(sandbox.store.state);
    const { exitCode, stderr } = await start(['apply', '--yes']).ended;
    expect(stderr).toContain('.wac/restore');
    expect(exitCode).toBe(1);
    expect(contents(sandbox.store.state)).toEqual(before);
  });
});
