/**
 * The port to a W&B server. `wandb/` implements it over HTTP; workflows take it as a parameter.
 *
 * Every method rejects with a `Failure`. Unknown is never absent: a read that cannot be trusted to be whole
 * rejects with the code `incomplete-read` (or says how many are hidden), and never returns less in silence.
 */
import type { ActionKind } from './action.js';
import type { AutomationDraft, Observed } from './automation.js';
import type { MetricCondition } from './event.js';
import type { AutomationId } from './ids.js';
import type { Integration } from './integration.js';
import type { ArtifactEventKind } from './kinds/event-kinds.js';
import type { Scope, ScopeRef } from './scope.js';
import type { WebhookApi } from './webhook/webhook-api.js';
import type { WriteOptions } from './write-options.js';
/** What some servers lack: a kind of event or action, or a way to list and create automations. */
export type ServerAbility = ArtifactEventKind | 'runState' | `runMetric.${MetricCondition['kind']}` | ActionKind
/** Lists the automations of a whole entity. Without it projects are listed one by one. */
 | 'entityLists'
/** Takes and lists automations on teams and organizations. */
 | 'entityScopes'
/** Responds to a create with the id of the automation that was created. */
 | 'ownIds';
/** Why a server lacks an ability. */
export interface MissingAbility {
    /** The server's name of the feature, for messages. */
    readonly feature: string;
    /** The server version that brings it; absent where it is not known, and where the version is not the reason. */
    readonly since?: string;
    /** Present where no upgrade brings it: a sentence that says what has it. */
    readonly only?: string;
}
/** What the server can do and who asks; asked once per run. */
export interface ServerCapabilities {
    /** What the server lacks; empty where it can do all that a manifest can express. */
    readonly missing: ReadonlyMap<ServerAbility, MissingAbility>;
    /** False on servers so old that they have no `ServerInfo.features`. */
    readonly hasFeatureQuery: boolean;
    /** The viewer's user name and default entity; absent when the key is a service account without one. */
    readonly viewer: {
        readonly username: string;
        readonly entity: string;
    } | undefined;
    /** The version that a self-managed server states; absent on SaaS and where it was not asked. */
    readonly version?: string;
}
/** One entity whose automations were read. */
export interface ReadEntity {
    readonly name: string;
    readonly kind: 'team' | 'organization';
    /** The organization's display name, where the entity backs one. */
    readonly organization?: string;
    /** Nodes that the server counted but did not show (partial rights); zero when all were seen. */
    readonly hidden: number;
    /** False on old servers, where the project walk cannot see entity-scoped automations. */
    readonly seesEntityScopes: boolean;
}
/** Everything that was read of the server for one run. */
export interface Inventory {
    readonly entities: readonly ReadEntity[];
    /** Merged by id, sorted by id. */
    readonly automations: readonly Observed[];
}
/** What to read. */
export interface InventoryRequest {
    /** Entity names of teams. Not found, or not visible, is a failure. */
    readonly entities: readonly string[];
    /** Organizations by display name or entity name. Not found is a failure. */
    readonly organizations: readonly string[];
    /** Left behind: not found is fine here. */
    readonly formerEntities: readonly string[];
}
/** The response to one scope that was looked up. */
export type ScopeResolution = {
    readonly status: 'found';
    readonly scope: Scope;
} | {
    readonly status: 'not-found';
    /** The part of the path that does not exist (or is not visible): `entity`, `project`, `registry`, `collection`, `organization`. */
    readonly missing: string;
    /** Names that exist there, for a suggestion; may be empty. */
    readonly candidates: readonly string[];
} | {
    /** The server cannot hold an automation on such a scope. */
    readonly status: 'unsupported';
    /** The missing server feature or organization flag. */
    readonly feature: string;
};
/** What has to be read again before a write: one scope and one name in it, or one id. */
export interface Slot {
    readonly scope: Scope;
    readonly name: string;
    /** The automation found there; absent where none was. Absent does not prove that it was removed. */
    readonly id?: AutomationId;
}
/** What an update needs besides its draft. */
export interface UpdateOptions extends WriteOptions {
    /** What the server holds: parts that the draft does not change keep its spelling. Absent: the draft's is sent. */
    readonly live?: Observed;
}
export type { WriteOptions } from './write-options.js';
export interface AutomationApi {
    /** The base URL, without a trailing slash and without credentials. */
    readonly server: string;
    /** Asks once; later calls give the same response. */
    readCapabilities(): Promise<ServerCapabilities>;
    /** Reads whole lists, entities in parallel. */
    readInventory(request: InventoryRequest): Promise<Inventory>;
    /** The names of the teams that the API key sees, sorted; empty where the server names none. */
    readVisibleTeams(): Promise<readonly string[]>;
    /** The integrations of each entity. Asks once per entity. */
    readIntegrations(entities: readonly string[]): Promise<ReadonlyMap<string, readonly Integration[]>>;
    /**
     * Looks scopes up, in the order given. Scopes that `readInventory` has listed cost no request; the rest go many to
     * a request.
     */
    resolveScopes(refs: readonly ScopeRef[]): Promise<readonly ScopeResolution[]>;
    /**
     * Reads the current state of some slots, many per request, without a cache: every automation whose name is asked for in the
     * slot's entity, whatever its scope. There is no read by id in the API; an id's current name is what to ask for.
     *
     * An automation whose id is asked for is also found under another name: absent then means that it was removed.
     *
     * Rejects with `incomplete-read` when a slot's automation is missing from a list that counts more than it shows.
     */
    readSlots(slots: readonly Slot[]): Promise<readonly Observed[]>;
    /** Creates, and gives what the server returned. A taken name rejects with `conflict`. */
    createAutomation(draft: AutomationDraft, options: WriteOptions): Promise<Observed>;
    /** Updates, and gives what the server returned. An unknown id rejects with `not-found`. */
    updateAutomation(id: AutomationId, draft: AutomationDraft, options: UpdateOptions): Promise<Observed>;
    /** Deletes. An unknown id rejects with `not-found`. */
    deleteAutomation(id: AutomationId, options: WriteOptions): Promise<void>;
    /** Webhook integrations. */
    readonly webhooks: WebhookApi;
    /** Ends the connections. */
    close(): Promise<void>;
}
