import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** How many folders are looked into, so that a huge repository does not hold up a command. */
const MAX_FOLDERS = 5000;

/** Folders that hold other people's files, or none of the repository's. */
const SKIPPED: ReadonlySet<string> = new Set(['node_modules', 'dist', 'build', 'vendor']);

/** The paths of all `wac.yaml` files below a folder, sorted; hidden folders and folders of packages are left out. */
export async function findConfigurations(root: string): Promise<readonly string[]> {
  const found: string[] = [];
  const open = [root];
  for (let seen = 0; seen < MAX_FOLDERS; seen += 1) {
    const folder = open.shift();
    if (folder === undefined) break;
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const path = join(folder, entry.name);
      if (entry.isFile() && entry.name === 'wac.yaml') found.push(path);
      if (entry.isDirectory() && !entry.name.startsWith('.') && !SKIPPED.has(entry.name)) {
        open.push(path);
      }
    }
  }
  return found.sort();
}
