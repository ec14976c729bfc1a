import { expect, it } from 'vitest';
import { echoOf, leaksOf } from './key-forms.ts';

const KEY = 'local-MarkedKey_0123456789-abcdefghijklmnopqrstuvwxyz';

const base64 = (text: string): string => Buffer.from(text).toString('base64');

it.each([
  ['plain', `a ${KEY} b`],
  ['in capitals', KEY.toUpperCase()],
  ['base64, alone', base64(KEY)],
  ['base64, one letter before it', base64(`:${KEY}:`)],
  ['base64, two letters before it', base64(`a:${KEY}b`)],
  ['base64, three letters before it', base64(`ab:${KEY}bc`)],
  ['base64 for addresses', Buffer.from(`é?${KEY}`).toString('base64url')],
  ['hexadecimal', Buffer.from(KEY).toString('hex')],
  ['cut off', KEY.slice(0, 30)],
  ['an echo', echoOf(KEY)],
])('finds a key: %s', (_, text) => {
  expect(leaksOf(text, KEY)).not.toEqual([]);
});

it('finds none where there is none', () => {
  expect(leaksOf(`${base64('api:another-key')} local-`, KEY)).toEqual([]);
});
