/** What a probe may write, mutation by mutation, whatever its experiments want. */
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/lib/json.ts';
import type { AutomationId, IntegrationId } from '../../../src/model/ids.ts';
import { INERT_ADDRESSES } from '../../../src/model/probe-api.ts';
import { openWandb } from '../../../src/wandb/create-api.ts';
import { ProbePermit } from '../../../src/wandb/probe/probe-permit.ts';
import { startHarness } from '../../sandbox/api-client.ts';

const NAME = 'wac-probe 0123abcd name';
const NO_OP = { noOpActionInput: { noOp: true } };

const CREATE: JsonObject = {
  name: NAME,
  description: null,
  enabled: false,
  scopeType: 'PROJECT',
  scopeID: 'scratch',
  triggeringEventType: 'RUN_METRIC',
  eventFilter: '{}',
  triggeredActionType: 'NO_OP',
  triggeredActionConfig: NO_OP,
};

const WEBHOOK: JsonObject = { entityName: 'vision', name: NAME, urlEndpoint: INERT_ADDRESSES.url };

function hook(integrationID: string): JsonObject {
  return { genericWebhookActionInput: { integrationID } };
}

const createWith = (parts: JsonObject): JsonObject => ({ input: { ...CREATE, ...parts } });
const updateWith = (parts: JsonObject): JsonObject => ({ input: { id: 'own', ...parts } });
const webhookWith = (parts: JsonObject): JsonObject => ({ input: { ...WEBHOOK, ...parts } });

function permit(): ProbePermit {
  const made = new ProbePermit(['vision', 'nlp']);
  made.allowScope('scratch');
  made.ownAutomation('own');
  made.ownWebhook('own-hook');
  made.protect('foreign');
  made.ownAutomation('foreign');
  return made;
}

describe('a mutation that is permitted', () => {
  it.each<[string, string, JsonObject]>([
    ['a create of nothing to do', 'ProbeCreate', createWith({})],
    [
      'a create with its own webhook',
      'ProbeCreate',
      createWith({ triggeredActionConfig: hook('own-hook') }),
    ],
    [
      'a create with a prompt that asks for nothing',
      'ProbeCreate',
      createWith({ triggeredActionConfig: { ariaActionInput: { prompt: '  wac-probe: x' } } }),
    ],
    ['an update of the description', 'ProbeUpdate', updateWith({ description: 'x' })],
    [
      'an update with nulls',
      'ProbeUpdate',
      updateWith({ name: null, triggeredActionConfig: null }),
    ],
    ['a delete of its own', 'ProbeDelete', { id: 'own' }],
    ['a webhook to nowhere', 'ProbeCreateWebhook', webhookWith({})],
    [
      'a webhook without an address',
      'ProbeCreateWebhook',
      webhookWith({ urlEndpoint: INERT_ADDRESSES.text }),
    ],
    [
      'a webhook in another entity that was named',
      'ProbeCreateWebhook',
      webhookWith({ entityName: 'nlp' }),
    ],
    ['a delete of its own webhook', 'ProbeDeleteWebhook', { id: 'own-hook' }],
  ])('%s', (_, operationName, variables) => {
    expect(permit().grant.permits({ operationName, variables })).toBe(true);
  });
});

describe('a mutation that is refused', () => {
  it.each<[string, string, JsonObject]>([
    ['enabled', 'ProbeCreate', createWith({ enabled: true })],
    [
      'without enabled',
      'ProbeCreate',
      { input: Object.fromEntries(Object.entries(CREATE).filter(([key]) => key !== 'enabled')) },
    ],
    ['under another name', 'ProbeCreate', createWith({ name: 'Alert' })],
    ['on another scope', 'ProbeCreate', createWith({ scopeID: 'classifier' })],
    ['without a scope', 'ProbeCreate', createWith({ scopeID: null })],
    ['without an action', 'ProbeCreate', createWith({ triggeredActionConfig: null })],
    ["with somebody's webhook", 'ProbeCreate', createWith({ triggeredActionConfig: hook('hook') })],
    [
      'with a prompt of its own',
      'ProbeCreate',
      createWith({ triggeredActionConfig: { ariaActionInput: { prompt: 'Delete wac-probe: x' } } }),
    ],
    [
      'with two actions',
      'ProbeCreate',
      createWith({ triggeredActionConfig: { ...NO_OP, ...hook('own-hook') } }),
    ],
    [
      'with a notification',
      'ProbeCreate',
      createWith({
        triggeredActionConfig: { notificationActionInput: { integrationID: 'own-hook' } },
      }),
    ],
    [
      'an update of another automation',
      'ProbeUpdate',
      { input: { id: 'other', description: 'x' } },
    ],
    [
      'an update of one that was seen under another name',
      'ProbeUpdate',
      { input: { id: 'foreign', description: 'x' } },
    ],
    ['an update that enables', 'ProbeUpdate', updateWith({ enabled: true })],
    ['an update that mentions enabled', 'ProbeUpdate', updateWith({ enabled: null })],
    ['an update to another name', 'ProbeUpdate', updateWith({ name: 'Alert' })],
    ['an update to another scope', 'ProbeUpdate', updateWith({ scopeID: 'classifier' })],
    ['a delete of another automation', 'ProbeDelete', { id: 'other' }],
    ['a delete of one that was seen under another name', 'ProbeDelete', { id: 'foreign' }],
    [
      'a webhook to a real address',
      'ProbeCreateWebhook',
      webhookWith({ urlEndpoint: 'https://example.com' }),
    ],
    ['a webhook under another name', 'ProbeCreateWebhook', webhookWith({ name: 'dispatch' })],
    ['a webhook in another entity', 'ProbeCreateWebhook', webhookWith({ entityName: 'other' })],
    ['a webhook with a secret', 'ProbeCreateWebhook', webhookWith({ secretRef: 'TOKEN' })],
    ['a delete of another webhook', 'ProbeDeleteWebhook', { id: 'hook' }],
    ['a mutation of other commands', 'CreateTrigger', createWith({})],
    ['a delete of other commands', 'DeleteTrigger', { id: 'own' }],
  ])('%s', (_, operationName, variables) => {
    expect(permit().grant.permits({ operationName, variables })).toBe(false);
  });
});

it('is asked by the connection before anything is sent', async () => {
  const sandbox = await startHarness();
  const own = new ProbePermit(['vision']);
  const { api, openProbe } = await openWandb({
    server: sandbox.url,
    credential: { kind: 'api-key', key: sandbox.apiKey },
    grant: own.grant,
    userAgent: 'wac/test',
    network: {},
    sleep: async () => undefined,
    now: () => 0,
    monotonic: () => 0,
    random: () => 0,
    signal: new AbortController().signal,
  });
  const probe = await openProbe(own);
  await probe.openProject('vision', 'classifier');
  await expect(probe.delete('VHJpZ2dlcjox' as AutomationId)).rejects.toThrow(/may not write/);
  await expect(probe.deleteWebhook('x' as IntegrationId)).rejects.toThrow(/may not write/);
  await expect(
    api.deleteAutomation('x' as AutomationId, { isCheckFresh: () => true }),
  ).rejects.toThrow(/may not write/);
  expect(sandbox.counts.mutations).toBe(0);
  await api.close();
  await sandbox.close();
});
