/** What only a person can decide about a webhook, and what cannot be known. */
import { present } from '../../lib/present.ts';
import type { Integration } from '../../model/integration.ts';
import type { Conflict, HeldBack } from '../../model/plan/conflict.ts';
import type { WebhookDeclaration } from '../../model/webhook/webhook.ts';
import { webhookFields } from './webhook-change.ts';

/** A conflict about a declared webhook. */
export function conflictOf(
  { key, entity, content, source }: WebhookDeclaration,
  { code, message, hint }: Pick<Conflict, 'code' | 'message' | 'hint'>,
): Conflict {
  return {
    code,
    key,
    name: content.name,
    scope: `team ${entity}`,
    message,
    hint,
    ids: [],
    source: source.range,
  };
}

/** A webhook of the declared name has other values, and nothing proves that it is ours. */
export function differsUnowned(
  declaration: WebhookDeclaration,
  live: Integration,
  { owner, count }: { readonly owner?: string; readonly count: number },
): Conflict {
  const { name } = declaration.content;
  const { entity } = declaration;
  if (owner !== undefined) {
    return conflictOf(declaration, {
      code: 'foreign',
      message: `The webhook "${name}" of team ${entity} belongs to ${owner}`,
      hint: 'Rename this one, or remove its manifest and use the other by its name',
    });
  }
  if (count > 1) {
    return conflictOf(declaration, {
      code: 'place-taken',
      message: `Team ${entity} has ${count} webhooks called "${name}", and none is known to be managed here`,
      hint: 'Rename this one, or delete the others in the web page',
    });
  }
  const fields = webhookFields(live, declaration.content, 'git').map(({ path }) => path);
  return conflictOf(declaration, {
    code: 'place-taken',
    message: `Team ${entity} has a webhook "${name}" that nothing shows to be managed here, and it differs in ${fields.join(', ')}`,
    hint: 'Write its values into the manifest with "adopt: true" under "lifecycle", run once with --adopt to change it, or rename this one',
  });
}

/** The new name of a webhook of ours is taken. */
export function slotTakenBy(declaration: WebhookDeclaration, taken: Integration): Conflict {
  return conflictOf(declaration, {
    code: 'place-taken',
    message: `Team ${declaration.entity} has another webhook "${taken.name ?? ''}", which is not managed here`,
    hint: 'Choose another name: automations use a webhook by its name',
  });
}

/** The integrations of the team cannot be read, so nothing is known about the webhook. */
export function heldAsUnread({ key, content, entity, source }: WebhookDeclaration): HeldBack {
  return {
    key,
    name: content.name,
    scope: `team ${entity}`,
    reason: 'hidden',
    message: `unknown: the integrations of team "${entity}" cannot be read`,
    ...present({ source: source.range }),
  };
}
