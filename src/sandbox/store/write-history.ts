/** The writes of the last while, so that a read can be served from an earlier state. */
import type { Change } from './change.ts';

/** Changes that are remembered: enough for any lag that a client can be expected to meet. */
const MAX_CHANGES = 1000;

/** How far a read lags behind: by writes, by time, or by whichever of the two is further. */
export interface ReadLag {
  /** Writes that the read does not see. */
  readonly writes?: number | undefined;
  /** Writes of the last so many milliseconds are not seen. */
  readonly ms?: number | undefined;
}

interface Write {
  /** Milliseconds since 1970, by the sandbox's clock. */
  readonly time: number;
  readonly changes: readonly Change[];
}

/** The newest writes, oldest first; at most 1000 changes, or one write. */
export class WriteHistory {
  readonly #now: () => Date;
  readonly #writes: Write[] = [];
  #size = 0;

  constructor(now: () => Date) {
    this.#now = now;
  }

  /** Remembers one write, as of now. */
  add(changes: readonly Change[]): void {
    if (changes.length === 0) return;
    this.#writes.push({ time: this.#now().getTime(), changes });
    this.#size += changes.length;
    while (this.#size > MAX_CHANGES && this.#writes.length > 1) {
      this.#size -= this.#writes.shift()?.changes.length ?? 0;
    }
  }

  /** Forgets everything, for a state that was replaced as a whole. */
  clear(): void {
    this.#writes.length = 0;
    this.#size = 0;
  }

  /** The changes that a read with this lag does not see, oldest first. */
  unseen({ writes = 0, ms = 0 }: ReadLag): readonly Change[] {
    const since = this.#now().getTime() - ms;
    const byTime = ms === 0 ? -1 : this.#writes.findIndex(({ time }) => time > since);
    const byCount = Math.max(0, this.#writes.length - writes);
    const first = byTime < 0 ? byCount : Math.min(byTime, byCount);
    return this.#writes.slice(first).flatMap(({ changes }) => changes);
  }
}
