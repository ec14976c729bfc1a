import type { Trend } from '../../model/backtest/run-outcome.ts';

/** Characters of a line: fits beside a run's name and what came of it. */
export const SPARKLINE_WIDTH = 48;

const BLOCKS = '▁▂▃▄▅▆▇█';

/** The means of equal parts of a series, one for each character; NaN where a part has no finite value. */
export function bucketMeans(values: readonly number[], width: number = SPARKLINE_WIDTH): number[] {
  const count = Math.min(width, values.length);
  return Array.from({ length: count }, (_, index) => {
    const from = Math.floor((index * values.length) / count);
    const to = Math.max(from + 1, Math.floor(((index + 1) * values.length) / count));
    const part = values.slice(from, to).filter(Number.isFinite);
    return part.reduce((sum, value) => sum + value, 0) / part.length;
  });
}

/** A line of blocks from the lowest mean to the highest; a space where there is none. */
export function sparkline(means: readonly number[]): string {
  const finite = means.filter(Number.isFinite);
  const low = Math.min(...finite);
  const high = Math.max(...finite);
  const scale = high > low ? (BLOCKS.length - 1) / (high - low) : 0;
  return means
    .map((mean) => (Number.isFinite(mean) ? BLOCKS[Math.round((mean - low) * scale)] : ' '))
    .join('');
}

/** Where a series goes at its end: its last tenth against the tenth before it. */
export function trendOf(values: readonly number[]): Trend | undefined {
  const finite = values.filter(Number.isFinite);
  const tenth = Math.floor(finite.length / 10);
  if (tenth === 0) return undefined;
  const mean = (part: readonly number[]): number =>
    part.reduce((sum, value) => sum + value, 0) / part.length;
  const last = mean(finite.slice(-tenth));
  const before = mean(finite.slice(-2 * tenth, -tenth));
  if (last === before) return 'level';
  return last < before ? 'falling' : 'rising';
}
