/**
 * Plans to bring back webhooks that a removal took away: each is created as it was, with a new id, unless one with its
 * name and values is there. A webhook that is there with other values is not overwritten.
 */
import { type AutomationDraft, actionIntegration } from '../../model/automation.ts';
import { parseMarker } from '../../model/canonical/marker.ts';
import { withMarker } from '../../model/canonical/render-marker.ts';
import type { IntegrationId } from '../../model/ids.ts';
import type { Integration } from '../../model/integration.ts';
import type { Change } from '../../model/plan/change.ts';
import type { Conflict } from '../../model/plan/conflict.ts';
import type { RestoreWebhook } from '../../model/plan/restore.ts';
import { pendingWebhookId, type WebhookContent } from '../../model/webhook/webhook.ts';
import { isAsDeclared } from '../webhooks/match-webhook.ts';
import { buildWebhookChange } from '../webhooks/webhook-change.ts';
import { draftWithIds } from '../webhooks/with-webhook-ids.ts';

/** What is to be brought back. */
export interface WebhookRestoreInput {
  readonly webhooks: readonly RestoreWebhook[];
  /** The integrations of each team that could be read. */
  readonly lists: ReadonlyMap<string, readonly Integration[]>;
}

/** What is created, and what takes the place of each saved webhook. */
export interface WebhookRestorePlan {
  readonly changes: readonly Change[];
  readonly conflicts: readonly Conflict[];
  /** Keys of webhooks that are there as they were saved. */
  readonly unchanged: readonly string[];
  /** Webhooks that cannot be brought back. */
  readonly problems: readonly { readonly key: string; readonly message: string }[];
  /** What automations use from now on, by the id that the webhook had; a placeholder for what is created. */
  readonly ids: ReadonlyMap<IntegrationId, IntegrationId>;
  /** The ids of webhooks that do not come back. */
  readonly missing: ReadonlySet<IntegrationId>;
}

type Restored =
  | { readonly kind: 'there'; readonly id: IntegrationId }
  | { readonly kind: 'created'; readonly change: Change }
  | { readonly kind: 'conflict'; readonly conflict: Conflict }
  | { readonly kind: 'problem'; readonly message: string };

/** Plans the creates. */
export function planRestoreWebhooks({ webhooks, lists }: WebhookRestoreInput): WebhookRestorePlan {
  const all = webhooks.map((saved) => [saved, restoreOne(saved, lists)] as const);
  return {
    changes: all.flatMap(([, each]) => (each.kind === 'created' ? [each.change] : [])),
    conflicts: all.flatMap(([, each]) => (each.kind === 'conflict' ? [each.conflict] : [])),
    unchanged: all.flatMap(([{ key }, each]) => (each.kind === 'there' ? [key] : [])),
    problems: all.flatMap(([{ key }, each]) =>
      each.kind === 'problem' ? [{ key, message: each.message }] : [],
    ),
    ids: new Map(
      all.flatMap(
        ([{ key, webhook }, each]): readonly (readonly [IntegrationId, IntegrationId])[] => {
          if (each.kind === 'there') return [[webhook.id, each.id]];
          return each.kind === 'created' ? [[webhook.id, pendingWebhookId(key)]] : [];
        },
      ),
    ),
    missing: new Set(
      all.flatMap(([{ webhook }, { kind }]) =>
        kind === 'conflict' || kind === 'problem' ? [webhook.id] : [],
      ),
    ),
  };
}

function restoreOne(
  { key, entity, webhook }: RestoreWebhook,
  lists: ReadonlyMap<string, readonly Integration[]>,
): Restored {
  const { name = '', url = '', accessToken, secret } = webhook;
  const list = lists.get(entity);
  if (list === undefined) {
    const message = `The webhook "${name}" cannot be restored: the integrations of team "${entity}" cannot be read`;
    return { kind: 'problem', message };
  }
  const named = list.filter((live) => live.kind === 'webhook' && live.name === name);
  const same = named.find((live) => isAsDeclared(live, contentOf(webhook, live)));
  if (same !== undefined) return { kind: 'there', id: same.id };
  const [taken] = named;
  if (taken !== undefined) {
    const conflict: Conflict = {
      code: 'place-taken',
      key,
      name,
      scope: `team ${entity}`,
      message: `Team ${entity} has a webhook "${name}" with other values now, and it is not overwritten`,
      hint: 'Rename or delete it first, or restore the rest: --allow-conflicts',
      ids: [],
    };
    return { kind: 'conflict', conflict };
  }
  if (accessToken === undefined || secret === undefined) {
    const message = `The webhook "${name}" cannot be restored: the server did not show the names of its secrets when it was saved`;
    return { kind: 'problem', message };
  }
  const change = buildWebhookChange({
    key,
    action: 'create',
    reason: 'restored',
    origin: 'missing',
    step: { entity, write: 'create', after: { name, url, accessToken, secret }, users: [] },
  });
  return { kind: 'created', change };
}

/** What was saved; of names of secrets that were not shown then, what is there. */
function contentOf(saved: Integration, live: Integration): WebhookContent {
  return {
    name: saved.name ?? '',
    url: saved.url ?? '',
    accessToken: saved.accessToken === undefined ? (live.accessToken ?? null) : saved.accessToken,
    secret: saved.secret === undefined ? (live.secret ?? null) : saved.secret,
  };
}

/**
 * A saved automation with the webhook that stands for the saved one, in its action and its marker. The marker records
 * it only where a manifest declares it: else the next plan could delete it.
 *
 * @param declared the keys of declared webhooks.
 */
export function withRestoredWebhook(
  draft: AutomationDraft,
  { ids }: Pick<WebhookRestorePlan, 'ids'>,
  declared: ReadonlySet<string>,
): AutomationDraft {
  const moved = draftWithIds(draft, undefined, ids);
  const parsed = parseMarker(moved.description);
  if (parsed.kind !== 'marker') return moved;
  const { webhook, ...marker } = parsed.marker;
  if (webhook === undefined || declared.has(webhook.key)) return moved;
  return { ...moved, description: withMarker(parsed.text, marker) };
}

/** Why an automation does not come back: its webhook does not; undefined where that is not so. */
export function missingWebhook(
  { action }: Pick<AutomationDraft, 'action'>,
  { missing }: Pick<WebhookRestorePlan, 'missing'>,
): Pick<Conflict, 'code' | 'message' | 'hint'> | undefined {
  const used = action === undefined ? undefined : actionIntegration(action);
  if (used === undefined || !missing.has(used.id)) return undefined;
  return {
    code: 'place-taken',
    message: `It uses the webhook "${used.name ?? used.id}", which does not come back`,
    hint: 'Restore the webhook first, or restore the rest: --allow-conflicts',
  };
}
