/** Which scopes an automation may be put on. */
import { ApiError } from '../api-error.ts';
import type { ServerProfile } from '../server-profile.ts';
import { namesOfProjectId, nodeId, numberOfNodeId } from '../store/node-id.ts';
import type { EntityRecord, ScopeRecord } from '../store/records.ts';
import type { Store } from '../store/store.ts';

/** The organization flag that entity scopes need besides the server feature. */
const ENTITY_SCOPE_FLAG = 'automation_entity_scope';

/**
 * Finds what a scope's type and id name, and checks that it may carry automations.
 *
 * @throws ApiError 403 for a read-only project, 404 when it does not exist, 422 when it may carry none.
 */
export function checkScope(
  { store, profile }: { readonly store: Store; readonly profile: ServerProfile },
  scopeType: string,
  scopeId: string,
): ScopeRecord {
  const scope = findScope(store, scopeType, scopeId);
  if (scope === undefined) throw new ApiError(404, `${scopeType.toLowerCase()} not found`);
  if (store.projectOfScope(scope)?.isReadOnly === true)
    throw new ApiError(403, 'permission denied');
  if (scope.kind === 'entity') checkEntityScope(store, profile, store.entity(scope.number));
  return scope;
}

function findScope(store: Store, scopeType: string, scopeId: string): ScopeRecord | undefined {
  switch (scopeType) {
    case 'PROJECT': {
      const names = namesOfProjectId(scopeId);
      const project =
        names === undefined
          ? store.state.projects.find(
              ({ number }) => nodeId('ProjectInternalId', number) === scopeId,
            )
          : store.projectByName(names.entity, names.project);
      return project === undefined ? undefined : { kind: 'project', number: project.number };
    }
    case 'ARTIFACT_COLLECTION': {
      const number = numberOfNodeId('ArtifactCollection', scopeId);
      const collection = store.state.collections.find((item) => item.number === number);
      return collection === undefined
        ? undefined
        : { kind: 'collection', number: collection.number };
    }
    default: {
      const number = numberOfNodeId('Entity', scopeId);
      const entity = store.state.entities.find((item) => item.number === number);
      return entity === undefined ? undefined : { kind: 'entity', number: entity.number };
    }
  }
}

function checkEntityScope(store: Store, profile: ServerProfile, entity: EntityRecord): void {
  const organization = store.organizationOf(entity);
  if (organization === undefined) {
    throw new ApiError(
      422,
      `${entity.name} belongs to no organization: it cannot have automations`,
    );
  }
  const isOn =
    profile.features.includes('AUTOMATION_SCOPE_ENTITY') &&
    organization.flags[ENTITY_SCOPE_FLAG] === true;
  if (!isOn) {
    throw new ApiError(422, `entity-scoped automations are not enabled for ${organization.name}`);
  }
}
