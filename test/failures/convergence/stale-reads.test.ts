/** Reads that lag behind writes delay what wac sees; running the same command again makes it right. */
import { expect, it } from 'vitest';
import { someOf } from '../../support/size.ts';
import { runSeed } from './convergence.ts';

const SEEDS = Array.from({ length: 8 }, (_, index) => index + 1);

it.each(someOf(SEEDS, 2))('converges while reads are stale, with seed %i', async (seed) => {
  const {
    faults,
    results: _r,
    runs: _n,
    commands: _c,
    ...outcome
  } = await runSeed(seed, 'stale reads');
  expect([...faults.keys()]).toContain('staleReads');
  expect(outcome).toEqual({
    seed,
    isConverged: true,
    duplicates: [],
    foreignChanges: [],
    untrueReports: [],
    crashes: [],
  });
});
