/**
 * One state in one file, written so that a crash at any moment leaves the old state or the new one.
 *
 * A write goes to a temporary file, is synced, and is renamed over the old one. Changes that come while a write is
 * under way share the next write, so that many small changes do not cost a sync each.
 */
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Failure } from '../../diagnostics/failure.ts';
import { describeFileError } from '../../lib/describe-file-error.ts';
import { checkState, isState } from './check-state.ts';
import type { SandboxState } from './records.ts';

/**
 * Reads a state file; absent when there is none.
 *
 * @throws Failure `file` when it is not a state: it is then left as it is.
 */
export async function readStateFile(path: string): Promise<SandboxState | undefined> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    // What cannot be read at all is no state to move away: most often a folder, or somebody else's file.
    throw new Failure(`Cannot use the sandbox state ${path}: ${describeFileError(error)}`, {
      code: 'file',
      hint: 'Name a file that may be read and written, such as .wac/sandbox.json',
      cause: error,
    });
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw unreadable(path, 'it is not JSON', error);
  }
  if (isState(value)) return value;
  throw unreadable(path, checkState(value) ?? 'it is not a state', undefined);
}

/** Makes the folder of a state file. */
export async function prepareStateFolder(path: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
  } catch (error) {
    throw new Failure(`Cannot make the folder of the sandbox state ${path}`, {
      code: 'file',
      hint: 'Name a state file in a folder that may be written',
      cause: error,
    });
  }
}

/** Writes states to a file, one after the other. */
export class StateWriter {
  readonly #path: string;
  #running: Promise<void> = Promise.resolve();
  #next: Promise<void> | undefined;

  constructor(path: string) {
    this.#path = path;
  }

  /** Resolves when the state, as it is now or later, is safe on the disk. */
  save(state: SandboxState): Promise<void> {
    this.#next ??= this.#running
      .catch(() => undefined)
      .then(() => {
        this.#next = undefined;
        this.#running = writeAtomically(this.#path, `${JSON.stringify(state, null, 1)}\n`);
        return this.#running;
      });
    return this.#next;
  }
}

async function writeAtomically(path: string, text: string): Promise<void> {
  // The lock makes one writer of it, so that what a crash leaves is overwritten and never piles up.
  const temporary = `${path}.tmp`;
  try {
    const file = await open(temporary, 'w', 0o600);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
    await syncFolder(dirname(path));
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw new Failure(`Cannot write the sandbox state ${path}`, {
      code: 'file',
      hint: 'Check the rights of its folder and the space on the disk; the state before this change is kept',
      cause: error,
    });
  }
}

/** A rename is only safe once its folder is; not every system can open one. */
async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(path, 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  } catch {
    // The rename itself is done: only its durability across a power cut is not.
  }
}

function unreadable(path: string, reason: string, cause: unknown): Failure {
  return new Failure(`Cannot use the sandbox state ${path}: ${reason}`, {
    code: 'file',
    hint: 'Move the file away or delete it to begin with an empty sandbox; it was left as it is',
    cause,
  });
}
