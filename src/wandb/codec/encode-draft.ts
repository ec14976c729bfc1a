/** Drafts as writes send them. */
import { invariant } from '../../lib/invariant.ts';
import type { AutomationDraft } from '../../model/automation.ts';
import type { AutomationId } from '../../model/ids.ts';
import { scopeType } from '../../model/scope.ts';
import type { CreateInput, UpdateInput } from '../wire-types.ts';
import { encodeAction } from './encode-action.ts';
import { encodeEvent } from './encode-event.ts';

/** The input of a create; the draft has an event and an action. */
export function encodeDraft(draft: AutomationDraft): CreateInput {
  const { event, action } = draft;
  invariant(
    event !== undefined && action !== undefined,
    'what is created has an event and an action',
  );
  return { ...encodeCommon(draft), ...encodeEvent(event), ...encodeAction(action) };
}

/** The input of an update; an event or action that the draft leaves out stays as it is on the server. */
export function encodeUpdate(id: AutomationId, draft: AutomationDraft): UpdateInput {
  const { event, action } = draft;
  return {
    id,
    ...encodeCommon(draft),
    ...(event === undefined ? {} : encodeEvent(event)),
    ...(action === undefined ? {} : encodeAction(action)),
  };
}

function encodeCommon(
  draft: AutomationDraft,
): Pick<CreateInput, 'name' | 'description' | 'enabled' | 'scopeType' | 'scopeID'> {
  return {
    name: draft.name,
    description: draft.description,
    enabled: draft.enabled,
    scopeType: scopeType(draft.scope),
    scopeID: draft.scope.id,
  };
}
