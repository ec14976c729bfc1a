/**
 * Finds the owner of every automation on the server, by its marker alone.
 *
 * An *owned* automation carries our marker (or a former owner's) and a key. One whose name and scope both differ from what
 * was last applied is a *copy*: somebody copied it, or moved it by hand, which is unknown, so it never
 * qualifies for a change. Everything else is not changed unless a manifest asks for its slot.
 */
import { compareText } from '../../lib/compare-text.ts';
import { isExpressible, type Observed } from '../../model/automation.ts';
import { SharedParts, textPart } from '../../model/canonical/canonical-automation.ts';
import { comparePart } from '../../model/canonical/digest.ts';
import { DIGEST_VERSION, type Marker, parseMarker } from '../../model/canonical/marker.ts';
import type { UnmanagedAutomation } from '../../model/plan/conflict.ts';
import type { PlanPolicy } from '../../model/plan/policy.ts';

/** An automation that carries our marker. */
export interface OwnedAutomation {
  readonly observed: Observed;
  readonly marker: Marker;
  /** The exact marker line. */
  readonly line: string;
  /** The description without the marker. */
  readonly text: string;
  readonly isCopy: boolean;
  /** It is in a former entity. */
  readonly isInFormerEntity: boolean;
}

/** An automation that is not ours. */
export interface UnownedAutomation extends UnmanagedAutomation {
  /** Its marker cannot be read and names us, or a former owner. */
  readonly isOurs?: boolean;
  /** Present when a marker could be read: another owner's. */
  readonly marker?: Marker;
  readonly line?: string;
  /** The description without the marker. */
  readonly text?: string;
}

/** The automations on the server by owner. */
export interface ClassifiedInventory {
  /** By key; each list sorted by id. */
  readonly ownedAutomations: ReadonlyMap<string, readonly OwnedAutomation[]>;
  readonly unownedAutomations: readonly UnownedAutomation[];
  /** Ours by a marker that only a newer version can read: the whole plan must refuse. */
  readonly newer: readonly UnownedAutomation[];
}

/**
 * Sorts what was observed by ownership. The order of the input does not matter.
 *
 * @param parts where the canonical parts of many automations are kept.
 */
export function classifyObserved(
  automations: readonly Observed[],
  policy: Pick<PlanPolicy, 'owner' | 'formerOwners' | 'formerEntities'>,
  parts: SharedParts = new SharedParts(),
): ClassifiedInventory {
  const ownedAutomations = new Map<string, OwnedAutomation[]>();
  const unownedAutomations: UnownedAutomation[] = [];
  const newer: UnownedAutomation[] = [];
  for (const observed of [...automations].sort((a, b) => compareText(a.id, b.id))) {
    const found = classifyOne(observed, policy, parts);
    if (found.kind === 'owned') {
      const { owned } = found;
      const known = ownedAutomations.get(owned.marker.key);
      if (known === undefined) ownedAutomations.set(owned.marker.key, [owned]);
      else known.push(owned);
    } else {
      (found.kind === 'newer' ? newer : unownedAutomations).push(found.unowned);
    }
  }
  return { ownedAutomations, unownedAutomations, newer };
}

type Classified =
  | { readonly kind: 'owned'; readonly owned: OwnedAutomation }
  | { readonly kind: 'unowned' | 'newer'; readonly unowned: UnownedAutomation };

function classifyOne(
  observed: Observed,
  policy: Pick<PlanPolicy, 'owner' | 'formerOwners' | 'formerEntities'>,
  parts: SharedParts,
): Classified {
  const isOurs = (owner: string): boolean =>
    owner === policy.owner || policy.formerOwners.includes(owner);
  const parsed = parseMarker(observed.description);
  if (parsed.kind === 'none') {
    const reason = isExpressible(observed) ? 'unmanaged' : 'inexpressible';
    return { kind: 'unowned', unowned: { observed, reason } };
  }
  if (parsed.kind === 'unreadable') {
    const { claims, line } = parsed;
    const ours = claims.find(({ owner }) => isOurs(owner));
    const isNewer = parsed.reason === 'newer-version' || parsed.reason === 'unknown-flag';
    return {
      kind: isNewer && ours !== undefined ? 'newer' : 'unowned',
      unowned: {
        observed,
        reason: 'unreadable-marker',
        line,
        isOurs: ours !== undefined,
        ...(ours ?? claims[0]),
      },
    };
  }
  const { marker, line, text } = parsed;
  const { owner, key } = marker;
  if (isOurs(owner)) {
    const owned = toOwned(observed, { marker, line, text }, policy.formerEntities, parts);
    return { kind: 'owned', owned };
  }
  const isSibling = baseOwner(owner) === baseOwner(policy.owner);
  const reason = isSibling ? 'other-environment' : 'foreign';
  return { kind: 'unowned', unowned: { observed, reason, owner, key, marker, line, text } };
}

/** An owned automation, from what was read from its marker. */
export function toOwned(
  observed: Observed,
  parsed: Pick<OwnedAutomation, 'marker' | 'line' | 'text'>,
  formerEntities: readonly string[],
  parts?: SharedParts,
): OwnedAutomation {
  const { marker, line, text } = parsed;
  return {
    observed,
    marker,
    line,
    text,
    isCopy: isCopy(marker, observed, parts),
    isInFormerEntity: formerEntities.includes(observed.listedIn),
  };
}

/** Whether name and scope both differ from what was last applied: copied or moved by hand. */
export function isCopy(
  marker: Marker,
  observed: Observed,
  parts: SharedParts = new SharedParts(),
): boolean {
  // Scopes repeat, so theirs is the cheaper question.
  const scope = { scope: parts.scope(observed.scope) };
  if (marker.version === DIGEST_VERSION && scope.scope.hash('scope') === marker.hashes.scope) {
    return false;
  }
  if (comparePart(marker, { content: observed, parts: scope }, 'scope') !== 'different') {
    return false;
  }
  const name = { name: textPart(observed.name) };
  return comparePart(marker, { content: observed, parts: name }, 'name') === 'different';
}

/** An owner without its environment. */
export function baseOwner(owner: string): string {
  return owner.split(':')[0] ?? owner;
}
