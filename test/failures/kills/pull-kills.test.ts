/** Wherever a pull of histories is killed, the next one ends with the same files. */
import { expect, it } from 'vitest';
import { BUILT } from '../run-built.ts';
import { sweepPullKills } from './pull-kills.ts';

it('continues a pull that was killed, and ends with the same files', async () => {
  const stride = Number(process.env['WAC_KILL_STRIDE'] ?? '17');
  const { kills, problems } = await sweepPullKills({ wac: BUILT, stride });
  expect(problems).toEqual([]);
  expect(kills).toBeGreaterThan(4);
}, 900_000);
