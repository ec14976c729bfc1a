/** Executes an automation's action and records it. */
import {
  renderPayload,
  renderTemplate,
  templateNames,
} from '../../simulate/template/render-template.ts';
import { absoluteUrl } from '../graphql/types/view-trigger.ts';
import { promptProblem } from '../rules/check-action.ts';
import { MAX_CONVERSATIONS_PER_MINUTE } from '../rules/check-aria.ts';
import { dropOldest } from '../store/drop-oldest.ts';
import type {
  ActionRecord,
  ExecutionRecord,
  IntegrationRecord,
  TriggerRecord,
} from '../store/records.ts';
import type { Store } from '../store/store.ts';
import { type Delivery, type DeliveryLimits, deliverWebhook } from './deliver-webhook.ts';
import { describeAction, renderMessage, webhookSecrets } from './describe-action.ts';
import type { Match } from './match-automations.ts';

/** What executing an action uses of the sandbox. */
export interface ActionSetting {
  readonly store: Store;
  readonly now: () => Date;
  readonly limits: DeliveryLimits;
  readonly baseUrl: () => string;
  readonly executionsPerMinute: number;
}

/** An execution that has begun, and its end. */
export interface BegunExecution {
  readonly execution: ExecutionRecord;
  /** Variables of its strings that have no value for the event, and are not the names of secrets. */
  readonly emptyVariables: readonly string[];
  /**
   * Does what is left to do once the execution is saved: sends the webhook. Resolves when the action is done, well or
   * not, and its result is saved.
   *
   * @throws Failure `file` when the result cannot be saved.
   */
  readonly finish: () => Promise<void>;
}

const MINUTE_MS = 60_000;

/** Executions that are kept: the newest. */
const MAX_EXECUTIONS = 10_000;

/** Slack messages that are kept: the newest. */
const MAX_OUTBOX = 1000;

/** Begins one execution; beyond the automation's rate limit it is only recorded as skipped. */
export function beginExecution(
  setting: ActionSetting,
  trigger: TriggerRecord,
  match: Match,
): BegunExecution {
  const { store, now } = setting;
  const time = now();
  const limit =
    trigger.action.type === 'ARIA' ? MAX_CONVERSATIONS_PER_MINUTE : setting.executionsPerMinute;
  const isLimited = countRecent(store, trigger, time) >= limit;
  const execution: ExecutionRecord = {
    number: store.nextNumber(),
    trigger: trigger.number,
    triggerName: trigger.name,
    createdAt: time.toISOString(),
    state: isLimited ? 'SKIPPED' : 'PENDING',
    scope: trigger.scope,
    eventType: trigger.eventType,
    event: { ...match.details },
    actionType: trigger.action.type,
    action: describeAction(store, trigger.action, match),
    resultType:
      trigger.action.type === 'GENERIC_WEBHOOK' && !isLimited ? 'HTTP_RESPONSE' : 'DEFAULT',
    result: isLimited
      ? failed(`more than ${limit} executions of this automation in a minute`)
      : null,
    project: match.origin.project.number,
    collection: match.collection?.number ?? null,
  };
  store.add('executions', execution);
  dropOldest(store, 'executions', MAX_EXECUTIONS);
  if (isLimited) return { execution, emptyVariables: [], finish: () => Promise.resolve() };
  store.edit('triggers', trigger);
  trigger.lastExecutedAt = execution.createdAt;
  return {
    execution,
    emptyVariables: emptyVariables(store, trigger.action, match),
    finish: act(setting, { trigger, match, execution }),
  };
}

/** The variables of an action's strings that render as nothing. */
function emptyVariables(
  store: Store,
  action: ActionRecord,
  { variables }: Match,
): readonly string[] {
  const names = new Set(actionTexts(action).flatMap((text) => templateNames(text)));
  const webhook = action.type === 'GENERIC_WEBHOOK' ? store.integration(action.integration) : null;
  const secrets: ReadonlyMap<string, string> =
    webhook?.kind === 'webhook' ? webhookSecrets(store, webhook).byName : new Map();
  return [...names].filter((name) => !secrets.has(name) && (variables.get(name) ?? '') === '');
}

function actionTexts(action: ActionRecord): readonly string[] {
  switch (action.type) {
    case 'NOTIFICATION':
      return [action.title ?? '', action.message ?? ''];
    case 'GENERIC_WEBHOOK':
      return [action.payload ?? ''];
    case 'ARIA':
      return [action.prompt];
    case 'NO_OP':
    case 'QUEUE_JOB':
    case 'PUSH_NOTIFICATION':
      return [];
  }
}

function countRecent(store: Store, trigger: TriggerRecord, now: Date): number {
  const since = now.getTime() - MINUTE_MS;
  let count = 0;
  for (let index = store.state.executions.length - 1; index >= 0; index -= 1) {
    const execution = store.state.executions[index];
    if (execution === undefined || Date.parse(execution.createdAt) <= since) break;
    if (execution.trigger === trigger.number && execution.state !== 'SKIPPED') count += 1;
  }
  return count;
}

/** Does what an action needs no network for, and gives what is left to do. */
function act(
  setting: ActionSetting,
  {
    trigger,
    match,
    execution,
  }: { trigger: TriggerRecord; match: Match; execution: ExecutionRecord },
): () => Promise<void> {
  const { action } = trigger;
  const nothingLeft = (): Promise<void> => Promise.resolve();
  switch (action.type) {
    case 'NOTIFICATION':
      postToOutbox(setting, trigger, { action, match });
      finish(execution, { __typename: 'DefaultTriggerResultDetails', error: null });
      return nothingLeft;
    case 'NO_OP':
      finish(execution, { __typename: 'DefaultTriggerResultDetails', error: null });
      return nothingLeft;
    case 'GENERIC_WEBHOOK': {
      // Found now: until the execution is saved, somebody may remove it.
      const webhook = setting.store.integration(action.integration);
      return async () => {
        const delivery = await sendWebhook(setting, { action, webhook, match });
        // It may have been dropped as one of the oldest meanwhile.
        if (!setting.store.state.executions.includes(execution)) return;
        setting.store.edit('executions', execution);
        execution.result = httpResult(delivery);
        execution.state = delivery.isOk ? 'FINISHED' : 'FAILED';
        await setting.store.commit();
      };
    }
    case 'ARIA':
      sendPrompt(setting, { trigger, match, execution }, action.prompt);
      return nothingLeft;
    case 'QUEUE_JOB':
    case 'PUSH_NOTIFICATION':
      execution.result = failed(`the sandbox does not execute ${action.type}`);
      execution.state = 'FAILED';
      return nothingLeft;
  }
}

function sendWebhook(
  { store, limits, baseUrl }: ActionSetting,
  {
    action,
    webhook,
    match,
  }: {
    action: Extract<ActionRecord, { type: 'GENERIC_WEBHOOK' }>;
    webhook: IntegrationRecord;
    match: Match;
  },
): Promise<Delivery> {
  if (webhook.kind !== 'webhook')
    return Promise.resolve({ isOk: false, error: 'the integration is not a webhook' });
  const { accessToken, secret, byName, missing } = webhookSecrets(store, webhook);
  if (missing !== undefined) {
    return Promise.resolve({ isOk: false, error: `the team has no secret ${missing}` });
  }
  return deliverWebhook(
    {
      url: absoluteUrl(baseUrl(), webhook.urlEndpoint),
      body: renderPayload(action.payload ?? '', match.variables, byName),
      accessToken,
      secret,
      byName,
    },
    limits,
  );
}

/** Keeps the prompt in the outbox. Its length is checked again now that its variables are replaced. */
function sendPrompt(
  { store, now }: ActionSetting,
  {
    trigger,
    match,
    execution,
  }: { trigger: TriggerRecord; match: Match; execution: ExecutionRecord },
  template: string,
): void {
  const prompt = renderTemplate(template, match.variables);
  const problem =
    store.projectOfScope(trigger.scope)?.isReadOnly === true
      ? `${trigger.createdBy} may not write to the project`
      : promptProblem(prompt);
  if (problem !== undefined) {
    execution.result = failed(problem);
    execution.state = 'FAILED';
    return;
  }
  store.add('outbox', {
    number: store.nextNumber(),
    createdAt: now().toISOString(),
    kind: 'aria',
    prompt,
    user: trigger.createdBy,
    automation: trigger.name,
  });
  dropOldest(store, 'outbox', MAX_OUTBOX);
  finish(execution, { __typename: 'DefaultTriggerResultDetails', error: null });
}

function postToOutbox(
  { store, now }: ActionSetting,
  trigger: TriggerRecord,
  { action, match }: { action: Extract<ActionRecord, { type: 'NOTIFICATION' }>; match: Match },
): void {
  const slack = store.integration(action.integration);
  if (slack.kind !== 'slack') return;
  const { title, text, severity } = renderMessage(action, match);
  store.add('outbox', {
    number: store.nextNumber(),
    createdAt: now().toISOString(),
    channelName: slack.channelName,
    teamName: slack.teamName,
    title,
    text,
    severity,
    automation: trigger.name,
  });
  dropOldest(store, 'outbox', MAX_OUTBOX);
}

function finish(execution: ExecutionRecord, result: Record<string, unknown>): void {
  execution.result = result;
  execution.state = 'FINISHED';
}

function httpResult({ statusCode, status, body, error }: Delivery): Record<string, unknown> {
  return {
    __typename: 'HttpTriggerResultDetails',
    statusCode: statusCode ?? null,
    status: status ?? null,
    body: body ?? null,
    error: error === undefined ? null : { message: error },
  };
}

function failed(message: string): Record<string, unknown> {
  return { __typename: 'DefaultTriggerResultDetails', error: { message } };
}
