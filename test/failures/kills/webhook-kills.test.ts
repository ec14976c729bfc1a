/** Whatever a crash leaves of a change of webhooks, the same command finishes and no automation loses its webhook. */
import { expect, it } from 'vitest';
import { BUILT } from '../run-built.ts';
import { sweepWebhookKills } from './webhook-kills.ts';

it.each(['saas', 'no-webhook-update'] as const)(
  'finishes a change of three webhooks used by ten automations, stopped at every request, on %s',
  async (profile) => {
    const sweep = { wac: BUILT, profile, stop: 'in-process', stride: 1 } as const;
    const { kills, requests, problems } = await sweepWebhookKills(sweep);
    expect(problems).toEqual([]);
    expect(kills).toBeGreaterThanOrEqual(requests);
    expect(requests).toBeGreaterThan(10);
  },
  400_000,
);

it.each(['saas', 'no-webhook-update'] as const)(
  'finishes it after a kill -9 on %s',
  async (profile) => {
    // `npm run chaos` kills at every request.
    const sweep = { wac: BUILT, profile, stop: 'process', stride: 20 } as const;
    const { kills, problems } = await sweepWebhookKills(sweep);
    expect(problems).toEqual([]);
    expect(kills).toBeGreaterThan(1);
  },
  400_000,
);
