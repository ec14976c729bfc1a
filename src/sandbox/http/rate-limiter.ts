/** A limit of requests in fixed windows of time, announced in the server's headers. */

/** How many requests a window allows. */
export interface RateLimit {
  readonly requests: number;
  /** Milliseconds. */
  readonly windowMs: number;
}

/** What a limiter says about one request. */
export interface RateVerdict {
  readonly isAllowed: boolean;
  readonly headers: Readonly<Record<string, string>>;
}

/** The scale of `RateLimit-Limit` and `RateLimit-Remaining`. */
const SCALE = 1000;

/** Counts one request after the other; without a limit, every request is allowed and the headers say so. */
export function createRateLimiter(
  limit: RateLimit | undefined,
  now: () => number,
): () => RateVerdict {
  if (limit === undefined) {
    const headers = rateHeaders(SCALE, 1);
    return () => ({ isAllowed: true, headers });
  }
  let windowStart = Number.NEGATIVE_INFINITY;
  let used = 0;
  return () => {
    const time = now();
    if (time - windowStart >= limit.windowMs) {
      windowStart = time;
      used = 0;
    }
    used += 1;
    const remaining = Math.max(0, limit.requests - used);
    const reset = Math.max(1, Math.ceil((windowStart + limit.windowMs - time) / 1000));
    const headers = rateHeaders(Math.floor((SCALE * remaining) / limit.requests), reset);
    return { isAllowed: used <= limit.requests, headers };
  };
}

function rateHeaders(remaining: number, resetSeconds: number): Readonly<Record<string, string>> {
  return {
    'RateLimit-Limit': String(SCALE),
    'RateLimit-Remaining': String(remaining),
    'RateLimit-Reset': String(resetSeconds),
  };
}
