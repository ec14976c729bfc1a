/**
 * Finds automations of ours that no run reads: on teams that the API key sees and the configuration does not read, and
 * under owners that the configuration no longer declares.
 *
 * What falls out of what is read keeps firing, and no plan can show it; the markers on the server still name its owner.
 */
import { Failure } from '../diagnostics/failure.ts';
import { compareText } from '../lib/compare-text.ts';
import { countNoun } from '../lib/count-noun.ts';
import type { Observed } from '../model/automation.ts';
import type { AutomationApi, InventoryRequest } from '../model/automation-api.ts';
import { parseMarker } from '../model/canonical/marker.ts';
import type { Configuration } from '../model/configuration.ts';
import { isStrandedOwner } from '../reconcile/ownership/stranded.ts';
import type { DoctorCheck } from '../report/commands/render-doctor-text.ts';

/** How many keys a finding names. */
const NAMED_KEYS = 3;

/** One check for each team and owner with stranded automations; a single one that is ok where there are none. */
export async function findStranded(
  api: Pick<AutomationApi, 'readInventory' | 'readVisibleTeams'>,
  configuration: Configuration,
  read: Pick<InventoryRequest, 'entities'>,
): Promise<readonly DoctorCheck[]> {
  const { owner, declaredOwners = [owner], otherOwners = [], formerEntities } = configuration;
  const inUse = new Set([...declaredOwners, ...otherOwners]);
  const isStranded = (theirs: string): boolean => isStrandedOwner(theirs, owner, inUse);
  const known = new Set([...read.entities, ...formerEntities]);
  const others = (await api.readVisibleTeams()).filter((team) => !known.has(team));
  const checks: DoctorCheck[] = [];
  const inRead = await automationsOf(api, read.entities, formerEntities);
  checks.push(
    ...findings(inRead.filter(({ owner: theirs }) => isStranded(theirs))).map((found) => ({
      ...found,
      hint: 'Name the owner under "formerOwners", or declare its environment again and run "wac destroy"',
    })),
  );
  let unreadable = 0;
  for (const team of others) {
    const held = await automationsOf(api, [team]).catch((error: unknown) => {
      if (!(error instanceof Failure)) throw error;
      unreadable += 1;
      return [];
    });
    const ours = held.filter(
      ({ owner: theirs }) =>
        (declaredOwners.includes(theirs) || isStranded(theirs)) &&
        configuration.entitiesByOwner?.get(theirs)?.includes(team) !== true,
    );
    checks.push(
      ...findings(ours).map((found) => ({
        ...found,
        hint: `The configuration no longer reads "${team}". Add it to "entities" to manage them, or to "formerEntities" to remove them`,
      })),
    );
  }
  if (unreadable > 0) {
    checks.push({
      name: 'ownership',
      status: 'warning',
      detail: `${countNoun(unreadable, 'team')} that the configuration does not read could not be checked`,
    });
  }
  if (checks.length > 0) return checks;
  const where = others.length === 0 ? '' : ` (${countNoun(others.length, 'other team')} checked)`;
  return [
    {
      name: 'ownership',
      status: 'ok',
      detail: `No automation of ours is outside of what the configuration reads${where}`,
    },
  ];
}

interface Owned {
  readonly owner: string;
  readonly key: string;
  readonly team: string;
}

async function automationsOf(
  api: Pick<AutomationApi, 'readInventory'>,
  entities: readonly string[],
  formerEntities: readonly string[] = [],
): Promise<readonly Owned[]> {
  const { automations } = await api.readInventory({
    entities,
    organizations: [],
    formerEntities,
  });
  return automations.flatMap((observed) => ownedOf(observed));
}

function ownedOf({ description, listedIn }: Observed): readonly Owned[] {
  const parsed = parseMarker(description);
  if (parsed.kind === 'none') return [];
  const claims = parsed.kind === 'marker' ? [parsed.marker] : parsed.claims;
  return claims.slice(0, 1).map(({ owner, key }) => ({ owner, key, team: listedIn }));
}

/** One finding for each team and owner, sorted. */
function findings(owned: readonly Owned[]): readonly DoctorCheck[] {
  const groups = new Map<string, Owned[]>();
  for (const each of owned) {
    const id = `${each.team} ${each.owner}`;
    groups.set(id, [...(groups.get(id) ?? []), each]);
  }
  return [...groups]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([, group]): DoctorCheck[] => {
      const [first] = group;
      if (first === undefined) return [];
      const keys = group.map(({ key }) => `"${key}"`).sort(compareText);
      const more = keys.length > NAMED_KEYS ? ' …' : '';
      return [
        {
          name: 'ownership',
          status: 'warning',
          detail: `${countNoun(group.length, 'automation')} of ${first.owner} in "${first.team}" ${group.length === 1 ? 'keeps' : 'keep'} firing, and no run manages ${group.length === 1 ? 'it' : 'them'}: ${keys.slice(0, NAMED_KEYS).join(', ')}${more}`,
        },
      ];
    });
}
