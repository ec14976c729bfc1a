// biome-ignore-all lint/suspicious/noThenProperty: `then` is a manifest's word

import { describe, expect, it } from 'vitest';
import type { JsonObject, JsonValue } from '../../../src/lib/json.ts';
import { stableJson } from '../../../src/lib/stable-json.ts';
import type { Automation } from '../../../src/model/automation.ts';
import { canonicalAutomation } from '../../../src/model/canonical/canonical-automation.ts';
import { isEqual } from '../../../src/model/canonical/equal.ts';
import { automationDocument } from '../../../src/model/document/document.ts';
import { filterDocument } from '../../../src/model/document/document-filter.ts';
import type { Event, MetricCondition } from '../../../src/model/event.ts';
import type { IntegrationId, ScopeId } from '../../../src/model/ids.ts';
import type { Integration } from '../../../src/model/integration.ts';
import type { Scope } from '../../../src/model/scope.ts';
import { arbitraryAutomation, arbitraryRunFilter } from '../../support/arbitrary-automation.ts';
import { fc } from '../../support/fast-check.ts';
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
      fc.property(pair, ([a, b]) => expectAgreement(withRuns(a), withRuns(b))),
      { numRuns: 1000 },
    );
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
      { numRuns: 2000 },
    );
    expect(equal).toBeGreaterThan(20);
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

const PART_FIELDS = ['name', 'description', 'enabled', 'scope', 'event', 'action'] as const;

function expectAgreement(a: Automation, b: Automation): void {
  const isSameDocument = stableJson(automationDocument(a)) === stableJson(automationDocument(b));
  expect(isSameDocument).toBe(isEqual(canonicalAutomation(a), canonicalAutomation(b)));
}

function withRuns(runs: JsonValue): Automation {
  return { ...ALERT, event: { kind: 'runState', states: ['FAILED'], runs } };
}
