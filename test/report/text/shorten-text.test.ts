import { describe, expect, test } from 'vitest';
import { headOfText, shortenPair, shortenText } from '../../../src/report/text/shorten-text.ts';
import { flowText, valueText } from '../../../src/report/text/value-text.ts';
import { fc } from '../../support/fast-check.ts';

describe('shortenPair', () => {
  test('does not change short text', () => {
    expect(shortenPair('old', 'new', 10)).toEqual(['old', 'new']);
  });

  test('never hides a difference that fits', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.string({ maxLength: 200 }), (head, tail) => {
        const [before, after] = shortenPair(`${head}OLD${tail}`, `${head}NEW${tail}`, 80);
        expect(before).not.toBe(after);
        expect(before.length).toBeLessThanOrEqual(90);
      }),
    );
  });

  test('cuts no character in two', () => {
    const smiles = '🙂'.repeat(100);
    for (const limit of [10, 11, 12, 13]) {
      for (const text of [shortenText(smiles, limit), headOfText(smiles, limit)]) {
        expect(/[\uD800-\uDFFF]/u.test(text)).toBe(false);
        expect(text.length).toBeLessThan(20);
      }
    }
  });
});

describe('valueText and flowText', () => {
  test.each([
    ['WARN', 'WARN'],
    ['0.95', '"0.95"'],
    ['true', '"true"'],
    ['', '""'],
    [0.95, '0.95'],
    [null, 'null'],
  ])('%j is written %s', (value, text) => {
    expect(valueText(value)).toBe(text);
  });

  test('writes mappings and lists on one line', () => {
    const value = { when: { runState: { states: ['failed', 'x y'] } }, 'odd key': {}, list: [] };
    expect(flowText(value)).toBe(
      '{ when: { runState: { states: [failed, "x y"] } }, "odd key": {}, list: [] }',
    );
  });
});
