import { describe, expect, it } from 'vitest';
import type { Automation } from '../../../src/model/automation.ts';
import { applyIgnored } from '../../../src/model/canonical/apply-ignored.ts';
import type { Content } from '../../../src/model/canonical/content.ts';
import { ALERT, DEPLOY, observe, SLACK } from '../samples.ts';

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
    expect(payloadAt('then.sendWebhook.integration')).toEqual(DEPLOY.action);
    expect(payloadAt('then.sendWebhook.headers')).toEqual(DEPLOY.action);
  });

  it('keeps what is asked for where the live action is of another type', () => {
    const action = { kind: 'other', type: 'ARIATriggeredAction', raw: {} } as const;
    expect(
      applyIgnored(ALERT, observe(ALERT, { action }), ['then', 'then.sendNotification.title']),
    ).toEqual(ALERT);
    expect(applyIgnored(ALERT, DEPLOY, ['then.sendNotification.title'])).toEqual(ALERT);
  });
});
