/**
 * Comparisons that rounding cannot turn.
 *
 * A mean that equals the threshold on paper can miss it by one bit, and then fire a step late. So a computed value
 * within rounding of the threshold counts as equal to it. Logged values that no arithmetic touched compare exactly.
 */
import type { ComparisonOperator } from '../../model/event.ts';

/** Values this near the threshold are marked: another order of additions might decide otherwise. */
export const BOUNDARY = 1e-9;

/** Relative to the largest number involved; some thousand roundings of a double. */
const ROUNDING = 1e-12;

/** What rounding may have added to a value computed from numbers of these magnitudes. */
export function roundingSlack(limit: number, inputs: number): number {
  const slack = ROUNDING * Math.max(Math.abs(limit), Math.abs(inputs));
  return Number.isFinite(slack) ? slack : 0;
}

/** Compares; nothing is true of NaN, `$ne` included. */
export function compareWithThreshold(
  value: number,
  operator: ComparisonOperator,
  threshold: number,
  slack: number,
): boolean {
  if (Number.isNaN(value)) return false;
  const equal = value === threshold || Math.abs(value - threshold) <= slack;
  switch (operator) {
    case '$eq':
      return equal;
    case '$ne':
      return !equal;
    case '$gt':
      return !equal && value > threshold;
    case '$gte':
      return equal || value > threshold;
    case '$lt':
      return !equal && value < threshold;
    case '$lte':
      return equal || value < threshold;
  }
}

/** Whether a value is so near the threshold that the verdict is marked. */
export function isBoundary(value: number, threshold: number): boolean {
  return Math.abs(value - threshold) <= BOUNDARY;
}
