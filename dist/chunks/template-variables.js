const require_common = require("./common.js");
const require_project = require("./project.js");
const require_schema = require("./schema.js");
const require_evaluate_states = require("./evaluate-states.js");
// src/simulate/event/matches-scope.ts
function matchesScope(scope, origin) {
switch (scope.kind) {
case "other": return false;
case "organization": return isOneOf(organizationName(scope), origin.organizations);
case "team": return isSame(scope.entity, origin.entity);
case "project": return isSame(scope.entity, origin.entity) && isSame(scope.project, origin.project) && isSame(scope.collection, origin.collection);
case "registry": {
const registry = "registry" in scope ? scope.registry : require_project.ut(scope.project ?? "");
const project = origin.project === void 0 ? void 0 : require_project.ut(origin.project);
return isOrganization(organizationName(scope), origin) && isSame(registry, project) && isSame(scope.collection, origin.collection);
}
}
}
function organizationName(scope) {
if ("organization" in scope) return scope.organization;
return scope.entity;
}
function isOrganization(organization, origin) {
return isSame(organization, origin.entity) || (origin.organizations ?? []).includes(organization);
}
function isSame(wanted, given) {
return wanted === void 0 || given === void 0 || wanted === given;
}
function isOneOf(wanted, given) {
return given === void 0 || given.includes(wanted);
}
// src/simulate/metric/series-rule.ts
function valuesNeeded(rule) {
const { condition } = rule;
switch (condition.kind) {
case "threshold": return windowOf(condition);
case "change": return windowOf(condition) + priorWindowOf(condition);
case "zscore": return condition.window + (require_evaluate_states.g(rule.assumptions, "A3") === "exclude_current" ? 1 : 0);
}
}
function windowOf(condition) {
return condition.kind !== "zscore" && condition.aggregate === void 0 ? 1 : condition.window;
}
function priorWindowOf(condition) {
return condition.aggregate === void 0 ? 1 : condition.priorWindow;
}
// src/simulate/event/evaluate-artifact-event.ts
function evaluateArtifactEvent(automation, occurrence, assumptions = {}) {
const { event, enabled, scope } = automation;
if (!enabled) return verdict("disabled");
if (event.kind !== occurrence.kind || !("filter" in event)) return verdict("event-mismatch");
const origin = {
...occurrence,
...pickCollection(occurrence)
};
if (!matchesScope(scope, origin)) return verdict("scope-mismatch");
const filter = require_evaluate_states.c(event.filter, filterDocument(occurrence), assumptions);
return {
...verdict(require_evaluate_states.s(filter, "filter-false") ?? "fired"),
leaves: filter.leaves
};
}
function pickCollection({ artifact }) {
return artifact?.collection === void 0 ? {} : { collection: artifact.collection };
}
function filterDocument({ alias, tag }) {
const document = {};
if (alias !== void 0) document["alias"] = alias;
if (tag !== void 0) document["tag"] = tag;
return document;
}
function verdict(reason) {
return {
reason,
fires: reason === "fired" ? 1 : 0,
leaves: [],
dependsOn: []
};
}
// src/simulate/metric/compare-with-threshold.ts
const BOUNDARY = 1e-9;
const ROUNDING = 1e-12;
function roundingSlack(limit, inputs) {
const slack = ROUNDING * Math.max(Math.abs(limit), Math.abs(inputs));
return Number.isFinite(slack) ? slack : 0;
}
function compareWithThreshold(value, operator, threshold, slack) {
if (Number.isNaN(value)) return false;
const equal = value === threshold || Math.abs(value - threshold) <= slack;
switch (operator) {
case "$eq": return equal;
case "$ne": return !equal;
case "$gt": return !equal && value > threshold;
case "$gte": return equal || value > threshold;
case "$lt": return !equal && value < threshold;
case "$lte": return equal || value < threshold;
}
}
function isBoundary(value, threshold) {
return Math.abs(value - threshold) <= BOUNDARY;
}
// src/simulate/metric/margin.ts
function marginOf(condition, value) {
switch (condition.kind) {
case "change": return directedValue(value, condition.direction) - condition.amount;
case "zscore": return directedValue(value, condition.direction) - condition.threshold;
}
const { operator, threshold } = condition;
switch (operator) {
case "$eq": return -Math.abs(value - threshold);
case "$ne": return Math.abs(value - threshold);
case "$lt":
case "$lte": return threshold - value;
case "$gt":
case "$gte": return value - threshold;
}
}
function directedValue(value, direction) {
switch (direction) {
case "INCREASE": return value;
case "DECREASE": return -value;
case "ANY": return Math.abs(value);
}
}
// src/simulate/metric/totals.ts
var Totals = class Totals {
count = 0;
sum = 0;
min = Number.POSITIVE_INFINITY;
max = Number.NEGATIVE_INFINITY;
squares = 0;
static of(values) {
const totals = new Totals();
for (const value of values) totals.add(value);
return totals;
}
add(value) {
if (this.count > 0) {
const distance = value - this.sum / this.count;
this.squares += distance * distance * (this.count / (this.count + 1));
}
this.count += 1;
this.sum += value;
this.min = Math.min(this.min, value);
this.max = Math.max(this.max, value);
return this;
}
setJoined(a, b) {
const count = a.count + b.count;
const distance = b.sum / b.count - a.sum / a.count;
this.squares = a.squares + b.squares + distance * distance * (a.count * b.count / count);
this.count = count;
this.sum = a.sum + b.sum;
this.min = Math.min(a.min, b.min);
this.max = Math.max(a.max, b.max);
return this;
}
copy({ count, sum, min, max, squares }) {
this.count = count;
this.sum = sum;
this.min = min;
this.max = max;
this.squares = squares;
return this;
}
get magnitude() {
return Math.max(Math.abs(this.min), Math.abs(this.max));
}
};
// src/simulate/metric/sliding-window.ts
var SlidingWindow = class {
#capacity;
#back = [];
#backTotals = new Totals();
#front = [];
#frontTotals = [];
#totals = new Totals();
constructor(capacity) {
this.#capacity = capacity;
}
get size() {
return this.#front.length + this.#back.length;
}
get isFull() {
return this.size >= this.#capacity;
}
push(value) {
const leaving = this.isFull ? this.#shift() : void 0;
this.#back.push(value);
this.#backTotals.add(value);
return leaving;
}
get totals() {
const older = this.#frontTotals[this.#front.length - 1];
return older === void 0 ? this.#backTotals : this.#totals.setJoined(older, this.#backTotals);
}
values() {
return [...this.#front.toReversed(), ...this.#back];
}
#shift() {
if (this.#front.length === 0) this.#turnOver();
return this.#front.pop();
}
#turnOver() {
const spent = this.#front;
this.#front = this.#back.reverse();
this.#back = spent;
this.#backTotals.copy(NOTHING);
let before = NOTHING;
while (this.#frontTotals.length < this.#front.length) this.#frontTotals.push(new Totals());
for (let index = 0; index < this.#front.length; index += 1) before = this.#frontTotals[index]?.copy(before).add(this.#front[index] ?? NaN) ?? before;
}
};
const NOTHING = new Totals();
// src/simulate/metric/metric-evaluator.ts
var Evaluated = class {
holds = false;
value = 0;
margin = 0;
slack = 0;
inputs = 0;
boundary = false;
};
function createMetricEvaluator(rule) {
switch (rule.condition.kind) {
case "threshold": return new ThresholdEvaluator(rule, rule.condition);
case "change": return new ChangeEvaluator(rule, rule.condition);
case "zscore": return new ZscoreEvaluator(rule, rule.condition);
}
}
var ThresholdEvaluator = class {
#condition;
#evaluated = new Evaluated();
#early;
#window;
constructor(rule, condition) {
this.#condition = condition;
this.#early = evaluatesEarly(rule);
this.#window = new SlidingWindow(windowOf(condition));
}
push(value) {
this.#window.push(value);
}
evaluator() {
if (!this.#window.isFull && !this.#early) return "window-not-full";
const { aggregate, operator, threshold } = this.#condition;
const totals = this.#window.totals;
const value = aggregateOf(totals, aggregate);
const computed = aggregate === "AVERAGE" && totals.count > 1;
const inputs = computed ? totals.magnitude : 0;
const slack = computed ? roundingSlack(threshold, inputs) : 0;
const evaluated = this.#evaluated;
evaluated.holds = compareWithThreshold(value, operator, threshold, slack);
evaluated.value = value;
evaluated.margin = marginOf(this.#condition, value);
evaluated.slack = slack;
evaluated.inputs = inputs;
evaluated.boundary = isBoundary(value, threshold);
return evaluated;
}
values() {
return this.#window.values();
}
};
var ChangeEvaluator = class {
#condition;
#evaluated = new Evaluated();
#early;
#tumbling;
#strict;
#signed;
#prior;
#current;
constructor({ assumptions, ...rule }, condition) {
this.#condition = condition;
this.#early = evaluatesEarly({
...rule,
assumptions
});
this.#tumbling = require_evaluate_states.g(assumptions, "A2") === "tumbling";
this.#strict = require_evaluate_states.g(assumptions, "A5") === "strict";
this.#signed = require_evaluate_states.g(assumptions, "A6") === "signed_prior";
this.#prior = new SlidingWindow(priorWindowOf(condition));
this.#current = new SlidingWindow(windowOf(condition));
}
push(value) {
const older = this.#prior.size === 0 ? value : this.#current.push(value);
if (older !== void 0) this.#prior.push(older);
}
evaluator(count) {
if (this.#current.size === 0) return "window-not-full";
if (!(this.#early || this.#current.isFull && this.#prior.isFull)) return "window-not-full";
if (this.#tumbling && !this.#isTurn(count)) return "window-not-full";
const { aggregate, amountType } = this.#condition;
const before = this.#prior.totals;
const now = this.#current.totals;
const prior = aggregateOf(before, aggregate);
const relative = amountType === "RELATIVE";
if (relative && (prior === 0 || Math.abs(prior) === Number.POSITIVE_INFINITY)) return "undefined-change";
const divisor = relative ? this.#signed ? prior : Math.abs(prior) : 1;
const result = {
value: (aggregateOf(now, aggregate) - prior) / divisor,
inputs: Math.max(before.magnitude, now.magnitude) / Math.abs(divisor),
strict: this.#strict
};
return evaluateDirected(this.#evaluated, this.#condition, result);
}
values() {
return [...this.#prior.values(), ...this.#current.values()];
}
#isTurn(count) {
return (count - priorWindowOf(this.#condition)) % windowOf(this.#condition) === 0;
}
};
var ZscoreEvaluator = class {
#condition;
#evaluated = new Evaluated();
#early;
#strict;
#population;
#excludesCurrent;
#otherRuns;
#window;
#latest;
constructor(rule, condition) {
const { assumptions, baseline } = rule;
const interpretation = require_evaluate_states.g(assumptions, "A3");
this.#condition = condition;
this.#early = evaluatesEarly(rule);
this.#strict = require_evaluate_states.g(assumptions, "A4") === "strict";
this.#population = interpretation === "population";
this.#excludesCurrent = interpretation === "exclude_current";
this.#otherRuns = baseline !== void 0 && interpretation === "across_runs" ? Totals.of(baseline.slice(-condition.window)) : void 0;
this.#window = new SlidingWindow(condition.window);
}
push(value) {
if (!this.#excludesCurrent) this.#window.push(value);
else if (this.#latest !== void 0) this.#window.push(this.#latest);
this.#latest = value;
}
evaluator() {
if (!(this.#otherRuns !== void 0 || this.#early || this.#window.isFull)) return "window-not-full";
const totals = this.#otherRuns ?? this.#window.totals;
const deviation = deviationOf(totals, this.#population);
if (deviation === void 0) return "zero-deviation";
const score = ((this.#latest ?? NaN) - aggregateOf(totals, "AVERAGE")) / deviation;
const result = {
value: score,
inputs: Math.abs(score),
strict: this.#strict
};
return evaluateDirected(this.#evaluated, this.#condition, result);
}
values() {
const values = this.#window.values();
return this.#excludesCurrent && this.#latest !== void 0 ? [...values, this.#latest] : values;
}
};
function evaluatesEarly({ assumptions }) {
return require_evaluate_states.g(assumptions, "A1") === "evaluate_early";
}
function aggregateOf(totals, aggregate) {
switch (aggregate) {
case "MIN": return totals.min;
case "MAX": return totals.max;
case "AVERAGE": return totals.sum / totals.count;
case void 0: return totals.sum;
}
}
function deviationOf(totals, population) {
const { count, min, max, squares } = totals;
if (count < 2 || min === max) return void 0;
return Math.sqrt(squares / (population ? count : count - 1));
}
function evaluateDirected(evaluated, condition, { value, inputs, strict }) {
const amount = condition.kind === "change" ? condition.amount : condition.threshold;
const slack = roundingSlack(amount, inputs);
const directed = directedValue(value, condition.direction);
evaluated.holds = compareWithThreshold(directed, strict ? "$gt" : "$gte", amount, slack);
evaluated.value = value;
evaluated.margin = marginOf(condition, value);
evaluated.slack = slack;
evaluated.inputs = inputs;
evaluated.boundary = isBoundary(directed, amount);
return evaluated;
}
// src/simulate/template/render-template.ts
const VARIABLE = /\$\{([^{}]*)\}/g;
const BARE_NAME = /\$([A-Za-z_][A-Za-z0-9_]*)/g;
function renderTemplate(text, variables, options = {}) {
const { secrets } = options;
const encode = (value) => options.json === true ? JSON.stringify(value).slice(1, -1) : value;
return text.replace(new RegExp(`${VARIABLE.source}|${BARE_NAME.source}`, "g"), (whole, braced, bare) => {
if (bare !== void 0) {
const secret = secrets?.get(bare);
return secret === void 0 ? whole : encode(secret);
}
const name = (braced ?? "").trim();
return encode(secrets?.get(name) ?? variables.get(name) ?? "");
});
}
function templateNames(text) {
const names = new Set();
for (const [, name = ""] of text.matchAll(VARIABLE)) names.add(name.trim());
return [...names];
}
function renderPayload(payload, variables, secrets) {
if (payload === "") return "{}";
return renderTemplate(payload, variables, {
json: true,
...require_common.cn({ secrets })
});
}
// src/simulate/template/describe-condition.ts
const OPERATOR_SIGNS = {
$gt: ">",
$gte: ">=",
$lt: "<",
$lte: "<=",
$eq: "==",
$ne: "!="
};
const AGGREGATE_WORDS = {
MIN: "minimum",
MAX: "maximum",
AVERAGE: "average"
};
const DIRECTION_WORDS = {
INCREASE: "increase",
DECREASE: "decrease",
ANY: "change"
};
function comparedWord(condition, summed = false) {
if (condition.kind === "zscore") return "z-score";
if (condition.kind === "change") return "change";
if (condition.aggregate === void 0) return "value";
return summed ? "sum" : AGGREGATE_WORDS[condition.aggregate];
}
function describeLimit(condition, summed = false) {
switch (condition.kind) {
case "threshold": return `${OPERATOR_SIGNS[condition.operator]} ${limitText(limitOf(condition, summed))}`;
case "change": {
const sign = condition.amountType === "RELATIVE" ? "%" : "";
const amount = `${limitText(limitOf(condition, summed))}${sign}`;
return `${DIRECTION_WORDS[condition.direction]} of at least ${amount}`;
}
case "zscore": return `${DIRECTION_WORDS[condition.direction]} of at least ${limitText(condition.threshold)}`;
}
}
function limitOf(condition, summed = false) {
if (condition.kind === "zscore") return condition.threshold;
const factor = summed ? condition.window : 1;
if (condition.kind === "threshold") return condition.threshold * factor;
return condition.amount * (condition.amountType === "RELATIVE" ? 100 : factor);
}
function limitText(limit) {
return String(Number(limit.toPrecision(12)));
}
function describeCondition(condition, summed = false) {
const word = comparedWord(condition, summed);
const over = condition.kind === "zscore" || condition.aggregate !== void 0 ? ` over ${condition.window}` : "";
const separator = condition.kind === "threshold" ? " " : ", ";
return `${word} of ${condition.metric}${over}${separator}${describeLimit(condition, summed)}`;
}
// src/simulate/template/template-variables.ts
const METRIC_EVENT_NAMES = {
threshold: "RUN_METRIC",
change: "RUN_METRIC_CHANGE",
zscore: "RUN_METRIC_ZSCORE"
};
function artifactVariables(subject, occurrence) {
const { kind, artifact = {}, alias, tag } = occurrence;
const origin = originOf(subject.scope, occurrence);
const collection = artifact.collection ?? origin.collection ?? "";
const variables = commonVariables(subject, origin, occurrence.author);
const { eventType, subject: about, value } = require_schema.d[kind];
variables.set("event_type", eventType);
variables.set("artifact_collection_name", collection);
if (tag !== void 0 && value === "tag") variables.set("tag", tag);
if (about === "collection") return variables;
const named = value === "alias" ? alias : artifact.version;
variables.set("artifact_version", versionUri(artifact.id, collection, artifact.version));
variables.set("artifact_version_string", `${origin.entity}/${origin.project}/${collection}:${named ?? ""}`);
variables.set("artifact_version_index", (artifact.version ?? "").replace(/^v(?=\d+$)/, ""));
if (value === "alias" && alias !== void 0) variables.set("alias", alias);
for (const [key, value] of Object.entries(artifact.metadata ?? {})) variables.set(`artifact_metadata.${key}`, metadataText(value));
return variables;
}
function runVariables(subject, occurrence) {
const { event } = subject;
const variables = commonVariables(subject, originOf(subject.scope, occurrence), occurrence.author ?? occurrence.run.user);
variables.set("run_name", occurrence.run.name ?? "");
if (event.kind === "runState") {
variables.set("event_type", "RUN_STATE");
variables.set("run_status", occurrence.state ?? "");
}
if (event.kind !== "runMetric") return variables;
variables.set("event_type", METRIC_EVENT_NAMES[event.condition.kind]);
variables.set("metric_name", event.condition.metric);
variables.set("metric_values", occurrence.value === void 0 ? "" : String(occurrence.value));
variables.set("metric_filter", describeCondition(event.condition));
variables.set("metric_filter_short", describeCondition(event.condition));
return variables;
}
function commonVariables(subject, origin, author) {
return new Map([
["automation_name", subject.name],
["event_author", author ?? ""],
["entity_name", origin.entity],
["project_name", origin.project]
]);
}
function originOf(scope, given) {
const entity = given.entity ?? scopeEntity(scope);
const named = given.project ?? scopeProject(scope);
const project = scope.kind === "registry" ? `${require_project.ct}${require_project.ut(named)}` : named;
const collection = "collection" in scope ? scope.collection : void 0;
return {
entity,
project,
...require_common.cn({ collection })
};
}
function scopeEntity(scope) {
if (scope.kind === "other") return "";
return "organization" in scope ? scope.organization : scope.entity;
}
function scopeProject(scope) {
if ("registry" in scope) return scope.registry;
return "project" in scope ? scope.project ?? "" : "";
}
function versionUri(id, collection, version) {
return `wandb-artifact://_id/${id ?? Buffer.from(`Artifact:${collection}:${version ?? ""}`).toString("base64")}`;
}
function metadataText(value) {
return typeof value === "string" ? value : JSON.stringify(value);
}
exports._ = evaluateArtifactEvent;
exports.a = describeLimit;
exports.b = windowOf;
exports.c = renderTemplate;
Object.defineProperty(exports, "d", {
enumerable: true,
get: function() {
return Totals;
}
});
exports.f = marginOf;
exports.g = roundingSlack;
exports.h = isBoundary;
exports.i = describeCondition;
exports.l = templateNames;
exports.m = compareWithThreshold;
exports.n = runVariables;
exports.o = limitOf;
exports.p = BOUNDARY;
exports.r = comparedWord;
exports.s = renderPayload;
exports.t = artifactVariables;
exports.u = createMetricEvaluator;
exports.v = priorWindowOf;
exports.x = matchesScope;
exports.y = valuesNeeded;
