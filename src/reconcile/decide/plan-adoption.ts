/**
 * Plans taking over what is in a declaration's slot, and what is created.
 *
 * There is no state file, so nothing records "adopted already". Therefore it names what it adopts: `true`
 * means an automation that is as the manifest says, so that nothing but the marker is added; a digest means the
 * automation exactly as it was when it was looked at. An adopted automation that loses its marker and is edited is
 * neither, and a conflict. Only `--adopt`, for one run, takes over anything.
 */

import { present } from '../../lib/present.ts';
import type {
  Automation,
  AutomationDraft,
  Desired,
  Observed,
  Part,
} from '../../model/automation.ts';
import {
  type CanonicalAutomation,
  canonicalAutomation,
} from '../../model/canonical/canonical-automation.ts';
import { adoptionDigest, partHashes } from '../../model/canonical/digest.ts';
import { isEqual } from '../../model/canonical/equal.ts';
import { withMarker } from '../../model/canonical/render-marker.ts';
import type { Change } from '../../model/plan/change.ts';
import type { PlanPolicy } from '../../model/plan/policy.ts';
import { buildChange } from '../build-change.ts';
import { lifecycleChanges, markerFor, webhookMarks } from '../ownership/own-marker.ts';
import type { PlanContext } from '../plan-context.ts';
import { targetOf } from './compare-existing.ts';

/** Whether a declaration, or the run, takes over this very automation. */
export function mayAdopt(desired: Desired, observed: Observed, policy: PlanPolicy): boolean {
  const { adopt } = desired.declaration.lifecycle;
  if (policy.adopt) return true;
  if (adopt === false) return false;
  const live = canonicalAutomation(observed);
  return adopt === true
    ? isEqual(live, targetOf(desired, observed))
    : adopt === adoptionDigest(live);
}

/** The change that adopts an unmanaged automation. `line` is its marker, if any. */
export function planAdoption(
  desired: Desired,
  observed: Observed,
  { policy, webhooks }: PlanContext,
  line?: string,
): Change {
  const { declaration } = desired;
  const target = targetOf(desired, observed);
  return buildChange({
    key: declaration.key,
    action: 'adopt',
    reason: 'adopted',
    origin: 'git',
    before: canonicalAutomation(observed),
    ...present({ line }),
    after: draftOf(desired, target, { policy, ...present({ webhooks }) }),
    lifecycle: lifecycleChanges(undefined, desired, policy, webhooks),
    source: declaration.source.range,
  });
}

/** The change that makes an automation which is not on the server. */
export function planCreation(desired: Desired, { policy, parts, webhooks }: PlanContext): Change {
  const target = canonicalAutomation(desired.automation, { parts });
  const after = draftOf(desired, target, { policy, ...present({ webhooks }) });
  parts.keep(desired.automation, target);
  parts.keep(after, target);
  return buildChange({
    key: desired.declaration.key,
    action: 'create',
    reason: 'declared',
    origin: 'missing',
    after,
    source: desired.declaration.source.range,
  });
}

function draftOf(
  desired: Desired,
  target: CanonicalAutomation<Automation>,
  { policy, webhooks }: Pick<PlanContext, 'policy' | 'webhooks'>,
): AutomationDraft {
  const { declaration } = desired;
  const marks = webhookMarks(desired, undefined, webhooks);
  const hashes: Readonly<Record<Part, string>> = partHashes(
    target,
    declaration.lifecycle.ignoreChanges,
  );
  return {
    ...target.content,
    description: withMarker(
      target.content.description,
      markerFor(declaration, hashes, policy, marks),
    ),
  };
}
