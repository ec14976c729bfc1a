/** Automations wait for webhooks about which a person has to decide. */
import { present } from '../../lib/present.ts';
import { actionIntegration } from '../../model/automation.ts';
import { parseMarker } from '../../model/canonical/marker.ts';
import type { IntegrationId } from '../../model/ids.ts';
import type { Change } from '../../model/plan/change.ts';
import type { Outcome } from '../outcome.ts';

/** Holds back what would begin to use a webhook that a person has to decide about first. */
export function holdBlockedWebhooks(
  outcome: Outcome,
  blocked: ReadonlySet<IntegrationId> | undefined,
): Outcome {
  const { change } = outcome;
  const action = change?.after?.action;
  if (blocked === undefined || blocked.size === 0 || change === undefined || action === undefined)
    return outcome;
  const wanted = actionIntegration(action);
  const live = change.before === undefined ? undefined : actionIntegration(change.before.action);
  if (wanted === undefined || !blocked.has(wanted.id)) return outcome;
  if (wanted.id === live?.id && !isRepointed(change, wanted.id)) return outcome;
  const { change: _, deletion: __, ...rest } = outcome;
  return {
    ...rest,
    heldBack: {
      key: change.key,
      name: change.name,
      scope: change.scope,
      reason: 'dependency',
      message: `waits for the webhook "${wanted.name ?? wanted.id}", about which a person has to decide`,
      ...present({ source: change.source }),
    },
  };
}

/** Whether somebody else let the automation use the webhook: its marker records one of ours. */
function isRepointed({ before }: Change, wanted: IntegrationId): boolean {
  const parsed = before === undefined ? undefined : parseMarker(before.description);
  const recorded = parsed?.kind === 'marker' ? parsed.marker.webhook : undefined;
  return recorded !== undefined && recorded.id !== wanted;
}
