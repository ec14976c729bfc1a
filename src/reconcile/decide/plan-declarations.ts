/**
 * Plans each declaration, and then each automation of ours that no declaration accounts for.
 *
 * A declaration in a conflict has no outcome: it neither writes nor releases anything.
 */
import type { Desired } from '../../model/automation.ts';
import type { Conflict } from '../../model/plan/conflict.ts';
import type { Outcome } from '../outcome.ts';
import type { ClassifiedInventory } from '../ownership/classify-observed.ts';
import { settleDoubleClaims } from '../ownership/double-claims.ts';
import type { KeyMatches } from '../ownership/match-keys.ts';
import type { PlanContext } from '../plan-context.ts';
import type { HiddenCounts } from './held-back.ts';
import { heldByDamagedMarker } from './held-by-damaged-marker.ts';
import { planAbsent, planningIndexOf } from './plan-absent.ts';
import { planExisting } from './plan-existing.ts';
import { planRemoval } from './plan-removal.ts';

/** One outcome for each declaration, and for each automation of ours that no declaration accounts for. */
export function planDeclarations(
  desired: readonly Desired[],
  classified: ClassifiedInventory,
  matches: KeyMatches,
  duplicated: ReadonlyMap<string, Conflict>,
  context: PlanContext,
  hidden: HiddenCounts,
): readonly Outcome[] {
  const around = planningIndexOf(classified, matches, context, hidden);
  const planned: Outcome[] = [];
  for (const [position, each] of desired.entries()) {
    const { key } = each.declaration;
    if (matches.inConflict.has(key) || duplicated.has(key)) continue;
    const owned = matches.paired[position];
    planned.push(
      owned === undefined
        ? planAbsent(each, around)
        : heldByDamagedMarker(each, planExisting(each, owned, context), around),
    );
  }
  const outcomes = [...settleDoubleClaims(planned)];
  const claimed =
    matches.orphans.length === 0 ? new Set() : new Set(outcomes.map((outcome) => outcome.claimed));
  for (const owned of matches.orphans) {
    if (!claimed.has(owned.observed.id)) outcomes.push(planRemoval(owned, context, 'not-declared'));
  }
  for (const owned of matches.inFormerEntity)
    outcomes.push(planRemoval(owned, context, 'entity-left'));
  return outcomes;
}

/** Declarations that nothing on the server is paired with, and for which nothing is planned. */
export function withheldOf(
  desired: readonly Desired[],
  outcomes: readonly Outcome[],
  matches: KeyMatches,
  duplicated: ReadonlyMap<string, Conflict>,
): readonly Desired[] {
  const held = new Set(duplicated.keys());
  for (const { claimed, conflicts, heldBack } of outcomes) {
    if (heldBack !== undefined) held.add(heldBack.key);
    if (claimed === undefined) for (const { key } of conflicts ?? []) held.add(key);
  }
  if (held.size === 0) return [];
  return desired.filter(
    ({ declaration }, position) =>
      held.has(declaration.key) && matches.paired[position] === undefined,
  );
}

/** Declarations that want one slot are not planned, and what was edited of them is drift all the same. */
export function driftOfSharedSlots(
  desired: readonly Desired[],
  matches: KeyMatches,
  duplicated: ReadonlyMap<string, Conflict>,
  context: PlanContext,
): readonly Outcome[] {
  if (duplicated.size === 0) return [];
  return desired.flatMap((each, position) => {
    const owned = duplicated.has(each.declaration.key) ? matches.paired[position] : undefined;
    return owned === undefined ? [] : [planExisting(each, owned, context)];
  });
}
