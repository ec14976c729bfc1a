/**
 * Executions of automations (docs/wandb-api.md, section 8.4).
 *
 * `Trigger.lastExecutedAt` belongs to a feature that servers list. `triggerExecutions` is in no released client.
 */
import type { JsonValue } from '../../lib/json.ts';
import { type Operation, PAGE_SIZE } from './operation.ts';
import type { PageRequest } from './read-lists.ts';

/** One automation's next page; the first where there is no cursor. */
export interface ExecutionPageRequest {
  readonly id: string;
  readonly cursor: string | null;
}

/** Executions in a page. */
export const EXECUTION_PAGE_SIZE: number = PAGE_SIZE;

/** A page of the executions of each automation, under the aliases `t0`, `t1` …. */
export function executionsOperation(pages: readonly ExecutionPageRequest[]): Operation<unknown> {
  const variables: Record<string, JsonValue> = { perPage: EXECUTION_PAGE_SIZE };
  const declared: string[] = ['$perPage: Int'];
  const fields = pages.map(({ id, cursor }, index) => {
    variables[`id${index}`] = id;
    variables[`cursor${index}`] = cursor;
    declared.push(`$id${index}: ID!`, `$cursor${index}: String`);
    return `  t${index}: triggerExecutions(triggerID: $id${index}, after: $cursor${index}, first: $perPage) {
    totalCount
    pageInfo { endCursor hasNextPage }
    edges { node { state createdAt result { data { __typename ... on HttpTriggerResultDetails { statusCode } } } } }
  }`;
  });
  return {
    operationName: 'TriggerExecutions',
    query: `query TriggerExecutions(${declared.join(', ')}) {\n${fields.join('\n')}\n}`,
    variables,
  };
}

/** A page of an entity's automations, each with the time of its last execution. */
export function lastExecutedOperation({ entity, cursor }: PageRequest): Operation<unknown> {
  return {
    operationName: 'LastExecuted',
    query: `query LastExecuted($entity: String!, $cursor: String, $perPage: Int) {
  entity(name: $entity) {
    triggers(after: $cursor, first: $perPage) {
      totalCount
      pageInfo { endCursor hasNextPage }
      edges { node { id lastExecutedAt } }
    }
  }
}`,
    variables: { entity, cursor, perPage: PAGE_SIZE },
  };
}

/** The same by projects, for servers without `Entity.triggers`. */
export function lastExecutedByProjectOperation({
  entity,
  cursor,
}: PageRequest): Operation<unknown> {
  return {
    operationName: 'LastExecutedByProject',
    query: `query LastExecutedByProject($entity: String!, $cursor: String, $perPage: Int) {
  entity(name: $entity) {
    projects(after: $cursor, first: $perPage) {
      pageInfo { endCursor hasNextPage }
      edges { node { triggers { id lastExecutedAt } } }
    }
  }
}`,
    variables: { entity, cursor, perPage: PAGE_SIZE },
  };
}
