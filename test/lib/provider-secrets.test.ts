import { describe, expect, test } from 'vitest';
import { hideTokens } from '../../src/lib/hide-tokens.ts';
import { looksLikeSecret, maskSecrets, secretKind } from '../../src/lib/secret-forms.ts';

const HEX = '0123456789abcdef'.repeat(6);
const WORD = 'aB3dE6gH9jK2mN5pQ8sT1vW4yZ7'.repeat(8);
const UPPER = 'A1B2C3D4E5F6G7H8'.repeat(6);

/** One token per provider, put together here so that no scanner takes this file for a leak. */
const TOKENS: Readonly<Record<string, string>> = {
  'Adafruit IO': `aio_${WORD.slice(0, 28)}`,
  Asana: `1/1234567890123456:${HEX.slice(0, 32)}`,
  Dropbox: `sl.${WORD.slice(0, 130)}`,
  Honeycomb: `hcaik_01${HEX.slice(0, 56)}`,
  IFTTT: `https://maker.ifttt.com/trigger/done/with/key/${WORD.slice(0, 22)}`,
  Kaggle: `KGAT_${HEX.slice(0, 32)}`,
  LangSmith: `lsv2_pt_${HEX.slice(0, 32)}_${HEX.slice(0, 10)}`,
  LaunchDarkly: `sdk-${HEX.slice(0, 8)}-1234-4321-abcd-${HEX.slice(0, 12)}`,
  Mapbox: `sk.eyJ1Ijoi${WORD.slice(0, 40)}.${WORD.slice(0, 22)}`,
  'New Relic license': `${HEX.slice(0, 36)}NRAL`,
  'Notion, older': `secret_${WORD.slice(0, 43)}`,
  Opsgenie: `GenieKey ${HEX.slice(0, 8)}-1234-4321-abcd-${HEX.slice(0, 12)}`,
  RunPod: `rpa_${UPPER.slice(0, 40)}abc123`,
  SonarQube: `squ_${HEX.slice(0, 40)}`,
  Sourcegraph: `sgp_${HEX.slice(0, 40)}`,
  Tailscale: `tskey-auth-${WORD.slice(0, 16)}-${WORD.slice(0, 32)}`,
  Typeform: `tfp_${WORD.slice(0, 59)}`,
  xAI: `xai-${WORD.slice(0, 80)}`,
  Zapier: `https://hooks.zapier.com/hooks/catch/1234567/${WORD.slice(0, 7)}/`,
  Airtable: `pat${WORD.slice(0, 14)}.${HEX.slice(0, 64)}`,
  age: `AGE-SECRET-KEY-1${UPPER.slice(0, 58)}`,
  Atlassian: `ATATT3${WORD.slice(0, 60)}`,
  'Azure storage': `AccountKey=${WORD.slice(0, 86)}==`,
  'Azure signature': `https://x.logic.azure.com/workflows/1?sv=1.0&sig=${WORD.slice(0, 43)}`,
  Buildkite: `bkua_${HEX.slice(0, 40)}`,
  CircleCI: `CCIPAT_${WORD.slice(0, 40)}`,
  Databricks: `dapi${HEX.slice(0, 32)}`,
  DigitalOcean: `dop_v1_${HEX.slice(0, 64)}`,
  'Docker Hub': `dckr_pat_${WORD.slice(0, 27)}`,
  Doppler: `dp.pt.${WORD.slice(0, 43)}`,
  Dynatrace: `dt0c01.${UPPER.slice(0, 24)}.${UPPER.slice(0, 64)}`,
  Figma: `figd_${WORD.slice(0, 43)}`,
  'GitLab trigger': `glptt-${HEX.slice(0, 40)}`,
  'Google OAuth': `GOCSPX-${WORD.slice(0, 28)}`,
  'Grafana Cloud': `glc_${WORD.slice(0, 60)}`,
  'Grafana service account': `glsa_${WORD.slice(0, 32)}_${HEX.slice(0, 8)}`,
  Groq: `gsk_${WORD.slice(0, 52)}`,
  'Hugging Face': `hf_${WORD.slice(0, 34)}`,
  Linear: `lin_api_${WORD.slice(0, 40)}`,
  Mailchimp: `${HEX.slice(0, 32)}-us12`,
  Mailgun: `key-${HEX.slice(0, 32)}`,
  Netlify: `nfp_${WORD.slice(0, 36)}`,
  'New Relic': `NRAK-${UPPER.slice(0, 27)}`,
  Notion: `ntn_12345678901${WORD.slice(0, 35)}`,
  npm: `npm_${WORD.slice(0, 36)}`,
  '1Password': `ops_ey${WORD.slice(0, 120)}`,
  PlanetScale: `pscale_tkn_${WORD.slice(0, 43)}`,
  Postman: `PMAK-${HEX.slice(0, 24)}-${HEX.slice(0, 34)}`,
  Pulumi: `pul-${HEX.slice(0, 40)}`,
  PyPI: `pypi-AgEIcHlwaS5vcmc${WORD.slice(0, 60)}`,
  Replicate: `r8_${WORD.slice(0, 37)}`,
  RubyGems: `rubygems_${HEX.slice(0, 48)}`,
  SendGrid: `SG.${WORD.slice(0, 22)}.${WORD.slice(0, 43)}`,
  Sentry: `sntrys_${WORD.slice(0, 60)}`,
  Shopify: `shpat_${HEX.slice(0, 32)}`,
  Square: `sq0atp-${WORD.slice(0, 22)}`,
  'Stripe webhook': `whsec_${WORD.slice(0, 32)}`,
  Supabase: `sbp_${HEX.slice(0, 40)}`,
  Telegram: `123456789:AA${WORD.slice(0, 33)}`,
  'Terraform Cloud': `${WORD.slice(0, 14)}.atlasv1.${WORD.slice(0, 67)}`,
  Twilio: `SK${HEX.slice(0, 32)}`,
  Vault: `hvs.${WORD.slice(0, 90)}`,
  Vercel: `vcp_${WORD.slice(0, 24)}`,
  Teams: `https://acme.webhook.office.com/webhookb2/1-1@2-2/IncomingWebhook/${HEX.slice(0, 32)}/3-3`,
};

describe('a token of a provider is an error in a manifest and hidden in output', () => {
  test.each(Object.entries(TOKENS))('%s', (_, token) => {
    const line = `note: see ${token} # and more`;
    expect(secretKind(token)).toBeDefined();
    expect(looksLikeSecret(line)).toBe(true);
    const secret = token.slice(-12);
    expect(maskSecrets(line)).not.toContain(secret);
    expect(maskSecrets(line)).toHaveLength(line.length);
    expect(hideTokens(line)).not.toContain(secret);
  });
});

test('a PagerDuty key shows by its name and form; other routing keys are harmless', () => {
  expect(secretKind(HEX.slice(0, 32), 'routing_key')).toBe('a PagerDuty key');
  expect(secretKind(HEX.slice(0, 32), 'routingKey')).toBe('a PagerDuty key');
  expect(secretKind('prod.events', 'routing_key')).toBeUndefined();
  expect(secretKind('${PAGERDUTY_KEY}', 'routing_key')).toBeUndefined();
});

test('names are looked at in a payload that is given as text', () => {
  expect(secretKind('{"token": "hunter2hunter2", "x": 1e-5}')).toBe(
    'a secret, by the name "token"',
  );
  expect(secretKind('{"a": [{"password": "correct-horse"}]}')).toBe(
    'a secret, by the name "password"',
  );
  expect(secretKind('{"n": ${run_count}, "password": "correct-horse"}')).toBeDefined();
  expect(secretKind('{"token": "${TOKEN}", "run": "${run_name}"}')).toBeUndefined();
  expect(secretKind('{"text": "the token of today: none"}')).toBeUndefined();
  expect(looksLikeSecret('{"token": "hunter2hunter2"}')).toBe(true);
  expect(maskSecrets('{"a": [{"password": "correct-horse"}]}')).not.toContain('correct-horse');
});

test.each([
  ['imagePullSecret', 'ghcr-pull-creds'],
  ['existingSecret', 'postgres-credentials'],
  ['pad_token', '<|endoftext|>'],
  ['eosToken', '</s>'],
  ['mask_token', '[MASK]'],
  ['token', '<your-token>'],
])('%s: %s is no secret', (name, value) => {
  expect(secretKind(value, name)).toBeUndefined();
  expect(looksLikeSecret(value, name)).toBe(false);
});

test('untrusted text takes linear time', () => {
  const size = 200_000;
  const texts = [
    '\n'.repeat(size),
    ' '.repeat(size),
    `{${'"a":'.repeat(size / 4)}`,
    'a'.repeat(size),
    `{${'"'.repeat(size)}`,
  ];
  for (const text of texts) {
    // A quadratic pattern needs minutes for these, so the test runner's limit is the assertion.
    expect(maskSecrets(text)).toHaveLength(text.length);
    expect(typeof secretKind(text)).not.toBe('boolean');
  }
});
