/** One document of a YAML file: its value, and where in the file each part of it is. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { SourceRange } from '../../diagnostics/source-range.ts';
import { invariant } from '../../lib/invariant.ts';
import { type JsonValue, valueAt } from '../../lib/json.ts';
import { parseJsonPointer } from '../../lib/json-pointer.ts';
import type { Extent } from './read-plain-yaml.ts';
import type { YamlProblem } from './yaml-problems.ts';

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
export interface LinePositions {
  linePos(offset: number): { readonly line: number; readonly col: number };
}

/** A file's text as locations. */
export class YamlText {
  readonly #file: string;
  readonly #lines: LinePositions;

  constructor(file: string, lines: LinePositions) {
    this.#file = file;
    this.#lines = lines;
  }

  range(start: number, end: number): SourceRange {
    return {
      file: this.#file,
      start: this.#position(start),
      end: this.#position(Math.max(start, end)),
    };
  }

  diagnostic({ start, end, related, ...problem }: YamlProblem): Diagnostic {
    const range = this.range(start, end);
    if (related === undefined) return { severity: 'error', ...problem, range };
    const first = { message: related.message, range: this.range(related.start, related.end) };
    return { severity: 'error', ...problem, range, related: [first] };
  }

  #position(offset: number): SourceRange['start'] {
    const { line, col } = this.#lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1), offset };
  }
}

/** A document as the full parser gives it. */
export interface SyntaxTree {
  readonly value: JsonValue;
  /** Where its outermost value begins and ends in the file, by offsets. */
  readonly root: Extent;
  /** Where a value or its key begins and ends, as `YamlDocument.locate` says it. */
  locate(pointer: string, part: 'key' | 'value'): Extent;
  /** The text of a number as it was written; undefined for everything else. */
  numberText(pointer: string): string | undefined;
}

/**
 * How many trees are kept of those that were parsed again. The automations of a matrix are in one document, and each of
 * them asks for its locations.
 */
const MAX_TREES_AGAIN = 8;

/** What is known of a document without its tree. */
export interface DocumentContent {
  readonly value: JsonValue;
  readonly hasOddNumbers: boolean;
  /** Absent: the document is parsed where its tree is needed. */
  readonly tree?: SyntaxTree;
  /** Where its outermost value begins and ends in the file, by offsets; absent: its tree says so. */
  readonly root?: Extent;
}

/** A document that was parsed. It is parsed again where its tree was released and a location is asked for. */
export class ParsedDocument implements YamlDocument {
  /** The documents that were parsed again and have their trees, the oldest first. */
  static readonly #again = new Set<ParsedDocument>();

  readonly hasOddNumbers: boolean;
  readonly #source: YamlText;
  readonly #parseAgain: () => SyntaxTree | undefined;
  #known: SyntaxTree | undefined;
  #value: JsonValue | undefined;
  readonly #root: DocumentContent['root'];
  #range: SourceRange | undefined;

  constructor(
    source: YamlText,
    { value, hasOddNumbers, tree, root }: DocumentContent,
    parseAgain: () => SyntaxTree | undefined,
  ) {
    this.#value = value;
    this.hasOddNumbers = hasOddNumbers;
    this.#source = source;
    this.#parseAgain = parseAgain;
    this.#known = tree;
    this.#root = root;
    if (tree !== undefined) this.#range = this.#rangeOf(tree.root);
  }

  get range(): SourceRange {
    this.#range ??= this.#rangeOf(this.#root ?? this.#tree.root);
    return this.#range;
  }

  get value(): JsonValue {
    return this.#value ?? this.#tree.value;
  }

  release(): void {
    this.#value = undefined;
    if (!ParsedDocument.#again.has(this)) this.releaseTree();
  }

  /** Gives the memory of the syntax tree back, and keeps the value. */
  releaseTree(): void {
    ParsedDocument.#again.delete(this);
    this.#known = undefined;
  }

  get #tree(): SyntaxTree {
    if (this.#known === undefined) {
      this.#known = this.#parseAgain();
      const again = ParsedDocument.#again.add(this);
      const [oldest] = again;
      if (again.size > MAX_TREES_AGAIN && oldest !== undefined) {
        again.delete(oldest);
        oldest.releaseTree();
      }
    }
    invariant(this.#known !== undefined, 'a document that was parsed once can be parsed again');
    return this.#known;
  }

  locate(pointer: string, part: 'key' | 'value' = 'value'): SourceRange {
    return this.#rangeOf(this.#tree.locate(pointer, part));
  }

  numberText(pointer: string): string | undefined {
    if (this.hasOddNumbers) return this.#tree.numberText(pointer);
    const number = valueAt(this.value, parseJsonPointer(pointer));
    return typeof number === 'number' ? String(number) : undefined;
  }

  #rangeOf({ start, end }: Extent): SourceRange {
    return this.#source.range(start, end);
  }
}
