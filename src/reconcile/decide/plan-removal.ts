/**
 * Plans what happens to an automation of ours that no manifest describes any more.
 *
 * The marker remembers what its manifest said of its end; where it said nothing, the configuration decides. What is
 * kept, and what is disabled already, stays ours and unchanged.
 */

import { present } from '../../lib/present.ts';
import type { AutomationDraft, OnRemove, Part } from '../../model/automation.ts';
import { canonicalAutomation } from '../../model/canonical/canonical-automation.ts';
import { partHash } from '../../model/canonical/digest.ts';
import { withMarker } from '../../model/canonical/marker.ts';
import type { ChangeReason } from '../../model/plan/change.ts';
import type { UnmanagedAutomation, UnmanagedReason } from '../../model/plan/conflict.ts';
import type { PlanPolicy } from '../../model/plan/policy.ts';
import { buildChange } from '../build-change.ts';
import type { Outcome } from '../outcome.ts';
import type { OwnedAutomation } from '../ownership/classify-observed.ts';
import { protectedRemoval } from '../ownership/conflicts.ts';

/** What happens to an automation whose manifest was removed. */
export function removalOf(
  { marker }: OwnedAutomation,
  policy: Pick<PlanPolicy, 'onRemove'>,
): OnRemove {
  return marker.onRemove ?? policy.onRemove;
}

/** Plans one removal. */
export function planRemoval(
  owned: OwnedAutomation,
  policy: PlanPolicy,
  reason: Extract<ChangeReason, 'not-declared' | 'entity-left'>,
): Outcome {
  const { observed, marker, line } = owned;
  if (marker.protect) {
    return { conflicts: [protectedRemoval(owned)], leftAlone: [leftAlone(owned, 'protected')] };
  }
  const onRemove = removalOf(owned, policy);
  if (onRemove === 'keep' || (onRemove === 'disable' && !observed.enabled)) {
    return { leftAlone: [leftAlone(owned, 'kept')] };
  }
  const after = onRemove === 'delete' ? undefined : draftOf(owned, onRemove);
  if (onRemove !== 'delete' && after === undefined) {
    return { leftAlone: [leftAlone(owned, 'inexpressible')] };
  }
  return {
    change: buildChange({
      key: marker.key,
      action: onRemove,
      reason,
      origin: 'git',
      before: canonicalAutomation(observed, { text: owned.text }),
      line,
      ...present({ after }),
      isCounted: !isReviewed(marker.key, policy),
    }),
  };
}

/** What stays of ours, and why. */
export function leftAlone(
  { observed, marker }: OwnedAutomation,
  reason: UnmanagedReason,
): UnmanagedAutomation {
  return { observed, reason, owner: marker.owner, key: marker.key };
}

/** Whether an entry of `removed` speaks of the key: it names it, or the manifest that a matrix made it from. */
export function isReviewed(key: string, policy: Pick<PlanPolicy, 'removed' | 'today'>): boolean {
  return policy.removed.some(
    (entry) =>
      entry.until >= policy.today && (key === entry.key || key.startsWith(`${entry.key}/`)),
  );
}

/** The live content without our marker, or disabled; absent on a scope that cannot be written. */
function draftOf(
  owned: OwnedAutomation,
  onRemove: 'disable' | 'release',
): AutomationDraft | undefined {
  const { observed, marker, text } = owned;
  const { name, scope, event, action } = observed;
  if (scope.kind === 'other') return undefined;
  const isDisabled = onRemove === 'disable';
  const disabled = canonicalAutomation({ ...observed, enabled: false });
  const hashes: Readonly<Record<Part, string>> = {
    ...marker.hashes,
    enabled: partHash(disabled, 'enabled', marker.version, marker.ignored),
  };
  return {
    name,
    description: isDisabled ? withMarker(text, { ...marker, hashes }) : text,
    enabled: isDisabled ? false : observed.enabled,
    scope,
    ...present({
      event: event.kind === 'other' ? undefined : event,
      action: action.kind === 'other' ? undefined : action,
    }),
  };
}
