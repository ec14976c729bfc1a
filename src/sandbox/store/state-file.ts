/**
 * One state in one file, written so that a crash at any moment leaves every change that was saved, and no part of one
 * that was not.
 *
 * The file is a snapshot, and while a sandbox runs a line for each save after it (`journal.ts`). A snapshot goes to a
 * temporary file, is synced, and is renamed over the old one; a line is appended and synced. When the lines have grown
 * longer than the snapshot, a new snapshot takes their place, so that the cost of a change does not depend on the size
 * of the state. A sandbox that ends leaves one JSON document.
 */
import { type FileHandle, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Failure } from '../../diagnostics/failure.ts';
import { describeFileError } from '../../lib/describe-file-error.ts';
import { type JsonValue, parseJson } from '../../lib/json.ts';
import type { Change } from './change.ts';
import { checkReferences, orderRecords } from './check/check-references.ts';
import { checkState, isState } from './check/check-state.ts';
import { applyLines, encodeChanges } from './journal.ts';
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
  const [first = '', ...lines] = text.split('\n');
  const snapshot = parseLine(first);
  if (snapshot === undefined) return wholeState(path, parseWhole(path, text));
  const state = checkedState(path, snapshot);
  // The last part is empty, or a line that a crash has cut off: its save was never confirmed.
  const values = lines.slice(0, -1).map(parseLine);
  if (values.at(-1) === undefined) values.pop();
  const isWhole = values.every((value) => value !== undefined) && applyLines(state, values);
  if (!isWhole) throw unreadable(path, 'one of its lines is damaged', undefined);
  return wholeState(path, state);
}

/** A state whose records fit together, in order, although it may have been edited by hand. */
function wholeState(path: string, value: unknown): SandboxState {
  const state = checkedState(path, value);
  const reason = checkReferences(state);
  if (reason !== undefined) throw unreadable(path, reason, undefined);
  orderRecords(state);
  return state;
}

function checkedState(path: string, value: unknown): SandboxState {
  if (isState(value)) return value;
  throw unreadable(path, checkState(value) ?? 'it is not a state', undefined);
}

/** The value of a line that is JSON as a whole; absent for any other. */
function parseLine(line: string): JsonValue | undefined {
  try {
    return parseJson(line);
  } catch {
    return undefined;
  }
}

function parseWhole(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw unreadable(path, 'it is not JSON', error);
  }
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

/** Lines may grow to this size, in bytes, or to that of the snapshot if that is larger, before a new snapshot. */
const MIN_JOURNAL_BYTES = 4 * 1024 * 1024;

/** Writes the changes of a state to its file. */
export class StateWriter {
  readonly #path: string;
  /** The file, opened for appending; absent when the next save has to write a snapshot. */
  #file: FileHandle | undefined;
  /** Bytes of the file that are safe. */
  #size = 0;
  #snapshotSize = 0;
  #underWay: Promise<void> | undefined;
  #isClosed = false;

  constructor(path: string) {
    this.#path = path;
  }

  /**
   * Resolves when the changes are safe on the disk. One call at a time.
   *
   * @throws Failure `file` when they could not be written: the file is then as it was. So it is once the writer is
   *   closed, because the lock may then be another's.
   */
  async save(changes: readonly Change[], state: SandboxState): Promise<void> {
    if (this.#isClosed) {
      throw new Failure(`The sandbox has ended: nothing is written to ${this.#path} any more`, {
        code: 'file',
      });
    }
    this.#underWay = this.#write(changes, state);
    await this.#underWay;
  }

  async #write(changes: readonly Change[], state: SandboxState): Promise<void> {
    // Both are made before anything is awaited: the state may change meanwhile.
    const line = encodeChanges(changes, state.lastNumber);
    const limit = Math.max(MIN_JOURNAL_BYTES, this.#snapshotSize);
    const isLong = this.#size - this.#snapshotSize + line.length > limit;
    if (this.#file === undefined || isLong) {
      const snapshot = `${JSON.stringify(state)}\n`;
      try {
        await this.#begin(snapshot);
        return;
      } catch (error) {
        // A snapshot needs more space than a line does.
        if (this.#file === undefined) throw error;
      }
    }
    await this.#append(line);
  }

  /**
   * Writes the whole state, as one JSON document for people and programs to read, and closes the file. What was saved
   * stays saved when that fails.
   */
  async close(state: SandboxState): Promise<void> {
    this.#isClosed = true;
    await this.#underWay?.catch(() => undefined);
    const text = `${JSON.stringify(state, null, 1)}\n`;
    await writeAtomically(this.#path, text).catch(() => undefined);
    await this.#file?.close();
    this.#file = undefined;
  }

  /** Begins the file anew with a snapshot. */
  async #begin(snapshot: string): Promise<void> {
    await writeAtomically(this.#path, snapshot);
    await this.#file?.close().catch(() => undefined);
    this.#file = undefined;
    this.#file = await open(this.#path, 'a', 0o600).catch(() => undefined);
    this.#snapshotSize = Buffer.byteLength(snapshot);
    this.#size = this.#snapshotSize;
  }

  async #append(line: string): Promise<void> {
    const file = this.#file;
    try {
      await file?.writeFile(line);
      await file?.sync();
      this.#size += Buffer.byteLength(line);
    } catch (error) {
      // What was written of the line is taken away, so that no later line follows a part of one.
      await file?.truncate(this.#size).catch(() => {
        this.#file = undefined;
        return file.close().catch(() => undefined);
      });
      throw writeFailure(this.#path, error);
    }
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
    throw writeFailure(path, error);
  }
}

function writeFailure(path: string, cause: unknown): Failure {
  return new Failure(`Cannot write the sandbox state ${path}: ${describeFileError(cause)}`, {
    code: 'file',
    hint: 'Check the rights of its folder and the space on the disk; the state before this change is kept',
    cause,
  });
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
