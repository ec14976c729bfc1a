/** From a directory of manifests to a project. */
import { type Diagnostic } from '../diagnostics/diagnostic.js';
import { type ManifestTree } from '../files/read-manifest-tree.js';
import type { FileStateListener } from '../files/read-text-file.js';
import { type FindOptions, type FoundManifests } from '../files/tree/find-manifests.js';
import type { Configuration, Project } from '../model/configuration.js';
import type { FileListener } from '../model/source-file.js';
import { type Edges } from './edges.js';
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
export declare function readDirectory(directory: string, options?: Pick<FindOptions, 'repositories'>): Promise<ReadDirectory>;
/**
 * Reads the files of a directory that are listed already.
 *
 * @param onOpened as for `readManifestTree`.
 */
export declare function readFound(found: FoundManifests, onOpened?: FileStateListener): Promise<ReadDirectory>;
/**
 * Reads a directory of manifests for one environment: parses, expands, validates and compiles. What is wrong with the
 * files is a diagnostic; nothing rejects because of them.
 *
 * @param from the folder of `wac.yaml`, absolute or relative to the working directory of the process, or its files.
 */
export declare function loadProject(from: string | ReadDirectory, options?: LoadOptions): Promise<LoadedProject>;
/**
 * Reads a directory of manifests for every environment, and compares the environments with each other.
 *
 * @param from as for `loadProject`.
 */
export declare function loadEnvironments(from: string | ReadDirectory, { only, vars, edges, onFile }?: LoadEnvironmentsOptions): Promise<LoadedEnvironments>;
