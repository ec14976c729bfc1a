/** Values of every type in every field of a response: all are checked, and none is dropped without an error. */
import { describe, expect, it } from 'vitest';
import type { JsonObject, JsonValue } from '../../../src/lib/json.ts';
import { decodeEvent } from '../../../src/wandb/codec/decode-event.ts';
import {
  collectionScope,
  decodeScope,
  entityScope,
  projectScope,
} from '../../../src/wandb/codec/decode-scope.ts';
import {
  hasOnly,
  isBlank,
  objectField,
  objectsField,
  oneOf,
  positiveInteger,
  positiveNumber,
  textField,
} from '../../../src/wandb/codec/fields.ts';
import {
  readArtifactFilter,
  readRunFilter,
  wrapArtifactFilter,
  wrapRunFilter,
} from '../../../src/wandb/codec/filter-wrapping.ts';
import { unwrapFilter } from '../../../src/wandb/codec/unwrap-filter.ts';

const ODD: readonly JsonValue[] = [
  null,
  true,
  7,
  0,
  -1,
  1.5,
  '',
  'null',
  'text',
  [],
  ['a'],
  {},
  { a: 1 },
];
const shown = (value: JsonValue | undefined): string => JSON.stringify(value) ?? 'absent';

/** Which of the odd values a reader takes, as JSON. */
const taken = (takes: (value: JsonValue) => boolean): readonly string[] =>
  ODD.filter(takes).map(shown);

describe('a field', () => {
  it('is blank where it says nothing', () => {
    expect(taken(isBlank)).toEqual(['null', '""', '"null"']);
    expect(isBlank(undefined)).toBe(true);
    expect(hasOnly({ a: 1, b: null, c: '' }, ['a'])).toBe(true);
    expect(hasOnly({ a: 1, b: 0 }, ['a'])).toBe(false);
    expect(hasOnly({}, [])).toBe(true);
  });

  it('is read by its type', () => {
    expect(taken((value) => textField({ a: value }, 'a') !== undefined)).toEqual([
      '""',
      '"null"',
      '"text"',
    ]);
    expect(taken((value) => objectField({ a: value }, 'a') !== undefined)).toEqual([
      '{}',
      '{"a":1}',
    ]);
    expect(objectsField({ a: [{ b: 1 }, 7, null, {}] }, 'a')).toEqual([{ b: 1 }, {}]);
    expect(objectsField({ a: 'text' }, 'a')).toEqual([]);
    expect(objectsField({}, 'a')).toEqual([]);
    for (const name of ['constructor', '__proto__', 'toString']) {
      expect([textField({}, name), objectField({}, name), objectsField({}, name)]).toEqual([
        undefined,
        undefined,
        [],
      ]);
    }
    const inherited = Object.create({ a: 'text', b: {}, c: [{}] }) as JsonObject;
    expect([
      textField(inherited, 'a'),
      objectField(inherited, 'b'),
      objectsField(inherited, 'c'),
    ]).toEqual([undefined, undefined, []]);
  });

  it('is a number in its range, or a word in any case', () => {
    expect(taken((value) => positiveInteger(value) !== undefined)).toEqual(['7']);
    expect(taken((value) => positiveNumber(value) !== undefined)).toEqual(['7', '1.5']);
    expect(positiveInteger('7')).toBeUndefined();
    expect(positiveNumber('7')).toBeUndefined();
    expect(positiveInteger(2 ** 53)).toBeUndefined();
    expect(positiveNumber(Number.POSITIVE_INFINITY)).toBeUndefined();
    expect(positiveInteger(undefined)).toBeUndefined();
    expect(oneOf('Text', ['TEXT', 'OTHER'])).toBe('TEXT');
    expect(oneOf('other', ['TEXT', 'OTHER'])).toBe('OTHER');
    expect(taken((value) => oneOf(value, ['text']) !== undefined)).toEqual(['"text"']);
  });
});

describe('a condition', () => {
  const conditions = {
    RUN_METRIC: [
      'threshold_filter',
      { name: 'm', agg_op: 'MIN', window_size: 2, cmp_op: '$gt', threshold: 1 },
    ],
    RUN_METRIC_CHANGE: [
      'change_filter',
      {
        name: 'm',
        agg_op: 'MAX',
        current_window_size: 2,
        prior_window_size: 3,
        change_type: 'ABSOLUTE',
        change_dir: 'ANY',
        change_amount: 4,
      },
    ],
    RUN_METRIC_ZSCORE: [
      'zscore_filter',
      { name: 'm', window_size: 5, threshold: 2, change_dir: 'INCREASE' },
    ],
  } as const;
  const read = (type: keyof typeof conditions, changes: JsonObject = {}) => {
    const [key, base] = conditions[type];
    const filter = JSON.stringify({
      run_filter: '{}',
      run_metric_filter: { [key]: { ...base, ...changes } },
    });
    const event = decodeEvent(type, filter);
    return event.kind === 'runMetric' ? event.condition : undefined;
  };

  /** Each field with the odd values that it takes, besides its own. */
  const FIELDS: readonly (readonly [keyof typeof conditions, string, readonly string[]])[] = [
    ['RUN_METRIC', 'name', ['""', '"null"', '"text"']],
    ['RUN_METRIC', 'agg_op', ['null', '""', '"null"']],
    ['RUN_METRIC', 'window_size', ['null', '7']],
    ['RUN_METRIC', 'cmp_op', []],
    ['RUN_METRIC', 'threshold', ['7', '0', '-1', '1.5']],
    ['RUN_METRIC', 'unknown', ['null', '""', '"null"']],
    ['RUN_METRIC_CHANGE', 'name', ['""', '"null"', '"text"']],
    ['RUN_METRIC_CHANGE', 'agg_op', ['null', '""', '"null"']],
    ['RUN_METRIC_CHANGE', 'current_window_size', ['null', '7']],
    ['RUN_METRIC_CHANGE', 'prior_window_size', ['null', '7']],
    ['RUN_METRIC_CHANGE', 'change_type', []],
    ['RUN_METRIC_CHANGE', 'change_dir', []],
    ['RUN_METRIC_CHANGE', 'change_amount', ['7', '1.5']],
    ['RUN_METRIC_CHANGE', 'unknown', ['null', '""', '"null"']],
    ['RUN_METRIC_ZSCORE', 'name', ['""', '"null"', '"text"']],
    ['RUN_METRIC_ZSCORE', 'window_size', ['null', '7']],
    ['RUN_METRIC_ZSCORE', 'threshold', ['null', '7', '1.5']],
    ['RUN_METRIC_ZSCORE', 'change_dir', ['null']],
    ['RUN_METRIC_ZSCORE', 'unknown', ['null', '""', '"null"']],
  ];
  it.each(FIELDS)('of %s takes only its own type of "%s"', (type, field, expected) => {
    expect(taken((value) => read(type, { [field]: value }) !== undefined)).toEqual(expected);
  });

  it('is read whole, and with its defaults', () => {
    expect(read('RUN_METRIC')).toStrictEqual({
      ...{
        kind: 'threshold',
        metric: 'm',
        aggregate: 'MIN',
        window: 2,
        operator: '$gt',
        threshold: 1,
      },
    });
    expect(read('RUN_METRIC', { window_size: null, agg_op: null })).toStrictEqual({
      ...{ kind: 'threshold', metric: 'm', window: 1, operator: '$gt', threshold: 1 },
    });
    expect(read('RUN_METRIC_CHANGE')).toStrictEqual({
      ...{ kind: 'change', metric: 'm', aggregate: 'MAX', window: 2, priorWindow: 3 },
      ...{ amountType: 'ABSOLUTE', amount: 4, direction: 'ANY' },
    });
    expect(
      read('RUN_METRIC_CHANGE', { current_window_size: null, prior_window_size: null }),
    ).toMatchObject({ window: 1, priorWindow: 1 });
    expect(read('RUN_METRIC_ZSCORE')).toStrictEqual({
      ...{ kind: 'zscore', metric: 'm', window: 5, threshold: 2, direction: 'INCREASE' },
    });
    expect(
      read('RUN_METRIC_ZSCORE', { window_size: null, threshold: null, change_dir: null }),
    ).toMatchObject({ window: 30, threshold: 3, direction: 'ANY' });
  });

  it('of an older form is a threshold and nothing else', () => {
    const legacy = (type: string, value: JsonValue, more: JsonObject = {}) =>
      decodeEvent(type, JSON.stringify({ metric_filter: value, ...more })).kind;
    const threshold = conditions.RUN_METRIC[1];
    expect(legacy('RUN_METRIC', threshold)).toBe('runMetric');
    expect(legacy('RUN_METRIC', JSON.stringify(threshold))).toBe('runMetric');
    expect(legacy('RUN_METRIC_CHANGE', threshold)).toBe('other');
    expect(legacy('RUN_METRIC', null)).toBe('other');
    expect(legacy('RUN_METRIC', threshold, { unknown: 1 })).toBe('other');
    const change = { run_metric_filter: { change_filter: conditions.RUN_METRIC_CHANGE[1] } };
    expect(decodeEvent('RUN_METRIC', JSON.stringify(change)).kind).toBe('other');
    for (const value of ODD.filter((each) => !isBlank(each))) {
      const text = JSON.stringify({ run_metric_filter: value, metric_filter: threshold });
      expect(decodeEvent('RUN_METRIC', text).kind).toBe('other');
    }
  });
});

describe('states and filters of an event', () => {
  it('are read only where they are what they should be', () => {
    const state = (value: JsonValue, more: JsonObject = {}) =>
      decodeEvent('RUN_STATE', JSON.stringify({ run_state_filter: value, ...more })).kind;
    expect(taken((value) => state(value) !== 'other')).toEqual([]);
    expect(taken((value) => state({ states: value }) !== 'other')).toEqual([]);
    expect(state({ states: ['FAILED'] })).toBe('runState');
    expect(state({ states: ['FAILED', 'KILLED'] })).toBe('other');
    expect(state({ states: ['FAILED'], more: 1 })).toBe('other');
    expect(state({ states: ['FAILED'] }, { unknown: 1 })).toBe('other');
    expect(state({ states: ['FAILED'] }, { run_filter: 7 })).toBe('other');
    expect(
      taken((value) => decodeEvent('RUN_STATE', JSON.stringify(value)).kind !== 'other'),
    ).toEqual([]);
    const both = JSON.stringify({ run_state_filter: { states: ['FAILED'] } });
    expect(decodeEvent('WEAVE', both)).toEqual({ kind: 'other', type: 'WEAVE', filter: both });
  });

  it('come out of their wrapping, and of no other form', () => {
    const plain = { alias: 'a' };
    const two = { $and: [plain, { tag: 'b' }] };
    for (const filter of [plain, two, { filter: 'a', x: 1 }]) {
      expect(readArtifactFilter(wrapArtifactFilter(filter))).toEqual(filter);
      expect(readRunFilter(wrapRunFilter(filter))).toEqual(filter);
    }
    expect(wrapArtifactFilter(plain)).toEqual({ $or: [{ $and: [plain] }] });
    expect(wrapRunFilter({ $and: [{ $and: [plain] }] })).toEqual({ $and: [plain] });
    expect(wrapRunFilter({})).toEqual({ $and: [] });
    expect(readRunFilter({ $and: [{}] })).toEqual({ $and: [] });
    for (const kept of [
      { $or: [plain] },
      { $or: [{ $and: [plain] }], x: 1 },
      { $or: [{ $and: [plain] }, plain] },
      { $or: 'x' },
      { $or: [7] },
      { $and: [plain], x: 1 },
      { $and: 'x' },
      { $and: [7] },
      { $and: [{ filter: 'a' }] },
    ]) {
      expect(readArtifactFilter(kept)).toEqual(kept);
    }
    expect(readArtifactFilter({ $and: [{ filter: 'a', x: 1 }] })).toEqual({
      $and: [{ filter: 'a', x: 1 }],
    });
    expect(readRunFilter({ $and: [{ filter: 'a', x: 1 }] })).toEqual({ filter: 'a', x: 1 });
    expect(taken((value) => readRunFilter(value) !== undefined)).toEqual([
      'null',
      '""',
      '"null"',
      '{}',
      '{"a":1}',
    ]);
    expect(readArtifactFilter(7)).toBeUndefined();
    expect(readRunFilter(undefined)).toEqual({ $and: [] });
  });

  it('are unwrapped for twenty layers', () => {
    const layers = (count: number): JsonValue => {
      let filter: JsonValue = { alias: 'a' };
      for (let layer = 0; layer < count; layer += 1) filter = { filter };
      return filter;
    };
    expect(unwrapFilter(layers(20))).toEqual({ alias: 'a' });
    expect(unwrapFilter(layers(21))).toBeUndefined();
    expect(unwrapFilter(JSON.stringify({ filter: JSON.stringify({ alias: 'a' }) }))).toEqual({
      alias: 'a',
    });
    expect(unwrapFilter({ filter: null })).toEqual({ $and: [] });
    expect(unwrapFilter('  ')).toEqual({ $and: [] });
    expect(unwrapFilter('{')).toBeUndefined();
    expect(unwrapFilter({ filter: {}, x: 1 })).toEqual({ filter: {}, x: 1 });
  });
});

describe('a scope', () => {
  const project = { name: 'p', entityName: 'acme' };
  it('is one only with every name that it needs', () => {
    expect(projectScope({ id: 'i', ...project })).toEqual({
      kind: 'project',
      id: 'i',
      entity: 'acme',
      project: 'p',
    });
    expect(entityScope({ id: 'i', name: 'acme' })).toEqual({
      kind: 'team',
      id: 'i',
      entity: 'acme',
    });
    expect(collectionScope({ id: 'i', name: 'c', project })).toEqual({
      kind: 'project',
      id: 'i',
      entity: 'acme',
      project: 'p',
      collection: 'c',
    });
    for (const name of ['id', 'name', 'entityName']) {
      expect(projectScope({ id: 'i', ...project, [name]: null })).toBeUndefined();
      expect(entityScope({ id: 'i', name: 'acme', [name]: null }) === undefined).toBe(
        name !== 'entityName',
      );
      expect(
        collectionScope({ id: 'i', name: 'c', project: { ...project, [name]: null } }) ===
          undefined,
      ).toBe(name !== 'id');
      expect(collectionScope({ id: 'i', name: 'c', project, [name]: null }) === undefined).toBe(
        name !== 'entityName',
      );
    }
    expect(collectionScope({ id: 'i', name: 'c', project: 'p' })).toBeUndefined();
    expect(decodeScope('text')).toEqual({ kind: 'other', type: '' });
    expect(decodeScope({ __typename: 7 })).toEqual({ kind: 'other', type: '' });
    expect(decodeScope({ __typename: 'Project' })).toEqual({ kind: 'other', type: 'Project' });
  });
});
