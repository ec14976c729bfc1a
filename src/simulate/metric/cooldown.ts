/**
 * Once per run in 24 hours.
 *
 * What may fire is a crossing: the condition turns from not true to true. A crossing within 24 hours of the last
 * action is suppressed, and does not begin a new day: the hours run from the last action that was sent.
 */
import { type Assumptions, interpretationOf } from '../assumptions.ts';

/** Milliseconds in which a run sets an automation off at most once. */
export const COOLDOWN_PERIOD: number = 24 * 60 * 60 * 1000;

/** What one automation remembers of one run. */
export interface CooldownState {
  /** The last evaluation was true. */
  readonly holds: boolean;
  /** When the last action was sent, in milliseconds; null when none was. */
  readonly lastAction: number | null;
}

/** Before the first evaluation. */
export const INITIAL_COOLDOWN: CooldownState = { holds: false, lastAction: null };

/** What an evaluation led to. `held` is true, and was true before. */
export type CooldownOutcome = 'fired' | 'suppressed' | 'held' | 'not-true';

/** The 24 hours of one automation and one run, moved on by one evaluation after the other. */
export class Cooldown {
  readonly #level: boolean;
  #holds: boolean;
  #lastAction: number | null;

  constructor({ holds, lastAction }: CooldownState, assumptions: Assumptions) {
    this.#level = interpretationOf(assumptions, 'A7') === 'level';
    this.#holds = holds;
    this.#lastAction = lastAction;
  }

  get state(): CooldownState {
    return { holds: this.#holds, lastAction: this.#lastAction };
  }

  /** Takes the next evaluation of a condition that lasts. */
  advance(holds: boolean, time: number): CooldownOutcome {
    const crossing = holds && !this.#holds;
    this.#holds = holds;
    if (!holds) return 'not-true';
    if ((crossing || this.#level) && this.#isRested(time)) {
      this.#lastAction = time;
      return 'fired';
    }
    return crossing ? 'suppressed' : 'held';
  }

  /** Takes a separate evaluation, such as the report of a state: being true is always a crossing. */
  report(holds: boolean, time: number): CooldownOutcome {
    this.#holds = false;
    return this.advance(holds, time);
  }

  #isRested(time: number): boolean {
    return this.#lastAction === null || time - this.#lastAction >= COOLDOWN_PERIOD;
  }
}
