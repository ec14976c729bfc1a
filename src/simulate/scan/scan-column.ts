/** What the evaluations of a column lead to: whole columns where the evaluator has a loop for them, value by value elsewhere. */
import { interpretationOf } from '../assumptions.ts';
import { createMetricEvaluator } from '../metric/metric-evaluator.ts';
import { type SeriesRule, valuesNeeded } from '../metric/series-rule.ts';
import { scanChange } from './scan-change.ts';
import { scanThreshold } from './scan-threshold.ts';
import { scanZscore } from './scan-zscore.ts';
import { NOT_EVALUATED, NOT_TRUE, TRUE, UNDEFINED, type ValueScan } from './value-scan.ts';
import type { WindowCache } from './window-cache.ts';

/** How a column is scanned. */
export interface ScanOptions {
  readonly cache: WindowCache;
  /** Whether what was compared is wanted of every evaluated value, rather than only of those that are true. */
  readonly wantsAll: boolean;
}

/** Scans values that all count, in the order of evaluation. */
export function scanColumn(
  rule: SeriesRule,
  values: Float64Array,
  options: ScanOptions,
): ValueScan {
  const count = valuesByEvaluator(rule, values.length);
  if (count === values.length && count > 0) return startByEvaluator(rule, values, count);
  const scan = scanFullWindows(rule, values, options);
  if (count === 0) return scan;
  const start = startByEvaluator(rule, values, count);
  const compared = scan.compared.slice();
  compared.set(start.compared);
  return {
    codes: withStart(scan.codes, start.codes),
    compared,
    slackAt: (index) => (index < count ? start.slackAt(index) : scan.slackAt(index)),
  };
}

/** The codes of a rule under A1 `evaluate_early`, which differ only until the first windows are full. */
export function scanEarly(
  { codes }: Pick<ValueScan, 'codes'>,
  rule: SeriesRule,
  values: Float64Array,
): Uint8Array {
  const early = { ...rule, assumptions: { ...rule.assumptions, A1: 'evaluate_early' } };
  const count = Math.min(valuesNeeded(rule) - 1, values.length);
  return withStart(codes, startByEvaluator(early, values, count).codes);
}

function scanFullWindows(
  { condition, assumptions }: SeriesRule,
  values: Float64Array,
  { cache, wantsAll }: ScanOptions,
): ValueScan {
  switch (condition.kind) {
    case 'threshold':
      return scanThreshold(condition, values, cache);
    case 'change':
      return scanChange(condition, assumptions, values, cache);
    case 'zscore':
      return scanZscore(condition, { assumptions, wantsAll }, values, cache);
  }
}

/** How many of the first values are not evaluated with full windows of their own run. */
function valuesByEvaluator(rule: SeriesRule, length: number): number {
  const { condition, assumptions, baseline } = rule;
  const isAcrossRuns = interpretationOf(assumptions, 'A3') === 'across_runs';
  if (condition.kind === 'zscore' && isAcrossRuns && baseline !== undefined) return length;
  const isEarly = interpretationOf(assumptions, 'A1') === 'evaluate_early';
  return isEarly ? Math.min(valuesNeeded(rule) - 1, length) : 0;
}

/** The first values by the evaluator that takes them one at a time. */
function startByEvaluator(rule: SeriesRule, values: Float64Array, count: number): ValueScan {
  const codes = new Uint8Array(count);
  const compared = new Float64Array(count);
  const slacks = new Float64Array(count);
  const evaluator = createMetricEvaluator(rule);
  for (let index = 0; index < count; index += 1) {
    evaluator.push(values[index] ?? 0);
    const evaluated = evaluator.evaluator(index + 1);
    if (typeof evaluated === 'string') {
      codes[index] = evaluated === 'window-not-full' ? NOT_EVALUATED : UNDEFINED;
      continue;
    }
    codes[index] = evaluated.holds ? TRUE : NOT_TRUE;
    compared[index] = evaluated.value;
    slacks[index] = evaluated.slack;
  }
  return { codes, compared, slackAt: (index) => slacks[index] ?? 0 };
}

function withStart(codes: Uint8Array, start: Uint8Array): Uint8Array {
  const all = codes.slice();
  all.set(start);
  return all;
}
