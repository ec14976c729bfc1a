/**
 * Settles who may stand where: what takes a (scope, name) waits for what frees it, and is a conflict when that stays.
 *
 * Terms: a change *takes* a place when it is new to it, and *frees* the place that it deletes or leaves. A change that
 * is dropped because its place is taken frees nothing, so dropping is repeated until nothing more falls.
 * Names are compared with their case folded away for waiting, and exactly for conflicts: whether two names that differ
 * in case alone can stand side by side is the server's business.
 */
import type { Desired, Observed } from '../../model/automation.ts';
import type { Change, Conflict } from '../../model/plan.ts';
import { leftAlone } from '../decide/plan-removal.ts';
import type { Holder, Stranger } from '../ownership/classify-observed.ts';
import { placeContested, placeNotFreed, placeTaken } from '../ownership/conflicts.ts';
import { foldedPlaceOf, placeOf } from '../ownership/slots.ts';

/** What there is to settle. */
export interface Claims {
  readonly changes: readonly Change[];
  readonly desiredByKey: ReadonlyMap<string, Desired>;
  readonly automations: readonly Observed[];
  readonly strangersById: ReadonlyMap<string, Stranger>;
  readonly holdersById: ReadonlyMap<string, Holder>;
}

/** What is left of the changes, each with what it waits for. */
export interface SettledClaims {
  readonly changes: readonly Change[];
  readonly conflicts: readonly Conflict[];
  /** Keys whose change was dropped. */
  readonly dropped: ReadonlySet<string>;
}

/** Settles all claims. */
export function claimPlaces(claims: Claims): SettledClaims {
  const occupants = occupantsOf(claims);
  const { conflicts, changes: uncontested } = contestedPlaces(claims);
  const dropped = new Set(conflicts.map(({ key }) => key));
  let changes = uncontested;
  for (;;) {
    const byId = new Map(changes.flatMap((each) => (each.before ? [[each.before.id, each]] : [])));
    const kept: Change[] = [];
    for (const change of changes) {
      const { blockedBy, waitsFor } = settle(change, occupants, byId);
      if (blockedBy === undefined) {
        kept.push({ ...change, dependsOn: waitsFor });
        continue;
      }
      dropped.add(change.key);
      conflicts.push(conflictOver(change, blockedBy, claims));
    }
    if (kept.length === changes.length) return { changes: kept, conflicts, dropped };
    changes = kept;
  }
}

/** What stands, by folded place, wherever a change goes to. */
function occupantsOf({ changes, automations }: Claims): ReadonlyMap<string, readonly Observed[]> {
  const occupants = new Map<string, Observed[]>();
  for (const { after, before } of changes) {
    if (after !== undefined && !staysPut(before, after)) occupants.set(foldedPlaceOf(after), []);
  }
  if (occupants.size === 0) return occupants;
  for (const observed of automations) occupants.get(foldedPlaceOf(observed))?.push(observed);
  return occupants;
}

function staysPut(before: Change['before'], after: NonNullable<Change['after']>): boolean {
  return before !== undefined && placeOf(before) === placeOf(after);
}

/**
 * Two declarations never ask for one place, but one whose drifted name is only reported may come to stand where
 * another wants to be. Then the other has it.
 */
function contestedPlaces(claims: Claims): {
  readonly changes: readonly Change[];
  readonly conflicts: Conflict[];
} {
  const takers = new Map<string, string>();
  for (const { key, after, before } of claims.changes) {
    if (after === undefined || staysPut(before, after)) continue;
    const place = placeOf(after);
    const desired = claims.desiredByKey.get(key);
    const isRightful = desired !== undefined && placeOf(desired.automation) === place;
    if (!takers.has(place) || isRightful) takers.set(place, key);
  }
  const conflicts: Conflict[] = [];
  const changes = claims.changes.filter(({ key, after, before }) => {
    if (after === undefined || staysPut(before, after)) return true;
    const taker = takers.get(placeOf(after));
    const desired = claims.desiredByKey.get(key);
    if (taker === undefined || taker === key || desired === undefined) return true;
    conflicts.push(placeContested(desired, after.name, taker));
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
  const place = placeOf(after);
  if (staysPut(before, after)) return { waitsFor: [] };
  const waitsFor = new Set<string>();
  for (const occupant of occupants.get(foldedPlaceOf(after)) ?? []) {
    if (occupant.id === before?.id) continue;
    const isExact = placeOf(occupant) === place;
    const leaving = byId.get(occupant.id);
    if (leaving !== undefined && isFreed(leaving, occupant, isExact)) waitsFor.add(leaving.key);
    else if (isExact) return { blockedBy: occupant, waitsFor: [] };
  }
  return { waitsFor: [...waitsFor].sort() };
}

function isFreed({ action, after }: Change, occupant: Observed, isExact: boolean): boolean {
  if (action === 'delete' || after === undefined) return true;
  const where = isExact ? placeOf : foldedPlaceOf;
  return where(after) !== where(occupant);
}

function conflictOver(change: Change, occupant: Observed, claims: Claims): Conflict {
  const desired = claims.desiredByKey.get(change.key);
  const stranger = claims.strangersById.get(occupant.id);
  const holder = claims.holdersById.get(occupant.id);
  if (desired === undefined) {
    return {
      code: 'place-taken',
      key: change.key,
      name: change.name,
      scope: change.scope,
      message: `The place that "${change.key}" moves to is taken by "${occupant.name}"`,
      hint: 'Rename or delete it first',
      ids: [occupant.id],
    };
  }
  if (stranger !== undefined) return withHint(placeTaken(desired, stranger), change);
  if (holder !== undefined && !claims.desiredByKey.has(holder.marker.key)) {
    const stays = leftAlone(holder, holder.isCopy ? 'copy' : 'kept');
    return withHint(placeTaken(desired, stays), change);
  }
  return placeNotFreed(desired, occupant, holder?.marker.key ?? occupant.name);
}

/** What has a holder already can adopt nothing: there would be two of it. */
function withHint(conflict: Conflict, { before }: Change): Conflict {
  if (before === undefined) return conflict;
  return { ...conflict, hint: 'Choose another name, or rename or delete what is there first' };
}
