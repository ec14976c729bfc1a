/** One GraphQL request, from its body to the status and body of the response. */
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  validate,
} from 'graphql';
import { ApiError } from '../api-error.ts';
import { mutationRoot } from './mutations/mutation-root.ts';
import { queryRoot } from './query-root.ts';
import type { RequestContext } from './request-context.ts';

/** A request as it was posted. */
export interface GraphQLRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | null;
  readonly operationName?: string | null;
}

/** What kind of operation a request asks for, and its name. */
export interface Operation {
  readonly kind: 'query' | 'mutation';
  /** Absent when it has none. */
  readonly name?: string;
}

/** A request that was understood, or why it was not. */
export type PreparedRequest =
  | { readonly isValid: true; readonly document: DocumentNode; readonly operation: Operation }
  | { readonly isValid: false; readonly result: GraphQLResponse };

/** The status and the body of a response. */
export interface GraphQLResponse {
  readonly status: number;
  readonly body: object;
}

/** Programs send few operations, again and again; more than these are prepared anew. */
const MAX_REMEMBERED = 100;

/** The message where the stack does not suffice to read a request. */
const TOO_DEEP = 'the request is nested too deeply';

const REMEMBERED = new WeakMap<GraphQLSchema, Map<string, PreparedRequest>>();

/**
 * Parses and validates a request, whose unknown fields are refused with `validationStatus`; one that was sent before is remembered.
 */
export function prepareRequest(
  schema: GraphQLSchema,
  request: GraphQLRequest,
  validationStatus: 200 | 400 = 400,
): PreparedRequest {
  const remembered = REMEMBERED.get(schema) ?? new Map<string, PreparedRequest>();
  REMEMBERED.set(schema, remembered);
  const id = `${request.operationName ?? ''}\n${request.query}`;
  const known = remembered.get(id);
  if (known !== undefined) return known;
  const prepared = prepareAnew(schema, request, validationStatus);
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  remembered.set(id, prepared);
  return prepared;
}

function prepareAnew(
  schema: GraphQLSchema,
  request: GraphQLRequest,
  validationStatus: 200 | 400,
): PreparedRequest {
  let document: DocumentNode;
  let errors: readonly GraphQLError[];
  try {
    document = parse(request.query);
    errors = validate(schema, document);
  } catch (error) {
    if (error instanceof GraphQLError) return refused([error]);
    return { isValid: false, result: errorResponse(400, TOO_DEEP) };
  }
  if (errors.length > 0) return refused(errors, validationStatus);
  const operation = getOperationAST(document, request.operationName);
  if (operation === null || operation === undefined || operation.operation === 'subscription') {
    return { isValid: false, result: errorResponse(400, 'no operation to execute') };
  }
  const { operation: kind, name } = operation;
  return {
    isValid: true,
    document,
    operation: name === undefined ? { kind } : { kind, name: name.value },
  };
}

/** Executes a prepared request. */
export async function executeRequest(
  schema: GraphQLSchema,
  { document, operation }: Extract<PreparedRequest, { isValid: true }>,
  { request, context }: { readonly request: GraphQLRequest; readonly context: RequestContext },
): Promise<GraphQLResponse> {
  const result = await execute({
    schema,
    document,
    rootValue: operation.kind === 'query' ? queryRoot(context) : mutationRoot(context),
    variableValues: request.variables ?? {},
    operationName: request.operationName ?? null,
  });
  return responseOf(result);
}

/** A response that holds one error and no data. */
export function errorResponse(status: number, message: string): GraphQLResponse {
  return { status, body: { errors: [{ message }], data: null } };
}

function refused(errors: readonly GraphQLError[], status: 200 | 400 = 400): PreparedRequest {
  return {
    isValid: false,
    result: { status, body: { errors: errors.map((error) => error.toJSON()) } },
  };
}

/** The status of the HTTP response is the error's status: there are no codes inside the errors. */
function responseOf(result: ExecutionResult): GraphQLResponse {
  const errors = result.errors ?? [];
  if (errors.length === 0) return { status: 200, body: { data: result.data ?? null } };
  const body = { errors: errors.map((error) => error.toJSON()), data: null };
  for (const { originalError } of errors) {
    if (originalError instanceof ApiError) return { status: originalError.status, body };
    if (originalError instanceof RangeError) return errorResponse(400, TOO_DEEP);
  }
  // Without data the variables did not fit; with data a resolver failed, which is this program's fault.
  return { status: result.data === undefined ? 400 : 500, body };
}
