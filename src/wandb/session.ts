/** The state of one connection: how to send requests, and the responses so far. Nothing is requested twice. */
import { ApiFailure } from '../diagnostics/api-failure.ts';
import type { JsonObject } from '../lib/json.ts';
import type { WriteOptions } from '../model/automation-api.ts';
import type { Integration } from '../model/integration.ts';
import { type Scope, scopePath } from '../model/scope.ts';
import type { Operation } from './operations/operation.ts';
import type { Querying } from './query.ts';
import { findMissingField } from './read/find-missing-field.ts';
import { readCapabilities, type StatedCapabilities } from './read/read-capabilities.ts';
import { createOrganizations, type Organizations } from './read/read-organizations.ts';
import type { Transport } from './transport/transport.ts';

export interface Session extends Querying {
  mutate(
    operation: Operation<unknown>,
    purpose: string,
    options: WriteOptions,
  ): Promise<JsonObject>;
  capabilities(): Promise<StatedCapabilities>;
  readonly organizations: Organizations;
  /** Scopes that were seen, by `scopePath`. */
  readonly scopes: Map<string, Scope>;
  readonly integrations: Map<string, Promise<readonly Integration[]>>;
}

/** Creates a session on a transport. */
export function createSession(transport: Transport): Session {
  let capabilities: Promise<StatedCapabilities> | undefined;
  const session: Session = {
    query: async (operation, purpose) =>
      checkShape(operation, await transport.query({ ...requestOf(operation), purpose }), purpose),
    mutate: async (operation, purpose, options) =>
      checkShape(
        operation,
        await transport.mutate({ ...requestOf(operation), purpose }, options),
        purpose,
      ),
    capabilities: () => {
      capabilities ??= readCapabilities(session);
      return capabilities;
    },
    organizations: createOrganizations(() => session),
    scopes: new Map(),
    integrations: new Map(),
  };
  return session;
}

/**
 * The data, where it has every field that the operation selects.
 *
 * @throws ApiFailure `server` otherwise; how a write ended is then not known.
 */
function checkShape({ query }: Operation<unknown>, data: JsonObject, purpose: string): JsonObject {
  const missing = findMissingField(query, data);
  if (missing === undefined) return data;
  throw new ApiFailure(`Cannot ${purpose}: the response lacks "${missing}"`, {
    code: 'server',
    status: 200,
    hint: 'A proxy or a cache between wac and the server may change responses or mix them up',
    wasSent: true,
  });
}

/** Remembers a scope. */
export function rememberScope(session: Session, scope: Scope): void {
  session.scopes.set(scopePath(scope), scope);
}

function requestOf(operation: Operation<unknown>): {
  readonly operationName: string;
  readonly query: string;
  readonly variables: JsonObject;
} {
  const { operationName, query, variables } = operation;
  return { operationName, query, variables };
}
