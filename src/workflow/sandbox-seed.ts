/** What a throw-away server must hold before the declarations can be planned on it. */
import type { Declaration } from '../model/automation.ts';
import type { Configuration } from '../model/configuration.ts';
import type { IntegrationRef } from '../model/integration.ts';
import type { ScopeRef } from '../model/scope.ts';
import type { WebhookDeclaration } from '../model/webhook/webhook.ts';

/** Everything that the declarations and the configuration name, without repetition, in order of first use. */
export interface SandboxSeed {
  readonly entities: readonly string[];
  readonly organizations: readonly string[];
  /** Projects, registries and collections; teams and organizations are in the lists above. */
  readonly scopes: readonly ScopeRef[];
  /** Named integrations; ids cannot be created and are left out. */
  readonly integrations: readonly IntegrationRef[];
}

/** Collects the needs. */
export function sandboxSeed(
  configuration: Configuration,
  declarations: readonly Declaration[],
  webhooks: readonly WebhookDeclaration[] = [],
): SandboxSeed {
  // What manifests declare is created by an apply.
  const declared = new Set(webhooks.map(({ entity, content }) => `${entity}\n${content.name}`));
  const entities = new Set(configuration.entities);
  const organizations = new Set(configuration.organizations);
  const scopes = new Map<string, ScopeRef>();
  const integrations = new Map<string, IntegrationRef>();
  for (const { entity } of webhooks) entities.add(entity);
  for (const { scope, action } of declarations) {
    scopes.set(JSON.stringify(scope), scope);
    if (scope.kind === 'organization' || scope.kind === 'registry')
      organizations.add(scope.organization);
    else entities.add(scope.entity);
    if (!('integration' in action)) continue;
    entities.add(action.integration.entity);
    const { integration } = action;
    const isDeclared =
      integration.kind === 'webhook' && declared.has(`${integration.entity}\n${integration.name}`);
    if (integration.kind !== 'id' && !isDeclared) {
      integrations.set(JSON.stringify(action.integration), action.integration);
    }
  }
  return {
    entities: [...entities],
    organizations: [...organizations],
    scopes: [...scopes.values()],
    integrations: [...integrations.values()],
  };
}
