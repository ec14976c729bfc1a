/** An automation as it is, as it would be sent. */
import { present } from '../../lib/present.ts';
import type { AutomationDraft, Observed } from '../../model/automation.ts';

/** The draft, which leaves out an event and an action of unknown types; undefined for a scope of an unknown type. */
export function liveDraft(live: Observed): AutomationDraft | undefined {
  const { name, description, enabled, scope, event, action } = live;
  if (scope.kind === 'other') return undefined;
  return {
    name,
    description,
    enabled,
    scope,
    ...present({
      event: event.kind === 'other' ? undefined : event,
      action: action.kind === 'other' ? undefined : action,
    }),
  };
}
