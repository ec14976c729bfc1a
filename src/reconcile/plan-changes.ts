/**
 * Makes the plan: what would be done so that the server holds what the manifests say.
 *
 * Premise: all that is known of the past is in the markers on the server, so the plan is a function of what is
 * desired, what is observed and the policy, and the same whatever the order of either.
 * Steps: say whose each automation is; pair keys; plan each declaration, then what no manifest describes any more;
 * decide which automation gets which slot; order; count against the guards.
 */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { compareText } from '../lib/compare-text.ts';
import { present } from '../lib/present.ts';
import type { Desired } from '../model/automation.ts';
import type { Inventory } from '../model/automation-api.ts';
import { SharedParts } from '../model/canonical/canonical-automation.ts';
import { sumWindow } from '../model/document/sums.ts';
import type { Conflict, UnmanagedAutomation } from '../model/plan/conflict.ts';
import type { Plan } from '../model/plan/plan.ts';
import type { PlanGrants, PlanPolicy } from '../model/plan/policy.ts';
import { collectDrift } from './decide/collect-drift.ts';
import { applyCreatorRule } from './decide/creator-rule.ts';
import {
  heldByConflicts,
  hiddenCounts,
  holdFormerForms,
  sortHeldBack,
} from './decide/held-back.ts';
import { driftOfSharedSlots, planDeclarations, withheldOf } from './decide/plan-declarations.ts';
import { unmanagedAutomation } from './decide/plan-removal.ts';
import { withShadowMode } from './decide/shadow-mode.ts';
import { changeDigest, digestedChange, planChecksum } from './document/plan-checksum.ts';
import { optionsDocument } from './document/plan-options.ts';
import { DocumentRedactor } from './document/redact-document.ts';
import { planNotices } from './guard/plan-notices.ts';
import { ownedByEntity, planRefusals } from './guard/plan-refusals.ts';
import { unmanagedView } from './observed/observed-index.ts';
import { claimSlots } from './order/claim-slots.ts';
import { orderChanges } from './order/order-changes.ts';
import { collectOutcomes } from './outcome.ts';
import { type ClassifiedInventory, classifyObserved } from './ownership/classify-observed.ts';
import { duplicateSlots } from './ownership/duplicate-slots.ts';
import { lookAlikeNotices } from './ownership/look-alike-notices.ts';
import { type KeyMatches, matchKeys } from './ownership/match-keys.ts';
import { renamedOwnerNotices } from './ownership/renamed-owner.ts';
import { strandedDrift } from './ownership/stranded.ts';
import type { PlanContext } from './plan-context.ts';
import { holdBlockedWebhooks } from './webhooks/hold-blocked-webhooks.ts';
import { planWebhookRemovals } from './webhooks/plan-webhook-removals.ts';
import type { PlannedWebhooks } from './webhooks/planned-webhooks.ts';

/** What a plan is made of. */
export interface PlanChangesInput {
  readonly desired: readonly Desired[];
  /** Keys that manifests have and that are not in `desired`, because a name in them could not be looked up. */
  readonly unresolved?: readonly string[];
  readonly inventory: Inventory;
  readonly policy: PlanPolicy;
  /** What the plan is for: the server's URL, or the sandbox's name. */
  readonly server: string;
  /** The user name of the account that the plan is made with; absent where it is not known. */
  readonly viewer?: string;
  /** Warnings and notes found before planning; they come first in the plan's own. */
  readonly diagnostics?: readonly Diagnostic[];
  /** The webhooks that manifests declare or markers record; absent where there are none. */
  readonly webhooks?: PlannedWebhooks;
}

/** The plan. */
export function planChanges(input: PlanChangesInput): Plan {
  const { inventory, policy, server } = input;
  const parts = new SharedParts();
  const desired = input.desired
    .map(withShadowMode)
    .sort((a, b) => compareText(a.declaration.key, b.declaration.key));
  const classified = classifyObserved(inventory.automations, policy, parts);
  const { webhooks } = input;
  const context: PlanContext = { policy, parts, ...present({ webhooks: webhooks?.context }) };
  const unresolved = new Set(input.unresolved);
  const matches = matchKeys(desired, classified.ownedAutomations, unresolved);
  const duplicated = duplicateSlots(desired);
  const hidden = hiddenCounts(inventory.entities);
  const rule = { policy, viewer: input.viewer };
  const outcomes = planDeclarations(desired, classified, matches, duplicated, context, hidden).map(
    (outcome) => holdBlockedWebhooks(applyCreatorRule(outcome, rule), webhooks?.plan.blocked),
  );
  const planned = collectOutcomes(
    holdFormerForms(outcomes, withheldOf(desired, outcomes, matches, duplicated)),
  );

  const settled = claimSlots({
    changes: planned.changes,
    desired,
    automations: inventory.automations,
    classified,
  });
  const hiddenCount = inventory.entities.reduce((total, each) => total + each.hidden, 0);
  const ordered = orderChanges(settled.changes, policy.owner);
  const removed =
    webhooks === undefined
      ? { changes: [], drift: [], diagnostics: [] }
      : planWebhookRemovals(
          {
            ...webhooks.removal,
            automations: inventory.automations,
            hidden: hiddenCount,
            policy,
          },
          ordered,
        );
  // Automations may only use what is there, and what they use may not go.
  const changes = [...(webhooks?.plan.changes ?? []), ...ordered, ...removed.changes];
  const touched = new Set(
    changes.flatMap(({ before }) => (before === undefined ? [] : [before.id])),
  );
  const stranded = strandedDrift(classified.unowned, policy);
  const conflicts = [
    ...matches.conflicts,
    ...duplicated.values(),
    ...planned.conflicts,
    ...settled.conflicts,
    ...(webhooks?.plan.conflicts ?? []),
  ].sort(compareConflicts);
  const rekeyed = new Set(
    changes.filter(({ reason }) => reason === 're-keyed').map(({ before }) => before?.id),
  );
  const owned = ownedByEntity(classified);
  const redactor = new DocumentRedactor(targetOf(policy, server));
  const digests = changes.map((change) => changeDigest(digestedChange(change, redactor, parts)));

  const heldBack = sortHeldBack([
    // What may be hidden is unknown, whatever else is in its slot.
    ...planned.heldBack.filter(({ reason }) => reason === 'hidden'),
    ...heldByConflicts(conflicts),
    ...planned.heldBack,
    ...(webhooks?.plan.heldBack ?? []),
  ]);
  const grants: PlanGrants = {
    allow: policy.allow,
    allowConflicts: policy.allowConflicts,
    failOnConflict: policy.failOnConflict,
    allowDisjoint: policy.allowDisjoint,
    adopt: policy.adopt,
    takeOver: policy.takeOver,
    ...present({ recreate: policy.recreate }),
  };

  return {
    ...targetOf(policy, server),
    changes,
    drift: [
      ...collectDrift({
        planned: planned.drift,
        unplanned: driftOfSharedSlots(desired, matches, duplicated, context),
        desired,
        classified,
        matches,
        dropped: settled.dropped,
        touched,
        stranded,
      }),
      ...(webhooks?.plan.drift ?? []),
      ...removed.drift,
    ],
    conflicts,
    heldBack,
    unmanaged: unmanagedOf(classified, matches, planned.unmanaged, touched),
    unchanged: [...planned.unchanged].sort(compareText),
    ...present({ unchangedWebhooks: webhooks?.plan.unchanged }),
    refusedBy: planRefusals({
      changes,
      conflicts,
      classified,
      ownedByEntity: owned,
      desired,
      unresolved,
      rekeyed,
      policy,
    }),
    diagnostics: [
      ...(input.diagnostics ?? []),
      ...planned.diagnostics,
      ...renamedOwnerNotices(classified, desired, policy),
      ...lookAlikeNotices(classified, desired),
      ...planNotices({ changes: ordered, desired, inventory, policy, parts }),
      ...removed.diagnostics,
    ],
    hidden: hiddenCount,
    guardBasis: { owned, policy },
    ...present({ sums: sumsOf(desired) }),
    grants,
    checksum: planChecksum(digests, {
      ...targetOf(policy, server),
      options: optionsDocument(grants),
    }),
  };
}

function unmanagedOf(
  { unowned, newer }: ClassifiedInventory,
  { copies }: KeyMatches,
  ours: readonly UnmanagedAutomation[],
  touched: ReadonlySet<string>,
): readonly UnmanagedAutomation[] {
  const handmade = copies.map(({ owned }) => unmanagedAutomation(owned, 'copy'));
  const others = [...newer.map(unmanagedView), ...ours, ...handmade];
  const theirs = unowned.list();
  // Of a shared team this list is long and in order already, and most plans touch none of it.
  const all =
    others.length === 0
      ? theirs
      : [...theirs, ...others].sort((a, b) => compareText(a.observed.id, b.observed.id));
  return all.some(({ observed }) => touched.has(observed.id))
    ? all.filter(({ observed }) => !touched.has(observed.id))
    : all;
}

function compareConflicts(a: Conflict, b: Conflict): number {
  return (
    compareText(a.key, b.key) ||
    compareText(a.code, b.code) ||
    compareText(a.ids.join(), b.ids.join())
  );
}

function targetOf(
  policy: PlanPolicy,
  server: string,
): Pick<Plan, 'server' | 'owner' | 'environment'> {
  const { owner, environment } = policy;
  return { server, owner, ...present({ environment }) };
}

/** Undefined where no manifest says `aggregate: sum`. */
function sumsOf(desired: readonly Desired[]): Plan['sums'] {
  const sums = new Map<string, number>();
  for (const { declaration } of desired) {
    const window = sumWindow(declaration.document);
    if (window !== undefined) sums.set(declaration.key, window);
  }
  return sums.size === 0 ? undefined : sums;
}
