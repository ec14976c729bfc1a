import { describe, expect, it } from 'vitest';
import type { JsonValue } from '../../../src/lib/json.ts';
import { stableJson } from '../../../src/lib/stable-json.ts';
import { canonicalFilter } from '../../../src/model/canonical/canonical-filter.ts';
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
  ['a text and a number', { n: '1' }, { n: 1 }],
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
    ]) {
      expect(canonicalFilter(odd)).toEqual(odd);
    }
    expect(
      Object.keys(canonicalFilter(JSON.parse('{"__proto__":1}') as JsonValue) as object),
    ).toEqual(['__proto__']);
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
