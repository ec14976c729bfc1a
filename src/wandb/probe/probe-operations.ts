/** The operations of `wac doctor --probe`, besides those that every command sends. */
import type { JsonObject } from '../../lib/json.ts';
import type { AutomationId, IntegrationId } from '../../model/ids.ts';
import type { ProbePageRequest, ProbeWebhook } from '../../model/probe-api.ts';
import type { Operation } from '../operations/operation.ts';
import { nameFilter } from '../operations/read-lists.ts';
import { type ServerFeatures, triggerFields } from '../operations/trigger-fields.ts';

/** Names of the probe's mutations; `ProbePermit` decides by them. */
export const PROBE_MUTATIONS = {
  create: 'ProbeCreate',
  update: 'ProbeUpdate',
  delete: 'ProbeDelete',
  createWebhook: 'ProbeCreateWebhook',
  deleteWebhook: 'ProbeDeleteWebhook',
} as const;

/** The scratch project and one collection in it. */
export function probeProjectOperation(entity: string, project: string): Operation<JsonObject> {
  return {
    operationName: 'ProbeProject',
    query: `query ProbeProject($entity: String!, $project: String!) {
  entity(name: $entity) {
    id
    name
    entityType
    project(name: $project) {
      id
      name
      entityName
      artifactCollections(first: 1) { edges { node { id name } } }
    }
  }
}`,
    variables: { entity, project },
  };
}

/** The type of an entity. */
export function probeEntityOperation(entity: string): Operation<JsonObject> {
  return {
    operationName: 'ProbeEntity',
    query: `query ProbeEntity($entity: String!) {
  entity(name: $entity) { id name entityType }
}`,
    variables: { entity },
  };
}

/** A page of an entity's list, with an order where one is wanted. */
export function probeListOperation(
  entity: string,
  { name, pageSize, cursor, order }: ProbePageRequest,
  capabilities: ServerFeatures,
): Operation<JsonObject> {
  const [declared, used] = order === undefined ? ['', ''] : [', $order: String', ', order: $order'];
  return {
    operationName: 'ProbeList',
    query: `query ProbeList($entity: String!, $cursor: String, $perPage: Int, $filters: JSONString${declared}) {
  entity(name: $entity) {
    name
    triggers(after: $cursor, first: $perPage, filters: $filters${used}) {
      totalCount
      pageInfo { endCursor hasNextPage }
      edges { node { ...TriggerFields } }
    }
  }
}
${triggerFields(capabilities)}`,
    variables: {
      entity,
      cursor: cursor ?? null,
      perPage: pageSize,
      filters: name === undefined ? null : nameFilter(name),
      ...(order === undefined ? {} : { order }),
    },
  };
}

/** Creates an automation. */
export function probeCreateOperation(
  input: JsonObject,
  capabilities: ServerFeatures,
): Operation<JsonObject> {
  return {
    operationName: PROBE_MUTATIONS.create,
    query: `mutation ProbeCreate($input: CreateFilterTriggerInput!) {
  result: createFilterTrigger(input: $input) { trigger { ...TriggerFields } clientMutationId }
}
${triggerFields(capabilities)}`,
    variables: { input },
  };
}

/** Updates an automation; only the fields of the input are sent. */
export function probeUpdateOperation(
  input: JsonObject,
  capabilities: ServerFeatures,
): Operation<JsonObject> {
  return {
    operationName: PROBE_MUTATIONS.update,
    query: `mutation ProbeUpdate($input: UpdateFilterTriggerInput!) {
  result: updateFilterTrigger(input: $input) { trigger { ...TriggerFields } }
}
${triggerFields(capabilities)}`,
    variables: { input },
  };
}

/** Deletes an automation. */
export function probeDeleteOperation(id: AutomationId): Operation<JsonObject> {
  return {
    operationName: PROBE_MUTATIONS.delete,
    query: `mutation ProbeDelete($id: ID!) {
  result: deleteTrigger(input: { triggerID: $id }) { success }
}`,
    variables: { id },
  };
}

/** Creates a webhook integration. */
export function probeCreateWebhookOperation({
  entity,
  name,
  url,
}: Omit<ProbeWebhook, 'id'>): Operation<JsonObject> {
  return {
    operationName: PROBE_MUTATIONS.createWebhook,
    query: `mutation ProbeCreateWebhook($input: CreateGenericWebhookIntegrationInput!) {
  result: createGenericWebhookIntegration(input: $input) {
    integration { __typename id ... on GenericWebhookIntegration { name urlEndpoint } }
  }
}`,
    variables: { input: { entityName: entity, name, urlEndpoint: url } },
  };
}

/** Deletes an integration. */
export function probeDeleteWebhookOperation(id: IntegrationId): Operation<JsonObject> {
  return {
    operationName: PROBE_MUTATIONS.deleteWebhook,
    query: `mutation ProbeDeleteWebhook($id: ID!) {
  result: deleteIntegration(input: { id: $id }) { success }
}`,
    variables: { id },
  };
}

/** Asks for a field that no server has, to see how it says so. */
export function probeUnknownFieldOperation(): Operation<JsonObject> {
  return {
    operationName: 'ProbeUnknownField',
    query: `query ProbeUnknownField {
  viewer { username wacProbeNoSuchField }
}`,
    variables: {},
  };
}
