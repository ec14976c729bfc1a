/**
 * What the repair of a webhook needs besides the webhook: the automations of ours that use it record what it is then,
 * and use the new one where it is created again. Whatever else is pending for them stays pending.
 */
import { present } from '../../lib/present.ts';
import {
  type AutomationDraft,
  actionIntegration,
  isExpressible,
  type Observed,
} from '../../model/automation.ts';
import { canonicalAutomation } from '../../model/canonical/canonical-automation.ts';
import { partHash } from '../../model/canonical/digest.ts';
import { IGNORED_HASH, type Marker, parseMarker } from '../../model/canonical/marker.ts';
import { withMarker } from '../../model/canonical/render-marker.ts';
import type { Change } from '../../model/plan/change.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { encodeWebhookRecord } from '../../model/webhook/webhook-record.ts';
import { buildChange, contentAfter } from '../build-change.ts';
import { liveDraft } from './live-draft.ts';

/**
 * The repairs with the changes of the automations that use a repaired webhook, and with the deletion of what was
 * replaced where nothing uses it afterwards. The order of the plan is kept.
 *
 * @param repairs changes of `plan`, each as far as it is a repair.
 */
export function withWebhookUsers(
  plan: Pick<Plan, 'changes'>,
  repairs: readonly Change[],
): readonly Change[] {
  const repaired = new Map(
    repairs.flatMap((change) => (change.webhook === undefined ? [] : [[change.key, change]])),
  );
  if (repaired.size === 0) return repairs;
  const known = new Map(repairs.map((change) => [identityOf(change), change]));
  const changes = plan.changes.flatMap((change): readonly Change[] => {
    const repair = known.get(identityOf(change));
    if (change.webhook !== undefined) return repair === undefined ? [] : [repair];
    const followed = follow(change, repair, repaired);
    return followed === undefined ? [] : [followed];
  });
  const moved = new Set(
    changes.flatMap(({ before, after }) =>
      before !== undefined && after?.action !== undefined ? [before.id] : [],
    ),
  );
  const freed = plan.changes.filter(
    ({ key, reason, webhook }) =>
      reason === 'superseded' &&
      repaired.has(key) &&
      webhook?.users.every(({ id }) => moved.has(id)) === true,
  );
  return [...changes, ...freed];
}

/** A webhook and an automation never have one key; two changes of one key differ in what they start from. */
function identityOf({ key, before, webhook }: Change): string {
  return JSON.stringify([key, before?.id, webhook?.write]);
}

/** The repair of an automation, with the repaired webhook in it; the repair as it is where it uses none. */
function follow(
  change: Change,
  repair: Change | undefined,
  repaired: ReadonlyMap<string, Change>,
): Change | undefined {
  const { before, after } = change;
  if (before === undefined || after === undefined || change.action !== 'update') return repair;
  const live = parseMarker(before.description);
  const next = parseMarker(after.description);
  if (live.kind !== 'marker' || next.kind !== 'marker' || !isExpressible(before)) return repair;
  const { webhook } = next.marker;
  if (webhook === undefined || live.marker.webhook?.key !== webhook.key) return repair;
  if (!repaired.has(webhook.key)) return repair;
  const isRecorded = encodeWebhookRecord(live.marker.webhook) === encodeWebhookRecord(webhook);
  if (isRecorded) return repair;

  const start = repair?.after ?? liveDraft(before);
  const marked = parseMarker(start?.description ?? '');
  if (start === undefined || marked.kind !== 'marker') return repair;
  const action = withIntegration(start, before, after, live.marker);
  const draft: AutomationDraft = { ...start, ...present({ action }) };
  const marker: Marker = {
    ...marked.marker,
    hashes: { ...marked.marker.hashes, action: actionHash(marked.marker, before, draft) },
    webhook,
    ...present({ formerWebhooks: next.marker.formerWebhooks }),
  };
  return {
    ...buildChange({
      key: change.key,
      action: 'update',
      reason: repair?.reason ?? 'integration-replaced',
      origin: repair?.origin ?? 'drift',
      before: canonicalAutomation(before, { text: live.text }),
      line: live.line,
      after: { ...draft, description: withMarker(marked.text, marker) },
      ...present({ source: change.source }),
    }),
    dependsOn: repair?.dependsOn ?? [],
    ...present({ temporaryName: repair?.temporaryName }),
  };
}

/** The action with the new integration, where it uses the one that the marker records. */
function withIntegration(
  { action }: AutomationDraft,
  before: Observed,
  after: AutomationDraft,
  marker: Marker,
): AutomationDraft['action'] {
  const wanted = after.action === undefined ? undefined : actionIntegration(after.action);
  const used = actionIntegration(before.action)?.id;
  const isKept = used === undefined || used !== marker.webhook?.id;
  if (isKept || wanted === undefined || action === undefined) return action;
  if (!('integration' in action) || action.integration.kind !== wanted.kind) return action;
  return { ...action, integration: wanted } as AutomationDraft['action'];
}

/** The hash of the action as it is written, where it was written as it is: an edit of it stays drift. */
function actionHash(marker: Marker, before: Observed, draft: AutomationDraft): string {
  const recorded = marker.hashes.action;
  const content = contentAfter(before, draft);
  if (recorded === IGNORED_HASH || content === undefined) return recorded;
  const hashOf = (automation: Parameters<typeof canonicalAutomation>[0]): string =>
    partHash(canonicalAutomation(automation), 'action', marker.version, marker.ignored);
  return hashOf(before) === recorded ? hashOf(content) : recorded;
}
