/** Writes manifests in one layout: fields in the order of the documentation, operators as words, comments kept. */
import {
  type Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseAllDocuments,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Diagnosed } from '../../diagnostics/diagnostic.ts';
import { getOwn, type JsonObject, type JsonValue } from '../../lib/json.ts';
import { stableJson } from '../../lib/stable-json.ts';
import { schema as configSchema } from '../generated/config-schema.js';
import { schema as manifestSchema } from '../generated/manifest-schema.js';
import { fieldNames, schemaNodeAt } from '../schema/schema-node.ts';
import { OPERATOR_SIGNS } from '../schema/synonyms.ts';
import { keyText } from '../yaml/convert-yaml.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';

/** What is formatted. */
export interface FormatOptions {
  /** What diagnostics call the file. */
  readonly file?: string;
  /** Default: manifests. */
  readonly document?: 'manifest' | 'configuration';
}

/**
 * The text in the canonical layout. It means the same, and formatting it again changes nothing; a text that is not
 * YAML comes back as it was, with the reason.
 */
export function formatManifest(text: string, options: FormatOptions = {}): Diagnosed<string> {
  const file = options.file ?? 'manifest';
  const parsed = parseYaml(text, file, { keepsNumbers: () => true });
  if (parsed.diagnostics.length > 0 || parsed.value.length === 0)
    return { value: text, diagnostics: parsed.diagnostics };
  const schema = options.document === 'configuration' ? configSchema : manifestSchema;
  let formatted = formatOnce(text, schema);
  // Comments settle in the second pass, once they stand where the library writes them.
  for (let pass = 0; pass < 3; pass++) {
    const again = formatOnce(formatted, schema);
    if (again === formatted) break;
    formatted = again;
  }
  const before = parsed.value.map(({ value }) => withWords(value));
  const after = parseYaml(formatted, file, { keepsNumbers: () => true }).value.map(({ value }) =>
    withWords(value),
  );
  return { value: stableJson(before) === stableJson(after) ? formatted : text, diagnostics: [] };
}

function formatOnce(text: string, schema: JsonObject): string {
  const documents = parseAllDocuments(text, { uniqueKeys: false, logLevel: 'silent' });
  if (!Array.isArray(documents)) return text;
  // Written once, a text may turn into one that cannot be read; the caller then keeps what it had.
  if (documents.some(({ errors }) => errors.length > 0)) return text;
  return documents
    .map((document: Document, index) => {
      arrange(document.contents as Node | null, [], schema);
      document.directives = undefined as never;
      const written = document.toString({
        lineWidth: 0,
        indent: 2,
        indentSeq: true,
        flowCollectionPadding: true,
      });
      return index === 0 ? written : `---\n${written}`;
    })
    .join('');
}

/** Orders the fields of every mapping that the schema describes, and writes comparison signs as words. */
function arrange(node: Node | null, path: readonly string[], schema: JsonObject): void {
  if (isCollection(node)) padFlow(node);
  if (isSeq(node)) {
    for (const [index, item] of node.items.entries())
      arrange(item as Node, [...path, String(index)], schema);
    return;
  }
  if (!isMap(node)) return;
  const order = fieldNames(schemaNodeAt(schema, path));
  for (const pair of node.items) {
    renameSign(pair, order);
    const name = keyText(pair);
    if (name !== undefined) arrange(pair.value as Node | null, [...path, name], schema);
  }
  if (order.length > 0) sortPairs(node, order, path.length === 0);
}

/** Braces stand apart from what they hold, brackets do not; the library has one setting for both. */
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
  const word = getOwn(OPERATOR_SIGNS, keyText(pair) ?? '');
  if (word === undefined || !order.includes(word) || !isScalar(pair.key)) return;
  pair.key.value = word;
  pair.key.type = 'PLAIN';
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

/** The value with signs as words, for comparison. */
function withWords(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map((item: JsonValue) => withWords(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      getOwn(OPERATOR_SIGNS, key) ?? key,
      withWords(item as JsonValue),
    ]),
  );
}
