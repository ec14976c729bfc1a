/** How many values a page holds. */
import type { RunSeries } from '../../model/backtest/rule-picture.ts';
import { thinSeries } from './thin-series.ts';

/** Values that a page holds in full: some five megabytes. */
const MAX_VALUES = 100_000;
/** Values of a series that are kept beyond that. */
const THINNED_VALUES = 300;

/** What is left of the values that one page may hold. */
export class SeriesBudget {
  #rest = MAX_VALUES;

  /** The series, or what a page keeps of it once it holds enough. */
  take(series: RunSeries): RunSeries {
    const { length } = series.steps;
    if (length > this.#rest) return thinSeries(series, THINNED_VALUES);
    this.#rest -= length;
    return series;
  }
}
