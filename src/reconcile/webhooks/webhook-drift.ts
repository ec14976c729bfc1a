/** Drift of webhooks: who made a difference, and what a plan reports about it. */
import { present } from '../../lib/present.ts';
import type { Integration } from '../../model/integration.ts';
import type { Origin } from '../../model/plan/change.ts';
import type { Drift } from '../../model/plan/conflict.ts';
import type { WebhookDeclaration, WebhookRecord } from '../../model/webhook/webhook.ts';
import { isWebhookHash, webhookHash } from '../../model/webhook/webhook-record.ts';
import { webhookFields } from './webhook-change.ts';

/**
 * Who made the difference between a webhook of ours and its manifest.
 *
 * @param records what the automations that use the webhook record about it.
 */
export function webhookOrigin(
  declaration: WebhookDeclaration,
  live: Integration,
  records: readonly WebhookRecord[],
): Exclude<Origin, 'missing'> {
  const { accessToken, secret } = live;
  const content = {
    name: live.name ?? '',
    url: live.url ?? '',
    ...present({ accessToken, secret }),
  };
  if (records.some(({ hash }) => isWebhookHash(hash, content))) return 'git';
  const wanted = webhookHash(declaration.content);
  return records.some(({ hash }) => hash === wanted) ? 'drift' : 'both';
}

/** A webhook of ours that was edited on the server. */
export function editedWebhook(
  declaration: WebhookDeclaration,
  live: Integration,
  { origin, isRepaired }: { readonly origin: 'drift' | 'both'; readonly isRepaired: boolean },
): Drift {
  return {
    key: declaration.key,
    name: live.name ?? declaration.key,
    scope: `team ${declaration.entity}`,
    kind: 'edited',
    fields: webhookFields(live, declaration.content, origin),
    isRepaired,
    isWebhook: true,
    source: declaration.source.range,
  };
}

/** A webhook of ours that was deleted on the server. */
export function missingWebhook(declaration: WebhookDeclaration): Drift {
  return {
    key: declaration.key,
    name: declaration.content.name,
    scope: `team ${declaration.entity}`,
    kind: 'missing',
    fields: [],
    isRepaired: true,
    isWebhook: true,
    source: declaration.source.range,
  };
}
