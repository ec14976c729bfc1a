import { Kt as present, an as isJsonObject, fn as Failure, in as isJsonList, ln as parseJson, pt as ApiFailure } from "./common.js";
import { a as objectField, n as readConnection, o as objectsField, t as incomplete, u as textField } from "./read-connection.js";
import { n as unknownFields } from "./unknown-fields.js";
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
...present({ cursor }),
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
...present({ cursor }),
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
...present({ cursor }),
perPage: PER_PAGE
}
};
}
// src/wandb/history/list-artifacts.ts
async function listCollections(session, path, onPage) {
const name = `${path.entity}/${path.project}`;
const what = `the collections of "${name}"`;
const { nodes } = await readConnection(async (cursor) => {
onPage();
const data = await session.query(collectionsOperation(path, cursor), `read ${what}`);
const project = objectField(data, "project");
if (project === void 0) throw unseen(`project "${name}"`);
return objectField(project, "artifactCollections");
}, what);
return nodes.map((node) => ({
name: nameOf(node, "name", what),
tags: tagsOf(node, what)
}));
}
async function listVersions(session, path, onPage) {
const name = `${path.entity}/${path.project}/${path.collection}`;
const what = `the versions of "${name}"`;
const { nodes, totalCount } = await readConnection(async (cursor) => {
onPage();
const data = await session.query(versionsOperation(path, cursor), `read ${what}`);
const collection = objectField(objectField(data, "project") ?? {}, "artifactCollection");
if (collection === void 0) throw unseen(`collection "${name}"`);
return objectField(collection, "artifacts");
}, what);
if (totalCount !== void 0 && totalCount > nodes.length) throw incomplete(what, `the server counts ${totalCount} and shows ${nodes.length}`);
return nodes.map((node) => decodeVersion(node, path, what));
}
function decodeVersion(node, path, what) {
const { versionIndex: index } = node;
return {
aliases: wholeList(node["aliases"], what).filter((alias) => !isElsewhere(alias, path)).map((alias) => nameOf(alias, "alias", what)),
tags: wholeList(node["tags"], what).map((tag) => nameOf(tag, "name", what)),
...present({
index: typeof index === "number" && Number.isSafeInteger(index) ? index : void 0,
createdAt: textField(node, "createdAt")
})
};
}
function wholeList(list, what) {
if (!isJsonList(list)) throw incomplete(what, "the server leaves out aliases or tags");
return list.map((item) => {
if (!isJsonObject(item)) throw incomplete(what, "an alias or tag is null");
return item;
});
}
function nameOf(object, key, what) {
const name = textField(object, key);
if (name === void 0) throw incomplete(what, "an alias or tag has no name");
return name;
}
function isElsewhere(alias, path) {
const collection = objectField(alias, "artifactCollection") ?? {};
const project = objectField(collection, "project") ?? {};
return [[textField(collection, "name"), path.collection], [textField(project, "name"), path.project]].some(([found, own]) => found !== void 0 && found !== own);
}
function tagsOf(node, what) {
const { edges } = objectField(node, "tags") ?? {};
return wholeList(edges, what).map((edge) => nameOf(objectField(edge, "node") ?? {}, "name", what));
}
function unseen(what) {
return new Failure(`Cannot see ${what}: it does not exist, or the API key cannot see it`, {
code: "not-found",
hint: "Check the names"
});
}
// src/wandb/history/decode-run.ts
function decodeRun(node, project) {
const id = textField(node, "name");
if (id === void 0 || id === "") return void 0;
const name = textField(node, "displayName") ?? "";
const history = readObject(node, "historyKeys");
const keys = history === void 0 ? void 0 : readKeys(history);
return {
entity: project.entity,
project: project.project,
id,
name: name === "" ? id : name,
state: (textField(node, "state") ?? "").toLowerCase(),
tags: isJsonList(node["tags"]) ? node["tags"].filter((tag) => typeof tag === "string") : [],
...present({
user: textField(objectField(node, "user") ?? {}, "username"),
createdAt: textField(node, "createdAt"),
heartbeatAt: textField(node, "heartbeatAt"),
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
if (isJsonObject(value)) return value;
if (typeof value !== "string") return void 0;
try {
const parsed = parseJson(value);
return isJsonObject(parsed) ? parsed : void 0;
} catch {
return;
}
}
function readKeys(history) {
const keys = objectField(history, "keys");
if (keys === void 0) return void 0;
return new Map(Object.entries(keys).map(([name, value]) => [name, isJsonObject(value) ? readKey(value) : { types: [] }]));
}
function readKey(value) {
const counts = objectsField(value, "typeCounts");
const numbers = counts.map(({ count }) => count);
const isCounted = numbers.length > 0 && numbers.every((count) => typeof count === "number" && count >= 0);
return {
types: counts.flatMap((each) => textField(each, "type") ?? []),
...present({ count: isCounted ? numbers.reduce((sum, count) => sum + Number(count), 0) : void 0 })
};
}
function unwrapConfig(config) {
if (config === void 0) return void 0;
return Object.fromEntries(Object.entries(config).filter(([key]) => key !== "_wandb").map(([key, entry]) => [key, isJsonObject(entry) && Object.hasOwn(entry, "value") ? entry["value"] ?? null : entry]));
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
const found = objectField(data, "project");
if (found === void 0) throw unseenProject(request);
const connection = objectField(found, "runs");
if (connection === void 0) throw incomplete(what, "the server has nothing where a list was expected");
const count = found["runCount"];
yield {
runs: nodesOf(connection).flatMap((node) => decodeRun(node, request) ?? []),
...present({ count: typeof count === "number" ? count : void 0 })
};
const next = nextCursor(connection, what);
if (next === void 0) return;
if (seen.has(next)) throw incomplete(what, "the server gives the same page again and again");
seen.add(next);
cursor = next;
}
throw incomplete(what, `it does not end after ${MAX_PAGES} pages`);
}
async function readRun(session, lacking, run) {
const data = await withoutLacking(lacking, (fields) => session.query(runOperation(run, {
lacking: fields,
withDocuments: false
}), `read run "${run.id}"`));
const node = objectField(objectField(data, "project") ?? {}, "run");
return node === void 0 ? void 0 : decodeRun(node, run);
}
async function listProjects(session, entity) {
const what = `the projects of "${entity}"`;
const { nodes } = await readConnection(async (cursor) => {
const data = await session.query(projectNamesOperation(entity, cursor), `read ${what}`);
return objectField(objectField(data, "entity") ?? {}, "projects");
}, what);
return nodes.flatMap(({ name }) => typeof name === "string" ? name : []);
}
async function withoutLacking(lacking, send) {
for (;;) try {
return await send(new Set(lacking));
} catch (error) {
const unknown = unknownFields(error);
const more = OPTIONAL_RUN_FIELDS.filter((field) => unknown.has(field) && !lacking.has(field));
if (more.length === 0) throw error;
for (const field of more) lacking.add(field);
}
}
function nodesOf(connection) {
const { edges } = connection;
if (!isJsonList(edges)) return [];
return edges.flatMap((edge) => {
const node = isJsonObject(edge) ? edge["node"] : void 0;
return isJsonObject(node) ? [node] : [];
});
}
function nextCursor(connection, what) {
const info = objectField(connection, "pageInfo") ?? {};
if (info["hasNextPage"] !== true) return void 0;
const { endCursor } = info;
if (typeof endCursor === "string" && endCursor !== "") return endCursor;
throw incomplete(what, "the server has a next page and does not say where");
}
function unseenProject({ entity, project }) {
return new Failure(`Cannot see project "${entity}/${project}": it does not exist, or the API key cannot see it`, {
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
const node = objectField(objectField(data, "project") ?? {}, "run");
if (node === void 0) return void 0;
if (node["name"] !== run.id) throw incomplete(`the history of run "${run.id}"`, "the response is about another run");
return node[field] ?? null;
}
return {
server: connection.server,
listRuns: (request) => listRuns(session, lacking, request),
readRun: (run) => readRun(session, lacking, run),
sampleRows: async (run, request) => {
const lists = await ask(sampledHistoryOperation(run, request), run, "sampledHistory");
if (lists === void 0) return void 0;
if (!isJsonList(lists) || lists.length !== request.keys.length) throw notRows(run);
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
if (!unknownFields(error).has("parquetHistory")) throw error;
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
if (!isJsonList(list)) throw notRows(run);
return list.map((item) => {
const row = typeof item === "string" ? parseRow(item) : item;
if (!isJsonObject(row)) throw notRows(run);
return row;
});
}
function parseRow(text) {
try {
return parseJson(text);
} catch {
return;
}
}
function notRows(run) {
return incomplete(`the history of run "${run.id}"`, "the response has no rows where they were expected");
}
function exportsOf(found) {
if (!isJsonObject(found)) return { urls: [] };
const { parquetUrls, liveData } = found;
const urls = isJsonList(parquetUrls) ? parquetUrls.filter((url) => typeof url === "string") : [];
const first = (isJsonList(liveData) ? liveData.flatMap((row) => {
const step = isJsonObject(row) ? row["_step"] : void 0;
return typeof step === "number" ? step : [];
}) : []).reduce((least, step) => least === void 0 || step < least ? step : least, void 0);
return {
urls,
...present({ firstLiveStep: first })
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
if (!(outcome instanceof Failure)) return outcome;
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
return new ApiFailure(`Cannot download a history: HTTP ${status}`, {
code,
status,
wasSent: true
});
} catch (error) {
if (error instanceof Failure || signal.aborted) throw error;
const reason = error instanceof Error ? error.message : String(error);
return new ApiFailure(`Cannot download a history: ${reason}`, {
code: "network",
wasSent: true,
hint: "Run the same command again; what was read is kept"
});
}
}
export { createHistoryApi };
