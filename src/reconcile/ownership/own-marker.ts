/** The marker that a declaration's automation should carry. */

import { present } from '../../lib/present.ts';
import type { Declaration, Part } from '../../model/automation.ts';
import { DIGEST_VERSION, type Marker } from '../../model/canonical/marker.ts';
import type { PlanPolicy } from '../../model/plan.ts';

type Owning = Pick<PlanPolicy, 'owner' | 'onRemove'>;

/**
 * The marker for a declaration.
 *
 * `onRemove` is written only where it differs from the configuration's, so that changing the configuration does not
 * rewrite the estate.
 */
export function markerFor(
  declaration: Declaration,
  hashes: Readonly<Record<Part, string>>,
  policy: Owning,
): Marker {
  const { protect, onRemove } = declaration.lifecycle;
  return {
    owner: policy.owner,
    key: declaration.key,
    version: DIGEST_VERSION,
    hashes,
    protect,
    shadow: declaration.shadow,
    ...present({ onRemove: onRemove === policy.onRemove ? undefined : onRemove }),
  };
}

/** Whether a marker says of ownership and life what the declaration says; hashes apart. */
export function hasSameFlags(marker: Marker, declaration: Declaration, policy: Owning): boolean {
  const wanted = markerFor(declaration, marker.hashes, policy);
  return (
    marker.owner === wanted.owner &&
    marker.key === wanted.key &&
    marker.protect === wanted.protect &&
    marker.shadow === wanted.shadow &&
    marker.onRemove === wanted.onRemove
  );
}
