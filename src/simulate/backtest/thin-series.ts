/** Fewer values of a run, without losing whether a rule fires on it. */
import { present } from '../../lib/present.ts';
import type { RunSeries } from '../../model/backtest/rule-picture.ts';

/** The series with at most about `count` values: of each part the first, and those with the extremes. */
export function thinSeries(series: RunSeries, count: number): RunSeries {
  const { length } = series.steps;
  if (length <= count) return series;
  const parts = Math.max(1, Math.floor(count / 3));
  const kept = new Set<number>();
  for (let part = 0; part < parts; part += 1) {
    const from = Math.floor((part * length) / parts);
    const to = Math.floor(((part + 1) * length) / parts);
    kept.add(from);
    for (const index of extremesOf(series, from, to)) kept.add(index);
  }
  const indices = [...kept].sort((a, b) => a - b);
  const pick = <Item>(items: readonly Item[]): readonly Item[] =>
    indices.flatMap((index) => items.slice(index, index + 1));
  return {
    steps: pick(series.steps),
    times: pick(series.times),
    logged: pick(series.logged),
    ...present({
      compared: series.compared && pick(series.compared),
      inputs: series.inputs && pick(series.inputs),
    }),
    isThinned: true,
  };
}

/** Indices of the lowest and the highest compared value; none where nothing is evaluated. */
function extremesOf(series: RunSeries, from: number, to: number): readonly number[] {
  let low = -1;
  let high = -1;
  let [lowest, highest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let index = from; index < to; index += 1) {
    // NaN is neither.
    const value = comparedAt(series, index) ?? Number.NaN;
    if (value < lowest || (low < 0 && value === lowest)) [low, lowest] = [index, value];
    if (value > highest || (high < 0 && value === highest)) [high, highest] = [index, value];
  }
  return [low, high].filter((index) => index >= 0);
}

/** What is compared at a value; undefined while the window is not full. */
export function comparedAt(series: RunSeries, index: number): number | undefined {
  const value = (series.compared ?? series.logged)[index];
  return value === null || value === undefined ? undefined : Number(value);
}
