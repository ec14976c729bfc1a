/** The marker that a declaration's automation should carry, and what it changes in the one that is there. */

import type { JsonValue } from '../../lib/json.ts';
import { isSameJson } from '../../lib/stable-json.ts';
import type { Declaration, Part } from '../../model/automation.ts';
import { normalizeIgnored } from '../../model/canonical/ignored-parts.ts';
import { DIGEST_VERSION, type Marker } from '../../model/canonical/marker.ts';
import type { FieldChange } from '../../model/plan/change.ts';
import type { PlanPolicy } from '../../model/plan/policy.ts';

type Owning = Pick<PlanPolicy, 'owner' | 'onRemove'>;

/**
 * The marker for a declaration. `onRemove` is always written, also where it is the configuration's: a change of the
 * configuration must not decide what happens to an automation whose manifest was removed.
 */
export function markerFor(
  declaration: Declaration,
  hashes: Readonly<Record<Part, string>>,
  policy: Pick<PlanPolicy, 'owner'>,
): Marker {
  const { protect, onRemove, ignoreChanges } = declaration.lifecycle;
  return {
    owner: policy.owner,
    key: declaration.key,
    version: DIGEST_VERSION,
    hashes,
    ignored: normalizeIgnored(ignoreChanges),
    protect,
    onRemove,
    shadow: declaration.shadow,
  };
}

/**
 * What an apply changes in what the marker remembers besides owner, key and hashes, as fields of a manifest.
 *
 * @param marker what is there; absent for an automation without our marker, which remembers nothing.
 */
export function lifecycleChanges(
  marker: Marker | undefined,
  { lifecycle, shadow }: Declaration,
  policy: Owning,
): readonly FieldChange[] {
  if (marker !== undefined && isAsDeclared(marker, lifecycle, shadow)) return NO_CHANGES;
  const changes: FieldChange[] = [];
  const compare = (path: string, before: JsonValue, after: JsonValue): void => {
    if (isSameJson(before, after)) return;
    changes.push({ path, part: 'lifecycle', before, after, origin: 'git' });
  };
  compare('lifecycle.protect', marker?.protect ?? false, lifecycle.protect);
  compare('lifecycle.onRemove', marker?.onRemove ?? policy.onRemove, lifecycle.onRemove);
  // Version 1 does not record what was ignored, so a change of it cannot be seen.
  if (marker === undefined || marker.ignored !== undefined) {
    const ignoreChanges = normalizeIgnored(lifecycle.ignoreChanges);
    compare('lifecycle.ignoreChanges', marker?.ignored ?? [], ignoreChanges);
  }
  compare('shadow', marker?.shadow ?? false, shadow);
  return changes;
}

const NO_CHANGES: readonly FieldChange[] = [];

/** Whether a marker remembers what the declaration says, where neither ignores a path: nearly always so. */
export function isAsDeclared(
  marker: Marker,
  { protect, onRemove, ignoreChanges }: Declaration['lifecycle'],
  shadow: boolean,
): boolean {
  return (
    marker.protect === protect &&
    marker.onRemove === onRemove &&
    marker.shadow === shadow &&
    marker.ignored?.length === 0 &&
    ignoreChanges.length === 0
  );
}
