/** Integrations: the Slack channels and webhooks that a team owns and that actions use. */
import type { IntegrationId } from './ids.js';
/** An integration by the names in a manifest, its owning team filled in. */
export type IntegrationRef = {
    readonly kind: 'slack';
    readonly entity: string;
    readonly channel: string;
    /** The Slack workspace; absent when the channel's name is enough. */
    readonly workspace?: string;
} | {
    readonly kind: 'webhook';
    readonly entity: string;
    readonly name: string;
} | {
    readonly kind: 'id';
    readonly entity: string;
    readonly id: IntegrationId;
};
/** An integration that the server holds. */
export interface Integration {
    readonly id: IntegrationId;
    /** `other` is a type that no action of ours can use, such as GitHub. */
    readonly kind: 'slack' | 'webhook' | 'other';
    /** The team that owns it; absent when it was only seen inside an automation and in no team's list. */
    readonly entity?: string;
    /** Slack: the channel as the server spells it. */
    readonly channel?: string;
    /** Slack: the workspace (`SlackIntegration.teamName`). */
    readonly workspace?: string;
    /** Webhook: its name. */
    readonly name?: string;
    /** Webhook: where it posts; absent when it was not selected. */
    readonly url?: string;
    /** Webhook: the name of the secret that is its bearer token; null for none, absent when it was not shown. */
    readonly accessToken?: string | null;
    /** Webhook: the name of the secret that signs its bodies; null for none, absent when it was not shown. */
    readonly secret?: string | null;
}
/** The integration for people: `Slack #ml-alerts (acme)`, `webhook gh-dispatch`, `integration SW50…`. */
export declare function describeIntegration(integration: Integration | IntegrationRef): string;
