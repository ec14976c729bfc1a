/**
 * What a change may cost: an alert that no longer fires, one that goes elsewhere, one that is removed, or a protected one
 * that fires for something else.
 *
 * Only what fired before can be silenced: an automation that was disabled, did nothing or had a filter that never
 * holds loses nothing.
 */
import { actionIntegration, type Observed } from '../../model/automation.ts';
import { canonicalAutomation } from '../../model/canonical/canonical-automation.ts';
import type { Content } from '../../model/canonical/content.ts';
import { isEqualPart } from '../../model/canonical/equal.ts';
import { parseMarker } from '../../model/canonical/marker.ts';
import { neverFires } from '../../model/contradiction/find-contradiction.ts';
import type { Event } from '../../model/event.ts';
import type { Integration } from '../../model/integration.ts';
import { ACTIONS, type ActionKindInfo } from '../../model/kinds/action-kinds.ts';
import type { Change, Danger } from '../../model/plan/change.ts';
import { scopeType } from '../../model/scope.ts';

/** The dangers of a change; the worst is the change's own, and a guard counts each. */
export function changeDangers(
  change: Pick<Change, 'action' | 'before' | 'after'>,
): ReadonlySet<Exclude<Danger, 'none'>> {
  const { action, before, after } = change;
  if (action === 'delete' || action === 'release') return new Set(['removes']);
  if (before === undefined || after === undefined) return new Set();
  const dangers = new Set<Exclude<Danger, 'none'>>();
  const result = { ...before, ...after };
  if (isSilenced(before, result)) dangers.add('silences');
  if (isRedirected(before, result)) dangers.add('redirects');
  if (isAltered(before, result)) dangers.add('alters');
  return dangers;
}

/** The worst of some dangers. */
export function worstDanger(dangers: ReadonlySet<Danger>): Danger {
  const order: readonly Danger[] = ['removes', 'silences', 'redirects', 'alters'];
  return order.find((danger) => dangers.has(danger)) ?? 'none';
}

/** Whether an automation that fires would no longer fire as it did. */
export function isSilenced(before: Content, after: Content): boolean {
  if (!before.enabled || reachOf(before) === 'nobody') return false;
  return (
    !after.enabled ||
    reachOf(after) === 'nobody' ||
    hasOtherScope(before, after) ||
    eventType(before.event) !== eventType(after.event) ||
    isNarrowedToNothing(before.event, after.event)
  );
}

/** Whether an event that may fire becomes one that cannot. */
function isNarrowedToNothing(before: Event, after: Event): boolean {
  return neverFires(after) && !neverFires(before);
}

/** Whether a protected automation gets another event, filter or threshold. Its marker says that it is protected. */
function isAltered(before: Content, after: Content): boolean {
  const isProtected = [before, after].some(({ description }) => {
    const parsed = parseMarker(description);
    return parsed.kind === 'marker' && parsed.marker.protect;
  });
  if (!isProtected) return false;
  return !isEqualPart(canonicalAutomation(before), canonicalAutomation(after), 'event');
}

/** Whether two are on scopes that the server distinguishes. */
export function hasOtherScope(
  before: Pick<Content, 'scope'>,
  after: Pick<Content, 'scope'>,
): boolean {
  if (before.scope.kind === 'other' || after.scope.kind === 'other') return true;
  return before.scope.id !== after.scope.id || scopeType(before.scope) !== scopeType(after.scope);
}

/** On the wire the three kinds of metric condition are event types of their own. */
function eventType(event: Event): string {
  if (event.kind === 'runMetric') return `runMetric ${event.condition.kind}`;
  return event.kind === 'other' ? `other ${event.type}` : event.kind;
}

/** What an action reaches; undefined for one that a manifest cannot express. */
function reachOf({ action }: Pick<Content, 'action'>): ActionKindInfo['reaches'] | undefined {
  return action.kind === 'other' ? undefined : ACTIONS[action.kind].reaches;
}

function isRedirected(before: Observed, after: Content): boolean {
  const from = actionIntegration(before.action);
  const to = actionIntegration(after.action);
  const reaches = [reachOf(before), reachOf(after)];
  // Who is reached in one way is not reached in another: a prompt to ARIA posts nothing in a channel.
  const isKnown = !reaches.includes(undefined) && !reaches.includes('nobody');
  if (isKnown && reaches[0] !== reaches[1]) return true;
  if (from === undefined || to === undefined) return false;
  // A webhook of which the same plan changes the address.
  if (from.id === to.id)
    return from.url !== undefined && to.url !== undefined && from.url !== to.url;
  return !isReplaced(from, to);
}

/**
 * Whether one integration was recreated as another: same kind, same names, and provably the same target.
 *
 * Two teams may each have an integration of one name. A deleted integration is in no team's list any more, so its team
 * is usually unknown; then only where it sends to proves that nothing goes elsewhere.
 */
export function isReplaced(from: Integration, to: Integration): boolean {
  return (
    from.id !== to.id &&
    from.kind === to.kind &&
    (to.name ?? to.channel) !== undefined &&
    from.name === to.name &&
    from.channel === to.channel &&
    from.workspace === to.workspace &&
    hasSameTarget(from, to)
  );
}

function hasSameTarget(from: Integration, to: Integration): boolean {
  const isTeamKnown = from.entity !== undefined && to.entity !== undefined;
  if (isTeamKnown && from.entity !== to.entity) return false;
  // A webhook that was recreated with another address sends elsewhere, whatever its team.
  if (from.url !== undefined && to.url !== undefined) return from.url === to.url;
  // The name of a channel is unique in its Slack workspace.
  return isTeamKnown || (from.workspace !== undefined && from.channel !== undefined);
}
