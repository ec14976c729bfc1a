/**
 * The directory of a pull. Files are kept in a hidden folder in it until all are there, so that a backtest never sees
 * half a pull, and one that was interrupted leaves the earlier files as they are.
 */
import { readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../../diagnostics/failure.ts';
import { describeFileError } from '../../lib/describe-file-error.ts';
import { isJsonList, isJsonObject, parseJson } from '../../lib/json.ts';
import { writeFileAtomically } from '../write-file-atomically.ts';
import { writeQuickly } from './write-quickly.ts';

/** Names the project and the files of the last pull. */
const RECORD = '.wac-pull.json';

const STAGED = '.wac-pull';

const INDEX = 'runs.jsonl';

/** Where a pull puts its files. */
export interface PullDirectory {
  readonly stage: (name: string, bytes: Uint8Array) => Promise<void>;
  readonly finish: (files: readonly string[], index: string) => Promise<void>;
}

/**
 * Opens the directory for the pull of a project.
 *
 * @throws Failure `usage` where it has files that no pull of this project has written.
 */
export async function openPullDirectory(
  directory: string,
  project: string,
): Promise<PullDirectory> {
  const earlier = await readRecord(directory);
  const there = (await namesIn(directory)).filter((name) => name !== STAGED && name !== RECORD);
  const foreign = there.filter((name) => name !== INDEX && !earlier?.files.includes(name));
  if (
    earlier === undefined ? there.length > 0 : earlier.project !== project || foreign.length > 0
  ) {
    throw new Failure(
      earlier !== undefined && earlier.project !== project
        ? `"${directory}" has the histories of ${earlier.project}`
        : `"${directory}" has files that are not from a pull: ${foreign[0] ?? there[0] ?? ''}`,
      { code: 'usage', hint: 'Name another directory with --out; every project needs its own' },
    );
  }
  const staged = join(directory, STAGED);
  await rm(staged, { recursive: true, force: true });
  // What a killed pull leaves behind is in the hidden folder, so that the next one does not take it for a foreign file.
  const writeWhole = async (name: string, text: string): Promise<void> => {
    const path = join(staged, `.${name}`);
    await writeFileAtomically(path, text);
    await rename(path, join(directory, name));
  };
  return {
    stage: async (name, bytes) => await writeQuickly(join(staged, name), bytes),
    finish: async (files, index) => {
      const record = { formatVersion: 1, project, files: [...(earlier?.files ?? []), ...files] };
      await writeWhole(RECORD, `${JSON.stringify(record)}\n`);
      // Without its index, a directory that is half replaced is not taken for a whole one.
      await rm(join(directory, INDEX), { force: true });
      for (const name of files) await rename(join(staged, name), join(directory, name));
      const unwanted = (earlier?.files ?? []).filter((name) => !files.includes(name));
      for (const name of unwanted) await rm(join(directory, name), { force: true });
      await writeWhole(INDEX, index);
      await writeWhole(RECORD, `${JSON.stringify({ ...record, files })}\n`);
      await rm(staged, { recursive: true, force: true });
    },
  };
}

async function namesIn(directory: string): Promise<readonly string[]> {
  try {
    return await readdir(directory);
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return [];
    throw new Failure(`Cannot read "${directory}": ${describeFileError(cause)}`, {
      code: 'usage',
      hint: 'Name a directory with --out',
      cause,
    });
  }
}

/** Names as a pull gives them: nothing that leads out of the directory. */
const FILE_NAME = /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/;

async function readRecord(
  directory: string,
): Promise<{ readonly project: string; readonly files: readonly string[] } | undefined> {
  try {
    const value = parseJson(await readFile(join(directory, RECORD), 'utf8'));
    if (!isJsonObject(value) || typeof value['project'] !== 'string') return undefined;
    const files = isJsonList(value['files']) ? value['files'] : [];
    return {
      project: value['project'],
      files: files
        .filter((name) => typeof name === 'string')
        .filter((name) => FILE_NAME.test(name)),
    };
  } catch {
    return undefined;
  }
}
