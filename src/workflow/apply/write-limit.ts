/** How many writes may run side by side: a few at first, half as many each time the server says "too many". */
export interface WriteLimit {
  /** At least 1. */
  readonly size: number;
  /** To be called when the server answers 429. */
  halve(): void;
}

/** A limit that starts at a number and never grows again within a run. */
export function createWriteLimit(start: number): WriteLimit {
  let size = Math.max(1, Math.floor(start));
  return {
    get size() {
      return size;
    },
    halve() {
      size = Math.max(1, Math.floor(size / 2));
    },
  };
}
