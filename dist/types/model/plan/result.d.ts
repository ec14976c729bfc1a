/** How the changes of an apply ended. */
import type { AutomationId, IntegrationId } from '../ids.js';
import type { Change } from './change.js';
/** How one change ended. */
export type ChangeStatus = 'done' | 'failed' | 'blocked' | 'not-attempted' | 'unknown';
/** The result of one change of an apply. */
export interface ChangeResult {
    readonly change: Change;
    readonly status: ChangeStatus;
    /** The id after the change; absent when nothing was written or it is not known. */
    readonly id?: AutomationId | IntegrationId;
    /** False where the server already held the result, so nothing was written; absent otherwise. */
    readonly written?: false;
    /** Why it is not done, in one sentence; absent when it is. */
    readonly message?: string;
    readonly hint?: string;
    /** A stable word: `not-converged`, `precondition`, `conflict`, `permission` …; absent when done. */
    readonly code?: string;
}
