/** Explains fields of manifests and of the configuration from their schemas. */

import {
  describeJsonType,
  isJsonList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
} from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import { suggestNames } from '../../lib/suggest-names.ts';
import {
  describeEvents,
  TEMPLATE_VARIABLE_TABLE,
  writtenVariable,
} from '../../model/kinds/template-variables.ts';
import { schema as configSchema } from '../generated/config-schema.js';
import { schema as manifestSchema } from '../generated/manifest-schema.js';
import { exampleDocuments } from './example-documents.ts';
import { fieldNames, schemaNodeAt } from './schema-node.ts';
import { synonymFor } from './synonyms.ts';

/** A field in the explanation of the one that it belongs to. */
export interface ExplainedField {
  readonly name: string;
  readonly description: string;
  readonly isRequired: boolean;
}

/** The documentation of one field. */
export interface FieldExplanation {
  readonly status: 'found';
  /** As written in the file: `when.runMetric.change`. */
  readonly path: string;
  readonly document: 'manifest' | 'configuration';
  readonly description: string;
  /** What may be written, in words: `a whole number, at least 1`. */
  readonly type: string;
  /** The values there are; absent when they are not a closed list. */
  readonly allowed?: readonly JsonValue[];
  /** Absent when there is none. */
  readonly defaultValue?: JsonValue;
  readonly isRequired: boolean;
  readonly examples: readonly JsonValue[];
  /** Parts of a document that show the examples where they are written, and one for a field without examples. */
  readonly documents: readonly JsonObject[];
  /** The fields and values allowed below it, each with its description. */
  readonly fields: readonly ExplainedField[];
  /** What a list has as items, or what a mapping with names of your own has as values; absent for other fields. */
  readonly items?: {
    readonly what: 'item' | 'value';
    readonly type: string;
    /** The values there are; absent when they are not a closed list. */
    readonly allowed?: readonly JsonValue[];
    readonly fields: readonly ExplainedField[];
  };
  /** The template variables that may be used in the field, or that the event fills in; absent for other fields. */
  readonly variables?: readonly { readonly name: string; readonly events: string }[];
}

/** There is no such field; what may have been meant. */
export interface UnknownField {
  readonly status: 'unknown';
  readonly path: string;
  /** The longest part of the path that exists; empty for none. */
  readonly known: string;
  /** Whole paths, the likeliest first. */
  readonly suggestions: readonly string[];
}

const DOCUMENTS = [
  { document: 'manifest', schema: manifestSchema, prefix: '' },
  { document: 'configuration', schema: configSchema, prefix: 'wac.yaml:' },
] as const;

/**
 * The documentation of a field, by its dotted path; the empty path explains the whole manifest.
 *
 * `wac.yaml:guard` asks for the configuration alone; without the prefix a manifest's field comes first.
 */
export function explainField(path: string): FieldExplanation | UnknownField {
  const wanted = path.trim();
  for (const { document, schema, prefix } of DOCUMENTS) {
    const isOther = wanted.startsWith('wac.yaml') && prefix === '';
    if (isOther) continue;
    const segments = withIndexes(
      schema,
      splitField(wanted.startsWith('wac.yaml') ? wanted.replace(/^wac\.yaml[:.]?/, '') : wanted),
    );
    const node = schemaNodeAt(schema, segments);
    if (node !== undefined && typeof node['description'] === 'string')
      return explainNode({ document, schema, segments, node });
  }
  return unknownField(wanted);
}

/** Every field that has documentation, by dotted path, manifest first; for completion and for tests. */
export function listFields(): readonly {
  readonly document: 'manifest' | 'configuration';
  readonly path: string;
}[] {
  return DOCUMENTS.flatMap(({ document, schema }) => {
    const paths: string[] = [];
    function visit(segments: readonly string[]): void {
      // Filters and conditions may hold themselves; two levels say all there is.
      const repeats = segments.filter((segment) =>
        ['all', 'any', 'not', 'none'].includes(segment),
      ).length;
      if (repeats > 1) return;
      for (const name of fieldNames(schemaNodeAt(schema, segments))) {
        paths.push([...segments, name].join('.'));
        visit([...segments, name]);
      }
    }
    visit([]);
    return paths.map((path) => ({ document, path }));
  });
}

/** `config.lr` is one segment, as it is in a manifest. */
function splitField(path: string): readonly string[] {
  if (path === '') return [];
  return path
    .replaceAll('[]', '')
    .replace(/\b(config|summary)\.(?=[^.]+)/g, '$1\u0000')
    .split('.')
    .map((segment) => segment.replace('\u0000', '.'));
}

/** The path with an index where it goes through a list: `removed.key` means a field of any item. */
function withIndexes(schema: JsonObject, segments: readonly string[]): readonly string[] {
  const path: string[] = [];
  for (const segment of segments) {
    const items = schemaNodeAt(schema, path)?.['items'];
    if (isJsonObject(items) && !/^\d+$/.test(segment) && !canDescend(schema, path, segment))
      path.push('0');
    path.push(segment);
  }
  return path;
}

/** Whether a node that may also be a list has a field of this name itself. */
function canDescend(schema: JsonObject, path: readonly string[], segment: string): boolean {
  return fieldNames(schemaNodeAt(schema, path)).includes(segment);
}

/** As it is asked for: `removed[].key`. */
function writtenPath(segments: readonly string[]): string {
  return segments.join('.').replaceAll(/\.\d+(?=\.|$)/g, '[]');
}

function explainNode(found: {
  readonly document: 'manifest' | 'configuration';
  readonly schema: JsonObject;
  readonly segments: readonly string[];
  readonly node: JsonObject;
}): FieldExplanation {
  const { document, schema, segments, node } = found;
  const parent = schemaNodeAt(schema, segments.slice(0, -1));
  const { enum: allowed, default: defaultValue, examples } = node;
  return {
    status: 'found',
    path: writtenPath(segments),
    document,
    description: String(node['description']),
    type: typeInWords(node),
    ...present({
      allowed: isJsonList(allowed) ? allowed : undefined,
      defaultValue,
    }),
    isRequired: isRequired(parent, segments.at(-1)),
    examples: isJsonList(examples) ? examples : [],
    documents: exampleDocuments(schema, segments),
    fields: explainedFields(schema, segments),
    ...present({
      items: itemsAt(schema, segments),
      variables: document === 'manifest' ? variablesAt(segments) : undefined,
    }),
  };
}

function explainedFields(
  schema: JsonObject,
  segments: readonly string[],
): readonly ExplainedField[] {
  const node = schemaNodeAt(schema, segments);
  return fieldNames(node).map((name) => ({
    name,
    description: String(schemaNodeAt(schema, [...segments, name])?.['description'] ?? ''),
    isRequired: isRequired(node, name),
  }));
}

/** What the items of a list, or the values of a mapping with names of one's own, may be. */
function itemsAt(schema: JsonObject, segments: readonly string[]): FieldExplanation['items'] {
  const { items, additionalProperties } = schemaNodeAt(schema, segments) ?? {};
  const isList = isJsonObject(items);
  if (!isList && !isJsonObject(additionalProperties)) return undefined;
  const path = [...segments, isList ? '0' : 'NAME'];
  const node = schemaNodeAt(schema, path);
  if (node === undefined || Object.keys(node).length === 0) return undefined;
  const { enum: allowed } = node;
  return {
    what: isList ? 'item' : 'value',
    type: typeInWords(node),
    ...present({ allowed: isJsonList(allowed) ? allowed : undefined }),
    fields: explainedFields(schema, path),
  };
}

/** Fields of an action whose text W&B fills in. */
const TEMPLATE_FIELDS: ReadonlySet<string> = new Set(['title', 'message', 'payload', 'prompt']);

/** The variables of an event, or of every event where any may be used. */
function variablesAt(segments: readonly string[]): FieldExplanation['variables'] {
  const [root, kind = '', field = ''] = segments;
  const isTemplate = root === 'then' && segments.length === 3 && TEMPLATE_FIELDS.has(field);
  const isEvent = root === 'when' && segments.length === 2;
  const found = TEMPLATE_VARIABLE_TABLE.filter(
    ({ events }) => isTemplate || (isEvent && events.some((event) => event === kind)),
  );
  return found.length === 0
    ? undefined
    : found.map((each) => ({ name: writtenVariable(each), events: describeEvents(each) }));
}

function isRequired(parent: JsonObject | undefined, name: string | undefined): boolean {
  const required = parent?.['required'];
  return isJsonList(required) && name !== undefined && required.includes(name);
}

const SAMPLES: Readonly<Record<string, JsonValue>> = {
  string: '',
  number: 0,
  boolean: true,
  array: [],
  object: {},
};

function typeInWords(node: JsonObject): string {
  const { type } = node;
  const types = isJsonList(type) ? type : [type ?? 'object'];
  const words = types.map((name) =>
    name === 'integer' ? 'a whole number' : describeJsonType(SAMPLES[String(name)]),
  );
  const bounds = [
    ['minimum', 'at least'],
    ['exclusiveMinimum', 'greater than'],
    ['maximum', 'at most'],
  ].flatMap(([keyword = '', phrase = '']) =>
    typeof node[keyword] === 'number' ? [`${phrase} ${node[keyword]}`] : [],
  );
  return [words.join(' or '), ...bounds].join(', ');
}

function unknownField(path: string): UnknownField {
  const asked = path.replace(/^wac\.yaml[:.]?/, '');
  const segments = splitField(asked);
  let known: readonly string[] = [];
  const suggestions: string[] = [];
  for (const { schema } of DOCUMENTS) {
    const length = segments.findIndex(
      (_, index) => schemaNodeAt(schema, segments.slice(0, index + 1)) === undefined,
    );
    const found = segments.slice(0, Math.max(length, 0));
    if (found.length > known.length) known = found;
    const names = fieldNames(schemaNodeAt(schema, found));
    const wrong = segments[found.length] ?? '';
    const word = synonymFor(wrong, names);
    for (const name of word === undefined ? suggestNames(wrong, names) : [word])
      suggestions.push([...found, name].join('.'));
  }
  const last = segments.at(-1) ?? '';
  const otherField = listFields()
    .filter((field) => field.path.split('.').at(-1) === last)
    .map((field) => field.path);
  return {
    status: 'unknown',
    path,
    known: known.join('.'),
    suggestions: [...new Set([...suggestions, ...otherField])].slice(0, 5),
  };
}
