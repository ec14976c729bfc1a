/** What a picture of a backtest is drawn from: the values of each run, and what counts them again under another threshold. */
import type { ChangeDirection, ComparisonOperator } from '../event.ts';

/** How a rule compares; a picture leaves everything but the threshold as it is. */
export interface RuleComparison {
  readonly kind: 'threshold' | 'change' | 'zscore';
  /** Which sign of a change or a z-score counts; the value of a threshold is taken as it is: `INCREASE`. */
  readonly direction: ChangeDirection;
  readonly operator: ComparisonOperator;
  /** As people read it, as are all numbers that are shown: of a sum the sum's, of a relative change in percent. */
  readonly threshold: number;
  /** What the compared value is multiplied with to be shown: the window of a sum, 100 of a relative change, otherwise 1. */
  readonly scale: number;
  /** `%` or nothing. */
  readonly unit: string;
  /** What is compared: `average of loss over 5`. */
  readonly measure: string;
}

/** A number in JSON: NaN and the infinities are strings. */
export type PictureNumber = number | 'NaN' | 'Infinity' | '-Infinity';

/** The values of one run under one rule, an item for each logged value in the order of evaluation. */
export interface RunSeries {
  readonly steps: readonly number[];
  /** Milliseconds since the first value. */
  readonly times: readonly number[];
  readonly logged: readonly PictureNumber[];
  /** What is compared with the threshold; null while the window is not full. Absent where it is the logged value. */
  readonly compared?: readonly (PictureNumber | null)[];
  /** The largest magnitude that the compared value is computed from; absent where nothing is computed. */
  readonly inputs?: readonly number[];
  /**
   * Only some values, with the extremes of every part among them: whether a run fires is still known, how often is not.
   */
  readonly isThinned: boolean;
}

/** One run in a picture. */
export interface RunPicture {
  readonly name: string;
  /** The last known state; absent when the files do not have it. */
  readonly state?: string;
  /** Whether the run has the outcome that was asked for; absent when nothing was asked, or it is not known. */
  readonly hasOutcome?: boolean;
  readonly series: RunSeries;
}

/** One rule on a metric with the runs that it takes, in the order of their names. */
export interface RulePicture {
  readonly comparison: RuleComparison;
  /** Interpretations that were chosen, by assumption. */
  readonly assumed: Readonly<Record<string, string>>;
  readonly runs: readonly RunPicture[];
}

/** What one run does under a threshold. */
export interface RunCount {
  readonly fires: boolean;
  /** Indices of the values that fire, and of those that the 24 hours keep silent. */
  readonly fired: readonly number[];
  readonly silent: readonly number[];
  /** The first value that is evaluated fires. */
  readonly atStart: boolean;
  /** `fired` and `silent` are all there are; otherwise values are missing. */
  readonly isExact: boolean;
}
