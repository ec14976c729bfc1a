/** Parses the YAML text of one file into documents whose every value can be found again in the text. */
import {
  Composer,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  Parser,
} from 'yaml';
import type { Diagnosed, Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { SourceRange } from '../../diagnostics/source-range.ts';
import { findDirectiveProblems } from '../../lib/find-directive-problems.ts';
import { invariant } from '../../lib/invariant.ts';
import { type JsonValue, valueAt } from '../../lib/json.ts';
import { parseJsonPointer } from '../../lib/json-pointer.ts';
import {
  convertYaml,
  isMergePair,
  keyText,
  type YamlConversion,
  type YamlProblem,
} from './convert-yaml.ts';
import { describeSyntaxErrors } from './describe-syntax-errors.ts';
import { asNode, keyNode, lastNodeOf, rootNode } from './node-of.ts';

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
  /** Gives the memory of the syntax tree back: whoever asks for a location again has the document parsed again. */
  release(): void;
}

/** What a file may hold. */
export interface YamlOptions {
  /** At which paths numbers are kept as written, whatever their size. Default: nowhere. */
  readonly keepsNumbers?: (path: readonly string[]) => boolean;
}

/**
 * Parses a file. A file with any problem gives the documents that are sound and says what is wrong with the others.
 *
 * @param file the path that diagnostics show.
 */
export function parseYaml(
  text: string,
  file: string,
  options: YamlOptions = {},
): Diagnosed<readonly YamlDocument[]> {
  const counter = new LineCounter();
  const source = new YamlText(file, counter);
  const documents: YamlDocument[] = [];
  const extents: Extent[] = [];
  const problems: YamlProblem[] = [];
  const anchors = new Set<string>();
  try {
    // One at a time: the trees of a file of ten thousand documents are never all there.
    for (const document of parseDocuments(text, counter)) {
      const extent = extentOf(document);
      extents.push(extent);
      const read = readDocument(document, text, options, anchors);
      problems.push(...read.problems);
      const root = rootNode(document);
      if (read.conversion === undefined || root === undefined) continue;
      const tree = { root, conversion: read.conversion, offset: 0 };
      const parsed = new ParsedDocument(source, tree, () => parsePart(text, extent, options));
      if (documents.length >= MAX_TREES) parsed.release();
      documents.push(parsed);
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const message = 'The document is nested too deeply to be read';
    const range = source.range(0, 0);
    const tooDeep: Diagnostic = { code: 'yaml/too-complex', severity: 'error', message, range };
    return { value: [], diagnostics: [tooDeep] };
  }
  const control = findControlCharacter(text);
  if (control !== undefined) return { value: [], diagnostics: [source.diagnostic(control)] };
  const directives = findDirectiveProblems(text, extents).map(
    (problem): YamlProblem => ({ code: 'yaml/syntax', hint: 'Remove the line.', ...problem }),
  );
  const diagnostics = [...directives, ...problems].map((problem) => source.diagnostic(problem));
  return { value: documents, diagnostics };
}

/** Documents of a file whose trees are kept until they are released: files of more are made by programs. */
const MAX_TREES = 200;

/** The range of a document in its file, by offsets. */
interface Extent {
  readonly start: number;
  readonly end: number;
}

/**
 * What a document says; no conversion for one with problems, and for one of nothing but comments.
 *
 * @param anchors names of the anchors in earlier documents; those of this one are added.
 */
function readDocument(
  document: Document,
  text: string,
  options: YamlOptions,
  anchors: Set<string>,
): { readonly problems: readonly YamlProblem[]; readonly conversion?: YamlConversion } {
  if (document.errors.length > 0) return { problems: describeSyntaxErrors(document, text) };
  if (document.contents === null) return { problems: [] };
  const conversion = convertYaml(document.contents, options.keepsNumbers ?? (() => false), anchors);
  for (const name of conversion.anchors) anchors.add(name);
  const { problems, value } = conversion;
  return problems.length > 0 || value === null ? { problems } : { problems, conversion };
}

function parseDocuments(text: string, counter: LineCounter): Iterable<Document> {
  const composer = new Composer({
    prettyErrors: false,
    uniqueKeys: false,
    version: '1.2',
    schema: 'core',
    logLevel: 'silent',
  });
  return composer.compose(new Parser(counter.addNewLine).parse(text)) as Iterable<Document>;
}

/** YAML has no control characters but as escapes in double quotes; the parser takes them all the same. */
function findControlCharacter(text: string): YamlProblem | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for.
  const match = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.exec(text);
  if (match === null) return undefined;
  const hex = match[0].charCodeAt(0).toString(16).padStart(4, '0');
  return {
    code: 'yaml/syntax',
    message: `The control character U+${hex.toUpperCase()} is not allowed in YAML`,
    hint: `Remove it, or write it as "\\u${hex}" within double quotes.`,
    start: match.index,
    end: match.index + 1,
  };
}

function extentOf({ range }: Document): Extent {
  const [start, , end] = range ?? [0, 0, 0];
  return { start, end };
}

/** A file's text as locations. */
class YamlText {
  readonly #file: string;
  readonly #counter: LineCounter;

  constructor(file: string, counter: LineCounter) {
    this.#file = file;
    this.#counter = counter;
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
    const { line, col } = this.#counter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1), offset };
  }
}

/** A document as the parser gives it. */
interface SyntaxTree {
  readonly root: Node;
  readonly conversion: Pick<YamlConversion, 'aliases'>;
  /** Where the text that was parsed begins in the file. */
  readonly offset: number;
}

/** Parses one document of a file whose documents are known to be sound. */
function parsePart(
  text: string,
  { start, end }: Extent,
  options: YamlOptions,
): SyntaxTree | undefined {
  const [document] = parseDocuments(text.slice(start, end), new LineCounter());
  const root = rootNode(document);
  if (root === undefined) return undefined;
  const conversion = convertYaml(root, options.keepsNumbers ?? (() => false));
  return { root, conversion, offset: start };
}

class ParsedDocument implements YamlDocument {
  readonly value: JsonValue;
  readonly range: SourceRange;
  readonly hasOddNumbers: boolean;
  readonly #source: YamlText;
  readonly #parseAgain: () => SyntaxTree | undefined;
  #known: SyntaxTree | undefined;

  constructor(
    source: YamlText,
    tree: SyntaxTree & { readonly conversion: YamlConversion },
    parseAgain: () => SyntaxTree | undefined,
  ) {
    this.value = tree.conversion.value;
    this.hasOddNumbers = tree.conversion.hasOddNumbers;
    this.#source = source;
    this.#parseAgain = parseAgain;
    this.#known = tree;
    this.range = this.#nodeRange(tree.root);
  }

  release(): void {
    this.#known = undefined;
  }

  get #tree(): SyntaxTree {
    this.#known ??= this.#parseAgain();
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
