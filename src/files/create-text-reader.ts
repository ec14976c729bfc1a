import { realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { TextRead, TextReader } from '../model/source-file.ts';
import { readTextFile } from './read-text-file.ts';

/** The largest file that is read: far more than any text that the server takes. */
const MAX_TEXT_BYTES = 2 ** 20;

/**
 * A reader of the text files below a folder. Each file is read once.
 *
 * Links are followed inside the folder only, and only regular files are opened, so that no pipe blocks.
 */
export function createTextReader(root: string): TextReader {
  const known = new Map<string, TextRead>();
  return (path) => {
    const read = known.get(path) ?? readBelow(root, path);
    known.set(path, read);
    return read;
  };
}

function readBelow(root: string, path: string): TextRead {
  const absolute = join(root, path);
  try {
    const top = realpathSync.native(root);
    const target = realpathSync.native(absolute);
    if (!target.startsWith(top.endsWith(sep) ? top : top + sep)) {
      return { problem: 'a symbolic link points out of the manifest directory' };
    }
    if (!statSync(target).isFile()) return { problem: 'it is not a regular file' };
  } catch {
    return { problem: 'there is no such file' };
  }
  const { value, diagnostics } = readTextFile({ absolute, path, shown: path }, MAX_TEXT_BYTES);
  if (value !== undefined) return { text: value.text };
  return { problem: lowerFirst(diagnostics[0]?.message ?? 'It cannot be read') };
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
