/**
 * A lock beside the state file, so that two processes never write one state.
 *
 * The lock is a file that names its holder. It is created by a link, which fails when it exists, and a stale one is
 * replaced by a rename, so that there is no moment without a lock in which a third process could create one. Only the
 * owner of a claim, a second lock that is named after the stale one, may replace it, and reads it again first: of all
 * that see a stale lock one replaces it.
 *
 * Whether the holder runs is known by its number and start within one boot and PID namespace. In another one (a
 * container, another machine, after a reboot) the lock's time decides, which its holder renews.
 */
import { link, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from '../../diagnostics/failure.ts';
import { isJsonObject } from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import { ownIdentity, type ProcessIdentity, processStatus } from './process-identity.ts';

/** A lock that is held. */
export interface Lock {
  /** Gives it back. */
  release(): Promise<void>;
}

/** How often a holder renews the time of its lock, in milliseconds. */
const RENEWAL_MS = 1000;

/** A lock of a holder that cannot be looked up is stale when its time stays the same for so long, in milliseconds. */
const STALE_AFTER_MS = 4000;

const RECHECK_DELAY_MS = 100;

/** Attempts in which another process may come first. */
const MAX_ATTEMPTS = 10;

interface LockContent extends ProcessIdentity {
  readonly token: string;
}

/** What is found where a lock was to be created; the text is absent when it was removed again. */
interface Found {
  readonly text: string | undefined;
  readonly owned: LockContent | undefined;
}

/**
 * Takes the lock of a state file.
 *
 * @throws Failure `locked` while another process holds it, `file` when the folder cannot be written.
 */
export async function takeLock(stateFile: string): Promise<Lock> {
  const path = `${stateFile}.lock`;
  const taken = await acquire(path);
  if (taken.owned !== undefined) throw lockedFailure(stateFile, path, taken.owned.pid);
  if (taken.content === undefined) throw lockedFailure(stateFile, path, undefined);
  const { content } = taken;
  await removeLeftovers(path);
  const renewal = setInterval(() => {
    const now = new Date();
    utimes(path, now, now).catch(() => undefined);
  }, RENEWAL_MS);
  renewal.unref();
  return {
    release: async () => {
      clearInterval(renewal);
      await removeOwn(path, content);
    },
  };
}

/** The content of the lock that was acquired, or who holds it; neither when that is not known. */
interface Acquisition {
  readonly content?: string;
  readonly owned?: LockContent;
}

async function acquire(path: string): Promise<Acquisition> {
  const content = `${JSON.stringify({ ...(await ownIdentity()), token: crypto.randomUUID() })}\n`;
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    if (await create(path, content)) return { content };
    const found = await readLock(path);
    if (found.text === undefined) continue;
    if (!(await isStale(path, found))) {
      return found.owned === undefined ? {} : { owned: found.owned };
    }
    if (await replace(path, { found, content })) return { content };
  }
  return {};
}

/** Creates the lock whole, so that a crash never leaves one that names nobody; false when there is one. */
async function create(path: string, content: string): Promise<boolean> {
  const whole = wholeName(path);
  try {
    await writeFile(whole, content, { mode: 0o600 });
    await link(whole, path).catch(async (error: unknown) => {
      // Not every file system has links. ENOENT: a new holder has removed what it took for left behind.
      if (['EEXIST', 'ENOENT'].includes(codeOf(error) ?? '')) throw error;
      await writeFile(path, content, { mode: 0o600, flag: 'wx' });
    });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    if (codeOf(error) === 'ENOENT' && (await exists(dirname(path)))) return false;
    throw new Failure(`Cannot lock the sandbox state: ${messageOf(error)}`, {
      code: 'file',
      hint: 'Name a state file in a folder that exists and may be written',
      cause: error,
    });
  } finally {
    await rm(whole, { force: true });
  }
}

/** Puts a lock in the place of a stale one; false when another process did, or is about to. */
async function replace(
  path: string,
  { found, content }: { readonly found: Found; readonly content: string },
): Promise<boolean> {
  const claimPath = `${path}.${found.owned?.token.slice(0, 8) ?? 'nameless'}`;
  const claim = await acquire(claimPath);
  if (claim.content === undefined) return false;
  const whole = wholeName(path);
  try {
    // The claim may have been given back by a process that has replaced the lock.
    if ((await readLock(path)).text !== found.text) return false;
    await writeFile(whole, content, { mode: 0o600 });
    await rename(whole, path);
    return true;
  } catch {
    return false;
  } finally {
    await rm(whole, { force: true });
    await removeOwn(claimPath, claim.content);
  }
}

async function readLock(path: string): Promise<Found> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  return { text, owned: text === undefined ? undefined : parseLock(text) };
}

function parseLock(text: string): LockContent | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isJsonObject(value)) return undefined;
  const { pid, token, system, started } = value;
  if (typeof pid !== 'number' || !Number.isSafeInteger(pid) || pid < 1) return undefined;
  return {
    pid,
    token: typeof token === 'string' && /^[-\w]+$/.test(token) ? token : 'nameless',
    ...present({
      system: typeof system === 'string' ? system : undefined,
      started: typeof started === 'string' ? started : undefined,
    }),
  };
}

async function isStale(path: string, { owned }: Found): Promise<boolean> {
  const status = owned === undefined ? 'unknown' : await processStatus(owned);
  if (status !== 'unknown') return status === 'ended';
  return await isAbandoned(path);
}

/** Whether nobody renews a lock, or, for one that names nobody, is about to write into it. */
async function isAbandoned(path: string): Promise<boolean> {
  const first = await timeOf(path);
  // A time long ago needs no wait; one ahead of this machine's clock does.
  const age = Date.now() - (first ?? 0);
  if (first === undefined || age > STALE_AFTER_MS * 10) return true;
  for (let waited = 0; waited < STALE_AFTER_MS; waited += RECHECK_DELAY_MS) {
    await sleep(RECHECK_DELAY_MS);
    if ((await timeOf(path)) !== first) return false;
  }
  return true;
}

/** Removes what processes that were killed have left; a process that is at work tries again. */
async function removeLeftovers(path: string): Promise<void> {
  const prefix = `${basename(path)}.`;
  const names = await readdir(dirname(path)).catch((): string[] => []);
  for (const name of names.filter((item) => item.startsWith(prefix))) {
    await rm(join(dirname(path), name), { force: true }).catch(() => undefined);
  }
}

async function removeOwn(path: string, content: string): Promise<void> {
  if ((await readLock(path)).text === content) await rm(path, { force: true });
}

function wholeName(path: string): string {
  return `${path}.${crypto.randomUUID()}.new`;
}

async function timeOf(path: string): Promise<number | undefined> {
  return await stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => undefined,
  );
}

async function exists(path: string): Promise<boolean> {
  return (await timeOf(path)) !== undefined;
}

function lockedFailure(stateFile: string, path: string, pid: number | undefined): Failure {
  const owned = pid === undefined ? 'another process' : `process ${pid}`;
  return new Failure(`The sandbox state ${stateFile} is in use by ${owned}`, {
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
