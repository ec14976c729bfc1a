import { describe, expect, it } from 'vitest';
import { hideTokens } from '../../src/lib/hide-tokens.ts';

describe('hideTokens', () => {
  it.each([
    [
      'to https://hooks.slack.com/services/T0/B0/abcDEF failed',
      'to https://hooks.slack.com/services/[secret] failed',
    ],
    [`a ghs_${'a'.repeat(36)}.`, 'a [secret].'],
    [`github_pat_${'a_1'.repeat(10)}`, '[secret]'],
    ['xoxb-1234567890-abc', '[secret]'],
    ['AKIAABCDEFGHIJKLMNOP is wrong', '[secret] is wrong'],
    ['eyJhbGciOiJI.eyJzdWIiOiIx.c2ln and so on', '[secret] and so on'],
    ['Authorization: Basic YXBpOjAxMjM0NTY3ODk=', 'Authorization: Basic [secret]'],
    ['authorization: 0123456789abcdef0', 'authorization: [secret]'],
    ['https://ada:pass@w.test/x', 'https://[secret]@w.test/x'],
    [
      'https://w.test/x?a=1&access_token=abcdef1&b=2',
      'https://w.test/x?a=1&access_token=[secret]&b=2',
    ],
  ])('%j', (text, expected) => {
    expect(hideTokens(text)).toBe(expected);
  });

  it.each([
    'The commit 41d07aa41d07aa41d07aa41d07aa41d07aa41d07a is older',
    'Basic monitoring of the Bearer',
    'https://api.wandb.ai:443/graphql?page=2',
    'https://w.test/${run_name}?token=${token}',
    'a@b.test says key=value',
    '',
  ])('leaves %j as it is', (text) => {
    expect(hideTokens(text)).toBe(text);
  });
});

it.each([
  'eyJ-',
  'a://b:',
  'Authorization: a ',
  '?a_token=',
  'hooks.slack.com/services/',
  'Basic ',
])('comes to an end with a megabyte of %j', (part) => {
  const text = part.repeat(Math.ceil(1_000_000 / part.length));
  expect(hideTokens(text)).toContain(part.slice(0, 3));
});
