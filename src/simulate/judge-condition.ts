/**
 * One evaluation of a metric's condition, on the latest logged values of one run.
 *
 * Windows hold logged values in order, the newest last. A change compares the current window with the one directly
 * before it; a z-score places the newest value in a window that it is part of.
 */
import type { ChangeDirection, MetricCondition } from '../model/event.ts';
import {
  aggregateWindow,
  largestMagnitude,
  latestValue,
  splitWindow,
  squaresAround,
  type Window,
  windowSize,
} from './aggregate-window.ts';
import { type Assumptions, readingOf } from './assumptions.ts';
import { compareWithThreshold, isBoundary, roundingSlack } from './compare-with-threshold.ts';

/** An evaluation with a result. */
export interface Judged {
  readonly outcome: 'true' | 'false';
  /** What was compared: the aggregate, the signed change, the signed z. */
  readonly value: number;
  /** How near to firing, in the units of the value; larger is nearer. */
  readonly margin: number;
  /** What rounding may have added to the value. */
  readonly slack: number;
  /** Within 1e-9 of the threshold. */
  readonly boundary: boolean;
}

/** What one evaluation found; a change from zero and a z-score among equal values have no result. */
export type Judgment =
  | Judged
  | { readonly outcome: 'window-not-full' | 'undefined-change' | 'zero-deviation' };

/** What is judged, and under which readings. */
export interface SeriesRule {
  readonly condition: MetricCondition;
  readonly assumptions: Assumptions;
  /** The values of other runs, for the reading that a z-score's baseline is across runs; absent when unknown. */
  readonly baseline?: readonly number[];
}

type Change = Extract<MetricCondition, { kind: 'change' }>;
type Zscore = Extract<MetricCondition, { kind: 'zscore' }>;
type Threshold = Extract<MetricCondition, { kind: 'threshold' }>;

/** How many logged values an evaluation looks at. */
export function valuesNeeded(rule: SeriesRule): number {
  const { condition } = rule;
  switch (condition.kind) {
    case 'threshold':
      return windowOf(condition);
    case 'change':
      return windowOf(condition) + priorWindowOf(condition);
    case 'zscore':
      return condition.window + (readingOf(rule.assumptions, 'A3') === 'exclude_current' ? 1 : 0);
  }
}

/** The size of the current window: without an aggregate it is the latest value alone. */
export function windowOf(condition: MetricCondition): number {
  return condition.kind !== 'zscore' && condition.aggregate === undefined ? 1 : condition.window;
}

/** The size of a change's prior window. */
export function priorWindowOf(condition: Change): number {
  return condition.aggregate === undefined ? 1 : condition.priorWindow;
}

/**
 * Judges the newest value.
 *
 * @param values the last logged values, at most `valuesNeeded`, the newest last.
 * @param count how many values the run has logged in all.
 */
export function judgeCondition(rule: SeriesRule, values: Window, count: number): Judgment {
  const early = readingOf(rule.assumptions, 'A1') === 'evaluate_early';
  if (windowSize(values) < valuesNeeded(rule) && !early && !comparesRuns(rule)) {
    return { outcome: 'window-not-full' };
  }
  switch (rule.condition.kind) {
    case 'threshold':
      return judgeThreshold(rule.condition, values);
    case 'change':
      return judgeChange(rule, rule.condition, values, count);
    case 'zscore':
      return judgeZscore(rule, rule.condition, values);
  }
}

function judgeThreshold(condition: Threshold, values: Window): Judgment {
  const { aggregate, operator, threshold } = condition;
  const value = aggregateWindow(values, aggregate);
  const computed = aggregate === 'AVERAGE' && windowSize(values) > 1;
  const slack = computed ? roundingSlack(threshold, largestMagnitude(values)) : 0;
  const holds = compareWithThreshold(value, operator, threshold, slack);
  return {
    outcome: holds ? 'true' : 'false',
    value,
    margin: marginOf(condition, value),
    slack,
    boundary: isBoundary(value, threshold),
  };
}

function marginOf({ operator, threshold }: Threshold, value: number): number {
  if (operator === '$eq') return -Math.abs(value - threshold);
  if (operator === '$ne') return Math.abs(value - threshold);
  return operator === '$lt' || operator === '$lte' ? threshold - value : value - threshold;
}

function judgeChange(rule: SeriesRule, condition: Change, values: Window, count: number): Judgment {
  const window = windowOf(condition);
  const tumbling = readingOf(rule.assumptions, 'A2') === 'tumbling';
  if (tumbling && (count - priorWindowOf(condition)) % window !== 0) {
    return { outcome: 'window-not-full' };
  }
  // Before both windows are full (A1), at least one value stays in the prior one.
  const size = Math.min(window, windowSize(values) - 1);
  if (size < 1) return { outcome: 'window-not-full' };
  const [before, now] = splitWindow(values, size);
  const prior = aggregateWindow(before, condition.aggregate);
  const relative = condition.amountType === 'RELATIVE';
  if (relative && (prior === 0 || Math.abs(prior) === Number.POSITIVE_INFINITY)) {
    return { outcome: 'undefined-change' };
  }
  const divisor = relative ? divisorOf(prior, rule.assumptions) : 1;
  const change = (aggregateWindow(now, condition.aggregate) - prior) / divisor;
  const slack = roundingSlack(condition.amount, largestMagnitude(values) / Math.abs(divisor));
  const strict = readingOf(rule.assumptions, 'A5') === 'strict';
  return judgeDirected(change, condition.direction, { limit: condition.amount, slack, strict });
}

function divisorOf(prior: number, assumptions: Assumptions): number {
  return readingOf(assumptions, 'A6') === 'signed_prior' ? prior : Math.abs(prior);
}

function judgeZscore(rule: SeriesRule, condition: Zscore, values: Window): Judgment {
  const reading = readingOf(rule.assumptions, 'A3');
  const window = zscoreWindow(rule, condition, values);
  const deviation = deviationOf(window, reading === 'population');
  if (deviation === undefined) return { outcome: 'zero-deviation' };
  const score = (latestValue(values) - aggregateWindow(window, 'AVERAGE')) / deviation;
  const strict = readingOf(rule.assumptions, 'A4') === 'strict';
  const slack = roundingSlack(condition.threshold, score);
  return judgeDirected(score, condition.direction, { limit: condition.threshold, slack, strict });
}

function zscoreWindow(rule: SeriesRule, condition: Zscore, values: Window): Window {
  if (comparesRuns(rule)) {
    const buffer = rule.baseline ?? [];
    return { buffer, from: Math.max(0, buffer.length - condition.window), to: buffer.length };
  }
  const excludes = readingOf(rule.assumptions, 'A3') === 'exclude_current';
  return excludes ? splitWindow(values, 1)[0] : values;
}

function comparesRuns(rule: SeriesRule): boolean {
  return (
    rule.condition.kind === 'zscore' &&
    rule.baseline !== undefined &&
    readingOf(rule.assumptions, 'A3') === 'across_runs'
  );
}

/** The sample deviation (or the population's); undefined when it is zero or there are too few values. */
function deviationOf(values: Window, population: boolean): number | undefined {
  const size = windowSize(values);
  const low = aggregateWindow(values, 'MIN');
  // Equal values have deviation zero exactly; computing it would leave a rounding residue and a huge z.
  if (size < 2 || low === aggregateWindow(values, 'MAX')) return undefined;
  const mean = aggregateWindow(values, 'AVERAGE');
  const squares = squaresAround(values, mean);
  return Math.sqrt(squares / (population ? size : size - 1));
}

function judgeDirected(
  value: number,
  direction: ChangeDirection,
  {
    limit,
    slack,
    strict,
  }: { readonly limit: number; readonly slack: number; readonly strict: boolean },
): Judgment {
  const directed =
    direction === 'INCREASE' ? value : direction === 'DECREASE' ? -value : Math.abs(value);
  const holds = compareWithThreshold(directed, strict ? '$gt' : '$gte', limit, slack);
  return {
    outcome: holds ? 'true' : 'false',
    value,
    margin: directed - limit,
    slack,
    boundary: isBoundary(directed, limit),
  };
}
