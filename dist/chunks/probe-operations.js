const require_write_grant = require("./write-grant.js");
// src/model/probe-api.ts
const PROBE_NAME = /^wac-probe [0-9a-f]{8} /i;
const INERT_ADDRESSES = {
url: "https://wac-probe.invalid/webhook",
text: "wac-probe-no-address"
};
function isProbeName(name) {
return PROBE_NAME.test(name);
}
function isProbeWebhook({ name, url }) {
return isProbeName(name) && (url === INERT_ADDRESSES.url || url.endsWith(INERT_ADDRESSES.text));
}
const INERT_PROMPT = "wac-probe: ";
// src/wandb/probe/probe-operations.ts
const PROBE_MUTATIONS = {
create: "ProbeCreate",
update: "ProbeUpdate",
delete: "ProbeDelete",
createWebhook: "ProbeCreateWebhook",
deleteWebhook: "ProbeDeleteWebhook"
};
function probeProjectOperation(entity, project) {
return {
operationName: "ProbeProject",
query: `query ProbeProject($entity: String!, $project: String!) {
  entity(name: $entity) {
    id
    name
    entityType
    project(name: $project) {
      id
      name
      entityName
      artifactCollections(first: 1) { edges { node { id name } } }
    }
  }
}`,
variables: {
entity,
project
}
};
}
function probeEntityOperation(entity) {
return {
operationName: "ProbeEntity",
query: `query ProbeEntity($entity: String!) {
  entity(name: $entity) { id name entityType }
}`,
variables: { entity }
};
}
function probeListOperation(entity, { name, pageSize, cursor, order }, capabilities) {
const [declared, used] = order === void 0 ? ["", ""] : [", $order: String", ", order: $order"];
return {
operationName: "ProbeList",
query: `query ProbeList($entity: String!, $cursor: String, $perPage: Int, $filters: JSONString${declared}) {
  entity(name: $entity) {
    name
    triggers(after: $cursor, first: $perPage, filters: $filters${used}) {
      totalCount
      pageInfo { endCursor hasNextPage }
      edges { node { ...TriggerFields } }
    }
  }
}
${require_write_grant.c(capabilities)}`,
variables: {
entity,
cursor: cursor ?? null,
perPage: pageSize,
filters: name === void 0 ? null : require_write_grant.o(name),
...order === void 0 ? {} : { order }
}
};
}
function probeCreateOperation(input, capabilities) {
return {
operationName: PROBE_MUTATIONS.create,
query: `mutation ProbeCreate($input: CreateFilterTriggerInput!) {
  result: createFilterTrigger(input: $input) { trigger { ...TriggerFields } clientMutationId }
}
${require_write_grant.c(capabilities)}`,
variables: { input }
};
}
function probeUpdateOperation(input, capabilities) {
return {
operationName: PROBE_MUTATIONS.update,
query: `mutation ProbeUpdate($input: UpdateFilterTriggerInput!) {
  result: updateFilterTrigger(input: $input) { trigger { ...TriggerFields } }
}
${require_write_grant.c(capabilities)}`,
variables: { input }
};
}
function probeDeleteOperation(id) {
return {
operationName: PROBE_MUTATIONS.delete,
query: `mutation ProbeDelete($id: ID!) {
  result: deleteTrigger(input: { triggerID: $id }) { success }
}`,
variables: { id }
};
}
function probeCreateWebhookOperation({ entity, name, url }) {
return {
operationName: PROBE_MUTATIONS.createWebhook,
query: `mutation ProbeCreateWebhook($input: CreateGenericWebhookIntegrationInput!) {
  result: createGenericWebhookIntegration(input: $input) {
    integration { __typename id ... on GenericWebhookIntegration { name urlEndpoint } }
  }
}`,
variables: { input: {
entityName: entity,
name,
urlEndpoint: url
} }
};
}
function probeDeleteWebhookOperation(id) {
return {
operationName: PROBE_MUTATIONS.deleteWebhook,
query: `mutation ProbeDeleteWebhook($id: ID!) {
  result: deleteIntegration(input: { id: $id }) { success }
}`,
variables: { id }
};
}
function probeUnknownFieldOperation() {
return {
operationName: "ProbeUnknownField",
query: `query ProbeUnknownField {
  viewer { username wacProbeNoSuchField }
}`,
variables: {}
};
}
exports.a = probeDeleteWebhookOperation;
exports.c = probeProjectOperation;
exports.d = INERT_ADDRESSES;
exports.f = INERT_PROMPT;
exports.i = probeDeleteOperation;
exports.l = probeUnknownFieldOperation;
exports.m = isProbeWebhook;
exports.n = probeCreateOperation;
exports.o = probeEntityOperation;
exports.p = isProbeName;
exports.r = probeCreateWebhookOperation;
exports.s = probeListOperation;
exports.t = PROBE_MUTATIONS;
exports.u = probeUpdateOperation;
