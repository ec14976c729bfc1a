/** Which of the automations on a server manifests can be written for. */
import { compareText } from '../../lib/compare-text.ts';
import { stableJson } from '../../lib/stable-json.ts';
import {
  type Automation,
  actionIntegration,
  isExpressible,
  type Observed,
} from '../../model/automation.ts';
import { parseMarker } from '../../model/canonical/marker.ts';
import { scopeDocument } from '../../model/document/document.ts';
import type { Integration } from '../../model/integration.ts';
import { scopePath } from '../../model/scope.ts';

/** Why no manifest is written for an automation. */
export type LeftReason =
  | 'inexpressible' // of a type that no manifest can say
  | 'owned' // another owner's
  | 'unreadable-marker'
  | 'duplicate' // another has its scope and name
  | 'not-accepted'; // its manifest would not be read back as the same

/** An automation that a manifest may be written for: its integration as complete as it is known. */
export type ExpressibleObserved = Observed & Automation;

/** An automation that is left out, and why. */
interface LeftObserved {
  readonly observed: Observed;
  readonly reason: LeftReason;
  readonly message: string;
}

/** What was selected, sorted by scope and name, and what was not. */
export interface Selection {
  readonly selected: readonly ExpressibleObserved[];
  readonly left: readonly LeftObserved[];
}

/** Leaves out what belongs to somebody else, and what no manifest can say. */
export function selectExported(
  observed: readonly Observed[],
  options: { readonly owner: string; readonly integrations?: readonly Integration[] },
): Selection {
  const selected: ExpressibleObserved[] = [];
  const left: LeftObserved[] = [];
  const slots = new Set<string>();
  const known = new Map((options.integrations ?? []).map((each) => [each.id, each]));
  for (const each of [...observed].sort(bySlot)) {
    const reason = reasonToLeave(each, options.owner);
    if (reason !== undefined) {
      left.push({ observed: each, ...reason });
    } else if (isExpressible(each)) {
      // As manifests are compared: names that differ in letter case alone are one.
      const name = each.name.trim().normalize('NFC').toLowerCase();
      const slot = `${stableJson(scopeDocument(each.scope))}\n${name}`;
      if (slots.has(slot)) left.push({ observed: each, reason: 'duplicate', message: DUPLICATE });
      else selected.push(withKnownIntegration(each, known));
      slots.add(slot);
    }
  }
  return { selected, left };
}

const DUPLICATE = 'Another automation has the same scope and name, letter case apart';

function reasonToLeave(
  observed: Observed,
  owner: string,
): Pick<LeftObserved, 'reason' | 'message'> | undefined {
  const reading = parseMarker(observed.description);
  if (reading.kind === 'unreadable' && reading.reason !== 'malformed') {
    const message = 'Its marker cannot be read, so nobody can tell whose it is';
    return { reason: 'unreadable-marker', message };
  }
  if (reading.kind === 'marker' && reading.marker.owner !== owner) {
    return { reason: 'owned', message: `It is managed by ${reading.marker.owner}` };
  }
  const { scope, event, action } = observed;
  const types = [
    scope.kind === 'other' ? `the scope ${scope.type}` : undefined,
    event.kind === 'other' ? `the event ${event.type}` : undefined,
    action.kind === 'other' ? `the action ${action.type}` : undefined,
  ].filter((type) => type !== undefined);
  if (types.length === 0) return undefined;
  return { reason: 'inexpressible', message: `No manifest can say ${types.join(' and ')}` };
}

/** Inside an automation the server shows an integration without its team; the team's list has it. */
function withKnownIntegration(
  observed: ExpressibleObserved,
  known: ReadonlyMap<string, Integration>,
): ExpressibleObserved {
  const { action } = observed;
  const integration = known.get(actionIntegration(action)?.id ?? '');
  if (integration === undefined || !('integration' in action)) return observed;
  return {
    ...observed,
    action: { ...action, integration: { ...action.integration, ...integration } },
  };
}

function bySlot(a: Observed, b: Observed): number {
  return (
    compareText(listedAt(a), listedAt(b)) || compareText(a.name, b.name) || compareText(a.id, b.id)
  );
}

function listedAt({ scope, listedIn }: Observed): string {
  return scope.kind === 'other' ? listedIn : scopePath(scope);
}
