/** What a plan does not change: conflicts, what is held back, unmanaged automations, and drift. */
import type { SourceRange } from '../../diagnostics/source-range.js';
import type { Observed } from '../automation.js';
import type { AutomationId } from '../ids.js';
import type { FieldChange } from './change.js';
/** Something that only a person can decide; `apply` holds back the automations in it and applies the rest. */
export interface Conflict {
    readonly code: 'place-taken' | 'foreign' | 'two-holders' | 'unreadable-marker' | 'both-changed' | 'protected' | 'other-creator' | 'same-place';
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
export type UnmanagedReason = 'unmanaged' | 'foreign' | 'other-environment' | 'kept' | 'unreadable-marker' | 'inexpressible' | 'copy' | 'protected';
/** An automation on the server that the plan does not touch, and why. */
export interface UnmanagedAutomation {
    readonly observed: Observed;
    readonly reason: UnmanagedReason;
    /** Owner by its marker; absent when there is none. */
    readonly owner?: string;
    readonly key?: string;
}
/** What happened to an automation since it was last applied, as far as it is known. */
export type DriftKind = 'edited' | 'missing' | 'unmarked' | 'inexpressible' | 'condition-lost' | 'copied' | 'moved' | 'stranded' | 'duplicated' | 'unreadable-marker' | 'newer-marker' | 'undeclared' | 'removal-pending' | 'unverifiable';
/** Somebody's edit of an automation of ours, whether or not a change repairs it. */
export interface Drift {
    readonly key: string;
    readonly name: string;
    readonly scope: string;
    readonly id?: AutomationId;
    readonly kind: DriftKind;
    /** Its owner; only where that is not the plan's owner. */
    readonly owner?: string;
    readonly fields: readonly FieldChange[];
    /** Whether this plan has a change that restores it. */
    readonly isRepaired: boolean;
    /** Set for a webhook; absent for an automation. */
    readonly isWebhook?: true;
    /** Whether shadow mode decides an edited field, so that no manifest can keep the edit. Absent: it does not. */
    readonly isShadowed?: true;
    readonly updatedAt?: string;
    readonly source?: SourceRange;
}
