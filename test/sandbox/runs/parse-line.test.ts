import { expect, test } from 'vitest';
import { parseLine } from '../../../src/sandbox/runs/parse-line.ts';

test.each([
  ['{"a":1,"b":"NaN"}', { a: 1, b: 'NaN' }],
  [
    '{"a":NaN,"b":[Infinity,-Infinity,{"c":NaN}]}',
    { a: 'NaN', b: ['Infinity', '-Infinity', { c: 'NaN' }] },
  ],
  [
    '{"a \\" NaN":NaN,"b":"x\\\\","c":"NaN, -Infinity"}',
    { 'a " NaN': 'NaN', b: 'x\\', c: 'NaN, -Infinity' },
  ],
  ['{"a":NaN,"b":"\\u00fc\\n"}', { a: 'NaN', b: 'ü\n' }],
])('%s is read', (text, value) => {
  expect(parseLine(text, 'line')).toEqual(value);
});

test.each([
  ...[
    '',
    '{',
    '[NaN]',
    'NaN',
    '1',
    'null',
    '{"a":NaN',
    '{"a":-NaN}',
    '{"a":NaNs}',
    '{"a":nan}',
    '{"a":"NaN}',
  ].map((text) => [text]),
])('%s is refused', (text) => {
  expect(() => parseLine(text, 'line 3')).toThrow('line 3 is not a JSON object');
});

test('what is no text is refused', () => {
  expect(() => parseLine({ a: 1 }, 'line 3')).toThrow('line 3 is not a JSON object');
});

test('a long line is read or refused, whatever is in it', () => {
  const size = 100_000;
  const long = 'x\\n\\"'.repeat(size);
  expect(parseLine(`{"a":"${long}","b":NaN}`, 'line')).toMatchObject({ b: 'NaN' });
  expect(parseLine(`{"a":[${'NaN,'.repeat(size)}1]}`, 'line')['a']).toHaveLength(size + 1);
  for (const text of [
    `{"a":"${'\\"'.repeat(size)}`,
    `{"a":"${long}\\`,
    '"'.repeat(size),
    '-'.repeat(size),
    '-Infinit'.repeat(size),
  ]) {
    expect(() => parseLine(text, 'line')).toThrow('line is not a JSON object');
  }
});
