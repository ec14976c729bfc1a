import { randomBytes } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Failure } from '../../diagnostics/failure.ts';
import { describeFileError } from '../../lib/describe-file-error.ts';
import { makeFolder } from '../make-folder.ts';

/**
 * Writes a file that can be made again: readers see the old content or the new one, but after a crash of the machine it
 * may be cut off. `writeFileAtomically` is for everything else.
 *
 * @throws Failure `file`
 */
export async function writeQuickly(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.${randomBytes(6).toString('hex')}.tmp`);
  try {
    await makeFolder(dirname(path));
    await writeFile(temporary, bytes);
    await rename(temporary, path);
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw new Failure(`Cannot write "${path}": ${describeFileError(cause)}`, {
      code: 'file',
      hint: 'Check that the folder exists, may be written to, and that the disk is not full',
      cause,
    });
  }
}
