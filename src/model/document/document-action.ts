/** Actions in a manifest's words. */
import type { JsonObject, JsonValue } from '../../lib/json.ts';
import type { Action, OtherAction } from '../action.ts';
import { payloadDocument, payloadToWrite } from '../canonical/canonical-payload.ts';
import { canonicalText } from '../canonical/canonical-text.ts';
import type { Integration } from '../integration.ts';
import { trimPrompt } from '../prompt.ts';
import { INEXPRESSIBLE } from './document-words.ts';

/** The `then` of a manifest, defaults filled in; an integration's team only where it is not `defaultEntity`. */
export function actionDocument(
  action: Action | OtherAction,
  defaultEntity: string | undefined,
  keepsSpelling: boolean = false,
): JsonObject {
  switch (action.kind) {
    case 'other':
      return { [INEXPRESSIBLE]: { type: action.type, raw: action.raw } };
    case 'doNothing':
      return { doNothing: {} };
    case 'sendPromptToAria':
      return { sendPromptToAria: { prompt: canonicalText(trimPrompt(action.prompt)) } };
    case 'sendNotification': {
      const integration = integrationDocument(action.integration, defaultEntity);
      const { severity } = action;
      const strings = { ...text('title', action.title), ...text('message', action.message) };
      return { sendNotification: { integration, ...strings, severity } };
    }
    case 'sendWebhook': {
      const integration = integrationDocument(action.integration, defaultEntity);
      const payload = keepsSpelling
        ? payloadToWrite(action.payload)
        : payloadDocument(action.payload);
      return { sendWebhook: payload === undefined ? { integration } : { integration, payload } };
    }
  }
}

/** By name where the server gave the names, else by id. */
export function integrationDocument(
  integration: Integration,
  defaultEntity: string | undefined,
): JsonObject {
  const { entity } = integration;
  const named = integrationName(integration);
  return entity === undefined || entity === defaultEntity ? named : { ...named, entity };
}

function integrationName({ kind, id, channel, workspace, name }: Integration): JsonObject {
  if (kind === 'slack' && channel !== undefined) {
    return { slack: workspace === undefined ? { channel } : { channel, workspace } };
  }
  return kind === 'webhook' && name !== undefined ? { webhook: name } : { id };
}

function text(key: string, value: string): Readonly<Record<string, JsonValue>> {
  const canonical = canonicalText(value);
  return canonical === '' ? {} : { [key]: canonical };
}
