/** The edits that bring a manifest to what the server holds, from the smallest to the largest. */
import {
  isJsonList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  valueAt,
} from '../../lib/json.ts';
import { stableJson } from '../../lib/stable-json.ts';
import type { ManifestEdit } from '../../manifest/edit/edit-manifest.ts';
import type { Declaration, Observed } from '../../model/automation.ts';
import { automationDocument } from '../../model/document/document.ts';
import type { FieldChange } from '../../model/plan/change.ts';
import type { Drift } from '../../model/plan/conflict.ts';

/**
 * How much of a manifest is written: the fields that drifted, all that the manifest says in other words around them,
 * the mappings that contain them, or whole parts.
 */
export const EDIT_EXTENTS = ['fields', 'words', 'mappings', 'parts'] as const;

/** Those that an override can be made of: an override contains only what it sets. */
export const OVERRIDE_EXTENTS = ['fields', 'mappings', 'parts'] as const;

/** One of them. */
export type EditExtent = (typeof EDIT_EXTENTS)[number];

/** The drifted fields with their live values; or the whole parts that they belong to. Live text is no expression. */
export function acceptEdits(
  drift: Drift,
  declaration: Declaration,
  observed: Observed,
  extent: EditExtent,
): readonly ManifestEdit[] {
  return editsOf(drift, declaration, observed, extent).map(({ path, value }) => ({
    path,
    value: value === undefined ? undefined : literal(value),
  }));
}

function editsOf(
  { fields }: Drift,
  declaration: Declaration,
  observed: Observed,
  extent: EditExtent,
): readonly ManifestEdit[] {
  if (extent === 'fields') {
    return fields.map((field) => ({ path: field.path, value: writtenValue(field, declaration) }));
  }
  const live = automationDocument(observed);
  const written = declaration.document ?? {};
  const words = new Set(fields.map(({ path }) => path.split('.')[0] ?? path));
  return [...words].flatMap((word): readonly ManifestEdit[] => {
    if (word === 'name') return [{ path: word, value: withoutSuffix(observed.name, declaration) }];
    if (extent === 'parts') return [{ path: [word], value: live[word] }];
    if (extent === 'mappings') return mappingEdits(fields, word, live);
    const isTouched = (path: readonly string[]): boolean =>
      fields.some((field) => `${field.path}.`.startsWith(`${path.join('.')}.`));
    return wordEdits(live[word], written[word], [word], isTouched);
  });
}

/** `${{` as text, not as the beginning of an expression. */
export function literal(value: JsonValue): JsonValue {
  if (typeof value === 'string') return value.replaceAll('${{', () => '$${{');
  if (isJsonList(value)) return value.map(literal);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, literal(item)]));
}

/** The mappings of one word that hold a drifted field, as they are live. */
function mappingEdits(
  fields: readonly FieldChange[],
  word: string,
  live: JsonObject,
): readonly ManifestEdit[] {
  const parents = fields
    .map(({ path }) => path.split('.'))
    .filter(([first]) => first === word)
    .map((path) => path.slice(0, -1).join('.') || word);
  return [...new Set(parents)].map((path) => {
    const value = valueAt(live, path.split('.'));
    return { path: path.split('.'), value };
  });
}

/** Every difference of two values, leaf by leaf; mappings below which nothing drifted are left in the author's words. */
function wordEdits(
  live: JsonValue | undefined,
  written: JsonValue | undefined,
  path: readonly string[],
  isTouched: (path: readonly string[]) => boolean,
): readonly ManifestEdit[] {
  if (stableJson(live ?? null) === stableJson(written ?? null)) return [];
  // What the manifest leaves to its default stays left.
  if (written === undefined && path.length > 1 && !isTouched(path)) return [];
  const isMapping = isJsonObject(live) || isJsonObject(written);
  if (isMapping && path.length > 2 && !isTouched(path)) return [];
  if (!isJsonObject(live) || !isJsonObject(written)) return [{ path, value: live }];
  const names = new Set([...Object.keys(written), ...Object.keys(live)]);
  return [...names].flatMap((name) =>
    wordEdits(live[name], written[name], [...path, name], isTouched),
  );
}

function writtenValue(field: FieldChange, declaration: Declaration): JsonValue | undefined {
  if (field.path !== 'name' || typeof field.before !== 'string') return field.before;
  return withoutSuffix(field.before, declaration);
}

/** A live name without what the environment adds to every name. */
function withoutSuffix(name: string, { name: declared, document, key }: Declaration): string {
  const own = document?.['name'] ?? key;
  if (typeof own !== 'string' || !declared.startsWith(own)) return name;
  const suffix = declared.slice(own.length);
  return suffix !== '' && name.endsWith(suffix) ? name.slice(0, -suffix.length) : name;
}
