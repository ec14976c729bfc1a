/** Plans taking over what stands where a declaration wants to be, and what is made anew. */

import { present } from '../../lib/present.ts';
import type { AutomationDraft, Desired, Observed, Part } from '../../model/automation.ts';
import { partHashes } from '../../model/canonical/digest.ts';
import { withMarker } from '../../model/canonical/marker.ts';
import type { Change, PlanPolicy } from '../../model/plan.ts';
import { buildChange } from '../build-change.ts';
import { markerFor } from '../ownership/own-marker.ts';
import { targetOf } from './compare-existing.ts';

/** The change that makes an automation which nobody manages ours. `line` is the marker that it carries, if any. */
export function planAdoption(
  desired: Desired,
  observed: Observed,
  policy: PlanPolicy,
  line?: string,
): Change {
  const { declaration } = desired;
  const target = targetOf(desired, observed);
  return buildChange({
    key: declaration.key,
    action: 'adopt',
    reason: 'adopted',
    origin: 'git',
    before: observed,
    ...present({ line }),
    after: draftOf(desired, target, policy),
    source: declaration.source.range,
  });
}

/** The change that makes an automation which is not on the server. */
export function planCreation(desired: Desired, policy: PlanPolicy): Change {
  return buildChange({
    key: desired.declaration.key,
    action: 'create',
    reason: 'declared',
    origin: 'missing',
    after: draftOf(desired, desired.automation, policy),
    source: desired.declaration.source.range,
  });
}

function draftOf(
  { declaration }: Desired,
  target: Desired['automation'],
  policy: PlanPolicy,
): AutomationDraft {
  const hashes: Readonly<Record<Part, string>> = partHashes(
    target,
    declaration.lifecycle.ignoreChanges,
  );
  return {
    ...target,
    description: withMarker(target.description, markerFor(declaration, hashes, policy)),
  };
}
