import { expect, test } from 'vitest';
import { parseSeries } from '../../../../src/simulate/rule-test/parse/parse-series.ts';

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

test.each([
  ['1x4', 'Write 1*4: the number is the count of values'],
  ['_x3', 'Write _*3: the number is the count of values'],
  ['NaN', 'Write nan'],
  ['-Infinity', 'Write -inf'],
  ['infinity', 'Write inf'],
  ['1,2,3', 'Put spaces between values'],
  ['2.4..0.8', 'Write how many values there are, including both ends: 2.4..0.8/10'],
  ['1..2/1', 'Write 1..2/2, or one value'],
  ['1*0', 'Leave the token out, or count up'],
  ['1*1000001', 'For a longer series, give a history'],
  ['0..1/1000001', 'For a longer series, give a history'],
  ['1o', 'Write, for example, 0.9*20 2.4..0.8/30 _ nan inf'],
])('parseSeries refuses %j with advice', (token, hint) => {
  const reading = parseSeries(`1 ${token}`);
  expect(reading).toMatchObject({ problems: [{ token, offset: 2, hint }] });
});
