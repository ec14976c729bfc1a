/** What the reference says of one diagnostic code. */
export interface CodeInfo {
    /** One sentence: when it is reported. */
    readonly meaning: string;
    /** One sentence: what to do. */
    readonly remedy: string;
}
