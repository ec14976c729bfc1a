import { expect, test } from 'vitest';
import { parseSeries } from '../../src/simulate/rule-test/parse-series.ts';

test.each<readonly [string, readonly (number | undefined)[]]>([
  ['', []],
  ['1 2', [1, 2]],
  ['  0.5*2\n_*2 ', [0.5, 0.5, undefined, undefined]],
  ['1..3/3', [1, 2, 3]],
  ['3..-3/3', [3, 0, -3]],
  ['-1..-2/2', [-1, -2]],
  ['0.2..0.9/3', [0.2, 0.55, 0.9]],
  ['2..2/2', [2, 2]],
  ['nan inf -inf', [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]],
])('parseSeries %j', (text, values) => {
  expect(parseSeries(text)).toEqual({ values });
});
