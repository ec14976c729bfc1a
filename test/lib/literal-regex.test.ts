import { RE2JS } from 're2js';
import { describe, expect, it } from 'vitest';
import { literalRegex } from '../../src/lib/literal-regex.ts';
import { fc } from '../support/fast-check.ts';

const character = fc.constantFrom(...'aZ09_ /:,@=%-^$.*+?()[]{}|\\\né'.split(''));
const text = fc.array(character, { maxLength: 6 }).map((parts) => parts.join(''));
const expression = fc
  .tuple(fc.constantFrom('', '^'), text, fc.constantFrom('', '$'))
  .map((parts) => parts.join(''));

describe('an expression of literal characters', () => {
  it('matches what RE2 says that it matches', () => {
    let known = 0;
    fc.assert(
      fc.property(expression, text, text, text, (source, before, middle, after) => {
        const test = literalRegex(source);
        if (test === undefined) return;
        known += 1;
        const regex = RE2JS.compile(source);
        const literal = source.replace(/^\^|\$$/g, '');
        for (const value of ['', middle, literal, before + literal, literal + after])
          expect({ source, value, found: test(value) }).toEqual({
            source,
            value,
            found: regex.test(value),
          });
      }),
      { numRuns: 2000 },
    );
    expect(known).toBeGreaterThan(100);
  });

  it.each([
    '',
    '^',
    '^$',
    'a.b',
    'a*',
    '(?i)a',
    'a|b',
    '[a]',
    'a\\b',
    'é',
    'a$b',
    'a^b',
    '{1}',
    '#',
  ])('is not %j', (source) => {
    expect(literalRegex(source)).toBeUndefined();
  });
});
