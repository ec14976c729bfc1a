import type { HistoryCode } from '../../diagnostics/codes-history.js';
import type { Diagnostic, Severity } from '../../diagnostics/diagnostic.js';
/** A directory of histories, as an edge reads it. */
export interface HistoryFiles {
    /** The directory as the user named it, to show before paths. */
    readonly directory: string;
    /** Every regular file below it, sorted, with forward slashes; links and hidden files left out. */
    readonly paths: readonly string[];
    /** Whether no run at all is a result, as of a project without runs; absent: it is an error. */
    readonly mayBeEmpty?: boolean;
    /** What was found before the first file was read, such as runs that are not listed; absent: nothing. */
    readonly diagnostics?: readonly Diagnostic[];
    /** Metrics of a file that was read of which rows are missing; absent: its index says so, or it is not known. */
    readonly sampledOf?: (path: string) => readonly string[];
    /** The bytes of a file, uncompressed, or why there are none; undefined where there is no such file. */
    readonly read: (path: string) => Promise<HistoryContent | undefined>;
    /** Called by the reader at its end, however it ends: nothing is written after it. Absent: nothing is written. */
    readonly close?: () => Promise<void>;
}
/** The bytes of a file, or why there are none. */
export type HistoryContent = Uint8Array | {
    readonly problem: string;
    /** What the run is instead of unreadable: left out, or one that logs nothing. */
    readonly isInstead?: 'deleted' | 'empty';
};
/** A problem of a file. */
export interface FileProblem {
    readonly code: HistoryCode;
    readonly severity?: Severity;
    /** Relative to the directory; absent for the directory itself. */
    readonly path?: string;
    readonly line?: number;
    readonly message: string;
    readonly hint?: string;
}
/** The diagnostic of a problem, at the start of its line. */
export declare function fileDiagnostic(files: HistoryFiles, problem: FileProblem): Diagnostic;
/** A path as the user would type it. */
export declare function shownPath({ directory }: HistoryFiles, path: string): string;
/** Each problem once, in an order that does not depend on which machine has found it. */
export declare function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[];
