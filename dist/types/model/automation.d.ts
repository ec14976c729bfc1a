/** Automations: as declared by a manifest, as ready to be written, and as observed on the server. */
import type { SourceRange } from '../diagnostics/source-range.js';
import type { JsonObject } from '../lib/json.js';
import type { Action, OtherAction } from './action.js';
import type { Event, OtherEvent } from './event.js';
import type { AutomationId } from './ids.js';
import type { Integration, IntegrationRef } from './integration.js';
import type { Scope, ScopeRef } from './scope.js';
/** The six parts of an automation that are hashed, compared and attributed separately. In marker order. */
export declare const PARTS: readonly ['name', 'description', 'enabled', 'scope', 'event', 'action'];
export type Part = (typeof PARTS)[number];
/** What happens to an automation of ours that no manifest describes any more. */
export type OnRemove = 'delete' | 'disable' | 'keep' | 'release';
/** What a manifest says about the life of its automation. */
export interface Lifecycle {
    /** Never deleted, disabled or released by a plan. */
    readonly protect: boolean;
    /**
     * Take over the unmanaged automation of the same scope and name: `true`, where it is as the manifest says; a digest
     * (`adoptionDigest`), where it is exactly that.
     */
    readonly adopt: boolean | string;
    /** The manifest's own choice, or the configuration's. */
    readonly onRemove: OnRemove;
    /** Dotted paths of the manifest, left out of comparison, digest and writes. */
    readonly ignoreChanges: readonly string[];
}
/** Where a declaration was written, down to each field. */
export interface ManifestSource {
    /** The document's location. */
    readonly range: SourceRange;
    /** Locations by dotted path (`then.sendNotification.title`); a path that was not written is absent. */
    readonly ranges: ReadonlyMap<string, SourceRange>;
}
/** What one manifest asks for: validated, expanded and compiled, its names not yet looked up on a server. */
export interface Declaration {
    readonly key: string;
    readonly name: string;
    /** Empty when there is none. Never holds a marker. */
    readonly description: string;
    readonly enabled: boolean;
    readonly scope: ScopeRef;
    readonly event: Exclude<Event, OtherEvent>;
    readonly action: Action<IntegrationRef>;
    readonly lifecycle: Lifecycle;
    /** Every action is to be replaced by doing nothing (shadow mode). */
    readonly shadow: boolean;
    /** The manifest's words after expansion and overrides (it still has `aggregate: sum`); absent when made otherwise. */
    readonly document?: JsonObject;
    readonly source: ManifestSource;
}
/** An automation's content with every name resolved: what is compared and what is written. */
export interface Automation {
    readonly name: string;
    /** Without the marker. */
    readonly description: string;
    readonly enabled: boolean;
    readonly scope: Scope;
    readonly event: Exclude<Event, OtherEvent>;
    readonly action: Action;
}
/** A declaration with its names looked up. `declaration.shadow` has already been applied to `automation.action`. */
export interface Desired {
    readonly declaration: Declaration;
    readonly automation: Automation;
}
/** A scope of an unknown type. */
export interface OtherScope {
    readonly kind: 'other';
    /** The server's type name. */
    readonly type: string;
}
/** An automation as the server holds it. */
export interface Observed {
    readonly id: AutomationId;
    readonly name: string;
    /** As it came, marker and all; empty for null. */
    readonly description: string;
    readonly enabled: boolean;
    readonly scope: Scope | OtherScope;
    readonly event: Event;
    readonly action: Action | OtherAction;
    /** RFC 3339; absent when the server gave none. Display only. */
    readonly createdAt?: string;
    readonly updatedAt?: string;
    /** User name; absent when it was not selected or not given. Display only. */
    readonly createdBy?: string;
    /** The entity in whose list it was found. */
    readonly listedIn: string;
    /** The server's node as it came, for restore files and for what we cannot express. */
    readonly raw: JsonObject;
}
/** Whether a manifest can express all of what was observed. */
export declare function isExpressible(observed: Observed): observed is Observed & Automation;
/** What a create or an update sends: the content, with the marker in the description. */
export interface AutomationDraft {
    readonly name: string;
    /** With the marker line. */
    readonly description: string;
    readonly enabled: boolean;
    readonly scope: Scope;
    /** An `OtherEvent` or `OtherAction` is never sent: a draft of an inexpressible automation leaves both out. */
    readonly event?: Exclude<Event, OtherEvent>;
    readonly action?: Action;
}
/** The integration that an action uses; absent when it uses none. */
export declare function actionIntegration(action: Action | OtherAction): Integration | undefined;
