/** What a backtest needs of a metric rule on one run, without what only a rule test shows. */
import { present } from '../../lib/present.ts';
import type { ReasonCode } from '../../model/rule-test/reason-code.ts';
import { ASSUMPTIONS, type AssumptionId, interpretationOf } from '../assumptions.ts';
import { Cooldown, type CooldownState, INITIAL_COOLDOWN } from '../metric/cooldown.ts';
import { MetricState } from '../metric/metric-state.ts';
import type { RunTable, Series } from '../metric/run-table.ts';
import { type SeriesRule, valuesNeeded, windowOf } from '../metric/series-rule.ts';
import type { Alternative } from '../metric/series-verdict.ts';
import { tryOne } from '../metric/try-interpretations.ts';
import { scanChange } from './scan-change.ts';
import { scanThreshold } from './scan-threshold.ts';
import { scanZscore } from './scan-zscore.ts';
import { NOT_EVALUATED, NOT_TRUE, TRUE, UNDEFINED, type ValueScan } from './value-scan.ts';
import { WindowCache } from './window-cache.ts';

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

/** The values of one run's series, and what its rules have in common. */
class ScannedTable {
  readonly cache: WindowCache = new WindowCache();
  readonly #values = new WeakMap<Series, Values>();

  valuesOf(series: Series): Values {
    const values = this.#values.get(series) ?? valuesOf(series);
    this.#values.set(series, values);
    return values;
  }
}

// A table is never changed, so what was computed of it stays true; a hundred rules over one run compute it once.
const scannedTables = new WeakMap<RunTable, ScannedTable>();

/**
 * Scans a run. Equal to what `evaluateSeries` gives, as far as it goes.
 *
 * @param triesInterpretations whether open questions are tried with their other interpretations.
 * @returns undefined where the rule is not one that can be scanned: it skips values (A8), evaluates early (A1), or
 * compares with other runs (A3).
 */
export function scanSeries(
  rule: SeriesRule,
  table: RunTable,
  triesInterpretations: boolean,
): ScannedSeries | undefined {
  const { condition, assumptions, baseline } = rule;
  if (baseline !== undefined) return undefined;
  if (interpretationOf(assumptions, 'A8') === 'skip') return undefined;
  if (interpretationOf(assumptions, 'A1') === 'evaluate_early') return undefined;
  const order = interpretationOf(assumptions, 'A14') === 'as_logged' ? 'as-logged' : 'by-step';
  const scanned = scannedTables.get(table) ?? new ScannedTable();
  scannedTables.set(table, scanned);
  const series = table.series(condition.metric, order);
  const column = scanned.valuesOf(series);
  const scan = scanColumn(rule, column.values, scanned.cache);
  const isLevel = interpretationOf(assumptions, 'A7') === 'level';
  const counted = countCrossings(scan, column.times, { isLevel });
  const crossing = (index: number): ScannedCrossing => ({
    step: column.steps[index] ?? 0,
    value: scan.compared[index] ?? 0,
    valueIndex: index + 1,
  });
  return {
    reason: reasonOf(counted.fired.length, scan, condition, series),
    triggers: counted.fired.map(crossing),
    suppressed: counted.suppressed.map(crossing),
    alternatives: triesInterpretations
      ? alternativesOf(rule, table, column, { scan, cache: scanned.cache })
      : [],
  };
}

function scanColumn(
  { condition, assumptions }: SeriesRule,
  values: Float64Array,
  cache: WindowCache,
): ValueScan {
  switch (condition.kind) {
    case 'threshold':
      return scanThreshold(condition, values, cache);
    case 'change':
      return scanChange(condition, assumptions, values, cache);
    case 'zscore':
      return scanZscore(condition, assumptions, values, cache);
  }
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
  { codes }: Pick<ValueScan, 'codes'>,
  times: Float64Array,
  { isLevel, from = 0, state = INITIAL_COOLDOWN }: CountOptions,
): Counted {
  const cooldown = new Cooldown(state, isLevel ? { A7: 'level' } : {});
  const fired: number[] = [];
  const suppressed: number[] = [];
  // Only values that are true, and the first after them that is not, move the 24 hours on.
  let at = state.holds ? skipHeld(codes, from, isLevel) : codes.indexOf(TRUE, from);
  while (at >= 0 && at < codes.length) {
    const holds = codes[at] === TRUE;
    const outcome = cooldown.advance(holds, times[at] ?? 0);
    if (outcome === 'fired') fired.push(at);
    if (outcome === 'suppressed') suppressed.push(at);
    at = holds ? skipHeld(codes, at + 1, isLevel) : codes.indexOf(TRUE, at + 1);
  }
  return { fired, suppressed };
}

/** The next value that matters after a true one: what stays true leads to nothing, unless a level may fire again. */
function skipHeld(codes: Uint8Array, from: number, isLevel: boolean): number {
  let at = from;
  while (codes[at] === NOT_EVALUATED || (codes[at] === TRUE && !isLevel)) at += 1;
  return at;
}

function reasonOf(
  fires: number,
  { codes }: ValueScan,
  condition: SeriesRule['condition'],
  { strings }: Series,
): ReasonCode {
  if (fires > 0) return 'fired';
  if (codes.includes(NOT_TRUE)) return 'condition-false';
  if (codes.includes(UNDEFINED))
    return condition.kind === 'zscore' ? 'zero-deviation' : 'undefined-change';
  if (codes.length > 0) return 'window-not-full';
  return strings.length > 0 ? 'non-numeric' : 'metric-absent';
}

/** The open questions that matter, in their order; most need no second look at the values. */
function alternativesOf(
  rule: SeriesRule,
  table: RunTable,
  column: Values,
  { scan, cache }: { readonly scan: ValueScan; readonly cache: WindowCache },
): readonly Alternative[] {
  const { condition, assumptions } = rule;
  const { valueRows, finiteRows } = table.series(condition.metric, 'by-step');
  const isLevel = interpretationOf(assumptions, 'A7') === 'level';
  const alternatives: Alternative[] = [];
  const add = (
    assumption: AssumptionId,
    matters: boolean,
    attempt: (interpretation: string) => Alternative | undefined,
  ): void => {
    if (!matters || assumptions[assumption] !== undefined) return;
    alternatives.push(...ASSUMPTIONS[assumption].probed.flatMap((each) => attempt(each) ?? []));
  };
  const whole = (id: AssumptionId) => (name: string) => tryOne(rule, table, id, name);
  const again = (assumption: AssumptionId) => (interpretation: string) => {
    // There are no other runs to compare with.
    if (interpretation === 'across_runs') return undefined;
    const other = { ...rule, assumptions: { ...assumptions, [assumption]: interpretation } };
    const { fired } = countCrossings(scanColumn(other, column.values, cache), column.times, {
      isLevel,
    });
    return { assumption, interpretation, ...firesAt(fired, column) };
  };
  add('A1', valuesNeeded(rule) > 1, (interpretation) => ({
    assumption: 'A1',
    interpretation,
    ...countEarly(rule, column, scan),
  }));
  add('A2', condition.kind === 'change' && windowOf(condition) > 1, again('A2'));
  add('A3', condition.kind === 'zscore', again('A3'));
  const isRelative = condition.kind === 'change' && condition.amountType === 'RELATIVE';
  add('A6', isRelative, again('A6'));
  add('A7', table.spansCooldown, (interpretation) => {
    const { fired } = countCrossings(scan, column.times, { isLevel: true });
    return { assumption: 'A7', interpretation, ...firesAt(fired, column) };
  });
  add('A8', finiteRows.length < valueRows.length, whole('A8'));
  add('A14', !table.isOrdered, whole('A14'));
  return alternatives;
}

/** Early evaluation differs until the first windows are full; from then on only the 24 hours may. */
function countEarly(
  rule: SeriesRule,
  column: Values,
  scan: ValueScan,
): Pick<Alternative, 'fires' | 'firstStep'> {
  const early = new MetricState({
    ...rule,
    assumptions: { ...rule.assumptions, A1: 'evaluate_early' },
  });
  const fired: number[] = [];
  const from = Math.min(valuesNeeded(rule) - 1, column.values.length);
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
