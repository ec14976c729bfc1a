import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/lib/json.ts';
import { ExecutionCount } from '../../../src/wandb/history/count-executions.ts';

const SINCE = Date.parse('2026-11-01T00:00:00Z');

interface Row {
  readonly at: string;
  readonly state?: string;
  readonly code?: number | null;
}

function page(rows: readonly Row[], end?: string, totalCount?: number): JsonObject {
  return {
    totalCount: totalCount ?? null,
    pageInfo: { endCursor: end ?? null, hasNextPage: end !== undefined },
    edges: rows.map(({ at, state = 'FINISHED', code }) => ({
      node: {
        state,
        createdAt: at,
        result:
          code === undefined
            ? null
            : { data: { __typename: 'HttpTriggerResultDetails', statusCode: code } },
      },
    })),
  };
}

function countOf(...pages: readonly JsonObject[]): ExecutionCount {
  const count = new ExecutionCount(SINCE);
  for (const each of pages) count.addPage(each);
  return count;
}

describe('the executions of one automation', () => {
  it('are counted since the time, failed and skipped ones apart, with the reasons of failures', () => {
    const count = countOf(
      page(
        [
          { at: '2026-11-20T10:00:00Z', state: 'SKIPPED' },
          { at: '2026-11-19T10:00:00Z', code: 200 },
          { at: '2026-11-18T10:00:00Z', state: 'FAILED', code: 500 },
          { at: '2026-11-17T10:00:00Z', state: 'FAILED', code: null },
          { at: '2026-11-16T10:00:00Z', state: 'FAILED', code: 500 },
          { at: '2026-11-15T10:00:00Z', state: 'FAILED' },
          { at: '2026-11-14T10:00:00Z', state: 'PENDING' },
          { at: '2026-10-31T10:00:00Z' },
        ],
        undefined,
        8,
      ),
    );
    expect(count.newest()).toBe('2026-11-19T10:00:00Z');
    expect(count.counts()).toEqual({
      count: 6,
      failed: 4,
      skipped: 1,
      reasons: ['HTTP 500', 'no HTTP response'],
      isComplete: true,
    });
  });

  it('are none only where a list that was read whole has none', () => {
    expect(countOf(page([], undefined, 0)).newest()).toBeNull();
    expect(countOf(page([])).newest()).toBeNull();
    // The server counts what it does not show.
    expect(countOf(page([], undefined, 3)).newest()).toBeUndefined();
    expect(countOf(page([], 'next')).newest()).toBeUndefined();
    expect(countOf({ edges: null }).newest()).toBeUndefined();
    expect(countOf({ edges: [] }).newest()).toBeUndefined();
    expect(countOf(page([{ at: 'yesterday' }], undefined, 1)).newest()).toBeUndefined();
    expect(countOf(page([{ at: '2026-11-20T10:00:00Z', state: 'SKIPPED' }])).newest()).toBeNull();
  });

  it('are read until they are older than the time, where they come newest first', () => {
    const count = new ExecutionCount(SINCE);
    expect(count.addPage(page([{ at: '2026-11-20T10:00:00Z' }], 'a'))).toBe(true);
    expect(count.cursor).toBe('a');
    expect(count.addPage(page([{ at: '2026-10-20T10:00:00Z' }], 'b'))).toBe(false);
    expect(count.counts()).toMatchObject({ count: 1, isComplete: true });
    expect(count.newest()).toBe('2026-11-20T10:00:00Z');
  });

  it('are read to the end in any other order', () => {
    const count = new ExecutionCount(SINCE);
    expect(
      count.addPage(page([{ at: '2026-10-20T10:00:00Z' }, { at: '2026-11-20T10:00:00Z' }], 'a')),
    ).toBe(true);
    expect(count.newest()).toBeUndefined();
    expect(count.counts()).toMatchObject({ count: 1, isComplete: false });
    expect(count.addPage(page([{ at: '2026-11-22T10:00:00Z' }]))).toBe(false);
    expect(count.newest()).toBe('2026-11-22T10:00:00Z');
    expect(count.counts()).toMatchObject({ count: 2, isComplete: true });
  });

  it('end where the server gives the same cursor again, and are then not all', () => {
    const count = new ExecutionCount(SINCE);
    expect(count.addPage(page([{ at: '2026-11-20T10:00:00Z' }], 'a'))).toBe(true);
    expect(count.addPage(page([{ at: '2026-11-19T10:00:00Z' }], 'a'))).toBe(false);
    expect(count.counts()).toMatchObject({ count: 2, isComplete: false });
  });
});
