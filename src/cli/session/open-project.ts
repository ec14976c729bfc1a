/** Reads the manifests that a command works on, and reports every problem before anything else happens. */

import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';
import { Failure } from '../../diagnostics/failure.ts';
import { mergeDiagnostics } from '../../diagnostics/merge-diagnostics.ts';
import { findManifestDirectory } from '../../files/find-root.ts';
import { type ManifestTree, readManifestTree } from '../../files/read-manifest-tree.ts';
import { present } from '../../lib/present.ts';
import { findCollidingEnvironments } from '../../manifest/compile/check-environments.ts';
import { displayPath } from '../../manifest/display-path.ts';
import { declaredEnvironments, loadProject } from '../../manifest/load-project.ts';
import { mergeEnvironments } from '../../manifest/merge-environments.ts';
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

/** The tree, and the environments to go through. */
export interface OpenedTree {
  readonly tree: ManifestTree;
  readonly diagnostics: readonly Diagnostic[];
  /** The one that was chosen, or undefined where none is declared. */
  readonly environment: string | undefined;
  readonly declared: readonly string[];
}

/** Reads the tree and settles the environment, without looking into the manifests. */
export async function openTree(
  context: CommandContext<ProjectOptions>,
  directory: string | undefined = context.args[0],
): Promise<OpenedTree> {
  const { value: tree, diagnostics } = await readManifestTree(
    directory ?? findManifestDirectory(context.io.cwd),
  );
  const { names, defaultEnvironment } = declaredEnvironments(tree.configuration);
  const environment =
    requestedEnvironment(context.options.env, context.io.env) ?? defaultEnvironment;
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
  return { tree, diagnostics, environment, declared: names };
}

/**
 * Opens the project of a command that works on one environment.
 *
 * @param acceptsEmpty whether a directory without a manifest will do.
 * @returns the project, or the exit code when it cannot be used; the problems have then been written.
 */
export async function openProject(
  context: CommandContext<ProjectOptions>,
  directory?: string,
  onInvalid?: OnInvalid,
  acceptsEmpty: boolean = false,
): Promise<OpenedProject | ExitCode> {
  const found = await openTree(context, directory);
  const opened = acceptsEmpty
    ? {
        ...found,
        diagnostics: found.diagnostics.filter(({ code }) => code !== 'file/no-manifests'),
      }
    : found;
  const { tree, environment } = opened;
  const loaded = hasErrors(opened.diagnostics)
    ? { value: undefined, diagnostics: [] }
    : loadProject({
        tree,
        directory: tree.directory,
        today: context.io.now().toISOString().slice(0, 10),
        ...present({ environment }),
        vars: parseVariables(context.options.var ?? []),
      });
  const diagnostics = [...opened.diagnostics, ...loaded.diagnostics];
  writeDiagnostics(context, diagnostics, sourceTexts(tree));
  if (diagnostics.some(({ code }) => code === 'config/environment-not-chosen')) return EXIT.usage;
  if (loaded.value === undefined || hasErrors(diagnostics)) {
    await onInvalid?.(diagnostics, loaded.value?.configuration.owner);
    return EXIT.invalid;
  }
  return { tree, project: loaded.value, diagnostics };
}

/** A tree read for every environment that is asked for. */
export interface LoadedTree {
  readonly tree: ManifestTree;
  /** One for each environment that could be loaded; the key is undefined where none is declared. */
  readonly projects: ReadonlyMap<string | undefined, Project>;
  /** Names of the environments that were gone through; empty where none is declared. */
  readonly environments: readonly string[];
  /** Of all environments together, each problem once. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Loads the tree for the chosen environment, or for each declared one: `validate` and `test` go through all. */
export async function loadEveryEnvironment(
  context: CommandContext<ProjectOptions>,
): Promise<LoadedTree> {
  const opened = await openTree(context);
  const { tree, declared } = opened;
  const chosen = requestedEnvironment(context.options.env, context.io.env);
  const environments = chosen === undefined ? declared : [chosen];
  const vars = parseVariables(context.options.var ?? []);
  const projects = new Map<string | undefined, Project>();
  const lists: (readonly Diagnostic[])[] = [];
  const isReadable = !hasErrors(opened.diagnostics);
  for (const environment of environments.length === 0 ? [undefined] : environments) {
    if (!isReadable) break;
    const chosenEnvironment = environment === undefined ? {} : { environment };
    const loaded = loadProject({
      tree,
      directory: tree.directory,
      today: context.io.now().toISOString().slice(0, 10),
      ...chosenEnvironment,
      vars,
      reportsEveryUnused: chosen === undefined,
    });
    lists.push(loaded.diagnostics);
    if (loaded.value !== undefined) projects.set(environment, loaded.value);
  }
  const diagnostics = mergeDiagnostics([
    opened.diagnostics,
    mergeEnvironments(lists),
    findCollidingEnvironments(projects),
  ]);
  return { tree, projects, environments, diagnostics };
}

/** Refuses a directory below the configuration's: what is applied is always the whole tree. */
export function refuseNarrowed(tree: ManifestTree, command: string): void {
  if (tree.narrowedTo === undefined) return;
  throw new Failure(
    `"wac ${command}" works on the whole tree below ${displayPath(tree.directory, 'wac.yaml')}, not on ${tree.narrowedTo}`,
    { code: 'usage', hint: `Run: wac ${command} ${tree.directory}` },
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

/** The diagnostics of the part that the user named; those without a location always stay. */
export function narrowDiagnostics(
  tree: ManifestTree,
  diagnostics: readonly Diagnostic[],
): readonly Diagnostic[] {
  if (tree.narrowedTo === undefined) return diagnostics;
  const below = displayPath(tree.directory, tree.narrowedTo);
  return diagnostics.filter(
    ({ range }) =>
      range === undefined || range.file === below || range.file.startsWith(`${below}/`),
  );
}

/** The rule tests of the part that the user named. */
export function narrowTests(tree: ManifestTree): ManifestTree['tests'] {
  const { narrowedTo, tests } = tree;
  if (narrowedTo === undefined) return tests;
  return tests.filter(({ path }) => path === narrowedTo || path.startsWith(`${narrowedTo}/`));
}
