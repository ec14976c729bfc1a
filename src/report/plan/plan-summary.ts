import { countNoun } from '../../lib/count-noun.ts';
import type { Change, ChangeAction } from '../../model/plan/change.ts';
import type { Plan } from '../../model/plan/plan.ts';

/** `Plan: 2 to create, 1 to update. 14 unchanged.`, or that there is nothing to do; one line of our own words. */
export function planSummary(plan: Plan): string {
  const unchanged = plan.unchanged.length;
  if (plan.changes.length > 0)
    return `Plan: ${countChanges(plan.changes)}. ${unchanged} unchanged.`;
  if (plan.conflicts.length + plan.heldBack.length > 0)
    return `No change can be planned. ${unchanged} unchanged.`;
  const reported = reportedDrift(plan).length;
  if (reported === 0) {
    return `No changes. The server matches the manifests (${countNoun(unchanged, 'automation')}).`;
  }
  return `No changes. ${countNoun(reported, 'automation')} drifted. This plan does not repair the drift.`;
}

/** Drift that the plan leaves as it is. */
function reportedDrift(plan: Plan): Plan['drift'] {
  return plan.drift.filter((drift) => !drift.isRepaired);
}

/**
 * What is unusual: a first apply, automations that the key cannot see. Whole sentences.
 *
 * @param owner the owner as it is to be shown.
 */
export function planNotes(plan: Plan, owner: string = plan.owner): readonly string[] {
  const notes: string[] = [];
  if (ownsNothing(plan)) {
    notes.push(
      `No automation has the owner ${owner} yet. If this is not the first apply, check owner, environment and server.`,
    );
  }
  if (plan.hidden > 0) {
    notes.push(
      `The server counts ${countNoun(plan.hidden, 'automation')} that this API key cannot see; nothing is planned for them.`,
    );
  }
  return notes;
}

/** Whether nothing on the server carries our marker, although something is to be made. */
function ownsNothing(plan: Plan): boolean {
  const owns =
    plan.unchanged.length > 0 ||
    plan.drift.some(({ kind }) => kind !== 'missing' && kind !== 'unmarked') ||
    plan.conflicts.length > 0 ||
    plan.heldBack.some(({ reason }) => reason === 'hidden') ||
    plan.unmanaged.some((entry) => entry.reason === 'kept' || entry.owner === plan.owner) ||
    plan.changes.some(
      ({ action, reason }) => reason === 'restored' || (action !== 'create' && action !== 'adopt'),
    );
  return !owns && plan.changes.length > 0;
}

/** The order in which counts are reported. */
const COUNT_ORDER: readonly ChangeAction[] = [
  'create',
  'adopt',
  'update',
  'disable',
  'release',
  'delete',
];

/** `2 to create, 1 to update, 1 to delete`; empty when there is no change. */
export function countChanges(changes: readonly Pick<Change, 'action'>[]): string {
  return COUNT_ORDER.flatMap((action) => {
    const count = changes.filter((change) => change.action === action).length;
    return count === 0 ? [] : [`${count} to ${action}`];
  }).join(', ');
}
