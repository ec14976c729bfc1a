/**
 * GraphQL over one HTTP client: retries, pacing, one time budget, and no mutation without a grant.
 *
 * Premise: the HTTP status of /graphql is the error status (facts, section 3.1). A 200 with `errors`, without `data`
 * or with a body that is not JSON is a failure and never retried: what it means for a write is for apply to find out.
 */
import { ApiFailure } from '../../diagnostics/api-failure.ts';
import { Failure } from '../../diagnostics/failure.ts';
import { invariant } from '../../lib/invariant.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../lib/json.ts';
import type { WriteGrant } from '../write-grant.ts';
import { classifyConnectionError } from './classify-connection-error.ts';
import { classifyStatus } from './classify-status.ts';
import type { HttpAnswer, HttpClient } from './http-client.ts';
import { parseAnswer } from './parse-answer.ts';
import {
  backoffDelay,
  type FailedAttempt,
  MAX_ATTEMPTS,
  mayRetryMutation,
  mayRetryQuery,
  parseRetryAfter,
} from './retry-policy.ts';

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
  /** Absent: mutations are refused. */
  readonly grant?: WriteGrant;
  /** Takes every secret out of a text. */
  readonly redact: (text: string) => string;
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly random: () => number;
  /** Time for everything together, in milliseconds. */
  readonly budgetMs: number;
  /** Time for one attempt, in milliseconds. */
  readonly attemptMs: number;
  readonly signal: AbortSignal;
}

export interface Transport {
  /** The answer's `data`. */
  query(request: GraphQLRequest): Promise<JsonObject>;
  /** The answer's `data`. Throws a bug when the transport has no grant. */
  mutate(request: GraphQLRequest): Promise<JsonObject>;
}

/** Creates a transport; its time budget starts now. */
export function createTransport(options: TransportOptions): Transport {
  const deadline = options.now() + options.budgetMs;
  let notBefore = 0;

  async function send(
    request: GraphQLRequest,
    mayRetry: (attempt: FailedAttempt) => boolean,
  ): Promise<JsonObject> {
    for (let attempt = 1; ; attempt++) {
      await waitUntil(notBefore, request);
      const outcome = await attemptOnce(request);
      if (outcome.failure === undefined) return outcome.data;
      const { failed, failure } = outcome;
      if (attempt >= MAX_ATTEMPTS || !mayRetry(failed)) throw failure;
      const wait = backoffDelay(attempt, failure.retryAfter, options.random());
      if (options.now() + wait > deadline) throw failure;
      await pause(wait);
    }
  }

  async function attemptOnce(request: GraphQLRequest): Promise<Outcome> {
    const timeoutMs = Math.min(options.attemptMs, deadline - options.now());
    if (timeoutMs <= 0) throw outOfTime(request);
    const authorization = await options.authorization();
    let answer: HttpAnswer;
    try {
      answer = await options.client.post({
        path: '/graphql',
        headers: {
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
        signal: options.signal,
      });
    } catch (error) {
      return connectionFailure(request, error);
    }
    notBefore = Math.max(notBefore, pacedUntil(answer, options.now()));
    return readAnswer(request, answer);
  }

  function connectionFailure(request: GraphQLRequest, error: unknown): Outcome {
    if (options.signal.aborted) {
      throw new ApiFailure(`Interrupted: could not ${request.purpose}`, {
        code: 'interrupted',
        wasSent: true,
      });
    }
    const problem = classifyConnectionError(error);
    return {
      failed: problem,
      failure: new ApiFailure(`Cannot ${request.purpose}: ${problem.says}`, {
        code: 'network',
        wasSent: problem.wasSent,
        ...(problem.hint === undefined ? {} : { hint: problem.hint }),
      }),
    };
  }

  function readAnswer(request: GraphQLRequest, answer: HttpAnswer): Outcome {
    const parsed = parseAnswer(answer);
    if (answer.status === 200 && 'data' in parsed) return { data: parsed.data };
    const meaning =
      answer.status === 200
        ? { code: 'server' as const, says: 'the server answered with an error' }
        : classifyStatus(answer.status);
    const retryAfter =
      parseRetryAfter(answer.headers['retry-after'], options.now()) ?? limitedFor(answer);
    const detail = parsed.problem === undefined ? '' : `: ${options.redact(parsed.problem)}`;
    return {
      failed: { status: answer.status, wasSent: answer.status !== 429, isTransient: true },
      failure: new ApiFailure(`Cannot ${request.purpose}: ${meaning.says}${detail}`, {
        code: meaning.code,
        status: answer.status,
        wasSent: answer.status !== 429,
        ...(meaning.hint === undefined ? {} : { hint: meaning.hint }),
        ...(retryAfter === undefined ? {} : { retryAfter }),
      }),
    };
  }

  async function waitUntil(time: number, request: GraphQLRequest): Promise<void> {
    const wait = time - options.now();
    if (wait <= 0) return;
    if (time > deadline) throw outOfTime(request);
    await pause(wait);
  }

  async function pause(milliseconds: number): Promise<void> {
    try {
      await options.sleep(milliseconds, options.signal);
    } catch (cause) {
      if (!options.signal.aborted) throw cause;
      throw new Failure('Interrupted while waiting for the server', { code: 'interrupted', cause });
    }
  }

  function outOfTime(request: GraphQLRequest): Failure {
    const seconds = Math.round(options.budgetMs / 1000);
    return new ApiFailure(`Cannot ${request.purpose}: the ${seconds} s for this run are used up`, {
      code: 'network',
      hint: 'Give it more time with --timeout, or run the same command again',
      wasSent: false,
    });
  }

  return {
    query: (request) => send(request, mayRetryQuery),
    mutate: (request) => {
      invariant(options.grant !== undefined, `"${request.operationName}" was sent without a write grant`);
      return send(request, mayRetryMutation);
    },
  };
}

type Outcome =
  | { readonly data: JsonObject; readonly failure?: undefined }
  | { readonly failed: FailedAttempt; readonly failure: ApiFailure };

/** When the next request may go, by `RateLimit-Remaining` and `RateLimit-Reset` (seconds; facts, section 2.2). */
function pacedUntil(answer: HttpAnswer, now: number): number {
  const remaining = Number(answer.headers['ratelimit-remaining'] ?? Number.NaN);
  const reset = Number(answer.headers['ratelimit-reset'] ?? Number.NaN);
  return remaining <= 0 && reset > 0 ? now + reset * 1000 : 0;
}

/** How long a 429 without `Retry-After` asks to wait, in milliseconds. */
function limitedFor(answer: HttpAnswer): number | undefined {
  const reset = Number(answer.headers['ratelimit-reset'] ?? Number.NaN);
  return answer.status === 429 && reset > 0 ? reset * 1000 : undefined;
}

/** A field of an object that the schema says is one; undefined for null and for anything else. */
export function objectField(data: JsonObject, name: string): JsonObject | undefined {
  const value: JsonValue | undefined = data[name];
  return isJsonObject(value) ? value : undefined;
}
