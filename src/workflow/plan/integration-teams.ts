/**
 * Finds the team of integrations that were only seen inside automations.
 *
 * Whether an integration was recreated or another team's is used depends on its team. So where a manifest names an
 * integration of the same kind and name under another id, the integrations of all teams that the configuration names
 * are read. What is in none of their lists keeps an unknown team.
 */
import { rememberByObject } from '../../lib/remember-by-object.ts';
import { actionIntegration, type Desired, type Observed } from '../../model/automation.ts';
import type { AutomationApi, Inventory } from '../../model/automation-api.ts';
import type { IntegrationId } from '../../model/ids.ts';
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
  const withoutTeam = integrationsWithoutTeam(inventory.automations);
  const doubtful = new Set(
    [...wanted].flatMap(([name, ids]) =>
      [...(withoutTeam.get(name) ?? [])].filter((id) => ids.size > 1 || !ids.has(id)),
    ),
  );
  if (doubtful.size === 0) return inventory;

  const lists = await api.readIntegrations([...new Set(entities)].sort());
  const teams = new Map(
    [...lists].flatMap(([entity, list]) => list.map(({ id }) => [id, entity] as const)),
  );
  const found = new Map(
    [...doubtful].sort().flatMap((id) => {
      const entity = teams.get(id);
      return entity === undefined ? [] : [[id, entity] as const];
    }),
  );
  if (found.size === 0) return inventory;
  return { ...inventory, automations: withTeams(inventory.automations, found) };
}

/** Lists with teams by what was found; each is made once, because plans that share a list find the same. */
const listsWithTeams = rememberByObject(
  (_: readonly Observed[]): Map<string, readonly Observed[]> => new Map(),
);

/** The automations with the teams of some integrations, by the integration's id. */
function withTeams(
  automations: readonly Observed[],
  teams: ReadonlyMap<string, string>,
): readonly Observed[] {
  const lists = listsWithTeams(automations);
  const id = JSON.stringify([...teams]);
  const known = lists.get(id);
  if (known !== undefined) return known;
  const list = automations.map((observed): Observed => {
    const { action } = observed;
    if (!('integration' in action) || action.integration.entity !== undefined) return observed;
    const entity = teams.get(action.integration.id);
    if (entity === undefined) return observed;
    return { ...observed, action: { ...action, integration: { ...action.integration, entity } } };
  });
  lists.set(id, list);
  return list;
}

/** The ids of integrations whose team is unknown, by name; collected once for each list, which several plans may share. */
const integrationsWithoutTeam = rememberByObject(
  (automations: readonly Observed[]): ReadonlyMap<string, ReadonlySet<IntegrationId>> => {
    const ids = new Map<string, Set<IntegrationId>>();
    for (const { action } of automations) {
      const integration = actionIntegration(action);
      if (integration === undefined || integration.entity !== undefined) continue;
      const name = nameOf(integration);
      const known = ids.get(name);
      if (known === undefined) ids.set(name, new Set([integration.id]));
      else known.add(integration.id);
    }
    return ids;
  },
);

/** What a recreated integration has in common with the former one. */
function nameOf({ kind, name, channel, workspace }: Integration): string {
  return JSON.stringify([kind, name, channel, workspace]);
}
