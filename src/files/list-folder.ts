import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The paths of the entries of a folder, sorted, without folders; undefined when it is no folder that can be read. */
export async function listFolder(path: string): Promise<readonly string[] | undefined> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => undefined);
  return entries
    ?.filter((entry) => !entry.isDirectory())
    .map((entry) => join(path, entry.name))
    .sort();
}
