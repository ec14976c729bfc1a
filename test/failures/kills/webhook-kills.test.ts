/** Whatever a crash leaves of a change of webhooks, the same command finishes and no automation loses its webhook. */
import { expect, it } from 'vitest';
import { BUILT } from '../run-built.ts';
import { sweepWebhookKills } from './webhook-kills.ts';

it.each([
  ['saas', 4],
  ['no-webhook-update', 4],
] as const)(
  'finishes a change of three webhooks used by ten automations on %s',
  async (profile, stride) => {
    // `npm run chaos` goes through every request.
    const { kills, problems } = await sweepWebhookKills({ wac: BUILT, profile, stride });
    expect(problems).toEqual([]);
    expect(kills).toBeGreaterThan(8);
  },
  400_000,
);
