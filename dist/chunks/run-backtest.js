import { c as parseOutcome, l as summarizeBacktest, o as isInShard, s as inOrder, t as backtest } from "./backtest.js";
import { D as writeFormat, H as slugify, Kt as present, an as isJsonObject, fn as Failure, k as outputStyle, ln as parseJson, pn as EXIT, un as toJson, w as jsonText, zt as countNoun } from "./common.js";
import { t as writeFileAtomically } from "./write-file-atomically.js";
import { n as parseHistoryLimits, r as parseSince, t as HISTORY_CACHE } from "./history-limits.js";
import { t as splitArgs } from "./split-args.js";
import { l as parseVariables, o as openProject, p as writeDiagnostics } from "./project.js";
import { t as PictureCollector } from "./collect-pictures.js";
import { t as writePage } from "./write-page.js";
import { t as openHistoryCache } from "./history-cache.js";
import { f as CachedRuns, t as selectRuns } from "./select-runs.js";
import { i as readsDocuments, r as projectsOf, t as liveFiles } from "./live-files.js";
import { a as unseenProject, i as unreadOrganizations, r as unreadEvents, t as listDiagnostics } from "./pull-diagnostics.js";
import { t as createProgress } from "./history-progress.js";
import { r as openServer } from "./open-server.js";
import { t as listFolder } from "./list-folder.js";
import { t as MEANINGFUL_STATUSES } from "./backtest-report.js";
import { o as rateText } from "./backtest-words.js";
import { n as renderDiagnosticsJson } from "./render-diagnostics-json.js";
import { t as renderBacktestText } from "./render-backtest-text.js";
import { t as parseAssumptions } from "./parse-assumptions.js";
import { l as runFieldWord, o as evaluateFilter } from "./evaluate-states.js";
import "./run-table.js";
import { a as evaluateSeries } from "./evaluate-case.js";
import { createHash } from "node:crypto";
import { dirname, join } from "node:path";
import { readFile } from "node:fs/promises";
import { existsSync } from "node:fs";
// src/workflow/backtest/shard-file.ts
const FORMAT_VERSION = "1.0";
function renderShard(shard) {
const text = JSON.stringify(shard);
return `${JSON.stringify({
formatVersion: FORMAT_VERSION,
digest: digestOf(text)
}).slice(0, -1)},"shard":${text}}\n`;
}
function mergeShards(files) {
const shards = files.map((file) => ({
path: file.path,
shard: parseShardFile(file)
}));
const [first] = shards;
if (first === void 0) throw new Failure("There is no result of a shard", {
code: "usage",
hint: "Write them with: wac backtest --shard 1/3 --out DIRECTORY/1.json"
});
const { count, rules, settings } = first.shard;
const paths = new Map();
for (const { path, shard } of shards) {
if (shard.count !== count || JSON.stringify([shard.rules, shard.settings]) !== JSON.stringify([rules, settings])) throw refused(`"${path}" is of another backtest than "${first.path}"`, "rules, options or the number of shards differ");
const twin = paths.get(shard.index);
if (twin !== void 0) throw refused(`"${path}" and "${twin}" are both shard ${shard.index}`, "remove one of them");
paths.set(shard.index, path);
}
const missing = Array.from({ length: count }, (_, index) => index + 1).filter((index) => !paths.has(index));
if (missing.length > 0) throw refused(`Of ${count} shards, ${missing.join(", ")} are missing`, "run them first");
const parts = shards.map(({ shard }) => shard);
return {
report: summarizeBacktest(parts, first.shard),
diagnostics: inOrder(parts.flatMap(({ diagnostics }) => diagnostics))
};
}
function parseShardFile({ path, text }) {
const start = text.indexOf("\"shard\":");
const body = start < 0 ? "" : text.trimEnd().slice(start + 8, -1);
const head = start < 0 ? void 0 : parseHead(`${text.slice(0, start).replace(/,$/, "")}}`);
if (head?.["formatVersion"] !== FORMAT_VERSION || head["digest"] !== digestOf(body)) throw refused(`"${path}" is not the whole result of a shard`, "write it again, or move it out of the directory");
return JSON.parse(body);
}
function parseHead(text) {
try {
const value = parseJson(text);
return isJsonObject(value) ? value : void 0;
} catch {
return;
}
}
function digestOf(text) {
return `sha256:${createHash("sha256").update(text).digest("hex")}`;
}
function refused(message, hint) {
return new Failure(message, {
code: "usage",
hint: `${hint[0]?.toUpperCase()}${hint.slice(1)}`
});
}
// src/cli/commands/backtest/backtest-page.ts
var BacktestPage = class BacktestPage {
#path;
#rules;
#pictures;
constructor(path, rules, assumptions) {
this.#path = path;
this.#rules = rules.length;
this.#pictures = new PictureCollector(rules, assumptions);
}
static open(path, rules, assumptions = {}) {
return path === void 0 ? void 0 : new BacktestPage(path, rules, assumptions);
}
onRun = (run, outcome) => {
this.#pictures.onRun(run, outcome);
};
async write(context, report) {
const { renderBacktestPage } = await import("./render-backtest-page.js");
const text = renderBacktestPage(report, this.#pictures.pictures(this.#rules));
await writePage(context, this.#path, text);
}
};
// src/cli/commands/backtest/live-source.ts
function isLive({ live, sandbox }) {
return live === true || sandbox !== void 0;
}
var LiveSource = class {
#diagnostics = [];
#context;
#project;
#shard;
#progress;
#server;
constructor(context, project, shard = {
index: 1,
count: 1
}) {
this.#context = context;
this.#shard = shard;
this.#project = project;
this.#progress = createProgress(context.io, "histories");
}
open = async (rules) => {
const { io, options } = this.#context;
const { maxRuns: _maxRuns, ...limits } = parseHistoryLimits(options);
this.#server = await openServer(this.#context, { project: this.#project });
const api = await this.#server.openHistory();
return liveFiles({
directory: this.#server.name,
reader: {
api,
limits
},
cache: new CachedRuns(openHistoryCache(join(io.cwd, this.#context.root.pathOf(HISTORY_CACHE))), this.#server.name),
runs: await this.#listRuns(api, rules),
rules,
isWanted: (identity) => isInShard(identity, this.#shard),
diagnostics: this.#diagnostics,
onProgress: this.#progress.show
});
};
close = async () => {
this.#progress.end();
await this.#server?.close();
};
async #listRuns(api, rules) {
const { io, options } = this.#context;
const { maxRuns } = parseHistoryLimits(options);
const { projects, organizations } = await projectsOf(api, rules);
this.#diagnostics.push(...unreadOrganizations(organizations), ...unreadEvents(rules));
const { since, outcome = "" } = options;
const runs = [];
for (const path of projects) runs.push(...await this.#listProject(api, {
...path,
maxRuns,
withDocuments: readsDocuments(rules) || /^(?:config|summary)\./.test(outcome),
...present({ since: since === void 0 ? void 0 : parseSince(since, io.now()).getTime() })
}));
return runs;
}
async #listProject(api, choice) {
try {
const chosen = await selectRuns(api, choice, parseHistoryLimits(this.#context.options));
this.#diagnostics.push(...listDiagnostics(choice, chosen));
return chosen.runs;
} catch (error) {
if (!(error instanceof Failure) || error.code !== "not-found") throw error;
this.#diagnostics.push(unseenProject(error.message));
return [];
}
}
};
// src/report/backtest/render-backtest-json.ts
function renderBacktestJson(report, problems) {
const { diagnostics = [] } = renderDiagnosticsJson(problems);
return {
formatVersion: "1.0",
settings: {
...report.settings,
assumed: { ...report.settings.assumed }
},
runs: report.runs,
rules: report.rules.map(ruleJson),
diagnostics
};
}
function ruleJson({ rule, ...report }) {
return toJson({
key: rule.key,
...present({
environment: rule.environment,
metric: rule.metric,
onlyIn: rule.onlyIn
}),
kind: rule.kind,
condition: rule.condition,
selection: rule.selection,
enabled: rule.isEnabled,
...report
});
}
// src/cli/commands/backtest/parse-settings.ts
function parseSet(text) {
const equals = text.indexOf("=");
if (equals < 1) throw new Failure(`"--set ${text}" is not a path with a value`, {
code: "usage",
hint: "Write, for example, --set when.runMetric.threshold.gt=2.7"
});
const value = text.slice(equals + 1);
return {
path: text.slice(0, equals),
value: scalar(value),
label: value
};
}
function parseSweep(text) {
const [, path = "", list = ""] = /^([^=]+)=(.+)$/.exec(text) ?? [];
const strings = list.split(",").map((value) => value.trim());
if (path === "" || strings.some((value) => value === "")) throw new Failure(`"--sweep ${text}" is not a path with values`, {
code: "usage",
hint: "Write, for example, --sweep threshold=2.5,2.7,2.9"
});
return {
path,
values: [...new Set(strings)].map((value) => ({
path,
value: scalar(value),
label: value
}))
};
}
function scalar(text) {
try {
const value = parseJson(text);
return typeof value === "object" && value !== null ? text : value;
} catch {
return text;
}
}
function parseShard(text) {
if (text === void 0) return {
index: 1,
count: 1
};
const [, first, second] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? [];
const [index, count] = [Number(first), Number(second)];
if (count >= 1 && index <= count) return {
index: index === 0 ? count : index,
count
};
throw new Failure(`"--shard ${text}" is not a part such as 2/3`, {
code: "usage",
hint: "Write, for example, --shard 2/3: the second of three parts"
});
}
function parseMaximum(text) {
if (text === void 0) return void 0;
const limit = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : NaN;
if (Number.isFinite(limit)) return limit;
throw new Failure(`"--max-fires-per-day ${text}" is not a number`, {
code: "usage",
hint: "Write, for example, --max-fires-per-day 5"
});
}
function parseAssumed(strings) {
const parsed = parseAssumptions(strings);
if ("assumptions" in parsed) return { ...parsed.assumptions };
throw new Failure(parsed.problem, {
code: "usage",
hint: parsed.hint
});
}
// src/cli/commands/backtest/write-report.ts
async function writeReport(context, report, diagnostics) {
const { io, options } = context;
await writeFormat(context, {
text: () => renderBacktestText(report, {
...outputStyle(io.stdout, io.env),
all: options.all ?? false
}),
json: () => jsonText(renderBacktestJson(report, diagnostics)),
markdown: async () => {
const { renderBacktestMarkdown } = await import("./render-backtest-markdown.js");
return renderBacktestMarkdown(report);
}
});
const problems = [...tooNoisy(report, parseMaximum(options.maxFiresPerDay)), ...options.strict === true ? notEvaluated(report) : []];
for (const problem of problems) io.stderr.write(`${problem}\n`);
return problems.length > 0 ? EXIT.invalid : EXIT.done;
}
function tooNoisy(report, limit) {
if (limit === void 0) return [];
return report.rules.flatMap(({ rule, fires, firesPerDay }) => {
if (fires === 0) return [];
if (firesPerDay === void 0) return [`${rule.key}: fires a day are not known, because the histories have no "_timestamp"`];
if (firesPerDay <= limit) return [];
return [`${rule.key} fires ${rateText(firesPerDay)} times a day, and --max-fires-per-day allows ${limit}`];
});
}
function notEvaluated(report) {
return report.rules.filter(({ data, fires }) => fires === 0 && !MEANINGFUL_STATUSES.has(data.status)).map(({ rule, data }) => `${rule.key} was not evaluated: ${data.status}`);
}
// src/cli/commands/backtest/merge-backtest.ts
async function mergeBacktest(context) {
const [, directory, ...more] = context.args;
if (directory === void 0 || more.length > 0) throw new Failure("merge takes one directory", {
code: "usage",
hint: "Write, for example: wac backtest merge shards"
});
if (context.options.html !== void 0) throw new Failure("--html needs the histories, which results of shards do not have", {
code: "usage",
hint: "Run the backtest without --shard to draw it"
});
const paths = await listFolder(directory);
if (paths === void 0) throw new Failure(`There is no directory "${directory}"`, {
code: "usage",
hint: "Name the directory of the files that --shard and --out have written"
});
const files = await Promise.all(paths.filter((path) => path.endsWith(".json")).map(async (path) => ({
path,
text: await readFile(path, "utf8")
})));
const { report, diagnostics } = mergeShards(files);
writeDiagnostics(context, diagnostics);
return await writeReport(context, report, diagnostics);
}
// src/workflow/backtest/saved-case.ts
function renderFixture(table, metric) {
const { steps, times, values, kinds } = table.series(metric, "as-logged");
const lines = [];
for (let row = 0; row < table.length; row += 1) {
if (kinds[row] !== 1 && kinds[row] !== 2) continue;
const value = values[row] ?? NaN;
const logged = kinds[row] === 2 ? "text" : Number.isFinite(value) ? value : String(value);
const record = {
_step: steps[row] ?? 0,
...present({ _timestamp: table.hasClock ? (times[row] ?? 0) / 1e3 : void 0 }),
[metric]: logged
};
lines.push(JSON.stringify(record));
}
return `${lines.join("\n")}\n`;
}
function renderCase({ info, variants }, run, fixture) {
const [automation] = variants;
const { name = run.identity } = run.document;
const verdict = automation === void 0 || run.table === void 0 ? void 0 : evaluateSeries({
...automation,
enabled: true
}, run.document, run.table);
const [first] = verdict?.triggers ?? [];
const expect = !info.isEnabled ? "{ fires: false, because: disabled }" : first === void 0 ? `{ fires: false, because: ${verdict?.reason ?? "metric-absent"} }` : `{ fires: ${verdict?.fires ?? 1}, at: { step: ${first.step} }, suppressed: ${verdict?.suppressed.length ?? 0} }`;
return [
"# The result of the rule on a recorded run. Change the expectation to what the rule should do.",
`automation: ${info.key}`,
"tests:",
`  - name: ${JSON.stringify(`${name} as it was recorded`)}`,
"    given:",
`      run: ${JSON.stringify(givenRun(automation, run.document))}`,
`      history: ${JSON.stringify(fixture)}`,
`    expect: ${expect}`,
""
].join("\n");
}
function givenRun(automation, run) {
const event = automation?.event;
const fields = (event?.kind === "runMetric" ? evaluateFilter(event.runs, {}).leaves : []).map(({ field }) => runFieldWord(field).split("."));
const words = new Set(["name", ...fields.map(([word = ""]) => word)]);
const entries = Object.entries(run).filter(([word]) => words.has(word));
return Object.fromEntries(entries.map(([word, value]) => {
const keys = new Set(fields.filter(([first]) => first === word).map(([, key = ""]) => key));
return [word, isJsonObject(value) ? pick(value, keys) : value];
}));
}
function pick(object, keys) {
return Object.fromEntries(Object.entries(object).filter(([key]) => keys.has(key)));
}
// src/cli/commands/backtest/save-case.ts
var SavedCase = class SavedCase {
#name;
#rule;
#path;
#run;
constructor(name, rule) {
this.#name = name;
this.#rule = rule;
const base = slugify(`${rule.info.key}-${name}`.replaceAll("/", "-"));
this.#path = join(dirname(rule.manifest), base);
}
static open(name, rules) {
if (name === void 0) return void 0;
const [rule] = rules;
if (rule === void 0 || rules.length > 1 || rule.info.kind !== "runMetric") throw new Failure("--save-case needs one rule on a metric", {
code: "usage",
hint: `Name its key: wac backtest KEY --save-case ${name}`
});
const saved = new SavedCase(name, rule);
const there = [saved.#testPath, saved.#fixturePath].find((path) => existsSync(path));
if (there === void 0) return saved;
throw new Failure(`"${there}" is there already`, {
code: "usage",
hint: "Remove it to save the run again"
});
}
onRun = (run) => {
const { name, id } = run.document;
if (name !== this.#name && id !== this.#name) return;
if (this.#run !== void 0 && id !== this.#name) throw new Failure(`Several runs are called "${this.#name}"`, {
code: "usage",
hint: "Name the run by its id"
});
this.#run = run;
};
async write({ io }, report) {
const run = this.#run;
const [rule] = report.rules;
const outcome = rule?.runs.find(({ name }) => name === run?.document.name);
if (run?.table === void 0 || outcome === void 0) throw new Failure(`No run that the rule takes is called "${this.#name}"`, {
code: "usage",
hint: "Name a run as the report shows it, or by its id"
});
const metric = this.#rule.info.metric ?? "";
await writeFileAtomically(this.#fixturePath, renderFixture(run.table, metric));
await writeFileAtomically(this.#testPath, renderCase(this.#rule, run, `fixtures/${baseName(this.#fixturePath)}`));
io.stderr.write(`Wrote ${this.#fixturePath} and ${this.#testPath}\n`);
}
get #testPath() {
return `${this.#path}.test.yaml`;
}
get #fixturePath() {
return join(dirname(this.#path), "fixtures", `${baseName(this.#path)}.jsonl`);
}
};
function baseName(path) {
return path.slice(path.lastIndexOf("/") + 1);
}
// src/cli/commands/backtest/run-backtest.ts
async function runBacktestCommand(context) {
if (context.args[0] === "merge") return await mergeBacktest(context);
const { io, options } = context;
const shard = parseShard(options.shard);
checkCombination(options);
parseMaximum(options.maxFiresPerDay);
const { since, outcome, base, history, set, sweep } = options;
if (outcome !== void 0) parseOutcome(outcome);
const settings = {
assume: parseAssumed(options.assume ?? []),
shard,
allowSampled: options.allowSampled ?? false,
...present({
since: since === void 0 ? void 0 : parseSince(since, io.now()),
outcome,
base,
history,
set: set?.map(parseSet),
sweep: sweep === void 0 ? void 0 : parseSweep(sweep)
})
};
const { directory, rest: keys } = await splitArgs(context.args);
const opened = await openProject({
...context,
args: []
}, directory);
if (typeof opened === "number") return opened;
let saved;
let page;
const live = isLive(options) ? new LiveSource(context, opened.project, shard) : void 0;
let done = 0;
const showProgress = () => io.progress?.((seconds) => `Evaluated ${countNoun(done, "run")} in ${seconds} s`);
const { report, ...result } = await closeAfter(backtest(opened, {
...settings,
keys,
vars: parseVariables(options.var ?? []),
onRules: (rules) => {
saved = SavedCase.open(options.saveCase, rules);
page = BacktestPage.open(options.html, rules, settings.assume);
showProgress();
},
onRun: (run, ran) => {
saved?.onRun(run);
page?.onRun(run, ran);
done += 1;
showProgress();
},
...present({ openFiles: live?.open })
}), live);
writeDiagnostics(context, result.diagnostics);
if (report === void 0) return EXIT.invalid;
if (options.out !== void 0) return await writeShard(context, result.shard, options.out);
const exitCode = await writeReport(context, report, result.diagnostics);
await saved?.write(context, report);
await page?.write(context, report);
return exitCode;
}
async function closeAfter(result, source) {
try {
return await result;
} finally {
await source?.close();
}
}
function checkCombination(options) {
const { shard, out, saveCase, html, since } = options;
parseHistoryLimits(options);
if (isLive(options) && options.history !== void 0) throw new Failure("--live reads from W&B, and --history from files: choose one", { code: "usage" });
if (html !== void 0 && shard !== void 0) throw new Failure("--html needs all runs, not a shard", {
code: "usage",
hint: "Leave --shard out: a result of a shard has no values to draw"
});
if (shard === void 0 !== (out === void 0)) throw new Failure("--shard and --out go together", {
code: "usage",
hint: "Write, for example, --shard 2/3 --out shards/2.json"
});
if (shard !== void 0 && /^\d+[a-z]$/i.test(since ?? "")) throw new Failure(`"--since ${since}" is another time for each shard`, {
code: "usage",
hint: "Write a date, which is the same for all of them, such as --since 2026-01-31"
});
if (shard !== void 0 && saveCase !== void 0) throw new Failure("--save-case needs all runs, not a shard", {
code: "usage",
hint: "Leave --shard out"
});
}
async function writeShard({ io }, shard, path) {
await writeFileAtomically(path, renderShard(shard));
io.stderr.write(`Wrote shard ${shard.index} of ${shard.count} to ${path}\n`);
return EXIT.done;
}
export { runBacktestCommand };
