import { present } from '../../lib/present.ts';
import type { Action } from '../../model/action.ts';
import { trimPrompt } from '../../model/prompt.ts';
import type { ActionConfig, ActionInput } from '../wire-types.ts';
import { ACTION_TYPES } from './kinds/action-types.ts';

/** The action as a create or an update sends it. */
export function encodeAction(action: Action): ActionInput {
  return {
    triggeredActionType: ACTION_TYPES[action.kind].type,
    triggeredActionConfig: encodeConfig(action),
  };
}

function encodeConfig(action: Action): ActionConfig {
  switch (action.kind) {
    case 'sendNotification':
      return {
        notificationActionInput: {
          integrationID: action.integration.id,
          title: action.title,
          message: action.message,
          severity: action.severity,
        },
      };
    case 'sendWebhook':
      return {
        genericWebhookActionInput: {
          integrationID: action.integration.id,
          // The field takes JSON, and an empty string is none.
          ...present({ requestPayload: action.payload === '' ? undefined : action.payload }),
        },
      };
    case 'sendPromptToAria':
      return { ariaActionInput: { prompt: trimPrompt(action.prompt) } };
    case 'doNothing':
      return { noOpActionInput: { noOp: true } };
  }
}
