/**
 * Automations of ours on teams that the API key sees and the configuration does not read: no plan shows or changes
 * them, and they keep firing.
 */

import { Failure } from '../../diagnostics/failure.ts';
import { allInOrder } from '../../lib/all-in-order.ts';
import { present } from '../../lib/present.ts';
import type { AutomationApi } from '../../model/automation-api.ts';
import type { Configuration } from '../../model/configuration.ts';
import type { Drift } from '../../model/plan/conflict.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { strandedOutside } from '../../reconcile/ownership/stranded.ts';

/**
 * The plan with one entry of drift for each such automation. Costs the lists of every other team, so only `drift` asks.
 * Teams that cannot be listed or read are passed over here; `wac doctor` names them.
 */
export async function addStranded(
  plan: Plan,
  configuration: Configuration,
  api: Pick<AutomationApi, 'readInventory' | 'readVisibleTeams'>,
): Promise<Plan> {
  const { owner, declaredOwners = [owner], otherOwners, entitiesByOwner } = configuration;
  const known = new Set([...configuration.entities, ...configuration.formerEntities]);
  const teams = await api.readVisibleTeams().catch(noneOnFailure);
  const others = teams.filter((team) => !known.has(team));
  if (others.length === 0) return plan;
  const owners = { owner, declaredOwners, ...present({ otherOwners }) };
  const found = await allInOrder(
    others.map(async (team): Promise<readonly Drift[]> => {
      const isRead = (theirs: string): boolean =>
        entitiesByOwner?.get(theirs)?.includes(team) === true;
      return strandedOutside(await readTeam(api, team), owners, isRead);
    }),
  );
  const stranded = found.flat();
  return stranded.length === 0 ? plan : { ...plan, drift: [...plan.drift, ...stranded] };
}

async function readTeam(
  api: Pick<AutomationApi, 'readInventory'>,
  team: string,
): Promise<readonly Parameters<typeof strandedOutside>[0][number][]> {
  const request = { entities: [team], organizations: [], formerEntities: [] };
  return await api
    .readInventory(request)
    .then(({ automations }) => automations)
    .catch(noneOnFailure);
}

function noneOnFailure(error: unknown): readonly never[] {
  if (error instanceof Failure) return [];
  throw error;
}
