/** Reads automations that exist and writes manifests for them: the way in for an estate that was made by hand. */
import { globPattern } from '../lib/glob-pattern.ts';
import {
  type ExportedManifests,
  type ExportOptions,
  exportManifests,
} from '../manifest/export/export-manifests.ts';
import type { AutomationApi, InventoryRequest } from '../model/automation-api.ts';
import { parseMarker } from '../model/canonical/marker.ts';

/** What to export. */
export interface ExportInput {
  readonly api: AutomationApi;
  readonly request: InventoryRequest;
  /** Only automations whose name matches; absent: all. */
  readonly name?: string;
  readonly options: Omit<ExportOptions, 'integrations'>;
}

/** An export, with what the server said of its completeness. */
export interface ExportRun extends ExportedManifests {
  /** Automations that the name pattern passed over. */
  readonly passedOver: number;
  /** How many of those the owner manages: a plan of the files alone would remove them. */
  readonly ownedPassedOver: number;
  /** Entities in which the server counts more than the API key may see. */
  readonly hidden: readonly { readonly entity: string; readonly count: number }[];
}

/** Reads the estate and the integrations of its teams, and makes the files. Writes nothing. */
export async function exportInventory(input: ExportInput): Promise<ExportRun> {
  const { api, request, name, options } = input;
  const inventory = await api.readInventory(request);
  const pattern = name === undefined ? undefined : globPattern(name);
  const wanted = inventory.automations.filter((each) => pattern?.test(each.name) ?? true);
  const passedOver = inventory.automations.filter((each) => !wanted.includes(each));
  const teams = new Set(
    inventory.entities.filter(({ kind }) => kind === 'team').map((entity) => entity.name),
  );
  if (options.entity !== undefined) teams.add(options.entity);
  const integrations = await api.readIntegrations([...teams].sort());
  return {
    ...exportManifests(wanted, { ...options, integrations: [...integrations.values()].flat() }),
    passedOver: passedOver.length,
    ownedPassedOver: passedOver.filter(({ description }) => {
      const reading = parseMarker(description);
      return reading.kind === 'marker' && reading.marker.owner === options.owner;
    }).length,
    hidden: inventory.entities.flatMap(({ name: entity, hidden }) =>
      hidden === 0 ? [] : [{ entity, count: hidden }],
    ),
  };
}
