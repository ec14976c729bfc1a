/**
 * Plans the one automation that carries a declaration's key, or is taken over for it: unchanged, an update, or a
 * conflict; and the drift that was found on the way.
 *
 * Under `drift: report` the parts that only somebody else changed keep what is live, and the marker keeps their old
 * hashes, so that they are still drift the next time.
 */

import { present } from '../../lib/present.ts';
import {
  type Automation,
  type AutomationDraft,
  type Desired,
  isExpressible,
  type Part,
} from '../../model/automation.ts';
import { canonicalAutomation } from '../../model/canonical/canonical-automation.ts';
import { isEqualPart } from '../../model/canonical/equal.ts';
import { withMarker } from '../../model/canonical/render-marker.ts';
import type { ChangeReason, FieldChange, Origin } from '../../model/plan/change.ts';
import type { Drift } from '../../model/plan/conflict.ts';
import type { PlanPolicy } from '../../model/plan/policy.ts';
import { buildChange, fieldChanges } from '../build-change.ts';
import { isReplaced, isSilenced } from '../guard/change-dangers.ts';
import type { Outcome } from '../outcome.ts';
import type { OwnedAutomation } from '../ownership/classify-observed.ts';
import { bothChanged, protectedByMarker, protectedElsewhere } from '../ownership/conflicts.ts';
import { describeObservedScope } from '../ownership/describe-observed.ts';
import {
  lifecycleChanges,
  markerFor,
  type WebhookMarks,
  webhookMarks,
} from '../ownership/own-marker.ts';
import type { PlanContext } from '../plan-context.ts';
import { type Comparison, compareExisting } from './compare-existing.ts';
import { isUntouched } from './is-untouched.ts';

type Origins = Comparison['origins'];

const NO_PARTS: ReadonlySet<Part> = new Set();

/** Plans one pair. `because` is set where the pair was not found by owner and key. */
export function planExisting(
  desired: Desired,
  owned: OwnedAutomation,
  { policy, parts, webhooks }: PlanContext,
  because?: Extract<ChangeReason, 're-keyed' | 'taken-over'>,
): Outcome {
  const { declaration } = desired;
  const { observed, marker } = owned;
  const claimed = observed.id;
  if (marker.protect && marker.owner !== policy.owner) {
    return { claimed, conflicts: [protectedElsewhere(desired, observed, marker.owner)] };
  }
  if (isUntouched(desired, owned, { policy, parts, ...present({ webhooks }) }))
    return { unchanged: declaration.key };
  const comparison = compareExisting(desired, owned, parts);
  const kept = policy.drift === 'report' ? partsOf(comparison.origins, 'drift') : NO_PARTS;
  const origins =
    kept.size === 0
      ? comparison.origins
      : new Map([...comparison.origins].filter(([part]) => !kept.has(part)));
  const drift = (isRepaired: boolean): readonly Drift[] =>
    driftOf(desired, owned, comparison, isRepaired);

  if (isUndecided(owned, origins, kept, policy)) {
    const fields = fieldChanges(comparison.live, comparison.target, {
      origin: 'both',
      origins: comparison.origins,
    });
    return { claimed, conflicts: [bothChanged(desired, observed, fields)], drift: drift(false) };
  }
  const lifecycle = lifecycleChanges(marker, desired, policy, webhooks);
  if (
    origins.size === 0 &&
    lifecycle.length === 0 &&
    isMarked(desired, marker, comparison, policy)
  ) {
    const found = drift(false);
    return found.length === 0 ? { unchanged: declaration.key } : { drift: found };
  }

  const marks = webhookMarks(desired, marker, webhooks);
  const after = draftOf(desired, owned, comparison, { kept, policy, marks });
  if (
    (marker.protect || declaration.lifecycle.protect) &&
    harms(owned, after, { ...comparison, origins })
  ) {
    return { claimed, conflicts: [protectedByMarker(desired, observed)], drift: drift(false) };
  }
  const change = buildChange({
    key: declaration.key,
    action: 'update',
    reason: because ?? reasonOf(desired, owned, comparison, { origins, lifecycle, policy }),
    origin: originOf(origins, lifecycle, comparison),
    before: comparison.live,
    line: owned.line,
    after,
    origins: comparison.origins,
    lifecycle,
    // The same body under another key costs nothing; whatever differs besides is counted.
    isCounted: because !== 're-keyed' || origins.size > 0,
    source: declaration.source.range,
  });
  return { claimed, change, drift: drift(kept.size === 0) };
}

/** Whether the marker names the declaration, and says of every part what is live. */
function isMarked(
  { declaration }: Desired,
  marker: OwnedAutomation['marker'],
  { stale, unverifiable }: Comparison,
  policy: PlanPolicy,
): boolean {
  const isReported = (part: Part): boolean =>
    policy.drift === 'report' && unverifiable.includes(part);
  return marker.owner === policy.owner && marker.key === declaration.key && stale.every(isReported);
}

/** Whether drift must be kept that Git has changed too, or that cannot be written back. */
function isUndecided(
  { observed }: OwnedAutomation,
  origins: Origins,
  kept: ReadonlySet<Part>,
  policy: PlanPolicy,
): boolean {
  if (policy.drift !== 'report') return false;
  return (
    partsOf(origins, 'both').size > 0 || (kept.has('scope') && observed.scope.kind === 'other')
  );
}

/** What is sent: kept parts as they are live, everything else as the manifest asks. */
function draftOf(
  { declaration }: Desired,
  { observed, text }: OwnedAutomation,
  { target: { content: target }, hashes }: Comparison,
  {
    kept,
    policy,
    marks,
  }: {
    readonly kept: ReadonlySet<Part>;
    readonly policy: PlanPolicy;
    readonly marks: WebhookMarks;
  },
): AutomationDraft {
  // Of a kept part only somebody else changed the live side, so the target still hashes to what was applied.
  const written = markerFor(declaration, hashes, policy, marks);
  const event = kept.has('event') ? observed.event : target.event;
  const action = kept.has('action') ? observed.action : target.action;
  return {
    name: kept.has('name') ? observed.name : target.name,
    description: withMarker(kept.has('description') ? text : target.description, written),
    enabled: kept.has('enabled') ? observed.enabled : target.enabled,
    scope: kept.has('scope') && observed.scope.kind !== 'other' ? observed.scope : target.scope,
    ...present({
      event: event.kind === 'other' ? undefined : event,
      action: action.kind === 'other' ? undefined : action,
    }),
  };
}

/**
 * Whether a protected automation would lose something. Putting back a scope or an event that somebody else changed
 * is no loss, and neither is leaving it as it is. `origins` are without the parts that keep what is live.
 */
function harms(
  { observed }: OwnedAutomation,
  after: AutomationDraft,
  { origins, target: { content: target } }: Comparison,
): boolean {
  const event = origins.get('event') === 'drift' ? target.event : observed.event;
  const scope = origins.get('scope') === 'drift' ? target.scope : observed.scope;
  const before = { ...observed, event, scope };
  const isMoved = origins.has('scope') && origins.get('scope') !== 'drift';
  return isMoved || isSilenced(before, { ...before, ...after });
}

function reasonOf(
  desired: Desired,
  owned: OwnedAutomation,
  { target: { content: target } }: Comparison,
  {
    origins,
    lifecycle,
    policy,
  }: {
    readonly origins: Origins;
    readonly lifecycle: readonly FieldChange[];
    readonly policy: PlanPolicy;
  },
): ChangeReason {
  const { observed, marker } = owned;
  if (marker.owner !== policy.owner) return 'taken-over';
  if (!isExpressible(observed)) return 'inexpressible';
  if (marker.shadow !== desired.declaration.shadow && origins.has('action')) return 'shadow';
  if (origins.size === 0) return lifecycle.length === 0 ? 'marker' : 'lifecycle';
  if (origins.size === 1 && origins.has('action') && isIntegrationReplaced(observed, target)) {
    return 'integration-replaced';
  }
  const isDrift = [...origins.values()].every((origin) => origin === 'drift');
  return isDrift && lifecycle.length === 0 ? 'drifted' : 'declared';
}

/** Whether two actions are one but for the id of an integration that was made anew. */
function isIntegrationReplaced(before: Automation, after: Automation): boolean {
  if (!('integration' in before.action && 'integration' in after.action)) return false;
  if (!isReplaced(before.action.integration, after.action.integration)) return false;
  const action = {
    ...before.action,
    integration: after.action.integration,
  } as Automation['action'];
  const [old, next] = [canonicalAutomation({ ...before, action }), canonicalAutomation(after)];
  return isEqualPart(old, next, 'action');
}

/** A marker that does not say what was applied is somebody's doing, too. */
function originOf(
  origins: Origins,
  lifecycle: readonly FieldChange[],
  { unverifiable }: Comparison,
): Origin {
  const [first = 'git', ...rest] = [
    ...origins.values(),
    ...(lifecycle.length === 0 ? [] : (['git'] as const)),
    ...(unverifiable.length === 0 ? [] : (['drift'] as const)),
  ];
  return rest.every((origin) => origin === first) ? first : 'both';
}

function driftOf(
  { declaration }: Desired,
  { observed }: OwnedAutomation,
  { live, origins, target, unverifiable }: Comparison,
  isRepaired: boolean,
): readonly Drift[] {
  if (origins.size === 0 && unverifiable.length === 0) return [];
  const drifted = new Set<FieldChange['part']>([
    ...partsOf(origins, 'drift'),
    ...partsOf(origins, 'both'),
  ]);
  if (drifted.size === 0 && unverifiable.length === 0) return [];
  return [
    {
      key: declaration.key,
      name: observed.name,
      scope: describeObservedScope(observed),
      id: observed.id,
      kind: driftKind(observed, target.content, unverifiable),
      fields: fieldChanges(live, target, { origin: 'drift', origins }).filter((field) =>
        drifted.has(field.part),
      ),
      isRepaired,
      ...present({
        isShadowed: declaration.shadow && drifted.has('action') ? (true as const) : undefined,
        updatedAt: observed.updatedAt,
      }),
      source: declaration.source.range,
    },
  ];
}

/** The official SDK erases `eq` and `ne` conditions when it updates an automation; then none is left. */
function driftKind(
  observed: OwnedAutomation['observed'],
  { event }: Automation,
  unverifiable: readonly Part[],
): Drift['kind'] {
  if (isExpressible(observed)) return unverifiable.length === 0 ? 'edited' : 'unverifiable';
  const isFragile =
    event.kind === 'runMetric' &&
    event.condition.kind === 'threshold' &&
    (event.condition.operator === '$eq' || event.condition.operator === '$ne');
  const isErased = observed.event.kind === 'other' && observed.event.type.startsWith('RUN_METRIC');
  return isFragile && isErased ? 'condition-lost' : 'inexpressible';
}

function partsOf(origins: Origins, wanted: Origin): ReadonlySet<Part> {
  if (origins.size === 0) return NO_PARTS;
  return new Set([...origins].flatMap(([part, origin]) => (origin === wanted ? [part] : [])));
}
