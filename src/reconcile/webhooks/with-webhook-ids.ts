/** Puts the ids of webhooks that an apply has created into the changes that use them. */
import { present } from '../../lib/present.ts';
import { type AutomationDraft, actionIntegration, type Observed } from '../../model/automation.ts';
import { canonicalAutomation } from '../../model/canonical/canonical-automation.ts';
import { partHash } from '../../model/canonical/digest.ts';
import { IGNORED_HASH, parseMarker } from '../../model/canonical/marker.ts';
import { withMarker } from '../../model/canonical/render-marker.ts';
import type { IntegrationId } from '../../model/ids.ts';
import type { Change } from '../../model/plan/change.ts';
import { isPendingId } from '../../model/webhook/webhook.ts';
import { contentAfter } from '../build-change.ts';

/** The webhooks that a change of an automation uses or records, by the ids that the plan has. */
export function webhooksOf({ after }: Change): readonly IntegrationId[] {
  if (after === undefined) return [];
  const used = after.action === undefined ? undefined : actionIntegration(after.action)?.id;
  const parsed = parseMarker(after.description);
  const recorded = parsed.kind === 'marker' ? parsed.marker.webhook?.id : undefined;
  return [used, recorded].filter((id) => id !== undefined);
}

/**
 * The change with real ids, in the action and in the marker, whose hash of the action follows.
 *
 * @param ids the id of each webhook that was created, by its placeholder; one that is missing stays.
 */
export function withWebhookIds(
  change: Change,
  ids: ReadonlyMap<IntegrationId, IntegrationId>,
): Change {
  const { after, before } = change;
  if (after === undefined || !webhooksOf(change).some((id) => isPendingId(id) && ids.has(id)))
    return change;
  return { ...change, after: draftWithIds(after, before, ids) };
}

/**
 * A draft with other ids of webhooks, in the action and in the marker, whose hash of the action follows.
 *
 * @param before the automation that the draft changes; absent where it creates one.
 * @param ids the new id of each webhook, by the one that the draft has; one that is missing stays.
 */
export function draftWithIds(
  after: AutomationDraft,
  before: Observed | undefined,
  ids: ReadonlyMap<IntegrationId, IntegrationId>,
): AutomationDraft {
  const { action } = after;
  const used = action === undefined ? undefined : actionIntegration(action);
  const id = used === undefined ? undefined : ids.get(used.id);
  const resolved =
    action !== undefined && 'integration' in action && used !== undefined && id !== undefined
      ? { ...action, integration: { ...used, id } }
      : action;
  const draft = { ...after, ...present({ action: resolved }) };
  const parsed = parseMarker(after.description);
  if (parsed.kind !== 'marker') return draft;
  const { marker, text } = parsed;
  const content = contentAfter(before, draft);
  const actionHash =
    id === undefined || content === undefined || marker.hashes.action === IGNORED_HASH
      ? marker.hashes.action
      : partHash(
          canonicalAutomation(content, { text }),
          'action',
          marker.version,
          marker.ignored ?? [],
        );
  const { webhook } = marker;
  const recorded = webhook === undefined ? undefined : (ids.get(webhook.id) ?? webhook.id);
  const written = {
    ...marker,
    hashes: { ...marker.hashes, action: actionHash },
    ...present({
      webhook:
        webhook === undefined || recorded === undefined ? undefined : { ...webhook, id: recorded },
    }),
  };
  return { ...draft, description: withMarker(text, written) };
}
