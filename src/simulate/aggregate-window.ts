import type { Aggregate } from '../model/event.ts';

/** Consecutive logged values: those of `buffer` from `from` up to, not including, `to`. A view, because slices would cost more than sums. */
export interface Window {
  readonly buffer: readonly number[];
  readonly from: number;
  readonly to: number;
}

/** How many values a window holds. */
export function windowSize(window: Window): number {
  return window.to - window.from;
}

/** The window without its last `count` values, and those values. */
export function splitWindow(window: Window, count: number): readonly [Window, Window] {
  const middle = window.to - count;
  return [
    { ...window, to: middle },
    { ...window, from: middle },
  ];
}

/** The newest value; NaN for an empty window. */
export function latestValue({ buffer, to }: Window): number {
  return buffer[to - 1] ?? Number.NaN;
}

/** One number from a window; without an aggregate the newest. NaN poisons every one. */
export function aggregateWindow(window: Window, aggregate: Aggregate | undefined): number {
  switch (aggregate) {
    case undefined:
      return latestValue(window);
    case 'MIN':
      return extremeOf(window, Math.min);
    case 'MAX':
      return extremeOf(window, Math.max);
    case 'AVERAGE':
      return meanOf(window);
  }
}

// Plain loops: these three run for each logged value, and a callback for each element costs ten times as much.

/** The largest magnitude in a window; zero for none. */
export function largestMagnitude({ buffer, from, to }: Window): number {
  let largest = 0;
  for (let index = from; index < to; index++) {
    const magnitude = Math.abs(buffer[index] ?? 0);
    if (magnitude > largest) largest = magnitude;
  }
  return largest;
}

/** The sum of the squared distances from a center. */
export function squaresAround({ buffer, from, to }: Window, center: number): number {
  let squares = 0;
  for (let index = from; index < to; index++) squares += ((buffer[index] ?? 0) - center) ** 2;
  return squares;
}

function meanOf({ buffer, from, to }: Window): number {
  let sum = 0;
  for (let index = from; index < to; index++) sum += buffer[index] ?? 0;
  return sum / (to - from);
}

function extremeOf({ buffer, from, to }: Window, choose: (a: number, b: number) => number): number {
  let extreme = buffer[from] ?? Number.NaN;
  for (let index = from + 1; index < to; index++) {
    extreme = choose(extreme, buffer[index] ?? Number.NaN);
  }
  return extreme;
}
