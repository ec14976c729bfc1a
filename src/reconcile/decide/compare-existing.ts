/**
 * Compares what a manifest asks for with what the server holds under its key, part by part, and says who made each
 * difference.
 *
 * The marker holds a hash of what we last applied, without the fields that were ignored then. Live part = hash: nobody
 * touched it, so the difference comes from Git. Live part ≠ hash: somebody edited it; if the manifest's part still has
 * the hash only they did, else both did. A marker that does not say what was applied counts as both.
 */

import {
  type Automation,
  type Desired,
  type Observed,
  PARTS,
  type Part,
} from '../../model/automation.ts';
import { applyIgnored } from '../../model/canonical/apply-ignored.ts';
import {
  type CanonicalAutomation,
  canonicalAutomation,
  type SharedParts,
} from '../../model/canonical/canonical-automation.ts';
import { comparePart, type PartComparison, partHashes } from '../../model/canonical/digest.ts';
import { differingParts, isEqual } from '../../model/canonical/equal.ts';
import { ignoredParts } from '../../model/canonical/ignored-parts.ts';
import { DIGEST_VERSION, IGNORED_HASH, type Marker } from '../../model/canonical/marker.ts';
import type { Origin } from '../../model/plan/change.ts';
import type { OwnedAutomation } from '../ownership/classify-observed.ts';
import { keptPaths } from './shadow-mode.ts';

/** How one automation differs from its manifest. */
export interface Comparison {
  readonly live: CanonicalAutomation<Observed>;
  /** What the manifest asks for, with the live value wherever a path is ignored. */
  readonly target: CanonicalAutomation<Automation>;
  /** Who made the difference, for each part that differs. */
  readonly origins: ReadonlyMap<Part, Exclude<Origin, 'missing'>>;
  /** What the marker should say once all parts are as the target. */
  readonly hashes: Readonly<Record<Part, string>>;
  /** Parts that are as they should be although the marker says otherwise: Git has caught up with an edit. */
  readonly stale: readonly Part[];
  /** Parts whose `*` in the marker nothing asks for, so that an edit of them cannot be seen. */
  readonly unverifiable: readonly Part[];
}

/**
 * Compares one pair. Both sides are brought to canonical form here, and everything that is planned for the pair reads
 * that.
 *
 * @param parts where the canonical parts of many automations are kept.
 */
export function compareExisting(
  desired: Desired,
  owned: OwnedAutomation,
  parts: SharedParts,
): Comparison {
  const { observed, marker, text } = owned;
  const { ignoreChanges } = desired.declaration.lifecycle;
  const appliedEvent = marker.hashes.event;
  const wanted = canonicalAutomation(desired.automation, { parts, appliedEvent });
  const live = canonicalAutomation(observed, { parts, appliedEvent, text, like: wanted });
  const target = withKept(desired, wanted, observed);
  if (target === wanted && isAsApplied(marker, ignoreChanges, live, wanted)) {
    const { hashes } = marker;
    return { live, target, hashes, origins: NO_ORIGINS, stale: NONE, unverifiable: NONE };
  }
  return compareParts(desired, marker, { live, wanted, target });
}

/** Compares a pair of which something differs, or may. */
function compareParts(
  desired: Desired,
  marker: Marker,
  {
    live,
    wanted,
    target,
  }: Pick<Comparison, 'live' | 'target'> & { readonly wanted: CanonicalAutomation },
): Comparison {
  const { ignoreChanges } = desired.declaration.lifecycle;
  const hashes = partHashes(target, ignoreChanges);
  const differing = differingParts(live, target);
  const isPlain = ignoreChanges.length === 0 && marker.ignored?.length === 0;
  const compareDesired = (part: Part): PartComparison => {
    if (!isPlain || marker.version !== DIGEST_VERSION) {
      return comparePart(marker, wanted, part);
    }
    return marker.hashes[part] === hashes[part] ? 'same' : 'different';
  };
  const ignored = ignoredParts(ignoreChanges);
  const unverifiable = unverifiableParts(marker, ignored);

  const origins = new Map<Part, Exclude<Origin, 'missing'>>();
  const stale: Part[] = [];
  for (const part of PARTS) {
    if (differing.has(part)) {
      const since = comparePart(marker, live, part);
      if (since === 'same' || since === 'ignored') origins.set(part, 'git');
      else origins.set(part, compareDesired(part) === 'same' ? 'drift' : 'both');
    } else if (isStale(part)) stale.push(part);
  }
  return { live, target, origins, hashes, stale, unverifiable };

  function isStale(part: Part): boolean {
    if (unverifiable.includes(part)) return true;
    // What is live is what is wanted, so either can be hashed.
    if (isPlain && !ignored.has(part)) return compareDesired(part) === 'different';
    return comparePart(marker, live, part) === 'different';
  }
}

const NONE: readonly Part[] = [];
const NO_ORIGINS: Comparison['origins'] = new Map();

/** Whether nothing differs and the marker says so of each part, without an ignored path: most pairs are so. */
function isAsApplied(
  { version, ignored, hashes }: Marker,
  ignoreChanges: readonly string[],
  live: CanonicalAutomation,
  wanted: CanonicalAutomation,
): boolean {
  if (version !== DIGEST_VERSION || ignored?.length !== 0 || ignoreChanges.length > 0) return false;
  return (
    isEqual(live, wanted) && PARTS.every((part) => wanted.parts[part].hash(part) === hashes[part])
  );
}

/** Version 1 has one mark for "ignored" and for "damaged": a `*` where nothing is ignored may be either. */
function unverifiableParts(marker: Marker, asked: ReadonlySet<Part>): readonly Part[] {
  if (marker.ignored !== undefined) return NONE;
  return PARTS.filter((part) => marker.hashes[part] === IGNORED_HASH && !asked.has(part));
}

/** What the manifest asks for; ignored paths keep what is live. */
export function targetOf(desired: Desired, observed: Observed): CanonicalAutomation<Automation> {
  return withKept(desired, canonicalAutomation(desired.automation), observed);
}

function withKept(
  { declaration, automation }: Desired,
  wanted: CanonicalAutomation<Automation>,
  observed: Observed,
): CanonicalAutomation<Automation> {
  const paths = keptPaths(declaration, observed);
  return paths.length === 0
    ? wanted
    : canonicalAutomation(applyIgnored(automation, observed, paths));
}
