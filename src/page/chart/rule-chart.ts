/** The picture of one rule: every run, one of them in full, the threshold, and what fires. */
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { formatNumber } from '../../lib/format-number.ts';
import type {
  PictureNumber,
  RuleComparison,
  RunCount,
  RunPicture,
  RunSeries,
} from '../../model/backtest/rule-picture.ts';
import { comparedAt, thinSeries } from '../../simulate/backtest/thin-series.ts';
import { type Html, html } from '../html/html.ts';

const WIDTH = 860;
const HEIGHT = 300;
const MARGIN = { top: 12, right: 16, bottom: 30, left: 64 };

/** Runs that are drawn behind the chosen one; each is a line of a few hundred points. */
export const MAX_DRAWN_RUNS = 60;
const BACKGROUND_POINTS = 240;
const CHOSEN_POINTS = 3000;
const MAX_MARKS = 200;

/** What is drawn. */
export interface RuleChart {
  readonly comparison: RuleComparison;
  readonly runs: readonly RunPicture[];
  /** One for each run, undefined where it is not known. */
  readonly counts: readonly (RunCount | undefined)[];
  /** Index of the run that is drawn in full. */
  readonly chosen: number;
  /** As it is shown. */
  readonly threshold: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The chart as SVG. */
export function ruleChart(chart: RuleChart): Html {
  const { runs, counts, chosen, comparison } = chart;
  const run = runs[chosen];
  const others = runs
    .map(({ series }, index) => ({ series, index }))
    .filter(({ index }) => index !== chosen)
    .slice(0, MAX_DRAWN_RUNS)
    .map(({ series, index }) => ({
      points: comparedPoints(thinSeries(series, BACKGROUND_POINTS), comparison),
      isFiring: counts[index]?.fires === true,
    }));
  const full = run === undefined ? undefined : thinSeries(run.series, CHOSEN_POINTS);
  const compared = full === undefined ? [] : comparedPoints(full, comparison);
  // The logged values of a change or a z-score are on another scale than what is compared.
  const logged =
    full?.compared === undefined || comparison.kind !== 'threshold' || comparison.scale !== 1
      ? []
      : loggedPoints(full);
  const limits = limitsOf(chart);
  const everything = [...others.flatMap(({ points }) => points), ...compared, ...logged];
  const x = scaleLinear()
    .domain(
      extent(
        everything.map((point) => point.x),
        [0, 1],
      ),
    )
    .range([MARGIN.left, WIDTH - MARGIN.right]);
  const y = scaleLinear()
    .domain(extent([...everything.map((point) => point.y), ...limits], [0, 1]))
    .nice()
    .range([HEIGHT - MARGIN.bottom, MARGIN.top]);
  const draw = line<Point>()
    .defined((point) => Number.isFinite(point.y))
    .x((point) => round(x(point.x)))
    .y((point) => round(y(point.y)));
  const path = (points: readonly Point[], name: string): Html =>
    html`<path class="${name}" d="${draw([...points]) ?? ''}"/>`;
  const marks = run === undefined ? undefined : marksOf(run.series, counts[chosen], comparison);
  const dot = ({ x: step, y: value }: Point, name: string): Html =>
    html`<circle class="${name}" r="5" cx="${round(x(step))}" cy="${round(y(value))}"/>`;
  return html`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${labelOf(chart)}">
${x.ticks(8).map((tick) => html`<line class="axis" x1="${round(x(tick))}" x2="${round(x(tick))}" y1="${MARGIN.top}" y2="${HEIGHT - MARGIN.bottom}"/><text x="${round(x(tick))}" y="${HEIGHT - 10}" text-anchor="middle">${tick}</text>`)}
${y.ticks(6).map((tick) => html`<line class="axis" x1="${MARGIN.left}" x2="${WIDTH - MARGIN.right}" y1="${round(y(tick))}" y2="${round(y(tick))}"/><text x="${MARGIN.left - 8}" y="${round(y(tick) + 4)}" text-anchor="end">${formatNumber(tick)}</text>`)}
${others.map(({ points, isFiring }) => path(points, isFiring ? 'run firing' : 'run'))}
${path(logged, 'logged')}${path(compared, 'compared')}
${limits.map((limit) => html`<line class="threshold" x1="${MARGIN.left}" x2="${WIDTH - MARGIN.right}" y1="${round(y(limit))}" y2="${round(y(limit))}"/>`)}
${marks?.silent.map((point) => dot(point, 'silent'))}${marks?.fired.map((point) => dot(point, 'fired'))}
</svg>`;
}

function labelOf({ comparison, runs, chosen, counts, threshold }: RuleChart): string {
  const run = runs[chosen];
  const count = counts[chosen];
  const { measure, unit } = comparison;
  const limit = Number.isFinite(threshold) ? `, threshold ${formatNumber(threshold)}${unit}` : '';
  const where = `${measure} by step${limit}`;
  if (run === undefined) return where;
  if (count === undefined || !count.isExact || limit === '') return `${where}; ${run.name}`;
  const steps = count.fired.slice(0, 5).map((index) => run.series.steps[index]);
  const what = steps.length === 0 ? 'does not fire' : `fires at step ${steps.join(', ')}`;
  return `${where}; ${run.name} ${what}`;
}

/** Where the threshold is a line: on both sides for a change in any direction. */
function limitsOf({ comparison: { direction }, threshold }: RuleChart): readonly number[] {
  if (!Number.isFinite(threshold)) return [];
  if (direction === 'ANY') return [threshold, -threshold];
  return [direction === 'DECREASE' ? -threshold : threshold];
}

function comparedPoints(series: RunSeries, { scale }: RuleComparison): readonly Point[] {
  return series.steps.map((step, index) => ({
    x: step,
    y: (comparedAt(series, index) ?? Number.NaN) * scale,
  }));
}

function loggedPoints({ steps, logged }: RunSeries): readonly Point[] {
  return steps.map((step, index) => ({ x: step, y: toNumber(logged[index]) }));
}

function toNumber(value: PictureNumber | undefined): number {
  return value === undefined ? Number.NaN : Number(value);
}

function marksOf(
  series: RunSeries,
  count: RunCount | undefined,
  { scale }: RuleComparison,
): { readonly fired: readonly Point[]; readonly silent: readonly Point[] } {
  const points = (indices: readonly number[]): readonly Point[] =>
    indices
      .slice(0, MAX_MARKS)
      .map((index) => ({
        x: series.steps[index] ?? 0,
        y: (comparedAt(series, index) ?? Number.NaN) * scale,
      }))
      .filter(({ y }) => Number.isFinite(y));
  return { fired: points(count?.fired ?? []), silent: points(count?.silent ?? []) };
}

function extent(values: readonly number[], otherwise: [number, number]): [number, number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (low > high) return otherwise;
  return low === high ? [low - 0.5, high + 0.5] : [low, high];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
