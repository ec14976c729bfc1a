import type { Automation } from '../../model/automation.js';
import type { Event, OtherEvent } from '../../model/event.js';
import type { ReasonCode } from '../../model/rule-test/reason-code.js';
import { type Assumptions } from '../assumptions.js';
import type { FilterLeaf } from '../filter/evaluate-filter.js';
import { type RunDocument } from '../filter/run-document.js';
import type { Row } from './metric-value.js';
import { RunTable } from './run-table.js';
import type { SeriesRule } from './series-rule.js';
import type { SeriesVerdict } from './series-verdict.js';
/** What of an automation the evaluator looks at; `Automation`, `Declaration` and `Observed` all have it. */
export interface Evaluable {
    readonly event: Event | Exclude<Event, OtherEvent>;
    readonly enabled: Automation['enabled'];
}
/** How rows are evaluated. */
export interface SeriesOptions {
    /** Values of other runs, for the interpretation of z-scores across runs; that interpretation is tried only with them. */
    readonly baseline?: readonly number[];
    /** Whether open questions are tried with their other interpretations; default: yes. */
    readonly triesInterpretations?: boolean;
}
/**
 * Evaluates a run's rows.
 *
 * Linear in the number of values. Every assumption that nobody can settle is tried with its other interpretations, and
 * `dependsOn` names those that change the number of actions.
 */
export declare function evaluateSeries(automation: Evaluable, run: RunDocument, rows: readonly Row[] | RunTable, assumptions?: Assumptions, { baseline, triesInterpretations }?: SeriesOptions): SeriesVerdict;
/** The rule as it is evaluated on a run, or why the run has no part in it. */
export type EnteredSeries = {
    readonly rule: SeriesRule;
    readonly leaves: readonly FilterLeaf[];
} | {
    readonly reason: ReasonCode;
    readonly leaves: readonly FilterLeaf[];
};
/** Asks everything that is asked before the first value. */
export declare function enterSeries({ event, enabled }: Evaluable, run: RunDocument, assumptions: Assumptions): EnteredSeries;
/** What is odd about the rows, in sentences. */
export declare function seriesNotes(rule: SeriesRule, table: RunTable): readonly string[];
