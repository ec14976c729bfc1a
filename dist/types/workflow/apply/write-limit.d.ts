/** How many writes may run side by side: more while the server keeps up, half as many when it says "too many". */
export interface WriteLimit {
    /** At least 1. */
    readonly size: number;
    /** To be called when the server responds with 429. From then on the limit does not grow. */
    halve(): void;
    /** To be called for each write that was done, with the time from its start to its end in milliseconds. */
    wrote(durationMs: number): void;
}
/**
 * A limit that starts at a number and doubles up to a maximum while writes take no longer than before. Where they
 * take longer with more side by side, it goes back to the size before and stays there.
 *
 * @param max absent: the limit never grows.
 */
export declare function createWriteLimit(start: number, max?: number): WriteLimit;
