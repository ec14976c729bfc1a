/**
 * Only the creator of an ARIA automation can edit it, because it runs as its creator. Anybody who can write to the
 * project can delete it.
 *
 * A change that the server would refuse is a conflict that names the creator. Deleting and creating again gives the
 * automation another creator, id and history, so it is done only for keys that the run names.
 */
import { present } from '../../lib/present.ts';
import type { Observed } from '../../model/automation.ts';
import { canonicalAutomation } from '../../model/canonical/canonical-automation.ts';
import { parseMarker } from '../../model/canonical/marker.ts';
import type { Change } from '../../model/plan/change.ts';
import type { Conflict } from '../../model/plan/conflict.ts';
import type { PlanPolicy } from '../../model/plan/policy.ts';
import { buildChange } from '../build-change.ts';
import type { Outcome } from '../outcome.ts';

/** As whom the plan is made, and what the run allows. */
export interface CreatorRule {
  /** User name; absent where the server does not say. */
  readonly viewer: string | undefined;
  readonly policy: Pick<PlanPolicy, 'recreate'>;
}

/** The outcome with its change as this user can make it: unchanged, a conflict, or a deletion and a creation. */
export function applyCreatorRule(outcome: Outcome, rule: CreatorRule): Outcome {
  const { change } = outcome;
  if (change?.before === undefined || !isEditOfAria(change)) return outcome;
  const { createdBy } = change.before;
  const { viewer, policy } = rule;
  if (createdBy === undefined || viewer === undefined) {
    return { ...outcome, diagnostics: [...(outcome.diagnostics ?? []), unknownCreator(change)] };
  }
  if (createdBy === viewer) return outcome;
  const isWanted = (policy.recreate ?? []).some(
    (key) => change.key === key || change.key.startsWith(`${key}/`),
  );
  const pair = isWanted ? recreated(change) : undefined;
  if (pair !== undefined) return { ...outcome, change: pair.creation, deletion: pair.deletion };
  const { change: _, ...rest } = outcome;
  return {
    ...rest,
    claimed: change.before.id,
    conflicts: [...(outcome.conflicts ?? []), otherCreator(change, { createdBy, viewer })],
    ...present({ drift: outcome.drift?.map((drift) => ({ ...drift, isRepaired: false })) }),
  };
}

function isEditOfAria({ action, before, after }: Change): boolean {
  if (action === 'create' || action === 'delete') return false;
  return [before?.action, after?.action].some((each) => each?.kind === 'sendPromptToAria');
}

/** The two changes that replace an edit; undefined where the edit does not say what to create, or protection forbids it. */
function recreated(
  change: Change,
): { readonly deletion: Change; readonly creation: Change } | undefined {
  const { key, action, origin, before, after, precondition, source, isCounted } = change;
  if (action !== 'update' && action !== 'adopt') return undefined;
  if (before === undefined || after?.event === undefined || after.action === undefined) {
    return undefined;
  }
  if (isProtected(change)) return undefined;
  const line = precondition.kind === 'present' ? precondition.marker : undefined;
  const common = { key, reason: 'recreated', origin, isCounted, ...present({ source }) } as const;
  return {
    deletion: buildChange({
      ...common,
      action: 'delete',
      before: canonicalAutomation(before),
      ...present({ line }),
    }),
    creation: buildChange({ ...common, action: 'create', after }),
  };
}

function isProtected({ before, after }: Change): boolean {
  return [before, after].some((each) => {
    const parsed = parseMarker(each?.description ?? '');
    return parsed.kind === 'marker' && parsed.marker.protect;
  });
}

function otherCreator(
  change: Change,
  { createdBy, viewer }: { readonly createdBy: string; readonly viewer: string },
): Conflict {
  const { key, name, scope, before, source } = change;
  return {
    code: 'other-creator',
    key,
    name,
    scope,
    message: `"${key}" was created by ${createdBy}, and this run uses the account ${viewer}: only its creator can edit an automation with an ARIA action`,
    hint: waysOut(change, { createdBy, viewer }),
    ids: before === undefined ? [] : [before.id],
    ...present({ source }),
  };
}

function waysOut(
  change: Change,
  { createdBy, viewer }: { readonly createdBy: string; readonly viewer: string },
): string {
  const { key } = change;
  if (recreated(change) !== undefined) {
    return `Apply as ${createdBy}, or delete it and create it again with --recreate ${key}: it then runs as ${viewer}, with another id and without its history`;
  }
  if (isProtected(change)) {
    return `Apply as ${createdBy}. It is protected, so it cannot be deleted and created again`;
  }
  return `Ask ${createdBy} to apply it. Anybody who can write to the project can delete it`;
}

function unknownCreator({ key, source }: Change): NonNullable<Outcome['diagnostics']>[number] {
  return {
    code: 'plan/aria-creator',
    severity: 'warning',
    message: `The server does not say whether this account created "${key}": only its creator can edit an automation with an ARIA action`,
    hint: 'If the server refuses the change, apply as its creator.',
    ...present({ range: source }),
  };
}

/** Whether two people are known to be different. */
export function isOtherCreator(
  { action, createdBy }: Pick<Observed, 'action' | 'createdBy'>,
  viewer: string | undefined,
): boolean {
  return (
    action.kind === 'sendPromptToAria' &&
    createdBy !== undefined &&
    viewer !== undefined &&
    createdBy !== viewer
  );
}
