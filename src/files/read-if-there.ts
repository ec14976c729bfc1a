import { readFile } from 'node:fs/promises';

/**
 * The text of a file that need not be there; undefined when it cannot be read.
 *
 * @param onUnreadable called with the error where there is such a file and it cannot be read.
 */
export async function readIfThere(
  path: string,
  onUnreadable?: (error: unknown) => void,
): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== 'ENOENT' && code !== 'ENOTDIR') onUnreadable?.(error);
    return undefined;
  }
}
