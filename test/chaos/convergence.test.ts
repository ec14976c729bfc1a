/** Whatever happens, running the same command again makes it right. */
import { describe, expect, it } from 'vitest';
import { runSeed } from './convergence.ts';

/** `npm run chaos` goes through more of them. */
const SEEDS = Array.from({ length: 40 }, (_, index) => index + 1);

describe('planning and applying again while requests go wrong', () => {
  it.each(SEEDS)('converges with seed %i', async (seed) => {
    const { faults: _faults, results: _results, runs: _runs, ...outcome } = await runSeed(seed);
    expect(outcome).toEqual({
      seed,
      isConverged: true,
      duplicates: [],
      foreignChanges: [],
      untrueReports: [],
      crashes: [],
    });
  });
});
