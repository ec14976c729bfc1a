import { describe, expect, it } from 'vitest';
import type { JsonObject, JsonValue } from '../../src/lib/json.ts';
import { filterContradiction } from '../../src/model/contradiction/filter-contradiction.ts';
import { findContradiction } from '../../src/model/contradiction/find-contradiction.ts';
import type { MetricCondition } from '../../src/model/event.ts';
import { evaluateFilter } from '../../src/simulate/filter/evaluate-filter.ts';
import { fc } from '../support/fast-check.ts';
import { sizeOf } from '../support/size.ts';

const never: readonly (readonly [string, JsonValue])[] = [
  ['an empty "any"', { $or: [] }],
  ['an empty "any" among others', { $and: [{ alias: 'prod' }, { $or: [] }] }],
  ['an empty list', { alias: { $in: [] } }],
  ['two values of one field', { $and: [{ alias: 'prod' }, { alias: 'staging' }] }],
  [
    'two lists without a common value',
    { $and: [{ alias: { $in: ['a', 'b'] } }, { alias: { $in: ['c'] } }] },
  ],
  ['a list that excludes itself', { alias: { $in: ['a'], $nin: ['a', 'b'] } }],
  ['a value and its exclusion', { $and: [{ alias: 'a' }, { alias: { $ne: 'a' } }] }],
  ['bounds that do not meet', { 'summary_metrics.loss': { $gt: 2, $lt: 1 } }],
  ['bounds that meet in an excluded point', { 'summary_metrics.loss': { $gt: 1, $lte: 1 } }],
  [
    'a bound and the negation of a lower one',
    { $and: [{ x: { $gt: 5 } }, { $nor: [{ x: { $gt: 3 } }] }] },
  ],
  ['a value beyond its bound', { x: { $eq: 1, $gt: 1 } }],
  ['text beyond its bound', { x: { $eq: 'a', $gt: 'b' } }],
  ['a value that lacks what it contains', { x: { $eq: 'abc', $contains: 'd' } }],
  ['a value without the start that a pattern asks for', { x: { $eq: 'abc', $regex: '^b' } }],
  ['values of which none matches a pattern', { x: { $in: ['abc', 'abd'], $regex: '^ab$' } }],
  ['a value and the negation of its start', { x: { $eq: 'abc', $not: { $regex: '^a' } } }],
  ['a value of a field that is absent', { x: { $exists: false, $eq: 1 } }],
  ['a bound of a field that is absent', { x: { $exists: false, $gt: 1 } }],
  ['an absent field that exists', { $and: [{ x: { $exists: true } }, { x: { $exists: false } }] }],
  ['the negation of what always matches', { $not: {} }],
  ['nothing of what always matches', { $nor: [{}] }],
  [
    'a condition and its negation',
    { $and: [{ x: { $regex: 'a' } }, { x: { $not: { $regex: 'a' } } }] },
  ],
  ['alternatives that all contradict', { $and: [{ x: 1 }, { $or: [{ x: 2 }, { x: 3 }] }] }],
  ['a wrapped filter', { filter: JSON.stringify({ $or: [] }) }],
  ['a tag and its exclusion', { $and: [{ tags: 'a' }, { tags: { $ne: 'a' } }] }],
];

const maybe: readonly (readonly [string, JsonValue])[] = [
  ['nothing', {}],
  ['an empty "all"', { $and: [] }],
  ['one value', { alias: 'prod' }],
  ['two tags of a run', { $and: [{ tags: 'a' }, { tags: 'b' }] }],
  ['bounds that meet', { x: { $gte: 1, $lte: 1 } }],
  ['one alternative of two', { $and: [{ x: 1 }, { $or: [{ x: 2 }, { x: 1 }] }] }],
  ['two fields', { $and: [{ x: 1 }, { y: 2 }] }],
  ['lists with a common value', { $and: [{ x: { $in: [1, 2] } }, { x: { $in: [2, 3] } }] }],
  ['an excluded value', { x: { $nin: ['a'] } }],
  ['null of a field that is absent', { x: { $exists: false, $eq: null } }],
  ['a value that a pattern may match', { x: { $eq: 'abc', $regex: '^b|c' } }],
  ['a value with an end that a pattern asks for', { x: { $eq: 'abc', $regex: 'c$' } }],
  ['an unknown operator', { x: { $near: [1, 2] } }],
  ['an unknown join', { $where: 'false' }],
  ['the negation of an empty "any"', { $nor: [{ $or: [] }] }],
  [
    'the negation of a bound where the field may be absent',
    { $nor: [{ x: { $gt: 1 } }, { x: { $lte: 1 } }] },
  ],
  ['text that is no filter', 'no filter'],
];

describe('a filter', () => {
  it.each(never)('never matches: %s', (_, filter) => {
    expect(filterContradiction(filter)).toBeTypeOf('string');
  });

  it.each(maybe)('may match: %s', (_, filter) => {
    expect(filterContradiction(filter)).toBeUndefined();
  });

  it('is only called contradictory when no document matches', () => {
    const scalar = fc.constantFrom<JsonValue>(0, 1, 2, 'a', 'b', null);
    const comparison = fc.oneof(
      fc.record({ $eq: scalar }),
      fc.record({ $ne: scalar }),
      fc.record({ $in: fc.array(scalar, { maxLength: 3 }) }),
      fc.record({ $nin: fc.array(scalar, { maxLength: 3 }) }),
      fc.record({ $gt: fc.constantFrom<JsonValue>(0, 1, 2, 'a') }),
      fc.record({ $lte: fc.constantFrom<JsonValue>(0, 1, 2, 'a') }),
      fc.record({ $exists: fc.boolean() }),
      fc.record({ $regex: fc.constantFrom('a', '^b', 'b$', '^a$') }),
      fc.record({ $contains: fc.constantFrom('a', 'b') }),
    ) as fc.Arbitrary<JsonObject>;
    const { filter } = fc.letrec<{ filter: JsonObject }>((tie) => ({
      filter: fc.oneof(
        { maxDepth: 4, withCrossShrink: true },
        fc.record({ field: fc.constantFrom('x', 'y'), comparison, isNegated: fc.boolean() }).map(
          ({ field, comparison: made, isNegated }): JsonObject => ({
            [field]: isNegated ? { $not: made } : made,
          }),
        ),
        fc
          .record({
            join: fc.constantFrom('$and', '$or', '$nor'),
            parts: fc.array(tie('filter'), { maxLength: 3 }),
          })
          .map(({ join, parts }): JsonObject => ({ [join]: parts })),
      ),
    }));
    const values: readonly (JsonValue | undefined)[] = [
      undefined,
      null,
      0,
      0.5,
      1,
      2,
      3,
      '',
      'a',
      'b',
      'ab',
    ];
    const documents = values.flatMap((x) =>
      values.map(
        (y): JsonObject => ({
          ...(x === undefined ? {} : { x }),
          ...(y === undefined ? {} : { y }),
        }),
      ),
    );
    let contradictions = 0;
    fc.assert(
      fc.property(filter, (made) => {
        if (filterContradiction(made) === undefined) return;
        contradictions += 1;
        const match = documents.find((each) => evaluateFilter(made, each).truth === true);
        expect(match).toBeUndefined();
      }),
      { numRuns: sizeOf(2000) },
    );
    expect(contradictions).toBeGreaterThan(sizeOf(100) / 2);
  });

  it('of more combinations than are tried may match', () => {
    const both = (field: string, value: number) => ({
      $and: [{ [field]: value }, { [`${field}y`]: value }],
    });
    const pairs = Array.from({ length: 40 }, (_, index) => ({
      $or: [both(`f${index}`, 1), both(`f${index}`, 2)],
    }));
    const hidden = {
      $or: [{ $and: [{ f27x: 1 }, { f27x: 2 }] }, { $and: [{ f27x: 3 }, { f27x: 4 }] }],
    };
    expect(filterContradiction({ $and: [...pairs, hidden] })).toBeUndefined();
    expect(filterContradiction({ $and: [...pairs.slice(0, 3), hidden] })).toBeTypeOf('string');
  });
});

describe('a condition on a metric', () => {
  const base = { metric: 'loss', window: 5 } as const;
  it.each<[string, MetricCondition, string | undefined]>([
    ['a threshold', { ...base, kind: 'threshold', operator: '$gt', threshold: 1e308 }, undefined],
    [
      'a threshold above all numbers',
      { ...base, kind: 'threshold', operator: '$gt', threshold: Number.MAX_VALUE },
      'certain',
    ],
    [
      'a threshold below all numbers',
      { ...base, kind: 'threshold', operator: '$lt', threshold: -Number.MAX_VALUE },
      'certain',
    ],
    [
      'the largest number itself',
      { ...base, kind: 'threshold', operator: '$gte', threshold: Number.MAX_VALUE },
      undefined,
    ],
    [
      'a z-score of 3 in 11 values',
      { ...base, kind: 'zscore', window: 11, threshold: 3, direction: 'ANY' },
      undefined,
    ],
    [
      'a z-score of 3 in 10 values',
      { ...base, kind: 'zscore', window: 10, threshold: 3, direction: 'ANY' },
      'assumed',
    ],
    [
      'a drop by all of it',
      {
        ...base,
        kind: 'change',
        priorWindow: 5,
        amountType: 'RELATIVE',
        amount: 1,
        direction: 'DECREASE',
      },
      undefined,
    ],
    [
      'a drop by more than all of it',
      {
        ...base,
        kind: 'change',
        priorWindow: 5,
        amountType: 'RELATIVE',
        amount: 1.5,
        direction: 'DECREASE',
      },
      'assumed',
    ],
    [
      'a rise by more than all of it',
      {
        ...base,
        kind: 'change',
        priorWindow: 5,
        amountType: 'RELATIVE',
        amount: 1.5,
        direction: 'INCREASE',
      },
      undefined,
    ],
    [
      'an absolute drop',
      {
        ...base,
        kind: 'change',
        priorWindow: 5,
        amountType: 'ABSOLUTE',
        amount: 1.5,
        direction: 'DECREASE',
      },
      undefined,
    ],
  ])('%s', (_, condition, certainty) => {
    const found = findContradiction({ kind: 'runMetric', condition, runs: {} });
    expect(found?.certainty).toBe(certainty);
    expect(found?.path).toBe(
      certainty === undefined ? undefined : `when.runMetric.${condition.kind}`,
    );
  });
});

it('names the filter of each kind of event, and says nothing of an unknown one', () => {
  const filter = { $or: [] };
  expect(findContradiction({ kind: 'linkArtifact', filter })?.path).toBe(
    'when.linkArtifact.filter',
  );
  expect(findContradiction({ kind: 'runState', states: ['FAILED'], runs: filter })?.path).toBe(
    'when.runState.runs',
  );
  expect(findContradiction({ kind: 'runState', states: [], runs: {} })?.path).toBe(
    'when.runState.states',
  );
  expect(findContradiction({ kind: 'other', type: 'NEW', filter: '{"$or":[]}' })).toBeUndefined();
});
