/** Merges what the configuration and one run's options decide about planning. */
import type { Configuration } from '../../model/configuration.js';
import type { PlanPolicy } from '../../model/plan/policy.js';
/** What a run may decide for itself. */
export interface PolicyOptions {
    readonly adopt?: boolean;
    readonly takeOver?: readonly string[];
    readonly recreate?: readonly string[];
    readonly allowDeletes?: number;
    readonly allowSilenced?: number;
    readonly allowRedirected?: number;
    readonly allowAltered?: number;
    readonly allowConflicts?: boolean;
    readonly failOnConflict?: boolean;
    readonly allowDisjoint?: boolean;
    /** Today, as an ISO date, UTC. */
    readonly today: string;
}
/** The policy of one run. */
export declare function planPolicy(configuration: Configuration, options: PolicyOptions): PlanPolicy;
