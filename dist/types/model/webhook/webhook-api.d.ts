/** The part of the port to a W&B server that is about webhook integrations. Every method rejects with a `Failure`. */
import type { IntegrationId } from '../ids.js';
import type { Integration } from '../integration.js';
import type { WriteOptions } from '../write-options.js';
import type { WebhookContent } from './webhook.js';
/** What a delivery test gave. */
export interface WebhookTestResult {
    readonly ok: boolean;
    /** What the address responded, as the server reports it. */
    readonly response: string;
}
export interface WebhookApi {
    /**
     * The integrations of a team, read from the server each time. A webhook has its `accessToken` and `secret` where the
     * server shows them.
     */
    readTeam(entity: string): Promise<readonly Integration[]>;
    /** Whether the server has the mutation that changes a webhook; false where that cannot be found out. */
    canUpdate(): Promise<boolean>;
    /** The names of a team's secrets; undefined where the server does not show them to this API key. */
    readSecretNames(entity: string): Promise<readonly string[] | undefined>;
    /** Creates, and gives what the server returned. */
    create(entity: string, content: WebhookContent, options: WriteOptions): Promise<Integration>;
    /** Changes all of it. */
    update(id: IntegrationId, entity: string, content: WebhookContent, options: WriteOptions): Promise<Integration>;
    /** Deletes. An unknown id rejects with `not-found`. */
    delete(id: IntegrationId, options: WriteOptions): Promise<void>;
    /** Lets the server deliver a payload to the address, with the secrets of the webhook. Needs a team admin. */
    test(entity: string, content: WebhookContent, payload: string, options: WriteOptions): Promise<WebhookTestResult>;
}
