/**
 * Writes one webhook: creates, changes or deletes it, and finds out how that ended even when the response is lost.
 *
 * The integrations of its team are read before each write and after it. What was created is recognized by its values,
 * and only after a create was sent: before, one with the same values is somebody else's.
 */
import { Failure } from '../../../diagnostics/failure.ts';
import { present } from '../../../lib/present.ts';
import type { IntegrationId } from '../../../model/ids.ts';
import type { Integration } from '../../../model/integration.ts';
import type { WebhookStep } from '../../../model/plan/webhook-step.ts';
import type { WebhookContent } from '../../../model/webhook/webhook.ts';
import { isAsDeclared } from '../../../reconcile/webhooks/match-webhook.ts';
import { webhookDigest } from '../../../reconcile/webhooks/webhook-change.ts';
import type { ApplyDependencies } from '../apply-types.ts';
import { RECHECK_DELAY_MS, startCheckAge } from '../check-age.ts';
import {
  failedResult,
  isCertain,
  type StepResult,
  unknownResult,
  unsentReason,
  unsentResult,
} from '../conclude-failure.ts';

type Edges = Pick<ApplyDependencies, 'api' | 'sleep' | 'random' | 'now'>;

/** How a write of a webhook ended; `webhook` is its id where it is there afterwards. */
export interface WebhookResult {
  readonly result: StepResult;
  readonly webhook?: IntegrationId;
  /** Whether a write was sent, or may have been. */
  readonly wasTried: boolean;
}

/** What is checked besides the webhook itself, just before the write: why it must not be written, or nothing. */
export type FurtherCheck = () => Promise<StepResult | undefined>;

type Check =
  | { readonly state: 'untouched' }
  | { readonly state: 'done'; readonly id?: IntegrationId }
  | { readonly state: 'changed'; readonly result: StepResult };

/** How often a write is tried at most: again after a lost response where nothing shows that it took effect, or a late check. */
const MAX_TRIES = 3;

/** Writes it. Never rejects for what the server does. */
export async function writeWebhook(
  step: WebhookStep,
  edges: Edges,
  furtherCheck: FurtherCheck = () => Promise.resolve(undefined),
): Promise<WebhookResult> {
  let lost: Failure | undefined;
  for (let tries = 0; ; tries++) {
    const ended = await endedBefore(step, edges, {
      lost,
      furtherCheck,
      isLast: tries >= MAX_TRIES,
    });
    if (ended !== undefined) return ended;
    const sent = await orFailure(send(step, edges, startCheckAge(edges.now)));
    if (!(sent instanceof Failure)) return await conclude(step, sent, edges);
    if (unsentReason(sent) === 'stale-check') continue;
    const certain = unsentResult(sent) ?? refusedResult(step, sent);
    if (lost === undefined && certain !== undefined) {
      return { result: certain, wasTried: unsentReason(sent) === undefined };
    }
    lost ??= sent;
    // A list may lag behind.
    await edges.sleep(RECHECK_DELAY_MS * (1 + edges.random()));
  }
}

/** How a write ends that must not, or need not, be sent (again); undefined where it may be. */
async function endedBefore(
  step: WebhookStep,
  edges: Edges,
  {
    lost,
    furtherCheck,
    isLast,
  }: {
    /** How an earlier send failed that may have taken effect. */
    readonly lost: Failure | undefined;
    readonly furtherCheck: FurtherCheck;
    readonly isLast: boolean;
  },
): Promise<WebhookResult | undefined> {
  const wasTried = lost !== undefined;
  const end = (result: StepResult): WebhookResult => ({
    result: lost === undefined ? result : unknownResult(lost, result.message),
    wasTried,
  });
  const check = await checkWebhook(step, edges, wasTried);
  if (check instanceof Failure) return end(failedResult(check));
  if (check.state === 'done') return done(check.id, wasTried);
  if (check.state === 'changed') return end(check.result);
  if (isLast) return end(lost === undefined ? STALE : unknownResult(lost));
  const refused = await furtherCheck();
  return refused === undefined ? undefined : end(refused);
}

/** The checks took too long each time. */
const STALE: StepResult = {
  status: 'failed',
  code: 'precondition',
  message: 'The server responds too slowly for a check just before the write',
  hint: 'Run the same command again',
};

/** A refusal, where the write cannot have taken effect. */
function refusedResult(step: WebhookStep, failure: Failure): StepResult | undefined {
  return isCertain({ failure }) && !isReached(step, failure) ? failedResult(failure) : undefined;
}

/** Whether a refusal may only say that the goal was reached before, by a request that was delivered twice. */
function isReached({ write }: WebhookStep, failure: Failure): boolean {
  if (write === 'delete') return failure.code === 'not-found';
  return write === 'create' && failure.code === 'conflict';
}

async function send(
  { write, entity, before, after }: WebhookStep,
  { api: { webhooks } }: Edges,
  isCheckFresh: () => boolean,
): Promise<Integration | undefined> {
  const options = { isCheckFresh };
  if (write === 'create' && after !== undefined) {
    return await webhooks.create(entity, after, options);
  }
  if (before === undefined) return undefined;
  if (write === 'update' && after !== undefined) {
    return await webhooks.update(before.id, entity, after, options);
  }
  await webhooks.delete(before.id, options);
  return undefined;
}

/** Reads the team's integrations again and compares. */
async function checkWebhook(
  step: WebhookStep,
  { api }: Edges,
  wasSent: boolean,
): Promise<Check | Failure> {
  const list = await orFailure(api.webhooks.readTeam(step.entity));
  return list instanceof Failure ? list : compare(step, list, wasSent);
}

function compare(step: WebhookStep, list: readonly Integration[], wasSent: boolean): Check {
  const { before, after, write } = step;
  const live = before === undefined ? undefined : list.find(({ id }) => id === before.id);
  const goal = goalOf(step, live, wasSent);
  if (goal !== undefined) return goal;
  if (before !== undefined && (live === undefined || webhookDigest(live) !== webhookDigest(before)))
    return edited(before);
  return write === 'create' && after !== undefined
    ? compareCreate(step, after, { list, wasSent })
    : { state: 'untouched' };
}

/** Whether a change or a delete has reached its goal; undefined where it has not, and for a create. */
function goalOf(
  { write, after }: WebhookStep,
  live: Integration | undefined,
  wasSent: boolean,
): Check | undefined {
  if (write === 'delete') return live === undefined ? { state: 'done' } : undefined;
  if (write === 'create' || after === undefined || live === undefined) return undefined;
  // What the server does not show is not known to be as it should be.
  const isShown = live.accessToken !== undefined && live.secret !== undefined;
  return isAsDeclared(live, after) && (isShown || wasSent)
    ? { state: 'done', id: live.id }
    : undefined;
}

function compareCreate(
  { before, entity }: WebhookStep,
  after: WebhookContent,
  { list, wasSent }: { readonly list: readonly Integration[]; readonly wasSent: boolean },
): Check {
  const named = list.filter(
    ({ id, kind, name }) => kind === 'webhook' && name === after.name && id !== before?.id,
  );
  const made = named.find((each) => isAsDeclared(each, after));
  if (made !== undefined && wasSent) return { state: 'done', id: made.id };
  if (named.length === 0) return { state: 'untouched' };
  return {
    state: 'changed',
    result: {
      status: 'failed',
      code: 'conflict',
      message: `Team ${entity} has had a webhook "${after.name}" since the plan was made`,
      hint: 'Run the command again: a new plan uses the current state',
    },
  };
}

function edited(before: Integration | undefined): Check {
  return {
    state: 'changed',
    result: {
      status: 'failed',
      code: 'precondition',
      message: `The webhook "${before?.name ?? ''}" was edited or deleted on the server since the plan was made`,
      hint: 'Run the command again: a new plan uses the current state',
    },
  };
}

/** Reads back what was written: a response alone may be another's, and does not show the names of secrets. */
async function conclude(
  step: WebhookStep,
  written: Integration | undefined,
  edges: Edges,
): Promise<WebhookResult> {
  for (let look = 0; look < 2; look++) {
    if (look > 0) await edges.sleep(RECHECK_DELAY_MS * (1 + edges.random()));
    const list = await orFailure(edges.api.webhooks.readTeam(step.entity));
    if (list instanceof Failure) continue;
    const check = compare(step, list, true);
    if (check.state === 'done') return done(check.id ?? written?.id, true);
  }
  return {
    result: {
      status: 'unknown',
      code: 'not-converged',
      message: 'It was written, and the list of the server does not show it as it was sent',
      hint: 'Run the same command again: what was written is found and not written twice',
    },
    wasTried: true,
  };
}

function done(id: IntegrationId | undefined, wasTried: boolean): WebhookResult {
  return {
    result: {
      status: 'done',
      ...present({ id, written: wasTried ? undefined : (false as const) }),
    },
    ...present({ webhook: id }),
    wasTried,
  };
}

async function orFailure<T>(promise: Promise<T>): Promise<T | Failure> {
  try {
    return await promise;
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}
