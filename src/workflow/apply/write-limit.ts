/** How many writes may run side by side: more while the server keeps up, half as many when it says "too many". */
export interface WriteLimit {
  /** At least 1. */
  readonly size: number;
  /** To be called when the server responds with 429. From then on the limit does not grow. */
  halve(): void;
  /** To be called for each write that was done, with the time from its start to its end in milliseconds. */
  wrote(durationMs: number): void;
}

/** Writes after which a size is evaluated, for each that runs side by side. */
const ROUNDS = 4;

/** Where writes take this many times as long as before on average, the server does not keep up. */
const MAX_SLOWDOWN = 1.25;

/**
 * A limit that starts at a number and doubles up to a maximum while writes take no longer than before. Where they
 * take longer with more side by side, it goes back to the size before and stays there.
 *
 * @param max absent: the limit never grows.
 */
export function createWriteLimit(start: number, max: number = start): WriteLimit {
  let size = Math.max(1, Math.floor(start));
  let largest = Math.max(size, Math.floor(max));
  let former = size;
  let shortest = Number.POSITIVE_INFINITY;
  let writes = 0;
  let total = 0;

  function stayAt(limit: number): void {
    size = limit;
    largest = limit;
    former = limit;
  }

  return {
    get size() {
      return size;
    },
    halve() {
      stayAt(Math.max(1, Math.floor(size / 2)));
    },
    wrote(durationMs) {
      if (size === largest && size === former) return;
      writes += 1;
      total += durationMs;
      if (writes < size * ROUNDS) return;
      const average = total / writes;
      [writes, total] = [0, 0];
      if (average > shortest * MAX_SLOWDOWN) {
        stayAt(former);
        return;
      }
      shortest = Math.min(shortest, average);
      former = size;
      size = Math.min(largest, size * 2);
    },
  };
}
