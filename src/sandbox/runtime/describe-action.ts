/** What an action sends, and how the history shows it: rendered with the variables of the event, without secrets. */
import { present } from '../../lib/present.ts';
import { renderPayload, renderTemplate } from '../../simulate/template/render-template.ts';
import type { ActionRecord, ExecutionRecord, WebhookRecord } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import type { Match } from './match-automations.ts';

/** Replaces secrets in records. */
const MASK = '***';

/** The action's arguments as the history shows them: rendered, without secrets. */
export function describeAction(
  store: Store,
  action: ActionRecord,
  match: Match,
): ExecutionRecord['action'] {
  switch (action.type) {
    case 'NOTIFICATION':
      return {
        __typename: 'SlackNotificationActionArgs',
        ...renderMessage(action, match),
        titleURL: null,
        integration: action.integration,
      };
    case 'GENERIC_WEBHOOK': {
      const webhook = store.integration(action.integration);
      const secrets =
        webhook.kind === 'webhook' ? webhookSecrets(store, webhook).byName : new Map();
      const masked = new Map(
        [...secrets.keys()].map((name): [string, string] => [String(name), MASK]),
      );
      return {
        __typename: 'GenericWebhookActionArgs',
        requestPayload: renderPayload(action.payload ?? '', match.variables, masked),
        integration: action.integration,
      };
    }
    case 'NO_OP':
      return { __typename: 'NoOpActionArgs', noOp: action.noOp };
    case 'QUEUE_JOB':
      return { __typename: 'QueueJobActionArgs', runSpec: null, priority: null };
    case 'PUSH_NOTIFICATION':
    case 'ARIA':
      return null;
  }
}

/** A notification with its variables replaced. */
export function renderMessage(
  action: Extract<ActionRecord, { type: 'NOTIFICATION' }>,
  { variables }: Match,
): { title: string; text: string; severity: string } {
  return {
    title: renderTemplate(action.title ?? '', variables),
    text: renderTemplate(action.message ?? '', variables),
    severity: action.severity ?? 'INFO',
  };
}

/** The values that a webhook's payload may name, by name. */
export function webhookSecrets(
  store: Store,
  webhook: Pick<WebhookRecord, 'entity' | 'accessTokenRef' | 'secretRef'>,
): { accessToken?: string; secret?: string; byName: Map<string, string>; missing?: string } {
  const byName = new Map<string, string>();
  const accessToken = store.secretValue(webhook.entity, webhook.accessTokenRef);
  const secret = store.secretValue(webhook.entity, webhook.secretRef);
  for (const [name, value] of [
    [webhook.accessTokenRef, accessToken],
    [webhook.secretRef, secret],
  ] as const) {
    if (name === null) continue;
    if (value === undefined) return { byName, missing: name };
    byName.set(name, value);
  }
  if (accessToken !== undefined) byName.set('ACCESS_TOKEN', accessToken);
  return {
    byName,
    ...present({ accessToken, secret }),
  };
}
