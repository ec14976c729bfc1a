/** Reads one file as UTF-8 text. */
import { isUtf8 } from 'node:buffer';
import { closeSync, fstatSync, openSync, readFileSync, type Stats } from 'node:fs';
import type { Diagnosed, Diagnostic } from '../diagnostics/diagnostic.ts';
import { describeFileError } from '../lib/describe-file-error.ts';
import type { SourceFile } from '../model/source-file.ts';
import { startOfFile } from './start-of-file.ts';
import type { FoundFile } from './tree/walk-tree.ts';

/** Gets the state of each file that is opened. */
export type FileStateListener = (file: FoundFile, stats: Stats) => void;

/**
 * The file's text without a byte order mark; undefined, with the reason, when it cannot be read as text.
 *
 * @param onOpened called before the file is read; absent: nobody compares its state.
 */
export function readTextFile(
  file: FoundFile,
  maxBytes: number,
  onOpened?: FileStateListener,
): Diagnosed<SourceFile | undefined> {
  const fail = (problem: Pick<Diagnostic, 'code' | 'message' | 'hint'>): Diagnosed<undefined> => ({
    value: undefined,
    diagnostics: [{ severity: 'error', ...problem, range: startOfFile(file.shown) }],
  });
  let bytes: Buffer;
  try {
    const descriptor = openSync(file.absolute, 'r');
    try {
      const stats = fstatSync(descriptor);
      onOpened?.(file, stats);
      const { size } = stats;
      if (size > maxBytes) {
        const message = `The file has ${(size / 2 ** 20).toFixed(1)} MiB; at most ${Math.floor(maxBytes / 2 ** 20)} are read`;
        return fail({ code: 'file/too-large', message, hint: 'Split it into several files.' });
      }
      bytes = readFileSync(descriptor);
    } finally {
      closeSync(descriptor);
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
  if (bytes.includes(0) || !isUtf8(bytes)) return undefined;
  const text = bytes.toString('utf8');
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
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
