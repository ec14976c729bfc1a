/** Changes: the steps of a plan, each with what it does, why and at what cost. */
import type { SourceRange } from '../../diagnostics/source-range.js';
import type { JsonObject, JsonValue } from '../../lib/json.js';
import type { AutomationDraft, Observed, Part } from '../automation.js';
import type { AutomationId, IntegrationId } from '../ids.js';
import type { WebhookStep } from './webhook-step.js';
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
export type ChangeReason = 'declared' | 'drifted' | 'marker' | 'lifecycle' | 're-keyed' | 'integration-replaced' | 'adopted' | 'taken-over' | 'not-declared' | 'entity-left' | 'inexpressible' | 'shadow' | 'restored' | 'destroyed' | 'duplicate' | 'recreated' | 'replaced' | 'superseded' | 'released';
/** One field that differs, in the words and paths of a manifest (`when.runMetric.threshold.gt`). */
export interface FieldChange {
    readonly path: string;
    /**
     * `lifecycle`: what the marker remembers besides the parts (`lifecycle.protect`, `shadow` …). `webhook`: a field of a
     * webhook.
     */
    readonly part: Part | 'lifecycle' | 'webhook';
    /** Absent when the field was not there. */
    readonly before?: JsonValue;
    /** Absent when the field goes. */
    readonly after?: JsonValue;
    readonly origin: Origin;
}
/** What must still hold just before a change is written. */
export type Precondition = {
    readonly kind: 'present';
    readonly id: AutomationId;
    /** Digest of the live form, marker apart (`automationDigest`). */
    readonly digest: string;
    /** The exact marker line; absent when there was none. */
    readonly marker?: string;
}
/** A webhook is as it was read (`webhookDigest`). */
 | {
    readonly kind: 'webhook';
    readonly id: IntegrationId;
    readonly digest: string;
} | {
    readonly kind: 'free';
};
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
    /** Keys of changes that must be done first, because they free the slot of this one. */
    readonly dependsOn: readonly string[];
    /** A name to pass through, because this change is part of a cycle of renames; absent otherwise. */
    readonly temporaryName?: string;
    /** Whether a guard counts it (`removed` entries and re-keying are not counted). */
    readonly isCounted: boolean;
    /** The manifest that asks for it; absent for removals. */
    readonly source?: SourceRange;
    /** Present for a change of a webhook, which has neither `before` nor `after`. */
    readonly webhook?: WebhookStep;
}
