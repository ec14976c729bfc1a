/** Automations wait for webhooks about which a person has to decide. */
import { present } from '../../lib/present.ts';
import { actionIntegration } from '../../model/automation.ts';
import type { IntegrationId } from '../../model/ids.ts';
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
  if (wanted === undefined || !blocked.has(wanted.id) || wanted.id === live?.id) return outcome;
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
