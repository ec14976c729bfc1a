import { describe, expect, it } from 'vitest';
import type { JsonValue } from '../../src/lib/json.ts';
import { isSameJson, stableJson } from '../../src/lib/stable-json.ts';
import { fc } from '../support/fast-check.ts';
import { sizeOf } from '../support/size.ts';

const json = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<JsonValue>;

describe('isSameJson', () => {
  it('finds the same what has the same text with its keys in order', () => {
    fc.assert(
      fc.property(json, json, (a, b) => {
        expect(isSameJson(a, b)).toBe(stableJson(a) === stableJson(b));
        expect(isSameJson(a, JSON.parse(JSON.stringify(a)))).toBe(true);
      }),
      { numRuns: sizeOf(300) },
    );
  });

  it.each<[JsonValue, JsonValue, boolean]>([
    [{ a: 1, b: [2] }, { b: [2], a: 1 }, true],
    [{ a: 1 }, { b: 1 }, false],
    [[1, 2], [2, 1], false],
    [[1], { 0: 1 }, false],
    [{ toString: 1 }, {}, false],
    [JSON.parse('{ "__proto__": {}, "a": 1 }'), { a: 1, b: 1 }, false],
    [{ a: 1, b: 1 }, JSON.parse('{ "__proto__": {}, "a": 1 }'), false],
    [JSON.parse('{ "__proto__": {} }'), JSON.parse('{ "__proto__": {} }'), true],
    [null, {}, false],
    ['1', 1, false],
  ])('compares %j with %j', (a, b, expected) => {
    expect(isSameJson(a, b)).toBe(expected);
  });
});
