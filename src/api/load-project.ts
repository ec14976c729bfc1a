/** From a directory of manifests to a project. */
import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';
import { mergeDiagnostics } from '../diagnostics/merge-diagnostics.ts';
import { type ManifestTree, readManifestTree } from '../files/read-manifest-tree.ts';
import { present } from '../lib/present.ts';
import { declaredEnvironments, loadProject as loadTree } from '../manifest/load-project.ts';
import type { Project } from '../model/configuration.ts';
import { type Edges, nodeEdges, today } from './edges.ts';

/** How a project is loaded. */
export interface LoadOptions {
  /** One of the environments that `wac.yaml` declares; absent: its default. */
  readonly environment?: string;
  /** Values for `vars`, as `--var`: strings, read as YAML scalars. Absent: those of `wac.yaml`. */
  readonly vars?: ReadonlyMap<string, string>;
  readonly edges?: Partial<Edges>;
}

/** A directory that was read. */
export interface LoadedProject {
  /** Absent where a diagnostic is an error: a project with an error must not be planned. */
  readonly project?: Project;
  /** Every problem that was found, each with its position. */
  readonly diagnostics: readonly Diagnostic[];
  /** The environments that the configuration declares; empty where it declares none. */
  readonly environments: readonly string[];
  /** The files as they were read. */
  readonly tree: ManifestTree;
}

/**
 * Reads a directory of manifests for one environment: parses, expands, validates and compiles. What is wrong with the
 * files is a diagnostic; nothing rejects because of them.
 *
 * @param directory the folder of `wac.yaml`, absolute or relative to the working directory of the process.
 */
export async function loadProject(
  directory: string,
  options: LoadOptions = {},
): Promise<LoadedProject> {
  const { value: tree, diagnostics } = await readManifestTree(directory);
  const environments = declaredEnvironments(tree.configuration).names;
  if (hasErrors(diagnostics)) return { diagnostics, environments, tree };
  const loaded = loadTree({
    tree,
    directory: tree.directory,
    today: today(nodeEdges(options.edges)),
    ...present({ environment: options.environment, vars: options.vars }),
  });
  const found = mergeDiagnostics([diagnostics, loaded.diagnostics]);
  const project = hasErrors(found) ? undefined : loaded.value;
  return { ...present({ project }), diagnostics: found, environments, tree };
}
