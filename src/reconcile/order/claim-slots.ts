/**
 * Decides which automation gets which slot: what takes a slot waits for what frees it, and is a conflict when that stays.
 *
 * Terms: a change *takes* a slot when it is new to it, and *frees* the slot that it deletes or leaves. A change that
 * is dropped because its slot is taken frees nothing, so dropping is repeated until nothing more falls.
 * Names are compared with their case folded away for waiting, and exactly for conflicts: whether two names that differ
 * in case only can exist side by side is the server's decision.
 */
import type { Desired, Observed } from '../../model/automation.ts';
import type { Change } from '../../model/plan/change.ts';
import type { Conflict } from '../../model/plan/conflict.ts';
import { unmanagedAutomation } from '../decide/plan-removal.ts';
import { observedIndexOf } from '../observed/observed-index.ts';
import { foldedSlotOf, slotOf } from '../observed/slots.ts';
import type { UnownedAutomations } from '../observed/unowned-automations.ts';
import type { ClassifiedInventory, OwnedAutomation } from '../ownership/classify-observed.ts';
import { slotContested, slotNotFreed, slotTaken } from '../ownership/conflicts.ts';

/** What there is to settle. */
export interface SlotClaims {
  readonly changes: readonly Change[];
  readonly desired: readonly Desired[];
  readonly automations: readonly Observed[];
  readonly classified: ClassifiedInventory;
}

/** What is left of the changes, each with what it waits for. */
export interface SettledSlotClaims {
  readonly changes: readonly Change[];
  readonly conflicts: readonly Conflict[];
  /** Keys whose change was dropped. */
  readonly dropped: ReadonlySet<string>;
}

/** Settles all claims. */
export function claimSlots(claims: SlotClaims): SettledSlotClaims {
  const occupants = occupantsOf(claims);
  if (occupants.size === 0) return { changes: claims.changes, conflicts: [], dropped: new Set() };
  const known = indexOf(claims);
  const { conflicts, changes: uncontested } = slotConflicts(claims.changes, known);
  const dropped = new Set(conflicts.map(({ key }) => key));
  let changes = uncontested;
  for (;;) {
    const byId = new Map(changes.flatMap((each) => (each.before ? [[each.before.id, each]] : [])));
    const kept: Change[] = [];
    for (const change of changes) {
      const { blockedBy, waitsFor } = settle(change, occupants, byId);
      if (blockedBy === undefined) {
        kept.push({ ...change, dependsOn: withDeletion(change, waitsFor) });
        continue;
      }
      dropped.add(change.key);
      conflicts.push(conflictOver(change, blockedBy, known));
    }
    // What cannot be created again is not deleted.
    const whole = kept.filter(({ reason, key }) => reason !== 'recreated' || !dropped.has(key));
    if (whole.length === changes.length) return { changes: whole, conflicts, dropped };
    changes = whole;
  }
}

interface SlotIndex {
  readonly desiredByKey: ReadonlyMap<string, Desired>;
  readonly unowned: UnownedAutomations;
  readonly ownedById: ReadonlyMap<string, OwnedAutomation>;
}

function indexOf({ desired, classified }: SlotClaims): SlotIndex {
  const owned = [...classified.ownedAutomations.values()].flat();
  return {
    desiredByKey: new Map(desired.map((each) => [each.declaration.key, each])),
    unowned: classified.unowned,
    ownedById: new Map(owned.map((each) => [each.observed.id, each])),
  };
}

/** What is created again waits for its own deletion, wherever it goes: two automations never carry one key. */
function withDeletion(
  { action, reason, key }: Change,
  waitsFor: readonly string[],
): readonly string[] {
  return reason === 'recreated' && action === 'create'
    ? [...new Set([...waitsFor, key])].sort()
    : waitsFor;
}

/** What is in the slots that changes move to, by folded slot. */
function occupantsOf({
  changes,
  automations,
}: SlotClaims): ReadonlyMap<string, readonly Observed[]> {
  const index = observedIndexOf(automations);
  const occupants = new Map<string, readonly Observed[]>();
  for (const { after, before } of changes) {
    if (after === undefined || staysPut(before, after)) continue;
    const slot = foldedSlotOf(after);
    occupants.set(
      slot,
      index.inFoldedSlot(slot).map(({ observed }) => observed),
    );
  }
  return occupants;
}

function staysPut(before: Change['before'], after: NonNullable<Change['after']>): boolean {
  return before !== undefined && slotOf(before) === slotOf(after);
}

/**
 * Two declarations never ask for one slot, but one whose drifted name is only reported may take the slot where
 * another wants to be. Then the other has it.
 */
function slotConflicts(
  all: readonly Change[],
  { desiredByKey }: SlotIndex,
): {
  readonly changes: readonly Change[];
  readonly conflicts: Conflict[];
} {
  const takers = new Map<string, string>();
  for (const { key, after, before } of all) {
    if (after === undefined || staysPut(before, after)) continue;
    const slot = slotOf(after);
    const desired = desiredByKey.get(key);
    const isRightful = desired !== undefined && slotOf(desired.automation) === slot;
    if (!takers.has(slot) || isRightful) takers.set(slot, key);
  }
  const conflicts: Conflict[] = [];
  const changes = all.filter(({ key, after, before }) => {
    if (after === undefined || staysPut(before, after)) return true;
    const taker = takers.get(slotOf(after));
    const desired = desiredByKey.get(key);
    if (taker === undefined || taker === key || desired === undefined) return true;
    conflicts.push(slotContested(desired, after.name, taker));
    return false;
  });
  return { changes, conflicts };
}

interface Settlement {
  readonly blockedBy?: Observed;
  readonly waitsFor: readonly string[];
}

function settle(
  change: Change,
  occupants: ReadonlyMap<string, readonly Observed[]>,
  byId: ReadonlyMap<string, Change>,
): Settlement {
  const { before, after } = change;
  if (after === undefined) return { waitsFor: [] };
  const slot = slotOf(after);
  if (staysPut(before, after)) return { waitsFor: [] };
  const waitsFor = new Set<string>();
  for (const occupant of occupants.get(foldedSlotOf(after)) ?? []) {
    if (occupant.id === before?.id) continue;
    const isExact = slotOf(occupant) === slot;
    const leaving = byId.get(occupant.id);
    if (leaving !== undefined && isFreed(leaving, occupant, isExact)) waitsFor.add(leaving.key);
    else if (isExact) return { blockedBy: occupant, waitsFor: [] };
  }
  return { waitsFor: [...waitsFor].sort() };
}

function isFreed({ action, after }: Change, occupant: Observed, isExact: boolean): boolean {
  if (action === 'delete' || after === undefined) return true;
  const where = isExact ? slotOf : foldedSlotOf;
  return where(after) !== where(occupant);
}

function conflictOver(
  change: Change,
  occupant: Observed,
  { desiredByKey, unowned: others, ownedById }: SlotIndex,
): Conflict {
  const desired = desiredByKey.get(change.key);
  const unowned = others.withId(occupant.id);
  const owned = ownedById.get(occupant.id);
  if (desired === undefined) {
    return {
      code: 'place-taken',
      key: change.key,
      name: change.name,
      scope: change.scope,
      message: `The slot that "${change.key}" moves to is taken by "${occupant.name}"`,
      hint: 'Rename or delete it first',
      ids: [occupant.id],
    };
  }
  if (unowned !== undefined) return withHint(slotTaken(desired, unowned), change);
  if (owned !== undefined && !desiredByKey.has(owned.marker.key)) {
    const stays = unmanagedAutomation(owned, owned.isCopy ? 'copy' : 'kept');
    return withHint(slotTaken(desired, stays), change);
  }
  return slotNotFreed(desired, occupant, owned?.marker.key ?? occupant.name);
}

/** A declaration with an owned automation adopts nothing: it would have two. */
function withHint(conflict: Conflict, { before }: Change): Conflict {
  if (before === undefined) return conflict;
  return { ...conflict, hint: 'Choose another name, or rename or delete what is there first' };
}
