import type { SharedParts } from '../model/canonical/canonical-automation.ts';
import type { IntegrationId } from '../model/ids.ts';
import type { PlanPolicy } from '../model/plan/policy.ts';
import type { WebhookRecord } from '../model/webhook/webhook.ts';

/** What planning each automation of one plan needs besides the automation. */
export interface PlanContext {
  readonly policy: PlanPolicy;
  /** Canonical parts that many automations have alike. */
  readonly parts: SharedParts;
  /** What is known of managed webhooks; absent where there are none. */
  readonly webhooks?: WebhookContext;
}

/** What markers record of webhooks, and what may be done with them. */
export interface WebhookContext {
  /** What an automation that uses a webhook of ours records. */
  readonly recordsById: ReadonlyMap<IntegrationId, WebhookRecord>;
  /** Webhooks of ours that are to be deleted: an automation that stops using one remembers it. */
  readonly removable: ReadonlySet<IntegrationId>;
  /** Every integration that was read. */
  readonly existing: ReadonlySet<IntegrationId>;
}
