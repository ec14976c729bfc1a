/** From a directory of manifests to a project. */
import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';
import { mergeDiagnostics } from '../diagnostics/merge-diagnostics.ts';
import { type ManifestTree, readManifestTree } from '../files/read-manifest-tree.ts';
import type { FileStateListener } from '../files/read-text-file.ts';
import {
  type FindOptions,
  type FoundManifests,
  findManifests,
} from '../files/tree/find-manifests.ts';
import { present } from '../lib/present.ts';
import { findCollidingEnvironments } from '../manifest/compile/check-environments.ts';
import { declaredEnvironments, loadProject as loadTree } from '../manifest/load-project.ts';
import { mergeEnvironments } from '../manifest/merge-environments.ts';
import type { Configuration, Project } from '../model/configuration.ts';
import type { FileListener } from '../model/source-file.ts';
import { type Edges, today } from './edges.ts';

/** The files of a directory, before any of them is interpreted. */
export interface ReadDirectory {
  readonly tree: ManifestTree;
  /** What is wrong with the files themselves, such as one that cannot be read. */
  readonly diagnostics: readonly Diagnostic[];
  /** The environments that the configuration declares; empty where it declares none. */
  readonly environments: readonly string[];
  /** Absent where the configuration names none. */
  readonly defaultEnvironment?: string;
}

/** How a project is loaded. */
export interface LoadOptions {
  /** One of the environments that `wac.yaml` declares; absent: its default. */
  readonly environment?: string;
  /** Values for `vars`, as `--var`: strings, read as YAML scalars. Absent: those of `wac.yaml`. */
  readonly vars?: ReadonlyMap<string, string>;
  readonly edges?: Partial<Pick<Edges, 'now'>>;
  /** Called after each file that was checked, with their number; absent: nobody waits. */
  readonly onFile?: FileListener;
}

/** A directory that was read. */
export interface LoadedProject {
  /** Absent where a diagnostic is an error: a project with an error must not be planned. */
  readonly project?: Project;
  /** The configuration, also where a manifest has an error; absent where the configuration itself cannot be used. */
  readonly configuration?: Configuration;
  /** Every problem that was found, each with its position. */
  readonly diagnostics: readonly Diagnostic[];
  /** The environments that the configuration declares; empty where it declares none. */
  readonly environments: readonly string[];
  /** The files as they were read. */
  readonly tree: ManifestTree;
}

/** How every environment of a directory is loaded. */
export interface LoadEnvironmentsOptions extends Pick<LoadOptions, 'vars' | 'edges' | 'onFile'> {
  /** Only these; absent: every one that is declared. */
  readonly only?: readonly string[];
}

/** A directory that was read for several environments. */
export interface LoadedEnvironments {
  readonly tree: ManifestTree;
  /** One for each environment that could be loaded; the key is undefined where none is declared. */
  readonly projects: ReadonlyMap<string | undefined, Project>;
  /** The environments that were loaded; empty where none is declared. */
  readonly environments: readonly string[];
  /** Of all environments together, each problem once. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the files of a directory, for several calls that use the same files. */
export async function readDirectory(
  directory: string,
  options: Pick<FindOptions, 'repositories'> = {},
): Promise<ReadDirectory> {
  return await readFound(await findManifests(directory, options));
}

/**
 * Reads the files of a directory that are listed already.
 *
 * @param onOpened as for `readManifestTree`.
 */
export async function readFound(
  found: FoundManifests,
  onOpened?: FileStateListener,
): Promise<ReadDirectory> {
  const { value: tree, diagnostics } = await readManifestTree(found, {}, onOpened);
  const { names, defaultEnvironment } = declaredEnvironments(tree.configuration);
  return { tree, diagnostics, environments: names, ...present({ defaultEnvironment }) };
}

/**
 * Reads a directory of manifests for one environment: parses, expands, validates and compiles. What is wrong with the
 * files is a diagnostic; nothing rejects because of them.
 *
 * @param from the folder of `wac.yaml`, absolute or relative to the working directory of the process, or its files.
 */
export async function loadProject(
  from: string | ReadDirectory,
  options: LoadOptions = {},
): Promise<LoadedProject> {
  const read = typeof from === 'string' ? await readDirectory(from) : from;
  const { tree, environments } = read;
  if (hasErrors(read.diagnostics)) return { diagnostics: read.diagnostics, environments, tree };
  const { environment, vars, onFile } = options;
  const loaded = loadTree({
    tree,
    directory: tree.directory,
    today: today(options.edges),
    ...present({ environment, vars, onFile }),
  });
  const diagnostics = mergeDiagnostics([read.diagnostics, loaded.diagnostics]);
  const project = hasErrors(diagnostics) ? undefined : loaded.value;
  const configuration = loaded.value?.configuration;
  return { ...present({ project, configuration }), diagnostics, environments, tree };
}

/**
 * Reads a directory of manifests for every environment, and compares the environments with each other.
 *
 * @param from as for `loadProject`.
 */
export async function loadEnvironments(
  from: string | ReadDirectory,
  { only, vars, edges, onFile }: LoadEnvironmentsOptions = {},
): Promise<LoadedEnvironments> {
  const read = typeof from === 'string' ? await readDirectory(from) : from;
  const { tree } = read;
  const environments = only ?? read.environments;
  const projects = new Map<string | undefined, Project>();
  const lists: (readonly Diagnostic[])[] = [];
  for (const environment of environments.length === 0 ? [undefined] : environments) {
    if (hasErrors(read.diagnostics)) break;
    const loaded = loadTree({
      tree,
      directory: tree.directory,
      today: today(edges),
      reportsEveryUnused: only === undefined,
      ...present({ environment, vars, onFile }),
    });
    lists.push(loaded.diagnostics);
    if (loaded.value !== undefined) projects.set(environment, loaded.value);
  }
  const diagnostics = mergeDiagnostics([
    read.diagnostics,
    mergeEnvironments(lists),
    findCollidingEnvironments(projects),
  ]);
  return { tree, projects, environments, diagnostics };
}
