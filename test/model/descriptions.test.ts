/** The names of automations, scopes and integrations, and what their form alone shows. */
import { describe, expect, it } from 'vitest';
import { actionIntegration, isExpressible } from '../../src/model/automation.ts';
import type { IntegrationId, ScopeId } from '../../src/model/ids.ts';
import { describeIntegration, type Integration } from '../../src/model/integration.ts';
import { INERT_ADDRESSES, isProbeName, isProbeWebhook } from '../../src/model/probe-api.ts';
import {
  describeScope,
  registryName,
  type Scope,
  type ScopeRef,
  scopePath,
  scopeType,
} from '../../src/model/scope.ts';
import { ALERT, DEPLOY, observe, SLACK, WEBHOOK } from './samples.ts';

const id = 'x' as ScopeId;
const SCOPES: readonly (readonly [Scope, string, string, string])[] = [
  [{ kind: 'team', id, entity: 'acme' }, 'ENTITY', 'acme', 'team acme'],
  [{ kind: 'organization', id, entity: 'acme-org' }, 'ENTITY', 'acme-org', 'organization acme-org'],
  [{ kind: 'project', id, entity: 'acme', project: 'p' }, 'PROJECT', 'acme/p', 'project acme/p'],
  [{ kind: 'project', id, entity: 'acme' }, 'ENTITY', 'acme', 'project acme/'],
  [
    { kind: 'project', id, entity: 'acme', project: 'p', collection: 'c' },
    ...(['ARTIFACT_COLLECTION', 'acme/p/c', 'collection c in project acme/p'] as const),
  ],
  [
    { kind: 'registry', id, entity: 'acme-org', project: 'wandb-registry-models' },
    ...(['PROJECT', 'acme-org/wandb-registry-models', 'registry acme-org/models'] as const),
  ],
  [{ kind: 'registry', id, entity: 'acme-org' }, 'ENTITY', 'acme-org', 'registry acme-org/'],
  [
    { kind: 'registry', id, entity: 'o', project: 'wandb-registry-m', collection: 'c' },
    ...(['ARTIFACT_COLLECTION', 'o/wandb-registry-m/c', 'collection c in registry o/m'] as const),
  ],
];
const REFS: readonly (readonly [ScopeRef, string])[] = [
  [{ kind: 'team', entity: 'acme' }, 'team acme'],
  [{ kind: 'organization', organization: 'Acme Inc' }, 'organization Acme Inc'],
  [{ kind: 'project', entity: 'acme', project: 'p' }, 'project acme/p'],
  [{ kind: 'registry', organization: 'Acme', registry: 'models' }, 'registry Acme/models'],
  [
    { kind: 'registry', organization: 'Acme', registry: 'models', collection: 'churn' },
    'collection churn in registry Acme/models',
  ],
];

describe('a scope', () => {
  it.each(SCOPES)('%j is of the type %s, at %s, called %s', (scope, type, path, text) => {
    expect([scopeType(scope), scopePath(scope), describeScope(scope)]).toEqual([type, path, text]);
  });

  it.each(REFS)('%j is called %s', (ref, text) => {
    expect(describeScope(ref)).toBe(text);
  });

  it('has the name of its registry without the prefix of the project', () => {
    expect(registryName('wandb-registry-models')).toBe('models');
    expect(registryName('models')).toBe('models');
    expect(registryName('models-wandb-registry-')).toBe('models-wandb-registry-');
  });
});

describe('an integration', () => {
  it.each<[Integration | Parameters<typeof describeIntegration>[0], string]>([
    [SLACK, 'Slack #ml-alerts (Acme)'],
    [{ id: SLACK.id, kind: 'slack', channel: 'ml-alerts' }, 'Slack #ml-alerts'],
    [{ id: SLACK.id, kind: 'slack' }, 'Slack #'],
    [WEBHOOK, 'webhook ci'],
    [{ id: WEBHOOK.id, kind: 'webhook' }, 'webhook '],
    [{ id: 'SW50' as IntegrationId, kind: 'other' }, 'integration SW50'],
    [{ id: 'SW50' as IntegrationId, kind: 'id', entity: 'acme' }, 'integration SW50'],
  ])('%j is called %s', (integration, text) => {
    expect(describeIntegration(integration)).toBe(text);
  });

  it('is that of an action that uses one', () => {
    expect(actionIntegration(ALERT.action)).toBe(SLACK);
    expect(actionIntegration(DEPLOY.action)).toBe(WEBHOOK);
    expect(actionIntegration({ kind: 'doNothing' })).toBeUndefined();
    expect(
      actionIntegration({ kind: 'other', type: 'T', raw: { integration: 1 } }),
    ).toBeUndefined();
  });
});

describe('an automation', () => {
  const other = { kind: 'other', type: 'T', filter: '', raw: {} } as const;
  it.each([
    [{}, true],
    [{ scope: other }, false],
    [{ event: other }, false],
    [{ action: other }, false],
  ])('with %j can be expressed: %j', (changes, expected) => {
    expect(isExpressible(observe(ALERT, changes))).toBe(expected);
  });
});

describe('what a probe creates', () => {
  const name = 'wac-probe 0123abcd webhook';
  it.each([
    [name, INERT_ADDRESSES.url, true],
    [name, `https://${INERT_ADDRESSES.text}`, true],
    [name, INERT_ADDRESSES.text, true],
    [name, 'https://hooks.example.com', false],
    [name, `${INERT_ADDRESSES.text}.example.com`, false],
    ['ci', INERT_ADDRESSES.url, false],
  ])('%j at %j is one of its webhooks: %j', (called, url, expected) => {
    expect(isProbeWebhook({ name: called, url })).toBe(expected);
  });

  it.each([
    ['wac-probe 0123ABCD create', true],
    ['wac-probe 0123abc create', false],
    ['my wac-probe 0123abcd create', false],
  ])('%j is one of its names: %j', (called, expected) => {
    expect(isProbeName(called)).toBe(expected);
  });

  it('sends to nobody', () => {
    expect(INERT_ADDRESSES).toEqual({
      url: 'https://wac-probe.invalid/webhook',
      text: 'wac-probe-no-address',
    });
  });
});
