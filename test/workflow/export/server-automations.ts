// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the server has template variables of this form
/**
 * Automations as a server may hold them, made from the text that it sends: every event and action, filters in the
 * spelling of other clients, names and text that YAML or wac read as something else.
 */
import type { Observed } from '../../../src/model/automation.ts';
import type { IntegrationId, ScopeId } from '../../../src/model/ids.ts';
import type { Integration } from '../../../src/model/integration.ts';
import type { Scope } from '../../../src/model/scope.ts';
import { decodeTrigger } from '../../../src/wandb/codec/decode-trigger.ts';
import type { TriggerNode } from '../../../src/wandb/wire-types.ts';
import { fc } from '../../support/fast-check.ts';

/** The digits of a JSON number, in spellings that are easily lost. */
const NUMBER = fc.oneof(
  fc.constantFrom(
    ...['1.10', '3.10', '1e-5', '5e10', '1E3', '1.0', '-0', '0.0', '1000.0', '-1.50e+2', '1e+05'],
    ...['12345678901234567890', '9007199254740993', '0.1234567890123456789', '1e400', '0.1e1'],
  ),
  fc.integer().map(String),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => JSON.stringify(value)),
);

/** Text that YAML reads as a number, a date, a word or a mark, or that wac reads as an expression. */
const SPECIAL = fc.constantFrom(
  ...['1.10', '3.10', '5e10', '007', '012', '0x1F', '0o17', '1_000', '12:30:45', '.5', '5.', '-0'],
  ...[
    '+7',
    '.inf',
    '-.INF',
    '.NaN',
    'true',
    'False',
    'yes',
    'no',
    'on',
    'OFF',
    'null',
    '~',
    'Null',
  ],
  ...[
    '2026-01-01',
    '2026-01-01T00:00:00Z',
    '12345678901234567890',
    '1e400',
    '=',
    '<<',
    '---',
    '...',
  ],
  ...['- a', '? b', 'a: b', 'a:', 'a #b', '#c', '&a', '*x', '!tag', '| ', '> x', '%x', '@x', '`x`'],
  ...[
    '[a]',
    '{ b }',
    "it's",
    '"q"',
    'back\\slash',
    'a, b',
    'tab\tx',
    'two\nlines',
    '\n',
    ' a ',
    'a\r\nb',
  ],
  ...[
    'two\n\nlines\n\n',
    ' x\ny',
    'x\n ',
    '\n\nx',
    '# a\n- b',
    'a\u2028b',
    'a\u0085b',
    '\ufeffa',
    '\u0000',
    '\u0007\u001b[31m',
  ],
  ...[
    '\ud83d\ude00',
    '\ud834\udd1e',
    'e\u0301',
    '\u00e9',
    '\u202e',
    '\u200b',
    '\ud800',
    '${{ vars.x }}',
    '$${{',
    '${run_name}',
    '${{',
    '}}',
  ],
  ...[
    '$gt',
    '>',
    'x'.repeat(300),
    `${'word '.repeat(60)}end`,
    `${'long '.repeat(40)}\n  indented\nend  `,
  ],
);

const TEXT = fc.oneof(
  { weight: 3, arbitrary: SPECIAL },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.tuple(SPECIAL, SPECIAL).map((pieces) => pieces.join('')) },
);

/** Text of 1 to 60 characters. */
const NAME = TEXT.map((text) => [...text].slice(0, 60).join('')).map((text) =>
  text === '' ? 'A' : text,
);

const { value: JSON_TEXT } = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    NUMBER,
    TEXT.map((text) => JSON.stringify(text)),
    fc.constantFrom('true', 'false', 'null', '[]', '{}', '""'),
    fc.array(tie('value'), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
    objectText(tie('value')),
  ),
}));

function objectText(value: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .uniqueArray(fc.tuple(TEXT, value), { maxLength: 3, selector: ([key]) => key })
    .map((pairs) => `{${pairs.map(([key, item]) => `${JSON.stringify(key)}:${item}`).join(',')}}`);
}

const PAYLOAD = fc.oneof(
  { weight: 4, arbitrary: objectText(JSON_TEXT) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...['', 'null', '{ }', '[1, 2]', '"text"', 'no JSON', '{"a": ${alias}}', '{"a":1,"a":2}'],
    ),
  },
);

const FIELDS = {
  runs: [
    ...[
      'display_name',
      'name',
      'username',
      'state',
      'tags',
      'config.lr',
      'config.optimizer.lr.value',
    ],
    ...['summary_metrics.loss', 'summary_metrics.val/acc', 'group', 'config.1.10', 'jobType'],
  ],
  artifact: ['alias', 'tag', 'type'],
} as const;

const SCALAR_TEXT = fc.oneof(
  NUMBER,
  TEXT.map((text) => JSON.stringify(text)),
  fc.constantFrom('true', 'null'),
);

const LIST_TEXT = fc.array(SCALAR_TEXT, { maxLength: 3 }).map((items) => `[${items.join(',')}]`);

const REGEX = fc
  .constantFrom('"^prod-"', '"1.10"', '"^a\\\\.b$"', '"x|y"', '"(?i)prod"')
  .map(String);

/** What a field is compared with, as JSON text. */
const OPERAND = fc.oneof(
  SCALAR_TEXT,
  fc
    .tuple(fc.constantFrom('$eq', '$ne', '$gt', '$gte', '$lt', '$lte'), SCALAR_TEXT)
    .map(([operator, value]) => `{"${operator}":${value}}`),
  fc.tuple(NUMBER, NUMBER).map(([low, high]) => `{"$gt":${low},"$lte":${high}}`),
  fc
    .tuple(fc.constantFrom('$in', '$nin'), LIST_TEXT)
    .map(([operator, list]) => `{"${operator}":${list}}`),
  REGEX.map((pattern) => `{"$regex":${pattern}}`),
  REGEX.map((pattern) => `{"$not":{"$regex":${pattern}}}`),
  TEXT.map((text) => `{"$contains":${JSON.stringify(text)}}`),
  fc.constantFrom(
    '{"$exists":true}',
    '{"$exists":false}',
    '{"$mod":[4,0]}',
    '{"$regex":"a","$options":"i"}',
  ),
  objectText(SCALAR_TEXT),
);

function filterText(fields: readonly string[]): fc.Arbitrary<string> {
  const { node } = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc
        .uniqueArray(fc.tuple(fc.constantFrom(...fields), OPERAND), {
          maxLength: 2,
          selector: ([field]) => field,
        })
        .map((pairs) => `{${pairs.map(([field, operand]) => `"${field}":${operand}`).join(',')}}`),
      fc
        .tuple(fc.constantFrom('$and', '$or', '$nor'), fc.array(tie('node'), { maxLength: 3 }))
        .map(([operator, items]) => `{"${operator}":[${items.join(',')}]}`),
      tie('node').map((item) => `{"$not":${item}}`),
    ),
  }));
  return node;
}

const RUNS = fc.oneof(fc.constant('{"$and":[]}'), filterText(FIELDS.runs));

const METRIC = fc.oneof(
  fc.constantFrom('loss', 'val/acc', 'system.gpu.0.gpu', 'epoch'),
  NAME.filter((name) => name.trim() !== ''),
);

const THRESHOLD = fc.oneof(
  fc.constantFrom(
    '0.1',
    '1e-5',
    '1.10',
    '-0',
    '1e21',
    '1e400',
    '12345678901234567890',
    '9007199254740993',
  ),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => JSON.stringify(value)),
);

const AMOUNT = fc.oneof(
  fc.constantFrom('0.05', '0.07', '0.29', '1', '1e-7', '1.10', '1234.5', '0.1234567890123456789'),
  fc.double({ min: 1e-6, max: 1e6, noNaN: true }).map((value) => JSON.stringify(value)),
);

const AGGREGATE = fc.constantFrom('null', '"MIN"', '"MAX"', '"AVERAGE"');
const DIRECTION = fc.constantFrom('"INCREASE"', '"DECREASE"', '"ANY"');
const WINDOW = fc.constantFrom(1, 2, 5, 30, 100);

/** The type and the filter of an event, as the server sends them. */
const EVENT: fc.Arbitrary<readonly [type: string, filter: string]> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(
        ...['CREATE_ARTIFACT', 'LINK_MODEL', 'UNLINK_ARTIFACT', 'ADD_ARTIFACT_ALIAS'],
        ...[
          'ADD_ARTIFACT_TAG',
          'REMOVE_ARTIFACT_TAG',
          'ADD_COLLECTION_TAG',
          'REMOVE_COLLECTION_TAG',
        ],
      ),
      filterText(FIELDS.artifact),
    )
    .map(([type, filter]) => [type, `{"filter":${JSON.stringify(filter)}}`] as const),
  fc
    .tuple(fc.subarray(['FAILED', 'FINISHED', 'RUNNING', 'CRASHED'], { minLength: 1 }), RUNS)
    .map(
      ([states, runs]) =>
        [
          'RUN_STATE',
          `{"run_filter":${JSON.stringify(runs)},"run_state_filter":{"states":${JSON.stringify(states)}}}`,
        ] as const,
    ),
  fc
    .record({
      metric: METRIC,
      aggregate: AGGREGATE,
      window: WINDOW,
      operator: fc.constantFrom('$gt', '$gte', '$lt', '$lte', '$eq', '$ne'),
      threshold: THRESHOLD,
      runs: RUNS,
    })
    .map(
      ({ metric, aggregate, window, operator, threshold, runs }) =>
        [
          'RUN_METRIC',
          metricText(
            'threshold_filter',
            `{"name":${JSON.stringify(metric)},"window_size":${sizeFor(aggregate, window)},"agg_op":${aggregate},"cmp_op":"${operator}","threshold":${threshold}}`,
            runs,
          ),
        ] as const,
    ),
  fc
    .record({
      metric: METRIC,
      aggregate: AGGREGATE,
      window: WINDOW,
      prior: WINDOW,
      amount: AMOUNT,
      amountType: fc.constantFrom('ABSOLUTE', 'RELATIVE'),
      direction: DIRECTION,
      runs: RUNS,
    })
    .map(
      ({ metric, aggregate, window, prior, amount, amountType, direction, runs }) =>
        [
          'RUN_METRIC_CHANGE',
          metricText(
            'change_filter',
            `{"name":${JSON.stringify(metric)},"agg_op":${aggregate},"current_window_size":${sizeFor(aggregate, window)},"prior_window_size":${sizeFor(aggregate, prior)},"change_dir":${direction},"change_type":"${amountType}","change_amount":${amount}}`,
            runs,
          ),
        ] as const,
    ),
  fc
    .record({
      metric: METRIC,
      window: WINDOW,
      threshold: AMOUNT,
      direction: DIRECTION,
      runs: RUNS,
    })
    .map(
      ({ metric, window, threshold, direction, runs }) =>
        [
          'RUN_METRIC_ZSCORE',
          metricText(
            'zscore_filter',
            `{"name":${JSON.stringify(metric)},"window_size":${window},"threshold":${threshold},"change_dir":${direction}}`,
            runs,
          ),
        ] as const,
    ),
);

/** Without an aggregate the latest value counts, and no window. */
function sizeFor(aggregate: string, window: number): number {
  return aggregate === 'null' ? 1 : window;
}

function metricText(field: string, condition: string, runs: string): string {
  return `{"run_filter":${JSON.stringify(runs)},"run_metric_filter":{"${field}":${condition}}}`;
}

/** What the teams have. */
export const INTEGRATIONS: readonly Integration[] = [
  slack('s1', '#ml-alerts', 'Acme'),
  slack('s2', '#1.10', 'Acme'),
  slack('s3', '#twice', 'Acme'),
  slack('s4', '#twice', 'Other'),
  webhook('w1', 'ci'),
  webhook('w2', '007'),
  webhook('w3', 'yes'),
];

function slack(id: string, channel: string, workspace: string): Integration {
  return { id: id as IntegrationId, kind: 'slack', entity: 'vision', channel, workspace };
}

function webhook(id: string, name: string): Integration {
  return { id: id as IntegrationId, kind: 'webhook', entity: 'vision', name };
}

function wireIntegration({ id, kind, channel = '', workspace = '', name = '' }: Integration) {
  return kind === 'slack'
    ? { __typename: 'SlackIntegration', id, channelName: channel, teamName: workspace }
    : { __typename: 'GenericWebhookIntegration', id, name, urlEndpoint: 'https://example.com' };
}

const ACTION = fc.oneof(
  fc.constant({ __typename: 'NoOpTriggeredAction' }),
  fc
    .record({
      integration: fc.constantFrom(...INTEGRATIONS.filter(({ kind }) => kind === 'slack')),
      title: TEXT,
      message: TEXT,
      severity: fc.constantFrom('INFO', 'WARN', 'ERROR'),
    })
    .map(({ integration, ...fields }) => ({
      __typename: 'NotificationTriggeredAction',
      integration: wireIntegration(integration),
      ...fields,
    })),
  fc
    .record({
      integration: fc.constantFrom(...INTEGRATIONS.filter(({ kind }) => kind === 'webhook')),
      requestPayload: PAYLOAD,
    })
    .map(({ integration, requestPayload }) => ({
      __typename: 'GenericWebhookTriggeredAction',
      integration: wireIntegration(integration),
      requestPayload,
    })),
  TEXT.filter((text) => text.trim() !== '').map((prompt) => ({
    __typename: 'ARIATriggeredAction',
    prompt,
  })),
);

/** The scopes that a server may send, by kind of event. */
function scopes(type: string, action: string): readonly Scope[] {
  const projects = ['classifier', 'detector', '1.10', 'yes'].map((name) => project(name));
  const collections = ['churn', '007'].map((name) => ({
    ...project('classifier'),
    id: `c/${name}` as ScopeId,
    collection: name,
  }));
  if (action === 'ARIATriggeredAction') return type === 'CREATE_ARTIFACT' ? collections : projects;
  if (type === 'CREATE_ARTIFACT') return collections;
  const team: Scope = { kind: 'team', id: 'team' as ScopeId, entity: 'vision' };
  if (type.startsWith('RUN_')) return [...projects, team];
  return [...projects, ...collections, team, registry('models'), registry('5e10')];
}

function project(name: string): Scope {
  return { kind: 'project', id: `p/${name}` as ScopeId, entity: 'vision', project: name };
}

function registry(name: string): Scope {
  return {
    kind: 'registry',
    id: `r/${name}` as ScopeId,
    entity: 'acme',
    project: `wandb-registry-${name}`,
  };
}

function wireScope({ kind, id, entity, project: name, collection }: Scope) {
  if (name === undefined) return { __typename: 'Entity', id, name: entity, entityType: kind };
  const slot = { name, entityName: entity };
  if (collection === undefined) return { __typename: 'Project', id, ...slot };
  return { __typename: 'ArtifactSequence', id, name: collection, project: slot };
}

/** One automation, in one to three scopes. */
const AUTOMATION: fc.Arbitrary<readonly TriggerNode[]> = fc
  .record({
    name: NAME,
    description: fc.oneof(TEXT, fc.constant('')),
    enabled: fc.boolean(),
    event: EVENT,
    action: ACTION,
    at: fc.nat(20),
    copies: fc.constantFrom(1, 1, 2, 3),
  })
  .map(({ event: [eventType, filter], action, at, copies, ...content }) => {
    const all = scopes(eventType, action.__typename);
    return Array.from({ length: Math.min(copies, all.length) }, (_, index) => ({
      ...content,
      createdAt: '2026-01-02T03:04:05Z',
      updatedAt: null,
      createdBy: null,
      scope: wireScope(all[(at + index) % all.length] as Scope),
      triggeringCondition: { __typename: 'FilterEventTriggeringCondition', eventType, filter },
      triggeredAction: action,
    }));
  });

/** What the server sends, and what wac reads of it: names are unique in a scope. */
export const SERVER: fc.Arbitrary<readonly Observed[]> = fc
  .array(AUTOMATION, { minLength: 1, maxLength: 4 })
  .map((lists) => {
    const slots = new Set<string>();
    return lists
      .flat()
      .filter(({ name, scope }) => {
        const slot = `${JSON.stringify(scope)} ${String(name)}`;
        if (slots.has(slot)) return false;
        slots.add(slot);
        return true;
      })
      .map((node, index) =>
        decodeTrigger({ ...node, id: `Trigger:${index}` }, { listedIn: listOf(node) }),
      );
  });

function listOf({ scope }: TriggerNode): string {
  return JSON.stringify(scope).includes('"acme"') ? 'acme' : 'vision';
}
