/** Whatever a crash leaves, the same command finishes. */
import { expect, it } from 'vitest';
import { BUILT } from '../run-built.ts';
import { sweepKills } from './kill-sweep.ts';

it('finishes an apply of fifty changes that was killed', async () => {
  // `npm run chaos` goes through every boundary.
  const { kills, problems } = await sweepKills({ wac: BUILT, stride: 13, times: ['after'] });
  expect(problems).toEqual([]);
  expect(kills).toBeGreaterThan(4);
});
