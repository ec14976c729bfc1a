// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the server has template variables of this form
/** The catalogs of kinds, and what no compiler holds against them: schemas, documents and the example of every event. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isEnumType, isUnionType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { isJsonObject, type JsonValue, parseJson } from '../../src/lib/json.ts';
import { ACTION_KINDS, ACTIONS } from '../../src/model/kinds/action-kinds.ts';
import {
  ARTIFACT_EVENTS as ARTIFACT_EVENT_INFO,
  ARTIFACT_EVENT_KINDS,
  EVENT_KINDS,
  EVENTS,
  isRunEvent,
  isRunEventKind,
  RUN_EVENT_KINDS,
} from '../../src/model/kinds/event-kinds.ts';
import {
  describeEvents,
  SECRET_NAME,
  TEMPLATE_VARIABLE_TABLE,
  TEMPLATE_VARIABLES,
  variablesOf,
  writtenVariable,
} from '../../src/model/kinds/template-variables.ts';
import { REASON_CODES, VACUOUS_REASONS } from '../../src/model/rule-test/reason-code.ts';
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

const VARIABLE_TABLE = [
  '${automation_name}: every event',
  '${event_type}: every event',
  '${event_author}: every event',
  '${entity_name}: every event',
  '${project_name}: every event',
  '${artifact_collection_name}: artifact and collection events',
  '${artifact_version}: artifact events',
  '${artifact_version_string}: artifact events',
  '${artifact_version_index}: artifact events',
  '${artifact_metadata.KEY}: artifact events',
  '${alias}: addArtifactAlias',
  '${tag}: addArtifactTag, removeArtifactTag, addCollectionTag, removeCollectionTag',
  '${run_name}: run events',
  '${run_status}: runState',
  '${metric_name}: runMetric',
  '${metric_values}: runMetric',
  '${metric_filter}: runMetric',
  '${metric_filter_short}: runMetric',
  '${metric_current_status}: runMetric',
];

describe('the catalogs', () => {
  it('have every artifact event: subject, value, type in templates, other words', () => {
    const rows = ARTIFACT_EVENT_KINDS.map((kind) => {
      const info = ARTIFACT_EVENT_INFO[kind];
      const only = info.isCollectionOnly === true ? 'collection only, ' : '';
      return `${kind}: ${info.subject}, ${info.value ?? '-'}, ${info.eventType}, ${only}${info.words.join(' ')}`;
    });
    // As W&B's pages and its SDK have them. A new event adds a line: read it, and keep the others.
    expect(rows).toMatchSnapshot();
    for (const info of Object.values(ARTIFACT_EVENT_INFO)) {
      expect(info.description).toMatch(/^An? .+ is .+\.$/u);
      expect(info.occurrence).toMatch(/^A (?:version|collection) .+\.$/u);
    }
    expect(EVENTS.addArtifactAlias.shorthand?.('prod')).toBe('{ filter: { alias: prod } }');
  });

  it('have the run events', () => {
    expect(RUN_EVENT_KINDS).toEqual(['runMetric', 'runState']);
    expect(EVENTS.runMetric.words).toEqual([
      ...['runmetricthreshold', 'runmetricchange', 'runmetriczscore'],
    ]);
    expect(EVENTS.runState.words).toEqual([]);
    expect(EVENTS.runMetric.shorthand?.('loss')).toBe('{ metric: loss, threshold: { gt: … } }');
    expect(EVENTS.runState.shorthand?.('failed')).toBe('{ states: [failed] }');
    expect(EVENT_KINDS.filter(isRunEventKind)).toEqual(RUN_EVENT_KINDS);
    expect(isRunEvent({ kind: 'runState' })).toBe(true);
    expect(isRunEvent({ kind: 'linkArtifact' })).toBe(false);
    expect(isRunEventKind('toString')).toBe(false);
  });

  it('have every action with whom it reaches', () => {
    const rows = ACTION_KINDS.map((kind) => {
      const { reaches, words, shorthand } = ACTIONS[kind];
      return `${kind}: ${reaches}, ${words.join(' ')}, ${shorthand?.('x') ?? '-'}`;
    });
    expect(rows).toEqual([
      'sendNotification: slack, notification notify slack sendslack, { integration: x }',
      'sendWebhook: webhook, webhook genericwebhook, { integration: x }',
      'sendPromptToAria: assistant, aria sendtoaria ariaaction, { prompt: "x" }',
      'doNothing: nobody, noop nothing, -',
    ]);
  });

  it('have every template variable with the events that fill it in', () => {
    const rows = TEMPLATE_VARIABLE_TABLE.map(
      (variable) => `${writtenVariable(variable)}: ${describeEvents(variable)}`,
    );
    expect(rows).toEqual(VARIABLE_TABLE);
    expect(TEMPLATE_VARIABLES).toEqual(
      TEMPLATE_VARIABLE_TABLE.map(({ name }) => name).filter(
        (name) => name !== 'artifact_metadata',
      ),
    );
    expect(variablesOf('addCollectionTag')).toEqual([
      ...['automation_name', 'event_type', 'event_author', 'entity_name', 'project_name'],
      ...['artifact_collection_name', 'tag'],
    ]);
    expect(variablesOf('addArtifactAlias')).toContain('artifact_metadata.KEY');
    expect(SECRET_NAME.test('API_KEY2')).toBe(true);
    expect(SECRET_NAME.test('2API')).toBe(false);
  });

  it('have every reason, those that show nothing about a rule last', () => {
    expect(REASON_CODES).toEqual([
      ...['fired', 'condition-false', 'filter-false', 'run-filtered', 'window-not-full'],
      ...['undefined-change', 'zero-deviation', 'suppressed-24h', 'unknown-operator'],
      ...['metric-absent', 'non-numeric', 'event-mismatch', 'scope-mismatch'],
      ...['state-not-reported', 'disabled'],
    ]);
    expect([...VACUOUS_REASONS]).toEqual(REASON_CODES.slice(9));
  });
});

describe('the published schemas', () => {
  it('offer every event and every action, and no others', () => {
    expect(fieldsAt('manifest', 'else', 'properties', 'when')).toEqual(EVENT_KINDS);
    expect(fieldsAt('manifest', 'else', 'properties', 'then')).toEqual(ACTION_KINDS);
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
  it('the reference of manifests has every event and every action', () => {
    const page = read('docs/reference/manifest.md');
    const missing = (prefix: string, kinds: readonly string[]): readonly string[] =>
      kinds.filter((kind) => !page.includes(`\n## ${prefix}.${kind}\n`));
    expect(missing('when', EVENT_KINDS)).toEqual([]);
    // "do nothing" has no fields, so it has no section.
    expect(
      missing('then', ACTION_KINDS).filter((kind) => !page.includes(`\n| \`${kind}\` |`)),
    ).toEqual([]);
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
