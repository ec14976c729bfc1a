/** The key of this user's caches: a random number in a file that only the user can read. */
import { randomBytes } from 'node:crypto';
import { linkSync, lstatSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeOwnFolder } from './own-folder.ts';
import { userCacheFolder } from './user-cache-folder.ts';

const KEY = /^[0-9a-f]{64}\n$/;

/** Where the key is. Undefined where the environment names no folder for caches. */
export function cacheKeyFile(
  env: Readonly<Record<string, string | undefined>>,
  platform: string,
): string | undefined {
  const folder = userCacheFolder(env, platform);
  return folder === undefined ? undefined : join(folder, 'cache-key');
}

/**
 * The key; it is made where there is none.
 *
 * @returns undefined where the file is not this user's own, or holds no key.
 * @throws the system's error where it can be neither read nor made.
 */
export function readCacheKey(path: string): string | undefined {
  return readKey(path) ?? makeKey(path);
}

function readKey(path: string): string | undefined {
  let found: ReturnType<typeof lstatSync>;
  try {
    found = lstatSync(path);
  } catch {
    return undefined;
  }
  const isOwn = process.getuid === undefined || found?.uid === process.getuid();
  // Others who may write it could make entries; Windows has no such bits.
  const isShared = process.getuid !== undefined && (Number(found?.mode) & 0o077) !== 0;
  if (found?.isFile() !== true || !isOwn || isShared) return undefined;
  const text = readFileSync(path, 'utf8');
  return KEY.test(text) ? text : undefined;
}

/** Two processes may make it at the same time: the file appears whole, and the first one counts. */
function makeKey(path: string): string | undefined {
  if (!makeOwnFolder(dirname(path))) return undefined;
  const temporary = `${path}.${randomBytes(6).toString('hex')}`;
  try {
    writeFileSync(temporary, `${randomBytes(32).toString('hex')}\n`, { flag: 'wx', mode: 0o600 });
    linkSync(temporary, path);
  } catch {
    // Another process was faster, or what is there is no key.
  } finally {
    rmSync(temporary, { force: true });
  }
  return readKey(path);
}
