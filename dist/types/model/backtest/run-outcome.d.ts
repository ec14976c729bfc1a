/**
 * What rules would have done on one recorded run, as plain JSON: a shard of a backtest writes these, and the report is
 * made of nothing else.
 */
import type { ReasonCode } from '../rule-test/reason-code.js';
/** Whether rows may be missing: a sample has lost some; of most files it is not known. */
export type Sampling = 'complete' | 'sampled' | 'unknown';
/** A crossing of one run. */
export interface CrossingMark {
    readonly step: number;
    /** What was compared, in the manifest's terms; a string for NaN and the infinities. */
    readonly value: number | string;
    /** Where in the run, as a share of its values: 0 is the first. */
    readonly position: number;
}
/** What one variant of a rule does on one run. */
export interface VariantOutcome {
    /** Actions that are sent. */
    readonly fires: number;
    /** Crossings within 24 hours of the last action. */
    readonly suppressed: number;
    /** The step of the first action; absent when none is sent. */
    readonly firstStep?: number;
    /** The first window that is evaluated is already true. */
    readonly atStart: boolean;
}
/** What another interpretation of an open question leads to on one run. */
export interface AlternativeOutcome {
    readonly assumption: string;
    readonly interpretation: string;
    readonly fires: number;
    readonly firstStep?: number;
}
/** Where a series goes at its end. */
export type Trend = 'falling' | 'rising' | 'level';
/** One rule on one run that some variant of the rule takes: it is in the scope and matches the filter. */
export interface MatchedOutcome {
    /** The manifest's own variant takes the run. */
    readonly isDeclared: boolean;
    readonly reason: ReasonCode;
    /** Every row of the rule's metric is there, although other metrics of the run are samples. */
    readonly hasEveryRow?: boolean;
    /** Numbers that were logged; of a run-state rule the states that are known. */
    readonly values: number;
    /** NaN and infinities among them. */
    readonly nonFinite: number;
    /** One for each variant of the rule; the first is the manifest's. */
    readonly variants: readonly VariantOutcome[];
    /** Crossings that fire, and those that are suppressed: some of them, evenly spread, where there are many. */
    readonly fired: readonly CrossingMark[];
    readonly silent: readonly CrossingMark[];
    /** The series as a line of block characters; absent where nothing fires and no outcome was asked for. */
    readonly sparkline?: string;
    readonly trend?: Trend;
    readonly alternatives: readonly AlternativeOutcome[];
    /** Metrics of the run with a name like the rule's, where it does not log that one. */
    readonly nearNames: readonly string[];
    readonly notes: readonly string[];
}
/** One rule on one run. */
export type RuleOutcome = ({
    readonly matches: true;
} & MatchedOutcome) | {
    readonly matches: false;
    readonly reason: ReasonCode;
    /** Fields that the filter reads and the files do not have. */
    readonly unknownFields: readonly string[];
};
/** One run with what each rule would have done, in the order of the rules. */
export interface RunOutcome {
    /** The display name. */
    readonly name: string;
    /** What makes it the one that it is: project and id where they are known, else the file. */
    readonly identity: string;
    /** The last known state; absent when the files do not have it. */
    readonly state?: string;
    /** Whether the run has the outcome that was asked for; absent when nothing was asked, or it is not known. */
    readonly hasOutcome?: boolean;
    readonly sampling: Sampling;
    /** The rows have no times of their own: what counts days, or 24 hours, is made up. */
    readonly lacksClock: boolean;
    /** Milliseconds since 1970; absent where it is not known. */
    readonly start?: number;
    readonly end?: number;
    readonly rules: readonly RuleOutcome[];
}
/** An artifact rule on all recorded events. */
export interface EventOutcome {
    /** Recorded events of the rule's kind in its scope. */
    readonly events: number;
    /** How many actions each variant sends. */
    readonly fires: readonly number[];
    /** Milliseconds since 1970, of the first and the last recorded event of any kind. */
    readonly start?: number;
    readonly end?: number;
}
