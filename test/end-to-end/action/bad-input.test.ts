/**
 * What goes wrong around a run, met by the bundle in a process of its own. The whole of each case is in
 * `golden/bad-input/`: what is said, what is asked, what is left.
 */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseCommentMarker } from '../../../src/action/github/comment-marker.ts';
import { createHarness, type Harness, manifest, type RunOptions } from '../../action/harness.ts';
import { ACCESS_TOKEN, REQUEST_TOKEN, startExchange } from '../../action/token-exchange.ts';
import { BAD_INPUT } from './bad-input-cases.ts';
import { APPLY, merged, PLAN } from './bad-input-setup.ts';
import { type Bundle, type BundleOutcome, openBundle } from './bundle.ts';
import { type BundleCase, runCase } from './bundle-case.ts';
import { GITHUB_TROUBLE } from './github-failure-cases.ts';

const GOLDEN = join(import.meta.dirname, 'golden/bad-input');

const CASES: Readonly<Record<string, BundleCase>> = { ...BAD_INPUT, ...GITHUB_TROUBLE };

let bundle: Bundle;

beforeAll(() => {
  bundle = openBundle();
});

afterAll(() => {
  bundle.remove();
});

/** Exchanges the job's identity token; without the right to one there is nothing to exchange. */
async function runWithIdentity(env: (url: string) => RunOptions['env']): Promise<{
  readonly harness: Harness;
  readonly outcome: BundleOutcome;
  readonly assertions: readonly string[];
}> {
  const harness = await createHarness();
  const exchange = await startExchange(harness.sandbox.url, harness.sandbox.apiKey);
  try {
    const inputs = {
      'wandb-api-key': '',
      'wandb-oidc-audience': 'acme',
      'wandb-base-url': exchange.url,
    };
    const outcome = await bundle.run(harness, { ...PLAN, inputs, env: env(exchange.url) ?? {} });
    return { harness, outcome, assertions: exchange.assertions };
  } finally {
    await exchange.close();
    await harness.close();
  }
}

describe('the bundle meets', { timeout: 300_000 }, () => {
  it.concurrent('an identity token, and shows neither it nor what comes of it', async () => {
    const { harness, outcome, assertions } = await runWithIdentity((url) => ({
      ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/identity-token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: REQUEST_TOKEN,
    }));
    const { stdout, ...left } = outcome;
    const secrets = ['identity-token-for-acme', ACCESS_TOKEN];

    expect([outcome.exitCode, outcome.outputs['creates']]).toEqual([0, '1']);
    expect(assertions).toEqual(['identity-token-for-acme']);
    for (const secret of secrets) {
      const shown = stdout.split('\n').filter((line) => line.includes(secret));
      expect(new Set(shown)).toEqual(new Set([`::add-mask::${secret}`]));
      expect(JSON.stringify([left, harness.github.comments])).not.toContain(secret);
    }
  });

  it.concurrent('a job without id-token: write', async () => {
    const { outcome } = await runWithIdentity(() => ({}));

    expect([outcome.exitCode, outcome.outputs['failure-reason']]).toEqual([7, 'authentication']);
    expect(outcome.stdout).toContain('the job needs "permissions: id-token: write"');
  });

  it.concurrent('a job that is canceled while it writes', async () => {
    const manifests = Array.from({ length: 12 }, (_, index) => manifest(`rule-${index}`, index));
    const harness = await createHarness({ 'many.yaml': manifests.join('---\n') });
    try {
      await merged(harness);
      harness.forget();
      const canceled = new AbortController();
      harness.fault = ({ kind }) => {
        if (kind !== 'mutation') return undefined;
        canceled.abort();
        return { kind: 'delay', ms: 300 };
      };
      const { exitCode, outputs } = await bundle.run(harness, {
        ...APPLY,
        signal: canceled.signal,
      });
      const written = harness.seen.filter(({ kind }) => kind === 'mutation').length;

      expect([exitCode, outputs['failure-reason']]).toEqual([130, 'interrupted']);
      expect(written).toBeLessThan(12);
      // The writes in flight have finished, and are reported.
      expect([outputs['applied'], outputs['failed']]).toEqual([
        String(written),
        String(12 - written),
      ]);
      expect(parseCommentMarker(harness.github.comments[0]?.body ?? '')?.state).toBe('failed');
    } finally {
      await harness.close();
    }
  });

  it.concurrent.for(Object.entries(CASES))('%s', async ([name, given], { expect: expectHere }) => {
    const transcript = await runCase(bundle, given);
    // Two runs ask in whatever order.
    if (given.start !== undefined) return;
    const file = `${name.replace(/\W+/gu, '-').toLowerCase()}.txt`;
    await expectHere(`===== ${name}\n\n${transcript}`).toMatchFileSnapshot(join(GOLDEN, file));
  });
});
