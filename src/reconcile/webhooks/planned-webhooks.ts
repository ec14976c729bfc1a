import type { WebhookContext } from '../plan-context.ts';
import type { WebhookRemovalInput } from './plan-webhook-removals.ts';
import type { WebhookPlan } from './plan-webhooks.ts';

/** Webhooks as planned before automations, and what their removal depends on. */
export interface PlannedWebhooks {
  readonly plan: WebhookPlan;
  readonly context: WebhookContext;
  readonly removal: Omit<WebhookRemovalInput, 'policy' | 'hidden' | 'automations'>;
}
