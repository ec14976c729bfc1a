/** `ignoreChanges`: what a manifest asks for, with the live value wherever it says that the live value may differ. */
import type { Action, OtherAction, SendWebhook } from '../action.ts';
import type { Automation } from '../automation.ts';
import type { Integration } from '../integration.ts';
import { withPayloadValue } from './canonical-payload.ts';
import type { Content } from './content.ts';
import { parseMarker } from './marker.ts';

/**
 * The desired automation with the live value at each ignored path.
 *
 * A path into an action that the server does not have (another kind, or one that we cannot express) has no live
 * value, so the desired value is used there. Name, scope and event cannot be ignored.
 *
 * @param paths dotted, in a manifest's words (`enabled`, `then.sendNotification.severity`).
 */
export function applyIgnored(
  desired: Automation,
  live: Content,
  paths: readonly string[],
): Automation {
  return paths.reduce((automation, path) => applyPath(automation, live, path.split('.')), desired);
}

function applyPath(desired: Automation, live: Content, path: readonly string[]): Automation {
  const [word, ...rest] = path;
  if (word === 'description') {
    return { ...desired, description: parseMarker(live.description).text };
  }
  if (word === 'enabled') return { ...desired, enabled: live.enabled };
  if (word === 'then') {
    const action = ignoreAction(desired.action, live.action, rest);
    return { ...desired, action };
  }
  return desired;
}

function ignoreAction(
  desired: Action,
  live: Action | OtherAction,
  path: readonly string[],
): Action {
  const [kind, field, ...rest] = path;
  const isKind = kind === undefined || (live.kind === kind && desired.kind === kind);
  if (live.kind === 'other' || !isKind) return desired;
  if (field === undefined) return live;
  switch (desired.kind) {
    case 'sendNotification':
      return live.kind === desired.kind && isNotificationField(field)
        ? { ...desired, [field]: live[field] }
        : desired;
    case 'sendWebhook':
      return live.kind === desired.kind
        ? ignoreWebhookField(desired, live, [field, ...rest])
        : desired;
    case 'sendPromptToAria':
      return live.kind === desired.kind && field === 'prompt'
        ? { ...desired, prompt: live.prompt }
        : desired;
    case 'doNothing':
      return desired;
  }
}

function ignoreWebhookField(
  desired: SendWebhook<Integration>,
  live: SendWebhook<Integration>,
  [field, ...rest]: readonly string[],
): Action {
  if (field === 'integration') return { ...desired, integration: live.integration };
  if (field !== 'payload') return desired;
  if (rest.length === 0) return { ...desired, payload: live.payload };
  return { ...desired, payload: withPayloadValue(desired.payload, live.payload, rest) };
}

function isNotificationField(
  field: string,
): field is 'integration' | 'title' | 'message' | 'severity' {
  return ['integration', 'title', 'message', 'severity'].includes(field);
}
