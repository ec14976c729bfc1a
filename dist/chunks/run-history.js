const require_common = require("./common.js");
const require_history_cache = require("./history-cache.js");
const require_write_file_atomically = require("./write-file-atomically.js");
const require_write_quickly = require("./write-quickly.js");
const require_select_runs = require("./select-runs.js");
const require_logged_history = require("./logged-history.js");
const require_pull_diagnostics = require("./pull-diagnostics.js");
const require_history_limits = require("./history-limits.js");
const require_project = require("./project.js");
const require_history_progress = require("./history-progress.js");
const require_open_server = require("./open-server.js");
let node_path = require("node:path");
let node_fs_promises = require("node:fs/promises");
// src/files/history/pull-directory.ts
const RECORD = ".wac-pull.json";
const STAGED = ".wac-pull";
const INDEX = "runs.jsonl";
async function openPullDirectory(directory, project) {
const earlier = await readRecord(directory);
const there = (await namesIn(directory)).filter((name) => name !== STAGED && name !== RECORD);
const foreign = there.filter((name) => name !== INDEX && !earlier?.files.includes(name));
if (earlier === void 0 ? there.length > 0 : earlier.project !== project || foreign.length > 0) throw new require_common.sn(earlier !== void 0 && earlier.project !== project ? `"${directory}" has the histories of ${earlier.project}` : `"${directory}" has files that are not from a pull: ${foreign[0] ?? there[0] ?? ""}`, {
code: "usage",
hint: "Name another directory with --out; every project needs its own"
});
const staged = (0, node_path.join)(directory, STAGED);
await (0, node_fs_promises.rm)(staged, {
recursive: true,
force: true
});
const writeWhole = async (name, text) => {
const path = (0, node_path.join)(staged, `.${name}`);
await require_write_file_atomically.t(path, text);
await (0, node_fs_promises.rename)(path, (0, node_path.join)(directory, name));
};
return {
stage: async (name, bytes) => await require_write_quickly.t((0, node_path.join)(staged, name), bytes),
finish: async (files, index) => {
const record = {
formatVersion: 1,
project,
files: [...earlier?.files ?? [], ...files]
};
await writeWhole(RECORD, `${JSON.stringify(record)}\n`);
await (0, node_fs_promises.rm)((0, node_path.join)(directory, INDEX), { force: true });
for (const name of files) await (0, node_fs_promises.rename)((0, node_path.join)(staged, name), (0, node_path.join)(directory, name));
const unwanted = (earlier?.files ?? []).filter((name) => !files.includes(name));
for (const name of unwanted) await (0, node_fs_promises.rm)((0, node_path.join)(directory, name), { force: true });
await writeWhole(INDEX, index);
await writeWhole(RECORD, `${JSON.stringify({
...record,
files
})}\n`);
await (0, node_fs_promises.rm)(staged, {
recursive: true,
force: true
});
}
};
}
async function namesIn(directory) {
try {
return await (0, node_fs_promises.readdir)(directory);
} catch (cause) {
if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return [];
throw new require_common.sn(`Cannot read "${directory}": ${require_common.rt(cause)}`, {
code: "usage",
hint: "Name a directory with --out",
cause
});
}
}
const FILE_NAME = /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/;
async function readRecord(directory) {
try {
const value = require_common.Jt(await (0, node_fs_promises.readFile)((0, node_path.join)(directory, RECORD), "utf8"));
if (!require_common.Wt(value) || typeof value["project"] !== "string") return void 0;
const files = require_common.Ut(value["files"]) ? value["files"] : [];
return {
project: value["project"],
files: files.filter((name) => typeof name === "string").filter((name) => FILE_NAME.test(name))
};
} catch {
return;
}
}
// src/workflow/history/pull-history.ts
const PARALLEL_RUNS = 4;
const LONG_ROWS = 1e6;
async function pullHistory(input) {
const { reader, choice, target, isAnonymous } = input;
const chosen = await require_select_runs.t(reader.api, choice, reader.limits);
if (chosen.runs.length === 0) return nothing(choice, chosen);
const options = {
withDocuments: choice.withDocuments ?? false,
...require_common.cn({ names: isAnonymous ? require_select_runs.r(chosen.runs) : void 0 })
};
const cache = new require_select_runs.f(input.cache, input.server);
const limiter = require_common.v(PARALLEL_RUNS);
const turns = new require_select_runs.l(reader);
const longLimiter = require_common.v(1);
let done = 0;
let isStopped = false;
const outcomes = await Promise.allSettled(chosen.runs.map((run) => limiter(async () => {
if (isStopped) return void 0;
try {
const metrics = input.metricsOf(run);
const pull = async () => isStopped ? void 0 : await pullRun(input, cache, {
run,
metrics
}, options);
const isLong = (run.rows ?? run.lastStep ?? 0) > LONG_ROWS;
const pulled = await turns.take(require_select_runs.u(run, metrics.length), () => isLong ? longLimiter(pull) : pull());
done += 1;
input.onProgress({
done,
total: chosen.runs.length
});
return pulled;
} catch (error) {
isStopped = true;
throw error;
}
})));
const failed = outcomes.find(({ status }) => status === "rejected");
if (failed?.status === "rejected") throw failed.reason;
const pulled = outcomes.flatMap((outcome) => outcome.status === "fulfilled" && outcome.value !== void 0 ? [outcome.value] : []);
const written = pulled.flatMap((each) => each.written ?? []);
const names = written.flatMap(({ file }) => file?.name ?? []);
const index = written.map((each) => `${JSON.stringify(require_select_runs.i(each, options))}\n`).join("");
await target.finish(names, index);
return {
runs: written.length,
cached: pulled.filter(({ isCached }) => isCached).length,
files: names.length,
rows: written.reduce((sum, { file }) => sum + (file?.rows ?? 0), 0),
diagnostics: require_pull_diagnostics.n({
choice,
chosen,
pulled,
damaged: cache.damaged
})
};
}
async function pullRun({ reader, target, format }, cache, { run, metrics }, options) {
const loaded = await require_select_runs.o(reader, cache, run, metrics);
if (loaded === void 0) return {
run,
sampled: new Set(),
isCached: false,
restarts: false,
notNumeric: []
};
const { history, sampled, isCached } = loaded;
const facts = {
run,
sampled,
isCached,
restarts: history?.restarts ?? false,
notNumeric: notNumericOf(loaded)
};
if (history === void 0) return {
...facts,
written: { run }
};
const name = `${require_select_runs.n(run, options)}.${format}`;
await target.stage(name, await require_logged_history.i(history, format));
const file = {
name,
rows: history.steps.length,
sampled: [...sampled].sort()
};
return {
...facts,
written: {
run,
file
}
};
}
function notNumericOf({ history }) {
return [...history?.metrics ?? []].filter(([, { kinds, strings }]) => strings.size > 0 && strings.size === kinds.filter(Boolean).length).map(([name]) => name);
}
function nothing(choice, chosen) {
return {
runs: 0,
cached: 0,
files: 0,
rows: 0,
diagnostics: require_pull_diagnostics.n({
choice,
chosen,
pulled: [],
damaged: 0
})
};
}
// src/cli/commands/history/run-history.ts
async function runHistory(context) {
const { io, options } = context;
const path = parsePath(context.args);
const { maxRuns, ...limits } = require_history_limits.n(options);
const since = options.since === void 0 ? void 0 : require_history_limits.r(options.since, io.now());
const metricsOf = chooseMetrics(options.metric ?? []);
const out = options.out ?? (0, node_path.join)(context.root.choose(void 0), "history", path.project);
const target = await openPullDirectory(out, `${path.entity}/${path.project}`);
const server = await require_open_server.r(context, {});
try {
const api = await server.openHistory();
const progress = require_history_progress.t(io, "runs");
const result = await pullHistory({
reader: {
api,
limits
},
choice: {
...path,
maxRuns,
withDocuments: options.withConfig ?? false,
...require_common.cn({ since: since?.getTime() })
},
cache: require_history_cache.t((0, node_path.join)(io.cwd, context.root.pathOf(require_history_limits.t))),
server: server.name,
target,
format: options.as ?? "parquet",
metricsOf,
isAnonymous: options.anonymize ?? false,
onProgress: progress.show
}).finally(progress.end);
require_project.p(context, result.diagnostics);
if (require_common.X(result.diagnostics)) return require_common.Zt.invalid;
await require_common.s(context, {
text: () => summaryText(result, require_common.nn(out)),
json: () => require_common.i(summaryJson(result, {
out,
requests: api.usage().requests
}))
});
return require_common.Zt.done;
} finally {
await server.close();
}
}
function parsePath([verb, path, ...more]) {
const [, entity, project] = /^([^/]+)\/([^/]+)$/.exec(path ?? "") ?? [];
if (verb === "pull" && entity !== void 0 && project !== void 0 && more.length === 0) return {
entity,
project
};
throw new require_common.sn("wac history takes \"pull\" and a project", {
code: "usage",
hint: "Write, for example: wac history pull vision-team/detector"
});
}
function chooseMetrics(names) {
const patterns = names.filter((name) => name.includes("*")).map(require_common.M);
const exact = names.filter((name) => !name.includes("*"));
return ({ keys, systemMetrics }) => {
const own = [...keys?.keys() ?? []].filter((key) => !key.startsWith("_"));
if (names.length === 0) return own;
const system = Object.keys(systemMetrics ?? {}).filter(require_select_runs.c);
const matching = [...own, ...system].filter((key) => patterns.some((pattern) => pattern.test(key)));
return [...new Set([...exact, ...matching])];
};
}
function summaryText({ runs, cached, files, rows }, out) {
const fromCache = cached === 0 ? "" : `, ${cached} from the cache`;
return `Wrote ${require_common.Tt(files, "history", "histories")} of ${require_common.Tt(runs, "run")} to ${out} (${require_common.Tt(rows, "row")}${fromCache})\n`;
}
function summaryJson({ runs, cached, files, rows, diagnostics }, { out, requests }) {
return {
formatVersion: 1,
directory: out,
runs,
cached,
files,
rows,
requests,
diagnostics
};
}
exports.runHistory = runHistory;
