/** The files that hold compiled code: a checksum of four bytes, and what V8 has made. */
import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import type { Script } from 'node:vm';
import { crc32 } from 'node:zlib';
import { limitHeap, unlimitHeap } from '../heap-limit.ts';

/** A file that was compiled in this run. */
export interface CompiledFile {
  /** `FILE.NODE.CHECKSUM`: the name of its entry. */
  readonly entry: string;
  /** V8's own tag when the file was compiled. */
  readonly tag: number;
  readonly script: Script;
}

const CHECKSUM_BYTES = 4;

/** Six times the files of the bundle: a folder with more is of runs with ever other flags, and begins anew. */
const MAX_ENTRIES = 2000;

/** Nobody takes so long to write an entry: what is older was left by a process that was ended. */
const ABANDONED_MS = 60 * 60 * 1000;

/** The code of an entry; undefined where there is none, or one that is damaged. */
export function readCode(path: string): Buffer | undefined {
  let entry: Buffer;
  try {
    entry = readFileSync(path);
  } catch {
    return undefined;
  }
  if (entry.length <= CHECKSUM_BYTES) return undefined;
  const code = entry.subarray(CHECKSUM_BYTES);
  return crc32(code) === entry.readUInt32LE(0) ? code : undefined;
}

/**
 * Writes the entries, each of which appears whole. Those of the same files as they were before are removed, and so are
 * those of a folder that has too many, and what an ended process has left.
 */
export function writeCompiled(cache: string, files: readonly CompiledFile[]): void {
  if (files.length === 0) return;
  try {
    const before = readdirSync(cache);
    removeAbandoned(cache, before);
    if (before.length > MAX_ENTRIES) {
      for (const name of before) rmSync(join(cache, name), { force: true });
    }
    // V8 notes its flags in what it makes, and wac sets some while it runs: those of each file have to be set again.
    const left = new Set(files);
    for (const setFlags of [undefined, limitHeap, unlimitHeap]) {
      if (left.size === 0) return;
      setFlags?.();
      const tag = cachedDataVersionTag();
      for (const file of left) {
        if (file.tag !== tag) continue;
        left.delete(file);
        writeEntry(cache, file, before);
      }
    }
  } catch {
    // A full disk, or a folder that cannot be written: the next run compiles.
  }
}

function writeEntry(cache: string, { entry, script }: CompiledFile, before: readonly string[]) {
  const code = script.createCachedData();
  const checksum = Buffer.alloc(CHECKSUM_BYTES);
  checksum.writeUInt32LE(crc32(code));
  // Processes in containers that share the folder may all have the same number.
  const temporary = join(cache, `.${entry}.${Math.random().toString(36).slice(2)}`);
  try {
    writeFileSync(temporary, Buffer.concat([checksum, code]), { flag: 'wx', mode: 0o600 });
    renameSync(temporary, join(cache, entry));
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  const sameFile = entry.slice(0, entry.lastIndexOf('.') + 1);
  for (const name of before) {
    if (name.startsWith(sameFile) && name !== entry) rmSync(join(cache, name), { force: true });
  }
}

function removeAbandoned(cache: string, names: readonly string[]): void {
  for (const name of names) {
    if (!name.startsWith('.')) continue;
    const path = join(cache, name);
    const found = statSync(path, { throwIfNoEntry: false });
    if (found !== undefined && Date.now() - found.mtimeMs > ABANDONED_MS) {
      rmSync(path, { force: true });
    }
  }
}
