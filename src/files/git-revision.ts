/** A directory of a Git repository as another revision has it. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Where a directory lies in its Git repository: `automations/`, empty at the top; undefined outside of one. */
export async function repositoryPrefix(directory: string): Promise<string | undefined> {
  return await git(['rev-parse', '--show-prefix'], directory);
}

/** The hash of a commit; undefined where the repository does not have it. */
export async function commitOf(directory: string, revision: string): Promise<string | undefined> {
  return await git(
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`],
    directory,
  );
}

/** The hash of a directory's files in a commit; undefined where the commit has none there, or there is no repository. */
export async function treeOf(directory: string, commit: string): Promise<string | undefined> {
  const prefix = await repositoryPrefix(directory);
  if (prefix === undefined) return undefined;
  const path = prefix.replace(/\/$/u, '');
  return await git(['rev-parse', '--verify', '--quiet', `${commit}:${path}`], directory);
}

/**
 * Writes the directory as a commit has it into a temporary folder, and hands that over.
 *
 * @param commit a hash, or an expression that cannot be taken for an option.
 * @returns what `use` gives; undefined where the directory is in no repository, or the commit does not have it.
 */
export async function withRevision<T>(
  directory: string,
  commit: string,
  use: (directory: string) => Promise<T>,
): Promise<T | undefined> {
  const prefix = await repositoryPrefix(directory);
  const top = await git(['rev-parse', '--show-toplevel'], directory);
  if (prefix === undefined || top === undefined) return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'wac-base-'));
  try {
    // An index of its own: the checkout's stays as it is.
    const env = { GIT_INDEX_FILE: join(folder, 'index') };
    // The directory alone: a repository may have many other files.
    const tree = prefix === '' ? commit : `${commit}:${prefix.replace(/\/$/u, '')}`;
    const read = await git(['read-tree', tree], top, env);
    const written = await git(['checkout-index', '--all', `--prefix=${folder}/tree/`], top, env);
    if (read === undefined || written === undefined) return undefined;
    return await use(join(folder, 'tree'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The first line that Git prints; undefined when it fails or is not there. */
async function git(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<string | undefined> {
  try {
    const { stdout } = await run('git', [...args], { cwd, env: { ...process.env, ...env } });
    return stdout.split('\n')[0] ?? '';
  } catch {
    return undefined;
  }
}
