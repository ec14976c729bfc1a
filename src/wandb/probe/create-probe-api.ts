/** The port of the probe, over the session of one connection. */
import { ApiFailure } from '../../diagnostics/api-failure.ts';
import { isJsonObject, type JsonObject } from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import type { AutomationId, IntegrationId, ScopeId } from '../../model/ids.ts';
import {
  isProbeName,
  isProbeWebhook,
  type ProbeApi,
  type ProbeAutomation,
  type ProbePage,
  type ProbeProject,
  type ProbeResponse,
  type ProbeWebhook,
} from '../../model/probe-api.ts';
import { objectField, objectsField, textField } from '../codec/fields.ts';
import type { Operation } from '../operations/operation.ts';
import { integrationsOperation } from '../operations/read-lists.ts';
import { projectTriggersOperation } from '../operations/read-slots.ts';
import { checkName } from '../read/check-name.ts';
import { incomplete, readConnection } from '../read/read-connection.ts';
import type { Session } from '../session.ts';
import { decodeProbeAutomation, decodeProbeWebhook } from './decode-probe.ts';
import { encodeProbeChanges, encodeProbeDraft } from './encode-probe.ts';
import {
  probeCreateOperation,
  probeCreateWebhookOperation,
  probeDeleteOperation,
  probeDeleteWebhookOperation,
  probeEntityOperation,
  probeListOperation,
  probeProjectOperation,
  probeUnknownFieldOperation,
  probeUpdateOperation,
} from './probe-operations.ts';
import type { ProbePermit } from './probe-permit.ts';

/** Statuses that say something about the moment, not about what was asked. */
const PASSING: ReadonlySet<number> = new Set([401, 402, 408, 425, 429]);

/** A probe writes only what it has just created, so no check precedes its writes. */
const NO_CHECK = { isCheckFresh: () => true } as const;

export interface ProbeConnection {
  readonly server: string;
  readonly session: Session;
  readonly latestHeaders: () => Readonly<Record<string, string>>;
  readonly newMutationId: () => string;
}

/** Creates the port. The permit must be the one whose grant the session's transport has. */
export function createProbeApi(connection: ProbeConnection, permit: ProbePermit): ProbeApi {
  const { session, server } = connection;
  let project: ProbeProject | undefined;
  const scratch = (): ProbeProject => {
    if (project === undefined) throw new Error('Bug in wac: the probe has no project');
    return project;
  };

  const mutate = async <Value>(
    operation: Operation<JsonObject>,
    purpose: string,
    decode: (result: JsonObject) => Value | undefined,
  ): Promise<ProbeResponse<Value>> =>
    await outcomeOf(async () => {
      const data = await session.mutate(operation, purpose, NO_CHECK);
      const value = decode(objectField(data, 'result') ?? {});
      if (value !== undefined) return value;
      throw new ApiFailure(`Cannot ${purpose}: the server does not confirm it`, {
        code: 'server',
        wasSent: true,
      });
    });

  /** Remembers whose an automation is. */
  const see = (automation: ProbeAutomation): ProbeAutomation => {
    if (!isProbeName(automation.name)) permit.protect(automation.id);
    return automation;
  };

  return {
    server,
    readCapabilities: () => session.capabilities(),
    openProject: async (entity, name) => {
      const data = await session.query(
        probeProjectOperation(entity, name),
        `read ${entity}/${name}`,
      );
      project = decodeProject(data, entity);
      if (project === undefined) return undefined;
      permit.allowScope(project.id);
      if (project.collection !== undefined) permit.allowScope(project.collection.id);
      return project;
    },
    readEntityType: async (entity) => {
      const data = await session.query(probeEntityOperation(entity), `read entity "${entity}"`);
      const node = objectField(data, 'entity');
      return node === undefined ? undefined : (textField(node, 'entityType') ?? 'user');
    },
    listProject: async () => {
      const { entity, name } = scratch();
      const what = `the automations of ${entity}/${name}`;
      const operation = projectTriggersOperation(
        [{ entity, project: name }],
        await session.capabilities(),
      );
      const data = await session.query(operation, `read ${what}`);
      const node = objectField(data, 'project0');
      if (node === undefined || !Array.isArray(node['triggers'])) {
        throw incomplete(what, 'the server has nothing where a list was expected');
      }
      checkName(node, name, what);
      return objectsField(node, 'triggers').map((trigger) => {
        const automation = see(decodeProbeAutomation(trigger, what));
        // Listed in the scratch project, under a name that only a probe gives.
        if (isProbeName(automation.name)) permit.ownAutomation(automation.id);
        return automation;
      });
    },
    listEntity: async (request) =>
      await outcomeOf(async () => {
        const { entity } = scratch();
        const what = `the automations of "${entity}"`;
        const operation = probeListOperation(entity, request, await session.capabilities());
        const data = await session.query(operation, `read ${what}`);
        const list = objectField(objectField(data, 'entity') ?? {}, 'triggers');
        if (list === undefined) {
          throw incomplete(what, 'the server has nothing where a list was expected');
        }
        return decodePage(list, (node) => see(decodeProbeAutomation(node, what)));
      }),
    listWebhooks: async (entity) => {
      const what = `the integrations of "${entity}"`;
      const { nodes } = await readConnection(async (cursor) => {
        const data = await session.query(integrationsOperation({ entity, cursor }), `read ${what}`);
        const integrations = objectField(data, 'entity')?.['integrations'];
        return isJsonObject(integrations) ? integrations : undefined;
      }, what);
      const webhooks = nodes.flatMap((node) => decodeProbeWebhook(node, entity) ?? []);
      for (const webhook of webhooks) if (isProbeWebhook(webhook)) permit.ownWebhook(webhook.id);
      return webhooks;
    },
    create: async (draft) => {
      const capabilities = await session.capabilities();
      const sentMutationId = connection.newMutationId();
      const input = { ...encodeProbeDraft(draft), clientMutationId: sentMutationId };
      const purpose = `create automation "${draft.name}"`;
      return await mutate(probeCreateOperation(input, capabilities), purpose, (result) => {
        const trigger = objectField(result, 'trigger');
        if (trigger === undefined) return undefined;
        const automation = decodeProbeAutomation(trigger, purpose);
        const hasOwnId = !capabilities.missing.has('ownIds') && isProbeName(automation.name);
        if (hasOwnId) permit.ownAutomation(automation.id);
        return {
          automation,
          hasOwnId: hasOwnId && permit.isOwn(automation.id),
          mutationId: textField(result, 'clientMutationId'),
          sentMutationId,
        };
      });
    },
    update: async (id, changes) => {
      const purpose = `update automation ${id}`;
      const operation = probeUpdateOperation(
        { id, ...encodeProbeChanges(changes) },
        await session.capabilities(),
      );
      return await mutate(operation, purpose, (result) => {
        const trigger = objectField(result, 'trigger');
        return trigger === undefined ? undefined : decodeProbeAutomation(trigger, purpose);
      });
    },
    delete: async (id: AutomationId) =>
      await confirmed(mutate(probeDeleteOperation(id), `delete automation ${id}`, success)),
    createWebhook: async (webhook) =>
      await mutate(
        probeCreateWebhookOperation(webhook),
        `create webhook "${webhook.name}" in "${webhook.entity}"`,
        (result): ProbeWebhook | undefined => {
          const node = objectField(result, 'integration');
          const created = node === undefined ? undefined : decodeProbeWebhook(node, webhook.entity);
          if (created !== undefined && isProbeWebhook(created)) permit.ownWebhook(created.id);
          return created;
        },
      ),
    deleteWebhook: async (id: IntegrationId) =>
      await confirmed(mutate(probeDeleteWebhookOperation(id), `delete webhook ${id}`, success)),
    askUnknownField: async () =>
      await confirmed(
        outcomeOf(async () => {
          await session.query(probeUnknownFieldOperation(), 'ask for a field that does not exist');
          return true;
        }),
      ),
    latestHeaders: () => connection.latestHeaders(),
  };
}

/** What came of a request: a refusal of what was asked is a response, everything else that fails is thrown. */
async function outcomeOf<Value>(send: () => Promise<Value>): Promise<ProbeResponse<Value>> {
  try {
    return { isAccepted: true, value: await send() };
  } catch (error) {
    if (!(error instanceof ApiFailure) || error.status === undefined) throw error;
    const { status, serverMessage } = error;
    const isRefusal =
      status === 200
        ? serverMessage !== undefined
        : status >= 400 && status < 500 && !PASSING.has(status);
    if (!isRefusal) throw error;
    return { isAccepted: false, status, message: serverMessage ?? '' };
  }
}

async function confirmed(
  response: Promise<ProbeResponse<boolean>>,
): Promise<ProbeResponse<undefined>> {
  const outcome = await response;
  return outcome.isAccepted ? { isAccepted: true, value: undefined } : outcome;
}

function success(result: JsonObject): true | undefined {
  return result['success'] === true ? true : undefined;
}

function decodeProject(data: JsonObject, entity: string): ProbeProject | undefined {
  const owner = objectField(data, 'entity');
  const node = owner === undefined ? undefined : objectField(owner, 'project');
  if (owner === undefined || node === undefined) return undefined;
  checkName(owner, entity, `entity "${entity}"`);
  const id = textField(node, 'id');
  const name = textField(node, 'name');
  if (id === undefined || name === undefined) return undefined;
  const [edge] = objectsField(objectField(node, 'artifactCollections') ?? {}, 'edges');
  const collection = objectField(edge ?? {}, 'node') ?? {};
  const [collectionId, collectionName] = [
    textField(collection, 'id'),
    textField(collection, 'name'),
  ];
  return {
    id: id as ScopeId,
    entity: textField(owner, 'name') ?? entity,
    name,
    entityType: textField(owner, 'entityType'),
    ...present({
      collection:
        collectionId === undefined || collectionName === undefined
          ? undefined
          : { id: collectionId as ScopeId, name: collectionName },
    }),
  };
}

function decodePage(list: JsonObject, decode: (node: JsonObject) => ProbeAutomation): ProbePage {
  const info = objectField(list, 'pageInfo') ?? {};
  const cursor = info['hasNextPage'] === true ? textField(info, 'endCursor') : undefined;
  const total = list['totalCount'];
  return {
    automations: objectsField(list, 'edges').flatMap((edge) => {
      const node = objectField(edge, 'node');
      return node === undefined ? [] : [decode(node)];
    }),
    total: typeof total === 'number' ? total : undefined,
    ...present({ nextCursor: cursor }),
  };
}
