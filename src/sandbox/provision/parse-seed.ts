import { isJsonList, isJsonObject, type JsonObject, type JsonValue } from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import { ApiError } from '../api-error.ts';
import type { CollectionNeed, SandboxSeed } from './provision.ts';

/**
 * Reads needs from a posted body; a list that is absent is empty.
 *
 * @throws ApiError 400 for anything else.
 */
export function parseSeed(body: unknown): SandboxSeed {
  if (!isJsonObject(body)) throw new ApiError(400, 'needs must be an object');
  return {
    users: list(body, 'users').map((item) => text(item, 'users')),
    entities: list(body, 'entities').map((item) => text(item, 'entities')),
    organizations: list(body, 'organizations').map((item) => text(item, 'organizations')),
    projects: list(body, 'projects').map((item) => fields(item, ['entity', 'project'])),
    registries: list(body, 'registries').map((item) => fields(item, ['organization', 'registry'])),
    collections: list(body, 'collections').map(parseCollection),
    integrations: list(body, 'integrations').map(parseIntegration),
  };
}

function parseCollection(item: JsonValue): CollectionNeed {
  return isJsonObject(item) && 'registry' in item
    ? fields(item, ['organization', 'registry', 'collection'])
    : fields(item, ['entity', 'project', 'collection']);
}

function parseIntegration(item: JsonValue): SandboxSeed['integrations'][number] {
  if (isJsonObject(item) && item['kind'] === 'webhook') {
    return { kind: 'webhook', ...fields(item, ['entity', 'name']) };
  }
  if (isJsonObject(item) && item['kind'] === 'slack') {
    const { workspace } = item;
    return {
      kind: 'slack',
      ...fields(item, ['entity', 'channel']),
      ...present({ workspace: typeof workspace === 'string' ? workspace : undefined }),
    };
  }
  throw new ApiError(400, 'an integration has the kind slack or webhook');
}

function list(body: JsonObject, key: string): readonly JsonValue[] {
  const value = body[key] ?? [];
  if (!isJsonList(value)) throw new ApiError(400, `${key} must be a list`);
  return value;
}

function text(value: JsonValue | undefined, what: string): string {
  if (typeof value !== 'string' || value === '')
    throw new ApiError(400, `${what}: a string was expected`);
  return value;
}

function fields<Name extends string>(
  item: JsonValue,
  names: readonly Name[],
): Record<Name, string> {
  if (!isJsonObject(item))
    throw new ApiError(400, `an object with ${names.join(', ')} was expected`);
  const entries = names.map((name) => [name, text(item[name], name)] as const);
  return Object.fromEntries(entries) as Record<Name, string>;
}
