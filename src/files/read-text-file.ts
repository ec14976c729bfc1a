/** Reads one file as UTF-8 text. */
import { open } from 'node:fs/promises';
import type { Diagnosed, Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SourceFile } from '../model/source-file.ts';
import { describeFileError } from './describe-file-error.ts';
import { startOfFile } from './start-of-file.ts';
import type { FoundFile } from './walk-tree.ts';

/** The file's text without a byte order mark; undefined, with the reason, when it cannot be read as text. */
export async function readTextFile(
  file: FoundFile,
  maxBytes: number,
): Promise<Diagnosed<SourceFile | undefined>> {
  const fail = (problem: Pick<Diagnostic, 'code' | 'message' | 'hint'>): Diagnosed<undefined> => ({
    value: undefined,
    diagnostics: [{ severity: 'error', ...problem, range: startOfFile(file.shown) }],
  });
  let bytes: Buffer;
  try {
    const handle = await open(file.absolute, 'r');
    try {
      const { size } = await handle.stat();
      if (size > maxBytes) {
        const message = `The file has ${(size / 2 ** 20).toFixed(1)} MiB; at most ${Math.floor(maxBytes / 2 ** 20)} are read`;
        return fail({ code: 'file/too-large', message, hint: 'Split it into several files.' });
      }
      bytes = await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (error) {
    return fail({
      code: 'file/unreadable',
      message: `The file cannot be read: ${describeFileError(error)}`,
    });
  }
  const text = decodeText(bytes);
  if (text === undefined) {
    const message = bytes.includes(0)
      ? 'The file is not text'
      : `The file is not UTF-8: byte ${firstBadByte(bytes)} is not valid`;
    return fail({
      code: 'file/encoding',
      message,
      hint: 'Save it as UTF-8 text, or move it out of the directory.',
    });
  }
  return { value: { path: file.path, text }, diagnostics: [] };
}

/** The text; undefined for binary files and broken UTF-8. */
function decodeText(bytes: Buffer): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Where decoding fails first, counted from 1: found by halving, because a decoder does not say. */
function firstBadByte(bytes: Buffer): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (isPrefixSound(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return bad;
}

function isPrefixSound(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
