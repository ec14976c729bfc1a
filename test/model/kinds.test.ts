/** The catalogs of kinds, and what no compiler holds against them: schemas, documents and the example of every event. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isEnumType, isUnionType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { isJsonObject, type JsonValue, parseJson } from '../../src/lib/json.ts';
import { ACTION_KINDS } from '../../src/model/kinds/action-kinds.ts';
import { ARTIFACT_EVENT_KINDS, EVENT_KINDS } from '../../src/model/kinds/event-kinds.ts';
import { ACTION_GATES } from '../../src/sandbox/rules/action-catalog.ts';
import { ARTIFACT_EVENTS, EVENT_GATES } from '../../src/sandbox/rules/event-catalog.ts';
import { FEATURE_GATES } from '../../src/sandbox/server-profile.ts';
import { ACTION_TYPES } from '../../src/wandb/codec/kinds/action-types.ts';
import {
  ARTIFACT_EVENT_TYPES,
  METRIC_EVENT_TYPES,
  RUN_STATE_TYPE,
} from '../../src/wandb/codec/kinds/event-types.ts';
import { ROOT } from '../support/run-script.ts';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** The names of the fields at a path of a published schema. */
function fieldsAt(file: string, ...path: readonly string[]): readonly string[] {
  let node: JsonValue | undefined = parseJson(read(`schema/${file}.schema.json`));
  for (const segment of [...path, 'properties'])
    node = isJsonObject(node) ? node[segment] : undefined;
  return isJsonObject(node) ? Object.keys(node) : [];
}

describe('the published schemas', () => {
  it('offer every event and every action, and no others', () => {
    expect(fieldsAt('manifest', 'properties', 'when')).toEqual(EVENT_KINDS);
    expect(fieldsAt('manifest', 'properties', 'then')).toEqual(ACTION_KINDS);
  });
});

describe('the GraphQL schema', () => {
  const schema = buildSchema(read('schema/wandb.graphql'));
  const valuesOf = (name: string): readonly string[] => {
    const type = schema.getType(name);
    return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
  };

  it('has the type of every event', () => {
    const types = [
      ...Object.values(ARTIFACT_EVENT_TYPES),
      ...Object.values(METRIC_EVENT_TYPES),
      RUN_STATE_TYPE,
    ].map(({ type }) => type);
    const known = valuesOf('EventTriggeringConditionType');
    expect(types.filter((type) => !known.includes(type))).toEqual([]);
  });

  it('has the types of every action', () => {
    const known = valuesOf('TriggeredActionType');
    const union = schema.getType('TriggeredAction');
    const members = isUnionType(union) ? union.getTypes().map(({ name }) => name) : [];
    const actions = Object.values(ACTION_TYPES);
    expect(actions.filter(({ type }) => !known.includes(type))).toEqual([]);
    expect(actions.filter(({ typename }) => !members.includes(typename))).toEqual([]);
  });
});

describe('the two sides of the API', () => {
  it('agree on the type of each artifact event', () => {
    for (const kind of ARTIFACT_EVENT_KINDS) {
      expect(ARTIFACT_EVENTS[kind].type).toBe(ARTIFACT_EVENT_TYPES[kind].type);
    }
  });

  it('agree on the features that events and actions need', () => {
    const client = [
      ...Object.values(ARTIFACT_EVENT_TYPES),
      ...Object.values(METRIC_EVENT_TYPES),
      RUN_STATE_TYPE,
      ...Object.values(ACTION_TYPES),
    ];
    const gates = new Map([...EVENT_GATES, ...ACTION_GATES]);
    for (const { type, feature } of client) expect(gates.get(type)?.feature).toBe(feature?.name);
    for (const { feature } of gates.values()) expect(FEATURE_GATES).toHaveProperty([feature]);
  });
});

describe('documents and examples', () => {
  it('the README names every action', () => {
    const line = read('README.md')
      .split('\n')
      .find((each) => each.startsWith('**Actions**'));
    expect(ACTION_KINDS.filter((kind) => !line?.includes(`\`${kind}\``))).toEqual([]);
  });

  it('a golden run has each event, and some golden run each action', () => {
    const golden = 'test/golden';
    const manifestsBelow = (folder: string): string =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.yaml'))
        .map((name) => read(join(folder, name)))
        .join('\n');
    const missingIn = (text: string, kinds: readonly string[]): readonly string[] =>
      kinds.filter((kind) => !new RegExp(`\\b${kind}:`).test(text));
    expect(missingIn(manifestsBelow(`${golden}/sequence-every-event/input`), EVENT_KINDS)).toEqual(
      [],
    );
    expect(missingIn(manifestsBelow(golden), ACTION_KINDS)).toEqual([]);
  });
});
