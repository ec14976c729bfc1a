/** How often a list is read again until it shows a write, and how long to wait in between. */

/** Pauses before the first read and the following ones, in milliseconds: 32 seconds in all. */
export const READ_WAITS_MS: readonly number[] = [0, 250, 500, 1000, 2000, 4000, 8000, 16_000];

/** Reads again while lists lag behind. */
export class ReadWaits {
  readonly #sleep: (milliseconds: number) => Promise<void>;
  #waits: readonly number[] = READ_WAITS_MS;

  /** @param sleep waits; rejects when the run is interrupted. */
  constructor(sleep: (milliseconds: number) => Promise<void>) {
    this.#sleep = sleep;
  }

  /** Lists show a write after so many milliseconds; undefined: never, so nothing is waited for any more. */
  learn(waitedMs: number | undefined): void {
    if (waitedMs === undefined) this.#waits = [0];
  }

  /** Whether lists were seen not to show a write, however long one waits. */
  get isHopeless(): boolean {
    return this.#waits.length === 1;
  }

  /** The first result that is not undefined, and the pauses before it in milliseconds; undefined where there is none. */
  async find<Found>(
    read: () => Promise<Found | undefined>,
  ): Promise<{ readonly found: Found; readonly waitedMs: number } | undefined> {
    let waitedMs = 0;
    for (const wait of this.#waits) {
      if (wait > 0) await this.#sleep(wait);
      waitedMs += wait;
      const found = await read();
      if (found !== undefined) return { found, waitedMs };
    }
    return undefined;
  }
}
