/** Every operation that the client can send, made for a server of some age. */

import type { AutomationId, IntegrationId, ScopeId } from '../../../src/model/ids.ts';
import { INERT_ADDRESSES, type ProbeDraft } from '../../../src/model/probe-api.ts';
import { encodeDraft, encodeUpdate } from '../../../src/wandb/codec/encode-draft.ts';
import type { Operation } from '../../../src/wandb/operations/operation.ts';
import {
  collectionsOperation,
  versionsOperation,
} from '../../../src/wandb/operations/read-artifacts.ts';
import {
  executionsOperation,
  lastExecutedByProjectOperation,
  lastExecutedOperation,
} from '../../../src/wandb/operations/read-executions.ts';
import {
  entityTriggersOperation,
  integrationsOperation,
  projectWalkOperation,
} from '../../../src/wandb/operations/read-lists.ts';
import {
  historyPageOperation,
  parquetHistoryOperation,
  projectNamesOperation,
  runOperation,
  runsOperation,
  sampledHistoryOperation,
  systemEventsOperation,
} from '../../../src/wandb/operations/read-runs.ts';
import {
  candidatesOperation,
  scopeLookupOperation,
} from '../../../src/wandb/operations/read-scopes.ts';
import {
  capabilitiesOperation,
  organizationsOperation,
  teamsOperation,
} from '../../../src/wandb/operations/read-server.ts';
import {
  projectTriggersOperation,
  slotsOperation,
} from '../../../src/wandb/operations/read-slots.ts';
import {
  createWebhookOperation,
  deleteIntegrationOperation,
  mutationNamesOperation,
  secretNamesOperation,
  testWebhookOperation,
  updateWebhookOperation,
  webhooksOperation,
} from '../../../src/wandb/operations/webhooks.ts';
import {
  createOperation,
  deleteOperation,
  updateOperation,
} from '../../../src/wandb/operations/write-triggers.ts';
import { encodeProbeChanges, encodeProbeDraft } from '../../../src/wandb/probe/encode-probe.ts';
import {
  probeCreateOperation,
  probeCreateWebhookOperation,
  probeDeleteOperation,
  probeDeleteWebhookOperation,
  probeEntityOperation,
  probeListOperation,
  probeProjectOperation,
  probeUpdateOperation,
} from '../../../src/wandb/probe/probe-operations.ts';
import { ALERT, DEPLOY } from '../../model/samples.ts';

export interface ServerAge {
  readonly features: ReadonlySet<string>;
  readonly hasFeatureQuery: boolean;
  /** Absent: yes. */
  readonly hasWebhookUpdate?: boolean;
  /** Absent: yes. */
  readonly hasWebhookTest?: boolean;
  /** Absent: yes. */
  readonly hasExecutions?: boolean;
}

/** The operations by name, without those that such a server does not support, as in the client. */
export function everyOperation(server: ServerAge): Readonly<Record<string, Operation<unknown>>> {
  const hasEntityList = server.features.has('QUERY_AUTOMATIONS_ON_ENTITY');
  const sample = server.features.has('AUTOMATION_EVENT_RUN_METRIC') ? ALERT : DEPLOY;
  const slot = { entity: 'vision', cursor: null };
  const id = 'VHJpZ2dlcjox' as AutomationId;
  const webhook = { name: 'hook', url: 'https://example.com', accessToken: null, secret: 'KEY' };
  const integration = 'SW50ZWdyYXRpb246MQ==' as IntegrationId;
  const run = { entity: 'vision', project: 'classifier', id: 'abc' };
  const range = { minStep: 0, endStep: 10, samples: 10 };
  const fields = { lacking: new Set<never>(), withDocuments: true };
  return {
    runs: runsOperation({ entity: 'vision', project: 'classifier', cursor: null }, fields),
    run: runOperation(run, fields),
    sampledHistory: sampledHistoryOperation(run, { ...range, keys: [['loss'], ['_step']] }),
    historyPage: historyPageOperation(run, range),
    systemEvents: systemEventsOperation(run, 10),
    parquetHistory: parquetHistoryOperation(run),
    projectNames: projectNamesOperation('vision', null),
    collections: collectionsOperation({ entity: 'vision', project: 'classifier' }, null),
    versions: versionsOperation(
      { entity: 'vision', project: 'classifier', collection: 'churn' },
      null,
    ),
    webhooks: webhooksOperation(slot, true),
    secretNames: secretNamesOperation('vision'),
    mutationNames: mutationNamesOperation(),
    createWebhook: createWebhookOperation('vision', webhook, 'wac-1'),
    deleteIntegration: deleteIntegrationOperation(integration, 'wac-1'),
    // A server without it refuses the operation, and wac says so.
    ...(server.hasWebhookTest !== false
      ? { testWebhook: testWebhookOperation('vision', webhook, '{}') }
      : {}),
    // Sent only where the list of mutations has it.
    ...(server.hasWebhookUpdate !== false
      ? { updateWebhook: updateWebhookOperation(integration, webhook, 'wac-1') }
      : {}),
    // Where the server refuses it, the command goes on without.
    ...(server.hasExecutions !== false
      ? {
          executions: executionsOperation([
            { id, cursor: null },
            { id: 'VHJpZ2dlcjoy', cursor: null },
          ]),
        }
      : {}),
    ...lastExecutedOperations(server),
    capabilities: capabilitiesOperation({
      hasFeatureQuery: server.hasFeatureQuery,
      hasVersion: true,
      hasViewerName: true,
      hasViewerEntity: true,
    }),
    teams: teamsOperation(),
    organizations: organizationsOperation({
      organizations: ['Acme Inc', 'nobody'],
      entities: ['vision', 'acme-inc-org'],
      hasFlags: server.features.has('AUTOMATION_SCOPE_ENTITY'),
    }),
    ...(hasEntityList
      ? {
          entityTriggers: entityTriggersOperation(slot, server),
          entityTriggersByName: entityTriggersOperation({ ...slot, name: 'a "b"' }, server),
          slots: slotsOperation(
            [
              { entity: 'vision', name: 'first' },
              { entity: 'nobody', name: 'x' },
            ],
            server,
          ),
        }
      : {}),
    projectWalk: projectWalkOperation(slot, server),
    projectTriggers: projectTriggersOperation(
      [{ entity: 'vision', project: 'classifier' }],
      server,
    ),
    integrations: integrationsOperation(slot),
    scopeLookup: scopeLookupOperation([
      { entity: 'vision' },
      { entity: 'vision', project: 'classifier' },
      { entity: 'acme-inc-org', project: 'wandb-registry-models', collection: 'churn' },
      { entity: 'vision', project: 'classifier', collection: 'nothing' },
      { entity: 'vision', project: 'nothing', collection: 'nothing' },
      { entity: 'nobody', project: 'nothing' },
    ]),
    candidates: candidatesOperation([
      { entity: 'vision' },
      { entity: 'vision', project: 'classifier' },
    ]),
    create: createOperation(encodeDraft(sample), 'wac-1', server),
    update: updateOperation(encodeUpdate(id, sample), 'wac-2', server),
    delete: deleteOperation(id, 'wac-3'),
    ...probeOperations(server),
  };
}

function lastExecutedOperations(server: ServerAge): Readonly<Record<string, Operation<unknown>>> {
  if (!server.features.has('AUTOMATION_LAST_EXECUTED_AT')) return {};
  const slot = { entity: 'vision', cursor: null };
  return {
    ...(server.features.has('QUERY_AUTOMATIONS_ON_ENTITY')
      ? { lastExecuted: lastExecutedOperation(slot) }
      : {}),
    lastExecutedByProject: lastExecutedByProjectOperation(slot),
  };
}

/** The operations of `wac doctor --probe`; the one that asks for a field that no server has is left out. */
function probeOperations(server: ServerAge): Readonly<Record<string, Operation<unknown>>> {
  const id = 'VHJpZ2dlcjox' as AutomationId;
  const draft: ProbeDraft = {
    name: 'wac-probe 0123abcd name',
    description: null,
    scope: { type: 'PROJECT', id: 'UHJvamVjdDox' as ScopeId },
    eventType: 'ADD_ARTIFACT_ALIAS',
    eventFilter: '{}',
    action: { type: 'GENERIC_WEBHOOK', integration: 'SW50ZWdyYXRpb246MQ==' as IntegrationId },
  };
  return {
    probeProject: probeProjectOperation('vision', 'classifier'),
    probeEntity: probeEntityOperation('vision'),
    ...(server.features.has('QUERY_AUTOMATIONS_ON_ENTITY')
      ? {
          probeList: probeListOperation('vision', { pageSize: 1, order: '-created_at' }, server),
          probeListByName: probeListOperation('vision', { pageSize: 1, name: 'a' }, server),
        }
      : {}),
    probeCreate: probeCreateOperation(encodeProbeDraft(draft), server),
    probeUpdate: probeUpdateOperation(
      { id, ...encodeProbeChanges({ ...draft, name: null, action: null }) },
      server,
    ),
    probeDelete: probeDeleteOperation(id),
    probeCreateWebhook: probeCreateWebhookOperation({
      entity: 'vision',
      name: draft.name,
      url: INERT_ADDRESSES.url,
    }),
    probeDeleteWebhook: probeDeleteWebhookOperation('SW50ZWdyYXRpb246MQ==' as IntegrationId),
  };
}
