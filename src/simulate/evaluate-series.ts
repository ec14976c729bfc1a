/** A metric automation over the rows of one run: when it fires, when it is kept silent, and why not. */
import type { Automation } from '../model/automation.ts';
import type { Event, MetricCondition, OtherEvent } from '../model/event.ts';
import type { ReasonCode } from '../model/reason-code.ts';
import { ASSUMPTIONS, type AssumptionId, type Assumptions, readingOf } from './assumptions.ts';
import {
  type Firing,
  INITIAL_STATE,
  type Observation,
  observeValue,
  type RowOutcome,
} from './incremental.ts';
import { type SeriesRule, valuesNeeded, windowOf } from './judge-condition.ts';
import { metricNumber, type Row } from './metric-value.ts';
import { type RunDocument, serverRun } from './run-document.ts';
import { type Dependence, filterReason, judgeFilter, type Verdict } from './verdict.ts';

/** What of an automation the evaluator looks at; `Automation`, `Declaration` and `Observed` all have it. */
export interface Evaluable {
  readonly event: Event | Exclude<Event, OtherEvent>;
  readonly enabled: Automation['enabled'];
}

/** One crossing: an action sent, or one that the 24 hours swallowed. */
export interface Crossing extends Firing {
  /** Index of the row, in the order judged. */
  readonly row: number;
  /** How many rows the window's values spread over, gaps included. */
  readonly spread: number;
  /** Which logged value it is, from 1. */
  readonly valueIndex: number;
}

/** An evaluation that did not fire, or the nearest to firing. */
export interface JudgedValue {
  readonly step: number;
  readonly value: number;
}

/** The verdict on one run. */
export interface SeriesVerdict extends Verdict {
  readonly firings: readonly Crossing[];
  /** Crossings within 24 hours of the last action. */
  readonly suppressed: readonly Crossing[];
  /** Evaluations within 1e-9 of the threshold. */
  readonly boundary: readonly JudgedValue[];
  /** The evaluation nearest to firing, the first of equals; absent when none was judged. */
  readonly nearest?: JudgedValue;
  /** How many values were logged as numbers. */
  readonly values: number;
  readonly rows: number;
  /** Which outcomes of the comparison were seen. */
  readonly seen: { readonly true: boolean; readonly false: boolean };
  /** What else a reader should know, such as rows out of order. */
  readonly notes: readonly string[];
}

/**
 * Evaluates a run's rows.
 *
 * Linear in the number of values. Every assumption that nobody can settle is tried with its other readings, and
 * `dependsOn` names those that change the number of actions.
 *
 * @param baseline values of other runs, for the reading of z-scores across runs; that reading is tried only with them.
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
  const filter = judgeFilter(event.runs, serverRun(run), assumptions);
  const refused = filterReason(filter, 'run-filtered');
  if (refused !== undefined) return { ...withoutRows(refused, rows), leaves: filter.leaves };
  const rule: SeriesRule = {
    condition: event.condition,
    assumptions,
    ...(baseline === undefined ? {} : { baseline }),
  };
  const verdict = evaluateRows(rule, rows);
  return { ...verdict, leaves: filter.leaves, dependsOn: probeReadings(rule, rows, verdict.fires) };
}

function withoutRows(reason: ReasonCode, rows: readonly Row[]): SeriesVerdict {
  return {
    reason,
    fires: 0,
    leaves: [],
    dependsOn: [],
    firings: [],
    suppressed: [],
    boundary: [],
    values: 0,
    rows: rows.length,
    seen: { true: false, false: false },
    notes: [],
  };
}

function evaluateRows(rule: SeriesRule, rows: readonly Row[]): SeriesVerdict {
  const ordered = orderRows(rows, rule.assumptions);
  const firings: Crossing[] = [];
  const suppressed: Crossing[] = [];
  const boundary: JudgedValue[] = [];
  const outcomes = new Set<RowOutcome>();
  const valueRows: number[] = [];
  let nearest: (JudgedValue & { readonly margin: number }) | undefined;
  let state = INITIAL_STATE;
  for (const [index, row] of ordered.entries()) {
    const observation = observeValue(rule, state, row);
    if (observation.state.count > state.count) valueRows.push(index);
    state = observation.state;
    outcomes.add(observation.outcome);
    const { judgment } = observation;
    if (judgment === undefined) continue;
    if (judgment.boundary) boundary.push({ step: row.step, value: judgment.value });
    // Of equals the first: what only rounding has made larger is equal.
    if (nearest === undefined || judgment.margin > nearest.margin + judgment.slack) {
      nearest = { step: row.step, value: judgment.value, margin: judgment.margin };
    }
    const crossings = crossingList(observation, firings, suppressed);
    crossings?.push({
      ...firingOf(row, judgment),
      row: index,
      spread: spreadOf(rule, valueRows, index),
      valueIndex: valueRows.length,
    });
  }
  return {
    reason: reasonOf(firings.length, outcomes),
    fires: firings.length,
    leaves: [],
    dependsOn: [],
    firings,
    suppressed,
    boundary,
    ...(nearest === undefined ? {} : { nearest: { step: nearest.step, value: nearest.value } }),
    values: valueRows.length,
    rows: rows.length,
    seen: {
      true: ['fired', 'held', 'suppressed-24h'].some((outcome) =>
        outcomes.has(outcome as RowOutcome),
      ),
      false: outcomes.has('condition-false'),
    },
    notes: orderNotes(rows),
  };
}

function crossingList(
  observation: Observation,
  firings: Crossing[],
  suppressed: Crossing[],
): Crossing[] | undefined {
  if (observation.outcome === 'fired') return firings;
  return observation.outcome === 'suppressed-24h' ? suppressed : undefined;
}

function firingOf(
  row: Row,
  judgment: { readonly value: number; readonly boundary: boolean },
): Firing {
  return { step: row.step, time: row.time, value: judgment.value, boundary: judgment.boundary };
}

function spreadOf(rule: SeriesRule, valueRows: readonly number[], index: number): number {
  const oldest = valueRows[Math.max(0, valueRows.length - valuesNeeded(rule))] ?? index;
  return index - oldest + 1;
}

/** What was judged explains more than what could not be: false comes before a change or a z-score that has no value. */
function reasonOf(fires: number, outcomes: ReadonlySet<RowOutcome>): ReasonCode {
  if (fires > 0) return 'fired';
  for (const outcome of ['condition-false', 'undefined-change', 'zero-deviation'] as const) {
    if (outcomes.has(outcome)) return outcome;
  }
  if (outcomes.has('window-not-full')) return 'window-not-full';
  return outcomes.has('non-numeric') ? 'non-numeric' : 'metric-absent';
}

function orderRows(rows: readonly Row[], assumptions: Assumptions): readonly Row[] {
  if (readingOf(assumptions, 'A14') === 'as_logged' || isOrdered(rows)) return rows;
  return rows.toSorted((a, b) => a.step - b.step);
}

function isOrdered(rows: readonly Row[]): boolean {
  return rows.every((row, index) => index === 0 || (rows[index - 1]?.step ?? row.step) <= row.step);
}

function orderNotes(rows: readonly Row[]): readonly string[] {
  const ordered = rows.toSorted((a, b) => a.step - b.step);
  const back = ordered.find((row, index) => row.time < (ordered[index - 1]?.time ?? row.time));
  if (back === undefined) return [];
  return [
    `The time of step ${back.step} lies before that of the step before it: rows are judged by step`,
  ];
}

/** The readings worth trying for this condition and these rows: trying another could change nothing. */
function relevantReadings(rule: SeriesRule, rows: readonly Row[]): readonly AssumptionId[] {
  const { condition } = rule;
  const relevant: AssumptionId[] = [];
  if (valuesNeeded(rule) > 1) relevant.push('A1');
  if (condition.kind === 'change' && windowOf(condition) > 1) relevant.push('A2');
  if (condition.kind === 'zscore') relevant.push('A3');
  if (condition.kind === 'change' && condition.amountType === 'RELATIVE') relevant.push('A6');
  if (rows.some((row) => isNonFinite(row, condition))) relevant.push('A8');
  if (!isOrdered(rows)) relevant.push('A14');
  return relevant;
}

function isNonFinite(row: Row, condition: MetricCondition): boolean {
  const logged = row.values.get(condition.metric);
  const value = logged === undefined ? undefined : metricNumber(logged);
  return value !== undefined && !Number.isFinite(value);
}

function probeReadings(
  rule: SeriesRule,
  rows: readonly Row[],
  fires: number,
): readonly Dependence[] {
  const dependences: Dependence[] = [];
  for (const assumption of relevantReadings(rule, rows)) {
    // A reading that was chosen on the record is not doubted.
    if (rule.assumptions[assumption] !== undefined) continue;
    for (const reading of ASSUMPTIONS[assumption].probed) {
      if (reading === 'across_runs' && rule.baseline === undefined) continue;
      const other = evaluateRows(
        { ...rule, assumptions: { ...rule.assumptions, [assumption]: reading } },
        rows,
      );
      if (other.fires !== fires) dependences.push({ assumption, reading, fires: other.fires });
    }
  }
  return dependences;
}
