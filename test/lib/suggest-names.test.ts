import { expect, it } from 'vitest';
import { suggestHint, suggestNames } from '../../src/lib/suggest-names.ts';

it.each([
  ['treshold', ['threshold', 'window', 'metric'], ['threshold']],
  ['Classifer', ['classifier', 'detector'], ['classifier']],
  ['ab', ['ba', 'zz'], ['ba']],
  ['x', ['alpha', 'beta'], []],
  ['', [''], ['']],
  ['name', [], []],
])('suggestNames(%j, %j) gives %j', (wanted, names, near) => {
  expect(suggestNames(wanted, names)).toEqual(near);
});

it('suggestNames gives the nearest first and at most three', () => {
  expect(suggestNames('aaaaa', ['aaaab', 'aaabb', 'aaaaa', 'aaaac', 'aabaa'])).toEqual([
    'aaaaa',
    'aaaab',
    'aaaac',
  ]);
});

it('suggestHint joins names as a person would', () => {
  expect(suggestHint('treshold', ['threshold'])).toBe('Did you mean "threshold"?');
  expect(suggestHint('aaaaa', ['aaaab', 'aaaac'])).toBe('Did you mean "aaaab" or "aaaac"?');
  expect(suggestHint('x', ['alpha'])).toBeUndefined();
});
