// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the server has template variables of this form
/** What an update does not change stays byte for byte what another client stored. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/lib/json.ts';
import { exportManifests } from '../../../src/manifest/export/export-manifests.ts';
import { loadProject } from '../../../src/manifest/load-project.ts';
import type { AutomationDraft, Observed } from '../../../src/model/automation.ts';
import type { AutomationId, IntegrationId } from '../../../src/model/ids.ts';
import type { Sandbox } from '../../../src/sandbox/sandbox-options.ts';
import { SAAS_PROFILE } from '../../../src/sandbox/server-profile.ts';
import { decodeTrigger } from '../../../src/wandb/codec/decode-trigger.ts';
import { encodeUpdate } from '../../../src/wandb/codec/encode-draft.ts';
import type { Operation } from '../../../src/wandb/operations/operation.ts';
import {
  entityTriggersOperation,
  integrationsOperation,
} from '../../../src/wandb/operations/read-lists.ts';
import { scopeLookupOperation } from '../../../src/wandb/operations/read-scopes.ts';
import { deleteOperation, updateOperation } from '../../../src/wandb/operations/write-triggers.ts';
import { ask, startHarness } from '../../sandbox/api-client.ts';
import { fc } from '../../support/fast-check.ts';
import { sizeOf } from '../../support/size.ts';

const CAPABILITIES = { features: new Set(SAAS_PROFILE.features) };

let sandbox: Sandbox;
let team = '';
let project = '';
const integrations = new Map<string, string>();

beforeAll(async () => {
  sandbox = await startHarness();
  const found = await send(
    scopeLookupOperation([{ entity: 'vision' }, { entity: 'vision', project: 'classifier' }]),
  );
  team = found['scope0']?.id ?? '';
  project = found['scope1']?.project?.id ?? '';
  const { entity } = await send(integrationsOperation({ entity: 'vision', cursor: null }));
  for (const { node } of entity?.integrations?.edges ?? []) {
    integrations.set(String(node?.['__typename']), String(node?.['id']));
  }
});
afterAll(() => sandbox.close());

async function send<Data>({ query, variables }: Operation<Data>): Promise<Data> {
  const { data, messages } = await ask(sandbox, query, variables);
  expect(messages).toEqual([]);
  return data as Data;
}

const condition = fc.constantFrom<object[]>(
  { display_name: { $eq: 'a' } },
  { display_name: { $regex: '^b' } },
  { tags: { $in: ['y', 'x', 'y'] } },
  { 'config.lr': { $gt: 0.1, $lt: 5 } },
  { $or: [{ username: 'z' }, { username: 'a' }, { username: 'z' }] },
);
const aliasCondition = fc.constantFrom<object[]>(
  { alias: { $regex: '^prod' } },
  { tag: 'x' },
  { alias: { $in: ['b', 'a', 'b'] } },
);

/** JSON as other clients write it: with duplicates, in any order, with and without spaces. */
function jsonText(value: object, isSpaced: boolean): string {
  return isSpaced ? JSON.stringify(value, null, 1) : JSON.stringify(value);
}

const event = fc.oneof(
  fc
    .tuple(fc.array(condition, { maxLength: 3 }), fc.boolean(), fc.boolean())
    .map(([all, isSpaced, isState]) => ({
      scopeType: 'ENTITY',
      triggeringEventType: isState ? 'RUN_STATE' : 'RUN_METRIC',
      eventFilter: jsonText(
        {
          ...(isState
            ? { run_state_filter: { states: ['FINISHED', 'FAILED'] } }
            : {
                run_metric_filter: {
                  threshold_filter: {
                    threshold: 0.5,
                    cmp_op: '$gt',
                    name: 'loss',
                    window_size: 1,
                    agg_op: null,
                  },
                },
              }),
          run_filter: jsonText({ $and: all }, isSpaced),
        },
        isSpaced,
      ),
    })),
  fc.tuple(fc.array(aliasCondition, { maxLength: 3 }), fc.boolean()).map(([all, isSpaced]) => ({
    scopeType: 'PROJECT',
    triggeringEventType: 'ADD_ARTIFACT_ALIAS',
    eventFilter: jsonText({ $or: [{ $and: all }] }, isSpaced),
  })),
);

const loose = fc.constantFrom('', 'text', 'text  ', 'two \nlines\n', '\ttab', ' ');
const action = fc.oneof(
  fc
    .record({ title: loose, message: loose, severity: fc.constantFrom('INFO', 'WARN') })
    .map((fields) => ({
      triggeredActionType: 'NOTIFICATION',
      triggeredActionConfig: {
        notificationActionInput: { integrationID: 'SlackIntegration', ...fields },
      },
    })),
  fc
    .constantFrom('{}', '{ }', '{"b": 2, "a": 1.0}', '{"a":"${run_name}"}', '[1,\n2]')
    .map((requestPayload) => ({
      triggeredActionType: 'GENERIC_WEBHOOK',
      triggeredActionConfig: {
        genericWebhookActionInput: {
          integrationID: 'GenericWebhookIntegration',
          requestPayload,
        },
      },
    })),
);

const CREATE = `mutation M($input: CreateFilterTriggerInput!) {
  createFilterTrigger(input: $input) { trigger { id } }
}`;

/** Creates as another client does, and reads the automation back. */
async function create(input: object): Promise<Observed> {
  const text = JSON.stringify(input).replace(
    /"(SlackIntegration|GenericWebhookIntegration)"/gu,
    (_, type: string) => JSON.stringify(integrations.get(type)),
  );
  const { messages } = await ask(sandbox, CREATE, { input: JSON.parse(text) as JsonObject });
  expect(messages).toEqual([]);
  return await read();
}

async function read(): Promise<Observed> {
  const page = entityTriggersOperation(
    { entity: 'vision', cursor: null, name: 'Alert' },
    CAPABILITIES,
  );
  const { entity } = await send(page);
  return decodeTrigger(entity?.triggers?.edges[0]?.node ?? {}, { listedIn: 'vision' });
}

/** What a manifest that was exported says of the automation, as an adoption sends it. */
function fromManifest(live: Observed): AutomationDraft | undefined {
  const { files, exported } = exportManifests([live], { owner: 'acme/ml', onRemove: 'delete' });
  if (exported.length === 0 || live.scope.kind === 'other') return undefined;
  const [configuration, ...manifests] = files;
  if (configuration === undefined) throw new Error('an export has a configuration');
  const { value } = loadProject({ tree: { files: manifests, configuration }, directory: 'out' });
  const declaration = value?.declarations[0];
  if (declaration === undefined) throw new Error('what was exported is loaded');
  const { action: declared } = declaration;
  if (declared.kind === 'doNothing' || !('integration' in live.action)) return undefined;
  return {
    name: declaration.name,
    description: 'Adopted.',
    enabled: declaration.enabled,
    scope: live.scope,
    event: declaration.event,
    action: { ...declared, integration: live.action.integration } as AutomationDraft['action'],
  } as AutomationDraft;
}

function stored({ raw }: Observed): JsonObject {
  const { description, updatedAt, ...rest } = raw;
  return rest;
}

async function update(id: AutomationId, draft: AutomationDraft, live: Observed): Promise<Observed> {
  await send(updateOperation(encodeUpdate(id, draft, live), undefined, CAPABILITIES));
  return await read();
}

describe('an update', () => {
  it('writes nothing but the description of an automation that a manifest describes', async () => {
    let adopted = 0;
    await fc.assert(
      fc.asyncProperty(event, action, fc.boolean(), async (on, then, enabled) => {
        const scopeID = on.scopeType === 'ENTITY' ? team : project;
        const live = await create({ name: 'Alert', enabled, scopeID, ...on, ...then });
        const draft = fromManifest(live);
        if (draft !== undefined) {
          adopted += 1;
          const after = await update(live.id, draft, live);
          expect(stored(after)).toEqual(stored(live));
          expect(after.description).toBe('Adopted.');
        }
        await send(deleteOperation(live.id, undefined));
      }),
      { numRuns: sizeOf(120) },
    );
    expect(adopted).toBeGreaterThan(sizeOf(60) / 2);
  });

  it('keeps the event as it is when only the action changes', async () => {
    const eventFilter = '{ "$or": [ {"$and": [ {"tag":"x"}, {"alias":"b"}, {"tag":"x"} ]} ] }';
    const live = await create({
      name: 'Alert',
      enabled: true,
      scopeType: 'PROJECT',
      scopeID: project,
      triggeringEventType: 'ADD_ARTIFACT_ALIAS',
      eventFilter,
      triggeredActionType: 'NO_OP',
      triggeredActionConfig: { noOpActionInput: { noOp: true } },
    });
    if (live.scope.kind === 'other' || live.event.kind === 'other') throw new Error('not read');
    const integration = { id: integrations.get('GenericWebhookIntegration'), kind: 'webhook' };
    const { name, description, enabled, scope } = live;
    const then = { kind: 'sendWebhook', integration, payload: '{"a":1}' };
    const draft = { name, description, enabled, scope, event: live.event, action: then };
    const after = await update(live.id, draft as AutomationDraft, live);
    expect(after.raw['triggeringCondition']).toEqual(live.raw['triggeringCondition']);
    expect(after.action).toMatchObject({ kind: 'sendWebhook', payload: '{"a":1}' });
    await send(deleteOperation(live.id, undefined));
  });

  it('keeps the fields of an action that are not what changes in it', async () => {
    const [slack, webhook] = ['SlackIntegration', 'GenericWebhookIntegration'];
    const on = {
      ...{ name: 'Alert', enabled: true, scopeType: 'PROJECT', scopeID: project },
      ...{ triggeringEventType: 'ADD_ARTIFACT_ALIAS', eventFilter: '{"$or":[{"$and":[]}]}' },
    };
    const notification = { title: 'High  ', message: 'two \nlines\n', severity: 'WARN' };
    const live = await create({
      ...on,
      triggeredActionType: 'NOTIFICATION',
      triggeredActionConfig: {
        notificationActionInput: { integrationID: slack, ...notification },
      },
    });
    const trimmed = { ...live.action, title: 'High', message: 'two\nlines', severity: 'ERROR' };
    const after = await update(live.id, { ...live, action: trimmed } as AutomationDraft, live);
    expect(after.action).toMatchObject({ ...notification, severity: 'ERROR' });
    await send(deleteOperation(live.id, undefined));

    const payload = '{"b": 2, "a": 1.0}';
    const other = await create({
      ...on,
      triggeredActionType: 'GENERIC_WEBHOOK',
      triggeredActionConfig: {
        genericWebhookActionInput: { integrationID: webhook, requestPayload: payload },
      },
    });
    const sent = encodeUpdate(
      other.id,
      {
        ...other,
        action: {
          kind: 'sendWebhook',
          integration: { kind: 'webhook', id: 'another' as IntegrationId },
          payload: '{"a":1.0,"b":2}',
        },
      } as AutomationDraft,
      other,
    );
    expect(JSON.stringify(sent)).toContain(JSON.stringify(payload));
    await send(deleteOperation(other.id, undefined));
  });
});
