import type { JsonObject } from '../../lib/json.ts';
import type { Plan } from '../../model/plan/plan.ts';

/** The counts of a plan, each word with its number, zero included, so that scripts need not ask whether it is there. */
export function planSummary(
  plan: Pick<
    Plan,
    'changes' | 'drift' | 'conflicts' | 'heldBack' | 'unmanaged' | 'unchanged' | 'hidden'
  >,
): JsonObject {
  const { changes } = plan;
  const action = { create: 0, update: 0, adopt: 0, disable: 0, release: 0, delete: 0 };
  const origin = { git: 0, drift: 0, both: 0, missing: 0 };
  const danger = { none: 0, alters: 0, redirects: 0, silences: 0, removes: 0 };
  for (const change of changes) {
    action[change.action] += 1;
    origin[change.origin] += 1;
    danger[change.danger] += 1;
  }
  return {
    changes: changes.length,
    action,
    origin,
    danger,
    unchanged: plan.unchanged.length,
    drift: plan.drift.length,
    conflicts: plan.conflicts.length,
    heldBack: plan.heldBack.length,
    leftAlone: plan.unmanaged.length,
    unmanaged: plan.unmanaged.length,
    hidden: plan.hidden,
  };
}
