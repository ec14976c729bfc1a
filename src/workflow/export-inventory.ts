/** Reads automations and webhooks that exist and writes manifests for them. */

import { Failure } from '../diagnostics/failure.ts';
import { allInOrder } from '../lib/all-in-order.ts';
import { globPattern } from '../lib/glob-pattern.ts';
import { present } from '../lib/present.ts';
import {
  type ExportedManifests,
  type ExportOptions,
  exportManifests,
} from '../manifest/export/export-manifests.ts';
import type { ExportableWebhook } from '../manifest/export/export-webhooks.ts';
import { actionIntegration, type Observed } from '../model/automation.ts';
import type { AutomationApi, Inventory, InventoryRequest } from '../model/automation-api.ts';
import { parseMarker } from '../model/canonical/marker.ts';
import type { Integration } from '../model/integration.ts';
import { readWebhookRecords } from '../reconcile/webhooks/webhook-records.ts';

/** What to export. */
export interface ExportInput {
  readonly api: AutomationApi;
  readonly request: InventoryRequest;
  /** Only automations whose name matches; absent: all. */
  readonly name?: string;
  readonly options: Omit<ExportOptions, 'integrations' | 'personalEntity' | 'webhooks'>;
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

/** Reads the automations and the integrations of their teams, and makes the files. Writes nothing. */
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
  const known = await findIntegrations(api, [...teams].sort(), wanted);
  const webhooks = await readWebhooks(input, {
    teams: [...teams].sort(),
    wanted,
    inventory,
    ...known,
  });
  return {
    ...exportManifests(wanted, { ...options, ...known, webhooks }),
    passedOver: passedOver.length,
    ownedPassedOver: passedOver.filter(({ description }) => {
      const parsed = parseMarker(description);
      return parsed.kind === 'marker' && parsed.marker.owner === options.owner;
    }).length,
    hidden: inventory.entities.flatMap(({ name: entity, hidden }) =>
      hidden === 0 ? [] : [{ entity, count: hidden }],
    ),
  };
}

/**
 * The integrations of the teams that are read and, where an automation uses another, those of every entity that the API
 * key sees. What none of them lists keeps an unknown team.
 */
async function findIntegrations(
  api: AutomationApi,
  teams: readonly string[],
  automations: readonly Observed[],
): Promise<Pick<ExportOptions, 'integrations' | 'personalEntity'>> {
  const integrations = [...(await api.readIntegrations(teams)).values()].flat();
  const listed = new Set<string>(integrations.map(({ id }) => id));
  const isListed = ({ action }: Observed): boolean =>
    listed.has(actionIntegration(action)?.id ?? '') || actionIntegration(action) === undefined;
  const [{ viewer }, visible] = await allInOrder([
    api.readCapabilities(),
    automations.every(isListed) ? [] : api.readVisibleTeams(),
  ]);
  const personalEntity = viewer === undefined ? {} : { personalEntity: viewer.username };
  if (automations.every(isListed)) return { integrations, ...personalEntity };
  const others = new Set([
    ...visible,
    ...(viewer === undefined ? [] : [viewer.entity, viewer.username]),
  ]);
  for (const team of teams) others.delete(team);
  const lists = await allInOrder([...others].sort().map((entity) => readIfVisible(api, entity)));
  return { integrations: [...integrations, ...lists.flat()], ...personalEntity };
}

/** The integrations of an entity; none where the key may not list them. */
async function readIfVisible(api: AutomationApi, entity: string): Promise<readonly Integration[]> {
  try {
    return (await api.readIntegrations([entity])).get(entity) ?? [];
  } catch (error) {
    if (error instanceof Failure && error.code === 'permission') return [];
    throw error;
  }
}

/**
 * The webhooks of the teams that are read, each with what markers record of it; with a name pattern only those that
 * matching automations use. Webhooks of a person are named by id, so no manifest is written for them.
 */
async function readWebhooks(
  { api, name, options: { owner } }: ExportInput,
  {
    teams,
    wanted,
    inventory,
    personalEntity,
  }: {
    readonly teams: readonly string[];
    readonly wanted: readonly Observed[];
    readonly inventory: Inventory;
    readonly personalEntity?: string;
  },
): Promise<readonly ExportableWebhook[]> {
  const lists = await allInOrder(
    teams
      .filter((team) => team !== personalEntity)
      .map(async (team) => [team, await api.webhooks.readTeam(team)] as const),
  );
  const used = new Set(wanted.flatMap(({ action }) => actionIntegration(action)?.id ?? []));
  const { ours, others } = readWebhookRecords(inventory.automations, { owner, formerOwners: [] });
  return lists.flatMap(([team, list]) =>
    list
      .filter(({ kind, id }) => kind === 'webhook' && (name === undefined || used.has(id)))
      .map((live) => ({
        live,
        team,
        ...present({ record: ours.get(live.id)?.at(-1), managedBy: others.get(live.id) }),
      })),
  );
}
