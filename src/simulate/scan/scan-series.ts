/** What a backtest needs of a metric rule on one run, without what only a rule test shows. */
import { present } from '../../lib/present.ts';
import type { ReasonCode } from '../../model/rule-test/reason-code.ts';
import { ASSUMPTIONS, type AssumptionId, interpretationOf } from '../assumptions.ts';
import { Cooldown, type CooldownState, INITIAL_COOLDOWN } from '../metric/cooldown.ts';
import { MetricState } from '../metric/metric-state.ts';
import type { RunTable, Series } from '../metric/run-table.ts';
import { type SeriesRule, windowOf } from '../metric/series-rule.ts';
import type { Alternative } from '../metric/series-verdict.ts';
import { tryOne } from '../metric/try-interpretations.ts';
import {
  NOT_EVALUATED,
  NOT_TRUE,
  scanThreshold,
  type ThresholdScan,
  TRUE,
} from './scan-threshold.ts';

/** A crossing, as far as a backtest reports it. */
export interface ScannedCrossing {
  readonly step: number;
  readonly value: number;
  /** Which logged value it is, from 1. */
  readonly valueIndex: number;
}

/** What came of a rule on one run. */
export interface ScannedSeries {
  readonly reason: ReasonCode;
  readonly triggers: readonly ScannedCrossing[];
  readonly suppressed: readonly ScannedCrossing[];
  readonly alternatives: readonly Alternative[];
}

/**
 * Scans a run. Equal to what `evaluateSeries` gives, as far as it goes.
 *
 * @param triesInterpretations whether open questions are tried with their other interpretations.
 * @returns undefined where the rule is not one that can be scanned: it has no threshold, or skips values (A8), or
 * evaluates early (A1).
 */
export function scanSeries(
  rule: SeriesRule,
  table: RunTable,
  triesInterpretations: boolean,
): ScannedSeries | undefined {
  const { condition, assumptions } = rule;
  if (condition.kind !== 'threshold') return undefined;
  if (interpretationOf(assumptions, 'A8') === 'skip') return undefined;
  if (interpretationOf(assumptions, 'A1') === 'evaluate_early') return undefined;
  const order = interpretationOf(assumptions, 'A14') === 'as_logged' ? 'as-logged' : 'by-step';
  const column = valuesOf(table.series(condition.metric, order));
  const scan = scanThreshold(condition, column.values);
  const isLevel = interpretationOf(assumptions, 'A7') === 'level';
  const counted = countCrossings(scan, column.times, { isLevel });
  const crossing = (index: number): ScannedCrossing => ({
    step: column.steps[index] ?? 0,
    value: scan.compared[index] ?? 0,
    valueIndex: index + 1,
  });
  return {
    reason: reasonOf(counted.fired.length, scan, table.series(condition.metric, order)),
    triggers: counted.fired.map(crossing),
    suppressed: counted.suppressed.map(crossing),
    alternatives: triesInterpretations ? alternativesOf(rule, table, column, scan) : [],
  };
}

interface Values {
  readonly values: Float64Array;
  readonly steps: Float64Array;
  readonly times: Float64Array;
}

/** The rows that have a number; the columns themselves where all have one. */
function valuesOf({ valueRows, values, steps, times }: Series): Values {
  if (valueRows.length === values.length) return { values, steps, times };
  const pick = (column: Float64Array): Float64Array =>
    Float64Array.from(valueRows, (row) => column[row] ?? 0);
  return { values: pick(values), steps: pick(steps), times: pick(times) };
}

interface Counted {
  readonly fired: readonly number[];
  readonly suppressed: readonly number[];
}

interface CountOptions {
  /** A7: a condition that stays true fires again after 24 hours. */
  readonly isLevel: boolean;
  /** The value from which on is counted; default: the first. */
  readonly from?: number;
  /** What happened before that; default: nothing. */
  readonly state?: CooldownState;
}

/** Indices of the values that fire, and of those that the 24 hours keep silent. */
function countCrossings(
  { codes }: ThresholdScan,
  times: Float64Array,
  { isLevel, from = 0, state = INITIAL_COOLDOWN }: CountOptions,
): Counted {
  const cooldown = new Cooldown(state, isLevel ? { A7: 'level' } : {});
  const fired: number[] = [];
  const suppressed: number[] = [];
  let latest: number = state.holds ? TRUE : NOT_TRUE;
  for (let index = from; index < codes.length; index += 1) {
    const code = codes[index] ?? NOT_EVALUATED;
    // What stays as it was leads to nothing, unless a level may fire again.
    if (code === NOT_EVALUATED || (code === latest && !(isLevel && code === TRUE))) continue;
    latest = code;
    const outcome = cooldown.advance(code === TRUE, times[index] ?? 0);
    if (outcome === 'fired') fired.push(index);
    if (outcome === 'suppressed') suppressed.push(index);
  }
  return { fired, suppressed };
}

function reasonOf(fires: number, { codes }: ThresholdScan, { strings }: Series): ReasonCode {
  if (fires > 0) return 'fired';
  if (codes.includes(NOT_TRUE)) return 'condition-false';
  if (codes.length > 0) return 'window-not-full';
  return strings.length > 0 ? 'non-numeric' : 'metric-absent';
}

/** The open questions that matter, in their order; those about the 24 hours and the first window need no second scan. */
function alternativesOf(
  rule: SeriesRule,
  table: RunTable,
  column: Values,
  scan: ThresholdScan,
): readonly Alternative[] {
  const { condition, assumptions } = rule;
  const { valueRows, finiteRows } = table.series(condition.metric, 'by-step');
  const alternatives: Alternative[] = [];
  const add = (
    assumption: AssumptionId,
    matters: boolean,
    attempt: (interpretation: string) => Alternative,
  ): void => {
    if (!matters || assumptions[assumption] !== undefined) return;
    alternatives.push(...ASSUMPTIONS[assumption].probed.map(attempt));
  };
  const whole = (id: AssumptionId) => (name: string) => tryOne(rule, table, id, name);
  const window = condition.kind === 'threshold' ? windowOf(condition) : 1;
  add('A1', window > 1, (interpretation) => ({
    assumption: 'A1',
    interpretation,
    ...countEarly(rule, column, scan, window),
  }));
  add('A7', table.spansCooldown, (interpretation) => {
    const { fired } = countCrossings(scan, column.times, { isLevel: true });
    return { assumption: 'A7', interpretation, ...firesAt(fired, column) };
  });
  add('A8', finiteRows.length < valueRows.length, whole('A8'));
  add('A14', !table.isOrdered, whole('A14'));
  return alternatives;
}

/** Early evaluation differs until the first window is full; from then on only the 24 hours may. */
function countEarly(
  rule: SeriesRule,
  column: Values,
  scan: ThresholdScan,
  window: number,
): Pick<Alternative, 'fires' | 'firstStep'> {
  const early = new MetricState({
    ...rule,
    assumptions: { ...rule.assumptions, A1: 'evaluate_early' },
  });
  const fired: number[] = [];
  const from = Math.min(window - 1, column.values.length);
  for (let index = 0; index < from; index += 1) {
    const outcome = early.observeValue(column.values[index] ?? 0, column.times[index] ?? 0);
    if (outcome === 'fired') fired.push(index);
  }
  const isLevel = interpretationOf(rule.assumptions, 'A7') === 'level';
  const state = early.state.cooldown;
  const rest = countCrossings(scan, column.times, { isLevel, from, state });
  return firesAt([...fired, ...rest.fired], column);
}

function firesAt(
  fired: readonly number[],
  { steps }: Values,
): Pick<Alternative, 'fires' | 'firstStep'> {
  const [first] = fired;
  const firstStep = first === undefined ? undefined : steps[first];
  return { fires: fired.length, ...present({ firstStep }) };
}
