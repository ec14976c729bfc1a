/**
 * Writes manifests in one layout: fields in the order of the documentation, operators as words, values in their usual
 * letter case, quotes only where they are needed, comments kept.
 */
import {
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Diagnosed, Diagnostic } from '../../diagnostics/diagnostic.ts';
import {
  getOwn,
  isJsonList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
} from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import { splitByteOrderMark } from '../../lib/split-byte-order-mark.ts';
import { stableJson } from '../../lib/stable-json.ts';
import { withSpellings } from '../../lib/written-number.ts';
import { schema as configSchema } from '../generated/config-schema.js';
import { schema as manifestSchema } from '../generated/manifest-schema.js';
import { schema as webhookSchema } from '../generated/webhook-schema.js';
import { isWebhookKind } from '../schema/is-webhook-kind.ts';
import { fieldNames, schemaNodeAt } from '../schema/schema-node.ts';
import { OPERATOR_SIGNS } from '../schema/synonyms.ts';
import { asNode, rootNode, valueNode } from '../yaml/node-of.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import { keyText } from '../yaml/yaml-pair.ts';
import { restoreLineEnds } from './line-ends.ts';
import { parseEditable, renderEditable, setCanonicalStyle } from './yaml-text.ts';

/** What is formatted. */
export interface FormatOptions {
  /** What diagnostics call the file. */
  readonly file?: string;
  /** Default: manifests. */
  readonly document?: 'manifest' | 'configuration';
}

/**
 * The text in the canonical layout. It means the same digit for digit, its lines end as before, and formatting it again
 * changes nothing. A string that is not YAML, or that cannot be laid out without changing what it says, comes back as it
 * was, with the reason.
 */
export function formatManifest(text: string, options: FormatOptions = {}): Diagnosed<string> {
  const file = options.file ?? 'manifest';
  const [mark, bare] = splitByteOrderMark(text);
  const source = bare.replaceAll('\r\n', '\n');
  const parsed = parseYaml(source, file, { keepsNumbers: () => true });
  if (parsed.diagnostics.length > 0 || parsed.value.length === 0)
    return { value: text, diagnostics: parsed.diagnostics };
  const schemaOf = options.document === 'configuration' ? () => configSchema : schemaOfManifest;
  const meaning = meaningOf(source, schemaOf);
  // Fields that are put in order may separate an alias from its anchor: then they stay where they are.
  const layouts = [true, false].map((sorts) => formatFully(source, { schemaOf, sorts }));
  const formatted = layouts.find((layout) => meaningOf(layout, schemaOf) === meaning);
  if (formatted === undefined)
    return { value: text, diagnostics: [notFormattable(parsed.value[0]?.range)] };
  return { value: restoreLineEnds(text, `${mark}${formatted}`), diagnostics: [] };
}

/** The schema of a document, by its `kind`. */
type SchemaOf = (kind: JsonValue | undefined) => JsonObject;

const schemaOfManifest: SchemaOf = (kind) => (isWebhookKind(kind) ? webhookSchema : manifestSchema);

interface FileLayout {
  readonly schemaOf: SchemaOf;
  /** Whether fields are put in the order of the schema. */
  readonly sorts: boolean;
}

/** How one document is laid out. */
interface Layout extends Pick<FileLayout, 'sorts'> {
  readonly schema: JsonObject;
}

function notFormattable(range: Diagnostic['range']): Diagnostic {
  return {
    code: 'manifest/not-editable',
    severity: 'error',
    message: 'The file cannot be formatted without changing what it says',
    hint: 'Write anchors, aliases and multi-line text in a simpler way, or leave the file out of "wac fmt".',
    ...present({ range }),
  };
}

/** Comments reach their final position in the second pass, after the library has moved them. */
function formatFully(text: string, layout: FileLayout): string {
  let formatted = formatOnce(text, layout);
  for (let pass = 0; pass < 3; pass++) {
    const again = formatOnce(formatted, layout);
    if (again === formatted) break;
    formatted = again;
  }
  return formatted;
}

function formatOnce(text: string, { schemaOf, sorts }: FileLayout): string {
  const documents = parseEditable(text);
  // Written once, a string may turn into one that cannot be read; the caller then keeps what it had.
  if (documents.some(({ errors }) => errors.length > 0)) return text;
  for (const document of documents) {
    const root = rootNode(document);
    const kind = isMap(root) ? root.get('kind') : undefined;
    const schema = schemaOf(typeof kind === 'string' ? kind : undefined);
    arrange(root, [], { schema, sorts });
  }
  try {
    return documents.map(renderEditable).join('---\n');
  } catch {
    // The library reads some anchors that it refuses to write, such as one with a byte order mark in its name.
    return text;
  }
}

/** Orders the fields of every mapping that the schema describes, and writes its words in their usual form. */
function arrange(node: Node | undefined, path: readonly string[], layout: Layout): void {
  if (isCollection(node)) padFlow(node);
  if (isScalar(node)) arrangeScalar(node, path, layout);
  if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) {
      arrange(asNode(item), [...path, String(index)], layout);
      wrapLongFlow(item, 2 * path.length + 2);
    }
    return;
  }
  if (!isMap(node)) return;
  const order = fieldNames(schemaNodeAt(layout.schema, path));
  for (const pair of node.items) {
    renameSign(pair, order);
    if (isScalar(pair.key)) setCanonicalStyle(pair.key);
    const name = keyText(pair);
    if (name === undefined) continue;
    arrange(valueNode(pair), [...path, name], layout);
    wrapLongFlow(pair.value, 2 * path.length + name.length + 2);
  }
  if (layout.sorts && order.length > 0) sortPairs(node, order, path.length === 0);
}

function arrangeScalar(scalar: Scalar, path: readonly string[], { schema }: Layout): void {
  if (typeof scalar.value !== 'string') return;
  scalar.value = usualCase(scalar.value, path, schema);
  setCanonicalStyle(scalar);
}

/** The columns of a line, as in most manifests. */
const MAX_WIDTH = 120;

/** A flow collection that begins at a column and does not fit into the line becomes a block: one field a line. */
function wrapLongFlow(node: unknown, column: number): void {
  if (!isCollection(node) || node.flow !== true || node.items.length === 0) return;
  if (column + flowWidth(node) > MAX_WIDTH) node.flow = false;
}

/** The characters of a node on one line; of an alias near enough. */
function flowWidth(node: unknown): number {
  if (isPair(node)) return flowWidth(node.key) + 2 + flowWidth(node.value);
  if (isScalar(node)) return (node.source ?? String(node.value)).length + (isQuoted(node) ? 2 : 0);
  if (!isCollection(node)) return 4;
  const padding = isSeq(node) ? 2 : 4;
  return node.items.reduce<number>((sum, item) => sum + flowWidth(item) + 2, padding - 2);
}

function isQuoted({ type }: Scalar): boolean {
  return type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
}

/** Braces are padded with spaces, brackets are not; the library has one setting for both. */
function padFlow(node: YAMLMap | YAMLSeq): void {
  const write = node.toString.bind(node);
  const padding = isSeq(node) ? '' : ' ';
  node.toString = (context, onComment, onChompKeep) =>
    write(
      context === undefined ? context : { ...context, flowCollectionPadding: padding },
      onComment,
      onChompKeep,
    );
}

function renameSign(pair: Pair, order: readonly string[]): void {
  const text = keyText(pair);
  const word = text === undefined ? undefined : operatorWord(text);
  if (word === undefined || word === text || !order.includes(word) || !isScalar(pair.key)) return;
  pair.key.value = word;
  pair.key.type = 'PLAIN';
}

/** The word for a comparison sign (`>`) or for an operator of the server (`$gt`). */
function operatorWord(text: string): string | undefined {
  return getOwn(OPERATOR_SIGNS, text) ?? (/^\$[a-z]+$/.test(text) ? text.slice(1) : undefined);
}

/** A value of a list of words in the letter case of the schema; any other text as it is. */
function usualCase(text: string, path: readonly string[], schema: JsonObject): string {
  const words = schemaNodeAt(schema, path)?.['enum'];
  if (!isJsonList(words) || words.includes(text)) return text;
  const usual = words.find(
    (word) => typeof word === 'string' && word.toLowerCase() === text.toLowerCase(),
  );
  return typeof usual === 'string' ? usual : text;
}

function sortPairs(map: YAMLMap, order: readonly string[], isTop: boolean): void {
  const rank = (pair: Pair): number => {
    const index = order.indexOf(keyText(pair) ?? '');
    return index === -1 ? order.length : index;
  };
  const sorted = map.items
    .map((pair, index) => ({ pair, index }))
    .sort((a, b) => rank(a.pair) - rank(b.pair) || a.index - b.index)
    .map(({ pair }) => pair);
  const [was, is] = [map.items[0]?.key, sorted[0]?.key];
  if (was !== is && isScalar(was) && isScalar(is)) {
    // What opened a new paragraph before opens none at the top.
    is.spaceBefore = false;
    if (isTop) keepOpeningComment(was, is);
  }
  map.items = sorted;
}

/** The comment that opens a file says what the file shows: it stays at the top, whichever field comes first. */
function keepOpeningComment(from: Scalar, to: Scalar): void {
  const comment = [from.commentBefore, to.commentBefore]
    .filter((text) => typeof text === 'string')
    .join('\n');
  from.commentBefore = null;
  if (comment !== '') to.commentBefore = comment;
}

/** What the documents say, numbers digit for digit, with words in their usual form. */
function meaningOf(text: string, schemaOf: SchemaOf): string {
  const { value: documents, diagnostics } = parseYaml(text, 'manifest', {
    keepsNumbers: () => true,
  });
  if (diagnostics.length > 0) return `unreadable ${diagnostics.length}`;
  const values = documents.map((document) => {
    const { value } = document;
    const schema = schemaOf(isJsonObject(value) ? value['kind'] : undefined);
    const spelled = withSpellings(value, '', (pointer) => document.numberText(pointer));
    return inUsualWords(spelled, [], schema);
  });
  return stableJson(values);
}

function inUsualWords(value: JsonValue, path: readonly string[], schema: JsonObject): JsonValue {
  if (typeof value === 'string') return usualCase(value, path, schema);
  if (isJsonList(value))
    return value.map((item, index) => inUsualWords(item, [...path, String(index)], schema));
  if (!isJsonObject(value)) return value;
  const order = fieldNames(schemaNodeAt(schema, path));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]): [string, JsonValue] => {
      const word = operatorWord(key);
      const name = word !== undefined && order.includes(word) ? word : key;
      return [name, inUsualWords(item, [...path, name], schema)];
    }),
  );
}
