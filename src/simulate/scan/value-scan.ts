/** What a scan of a column gives: for each value what its evaluation led to. */
import type { ChangeDirection } from '../../model/event.ts';
import { compareWithThreshold, roundingSlack } from '../metric/compare-with-threshold.ts';

/** What an evaluation of one value led to. `UNDEFINED`: a change from zero, a z-score among equal values. */
export const NOT_TRUE = 0;
export const TRUE = 1;
export const NOT_EVALUATED = 2;
export const UNDEFINED = 3;

/** For each value what its evaluation led to, and what was compared. */
export interface ValueScan {
  readonly codes: Uint8Array;
  /** Meaningful where the code is `TRUE`, and where it is `NOT_TRUE` if every value was asked for. */
  readonly compared: Float64Array;
  /** What rounding may have added to the compared value at an index. */
  readonly slackAt: (index: number) => number;
}

/** The slack of values as they were logged. */
export function noSlack(): number {
  return 0;
}

/** Codes of values of which the first windows are not full, and none is true. */
export function emptyCodes(length: number, notEvaluated: number): Uint8Array {
  return new Uint8Array(length).fill(NOT_EVALUATED, 0, Math.min(notEvaluated, length));
}

/** A direction as a number, for loops: a choice by name for each value would cost more than the arithmetic. 0 is any. */
export type DirectionSign = 1 | 0 | -1;

/** The sign of a direction. */
export function signOf(direction: ChangeDirection): DirectionSign {
  switch (direction) {
    case 'INCREASE':
      return 1;
    case 'DECREASE':
      return -1;
    case 'ANY':
      return 0;
  }
}

/** A change or a z-score in a direction. */
export function directedBy(value: number, sign: DirectionSign): number {
  return sign === 0 ? Math.abs(value) : sign * value;
}

/** Whether a directed value reaches a limit, where rounding may decide. */
export function reaches(
  directed: number,
  amount: number,
  strict: boolean,
  inputs: number,
): boolean {
  const slack = roundingSlack(amount, inputs);
  return compareWithThreshold(directed, strict ? '$gt' : '$gte', amount, slack);
}
