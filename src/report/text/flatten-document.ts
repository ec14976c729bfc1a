import { isJsonObject, type JsonObject, type JsonValue } from '../../lib/json.ts';

/** One value of a document with the dotted path to it. */
export interface DocumentLeaf {
  readonly path: string;
  readonly value: JsonValue;
}

/** The values of a document in its own order; lists and empty mappings count as values. */
export function flattenDocument(
  document: JsonObject,
  prefix: string = '',
): readonly DocumentLeaf[] {
  return Object.entries(document).flatMap(([name, value]) => {
    const path = prefix === '' ? name : `${prefix}.${name}`;
    return isJsonObject(value) && Object.keys(value).length > 0
      ? flattenDocument(value, path)
      : [{ path, value }];
  });
}
