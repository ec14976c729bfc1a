/** What is read of a string. */
type PatternText = Pick<string, 'length' | 'charAt'>;
/** A compiled name pattern. */
export interface GlobPattern {
    /** Whether the whole text matches. Takes time in proportion to the text's length, squared at worst. */
    test(text: PatternText): boolean;
}
/**
 * Compiles a name pattern: `*` matches any characters but a slash, `**` any characters, everything else itself.
 * The whole text has to match.
 *
 * Patterns come from configuration that nobody has reviewed yet. The matcher therefore keeps the set of steps that are
 * possible after each character instead of trying one way after the other, as regular expressions do.
 */
export declare function globPattern(glob: string): GlobPattern;
export {};
