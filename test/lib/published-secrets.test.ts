/** Secrets by the published rules: at least thirty providers that no form of our own knows. */
import { describe, expect, test } from 'vitest';
import { SECRET_RULES } from '../../src/lib/generated/secret-rules.ts';
import { hideTokens } from '../../src/lib/hide-tokens.ts';
import { findPublishedSecrets } from '../../src/lib/published-secrets.ts';
import { looksLikeSecret, maskSecrets, secretKind } from '../../src/lib/secret-forms.ts';

const HEX = '0a1b2c3d4e5f6789'.repeat(10);
const LOW = 'a1b2c3d4e5f6g7h8i9j0k1m2n3p4q5r6s7t8u9v0w1x2y3z4'.repeat(4);
const MIX = 'aB3dE6gH9jK2mN5pQ8sT1vW4yZ7cF0xL'.repeat(10);
const UP = 'A2B3C4D5E6F7G2H3J4K5L6M7N2P3Q4R5'.repeat(4);

/** Put together here, so that no scanner takes this file for a leak: rule, name of the field, value. */
const SECRETS: readonly (readonly [rule: string, name: string, value: string])[] = [
  [
    '1password-secret-key',
    '',
    `A3-${UP.slice(0, 6)}-${UP.slice(6, 17)}-${UP.slice(1, 6)}-${UP.slice(7, 12)}-${UP.slice(13, 18)}`,
  ],
  ['adobe-client-secret', '', `p8e-${LOW.slice(0, 32)}`],
  ['alibaba-access-key-id', '', `LTAI${LOW.slice(0, 20)}`],
  ['artifactory-api-key', '', `AKCp${MIX.slice(0, 69)}`],
  ['aws-amazon-bedrock-api-key-long-lived', '', `ABSK${MIX.slice(0, 120)}`],
  ['azure-ad-client-secret', '', `${MIX.slice(0, 3)}1Q~${MIX.slice(0, 33)}`],
  ['clojars-api-token', '', `CLOJARS_${LOW.slice(0, 60)}`],
  ['cloudflare-origin-ca-key', '', `v1.0-${HEX.slice(0, 24)}-${HEX.slice(0, 146)}`],
  ['datadog-access-token', 'datadog_api_key', LOW.slice(0, 40)],
  ['dropbox-api-token', 'dropbox_token', LOW.slice(0, 15)],
  ['duffel-api-token', '', `duffel_live_${LOW.slice(0, 43)}`],
  ['easypost-api-token', '', `EZAK${LOW.slice(0, 54)}`],
  ['fastly-api-token', 'FASTLY_API_TOKEN', LOW.slice(0, 32)],
  ['flutterwave-secret-key', '', `FLWSECK_TEST-${'0a1b2c3d4e5f6789'.repeat(2)}-X`],
  ['flyio-access-token', '', `fo1_${MIX.slice(0, 43)}`],
  ['frameio-api-token', '', `fio-u-${LOW.slice(0, 64)}`],
  ['gitlab-rrt', '', `GR1348941${MIX.slice(0, 20)}`],
  ['grafana-api-key', '', `eyJrIjoi${MIX.slice(0, 80)}`],
  ['harness-api-key', '', `pat.${MIX.slice(0, 22)}.${MIX.slice(0, 24)}.${MIX.slice(0, 20)}`],
  ['infracost-api-token', '', `ico-${MIX.slice(0, 32)}`],
  ['intra42-client-secret', '', `s-s4t2ud-${HEX.slice(0, 64)}`],
  ['maxmind-license-key', '', `${MIX.slice(0, 6)}_${MIX.slice(0, 29)}_mmk`],
  ['mattermost-access-token', 'mattermostToken', LOW.slice(0, 26)],
  ['octopus-deploy-api-key', '', `API-${UP.slice(0, 26)}`],
  ['openshift-user-token', '', `sha256~${MIX.slice(0, 43)}`],
  ['perplexity-api-key', '', `pplx-${MIX.slice(0, 48)}`],
  ['prefect-api-token', '', `pnu_${MIX.slice(0, 36)}`],
  ['readme-api-token', '', `rdme_${LOW.slice(0, 70)}`],
  ['scalingo-api-token', '', `tk-us-${MIX.slice(0, 48)}`],
  ['sendinblue-api-token', '', `xkeysib-${HEX.slice(0, 64)}-${LOW.slice(0, 16)}`],
  ['settlemint-personal-access-token', '', `sm_pat_${MIX.slice(0, 16)}`],
  ['shippo-api-token', '', `shippo_live_${HEX.slice(0, 40)}`],
  ['snyk-api-token', 'snyk_token', '0a1b2c3d-4e5f-6789-0a1b-2c3d4e5f6789'],
  ['travisci-access-token', 'TRAVIS_API_TOKEN', LOW.slice(0, 22)],
  ['twitch-api-token', 'twitch-api-key', LOW.slice(0, 30)],
  ['yandex-api-key', 'yandex_api_key', `AQVN${MIX.slice(0, 36)}`],
  ['zendesk-secret-key', 'ZENDESK_SECRET', LOW.slice(0, 40)],
];

describe('a secret that a published rule knows', () => {
  test.each(SECRETS)('%s', (rule, name, value) => {
    const text = name === '' ? value : `${name}: "${value}"`;
    expect(findPublishedSecrets(text, true).map(({ id }) => id)).toContain(rule);
    expect(secretKind(value, name)).toBeDefined();
    expect(looksLikeSecret(value, name)).toBe(true);
    const line = `say: see ${text} # and more`;
    expect(maskSecrets(line)).not.toContain(value.slice(-10));
    expect(maskSecrets(line)).toHaveLength(line.length);
    expect(
      secretKind(`{"note": "x", "${name === '' ? 'value' : name}": "${value}"}`),
    ).toBeDefined();
    if (name === '') expect(hideTokens(line)).not.toContain(value.slice(-10));
  });

  test('is one of more than thirty', () => {
    expect(SECRETS.length).toBeGreaterThan(30);
    expect(SECRET_RULES.length).toBeGreaterThan(180);
  });
});

test('a secret with a mark after every few letters is found', () => {
  const value = `sk_${'aB3!dE6?'.repeat(4)}`.slice(0, 32);
  const text = `'secret_key' => '${value}'`;
  expect(findPublishedSecrets(text, true).map(({ id }) => id)).toContain('freemius-secret-key');
  expect(maskSecrets(text)).not.toContain(value.slice(3));
});

describe('a rule', () => {
  test.each(SECRET_RULES.map(([id]) => id))('%s compiles', (id) => {
    const rule = SECRET_RULES.find(([each]) => each === id);
    const words = (rule?.[5] ?? []).join(' ');
    expect(() => findPublishedSecrets(`${words} ${MIX}`, false)).not.toThrow();
  });
});

describe('what is no secret', () => {
  test.each([
    ['xray_digest', HEX.slice(0, 64)],
    ['heroku_app', '0a1b2c3d-4e5f-6789-0a1b-2c3d4e5f6789'],
    ['linear_probe_run', HEX.slice(0, 32)],
    ['dataset', 'sentry-vision-2026-11-27-final-version'],
    [
      '',
      'Loss of the model in ${project_name} is too high: see the runbook at https://wiki.example.com/ml/loss',
    ],
    ['', 'vision-team/classifier:v12 was linked to wandb-registry-model/production'],
    ['', 'gitlab pipeline 1234567890 of linear-regression-baseline-with-a-long-name'],
    ['key', 'accuracy-alert-for-the-linear-probe-model'],
    ['event_type', 'deploy-confluent-stream-to-production-eu'],
  ])('%s: %s', (name, value) => {
    expect(secretKind(value, name)).toBeUndefined();
    expect(looksLikeSecret(value, name)).toBe(name === 'xray_digest');
  });
});

test('a long text of the words of all rules takes no long time', () => {
  const words = SECRET_RULES.flatMap(([, , , , , keywords]) => keywords).join('_key: "');
  const text = `${words}${MIX}`.repeat(20);
  const begin = performance.now();
  findPublishedSecrets(text, false);
  expect(performance.now() - begin).toBeLessThan(60_000);
});
