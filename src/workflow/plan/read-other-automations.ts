/** Reads the automations of teams that the configuration does not read: they too may use a webhook of ours. */
import { Failure } from '../../diagnostics/failure.ts';
import type { Observed } from '../../model/automation.ts';
import type { AutomationApi } from '../../model/automation-api.ts';
import type { Configuration } from '../../model/configuration.ts';

/** What was read. */
export interface OtherTeams {
  readonly teams: readonly string[];
  readonly automations: readonly Observed[];
}

/** The automations of every other team that the API key sees; undefined where one cannot be read whole. */
export async function readOtherAutomations(
  api: Pick<AutomationApi, 'readVisibleTeams' | 'readInventory'>,
  { entities }: Pick<Configuration, 'entities'>,
): Promise<OtherTeams | undefined> {
  try {
    const teams = await api.readVisibleTeams();
    const others = teams.filter((team) => !entities.includes(team));
    const read = await api.readInventory({
      entities: others,
      organizations: [],
      formerEntities: [],
    });
    return read.entities.some(({ hidden }) => hidden > 0)
      ? undefined
      : { teams: others, automations: read.automations };
  } catch (error) {
    if (error instanceof Failure && error.code !== 'interrupted') return undefined;
    throw error;
  }
}
