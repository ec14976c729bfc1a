import { readFile } from 'node:fs/promises';

/** The text of a file that need not be there; undefined when it cannot be read. */
export async function readIfThere(path: string): Promise<string | undefined> {
  return await readFile(path, 'utf8').catch(() => undefined);
}
