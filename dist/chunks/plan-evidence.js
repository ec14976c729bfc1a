const require_common = require("./common.js");
const require_backtest = require("./backtest.js");
const require_read_runs = require("./read-runs.js");
const require_live_files = require("./live-files.js");
const require_project = require("./project.js");
const require_backtest_report = require("./backtest-report.js");
// src/workflow/evidence/changed-rules.ts
function changedRules(changes, declarations) {
const declared = new Map(declarations.map((declaration) => [declaration.key, declaration]));
return changes.flatMap((change) => {
if (change.webhook !== void 0 || !isChanged(change)) return [];
const { key, action } = change;
return changedRule(key, action, {
before: change.before === void 0 ? void 0 : observedRule(key, change.before),
after: action === "delete" || action === "disable" || action === "release" ? void 0 : declared.get(key),
file: change.source?.file ?? ""
});
});
}
function comparedRules(before, after) {
const earlier = new Map(before.map((declaration) => [declaration.key, declaration]));
const kept = new Set(after.map(({ key }) => key));
const changed = after.flatMap((declaration) => {
const { key, source } = declaration;
const old = earlier.get(key);
if (old !== void 0 && ruleText(old) === ruleText(declaration)) return [];
return changedRule(key, old === void 0 ? "create" : "update", {
before: old,
after: declaration,
file: source.range.file
});
});
const removed = before.flatMap((old) => kept.has(old.key) ? [] : changedRule(old.key, "delete", {
before: old,
file: old.source.range.file
}));
return [...changed, ...removed];
}
function ruleText({ event, scope }) {
return require_common.jt({
event,
scope
});
}
function changedRule(key, action, { before, after, file }) {
const first = after ?? before;
if (first === void 0) return [];
const variants = after !== void 0 && before !== void 0 ? [after, before] : [first];
const infos = [{
kind: "declared",
label: "declared",
isDeclared: true
}, {
kind: "base",
label: "server",
isDeclared: false
}];
return [{
key,
action,
rule: {
info: {
key,
...require_backtest.r(first),
variants: infos.slice(0, variants.length)
},
manifest: file,
variants
}
}];
}
function isChanged({ action, fields }) {
if (action !== "update" && action !== "adopt") return action !== "release";
return fields.some(({ part }) => part === "event" || part === "scope");
}
function observedRule(key, observed) {
const { event, scope, name, enabled } = observed;
if (event.kind === "other" || scope.kind === "other") return void 0;
return {
key,
name,
enabled,
event,
scope: scopeRefOf(scope),
action: { kind: "doNothing" }
};
}
function scopeRefOf({ kind, entity, project = "", collection }) {
switch (kind) {
case "team": return {
kind,
entity
};
case "organization": return {
kind,
organization: entity
};
case "project": return {
kind,
entity,
project,
...require_common.cn({ collection })
};
case "registry": return {
kind,
organization: entity,
registry: require_project.ut(project),
...require_common.cn({ collection })
};
}
}
// src/workflow/evidence/check-changed-rules.ts
var ChangedRuleChecks = class {
#checks;
#runs;
#observed;
constructor(changed, checks, runs) {
const declared = new Map(checks.declarations.map((rule) => [rule.key, rule]));
this.#checks = checks;
this.#runs = runs;
this.#observed = new Map(changed.flatMap(({ key, action }) => {
const rule = declared.get(key);
if (rule === void 0 || action === "delete" || action === "disable") return [];
return [[key, {
rule,
observer: new require_read_runs.l(rule, runs.isLive)
}]];
}));
}
add(run, listed) {
const named = require_read_runs.o(run, listed);
for (const { observer } of this.#observed.values()) observer.add(named);
}
findings(key) {
const found = this.#observed.get(key);
if (found === void 0) return [];
const { rule, observer } = found;
const { now, maxFiresPerDay, unsilenced } = this.#checks;
const period = {
...this.#runs,
now,
maxFiresPerDay,
isPartial: false,
otherProjects: new Map()
};
const problems = require_read_runs.c(rule, observer.facts(), period);
return unsilenced(require_read_runs.s(rule, problems)).map(({ code, message, hint }) => ({
code,
message,
...require_common.cn({ hint })
}));
}
};
// src/workflow/evidence/evidence-text.ts
const MAX_NAMES = 3;
const FAILED = new Set(["failed", "crashed"]);
function evidenceText(changed, report, outcomes, window) {
const { key, rule } = changed;
const period = periodOf(window);
const before = report.variants.find(({ kind }) => kind === "base")?.runs ?? 0;
if (!require_backtest_report.t.has(report.data.status) && before === 0) return {
key,
status: "no-data",
text: `${noData(report)}${period}`
};
return rule.variants.length > 1 ? compared(changed, report, outcomes, {
before,
period
}) : alone(changed, report, period);
}
function compared({ key }, report, outcomes, { before, period }) {
const { data, runsFiring: fires } = report;
const { newlyFires = [], noLongerFires = [] } = report.difference ?? {};
const states = new Map(outcomes.map(({ name, state }) => [name, state]));
const missed = noLongerFires.filter((name) => FAILED.has(states.get(name) ?? ""));
return {
key,
status: "evaluated",
text: `${changeText(fires, before, newlyFires.length + noLongerFires.length === 0)}${period}${missed.length === 0 ? "" : `; would miss ${namesOf(missed)}`}${startNote(report)}${sampleNote(report)}`,
runs: data.matching,
fires,
firedBefore: before,
newlyFires,
noLongerFires,
missed
};
}
function alone({ key, action }, report, period) {
const { data, runsFiring: fires } = report;
const of = `on ${fires} of ${require_common.Tt(data.matching, "run")}${period}`;
const common = {
key,
status: "evaluated",
runs: data.matching
};
if (action === "delete" || action === "disable") {
const text = `would have fired ${of}${sampleNote(report)}`;
return {
...common,
text,
fires: 0,
firedBefore: fires
};
}
return {
...common,
text: `fires ${of}${startNote(report)}${sampleNote(report)}`,
fires
};
}
function startNote({ trueAtStart, data }) {
if (trueAtStart * 2 <= data.logging) return "";
return `; true as ${require_common.Tt(trueAtStart, "run")} ${trueAtStart === 1 ? "begins" : "begin"}`;
}
function sampleNote({ data }) {
return data.sampled > 0 ? "; approximate, because histories are samples" : "";
}
function changeText(fires, before, isSame) {
if (isSame) return `fires on the same ${require_common.Tt(fires, "run")} as before`;
return `fires on ${require_common.Tt(fires, "run")} instead of ${before}`;
}
function periodOf({ source, since, days }) {
if (days !== void 0) return ` in the last ${require_common.Tt(days, "day")}`;
if (since !== void 0) return ` since ${since.toISOString().slice(0, 10)}`;
return source === "files" ? " in the recorded histories" : "";
}
function noData({ rule, data }) {
if (data.status === "METRIC_ABSENT") {
const near = data.nearNames.map((name) => `"${name}"`).join(", ");
return `no data: no matching run logs "${rule.metric ?? ""}"${near === "" ? "" : `, nearest ${near}`}`;
}
if (data.status === "WINDOW_NEVER_FULL") return `no data: every matching run logs fewer than the ${rule.valuesNeeded} values that one evaluation needs`;
return data.status === "NO_RUNS_MATCH" ? "no data: no run matches" : "no data";
}
function namesOf(names) {
const shown = names.slice(0, MAX_NAMES).join(", ");
const more = names.length - MAX_NAMES;
return `${names.length === 1 ? "run" : "runs"} ${shown}${more > 0 ? ` and ${more} more` : ""}`;
}
// src/workflow/evidence/plan-evidence.ts
const SETTINGS = {
assumed: {},
base: "server"
};
async function planEvidence(input) {
return await ruleEvidence(changedRules(input.changes, input.declarations), input);
}
async function ruleEvidence(changed, input) {
const { source, since } = input;
const rules = await evaluate(changed, input);
const problem = changed.some(isOnRuns) ? void 0 : await problemOfFiles(input);
return {
source,
rules,
...require_common.cn({
since: since?.toISOString(),
problem
})
};
}
function isOnRuns({ rule }) {
return rule.info.kind !== "artifact";
}
async function problemOfFiles(input) {
const { source, deadline, isDefaultDirectory = false } = input;
if (source !== "files") return void 0;
try {
const files = await require_read_runs.t(input.openRuns(), deadline);
if (files === "past" || "api" in files) return void 0;
const found = await require_read_runs.t(require_read_runs.f(files), deadline);
return found === "past" ? void 0 : found?.message;
} catch (error) {
if (!(error instanceof require_common.sn) || error.code === "interrupted") throw error;
return isDefaultDirectory && error.code === "usage" ? void 0 : error.message;
}
}
async function evaluate(changed, input) {
const onRuns = changed.filter(isOnRuns);
const others = changed.filter((each) => !onRuns.includes(each)).map(({ key }) => notEvaluated(key, "past artifact events are not in any list of W&B"));
if (onRuns.length === 0) return others;
try {
return [...await evaluateRuns(onRuns, input), ...others];
} catch (error) {
if (!(error instanceof require_common.sn) || error.code === "interrupted") throw error;
return [...onRuns.map(({ key }) => notEvaluated(key, error.message)), ...others];
}
}
function notEvaluated(key, reason) {
return {
key,
status: "not-evaluated",
text: `not evaluated: ${reason}`
};
}
const TIME_USED_UP = "the time for evidence is used up";
async function evaluateRuns(changed, input) {
const { deadline } = input;
const opened = await require_read_runs.t(input.openRuns(), deadline);
if (opened === "past") return changed.map(({ key }) => notEvaluated(key, TIME_USED_UP));
const rules = changed.map(({ rule }) => rule);
const live = "api" in opened ? await listed(opened, changed, input) : void 0;
if (live === "past") return changed.map(({ key }) => notEvaluated(key, TIME_USED_UP));
const files = "api" in opened ? filesOf(opened, live?.runs ?? [], changed) : opened;
const outcomes = [];
const unread = new Map((live?.runs ?? []).map((run) => [require_read_runs.a(run), run]));
const checks = checksOf(changed, input);
const read = await require_read_runs.n({
files,
metrics: new Set(rules.flatMap(({ variants }) => variants.flatMap(({ event }) => event.kind === "runMetric" ? [event.condition.metric] : []))),
deadline,
...require_common.cn({ since: input.since?.getTime() }),
onRun: (run) => {
checks?.add(run, unread.get(run.identity));
unread.delete(run.identity);
outcomes.push(require_backtest.i(run, {
rules,
settings: SETTINGS
}));
input.onRun?.();
}
});
const problem = read.diagnostics.find(({ severity }) => severity === "error");
if (problem !== void 0 && require_common.X(read.diagnostics)) return changed.map(({ key }) => notEvaluated(key, problem.message));
const reasons = live === void 0 ? reasonsOfFiles(changed, read.end, outcomes.length) : reasonsOfServer(changed, live, read.end === void 0 ? [] : [...unread.values()], read.end);
return resultsOf(changed, outcomes, reasons, input).map((result) => {
const findings = reasons.has(result.key) ? [] : checks?.findings(result.key) ?? [];
return findings.length === 0 ? result : {
...result,
findings
};
});
}
function checksOf(changed, { checks, source, since }) {
if (checks === void 0) return void 0;
const runs = {
isLive: source === "live",
...require_common.cn({ since: since?.getTime() })
};
return new ChangedRuleChecks(changed, checks, runs);
}
async function listed(live, changed, { since, deadline }) {
const { api, limits, maxRuns } = live;
const request = {
api,
rules: changed.map(({ rule }) => rule),
limits,
maxRuns,
...require_common.cn({ since: since?.getTime() })
};
return await require_read_runs.t(require_read_runs.i(request), deadline);
}
function filesOf({ api, cache, limits, server, onProgress }, runs, changed) {
const rules = changed.map(({ rule }) => rule);
return require_live_files.t({
directory: server,
reader: {
api,
limits
},
cache,
runs,
rules,
onProgress
});
}
function reasonsOfFiles(changed, end, read) {
if (end === void 0) return new Map();
const reason = `${end.message} (${require_common.Tt(read, "run")} read)`;
return new Map(changed.map(({ key }) => [key, reason]));
}
function reasonsOfServer(changed, { runs, unlisted }, unread, end) {
const reasons = new Map();
for (const { key, rule } of changed) {
const scopes = rule.variants.map(({ scope }) => scope);
const part = unlisted.find(({ entity, project }) => scopes.some((scope) => ("entity" in scope ? scope.entity : scope.organization) === entity && (project === void 0 || scope.kind !== "project" || scope.project === project)));
const takes = (run) => require_live_files.n(run, [rule]) !== void 0;
const missing = unread.filter(takes).length;
if (part !== void 0) reasons.set(key, part.message);
else if (missing > 0) {
const all = runs.filter(takes).length;
const why = end?.message ?? TIME_USED_UP;
reasons.set(key, `${why} (${all - missing} of ${require_common.Tt(all, "run")} read)`);
}
}
return reasons;
}
function resultsOf(changed, outcomes, reasons, input) {
const rules = changed.map(({ rule }) => rule.info);
const shard = {
index: 1,
count: 1,
settings: SETTINGS,
rules,
runs: outcomes,
diagnostics: []
};
const report = require_backtest.l([shard], shard);
return changed.map((each, index) => {
const reason = reasons.get(each.key);
const found = report.rules[index];
if (reason !== void 0 || found === void 0) return notEvaluated(each.key, reason ?? "there is no result");
return evidenceText(each, found, outcomes, input);
});
}
exports.n = ruleEvidence;
exports.r = comparedRules;
exports.t = planEvidence;
