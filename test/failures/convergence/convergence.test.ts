/** Whatever happens, running the same command again makes it right. */
import { describe, expect, it } from 'vitest';
import { someOf } from '../../support/size.ts';
import { runSeed } from './convergence.ts';

/** `npm run chaos` goes through more of them. */
const SEEDS = Array.from({ length: 12 }, (_, index) => index + 1);

describe('planning and applying again while requests go wrong', () => {
  it.each(someOf(SEEDS, 2))('converges with seed %i', async (seed) => {
    const { faults: _f, results: _r, runs: _n, commands: _c, ...outcome } = await runSeed(seed);
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
