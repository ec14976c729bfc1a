import { describe, expect, it } from 'vitest';
import type { JsonValue } from '../../../src/lib/json.ts';
import { evaluateFilter } from '../../../src/simulate/filter/evaluate-filter.ts';
import { resolveField } from '../../../src/simulate/filter/resolve-field.ts';
import { fc } from '../../support/fast-check.ts';

const DOCUMENT = {
  name: 'prod-7',
  count: 5,
  tags: ['a', 'b'],
  config: {
    lr: 0.1,
    'opt.name': 'adam',
    layers: [{ units: 1 }, { units: 2 }],
    nested: { deep: true },
  },
  nothing: null,
} as const;

const holds = (filter: JsonValue) => evaluateFilter(filter, DOCUMENT).truth;

describe('evaluateFilter', () => {
  it.each<readonly [JsonValue, boolean]>([
    [{}, true],
    [{ $and: [] }, true],
    [{ $or: [] }, false],
    [{ $nor: [] }, true],
    [{ $or: [{ $and: [] }] }, true],
    [{ $and: [{ name: 'prod-7' }, { count: 5 }] }, true],
    [{ $and: [{ name: 'prod-7' }, { count: 6 }] }, false],
    [{ $or: [{ name: 'x' }, { count: 5 }] }, true],
    [{ $nor: [{ name: 'x' }, { count: 6 }] }, true],
    [{ $nor: [{ name: 'x' }, { count: 5 }] }, false],
    [{ $not: { name: 'x' } }, true],
    [{ $not: { name: 'prod-7' } }, false],
    [{ name: { $not: { $regex: '^dev' } } }, true],
    [{ name: { $not: { $regex: '^prod' } } }, false],
    [{ name: 'prod-7', count: 6 }, false],
    [{ count: { $gt: 4, $lt: 6 } }, true],
    [{ count: { $gt: 4, $lt: 5 } }, false],
    [{ count: { $gte: 5, $lte: 5 } }, true],
    [{ count: { $ne: 5 } }, false],
    [{ count: '5' }, false],
    [{ count: { $gt: 'a' } }, false],
    [{ tags: { $all: ['a', 'b'] } }, true],
    [{ tags: { $all: [] } }, false],
    [{ tags: { $size: 2 } }, true],
    [{ tags: { $size: 1 } }, false],
    [{ missing: { $exists: false } }, true],
    [{ nothing: { $exists: true } }, true],
    [{ nothing: null }, true],
    [{ missing: null }, true],
    [{ name: { $contains: 'od-' } }, true],
    [{ name: { $contains: 'x' } }, false],
    [{ count: { $contains: 5 } }, false],
    [{ missing: { $contains: 'x' } }, false],
    [{ 'config.lr': 0.1 }, true],
    [{ 'config.opt.name': 'adam' }, true],
    [{ 'config.nested.deep': true }, true],
    [{ 'config.layers.units': 2 }, true],
    [{ 'config.layers.1.units': 2 }, true],
    [{ 'config.layers.5.units': 2 }, false],
    [{ 'config.layers.0.units': { $exists: true } }, true],
    [{ config: {} }, false],
    [{ 'config.nested': { deep: true } }, true],
    [{ constructor: { $exists: true } }, false],
    [{ '__proto__.x': { $exists: true } }, false],
    ['{"$and":[{"name":"prod-7"}]}', true],
    [JSON.stringify(JSON.stringify({ name: 'x' })), false],
  ])('%j is %s', (filter, expected) => {
    expect(holds(filter)).toBe(expected);
  });

  it('reports every leaf, even if an earlier one has decided, with the same name for every document', () => {
    const filter = { $or: [{ name: 'prod-7' }, { count: { $gt: 1, $lt: 3 } }], tags: 'z' };
    const { leaves } = evaluateFilter(filter, DOCUMENT);
    expect(leaves).toEqual([
      {
        id: '/$or/0/name',
        field: 'name',
        operator: '$eq',
        operand: 'prod-7',
        actual: 'prod-7',
        outcome: true,
      },
      {
        id: '/$or/1/count/$gt',
        field: 'count',
        operator: '$gt',
        operand: 1,
        actual: 5,
        outcome: true,
      },
      {
        id: '/$or/1/count/$lt',
        field: 'count',
        operator: '$lt',
        operand: 3,
        actual: 5,
        outcome: false,
      },
      {
        id: '/tags',
        field: 'tags',
        operator: '$eq',
        operand: 'z',
        actual: ['a', 'b'],
        outcome: false,
      },
    ]);
    expect(evaluateFilter(filter, {}).leaves.map(({ id }) => id)).toEqual(
      leaves.map(({ id }) => id),
    );
  });

  it('matches in time that grows with the text, whatever the expression', () => {
    const text = 'a'.repeat(5000);
    expect(evaluateFilter({ a: { $regex: '(a+)+$' } }, { a: `${text}!` }).truth).toBe(false);
    expect(evaluateFilter({ a: { $regex: '(?i)^A+$' } }, { a: text }).truth).toBe(true);
  });

  it('never throws, whatever the filter and the document', () => {
    const value = fc.jsonValue({ maxDepth: 4 }) as fc.Arbitrary<JsonValue>;
    const key = fc.constantFrom(
      '$and',
      '$or',
      '$not',
      '$nor',
      '$in',
      '$regex',
      '$exists',
      '$size',
      '$all',
      '$where',
      'a',
      'a.b',
      '__proto__',
    );
    const filter = fc.letrec<{ node: JsonValue }>((tie) => ({
      node: fc.oneof(
        { depthSize: 'small' },
        value,
        fc.array(tie('node'), { maxLength: 3 }),
        fc.dictionary(key, tie('node'), { maxKeys: 3 }),
      ),
    })).node;
    fc.assert(
      fc.property(
        filter,
        fc.dictionary(fc.constantFrom('a', 'b', 'a.b'), value),
        (node, document) => {
          expect([true, false, 'unknown']).toContain(evaluateFilter(node, document).truth);
        },
      ),
    );
  });
});

describe('resolveField', () => {
  it('prefers a key that itself holds dots, and goes on where one leads nowhere', () => {
    expect(resolveField({ 'a.b': 1, a: { b: 2 } }, 'a.b')).toBe(1);
    expect(resolveField({ a: { c: 2 }, 'a.b': { c: 3 } }, 'a.b.c')).toBe(3);
    expect(resolveField({ a: 1 }, 'a.b')).toBeUndefined();
    expect(resolveField({ a: [[{ b: 1 }]] }, 'a.0.0.b')).toBe(1);
    expect(resolveField({ a: [1, 2] }, 'a.1')).toBe(2);
    expect(resolveField({ a: [1, 2] }, 'a.b')).toBeUndefined();
  });
});
