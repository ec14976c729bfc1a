import { describe, expect, it } from 'vitest';
import {
  halvesOf,
  mayLackRows,
  PAGE_STEPS,
  stepPages,
} from '../../../src/workflow/history/step-pages.ts';

describe('the pages of a history', () => {
  it('have as many samples as steps where rows are counted, and twice as many where they are not', () => {
    const counted = stepPages({ rows: 25_000, lastStep: 24_999 }, true);
    expect(counted?.map(({ minStep, endStep }) => endStep - minStep)).toEqual([
      10_000, 10_000, 5000,
    ]);
    for (const page of stepPages({ lastStep: 24_999 }, false) ?? [])
      expect(page.samples).toBe(2 * (page.endStep - page.minStep));
  });

  it('have as many samples as rows where there are more rows than steps', () => {
    const pages = stepPages({ rows: 30_000, lastStep: 9999 }, true);
    expect(pages).toEqual([{ minStep: 0, endStep: 10_000, samples: 30_000 }]);
  });

  it('are none where neither steps nor rows are known', () => {
    expect(stepPages({}, false)).toBeUndefined();
  });

  it('are halved without losing a step', () => {
    for (const endStep of [2, 3, 10_001, Number.MAX_SAFE_INTEGER]) {
      const [first, second] = halvesOf({ minStep: 0, endStep, samples: 7 });
      expect(first).toMatchObject({ minStep: 0, endStep: second?.minStep, samples: 7 });
      expect(second).toMatchObject({ endStep, samples: 7 });
      expect(first?.endStep).toBeGreaterThan(0);
    }
  });
});

describe('a list of rows', () => {
  const page = { samples: PAGE_STEPS };

  it('may be a sample where it is as long as it may be', () => {
    expect(mayLackRows({ state: 'finished' }, page, PAGE_STEPS, false)).toBe(true);
    expect(mayLackRows({ state: 'finished' }, page, PAGE_STEPS - 1, false)).toBe(false);
  });

  it('is whole where the server counts its rows, or no more rows in an ended run', () => {
    expect(mayLackRows({ state: 'finished' }, page, PAGE_STEPS, true)).toBe(false);
    const rows = PAGE_STEPS;
    expect(mayLackRows({ state: 'finished', rows }, page, PAGE_STEPS, false)).toBe(false);
    expect(mayLackRows({ state: 'running', rows }, page, PAGE_STEPS, false)).toBe(true);
  });
});
