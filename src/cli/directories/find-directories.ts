/** Lists the files of several directories, for commands that need no server. */
import { RepositoryConfigurations } from '../../files/configurations/find-configurations.ts';
import { CONFIGURATION_NAME } from '../../files/find-root.ts';
import { readTextFile } from '../../files/read-text-file.ts';
import { type FoundManifests, findManifests } from '../../files/tree/find-manifests.ts';
import type { SourceFile } from '../../model/source-file.ts';
import type { CommandContext } from '../arguments/command-spec.ts';
import type { DirectoryRun } from './directory-run.ts';
import { nameDirectories, refuseOverlap, refuseSameProject } from './name-directories.ts';
import { shareConfigurations } from './share-configurations.ts';

/** A directory of a run, with its files. */
export interface FoundDirectory<Options extends object> {
  readonly run: DirectoryRun<Options>;
  readonly found: FoundManifests;
}

/**
 * Lists the files of each directory, in the order of the command line. What is wrong with one is among its diagnostics.
 *
 * @param acceptsParts whether two of them may be parts of one project.
 * @throws Failure `usage` where a name is empty, and where two directories belong to one project.
 */
export async function findDirectories<Options extends object>(
  context: CommandContext<Options>,
  acceptsParts: boolean = false,
): Promise<readonly FoundDirectory<Options>[]> {
  const repositories = new RepositoryConfigurations();
  const directories: FoundDirectory<Options>[] = [];
  for (const run of nameDirectories(context)) {
    const found = await findManifests(context.root.choose(run.directory), { repositories });
    directories.push({ run, found });
  }
  const named = directories.map(({ run, found }) => ({ ...found, named: run.directory }));
  if (acceptsParts) refuseOverlap(named);
  else refuseSameProject(named);
  const shared = shareConfigurations(
    directories.map(({ found }) => found),
    readConfiguration,
  );
  return directories.map(({ run, found }, index) => ({ run, found: shared[index] ?? found }));
}

/** One that cannot be read is a problem of its directory alone. */
function readConfiguration({ files }: FoundManifests): SourceFile | undefined {
  const file = files.find(({ path }) => path === CONFIGURATION_NAME);
  return file === undefined ? undefined : readTextFile(file, Number.POSITIVE_INFINITY).value;
}
