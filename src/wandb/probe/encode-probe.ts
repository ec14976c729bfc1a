/** Inputs of the probe's mutations, exactly as an experiment wants them. */
import type { JsonObject, JsonValue } from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import type { ProbeAction, ProbeChanges, ProbeDraft } from '../../model/probe-api.ts';

/** The input of a create. The automation is disabled. */
export function encodeProbeDraft(draft: ProbeDraft): JsonObject {
  return { ...encodeProbeChanges(draft), enabled: false };
}

/** The fields of an update, besides its id: only those that are there, null as null. Never `enabled`. */
export function encodeProbeChanges(changes: ProbeChanges): JsonObject {
  const { name, description, scope, eventType, eventFilter, action } = changes;
  const fields: Record<string, JsonValue | undefined> = {
    name,
    description,
    scopeType: scope === null ? null : scope?.type,
    scopeID: scope === null ? null : scope?.id,
    triggeringEventType: eventType,
    eventFilter,
    triggeredActionType: action === null ? null : action?.type,
    triggeredActionConfig: action === null || action === undefined ? action : actionConfig(action),
  };
  return present(fields) as JsonObject;
}

function actionConfig(action: ProbeAction): JsonObject {
  if (action.type === 'NO_OP') return { noOpActionInput: { noOp: true } };
  if (action.type === 'ARIA') return { ariaActionInput: { prompt: action.prompt } };
  const { integration, payload } = action;
  return {
    genericWebhookActionInput: {
      integrationID: integration,
      ...present({ requestPayload: payload }),
    },
  };
}
