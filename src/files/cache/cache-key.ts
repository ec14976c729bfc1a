/** The key of this user's caches: a random number in a file that only the user can read. */
import { randomBytes } from 'node:crypto';
import { linkSync, lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';

const KEY = /^[0-9a-f]{64}\n$/;

/**
 * Where the key is: in the user's folder for caches. Undefined where the environment names none.
 *
 * @param platform as `process.platform`.
 */
export function cacheKeyFile(
  env: Readonly<Record<string, string | undefined>>,
  platform: string,
): string | undefined {
  const base =
    platform === 'win32'
      ? env['LOCALAPPDATA']
      : env['XDG_CACHE_HOME'] || join(env['HOME'] ?? '', '.cache');
  return base === undefined || !isAbsolute(base) ? undefined : join(base, 'wac', 'cache-key');
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
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
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
