/**
 * Plans to bring back what a removal took away: each automation is created as it was, with a new id, after the webhook
 * that it uses.
 *
 * One whose key a manifest has is ours again, marker and all; any other comes back without our marker, so that no plan
 * removes it. Nothing that exists there now is overwritten, and what was restored already is not restored twice.
 */

import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { present } from '../../lib/present.ts';
import type { Automation, AutomationDraft, Observed } from '../../model/automation.ts';
import type { Inventory, ScopeResolution, ServerCapabilities } from '../../model/automation-api.ts';
import { parseMarker } from '../../model/canonical/marker.ts';
import type { Integration } from '../../model/integration.ts';
import { neededAbilities } from '../../model/kinds/needed-abilities.ts';
import type { Change } from '../../model/plan/change.ts';
import type { Conflict } from '../../model/plan/conflict.ts';
import type { Plan } from '../../model/plan/plan.ts';
import type { PlanPolicy } from '../../model/plan/policy.ts';
import type { RestoreEntry, RestoreWebhook } from '../../model/plan/restore.ts';
import { describeScope, registryName, type Scope, type ScopeRef } from '../../model/scope.ts';
import { buildChange } from '../build-change.ts';
import { isOtherCreator } from '../decide/creator-rule.ts';
import { identityOf } from '../document/plan-checksum.ts';
import { slotOf } from '../observed/slots.ts';
import { isCopy } from '../ownership/classify-observed.ts';
import { describeObserved } from '../ownership/describe-observed.ts';
import { liveIdentity } from '../ownership/live-identity.ts';
import { explicitPlan } from './explicit-plan.ts';
import {
  missingWebhook,
  planRestoreWebhooks,
  type WebhookRestorePlan,
  withRestoredWebhook,
} from './plan-restore-webhooks.ts';

/** One saved automation, and what became of its scope; absent where it has none that can be looked up. */
export interface RestoreCandidate {
  readonly entry: RestoreEntry;
  readonly resolution?: ScopeResolution;
}

/** What is to be brought back. */
export interface RestoreInput {
  readonly candidates: readonly RestoreCandidate[];
  /** Keys of automations that manifests have. */
  readonly declared: ReadonlySet<string>;
  readonly webhooks?: {
    readonly saved: readonly RestoreWebhook[];
    /** The integrations of each team that could be read. */
    readonly lists: ReadonlyMap<string, readonly Integration[]>;
    /** Keys of webhooks that manifests have. */
    readonly declared: ReadonlySet<string>;
  };
  readonly inventory: Inventory;
  readonly policy: PlanPolicy;
  readonly server: string;
  /** The user name of the account that runs it; absent where it is not known. */
  readonly viewer?: string;
  /** What the server lacks. */
  readonly missing: ServerCapabilities['missing'];
}

/** Why one automation or webhook cannot be brought back. */
export interface RestoreProblem {
  readonly key: string;
  readonly message: string;
  /** Whether its scope is what is missing, so that making it again would help. */
  readonly isScopeMissing: boolean;
}

/** The plan for what can be brought back, and what cannot. */
export interface RestorePlan {
  readonly plan: Plan;
  readonly problems: readonly RestoreProblem[];
}

/** The names by which the scope of a saved automation is looked up again; absent for an unknown type. */
export function restoredScopeRef({ scope }: Pick<Observed, 'scope'>): ScopeRef | undefined {
  if (scope.kind === 'other') return undefined;
  const { entity, project = '' } = scope;
  const collection = scope.collection === undefined ? {} : { collection: scope.collection };
  switch (scope.kind) {
    case 'team':
      return { kind: 'team', entity };
    case 'organization':
      return { kind: 'organization', organization: entity };
    case 'project':
      return { kind: 'project', entity, project, ...collection };
    case 'registry':
      return {
        kind: 'registry',
        organization: entity,
        registry: registryName(project),
        ...collection,
      };
  }
}

/** Plans the creates. */
export function planRestore(input: RestoreInput): RestorePlan {
  const { policy, server } = input;
  const changes: Change[] = [];
  const conflicts: Conflict[] = [];
  const unchanged: string[] = [];
  const problems: RestoreProblem[] = [];
  const diagnostics: Diagnostic[] = [];
  const webhooks = planRestoreWebhooks({
    webhooks: input.webhooks?.saved ?? [],
    lists: input.webhooks?.lists ?? new Map(),
  });
  problems.push(...webhooks.problems.map((each) => ({ ...each, isScopeMissing: false })));
  for (const { entry, resolution } of input.candidates) {
    const { key, observed } = entry;
    const content = contentOf(observed, resolution, input.missing);
    if (typeof content === 'string') {
      problems.push({ key, message: content, isScopeMissing: resolution?.status === 'not-found' });
      continue;
    }
    const draft = withRestoredWebhook(
      { ...content, description: descriptionOf(entry, input) },
      webhooks,
      input.webhooks?.declared ?? new Set(),
    );
    const found = standing(draft, input) ?? waiting(draft, webhooks);
    if (found === undefined) {
      changes.push(creation(key, draft));
      diagnostics.push(...runsAsAnother(entry, input.viewer));
    } else if (found === 'back already') unchanged.push(key);
    else conflicts.push({ ...found, key });
  }
  const plan = explicitPlan({
    server,
    owner: policy.owner,
    ...present({ environment: policy.environment }),
    changes: [...webhooks.changes, ...changes],
    conflicts: [...webhooks.conflicts, ...conflicts],
    unchanged: [...webhooks.unchanged, ...unchanged],
    diagnostics,
    allowConflicts: policy.allowConflicts,
  });
  return { plan, problems };
}

/** What is restored is created by whoever restores it, and an ARIA automation runs as its creator. */
function runsAsAnother(
  { key, observed }: RestoreEntry,
  viewer: string | undefined,
): readonly Diagnostic[] {
  if (!isOtherCreator(observed, viewer)) return [];
  return [
    {
      code: 'plan/aria-creator',
      severity: 'warning',
      message: `"${key}" ran as its creator ${observed.createdBy ?? ''}, and will run as ${viewer ?? ''}`,
      hint: `To restore it as it was, let ${observed.createdBy ?? 'its creator'} run this command.`,
    },
  ];
}

/** What to create, or why it cannot be. */
function contentOf(
  observed: Observed,
  resolution: ScopeResolution | undefined,
  missing: ServerCapabilities['missing'],
): Automation | string {
  const { name, description, enabled, event, action } = observed;
  const what = describeObserved(observed);
  if (resolution === undefined) return `${what} was on a scope that this version cannot write`;
  if (resolution.status === 'not-found') {
    return `${what} cannot be restored: the ${resolution.missing} of its scope does not exist`;
  }
  if (resolution.status === 'unsupported') {
    return `${what} cannot be restored: the server lacks "${resolution.feature}"`;
  }
  if (event.kind === 'other' || action.kind === 'other') {
    const type = event.kind === 'other' ? event.type : action.kind === 'other' ? action.type : '';
    return `${what} is of the type ${type}, which this version cannot write; the restore file has its full content`;
  }
  const lacking = neededAbilities(event, action.kind).find((ability) => missing.has(ability));
  if (lacking !== undefined) {
    return `${what} cannot be restored: the server lacks "${missing.get(lacking)?.feature ?? lacking}", which ${lacking} needs`;
  }
  return { name, description, enabled, scope: resolution.scope, event, action };
}

/** With its marker where a manifest has the key, else without ours. */
function descriptionOf({ observed }: RestoreEntry, { declared, policy }: RestoreInput): string {
  const parsed = parseMarker(observed.description);
  if (parsed.kind !== 'marker') return observed.description;
  const { marker, text } = parsed;
  // A former owner's marker is ours too: the next plan would remove what it marks and no manifest has.
  const isOurs = marker.owner === policy.owner || policy.formerOwners.includes(marker.owner);
  if (!isOurs) return observed.description;
  // The key that the next plan reads is the marker's, which a re-keyed entry does not have.
  return declared.has(marker.key) ? observed.description : text;
}

/** What is in the way; nothing where the slot and the key are free. */
function standing(
  draft: AutomationDraft,
  { inventory }: RestoreInput,
): Omit<Conflict, 'key'> | 'back already' | undefined {
  const slot = slotOf(draft);
  const occupant = inventory.automations.find((each) => slotOf(each) === slot);
  if (occupant !== undefined) {
    const wanted = identityOf(undefined, draft);
    const live = liveIdentity(occupant);
    if (live.digest === wanted.digest && live.marker === wanted.marker) return 'back already';
    const isUnmanaged = live.digest === wanted.digest && live.marker === undefined;
    return conflictWith(occupant, draft.scope, {
      code: 'place-taken',
      message: `${describeObserved(occupant)} has its name and scope now, and is not overwritten`,
      ...present({
        hint: isUnmanaged
          ? 'It is the same automation and unmanaged: take it over with "wac apply --adopt"'
          : undefined,
      }),
    });
  }
  const own = parseMarker(draft.description);
  if (own.kind !== 'marker') return undefined;
  const owned = inventory.automations.find((each) => {
    const parsed = parseMarker(each.description);
    return (
      parsed.kind === 'marker' &&
      parsed.marker.owner === own.marker.owner &&
      parsed.marker.key === own.marker.key &&
      !isCopy(parsed.marker, each)
    );
  });
  if (owned === undefined) return undefined;
  return conflictWith(owned, draft.scope, {
    code: 'two-holders',
    message: `${describeObserved(owned)} has the key "${own.marker.key}" now`,
  });
}

/** What an automation waits for: a webhook that does not come back. */
function waiting(
  draft: AutomationDraft,
  webhooks: WebhookRestorePlan,
): Omit<Conflict, 'key'> | undefined {
  const words = missingWebhook(draft, webhooks);
  if (words === undefined) return undefined;
  return { ...words, name: draft.name, scope: describeScope(draft.scope), ids: [] };
}

function conflictWith(
  occupant: Observed,
  scope: Scope,
  words: Pick<Conflict, 'code' | 'message'> & Partial<Pick<Conflict, 'hint'>>,
): Omit<Conflict, 'key'> {
  return {
    hint: 'Rename or delete it first, or restore the rest: --allow-conflicts',
    ...words,
    name: occupant.name,
    scope: describeScope(scope),
    ids: [occupant.id],
  };
}

function creation(key: string, after: AutomationDraft): Change {
  return buildChange({ key, action: 'create', reason: 'restored', origin: 'missing', after });
}
