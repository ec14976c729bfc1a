import type { DiagnosticCode } from './codes.js';
import type { SourceRange } from './source-range.js';
/** How much a problem matters: an error stops the run, a warning and a note do not. */
export type Severity = 'error' | 'warning' | 'info';
/** A second location that a diagnostic speaks of, such as the first of two equal keys. */
export interface RelatedLocation {
    readonly message: string;
    readonly range: SourceRange;
}
/** One problem in what the user wrote, said so that the user can fix it. */
export interface Diagnostic {
    readonly code: DiagnosticCode;
    readonly severity: Severity;
    /** What is wrong, in one sentence that is understood on its own; no final period. */
    readonly message: string;
    /** What to do about it; absent where there is no honest advice. */
    readonly hint?: string;
    /** Where; absent for a problem that has no location, such as a missing directory. */
    readonly range?: SourceRange;
    readonly related?: readonly RelatedLocation[];
    /** The automations that have the problem; absent where it is one of a file or of the configuration. */
    readonly keys?: readonly string[];
    /** The names that the problem is about, such as those that a server does not have; absent where the message has it all. */
    readonly names?: readonly string[];
    /** Further locations of the same problem, such as other manifests that name a missing channel. */
    readonly alsoAt?: readonly SourceRange[];
}
/** A result that may be partial: `value` is what could be made of the input, `diagnostics` says why not more. */
export interface Diagnosed<T> {
    readonly value: T;
    readonly diagnostics: readonly Diagnostic[];
}
/** Whether any of the diagnostics stops the run. */
export declare function hasErrors(diagnostics: readonly Diagnostic[]): boolean;
