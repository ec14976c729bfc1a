/** Where the program that runs can be had as a GitHub Action: the clone that it was started from, at its commit. */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isOnGitHub, ownerOfRemote } from '../workflow/init/git-remote.ts';

/**
 * The action's name, pinned to the commit that is checked out: `acme/wac@3f2a…`.
 *
 * @param folder where the program is, or anything below it.
 * @returns undefined when the program is in no clone of a repository on GitHub.
 */
export async function detectActionReference(
  folder: string = dirname(fileURLToPath(import.meta.url)),
): Promise<string | undefined> {
  const root = await packageRoot(folder);
  if (root === undefined) return undefined;
  const config = await readText(join(root, '.git/config'));
  const repository = ownerOfRemote(config);
  const commit = await headCommit(join(root, '.git'));
  if (!isOnGitHub(config) || repository === undefined || commit === undefined) return undefined;
  return `${repository}@${commit}`;
}

/** The nearest folder above with the program's package; a repository further up is somebody else's. */
async function packageRoot(folder: string): Promise<string | undefined> {
  const text = await readText(join(folder, 'package.json'));
  if (text !== undefined) return /"name": "wac"/.test(text) ? folder : undefined;
  const parent = dirname(folder);
  return parent === folder ? undefined : await packageRoot(parent);
}

async function headCommit(git: string): Promise<string | undefined> {
  const head = (await readText(join(git, 'HEAD')))?.trim();
  const branch = head?.match(/^ref: (\S+)$/)?.[1];
  const commit =
    branch === undefined
      ? head
      : ((await readText(join(git, branch)))?.trim() ??
        (await readText(join(git, 'packed-refs')))
          ?.split('\n')
          .find((line) => line.endsWith(` ${branch}`))
          ?.split(' ')[0]);
  return commit !== undefined && /^[0-9a-f]{40}$/.test(commit) ? commit : undefined;
}

async function readText(path: string): Promise<string | undefined> {
  return await readFile(path, 'utf8').catch(() => undefined);
}
