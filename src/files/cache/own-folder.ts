/** A folder that nobody but this user can write to. */
import { existsSync, lstatSync, mkdirSync, type Stats, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes the folder where there is none.
 *
 * @returns whether it is this user's own and closed to the writes of others. It is not made below a folder of somebody
 *   else, as under `sudo` with the other user's home. Windows has no such owners and bits: a user's folder is its own.
 * @throws the system's error where it can be neither made nor looked at.
 */
export function makeOwnFolder(path: string): boolean {
  return makeFolder(path, 0o022);
}

/**
 * The same for a folder that others may not read either. wac makes them so, and Git does not: a cache that lies in a
 * repository does not count with what somebody has committed to it.
 */
export function makePrivateFolder(path: string): boolean {
  return makeFolder(path, 0o077);
}

function makeFolder(path: string, refusedBits: number): boolean {
  if (!existsSync(path) && !makeBelowOwn(path)) return false;
  const found = lstatSync(path);
  return found.isDirectory() && isOwn(found) && !hasBits(found, refusedBits);
}

/** One folder at a time: below `/proc`, Node.js tries for ever to make several. */
function makeBelowOwn(path: string): boolean {
  const above = dirname(path);
  // A drive that is missing, or a process that may not look at the root.
  if (above === path) return false;
  if (existsSync(above) ? !isOwn(statSync(above)) : !makeBelowOwn(above)) return false;
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    // Another process was faster.
    if (!existsSync(path)) throw error;
  }
  return true;
}

function isOwn({ uid }: Stats): boolean {
  return process.getuid === undefined || uid === process.getuid();
}

function hasBits({ mode }: Stats, bits: number): boolean {
  return process.getuid !== undefined && (mode & bits) !== 0;
}
