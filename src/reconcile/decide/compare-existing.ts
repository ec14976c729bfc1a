/**
 * Compares what a manifest asks for with what the server holds under its key, part by part, and says who made each
 * difference.
 *
 * The marker holds a hash of what we last applied. Live part = hash: nobody touched it, so the difference comes from
 * Git. Live part ≠ hash: somebody edited it; if the manifest's part still has the hash only they did, else both did.
 * A hash of `*` says nothing, because the part had an ignored path: such a difference counts as Git's.
 */

import { type Automation, type Desired, PARTS, type Part } from '../../model/automation.ts';
import { applyIgnored } from '../../model/canonical/apply-ignored.ts';
import {
  judgeHash,
  judgePart,
  type PartJudgment,
  partHashes,
} from '../../model/canonical/digest.ts';
import { differingParts } from '../../model/canonical/equal.ts';
import { DIGEST_VERSION, IGNORED_HASH } from '../../model/canonical/marker.ts';
import type { Origin } from '../../model/plan.ts';
import type { Holder } from '../ownership/classify-observed.ts';
import { keptPaths } from './shadow-mode.ts';

/** How one automation differs from its manifest. */
export interface Comparison {
  /** What the manifest asks for, with the live value wherever a path is ignored. */
  readonly target: Automation;
  /** Who made the difference, for each part that differs. */
  readonly origins: ReadonlyMap<Part, Exclude<Origin, 'missing'>>;
  /** What the marker should say once all parts are as the target. */
  readonly hashes: Readonly<Record<Part, string>>;
  /** Parts that are as they should be although the marker says otherwise: Git has caught up with an edit. */
  readonly stale: readonly Part[];
}

/** Compares one pair. */
export function compareHolder(desired: Desired, holder: Holder): Comparison {
  const { observed, marker, text } = holder;
  const target = targetOf(desired, observed);
  const hashes = partHashes(target, desired.declaration.lifecycle.ignoreChanges);
  // The holder's text is the description without its marker, which was read before.
  const differing = differingParts({ ...observed, description: text }, target);
  const judge = (part: Part): PartJudgment =>
    marker.version === DIGEST_VERSION && hashes[part] !== IGNORED_HASH
      ? judgeHash(marker, hashes[part], part)
      : judgePart(marker, target, part);

  const origins = new Map<Part, Exclude<Origin, 'missing'>>();
  const stale: Part[] = [];
  for (const part of PARTS) {
    if (differing.has(part)) {
      if (judgePart(marker, observed, part) !== 'different') origins.set(part, 'git');
      else origins.set(part, judge(part) === 'different' ? 'both' : 'drift');
      continue;
    }
    const isIgnored = hashes[part] === IGNORED_HASH;
    const wasIgnored = marker.hashes[part] === IGNORED_HASH;
    if (isIgnored !== wasIgnored || judge(part) === 'different') stale.push(part);
  }
  return { target, origins, hashes, stale };
}

/** What the manifest asks for; ignored paths keep what is live. */
export function targetOf(desired: Desired, observed: Holder['observed']): Automation {
  return applyIgnored(desired.automation, observed, keptPaths(desired, observed));
}
