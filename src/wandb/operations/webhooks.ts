/** Operations on webhook integrations and the names of secrets (docs/wandb-api.md, section 6). */
import { toJson } from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import type { IntegrationId } from '../../model/ids.ts';
import type { WebhookContent } from '../../model/webhook/webhook.ts';
import { type Operation, PAGE_SIZE } from './operation.ts';
import type { PageRequest } from './read-lists.ts';

/** What a webhook shows. `hasRefs`: whether the server has fields for the names of its secrets. */
function webhookFields(hasRefs: boolean): string {
  return `__typename
  id
  ... on SlackIntegration { teamName channelName }
  ... on GenericWebhookIntegration { name urlEndpoint${hasRefs ? ' accessTokenRef secretRef' : ''} }`;
}

/** A page of a team's integrations with the names of their secrets. */
export function webhooksOperation(
  { entity, cursor }: PageRequest,
  hasRefs: boolean,
): Operation<unknown> {
  return {
    operationName: 'Webhooks',
    query: `query Webhooks($entity: String!, $cursor: String, $perPage: Int) {
  entity(name: $entity) {
    id
    name
    integrations(after: $cursor, first: $perPage) {
      pageInfo { endCursor hasNextPage }
      edges { node { ...WebhookFields } }
    }
  }
}
fragment WebhookFields on Integration {
  ${webhookFields(hasRefs)}
}`,
    variables: { entity, cursor, perPage: PAGE_SIZE },
  };
}

/** The names of a team's secrets. */
export function secretNamesOperation(entity: string): Operation<unknown> {
  return {
    operationName: 'SecretNames',
    query: `query SecretNames($entity: String!) {
  entity(name: $entity) { name secrets { name } }
}`,
    variables: { entity },
  };
}

/** The names of the server's mutations. */
export function mutationNamesOperation(): Operation<unknown> {
  return {
    operationName: 'MutationNames',
    query: `query MutationNames {
  mutations: __type(name: "Mutation") { fields { name } }
}`,
    variables: {},
  };
}

/** Creates a webhook; `clientMutationId` as for an automation. */
export function createWebhookOperation(
  entity: string,
  content: WebhookContent,
  clientMutationId: string | undefined,
): Operation<unknown> {
  return {
    operationName: 'CreateWebhook',
    query: `mutation CreateWebhook($input: CreateGenericWebhookIntegrationInput!) {
  result: createGenericWebhookIntegration(input: $input) { integration { ${webhookFields(false)} }${idField(clientMutationId)} }
}`,
    variables: {
      input: toJson({ entityName: entity, ...wire(content), ...present({ clientMutationId }) }),
    },
  };
}

/** Changes a webhook. */
export function updateWebhookOperation(
  id: IntegrationId,
  content: WebhookContent,
  clientMutationId: string | undefined,
): Operation<unknown> {
  return {
    operationName: 'UpdateWebhook',
    query: `mutation UpdateWebhook($input: UpdateGenericWebhookIntegrationInput!) {
  result: updateGenericWebhookIntegration(input: $input) { integration { ${webhookFields(false)} }${idField(clientMutationId)} }
}`,
    variables: { input: toJson({ id, ...wire(content), ...present({ clientMutationId }) }) },
  };
}

/** Deletes an integration. */
export function deleteIntegrationOperation(
  id: IntegrationId,
  clientMutationId: string | undefined,
): Operation<unknown> {
  return {
    operationName: 'DeleteIntegration',
    query: `mutation DeleteIntegration($input: DeleteIntegrationInput!) {
  result: deleteIntegration(input: $input) { success${idField(clientMutationId)} }
}`,
    variables: { input: { id, ...present({ clientMutationId }) } },
  };
}

/** Delivers a payload to an address, saved or not. */
export function testWebhookOperation(
  entity: string,
  { url, accessToken, secret }: WebhookContent,
  payload: string,
): Operation<unknown> {
  return {
    operationName: 'TestWebhook',
    query: `mutation TestWebhook($input: TestGenericWebhookIntegrationInput!) {
  result: testGenericWebhookIntegration(input: $input) { ok response }
}`,
    variables: {
      input: {
        entityName: entity,
        urlEndpoint: url,
        requestPayload: payload,
        accessTokenRef: accessToken,
        secretRef: secret,
      },
    },
  };
}

function wire({ name, url, accessToken, secret }: WebhookContent): object {
  return { name, urlEndpoint: url, accessTokenRef: accessToken, secretRef: secret };
}

function idField(clientMutationId: string | undefined): string {
  return clientMutationId === undefined ? '' : ' clientMutationId';
}
