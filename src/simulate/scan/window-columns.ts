/**
 * The figures of windows over a whole column.
 *
 * They are those of `sliding-window.ts`, with the same additions in the same order, so that results are equal to the
 * last bit; a test holds that. A window is the end of one block of values joined with the start of the next.
 */
import type { Aggregate } from '../../model/event.ts';
import { Totals } from '../metric/totals.ts';

/** A figure for each value at which a window ends; meaningful once the first window is full. */
export interface WindowColumn {
  readonly values: Float64Array;
  /** The range over full windows, NaN left out; the infinities the other way round where there is none. */
  readonly least: number;
  readonly largest: number;
}

/** The aggregate of the latest values at each of them; the values themselves for a window of one. */
export function aggregates(
  values: Float64Array,
  aggregate: Aggregate | undefined,
  window: number,
): WindowColumn {
  if (window === 1) return withRange(values, 1);
  switch (aggregate) {
    case 'MIN':
      return withRange(extremes(values, window, 'least'), window);
    case 'MAX':
      return withRange(extremes(values, window, 'largest'), window);
    case 'AVERAGE':
      return withRange(averages(values, window), window);
    case undefined:
      return withRange(values, window);
  }
}

/** The largest magnitude among the latest values at each of them. */
export function magnitudes(values: Float64Array, window: number): WindowColumn {
  return withRange(extremes(values.map(Math.abs), window, 'largest'), window);
}

function withRange(values: Float64Array, window: number): WindowColumn {
  let least = Number.POSITIVE_INFINITY;
  let largest = Number.NEGATIVE_INFINITY;
  for (let index = window - 1; index < values.length; index += 1) {
    const value = values[index] ?? Number.NaN;
    if (value < least) least = value;
    if (value > largest) largest = value;
  }
  return { values, least, largest };
}

function averages(values: Float64Array, window: number): Float64Array {
  const result = new Float64Array(values.length);
  // Sums from each value of the block before to its end: nothing for the first block, and beyond the last value.
  const ends = new Float64Array(Math.min(window, values.length) + 1);
  for (let start = 0; start < values.length; start += window) {
    const size = Math.min(window, values.length - start);
    let sum = 0;
    for (let offset = 0; offset < size; offset += 1) {
      sum += values[start + offset] ?? 0;
      result[start + offset] = ((ends[offset + 1] ?? 0) + sum) / window;
    }
    let end = 0;
    for (let offset = size - 1; offset >= 0; offset -= 1) {
      end += values[start + offset] ?? 0;
      ends[offset] = end;
    }
  }
  return result;
}

function extremes(values: Float64Array, window: number, which: 'least' | 'largest'): Float64Array {
  const isLeast = which === 'least';
  const nothing = isLeast ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  const result = new Float64Array(values.length);
  const ends = new Float64Array(Math.min(window, values.length) + 1).fill(nothing);
  for (let start = 0; start < values.length; start += window) {
    const size = Math.min(window, values.length - start);
    let whole = nothing;
    for (let offset = 0; offset < size; offset += 1) {
      whole = join(isLeast, whole, values[start + offset] ?? 0);
      result[start + offset] = join(isLeast, ends[offset + 1] ?? nothing, whole);
    }
    let end = nothing;
    for (let offset = size - 1; offset >= 0; offset -= 1) {
      end = join(isLeast, end, values[start + offset] ?? 0);
      ends[offset] = end;
    }
  }
  return result;
}

/** NaN wins. */
function join(isLeast: boolean, a: number, b: number): number {
  return isLeast ? Math.min(a, b) : Math.max(a, b);
}

/** What a z-score needs of full windows. */
export interface Spread {
  readonly means: Float64Array;
  /** The sum of the squared distances from the mean; -1 where all values of the window are equal. */
  readonly squares: Float64Array;
}

/** Means of the latest values at each of them, and the squared distances from these. */
export function spreads(values: Float64Array, window: number): Spread {
  const spread = {
    means: new Float64Array(values.length),
    squares: new Float64Array(values.length).fill(-1),
  };
  const ends = Array.from({ length: Math.min(window, values.length) }, () => new Totals());
  for (let start = 0; start < values.length; start += window) {
    const block = values.subarray(start, start + window);
    spreadBlock(block, start, start > 0 ? ends : [], spread);
    fillEnds(block, ends);
  }
  return spread;
}

const NOTHING: Readonly<Totals> = new Totals();
const newer: Totals = new Totals();
const both: Totals = new Totals();

/** Joins the start of a block with the end of the one before. */
function spreadBlock(
  block: Float64Array,
  start: number,
  ends: readonly Totals[],
  { means, squares }: Spread,
): void {
  newer.copy(NOTHING);
  for (let offset = 0; offset < block.length; offset += 1) {
    newer.add(block[offset] ?? 0);
    const older = ends[offset + 1];
    const totals = older === undefined ? newer : both.setJoined(older, newer);
    means[start + offset] = totals.sum / totals.count;
    if (totals.count > 1 && totals.min !== totals.max) squares[start + offset] = totals.squares;
  }
}

/** The totals from each value of a block to its end. */
function fillEnds(block: Float64Array, ends: readonly Totals[]): void {
  let before = NOTHING;
  for (let offset = block.length - 1; offset >= 0; offset -= 1) {
    before = ends[offset]?.copy(before).add(block[offset] ?? 0) ?? before;
  }
}
