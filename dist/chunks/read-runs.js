const require_common = require("./common.js");
const require_project = require("./project.js");
const require_backtest = require("./backtest.js");
const require_explain_leaf = require("./explain-leaf.js");
const require_evaluate_states = require("./evaluate-states.js");
const require_template_variables = require("./template-variables.js");
require("./run-table.js");
const require_select_runs = require("./select-runs.js");
const require_live_files = require("./live-files.js");
const require_metric_state = require("./metric-state.js");
// src/manifest/lint/evidence-settings.ts
function evidenceSettings(input) {
const { configuration } = input.tree;
const parsed = configuration === void 0 ? void 0 : require_project.C(configuration, input.directory).value;
const resolved = parsed === void 0 ? void 0 : require_project.S(parsed, input).value;
const locked = resolved?.lockedLints ?? new Set();
return {
rules: resolved?.lintRules ?? {},
unsilenced: (problems) => unsilenced(problems, input, locked)
};
}
function unsilenced(problems, { tree, directory, today }, locked) {
const named = new Set(problems.flatMap(({ range }) => range?.file ?? []));
const comments = [...tree.files, ...tree.configuration === void 0 ? [] : [tree.configuration]].flatMap(({ path, text }) => {
const file = require_common.R(directory, path);
if (!named.has(file)) return [];
const documents = require_project.w(text, file).value;
return [new require_project.F({
text,
file,
documents,
today,
locked
})];
});
return problems.filter((problem) => !comments.some((each) => each.covers(problem)));
}
// src/api/evidence-checks.ts
const DEFAULT_FIRES_PER_DAY = 10;
function evidenceChecks({ tree, project }, now, vars) {
const { environment } = project.configuration;
const { rules, unsilenced } = evidenceSettings({
tree,
directory: tree.directory,
today: require_project.V({ now: () => now }),
...require_common.cn({
environment,
vars
})
});
return {
declarations: project.declarations,
now: now.getTime(),
maxFiresPerDay: rules.maxFiresPerDay ?? DEFAULT_FIRES_PER_DAY,
unsilenced
};
}
// src/workflow/backtest/check-histories.ts
async function checkHistories(files) {
const recorded = new require_backtest.a(files, {
metrics: new Set(),
shard: {
index: 1,
count: 1
}
});
for await (const _run of recorded.read()) break;
return recorded.diagnostics.find(({ severity }) => severity === "error");
}
// src/simulate/evidence/evidence-words.ts
const DAY_MS$1 = 864e5;
function dayOf(time) {
return new Date(time).toISOString().slice(0, 10);
}
function agoOf(time, now) {
const days = Math.floor((now - time) / DAY_MS$1);
return days <= 0 ? "today" : `${require_common.Tt(days, "day")} ago`;
}
function runsOf(count, { isLive, since }, adjective = "") {
const kind = isLive ? adjective : `${adjective}recorded `;
return `${require_common.Tt(count, `${kind}run`)}${since === void 0 ? "" : ` since ${dayOf(since)}`}`;
}
function rangeOf({ min, max }, unit = "") {
return min === max ? `always ${require_common.wt(min)}${unit}` : `${require_common.wt(min)}${unit} to ${require_common.wt(max)}${unit}`;
}
function loggedBy(metric, { matching }, period) {
const { range: found } = metric;
const range = found === void 0 ? "" : `, ${found.min === found.max ? "" : "range "}${rangeOf(found)}`;
return `logged by ${metric.logging} of ${runsOf(matching, period)}${range}${sampleNote(metric)}`;
}
function sampleNote({ sampledRuns, unknownSampling, logging }) {
if (sampledRuns > 0) return `; the values are a sample${sampledRuns === logging ? "" : ` in ${require_common.Tt(sampledRuns, "run")}`}`;
return unknownSampling > 0 ? "; rows may be missing" : "";
}
// src/simulate/evidence/check-logging.ts
const MIN_LATER_RUNS = 3;
const PATHS = ["when.runMetric.metric", "when.runMetric"];
function checkLogging(facts, period) {
const { metric, matching, olderMatching } = facts;
if (metric === void 0 || matching + olderMatching === 0) return [];
if (metric.logging > 0) return notEverywhere(metric, facts, period);
if (metric.notNumeric > 0) return [{
code: "metric/not-numeric",
severity: "error",
paths: PATHS,
message: `"${metric.metric}" is never a number: it is logged as something else by ${metric.notNumeric} of ${runsOf(matching, period)}`,
hint: "Text, images and other objects never trigger a rule. Name a metric that is a number"
}];
if (facts.unread > 0 && metric.lastLogging !== void 0) return [];
if (metric.lastLogging !== void 0) return [stopped(metric, facts, period)];
return [neverLogged(metric, facts, period)];
}
function neverLogged(metric, facts, period) {
const isCertain = metric.hasAllNames && !period.isPartial;
const all = facts.matching + facts.olderMatching;
const runs = period.isLive ? `${require_common.Tt(all, "matching run")}${period.isPartial ? " that could be listed" : ""}` : runsOf(all, period, "matching ");
const verb = metric.hasAllNames ? "logs" : "has";
return {
code: "metric/never-logged",
severity: isCertain ? "error" : "warning",
paths: PATHS,
message: `None of ${runs} ${verb} "${metric.metric}"`,
hint: causesOf(metric, facts, period)
};
}
function causesOf(metric, facts, period) {
const near = require_common.Y(metric.metric, metric.otherNames.keys());
const others = period.otherProjects.get(metric.metric) ?? [];
const left = metric.unmatchedLogging;
const causes = [
near.length === 0 ? void 0 : `Did you mean ${near.map((name) => `"${name}" (${metric.otherNames.get(name) ?? 0} of ${facts.matching + facts.olderMatching} runs)`).join(" or ")}?`,
left === 0 ? void 0 : `${require_common.Tt(left, "run")} that the filter leaves out ${left === 1 ? "logs" : "log"} it, such as "${metric.unmatchedExample ?? ""}"`,
others.length === 0 ? void 0 : `Runs in ${others.join(", ")} log it: check the scope`
].filter((each) => each !== void 0);
if (causes.length > 0) return causes.join(". ");
return metric.hasAllNames ? `Check where it is logged. If that code is not merged yet, say so with a comment: # wac disable metric/never-logged: reason` : `A file has only what was exported: wac history pull \u2026 --metric ${metric.metric}`;
}
function stopped(metric, facts, period) {
const { lastLogging: last } = metric;
const end = last?.end ?? last?.start;
const when = end === void 0 ? "" : ` on ${dayOf(end)}, ${agoOf(end, period.now)}`;
const since = facts.matching === 0 ? `no run has matched since ${dayOf(period.since ?? period.now)}` : `none of ${runsOf(facts.matching, period, "matching ")} logs it`;
return stoppedProblem(metric, `"${metric.metric}" was last logged by "${last?.name ?? ""}"${when}: ${since}`);
}
function stoppedProblem(metric, message) {
const names = [...metric.otherNames.keys()];
const similar = require_common.Y(metric.metric, names);
const near = similar.length > 0 ? similar : names.filter((name) => isPartOf(name, metric.metric)).sort().slice(0, 3);
return {
code: "metric/stopped",
severity: "warning",
paths: PATHS,
message,
hint: near.length === 0 ? "Check whether the metric was renamed" : `Newer runs log ${near.map((name) => `"${name}"`).join(", ")}: check whether the metric was renamed`
};
}
function notEverywhere(metric, facts, period) {
const { lastLogging: last, later } = metric;
const end = last?.end ?? last?.start;
if (later >= MIN_LATER_RUNS && end !== void 0) return [stoppedProblem(metric, `"${metric.metric}" was last logged by "${last?.name ?? ""}" on ${dayOf(end)}: none of ${require_common.Tt(later, "newer matching run")} logs it (${loggedBy(metric, facts, period)})`)];
if (facts.unread > 0 || metric.logging >= facts.matching) return [];
return [{
code: "metric/partial",
severity: "info",
paths: PATHS,
message: `"${metric.metric}" is ${loggedBy(metric, facts, period)}`,
...require_common.cn({ hint: metric.notNumeric > 0 ? `It is logged as something that is no number by ${require_common.Tt(metric.notNumeric, "run")}` : void 0 })
}];
}
function isPartOf(a, b) {
return a.includes(b) || b.includes(a);
}
// src/simulate/evidence/observe-metric.ts
const MAX_NAMES = 2e3;
var MetricObserver = class {
#condition;
#scale;
#needed;
#names = new Map();
#lengths = [];
#counts = { ...NOTHING };
#hasAllNames = true;
#knowsNames;
#range;
#compared;
#time;
#lastLogging;
#silent = [];
#unmatchedExample;
constructor(condition, scale, knowsNames) {
this.#knowsNames = knowsNames;
this.#condition = condition;
this.#scale = scale;
this.#needed = require_template_variables.y({
condition,
assumptions: {}
});
}
addUnmatched(name, logs) {
if (!logs) return;
this.#counts.unmatchedLogging += 1;
this.#unmatchedExample ??= name;
}
addUnread(run) {
const { names } = run;
if (names === void 0) this.#hasAllNames = false;
else if (names.includes(this.#condition.metric)) this.#noteLogging(run);
else this.#noteSilent(run, names);
}
add(run, seen) {
const { metric } = this.#condition;
const table = run.table;
const series = table?.series(metric, "by-step");
if (table === void 0 || series === void 0 || series.valueRows.length === 0) {
if ((series?.strings.length ?? 0) > 0) this.#counts.notNumeric += 1;
if (run.loggedNames === void 0 && !this.#knowsNames) this.#hasAllNames = false;
this.#noteSilent(seen, run.loggedNames ?? table?.metrics ?? []);
return;
}
this.#noteLogging(seen);
this.#counts.logging += 1;
this.#lengths.push(series.valueRows.length);
if (run.sampledMetrics?.includes(metric) ?? run.sampling === "sampled") this.#counts.sampledRuns += 1;
else if (run.sampling === "unknown") this.#counts.unknownSampling += 1;
this.#addValues(table);
}
#noteLogging(run) {
const last = this.#lastLogging;
if (last === void 0 || (endOf(run) ?? 0) > (endOf(last) ?? 0)) this.#lastLogging = run;
}
#noteSilent(run, names) {
this.#silent.push({
name: run.name,
...require_common.cn({ start: run.start })
});
for (const name of names) {
if (name.startsWith("_")) continue;
if (this.#names.size < MAX_NAMES || this.#names.has(name)) this.#names.set(name, (this.#names.get(name) ?? 0) + 1);
}
}
#addValues(table) {
const counts = this.#counts;
const { values, kinds, times, valueRows, finiteRows } = table.series(this.#condition.metric, "by-step");
counts.values += valueRows.length;
counts.nonFinite += valueRows.length - finiteRows.length;
counts.nonFiniteRuns += Number(finiteRows.length < valueRows.length);
counts.shortRuns += Number(valueRows.length < this.#needed);
const state = new require_metric_state.n({
condition: this.#condition,
assumptions: {}
});
const outcomes = [];
for (let row = 0; row < values.length; row += 1) {
if (kinds[row] !== 1) continue;
const value = values[row] ?? 0;
this.#range = widened(this.#range, value);
if (table.hasClock) this.#time = widened(this.#time, times[row] ?? 0);
const outcome = state.observeValue(value, times[row] ?? 0);
if (outcome !== "window-not-full") outcomes.push(outcome);
if (state.evaluated !== void 0) this.#compared = widened(this.#compared, state.evaluated.value * this.#scale);
}
this.#addOutcomes(outcomes);
}
#addOutcomes(outcomes) {
const counts = this.#counts;
const [first] = outcomes;
if (first === void 0) return;
const count = (wanted) => outcomes.filter((outcome) => outcome === wanted).length;
const fires = count("fired");
const suppressed = count("suppressed-24h");
counts.evaluated += outcomes.length;
counts.held += outcomes.filter((outcome) => HOLDING.has(outcome)).length;
counts.flat += count("zero-deviation");
counts.evaluatedRuns += 1;
counts.startingTrue += Number(HOLDING.has(first));
counts.fires += fires;
counts.suppressed += suppressed;
counts.firingRuns += Number(fires > 0);
counts.maskedRuns += Number(suppressed > 0);
}
facts() {
const last = this.#lastLogging;
const end = last === void 0 ? void 0 : endOf(last);
return {
metric: this.#condition.metric,
...this.#counts,
later: end === void 0 ? 0 : this.#silent.filter(({ start }) => start !== void 0 && start > end).length,
otherNames: this.#names,
hasAllNames: this.#hasAllNames,
lengths: this.#lengths,
...require_common.cn({
lastLogging: last,
unmatchedExample: this.#unmatchedExample,
range: this.#range,
compared: this.#compared,
time: this.#time
})
};
}
};
const NOTHING = {
logging: 0,
notNumeric: 0,
unmatchedLogging: 0,
values: 0,
nonFinite: 0,
nonFiniteRuns: 0,
shortRuns: 0,
evaluated: 0,
held: 0,
flat: 0,
evaluatedRuns: 0,
startingTrue: 0,
firingRuns: 0,
fires: 0,
suppressed: 0,
maskedRuns: 0,
sampledRuns: 0,
unknownSampling: 0
};
const HOLDING = new Set([
"fired",
"held",
"suppressed-24h"
]);
function endOf({ start, end }) {
return end ?? start;
}
function widened(range, value) {
if (!Number.isFinite(value)) return range;
if (range === void 0) return {
min: value,
max: value
};
if (value >= range.min && value <= range.max) return range;
return {
min: Math.min(range.min, value),
max: Math.max(range.max, value)
};
}
// src/simulate/evidence/observe-rule.ts
const MAX_VALUES = 5e3;
var RuleObserver = class {
#automation;
#metric;
#leaves = new Map();
#unknownFields = new Set();
#inScope = 0;
#matching = 0;
#unread = 0;
#olderInScope = 0;
#olderMatching = 0;
#undecided = 0;
#newest;
constructor(automation, hasAllNames) {
this.#automation = automation;
const { event } = automation;
this.#metric = event.kind === "runMetric" ? new MetricObserver(event.condition, scaleOf(automation, event.condition), hasAllNames) : void 0;
}
add(run) {
const { document, origin, table, isWhole } = run;
const hasClock = table?.hasClock === true;
const seen = {
name: document.name ?? run.identity,
...require_common.cn({
start: run.createdAt ?? (hasClock ? table.firstTime : void 0),
end: run.endedAt ?? (hasClock ? table.lastTime : run.createdAt)
})
};
const truth = this.#enter({
document,
origin,
isWhole
}, seen, false);
if (truth === "matches") this.#metric?.add(run, seen);
if (truth === "filtered") {
const metric = this.#metricName();
const logs = metric !== void 0 && ((table?.metrics.includes(metric) ?? false) || (run.loggedNames?.includes(metric) ?? false));
this.#metric?.addUnmatched(seen.name, logs);
}
}
addUnread(run) {
const seen = {
name: run.name,
...require_common.cn({
start: run.start,
end: run.end
})
};
const truth = this.#enter({
...run,
isWhole: true
}, seen, run.isOlder);
if (truth === "matches") {
this.#metric?.addUnread({
...seen,
...require_common.cn({ names: run.names })
});
const metric = this.#metricName();
const mayLog = metric !== void 0 && (run.names?.includes(metric) ?? true);
if (!run.isOlder && mayLog) this.#unread += 1;
}
if (truth === "filtered") {
const metric = this.#metricName();
const logs = metric !== void 0 && (run.names?.includes(metric) ?? false);
this.#metric?.addUnmatched(seen.name, logs);
}
}
#metricName() {
const { event } = this.#automation;
return event.kind === "runMetric" ? event.condition.metric : void 0;
}
#enter(run, seen, isOlder) {
const { event, scope } = this.#automation;
if (event.kind !== "runMetric" && event.kind !== "runState") return "outside";
if (!require_template_variables.x(scope, run.origin)) return "outside";
this.#noteInScope(seen, isOlder);
const { truth, leaves } = require_evaluate_states.l(event.runs, require_evaluate_states.p(run.document));
const isUnknown = leaves.filter(({ actual }) => actual === void 0 && !run.isWhole);
for (const leaf of leaves) this.#addLeaf(leaf, isUnknown.includes(leaf));
for (const { field } of isUnknown) this.#unknownFields.add(require_evaluate_states.f(field));
if (truth === true) {
if (isOlder) this.#olderMatching += 1;
else this.#matching += 1;
return "matches";
}
if (truth === "unknown" || isUnknown.length > 0) this.#undecided += 1;
return "filtered";
}
#noteInScope(seen, isOlder) {
if (isOlder) this.#olderInScope += 1;
else this.#inScope += 1;
if (this.#newest === void 0 || (seen.start ?? 0) > (this.#newest.start ?? 0)) this.#newest = seen;
}
#addLeaf({ id, field, operator, operand, actual, outcome }, isUnknown) {
const leaf = this.#leaves.get(id) ?? {
id,
field,
operator,
operand,
held: 0,
unknown: 0,
values: new Set()
};
this.#leaves.set(id, leaf);
if (isUnknown || outcome === "unknown") leaf.unknown += 1;
else if (outcome) leaf.held += 1;
for (const value of require_common.Ut(actual) ? actual : [actual]) if (typeof value === "string" && leaf.values.size < 5e3) leaf.values.add(value);
}
facts() {
return {
inScope: this.#inScope,
matching: this.#matching,
unread: this.#unread,
olderInScope: this.#olderInScope,
olderMatching: this.#olderMatching,
undecided: this.#undecided,
unknownFields: [...this.#unknownFields].sort(),
leaves: [...this.#leaves.values()],
...require_common.cn({
newest: this.#newest,
metric: this.#metric?.facts()
})
};
}
};
function scaleOf(automation, condition) {
return condition.kind === "change" && condition.amountType === "RELATIVE" ? 100 : require_explain_leaf.s(automation, 1);
}
// src/simulate/evidence/check-runs.ts
function checkRuns(rule) {
const { facts, kind } = rule;
const all = facts.inScope + facts.olderInScope;
if (all === 0) return [noRuns(rule)];
const idle = checkIdle(rule);
if (facts.matching + facts.olderMatching > 0) return [...idle, ...unseenValues(rule)];
if (facts.undecided > 0) return [...idle, undecided(rule)];
const paths = [`when.${kind}.runs`, `when.${kind}`];
return [...idle, {
code: "filter/no-run-matches",
severity: "warning",
paths,
message: `None of ${allRuns(all, rule.period)} in ${require_project.lt(rule.scope)} matches the filter`,
hint: culprit(facts) ?? "Each condition alone matches runs, and all together none"
}];
}
function allRuns(count, period) {
const listed = period.isPartial ? " that could be listed" : "";
return period.isLive ? `${require_common.Tt(count, "run")}${listed}` : runsOf(count, period);
}
function noRuns({ scope, period }) {
if (!period.isLive) return {
code: "backtest/no-data",
severity: "warning",
paths: ["scope"],
message: `No recorded run is in ${require_project.lt(scope)}`,
hint: "Pull the histories of the project (wac history pull), or use --live"
};
return {
code: "scope/idle",
severity: "info",
paths: ["scope"],
message: `There is no run in ${require_project.lt(scope)}${period.isPartial ? " that the key can see" : ""}`,
hint: "The rule waits for the first one. Check the scope if there should be runs"
};
}
function checkIdle({ scope, facts, period }) {
const { newest } = facts;
if (facts.inScope > 0 || newest?.start === void 0 || period.since === void 0) return [];
return [{
code: "scope/idle",
severity: "info",
paths: ["scope"],
message: `No run in ${require_project.lt(scope)} began since ${dayOf(period.since)}; the last one, "${newest.name}", began on ${dayOf(newest.start)}, ${agoOf(newest.start, period.now)}`,
hint: "Remove the rule if the project has ended"
}];
}
function undecided({ kind, facts, period }) {
const fields = facts.unknownFields;
return {
code: "lint/unread",
severity: "info",
paths: [`when.${kind}.runs`, `when.${kind}`],
message: fields.length === 0 ? "Whether any run matches the filter is not known: it has an operator that W&B does not document" : `Whether any of ${runsOf(facts.inScope, period)} matches the filter is not known: the files do not have ${fields.join(", ")}`,
hint: "Export these fields in runs.jsonl, or use --live"
};
}
function culprit({ leaves }) {
const [first] = leaves.filter((leaf) => leaf.held === 0 && leaf.unknown === 0 && isPositive(leaf));
if (first === void 0) return void 0;
return `No run has ${require_explain_leaf.t({
...first,
outcome: false
})}${nearText(first)}`;
}
function unseenValues({ kind, facts, scope, period }) {
return facts.leaves.flatMap((leaf) => {
if (!isPositive(leaf) || leaf.unknown > 0 || leaf.field === "state") return [];
const isWhole = leaf.values.size < MAX_VALUES;
const unseen = (leaf.operator === "$in" && require_common.Ut(leaf.operand) ? leaf.operand : []).filter((value) => isWhole && typeof value === "string" && !leaf.values.has(value));
if (leaf.held > 0 && unseen.length === 0) return [];
const all = facts.inScope + facts.olderInScope;
const what = leaf.held > 0 ? `${require_evaluate_states.f(leaf.field)} ${unseen.map((value) => JSON.stringify(value)).join(", ")}` : require_explain_leaf.t({
...leaf,
outcome: false
});
return [{
code: "filter/value-unseen",
severity: "info",
paths: [`when.${kind}.runs`, `when.${kind}`],
message: `None of ${allRuns(all, period)} in ${require_project.lt(scope)} has ${what}`,
hint: `Check the spelling${nearText(leaf)}`
}];
});
}
function isPositive({ id, operator, field }) {
return field !== "" && [
"$eq",
"$in",
"$regex",
"$contains"
].includes(operator) && !/\$(?:not|nor)\b/.test(id);
}
function nearText({ operand, values, operator }) {
const wanted = (require_common.Ut(operand) ? operand : [operand]).filter((value) => typeof value === "string");
const plain = operator === "$regex" ? wanted.map((text) => text.replace(/[\^$\\]/g, "")) : wanted;
const near = [...new Set(plain.flatMap((text) => require_common.Y(text, values)))].slice(0, 3);
const shown = near.length > 0 ? near : [...values].sort().slice(0, 3);
return shown.length === 0 ? "" : `; runs have ${shown.map((value) => JSON.stringify(value)).join(", ")}${values.size > shown.length ? " \u2026" : ""}`;
}
// src/simulate/evidence/check-values.ts
const NEARLY_ALWAYS = .95;
const MIN_WINDOWS = 10;
const DAY_MS = 864e5;
const LIMIT_PATHS = {
threshold: ["when.runMetric.threshold", "when.runMetric"],
change: ["when.runMetric.change", "when.runMetric"],
zscore: ["when.runMetric.zscore", "when.runMetric"]
};
function checkValues(rule) {
const { metric, facts } = rule;
if (metric.logging === 0 || facts.unread > 0) return [];
const holding = checkHolding(rule);
return [
...checkWindow(rule),
...holding ?? checkRange(rule),
...checkFlat(rule),
...checkNonFinite(rule),
...checkNoise(rule)
];
}
function checkWindow({ condition, metric, facts, period }) {
const needed = require_template_variables.y({
condition,
assumptions: {}
});
if (metric.shortRuns * 2 <= metric.logging) return [];
const median = medianOf(metric.lengths);
return [{
code: "metric/window-too-long",
severity: metric.sampledRuns > 0 ? "info" : "warning",
paths: [
"when.runMetric.window",
"when.runMetric.change",
"when.runMetric"
],
message: `${metric.shortRuns} of ${require_common.Tt(metric.logging, "run")} log fewer than the ${needed} values that one evaluation needs (median ${median}); "${metric.metric}" is ${loggedBy(metric, facts, period)}`,
hint: "Use a shorter window"
}];
}
function checkHolding(rule) {
const { condition, metric, facts, period, isSum } = rule;
const { held, evaluated, evaluatedRuns, startingTrue, maskedRuns } = metric;
if (held === 0) return void 0;
const limit = `${require_template_variables.r(condition, isSum)} ${require_template_variables.a(condition, isSum)}`;
const compared = comparedText(rule);
if (evaluated >= MIN_WINDOWS && held >= evaluated * NEARLY_ALWAYS) return [{
code: "metric/always-true",
severity: "warning",
paths: LIMIT_PATHS[condition.kind],
message: `The condition (${limit}) holds in ${held} of ${require_common.Tt(evaluated, "window")}${compared}; "${metric.metric}" is ${loggedBy(metric, facts, period)}`,
hint: "Check the threshold and the direction of the comparison"
}];
if (startingTrue * 2 <= evaluatedRuns) return [];
const masked = maskedRuns === 0 ? "" : `; ${require_common.Tt(maskedRuns, "run")} crossed again later and would have stayed silent`;
return [{
code: "metric/true-at-start",
severity: "warning",
paths: LIMIT_PATHS[condition.kind],
message: `The condition (${limit}) already holds in the first window of ${startingTrue} of ${runsOf(evaluatedRuns, period)}, which uses up the one notification of 24 hours${masked}${sampleNote(metric)}`,
hint: `Compare other values: wac backtest --sweep threshold=\u2026`
}];
}
function checkRange(rule) {
const { condition, metric, facts, period, isSum } = rule;
const { compared, range, evaluated } = metric;
if (evaluated === 0 || compared === void 0 || range === void 0) return [];
const limit = `${require_template_variables.r(condition, isSum)} ${require_template_variables.a(condition, isSum)}`;
const isRelativeDrop = condition.kind === "change" && condition.amountType === "RELATIVE" && condition.direction === "DECREASE" && condition.amount > 1 && range.min >= 0;
const evidence = `"${metric.metric}" is ${loggedBy(metric, facts, period)}`;
if (isRelativeDrop) return [{
code: "metric/relative-drop-impossible",
severity: metric.sampledRuns > 0 ? "info" : "warning",
paths: LIMIT_PATHS.change,
message: `A decrease of more than 100% needs negative values, and there are none: ${evidence}`,
hint: "Write at most 100 %, or use an absolute change"
}];
return [{
code: "metric/threshold-out-of-range",
severity: metric.sampledRuns > 0 || isNear(rule, compared) ? "info" : "warning",
paths: LIMIT_PATHS[condition.kind],
message: `The condition (${limit}) is met in none of ${require_common.Tt(evaluated, "window")}${comparedText(rule)}; ${evidence}`,
hint: "For an alert on a rare event this is as it should be. Otherwise check the threshold and its unit"
}];
}
function isNear({ condition, isSum }, { min, max }) {
const limit = require_template_variables.o(condition, isSum);
const reached = condition.kind !== "threshold" && condition.direction === "DECREASE" ? -limit : limit;
return Math.max(reached - max, min - reached, 0) <= max - min;
}
function checkFlat({ condition, metric, facts, period }) {
if (condition.kind !== "zscore" || metric.evaluated === 0) return [];
if (metric.flat * 2 <= metric.evaluated) return [];
return [{
code: "metric/zscore-flat",
severity: "info",
paths: LIMIT_PATHS.zscore,
message: `In ${metric.flat} of ${require_common.Tt(metric.evaluated, "window")} all values are equal, so there is no z-score; "${metric.metric}" is ${loggedBy(metric, facts, period)}`,
hint: "Use a longer window, or a threshold"
}];
}
function checkNonFinite({ metric, facts, period }) {
if (metric.nonFinite === 0) return [];
return [{
code: "metric/nan-seen",
severity: "info",
paths: ["when.runMetric.metric", "when.runMetric"],
message: `${require_common.Tt(metric.nonFinite, "value")} of "${metric.metric}" in ${runsOf(metric.nonFiniteRuns, period)} ${metric.nonFinite === 1 ? "is" : "are"} NaN or infinite (${loggedBy(metric, facts, period)})`,
hint: "W&B does not document what such a value does to a window (assumption A8): wac backtest --assume A8=skip"
}];
}
function checkNoise({ condition, metric, period }) {
const { fires, firingRuns, time } = metric;
if (time === void 0 || fires === 0) return [];
const days = Math.max(1, (time.max - time.min) / DAY_MS);
const rate = fires / days;
if (rate <= period.maxFiresPerDay) return [];
return [{
code: "backtest/noisy",
severity: "warning",
paths: LIMIT_PATHS[condition.kind],
message: `Fires ${require_common.wt(Number(rate.toFixed(1)))} times a day: ${require_common.Tt(fires, "time")} on ${runsOf(firingRuns, period)} in ${require_common.Tt(Number(days.toFixed(1)), "day")}${sampleNote(metric)}`,
hint: `lint.rules.maxFiresPerDay allows ${period.maxFiresPerDay}; move the threshold, or narrow the filter`
}];
}
function comparedText({ condition, metric }) {
const isRelative = condition.kind === "change" && condition.amountType === "RELATIVE";
return metric.compared === void 0 ? "" : `, where it is ${rangeOf(metric.compared, isRelative ? "%" : "")}`;
}
function medianOf(numbers) {
const sorted = [...numbers].sort((a, b) => a - b);
return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
// src/simulate/evidence/check-evidence.ts
function checkEvidence(automation, facts, period) {
const { event, scope } = automation;
if (event.kind !== "runMetric" && event.kind !== "runState") return [];
const runs = checkRuns({
scope,
kind: event.kind,
facts,
period
});
const { metric } = facts;
if (event.kind !== "runMetric" || metric === void 0) return runs;
return [
...runs,
...checkLogging(facts, period),
...checkValues({
condition: event.condition,
isSum: require_explain_leaf.l(automation),
facts,
metric,
period
})
];
}
// src/workflow/evidence/evidence-diagnostics.ts
function evidenceDiagnostics({ key, source }, problems) {
return problems.map(({ code, severity, paths, message, hint }) => ({
code,
severity,
message,
keys: [key],
range: paths.map((path) => source.ranges.get(path)).find((found) => found !== void 0) ?? source.range,
...require_common.cn({ hint })
}));
}
// src/workflow/evidence/listed-run.ts
function identityOf({ entity, project, id }) {
return `${entity}/${project}/${id}`;
}
function withNames(run, listed) {
const names = run.loggedNames ?? (listed?.keys === void 0 ? void 0 : [...listed.keys.keys()]);
return {
...run,
...require_common.cn({ loggedNames: names })
};
}
// src/workflow/evidence/list-live-runs.ts
const FATAL = new Set([
"authentication",
"no-api-key",
"interrupted"
]);
function isPartFailure(error) {
return error instanceof require_common.sn && !FATAL.has(error.code);
}
async function listLiveRuns(request) {
const { api, rules, limits, maxRuns, since } = request;
const unlisted = [];
const { projects, organizations } = await projectsByTeam(request, unlisted);
for (const entity of organizations) unlisted.push({
entity,
message: `Runs of a whole organization are not listed: ${entity}`,
hint: "Only runs of projects and teams are read",
isPartial: false
});
const runs = [];
const withDocuments = require_live_files.i(rules);
for (const path of projects) {
const name = `${path.entity}/${path.project}`;
try {
const choice = {
...path,
maxRuns,
withDocuments,
...require_common.cn({ since })
};
const chosen = await require_select_runs.t(api, choice, limits);
runs.push(...chosen.runs);
if (chosen.isLimited) unlisted.push({
...path,
message: `"${name}" has more runs: the newest ${maxRuns} are listed`,
hint: "Raise --max-runs",
isPartial: true
});
if (chosen.hidden > 0) unlisted.push({
...path,
message: `The server counts ${chosen.hidden} more runs in "${name}" than it shows`,
hint: "Use an API key that may see them",
isPartial: true
});
} catch (error) {
if (!isPartFailure(error)) throw error;
unlisted.push({
...path,
message: `The runs of "${name}" were not read: ${error.message}`,
...require_common.cn({ hint: error.hint }),
isPartial: false
});
}
}
return {
runs,
projects,
unlisted
};
}
async function projectsByTeam({ api, rules }, unlisted) {
const guarded = { listProjects: async (entity) => {
try {
return await api.listProjects(entity);
} catch (error) {
if (!isPartFailure(error)) throw error;
unlisted.push({
entity,
message: `The projects of "${entity}" were not listed: ${error.message}`,
...require_common.cn({ hint: error.hint }),
isPartial: false
});
return [];
}
} };
return await require_live_files.r({
...api,
...guarded
}, rules);
}
// src/workflow/evidence/read-runs.ts
async function readRuns({ files, onRun, deadline, ...request }) {
const recorded = new require_backtest.a(files, {
...request,
shard: {
index: 1,
count: 1
}
});
const runs = recorded.read()[Symbol.asyncIterator]();
try {
for (;;) {
const next = await beforeDeadline(runs.next(), deadline);
if (next === "past") return {
end: { message: "the time is used up" },
diagnostics: recorded.diagnostics
};
if (next.done === true) return { diagnostics: recorded.diagnostics };
onRun(next.value);
}
} catch (error) {
if (!isPartFailure(error)) throw error;
const { message, hint } = error;
return {
end: {
message,
hint
},
diagnostics: recorded.diagnostics
};
} finally {
await files.close?.();
}
}
async function beforeDeadline(promise, deadline) {
if (deadline === void 0) return await promise;
promise.catch(() => void 0);
if (deadline.aborted) return "past";
let stop;
const past = new Promise((resolve) => {
stop = () => resolve("past");
deadline.addEventListener("abort", stop, { once: true });
});
try {
return await Promise.race([promise, past]);
} finally {
if (stop !== void 0) deadline.removeEventListener("abort", stop);
}
}
exports.a = identityOf;
exports.c = checkEvidence;
exports.d = dayOf;
exports.f = checkHistories;
exports.i = listLiveRuns;
Object.defineProperty(exports, "l", {
enumerable: true,
get: function() {
return RuleObserver;
}
});
exports.n = readRuns;
exports.o = withNames;
exports.p = evidenceChecks;
exports.r = isPartFailure;
exports.s = evidenceDiagnostics;
exports.t = beforeDeadline;
exports.u = agoOf;
