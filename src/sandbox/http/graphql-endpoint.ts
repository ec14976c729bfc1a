/** `POST /graphql`: the rights, the limits, the faults, and then the operation. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { GraphQLSchema } from 'graphql';
import { isJsonObject } from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import { ApiError } from '../api-error.ts';
import type { Fault, SeenRequest } from '../faults/fault.ts';
import { injectFault, sendCorrupted } from '../faults/inject-fault.ts';
import {
  errorResponse,
  executeRequest,
  type GraphQLRequest,
  type GraphQLResponse,
  type Operation,
  prepareRequest,
} from '../graphql/execute-request.ts';
import type { RequestContext, RequestSource } from '../graphql/request-context.ts';
import type { RequestCounts } from '../sandbox-options.ts';
import { isAuthorized } from './is-authorized.ts';
import type { RateVerdict } from './rate-limiter.ts';
import { readJsonBody } from './read-body.ts';
import { sendJson } from './send-json.ts';

/** What the endpoint needs of the sandbox. */
export interface GraphQLEndpoint {
  readonly schema: GraphQLSchema;
  readonly apiKey: string;
  /** The status of a response to a request with fields that the schema does not have. */
  readonly validationStatus: 200 | 400;
  readonly counts: RequestCounts;
  readonly latencyMs: number;
  readonly limitRate: () => RateVerdict;
  readonly contextFor: (source: RequestSource) => RequestContext;
  /** Waits until what the response says is safe; see `Store.read`. */
  readonly read: <Found>(find: () => Found | Promise<Found>) => Promise<Found>;
  readonly onRequest: (request: SeenRequest) => Fault | undefined;
  /** Closes every connection, and accepts none for a time in milliseconds. */
  readonly refuse: (ms: number) => void;
}

/** Responds to one request. */
export async function serveGraphQL(
  endpoint: GraphQLEndpoint,
  incoming: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  endpoint.counts.requests += 1;
  if (endpoint.latencyMs > 0) await sleep(endpoint.latencyMs);
  if (!isAuthorized(incoming.headers.authorization, endpoint.apiKey)) {
    sendResponse(response, errorResponse(401, 'unauthorized'), {});
    return;
  }
  const { isAllowed, headers } = endpoint.limitRate();
  if (!isAllowed) {
    sendResponse(response, errorResponse(429, 'Rate limit exceeded'), headers);
    return;
  }
  const request = parseRequest(await readJsonBody(incoming));
  const prepared = prepareRequest(endpoint.schema, request, endpoint.validationStatus);
  if (!prepared.isValid) {
    sendResponse(response, prepared.result, headers);
    return;
  }
  const userAgent = incoming.headers['user-agent'] ?? '';
  const fault = endpoint.onRequest(see(endpoint.counts, { ...prepared, request, userAgent }));
  if (fault?.kind === 'refuse') {
    endpoint.refuse(fault.ms);
    return;
  }
  if (await injectFault(fault, 'before', response)) return;
  const execute = (): Promise<GraphQLResponse> => {
    const isStale = fault?.kind === 'stale' && prepared.operation.kind === 'query';
    const context = endpoint.contextFor({
      userAgent,
      ...present({ actingUser: actingUser(incoming), lag: isStale ? fault.lag : undefined }),
    });
    return executeRequest(endpoint.schema, prepared, { request, context });
  };
  const result =
    prepared.operation.kind === 'query' ? await endpoint.read(execute) : await execute();
  if (await injectFault(fault, 'after', response)) return;
  if (await sendCorrupted(fault, response, result)) return;
  sendResponse(response, result, headers);
}

/** As whom a service account acts. */
function actingUser({ headers }: IncomingMessage): string | undefined {
  const value = headers['x-wandb-username'];
  return typeof value === 'string' ? value : undefined;
}

function see(
  counts: RequestCounts,
  seen: { operation: Operation; request: GraphQLRequest; userAgent: string },
): SeenRequest {
  const { operation, request, userAgent } = seen;
  const operationName = operation.name ?? '';
  if (operation.kind === 'mutation') counts.mutations += 1;
  else counts.queries += 1;
  counts.byOperation.set(operationName, (counts.byOperation.get(operationName) ?? 0) + 1);
  return {
    number: counts.requests,
    kind: operation.kind,
    operationName,
    variables: request.variables ?? {},
    userAgent,
  };
}

function parseRequest(body: unknown): GraphQLRequest {
  if (!isJsonObject(body) || typeof body['query'] !== 'string') {
    throw new ApiError(400, 'the request has no query');
  }
  const { query, variables, operationName } = body;
  if (variables !== undefined && variables !== null && !isJsonObject(variables)) {
    throw new ApiError(400, 'variables must be an object');
  }
  return {
    query,
    variables: variables ?? {},
    // Some clients send an empty name for an operation that has none.
    operationName: typeof operationName === 'string' && operationName !== '' ? operationName : null,
  };
}

function sendResponse(
  response: ServerResponse,
  { status, body }: GraphQLResponse,
  headers: Readonly<Record<string, string>>,
): void {
  sendJson(response, status, { body, headers });
}
