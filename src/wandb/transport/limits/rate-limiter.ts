/**
 * Keeps a run below the server's rate limit by the headers that it sends.
 *
 * `RateLimit-Remaining` is a share of the quota (0 to 1000) and `RateLimit-Reset` whole seconds (docs/wandb-api.md, section 2.2),
 * so neither says how many requests are left or exactly when there are more. What one request costs is learned from
 * how `Remaining` falls, and a window's end is the earliest that any response in it has named. Requests go freely until
 * what is left could not pay for those under way and one more; then they wait for the window to end.
 */
import type { HttpResponse } from '../http/http-messages.ts';

export interface RateLimiter {
  /** How long the next request has to wait, in milliseconds; zero when it may go. */
  delay(): number;
  /** Says that a request is on its way. */
  sent(): void;
  /** Says that it is not any more, with its response if there was one. */
  settled(response?: HttpResponse): void;
}

/** How much of a newly seen cost counts: others may spend the same quota, so one response alone is not trusted. */
const SMOOTHING = 0.3;

/** Creates a rate limiter that delays nothing until a response announces a limit. */
export function createRateLimiter(now: () => number): RateLimiter {
  let underWay = 0;
  let remaining = Number.POSITIVE_INFINITY;
  let windowEnd = 0;
  let cost = 0;

  function learn(left: number, resetMs: number): void {
    const time = now();
    if (time >= windowEnd) {
      windowEnd = time + resetMs;
    } else {
      windowEnd = Math.min(windowEnd, time + resetMs);
      const fall = remaining - left;
      if (fall > 0 && Number.isFinite(fall)) {
        cost = cost === 0 ? fall : cost + SMOOTHING * (fall - cost);
      }
    }
    remaining = left;
  }

  return {
    delay: () => {
      const wait = windowEnd - now();
      if (wait <= 0) return 0;
      return remaining > 0 && remaining >= cost * (underWay + 1) ? 0 : wait;
    },
    sent: () => {
      underWay += 1;
    },
    settled: (response) => {
      underWay -= 1;
      const left = Number(response?.headers['ratelimit-remaining'] ?? Number.NaN);
      const reset = Number(response?.headers['ratelimit-reset'] ?? Number.NaN);
      if (left >= 0 && reset >= 0 && Number.isFinite(reset)) learn(left, reset * 1000);
    },
  };
}
