import { K as present } from "./common.js";
// src/wandb/operations/trigger-fields.ts
function triggerFields({ features }) {
	const hasEntityScope = features.has("AUTOMATION_SCOPE_ENTITY");
	const hasAria = features.has("AUTOMATION_ACTION_ARIA");
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
    ... on ArtifactPortfolio { id name project { name entityName } }${hasEntityScope ? "\n    ... on Entity { id name entityType }" : ""}
  }
  triggeringCondition {
    __typename
    ... on FilterEventTriggeringCondition { eventType filter }
  }
  triggeredAction {
    __typename
    ... on QueueJobTriggeredAction { queue { id name } template }
    ... on NotificationTriggeredAction { integration { ...IntegrationFields } title message severity }
    ... on GenericWebhookTriggeredAction { integration { ...IntegrationFields } requestPayload }${hasAria ? "\n    ... on ARIATriggeredAction { prompt }" : ""}
  }
}
${INTEGRATION_FIELDS}`;
}
const INTEGRATION_FIELDS = `fragment IntegrationFields on Integration {
  __typename
  id
  ... on SlackIntegration { teamName channelName }
  ... on GenericWebhookIntegration { name urlEndpoint }
}`;
// src/wandb/operations/read-lists.ts
function entityTriggersOperation(request, capabilities) {
	const { entity, cursor, name } = request;
	return {
		operationName: "EntityTriggers",
		query: `query EntityTriggers($entity: String!, $cursor: String, $perPage: Int, $filters: JSONString) {
  entity(name: $entity) {
    id
    name
    entityType
    triggers(after: $cursor, first: $perPage, filters: $filters) {
      totalCount
      pageInfo { endCursor hasNextPage }
      edges { node { ...TriggerFields } }
    }
  }
}
${triggerFields(capabilities)}`,
		variables: {
			entity,
			cursor,
			perPage: 100,
			...present({ filters: name === void 0 ? void 0 : nameFilter(name) })
		}
	};
}
function nameFilter(name) {
	return JSON.stringify({ name });
}
function projectWalkOperation({ entity, cursor }, capabilities) {
	return {
		operationName: "ProjectWalk",
		query: `query ProjectWalk($entity: String!, $cursor: String, $perPage: Int) {
  entity(name: $entity) {
    id
    name
    projects(after: $cursor, first: $perPage) {
      pageInfo { endCursor hasNextPage }
      edges { node { id name entityName triggers { ...TriggerFields } } }
    }
  }
}
${triggerFields(capabilities)}`,
		variables: {
			entity,
			cursor,
			perPage: 100
		}
	};
}
function integrationsOperation({ entity, cursor }) {
	return {
		operationName: "Integrations",
		query: `query Integrations($entity: String!, $cursor: String, $perPage: Int) {
  entity(name: $entity) {
    id
    name
    integrations(after: $cursor, first: $perPage) {
      pageInfo { endCursor hasNextPage }
      edges { node { ...IntegrationFields } }
    }
  }
}
${INTEGRATION_FIELDS}`,
		variables: {
			entity,
			cursor,
			perPage: 100
		}
	};
}
export { triggerFields as a, projectWalkOperation as i, integrationsOperation as n, nameFilter as r, entityTriggersOperation as t };
