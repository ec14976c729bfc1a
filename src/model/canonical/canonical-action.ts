/** The canonical form of an action. */
import type { JsonObject } from '../../lib/json.ts';
import type { Action, OtherAction } from '../action.ts';
import { trimPrompt } from '../prompt.ts';
import { canonicalPayload } from './canonical-payload.ts';
import { canonicalText } from './canonical-text.ts';

/** The action as JSON. An integration counts by its id alone. */
export function canonicalAction(action: Action | OtherAction): JsonObject {
  switch (action.kind) {
    case 'sendNotification':
      return {
        kind: action.kind,
        integration: action.integration.id,
        title: canonicalText(action.title),
        message: canonicalText(action.message),
        severity: action.severity,
      };
    case 'sendWebhook':
      return {
        kind: action.kind,
        integration: action.integration.id,
        payload: canonicalPayload(action.payload),
      };
    case 'sendPromptToAria':
      return { kind: action.kind, prompt: canonicalText(trimPrompt(action.prompt)) };
    case 'doNothing':
      return { kind: action.kind };
    case 'other':
      return { kind: action.kind, type: action.type, raw: action.raw };
  }
}
