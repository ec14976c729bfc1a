import { describe, expect, it } from 'vitest';
import type { JsonValue } from '../../../src/lib/json.ts';
import { stableJson } from '../../../src/lib/stable-json.ts';
import { canonicalFilter, conjuncts } from '../../../src/model/canonical/canonical-filter.ts';
import { arbitraryRunFilter } from '../../support/arbitrary-automation.ts';
import { fc } from '../../support/fast-check.ts';

const A = { alias: 'prod' };
const B = { tag: { $regex: '^v' } };

/** Spellings of one filter: the server treats all of a row alike. */
const EQUAL: readonly (readonly [string, ...JsonValue[]])[] = [
  [
    'nothing',
    {},
    null,
    '',
    '{}',
    '""',
    'null',
    { $and: [] },
    { $or: [{ $and: [] }] },
    { $and: [{}, { $and: [] }] },
    { filter: '' },
    { filter: null },
    '  ',
  ],
  [
    'implicit equality',
    A,
    { alias: { $eq: 'prod' } },
    { $or: [{ $and: [A] }] },
    { $and: [{ $and: [A, A] }] },
  ],
  [
    'JSON in JSON',
    A,
    JSON.stringify(A),
    JSON.stringify(JSON.stringify(A)),
    { filter: A },
    { filter: JSON.stringify({ filter: A }) },
  ],
  [
    'the order of conjuncts',
    { $and: [A, B] },
    { $and: [B, A] },
    { ...A, ...B },
    { $and: [{ $and: [B] }, A] },
    { ...B, $and: [A] },
  ],
  [
    'the order of alternatives',
    { $or: [A, B] },
    { $or: [B, A, B] },
    { $or: [{ $or: [A] }, { $and: [B] }] },
    { $or: [{ $or: [] }, A, B] },
  ],
  ['the order of lists', { tag: { $in: ['a', 'b'] } }, { tag: { $in: ['b', 'a', 'b'] } }],
  [
    'several operators of a field',
    { n: { $gt: 1, $lt: 5 } },
    { $and: [{ n: { $lt: 5 } }, { n: { $gt: 1 } }] },
  ],
  [
    'a list within a negation',
    { n: { $not: { $nin: [1, 2] } } },
    { n: { $not: { $nin: [2, 1] } } },
  ],
  ['a filter within a negation', { $not: { $and: [A] } }, { $not: { alias: { $eq: 'prod' } } }],
];

/** Filters that the server treats differently. */
const DIFFERENT: readonly (readonly [string, JsonValue, JsonValue])[] = [
  ['nothing and never', {}, { $or: [] }],
  ['all and any', { $and: [A, B] }, { $or: [A, B] }],
  ['the order of $nor', { $nor: [A, B] }, { $nor: [B, A] }],
  ['the order of $all', { tag: { $all: ['a', 'b'] } }, { tag: { $all: ['b', 'a'] } }],
  ['the order of a list that is a value', { tag: ['a', 'b'] }, { tag: ['b', 'a'] }],
  ['a string and a number', { n: '1' }, { n: 1 }],
  ['null and an empty string', { n: null }, { n: '' }],
  ['$in of one and equality', { n: { $in: [1] } }, { n: 1 }],
  [
    'options of a regular expression',
    { n: { $regex: 'a', $options: 'i' } },
    { n: { $regex: 'a' } },
  ],
  ['an object that is a value', { n: { a: 1 } }, { n: { b: 1 } }],
  ['a field called filter with a number', { filter: 1 }, {}],
  ['a negation and none', { $not: {} }, {}],
  ['a filter beside another key', { filter: A, x: 1 }, A],
  [
    'the order of a list within a value',
    { n: { $gt: { $in: [1, 2] } } },
    { n: { $gt: { $in: [2, 1] } } },
  ],
  ['a negation of a number and of an object', { n: { $not: 5 } }, { n: { $not: {} } }],
];

describe('canonicalFilter', () => {
  it.each(EQUAL)('does not count %s', (_, ...spellings) => {
    const strings = spellings.map((spelling) => stableJson(canonicalFilter(spelling)));
    expect(new Set(strings)).toEqual(new Set([strings[0]]));
  });

  it.each(DIFFERENT)('counts %s', (_, one, other) => {
    expect(canonicalFilter(one)).not.toEqual(canonicalFilter(other));
  });

  it('keeps what it does not understand', () => {
    for (const odd of [
      5,
      true,
      'no JSON',
      ['a'],
      { $and: 1 },
      { $or: [1] },
      { $where: 'x' },
      { $in: 3 },
      { $nor: 1 },
      { n: { $in: 'abc' } },
      { n: { $not: 5 } },
      '5',
      '[1]',
    ]) {
      expect(canonicalFilter(odd)).toEqual(odd);
    }
    expect(
      Object.keys(canonicalFilter(JSON.parse('{"__proto__":1}') as JsonValue) as object),
    ).toEqual(['__proto__']);
  });

  it('takes an object for a value unless all of its keys are operators', () => {
    expect(canonicalFilter({ n: { a: 1, $gt: 1 } })).toEqual({ n: { $eq: { a: 1, $gt: 1 } } });
    expect(canonicalFilter({ n: {} })).toEqual({ n: { $eq: {} } });
  });

  it('looks into a hundred levels, and compares what is below them unchanged', () => {
    const nested = (levels: number, wrap: (inner: JsonValue) => JsonValue, core: JsonValue) => {
      let filter = core;
      for (let level = 0; level < levels; level += 1) filter = wrap(filter);
      return stableJson(canonicalFilter(filter));
    };
    const normal = '{"alias":{"$eq":"prod"}}';
    const joins: readonly ((inner: JsonValue) => JsonValue)[] = [
      (inner) => ({ $and: [inner] }),
      (inner) => ({ $or: [inner] }),
      (inner) => ({ $nor: [inner] }),
      (inner) => ({ $not: inner }),
    ];
    for (const join of joins) {
      expect(nested(100, join, A)).toContain(normal);
      expect(nested(101, join, A)).not.toContain(normal);
    }
    const layer = (inner: JsonValue): JsonValue => ({ filter: inner });
    expect(nested(100, layer, A)).toBe(normal);
    expect(nested(101, layer, A)).toBe('{"filter":{"$eq":{"alias":"prod"}}}');
    const negated = (inner: JsonValue): JsonValue => ({ $not: inner });
    const operators = (levels: number): string => {
      let operand: JsonValue = { $in: [2, 1] };
      for (let level = 0; level < levels; level += 1) operand = negated(operand);
      return stableJson(canonicalFilter({ n: operand }));
    };
    expect(operators(100)).toContain('[1,2]');
    expect(operators(101)).toContain('[2,1]');
    const or = joins[1];
    expect(nested(101, or ?? negated, { $or: [A, B], n: 1 })).toContain('"n":1');
  });

  it('has the conjuncts of a plain $and, and else itself', () => {
    expect(conjuncts({})).toEqual([]);
    expect(conjuncts('text')).toEqual(['text']);
    expect(conjuncts({ $and: [A, B] })).toEqual([A, B]);
    for (const whole of [A, { $and: 'x' }, { $and: [A], b: 1 }, { $or: [A] }]) {
      expect(conjuncts(whole)).toEqual([whole]);
    }
  });

  it('is not brought down by depth', () => {
    let deep: JsonValue = A;
    for (let level = 0; level < 1000; level += 1) deep = { $and: [{ $not: deep }, A] };
    expect(canonicalFilter(deep)).toBeDefined();
  });

  it('is its own canonical form, however the filter is wrapped', () => {
    fc.assert(
      fc.property(arbitraryRunFilter, (filter) => {
        const canonical = canonicalFilter(filter);
        expect(canonicalFilter(canonical)).toEqual(canonical);
        expect(canonicalFilter({ $or: [{ $and: [filter] }] })).toEqual(canonical);
        expect(canonicalFilter(JSON.stringify({ filter: JSON.stringify(filter) }))).toEqual(
          canonical,
        );
        expect(canonicalFilter({ $and: [filter, canonical] })).toEqual(canonical);
      }),
    );
  });
});
