/** What the configuration and the command line decide about planning, and the guards that refuse a plan. */
import type { SourceRange } from '../../diagnostics/source-range.js';
import type { OnRemove } from '../automation.js';
/** What the configuration and the command line decide about planning. */
export interface PlanPolicy {
    /** With the environment's suffix. */
    readonly owner: string;
    /** With the environment's suffix. */
    readonly formerOwners: readonly string[];
    /** Every owner that the configuration speaks for, in all environments; absent where that is not known. */
    readonly declaredOwners?: readonly string[];
    /** Owners of other manifest directories of the same Git repository; absent: none is known. */
    readonly otherOwners?: readonly string[];
    readonly environment?: string;
    readonly onRemove: OnRemove;
    readonly drift: 'repair' | 'report';
    readonly guard: GuardLimits;
    /** `--allow-deletes N` and its like: replace both limits of their counter. */
    readonly allow: {
        readonly deletes?: number;
        readonly silenced?: number;
        readonly redirected?: number;
        readonly altered?: number;
    };
    /** `--allow-conflicts`: destroy, restore and release hold back conflicts and continue. Plan and apply always do. */
    readonly allowConflicts: boolean;
    /** `--fail-on-conflict`: one conflict refuses the whole plan. */
    readonly failOnConflict: boolean;
    readonly allowDisjoint: boolean;
    /** `--adopt`: every unmanaged automation in a desired slot may be taken over. */
    readonly adopt: boolean;
    /** `--take-over OWNER`. */
    readonly takeOver: readonly string[];
    /** `--recreate KEY`: ARIA automations of other creators that are deleted and created again; absent: none. */
    readonly recreate?: readonly string[];
    /** `--only KEY|GLOB`: the plan has the changes of these keys alone, sorted; absent: of all. */
    readonly only?: readonly string[];
    /** Reviewed removals; `until` is an ISO date, `source` where the configuration says so. */
    readonly removed: readonly {
        readonly key: string;
        readonly until: string;
        readonly source?: SourceRange;
    }[];
    /** Entities left behind (`formerEntities`): what is ours there is removed. */
    readonly formerEntities: readonly string[];
    /** Today, as an ISO date, UTC. */
    readonly today: string;
}
/** What the command line of one run allows beyond the configuration. */
export type PlanGrants = Pick<PlanPolicy, 'allow' | 'allowConflicts' | 'failOnConflict' | 'allowDisjoint' | 'adopt' | 'takeOver' | 'recreate' | 'only'>;
/** The limits of a plan, merged from configuration and options. */
export interface GuardLimits {
    readonly maxDeletes: number;
    readonly maxDeletePercent: number;
    readonly maxSilenced: number;
    readonly maxSilencedPercent: number;
    readonly maxRedirected: number;
    readonly maxAltered: number;
    readonly maxAlteredPercent: number;
}
/** What a guard compares the changes of a plan with. */
export interface GuardBasis {
    /** How many automations we owned before the plan, by entity. */
    readonly owned: ReadonlyMap<string, number>;
    readonly policy: Pick<PlanPolicy, 'guard' | 'allow'>;
}
/** A guard that refuses the plan. */
export interface GuardBreach {
    readonly counter: 'removals' | 'silencing' | 'redirecting' | 'altering';
    /** Absent: the limit in total. */
    readonly entity?: string;
    readonly count: number;
    /** How many we owned before the plan, there or in total. */
    readonly owned: number;
    /** The limit that was passed. */
    readonly limit: {
        readonly kind: 'number' | 'percent';
        readonly value: number;
    };
    readonly message: string;
    readonly hint: string;
}
