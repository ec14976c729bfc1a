/** What holds for one write. */
export interface WriteOptions {
    /**
     * Whether the check that precedes this write is recent enough. It is called at the moment of sending, after every
     * wait and before every attempt. When it gives false, nothing is sent, and the write rejects with an `ApiFailure`
     * whose `unsent` is `stale-check`.
     */
    readonly isCheckFresh: () => boolean;
    /**
     * Called when the server has responded with data, before the response is compared with what was sent, which takes
     * longer than to send the next write. Not called for a write that fails.
     */
    readonly onResponse?: () => void;
}
