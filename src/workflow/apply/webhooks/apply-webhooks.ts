/**
 * Applies the changes of webhooks around those of automations: creates and updates before, deletes after.
 *
 * An automation is written only once the webhook that it uses is there. A webhook is deleted only if a fresh read of
 * every automation shows that none uses it.
 */
import { Failure } from '../../../diagnostics/failure.ts';
import { actionIntegration, type Observed } from '../../../model/automation.ts';
import type { IntegrationId } from '../../../model/ids.ts';
import type { Change } from '../../../model/plan/change.ts';
import type { ChangeResult } from '../../../model/plan/result.ts';
import type { WebhookStep } from '../../../model/plan/webhook-step.ts';
import { isPendingId, pendingWebhookId } from '../../../model/webhook/webhook.ts';
import { webhooksOf, withWebhookIds } from '../../../reconcile/webhooks/with-webhook-ids.ts';
import type { ApplyDependencies } from '../apply-types.ts';
import { startCheckAge } from '../check-age.ts';
import { failedResult, type StepResult } from '../conclude-failure.ts';
import { writeWebhook } from './write-webhook.ts';

type Report = (change: Change, result: StepResult) => void;

/** Webhooks that were created or changed. */
export interface WrittenWebhooks {
  /** The id of each that was created, by its placeholder. */
  readonly ids: ReadonlyMap<IntegrationId, IntegrationId>;
  /** The others: what uses them must wait. By the id that the plan has. */
  readonly failed: ReadonlyMap<IntegrationId, Change>;
  readonly wasTried: boolean;
}

/** Creates and updates, one after the other. */
export async function writeWebhooks(
  changes: readonly Change[],
  dependencies: ApplyDependencies,
  report: Report,
): Promise<WrittenWebhooks> {
  const ids = new Map<IntegrationId, IntegrationId>();
  const failed = new Map<IntegrationId, Change>();
  let wasTried = false;
  for (const change of changes) {
    const { webhook, key } = change;
    if (webhook === undefined || webhook.write === 'delete') continue;
    const planned =
      webhook.write === 'update' && webhook.before !== undefined
        ? webhook.before.id
        : pendingWebhookId(key);
    if (dependencies.signal?.aborted === true) {
      failed.set(planned, change);
      continue;
    }
    const written = await writeWebhook(webhook, dependencies);
    wasTried ||= written.wasTried;
    report(change, written.result);
    if (written.result.status !== 'done') failed.set(planned, change);
    else if (written.webhook !== undefined) ids.set(planned, written.webhook);
  }
  return { ids, failed, wasTried };
}

/** A change of an automation with real ids, or why it cannot be written. */
export function withWritten(change: Change, { ids, failed }: WrittenWebhooks): Change | StepResult {
  const resolved = withWebhookIds(change, ids);
  const lacking = webhooksOf(resolved).find((id) => failed.has(id) || isPendingId(id));
  if (lacking === undefined) return resolved;
  const key = failed.get(lacking)?.key ?? lacking;
  return {
    status: 'blocked',
    code: 'blocked',
    message: `The webhook "${key}" must be applied first, and was not`,
    hint: `Resolve "${key}" and run the command again`,
  };
}

/** Deletes, one after the other, each after every automation was read again. */
export async function deleteWebhooks(
  changes: readonly Change[],
  dependencies: ApplyDependencies,
  report: Report,
): Promise<boolean> {
  const { api, now, signal } = dependencies;
  let known:
    | { readonly automations: readonly Observed[] | Failure; isFresh: () => boolean }
    | undefined;
  let wasTried = false;
  for (const change of changes) {
    const { webhook } = change;
    if (webhook?.write !== 'delete' || signal?.aborted === true) continue;
    const checkUsers = async (): Promise<StepResult | undefined> => {
      if (known === undefined || !known.isFresh()) {
        const isFresh = startCheckAge(now);
        known = { automations: await readUsers(webhook, api), isFresh };
      }
      return refusalOf(webhook, known.automations);
    };
    const { result, wasTried: tried } = await writeWebhook(webhook, dependencies, checkUsers);
    wasTried ||= tried;
    report(change, result);
  }
  return wasTried;
}

async function readUsers(
  { reads }: WebhookStep,
  api: ApplyDependencies['api'],
): Promise<readonly Observed[] | Failure> {
  if (reads === undefined) {
    return new Failure('It is not known which automations may use the webhook', {
      code: 'incomplete-read',
    });
  }
  try {
    const { entities, automations } = await api.readInventory({ ...reads, formerEntities: [] });
    if (entities.every(({ hidden }) => hidden === 0)) return automations;
    return new Failure('The server counts automations that this API key cannot see', {
      code: 'incomplete-read',
    });
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}

function refusalOf(
  { before }: WebhookStep,
  automations: readonly Observed[] | Failure,
): StepResult | undefined {
  if (automations instanceof Failure) return failedResult(automations);
  const user = automations.find(({ action }) => actionIntegration(action)?.id === before?.id);
  if (user === undefined) return undefined;
  return {
    status: 'failed',
    code: 'precondition',
    message: `The automation "${user.name}" uses the webhook, so it is not deleted`,
    hint: 'Run the command again: a new plan uses the current state',
  };
}

/** Reports of changes that are no steps. */
export function createReport(onResult: ApplyDependencies['onResult']): {
  readonly results: ReadonlyMap<Change, ChangeResult>;
  readonly report: Report;
} {
  const results = new Map<Change, ChangeResult>();
  return {
    results,
    report: (change, result) => {
      const complete = { change, ...result };
      results.set(change, complete);
      onResult?.(complete);
    },
  };
}
