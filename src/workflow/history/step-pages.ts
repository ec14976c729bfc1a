import type { ServerRun, StepRange } from '../../model/history-api.ts';
import { hasEnded } from './cached-runs.ts';

/** Steps of a page, and rows that one request may give. */
export const PAGE_STEPS = 10_000;

/** One request: a range, and at least as many samples as it has rows. */
export interface StepPage extends StepRange {
  readonly samples: number;
}

/** Steps of a page where a metric is not counted: a list of as many rows as samples then shows that the steps restart. */
const UNCOUNTED_PAGE_STEPS = PAGE_STEPS / 2;

/**
 * The pages that together give every row from a step on.
 *
 * A page is not sampled as long as its range has no more rows than `samples`. That holds where the whole run has no
 * more rows, and where the range has no more steps: a step is one row, unless the run restarted its steps. Then the
 * server counts more rows than steps, or gives as many rows as were asked for (`mayLackRows`).
 *
 * @param isCounted whether the server counts the rows of every metric that is read.
 * @returns undefined where neither steps nor rows are known.
 */
export function stepPages(
  { lastStep, rows }: Pick<ServerRun, 'lastStep' | 'rows'>,
  isCounted: boolean,
  from: number = 0,
): readonly StepPage[] | undefined {
  const endStep = lastStep === undefined ? undefined : lastStep + 1;
  if (rows !== undefined && rows <= PAGE_STEPS) {
    const end = endStep ?? Number.MAX_SAFE_INTEGER;
    return end <= from ? [] : [{ minStep: from, endStep: end, samples: PAGE_STEPS }];
  }
  if (endStep === undefined) return undefined;
  const samples = rows !== undefined && rows > endStep ? rows : PAGE_STEPS;
  const size = isCounted ? PAGE_STEPS : UNCOUNTED_PAGE_STEPS;
  return pagesOf({ minStep: from, endStep }, size).map((range) => ({ ...range, samples }));
}

/** Both halves of a page that has more than one step. */
export function halvesOf({ minStep, endStep, samples }: StepPage): readonly StepPage[] {
  const middle = minStep + Math.floor((endStep - minStep) / 2);
  return [
    { minStep, endStep: middle, samples },
    { minStep: middle, endStep, samples },
  ];
}

/**
 * Whether a list of rows may be a sample: it is as long as it may be, and there may be more rows than that.
 *
 * @param isCounted whether the result is held against the server's count later.
 */
export function mayLackRows(
  { rows, state }: Pick<ServerRun, 'rows' | 'state'>,
  { samples }: Pick<StepPage, 'samples'>,
  length: number,
  isCounted: boolean,
): boolean {
  if (length < samples || isCounted) return false;
  // A run that has ended logs no more rows than were counted.
  return rows === undefined || rows > samples || !hasEnded({ state });
}

/** A range in pieces of some steps. */
export function pagesOf({ minStep, endStep }: StepRange, size: number): readonly StepRange[] {
  const ranges: StepRange[] = [];
  for (let start = minStep; start < endStep; start += size)
    ranges.push({ minStep: start, endStep: Math.min(start + size, endStep) });
  return ranges;
}
