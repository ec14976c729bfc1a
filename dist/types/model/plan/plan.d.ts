/** Plans: what would be done to make the server match the manifests. */
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Change } from './change.js';
import type { Conflict, Drift, HeldBack, UnmanagedAutomation } from './conflict.js';
import type { GuardBasis, GuardBreach, PlanGrants } from './policy.js';
/** Why a plan cannot be applied as it is. */
export type Refusal = {
    readonly kind: 'guard';
    readonly breach: GuardBreach;
} | {
    readonly kind: 'conflicts';
    readonly count: number;
    /** How to continue with the rest; absent where `--fail-on-conflict` refuses the plan. */
    readonly hint?: string;
} | {
    readonly kind: 'disjoint';
    readonly owned: number;
    readonly message: string;
    readonly hint: string;
} | {
    readonly kind: 'newer-marker';
    readonly message: string;
    readonly hint: string;
};
/** What `--only` leaves out of a plan. */
export interface LeftOut {
    /** The keys and globs that were given, sorted. */
    readonly patterns: readonly string[];
    /** How many keys match none of them, those of webhooks included. */
    readonly automations: number;
    /** How many of these keys are of webhooks; absent: none. */
    readonly webhooks?: number;
    /** How many changes the whole plan has besides. */
    readonly changes: number;
    /** Keys of automations that drifted, sorted. */
    readonly drifted: readonly string[];
    readonly conflicts: number;
    readonly heldBack: number;
}
/** The response to: what would apply do? */
export interface Plan {
    readonly server: string;
    /** With the environment's suffix, as the marker carries it. */
    readonly owner: string;
    /** Absent when no environments are declared. */
    readonly environment?: string;
    /** In the order of execution; independent changes may run side by side. */
    readonly changes: readonly Change[];
    readonly drift: readonly Drift[];
    readonly conflicts: readonly Conflict[];
    /** Sorted by key, each key once. */
    readonly heldBack: readonly HeldBack[];
    readonly unmanaged: readonly UnmanagedAutomation[];
    /** Desired automations that are already as they should be, by key. */
    readonly unchanged: readonly string[];
    /** Declared webhooks that are already as they should be, by key; absent: none. */
    readonly unchangedWebhooks?: readonly string[];
    /** Empty when the plan may be applied. */
    readonly refusedBy: readonly Refusal[];
    /** Warnings and notes of planning. */
    readonly diagnostics: readonly Diagnostic[];
    /** Nodes that the server counted and did not show. */
    readonly hidden: number;
    /** What guards are asked with, so that they can be asked about a part of the plan. Absent: no guard counts it. */
    readonly guardBasis?: GuardBasis;
    /**
     * The windows of automations whose manifest says `aggregate: sum`, by key. Only for people: everything else of a plan
     * has the means that they are compiled to. Absent: none.
     */
    readonly sums?: ReadonlyMap<string, number>;
    /** What one run was allowed beyond the configuration; recorded in plan files. Absent: nothing. */
    readonly grants?: PlanGrants;
    /** What is not in this plan because the run selected some keys; absent: the plan is whole. */
    readonly leftOut?: LeftOut;
    /** SHA-256 over what would be done; see `planChecksum`. */
    readonly checksum: string;
}
