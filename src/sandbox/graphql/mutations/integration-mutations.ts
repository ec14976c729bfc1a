/** Creating, changing and deleting integrations and secrets. */

import { ApiError } from '../../api-error.ts';
import { numberOfNodeId } from '../../store/node-id.ts';
import type { EntityRecord, IntegrationRecord, WebhookRecord } from '../../store/records.ts';
import type { Store } from '../../store/store.ts';
import type { RequestContext, View } from '../request-context.ts';
import { storedEndpoint } from '../types/view-trigger.ts';

interface WebhookInput {
  readonly name?: string | null;
  readonly urlEndpoint?: string | null;
  readonly accessTokenRef?: string | null;
  readonly secretRef?: string | null;
  readonly clientMutationId?: string | null;
}

interface Input<Fields> {
  readonly input: Fields;
}

/** What the server takes as a webhook's name. */
const WEBHOOK_NAME = /^[-\w]+([ ]+[-\w]+)*$/;
const MAX_WEBHOOK_NAME = 64;
const SECRET_NAME = /^[A-Za-z0-9_]+$/;

/** `createGenericWebhookIntegration` */
export async function createWebhook(
  context: RequestContext,
  {
    input,
  }: Input<
    WebhookInput & {
      readonly entityName: string;
      readonly name: string;
      readonly urlEndpoint: string;
    }
  >,
): Promise<View> {
  const { store } = context;
  const entity = findEntity(store, input.entityName);
  const webhook: WebhookRecord = {
    number: store.nextNumber(),
    kind: 'webhook',
    entity: entity.number,
    name: checkWebhookName(input.name),
    urlEndpoint: checkEndpoint(context, input.urlEndpoint),
    accessTokenRef: input.accessTokenRef ?? null,
    secretRef: input.secretRef ?? null,
    createdAt: context.now().toISOString(),
  };
  store.add('integrations', webhook);
  await store.commit();
  return {
    integration: context.views.integration(webhook),
    clientMutationId: input.clientMutationId ?? null,
  };
}

/** `updateGenericWebhookIntegration` */
export async function updateWebhook(
  context: RequestContext,
  { input }: Input<WebhookInput & { readonly id: string }>,
): Promise<View> {
  const integration = findIntegration(context.store, input.id);
  if (integration.kind !== 'webhook') throw new ApiError(422, 'the integration is not a webhook');
  context.store.edit('integrations', integration);
  if (typeof input.name === 'string') integration.name = checkWebhookName(input.name);
  if (typeof input.urlEndpoint === 'string')
    integration.urlEndpoint = checkEndpoint(context, input.urlEndpoint);
  if (input.accessTokenRef !== undefined) integration.accessTokenRef = input.accessTokenRef;
  if (input.secretRef !== undefined) integration.secretRef = input.secretRef;
  await context.store.commit();
  return {
    integration: context.views.integration(integration),
    clientMutationId: input.clientMutationId ?? null,
  };
}

/** `testGenericWebhookIntegration`: sends settings that need not be saved, and shows the response. */
export async function testWebhook(
  context: RequestContext,
  {
    input,
  }: Input<{
    readonly entityName: string;
    readonly urlEndpoint: string;
    readonly requestPayload?: string | null;
    readonly accessTokenRef?: string | null;
    readonly secretRef?: string | null;
    readonly clientMutationID?: string | null;
  }>,
): Promise<View> {
  const entity = findEntity(context.store, input.entityName);
  const { ok, response } = await context.sendTestWebhook({
    entity: entity.number,
    urlEndpoint: checkEndpoint(context, input.urlEndpoint),
    payload: input.requestPayload ?? '{}',
    accessTokenRef: input.accessTokenRef ?? null,
    secretRef: input.secretRef ?? null,
  });
  return { ok, response, clientMutationID: input.clientMutationID ?? null };
}

/** `deleteIntegration`: refused while an automation uses it, since that automation could not be shown any more. */
export async function deleteIntegration(
  context: RequestContext,
  { input }: Input<{ readonly id: string; readonly clientMutationId?: string | null }>,
): Promise<View> {
  const { store } = context;
  const integration = findIntegration(store, input.id);
  const user = store.state.triggers.find(
    ({ action }) => 'integration' in action && action.integration === integration.number,
  );
  if (user !== undefined) {
    throw new ApiError(422, `the integration is used by the automation "${user.name}"`);
  }
  store.remove('integrations', integration);
  await store.commit();
  return { success: true, clientMutationId: input.clientMutationId ?? null };
}

/** `insertSecret`: a secret of that name is replaced. */
export async function insertSecret(
  context: RequestContext,
  {
    input,
  }: Input<{
    readonly entityName: string;
    readonly secretName: string;
    readonly secretValue: string;
    readonly clientMutationId?: string | null;
  }>,
): Promise<View> {
  const { store } = context;
  const entity = findEntity(store, input.entityName);
  if (!SECRET_NAME.test(input.secretName)) {
    throw new ApiError(422, 'a secret name has letters, digits and underscores only');
  }
  removeSecret(store, entity, input.secretName);
  store.add('secrets', {
    number: store.nextNumber(),
    entity: entity.number,
    name: input.secretName,
    value: input.secretValue,
    createdAt: context.now().toISOString(),
  });
  await store.commit();
  return { success: true, clientMutationId: input.clientMutationId ?? null };
}

/** `deleteSecret` */
export async function deleteSecret(
  context: RequestContext,
  {
    input,
  }: Input<{
    readonly entityName: string;
    readonly secretName: string;
    readonly clientMutationId?: string | null;
  }>,
): Promise<View> {
  const { store } = context;
  const entity = findEntity(store, input.entityName);
  if (!removeSecret(store, entity, input.secretName)) throw new ApiError(404, 'secret not found');
  await store.commit();
  return { success: true, clientMutationId: input.clientMutationId ?? null };
}

function findEntity(store: Store, name: string): EntityRecord {
  const entity = store.entityByName(name);
  if (entity === undefined) throw new ApiError(404, `entity ${name} not found`);
  return entity;
}

function findIntegration(store: Store, id: string): IntegrationRecord {
  const number = numberOfNodeId('Integration', id);
  const integration = store.state.integrations.find((item) => item.number === number);
  if (integration === undefined) throw new ApiError(404, 'integration not found');
  return integration;
}

function checkWebhookName(name: string): string {
  if (name.length > MAX_WEBHOOK_NAME || !WEBHOOK_NAME.test(name)) {
    throw new ApiError(422, `invalid webhook name ${JSON.stringify(name)}`);
  }
  return name;
}

function checkEndpoint({ profile }: RequestContext, address: string): string {
  const endpoint = storedEndpoint(address);
  if (profile.isLenient) return endpoint;
  // A path is the sandbox's own inbox.
  if (endpoint.startsWith('/sandbox/inbox/')) return endpoint;
  if (!URL.canParse(endpoint) || !/^https?:$/.test(new URL(endpoint).protocol)) {
    throw new ApiError(422, 'urlEndpoint must be an http or https address');
  }
  return endpoint;
}

function removeSecret(store: Store, entity: EntityRecord, name: string): boolean {
  const secret = store.state.secrets.find(
    (item) => item.entity === entity.number && item.name === name,
  );
  if (secret !== undefined) store.remove('secrets', secret);
  return secret !== undefined;
}
