/** From a directory of manifests to a project. */
import { type Diagnostic } from '../diagnostics/diagnostic.js';
import { type ManifestTree } from '../files/read-manifest-tree.js';
import type { Project } from '../model/configuration.js';
import { type Edges } from './edges.js';
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
export declare function loadProject(directory: string, options?: LoadOptions): Promise<LoadedProject>;
