import { describe, expect, test } from 'vitest';
import { describeLookAlike, lookAlikeKey } from '../../src/lib/look-alike-names.ts';

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
    ['\u{1d11e}x', '\u{1d11e}X', 'letter case (U+0078 and U+0058)'],
  ])('%j and %j', (first, second, difference) => {
    expect(describeLookAlike(first, second)).toBe(difference);
    expect(lookAlikeKey(first)).toBe(lookAlikeKey(second));
  });

  test.each([
    ['a', 'a'],
    ['a', 'b'],
    ['m2', 'm\u00b2'],
    ['Alert 1', 'Alert 2'],
    ['', 'a'],
  ])('%j and %j do not', (first, second) => {
    expect(describeLookAlike(first, second)).toBeUndefined();
  });
});
