import type { IntegrationRef } from '../../model/integration.ts';
import type { ScopeRef } from '../../model/scope.ts';
import type { CollectionNeed, SandboxNeeds } from './provision.ts';

/** What manifests name. */
export interface NamedThings {
  readonly scopes: readonly ScopeRef[];
  readonly integrations: readonly IntegrationRef[];
  /** Teams that the configuration names. */
  readonly entities: readonly string[];
  /** Organizations that the configuration names. */
  readonly organizations: readonly string[];
}

/** What a sandbox must have for some manifests to be applied to it. */
export function collectNeeds({
  scopes,
  integrations,
  entities,
  organizations,
}: NamedThings): SandboxNeeds {
  const needs = {
    entities: [...entities],
    organizations: [...organizations],
    projects: [] as { entity: string; project: string }[],
    registries: [] as { organization: string; registry: string }[],
    collections: [] as CollectionNeed[],
    integrations,
  };
  for (const scope of scopes) {
    switch (scope.kind) {
      case 'team':
        needs.entities.push(scope.entity);
        break;
      case 'organization':
        needs.organizations.push(scope.organization);
        break;
      case 'project': {
        const { entity, project, collection } = scope;
        needs.projects.push({ entity, project });
        if (collection !== undefined) needs.collections.push({ entity, project, collection });
        break;
      }
      case 'registry': {
        const { organization, registry, collection } = scope;
        needs.registries.push({ organization, registry });
        if (collection !== undefined)
          needs.collections.push({ organization, registry, collection });
        break;
      }
    }
  }
  return needs;
}
