/** Puts the ids of webhooks that an apply has created into the changes that use them. */
import { present } from '../../lib/present.ts';
import { actionIntegration } from '../../model/automation.ts';
import { canonicalAutomation } from '../../model/canonical/canonical-automation.ts';
import { partHash } from '../../model/canonical/digest.ts';
import { DIGEST_VERSION, parseMarker } from '../../model/canonical/marker.ts';
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
  const { action } = after;
  const used = action === undefined ? undefined : actionIntegration(action);
  const id = used === undefined ? undefined : ids.get(used.id);
  const resolved =
    action !== undefined && 'integration' in action && used !== undefined && id !== undefined
      ? { ...action, integration: { ...used, id } }
      : action;
  const draft = { ...after, ...present({ action: resolved }) };
  const parsed = parseMarker(after.description);
  if (parsed.kind !== 'marker') return { ...change, after: draft };
  const { marker, text } = parsed;
  const content = contentAfter(before, draft);
  const actionHash =
    id === undefined || content === undefined
      ? marker.hashes.action
      : partHash(
          canonicalAutomation(content, { text }),
          'action',
          DIGEST_VERSION,
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
  return { ...change, after: { ...draft, description: withMarker(text, written) } };
}
