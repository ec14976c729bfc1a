/** Where the program that runs can be had as a GitHub Action: the clone that it was started from, at its commit. */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isOnGitHub, ownerOfRemote } from '../workflow/init/git-remote.ts';
import { findGitRepository } from './git-repository.ts';

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
  const repository = await findGitRepository(root);
  if (repository?.root !== root || repository.commit === undefined) return undefined;
  const name = ownerOfRemote(repository.config);
  if (name === undefined || !isOnGitHub(repository.config)) return undefined;
  return `${name}@${repository.commit}`;
}

/**
 * The nearest folder above with the program's package; a repository further up is somebody else's. The bundle's own
 * `package.json` has no name: it only says what its files are.
 */
export async function packageRoot(folder: string): Promise<string | undefined> {
  const text = await readFile(join(folder, 'package.json'), 'utf8').catch(() => undefined);
  if (text?.includes('"name":') === true) return /"name": "wac"/.test(text) ? folder : undefined;
  const parent = dirname(folder);
  return parent === folder ? undefined : await packageRoot(parent);
}
