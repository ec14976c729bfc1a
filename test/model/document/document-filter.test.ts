import { describe, expect, it } from 'vitest';
import type { JsonObject, JsonValue } from '../../../src/lib/json.ts';
import { stableJson } from '../../../src/lib/stable-json.ts';
import { canonicalFilter } from '../../../src/model/canonical/canonical-filter.ts';
import { filterDocument } from '../../../src/model/document/document-filter.ts';
import { arbitraryRunFilter } from '../../support/arbitrary-automation.ts';
import { fc } from '../../support/fast-check.ts';
import { sizeOf } from '../../support/size.ts';

describe('filterDocument', () => {
  it.each<[JsonValue, JsonObject | undefined]>([
    [{}, undefined],
    [{ $or: [{ $and: [] }] }, undefined],
    [
      { name: 'abc', username: 'ann' },
      { id: 'abc', user: 'ann' },
    ],
    [
      { 'config.lr': { $gt: 0.1, $lte: 1 }, 'summary_metrics.loss': 2 },
      { 'config.lr': { gt: 0.1, lte: 1 }, 'summary.loss': 2 },
    ],
    [
      { state: { $in: ['a', 'b'] }, tags: { $nin: ['x'] } },
      { state: ['a', 'b'], tags: { nin: ['x'] } },
    ],
    [{ tags: { $in: ['a'], $ne: 'b' } }, { tags: { in: ['a'], ne: 'b' } }],
    [{ $and: [{ tags: 'a' }, { tags: 'b' }] }, { all: [{ tags: 'a' }, { tags: 'b' }] }],
    [{ display_name: { $not: { $regex: '^a' } } }, { name: { not: { regex: '^a' } } }],
    [
      { $or: [{ tags: 'a' }, { display_name: { $contains: 'b' } }] },
      { any: [{ name: { contains: 'b' } }, { tags: 'a' }] },
    ],
    [
      { $nor: [{ tags: 'a' }], $not: { tags: 'b' } },
      { none: [{ tags: 'a' }], not: { tags: 'b' } },
    ],
    [{ tags: { $exists: true } }, { tags: { exists: true } }],
    [{ tags: { $in: ['a', 1] } }, { mongo: { tags: { $in: ['a', 1] } } }],
    [{ name: 7 }, { mongo: { name: { $eq: 7 } } }],
    [{ group: 'g' }, { mongo: { group: { $eq: 'g' } } }],
    [{ config: 1 }, { mongo: { config: { $eq: 1 } } }],
    [{ 'config.': 1 }, { mongo: { 'config.': { $eq: 1 } } }],
    [{ tags: { $regex: 'a', $options: 'i' } }, { mongo: { tags: { $options: 'i', $regex: 'a' } } }],
    [{ tags: { $in: [] } }, { mongo: { tags: { $in: [] } } }],
    [{ tags: { $regex: '' } }, { mongo: { tags: { $regex: '' } } }],
    [{ tags: null }, { mongo: { tags: { $eq: null } } }],
    [{ $or: [] }, { mongo: { $or: [] } }],
    [{ $or: 'x' }, { mongo: { $or: 'x' } }],
    [{ tags: { $in: 'abc' } }, { mongo: { tags: { $in: 'abc' } } }],
    [{ 'config.on': true }, { 'config.on': true }],
    [{ 'config.lr': { $ne: false, $gte: 'a' } }, { 'config.lr': { ne: false, gte: 'a' } }],
    [{ 'config.lr': { $lt: true } }, { mongo: { 'config.lr': { $lt: true } } }],
    [{ 'config.lr': { $in: [1, [2]] } }, { mongo: { 'config.lr': { $in: [1, [2]] } } }],
    [{ 'config.lr': { $regex: 7 } }, { mongo: { 'config.lr': { $regex: 7 } } }],
    [{ 'config.lr': { $exists: 1 } }, { mongo: { 'config.lr': { $exists: 1 } } }],
    [{ 'config.lr': { $not: { $near: 1 } } }, { mongo: { 'config.lr': { $not: { $near: 1 } } } }],
    [{ 'config.lr': { $not: 1 } }, { mongo: { 'config.lr': { $not: 1 } } }],
    [{ tags: { $not: { $in: ['a'] } } }, { tags: { not: { in: ['a'] } } }],
    [{ tags: { $not: { $eq: 1 } } }, { mongo: { tags: { $not: { $eq: 1 } } } }],
    [
      { tags: { $exists: false, $ne: 1 } },
      { mongo: { $and: [{ tags: { $exists: false } }, { tags: { $ne: 1 } }] } },
    ],
    [
      { username: 'ann', state: 'running' },
      { user: 'ann', state: 'running' },
    ],
    [{ tags: { $lt: 'b', $lte: 'c', $gt: 'a' } }, { tags: { lt: 'b', lte: 'c', gt: 'a' } }],
    [{ configx: 1 }, { mongo: { configx: { $eq: 1 } } }],
    [{ names: 'a' }, { mongo: { names: { $eq: 'a' } } }],
    [
      { $and: [{ tags: { $gt: 'a' } }, { tags: { $gt: 'b', $lt: 'd' } }] },
      { all: [{ tags: { gt: 'a' } }, { tags: { gt: 'b' } }, { tags: { lt: 'd' } }] },
    ],
    [
      { $and: [{ $or: [{ tags: 'a' }, { tags: 'b' }] }, { $or: [{ tags: 'c' }, { tags: 'd' }] }] },
      { all: [{ any: [{ tags: 'a' }, { tags: 'b' }] }, { any: [{ tags: 'c' }, { tags: 'd' }] }] },
    ],
    [
      { $and: [{ $nor: [{ tags: 'a' }] }, { $nor: [{ tags: 'b' }] }] },
      { all: [{ none: [{ tags: 'a' }] }, { none: [{ tags: 'b' }] }] },
    ],
    [
      { $and: [{ $not: { tags: 'a' } }, { $not: { tags: 'b' } }] },
      { all: [{ not: { tags: 'a' } }, { not: { tags: 'b' } }] },
    ],
    [
      { $not: { $and: [{ tags: 'a' }, { tags: 'b' }] } },
      { not: { all: [{ tags: 'a' }, { tags: 'b' }] } },
    ],
    [{ $not: { 'config.in': 1 } }, { not: { 'config.in': 1 } }],
    [{ $not: {} }, { mongo: { $not: {} } }],
    ['no filter', { mongo: 'no filter' }],
  ])('of %j is %j', (filter, expected) => {
    expect(filterDocument(filter, 'runs')).toEqual(expected);
  });

  it('knows the fields of artifacts', () => {
    expect(filterDocument({ alias: 'a', tag: 'b' }, 'artifact')).toEqual({ alias: 'a', tag: 'b' });
    expect(filterDocument({ display_name: 'a' }, 'artifact')).toEqual({
      mongo: { display_name: { $eq: 'a' } },
    });
  });

  it('differs exactly where the canonical form does', () => {
    const pair = fc.tuple(arbitraryRunFilter, arbitraryRunFilter);
    fc.assert(
      fc.property(pair, ([a, b]) => expectAgreement(a, b)),
      { numRuns: sizeOf(1000) },
    );
  });
});

function expectAgreement(a: JsonValue, b: JsonValue): void {
  const textOf = (filter: JsonValue): string => stableJson(filterDocument(filter, 'runs') ?? null);
  const isSame = stableJson(canonicalFilter(a)) === stableJson(canonicalFilter(b));
  expect(textOf(a) === textOf(b)).toBe(isSame);
}
