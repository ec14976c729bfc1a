/**
 * A lock beside the state file, so that two processes never write one state.
 *
 * The lock is a file made with `wx` (it must not exist) that holds the holder's process id. A lock whose process is
 * gone is stale: it is moved aside, which only one of several takers can do for the very lock that was seen, and what
 * was moved is looked at once more, since somebody else's fresh lock may have come in between.
 */
import { link, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { Failure } from '../../diagnostics/failure.ts';

/** A lock that is held. */
export interface Lock {
  /** Gives it back. */
  release(): Promise<void>;
}

/** For how long a lock may name nobody, in milliseconds: it is written in far less. */
const NAMELESS_FOR = 2000;

/**
 * Takes the lock of a state file.
 *
 * @throws Failure `locked` while another living process holds it, `file` when the folder cannot be written.
 */
export async function takeLock(stateFile: string): Promise<Lock> {
  const path = `${stateFile}.lock`;
  const content = `${JSON.stringify({ pid: process.pid, token: crypto.randomUUID() })}\n`;
  for (let attempt = 0; attempt < 5; attempt += 1) {
    if (await createLock(path, content)) return { release: () => releaseLock(path, content) };
    const seen = await readLock(path);
    if (seen === undefined) continue;
    const pid = pidOf(seen);
    const isHeld = pid === undefined ? await isFresh(path) : isAlive(pid);
    if (isHeld) throw lockedFailure(stateFile, path, pid);
    await moveStaleLock(path, seen);
  }
  throw lockedFailure(stateFile, path, undefined);
}

async function createLock(path: string, content: string): Promise<boolean> {
  // Linked when it is whole, so that a crash never leaves a lock that names nobody.
  const whole = `${path}.${process.pid}.new`;
  try {
    await writeFile(whole, content, { mode: 0o600 });
    try {
      await link(whole, path);
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return false;
      // Not every file system has links.
      await writeFile(path, content, { mode: 0o600, flag: 'wx' });
    } finally {
      await rm(whole, { force: true });
    }
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw new Failure(`Cannot lock the sandbox state: ${messageOf(error)}`, {
      code: 'file',
      hint: 'Name a state file in a folder that exists and may be written',
      cause: error,
    });
  }
}

async function readLock(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return undefined;
  }
}

function pidOf(content: string): number | undefined {
  const match = /"pid":(\d{1,10})/.exec(content);
  return match === null ? undefined : Number(match[1]);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}

/** Whether a lock that names nobody may still be about to: a crash may have kept it from that for good. */
async function isFresh(path: string): Promise<boolean> {
  return await stat(path).then(
    ({ mtimeMs }) => Date.now() - mtimeMs < NAMELESS_FOR,
    () => false,
  );
}

async function moveStaleLock(path: string, seen: string): Promise<void> {
  const aside = `${path}.${process.pid}.stale`;
  try {
    await rename(path, aside);
  } catch {
    return;
  }
  const moved = await readLock(aside);
  if (moved !== undefined && moved !== seen) await link(aside, path).catch(() => undefined);
  await rm(aside, { force: true });
}

async function releaseLock(path: string, content: string): Promise<void> {
  if ((await readLock(path)) === content) await rm(path, { force: true });
}

function lockedFailure(stateFile: string, path: string, pid: number | undefined): Failure {
  const holder = pid === undefined ? 'another process' : `process ${pid}`;
  return new Failure(`The sandbox state ${stateFile} is in use by ${holder}`, {
    code: 'locked',
    hint: `Stop the other sandbox, name another state file, or delete ${path} if no wac is running`,
  });
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
