import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Failure } from '../diagnostics/failure.ts';
import { makeFolder } from './make-folder.ts';

/** How a file is written. */
export interface WriteFileOptions {
  /** Permission bits of a new file; default 0o644. */
  readonly mode?: number;
  /** Whether the mode counts as it is, without the bits that the process masks (`umask`): for files that were there. */
  readonly exactMode?: boolean;
}

/**
 * Writes a file so that readers, and a crash at any moment, see the old content or the new one and never a part.
 *
 * The text goes to a file beside it, is synced to the disk, and takes the name in one step. Missing folders are made.
 *
 * @throws Failure `file` when it cannot be written; then the old content is still there.
 */
export async function writeFileAtomically(
  path: string,
  text: string,
  options: WriteFileOptions = {},
): Promise<void> {
  const folder = dirname(path);
  const temporary = join(folder, `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    await makeFolder(folder);
    await writeAndSync(temporary, text, options);
    await rename(temporary, path);
    await syncFolder(folder);
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw new Failure(`Cannot write "${path}": ${reasonOf(cause)}`, {
      code: 'file',
      hint: 'Check that the folder exists and may be written to',
      cause,
    });
  }
}

async function writeAndSync(
  path: string,
  text: string,
  { mode = 0o644, exactMode = false }: WriteFileOptions,
): Promise<void> {
  const file = await open(path, 'wx', mode);
  try {
    if (exactMode) await file.chmod(mode);
    await file.writeFile(text, 'utf8');
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes the new name durable; systems that cannot sync a folder do without. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    // The file itself is synced: at worst a crash brings the old name back.
  }
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
