/** A location in a string: 1-based line and column (in UTF-16 code units), and the 0-based offset. */
export interface SourcePosition {
    readonly line: number;
    readonly column: number;
    readonly offset: number;
}
/** A half-open range of one file's text. `file` is relative to the directory that the user gave. */
export interface SourceRange {
    readonly file: string;
    readonly start: SourcePosition;
    readonly end: SourcePosition;
}
