import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { ManifestTree } from '../../files/read-manifest-tree.ts';
import { displayPath } from '../../manifest/display-path.ts';

/** The diagnostics of the part that the user named; those without a location always stay. */
export function narrowDiagnostics(
  tree: Pick<ManifestTree, 'directory' | 'narrowedTo'>,
  diagnostics: readonly Diagnostic[],
): readonly Diagnostic[] {
  if (tree.narrowedTo === undefined) return diagnostics;
  const below = displayPath(tree.directory, tree.narrowedTo);
  return diagnostics.filter(
    ({ range }) =>
      range === undefined || range.file === below || range.file.startsWith(`${below}/`),
  );
}
