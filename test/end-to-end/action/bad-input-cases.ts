/** Faults outside of a run besides GitHub: events, files, inputs, text, W&B. */

import { manifest } from '../../action/harness.ts';
import { APPLY, merged, PLAN } from './bad-input-setup.ts';
import type { BundleCase } from './bundle-case.ts';

const UNTRUSTED = '@team </details> ``` -->';

export const BAD_INPUT: Readonly<Record<string, BundleCase>> = {
  'no event file': {
    options: { event: 'pull_request', env: { GITHUB_EVENT_PATH: '/nowhere/event.json' } },
    verdict: [0, '', 'nothing', 'nothing'],
  },
  'an event file that is no JSON': {
    options: { event: 'pull_request', env: { GITHUB_EVENT_PATH: '/dev/null' } },
    verdict: [0, '', 'nothing', 'nothing'],
  },
  'no event at all': {
    options: { event: '', env: { GITHUB_REPOSITORY: undefined } },
    verdict: [64, 'usage', 'nothing', 'nothing'],
  },
  'an input that is no number': {
    options: { ...PLAN, inputs: { 'allow-deletes': 'many' } },
    verdict: [64, 'usage', 'writes', 'nothing'],
  },
  'an empty manifest directory': {
    options: APPLY,
    before: async (harness) => {
      await merged(harness);
      harness.write({ 'a.yaml': undefined });
    },
    verdict: [3, 'invalid', 'nothing', 'nothing'],
  },
  'no manifest directory': {
    options: { ...PLAN, inputs: { path: 'automation' } },
    verdict: [3, 'invalid', 'reads', 'nothing'],
  },
  'a hostile name': {
    options: PLAN,
    files: {
      'a.yaml': manifest('a', 1, UNTRUSTED).replace(
        'Too high',
        JSON.stringify(`${UNTRUSTED}\n`.repeat(4000)),
      ),
    },
    verdict: [0, '', 'writes', 'reads'],
  },
  'a hostile name of 100 kB': {
    options: PLAN,
    before: (harness) => harness.write({ 'a.yaml': manifest('a', 1, UNTRUSTED.repeat(4000)) }),
    verdict: [3, 'invalid', 'writes', 'nothing'],
  },
  'an API key in an error message': {
    options: APPLY,
    before: async (harness) => {
      await merged(harness);
      const key = harness.sandbox.apiKey;
      const message = `api:${key} (${Buffer.from(`api:${key}`).toString('base64')}) may not write`;
      harness.fault = ({ kind }) =>
        kind === 'mutation'
          ? { kind: 'status', status: 403, body: JSON.stringify({ errors: [{ message }] }) }
          : undefined;
    },
    verdict: [4, 'partial', 'writes', 'writes'],
  },
  'a W&B that responds with a page': {
    options: APPLY,
    before: async (harness) => {
      await merged(harness);
      harness.fault = () => ({ kind: 'status', status: 200, body: '<html>Sign in</html>' });
    },
    verdict: [1, 'error', 'reads', 'reads'],
  },
  'an API key that W&B does not know': {
    options: { ...PLAN, inputs: { 'wandb-api-key': '0'.repeat(40) } },
    verdict: [7, 'authentication', 'writes', 'nothing'],
  },
  'no API key': {
    options: { ...PLAN, inputs: { 'wandb-api-key': '' } },
    verdict: [7, 'authentication', 'writes', 'nothing'],
  },
  'no summary file': {
    options: { ...PLAN, env: { GITHUB_STEP_SUMMARY: '/nowhere/summary.md' } },
    verdict: [0, '', 'writes', 'reads'],
  },
  'no outputs file': {
    options: { event: 'release', inputs: { mode: 'validate' }, env: { GITHUB_OUTPUT: '/nowhere' } },
    verdict: [0, undefined, 'nothing', 'nothing'],
  },
  'a message that reorders what one reads': {
    options: { event: 'release', inputs: { mode: 'validate' } },
    before: (harness) =>
      harness.write({
        'a.yaml': manifest('a', 1).replace(
          'metric: loss',
          'metric: loss, "\u202e%0A::error::x": 1',
        ),
      }),
    verdict: [3, 'invalid', 'nothing', 'nothing'],
  },
  'a broken certificate file': {
    options: { ...PLAN, env: { SSL_CERT_FILE: '/nowhere/ca.pem' } },
    verdict: [1, 'error', 'writes', 'nothing'],
  },
};
