/** Sets or removes one value by changing as little of a YAML text as possible. */
import {
  type Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  stringify,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { isJsonList, isJsonObject, type JsonValue } from '../../lib/json.ts';
import { keyText } from '../yaml/convert-yaml.ts';
import { asNode, keyNode, lastNodeOf, rootNode, valueNode } from '../yaml/node-of.ts';

/**
 * The segment of a path that stands for a new item at the end of a list, as in a JSON Pointer. A number stands for the
 * item of that index.
 */
export const NEW_ITEM = '-';

/** The changed text; undefined where the tree has no place for the change. The caller checks what it means. */
export function spliceValue(
  text: string,
  document: Document,
  path: readonly string[],
  value: JsonValue | undefined,
): string | undefined {
  return spliceBelow(text, rootNode(document), path, value);
}

function spliceBelow(
  text: string,
  node: Node | undefined,
  [segment, ...rest]: readonly string[],
  value: JsonValue | undefined,
): string | undefined {
  if (segment === undefined) return undefined;
  if (isSeq(node)) {
    if (segment !== NEW_ITEM)
      return spliceBelow(text, asNode(node.items[Number(segment)]), rest, value);
    return value === undefined ? text : addItem(text, node, nested(rest, value));
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find((item) => keyText(item) === segment);
  if (pair === undefined)
    return value === undefined ? text : addPair(text, node, segment, nested(rest, value));
  if (rest.length > 0) return spliceBelow(text, valueNode(pair), rest, value);
  return value === undefined ? removePair(text, node, pair) : replaceValue(text, node, pair, value);
}

function nested(path: readonly string[], value: JsonValue): JsonValue {
  return path.reduceRight<JsonValue>((below, segment) => ({ [segment]: below }), value);
}

function replaceValue(
  text: string,
  map: YAMLMap,
  pair: Pair,
  value: JsonValue,
): string | undefined {
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
    return replaceLines(text, map, pair, value);
  }
  if (isBlockScalar || (typeof value === 'string' && value.includes('\n') && map.flow !== true)) {
    return replaceLines(text, map, pair, value);
  }
  const quote = isScalar(node) && node.type === 'QUOTE_DOUBLE' && typeof value === 'string';
  return `${text.slice(0, start)}${quote ? JSON.stringify(value) : flowText(value)}${text.slice(end)}`;
}

/** Replaces the lines of a pair, for values that take more than one. */
function replaceLines(
  text: string,
  map: YAMLMap,
  pair: Pair,
  value: JsonValue,
): string | undefined {
  const key = keyNode(pair)?.range;
  const keyStart = key?.[0] ?? 0;
  const valueEnd = contentEnd(text, valueNode(pair));
  if (map.flow === true) return undefined;
  const indent = columnOf(text, keyStart);
  const block = blockText(text.slice(keyStart, key?.[1] ?? keyStart), value, indent);
  return `${text.slice(0, keyStart)}${block}${text.slice(valueEnd)}`;
}

function addPair(text: string, map: YAMLMap, key: string, value: JsonValue): string | undefined {
  const last = map.items.at(-1);
  if (map.flow === true) {
    const [start, end] = map.range ?? [0, 0];
    const entry = `${flowText(key)}: ${flowText(value)}`;
    if (last === undefined) return `${text.slice(0, start)}{ ${entry} }${text.slice(end)}`;
    const at = contentEnd(text, lastNodeOf(last));
    return `${text.slice(0, at)}, ${entry}${text.slice(at)}`;
  }
  if (last === undefined) return undefined;
  const indent = columnOf(text, startOf(map.items[0]));
  const at = lineEnd(text, contentEnd(text, lastNodeOf(last)));
  return `${text.slice(0, at)}\n${' '.repeat(indent)}${blockText(flowText(key), value, indent)}${text.slice(at)}`;
}

function addItem(text: string, list: YAMLSeq, value: JsonValue): string | undefined {
  const last = asNode(list.items.at(-1));
  const [start, end] = list.range ?? [0, 0];
  if (list.flow === true) {
    if (last === undefined) return `${text.slice(0, start)}[${flowText(value)}]${text.slice(end)}`;
    const at = contentEnd(text, last);
    return `${text.slice(0, at)}, ${flowText(value)}${text.slice(at)}`;
  }
  if (last === undefined || !isJsonObject(value)) return undefined;
  const indent = columnOf(text, start) + 2;
  const fields = Object.entries(value).map(([key, item]) => blockText(flowText(key), item, indent));
  const at = lineEnd(text, contentEnd(text, last));
  const lines = fields.join(`\n${' '.repeat(indent)}`);
  return `${text.slice(0, at)}\n${' '.repeat(indent - 2)}- ${lines}${text.slice(at)}`;
}

function removePair(text: string, map: YAMLMap, pair: Pair): string | undefined {
  const index = map.items.indexOf(pair);
  const start = startOf(pair);
  const end = contentEnd(text, lastNodeOf(pair));
  if (map.flow !== true) {
    const from = text.lastIndexOf('\n', start - 1) + 1;
    if (text.slice(from, start).trim() !== '') return undefined;
    return `${text.slice(0, from)}${text.slice(Math.min(lineEnd(text, end) + 1, text.length))}`;
  }
  const next = map.items[index + 1];
  if (next !== undefined)
    return `${text.slice(0, start)}${text.slice(keyNode(next)?.range?.[0] ?? end)}`;
  const previous = map.items[index - 1];
  const from = previous === undefined ? start : contentEnd(text, lastNodeOf(previous));
  return `${text.slice(0, from)}${text.slice(end)}`;
}

/** `key: value` in block style, its further lines indented below a key at that column. */
function blockText(key: string, value: JsonValue, indent: number): string {
  if (isShort(value)) return `${key}: ${flowText(value)}`;
  const written = stringify({ k: value }, { lineWidth: 0, indent: 2 }).trimEnd().slice(2);
  return `${key}:${written.replaceAll('\n', `\n${' '.repeat(indent)}`)}`;
}

/** What stays on the line of its key: all but long mappings and lists, and text of several lines. */
function isShort(value: JsonValue): boolean {
  if (typeof value === 'string') return !value.includes('\n');
  return typeof value !== 'object' || value === null || flowText(value).length <= 60;
}

/** A value on one line; plain where nothing can be mistaken. */
function flowText(value: JsonValue): string {
  if (typeof value === 'string') return isPlain(value) ? value : JSON.stringify(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (isJsonList(value)) return `[${value.map(flowText).join(', ')}]`;
  const entries = Object.entries(value).map(([key, item]) => `${flowText(key)}: ${flowText(item)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

function isPlain(text: string): boolean {
  return (
    /^[A-Za-z][\w./-]*(?: [\w./%-]+)*\.?$/.test(text) &&
    !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)
  );
}

/** Where a node's own text ends, without the comments and line ends that a block takes along. */
function contentEnd(text: string, node: Node | undefined): number {
  const last = isCollection(node) && node.flow !== true ? lastNodeOf(node.items.at(-1)) : undefined;
  if (last !== undefined) return contentEnd(text, last);
  const end = node?.range?.[1] ?? 0;
  return text.slice(0, end).trimEnd().length;
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
