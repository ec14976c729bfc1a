/** The manifests as they were before the pull request, where the checkout has them (`fetch-depth: 2`). */
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

/**
 * Writes the directory as the first parent of a merge preview has it into a temporary folder, and hands that over.
 *
 * @returns what `use` gives; undefined where the checkout is no merge preview, or the parent is not there.
 */
export async function withBaseTree<T>(
  directory: string,
  mergeCommit: string,
  use: (baseDirectory: string) => Promise<T>,
): Promise<T | undefined> {
  const head = await git(['rev-parse', 'HEAD'], directory);
  const prefix = await repositoryPrefix(directory);
  const top = await git(['rev-parse', '--show-toplevel'], directory);
  const parents = await Promise.all(
    ['HEAD^1', 'HEAD^2'].map((name) => git(['rev-parse', '--verify', '--quiet', name], directory)),
  );
  if (head !== mergeCommit || prefix === undefined || top === undefined) return undefined;
  if (parents.includes(undefined)) return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'wac-base-'));
  try {
    // An index of its own: the checkout's stays as it is.
    const env = { GIT_INDEX_FILE: join(folder, 'index') };
    // The directory alone: a repository may have many other files.
    const base = prefix === '' ? 'HEAD^1' : `HEAD^1:${prefix.replace(/\/$/u, '')}`;
    const read = await git(['read-tree', base], top, env);
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
