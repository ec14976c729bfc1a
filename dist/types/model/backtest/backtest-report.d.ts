/** What a backtest shows: plain values for the renderers. */
import type { BacktestSettings, RuleInfo } from './backtest-shard.js';
import type { CrossingMark, Trend } from './run-outcome.js';
/**
 * Whether there was anything to evaluate, the first thing to read: without data no number of fires means anything.
 */
export type DataStatus = 'EVALUATED' | 'SAMPLED' | 'NO_RUNS_MATCH' | 'METRIC_ABSENT' | 'WINDOW_NEVER_FULL' | 'NO_EVENTS';
/** Statuses under which a number of fires says something. */
export declare const MEANINGFUL_STATUSES: ReadonlySet<DataStatus>;
/** What was read for a rule. */
export interface DataReport {
    readonly status: DataStatus;
    /** Runs that were read. */
    readonly runs: number;
    /** Those in the rule's scope that its filter takes. */
    readonly matching: number;
    /** Those of them that log the metric, or whose states are known. */
    readonly logging: number;
    /** Values, or events. */
    readonly values: number;
    /** Of the matching runs: how many are samples, and of how many it is not known. */
    readonly sampled: number;
    readonly unknownSampling: number;
    /** Metrics with a name like the rule's, where no run logs that one. */
    readonly nearNames: readonly string[];
    /** Fields that the filter reads and the files do not have. */
    readonly unknownFields: readonly string[];
    /** Days that the data spans, at least one; absent without times. */
    readonly days?: number;
}
/** What one variant did on all runs. */
export interface VariantReport {
    readonly kind: RuleInfo['variants'][number]['kind'];
    readonly label: string;
    readonly isDeclared: boolean;
    /** Runs on which it fires. */
    readonly runs: number;
    readonly fires: number;
    /** Of the runs with the outcome that was asked for, and of the others; absent when nothing was asked. */
    readonly withOutcome?: number;
    readonly withoutOutcome?: number;
    /** Runs on which a later crossing stays silent. */
    readonly masked: number;
}
/** One run in a report. */
export interface RunReport {
    readonly name: string;
    readonly state?: string;
    readonly values: number;
    readonly sparkline?: string;
    /** All actions; `fired` may be shortened. */
    readonly fires: number;
    readonly fired: readonly CrossingMark[];
    readonly silent: readonly CrossingMark[];
    /** All suppressed crossings; `silent` may be shortened. */
    readonly suppressed: number;
    readonly atStart: boolean;
    readonly notes: readonly string[];
}
/** A run with the outcome that was asked for that some variants do not catch. */
export interface MissedRun {
    readonly name: string;
    readonly state?: string;
    readonly trend?: Trend;
    /** Labels of the variants that miss it. */
    readonly variants: readonly string[];
}
/** How an open question bears on the result. */
export interface AssumptionReport {
    readonly id: string;
    /** `full window (early evaluation: same 28 runs, step 0 instead of 4)`. */
    readonly text: string;
    /** Another interpretation lets the rule fire on other runs, or at other steps. */
    readonly matters: boolean;
}
/** Runs by what differs between two revisions. */
export interface RevisionDifference {
    readonly newlyFires: readonly string[];
    readonly noLongerFires: readonly string[];
    readonly same: number;
}
/** One rule. */
export interface RuleReport {
    readonly rule: RuleInfo;
    readonly data: DataReport;
    /** Runs on which the rule fires. */
    readonly runsFiring: number;
    readonly fires: number;
    /** Absent when the data has no times. */
    readonly firesPerDay?: number;
    readonly suppressed: number;
    readonly trueAtStart: number;
    /** The step at which all of those fire; absent when they differ. */
    readonly startStep?: number;
    readonly masked: number;
    /** Runs with the outcome that was asked for, the others, and those of which it is not known. */
    readonly outcomes?: {
        readonly with: number;
        readonly without: number;
        readonly unknown: number;
        /** The state that all the others have; absent when they differ. */
        readonly otherState?: string;
    };
    readonly runs: readonly RunReport[];
    /** More than one where a rule was varied. */
    readonly variants: readonly VariantReport[];
    readonly missed: readonly MissedRun[];
    readonly assumptions: readonly AssumptionReport[];
    readonly difference?: RevisionDifference;
    readonly notes: readonly string[];
}
/** The whole backtest. */
export interface BacktestReport {
    readonly settings: BacktestSettings;
    readonly runs: number;
    readonly rules: readonly RuleReport[];
}
