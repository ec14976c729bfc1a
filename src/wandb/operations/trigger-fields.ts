/** The fields of an automation that are selected, as far as a server has them. */
import { actionFragments } from '../codec/kinds/action-types.ts';
import { ENTITY_SCOPE_FEATURE } from '../codec/kinds/server-feature.ts';

/** What the shape of an operation depends on. */
export interface ServerFeatures {
  /** Names of the features that the server lists as turned on. */
  readonly features: ReadonlySet<string>;
}

/**
 * The fragment `TriggerFields`, without fragments on types that the server lacks: it would refuse the operation.
 *
 * `noOp` means nothing, and the fields of a push notification are not public: the type's name is enough for both.
 */
export function triggerFields({ features }: ServerFeatures): string {
  const hasEntityScope = features.has(ENTITY_SCOPE_FEATURE);
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
    ${actionFragments(features).join('\n    ')}
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
