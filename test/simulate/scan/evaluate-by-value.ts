/**
 * What a rule does on the rows of a run, one value at a time with the evaluator that the sandbox uses: the reference for
 * the scans of whole columns.
 */
import { present } from '../../../src/lib/present.ts';
import type { ReasonCode } from '../../../src/model/rule-test/reason-code.ts';
import {
  ASSUMPTIONS,
  type AssumptionId,
  interpretationOf,
} from '../../../src/simulate/assumptions.ts';
import { MetricState, type RowOutcome } from '../../../src/simulate/metric/metric-state.ts';
import {
  NUMBER,
  type RunTable,
  type Series,
  TEXT,
} from '../../../src/simulate/metric/run-table.ts';
import {
  type SeriesRule,
  valuesNeeded,
  windowOf,
} from '../../../src/simulate/metric/series-rule.ts';
import type {
  Alternative,
  Crossing,
  EvaluatedValue,
  SeriesVerdict,
} from '../../../src/simulate/metric/series-verdict.ts';

/** The verdict on a table: each value evaluated in order, and again for each other interpretation that matters. */
export function evaluateByValue(rule: SeriesRule, table: RunTable): ReferenceVerdict {
  const verdict = evaluateTable(rule, table);
  const alternatives = tryInterpretations(rule, table);
  return {
    ...verdict,
    alternatives,
    dependsOn: alternatives
      .filter(({ fires }) => fires !== verdict.fires)
      .map(({ assumption, interpretation, fires }) => ({ assumption, interpretation, fires })),
  };
}

/** Everything that the rows decide. */
export type ReferenceVerdict = Omit<SeriesVerdict, 'leaves' | 'notes'>;

/** Evaluates the rows in order, under one interpretation of each assumption. */
function evaluateTable(
  rule: SeriesRule,
  table: RunTable,
): Omit<ReferenceVerdict, 'alternatives' | 'dependsOn'> {
  const order = interpretationOf(rule.assumptions, 'A14') === 'as_logged' ? 'as-logged' : 'by-step';
  const log = new SeriesLog(rule, table.series(rule.condition.metric, order));
  for (let index = 0; index < table.length; index += 1) log.observe(index);
  return log.verdict(table.length);
}

function tryInterpretations(rule: SeriesRule, table: RunTable): readonly Alternative[] {
  return relevantInterpretations(rule, table)
    .filter((assumption) => rule.assumptions[assumption] === undefined)
    .flatMap((assumption) =>
      ASSUMPTIONS[assumption].probed
        .filter((name) => name !== 'across_runs' || rule.baseline !== undefined)
        .map((interpretation) => {
          const assumptions = { ...rule.assumptions, [assumption]: interpretation };
          const { fires, triggers } = evaluateTable({ ...rule, assumptions }, table);
          const firstStep = triggers[0]?.step;
          return { assumption, interpretation, fires, ...present({ firstStep }) };
        }),
    );
}

/** The assumptions worth trying for this condition and these rows: trying another could change nothing. */
function relevantInterpretations(rule: SeriesRule, table: RunTable): readonly AssumptionId[] {
  const { condition } = rule;
  const { valueRows, finiteRows } = table.series(condition.metric, 'by-step');
  const relevant: AssumptionId[] = [];
  if (valuesNeeded(rule) > 1) relevant.push('A1');
  if (condition.kind === 'change' && windowOf(condition) > 1) relevant.push('A2');
  if (condition.kind === 'zscore') relevant.push('A3');
  if (condition.kind === 'change' && condition.amountType === 'RELATIVE') relevant.push('A6');
  if (table.spansCooldown) relevant.push('A7');
  if (finiteRows.length < valueRows.length) relevant.push('A8');
  if (!table.isOrdered) relevant.push('A14');
  return relevant;
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
    const { margin, slack, boundary } = evaluated;
    // A report shows no sign of zero.
    const value = evaluated.value + 0;
    const step = this.#series.steps[index] ?? Number.NaN;
    if (boundary) this.#boundary.push({ step, value });
    // Of equals the first: what only rounding has made larger is equal. NaN is nearer than nothing only.
    const nearest = this.#nearest;
    if (
      nearest === undefined ||
      margin > nearest.margin + slack ||
      (Number.isNaN(nearest.margin) && !Number.isNaN(margin))
    ) {
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

  verdict(rows: number): Omit<ReferenceVerdict, 'alternatives' | 'dependsOn'> {
    const { fired: triggers, 'suppressed-24h': suppressed } = this.#crossings;
    const nearest = this.#nearest;
    return {
      reason: reasonOf(triggers.length, this.#outcomes),
      fires: triggers.length,
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
