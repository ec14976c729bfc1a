const require_common = require("./common.js");
const require_evaluate_states = require("./evaluate-states.js");
const require_run_index = require("./run-index.js");
const require_logged_history = require("./logged-history.js");
let node_crypto = require("node:crypto");
// src/simulate/logged/read-logged-parquet.ts
async function readLoggedParquet(bytes, metrics) {
const [{ parquetMetadata, parquetRead, parquetSchema }, { compressors }] = await Promise.all([Promise.resolve().then(() => require("./node.js")).then((n) => n.t), Promise.resolve().then(() => require("./src.js"))]);
const file = new Uint8Array(bytes).buffer;
const metadata = parquetMetadata(file);
const names = new Set(parquetSchema(metadata).children.map(({ element }) => element.name));
const rows = Number(metadata.num_rows);
const wanted = [
"_step",
"_timestamp",
"_runtime",
...metrics
].filter((name) => names.has(name));
const columns = new Map(wanted.map((name) => [name, Array.from({ length: rows })]));
if (rows > 0 && wanted.length > 0) await parquetRead({
file,
metadata,
columns: wanted,
compressors,
onChunk: ({ columnName, columnData, rowStart }) => {
const column = columns.get(columnName);
if (column === void 0) return;
for (let row = 0; row < columnData.length; row += 1) column[rowStart + row] = columnData[row];
}
});
return metrics.map((metric) => {
const collected = new require_logged_history.t(metric);
const column = columns.get(metric);
for (let row = 0; row < (column === void 0 ? 0 : rows); row += 1) {
const value = jsonOf(column?.[row]);
if (value === null) continue;
const step = numberOf(columns.get("_step")?.[row]);
if (Number.isNaN(step)) throw new Error(`row ${row + 1} has no number in "_step"`);
const timestamp = numberOf(columns.get("_timestamp")?.[row]);
collected.push(step, timestamp, numberOf(columns.get("_runtime")?.[row]), value);
}
return collected.finish();
});
}
function numberOf(value) {
if (typeof value === "bigint") return Number(value);
return typeof value === "number" ? value : NaN;
}
function jsonOf(cell) {
if (cell === void 0 || cell === null) return null;
if (typeof cell === "bigint") return Number(cell);
if (typeof cell === "number" || typeof cell === "string" || typeof cell === "boolean") return cell;
const type = typeof cell === "object" && "_type" in cell ? cell._type : void 0;
return typeof type === "string" ? `(${type})` : "(object)";
}
// src/workflow/history/cached-runs.ts
const FORMAT_VERSION = 1;
const ENDED = new Set([
"finished",
"failed",
"crashed",
"killed"
]);
function hasEnded({ state }) {
return ENDED.has(state);
}
var CachedRuns = class {
#files;
#server;
#writes = new require_common.h();
damaged = 0;
constructor(files, server) {
this.#files = files;
this.#server = server;
}
async read(run, metrics) {
const series = new Map();
const sampled = new Set();
if (!hasEnded(run)) return {
series: [],
sampled
};
for (const part of await this.#readEntry(run)) {
const wanted = part.metrics.filter((name) => metrics.includes(name) && !series.has(name));
if (wanted.length === 0) continue;
for (const each of await this.#readPart(part, wanted)) {
series.set(each.metric, each);
if (part.sampled.includes(each.metric)) sampled.add(each.metric);
}
}
return {
series: [...series.values()],
sampled
};
}
async add(run, reading, keeps) {
const series = reading.series.filter(({ metric }) => keeps(metric));
if (!hasEnded(run) || series.length === 0) return;
await this.#writes.run(async () => await this.#write(run, series, reading.sampled));
}
async close() {
await this.#writes.close();
}
async #write(run, series, sampled) {
const bytes = await require_logged_history.a(require_logged_history.r(series));
const file = digest(bytes);
await this.#files.write(partPath(file), bytes);
const metrics = series.map(({ metric }) => metric);
const parts = [...(await this.#readEntry(run)).flatMap((part) => {
const left = part.metrics.filter((metric) => !metrics.includes(metric));
return left.length === 0 ? [] : [{
...part,
metrics: left
}];
}), {
file,
metrics,
sampled: metrics.filter((metric) => sampled.has(metric))
}];
const entry = {
formatVersion: FORMAT_VERSION,
version: versionOf(run),
parts
};
await this.#files.write(this.#entryPath(run), new TextEncoder().encode(JSON.stringify(entry)));
}
async #readEntry(run) {
const bytes = await this.#files.read(this.#entryPath(run));
if (bytes === void 0) return [];
const entry = parseEntry(bytes);
if (entry === void 0) {
this.damaged += 1;
return [];
}
if (entry["version"] !== versionOf(run)) return [];
const { parts } = entry;
return require_common.Ut(parts) ? parts.flatMap((part) => require_common.Wt(part) ? toPart(part) : []) : [];
}
async #readPart({ file }, metrics) {
const bytes = await this.#files.read(partPath(file));
if (bytes === void 0) return [];
if (digest(bytes) === file) return await readLoggedParquet(bytes, metrics);
this.damaged += 1;
return [];
}
#entryPath({ entity, project, id }) {
return `runs/${digest(new TextEncoder().encode(require_common.jt([
this.#server,
entity,
project,
id
])))}.json`;
}
};
function versionOf({ state, lastStep, rows, createdAt, heartbeatAt }) {
return require_common.jt([
state,
lastStep ?? null,
rows ?? null,
createdAt ?? null,
heartbeatAt ?? null
]);
}
function partPath(file) {
return `histories/${file}.parquet`;
}
function digest(bytes) {
return (0, node_crypto.createHash)("sha256").update(bytes).digest("hex");
}
function parseEntry(bytes) {
try {
const value = require_common.Jt(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
return require_common.Wt(value) && value["formatVersion"] === FORMAT_VERSION ? value : void 0;
} catch {
return;
}
}
function toPart(part) {
const { file } = part;
if (typeof file !== "string" || !/^[0-9a-f]{64}$/.test(file)) return [];
return {
file,
metrics: strings(part["metrics"]),
sampled: strings(part["sampled"])
};
}
function strings(value) {
return require_common.Ut(value) ? value.filter((item) => typeof item === "string") : [];
}
// src/workflow/history/step-pages.ts
const PAGE_STEPS = 1e4;
const UNCOUNTED_PAGE_STEPS = PAGE_STEPS / 2;
function stepPages({ lastStep, rows }, isCounted, from = 0) {
const endStep = lastStep === void 0 ? void 0 : lastStep + 1;
if (rows !== void 0 && rows <= 1e4) {
const end = endStep ?? Number.MAX_SAFE_INTEGER;
return end <= from ? [] : [{
minStep: from,
endStep: end,
samples: PAGE_STEPS
}];
}
if (endStep === void 0) return void 0;
const samples = rows !== void 0 && rows > endStep ? rows : PAGE_STEPS;
return pagesOf({
minStep: from,
endStep
}, isCounted ? PAGE_STEPS : UNCOUNTED_PAGE_STEPS).map((range) => ({
...range,
samples
}));
}
function halvesOf({ minStep, endStep, samples }) {
const middle = minStep + Math.floor((endStep - minStep) / 2);
return [{
minStep,
endStep: middle,
samples
}, {
minStep: middle,
endStep,
samples
}];
}
function mayLackRows({ rows, state }, { samples }, length, isCounted) {
if (length < samples || isCounted) return false;
return rows === void 0 || rows > samples || !hasEnded({ state });
}
function pagesOf({ minStep, endStep }, size) {
const ranges = [];
for (let start = minStep; start < endStep; start += size) ranges.push({
minStep: start,
endStep: Math.min(start + size, endStep)
});
return ranges;
}
// src/workflow/history/budget-turns.ts
const REQUESTS_OF_RUN = 8;
const BYTES_OF_VALUE = 100;
const UNKNOWN_ROWS = 5e5;
function expectedRead(run, metrics) {
const values = (run.rows ?? (run.lastStep ?? UNKNOWN_ROWS) + 1) * metrics;
return {
values,
requests: REQUESTS_OF_RUN + 2 * Math.ceil(values / PAGE_STEPS)
};
}
function isWithinBudget({ api, limits }, reads) {
const { requests, bytes } = api.usage();
const wanted = {
requests: 0,
bytes: 0
};
for (const read of reads) {
wanted.requests += read.requests;
wanted.bytes += read.values * BYTES_OF_VALUE;
}
return requests + wanted.requests <= limits.maxRequests && bytes + wanted.bytes <= limits.maxBytes;
}
var BudgetTurns = class {
#reader;
#underWay = new Set();
#waiting = [];
constructor(reader) {
this.#reader = reader;
}
async take(read, task) {
await new Promise((begin) => {
this.#waiting.push({
read,
begin
});
this.#beginNext();
});
try {
return await task();
} finally {
this.#underWay.delete(read);
this.#beginNext();
}
}
#beginNext() {
for (let [next] = this.#waiting; next !== void 0; [next] = this.#waiting) {
const { read, begin } = next;
if (!(this.#underWay.size === 0) && !isWithinBudget(this.#reader, [...this.#underWay, read])) return;
this.#waiting.shift();
this.#underWay.add(read);
begin();
}
}
};
// src/workflow/history/history-reader.ts
function isSystemMetric(metric) {
return metric.startsWith("system.") || metric.startsWith("system/");
}
// src/workflow/history/history-budget.ts
var BudgetExceeded = class extends require_common.sn {
name = "BudgetExceeded";
};
function checkBudget(api, limits) {
const { requests, bytes } = api.usage();
if (requests >= limits.maxRequests) throw exceeded(require_common.Tt(limits.maxRequests, "request"), "--max-requests");
if (bytes >= limits.maxBytes) throw exceeded(`${Math.round(limits.maxBytes / 2 ** 20)} MiB`, "--max-megabytes");
}
function exceeded(limit, option) {
return new BudgetExceeded(`Stopped after ${limit}: there are more histories to read`, {
code: "refused",
hint: `Run the same command again to continue: what was read is kept. Or raise ${option}`
});
}
// src/workflow/history/read-exported.ts
const MAX_RENEWALS = 2;
async function readExported(reader, run, rows) {
for (let attempt = 0; attempt <= MAX_RENEWALS; attempt += 1) {
checkBudget(reader.api, reader.limits);
const exports = await reader.api.readExports(run);
if (exports === void 0) return void 0;
if (exports.urls.length === 0) return 0;
const files = await download(reader, exports.urls);
if (files === "expired") continue;
const parts = await parse(files, rows);
if (parts === void 0) return 0;
const next = addParts(parts, rows, exports.firstLiveStep ?? Number.POSITIVE_INFINITY);
return exports.firstLiveStep ?? (run.state === "running" ? next : Number.MAX_SAFE_INTEGER);
}
return 0;
}
function addParts(parts, rows, end) {
let next = 0;
for (const part of parts) for (const [index, series] of part.entries()) next = Math.max(next, addSeries(series, rows[index], end));
return next;
}
function addSeries(series, rows, end) {
const { steps, timestamps, runtimes } = series;
let next = 0;
for (const [row, step] of steps.entries()) {
if (step >= end) continue;
next = Math.max(next, step + 1);
rows?.push(step, timestamps[row] ?? NaN, runtimes[row] ?? NaN, valueAt(series, row));
}
return next;
}
function valueAt({ strings, values }, row) {
return strings.get(row) ?? values[row] ?? NaN;
}
async function download({ api, limits }, urls) {
const files = [];
for (const url of urls) {
checkBudget(api, limits);
const file = await api.download(url);
if (file === "expired") return "expired";
files.push(file);
}
return files;
}
async function parse(files, rows) {
const metrics = rows.map(({ metric }) => metric);
const parts = [];
try {
for (const file of files) parts.push(await readLoggedParquet(file, metrics));
} catch {
return;
}
return parts.sort((a, b) => firstStep(a) - firstStep(b));
}
function firstStep(part) {
return Math.min(...part.map(({ steps }) => steps[0] ?? Number.POSITIVE_INFINITY));
}
// src/workflow/history/read-run-history.ts
const MAX_SPECS = 20;
const ROW_PAGE_STEPS = 1e3;
const SYSTEM_SAMPLES = 1e4;
async function readRunHistory(reader, run, metrics) {
const logged = metrics.filter((metric) => !isSystemMetric(metric));
const system = metrics.filter(isSystemMetric);
const series = [];
const found = await readLogged(reader, run, logged);
if (found === void 0) return void 0;
const { rows } = found;
const sampled = new Set([...system, ...found.cut]);
const short = rows.filter((each) => isShort(run, each)).map(({ metric }) => metric);
const again = short.length === 0 ? [] : await readWholeRows(reader, run, short);
if (again === void 0) return void 0;
for (const first of rows) {
const second = again.find(({ metric }) => metric === first.metric);
const better = second !== void 0 && second.length > first.length ? second : first;
if (isShort(run, better)) sampled.add(better.metric);
series.push(better.finish());
}
if (system.length > 0) {
const events = await readSystem(reader, run, system);
if (events === void 0) return void 0;
series.push(...events);
}
return {
series,
sampled
};
}
function isShort({ keys }, rows) {
const count = keys?.get(rows.metric)?.count;
return count !== void 0 && rows.length < count;
}
async function readLogged(reader, run, metrics) {
const rows = metrics.map((metric) => new require_logged_history.t(metric));
const found = {
rows,
cut: new Set()
};
if (rows.length === 0) return found;
const from = (run.rows ?? Number.POSITIVE_INFINITY) > 1e4 && (run.lastStep ?? 0) >= 1e4 ? await readExported(reader, run, rows) : 0;
if (from === void 0) return void 0;
const isCounted = metrics.every((metric) => run.keys?.get(metric)?.count !== void 0);
const pages = stepPages(run, isCounted, from);
if (pages === void 0) throw unknownLength(run);
for (const page of [...pages, ...pageBeyond(run, isCounted, from)]) for (const group of require_common.b(rows, MAX_SPECS)) if (!await readPage(reader, run, {
rows: group,
cut: found.cut
}, page, isCounted)) return void 0;
return found;
}
function pageBeyond(run, isCounted, from) {
const { rows, lastStep } = run;
if (isCounted || rows !== void 0 || lastStep === void 0 || !hasEnded(run)) return [];
const minStep = Math.max(from, lastStep + 1);
const endStep = Number.MAX_SAFE_INTEGER;
return minStep < endStep ? [{
minStep,
endStep,
samples: PAGE_STEPS
}] : [];
}
async function readPage(reader, run, found, page, isCounted) {
const { api, limits } = reader;
checkBudget(api, limits);
const specs = specsOf(run, found.rows.map(({ metric }) => metric));
const lists = await api.sampleRows(run, {
...page,
keys: specs.map(({ keys }) => keys)
});
if (lists === void 0) return false;
const isCut = (list) => mayLackRows(run, page, list.length, isCounted);
if (lists.some(isCut) && page.endStep - page.minStep > 1) {
for (const half of halvesOf(page)) if (!await readPage(reader, run, found, half, isCounted)) return false;
return true;
}
for (const each of found.rows) {
const own = lists.filter((_, index) => specs[index]?.metric === each.metric);
if (own.some(isCut)) found.cut.add(each.metric);
addRows(run, each, longest(own));
}
return true;
}
function specsOf({ keys }, metrics) {
return metrics.flatMap((metric) => {
const times = ["_timestamp", "_runtime"].filter((key) => keys?.has(key) ?? true);
const isKnown = keys?.get(metric)?.count !== void 0 && times.includes("_timestamp");
const timed = {
metric,
keys: [
"_step",
...times,
metric
]
};
if (isKnown) return [timed];
return [{
metric,
keys: [
"_step",
"_timestamp",
metric
]
}, {
metric,
keys: ["_step", metric]
}];
});
}
function longest(lists) {
return lists.reduce((best, list) => list.length > best.length ? list : best, lists[0] ?? []);
}
async function readWholeRows(reader, run, metrics) {
const rows = metrics.map((metric) => new require_logged_history.t(metric));
const endStep = (run.lastStep ?? -1) + 1;
for (const range of pagesOf({
minStep: 0,
endStep
}, ROW_PAGE_STEPS)) {
const samples = Math.max(2 * ROW_PAGE_STEPS, (run.rows ?? 0) > endStep ? run.rows ?? 0 : 0);
if (!await readRowPage(reader, run, rows, {
...range,
samples
})) return void 0;
}
return rows;
}
async function readRowPage(reader, run, rows, page) {
checkBudget(reader.api, reader.limits);
const list = await reader.api.readRows(run, page);
if (list === void 0) return false;
if (mayLackRows(run, page, list.length, false) && page.endStep - page.minStep > 1) {
for (const half of halvesOf(page)) if (!await readRowPage(reader, run, rows, half)) return false;
return true;
}
for (const each of rows) addRows(run, each, list);
return true;
}
async function readSystem({ api, limits }, run, metrics) {
checkBudget(api, limits);
const events = await api.readSystemRows(run, SYSTEM_SAMPLES);
if (events === void 0) return void 0;
return metrics.map((metric) => {
const rows = new require_logged_history.t(metric);
addRows(run, rows, events.map((event, index) => ({
...event,
_step: index
})));
return rows.finish();
});
}
function addRows(run, rows, list) {
for (const row of list) {
const problem = rows.add(row);
if (problem === void 0) continue;
throw new require_common.sn(`Cannot read the history of run "${run.id}": ${problem}`, {
code: "incomplete-read",
hint: "Run the same command again"
});
}
}
function unknownLength(run) {
return new require_common.sn(`Cannot read the history of run "${run.id}" whole: the server does not say how long it is`, {
code: "unsupported",
hint: "Export the history with run.scan_history() of the SDK"
});
}
// src/workflow/history/load-run.ts
async function loadRun(reader, cache, run, metrics) {
const logged = metrics.filter((metric) => isLogged(run, metric));
if (logged.length === 0) return {
run,
sampled: new Set(),
isCached: true
};
const cached = await cache.read(run, logged);
const known = new Set(cached.series.map(({ metric }) => metric));
const missing = logged.filter((metric) => !known.has(metric));
const read = missing.length === 0 ? {
series: [],
sampled: new Set()
} : await readRunHistory(reader, run, missing);
if (read === void 0) return void 0;
await cache.add(run, read, (metric) => isSystemMetric(metric) || !read.sampled.has(metric));
const series = [...cached.series, ...read.series].filter(({ steps }) => steps.length > 0).sort((a, b) => a.metric < b.metric ? -1 : 1);
return {
run,
...require_common.cn({ history: series.length === 0 ? void 0 : require_logged_history.r(series) }),
sampled: new Set([...cached.sampled, ...read.sampled]),
isCached: missing.length === 0
};
}
function isLogged({ keys, systemMetrics }, metric) {
if (isSystemMetric(metric)) return systemMetrics === void 0 || Object.hasOwn(systemMetrics, metric);
return keys?.has(metric) ?? true;
}
// src/workflow/history/pulled-entry.ts
function hideNames(runs) {
const oldestFirst = [...runs].sort((a, b) => (require_run_index.i(a.createdAt) ?? 0) - (require_run_index.i(b.createdAt) ?? 0) || (a.id < b.id ? -1 : 1));
const users = [...new Set(oldestFirst.flatMap(({ user }) => user ?? []))];
return {
runs: new Map(oldestFirst.map(({ id }, index) => [id, `run-${index + 1}`])),
users: new Map(users.map((user, index) => [user, `user-${index + 1}`]))
};
}
const PLAIN_ID = /^[A-Za-z0-9_-][A-Za-z0-9._-]{0,127}$/;
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d|runs|events)(?:\.|$)/i;
function fileStem(run, { names }) {
const id = names?.runs.get(run.id) ?? run.id;
if (PLAIN_ID.test(id) && !DEVICE.test(id)) return id;
return `run_${Buffer.from(id, "utf8").toString("hex").slice(0, 200)}`;
}
function indexEntry({ run, file }, { names, withDocuments }) {
const state = require_evaluate_states.t.find((word) => word === run.state);
const hasDocuments = withDocuments && names === void 0;
return {
id: names?.runs.get(run.id) ?? run.id,
name: names?.runs.get(run.id) ?? run.name,
...require_common.cn({
user: run.user === void 0 ? void 0 : names?.users.get(run.user) ?? run.user,
state
}),
project: `${run.entity}/${run.project}`,
...require_common.cn({
tags: names === void 0 ? run.tags : void 0,
config: hasDocuments ? run.config : void 0,
summary: hasDocuments ? run.summary : void 0,
createdAt: run.createdAt,
endedAt: hasEnded(run) ? run.heartbeatAt : void 0,
file: file?.name,
rows: file?.rows,
complete: file === void 0 ? void 0 : file.sampled.length === 0,
sampled: file === void 0 || file.sampled.length === 0 ? void 0 : file.sampled
})
};
}
// src/workflow/history/select-runs.ts
async function selectRuns(api, choice, limits) {
const selection = new Selection(choice);
let count;
checkBudget(api, limits);
for await (const page of api.listRuns(choice)) {
count = page.count;
selection.add(page.runs);
if (selection.isOver) return selection.result(0);
checkBudget(api, limits);
}
return selection.result(Math.max(0, (count ?? 0) - selection.seen));
}
var Selection = class {
#choice;
#runs = new Map();
#seen = new Set();
#latest = Number.POSITIVE_INFINITY;
#isDescending = true;
#isLimited = false;
#isPast = false;
constructor(choice) {
this.#choice = choice;
}
get seen() {
return this.#seen.size;
}
get isOver() {
return this.#isLimited || this.#isPast;
}
add(page) {
let older = 0;
for (const run of page) if (!this.#take(run)) older += 1;
this.#isPast = older > 0 && older === page.length && this.#isDescending;
}
result(hidden) {
return {
runs: [...this.#runs.values()],
seen: this.seen,
isLimited: this.#isLimited,
hidden
};
}
#take(run) {
const { since, maxRuns, isWanted } = this.#choice;
const created = require_run_index.i(run.createdAt);
if (created !== void 0) {
this.#isDescending &&= created <= this.#latest;
this.#latest = created;
}
this.#seen.add(run.id);
if (created !== void 0 && since !== void 0 && created < since) return false;
if (this.#runs.has(run.id) || isWanted?.(run) === false) return true;
if (this.#runs.size >= maxRuns) this.#isLimited = true;
else this.#runs.set(run.id, run);
return true;
}
};
exports.a = isLogged;
exports.c = isSystemMetric;
exports.d = isWithinBudget;
Object.defineProperty(exports, "f", {
enumerable: true,
get: function() {
return CachedRuns;
}
});
exports.i = indexEntry;
Object.defineProperty(exports, "l", {
enumerable: true,
get: function() {
return BudgetTurns;
}
});
exports.n = fileStem;
exports.o = loadRun;
exports.p = hasEnded;
exports.r = hideNames;
exports.s = checkBudget;
exports.t = selectRuns;
exports.u = expectedRead;
