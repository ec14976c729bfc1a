const require_backtest = require("./backtest.js");
const require_common = require("./common.js");
const require_marker = require("./marker.js");
const require_project = require("./project.js");
const require_explain_leaf = require("./explain-leaf.js");
const require_read_runs = require("./read-runs.js");
const require_schema = require("./schema.js");
const require_evaluate_states = require("./evaluate-states.js");
const require_select_runs = require("./select-runs.js");
const require_run_index = require("./run-index.js");
const require_live_files = require("./live-files.js");
const require_plan = require("./plan.js");
const require_history_cache = require("./history-cache.js");
const require_history_limits = require("./history-limits.js");
const require_execution_notes = require("./execution-notes.js");
const require_history_progress = require("./history-progress.js");
const require_open_server = require("./open-server.js");
const require_narrow_diagnostics = require("./narrow-diagnostics.js");
const require_render_diagnostics_json = require("./render-diagnostics-json.js");
let node_path = require("node:path");
// src/cli/commands/lint/lint-offline.ts
async function lintOffline(context, opened) {
const { projects, diagnostics } = await require_project.n(context, opened);
const keys = [...projects.values()].flatMap(({ declarations }) => declarations);
const automations = new Set(keys.map(({ key }) => key)).size;
return {
diagnostics,
automations,
note: `Checked ${require_common.Tt(automations, "automation")} offline`
};
}
function narrowLint(tree, diagnostics) {
const isOfRuns = ({ code }) => code.startsWith("history/");
return [...diagnostics.filter(isOfRuns), ...require_narrow_diagnostics.t(tree, diagnostics.filter((each) => !isOfRuns(each)))];
}
function exitCodeOfLint({ options }, diagnostics) {
return require_common.X(diagnostics) || options.strict === true && diagnostics.some(({ severity }) => severity === "warning") ? require_common.Zt.invalid : require_common.Zt.done;
}
// src/cli/commands/lint/write-lint.ts
async function writeLint(context, tree, { diagnostics, note, automations, runs }) {
await require_common.s(context, {
text: () => {
require_project.p(context, diagnostics, require_project.d(tree));
return `${note}: ${countsOf(diagnostics)}\n`;
},
json: () => require_common.i({
...require_render_diagnostics_json.n(diagnostics),
automations,
...require_common.cn({ runs })
}),
sarif: async () => {
const { sarifText } = await Promise.resolve().then(() => require("./sarif-text.js"));
return await sarifText([{
location: tree,
diagnostics,
sources: require_project.d(tree)
}]);
},
markdown: async () => {
const { renderDiagnosticsMarkdown } = await Promise.resolve().then(() => require("./render-diagnostics-markdown.js"));
return renderDiagnosticsMarkdown(diagnostics, note);
}
});
}
function countsOf(diagnostics) {
if (diagnostics.length === 0) return "no problems";
const count = (severity, noun) => require_common.Tt(diagnostics.filter((each) => each.severity === severity).length, noun);
return [
count("error", "error"),
count("warning", "warning"),
count("info", "note")
].join(", ");
}
// src/workflow/evidence/check-addresses.ts
function checkAddresses(desired) {
return desired.flatMap(({ declaration, automation }) => {
const integration = require_marker.y(automation.action);
if (integration?.url === void 0 || !isPlainHttp(integration.url)) return [];
const { ranges, range } = declaration.source;
const path = `then.${declaration.action.kind}`;
return [{
code: "integration/not-https",
severity: "warning",
message: `${require_project.D(integration)} posts to a plain http address, without TLS`,
hint: "Give the webhook an https address",
keys: [declaration.key],
range: ranges.get(`${path}.integration`) ?? ranges.get(path) ?? range
}];
});
}
function isPlainHttp(address) {
if (!/^http:/i.test(address)) return false;
return !URL.canParse(address) || !require_common.on(new URL(address).hostname);
}
// src/simulate/evidence/check-artifacts.ts
const FIELDS = {
alias: {
code: "alias/never-matched",
noun: "an alias",
start: "An alias"
},
tag: {
code: "tag/never-matched",
noun: "a tag",
start: "A tag"
}
};
function checkArtifacts(rule) {
const { facts, kind } = rule;
const { field, subject, count, oldest } = facts;
if (count === 0 || field === void 0) return idle(rule);
const [leaf] = facts.leaves;
const condition = leaf === void 0 || facts.leaves.length > 1 ? "the filter" : require_explain_leaf.t(leaf);
const since = oldest === void 0 ? "" : ` since ${require_read_runs.d(oldest)}`;
return {
code: FIELDS[field].code,
severity: "warning",
paths: [
`when.${kind}.filter`,
`when.${kind}`,
"when"
],
message: `None of ${require_common.Tt(count, subject)} in ${require_project.lt(rule.scope)}${since} has ${FIELDS[field].noun} that matches: ${condition}`,
hint: hintOf(facts, field)
};
}
const MAX_VALUES = 3;
function hintOf({ values, leaves, subject }, field) {
const counted = (value) => `"${value}" (${require_common.Tt(values.get(value) ?? 0, subject)})`;
const wanted = leaves.flatMap(({ operator, operand }) => (require_common.Ut(operand) ? operand : [operand]).flatMap((each) => {
if (typeof each !== "string") return [];
return operator === "$regex" ? each.replaceAll(/[\^$\\.*+?()[\]{}|]/g, "") : each;
}));
const near = [...new Set(wanted.flatMap((each) => require_common.Y(each, values.keys())))];
const removed = `${FIELDS[field].start} that was removed again is not listed`;
if (near.length > 0) return `Did you mean ${near.slice(0, MAX_VALUES).map(counted).join(" or ")}? ${removed}`;
const frequent = [...values].sort(([, a], [, b]) => b - a).slice(0, MAX_VALUES);
if (frequent.length === 0) return `There is no ${field} at all. ${removed}`;
return `There are ${frequent.map(([value]) => counted(value)).join(", ")}. ${removed}`;
}
function idle({ scope, facts, period }) {
const { subject, count, newest } = facts;
const { since, now } = period;
const isOld = count > 0 && newest !== void 0 && since !== void 0;
return {
code: "scope/idle",
severity: "info",
paths: ["scope"],
message: isOld ? `No version in ${require_project.lt(scope)} was created since ${require_read_runs.d(since)}; the last, ${newest.name}, was created on ${require_read_runs.d(newest.time)}, ${require_read_runs.u(newest.time, now)}` : `There is no ${subject} in ${require_project.lt(scope)}`,
hint: isOld ? "Remove the rule if the collection has ended" : `The rule waits for the first one. Check the scope if there should be ${subject}s`
};
}
// src/simulate/evidence/observe-artifacts.ts
function watchedBy(kind) {
const { subject, value, leaves } = require_schema.d[kind];
if (leaves === void 0) return void 0;
return {
subject,
...require_common.cn({ field: leaves === "value" ? value : void 0 })
};
}
var ArtifactObserver = class ArtifactObserver {
#watched;
#filter;
#since;
#values = new Map();
#count = 0;
#isDecided = false;
#oldest;
#newest;
static open(event, since) {
if (!("filter" in event) || event.kind === "other") return void 0;
const watched = watchedBy(event.kind);
if (watched === void 0 || !isDecidable(event.filter, watched)) return void 0;
return new ArtifactObserver(watched, event.filter, since);
}
constructor(watched, filter, since) {
this.#watched = watched;
this.#filter = filter;
this.#since = since;
}
get needsVersions() {
return this.#watched.subject === "version";
}
get isDecided() {
return this.#isDecided;
}
add({ tags }, versions) {
if (this.#watched.subject === "collection") {
this.#count += 1;
this.#take(tags);
return;
}
for (const version of versions) this.#addVersion(version);
}
#addVersion({ index, createdAt = "", aliases, tags }) {
this.#count += 1;
const { field } = this.#watched;
const name = index === void 0 ? void 0 : `v${index}`;
const time = Date.parse(createdAt);
this.#noteTime(time, name ?? "one");
if (field === void 0 && !(time < this.#since)) this.#isDecided = true;
if (field !== void 0) this.#take(field === "alias" ? aliases : tags);
if ((field === "alias" ? ["latest", name ?? "latest"] : []).some((alias) => this.#takes(alias))) this.#isDecided = true;
}
#noteTime(time, name) {
if (Number.isNaN(time)) return;
this.#oldest = Math.min(this.#oldest ?? time, time);
if (this.#newest === void 0 || time > this.#newest.time) this.#newest = {
name,
time
};
}
#take(values) {
for (const value of new Set(values)) {
this.#values.set(value, (this.#values.get(value) ?? 0) + 1);
if (this.#takes(value)) this.#isDecided = true;
}
}
#takes(value) {
const { field } = this.#watched;
return field !== void 0 && require_evaluate_states.l(this.#filter, { [field]: value }).truth !== false;
}
facts() {
const { subject, field } = this.#watched;
return {
subject,
leaves: require_evaluate_states.l(this.#filter, {}).leaves,
count: this.#count,
values: this.#values,
...require_common.cn({
field,
oldest: this.#oldest,
newest: this.#newest
})
};
}
};
function isDecidable(filter, { field }) {
if (field === void 0) return true;
const { leaves } = require_evaluate_states.l(filter, { [field]: "" });
return leaves.length > 0 && leaves.every((leaf) => leaf.field === field);
}
// src/workflow/evidence/read-artifacts.ts
var ArtifactLists = class {
#api;
#onPage;
#projects = new Map();
#collections = new Map();
#versions = new Map();
constructor({ api, limits }) {
this.#api = api;
this.#onPage = () => require_select_runs.s(api, limits);
}
async *read(scope, needsVersions) {
const { kind, entity, project } = scope;
if (kind === "organization") {
yield {
message: `the versions of a whole organization are not listed: ${entity}`,
hint: "Only those of projects, registries and teams are read"
};
return;
}
if (project !== void 0) {
yield* this.#readProject({
entity,
project
}, scope.collection, needsVersions);
return;
}
const projects = await readOnce(this.#projects, entity, () => {
this.#onPage();
return this.#api.listProjects(entity);
});
if ("message" in projects) yield projects;
else for (const name of projects.found) yield* this.#readProject({
entity,
project: name
}, void 0, needsVersions);
}
async *#readProject(path, only, needsVersions) {
if (only !== void 0 && needsVersions) {
yield await this.#readVersions(path, {
name: only,
tags: []
});
return;
}
const name = `${path.entity}/${path.project}`;
const listed = await readOnce(this.#collections, name, () => this.#api.listCollections(path, this.#onPage));
if ("message" in listed) {
yield listed;
return;
}
for (const collection of listed.found) {
if (only !== void 0 && collection.name !== only) continue;
yield needsVersions ? await this.#readVersions(path, collection) : {
collection,
versions: []
};
}
}
async #readVersions(path, collection) {
const key = `${path.entity}/${path.project}/${collection.name}`;
const listed = await readOnce(this.#versions, key, () => this.#api.listVersions({
...path,
collection: collection.name
}, this.#onPage));
return "message" in listed ? listed : {
collection,
versions: listed.found
};
}
};
async function readOnce(lists, name, read) {
try {
const list = lists.get(name) ?? read();
lists.set(name, list);
return { found: await list };
} catch (error) {
if (!require_read_runs.r(error)) throw error;
return {
message: error.message,
...require_common.cn({ hint: error.hint })
};
}
}
// src/workflow/evidence/lint-artifacts.ts
async function lintArtifacts(input) {
const { live, since, now } = input;
const lists = new ArtifactLists(live);
const found = [];
for (const rules of byScope(input)) {
const [first] = rules;
if (first === void 0) continue;
const failure = await observe$1(lists, first.scope, rules);
for (const { desired, scope, observer } of rules) {
if (observer.isDecided) continue;
const { declaration } = desired;
const { kind } = declaration.event;
found.push(...require_read_runs.s(declaration, [failure === void 0 ? checkArtifacts({
scope,
kind,
facts: observer.facts(),
period: {
now,
...require_common.cn({ since })
}
}) : {
code: "lint/unread",
severity: "warning",
paths: [`when.${kind}.filter`, `when.${kind}`],
message: `Aliases, tags and versions were not checked: ${failure.message}`,
...require_common.cn({ hint: failure.hint })
}]));
}
}
return found;
}
function byScope({ desired, since }) {
const groups = new Map();
for (const each of desired) {
const { scope } = each.automation;
const observer = ArtifactObserver.open(each.declaration.event, since ?? Number.NEGATIVE_INFINITY);
if (observer === void 0) continue;
const path = `${observer.needsVersions ? "versions" : "collections"} ${require_project.dt(scope)}`;
groups.set(path, [...groups.get(path) ?? [], {
desired: each,
scope,
observer
}]);
}
return groups.values();
}
async function observe$1(lists, scope, rules) {
const needsVersions = rules[0]?.observer.needsVersions ?? false;
let failure;
for await (const part of lists.read(scope, needsVersions)) {
if ("message" in part) {
failure ??= part;
continue;
}
for (const { observer } of rules) observer.add(part.collection, part.versions);
if (rules.every(({ observer }) => observer.isDecided)) return void 0;
}
return failure;
}
// src/workflow/evidence/find-other-projects.ts
const MAX_PROJECTS = 20;
async function findOtherProjects(live, rules, known) {
const wanted = new Map();
for (const { rule, facts } of rules) {
const { scope } = rule;
if (scope.kind !== "project" || !isNeverLogged(facts)) continue;
wanted.set(scope.entity, (wanted.get(scope.entity) ?? new Set()).add(facts.metric.metric));
}
const found = new Map();
for (const [entity, metrics] of wanted) try {
await searchTeam(live, {
entity,
metrics,
known
}, found);
} catch (error) {
if (!require_read_runs.r(error)) throw error;
}
return found;
}
function isNeverLogged(facts) {
const { metric } = facts;
return metric !== void 0 && facts.matching + facts.olderMatching > 0 && metric.logging + metric.notNumeric + metric.unmatchedLogging === 0 && metric.lastLogging === void 0 && require_common.Y(metric.metric, metric.otherNames.keys()).length === 0;
}
async function searchTeam({ api, limits }, { entity, metrics, known }, found) {
require_select_runs.s(api, limits);
const projects = (await api.listProjects(entity)).filter((project) => !known.has(`${entity}/${project}`));
for (const project of projects.slice(0, MAX_PROJECTS)) {
require_select_runs.s(api, limits);
const first = await api.listRuns({
entity,
project
}).next();
const runs = first.done === true ? [] : first.value.runs;
for (const metric of metrics) {
if (!runs.some(({ keys }) => keys?.has(metric) === true)) continue;
found.set(metric, [...found.get(metric) ?? [], `${entity}/${project}`]);
}
}
}
// src/workflow/evidence/lint-runs.ts
async function lintRuns(input) {
const rules = input.declarations.filter(({ event }) => event.kind === "runMetric" || event.kind === "runState");
if (rules.length === 0) return {
diagnostics: await unusable(input.runs),
runs: 0
};
return "api" in input.runs ? await lintLive$1(rules, input.runs, input) : await lintFiles$1(rules, input.runs, input);
}
async function unusable(runs) {
if ("api" in runs) return [];
const problem = await require_read_runs.f(runs);
return problem === void 0 ? [] : [problem];
}
function observe(rules, isLive) {
return rules.map((rule) => ({
rule,
observer: new require_read_runs.l(rule, isLive)
}));
}
function metricsOf(rules) {
return new Set(rules.flatMap(({ event }) => event.kind === "runMetric" ? [event.condition.metric] : []));
}
async function lintFiles$1(rules, files, { since, now, maxFiresPerDay }) {
const observed = observe(rules, false);
let runs = 0;
const { diagnostics } = await require_read_runs.n({
files,
metrics: metricsOf(rules),
...require_common.cn({ since }),
onRun: (run) => {
runs += 1;
for (const { observer } of observed) observer.add(run);
}
});
if (require_common.X(diagnostics)) return {
diagnostics,
runs
};
const period = {
isLive: false,
now,
isPartial: false,
maxFiresPerDay,
otherProjects: new Map(),
...require_common.cn({ since })
};
const found = observed.flatMap(({ rule, observer }) => require_read_runs.s(rule, require_read_runs.c(rule, observer.facts(), period)));
return {
diagnostics: [...diagnostics, ...found],
runs
};
}
async function lintLive$1(rules, live, { since, now, maxFiresPerDay }) {
const { api, cache, limits, maxRuns } = live;
const observed = observe(rules, true);
const liveRules = rules.map((rule) => ({ variants: [rule] }));
const listing = await require_read_runs.i({
api,
rules: liveRules,
limits,
maxRuns
});
const isOlder = ({ createdAt }) => since !== void 0 && (require_run_index.i(createdAt) ?? since) < since;
const recent = listing.runs.filter((run) => !isOlder(run));
const byIdentity = new Map(recent.map((run) => [require_read_runs.a(run), run]));
const read = await require_read_runs.n({
files: require_live_files.t({
directory: live.server,
reader: {
api,
limits
},
cache,
runs: recent,
rules: liveRules,
onProgress: live.onProgress
}),
metrics: metricsOf(rules),
onRun: (run) => {
const named = require_read_runs.o(run, byIdentity.get(run.identity));
byIdentity.delete(run.identity);
for (const { observer } of observed) observer.add(named);
}
});
const unread = read.end === void 0 ? [] : [...byIdentity.values()];
for (const { observer } of observed) {
for (const run of unread) observer.addUnread(unreadRun(run, false));
for (const run of listing.runs) if (isOlder(run)) observer.addUnread(unreadRun(run, true));
}
const facts = observed.map(({ rule, observer }) => ({
rule,
facts: observer.facts()
}));
const otherProjects = await findOtherProjects(live, facts, new Set(listing.projects.map(({ entity, project }) => `${entity}/${project}`)));
const found = facts.flatMap(({ rule, facts: shown }) => {
const parts = listing.unlisted.filter((part) => concerns(part, rule));
const period = {
isLive: true,
now,
isPartial: parts.length > 0,
maxFiresPerDay,
otherProjects,
...require_common.cn({ since })
};
return require_read_runs.s(rule, [...unreadProblems(shown, read.end), ...isUnknown(shown, parts) ? [] : require_read_runs.c(rule, shown, period)]);
});
return {
diagnostics: [
...read.diagnostics,
...unlistedDiagnostics(rules, listing),
...found
],
runs: recent.length - unread.length
};
}
function unreadRun(run, isOlder) {
const { name, id, user, state, tags, config, summary, entity, project, keys } = run;
return {
name,
isOlder,
document: {
name,
id,
state,
tags,
...require_common.cn({
user,
config,
summary
})
},
origin: {
entity,
project
},
...require_common.cn({
start: require_run_index.i(run.createdAt),
end: require_select_runs.p(run) ? require_run_index.i(run.heartbeatAt) : void 0,
names: keys === void 0 ? void 0 : [...keys.keys(), ...Object.keys(run.systemMetrics ?? {})]
})
};
}
function isUnknown(facts, parts) {
return facts.inScope + facts.olderInScope === 0 && parts.length > 0;
}
function concerns({ entity, project }, { scope }) {
if (scope.kind === "organization") return scope.organization === entity;
if (!("entity" in scope) || scope.entity !== entity) return false;
return scope.kind === "team" || project === void 0 || scope.project === project;
}
function unreadProblems(facts, end) {
if (facts.unread === 0 || end === void 0) return [];
return [{
code: "lint/unread",
severity: "warning",
paths: ["when.runMetric", "when.runState"],
message: `The values of ${facts.unread} of ${require_common.Tt(facts.matching, "matching run")} were not read, so the metric was not checked: ${end.message}`,
...require_common.cn({ hint: end.hint })
}];
}
function unlistedDiagnostics(rules, { unlisted }) {
return unlisted.map((part) => ({
code: "lint/unread",
severity: "warning",
message: part.message,
keys: rules.filter((rule) => concerns(part, rule)).map(({ key }) => key),
...require_common.cn({ hint: part.hint })
}));
}
// src/workflow/executions/lint-executions.ts
async function lintExecutions(input) {
const declarations = new Map(input.desired.map(({ declaration }) => [declaration.key, declaration]));
const owned = input.automations.flatMap((observed) => {
const parsed = require_marker.s(observed.description);
const declaration = parsed.kind === "marker" && parsed.marker.owner === input.owner ? declarations.get(parsed.marker.key) : void 0;
return declaration === void 0 || !observed.enabled ? [] : {
observed,
declaration
};
});
const history = await input.executionsOf(owned.map(({ observed }) => observed));
if (history === void 0) return [];
return owned.flatMap(({ observed, declaration }) => [...neverExecuted(observed, declaration, history, input.since), ...unreachable(observed, declaration, history)]);
}
function sourceNote({ isUndocumented }) {
return isUndocumented ? " (from an undocumented API)" : "";
}
function neverExecuted({ id, createdAt = "" }, { key, source }, history, since) {
if (!(Date.parse(createdAt) < since.getTime()) || history.facts.get(id)?.lastFiredAt !== null) return [];
return [{
code: "set/never-executed",
severity: "info",
message: `On the server since ${createdAt.slice(0, 10)}, and never fired, as far as the server records${sourceNote(history)}`,
hint: "Check its filter and its condition. For an alert on a rare event this is as it should be",
keys: [key],
range: source.ranges.get("when") ?? source.range
}];
}
function unreachable({ id, action }, { key, source }, history) {
const recent = history.facts.get(id)?.recent;
if (action.kind !== "sendWebhook" || recent === void 0 || recent.count === 0) return [];
const { count, failed, reasons } = recent;
if (failed < count || reasons.some((reason) => reason !== "no HTTP response") || reasons.length === 0) return [];
return [{
code: "integration/unreachable",
severity: "info",
message: `webhook ${action.integration.name ?? action.integration.id} gave no HTTP response to ${require_common.Tt(count, "execution")} in ${30} days${sourceNote(history)}`,
hint: "Check that the receiver is up, and that the address of the webhook is right",
keys: [key],
range: source.ranges.get("then.sendWebhook") ?? source.ranges.get("then") ?? source.range
}];
}
// src/api/lint.ts
async function lint({ tree, project, diagnostics: known }, options) {
const { runs, server, since, vars, strict } = options;
const now = require_project.B(require_common.cn({ now: options.edges?.now })).now();
const checks = require_read_runs.p({
tree,
project
}, now, vars);
const read = await lintRuns({
...checks,
runs,
...require_common.cn({ since: since?.getTime() })
});
const names = server === void 0 ? {
diagnostics: [],
desired: [],
automations: []
} : await lintNames(project, server, strict ?? false);
const artifacts = "api" in runs ? await lintArtifacts({
desired: names.desired,
live: runs,
now: now.getTime(),
...require_common.cn({ since: since?.getTime() })
}) : [];
const executions = options.executionsOf === void 0 ? [] : await lintExecutions({
...names,
owner: project.configuration.owner,
since: since ?? now,
executionsOf: options.executionsOf
});
const found = names.diagnostics;
const evidence = checks.unsilenced([
...found,
...withoutMissing([...read.diagnostics, ...artifacts], found),
...executions
]);
return {
diagnostics: require_common.ot([withoutRepeated(known, evidence), evidence]),
runs: read.runs
};
}
async function lintNames(project, server, strict) {
try {
const { diagnostics, desired, inventory } = await require_plan.t(project, server, { strict });
return {
diagnostics: [...diagnostics.filter(({ code }) => /^(?:resolve|integration)\//.test(code)), ...checkAddresses(desired)],
desired,
automations: inventory.automations
};
} catch (error) {
if (!require_read_runs.r(error) || error.code === "network") throw error;
return {
diagnostics: [unreadNames(error)],
desired: [],
automations: []
};
}
}
function unreadNames({ message, hint }) {
return {
code: "lint/unread",
severity: "warning",
message: `Scopes, integrations, features, aliases and tags were not checked: ${message}`,
...require_common.cn({ hint })
};
}
function withoutMissing(read, names) {
const missing = new Set(names.flatMap(({ code, keys = [] }) => code === "resolve/not-found" ? keys : []));
const isSaid = ({ code, keys = [] }) => code === "lint/unread" && keys.length > 0 && keys.every((key) => missing.has(key));
return read.filter((each) => !isSaid(each));
}
function withoutRepeated(known, evidence) {
const found = new Set(evidence.map(({ code, range }) => `${code} ${range?.file}:${range?.start.line}`));
return known.filter(({ code, range }) => !found.has(`${code} ${range?.file}:${range?.start.line}`));
}
// src/cli/commands/lint/run-lint.ts
const LIVE_SINCE = "30d";
async function runLint(context) {
const { options } = context;
require_history_limits.n(options);
if (context.args.length > 1) {
const { lintSeveral } = await Promise.resolve().then(() => require("./lint-several.js"));
return await lintSeveral(context);
}
const isLive = options.live === true || options.sandbox !== void 0;
if (isLive && options.history !== void 0) throw new require_common.sn("--live reads from W&B, and --history from files: choose one", { code: "usage" });
if (!isLive && options.history === void 0) {
const opened = await require_project.c(context);
const found = await lintOffline(context, opened);
context.io.stderr.write("Offline: --live or --history DIR also checks what runs have logged\n");
return await finish(context, opened.tree, found);
}
const opened = await require_project.o(context, void 0, void 0, false, false);
if (typeof opened === "number") return opened === require_common.Zt.invalid ? await lintUnread(context, isLive) : opened;
const diagnostics = isLive ? await lintLive(context, opened) : await lintFiles(context, opened);
return await finish(context, opened.tree, diagnostics);
}
async function lintUnread(context, isLive) {
const opened = await require_project.c(context);
const { automations, diagnostics } = await lintOffline(context, opened);
const unread = {
code: "lint/unread",
severity: "warning",
message: `${isLive ? "The server and its runs were" : "Recorded runs were"} not checked, because the manifests have errors`,
hint: "Correct the errors and run the same command again"
};
const note = `Checked ${require_common.Tt(automations, "automation")} ${isLive ? "without the server" : "without recorded runs"}`;
const all = [...diagnostics, unread];
return await finish(context, opened.tree, {
diagnostics: all,
automations,
note
});
}
async function lintFiles(context, opened) {
const { io, options } = context;
const { history = "", since } = options;
return linted(opened, await lint(opened, {
runs: await require_backtest.n(history),
...commonOptions(context),
...require_common.cn({ since: since === void 0 ? void 0 : require_history_limits.r(since, io.now()) })
}), `in ${history}`);
}
async function lintLive(context, opened) {
const { io, options } = context;
const { maxRuns, ...limits } = require_history_limits.n(options);
const since = require_history_limits.r(options.since ?? LIVE_SINCE, io.now());
const progress = require_history_progress.t(io, "histories");
const server = await require_open_server.r(context, { project: opened.project });
try {
const cache = new require_select_runs.f(require_history_cache.t((0, node_path.join)(io.cwd, require_history_limits.t)), server.name);
return linted(opened, await lint(opened, {
runs: {
api: await server.openHistory(),
cache,
limits,
maxRuns,
server: server.name,
onProgress: progress.show
},
server,
since,
executionsOf: (automations) => require_execution_notes.t(context, server, automations),
...commonOptions(context)
}), `since ${since.toISOString().slice(0, 10)}`);
} finally {
progress.end();
await server.close();
}
}
function commonOptions({ io, options }) {
return {
vars: require_project.l(options.var ?? []),
strict: options.strict ?? false,
edges: { now: io.now }
};
}
function linted({ project }, { diagnostics, runs }, where) {
const automations = project.declarations.length;
return {
diagnostics,
automations,
runs,
note: `Checked ${require_common.Tt(automations, "automation")} against ${require_common.Tt(runs, "run")} ${where}`
};
}
async function finish(context, tree, found) {
const diagnostics = narrowLint(tree, found.diagnostics);
await writeLint(context, tree, {
...found,
diagnostics
});
return exitCodeOfLint(context, diagnostics);
}
exports.i = narrowLint;
exports.n = exitCodeOfLint;
exports.r = lintOffline;
exports.runLint = runLint;
exports.t = writeLint;
