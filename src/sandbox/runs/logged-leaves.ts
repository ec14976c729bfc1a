/** What a row logs, by metric: a mapping is many metrics, whose names are joined with dots. */
import { isJsonObject, type JsonObject, type JsonValue } from '../../lib/json.ts';
import { loggedValue } from '../../simulate/logged/logged-history.ts';

/** Mappings deeper than this are one value. */
const MAX_DEPTH = 20;

/** The metrics with their values. An image, a table or another object with a type is one value. */
export function loggedLeaves(row: JsonObject): readonly (readonly [string, JsonValue])[] {
  const leaves: [string, JsonValue][] = [];
  addLeaves(row, { prefix: '', depth: 0 }, leaves);
  return leaves;
}

function addLeaves(
  object: JsonObject,
  { prefix, depth }: { readonly prefix: string; readonly depth: number },
  leaves: [string, JsonValue][],
): void {
  for (const [key, value] of Object.entries(object)) {
    const name = `${prefix}${key}`;
    if (depth < MAX_DEPTH && isJsonObject(value) && isMapping(value)) {
      addLeaves(value, { prefix: `${name}.`, depth: depth + 1 }, leaves);
    } else {
      leaves.push([name, value]);
    }
  }
}

function isMapping(value: JsonObject): boolean {
  return typeof value['_type'] !== 'string' && Object.keys(value).length > 0;
}

/** A metric of a row as rules evaluate it: true and false are 1 and 0. Undefined where the row does not log it. */
export function evaluatedValue(row: JsonObject, metric: string): JsonValue | undefined {
  const value = loggedValue(row, metric);
  return typeof value === 'boolean' ? Number(value) : value;
}
