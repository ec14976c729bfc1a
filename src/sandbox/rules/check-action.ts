/** What the server accepts as an action. */
import { getOwn } from '../../lib/json.ts';
import { ApiError } from '../api-error.ts';
import { nodeId, numberOfNodeId } from '../store/node-id.ts';
import type { ActionRecord, IntegrationRecord, ScopeRecord } from '../store/records.ts';
import type { Store } from '../store/store.ts';

/** `TriggeredActionConfig` as it arrives. */
export interface ActionConfigInput {
  readonly queueJobActionInput?: { queueID: string; template: string } | null;
  readonly notificationActionInput?: {
    integrationID: string;
    title?: string | null;
    message?: string | null;
    severity?: string | null;
  } | null;
  readonly genericWebhookActionInput?: {
    integrationID: string;
    requestPayload?: string | null;
  } | null;
  readonly noOpActionInput?: { noOp?: boolean | null } | null;
  readonly pushNotificationActionInput?: {
    userID: string;
    title?: string | null;
    body?: string | null;
  } | null;
  readonly ariaActionInput?: { prompt: string } | null;
}

/** The longest prompt, in bytes of UTF-8. */
const MAX_PROMPT_BYTES = 4000;

/** What an action is checked against. */
export interface ActionContext {
  readonly store: Store;
  /** The action that is there already; absent for a create. */
  readonly current: ActionRecord | undefined;
}

/**
 * Checks an action's input and gives the record to keep.
 *
 * @throws ApiError 404 for an unknown integration or user, 422 for what does not fit.
 */
export function checkAction(
  type: string,
  config: ActionConfigInput,
  location: ActionContext,
): ActionRecord {
  const check = getOwn(CHECKS, type);
  if (check === undefined) throw new ApiError(422, `unknown action type ${type}`);
  return check(config, location);
}

/** How each type of action is checked. Exhaustive: a record of a new type does not compile without its check. */
const CHECKS: Readonly<
  Record<ActionRecord['type'], (config: ActionConfigInput, context: ActionContext) => ActionRecord>
> = {
  NOTIFICATION: ({ notificationActionInput }, { store }) => {
    const input = required(notificationActionInput, 'NOTIFICATION');
    const integration = findIntegration(store, { id: input.integrationID, kind: 'slack' });
    return {
      type: 'NOTIFICATION',
      integration: integration.number,
      title: input.title ?? null,
      message: input.message ?? null,
      severity: input.severity ?? null,
    };
  },
  GENERIC_WEBHOOK: ({ genericWebhookActionInput }, { store }) => {
    const input = required(genericWebhookActionInput, 'GENERIC_WEBHOOK');
    const integration = findIntegration(store, { id: input.integrationID, kind: 'webhook' });
    return {
      type: 'GENERIC_WEBHOOK',
      integration: integration.number,
      payload: input.requestPayload ?? null,
    };
  },
  NO_OP: ({ noOpActionInput }) => ({
    type: 'NO_OP',
    noOp: required(noOpActionInput, 'NO_OP').noOp ?? null,
  }),
  PUSH_NOTIFICATION: ({ pushNotificationActionInput }, { store }) => {
    const input = required(pushNotificationActionInput, 'PUSH_NOTIFICATION');
    if (!store.state.users.some(({ number }) => nodeId('User', number) === input.userID)) {
      throw new ApiError(404, 'user not found');
    }
    return {
      type: 'PUSH_NOTIFICATION',
      userId: input.userID,
      title: input.title ?? null,
      body: input.body ?? null,
    };
  },
  ARIA: ({ ariaActionInput }) => ({
    type: 'ARIA',
    prompt: checkPrompt(required(ariaActionInput, 'ARIA').prompt),
  }),
  QUEUE_JOB: ({ queueJobActionInput }, { current }) =>
    checkQueueJob(required(queueJobActionInput, 'QUEUE_JOB'), current),
};

/**
 * Refuses an integration that the scope's automations may not use.
 *
 * @throws ApiError 422
 */
export function checkIntegrationOwner(
  store: Store,
  scope: ScopeRecord,
  action: ActionRecord,
): void {
  if (!('integration' in action)) return;
  const integration = store.integration(action.integration);
  const owner = store.entity(integration.entity);
  const scopeEntity = store.entityOfScope(scope);
  // Assumed: a personal integration of the user may be used on the scope of a team.
  if (owner.kind === 'user') return;
  // In an organization's entity (registries and the organization itself) a team of it owns the integration.
  const isAllowed =
    scopeEntity.kind === 'organization'
      ? owner.organization === scopeEntity.organization
      : owner.number === scopeEntity.number;
  if (!isAllowed) {
    throw new ApiError(422, `the integration does not belong to ${scopeEntity.name}`);
  }
}

function findIntegration(
  store: Store,
  wanted: { id: string; kind: IntegrationRecord['kind'] },
): IntegrationRecord {
  const number = numberOfNodeId('Integration', wanted.id);
  const integration = store.state.integrations.find((item) => item.number === number);
  if (integration === undefined) throw new ApiError(404, 'integration not found');
  if (integration.kind !== wanted.kind) {
    throw new ApiError(422, `the integration is of kind ${integration.kind}, not ${wanted.kind}`);
  }
  return integration;
}

function checkPrompt(prompt: string): string {
  const problem = promptProblem(prompt);
  if (problem !== undefined) throw new ApiError(422, problem);
  return prompt.trim();
}

/** Why a prompt cannot be sent; undefined when it can. */
export function promptProblem(prompt: string): string | undefined {
  const trimmed = prompt.trim();
  if (trimmed === '') return 'prompt is required';
  return Buffer.byteLength(trimmed) > MAX_PROMPT_BYTES
    ? `prompt must be at most ${MAX_PROMPT_BYTES} bytes`
    : undefined;
}

/** Launch jobs can no longer be made; those that are there may be kept. */
function checkQueueJob(
  input: { queueID: string; template: string },
  current: ActionRecord | undefined,
): ActionRecord {
  if (current?.type !== 'QUEUE_JOB') {
    throw new ApiError(422, 'QUEUE_JOB is deprecated: it cannot be given to an automation');
  }
  if (input.queueID !== current.queueId) throw new ApiError(404, 'queue not found');
  return { ...current, template: input.template };
}

function required<Input>(input: Input | null | undefined, type: string): Input {
  if (input === null || input === undefined) {
    throw new ApiError(422, `triggeredActionConfig has no input for ${type}`);
  }
  return input;
}
