import { describe, expect, it } from 'vitest';
import { Failure } from '../../../src/diagnostics/failure.ts';
import type { JsonObject, JsonValue } from '../../../src/lib/json.ts';
import { decodeAction } from '../../../src/wandb/codec/decode-action.ts';
import { decodeIntegration } from '../../../src/wandb/codec/decode-integration.ts';
import { decodeScope } from '../../../src/wandb/codec/decode-scope.ts';
import { decodeTrigger } from '../../../src/wandb/codec/decode-trigger.ts';
import { encodeDraft } from '../../../src/wandb/codec/encode-draft.ts';
import { ALERT } from '../../model/samples.ts';
import { wireNode } from './wire-node.ts';

const NODE: JsonObject = wireNode(encodeDraft(ALERT), {
  scope: ALERT.scope,
  integration: 'integration' in ALERT.action ? ALERT.action.integration : undefined,
});

describe('decodeTrigger', () => {
  it('keeps the node, where it was listed, who made it and when', () => {
    expect(decodeTrigger(NODE, { listedIn: 'vision-team' })).toMatchObject({
      id: 'VHJpZ2dlcjox',
      createdAt: '2026-01-02T03:04:05Z',
      createdBy: 'ada',
      listedIn: 'vision-team',
      raw: NODE,
    });
  });

  it.each<[string, JsonObject, object]>([
    ['no description', { description: null }, { description: '' }],
    ['no creator', { createdBy: null }, { name: ALERT.name }],
    [
      'a condition of an unknown type',
      { triggeringCondition: { __typename: 'CronCondition' } },
      { event: { kind: 'other', type: 'CronCondition', filter: '' } },
    ],
  ])('survives %s', (_what, changes, expected) => {
    expect(decodeTrigger({ ...NODE, ...changes }, { listedIn: 'x' })).toMatchObject(expected);
  });

  it.each(['id', 'name', 'enabled', 'scope', 'triggeringCondition', 'triggeredAction'])(
    'refuses a node without %s',
    (field) => {
      const node = { ...NODE, [field]: null };
      expect(() => decodeTrigger(node, { listedIn: 'vision-team' })).toThrow(Failure);
    },
  );

  it('keeps an action whose integration is null as one that no manifest expresses', () => {
    const triggeredAction = { __typename: 'NotificationTriggeredAction', integration: null };
    expect(decodeTrigger({ ...NODE, triggeredAction }, { listedIn: 'x' }).action).toEqual({
      kind: 'other',
      type: 'NotificationTriggeredAction',
      raw: triggeredAction,
    });
  });
});

describe('decodeScope', () => {
  const slot = { name: 'wandb-registry-models', entityName: 'acme-org' };

  it.each<[JsonValue, object]>([
    [
      { __typename: 'Project', id: 'p', name: 'classifier', entityName: 'vision' },
      { kind: 'project', id: 'p', entity: 'vision', project: 'classifier' },
    ],
    [
      { __typename: 'Project', id: 'r', ...slot },
      { kind: 'registry', id: 'r', entity: 'acme-org', project: 'wandb-registry-models' },
    ],
    [
      { __typename: 'ArtifactPortfolio', id: 'c', name: 'churn', project: slot },
      {
        kind: 'registry',
        id: 'c',
        entity: 'acme-org',
        project: 'wandb-registry-models',
        collection: 'churn',
      },
    ],
    [
      {
        __typename: 'ArtifactSequence',
        id: 'c',
        name: 'weights',
        project: { name: 'classifier', entityName: 'vision' },
      },
      { kind: 'project', id: 'c', entity: 'vision', project: 'classifier', collection: 'weights' },
    ],
    [
      { __typename: 'Entity', id: 'e', name: 'vision', entityType: 'team' },
      { kind: 'team', id: 'e', entity: 'vision' },
    ],
    [
      { __typename: 'Entity', id: 'e', name: 'acme-org', entityType: 'organization' },
      { kind: 'organization', id: 'e', entity: 'acme-org' },
    ],
    [
      { __typename: 'ArtifactSequence', id: 'c', name: 'orphan', project: null },
      { kind: 'other', type: 'ArtifactSequence' },
    ],
    [
      { __typename: 'Sweep', id: 's' },
      { kind: 'other', type: 'Sweep' },
    ],
    [{ __typename: 'Entity' }, { kind: 'other', type: 'Entity' }],
    [7, { kind: 'other', type: '' }],
  ])('reads %j', (node, expected) => {
    expect(decodeScope(node)).toEqual(expected);
  });
});

describe('decodeAction', () => {
  const slack = {
    __typename: 'SlackIntegration',
    id: 's',
    channelName: 'alerts',
    teamName: 'Acme',
  };
  const integration = { kind: 'slack', id: 's', channel: 'alerts', workspace: 'Acme' };
  const notification = { __typename: 'NotificationTriggeredAction', integration: slack };
  const webhook = {
    __typename: 'GenericWebhookTriggeredAction',
    integration: {
      __typename: 'GenericWebhookIntegration',
      id: 'w',
      name: 'ci',
      urlEndpoint: 'https://ci',
    },
  };
  const ci = { kind: 'webhook', id: 'w', name: 'ci', url: 'https://ci' };

  it.each<[JsonObject, object]>([
    [
      { ...notification, title: null, message: null, severity: null },
      { kind: 'sendNotification', integration, title: '', message: '', severity: 'INFO' },
    ],
    [
      { ...notification, title: 'a', message: 'b', severity: 'WARN' },
      { kind: 'sendNotification', integration, title: 'a', message: 'b', severity: 'WARN' },
    ],
    [
      { ...webhook, requestPayload: null },
      { kind: 'sendWebhook', integration: ci, payload: '' },
    ],
    [
      { ...webhook, requestPayload: '{"a": 1.0}' },
      { kind: 'sendWebhook', integration: ci, payload: '{"a": 1.0}' },
    ],
    [
      { ...webhook, requestPayload: { a: 1 } },
      { kind: 'sendWebhook', integration: ci, payload: '{"a":1}' },
    ],
    [{ __typename: 'NoOpTriggeredAction', noOp: null }, { kind: 'doNothing' }],
    [
      { __typename: 'ARIATriggeredAction', prompt: 'look' },
      { kind: 'sendPromptToAria', prompt: 'look' },
    ],
  ])('reads %j', (node, expected) => {
    expect(decodeAction(node)).toEqual(expected);
  });

  it.each<JsonObject[]>([
    [{ __typename: 'ARIATriggeredAction' }],
    [{ __typename: 'ARIATriggeredAction', prompt: ' ' }],
    [{ __typename: 'QueueJobTriggeredAction', queue: null, template: '{}' }],
    [{ __typename: 'PushNotificationTriggeredAction' }],
    [{ ...notification, severity: 'FATAL' }],
    [{ ...notification, integration: null }],
    [{ ...webhook, integration: { __typename: 'GenericWebhookIntegration' } }],
  ])('keeps %j as it came', (node) => {
    expect(decodeAction(node)).toEqual({ kind: 'other', type: node['__typename'], raw: node });
  });
});

describe('decodeIntegration', () => {
  it('knows the team in whose list it stands', () => {
    const node = { __typename: 'GitHubOAuthIntegration', id: 'g' };
    expect(decodeIntegration(node, 'vision')).toEqual({ kind: 'other', id: 'g', entity: 'vision' });
  });

  it.each<JsonValue | undefined>([undefined, null, 'x', {}, { id: '' }])(
    'gives nothing for %j',
    (node) => {
      expect(decodeIntegration(node)).toBeUndefined();
    },
  );
});
