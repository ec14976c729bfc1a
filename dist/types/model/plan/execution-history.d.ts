/**
 * When and how often automations have fired, as far as a server says. For display only: no plan, checksum or approval
 * depends on it.
 */
import type { AutomationId } from '../ids.js';
/** Days over which executions are counted. */
export declare const EXECUTION_DAYS = 30;
/** The executions of one automation since a time. */
export interface ExecutionCounts {
    /** Executions that were begun, failed ones included and skipped ones not. */
    readonly count: number;
    readonly failed: number;
    /** Executions that the server skipped, for example because of its rate limit. */
    readonly skipped: number;
    /** Why some failed (`HTTP 500`, `no HTTP response`), the most frequent reason first; empty where no reason is known. */
    readonly reasons: readonly string[];
    /** False where the server has more than were read: there are at least so many. */
    readonly isComplete: boolean;
}
/** What the server says of one automation. */
export interface ExecutionFacts {
    /** When it last fired, RFC 3339. Null: the server has no execution of it. Absent: unknown. */
    readonly lastFiredAt?: string | null;
    /** Executions of the last `EXECUTION_DAYS`. Absent: unknown. */
    readonly recent?: ExecutionCounts;
}
/** What the server says of some automations. */
export interface ExecutionHistory {
    /** By id; what is absent is unknown. */
    readonly facts: ReadonlyMap<AutomationId, ExecutionFacts>;
    /** Whether any of it is from an API that W&B does not document. */
    readonly isUndocumented: boolean;
}
/** Where execution histories come from, for JSON; undefined where nothing is known. */
export declare function executionSource(history: ExecutionHistory | undefined): 'undocumented-api' | 'server-feature' | undefined;
/** The executions that one read found. */
export interface ReadExecutions {
    /** The newest that was not skipped, RFC 3339; null where there is none, absent where not all were read. */
    readonly newest?: string | null;
    readonly counts: ExecutionCounts;
}
/** The port to execution histories. It sends queries only, and every method rejects with a `Failure`. */
export interface ExecutionApi {
    /**
     * `Trigger.lastExecutedAt` of all automations of some entities, by id; null for one that has none.
     *
     * @returns undefined where the server does not list the feature: then nothing is asked.
     */
    readLastExecuted(entities: readonly string[]): Promise<ReadonlyMap<AutomationId, string | null> | undefined>;
    /**
     * Executions by automation, many automations to a request. The API is not documented.
     *
     * @returns without those that the server shows no list of.
     * @throws Failure; `isRefusal` distinguishes a server without the API from one that could not respond.
     */
    readExecutions(request: ExecutionRequest): Promise<ReadonlyMap<AutomationId, ReadExecutions>>;
    /** Whether a server refused the query itself, as one does that does not have the API. */
    isRefusal(error: unknown): boolean;
}
/** Which executions to read. */
export interface ExecutionRequest {
    readonly ids: readonly AutomationId[];
    /** Milliseconds since the epoch: older executions are not counted. */
    readonly since: number;
}
/** What is remembered of servers from run to run, so that one that lacks an API is not asked each time. */
export interface ServerMemory {
    /** Undefined where nothing is known, or it is too old. */
    read(server: string): Promise<boolean | undefined>;
    /** Remembers whether the server has the API, for some time. Never rejects. */
    write(server: string, isOffered: boolean, goodForMs: number): Promise<void>;
}
