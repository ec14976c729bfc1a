/** What the page shows of one rule under one threshold: written into the page, and written anew when a reader moves it. */
import { countNoun } from '../../lib/count-noun.ts';
import type {
  RuleComparison,
  RulePicture,
  RunCount,
  RunPicture,
} from '../../model/backtest/rule-picture.ts';
import { countRun } from '../../simulate/backtest/count-run.ts';
import { comparedAt } from '../../simulate/backtest/thin-series.ts';

/** A count for each run, undefined where it cannot be known. */
export type RuleCounts = readonly (RunCount | undefined)[];

/** Counts every run of a rule. */
export function countRuns(
  { comparison, assumed, runs }: RulePicture,
  threshold: number,
): RuleCounts {
  return runs.map(({ series }) => countRun(comparison, series, threshold, assumed));
}

/** `fires on 6 of 28 runs (4 of 5 failed), 2 stay silent later, 6 from the start`. */
export function summaryText(
  { runs }: RulePicture,
  counts: RuleCounts,
  outcome: string | undefined,
): string {
  if (counts.some((count) => count === undefined))
    return 'not known, because this page leaves values out';
  const firing = runs.filter((_, index) => counts[index]?.fires === true);
  const labelled = runs.filter(({ hasOutcome }) => hasOutcome === true);
  const caught = firing.filter(({ hasOutcome }) => hasOutcome === true);
  const wanted = outcome?.replace(/^.*=/, '') ?? '';
  const isExact = counts.every((count) => count?.isExact === true);
  const masked = counts.filter((count) => (count?.silent.length ?? 0) > 0).length;
  const early = counts.filter((count) => count?.atStart === true).length;
  const parts = [
    `fires on ${firing.length} of ${countNoun(runs.length, 'run')}`,
    ...(outcome === undefined ? [] : [`on ${caught.length} of ${labelled.length} ${wanted}`]),
    ...(early === 0 ? [] : [`on ${early} from the start`]),
    ...(masked === 0
      ? []
      : [
          `${countNoun(masked, 'run')} ${masked === 1 ? 'crosses' : 'cross'} again later and would have stayed silent`,
        ]),
    ...(isExact ? [] : ['later crossings are not known, because this page leaves values out']),
  ];
  return parts.join('; ');
}

/** `fires at step 4; silent at 690 and 2 more`. */
export function runText({ series }: RunPicture, count: RunCount | undefined): string {
  if (count === undefined) return 'not known';
  if (!count.fires) return 'does not fire';
  if (!count.isExact) return 'fires';
  const steps = (indices: readonly number[]): string => {
    const shown = indices.slice(0, 3).map((index) => String(series.steps[index]));
    const rest = indices.length - shown.length;
    return `${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
  };
  const silent = count.silent.length === 0 ? '' : `; silent at ${steps(count.silent)}`;
  return `fires at step ${steps(count.fired)}${silent}`;
}

/** What a reader can move the threshold between: what the runs reach, and what is declared. */
export interface SliderRange {
  readonly low: number;
  readonly high: number;
  readonly step: number;
}

/** The range, in the manifest's terms; about 400 positions. */
export function sliderRange({ comparison, runs }: RulePicture): SliderRange {
  let low = comparison.threshold;
  let high = comparison.threshold;
  for (const { series } of runs) {
    for (let index = 0; index < series.steps.length; index += 1) {
      const value = directedAt(comparison, comparedAt(series, index));
      if (!Number.isFinite(value)) continue;
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
  }
  const span = high - low || Math.abs(high) || 1;
  const step = 10 ** Math.floor(Math.log10(span / 100)) / 2;
  const floor = (Math.floor(low / step) - 1) * step;
  return { low: tidy(floor), high: tidy((Math.ceil(high / step) + 1) * step), step: tidy(step) };
}

function directedAt({ direction, scale }: RuleComparison, value: number | undefined): number {
  if (value === undefined) return Number.NaN;
  const scaled = value * scale;
  if (direction === 'ANY') return Math.abs(scaled);
  return direction === 'DECREASE' ? -scaled : scaled;
}

/** Without the dust of floating point: `0.30000000000000004` is 0.3. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
