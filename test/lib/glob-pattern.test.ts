import { describe, expect, it } from 'vitest';
import { globPattern } from '../../src/lib/glob-pattern.ts';
import { fc } from '../support/fast-check.ts';
import { sizeOf } from '../support/size.ts';

/** The same pattern as a regular expression, for short strings. */
function asRegExp(glob: string): RegExp {
  const source = glob
    .split(/(\*+)/)
    .map((part) => {
      if (part === '*') return '[^/]*';
      return /^\*+$/.test(part) ? '.*' : part.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
    })
    .join('');
  return new RegExp(`^${source}$`, 's');
}

describe('globPattern', () => {
  it.each([
    ['a*', 'abc', true],
    ['a*', 'a/b', false],
    ['a**', 'a/b', true],
    ['a/**/d', 'a/b/c/d', true],
    ['*', '', true],
    ['', '', true],
    ['', 'a', false],
    ['a.c', 'abc', false],
    ['\u{1F600}*', '\u{1F600}x', true],
  ])('%s on %s: %s', (glob, text, expected) => {
    expect(globPattern(glob).test(text)).toBe(expected);
  });

  it('agrees with a regular expression', () => {
    const letters = fc.constantFrom('a', 'b', '/', '*', '**', '.');
    const glob = fc.array(letters, { maxLength: 8 }).map((parts) => parts.join(''));
    const text = fc.array(fc.constantFrom('a', 'b', '/', '.'), { maxLength: 10 });
    fc.assert(
      fc.property(glob, text, (pattern, characters) => {
        const joined = characters.join('');
        expect(globPattern(pattern).test(joined)).toBe(asRegExp(pattern).test(joined));
      }),
      { numRuns: sizeOf(5000) },
    );
  });

  it('looks at each character a bounded number of times', () => {
    // A backtracking matcher takes longer than the universe is old for this.
    expect(globPattern(`${'*a'.repeat(200)}b`).test('a'.repeat(400))).toBe(false);
    expect(globPattern(`${'*a**a'.repeat(200)}b`).test('a'.repeat(500))).toBe(false);
    expect(globPattern(`${'*a'.repeat(200_000)}b`).test('a'.repeat(63))).toBe(false);
  });
});
