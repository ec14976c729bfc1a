/** One metric of a run's rows, read once into columns for however many rules are about it. */

import { COOLDOWN_PERIOD } from './cooldown.ts';
import { metricNumber, type Row } from './metric-value.ts';

/** What the evaluator needs of some rows, whatever the metric. */
export interface RowOrder {
  /** By step; the same as given where they already were. */
  readonly bySteps: readonly Row[];
  readonly isOrdered: boolean;
  /** Two rows are so far apart that a run may fire twice. */
  readonly spansCooldown: boolean;
}

/**
 * What the evaluator needs of one metric in some rows, in the order of the rows.
 *
 * Columns of plain numbers: rows are objects all over the memory, and fetching them for each rule again would cost
 * more than evaluating them.
 */
export interface Series {
  readonly steps: Float64Array;
  /** Milliseconds. */
  readonly times: Float64Array;
  /** Meaningful where `kinds` says `NUMBER`. */
  readonly values: Float64Array;
  readonly kinds: Uint8Array;
  /** Indices of the rows that have a number, and of those where it is finite. */
  readonly valueRows: readonly number[];
  readonly finiteRows: readonly number[];
  /** Steps of the rows whose value of the metric is not a number. */
  readonly strings: readonly number[];
}

/** The metric in a row: a number, or something that is not a number; 0 is nothing. */
export const NUMBER = 1;
export const TEXT = 2;

// Rows are never changed, so what was read of them stays true; a hundred rules over one run read it once.
const seriesOfRows = new WeakMap<readonly Row[], Map<string, Series>>();
const ordersOfRows = new WeakMap<readonly Row[], RowOrder>();

/** Reads one metric. */
export function readSeries(rows: readonly Row[], metric: string): Series {
  const known = seriesOfRows.get(rows) ?? new Map<string, Series>();
  seriesOfRows.set(rows, known);
  const found = known.get(metric);
  if (found !== undefined) return found;
  const values = new Float64Array(rows.length);
  const kinds = new Uint8Array(rows.length);
  const strings: number[] = [];
  const valueRows: number[] = [];
  for (const [index, { step, values: row }] of rows.entries()) {
    const logged = row.get(metric);
    if (logged === undefined || logged === null) continue;
    const value = metricNumber(logged);
    kinds[index] = value === undefined ? TEXT : NUMBER;
    if (value === undefined) {
      strings.push(step);
      continue;
    }
    values[index] = value;
    valueRows.push(index);
  }
  const steps = Float64Array.from(rows, ({ step }) => step);
  const times = Float64Array.from(rows, ({ time }) => time);
  const finiteRows = valueRows.filter((index) => Number.isFinite(values[index]));
  const series: Series = { steps, times, values, kinds, valueRows, finiteRows, strings };
  known.set(metric, series);
  return series;
}

/** Reads the order of rows. */
export function readOrder(rows: readonly Row[]): RowOrder {
  const known = ordersOfRows.get(rows);
  if (known !== undefined) return known;
  let isOrdered = true;
  let last = Number.NEGATIVE_INFINITY;
  let earliest = Number.POSITIVE_INFINITY;
  let latest = Number.NEGATIVE_INFINITY;
  for (const { step, time } of rows) {
    if (step < last) isOrdered = false;
    last = step;
    earliest = Math.min(earliest, time);
    latest = Math.max(latest, time);
  }
  const order: RowOrder = {
    bySteps: isOrdered ? rows : rows.toSorted((a, b) => a.step - b.step),
    isOrdered,
    spansCooldown: latest - earliest >= COOLDOWN_PERIOD,
  };
  ordersOfRows.set(rows, order);
  return order;
}
