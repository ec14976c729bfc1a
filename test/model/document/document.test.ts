// biome-ignore-all lint/suspicious/noThenProperty: `then` is a manifest's word

import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/lib/json.ts';
import { stableJson } from '../../../src/lib/stable-json.ts';
import type { Automation } from '../../../src/model/automation.ts';
import { canonicalAutomation } from '../../../src/model/canonical/canonical-automation.ts';
import { isEqual } from '../../../src/model/canonical/equal.ts';
import { automationDocument } from '../../../src/model/document/document.ts';
import type { Event, MetricCondition } from '../../../src/model/event.ts';
import type { IntegrationId, ScopeId } from '../../../src/model/ids.ts';
import type { Integration } from '../../../src/model/integration.ts';
import type { Scope } from '../../../src/model/scope.ts';
import { arbitraryAutomation } from '../../support/arbitrary-automation.ts';
import { fc } from '../../support/fast-check.ts';
import { sizeOf } from '../../support/size.ts';
import { ALERT, DEPLOY, observe, SLACK, WEBHOOK } from '../samples.ts';

describe('automationDocument', () => {
  it('is a manifest of a metric alert, defaults filled in', () => {
    expect(automationDocument(ALERT)).toEqual({
      name: 'Accuracy alert',
      description: 'Accuracy went above 0.95.',
      enabled: true,
      scope: { project: 'vision-team/classifier' },
      when: {
        runMetric: {
          metric: 'val/accuracy',
          aggregate: 'mean',
          window: 5,
          threshold: { gt: 0.95 },
          runs: { name: { regex: '^prod-' } },
        },
      },
      then: {
        sendNotification: {
          integration: { slack: { channel: '#ml-alerts', workspace: 'Acme' } },
          title: 'High accuracy',
          severity: 'INFO',
        },
      },
    });
  });

  it('is a manifest of a deployment from a registry', () => {
    expect(automationDocument(DEPLOY, { defaultEntity: 'platform' })).toEqual({
      name: 'Deploy',
      enabled: true,
      scope: { registry: 'acme-org/models' },
      when: { linkArtifact: { filter: { alias: 'production' } } },
      then: {
        sendWebhook: {
          integration: { webhook: 'ci', entity: 'vision-team' },
          payload: { ref: 'main' },
        },
      },
    });
  });

  it.each<[string, Scope, JsonObject]>([
    ['a team', { kind: 'team', id: 'e' as ScopeId, entity: 'vision' }, { team: 'vision' }],
    [
      'an organization',
      { kind: 'organization', id: 'e' as ScopeId, entity: 'acme' },
      { organization: 'acme' },
    ],
    [
      'a collection of a project',
      { kind: 'project', id: 'c' as ScopeId, entity: 'vision', project: 'p', collection: 'm' },
      { project: 'vision/p', collection: 'm' },
    ],
    [
      'a collection of a registry',
      {
        kind: 'registry',
        id: 'c' as ScopeId,
        entity: 'acme',
        project: 'wandb-registry-models',
        collection: 'm',
      },
      { registry: 'acme/models', collection: 'm' },
    ],
  ])('says %s', (_, scope, expected) => {
    expect(automationDocument({ ...ALERT, scope })['scope']).toEqual(expected);
  });

  it.each<[string, MetricCondition, JsonObject]>([
    [
      'the latest value',
      { kind: 'threshold', metric: 'm', window: 7, operator: '$ne', threshold: 0 },
      { metric: 'm', threshold: { ne: 0 } },
    ],
    [
      'a relative change',
      {
        kind: 'change',
        metric: 'm',
        aggregate: 'MAX',
        window: 2,
        priorWindow: 4,
        amountType: 'RELATIVE',
        amount: 0.07,
        direction: 'ANY',
      },
      {
        metric: 'm',
        aggregate: 'max',
        window: 2,
        change: { direction: 'any', by: '7%', priorWindow: 4 },
      },
    ],
    [
      'an absolute change of the latest value',
      {
        kind: 'change',
        metric: 'm',
        window: 2,
        priorWindow: 4,
        amountType: 'ABSOLUTE',
        amount: 0.3,
        direction: 'DECREASE',
      },
      { metric: 'm', change: { direction: 'decrease', by: 0.3 } },
    ],
    [
      'a z-score',
      { kind: 'zscore', metric: 'm', window: 30, threshold: 3, direction: 'INCREASE' },
      { metric: 'm', zscore: { threshold: 3, window: 30, direction: 'increase' } },
    ],
  ])('says %s', (_, condition, expected) => {
    const event: Event = { kind: 'runMetric', condition, runs: { $and: [] } };
    expect(automationDocument({ ...ALERT, event })['when']).toEqual({ runMetric: expected });
  });

  it.each([
    ['MIN', 'min'],
    ['MAX', 'max'],
    ['AVERAGE', 'mean'],
  ] as const)('says the aggregate %s as %s, and its window', (aggregate, word) => {
    const condition = { ...THRESHOLD, aggregate };
    expect(automationDocument(withCondition(condition))['when']).toStrictEqual({
      runMetric: { metric: 'm', aggregate: word, window: 7, threshold: { gt: 1 } },
    });
  });

  it('leaves out what is not there', () => {
    const nothing = { kind: 'linkArtifact', filter: {} } as const;
    expect(automationDocument({ ...ALERT, event: nothing })['when']).toStrictEqual({
      linkArtifact: {},
    });
    expect(automationDocument(withCondition(THRESHOLD))['when']).toStrictEqual({
      runMetric: { metric: 'm', threshold: { gt: 1 } },
    });
    const webhook = { kind: 'sendWebhook', integration: { ...WEBHOOK, entity: 'vision-team' } };
    const quiet = { ...ALERT, action: { ...webhook, payload: '' } as Automation['action'] };
    expect(automationDocument(quiet)['then']).toStrictEqual({
      sendWebhook: { integration: { webhook: 'ci' } },
    });
    const channel = { id: SLACK.id, kind: 'slack', channel: '#a' } as const;
    const plain = { kind: 'sendNotification', integration: channel, severity: 'INFO' } as const;
    expect(
      automationDocument({ ...ALERT, action: { ...plain, title: '', message: ' ' } })['then'],
    ).toStrictEqual({
      sendNotification: { integration: { slack: { channel: '#a' } }, severity: 'INFO' },
    });
    expect(automationDocument(ALERT)['scope']).toStrictEqual({ project: 'vision-team/classifier' });
    const { project: _, ...unnamed } = ALERT.scope;
    expect(automationDocument({ ...ALERT, scope: unnamed })['scope']).toStrictEqual({
      project: 'vision-team/',
    });
    expect(
      automationDocument({ ...ALERT, scope: { ...unnamed, kind: 'registry' } })['scope'],
    ).toStrictEqual({ registry: 'vision-team/' });
  });

  it('says the runs of a run state', () => {
    const event: Event = { kind: 'runState', states: ['FAILED'], runs: { tags: 'a' } };
    expect(automationDocument({ ...ALERT, event })['when']).toStrictEqual({
      runState: { states: ['failed'], runs: { tags: 'a' } },
    });
    expect(automationDocument({ ...ALERT, event: { ...event, runs: {} } })['when']).toStrictEqual({
      runState: { states: ['failed'] },
    });
  });

  it('says a prompt as the server keeps it', () => {
    const action = { kind: 'sendPromptToAria', prompt: ' Look. \n' } as const;
    expect(automationDocument({ ...ALERT, action })['then']).toEqual({
      sendPromptToAria: { prompt: 'Look.' },
    });
  });

  it('keeps how the numbers of a payload are spelled where it is asked to', () => {
    const action = { kind: 'sendWebhook', integration: WEBHOOK, payload: '{"a":1.0}' } as const;
    const said = (keepsSpelling: boolean) =>
      automationDocument({ ...ALERT, action }, { keepsSpelling })['then'];
    expect(said(true)).toEqual({
      sendWebhook: { integration: { webhook: 'ci' }, payload: '{"a":1.0}' },
    });
    expect(said(false)).toEqual({
      sendWebhook: { integration: { webhook: 'ci' }, payload: { a: 1 } },
    });
  });

  it('names the team of an integration only where it is not the one that goes without saying', () => {
    const { integration } = { integration: { ...WEBHOOK, entity: 'nlp-team' } };
    const action = { kind: 'sendWebhook', integration, payload: '' } as const;
    const scopes: readonly (readonly [Scope, boolean])[] = [
      [{ kind: 'team', id: 'e' as ScopeId, entity: 'nlp-team' }, false],
      [{ kind: 'team', id: 'e' as ScopeId, entity: 'vision-team' }, true],
      [{ kind: 'project', id: 'e' as ScopeId, entity: 'nlp-team', project: 'p' }, false],
      [{ kind: 'organization', id: 'e' as ScopeId, entity: 'nlp-team' }, true],
      [{ kind: 'registry', id: 'e' as ScopeId, entity: 'nlp-team', project: 'p' }, true],
    ];
    for (const [scope, isNamed] of scopes) {
      const named = isNamed ? { webhook: 'ci', entity: 'nlp-team' } : { webhook: 'ci' };
      const document = automationDocument({ ...ALERT, scope, action });
      expect(document['then']).toStrictEqual({ sendWebhook: { integration: named } });
    }
    const organization: Scope = { kind: 'organization', id: 'e' as ScopeId, entity: 'acme-org' };
    expect(
      automationDocument({ ...ALERT, scope: organization, action }, { defaultEntity: 'nlp-team' })[
        'then'
      ],
    ).toStrictEqual({ sendWebhook: { integration: { webhook: 'ci' } } });
  });

  it('says states as a set', () => {
    const event: Event = { kind: 'runState', states: ['FINISHED', 'FAILED', 'FINISHED'], runs: {} };
    expect(automationDocument({ ...ALERT, event })['when']).toEqual({
      runState: { states: ['failed', 'finished'] },
    });
  });

  it.each<[Integration, JsonObject]>([
    [SLACK, { slack: { channel: '#ml-alerts', workspace: 'Acme' } }],
    [WEBHOOK, { webhook: 'ci' }],
    [{ id: 'x' as IntegrationId, kind: 'slack' }, { id: 'x' }],
    [{ id: 'x' as IntegrationId, kind: 'slack', name: 'ci' }, { id: 'x' }],
    [{ id: 'x' as IntegrationId, kind: 'webhook', channel: '#a' }, { id: 'x' }],
    [{ id: 'x' as IntegrationId, kind: 'slack', channel: '#a' }, { slack: { channel: '#a' } }],
    [
      { id: 'x' as IntegrationId, kind: 'other', entity: 'nlp-team' },
      { id: 'x', entity: 'nlp-team' },
    ],
  ])('says the integration %j', (integration, expected) => {
    const action = { kind: 'sendWebhook', integration, payload: '' } as const;
    expect(automationDocument({ ...ALERT, action })['then']).toEqual({
      sendWebhook: { integration: expected },
    });
  });

  it('marks what no manifest can say', () => {
    const content = observe(ALERT, {
      description: '[wac:acme#k@1:0000.0000.0000.0000.0000.0000]',
      scope: { kind: 'other', type: 'USER' },
      event: { kind: 'other', type: 'WEAVE_METRIC_THRESHOLD', filter: '{}' },
      action: { kind: 'other', type: 'ARIATriggeredAction', raw: { prompt: 'x' } },
    });
    expect(automationDocument(content)).toEqual({
      name: 'Accuracy alert',
      enabled: true,
      scope: { inexpressible: { type: 'USER' } },
      when: { inexpressible: { type: 'WEAVE_METRIC_THRESHOLD', filter: '{}' } },
      then: { inexpressible: { type: 'ARIATriggeredAction', raw: { prompt: 'x' } } },
    });
  });
});

describe('documents', () => {
  it('are equal exactly where automations are', () => {
    let equal = 0;
    const parts = fc.tuple(arbitraryAutomation, arbitraryAutomation, fc.subarray([...PART_FIELDS]));
    fc.assert(
      fc.property(parts, ([a, other, taken]) => {
        const b = Object.assign(
          {},
          a,
          ...taken.map((field) => ({ [field]: other[field] })),
        ) as Automation;
        if (isEqual(canonicalAutomation(a), canonicalAutomation(b))) equal += 1;
        expectAgreement(a, b);
      }),
      { numRuns: sizeOf(2000) },
    );
    expect(equal).toBeGreaterThan(sizeOf(20) / 2);
  });

  it('are plain JSON', () => {
    fc.assert(
      fc.property(arbitraryAutomation, (automation) => {
        const document = automationDocument(automation);
        expect(JSON.parse(JSON.stringify(document))).toEqual(document);
      }),
    );
  });
});

const THRESHOLD = {
  kind: 'threshold',
  metric: 'm',
  window: 7,
  operator: '$gt',
  threshold: 1,
} as const;

function withCondition(condition: MetricCondition): Automation {
  return { ...ALERT, event: { kind: 'runMetric', condition, runs: {} } };
}

const PART_FIELDS = ['name', 'description', 'enabled', 'scope', 'event', 'action'] as const;

function expectAgreement(a: Automation, b: Automation): void {
  const isSameDocument = stableJson(automationDocument(a)) === stableJson(automationDocument(b));
  expect(isSameDocument).toBe(isEqual(canonicalAutomation(a), canonicalAutomation(b)));
}
