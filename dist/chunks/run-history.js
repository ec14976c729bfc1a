import { D as writeFormat, J as globPattern, Kt as present, L as createLimiter, an as isJsonObject, fn as Failure, ft as hasErrors, in as isJsonList, ln as parseJson, pn as EXIT, vn as escapeTerminal, w as jsonText, yt as describeFileError, zt as countNoun } from "./common.js";
import { t as openHistoryCache } from "./history-cache.js";
import { t as writeFileAtomically } from "./write-file-atomically.js";
import { t as writeQuickly } from "./write-quickly.js";
import { c as isSystemMetric, f as CachedRuns, i as indexEntry, l as BudgetTurns, n as fileStem, o as loadRun, r as hideNames, t as selectRuns, u as expectedRead } from "./select-runs.js";
import { i as writeHistory } from "./logged-history.js";
import { n as pullDiagnostics } from "./pull-diagnostics.js";
import { n as parseHistoryLimits, r as parseSince, t as HISTORY_CACHE } from "./history-limits.js";
import { p as writeDiagnostics } from "./project.js";
import { t as createProgress } from "./history-progress.js";
import { r as openServer } from "./open-server.js";
import { join } from "node:path";
import { readFile, readdir, rename, rm } from "node:fs/promises";
// src/files/history/pull-directory.ts
const RECORD = ".wac-pull.json";
const STAGED = ".wac-pull";
const INDEX = "runs.jsonl";
async function openPullDirectory(directory, project) {
const earlier = await readRecord(directory);
const there = (await namesIn(directory)).filter((name) => name !== STAGED && name !== RECORD);
const foreign = there.filter((name) => name !== INDEX && !earlier?.files.includes(name));
if (earlier === void 0 ? there.length > 0 : earlier.project !== project || foreign.length > 0) throw new Failure(earlier !== void 0 && earlier.project !== project ? `"${directory}" has the histories of ${earlier.project}` : `"${directory}" has files that are not from a pull: ${foreign[0] ?? there[0] ?? ""}`, {
code: "usage",
hint: "Name another directory with --out; every project needs its own"
});
const staged = join(directory, STAGED);
await rm(staged, {
recursive: true,
force: true
});
const writeWhole = async (name, text) => {
const path = join(staged, `.${name}`);
await writeFileAtomically(path, text);
await rename(path, join(directory, name));
};
return {
stage: async (name, bytes) => await writeQuickly(join(staged, name), bytes),
finish: async (files, index) => {
const record = {
formatVersion: 1,
project,
files: [...earlier?.files ?? [], ...files]
};
await writeWhole(RECORD, `${JSON.stringify(record)}\n`);
await rm(join(directory, INDEX), { force: true });
for (const name of files) await rename(join(staged, name), join(directory, name));
const unwanted = (earlier?.files ?? []).filter((name) => !files.includes(name));
for (const name of unwanted) await rm(join(directory, name), { force: true });
await writeWhole(INDEX, index);
await writeWhole(RECORD, `${JSON.stringify({
...record,
files
})}\n`);
await rm(staged, {
recursive: true,
force: true
});
}
};
}
async function namesIn(directory) {
try {
return await readdir(directory);
} catch (cause) {
if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return [];
throw new Failure(`Cannot read "${directory}": ${describeFileError(cause)}`, {
code: "usage",
hint: "Name a directory with --out",
cause
});
}
}
const FILE_NAME = /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/;
async function readRecord(directory) {
try {
const value = parseJson(await readFile(join(directory, RECORD), "utf8"));
if (!isJsonObject(value) || typeof value["project"] !== "string") return void 0;
const files = isJsonList(value["files"]) ? value["files"] : [];
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
const chosen = await selectRuns(reader.api, choice, reader.limits);
if (chosen.runs.length === 0) return nothing(choice, chosen);
const options = {
withDocuments: choice.withDocuments ?? false,
...present({ names: isAnonymous ? hideNames(chosen.runs) : void 0 })
};
const cache = new CachedRuns(input.cache, input.server);
const limiter = createLimiter(PARALLEL_RUNS);
const turns = new BudgetTurns(reader);
const longLimiter = createLimiter(1);
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
const pulled = await turns.take(expectedRead(run, metrics.length), () => isLong ? longLimiter(pull) : pull());
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
const index = written.map((each) => `${JSON.stringify(indexEntry(each, options))}\n`).join("");
await target.finish(names, index);
return {
runs: written.length,
cached: pulled.filter(({ isCached }) => isCached).length,
files: names.length,
rows: written.reduce((sum, { file }) => sum + (file?.rows ?? 0), 0),
diagnostics: pullDiagnostics({
choice,
chosen,
pulled,
damaged: cache.damaged
})
};
}
async function pullRun({ reader, target, format }, cache, { run, metrics }, options) {
const loaded = await loadRun(reader, cache, run, metrics);
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
const name = `${fileStem(run, options)}.${format}`;
await target.stage(name, await writeHistory(history, format));
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
diagnostics: pullDiagnostics({
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
const { maxRuns, ...limits } = parseHistoryLimits(options);
const since = options.since === void 0 ? void 0 : parseSince(options.since, io.now());
const metricsOf = chooseMetrics(options.metric ?? []);
const out = options.out ?? join(context.root.choose(void 0), "history", path.project);
const target = await openPullDirectory(out, `${path.entity}/${path.project}`);
const server = await openServer(context, {});
try {
const api = await server.openHistory();
const progress = createProgress(io, "runs");
const result = await pullHistory({
reader: {
api,
limits
},
choice: {
...path,
maxRuns,
withDocuments: options.withConfig ?? false,
...present({ since: since?.getTime() })
},
cache: openHistoryCache(join(io.cwd, context.root.pathOf(HISTORY_CACHE))),
server: server.name,
target,
format: options.as ?? "parquet",
metricsOf,
isAnonymous: options.anonymize ?? false,
onProgress: progress.show
}).finally(progress.end);
writeDiagnostics(context, result.diagnostics);
if (hasErrors(result.diagnostics)) return EXIT.invalid;
await writeFormat(context, {
text: () => summaryText(result, escapeTerminal(out)),
json: () => jsonText(summaryJson(result, {
out,
requests: api.usage().requests
}))
});
return EXIT.done;
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
throw new Failure("wac history takes \"pull\" and a project", {
code: "usage",
hint: "Write, for example: wac history pull vision-team/detector"
});
}
function chooseMetrics(names) {
const patterns = names.filter((name) => name.includes("*")).map(globPattern);
const exact = names.filter((name) => !name.includes("*"));
return ({ keys, systemMetrics }) => {
const own = [...keys?.keys() ?? []].filter((key) => !key.startsWith("_"));
if (names.length === 0) return own;
const system = Object.keys(systemMetrics ?? {}).filter(isSystemMetric);
const matching = [...own, ...system].filter((key) => patterns.some((pattern) => pattern.test(key)));
return [...new Set([...exact, ...matching])];
};
}
function summaryText({ runs, cached, files, rows }, out) {
const fromCache = cached === 0 ? "" : `, ${cached} from the cache`;
return `Wrote ${countNoun(files, "history", "histories")} of ${countNoun(runs, "run")} to ${out} (${countNoun(rows, "row")}${fromCache})\n`;
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
export { runHistory };
