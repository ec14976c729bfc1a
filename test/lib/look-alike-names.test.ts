import { describe, expect, test } from 'vitest';
import { describeLookAlike, lookAlikeHint, lookAlikeKey } from '../../src/lib/look-alike-names.ts';

describe('names that look alike', () => {
  test.each([
    ['Alert', 'alert', 'letter case (U+0041 and U+0061)'],
    ['Alert', 'Alert ', 'spaces (nothing and U+0020)'],
    ['Alert', '\u00a0Alert', 'spaces (nothing and U+00A0)'],
    ['a b', 'a  b', 'spaces (nothing and U+0020)'],
    ['caf\u00e9', 'cafe\u0301', 'Unicode form (U+00E9 and U+0065 U+0301)'],
    ['Alert', 'Al\u200bert', 'invisible characters (nothing and U+200B)'],
    [
      'Alert',
      'alert ',
      'spaces and letter case (U+0041 U+006C U+0065 U+0072 … and U+0061 U+006C U+0065 U+0072 …)',
    ],
    ['prod', 'pr\u043ed', 'look-alike letters (U+006F and U+043E)'],
    ['Prod', '\u03a1rod', 'look-alike letters (U+0050 and U+03A1)'],
    ['prod', '\uff50rod', 'look-alike letters (U+0070 and U+FF50)'],
    ['a-b', 'a\u2011b', 'look-alike letters (U+002D and U+2011)'],
    ['\u{1d11e}x', '\u{1d11e}X', 'letter case (U+0078 and U+0058)'],
  ])('%j and %j', (first, second, difference) => {
    expect(describeLookAlike(first, second)).toBe(difference);
    expect(lookAlikeKey(first)).toBe(lookAlikeKey(second));
  });

  test.each([
    ['a', 'a'],
    ['a', 'b'],
    ['m2', 'm\u00b2'],
    ['Prod1', 'Prodl'],
    ['\u043f\u0440\u043e\u0434', 'prod'],
    ['Alert 1', 'Alert 2'],
    ['', 'a'],
  ])('%j and %j do not', (first, second) => {
    expect(describeLookAlike(first, second)).toBeUndefined();
  });
});

test('the hint names the difference', () => {
  expect(lookAlikeHint('Alerts', ['alert', 'alerts'])).toBe(
    'Did you mean "alerts"? It differs only in letter case (U+0041 and U+0061).',
  );
  expect(lookAlikeHint('\u0430lerts', ['Alerts', 'alerts'])).toContain('"alerts"');
  expect(lookAlikeHint('alerts', ['alert', 'alerts'])).toBeUndefined();
});
