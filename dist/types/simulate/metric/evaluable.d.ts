import type { Automation } from '../../model/automation.js';
import type { Event, OtherEvent } from '../../model/event.js';
/** What of an automation the evaluator looks at; `Automation`, `Declaration` and `Observed` all have it. */
export interface Evaluable {
    readonly event: Event | Exclude<Event, OtherEvent>;
    readonly enabled: Automation['enabled'];
}
