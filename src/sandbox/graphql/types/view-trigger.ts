/** Automations and integrations as GraphQL shows them. */

import { RUN_EVENTS } from '../../rules/event-catalog.ts';
import { nodeId } from '../../store/node-id.ts';
import type { IntegrationRecord, ScopeRecord, TriggerRecord } from '../../store/records.ts';
import type { RequestContext, View } from '../request-context.ts';

/** Events whose filter is stored as it came and shown as it is stored; those of all others are wrapped. */
const UNWRAPPED_EVENTS: ReadonlySet<string> = new Set([
  ...Object.values(RUN_EVENTS).flatMap((types) => Object.keys(types)),
  'WEAVE_METRIC_THRESHOLD',
]);

/** An automation. */
export function viewTrigger({ store, views }: RequestContext, trigger: TriggerRecord): View {
  return {
    __typename: 'Trigger',
    id: nodeId('Trigger', trigger.number),
    name: trigger.name,
    description: trigger.description,
    enabled: trigger.enabled,
    createdAt: trigger.createdAt,
    updatedAt: trigger.updatedAt,
    createdBy: () => views.user(store.userByName(trigger.createdBy) ?? store.viewer()),
    scope: () => views.scope(trigger.scope),
    triggeringCondition: {
      __typename: 'FilterEventTriggeringCondition',
      eventType: trigger.eventType,
      filter: UNWRAPPED_EVENTS.has(trigger.eventType)
        ? trigger.eventFilter
        : `{"filter":${trigger.eventFilter}}`,
    },
    triggeredAction: () => viewAction({ store, views }, trigger),
    lastExecutedAt: trigger.lastExecutedAt,
  };
}

/** What a scope record points at. */
export function viewScope({ store, views }: RequestContext, scope: ScopeRecord): View {
  switch (scope.kind) {
    case 'project':
      return views.project(store.project(scope.number));
    case 'collection':
      return views.collection(store.collection(scope.number));
    case 'entity':
      return views.entity(store.entity(scope.number));
  }
}

/** An integration; what is neither Slack nor a webhook has only its id. */
export function viewIntegration(integration: IntegrationRecord): View {
  const id = nodeId('Integration', integration.number);
  switch (integration.kind) {
    case 'slack':
      return {
        __typename: 'SlackIntegration',
        id,
        channelName: integration.channelName,
        teamName: integration.teamName,
      };
    case 'webhook':
      return {
        __typename: 'GenericWebhookIntegration',
        id,
        name: integration.name,
        urlEndpoint: inboxAddress(integration.urlEndpoint),
        accessTokenRef: integration.accessTokenRef,
        secretRef: integration.secretRef,
        createdAt: integration.createdAt,
      };
    case 'github':
      return { __typename: 'GitHubOAuthIntegration', id };
  }
}

/**
 * The host of the sandbox's own inboxes in addresses, without a port. A sandbox listens on another port each time it starts, and an
 * address that was exported must stay the same.
 */
const INBOX_HOST = 'http://localhost';

/** A stored endpoint as it is shown: the sandbox's own inboxes have an address that does not depend on where it listens. */
function inboxAddress(endpoint: string): string {
  return absoluteUrl(INBOX_HOST, endpoint);
}

/** An endpoint as it is stored: an address of the sandbox's own inboxes becomes a path. */
export function storedEndpoint(endpoint: string): string {
  return endpoint.startsWith(`${INBOX_HOST}/sandbox/inbox/`)
    ? endpoint.slice(INBOX_HOST.length)
    : endpoint;
}

/** A stored endpoint as an address: a path is the sandbox's own. */
export function absoluteUrl(baseUrl: string, endpoint: string): string {
  return endpoint.startsWith('/') ? `${baseUrl}${endpoint}` : endpoint;
}

function viewAction(
  { store, views }: Pick<RequestContext, 'store' | 'views'>,
  { action }: TriggerRecord,
): View {
  switch (action.type) {
    case 'NOTIFICATION':
      return {
        __typename: 'NotificationTriggeredAction',
        integration: views.integration(store.integration(action.integration)),
        title: action.title,
        message: action.message,
        severity: action.severity,
      };
    case 'GENERIC_WEBHOOK':
      return {
        __typename: 'GenericWebhookTriggeredAction',
        integration: views.integration(store.integration(action.integration)),
        requestPayload: action.payload,
      };
    case 'NO_OP':
      return { __typename: 'NoOpTriggeredAction', noOp: action.noOp };
    case 'QUEUE_JOB':
      return {
        __typename: 'QueueJobTriggeredAction',
        queue: { id: action.queueId, name: action.queueName },
        template: action.template,
      };
    case 'PUSH_NOTIFICATION':
      return {
        __typename: 'PushNotificationTriggeredAction',
        userID: action.userId,
        title: action.title,
        body: action.body,
      };
    case 'ARIA':
      return { __typename: 'ARIATriggeredAction', prompt: action.prompt };
  }
}
