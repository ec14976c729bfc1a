/** Reads the manifests of several directories, and refuses a command line that names one project twice. */
import { realpathSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { Failure } from '../../diagnostics/failure.ts';
import { RepositoryConfigurations } from '../../files/find-configurations.ts';
import type { ManifestTree } from '../../files/read-manifest-tree.ts';
import type { SourceFile } from '../../model/source-file.ts';
import { withShadow } from '../../workflow/plan/with-shadow.ts';
import type { CommandContext } from '../arguments/command-spec.ts';
import type { PlanningOptions } from '../arguments/options.ts';
import {
  type OnInvalid,
  type OpenedProject,
  type OpenedTree,
  openProjectOf,
  openTree,
  refuseNarrowed,
} from '../session/open-project.ts';
import { limitHeap } from '../v8-flags.ts';
import { DirectoryRun } from './directory-run.ts';

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
  if (context.args.includes('')) {
    throw new Failure('The name of a directory is empty', {
      code: 'usage',
      hint: 'Check the variable that names it',
    });
  }
  limitHeap();
  const runs = context.args.map((directory) => new DirectoryRun(directory, context));
  const repositories = new RepositoryConfigurations();
  const read: { readonly run: DirectoryRun<Options>; readonly tree: OpenedTree }[] = [];
  for (const run of runs) {
    const tree = await run.attempt(() => openTree(run.context, run.directory, { repositories }));
    if (tree !== undefined) read.push({ run, tree });
  }
  refuseSameProject(read.map(({ run, tree }) => ({ ...tree.tree, named: run.directory })));
  if (wholeTree !== undefined) for (const { tree } of read) refuseNarrowed(tree.tree, wholeTree);
  const configurations = read.flatMap(({ tree: { tree } }) => configurationOf(tree));
  const realPathOf = rememberRealPaths();
  const opened: OpenedDirectory<Options>[] = [];
  for (const { run, tree } of read) {
    const complete = { ...tree, tree: withConfigurations(tree.tree, configurations, realPathOf) };
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

/** One project in two plans would be planned, and applied, twice. */
function refuseSameProject(trees: readonly (ManifestTree & { readonly named: string })[]): void {
  const seen = new Map<string, string>();
  for (const { root, directory, named } of trees) {
    const real = realPath(root);
    const other = seen.get(real);
    seen.set(real, named);
    if (other === undefined) continue;
    const message =
      other === named
        ? `"${named}" is named twice`
        : `"${other}" and "${named}" are the same project: ${directory}`;
    throw new Failure(message, { code: 'usage', hint: 'Name each project once' });
  }
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** A configuration by its absolute path, without symbolic links. */
interface FoundConfiguration {
  readonly path: string;
  readonly text: string;
}

function configurationOf({ root, configuration }: ManifestTree): readonly FoundConfiguration[] {
  if (configuration === undefined) return [];
  return [{ path: join(realPath(root), configuration.path), text: configuration.text }];
}

/**
 * The tree with the configurations of the other directories of the run beside those of its Git repository: directories
 * of other repositories, and outside of one, must not have its owner either.
 */
function withConfigurations(
  tree: ManifestTree,
  configurations: readonly FoundConfiguration[],
  realPathOf: (path: string) => string,
): ManifestTree {
  const { root, otherConfigurations = [] } = tree;
  const own = realPathOf(root);
  const known = new Set(otherConfigurations.map(({ path }) => realPathOf(join(root, path))));
  const added = configurations.flatMap(({ path, text }): readonly SourceFile[] => {
    const folder = dirname(path);
    // A configuration below this one is an error of its own.
    if (folder === own || folder.startsWith(own + sep) || known.has(path)) return [];
    return [{ path: relative(root, path).split(sep).join('/'), text }];
  });
  return added.length === 0
    ? tree
    : { ...tree, otherConfigurations: [...otherConfigurations, ...added] };
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
