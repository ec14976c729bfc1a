const require_backtest = require("./backtest.js");
const require_common = require("./common.js");
const require_write_file_atomically = require("./write-file-atomically.js");
const require_history_limits = require("./history-limits.js");
const require_split_args = require("./split-args.js");
const require_project = require("./project.js");
const require_collect_pictures = require("./collect-pictures.js");
const require_write_page = require("./write-page.js");
const require_history_cache = require("./history-cache.js");
const require_select_runs = require("./select-runs.js");
const require_live_files = require("./live-files.js");
const require_pull_diagnostics = require("./pull-diagnostics.js");
const require_history_progress = require("./history-progress.js");
const require_open_server = require("./open-server.js");
const require_list_folder = require("./list-folder.js");
const require_backtest_report = require("./backtest-report.js");
const require_backtest_words = require("./backtest-words.js");
const require_render_diagnostics_json = require("./render-diagnostics-json.js");
const require_parse_assumptions = require("./parse-assumptions.js");
const require_evaluate_states = require("./evaluate-states.js");
require("./run-table.js");
const require_explain_leaf = require("./explain-leaf.js");
let node_crypto = require("node:crypto");
let node_path = require("node:path");
let node_fs_promises = require("node:fs/promises");
let node_fs = require("node:fs");
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
if (first === void 0) throw new require_common.sn("There is no result of a shard", {
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
report: require_backtest.l(parts, first.shard),
diagnostics: require_backtest.s(parts.flatMap(({ diagnostics }) => diagnostics))
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
const value = require_common.Jt(text);
return require_common.Wt(value) ? value : void 0;
} catch {
return;
}
}
function digestOf(text) {
return `sha256:${(0, node_crypto.createHash)("sha256").update(text).digest("hex")}`;
}
function refused(message, hint) {
return new require_common.sn(message, {
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
this.#pictures = new require_collect_pictures.t(rules, assumptions);
}
static open(path, rules, assumptions = {}) {
return path === void 0 ? void 0 : new BacktestPage(path, rules, assumptions);
}
onRun = (run, outcome) => {
this.#pictures.onRun(run, outcome);
};
async write(context, report) {
const { renderBacktestPage } = await Promise.resolve().then(() => require("./render-backtest-page.js"));
const text = renderBacktestPage(report, this.#pictures.pictures(this.#rules));
await require_write_page.t(context, this.#path, text);
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
this.#progress = require_history_progress.t(context.io, "histories");
}
open = async (rules) => {
const { io, options } = this.#context;
const { maxRuns: _maxRuns, ...limits } = require_history_limits.n(options);
this.#server = await require_open_server.r(this.#context, { project: this.#project });
const api = await this.#server.openHistory();
return require_live_files.t({
directory: this.#server.name,
reader: {
api,
limits
},
cache: new require_select_runs.f(require_history_cache.t((0, node_path.join)(io.cwd, this.#context.root.pathOf(require_history_limits.t))), this.#server.name),
runs: await this.#listRuns(api, rules),
rules,
isWanted: (identity) => require_backtest.o(identity, this.#shard),
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
const { maxRuns } = require_history_limits.n(options);
const { projects, organizations } = await require_live_files.r(api, rules);
this.#diagnostics.push(...require_pull_diagnostics.i(organizations), ...require_pull_diagnostics.r(rules));
const { since, outcome = "" } = options;
const runs = [];
for (const path of projects) runs.push(...await this.#listProject(api, {
...path,
maxRuns,
withDocuments: require_live_files.i(rules) || /^(?:config|summary)\./.test(outcome),
...require_common.cn({ since: since === void 0 ? void 0 : require_history_limits.r(since, io.now()).getTime() })
}));
return runs;
}
async #listProject(api, choice) {
try {
const chosen = await require_select_runs.t(api, choice, require_history_limits.n(this.#context.options));
this.#diagnostics.push(...require_pull_diagnostics.t(choice, chosen));
return chosen.runs;
} catch (error) {
if (!(error instanceof require_common.sn) || error.code !== "not-found") throw error;
this.#diagnostics.push(require_pull_diagnostics.a(error.message));
return [];
}
}
};
// src/report/backtest/render-backtest-json.ts
function renderBacktestJson(report, problems) {
const { diagnostics = [] } = require_render_diagnostics_json.n(problems);
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
return require_common.Yt({
key: rule.key,
...require_common.cn({
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
// src/report/backtest/render-backtest-text.ts
const SHOWN_RUNS = 3;
const LABEL = 10;
function renderBacktestText(report, options) {
const blocks = report.rules.map((rule) => ruleLines(rule, report, options).map((line) => line.trimEnd()).join("\n"));
return `${require_project.W(blocks.join("\n\n\n"), options.terminalWidth)}\n`;
}
function ruleLines(report, whole, options) {
const style = require_common.it(options.color);
const { rule, data, suppressed } = report;
const title = [
style.bold(rule.key),
style.plain(rule.condition),
style.plain(rule.selection)
];
const start = require_backtest_words.s(report);
const masked = require_backtest_words.r(report);
const advice = require_backtest_words.c(report);
const status = require_backtest_report.t.has(data.status) ? style.green(data.status) : style.yellow(data.status);
const more = suppressed === 0 ? "" : `   ${require_common.Tt(suppressed, "more crossing")} suppressed by once-per-24 h`;
return [
title.filter((part) => part !== "").join("   "),
"",
`${label("Data")}${status}   ${style.plain(require_backtest_words.t(report))}`,
...advice === void 0 ? [] : [`${label("")}${style.plain(advice)}`],
`${label("Fires")}${style.plain(require_backtest_words.n(report))}${style.plain(more)}`,
...start === void 0 ? [] : [problem(style, "TRUE AT START", start)],
...masked === void 0 ? [] : [problem(style, "MASKED", masked)],
...runLines(report, style, options),
...variantLines(report, whole, style),
...differenceLines(report, whole, options, style),
"",
...assumedLines(report, options, style),
...wrapped("Not simulated", require_backtest_words.a(report), options, style),
...nextLine(report, style)
];
}
function label(text) {
return text.padEnd(LABEL);
}
function problem(style, name, text) {
return `${label("Problem")}${style.red(name.padEnd(13))}   ${style.plain(text)}`;
}
function runLines(report, style, options) {
const drawn = report.runs.filter(({ sparkline }) => sparkline !== void 0);
const shown = options.all ? drawn : drawn.slice(0, SHOWN_RUNS);
const [first] = shown;
if (first === void 0) return [];
const width = Math.max(3, ...shown.map(({ name }) => name.length));
const line = Math.max(...shown.map(({ sparkline }) => sparkline?.length ?? 0));
const states = Math.max(...shown.map(({ state }) => state?.length ?? 0));
const head = `  ${"run".padEnd(width)}   start${" ".repeat(Math.max(1, line - 8))}end`;
const lines = shown.flatMap((run) => [`  ${style.plain(run.name.padEnd(width))}   ${(run.sparkline ?? "").padEnd(line)}   ${style.plain(`${(run.state ?? "").padEnd(states)}   ${require_common.Tt(run.values, "value")}`)}`, `  ${" ".repeat(width)}   ${marksLine(run).padEnd(line)}   ${style.plain(crossingsText(run))}`]);
const rest = drawn.length - shown.length;
const legend = "\u25CF fires   \u25CB suppressed";
const end = rest === 0 ? `  ${legend}` : `  \u2026 ${rest} more (--all)   ${legend}`;
return [
"",
style.dim(head),
...lines,
style.dim(end)
];
}
function marksLine({ sparkline, fired, silent }) {
const width = sparkline?.length ?? 0;
const cells = Array.from({ length: width }, () => " ");
const put = (position, mark) => {
cells[Math.min(width - 1, Math.floor(position * width))] = mark;
};
for (const { position } of silent) put(position, "\u25CB");
for (const { position } of fired) put(position, "\u25CF");
return cells.join("");
}
function crossingsText({ fires, fired, silent, suppressed }) {
const [first] = fired;
if (first === void 0) return "does not fire";
const steps = fired.map(({ step }) => step).join(", ");
const when = fires > 4 ? `${fires} times, first at step ${first.step}` : `${stepsWord(fires)} ${steps}`;
const [masked] = silent;
const others = suppressed > 1 ? ` and ${suppressed - 1} more` : "";
return `fires ${when}${masked === void 0 ? "" : `, silent at ${masked.step}${others}`}`;
}
function stepsWord(count) {
return count === 1 ? "step" : "steps";
}
function variantLines(report, whole, style) {
const variants = report.variants.filter(({ kind }) => kind !== "base");
const missed = report.missed.map((run) => `  ${style.plain(require_backtest_words.i(report, run))}`);
if (variants.length < 2) return missed.length === 0 ? [] : ["", ...missed];
const header = require_backtest_words.u(report, whole.settings.outcome);
const rows = variants.map((variant) => require_backtest_words.l(report, variant));
const widths = header.map((cell, column) => Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)));
const line = (cells) => cells.map((cell, column) => cell.padStart(widths[column] ?? 0)).join("   ");
return [
"",
`  ${style.dim(line(header))}`,
...rows.map((row, index) => {
const mark = variants[index]?.isDeclared === true ? "   \u2190 declared" : "";
return `  ${style.plain(line(row))}${mark}`;
}),
...missed
];
}
function differenceLines(report, { settings }, options, style) {
const { difference, rule } = report;
if (difference === void 0) return [];
const base = settings.base ?? "";
const only = {
base: ` (removed since ${base})`,
head: ` (new since ${base})`
};
const suffix = rule.onlyIn === void 0 ? ` since ${base}` : only[rule.onlyIn];
return ["", ...require_common.at(`newly fires on ${runNames(difference.newlyFires)}; no longer fires on ${runNames(difference.noLongerFires)}; same on ${require_common.Tt(difference.same, "run")}${suffix}`, options.width - LABEL).map((line, index) => `${label(index === 0 ? "Change" : "")}${style.plain(line)}`)];
}
function runNames(names) {
if (names.length === 0) return "no run";
const more = names.length > 3 ? ` and ${names.length - 3} more` : "";
return `${require_common.Tt(names.length, "run")} (${names.slice(0, 3).join(", ")}${more})`;
}
function assumedLines(report, options, style) {
const text = report.assumptions.map(({ id, text: how }) => `${id} ${how}`).join(" \u00B7 ");
return text === "" ? [] : wrapped("Assumed", text, options, style);
}
function wrapped(title, text, { width }, style) {
return require_common.at(text, width - 16).map((line, index) => `${(index === 0 ? title : "").padEnd(16)}${style.plain(line)}`);
}
function nextLine({ rule, runs }, style) {
const example = runs.find(({ fired }) => fired.length > 0);
if (rule.kind !== "runMetric" || example === void 0) return [];
return [`${"Next".padEnd(16)}${style.plain(`wac backtest ${rule.key} --save-case ${example.name}    writes a fixture and a rule test from this run`)}`];
}
// src/cli/commands/backtest/parse-settings.ts
function parseSet(text) {
const equals = text.indexOf("=");
if (equals < 1) throw new require_common.sn(`"--set ${text}" is not a path with a value`, {
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
if (path === "" || strings.some((value) => value === "")) throw new require_common.sn(`"--sweep ${text}" is not a path with values`, {
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
const value = require_common.Jt(text);
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
throw new require_common.sn(`"--shard ${text}" is not a part such as 2/3`, {
code: "usage",
hint: "Write, for example, --shard 2/3: the second of three parts"
});
}
function parseMaximum(text) {
if (text === void 0) return void 0;
const limit = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : NaN;
if (Number.isFinite(limit)) return limit;
throw new require_common.sn(`"--max-fires-per-day ${text}" is not a number`, {
code: "usage",
hint: "Write, for example, --max-fires-per-day 5"
});
}
function parseAssumed(strings) {
const parsed = require_parse_assumptions.t(strings);
if ("assumptions" in parsed) return { ...parsed.assumptions };
throw new require_common.sn(parsed.problem, {
code: "usage",
hint: parsed.hint
});
}
// src/cli/commands/backtest/write-report.ts
async function writeReport(context, report, diagnostics) {
const { io, options } = context;
await require_common.s(context, {
text: () => renderBacktestText(report, {
...require_common.l(io.stdout, io.env),
all: options.all ?? false
}),
json: () => require_common.i(renderBacktestJson(report, diagnostics)),
markdown: async () => {
const { renderBacktestMarkdown } = await Promise.resolve().then(() => require("./render-backtest-markdown.js"));
return renderBacktestMarkdown(report);
}
});
const problems = [...tooNoisy(report, parseMaximum(options.maxFiresPerDay)), ...options.strict === true ? notEvaluated(report) : []];
for (const problem of problems) io.stderr.write(`${problem}\n`);
return problems.length > 0 ? require_common.Zt.invalid : require_common.Zt.done;
}
function tooNoisy(report, limit) {
if (limit === void 0) return [];
return report.rules.flatMap(({ rule, fires, firesPerDay }) => {
if (fires === 0) return [];
if (firesPerDay === void 0) return [`${rule.key}: fires a day are not known, because the histories have no "_timestamp"`];
if (firesPerDay <= limit) return [];
return [`${rule.key} fires ${require_backtest_words.o(firesPerDay)} times a day, and --max-fires-per-day allows ${limit}`];
});
}
function notEvaluated(report) {
return report.rules.filter(({ data, fires }) => fires === 0 && !require_backtest_report.t.has(data.status)).map(({ rule, data }) => `${rule.key} was not evaluated: ${data.status}`);
}
// src/cli/commands/backtest/merge-backtest.ts
async function mergeBacktest(context) {
const [, directory, ...more] = context.args;
if (directory === void 0 || more.length > 0) throw new require_common.sn("merge takes one directory", {
code: "usage",
hint: "Write, for example: wac backtest merge shards"
});
if (context.options.html !== void 0) throw new require_common.sn("--html needs the histories, which results of shards do not have", {
code: "usage",
hint: "Run the backtest without --shard to draw it"
});
const paths = await require_list_folder.t(directory);
if (paths === void 0) throw new require_common.sn(`There is no directory "${directory}"`, {
code: "usage",
hint: "Name the directory of the files that --shard and --out have written"
});
const files = await Promise.all(paths.filter((path) => path.endsWith(".json")).map(async (path) => ({
path,
text: await (0, node_fs_promises.readFile)(path, "utf8")
})));
const { report, diagnostics } = mergeShards(files);
require_project.p(context, diagnostics);
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
...require_common.cn({ _timestamp: table.hasClock ? (times[row] ?? 0) / 1e3 : void 0 }),
[metric]: logged
};
lines.push(JSON.stringify(record));
}
return `${lines.join("\n")}\n`;
}
function renderCase({ info, variants }, run, fixture) {
const [automation] = variants;
const { name = run.identity } = run.document;
const verdict = automation === void 0 || run.table === void 0 ? void 0 : require_explain_leaf.d({
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
const fields = (event?.kind === "runMetric" ? require_evaluate_states.l(event.runs, {}).leaves : []).map(({ field }) => require_evaluate_states.f(field).split("."));
const words = new Set(["name", ...fields.map(([word = ""]) => word)]);
const entries = Object.entries(run).filter(([word]) => words.has(word));
return Object.fromEntries(entries.map(([word, value]) => {
const keys = new Set(fields.filter(([first]) => first === word).map(([, key = ""]) => key));
return [word, require_common.Wt(value) ? pick(value, keys) : value];
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
const base = require_common.T(`${rule.info.key}-${name}`.replaceAll("/", "-"));
this.#path = (0, node_path.join)((0, node_path.dirname)(rule.manifest), base);
}
static open(name, rules) {
if (name === void 0) return void 0;
const [rule] = rules;
if (rule === void 0 || rules.length > 1 || rule.info.kind !== "runMetric") throw new require_common.sn("--save-case needs one rule on a metric", {
code: "usage",
hint: `Name its key: wac backtest KEY --save-case ${name}`
});
const saved = new SavedCase(name, rule);
const there = [saved.#testPath, saved.#fixturePath].find((path) => (0, node_fs.existsSync)(path));
if (there === void 0) return saved;
throw new require_common.sn(`"${there}" is there already`, {
code: "usage",
hint: "Remove it to save the run again"
});
}
onRun = (run) => {
const { name, id } = run.document;
if (name !== this.#name && id !== this.#name) return;
if (this.#run !== void 0 && id !== this.#name) throw new require_common.sn(`Several runs are called "${this.#name}"`, {
code: "usage",
hint: "Name the run by its id"
});
this.#run = run;
};
async write({ io }, report) {
const run = this.#run;
const [rule] = report.rules;
const outcome = rule?.runs.find(({ name }) => name === run?.document.name);
if (run?.table === void 0 || outcome === void 0) throw new require_common.sn(`No run that the rule takes is called "${this.#name}"`, {
code: "usage",
hint: "Name a run as the report shows it, or by its id"
});
const metric = this.#rule.info.metric ?? "";
await require_write_file_atomically.t(this.#fixturePath, renderFixture(run.table, metric));
await require_write_file_atomically.t(this.#testPath, renderCase(this.#rule, run, `fixtures/${baseName(this.#fixturePath)}`));
io.stderr.write(`Wrote ${this.#fixturePath} and ${this.#testPath}\n`);
}
get #testPath() {
return `${this.#path}.test.yaml`;
}
get #fixturePath() {
return (0, node_path.join)((0, node_path.dirname)(this.#path), "fixtures", `${baseName(this.#path)}.jsonl`);
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
if (outcome !== void 0) require_backtest.c(outcome);
const settings = {
assume: parseAssumed(options.assume ?? []),
shard,
allowSampled: options.allowSampled ?? false,
...require_common.cn({
since: since === void 0 ? void 0 : require_history_limits.r(since, io.now()),
outcome,
base,
history,
set: set?.map(parseSet),
sweep: sweep === void 0 ? void 0 : parseSweep(sweep)
})
};
const { directory, rest: keys } = await require_split_args.n("backtest", context.args);
const opened = await require_project.o({
...context,
args: []
}, directory);
if (typeof opened === "number") return opened;
let saved;
let page;
const live = isLive(options) ? new LiveSource(context, opened.project, shard) : void 0;
let done = 0;
const showProgress = () => io.progress?.((seconds) => `Evaluated ${require_common.Tt(done, "run")} in ${seconds} s`);
const { report, ...result } = await closeAfter(require_backtest.t(opened, {
...settings,
keys,
vars: require_project.l(options.var ?? []),
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
...require_common.cn({ openFiles: live?.open })
}), live);
require_project.p(context, result.diagnostics);
if (report === void 0) return require_common.Zt.invalid;
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
require_history_limits.n(options);
if (isLive(options) && options.history !== void 0) throw new require_common.sn("--live reads from W&B, and --history from files: choose one", { code: "usage" });
if (html !== void 0 && shard !== void 0) throw new require_common.sn("--html needs all runs, not a shard", {
code: "usage",
hint: "Leave --shard out: a result of a shard has no values to draw"
});
if (shard === void 0 !== (out === void 0)) throw new require_common.sn("--shard and --out go together", {
code: "usage",
hint: "Write, for example, --shard 2/3 --out shards/2.json"
});
if (shard !== void 0 && /^\d+[a-z]$/i.test(since ?? "")) throw new require_common.sn(`"--since ${since}" is another time for each shard`, {
code: "usage",
hint: "Write a date, which is the same for all of them, such as --since 2026-01-31"
});
if (shard !== void 0 && saveCase !== void 0) throw new require_common.sn("--save-case needs all runs, not a shard", {
code: "usage",
hint: "Leave --shard out"
});
}
async function writeShard({ io }, shard, path) {
await require_write_file_atomically.t(path, renderShard(shard));
io.stderr.write(`Wrote shard ${shard.index} of ${shard.count} to ${path}\n`);
return require_common.Zt.done;
}
exports.runBacktestCommand = runBacktestCommand;
exports.t = ruleLines;
