/** The mutations: the only operations that change anything on the server. */
import { toJson } from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import type { AutomationId } from '../../model/ids.ts';
import type { CreateInput, DeleteData, UpdateInput, WriteData } from '../wire-types.ts';
import type { Operation } from './operation.ts';
import { type ServerFeatures, triggerFields } from './trigger-fields.ts';

/**
 * Creates an automation.
 *
 * @param clientMutationId the server gives it back, which distinguishes this mutation's response from another's; undefined
 *   where the server does not take one.
 */
export function createOperation(
  input: CreateInput,
  clientMutationId: string | undefined,
  capabilities: ServerFeatures,
): Operation<WriteData> {
  return {
    operationName: 'CreateTrigger',
    query: `mutation CreateTrigger($input: CreateFilterTriggerInput!) {
  result: createFilterTrigger(input: $input) { trigger { ...TriggerFields }${idField(clientMutationId)} }
}
${triggerFields(capabilities)}`,
    variables: { input: toJson({ ...input, ...present({ clientMutationId }) }) },
  };
}

/** Updates an automation; `clientMutationId` as for a create. */
export function updateOperation(
  input: UpdateInput,
  clientMutationId: string | undefined,
  capabilities: ServerFeatures,
): Operation<WriteData> {
  return {
    operationName: 'UpdateTrigger',
    query: `mutation UpdateTrigger($input: UpdateFilterTriggerInput!) {
  result: updateFilterTrigger(input: $input) { trigger { ...TriggerFields }${idField(clientMutationId)} }
}
${triggerFields(capabilities)}`,
    variables: { input: toJson({ ...input, ...present({ clientMutationId }) }) },
  };
}

/** Deletes an automation; `clientMutationId` as for a create. */
export function deleteOperation(
  id: AutomationId,
  clientMutationId: string | undefined,
): Operation<DeleteData> {
  return {
    operationName: 'DeleteTrigger',
    query: `mutation DeleteTrigger($input: DeleteTriggerInput!) {
  result: deleteTrigger(input: $input) { success${idField(clientMutationId)} }
}`,
    variables: { input: { triggerID: id, ...present({ clientMutationId }) } },
  };
}

function idField(clientMutationId: string | undefined): string {
  return clientMutationId === undefined ? '' : ' clientMutationId';
}
