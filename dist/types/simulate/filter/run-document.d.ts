/** A run as a filter sees it: in a manifest's words, and under the server's names. */
import type { JsonObject } from '../../lib/json.js';
/** A partial run in a manifest's words; what is absent is a field that the run does not have. */
export interface RunDocument {
    /** The display name. */
    readonly name?: string;
    readonly id?: string;
    /** The user name. */
    readonly user?: string;
    /** In a manifest's words: `running`, `finished`, `failed`, `crashed` … */
    readonly state?: string;
    readonly tags?: readonly string[];
    readonly config?: JsonObject;
    readonly summary?: JsonObject;
}
/** The same run under the names of the server's runs query, which compiled filters use. */
export declare function serverRun(run: RunDocument): JsonObject;
/** The manifest's word for a field of a run filter: `name` for `display_name`, `summary.loss` for `summary_metrics.loss`. */
export declare function runFieldWord(field: string): string;
