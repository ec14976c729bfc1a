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
import { isBusy } from './classify-status.ts';
import { type RequestListener, type RequestWatch, UNWATCHED } from './events/request-events.ts';
import { afterNextSends } from './http/after-next-sends.ts';
import { CONNECTIONS } from './http/create-dispatcher.ts';
import type { HttpClient } from './http/http-client.ts';
import type { HttpResponse } from './http/http-messages.ts';
import { type RequestLimitOptions, RequestLimits } from './limits/request-limits.ts';
import { parseResponse } from './parse-response.ts';
import { interruptedFailure, refusedFailure, staleCheckFailure } from './request-failures.ts';
import {
  backoffDelay,
  type FailedAttempt,
  MAX_ATTEMPTS,
  MAX_NOWHERE_MS,
  mayRetryMutation,
  mayRetryQuery,
  parseRetryAfter,
} from './retry-policy.ts';
import { isMutation, isWriteGrant, type WriteGrant } from './write-grant.ts';

/** One request. */
export interface GraphQLRequest {
  readonly operationName: string;
  readonly query: string;
  readonly variables: JsonObject;
  /** What it is for, after "Cannot": `read the automations of "acme"`. */
  readonly purpose: string;
}

export interface TransportOptions extends RequestLimitOptions {
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
  /** Milliseconds since the epoch: for dates that servers send. */
  readonly now: () => number;
  readonly random: () => number;
  /** Sees each request; absent: nobody does. */
  readonly listener?: RequestListener;
  /** Called with the headers of each response; lower-case names. */
  readonly onHeaders?: (headers: Readonly<Record<string, string>>) => void;
  /** Called at each 429, so that whoever writes side by side can write less. */
  readonly onRateLimited?: () => void;
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
  return new HttpTransport(options);
}

class HttpTransport implements Transport {
  readonly #options: TransportOptions;
  readonly #limits: RequestLimits;
  readonly #limiter = createLimiter(CONNECTIONS);
  readonly #listener: RequestListener;
  /** Whether there was any response on this connection. */
  #hasResponded = false;

  constructor(options: TransportOptions) {
    this.#options = options;
    this.#listener = options.listener ?? UNWATCHED;
    this.#limits = new RequestLimits(options);
  }

  async query(request: GraphQLRequest): Promise<JsonObject> {
    invariant(!isMutation(request), `"${request.operationName}" is a mutation, sent as a query`);
    return await this.#limits.spend(() => this.#send(request, mayRetryQuery));
  }

  async mutate(request: GraphQLRequest, write: WriteOptions): Promise<JsonObject> {
    const { grant } = this.#options;
    invariant(grant !== undefined, `"${request.operationName}" was sent without a write grant`);
    invariant(
      grant.permits(request),
      `"${request.operationName}" writes what "${grant.command}" may not write`,
    );
    return await this.#limits.spend(() => this.#send(request, mayRetryMutation, write));
  }

  async #send(
    request: GraphQLRequest,
    mayRetry: (attempt: FailedAttempt) => boolean,
    write?: WriteOptions,
  ): Promise<JsonObject> {
    const watch = this.#listener.begin(request.purpose);
    try {
      return await this.#sendWatched(request, { mayRetry, watch, ...present({ write }) });
    } finally {
      watch.end();
    }
  }

  async #sendWatched(request: GraphQLRequest, sending: Sending): Promise<JsonObject> {
    const { mayRetry, watch, write } = sending;
    const begun = this.#options.monotonic();
    let last: ApiFailure | undefined;
    for (let attempt = 1; ; attempt++) {
      const outcome = await this.#limiter(() => this.#attempt(request, attempt, sending)).catch(
        (error: unknown) => {
          // The error of the server is more useful than "out of time". A write was not sent: that is what counts.
          const isOver = error instanceof ApiFailure && error.unsent === 'out-of-time';
          throw isOver && last !== undefined && !isMutation(request) ? last : error;
        },
      );
      if (outcome.failure === undefined) {
        if (write?.onResponse !== undefined) {
          write.onResponse();
          await afterNextSends();
        }
        return outcome.data;
      }
      const { failed, failure } = outcome;
      last = failure;
      if (attempt >= MAX_ATTEMPTS || !mayRetry(failed)) throw failure;
      const wait = backoffDelay(attempt, failure.retryAfter, this.#options.random());
      if (wait > this.#limits.timeFor(request) || this.#isTriedEnough(failed, begun, wait))
        throw failure;
      watch.wait(wait, reasonOf(request, failure));
      await this.#limits.pause(wait, request);
    }
  }

  /** Whether nothing is at an address that never responded, and has been tried for long enough. */
  #isTriedEnough({ isNowhere }: FailedAttempt, begun: number, waitMs: number): boolean {
    if (isNowhere !== true || this.#hasResponded) return false;
    return this.#options.monotonic() - begun + waitMs > MAX_NOWHERE_MS;
  }

  async #attempt(
    request: GraphQLRequest,
    attempt: number,
    { write, watch }: Sending,
  ): Promise<Outcome> {
    const { authorization, attemptMs } = this.#options;
    const credentials = await authorization();
    await this.#limits.waitForRoom(request, watch);
    this.#limits.checkTime(request);
    const timeoutMs = this.#limits.attemptTime(request);
    let response: HttpResponse | undefined;
    watch.attempt(attempt, timeoutMs);
    this.#limits.sent();
    try {
      response = await this.#post(request, {
        ...{ credentials, timeoutMs, attempt },
        ...present({ write }),
      });
    } catch (error) {
      return this.#connectionFailure(request, error, timeoutMs < attemptMs);
    } finally {
      this.#limits.settled(response);
    }
    return this.#readResponse(request, response);
  }

  async #post(
    request: GraphQLRequest,
    {
      credentials,
      timeoutMs,
      attempt,
      write,
    }: {
      readonly credentials: string;
      readonly timeoutMs: number;
      readonly attempt: number;
      readonly write?: WriteOptions;
    },
  ): Promise<HttpResponse> {
    const { client, headers, userAgent, signal } = this.#options;
    const { operationName, query, variables } = request;
    const checkBeforeSend = (isCheckFresh: () => boolean): void => {
      this.#limits.checkTime(request);
      if (!isCheckFresh()) throw staleCheckFailure(request.purpose);
    };
    return await client.post({
      path: '/graphql',
      headers: {
        ...headers,
        authorization: credentials,
        'content-type': 'application/json',
        accept: 'application/json',
        'user-agent': userAgent,
      },
      body: JSON.stringify({ operationName, query, variables }),
      timeoutMs,
      operation: `${isMutation(request) ? 'mutation' : 'query'} ${operationName}`,
      attempt,
      // A write that is under way is never torn off: how it ended would be anybody's guess.
      signal: isMutation(request) ? NEVER_ABORTED : signal,
      ...present({
        beforeSend:
          write === undefined ? undefined : () => checkBeforeSend(() => write.isCheckFresh()),
      }),
    });
  }

  /** @param wasShortened whether the attempt had less time than it may have, because a limit was near. */
  #connectionFailure(request: GraphQLRequest, error: unknown, wasShortened: boolean): Outcome {
    const { signal, client } = this.#options;
    if (error instanceof ApiFailure) throw error;
    if (signal.aborted && !isMutation(request)) throw interruptedFailure(request.purpose);
    const problem = classifyConnectionError(error, client.proxy);
    if (wasShortened && problem.isTimeout === true) throw this.#limits.outOfTime(request);
    return {
      failed: problem,
      failure: new ApiFailure(`Cannot ${request.purpose}: ${problem.description}`, {
        code: 'network',
        wasSent: problem.wasSent,
        ...present({ hint: problem.hint }),
      }),
    };
  }

  #readResponse(request: GraphQLRequest, response: HttpResponse): Outcome {
    this.#hasResponded = true;
    const { onHeaders, onRateLimited, redact, now } = this.#options;
    if (!isBusy(response.status)) this.#limits.progress(request);
    onHeaders?.(response.headers);
    if (response.status === 429) onRateLimited?.();
    const parsed = parseResponse(response, redact);
    if (response.status === 200 && 'data' in parsed) return { data: parsed.data };
    const { problem, hint } = parsed;
    const retryAfter =
      parseRetryAfter(response.headers['retry-after'], now()) ?? this.#limits.heldFor(response);
    return {
      failed: { status: response.status, wasSent: response.status !== 429, isTransient: true },
      failure: refusedFailure(request.purpose, response.status, { problem, hint, retryAfter }),
    };
  }
}

/** How one request is sent, besides what it holds. */
interface Sending {
  readonly mayRetry: (attempt: FailedAttempt) => boolean;
  readonly watch: RequestWatch;
  /** Absent for a query. */
  readonly write?: WriteOptions;
}

/** What failed, without what it was for. */
function reasonOf({ purpose }: GraphQLRequest, { message }: ApiFailure): string {
  const prefix = `Cannot ${purpose}: `;
  return message.startsWith(prefix) ? message.slice(prefix.length) : message;
}

type Outcome =
  | { readonly data: JsonObject; readonly failure?: undefined }
  | { readonly failed: FailedAttempt; readonly failure: ApiFailure };

const NEVER_ABORTED: AbortSignal = new AbortController().signal;
