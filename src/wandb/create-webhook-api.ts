/** The part of the port that is about webhook integrations, over HTTP. */
import { ApiFailure } from '../diagnostics/api-failure.ts';
import { Failure } from '../diagnostics/failure.ts';
import { isJsonList, isJsonObject, type JsonObject } from '../lib/json.ts';
import type { Integration } from '../model/integration.ts';
import type { WebhookApi } from '../model/webhook/webhook-api.ts';
import { decodeIntegration } from './codec/decode-integration.ts';
import { objectField, textField } from './codec/fields.ts';
import {
  createWebhookOperation,
  deleteIntegrationOperation,
  mutationNamesOperation,
  secretNamesOperation,
  testWebhookOperation,
  updateWebhookOperation,
  webhooksOperation,
} from './operations/webhooks.ts';
import { checkName } from './read/check-name.ts';
import { readConnection } from './read/read-connection.ts';
import { unseenEntity } from './read/read-integrations.ts';
import { isQueryError, unknownFields } from './read/unknown-fields.ts';
import type { SendMutation } from './send-mutation.ts';
import type { Session } from './session.ts';

/** The mutation that changes a webhook; its name is inferred from its input (docs/wandb-api.md, section 6.3). */
const UPDATE_MUTATION = 'updateGenericWebhookIntegration';

/** What a server names that has no delivery test; the names are inferred, too (docs/wandb-api.md, section 6.3). */
const TEST_NAMES = /testGenericWebhookIntegration|TestGenericWebhookIntegration/;

/** Fields of a webhook that some servers may lack: the SDK no longer selects them. */
const REFS: ReadonlySet<string> = new Set(['accessTokenRef', 'secretRef']);

/** Makes it. */
export function createWebhookApi(session: Session, send: SendMutation): WebhookApi {
  let hasRefs = true;
  let canUpdate: Promise<boolean> | undefined;

  async function readTeam(entity: string): Promise<readonly Integration[]> {
    const what = `the webhooks of "${entity}"`;
    const { nodes } = await readConnection(async (cursor) => {
      const data = await session.query(
        webhooksOperation({ entity, cursor }, hasRefs),
        `read ${what}`,
      );
      const owner = data['entity'];
      if (!isJsonObject(owner)) throw unseenEntity(entity);
      checkName(owner, entity, what);
      const { integrations } = owner;
      return isJsonObject(integrations) ? integrations : undefined;
    }, what);
    return nodes.flatMap((node) => decodeIntegration(node, entity) ?? []);
  }

  return {
    readTeam: async (entity) => {
      // Another team's request may find out that there are no such fields while this one waits.
      const asksRefs = hasRefs;
      try {
        return await readTeam(entity);
      } catch (error) {
        const isUnknown = [...unknownFields(error)].some((field) => REFS.has(field));
        if (!asksRefs || !isUnknown) throw error;
        hasRefs = false;
        return await readTeam(entity);
      }
    },
    canUpdate: async () => {
      canUpdate ??= readCanUpdate(session);
      return await canUpdate;
    },
    readSecretNames: async (entity) => {
      try {
        const data = await session.query(secretNamesOperation(entity), 'read names of secrets');
        const owner = data['entity'];
        const secrets = isJsonObject(owner) ? owner['secrets'] : undefined;
        if (!isJsonList(secrets)) return undefined;
        const names = secrets.flatMap((secret) =>
          isJsonObject(secret) ? (textField(secret, 'name') ?? []) : [],
        );
        // Of a list with an unreadable entry it is not known what is missing.
        return names.length === secrets.length ? names : undefined;
      } catch (error) {
        // Not being shown the names says nothing about whether they exist.
        const isHidden = error instanceof Failure && error.code === 'permission';
        if (isHidden || isQueryError(error)) return undefined;
        throw error;
      }
    },
    create: async (entity, content, options) => {
      const purpose = `create webhook "${content.name}"`;
      const data = await send(
        (id) => createWebhookOperation(entity, content, id),
        purpose,
        options,
      );
      return written(data, purpose, entity);
    },
    update: async (id, entity, content, options) => {
      const purpose = `update webhook "${content.name}"`;
      const data = await send(
        (mutation) => updateWebhookOperation(id, content, mutation),
        purpose,
        options,
      );
      return written(data, purpose, entity);
    },
    delete: async (id, options) => {
      const purpose = `delete integration ${id}`;
      const data = await send(
        (mutation) => deleteIntegrationOperation(id, mutation),
        purpose,
        options,
      );
      if (objectField(data, 'result')?.['success'] !== true) throw unconfirmed(purpose);
    },
    test: async (entity, content, payload, options) => {
      const purpose = `test webhook "${content.name}"`;
      const data = await session
        .mutate(testWebhookOperation(entity, content, payload), purpose, options)
        .catch((error: unknown) => {
          throw isTestMissing(error) ? withoutTest(purpose, error) : error;
        });
      const result = objectField(data, 'result');
      if (result === undefined || typeof result['ok'] !== 'boolean') throw unconfirmed(purpose);
      return { ok: result['ok'], response: textField(result, 'response') ?? '' };
    },
  };
}

/** A server that does not describe itself is treated as one without the mutation: that way always works. */
async function readCanUpdate(session: Session): Promise<boolean> {
  try {
    const data = await session.query(mutationNamesOperation(), 'read the mutations of the server');
    const fields = objectField(data, 'mutations')?.['fields'];
    if (!isJsonList(fields)) return false;
    return fields.some((field) => isJsonObject(field) && field['name'] === UPDATE_MUTATION);
  } catch (error) {
    if (isQueryError(error)) return false;
    throw error;
  }
}

/** Whether the server refused a delivery test because it has no such mutation; it has then sent nothing. */
function isTestMissing(error: unknown): error is Failure {
  return isQueryError(error) && error instanceof Failure && TEST_NAMES.test(error.message);
}

function withoutTest(purpose: string, cause: Failure): Failure {
  return new Failure(`Cannot ${purpose}: the server has no delivery test for webhooks`, {
    code: 'unsupported',
    cause,
  });
}

function written(data: JsonObject, purpose: string, entity: string): Integration {
  const node = objectField(objectField(data, 'result') ?? {}, 'integration');
  const integration = decodeIntegration(node, entity);
  if (integration?.kind !== 'webhook') throw unconfirmed(purpose);
  return integration;
}

function unconfirmed(purpose: string): ApiFailure {
  return new ApiFailure(`Cannot ${purpose}: the server does not confirm it`, {
    code: 'server',
    status: 200,
    wasSent: true,
  });
}
