/** One pass of a metric's condition over the rows of a run, under one interpretation of each assumption. */
import { present } from '../../lib/present.ts';
import type { ReasonCode } from '../../model/rule-test/reason-code.ts';
import { interpretationOf } from '../assumptions.ts';
import { MetricState, type RowOutcome } from './metric-state.ts';
import { NUMBER, type RunTable, type Series, TEXT } from './run-table.ts';
import { type SeriesRule, valuesNeeded } from './series-rule.ts';
import type { Crossing, EvaluatedValue, SeriesVerdict } from './series-verdict.ts';

/**
 * Evaluates the rows in order; linear in their number.
 *
 * @param rowLimit how many rows are evaluated; default: all.
 */
export function evaluateTable(
  rule: SeriesRule,
  table: RunTable,
  rowLimit: number = table.length,
): SeriesVerdict {
  const order = interpretationOf(rule.assumptions, 'A14') === 'as_logged' ? 'as-logged' : 'by-step';
  const log = new SeriesLog(rule, table.series(rule.condition.metric, order));
  for (let index = 0; index < rowLimit; index += 1) log.observe(index);
  return log.verdict(table.length);
}

/** Rows as they are evaluated, and the part that the verdict reports. */
class SeriesLog {
  readonly #rule: SeriesRule;
  readonly #series: Series;
  readonly #metricState: MetricState;
  readonly #crossings: Record<'fired' | 'suppressed-24h', Crossing[]> = {
    fired: [],
    'suppressed-24h': [],
  };
  readonly #boundary: EvaluatedValue[] = [];
  readonly #outcomes = new Set<RowOutcome>();
  #latest: RowOutcome | undefined;
  /** Indices of the rows whose values count. */
  readonly #valueRows: Uint32Array;
  #nearest: (EvaluatedValue & { readonly margin: number }) | undefined;

  constructor(rule: SeriesRule, series: Series) {
    this.#rule = rule;
    this.#series = series;
    const skips = interpretationOf(rule.assumptions, 'A8') === 'skip';
    this.#valueRows = skips ? series.finiteRows : series.valueRows;
    this.#metricState = new MetricState(rule);
  }

  observe(index: number): void {
    const outcome = this.#evaluator(index);
    if (outcome !== this.#latest) this.#outcomes.add(outcome);
    this.#latest = outcome;
    const { evaluated } = this.#metricState;
    if (evaluated === undefined) return;
    const { value, margin, slack, boundary } = evaluated;
    const step = this.#series.steps[index] ?? Number.NaN;
    if (boundary) this.#boundary.push({ step, value });
    // Of equals the first: what only rounding has made larger is equal.
    if (this.#nearest === undefined || margin > this.#nearest.margin + slack) {
      this.#nearest = { step, value, margin };
    }
    if (outcome !== 'fired' && outcome !== 'suppressed-24h') return;
    const time = this.#series.times[index] ?? Number.NaN;
    const location = {
      row: index,
      spread: this.#spread(index),
      valueIndex: this.#metricState.count,
    };
    this.#crossings[outcome].push({ step, time, value, boundary, ...location });
  }

  verdict(rows: number): SeriesVerdict {
    const { fired: triggers, 'suppressed-24h': suppressed } = this.#crossings;
    const nearest = this.#nearest;
    return {
      reason: reasonOf(triggers.length, this.#outcomes),
      fires: triggers.length,
      leaves: [],
      dependsOn: [],
      triggers,
      suppressed,
      boundary: this.#boundary,
      ...present({
        nearest: nearest === undefined ? undefined : { step: nearest.step, value: nearest.value },
      }),
      values: this.#metricState.count,
      rows,
      seen: {
        true: TRUE_OUTCOMES.some((outcome) => this.#outcomes.has(outcome)),
        false: this.#outcomes.has('condition-false'),
      },
      alternatives: [],
      notes: [],
    };
  }

  #evaluator(index: number): RowOutcome {
    const { kinds, values, times } = this.#series;
    if (kinds[index] !== NUMBER) {
      return this.#metricState.observeNothing(kinds[index] === TEXT ? 'non-numeric' : 'gap');
    }
    return this.#metricState.observeValue(values[index] ?? 0, times[index] ?? 0);
  }

  /** How many rows the window's values spread over. */
  #spread(index: number): number {
    const first = Math.max(0, this.#metricState.count - valuesNeeded(this.#rule));
    return index - (this.#valueRows[first] ?? index) + 1;
  }
}

const TRUE_OUTCOMES: readonly RowOutcome[] = ['fired', 'held', 'suppressed-24h'];

/** What was evaluated explains more than what could not be: false comes before a change or a z-score that has no value. */
function reasonOf(fires: number, outcomes: ReadonlySet<RowOutcome>): ReasonCode {
  if (fires > 0) return 'fired';
  for (const outcome of ['condition-false', 'undefined-change', 'zero-deviation'] as const) {
    if (outcomes.has(outcome)) return outcome;
  }
  if (outcomes.has('window-not-full')) return 'window-not-full';
  return outcomes.has('non-numeric') ? 'non-numeric' : 'metric-absent';
}
