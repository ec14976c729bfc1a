/**
 * Keeps one copy of strings that occur often, such as the names of metrics in ten thousand manifests. Parsers give
 * every occurrence a string of its own.
 *
 * Make one for a computation and drop it with the result.
 */
export declare class StringPool {
    #private;
    /** An equal string: the first one that was seen, where it is still known. */
    share(text: string): string;
}
