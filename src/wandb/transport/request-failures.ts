/** The failures of requests that were not sent, and of those that the server refused. */
import { ApiFailure } from '../../diagnostics/api-failure.ts';
import { present } from '../../lib/present.ts';
import { classifyStatus, type StatusMeaning } from './classify-status.ts';

/** What a GraphQL error in a success is called: the server read the query and refused a part of it. */
export const RETURNED_ERROR = 'the server returned an error';

/**
 * The failure of a request whose response holds no data.
 *
 * @param purpose after "Cannot".
 * @param response what is wrong with the response, and how long the server asks to wait, in milliseconds.
 */
export function refusedFailure(
  purpose: string,
  status: number,
  response: {
    readonly problem: string | undefined;
    readonly hint: string | undefined;
    readonly retryAfter: number | undefined;
  },
): ApiFailure {
  const { problem, hint, retryAfter } = response;
  const meaning = status === 200 ? describeProblem(hint) : classifyStatus(status);
  const detail = problem === undefined ? '' : `: ${problem}`;
  return new ApiFailure(`Cannot ${purpose}: ${meaning.description}${detail}`, {
    code: meaning.code,
    status,
    wasSent: status !== 429,
    ...present({
      hint: meaning.hint ?? hint,
      retryAfter,
      serverMessage: hint === undefined ? problem : undefined,
    }),
  });
}

/** The failure of a request that was not sent because the user interrupted the run. */
export function interruptedFailure(purpose: string): ApiFailure {
  return new ApiFailure(`Interrupted: could not ${purpose}`, {
    code: 'interrupted',
    wasSent: false,
    unsent: 'interrupted',
  });
}

/** The failure of a write that was not sent because its precondition was checked too long ago. */
export function staleCheckFailure(purpose: string): ApiFailure {
  return new ApiFailure(`Cannot ${purpose}: its last check is too old`, {
    code: 'rate-limited',
    wasSent: false,
    unsent: 'stale-check',
  });
}

/** What the time was when it was over. */
interface TimeFacts {
  readonly idleMs: number;
  readonly totalMs?: number;
  /** How long the rate limit asks to wait, in milliseconds; 0 when it does not. */
  readonly waitMs: number;
  /** What is left of the limit for all requests, in milliseconds. */
  readonly leftMs: number;
  /** Whether the request is a write. */
  readonly isWrite: boolean;
  /** Whether the limit for all requests is the one that was reached. */
  readonly isTotal: boolean;
}

/**
 * The failure of a request that is not sent, or not waited for, because the time is over: which limit was reached, and
 * by what.
 *
 * @param purpose after "Cannot".
 */
export function outOfTimeFailure(purpose: string, facts: TimeFacts): ApiFailure {
  return new ApiFailure(`Cannot ${purpose}: ${reasonOf(facts)}`, {
    code: 'network',
    hint: facts.isTotal
      ? 'Give it more time with --timeout, or run the same command again'
      : 'Run the same command again later',
    wasSent: false,
    unsent: 'out-of-time',
  });
}

function reasonOf(facts: TimeFacts): string {
  const { idleMs, totalMs = 0, waitMs, leftMs, isWrite, isTotal } = facts;
  if (isTotal) {
    return leftMs <= 0
      ? `the ${seconds(totalMs)} s for this run are used up`
      : `of the ${seconds(totalMs)} s for this run, ${Math.floor(leftMs / 1000)} s are left, which is not enough`;
  }
  if (waitMs > 0) {
    return `the server asks to wait ${seconds(waitMs)} s, and wac waits at most ${seconds(idleMs)} s without progress`;
  }
  return isWrite
    ? `the server accepted no write for ${seconds(idleMs)} s`
    : `the server responded to no request for ${seconds(idleMs)} s`;
}

function seconds(milliseconds: number): number {
  return Math.ceil(milliseconds / 1000);
}

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
