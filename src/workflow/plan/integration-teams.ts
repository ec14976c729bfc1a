/**
 * Finds the team of integrations that were only seen inside automations.
 *
 * Whether an integration was recreated or another team's is used depends on its team. So where a manifest names an
 * integration of the same kind and name under another id, the integrations of all teams that the configuration names
 * are read. What is in none of their lists keeps an unknown team.
 */
import { actionIntegration, type Desired, type Observed } from '../../model/automation.ts';
import type { AutomationApi, Inventory } from '../../model/automation-api.ts';
import type { Integration } from '../../model/integration.ts';

/** The observed automations, with the team of each integration that a manifest's may have replaced. */
export async function findIntegrationTeams(
  inventory: Inventory,
  desired: readonly Desired[],
  entities: readonly string[],
  api: Pick<AutomationApi, 'readIntegrations'>,
): Promise<Inventory> {
  const wanted = new Map<string, Set<string>>();
  for (const { automation } of desired) {
    const integration = actionIntegration(automation.action);
    if (integration === undefined) continue;
    const ids = wanted.get(nameOf(integration)) ?? new Set();
    wanted.set(nameOf(integration), ids.add(integration.id));
  }
  const isDoubtful = ({ action }: Observed): boolean => {
    const integration = actionIntegration(action);
    if (integration === undefined || integration.entity !== undefined) return false;
    const ids = wanted.get(nameOf(integration));
    return ids !== undefined && (ids.size > 1 || !ids.has(integration.id));
  };
  if (!inventory.automations.some(isDoubtful)) return inventory;

  const lists = await api.readIntegrations([...new Set(entities)].sort());
  const teams = new Map(
    [...lists].flatMap(([entity, list]) => list.map(({ id }) => [id, entity] as const)),
  );
  const automations = inventory.automations.map((observed): Observed => {
    const { action } = observed;
    if (!isDoubtful(observed) || !('integration' in action)) return observed;
    const entity = teams.get(action.integration.id);
    if (entity === undefined) return observed;
    return { ...observed, action: { ...action, integration: { ...action.integration, entity } } };
  });
  return { ...inventory, automations };
}

/** What a recreated integration has in common with the former one. */
function nameOf({ kind, name, channel, workspace }: Integration): string {
  return JSON.stringify([kind, name, channel, workspace]);
}
