/** Directories of one run see the configurations of each other: none may have the owner of another. */
import { join } from 'node:path';
import type { FoundManifests } from '../../files/tree/find-manifests.ts';
import type { ConfigurationFile } from '../../model/configuration.ts';
import type { SourceFile } from '../../model/source-file.ts';

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
  const ofRun = directories.flatMap((each): readonly ConfigurationFile[] => {
    const found = configurationOf(each);
    const directory = each.otherConfigurations?.own;
    if (found === undefined || directory === undefined) return [];
    return [{ path: join(directory, found.path), text: found.text, directory }];
  });
  return directories.map((each) => {
    const { otherConfigurations: others } = each;
    if (others === undefined) return each;
    return { ...each, otherConfigurations: { ...others, lists: [...others.lists, ofRun] } };
  });
}
