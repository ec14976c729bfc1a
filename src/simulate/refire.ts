/**
 * Once per run in 24 hours.
 *
 * What may fire is a crossing: the condition turns from not true to true. A crossing within 24 hours of the last
 * action is suppressed, and does not begin a new day: the hours run from the last action that was sent.
 */
import { type Assumptions, readingOf } from './assumptions.ts';

const DAY = 24 * 60 * 60 * 1000;

/** What one automation remembers of one run. */
export interface RefireState {
  /** The last evaluation was true. */
  readonly holds: boolean;
  /** When the last action was sent, in milliseconds; null when none was. */
  readonly lastAction: number | null;
}

/** Before the first evaluation. */
export const INITIAL_REFIRE: RefireState = { holds: false, lastAction: null };

/** What an evaluation led to. `held` is true, and was true before. */
export type RefireOutcome = 'fired' | 'suppressed' | 'held' | 'not-true';

/** Moves on by one evaluation. */
export function advanceRefire(
  state: RefireState,
  evaluation: { readonly holds: boolean; readonly time: number },
  assumptions: Assumptions,
): { readonly state: RefireState; readonly outcome: RefireOutcome } {
  const { holds, time } = evaluation;
  const { lastAction } = state;
  if (!holds) return { state: state.holds ? { holds, lastAction } : state, outcome: 'not-true' };
  const crossing = !state.holds;
  const rested = lastAction === null || time - lastAction >= DAY;
  if (rested && (crossing || readingOf(assumptions, 'A7') === 'level')) {
    return { state: { holds, lastAction: time }, outcome: 'fired' };
  }
  return {
    state: crossing ? { holds, lastAction } : state,
    outcome: crossing ? 'suppressed' : 'held',
  };
}
