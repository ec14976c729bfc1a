/** What the markers on the server record of webhooks: which are ours, and which are another owner's. */

import { rememberByObject } from '../../lib/remember-by-object.ts';
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
  const recorded = recordedOf(automations);
  const owners = new Set([owner, ...formerOwners]);
  const ours = new Map<IntegrationId, WebhookRecord[]>();
  const listOf = (id: IntegrationId): WebhookRecord[] => {
    const known = ours.get(id) ?? [];
    ours.set(id, known);
    return known;
  };
  for (const { marker } of markersOf(recorded, owners)) {
    for (const id of recordedIds(marker)) listOf(id);
    if (marker.webhook !== undefined) listOf(marker.webhook.id).push(marker.webhook);
  }
  const others = new Map<IntegrationId, string>();
  for (const [id, recording] of recorded.ownersById) {
    const other = recording.findLast((each) => !owners.has(each));
    if (other !== undefined) others.set(id, other);
  }
  return { ours, others };
}

/** A marker that records a webhook, with the position of its automation in the list. */
interface RecordingMarker {
  readonly position: number;
  readonly marker: Marker;
}

/** What the automations of a list record, whoever asks. */
interface RecordedWebhooks {
  readonly byOwner: ReadonlyMap<string, readonly RecordingMarker[]>;
  /** The owners that record a webhook, by its id. The one that records it last is the last. */
  readonly ownersById: ReadonlyMap<IntegrationId, readonly string[]>;
}

/** Read once for each list, which the plans of several owners may share. */
const recordedOf = rememberByObject((automations: readonly Observed[]): RecordedWebhooks => {
  const byOwner = new Map<string, RecordingMarker[]>();
  const ownersById = new Map<IntegrationId, Set<string>>();
  for (const [position, observed] of automations.entries()) {
    const marker = recordingMarker(observed);
    if (marker === undefined) continue;
    const { owner } = marker;
    byOwner
      .set(owner, byOwner.get(owner) ?? [])
      .get(owner)
      ?.push({ position, marker });
    for (const id of recordedIds(marker)) {
      const owners = ownersById.get(id) ?? new Set();
      owners.delete(owner);
      ownersById.set(id, owners.add(owner));
    }
  }
  return { byOwner, ownersById: new Map([...ownersById].map(([id, all]) => [id, [...all]])) };
});

/** The markers of some owners, in the order of their automations. */
function markersOf(
  { byOwner }: RecordedWebhooks,
  owners: ReadonlySet<string>,
): readonly RecordingMarker[] {
  return [...owners]
    .flatMap((owner) => byOwner.get(owner) ?? [])
    .sort((a, b) => a.position - b.position);
}

function recordedIds({ webhook, formerWebhooks = [] }: Marker): readonly IntegrationId[] {
  return [...formerWebhooks, ...(webhook === undefined ? [] : [webhook.id])];
}

/** The marker of an automation that records a webhook. Most record none, and their markers are parsed elsewhere. */
function recordingMarker(observed: Observed): Marker | undefined {
  if (!/,(?:webhook|left)=/u.test(observed.description)) return undefined;
  const parsed = parseMarker(observed.description);
  if (parsed.kind !== 'marker' || isCopy(parsed.marker, observed)) return undefined;
  return parsed.marker;
}
