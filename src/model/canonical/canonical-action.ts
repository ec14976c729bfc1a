/** The canonical form of an action. */
import type { JsonObject } from '../../lib/json.ts';
import type { Action, OtherAction } from '../action.ts';
import { trimPrompt } from '../prompt.ts';
import { canonicalPayload } from './canonical-payload.ts';
import { canonicalText } from './canonical-text.ts';

/** The action as JSON, with keys in order. An integration counts by its id alone. */
export function canonicalAction(action: Action | OtherAction): JsonObject {
  switch (action.kind) {
    case 'sendNotification':
      return {
        integration: action.integration.id,
        kind: action.kind,
        message: canonicalText(action.message),
        severity: action.severity,
        title: canonicalText(action.title),
      };
    case 'sendWebhook':
      return {
        integration: action.integration.id,
        kind: action.kind,
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
