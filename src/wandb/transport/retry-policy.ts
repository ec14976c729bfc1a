/**
 * What may be sent again, and when.
 *
 * Queries: 408, 425, 429, every 5xx but 501, and connections that broke. Mutations: only 429 (the server says that it
 * did nothing) and connections that were never made; everything else may have happened, and apply looks first.
 */

/** The first wait, and the longest one that is chosen here; a server may ask for longer. Milliseconds. */
const BASE_WAIT_MS = 500;
const MAX_WAIT_MS = 20_000;

/** More attempts than this help nobody: at the longest waits they take about two minutes. */
export const MAX_ATTEMPTS = 8;

/**
 * How long a server that never responded is tried while nothing is at its address, in milliseconds. An address that
 * is wrong is reported soon; a server that has responded before is waited for.
 */
export const MAX_NOWHERE_MS = 1500;

/** What is known of an attempt that failed. */
export interface FailedAttempt {
  /** Absent when there was no response. */
  readonly status?: number;
  /** Whether the request may have reached the server. */
  readonly wasSent: boolean;
  /** Whether another attempt could end differently; false for a bad certificate. */
  readonly isTransient: boolean;
  /** Whether nothing is at the address; absent: no. */
  readonly isNowhere?: boolean;
}

/** Whether a query may be sent again. */
export function mayRetryQuery({ status, isTransient }: FailedAttempt): boolean {
  if (status === undefined) return isTransient;
  return status === 408 || status === 425 || status === 429 || (status >= 500 && status !== 501);
}

/** Whether a mutation may be sent again without looking first. */
export function mayRetryMutation({ status, wasSent, isTransient }: FailedAttempt): boolean {
  return status === 429 || (status === undefined && !wasSent && isTransient);
}

/**
 * How long to wait before the next attempt, in milliseconds.
 *
 * @param attempt the attempts made so far, at least 1.
 * @param retryAfter what the server asks for; it is never cut short.
 * @param random at least 0, below 1: spreads clients that failed together.
 */
export function backoffDelay(
  attempt: number,
  retryAfter: number | undefined,
  random: number,
): number {
  const ceiling = Math.min(MAX_WAIT_MS, BASE_WAIT_MS * 2 ** (attempt - 1));
  const jittered = ceiling / 2 + (ceiling / 2) * random;
  return retryAfter === undefined ? jittered : retryAfter + (ceiling / 4) * random;
}

/** `Retry-After` in milliseconds: seconds or an HTTP date; undefined when it is neither. */
export function parseRetryAfter(header: string | undefined, nowMs: number): number | undefined {
  if (header === undefined) return undefined;
  if (/^\s*\d+(\.\d+)?\s*$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - nowMs);
}
