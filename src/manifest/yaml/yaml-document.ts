/** One document of a YAML file: its value, and where in the file each part of it is. */
import { isAlias, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { SourceRange } from '../../diagnostics/source-range.ts';
import { invariant } from '../../lib/invariant.ts';
import { type JsonValue, valueAt } from '../../lib/json.ts';
import { parseJsonPointer } from '../../lib/json-pointer.ts';
import type { YamlConversion } from './convert-yaml.ts';
import { asNode, keyNode, lastNodeOf } from './node-of.ts';
import type { Extent } from './read-plain-yaml.ts';
import { isMergePair, keyText } from './yaml-pair.ts';
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
export interface TextLines {
  linePos(offset: number): { readonly line: number; readonly col: number };
}

/** A file's text as locations. */
export class YamlText {
  readonly #file: string;
  readonly #lines: TextLines;

  constructor(file: string, lines: TextLines) {
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

/** A document as the parser gives it. */
export interface SyntaxTree {
  readonly root: Node;
  readonly conversion: Pick<YamlConversion, 'aliases' | 'value'>;
  /** Where the text that was parsed begins in the file. */
  readonly offset: number;
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
    if (tree !== undefined) this.#range = this.#nodeRange(tree.root);
  }

  get range(): SourceRange {
    this.#range ??=
      this.#root === undefined
        ? this.#nodeRange(this.#tree.root)
        : this.#source.range(this.#root.start, this.#root.end);
    return this.#range;
  }

  get value(): JsonValue {
    return this.#value ?? this.#tree.conversion.value;
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
    const { key, value } = this.#find(pointer);
    if (part === 'key') return this.#nodeRange(key ?? value);
    return this.#nodeRange(hasExtent(value) ? value : (key ?? value));
  }

  numberText(pointer: string): string | undefined {
    if (!this.hasOddNumbers) {
      const number = valueAt(this.value, parseJsonPointer(pointer));
      return typeof number === 'number' ? String(number) : undefined;
    }
    const { value, isExact } = this.#find(pointer);
    if (!isExact || !isScalar(value) || typeof value.value !== 'number') return undefined;
    return value.source;
  }

  /** Walks the tree; where a segment is not there, the last value that is. */
  #find(pointer: string): { key: Node | undefined; value: Node; isExact: boolean } {
    let key: Node | undefined;
    let value = this.#tree.root;
    for (const segment of parseJsonPointer(pointer)) {
      const next = this.#child(this.#resolve(value), segment);
      if (next === undefined) return { key, value, isExact: false };
      key = next.key;
      value = next.value;
    }
    return { key, value: this.#resolve(value), isExact: true };
  }

  #resolve(node: Node): Node {
    let current = node;
    while (isAlias(current)) {
      const target = this.#tree.conversion.aliases.get(current);
      if (target === undefined) return current;
      current = target;
    }
    return current;
  }

  #child(node: Node, segment: string): { key: Node | undefined; value: Node } | undefined {
    if (isSeq(node)) {
      const item = asNode(node.items[Number(segment)]);
      return item === undefined ? undefined : { key: undefined, value: item };
    }
    if (!isMap(node)) return undefined;
    const own = node.items.findLast((pair) => !isMergePair(pair) && keyText(pair) === segment);
    if (own !== undefined) return pairNodes(own);
    for (const pair of node.items.filter(isMergePair)) {
      const found = this.#mergedChild(pair, segment);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #mergedChild(pair: Pair, segment: string): { key: Node | undefined; value: Node } | undefined {
    const sources = isSeq(pair.value) ? pair.value.items : [pair.value];
    for (const source of sources.map(asNode)) {
      const found = source && this.#child(this.#resolve(source), segment);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #nodeRange(node: Node): SourceRange {
    const [start, end] = node.range ?? [0, 0];
    const { offset } = this.#tree;
    return this.#source.range(offset + start, offset + end);
  }
}

function pairNodes(pair: Pair): { key: Node | undefined; value: Node } | undefined {
  const value = lastNodeOf(pair);
  return value === undefined ? undefined : { key: keyNode(pair), value };
}

function hasExtent(node: Node): boolean {
  const [start, end] = node.range ?? [0, 0];
  return end > start;
}
