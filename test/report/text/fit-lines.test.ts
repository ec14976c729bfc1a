import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../../src/lib/display-width.ts';
import { fitLines } from '../../../src/report/text/fit-lines.ts';
import { fc } from '../../support/fast-check.ts';

describe('fitLines', () => {
  test('breaks at spaces and indents the rest', () => {
    expect(fitLines('  ✓ loss  created  project acme/models\nshort', 20)).toBe(
      '  ✓ loss  created\n    project\n    acme/models\nshort',
    );
  });

  test('breaks a word that no line holds, and counts wide letters twice', () => {
    expect(fitLines('  監視監視監視', 8)).toBe('  監視監\n    視監\n    視');
    expect(fitLines('abcdefghij', 4)).toBe('abcd\n  ef\n  gh\n  ij');
  });

  test('keeps colors and does not count them', () => {
    const red = '\u001b[31mred\u001b[39m';
    expect(fitLines(red, 3)).toBe(red);
    expect(fitLines(`${red} ${red}`, 5)).toBe(`${red}\n  ${red}`);
  });

  test('leaves everything where there is no terminal', () => {
    expect(fitLines('a b c', undefined)).toBe('a b c');
  });

  test('no line is wider, and nothing but spaces is lost', () => {
    const word = fc.constantFrom(
      'a',
      'loss',
      '監視',
      '✅',
      '🇩🇪',
      '\u001b[1mbold\u001b[22m',
      'x'.repeat(30),
    );
    const line = fc.tuple(fc.nat(6), fc.array(word, { maxLength: 12 }));
    fc.assert(
      fc.property(line, fc.integer({ min: 8, max: 40 }), ([indent, words], width) => {
        const text = ' '.repeat(indent) + words.join(' ');
        const fitted = fitLines(text, width);
        for (const each of stripVTControlCharacters(fitted).split('\n')) {
          expect(displayWidth(each)).toBeLessThanOrEqual(width);
        }
        expect(fitted.replaceAll(/[ \n]/gu, '')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });
});

describe('displayWidth', () => {
  test.each([
    ['abc', 3],
    ['監視', 4],
    ['ｱｲ', 2],
    ['é', 1],
    ['e\u0301', 1],
    ['✅', 2],
    ['❤', 1],
    ['❤\uFE0F', 2],
    ['🇩🇪', 2],
    ['👨\u200d👩\u200d👧', 2],
    ['👍🏽', 2],
    ['1\uFE0F\u20E3', 2],
    ['한글', 4],
    ['\u1112\u1161\u11ab', 2],
    ['→ … ✓', 5],
    ['\u200b', 0],
  ])('%s takes %i', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});
