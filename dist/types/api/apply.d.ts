import type { Plan } from '../model/plan/plan.js';
import type { RestoreWriter } from '../model/plan/restore.js';
import type { ChangeResult } from '../model/plan/result.js';
import type { ApplyCheckpoint, ApplySummary } from '../workflow/apply/apply-types.js';
import type { Server } from './connect.js';
import { type Edges } from './edges.js';
/** Where automations are saved before they are removed when nobody says otherwise; `.wac/` is ignored by Git. */
export declare const RESTORE_DIRECTORY = ".wac/restore";
/** How a plan is applied. */
export interface ApplyOptions {
    /** Where automations are saved before they are removed: a folder, or a writer of your own. Default `.wac/restore`. */
    readonly restore?: string | RestoreWriter;
    /** How many writes run at the same time, 1 to 8; absent: 4 at first, and up to 8 while the server keeps up. */
    readonly parallel?: number;
    /** Called as each change ends, in the order in which they end. */
    readonly onResult?: (result: ChangeResult) => void;
    /** Splits a large apply into parts, and says between them what is left; absent: one part. */
    readonly checkpoint?: ApplyCheckpoint;
    readonly edges?: Partial<Edges>;
}
/**
 * Applies a plan. Each precondition is read again before its write. What ended how is in the summary; a change whose
 * outcome could not be seen is `unknown` there, never `done`.
 *
 * @throws Failure `refused` when the plan says that it must not be applied (`refusedBy`), or was made for another
 * server, and `usage` when `parallel` is out of range; nothing was written then.
 */
export declare function apply(plan: Plan, server: Omit<Server, 'close'>, options?: ApplyOptions): Promise<ApplySummary>;
