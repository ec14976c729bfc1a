/** Which changes of a plan cannot be done without others, because of the webhooks that both are about. */
import { actionIntegration, type Observed } from '../../model/automation.ts';
import { parseMarker } from '../../model/canonical/marker.ts';
import type { IntegrationId } from '../../model/ids.ts';
import type { Change } from '../../model/plan/change.ts';
import { pendingWebhookId } from '../../model/webhook/webhook.ts';
import { webhooksOf } from './with-webhook-ids.ts';

/**
 * The keys of the changes that a change needs: an automation the webhook that it begins to use; a webhook that is
 * created in the place of another, or deleted, the automations that leave the old one; the end of the last automation
 * that records a webhook the deletion of the webhook, which nobody could do later.
 *
 * @param isLeftOut whether a change is not done.
 */
export function webhookNeeds(
  changes: readonly Change[],
  isLeftOut: (change: Change) => boolean,
): (change: Change) => readonly string[] {
  const hooks = changes.filter(({ webhook }) => webhook !== undefined);
  if (hooks.length === 0) return () => [];
  const created = new Map<IntegrationId, string>();
  const deleted = new Map<IntegrationId, string>();
  for (const { key, webhook } of hooks) {
    if (webhook?.write === 'create') created.set(pendingWebhookId(key), key);
    if (webhook?.write === 'delete' && webhook.before !== undefined)
      deleted.set(webhook.before.id, key);
  }
  const recorded = changes.map((change) => [change, recordsOf(change.before)] as const);
  const isStillRecorded = (id: IntegrationId, by: Change): boolean =>
    recorded.some(([change, ids]) => change !== by && ids.has(id) && isLeftOut(change));
  return (change) => {
    const { webhook } = change;
    if (webhook === undefined) {
      const used = webhooksOf(change).flatMap((id) => created.get(id) ?? []);
      if (change.action !== 'delete' && change.action !== 'release') return used;
      const last = [...recordsOf(change.before)].flatMap((id) =>
        deleted.has(id) && !isStillRecorded(id, change) ? [deleted.get(id) ?? ''] : [],
      );
      return [...used, ...last];
    }
    if (webhook.before === undefined || webhook.write === 'update') return [];
    const old = webhook.before.id;
    return changes.flatMap(({ key, before }) =>
      before !== undefined && actionIntegration(before.action)?.id === old ? [key] : [],
    );
  };
}

/** The webhooks that the marker of an automation records. */
function recordsOf(before: Observed | undefined): ReadonlySet<IntegrationId> {
  const parsed = parseMarker(before?.description ?? '');
  if (parsed.kind !== 'marker') return new Set();
  const { webhook, formerWebhooks = [] } = parsed.marker;
  return new Set([...formerWebhooks, ...(webhook === undefined ? [] : [webhook.id])]);
}
