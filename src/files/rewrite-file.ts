import { lstat, open, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { Failure } from '../diagnostics/failure.ts';
import { writeFileAtomically } from './write-file-atomically.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Replaces the text of a file of the manifest directory and keeps what is not text: a symbolic link stays a link and
 * its target is written, permission bits stay, and so does a byte order mark.
 *
 * @param root absolute path of the directory.
 * @param path the file's path below it.
 * @throws Failure `file` when the file is not there, lies outside the directory, or cannot be written.
 */
export async function rewriteFile(root: string, path: string, text: string): Promise<void> {
  const file = join(root, path);
  const target = await resolveInside(root, file);
  const { mode } = await lstat(target);
  const mark = (await startsWithMark(target)) ? BYTE_ORDER_MARK : '';
  await writeFileAtomically(target, `${mark}${text}`, { mode: mode & 0o7777, exactMode: true });
}

async function resolveInside(root: string, file: string): Promise<string> {
  try {
    const [target, top] = await Promise.all([realpath(file), realpath(root)]);
    if (target.startsWith(`${top}${sep}`)) return target;
  } catch (cause) {
    throw new Failure(`Cannot write "${file}": it cannot be found any more`, {
      code: 'file',
      hint: 'Run the command again',
      cause,
    });
  }
  throw new Failure(`Cannot write "${file}": the link points out of the directory`, {
    code: 'file',
    hint: 'Replace the link by the file itself, or remove it',
  });
}

async function startsWithMark(file: string): Promise<boolean> {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(3), 0, 3, 0);
    return bytesRead === 3 && buffer.equals(Buffer.from(BYTE_ORDER_MARK));
  } finally {
    await handle.close();
  }
}
