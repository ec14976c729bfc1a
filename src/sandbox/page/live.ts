/** Whoever looks at the sandbox waits here for the next change. */

/** Counts changes, and wakes those that wait for one. */
export class LiveRevision {
  #revision = 1;
  #isClosed = false;
  readonly #waiting = new Set<() => void>();

  /** The number of the newest change. */
  get current(): number {
    return this.#revision;
  }

  /** Whether nobody waits any more. */
  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** Something changed. */
  advance(): void {
    this.#revision += 1;
    this.#wake();
  }

  /** Wakes everybody, and lets nobody wait any more. */
  close(): void {
    this.#isClosed = true;
    this.#wake();
  }

  /** Resolves at once when something changed after `revision`; otherwise at the next change, after `ms`, or when aborted. */
  async waitAfter(revision: number, ms: number, signal: AbortSignal): Promise<void> {
    if (this.#revision !== revision || this.#isClosed || signal.aborted) return;
    await new Promise<void>((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        this.#waiting.delete(done);
        signal.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, ms);
      timer.unref();
      this.#waiting.add(done);
      signal.addEventListener('abort', done);
    });
  }

  #wake(): void {
    for (const done of [...this.#waiting]) done();
  }
}
