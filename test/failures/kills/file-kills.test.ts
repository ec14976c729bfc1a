/** Whatever a crash in the middle of a file leaves, no file is torn and the same command finishes. */
import { expect, it } from 'vitest';
import { BUILT } from '../run-built.ts';
import { sweepFileKills } from './file-kills.ts';

it('finishes a command that was killed while it wrote a file, and tears none', async () => {
  // `npm run chaos` goes through every moment.
  const { kills, problems } = await sweepFileKills({ wac: BUILT, stride: 29 });
  expect(problems).toEqual([]);
  expect(kills).toBeGreaterThan(4);
}, 240_000);
