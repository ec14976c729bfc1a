// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the server has template variables of this form
/** Random automations over small pools of values, so that two of them are often nearly equal. */

import type { JsonObject, JsonValue } from '../../src/lib/json.ts';
import type { Action, ActionKind } from '../../src/model/action.ts';
import type { Automation } from '../../src/model/automation.ts';
import type { MetricCondition } from '../../src/model/event.ts';
import type { IntegrationId, ScopeId } from '../../src/model/ids.ts';
import type { Integration } from '../../src/model/integration.ts';
import { ARTIFACT_EVENT_KINDS } from '../../src/model/kinds/event-kinds.ts';
import type { Scope } from '../../src/model/scope.ts';
import { fc } from './fast-check.ts';

const entity: fc.Arbitrary<string> = fc.constantFrom('vision-team', 'nlp-team');
const shortText: fc.Arbitrary<string> = fc.constantFrom(
  '',
  'Loss',
  'Loss rose',
  'two\nlines',
  'ünï "code"',
);

/** A scope whose id follows from its path, as on a server. */
export const arbitraryScope: fc.Arbitrary<Scope> = fc.oneof(
  entity.map((name): Scope => ({ kind: 'team', id: id('Entity', name), entity: name })),
  fc.constant<Scope>({ kind: 'organization', id: id('Entity', 'acme-org'), entity: 'acme-org' }),
  fc
    .record({ entity, project: fc.constantFrom('classifier', 'detector') })
    .map(({ entity: owner, project }): Scope => {
      return { kind: 'project', id: id('Project', `${owner}/${project}`), entity: owner, project };
    }),
  fc
    .record({
      entity,
      project: fc.constantFrom('classifier', 'detector'),
      collection: fc.constantFrom('churn', 'fraud'),
    })
    .map(({ entity: owner, project, collection }): Scope => {
      const path = `${owner}/${project}/${collection}`;
      return {
        kind: 'project',
        id: id('ArtifactCollection', path),
        entity: owner,
        project,
        collection,
      };
    }),
  fc.constantFrom('models', 'datasets').map((name): Scope => {
    const project = `wandb-registry-${name}`;
    return {
      kind: 'registry',
      id: id('Project', `acme-org/${project}`),
      entity: 'acme-org',
      project,
    };
  }),
);

/** An integration whose id follows from its team, kind and name. */
export function arbitraryIntegration(kind: 'slack' | 'webhook'): fc.Arbitrary<Integration> {
  const name = fc.constantFrom('ml-alerts', 'ci');
  return fc.record({ entity, name }).map(({ entity: owner, name: called }): Integration => {
    const identity = { id: `${kind}/${owner}/${called}` as IntegrationId, kind, entity: owner };
    return kind === 'slack'
      ? { ...identity, channel: `#${called}`, workspace: 'Acme' }
      : { ...identity, name: called };
  });
}

const scalar: fc.Arbitrary<JsonValue> = fc.constantFrom<JsonValue[]>(
  'prod',
  'staging',
  '',
  1,
  0.5,
  true,
);

const operators: fc.Arbitrary<JsonValue> = fc.oneof(
  scalar,
  fc.record({ $eq: scalar }),
  fc.record({ $ne: scalar }),
  fc.record({ $gt: fc.constantFrom(1, 2), $lt: fc.constantFrom(5, 6) }),
  fc.record({ $in: fc.array(scalar, { maxLength: 3 }) }),
  fc.record({ $nin: fc.array(scalar, { maxLength: 3 }) }),
  fc.record({ $regex: fc.constantFrom('^prod-', '') }),
  fc.record({ $contains: fc.constantFrom('night', 'day') }),
  fc.record({ $exists: fc.boolean() }),
  fc.record({ $not: fc.record({ $regex: fc.constantFrom('^a', '^b') }) }),
  fc.constantFrom<JsonValue[]>({ $regex: 'a', $options: 'i' }, null, [], {}, ['a', 'b'], {
    plain: 1,
  }),
);

/** A filter in the server's language, in any spelling, over the given fields and one that no manifest knows. */
export function arbitraryFilter(fields: readonly string[]): fc.Arbitrary<JsonObject> {
  const { node } = fc.letrec<{ node: JsonObject }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.dictionary(fc.constantFrom(...fields), operators, { maxKeys: 2, noNullPrototype: true }),
      fc.array(tie('node'), { maxLength: 3 }).map((items): JsonObject => ({ $and: items })),
      fc.array(tie('node'), { maxLength: 3 }).map((items): JsonObject => ({ $or: items })),
      fc.array(tie('node'), { maxLength: 2 }).map((items): JsonObject => ({ $nor: items })),
      tie('node').map((item): JsonObject => ({ $not: item })),
    ),
  }));
  return node;
}

export const arbitraryRunFilter: fc.Arbitrary<JsonObject> = arbitraryFilter([
  'display_name',
  'name',
  'username',
  'tags',
  'config.lr',
  'summary_metrics.loss',
  'group',
]);

export const arbitraryArtifactFilter: fc.Arbitrary<JsonObject> = arbitraryFilter([
  'alias',
  'tag',
  'type',
]);

const aggregate = fc.constantFrom<(undefined | 'MIN' | 'MAX' | 'AVERAGE')[]>(
  undefined,
  'MIN',
  'MAX',
  'AVERAGE',
);
const direction = fc.constantFrom<('INCREASE' | 'DECREASE' | 'ANY')[]>(
  'INCREASE',
  'DECREASE',
  'ANY',
);
const size = fc.integer({ min: 1, max: 3 });
const amount = fc.oneof(
  fc.constantFrom(0.05, 0.07, 0.3, 1),
  fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
);

const condition: fc.Arbitrary<MetricCondition> = fc.oneof(
  fc
    .record({
      aggregate,
      window: size,
      operator: fc.constantFrom(
        '$gt' as const,
        '$gte' as const,
        '$lt' as const,
        '$lte' as const,
        '$eq' as const,
        '$ne' as const,
      ),
      threshold: fc.constantFrom(0, 0.5, -1e-7, 1e21),
    })
    .map(({ aggregate: how, window, ...rest }): MetricCondition => {
      const fields = { kind: 'threshold', metric: 'val/loss', ...rest } as const;
      return how === undefined ? { ...fields, window: 1 } : { ...fields, aggregate: how, window };
    }),
  fc
    .record({
      aggregate,
      window: size,
      priorWindow: size,
      amount,
      direction,
      isRelative: fc.boolean(),
    })
    .map(({ aggregate: how, isRelative, window, priorWindow, ...rest }): MetricCondition => {
      const fields = {
        kind: 'change',
        metric: 'val/loss',
        amountType: isRelative ? 'RELATIVE' : 'ABSOLUTE',
        ...rest,
      } as const;
      return how === undefined
        ? { ...fields, window: 1, priorWindow: 1 }
        : { ...fields, aggregate: how, window, priorWindow };
    }),
  fc
    .record({ window: size, threshold: fc.constantFrom(2, 3), direction })
    .map((fields): MetricCondition => ({ kind: 'zscore', metric: 'val/loss', ...fields })),
);

export const arbitraryEvent: fc.Arbitrary<Automation['event']> = fc.oneof(
  fc.record({ kind: fc.constantFrom(...ARTIFACT_EVENT_KINDS), filter: arbitraryArtifactFilter }),
  fc.record({ kind: fc.constant('runMetric' as const), condition, runs: arbitraryRunFilter }),
  fc.record({
    kind: fc.constant('runState' as const),
    states: fc.uniqueArray(
      fc.constantFrom('FAILED' as const, 'FINISHED' as const, 'RUNNING' as const),
      { minLength: 1 },
    ),
    runs: arbitraryRunFilter,
  }),
);

const payload: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '',
    'null',
    '{}',
    '{ }',
    '{"a":1}',
    '{"a": 1}',
    '{"a":1.0}',
    '{"id":12345678901234567890}',
  ),
  fc.constantFrom(
    '{"b":2,"a":[1,2]}',
    '{"a":[1,2],"b":2}',
    '{"a":[2,1],"b":2}',
    '[1, 2]',
    '"text"',
    'text',
    '{"a": ${alias}}',
  ),
  fc.constantFrom('{"a":null}', '{"a":""}', '{"a":1,"a":2}', '{"__proto__":1}'),
  fc.json({ maxDepth: 2 }),
);

const arbitraryActions: Readonly<Record<ActionKind, fc.Arbitrary<Action>>> = {
  doNothing: fc.constant<Action>({ kind: 'doNothing' }),
  sendNotification: fc.record({
    kind: fc.constant('sendNotification' as const),
    integration: arbitraryIntegration('slack'),
    title: shortText,
    message: shortText,
    severity: fc.constantFrom('INFO' as const, 'WARN' as const, 'ERROR' as const),
  }),
  sendWebhook: fc.record({
    kind: fc.constant('sendWebhook' as const),
    integration: arbitraryIntegration('webhook'),
    payload,
  }),
  sendPromptToAria: fc.record({
    kind: fc.constant('sendPromptToAria' as const),
    prompt: fc.constantFrom(
      'Look at ${run_name}.',
      ' Look at ${run_name}.\n',
      'Look\r\nagain: ünï "code"',
      'a'.repeat(4000),
    ),
  }),
};

export const arbitraryAction: fc.Arbitrary<Action> = fc.oneof(...Object.values(arbitraryActions));

/** An automation that a manifest could ask for, but for what no manifest may say about event and scope. */
export const arbitraryAutomation: fc.Arbitrary<Automation> = fc
  .record({
    name: fc.constantFrom('Accuracy', 'Loss'),
    description: shortText,
    enabled: fc.boolean(),
    scope: arbitraryScope,
    event: arbitraryEvent,
    action: arbitraryAction,
  })
  .map((automation) => {
    const { action, scope } = automation;
    // ARIA actions are for projects of teams.
    const isPlaced = action.kind !== 'sendPromptToAria' || scope.kind === 'project';
    return isPlaced ? automation : { ...automation, action: { kind: 'doNothing' } };
  });

function id(type: string, path: string): ScopeId {
  return Buffer.from(`${type}:${path}`).toString('base64') as ScopeId;
}
