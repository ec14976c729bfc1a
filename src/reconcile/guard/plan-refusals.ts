/** Why a plan cannot be applied as it is: guards, conflicts, a copied configuration, markers of a newer version. */
import { compareText } from '../../lib/compare-text.ts';
import { countNoun } from '../../lib/count-noun.ts';
import type { Desired } from '../../model/automation.ts';
import type { Change } from '../../model/plan/change.ts';
import type { Conflict } from '../../model/plan/conflict.ts';
import type { Refusal } from '../../model/plan/plan.ts';
import type { PlanPolicy } from '../../model/plan/policy.ts';
import type { ClassifiedInventory, OwnedAutomation } from '../ownership/classify-observed.ts';
import { describeObserved, entityOf } from '../ownership/describe-observed.ts';
import { guardPlan } from './guard-plan.ts';

/** What the refusals follow from. */
export interface RefusalInput {
  readonly changes: readonly Change[];
  readonly conflicts: readonly Conflict[];
  readonly classified: ClassifiedInventory;
  /** How many automations we own, by entity. */
  readonly ownedByEntity: ReadonlyMap<string, number>;
  readonly desired: readonly Desired[];
  readonly unresolved: ReadonlySet<string>;
  /** Ids of automations that get another key, so that their old key disappears. */
  readonly rekeyed: ReadonlySet<string | undefined>;
  readonly policy: PlanPolicy;
}

/** Every reason, the most fundamental first. */
export function planRefusals(input: RefusalInput): readonly Refusal[] {
  const { changes, conflicts, policy } = input;
  const breaches = guardPlan(changes, input.ownedByEntity, policy);
  const isConflicted = conflicts.length > 0 && policy.failOnConflict;
  return [
    ...newerMarkers(input.classified),
    ...disjoint(input),
    ...(isConflicted ? [{ kind: 'conflicts', count: conflicts.length } as const] : []),
    ...breaches.map((breach) => ({ kind: 'guard', breach }) as const),
  ];
}

/** How many automations we own, by entity; what somebody copied by hand is not counted. */
export function ownedByEntity({
  ownedAutomations,
}: ClassifiedInventory): ReadonlyMap<string, number> {
  const owned = new Map<string, number>();
  for (const all of ownedAutomations.values()) {
    for (const { isCopy, observed } of all) {
      if (isCopy) continue;
      const entity = entityOf(observed);
      owned.set(entity, (owned.get(entity) ?? 0) + 1);
    }
  }
  return owned;
}

function newerMarkers({ newer }: ClassifiedInventory): readonly Refusal[] {
  const [first] = newer;
  if (first === undefined) return [];
  const others = newer.length === 1 ? '' : ` and ${newer.length - 1} more`;
  return [
    {
      kind: 'newer-marker',
      message: `A newer version of wac wrote the marker of ${describeObserved(first.observed)}${others}`,
      hint: 'Upgrade wac: this version cannot compare what the newer one applied',
    },
  ];
}

function disjoint({
  classified,
  desired,
  unresolved,
  rekeyed,
  changes,
  policy,
}: RefusalInput): readonly Refusal[] {
  if (policy.allowDisjoint) return [];
  const { ownedAutomations } = classified;
  // Each reason of a large plan that is as usual is found at the first automation.
  const isAnyRekeyed = (): boolean =>
    someOwned(classified, ({ observed }) => rekeyed.has(observed.id));
  const isMet =
    desired.some(({ declaration }) => ownedAutomations.has(declaration.key)) ||
    [...unresolved].some((key) => ownedAutomations.has(key)) ||
    (rekeyed.size > 0 && isAnyRekeyed());
  if (isMet) return fromOtherOwner(classified, changes, policy);
  const owned = [...ownedAutomations.values()].flat();
  if (owned.length < 2) return [];
  const held = [...new Set(owned.map(({ marker }) => `"${marker.key}"`))].sort(compareText);
  const examples = `${held.slice(0, 3).join(', ')}${held.length > 3 ? ' …' : ''}`;
  return [
    {
      kind: 'disjoint',
      owned: owned.length,
      message: `${policy.owner} owns ${countNoun(owned.length, 'automation')} on the server (${examples}), and no manifest has any of their keys`,
      hint: 'If a configuration was copied, give this one its own "owner". To replace all automations, run with --allow-disjoint',
    },
  ];
}

/**
 * Another directory with the same owner and the same keys: each automation of ours would move to another scope, with
 * another action or event.
 */
function fromOtherOwner(
  classified: ClassifiedInventory,
  changes: readonly Change[],
  policy: PlanPolicy,
): readonly Refusal[] {
  const byId = new Map(changes.map((change) => [change.before?.id, change]));
  const isReplaced = ({ observed }: OwnedAutomation): boolean => {
    const change = byId.get(observed.id);
    const parts = new Set(
      change?.fields.filter(({ origin }) => origin === 'git').map(({ part }) => part),
    );
    return (
      change?.action === 'update' &&
      parts.has('scope') &&
      (parts.has('action') || parts.has('event'))
    );
  };
  if (someOwned(classified, (each) => !isReplaced(each))) return [];
  const owned = [...classified.ownedAutomations.values()].flat();
  if (owned.length === 0) return [];
  const keys = [...new Set(owned.map(({ marker }) => `"${marker.key}"`))].sort(compareText);
  const examples = `${keys.slice(0, 3).join(', ')}${keys.length > 3 ? ' …' : ''}`;
  return [
    {
      kind: 'disjoint',
      owned: owned.length,
      message: `Every automation of ${policy.owner} on the server (${examples}) would move to another scope and do something else, as if it came from another directory`,
      hint: 'Give each directory its own "owner". If they are meant to move, run with --allow-disjoint',
    },
  ];
}

function someOwned(
  { ownedAutomations }: ClassifiedInventory,
  isSuch: (owned: OwnedAutomation) => boolean,
): boolean {
  for (const all of ownedAutomations.values()) if (all.some(isSuch)) return true;
  return false;
}
