/**
 * The states of files: what the file system knows about their content without reading it, as in the index of Git.
 *
 * Two equal states of a file mean equal content under two conditions. The file system is one of this machine that sets
 * the time of the last change (`ctime`) at each change and lets no program set it. And the state was taken when that time
 * was over: a file may change twice within one step of the file system's clock.
 */
import { type Stats, statfsSync, statSync } from 'node:fs';

/** The states of several files. */
export interface FileStates {
  /** In the order of the paths, five numbers each: device, inode, size, and the times of the last modification and change. */
  readonly states: Float64Array<ArrayBuffer>;
  /** The size of all files together, in bytes. */
  readonly bytes: number;
  /** Whether equal states mean equal content. Where it is false, the files have to be read. */
  readonly areReliable: boolean;
}

/**
 * Types of file systems by `statfs` on Linux (linux/magic.h): ext2 to ext4, XFS, Btrfs, F2FS, tmpfs, overlayfs. Of a file
 * system on a network, a state may be an old one.
 */
const LOCAL_TYPES: ReadonlySet<number> = new Set([
  0xef53, 0x58465342, 0x9123683e, 0xf2f52010, 0x01021994, 0x794c7630,
]);

/** The numbers of one state. */
const STATE_LENGTH = 5;

/**
 * How long ago the last change of a file must be. Linux sets times in steps of at most 10 ms. A time of whole seconds may
 * come from a file system that has no fractions.
 */
const MIN_AGE_MS = 100;
const MIN_AGE_OF_WHOLE_SECONDS_MS = 2000;

/**
 * Takes the states of files. Links are followed.
 *
 * @param nowMs the time of day before any state is taken.
 * @param platform as `process.platform`.
 * @returns undefined where a file cannot be found.
 */
export function takeFileStates(
  paths: readonly string[],
  nowMs: number = Date.now(),
  platform: string = process.platform,
): FileStates | undefined {
  const devices = new Map<number, boolean>();
  const isLocal = (path: string, device: number): boolean => {
    const known = devices.get(device) ?? isOnLocalFileSystem(path, platform);
    devices.set(device, known);
    return known;
  };
  const states = new Float64Array(paths.length * STATE_LENGTH);
  let bytes = 0;
  let areReliable = true;
  try {
    for (const [index, path] of paths.entries()) {
      const stats = statSync(path);
      const at = index * STATE_LENGTH;
      states[at] = stats.dev;
      states[at + 1] = stats.ino;
      states[at + 2] = stats.size;
      states[at + 3] = stats.mtimeMs;
      states[at + 4] = stats.ctimeMs;
      bytes += stats.size;
      areReliable &&= isExact(stats) && isSettled(stats, nowMs) && isLocal(path, stats.dev);
    }
  } catch {
    return undefined;
  }
  return { states, bytes, areReliable };
}

/** Whether a file is in the state that was taken of the path at an index. */
export function isInState({ states }: FileStates, index: number, stats: Stats): boolean {
  const { dev, ino, size, mtimeMs, ctimeMs } = stats;
  return [dev, ino, size, mtimeMs, ctimeMs].every(
    (part, at) => part === states[index * STATE_LENGTH + at],
  );
}

/** Whether another change would give the file another time. A time in the future says nothing. */
function isSettled({ ctimeMs }: Stats, nowMs: number): boolean {
  const age = nowMs - ctimeMs;
  return age > MIN_AGE_OF_WHOLE_SECONDS_MS || (age > MIN_AGE_MS && ctimeMs % 1000 !== 0);
}

/** Whether no digit of the inode was lost. Times lose less than a microsecond, far less than the age of a file. */
function isExact({ ino, dev }: Stats): boolean {
  return Number.isSafeInteger(ino) && Number.isSafeInteger(dev);
}

function isOnLocalFileSystem(path: string, platform: string): boolean {
  return platform === 'linux' && LOCAL_TYPES.has(statfsSync(path).type);
}
