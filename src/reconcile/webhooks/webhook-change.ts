/** Builds the changes of webhooks. */
import { hash } from 'node:crypto';
import type { SourceRange } from '../../diagnostics/source-range.ts';
import type { JsonObject } from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import { stableJson } from '../../lib/stable-json.ts';
import type { Integration } from '../../model/integration.ts';
import type { Change, ChangeReason, Danger, FieldChange, Origin } from '../../model/plan/change.ts';
import { isRedirecting, type WebhookStep } from '../../model/plan/webhook-step.ts';
import { shownUrl } from '../../model/webhook/shown-url.ts';
import type { WebhookContent } from '../../model/webhook/webhook.ts';

/** What such a change is made of. */
export interface WebhookChangeParts {
  readonly key: string;
  readonly action: 'create' | 'update' | 'adopt' | 'delete';
  readonly reason: ChangeReason;
  readonly origin: Origin;
  readonly step: WebhookStep;
  readonly isCounted?: boolean;
  readonly source?: SourceRange;
}

/** The change. */
export function buildWebhookChange(parts: WebhookChangeParts): Change {
  const { key, action, reason, origin, step, source } = parts;
  const { before, after, entity, users } = step;
  const isMoved = isRedirecting(step) && users.length > 0;
  const beforeDocument = before === undefined ? undefined : webhookDocument(before, entity);
  const afterDocument = after === undefined ? undefined : webhookDocument(after, entity);
  return {
    key,
    action,
    reason,
    origin,
    danger: dangerOf(parts, isMoved),
    name: after?.name ?? before?.name ?? key,
    scope: `team ${entity}`,
    entity,
    fields: before === undefined || after === undefined ? [] : webhookFields(before, after, origin),
    ...present({ beforeDocument, afterDocument }),
    precondition:
      before === undefined
        ? { kind: 'free' }
        : { kind: 'webhook', id: before.id, digest: webhookDigest(before) },
    dependsOn: [],
    isCounted: parts.isCounted ?? true,
    ...present({ source }),
    webhook: step,
  };
}

/** The remains of a webhook that was replaced are used by nothing. */
function dangerOf({ action, reason }: WebhookChangeParts, isMoved: boolean): Danger {
  if (action === 'delete') return reason === 'superseded' ? 'none' : 'removes';
  return isMoved ? 'redirects' : 'none';
}

/** The fields that differ. What the server does not show of the live one is not compared. */
export function webhookFields(
  before: Integration,
  after: WebhookContent,
  origin: Origin,
): readonly FieldChange[] {
  const fields: FieldChange[] = [];
  const compare = (path: string, live: string | null | undefined, wanted: string | null): void => {
    if (live === wanted || live === undefined) return;
    fields.push({
      path,
      part: 'webhook',
      ...present({ before: live ?? undefined, after: wanted ?? undefined }),
      origin,
    });
  };
  compare('name', before.name ?? '', after.name);
  if (before.url !== after.url) {
    const [live, wanted] = [shownUrl(before.url ?? ''), shownUrl(after.url)];
    // Two addresses of which only the hidden part differs.
    const isHidden = live === wanted;
    fields.push({
      path: 'url',
      part: 'webhook',
      before: live,
      after: isHidden ? `${wanted} (changed)` : wanted,
      origin,
    });
  }
  compare('accessToken', before.accessToken, after.accessToken);
  compare('secret', before.secret, after.secret);
  return fields;
}

/** The digest of a live webhook: all that the server shows of it. */
export function webhookDigest({ id, name, url, accessToken, secret }: Integration): string {
  const text = stableJson({
    id,
    name: name ?? null,
    url: url ?? null,
    ...present({ accessToken, secret }),
  });
  return hash('sha256', `wac/webhook\n${text}`, 'hex');
}

/** A webhook in a manifest's words. */
export function webhookDocument(
  { name, url, accessToken, secret }: Integration | WebhookContent,
  team: string,
): JsonObject {
  return {
    kind: 'webhook',
    team,
    name: name ?? '',
    url: shownUrl(url ?? ''),
    ...present({ accessToken: accessToken ?? undefined, secret: secret ?? undefined }),
  };
}
