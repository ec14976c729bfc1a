/** A key that one automation carries in its marker and another in a marker that cannot be read. */
import { present } from '../../lib/present.ts';
import type { Desired } from '../../model/automation.ts';
import type { Outcome } from '../outcome.ts';
import { damagedMarker } from '../ownership/conflicts.ts';
import type { PlanningIndex } from './plan-absent.ts';

/**
 * Nothing is written to an automation while another one carries the same key in a marker that cannot be read: either
 * may be the original, and the other a copy.
 */
export function heldByDamagedMarker(
  desired: Desired,
  outcome: Outcome,
  { unowned }: PlanningIndex,
): Outcome {
  const { key } = desired.declaration;
  const damaged = unowned.damaged.find((each) => each.key === key);
  if (damaged === undefined || outcome.change === undefined) return outcome;
  return {
    ...present({ claimed: outcome.change.before?.id }),
    conflicts: [...(outcome.conflicts ?? []), damagedMarker(desired, damaged.observed)],
    ...present({ drift: outcome.drift?.map((each) => ({ ...each, isRepaired: false })) }),
  };
}
