import { describe, expect, it } from 'vitest';
import type { Automation } from '../../../src/model/automation.ts';
import { applyIgnored } from '../../../src/model/canonical/apply-ignored.ts';
import type { Content } from '../../../src/model/canonical/content.ts';
import type { IntegrationId } from '../../../src/model/ids.ts';
import { ALERT, DEPLOY, observe, SLACK, WEBHOOK } from '../samples.ts';

const LIVE: Automation = {
  ...ALERT,
  name: 'Renamed',
  description: 'Edited.',
  enabled: false,
  event: { kind: 'runState', states: ['FAILED'], runs: {} },
  action: {
    kind: 'sendNotification',
    integration: { ...SLACK, channel: '#x' },
    title: 'T',
    message: 'M',
    severity: 'ERROR',
  },
};
const notification = { ...ALERT.action } as Extract<
  Automation['action'],
  { kind: 'sendNotification' }
>;
const liveNotification = { ...LIVE.action } as typeof notification;

describe('applyIgnored', () => {
  it.each<[string, Partial<Automation>]>([
    ['description', { description: 'Edited.' }],
    ['enabled', { enabled: false }],
    ['then', { action: LIVE.action }],
    ['then.sendNotification', { action: LIVE.action }],
    ['then.sendNotification.severity', { action: { ...notification, severity: 'ERROR' } }],
    ['then.sendNotification.title', { action: { ...notification, title: 'T' } }],
    ['then.sendNotification.message', { action: { ...notification, message: 'M' } }],
    [
      'then.sendNotification.integration',
      { action: { ...notification, integration: liveNotification.integration } },
    ],
    ['then.sendNotification.unknown', {}],
    ['then.sendWebhook.payload', {}],
    ['name', {}],
    ['when', {}],
    ['scope', {}],
    ['', {}],
  ])('takes the live value at %j', (path, changed) => {
    expect(applyIgnored(ALERT, observe(LIVE), [path])).toEqual({ ...ALERT, ...changed });
  });

  it('takes several, and a description without its marker', () => {
    const description = 'Edited.\n[wac:acme#k@1:0000.0000.0000.0000.0000.0000]';
    const result = applyIgnored(ALERT, observe(LIVE, { description }), ['enabled', 'description']);
    expect(result).toEqual({ ...ALERT, enabled: false, description: 'Edited.' });
  });

  it('takes the live prompt', () => {
    const action = { kind: 'sendPromptToAria', prompt: 'Look.' } as const;
    const live = observe({ ...LIVE, action: { ...action, prompt: 'Look twice.' } });
    const path = 'then.sendPromptToAria.prompt';
    const result = applyIgnored({ ...ALERT, action }, live, [path]);
    expect(result.action).toEqual({ ...action, prompt: 'Look twice.' });
    expect(applyIgnored({ ...ALERT, action }, observe(LIVE), [path]).action).toEqual(action);
  });

  it('goes into a payload', () => {
    const live: Content = {
      ...DEPLOY,
      action: { ...DEPLOY.action, payload: '{"ref":"dev","x":1.0}' } as Automation['action'],
    };
    const payloadAt = (path: string): unknown => applyIgnored(DEPLOY, live, [path]).action;
    expect(payloadAt('then.sendWebhook.payload')).toMatchObject({
      payload: '{"ref":"dev","x":1.0}',
    });
    expect(payloadAt('then.sendWebhook.payload.x')).toMatchObject({
      payload: '{"ref":"main","x":1.0}',
    });
    const moved = { ...WEBHOOK, id: 'webhook-2' as IntegrationId };
    const otherScope = {
      ...live,
      action: { ...live.action, integration: moved } as Content['action'],
    };
    expect(applyIgnored(DEPLOY, otherScope, ['then.sendWebhook.integration']).action).toEqual({
      ...DEPLOY.action,
      integration: moved,
    });
    const text = {
      ...live,
      action: { ...live.action, payload: 'Deploy it.' } as Content['action'],
    };
    expect(applyIgnored(DEPLOY, text, ['then.sendWebhook.payload']).action).toMatchObject({
      payload: 'Deploy it.',
    });
    expect(payloadAt('then.sendWebhook.headers')).toEqual(DEPLOY.action);
  });

  it('keeps what is asked for where the live action is of another type', () => {
    const action = { kind: 'other', type: 'ARIATriggeredAction', raw: {} } as const;
    expect(
      applyIgnored(ALERT, observe(ALERT, { action }), ['then', 'then.sendNotification.title']),
    ).toEqual(ALERT);
    expect(applyIgnored(ALERT, DEPLOY, ['then.sendNotification.title'])).toEqual(ALERT);
    expect(applyIgnored(ALERT, DEPLOY, ['then'])).toEqual({ ...ALERT, action: DEPLOY.action });
  });

  it.each([
    ['doNothing', { kind: 'doNothing' }],
    ['sendPromptToAria', { kind: 'sendPromptToAria', prompt: 'Look.' }],
    ['sendWebhook', DEPLOY.action],
    ['sendNotification', ALERT.action],
  ] as const)('takes no field of %s that it does not have', (kind, action) => {
    const desired = { ...ALERT, action } as Automation;
    for (const other of [
      ALERT.action,
      DEPLOY.action,
      { kind: 'doNothing' },
      LIVE.action,
    ] as const) {
      const live = { ...LIVE, action: other } as Content;
      for (const field of ['none', 'kind', 'title', 'payload', 'prompt', 'integration']) {
        const result = applyIgnored(desired, live, [`then.${kind}.${field}`]).action;
        expect(Object.keys(result).sort()).toEqual(Object.keys(action).sort());
        if (other.kind !== kind) expect(result).toEqual(action);
      }
    }
    const reported = { ...LIVE, action: { kind: 'sendPromptToAria', prompt: 'Another.' } } as const;
    expect(applyIgnored(desired, reported, [`then.${kind}.none`]).action).toEqual(action);
    // A path into another kind of action names nothing.
    const otherScope = kind === 'sendWebhook' ? 'sendNotification' : 'sendWebhook';
    const crossed = { ...LIVE, action: otherScope === 'sendWebhook' ? DEPLOY.action : LIVE.action };
    expect(applyIgnored(desired, crossed as Content, [`then.${otherScope}`]).action).toEqual(
      action,
    );
  });
});
