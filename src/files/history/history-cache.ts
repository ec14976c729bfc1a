import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeQuickly } from './write-quickly.ts';

/** Files of a cache below a directory. What cannot be read is not there: it can be read from the server again. */
export function openHistoryCache(directory: string): {
  readonly read: (path: string) => Promise<Uint8Array | undefined>;
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>;
} {
  return {
    read: async (path) => await readFile(join(directory, path)).catch(() => undefined),
    write: async (path, bytes) => await writeQuickly(join(directory, path), bytes),
  };
}
