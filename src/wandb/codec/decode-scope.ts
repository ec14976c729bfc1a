/** Scopes as the server holds them. */
import { isJsonObject, type JsonObject, type JsonValue } from '../../lib/json.ts';
import type { OtherScope } from '../../model/automation.ts';
import type { ScopeId } from '../../model/ids.ts';
import { REGISTRY_PREFIX, type Scope } from '../../model/scope.ts';
import { textField } from './fields.ts';

/** The scope of an automation that was read; one whose path is unknown is of an unknown type. */
export function decodeScope(value: JsonValue | undefined): Scope | OtherScope {
  const node = isJsonObject(value) ? value : {};
  const type = textField(node, '__typename') ?? '';
  return decodeKnown(type, node) ?? { kind: 'other', type };
}

function decodeKnown(type: string, node: JsonObject): Scope | undefined {
  switch (type) {
    case 'Project':
      return projectScope(node);
    case 'ArtifactSequence':
    case 'ArtifactPortfolio':
      return collectionScope(node);
    case 'Entity':
      return entityScope(node);
    default:
      return undefined;
  }
}

/** The scope of a project, or of a registry, which is a project with a certain name. Needs `id name entityName`. */
export function projectScope(node: JsonObject): Scope | undefined {
  const id = textField(node, 'id');
  const location = projectRefOf(node);
  return id === undefined || location === undefined
    ? undefined
    : { ...location, id: id as ScopeId };
}

/** The scope of a collection. Needs `id name project { name entityName }`. */
export function collectionScope(node: JsonObject): Scope | undefined {
  const id = textField(node, 'id');
  const collection = textField(node, 'name');
  const project = node['project'];
  const location = isJsonObject(project) ? projectRefOf(project) : undefined;
  if (id === undefined || collection === undefined || location === undefined) return undefined;
  return { ...location, id: id as ScopeId, collection };
}

/** The scope of a team or an organization's backing entity. Needs `id name entityType`. */
export function entityScope(node: JsonObject): Scope | undefined {
  const id = textField(node, 'id');
  const entity = textField(node, 'name');
  if (id === undefined || entity === undefined) return undefined;
  const kind = textField(node, 'entityType') === 'organization' ? 'organization' : 'team';
  return { kind, id: id as ScopeId, entity };
}

function projectRefOf(node: JsonObject): Omit<Scope, 'id'> | undefined {
  const project = textField(node, 'name');
  const entity = textField(node, 'entityName');
  if (project === undefined || entity === undefined) return undefined;
  const kind = project.startsWith(REGISTRY_PREFIX) ? 'registry' : 'project';
  return { kind, entity, project };
}
