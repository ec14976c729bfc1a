/**
 * Says of every automation on the server whose it is, by its marker alone.
 *
 * A *holder* carries our marker (or a former owner's) and a key. A holder whose name and scope both differ from what
 * was last applied is a *copy*: somebody copied it, or moved it by hand, and nobody can tell which, so it never
 * qualifies for a change. Everything that is no holder is left alone unless a manifest asks for its place.
 */
import { compareText } from '../lib/compare-text.ts';
import { isExpressible, type Observed } from '../model/automation.ts';
import { judgePart } from '../model/digest.ts';
import { type Marker, parseMarker } from '../model/marker.ts';
import type { LeftAlone, PlanPolicy } from '../model/plan.ts';

/** An automation that carries our marker. */
export interface Holder {
  readonly observed: Observed;
  readonly marker: Marker;
  /** The exact marker line. */
  readonly line: string;
  /** The description without the marker. */
  readonly text: string;
  readonly isCopy: boolean;
  /** It stands in an entity that is left behind. */
  readonly isLeft: boolean;
}

/** An automation that is not ours. */
export interface Stranger extends LeftAlone {
  /** Present when a marker could be read: another owner's. */
  readonly marker?: Marker;
  readonly line?: string;
  /** The description without the marker. */
  readonly text?: string;
}

/** What the server holds, by whose it is. */
export interface ClassifiedEstate {
  /** By key; each list sorted by id. */
  readonly holders: ReadonlyMap<string, readonly Holder[]>;
  readonly strangers: readonly Stranger[];
  /** Ours by a marker that only a newer version can read: the whole plan must refuse. */
  readonly newer: readonly Stranger[];
}

/** Sorts the estate by ownership. The order of the input does not matter. */
export function classifyObserved(
  automations: readonly Observed[],
  policy: Pick<PlanPolicy, 'owner' | 'formerOwners' | 'formerEntities'>,
): ClassifiedEstate {
  const holders = new Map<string, Holder[]>();
  const strangers: Stranger[] = [];
  const newer: Stranger[] = [];
  const owners = new Set([policy.owner, ...policy.formerOwners]);

  for (const observed of [...automations].sort((a, b) => compareText(a.id, b.id))) {
    const reading = parseMarker(observed.description);
    if (reading.kind === 'none') {
      strangers.push({ observed, reason: isExpressible(observed) ? 'unmanaged' : 'inexpressible' });
      continue;
    }
    if (reading.kind === 'unreadable') {
      const { owner, key, reason, line } = reading;
      const entry: Stranger = {
        observed,
        reason: 'unreadable-marker',
        line,
        ...(owner === undefined ? {} : { owner }),
        ...(key === undefined ? {} : { key }),
      };
      const isNewer = reason === 'newer-version' || reason === 'unknown-flag';
      (isNewer && owner !== undefined && owners.has(owner) ? newer : strangers).push(entry);
      continue;
    }
    const { marker, line, text } = reading;
    if (!owners.has(marker.owner)) {
      const reason =
        baseOwner(marker.owner) === baseOwner(policy.owner) ? 'other-environment' : 'foreign';
      strangers.push({
        observed,
        reason,
        owner: marker.owner,
        key: marker.key,
        marker,
        line,
        text,
      });
      continue;
    }
    const holder = toHolder(observed, { marker, line, text }, policy.formerEntities);
    const known = holders.get(marker.key);
    if (known === undefined) holders.set(marker.key, [holder]);
    else known.push(holder);
  }
  return { holders, strangers, newer };
}

/** A holder of what was read from a marker. */
export function toHolder(
  observed: Observed,
  reading: Pick<Holder, 'marker' | 'line' | 'text'>,
  formerEntities: readonly string[],
): Holder {
  const { marker } = reading;
  return {
    observed,
    ...reading,
    isCopy:
      judgePart(marker, observed, 'name') === 'different' &&
      judgePart(marker, observed, 'scope') === 'different',
    isLeft: formerEntities.includes(observed.listedIn),
  };
}

/** An owner without its environment. */
function baseOwner(owner: string): string {
  return owner.split(':')[0] ?? owner;
}
