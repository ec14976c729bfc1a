/**
 * When a request may be sent, and how long it may wait: the limits of time and the server's rate limit together.
 *
 * A read may be interrupted at any time. A write that has not been sent may wait until its own limit; it keeps a reserve
 * of the limit for all requests, so that its response comes before that limit.
 */
import type { ApiFailure } from '../../../diagnostics/api-failure.ts';
import type { HttpResponse } from '../http/http-messages.ts';
import { interruptedFailure, outOfTimeFailure } from '../request-failures.ts';
import { isMutation } from '../write-grant.ts';
import { createRateLimiter, type RateLimiter } from './rate-limiter.ts';
import { createTimeBudget, type RequestKind, type TimeBudget } from './time-budget.ts';

/** What the limits read of a request. */
interface LimitedRequest {
  readonly query: string;
  /** What it is for, after "Cannot". */
  readonly purpose: string;
}

/** Is called before each wait, with its duration in milliseconds and its reason. */
interface WaitListener {
  wait(milliseconds: number, reason: string): void;
}

/** The limits of one connection. */
export interface RequestLimitOptions {
  /** Time without a response that settles a request, after which a run ends, in milliseconds. */
  readonly idleMs: number;
  /** Time for all requests together, in milliseconds; absent: no limit. */
  readonly totalMs?: number;
  /** Time for one attempt, in milliseconds. */
  readonly attemptMs: number;
  /** Milliseconds of a clock that is never set. */
  readonly monotonic: () => number;
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  readonly signal: AbortSignal;
  /** Ends the wait before a write is sent again, where it had no effect; absent: as `signal`. */
  readonly waitSignal?: AbortSignal;
}

export class RequestLimits {
  readonly #options: RequestLimitOptions;
  readonly #budget: TimeBudget;
  readonly #rateLimiter: RateLimiter;
  /** What a write needs of the limit for all requests, so that its response comes before the limit. */
  readonly #writeReserveMs: number;
  readonly #waitSignal: AbortSignal;

  constructor(options: RequestLimitOptions) {
    const { signal, waitSignal, totalMs, attemptMs, monotonic } = options;
    this.#options = options;
    this.#budget = createTimeBudget(options, monotonic);
    this.#rateLimiter = createRateLimiter(monotonic);
    this.#writeReserveMs = totalMs === undefined ? 0 : Math.min(attemptMs, totalMs / 2);
    this.#waitSignal = waitSignal === undefined ? signal : AbortSignal.any([signal, waitSignal]);
  }

  /** Runs a task on the time of the connection. */
  async spend<T>(task: () => Promise<T>): Promise<T> {
    return await this.#budget.spend(task);
  }

  /** Says that a request is on its way. */
  sent(): void {
    this.#rateLimiter.sent();
  }

  /** Says that a request is not on its way any more, with its response if there was one. */
  settled(response?: HttpResponse): void {
    this.#rateLimiter.settled(response);
  }

  /** Says that a response settled a request, so that the time without progress starts again. */
  progress(request: LimitedRequest): void {
    this.#budget.progress(kindOf(request));
  }

  /** The time for an attempt that is sent now, in milliseconds. */
  attemptTime(request: LimitedRequest): number {
    const { attemptMs } = this.#options;
    // The response to a write is waited for in any case: without it, the outcome of the write is unknown.
    return isMutation(request) ? attemptMs : Math.min(attemptMs, this.#budget.left('read'));
  }

  /** The time that a request may still wait before it is sent, in milliseconds. */
  timeFor(request: LimitedRequest): number {
    const budget = this.#budget;
    if (!isMutation(request)) return budget.left('read');
    return Math.min(budget.left('write'), budget.totalLeft() - this.#writeReserveMs);
  }

  /** Throws where the time for a request is over. */
  checkTime(request: LimitedRequest): void {
    if (this.timeFor(request) <= 0) throw this.outOfTime(request);
  }

  /** How long a 429 without `Retry-After` asks to wait, in milliseconds. */
  heldFor(response: HttpResponse): number | undefined {
    const wait = this.#rateLimiter.delay();
    return response.status === 429 && wait > 0 ? wait : undefined;
  }

  /** Waits until the rate limit has room; others may have used it up again by then. */
  async waitForRoom(request: LimitedRequest, listener: WaitListener): Promise<void> {
    const limiter = this.#rateLimiter;
    for (let wait = limiter.delay(); wait > 0; wait = limiter.delay()) {
      if (wait > this.timeFor(request)) throw this.outOfTime(request, wait);
      listener.wait(wait, 'the server limits requests');
      await this.pause(wait, request);
    }
    if (this.#options.signal.aborted) throw interruptedFailure(request.purpose);
  }

  /** Waits before a request is sent. An interruption rejects with its failure. */
  async pause(milliseconds: number, request: LimitedRequest): Promise<void> {
    const signal = isMutation(request) ? this.#waitSignal : this.#options.signal;
    try {
      if (signal.aborted) throw interruptedFailure(request.purpose);
      await this.#options.sleep(milliseconds, signal);
    } catch (cause) {
      if (!signal.aborted) throw cause;
      throw interruptedFailure(request.purpose);
    }
  }

  /**
   * The failure of a request whose time is over.
   *
   * @param waitMs how long the rate limit asks to wait; 0 when it does not.
   */
  outOfTime(request: LimitedRequest, waitMs = 0): ApiFailure {
    return outOfTimeFailure(request.purpose, {
      ...this.#options,
      waitMs,
      leftMs: this.#budget.totalLeft(),
      isWrite: isMutation(request),
      isTotal: this.#isTotalNearer(request),
    });
  }

  /** Whether the limit for all requests comes before the one of time without progress. */
  #isTotalNearer(request: LimitedRequest): boolean {
    const reserve = isMutation(request) ? this.#writeReserveMs : 0;
    const idleLeft = this.#options.idleMs - this.#budget.idle(kindOf(request));
    return this.#budget.totalLeft() - reserve <= idleLeft;
  }
}

function kindOf(request: LimitedRequest): RequestKind {
  return isMutation(request) ? 'write' : 'read';
}
