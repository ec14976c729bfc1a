/** Drafts as writes send them. */
import { invariant } from '../../lib/invariant.ts';
import { present } from '../../lib/present.ts';
import type { Action } from '../../model/action.ts';
import type { AutomationDraft, Observed } from '../../model/automation.ts';
import type { AutomationId } from '../../model/ids.ts';
import { scopeType } from '../../model/scope.ts';
import type { CreateInput, UpdateInput } from '../wire-types.ts';
import { encodeAction } from './encode-action.ts';
import { encodeEvent } from './encode-event.ts';
import { keepLive, liveFilterText } from './keep-live.ts';

/** The input of a create; the draft has an event and an action. */
export function encodeDraft(draft: AutomationDraft): CreateInput {
  const { event, action } = draft;
  invariant(
    event !== undefined && action !== undefined,
    'what is created has an event and an action',
  );
  return { ...encodeCommon(draft), ...encodeEvent(event), ...encodeAction(action) };
}

/**
 * The input of an update; an event or action that the draft leaves out stays as it is on the server.
 *
 * @param live what the server holds: parts that the draft does not change are sent as they are there. Absent: the draft
 * is sent in its own spelling.
 */
export function encodeUpdate(
  id: AutomationId,
  draft: AutomationDraft,
  live?: Observed,
): UpdateInput {
  const sent = live === undefined ? draft : keepLive(draft, live);
  const { event, action } = sent;
  const eventFilter = live === undefined ? undefined : liveFilterText(draft, live);
  return {
    id,
    ...encodeCommon(sent),
    ...(event === undefined ? {} : { ...encodeEvent(event), ...present({ eventFilter }) }),
    ...(action === undefined ? {} : encodeAction(clearedPayload(action, live))),
  };
}

/**
 * The action, with a payload of `{}` where there is none and the server holds one: a server that merges what an update
 * omits would keep it. `{}` and none mean the same.
 */
function clearedPayload(action: Action, live: Observed | undefined): Action {
  const isCleared =
    action.kind === 'sendWebhook' &&
    action.payload === '' &&
    live?.action.kind === 'sendWebhook' &&
    live.action.payload !== '';
  return isCleared ? { ...action, payload: '{}' } : action;
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
