/** The marker that a declaration's automation should carry, and what it changes in the one that is there. */

import type { JsonValue } from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import { isSameJson } from '../../lib/stable-json.ts';
import {
  actionIntegration,
  type Declaration,
  type Desired,
  type Part,
} from '../../model/automation.ts';
import { normalizeIgnored } from '../../model/canonical/ignored-parts.ts';
import { DIGEST_VERSION, type Marker } from '../../model/canonical/marker.ts';
import type { FieldChange } from '../../model/plan/change.ts';
import type { PlanPolicy } from '../../model/plan/policy.ts';
import type { WebhookRecord } from '../../model/webhook/webhook.ts';
import { encodeWebhookRecord } from '../../model/webhook/webhook-record.ts';
import type { WebhookContext } from '../plan-context.ts';

type Owning = Pick<PlanPolicy, 'owner' | 'onRemove'>;

/**
 * The marker for a declaration. `onRemove` is always written, also where it is the configuration's: a change of the
 * configuration must not decide what happens to an automation whose manifest was removed.
 */
export function markerFor(
  declaration: Declaration,
  hashes: Readonly<Record<Part, string>>,
  policy: Pick<PlanPolicy, 'owner'>,
  webhooks: WebhookMarks = {},
): Marker {
  const { protect, onRemove, ignoreChanges } = declaration.lifecycle;
  return {
    owner: policy.owner,
    key: declaration.key,
    version: DIGEST_VERSION,
    hashes,
    ignored: normalizeIgnored(ignoreChanges),
    protect,
    onRemove,
    shadow: declaration.shadow,
    ...webhooks,
  };
}

/** What a marker says of webhooks. */
export type WebhookMarks = Pick<Marker, 'webhook' | 'formerWebhooks'>;

/**
 * What the marker should say of webhooks: the managed one that the automation uses, and those of ours that it has used
 * and that are still to be deleted.
 *
 * @param marker what is there; absent for an automation without our marker.
 */
export function webhookMarks(
  { automation }: Desired,
  marker: Marker | undefined,
  context: WebhookContext | undefined,
): WebhookMarks {
  const id = actionIntegration(automation.action)?.id;
  const webhook = id === undefined ? undefined : context?.recordsById.get(id);
  const former = marker?.formerWebhooks ?? [];
  const left = [...former, ...(marker?.webhook === undefined ? [] : [marker.webhook.id])].filter(
    (each) => each !== id && context?.removable.has(each) === true,
  );
  return present({ webhook, formerWebhooks: left.length === 0 ? undefined : [...new Set(left)] });
}

/** A record for people: the key, a part of the hash, and what happens at the end. */
function describeRecord(record: WebhookRecord | undefined): string | null {
  if (record === undefined) return null;
  const { key, hash, onRemove, protect } = record;
  const version = `${hash.slice(0, 4)}${hash.slice(8, 12)}`;
  return `${key}@${version}, onRemove: ${onRemove}${protect ? ', protect' : ''}`;
}

/** Whether a marker remembers a webhook to delete that is there and is not to be deleted. */
function isLeftStale(marker: Marker | undefined, context: WebhookContext | undefined): boolean {
  if (marker?.formerWebhooks === undefined || context === undefined) return false;
  return marker.formerWebhooks.some((id) => context.existing.has(id) && !context.removable.has(id));
}

/**
 * What an apply changes in what the marker remembers besides owner, key and hashes, as fields of a manifest.
 *
 * @param marker what is there; absent for an automation without our marker, which remembers nothing.
 */
export function lifecycleChanges(
  marker: Marker | undefined,
  desired: Desired,
  policy: Owning,
  context: WebhookContext | undefined,
): readonly FieldChange[] {
  const { lifecycle, shadow } = desired.declaration;
  const { webhook } = webhookMarks(desired, marker, context);
  const isRecorded = isWebhookRecorded(desired, marker, context);
  if (marker !== undefined && isRecorded && isAsDeclared(marker, lifecycle, shadow))
    return NO_CHANGES;
  const changes: FieldChange[] = [];
  const compare = (path: string, before: JsonValue, after: JsonValue): void => {
    if (isSameJson(before, after)) return;
    changes.push({ path, part: 'lifecycle', before, after, origin: 'git' });
  };
  compare('lifecycle.protect', marker?.protect ?? false, lifecycle.protect);
  compare('lifecycle.onRemove', marker?.onRemove ?? policy.onRemove, lifecycle.onRemove);
  // Version 1 does not record what was ignored, so a change of it cannot be seen.
  if (marker === undefined || marker.ignored !== undefined) {
    const ignoreChanges = normalizeIgnored(lifecycle.ignoreChanges);
    compare('lifecycle.ignoreChanges', marker?.ignored ?? [], ignoreChanges);
  }
  compare('shadow', marker?.shadow ?? false, shadow);
  compare('lifecycle.webhook', describeRecord(marker?.webhook), describeRecord(webhook));
  if (isLeftStale(marker, context)) compare('lifecycle.formerWebhooks', true, false);
  return changes;
}

/** Whether a marker says of webhooks what it should. */
export function isWebhookRecorded(
  desired: Desired,
  marker: Marker | undefined,
  context: WebhookContext | undefined,
): boolean {
  const { webhook } = webhookMarks(desired, marker, context);
  return isSameRecord(marker?.webhook, webhook) && !isLeftStale(marker, context);
}

function isSameRecord(a: WebhookRecord | undefined, b: WebhookRecord | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return encodeWebhookRecord(a) === encodeWebhookRecord(b);
}

const NO_CHANGES: readonly FieldChange[] = [];

/** Whether a marker remembers what the declaration says, where neither ignores a path: nearly always so. */
export function isAsDeclared(
  marker: Marker,
  { protect, onRemove, ignoreChanges }: Declaration['lifecycle'],
  shadow: boolean,
): boolean {
  return (
    marker.protect === protect &&
    marker.onRemove === onRemove &&
    marker.shadow === shadow &&
    marker.ignored?.length === 0 &&
    ignoreChanges.length === 0
  );
}
