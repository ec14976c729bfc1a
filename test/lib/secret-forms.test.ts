import { describe, expect, test } from 'vitest';
import { hideTokens } from '../../src/lib/hide-tokens.ts';
import { looksLikeSecret, maskSecrets, secretKind } from '../../src/lib/secret-forms.ts';

const LETTERS = 'aB3dE6gH9jK2mN5pQ8sT1vW4yZ7';

/** Put together here, so that no scanner takes this file for a leak. */
const SECRETS: Readonly<Record<string, string>> = {
  'a Slack token': `xoxb-${LETTERS}`,
  'a GitHub token': `ghp_${LETTERS}`,
  'a GitLab token': `glpat-${LETTERS}`,
  'an AWS access key': `AKIA${'A1B2'.repeat(4)}`,
  'a Google API key': `AIza${'aB3_-'.repeat(7)}`,
  'an API key': `sk-${LETTERS}`,
  'a W&B API key': `wandb_v1_${LETTERS}`,
  'a signed token (JWT)': `eyJ${LETTERS}.eyJ${LETTERS}.${LETTERS}`,
  'an authorization header': `Bearer ${LETTERS}`,
  'an address with a password in it': 'https://ada:hunter2@example.com',
  'a Slack webhook address, which is a secret': `https://hooks.slack.com/services/T1/B2/${LETTERS}`,
  'a Discord webhook address, which is a secret': `https://discord.com/api/webhooks/123/${LETTERS}`,
  'a private key': '-----BEGIN RSA PRIVATE KEY-----',
};

const HARMLESS: readonly string[] = [
  '',
  'a',
  'Loss is too high in ${project_name}',
  'https://ci.example.com/builds/12345678/artifacts?run=${run_name}',
  'sk-learn',
  'sk-learn-training-loss-is-too-high-again',
  'skip-this-one-please',
  'vision-team/classifier:v12',
  'Basic ${ACCESS_TOKEN}',
];

describe('a string that is a secret by its form', () => {
  test.each(Object.entries(SECRETS))('%s', (kind, text) => {
    const line = `  - note: see ${text} # and more`;
    expect(secretKind(text)).toBe(kind);
    expect(looksLikeSecret(text)).toBe(true);
    const masked = maskSecrets(line);
    expect(masked).toHaveLength(line.length);
    expect(masked).not.toContain(text.slice(-12));
    expect(masked.startsWith('  - note: see ')).toBe(true);
    expect(masked.endsWith(' # and more')).toBe(true);
    const hidden = hideTokens(line);
    expect(hidden).toContain('[secret]');
    for (const part of [LETTERS, 'hunter2', 'A1B2', 'aB3_-aB3_-', 'BEGIN'])
      expect(hidden).not.toContain(part);
  });
});

describe('a string under a name of a secret', () => {
  test.each(['token', 'apiKey', 'api_key', 'client-secret', 'password', 'Authorization'])(
    '%s',
    (name) => {
      expect(secretKind('hunter2-hunter2', name)).toBe(`a secret, by the name "${name}"`);
      for (const line of [
        `${name}: hunter2-hunter2`,
        `{"${name}": "hunter2-hunter2", "a": 1}`,
        `- ${name}: 'hunter2-hunter2`,
        `${name}=hunter2-hunter2`,
      ])
        expect(maskSecrets(line)).toBe(line.replace('hunter2-hunter2', '*'.repeat(15)));
    },
  );
  test('is none when it is short, or names where the secret is', () => {
    expect([secretKind('short', 'token'), secretKind('${ACCESS_TOKEN}', 'token')]).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe('a string that may as well be harmless', () => {
  const COMMIT = '0123456789abcdef0123456789abcdef01234567';
  test.each([
    [COMMIT, ''],
    ['hunter2-hunter2', 'auth'],
    ['hunter2-hunter2', 'signature'],
  ])('%s as "%s" is hidden, and is no error', (text, name) => {
    expect([secretKind(text, name), looksLikeSecret(text, name)]).toEqual([undefined, true]);
  });
});

test.each(HARMLESS)('"%s" is no secret', (text) => {
  expect([secretKind(text), looksLikeSecret(text), maskSecrets(text)]).toEqual([
    undefined,
    false,
    text,
  ]);
});

test('masking a long line of anything ends soon', () => {
  for (const text of ['a', '"', 'a:', ' ', '/', 'eyJ', 'a://', '-----BEGIN '])
    expect(maskSecrets(text.repeat(2000))).toHaveLength(text.length * 2000);
});
