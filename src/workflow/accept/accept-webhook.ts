/**
 * The edits that bring a webhook's manifest to what the server holds. A webhook that was renamed on the server is named
 * in the automations and aliases that use it, too.
 */
import { isJsonObject, valueAt } from '../../lib/json.ts';
import type { ManifestEdit } from '../../manifest/edit/edit-manifest.ts';
import type { Declaration, Observed } from '../../model/automation.ts';
import type { AutomationApi } from '../../model/automation-api.ts';
import type { Integration } from '../../model/integration.ts';
import type { Drift } from '../../model/plan/conflict.ts';
import type { PlanPolicy } from '../../model/plan/policy.ts';
import type { WebhookDeclaration } from '../../model/webhook/webhook.ts';
import { readWebhookRecords } from '../../reconcile/webhooks/webhook-records.ts';
import { literal } from './accept-edits.ts';

/** Where a webhook is named: in the manifest of an automation, or in an alias of the configuration. */
export type WebhookReference =
  | { readonly kind: 'manifest'; readonly declaration: Declaration }
  | { readonly kind: 'alias'; readonly name: string };

/** The webhook on the server that markers record under a key; undefined where it is not there. */
export async function findRecordedWebhook(
  { key, entity }: WebhookDeclaration,
  automations: readonly Observed[],
  { policy, api }: { readonly policy: PlanPolicy; readonly api: Pick<AutomationApi, 'webhooks'> },
): Promise<Integration | undefined> {
  const { ours } = readWebhookRecords(automations, policy);
  const list = await api.webhooks.readTeam(entity);
  return list.find(({ id }) => ours.get(id)?.some((record) => record.key === key) === true);
}

/** The drifted fields with their values on the server; live text is no expression. */
export function webhookEdits({ fields }: Drift, live: Integration): readonly ManifestEdit[] {
  const values: Readonly<Record<string, string | null | undefined>> = {
    name: live.name,
    url: live.url,
    accessToken: live.accessToken,
    secret: live.secret,
  };
  return fields.map(({ path }) => {
    const value = values[path] ?? undefined;
    return { path, value: value === undefined ? undefined : literal(value) };
  });
}

/** Everything that names the webhook as its manifest does, each once. */
export function webhookReferences(
  { content, entity }: WebhookDeclaration,
  declarations: readonly Declaration[],
): readonly WebhookReference[] {
  const found = new Map<string, WebhookReference>();
  for (const declaration of declarations) {
    const { action, document, key } = declaration;
    if (!('integration' in action) || action.integration.kind !== 'webhook') continue;
    if (action.integration.name !== content.name || action.integration.entity !== entity) continue;
    const written = valueAt(document ?? {}, ['then', 'sendWebhook', 'integration']);
    if (typeof written === 'string') {
      found.set(`alias ${written}`, { kind: 'alias', name: written });
    } else if (isJsonObject(written)) {
      // All copies of a matrix are of one manifest.
      found.set(`manifest ${key.split('/')[0] ?? key}`, { kind: 'manifest', declaration });
    }
  }
  return [...found.values()];
}
