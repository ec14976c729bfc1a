import type { JsonObject, JsonValue } from '../../lib/json.ts';
import { isJsonObject } from '../../lib/json.ts';
import type { Action, ActionKind, AlertSeverity, OtherAction } from '../../model/action.ts';
import { trimPrompt } from '../../model/prompt.ts';
import { decodeIntegration } from './decode-integration.ts';
import { isBlank, oneOf, textField } from './fields.ts';
import { actionKindOf } from './kinds/action-types.ts';

const SEVERITIES: readonly AlertSeverity[] = ['INFO', 'WARN', 'ERROR'];

/** The action of an automation that was read; what a manifest cannot express is kept as it came. */
export function decodeAction(value: JsonValue | undefined): Action | OtherAction {
  const raw = isJsonObject(value) ? value : {};
  const type = textField(raw, '__typename') ?? '';
  return decodeKnown(type, raw) ?? { kind: 'other', type, raw };
}

function decodeKnown(type: string, raw: JsonObject): Action | undefined {
  const kind = actionKindOf(type);
  return kind === undefined ? undefined : DECODERS[kind](raw);
}

/** How each kind is read; undefined where a manifest cannot express what is there. */
const DECODERS: Readonly<Record<ActionKind, (raw: JsonObject) => Action | undefined>> = {
  sendNotification: (raw) => {
    const integration = decodeIntegration(raw['integration']);
    const severity = isBlank(raw['severity']) ? 'INFO' : oneOf(raw['severity'], SEVERITIES);
    if (integration === undefined || severity === undefined) return undefined;
    return {
      kind: 'sendNotification',
      integration,
      title: textField(raw, 'title') ?? '',
      message: textField(raw, 'message') ?? '',
      severity,
    };
  },
  sendWebhook: (raw) => {
    const integration = decodeIntegration(raw['integration']);
    if (integration === undefined) return undefined;
    return { kind: 'sendWebhook', integration, payload: decodePayload(raw['requestPayload']) };
  },
  sendPromptToAria: (raw) => {
    // A server that does not list the feature is not asked for the prompt.
    const prompt = textField(raw, 'prompt');
    return prompt === undefined || trimPrompt(prompt) === ''
      ? undefined
      : { kind: 'sendPromptToAria', prompt };
  },
  doNothing: () => ({ kind: 'doNothing' }),
};

/** The payload's JSON text; a server that decodes the scalar gives the value itself. */
function decodePayload(payload: JsonValue | undefined): string {
  if (payload === undefined || payload === null) return '';
  return typeof payload === 'string' ? payload : JSON.stringify(payload);
}
