/** What came of a metric automation over the rows of one run. */
import type { Dependence, Verdict } from '../filter/verdict.js';
/** One crossing: an action sent, or one that the 24 hours swallowed. */
export interface Crossing {
    readonly step: number;
    readonly time: number;
    /** What was compared: the aggregate, the signed change, the signed z. */
    readonly value: number;
    /** The value is within 1e-9 of the threshold. */
    readonly boundary: boolean;
    /** Index of the row, in the order of evaluation. */
    readonly row: number;
    /** How many rows the window's values spread over, gaps included. */
    readonly spread: number;
    /** Which logged value it is, from 1. */
    readonly valueIndex: number;
}
/** An evaluation that did not fire, or the nearest to firing. */
export interface EvaluatedValue {
    readonly step: number;
    readonly value: number;
}
/** What one other interpretation leads to. */
export interface Alternative extends Dependence {
    /** The step at which the automation fires first; absent when it never does. */
    readonly firstStep?: number;
}
/** The verdict on one run. */
export interface SeriesVerdict extends Verdict {
    readonly triggers: readonly Crossing[];
    /** Crossings within 24 hours of the last action. */
    readonly suppressed: readonly Crossing[];
    /** Evaluations within 1e-9 of the threshold. */
    readonly boundary: readonly EvaluatedValue[];
    /** The evaluation nearest to firing, the first of equals, NaN only where nothing else is; absent when none was evaluated. */
    readonly nearest?: EvaluatedValue;
    /** How many values were logged as numbers. */
    readonly values: number;
    readonly rows: number;
    /** Which outcomes of the comparison were seen. */
    readonly seen: {
        readonly true: boolean;
        readonly false: boolean;
    };
    /** Every other interpretation that was tried, with what it led to. */
    readonly alternatives: readonly Alternative[];
    /** Further notes, such as rows out of order. */
    readonly notes: readonly string[];
}
