import { describe, expect, test } from 'vitest';
import { countNoun } from '../../src/lib/count-noun.ts';
import { displayWidth } from '../../src/lib/display-width.ts';
import { wrapText } from '../../src/lib/wrap-text.ts';

describe('wrapText', () => {
  test.each([
    ['one two three', 7, ['one two', 'three']],
    ['one two three', 100, ['one two three']],
    ['unbreakable word', 4, ['unbreakable', 'word']],
    ['精度 精度', 4, ['精度', '精度']],
    ['', 10, ['']],
  ])('%j at %i columns', (text, width, lines) => {
    expect(wrapText(text, width)).toEqual(lines);
  });
});

describe('displayWidth', () => {
  test.each([
    ['abc', 3],
    ['精度', 4],
    ['e\u0301', 1],
    ['🙂', 2],
    ['', 0],
  ])('%j takes %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe('countNoun', () => {
  test.each([
    [countNoun(1, 'change'), '1 change'],
    [countNoun(0, 'change'), '0 changes'],
    [countNoun(2, 'entity', 'entities'), '2 entities'],
  ])('%s', (text, expected) => {
    expect(text).toBe(expected);
  });
});
