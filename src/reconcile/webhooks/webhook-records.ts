/** What the markers on the server record of webhooks: which are ours, and which are another owner's. */
import type { Observed } from '../../model/automation.ts';
import { type Marker, parseMarker } from '../../model/canonical/marker.ts';
import type { IntegrationId } from '../../model/ids.ts';
import type { PlanPolicy } from '../../model/plan/policy.ts';
import type { WebhookRecord } from '../../model/webhook/webhook.ts';
import { isCopy } from '../ownership/classify-observed.ts';

/** The records of all automations that were read. */
export interface WebhookRecords {
  /** Webhooks of ours by id, with what automations record of them; empty where they only left it. */
  readonly ours: ReadonlyMap<IntegrationId, readonly WebhookRecord[]>;
  /** The owners of webhooks that are recorded elsewhere. */
  readonly others: ReadonlyMap<IntegrationId, string>;
}

/**
 * Reads the records. An automation that was copied or moved by hand proves nothing, and neither does a marker that
 * cannot be read.
 */
export function readWebhookRecords(
  automations: readonly Observed[],
  { owner, formerOwners }: Pick<PlanPolicy, 'owner' | 'formerOwners'>,
): WebhookRecords {
  const owners = new Set([owner, ...formerOwners]);
  const ours = new Map<IntegrationId, WebhookRecord[]>();
  const others = new Map<IntegrationId, string>();
  const listOf = (id: IntegrationId): WebhookRecord[] => {
    const known = ours.get(id) ?? [];
    ours.set(id, known);
    return known;
  };
  for (const observed of automations) {
    const marker = recordingMarker(observed);
    if (marker === undefined) continue;
    const { webhook, formerWebhooks = [] } = marker;
    const ids = [...formerWebhooks, ...(webhook === undefined ? [] : [webhook.id])];
    if (!owners.has(marker.owner)) {
      for (const id of ids) others.set(id, marker.owner);
      continue;
    }
    for (const id of ids) listOf(id);
    if (webhook !== undefined) listOf(webhook.id).push(webhook);
  }
  return { ours, others };
}

/** The marker of an automation that records a webhook. Most record none, and their markers are parsed elsewhere. */
function recordingMarker(observed: Observed): Marker | undefined {
  if (!/,(?:webhook|left)=/u.test(observed.description)) return undefined;
  const parsed = parseMarker(observed.description);
  if (parsed.kind !== 'marker' || isCopy(parsed.marker, observed)) return undefined;
  return parsed.marker;
}
