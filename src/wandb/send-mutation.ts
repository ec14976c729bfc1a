/** Sends mutations with an id each, so that the response of another request is not taken for theirs. */
import { ApiFailure } from '../diagnostics/api-failure.ts';
import type { JsonObject } from '../lib/json.ts';
import type { WriteOptions } from '../model/automation-api.ts';
import { objectField } from './codec/fields.ts';
import type { Operation } from './operations/operation.ts';
import { isQueryError, unknownFields } from './read/unknown-fields.ts';
import type { Session } from './session.ts';

const FIELD = 'clientMutationId';

/** Sends one mutation. `build` makes it with an id, or without one for a server that takes none. */
export type SendMutation = (
  build: (clientMutationId: string | undefined) => Operation<unknown>,
  purpose: string,
  options: WriteOptions,
) => Promise<JsonObject>;

/**
 * Creates a sender, with an id for each mutation of each run.
 *
 * That updates and deletes have the field is inferred from their payloads (docs/wandb-api.md, section 6.4). A server
 * that refuses it has done nothing, because a document is validated before it is executed: the mutation is sent again
 * without it, and so are all later ones of its kind.
 *
 * @param run distinguishes this run's ids from those of other runs.
 */
export function createMutationSender(session: Session, run: string): SendMutation {
  let count = 0;
  const unsupported = new Set<string>();
  return async (build, purpose, options) => {
    count += 1;
    const sent = `wac-${run}-${count}`;
    const operation = build(sent);
    const { operationName } = operation;
    if (unsupported.has(operationName))
      return await session.mutate(build(undefined), purpose, options);
    try {
      const data = await session.mutate(operation, purpose, options);
      // Null says nothing: a server need not give it back.
      if ((objectField(data, 'result')?.[FIELD] ?? sent) !== sent) throw foreignResponse(purpose);
      return data;
    } catch (error) {
      if (!isUnknownField(error)) throw error;
      unsupported.add(operationName);
      return await session.mutate(build(undefined), purpose, options);
    }
  };
}

/** The response is another request's, so how this one ended is not known. */
export function foreignResponse(purpose: string): ApiFailure {
  return new ApiFailure(`Cannot ${purpose}: the response is that of another request`, {
    code: 'server',
    status: 200,
    hint: 'A proxy or a cache between wac and the server may mix responses up',
    wasSent: true,
  });
}

/** Whether the server refused the document because it has no such field; it has then executed nothing. */
function isUnknownField(error: unknown): boolean {
  if (!(error instanceof ApiFailure) || !isQueryError(error)) return false;
  const isNamed = error.message.includes(FIELD) && /unknown|not defined/iu.test(error.message);
  return isNamed || unknownFields(error).has(FIELD);
}
