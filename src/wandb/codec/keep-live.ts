/**
 * What an update sends for parts that it does not change: what the server holds, as it holds it.
 *
 * Two spellings can mean the same: the order of a filter's conditions, white space at the end of a message, a payload
 * `{}` and none. A plan shows no difference then, so a write must not make one.
 */
import { isJsonObject } from '../../lib/json.ts';
import { parseExactJson } from '../../lib/lossless-json.ts';
import { stableJson } from '../../lib/stable-json.ts';
import type { Action } from '../../model/action.ts';
import type { AutomationDraft, Observed, Part } from '../../model/automation.ts';
import { canonicalAutomation } from '../../model/canonical/canonical-automation.ts';
import { canonicalPayload } from '../../model/canonical/canonical-payload.ts';
import { canonicalText } from '../../model/canonical/canonical-text.ts';
import { isEqualPart } from '../../model/canonical/equal.ts';
import { isRunEvent } from '../../model/kinds/event-kinds.ts';
import { hasOnly, objectField, textField } from './fields.ts';

/** The draft with the live value of every part, and of every field of an action, that it does not change; the description is always the draft's. */
export function keepLive(draft: AutomationDraft, live: Observed): AutomationDraft {
  const { event = live.event, action = live.action, name } = draft;
  const before = canonicalAutomation(live);
  const after = canonicalAutomation({ ...live, name, event, action });
  const isLive = (part: Part): boolean => isEqualPart(before, after, part);
  return {
    ...draft,
    ...(draft.event !== undefined && isLive('event') && live.event.kind !== 'other'
      ? { event: live.event }
      : {}),
    ...(draft.action === undefined
      ? {}
      : {
          action:
            isLive('action') && live.action.kind !== 'other'
              ? live.action
              : keepLiveFields(draft.action, live.action),
        }),
  };
}

/** An action that changes, with the live spelling of those of its fields that mean the same. */
function keepLiveFields(action: Action, live: Observed['action']): Action {
  if (action.kind === 'sendNotification' && live.kind === 'sendNotification') {
    const { title, message } = action;
    return {
      ...action,
      title: canonicalText(title) === canonicalText(live.title) ? live.title : title,
      message: canonicalText(message) === canonicalText(live.message) ? live.message : message,
    };
  }
  if (action.kind === 'sendWebhook' && live.kind === 'sendWebhook') {
    const [wanted, held] = [action, live].map(({ payload }) =>
      stableJson(canonicalPayload(payload)),
    );
    return { ...action, payload: wanted === held ? live.payload : action.payload };
  }
  return action;
}

/**
 * The text of the live filter, as a write takes it, where the draft leaves the event as it is.
 *
 * Undefined where the event changes, and where a write of the live text might be read in another way: for filters of
 * runs in a form that clients no longer send.
 */
export function liveFilterText(draft: AutomationDraft, live: Observed): string | undefined {
  if (!isLiveEvent(draft, live)) return undefined;
  const text = textField(objectField(live.raw, 'triggeringCondition') ?? {}, 'filter');
  const filter = text === undefined ? undefined : parseExactJson(text);
  if (text === undefined || !isJsonObject(filter)) return undefined;
  const { event } = draft;
  if (event !== undefined && isRunEvent(event)) {
    const condition = event.kind === 'runMetric' ? 'run_metric_filter' : 'run_state_filter';
    const isUsual =
      hasOnly(filter, ['run_filter', condition]) &&
      isJsonObject(filter[condition]) &&
      isPlainFilter(filter['run_filter']);
    return isUsual ? text : undefined;
  }
  return withoutWrapping(text, Object.keys(filter));
}

function isLiveEvent({ event }: AutomationDraft, live: Observed): boolean {
  if (event === undefined) return false;
  return isEqualPart(canonicalAutomation(live), canonicalAutomation({ ...live, event }), 'event');
}

/** Whether a filter of runs is JSON text of an object that nothing is wrapped around. */
function isPlainFilter(value: unknown): boolean {
  const filter = typeof value === 'string' ? parseExactJson(value) : undefined;
  return isJsonObject(filter) && !Object.hasOwn(filter, 'filter');
}

/** Filters of artifact events come back in `{"filter":…}`; what is inside is what was sent. */
function withoutWrapping(text: string, [key, ...others]: readonly string[]): string | undefined {
  if (key !== 'filter' || others.length > 0) return text;
  const inner = /^\s*\{\s*"filter"\s*:\s*(?=\{)/u.exec(text);
  const end = text.lastIndexOf('}');
  const kept = inner === null ? undefined : text.slice(inner[0].length, end).trim();
  return kept !== undefined && isJsonObject(parseExactJson(kept)) ? kept : undefined;
}
