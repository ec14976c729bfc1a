/** Which of the automations on a server manifests can be written for. */
import { compareText } from '../../lib/compare-text.ts';
import { stableJson } from '../../lib/stable-json.ts';
import {
  type Automation,
  actionIntegration,
  type Declaration,
  isExpressible,
  type Observed,
} from '../../model/automation.ts';
import { parseMarker } from '../../model/canonical/marker.ts';
import { scopeDocument } from '../../model/document/document.ts';
import type { Integration } from '../../model/integration.ts';
import { scopePath } from '../../model/scope.ts';
import { isSameScope } from './same-scope.ts';

/** Why no manifest is written for an automation. */
export type LeftReason =
  | 'inexpressible' // of a type that no manifest can say
  | 'owned' // another owner's
  | 'unreadable-marker'
  | 'duplicate' // another has its scope and name
  | 'secret' // it holds the API key of the run
  | 'declared' // the directory that is exported into has a manifest for it
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
  options: {
    readonly owner: string;
    readonly integrations?: readonly Integration[];
    /** The declarations of the directory that is exported into; absent: none. */
    readonly declarations?: readonly Declaration[];
  },
): Selection {
  const selected: ExpressibleObserved[] = [];
  const left: LeftObserved[] = [];
  const slots = new Set<string>();
  const declared = declaredBy(options.declarations ?? []);
  const known = new Map((options.integrations ?? []).map((each) => [each.id, each]));
  for (const each of [...observed].sort(bySlot)) {
    const reason = reasonToLeave(each, options.owner, declared);
    if (reason !== undefined) {
      left.push({ observed: each, ...reason });
    } else if (isExpressible(each)) {
      const slot = `${stableJson(scopeDocument(each.scope))}\n${each.name}`;
      if (slots.has(slot)) left.push({ observed: each, reason: 'duplicate', message: DUPLICATE });
      else selected.push(withKnownIntegration(each, known));
      slots.add(slot);
    }
  }
  return { selected, left };
}

/** Finds the declaration of an automation: by its key where it is ours, else by its scope and name. */
type FindDeclaration = (observed: Observed, key: string | undefined) => Declaration | undefined;

function declaredBy(declarations: readonly Declaration[]): FindDeclaration {
  const byKey = new Map(declarations.map((each) => [each.key, each]));
  const byName = new Map<string, Declaration[]>();
  for (const each of declarations) {
    const { name } = each;
    byName.set(name, [...(byName.get(name) ?? []), each]);
  }
  return ({ name, scope }, key) => {
    const declared = key === undefined ? undefined : byKey.get(key);
    if (declared !== undefined || scope.kind === 'other') return declared;
    return byName.get(name)?.find((each) => isSameScope(each.scope, scope));
  };
}

const DUPLICATE = 'Another automation has the same scope and name';

function reasonToLeave(
  observed: Observed,
  owner: string,
  declared: FindDeclaration,
): Pick<LeftObserved, 'reason' | 'message'> | undefined {
  const parsed = parseMarker(observed.description);
  if (parsed.kind === 'unreadable' && parsed.reason !== 'malformed') {
    const message = 'Its marker cannot be read, so its owner is unknown';
    return { reason: 'unreadable-marker', message };
  }
  if (parsed.kind === 'marker' && parsed.marker.owner !== owner) {
    return { reason: 'owned', message: `It is managed by ${parsed.marker.owner}` };
  }
  const key = parsed.kind === 'marker' ? parsed.marker.key : undefined;
  const declaration = declared(observed, key);
  if (declaration !== undefined && declaration.key !== key && declaration.name !== observed.name) {
    return { reason: 'duplicate', message: DUPLICATE };
  }
  if (declaration !== undefined) {
    const message = `${declaration.source.range.file} already declares it, as "${declaration.key}"`;
    return { reason: 'declared', message };
  }
  const { scope, event, action } = observed;
  const types = [
    scope.kind === 'other' ? `the scope ${scope.type}` : undefined,
    event.kind === 'other' ? `the event ${event.type}` : undefined,
    action.kind === 'other' ? `the action ${action.type}` : undefined,
  ].filter((type) => type !== undefined);
  if (types.length === 0) return undefined;
  return { reason: 'inexpressible', message: `No manifest can express ${types.join(' and ')}` };
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
