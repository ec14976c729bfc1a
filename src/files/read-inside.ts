import { readFile, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** The bytes of a file below a folder; undefined where there is none, or a link leads out of the folder. */
export async function readInside(folder: string, path: string): Promise<Uint8Array | undefined> {
  try {
    const [top, file] = await Promise.all([realpath(folder), realpath(join(folder, path))]);
    return file.startsWith(top.endsWith(sep) ? top : top + sep) ? await readFile(file) : undefined;
  } catch {
    return undefined;
  }
}
