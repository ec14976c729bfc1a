import { parse } from 'yaml';
import { isJsonList, isJsonObject, type JsonObject, type JsonValue } from '../../../lib/json.ts';
import { ACTION_DIRECTORY } from '../../../workflow/init/init-workflows.ts';

/**
 * The manifest directories that a workflow hands to the action: the `path` of every step with a `mode`. Empty for a string
 * that is not YAML.
 */
export function plannedDirectories(workflow: string): readonly string[] {
  let document: JsonValue;
  try {
    document = parse(workflow) as JsonValue;
  } catch {
    return [];
  }
  return objectsIn(document)
    .filter((object) => typeof object['mode'] === 'string')
    .map(({ path }) =>
      typeof path === 'string' ? path.replace(/^\.\/|\/+$/g, '') : ACTION_DIRECTORY,
    );
}

function objectsIn(value: JsonValue): readonly JsonObject[] {
  if (isJsonList(value)) return value.flatMap(objectsIn);
  if (!isJsonObject(value)) return [];
  return [value, ...Object.values(value).flatMap(objectsIn)];
}
