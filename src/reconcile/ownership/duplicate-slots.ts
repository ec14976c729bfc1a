/** Declarations that want the same slot: a scope and a name on the server. */
import { groupRepeated } from '../../lib/group-repeated.ts';
import type { Desired } from '../../model/automation.ts';
import type { Conflict } from '../../model/plan/conflict.ts';
import { slotOf } from '../observed/slots.ts';
import { sameSlot } from './conflicts.ts';

/** A conflict for each declaration that shares its slot with another. */
export function duplicateSlots(desired: readonly Desired[]): ReadonlyMap<string, Conflict> {
  const conflicts = new Map<string, Conflict>();
  // Names are there already, and most are unique: slots are only written where they are not.
  const named = [...groupRepeated(desired, (each) => each.automation.name).values()].flat();
  for (const sharing of groupRepeated(named, (each) => slotOf(each.automation)).values()) {
    for (const each of sharing) {
      conflicts.set(
        each.declaration.key,
        sameSlot(
          each,
          sharing.filter((other) => other !== each),
        ),
      );
    }
  }
  return conflicts;
}
