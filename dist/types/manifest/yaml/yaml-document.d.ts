/** One document of a YAML file: its value, and where in the file each part of it is. */
import { type Node } from 'yaml';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { SourceRange } from '../../diagnostics/source-range.js';
import { type JsonValue } from '../../lib/json.js';
import { type YamlConversion, type YamlProblem } from './convert-yaml.js';
/** One document of a YAML file. */
export interface YamlDocument {
    readonly value: JsonValue;
    readonly range: SourceRange;
    /** The location of the value at a JSON Pointer, or of its key; of the nearest value around it when it is not there. */
    locate(pointer: string, part?: 'key' | 'value'): SourceRange;
    /** Whether some number is written in another way than JavaScript would write it. */
    readonly hasOddNumbers: boolean;
    /** The text of a number as it was written; absent for everything else. */
    numberText(pointer: string): string | undefined;
    /**
     * Gives the memory of the value and the syntax tree back: whoever asks for either has the document parsed again. A few
     * trees that were parsed again are kept.
     */
    release(): void;
}
/** Where the lines of a file are: the 1-based line and column of an offset; 0 where there is none. */
export interface TextLines {
    linePos(offset: number): {
        readonly line: number;
        readonly col: number;
    };
}
/** A file's text as locations. */
export declare class YamlText {
    #private;
    constructor(file: string, lines: TextLines);
    range(start: number, end: number): SourceRange;
    diagnostic({ start, end, related, ...problem }: YamlProblem): Diagnostic;
}
/** A document as the parser gives it. */
export interface SyntaxTree {
    readonly root: Node;
    readonly conversion: Pick<YamlConversion, 'aliases' | 'value'>;
    /** Where the text that was parsed begins in the file. */
    readonly offset: number;
}
/** What is known of a document without its tree. */
export interface DocumentContent {
    readonly value: JsonValue;
    readonly hasOddNumbers: boolean;
    /** Absent: the document is parsed where its tree is needed. */
    readonly tree?: SyntaxTree;
}
/** A document that was parsed. It is parsed again where its tree was released and a location is asked for. */
export declare class ParsedDocument implements YamlDocument {
    #private;
    readonly hasOddNumbers: boolean;
    constructor(source: YamlText, { value, hasOddNumbers, tree }: DocumentContent, parseAgain: () => SyntaxTree | undefined);
    get range(): SourceRange;
    get value(): JsonValue;
    release(): void;
    /** Gives the memory of the syntax tree back, and keeps the value. */
    releaseTree(): void;
    locate(pointer: string, part?: 'key' | 'value'): SourceRange;
    numberText(pointer: string): string | undefined;
}
