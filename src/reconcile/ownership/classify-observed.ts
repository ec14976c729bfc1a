/**
 * Finds the owner of every automation on the server, by its marker alone.
 *
 * An *owned* automation carries our marker (or a former owner's) and a key. One whose name and scope both differ from what
 * was last applied is a *copy*: somebody copied it, or moved it by hand, which is unknown, so it never
 * qualifies for a change. Everything else is not changed unless a manifest asks for its slot.
 */
import { compareText } from '../../lib/compare-text.ts';
import type { Observed } from '../../model/automation.ts';
import { SharedParts, textPart } from '../../model/canonical/canonical-automation.ts';
import { comparePart } from '../../model/canonical/digest.ts';
import { DIGEST_VERSION, type Marker } from '../../model/canonical/marker.ts';
import type { PlanPolicy } from '../../model/plan/policy.ts';
import type { UnownedAutomation } from '../observed/observed-index.ts';
import {
  type ObservedEntry,
  type ObservedIndex,
  observedIndexOf,
} from '../observed/observed-index.ts';
import { UnownedAutomations } from '../observed/unowned-automations.ts';

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

/** The automations on the server by owner. */
export interface ClassifiedInventory {
  /** By key; each list sorted by id. */
  readonly ownedAutomations: ReadonlyMap<string, readonly OwnedAutomation[]>;
  readonly unowned: UnownedAutomations;
  /** Ours by a marker that only a newer version can read: the whole plan must refuse. */
  readonly newer: readonly UnownedAutomation[];
}

/**
 * Sorts what was observed by ownership. The order of the input does not matter, and markers are read once for each list.
 *
 * @param parts where the canonical parts of many automations are kept.
 */
export function classifyObserved(
  automations: readonly Observed[],
  policy: Pick<PlanPolicy, 'owner' | 'formerOwners' | 'formerEntities'>,
  parts: SharedParts = new SharedParts(),
): ClassifiedInventory {
  const index = observedIndexOf(automations);
  const owners = new Set([policy.owner, ...policy.formerOwners]);
  const ownedAutomations = new Map<string, OwnedAutomation[]>();
  for (const { observed, parsed } of ownedEntries(index, owners)) {
    if (parsed.kind !== 'marker') continue;
    const owned = toOwned(observed, parsed, policy.formerEntities, parts);
    const known = ownedAutomations.get(owned.marker.key);
    if (known === undefined) ownedAutomations.set(owned.marker.key, [owned]);
    else known.push(owned);
  }
  const unowned = new UnownedAutomations(index, policy.owner, owners);
  return { ownedAutomations, unowned, newer: unowned.newer };
}

/** Those of some owners, in the order of the ids. */
function ownedEntries(
  { byOwner }: ObservedIndex,
  owners: ReadonlySet<string>,
): readonly ObservedEntry[] {
  const [own = [], ...others] = [...owners].flatMap((owner) => {
    const entries = byOwner.get(owner);
    return entries === undefined ? [] : [entries];
  });
  if (others.length === 0) return own;
  return [own, ...others].flat().sort((a, b) => compareText(a.observed.id, b.observed.id));
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
