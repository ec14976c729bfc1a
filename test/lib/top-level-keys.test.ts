import { expect, test } from 'vitest';
import { topLevelKeys } from '../../src/lib/lossless-json.ts';

test.each([
  ['{}', []],
  ['{"a":1,"b":2,"a":3}', ['a', 'b', 'a']],
  ['{"a":{"b":1},"c":[{"d":1}]}', ['a', 'c']],
  ['{"a":"{\\"b\\":1}","c" : "x:"}', ['a', 'c']],
  ['{"\\u0061":1,"q\\"":2}', ['a', 'q"']],
])('topLevelKeys of %s', (text, expected) => {
  expect(topLevelKeys(text)).toEqual(expected);
});
