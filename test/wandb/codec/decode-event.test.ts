import { describe, expect, it } from 'vitest';
import type { JsonValue } from '../../../src/lib/json.ts';
import type { Event } from '../../../src/model/event.ts';
import { decodeEvent } from '../../../src/wandb/codec/decode-event.ts';
import { encodeEvent } from '../../../src/wandb/codec/encode-event.ts';

const EVERYTHING = { $and: [] };
const text = (value: JsonValue): string => JSON.stringify(value);

const THRESHOLD = {
  name: 'loss',
  agg_op: 'AVERAGE',
  window_size: 5,
  cmp_op: '$gt',
  threshold: 1,
};
const CONDITION = {
  kind: 'threshold',
  metric: 'loss',
  aggregate: 'AVERAGE',
  window: 5,
  operator: '$gt',
  threshold: 1,
} as const;

describe('what the official SDK sends', () => {
  const RUNS = { display_name: { $contains: 'my-run' } };
  const runFilter = '{"$and":[{"display_name":{"$contains":"my-run"}}]}';

  it.each<[string, Exclude<Event, { kind: 'other' }>, string, JsonValue]>([
    [
      'a link with an alias',
      { kind: 'linkArtifact', filter: { alias: { $eq: 'prod' } } },
      'LINK_MODEL',
      { $or: [{ $and: [{ alias: { $eq: 'prod' } }] }] },
    ],
    [
      'a conjunction, which replaces the inner layer',
      { kind: 'addArtifactAlias', filter: { $and: [{ alias: 'a' }, { tag: 'b' }] } },
      'ADD_ARTIFACT_ALIAS',
      { $or: [{ $and: [{ alias: 'a' }, { tag: 'b' }] }] },
    ],
    [
      'an alternative, which does not',
      { kind: 'addArtifactTag', filter: { $or: [{ tag: 'a' }, { tag: 'b' }] } },
      'ADD_ARTIFACT_TAG',
      { $or: [{ $and: [{ $or: [{ tag: 'a' }, { tag: 'b' }] }] }] },
    ],
    [
      'no filter',
      { kind: 'createArtifact', filter: EVERYTHING },
      'CREATE_ARTIFACT',
      { $or: [{ $and: [] }] },
    ],
    [
      'a threshold',
      { kind: 'runMetric', condition: CONDITION, runs: RUNS },
      'RUN_METRIC',
      { run_filter: runFilter, run_metric_filter: { threshold_filter: THRESHOLD } },
    ],
    [
      'a change',
      {
        kind: 'runMetric',
        condition: {
          kind: 'change',
          metric: 'loss',
          window: 1,
          priorWindow: 1,
          amountType: 'RELATIVE',
          amount: 0.25,
          direction: 'DECREASE',
        },
        runs: RUNS,
      },
      'RUN_METRIC_CHANGE',
      {
        run_filter: runFilter,
        run_metric_filter: {
          change_filter: {
            name: 'loss',
            agg_op: null,
            current_window_size: 1,
            prior_window_size: 1,
            change_type: 'RELATIVE',
            change_dir: 'DECREASE',
            change_amount: 0.25,
          },
        },
      },
    ],
    [
      'a z-score',
      {
        kind: 'runMetric',
        condition: { kind: 'zscore', metric: 'loss', window: 30, threshold: 3, direction: 'ANY' },
        runs: EVERYTHING,
      },
      'RUN_METRIC_ZSCORE',
      {
        run_filter: '{"$and":[]}',
        run_metric_filter: {
          zscore_filter: { name: 'loss', window_size: 30, threshold: 3, change_dir: 'ANY' },
        },
      },
    ],
    [
      'states',
      { kind: 'runState', states: ['FAILED', 'FINISHED'], runs: RUNS },
      'RUN_STATE',
      { run_filter: runFilter, run_state_filter: { states: ['FAILED', 'FINISHED'] } },
    ],
  ])('is what we send: %s', (_what, event, type, filter) => {
    const input = encodeEvent(event);
    expect(input.triggeringEventType).toBe(type);
    expect(JSON.parse(input.eventFilter)).toEqual(filter);
    expect(decodeEvent(type, input.eventFilter)).toEqual(event);
  });
});

describe('a filter as it is read', () => {
  it.each<[string, string, JsonValue]>([
    ['wrapped', '{"filter":{"$or":[{"$and":[{"alias":"a"}]}]}}', { alias: 'a' }],
    [
      'as text in the wrapping',
      text({ filter: '{"$or":[{"$and":[{"alias":"a"}]}]}' }),
      { alias: 'a' },
    ],
    ['wrapped twice', '{"filter":{"filter":{"alias":"a"}}}', { alias: 'a' }],
    ['not wrapped', '{"$or":[{"$and":[{"alias":"a"}]}]}', { alias: 'a' }],
    ['of another client', '{"alias":"a"}', { alias: 'a' }],
    [
      'with two branches',
      '{"filter":{"$or":[{"$and":[{"alias":"a"}]},{"$and":[{"alias":"b"}]}]}}',
      { $or: [{ $and: [{ alias: 'a' }] }, { $and: [{ alias: 'b' }] }] },
    ],
    ['under more than one $and', '{"$or":[{"$and":[{"$and":[{"alias":"a"}]}]}]}', { alias: 'a' }],
    [
      'on a field called as the wrapping is',
      '{"$or":[{"$and":[{"filter":{"$eq":"a"}}]}]}',
      { $and: [{ filter: { $eq: 'a' } }] },
    ],
    ['empty', '', EVERYTHING],
    ['an empty object', '{}', EVERYTHING],
    ['null', 'null', EVERYTHING],
    ['wrapped null', '{"filter":null}', EVERYTHING],
    ['wrapped empty text', '{"filter":""}', EVERYTHING],
    ['an empty alternative, which never matches', '{"filter":{"$or":[]}}', { $or: [] }],
  ])('is the filter itself: %s', (_what, filter, expected) => {
    expect(decodeEvent('ADD_ARTIFACT_ALIAS', filter)).toEqual({
      kind: 'addArtifactAlias',
      filter: expected,
    });
  });
});

describe('older and laxer forms of a metric', () => {
  it.each<[string, JsonValue]>([
    ['the legacy field', { metric_filter: text(THRESHOLD) }],
    ['the legacy field beside a null', { metric_filter: text(THRESHOLD), run_metric_filter: null }],
    [
      'the legacy field loses against the current one',
      {
        run_metric_filter: { threshold_filter: THRESHOLD },
        metric_filter: text({ ...THRESHOLD, threshold: 99 }),
      },
    ],
    [
      'a legacy field that the SDK wrote as null',
      { run_metric_filter: { threshold_filter: THRESHOLD }, metric_filter: 'null' },
    ],
    ['a null run filter', { run_filter: null, run_metric_filter: { threshold_filter: THRESHOLD } }],
    [
      'a run filter that is no text',
      { run_filter: {}, run_metric_filter: { threshold_filter: THRESHOLD } },
    ],
    ['the metric filter as text', { run_metric_filter: text({ threshold_filter: THRESHOLD }) }],
    [
      'nulls in the other places',
      {
        run_metric_filter: {
          threshold_filter: THRESHOLD,
          change_filter: null,
          zscore_filter: null,
        },
      },
    ],
    [
      'lower case',
      { run_metric_filter: { threshold_filter: { ...THRESHOLD, agg_op: 'average' } } },
    ],
  ])('%s', (_what, filter) => {
    expect(decodeEvent('RUN_METRIC', text(filter))).toEqual({
      kind: 'runMetric',
      condition: CONDITION,
      runs: EVERYTHING,
    });
  });

  it('fills in the defaults of the SDK', () => {
    const change = { name: 'loss', change_type: 'ABSOLUTE', change_dir: 'ANY', change_amount: 1 };
    expect(
      decodeEvent(
        'RUN_METRIC_CHANGE',
        text({ run_metric_filter: { change_filter: { ...change, current_window_size: 4 } } }),
      ),
    ).toMatchObject({ condition: { window: 4, priorWindow: 4 } });
    expect(
      decodeEvent(
        'RUN_METRIC_ZSCORE',
        text({ run_metric_filter: { zscore_filter: { name: 'x' } } }),
      ),
    ).toMatchObject({ condition: { window: 30, threshold: 3, direction: 'ANY' } });
  });

  it('reads crashed as failed, once', () => {
    const filter = text({ run_state_filter: { states: ['CRASHED', 'RUNNING', 'FAILED'] } });
    expect(decodeEvent('RUN_STATE', filter)).toEqual({
      kind: 'runState',
      states: ['FAILED', 'RUNNING'],
      runs: EVERYTHING,
    });
  });
});

describe('what a manifest cannot express is kept as it came', () => {
  const metric = (changes: Record<string, JsonValue>): string =>
    text({ run_metric_filter: { threshold_filter: { ...THRESHOLD, ...changes } } });

  it.each<[string, string, string]>([
    ['a type that nobody knows', 'WEAVE_METRIC_THRESHOLD', '{"a":1}'],
    ['the legacy alias event', 'UPDATE_ARTIFACT_ALIAS', '{}'],
    ['a prototype name', 'constructor', '{}'],
    ['text that is no JSON', 'LINK_MODEL', '{"alias":'],
    ['a list', 'LINK_MODEL', '[]'],
    ['a number', 'LINK_MODEL', '{"filter":3}'],
    ['a key twice', 'LINK_MODEL', '{"alias":"a","alias":"b"}'],
    ['a depth that nothing has', 'LINK_MODEL', `${'{"$not":'.repeat(5000)}{}${'}'.repeat(5000)}`],
    ['layers without end', 'LINK_MODEL', `${'{"filter":'.repeat(50)}{}${'}'.repeat(50)}`],
    ['a condition that was lost', 'RUN_METRIC', '{"$and":[]}'],
    ['no condition', 'RUN_METRIC', '{"run_filter":"{}"}'],
    ['the condition of another type', 'RUN_METRIC_CHANGE', metric({})],
    ['an aggregate that nobody knows', 'RUN_METRIC', metric({ agg_op: 'MEDIAN' })],
    ['an operator that nobody knows', 'RUN_METRIC', metric({ cmp_op: '$near' })],
    ['a window of nothing', 'RUN_METRIC', metric({ window_size: 0 })],
    ['a threshold as text', 'RUN_METRIC', metric({ threshold: '1' })],
    ['a field of the condition that nobody knows', 'RUN_METRIC', metric({ cooldown: 60 })],
    [
      'a field of the event that nobody knows',
      'RUN_METRIC',
      text({ run_metric_filter: { threshold_filter: THRESHOLD }, group_by: 'sweep' }),
    ],
    [
      'two conditions',
      'RUN_METRIC',
      text({ run_metric_filter: { threshold_filter: THRESHOLD, change_filter: {} } }),
    ],
    ['a run filter that is none', 'RUN_METRIC', text({ run_filter: '[', run_metric_filter: {} })],
    ['no states', 'RUN_STATE', '{"run_state_filter":{"states":[]}}'],
    ['a state that nobody knows', 'RUN_STATE', '{"run_state_filter":{"states":["KILLED"]}}'],
  ])('%s', (_what, type, filter) => {
    expect(decodeEvent(type, filter)).toEqual({ kind: 'other', type, filter });
  });
});
