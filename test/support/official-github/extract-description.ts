/** The part of GitHub's OpenAPI description that the action can reach, as JSON Schema that Ajv reads. */
import {
  isJsonList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
} from '../../../src/lib/json.ts';

/** Paths of the conversation, the code and the checks of a repository, and the token's user. */
const PATHS =
  /^\/(?:user|repos\/\{owner\}\/\{repo\}\/(?:issues|pulls|commits|compare|contents|git\/ref|statuses|check-runs|actions\/runs|branches)(?:\/.*)?)$/u;

/** Events that the action runs on, or refuses. */
const EVENTS =
  /^(?:pull-request|push|merge-group|workflow-dispatch|workflow-run|issue-comment|release)(?:-|$)/u;

/** What is kept: paths, webhooks and the components that they refer to. */
export function extractDescription(whole: JsonObject): JsonObject {
  const paths = pick(objectAt(whole, 'paths'), PATHS);
  const webhooks = pick(objectAt(whole, 'x-webhooks'), EVENTS);
  const components: Record<string, Record<string, JsonValue>> = {};
  const open: JsonValue[] = [paths, webhooks];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    for (const reference of referencesIn(value)) {
      const [, , kind = '', name = ''] = reference.split('/');
      components[kind] ??= {};
      if (components[kind][name] !== undefined) continue;
      const found = objectAt(objectAt(whole, 'components'), kind)[name];
      if (found === undefined) throw new Error(`GitHub's description does not have ${reference}`);
      components[kind][name] = found;
      open.push(found);
    }
  }
  const kept = withoutNullable({ paths, webhooks, components });
  if (!isJsonObject(kept)) throw new Error('no description');
  return kept;
}

function pick(all: JsonObject, pattern: RegExp): JsonObject {
  return Object.fromEntries(Object.entries(all).filter(([name]) => pattern.test(name)));
}

function referencesIn(value: JsonValue): readonly string[] {
  if (isJsonList(value)) return value.flatMap(referencesIn);
  if (!isJsonObject(value)) return [];
  const { $ref: reference } = value;
  const own = typeof reference === 'string' ? [reference] : [];
  return [...own, ...Object.values(value).flatMap(referencesIn)];
}

/** `nullable` of OpenAPI 3.0 in the words of JSON Schema. */
function withoutNullable(value: JsonValue): JsonValue {
  if (isJsonList(value)) return value.map(withoutNullable);
  if (!isJsonObject(value)) return value;
  const { nullable, ...rest } = Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, withoutNullable(each)]),
  );
  return nullable === true ? { anyOf: [{ type: 'null' }, rest] } : rest;
}

function objectAt(value: JsonObject, name: string): JsonObject {
  const child = value[name];
  return isJsonObject(child) ? child : {};
}
