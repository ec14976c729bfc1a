/** Directories of one run see the configurations of each other: none may have the owner of another. */
import { dirname, join, relative, sep } from 'node:path';
import type { FoundManifests } from '../../files/tree/find-manifests.ts';
import type { SourceFile } from '../../model/source-file.ts';
import { realPath } from './name-directories.ts';

type Directory = Pick<FoundManifests, 'root' | 'otherConfigurations'>;

/**
 * The directories with the configurations of the others beside those of their Git repositories: directories of other
 * repositories, and outside of one, must not have the same owner either.
 *
 * @param configurationOf the configuration of a directory; undefined where it has none.
 */
export function shareConfigurations<Found extends Directory>(
  directories: readonly Found[],
  configurationOf: (directory: Found) => SourceFile | undefined,
): readonly Found[] {
  const realPathOf = rememberRealPaths();
  const configurations = directories.flatMap((directory): readonly SourceFile[] => {
    const found = configurationOf(directory);
    if (found === undefined) return [];
    return [{ path: join(realPath(directory.root), found.path), text: found.text }];
  });
  return directories.map((each) => withConfigurations(each, configurations, realPathOf));
}

function withConfigurations<Found extends Directory>(
  directory: Found,
  configurations: readonly SourceFile[],
  realPathOf: (path: string) => string,
): Found {
  const { root, otherConfigurations = [] } = directory;
  const own = realPathOf(root);
  const known = new Set(otherConfigurations.map(({ path }) => realPathOf(join(root, path))));
  const added = configurations.flatMap(({ path, text }): readonly SourceFile[] => {
    const folder = dirname(path);
    // A configuration below this one is an error of its own.
    if (folder === own || folder.startsWith(own + sep) || known.has(path)) return [];
    return [{ path: relative(root, path).split(sep).join('/'), text }];
  });
  return added.length === 0
    ? directory
    : { ...directory, otherConfigurations: [...otherConfigurations, ...added] };
}

/** Looks each path up once: every directory asks for those of all others. */
function rememberRealPaths(): (path: string) => string {
  const known = new Map<string, string>();
  return (path) => {
    const found = known.get(path) ?? realPath(path);
    known.set(path, found);
    return found;
  };
}
