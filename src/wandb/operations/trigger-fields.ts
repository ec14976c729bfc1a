/** The fields of an automation that are selected, as far as a server has them. */
import type { ServerCapabilities } from '../../model/automation-api.ts';

/** What the shape of an operation hangs on. */
export type ServerFeatures = Pick<ServerCapabilities, 'features'>;

/**
 * The fragment `TriggerFields`, without fragments on types that the server lacks: it would refuse the operation.
 *
 * `noOp` means nothing, and the fields of a push notification are not public: the type's name is enough for both.
 */
export function triggerFields({ features }: ServerFeatures): string {
  const hasEntityScope = features.has('AUTOMATION_SCOPE_ENTITY');
  const hasAria = features.has('AUTOMATION_ACTION_ARIA');
  return `fragment TriggerFields on Trigger {
  id
  name
  description
  enabled
  createdAt
  updatedAt
  createdBy { username }
  scope {
    __typename
    ... on Project { id name entityName }
    ... on ArtifactSequence { id name project { name entityName } }
    ... on ArtifactPortfolio { id name project { name entityName } }${hasEntityScope ? '\n    ... on Entity { id name entityType }' : ''}
  }
  triggeringCondition {
    __typename
    ... on FilterEventTriggeringCondition { eventType filter }
  }
  triggeredAction {
    __typename
    ... on QueueJobTriggeredAction { queue { id name } template }
    ... on NotificationTriggeredAction { integration { ...IntegrationFields } title message severity }
    ... on GenericWebhookTriggeredAction { integration { ...IntegrationFields } requestPayload }${hasAria ? '\n    ... on ARIATriggeredAction { prompt }' : ''}
  }
}
${INTEGRATION_FIELDS}`;
}

/** The fragment `IntegrationFields`; what is neither Slack nor a webhook gives its type and id. */
export const INTEGRATION_FIELDS: string = `fragment IntegrationFields on Integration {
  __typename
  id
  ... on SlackIntegration { teamName channelName }
  ... on GenericWebhookIntegration { name urlEndpoint }
}`;
