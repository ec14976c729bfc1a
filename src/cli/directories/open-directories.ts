/** Reads the manifests of several directories, and refuses a command line that names one project twice. */
import { RepositoryConfigurations } from '../../files/configurations/find-configurations.ts';
import { withShadow } from '../../workflow/plan/with-shadow.ts';
import type { CommandContext } from '../arguments/command-spec.ts';
import type { PlanningOptions } from '../arguments/options.ts';
import { limitHeap } from '../process/heap-limit.ts';
import {
  type OnInvalid,
  type OpenedProject,
  type OpenedTree,
  openProjectOf,
  openTree,
  refuseNarrowed,
} from '../session/open-project.ts';
import type { DirectoryRun } from './directory-run.ts';
import { nameDirectories, refuseSameProject } from './name-directories.ts';
import { shareConfigurations } from './share-configurations.ts';

/** A directory whose manifests can be planned. */
export interface OpenedDirectory<Options extends object> {
  readonly run: DirectoryRun<Options>;
  readonly opened: OpenedProject;
}

/** Every directory of a run, and those of them that can be planned. */
export interface OpenedDirectories<Options extends object> {
  /** In the order of the command line. */
  readonly runs: readonly DirectoryRun<Options>[];
  readonly opened: readonly OpenedDirectory<Options>[];
}

/**
 * Reads and loads each directory. Problems of one directory end it and leave the others alone.
 *
 * @throws Failure `usage` where two directories belong to one project, and where a command that works on whole projects
 *   gets a part of one. Nothing was sent to a server then.
 */
export async function openDirectories<Options extends PlanningOptions>(
  context: CommandContext<Options>,
  { wholeTree, onInvalidOf }: OpenDirectoriesOptions<Options>,
): Promise<OpenedDirectories<Options>> {
  const runs = nameDirectories(context);
  limitHeap();
  const repositories = new RepositoryConfigurations();
  const read: { readonly run: DirectoryRun<Options>; readonly tree: OpenedTree }[] = [];
  for (const run of runs) {
    const tree = await run.attempt(() => openTree(run.context, run.directory, { repositories }));
    if (tree !== undefined) read.push({ run, tree });
  }
  refuseSameProject(read.map(({ run, tree }) => ({ ...tree.tree, named: run.directory })));
  if (wholeTree !== undefined) for (const { tree } of read) refuseNarrowed(tree.tree, wholeTree);
  const shared = shareConfigurations(
    read.map(({ tree }) => tree.tree),
    ({ configuration }) => configuration,
  );
  const opened: OpenedDirectory<Options>[] = [];
  for (const [index, { run, tree: alone }] of read.entries()) {
    const complete = { ...alone, tree: shared[index] ?? alone.tree };
    const project = await run.attempt(() =>
      openProjectOf(run.context, complete, onInvalidOf?.(run)),
    );
    if (project === undefined) continue;
    const shadowed = withShadow(project.project, context.options.shadow ?? false);
    opened.push({ run, opened: { ...project, project: shadowed } });
  }
  return { runs, opened };
}

/** How directories are opened. */
export interface OpenDirectoriesOptions<Options extends object> {
  /** The command's name, where it works on whole projects only. */
  readonly wholeTree?: string;
  /** For a command that puts something in the place of a plan that cannot be made. */
  readonly onInvalidOf?: (run: DirectoryRun<Options>) => OnInvalid | undefined;
}
