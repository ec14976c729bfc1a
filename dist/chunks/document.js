const require_common = require("./common.js");
const require_marker = require("./marker.js");
const require_project = require("./project.js");
// src/model/document/document-words.ts
const INEXPRESSIBLE = "inexpressible";
// src/model/document/document-action.ts
function actionDocument(action, defaultEntity, keepsSpelling = false) {
switch (action.kind) {
case "other": return { [INEXPRESSIBLE]: {
type: action.type,
raw: action.raw
} };
case "doNothing": return { doNothing: {} };
case "sendPromptToAria": return { sendPromptToAria: { prompt: require_marker.E(require_project.st(action.prompt)) } };
case "sendNotification": {
const integration = integrationDocument(action.integration, defaultEntity);
const { severity } = action;
return { sendNotification: {
integration,
...text("title", action.title),
...text("message", action.message),
severity
} };
}
case "sendWebhook": {
const integration = integrationDocument(action.integration, defaultEntity);
const payload = keepsSpelling ? require_marker.w(action.payload) : require_marker.S(action.payload);
return { sendWebhook: payload === void 0 ? { integration } : {
integration,
payload
} };
}
}
}
function integrationDocument(integration, defaultEntity) {
const { entity } = integration;
const named = integrationName(integration);
return entity === void 0 || entity === defaultEntity ? named : {
...named,
entity
};
}
function integrationName({ kind, id, channel, workspace, name }) {
if (kind === "slack" && channel !== void 0) return { slack: workspace === void 0 ? { channel } : {
channel,
workspace
} };
return kind === "webhook" && name !== void 0 ? { webhook: name } : { id };
}
function text(key, value) {
const canonical = require_marker.E(value);
return canonical === "" ? {} : { [key]: canonical };
}
// src/model/document/document-filter.ts
const FILTER_FIELDS = {
artifact: new Map([["alias", "alias"], ["tag", "tag"]]),
runs: new Map([
["display_name", "name"],
["name", "id"],
["username", "user"],
["state", "state"],
["tags", "tags"],
["config.", "config."],
["summary_metrics.", "summary."]
])
};
const OPERATORS = new Map([
["$eq", ["eq", isScalar]],
["$ne", ["ne", isScalar]],
["$gt", ["gt", isOrdered]],
["$gte", ["gte", isOrdered]],
["$lt", ["lt", isOrdered]],
["$lte", ["lte", isOrdered]],
["$in", ["in", isScalarList]],
["$nin", ["nin", isScalarList]],
["$regex", ["regex", isText]],
["$contains", ["contains", isText]],
["$exists", ["exists", (operand) => typeof operand === "boolean"]]
]);
function filterDocument(filter, subject) {
const canonical = require_project.rt(filter);
if (require_common.Wt(canonical) && Object.keys(canonical).length === 0) return void 0;
return nodeDocument(canonical, subject) ?? { mongo: canonical };
}
function nodeDocument(canonical, subject) {
const parts = allOrNone(require_project.it(canonical), (conjunct) => conjunctDocument(conjunct, subject));
if (parts === void 0 || parts.length === 0) return void 0;
const together = merge(parts);
if (together !== void 0) return together;
return { all: parts.map((part) => merge([part]) ?? part) };
}
function conjunctDocument(conjunct, subject) {
const [key, value] = onlyEntry(conjunct) ?? [];
if (key === void 0 || value === void 0) return void 0;
if (key === "$or" || key === "$nor") {
const branches = branchDocuments(value, subject);
return branches === void 0 ? void 0 : { [key === "$or" ? "any" : "none"]: branches };
}
if (key === "$not") {
const inner = nodeDocument(value, subject);
return inner === void 0 ? void 0 : { not: inner };
}
return fieldDocument(key, value, subject);
}
function fieldDocument(field, operators, subject) {
const word = fieldWord(field, subject);
const condition = operatorsDocument(operators);
if (word === void 0 || condition === void 0) return void 0;
return !word.includes(".") && !hasOnlyStrings(condition) ? void 0 : { [word]: condition };
}
function branchDocuments(value, subject) {
if (!require_common.Ut(value) || value.length === 0) return void 0;
return allOrNone(value, (item) => nodeDocument(item, subject));
}
function merge(parts) {
const merged = new Map();
for (const [key, value] of parts.flatMap((part) => Object.entries(part))) {
const present = merged.get(key);
if (present === void 0) {
merged.set(key, value);
continue;
}
if (key === "not" || !require_common.Wt(present) || !require_common.Wt(value)) return void 0;
if (Object.keys(value).some((operator) => Object.hasOwn(present, operator))) return void 0;
merged.set(key, {
...present,
...value
});
}
const entries = [...merged].map(([key, value]) => [key, isGroupWord(key) ? value : shortCondition(value)]);
return Object.fromEntries(entries);
}
function isGroupWord(key) {
return key === "any" || key === "none" || key === "not" || key === "all";
}
function shortCondition(condition) {
const [operator, operand] = onlyEntry(condition) ?? [];
return (operator === "eq" || operator === "in") && operand !== void 0 ? operand : condition;
}
function operatorsDocument(operators) {
if (!require_common.Wt(operators)) return void 0;
const entries = allOrNone(Object.entries(operators), ([operator, operand]) => operatorDocument(operator, operand));
return entries === void 0 || entries.length === 0 ? void 0 : Object.fromEntries(entries);
}
function operatorDocument(operator, operand) {
if (operator === "$not") {
const inner = operatorsDocument(operand);
return inner === void 0 ? void 0 : ["not", inner];
}
const [word, accepts] = OPERATORS.get(operator) ?? [];
return word !== void 0 && accepts?.(operand) === true ? [word, operand] : void 0;
}
function hasOnlyStrings(condition) {
return Object.entries(condition).every(([word, operand]) => {
if (word === "exists") return true;
if (require_common.Ut(operand)) return operand.every((item) => typeof item === "string");
return require_common.Wt(operand) ? hasOnlyStrings(operand) : typeof operand === "string";
});
}
function fieldWord(field, subject) {
const words = FILTER_FIELDS[subject];
const word = field.endsWith(".") ? void 0 : words.get(field);
if (word !== void 0) return word;
for (const [prefix, replacement] of words) if (prefix.endsWith(".") && field.startsWith(prefix) && field.length > prefix.length) return `${replacement}${field.slice(prefix.length)}`;
}
function onlyEntry(value) {
if (!require_common.Wt(value)) return void 0;
const [first, second] = Object.entries(value);
return second === void 0 ? first : void 0;
}
function allOrNone(items, convert) {
const converted = [];
for (const item of items) {
const one = convert(item);
if (one === void 0) return void 0;
converted.push(one);
}
return converted;
}
function isScalar(value) {
return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
function isOrdered(value) {
return typeof value === "string" || typeof value === "number";
}
function isText(value) {
return typeof value === "string" && value !== "";
}
function isScalarList(value) {
return require_common.Ut(value) && value.length > 0 && value.every(isScalar);
}
// src/model/document/document-event.ts
const AGGREGATE_WORDS = {
MIN: "min",
MAX: "max",
AVERAGE: "mean"
};
function eventDocument(event) {
if (event.kind === "other") return { [INEXPRESSIBLE]: {
type: event.type,
filter: event.filter
} };
if (event.kind === "runMetric") {
const runs = filterDocument(event.runs, "runs");
const condition = conditionDocument(event.condition);
return { runMetric: runs === void 0 ? condition : {
...condition,
runs
} };
}
if (event.kind === "runState") {
const states = [...new Set(event.states)].sort(require_common.Bt).map((state) => state.toLowerCase());
const runs = filterDocument(event.runs, "runs");
return { runState: runs === void 0 ? { states } : {
states,
runs
} };
}
const filter = filterDocument(event.filter, "artifact");
return { [event.kind]: filter === void 0 ? {} : { filter } };
}
function conditionDocument(condition) {
const { metric } = condition;
switch (condition.kind) {
case "threshold": return {
metric,
...aggregateDocument(condition),
threshold: { [condition.operator.slice(1)]: condition.threshold }
};
case "change": {
const { aggregate, priorWindow } = condition;
const change = {
direction: condition.direction.toLowerCase(),
by: amountDocument(condition.amount, condition.amountType)
};
return {
metric,
...aggregateDocument(condition),
change: aggregate === void 0 ? change : {
...change,
priorWindow
}
};
}
case "zscore": return {
metric,
zscore: {
threshold: condition.threshold,
window: condition.window,
direction: condition.direction.toLowerCase()
}
};
}
}
function aggregateDocument(condition) {
const { aggregate, window } = condition;
return aggregate === void 0 ? {} : {
aggregate: AGGREGATE_WORDS[aggregate],
window
};
}
function amountDocument(amount, type) {
return type === "ABSOLUTE" ? amount : require_common.Rt(amount);
}
// src/model/document/document.ts
function automationDocument(content, options = {}) {
const description = require_marker.s(content.description).text;
return {
name: content.name,
...require_common.cn({ description: description === "" ? void 0 : description }),
enabled: content.enabled,
scope: scopeDocument(content.scope),
when: eventDocument(content.event),
then: actionDocument(content.action, owningEntity(content.scope, options), options.keepsSpelling)
};
}
function scopeDocument(scope) {
switch (scope.kind) {
case "other": return { [INEXPRESSIBLE]: { type: scope.type } };
case "team": return { team: scope.entity };
case "organization": return { organization: scope.entity };
case "project": return inCollection({ project: `${scope.entity}/${scope.project ?? ""}` }, scope);
case "registry": return inCollection({ registry: `${scope.entity}/${require_project.ut(scope.project ?? "")}` }, scope);
}
}
function owningEntity(scope, options) {
return scope.kind === "project" || scope.kind === "team" ? scope.entity : options.defaultEntity;
}
function inCollection(document, { collection }) {
return collection === void 0 ? document : {
...document,
collection
};
}
exports.i = integrationDocument;
exports.n = owningEntity;
exports.r = scopeDocument;
exports.t = automationDocument;
