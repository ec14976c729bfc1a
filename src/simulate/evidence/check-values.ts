/** Whether the values that runs log fit the condition of a rule. */
import { countNoun } from '../../lib/count-noun.ts';
import { formatNumber } from '../../lib/format-number.ts';
import type { MetricCondition } from '../../model/event.ts';
import { valuesNeeded } from '../metric/series-rule.ts';
import { comparedWord, describeLimit, limitOf } from '../template/describe-condition.ts';
import {
  type EvidencePeriod,
  type EvidenceProblem,
  loggedBy,
  rangeOf,
  runsOf,
  sampleNote,
} from './evidence-words.ts';
import type { MetricFacts, Range, RuleFacts } from './rule-facts.ts';

/** Share of windows from which a condition counts as always true. */
const NEARLY_ALWAYS = 0.95;

/** Fewer windows say nothing. */
const MIN_WINDOWS = 10;

const DAY_MS = 24 * 60 * 60 * 1000;

const LIMIT_PATHS: Readonly<Record<MetricCondition['kind'], readonly string[]>> = {
  threshold: ['when.runMetric.threshold', 'when.runMetric'],
  change: ['when.runMetric.change', 'when.runMetric'],
  zscore: ['when.runMetric.zscore', 'when.runMetric'],
};

/** A rule on a metric with what runs show about it. */
export interface CheckedMetric {
  readonly condition: MetricCondition;
  /** The manifest asks for a sum. */
  readonly isSum: boolean;
  readonly facts: RuleFacts;
  readonly metric: MetricFacts;
  readonly period: EvidencePeriod;
}

/** Every problem; none where values could not be read of all matching runs. */
export function checkValues(rule: CheckedMetric): readonly EvidenceProblem[] {
  const { metric, facts } = rule;
  if (metric.logging === 0 || facts.unread > 0) return [];
  const holding = checkHolding(rule);
  return [
    ...checkWindow(rule),
    ...(holding ?? checkRange(rule)),
    ...checkFlat(rule),
    ...checkNonFinite(rule),
    ...checkNoise(rule),
  ];
}

function checkWindow({
  condition,
  metric,
  facts,
  period,
}: CheckedMetric): readonly EvidenceProblem[] {
  const needed = valuesNeeded({ condition, assumptions: {} });
  if (metric.shortRuns * 2 <= metric.logging) return [];
  const median = medianOf(metric.lengths);
  return [
    {
      code: 'metric/window-too-long',
      severity: metric.sampledRuns > 0 ? 'info' : 'warning',
      paths: ['when.runMetric.window', 'when.runMetric.change', 'when.runMetric'],
      message: `${metric.shortRuns} of ${countNoun(metric.logging, 'run')} log fewer than the ${needed} values that one evaluation needs (median ${median}); "${metric.metric}" is ${loggedBy(metric, facts, period)}`,
      hint: 'Use a shorter window',
    },
  ];
}

/** Undefined where the condition holds in no window. */
function checkHolding(rule: CheckedMetric): readonly EvidenceProblem[] | undefined {
  const { condition, metric, facts, period, isSum } = rule;
  const { held, evaluated, evaluatedRuns, startingTrue, maskedRuns } = metric;
  if (held === 0) return undefined;
  const limit = `${comparedWord(condition, isSum)} ${describeLimit(condition, isSum)}`;
  const compared = comparedText(rule);
  if (evaluated >= MIN_WINDOWS && held >= evaluated * NEARLY_ALWAYS) {
    return [
      {
        code: 'metric/always-true',
        severity: 'warning',
        paths: LIMIT_PATHS[condition.kind],
        message: `The condition (${limit}) holds in ${held} of ${countNoun(evaluated, 'window')}${compared}; "${metric.metric}" is ${loggedBy(metric, facts, period)}`,
        hint: 'Check the threshold and the direction of the comparison',
      },
    ];
  }
  if (startingTrue * 2 <= evaluatedRuns) return [];
  const masked =
    maskedRuns === 0
      ? ''
      : `; ${countNoun(maskedRuns, 'run')} crossed again later and would have stayed silent`;
  return [
    {
      code: 'metric/true-at-start',
      severity: 'warning',
      paths: LIMIT_PATHS[condition.kind],
      message: `The condition (${limit}) already holds in the first window of ${startingTrue} of ${runsOf(evaluatedRuns, period)}, which uses up the one notification of 24 hours${masked}${sampleNote(metric)}`,
      hint: `Compare other values: wac backtest --sweep threshold=…`,
    },
  ];
}

/** The condition holds in no window. */
function checkRange(rule: CheckedMetric): readonly EvidenceProblem[] {
  const { condition, metric, facts, period, isSum } = rule;
  const { compared, range, evaluated } = metric;
  if (evaluated === 0 || compared === undefined || range === undefined) return [];
  const limit = `${comparedWord(condition, isSum)} ${describeLimit(condition, isSum)}`;
  const isRelativeDrop =
    condition.kind === 'change' &&
    condition.amountType === 'RELATIVE' &&
    condition.direction === 'DECREASE' &&
    condition.amount > 1 &&
    range.min >= 0;
  const evidence = `"${metric.metric}" is ${loggedBy(metric, facts, period)}`;
  if (isRelativeDrop) {
    return [
      {
        code: 'metric/relative-drop-impossible',
        severity: metric.sampledRuns > 0 ? 'info' : 'warning',
        paths: LIMIT_PATHS.change,
        message: `A decrease of more than 100% needs negative values, and there are none: ${evidence}`,
        hint: 'Write at most 100 %, or use an absolute change',
      },
    ];
  }
  return [
    {
      code: 'metric/threshold-out-of-range',
      severity: metric.sampledRuns > 0 || isNear(rule, compared) ? 'info' : 'warning',
      paths: LIMIT_PATHS[condition.kind],
      message: `The condition (${limit}) is met in none of ${countNoun(evaluated, 'window')}${comparedText(rule)}; ${evidence}`,
      hint: 'For an alert on a rare event this is as it should be. Otherwise check the threshold and its unit',
    },
  ];
}

/** A threshold just outside what was seen is what an alert on a rare event has. */
function isNear({ condition, isSum }: CheckedMetric, { min, max }: Range): boolean {
  const limit = limitOf(condition, isSum);
  const isBelow = condition.kind !== 'threshold' && condition.direction === 'DECREASE';
  const reached = isBelow ? -limit : limit;
  const distance = Math.max(reached - max, min - reached, 0);
  return distance <= max - min;
}

function checkFlat({
  condition,
  metric,
  facts,
  period,
}: CheckedMetric): readonly EvidenceProblem[] {
  if (condition.kind !== 'zscore' || metric.evaluated === 0) return [];
  if (metric.flat * 2 <= metric.evaluated) return [];
  return [
    {
      code: 'metric/zscore-flat',
      severity: 'info',
      paths: LIMIT_PATHS.zscore,
      message: `In ${metric.flat} of ${countNoun(metric.evaluated, 'window')} all values are equal, so there is no z-score; "${metric.metric}" is ${loggedBy(metric, facts, period)}`,
      hint: 'Use a longer window, or a threshold',
    },
  ];
}

function checkNonFinite({ metric, facts, period }: CheckedMetric): readonly EvidenceProblem[] {
  if (metric.nonFinite === 0) return [];
  return [
    {
      code: 'metric/nan-seen',
      severity: 'info',
      paths: ['when.runMetric.metric', 'when.runMetric'],
      message: `${countNoun(metric.nonFinite, 'value')} of "${metric.metric}" in ${runsOf(metric.nonFiniteRuns, period)} ${metric.nonFinite === 1 ? 'is' : 'are'} NaN or infinite (${loggedBy(metric, facts, period)})`,
      hint: 'W&B does not document what such a value does to a window (assumption A8): wac backtest --assume A8=skip',
    },
  ];
}

function checkNoise({ condition, metric, period }: CheckedMetric): readonly EvidenceProblem[] {
  const { fires, firingRuns, time } = metric;
  if (time === undefined || fires === 0) return [];
  const days = Math.max(1, (time.max - time.min) / DAY_MS);
  const rate = fires / days;
  if (rate <= period.maxFiresPerDay) return [];
  return [
    {
      code: 'backtest/noisy',
      severity: 'warning',
      paths: LIMIT_PATHS[condition.kind],
      message: `Fires ${formatNumber(Number(rate.toFixed(1)))} times a day: ${countNoun(fires, 'time')} on ${runsOf(firingRuns, period)} in ${countNoun(Number(days.toFixed(1)), 'day')}${sampleNote(metric)}`,
      hint: `lint.rules.maxFiresPerDay allows ${period.maxFiresPerDay}; move the threshold, or narrow the filter`,
    },
  ];
}

/** `: it was 0.71 to 0.94`; empty where nothing finite was compared. */
function comparedText({ condition, metric }: CheckedMetric): string {
  const isRelative = condition.kind === 'change' && condition.amountType === 'RELATIVE';
  return metric.compared === undefined
    ? ''
    : `, where it is ${rangeOf(metric.compared, isRelative ? '%' : '')}`;
}

function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
