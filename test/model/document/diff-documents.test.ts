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
    'texts and severity',
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
    expect(diffAutomations(form(ALERT), form(observe(ALERT, edit)))).toEqual(expected);
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
