import type { Diagnosed } from '../diagnostics/diagnostic.js';
import type { OtherConfigurations } from '../model/configuration.js';
import type { SourceFile, TextReader } from '../model/source-file.js';
import { type FileStateListener } from './read-text-file.js';
import { type FindOptions, type FoundManifests } from './tree/find-manifests.js';
import type { WalkLimits } from './tree/walk-tree.js';
/** What a manifest directory holds. Paths of files are relative to `root`, with forward slashes. */
export interface ManifestTree {
    /** Absolute path of the directory that holds the configuration, or of the given directory when there is none. */
    readonly root: string;
    /** The root as the user would type it; joined with a file's path it is what diagnostics show. */
    readonly directory: string;
    /** Path below the root that the user named; absent when it was the root itself. */
    readonly narrowedTo?: string;
    /** Manifests, sorted by path. */
    readonly files: readonly SourceFile[];
    /** `wac.yaml`; absent when there is none. */
    readonly configuration?: SourceFile;
    /** The name of a file that was most likely meant to be `wac.yaml`; absent where that is there, and where none is. */
    readonly misnamedConfiguration?: string;
    /** Rule tests (`*.test.yaml`), sorted by path. */
    readonly tests: readonly SourceFile[];
    /** The configurations of the other manifest directories of the same Git repository; absent where none was looked for. */
    readonly otherConfigurations?: OtherConfigurations;
    /** Reads the text files that manifests name. */
    readonly readText: TextReader;
}
/** Limits against trees that no person wrote. */
export interface TreeLimits extends WalkLimits, FileLimits {
}
/** How a directory is read. */
export interface ReadTreeOptions extends FindOptions, Partial<FileLimits> {
}
interface FileLimits {
    /** Bytes of one file. */
    readonly maxFileBytes: number;
    /** Bytes of all files together. */
    readonly maxTotalBytes: number;
}
/**
 * Reads a manifest directory (or one manifest's). Whatever is wrong is a diagnostic; nothing rejects.
 *
 * Files are read one after the other without waiting: for many small files that takes a third of the time.
 *
 * @param from the directory, or its files where they are listed already.
 * @param onOpened called for each file when it is opened, before it is read; absent: nobody compares states.
 */
export declare function readManifestTree(from: string | FoundManifests, options?: ReadTreeOptions, onOpened?: FileStateListener): Promise<Diagnosed<ManifestTree>>;
export {};
