import { present } from '../../lib/present.ts';
import type { Action } from '../../model/action.ts';
import { trimPrompt } from '../../model/prompt.ts';
import type { ActionInput } from '../wire-types.ts';

/** The action as a create or an update sends it. */
export function encodeAction(action: Action): ActionInput {
  switch (action.kind) {
    case 'sendNotification':
      return {
        triggeredActionType: 'NOTIFICATION',
        triggeredActionConfig: {
          notificationActionInput: {
            integrationID: action.integration.id,
            title: action.title,
            message: action.message,
            severity: action.severity,
          },
        },
      };
    case 'sendWebhook':
      return {
        triggeredActionType: 'GENERIC_WEBHOOK',
        triggeredActionConfig: {
          genericWebhookActionInput: {
            integrationID: action.integration.id,
            // The field takes JSON, and an empty text is none.
            ...present({ requestPayload: action.payload === '' ? undefined : action.payload }),
          },
        },
      };
    case 'sendPromptToAria':
      return {
        triggeredActionType: 'ARIA',
        triggeredActionConfig: { ariaActionInput: { prompt: trimPrompt(action.prompt) } },
      };
    case 'doNothing':
      return {
        triggeredActionType: 'NO_OP',
        triggeredActionConfig: { noOpActionInput: { noOp: true } },
      };
  }
}
