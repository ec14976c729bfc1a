/** Comparisons of one field, each row for one rule: whether any value meets all of them. */
import { describe, expect, it } from 'vitest';
import type { JsonObject, JsonValue } from '../../../src/lib/json.ts';
import { filterContradiction } from '../../../src/model/contradiction/filter-contradiction.ts';

const x = (operators: JsonValue): JsonObject => ({ x: operators });
const all = (...filters: readonly JsonObject[]): JsonObject => ({ $and: filters });
const not = (operators: JsonValue): JsonObject => ({ $nor: [x(operators)] });

const EXCLUDED: readonly (readonly [string, JsonValue])[] = [
  ['false and not false', all(x(false), x({ $ne: false }))],
  [
    'a list whose only allowed value lies below a bound',
    x({ $in: ['a', 'z'], $nin: ['z'], $gt: 'm' }),
  ],
  ['a list of numbers below a bound', x({ $in: [1, 2], $gt: 2 })],
  ['a number at an excluded lower bound', x({ $eq: 2, $gt: 2 })],
  ['a number at an excluded upper bound', x({ $eq: 2, $lt: 2 })],
  ['a number just above an upper bound', x({ $eq: 2.5, $lt: 2 })],
  ['a number just below a lower bound', x({ $eq: 1.5, $gte: 2 })],
  ['text at an excluded lower bound', x({ $eq: 'a', $gt: 'a' })],
  ['text at an excluded upper bound', x({ $eq: 'a', $lt: 'a' })],
  ['text above an upper bound', x({ $eq: 'b', $lte: 'a' })],
  ['text below a lower bound', x({ $eq: 'a', $gte: 'b' })],
  ['a number and a bound that is text', x({ $eq: 5, $gt: 'a' })],
  ['text and a bound that is a number', x({ $eq: 'a', $gt: 5 })],
  ['a number and an included bound that is text', x({ $eq: 5, $gte: 'a' })],
  ['text and an included bound that is a number', x({ $eq: 'a', $lte: 5 })],
  ['a number above a negated bound', all(x(9), not({ $gt: 7 }))],
  ['lower bounds of two types', all(x({ $gt: 1 }), x({ $gt: 'a' }))],
  ['included bounds that do not meet', x({ $gte: 2, $lte: 1 })],
  ['a point that the upper bound excludes', x({ $gte: 1, $lt: 1 })],
  ['bounds beside a pattern', x({ $regex: 'a', $gt: 2, $lt: 1 })],
  ['two upper bounds, one of them too low', all(x({ $gt: 2 }), x({ $lt: 5 }), x({ $lt: 1 }))],
  ['two lower bounds, one of them too high', all(x({ $gt: 0 }), x({ $gt: 2 }), x({ $lt: 1 }))],
  ['an upper bound and the negation of a higher one', all(x({ $lt: 3 }), not({ $lt: 5 }))],
  ['a lower bound and the negation of it with its point', all(x({ $gt: 5 }), not({ $gte: 5 }))],
  ['an upper bound and the negation of it with its point', all(x({ $lt: 5 }), not({ $lte: 5 }))],
  ['an absent field that is not null', x({ $in: [null, 5], $ne: null, $exists: false })],
  ['an absent field with a bound and more', x({ $exists: false, $gt: 1, $near: 2 })],
  ['a list of tags that are all excluded', { tags: { $in: ['a'], $nin: ['a', 'b'] } }],
  ['no lists in common', all(x({ $in: [1, 2] }), x({ $in: [2, 3] }), x({ $in: [3, 1] }))],
];

const POSSIBLE: readonly (readonly [string, JsonValue])[] = [
  ['nothing excluded', x({ $nin: [] })],
  ['an empty list of an unknown operator', x({ $all: [] })],
  ['a list that is text', x({ $in: 'abc' })],
  ['one of two numbers above a bound', x({ $in: [1, 3], $gt: 2 })],
  ['a number just above a lower bound', x({ $eq: 2.5, $gt: 2 })],
  ['a number just below an upper bound', x({ $eq: 1.5, $lt: 2 })],
  ['a number at an included lower bound', x({ $eq: 2, $gte: 2 })],
  ['a number at an included upper bound', x({ $eq: 2, $lte: 2 })],
  ['text above a lower bound', x({ $eq: 'b', $gt: 'a' })],
  ['text below an upper bound', x({ $eq: 'a', $lt: 'b' })],
  ['text at an included lower bound', x({ $eq: 'a', $gte: 'a' })],
  ['text at an included upper bound', x({ $eq: 'a', $lte: 'a' })],
  ['a boolean and a bound', x({ $eq: true, $gt: 5 })],
  ['a number and a bound that is no number', x({ $eq: 1, $gt: true })],
  ['a number below a negated bound', all(x(5), not({ $gt: 7 }))],
  ['a lower bound alone', x({ $gt: 5 })],
  ['an upper bound alone', x({ $lt: 5 })],
  ['bounds around a range', x({ $gt: 1, $lt: 2 })],
  ['bounds around a range of text', x({ $gt: 'a', $lt: 'b' })],
  ['a bound and the negation of a higher one', all(x({ $gt: 3 }), not({ $gt: 5 }))],
  ['a bound and a negation that leaves its point', all(x({ $gte: 5 }), not({ $gt: 5 }))],
  ['an upper bound and a negation that leaves its point', all(x({ $lte: 5 }), not({ $lt: 5 }))],
  ['a bound and the negation of one that is text', all(x({ $gt: 5 }), not({ $gt: 'a' }))],
  ['a bound and a negated pattern', all(x({ $gt: 5 }), x({ $not: { $regex: 'a' } }))],
  ['text and a pattern that nothing evaluates', x({ $eq: 'abc', $regex: '^a' })],
  ['text that contains a number', x({ $eq: 'abc', $contains: 5 })],
  ['a number that contains text', x({ $eq: 5, $contains: 'a' })],
  ['text that contains its part', x({ $eq: 'abc', $contains: 'b' })],
  ['a value that exists', x({ $eq: 5, $exists: true })],
  ['a bound beside an excluded value', x({ $gt: 1, $ne: true })],
  ['a bound beside a negated existence of no boolean', all(x({ $gt: 1 }), not({ $exists: 1 }))],
  ['null or a value of a field that is absent', x({ $in: [null, 5], $exists: false })],
  ['a tag beside an excluded one', { tags: { $in: ['a', 'b'], $nin: ['a'] } }],
];

/** A filter below so many joins that say nothing. */
function below(levels: number, filter: JsonValue): JsonValue {
  let result = filter;
  for (let level = 0; level < levels; level += 1) result = { $and: [result] };
  return result;
}

describe('comparisons of one field', () => {
  it.each(EXCLUDED)('exclude each other: %s', (_, filter) => {
    expect(filterContradiction(filter)).toMatch(/^The conditions of "\w+" exclude each other$/u);
  });

  it.each(POSSIBLE)('may hold together: %s', (_, filter) => {
    expect(filterContradiction(filter)).toBeUndefined();
  });

  it.each([
    { $eq: 'a' },
    { $in: ['a'] },
    { $gt: 1 },
    { $gte: 1 },
    { $lt: 1 },
    { $lte: 1 },
    { $regex: 'a' },
    { $contains: 'a' },
    { $exists: 1 },
  ])('%j needs a value, also of a list', (operators) => {
    const absent = { tags: { $exists: false } };
    expect(filterContradiction(all(absent, { tags: operators }))).toBeTypeOf('string');
    expect(filterContradiction(all(absent, { tags: { $near: 1 } }))).toBeUndefined();
  });

  it('name the list that is empty, whatever stands beside it', () => {
    const reason = 'The list of values of "alias" is empty';
    expect(filterContradiction({ alias: { $in: [] } })).toBe(reason);
    expect(filterContradiction({ alias: { $in: [], $gt: 1 } })).toBe(reason);
    expect(filterContradiction({ alias: { $not: { $nin: [] } } })).toBe(reason);
  });
});

describe('a filter', () => {
  it.each<[string, JsonValue]>([
    ['a value that is an object with a key of another kind', { x: { a: 1, $gt: 1 } }],
    ['options that belong to a pattern', { x: { $regex: 'a', $options: 'i', $eq: 'b' } }],
    ['a negation of no operators', { x: { $not: 5 } }],
    ['an operator whose operand is one', { x: { $gt: { $lt: 1 } } }],
    ['a join of no list', { $nor: 5 }],
    ['a list that holds no filters', { $and: [5, { x: 1 }] }],
    ['a negated join of any', { $nor: [{ $or: [{ x: 1 }, { x: 2 }] }] }],
    [
      'a choice beside a choice',
      { $and: [{ $or: [{ x: 1 }, { y: 1 }] }, { $or: [{ x: 2 }, { y: 2 }] }] },
    ],
    ['an object that is a value', { x: { a: 1 } }],
    ['a value and its negation that is no operator', { $and: [{ x: 5 }, { x: { $not: 5 } }] }],
    [
      'a value and an operator whose operand is one',
      { $and: [{ x: 0 }, { x: { $gt: { $lt: 1 } } }] },
    ],
    [
      'a value and a pattern whose options take all beside it',
      { $and: [{ x: 'c' }, { x: { $regex: 'a', $options: 'i', $eq: 'b' } }] },
    ],
    ['a negation of no filter', { $nor: [5] }],
    ['a negated number', { $not: 5 }],
    ['negated text', { $not: 'text' }],
  ])('may match with %s', (_, filter) => {
    expect(filterContradiction(filter)).toBeUndefined();
  });

  it.each<[string, JsonValue]>([
    ['a negated negation', { $and: [{ x: 1 }, { x: { $not: { $not: { $eq: 2 } } } }] }],
    ['the negation of either', { $and: [{ x: 1 }, { $nor: [{ $or: [{ x: 1 }, { x: 2 }] }] }] }],
    ['the negation of none', { $and: [{ x: 1 }, { $not: { $nor: [{ x: 2 }, { x: 3 }] } }] }],
    [
      'choices that all contradict',
      { $and: [{ $or: [{ x: 1 }, { x: 2 }] }, { $or: [{ x: 3 }, { x: 4 }] }] },
    ],
    ['one of those that are excluded', { $and: [{ x: 2 }, { $nor: [{ x: 2 }, { x: 3 }] }] }],
    ['a value below more joins than are normalized', { $and: [{ x: 2 }, below(102, { x: 1 })] }],
    [
      'an object below more joins than are normalized',
      { $and: [{ x: { b: 1 } }, below(102, { x: { a: 1 } })] },
    ],
    ['an object that is another value', { $and: [{ x: { a: 1 } }, { x: { b: 1 } }] }],
  ])('never matches with %s', (_, filter) => {
    expect(filterContradiction(filter)).toBe('The conditions of "x" exclude each other');
  });

  it('says that its alternatives are empty', () => {
    expect(filterContradiction({ $or: [] })).toBe(
      'A list of alternatives is empty, or a condition that always matches is negated',
    );
  });

  it('is looked into for a hundred levels, and may match below them', () => {
    // Of an even number of negations, what never matches never matches; of an odd number, what always does.
    const nested = (levels: number): JsonValue => {
      let filter: JsonValue = levels % 2 === 0 ? { $or: [] } : {};
      for (let level = 0; level < levels; level += 1) filter = { $not: filter };
      return filter;
    };
    const known = [99, 100, 101, 102].filter(
      (levels) => filterContradiction(nested(levels)) !== undefined,
    );
    expect(known).toEqual([99, 100]);
  });

  it('is looked into for as many negations of one field', () => {
    const nested = (levels: number): JsonValue => {
      let operators: JsonValue = { $eq: levels % 2 };
      for (let level = 0; level < levels; level += 1) operators = { $not: operators };
      return { $and: [{ x: 1 }, { x: operators }] };
    };
    const known = [96, 97, 98, 99, 100, 101].filter(
      (levels) => filterContradiction(nested(levels)) !== undefined,
    );
    expect(known).toEqual([96, 97, 98]);
  });

  it('is tried for five hundred combinations, and may match in another', () => {
    // The last alternative of each choice matches nothing, and every other holds.
    const wrong = (count: number): JsonValue => ({
      $and: [{ x: 0 }, { $or: Array.from({ length: count }, (_, index) => ({ x: index + 1 })) }],
    });
    expect(filterContradiction(wrong(499))).toBeTypeOf('string');
  });

  it('is not tried further', () => {
    const wrong = (count: number): JsonValue => ({
      $and: [{ x: 0 }, { $or: Array.from({ length: count }, (_, index) => ({ x: index + 1 })) }],
    });
    expect(filterContradiction(wrong(500))).toBeUndefined();
  });
});
