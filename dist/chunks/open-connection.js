const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_list_folder = require("./list-folder.js");
const require_read_if_there = require("./read-if-there.js");
const require_common = require("./common.js");
const require_choose_proxy = require("./choose-proxy.js");
const require_project = require("./project.js");
const require_read_connection = require("./read-connection.js");
const require_write_grant = require("./write-grant.js");
const require_canonical_automation = require("./canonical-automation.js");
const require_marker = require("./marker.js");
const require_equal = require("./equal.js");
const require_schema = require("./schema.js");
let node_crypto = require("node:crypto");
// src/wandb/connect/read-certificates.ts
const BUNDLES = [
"SSL_CERT_FILE",
"REQUESTS_CA_BUNDLE",
"CURL_CA_BUNDLE",
"NODE_EXTRA_CA_CERTS"
];
const FOLDERS = "SSL_CERT_DIR";
const PEM = /-----BEGIN (?:TRUSTED )?CERTIFICATE-----[\s\S]+?-----END (?:TRUSTED )?CERTIFICATE-----/g;
async function readCertificates(sources) {
const certificates = new Set();
const certificatesIn = createCertificateReader();
const inFolder = async (path) => {
const files = await sources.listFolder(path);
if (files === void 0) return void 0;
return (await Promise.all(files.map((file) => sources.readFile(file)))).flatMap((text) => certificatesIn(text ?? ""));
};
const inFile = async (path) => {
const text = await sources.readFile(path);
return text === void 0 ? void 0 : certificatesIn(text);
};
for (const name of BUNDLES) {
const path = sources.env[name] || void 0;
if (path === void 0) continue;
const found = await inFolder(path) ?? await inFile(path);
if (found === void 0 || found.length === 0) throw unreadable(name, path, found);
for (const certificate of found) certificates.add(certificate);
}
for (const folder of (sources.env[FOLDERS] ?? "").split(/:(?!\\)/).filter(Boolean)) {
const found = await inFolder(folder) ?? [];
for (const certificate of found) certificates.add(certificate);
}
return [...certificates];
}
function unreadable(name, path, found) {
const message = found === void 0 ? `Cannot read the certificates in "${path}"` : `There is no PEM certificate in "${path}"`;
return new require_common.sn(message, {
code: "file",
hint: `Correct ${name}, or unset it`
});
}
function createCertificateReader() {
const known = new Map();
return (text) => [...text.matchAll(PEM)].flatMap(([block]) => {
const found = known.get(block) ?? readCertificate(block);
known.set(block, found);
return found;
});
}
function readCertificate(block) {
const certificate = block.replaceAll("TRUSTED CERTIFICATE", "CERTIFICATE");
try {
return [new node_crypto.X509Certificate(certificate).toString()];
} catch {
return [];
}
}
// src/wandb/connect/read-network-settings.ts
async function readNetworkSettings(server, sources) {
const proxy = require_choose_proxy.t(server, sources.env);
const certificates = await readCertificates(sources);
return { ...require_common.cn({
proxy,
certificates: certificates.length === 0 ? void 0 : certificates
}) };
}
// src/wandb/codec/decode-integration.ts
function decodeIntegration(node, entity) {
if (!require_common.Wt(node)) return void 0;
const id = require_read_connection.u(node, "id");
if (id === void 0 || id === "") return void 0;
const known = {
id,
...present("entity", entity)
};
switch (require_read_connection.u(node, "__typename") ?? "") {
case "SlackIntegration": return {
...known,
kind: "slack",
...present("channel", require_read_connection.u(node, "channelName")),
...present("workspace", require_read_connection.u(node, "teamName"))
};
case "GenericWebhookIntegration": return {
...known,
kind: "webhook",
...present("name", require_read_connection.u(node, "name")),
...present("url", require_read_connection.u(node, "urlEndpoint")),
...secretName("accessToken", node["accessTokenRef"]),
...secretName("secret", node["secretRef"])
};
default: return {
...known,
kind: "other"
};
}
}
function present(key, value) {
return value === void 0 ? {} : { [key]: value };
}
function secretName(key, value) {
if (value !== null && typeof value !== "string") return {};
return { [key]: value === "" ? null : value };
}
// src/wandb/codec/decode-action.ts
const SEVERITIES = [
"INFO",
"WARN",
"ERROR"
];
function decodeAction(value) {
const raw = require_common.Wt(value) ? value : {};
const type = require_read_connection.u(raw, "__typename") ?? "";
return decodeKnown$2(type, raw) ?? {
kind: "other",
type,
raw
};
}
function decodeKnown$2(type, raw) {
const kind = require_write_grant.m(type);
return kind === void 0 ? void 0 : DECODERS[kind](raw);
}
const DECODERS = {
sendNotification: (raw) => {
const integration = decodeIntegration(raw["integration"]);
const severity = require_read_connection.i(raw["severity"]) ? "INFO" : require_read_connection.s(raw["severity"], SEVERITIES);
if (integration === void 0 || severity === void 0) return void 0;
return {
kind: "sendNotification",
integration,
title: require_read_connection.u(raw, "title") ?? "",
message: require_read_connection.u(raw, "message") ?? "",
severity
};
},
sendWebhook: (raw) => {
const integration = decodeIntegration(raw["integration"]);
if (integration === void 0) return void 0;
return {
kind: "sendWebhook",
integration,
payload: decodePayload(raw["requestPayload"])
};
},
sendPromptToAria: (raw) => {
const prompt = require_read_connection.u(raw, "prompt");
return prompt === void 0 || require_project.st(prompt) === "" ? void 0 : {
kind: "sendPromptToAria",
prompt
};
},
doNothing: () => ({ kind: "doNothing" })
};
function decodePayload(payload) {
if (payload === void 0 || payload === null) return "";
return typeof payload === "string" ? payload : JSON.stringify(payload);
}
// src/wandb/codec/kinds/event-types.ts
const ARTIFACT_EVENT_TYPES = {
createArtifact: { type: "CREATE_ARTIFACT" },
linkArtifact: { type: "LINK_MODEL" },
unlinkArtifact: {
type: "UNLINK_ARTIFACT",
feature: { name: "AUTOMATION_EVENT_UNLINK_ARTIFACT" }
},
addArtifactAlias: { type: "ADD_ARTIFACT_ALIAS" },
addArtifactTag: {
type: "ADD_ARTIFACT_TAG",
feature: { name: "AUTOMATION_EVENT_ADD_ARTIFACT_TAG" }
},
removeArtifactTag: {
type: "REMOVE_ARTIFACT_TAG",
feature: { name: "AUTOMATION_EVENT_REMOVE_ARTIFACT_TAG" }
},
addCollectionTag: {
type: "ADD_COLLECTION_TAG",
feature: { name: "AUTOMATION_EVENT_ADD_COLLECTION_TAG" }
},
removeCollectionTag: {
type: "REMOVE_COLLECTION_TAG",
feature: { name: "AUTOMATION_EVENT_REMOVE_COLLECTION_TAG" }
}
};
const METRIC_EVENT_TYPES = {
threshold: {
type: "RUN_METRIC",
feature: {
name: "AUTOMATION_EVENT_RUN_METRIC",
since: "0.67.0"
}
},
change: {
type: "RUN_METRIC_CHANGE",
feature: {
name: "AUTOMATION_EVENT_RUN_METRIC_CHANGE",
since: "0.67.0"
}
},
zscore: {
type: "RUN_METRIC_ZSCORE",
feature: { name: "AUTOMATION_EVENT_RUN_METRIC_ZSCORE" }
}
};
const RUN_STATE_TYPE = {
type: "RUN_STATE",
feature: {
name: "AUTOMATION_EVENT_RUN_STATE",
since: "0.69.0"
}
};
const KINDS = new Map(require_common.Kt(ARTIFACT_EVENT_TYPES).map((kind) => [ARTIFACT_EVENT_TYPES[kind].type, kind]));
function artifactEventKind(type) {
return KINDS.get(type);
}
// src/wandb/codec/decode-condition.ts
const AGGREGATES = [
"MIN",
"MAX",
"AVERAGE"
];
const DIRECTIONS = [
"INCREASE",
"DECREASE",
"ANY"
];
const OPERATORS = [
"$gt",
"$gte",
"$lt",
"$lte",
"$eq",
"$ne"
];
const READERS = {
threshold: {
key: "threshold_filter",
read: readThreshold
},
change: {
key: "change_filter",
read: readChange
},
zscore: {
key: "zscore_filter",
read: readZscore
}
};
const READERS_BY_TYPE = new Map(require_common.Kt(READERS).map((kind) => [METRIC_EVENT_TYPES[kind].type, READERS[kind]]));
function isMetricEventType(type) {
return READERS_BY_TYPE.has(type);
}
function decodeCondition(type, filter) {
const reader = READERS_BY_TYPE.get(type);
if (reader === void 0 || !require_common.Wt(filter) || !require_read_connection.r(filter, [reader.key])) return;
const inner = filter[reader.key];
return require_common.Wt(inner) ? reader.read(inner) : void 0;
}
function readThreshold(filter) {
if (!require_read_connection.r(filter, [
"name",
"agg_op",
"window_size",
"cmp_op",
"threshold"
])) return void 0;
const { name, threshold, cmp_op: comparison } = filter;
const aggregate = readAggregate(filter);
const window = require_read_connection.c(filter["window_size"] ?? 1);
const operator = require_read_connection.s(comparison, OPERATORS);
if (aggregate === void 0 || window === void 0 || operator === void 0) return void 0;
if (typeof name !== "string" || typeof threshold !== "number") return void 0;
return {
kind: "threshold",
metric: name,
...aggregate,
window,
operator,
threshold
};
}
function readChange(filter) {
if (!require_read_connection.r(filter, [
"name",
"agg_op",
...[
"current_window_size",
"prior_window_size",
"change_type",
"change_dir",
"change_amount"
]
])) return void 0;
const { name } = filter;
const aggregate = readAggregate(filter);
const window = require_read_connection.c(filter["current_window_size"] ?? 1);
const priorWindow = require_read_connection.c(filter["prior_window_size"] ?? window);
const amountType = require_read_connection.s(filter["change_type"], ["ABSOLUTE", "RELATIVE"]);
const direction = require_read_connection.s(filter["change_dir"], DIRECTIONS);
const amount = require_read_connection.l(filter["change_amount"]);
if (typeof name !== "string" || aggregate === void 0 || amountType === void 0) return;
if (window === void 0 || priorWindow === void 0) return void 0;
if (direction === void 0 || amount === void 0) return void 0;
return {
kind: "change",
metric: name,
...aggregate,
window,
priorWindow,
amountType,
amount,
direction
};
}
function readZscore(filter) {
if (!require_read_connection.r(filter, [
"name",
"window_size",
"threshold",
"change_dir"
])) return void 0;
const { name } = filter;
const window = require_read_connection.c(filter["window_size"] ?? 30);
const threshold = require_read_connection.l(filter["threshold"] ?? 3);
const direction = require_read_connection.s(filter["change_dir"] ?? "ANY", DIRECTIONS);
if (typeof name !== "string" || window === void 0) return void 0;
if (threshold === void 0 || direction === void 0) return void 0;
return {
kind: "zscore",
metric: name,
window,
threshold,
direction
};
}
function readAggregate(filter) {
const { agg_op: written } = filter;
if (require_read_connection.i(written)) return {};
const aggregate = require_read_connection.s(written, AGGREGATES);
return aggregate === void 0 ? void 0 : { aggregate };
}
// src/wandb/codec/unwrap-filter.ts
const EVERYTHING = { $and: [] };
const MAX_LAYERS = 20;
function unwrapFilter(wrapped) {
return unwrapLayer(wrapped ?? EVERYTHING, 0);
}
function unwrapLayer(value, layer) {
if (layer > MAX_LAYERS) return void 0;
if (value === null) return EVERYTHING;
if (typeof value === "string") {
const decoded = value.trim() === "" ? EVERYTHING : require_common.Mt(value);
return decoded === void 0 ? void 0 : unwrapLayer(decoded, layer + 1);
}
if (!require_common.Wt(value)) return void 0;
const [key, ...others] = Object.keys(value);
if (key === void 0) return EVERYTHING;
if (key !== "filter" || others.length > 0) return value;
return unwrapLayer(value[key] ?? EVERYTHING, layer + 1);
}
// src/wandb/codec/filter-wrapping.ts
function wrapArtifactFilter(filter) {
return { $or: [wrapRunFilter(filter)] };
}
function wrapRunFilter(filter) {
const object = unwrapFilter(filter);
require_common.an(object !== void 0, "a filter to be sent is a JSON object");
const plain = unwrapConjunction(object);
return conjunction(plain) === void 0 ? { $and: [plain] } : plain;
}
function readArtifactFilter(wrapped) {
const filter = unwrapFilter(wrapped);
if (filter === void 0) return void 0;
const branches = Object.keys(filter).length === 1 ? filter["$or"] : void 0;
if (!require_common.Ut(branches) || branches.length !== 1) return filter;
const [branch] = branches;
return require_common.Wt(branch) && conjunction(branch) !== void 0 ? unwrapConjunction(branch) : filter;
}
function readRunFilter(wrapped) {
const filter = unwrapFilter(wrapped);
return filter === void 0 ? void 0 : unwrapConjunction(filter);
}
function unwrapConjunction(filter) {
let inner = filter;
for (;;) {
const parts = conjunction(inner);
const [only] = parts ?? [];
if (parts?.length !== 1 || !require_common.Wt(only)) return inner;
const [key, ...others] = Object.keys(only);
if (key === void 0) return EVERYTHING;
if (key === "filter" && others.length === 0) return inner;
inner = only;
}
}
function conjunction(filter) {
const parts = filter["$and"];
return Object.keys(filter).length === 1 && require_common.Ut(parts) ? parts : void 0;
}
// src/wandb/codec/decode-event.ts
function decodeEvent(type, filter) {
return decodeKnown$1(type, filter) ?? {
kind: "other",
type,
filter
};
}
function decodeKnown$1(type, text) {
const kind = artifactEventKind(type);
if (kind !== void 0) {
const filter = readArtifactFilter(text);
return filter === void 0 ? void 0 : {
kind,
filter
};
}
const isMetric = isMetricEventType(type);
if (!isMetric && type !== RUN_STATE_TYPE.type) return void 0;
const filter = require_common.Mt(text);
if (!require_common.Wt(filter)) return void 0;
const runs = readRunFilter(filter["run_filter"]);
if (runs === void 0) return void 0;
if (isMetric) {
const condition = decodeMetricFilter(type, filter);
return condition === void 0 ? void 0 : {
kind: "runMetric",
condition,
runs
};
}
if (!require_read_connection.r(filter, ["run_filter", "run_state_filter"])) return void 0;
const states = decodeStates(filter["run_state_filter"]);
return states === void 0 ? void 0 : {
kind: "runState",
states,
runs
};
}
function decodeMetricFilter(type, filter) {
if (!require_read_connection.r(filter, [
"run_filter",
"run_metric_filter",
"metric_filter"
])) return void 0;
const { run_metric_filter: current, metric_filter: legacy } = filter;
if (!require_read_connection.i(current)) return decodeCondition(type, decodeNested(current));
return type === METRIC_EVENT_TYPES.threshold.type ? decodeCondition(type, { threshold_filter: decodeNested(legacy) ?? null }) : void 0;
}
function decodeNested(value) {
return typeof value === "string" ? require_common.Mt(value) : value;
}
const STATES = new Map([
["FAILED", "FAILED"],
["CRASHED", "FAILED"],
["FINISHED", "FINISHED"],
["RUNNING", "RUNNING"]
]);
function decodeStates(value) {
const states = require_common.Wt(value) && require_read_connection.r(value, ["states"]) ? value["states"] : void 0;
if (!require_common.Ut(states) || states.length === 0) return void 0;
const known = states.map((state) => STATES.get(state));
const unique = [...new Set(known)];
return unique.every((state) => state !== void 0) ? unique : void 0;
}
// src/wandb/codec/decode-scope.ts
function decodeScope(value) {
const node = require_common.Wt(value) ? value : {};
const type = require_read_connection.u(node, "__typename") ?? "";
return decodeKnown(type, node) ?? {
kind: "other",
type
};
}
function decodeKnown(type, node) {
switch (type) {
case "Project": return projectScope(node);
case "ArtifactSequence":
case "ArtifactPortfolio": return collectionScope(node);
case "Entity": return entityScope(node);
default: return;
}
}
function projectScope(node) {
const id = require_read_connection.u(node, "id");
const location = projectRefOf(node);
return id === void 0 || location === void 0 ? void 0 : {
...location,
id
};
}
function collectionScope(node) {
const id = require_read_connection.u(node, "id");
const collection = require_read_connection.u(node, "name");
const project = node["project"];
const location = require_common.Wt(project) ? projectRefOf(project) : void 0;
if (id === void 0 || collection === void 0 || location === void 0) return void 0;
return {
...location,
id,
collection
};
}
function entityScope(node) {
const id = require_read_connection.u(node, "id");
const entity = require_read_connection.u(node, "name");
if (id === void 0 || entity === void 0) return void 0;
return {
kind: require_read_connection.u(node, "entityType") === "organization" ? "organization" : "team",
id,
entity
};
}
function projectRefOf(node) {
const project = require_read_connection.u(node, "name");
const entity = require_read_connection.u(node, "entityName");
if (project === void 0 || entity === void 0) return void 0;
return {
kind: project.startsWith("wandb-registry-") ? "registry" : "project",
entity,
project
};
}
// src/wandb/codec/decode-trigger.ts
const PARTS = [
"scope",
"triggeringCondition",
"triggeredAction"
];
function decodeTrigger(node, { listedIn }) {
const id = require_read_connection.u(node, "id");
const name = require_read_connection.u(node, "name");
const { enabled } = node;
const [scope, cause, action] = PARTS.map((part) => require_read_connection.a(node, part));
if (!id || name === void 0 || typeof enabled !== "boolean" || scope === void 0 || cause === void 0 || action === void 0) throw new require_common.sn(`The server listed an automation of "${listedIn}" without its id, name, enabled flag, scope, event or action`, {
code: "server",
hint: "Run the same command again"
});
const creator = node["createdBy"];
const createdBy = require_common.Wt(creator) ? require_read_connection.u(creator, "username") : void 0;
const createdAt = require_read_connection.u(node, "createdAt");
const updatedAt = require_read_connection.u(node, "updatedAt");
return {
id,
name,
description: require_read_connection.u(node, "description") ?? "",
enabled,
scope: decodeScope(scope),
event: decodeCause(cause),
action: decodeAction(action),
...require_common.cn({
createdAt,
updatedAt,
createdBy
}),
listedIn,
raw: node
};
}
function decodeCause(condition) {
const type = require_read_connection.u(condition, "eventType");
const filter = require_read_connection.u(condition, "filter");
if (type === void 0 || filter === void 0) return {
kind: "other",
type: type ?? require_read_connection.u(condition, "__typename") ?? "",
filter: filter ?? ""
};
return decodeEvent(type, filter);
}
// src/wandb/codec/encode-action.ts
function encodeAction(action) {
return {
triggeredActionType: require_write_grant.p[action.kind].type,
triggeredActionConfig: encodeConfig(action)
};
}
function encodeConfig(action) {
switch (action.kind) {
case "sendNotification": return { notificationActionInput: {
integrationID: action.integration.id,
title: action.title,
message: action.message,
severity: action.severity
} };
case "sendWebhook": return { genericWebhookActionInput: {
integrationID: action.integration.id,
...require_common.cn({ requestPayload: action.payload === "" ? void 0 : action.payload })
} };
case "sendPromptToAria": return { ariaActionInput: { prompt: require_project.st(action.prompt) } };
case "doNothing": return { noOpActionInput: { noOp: true } };
}
}
// src/wandb/codec/encode-event.ts
function encodeEvent(event) {
if (event.kind === "runMetric") {
const condition = encodeCondition(event.condition);
return {
triggeringEventType: METRIC_EVENT_TYPES[event.condition.kind].type,
eventFilter: encodeRunFilter(event.runs, { run_metric_filter: condition })
};
}
if (event.kind === "runState") return {
triggeringEventType: RUN_STATE_TYPE.type,
eventFilter: encodeRunFilter(event.runs, { run_state_filter: { states: event.states } })
};
return {
triggeringEventType: ARTIFACT_EVENT_TYPES[event.kind].type,
eventFilter: JSON.stringify(wrapArtifactFilter(event.filter))
};
}
function encodeRunFilter(runs, condition) {
return JSON.stringify({
run_filter: JSON.stringify(wrapRunFilter(runs)),
...condition
});
}
function encodeCondition(condition) {
switch (condition.kind) {
case "threshold": return { threshold_filter: {
name: condition.metric,
agg_op: condition.aggregate ?? null,
window_size: condition.window,
cmp_op: condition.operator,
threshold: condition.threshold
} };
case "change": return { change_filter: {
name: condition.metric,
agg_op: condition.aggregate ?? null,
current_window_size: condition.window,
prior_window_size: condition.priorWindow,
change_type: condition.amountType,
change_dir: condition.direction,
change_amount: condition.amount
} };
case "zscore": return { zscore_filter: {
name: condition.metric,
window_size: condition.window,
threshold: condition.threshold,
change_dir: condition.direction
} };
}
}
// src/wandb/codec/keep-live.ts
function keepLive(draft, live) {
const { event = live.event, action = live.action, name } = draft;
const before = require_canonical_automation.r(live);
const after = require_canonical_automation.r({
...live,
name,
event,
action
});
const isLive = (part) => require_equal.r(before, after, part);
return {
...draft,
...draft.event !== void 0 && isLive("event") && live.event.kind !== "other" ? { event: live.event } : {},
...draft.action === void 0 ? {} : { action: isLive("action") && live.action.kind !== "other" ? live.action : keepLiveFields(draft.action, live.action) }
};
}
function keepLiveFields(action, live) {
if (action.kind === "sendNotification" && live.kind === "sendNotification") {
const { title, message } = action;
return {
...action,
title: require_marker.E(title) === require_marker.E(live.title) ? live.title : title,
message: require_marker.E(message) === require_marker.E(live.message) ? live.message : message
};
}
if (action.kind === "sendWebhook" && live.kind === "sendWebhook") {
const [wanted, held] = [action, live].map(({ payload }) => require_common.jt(require_marker.x(payload)));
return {
...action,
payload: wanted === held ? live.payload : action.payload
};
}
return action;
}
function liveFilterText(draft, live) {
if (!isLiveEvent(draft, live)) return void 0;
const text = require_read_connection.u(require_read_connection.a(live.raw, "triggeringCondition") ?? {}, "filter");
const filter = text === void 0 ? void 0 : require_common.Mt(text);
if (text === void 0 || !require_common.Wt(filter)) return void 0;
const { event } = draft;
if (event !== void 0 && require_schema.g(event)) {
const condition = event.kind === "runMetric" ? "run_metric_filter" : "run_state_filter";
return require_read_connection.r(filter, ["run_filter", condition]) && require_common.Wt(filter[condition]) && isPlainFilter(filter["run_filter"]) ? text : void 0;
}
return withoutWrapping(text, Object.keys(filter));
}
function isLiveEvent({ event }, live) {
if (event === void 0) return false;
return require_equal.r(require_canonical_automation.r(live), require_canonical_automation.r({
...live,
event
}), "event");
}
function isPlainFilter(value) {
const filter = typeof value === "string" ? require_common.Mt(value) : void 0;
return require_common.Wt(filter) && !Object.hasOwn(filter, "filter");
}
function withoutWrapping(text, [key, ...others]) {
if (key !== "filter" || others.length > 0) return text;
const inner = /^\s*\{\s*"filter"\s*:\s*(?=\{)/u.exec(text);
const end = text.lastIndexOf("}");
const kept = inner === null ? void 0 : text.slice(inner[0].length, end).trim();
return kept !== void 0 && require_common.Wt(require_common.Mt(kept)) ? kept : void 0;
}
// src/wandb/codec/encode-draft.ts
function encodeDraft(draft) {
const { event, action } = draft;
require_common.an(event !== void 0 && action !== void 0, "what is created has an event and an action");
return {
...encodeCommon(draft),
...encodeEvent(event),
...encodeAction(action)
};
}
function encodeUpdate(id, draft, live) {
const sent = live === void 0 ? draft : keepLive(draft, live);
const { event, action } = sent;
const eventFilter = live === void 0 ? void 0 : liveFilterText(draft, live);
return {
id,
...encodeCommon(sent),
...event === void 0 ? {} : {
...encodeEvent(event),
...require_common.cn({ eventFilter })
},
...action === void 0 ? {} : encodeAction(clearedPayload(action, live))
};
}
function clearedPayload(action, live) {
return action.kind === "sendWebhook" && action.payload === "" && live?.action.kind === "sendWebhook" && live.action.payload !== "" ? {
...action,
payload: "{}"
} : action;
}
function encodeCommon(draft) {
return {
name: draft.name,
description: draft.description,
enabled: draft.enabled,
scopeType: require_project.ft(draft.scope),
scopeID: draft.scope.id
};
}
// src/wandb/transport/describe-tls-error.ts
const UNKNOWN_AUTHORITY = new Set([
"DEPTH_ZERO_SELF_SIGNED_CERT",
"SELF_SIGNED_CERT_IN_CHAIN",
"UNABLE_TO_VERIFY_LEAF_SIGNATURE",
"UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
"UNABLE_TO_GET_ISSUER_CERT",
"CERT_UNTRUSTED",
"INVALID_CA"
]);
const NOT_TLS = new Set([
"ERR_SSL_WRONG_VERSION_NUMBER",
"ERR_SSL_PACKET_LENGTH_TOO_LONG",
"ERR_SSL_HTTP_REQUEST",
"ERR_SSL_UNEXPECTED_MESSAGE",
"ERR_SSL_BAD_RECORD_TYPE",
"ERR_SSL_RECORD_LAYER_FAILURE"
]);
const ENDED_HANDSHAKE = "before secure TLS connection was established";
function describeTlsError(error, code) {
if (code === "ERR_TLS_CERT_ALTNAME_INVALID") return wrongHost(error);
if (code !== void 0 && UNKNOWN_AUTHORITY.has(code)) return {
description: `the server's certificate is signed by an authority that is not trusted (${code})`,
hint: "Name the file of your certificate authority in SSL_CERT_FILE or NODE_EXTRA_CA_CERTS, or its folder in SSL_CERT_DIR"
};
if (code === "CERT_HAS_EXPIRED" || code === "CERT_NOT_YET_VALID") return {
description: code === "CERT_HAS_EXPIRED" ? `the server's certificate has expired (${code})` : `the server's certificate is not valid yet (${code})`,
hint: "Check the clock of this machine; if it is right, the server needs a new certificate"
};
if (code !== void 0 && NOT_TLS.has(code)) return {
description: `the server does not speak TLS at that address (${code})`,
hint: "Check the host and port of WANDB_BASE_URL. If the server speaks plain http, write http:// and see \"allowInsecureHttp\" in the documentation"
};
if (error.message.includes(ENDED_HANDSHAKE)) return {
description: `the server ended the connection before TLS was established${code === void 0 ? "" : ` (${code})`}`,
hint: "Check that WANDB_BASE_URL names a port that speaks TLS, and the proxy settings; then run the same command again",
isTransient: true
};
if (code?.startsWith("ERR_SSL_") === true || code === "EPROTO") return {
description: `the TLS handshake with the server failed (${code})`,
hint: "Check WANDB_BASE_URL, and the proxy settings"
};
}
function wrongHost(error) {
const host = "host" in error && typeof error.host === "string" ? error.host : "that host";
const cert = "cert" in error ? error.cert : void 0;
const names = typeof cert === "object" && cert !== null && "subjectaltname" in cert ? String(cert.subjectaltname).replaceAll(/(DNS|IP Address):/g, "") : "";
return {
description: `the server's certificate is for ${names === "" ? "another host" : names}, not for ${host} (ERR_TLS_CERT_ALTNAME_INVALID)`,
hint: "Correct the host name in WANDB_BASE_URL, or have the server use a certificate for that name"
};
}
// src/wandb/transport/classify-connection-error.ts
const NEVER_CONNECTED = {
ECONNREFUSED: "nothing listens at that address",
ENOTFOUND: "there is no host of that name",
EAI_AGAIN: "the name could not be looked up",
EHOSTUNREACH: "the host cannot be reached",
ENETUNREACH: "the network cannot be reached",
UND_ERR_CONNECT_TIMEOUT: "the connection took too long"
};
const REFUSED_TUNNEL = /^Proxy (?:response|Authentication Required) \((\d{3})\)/;
const LATE = new Set([
"UND_ERR_HEADERS_TIMEOUT",
"UND_ERR_BODY_TIMEOUT",
"ATTEMPT_TIMEOUT"
]);
function classifyConnectionError(error, proxy) {
const code = errorCode(error);
if (code === "RESPONSE_TOO_LARGE") return {
wasSent: true,
isTransient: false,
description: "the response is larger than 64 MiB"
};
return describeTunnel(error, proxy) ?? describeTls(error, proxy) ?? describeUnconnected(error, proxy) ?? (code !== void 0 && LATE.has(code) ? {
wasSent: true,
isTransient: true,
isTimeout: true,
description: `the server did not respond in time${throughProxy(proxy)}`,
hint: "Run the same command again, or give each request more time with WANDB_HTTP_TIMEOUT"
} : {
wasSent: true,
isTransient: true,
description: `the connection broke${code === void 0 ? "" : ` (${code})`}${throughProxy(proxy)}`,
hint: "Run the same command again; if it fails again, check WANDB_BASE_URL and the proxy settings"
});
}
function describeTunnel(error, proxy) {
const status = refusedTunnel(error);
const variable = proxy?.source ?? "HTTPS_PROXY";
if (status === void 0) {
if (errorCode(error) !== "TUNNEL_FAILED") return void 0;
return {
wasSent: false,
isTransient: true,
description: `${nameOf(proxy)} did not open a connection to the server`,
hint: tunnelHint(variable)
};
}
return {
wasSent: false,
isTransient: Number(status) >= 500,
description: `${nameOf(proxy)} refused to connect to the server (HTTP ${status})`,
hint: status === "407" ? `The proxy asks for credentials: check the user name and password in ${variable}` : tunnelHint(variable)
};
}
function tunnelHint(variable) {
return `Check ${variable}, or list the server in NO_PROXY if it can be reached without a proxy`;
}
function describeTls(error, proxy) {
const code = errorCode(error);
const tls = causes(error).map((cause) => describeTlsError(cause, code)).find((problem) => problem !== void 0);
if (tls === void 0) return void 0;
return {
wasSent: false,
isTransient: tls.isTransient ?? false,
description: `${tls.description}${throughProxy(proxy)}`,
hint: tls.hint
};
}
function describeUnconnected(error, proxy) {
const code = errorCode(error) ?? "";
const isTimeout = code === "ATTEMPT_UNSENT" || code === "ETIMEDOUT" && isConnecting(error);
const says = NEVER_CONNECTED[isTimeout ? "UND_ERR_CONNECT_TIMEOUT" : code];
if (says === void 0) return void 0;
return {
wasSent: false,
isTransient: true,
isNowhere: code === "ECONNREFUSED" || code === "ENOTFOUND",
description: proxy === void 0 ? `${says} (${code})` : `${nameOf(proxy)} cannot be reached: ${says} (${code})`,
hint: proxy === void 0 ? "Check WANDB_BASE_URL, the network and the proxy settings" : tunnelHint(proxy.source)
};
}
function nameOf(proxy) {
return proxy === void 0 ? "the proxy" : `the proxy ${proxy.uri} (${proxy.source})`;
}
function throughProxy(proxy) {
return proxy === void 0 ? "" : `, through ${nameOf(proxy)}`;
}
function errorCode(error) {
return causes(error).map((cause) => "code" in cause && typeof cause.code === "string" ? cause.code : void 0).find((code) => code !== void 0);
}
function isConnecting(error) {
return causes(error).some((cause) => "syscall" in cause && cause.syscall === "connect");
}
function refusedTunnel(error) {
return causes(error).map(({ message }) => REFUSED_TUNNEL.exec(message)?.[1]).find((status) => status !== void 0);
}
function causes(error) {
const found = [];
let current = error;
while (found.length < 5 && current instanceof Error) {
found.push(current);
current = current instanceof AggregateError ? current.errors[0] : current.cause;
}
return found;
}
// src/wandb/transport/classify-status.ts
const BY_STATUS = {
401: {
code: "authentication",
description: "the server does not accept the API key",
hint: "Check WANDB_API_KEY (or run \"wandb login\"), and that it belongs to this server: WANDB_BASE_URL"
},
402: {
code: "permission",
description: "the plan of the organization does not allow it (HTTP 402)",
hint: "Check the organization's W&B plan, its quotas and its payments"
},
403: {
code: "permission",
description: "the API key may not do that",
hint: "Ask an admin of the team, or use the key of a service account that may: \"wac doctor\" shows what this one sees"
},
404: {
code: "not-found",
description: "not found",
hint: `If nothing at all is found, check that WANDB_BASE_URL is the address of the API (${require_project.q}), not of the web page`
},
408: {
code: "server",
description: "the server waited too long for the request (HTTP 408)",
hint: "Run the same command again; if it fails again, check the network and the proxy settings"
},
409: {
code: "conflict",
description: "the name is taken",
hint: "Run \"wac list\" to see the existing automation; --adopt takes it over"
},
413: {
code: "server",
description: "the request is too large for the server"
},
425: {
code: "server",
description: "the server does not take the request yet (HTTP 425)",
hint: "Run the same command again"
},
429: {
code: "rate-limited",
description: "the server allows no more requests for now",
hint: "Wait a minute and run the same command again"
}
};
function classifyStatus(status) {
const known = BY_STATUS[status];
if (known !== void 0) return known;
if (status >= 500) return {
code: "server",
description: `the server failed (HTTP ${status})`,
hint: "Run the same command again; status.wandb.com shows whether W&B has a problem"
};
if (status >= 300 && status < 400) return {
code: "server",
description: `the server redirects to another address (HTTP ${status}), which wac does not follow with an API key`,
hint: "Set WANDB_BASE_URL to the address of the API itself"
};
return {
code: "server",
description: `the server refused the request (HTTP ${status})`
};
}
function isBusy(status) {
return status === 408 || status === 425 || status === 429 || status >= 500;
}
// src/wandb/transport/retry-policy.ts
const BASE_WAIT_MS = 500;
const MAX_WAIT_MS = 2e4;
const MAX_NOWHERE_MS = 1500;
function mayRetryQuery({ status, isTransient }) {
if (status === void 0) return isTransient;
return status === 408 || status === 425 || status === 429 || status >= 500 && status !== 501;
}
function mayRetryMutation({ status, wasSent, isTransient }) {
return status === 429 || status === void 0 && !wasSent && isTransient;
}
function backoffDelay(attempt, retryAfter, random) {
const ceiling = Math.min(MAX_WAIT_MS, BASE_WAIT_MS * 2 ** (attempt - 1));
const jittered = ceiling / 2 + ceiling / 2 * random;
return retryAfter === void 0 ? jittered : retryAfter + ceiling / 4 * random;
}
function parseRetryAfter(header, nowMs) {
if (header === void 0) return void 0;
if (/^\s*\d+(\.\d+)?\s*$/.test(header)) return Number(header) * 1e3;
const date = Date.parse(header);
return Number.isNaN(date) ? void 0 : Math.max(0, date - nowMs);
}
// src/wandb/connect/authorization.ts
const REFRESH_BEFORE_MS = 3e5;
const EXCHANGE_TIMEOUT_MS = 1e4;
const MAX_EXCHANGES = 4;
const EXCHANGE_WAIT_MS = 1e3;
const GRANT_TYPE = "urn:ietf:params:oauth:grant-type:jwt-bearer";
function createAuthorization(options) {
const { credential, now } = options;
if (credential.kind === "api-key") {
const encoded = Buffer.from(`api:${credential.key}`).toString("base64");
options.onSecret(credential.key);
options.onSecret(encoded);
return async () => `Basic ${encoded}`;
}
let current;
let exchange;
return async () => {
if (current === void 0 || current.expiresAt - now() <= REFRESH_BEFORE_MS) {
exchange ??= exchangeToken(credential.readToken, options).finally(() => {
exchange = void 0;
});
current = await exchange;
}
return `Bearer ${current.token}`;
};
}
async function exchangeToken(readToken, options) {
for (let attempt = 1;; attempt++) {
const outcome = await exchangeOnce(await readToken(), options);
if (!(outcome instanceof ExchangeFailure)) return outcome;
if (attempt >= MAX_EXCHANGES || !outcome.mayRetry || options.signal.aborted) throw outcome.failure;
await options.sleep(EXCHANGE_WAIT_MS * attempt * (1 + options.random()), options.signal);
}
}
var ExchangeFailure = class {
failure;
mayRetry;
constructor(failure, mayRetry) {
this.failure = failure;
this.mayRetry = mayRetry;
}
};
async function exchangeOnce(assertion, options) {
options.onSecret(assertion);
const response = await options.client.post({
path: "/oidc/token",
headers: {
"content-type": "application/x-www-form-urlencoded",
accept: "application/json",
"user-agent": options.userAgent
},
body: new URLSearchParams({
grant_type: GRANT_TYPE,
assertion
}).toString(),
timeoutMs: EXCHANGE_TIMEOUT_MS,
signal: options.signal
}).catch((error) => noResponse(error, options));
if (response instanceof ExchangeFailure) return response;
const { status } = response;
if (status !== 200) {
const meaning = classifyStatus(status);
return new ExchangeFailure(new require_common.Z(`Cannot exchange the identity token: ${meaning.description}`, {
code: status >= 400 && status < 500 && status !== 429 ? "authentication" : meaning.code,
hint: "Check that the organization trusts the token's issuer and that the token has not expired",
status,
wasSent: false
}), mayRetryQuery({
status,
wasSent: true,
isTransient: true
}));
}
const token = readAccessToken(response.body);
if (token === void 0) {
const failure = new require_common.Z("Cannot exchange the identity token: the response holds no access token", {
code: "server",
status,
wasSent: false
});
return new ExchangeFailure(failure, false);
}
options.onSecret(token.token);
return {
token: token.token,
expiresAt: options.now() + token.seconds * 1e3
};
}
function noResponse(error, { client, signal }) {
const problem = classifyConnectionError(error, client.proxy);
const failure = new require_common.Z(`Cannot exchange the identity token: ${problem.description}`, {
code: signal.aborted ? "interrupted" : "network",
wasSent: false,
...require_common.cn({ hint: problem.hint })
});
const mayRetry = problem.isTransient && problem.isNowhere !== true && !signal.aborted;
return new ExchangeFailure(failure, mayRetry);
}
function readAccessToken(body) {
let parsed;
try {
parsed = require_common.Jt(body);
} catch {
return;
}
if (!require_common.Wt(parsed)) return void 0;
const { access_token: token, expires_in: seconds } = parsed;
if (typeof token !== "string" || token === "") return void 0;
return {
token,
seconds: typeof seconds === "number" ? seconds : 3600
};
}
// src/wandb/operations/webhooks.ts
function webhookFields(hasRefs) {
return `__typename
  id
  ... on SlackIntegration { teamName channelName }
  ... on GenericWebhookIntegration { name urlEndpoint${hasRefs ? " accessTokenRef secretRef" : ""} }`;
}
function webhooksOperation({ entity, cursor }, hasRefs) {
return {
operationName: "Webhooks",
query: `query Webhooks($entity: String!, $cursor: String, $perPage: Int) {
  entity(name: $entity) {
    id
    name
    integrations(after: $cursor, first: $perPage) {
      pageInfo { endCursor hasNextPage }
      edges { node { ...WebhookFields } }
    }
  }
}
fragment WebhookFields on Integration {
  ${webhookFields(hasRefs)}
}`,
variables: {
entity,
cursor,
perPage: 100
}
};
}
function secretNamesOperation(entity) {
return {
operationName: "SecretNames",
query: `query SecretNames($entity: String!) {
  entity(name: $entity) { name secrets { name } }
}`,
variables: { entity }
};
}
function mutationNamesOperation() {
return {
operationName: "MutationNames",
query: `query MutationNames {
  mutations: __type(name: "Mutation") { fields { name } }
}`,
variables: {}
};
}
function createWebhookOperation(entity, content, clientMutationId) {
return {
operationName: "CreateWebhook",
query: `mutation CreateWebhook($input: CreateGenericWebhookIntegrationInput!) {
  result: createGenericWebhookIntegration(input: $input) { integration { ${webhookFields(false)} }${idField$1(clientMutationId)} }
}`,
variables: { input: require_common.Yt({
entityName: entity,
...wire(content),
...require_common.cn({ clientMutationId })
}) }
};
}
function updateWebhookOperation(id, content, clientMutationId) {
return {
operationName: "UpdateWebhook",
query: `mutation UpdateWebhook($input: UpdateGenericWebhookIntegrationInput!) {
  result: updateGenericWebhookIntegration(input: $input) { integration { ${webhookFields(false)} }${idField$1(clientMutationId)} }
}`,
variables: { input: require_common.Yt({
id,
...wire(content),
...require_common.cn({ clientMutationId })
}) }
};
}
function deleteIntegrationOperation(id, clientMutationId) {
return {
operationName: "DeleteIntegration",
query: `mutation DeleteIntegration($input: DeleteIntegrationInput!) {
  result: deleteIntegration(input: $input) { success${idField$1(clientMutationId)} }
}`,
variables: { input: {
id,
...require_common.cn({ clientMutationId })
} }
};
}
function testWebhookOperation(entity, { url, accessToken, secret }, payload) {
return {
operationName: "TestWebhook",
query: `mutation TestWebhook($input: TestGenericWebhookIntegrationInput!) {
  result: testGenericWebhookIntegration(input: $input) { ok response }
}`,
variables: { input: {
entityName: entity,
urlEndpoint: url,
requestPayload: payload,
accessTokenRef: accessToken,
secretRef: secret
} }
};
}
function wire({ name, url, accessToken, secret }) {
return {
name,
urlEndpoint: url,
accessTokenRef: accessToken,
secretRef: secret
};
}
function idField$1(clientMutationId) {
return clientMutationId === void 0 ? "" : " clientMutationId";
}
// src/wandb/read/check-name.ts
function checkName(node, asked, what) {
const { name } = node;
if (typeof name !== "string") throw require_read_connection.t(what, "the response does not name it");
if (name.toLowerCase() !== asked.toLowerCase()) throw require_read_connection.t(what, `the response is about "${name}"`);
}
// src/wandb/read/read-integrations.ts
async function readIntegrations(session, entities) {
const lists = await require_common.S(entities.map(async (entity) => {
let list = session.integrations.get(entity);
if (list === void 0) {
list = readOne(session, entity);
session.integrations.set(entity, list);
}
return [entity, await list];
}));
return new Map(lists);
}
async function readOne(session, entity) {
const what = `the integrations of "${entity}"`;
const { nodes } = await require_read_connection.n(async (cursor) => {
const owner = (await session.query(require_write_grant.a({
entity,
cursor
}), `read ${what}`))["entity"];
if (!require_common.Wt(owner)) throw unseenEntity(entity);
checkName(owner, entity, what);
const { integrations } = owner;
return require_common.Wt(integrations) ? integrations : void 0;
}, what);
return nodes.flatMap((node) => {
const integration = decodeIntegration(node, entity);
return integration === void 0 ? [] : [integration];
});
}
function unseenEntity(entity) {
return new require_common.sn(`Cannot see entity "${entity}": it does not exist, or the API key cannot see it`, {
code: "permission",
hint: "Correct \"entities\" in wac.yaml, or use a key that may see it. List a removed entity under \"formerEntities\""
});
}
// src/wandb/transport/request-failures.ts
const RETURNED_ERROR = "the server returned an error";
function refusedFailure(purpose, status, response) {
const { problem, hint, retryAfter } = response;
const meaning = status === 200 ? describeProblem(hint) : classifyStatus(status);
const detail = problem === void 0 ? "" : `: ${problem}`;
return new require_common.Z(`Cannot ${purpose}: ${meaning.description}${detail}`, {
code: meaning.code,
status,
wasSent: status !== 429,
...require_common.cn({
hint: meaning.hint ?? hint,
retryAfter,
serverMessage: hint === void 0 ? problem : void 0
})
});
}
function interruptedFailure(purpose) {
return new require_common.Z(`Interrupted: could not ${purpose}`, {
code: "interrupted",
wasSent: false,
unsent: "interrupted"
});
}
function staleCheckFailure(purpose) {
return new require_common.Z(`Cannot ${purpose}: its last check is too old`, {
code: "rate-limited",
wasSent: false,
unsent: "stale-check"
});
}
function outOfTimeFailure(purpose, facts) {
return new require_common.Z(`Cannot ${purpose}: ${reasonOf$2(facts)}`, {
code: "network",
hint: facts.isTotal ? "Give it more time with --timeout, or run the same command again" : "Run the same command again later",
wasSent: false,
unsent: "out-of-time"
});
}
function reasonOf$2(facts) {
const { idleMs, totalMs = 0, waitMs, leftMs, isWrite, isTotal } = facts;
if (isTotal) return leftMs <= 0 ? `the ${seconds(totalMs)} s for this run are used up` : `of the ${seconds(totalMs)} s for this run, ${Math.floor(leftMs / 1e3)} s are left, which is not enough`;
if (waitMs > 0) return `the server asks to wait ${seconds(waitMs)} s, and wac waits at most ${seconds(idleMs)} s without progress`;
return isWrite ? `the server accepted no write for ${seconds(idleMs)} s` : `the server responded to no request for ${seconds(idleMs)} s`;
}
function seconds(milliseconds) {
return Math.ceil(milliseconds / 1e3);
}
function describeProblem(hint) {
if (hint !== void 0) return {
code: "server",
description: "the response does not come from the W&B API"
};
return {
code: "server",
description: RETURNED_ERROR,
hint: "Run the same command again; if it fails again, \"wac doctor\" shows what this server can do"
};
}
// src/wandb/read/unknown-fields.ts
function unknownFields(error) {
if (!(error instanceof require_common.Z)) return new Set();
const named = error.message.matchAll(/(?:Cannot query field|Unknown field|Field)\s+\\?["'`]?(\w+)\\?["'`]?(?=.{0,3}(?:on type|doesn't exist|is not defined|\.|;|$))/gi);
return new Set([...named].flatMap(([, name]) => name ?? []));
}
function isQueryError(error) {
return error instanceof require_common.Z && error.code === "server" && (error.status === 400 || error.status === 422 || error.message.includes("the server returned an error"));
}
// src/wandb/create-webhook-api.ts
const UPDATE_MUTATION = "updateGenericWebhookIntegration";
const TEST_NAMES = /testGenericWebhookIntegration|TestGenericWebhookIntegration/;
const REFS = new Set(["accessTokenRef", "secretRef"]);
function createWebhookApi(session, send) {
let hasRefs = true;
let canUpdate;
async function readTeam(entity) {
const what = `the webhooks of "${entity}"`;
const { nodes } = await require_read_connection.n(async (cursor) => {
const owner = (await session.query(webhooksOperation({
entity,
cursor
}, hasRefs), `read ${what}`))["entity"];
if (!require_common.Wt(owner)) throw unseenEntity(entity);
checkName(owner, entity, what);
const { integrations } = owner;
return require_common.Wt(integrations) ? integrations : void 0;
}, what);
return nodes.flatMap((node) => decodeIntegration(node, entity) ?? []);
}
return {
readTeam: async (entity) => {
const asksRefs = hasRefs;
try {
return await readTeam(entity);
} catch (error) {
const isUnknown = [...unknownFields(error)].some((field) => REFS.has(field));
if (!asksRefs || !isUnknown) throw error;
hasRefs = false;
return await readTeam(entity);
}
},
canUpdate: async () => {
canUpdate ??= readCanUpdate(session);
return await canUpdate;
},
readSecretNames: async (entity) => {
try {
const owner = (await session.query(secretNamesOperation(entity), "read names of secrets"))["entity"];
const secrets = require_common.Wt(owner) ? owner["secrets"] : void 0;
if (!require_common.Ut(secrets)) return void 0;
const names = secrets.flatMap((secret) => require_common.Wt(secret) ? require_read_connection.u(secret, "name") ?? [] : []);
return names.length === secrets.length ? names : void 0;
} catch (error) {
if (error instanceof require_common.sn && error.code === "permission" || isQueryError(error)) return void 0;
throw error;
}
},
create: async (entity, content, options) => {
const purpose = `create webhook "${content.name}"`;
return written$1(await send((id) => createWebhookOperation(entity, content, id), purpose, options), purpose, entity);
},
update: async (id, entity, content, options) => {
const purpose = `update webhook "${content.name}"`;
return written$1(await send((mutation) => updateWebhookOperation(id, content, mutation), purpose, options), purpose, entity);
},
delete: async (id, options) => {
const purpose = `delete integration ${id}`;
const data = await send((mutation) => deleteIntegrationOperation(id, mutation), purpose, options);
if (require_read_connection.a(data, "result")?.["success"] !== true) throw unconfirmed$1(purpose);
},
test: async (entity, content, payload, options) => {
const purpose = `test webhook "${content.name}"`;
const data = await session.mutate(testWebhookOperation(entity, content, payload), purpose, options).catch((error) => {
throw isTestMissing(error) ? withoutTest(purpose, error) : error;
});
const result = require_read_connection.a(data, "result");
if (result === void 0 || typeof result["ok"] !== "boolean") throw unconfirmed$1(purpose);
return {
ok: result["ok"],
response: require_read_connection.u(result, "response") ?? ""
};
}
};
}
async function readCanUpdate(session) {
try {
const data = await session.query(mutationNamesOperation(), "read the mutations of the server");
const fields = require_read_connection.a(data, "mutations")?.["fields"];
if (!require_common.Ut(fields)) return false;
return fields.some((field) => require_common.Wt(field) && field["name"] === UPDATE_MUTATION);
} catch (error) {
if (isQueryError(error)) return false;
throw error;
}
}
function isTestMissing(error) {
return isQueryError(error) && error instanceof require_common.sn && TEST_NAMES.test(error.message);
}
function withoutTest(purpose, cause) {
return new require_common.sn(`Cannot ${purpose}: the server has no delivery test for webhooks`, {
code: "unsupported",
cause
});
}
function written$1(data, purpose, entity) {
const node = require_read_connection.a(require_read_connection.a(data, "result") ?? {}, "integration");
const integration = decodeIntegration(node, entity);
if (integration?.kind !== "webhook") throw unconfirmed$1(purpose);
return integration;
}
function unconfirmed$1(purpose) {
return new require_common.Z(`Cannot ${purpose}: the server does not confirm it`, {
code: "server",
status: 200,
wasSent: true
});
}
// src/wandb/operations/write-triggers.ts
function createOperation(input, clientMutationId, capabilities) {
return {
operationName: "CreateTrigger",
query: `mutation CreateTrigger($input: CreateFilterTriggerInput!) {
  result: createFilterTrigger(input: $input) { trigger { ...TriggerFields }${idField(clientMutationId)} }
}
${require_write_grant.c(capabilities)}`,
variables: { input: require_common.Yt({
...input,
...require_common.cn({ clientMutationId })
}) }
};
}
function updateOperation(input, clientMutationId, capabilities) {
return {
operationName: "UpdateTrigger",
query: `mutation UpdateTrigger($input: UpdateFilterTriggerInput!) {
  result: updateFilterTrigger(input: $input) { trigger { ...TriggerFields }${idField(clientMutationId)} }
}
${require_write_grant.c(capabilities)}`,
variables: { input: require_common.Yt({
...input,
...require_common.cn({ clientMutationId })
}) }
};
}
function deleteOperation(id, clientMutationId) {
return {
operationName: "DeleteTrigger",
query: `mutation DeleteTrigger($input: DeleteTriggerInput!) {
  result: deleteTrigger(input: $input) { success${idField(clientMutationId)} }
}`,
variables: { input: {
triggerID: id,
...require_common.cn({ clientMutationId })
} }
};
}
function idField(clientMutationId) {
return clientMutationId === void 0 ? "" : " clientMutationId";
}
// src/wandb/read/find-missing-field.ts
const parsed = new Map();
const MAX_PARSED = 100;
function findMissingField(query, data) {
let selection = parsed.get(query);
if (selection === void 0) {
selection = parseSelection(query);
if (parsed.size < MAX_PARSED) parsed.set(query, selection);
}
return missingIn(data, selection);
}
function missingIn(value, selection) {
if (require_common.Ut(value)) return firstDefined(value, (item) => missingIn(item, selection));
if (!require_common.Wt(value)) return void 0;
return firstDefined([...selection], ([key, below]) => {
const held = require_common.Ht(value, key);
if (held === void 0) return key;
const path = below.size === 0 ? void 0 : missingIn(held, below);
return path === void 0 ? void 0 : `${key}.${path}`;
});
}
function firstDefined(items, pathOf) {
for (const item of items) {
const path = pathOf(item);
if (path !== void 0) return path;
}
}
const TOKEN = /"(?:\\.|[^"\\])*"|\.\.\.|[A-Za-z_]\w*|[{}()[\]:@$!=,|]/gu;
function parseSelection(query) {
const tokens = withoutArguments(query.match(TOKEN) ?? []);
const fragments = new Map();
tokens.forEach((token, index) => {
if (token === "fragment") fragments.set(tokens[index + 1] ?? "", index + 4);
});
return new SelectionReader(tokens, fragments).readAt(tokens.indexOf("{"));
}
function withoutArguments(tokens) {
const kept = [];
let depth = 0;
tokens.forEach((token, index) => {
if (token === "(") depth += 1;
if (depth === 0 && token !== ":" && tokens[index - 1] !== ":") kept.push(token);
if (token === ")") depth -= 1;
});
return kept;
}
var SelectionReader = class {
#tokens;
#fragments;
#index = 0;
constructor(tokens, fragments) {
this.#tokens = tokens;
this.#fragments = fragments;
}
readAt(index) {
const back = this.#index;
this.#index = index + 1;
const fields = this.#read();
this.#index = back;
return fields;
}
#read() {
const fields = new Map();
for (let token = this.#next(); token !== void 0 && token !== "}"; token = this.#next()) if (token === "...") for (const [key, below] of this.#readFragment()) fields.set(key, below);
else fields.set(token, this.#readBelow());
return fields;
}
#readFragment() {
const name = this.#next() ?? "";
if (name === "on") {
this.#index += 1;
this.#readBelow();
return new Map();
}
const start = this.#fragments.get(name);
return start === void 0 ? new Map() : this.readAt(start);
}
#readBelow() {
if (this.#tokens[this.#index] !== "{") return new Map();
this.#index += 1;
return this.#read();
}
#next() {
const token = this.#tokens[this.#index];
this.#index += 1;
return token;
}
};
// src/wandb/operations/aliased.ts
function aliased(operationName, questions, fragments = []) {
const variables = {};
const lines = questions.map(({ alias, variables: own, select }) => {
for (const [name, value] of Object.entries(own)) variables[`${alias}_${name}`] = value;
return `  ${alias}: ${select((name) => `$${alias}_${name}`)}`;
});
const declared = Object.keys(variables).map((name) => `$${name}: ${typeOf(name)}`);
return {
operationName,
query: [
`query ${operationName}${declared.length === 0 ? "" : `(${declared.join(", ")})`} {`,
...lines,
"}",
...fragments
].join("\n"),
variables
};
}
function typeOf(variable) {
return variable.endsWith("_filters") ? "JSONString!" : "String!";
}
// src/wandb/operations/read-server.ts
function capabilitiesOperation(parts) {
const info = [...parts.hasFeatureQuery ? ["    features { name isEnabled }"] : [], ...parts.hasVersion ? ["    latestLocalVersionInfo { versionOnThisInstanceString }"] : []];
const viewer = [parts.hasViewerName ? "username" : "id", ...parts.hasViewerEntity ? ["entity"] : []];
return {
operationName: "Capabilities",
query: `query Capabilities {
${info.length === 0 ? "" : `  serverInfo {\n${info.join("\n")}\n  }\n`}  viewer { ${viewer.join(" ")} }
}`,
variables: {}
};
}
function teamsOperation() {
return {
operationName: "Teams",
query: `query Teams {
  viewer { teams { edges { node { name } } } }
}`,
variables: {}
};
}
function organizationsOperation(request) {
const flags = request.hasFlags ? "\n  featureFlags(rampIDType: OrgName) { rampKey isEnabled }" : "";
const organizations = request.organizations.map((name, index) => ({
alias: `organization${index}`,
variables: { name },
select: ($) => `organization(name: ${$("name")}) { ...OrganizationFields }`
}));
const entities = request.entities.map((name, index) => ({
alias: `entity${index}`,
variables: { name },
select: ($) => `entity(name: ${$("name")}) { id name entityType organization { ...OrganizationFields } }`
}));
return aliased("Organizations", [...organizations, ...entities], [`fragment OrganizationFields on Organization {
  name
  orgEntity { id name entityType }${flags}
}`]);
}
// src/wandb/read/find-missing.ts
const FEATURES = [
["entityLists", { name: require_write_grant.l }],
["entityScopes", { name: require_write_grant.u }],
["ownIds", { name: require_write_grant.f }],
...require_common.Kt(METRIC_EVENT_TYPES).map((kind) => [`runMetric.${kind}`, METRIC_EVENT_TYPES[kind].feature]),
["runState", RUN_STATE_TYPE.feature],
...require_common.Kt(ARTIFACT_EVENT_TYPES).map((kind) => [kind, ARTIFACT_EVENT_TYPES[kind].feature]),
...require_common.Kt(require_write_grant.p).map((kind) => [kind, require_write_grant.p[kind].feature])
];
function findMissing(stated) {
const missing = new Map();
for (const [ability, feature] of FEATURES) {
if (feature === void 0 || hasFeature(stated, feature)) continue;
const { name, since, only } = feature;
missing.set(ability, {
feature: name,
...require_common.cn({
since: stated.hasFeatureQuery ? void 0 : since,
only
})
});
}
return missing;
}
function hasFeature(stated, { name, since }) {
if (since === void 0) return stated.features.has(name);
if (stated.hasFeatureQuery) return !stated.disabledFeatures.has(name);
return stated.version === void 0 || !isOlder(stated.version, since);
}
function isOlder(version, than) {
const [stated, wanted] = [version, than].map((text) => /^v?(\d+)\.(\d+)/.exec(text));
if (stated == null || wanted == null) return false;
const [major, minor] = [1, 2].map((at) => Number(stated[at]) - Number(wanted[at]));
return (major || minor || 0) < 0;
}
// src/wandb/read/read-capabilities.ts
const PURPOSE$1 = "ask the server what it can do";
async function readCapabilities(session) {
let parts = {
hasFeatureQuery: true,
hasVersion: true,
hasViewerName: true,
hasViewerEntity: true
};
for (;;) try {
return decode(await session.query(capabilitiesOperation(parts), PURPOSE$1), parts.hasFeatureQuery);
} catch (error) {
const fewer = withoutUnknown(parts, error);
if (fewer === void 0) throw error;
parts = fewer;
}
}
function withoutUnknown(parts, error) {
const unknown = unknownFields(error);
const hasServerInfo = !unknown.has("serverInfo");
const named = {
hasFeatureQuery: parts.hasFeatureQuery && hasServerInfo && !unknown.has("features"),
hasVersion: parts.hasVersion && hasServerInfo && !unknown.has("latestLocalVersionInfo") && !unknown.has("versionOnThisInstanceString"),
hasViewerName: parts.hasViewerName && !unknown.has("username"),
hasViewerEntity: parts.hasViewerEntity && !unknown.has("entity")
};
if (!isSame(named, parts)) return named;
const bare = {
...parts,
hasVersion: false,
hasViewerEntity: false
};
return isQueryError(error) && !isSame(bare, parts) ? bare : void 0;
}
function isSame(a, b) {
return a.hasFeatureQuery === b.hasFeatureQuery && a.hasVersion === b.hasVersion && a.hasViewerName === b.hasViewerName && a.hasViewerEntity === b.hasViewerEntity;
}
function decode(data, hasFeatureQuery) {
const viewer = require_read_connection.a(data, "viewer");
if (viewer === void 0) throw new require_common.sn("The server does not accept this API key", {
code: "authentication",
hint: "Check WANDB_API_KEY (or run \"wandb login\"), and that it belongs to this server: WANDB_BASE_URL"
});
const info = require_read_connection.a(data, "serverInfo") ?? {};
if (hasFeatureQuery && !Array.isArray(info["features"])) throw new require_common.sn("The server does not say what it can do", {
code: "server",
hint: "Run the same command again"
});
const local = require_read_connection.a(info, "latestLocalVersionInfo") ?? {};
const version = require_read_connection.u(local, "versionOnThisInstanceString") ?? "";
const username = require_read_connection.u(viewer, "username");
const stated = {
features: featureNames(info, true),
disabledFeatures: featureNames(info, false),
hasFeatureQuery,
...require_common.cn({ version: version === "" ? void 0 : version })
};
return {
...stated,
missing: findMissing(stated),
viewer: username === void 0 ? void 0 : {
username,
entity: require_read_connection.u(viewer, "entity") ?? username
}
};
}
function featureNames(info, isEnabled) {
const features = require_read_connection.o(info, "features");
return new Set(features.filter((feature) => feature["isEnabled"] === isEnabled).flatMap((feature) => require_read_connection.u(feature, "name") ?? []));
}
// src/wandb/read/read-organizations.ts
const ENTITY_SCOPE_FLAG = "automation_entity_scope";
function createOrganizations(sessionOf) {
const byName = new Map();
const byTeam = new Map();
const entitiesSeen = new Set();
let hasFlags = true;
async function ask(organizations, entities) {
const session = sessionOf();
const { features } = await session.capabilities();
hasFlags &&= features.has(require_write_grant.u);
const asksFlags = hasFlags;
const look = async () => await session.query(organizationsOperation({
organizations,
entities,
hasFlags
}), "look up organizations");
let data;
try {
data = await look();
} catch (error) {
if (!asksFlags || !unknownFields(error).has("featureFlags")) throw error;
hasFlags = false;
data = await look();
}
remember(data, organizations, entities);
}
function remember(data, organizations, entities) {
entities.forEach((name, index) => {
const owned = require_read_connection.a(data, `entity${index}`);
if (owned !== void 0) entitiesSeen.add(name);
const organization = decodeOrganization(owned && require_read_connection.a(owned, "organization"));
byTeam.set(name, organization);
if (organization?.entity.name === name) byName.set(name, organization);
});
organizations.forEach((name, index) => {
const organization = decodeOrganization(require_read_connection.a(data, `organization${index}`));
byName.set(name, organization ?? byName.get(name));
});
}
return {
load: async ({ organizations, teams }) => {
const names = [...new Set(organizations)].filter((name) => !byName.has(name));
const entities = [...new Set([...names, ...teams])].filter((name) => !byTeam.has(name));
const half = Math.floor(50 / 2);
for (let start = 0; start < Math.max(names.length, entities.length); start += half) await ask(names.slice(start, start + half), entities.slice(start, start + half));
},
hasEntity: (name) => entitiesSeen.has(name),
find: (name) => byName.get(name),
ofTeam: (team) => byTeam.get(team)
};
}
function decodeOrganization(node) {
const entity = node === void 0 ? void 0 : require_read_connection.a(node, "orgEntity");
if (node === void 0 || entity === void 0) return void 0;
const name = require_read_connection.u(node, "name");
const id = require_read_connection.u(entity, "id");
const entityName = require_read_connection.u(entity, "name");
if (name === void 0 || id === void 0 || entityName === void 0) return void 0;
return {
name,
entity: {
id,
name: entityName
},
isEntityScopeOff: require_read_connection.o(node, "featureFlags").some((flag) => flag["rampKey"] === "automation_entity_scope" && flag["isEnabled"] === false)
};
}
// src/wandb/session.ts
function createSession(transport) {
let capabilities;
const session = {
query: async (operation, purpose) => checkShape(operation, await transport.query({
...requestOf(operation),
purpose
}), purpose),
mutate: async (operation, purpose, options) => checkShape(operation, await transport.mutate({
...requestOf(operation),
purpose
}, options), purpose),
capabilities: () => {
capabilities ??= readCapabilities(session);
return capabilities;
},
organizations: createOrganizations(() => session),
scopes: new Map(),
integrations: new Map()
};
return session;
}
function checkShape({ query }, data, purpose) {
const missing = findMissingField(query, data);
if (missing === void 0) return data;
throw new require_common.Z(`Cannot ${purpose}: the response lacks "${missing}"`, {
code: "server",
status: 200,
hint: "A proxy or a cache between wac and the server may change responses or mix them up",
wasSent: true
});
}
function rememberScope(session, scope) {
session.scopes.set(require_project.dt(scope), scope);
}
function requestOf(operation) {
const { operationName, query, variables } = operation;
return {
operationName,
query,
variables
};
}
// src/wandb/read/shared-parts.ts
var SharedNodeParts = class {
#json = new require_common.x();
#scopes = new require_common.x();
#events = new require_common.x();
#integrations = new require_common.x();
node(node) {
const shared = {};
for (const [key, value] of Object.entries(node)) shared[key] = this.#value(key, value);
return shared;
}
automation(observed) {
const { action } = observed;
return {
...observed,
scope: this.#scopes.share(observed.scope),
event: this.#events.share(observed.event),
action: "integration" in action ? {
...action,
integration: this.#integrations.share(action.integration)
} : action
};
}
#value(key, value) {
if (!require_common.Wt(value)) return value;
return key === "triggeredAction" ? this.#action(value) : this.#json.share(value);
}
#action(action) {
const { integration } = action;
return integration === void 0 ? action : {
...action,
integration: this.#json.share(integration)
};
}
};
// src/wandb/read/read-inventory.ts
async function readInventory(session, request, shared = new Map()) {
const lists = new Map();
const read = (name) => {
const list = shared.get(name) ?? readEntity(session, name);
shared.set(name, list);
lists.set(name, list);
return list;
};
const [organizations] = await require_common.S([loadOrganizations(session, request), require_common.S([...request.entities, ...request.formerEntities].map(read))]);
await require_common.S([...organizations.keys()].map(read));
const required = new Set([...request.entities, ...organizations.keys()]);
const entities = [];
const byId = new Map();
for (const name of [...lists.keys()].sort(require_common.Bt)) {
const list = await read(name);
if (list === void 0) {
if (required.has(name)) throw unseenEntity(name);
continue;
}
entities.push(describeRead(list, organizations.get(name)));
for (const observed of list.automations) addOnce(byId, observed);
}
const automations = [...byId.values()].sort((a, b) => require_common.Bt(a.id, b.id));
for (const { scope } of automations) if (scope.kind !== "other") rememberScope(session, scope);
for (const { entity } of organizations.values()) {
const { id, name } = entity;
rememberScope(session, {
kind: "organization",
id,
entity: name
});
}
return {
entities,
automations
};
}
async function loadOrganizations(session, request) {
const { features } = await session.capabilities();
const { organizations } = request;
const teams = features.has("AUTOMATION_SCOPE_ENTITY") ? request.entities : [];
if (organizations.length + teams.length > 0) await session.organizations.load({
organizations,
teams
});
const byEntity = new Map();
for (const name of organizations) {
const organization = session.organizations.find(name);
if (organization === void 0) throw new require_common.sn(`Cannot see organization "${name}": it does not exist, or the API key cannot see it`, {
code: "permission",
hint: "Correct \"organizations\" in wac.yaml; the display name and the entity name are both taken"
});
byEntity.set(organization.entity.name, organization);
}
return byEntity;
}
function addOnce(byId, observed) {
const other = byId.get(observed.id);
if (other === void 0) byId.set(observed.id, observed);
else if (require_common.jt(other.raw) !== require_common.jt(observed.raw)) throw require_read_connection.t("the automations", `automation ${observed.id} appears twice, with two contents`);
}
function describeRead({ name, hidden, seesEntityScopes }, organization) {
return organization === void 0 ? {
name,
kind: "team",
hidden,
seesEntityScopes
} : {
name,
kind: "organization",
organization: organization.name,
hidden,
seesEntityScopes
};
}
async function readEntity(session, name) {
const { features } = await session.capabilities();
const hasList = features.has(require_write_grant.l);
const readList = hasList ? readEntityList : readProjectWalk;
try {
const shared = new SharedNodeParts();
let list = await readList(session, name, shared);
if (hiddenIn(list) > 0) list = await readList(session, name, shared);
return {
name,
automations: list.nodes.map((node) => shared.automation(decodeTrigger(node, { listedIn: name }))),
hidden: hiddenIn(list),
seesEntityScopes: hasList
};
} catch (error) {
if (error instanceof UnseenEntity) return void 0;
throw error;
}
}
function hiddenIn({ nodes, totalCount }) {
const shown = new Set(nodes.map((node) => node["id"])).size;
return Math.max(0, (totalCount ?? shown) - shown);
}
var UnseenEntity = class extends Error {
name = "UnseenEntity";
};
async function readEntityList(session, name, shared) {
const capabilities = await session.capabilities();
const what = `the automations of "${name}"`;
const readPage = async (cursor) => {
const entity = entityOf(await session.query(require_write_grant.i({
entity: name,
cursor
}, capabilities), `read ${what}`));
checkName(entity, name, what);
const scope = entityScope(entity);
if (scope !== void 0) rememberScope(session, scope);
return connectionOf(entity, "triggers");
};
return await require_read_connection.n(readPage, what, (node) => shared.node(node));
}
async function readProjectWalk(session, name) {
const capabilities = await session.capabilities();
const what = `the projects of "${name}"`;
const { nodes: projects } = await require_read_connection.n(async (cursor) => {
const entity = entityOf(await session.query(require_write_grant.s({
entity: name,
cursor
}, capabilities), `read ${what}`));
checkName(entity, name, what);
return connectionOf(entity, "projects");
}, what);
return {
nodes: projects.flatMap((project) => {
const { triggers } = project;
if (!require_common.Ut(triggers)) throw require_read_connection.t(`the automations of "${name}"`, "the server has nothing where a list was expected");
return triggers.map((node) => {
if (!require_common.Wt(node)) throw require_read_connection.t(`the automations of "${name}"`, "one of them is null");
return node;
});
}),
totalCount: void 0
};
}
function entityOf(data) {
const { entity } = data;
if (!require_common.Wt(entity)) throw new UnseenEntity();
return entity;
}
function connectionOf(parent, name) {
const connection = parent[name];
return require_common.Wt(connection) ? connection : void 0;
}
// src/wandb/operations/read-slots.ts
function slotsOperation(questions, capabilities) {
return aliased("Slots", questions.map(({ entity, name }, index) => ({
alias: `slot${index}`,
variables: {
entity,
filters: require_write_grant.o(name)
},
select: ($) => `entity(name: ${$("entity")}) {
    name
    triggers(first: ${100}, filters: ${$("filters")}) {
      totalCount
      pageInfo { endCursor hasNextPage }
      edges { node { ...TriggerFields } }
    }
  }`
})), [require_write_grant.c(capabilities)]);
}
function projectTriggersOperation(projects, capabilities) {
return aliased("ProjectTriggers", projects.map(({ entity, project }, index) => ({
alias: `project${index}`,
variables: {
entity,
project
},
select: ($) => `project(name: ${$("project")}, entityName: ${$("entity")}) { id name entityName triggers { ...TriggerFields } }`
})), [require_write_grant.c(capabilities)]);
}
// src/wandb/read/read-slots.ts
const PURPOSE = "read again what is about to be changed";
async function readSlots(session, slots) {
const { features } = await session.capabilities();
const found = features.has("QUERY_AUTOMATIONS_ON_ENTITY") ? await readByName(session, slots) : await readByProject(session, slots);
return [...new Map(found.map((observed) => [observed.id, observed])).values()];
}
async function readByName(session, slots) {
const capabilities = await session.capabilities();
const questions = new Map();
const wanted = new Map();
for (const { scope, name, id } of slots) {
const slot = JSON.stringify([scope.entity, name]);
questions.set(slot, {
entity: scope.entity,
name
});
if (id !== void 0) wanted.set(slot, [...wanted.get(slot) ?? [], id]);
}
return (await require_common.S(require_common.b([...questions.values()], 50).map(async (chunk) => {
const data = await session.query(slotsOperation(chunk, capabilities), PURPOSE);
return await require_common.S(chunk.map(async (question, index) => {
const ids = wanted.get(JSON.stringify([question.entity, question.name])) ?? [];
return await readWhole(session, {
...question,
ids
}, data[`slot${index}`]);
}));
}))).flat(2);
}
async function readWhole(session, question, first) {
const capabilities = await session.capabilities();
const { entity, name, ids } = question;
const what = `the automations called "${name}" of "${entity}"`;
const { nodes, totalCount } = await require_read_connection.n(async (cursor) => {
if (cursor === null) return triggersOf(first, entity, what);
return triggersOf((await session.query(require_write_grant.i({
entity,
cursor,
name
}, capabilities), PURPOSE))["entity"], entity, what);
}, what);
const shown = nodes.map((node) => decodeTrigger(node, { listedIn: entity }));
const isPartial = totalCount !== void 0 && totalCount > nodes.length;
const missing = ids.filter((id) => shown.every((each) => each.id !== id));
if (isPartial && missing.length > 0) throw require_read_connection.t(what, `the server counts ${totalCount} and shows ${nodes.length}`);
return missing.length === 0 ? shown : [...shown, ...await readRenamed(session, entity, missing)];
}
async function readRenamed(session, entity, ids) {
const capabilities = await session.capabilities();
const what = `the automations of "${entity}"`;
const { nodes, totalCount } = await require_read_connection.n(async (cursor) => {
return triggersOf((await session.query(require_write_grant.i({
entity,
cursor
}, capabilities), PURPOSE))["entity"], entity, what);
}, what);
const renamed = nodes.map((node) => decodeTrigger(node, { listedIn: entity })).filter(({ id }) => ids.includes(id));
if (renamed.length < ids.length && totalCount !== void 0 && totalCount > nodes.length) throw require_read_connection.t(what, `the server counts ${totalCount} and shows ${nodes.length}`);
return renamed;
}
function triggersOf(entity, asked, what) {
if (!require_common.Wt(entity)) throw require_read_connection.t(what, "the server no longer shows that entity");
checkName(entity, asked, what);
const { triggers } = entity;
return require_common.Wt(triggers) ? triggers : void 0;
}
async function readByProject(session, slots) {
const capabilities = await session.capabilities();
const projects = new Map();
for (const { scope } of slots) {
if (scope.project === void 0) continue;
projects.set(`${scope.entity}/${scope.project}`, {
entity: scope.entity,
project: scope.project
});
}
const names = new Set(slots.map(({ name }) => name));
const ids = new Set(slots.map(({ id }) => id));
return (await require_common.S(require_common.b([...projects.values()], 50).map(async (chunk) => {
const data = await session.query(projectTriggersOperation(chunk, capabilities), PURPOSE);
return chunk.flatMap(({ entity, project }, index) => {
const what = `the automations of "${entity}/${project}"`;
const node = data[`project${index}`];
if (!require_common.Wt(node)) throw require_read_connection.t(what, "the server no longer shows that project");
checkName(node, project, what);
const { triggers } = node;
if (!require_common.Ut(triggers)) throw require_read_connection.t(what, "the server has nothing where a list was expected");
return triggers.map((trigger) => {
if (!require_common.Wt(trigger)) throw require_read_connection.t(what, "one of them is null");
return decodeTrigger(trigger, { listedIn: entity });
});
});
}))).flat().filter(({ id, name }) => names.has(name) || ids.has(id));
}
// src/wandb/read/read-visible-teams.ts
async function readVisibleTeams(session) {
const data = await session.query(teamsOperation(), "read the teams of this API key");
const teams = require_read_connection.a(require_read_connection.a(data, "viewer") ?? {}, "teams") ?? {};
const names = require_read_connection.o(teams, "edges").flatMap((edge) => require_read_connection.u(require_read_connection.a(edge, "node") ?? {}, "name") ?? []);
return [...new Set(names)].sort(require_common.Bt);
}
// src/wandb/operations/read-scopes.ts
function scopeLookupOperation(lookups) {
return aliased("ScopeLookup", lookups.map(({ entity, project, collection }, index) => ({
alias: `scope${index}`,
variables: {
entity,
...require_common.cn({
project,
collection
})
},
select: ($) => {
const inCollection = collection === void 0 ? "" : ` artifactCollection(name: ${$("collection")}) { id name }`;
const inProject = project === void 0 ? "" : ` project(name: ${$("project")}) { id name entityName${inCollection} }`;
return `entity(name: ${$("entity")}) { id name entityType${inProject} }`;
}
})));
}
function candidatesOperation(slots) {
const names = "{ edges { node { name } } }";
return aliased("Candidates", slots.map(({ entity, project }, index) => ({
alias: `entity${index}`,
variables: {
entity,
...require_common.cn({ project })
},
select: ($) => {
const list = project === void 0 ? `projects(first: ${100}) ${names}` : `project(name: ${$("project")}) { artifactCollections(first: ${100}) ${names} }`;
return `entity(name: ${$("entity")}) { ${list} }`;
}
})));
}
// src/wandb/read/resolve-scopes.ts
async function resolveScopes(session, refs) {
const questions = await ask(session, refs);
const responses = new Map();
const open = new Map();
for (const { lookup } of questions) {
if (lookup === void 0) continue;
const path = require_project.dt(lookup);
const seen = session.scopes.get(path);
if (seen === void 0) open.set(path, lookup);
else responses.set(path, {
status: "found",
scope: seen
});
}
await lookUp(session, open, responses);
return questions.map((question) => question.lookup === void 0 ? question.response : responses.get(require_project.dt(question.lookup)) ?? notFound("entity"));
}
async function ask(session, refs) {
const organizations = refs.flatMap((ref) => "organization" in ref ? [ref.organization] : []);
const teams = refs.flatMap((ref) => ref.kind === "team" ? [ref.entity] : []);
if (organizations.length > 0 || teams.length > 0) await session.organizations.load({
organizations,
teams
});
const { features } = await session.capabilities();
const hasEntityScope = features.has(require_write_grant.u);
return refs.map((ref) => questionOf(session, ref, hasEntityScope));
}
function questionOf(session, ref, hasFeature) {
switch (ref.kind) {
case "project": {
const { entity, project, collection } = ref;
return { lookup: {
entity,
project,
...require_common.cn({ collection })
} };
}
case "registry": return registryQuestion(ref, session.organizations.find(ref.organization));
case "team": {
if (!session.organizations.hasEntity(ref.entity)) return { response: notFound("entity") };
const organization = session.organizations.ofTeam(ref.entity);
return entityQuestion(ref.entity, organization, hasFeature);
}
case "organization": {
const organization = session.organizations.find(ref.organization);
if (organization === void 0) return { response: notFound("organization") };
return entityQuestion(organization.entity.name, organization, hasFeature);
}
}
}
function registryQuestion(ref, organization) {
if (organization === void 0) return { response: notFound("organization") };
const { collection } = ref;
return { lookup: {
entity: organization.entity.name,
project: `${require_project.ct}${require_project.ut(ref.registry)}`,
...require_common.cn({ collection })
} };
}
function entityQuestion(entity, organization, hasFeature) {
if (!hasFeature) return { response: {
status: "unsupported",
feature: require_write_grant.u
} };
if (organization?.isEntityScopeOff === true) return { response: {
status: "unsupported",
feature: ENTITY_SCOPE_FLAG
} };
return { lookup: { entity } };
}
async function lookUp(session, open, responses) {
const entries = [...open];
const missing = (await require_common.S(require_common.b(entries, 50).map(async (chunk) => {
const data = await session.query(scopeLookupOperation(chunk.map(([, lookup]) => lookup)), "look up the scopes of the manifests");
return chunk.flatMap(([path, lookup], index) => {
const found = decodeLookup(require_read_connection.a(data, `scope${index}`), lookup);
if (typeof found === "string") return [{
path,
lookup,
level: found
}];
rememberScope(session, found);
responses.set(path, {
status: "found",
scope: found
});
return [];
});
}))).flat();
const slots = missing.map(({ lookup, level }) => candidateRef(lookup, level));
const names = await candidates(session, slots.filter((slot) => slot !== void 0));
missing.forEach(({ path, lookup, level }, index) => {
const slot = slots[index];
const known = slot === void 0 ? [] : names.get(require_project.dt(slot)) ?? [];
refuseContradiction(lookup, level, known);
const isRegistry = level === "project" && (lookup.project ?? "").startsWith("wandb-registry-");
responses.set(path, {
status: "not-found",
missing: isRegistry ? "registry" : level,
candidates: isRegistry ? known.flatMap((name) => name.startsWith("wandb-registry-") ? [name.slice(require_project.ct.length)] : []) : known
});
});
}
function decodeLookup(node, lookup) {
if (node === void 0) return "entity";
const what = `the scope "${require_project.dt(lookup)}"`;
checkName(node, lookup.entity, what);
if (lookup.project === void 0) return whole(entityScope(node), what);
const project = require_read_connection.a(node, "project");
if (project === void 0) return "project";
checkName(project, lookup.project, what);
if (lookup.collection === void 0) return whole(projectScope(project), what);
const collection = require_read_connection.a(project, "artifactCollection");
if (collection === void 0) return "collection";
checkName(collection, lookup.collection, what);
return whole(collectionScope({
...collection,
project
}), what);
}
function whole(scope, what) {
if (scope === void 0) throw require_read_connection.t(what, "the response lacks its id or its name");
return scope;
}
function refuseContradiction(lookup, level, known) {
const name = level === "collection" ? lookup.collection : lookup.project;
if (name === void 0 || !known.includes(name)) return;
throw require_read_connection.t(`the scope "${require_project.dt(lookup)}"`, `the server lists its ${level} and says that there is none`);
}
function candidateRef(lookup, level) {
if (level === "project") return { entity: lookup.entity };
if (level === "collection" && lookup.project !== void 0) return {
entity: lookup.entity,
project: lookup.project
};
}
async function candidates(session, slots) {
const asked = [...new Map(slots.map((slot) => [require_project.dt(slot), slot])).values()].slice(0, 50);
if (asked.length === 0) return new Map();
let data;
try {
data = await session.query(candidatesOperation(asked), "list what there is");
} catch (error) {
if (error instanceof require_common.Z && error.status !== void 0) return new Map();
throw error;
}
return new Map(asked.map((slot, index) => {
const node = require_read_connection.a(data, `entity${index}`) ?? {};
const list = slot.project === void 0 ? require_read_connection.a(node, "projects") : require_read_connection.a(require_read_connection.a(node, "project") ?? {}, "artifactCollections");
return [require_project.dt(slot), namesOf(list ?? {})];
}));
}
function namesOf(list) {
return require_read_connection.o(list, "edges").flatMap((edge) => require_read_connection.u(require_read_connection.a(edge, "node") ?? {}, "name") ?? []);
}
function notFound(missing) {
return {
status: "not-found",
missing,
candidates: []
};
}
// src/wandb/send-mutation.ts
const FIELD = "clientMutationId";
function createMutationSender(session, run) {
let count = 0;
const unsupported = new Set();
return async (build, purpose, options) => {
count += 1;
const sent = `wac-${run}-${count}`;
const operation = build(sent);
const { operationName } = operation;
if (unsupported.has(operationName)) return await session.mutate(build(void 0), purpose, options);
try {
const data = await session.mutate(operation, purpose, options);
if ((require_read_connection.a(data, "result")?.[FIELD] ?? sent) !== sent) throw foreignResponse(purpose);
return data;
} catch (error) {
if (!isUnknownField(error)) throw error;
unsupported.add(operationName);
return await session.mutate(build(void 0), purpose, options);
}
};
}
function foreignResponse(purpose) {
return new require_common.Z(`Cannot ${purpose}: the response is that of another request`, {
code: "server",
status: 200,
hint: "A proxy or a cache between wac and the server may mix responses up",
wasSent: true
});
}
function isUnknownField(error) {
if (!(error instanceof require_common.Z) || !isQueryError(error)) return false;
return error.message.includes(FIELD) && /unknown|not defined/iu.test(error.message) || unknownFields(error).has(FIELD);
}
// src/wandb/transport/events/request-events.ts
const REQUEST_ID_HEADERS = [
"x-request-id",
"request-id",
"x-correlation-id",
"x-amzn-requestid",
"x-amz-cf-id",
"x-cloud-trace-context",
"cf-ray",
"traceparent"
];
function requestIdOf(headers) {
return REQUEST_ID_HEADERS.map((name) => headers[name]).find((id) => id !== void 0 && id !== "");
}
const UNWATCHED = { begin: () => ({
attempt: () => void 0,
wait: () => void 0,
end: () => void 0
}) };
// src/wandb/transport/events/report-exchanges.ts
function reportExchanges(client, onExchange, monotonic) {
return {
...require_common.cn({ proxy: client.proxy }),
close: () => client.close(),
post: async (request) => {
const { path, operation, attempt = 1 } = request;
const begun = monotonic();
const report = (end) => onExchange({
method: "POST",
path,
...require_common.cn({ operation }),
attempt,
...end,
took: monotonic() - begun
});
try {
const response = await client.post(request);
report({
status: response.status,
...require_common.cn({ requestId: requestIdOf(response.headers) })
});
return response;
} catch (error) {
report({ problem: errorCode(error) ?? "no response" });
throw error;
}
}
};
}
// src/wandb/transport/http/decompress.ts
const KNOWN = {
gzip: "gunzip",
"x-gzip": "gunzip",
deflate: "inflate",
br: "brotliDecompress"
};
function decompress(body, encoding, maxBytes) {
if (encoding === void 0 || body.length === 0) return void 0;
const names = [encoding].flat().flatMap((each) => each.toLowerCase().split(",")).map((name) => name.trim()).filter((name) => name !== "" && name !== "identity");
return names.length > 0 && names.every(isKnown) ? undo(body, names, maxBytes) : void 0;
}
function isKnown(name) {
return Object.hasOwn(KNOWN, name);
}
async function undo(body, names, maxOutputLength) {
const [zlib, { promisify }] = await Promise.all([Promise.resolve().then(() => require_rolldown_runtime.r(require("node:zlib"), 1)), Promise.resolve().then(() => require_rolldown_runtime.r(require("node:util"), 1))]);
let bytes = body;
for (const name of names.toReversed()) bytes = await promisify(name === "deflate" && ((bytes[0] ?? 0) & 15) !== 8 ? zlib.inflateRaw : zlib[KNOWN[name]])(bytes, { maxOutputLength });
return bytes;
}
// src/wandb/transport/http/http-exchange.ts
const MAX_RESPONSE_BYTES = 67108864;
var HttpExchange = class {
#beforeSend;
#end;
#controller;
#status = 0;
#headers = {};
#chunks = [];
#size = 0;
#error;
constructor(beforeSend, end) {
this.#beforeSend = beforeSend;
this.#end = end;
}
get isUnsent() {
return this.#beforeSend !== void 0 && this.#controller === void 0;
}
abort(error) {
this.#fail(error);
this.#controller?.abort(error);
}
onRequestStart(controller) {
if (this.#error !== void 0) throw this.#error;
if (this.#controller !== void 0 && this.#beforeSend !== void 0) throw new Error("The connection was lost");
this.#beforeSend?.();
this.#controller = controller;
}
onResponseStart(_controller, status, headers) {
this.#status = status;
this.#headers = headers;
}
onResponseData(controller, chunk) {
this.#size += chunk.length;
if (this.#size > MAX_RESPONSE_BYTES) controller.abort(new ResponseTooLarge());
else this.#chunks.push(chunk);
}
onResponseEnd() {
const [first, ...others] = this.#chunks;
const body = first === void 0 || others.length > 0 ? Buffer.concat(this.#chunks) : first;
const whole = decompress(body, this.#headers["content-encoding"], MAX_RESPONSE_BYTES);
if (whole === void 0) this.#succeed(body);
else whole.then((bytes) => this.#succeed(bytes), (error) => this.#fail(isTooLarge(error) ? new ResponseTooLarge() : error));
}
onResponseError(_controller, error) {
this.#fail(error);
}
#succeed(body) {
this.#end.resolve({
status: this.#status,
headers: lastValues(this.#headers),
body: body.toString("utf8")
});
}
#fail(error) {
this.#error ??= error;
this.#end.reject(error);
}
};
var ResponseTooLarge = class extends Error {
name = "ResponseTooLarge";
code = "RESPONSE_TOO_LARGE";
};
function isTooLarge(error) {
return "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
}
function lastValues(headers) {
const last = {};
for (const name in headers) {
const value = headers[name];
const text = Array.isArray(value) ? value.at(-1) : value;
if (text !== void 0) last[name] = text;
}
return last;
}
// src/wandb/transport/http/http-client.ts
async function createHttpClient(server, network) {
const undici = await Promise.resolve().then(() => require("./undici.js")).then((n) => n.n);
const url = new URL(server);
const proxy = require_common.on(url.hostname) ? void 0 : network.proxy;
const dispatcher = await require_choose_proxy.i(undici, proxy, network);
const path = basePath(url);
return {
...require_common.cn({ proxy }),
post: (request) => post(request, {
dispatcher,
origin: url.origin,
basePath: path
}),
close: () => dispatcher.destroy()
};
}
async function post(request, target) {
const { path, headers, body, signal, timeoutMs, beforeSend } = request;
signal.throwIfAborted();
let stop = () => void 0;
try {
return await new Promise((resolve, reject) => {
const exchange = new HttpExchange(beforeSend, {
resolve,
reject
});
const timer = setTimeout(() => exchange.abort(new AttemptTimeout(exchange.isUnsent)), Math.ceil(timeoutMs));
const stopListening = require_common.y(signal, () => exchange.abort(reasonOf$1(signal)));
stop = () => {
clearTimeout(timer);
stopListening();
};
target.dispatcher.dispatch({
origin: target.origin,
path: `${target.basePath}${path}`,
method: "POST",
headers: { ...headers },
body,
headersTimeout: 0,
bodyTimeout: 0
}, exchange);
});
} finally {
stop();
}
}
function reasonOf$1({ reason }) {
return reason instanceof Error ? reason : new Error("aborted", { cause: reason });
}
var AttemptTimeout = class extends Error {
name = "AttemptTimeout";
code;
constructor(isUnsent) {
super();
this.code = isUnsent ? "ATTEMPT_UNSENT" : "ATTEMPT_TIMEOUT";
}
};
function basePath(url) {
return url.pathname.replace(/\/+$/, "");
}
// src/wandb/transport/http/after-next-sends.ts
async function afterNextSends() {
for (let turn = 0; turn < TURNS; turn++) await new Promise((resolve) => {
setImmediate(resolve);
});
}
const TURNS = 2;
// src/wandb/transport/limits/rate-limiter.ts
const SMOOTHING = .3;
function createRateLimiter(now) {
let underWay = 0;
let remaining = Number.POSITIVE_INFINITY;
let windowEnd = 0;
let cost = 0;
function learn(left, resetMs) {
const time = now();
if (time >= windowEnd) windowEnd = time + resetMs;
else {
windowEnd = Math.min(windowEnd, time + resetMs);
const fall = remaining - left;
if (fall > 0 && Number.isFinite(fall)) cost = cost === 0 ? fall : cost + SMOOTHING * (fall - cost);
}
remaining = left;
}
return {
delay: () => {
const wait = windowEnd - now();
if (wait <= 0) return 0;
return remaining > 0 && remaining >= cost * (underWay + 1) ? 0 : wait;
},
sent: () => {
underWay += 1;
},
settled: (response) => {
underWay -= 1;
const left = Number(response?.headers["ratelimit-remaining"] ?? NaN);
const reset = Number(response?.headers["ratelimit-reset"] ?? NaN);
if (left >= 0 && reset >= 0 && Number.isFinite(reset)) learn(left, reset * 1e3);
}
};
}
// src/wandb/transport/limits/time-budget.ts
function createTimeBudget({ idleMs, totalMs = Number.POSITIVE_INFINITY }, now) {
let tasks = 0;
let since = 0;
let progressAt = 0;
let spent = 0;
let writeWantedAt;
const totalLeft = () => totalMs - spent - (tasks > 0 ? now() - since : 0);
const idle = (kind) => {
const unsettled = tasks > 0 ? now() - progressAt : 0;
if (kind === "read") return unsettled;
writeWantedAt ??= now();
return Math.max(unsettled, now() - writeWantedAt);
};
return {
left: (kind) => Math.min(totalLeft(), idleMs - idle(kind)),
totalLeft,
idle,
progress: (kind) => {
progressAt = now();
if (kind === "write") writeWantedAt = void 0;
},
spend: async (task) => {
if (tasks === 0) {
since = now();
progressAt = since;
}
tasks += 1;
try {
return await task();
} finally {
tasks -= 1;
if (tasks === 0) spent += now() - since;
}
}
};
}
// src/wandb/transport/limits/request-limits.ts
var RequestLimits = class {
#options;
#budget;
#rateLimiter;
#writeReserveMs;
#waitSignal;
constructor(options) {
const { signal, waitSignal, totalMs, attemptMs, monotonic } = options;
this.#options = options;
this.#budget = createTimeBudget(options, monotonic);
this.#rateLimiter = createRateLimiter(monotonic);
this.#writeReserveMs = totalMs === void 0 ? 0 : Math.min(attemptMs, totalMs / 2);
this.#waitSignal = waitSignal === void 0 ? signal : AbortSignal.any([signal, waitSignal]);
}
async spend(task) {
return await this.#budget.spend(task);
}
sent() {
this.#rateLimiter.sent();
}
settled(response) {
this.#rateLimiter.settled(response);
}
progress(request) {
this.#budget.progress(kindOf(request));
}
attemptTime(request) {
const { attemptMs } = this.#options;
return require_write_grant.n(request) ? attemptMs : Math.min(attemptMs, this.#budget.left("read"));
}
timeFor(request) {
const budget = this.#budget;
if (!require_write_grant.n(request)) return budget.left("read");
return Math.min(budget.left("write"), budget.totalLeft() - this.#writeReserveMs);
}
checkTime(request) {
if (this.timeFor(request) <= 0) throw this.outOfTime(request);
}
heldFor(response) {
const wait = this.#rateLimiter.delay();
return response.status === 429 && wait > 0 ? wait : void 0;
}
async waitForRoom(request, listener) {
const limiter = this.#rateLimiter;
for (let wait = limiter.delay(); wait > 0; wait = limiter.delay()) {
if (wait > this.timeFor(request)) throw this.outOfTime(request, wait);
listener.wait(wait, "the server limits requests");
await this.pause(wait, request);
}
if (this.#options.signal.aborted) throw interruptedFailure(request.purpose);
}
async pause(milliseconds, request) {
const signal = require_write_grant.n(request) ? this.#waitSignal : this.#options.signal;
try {
if (signal.aborted) throw interruptedFailure(request.purpose);
await this.#options.sleep(milliseconds, signal);
} catch (cause) {
if (!signal.aborted) throw cause;
throw interruptedFailure(request.purpose);
}
}
outOfTime(request, waitMs = 0) {
return outOfTimeFailure(request.purpose, {
...this.#options,
waitMs,
leftMs: this.#budget.totalLeft(),
isWrite: require_write_grant.n(request),
isTotal: this.#isTotalNearer(request)
});
}
#isTotalNearer(request) {
const reserve = require_write_grant.n(request) ? this.#writeReserveMs : 0;
const idleLeft = this.#options.idleMs - this.#budget.idle(kindOf(request));
return this.#budget.totalLeft() - reserve <= idleLeft;
}
};
function kindOf(request) {
return require_write_grant.n(request) ? "write" : "read";
}
// src/wandb/transport/parse-response.ts
const WRONG_ADDRESS = `Check that WANDB_BASE_URL is the address of the API (${require_project.q}), and the proxy settings`;
const MAX_MESSAGE_LENGTH = 300;
function parseResponse(response, redact) {
const text = response.body.trim();
if (text === "") return response.status === 200 ? strange("it is empty") : { problem: void 0 };
let body;
try {
body = require_common.Jt(text);
} catch {
return notJson(text, response, redact);
}
if (!require_common.Wt(body)) return strange("it is JSON, and no GraphQL response");
const messages = errorMessages(body);
if (messages.length > 0) return { problem: cut(redact(messages.join("; "))) };
const data = body["data"];
if (require_common.Wt(data)) return { data };
return response.status === 200 ? strange("it holds no data") : { problem: void 0 };
}
function strange(problem) {
return {
problem,
hint: `Run the same command again. ${WRONG_ADDRESS}`
};
}
function notJson(text, response, redact) {
if (/^<(!doctype|html)/i.test(text)) return {
problem: "it is a web page",
hint: WRONG_ADDRESS
};
if (response.status !== 200) return { problem: cut(redact(text)) };
return strange("it is not JSON, or was cut off");
}
function errorMessages(body) {
const errors = body["errors"] ?? body["error"];
return (require_common.Ut(errors) ? errors : [errors ?? null]).flatMap((error) => {
if (typeof error === "string") return [error];
if (require_common.Wt(error)) {
const message = error["message"];
return [typeof message === "string" ? message : JSON.stringify(error)];
}
return [];
});
}
function cut(text) {
return text.length > MAX_MESSAGE_LENGTH ? `${text.slice(0, MAX_MESSAGE_LENGTH)}\u2026` : text;
}
// src/wandb/transport/transport.ts
function createTransport(options) {
require_common.an(options.grant === void 0 || require_write_grant.r(options.grant), "a write grant was not made by grantWrites");
return new HttpTransport(options);
}
var HttpTransport = class {
#options;
#limits;
#limiter = require_common.v(8);
#listener;
#hasResponded = false;
constructor(options) {
this.#options = options;
this.#listener = options.listener ?? UNWATCHED;
this.#limits = new RequestLimits(options);
}
async query(request) {
require_common.an(!require_write_grant.n(request), `"${request.operationName}" is a mutation, sent as a query`);
return await this.#limits.spend(() => this.#send(request, mayRetryQuery));
}
async mutate(request, write) {
const { grant } = this.#options;
require_common.an(grant !== void 0, `"${request.operationName}" was sent without a write grant`);
require_common.an(grant.permits(request), `"${request.operationName}" writes what "${grant.command}" may not write`);
return await this.#limits.spend(() => this.#send(request, mayRetryMutation, write));
}
async #send(request, mayRetry, write) {
const watch = this.#listener.begin(request.purpose);
try {
return await this.#sendWatched(request, {
mayRetry,
watch,
...require_common.cn({ write })
});
} finally {
watch.end();
}
}
async #sendWatched(request, sending) {
const { mayRetry, watch, write } = sending;
const begun = this.#options.monotonic();
let last;
for (let attempt = 1;; attempt++) {
const outcome = await this.#limiter(() => this.#attempt(request, attempt, sending)).catch((error) => {
throw error instanceof require_common.Z && error.unsent === "out-of-time" && last !== void 0 && !require_write_grant.n(request) ? last : error;
});
if (outcome.failure === void 0) {
if (write?.onResponse !== void 0) {
write.onResponse();
await afterNextSends();
}
return outcome.data;
}
const { failed, failure } = outcome;
last = failure;
if (attempt >= 8 || !mayRetry(failed)) throw failure;
const wait = backoffDelay(attempt, failure.retryAfter, this.#options.random());
if (wait > this.#limits.timeFor(request) || this.#isTriedEnough(failed, begun, wait)) throw failure;
watch.wait(wait, reasonOf(request, failure));
await this.#limits.pause(wait, request);
}
}
#isTriedEnough({ isNowhere }, begun, waitMs) {
if (isNowhere !== true || this.#hasResponded) return false;
return this.#options.monotonic() - begun + waitMs > MAX_NOWHERE_MS;
}
async #attempt(request, attempt, { write, watch }) {
const { authorization, attemptMs } = this.#options;
const credentials = await authorization();
await this.#limits.waitForRoom(request, watch);
this.#limits.checkTime(request);
const timeoutMs = this.#limits.attemptTime(request);
let response;
watch.attempt(attempt, timeoutMs);
this.#limits.sent();
try {
response = await this.#post(request, {
credentials,
timeoutMs,
attempt,
...require_common.cn({ write })
});
} catch (error) {
return this.#connectionFailure(request, error, timeoutMs < attemptMs);
} finally {
this.#limits.settled(response);
}
return this.#readResponse(request, response);
}
async #post(request, { credentials, timeoutMs, attempt, write }) {
const { client, headers, userAgent, signal } = this.#options;
const { operationName, query, variables } = request;
const checkBeforeSend = (isCheckFresh) => {
this.#limits.checkTime(request);
if (!isCheckFresh()) throw staleCheckFailure(request.purpose);
};
return await client.post({
path: "/graphql",
headers: {
...headers,
authorization: credentials,
"content-type": "application/json",
accept: "application/json",
"user-agent": userAgent
},
body: JSON.stringify({
operationName,
query,
variables
}),
timeoutMs,
operation: `${require_write_grant.n(request) ? "mutation" : "query"} ${operationName}`,
attempt,
signal: require_write_grant.n(request) ? NEVER_ABORTED : signal,
...require_common.cn({ beforeSend: write === void 0 ? void 0 : () => checkBeforeSend(() => write.isCheckFresh()) })
});
}
#connectionFailure(request, error, wasShortened) {
const { signal, client } = this.#options;
if (error instanceof require_common.Z) throw error;
if (signal.aborted && !require_write_grant.n(request)) throw interruptedFailure(request.purpose);
const problem = classifyConnectionError(error, client.proxy);
if (wasShortened && problem.isTimeout === true) throw this.#limits.outOfTime(request);
return {
failed: problem,
failure: new require_common.Z(`Cannot ${request.purpose}: ${problem.description}`, {
code: "network",
wasSent: problem.wasSent,
...require_common.cn({ hint: problem.hint })
})
};
}
#readResponse(request, response) {
this.#hasResponded = true;
const { onHeaders, onRateLimited, redact, now } = this.#options;
if (!isBusy(response.status)) this.#limits.progress(request);
onHeaders?.(response.headers);
if (response.status === 429) onRateLimited?.();
const parsed = parseResponse(response, redact);
if (response.status === 200 && "data" in parsed) return { data: parsed.data };
const { problem, hint } = parsed;
const retryAfter = parseRetryAfter(response.headers["retry-after"], now()) ?? this.#limits.heldFor(response);
return {
failed: {
status: response.status,
wasSent: response.status !== 429,
isTransient: true
},
failure: refusedFailure(request.purpose, response.status, {
problem,
hint,
retryAfter
})
};
}
};
function reasonOf({ purpose }, { message }) {
const prefix = `Cannot ${purpose}: `;
return message.startsWith(prefix) ? message.slice(prefix.length) : message;
}
const NEVER_ABORTED = new AbortController().signal;
// src/wandb/create-api.ts
const ATTEMPT_MS = 3e4;
const IDLE_MS = 3e5;
const MAX_DOWNLOAD_BYTES = 2 ** 30;
const DOWNLOAD_MS = 6e5;
async function openWandb(options) {
const { server, userAgent, now } = options;
const closing = new AbortController();
const signal = AbortSignal.any([options.signal, closing.signal]);
const secrets = require_common.tn();
const plainClient = await createHttpClient(server, options.network);
const { client, usage, countBytes } = countUsage(options.onExchange === void 0 ? plainClient : reportExchanges(plainClient, options.onExchange, options.monotonic));
let latestHeaders = {};
const transport = createTransport({
client,
authorization: createAuthorization({
credential: options.credential,
client,
userAgent,
now,
sleep: options.sleep,
random: options.random,
signal,
onSecret: (secret) => {
secrets.add(secret);
options.onSecret?.(secret);
}
}),
userAgent,
...require_common.cn({
headers: options.headers,
grant: options.grant,
listener: options.listener
}),
redact: (text) => secrets.redact(text),
sleep: options.sleep,
now,
monotonic: options.monotonic,
random: options.random,
idleMs: IDLE_MS,
...require_common.cn({ totalMs: options.totalMs }),
attemptMs: options.attemptMs ?? ATTEMPT_MS,
...require_common.cn({ onRateLimited: options.onRateLimited }),
onHeaders: (headers) => {
latestHeaders = headers;
},
signal,
...require_common.cn({ waitSignal: options.waitSignal })
});
const session = createSession(transport);
const run = options.random().toString(36).slice(2);
const send = createMutationSender(session, run);
let probeCreates = 0;
const newMutationId = () => {
probeCreates += 1;
return `wac-${run}-probe-${probeCreates}`;
};
const api = {
server,
readCapabilities: () => session.capabilities(),
readInventory: (request) => readInventory(session, request),
readVisibleTeams: () => readVisibleTeams(session),
readIntegrations: (entities) => readIntegrations(session, entities),
resolveScopes: (refs) => resolveScopes(session, refs),
readSlots: (slots) => readSlots(session, slots),
createAutomation: async (draft, write) => {
const capabilities = await session.capabilities();
const purpose = `create automation "${draft.name}"`;
const input = encodeDraft(draft);
return written(await send((id) => createOperation(input, id, capabilities), purpose, write), purpose, draft.scope.entity);
},
updateAutomation: async (id, draft, write) => {
const capabilities = await session.capabilities();
const purpose = `update automation "${draft.name}"`;
const input = encodeUpdate(id, draft, write.live);
const updated = written(await send((mutation) => updateOperation(input, mutation, capabilities), purpose, write), purpose, draft.scope.entity);
if (updated.id !== id) throw foreignResponse(purpose);
return updated;
},
deleteAutomation: async (id, write) => {
const purpose = `delete automation ${id}`;
const data = await send((mutation) => deleteOperation(id, mutation), purpose, write);
if (require_read_connection.a(data, "result")?.["success"] !== true) throw unconfirmed(purpose);
},
webhooks: createWebhookApi(session, send),
close: async () => {
closing.abort();
await client.close();
}
};
return {
api,
shareReads: () => {
const lists = new Map();
const inventories = new Map();
let teams;
return {
...api,
readInventory: (request) => {
const { entities, organizations, formerEntities } = request;
const id = JSON.stringify([
entities,
organizations,
formerEntities
]);
const known = inventories.get(id) ?? readInventory(session, request, lists);
inventories.set(id, known);
return known;
},
readVisibleTeams: () => {
teams ??= readVisibleTeams(session);
return teams;
}
};
},
openProbe: async (permit) => {
const { createProbeApi } = await Promise.resolve().then(() => require("./create-probe-api.js"));
return createProbeApi({
server,
session,
newMutationId,
latestHeaders: () => latestHeaders
}, permit);
},
openExecutions: async () => {
const { createExecutionApi } = await Promise.resolve().then(() => require("./create-execution-api.js"));
return createExecutionApi(session);
},
openHistory: async () => {
const [{ createHistoryApi }, { downloadFile }] = await Promise.all([Promise.resolve().then(() => require("./create-history-api.js")), Promise.resolve().then(() => require("./download.js"))]);
return createHistoryApi({
server,
session,
usage,
sleep: options.sleep,
signal,
download: async (url) => {
const limits = {
maxBytes: MAX_DOWNLOAD_BYTES,
timeoutMs: DOWNLOAD_MS,
signal
};
const file = await downloadFile(url, options.network, limits);
countBytes("bytes" in file ? file.bytes.length : 0);
return file;
}
});
}
};
}
function countUsage(client) {
let requests = 0;
let bytes = 0;
return {
client: {
...client,
post: async (request) => {
requests += 1;
const response = await client.post(request);
bytes += response.body.length;
return response;
}
},
usage: () => ({
requests,
bytes
}),
countBytes: (more) => {
requests += 1;
bytes += more;
}
};
}
function written(data, purpose, listedIn) {
const trigger = require_read_connection.a(require_read_connection.a(data, "result") ?? {}, "trigger");
if (trigger === void 0) throw unconfirmed(purpose);
return decodeTrigger(trigger, { listedIn });
}
function unconfirmed(purpose) {
return new require_common.Z(`Cannot ${purpose}: the server does not confirm it`, {
code: "server",
status: 200,
wasSent: true
});
}
// src/api/open-connection.ts
var open_connection_exports = require_rolldown_runtime.n({ openConnection: () => openConnection });
async function openConnection(target, options) {
const { writesFor, probe, edges } = options;
const { env, now, monotonic, sleep, random, signal } = edges;
const requests = new AbortController();
const listeners = [];
const interrupt = () => requests.abort();
if (signal.aborted) interrupt();
signal.addEventListener("abort", interrupt, { once: true });
const network = await readNetworkSettings(target.server, {
env,
readFile: async (path) => await require_read_if_there.t(path),
listFolder: require_list_folder.t
});
if (network.proxy !== void 0) options.onSetting?.("proxy", {
value: network.proxy.uri,
source: network.proxy.source
});
const { api, shareReads, openProbe, openHistory, openExecutions } = await openWandb({
...target,
...require_common.cn({ grant: writesFor === void 0 ? probe?.grant : require_write_grant.t(writesFor) }),
userAgent: options.userAgent,
network,
sleep,
now: () => now().getTime(),
monotonic,
random,
...require_common.cn({
totalMs: options.totalMs,
attemptMs: options.attemptMs,
onSecret: options.onSecret,
listener: options.listener,
onExchange: options.onExchange
}),
onRateLimited: () => {
for (const listener of listeners) listener();
},
signal: requests.signal,
waitSignal: signal
});
return {
api,
shareReads,
openProbe,
openHistory,
openExecutions,
finishInFlight: () => signal.removeEventListener("abort", interrupt),
onRateLimited: (listener) => {
listeners.push(listener);
}
};
}
exports.a = unknownFields;
exports.i = isQueryError;
Object.defineProperty(exports, "n", {
enumerable: true,
get: function() {
return open_connection_exports;
}
});
exports.o = checkName;
exports.r = projectTriggersOperation;
exports.t = openConnection;
