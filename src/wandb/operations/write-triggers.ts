/** The mutations: the only operations that change anything on the server. */
import type { JsonObject } from '../../lib/json.ts';
import type { AutomationId } from '../../model/ids.ts';
import type { CreateInput, DeleteData, UpdateInput, WriteData } from '../wire-types.ts';
import type { Operation } from './operation.ts';
import { type ServerFeatures, triggerFields } from './trigger-fields.ts';

/** Creates an automation. */
export function createOperation(
  input: CreateInput,
  /** The server returns it, which distinguishes this create's response from another's. */
  clientMutationId: string,
  capabilities: ServerFeatures,
): Operation<WriteData> {
  return {
    operationName: 'CreateTrigger',
    query: `mutation CreateTrigger($input: CreateFilterTriggerInput!) {
  result: createFilterTrigger(input: $input) { trigger { ...TriggerFields } clientMutationId }
}
${triggerFields(capabilities)}`,
    variables: { input: { ...asJson(input), clientMutationId } },
  };
}

/** Updates an automation. */
export function updateOperation(
  input: UpdateInput,
  capabilities: ServerFeatures,
): Operation<WriteData> {
  return {
    operationName: 'UpdateTrigger',
    query: `mutation UpdateTrigger($input: UpdateFilterTriggerInput!) {
  result: updateFilterTrigger(input: $input) { trigger { ...TriggerFields } }
}
${triggerFields(capabilities)}`,
    variables: { input: asJson(input) },
  };
}

/** Deletes an automation. */
export function deleteOperation(id: AutomationId): Operation<DeleteData> {
  return {
    operationName: 'DeleteTrigger',
    query: `mutation DeleteTrigger($id: ID!) {
  result: deleteTrigger(input: { triggerID: $id }) { success }
}`,
    variables: { id },
  };
}

/** An input holds nothing but JSON; an interface, unlike a type, is not seen as an object of any keys. */
function asJson(input: CreateInput | UpdateInput): JsonObject {
  return { ...input } as unknown as JsonObject;
}
