/** What stopped the run; each code leads to one exit code (see `exitCodeOf` in `workflow/`). */
export type FailureCode = 'network' | 'authentication' | 'permission' | 'rate-limited' | 'server' | 'conflict' | 'not-found' | 'unsupported' | 'incomplete-read' | 'no-api-key' | 'stale-plan' | 'refused' | 'usage' | 'file' | 'locked' | 'interrupted';
/** What a failure carries besides its message. */
export interface FailureOptions {
    readonly code: FailureCode;
    /** What to do; absent where there is no honest advice. */
    readonly hint?: string;
    readonly cause?: unknown;
}
/** Something outside the manifests stopped the run: the network, the API, the environment. */
export declare class Failure extends Error {
    readonly name: string;
    readonly code: FailureCode;
    readonly hint: string | undefined;
    constructor(message: string, options: FailureOptions);
}
