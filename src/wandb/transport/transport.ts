/**
 * GraphQL over one HTTP client: retries, rate limits, time limits, and no mutation without a grant.
 *
 * Premise: the HTTP status of /graphql is the error status (docs/wandb-api.md, section 3.1). A 200 with `errors`, without `data`
 * or with a body that is not JSON is a failure and never retried: what it means for a write is for apply to find out.
 */
import { ApiFailure } from '../../diagnostics/api-failure.ts';
import { createLimiter } from '../../lib/create-limiter.ts';
import { invariant } from '../../lib/invariant.ts';
import type { JsonObject } from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import type { WriteOptions } from '../../model/automation-api.ts';
import { classifyConnectionError } from './classify-connection-error.ts';
import { classifyStatus, type StatusMeaning } from './classify-status.ts';
import { CONNECTIONS } from './create-dispatcher.ts';
import type { HttpClient, HttpResponse } from './http-client.ts';
import { outOfTimeFailure } from './out-of-time.ts';
import { parseResponse } from './parse-response.ts';
import { createRateLimiter } from './rate-limiter.ts';
import {
  backoffDelay,
  type FailedAttempt,
  MAX_ATTEMPTS,
  mayRetryMutation,
  mayRetryQuery,
  parseRetryAfter,
} from './retry-policy.ts';
import { createTimeBudget, type RequestKind } from './time-budget.ts';
import { isWriteGrant, type WriteGrant } from './write-grant.ts';

/** One request. */
export interface GraphQLRequest {
  readonly operationName: string;
  readonly query: string;
  readonly variables: JsonObject;
  /** What it is for, after "Cannot": `read the automations of "acme"`. */
  readonly purpose: string;
}

export interface TransportOptions {
  readonly client: HttpClient;
  /** The value of the Authorization header; asked for before each attempt. */
  readonly authorization: () => Promise<string>;
  readonly userAgent: string;
  /** Headers for every request besides those that GraphQL needs; lower-case names. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Absent: mutations are refused. */
  readonly grant?: WriteGrant;
  /** Takes every secret out of a string. */
  readonly redact: (text: string) => string;
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** Milliseconds since the epoch: for dates that servers send. */
  readonly now: () => number;
  /** Milliseconds of a clock that is never set: for durations. */
  readonly monotonic: () => number;
  readonly random: () => number;
  /** Time without a response that settles a request, after which a run ends, in milliseconds. */
  readonly idleMs: number;
  /** Time for all requests together, in milliseconds; absent: no limit. */
  readonly totalMs?: number;
  /** Time for one attempt, in milliseconds. */
  readonly attemptMs: number;
  /** Called with the headers of each response; lower-case names. */
  readonly onHeaders?: (headers: Readonly<Record<string, string>>) => void;
  /** Called at each 429, so that whoever writes side by side can write less. */
  readonly onRateLimited?: () => void;
  readonly signal: AbortSignal;
  /** Ends the wait before a write is sent again, where it had no effect; absent: as `signal`. */
  readonly waitSignal?: AbortSignal;
}

export interface Transport {
  /** The response's `data`. */
  query(request: GraphQLRequest): Promise<JsonObject>;
  /**
   * The response's `data`. Throws a bug when the transport has no grant. Before each attempt the write's check must be
   * fresh; rejects with `unsent: 'stale-check'` where it is not.
   */
  mutate(request: GraphQLRequest, options: WriteOptions): Promise<JsonObject>;
}

/** Creates a transport. Its time limits run while requests are under way or wait to be. */
export function createTransport(options: TransportOptions): Transport {
  invariant(
    options.grant === undefined || isWriteGrant(options.grant),
    'a write grant was not made by grantWrites',
  );
  const budget = createTimeBudget(options, options.monotonic);
  /** What a write needs of the limit for all requests, so that its response comes before the limit. */
  const writeReserveMs =
    options.totalMs === undefined ? 0 : Math.min(options.attemptMs, options.totalMs / 2);
  const limiter = createLimiter(CONNECTIONS);
  const rateLimiter = createRateLimiter(options.monotonic);
  const waitSignal =
    options.waitSignal === undefined
      ? options.signal
      : AbortSignal.any([options.signal, options.waitSignal]);

  async function send(
    request: GraphQLRequest,
    mayRetry: (attempt: FailedAttempt) => boolean,
    write?: WriteOptions,
  ): Promise<JsonObject> {
    let last: ApiFailure | undefined;
    for (let attempt = 1; ; attempt++) {
      const outcome = await limiter(() => attemptOnce(request, write)).catch((error: unknown) => {
        // The error of the server is more useful than "out of time". A write was not sent: that is what counts.
        const isOver = error instanceof ApiFailure && error.unsent === 'out-of-time';
        throw isOver && last !== undefined && !isMutation(request) ? last : error;
      });
      if (outcome.failure === undefined) return outcome.data;
      const { failed, failure } = outcome;
      last = failure;
      if (attempt >= MAX_ATTEMPTS || !mayRetry(failed)) throw failure;
      const wait = backoffDelay(attempt, failure.retryAfter, options.random());
      if (wait > timeFor(request)) throw failure;
      await pause(wait, request);
    }
  }

  async function attemptOnce(request: GraphQLRequest, write?: WriteOptions): Promise<Outcome> {
    const authorization = await options.authorization();
    await waitForRoom(request);
    if (timeFor(request) <= 0) throw outOfTime(request);
    // The response to a write is waited for in any case: without it, the outcome of the write is unknown.
    const timeoutMs = isMutation(request)
      ? options.attemptMs
      : Math.min(options.attemptMs, budget.left('read'));
    let response: HttpResponse | undefined;
    rateLimiter.sent();
    try {
      response = await options.client.post({
        path: '/graphql',
        headers: {
          ...options.headers,
          authorization,
          'content-type': 'application/json',
          accept: 'application/json',
          'user-agent': options.userAgent,
        },
        body: JSON.stringify({
          operationName: request.operationName,
          query: request.query,
          variables: request.variables,
        }),
        timeoutMs,
        // A write that is under way is never torn off: how it ended would be anybody's guess.
        signal: isMutation(request) ? NEVER_ABORTED : options.signal,
        ...present({
          beforeSend:
            write === undefined
              ? undefined
              : () => {
                  if (timeFor(request) <= 0) throw outOfTime(request);
                  if (!write.isCheckFresh()) throw staleCheck(request);
                },
        }),
      });
    } catch (error) {
      return connectionFailure(request, error, timeoutMs < options.attemptMs);
    } finally {
      rateLimiter.settled(response);
    }
    return readResponse(request, response);
  }

  /** @param wasShortened whether the attempt had less time than it may have, because a limit was near. */
  function connectionFailure(
    request: GraphQLRequest,
    error: unknown,
    wasShortened: boolean,
  ): Outcome {
    if (error instanceof ApiFailure) throw error;
    if (options.signal.aborted && !isMutation(request)) throw interrupted(request);
    const problem = classifyConnectionError(error, options.client.proxy);
    if (wasShortened && problem.isTimeout === true) throw outOfTime(request);
    return {
      failed: problem,
      failure: new ApiFailure(`Cannot ${request.purpose}: ${problem.description}`, {
        code: 'network',
        wasSent: problem.wasSent,
        ...present({ hint: problem.hint }),
      }),
    };
  }

  function readResponse(request: GraphQLRequest, response: HttpResponse): Outcome {
    if (!isBusy(response.status)) budget.progress(kindOf(request));
    options.onHeaders?.(response.headers);
    if (response.status === 429) options.onRateLimited?.();
    const parsed = parseResponse(response, options.redact);
    if (response.status === 200 && 'data' in parsed) return { data: parsed.data };
    const meaning: StatusMeaning =
      response.status === 200 ? describeProblem(parsed.hint) : classifyStatus(response.status);
    const hint = meaning.hint ?? parsed.hint;
    const retryAfter =
      parseRetryAfter(response.headers['retry-after'], options.now()) ?? heldFor(response);
    const detail = parsed.problem === undefined ? '' : `: ${parsed.problem}`;
    return {
      failed: { status: response.status, wasSent: response.status !== 429, isTransient: true },
      failure: new ApiFailure(`Cannot ${request.purpose}: ${meaning.description}${detail}`, {
        code: meaning.code,
        status: response.status,
        wasSent: response.status !== 429,
        ...present({
          hint,
          retryAfter,
          serverMessage: parsed.hint === undefined ? parsed.problem : undefined,
        }),
      }),
    };
  }

  /** Waits until the rate limit has room; others may have used it up again by then. */
  async function waitForRoom(request: GraphQLRequest): Promise<void> {
    for (let wait = rateLimiter.delay(); wait > 0; wait = rateLimiter.delay()) {
      if (wait > timeFor(request)) throw outOfTime(request, wait);
      await pause(wait, request);
    }
    if (options.signal.aborted) throw interrupted(request);
  }

  /** How long a 429 without `Retry-After` asks to wait, in milliseconds. */
  function heldFor(response: HttpResponse): number | undefined {
    const wait = rateLimiter.delay();
    return response.status === 429 && wait > 0 ? wait : undefined;
  }

  async function pause(milliseconds: number, request: GraphQLRequest): Promise<void> {
    const signal = isMutation(request) ? waitSignal : options.signal;
    try {
      if (signal.aborted) throw interrupted(request);
      await options.sleep(milliseconds, signal);
    } catch (cause) {
      if (!signal.aborted) throw cause;
      throw interrupted(request);
    }
  }

  function interrupted(request: GraphQLRequest): ApiFailure {
    return new ApiFailure(`Interrupted: could not ${request.purpose}`, {
      code: 'interrupted',
      wasSent: false,
      unsent: 'interrupted',
    });
  }

  function staleCheck(request: GraphQLRequest): ApiFailure {
    return new ApiFailure(`Cannot ${request.purpose}: its last check is too old`, {
      code: 'rate-limited',
      wasSent: false,
      unsent: 'stale-check',
    });
  }

  /** The time that a request may still wait before it is sent, in milliseconds. */
  function timeFor(request: GraphQLRequest): number {
    if (!isMutation(request)) return budget.left('read');
    return Math.min(budget.left('write'), budget.totalLeft() - writeReserveMs);
  }

  /** Whether the limit for all requests comes before the one of time without progress. */
  function isTotalNearer(request: GraphQLRequest): boolean {
    const reserve = isMutation(request) ? writeReserveMs : 0;
    return budget.totalLeft() - reserve <= options.idleMs - budget.idle(kindOf(request));
  }

  /** @param waitMs how long the rate limit asks to wait; 0 when it does not. */
  function outOfTime(request: GraphQLRequest, waitMs = 0): ApiFailure {
    return outOfTimeFailure(request.purpose, {
      ...options,
      waitMs,
      leftMs: budget.totalLeft(),
      isWrite: isMutation(request),
      isTotal: isTotalNearer(request),
    });
  }

  return {
    query: async (request) => {
      invariant(!isMutation(request), `"${request.operationName}" is a mutation, sent as a query`);
      return await budget.spend(() => send(request, mayRetryQuery));
    },
    mutate: async (request, write) => {
      invariant(
        options.grant !== undefined,
        `"${request.operationName}" was sent without a write grant`,
      );
      invariant(
        options.grant.permits(request),
        `"${request.operationName}" writes what "${options.grant.command}" may not write`,
      );
      return await budget.spend(() => send(request, mayRetryMutation, write));
    },
  };
}

type Outcome =
  | { readonly data: JsonObject; readonly failure?: undefined }
  | { readonly failed: FailedAttempt; readonly failure: ApiFailure };

const NEVER_ABORTED: AbortSignal = new AbortController().signal;

/** By the text itself, so that no mistake elsewhere can send a write as a read. */
function isMutation({ query }: GraphQLRequest): boolean {
  return !/^\s*query\b/.test(query) || /^\s*(mutation|subscription)\b/m.test(query);
}

function kindOf(request: GraphQLRequest): RequestKind {
  return isMutation(request) ? 'write' : 'read';
}

/** Whether a response asks to come again later, and settles nothing. */
function isBusy(status: number): boolean {
  return status === 408 || status === 425 || status === 429 || status >= 500;
}

/** What a GraphQL error in a success is called: the server read the query and refused a part of it. */
export const RETURNED_ERROR = 'the server returned an error';

/** What a success that holds no data means: an error of the API, or something that is not the API at all. */
function describeProblem(hint: string | undefined): StatusMeaning {
  if (hint !== undefined)
    return { code: 'server', description: 'the response does not come from the W&B API' };
  return {
    code: 'server',
    description: RETURNED_ERROR,
    hint: 'Run the same command again; if it fails again, "wac doctor" shows what this server can do',
  };
}
