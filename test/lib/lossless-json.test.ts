import { describe, expect, it } from 'vitest';
import { fractionToPercentage, shiftDecimal } from '../../src/lib/decimal.ts';
import type { JsonValue } from '../../src/lib/json.ts';
import {
  parseLosslessJson,
  renderLosslessJson,
  topLevelKeys,
} from '../../src/lib/lossless-json.ts';
import { stableJson } from '../../src/lib/stable-json.ts';
import { fc } from '../support/fast-check.ts';
import { sizeOf } from '../support/size.ts';

describe('lossless JSON', () => {
  it.each([
    ['{"b":1.0,"a":12345678901234567890}', '{"a":12345678901234567890,"b":1.0}'],
    [' [ 1e5 , -0 , -1.50E+2 ] ', '[1e5,-0,-1.50E+2]'],
    ['{"__proto__":{"constructor":null}}', '{"__proto__":{"constructor":null}}'],
    ['"a\\u00e4\\"\\\\,:[]{}"', '"aä\\"\\\\,:[]{}"'],
    ['[]', '[]'],
    ['{}', '{}'],
    ['true', 'true'],
  ])('%s is %s', (text, expected) => {
    const value = parseLosslessJson(text);
    expect(value === undefined ? undefined : renderLosslessJson(value)).toBe(expected);
  });

  it.each([
    '',
    '{',
    '[1,]',
    '{"a":1,"a":2}',
    '01',
    'NaN',
    "{'a':1}",
    '[[1],{"b":{"c":1,"c":1}}]',
    '['.repeat(300) + ']'.repeat(300),
  ])('refuses %s', (text) => {
    expect(parseLosslessJson(text)).toBeUndefined();
  });

  it.each([
    ['plain', 'x'.repeat(20_000_000)],
    ['escaped', '\\"'.repeat(2_000_000)],
    ['backslashes', '\\'.repeat(4_000_000)],
  ])('reads a string of megabytes (%s)', (_what, long) => {
    const text = JSON.stringify({ long, after: 1 });
    const value = parseLosslessJson(text);
    expect(value instanceof Map && value.get('long') === long).toBe(true);
    expect(topLevelKeys(text)).toEqual(['long', 'after']);
  });

  it('names the keys of the outermost object alone, repeated ones repeated', () => {
    expect(topLevelKeys('{"a": {"b": ":"}, "a" : ["c", {"d": 1}], "\\"e\\\\": "x:"}')).toEqual([
      'a',
      'a',
      '"e\\',
    ]);
  });

  it('agrees with JSON.parse', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(0, 2), (compact, indent) => {
        const value = JSON.parse(compact) as JsonValue;
        const parsed = parseLosslessJson(JSON.stringify(value, null, indent));
        expect(parsed === undefined ? undefined : renderLosslessJson(parsed)).toBe(
          stableJson(value),
        );
      }),
    );
  });
});

describe('decimals', () => {
  it.each([
    [0.07, '7%'],
    [0.3, '30%'],
    [0.125, '12.5%'],
    [1, '100%'],
    [1e-9, '1e-7%'],
    [0.12345678901234568, '0.12345678901234568e2%'],
  ])('fractionToPercentage(%d) is %s', (fraction, percentage) => {
    expect(fractionToPercentage(fraction)).toBe(percentage);
  });

  it('read back as the same number', () => {
    fc.assert(
      fc.property(fc.double({ min: Number.MIN_VALUE, max: 1e300, noNaN: true }), (fraction) => {
        expect(shiftDecimal(fractionToPercentage(fraction).slice(0, -1), -2)).toBe(fraction);
      }),
      { numRuns: sizeOf(2000) },
    );
  });
});
