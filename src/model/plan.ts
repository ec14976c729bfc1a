/** Plans: what would be done to make the server hold what the manifests say, and what was found on the way. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SourceRange } from '../diagnostics/source-range.ts';
import type { JsonObject, JsonValue } from '../lib/json.ts';
import type { AutomationDraft, Observed, OnRemove, Part } from './automation.ts';
import type { AutomationId } from './ids.ts';

/** What a change does. `adopt` takes an unmanaged automation over; `release` strips our marker. */
export type ChangeAction = 'create' | 'update' | 'adopt' | 'disable' | 'release' | 'delete';

/** Who made the difference: the manifests, somebody on the server, both; or nothing is there. */
export type Origin = 'git' | 'drift' | 'both' | 'missing';

/**
 * What a change may cost: a protected alert that fires for something else, one that goes elsewhere, one that no longer
 * fires, one that is removed.
 */
export type Danger = 'none' | 'alters' | 'redirects' | 'silences' | 'removes';

/** Why a change is planned. For people only: nothing steers by it. */
export type ChangeReason =
  | 'declared' // a manifest asks for it
  | 'drifted' // somebody edited it on the server
  | 'marker' // only our line in the description is to be refreshed
  | 'lifecycle' // only what the marker remembers changes: protection, the end, what is ignored
  | 're-keyed' // the same automation under another key
  | 'integration-replaced' // same team, kind and name, another id
  | 'adopted'
  | 'taken-over'
  | 'not-declared' // ours, and no manifest describes it any more
  | 'entity-left' // ours, in an entity under `formerEntities`
  | 'inexpressible' // somebody made it into something a manifest cannot say; replaced whole
  | 'shadow' // entering or leaving shadow mode
  | 'restored' // brought back from a restore file
  | 'destroyed' // everything of the environment goes
  | 'duplicate' // a younger automation with the same key, made by wac, is removed
  | 'recreated' // another user created it, and only its creator may edit it: deleted and created again
  | 'released'; // somebody asked by name that it be no longer ours

/** One field that differs, in the words and paths of a manifest (`when.runMetric.threshold.gt`). */
export interface FieldChange {
  readonly path: string;
  /** `lifecycle`: what the marker remembers besides the parts (`lifecycle.protect`, `shadow` …). */
  readonly part: Part | 'lifecycle';
  /** Absent when the field was not there. */
  readonly before?: JsonValue;
  /** Absent when the field goes. */
  readonly after?: JsonValue;
  readonly origin: Origin;
}

/** What must still hold just before a change is written. */
export type Precondition =
  | {
      readonly kind: 'present';
      readonly id: AutomationId;
      /** Digest of the live form, marker apart (`automationDigest`). */
      readonly digest: string;
      /** The exact marker line; absent when there was none. */
      readonly marker?: string;
    }
  | { readonly kind: 'free' };

/** One step of a plan. */
export interface Change {
  /** The key; an unmanaged or foreign automation never has a change. */
  readonly key: string;
  readonly action: ChangeAction;
  readonly reason: ChangeReason;
  readonly origin: Origin;
  readonly danger: Danger;
  /** The automation's name after the change (before it, for a removal). */
  readonly name: string;
  /** `describeScope` of where it is after the change. */
  readonly scope: string;
  /** The entity whose guard counts it. */
  readonly entity: string;
  readonly fields: readonly FieldChange[];
  /** Absent for a create. */
  readonly before?: Observed;
  /** What is sent; absent for a delete. */
  readonly after?: AutomationDraft;
  /** `before` and `after` in a manifest's words, for display, patches and JSON; absent as theirs are. */
  readonly beforeDocument?: JsonObject;
  readonly afterDocument?: JsonObject;
  readonly precondition: Precondition;
  /** Keys of changes that must be done first, because they free this one's place. */
  readonly dependsOn: readonly string[];
  /** A name to pass through, because this change is part of a cycle of renames; absent otherwise. */
  readonly temporaryName?: string;
  /** Whether a guard counts it (`removed` entries and re-keying are not counted). */
  readonly isCounted: boolean;
  /** The manifest that asks for it; absent for removals. */
  readonly source?: SourceRange;
}

/** What happened to an automation since it was last applied, as far as it is known. */
export type DriftKind =
  | 'edited'
  | 'missing' // nothing carries the key: never applied, or deleted
  | 'unmarked' // without our marker at the slot: never adopted, or the marker was removed
  | 'inexpressible' // it became something that a manifest cannot say
  | 'condition-lost'
  | 'copied'
  | 'moved'
  | 'stranded' // ours by an owner that the configuration declares no more
  | 'duplicated' // one of several that carry the key and may be meant
  | 'unreadable-marker' // its marker names us and is damaged
  | 'newer-marker' // a newer version of this program wrote its marker
  | 'unverifiable'; // its marker does not say what was applied

/** Somebody's edit of an automation of ours, whether or not a change repairs it. */
export interface Drift {
  readonly key: string;
  readonly name: string;
  readonly scope: string;
  readonly id?: AutomationId;
  readonly kind: DriftKind;
  /** Whose it is; only where that is not the plan's owner. */
  readonly owner?: string;
  readonly fields: readonly FieldChange[];
  /** Whether this plan has a change that puts it back. */
  readonly isRepaired: boolean;
  /** Whether shadow mode decides an edited field, so that no manifest can keep the edit. Absent: it does not. */
  readonly isShadowed?: true;
  readonly updatedAt?: string;
  readonly source?: SourceRange;
}

/** Something that only a person can decide; `apply` holds back the automations in it and applies the rest. */
export interface Conflict {
  readonly code:
    | 'place-taken' // an unmanaged automation has the scope and name
    | 'foreign' // another owner's has
    | 'two-holders' // two automations carry the key and both qualify
    | 'unreadable-marker'
    | 'both-changed' // Git and somebody changed the same part, under `drift: report`
    | 'protected'
    | 'other-creator' // only its creator may edit an ARIA automation
    | 'same-place'; // two desired automations want one scope and name
  readonly key: string;
  readonly name: string;
  readonly scope: string;
  readonly message: string;
  /** The ways out, each a command or an edit. */
  readonly hint: string;
  readonly ids: readonly AutomationId[];
  readonly source?: SourceRange;
}

/**
 * An automation that a plan would have to change, or may have to, and does not. The rest of the plan can be applied;
 * an apply then ends with exit code 5, or 4 after a write.
 */
export interface HeldBack {
  readonly key: string;
  readonly name: string;
  readonly scope: string;
  /**
   * `conflict`: a person has to decide first (see `Plan.conflicts`). `hidden`: the server counts automations that it
   * does not show, and this may be one of them. `dependency`: it waits for another that is held back.
   */
  readonly reason: 'conflict' | 'hidden' | 'dependency';
  readonly message: string;
  readonly source?: SourceRange;
}

/** Why an automation on the server is not managed. */
export type UnmanagedReason =
  | 'unmanaged'
  | 'foreign' // another owner
  | 'other-environment'
  | 'kept' // ours, `onRemove: keep`
  | 'unreadable-marker'
  | 'inexpressible' // unmanaged and of a type that a manifest cannot say
  | 'copy' // carries our marker, but name and scope both differ: a copy or move made by hand
  | 'protected';

/** An automation on the server that the plan does not touch, and why. */
export interface UnmanagedAutomation {
  readonly observed: Observed;
  readonly reason: UnmanagedReason;
  /** Owner by its marker; absent when there is none. */
  readonly owner?: string;
  readonly key?: string;
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
  readonly limit: { readonly kind: 'number' | 'percent'; readonly value: number };
  readonly message: string;
  readonly hint: string;
}

/** Why a plan cannot be applied as it is. */
export type Refusal =
  | { readonly kind: 'guard'; readonly breach: GuardBreach }
  | { readonly kind: 'conflicts'; readonly count: number }
  | {
      readonly kind: 'disjoint';
      readonly owned: number;
      readonly message: string;
      readonly hint: string;
    }
  | { readonly kind: 'newer-marker'; readonly message: string; readonly hint: string };

/** The answer to: what would apply do? */
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
  readonly leftAlone: readonly UnmanagedAutomation[];
  /** Desired automations that are already as they should be, by key. */
  readonly unchanged: readonly string[];
  /** Empty when the plan may be applied. */
  readonly refusedBy: readonly Refusal[];
  /** Warnings and notes of planning. */
  readonly diagnostics: readonly Diagnostic[];
  /** Nodes that the server counted and did not show. */
  readonly hidden: number;
  /** What guards are asked with, so that they can be asked about a part of the plan. Absent: no guard counts it. */
  readonly guardBasis?: GuardBasis;
  /** What one run was allowed beyond the configuration; recorded in plan files. Absent: nothing. */
  readonly grants?: PlanGrants;
  /** SHA-256 over what would be done; see `planChecksum`. */
  readonly checksum: string;
}

/** How one change ended. */
export type ChangeStatus = 'done' | 'failed' | 'blocked' | 'not-attempted' | 'unknown';

/** The result of one change of an apply. */
export interface ChangeResult {
  readonly change: Change;
  readonly status: ChangeStatus;
  /** The id after the change; absent when nothing was written or it is not known. */
  readonly id?: AutomationId;
  /** False where the server already held the result, so nothing was written; absent otherwise. */
  readonly written?: false;
  /** Why it is not done, in one sentence; absent when it is. */
  readonly message?: string;
  readonly hint?: string;
  /** A stable word: `not-converged`, `precondition`, `conflict`, `permission` …; absent when done. */
  readonly code?: string;
}

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

/** What the command line of one run allows beyond the configuration. */
export type PlanGrants = Pick<
  PlanPolicy,
  | 'allow'
  | 'allowConflicts'
  | 'failOnConflict'
  | 'allowDisjoint'
  | 'adopt'
  | 'takeOver'
  | 'recreate'
>;

/** What the configuration and the command line decide about planning. */
export interface PlanPolicy {
  /** With the environment's suffix. */
  readonly owner: string;
  /** With the environment's suffix. */
  readonly formerOwners: readonly string[];
  /** Every owner that the configuration speaks for, in all environments; absent where that is not known. */
  readonly declaredOwners?: readonly string[];
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
  /** `--allow-conflicts`: destroy, restore and release leave conflicts aside. Plan and apply always do. */
  readonly allowConflicts: boolean;
  /** `--fail-on-conflict`: one conflict refuses the whole plan. */
  readonly failOnConflict: boolean;
  readonly allowDisjoint: boolean;
  /** `--adopt`: every unmanaged automation in a desired place may be taken over. */
  readonly adopt: boolean;
  /** `--take-over OWNER`. */
  readonly takeOver: readonly string[];
  /** `--recreate KEY`: ARIA automations of other creators that are deleted and created again; absent: none. */
  readonly recreate?: readonly string[];
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
