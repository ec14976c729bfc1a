import { describe, expect, it } from 'vitest';
import { canonicalText } from '../../../src/model/canonical/canonical-text.ts';
import { fc } from '../../support/fast-check.ts';

describe('canonicalText', () => {
  it.each([
    ['tidy', 'tidy'],
    ['two\nlines', 'two\nlines'],
    ['a gap\n\nbetween', 'a gap\n\nbetween'],
    ['space \nwithin', 'space\nwithin'],
    ['a tab\t', 'a tab'],
    ['no-break\u00a0\nspace', 'no-break\nspace'],
    ['other\r\nends\rof\nlines', 'other\nends\nof\nlines'],
    ['at the end\n\n', 'at the end'],
    [' \n\t\n', ''],
    ['', ''],
    ['  at the start', '  at the start'],
  ])('of %j is %j', (text, expected) => {
    expect(canonicalText(text)).toBe(expected);
  });

  it('is its own canonical form, with nothing left to take away', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', ' ', '\n', '\r', '\t', '\u00a0', '\u2028', '\ufeff'),
    });
    fc.assert(
      fc.property(text, (any) => {
        const made = canonicalText(any);
        expect(canonicalText(made)).toBe(made);
        expect(made.split('\n').map((line) => line.trimEnd())).toEqual(made.split('\n'));
        expect(made.replaceAll(/\s/gu, '')).toBe(any.replaceAll(/\s/gu, ''));
        expect(made).not.toMatch(/\r|\s$/u);
      }),
    );
  });
});
