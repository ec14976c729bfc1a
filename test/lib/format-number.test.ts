import { expect, test } from 'vitest';
import { formatNumber } from '../../src/lib/format-number.ts';

test.each([
  [2.577777, '2.578'],
  [1.92, '1.92'],
  [2.9000000000000004, '2.9'],
  [-0.5, '-0.5'],
  [0, '0'],
  [123456.7, '123457'],
  [0.00001234567, '0.00001235'],
  [1e21, '1e+21'],
  [Number.NaN, 'NaN'],
  [Number.NEGATIVE_INFINITY, '-Infinity'],
])('formatNumber gives %d as %s', (value, expected) => {
  expect(formatNumber(value)).toBe(expected);
});
