/** Actions, integrations and whole automations as a server may send them, and what an update keeps of them. */
import { describe, expect, it } from 'vitest';
import { Failure } from '../../../src/diagnostics/failure.ts';
import type { JsonObject, JsonValue } from '../../../src/lib/json.ts';
import type { Action } from '../../../src/model/action.ts';
import type { AutomationId, ScopeId } from '../../../src/model/ids.ts';
import { decodeAction } from '../../../src/wandb/codec/decode-action.ts';
import { decodeIntegration } from '../../../src/wandb/codec/decode-integration.ts';
import { decodeTrigger } from '../../../src/wandb/codec/decode-trigger.ts';
import { encodeAction } from '../../../src/wandb/codec/encode-action.ts';
import { encodeUpdate } from '../../../src/wandb/codec/encode-draft.ts';
import { keepLive, liveFilterText } from '../../../src/wandb/codec/keep-live.ts';
import { ALERT, DEPLOY, observe, SLACK, WEBHOOK } from '../../model/samples.ts';

const ODD: readonly JsonValue[] = [
  null,
  true,
  7,
  0,
  -1,
  1.5,
  '',
  'null',
  'text',
  [],
  ['a'],
  {},
  { a: 1 },
];
const shown = (value: JsonValue | undefined): string => JSON.stringify(value) ?? 'absent';

/** Which of the odd values a reader takes, as JSON. */
const taken = (takes: (value: JsonValue) => boolean): readonly string[] =>
  ODD.filter(takes).map(shown);

describe('an action and its integration', () => {
  const webhook = { __typename: 'GenericWebhookIntegration', id: 'w' };
  it('are kept as they came where a manifest cannot say them', () => {
    expect(decodeAction('text')).toEqual({ kind: 'other', type: '', raw: {} });
    expect(decodeAction({})).toEqual({ kind: 'other', type: '', raw: {} });
    const noted = { __typename: 'NotificationTriggeredAction', integration: webhook };
    expect(taken((value) => decodeAction({ ...noted, severity: value }).kind !== 'other')).toEqual([
      'null',
      '""',
      '"null"',
    ]);
    expect(decodeAction(noted)).toMatchObject({ severity: 'INFO', title: '', message: '' });
    const aria = { __typename: 'ARIATriggeredAction' };
    expect(taken((value) => decodeAction({ ...aria, prompt: value }).kind !== 'other')).toEqual([
      '"null"',
      '"text"',
    ]);
    const posted = { __typename: 'GenericWebhookTriggeredAction', integration: webhook };
    expect(decodeAction(posted)).toMatchObject({ kind: 'sendWebhook', payload: '' });
    expect(decodeAction({ ...posted, requestPayload: null })).toMatchObject({ payload: '' });
    expect(decodeAction({ ...posted, requestPayload: { a: 1 } })).toMatchObject({
      payload: '{"a":1}',
    });
    expect(decodeAction({ ...posted, integration: null }).kind).toBe('other');
  });

  it('have only the names that the server gives', () => {
    expect(decodeIntegration(webhook)).toStrictEqual({ id: 'w', kind: 'webhook' });
    expect(decodeIntegration(webhook, 'acme')).toStrictEqual({
      id: 'w',
      kind: 'webhook',
      entity: 'acme',
    });
    expect(decodeIntegration({ id: 's', __typename: 'SlackIntegration' })).toStrictEqual({
      id: 's',
      kind: 'slack',
    });
    expect(decodeIntegration({ id: 'x' })).toStrictEqual({ id: 'x', kind: 'other' });
    expect(decodeIntegration({ id: 'x', __typename: 7 })).toStrictEqual({ id: 'x', kind: 'other' });
    expect(taken((value) => decodeIntegration({ ...webhook, id: value }) !== undefined)).toEqual([
      '"null"',
      '"text"',
    ]);
  });

  it('are sent as the server takes them', () => {
    const send = (action: Action) => encodeAction(action).triggeredActionConfig;
    expect(send({ kind: 'sendWebhook', integration: WEBHOOK, payload: '' })).toStrictEqual({
      genericWebhookActionInput: { integrationID: 'webhook-1' },
    });
    expect(send({ kind: 'sendWebhook', integration: WEBHOOK, payload: '{}' })).toStrictEqual({
      genericWebhookActionInput: { integrationID: 'webhook-1', requestPayload: '{}' },
    });
    expect(send({ kind: 'doNothing' })).toStrictEqual({ noOpActionInput: { noOp: true } });
    expect(send({ kind: 'sendPromptToAria', prompt: ' Look. ' })).toStrictEqual({
      ariaActionInput: { prompt: 'Look.' },
    });
    expect(send(ALERT.action)).toStrictEqual({
      notificationActionInput: {
        integrationID: SLACK.id,
        title: 'High accuracy',
        message: '',
        severity: 'INFO',
      },
    });
  });
});

describe('a trigger', () => {
  const node = {
    ...{
      id: 't',
      name: 'N',
      enabled: true,
      createdAt: 'C',
      updatedAt: 'U',
      createdBy: { username: 'ada' },
    },
    scope: { __typename: 'Entity', id: 'e', name: 'acme' },
    triggeringCondition: { eventType: 'LINK_MODEL', filter: '{}' },
    triggeredAction: { __typename: 'NoOpTriggeredAction' },
  };
  const decode = (changes: JsonObject) =>
    decodeTrigger({ ...node, ...changes }, { listedIn: 'acme' });

  it('has its dates and its creator where the server gives them', () => {
    expect(decode({})).toMatchObject({ createdAt: 'C', updatedAt: 'U', createdBy: 'ada' });
    const bare = decode({ createdAt: null, updatedAt: null, createdBy: 'ada' });
    for (const field of ['createdAt', 'updatedAt', 'createdBy'])
      expect(bare).not.toHaveProperty(field);
  });

  it('has an event of its type, or what is shown of it', () => {
    const event = (triggeringCondition: JsonObject) => decode({ triggeringCondition }).event;
    expect(event({ eventType: 'LINK_MODEL' })).toEqual({
      kind: 'other',
      type: 'LINK_MODEL',
      filter: '',
    });
    expect(event({ filter: '{}', __typename: 'T' })).toEqual({
      kind: 'other',
      type: 'T',
      filter: '{}',
    });
    expect(event({ eventType: 'LINK_MODEL', __typename: 'T' })).toEqual({
      kind: 'other',
      type: 'LINK_MODEL',
      filter: '',
    });
    expect(event({})).toEqual({ kind: 'other', type: '', filter: '' });
    expect(event({ eventType: 'LINK_MODEL', filter: '{}' }).kind).toBe('linkArtifact');
  });

  it('without what every automation has is a failure of the server', () => {
    const failureOf = (changes: JsonObject): unknown => {
      try {
        return decode(changes);
      } catch (error) {
        return error;
      }
    };
    const failure = failureOf({ id: '' });
    expect(failure).toBeInstanceOf(Failure);
    expect(failure).toMatchObject({ code: 'server', hint: 'Run the same command again' });
  });
});

describe('an update', () => {
  const id = 'a1' as AutomationId;
  const filter = '{"$or":[{"$and":[{"alias":"production"}]}]}';
  const raw = { triggeringCondition: { filter: `{"filter":${filter}}` } };
  const live = observe(DEPLOY, { raw, description: 'By hand.' });
  const draft = { ...DEPLOY, scope: { ...DEPLOY.scope, id: 'r1' as ScopeId } };

  it('keeps the spelling of what it does not change', () => {
    expect(encodeUpdate(id, draft, live).eventFilter).toBe(filter);
    const odd = { ...live, raw: { triggeringCondition: { filter: ` { "filter" : ${filter} } ` } } };
    expect(encodeUpdate(id, draft, odd).eventFilter).toBe(filter);
    const bare = { ...live, raw: { triggeringCondition: { filter } } };
    expect(encodeUpdate(id, draft, bare).eventFilter).toBe(filter);
    const { event: _, ...quiet } = draft;
    expect(encodeUpdate(id, quiet, live)).not.toHaveProperty('eventFilter');
    expect(encodeUpdate(id, draft).eventFilter).toBe(filter);
  });

  it('sends its own text where the live one may be read otherwise', () => {
    for (const text of ['text', '[]', '{"filter":"{}"}', '{"filter":{"a":1}', undefined]) {
      const condition = text === undefined ? {} : { filter: text };
      const other = { ...live, raw: { triggeringCondition: condition } };
      expect(liveFilterText(draft, other)).toBeUndefined();
    }
    const changed = { ...draft, event: { kind: 'linkArtifact', filter: { alias: 'x' } } } as const;
    expect(liveFilterText(changed, live)).toBeUndefined();
    const runs = (text: string) =>
      liveFilterText(ALERT, observe(ALERT, { raw: { triggeringCondition: { filter: text } } }));
    const usual = '{"run_filter":"{}","run_metric_filter":{}}';
    expect(runs(usual)).toBe(usual);
    for (const text of [
      '{"run_filter":"{}","run_metric_filter":{},"more":1}',
      '{"run_filter":"{}","run_metric_filter":"{}"}',
      '{"run_filter":{},"run_metric_filter":{}}',
      '{"run_filter":"{\\"filter\\":1}","run_metric_filter":{}}',
      '{"run_filter":"[","run_metric_filter":{}}',
      '{"run_filter":"{}","run_state_filter":{}}',
    ]) {
      expect(runs(text)).toBeUndefined();
    }
    const state = { ...ALERT, event: { kind: 'runState', states: ['FAILED'], runs: {} } } as const;
    const text = '{"run_filter":"{}","run_state_filter":{}}';
    expect(
      liveFilterText(state, observe(state, { raw: { triggeringCondition: { filter: text } } })),
    ).toBe(text);
  });

  it('keeps the live fields of an action that mean the same, and sends what changes', () => {
    const spelled = { ...ALERT.action, title: 'High accuracy ', message: '\n' } as Action;
    const there = observe(ALERT, { action: spelled });
    expect(keepLive(ALERT, there).action).toBe(spelled);
    const louder = { ...ALERT, action: { ...ALERT.action, severity: 'ERROR' } as Action };
    expect(keepLive(louder, there).action).toEqual({ ...spelled, severity: 'ERROR' });
    const retold = { ...ALERT, action: { ...ALERT.action, title: 'New', message: 'M' } as Action };
    expect(keepLive(retold, there).action).toEqual(retold.action);
    const posting = (payload: string, integration = WEBHOOK): Action => ({
      kind: 'sendWebhook',
      integration,
      payload,
    });
    const other = { ...WEBHOOK, id: 'w2' as never };
    const posted = observe(DEPLOY, { action: posting('{ "a": 1 }') });
    expect(keepLive({ ...DEPLOY, action: posting('{"a":1}', other) }, posted).action).toEqual(
      posting('{ "a": 1 }', other),
    );
    expect(keepLive({ ...DEPLOY, action: posting('{"a":2}', other) }, posted).action).toEqual(
      posting('{"a":2}', other),
    );
    expect(keepLive({ ...ALERT }, posted).action).toEqual(ALERT.action);
    expect(keepLive({ ...DEPLOY }, there).action).toEqual(DEPLOY.action);
    const unknown = { kind: 'other', type: 'Q', raw: {} } as const;
    expect(keepLive(ALERT, observe(ALERT, { action: unknown })).action).toEqual(ALERT.action);
    const { action: _, event: _event, ...quiet } = ALERT;
    expect(keepLive(quiet, there)).toEqual(quiet);
    const weave = { kind: 'other', type: 'W', filter: '' } as const;
    expect(keepLive(ALERT, observe(ALERT, { event: weave })).event).toEqual(ALERT.event);
    const ordered = observe(ALERT, { event: { ...ALERT.event } });
    expect(keepLive(ALERT, ordered).event).toBe(ordered.event);
    const moved = { ...ALERT, event: { kind: 'runState', states: ['FAILED'], runs: {} } } as const;
    expect(keepLive(moved, ordered).event).toBe(moved.event);
    expect(keepLive({ ...ALERT, description: 'New.' }, there).description).toBe('New.');
  });
});
