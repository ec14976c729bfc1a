/** What the API uses of the outside, each replaceable by the caller. */
/** The outside of one call; `nodeEdges` gives that of this process. */
export interface Edges {
    /** Environment variables, such as `WANDB_API_KEY`, `WANDB_BASE_URL` and `HTTPS_PROXY`. */
    readonly env: Readonly<Record<string, string | undefined>>;
    /** The folder in which W&B's settings files are looked for; absolute. */
    readonly cwd: string;
    /** The time of day. */
    readonly now: () => Date;
    /** Milliseconds of a clock that is never set. */
    readonly monotonic: () => number;
    /** Resolves after so many milliseconds; rejects when the signal fires. */
    readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
    /** From 0 to 1, for the jitter of retries. */
    readonly random: () => number;
    /** When it fires, an apply finishes what is in flight and begins nothing else; everything else rejects. */
    readonly signal: AbortSignal;
}
/**
 * The edges of this process, with those that are given in their place. The signal never fires by itself.
 *
 * @param given may have more than edges, whose properties have effects when they are read: only edges are.
 */
export declare function nodeEdges(given?: Partial<Edges>): Edges;
/** Today as an ISO date, UTC. Reads the clock alone: a signal that is read may change how a process ends. */
export declare function today({ now }?: Partial<Pick<Edges, 'now'>>): string;
