/** Single parts in canonical form, as the marker hashes them, and parts that many automations have alike. */
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/lib/json.ts';
import { canonicalAction } from '../../../src/model/canonical/canonical-action.ts';
import {
  canonicalAutomation,
  SharedParts,
} from '../../../src/model/canonical/canonical-automation.ts';
import { canonicalEvent } from '../../../src/model/canonical/canonical-event.ts';
import type { CanonicalPart } from '../../../src/model/canonical/canonical-part.ts';
import { canonicalText, splitLines } from '../../../src/model/canonical/canonical-text.ts';
import { partHashes } from '../../../src/model/canonical/digest.ts';
import type { Event } from '../../../src/model/event.ts';
import type { ScopeId } from '../../../src/model/ids.ts';
import { ALERT, DEPLOY, observe, SLACK, WEBHOOK } from '../samples.ts';

describe('canonicalAction', () => {
  it.each<[Parameters<typeof canonicalAction>[0], JsonObject]>([
    [
      {
        ...{ kind: 'sendNotification', integration: SLACK, title: 'T ', message: 'a \r\nb\n' },
        severity: 'WARN',
      },
      {
        ...{ integration: 'slack-1', kind: 'sendNotification', message: 'a\nb', severity: 'WARN' },
        title: 'T',
      },
    ],
    [
      { kind: 'sendWebhook', integration: WEBHOOK, payload: '{ "a": 1 }' },
      { integration: 'webhook-1', kind: 'sendWebhook', payload: { json: '{"a":1}' } },
    ],
    [
      { kind: 'sendPromptToAria', prompt: ' Look.  \n' },
      { kind: 'sendPromptToAria', prompt: 'Look.' },
    ],
    [{ kind: 'doNothing' }, { kind: 'doNothing' }],
    [
      { kind: 'other', type: 'QueueJob', raw: { queue: 'q' } },
      { kind: 'other', type: 'QueueJob', raw: { queue: 'q' } },
    ],
  ])('of %j is %j', (action, expected) => {
    expect(canonicalAction(action)).toEqual(expected);
  });
});

describe('canonicalEvent', () => {
  const change = {
    kind: 'change',
    metric: 'm',
    amountType: 'ABSOLUTE',
    amount: 2,
    direction: 'ANY',
  } as const;
  const zscore = {
    kind: 'zscore',
    metric: 'm',
    window: 9,
    threshold: 3,
    direction: 'ANY',
  } as const;
  const latest = { kind: 'threshold', metric: 'm', operator: '$gt', threshold: 1 } as const;
  it.each<[Event, JsonObject]>([
    [
      { kind: 'other', type: 'WEAVE', filter: '{"a":1}' },
      { kind: 'other', type: 'WEAVE', filter: '{"a":1}' },
    ],
    [
      { kind: 'runState', states: ['RUNNING', 'FAILED', 'RUNNING'], runs: { name: 'a' } },
      { kind: 'runState', states: ['FAILED', 'RUNNING'], runs: { name: { $eq: 'a' } } },
    ],
    [
      { kind: 'runMetric', condition: { ...latest, window: 7 }, runs: {} },
      { kind: 'runMetric', condition: latest, runs: {} },
    ],
    [
      { kind: 'runMetric', condition: { ...latest, aggregate: 'MIN', window: 7 }, runs: {} },
      { kind: 'runMetric', condition: { ...latest, aggregate: 'MIN', window: 7 }, runs: {} },
    ],
    [
      { kind: 'runMetric', condition: { ...change, window: 7, priorWindow: 8 }, runs: {} },
      { kind: 'runMetric', condition: change, runs: {} },
    ],
    [
      {
        kind: 'runMetric',
        condition: { ...change, aggregate: 'MAX', window: 7, priorWindow: 8 },
        runs: {},
      },
      {
        kind: 'runMetric',
        condition: { ...change, aggregate: 'MAX', window: 7, priorWindow: 8 },
        runs: {},
      },
    ],
    [
      { kind: 'runMetric', condition: zscore, runs: {} },
      { kind: 'runMetric', condition: zscore, runs: {} },
    ],
    [
      { kind: 'linkArtifact', filter: { $and: [{ alias: 'a' }] } },
      { kind: 'linkArtifact', filter: { alias: { $eq: 'a' } } },
    ],
  ])('of %j is %j', (event, expected) => {
    expect(canonicalEvent(event)).toStrictEqual(expected);
  });
});

describe('canonicalText', () => {
  it('keeps a tidy text, and splits at every kind of line end', () => {
    const tidy = 'two\n\nlines';
    expect(canonicalText(tidy)).toBe(tidy);
    expect(canonicalText('a \nb\t\n\n')).toBe('a\nb');
    expect(splitLines('a\r\nb\rc\nd')).toEqual(['a', 'b', 'c', 'd']);
    expect(splitLines('a\nb')).toEqual(['a', 'b']);
  });
});

/** The part of an event whose marker says that it was applied. */
const sharedEvent = (parts: SharedParts, event: Event): CanonicalPart =>
  parts.event(event, partHashes(canonicalAutomation({ ...ALERT, event })).event);

describe('parts that are shared', () => {
  it('are made once for each flag, scope and event', () => {
    const parts = new SharedParts();
    expect(parts.enabled(true).text).toBe('true');
    expect(parts.enabled(false).text).toBe('false');
    expect(parts.enabled(true)).toBe(parts.enabled(true));
    expect(parts.scope(ALERT.scope)).toBe(parts.scope({ ...ALERT.scope }));
    expect(sharedEvent(parts, ALERT.event)).toBe(sharedEvent(parts, structuredClone(ALERT.event)));
    expect(sharedEvent(parts, ALERT.event)).not.toBe(sharedEvent(parts, DEPLOY.event));
    const { event: applied } = partHashes(canonicalAutomation(ALERT));
    const edited = parts.event(DEPLOY.event, applied);
    expect(edited.text).toBe(canonicalAutomation(DEPLOY).parts.event.text);
  });

  it.each([{ entity: 'other' }, { project: 'other' }, { collection: 'other' }])(
    'are made anew for a scope of the same id with %j',
    (renamed) => {
      const parts = new SharedParts();
      const scope = { ...ALERT.scope, collection: 'churn' };
      const former = parts.scope(scope);
      const part = parts.scope({ ...scope, ...renamed });
      expect(part.hashed).not.toBe(former.hashed);
      expect(part.text).toBe(former.text);
    },
  );

  it('are not kept for a scope of an unknown type', () => {
    const parts = new SharedParts();
    const [user, galaxy] = ['USER', 'GALAXY'].map((type) => parts.scope({ kind: 'other', type }));
    expect(user?.text).toBe('{"kind":"other","type":"USER"}');
    expect(galaxy?.text).toBe('{"kind":"other","type":"GALAXY"}');
  });

  it('are ten thousand of a kind at most, so that no inventory is in memory twice', () => {
    const parts = new SharedParts();
    const event = (index: number): Event => ({
      kind: 'linkArtifact',
      filter: { alias: `${index}` },
    });
    const scope = (index: number) => ({ ...ALERT.scope, id: `p${index}` as ScopeId });
    for (let index = 0; index < 9999; index += 1) {
      sharedEvent(parts, event(index));
      parts.scope(scope(index));
    }
    expect(sharedEvent(parts, event(9999))).toBe(sharedEvent(parts, event(9999)));
    expect(sharedEvent(parts, event(10_000))).not.toBe(sharedEvent(parts, event(10_000)));
    expect(parts.scope(scope(9999))).toBe(parts.scope(scope(9999)));
    expect(parts.scope(scope(10_000))).not.toBe(parts.scope(scope(10_000)));
  });

  it('are taken from the other side of a comparison where they are written alike', () => {
    const like = canonicalAutomation(ALERT);
    const same = canonicalAutomation(structuredClone(ALERT), { like }).parts;
    const { name, description, event, action } = like.parts;
    expect([same.name, same.description, same.event, same.action]).toEqual([
      ...[name, description, event, action],
    ]);
    for (const part of ['name', 'description', 'event', 'action'] as const) {
      expect(same[part]).toBe(like.parts[part]);
    }
    const other = canonicalAutomation({ ...DEPLOY, description: 'D' }, { like }).parts;
    const alone = canonicalAutomation({ ...DEPLOY, description: 'D' }).parts;
    for (const part of ['name', 'description', 'event', 'action'] as const) {
      expect(other[part].text).toBe(alone[part].text);
    }
  });

  it('are those of the computation where it has them', () => {
    const parts = new SharedParts();
    const made = canonicalAutomation(ALERT, { parts }).parts;
    expect(made.enabled).toBe(parts.enabled(true));
    expect(made.scope).toBe(parts.scope(ALERT.scope));
    expect(made.event).toBe(sharedEvent(parts, ALERT.event));
  });

  it('have a description without its marker, or the text that was parsed before', () => {
    const live = observe(ALERT, {
      description: 'Text.\n[wac:acme#k@1:0000.0000.0000.0000.0000.0000]',
    });
    expect(canonicalAutomation(live).description).toBe('Text.');
    expect(canonicalAutomation(live, { text: 'Parsed.' }).description).toBe('Parsed.');
    expect(canonicalAutomation(live, { text: 'Parsed.' }).parts.description.text).toBe('"Parsed."');
  });
});
