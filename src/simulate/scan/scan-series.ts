/**
 * A metric rule on one run, a whole column at a time: what rule tests and backtests are made of.
 *
 * It gives what the evaluator of `metric-state.ts` gives value by value; a test compares the two on random rows.
 */
import type { ReasonCode } from '../../model/rule-test/reason-code.ts';
import { isBoundary } from '../metric/compare-with-threshold.ts';
import { marginOf } from '../metric/margin.ts';
import type { RunTable } from '../metric/run-table.ts';
import { type SeriesRule, valuesNeeded } from '../metric/series-rule.ts';
import type {
  Alternative,
  Crossing,
  EvaluatedValue,
  SeriesVerdict,
} from '../metric/series-verdict.ts';
import { type Crossings, countCrossings } from './count-crossings.ts';
import { findNearValues } from './nearest-value.ts';
import { scanColumn } from './scan-column.ts';
import { tryInterpretations } from './try-interpretations.ts';
import { type ValueColumn, valueColumn } from './value-column.ts';
import { NOT_TRUE, TRUE, UNDEFINED, type ValueScan } from './value-scan.ts';
import type { WindowCache } from './window-cache.ts';

/** What a scan is used for. */
export type ScanDepth = 'fires' | 'near-values';

/** What came of a rule on one run. */
export class SeriesScan {
  readonly rule: SeriesRule;
  readonly table: RunTable;
  readonly column: ValueColumn;
  readonly cache: WindowCache;
  readonly values: ValueScan;
  readonly #crossings: Crossings;

  /** @param depth `near-values` where `nearValues` is asked for; `fires` takes less time for z-scores. */
  constructor(rule: SeriesRule, table: RunTable, depth: ScanDepth) {
    const { column, cache } = valueColumn(table, rule.condition.metric, rule.assumptions);
    this.rule = rule;
    this.table = table;
    this.column = column;
    this.cache = cache;
    this.values = scanColumn(rule, column.values, { cache, wantsAll: depth === 'near-values' });
    this.#crossings = countCrossings(this.values.codes, column.times, rule.assumptions);
  }

  /** How many times the rule fires. */
  get fires(): number {
    return this.#crossings.fired.length;
  }

  get triggers(): readonly Crossing[] {
    return this.#crossings.fired.map((index) => this.#crossing(index));
  }

  /** Crossings within 24 hours of the last action. */
  get suppressed(): readonly Crossing[] {
    return this.#crossings.suppressed.map((index) => this.#crossing(index));
  }

  /** Which outcomes of the comparison there are. */
  get seen(): SeriesVerdict['seen'] {
    const { codes } = this.values;
    return { true: codes.includes(TRUE), false: codes.includes(NOT_TRUE) };
  }

  /** What was evaluated explains more than what could not be: false comes before a change or a z-score that has no value. */
  get reason(): ReasonCode {
    const { codes } = this.values;
    if (this.fires > 0) return 'fired';
    if (codes.includes(NOT_TRUE)) return 'condition-false';
    if (codes.includes(UNDEFINED))
      return this.rule.condition.kind === 'zscore' ? 'zero-deviation' : 'undefined-change';
    const { valueRows, strings } = this.column.series;
    if (valueRows.length > 0) return 'window-not-full';
    return strings.length > 0 ? 'non-numeric' : 'metric-absent';
  }

  /** What the other interpretations of open questions lead to. */
  get alternatives(): readonly Alternative[] {
    return tryInterpretations(this);
  }

  /** How near the values came to firing. */
  nearValues(): Pick<SeriesVerdict, 'nearest' | 'boundary'> {
    const { nearest, boundary } = findNearValues(this.rule.condition, this.values);
    const reported = boundary.map((index) => this.#evaluated(index));
    return nearest === undefined
      ? { boundary: reported }
      : { boundary: reported, nearest: this.#evaluated(nearest) };
  }

  #evaluated(index: number): EvaluatedValue {
    // A report shows no sign of zero.
    const value = (this.values.compared[index] ?? Number.NaN) + 0;
    return { step: this.column.steps[index] ?? Number.NaN, value };
  }

  #crossing(index: number): Crossing {
    const { rows, times } = this.column;
    const { step, value } = this.#evaluated(index);
    const row = rows[index] ?? index;
    const first = Math.max(0, index + 1 - valuesNeeded(this.rule));
    return {
      step,
      time: times[index] ?? Number.NaN,
      value,
      boundary: isBoundary(marginOf(this.rule.condition, value), 0),
      row,
      spread: row - (rows[first] ?? row) + 1,
      valueIndex: index + 1,
    };
  }
}
