/**
 * Events that can never fire: their filter or their condition contradicts itself.
 *
 * Pure, and the same for a manifest's event and for one that was read from the server.
 */
import type { Event, RunState } from '../event.ts';
import { isRunEvent } from '../kinds/event-kinds.ts';
import { filterContradiction } from './filter-contradiction.ts';
import { metricContradiction } from './metric-contradiction.ts';

/** Why an event can never fire. */
export interface Contradiction {
  /** The dotted path in a manifest (`when.runMetric.threshold`). */
  readonly path: string;
  /** One sentence without its full stop. */
  readonly message: string;
  /**
   * `certain`: it follows from the event alone. `assumed`: it also needs a documented assumption about the server or
   * the metric, such as that a z-score's window holds the value that is scored.
   */
  readonly certainty: 'certain' | 'assumed';
}

/** The first contradiction of an event; undefined where it may fire, or where nothing is known of its type. */
export function findContradiction(event: Event): Contradiction | undefined {
  if (event.kind === 'other') return undefined;
  const path = `when.${event.kind}`;
  if (event.kind === 'runMetric') {
    const found = metricContradiction(event.condition);
    if (found !== undefined) return { ...found, path: `${path}.${event.condition.kind}` };
  }
  if (event.kind === 'runState' && event.states.length === 0) {
    return { path: `${path}.states`, message: 'The list of states is empty', certainty: 'certain' };
  }
  const word = isRunEvent(event) ? 'runs' : 'filter';
  const message =
    filterContradiction(isRunEvent(event) ? event.runs : event.filter) ??
    (event.kind === 'runState' ? stateContradiction(event) : undefined);
  return message === undefined
    ? undefined
    : { path: `${path}.${word}`, message, certainty: 'certain' };
}

/**
 * Why the filter of a run-state event excludes every run that the event is for. A run has the state of the event, in
 * lower case; a crashed run triggers as a failed one.
 */
function stateContradiction({
  states,
  runs,
}: Extract<Event, { kind: 'runState' }>): string | undefined {
  const words = states.flatMap((state) => STATE_WORDS[state]);
  return filterContradiction({ $and: [runs, { state: { $in: words } }] }) === undefined
    ? undefined
    : `The filter asks for another state of the run than the event, which is for ${words.join(' and ')} runs`;
}

const STATE_WORDS: Readonly<Record<RunState, readonly string[]>> = {
  RUNNING: ['running'],
  FINISHED: ['finished'],
  FAILED: ['failed', 'crashed'],
};

/** Whether an event can never fire. */
export function neverFires(event: Event): boolean {
  return findContradiction(event) !== undefined;
}
