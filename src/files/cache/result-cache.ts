/**
 * A cache on disk whose entries nobody but this user can have written.
 *
 * The folder may be part of a repository, where somebody else could have put an entry into it. So each entry has a code
 * (HMAC-SHA256) made with a key that is outside of the repository. An entry that is cut, changed, or of another key is
 * not there. No error of the file system gets out: without a cache the work is done again.
 */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CacheEntries } from './cache-entries.ts';
import { readCacheKey } from './cache-key.ts';

/**
 * Results by keys that name everything they depend on: 64 hexadecimal digits, with the kind of the entry before them
 * (`state-`) where there are several. Each kind has its own limit.
 */
export interface ResultCache {
  /** The text that was written; undefined where there is none that can be trusted. */
  read(key: string): string | undefined;
  write(key: string, text: string): void;
}

/** Where a cache is. */
export interface CacheLocation {
  /** The folder of the entries, and the folder above it that may be missing too: neither may be a link. */
  readonly folder: string;
  /** The file of the key. */
  readonly keyFile: string;
}

/** The text of an entry: ten thousand diagnostics have about half as much. */
const MAX_BYTES = 16 * 2 ** 20;

/** Opens a cache; undefined where it cannot be used. */
export function openResultCache({ folder, keyFile }: CacheLocation): ResultCache | undefined {
  const secret = orUndefined(() => readCacheKey(keyFile));
  if (secret === undefined) return undefined;
  const entries = new CacheEntries(folder);
  const codeOf = (key: string, text: string): Buffer =>
    createHmac('sha256', secret).update(`${key}\n`).update(text).digest();
  return {
    read: (key) =>
      orUndefined(() => {
        if (!isOwnFolder(folder)) return undefined;
        const entry = readEntry(join(folder, key));
        if (entry === undefined) return undefined;
        const given = Buffer.from(entry.code, 'hex');
        const made = codeOf(key, entry.text);
        return given.length === made.length && timingSafeEqual(given, made)
          ? entry.text
          : undefined;
      }),
    write: (key, text) => {
      orUndefined(() => {
        if (text.length > MAX_BYTES / 4 || !makeOwnFolder(folder)) return;
        writeWhole(join(folder, key), `${codeOf(key, text).toString('hex')}\n${text}`);
        entries.add(key);
      });
    },
  };
}

function readEntry(path: string): { readonly code: string; readonly text: string } | undefined {
  const found = lstatSync(path);
  if (!found.isFile() || found.size > MAX_BYTES) return undefined;
  const content = readFileSync(path, 'utf8');
  const end = content.indexOf('\n');
  return end === -1 ? undefined : { code: content.slice(0, end), text: content.slice(end + 1) };
}

/** Whether the folder is one, and neither it nor the one above is a link to somewhere else. */
function isOwnFolder(folder: string): boolean {
  return [dirname(folder), folder].every((path) => lstatSync(path).isDirectory());
}

function makeOwnFolder(folder: string): boolean {
  for (const path of [dirname(folder), folder]) {
    orUndefined(() => mkdirSync(path));
    if (orUndefined(() => lstatSync(path).isDirectory()) !== true) return false;
  }
  // Git is to ignore it also where nobody has said so.
  orUndefined(() => writeFileSync(join(folder, '.gitignore'), '*\n', { flag: 'wx' }));
  return true;
}

/** Two processes may write one entry: each writes a file of its own, and the last name wins. */
function writeWhole(path: string, content: string): void {
  const temporary = `${path}.${randomBytes(6).toString('hex')}`;
  try {
    writeFileSync(temporary, content, { flag: 'wx', mode: 0o600 });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function orUndefined<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
