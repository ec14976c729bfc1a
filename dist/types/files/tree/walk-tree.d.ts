import type { Diagnostic } from '../../diagnostics/diagnostic.js';
/** A file to read. */
export interface FoundFile {
    readonly absolute: string;
    /** Relative to the root, with forward slashes. */
    readonly path: string;
    /** As diagnostics show it. */
    readonly shown: string;
}
/** What was found, sorted by path, and what could not be followed. */
export interface TreeWalk {
    readonly files: readonly FoundFile[];
    readonly diagnostics: readonly Diagnostic[];
}
/** Limits against trees that no person wrote. */
export interface WalkLimits {
    readonly maxFiles: number;
    /** Counted by path: a few links side by side make a folder that has a billion paths. */
    readonly maxFolders: number;
}
/** Walks the tree. Links are followed within the root only; nothing but regular files is opened, so that no pipe blocks. */
export declare function walkTree(root: string, shown: string, limits: WalkLimits): TreeWalk;
