import { expect, test } from 'vitest';
import { isExactNumber } from '../../src/lib/decimal.ts';

const CASES: readonly (readonly [text: string, isExact: boolean])[] = [
  ['0', true],
  ['-0', true],
  ['1.50', true],
  ['+3', true],
  ['15e1', true],
  ['.5', true],
  ['0.1', true],
  ['1e-7', true],
  ['9007199254740991', true],
  ['9007199254740993', false],
  ['12345678901234567890', false],
  ['0.12345678901234567890', false],
  ['1e400', false],
  ['0x1F', true],
  ['0o17', true],
  ['0x1fffffffffffff1', false],
];

for (const [text, isExact] of CASES) {
  test(`${text} is ${isExact ? '' : 'not '}exact`, () => {
    expect(isExactNumber(text, Number(text))).toBe(isExact);
  });
}
