const require_common = require("./common.js");
const require_explain_leaf = require("./explain-leaf.js");
const require_evaluate_states = require("./evaluate-states.js");
const require_evaluate_run = require("./evaluate-run.js");
const require_template_variables = require("./template-variables.js");
const require_schema = require("./schema.js");
const require_run_index = require("./run-index.js");
const require_git_revision = require("./git-revision.js");
const require_project = require("./project.js");
let node_crypto = require("node:crypto");
let node_path = require("node:path");
let node_fs_promises = require("node:fs/promises");
// src/files/history/list-history-files.ts
const MAX_FILES = 1e6;
async function listHistoryFiles(folder) {
const files = [];
await collect(folder, "", files);
return files.sort(require_common.Bt);
}
async function collect(folder, below, files) {
const entries = await entriesOf(folder, below);
for (const entry of entries.filter(({ name }) => !name.startsWith("."))) {
const path = below === "" ? entry.name : `${below}/${entry.name}`;
if (entry.isDirectory()) await collect(folder, path, files);
else if (entry.isFile()) files.push(path);
}
if (files.length <= MAX_FILES) return;
throw new require_common.sn(`There are more than ${MAX_FILES} files in "${folder}"`, {
code: "file",
hint: "Name a directory with the histories alone"
});
}
async function entriesOf(folder, below) {
const path = (0, node_path.join)(folder, below);
try {
return await (0, node_fs_promises.readdir)(path, { withFileTypes: true });
} catch (cause) {
throw new require_common.sn(`Cannot read "${path}": ${require_common.rt(cause)}`, {
code: below === "" ? "usage" : "file",
hint: "Name a directory of recorded runs: --history <directory>",
cause
});
}
}
// src/simulate/backtest/describe-assumed.ts
function describeAssumed(rule, matched, { assumed }) {
if (rule.kind !== "runMetric") return [];
const reports = require_common.Kt(require_evaluate_states.m).flatMap((id) => {
const chosen = assumed[id];
if (chosen !== void 0) return [{
id,
text: `${words(chosen)} (chosen)`,
matters: false
}];
const others = require_evaluate_states.m[id].probed.flatMap((name) => compare(id, name, matched));
if (others.length === 0) return [];
return [{
id,
text: `${words(require_evaluate_states.m[id].interpretations[0])} (${others.map((each) => each.text).join("; ")})`,
matters: others.some(({ matters }) => matters)
}];
});
const hasValues = matched.some(({ outcome }) => outcome.values > 0);
return reports.some(({ id }) => id === "A8") || !hasValues ? reports : [...reports, {
id: "A8",
text: "no NaN seen",
matters: false
}];
}
function pairOf(outcome, id, interpretation) {
const [declared] = outcome.variants;
const fires = (declared?.fires ?? 0) > 0;
const other = outcome.alternatives.find((each) => each.assumption === id && each.interpretation === interpretation);
if (other === void 0) return {
isTried: false,
fires,
wouldFire: fires
};
const wouldFire = other.fires > 0;
const shift = fires && wouldFire && other.firstStep !== declared?.firstStep ? `step ${other.firstStep} instead of ${declared?.firstStep}` : void 0;
return {
isTried: true,
fires,
wouldFire,
...require_common.cn({ shift })
};
}
function compare(id, interpretation, matched) {
const pairs = matched.map(({ outcome }) => pairOf(outcome, id, interpretation));
if (!pairs.some(({ isTried }) => isTried)) return [];
const name = words(interpretation);
const runs = pairs.filter(({ fires }) => fires).length;
if (pairs.some(({ fires, wouldFire }) => fires !== wouldFire)) {
const others = pairs.filter(({ wouldFire }) => wouldFire).length;
return [{
text: `${name}: ${require_common.Tt(others, "run")} instead of ${runs}`,
matters: true
}];
}
const shifts = new Set(pairs.flatMap(({ shift }) => shift ?? []));
const [first] = shifts;
if (first === void 0) return [{
text: `${name}: no difference`,
matters: false
}];
const moved = shifts.size === 1 ? first : "at other steps";
return [{
text: `${name}: same ${require_common.Tt(runs, "run")}, ${moved}`,
matters: true
}];
}
function words(interpretation) {
return interpretation.replaceAll("_", " ");
}
// src/simulate/backtest/summarize-rule.ts
const DAY_MS$1 = 864e5;
function summarizeRule(rule, index, runs, settings) {
const matched = runs.flatMap((run) => {
const outcome = run.rules[index];
return outcome?.matches === true ? [{
run,
outcome
}] : [];
});
const firing = matched.filter(({ outcome }) => firesOf(outcome) > 0);
const starters = firing.filter(({ outcome }) => outcome.variants[0]?.atStart === true);
const startSteps = new Set(starters.map(({ outcome }) => outcome.variants[0]?.firstStep));
const [startStep] = startSteps;
const own = matched.filter(({ outcome }) => outcome.isDeclared);
const data = dataOf(rule, index, runs, own, settings);
const fires = sum(firing.map(({ outcome }) => firesOf(outcome)));
const order = displayOrder(rule);
const variants = order.map((position) => variantReport(rule, position, matched));
return {
rule,
data,
runsFiring: firing.length,
fires,
...require_common.cn({
firesPerDay: data.days === void 0 ? void 0 : fires / data.days,
startStep: startSteps.size === 1 ? startStep : void 0,
outcomes: settings.outcome === void 0 ? void 0 : outcomesOf(matched),
difference: settings.base === void 0 ? void 0 : differenceOf(rule, matched)
}),
suppressed: sum(matched.map(({ outcome }) => outcome.variants[0]?.suppressed ?? 0)),
trueAtStart: starters.length,
masked: matched.filter(({ outcome }) => (outcome.variants[0]?.suppressed ?? 0) > 0).length,
runs: [...matched].sort(byInterest).map(runReport),
variants,
missed: settings.outcome === void 0 ? [] : missedRuns(rule, order, matched),
assumptions: describeAssumed(rule, own, settings),
notes: matched.flatMap(({ run, outcome }) => outcome.notes.map((note) => `${run.name}: ${note}`))
};
}
function dataOf(rule, index, runs, matched, settings) {
const logging = matched.filter(({ outcome }) => outcome.values > 0);
const unknownFields = runs.flatMap((run) => {
const outcome = run.rules[index];
return outcome?.matches === false ? outcome.unknownFields : [];
});
const nearNames = matched.flatMap(({ outcome }) => outcome.nearNames);
return {
status: statusOf(rule, matched, logging),
runs: runs.length,
matching: matched.length,
logging: logging.length,
values: sum(logging.map(({ outcome }) => outcome.values)),
sampled: matched.filter(isSample).length,
unknownSampling: matched.filter(({ run }) => run.sampling === "unknown").length,
nearNames: logging.length > 0 ? [] : byFrequency(nearNames).slice(0, 3),
unknownFields: byFrequency(unknownFields),
...require_common.cn({ days: daysOf(logging, settings) })
};
}
function statusOf(rule, matched, logging) {
if (matched.length === 0) return "NO_RUNS_MATCH";
if (logging.length === 0) return rule.kind === "runMetric" ? "METRIC_ABSENT" : "NO_EVENTS";
if (logging.every(({ outcome }) => outcome.reason === "window-not-full")) return "WINDOW_NEVER_FULL";
return logging.some(isSample) && rule.kind === "runMetric" ? "SAMPLED" : "EVALUATED";
}
function isSample({ run, outcome }) {
return run.sampling === "sampled" && outcome.hasEveryRow !== true;
}
function daysOf(logging, { since }) {
const starts = logging.map(({ run }) => run.lacksClock ? void 0 : run.start);
const ends = logging.map(({ run }) => run.lacksClock ? void 0 : run.end);
if (logging.length === 0) return void 0;
let first = since === void 0 ? Number.POSITIVE_INFINITY : Date.parse(since);
let last = Number.NEGATIVE_INFINITY;
for (const [index, start] of starts.entries()) {
const end = ends[index];
if (start === void 0 || end === void 0) return void 0;
first = Math.min(first, start);
last = Math.max(last, end);
}
return Math.max(1, (last - first) / DAY_MS$1);
}
function firesOf(outcome, variant = 0) {
return outcome.variants[variant]?.fires ?? 0;
}
function outcomesOf(matched) {
const others = matched.filter(({ run }) => run.hasOutcome === false);
const states = new Set(others.map(({ run }) => run.state));
const [otherState] = states;
return {
with: matched.filter(({ run }) => run.hasOutcome === true).length,
without: others.length,
unknown: matched.filter(({ run }) => run.hasOutcome === void 0).length,
...require_common.cn({ otherState: states.size === 1 ? otherState : void 0 })
};
}
function variantReport(rule, position, matched) {
const firing = matched.filter(({ outcome }) => firesOf(outcome, position) > 0);
const isLabelled = matched.some(({ run }) => run.hasOutcome !== void 0);
const count = (hasOutcome) => isLabelled ? firing.filter(({ run }) => run.hasOutcome === hasOutcome).length : void 0;
return {
kind: rule.variants[position]?.kind ?? "declared",
label: rule.variants[position]?.label ?? "",
isDeclared: rule.variants[position]?.isDeclared ?? false,
runs: firing.length,
fires: sum(firing.map(({ outcome }) => firesOf(outcome, position))),
...require_common.cn({
withOutcome: count(true),
withoutOutcome: count(false)
}),
masked: matched.filter(({ outcome }) => (outcome.variants[position]?.suppressed ?? 0) > 0).length
};
}
function displayOrder({ variants }) {
const number = (position) => {
const value = Number(variants[position]?.label);
return Number.isNaN(value) ? Number.NEGATIVE_INFINITY : value;
};
return variants.map((_, position) => position).sort((a, b) => number(a) === number(b) ? a - b : number(a) - number(b));
}
function missedRuns(rule, order, matched) {
return matched.filter(({ run }) => run.hasOutcome === true).map(({ run, outcome }) => ({
name: run.name,
...require_common.cn({
state: run.state,
trend: outcome.trend
}),
variants: order.flatMap((position) => {
const variant = rule.variants[position];
if (variant === void 0 || variant.kind === "base") return [];
return firesOf(outcome, position) > 0 ? [] : [variant.label];
})
})).filter(({ variants }) => variants.length > 0);
}
function differenceOf(rule, matched) {
const base = rule.variants.findIndex(({ kind }) => kind === "base");
const wasFiring = ({ outcome }) => rule.onlyIn === "base" ? firesOf(outcome) > 0 : rule.onlyIn === void 0 && firesOf(outcome, base) > 0;
const isFiring = ({ outcome }) => rule.onlyIn !== "base" && firesOf(outcome) > 0;
const names = (chosen) => chosen.map(({ run }) => run.name);
return {
newlyFires: names(matched.filter((each) => isFiring(each) && !wasFiring(each))),
noLongerFires: names(matched.filter((each) => wasFiring(each) && !isFiring(each))),
same: matched.filter((each) => wasFiring(each) && isFiring(each)).length
};
}
function byInterest(a, b) {
return rank(a) - rank(b);
}
function rank({ outcome }) {
if ((outcome.variants[0]?.suppressed ?? 0) > 0) return 0;
return firesOf(outcome) > 0 ? 1 : 2;
}
function runReport({ run, outcome }) {
const [declared] = outcome.variants;
return {
name: run.name,
...require_common.cn({
state: run.state,
sparkline: outcome.sparkline
}),
values: outcome.values,
fires: declared?.fires ?? 0,
fired: outcome.fired,
silent: outcome.silent,
suppressed: declared?.suppressed ?? 0,
atStart: declared?.atStart ?? false,
notes: outcome.notes
};
}
function byFrequency(names) {
const counts = new Map();
for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
return [...counts].sort(([a, times], [b, others]) => others - times || (a < b ? -1 : 1)).map(([name]) => name);
}
function sum(numbers) {
return numbers.reduce((total, number) => total + number, 0);
}
// src/simulate/backtest/summarize-backtest.ts
function summarizeBacktest(shards, { settings, rules }) {
const runs = shards.flatMap((shard) => shard.runs).sort((a, b) => require_common.Bt(a.name, b.name) || require_common.Bt(a.identity, b.identity));
const events = shards.find((shard) => shard.events !== void 0)?.events ?? [];
return {
settings,
runs: runs.length,
rules: rules.map((rule, index) => rule.kind === "artifact" ? summarizeEvents(rule, events[index] ?? null, settings) : summarizeRule(rule, index, runs, settings))
};
}
const DAY_MS = 864e5;
function summarizeEvents(rule, outcome, settings) {
const events = outcome?.events ?? 0;
const fires = outcome?.fires[0] ?? 0;
const start = settings.since === void 0 ? outcome?.start : Date.parse(settings.since);
const end = outcome?.end;
const days = start === void 0 || end === void 0 ? void 0 : Math.max(1, (end - start) / DAY_MS);
return {
rule,
data: {
status: events === 0 ? "NO_EVENTS" : "EVALUATED",
runs: 0,
matching: 0,
logging: 0,
values: events,
sampled: 0,
unknownSampling: 0,
nearNames: [],
unknownFields: [],
...require_common.cn({ days })
},
runsFiring: 0,
fires,
...require_common.cn({ firesPerDay: days === void 0 ? void 0 : fires / days }),
suppressed: 0,
trueAtStart: 0,
masked: 0,
runs: [],
variants: rule.variants.map((variant, position) => ({
...variant,
runs: 0,
fires: outcome?.fires[position] ?? 0,
masked: 0
})),
missed: [],
assumptions: [],
notes: []
};
}
// src/workflow/backtest/outcome-label.ts
function parseOutcome(text) {
const [, field = "", wanted = ""] = /^([a-z]+(?:\.[^=]+)?)=(.+)$/.exec(text) ?? [];
const read = FIELDS[field.split(".")[0] ?? ""];
if (read === void 0) throw new require_common.sn(`"--outcome ${text}" is not a field with a value`, {
code: "usage",
hint: "Write, for example, --outcome state=failed; the fields are state, name, id, user, tags, config.KEY, summary.KEY"
});
const path = field.split(".").slice(1).join(".");
return (run) => {
const actual = read(run, path);
if (actual === void 0) return void 0;
return Array.isArray(actual) ? actual.includes(wanted) : String(actual) === wanted;
};
}
const FIELDS = {
state: ({ state }) => state,
name: ({ name }) => name,
id: ({ id }) => id,
user: ({ user }) => user,
tags: ({ tags }) => tags,
config: ({ config }, path) => config === void 0 ? void 0 : keyOf(config, path) ?? null,
summary: ({ summary }, path) => summary === void 0 ? void 0 : keyOf(summary, path) ?? null
};
function keyOf(object, path) {
return require_common.Xt(object, [path]) ?? require_common.Xt(object, path.split("."));
}
// src/simulate/history/artifact-events.ts
const EVENTS_NAME = "events.jsonl";
function parseArtifactEvents(text) {
const events = [];
for (const [index, line] of text.split(/\r?\n/).entries()) {
if (line.trim() === "") continue;
const event = parseEvent(line);
if (typeof event === "string") return {
problem: event,
line: index + 1
};
events.push(event);
}
return { events };
}
function parseEvent(line) {
const value = require_run_index.n(line);
if (value === void 0) return "it is not a JSON object";
const time = require_run_index.i(value["time"]);
if (time === void 0) return "\"time\" must be an ISO time";
const kinds = require_schema.f.filter((kind) => value[kind] !== void 0);
const [kind] = kinds;
if (kind === void 0 || kinds.length > 1) return `it must have one of ${require_schema.f.join(", ")}`;
const details = value[kind];
if (!require_common.Wt(details)) return `"${kind}" must be an object`;
const { artifact = {} } = value;
if (!require_common.Wt(artifact)) return "\"artifact\" must be an object";
const wrong = wrongString(details, ["alias", "tag"]) ?? wrongString(artifact, [
"collection",
"version",
"type"
]) ?? wrongString(value, [
"author",
"project",
"entity"
]);
if (wrong !== void 0) return `"${wrong}" must be a string`;
return {
time,
occurrence: {
kind,
artifact: artifactOf(artifact),
...require_common.cn({
alias: stringOf(details["alias"]),
tag: stringOf(details["tag"]),
author: stringOf(value["author"]),
project: stringOf(value["project"]),
entity: stringOf(value["entity"])
})
}
};
}
function wrongString(object, names) {
return names.find((name) => object[name] !== void 0 && typeof object[name] !== "string");
}
function artifactOf(artifact) {
const { metadata } = artifact;
return require_common.cn({
collection: stringOf(artifact["collection"]),
version: stringOf(artifact["version"]),
type: stringOf(artifact["type"]),
metadata: require_common.Wt(metadata) ? metadata : void 0
});
}
function stringOf(value) {
return typeof value === "string" ? value : void 0;
}
// src/workflow/backtest/history-files.ts
function fileDiagnostic(files, problem) {
const { code, severity = "error", path, line = 1, message, hint } = problem;
const position = {
line,
column: 1,
offset: 0
};
return {
code,
severity,
message,
...require_common.cn({
hint,
range: path === void 0 ? void 0 : {
file: shownPath(files, path),
start: position,
end: position
}
})
};
}
function shownPath({ directory }, path) {
return `${directory.replace(/\/+$/, "")}/${path}`;
}
function inOrder(diagnostics) {
const sorted = [...diagnostics].sort((a, b) => require_common.Bt(a.range?.file ?? "", b.range?.file ?? "") || require_common.Bt(a.message, b.message));
return [...new Map(sorted.map((each) => [JSON.stringify(each), each])).values()];
}
// src/workflow/backtest/shard-of.ts
function isInShard(identity, { index, count }) {
if (count === 1) return true;
return (0, node_crypto.createHash)("sha256").update(identity).digest().readUInt32BE(0) % count === index - 1;
}
// src/workflow/backtest/read-recorded-runs.ts
const CLOCK = {
start: Date.UTC(2e3, 0, 1),
every: 1e3
};
var RecordedRuns = class {
diagnostics = [];
#files;
#request;
#identities = new Map();
constructor(files, request) {
this.#files = files;
this.#request = request;
}
async *read() {
const indexed = new Set();
yield* this.#readIndexed(indexed);
const loose = this.#files.paths.filter((path) => !indexed.has(path) && baseName(path) !== "events.jsonl");
for (const path of loose) if (isHistory(path)) yield* this.#readLoose(path);
this.#reportOthers(loose.filter((path) => !isHistory(path)));
if (this.#identities.size === 0 && this.#files.mayBeEmpty !== true && this.diagnostics.every(({ severity }) => severity === "info")) this.#report({
code: "history/none",
message: `There is no history in "${this.#files.directory}"`,
hint: "It must have .parquet, .jsonl, .json or .csv files; see docs/backtest.md"
});
}
async *#readIndexed(indexed) {
for (const path of this.#files.paths) {
if (baseName(path) !== "runs.jsonl") continue;
indexed.add(path);
for (const entry of await this.#readIndex(path)) {
const file = entry.file === void 0 ? void 0 : require_common.q(path, entry.file) ?? entry.file;
if (file !== void 0) indexed.add(file);
yield* this.#readEntry(entry, file, path);
}
}
}
async #readIndex(path) {
const bytes = await this.#files.read(path);
if (bytes === void 0 || "problem" in bytes) {
const message = `Cannot read the runs: ${bytes?.problem ?? "no such file"}`;
this.#report({
code: "history/bad-index",
path,
message
});
return [];
}
const index = require_run_index.r(new TextDecoder().decode(bytes));
if ("entries" in index) return index.entries;
const { line, problem } = index;
this.#report({
code: "history/bad-index",
path,
line,
message: `Not a run: ${problem}`
});
return [];
}
async *#readEntry(entry, file, indexPath) {
const { document, project, createdAt } = entry;
const identity = `${project ?? folderOf(indexPath)}/${document.id ?? document.name ?? ""}`;
if (!this.#isNew(identity, file ?? indexPath)) return;
if (!isInShard(identity, this.#request.shard)) return;
if (createdAt !== void 0 && createdAt < (this.#request.since ?? createdAt)) return;
const history = file === void 0 ? void 0 : await this.#readFile(file, entry);
if (history === "unreadable") return;
if (createdAt === void 0 && history !== void 0 && !this.#isRecent(history, file ?? "")) return;
yield recordedRun(entry, {
identity,
history,
sampled: (file === void 0 ? void 0 : this.#files.sampledOf?.(file)) ?? entry.sampled ?? []
});
}
async #readFile(path, entry) {
if (!this.#files.paths.includes(path)) {
const message = `${require_run_index.t} names "${path}", and there is no such file`;
this.#report({
code: "history/missing-file",
path,
message
});
return "unreadable";
}
const content = await this.#files.read(path);
const instead = content !== void 0 && "problem" in content ? content.isInstead : void 0;
if (instead === "empty") return void 0;
if (instead === "deleted") {
this.#reportDeleted(entry);
return "unreadable";
}
const histories = await this.#open(path, content);
const [history] = histories;
if (history === void 0) return "unreadable";
const { rows } = entry;
if (histories.length > 1 || rows !== void 0 && rows !== history.table.length) {
const has = histories.length > 1 ? `${histories.length} runs` : require_common.Tt(history.table.length, "row");
const wanted = histories.length > 1 ? "one" : String(rows);
const message = `The file has ${has}, and ${require_run_index.t} has ${wanted}`;
this.#report({
code: "history/unreadable",
path,
message,
hint: "Export it again"
});
return "unreadable";
}
return history;
}
async *#readLoose(path) {
const own = path.replace(/\.[^./]+(?:\.gz)?$/i, "");
if (!/\.csv(?:\.gz)?$/i.test(path) && !isInShard(own, this.#request.shard)) {
this.#isNew(own, path);
return;
}
for (const { run, table, sampling } of await this.#open(path, await this.#files.read(path))) {
const identity = run === void 0 ? own : `${folderOf(path)}/${run}`;
if (!this.#isNew(identity, path) || !isInShard(identity, this.#request.shard)) continue;
if (!this.#isRecent({
table,
sampling
}, path)) continue;
yield {
identity,
document: { name: run ?? baseName(own) },
isWhole: false,
origin: {},
table,
states: [],
sampling
};
}
}
async #open(path, bytes) {
const reading = bytes === void 0 ? { problem: "no such file" } : "problem" in bytes ? bytes : await require_explain_leaf.o(path, bytes, {
clock: CLOCK,
metrics: this.#request.metrics
});
if ("problem" in reading) {
this.#report({
code: "history/unreadable",
path,
message: `Cannot read the history: ${reading.problem}`,
hint: "Export it again, or move it out of the directory"
});
return [];
}
for (const { table } of reading.histories) {
if (table.isOrdered) continue;
this.#report({
code: "history/steps-restart",
severity: "warning",
path,
message: "The steps go back: the run was resumed, or two runs share the file",
hint: "Rows are evaluated in the order of their steps (A14)"
});
}
return reading.histories;
}
#reportDeleted({ document }) {
this.#report({
code: "history/run-gone",
severity: "warning",
message: `Deleted while it was read, and left out: "${document.name ?? document.id ?? ""}"`
});
}
#isNew(identity, path) {
const other = this.#identities.get(identity);
this.#identities.set(identity, path);
if (other === void 0) return true;
this.#report({
code: "history/duplicate-run",
path,
message: `The run "${identity}" is in "${other}" too`,
hint: "Move one of the two out of the directory"
});
return false;
}
#isRecent({ table }, path) {
const { since } = this.#request;
if (since === void 0) return true;
if (table.hasClock && table.firstTime !== void 0) return table.firstTime >= since;
this.#report({
code: "history/no-time",
path,
message: "The history has no \"_timestamp\", so it is not known when the run began",
hint: "Export \"_timestamp\" too, or leave --since out"
});
return false;
}
#reportOthers(others) {
const [first] = others;
if (first === void 0) return;
const more = others.length === 1 ? "" : ` and ${others.length - 1} more`;
this.#report({
code: "history/other-file",
severity: "info",
message: `No history, and not read: ${first}${more}`
});
}
#report(problem) {
this.diagnostics.push(fileDiagnostic(this.#files, problem));
}
};
function recordedRun(entry, { identity, history, sampled }) {
const { document, project, createdAt, endedAt, logged } = entry;
const [entity, name] = (project ?? "").split("/");
return {
identity,
document,
isWhole: true,
origin: require_common.cn({
entity: entity === "" ? void 0 : entity,
project: name
}),
...require_common.cn({
table: history?.table,
createdAt,
endedAt,
sampledMetrics: sampled.length > 0 ? sampled : void 0,
loggedNames: logged
}),
states: statesOf(entry),
sampling: sampled.length > 0 ? "sampled" : samplingOf(entry, history)
};
}
function statesOf({ states, document, createdAt, endedAt }) {
if (states.length > 0 || document.state === void 0) return states;
const last = require_evaluate_states.t.find((word) => word === document.state);
if (last === void 0) return [];
const start = createdAt ?? 0;
if (last === "running") return [{
state: "running",
time: start
}];
return [{
state: "running",
time: start
}, {
state: last,
time: endedAt ?? start
}];
}
function samplingOf({ complete }, history) {
if (complete !== void 0) return complete ? "complete" : "sampled";
return history?.sampling ?? "unknown";
}
function isHistory(path) {
return require_explain_leaf.a(path) !== void 0;
}
function baseName(path) {
return path.slice(path.lastIndexOf("/") + 1);
}
function folderOf(path) {
return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : ".";
}
// src/workflow/backtest/run-backtest.ts
async function runBacktest(input) {
try {
return await evaluateFiles(input);
} finally {
await input.files.close?.();
}
}
async function evaluateFiles(input) {
const { rules, files, settings, shard } = input;
const since = settings.since === void 0 ? void 0 : Date.parse(settings.since);
const recorded = new RecordedRuns(files, {
metrics: metricsOf(rules),
shard,
...require_common.cn({ since })
});
const runs = [];
const sampled = [];
for await (const run of recorded.read()) {
const outcome = runOutcome(run, input);
input.onRun?.(run, outcome);
runs.push(outcome);
if (run.sampling === "sampled" && outcome.rules.some(isOnValues(rules))) sampled.push(run);
}
const diagnostics = [...files.diagnostics ?? [], ...recorded.diagnostics];
const [first] = sampled;
if (first !== void 0 && !input.allowsSampled) diagnostics.push(sampledProblem(files, first, sampled.length));
const events = shard.index === 1 ? await readEvents(files, since, diagnostics) : void 0;
return {
...shard,
settings,
rules: rules.map(({ info }) => info),
runs,
...require_common.cn({ events: events && rules.map((rule) => eventOutcome(rule, events, settings)) }),
diagnostics: inOrder(diagnostics)
};
}
function metricsOf(rules) {
return new Set(rules.flatMap(({ variants }) => variants.flatMap(({ event }) => event.kind === "runMetric" ? [event.condition.metric] : [])));
}
function isOnValues(rules) {
return (outcome, index) => outcome.matches && outcome.hasEveryRow !== true && rules[index]?.info.kind === "runMetric";
}
function runOutcome(run, { rules, settings, outcome }) {
const hasOutcome = outcome?.(run.document);
const { table } = run;
const assumptions = settings.assumed;
return {
name: run.document.name ?? run.identity,
identity: run.identity,
...require_common.cn({
state: run.document.state,
hasOutcome
}),
sampling: run.sampling,
lacksClock: table !== void 0 && !table.hasClock,
...require_common.cn({
start: table?.firstTime ?? run.createdAt,
end: table?.lastTime ?? run.endedAt ?? run.createdAt
}),
rules: rules.map((rule) => require_evaluate_run.n(rule, run, assumptions, hasOutcome === true))
};
}
function sampledProblem(files, run, count) {
const more = count === 1 ? "" : ` and ${count - 1} more`;
return fileDiagnostic(files, {
code: "history/sampled",
message: `The history of "${run.document.name ?? run.identity}"${more} is a sample: rows are missing`,
hint: "Charts and run.history() give samples, run.scan_history() every row. To continue anyway: --allow-sampled"
});
}
async function readEvents(files, since, diagnostics) {
const all = [];
for (const path of files.paths) {
if (path !== "events.jsonl" && !path.endsWith(`/${"events.jsonl"}`)) continue;
const bytes = await files.read(path);
const reading = bytes === void 0 || "problem" in bytes ? {
problem: bytes?.problem ?? "no such file",
line: 1
} : parseArtifactEvents(new TextDecoder().decode(bytes));
if ("events" in reading) all.push(...reading.events);
else {
const { line, problem } = reading;
const message = `Not an event: ${problem}`;
diagnostics.push(fileDiagnostic(files, {
code: "history/bad-events",
path,
line,
message
}));
}
}
return all.filter(({ time }) => time >= (since ?? time)).sort((a, b) => a.time - b.time);
}
function eventOutcome({ info, variants }, events, { assumed }) {
if (info.kind !== "artifact") return null;
const [declared] = variants;
return {
events: events.filter(({ occurrence }) => declared?.event.kind === occurrence.kind && require_template_variables.x(declared.scope, {
...occurrence,
...require_common.cn({ collection: occurrence.artifact?.collection })
})).length,
fires: variants.map((variant) => events.filter(({ occurrence }) => require_template_variables._({
...variant,
enabled: true
}, occurrence, assumed).fires > 0).length),
...require_common.cn({
start: events[0]?.time,
end: events.at(-1)?.time
})
};
}
// src/simulate/backtest/describe-rule.ts
function describeRule(automation) {
const { event, enabled: isEnabled } = automation;
switch (event.kind) {
case "runMetric": {
const { condition } = event;
return {
kind: "runMetric",
condition: require_template_variables.i(condition, require_explain_leaf.l(automation)),
selection: selectionOf("runs", event.runs, writtenAt(automation, "runs")),
metric: condition.metric,
valuesNeeded: require_template_variables.y({
condition,
assumptions: {}
}),
isEnabled
};
}
case "runState": return {
kind: "runState",
condition: `state ${event.states.map((state) => state.toLowerCase()).join(" or ")}`,
selection: selectionOf("runs", event.runs, writtenAt(automation, "runs")),
valuesNeeded: 0,
isEnabled
};
default: return {
kind: "artifact",
condition: event.kind,
selection: selectionOf("events", event.filter, writtenAt(automation, "filter")),
valuesNeeded: 0,
isEnabled
};
}
}
function writtenAt({ document, event }, part) {
return document === void 0 ? void 0 : require_common.Xt(document, [
"when",
event.kind,
part
]);
}
function selectionOf(noun, filter, written) {
const { leaves } = require_evaluate_states.l(filter, {});
if (leaves.length === 0) return "";
if (!leaves.every(({ id }) => !/\$(?:not|nor|or)\b/.test(id)) && written !== void 0) return `${noun}: ${JSON.stringify(written)}`;
return `${noun} with ${leaves.map((leaf) => require_explain_leaf.t(leaf)).join(", ")}`;
}
// src/workflow/backtest/sweep-path.ts
const SHORT_PATHS = {
threshold: [
"threshold",
"zscore.threshold",
"change.by"
],
window: ["window", "zscore.window"],
by: ["change.by"],
priorWindow: ["change.priorWindow"],
direction: ["change.direction", "zscore.direction"],
aggregate: ["aggregate"],
states: ["states"]
};
const EVENT_FIELDS = new Set([
"metric",
"aggregate",
"window",
"threshold",
"change",
"zscore",
"runs",
"states",
"filter"
]);
function sweepPath(document, name) {
const candidates = Object.hasOwn(SHORT_PATHS, name) ? SHORT_PATHS[name] : void 0;
const [head = ""] = name.split(".");
if (candidates === void 0 && !EVENT_FIELDS.has(head)) return name;
const [kind, event] = eventOf(document);
const below = (path) => `when.${kind}.${path}`;
if (candidates === void 0) return Object.hasOwn(event, head) ? below(name) : void 0;
const field = candidates.find((path) => require_common.Xt(event, path.split(".")) !== void 0) ?? candidates.find((path) => path.includes(".") && hasParent(event, path));
if (field === void 0) return void 0;
const value = require_common.Xt(event, field.split("."));
if (!require_common.Wt(value)) return below(field);
const [operator] = Object.keys(value);
return operator === void 0 ? void 0 : `${below(field)}.${operator}`;
}
function eventOf({ when }) {
const [entry] = require_common.Wt(when) ? Object.entries(when) : [];
const [kind, fields] = entry ?? ["", {}];
return [kind, require_common.Wt(fields) ? fields : {}];
}
function hasParent(event, path) {
return require_common.Wt(require_common.Xt(event, path.split(".").slice(0, -1)));
}
// src/workflow/backtest/build-rules.ts
function buildRules(request) {
const chosen = chooseDeclarations(request);
const variants = request.requests.map((variant) => ({
variant,
declarations: request.load(chosen.flatMap((each) => setsOf(each, variant, request)))
}));
const known = new Set(request.declarations.map(({ key }) => key));
const removed = (request.base?.declarations ?? []).filter(({ key }) => !known.has(key) && isChosen(key, request.keys));
return [...chosen.map((declaration) => buildRule(declaration, variants, request)), ...removed.map((declaration) => ({
info: infoOf(declaration, [DECLARED], request, "base"),
manifest: declaration.source.range.file,
variants: [declaration]
}))].sort((a, b) => a.info.key < b.info.key ? -1 : 1);
}
const DECLARED = {
kind: "declared",
label: "declared",
isDeclared: true
};
function chooseDeclarations({ declarations, keys, base }) {
const all = [...declarations, ...base?.declarations ?? []].map(({ key }) => key);
const unknown = keys.find((wanted) => !all.some((key) => isChosen(key, [wanted])));
if (unknown !== void 0) throw new require_common.sn(`No manifest describes "${unknown}"`, {
code: "usage",
...require_common.cn({ hint: require_common.J(unknown, all) ?? `These do: ${all.slice(0, 8).join(", ")}` })
});
return declarations.filter(({ key }) => isChosen(key, keys));
}
function isChosen(key, keys) {
return keys.length === 0 || keys.some((wanted) => key === wanted || key.startsWith(`${wanted}/`));
}
function setsOf({ key, document }, { values }, { keys }) {
const set = {};
for (const { path, value } of values) {
const field = sweepPath(document ?? {}, path);
if (field === void 0) {
if (keys.length === 0) return [];
throw new require_common.sn(`"${key}" has no ${path} to set`, {
code: "usage",
hint: "Name the whole path, such as when.runMetric.threshold.gt"
});
}
set[field] = field.endsWith(".states") && typeof value === "string" ? [value] : value;
}
return [{
key,
set
}];
}
function buildRule(declaration, loaded, request) {
const { key } = declaration;
const others = loaded.flatMap(({ variant, declarations }) => {
const found = declarations.find((each) => each.key === key);
if (found === void 0) return [];
return [{
info: {
kind: variant.kind,
label: variant.label,
isDeclared: isSameRule(found, declaration)
},
declaration: found
}];
});
const same = others.find(({ info }) => info.isDeclared);
const first = {
info: same?.info ?? DECLARED,
declaration
};
const rest = others.filter((each) => each !== same);
const old = request.base?.declarations.find((each) => each.key === key);
const base = request.base === void 0 || old === void 0 ? [] : [{
info: {
kind: "base",
label: request.base.revision,
isDeclared: isSameRule(old, declaration)
},
declaration: old
}];
const all = [
first,
...rest,
...base
];
const onlyIn = request.base !== void 0 && old === void 0 ? "head" : void 0;
return {
info: infoOf(declaration, all.map(({ info }) => info), request, onlyIn),
manifest: declaration.source.range.file,
variants: all.map((each) => each.declaration)
};
}
function infoOf(declaration, variants, { environment, sweep }, onlyIn) {
return {
key: declaration.key,
...describeRule(declaration),
variants,
...require_common.cn({
environment,
sweep,
onlyIn
})
};
}
function isSameRule(a, b) {
return require_common.jt(require_common.Yt([a.event, a.scope])) === require_common.jt(require_common.Yt([b.event, b.scope]));
}
// src/api/backtest-rules.ts
async function backtestRules({ tree, project }, options) {
const { environment } = project.configuration;
const load = (from, sets) => require_project.b({
tree: from,
directory: from.directory,
sets,
...require_common.cn({
environment,
vars: options.vars
})
});
const base = options.base === void 0 ? void 0 : await loadBase(tree, options.base, load);
return buildRules({
declarations: project.declarations,
environment,
keys: options.keys ?? [],
requests: variantRequests(options),
sweep: options.sweep?.path,
base,
load: (sets) => {
const { value, diagnostics } = load(tree, sets);
return usable(value, diagnostics, "The manifests do not accept the values that are set");
}
});
}
function variantRequests({ set = [], sweep }) {
const label = set.map((each) => `${each.path}=${labelOf(each)}`).join(" ");
return [...set.length === 0 ? [] : [{
kind: "set",
label,
values: set
}], ...(sweep?.values ?? []).map((each) => ({
kind: "sweep",
label: labelOf(each),
values: [{
path: sweep?.path ?? "",
value: each.value
}]
}))];
}
function labelOf({ value, label }) {
return label ?? (typeof value === "string" ? value : JSON.stringify(value));
}
async function loadBase(tree, revision, load) {
const commit = await require_git_revision.t(tree.root, revision);
const declarations = commit === void 0 ? void 0 : await require_git_revision.i(tree.root, commit, async (directory) => {
const read = await require_project.z(directory);
const { value, diagnostics } = load(read.value, []);
return usable(value, [...read.diagnostics, ...diagnostics], `The manifests of "${revision}" cannot be used`);
});
if (declarations === void 0) throw new require_common.sn(`There are no manifests at the revision "${revision}"`, {
code: "usage",
hint: commit === void 0 ? "Check the name; in CI, fetch the base branch first: git fetch origin main" : `"${tree.directory}" must be in a Git repository, and in that revision`
});
return {
revision,
declarations
};
}
function usable(project, diagnostics, problem) {
const [first] = diagnostics.filter(({ severity }) => severity === "error");
if (project !== void 0 && !require_common.X(diagnostics)) return project.declarations;
throw new require_common.sn(`${problem}: ${first?.message ?? "there are none"}`, {
code: "usage",
...require_common.cn({ hint: first?.hint })
});
}
// src/api/backtest.ts
async function backtest(from, options = {}) {
const { environment, vars, edges } = options;
const loaded = typeof from === "string" ? await require_project.h(from, require_common.cn({
environment,
vars,
edges
})) : from;
const { tree, project } = loaded;
if (project === void 0) {
const first = loaded.diagnostics.find(({ severity }) => severity === "error");
throw new require_common.sn(`The manifests have an error: ${first?.message ?? "unknown"}`, { code: "usage" });
}
const { outcome, base, history = (0, node_path.join)(tree.directory, "history") } = options;
const label = outcome === void 0 ? void 0 : parseOutcome(outcome);
const rules = await backtestRules({
tree,
project
}, options);
options.onRules?.(rules);
const shard = await runBacktest({
rules,
files: await options.openFiles?.(rules) ?? await openDirectory(history),
settings: {
assumed: { ...options.assume },
...require_common.cn({
since: options.since?.toISOString(),
outcome,
base
})
},
shard: options.shard ?? {
index: 1,
count: 1
},
allowsSampled: options.allowSampled ?? false,
...require_common.cn({
outcome: label,
onRun: options.onRun
})
});
const { diagnostics } = shard;
const report = require_common.X(diagnostics) ? void 0 : summarizeBacktest([shard], shard);
return {
...require_common.cn({ report }),
diagnostics,
shard
};
}
async function openDirectory(directory) {
return {
directory,
paths: await listHistoryFiles(directory),
read: (path) => require_explain_leaf.m(directory, path)
};
}
Object.defineProperty(exports, "a", {
enumerable: true,
get: function() {
return RecordedRuns;
}
});
exports.c = parseOutcome;
exports.i = runOutcome;
exports.l = summarizeBacktest;
exports.n = openDirectory;
exports.o = isInShard;
exports.r = describeRule;
exports.s = inOrder;
exports.t = backtest;
