import { describe, expect, it } from 'vitest';
import type { Automation } from '../../../src/model/automation.ts';
import { canonicalAutomation as form } from '../../../src/model/canonical/canonical-automation.ts';
import type { Content } from '../../../src/model/canonical/content.ts';
import { differingParts } from '../../../src/model/canonical/equal.ts';
import { diffAutomations, documentPair } from '../../../src/model/document/diff-documents.ts';
import type { Event } from '../../../src/model/event.ts';
import type { IntegrationId, ScopeId } from '../../../src/model/ids.ts';
import { arbitraryAutomation } from '../../support/arbitrary-automation.ts';
import { fc } from '../../support/fast-check.ts';
import { ALERT, DEPLOY, observe, SLACK, WEBHOOK } from '../samples.ts';

/** Stands for the part of a value that a row is not about. */
const ANYTHING: unknown = expect.anything();

const metric = (changes: object): Event =>
  ALERT.event.kind === 'runMetric'
    ? { ...ALERT.event, condition: { ...ALERT.event.condition, ...changes } }
    : ALERT.event;
const notify = (changes: object): Automation['action'] =>
  ({ ...ALERT.action, ...changes }) as Automation['action'];

/** Each: what is done to the alert, and the lines that a plan shows of it. */
const EDITS: readonly (readonly [string, Partial<Content>, readonly object[]])[] = [
  ['nothing', {}, []],
  [
    'the name',
    { name: 'New' },
    [{ path: 'name', part: 'name', before: 'Accuracy alert', after: 'New' }],
  ],
  [
    'the description away',
    { description: '' },
    [{ path: 'description', part: 'description', before: 'Accuracy went above 0.95.' }],
  ],
  [
    'enabled',
    { enabled: false },
    [{ path: 'enabled', part: 'enabled', before: true, after: false }],
  ],
  [
    'the project',
    { scope: { kind: 'project', id: 'p2' as ScopeId, entity: 'vision-team', project: 'detector' } },
    [
      {
        path: 'scope.project',
        part: 'scope',
        before: 'vision-team/classifier',
        after: 'vision-team/detector',
      },
    ],
  ],
  [
    'the kind of scope',
    { scope: { kind: 'team', id: 'e1' as ScopeId, entity: 'vision-team' } },
    [
      {
        path: 'scope',
        part: 'scope',
        before: { project: 'vision-team/classifier' },
        after: { team: 'vision-team' },
      },
    ],
  ],
  [
    'the project made anew',
    { scope: { ...ALERT.scope, id: 'p9' as ScopeId } },
    [{ path: 'scope.id', part: 'scope', before: 'p1', after: 'p9' }],
  ],
  [
    'the threshold',
    { event: metric({ threshold: 0.9 }) },
    [{ path: 'when.runMetric.threshold.gt', part: 'event', before: 0.95, after: 0.9 }],
  ],
  [
    'the operator',
    { event: metric({ operator: '$gte' }) },
    [
      {
        path: 'when.runMetric.threshold',
        part: 'event',
        before: { gt: 0.95 },
        after: { gte: 0.95 },
      },
    ],
  ],
  [
    'the run filter',
    { event: { ...metric({}), runs: { display_name: { $regex: '^dev-' } } } as Event },
    [{ path: 'when.runMetric.runs.name.regex', part: 'event', before: '^prod-', after: '^dev-' }],
  ],
  [
    'the run filter into one without words',
    { event: { ...metric({}), runs: { group: 'g' } } as Event },
    [
      {
        path: 'when.runMetric.runs',
        part: 'event',
        before: { name: { regex: '^prod-' } },
        after: { mongo: { group: { $eq: 'g' } } },
      },
    ],
  ],
  [
    'the kind of event',
    { event: { kind: 'runState', states: ['FAILED'], runs: {} } },
    [
      {
        path: 'when',
        part: 'event',
        before: { runMetric: ANYTHING },
        after: { runState: { states: ['failed'] } },
      },
    ],
  ],
  [
    'the kind of condition',
    { event: metric({ kind: 'zscore', direction: 'ANY', threshold: 3, window: 5 }) },
    [
      { path: 'when.runMetric.aggregate', part: 'event', before: 'mean' },
      { path: 'when.runMetric.window', part: 'event', before: 5 },
      { path: 'when.runMetric.threshold', part: 'event', before: { gt: 0.95 } },
      {
        path: 'when.runMetric.zscore',
        part: 'event',
        after: { threshold: 3, window: 5, direction: 'any' },
      },
    ],
  ],
  [
    'strings and severity',
    { action: notify({ title: '', message: 'Look', severity: 'ERROR' }) },
    [
      { path: 'then.sendNotification.title', part: 'action', before: 'High accuracy' },
      { path: 'then.sendNotification.severity', part: 'action', before: 'INFO', after: 'ERROR' },
      { path: 'then.sendNotification.message', part: 'action', after: 'Look' },
    ],
  ],
  [
    'the channel',
    { action: notify({ integration: { ...SLACK, id: 's2' as IntegrationId, channel: '#other' } }) },
    [
      {
        path: 'then.sendNotification.integration.slack.channel',
        part: 'action',
        before: '#ml-alerts',
        after: '#other',
      },
    ],
  ],
  [
    'the form of the integration',
    { action: notify({ integration: { id: 's2' as IntegrationId, kind: 'slack' } }) },
    [
      {
        path: 'then.sendNotification.integration',
        part: 'action',
        before: { slack: { channel: '#ml-alerts', workspace: 'Acme' } },
        after: { id: 's2' },
      },
    ],
  ],
  [
    'the team of the integration',
    { action: notify({ integration: { ...SLACK, id: 's2' as IntegrationId, entity: 'nlp' } }) },
    [{ path: 'then.sendNotification.integration.entity', part: 'action', after: 'nlp' }],
  ],
  [
    'the type of scope into one we do not know',
    { scope: { kind: 'other', type: 'USER' } },
    [
      {
        path: 'scope',
        part: 'scope',
        before: { project: 'vision-team/classifier' },
        after: { inexpressible: { type: 'USER' } },
      },
    ],
  ],
  [
    'a collection of the project',
    { scope: { ...ALERT.scope, id: 'c1' as ScopeId, collection: 'churn' } },
    [{ path: 'scope.collection', part: 'scope', after: 'churn' }],
  ],
  [
    'the integration made anew',
    { action: notify({ integration: { ...SLACK, id: 's2' as IntegrationId } }) },
    [
      {
        path: 'then.sendNotification.integration.id',
        part: 'action',
        before: 'slack-1',
        after: 's2',
      },
    ],
  ],
  [
    'the action',
    { action: { kind: 'doNothing' } },
    [
      {
        path: 'then',
        part: 'action',
        before: { sendNotification: ANYTHING },
        after: { doNothing: {} },
      },
    ],
  ],
  [
    'the type into one we do not know',
    { event: { kind: 'other', type: 'WEAVE', filter: '{}' } },
    [
      {
        path: 'when',
        part: 'event',
        before: { runMetric: ANYTHING },
        after: { inexpressible: { type: 'WEAVE', filter: '{}' } },
      },
    ],
  ],
];

describe('diffAutomations', () => {
  it.each(EDITS)('names %s', (_, edit, expected) => {
    expect(diffAutomations(form(ALERT), form(observe(ALERT, edit)))).toStrictEqual(expected);
  });

  it('goes into a payload as deep as it is a mapping', () => {
    const action = {
      kind: 'sendWebhook',
      integration: WEBHOOK,
      payload: '{"ref":"dev","inputs":{"a":[1]}}',
    } as const;
    expect(diffAutomations(form(DEPLOY), form({ ...DEPLOY, action }))).toEqual([
      { path: 'then.sendWebhook.payload.ref', part: 'action', before: 'main', after: 'dev' },
      { path: 'then.sendWebhook.payload.inputs', part: 'action', after: { a: [1] } },
    ]);
  });

  it.each<[string, Event, Event, readonly object[]]>([
    [
      'a filter into one without words',
      { kind: 'linkArtifact', filter: { alias: 'a' } },
      { kind: 'linkArtifact', filter: { $where: 'x' } },
      [
        {
          path: 'when.linkArtifact.filter',
          part: 'event',
          before: { alias: 'a' },
          after: { mongo: { $where: 'x' } },
        },
      ],
    ],
    [
      'an unknown filter as deep as it is a mapping',
      { kind: 'linkArtifact', filter: { $where: 'x' } },
      { kind: 'linkArtifact', filter: { $where: 'y' } },
      [{ path: 'when.linkArtifact.filter.mongo.$where', part: 'event', before: 'x', after: 'y' }],
    ],
    [
      'a filter away',
      { kind: 'linkArtifact', filter: { alias: 'a' } },
      { kind: 'linkArtifact', filter: {} },
      [{ path: 'when.linkArtifact.filter', part: 'event', before: { alias: 'a' } }],
    ],
    [
      'a condition of a field by its operators',
      { kind: 'linkArtifact', filter: { alias: { $gt: 'a', $lt: 'c' } } },
      { kind: 'linkArtifact', filter: { alias: { $gt: 'b', $lt: 'c' } } },
      [{ path: 'when.linkArtifact.filter.alias.gt', part: 'event', before: 'a', after: 'b' }],
    ],
  ])('names %s', (_, before, after, expected) => {
    const [one, other] = [before, after].map((event) => form(observe(DEPLOY, { event })));
    if (one === undefined || other === undefined) throw new Error('two events are compared');
    expect(diffAutomations(one, other)).toEqual(expected);
  });

  it('names an integration by its id where all its words are the same, and a scope too', () => {
    const anew = (id: string) => ({
      ...DEPLOY,
      scope: { ...DEPLOY.scope, id: `r-${id}` as ScopeId },
      action: { ...DEPLOY.action, integration: { ...WEBHOOK, id: id as IntegrationId } },
    });
    expect(diffAutomations(form(anew('w1') as Automation), form(anew('w2') as Automation))).toEqual(
      [
        { path: 'scope.id', part: 'scope', before: 'r-w1', after: 'r-w2' },
        { path: 'then.sendWebhook.integration.id', part: 'action', before: 'w1', after: 'w2' },
      ],
    );
  });

  it('takes documents that were made before', () => {
    const documents = { before: { name: 'x' }, after: { name: 'y' } };
    expect(diffAutomations(form(ALERT), form({ ...ALERT, name: 'N' }), documents)).toEqual([
      { path: 'name', part: 'name', before: 'x', after: 'y' },
    ]);
  });

  it('takes a payload that is a mapping on one side alone for one field, and any key for its own', () => {
    const post = (payload: string) =>
      form({ ...DEPLOY, action: { kind: 'sendWebhook', integration: WEBHOOK, payload } });
    const path = 'then.sendWebhook.payload';
    expect(diffAutomations(form(DEPLOY), post('Deploy.'))).toStrictEqual([
      { path, part: 'action', before: { ref: 'main' }, after: 'Deploy.' },
    ]);
    expect(diffAutomations(post('Deploy.'), form(DEPLOY))).toStrictEqual([
      { path, part: 'action', before: 'Deploy.', after: { ref: 'main' } },
    ]);
    expect(diffAutomations(form(DEPLOY), post('{"ref":"main","toString":1}'))).toStrictEqual([
      { path: `${path}.toString`, part: 'action', after: 1 },
    ]);
  });

  it('is empty exactly when the two are equal, and names every part that differs', () => {
    fc.assert(
      fc.property(arbitraryAutomation, arbitraryAutomation, (one, other) => {
        const [a, b] = [form(one), form(other)];
        expect(diffAutomations(a, a)).toEqual([]);
        const fields = diffAutomations(a, b);
        expect([...new Set(fields.map((field) => field.part))]).toEqual([...differingParts(a, b)]);
        expect(fields.every((field) => 'before' in field || 'after' in field)).toBe(true);
        expect(new Set(fields.map((field) => field.path)).size).toBe(fields.length);
      }),
    );
  });
});

describe('documentPair', () => {
  it('shows two integrations each as it is', () => {
    const other = { ...WEBHOOK, id: 'w2' as IntegrationId, entity: 'nlp-team' };
    const after = { ...DEPLOY, action: { ...DEPLOY.action, integration: other } } as Automation;
    const pair = documentPair(DEPLOY, after, { defaultEntity: 'vision-team' });
    expect(pair.before['then']).toMatchObject({ sendWebhook: { integration: { webhook: 'ci' } } });
    expect(pair.after['then']).toMatchObject({
      sendWebhook: { integration: { webhook: 'ci', entity: 'nlp-team' } },
    });
    expect(documentPair(ALERT, { ...ALERT, action: { kind: 'doNothing' } }).after['then']).toEqual({
      doNothing: {},
    });
  });

  it('shows an integration alike that only one side knows the team of', () => {
    const { entity: _, ...seen } = { ...WEBHOOK, entity: 'nlp-team' };
    const live = {
      ...DEPLOY,
      action: { kind: 'sendWebhook', integration: seen, payload: '{}' },
    } as const;
    const asked = {
      ...DEPLOY,
      action: { ...live.action, integration: { ...WEBHOOK, entity: 'nlp-team' } },
    };
    const { before, after } = documentPair(live, asked);
    expect(before).toEqual(after);
    expect(before['then']).toEqual({
      sendWebhook: { integration: { webhook: 'ci', entity: 'nlp-team' } },
    });
  });
});
