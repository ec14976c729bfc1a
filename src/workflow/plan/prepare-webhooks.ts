/**
 * Reads what a plan has to know about webhooks, and plans those that manifests declare.
 *
 * A team whose integrations cannot be read holds back what depends on it, and nothing else; none of its webhooks is
 * deleted.
 */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { present } from '../../lib/present.ts';
import type { Declaration } from '../../model/automation.ts';
import type { AutomationApi, Inventory } from '../../model/automation-api.ts';
import type { Project } from '../../model/configuration.ts';
import type { IntegrationId } from '../../model/ids.ts';
import type { Integration } from '../../model/integration.ts';
import type { HeldBack } from '../../model/plan/conflict.ts';
import type { PlanPolicy } from '../../model/plan/policy.ts';
import { describeScope } from '../../model/scope.ts';
import type { WebhookRecord } from '../../model/webhook/webhook.ts';
import { removalCandidates } from '../../reconcile/webhooks/plan-webhook-removals.ts';
import { planWebhooks } from '../../reconcile/webhooks/plan-webhooks.ts';
import type { PlannedWebhooks } from '../../reconcile/webhooks/planned-webhooks.ts';
import {
  readWebhookRecords,
  type WebhookRecords,
} from '../../reconcile/webhooks/webhook-records.ts';
import { readOtherAutomations } from './read-other-automations.ts';
import { readWebhookLists } from './read-webhook-lists.ts';
import { secretProblems } from './secret-problems.ts';

/** Webhooks, ready for the plan of automations. */
export interface PreparedWebhooks {
  readonly planned: PlannedWebhooks;
  /** The integrations of each team as they are; a team that cannot be read is absent. */
  readonly live: ReadonlyMap<string, readonly Integration[]>;
  /** The integrations of each team as they will be once webhooks are created and changed. */
  readonly lists: ReadonlyMap<string, readonly Integration[]>;
  /** Declarations that can be planned. */
  readonly declarations: readonly Declaration[];
  /** Keys of the others, which name an integration of a team that cannot be read. */
  readonly unresolved: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads and plans; undefined where no manifest declares a webhook and no marker records one. */
export async function prepareWebhooks(input: {
  readonly project: Project;
  readonly api: AutomationApi;
  readonly policy: PlanPolicy;
  readonly inventory: Inventory;
}): Promise<PreparedWebhooks | undefined> {
  const { project, api, policy, inventory } = input;
  const { configuration, webhooks: declared = [] } = project;
  const { automations } = inventory;
  const records = readWebhookRecords(automations, policy);
  if (declared.length === 0 && records.ours.size === 0) return undefined;

  const asked = new Set(declared.map(({ entity }) => entity));
  // What is recorded may belong to any team that is read.
  if (records.ours.size > 0) for (const entity of configuration.entities) asked.add(entity);
  const lists = await readWebhookLists([...asked].sort(), api);
  const read = { declarations: declared, lists, records };
  const plan = planWebhooks({
    ...read,
    automations,
    policy,
    canUpdate: await api.webhooks.canUpdate(),
  });
  const held = new Set([
    ...plan.conflicts.map(({ key }) => key),
    ...plan.heldBack.map(({ key }) => key),
  ]);
  const candidates = removalCandidates({ ...read, targets: plan.targets, held });
  const others =
    candidates.length === 0
      ? { teams: [], automations: [] }
      : await readOtherAutomations(api, configuration);
  const unread = new Set([...asked].filter((entity) => !lists.has(entity)));
  const isReadable = ({ action }: Declaration): boolean =>
    !('integration' in action) ||
    action.integration.kind === 'id' ||
    !unread.has(action.integration.entity);
  const waiting = project.declarations.filter((each) => !isReadable(each));
  return {
    planned: {
      plan: { ...plan, heldBack: [...plan.heldBack, ...waiting.map(heldAsDependent)] },
      context: {
        recordsById: recordsById(records, plan.recordsById, declared),
        removable: new Set(candidates.map(({ live }) => live.id)),
        existing: new Set([...lists.values()].flat().map(({ id }) => id)),
      },
      removal: {
        ...read,
        targets: plan.targets,
        held,
        otherAutomations: others?.automations,
        reads: {
          entities: [...configuration.entities, ...(others?.teams ?? [])],
          organizations: configuration.organizations,
        },
      },
    },
    live: lists,
    lists: listsAfter(
      lists,
      declared.filter(({ key }) => !held.has(key)),
      { targets: plan.targets, former: candidates.filter(({ isSuperseded }) => isSuperseded) },
    ),
    declarations: project.declarations.filter(isReadable),
    unresolved: waiting.map(({ key }) => key),
    diagnostics: await secretProblems(declared, lists, api),
  };
}

/** What automations record: of declared webhooks what is planned, of others what they record already. */
function recordsById(
  { ours }: WebhookRecords,
  planned: ReadonlyMap<IntegrationId, WebhookRecord>,
  declared: NonNullable<Project['webhooks']>,
): ReadonlyMap<IntegrationId, WebhookRecord> {
  const keys = new Set(declared.map(({ key }) => key));
  const kept = [...ours].flatMap(([id, records]) => {
    const record = records.at(-1);
    const isReleased = record?.onRemove === 'release' && !keys.has(record.key);
    return record === undefined || isReleased ? [] : [[id, record] as const];
  });
  return new Map([...kept, ...planned]);
}

/** What automations find by name: the declared webhooks as they will be, without the ones they replace. */
function listsAfter(
  lists: ReadonlyMap<string, readonly Integration[]>,
  declared: NonNullable<Project['webhooks']>,
  {
    targets,
    former,
  }: {
    readonly targets: ReadonlyMap<string, Integration>;
    readonly former: readonly { readonly live: Integration }[];
  },
): ReadonlyMap<string, readonly Integration[]> {
  const gone = new Set(former.map(({ live }) => live.id));
  return new Map(
    [...lists].map(([entity, list]) => {
      const own = declared.filter((each) => each.entity === entity);
      const names = new Set(own.map(({ content }) => content.name));
      const found = own.flatMap(({ key }) => targets.get(key) ?? []);
      const ids = new Set(found.map(({ id }) => id));
      const others = list.filter(
        ({ id, kind, name = '' }) =>
          !ids.has(id) && !gone.has(id) && !(kind === 'webhook' && names.has(name)),
      );
      return [entity, [...others, ...found]];
    }),
  );
}

function heldAsDependent({ key, name, scope, action, source }: Declaration): HeldBack {
  const entity = 'integration' in action ? action.integration.entity : '';
  return {
    key,
    name,
    scope: describeScope(scope),
    reason: 'dependency',
    message: `unknown: the integrations of team "${entity}" cannot be read`,
    ...present({ source: source.range }),
  };
}

/** The port with the integrations as they will be. */
export function withWebhookLists(
  api: AutomationApi,
  lists: ReadonlyMap<string, readonly Integration[]>,
): AutomationApi {
  return {
    ...api,
    readIntegrations: async (entities) => {
      const known = entities.flatMap((entity) => {
        const list = lists.get(entity);
        return list === undefined ? [] : [[entity, list] as const];
      });
      const others = entities.filter((entity) => !lists.has(entity));
      return new Map([...known, ...(await api.readIntegrations(others))]);
    },
  };
}
