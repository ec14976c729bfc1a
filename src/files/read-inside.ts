import { readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/**
 * The bytes of a regular file below a folder; undefined where there is none, or a link leads out of the folder.
 * Nothing else is opened, so that no pipe blocks.
 */
export async function readInside(folder: string, path: string): Promise<Uint8Array | undefined> {
  try {
    const [top, file] = await Promise.all([realpath(folder), realpath(join(folder, path))]);
    if (!file.startsWith(top.endsWith(sep) ? top : top + sep)) return undefined;
    return (await stat(file)).isFile() ? await readFile(file) : undefined;
  } catch {
    return undefined;
  }
}
