/** Where the manifest directory is in the repository. */
import { relative } from 'node:path';
import { repositoryPrefix } from '../files/git-revision.ts';
import type { ActionIo } from './action-io.ts';

/** The path without a final slash, empty at the top. Git says it; in a container it may refuse to, and then the workspace is the repository. */
export async function pathInRepository(
  { io }: { readonly io: Pick<ActionIo, 'env'> },
  directory: string,
): Promise<string> {
  const prefix = await repositoryPrefix(directory);
  if (prefix !== undefined) return prefix.replace(/\/$/u, '');
  const below = relative(io.env['GITHUB_WORKSPACE'] || directory, directory).replaceAll('\\', '/');
  return below.startsWith('..') ? '' : below;
}
