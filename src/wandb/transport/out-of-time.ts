/** The failure of a request that is not sent, or not waited for, because the time is over. */
import { ApiFailure } from '../../diagnostics/api-failure.ts';

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
 * The failure, which says which limit was reached and by what.
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
