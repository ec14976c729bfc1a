/** Sets or removes one value by changing as little of a YAML text as possible. */
import {
  type Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { isJsonObject, type JsonValue } from '../../lib/json.ts';
import { asNode, keyNode, lastNodeOf, rootNode, valueNode } from '../yaml/node-of.ts';
import { keyText } from '../yaml/yaml-pair.ts';
import { blockText, flowText } from './write-value.ts';

/**
 * The segment of a path that stands for a new item at the end of a list, as in a JSON Pointer. A number stands for the
 * item of that index.
 */
export const NEW_ITEM = '-';

/** Where the text of a node ends: with the blank lines that belong to block text (`|+`), or with all below it. */
const ENDS = ['node', 'blankLines'] as const;

interface Source {
  readonly text: string;
  readonly ends: (typeof ENDS)[number];
}

/**
 * The changed strings to choose from, the one that moves the fewest blank lines first; none where the tree has no node
 * for the change. The caller takes the first that means what is wanted: whether a blank line belongs to a value depends
 * on the block text around it.
 */
export function* spliceValue(
  text: string,
  document: Document,
  path: readonly string[],
  value: JsonValue | undefined,
): Generator<string> {
  for (const ends of ENDS) {
    const changed = spliceBelow({ text, ends }, rootNode(document), path, value);
    if (changed === undefined) continue;
    yield changed;
    // The blank line that ends a string at the end of the file needs a line end of its own.
    yield `${changed}\n`;
  }
}

function spliceBelow(
  source: Source,
  node: Node | undefined,
  [segment, ...rest]: readonly string[],
  value: JsonValue | undefined,
): string | undefined {
  if (segment === undefined) return undefined;
  if (isSeq(node)) {
    if (segment !== NEW_ITEM)
      return spliceBelow(source, asNode(node.items[Number(segment)]), rest, value);
    return value === undefined ? source.text : addItem(source, node, nested(rest, value));
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find((item) => keyText(item) === segment);
  if (pair === undefined)
    return value === undefined ? source.text : addPair(source, node, segment, nested(rest, value));
  if (rest.length > 0) return spliceField(source, node, pair, rest, value);
  return value === undefined
    ? removePair(source, node, pair)
    : replaceValue(source, node, pair, value);
}

/** A change below the value of a pair. */
function spliceField(
  source: Source,
  map: YAMLMap,
  pair: Pair,
  rest: readonly string[],
  value: JsonValue | undefined,
): string | undefined {
  const node = valueNode(pair);
  if (value !== undefined && (node === undefined || (isScalar(node) && node.value === null)))
    return replaceValue(source, map, pair, nested(rest, value));
  const isOnly = isMap(node) && node.flow !== true && node.items.length === 1;
  const isRemoved = value === undefined && rest.length === 1;
  if (isOnly && isRemoved && node.items.some((item) => keyText(item) === rest[0]))
    return emptyMap(source, pair, node);
  return spliceBelow(source, node, rest, value);
}

function nested(path: readonly string[], value: JsonValue): JsonValue {
  return path.reduceRight<JsonValue>((below, segment) => ({ [segment]: below }), value);
}

function replaceValue(
  source: Source,
  map: YAMLMap,
  pair: Pair,
  value: JsonValue,
): string | undefined {
  const { text } = source;
  const key = keyNode(pair);
  const node = valueNode(pair);
  const [start, end] = node?.range ?? [0, 0];
  if (node === undefined || start === end) {
    const colon = text.indexOf(':', key?.range?.[1] ?? 0);
    return `${text.slice(0, colon + 1)} ${flowText(value)}${text.slice(colon + 1)}`;
  }
  const isBlockCollection = isCollection(node) && node.flow !== true;
  const isBlockScalar =
    isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');
  if (isBlockCollection || (typeof value === 'object' && value !== null && map.flow !== true)) {
    return replaceLines(source, map, pair, value);
  }
  if (isBlockScalar || (typeof value === 'string' && value.includes('\n') && map.flow !== true)) {
    return replaceLines(source, map, pair, value);
  }
  const quote = isScalar(node) && node.type === 'QUOTE_DOUBLE' && typeof value === 'string';
  return `${text.slice(0, start)}${quote ? JSON.stringify(value) : flowText(value)}${text.slice(end)}`;
}

/** Replaces the lines of a pair, for values that take more than one. */
function replaceLines(
  source: Source,
  map: YAMLMap,
  pair: Pair,
  value: JsonValue,
): string | undefined {
  const { text } = source;
  const key = keyNode(pair)?.range;
  const keyStart = key?.[0] ?? 0;
  const valueEnd = endOf(source, valueNode(pair));
  if (map.flow === true) return undefined;
  const indent = columnOf(text, keyStart);
  const block = blockText(text.slice(keyStart, key?.[1] ?? keyStart), value, indent);
  const [header = '', ...lines] = block.split('\n');
  const comment = text.slice(valueEnd, lineEnd(text, valueEnd));
  if (lines.length === 0 || !comment.trimStart().startsWith('#'))
    return `${text.slice(0, keyStart)}${block}${text.slice(valueEnd)}`;
  // Below the first line, a comment would be part of block text.
  const written = [`${header}${comment}`, ...lines].join('\n');
  const below = valueEnd + comment.length;
  const rest = source.ends === 'blankLines' ? skipBlankLines(text, below) : below;
  return `${text.slice(0, keyStart)}${written}${text.slice(rest)}`;
}

function addPair(source: Source, map: YAMLMap, key: string, value: JsonValue): string | undefined {
  const { text } = source;
  const last = map.items.at(-1);
  if (map.flow === true) {
    const [start, end] = map.range ?? [0, 0];
    const entry = `${flowText(key)}: ${flowText(value)}`;
    if (last === undefined) return `${text.slice(0, start)}{ ${entry} }${text.slice(end)}`;
    const at = endOf(source, lastNodeOf(last));
    return `${text.slice(0, at)}, ${entry}${text.slice(at)}`;
  }
  if (last === undefined) return undefined;
  const indent = columnOf(text, startOf(map.items[0]));
  const below = skipComments(text, lineEndOf(source, lastNodeOf(last)), indent);
  const at = source.ends === 'blankLines' ? skipBlankLines(text, below) : below;
  return `${text.slice(0, at)}\n${' '.repeat(indent)}${blockText(flowText(key), value, indent)}${text.slice(at)}`;
}

function addItem(source: Source, list: YAMLSeq, value: JsonValue): string | undefined {
  const { text } = source;
  const last = asNode(list.items.at(-1));
  const [start, end] = list.range ?? [0, 0];
  if (list.flow === true) {
    if (last === undefined) return `${text.slice(0, start)}[${flowText(value)}]${text.slice(end)}`;
    const at = endOf(source, last);
    return `${text.slice(0, at)}, ${flowText(value)}${text.slice(at)}`;
  }
  if (last === undefined || !isJsonObject(value)) return undefined;
  const indent = columnOf(text, start) + 2;
  const fields = Object.entries(value).map(([key, item]) => blockText(flowText(key), item, indent));
  const at = lineEndOf(source, last);
  const lines = fields.join(`\n${' '.repeat(indent)}`);
  return `${text.slice(0, at)}\n${' '.repeat(indent - 2)}- ${lines}${text.slice(at)}`;
}

/** `key: {}` in place of a block mapping; what else is on the line of the key stays. */
function emptyMap(source: Source, pair: Pair, map: YAMLMap): string {
  const { text } = source;
  const colon = text.indexOf(':', keyNode(pair)?.range?.[1] ?? 0);
  const head = text.slice(colon + 1, startOf(map.items[0])).trimEnd();
  return `${text.slice(0, colon + 1)} {}${head}${text.slice(endOf(source, map))}`;
}

function removePair(source: Source, map: YAMLMap, pair: Pair): string | undefined {
  const { text } = source;
  const index = map.items.indexOf(pair);
  const start = startOf(pair);
  const end = endOf(source, lastNodeOf(pair));
  if (map.flow !== true) {
    const from = text.lastIndexOf('\n', start - 1) + 1;
    if (text.slice(from, start).trim() !== '') return undefined;
    const to = lineEndOf(source, lastNodeOf(pair));
    return `${text.slice(0, from)}${text.slice(Math.min(to + 1, text.length))}`;
  }
  const next = map.items[index + 1];
  if (next !== undefined)
    return `${text.slice(0, start)}${text.slice(keyNode(next)?.range?.[0] ?? end)}`;
  const previous = map.items[index - 1];
  const from = previous === undefined ? start : endOf(source, lastNodeOf(previous));
  return `${text.slice(0, from)}${text.slice(end)}`;
}

/** Where a node's own text ends, without the comments that a block takes along. */
function endOf(source: Source, node: Node | undefined): number {
  const last = isCollection(node) && node.flow !== true ? lastNodeOf(node.items.at(-1)) : undefined;
  if (last !== undefined) return endOf(source, last);
  const { text, ends } = source;
  const end = node?.range?.[1] ?? 0;
  const content = text.slice(0, end).trimEnd().length;
  const isBlockText =
    isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');
  const own = isBlockText && text[end - 1] === '\n' ? end - 1 : content;
  if (ends === 'node') return own;
  return skipBlankLines(text, own);
}

/** The end of the line where a node ends, after a comment. */
function lineEndOf(source: Source, node: Node | undefined): number {
  const end = lineEnd(source.text, endOf(source, node));
  return source.ends === 'blankLines' ? skipBlankLines(source.text, end) : end;
}

/** The end of the last blank line below an offset; the offset itself where its line goes on. */
function skipBlankLines(text: string, from: number): number {
  const [blank] = /^(?:[\t ]*\n)*[\t ]*(?=\n|$)/.exec(text.slice(from)) ?? [''];
  return from + blank.length;
}

/** The end of the comment lines below an offset that stand deeper than a column: they belong to the value above. */
function skipComments(text: string, from: number, column: number): number {
  const [comments] = new RegExp(`^(?:\\n {${column + 1},}#[^\\n]*)*`).exec(text.slice(from)) ?? [
    '',
  ];
  return from + comments.length;
}

function startOf(pair: Pair | undefined): number {
  return (pair === undefined ? undefined : keyNode(pair))?.range?.[0] ?? 0;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}
