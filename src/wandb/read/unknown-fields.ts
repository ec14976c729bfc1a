/** Reads from an error which fields a server does not have. */
import { ApiFailure } from '../../diagnostics/api-failure.ts';
import { RETURNED_ERROR } from '../transport/request-failures.ts';

/**
 * The fields that the server names as unknown, in the words of the GraphQL libraries in use: `Cannot query field "x" on
 * type "T"` (W&B's own, docs/wandb-api.md, section 5.2), `Unknown field`, `Field 'x' doesn't exist on type 'T'`.
 */
export function unknownFields(error: unknown): ReadonlySet<string> {
  if (!(error instanceof ApiFailure)) return new Set();
  const named = error.message.matchAll(
    /(?:Cannot query field|Unknown field|Field)\s+\\?["'`]?(\w+)\\?["'`]?(?=.{0,3}(?:on type|doesn't exist|is not defined|\.|;|$))/gi,
  );
  return new Set([...named].flatMap(([, name]) => name ?? []));
}

/** Whether the server responded and refused the query itself: not the key, not the rate, not a broken response. */
export function isQueryError(error: unknown): boolean {
  return (
    error instanceof ApiFailure &&
    error.code === 'server' &&
    (error.status === 400 || error.status === 422 || error.message.includes(RETURNED_ERROR))
  );
}
