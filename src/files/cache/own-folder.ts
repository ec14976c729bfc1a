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
  if (!existsSync(path) && !makeBelowOwn(path)) return false;
  const found = lstatSync(path);
  return found.isDirectory() && isOwn(found) && !isShared(found);
}

/** One folder at a time: below `/proc`, Node.js tries for ever to make several. */
function makeBelowOwn(path: string): boolean {
  const above = dirname(path);
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

function isShared({ mode }: Stats): boolean {
  return process.getuid !== undefined && (mode & 0o022) !== 0;
}
