import type { ActionKind } from '../action.ts';
import type { ServerAbility } from '../automation-api.ts';
import type { Event, OtherEvent } from '../event.ts';

/** What a server must have to hold an automation of this event and action. */
export function neededAbilities(
  event: Exclude<Event, OtherEvent>,
  action: ActionKind,
): readonly [event: ServerAbility, action: ServerAbility] {
  return [event.kind === 'runMetric' ? `runMetric.${event.condition.kind}` : event.kind, action];
}
