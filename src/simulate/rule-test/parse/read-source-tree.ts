import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseAllDocuments,
  type Scalar,
} from 'yaml';
import type { Diagnosed, Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { SourcePosition, SourceRange } from '../../../diagnostics/source-range.ts';
import { isExactNumber } from '../../../lib/decimal.ts';
import { findDirectiveProblems } from '../../../lib/find-directive-problems.ts';
import type { MapEntry, SourceNode } from './source-node.ts';

/** Far above any rule test, and far below what anchors can be made to explode into. */
const MAX_NODES = 200_000;

/**
 * Reads YAML into positioned trees, one a document.
 *
 * The file is not trusted: duplicate keys, merge keys, keys that are not strings and anchors that explode are
 * diagnostics. A file with any of them gives no tree.
 */
export function readSourceTrees(text: string, file: string): Diagnosed<readonly SourceNode[]> {
  const lines = new LineCounter();
  const reader: Reader = { file, lines, diagnostics: [], nodes: 0, anchors: new Map() };
  const trees: SourceNode[] = [];
  try {
    readDocuments(text, reader, trees);
  } catch (error) {
    // The parser and this reader recurse: a string of a hundred thousand brackets exhausts the stack.
    if (!(error instanceof RangeError)) throw error;
    report(reader, 'The file is nested too deeply', rangeOf(reader, [0]));
  }
  return { value: reader.diagnostics.length > 0 ? [] : trees, diagnostics: reader.diagnostics };
}

function readDocuments(text: string, reader: Reader, trees: SourceNode[]): void {
  const documents = parseAllDocuments(text, { lineCounter: reader.lines, uniqueKeys: true });
  // An empty stream is no list but a list-like with a flag; it has no documents.
  const parsed = Array.isArray(documents) ? documents : [];
  const extents = parsed.map(({ range }) => ({ start: range?.[0] ?? 0, end: range?.[2] ?? 0 }));
  for (const { message, start, end } of findDirectiveProblems(text, extents))
    report(reader, message, rangeOf(reader, [start, end]));
  for (const document of parsed) {
    for (const { message, pos } of document.errors) {
      const [sentence = message] = message.split(/ at line \d/);
      report(reader, sentence.replace(/[.:]$/, ''), rangeOf(reader, pos));
    }
    if (document.errors.length > 0 || document.contents === null) continue;
    reader.anchors.clear();
    const tree = convert(document.contents, reader);
    if (tree !== undefined) trees.push(tree);
  }
}

interface Reader {
  readonly file: string;
  readonly lines: LineCounter;
  readonly diagnostics: Diagnostic[];
  readonly anchors: Map<string, Node>;
  nodes: number;
}

function convert(node: Node, reader: Reader): SourceNode | undefined {
  const range = rangeOf(reader, node.range ?? [0, 0, 0]);
  reader.nodes += 1;
  if (reader.nodes > MAX_NODES) {
    if (reader.nodes === MAX_NODES + 1)
      report(reader, 'The file is too large once its anchors are expanded', range);
    return undefined;
  }
  if (isAlias(node)) {
    const target = reader.anchors.get(node.source);
    if (target !== undefined) return convert(target, reader);
    return report(reader, `The anchor "${node.source}" is not defined before its use`, range);
  }
  checkTag(node, range, reader);
  const converted = convertContent(node, range, reader);
  // Set once the node is closed, so that an anchor can never contain itself.
  if ('anchor' in node && typeof node.anchor === 'string') reader.anchors.set(node.anchor, node);
  return converted;
}

function convertContent(node: Node, range: SourceRange, reader: Reader): SourceNode | undefined {
  if (isScalar(node)) return convertScalar(node, range, reader);
  if (isSeq(node)) {
    const items = node.items.map((item) => convert(item as Node, reader));
    return items.includes(undefined)
      ? undefined
      : { kind: 'list', items: items as SourceNode[], range };
  }
  if (!isMap(node)) return undefined;
  const entries = new Map<string, MapEntry>();
  for (const pair of node.items) addEntry(pair as Pair<Node, Node | null>, entries, reader);
  return { kind: 'map', entries, range };
}

function addEntry(
  { key, value }: Pair<Node, Node | null>,
  entries: Map<string, MapEntry>,
  reader: Reader,
): void {
  const keyRange = rangeOf(reader, key.range ?? [0, 0, 0]);
  if (!isScalar(key) || key.value === null || key.value === '<<') {
    report(
      reader,
      isScalar(key) ? 'Merge keys and empty keys are not supported' : 'A key must be a string',
      keyRange,
    );
    return;
  }
  checkTag(key, keyRange, reader);
  if (key.anchor !== undefined) reader.anchors.set(key.anchor, key);
  const name = typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
  const empty: SourceNode = { kind: 'scalar', value: null, text: '', range: keyRange };
  const converted = value === null ? empty : convert(value, reader);
  if (converted !== undefined) entries.set(name, { keyRange, value: converted });
}

function convertScalar(node: Scalar, range: SourceRange, reader: Reader): SourceNode | undefined {
  const { value } = node;
  const text = node.source ?? '';
  if (typeof value === 'number') checkNumber(value, text, range, reader);
  if (
    value === null ||
    typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'boolean'
  ) {
    return { kind: 'scalar', value, text, range };
  }
  return report(reader, `"${text}" is a kind of value that rule tests do not take`, range);
}

/** Numbers of a series are measured, so that digits past what a double holds do not matter; those of an integer do. */
function checkNumber(value: number, text: string, range: SourceRange, reader: Reader): void {
  if (/^[-+]?0[0-9]/.test(text)) {
    report(reader, `"${text}" has a leading zero: quote it, or write ${value}`, range);
    return;
  }
  const isInteger = /^[-+]?[0-9a-fxo]+$/i.test(text);
  const isLost = isInteger
    ? !isExactNumber(text, value)
    : !Number.isFinite(value) && /[0-9]/.test(text);
  if (isLost)
    report(reader, `${text} is too large for a number: quote it if it is a string`, range);
}

/** A tag says that a value is read in another way than it looks; only those of JSON's kinds are known here. */
function checkTag(node: Node, range: SourceRange, reader: Reader): void {
  const tag = 'tag' in node && typeof node.tag === 'string' ? node.tag : undefined;
  if (tag === undefined || /^tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq)$/.test(tag))
    return;
  report(
    reader,
    `The tag ${tag.replace('tag:yaml.org,2002:', '!!')} is not supported: remove it`,
    range,
  );
}

function report(reader: Reader, message: string, range: SourceRange): undefined {
  reader.diagnostics.push({ code: 'test/syntax', severity: 'error', message, range });
}

function rangeOf(reader: Reader, offsets: readonly number[]): SourceRange {
  const [start = 0, end = start] = offsets;
  return { file: reader.file, start: positionOf(reader, start), end: positionOf(reader, end) };
}

function positionOf({ lines }: Reader, offset: number): SourcePosition {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col), offset };
}
