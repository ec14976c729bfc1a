/**
 * Plans a declaration whose key nothing on the server carries.
 *
 * What is in its slot decides: the same automation under a key that disappears is re-keyed, an unmanaged one is
 * adopted where that was allowed, another owner's is taken over where that was asked for, and anything else that
 * is not ours is a conflict. An automation of ours that is about to leave is no hindrance; whether it does is settled
 * when all changes are known.
 */

import { present } from '../../lib/present.ts';
import { type Desired, type Observed, PARTS } from '../../model/automation.ts';
import { canonicalAutomation } from '../../model/canonical/canonical-automation.ts';
import { comparePart } from '../../model/canonical/digest.ts';
import { isEqual } from '../../model/canonical/equal.ts';
import type { PlanPolicy } from '../../model/plan/policy.ts';
import { describeScope } from '../../model/scope.ts';
import { fieldChanges } from '../build-change.ts';
import type { UnownedAutomation } from '../observed/observed-index.ts';
import { slotOf } from '../observed/slots.ts';
import type { UnownedAutomations } from '../observed/unowned-automations.ts';
import type { Outcome } from '../outcome.ts';
import {
  type ClassifiedInventory,
  type OwnedAutomation,
  toOwned,
} from '../ownership/classify-observed.ts';
import { damagedMarker, newerMarker, slotTaken } from '../ownership/conflicts.ts';
import type { KeyMatches } from '../ownership/match-keys.ts';
import type { PlanContext } from '../plan-context.ts';
import { targetOf } from './compare-existing.ts';
import { type HiddenCounts, heldAsHidden } from './held-back.ts';
import { mayAdopt, planAdoption, planCreation } from './plan-adoption.ts';
import { planExisting } from './plan-existing.ts';
import { unmanagedAutomation } from './plan-removal.ts';

/** What is in the slots of the server, and which automation has which key. */
export interface PlanningIndex extends PlanContext {
  readonly orphansBySlot: ReadonlyMap<string, OwnedAutomation>;
  readonly copiesBySlot: ReadonlyMap<string, OwnedAutomation>;
  readonly unowned: UnownedAutomations;
  readonly newerByKey: ReadonlyMap<string, UnownedAutomation>;
  /** What the entities count and do not show: nothing there can be called absent. */
  readonly hidden: HiddenCounts;
}

/** Makes the maps that a look-up needs. */
export function planningIndexOf(
  inventory: ClassifiedInventory,
  matches: KeyMatches,
  context: PlanContext,
  hidden: HiddenCounts,
): PlanningIndex {
  const bySlot = <T extends Pick<OwnedAutomation, 'observed'>>(
    all: readonly T[],
  ): ReadonlyMap<string, T> => new Map(all.map((each) => [slotOf(each.observed), each]));
  return {
    orphansBySlot: bySlot(matches.orphans),
    copiesBySlot: bySlot(matches.copies.map(({ owned }) => owned)),
    unowned: inventory.unowned,
    newerByKey: new Map(inventory.newer.map((unowned) => [unowned.key ?? '', unowned])),
    ...context,
    hidden,
  };
}

/** Plans one declaration that no automation on the server carries. */
export function planAbsent(desired: Desired, around: PlanningIndex): Outcome {
  const { policy } = around;
  const { key, lifecycle } = desired.declaration;
  const adopts = lifecycle.adopt !== false || policy.adopt;
  const newer = around.newerByKey.get(key);
  if (newer !== undefined) return { conflicts: [newerMarker(desired, newer.observed)] };

  const slot = slotOf(desired.automation);
  const orphan = around.orphansBySlot.get(slot);
  if (orphan !== undefined && (adopts || isSameBody(desired, orphan))) {
    return planExisting(desired, orphan, around, 're-keyed');
  }
  const copy = around.copiesBySlot.get(slot);
  if (copy !== undefined) {
    if (mayAdopt(desired, copy.observed, policy)) {
      return { change: planAdoption(desired, copy.observed, around, copy.line) };
    }
    return {
      conflicts: [slotTaken(desired, unmanagedAutomation(copy, 'copy'))],
      ...missing(desired, around, false),
    };
  }
  const unowned = around.unowned.inSlot(slot);
  if (unowned !== undefined) return planOverUnowned(desired, unowned, around);

  const sameKey = around.unowned.withKey(key);
  const taken = sameKey.find((each) => ownedToTake(each, policy)?.isCopy === false);
  if (taken !== undefined) return planOverUnowned(desired, taken, around);
  const damaged = sameKey.find((each) => each.isOurs === true);
  if (damaged !== undefined) return { conflicts: [damagedMarker(desired, damaged.observed)] };
  const heldBack = heldAsHidden(desired, around.hidden);
  if (heldBack !== undefined) return { heldBack };
  return { change: planCreation(desired, around), ...missing(desired, around, true) };
}

/** Whether an automation under another key is what the declaration asks for, or what it asked for when it was applied. */
export function isSameBody(desired: Desired, { observed, marker, text }: OwnedAutomation): boolean {
  const target = targetOf(desired, observed);
  return (
    isEqual(canonicalAutomation(observed, { text }), target) ||
    PARTS.every((part) => comparePart(marker, target, part) !== 'different')
  );
}

function planOverUnowned(
  desired: Desired,
  unowned: UnownedAutomation,
  around: PlanningIndex,
): Outcome {
  const { policy } = around;
  const { observed, reason } = unowned;
  if (reason === 'unmanaged' || reason === 'inexpressible') {
    // Never adopted, or its marker was removed: without state this is unknown, so it counts as drift.
    return mayAdopt(desired, observed, policy)
      ? {
          change: planAdoption(desired, observed, around),
          drift: unmarked(desired, observed, true),
        }
      : { conflicts: [slotTaken(desired, unowned)], drift: unmarked(desired, observed, false) };
  }
  const owned = ownedToTake(unowned, policy);
  if (owned !== undefined) return planExisting(desired, owned, around, 'taken-over');
  const found = unowned.isOurs === true ? {} : missing(desired, around, false);
  return { conflicts: [slotTaken(desired, unowned)], ...found };
}

/** Another owner's automation as if it were ours, where the run may take it; absent otherwise. */
function ownedToTake(unowned: UnownedAutomation, policy: PlanPolicy): OwnedAutomation | undefined {
  const { observed, owner, marker, line, text } = unowned;
  if (marker === undefined || line === undefined || text === undefined) return undefined;
  if (owner === undefined || !policy.takeOver.includes(owner)) return undefined;
  return toOwned(observed, { marker, line, text }, []);
}

function unmarked(
  desired: Desired,
  observed: Observed,
  isRepaired: boolean,
): NonNullable<Outcome['drift']> {
  const target = targetOf(desired, observed);
  return [
    {
      key: desired.declaration.key,
      name: observed.name,
      scope: describeScope(desired.automation.scope),
      id: observed.id,
      kind: 'unmarked',
      fields: fieldChanges(canonicalAutomation(observed), target, { origin: 'both' }),
      isRepaired,
      ...present({ updatedAt: observed.updatedAt }),
      source: desired.declaration.source.range,
    },
  ];
}

/** Drift of what is not there; where the server does not show everything it is unknown, and held back. */
function missing(
  desired: Desired,
  { hidden }: PlanningIndex,
  isRepaired: boolean,
): Pick<Outcome, 'drift' | 'heldBack'> {
  const { declaration, automation } = desired;
  const heldBack = heldAsHidden(desired, hidden);
  if (heldBack !== undefined) return { heldBack };
  return {
    drift: [
      {
        key: declaration.key,
        name: automation.name,
        scope: describeScope(automation.scope),
        kind: 'missing',
        fields: [],
        isRepaired,
        source: declaration.source.range,
      },
    ],
  };
}
