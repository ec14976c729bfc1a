/** The order in which fields are written: that of the documentation. */
import { isJsonList, isJsonObject, type JsonObject, type JsonValue } from '../../lib/json.ts';
import { schema as configSchema } from '../generated/config-schema.js';
import { schema as manifestSchema } from '../generated/manifest-schema.js';
import { schema as webhookSchema } from '../generated/webhook-schema.js';
import { fieldNames, schemaNodeAt } from '../schema/schema-node.ts';

const SCHEMAS: Readonly<Record<'manifest' | 'configuration' | 'webhook', JsonObject>> = {
  manifest: manifestSchema,
  configuration: configSchema,
  webhook: webhookSchema,
};

/** A new document with its fields in order; fields that the schema does not have keep theirs, after the others. */
export function inFieldOrder(kind: keyof typeof SCHEMAS, document: JsonObject): JsonObject {
  return orderObject(document, [], SCHEMAS[kind]);
}

function orderValue(value: JsonValue, path: readonly string[], schema: JsonObject): JsonValue {
  if (isJsonList(value))
    return value.map((item, index) => orderValue(item, [...path, String(index)], schema));
  return isJsonObject(value) ? orderObject(value, path, schema) : value;
}

function orderObject(value: JsonObject, path: readonly string[], schema: JsonObject): JsonObject {
  const order = fieldNames(schemaNodeAt(schema, path));
  const rank = (name: string): number => {
    const index = order.indexOf(name);
    return index === -1 ? order.length : index;
  };
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, item]) => [name, orderValue(item, [...path, name], schema)] as const)
      .sort(([a], [b]) => rank(a) - rank(b)),
  );
}
