/** Reads a directory of manifests for one environment. */
import type { Diagnosed } from '../diagnostics/diagnostic.js';
import type { Project } from '../model/configuration.js';
import type { SourceFile, TextReader } from '../model/source-file.js';
import { type ManifestSet } from './resolve-configuration.js';
/** What a project is made of. */
export interface ProjectInput {
    readonly tree: {
        readonly files: readonly SourceFile[];
        readonly configuration?: SourceFile;
        /** The configurations of other manifest directories, whose owners must differ; absent: none. */
        readonly otherConfigurations?: readonly SourceFile[];
        /** Reads the text files that manifests name; absent where there is none but the manifests. */
        readonly readText?: TextReader;
    };
    /** The environment that was chosen; absent: the configuration's default, if environments are declared. */
    readonly environment?: string;
    /** `--var`: strings, read as YAML scalars, laid over the configuration's vars. */
    readonly vars?: ReadonlyMap<string, string>;
    /** Fields of manifests that are set for this run, over what the configuration overrides; absent: none. */
    readonly sets?: readonly ManifestSet[];
    /** The root as the user would type it (`ManifestTree.directory`): diagnostics show it before each file's path. */
    readonly directory: string;
    /** ISO date, for snoozed diagnostics; absent: no snooze is past. */
    readonly today?: string;
    /**
     * Whether comments that silence nothing are reported where environments are declared. A comment may be meant for
     * another environment, so it is for the caller to keep those that all environments report. Default: no.
     */
    readonly reportsEveryUnused?: boolean;
    /** Called after each file, for somebody who waits; absent: nobody does. */
    readonly onFile?: FileListener;
}
/** Sees how many files of how many are checked. */
export type FileListener = (done: number, total: number) => void;
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
export declare function loadProject(input: ProjectInput): Diagnosed<Project | undefined>;
/** The environments of a configuration file, without any other check; none when it cannot be read. */
export declare function declaredEnvironments(configuration: SourceFile | undefined): DeclaredEnvironments;
