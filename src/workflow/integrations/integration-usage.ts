/** Who uses the integrations of each team: the automations, their owners, and the owners that manage a webhook. */
import { Failure, type FailureCode } from '../../diagnostics/failure.ts';
import { compareText } from '../../lib/compare-text.ts';
import { actionIntegration, type Observed } from '../../model/automation.ts';
import type { AutomationApi, Inventory, InventoryRequest } from '../../model/automation-api.ts';
import { parseMarker } from '../../model/canonical/marker.ts';
import type { IntegrationId } from '../../model/ids.ts';
import type { Integration } from '../../model/integration.ts';
import { isCopy } from '../../reconcile/ownership/classify-observed.ts';
import type {
  IntegrationUsage,
  IntegrationUsages,
  WebhookManager,
} from '../../report/commands/integration-usage.ts';
import { automationRows } from '../automation-rows.ts';
import { readOtherAutomations } from '../plan/read-other-automations.ts';

/** What stops the command. Anything else leaves it unknown who uses an integration. */
const STOPS_THE_RUN: ReadonlySet<FailureCode> = new Set([
  'authentication',
  'interrupted',
  'network',
  'no-api-key',
  'rate-limited',
]);

/**
 * Reads the integrations of the teams, and every automation that may use one: of these teams, of the organizations and
 * of every other team that the API key sees.
 *
 * @param owner our owner with its environment's suffix; undefined when no manifests were read.
 */
export async function readIntegrationUsage(
  api: AutomationApi,
  request: InventoryRequest,
  owner: string | undefined,
): Promise<IntegrationUsages> {
  const integrations = await api.readIntegrations(request.entities);
  const { automations, unread } = await readAutomations(api, request);
  const users = groupByIntegration(automations);
  const managers = managersByWebhook(automations);
  const entities = [...integrations]
    .sort(([a], [b]) => compareText(a, b))
    .map(([entity, list]) => ({
      entity,
      all: list,
      integrations: list.map((integration): IntegrationUsage => {
        const using = automationRows(users.get(integration.id) ?? [], owner);
        const managedBy = managers.get(integration.id) ?? [];
        // What carries no readable marker has no owner, and counts as one that is not ours.
        const owners = [...using, ...managedBy].map((each) => each.owner ?? '');
        return {
          integration,
          users: using,
          managedBy,
          usage: usageOf(integration, using.length, unread.length === 0),
          isShared: new Set(owners).size > 1,
        };
      }),
    }));
  return { entities, organizations: request.organizations, unread };
}

function usageOf(
  { kind }: Integration,
  users: number,
  isWhole: boolean,
): IntegrationUsage['usage'] {
  if (users > 0) return 'used';
  // What uses an integration of another kind is no action that wac reads.
  return isWhole && kind !== 'other' ? 'unused' : 'unknown';
}

/** The automations, and what could not be read of them, as sentences. */
async function readAutomations(
  api: AutomationApi,
  request: InventoryRequest,
): Promise<{ readonly automations: readonly Observed[]; readonly unread: readonly string[] }> {
  let inventory: Inventory;
  try {
    inventory = await api.readInventory(request);
  } catch (error) {
    if (!(error instanceof Failure) || STOPS_THE_RUN.has(error.code)) throw error;
    return { automations: [], unread: [error.message] };
  }
  const others = await readOtherAutomations(api, request);
  return {
    automations: [...inventory.automations, ...(others?.automations ?? [])],
    unread: [
      ...inventory.entities.flatMap(({ name, hidden }) =>
        hidden === 0 ? [] : [`The server counts ${hidden} more in "${name}" than it shows`],
      ),
      ...(others === undefined
        ? ['Automations of other teams of this API key cannot be read']
        : []),
    ],
  };
}

function groupByIntegration(
  automations: readonly Observed[],
): ReadonlyMap<IntegrationId, readonly Observed[]> {
  const users = new Map<IntegrationId, Map<string, Observed>>();
  for (const observed of automations) {
    const id = actionIntegration(observed.action)?.id;
    if (id === undefined) continue;
    const known = users.get(id) ?? new Map<string, Observed>();
    known.set(observed.id, observed);
    users.set(id, known);
  }
  return new Map([...users].map(([id, each]) => [id, [...each.values()]]));
}

/** The owners and keys under which markers record a webhook. */
function managersByWebhook(
  automations: readonly Observed[],
): ReadonlyMap<IntegrationId, readonly WebhookManager[]> {
  const managers = new Map<IntegrationId, WebhookManager[]>();
  for (const observed of automations) {
    const parsed = parseMarker(observed.description);
    if (parsed.kind !== 'marker' || parsed.marker.webhook === undefined) continue;
    // An automation that was copied or moved by hand proves nothing.
    if (isCopy(parsed.marker, observed)) continue;
    const { owner, webhook } = parsed.marker;
    const known = managers.get(webhook.id) ?? [];
    if (known.some((each) => each.owner === owner && each.key === webhook.key)) continue;
    managers.set(webhook.id, [...known, { owner, key: webhook.key }]);
  }
  return managers;
}
