/**
 * Plans what happens to an automation of ours that no manifest describes any more.
 *
 * The marker has the `onRemove` of the manifest; without it the configuration decides. An automation that is kept, or
 * that is disabled already, keeps its marker and is not changed.
 * What somebody edited since the last apply is drift either way: a removal that is pending hides no edit.
 */

import { present } from '../../lib/present.ts';
import {
  type AutomationDraft,
  type Observed,
  type OnRemove,
  PARTS,
  type Part,
} from '../../model/automation.ts';
import {
  type CanonicalAutomation,
  canonicalAutomation,
} from '../../model/canonical/canonical-automation.ts';
import { comparePart, partHash } from '../../model/canonical/digest.ts';
import { withMarker } from '../../model/canonical/render-marker.ts';
import { automationDocument } from '../../model/document/document.ts';
import type { ChangeReason } from '../../model/plan/change.ts';
import type { Drift, UnmanagedAutomation, UnmanagedReason } from '../../model/plan/conflict.ts';
import type { PlanPolicy } from '../../model/plan/policy.ts';
import { buildChange } from '../build-change.ts';
import type { Outcome } from '../outcome.ts';
import type { OwnedAutomation } from '../ownership/classify-observed.ts';
import { protectedRemoval } from '../ownership/conflicts.ts';
import { describeObservedScope } from '../ownership/describe-observed.ts';
import type { PlanContext } from '../plan-context.ts';

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
  { policy, parts }: PlanContext,
  reason: Extract<ChangeReason, 'not-declared' | 'entity-left'>,
): Outcome {
  const { observed, marker, line, text } = owned;
  const live = canonicalAutomation(observed, {
    parts,
    appliedEvent: marker.hashes.event,
    text,
  });
  if (marker.protect) {
    return { conflicts: [protectedRemoval(owned)], ...stays(owned, live, 'protected') };
  }
  const onRemove = removalOf(owned, policy);
  if (onRemove === 'keep' || (onRemove === 'disable' && !observed.enabled)) {
    return stays(owned, live, 'kept');
  }
  const after = onRemove === 'delete' ? undefined : draftOf(owned, onRemove);
  if (onRemove !== 'delete' && after === undefined) {
    return stays(owned, live, 'inexpressible');
  }
  parts.keep(observed, live);
  return {
    change: buildChange({
      key: marker.key,
      action: onRemove,
      reason,
      origin: 'git',
      before: live,
      line,
      ...present({ after }),
      isCounted: !isReviewed(marker.key, policy),
    }),
    drift: driftOf(owned, live, 'removal-pending'),
  };
}

/** What stays as it is, with what somebody edited of it since it was applied. */
function stays(
  owned: OwnedAutomation,
  live: CanonicalAutomation<Observed>,
  reason: UnmanagedReason,
): Outcome {
  return {
    unmanaged: [unmanagedAutomation(owned, reason)],
    drift: driftOf(owned, live, 'undeclared'),
  };
}

/** The parts that are no longer as the marker remembers them. No manifest says what they should be. */
function driftOf(
  { observed, marker }: OwnedAutomation,
  live: CanonicalAutomation<Observed>,
  kind: Extract<Drift['kind'], 'undeclared' | 'removal-pending'>,
): readonly Drift[] {
  const parts = PARTS.filter((part) => comparePart(marker, live, part) === 'different');
  if (parts.length === 0) return [];
  const document = automationDocument(observed);
  return [
    {
      key: marker.key,
      name: observed.name,
      scope: describeObservedScope(observed),
      id: observed.id,
      kind,
      fields: parts.map((part) => ({
        path: FIELDS[part],
        part,
        before: document[FIELDS[part]] ?? '',
        origin: 'drift',
      })),
      isRepaired: false,
      ...present({ updatedAt: observed.updatedAt }),
    },
  ];
}

/** The field of a manifest that says a part. */
const FIELDS: Readonly<Record<Part, string>> = {
  name: 'name',
  description: 'description',
  enabled: 'enabled',
  scope: 'scope',
  event: 'when',
  action: 'then',
};

/** What stays of ours, and why. */
export function unmanagedAutomation(
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
