/** A run-state automation over the states that one run goes through. */
import type { RunState } from '../../model/event.js';
import { type Assumptions } from '../assumptions.js';
import { type RunDocument } from '../filter/run-document.js';
import { type Verdict } from '../filter/verdict.js';
import type { Evaluable } from '../metric/evaluable.js';
/** A run's state as W&B words it: the reported ones, and those of which nobody hears. */
export type RunStateWord = 'running' | 'finished' | 'failed' | 'crashed' | 'killed' | 'pending' | 'preempting' | 'preempted';
/** Every state's word. */
export declare const RUN_STATE_WORDS: readonly RunStateWord[];
/** One state, and when the run entered it (milliseconds since 1970). */
export interface StateReport {
    readonly state: RunStateWord;
    readonly time: number;
}
/** One report that matched. */
export interface StateMatch {
    /** Index of the report. */
    readonly index: number;
    readonly state: RunStateWord;
    readonly time: number;
}
/** The verdict on one run. */
export interface StateVerdict extends Verdict {
    readonly triggers: readonly StateMatch[];
    readonly suppressed: readonly StateMatch[];
}
/**
 * The state that the server reports; undefined for states that it never reports.
 *
 * A crashed run is reported as failed.
 */
export declare function reportedState(state: RunStateWord, assumptions?: Assumptions): RunState | undefined;
/** Evaluates the states in order. The first is a report too; the same state again is none. */
export declare function evaluateStates(automation: Evaluable, run: RunDocument, reports: readonly StateReport[], assumptions?: Assumptions): StateVerdict;
