import type { IntegrationRef } from '../../model/integration.ts';
import type { ScopeRef } from '../../model/scope.ts';
import type { SandboxSeed } from './provision.ts';

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
export function collectSeed({
  scopes,
  integrations,
  entities,
  organizations,
}: NamedThings): SandboxSeed {
  const projects: SandboxSeed['projects'][number][] = [];
  const registries: SandboxSeed['registries'][number][] = [];
  const collections: SandboxSeed['collections'][number][] = [];
  const seed = {
    entities: [...entities],
    organizations: [...organizations],
    projects,
    registries,
    collections,
    integrations,
  };
  for (const scope of scopes) {
    switch (scope.kind) {
      case 'team':
        seed.entities.push(scope.entity);
        break;
      case 'organization':
        seed.organizations.push(scope.organization);
        break;
      case 'project': {
        const { entity, project, collection } = scope;
        seed.projects.push({ entity, project });
        if (collection !== undefined) seed.collections.push({ entity, project, collection });
        break;
      }
      case 'registry': {
        const { organization, registry, collection } = scope;
        seed.registries.push({ organization, registry });
        if (collection !== undefined) seed.collections.push({ organization, registry, collection });
        break;
      }
    }
  }
  return seed;
}
