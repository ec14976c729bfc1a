/**
 * Plans the end of an environment: what would be planned if no manifest were left.
 *
 * `onRemove` decides what the end is, protection holds, and the guards count; only the question whether the
 * configuration was copied is not asked, because that nothing is declared is the point.
 */
import { present } from '../../lib/present.ts';
import type { Inventory } from '../../model/automation-api.ts';
import type { Conflict } from '../../model/plan/conflict.ts';
import type { Plan, Refusal } from '../../model/plan/plan.ts';
import type { PlanPolicy } from '../../model/plan/policy.ts';
import { COUNTER_FLAGS } from '../guard/guard-plan.ts';
import { planChanges } from '../plan-changes.ts';
import type { PlannedWebhooks } from '../webhooks/planned-webhooks.ts';
import { CONTINUE_WITH_THE_REST } from './explicit-plan.ts';

/** What is to end. */
export interface DestroyInput {
  readonly inventory: Inventory;
  readonly policy: PlanPolicy;
  readonly server: string;
  /** The user name of the account that runs it; absent where it is not known. */
  readonly viewer?: string;
  /** The webhooks that markers record, planned without a declaration; absent where there are none. */
  readonly webhooks?: PlannedWebhooks;
}

/** The plan. */
export function planDestroy({ inventory, policy, server, viewer, webhooks }: DestroyInput): Plan {
  const plan = planChanges({
    desired: [],
    inventory,
    policy: { ...policy, allowDisjoint: true, failOnConflict: !policy.allowConflicts },
    server,
    ...present({ viewer, webhooks }),
  });
  return {
    ...plan,
    changes: plan.changes.map((change) => ({ ...change, reason: 'destroyed' })),
    conflicts: plan.conflicts.map(inWordsOfDestroying),
    refusedBy: plan.refusedBy.map(inWordsOfDestroyingRefusal),
  };
}

/** The end of an environment is not reviewed key by key, and no option asks to fail on a conflict. */
function inWordsOfDestroyingRefusal(refusal: Refusal): Refusal {
  if (refusal.kind === 'conflicts') return { ...refusal, hint: CONTINUE_WITH_THE_REST };
  if (refusal.kind !== 'guard') return refusal;
  const { breach } = refusal;
  const hint = `If that is intended, run once with ${COUNTER_FLAGS[breach.counter]} ${breach.count}`;
  return { kind: 'guard', breach: { ...breach, hint } };
}

function inWordsOfDestroying(conflict: Conflict): Conflict {
  if (conflict.code !== 'protected') return conflict;
  return {
    ...conflict,
    message: `"${conflict.key}" is protected, so it is not destroyed`,
    hint: 'Set "protect: false" in its manifest and apply that first, or leave it and destroy the rest: --allow-conflicts',
  };
}
