import type { ServerRun, StepRange } from '../../model/history-api.ts';

/** Steps of a page, and rows that one request may give. */
export const PAGE_STEPS = 10_000;

/** One request: a range, and at least as many samples as it has rows. */
export interface StepPage extends StepRange {
  readonly samples: number;
}

/**
 * The pages that together give every row from a step on.
 *
 * A page is not sampled as long as its range has no more rows than `samples`. That holds where the whole run has no
 * more rows, and where the range has no more steps: a step is one row, unless the run restarted its steps, and then the
 * server counts more rows than steps.
 *
 * @returns undefined where neither steps nor rows are known.
 */
export function stepPages(
  { lastStep, rows }: Pick<ServerRun, 'lastStep' | 'rows'>,
  from: number = 0,
): readonly StepPage[] | undefined {
  const endStep = lastStep === undefined ? undefined : lastStep + 1;
  if (rows !== undefined && rows <= PAGE_STEPS) {
    const end = endStep ?? Number.MAX_SAFE_INTEGER;
    return end <= from ? [] : [{ minStep: from, endStep: end, samples: PAGE_STEPS }];
  }
  if (endStep === undefined) return undefined;
  const samples = rows !== undefined && rows > endStep ? rows : PAGE_STEPS;
  return pagesOf({ minStep: from, endStep }, PAGE_STEPS).map((range) => ({ ...range, samples }));
}

/** A range in pieces of some steps. */
export function pagesOf({ minStep, endStep }: StepRange, size: number): readonly StepRange[] {
  const ranges: StepRange[] = [];
  for (let start = minStep; start < endStep; start += size)
    ranges.push({ minStep: start, endStep: Math.min(start + size, endStep) });
  return ranges;
}
