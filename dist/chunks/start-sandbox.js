const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_server_profile = require("./server-profile.js");
const require_event_catalog = require("./event-catalog.js");
const require_evaluate_states = require("./evaluate-states.js");
const require_logged_history = require("./logged-history.js");
const require_graphql = require("./graphql.js");
const require_provision = require("./provision.js");
const require_schema = require("./schema.js");
const require_project = require("./project.js");
const require_event_forms = require("./event-forms.js");
const require_record_series = require("./record-series.js");
const require_run_table = require("./run-table.js");
const require_template_variables = require("./template-variables.js");
const require_metric_state = require("./metric-state.js");
let node_crypto = require("node:crypto");
let node_path = require("node:path");
let node_timers_promises = require("node:timers/promises");
let node_http = require("node:http");
let node_util = require("node:util");
let node_url = require("node:url");
let node_fs_promises = require("node:fs/promises");
let node_fs = require("node:fs");
let node_zlib = require("node:zlib");
let node_sea = require("node:sea");
// src/sandbox/store/node-id.ts
function nodeId(type, number) {
return encode(`${type}:${number}`);
}
function numberOfNodeId(type, id) {
const match = /^(\w+):(\d{1,15})$/.exec(decode(id));
return match?.[1] === type ? Number(match[2]) : void 0;
}
function projectId(project, entity) {
return encode(`Project:v1:${project.name}:${entity}`);
}
function namesOfProjectId(id) {
const match = /^Project:v1:(.+):([^:]+)$/s.exec(decode(id));
if (match?.[1] === void 0 || match[2] === void 0) return void 0;
return {
project: match[1],
entity: match[2]
};
}
function runId(run, project, entity) {
return encode(`Run:v1:${run}:${project}:${entity}`);
}
function namesOfRunId(id) {
const [, run, project, entity] = /^Run:v1:([^:]+):(.+):([^:]+)$/s.exec(decode(id)) ?? [];
if (run === void 0 || project === void 0 || entity === void 0) return void 0;
return {
run,
project,
entity
};
}
function entityId(entity) {
return nodeId("Entity", entity.number);
}
function collectionId(collection) {
return nodeId("ArtifactCollection", collection.number);
}
function versionId(collection, index) {
return nodeId("Artifact", collection.number * 1e5 + index);
}
function encode(text) {
return Buffer.from(text, "utf8").toString("base64");
}
function decode(id) {
return Buffer.from(id, "base64").toString("utf8");
}
// src/sandbox/graphql/types/view-execution.ts
function viewExecution$1({ store, views }, execution) {
const stillExists = store.triggerByNumber(execution.trigger) !== void 0;
return {
__typename: "TriggerExecution",
id: nodeId("TriggerExecution", execution.number),
triggerID: stillExists ? nodeId("Trigger", execution.trigger) : null,
triggerName: execution.triggerName,
createdAt: execution.createdAt,
state: execution.state,
scope: () => store.hasScope(execution.scope) ? views.scope(execution.scope) : null,
event: {
eventType: execution.eventType,
data: execution.event
},
action: () => viewAction$1({
store,
views
}, execution),
result: execution.result === null ? null : {
resultType: execution.resultType,
data: execution.result
}
};
}
function viewAction$1({ store, views }, { action, actionType }) {
if (action === null) return {
actionType,
data: null
};
const number = action["integration"];
const integration = store.state.integrations.find((item) => item.number === number);
return {
actionType,
data: {
...action,
integration: integration === void 0 ? null : views.integration(integration)
}
};
}
// src/sandbox/api-error.ts
var ApiError = class extends Error {
name = "ApiError";
status;
field;
constructor(status, message, field) {
super(message);
this.status = status;
this.field = field;
}
};
// src/sandbox/graphql/filters/name-filter.ts
function parseListFilter(filters) {
if (filters === null || filters === void 0 || filters === "") return () => true;
let parsed;
try {
parsed = JSON.parse(filters);
} catch {
throw new ApiError(422, "filters is not JSON");
}
return (fields) => matches(parsed, fields);
}
function nameAskedFor(filters) {
const [, name] = /^\{"name":("(?:[^"\\]|\\.)*")\}$/u.exec(filters ?? "") ?? [];
const parsed = name === void 0 ? void 0 : require_common.n(name);
return typeof parsed === "string" ? parsed : void 0;
}
function matches(filter, fields) {
if (!require_common.Wt(filter)) throw new ApiError(422, "filters must be a JSON object");
return Object.entries(filter).every(([key, condition]) => {
if (key === "$and") return listOf$1(condition).every((part) => matches(part, fields));
if (key === "$or") return listOf$1(condition).some((part) => matches(part, fields));
if (key === "$nor") return !listOf$1(condition).some((part) => matches(part, fields));
return holds(condition, fieldOf(fields, key));
});
}
function fieldOf(fields, key) {
const value = Object.hasOwn(fields, key) ? fields[key] : void 0;
if (value !== void 0) return value;
throw new ApiError(422, `filters: unknown field ${key}`);
}
function holds(condition, value) {
if (!require_common.Wt(condition)) return isEqual$1(condition, value);
return Object.entries(condition).every(([operator, operand]) => {
switch (operator) {
case "$eq": return isEqual$1(operand, value);
case "$ne": return !isEqual$1(operand, value);
case "$in": return listOf$1(operand).some((item) => isEqual$1(item, value));
case "$nin": return !listOf$1(operand).some((item) => isEqual$1(item, value));
case "$contains": return textOf$1(value).includes(textOf$1(operand));
case "$regex": return pattern(operand).test(textOf$1(value));
default: throw new ApiError(422, `filters: unknown operator ${operator}`);
}
});
}
function isEqual$1(operand, value) {
return Array.isArray(value) ? value.includes(operand) : operand === value;
}
function listOf$1(value) {
if (!require_common.Ut(value)) throw new ApiError(422, "filters: a list was expected");
return value;
}
function textOf$1(value) {
return typeof value === "string" ? value : JSON.stringify(value);
}
function pattern(operand) {
try {
return new RegExp(textOf$1(operand), "u");
} catch {
throw new ApiError(422, `filters: ${textOf$1(operand)} is not a regular expression`);
}
}
// src/sandbox/graphql/filters/record-fields.ts
function projectFields(project, entity) {
const { number, name, description, createdAt, updatedAt } = project;
return {
id: [
projectId(project, entity),
nodeId("ProjectInternalId", number),
number
],
name,
description,
created_at: createdAt,
updated_at: updatedAt
};
}
function collectionFields(collection) {
const { name, tags, description, createdAt, updatedAt } = collection;
return {
id: collectionId(collection),
name,
tag: tags,
description,
created_at: createdAt,
updated_at: updatedAt
};
}
// src/sandbox/graphql/types/order-items.ts
const KEYS = {
name: ({ name }) => name,
created_at: ({ createdAt }) => createdAt,
updated_at: ({ createdAt, updatedAt }) => updatedAt ?? createdAt
};
function orderItems(items, order, { isNewestFirst = false } = {}) {
if (order === null || order === void 0 || order === "") return items.map((item) => ({
number: isNewestFirst ? Number.MAX_SAFE_INTEGER - item.number : item.number,
item
})).sort((a, b) => a.number - b.number);
const [, sign, field = ""] = /^([-+]?)(.*)$/s.exec(order) ?? [];
const snakeCase = field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const keyOf = Object.hasOwn(KEYS, snakeCase) ? KEYS[snakeCase] : void 0;
if (keyOf === void 0) throw new ApiError(422, `unknown order ${JSON.stringify(order)}`);
const ascending = items.toSorted((a, b) => compare(keyOf(a), keyOf(b)) || a.number - b.number);
if (sign === "-") ascending.reverse();
return ascending.map((item, index) => ({
number: index + 1,
item
}));
}
function compare(a, b) {
if (a === b) return 0;
return a < b ? -1 : 1;
}
// src/sandbox/graphql/types/page.ts
function page(items, { first, after }, { paging, show, isShown = () => true }) {
const cursor = decodeCursor(after);
const start = require_common.t(items, cursor.number);
const left = items.length - start;
if (cursor.isBeforeEmptyPage && left > 0) return connection(items, [], {
hasNextPage: true,
endCursor: encodeCursor(cursor.number, false)
});
const taken = items.slice(start, start + pageSize(first, paging));
const last = taken.at(-1);
const hasNextPage = taken.length < left;
return connection(items, taken.filter(isShown).map((item) => ({
cursor: encodeCursor(item.number, false),
node: show(item)
})), {
hasNextPage,
endCursor: last === void 0 ? after ?? null : encodeCursor(last.number, paging.emptyPages && hasNextPage)
});
}
function wholePage(nodes) {
const edges = nodes.map((node) => ({
cursor: "",
node
}));
return {
edges,
totalCount: edges.length,
pageInfo: {
endCursor: null,
hasNextPage: false
}
};
}
function connection(items, edges, pageInfo) {
return {
edges,
pageInfo,
totalCount: items.length
};
}
function pageSize(first, paging) {
if (first === null || first === void 0) return Math.min(paging.defaultSize, paging.maxSize);
if (first < 0) throw new ApiError(422, `first must not be negative, got ${first}`);
return Math.min(first, paging.maxSize);
}
function encodeCursor(number, isBeforeEmptyPage) {
return Buffer.from(`cursor:${number}${isBeforeEmptyPage ? ":e" : ""}`).toString("base64");
}
function decodeCursor(after) {
if (after === null || after === void 0 || after === "") return {
number: 0,
isBeforeEmptyPage: false
};
const match = /^cursor:(\d+)(:e)?$/.exec(Buffer.from(after, "base64").toString("utf8"));
if (match === null) throw new ApiError(422, "invalid cursor");
return {
number: Number(match[1]),
isBeforeEmptyPage: match[2] !== void 0
};
}
// src/sandbox/graphql/types/trigger-page.ts
const SDK_USER_AGENT = /^(?:W&B|wandb-core)\D*(\d+)?(?:\.(\d+))?/;
const FIRST_MINOR_WITH_ARIA = 30;
function triggerPage(context, { id, find }, { filters, order, ...args }) {
const isWanted = parseListFilter(filters);
const name = nameAskedFor(filters);
const make = () => orderItems(visibleTriggers(context, find(name)).filter((trigger) => isWanted({ name: trigger.name })), order);
const items = name === void 0 ? context.store.rememberTriggers(listKey(context, [
id,
filters,
order
]), make) : make();
return page(items, args, {
paging: context.paging,
show: ({ item }) => context.views.trigger(item),
isShown: ({ item }) => !item.isHidden
});
}
function listKey({ profile, userAgent }, list) {
return JSON.stringify([
list,
canReadAria(userAgent),
profile.features
]);
}
function visibleTriggers({ profile, userAgent }, triggers) {
const has = (feature) => profile.features.includes(feature);
const isThere = (gate) => gate === void 0 || has(gate.feature);
return triggers.filter(({ action, scope, eventType }) => isThere(require_server_profile.a.get(action.type)) && isThere(require_event_catalog.n.get(eventType)) && (action.type !== "ARIA" || canReadAria(userAgent)) && (scope.kind !== "entity" || has("AUTOMATION_SCOPE_ENTITY")));
}
function canReadAria(userAgent) {
const sdk = SDK_USER_AGENT.exec(userAgent);
if (sdk === null) return true;
const [major, minor] = [Number(sdk[1] ?? 0), Number(sdk[2] ?? 0)];
return major > 0 || minor >= FIRST_MINOR_WITH_ARIA;
}
// src/sandbox/graphql/types/view-people.ts
function viewUser(context, user) {
const { store, views, paging } = context;
const teams = store.state.entities.filter((entity) => entity.kind === "team");
return {
__typename: "User",
id: nodeId("User", user.number),
name: user.name,
username: user.username,
email: user.email,
admin: false,
flags: "{}",
entity: teams[0]?.name ?? user.username,
deletedAt: null,
apiKeys: { edges: [] },
teams: () => wholePage(teams.map((team) => views.entity(team))),
organizations: () => store.state.organizations.map((item) => views.organization(item)),
projects: (args) => page(orderItems(store.state.projects, null, { isNewestFirst: true }), args, {
paging,
show: ({ item }) => views.project(item)
}),
triggers: (args) => triggerPage(context, {
id: `by ${user.username}`,
find: () => store.state.triggers.filter(({ createdBy }) => createdBy === user.username)
}, args)
};
}
function viewEntity(context, entity) {
const { store, views, paging } = context;
const organization = store.organizationOf(entity);
const owner = entity.kind === "user" ? store.userByName(entity.name) ?? store.viewer() : void 0;
return {
__typename: "Entity",
id: entityId(entity),
name: entity.name,
available: false,
photoUrl: null,
readOnly: false,
readOnlyAdmin: false,
isTeam: entity.kind === "team",
entityType: entity.kind,
privateOnly: false,
storageBytes: 0,
codeSavingEnabled: true,
defaultAccess: "PRIVATE",
isPaid: true,
members: () => [viewMember(context)],
organization: () => organization === void 0 ? null : views.organization(organization),
user: () => owner === void 0 ? null : views.user(owner),
project: ({ name }) => {
const project = store.projectByName(entity.name, name ?? "");
return project === void 0 ? null : views.project(project);
},
projects: ({ filters, order, ...args }) => {
const isWanted = parseListFilter(filters);
const projects = store.projectsOf(entity).filter((project) => isWanted(projectFields(project, entity.name)));
return page(orderItems(projects, order, { isNewestFirst: true }), args, {
paging,
show: ({ item }) => views.project(item)
});
},
artifactCollections: (args) => entityCollections(context, entity, args),
integrations: (args) => page(store.state.integrations.filter((integration) => integration.entity === entity.number), args, {
paging,
show: (integration) => views.integration(integration)
}),
secrets: () => store.state.secrets.filter((secret) => secret.entity === entity.number).map(({ name, createdAt }) => ({
name,
createdAt,
entityId: entity.number
})),
triggers: (args) => triggerPage(context, {
id: `within ${entity.number}`,
find: (name) => store.triggersWithin(entity, name)
}, args)
};
}
function viewOrganization(context, organization) {
const { store, views } = context;
const entity = store.entityByName(organization.entity);
const members = store.state.entities.filter((item) => item.organization === organization.number);
return {
__typename: "Organization",
id: nodeId("Organization", organization.number),
name: organization.name,
orgEntity: () => entity === void 0 ? null : views.entity(entity),
teams: () => members.filter(({ kind }) => kind === "team").map((team) => views.entity(team)),
coreWeaveOrganizationId: null,
featureFlags: () => Object.entries(organization.flags).map(([rampKey, isEnabled]) => ({
rampKey,
isEnabled
})),
triggers: (args) => triggerPage(context, {
id: `within ${members.map(({ number }) => number).join(" ")}`,
find: (name) => members.flatMap((member) => store.triggersWithin(member, name))
}, args)
};
}
function viewMember({ store }) {
const { number, name, username, email } = store.viewer();
return {
id: nodeId("User", number),
admin: true,
pending: false,
email,
username,
name,
photoUrl: null,
accountType: "MEMBER",
apiKey: null
};
}
function entityCollections({ store, views, paging }, entity, { projectFilters, filters, collectionTypes, order, ...args }) {
const isProjectWanted = parseListFilter(projectFilters);
const isWanted = parseListFilter(filters);
const collections = store.projectsOf(entity).filter((project) => isProjectWanted(projectFields(project, entity.name))).flatMap((project) => store.collectionsOf(project)).filter((collection) => {
return (collectionTypes?.includes(collection.kind.toUpperCase()) ?? true) && isWanted(collectionFields(collection));
});
return page(orderItems(collections, order), args, {
paging,
show: ({ item }) => views.collection(item)
});
}
// src/sandbox/runs/find-run.ts
function findRun({ state }, project, id) {
return state.runs.find((run) => run.id === id && run.project === project?.number);
}
// src/sandbox/graphql/filters/compare-number.ts
function compareNumber(a, b) {
return a.number - b.number;
}
// src/sandbox/graphql/filters/run-filter.ts
function parseRunFilter(filters) {
if (filters === null || filters === void 0 || filters === "") return () => true;
const filter = parseFilter(filters);
return (run) => {
const { truth } = require_evaluate_states.l(filter, runFields(run));
if (truth === "unknown") throw new ApiError(422, "filters: unknown operator");
return truth;
};
}
function parseFilter(filters) {
try {
return require_common.Jt(filters);
} catch {
throw new ApiError(422, "filters is not JSON");
}
}
function runFields(run) {
return {
name: run.id,
displayName: run.displayName,
display_name: run.displayName,
state: run.state,
tags: run.tags,
username: run.user,
createdAt: run.createdAt,
created_at: run.createdAt,
config: run.config,
summary_metrics: run.summary
};
}
// src/sandbox/graphql/types/execution-page.ts
function executionPage({ paging, views }, executions, args) {
const newestFirst = executions.map((record) => ({
number: Number.MAX_SAFE_INTEGER - record.number,
record
})).sort((a, b) => a.number - b.number);
return page(newestFirst, args, {
paging,
show: ({ record }) => views.execution(record)
});
}
// src/sandbox/graphql/types/view-version.ts
function versionPage(context, collection, args) {
const versions = (collection.versions ?? []).map((version) => ({
number: version.index + 1,
version
}));
return page(versions, args, {
paging: context.paging,
show: ({ version }) => viewVersion(context, collection, version)
});
}
function viewVersion({ views }, collection, { index, createdAt, aliases, tags }) {
return {
__typename: "Artifact",
id: versionId(collection, index),
versionIndex: index,
state: "COMMITTED",
createdAt,
updatedAt: null,
aliases: aliases.map((alias) => ({
id: Buffer.from(`ArtifactAlias:${collection.number}:${alias}`).toString("base64"),
alias,
artifactCollection: () => views.collection(collection)
})),
tags: tags.map((name) => ({
id: Buffer.from(`Tag:${collection.number}:${index}:${name}`).toString("base64"),
name
}))
};
}
// src/sandbox/graphql/types/view-project.ts
function viewProject(context, project) {
const { store, views, paging } = context;
const entity = store.entity(project.entity);
const typeNames = () => [...new Set([...project.artifactTypes, ...store.collectionsOf(project).map(({ type }) => type)])];
const runs = (filters) => projectRuns(context, project, filters);
const runNamed = ({ name }) => {
const run = findRun(store, project, name);
return run === void 0 ? null : views.run(run);
};
return {
__typename: "Project",
id: projectId(project, entity.name),
internalId: nodeId("ProjectInternalId", project.number),
name: project.name,
entityName: entity.name,
entity: () => views.entity(entity),
description: project.description,
createdAt: project.createdAt,
updatedAt: project.updatedAt,
isBenchmark: false,
access: project.access,
views: null,
user: () => views.user(store.viewer()),
readOnly: project.isReadOnly,
allowAllArtifactTypesInRegistry: project.allowsAllTypes,
artifactTypes: () => wholePage(typeNames().map((name) => views.artifactType(project, name))),
artifactType: ({ name }) => typeNames().includes(name) ? views.artifactType(project, name) : null,
artifactCollection: ({ name }) => {
const collection = store.collectionByName(project, name);
return collection === void 0 ? null : views.collection(collection);
},
artifactCollections: (args) => collectionPage(context, store.collectionsOf(project), args),
triggers: () => visibleTriggers(context, projectTriggers(context, project)).filter(({ isHidden }) => !isHidden).map((trigger) => views.trigger(trigger)),
triggerExecutions: ({ projectOnly, ...args }) => executionPage(context, store.state.executions.filter(({ scope, project: number }) => projectOnly === true ? scope.kind === "project" && scope.number === project.number : number === project.number), args),
runCount: ({ filters }) => runs(filters).length,
runs: ({ filters, order, ...args }) => {
const found = runs(filters);
const cursorOrder = order?.startsWith("-") ? found.map(mirrored) : found;
return page(cursorOrder.sort(compareNumber), args, {
paging,
show: ({ record }) => views.run(record)
});
},
run: runNamed,
bucket: runNamed
};
}
function viewArtifactType(context, project, name) {
const { store, views } = context;
const ofType = () => store.collectionsOf(project).filter((collection) => collection.type === name);
return {
__typename: "ArtifactType",
id: Buffer.from(`ArtifactType:${project.number}:${name}`).toString("base64"),
name,
description: null,
createdAt: project.createdAt,
artifactCollection: (args) => {
const collection = ofType().find((item) => item.name === args.name);
return collection === void 0 ? null : views.collection(collection);
},
artifactCollections: (args) => collectionPage(context, ofType(), args)
};
}
function viewCollection(context, collection) {
const { store, views } = context;
const project = store.project(collection.project);
return {
__typename: collection.kind === "sequence" ? "ArtifactSequence" : "ArtifactPortfolio",
id: collectionId(collection),
name: collection.name,
description: collection.description,
createdAt: collection.createdAt,
updatedAt: collection.updatedAt,
project: () => views.project(project),
defaultArtifactType: () => views.artifactType(project, collection.type),
tags: () => wholePage(collection.tags.map((name) => ({
id: Buffer.from(`Tag:${collection.number}:${name}`).toString("base64"),
name
}))),
aliases: () => wholePage(collection.aliases.map((alias) => ({
id: Buffer.from(`ArtifactAlias:${collection.number}:${alias}`).toString("base64"),
alias
}))),
artifacts: (args) => versionPage(context, collection, args),
triggers: (args) => triggerPage(context, {
id: `on collection ${collection.number}`,
find: (name) => store.triggersOn({
kind: "collection",
number: collection.number
}, name)
}, args),
triggerExecutions: (args) => executionPage(context, store.state.executions.filter((item) => item.collection === collection.number), args)
};
}
function projectTriggers({ store }, project) {
return store.state.triggers.filter(({ scope }) => store.projectOfScope(scope)?.number === project.number);
}
function collectionPage({ paging, views }, collections, { filters, order, ...args }) {
const isWanted = parseListFilter(filters);
const wanted = collections.filter((collection) => isWanted(collectionFields(collection)));
return page(orderItems(wanted, order), args, {
paging,
show: ({ item }) => views.collection(item)
});
}
function projectRuns({ store }, project, filters) {
const isWanted = parseRunFilter(filters);
return store.state.runs.filter((run) => run.project === project.number && isWanted(run)).map((record) => ({
number: record.number,
record
}));
}
function mirrored(item) {
return {
...item,
number: Number.MAX_SAFE_INTEGER - item.number
};
}
// src/sandbox/runs/logged-leaves.ts
const MAX_DEPTH$2 = 20;
function loggedLeaves(row) {
const leaves = [];
addLeaves(row, {
prefix: "",
depth: 0
}, leaves);
return leaves;
}
function addLeaves(object, { prefix, depth }, leaves) {
for (const [key, value] of Object.entries(object)) {
const name = `${prefix}${key}`;
if (depth < MAX_DEPTH$2 && require_common.Wt(value) && isMapping(value)) addLeaves(value, {
prefix: `${name}.`,
depth: depth + 1
}, leaves);
else leaves.push([name, value]);
}
}
function isMapping(value) {
return typeof value["_type"] !== "string" && Object.keys(value).length > 0;
}
function evaluatedValue(row, metric) {
const value = require_logged_history.n(row, metric);
return typeof value === "boolean" ? Number(value) : value;
}
// src/sandbox/runs/history-rows.ts
const SYSTEM = /^system[./]/;
function historyRows({ rows }) {
if (!rows.some((row) => Object.keys(row).some((key) => SYSTEM.test(key)))) return rows;
return rows.map((row) => Object.fromEntries(Object.entries(row).filter(([key]) => !SYSTEM.test(key)))).filter((row) => Object.keys(row).some((key) => !key.startsWith("_")));
}
function systemRows({ rows }) {
return rows.flatMap((row) => {
const own = Object.entries(row).filter(([key]) => SYSTEM.test(key) || key === "_timestamp" || key === "_runtime");
return own.some(([key]) => SYSTEM.test(key)) ? [Object.fromEntries(own)] : [];
});
}
function partsOf(row) {
const rows = { rows: [row] };
return {
logged: historyRows(rows).at(0),
measured: systemRows(rows).at(0)
};
}
function stepOf(row) {
return typeof row["_step"] === "number" ? row["_step"] : 0;
}
function historyKeys(rows) {
const counts = new Map();
for (const row of rows) for (const [key, value] of loggedLeaves(row)) {
if (value === null) continue;
const types = counts.get(key) ?? new Map();
counts.set(key, types);
const type = typeOf(value);
types.set(type, (types.get(type) ?? 0) + 1);
}
return Object.fromEntries([...counts].map(([key, types]) => [key, { typeCounts: [...types].map(([type, count]) => ({
type,
count
})) }]));
}
function typeOf(value) {
if (require_common.Wt(value)) return typeof value["_type"] === "string" ? value["_type"] : "map";
if (typeof value === "object") return "list";
return typeof value === "string" && /^(?:NaN|-?Infinity)$/.test(value) ? "number" : typeof value;
}
function numberOf(value, fallback) {
if (value === void 0 || value === null) return fallback;
if (typeof value !== "number") throw new ApiError(422, "specs: a number was expected");
return value;
}
function sampledRows(rows, text) {
let spec;
try {
spec = JSON.parse(text);
} catch {
spec = void 0;
}
if (!require_common.Wt(spec) || !Array.isArray(spec["keys"])) throw new ApiError(422, "specs: not a history spec");
if (!spec["keys"].every((key) => typeof key === "string")) throw new ApiError(422, "specs: keys must be a list of strings");
const keys = spec["keys"];
const [minStep, maxStep] = [numberOf(spec["minStep"], 0), numberOf(spec["maxStep"], Number.MAX_SAFE_INTEGER)];
return thinned(rows.filter((row) => stepOf(row) >= minStep && stepOf(row) <= maxStep).map((row) => selected(row, keys)).filter((row) => row !== void 0), numberOf(spec["samples"], 500));
}
function selected(row, keys) {
const values = {};
for (const key of keys) {
const value = require_logged_history.n(row, key);
if (value === void 0 || value === null) return void 0;
values[key] = value;
}
return values;
}
function thinned(rows, samples) {
if (rows.length <= samples) return [...rows];
return Array.from({ length: samples }, (_, index) => rows[Math.floor(index * rows.length / samples)] ?? {});
}
// src/sandbox/runs/signed-address.ts
function signedPath(path, { key, now, validMs }) {
const expires = now.getTime() + validMs;
return `${path}?expires=${expires}&signature=${sign(path, expires, key)}`;
}
const SIGNED = /^([^?]+)\?expires=(\d{1,16})&signature=([0-9a-f]{64})$/;
function checkSignedPath(address, { key, now }) {
const [, path, expires, signature] = SIGNED.exec(address) ?? [];
if (path === void 0 || signature === void 0) throw new ApiError(403, "the address is not signed");
const expected = sign(path, Number(expires), key);
if (!(0, node_crypto.timingSafeEqual)(Buffer.from(signature), Buffer.from(expected))) throw new ApiError(403, "the signature does not match");
if (Number(expires) < now.getTime()) throw new ApiError(403, "the address has expired");
return path;
}
function sign(path, expires, key) {
return (0, node_crypto.createHmac)("sha256", key).update(`${path} ${expires}`).digest("hex");
}
// src/sandbox/runs/history-exports.ts
const ROWS_PER_FILE = 5e3;
const VALID_MS$1 = 6e4;
function exportedRows(run) {
if (run.state === "running" || run.state === "pending") return 0;
return Math.floor(historyRows(run).length / ROWS_PER_FILE) * ROWS_PER_FILE;
}
function exportAddresses(run, { baseUrl, key, now }) {
return Array.from({ length: exportedRows(run) / ROWS_PER_FILE }, (_, part) => {
const path = `/sandbox/exports/${run.number}/${part}.parquet`;
return `${baseUrl}${signedPath(path, {
key,
now,
validMs: VALID_MS$1
})}`;
});
}
const EXPORT = /^\/sandbox\/exports\/(\d+)\/(\d+)\.parquet$/;
async function readExport(address, { store, now }) {
const path = checkSignedPath(address, {
key: store.state.apiKey,
now
});
const [, number, part] = EXPORT.exec(path) ?? [];
const run = store.state.runs.find((each) => each.number === Number(number));
if (run === void 0) throw new ApiError(404, "no such export");
const start = Number(part) * ROWS_PER_FILE;
const rows = historyRows(run).slice(start, start + ROWS_PER_FILE);
const names = new Set(rows.flatMap((row) => loggedLeaves(row).map(([name]) => name)));
for (const own of [
"_step",
"_timestamp",
"_runtime"
]) names.delete(own);
const series = [...names].map((name) => {
const collected = new require_logged_history.t(name);
for (const row of rows) collected.add(row);
return collected.finish();
});
return await require_logged_history.a(require_logged_history.r(series));
}
// src/sandbox/runs/parse-line.ts
const MAX_DEPTH$1 = 100;
const START = /"|-?Infinity|NaN/g;
const IN_STRING = /["\\]/g;
function parseLine$1(text, what) {
const value = typeof text === "string" ? parseExtended(text) : void 0;
if (!require_common.Wt(value)) throw new ApiError(400, `${what} is not a JSON object`);
if (require_common.r(value, MAX_DEPTH$1)) throw new ApiError(400, `${what} is nested too deeply`);
return value;
}
function parseExtended(text) {
return tryParse(text) ?? tryParse(withQuotedNumbers(text));
}
function withQuotedNumbers(text) {
const parts = [];
let copied = 0;
const start = new RegExp(START);
for (let found = start.exec(text); found !== null; found = start.exec(text)) {
const [token] = found;
if (token === "\"") start.lastIndex = stringEnd(text, start.lastIndex);
else {
parts.push(text.slice(copied, found.index), `"${token}"`);
copied = start.lastIndex;
}
}
return [...parts, text.slice(copied)].join("");
}
function stringEnd(text, from) {
const inside = new RegExp(IN_STRING);
inside.lastIndex = from;
for (let found = inside.exec(text); found !== null; found = inside.exec(text)) {
if (found[0] === "\"") return inside.lastIndex;
inside.lastIndex += 1;
}
return text.length;
}
function tryParse(text) {
try {
return require_common.Jt(text);
} catch {
return;
}
}
// src/sandbox/runs/streamed-lines.ts
const FILES = {
history: "wandb-history.jsonl",
events: "wandb-events.jsonl"
};
const SUMMARY = "wandb-summary.json";
const OUTPUT = "output.log";
function linesOf(run) {
return run.streamed ?? {
history: historyRows(run).length,
events: systemRows(run).length,
output: 0
};
}
function readStreamed(run, files) {
const known = linesOf(run);
const parts = require_common.Wt(files) ? files : {};
const history = newRows(parts, FILES.history, known.history);
const events = newRows(parts, FILES.events, known.events);
const output = chunkOf(parts[OUTPUT]);
const summary = chunkOf(parts[SUMMARY]).content.at(-1);
return {
rows: [...history, ...events],
...require_common.cn({ summary: summary === void 0 ? void 0 : parseLine$1(summary, SUMMARY) }),
lines: {
history: known.history + history.length,
events: known.events + events.length,
output: Math.max(known.output, output.offset + output.content.length)
}
};
}
function newRows(parts, name, known) {
const { offset, content } = chunkOf(parts[name]);
if (content.length > 0 && offset > known) throw new ApiError(400, `${name}: the lines from ${known} to ${offset} are missing`);
return content.slice(Math.max(0, known - offset)).map((line, index) => parseLine$1(line, `${name}: line ${Math.max(known, offset) + index}`));
}
function chunkOf(part) {
if (!require_common.Wt(part)) return {
offset: 0,
content: []
};
const { offset, content } = part;
return {
offset: typeof offset === "number" && Number.isSafeInteger(offset) && offset > 0 ? offset : 0,
content: require_common.Ut(content) ? content : []
};
}
// src/sandbox/graphql/types/view-run.ts
function viewRun$1(context, run) {
const { store, views, baseUrl, now } = context;
const project = store.project(run.project);
const rows = historyRows(run);
const lastStep = Math.max(-1, ...rows.map(stepOf));
const user = store.userByName(run.user) ?? {
number: 0,
username: run.user,
name: run.user,
email: ""
};
return {
__typename: "Run",
id: runId(run.id, project.name, store.entity(project.entity).name),
name: run.id,
displayName: run.displayName,
projectId: project.number,
tags: run.tags,
sweepName: null,
state: run.state,
group: run.group ?? null,
jobType: run.jobType ?? null,
commit: null,
readOnly: project.isReadOnly,
createdAt: run.createdAt,
heartbeatAt: heartbeatOf(run),
description: null,
notes: run.notes ?? null,
...resumable(run),
project: () => views.project(project),
user: () => views.user(user),
config: JSON.stringify(Object.fromEntries(Object.entries(run.config).map(([key, value]) => [key, { value }]))),
systemMetrics: JSON.stringify(run.systemMetrics ?? {}),
summaryMetrics: JSON.stringify(run.summary),
historyKeys: () => ({
lastStep,
keys: historyKeys(rows)
}),
sampledHistory: ({ specs }) => specs.map((spec) => sampledRows(rows, spec)),
history: (args) => thinned(rows.filter((row) => stepOf(row) >= (args.minStep ?? 0) && stepOf(row) < (args.maxStep ?? Number.MAX_SAFE_INTEGER)), args.samples ?? 500).map((row) => JSON.stringify(row)),
events: ({ samples }) => thinned(systemRows(run), samples ?? 500).map((row) => JSON.stringify(row)),
parquetHistory: ({ liveKeys }) => ({
parquetUrls: exportAddresses(run, {
baseUrl,
key: store.state.apiKey,
now: now()
}),
liveData: rows.slice(exportedRows(run)).map((row) => selected(row, liveKeys)).filter((row) => row !== void 0)
})
};
}
function resumable(run) {
const lines = linesOf(run);
return {
historyLineCount: lines.history,
eventsLineCount: lines.events,
logLineCount: lines.output,
historyTail: () => tailOf(historyRows(run)),
eventsTail: () => tailOf(systemRows(run)),
wandbConfig: ({ keys }) => {
const own = run.config["_wandb"];
const entries = require_common.Wt(own) ? Object.entries(own) : [];
return JSON.stringify(Object.fromEntries(entries.filter(([key]) => keys?.includes(key) ?? true)));
},
stopped: false
};
}
function tailOf(rows) {
return JSON.stringify(rows.slice(-1).map((row) => JSON.stringify(row)));
}
function heartbeatOf({ rows, createdAt }) {
const seconds = rows.at(-1)?.["_timestamp"];
if (typeof seconds !== "number" || seconds * 1e3 <= Date.parse(createdAt)) return createdAt;
return new Date(seconds * 1e3).toISOString();
}
// src/sandbox/graphql/types/view-trigger.ts
const UNWRAPPED_EVENTS = new Set([...Object.values(require_event_catalog.r).flatMap((types) => Object.keys(types)), "WEAVE_METRIC_THRESHOLD"]);
function viewTrigger({ store, views }, trigger) {
return {
__typename: "Trigger",
id: nodeId("Trigger", trigger.number),
name: trigger.name,
description: trigger.description,
enabled: trigger.enabled,
createdAt: trigger.createdAt,
updatedAt: trigger.updatedAt,
createdBy: () => views.user(store.userByName(trigger.createdBy) ?? store.viewer()),
scope: () => views.scope(trigger.scope),
triggeringCondition: {
__typename: "FilterEventTriggeringCondition",
eventType: trigger.eventType,
filter: UNWRAPPED_EVENTS.has(trigger.eventType) ? trigger.eventFilter : `{"filter":${trigger.eventFilter}}`
},
triggeredAction: () => viewAction({
store,
views
}, trigger),
lastExecutedAt: trigger.lastExecutedAt
};
}
function viewScope({ store, views }, scope) {
switch (scope.kind) {
case "project": return views.project(store.project(scope.number));
case "collection": return views.collection(store.collection(scope.number));
case "entity": return views.entity(store.entity(scope.number));
}
}
function viewIntegration(integration) {
const id = nodeId("Integration", integration.number);
switch (integration.kind) {
case "slack": return {
__typename: "SlackIntegration",
id,
channelName: integration.channelName,
teamName: integration.teamName
};
case "webhook": return {
__typename: "GenericWebhookIntegration",
id,
name: integration.name,
urlEndpoint: inboxAddress(integration.urlEndpoint),
accessTokenRef: integration.accessTokenRef,
secretRef: integration.secretRef,
createdAt: integration.createdAt
};
case "github": return {
__typename: "GitHubOAuthIntegration",
id
};
}
}
const INBOX_HOST = "http://localhost";
function inboxAddress(endpoint) {
return absoluteUrl(INBOX_HOST, endpoint);
}
function storedEndpoint(endpoint) {
return endpoint.startsWith(`${INBOX_HOST}/sandbox/inbox/`) ? endpoint.slice(16) : endpoint;
}
function absoluteUrl(baseUrl, endpoint) {
return endpoint.startsWith("/") ? `${baseUrl}${endpoint}` : endpoint;
}
function viewAction({ store, views }, { action }) {
switch (action.type) {
case "NOTIFICATION": return {
__typename: "NotificationTriggeredAction",
integration: views.integration(store.integration(action.integration)),
title: action.title,
message: action.message,
severity: action.severity
};
case "GENERIC_WEBHOOK": return {
__typename: "GenericWebhookTriggeredAction",
integration: views.integration(store.integration(action.integration)),
requestPayload: action.payload
};
case "NO_OP": return {
__typename: "NoOpTriggeredAction",
noOp: action.noOp
};
case "QUEUE_JOB": return {
__typename: "QueueJobTriggeredAction",
queue: {
id: action.queueId,
name: action.queueName
},
template: action.template
};
case "PUSH_NOTIFICATION": return {
__typename: "PushNotificationTriggeredAction",
userID: action.userId,
title: action.title,
body: action.body
};
case "ARIA": return {
__typename: "ARIATriggeredAction",
prompt: action.prompt
};
}
}
// src/sandbox/graphql/create-context.ts
function createContext(base) {
const views = {
user: (record) => viewUser(context, record),
entity: (record) => viewEntity(context, record),
organization: (record) => viewOrganization(context, record),
project: (record) => viewProject(context, record),
collection: (record) => viewCollection(context, record),
artifactType: (project, name) => viewArtifactType(context, project, name),
integration: (record) => viewIntegration(record),
trigger: (record) => viewTrigger(context, record),
scope: (record) => viewScope(context, record),
run: (record) => viewRun$1(context, record),
execution: (record) => viewExecution$1(context, record)
};
const context = {
...base,
views
};
return context;
}
// src/sandbox/graphql/schema-text.ts
const PATH = "schema/wandb.graphql";
function schemaText() {
return (0, node_sea.isSea)() ? (0, node_sea.getAsset)(PATH, "utf8") : (0, node_fs.readFileSync)(findInPackage(), "utf8");
}
function findInPackage() {
let folder = (0, node_path.dirname)((0, node_url.fileURLToPath)(require("url").pathToFileURL(__filename).href));
for (;;) {
const path = (0, node_path.join)(folder, PATH);
if ((0, node_fs.existsSync)(path)) return path;
const parent = (0, node_path.dirname)(folder);
require_common.an(parent !== folder, `${PATH} is part of the package`);
folder = parent;
}
}
// src/sandbox/graphql/sandbox-schema.ts
let fullDocument;
function sandboxSchema(profile) {
fullDocument ??= require_graphql.c(schemaText(), { noLocation: true });
const schema = require_graphql.t(prune(fullDocument, require_server_profile.r(profile)));
showNewerEvents(schema);
requireText(schema);
return schema;
}
function showNewerEvents(schema) {
const type = schema.getType("EventTriggeringConditionType");
if (!require_graphql.o(type)) return;
const serialize = type.serialize.bind(type);
type.serialize = (value) => typeof value === "string" && /^[A-Z][A-Z_]*$/.test(value) ? value : serialize(value);
}
function requireText(schema) {
for (const name of ["JSONString", "DateTime"]) {
const type = schema.getType(name);
if (!require_graphql.s(type)) continue;
type.parseValue = (value) => {
if (typeof value === "string") return value;
throw new require_graphql.l(`${name} must be a string`);
};
}
}
function prune(document, missing) {
const has = (element) => !missing.has(element);
const pruneFields = (node) => {
const type = node.name.value;
if (!has(type)) return null;
const fields = (node.fields ?? []).filter(({ name }) => has(`${type}.${name.value}`)).map((field) => ({
...field,
arguments: (field.arguments ?? []).filter(({ name }) => has(`${type}.${field.name.value}(${name.value})`))
}));
return {
...node,
fields
};
};
return require_graphql.a(document, {
ObjectTypeDefinition: pruneFields,
InterfaceTypeDefinition: pruneFields,
InputObjectTypeDefinition: (node) => ({
...node,
fields: (node.fields ?? []).filter(({ name }) => has(`${node.name.value}.${name.value}`))
}),
EnumTypeDefinition: (node) => ({
...node,
values: (node.values ?? []).filter(({ name }) => has(`${node.name.value}.${name.value}`))
}),
UnionTypeDefinition: (node) => ({
...node,
types: (node.types ?? []).filter(({ name }) => has(name.value) && has(`${node.name.value}|${name.value}`))
})
});
}
// src/sandbox/provision/parse-seed.ts
function parseSeed(body) {
if (!require_common.Wt(body)) throw new ApiError(400, "needs must be an object");
return {
users: list(body, "users").map((item) => text$1(item, "users")),
entities: list(body, "entities").map((item) => text$1(item, "entities")),
organizations: list(body, "organizations").map((item) => text$1(item, "organizations")),
projects: list(body, "projects").map((item) => fields(item, ["entity", "project"])),
registries: list(body, "registries").map((item) => fields(item, ["organization", "registry"])),
collections: list(body, "collections").map(parseCollection),
integrations: list(body, "integrations").map(parseIntegration)
};
}
function parseCollection(item) {
return require_common.Wt(item) && "registry" in item ? fields(item, [
"organization",
"registry",
"collection"
]) : fields(item, [
"entity",
"project",
"collection"
]);
}
function parseIntegration(item) {
if (require_common.Wt(item) && item["kind"] === "webhook") return {
kind: "webhook",
...fields(item, ["entity", "name"])
};
if (require_common.Wt(item) && item["kind"] === "slack") {
const { workspace } = item;
return {
kind: "slack",
...fields(item, ["entity", "channel"]),
...require_common.cn({ workspace: typeof workspace === "string" ? workspace : void 0 })
};
}
throw new ApiError(400, "an integration has the kind slack or webhook");
}
function list(body, key) {
const value = body[key] ?? [];
if (!require_common.Ut(value)) throw new ApiError(400, `${key} must be a list`);
return value;
}
function text$1(value, what) {
if (typeof value !== "string" || value === "") throw new ApiError(400, `${what}: a string was expected`);
return value;
}
function fields(item, names) {
if (!require_common.Wt(item)) throw new ApiError(400, `an object with ${names.join(", ")} was expected`);
const entries = names.map((name) => [name, text$1(item[name], name)]);
return Object.fromEntries(entries);
}
// src/sandbox/store/drop-oldest.ts
function dropOldest(store, list, max) {
const records = store.state[list];
for (const record of records.slice(0, Math.max(0, records.length - max))) store.remove(list, record);
}
// src/sandbox/store/mask-secrets.ts
const MIN_LENGTH = 4;
function maskSecrets(text, secrets) {
return [...secrets].sort((a, b) => b.value.length - a.value.length).reduce((masked, { name, value }) => {
const shown = `(secret ${name})`;
if (masked === value) return shown;
if (masked === `Bearer ${value}`) return `Bearer ${shown}`;
if (value.length < MIN_LENGTH) return masked;
return masked.replaceAll(value, shown).replaceAll(JSON.stringify(value).slice(1, -1), shown);
}, text);
}
// src/sandbox/http/is-authorized.ts
function isAuthorized(header, apiKey) {
const [scheme, value] = (header ?? "").split(" ", 2);
switch (scheme?.toLowerCase() ?? "") {
case "basic": return Buffer.from(value ?? "", "base64").toString("utf8") === `api:${apiKey}`;
case "bearer": return value === apiKey;
default: return false;
}
}
// src/sandbox/http/read-body.ts
const MAX_BODY_BYTES = 10485760;
async function readBody(request, maxBytes = MAX_BODY_BYTES) {
const chunks = [];
for await (const chunk of chunksOf(request, maxBytes)) chunks.push(chunk);
return Buffer.concat(chunks).toString("utf8");
}
async function readJsonBody(request, maxBytes = MAX_BODY_BYTES) {
const text = await readBody(request, maxBytes);
try {
return require_common.Jt(text);
} catch {
throw new ApiError(400, "request body is not JSON");
}
}
async function discardBody(request, maxBytes) {
for await (const _ of chunksOf(request, maxBytes));
}
async function* chunksOf(request, maxBytes) {
let size = 0;
for await (const chunk of request) {
size += chunk.length;
if (size > maxBytes) throw new ApiError(413, "request body too large");
yield chunk;
}
}
// src/sandbox/http/send-json.ts
function sendJson(response, status, { body, headers = {} }) {
response.writeHead(status, {
"Content-Type": "application/json",
...headers
});
response.end(JSON.stringify(body));
}
// src/sandbox/http/admin.ts
const MAX_INBOX = 1e3;
const INBOX = /^\/sandbox\/inbox\/([^/?]+)$/;
async function serveAdmin(endpoint, request, response) {
const path = (request.url ?? "").split("?", 1)[0] ?? "";
const inbox = INBOX.exec(path);
if (inbox?.[1] !== void 0 && request.method === "POST") {
await receive(endpoint, request, inboxName(inbox[1]));
sendJson(response, 200, { body: { ok: true } });
return;
}
if (!isAuthorized(request.headers.authorization, endpoint.apiKey)) throw new ApiError(401, "unauthorized");
const target = `${request.method ?? ""} ${path}`;
const { store } = endpoint;
if (request.method === "GET") {
const find = async () => structuredClone(await route(endpoint, target, request));
sendJson(response, 200, { body: await store.read(find) });
return;
}
try {
sendJson(response, 200, { body: await route(endpoint, target, request) });
} catch (error) {
store.discard();
throw error;
}
}
async function route(endpoint, target, request) {
const { store, counts } = endpoint;
switch (target) {
case "GET /sandbox/state": return publicState(store.state);
case "GET /sandbox/counts": return {
...counts,
byOperation: Object.fromEntries(counts.byOperation)
};
case "GET /sandbox/outbox": return store.state.outbox;
case "GET /sandbox/inbox": return publicInbox(store.state);
case "POST /sandbox/provision": {
const provisioned = require_provision.t(store, parseSeed(await readJsonBody(request)), endpoint.now);
await store.commit();
return provisioned;
}
case "POST /sandbox/events": return endpoint.postEvents(await readJsonBody(request));
default: throw new ApiError(404, `the sandbox has no ${target}`);
}
}
function inboxName(encoded) {
try {
return decodeURIComponent(encoded);
} catch {
throw new ApiError(400, `${encoded} is not the encoded name of an inbox`);
}
}
async function receive({ store, now }, request, name) {
const body = await readBody(request);
const headers = {};
for (const [key, value] of Object.entries(request.headers)) if (typeof value === "string") headers[key] = value;
store.add("inbox", {
number: store.nextNumber(),
createdAt: now().toISOString(),
name,
body,
headers
});
dropOldest(store, "inbox", MAX_INBOX);
await store.commit();
}
function publicState(state) {
const { apiKey: _key, secrets, ...rest } = state;
return {
...rest,
inbox: publicInbox(state),
secrets: secrets.map(({ value: _value, ...secret }) => secret)
};
}
function publicInbox({ inbox, secrets }) {
return inbox.map((message) => ({
...message,
body: maskSecrets(message.body, secrets),
headers: Object.fromEntries(Object.entries(message.headers).map(([name, value]) => [name, maskSecrets(value, secrets)]))
}));
}
// src/sandbox/http/client-endpoint.ts
const MAX_STREAM_BYTES = 33554432;
const MAX_FILE_BYTES = 104857600;
const MAX_TELEMETRY_BYTES = 10485760;
const STREAM = /^\/files\/([^/]+)\/([^/]+)\/([^/]+)\/file_stream$/;
const TELEMETRY = /^\/sdk\/otel\/v1\/(?:metrics|logs)$/;
const UPLOAD = /^\/sandbox\/uploads\//;
function isClientPath(path) {
return STREAM.test(path) || TELEMETRY.test(path) || UPLOAD.test(path);
}
async function serveClient(endpoint, request, response) {
const { store, apiKey, now } = endpoint;
const path = (request.url ?? "").split("?", 1)[0] ?? "";
if (UPLOAD.test(path)) {
if (request.method !== "PUT") throw new ApiError(405, "a file is sent with PUT");
checkSignedPath(request.url ?? "", {
key: store.state.apiKey,
now: now()
});
await discardBody(request, MAX_FILE_BYTES);
sendJson(response, 200, { body: {} });
return;
}
if (request.method !== "POST") throw new ApiError(405, "this address takes POST only");
if (TELEMETRY.test(path)) {
await discardBody(request, MAX_TELEMETRY_BYTES);
response.writeHead(200, {
"Content-Type": "application/x-protobuf",
"Content-Length": 0
});
response.end();
return;
}
if (!isAuthorized(request.headers.authorization, apiKey)) throw new ApiError(401, "unauthorized");
const names = namesOf$2(path);
const body = await readJsonBody(request, MAX_STREAM_BYTES);
if (!require_common.Wt(body)) throw new ApiError(400, "an object was expected");
await takeStream(endpoint, names, body);
sendJson(response, 200, { body: {
exitcode: null,
limits: {}
} });
}
function namesOf$2(path) {
const [, entity = "", project = "", run = ""] = STREAM.exec(path) ?? [];
try {
return {
entity: decodeURIComponent(entity),
project: decodeURIComponent(project),
run: decodeURIComponent(run)
};
} catch {
throw new ApiError(400, `${path} is not the encoded address of a run`);
}
}
async function takeStream({ store, takeEvents }, names, body) {
const project = store.projectByName(names.entity, names.project);
const run = findRun(store, project, names.run);
if (run === void 0) throw new ApiError(404, `run ${names.run} not found`);
if (project?.isReadOnly === true) throw new ApiError(403, "permission denied");
const { rows, summary, lines } = readStreamed(run, body["files"]);
const state = stateOf(body);
const events = [
...run.state === "running" || run.state === state ? [] : [{
kind: "runState",
state: "running"
}],
...rows.length === 0 ? [] : [{
kind: "logMetrics",
rows,
...require_common.cn({ summary })
}],
...state === "running" && (summary === void 0 || rows.length > 0) ? [] : [{
kind: "runState",
state,
...require_common.cn({ summary })
}]
];
if (events.length === 0 && (0, node_util.isDeepStrictEqual)(lines, run.streamed)) return;
store.edit("runs", run);
run.streamed = lines;
try {
await takeEvents(events.map((event) => ({
...event,
...names
})));
} catch (error) {
store.discard();
throw error;
}
}
function stateOf(body) {
if (body["complete"] === true) return body["exitcode"] === 0 ? "finished" : "failed";
if (body["preempting"] === true) return "preempting";
return "running";
}
// src/sandbox/http/exports.ts
async function serveExport(request, source, response) {
const bytes = await readExport(request.url ?? "", source);
const type = {
"Content-Type": "application/octet-stream",
"Accept-Ranges": "bytes"
};
const { range } = request.headers;
const part = range === void 0 ? void 0 : parseRange(range, bytes.length);
if (part === void 0) {
response.writeHead(200, {
...type,
"Content-Length": bytes.length
});
response.end(request.method === "HEAD" ? void 0 : bytes);
return;
}
const [start, end] = part;
response.writeHead(206, {
...type,
"Content-Length": end - start,
"Content-Range": `bytes ${start}-${end - 1}/${bytes.length}`
});
response.end(bytes.subarray(start, end));
}
function parseRange(header, length) {
const [, first = "", last = ""] = /^bytes=(\d*)-(\d*)$/.exec(header) ?? [];
if (first === "" && last === "") return void 0;
const start = first === "" ? Math.max(0, length - Number(last)) : Number(first);
const end = first === "" || last === "" ? length : Math.min(length, Number(last) + 1);
return start < end ? [start, end] : void 0;
}
// src/sandbox/faults/inject-fault.ts
const UNREF = { ref: false };
const JSON_TYPE = { "Content-Type": "application/json" };
async function injectFault(fault, time, response) {
switch (fault?.kind) {
case "delay":
if ((fault.at ?? "before") === time) await (0, node_timers_promises.setTimeout)(fault.ms, void 0, UNREF);
return false;
case "drop":
if ((fault.at ?? "before") !== time) return false;
response.socket?.destroy();
return true;
case "status":
if ((fault.at ?? "before") !== time) return false;
response.writeHead(fault.status, {
"Content-Type": "text/plain",
...fault.headers
});
response.end(fault.body ?? "");
return true;
default: return false;
}
}
async function sendCorrupted(fault, response, { status, body }) {
const text = JSON.stringify(body);
switch (fault?.kind) {
case "truncate":
response.writeHead(status, JSON_TYPE);
response.end(text.slice(0, Math.floor(text.length / 2)));
return true;
case "rewrite":
response.writeHead(status, JSON_TYPE);
response.end(fault.rewrite(text));
return true;
case "gzip":
response.writeHead(status, {
...JSON_TYPE,
"Content-Encoding": "gzip"
});
response.end((0, node_zlib.gzipSync)(text));
return true;
case "trickle":
response.writeHead(status, JSON_TYPE);
for (const piece of cut(Buffer.from(text), fault.pieces)) {
await (0, node_timers_promises.setTimeout)(fault.ms, void 0, UNREF);
if (response.destroyed) return true;
response.write(piece);
}
response.end();
return true;
default: return false;
}
}
function* cut(bytes, pieces) {
const size = Math.max(1, Math.ceil(bytes.length / pieces));
for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}
// src/sandbox/graphql/mutations/create-run-files.ts
const VALID_MS = 6e5;
function createRunFiles({ store, baseUrl, now }, { input }) {
const { entityName, projectName, runName, files } = input;
const run = findRun(store, store.projectByName(entityName, projectName), runName);
if (run === void 0) throw new ApiError(404, `run ${runName} not found`);
const key = {
key: store.state.apiKey,
now: now(),
validMs: VALID_MS
};
return {
runID: runId(runName, projectName, entityName),
uploadHeaders: [],
files: files.map((name, index) => ({
name,
uploadUrl: `${baseUrl}${signedPath(`/sandbox/uploads/${run.number}/${index}`, key)}`
})),
clientMutationId: input.clientMutationId ?? null
};
}
// src/sandbox/graphql/mutations/integration-mutations.ts
const WEBHOOK_NAME = /^[-\w]+([ ]+[-\w]+)*$/;
const MAX_WEBHOOK_NAME = 64;
const SECRET_NAME = /^[A-Za-z0-9_]+$/;
async function createWebhook(context, { input }) {
const { store } = context;
const entity = findEntity(store, input.entityName);
const webhook = {
number: store.nextNumber(),
kind: "webhook",
entity: entity.number,
name: checkWebhookName(input.name),
urlEndpoint: checkEndpoint(context, input.urlEndpoint),
accessTokenRef: input.accessTokenRef ?? null,
secretRef: input.secretRef ?? null,
createdAt: context.now().toISOString()
};
store.add("integrations", webhook);
await store.commit();
return {
integration: context.views.integration(webhook),
clientMutationId: input.clientMutationId ?? null
};
}
async function updateWebhook(context, { input }) {
const integration = findIntegration$1(context.store, input.id);
if (integration.kind !== "webhook") throw new ApiError(422, "the integration is not a webhook");
context.store.edit("integrations", integration);
if (typeof input.name === "string") integration.name = checkWebhookName(input.name);
if (typeof input.urlEndpoint === "string") integration.urlEndpoint = checkEndpoint(context, input.urlEndpoint);
if (input.accessTokenRef !== void 0) integration.accessTokenRef = input.accessTokenRef;
if (input.secretRef !== void 0) integration.secretRef = input.secretRef;
await context.store.commit();
return {
integration: context.views.integration(integration),
clientMutationId: input.clientMutationId ?? null
};
}
async function testWebhook(context, { input }) {
const entity = findEntity(context.store, input.entityName);
const { ok, response } = await context.sendTestWebhook({
entity: entity.number,
urlEndpoint: checkEndpoint(context, input.urlEndpoint),
payload: input.requestPayload ?? "{}",
accessTokenRef: input.accessTokenRef ?? null,
secretRef: input.secretRef ?? null
});
return {
ok,
response,
clientMutationID: input.clientMutationID ?? null
};
}
async function deleteIntegration(context, { input }) {
const { store } = context;
const integration = findIntegration$1(store, input.id);
const user = store.state.triggers.find(({ action }) => "integration" in action && action.integration === integration.number);
if (user !== void 0) throw new ApiError(422, `the integration is used by the automation "${user.name}"`);
store.remove("integrations", integration);
await store.commit();
return {
success: true,
clientMutationId: input.clientMutationId ?? null
};
}
async function insertSecret(context, { input }) {
const { store } = context;
const entity = findEntity(store, input.entityName);
if (!SECRET_NAME.test(input.secretName)) throw new ApiError(422, "a secret name has letters, digits and underscores only");
removeSecret(store, entity, input.secretName);
store.add("secrets", {
number: store.nextNumber(),
entity: entity.number,
name: input.secretName,
value: input.secretValue,
createdAt: context.now().toISOString()
});
await store.commit();
return {
success: true,
clientMutationId: input.clientMutationId ?? null
};
}
async function deleteSecret(context, { input }) {
const { store } = context;
if (!removeSecret(store, findEntity(store, input.entityName), input.secretName)) throw new ApiError(404, "secret not found");
await store.commit();
return {
success: true,
clientMutationId: input.clientMutationId ?? null
};
}
function findEntity(store, name) {
const entity = store.entityByName(name);
if (entity === void 0) throw new ApiError(404, `entity ${name} not found`);
return entity;
}
function findIntegration$1(store, id) {
const number = numberOfNodeId("Integration", id);
const integration = store.state.integrations.find((item) => item.number === number);
if (integration === void 0) throw new ApiError(404, "integration not found");
return integration;
}
function checkWebhookName(name) {
if (name.length > MAX_WEBHOOK_NAME || !WEBHOOK_NAME.test(name)) throw new ApiError(422, `invalid webhook name ${JSON.stringify(name)}`);
return name;
}
function checkEndpoint({ profile }, address) {
const endpoint = storedEndpoint(address);
if (profile.isLenient) return endpoint;
if (endpoint.startsWith("/sandbox/inbox/")) return endpoint;
if (!URL.canParse(endpoint) || !/^https?:$/.test(new URL(endpoint).protocol)) throw new ApiError(422, "urlEndpoint must be an http or https address");
return endpoint;
}
function removeSecret(store, entity, name) {
const secret = store.state.secrets.find((item) => item.entity === entity.number && item.name === name);
if (secret !== void 0) store.remove("secrets", secret);
return secret !== void 0;
}
// src/sandbox/graphql/mutations/upsert-model.ts
const MAX_NAME_LENGTH$1 = 128;
const FORBIDDEN_IN_NAME = /[/\\#?%:\r\n]/;
async function upsertModel(context, { input }) {
const { store, views } = context;
const found = findProject$2(context, input);
const project = found ?? createProject(context, input);
if (found?.isReadOnly === true) throw new ApiError(403, "permission denied");
if (found !== void 0) store.edit("projects", found);
if (input.description !== void 0) project.description = input.description;
if (typeof input.access === "string") project.access = input.access;
if (typeof input.allowAllArtifactTypesInRegistry === "boolean") project.allowsAllTypes = input.allowAllArtifactTypesInRegistry;
const types = (input.artifactTypes ?? []).map(({ name }) => name);
project.artifactTypes = [...new Set([...project.artifactTypes, ...types])];
if (found !== void 0) project.updatedAt = context.now().toISOString();
await store.commit();
return {
project: views.project(project),
model: views.project(project),
inserted: found === void 0,
clientMutationId: input.clientMutationId ?? null
};
}
function findProject$2({ store }, input) {
if (typeof input.id === "string") {
const names = namesOfProjectId(input.id);
const project = names && store.projectByName(names.entity, names.project);
if (project === void 0) throw new ApiError(404, "project not found");
return project;
}
return store.projectByName(entityNameOf(store, input), input.name ?? "");
}
function createProject(context, input) {
const { store } = context;
const name = checkProjectName(input.name ?? "");
const entity = store.entityByName(entityNameOf(store, input));
if (entity === void 0) throw new ApiError(404, `entity ${input.entityName ?? ""} not found`);
const project = {
number: store.nextNumber(),
name,
entity: entity.number,
description: null,
access: "PRIVATE",
createdAt: context.now().toISOString(),
updatedAt: null,
artifactTypes: [],
allowsAllTypes: false,
isReadOnly: false
};
store.add("projects", project);
return project;
}
function entityNameOf(store, input) {
return input.entityName ?? store.viewer().username;
}
function checkProjectName(name) {
if (name === "" || name.length > MAX_NAME_LENGTH$1 || FORBIDDEN_IN_NAME.test(name)) throw new ApiError(422, `invalid project name ${JSON.stringify(name)}`);
return name;
}
// src/sandbox/graphql/mutations/project-mutations.ts
async function renameProject(context, { input }) {
const { store, views } = context;
const project = store.projectByName(input.entityName, input.oldProjectName);
if (project === void 0) throw new ApiError(404, "project not found");
if (project.isReadOnly) throw new ApiError(403, "permission denied");
const name = checkProjectName(input.newProjectName);
const other = store.projectByName(input.entityName, name);
if (other !== void 0 && other !== project) throw new ApiError(409, `a project named "${name}" already exists`);
store.edit("projects", project);
project.name = name;
project.updatedAt = context.now().toISOString();
await store.commit();
return {
project: views.project(project),
inserted: false,
clientMutationId: input.clientMutationId ?? null
};
}
async function deleteModel({ store }, { input }) {
const project = findProject$1(store, input.id);
if (project === void 0) throw new ApiError(404, "project not found");
if (project.isReadOnly) throw new ApiError(403, "permission denied");
const triggers = store.state.triggers.filter(({ scope }) => store.projectOfScope(scope) === project);
for (const trigger of triggers) {
for (const metricState of store.state.meters.filter((item) => item.trigger === trigger.number)) store.remove("meters", metricState);
store.remove("triggers", trigger);
}
for (const run of store.state.runs.filter((item) => item.project === project.number)) store.remove("runs", run);
for (const collection of store.collectionsOf(project)) store.remove("collections", collection);
for (const execution of executionsIn(store, project)) store.remove("executions", execution);
store.remove("projects", project);
await store.commit();
return {
success: true,
clientMutationId: input.clientMutationId ?? null
};
}
function executionsIn(store, project) {
return store.state.executions.filter(({ scope, project: number }) => number === project.number || scope.kind === "project" && scope.number === project.number || scope.kind === "collection" && !store.state.collections.some((item) => item.number === scope.number));
}
function findProject$1(store, id) {
const names = namesOfProjectId(id);
if (names !== void 0) return store.projectByName(names.entity, names.project);
return store.state.projects.find(({ number }) => nodeId("ProjectInternalId", number) === id);
}
// src/sandbox/rules/check-action.ts
const MAX_PROMPT_BYTES = 4e3;
function checkAction(type, config, location) {
const check = require_common.Ht(CHECKS, type);
if (check === void 0) throw new ApiError(422, `unknown action type ${type}`);
return check(config, location);
}
const CHECKS = {
NOTIFICATION: ({ notificationActionInput }, { store }) => {
const input = required(notificationActionInput, "NOTIFICATION");
return {
type: "NOTIFICATION",
integration: findIntegration(store, {
id: input.integrationID,
kind: "slack"
}).number,
title: input.title ?? null,
message: input.message ?? null,
severity: input.severity ?? null
};
},
GENERIC_WEBHOOK: ({ genericWebhookActionInput }, { store }) => {
const input = required(genericWebhookActionInput, "GENERIC_WEBHOOK");
return {
type: "GENERIC_WEBHOOK",
integration: findIntegration(store, {
id: input.integrationID,
kind: "webhook"
}).number,
payload: input.requestPayload ?? null
};
},
NO_OP: ({ noOpActionInput }) => ({
type: "NO_OP",
noOp: required(noOpActionInput, "NO_OP").noOp ?? null
}),
PUSH_NOTIFICATION: ({ pushNotificationActionInput }, { store }) => {
const input = required(pushNotificationActionInput, "PUSH_NOTIFICATION");
if (!store.state.users.some(({ number }) => nodeId("User", number) === input.userID)) throw new ApiError(404, "user not found");
return {
type: "PUSH_NOTIFICATION",
userId: input.userID,
title: input.title ?? null,
body: input.body ?? null
};
},
ARIA: ({ ariaActionInput }) => ({
type: "ARIA",
prompt: checkPrompt(required(ariaActionInput, "ARIA").prompt)
}),
QUEUE_JOB: ({ queueJobActionInput }, { current }) => checkQueueJob(required(queueJobActionInput, "QUEUE_JOB"), current)
};
function checkIntegrationOwner(store, scope, action) {
if (!("integration" in action)) return;
const integration = store.integration(action.integration);
const owner = store.entity(integration.entity);
const scopeEntity = store.entityOfScope(scope);
if (owner.kind === "user") return;
if (!(scopeEntity.kind === "organization" ? owner.organization === scopeEntity.organization : owner.number === scopeEntity.number)) throw new ApiError(422, `the integration does not belong to ${scopeEntity.name}`);
}
function findIntegration(store, wanted) {
const number = numberOfNodeId("Integration", wanted.id);
const integration = store.state.integrations.find((item) => item.number === number);
if (integration === void 0) throw new ApiError(404, "integration not found");
if (integration.kind !== wanted.kind) throw new ApiError(422, `the integration is of kind ${integration.kind}, not ${wanted.kind}`);
return integration;
}
function checkPrompt(prompt) {
const problem = promptProblem(prompt);
if (problem !== void 0) throw new ApiError(422, problem);
return prompt.trim();
}
function promptProblem(prompt) {
const trimmed = prompt.trim();
if (trimmed === "") return "prompt is required";
return Buffer.byteLength(trimmed) > MAX_PROMPT_BYTES ? `prompt must be at most ${MAX_PROMPT_BYTES} bytes` : void 0;
}
function checkQueueJob(input, current) {
if (current?.type !== "QUEUE_JOB") throw new ApiError(422, "QUEUE_JOB is deprecated: it cannot be given to an automation");
if (input.queueID !== current.queueId) throw new ApiError(404, "queue not found");
return {
...current,
template: input.template
};
}
function required(input, type) {
if (input === null || input === void 0) throw new ApiError(422, `triggeredActionConfig has no input for ${type}`);
return input;
}
// src/sandbox/rules/check-aria.ts
function checkAriaScope(store, scope, { type }) {
if (type !== "ARIA") return;
const { kind, name } = store.entityOfScope(scope);
if (scope.kind === "entity" || kind === "user") throw new ApiError(422, `ARIA actions are for projects of teams, not for ${name}`);
}
function checkAriaCreator(viewer, { action, createdBy }, changed) {
if ((action.type === "ARIA" || changed.type === "ARIA") && createdBy !== viewer.username) throw new ApiError(403, "only its creator can edit an automation with an ARIA action");
}
// src/sandbox/rules/check-event.ts
const isName = (value) => typeof value === "string" && value !== "";
const isNumber = (value) => typeof value === "number" && Number.isFinite(value);
const isPositive = (value) => typeof value === "number" && value > 0;
const isWindow = (value) => typeof value === "number" && Number.isInteger(value) && value > 0;
const isAggregate = (value) => value === void 0 || value === null || [
"AVERAGE",
"MIN",
"MAX"
].includes(String(value));
const isComparison = (value) => [
"$gt",
"$gte",
"$lt",
"$lte",
"$eq",
"$ne"
].includes(String(value));
const isChangeType = (value) => value === "ABSOLUTE" || value === "RELATIVE";
const isDirection = (value) => [
"INCREASE",
"DECREASE",
"ANY"
].includes(String(value));
const METRIC_CONDITIONS = {
RUN_METRIC: {
key: "threshold_filter",
fields: {
name: isName,
agg_op: isAggregate,
window_size: isWindow,
cmp_op: isComparison,
threshold: isNumber
}
},
RUN_METRIC_CHANGE: {
key: "change_filter",
fields: {
name: isName,
agg_op: isAggregate,
current_window_size: isWindow,
prior_window_size: isWindow,
change_type: isChangeType,
change_dir: isDirection,
change_amount: isPositive
}
},
RUN_METRIC_ZSCORE: {
key: "zscore_filter",
fields: {
name: isName,
window_size: isWindow,
threshold: isPositive,
change_dir: isDirection
}
}
};
const STATES = {
RUNNING: "RUNNING",
FINISHED: "FINISHED",
FAILED: "FAILED",
CRASHED: "FAILED"
};
function checkEventScope(eventType, scope) {
const kind = require_event_catalog.i(eventType);
if (kind === void 0) return;
const isOfRuns = require_schema._(kind);
const isCollectionOnly = !require_schema._(kind) && require_event_catalog.t[kind].isCollectionOnly === true;
if (scope.kind === "collection" ? isOfRuns : isCollectionOnly) throw new ApiError(422, `event ${eventType} is not supported for scope ${scope.kind}`);
}
function checkEventFilter(eventType, text) {
const filter = parseObject(text, "eventFilter");
if (eventType === "RUN_STATE") return checkStates(filter, text);
const condition = METRIC_CONDITIONS[eventType];
if (condition === void 0) return text;
checkRunFilter(filter);
const metricFilter = filter["run_metric_filter"];
if (require_common.Wt(metricFilter)) {
checkFields(metricFilter[condition.key], condition.key, condition.fields);
return text;
}
const legacy = filter["metric_filter"];
if (eventType !== "RUN_METRIC" || typeof legacy !== "string") throw new ApiError(422, `eventFilter: ${eventType} needs run_metric_filter`);
checkFields(parseObject(legacy, "metric_filter"), "metric_filter", condition.fields);
return text;
}
function isErasedFilter(text) {
return /^\s*\{\s*"\$and"\s*:\s*\[\s*\]\s*\}\s*$/.test(text);
}
function checkStates(filter, text) {
checkRunFilter(filter);
const stateFilter = filter["run_state_filter"];
const states = require_common.Wt(stateFilter) ? stateFilter["states"] : void 0;
if (!Array.isArray(states) || states.length === 0) throw new ApiError(422, "eventFilter: RUN_STATE needs run_state_filter.states");
const kept = states.map((state) => STATES[String(state)]);
if (kept.includes(void 0)) throw new ApiError(422, `eventFilter: unknown run state in ${JSON.stringify(states)}`);
if (!states.includes("CRASHED")) return text;
return JSON.stringify({
...filter,
run_state_filter: { states: [...new Set(kept)] }
});
}
const JOINS = [
"$and",
"$or",
"$nor",
"$not"
];
function checkRunFilter(filter) {
const text = filter["run_filter"];
if (text === void 0 || text === null) return;
if (typeof text !== "string") throw new ApiError(422, "eventFilter: run_filter must be a JSON string");
const runFilter = parseObject(text, "run_filter");
if (!JOINS.some((join) => Object.hasOwn(runFilter, join))) throw new ApiError(422, "eventFilter: run_filter must have a top-level $and");
}
function checkFields(value, what, fields) {
if (!require_common.Wt(value)) throw new ApiError(422, `eventFilter: ${what} is missing`);
for (const [field, isGood] of Object.entries(fields)) if (!isGood(value[field])) throw new ApiError(422, `eventFilter: invalid ${what}.${field}: ${JSON.stringify(value[field])}`);
}
function parseObject(text, what) {
let value;
try {
value = JSON.parse(text);
} catch {
throw new ApiError(422, `${what} is not JSON`);
}
if (!require_common.Wt(value)) throw new ApiError(422, `${what} must be a JSON object`);
return value;
}
// src/sandbox/rules/check-scope.ts
const ENTITY_SCOPE_FLAG = "automation_entity_scope";
function checkScope({ store, profile }, scopeType, scopeId) {
const scope = findScope(store, scopeType, scopeId);
if (scope === void 0) throw new ApiError(404, `${scopeType.toLowerCase()} not found`);
if (store.projectOfScope(scope)?.isReadOnly === true) throw new ApiError(403, "permission denied");
if (scope.kind === "entity") checkEntityScope(store, profile, store.entity(scope.number));
return scope;
}
function findScope(store, scopeType, scopeId) {
switch (scopeType) {
case "PROJECT": {
const names = namesOfProjectId(scopeId);
const project = names === void 0 ? store.state.projects.find(({ number }) => nodeId("ProjectInternalId", number) === scopeId) : store.projectByName(names.entity, names.project);
return project === void 0 ? void 0 : {
kind: "project",
number: project.number
};
}
case "ARTIFACT_COLLECTION": {
const number = numberOfNodeId("ArtifactCollection", scopeId);
const collection = store.state.collections.find((item) => item.number === number);
return collection === void 0 ? void 0 : {
kind: "collection",
number: collection.number
};
}
default: {
const number = numberOfNodeId("Entity", scopeId);
const entity = store.state.entities.find((item) => item.number === number);
return entity === void 0 ? void 0 : {
kind: "entity",
number: entity.number
};
}
}
}
function checkEntityScope(store, profile, entity) {
const organization = store.organizationOf(entity);
if (organization === void 0) throw new ApiError(422, `${entity.name} belongs to no organization: it cannot have automations`);
if (!(profile.features.includes("AUTOMATION_SCOPE_ENTITY") && organization.flags[ENTITY_SCOPE_FLAG] === true)) throw new ApiError(422, `entity-scoped automations are not enabled for ${organization.name}`);
}
// src/sandbox/graphql/mutations/trigger-mutations.ts
const MAX_NAME_LENGTH = 255;
async function createTrigger(context, { input }) {
const { store } = context;
const scope = checkScope(context, input.scopeType, input.scopeID);
checkEventScope(input.triggeringEventType, scope);
checkName(input.name);
const record = {
number: 0,
name: input.name,
description: input.description ?? null,
enabled: input.enabled,
createdAt: context.now().toISOString(),
updatedAt: null,
createdBy: context.viewer.username,
scope,
eventType: input.triggeringEventType,
eventFilter: checkEventFilter(input.triggeringEventType, input.eventFilter),
action: checkAction(input.triggeredActionType, input.triggeredActionConfig, {
store,
current: void 0
}),
lastExecutedAt: null,
isHidden: false
};
checkIntegrationOwner(store, scope, record.action);
checkAriaScope(store, scope, record.action);
checkIsFree(store, scope, record);
const created = {
...record,
number: store.nextNumber()
};
store.add("triggers", created);
await store.commit();
const view = context.views.trigger(created);
return {
trigger: context.profile.respondsWithWrongId ? {
...view,
id: nodeId("Trigger", created.number - 1)
} : view,
clientMutationId: input.clientMutationId ?? null
};
}
async function updateTrigger(context, { input }) {
const { store } = context;
const trigger = findTrigger(context, input.id);
const changed = changedTrigger(context, trigger, input);
checkName(changed.name);
if (!context.profile.isLenient) checkEventScope(changed.eventType, changed.scope);
checkIntegrationOwner(store, changed.scope, changed.action);
checkAriaScope(store, changed.scope, changed.action);
checkAriaCreator(context.viewer, trigger, changed.action);
checkIsFree(store, changed.scope, changed);
store.edit("triggers", trigger, changed);
await store.commit();
return {
trigger: context.views.trigger(trigger),
clientMutationId: input.clientMutationId ?? null
};
}
async function deleteTrigger(context, { input }) {
const { store } = context;
const trigger = findTrigger(context, input.triggerID);
store.remove("triggers", trigger);
for (const metricState of store.state.meters.filter((item) => item.trigger === trigger.number)) store.remove("meters", metricState);
await store.commit();
return {
success: true,
clientMutationId: input.clientMutationId ?? null
};
}
function findTrigger({ store }, id) {
const number = numberOfNodeId("Trigger", id);
const trigger = number === void 0 ? void 0 : store.triggerByNumber(number);
if (trigger === void 0) throw new ApiError(404, "trigger not found");
if (store.projectOfScope(trigger.scope)?.isReadOnly === true) throw new ApiError(403, "permission denied");
return trigger;
}
function changedTrigger(context, trigger, input) {
return {
...trigger,
name: input.name ?? trigger.name,
description: input.description === void 0 ? trigger.description : input.description,
enabled: input.enabled ?? trigger.enabled,
scope: changedScope(context, trigger, input),
...changedEvent(trigger, input),
action: changedAction(context.store, trigger, input),
updatedAt: context.now().toISOString()
};
}
function changedScope(context, trigger, { scopeType, scopeID }) {
if (isAbsent(scopeType) && isAbsent(scopeID)) return trigger.scope;
if (isAbsent(scopeType) || isAbsent(scopeID)) throw new ApiError(422, "scopeType and scopeID change together");
return checkScope(context, scopeType, scopeID);
}
function changedEvent(trigger, { triggeringEventType, eventFilter }) {
const eventType = triggeringEventType ?? trigger.eventType;
const text = eventFilter ?? trigger.eventFilter;
if (eventType === trigger.eventType && isErasedFilter(text)) return {
eventType,
eventFilter: text
};
return {
eventType,
eventFilter: checkEventFilter(eventType, text)
};
}
function changedAction(store, trigger, { triggeredActionType, triggeredActionConfig }) {
if (isAbsent(triggeredActionConfig)) {
if (!isAbsent(triggeredActionType) && triggeredActionType !== trigger.action.type) throw new ApiError(422, "another triggeredActionType needs a triggeredActionConfig");
return trigger.action;
}
const type = triggeredActionType ?? trigger.action.type;
return checkAction(type, triggeredActionConfig, {
store,
current: trigger.action
});
}
function checkName(name) {
if (name.trim() === "") throw new ApiError(422, "name is required");
if ([...name].length > MAX_NAME_LENGTH) throw new ApiError(422, `name must be at most ${MAX_NAME_LENGTH} characters`);
}
function checkIsFree(store, scope, record) {
if (store.triggersOn(scope, record.name).find(({ number }) => number !== record.number) !== void 0) throw new ApiError(409, `an automation named "${record.name}" already exists in this scope`);
}
function isAbsent(value) {
return value === null || value === void 0;
}
// src/sandbox/graphql/mutations/upsert-bucket.ts
const DEFAULT_PROJECT = "uncategorized";
const MAX_ID_LENGTH = 128;
const FORBIDDEN_IN_ID = /[/\\#?%:\r\n]/;
async function upsertBucket(context, { input }) {
const { store, views } = context;
const names = namesOf$1(context, input);
const fields = readFields(input);
const project = store.projectByName(names.entity, names.project) ?? createProject(context, {
entityName: names.entity,
name: names.project
});
if (project.isReadOnly) throw new ApiError(403, "permission denied");
const found = findRun(store, project, names.run);
const run = found ?? createRun(context, project, names.run);
if (found === void 0) store.add("runs", run);
else store.edit("runs", found);
Object.assign(run, fields);
if (found === void 0) await context.takeEvents({
kind: "runState",
...names,
state: "running"
});
else await store.commit();
return {
bucket: views.run(run),
inserted: found === void 0,
clientMutationId: input.clientMutationId ?? null
};
}
function namesOf$1({ viewer }, input) {
if (typeof input.id === "string") {
const names = namesOfRunId(input.id);
if (names === void 0) throw new ApiError(404, "run not found");
return names;
}
const run = input.name ?? "";
if (run.trim() === "" || run.length > MAX_ID_LENGTH || FORBIDDEN_IN_ID.test(run)) throw new ApiError(422, `invalid run name ${JSON.stringify(run)}`);
return {
run,
project: input.modelName ?? DEFAULT_PROJECT,
entity: input.entityName ?? viewer.username
};
}
function readFields(input) {
const { displayName, groupName, jobType, notes, config, summaryMetrics, tags } = input;
const whole = (text, what) => typeof text === "string" ? parseLine$1(text, what) : void 0;
const newConfig = whole(config, "config");
return require_common.cn({
displayName: textOf(displayName),
group: textOf(groupName),
jobType: textOf(jobType),
notes: notes ?? void 0,
config: newConfig && unwrapped(newConfig),
summary: whole(summaryMetrics, "summaryMetrics"),
tags: tags === null ? void 0 : tags?.slice()
});
}
function textOf(value) {
return value === null || value === "" ? void 0 : value;
}
function createRun({ store, viewer, now }, project, id) {
return {
number: store.nextNumber(),
id,
project: project.number,
displayName: id,
user: viewer.username,
state: "pending",
tags: [],
config: {},
summary: {},
createdAt: now().toISOString(),
rows: []
};
}
function unwrapped(config) {
return Object.fromEntries(Object.entries(config).map(([key, held]) => [key, require_common.Wt(held) ? held["value"] ?? null : held]));
}
// src/sandbox/graphql/mutations/mutation-root.ts
function mutationRoot(context) {
const { store } = context;
const withContext = (mutate) => async (args) => {
try {
return await mutate(context, args);
} catch (error) {
store.discard();
if (await store.settle()) throw error;
throw new Error("the sandbox could not save its state", { cause: error });
}
};
return {
createFilterTrigger: withContext(createTrigger),
updateFilterTrigger: withContext(updateTrigger),
deleteTrigger: withContext(deleteTrigger),
createGenericWebhookIntegration: withContext(createWebhook),
updateGenericWebhookIntegration: withContext(updateWebhook),
testGenericWebhookIntegration: withContext(testWebhook),
deleteIntegration: withContext(deleteIntegration),
insertSecret: withContext(insertSecret),
deleteSecret: withContext(deleteSecret),
upsertModel: withContext(upsertModel),
renameProject: withContext(renameProject),
deleteModel: withContext(deleteModel),
upsertBucket: withContext(upsertBucket),
createRunFiles: withContext(createRunFiles)
};
}
// src/sandbox/graphql/query-root.ts
function queryRoot(context) {
const { store, views, paging } = context;
return {
viewer: () => views.user(context.viewer),
entity: ({ name }) => shown(store.entityByName(name ?? ""), views.entity),
project: ({ name, entityName }) => shown(store.projectByName(entityName ?? "", name ?? ""), views.project),
model: ({ name, entityName }) => shown(store.projectByName(entityName ?? "", name ?? ""), views.project),
models: ({ entityName, ...args }) => {
const entity = store.entityByName(entityName ?? "");
if (entity === void 0) return null;
return page(orderItems(store.projectsOf(entity), null, { isNewestFirst: true }), args, {
paging,
show: ({ item }) => views.project(item)
});
},
organization: ({ id, name }) => shown(id === null || id === void 0 ? store.organizationByName(name ?? "") : store.state.organizations.find(({ number }) => nodeId("Organization", number) === id), views.organization),
artifactCollection: ({ id }) => shown(store.state.collections.find(({ number }) => number === numberOfNodeId("ArtifactCollection", id)), views.collection),
serverInfo: () => viewServerInfo(context),
triggers: (args) => triggerPage(context, {
id: "all",
find: () => store.state.triggers
}, args),
triggerExecutions: ({ triggerID, ...args }) => {
const number = numberOfNodeId("Trigger", triggerID);
const executions = store.state.executions.filter(({ trigger }) => trigger === number);
return executionPage(context, executions, args);
}
};
}
function shown(record, show) {
return record === void 0 ? null : show(record);
}
function viewServerInfo({ profile }) {
const { version } = profile;
return {
features: profile.features.map((name) => ({
name,
isEnabled: true
})),
cliVersionInfo: {
max_cli_version: "0.31.0",
min_cli_version: "0.10.0"
},
latestLocalVersionInfo: version === void 0 ? null : {
outOfDate: false,
latestVersionString: version,
versionOnThisInstanceString: version
}
};
}
// src/sandbox/graphql/execute-request.ts
const MAX_REMEMBERED$1 = 100;
const TOO_DEEP = "the request is nested too deeply";
const REMEMBERED = new WeakMap();
function prepareRequest(schema, request, validationStatus = 400) {
const remembered = REMEMBERED.get(schema) ?? new Map();
REMEMBERED.set(schema, remembered);
const id = `${request.operationName ?? ""}\n${request.query}`;
const known = remembered.get(id);
if (known !== void 0) return known;
const prepared = prepareAnew(schema, request, validationStatus);
if (remembered.size >= MAX_REMEMBERED$1) remembered.clear();
remembered.set(id, prepared);
return prepared;
}
function prepareAnew(schema, request, validationStatus) {
let document;
let errors;
try {
document = require_graphql.c(request.query);
errors = require_graphql.i(schema, document);
} catch (error) {
if (error instanceof require_graphql.l) return refused([error]);
return {
isValid: false,
result: errorResponse(400, TOO_DEEP)
};
}
if (errors.length > 0) return refused(errors, validationStatus);
const operation = require_graphql.n(document, request.operationName);
if (operation === null || operation === void 0 || operation.operation === "subscription") return {
isValid: false,
result: errorResponse(400, "no operation to execute")
};
const { operation: kind, name } = operation;
return {
isValid: true,
document,
operation: name === void 0 ? { kind } : {
kind,
name: name.value
}
};
}
async function executeRequest(schema, { document, operation }, { request, context }) {
return responseOf(await require_graphql.r({
schema,
document,
rootValue: operation.kind === "query" ? queryRoot(context) : mutationRoot(context),
variableValues: request.variables ?? {},
operationName: request.operationName ?? null
}));
}
function errorResponse(status, message) {
return {
status,
body: {
errors: [{ message }],
data: null
}
};
}
function refused(errors, status = 400) {
return {
isValid: false,
result: {
status,
body: { errors: errors.map((error) => error.toJSON()) }
}
};
}
function responseOf(result) {
const errors = result.errors ?? [];
if (errors.length === 0) return {
status: 200,
body: { data: result.data ?? null }
};
const body = {
errors: errors.map((error) => error.toJSON()),
data: null
};
for (const { originalError } of errors) {
if (originalError instanceof ApiError) return {
status: originalError.status,
body
};
if (originalError instanceof RangeError) return errorResponse(400, TOO_DEEP);
}
return {
status: result.data === void 0 ? 400 : 500,
body
};
}
// src/sandbox/http/graphql-endpoint.ts
async function serveGraphQL(endpoint, incoming, response) {
endpoint.counts.requests += 1;
if (endpoint.latencyMs > 0) await (0, node_timers_promises.setTimeout)(endpoint.latencyMs);
if (!isAuthorized(incoming.headers.authorization, endpoint.apiKey)) {
sendResponse(response, errorResponse(401, "unauthorized"), {});
return;
}
const { isAllowed, headers } = endpoint.limitRate();
if (!isAllowed) {
sendResponse(response, errorResponse(429, "Rate limit exceeded"), headers);
return;
}
const request = parseRequest(await readJsonBody(incoming));
const prepared = prepareRequest(endpoint.schema, request, endpoint.validationStatus);
if (!prepared.isValid) {
sendResponse(response, prepared.result, headers);
return;
}
const userAgent = incoming.headers["user-agent"] ?? "";
const fault = endpoint.onRequest(see(endpoint.counts, {
...prepared,
request,
userAgent
}));
if (fault?.kind === "refuse") {
endpoint.refuse(fault.ms);
return;
}
if (await injectFault(fault, "before", response)) return;
const execute = () => {
const isStale = fault?.kind === "stale" && prepared.operation.kind === "query";
const context = endpoint.contextFor({
userAgent,
...require_common.cn({
actingUser: actingUser(incoming),
lag: isStale ? fault.lag : void 0
})
});
return executeRequest(endpoint.schema, prepared, {
request,
context
});
};
const result = prepared.operation.kind === "query" ? await endpoint.read(execute) : await execute();
if (await injectFault(fault, "after", response)) return;
if (await sendCorrupted(fault, response, result)) return;
sendResponse(response, result, headers);
}
function actingUser({ headers }) {
const value = headers["x-wandb-username"];
return typeof value === "string" ? value : void 0;
}
function see(counts, seen) {
const { operation, request, userAgent } = seen;
const operationName = operation.name ?? "";
if (operation.kind === "mutation") counts.mutations += 1;
else counts.queries += 1;
counts.byOperation.set(operationName, (counts.byOperation.get(operationName) ?? 0) + 1);
return {
number: counts.requests,
kind: operation.kind,
operationName,
variables: request.variables ?? {},
userAgent
};
}
function parseRequest(body) {
if (!require_common.Wt(body) || typeof body["query"] !== "string") throw new ApiError(400, "the request has no query");
const { query, variables, operationName } = body;
if (variables !== void 0 && variables !== null && !require_common.Wt(variables)) throw new ApiError(400, "variables must be an object");
return {
query,
variables: variables ?? {},
operationName: typeof operationName === "string" && operationName !== "" ? operationName : null
};
}
function sendResponse(response, { status, body }, headers) {
sendJson(response, status, {
body,
headers
});
}
// src/sandbox/http/http-server.ts
const LOOPBACK_HOST = /^(127\.\d+\.\d+\.\d+|localhost|\[::1\])(:\d+)?$/;
const KEEP_ALIVE_MS = 65e3;
const LISTEN_AGAIN_MS = 100;
async function listenOnLoopback(port, handle) {
const server = (0, node_http.createServer)((request, response) => {
handleRequest(request, response, handle);
});
server.keepAliveTimeout = KEEP_ALIVE_MS;
await listen(server, port);
const { port: actual } = server.address();
let isRefusing = false;
let isOver = false;
const listenAgain = () => {
if (isOver) return;
listen(server, actual).then(() => {
isRefusing = false;
if (isOver) close(server);
}, () => setTimeout(listenAgain, LISTEN_AGAIN_MS));
};
return {
port: actual,
refuse: (ms) => {
if (isRefusing || isOver) return;
isRefusing = true;
close(server).then(() => setTimeout(listenAgain, ms));
},
close: async () => {
isOver = true;
await close(server);
}
};
}
async function handleRequest(request, response, handle) {
try {
if (!LOOPBACK_HOST.test(request.headers.host ?? "")) throw new ApiError(403, "the sandbox serves loopback only");
await handle(request, response);
} catch (error) {
if (response.headersSent || response.destroyed) {
response.destroy();
return;
}
const status = error instanceof ApiError ? error.status : 500;
const message = error instanceof Error ? error.message : String(error);
sendJson(response, status, {
body: errorResponse(status, message).body,
headers: request.complete ? {} : { Connection: "close" }
});
}
}
function listen(server, port) {
return new Promise((resolve, reject) => {
server.once("error", (error) => {
reject(new require_common.sn(`Cannot listen on port ${port} of 127.0.0.1: ${error.message}`, {
code: "usage",
hint: "Choose another port, or none for any free one",
cause: error
}));
});
server.listen(port, "127.0.0.1", () => {
server.removeAllListeners("error");
resolve();
});
});
}
function close(server) {
return new Promise((resolve) => {
server.close(() => resolve());
server.closeAllConnections();
});
}
// src/sandbox/http/rate-limiter.ts
const SCALE = 1e3;
function createRateLimiter(limit, now) {
if (limit === void 0) {
const headers = rateHeaders(SCALE, 1);
return () => ({
isAllowed: true,
headers
});
}
let windowStart = Number.NEGATIVE_INFINITY;
let used = 0;
return () => {
const time = now();
if (time - windowStart >= limit.windowMs) {
windowStart = time;
used = 0;
}
used += 1;
const remaining = Math.max(0, limit.requests - used);
const reset = Math.max(1, Math.ceil((windowStart + limit.windowMs - time) / 1e3));
const headers = rateHeaders(Math.floor(SCALE * remaining / limit.requests), reset);
return {
isAllowed: used <= limit.requests,
headers
};
};
}
function rateHeaders(remaining, resetSeconds) {
return {
"RateLimit-Limit": String(SCALE),
"RateLimit-Remaining": String(remaining),
"RateLimit-Reset": String(resetSeconds)
};
}
// src/sandbox/runtime/touch-version.ts
function touchVersion(collection, { version: change }, { version, value }, now) {
if (change === void 0) return;
const index = versionIndex(version);
const versions = collection.versions ?? [];
const others = versions.filter((each) => each.index !== index);
if (change === "absent") {
collection.versions = others;
return;
}
const found = versions.find((each) => each.index === index) ?? {
index,
createdAt: now.toISOString(),
aliases: [],
tags: []
};
if (typeof change === "function") change(found, value);
collection.versions = [...others, found].sort((a, b) => a.index - b.index);
}
function versionIndex(version) {
return Number(/^v(\d+)$/.exec(version ?? "v0")?.[1] ?? 0);
}
// src/sandbox/runtime/apply-event.ts
const MAX_ROWS = 5e4;
function findProject(store, { entity: name, project: projectName }) {
const entities = [name, store.organizationByName(name)?.entity].flatMap((item) => store.entityByName(item ?? "") ?? []);
if (entities.length === 0) throw new ApiError(404, `entity ${name} not found`);
for (const entity of entities) {
const project = store.projectByName(entity.name, projectName) ?? store.projectByName(entity.name, `${"wandb-registry-"}${projectName}`);
if (project !== void 0) return {
entity,
project
};
}
const known = entities.flatMap((entity) => store.projectsOf(entity).map((each) => each.name));
const [near] = require_common.Y(projectName, known);
const hint = near === void 0 ? "" : `; did you mean ${near}?`;
throw new ApiError(404, `project ${name}/${projectName} not found${hint}`);
}
function touchRun(store, { project, details, now }) {
const found = findRun(store, project, details.run);
const run = found ?? {
number: store.nextNumber(),
id: details.run,
project: project.number,
displayName: details.name ?? details.run,
user: details.user ?? store.viewer().username,
state: "pending",
tags: [],
config: {},
summary: {},
createdAt: now.toISOString(),
rows: []
};
if (found === void 0) store.add("runs", run);
else store.edit("runs", run);
if (details.name !== void 0) run.displayName = details.name;
if (details.user !== void 0) run.user = details.user;
if (details.tags !== void 0) run.tags = [...details.tags];
if (details.config !== void 0) run.config = {
...run.config,
...details.config
};
if (details.summary !== void 0) run.summary = { ...details.summary };
return {
run,
isNew: found === void 0
};
}
function addRows(run, { rows, summary }, now) {
const added = [];
for (const row of rows) {
const lastStep = run.rows.at(-1)?.["_step"];
const complete = {
_step: typeof lastStep === "number" ? lastStep + 1 : 0,
_timestamp: now.getTime() / 1e3
};
Object.assign(complete, row);
run.rows.push(complete);
const { logged, measured } = partsOf(complete);
if (logged !== void 0) run.summary = {
...run.summary,
...logged
};
if (measured !== void 0) run.systemMetrics = {
...run.systemMetrics,
...measured
};
added.push(complete);
}
if (summary !== void 0) run.summary = { ...summary };
run.rows.splice(0, run.rows.length - MAX_ROWS);
return added;
}
function findCollection(store, project, name) {
const collection = store.collectionByName(project, name);
if (collection === void 0) throw new ApiError(404, `collection ${name} not found in ${project.name}`);
return collection;
}
function touchCollection(store, { event, project, now }) {
const found = event.kind === "createArtifact" ? store.collectionByName(project, event.collection) : findCollection(store, project, event.collection);
const collection = found ?? {
number: store.nextNumber(),
name: event.collection,
kind: project.name.startsWith("wandb-registry-") ? "portfolio" : "sequence",
project: project.number,
type: event.type ?? "model",
description: null,
tags: [],
aliases: [],
createdAt: now.toISOString(),
updatedAt: null
};
if (found === void 0) store.add("collections", collection);
else store.edit("collections", collection);
const rules = require_event_catalog.t[event.kind];
const value = (rules.needs === "alias" ? event.alias : event.tag) ?? "";
rules.change?.(collection, value);
touchVersion(collection, rules, {
version: event.version,
value
}, now);
return collection;
}
function isArtifactEvent(event) {
return event.kind !== "logMetrics" && event.kind !== "runState";
}
// src/sandbox/page/event-log.ts
const MAX_EVENTS = 200;
var EventLog = class {
#now;
#events = [];
#count = 0;
constructor(now) {
this.#now = now;
}
get count() {
return this.#count;
}
get events() {
return this.#events;
}
add(event, outcomes) {
this.#count += 1;
this.#events.unshift({
number: this.#count,
time: this.#now().toISOString(),
kind: event.kind,
project: `${event.entity}/${event.project}`,
subject: isArtifactEvent(event) ? `${event.collection}:${event.version ?? "v0"}` : `run ${event.run}`,
outcomes
});
this.#events.length = Math.min(this.#events.length, MAX_EVENTS);
}
};
// src/sandbox/page/live.ts
var LiveRevision = class {
#revision = 1;
#isClosed = false;
#waiting = new Set();
get current() {
return this.#revision;
}
get isClosed() {
return this.#isClosed;
}
advance() {
this.#revision += 1;
this.#wake();
}
close() {
this.#isClosed = true;
this.#wake();
}
async waitAfter(revision, ms, signal) {
if (this.#revision !== revision || this.#isClosed || signal.aborted) return;
await new Promise((resolve) => {
const done = () => {
clearTimeout(timer);
this.#waiting.delete(done);
signal.removeEventListener("abort", done);
resolve();
};
const timer = setTimeout(done, ms);
timer.unref();
this.#waiting.add(done);
signal.addEventListener("abort", done);
});
}
#wake() {
for (const done of [...this.#waiting]) done();
}
};
// src/sandbox/runtime/read-trigger.ts
function readEvent(trigger) {
const filter = JSON.parse(trigger.eventFilter);
if (!require_common.Wt(filter)) return void 0;
const kind = require_event_catalog.i(trigger.eventType);
if (kind === void 0) return void 0;
if (!require_schema._(kind)) return {
kind,
filter
};
const runs = filter["run_filter"] ?? {};
if (kind === "runState") return {
kind: "runState",
states: objectAt(filter, "run_state_filter")["states"],
runs
};
const condition = readCondition(filter);
return condition === void 0 ? void 0 : {
kind: "runMetric",
condition,
runs
};
}
function readScope(store, scope) {
const entity = store.entityOfScope(scope);
const project = store.projectOfScope(scope);
const base = {
id: `${scope.kind}:${scope.number}`,
entity: entity.name
};
if (project === void 0) return {
...base,
kind: entity.kind === "organization" ? "organization" : "team"
};
return {
...base,
kind: project.name.startsWith("wandb-registry-") ? "registry" : "project",
project: project.name,
...require_common.cn({ collection: scope.kind === "collection" ? store.collection(scope.number).name : void 0 })
};
}
function readCondition(filter) {
const metric = objectAt(filter, "run_metric_filter");
const legacy = filter["metric_filter"];
const threshold = metric["threshold_filter"] ?? (typeof legacy === "string" ? require_common.Jt(legacy) : void 0);
if (require_common.Wt(threshold)) return readThreshold(threshold);
const change = metric["change_filter"];
if (require_common.Wt(change)) return readChange(change);
const zscore = metric["zscore_filter"];
return require_common.Wt(zscore) ? readZscore(zscore) : void 0;
}
function readThreshold(fields) {
return {
kind: "threshold",
metric: String(fields["name"]),
...aggregateOf(fields),
window: windowOf(fields, "window_size"),
operator: String(fields["cmp_op"]),
threshold: Number(fields["threshold"])
};
}
function readChange(fields) {
return {
kind: "change",
metric: String(fields["name"]),
...aggregateOf(fields),
window: windowOf(fields, "current_window_size"),
priorWindow: windowOf(fields, "prior_window_size"),
amountType: fields["change_type"] === "RELATIVE" ? "RELATIVE" : "ABSOLUTE",
amount: Number(fields["change_amount"]),
direction: String(fields["change_dir"])
};
}
function readZscore(fields) {
return {
kind: "zscore",
metric: String(fields["name"]),
window: Number(fields["window_size"]),
threshold: Number(fields["threshold"]),
direction: String(fields["change_dir"])
};
}
function aggregateOf(fields) {
const aggregate = fields["agg_op"];
return typeof aggregate === "string" ? { aggregate } : {};
}
function windowOf(fields, key) {
return typeof fields["agg_op"] === "string" ? Number(fields[key]) : 1;
}
function objectAt(fields, key) {
const value = fields[key];
return require_common.Wt(value) ? value : {};
}
// src/sandbox/runtime/match-automations.ts
function matchMetrics(search, run, rows) {
const { origin } = search;
const document = runDocument(run);
return candidates(search, void 0).flatMap(({ trigger, event, subject }) => {
if (event.kind !== "runMetric") return [];
if (!trigger.enabled) return [{
trigger,
outcome: "disabled"
}];
const refused = require_evaluate_states.s(require_evaluate_states.c(event.runs, require_evaluate_states.p(document), {}), "run-filtered");
if (refused !== void 0) return [{
trigger,
outcome: refused
}];
const { values, lastOutcome } = observeRows(search, {
trigger,
event,
run,
rows
});
if (values.length === 0) return [{
trigger,
outcome: lastOutcome
}];
return values.map((value) => ({
trigger,
outcome: "fired",
match: {
origin,
variables: require_template_variables.n(subject, {
run: document,
...originNames(origin),
value
}),
details: {
__typename: "RunMetricEventDetails",
runName: run.id,
...detailOrigin(origin),
metricName: event.condition.metric,
metricValues: [value]
}
}
}));
});
}
function matchStates(search, run, { state, time }) {
const { metricStates, origin } = search;
const document = runDocument(run);
const reported = require_evaluate_states.r(state);
return candidates(search, void 0).flatMap(({ trigger, event, subject }) => {
if (event.kind !== "runState") return [];
if (!trigger.enabled) return [{
trigger,
outcome: "disabled"
}];
const refused = require_evaluate_states.s(require_evaluate_states.c(event.runs, require_evaluate_states.p(document), {}), "run-filtered");
if (refused !== void 0) return [{
trigger,
outcome: refused
}];
if (reported === void 0) return [{
trigger,
outcome: "state-not-reported"
}];
const before = metricStates.get(trigger, run);
const cooldown = new require_evaluate_states.a(before.cooldown, {});
const outcome = cooldown.report(event.states.includes(reported), time);
if (outcome === "not-true") return [{
trigger,
outcome: "condition-false"
}];
if (outcome !== "fired") return [{
trigger,
outcome: "suppressed-24h"
}];
metricStates.set(trigger, run, {
...require_metric_state.t,
cooldown: cooldown.state
});
return [{
trigger,
outcome: "fired",
match: {
origin,
variables: require_template_variables.n(subject, {
run: document,
...originNames(origin),
state
}),
details: {
__typename: "RunStateEventDetails",
runName: run.id,
...detailOrigin(origin),
newRunState: state.toUpperCase()
}
}
}];
});
}
function matchArtifactEvent(search, event, collection) {
const { store, origin } = search;
const occurrence = toOccurrence(store, event, {
origin,
collection
});
return candidates(search, collection).flatMap((candidate) => {
const { trigger, subject } = candidate;
if (candidate.event.kind !== event.kind) return [];
const { reason } = require_template_variables._({
event: candidate.event,
enabled: trigger.enabled,
scope: readScope(store, trigger.scope)
}, occurrence);
if (reason !== "fired") return [{
trigger,
outcome: reason
}];
const variables = require_template_variables.t(subject, occurrence);
return [{
trigger,
outcome: "fired",
match: {
origin,
collection,
variables,
details: artifactDetails(event, origin)
}
}];
});
}
function candidates({ store, origin }, collection) {
return store.state.triggers.flatMap((trigger) => {
if (!covers(store, trigger, {
origin,
collection
})) return [];
const event = readEvent(trigger);
if (event === void 0) return [];
return [{
trigger,
event,
subject: {
name: trigger.name,
event,
scope: readScope(store, trigger.scope)
}
}];
});
}
function covers(store, { scope }, { origin, collection }) {
switch (scope.kind) {
case "collection": return scope.number === collection?.number;
case "project": return scope.number === origin.project.number;
case "entity": {
const entity = store.entity(scope.number);
if (entity.number === origin.entity.number) return true;
return entity.kind === "organization" && entity.organization === origin.entity.organization;
}
}
}
function observeRows({ metricStates }, { trigger, event, run, rows }) {
const rule = {
condition: event.condition,
assumptions: {}
};
const { metric } = event.condition;
const values = [];
let lastOutcome = "metric-absent";
const metricState = new require_metric_state.n(rule, metricStates.get(trigger, run));
for (const row of rows) {
const logged = evaluatedValue(row, metric);
const outcome = metricState.observe(logged, Number(row["_timestamp"]) * 1e3);
if (outcome !== "gap" && lastOutcome !== "suppressed-24h") lastOutcome = outcome;
if (outcome === "fired" && metricState.evaluated !== void 0) values.push(metricState.evaluated.value);
}
metricStates.set(trigger, run, metricState.state);
return {
values,
lastOutcome
};
}
function runDocument(run) {
return {
name: run.displayName,
id: run.id,
user: run.user,
state: run.state,
tags: run.tags,
config: run.config,
summary: run.summary
};
}
function originNames({ entity, project }) {
return {
entity: entity.name,
project: project.name
};
}
function detailOrigin({ entity, project }) {
return {
entityName: entity.name,
projectName: project.name
};
}
function toOccurrence(store, event, { origin, collection }) {
const organization = store.organizationOf(origin.entity);
const version = event.version ?? "v0";
const { alias, tag, metadata } = event;
return {
kind: event.kind,
...require_common.cn({
alias,
tag
}),
...originNames(origin),
organizations: organization === void 0 ? [] : [organization.name, organization.entity],
author: event.author ?? store.viewer().username,
artifact: {
collection: collection.name,
version,
type: collection.type,
id: versionId(collection, versionIndex(version)),
...require_common.cn({ metadata })
}
};
}
function artifactDetails(event, origin) {
const common = {
artifactMetadata: event.metadata === void 0 ? null : JSON.stringify(event.metadata),
artifactVersionIndex: versionIndex(event.version),
artifactCollectionName: event.collection,
...detailOrigin(origin)
};
switch (require_event_catalog.t[event.kind].needs) {
case "alias": return {
__typename: "ArtifactAliasEventDetails",
...common,
alias: event.alias
};
case "tag": return {
__typename: "ArtifactTagEventDetails",
...common,
tag: event.tag
};
default: return {
__typename: "ArtifactEventDetails",
...common
};
}
}
// src/sandbox/page/hide-secrets.ts
const MASK$1 = "***";
const MAX_TEXT = 1e4;
function createSecretMask({ apiKey, secrets }) {
const values = [apiKey, ...secrets.map(({ value }) => value)].filter((value) => value !== "");
const sorted = [...new Set(values.flatMap((value) => [value, JSON.stringify(value).slice(1, -1)]))].sort((a, b) => b.length - a.length);
const longest = sorted[0]?.length ?? 0;
return (text) => {
const part = text.slice(0, 2 * MAX_TEXT + longest);
const hidden = sorted.reduce((masked, form) => masked.includes(form) ? masked.replaceAll(form, MASK$1) : masked, part);
if (part.length === text.length && hidden.length <= MAX_TEXT) return hidden;
const end = part.length === text.length ? hidden.length : Math.max(0, hidden.length - longest);
return `${hidden.slice(0, Math.min(MAX_TEXT, end))}\u2026 (of ${text.length} characters)`;
};
}
function headerText(name, value) {
if (!/^(?:proxy-)?authorization$|cookie$|api-?key|token/i.test(name)) return value;
const [, scheme = ""] = /^(Basic|Bearer|Token) /i.exec(value) ?? [];
return scheme === "" ? MASK$1 : `${scheme} ${MASK$1}`;
}
// src/sandbox/page/page-state.ts
const MAX_AUTOMATIONS = 200;
const MAX_ITEMS = 50;
const MAX_NAMES = 200;
function pageState(store, log, filter) {
const { state } = store;
const mask = createSecretMask(state);
const words = filter.toLowerCase().split(/\s+/).filter((word) => word !== "");
const visible = state.triggers.filter(({ isHidden }) => !isHidden);
const selected = words.length === 0 ? visible : visible.filter((trigger) => {
const text = searchText(store, trigger);
return words.every((word) => text.includes(word));
});
return {
filter,
matching: selected.length,
automations: {
total: visible.length,
items: selected.slice(0, MAX_AUTOMATIONS).map((trigger) => viewAutomation(store, trigger, mask))
},
executions: newest(state.executions, (item) => viewExecution(store, item, mask)),
events: {
total: log.count,
items: log.events.slice(0, MAX_ITEMS)
},
outbox: newest(state.outbox, (item) => viewMessage(item, mask)),
inbox: newest(state.inbox, (item) => viewWebhook(item, mask)),
runs: newest(state.runs, (run) => viewRun(store, run)),
names: namesOf(state)
};
}
function newest(items, view) {
return {
total: items.length,
items: items.slice(-50).reverse().map(view)
};
}
function searchText(store, trigger) {
const scope = require_project.lt(readScope(store, trigger.scope));
const enabled = trigger.enabled ? "enabled" : "disabled";
const event = require_event_catalog.i(trigger.eventType) ?? trigger.eventType;
const { name, description, action } = trigger;
return [
name,
description ?? "",
scope,
event,
require_server_profile.o(action.type),
enabled
].join("\n").toLowerCase();
}
function viewAutomation(store, trigger, mask) {
return {
id: nodeId("Trigger", trigger.number),
name: trigger.name,
description: trigger.description,
enabled: trigger.enabled,
scope: require_project.lt(readScope(store, trigger.scope)),
event: require_event_catalog.i(trigger.eventType) ?? trigger.eventType,
condition: conditionOf(trigger),
action: require_server_profile.o(trigger.action.type),
...require_common.cn({
target: targetOf(store, trigger, mask),
lastExecutedAt: trigger.lastExecutedAt ?? void 0
})
};
}
function conditionOf(trigger) {
const event = readEvent(trigger);
if (event?.kind === "runMetric") return require_template_variables.i(event.condition);
if (event?.kind === "runState") return `state ${event.states.map((each) => each.toLowerCase()).join(" or ")}`;
return "";
}
function targetOf(store, { action }, mask) {
if (action.type === "ARIA") return mask(action.prompt);
if (action.type !== "NOTIFICATION" && action.type !== "GENERIC_WEBHOOK") return void 0;
return mask(integrationName(store, action.integration));
}
function integrationName({ state }, number) {
const found = state.integrations.find((each) => each.number === number);
switch (found?.kind) {
case "slack": return `${found.channelName.startsWith("#") ? "" : "#"}${found.channelName}`;
case "webhook": return found.name;
default: return "another integration";
}
}
function viewExecution(store, execution, mask) {
const { number, createdAt: time, triggerName: automation, state } = execution;
const integration = execution.action?.["integration"];
const action = typeof integration === "number" ? {
...execution.action,
integration: integrationName(store, integration)
} : execution.action;
return {
number,
time,
automation,
state,
event: require_event_catalog.i(execution.eventType) ?? execution.eventType,
action: require_server_profile.o(execution.actionType),
eventDetails: pairsOf(execution.event, mask),
actionDetails: pairsOf(action, mask),
result: pairsOf(execution.result, mask)
};
}
function pairsOf(fields, mask) {
return Object.entries(fields ?? {}).flatMap(([name, value]) => {
if (name === "__typename" || value === null || value === void 0) return [];
return [[name, mask(typeof value === "string" ? value : JSON.stringify(value))]];
});
}
function viewMessage(item, mask) {
const { number, createdAt: time, automation } = item;
if ("prompt" in item) return {
kind: "aria",
number,
time,
automation,
prompt: mask(item.prompt),
user: item.user
};
return {
kind: "slack",
number,
time,
automation,
channel: item.channelName,
workspace: item.teamName,
title: mask(item.title),
text: mask(item.text),
severity: item.severity
};
}
function viewWebhook(item, mask) {
return {
number: item.number,
time: item.createdAt,
requestLine: `POST /sandbox/inbox/${mask(encodeURIComponent(item.name))} HTTP/1.1`,
headers: Object.entries(item.headers).map(([name, value]) => [name, mask(headerText(name, value))]),
body: mask(item.body)
};
}
function viewRun(store, run) {
const project = store.project(run.project);
return {
number: run.number,
id: run.id,
name: run.displayName,
project: `${store.entity(project.entity).name}/${project.name}`,
state: run.state,
user: run.user,
tags: run.tags,
rows: run.streamed?.history ?? run.rows.length,
metrics: loggedLeaves({
...run.summary,
...run.systemMetrics
}).map(([name]) => name).filter((name) => !name.startsWith("_"))
};
}
function namesOf({ entities, projects, runs, collections }) {
const names = (items) => [...new Set(items)].slice(0, MAX_NAMES);
return {
entities: names(entities.filter(({ kind }) => kind !== "user").map(({ name }) => name)),
projects: names(projects.map(({ name }) => name)),
runs: names(runs.toReversed().map(({ id }) => id)),
collections: names(collections.map(({ name }) => name))
};
}
// src/sandbox/page/page-chart.ts
const MAX_RULES = 10;
const MAX_OTHER_ROWS = 5e4;
function pageChart(store, number, metric) {
const run = store.state.runs.find((each) => each.number === number);
if (run === void 0) throw new ApiError(404, `the sandbox has no run ${number}`);
const view = viewRun(store, run);
const chosen = metric !== void 0 && view.metrics.includes(metric) ? metric : view.metrics[0];
if (chosen === void 0) return {
run: view,
metric: chosen,
rules: []
};
const runs = [run, ...otherRuns(store, run)];
const rules = store.state.triggers.flatMap((trigger) => {
const condition = conditionOn(store, trigger, {
run,
metric: chosen
});
return condition === void 0 ? [] : [{
automation: trigger.name,
condition
}];
});
return {
run: view,
metric: chosen,
rules: (rules.length === 0 ? [{ condition: plainCondition(chosen) }] : rules.slice(0, MAX_RULES)).map(({ automation, condition }) => ({
...require_common.cn({ automation }),
picture: pictureOf(condition, runs)
}))
};
}
function otherRuns({ state }, run) {
let rows = 0;
return state.runs.filter((each) => each !== run && each.project === run.project).slice(-20).reverse().filter((each) => {
rows += each.rows.length;
return rows <= MAX_OTHER_ROWS;
});
}
function conditionOn(store, trigger, { run, metric }) {
if (trigger.isHidden) return void 0;
const project = store.project(run.project);
const origin = {
entity: store.entity(project.entity),
project
};
if (!covers(store, trigger, {
origin,
collection: void 0
})) return void 0;
const event = readEvent(trigger);
if (event?.kind !== "runMetric" || event.condition.metric !== metric) return void 0;
const verdict = require_evaluate_states.c(event.runs, require_evaluate_states.p(runDocument(run)), {});
return require_evaluate_states.s(verdict, "run-filtered") === void 0 ? event.condition : void 0;
}
function plainCondition(metric) {
return {
kind: "threshold",
metric,
window: 1,
operator: "$gt",
threshold: Number.POSITIVE_INFINITY
};
}
function pictureOf(condition, runs) {
const rule = {
condition,
assumptions: {}
};
return {
comparison: require_record_series.t(rule, false),
assumed: {},
runs: runs.map((run) => ({
name: run.displayName,
state: run.state,
series: require_record_series.n(rule, require_run_table.t.of(run.rows.map((row) => rowOf(row, condition.metric))))
}))
};
}
function rowOf(row, metric) {
const value = evaluatedValue(row, metric);
return {
step: Number(row["_step"]),
time: Number(row["_timestamp"]) * 1e3,
values: value === void 0 ? new Map() : new Map([[metric, value]])
};
}
// src/sandbox/page/read-form.ts
function readForm(body) {
const kind = require_common.Wt(body) ? body["kind"] : void 0;
const fields = require_common.Wt(body) ? body["fields"] : void 0;
const form = require_event_forms.t.find((each) => each.kind === kind);
if (form === void 0) throw new ApiError(400, "there is no such kind of event", "kind");
const event = { kind: form.kind };
for (const field of form.fields) {
const text = require_common.Wt(fields) ? fields[field.name] : void 0;
if (typeof text !== "string" || text.trim() === "") continue;
event[field.name] = readField(field, text);
}
return event;
}
function readField({ name, holds }, text) {
switch (holds) {
case "text":
case "choice": return text.trim();
case "list": return text.split(/[,\n]/).map((item) => item.trim()).filter((item) => item !== "");
case "mapping": return readMapping(name, text);
case "values": return /^\s*\[/.test(text) ? readJson(name, text) : [readMapping(name, text)];
}
}
function readMapping(name, text) {
if (/^\s*\{/.test(text)) return readJson(name, text);
const pairs = text.split("\n").filter((line) => line.trim() !== "").map((line) => {
const equals = line.indexOf("=");
if (equals < 1) throw new ApiError(400, `${name}: "${line.trim()}" is not name=value`, name);
return [line.slice(0, equals).trim(), require_common.n(line.slice(equals + 1).trim())];
});
return Object.fromEntries(pairs);
}
function readJson(name, text) {
try {
return require_common.Jt(text);
} catch {
throw new ApiError(400, `${name}: the text is not JSON`, name);
}
}
// src/sandbox/page/page-endpoint.ts
const WAIT_MS = 25e3;
const HEADERS = {
"Cache-Control": "no-store",
"X-Content-Type-Options": "nosniff",
"X-Frame-Options": "DENY",
"Referrer-Policy": "no-referrer",
"Cross-Origin-Opener-Policy": "same-origin",
"Cross-Origin-Resource-Policy": "same-origin"
};
function isPagePath(path) {
return path === "/" || path === "/favicon.ico" || path.startsWith("/page/");
}
async function servePage(endpoint, request, response) {
const url = new URL(request.url ?? "/", "http://localhost");
const target = `${request.method === "HEAD" ? "GET" : request.method ?? ""} ${url.pathname}`;
if (target === "GET /") {
await sendDocument(endpoint, request, response);
return;
}
if (target === "GET /favicon.ico") {
response.writeHead(204, HEADERS).end();
return;
}
if (target === "POST /page/session") {
await signIn(endpoint, request, response);
return;
}
if (!Object.hasOwn(ROUTES, target)) throw new ApiError(404, `the sandbox has no ${target}`);
if (!endpoint.sessions.isSignedIn(request.headers, endpoint.port())) throw new ApiError(401, "the page is not signed in");
const body = await ROUTES[target]?.(endpoint, {
request,
response,
url
});
if (response.destroyed) return;
sendJson(response, 200, {
body,
headers: HEADERS
});
}
const ROUTES = {
"GET /page/state": readState$1,
"GET /page/chart": async ({ store, loadRenderer }, { url: { searchParams } }) => {
const { chart } = await loadRenderer();
const metric = searchParams.get("metric") ?? void 0;
const found = () => pageChart(store, Number(searchParams.get("run")), metric);
return { html: chart(await store.read(found)) };
},
"POST /page/events": postEvent
};
async function sendDocument({ loadRenderer }, request, response) {
const { text, policy } = (await loadRenderer()).document(require_event_forms.t);
response.writeHead(200, {
...HEADERS,
"Content-Type": "text/html; charset=utf-8",
"Content-Security-Policy": `${policy}; frame-ancestors 'none'`
});
response.end(request.method === "HEAD" ? void 0 : text);
}
async function signIn({ sessions, port }, request, response) {
const body = await readPageBody(request);
const text = (name) => {
const value = require_common.Wt(body) ? body[name] : void 0;
return typeof value === "string" ? value.trim() : "";
};
if (!sessions.accepts({
code: text("code"),
apiKey: text("apiKey")
})) throw new ApiError(401, "the code was used already, or it is not of this sandbox");
response.writeHead(204, {
...HEADERS,
"Set-Cookie": sessions.cookie(port())
}).end();
}
async function readState$1({ live, sections, loadRenderer }, { response, url: { searchParams } }) {
const left = new AbortController();
response.once("close", () => left.abort());
const after = searchParams.get("after");
if (after !== null) await live.waitAfter(Number(after), WAIT_MS, left.signal);
if (left.signal.aborted) return void 0;
if (live.isClosed) throw new ApiError(503, "the sandbox stops");
const filter = (searchParams.get("filter") ?? "").slice(0, 200);
return await sections.read(filter, await loadRenderer());
}
async function postEvent(endpoint, { request }) {
const body = await readPageBody(request);
try {
const [{ outcomes: render }, { outcomes }] = await Promise.all([endpoint.loadRenderer(), endpoint.postEvents(readForm(body))]);
return { html: render(outcomes) };
} catch (error) {
endpoint.store.discard();
if (!(error instanceof ApiError)) throw error;
return {
problem: error.message.replace(/^event 0: /, ""),
...require_common.cn({ field: error.field })
};
}
}
async function readPageBody(request) {
if (!/^application\/json\s*(?:;|$)/i.test(request.headers["content-type"] ?? "")) throw new ApiError(415, "the body must be application/json");
return await readJsonBody(request);
}
// src/sandbox/page/page-sections.ts
const MAX_FILTERS = 10;
var PageSections = class {
#store;
#live;
#log;
#written = new Map();
#revision = 0;
constructor(store, { live, log }) {
this.#store = store;
this.#live = live;
this.#log = log;
}
async read(filter, renderer) {
const revision = this.#live.current;
if (revision !== this.#revision || this.#written.size >= MAX_FILTERS) this.#written.clear();
this.#revision = revision;
const written = this.#written.get(filter) ?? this.#write({
filter,
revision,
renderer
});
this.#written.set(filter, written);
return await written;
}
async #write({ filter, revision, renderer }) {
const state = await this.#store.read(() => pageState(this.#store, this.#log, filter));
return {
revision,
sections: renderer.sections(state)
};
}
};
// src/sandbox/page/page-session.ts
const MAX_CODES = 20;
var PageSessions = class {
#token = (0, node_crypto.randomBytes)(32).toString("base64url");
#codes = new Set();
#apiKey;
constructor(apiKey) {
this.#apiKey = apiKey;
}
newCode() {
const code = (0, node_crypto.randomBytes)(16).toString("base64url");
this.#codes.add(code);
for (const oldest of this.#codes) {
if (this.#codes.size <= MAX_CODES) break;
this.#codes.delete(oldest);
}
return code;
}
accepts({ code, apiKey }) {
return this.#codes.delete(code) || isEqual(apiKey, this.#apiKey);
}
cookie(port) {
return `${cookieName(port)}=${this.#token}; Path=/page/; HttpOnly; SameSite=Strict`;
}
isSignedIn({ cookie = "" }, port) {
const name = `${cookieName(port)}=`;
return cookie.split(";").map((part) => part.trim()).some((part) => part.startsWith(name) && isEqual(part.slice(name.length), this.#token));
}
};
function cookieName(port) {
return `wac_sandbox_${port}`;
}
function isEqual(a, b) {
const digest = (text) => (0, node_crypto.createHash)("sha256").update(text).digest();
return b !== "" && (0, node_crypto.timingSafeEqual)(digest(a), digest(b));
}
function refuseOtherPages(headers) {
const { host = "", origin } = headers;
const site = headers["sec-fetch-site"];
if (!(origin === void 0 || origin.toLowerCase() === `http://${host.toLowerCase()}`) || !(site === void 0 || site === "same-origin" || site === "none")) throw new ApiError(403, "the sandbox takes no requests of other pages");
}
// src/sandbox/provision/starter-seed.ts
const STARTER_NEEDS = {
organizations: ["sandbox"],
entities: ["sandbox-team"],
projects: [{
entity: "sandbox-team",
project: "playground"
}],
registries: [{
organization: "sandbox",
registry: "models"
}],
collections: [{
entity: "sandbox-team",
project: "playground",
collection: "weights"
}, {
organization: "sandbox",
registry: "models",
collection: "production"
}],
integrations: [{
kind: "slack",
entity: "sandbox-team",
channel: "alerts"
}, {
kind: "webhook",
entity: "sandbox-team",
name: "inbox"
}]
};
// src/sandbox/runtime/deliver-webhook.ts
const DEFAULT_DELIVERY_LIMITS = {
timeoutMs: 1e4,
maxBytes: 65536,
signatureEncoding: "hex"
};
async function deliverWebhook(request, limits) {
if (/[^\t\x20-\x7e]/.test(request.accessToken ?? "")) return {
isOk: false,
error: "the access token has characters that a header cannot have, such as a line feed"
};
try {
const response = await fetch(request.url, {
method: "POST",
headers: webhookHeaders(request, limits),
body: request.body,
redirect: "manual",
signal: AbortSignal.timeout(limits.timeoutMs)
});
const { status, statusText, ok } = response;
const secrets = [...request.byName ?? []].map(([name, value]) => ({
name,
value
}));
const body = maskSecrets(await readCapped(response, limits.maxBytes), secrets);
const result = {
statusCode: status,
status: `${status} ${statusText}`.trim(),
body
};
return ok ? {
isOk: true,
...result
} : {
isOk: false,
...result,
error: describeRefusal(status)
};
} catch (error) {
return {
isOk: false,
error: describeError(error, limits)
};
}
}
function signBody(body, secret, encoding) {
return (0, node_crypto.createHmac)("sha256", secret).update(body, "utf8").digest(encoding);
}
function webhookHeaders({ body, accessToken, secret }, { signatureEncoding }) {
return {
"Content-Type": "application/json",
"User-Agent": "wac-sandbox",
...require_common.cn({
Authorization: accessToken === void 0 ? void 0 : `Bearer ${accessToken}`,
"X-Wandb-Signature": secret === void 0 ? void 0 : signBody(body, secret, signatureEncoding)
})
};
}
async function readCapped(response, maxBytes) {
const chunks = [];
let size = 0;
if (response.body === null) return "";
const body = response.body;
for await (const chunk of body) {
if (!(chunk instanceof Uint8Array)) continue;
chunks.push(chunk.subarray(0, maxBytes - size));
size += chunk.length;
if (size >= maxBytes) break;
}
return Buffer.concat(chunks).toString("utf8");
}
function describeRefusal(status) {
return `the receiver responded with ${status}${status >= 300 && status < 400 ? "; redirects are not followed" : ""}`;
}
function describeError(error, { timeoutMs }) {
if (error instanceof Error && error.name === "TimeoutError") return `no response within ${timeoutMs} ms`;
const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
return cause instanceof Error ? cause.message || cause.name : String(cause);
}
// src/sandbox/runtime/describe-action.ts
const MASK = "***";
function describeAction(store, action, match) {
switch (action.type) {
case "NOTIFICATION": return {
__typename: "SlackNotificationActionArgs",
...renderMessage(action, match),
titleURL: null,
integration: action.integration
};
case "GENERIC_WEBHOOK": {
const webhook = store.integration(action.integration);
const secrets = webhook.kind === "webhook" ? webhookSecrets(store, webhook).byName : new Map();
const masked = new Map([...secrets.keys()].map((name) => [String(name), MASK]));
return {
__typename: "GenericWebhookActionArgs",
requestPayload: require_template_variables.s(action.payload ?? "", match.variables, masked),
integration: action.integration
};
}
case "NO_OP": return {
__typename: "NoOpActionArgs",
noOp: action.noOp
};
case "QUEUE_JOB": return {
__typename: "QueueJobActionArgs",
runSpec: null,
priority: null
};
case "PUSH_NOTIFICATION":
case "ARIA": return null;
}
}
function renderMessage(action, { variables }) {
return {
title: require_template_variables.c(action.title ?? "", variables),
text: require_template_variables.c(action.message ?? "", variables),
severity: action.severity ?? "INFO"
};
}
function webhookSecrets(store, webhook) {
const byName = new Map();
const accessToken = store.secretValue(webhook.entity, webhook.accessTokenRef);
const secret = store.secretValue(webhook.entity, webhook.secretRef);
for (const [name, value] of [[webhook.accessTokenRef, accessToken], [webhook.secretRef, secret]]) {
if (name === null) continue;
if (value === void 0) return {
byName,
missing: name
};
byName.set(name, value);
}
if (accessToken !== void 0) byName.set("ACCESS_TOKEN", accessToken);
return {
byName,
...require_common.cn({
accessToken,
secret
})
};
}
// src/sandbox/runtime/execute-action.ts
const MINUTE_MS = 6e4;
const MAX_EXECUTIONS = 1e4;
const MAX_OUTBOX = 1e3;
function beginExecution(setting, trigger, match) {
const { store, now } = setting;
const time = now();
const limit = trigger.action.type === "ARIA" ? 3 : setting.executionsPerMinute;
const isLimited = countRecent(store, trigger, time) >= limit;
const execution = {
number: store.nextNumber(),
trigger: trigger.number,
triggerName: trigger.name,
createdAt: time.toISOString(),
state: isLimited ? "SKIPPED" : "PENDING",
scope: trigger.scope,
eventType: trigger.eventType,
event: { ...match.details },
actionType: trigger.action.type,
action: describeAction(store, trigger.action, match),
resultType: trigger.action.type === "GENERIC_WEBHOOK" && !isLimited ? "HTTP_RESPONSE" : "DEFAULT",
result: isLimited ? failed(`more than ${limit} executions of this automation in a minute`) : null,
project: match.origin.project.number,
collection: match.collection?.number ?? null
};
store.add("executions", execution);
dropOldest(store, "executions", MAX_EXECUTIONS);
if (isLimited) return {
execution,
emptyVariables: [],
finish: () => Promise.resolve()
};
store.edit("triggers", trigger);
trigger.lastExecutedAt = execution.createdAt;
return {
execution,
emptyVariables: emptyVariables(store, trigger.action, match),
finish: act(setting, {
trigger,
match,
execution
})
};
}
function emptyVariables(store, action, { variables }) {
const names = new Set(actionTexts(action).flatMap((text) => require_template_variables.l(text)));
const webhook = action.type === "GENERIC_WEBHOOK" ? store.integration(action.integration) : null;
const secrets = webhook?.kind === "webhook" ? webhookSecrets(store, webhook).byName : new Map();
return [...names].filter((name) => !secrets.has(name) && (variables.get(name) ?? "") === "");
}
function actionTexts(action) {
switch (action.type) {
case "NOTIFICATION": return [action.title ?? "", action.message ?? ""];
case "GENERIC_WEBHOOK": return [action.payload ?? ""];
case "ARIA": return [action.prompt];
case "NO_OP":
case "QUEUE_JOB":
case "PUSH_NOTIFICATION": return [];
}
}
function countRecent(store, trigger, now) {
const since = now.getTime() - MINUTE_MS;
let count = 0;
for (let index = store.state.executions.length - 1; index >= 0; index -= 1) {
const execution = store.state.executions[index];
if (execution === void 0 || Date.parse(execution.createdAt) <= since) break;
if (execution.trigger === trigger.number && execution.state !== "SKIPPED") count += 1;
}
return count;
}
function act(setting, { trigger, match, execution }) {
const { action } = trigger;
const nothingLeft = () => Promise.resolve();
switch (action.type) {
case "NOTIFICATION":
postToOutbox(setting, trigger, {
action,
match
});
finish(execution, {
__typename: "DefaultTriggerResultDetails",
error: null
});
return nothingLeft;
case "NO_OP":
finish(execution, {
__typename: "DefaultTriggerResultDetails",
error: null
});
return nothingLeft;
case "GENERIC_WEBHOOK": {
const webhook = setting.store.integration(action.integration);
return async () => {
const delivery = await sendWebhook(setting, {
action,
webhook,
match
});
if (!setting.store.state.executions.includes(execution)) return;
setting.store.edit("executions", execution);
execution.result = httpResult(delivery);
execution.state = delivery.isOk ? "FINISHED" : "FAILED";
await setting.store.commit();
};
}
case "ARIA":
sendPrompt(setting, {
trigger,
match,
execution
}, action.prompt);
return nothingLeft;
case "QUEUE_JOB":
case "PUSH_NOTIFICATION":
execution.result = failed(`the sandbox does not execute ${action.type}`);
execution.state = "FAILED";
return nothingLeft;
}
}
function sendWebhook({ store, limits, baseUrl }, { action, webhook, match }) {
if (webhook.kind !== "webhook") return Promise.resolve({
isOk: false,
error: "the integration is not a webhook"
});
const { accessToken, secret, byName, missing } = webhookSecrets(store, webhook);
if (missing !== void 0) return Promise.resolve({
isOk: false,
error: `the team has no secret ${missing}`
});
return deliverWebhook({
url: absoluteUrl(baseUrl(), webhook.urlEndpoint),
body: require_template_variables.s(action.payload ?? "", match.variables, byName),
accessToken,
secret,
byName
}, limits);
}
function sendPrompt({ store, now }, { trigger, match, execution }, template) {
const prompt = require_template_variables.c(template, match.variables);
const problem = store.projectOfScope(trigger.scope)?.isReadOnly === true ? `${trigger.createdBy} may not write to the project` : promptProblem(prompt);
if (problem !== void 0) {
execution.result = failed(problem);
execution.state = "FAILED";
return;
}
store.add("outbox", {
number: store.nextNumber(),
createdAt: now().toISOString(),
kind: "aria",
prompt,
user: trigger.createdBy,
automation: trigger.name
});
dropOldest(store, "outbox", MAX_OUTBOX);
finish(execution, {
__typename: "DefaultTriggerResultDetails",
error: null
});
}
function postToOutbox({ store, now }, trigger, { action, match }) {
const slack = store.integration(action.integration);
if (slack.kind !== "slack") return;
const { title, text, severity } = renderMessage(action, match);
store.add("outbox", {
number: store.nextNumber(),
createdAt: now().toISOString(),
channelName: slack.channelName,
teamName: slack.teamName,
title,
text,
severity,
automation: trigger.name
});
dropOldest(store, "outbox", MAX_OUTBOX);
}
function finish(execution, result) {
execution.result = result;
execution.state = "FINISHED";
}
function httpResult({ statusCode, status, body, error }) {
return {
__typename: "HttpTriggerResultDetails",
statusCode: statusCode ?? null,
status: status ?? null,
body: body ?? null,
error: error === void 0 ? null : { message: error }
};
}
function failed(message) {
return {
__typename: "DefaultTriggerResultDetails",
error: { message }
};
}
// src/sandbox/runtime/metric-states.ts
function createMetricStates(store) {
const metricStates = new Map();
const touched = new Set();
for (const record of store.state.meters) metricStates.set(keyOf(record.trigger, record.run), {
record,
state: readState(record)
});
const find = (trigger, run) => {
const metricState = metricStates.get(keyOf(trigger.number, run.number));
if (metricState !== void 0 && metricState.record.eventFilter !== trigger.eventFilter) {
store.edit("meters", metricState.record);
metricState.record.eventFilter = trigger.eventFilter;
metricState.state = {
...require_metric_state.t,
cooldown: {
holds: false,
lastAction: metricState.state.cooldown.lastAction
}
};
}
return metricState;
};
return {
get: (trigger, run) => find(trigger, run)?.state ?? require_metric_state.t,
set: (trigger, run, state) => {
const metricState = find(trigger, run) ?? addMetricState(store, {
trigger,
run,
metricStates
});
metricState.state = state;
touched.add(metricState);
},
store: () => {
for (const { record, state } of touched) {
store.edit("meters", record);
record.holds = state.cooldown.holds;
record.lastAction = state.cooldown.lastAction;
record.buffer = state.values.map(writeNumber);
record.count = state.count;
}
touched.clear();
}
};
}
function addMetricState(store, { trigger, run, metricStates }) {
const record = {
number: store.nextNumber(),
trigger: trigger.number,
run: run.number,
eventFilter: trigger.eventFilter,
holds: false,
lastAction: null,
buffer: [],
count: 0
};
store.add("meters", record);
const metricState = {
record,
state: require_metric_state.t
};
metricStates.set(keyOf(trigger.number, run.number), metricState);
return metricState;
}
function readState({ holds, lastAction, buffer, count }) {
return {
cooldown: {
holds,
lastAction
},
values: buffer.map(Number),
count
};
}
function writeNumber(value) {
return Number.isFinite(value) ? value : String(value);
}
function keyOf(trigger, run) {
return `${trigger}:${run}`;
}
// src/sandbox/runtime/parse-events.ts
const MAX_DEPTH = 100;
const EVENT_KINDS = require_event_forms.t.map(({ kind }) => kind);
function parseEvents(body) {
const list = require_common.Wt(body) && Array.isArray(body["events"]) ? body["events"] : body;
return (Array.isArray(list) ? list : [list]).map((item, index) => {
if (!require_common.Wt(item)) throw new ApiError(400, `event ${index}: an object was expected`);
return parseEvent(item, `event ${index}`);
});
}
function parseEvent(item, what) {
const origin = {
entity: text(item, "entity", what),
project: text(item, "project", what)
};
const { kind } = item;
if (kind === "logMetrics") return {
kind,
...origin,
...parseRun(item, what),
rows: parseRows(item, what)
};
if (kind === "runState") {
const state = require_evaluate_states.t.find((word) => word === item["state"]);
if (state === void 0) throw new ApiError(400, `${what}: state must be one of ${require_evaluate_states.t.join(", ")}`, "state");
const time = optionalText(item, "time", what);
if (time !== void 0 && Number.isNaN(Date.parse(time))) throw new ApiError(400, `${what}: time is not a date`, "time");
return {
kind,
...origin,
...parseRun(item, what),
state,
...require_common.cn({ time })
};
}
if (isArtifactKind(kind)) return {
...parseArtifact(item, kind, what),
...origin
};
throw new ApiError(400, `${what}: kind must be one of ${EVENT_KINDS.join(", ")}`, "kind");
}
function isArtifactKind(kind) {
return typeof kind === "string" && Object.hasOwn(require_event_catalog.t, kind);
}
function parseRun(item, what) {
const { tags, config, summary } = item;
if (tags !== void 0 && !(Array.isArray(tags) && tags.every((tag) => typeof tag === "string"))) throw new ApiError(400, `${what}: tags must be a list of strings`, "tags");
if (config !== void 0 && !require_common.Wt(config)) throw new ApiError(400, `${what}: config must be an object`, "config");
if (summary !== void 0 && !require_common.Wt(summary)) throw new ApiError(400, `${what}: summary must be an object`, "summary");
for (const [name, value] of Object.entries({
config,
summary
})) if (value !== void 0 && require_common.r(value, MAX_DEPTH)) throw new ApiError(400, `${what}: ${name} is nested too deeply`, name);
return {
run: text(item, "run", what),
...withText(item, ["name", "user"], what),
...require_common.cn({
tags: tags === void 0 ? void 0 : tags.map(String),
config,
summary
})
};
}
function parseRows(item, what) {
const rows = item["rows"] ?? (item["values"] === void 0 ? void 0 : [item["values"]]);
if (!Array.isArray(rows) || rows.length === 0) throw new ApiError(400, `${what}: rows must be a list of objects, or values one object`, "rows");
return rows.map((row, index) => {
if (!require_common.Wt(row)) throw new ApiError(400, `${what}: row ${index} is not an object`, "rows");
for (const key of ["_step", "_timestamp"]) {
const value = row[key];
if (value !== void 0 && (typeof value !== "number" || value < 0)) throw new ApiError(400, `${what}: ${key} of row ${index} must be a number, not below 0`, "rows");
}
if (require_common.r(row, MAX_DEPTH)) throw new ApiError(400, `${what}: row ${index} is nested too deeply`, "rows");
return row;
});
}
function parseArtifact(item, kind, what) {
const needed = require_event_catalog.t[kind].needs;
if (needed !== void 0) text(item, needed, what);
const { metadata } = item;
if (metadata !== void 0 && !require_common.Wt(metadata)) throw new ApiError(400, `${what}: metadata must be an object`, "metadata");
return {
kind,
collection: text(item, "collection", what),
...withText(item, [
"version",
"type",
"alias",
"tag",
"author"
], what),
...require_common.cn({ metadata })
};
}
function text(item, key, what) {
const value = optionalText(item, key, what);
if (value === void 0 || value === "") throw new ApiError(400, `${what}: ${key} is missing`, key);
return value;
}
function optionalText(item, key, what) {
const value = item[key];
if (value !== void 0 && typeof value !== "string") throw new ApiError(400, `${what}: ${key} must be a string`, key);
return value;
}
function withText(item, names, what) {
const found = {};
for (const name of names) {
const value = optionalText(item, name, what);
if (value !== void 0) found[name] = value;
}
return found;
}
// src/sandbox/runtime/create-runtime.ts
function createRuntime(setting) {
const { store, now, limits, baseUrl } = setting;
let metricStates = createMetricStates(store);
const underWay = new Set();
const take = (event) => {
const origin = findProject(store, event);
const search = {
store,
metricStates,
origin
};
if (isArtifactEvent(event)) {
const collection = touchCollection(store, {
event,
project: origin.project,
now: now()
});
return matchArtifactEvent(search, event, collection);
}
const { run, isNew } = touchRun(store, {
project: origin.project,
details: event,
now: now()
});
return event.kind === "runState" ? enterState(search, run, {
state: event.state,
time: timeOf$1(event, now())
}) : logRows(search, {
run,
isNew,
event,
now: now()
});
};
const accept = async (body) => {
const events = parseEvents(body);
checkProjects(store, events);
const taken = events.map((event) => ({
event,
matches: take(event)
})).map(({ event, matches }) => ({
event,
begun: matches.map((matched) => begin(setting, matched))
}));
const begun = taken.flatMap((each) => each.begun);
metricStates.store();
try {
await store.commit();
} catch (error) {
metricStates = createMetricStates(store);
throw error;
}
for (const each of taken) {
const outcomes = each.begun.map(({ report }) => report());
setting.onEvent?.(each.event, outcomes);
}
const done = Promise.all(begun.map((item) => item.finish())).then(() => void 0);
underWay.add(done);
const remove = () => void underWay.delete(done);
done.then(remove, remove);
return { finished: async () => {
await done;
return {
events: events.length,
outcomes: begun.map(({ report }) => report())
};
} };
};
return {
postEvents: async (body) => await (await accept(body)).finished(),
takeEvents: async (body) => {
await accept(body);
},
sendTestWebhook: async ({ urlEndpoint, payload, ...webhook }) => {
const { accessToken, secret, byName, missing } = webhookSecrets(store, webhook);
if (missing !== void 0) return {
ok: false,
response: JSON.stringify({ error: `the team has no secret ${missing}` })
};
const { isOk, ...response } = await deliverWebhook({
url: absoluteUrl(baseUrl(), urlEndpoint),
body: require_template_variables.s(payload, new Map(), byName),
accessToken,
secret,
byName
}, limits);
return {
ok: isOk,
response: JSON.stringify(response)
};
},
settle: async () => {
await Promise.allSettled([...underWay]);
}
};
}
function checkProjects(store, events) {
const created = new Set();
for (const event of events) {
const { project } = findProject(store, event);
if (!isArtifactEvent(event)) continue;
const key = `${project.number}/${event.collection}`;
if (event.kind === "createArtifact") created.add(key);
else if (!created.has(key)) findCollection(store, project, event.collection);
}
}
function logRows(search, { run, isNew, event, now }) {
return [...isNew ? enterState(search, run, {
state: "running",
time: now.getTime()
}) : [], ...matchMetrics(search, run, addRows(run, event, now))];
}
function enterState(search, run, { state, time }) {
if (run.state === state) return [];
run.state = state;
return matchStates(search, run, {
state,
time
});
}
function timeOf$1({ time }, now) {
return time === void 0 ? now.getTime() : Date.parse(time);
}
function begin(setting, { trigger, outcome, match }) {
const base = {
automation: trigger.name,
id: nodeId("Trigger", trigger.number)
};
if (match === void 0) return {
report: () => ({
...base,
outcome
}),
finish: () => Promise.resolve()
};
const { execution, finish, emptyVariables } = beginExecution(setting, trigger, match);
return {
report: () => ({
...base,
outcome: execution.state === "SKIPPED" ? "rate-limited" : outcome,
execution: nodeId("TriggerExecution", execution.number),
...require_common.cn({
emptyVariables: emptyVariables.length === 0 ? void 0 : emptyVariables,
error: execution.state === "FAILED" ? errorOf(execution) : void 0
})
}),
finish
};
}
function errorOf({ result }) {
const error = result?.["error"];
return typeof error === "object" && error !== null && "message" in error && typeof error.message === "string" ? error.message : void 0;
}
// src/sandbox/store/initial-state.ts
function initialState(apiKey) {
return {
formatVersion: 1,
lastNumber: 2,
apiKey,
users: [{
number: 1,
username: "sandbox-user",
name: "Sandbox User",
email: "sandbox-user@example.com"
}],
organizations: [],
entities: [{
number: 2,
name: "sandbox-user",
kind: "user",
organization: null
}],
projects: [],
collections: [],
integrations: [],
secrets: [],
triggers: [],
runs: [],
executions: [],
meters: [],
outbox: [],
inbox: []
};
}
// src/sandbox/store/process-identity.ts
let own;
function ownIdentity() {
own ??= identify();
return own;
}
async function identify() {
const { pid } = process;
const [boot, namespace, started] = await Promise.all([
orAbsent((0, node_fs_promises.readFile)("/proc/sys/kernel/random/boot_id", "utf8")),
orAbsent((0, node_fs_promises.readlink)("/proc/self/ns/pid")),
startOf(pid)
]);
if (boot === void 0 || namespace === void 0 || started === void 0) return { pid };
return {
pid,
system: `${boot.trim()} ${namespace}`,
started
};
}
async function processStatus(other) {
const self = await ownIdentity();
if (other.system !== void 0 && self.system !== void 0) {
if (other.system !== self.system) return "unknown";
return await startOf(other.pid) === other.started ? "running" : "ended";
}
if (other.pid === self.pid && self.system !== void 0) return "ended";
return isAlive(other.pid) ? "running" : "ended";
}
async function startOf(pid) {
const stat = await orAbsent((0, node_fs_promises.readFile)(`/proc/${pid}/stat`, "utf8"));
const fields = stat?.slice(stat.lastIndexOf(")") + 2).split(" ");
return fields?.[0] === "Z" || fields?.[0] === "X" ? void 0 : fields?.[19];
}
function isAlive(pid) {
try {
process.kill(pid, 0);
return true;
} catch (error) {
return !(error instanceof Error && "code" in error && error.code === "ESRCH");
}
}
async function orAbsent(text) {
return await text.catch(() => void 0);
}
// src/sandbox/store/lock-file.ts
const RENEWAL_MS = 1e3;
const STALE_AFTER_MS = 4e3;
const RECHECK_DELAY_MS = 100;
const MAX_ATTEMPTS = 10;
async function takeLock(stateFile) {
const path = `${stateFile}.lock`;
const taken = await acquire(path);
if (taken.owned !== void 0) throw lockedFailure(stateFile, path, taken.owned.pid);
if (taken.content === void 0) throw lockedFailure(stateFile, path, void 0);
const { content } = taken;
await removeLeftovers(path);
const renewal = setInterval(() => {
const now = new Date();
(0, node_fs_promises.utimes)(path, now, now).catch(() => void 0);
}, RENEWAL_MS);
renewal.unref();
return { release: async () => {
clearInterval(renewal);
await removeOwn(path, content);
} };
}
async function acquire(path) {
const content = `${JSON.stringify({
...await ownIdentity(),
token: crypto.randomUUID()
})}\n`;
for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
if (await create(path, content)) return { content };
const found = await readLock(path);
if (found.text === void 0) continue;
if (!await isStale(path, found)) return found.owned === void 0 ? {} : { owned: found.owned };
if (await replace(path, {
found,
content
})) return { content };
}
return {};
}
async function create(path, content) {
const whole = wholeName(path);
try {
await (0, node_fs_promises.writeFile)(whole, content, { mode: 384 });
await (0, node_fs_promises.link)(whole, path).catch(async (error) => {
if (["EEXIST", "ENOENT"].includes(codeOf(error) ?? "")) throw error;
await (0, node_fs_promises.writeFile)(path, content, {
mode: 384,
flag: "wx"
});
});
return true;
} catch (error) {
if (codeOf(error) === "EEXIST") return false;
if (codeOf(error) === "ENOENT" && await exists((0, node_path.dirname)(path))) return false;
throw new require_common.sn(`Cannot lock the sandbox state: ${messageOf(error)}`, {
code: "file",
hint: "Name a state file in a folder that exists and may be written",
cause: error
});
} finally {
await (0, node_fs_promises.rm)(whole, { force: true });
}
}
async function replace(path, { found, content }) {
const claimPath = `${path}.${found.owned?.token.slice(0, 8) ?? "nameless"}`;
const claim = await acquire(claimPath);
if (claim.content === void 0) return false;
const whole = wholeName(path);
try {
if ((await readLock(path)).text !== found.text) return false;
await (0, node_fs_promises.writeFile)(whole, content, { mode: 384 });
await (0, node_fs_promises.rename)(whole, path);
return true;
} catch {
return false;
} finally {
await (0, node_fs_promises.rm)(whole, { force: true });
await removeOwn(claimPath, claim.content);
}
}
async function readLock(path) {
const text = await (0, node_fs_promises.readFile)(path, "utf8").catch(() => void 0);
return {
text,
owned: text === void 0 ? void 0 : parseLock(text)
};
}
function parseLock(text) {
let value;
try {
value = JSON.parse(text);
} catch {
return;
}
if (!require_common.Wt(value)) return void 0;
const { pid, token, system, started } = value;
if (typeof pid !== "number" || !Number.isSafeInteger(pid) || pid < 1) return void 0;
return {
pid,
token: typeof token === "string" && /^[-\w]+$/.test(token) ? token : "nameless",
...require_common.cn({
system: typeof system === "string" ? system : void 0,
started: typeof started === "string" ? started : void 0
})
};
}
async function isStale(path, { owned }) {
const status = owned === void 0 ? "unknown" : await processStatus(owned);
if (status !== "unknown") return status === "ended";
return await isAbandoned(path);
}
async function isAbandoned(path) {
const first = await timeOf(path);
const age = Date.now() - (first ?? 0);
if (first === void 0 || age > STALE_AFTER_MS * 10) return true;
for (let waited = 0; waited < STALE_AFTER_MS; waited += RECHECK_DELAY_MS) {
await (0, node_timers_promises.setTimeout)(RECHECK_DELAY_MS);
if (await timeOf(path) !== first) return false;
}
return true;
}
async function removeLeftovers(path) {
const prefix = `${(0, node_path.basename)(path)}.`;
const names = await (0, node_fs_promises.readdir)((0, node_path.dirname)(path)).catch(() => []);
for (const name of names.filter((item) => item.startsWith(prefix))) await (0, node_fs_promises.rm)((0, node_path.join)((0, node_path.dirname)(path), name), { force: true }).catch(() => void 0);
}
async function removeOwn(path, content) {
if ((await readLock(path)).text === content) await (0, node_fs_promises.rm)(path, { force: true });
}
function wholeName(path) {
return `${path}.${crypto.randomUUID()}.new`;
}
async function timeOf(path) {
return await (0, node_fs_promises.stat)(path).then(({ mtimeMs }) => mtimeMs, () => void 0);
}
async function exists(path) {
return await timeOf(path) !== void 0;
}
function lockedFailure(stateFile, path, pid) {
const owned = pid === void 0 ? "another process" : `process ${pid}`;
return new require_common.sn(`The sandbox state ${stateFile} is in use by ${owned}`, {
code: "locked",
hint: `Stop the other sandbox, name another state file, or delete ${path} if no wac is running`
});
}
function codeOf(error) {
return error instanceof Error && "code" in error ? String(error.code) : void 0;
}
function messageOf(error) {
return error instanceof Error ? error.message : String(error);
}
// src/sandbox/store/change.ts
function listOf(state, list) {
return state[list];
}
function copyRecord(record) {
const copy = { ...record };
for (const [field, value] of Object.entries(record)) if (Array.isArray(value)) Object.assign(copy, { [field]: [...value] });
return copy;
}
function positionOf(records, record) {
const index = require_common.t(records, record.number) - 1;
return records[index] === record ? index : records.indexOf(record);
}
function restoreFields(record, before) {
for (const field of Object.keys(record)) if (!Object.hasOwn(before, field)) Reflect.deleteProperty(record, field);
Object.assign(record, before);
}
function undoChanges(state, changes) {
for (const { list, kind, record, before } of changes.toReversed()) {
const records = listOf(state, list);
if (kind === "edit") restoreFields(record, before ?? record);
else if (kind === "add") {
const index = positionOf(records, record);
if (index >= 0) records.splice(index, 1);
} else {
const next = records.findIndex(({ number }) => number > record.number);
records.splice(next < 0 ? records.length : next, 0, record);
}
}
}
function stateBefore(state, changes) {
const lists = new Map();
for (const { list, kind, record, before } of changes.toReversed()) {
const records = lists.get(list) ?? new Map(listOf(state, list).map((item) => [item.number, item]));
lists.set(list, records);
if (kind === "add") records.delete(record.number);
else records.set(record.number, before ?? record);
}
const earlier = { ...state };
for (const [list, records] of lists) {
const sorted = [...records.values()].sort((a, b) => a.number - b.number);
Object.assign(earlier, { [list]: sorted });
}
return earlier;
}
// src/sandbox/store/check/check-references.ts
const NAMES = {
entities: "entity",
projects: "project",
collections: "collection",
integrations: "integration"
};
const SCOPES = {
entity: "entities",
project: "projects",
collection: "collections"
};
function checkReferences(state) {
if (state.users.length === 0) return "its list \"users\" is empty";
const numbers = new Map();
for (const list of LISTS$1) {
const records = listOf(state, list);
const known = new Set(records.map(({ number }) => number));
numbers.set(list, known);
if (known.size < records.length) return `its list "${list}" has the number ${repeated(records)} twice`;
}
for (const [list, references] of referencesOf(state)) for (const [index, each] of references.entries()) {
if (each === void 0) return `its list "${list}" has no proper "scope" at ${index}`;
const missing = each.find(({ to, number }) => numbers.get(to)?.has(number) !== true);
if (missing === void 0) continue;
return `its list "${list}" names at ${index} the ${`${NAMES[missing.to]} ${missing.number}`}, which it does not have`;
}
}
function orderRecords(state) {
for (const list of LISTS$1) {
const records = listOf(state, list);
records.sort((a, b) => a.number - b.number);
state.lastNumber = Math.max(state.lastNumber, records.at(-1)?.number ?? 0);
}
}
const LISTS$1 = [...[
"users",
"organizations",
"entities",
"projects",
"collections",
"integrations"
], ...[
"secrets",
"triggers",
"runs",
"executions",
"meters",
"outbox",
"inbox"
]];
function referencesOf(state) {
const to = (target, field) => (record) => [{
to: target,
number: record[field]
}];
return [
["projects", state.projects.map(to("entities", "entity"))],
["collections", state.collections.map(to("projects", "project"))],
["integrations", state.integrations.map(to("entities", "entity"))],
["runs", state.runs.map(to("projects", "project"))],
["triggers", state.triggers.map(({ scope, action }) => {
if (!isScope(scope)) return void 0;
const needed = [{
to: SCOPES[scope.kind],
number: scope.number
}];
return "integration" in action ? [...needed, {
to: "integrations",
number: action.integration
}] : needed;
})]
];
}
function isScope(scope) {
return require_common.Wt(scope) && typeof scope["kind"] === "string" && Object.hasOwn(SCOPES, scope["kind"]);
}
function repeated(records) {
const seen = new Set();
return records.find(({ number }) => seen.size === seen.add(number).size)?.number;
}
// src/sandbox/store/check/check-state.ts
const LISTS = {
users: {
username: "string",
name: "string",
email: "string"
},
organizations: {
name: "string",
entity: "string",
flags: "object"
},
entities: {
name: "string",
kind: "string"
},
projects: {
name: "string",
entity: "number",
createdAt: "string",
artifactTypes: "object"
},
collections: {
name: "string",
kind: "string",
project: "number",
type: "string",
tags: "object",
aliases: "object"
},
integrations: {
kind: "string",
entity: "number"
},
secrets: {
entity: "number",
name: "string",
value: "string"
},
triggers: {
name: "string",
enabled: "boolean",
createdAt: "string",
scope: "object",
eventType: "string",
eventFilter: "string",
action: "object"
},
runs: {
id: "string",
project: "number",
rows: "object",
state: "string"
},
executions: {
trigger: "number",
triggerName: "string",
createdAt: "string",
event: "object"
},
meters: {
trigger: "number",
run: "number",
eventFilter: "string",
buffer: "object"
},
outbox: {
createdAt: "string",
automation: "string"
},
inbox: {
name: "string",
body: "string"
}
};
function checkState(value) {
if (!require_common.Wt(value)) return "it does not hold a JSON object";
if (value["formatVersion"] !== 1) return `its formatVersion is ${JSON.stringify(value["formatVersion"])}, this version of wac reads 1`;
if (typeof value["lastNumber"] !== "number") return "it has no lastNumber";
if (typeof value["apiKey"] !== "string") return "it has no apiKey";
for (const [list, fields] of Object.entries(LISTS)) {
const reason = checkList(value[list], fields);
if (reason !== void 0) return `its list "${list}" ${reason}`;
}
}
function isState(value) {
return checkState(value) === void 0;
}
function checkList(list, fields) {
if (!Array.isArray(list)) return "is missing";
for (const [index, record] of list.entries()) {
if (!require_common.Wt(record)) return `has no record at ${index}`;
if (typeof record["number"] !== "number") return `has a record without a number at ${index}`;
for (const [field, type] of Object.entries(fields)) {
const value = record[field];
if (typeof value !== type || value === null) return `has no proper "${field}" at ${index}`;
}
}
}
// src/sandbox/store/journal.ts
const LIST_NAMES = {
users: true,
organizations: true,
entities: true,
projects: true,
collections: true,
integrations: true,
secrets: true,
triggers: true,
runs: true,
executions: true,
meters: true,
outbox: true,
inbox: true
};
function encodeChanges(changes, lastNumber) {
const firsts = new Map();
const lasts = new Map();
for (const change of changes) {
const id = `${change.list}:${change.record.number}`;
if (!firsts.has(id)) firsts.set(id, change);
lasts.set(id, change);
}
const entries = [...lasts].map(([id, last]) => encodeEntry(firsts.get(id) ?? last, last));
return `${JSON.stringify({
lastNumber,
changes: entries
})}\n`;
}
function encodeEntry(first, { list, kind, record }) {
if (kind === "remove") return {
list,
drop: record.number
};
const delta = list === "runs" ? rowsDelta(first.before, record) : void 0;
if (delta === void 0) return {
list,
put: record
};
return {
list,
put: {
...record,
rows: []
},
rows: delta
};
}
function rowsDelta(before, after) {
const [old, rows] = [rowsOf(before), rowsOf(after)];
if (old === void 0 || rows === void 0 || old.length === 0) return void 0;
const drop = old.indexOf(rows[0]);
if (drop < 0 || rows[old.length - drop - 1] !== old.at(-1)) return void 0;
return {
drop,
add: rows.slice(old.length - drop)
};
}
function rowsOf(record) {
return record !== void 0 && "rows" in record && Array.isArray(record.rows) ? record.rows : void 0;
}
function applyLines(state, lines) {
const lists = new Map();
const recordsOf = (list) => {
const records = lists.get(list) ?? new Map(listOf(state, list).map((item) => [item.number, item]));
lists.set(list, records);
return records;
};
for (const line of lines) {
if (!require_common.Wt(line) || typeof line["lastNumber"] !== "number") return false;
const { changes } = line;
if (!require_common.Ut(changes)) return false;
state.lastNumber = Math.max(state.lastNumber, line["lastNumber"]);
for (const entry of changes) if (!applyEntry(recordsOf, entry)) return false;
}
for (const [list, records] of lists) Object.assign(state, { [list]: [...records.values()] });
return true;
}
function applyEntry(recordsOf, entry) {
if (!require_common.Wt(entry) || !isListName(entry["list"])) return false;
const records = recordsOf(entry["list"]);
const { drop, put, rows } = entry;
if (typeof drop === "number") {
records.delete(drop);
return true;
}
if (!isRecord(put)) return false;
const record = Object.assign({ number: put.number }, put);
if (require_common.Wt(rows)) {
const { drop: dropped, add } = rows;
const old = rowsOf(records.get(put.number));
if (old === void 0 || typeof dropped !== "number" || !require_common.Ut(add)) return false;
Object.assign(record, { rows: [...old.slice(dropped), ...add] });
}
records.set(record.number, record);
return true;
}
function isListName(value) {
return typeof value === "string" && Object.hasOwn(LIST_NAMES, value);
}
function isRecord(value) {
return require_common.Wt(value) && typeof value["number"] === "number";
}
// src/sandbox/store/state-file.ts
async function readStateFile(path) {
let text;
try {
text = await (0, node_fs_promises.readFile)(path, "utf8");
} catch (error) {
if (error instanceof Error && "code" in error && error.code === "ENOENT") return void 0;
throw new require_common.sn(`Cannot use the sandbox state ${path}: ${require_common.rt(error)}`, {
code: "file",
hint: "Name a file that may be read and written, such as .wac/sandbox.json",
cause: error
});
}
const [first = "", ...lines] = text.split("\n");
const snapshot = parseLine(first);
if (snapshot === void 0) return wholeState(path, parseWhole(path, text));
const state = checkedState(path, snapshot);
const values = lines.slice(0, -1).map(parseLine);
if (values.at(-1) === void 0) values.pop();
if (!(values.every((value) => value !== void 0) && applyLines(state, values))) throw unreadable(path, "one of its lines is damaged", void 0);
return wholeState(path, state);
}
function wholeState(path, value) {
const state = checkedState(path, value);
const reason = checkReferences(state);
if (reason !== void 0) throw unreadable(path, reason, void 0);
orderRecords(state);
return state;
}
function checkedState(path, value) {
if (isState(value)) return value;
throw unreadable(path, checkState(value) ?? "it is not a state", void 0);
}
function parseLine(line) {
try {
return require_common.Jt(line);
} catch {
return;
}
}
function parseWhole(path, text) {
try {
return JSON.parse(text);
} catch (error) {
throw unreadable(path, "it is not JSON", error);
}
}
async function prepareStateFolder(path) {
try {
await (0, node_fs_promises.mkdir)((0, node_path.dirname)(path), { recursive: true });
} catch (error) {
throw new require_common.sn(`Cannot make the folder of the sandbox state ${path}`, {
code: "file",
hint: "Name a state file in a folder that may be written",
cause: error
});
}
}
const MIN_JOURNAL_BYTES = 4194304;
var StateWriter = class {
#path;
#file;
#size = 0;
#snapshotSize = 0;
#underWay;
#isClosed = false;
constructor(path) {
this.#path = path;
}
async save(changes, state) {
if (this.#isClosed) throw new require_common.sn(`The sandbox has ended: nothing is written to ${this.#path} any more`, { code: "file" });
this.#underWay = this.#write(changes, state);
await this.#underWay;
}
async #write(changes, state) {
const line = encodeChanges(changes, state.lastNumber);
const limit = Math.max(MIN_JOURNAL_BYTES, this.#snapshotSize);
const isLong = this.#size - this.#snapshotSize + line.length > limit;
if (this.#file === void 0 || isLong) {
const snapshot = `${JSON.stringify(state)}\n`;
try {
await this.#begin(snapshot);
return;
} catch (error) {
if (this.#file === void 0) throw error;
}
}
await this.#append(line);
}
async close(state) {
this.#isClosed = true;
await this.#underWay?.catch(() => void 0);
const text = `${JSON.stringify(state, null, 1)}\n`;
await writeAtomically(this.#path, text).catch(() => void 0);
await this.#file?.close();
this.#file = void 0;
}
async #begin(snapshot) {
await writeAtomically(this.#path, snapshot);
await this.#file?.close().catch(() => void 0);
this.#file = void 0;
this.#file = await (0, node_fs_promises.open)(this.#path, "a", 384).catch(() => void 0);
this.#snapshotSize = Buffer.byteLength(snapshot);
this.#size = this.#snapshotSize;
}
async #append(line) {
const file = this.#file;
try {
await file?.writeFile(line);
await file?.sync();
this.#size += Buffer.byteLength(line);
} catch (error) {
await file?.truncate(this.#size).catch(() => {
this.#file = void 0;
return file.close().catch(() => void 0);
});
throw writeFailure(this.#path, error);
}
}
};
async function writeAtomically(path, text) {
const temporary = `${path}.tmp`;
try {
const file = await (0, node_fs_promises.open)(temporary, "w", 384);
try {
await file.writeFile(text);
await file.sync();
} finally {
await file.close();
}
await (0, node_fs_promises.rename)(temporary, path);
await syncFolder((0, node_path.dirname)(path));
} catch (error) {
await (0, node_fs_promises.rm)(temporary, { force: true }).catch(() => void 0);
throw writeFailure(path, error);
}
}
function writeFailure(path, cause) {
return new require_common.sn(`Cannot write the sandbox state ${path}: ${require_common.rt(cause)}`, {
code: "file",
hint: "Check the rights of its folder and the space on the disk; the state before this change is kept",
cause
});
}
async function syncFolder(path) {
try {
const folder = await (0, node_fs_promises.open)(path, "r");
try {
await folder.sync();
} finally {
await folder.close();
}
} catch {}
}
function unreadable(path, reason, cause) {
return new require_common.sn(`Cannot use the sandbox state ${path}: ${reason}`, {
code: "file",
hint: "Move the file away or delete it to begin with an empty sandbox; it was left as it is",
cause
});
}
// src/sandbox/store/find/number-index.ts
const INDEXES = new WeakMap();
function existing(items, number, what) {
const known = INDEXES.get(items)?.get(number);
if (known !== void 0) return known;
const index = new Map(items.map((item) => [item.number, item]));
INDEXES.set(items, index);
const item = index.get(number);
require_common.an(item !== void 0, `the sandbox state has no ${what} ${number}`);
return item;
}
function noteAdded(items, record) {
INDEXES.get(items)?.set(record.number, record);
}
function noteRemoved(items, record) {
INDEXES.get(items)?.delete(record.number);
}
function forgetIndex(items) {
INDEXES.delete(items);
}
// src/sandbox/store/find/trigger-index.ts
const MAX_REMEMBERED = 8;
var TriggerIndex = class {
#current;
#list;
#byNumber = new Map();
#byName = new Map();
#byScope = new Map();
#remembered = new Map();
constructor(current) {
this.#current = current;
}
add(trigger) {
if (this.#list === this.#current()) this.#put(trigger);
}
remove(trigger) {
if (this.#list !== this.#current()) return;
this.#remembered.clear();
this.#byNumber.delete(trigger.number);
removeFrom(this.#byName, trigger.name, trigger);
const scope = scopeKey(trigger.scope);
const names = this.#byScope.get(scope);
if (names === void 0) return;
removeFrom(names, trigger.name, trigger);
if (names.size === 0) this.#byScope.delete(scope);
}
clear() {
this.#list = void 0;
for (const map of [
this.#byNumber,
this.#byName,
this.#byScope,
this.#remembered
]) map.clear();
}
numbered(number) {
this.#refresh();
return this.#byNumber.get(number);
}
named(name) {
this.#refresh();
return this.#byName.get(name) ?? [];
}
on(scope, name) {
this.#refresh();
const names = this.#byScope.get(scopeKey(scope));
if (names === void 0) return [];
if (name !== void 0) return names.get(name) ?? [];
return [...names.values()].flatMap((triggers) => [...triggers]);
}
remember(key, make) {
this.#refresh();
const known = this.#remembered.get(key);
if (known !== void 0) return known;
const made = make();
if (this.#remembered.size >= MAX_REMEMBERED) this.#remembered.clear();
this.#remembered.set(key, made);
return made;
}
#refresh() {
const list = this.#current();
if (this.#list === list) return;
this.clear();
this.#list = list;
for (const trigger of list) this.#put(trigger);
}
#put(trigger) {
this.#remembered.clear();
this.#byNumber.set(trigger.number, trigger);
addTo(this.#byName, trigger.name, trigger);
const scope = scopeKey(trigger.scope);
const names = this.#byScope.get(scope) ?? new Map();
this.#byScope.set(scope, names);
addTo(names, trigger.name, trigger);
}
};
function scopeKey({ kind, number }) {
return `${kind}:${number}`;
}
function addTo(groups, key, trigger) {
const known = groups.get(key);
if (known === void 0) groups.set(key, new Set([trigger]));
else known.add(trigger);
}
function removeFrom(groups, key, trigger) {
const known = groups.get(key);
known?.delete(trigger);
if (known?.size === 0) groups.delete(key);
}
// src/sandbox/store/find/state-reader.ts
var StateReader = class {
state;
triggers;
constructor(state) {
this.state = state;
this.triggers = new TriggerIndex(() => state.triggers);
}
viewer() {
const [user] = this.state.users;
require_common.an(user !== void 0, "a sandbox has a user");
return user;
}
userByName(username) {
return this.state.users.find((user) => user.username === username);
}
entityByName(name) {
return this.state.entities.find((entity) => entity.name === name);
}
entity(number) {
return existing(this.state.entities, number, "entity");
}
organizationByName(name) {
return this.state.organizations.find((organization) => organization.name === name || organization.entity === name);
}
organizationOf(entity) {
return this.state.organizations.find(({ number }) => number === entity.organization);
}
project(number) {
return existing(this.state.projects, number, "project");
}
projectByName(entityName, name) {
const entity = this.entityByName(entityName);
if (entity === void 0) return void 0;
return this.state.projects.find((project) => project.entity === entity.number && project.name === name);
}
projectsOf(entity) {
return this.state.projects.filter((project) => project.entity === entity.number);
}
collection(number) {
return existing(this.state.collections, number, "collection");
}
collectionsOf(project) {
return this.state.collections.filter((collection) => collection.project === project.number);
}
collectionByName(project, name) {
return this.collectionsOf(project).find((collection) => collection.name === name);
}
integration(number) {
return existing(this.state.integrations, number, "integration");
}
secretValue(entity, name) {
return this.state.secrets.find((secret) => secret.entity === entity && secret.name === name)?.value;
}
triggerByNumber(number) {
return this.triggers.numbered(number);
}
triggersOn(scope, name) {
return [...this.triggers.on(scope, name)];
}
triggersWithin(entity, name) {
return (name === void 0 ? this.state.triggers : [...this.triggers.named(name)]).filter((trigger) => this.entityOfScope(trigger.scope).number === entity.number);
}
rememberTriggers(key, make) {
return this.triggers.remember(key, make);
}
hasScope({ kind, number }) {
const { entities, projects, collections } = this.state;
return {
entity: entities,
project: projects,
collection: collections
}[kind].some((record) => record.number === number);
}
entityOfScope(scope) {
switch (scope.kind) {
case "entity": return this.entity(scope.number);
case "project": return this.entity(this.project(scope.number).entity);
case "collection": return this.entity(this.project(this.collection(scope.number).project).entity);
}
}
projectOfScope(scope) {
if (scope.kind === "entity") return void 0;
if (scope.kind === "project") return this.project(scope.number);
return this.project(this.collection(scope.number).project);
}
};
// src/sandbox/store/write-history.ts
const MAX_CHANGES = 1e3;
var WriteHistory = class {
#now;
#writes = [];
#size = 0;
constructor(now) {
this.#now = now;
}
add(changes) {
if (changes.length === 0) return;
this.#writes.push({
time: this.#now().getTime(),
changes
});
this.#size += changes.length;
while (this.#size > MAX_CHANGES && this.#writes.length > 1) this.#size -= this.#writes.shift()?.changes.length ?? 0;
}
clear() {
this.#writes.length = 0;
this.#size = 0;
}
unseen({ writes = 0, ms = 0 }) {
const since = this.#now().getTime() - ms;
const byTime = ms === 0 ? -1 : this.#writes.findIndex(({ time }) => time > since);
const byCount = Math.max(0, this.#writes.length - writes);
const first = byTime < 0 ? byCount : Math.min(byTime, byCount);
return this.#writes.slice(first).flatMap(({ changes }) => changes);
}
};
// src/sandbox/store/store.ts
var Store = class Store extends StateReader {
history;
#save;
#open = [];
#listeners = [];
#saving;
#waiting;
constructor(state, save, now = () => new Date()) {
super(state);
this.#save = save;
this.history = new WriteHistory(now);
}
add(list, record) {
const records = listOf(this.state, list);
records.push(record);
noteAdded(records, record);
if (isTrigger(list, record)) this.triggers.add(record);
this.#open.push({
list,
kind: "add",
record
});
}
edit(list, record, fields = {}) {
if (positionOf(listOf(this.state, list), record) < 0) return;
this.#open.push({
list,
kind: "edit",
record,
before: copyRecord(record)
});
if (isTrigger(list, record)) this.triggers.remove(record);
Object.assign(record, fields);
if (isTrigger(list, record)) this.triggers.add(record);
}
remove(list, record) {
const records = listOf(this.state, list);
const index = positionOf(records, record);
if (index < 0) return;
records.splice(index, 1);
noteRemoved(records, record);
if (isTrigger(list, record)) this.triggers.remove(record);
this.#open.push({
list,
kind: "remove",
record,
before: record
});
}
discard() {
this.#undo(this.#open.splice(0));
}
commit() {
const changes = this.#open.splice(0);
if (changes.length === 0) return Promise.resolve();
this.#waiting ??= createGroup();
this.#waiting.writes.push(changes);
const { saved } = this.#waiting;
if (this.#saving === void 0) this.#saveWaiting();
return saved;
}
onSaved(listener) {
this.#listeners.push(listener);
}
async settle() {
const saves = [this.#saving, this.#waiting].flatMap((group) => group?.saved ?? []);
return (await Promise.allSettled(saves)).every(({ status }) => status === "fulfilled");
}
async read(find) {
for (;;) {
const found = await find();
if (await this.settle()) return found;
}
}
earlier(lag) {
const refuse = () => Promise.reject(new Error("an earlier state is read only"));
return new Store(stateBefore(this.state, this.history.unseen(lag)), refuse);
}
async #saveWaiting() {
while (this.#waiting !== void 0) {
const group = this.#waiting;
this.#saving = group;
this.#waiting = void 0;
try {
await this.#save(group.writes.flat(), this.state);
for (const changes of group.writes) this.history.add(changes);
this.#saving = void 0;
group.resolve();
for (const listener of this.#listeners) listener();
} catch (error) {
const failed = [group, ...this.#waiting === void 0 ? [] : [this.#waiting]];
this.#saving = void 0;
this.#waiting = void 0;
this.#undo(failed.flatMap(({ writes }) => writes.flat()));
for (const { reject } of failed) reject(error);
}
}
}
#undo(changes) {
undoChanges(this.state, changes);
for (const list of new Set(changes.map((change) => change.list))) forgetIndex(listOf(this.state, list));
if (changes.some(({ list }) => list === "triggers")) this.triggers.clear();
}
nextNumber() {
this.state.lastNumber += 1;
return this.state.lastNumber;
}
};
function isTrigger(list, _record) {
return list === "triggers";
}
function createGroup() {
let resolve = () => void 0;
let reject = () => void 0;
const saved = new Promise((done, fail) => {
resolve = done;
reject = fail;
});
saved.catch(() => void 0);
return {
writes: [],
saved,
resolve,
reject
};
}
// src/sandbox/store/open-store.ts
async function openStore(stateFile, { newKey, now }) {
if (stateFile === void 0) return {
store: new Store(initialState(newKey), async () => void 0, now),
isNew: true,
close: async () => void 0
};
const path = (0, node_path.resolve)(stateFile);
await prepareStateFolder(path);
const lock = await takeLock(path);
try {
const found = await readStateFile(path);
const writer = new StateWriter(path);
const store = new Store(found ?? initialState(newKey), (changes, state) => writer.save(changes, state), now);
if (found === void 0) await writer.save([], store.state);
return {
store,
isNew: found === void 0,
close: async () => {
try {
await store.settle();
await writer.close(store.state);
} finally {
await lock.release();
}
}
};
} catch (error) {
await lock.release();
throw error;
}
}
// src/sandbox/start-sandbox.ts
var start_sandbox_exports = require_rolldown_runtime.n({ startSandbox: () => startSandbox });
const DEFAULT_PAGE_SIZE = 50;
const MAX_PAGE_SIZE = 1e3;
const DEFAULT_EXECUTIONS_PER_MINUTE = 60;
async function startSandbox(options = {}) {
const now = options.now ?? (() => new Date());
const opened = await openStore(options.stateFile, {
newKey: (0, node_crypto.randomBytes)(20).toString("hex"),
now
});
const { store } = opened;
const apiKey = options.apiKey ?? store.state.apiKey;
const counts = {
requests: 0,
queries: 0,
mutations: 0,
byOperation: new Map()
};
let url = "";
if (options.starter === true && opened.isNew) {
require_provision.t(store, STARTER_NEEDS, now);
await store.commit();
}
const live = new LiveRevision();
const log = new EventLog(now);
const sessions = new PageSessions(apiKey);
store.onSaved(() => live.advance());
const runtime = createRuntime({
store,
onEvent: (event, outcomes) => {
log.add(event, outcomes);
live.advance();
},
now,
limits: {
...DEFAULT_DELIVERY_LIMITS,
...options.delivery
},
executionsPerMinute: options.executionsPerMinute ?? DEFAULT_EXECUTIONS_PER_MINUTE,
baseUrl: () => url
});
const profile = options.profile ?? require_server_profile.t;
const contextFor = ({ userAgent, actingUser = "", lag }) => createContext({
store: lag === void 0 ? store : store.earlier(lag),
profile,
userAgent,
viewer: store.userByName(actingUser) ?? store.viewer(),
now,
baseUrl: url,
paging: {
defaultSize: options.pageSize?.default ?? DEFAULT_PAGE_SIZE,
maxSize: options.pageSize?.max ?? MAX_PAGE_SIZE,
emptyPages: options.emptyPages ?? false
},
sendTestWebhook: runtime.sendTestWebhook,
takeEvents: runtime.takeEvents
});
let server;
const endpoint = {
schema: sandboxSchema(profile),
validationStatus: profile.isLenient && profile.hasFeatureQuery ? 200 : 400,
apiKey,
counts,
latencyMs: options.latencyMs ?? 0,
limitRate: createRateLimiter(options.rateLimit, () => Date.now()),
contextFor,
read: (find) => store.read(find),
onRequest: options.onRequest ?? (() => void 0),
refuse: (ms) => server?.refuse(ms)
};
const page = options.loadPage && {
store,
sessions,
live,
sections: new PageSections(store, {
live,
log
}),
loadRenderer: options.loadPage,
postEvents: runtime.postEvents,
port: () => server?.port ?? 0
};
const admin = {
store,
apiKey,
counts,
now,
postEvents: runtime.postEvents
};
const client = {
store,
apiKey,
now,
takeEvents: runtime.takeEvents
};
try {
server = await listenOnLoopback(options.port ?? 0, (request, response) => serveRequest({
endpoint,
admin,
client,
page,
exports: {
store,
now
}
}, request, response));
} catch (error) {
await opened.close();
throw error;
}
url = `http://127.0.0.1:${server.port}`;
return {
url,
port: server.port,
apiKey,
store,
isNew: opened.isNew,
counts,
newPageAddress: () => `${url}/#code=${sessions.newCode()}`,
close: async () => {
live.close();
await server.close();
await runtime.settle();
await opened.close();
}
};
}
async function serveRequest({ endpoint, admin, client, page, exports }, request, response) {
const path = (request.url ?? "").split("?", 1)[0] ?? "";
if (!(path === "/" && (request.method === "GET" || request.method === "HEAD"))) refuseOtherPages(request.headers);
if (page !== void 0 && isPagePath(path)) await servePage(page, request, response);
else if (path === "/graphql" && request.method === "POST") await serveGraphQL(endpoint, request, response);
else if (path.startsWith("/sandbox/exports/")) await serveExport(request, {
store: exports.store,
now: exports.now()
}, response);
else if (isClientPath(path)) await serveClient(client, request, response);
else if (path.startsWith("/sandbox/")) await serveAdmin(admin, request, response);
else sendJson(response, 404, { body: { error: "the sandbox serves POST /graphql, /files/\u2026 and /sandbox/\u2026" } });
}
Object.defineProperty(exports, "n", {
enumerable: true,
get: function() {
return start_sandbox_exports;
}
});
exports.t = startSandbox;
