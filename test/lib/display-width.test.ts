/** How wide text is on a terminal, compared with the segmenter of Unicode. */

import { describe, expect, it } from 'vitest';
import { displayWidth, graphemesOf } from '../../src/lib/display-width.ts';
import { fc } from '../support/fast-check.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const segmented = (text: string) => Array.from(segmenter.segment(text), ({ segment }) => segment);

/** Letters, marks, joiners, pictures and flags, which change what is beside them. */
const unit = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 3 }),
  fc.constantFrom(
    ...'aé…×→↔█─┤·‼—\u00ad',
    '\u0301',
    '\u200d',
    '\ufe0f',
    '\u20e3',
    '🇩',
    '👩',
    '❤',
    '한',
    'ᄒ',
  ),
);

describe('the width of text', () => {
  it('has one grapheme for each character that is drawn alone', () => {
    const wrong: string[] = [];
    for (let code = 0x20; code <= 0xffff; code++) {
      const character = String.fromCodePoint(code);
      // A base letter before it, so that what joins with others is seen.
      if (graphemesOf(`a${character}`).join('|') !== segmented(`a${character}`).join('|')) {
        wrong.push(code.toString(16));
      }
    }
    expect(wrong).toEqual([]);
  });

  it('is split as Unicode does, whatever stands beside what', () => {
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 8 }), (parts) => {
        expect(graphemesOf(parts.join(''))).toEqual(segmented(parts.join('')));
      }),
    );
  });

  it.each<readonly [string, number]>([
    ['', 0],
    ['plan', 4],
    ['a → b …', 7],
    ['3 × 2 ± 1', 9],
    ['▁▂█ ┤ ─', 7],
    ['é', 1],
    ['e\u0301', 1],
    ['한국', 4],
    ['名前', 4],
    ['🚀', 2],
    ['❤️', 2],
    ['🇩🇪', 2],
    ['👩‍🚀', 2],
    ['\u00ad', 0],
    ['\u200b', 0],
  ])('of %j is %i', (text, columns) => {
    expect(displayWidth(text)).toBe(columns);
  });

  // What is measured as plain text is as wide as what is measured letter by letter.
  it('does not depend on what else is in the text', () => {
    const wrong: string[] = [];
    for (let code = 0x20; code <= 0xd7ff; code++) {
      const character = String.fromCodePoint(code);
      if (displayWidth(`${character}\n한`) - displayWidth('\n한') !== displayWidth(character)) {
        wrong.push(code.toString(16));
      }
    }
    expect(wrong).toEqual([]);
  });
});
