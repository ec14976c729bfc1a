/** A metric automation over the rows of one run: when it fires, when it is kept silent, and why not. */
import { countNoun } from '../../lib/count-noun.ts';
import { present } from '../../lib/present.ts';
import type { Automation } from '../../model/automation.ts';
import type { Event, OtherEvent } from '../../model/event.ts';
import type { ReasonCode } from '../../model/rule-test/reason-code.ts';
import {
  ASSUMPTIONS,
  type AssumptionId,
  type Assumptions,
  interpretationOf,
} from '../assumptions.ts';
import { type RunDocument, serverRun } from '../filter/run-document.ts';
import { type Dependence, filterReason, filterVerdict, type Verdict } from '../filter/verdict.ts';
import { MetricState, type RowOutcome } from './metric-state.ts';
import type { Row } from './metric-value.ts';
import { NUMBER, readOrder, readSeries, type Series, TEXT } from './read-series.ts';
import { type SeriesRule, valuesNeeded, windowOf } from './series-rule.ts';

/** What of an automation the evaluator looks at; `Automation`, `Declaration` and `Observed` all have it. */
export interface Evaluable {
  readonly event: Event | Exclude<Event, OtherEvent>;
  readonly enabled: Automation['enabled'];
}

/** One crossing: an action sent, or one that the 24 hours swallowed. */
export interface Crossing {
  readonly step: number;
  readonly time: number;
  /** What was compared: the aggregate, the signed change, the signed z. */
  readonly value: number;
  /** The value is within 1e-9 of the threshold. */
  readonly boundary: boolean;
  /** Index of the row, in the order of evaluation. */
  readonly row: number;
  /** How many rows the window's values spread over, gaps included. */
  readonly spread: number;
  /** Which logged value it is, from 1. */
  readonly valueIndex: number;
}

/** An evaluation that did not fire, or the nearest to firing. */
export interface EvaluatedValue {
  readonly step: number;
  readonly value: number;
}

/** The verdict on one run. */
export interface SeriesVerdict extends Verdict {
  readonly triggers: readonly Crossing[];
  /** Crossings within 24 hours of the last action. */
  readonly suppressed: readonly Crossing[];
  /** Evaluations within 1e-9 of the threshold. */
  readonly boundary: readonly EvaluatedValue[];
  /** The evaluation nearest to firing, the first of equals; absent when none was evaluated. */
  readonly nearest?: EvaluatedValue;
  /** How many values were logged as numbers. */
  readonly values: number;
  readonly rows: number;
  /** Which outcomes of the comparison were seen. */
  readonly seen: { readonly true: boolean; readonly false: boolean };
  /** Further notes, such as rows out of order. */
  readonly notes: readonly string[];
}

/**
 * Evaluates a run's rows.
 *
 * Linear in the number of values. Every assumption that nobody can settle is tried with its other interpretations, and
 * `dependsOn` names those that change the number of actions.
 *
 * @param baseline values of other runs, for the interpretation of z-scores across runs; that interpretation is tried only with them.
 */
export function evaluateSeries(
  automation: Evaluable,
  run: RunDocument,
  rows: readonly Row[],
  assumptions: Assumptions = {},
  baseline?: readonly number[],
): SeriesVerdict {
  const { event, enabled } = automation;
  if (!enabled) return withoutRows('disabled', rows);
  if (event.kind !== 'runMetric') return withoutRows('event-mismatch', rows);
  const filter = filterVerdict(event.runs, serverRun(run), assumptions);
  const refused = filterReason(filter, 'run-filtered');
  if (refused !== undefined) return { ...withoutRows(refused, rows), leaves: filter.leaves };
  const rule: SeriesRule = {
    condition: event.condition,
    assumptions,
    ...present({ baseline }),
  };
  const verdict = evaluateRows(rule, rows);
  return {
    ...verdict,
    leaves: filter.leaves,
    dependsOn: probeInterpretations(rule, rows, verdict.fires),
    notes: [
      ...orderNotes(rows),
      ...textNotes(rows, event.condition.metric),
      ...baselineNotes(rule),
    ],
  };
}

function withoutRows(reason: ReasonCode, rows: readonly Row[]): SeriesVerdict {
  return {
    reason,
    fires: 0,
    leaves: [],
    dependsOn: [],
    triggers: [],
    suppressed: [],
    boundary: [],
    values: 0,
    rows: rows.length,
    seen: { true: false, false: false },
    notes: [],
  };
}

function evaluateRows(rule: SeriesRule, rows: readonly Row[]): SeriesVerdict {
  const asLogged = interpretationOf(rule.assumptions, 'A14') === 'as_logged';
  const ordered = asLogged ? rows : readOrder(rows).bySteps;
  const log = new SeriesLog(rule, readSeries(ordered, rule.condition.metric));
  for (let index = 0; index < ordered.length; index += 1) log.observe(index);
  return log.verdict(rows.length);
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
  readonly #valueRows: readonly number[];
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

function orderNotes(rows: readonly Row[]): readonly string[] {
  const { bySteps } = readOrder(rows);
  const back = bySteps.find((row, index) => row.time < (bySteps[index - 1]?.time ?? row.time));
  if (back === undefined) return [];
  return [
    `The time of step ${back.step} is before that of the previous step: rows are evaluated in step order`,
  ];
}

function textNotes(rows: readonly Row[], metric: string): readonly string[] {
  const { strings } = readSeries(rows, metric);
  const [first] = strings;
  if (first === undefined) return [];
  const where = strings.length === 1 ? '' : ` and in ${countNoun(strings.length - 1, 'more row')}`;
  return [`At step ${first}${where} ${metric} is not a number, which counts as a gap`];
}

function baselineNotes({ condition, assumptions, baseline }: SeriesRule): readonly string[] {
  const lacks = condition.kind === 'zscore' && baseline === undefined;
  return lacks && interpretationOf(assumptions, 'A3') === 'across_runs'
    ? ['A3 across_runs needs the values of other runs; without them the z-score is within this run']
    : [];
}

/** The interpretations worth trying for this condition and these rows: trying another could change nothing. */
function relevantInterpretations(rule: SeriesRule, rows: readonly Row[]): readonly AssumptionId[] {
  const { condition } = rule;
  const { isOrdered, spansCooldown } = readOrder(rows);
  const relevant: AssumptionId[] = [];
  if (valuesNeeded(rule) > 1) relevant.push('A1');
  if (condition.kind === 'change' && windowOf(condition) > 1) relevant.push('A2');
  if (condition.kind === 'zscore') relevant.push('A3');
  if (condition.kind === 'change' && condition.amountType === 'RELATIVE') relevant.push('A6');
  if (spansCooldown) relevant.push('A7');
  const { valueRows, finiteRows } = readSeries(rows, condition.metric);
  if (finiteRows.length < valueRows.length) relevant.push('A8');
  if (!isOrdered) relevant.push('A14');
  return relevant;
}

function probeInterpretations(
  rule: SeriesRule,
  rows: readonly Row[],
  fires: number,
): readonly Dependence[] {
  const dependences: Dependence[] = [];
  for (const assumption of relevantInterpretations(rule, rows)) {
    // A interpretation that was chosen on the record is not doubted.
    if (rule.assumptions[assumption] !== undefined) continue;
    for (const interpretation of ASSUMPTIONS[assumption].probed) {
      if (interpretation === 'across_runs' && rule.baseline === undefined) continue;
      const other = evaluateRows(
        { ...rule, assumptions: { ...rule.assumptions, [assumption]: interpretation } },
        rows,
      );
      if (other.fires !== fires)
        dependences.push({ assumption, interpretation, fires: other.fires });
    }
  }
  return dependences;
}
