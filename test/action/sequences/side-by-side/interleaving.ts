/** Runs at the same time whose requests are sent one after the other, in a drawn order. */

/** How a run is stopped before it ends. */
export type Stop = 'killed before' | 'killed after' | 'canceled';

/** When: at a request of the run, from 1. */
export interface Stopping {
  readonly run: number;
  readonly at: number;
  readonly how: Stop;
}

/**
 * Gives one request its turn at a time. The next is drawn when no request is under way and each run that has not ended
 * wants to send one, so nothing depends on which run is faster.
 */
export class Interleaving {
  readonly #picks: number[];
  readonly #waiting = new Map<number, (() => void)[]>();
  readonly #stopping: Stopping | undefined;
  readonly #onCancel: (run: number) => void;
  readonly #onSent: (run: number, number: number) => Promise<void>;
  readonly #sent = new Map<number, number>();
  #isUnderWay = false;
  #isHeld = false;

  /** @param picks numbers that choose among the runs; after the last one they take turns. */
  constructor(
    picks: readonly number[],
    stopping: Stopping | undefined,
    on: {
      readonly cancel: (run: number) => void;
      /** Called after each request of a run, from 1, before the next one of any run. */
      readonly sent: (run: number, number: number) => Promise<void>;
    },
  ) {
    this.#picks = [...picks];
    this.#stopping = stopping;
    this.#onCancel = on.cancel;
    this.#onSent = on.sent;
  }

  /** A run begins: from now on the others wait for it. */
  begin(run: number): void {
    this.#waiting.set(run, []);
  }

  /** Gives no request its turn until `release`. */
  hold(): void {
    this.#isHeld = true;
  }

  release(): void {
    this.#isHeld = false;
    this.#next();
  }

  /** A run has ended, or was killed. */
  end(run: number): void {
    this.#waiting.delete(run);
    this.#next();
  }

  /** Whether a run was killed. */
  isKilled(run: number): boolean {
    const stopping = this.#stopping;
    if (stopping?.run !== run || stopping.how === 'canceled') return false;
    return (this.#sent.get(run) ?? 0) >= stopping.at;
  }

  /** Whether a run wants to send a request, or has ended. */
  isReady(run: number): boolean {
    return this.#waiting.get(run)?.length !== 0;
  }

  /**
   * Sends a request of a run when its turn comes; of a run that was killed, never.
   *
   * @returns the response; undefined where the run was killed before it could send the request.
   */
  async take<T>(run: number, send: () => Promise<T>): Promise<T | undefined> {
    await new Promise<void>((go) => {
      this.#waiting.get(run)?.push(go);
      this.#next();
    });
    const number = (this.#sent.get(run) ?? 0) + 1;
    this.#sent.set(run, number);
    const stop =
      this.#stopping?.run === run && this.#stopping.at === number ? this.#stopping : undefined;
    if (stop?.how === 'canceled') this.#onCancel(run);
    try {
      return stop?.how === 'killed before' ? undefined : await send();
    } finally {
      await this.#onSent(run, number);
      this.#isUnderWay = false;
      if (this.isKilled(run)) this.end(run);
      else this.#next();
    }
  }

  #next(): void {
    const runs = [...this.#waiting.keys()];
    const areReady = [...this.#waiting.values()].every((waiting) => waiting.length > 0);
    if (this.#isHeld || this.#isUnderWay || runs.length === 0 || !areReady) return;
    const pick = this.#picks.shift() ?? this.#sent.size;
    const run = runs[pick % runs.length] ?? 0;
    const go = this.#waiting.get(run)?.shift();
    this.#isUnderWay = true;
    go?.();
  }
}
