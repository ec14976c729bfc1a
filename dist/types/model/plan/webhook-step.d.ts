/** What a change does to a webhook. */
import type { AutomationId } from '../ids.js';
import type { Integration } from '../integration.js';
import type { WebhookContent } from '../webhook/webhook.js';
/** An automation that uses a webhook. */
export interface WebhookUser {
    readonly id: AutomationId;
    readonly name: string;
    /** The entity whose guard counts it. */
    readonly entity: string;
    /** By its marker; absent where it has none. */
    readonly owner?: string;
    readonly key?: string;
}
/** What a change does to a webhook. */
export interface WebhookStep {
    /** The team that owns it. */
    readonly entity: string;
    /** `create`: a new one, also where it replaces `before`, which is then deleted by a change of its own. */
    readonly write: 'create' | 'update' | 'delete';
    /** Absent where none is there. */
    readonly before?: Integration;
    /** Absent for a delete. */
    readonly after?: WebhookContent;
    /** The automations that use `before`, whoever owns them. */
    readonly users: readonly WebhookUser[];
    /** What is read again before a delete: all that may use it. Absent: that is not known, and nothing is deleted. */
    readonly reads?: {
        readonly entities: readonly string[];
        readonly organizations: readonly string[];
    };
}
/** Whether a change makes a webhook post elsewhere. */
export declare function isRedirecting({ before, after }: WebhookStep): boolean;
