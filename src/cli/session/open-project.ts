/** Reads the manifests that a command works on, and reports every problem before anything else happens. */

import {
  type LoadedEnvironments,
  loadEnvironments,
  loadProject,
  type ReadDirectory,
  readDirectory,
  readFound,
} from '../../api/load-project.ts';
import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';
import { Failure } from '../../diagnostics/failure.ts';
import type { ManifestTree } from '../../files/read-manifest-tree.ts';
import type { FoundManifests } from '../../files/tree/find-manifests.ts';
import { present } from '../../lib/present.ts';
import { displayPath } from '../../manifest/display-path.ts';
import type { Project } from '../../model/configuration.ts';
import { EXIT, type ExitCode } from '../../workflow/exit-code.ts';
import { requestedEnvironment } from '../../workflow/requested-environment.ts';
import type { CommandContext } from '../arguments/command-spec.ts';
import type { ProjectOptions } from '../arguments/options.ts';
import { writeDiagnostics } from '../output/write-diagnostics.ts';

/** Default manifest directory. */
export const DEFAULT_DIRECTORY = 'automations';

/** A project that may be planned, with the warnings that were found. */
export interface OpenedProject {
  readonly tree: ManifestTree;
  readonly project: Project;
  readonly diagnostics: readonly Diagnostic[];
}

/** Called with the problems of manifests that cannot be used, and with the owner where it is known. */
export type OnInvalid = (
  diagnostics: readonly Diagnostic[],
  owner: string | undefined,
) => Promise<void>;

/** The tree, and the environment to work on. */
export interface OpenedTree extends ReadDirectory {
  /** The one that was chosen, or undefined where none is declared. */
  readonly environment: string | undefined;
}

/** Reads the tree and settles the environment, without looking into the manifests. */
export async function openTree(
  context: CommandContext<ProjectOptions>,
  directory: string | undefined = context.args[0],
  options: Parameters<typeof readDirectory>[1] = {},
): Promise<OpenedTree> {
  return withEnvironment(context, await readDirectory(context.root.choose(directory), options));
}

/** Reads a tree whose files are listed, as `openTree` does. */
export async function openFound(
  context: CommandContext<ProjectOptions>,
  found: FoundManifests,
): Promise<OpenedTree> {
  return withEnvironment(context, await readFound(found));
}

/** Settles the environment of a tree that was read. */
export function withEnvironment(
  context: CommandContext<ProjectOptions>,
  read: ReadDirectory,
): OpenedTree {
  const { tree, diagnostics, environments: names } = read;
  const environment =
    requestedEnvironment(context.options.env, context.io.env) ?? read.defaultEnvironment;
  // A missing or unreadable configuration is the problem to report.
  const isUnread = tree.configuration === undefined || hasErrors(diagnostics);
  if (environment !== undefined && !isUnread && !names.includes(environment)) {
    throw new Failure(`There is no environment "${environment}"`, {
      code: 'usage',
      hint:
        names.length === 0
          ? 'wac.yaml declares no environments: leave --env and WAC_ENV out'
          : `wac.yaml declares ${names.join(', ')}`,
    });
  }
  return { ...read, environment };
}

/**
 * Opens the project of a command that works on one environment.
 *
 * @param acceptsEmpty whether a directory without a manifest will do.
 * @param writesProblems false where the caller writes the problems of the manifests itself.
 * @returns the project, or the exit code when it cannot be used; the problems have then been written.
 */
export async function openProject(
  context: CommandContext<ProjectOptions>,
  directory?: string,
  onInvalid?: OnInvalid,
  acceptsEmpty: boolean = false,
  writesProblems: boolean = true,
): Promise<OpenedProject | ExitCode> {
  const found = await openTree(context, directory);
  return await openProjectOf(context, found, onInvalid, acceptsEmpty, writesProblems);
}

/** Opens the project of a tree that was read, as `openProject` does. */
export async function openProjectOf(
  context: CommandContext<ProjectOptions>,
  found: OpenedTree,
  onInvalid?: OnInvalid,
  acceptsEmpty: boolean = false,
  writesProblems: boolean = true,
): Promise<OpenedProject | ExitCode> {
  const opened = acceptsEmpty
    ? {
        ...found,
        diagnostics: found.diagnostics.filter(({ code }) => code !== 'file/no-manifests'),
      }
    : found;
  const { tree, environment } = opened;
  const { project, configuration, diagnostics } = await loadProject(opened, {
    ...present({ environment }),
    vars: parseVariables(context.options.var ?? []),
    edges: { now: context.io.now },
    onFile: reportFiles(context),
  });
  const isUnchosen = diagnostics.some(({ code }) => code === 'config/environment-not-chosen');
  if (writesProblems || isUnchosen) writeDiagnostics(context, diagnostics, sourceTexts(tree));
  if (isUnchosen) return EXIT.usage;
  if (project === undefined) {
    await onInvalid?.(diagnostics, configuration?.owner);
    return EXIT.invalid;
  }
  return { tree, project, diagnostics };
}

/**
 * Loads the tree for the chosen environment, or for each declared one: `validate` and `test` go through all.
 *
 * @param found the tree of `openTree`; absent: it is read.
 */
export async function loadEveryEnvironment(
  context: CommandContext<ProjectOptions>,
  found?: ReadDirectory,
): Promise<LoadedEnvironments> {
  const opened = found ?? (await openTree(context));
  const chosen = requestedEnvironment(context.options.env, context.io.env);
  return await loadEnvironments(opened, {
    ...present({ only: chosen === undefined ? undefined : [chosen] }),
    vars: parseVariables(context.options.var ?? []),
    edges: { now: context.io.now },
    onFile: reportFiles(context),
  });
}

/** Says how many files are checked, to somebody who waits. */
function reportFiles({ io }: CommandContext): (done: number, total: number) => void {
  return (done, total) =>
    io.progress?.((seconds) => `Checked ${done} of ${total} files in ${seconds} s`);
}

/** Refuses a directory below the configuration's: what is applied is always the whole tree. */
export function refuseNarrowed(tree: ManifestTree, command: string): void {
  if (tree.narrowedTo === undefined) return;
  throw new Failure(
    `"wac ${command}" works on the whole tree below ${displayPath(tree.directory, 'wac.yaml')}, not on ${tree.narrowedTo}`,
    { code: 'usage', hint: `Run: wac ${command} ${tree.directory}` },
  );
}

/** Says that a plan is of the whole tree, where a part of it was named. */
export function noteNarrowed({ io }: CommandContext, tree: ManifestTree): void {
  if (tree.narrowedTo === undefined) return;
  const named = displayPath(tree.directory, tree.narrowedTo);
  io.stderr.write(
    `The plan is of the whole directory ${tree.directory}, not only of ${named}. For a part of it: --only KEY\n`,
  );
}

/** The text of each file by the name that diagnostics show, for code frames. */
export function sourceTexts(tree: ManifestTree): ReadonlyMap<string, string> {
  const files = [
    ...(tree.configuration === undefined ? [] : [tree.configuration]),
    ...tree.files,
    ...tree.tests,
  ];
  return new Map(files.map((file) => [displayPath(tree.directory, file.path), file.text]));
}

/** `--var name=value` as a map. */
export function parseVariables(assignments: readonly string[]): ReadonlyMap<string, string> {
  const variables = new Map<string, string>();
  for (const assignment of assignments) {
    const equals = assignment.indexOf('=');
    if (equals < 1) {
      throw new Failure(`"--var ${assignment}" has no value`, {
        code: 'usage',
        hint: 'Write --var name=value',
      });
    }
    variables.set(assignment.slice(0, equals), assignment.slice(equals + 1));
  }
  return variables;
}

/** The rule tests of the part that the user named. */
export function narrowTests(tree: ManifestTree): ManifestTree['tests'] {
  const { narrowedTo, tests } = tree;
  if (narrowedTo === undefined) return tests;
  return tests.filter(({ path }) => path === narrowedTo || path.startsWith(`${narrowedTo}/`));
}
