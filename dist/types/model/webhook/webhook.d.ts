/** Webhook integrations as manifests declare them, and what the markers of automations record of them. */
import type { JsonObject } from '../../lib/json.js';
import type { ManifestSource } from '../automation.js';
import type { IntegrationId } from '../ids.js';
/** What a webhook consists of. */
export interface WebhookContent {
    readonly name: string;
    readonly url: string;
    /** The name of the team secret that is sent as the bearer token; null when there is none. */
    readonly accessToken: string | null;
    /** The name of the team secret that bodies are signed with; null when there is none. */
    readonly secret: string | null;
}
/** What happens to a webhook of ours that no manifest describes any more. */
export type WebhookOnRemove = 'delete' | 'keep' | 'release';
/** What a manifest says about the life of its webhook. */
export interface WebhookLifecycle {
    /** Never deleted by a plan. */
    readonly protect: boolean;
    /** Manage a webhook that is already there and as the manifest describes it. */
    readonly adopt: boolean;
    readonly onRemove: WebhookOnRemove;
}
/** A webhook as a manifest declares it. */
export interface WebhookDeclaration {
    readonly key: string;
    /** The team that owns it. */
    readonly entity: string;
    readonly content: WebhookContent;
    readonly lifecycle: WebhookLifecycle;
    /** The manifest's words after expansion and overrides. */
    readonly document: JsonObject;
    readonly source: ManifestSource;
}
/** What the marker of an automation records of the managed webhook that it uses. */
export interface WebhookRecord {
    readonly key: string;
    /** While the webhook is still to be created: `pendingWebhookId`. */
    readonly id: IntegrationId;
    /** What was last applied (`webhookHash`). */
    readonly hash: string;
    readonly protect: boolean;
    readonly onRemove: WebhookOnRemove;
}
/** Stands for the id of a webhook that an apply creates; no id of a server has a colon. */
export declare function pendingWebhookId(key: string): IntegrationId;
/** Whether an id is only known once the webhook was created. */
export declare function isPendingId(id: IntegrationId): boolean;
