/** Finds the part of a schema that describes one field of a document. */
import { getOwn, isJsonObject, type JsonObject, type JsonValue } from '../../lib/json.ts';

/** Looks a path up in a schema; undefined where the schema has no such path. List indexes stand for any item. */
export function schemaNodeAt(schema: JsonObject, path: readonly string[]): JsonObject | undefined {
  let node: JsonObject | undefined = resolveNode(schema, schema);
  for (const segment of path) {
    if (node === undefined) return undefined;
    node = childNode(schema, node, segment);
  }
  return node;
}

/** The names of the fields that a node allows by name. */
export function fieldNames(node: JsonObject | undefined): readonly string[] {
  const properties = node?.['properties'];
  return isJsonObject(properties) ? Object.keys(properties) : [];
}

/** Whether a node takes fields of any name. */
export function isOpenNode(node: JsonObject): boolean {
  const { additionalProperties, type } = node;
  const takesMappings = type === 'object' || (Array.isArray(type) && type.includes('object'));
  return additionalProperties !== false && takesMappings;
}

/** Follows `$ref`; keys beside it (a description) win. */
function resolveNode(schema: JsonObject, node: JsonValue | undefined): JsonObject | undefined {
  if (!isJsonObject(node)) return undefined;
  const { $ref, ...rest } = node;
  if (typeof $ref === 'string') {
    const definitions = schema['$defs'];
    const name = $ref.replace('#/$defs/', '');
    const target = isJsonObject(definitions)
      ? resolveNode(schema, getOwn(definitions, name))
      : undefined;
    return target === undefined ? undefined : { ...target, ...rest };
  }
  return node;
}

function childNode(schema: JsonObject, node: JsonObject, segment: string): JsonObject | undefined {
  const { properties, patternProperties, additionalProperties, items } = node;
  if (isJsonObject(properties) && Object.hasOwn(properties, segment)) {
    return resolveNode(schema, properties[segment]);
  }
  if (isJsonObject(patternProperties)) {
    for (const [pattern, child] of Object.entries(patternProperties)) {
      if (new RegExp(pattern, 'u').test(segment)) return resolveNode(schema, child);
    }
  }
  if (isJsonObject(items) && /^\d+$/.test(segment)) return resolveNode(schema, items);
  if (isJsonObject(additionalProperties)) return resolveNode(schema, additionalProperties);
  return isOpenNode(node) ? {} : undefined;
}
