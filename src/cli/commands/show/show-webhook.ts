/** One webhook as it is declared and as it is live. */
import type { JsonObject } from '../../../lib/json.ts';
import type { Observed } from '../../../model/automation.ts';
import type { AutomationApi } from '../../../model/automation-api.ts';
import type { WebhookDeclaration } from '../../../model/webhook/webhook.ts';
import { webhookDocument } from '../../../reconcile/webhooks/webhook-change.ts';
import { readWebhookRecords } from '../../../reconcile/webhooks/webhook-records.ts';
import { usersByIntegration } from '../../../reconcile/webhooks/webhook-users.ts';
import { readWebhookLists } from '../../../workflow/plan/read-webhook-lists.ts';

/** The document that `wac show` prints of a webhook. */
export interface ShownWebhook {
  readonly formatVersion: '1.0';
  readonly key: string;
  /** Null where no manifest declares it. */
  readonly declared: JsonObject | null;
  readonly live: readonly {
    readonly id: string;
    readonly scope: string;
    /** The names of the automations that use it. */
    readonly usedBy: readonly string[];
    readonly document: JsonObject;
  }[];
}

/**
 * A webhook by its key; undefined where no manifest declares it and no marker of the owner records it. An address that
 * may hold a credential is shown by its host alone.
 */
export async function showWebhook(
  key: string,
  {
    declared,
    automations,
    owners,
    entities,
    api,
  }: {
    readonly declared: WebhookDeclaration | undefined;
    readonly automations: readonly Observed[];
    readonly owners: { readonly owner: string; readonly formerOwners: readonly string[] };
    readonly entities: readonly string[];
    readonly api: Pick<AutomationApi, 'webhooks'>;
  },
): Promise<ShownWebhook | undefined> {
  const { ours } = readWebhookRecords(automations, owners);
  const ids = new Set(
    [...ours].flatMap(([id, records]) => (records.some((each) => each.key === key) ? [id] : [])),
  );
  if (declared === undefined && ids.size === 0) return undefined;
  const teams = declared === undefined ? entities : [...new Set([declared.entity, ...entities])];
  const lists = await readWebhookLists([...teams].sort(), api);
  const users = usersByIntegration(automations);
  return {
    formatVersion: '1.0',
    key,
    declared: declared === undefined ? null : webhookDocument(declared.content, declared.entity),
    live: [...lists].flatMap(([team, list]) =>
      list.flatMap((live) => {
        const isNamed =
          ids.size === 0 && team === declared?.entity && live.name === declared.content.name;
        if (live.kind !== 'webhook' || (!ids.has(live.id) && !isNamed)) return [];
        return [
          {
            id: live.id,
            scope: `team ${team}`,
            usedBy: (users.get(live.id) ?? []).map(({ name }) => name),
            document: webhookDocument(live, team),
          },
        ];
      }),
    ),
  };
}
