import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../../diagnostics/failure.ts';
import { compareText } from '../../lib/compare-text.ts';
import { describeFileError } from '../../lib/describe-file-error.ts';

/** A project of W&B has seldom more runs. */
const MAX_FILES = 1_000_000;

/**
 * The regular files below a folder, sorted, relative to it and with forward slashes. Links and what is hidden are left
 * out.
 *
 * @throws Failure `usage` where there is no such folder, `file` where a part of it cannot be read.
 */
export async function listHistoryFiles(folder: string): Promise<readonly string[]> {
  const files: string[] = [];
  await collect(folder, '', files);
  return files.sort(compareText);
}

async function collect(folder: string, below: string, files: string[]): Promise<void> {
  const entries = await entriesOf(folder, below);
  for (const entry of entries.filter(({ name }) => !name.startsWith('.'))) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) await collect(folder, path, files);
    else if (entry.isFile()) files.push(path);
  }
  if (files.length <= MAX_FILES) return;
  throw new Failure(`There are more than ${MAX_FILES} files in "${folder}"`, {
    code: 'file',
    hint: 'Name a directory with the histories alone',
  });
}

async function entriesOf(folder: string, below: string) {
  const path = join(folder, below);
  try {
    return await readdir(path, { withFileTypes: true });
  } catch (cause) {
    throw new Failure(`Cannot read "${path}": ${describeFileError(cause)}`, {
      code: below === '' ? 'usage' : 'file',
      hint: 'Name a directory of recorded runs: --history <directory>',
      cause,
    });
  }
}
