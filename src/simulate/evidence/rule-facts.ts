/** What runs show about one rule: the evidence that live lints quote. Counts and extremes alone, so memory is bounded by the rules. */
import type { JsonValue } from '../../lib/json.ts';

/** A run as far as it is known without its values. */
export interface SeenRun {
  /** The display name. */
  readonly name: string;
  /** Milliseconds since 1970; absent where they are not known. */
  readonly start?: number;
  readonly end?: number;
}

/** One comparison of a rule's run filter, with what the runs in scope have. */
export interface LeafFacts {
  readonly id: string;
  readonly field: string;
  readonly operator: string;
  readonly operand: JsonValue;
  /** Runs in scope for which it holds. */
  readonly held: number;
  /** Runs in scope of which the field is not known. */
  readonly unknown: number;
  /** Values of the field, up to a limit. */
  readonly values: ReadonlySet<string>;
}

/** What matching runs log of the rule's metric. */
export interface MetricFacts {
  readonly metric: string;
  /** Runs with a number, and runs that log it only as something else. */
  readonly logging: number;
  readonly notNumeric: number;
  /** The run that logged it last, by the time of the run's end. */
  readonly lastLogging?: SeenRun;
  /** Matching runs that began after that run's end and do not log it. */
  readonly later: number;
  /** Runs in scope that the filter leaves out and that log it. */
  readonly unmatchedLogging: number;
  readonly unmatchedExample?: string;
  /** How many matching runs log each other metric. */
  readonly otherNames: ReadonlyMap<string, number>;
  /** Whether the names of all that each matching run logs are known; otherwise only those of the files are. */
  readonly hasAllNames: boolean;
  readonly values: number;
  /** The finite values; absent where there are none. */
  readonly range?: Range;
  readonly nonFinite: number;
  readonly nonFiniteRuns: number;
  /** Runs with a number that log fewer than one evaluation needs. */
  readonly shortRuns: number;
  /** How many values each run logs, in no order. */
  readonly lengths: readonly number[];
  /** Evaluations, and those in which the condition holds. */
  readonly evaluated: number;
  readonly held: number;
  /** What is compared, in the manifest's terms; absent where nothing finite was. */
  readonly compared?: Range;
  /** Evaluations of a z-score without deviation. */
  readonly flat: number;
  /** Runs with an evaluation, and those whose first one holds. */
  readonly evaluatedRuns: number;
  readonly startingTrue: number;
  readonly firingRuns: number;
  readonly fires: number;
  readonly suppressed: number;
  /** Runs that cross again later and stay silent. */
  readonly maskedRuns: number;
  /** Runs of which rows are missing. */
  readonly sampledRuns: number;
  /** Runs of which it is not known whether rows are missing. */
  readonly unknownSampling: number;
  /** First and last time of the values in milliseconds since 1970; absent without a clock. */
  readonly time?: Range;
}

/** The smallest and the largest of some numbers. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

/** What runs show about one rule. */
export interface RuleFacts {
  /** Runs in its scope, those that began before the time that was asked for left out. */
  readonly inScope: number;
  /** Those that its filter takes. */
  readonly matching: number;
  /** Those of them whose values could not be read. */
  readonly unread: number;
  /** Runs in its scope that began before, and those of them that its filter takes. */
  readonly olderInScope: number;
  readonly olderMatching: number;
  /** Those of which the filter cannot be evaluated. */
  readonly undecided: number;
  /** Fields that the filter reads and the files do not have. */
  readonly unknownFields: readonly string[];
  readonly leaves: readonly LeafFacts[];
  /** The newest run in scope. */
  readonly newest?: SeenRun;
  /** Absent for rules on run states. */
  readonly metric?: MetricFacts;
}
