/**
 * How long a run waits for the server: a limit of time without progress, and an optional limit for all requests.
 *
 * Both run only while a request is wanted: a person who reads a plan before saying yes does not use them up. Progress
 * is a response that settles a request; one that asks to come again later (429, 5xx) is none, so a server that never
 * does anything else ends a run. Writes have a time of their own besides: a write that is never accepted is looked at
 * again and again, and those reads succeed.
 */
export interface TimeBudget {
  /** What is left for a request of the kind until the nearest limit, in milliseconds; zero or less when it is reached. */
  left(kind: RequestKind): number;
  /** What is left of the limit for all requests, in milliseconds; `Infinity` without one. */
  totalLeft(): number;
  /** How long there has been no progress that counts for the kind, in milliseconds. */
  idle(kind: RequestKind): number;
  /** A response settled a request of the kind: the time without progress starts again. */
  progress(kind: RequestKind): void;
  /** Runs a task on the budget's time. */
  spend<T>(task: () => Promise<T>): Promise<T>;
}

/** What a request does. */
export type RequestKind = 'read' | 'write';

/** The limits of a budget, in milliseconds. */
export interface TimeLimits {
  /** Time without progress. */
  readonly idleMs: number;
  /** Time for all requests together; absent: no limit. */
  readonly totalMs?: number;
}

/**
 * Creates a budget.
 *
 * @param now milliseconds of a clock that is never set.
 */
export function createTimeBudget(
  { idleMs, totalMs = Number.POSITIVE_INFINITY }: TimeLimits,
  now: () => number,
): TimeBudget {
  let tasks = 0;
  let since = 0;
  let progressAt = 0;
  let spent = 0;
  /** When a write was first wanted after the last one that was settled; undefined when none is wanted. */
  let writeWantedAt: number | undefined;
  const totalLeft = (): number => totalMs - spent - (tasks > 0 ? now() - since : 0);
  const idle = (kind: RequestKind): number => {
    const unsettled = tasks > 0 ? now() - progressAt : 0;
    if (kind === 'read') return unsettled;
    writeWantedAt ??= now();
    return Math.max(unsettled, now() - writeWantedAt);
  };
  return {
    left: (kind) => Math.min(totalLeft(), idleMs - idle(kind)),
    totalLeft,
    idle,
    progress: (kind) => {
      progressAt = now();
      if (kind === 'write') writeWantedAt = undefined;
    },
    spend: async (task) => {
      if (tasks === 0) {
        since = now();
        progressAt = since;
      }
      tasks += 1;
      try {
        return await task();
      } finally {
        tasks -= 1;
        if (tasks === 0) spent += now() - since;
      }
    },
  };
}
