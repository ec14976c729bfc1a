/** Reads the server and compares: the one way from manifests to a plan, for every command that needs one. */

import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';
import { mergeDiagnostics } from '../../diagnostics/merge-diagnostics.ts';
import { allInOrder } from '../../lib/all-in-order.ts';
import { present } from '../../lib/present.ts';
import type { Desired } from '../../model/automation.ts';
import type { AutomationApi, Inventory } from '../../model/automation-api.ts';
import type { Project } from '../../model/configuration.ts';
import type { Integration } from '../../model/integration.ts';
import type { Plan } from '../../model/plan/plan.ts';
import type { PlanPolicy } from '../../model/plan/policy.ts';
import { planChanges } from '../../reconcile/plan-changes.ts';
import { webhookNotices } from '../../reconcile/webhooks/webhook-notices.ts';
import { checkSupport } from './check-support.ts';
import { findIntegrationTeams } from './integration-teams.ts';
import { otherTeamProblems } from './other-team-problems.ts';
import { prepareWebhooks, withWebhookLists } from './prepare-webhooks.ts';
import { integrationEntities } from './read-integration-lists.ts';
import { resolveDeclarations } from './resolve-declarations.ts';

export interface PlanInput {
  readonly project: Project;
  readonly api: AutomationApi;
  readonly policy: PlanPolicy;
  /** What the plan is for: the server's URL, or the sandbox's name. */
  readonly server: string;
  /** What reading the manifests has found; the plan repeats it. Default: nothing. */
  readonly known?: readonly Diagnostic[];
  /** Whether an integration of another team is an error (`--strict`); absent: a warning. */
  readonly strict?: boolean;
}

/** A plan with what it was made of; `plan` is absent when a name or a feature is missing (see `diagnostics`). */
export interface PlanRun {
  readonly plan?: Plan;
  readonly desired: readonly Desired[];
  readonly inventory: Inventory;
  /** The integrations of each team that was read; absent where no webhook is managed. */
  readonly integrations?: ReadonlyMap<string, readonly Integration[]>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Makes the plan. Lists are read first: scopes found in them need no further request.
 *
 * @throws Failure when anything could not be read whole.
 */
export async function makePlan(input: PlanInput): Promise<PlanRun> {
  const { project, api } = input;
  const { configuration } = project;
  const [capabilities, read] = await allInOrder([
    api.readCapabilities(),
    api.readInventory({
      entities: configuration.entities,
      organizations: configuration.organizations,
      formerEntities: configuration.formerEntities,
    }),
  ]);
  const webhooks = await prepareWebhooks({ project, api, policy: input.policy, inventory: read });
  const declarations = webhooks?.declarations ?? project.declarations;
  const lookup = webhooks === undefined ? api : withWebhookLists(api, webhooks.lists);
  const resolved = await resolveDeclarations(declarations, lookup, read.automations);
  const inventory = await findIntegrationTeams(
    read,
    resolved.value,
    [...configuration.entities, ...integrationEntities(declarations)],
    lookup,
  );
  const diagnostics = mergeDiagnostics([
    checkSupport(project.declarations, capabilities, input.server),
    resolved.diagnostics,
    webhooks?.diagnostics ?? [],
    otherTeamProblems(resolved.value, input.strict === true ? 'error' : 'warning'),
    webhookNotices(webhooks?.planned, resolved.value, inventory.automations, input.policy),
  ]);
  if (hasErrors(diagnostics)) return { desired: resolved.value, inventory, diagnostics };
  const plan = planChanges({
    desired: resolved.value,
    inventory,
    policy: input.policy,
    server: input.server,
    ...present({ viewer: capabilities.viewer?.username, webhooks: webhooks?.planned }),
    ...present({ unresolved: webhooks?.unresolved }),
    diagnostics: [...(input.known ?? []), ...diagnostics],
  });
  const integrations = webhooks?.live;
  return { plan, desired: resolved.value, inventory, diagnostics, ...present({ integrations }) };
}
