const require_common = require("./common.js");
const require_read_connection = require("./read-connection.js");
const require_open_connection = require("./open-connection.js");
// src/wandb/operations/read-runs.ts
const RUNS_PER_PAGE = 50;
const OPTIONAL_RUN_FIELDS = [
"tags",
"heartbeatAt",
"historyLineCount",
"historyKeys",
"systemMetrics",
"user",
"runCount"
];
function runFields({ lacking, withDocuments }) {
const optional = OPTIONAL_RUN_FIELDS.filter((field) => field !== "user" && field !== "runCount" && !lacking.has(field));
const user = lacking.has("user") ? [] : ["user { username }"];
const documents = withDocuments ? ["config", "summaryMetrics"] : [];
return [
"name",
"displayName",
"state",
"createdAt",
...optional,
...user,
...documents
].join(" ");
}
function runsOperation(request, fields) {
const { entity, project, cursor } = request;
return {
operationName: "Runs",
query: `query Runs($entity: String!, $project: String!, $cursor: String, $perPage: Int, $order: String) {
  project(name: $project, entityName: $entity) {
    name${fields.lacking.has("runCount") ? "" : "\n    runCount"}
    runs(after: $cursor, first: $perPage, order: $order) {
      pageInfo { endCursor hasNextPage }
      edges { node { ${runFields(fields)} } }
    }
  }
}`,
variables: {
entity,
project,
cursor,
perPage: 50,
order: "-created_at"
}
};
}
function runOperation(run, fields) {
return {
operationName: "Run",
query: `query Run($entity: String!, $project: String!, $run: String!) {
  project(name: $project, entityName: $entity) {
    run(name: $run) { ${runFields(fields)} }
  }
}`,
variables: variablesOf(run)
};
}
function sampledHistoryOperation(run, { keys, samples, minStep, endStep }) {
return {
operationName: "RunSampledHistory",
query: `query RunSampledHistory($entity: String!, $project: String!, $run: String!, $specs: [JSONString!]!) {
  project(name: $project, entityName: $entity) {
    run(name: $run) { name sampledHistory(specs: $specs) }
  }
}`,
variables: {
...variablesOf(run),
specs: keys.map((list) => JSON.stringify({
keys: list,
samples,
minStep,
maxStep: endStep - 1
}))
}
};
}
function historyPageOperation(run, { minStep, endStep, samples }) {
return {
operationName: "HistoryPage",
query: `query HistoryPage($entity: String!, $project: String!, $run: String!, $minStep: Int64!, $maxStep: Int64!, $pageSize: Int!) {
  project(name: $project, entityName: $entity) {
    run(name: $run) { name history(minStep: $minStep, maxStep: $maxStep, samples: $pageSize) }
  }
}`,
variables: {
...variablesOf(run),
minStep,
maxStep: endStep,
pageSize: samples
}
};
}
function systemEventsOperation(run, samples) {
return {
operationName: "RunSystemEvents",
query: `query RunSystemEvents($entity: String!, $project: String!, $run: String!, $samples: Int) {
  project(name: $project, entityName: $entity) {
    run(name: $run) { name events(samples: $samples) }
  }
}`,
variables: {
...variablesOf(run),
samples
}
};
}
function parquetHistoryOperation(run) {
return {
operationName: "RunParquetHistory",
query: `query RunParquetHistory($entity: String!, $project: String!, $run: String!, $liveKeys: [String!]!) {
  project(name: $project, entityName: $entity) {
    run(name: $run) { name parquetHistory(liveKeys: $liveKeys) { parquetUrls liveData } }
  }
}`,
variables: {
...variablesOf(run),
liveKeys: ["_step"]
}
};
}
function projectNamesOperation(entity, cursor) {
return {
operationName: "ProjectNames",
query: `query ProjectNames($entity: String!, $cursor: String, $perPage: Int) {
  entity(name: $entity) {
    name
    projects(after: $cursor, first: $perPage) {
      pageInfo { endCursor hasNextPage }
      edges { node { name } }
    }
  }
}`,
variables: {
entity,
...require_common.cn({ cursor }),
perPage: 50
}
};
}
function variablesOf({ entity, project, id }) {
return {
entity,
project,
run: id
};
}
// src/wandb/operations/read-artifacts.ts
const PER_PAGE = 50;
function collectionsOperation({ entity, project }, cursor) {
return {
operationName: "Collections",
query: `query Collections($entity: String!, $project: String!, $cursor: String, $perPage: Int) {
  project(name: $project, entityName: $entity) {
    name
    artifactCollections(after: $cursor, first: $perPage) {
      pageInfo { endCursor hasNextPage }
      edges { node { name tags { edges { node { name } } } } }
    }
  }
}`,
variables: {
entity,
project,
...require_common.cn({ cursor }),
perPage: PER_PAGE
}
};
}
function versionsOperation({ entity, project, collection }, cursor) {
return {
operationName: "Versions",
query: `query Versions($entity: String!, $project: String!, $collection: String!, $cursor: String, $perPage: Int) {
  project(name: $project, entityName: $entity) {
    name
    artifactCollection(name: $collection) {
      name
      artifacts(after: $cursor, first: $perPage) {
        totalCount
        pageInfo { endCursor hasNextPage }
        edges {
          node {
            versionIndex
            createdAt
            tags { name }
            aliases { alias artifactCollection { name project { name } } }
          }
        }
      }
    }
  }
}`,
variables: {
entity,
project,
collection,
...require_common.cn({ cursor }),
perPage: PER_PAGE
}
};
}
// src/wandb/history/list-artifacts.ts
async function listCollections(session, path, onPage) {
const name = `${path.entity}/${path.project}`;
const what = `the collections of "${name}"`;
const { nodes } = await require_read_connection.n(async (cursor) => {
onPage();
const data = await session.query(collectionsOperation(path, cursor), `read ${what}`);
const project = require_read_connection.a(data, "project");
if (project === void 0) throw unseen(`project "${name}"`);
return require_read_connection.a(project, "artifactCollections");
}, what);
return nodes.map((node) => ({
name: nameOf(node, "name", what),
tags: tagsOf(node, what)
}));
}
async function listVersions(session, path, onPage) {
const name = `${path.entity}/${path.project}/${path.collection}`;
const what = `the versions of "${name}"`;
const { nodes, totalCount } = await require_read_connection.n(async (cursor) => {
onPage();
const data = await session.query(versionsOperation(path, cursor), `read ${what}`);
const collection = require_read_connection.a(require_read_connection.a(data, "project") ?? {}, "artifactCollection");
if (collection === void 0) throw unseen(`collection "${name}"`);
return require_read_connection.a(collection, "artifacts");
}, what);
if (totalCount !== void 0 && totalCount > nodes.length) throw require_read_connection.t(what, `the server counts ${totalCount} and shows ${nodes.length}`);
return nodes.map((node) => decodeVersion(node, path, what));
}
function decodeVersion(node, path, what) {
const { versionIndex: index } = node;
return {
aliases: wholeList(node["aliases"], what).filter((alias) => !isElsewhere(alias, path)).map((alias) => nameOf(alias, "alias", what)),
tags: wholeList(node["tags"], what).map((tag) => nameOf(tag, "name", what)),
...require_common.cn({
index: typeof index === "number" && Number.isSafeInteger(index) ? index : void 0,
createdAt: require_read_connection.u(node, "createdAt")
})
};
}
function wholeList(list, what) {
if (!require_common.Ut(list)) throw require_read_connection.t(what, "the server leaves out aliases or tags");
return list.map((item) => {
if (!require_common.Wt(item)) throw require_read_connection.t(what, "an alias or tag is null");
return item;
});
}
function nameOf(object, key, what) {
const name = require_read_connection.u(object, key);
if (name === void 0) throw require_read_connection.t(what, "an alias or tag has no name");
return name;
}
function isElsewhere(alias, path) {
const collection = require_read_connection.a(alias, "artifactCollection") ?? {};
const project = require_read_connection.a(collection, "project") ?? {};
return [[require_read_connection.u(collection, "name"), path.collection], [require_read_connection.u(project, "name"), path.project]].some(([found, own]) => found !== void 0 && found !== own);
}
function tagsOf(node, what) {
const { edges } = require_read_connection.a(node, "tags") ?? {};
return wholeList(edges, what).map((edge) => nameOf(require_read_connection.a(edge, "node") ?? {}, "name", what));
}
function unseen(what) {
return new require_common.sn(`Cannot see ${what}: it does not exist, or the API key cannot see it`, {
code: "not-found",
hint: "Check the names"
});
}
// src/wandb/history/decode-run.ts
function decodeRun(node, project) {
const id = require_read_connection.u(node, "name");
if (id === void 0 || id === "") return void 0;
const name = require_read_connection.u(node, "displayName") ?? "";
const history = readObject(node, "historyKeys");
const keys = history === void 0 ? void 0 : readKeys(history);
return {
entity: project.entity,
project: project.project,
id,
name: name === "" ? id : name,
state: (require_read_connection.u(node, "state") ?? "").toLowerCase(),
tags: require_common.Ut(node["tags"]) ? node["tags"].filter((tag) => typeof tag === "string") : [],
...require_common.cn({
user: require_read_connection.u(require_read_connection.a(node, "user") ?? {}, "username"),
createdAt: require_read_connection.u(node, "createdAt"),
heartbeatAt: require_read_connection.u(node, "heartbeatAt"),
rows: wholeNumber(node, "historyLineCount"),
lastStep: history === void 0 ? void 0 : wholeNumber(history, "lastStep"),
keys,
systemMetrics: readObject(node, "systemMetrics"),
config: unwrapConfig(readObject(node, "config")),
summary: readObject(node, "summaryMetrics")
})
};
}
function readObject(node, key) {
const value = node[key];
if (require_common.Wt(value)) return value;
if (typeof value !== "string") return void 0;
try {
const parsed = require_common.Jt(value);
return require_common.Wt(parsed) ? parsed : void 0;
} catch {
return;
}
}
function readKeys(history) {
const keys = require_read_connection.a(history, "keys");
if (keys === void 0) return void 0;
return new Map(Object.entries(keys).map(([name, value]) => [name, require_common.Wt(value) ? readKey(value) : { types: [] }]));
}
function readKey(value) {
const counts = require_read_connection.o(value, "typeCounts");
const numbers = counts.map(({ count }) => count);
const isCounted = numbers.length > 0 && numbers.every((count) => typeof count === "number" && count >= 0);
return {
types: counts.flatMap((each) => require_read_connection.u(each, "type") ?? []),
...require_common.cn({ count: isCounted ? numbers.reduce((sum, count) => sum + Number(count), 0) : void 0 })
};
}
function unwrapConfig(config) {
if (config === void 0) return void 0;
return Object.fromEntries(Object.entries(config).filter(([key]) => key !== "_wandb").map(([key, entry]) => [key, require_common.Wt(entry) && Object.hasOwn(entry, "value") ? entry["value"] ?? null : entry]));
}
function wholeNumber(object, key) {
const value = object[key];
return typeof value === "number" && Number.isSafeInteger(value) ? value : void 0;
}
// src/wandb/history/list-runs.ts
const MAX_PAGES = 1e5;
async function* listRuns(session, lacking, request) {
const { entity, project, withDocuments = false } = request;
const what = `the runs of "${entity}/${project}"`;
const seen = new Set();
let cursor = null;
for (let page = 0; page < MAX_PAGES; page += 1) {
const at = cursor;
const data = await withoutLacking(lacking, (fields) => session.query(runsOperation({
entity,
project,
cursor: at
}, {
lacking: fields,
withDocuments
}), `read ${what}`));
const found = require_read_connection.a(data, "project");
if (found === void 0) throw unseenProject(request);
const connection = require_read_connection.a(found, "runs");
if (connection === void 0) throw require_read_connection.t(what, "the server has nothing where a list was expected");
const count = found["runCount"];
yield {
runs: nodesOf(connection).flatMap((node) => decodeRun(node, request) ?? []),
...require_common.cn({ count: typeof count === "number" ? count : void 0 })
};
const next = nextCursor(connection, what);
if (next === void 0) return;
if (seen.has(next)) throw require_read_connection.t(what, "the server gives the same page again and again");
seen.add(next);
cursor = next;
}
throw require_read_connection.t(what, `it does not end after ${MAX_PAGES} pages`);
}
async function readRun(session, lacking, run) {
const data = await withoutLacking(lacking, (fields) => session.query(runOperation(run, {
lacking: fields,
withDocuments: false
}), `read run "${run.id}"`));
const node = require_read_connection.a(require_read_connection.a(data, "project") ?? {}, "run");
return node === void 0 ? void 0 : decodeRun(node, run);
}
async function listProjects(session, entity) {
const what = `the projects of "${entity}"`;
const { nodes } = await require_read_connection.n(async (cursor) => {
const data = await session.query(projectNamesOperation(entity, cursor), `read ${what}`);
return require_read_connection.a(require_read_connection.a(data, "entity") ?? {}, "projects");
}, what);
return nodes.flatMap(({ name }) => typeof name === "string" ? name : []);
}
async function withoutLacking(lacking, send) {
for (;;) try {
return await send(new Set(lacking));
} catch (error) {
const unknown = require_open_connection.a(error);
const more = OPTIONAL_RUN_FIELDS.filter((field) => unknown.has(field) && !lacking.has(field));
if (more.length === 0) throw error;
for (const field of more) lacking.add(field);
}
}
function nodesOf(connection) {
const { edges } = connection;
if (!require_common.Ut(edges)) return [];
return edges.flatMap((edge) => {
const node = require_common.Wt(edge) ? edge["node"] : void 0;
return require_common.Wt(node) ? [node] : [];
});
}
function nextCursor(connection, what) {
const info = require_read_connection.a(connection, "pageInfo") ?? {};
if (info["hasNextPage"] !== true) return void 0;
const { endCursor } = info;
if (typeof endCursor === "string" && endCursor !== "") return endCursor;
throw require_read_connection.t(what, "the server has a next page and does not say where");
}
function unseenProject({ entity, project }) {
return new require_common.sn(`Cannot see project "${entity}/${project}": it does not exist, or the API key cannot see it`, {
code: "not-found",
hint: "Check the names; a project is named ENTITY/PROJECT"
});
}
// src/wandb/history/create-history-api.ts
function createHistoryApi(connection) {
const { session } = connection;
const lacking = new Set();
let hasExports = true;
async function ask(operation, run, field) {
const data = await session.query(operation, `read the history of run "${run.id}"`);
const node = require_read_connection.a(require_read_connection.a(data, "project") ?? {}, "run");
if (node === void 0) return void 0;
if (node["name"] !== run.id) throw require_read_connection.t(`the history of run "${run.id}"`, "the response is about another run");
return node[field] ?? null;
}
return {
server: connection.server,
listRuns: (request) => listRuns(session, lacking, request),
readRun: (run) => readRun(session, lacking, run),
sampleRows: async (run, request) => {
const lists = await ask(sampledHistoryOperation(run, request), run, "sampledHistory");
if (lists === void 0) return void 0;
if (!require_common.Ut(lists) || lists.length !== request.keys.length) throw notRows(run);
return lists.map((list) => objectsOf(list, run));
},
readRows: async (run, request) => {
const rows = await ask(historyPageOperation(run, request), run, "history");
return rows === void 0 ? void 0 : objectsOf(rows, run);
},
readSystemRows: async (run, samples) => {
const rows = await ask(systemEventsOperation(run, samples), run, "events");
return rows === void 0 ? void 0 : objectsOf(rows, run);
},
readExports: async (run) => {
if (!hasExports) return { urls: [] };
try {
const found = await ask(parquetHistoryOperation(run), run, "parquetHistory");
return found === void 0 ? void 0 : exportsOf(found);
} catch (error) {
if (!require_open_connection.a(error).has("parquetHistory")) throw error;
hasExports = false;
return { urls: [] };
}
},
download: async (url) => await download(connection, url),
listCollections: (path, onPage) => listCollections(session, path, onPage),
listVersions: (path, onPage) => listVersions(session, path, onPage),
listProjects: (entity) => listProjects(session, entity),
usage: connection.usage
};
}
function objectsOf(list, run) {
if (!require_common.Ut(list)) throw notRows(run);
return list.map((item) => {
const row = typeof item === "string" ? parseRow(item) : item;
if (!require_common.Wt(row)) throw notRows(run);
return row;
});
}
function parseRow(text) {
try {
return require_common.Jt(text);
} catch {
return;
}
}
function notRows(run) {
return require_read_connection.t(`the history of run "${run.id}"`, "the response has no rows where they were expected");
}
function exportsOf(found) {
if (!require_common.Wt(found)) return { urls: [] };
const { parquetUrls, liveData } = found;
const urls = require_common.Ut(parquetUrls) ? parquetUrls.filter((url) => typeof url === "string") : [];
const first = (require_common.Ut(liveData) ? liveData.flatMap((row) => {
const step = require_common.Wt(row) ? row["_step"] : void 0;
return typeof step === "number" ? step : [];
}) : []).reduce((least, step) => least === void 0 || step < least ? step : least, void 0);
return {
urls,
...require_common.cn({ firstLiveStep: first })
};
}
const DOWNLOAD_ATTEMPTS = 4;
const EXPIRED = new Set([
400,
401,
403,
404,
410
]);
async function download(connection, url) {
for (let attempt = 1;; attempt += 1) {
const outcome = await downloadOnce(connection, url);
if (!(outcome instanceof require_common.sn)) return outcome;
if (attempt === DOWNLOAD_ATTEMPTS) throw outcome;
await connection.sleep(1e3 * 2 ** (attempt - 1), connection.signal);
}
}
async function downloadOnce({ download: get, signal }, url) {
try {
const found = await get(url);
if ("bytes" in found) return found.bytes;
const { status } = found;
if (EXPIRED.has(status)) return "expired";
const code = status === 429 ? "rate-limited" : "server";
return new require_common.Z(`Cannot download a history: HTTP ${status}`, {
code,
status,
wasSent: true
});
} catch (error) {
if (error instanceof require_common.sn || signal.aborted) throw error;
const reason = error instanceof Error ? error.message : String(error);
return new require_common.Z(`Cannot download a history: ${reason}`, {
code: "network",
wasSent: true,
hint: "Run the same command again; what was read is kept"
});
}
}
exports.createHistoryApi = createHistoryApi;
