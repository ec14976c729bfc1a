import { Kt as present, an as isJsonObject, pt as ApiFailure } from "./common.js";
import { a as probeDeleteWebhookOperation, c as probeProjectOperation, i as probeDeleteOperation, l as probeUnknownFieldOperation, m as isProbeWebhook, n as probeCreateOperation, o as probeEntityOperation, p as isProbeName, r as probeCreateWebhookOperation, s as probeListOperation, u as probeUpdateOperation } from "./probe-operations.js";
import { a as objectField, n as readConnection, o as objectsField, t as incomplete, u as textField } from "./read-connection.js";
import { n as integrationsOperation } from "./read-lists.js";
import { i as checkName, t as projectTriggersOperation } from "./read-slots.js";
// src/wandb/probe/decode-probe.ts
function decodeProbeAutomation(node, what) {
const id = textField(node, "id");
const name = textField(node, "name");
if (id === void 0 || name === void 0) throw incomplete(what, "an automation has no id or no name");
const condition = objectField(node, "triggeringCondition") ?? {};
const action = objectField(node, "triggeredAction") ?? {};
const { enabled } = node;
return {
id,
name,
description: textField(node, "description") ?? null,
enabled: typeof enabled === "boolean" ? enabled : void 0,
scopeId: textField(objectField(node, "scope") ?? {}, "id"),
eventType: textField(condition, "eventType"),
filter: textField(condition, "filter"),
action: textField(action, "__typename"),
payload: textField(action, "requestPayload") ?? null,
prompt: textField(action, "prompt") ?? null
};
}
function decodeProbeWebhook(node, entity) {
const id = textField(node, "id");
const name = textField(node, "name");
const url = textField(node, "urlEndpoint");
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
return present(fields);
}
function actionConfig(action) {
if (action.type === "NO_OP") return { noOpActionInput: { noOp: true } };
if (action.type === "ARIA") return { ariaActionInput: { prompt: action.prompt } };
const { integration, payload } = action;
return { genericWebhookActionInput: {
integrationID: integration,
...present({ requestPayload: payload })
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
const value = decode(objectField(data, "result") ?? {});
if (value !== void 0) return value;
throw new ApiFailure(`Cannot ${purpose}: the server does not confirm it`, {
code: "server",
wasSent: true
});
});
const see = (automation) => {
if (!isProbeName(automation.name)) permit.protect(automation.id);
return automation;
};
return {
server,
readCapabilities: () => session.capabilities(),
openProject: async (entity, name) => {
project = decodeProject(await session.query(probeProjectOperation(entity, name), `read ${entity}/${name}`), entity);
if (project === void 0) return void 0;
permit.allowScope(project.id);
if (project.collection !== void 0) permit.allowScope(project.collection.id);
return project;
},
readEntityType: async (entity) => {
const data = await session.query(probeEntityOperation(entity), `read entity "${entity}"`);
const node = objectField(data, "entity");
return node === void 0 ? void 0 : textField(node, "entityType") ?? "user";
},
listProject: async () => {
const { entity, name } = scratch();
const what = `the automations of ${entity}/${name}`;
const operation = projectTriggersOperation([{
entity,
project: name
}], await session.capabilities());
const data = await session.query(operation, `read ${what}`);
const node = objectField(data, "project0");
if (node === void 0 || !Array.isArray(node["triggers"])) throw incomplete(what, "the server has nothing where a list was expected");
checkName(node, name, what);
return objectsField(node, "triggers").map((trigger) => {
const automation = see(decodeProbeAutomation(trigger, what));
if (isProbeName(automation.name)) permit.ownAutomation(automation.id);
return automation;
});
},
listEntity: async (request) => await outcomeOf(async () => {
const { entity } = scratch();
const what = `the automations of "${entity}"`;
const operation = probeListOperation(entity, request, await session.capabilities());
const data = await session.query(operation, `read ${what}`);
const list = objectField(objectField(data, "entity") ?? {}, "triggers");
if (list === void 0) throw incomplete(what, "the server has nothing where a list was expected");
return decodePage(list, (node) => see(decodeProbeAutomation(node, what)));
}),
listWebhooks: async (entity) => {
const what = `the integrations of "${entity}"`;
const { nodes } = await readConnection(async (cursor) => {
const data = await session.query(integrationsOperation({
entity,
cursor
}), `read ${what}`);
const integrations = objectField(data, "entity")?.["integrations"];
return isJsonObject(integrations) ? integrations : void 0;
}, what);
const webhooks = nodes.flatMap((node) => decodeProbeWebhook(node, entity) ?? []);
for (const webhook of webhooks) if (isProbeWebhook(webhook)) permit.ownWebhook(webhook.id);
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
return await mutate(probeCreateOperation(input, capabilities), purpose, (result) => {
const trigger = objectField(result, "trigger");
if (trigger === void 0) return void 0;
const automation = decodeProbeAutomation(trigger, purpose);
const hasOwnId = !capabilities.missing.has("ownIds") && isProbeName(automation.name);
if (hasOwnId) permit.ownAutomation(automation.id);
return {
automation,
hasOwnId: hasOwnId && permit.isOwn(automation.id),
mutationId: textField(result, "clientMutationId"),
sentMutationId
};
});
},
update: async (id, changes) => {
const purpose = `update automation ${id}`;
const operation = probeUpdateOperation({
id,
...encodeProbeChanges(changes)
}, await session.capabilities());
return await mutate(operation, purpose, (result) => {
const trigger = objectField(result, "trigger");
return trigger === void 0 ? void 0 : decodeProbeAutomation(trigger, purpose);
});
},
delete: async (id) => await confirmed(mutate(probeDeleteOperation(id), `delete automation ${id}`, success)),
createWebhook: async (webhook) => await mutate(probeCreateWebhookOperation(webhook), `create webhook "${webhook.name}" in "${webhook.entity}"`, (result) => {
const node = objectField(result, "integration");
const created = node === void 0 ? void 0 : decodeProbeWebhook(node, webhook.entity);
if (created !== void 0 && isProbeWebhook(created)) permit.ownWebhook(created.id);
return created;
}),
deleteWebhook: async (id) => await confirmed(mutate(probeDeleteWebhookOperation(id), `delete webhook ${id}`, success)),
askUnknownField: async () => await confirmed(outcomeOf(async () => {
await session.query(probeUnknownFieldOperation(), "ask for a field that does not exist");
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
if (!(error instanceof ApiFailure) || error.status === void 0) throw error;
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
const owner = objectField(data, "entity");
const node = owner === void 0 ? void 0 : objectField(owner, "project");
if (owner === void 0 || node === void 0) return void 0;
checkName(owner, entity, `entity "${entity}"`);
const id = textField(node, "id");
const name = textField(node, "name");
if (id === void 0 || name === void 0) return void 0;
const [edge] = objectsField(objectField(node, "artifactCollections") ?? {}, "edges");
const collection = objectField(edge ?? {}, "node") ?? {};
const [collectionId, collectionName] = [textField(collection, "id"), textField(collection, "name")];
return {
id,
entity: textField(owner, "name") ?? entity,
name,
entityType: textField(owner, "entityType"),
...present({ collection: collectionId === void 0 || collectionName === void 0 ? void 0 : {
id: collectionId,
name: collectionName
} })
};
}
function decodePage(list, decode) {
const info = objectField(list, "pageInfo") ?? {};
const cursor = info["hasNextPage"] === true ? textField(info, "endCursor") : void 0;
const total = list["totalCount"];
return {
automations: objectsField(list, "edges").flatMap((edge) => {
const node = objectField(edge, "node");
return node === void 0 ? [] : [decode(node)];
}),
total: typeof total === "number" ? total : void 0,
...present({ nextCursor: cursor })
};
}
export { createProbeApi };
