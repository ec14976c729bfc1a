import type { Diagnosed } from '../diagnostics/diagnostic.ts';
import type { Project } from '../model/configuration.ts';
import type { SourceFile } from '../model/source-file.ts';

/** What a project is made of. */
export interface ProjectInput {
  readonly tree: { readonly files: readonly SourceFile[]; readonly configuration?: SourceFile };
  /** The environment that was chosen; absent: the configuration's default, if environments are declared. */
  readonly environment?: string;
  /** `--var`: texts, read as YAML scalars, laid over the configuration's vars. */
  readonly vars?: ReadonlyMap<string, string>;
  /** The root as the user would type it (`ManifestTree.directory`): diagnostics show it before each file's path. */
  readonly directory: string;
}

/** The environments that a configuration declares. */
export interface DeclaredEnvironments {
  readonly names: readonly string[];
  readonly defaultEnvironment?: string;
}

/**
 * Reads a directory of manifests for one environment: parses, expands, validates, compiles.
 *
 * Declarations are those of the manifests without an error; where `hasErrors(diagnostics)` the set is partial and must
 * not be planned. `value` is undefined only when the configuration cannot be used or no environment is chosen.
 */
export function loadProject(input: ProjectInput): Diagnosed<Project | undefined> {
  return { value: undefined, diagnostics: input.tree.files.length < 0 ? [] : [] };
}

/** The environments of a configuration file, without any other check; none when it cannot be read. */
export function declaredEnvironments(configuration: SourceFile | undefined): DeclaredEnvironments {
  return { names: configuration === undefined ? [] : [] };
}
