/** Drift of webhooks: who made a difference, and what a plan reports about it. */
import { present } from '../../lib/present.ts';
import type { Integration } from '../../model/integration.ts';
import type { Origin } from '../../model/plan/change.ts';
import type { Drift } from '../../model/plan/conflict.ts';
import { shownUrl } from '../../model/webhook/shown-url.ts';
import type { WebhookDeclaration, WebhookRecord } from '../../model/webhook/webhook.ts';
import {
  isWebhookAddressHash,
  isWebhookHash,
  isWebhookSecretsHash,
  webhookHash,
} from '../../model/webhook/webhook-record.ts';
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
  if (isAsRecorded(live, records)) return 'git';
  const wanted = webhookHash(declaration.content);
  return records.some(({ hash }) => hash === wanted) ? 'drift' : 'both';
}

/** Whether a live webhook is what was last applied, as far as the server shows it. */
function isAsRecorded(live: Integration, records: readonly WebhookRecord[]): boolean {
  const content = shownContent(live);
  return records.some(({ hash }) => isWebhookHash(hash, content));
}

function shownContent({
  name = '',
  url = '',
  accessToken,
  secret,
}: Integration): Parameters<typeof isWebhookHash>[1] {
  return { name, url, ...present({ accessToken, secret }) };
}

/**
 * What somebody edited of a webhook of ours that no manifest declares any more; undefined where nobody did. No manifest
 * says what its values should be, so only the live ones are shown, of each half that no record has.
 *
 * @param stays whether its manifest said that it stays; else its removal is pending.
 */
export function undeclaredWebhook(
  live: Integration,
  records: readonly WebhookRecord[],
  {
    key,
    entity,
    stays,
  }: { readonly key: string; readonly entity: string; readonly stays: boolean },
): Drift | undefined {
  if (records.length === 0 || isAsRecorded(live, records)) return undefined;
  const content = shownContent(live);
  const hashes = records.map(({ hash }) => hash);
  const { name, url, accessToken, secret } = content;
  const hasAddress = hashes.some((hash) => isWebhookAddressHash(hash, content));
  const hasSecrets = hashes.some((hash) => isWebhookSecretsHash(hash, content));
  const address = hasAddress ? undefined : { name, url: shownUrl(url) };
  // With a recorded address, it is the secrets that are not those of its record.
  const secrets = hasAddress || !hasSecrets ? { accessToken, secret } : undefined;
  const edited = { ...address, ...secrets };
  return {
    key,
    name: live.name ?? key,
    scope: `team ${entity}`,
    kind: stays ? 'undeclared' : 'removal-pending',
    fields: Object.entries(edited).map(([path, before]) => ({
      path,
      part: 'webhook',
      before: before ?? '',
      origin: 'drift',
    })),
    isRepaired: false,
    isWebhook: true,
  };
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
export function missingWebhook(declaration: WebhookDeclaration, isRepaired: boolean): Drift {
  return {
    key: declaration.key,
    name: declaration.content.name,
    scope: `team ${declaration.entity}`,
    kind: 'missing',
    fields: [],
    isRepaired,
    isWebhook: true,
    source: declaration.source.range,
  };
}
