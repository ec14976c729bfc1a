/** Actions: what an automation does. `Target` is an `IntegrationRef` in a declaration, an `Integration` once resolved. */
import type { JsonObject } from '../lib/json.js';
import type { Integration } from './integration.js';
export type AlertSeverity = 'INFO' | 'WARN' | 'ERROR';
export interface SendNotification<Target> {
    readonly kind: 'sendNotification';
    readonly integration: Target;
    /** Empty when there is none. */
    readonly title: string;
    /** Empty when there is none. */
    readonly message: string;
    readonly severity: AlertSeverity;
}
export interface SendWebhook<Target> {
    readonly kind: 'sendWebhook';
    readonly integration: Target;
    /** JSON text with the server's template variables; empty when there is no payload. */
    readonly payload: string;
}
/** Starts a conversation with W&B's assistant ARIA, as the user who created the automation. */
export interface SendPromptToAria {
    readonly kind: 'sendPromptToAria';
    /** What ARIA is asked to do, with the server's template variables. Trimmed: 1 to `MAX_PROMPT_BYTES` bytes. */
    readonly prompt: string;
}
export interface DoNothing {
    readonly kind: 'doNothing';
}
/** An action on the server that a manifest cannot express (`QUEUE_JOB`, a push); kept, never written. */
export interface OtherAction {
    readonly kind: 'other';
    /** The server's type name (`__typename` of the action). */
    readonly type: string;
    /** The fields that were selected, as they came. */
    readonly raw: JsonObject;
}
/** An action that can be written. */
export type Action<Target = Integration> = SendNotification<Target> | SendWebhook<Target> | SendPromptToAria | DoNothing;
/** Every action that a manifest can express. */
export type ActionKind = Action['kind'];
