/**
 * Writes values into the text of a manifest, and leaves every other character as it is.
 *
 * Each edit is a splice of the text, found by the syntax tree. What comes out is parsed again and compared with what
 * was wanted; where a splice did not do it, the document is written anew by the YAML library, which keeps comments but
 * not every detail of the layout.
 */
import { type Document, isMap, isScalar } from 'yaml';
import type { Diagnosed, Diagnostic } from '../../diagnostics/diagnostic.ts';
import {
  getOwn,
  isJsonList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
} from '../../lib/json.ts';
import { renderJsonPointer } from '../../lib/json-pointer.ts';
import { splitByteOrderMark } from '../../lib/split-byte-order-mark.ts';
import { stableJson } from '../../lib/stable-json.ts';
import { withSpellings } from '../../lib/written-number.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import type { YamlDocument } from '../yaml/yaml-document.ts';
import { restoreLineEnds } from './line-ends.ts';
import { NEW_ITEM, spliceValue } from './splice-value.ts';
import { parseEditable, renderEditable } from './yaml-text.ts';

/** One field to set, or to remove where `value` is undefined. */
export interface ManifestEdit {
  /**
   * Dotted, in the words of manifests; or the segments themselves, where a key has dots in it. A segment below a list is
   * the index of an item, or `NEW_ITEM`.
   */
  readonly path: string | readonly string[];
  readonly value: JsonValue | undefined;
}

/** Which document of a file: by its key, or by its position among the documents, from 0. */
export type DocumentChoice = string | number;

/**
 * The text with the fields set. Comments, quotes and the order of fields are kept.
 *
 * A value that is made by an expression, a matrix or an alias is not overwritten: that is a diagnostic, and the text
 * comes back as it was.
 *
 * @param file what diagnostics call the file.
 */
export function setManifestFields(
  text: string,
  choice: DocumentChoice,
  edits: readonly ManifestEdit[],
  file: string = 'manifest',
): Diagnosed<string> {
  const [mark, bare] = splitByteOrderMark(text);
  let current = bare.replaceAll('\r\n', '\n');
  for (const edit of edits) {
    const result = setField(current, choice, edit, file);
    if (result.diagnostics.length > 0) return { value: text, diagnostics: result.diagnostics };
    current = result.value;
  }
  return { value: restoreLineEnds(text, `${mark}${current}`), diagnostics: [] };
}

function setField(
  text: string,
  choice: DocumentChoice,
  edit: ManifestEdit,
  file: string,
): Diagnosed<string> {
  const parsed = parseYaml(text, file, ALL_NUMBERS);
  const fail = (diagnostics: readonly Diagnostic[]): Diagnosed<string> => ({
    value: text,
    diagnostics,
  });
  if (parsed.diagnostics.length > 0) return fail(parsed.diagnostics);
  const index = findIndex(parsed.value, choice);
  const document = parsed.value[index];
  if (document === undefined || !isJsonObject(document.value))
    return fail([notThere(choice, file)]);
  const path = typeof edit.path === 'string' ? resolvePath(document.value, edit.path) : edit.path;
  const obstacle = findObstacle(document.value, path);
  if (obstacle !== undefined)
    return fail([{ ...obstacle, range: document.locate(renderJsonPointer(path)) }]);
  const wanted = parsed.value.map((each, at) =>
    at === index ? withValue(spelledValue(each), path, edit.value) : spelledValue(each),
  );
  const conforms = (candidate: string | undefined): candidate is string =>
    candidate !== undefined &&
    stableJson(parseYaml(candidate, file, ALL_NUMBERS).value.map(spelledValue)) ===
      stableJson(wanted);
  const tree = contentDocuments(text)[index];
  for (const spliced of tree === undefined ? [] : spliceValue(text, tree, path, edit.value))
    if (conforms(spliced)) return { value: spliced, diagnostics: [] };
  const rewritten = rewrite(text, index, path, edit.value);
  if (conforms(rewritten)) return { value: rewritten, diagnostics: [] };
  return fail([
    {
      ...cannotWrite(path.join('.'), 'it is shared with another part of the file'),
      range: document.locate(renderJsonPointer(path)),
    },
  ]);
}

/** Numbers stay as they are written, also those that are refused elsewhere: an edit does not change them. */
const ALL_NUMBERS = { keepsNumbers: () => true };

/** What a document says, numbers digit for digit. */
function spelledValue(document: YamlDocument): JsonValue {
  return withSpellings(document.value, '', (pointer) => document.numberText(pointer));
}

function findIndex(documents: readonly YamlDocument[], choice: DocumentChoice): number {
  if (typeof choice === 'number') return choice;
  return documents.findIndex(({ value }) => isJsonObject(value) && value['key'] === choice);
}

/** The segments of a dotted path; a key with dots (`config.lr`) is taken whole where the mapping has it. */
function resolvePath(document: JsonObject, dotted: string): readonly string[] {
  const words = dotted.split('.');
  const path: string[] = [];
  let value: JsonValue | undefined = document;
  while (words.length > 0) {
    const segment = words.splice(0, keyLength(value, words)).join('.');
    path.push(segment);
    value = isJsonObject(value) ? getOwn(value, segment) : undefined;
  }
  return path;
}

/** How many words the longest key of the mapping has that the words begin with; one where there is none. */
function keyLength(value: JsonValue | undefined, words: readonly string[]): number {
  for (let length = words.length; length > 1; length--) {
    if (isJsonObject(value) && Object.hasOwn(value, words.slice(0, length).join('.')))
      return length;
  }
  return 1;
}

function findObstacle(
  document: JsonObject,
  path: readonly string[],
): Omit<Diagnostic, 'range'> | undefined {
  const dotted = path.join('.');
  if (document['matrix'] !== undefined)
    return cannotWrite(dotted, 'the manifest has a matrix, and would change for every copy');
  let value: JsonValue | undefined = document;
  for (const segment of path) {
    if (!isJsonObject(value) || !Object.hasOwn(value, segment)) break;
    value = value[segment];
    if (typeof value === 'string' && value.includes('${{'))
      return cannotWrite(dotted, 'it comes from an expression');
  }
  return undefined;
}

function withValue(
  value: JsonValue | undefined,
  path: readonly string[],
  wanted: JsonValue | undefined,
): JsonValue {
  const [segment, ...rest] = path;
  if (segment === undefined) return wanted ?? null;
  if (isJsonList(value)) {
    const index = segment === NEW_ITEM ? value.length : Number(segment);
    const items = [...value];
    items[index] = withValue(value[index], rest, wanted);
    return items;
  }
  const present = isJsonObject(value) ? value : {};
  const below = getOwn(present, segment);
  if (wanted === undefined) {
    if (below === undefined) return value ?? null;
    const { [segment]: _, ...others } = present;
    return rest.length === 0 ? others : { ...present, [segment]: withValue(below, rest, wanted) };
  }
  return { ...present, [segment]: withValue(below, rest, wanted) };
}

/** The documents that have content, as `parseYaml` counts them. */
function contentDocuments(text: string): readonly Document[] {
  return parseEditable(text).filter(
    ({ contents }) => contents !== null && !(isScalar(contents) && contents.value === null),
  );
}

/** The whole file from the library's tree; undefined where the library cannot insert the value either. */
function rewrite(
  text: string,
  index: number,
  path: readonly string[],
  value: JsonValue | undefined,
): string | undefined {
  const documents = contentDocuments(text);
  const document = documents[index];
  if (document === undefined || !isMap(document.contents)) return undefined;
  try {
    if (value === undefined) document.deleteIn(path);
    else document.setIn(path, document.createNode(value));
    return documents.map(renderEditable).join('---\n');
  } catch {
    // A segment of the path is not a mapping, or is an alias: there is nothing to write.
    return undefined;
  }
}

function cannotWrite(path: string, why: string): Omit<Diagnostic, 'range'> {
  return {
    code: 'manifest/not-editable',
    severity: 'error',
    message: `"${path}" cannot be written into the manifest: ${why}`,
    hint: 'Edit the file by hand, or restore it on the server with "wac drift --repair".',
  };
}

function notThere(choice: DocumentChoice, file: string): Diagnostic {
  const what =
    typeof choice === 'number' ? `document ${choice + 1}` : `manifest with the key "${choice}"`;
  return {
    code: 'manifest/not-editable',
    severity: 'error',
    message: `There is no ${what} in "${file}"`,
    hint: 'Edit the file by hand: the key may be made by a matrix.',
  };
}
