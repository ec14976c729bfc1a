/** Which webhook on the server stands for a declaration. */
import type { IntegrationId } from '../../model/ids.ts';
import type { Integration } from '../../model/integration.ts';
import type { WebhookContent, WebhookDeclaration } from '../../model/webhook/webhook.ts';
import { webhookHash } from '../../model/webhook/webhook-record.ts';
import { webhookFields } from './webhook-change.ts';
import type { WebhookRecords } from './webhook-records.ts';

/** What a declaration found among the integrations of its team. */
export type WebhookMatch =
  /** A webhook of ours that is as declared. */
  | { readonly kind: 'settled'; readonly live: Integration }
  /** A webhook as declared that no automation of ours records under this key. */
  | { readonly kind: 'unrecorded'; readonly live: Integration }
  /** A webhook of ours that differs. */
  | { readonly kind: 'changed'; readonly live: Integration }
  /** A webhook of ours that differs, where another webhook has the declared name. */
  | { readonly kind: 'name-taken'; readonly live: Integration; readonly taken: Integration }
  /** Only webhooks that are not ours have the name: the first of them, and their number. */
  | { readonly kind: 'unowned'; readonly live: Integration; readonly count: number }
  | { readonly kind: 'absent' };

/**
 * Finds the webhook of a declaration.
 *
 * @param list the integrations of its team.
 * @param canUpdate whether the server can change a webhook.
 */
export function matchWebhook(
  declaration: WebhookDeclaration,
  list: readonly Integration[],
  { records, canUpdate }: { readonly records: WebhookRecords; readonly canUpdate: boolean },
): WebhookMatch {
  const webhooks = list
    .filter(({ kind }) => kind === 'webhook')
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const owned = webhooks.filter(({ id }) => isOwned(id, declaration.key, records));
  const named = webhooks.filter(({ name }) => name === declaration.content.name);
  const asDeclared = named.filter((each) => isAsDeclared(each, declaration.content));
  const others = named.filter(({ id }) => !owned.some((each) => each.id === id));

  const settled = owned.find((each) => asDeclared.includes(each));
  if (settled !== undefined && isSettled(declaration, settled, records))
    return { kind: 'settled', live: settled };
  const mine = owned.at(-1);
  // One that an interrupted run has created to replace ours; a server that changes webhooks needs none.
  const [made] = asDeclared.filter((each) => each !== settled);
  if (made !== undefined && (mine === undefined || !canUpdate))
    return { kind: 'unrecorded', live: made };
  const [taken] = others;
  if (mine !== undefined)
    return taken === undefined
      ? { kind: 'changed', live: mine }
      : { kind: 'name-taken', live: mine, taken };
  if (taken !== undefined) return { kind: 'unowned', live: taken, count: others.length };
  return { kind: 'absent' };
}

/** Whether a live webhook is what a manifest describes, as far as the server shows it. */
export function isAsDeclared(live: Integration, content: WebhookContent): boolean {
  return live.name === content.name && webhookFields(live, content, 'git').length === 0;
}

/**
 * Whether a webhook that is as declared is so in what the server does not show, too: names of secrets are then
 * compared by what was applied.
 */
function isSettled(
  { content }: WebhookDeclaration,
  live: Integration,
  records: WebhookRecords,
): boolean {
  if (live.accessToken !== undefined && live.secret !== undefined) return true;
  return (records.ours.get(live.id) ?? []).some(({ hash }) => hash === webhookHash(content));
}

/** Whether a webhook is ours under a key, and no other owner records it. */
function isOwned(id: IntegrationId, key: string, { ours, others }: WebhookRecords): boolean {
  if (others.has(id)) return false;
  return ours.get(id)?.some((record) => record.key === key) === true;
}
