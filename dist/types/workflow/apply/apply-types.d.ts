/** What an apply needs from outside, and what it gives back. */
import type { AutomationApi } from '../../model/automation-api.js';
import type { Change } from '../../model/plan/change.js';
import type { RestoreWriter } from '../../model/plan/restore.js';
import type { ChangeResult, ChangeStatus } from '../../model/plan/result.js';
import type { WriteLimit } from './write-limit.js';
/** Every edge of an apply, passed in. */
export interface ApplyDependencies {
    /** Built with a write grant. */
    readonly api: AutomationApi;
    /** How many writes run at the same time; absent: 4 at first, and up to 8 while the server keeps up. */
    readonly concurrency?: number;
    /** Shared with the transport, so that a 429 halves the number at once; made here when absent. */
    readonly limit?: WriteLimit;
    /** When it fires, what is in flight is finished and nothing else is begun. */
    readonly signal?: AbortSignal;
    /** Milliseconds. */
    readonly sleep: (duration: number) => Promise<void>;
    /** Milliseconds; what they are counted from does not matter. */
    readonly now: () => number;
    /** From 0 to 1, for jitter. */
    readonly random: () => number;
    /** Called as each change ends, in the order in which they end. */
    readonly onResult?: (result: ChangeResult) => void;
    readonly restore: RestoreWriter;
    /** Splits a large apply into parts, and says between them what is left; absent: one part. */
    readonly checkpoint?: ApplyCheckpoint;
}
/** What is reported between two parts of an apply. */
export interface ApplyCheckpoint {
    /** Changes in a part, at least 1. */
    readonly size: number;
    /** Gets the changes that are not done, in the order of the plan. The next part waits for it. */
    readonly save: (undone: readonly Change[]) => Promise<void>;
}
/** How an apply ended; true after a failure too. */
export interface ApplySummary {
    /** One for each change, in the order of the plan. */
    readonly results: readonly ChangeResult[];
    readonly counts: Readonly<Record<ChangeStatus, number>>;
    /** Whether every change is done. */
    readonly isComplete: boolean;
    /** Whether any write was sent, or may have been. */
    readonly wasTried: boolean;
    readonly isInterrupted: boolean;
    /** Where removed automations were saved; absent when there was nothing to save. */
    readonly restoreFile?: string;
}
