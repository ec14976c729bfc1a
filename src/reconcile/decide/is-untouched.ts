/** Finds the pairs that need no comparison: nearly all automations of nearly every plan. */
import { isSameJson } from '../../lib/stable-json.ts';
import type { Automation, Desired } from '../../model/automation.ts';
import {
  actionPart,
  type SharedParts,
  textPart,
} from '../../model/canonical/canonical-automation.ts';
import { DIGEST_VERSION, type Marker, parseMarker } from '../../model/canonical/marker.ts';
import type { OwnedAutomation } from '../ownership/classify-observed.ts';
import { isAsDeclared, isWebhookRecorded } from '../ownership/own-marker.ts';
import type { PlanContext } from '../plan-context.ts';

/**
 * Whether the live automation is written as the manifest writes it, and its marker says that exactly this was applied.
 *
 * `false` means unknown: the two may still be equal in canonical form. Values that are written alike have one
 * canonical form, so that of the manifest is hashed for both, and only where the marker holds a hash of it.
 */
export function isUntouched(
  desired: Desired,
  { observed, marker, text }: OwnedAutomation,
  { policy, parts, webhooks }: PlanContext,
): boolean {
  const { declaration, automation } = desired;
  return (
    marker.owner === policy.owner &&
    marker.key === declaration.key &&
    marker.version === DIGEST_VERSION &&
    isAsDeclared(marker, declaration.lifecycle, declaration.shadow) &&
    isWebhookRecorded(desired, marker, webhooks) &&
    observed.name === automation.name &&
    observed.enabled === automation.enabled &&
    text === parseMarker(automation.description).text &&
    parts.scope(observed.scope).text === parts.scope(automation.scope).text &&
    isSameJson(observed.event, automation.event) &&
    isSameJson(observed.action, automation.action) &&
    isMarkedAs(automation, text, marker, parts)
  );
}

/** @param text the description without a marker. */
function isMarkedAs(
  { name, enabled, scope, event, action }: Automation,
  text: string,
  { hashes }: Marker,
  parts: SharedParts,
): boolean {
  return (
    parts.enabled(enabled).hash('enabled') === hashes.enabled &&
    parts.scope(scope).hash('scope') === hashes.scope &&
    parts.event(event, hashes.event).hash('event') === hashes.event &&
    textPart(name).hash('name') === hashes.name &&
    textPart(text).hash('description') === hashes.description &&
    actionPart(action).hash('action') === hashes.action
  );
}
