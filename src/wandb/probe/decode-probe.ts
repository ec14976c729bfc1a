/** Automations and webhooks as a probe sees them: as the server shows them, nothing normalized. */
import type { JsonObject } from '../../lib/json.ts';
import type { AutomationId, IntegrationId } from '../../model/ids.ts';
import type { ProbeAutomation, ProbeWebhook } from '../../model/probe-api.ts';
import { objectField, textField } from '../codec/fields.ts';
import { incomplete } from '../read/read-connection.ts';

/**
 * Reads an automation.
 *
 * @param what for messages, where it has no id or no name.
 * @throws Failure `incomplete-read`
 */
export function decodeProbeAutomation(node: JsonObject, what: string): ProbeAutomation {
  const id = textField(node, 'id');
  const name = textField(node, 'name');
  if (id === undefined || name === undefined) {
    throw incomplete(what, 'an automation has no id or no name');
  }
  const condition = objectField(node, 'triggeringCondition') ?? {};
  const action = objectField(node, 'triggeredAction') ?? {};
  const { enabled } = node;
  return {
    id: id as AutomationId,
    name,
    description: textField(node, 'description') ?? null,
    enabled: typeof enabled === 'boolean' ? enabled : undefined,
    scopeId: textField(objectField(node, 'scope') ?? {}, 'id'),
    eventType: textField(condition, 'eventType'),
    filter: textField(condition, 'filter'),
    action: textField(action, '__typename'),
    payload: textField(action, 'requestPayload') ?? null,
    prompt: textField(action, 'prompt') ?? null,
  };
}

/** Reads an integration; undefined for one that is no webhook. */
export function decodeProbeWebhook(node: JsonObject, entity: string): ProbeWebhook | undefined {
  const id = textField(node, 'id');
  const name = textField(node, 'name');
  const url = textField(node, 'urlEndpoint');
  if (id === undefined || name === undefined || url === undefined) return undefined;
  return { id: id as IntegrationId, entity, name, url };
}
