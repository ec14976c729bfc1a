const require_common = require("./common.js");
const require_probe_operations = require("./probe-operations.js");
const require_read_connection = require("./read-connection.js");
const require_write_grant = require("./write-grant.js");
const require_open_connection = require("./open-connection.js");
// src/wandb/probe/decode-probe.ts
function decodeProbeAutomation(node, what) {
const id = require_read_connection.u(node, "id");
const name = require_read_connection.u(node, "name");
if (id === void 0 || name === void 0) throw require_read_connection.t(what, "an automation has no id or no name");
const condition = require_read_connection.a(node, "triggeringCondition") ?? {};
const action = require_read_connection.a(node, "triggeredAction") ?? {};
const { enabled } = node;
return {
id,
name,
description: require_read_connection.u(node, "description") ?? null,
enabled: typeof enabled === "boolean" ? enabled : void 0,
scopeId: require_read_connection.u(require_read_connection.a(node, "scope") ?? {}, "id"),
eventType: require_read_connection.u(condition, "eventType"),
filter: require_read_connection.u(condition, "filter"),
action: require_read_connection.u(action, "__typename"),
payload: require_read_connection.u(action, "requestPayload") ?? null,
prompt: require_read_connection.u(action, "prompt") ?? null
};
}
function decodeProbeWebhook(node, entity) {
const id = require_read_connection.u(node, "id");
const name = require_read_connection.u(node, "name");
const url = require_read_connection.u(node, "urlEndpoint");
if (id === void 0 || name === void 0 || url === void 0) return void 0;
return {
id,
entity,
name,
url
};
}
// src/wandb/probe/encode-probe.ts
function encodeProbeDraft(draft) {
return {
...encodeProbeChanges(draft),
enabled: false
};
}
function encodeProbeChanges(changes) {
const { name, description, scope, eventType, eventFilter, action } = changes;
const fields = {
name,
description,
scopeType: scope === null ? null : scope?.type,
scopeID: scope === null ? null : scope?.id,
triggeringEventType: eventType,
eventFilter,
triggeredActionType: action === null ? null : action?.type,
triggeredActionConfig: action === null || action === void 0 ? action : actionConfig(action)
};
return require_common.cn(fields);
}
function actionConfig(action) {
if (action.type === "NO_OP") return { noOpActionInput: { noOp: true } };
if (action.type === "ARIA") return { ariaActionInput: { prompt: action.prompt } };
const { integration, payload } = action;
return { genericWebhookActionInput: {
integrationID: integration,
...require_common.cn({ requestPayload: payload })
} };
}
// src/wandb/probe/create-probe-api.ts
const PASSING = new Set([
401,
402,
408,
425,
429
]);
const NO_CHECK = { isCheckFresh: () => true };
function createProbeApi(connection, permit) {
const { session, server } = connection;
let project;
const scratch = () => {
if (project === void 0) throw new Error("Bug in wac: the probe has no project");
return project;
};
const mutate = async (operation, purpose, decode) => await outcomeOf(async () => {
const data = await session.mutate(operation, purpose, NO_CHECK);
const value = decode(require_read_connection.a(data, "result") ?? {});
if (value !== void 0) return value;
throw new require_common.Z(`Cannot ${purpose}: the server does not confirm it`, {
code: "server",
wasSent: true
});
});
const see = (automation) => {
if (!require_probe_operations.p(automation.name)) permit.protect(automation.id);
return automation;
};
return {
server,
readCapabilities: () => session.capabilities(),
openProject: async (entity, name) => {
project = decodeProject(await session.query(require_probe_operations.c(entity, name), `read ${entity}/${name}`), entity);
if (project === void 0) return void 0;
permit.allowScope(project.id);
if (project.collection !== void 0) permit.allowScope(project.collection.id);
return project;
},
readEntityType: async (entity) => {
const data = await session.query(require_probe_operations.o(entity), `read entity "${entity}"`);
const node = require_read_connection.a(data, "entity");
return node === void 0 ? void 0 : require_read_connection.u(node, "entityType") ?? "user";
},
listProject: async () => {
const { entity, name } = scratch();
const what = `the automations of ${entity}/${name}`;
const operation = require_open_connection.r([{
entity,
project: name
}], await session.capabilities());
const data = await session.query(operation, `read ${what}`);
const node = require_read_connection.a(data, "project0");
if (node === void 0 || !Array.isArray(node["triggers"])) throw require_read_connection.t(what, "the server has nothing where a list was expected");
require_open_connection.o(node, name, what);
return require_read_connection.o(node, "triggers").map((trigger) => {
const automation = see(decodeProbeAutomation(trigger, what));
if (require_probe_operations.p(automation.name)) permit.ownAutomation(automation.id);
return automation;
});
},
listEntity: async (request) => await outcomeOf(async () => {
const { entity } = scratch();
const what = `the automations of "${entity}"`;
const operation = require_probe_operations.s(entity, request, await session.capabilities());
const data = await session.query(operation, `read ${what}`);
const list = require_read_connection.a(require_read_connection.a(data, "entity") ?? {}, "triggers");
if (list === void 0) throw require_read_connection.t(what, "the server has nothing where a list was expected");
return decodePage(list, (node) => see(decodeProbeAutomation(node, what)));
}),
listWebhooks: async (entity) => {
const what = `the integrations of "${entity}"`;
const { nodes } = await require_read_connection.n(async (cursor) => {
const data = await session.query(require_write_grant.a({
entity,
cursor
}), `read ${what}`);
const integrations = require_read_connection.a(data, "entity")?.["integrations"];
return require_common.Wt(integrations) ? integrations : void 0;
}, what);
const webhooks = nodes.flatMap((node) => decodeProbeWebhook(node, entity) ?? []);
for (const webhook of webhooks) if (require_probe_operations.m(webhook)) permit.ownWebhook(webhook.id);
return webhooks;
},
create: async (draft) => {
const capabilities = await session.capabilities();
const sentMutationId = connection.newMutationId();
const input = {
...encodeProbeDraft(draft),
clientMutationId: sentMutationId
};
const purpose = `create automation "${draft.name}"`;
return await mutate(require_probe_operations.n(input, capabilities), purpose, (result) => {
const trigger = require_read_connection.a(result, "trigger");
if (trigger === void 0) return void 0;
const automation = decodeProbeAutomation(trigger, purpose);
const hasOwnId = !capabilities.missing.has("ownIds") && require_probe_operations.p(automation.name);
if (hasOwnId) permit.ownAutomation(automation.id);
return {
automation,
hasOwnId: hasOwnId && permit.isOwn(automation.id),
mutationId: require_read_connection.u(result, "clientMutationId"),
sentMutationId
};
});
},
update: async (id, changes) => {
const purpose = `update automation ${id}`;
const operation = require_probe_operations.u({
id,
...encodeProbeChanges(changes)
}, await session.capabilities());
return await mutate(operation, purpose, (result) => {
const trigger = require_read_connection.a(result, "trigger");
return trigger === void 0 ? void 0 : decodeProbeAutomation(trigger, purpose);
});
},
delete: async (id) => await confirmed(mutate(require_probe_operations.i(id), `delete automation ${id}`, success)),
createWebhook: async (webhook) => await mutate(require_probe_operations.r(webhook), `create webhook "${webhook.name}" in "${webhook.entity}"`, (result) => {
const node = require_read_connection.a(result, "integration");
const created = node === void 0 ? void 0 : decodeProbeWebhook(node, webhook.entity);
if (created !== void 0 && require_probe_operations.m(created)) permit.ownWebhook(created.id);
return created;
}),
deleteWebhook: async (id) => await confirmed(mutate(require_probe_operations.a(id), `delete webhook ${id}`, success)),
askUnknownField: async () => await confirmed(outcomeOf(async () => {
await session.query(require_probe_operations.l(), "ask for a field that does not exist");
return true;
})),
latestHeaders: () => connection.latestHeaders()
};
}
async function outcomeOf(send) {
try {
return {
isAccepted: true,
value: await send()
};
} catch (error) {
if (!(error instanceof require_common.Z) || error.status === void 0) throw error;
const { status, serverMessage } = error;
if (!(status === 200 ? serverMessage !== void 0 : status >= 400 && status < 500 && !PASSING.has(status))) throw error;
return {
isAccepted: false,
status,
message: serverMessage ?? ""
};
}
}
async function confirmed(response) {
const outcome = await response;
return outcome.isAccepted ? {
isAccepted: true,
value: void 0
} : outcome;
}
function success(result) {
return result["success"] === true ? true : void 0;
}
function decodeProject(data, entity) {
const owner = require_read_connection.a(data, "entity");
const node = owner === void 0 ? void 0 : require_read_connection.a(owner, "project");
if (owner === void 0 || node === void 0) return void 0;
require_open_connection.o(owner, entity, `entity "${entity}"`);
const id = require_read_connection.u(node, "id");
const name = require_read_connection.u(node, "name");
if (id === void 0 || name === void 0) return void 0;
const [edge] = require_read_connection.o(require_read_connection.a(node, "artifactCollections") ?? {}, "edges");
const collection = require_read_connection.a(edge ?? {}, "node") ?? {};
const [collectionId, collectionName] = [require_read_connection.u(collection, "id"), require_read_connection.u(collection, "name")];
return {
id,
entity: require_read_connection.u(owner, "name") ?? entity,
name,
entityType: require_read_connection.u(owner, "entityType"),
...require_common.cn({ collection: collectionId === void 0 || collectionName === void 0 ? void 0 : {
id: collectionId,
name: collectionName
} })
};
}
function decodePage(list, decode) {
const info = require_read_connection.a(list, "pageInfo") ?? {};
const cursor = info["hasNextPage"] === true ? require_read_connection.u(info, "endCursor") : void 0;
const total = list["totalCount"];
return {
automations: require_read_connection.o(list, "edges").flatMap((edge) => {
const node = require_read_connection.a(edge, "node");
return node === void 0 ? [] : [decode(node)];
}),
total: typeof total === "number" ? total : void 0,
...require_common.cn({ nextCursor: cursor })
};
}
exports.createProbeApi = createProbeApi;
