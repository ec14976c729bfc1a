/**
 * Conditions on the latest logged values of one run, evaluated value by value.
 *
 * A change compares the current window with the one directly before it; a z-score compares the newest value with a window
 * that it is part of. An evaluator takes each value once and in constant time, whatever the windows.
 */
import type { Aggregate } from '../../model/event.ts';
import { interpretationOf } from '../assumptions.ts';
import { compareWithThreshold, isBoundary, roundingSlack } from './compare-with-threshold.ts';
import { directedValue, marginOf } from './margin.ts';
import {
  type ChangeCondition,
  priorWindowOf,
  type SeriesRule,
  type ThresholdCondition,
  windowOf,
  type ZscoreCondition,
} from './series-rule.ts';
import { SlidingWindow } from './sliding-window.ts';
import { Totals } from './totals.ts';

/**
 * An evaluation with a result.
 *
 * An evaluator has one and reuses it for each value: allocating one per value would be most of its work.
 */
export class Evaluated {
  holds = false;
  /** What was compared: the aggregate, the signed change, the signed z. */
  value = 0;
  /** How near to firing, in the units of the value; larger is nearer. */
  margin = 0;
  /** What rounding may have added to the value. */
  slack = 0;
  /** The largest magnitude that the value is computed from; 0 for a value as it was logged. */
  inputs = 0;
  /** Within 1e-9 of the threshold. */
  boundary = false;
}

/** Why an evaluation has no result: too few values, a change from zero, a z-score among equal values. */
export type NotEvaluated = 'window-not-full' | 'undefined-change' | 'zero-deviation';

/** Evaluates values in the order in which they are logged. */
export interface MetricEvaluator {
  /** Takes the next value in. */
  push(value: number): void;
  /** Evaluates the newest value; `count` is how many values the run has logged in all. */
  evaluator(count: number): Readonly<Evaluated> | NotEvaluated;
  /** The values that the next evaluations may look at, oldest first. */
  values(): readonly number[];
}

/** The evaluator of a rule, before the first value. */
export function createMetricEvaluator(rule: SeriesRule): MetricEvaluator {
  switch (rule.condition.kind) {
    case 'threshold':
      return new ThresholdEvaluator(rule, rule.condition);
    case 'change':
      return new ChangeEvaluator(rule, rule.condition);
    case 'zscore':
      return new ZscoreEvaluator(rule, rule.condition);
  }
}

class ThresholdEvaluator implements MetricEvaluator {
  readonly #condition: ThresholdCondition;
  readonly #evaluated: Evaluated = new Evaluated();
  readonly #early: boolean;
  readonly #window: SlidingWindow;

  constructor(rule: SeriesRule, condition: ThresholdCondition) {
    this.#condition = condition;
    this.#early = evaluatesEarly(rule);
    this.#window = new SlidingWindow(windowOf(condition));
  }

  push(value: number): void {
    this.#window.push(value);
  }

  evaluator(): Readonly<Evaluated> | NotEvaluated {
    if (!this.#window.isFull && !this.#early) return 'window-not-full';
    const { aggregate, operator, threshold } = this.#condition;
    const totals = this.#window.totals;
    const value = aggregateOf(totals, aggregate);
    const computed = aggregate === 'AVERAGE' && totals.count > 1;
    const inputs = computed ? totals.magnitude : 0;
    const slack = computed ? roundingSlack(threshold, inputs) : 0;
    const evaluated = this.#evaluated;
    evaluated.holds = compareWithThreshold(value, operator, threshold, slack);
    evaluated.value = value;
    evaluated.margin = marginOf(this.#condition, value);
    evaluated.slack = slack;
    evaluated.inputs = inputs;
    evaluated.boundary = isBoundary(value, threshold);
    return evaluated;
  }

  values(): readonly number[] {
    return this.#window.values();
  }
}

class ChangeEvaluator implements MetricEvaluator {
  readonly #condition: ChangeCondition;
  readonly #evaluated: Evaluated = new Evaluated();
  readonly #early: boolean;
  readonly #tumbling: boolean;
  readonly #strict: boolean;
  readonly #signed: boolean;
  readonly #prior: SlidingWindow;
  readonly #current: SlidingWindow;

  constructor({ assumptions, ...rule }: SeriesRule, condition: ChangeCondition) {
    this.#condition = condition;
    this.#early = evaluatesEarly({ ...rule, assumptions });
    this.#tumbling = interpretationOf(assumptions, 'A2') === 'tumbling';
    this.#strict = interpretationOf(assumptions, 'A5') === 'strict';
    this.#signed = interpretationOf(assumptions, 'A6') === 'signed_prior';
    this.#prior = new SlidingWindow(priorWindowOf(condition));
    this.#current = new SlidingWindow(windowOf(condition));
  }

  push(value: number): void {
    // The first value opens the prior window, so that under A1 there is something to compare the second with.
    const older = this.#prior.size === 0 ? value : this.#current.push(value);
    if (older !== undefined) this.#prior.push(older);
  }

  evaluator(count: number): Readonly<Evaluated> | NotEvaluated {
    if (this.#current.size === 0) return 'window-not-full';
    if (!(this.#early || (this.#current.isFull && this.#prior.isFull))) return 'window-not-full';
    if (this.#tumbling && !this.#isTurn(count)) return 'window-not-full';
    const { aggregate, amountType } = this.#condition;
    const before = this.#prior.totals;
    const now = this.#current.totals;
    const prior = aggregateOf(before, aggregate);
    const relative = amountType === 'RELATIVE';
    if (relative && (prior === 0 || Math.abs(prior) === Number.POSITIVE_INFINITY)) {
      return 'undefined-change';
    }
    const divisor = relative ? (this.#signed ? prior : Math.abs(prior)) : 1;
    const change = (aggregateOf(now, aggregate) - prior) / divisor;
    const inputs = Math.max(before.magnitude, now.magnitude) / Math.abs(divisor);
    const result = { value: change, inputs, strict: this.#strict };
    return evaluateDirected(this.#evaluated, this.#condition, result);
  }

  values(): readonly number[] {
    return [...this.#prior.values(), ...this.#current.values()];
  }

  #isTurn(count: number): boolean {
    return (count - priorWindowOf(this.#condition)) % windowOf(this.#condition) === 0;
  }
}

class ZscoreEvaluator implements MetricEvaluator {
  readonly #condition: ZscoreCondition;
  readonly #evaluated: Evaluated = new Evaluated();
  readonly #early: boolean;
  readonly #strict: boolean;
  readonly #population: boolean;
  readonly #excludesCurrent: boolean;
  readonly #otherRuns: Totals | undefined;
  readonly #window: SlidingWindow;
  #latest: number | undefined;

  constructor(rule: SeriesRule, condition: ZscoreCondition) {
    const { assumptions, baseline } = rule;
    const interpretation = interpretationOf(assumptions, 'A3');
    this.#condition = condition;
    this.#early = evaluatesEarly(rule);
    this.#strict = interpretationOf(assumptions, 'A4') === 'strict';
    this.#population = interpretation === 'population';
    this.#excludesCurrent = interpretation === 'exclude_current';
    this.#otherRuns =
      baseline !== undefined && interpretation === 'across_runs'
        ? Totals.of(baseline.slice(-condition.window))
        : undefined;
    this.#window = new SlidingWindow(condition.window);
  }

  push(value: number): void {
    // Without the current value, the window is always one value behind.
    if (!this.#excludesCurrent) this.#window.push(value);
    else if (this.#latest !== undefined) this.#window.push(this.#latest);
    this.#latest = value;
  }

  evaluator(): Readonly<Evaluated> | NotEvaluated {
    const compares = this.#otherRuns !== undefined;
    if (!(compares || this.#early || this.#window.isFull)) return 'window-not-full';
    const totals = this.#otherRuns ?? this.#window.totals;
    const deviation = deviationOf(totals, this.#population);
    if (deviation === undefined) return 'zero-deviation';
    const score = ((this.#latest ?? Number.NaN) - aggregateOf(totals, 'AVERAGE')) / deviation;
    const result = { value: score, inputs: Math.abs(score), strict: this.#strict };
    return evaluateDirected(this.#evaluated, this.#condition, result);
  }

  values(): readonly number[] {
    const values = this.#window.values();
    return this.#excludesCurrent && this.#latest !== undefined ? [...values, this.#latest] : values;
  }
}

/** A1: whether evaluations begin before a window is full. */
function evaluatesEarly({ assumptions }: SeriesRule): boolean {
  return interpretationOf(assumptions, 'A1') === 'evaluate_early';
}

/** Without an aggregate the window is the newest value, which is then its sum. */
function aggregateOf(totals: Readonly<Totals>, aggregate: Aggregate | undefined): number {
  switch (aggregate) {
    case 'MIN':
      return totals.min;
    case 'MAX':
      return totals.max;
    case 'AVERAGE':
      return totals.sum / totals.count;
    case undefined:
      return totals.sum;
  }
}

/** The sample deviation (or the population's); undefined when it is zero or there are too few values. */
function deviationOf(totals: Readonly<Totals>, population: boolean): number | undefined {
  const { count, min, max, squares } = totals;
  // Equal values have deviation zero exactly; computing it would leave a rounding residue and a huge z.
  if (count < 2 || min === max) return undefined;
  return Math.sqrt(squares / (population ? count : count - 1));
}

interface DirectedResult {
  readonly value: number;
  readonly inputs: number;
  readonly strict: boolean;
}

function evaluateDirected(
  evaluated: Evaluated,
  condition: ChangeCondition | ZscoreCondition,
  { value, inputs, strict }: DirectedResult,
): Evaluated {
  const amount = condition.kind === 'change' ? condition.amount : condition.threshold;
  const slack = roundingSlack(amount, inputs);
  const directed = directedValue(value, condition.direction);
  evaluated.holds = compareWithThreshold(directed, strict ? '$gt' : '$gte', amount, slack);
  evaluated.value = value;
  evaluated.margin = marginOf(condition, value);
  evaluated.slack = slack;
  evaluated.inputs = inputs;
  evaluated.boundary = isBoundary(directed, amount);
  return evaluated;
}
