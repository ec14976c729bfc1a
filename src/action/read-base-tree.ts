import { commitOf, withRevision } from '../files/git-revision.ts';

/**
 * The manifests as they were before the pull request, where the checkout has them (`fetch-depth: 2`): writes the
 * directory as the first parent of a merge preview has it into a temporary folder, and hands that over.
 *
 * @returns what `use` gives; undefined where the checkout is no merge preview, or the parent is not there.
 */
export async function withBaseTree<T>(
  directory: string,
  mergeCommit: string,
  use: (baseDirectory: string) => Promise<T>,
): Promise<T | undefined> {
  const [head, ...parents] = await Promise.all(
    ['HEAD', 'HEAD^1', 'HEAD^2'].map((name) => commitOf(directory, name)),
  );
  if (head !== mergeCommit || parents.includes(undefined)) return undefined;
  return await withRevision(directory, 'HEAD^1', use);
}
