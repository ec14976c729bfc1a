/**
 * Plans to stop managing webhooks: the markers of the automations that record them no longer do. The webhooks, and all
 * else of the automations, stay as they are.
 */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { present } from '../../lib/present.ts';
import { actionIntegration } from '../../model/automation.ts';
import { canonicalAutomation } from '../../model/canonical/canonical-automation.ts';
import { withMarker } from '../../model/canonical/render-marker.ts';
import type { IntegrationId } from '../../model/ids.ts';
import type { Change } from '../../model/plan/change.ts';
import { buildChange } from '../build-change.ts';
import type { OwnedAutomation } from '../ownership/classify-observed.ts';
import { liveDraft } from './live-draft.ts';

/** The keys of the webhooks that markers record. */
export function recordedKeys(owned: readonly OwnedAutomation[]): readonly string[] {
  return owned.flatMap(({ marker }) => (marker.webhook === undefined ? [] : [marker.webhook.key]));
}

/**
 * One change for each automation that records a webhook with a key that is meant.
 *
 * @param owned automations that stay managed.
 * @returns the automations that cannot be written, in place of the changes, where there are any.
 */
export function releaseWebhooks(
  owned: readonly OwnedAutomation[],
  isMeant: (key: string) => boolean,
): { readonly changes: readonly Change[]; readonly unwritable: readonly OwnedAutomation[] } {
  const ids = new Set(
    owned.flatMap(({ marker: { webhook } }) =>
      webhook !== undefined && isMeant(webhook.key) ? [webhook.id] : [],
    ),
  );
  const recording = owned.filter(({ marker: { webhook, formerWebhooks = [] } }) =>
    [webhook?.id, ...formerWebhooks].some((id) => id !== undefined && ids.has(id)),
  );
  const planned = recording.map((each) => [each, release(each, ids)] as const);
  return {
    changes: planned.flatMap(([, change]) => change ?? []),
    unwritable: planned.flatMap(([each, change]) => (change === undefined ? [each] : [])),
  };
}

function release(
  { observed, marker, line, text }: OwnedAutomation,
  ids: ReadonlySet<IntegrationId>,
): Change | undefined {
  const draft = liveDraft(observed);
  if (draft === undefined) return undefined;
  const { webhook, formerWebhooks = [], ...rest } = marker;
  const isReleased = webhook !== undefined && ids.has(webhook.id);
  const left = formerWebhooks.filter((id) => !ids.has(id));
  const written = {
    ...rest,
    ...present({
      webhook: isReleased ? undefined : webhook,
      formerWebhooks: left.length === 0 ? undefined : left,
    }),
  };
  return buildChange({
    key: marker.key,
    action: 'update',
    reason: 'lifecycle',
    origin: 'git',
    before: canonicalAutomation(observed, { text }),
    line,
    after: { ...draft, description: withMarker(text, written) },
    origins: new Map(),
    lifecycle: isReleased
      ? [{ path: 'lifecycle.webhook', part: 'lifecycle', before: webhook.key, origin: 'git' }]
      : [{ path: 'lifecycle.formerWebhooks', part: 'lifecycle', before: true, origin: 'git' }],
  });
}

/** Webhooks that no automation records any more once some automations are released: they stay, unmanaged. */
export function unrecordedWebhooks(
  released: readonly OwnedAutomation[],
  others: readonly OwnedAutomation[],
): readonly Diagnostic[] {
  const kept = new Set(others.map(({ marker }) => marker.webhook?.id));
  const seen = new Set<IntegrationId>();
  return released.flatMap(({ observed, marker: { webhook } }): readonly Diagnostic[] => {
    if (webhook === undefined || kept.has(webhook.id) || seen.has(webhook.id)) return [];
    seen.add(webhook.id);
    const used = actionIntegration(observed.action);
    const name = used?.id === webhook.id && used.name !== undefined ? used.name : webhook.key;
    return [
      {
        code: 'integration/not-managed',
        severity: 'warning',
        message: `No other automation records the webhook "${name}" (${webhook.key}): it stays on the server, and wac no longer manages it`,
        hint: 'To manage it again, declare it with "adopt: true" under "lifecycle"',
      },
    ];
  });
}
