import { countNoun } from '../../lib/count-noun.ts';
import type { Change, ChangeAction } from '../../model/plan/change.ts';
import type { LeftOut, Plan } from '../../model/plan/plan.ts';

/** `Plan: 2 to create, 1 to update. 14 unchanged.`, or that there is nothing to do; one line of our own words. */
export function planSummary(plan: Plan): string {
  const unchanged = plan.unchanged.length;
  if (plan.changes.length > 0)
    return `Plan: ${countChanges(plan.changes)}. ${unchanged} unchanged.`;
  if (plan.conflicts.length + plan.heldBack.length > 0)
    return `No change can be planned. ${unchanged} unchanged.`;
  const reported = reportedDrift(plan);
  if (reported.length === 0) {
    const manifests = plan.leftOut === undefined ? 'the manifests' : 'the selected manifests';
    return `No changes. The server matches ${manifests} (${countManaged(unchanged, plan.unchangedWebhooks?.length ?? 0)}).`;
  }
  return `No changes. ${countDrift(reported)} drifted. This plan does not repair the drift.`;
}

/** `3 automations`, `3 automations and 1 webhook`, `1 webhook`: what there is none of is left out, unless there is nothing. */
export function countManaged(automations: number, webhooks: number): string {
  if (webhooks === 0) return countNoun(automations, 'automation');
  const counted = countNoun(webhooks, 'webhook');
  return automations === 0 ? counted : `${countNoun(automations, 'automation')} and ${counted}`;
}

/** The same for drift, of which some is of webhooks. */
export function countDrift(drift: Plan['drift']): string {
  const webhooks = drift.filter(({ isWebhook }) => isWebhook === true).length;
  return countManaged(drift.length - webhooks, webhooks);
}

/** Drift that the plan leaves as it is. */
function reportedDrift(plan: Plan): Plan['drift'] {
  return plan.drift.filter((drift) => !drift.isRepaired);
}

/**
 * What is unusual: a first apply, automations that the key cannot see. Whole sentences.
 *
 * @param show how an owner, a key or a pattern is to be shown; absent: as it is.
 */
export function planNotes(
  plan: Plan,
  show: (text: string) => string = (text) => text,
): readonly string[] {
  const notes: string[] = [];
  if (plan.leftOut !== undefined) notes.push(leftOutNote(plan.leftOut, show));
  if (ownsNothing(plan)) {
    notes.push(
      `No automation has the owner ${show(plan.owner)} yet. If this is not the first apply, check owner, environment and server.`,
    );
  }
  if (plan.hidden > 0) {
    notes.push(
      `The server counts ${countNoun(plan.hidden, 'automation')} that this API key cannot see; nothing is planned for them.`,
    );
  }
  return notes;
}

/** How many keys of drifted automations are named. */
const MAX_DRIFTED_NAMES = 12;

/** What `--only` left out, and what of it needs somebody's attention. */
function leftOutNote(leftOut: LeftOut, show: (text: string) => string): string {
  const { patterns, automations, webhooks = 0, changes, drifted, conflicts, heldBack } = leftOut;
  const selected = patterns.map((pattern) => `--only ${pattern}`).join(' ');
  if (automations === 0) return `${show(selected)} selects all automations.`;
  const names = drifted.slice(0, MAX_DRIFTED_NAMES).map(show).join(', ');
  const more = drifted.length > MAX_DRIFTED_NAMES ? ', …' : '';
  const parts = [
    changes === 0 ? '' : countNoun(changes, 'change'),
    drifted.length === 0 ? '' : `${drifted.length} with drift (${names}${more})`,
    conflicts === 0 ? '' : countNoun(conflicts, 'conflict'),
    heldBack === 0 ? '' : `${heldBack} held back`,
  ].filter((part) => part !== '');
  const pending = parts.length === 0 ? 'They have no changes.' : `Not shown: ${parts.join(', ')}.`;
  return `${show(selected)} leaves out ${countManaged(automations - webhooks, webhooks)}, which this plan does not change. ${pending}`;
}

/** Whether nothing on the server carries our marker, although something is to be made. */
function ownsNothing(plan: Plan): boolean {
  if (plan.leftOut !== undefined && (plan.guardBasis?.owned.size ?? 0) > 0) return false;
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
