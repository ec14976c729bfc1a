const require_common = require("./common.js");
// src/wandb/codec/kinds/action-types.ts
const ACTION_TYPES = {
sendNotification: {
type: "NOTIFICATION",
typename: "NotificationTriggeredAction",
fields: "integration { ...IntegrationFields } title message severity"
},
sendWebhook: {
type: "GENERIC_WEBHOOK",
typename: "GenericWebhookTriggeredAction",
fields: "integration { ...IntegrationFields } requestPayload"
},
sendPromptToAria: {
type: "ARIA",
typename: "ARIATriggeredAction",
fields: "prompt",
feature: {
name: "AUTOMATION_ACTION_ARIA",
only: "W&B offers ARIA on its multi-tenant cloud only"
}
},
doNothing: {
type: "NO_OP",
typename: "NoOpTriggeredAction",
fields: "",
feature: {
name: "AUTOMATION_ACTION_NO_OP",
since: "0.67.0"
}
}
};
const KINDS = new Map(require_common.Kt(ACTION_TYPES).map((kind) => [ACTION_TYPES[kind].typename, kind]));
function actionKindOf(typename) {
return KINDS.get(typename);
}
function actionFragments(features) {
return require_common.Kt(ACTION_TYPES).map((kind) => ACTION_TYPES[kind]).filter(({ fields, feature }) => fields !== "" && (!feature || features.has(feature.name))).map(({ typename, fields }) => `... on ${typename} { ${fields} }`);
}
// src/wandb/codec/kinds/server-feature.ts
const ENTITY_LIST_FEATURE = "QUERY_AUTOMATIONS_ON_ENTITY";
const ENTITY_SCOPE_FEATURE = "AUTOMATION_SCOPE_ENTITY";
const LAST_EXECUTED_FEATURE = "AUTOMATION_LAST_EXECUTED_AT";
const OWN_ID_FEATURE = "AUTOMATION_EVENT_RUN_METRIC";
// src/wandb/operations/trigger-fields.ts
function triggerFields({ features }) {
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
    ... on ArtifactPortfolio { id name project { name entityName } }${features.has("AUTOMATION_SCOPE_ENTITY") ? "\n    ... on Entity { id name entityType }" : ""}
  }
  triggeringCondition {
    __typename
    ... on FilterEventTriggeringCondition { eventType filter }
  }
  triggeredAction {
    __typename
    ... on QueueJobTriggeredAction { queue { id name } template }
    ${actionFragments(features).join("\n    ")}
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
...require_common.cn({ filters: name === void 0 ? void 0 : nameFilter(name) })
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
// src/wandb/transport/write-grant.ts
const GRANTS = new WeakSet();
function grantWrites(command, permits = () => true) {
const grant = Object.freeze({
command,
permits
});
GRANTS.add(grant);
return grant;
}
function isWriteGrant(value) {
return typeof value === "object" && value !== null && GRANTS.has(value);
}
function isMutation({ query }) {
return !/^\s*query\b/.test(query) || /^\s*(mutation|subscription)\b/m.test(query);
}
exports.a = integrationsOperation;
exports.c = triggerFields;
exports.d = LAST_EXECUTED_FEATURE;
exports.f = OWN_ID_FEATURE;
exports.i = entityTriggersOperation;
exports.l = ENTITY_LIST_FEATURE;
exports.m = actionKindOf;
exports.n = isMutation;
exports.o = nameFilter;
exports.p = ACTION_TYPES;
exports.r = isWriteGrant;
exports.s = projectWalkOperation;
exports.t = grantWrites;
exports.u = ENTITY_SCOPE_FEATURE;
