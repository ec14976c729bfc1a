const require_common = require("./common.js");
const require_read_connection = require("./read-connection.js");
const require_write_grant = require("./write-grant.js");
const require_open_connection = require("./open-connection.js");
// src/wandb/operations/read-executions.ts
const EXECUTION_PAGE_SIZE = 100;
function executionsOperation(pages) {
const variables = { perPage: EXECUTION_PAGE_SIZE };
const declared = ["$perPage: Int"];
const fields = pages.map(({ id, cursor }, index) => {
variables[`id${index}`] = id;
variables[`cursor${index}`] = cursor;
declared.push(`$id${index}: ID!`, `$cursor${index}: String`);
return `  t${index}: triggerExecutions(triggerID: $id${index}, after: $cursor${index}, first: $perPage) {
    totalCount
    pageInfo { endCursor hasNextPage }
    edges { node { state createdAt result { data { __typename ... on HttpTriggerResultDetails { statusCode } } } } }
  }`;
});
return {
operationName: "TriggerExecutions",
query: `query TriggerExecutions(${declared.join(", ")}) {\n${fields.join("\n")}\n}`,
variables
};
}
function lastExecutedOperation({ entity, cursor }) {
return {
operationName: "LastExecuted",
query: `query LastExecuted($entity: String!, $cursor: String, $perPage: Int) {
  entity(name: $entity) {
    triggers(after: $cursor, first: $perPage) {
      totalCount
      pageInfo { endCursor hasNextPage }
      edges { node { id lastExecutedAt } }
    }
  }
}`,
variables: {
entity,
cursor,
perPage: 100
}
};
}
function lastExecutedByProjectOperation({ entity, cursor }) {
return {
operationName: "LastExecutedByProject",
query: `query LastExecutedByProject($entity: String!, $cursor: String, $perPage: Int) {
  entity(name: $entity) {
    projects(after: $cursor, first: $perPage) {
      pageInfo { endCursor hasNextPage }
      edges { node { triggers { id lastExecutedAt } } }
    }
  }
}`,
variables: {
entity,
cursor,
perPage: 100
}
};
}
// src/wandb/history/count-executions.ts
var ExecutionCount = class {
#since;
#cursors = new Set();
#reasons = new Map();
#cursor = null;
#read = 0;
#count = 0;
#failed = 0;
#skipped = 0;
#newest;
#last = Number.POSITIVE_INFINITY;
#isNewestFirst = true;
#isWhole = false;
#isRestOlder = false;
constructor(since) {
this.#since = since;
}
get cursor() {
return this.#cursor;
}
addPage(connection) {
const { edges, totalCount } = connection;
if (!require_common.Ut(edges)) return false;
for (const edge of edges) {
const node = require_common.Wt(edge) ? edge["node"] : void 0;
if (require_common.Wt(node)) this.#add(node);
}
const info = require_read_connection.a(connection, "pageInfo") ?? {};
const end = require_read_connection.u(info, "endCursor");
if (info["hasNextPage"] === true) {
this.#isRestOlder = this.#isNewestFirst && this.#last < this.#since;
if (this.#isRestOlder || end === void 0 || this.#cursors.has(end)) return false;
this.#cursors.add(end);
this.#cursor = end;
return true;
}
this.#isWhole = info["hasNextPage"] === false && (typeof totalCount !== "number" || totalCount <= this.#read);
return false;
}
newest() {
if (this.#isWhole) return this.#newest ?? null;
return this.#isNewestFirst ? this.#newest : void 0;
}
counts() {
return {
count: this.#count,
failed: this.#failed,
skipped: this.#skipped,
reasons: [...this.#reasons].sort(([, a], [, b]) => b - a).map(([reason]) => reason),
isComplete: this.#isWhole || this.#isRestOlder
};
}
#add(node) {
const createdAt = require_read_connection.u(node, "createdAt") ?? "";
const time = Date.parse(createdAt);
if (Number.isNaN(time)) return;
this.#read += 1;
if (time > this.#last) this.#isNewestFirst = false;
this.#last = time;
const state = require_read_connection.u(node, "state");
const isSkipped = state === "SKIPPED";
if (!isSkipped && !(Date.parse(this.#newest ?? "") >= time)) this.#newest = createdAt;
if (time < this.#since) return;
if (isSkipped) {
this.#skipped += 1;
return;
}
this.#count += 1;
if (state !== "FAILED") return;
this.#failed += 1;
const reason = failureReason(node);
if (reason !== void 0) this.#reasons.set(reason, (this.#reasons.get(reason) ?? 0) + 1);
}
};
function failureReason(node) {
const data = require_read_connection.a(require_read_connection.a(node, "result") ?? {}, "data") ?? {};
if (require_read_connection.u(data, "__typename") !== "HttpTriggerResultDetails") return void 0;
const { statusCode } = data;
return typeof statusCode === "number" && statusCode > 0 ? `HTTP ${statusCode}` : "no HTTP response";
}
// src/wandb/history/create-execution-api.ts
const AUTOMATIONS_PER_REQUEST = 20;
const MAX_REQUESTS = 20;
function createExecutionApi(session) {
return {
readLastExecuted: async (entities) => {
const { features } = await session.capabilities();
if (!features.has("AUTOMATION_LAST_EXECUTED_AT")) return void 0;
const read = features.has("QUERY_AUTOMATIONS_ON_ENTITY") ? lastExecutedInList : lastExecutedInProjects;
const lists = await require_common.S(entities.map((entity) => read(session, entity)));
return new Map(lists.flat().flatMap(lastExecuted));
},
readExecutions: async (request) => await readExecutions(session, request),
isRefusal: require_open_connection.i
};
}
async function lastExecutedInList(session, entity) {
const what = `when the automations of "${entity}" last fired`;
const { nodes } = await require_read_connection.n(async (cursor) => {
const data = await session.query(lastExecutedOperation({
entity,
cursor
}), `read ${what}`);
return require_read_connection.a(require_read_connection.a(data, "entity") ?? {}, "triggers");
}, what);
return nodes;
}
async function lastExecutedInProjects(session, entity) {
const what = `when the automations of "${entity}" last fired`;
const { nodes } = await require_read_connection.n(async (cursor) => {
const data = await session.query(lastExecutedByProjectOperation({
entity,
cursor
}), `read ${what}`);
return require_read_connection.a(require_read_connection.a(data, "entity") ?? {}, "projects");
}, what);
return nodes.flatMap(({ triggers }) => require_common.Ut(triggers) ? triggers.filter((trigger) => require_common.Wt(trigger)) : []);
}
function lastExecuted(node) {
const id = require_read_connection.u(node, "id");
const { lastExecutedAt } = node;
if (id === void 0) return [];
if (lastExecutedAt === null) return [[id, null]];
return typeof lastExecutedAt === "string" && !Number.isNaN(Date.parse(lastExecutedAt)) ? [[id, lastExecutedAt]] : [];
}
async function readExecutions(session, { ids, since }) {
const counts = new Map();
let due = [...new Set(ids)];
let requests = 0;
while (due.length > 0) {
const next = [];
for (const some of require_common.b(due, AUTOMATIONS_PER_REQUEST)) {
if (requests === MAX_REQUESTS) return found(counts);
requests += 1;
next.push(...await readPages(session, some, {
counts,
since
}));
}
due = next;
}
return found(counts);
}
async function readPages(session, ids, { counts, since }) {
const pages = ids.map((id) => ({
id,
cursor: counts.get(id)?.cursor ?? null
}));
const data = await session.query(executionsOperation(pages), "read the executions of automations");
return ids.filter((id, index) => {
const connection = require_read_connection.a(data, `t${index}`);
if (connection === void 0) return false;
const count = counts.get(id) ?? new ExecutionCount(since);
counts.set(id, count);
return count.addPage(connection);
});
}
function found(counts) {
return new Map([...counts].map(([id, count]) => [id, {
counts: count.counts(),
...require_common.cn({ newest: count.newest() })
}]));
}
exports.createExecutionApi = createExecutionApi;
