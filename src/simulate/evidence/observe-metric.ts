/** Collects what matching runs log of a rule's metric, a run at a time. */
import { present } from '../../lib/present.ts';
import type { MetricCondition } from '../../model/event.ts';
import type { RecordedRun } from '../backtest/recorded-run.ts';
import { MetricState, type RowOutcome } from '../metric/metric-state.ts';
import { NUMBER, type RunTable } from '../metric/run-table.ts';
import { valuesNeeded } from '../metric/series-rule.ts';
import type { MetricFacts, Range, SeenRun } from './rule-facts.ts';

/** Names of other metrics that are kept for a suggestion. */
const MAX_NAMES = 2000;

/** A run with the names of what it logs; absent names are not known. */
export interface NamedRun extends SeenRun {
  readonly names?: readonly string[];
}

/** Collects. */
export class MetricObserver {
  readonly #condition: MetricCondition;
  /** What compared values are multiplied with to be in the manifest's terms. */
  readonly #scale: number;
  readonly #needed: number;
  readonly #names = new Map<string, number>();
  readonly #lengths: number[] = [];
  #counts = { ...NOTHING };
  #hasAllNames = true;
  readonly #knowsNames: boolean;
  #range: Range | undefined;
  #compared: Range | undefined;
  #time: Range | undefined;
  #lastLogging: SeenRun | undefined;
  #silent: SeenRun[] = [];
  #unmatchedExample: string | undefined;

  constructor(condition: MetricCondition, scale: number, knowsNames: boolean) {
    this.#knowsNames = knowsNames;
    this.#condition = condition;
    this.#scale = scale;
    this.#needed = valuesNeeded({ condition, assumptions: {} });
  }

  /** Takes a run in that the filter leaves out. */
  addUnmatched(name: string, logs: boolean): void {
    if (!logs) return;
    this.#counts.unmatchedLogging += 1;
    this.#unmatchedExample ??= name;
  }

  /** Takes a matching run in whose values are not read. */
  addUnread(run: NamedRun): void {
    const { names } = run;
    if (names === undefined) this.#hasAllNames = false;
    else if (names.includes(this.#condition.metric)) this.#noteLogging(run);
    else this.#noteSilent(run, names);
  }

  /** Takes a matching run in with its values. */
  add(run: RecordedRun, seen: SeenRun): void {
    const { metric } = this.#condition;
    const table = run.table;
    const series = table?.series(metric, 'by-step');
    if (table === undefined || series === undefined || series.valueRows.length === 0) {
      if ((series?.strings.length ?? 0) > 0) this.#counts.notNumeric += 1;
      if (run.loggedNames === undefined && !this.#knowsNames) this.#hasAllNames = false;
      this.#noteSilent(seen, run.loggedNames ?? table?.metrics ?? []);
      return;
    }
    this.#noteLogging(seen);
    this.#counts.logging += 1;
    this.#lengths.push(series.valueRows.length);
    const isSample = run.sampledMetrics?.includes(metric) ?? run.sampling === 'sampled';
    if (isSample) this.#counts.sampledRuns += 1;
    else if (run.sampling === 'unknown') this.#counts.unknownSampling += 1;
    this.#addValues(table);
  }

  #noteLogging(run: SeenRun): void {
    const last = this.#lastLogging;
    if (last === undefined || (endOf(run) ?? 0) > (endOf(last) ?? 0)) this.#lastLogging = run;
  }

  #noteSilent(run: SeenRun, names: readonly string[]): void {
    this.#silent.push({ name: run.name, ...present({ start: run.start }) });
    for (const name of names) {
      if (name.startsWith('_')) continue;
      if (this.#names.size < MAX_NAMES || this.#names.has(name))
        this.#names.set(name, (this.#names.get(name) ?? 0) + 1);
    }
  }

  #addValues(table: RunTable): void {
    const counts = this.#counts;
    const { values, kinds, times, valueRows, finiteRows } = table.series(
      this.#condition.metric,
      'by-step',
    );
    counts.values += valueRows.length;
    counts.nonFinite += valueRows.length - finiteRows.length;
    counts.nonFiniteRuns += Number(finiteRows.length < valueRows.length);
    counts.shortRuns += Number(valueRows.length < this.#needed);
    const state = new MetricState({ condition: this.#condition, assumptions: {} });
    const outcomes: RowOutcome[] = [];
    for (let row = 0; row < values.length; row += 1) {
      if (kinds[row] !== NUMBER) continue;
      const value = values[row] ?? 0;
      this.#range = widened(this.#range, value);
      if (table.hasClock) this.#time = widened(this.#time, times[row] ?? 0);
      const outcome = state.observeValue(value, times[row] ?? 0);
      if (outcome !== 'window-not-full') outcomes.push(outcome);
      if (state.evaluated !== undefined)
        this.#compared = widened(this.#compared, state.evaluated.value * this.#scale);
    }
    this.#addOutcomes(outcomes);
  }

  /** What the evaluations of one run led to, in their order. */
  #addOutcomes(outcomes: readonly RowOutcome[]): void {
    const counts = this.#counts;
    const [first] = outcomes;
    if (first === undefined) return;
    const count = (wanted: RowOutcome): number =>
      outcomes.filter((outcome) => outcome === wanted).length;
    const fires = count('fired');
    const suppressed = count('suppressed-24h');
    counts.evaluated += outcomes.length;
    counts.held += outcomes.filter((outcome) => HOLDING.has(outcome)).length;
    counts.flat += count('zero-deviation');
    counts.evaluatedRuns += 1;
    counts.startingTrue += Number(HOLDING.has(first));
    counts.fires += fires;
    counts.suppressed += suppressed;
    counts.firingRuns += Number(fires > 0);
    counts.maskedRuns += Number(suppressed > 0);
  }

  facts(): MetricFacts {
    const last = this.#lastLogging;
    const end = last === undefined ? undefined : endOf(last);
    return {
      metric: this.#condition.metric,
      ...this.#counts,
      later:
        end === undefined
          ? 0
          : this.#silent.filter(({ start }) => start !== undefined && start > end).length,
      otherNames: this.#names,
      hasAllNames: this.#hasAllNames,
      lengths: this.#lengths,
      ...present({
        lastLogging: last,
        unmatchedExample: this.#unmatchedExample,
        range: this.#range,
        compared: this.#compared,
        time: this.#time,
      }),
    };
  }
}

const NOTHING = {
  logging: 0,
  notNumeric: 0,
  unmatchedLogging: 0,
  values: 0,
  nonFinite: 0,
  nonFiniteRuns: 0,
  shortRuns: 0,
  evaluated: 0,
  held: 0,
  flat: 0,
  evaluatedRuns: 0,
  startingTrue: 0,
  firingRuns: 0,
  fires: 0,
  suppressed: 0,
  maskedRuns: 0,
  sampledRuns: 0,
  unknownSampling: 0,
};

const HOLDING: ReadonlySet<RowOutcome> = new Set(['fired', 'held', 'suppressed-24h']);

function endOf({ start, end }: SeenRun): number | undefined {
  return end ?? start;
}

/** A range with one more number; what is not finite is left out. */
function widened(range: Range | undefined, value: number): Range | undefined {
  if (!Number.isFinite(value)) return range;
  if (range === undefined) return { min: value, max: value };
  if (value >= range.min && value <= range.max) return range;
  return { min: Math.min(range.min, value), max: Math.max(range.max, value) };
}
