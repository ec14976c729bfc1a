/** What the reader of any format gives. */
import type { Sampling } from '../../model/backtest/run-outcome.ts';
import type { RunTable } from '../metric/run-table.ts';

/** What a file has of one run. */
export interface RunHistory {
  /** The run's display name; absent where the file does not name it. */
  readonly run?: string;
  readonly table: RunTable;
  readonly sampling: Sampling;
}

/** The histories of a file, at least one, or why there are none. */
export type HistoryReading =
  | { readonly histories: readonly RunHistory[] }
  | { readonly problem: string };

/** The clock of a history without `_timestamp`. */
export interface HistoryClock {
  /** Milliseconds since 1970, of row 0. */
  readonly start: number;
  /** Milliseconds from row to row. */
  readonly every: number;
}

export const NOT_UTF8 = 'it is not UTF-8 text';

/** Rows that `run.history()` of the SDK gives by default: a sample, where a run has more. */
const DEFAULT_SAMPLES = 500;

/** The reading of a file that holds one run. */
export function wholeRun(table: RunTable | { readonly problem: string }): HistoryReading {
  if ('problem' in table) return table;
  const sampling = table.length === DEFAULT_SAMPLES ? 'sampled' : 'unknown';
  return { histories: [{ table, sampling }] };
}
