/** Operations that read lists page by page. */

import { present } from '../../lib/present.ts';
import type { EntityTriggersData, IntegrationsData, ProjectWalkData } from '../wire-types.ts';
import { type Operation, PAGE_SIZE } from './operation.ts';
import { INTEGRATION_FIELDS, type ServerFeatures, triggerFields } from './trigger-fields.ts';

/** One page of an entity's list. */
export interface PageRequest {
  readonly entity: string;
  /** Null for the first page. */
  readonly cursor: string | null;
}

/** A page of an entity's automations: those on the entity and those in its projects. */
export function entityTriggersOperation(
  request: PageRequest & { /** Only automations of exactly this name. */ readonly name?: string },
  capabilities: ServerFeatures,
): Operation<EntityTriggersData> {
  const { entity, cursor, name } = request;
  return {
    operationName: 'EntityTriggers',
    query: `query EntityTriggers($entity: String!, $cursor: String, $perPage: Int, $filters: JSONString) {
  entity(name: $entity) {
    id
    name
    entityType
    triggers(after: $cursor, first: $perPage, filters: $filters) {
      totalCount
      pageInfo { endCursor hasNextPage }
      edges { node { ...TriggerFields } }
    }
  }
}
${triggerFields(capabilities)}`,
    variables: {
      entity,
      cursor,
      perPage: PAGE_SIZE,
      ...present({ filters: name === undefined ? undefined : nameFilter(name) }),
    },
  };
}

/** The list filter for one exact name: the only public key of `filters`. */
export function nameFilter(name: string): string {
  return JSON.stringify({ name });
}

/** A page of an entity's projects, each with all its automations: for servers without `Entity.triggers`. */
export function projectWalkOperation(
  { entity, cursor }: PageRequest,
  capabilities: ServerFeatures,
): Operation<ProjectWalkData> {
  return {
    operationName: 'ProjectWalk',
    query: `query ProjectWalk($entity: String!, $cursor: String, $perPage: Int) {
  entity(name: $entity) {
    id
    name
    projects(after: $cursor, first: $perPage) {
      pageInfo { endCursor hasNextPage }
      edges { node { id name entityName triggers { ...TriggerFields } } }
    }
  }
}
${triggerFields(capabilities)}`,
    variables: { entity, cursor, perPage: PAGE_SIZE },
  };
}

/** A page of an entity's integrations. */
export function integrationsOperation({
  entity,
  cursor,
}: PageRequest): Operation<IntegrationsData> {
  return {
    operationName: 'Integrations',
    query: `query Integrations($entity: String!, $cursor: String, $perPage: Int) {
  entity(name: $entity) {
    id
    name
    integrations(after: $cursor, first: $perPage) {
      pageInfo { endCursor hasNextPage }
      edges { node { ...IntegrationFields } }
    }
  }
}
${INTEGRATION_FIELDS}`,
    variables: { entity, cursor, perPage: PAGE_SIZE },
  };
}
