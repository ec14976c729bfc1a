const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_secret_forms = require("./secret-forms.js");
const require_schema = require("./schema.js");
let node_path = require("node:path");
// src/model/scope.ts
const REGISTRY_PREFIX = "wandb-registry-";
function scopeType(scope) {
if (scope.collection !== void 0) return "ARTIFACT_COLLECTION";
return scope.project === void 0 ? "ENTITY" : "PROJECT";
}
function scopePath(scope) {
return [
scope.entity,
scope.project,
scope.collection
].filter((name) => name !== void 0).join("/");
}
function describeScope(scope) {
switch (scope.kind) {
case "team": return `team ${scope.entity}`;
case "organization": return `organization ${"organization" in scope ? scope.organization : scope.entity}`;
case "project": return `${inCollection(scope.collection)}project ${scope.entity}/${scope.project ?? ""}`;
case "registry": return "registry" in scope ? `${inCollection(scope.collection)}registry ${scope.organization}/${scope.registry}` : `${inCollection(scope.collection)}registry ${scope.entity}/${registryName(scope.project ?? "")}`;
}
}
function registryName(project) {
return project.startsWith("wandb-registry-") ? project.slice(15) : project;
}
function inCollection(collection) {
return collection === void 0 ? "" : `collection ${collection} in `;
}
// src/model/prompt.ts
const MAX_PROMPT_BYTES = 4e3;
const MORE_SPACE = new Set([
"\u0085",
"",
"",
"",
""
]);
function trimPrompt(prompt) {
const trimmed = prompt.trim();
if (!(MORE_SPACE.has(trimmed.charAt(0)) || MORE_SPACE.has(trimmed.at(-1) ?? ""))) return trimmed;
let start = 0;
let end = trimmed.length;
while (start < end && isSpace(trimmed.charAt(start))) start++;
while (end > start && isSpace(trimmed.charAt(end - 1))) end--;
return trimmed.slice(start, end);
}
function promptBytes(prompt) {
return Buffer.byteLength(trimPrompt(prompt));
}
function isSpace(character) {
return MORE_SPACE.has(character) || character.trim() === "";
}
// src/model/canonical/canonical-filter.ts
const MATCH_ALL = {};
const MAX_DEPTH$5 = 100;
function canonicalFilter(filter) {
return canonicalNode(unwrap(filter), 0);
}
function conjuncts(canonical) {
if (!require_common.Wt(canonical)) return [canonical];
const [only, ...others] = Object.keys(canonical);
if (only === void 0) return [];
const inner = canonical["$and"];
return only === "$and" && others.length === 0 && require_common.Ut(inner) ? inner : [canonical];
}
function unwrap(filter) {
let inner = filter;
for (let depth = 0; depth < MAX_DEPTH$5; depth += 1) {
const next = unwrapOnce(inner);
if (next === void 0) break;
inner = next;
}
return inner;
}
function unwrapOnce(filter) {
if (filter === null) return MATCH_ALL;
if (typeof filter === "string") return filter.trim() === "" ? MATCH_ALL : decodeJson(filter);
return require_common.Wt(filter) && isWrapper(filter) ? filter["filter"] : void 0;
}
function decodeJson(text) {
try {
const value = JSON.parse(text);
return require_common.Wt(value) || typeof value === "string" || value === null ? value : void 0;
} catch {
return;
}
}
function isWrapper(value) {
const inner = value["filter"];
const isFilter = inner === null || typeof inner === "string" || require_common.Wt(inner);
return Object.keys(value).length === 1 && isFilter;
}
function canonicalNode(node, depth) {
if (!require_common.Wt(node) || depth > MAX_DEPTH$5) return node;
const sorted = asSet(Object.entries(node).flatMap(([key, value]) => conjunctsOf(key, value, depth)));
const [only] = sorted;
if (only === void 0) return MATCH_ALL;
return sorted.length === 1 ? only : { $and: sorted };
}
function conjunctsOf(key, value, depth) {
switch (key) {
case "$and":
if (!isFilterList(value)) return [{ [key]: value }];
return value.flatMap((item) => conjuncts(canonicalNode(item, depth + 1)));
case "$or": {
if (!isFilterList(value)) return [{ [key]: value }];
const branches = asSet(value.flatMap((item) => alternatives(canonicalNode(item, depth + 1))));
const [only] = branches;
return only !== void 0 && branches.length === 1 ? conjuncts(only) : [{ $or: branches }];
}
case "$nor":
if (!isFilterList(value)) return [{ [key]: value }];
return [{ $nor: value.map((item) => canonicalNode(item, depth + 1)) }];
case "$not": return [{ $not: canonicalNode(value, depth + 1) }];
default: return key.startsWith("$") ? [{ [key]: value }] : fieldConjuncts(key, value, depth);
}
}
function alternatives(canonical) {
if (!require_common.Wt(canonical) || Object.keys(canonical).length !== 1) return [canonical];
const inner = canonical["$or"];
return isFilterList(inner) ? inner : [canonical];
}
function fieldConjuncts(field, value, depth) {
if (!isOperators$1(value)) return [withKey(field, { $eq: value })];
const entries = Object.entries(canonicalOperators(value, depth));
if (Object.hasOwn(value, "$options")) return [withKey(field, Object.fromEntries(entries))];
return entries.map(([operator, operand]) => withKey(field, { [operator]: operand }));
}
function canonicalOperators(operators, depth) {
const entries = Object.entries(operators).map(([operator, operand]) => {
if ((operator === "$in" || operator === "$nin") && require_common.Ut(operand)) return [operator, asSet(operand)];
if (operator === "$not" && isOperators$1(operand) && depth < MAX_DEPTH$5) return [operator, canonicalOperators(operand, depth + 1)];
return [operator, operand];
});
return Object.fromEntries(entries);
}
function isOperators$1(value) {
if (!require_common.Wt(value)) return false;
const keys = Object.keys(value);
return keys.length > 0 && keys.every((key) => key.startsWith("$"));
}
function isFilterList(value) {
return require_common.Ut(value) && value.every((item) => require_common.Wt(item));
}
function withKey(key, value) {
return Object.fromEntries([[key, value]]);
}
function asSet(values) {
return [...new Map(values.map((value) => [require_common.jt(value), value]))].sort(([a], [b]) => require_common.Bt(a, b)).map(([, value]) => value);
}
// src/model/canonical/canonical-event.ts
function canonicalEvent(event) {
if (event.kind === "other") return {
kind: event.kind,
type: event.type,
filter: event.filter
};
if (event.kind === "runMetric") {
const condition = canonicalCondition(event.condition);
return {
kind: event.kind,
condition,
runs: canonicalFilter(event.runs)
};
}
if (event.kind === "runState") {
const states = [...new Set(event.states)].sort(require_common.Bt);
return {
kind: event.kind,
states,
runs: canonicalFilter(event.runs)
};
}
return {
kind: event.kind,
filter: canonicalFilter(event.filter)
};
}
function canonicalCondition(condition) {
switch (condition.kind) {
case "threshold": {
const { aggregate, window, ...rest } = condition;
return aggregate === void 0 ? rest : {
...rest,
aggregate,
window
};
}
case "change": {
const { aggregate, window, priorWindow, ...rest } = condition;
return aggregate === void 0 ? rest : {
...rest,
aggregate,
window,
priorWindow
};
}
case "zscore": return { ...condition };
}
}
// src/model/deployment.ts
const DEPLOYMENTS = [{
web: "forge.coreweave.com",
api: ["api.forge.coreweave.com", "api.wandb.ai"],
id: "api.wandb.ai"
}, {
web: "qa.forge.coreweave.com",
api: ["api.qa.forge.coreweave.com", "api.qa.wandb.ai"],
id: "api.qa.wandb.ai"
}];
const PROXIED_API_PATH = "/api/wandb";
const DEFAULT_SERVER = "https://api.forge.coreweave.com";
const PAGE_HOSTS = new Set([
"wandb.ai",
"wandb.com",
"www.wandb.com",
"docs.coreweave.com",
"id.coreweave.com"
]);
function deploymentOf(server) {
const match = /^https:\/\/([^/]+)(\/.*)?$/.exec(server);
const deployment = byApiHost(match?.[1] ?? "");
return deployment === void 0 ? server : `https://${deployment.id}${match?.[2] ?? ""}`;
}
function isSameDeployment(one, other) {
return deploymentOf(one) === deploymentOf(other);
}
function hostNames(host) {
return [...new Set([host, ...byApiHost(host)?.api ?? []])];
}
function webPageAddress(url) {
const host = url.hostname.replace(/\.$/, "");
const deployment = DEPLOYMENTS.find(({ web }) => web === host);
if (deployment !== void 0) return {
kind: url.protocol === "https:" && url.port === "" && url.pathname.replace(/\/+$/, "") === PROXIED_API_PATH ? "api" : "page",
server: `https://${deployment.api[0]}`
};
return PAGE_HOSTS.has(host) || /\.(wandb\.ai|forge\.coreweave\.com)$/.test(host) && !host.startsWith("api.") ? {
kind: "page",
server: DEFAULT_SERVER
} : void 0;
}
function isMultiTenant(server) {
return URL.canParse(server) && byApiHost(new URL(server).host) !== void 0;
}
function isHostedByWandb(server) {
return isMultiTenant(server) || URL.canParse(server) && new URL(server).hostname.endsWith(".wandb.io");
}
function keyPage(server) {
const url = new URL(server);
const deployment = byApiHost(url.host);
if (deployment !== void 0) return `https://${deployment.web}/wandb/authorize`;
const host = url.host.replace(/^api\.(wandb\.)?/, (_prefix, wandb) => wandb ?? "app.");
return `${url.protocol}//${host}${url.pathname.replace(/\/+$/, "")}/authorize`;
}
function teamPage(server, team) {
return `${URL.canParse(server) ? keyPage(server).replace(/\/authorize$/, "") : "https://HOST"}/${encodeURIComponent(team)}/settings`;
}
function byApiHost(host) {
return DEPLOYMENTS.find(({ api }) => api.includes(host));
}
// src/model/contradiction/field-contradiction.ts
const LIST_FIELDS = new Set(["tags"]);
function fieldContradiction(comparisons) {
const byField = new Map();
for (const each of comparisons.map(normalized)) {
const known = byField.get(each.field);
if (known === void 0) byField.set(each.field, [each]);
else known.push(each);
}
for (const [field, all] of byField) {
if (all.some((each) => !each.isNegated && valuesOf(each)?.length === 0)) return `The list of values of "${field}" is empty`;
if (!mayHold(all, LIST_FIELDS.has(field))) return `The conditions of "${field}" exclude each other`;
}
}
function normalized(comparison) {
const { operator, operand, isNegated } = comparison;
if (operator === "$ne") return {
...comparison,
operator: "$eq",
isNegated: !isNegated
};
if (operator === "$nin") return {
...comparison,
operator: "$in",
isNegated: !isNegated
};
if (operator === "$exists" && operand === false) return {
...comparison,
operand: true,
isNegated: !isNegated
};
return comparison;
}
function valuesOf({ operator, operand }) {
if (operator === "$eq") return [operand];
return operator === "$in" && require_common.Ut(operand) ? operand : void 0;
}
function mayHold(comparisons, isList) {
const positive = comparisons.filter(({ isNegated }) => !isNegated);
const negative = comparisons.filter(({ isNegated }) => isNegated);
const excluded = new Set(negative.flatMap((each) => valuesOf(each) ?? []).map((each) => require_common.jt(each)));
const isLeft = (value) => !excluded.has(require_common.jt(value));
const negated = new Set(negative.map(textOf$1));
for (const each of positive) if (negated.has(textOf$1(each)) || valuesOf(each)?.some(isLeft) === false) return false;
if (isAbsent(negative) && positive.some(needsValue)) return false;
if (isList) return true;
const candidates = candidatesOf(positive);
if (candidates === void 0) return mayLieBetween(positive, negative);
return candidates.some((value) => isLeft(value) && positive.every((each) => meets(value, each) !== false) && negative.every((each) => meets(value, each) !== true));
}
function textOf$1({ operator, operand }) {
return `${operator} ${require_common.jt(operand)}`;
}
function isAbsent(negative) {
return negative.some(({ operator, operand }) => operator === "$exists" && operand === true);
}
function needsValue(comparison) {
const values = valuesOf(comparison);
if (values !== void 0) return !values.includes(null);
return NEEDS_VALUE.has(comparison.operator);
}
const NEEDS_VALUE = new Set([
"$gt",
"$gte",
"$lt",
"$lte",
"$regex",
"$contains",
"$exists"
]);
function candidatesOf(positive) {
const [first, ...others] = positive.flatMap((each) => {
const values = valuesOf(each);
return values === void 0 ? [] : [values];
});
if (first === void 0) return void 0;
const sets = others.map((values) => new Set(values.map((value) => require_common.jt(value))));
return first.filter((value) => sets.every((set) => set.has(require_common.jt(value))));
}
function meets(value, { operator, operand }) {
if (operator === "$contains" && typeof operand === "string") return typeof value === "string" ? value.includes(operand) : void 0;
if (operator === "$regex" && typeof operand === "string" && typeof value === "string") return meetsLiteral(value, operand);
if (operator === "$exists") return value === null ? void 0 : operand === true;
const bound = boundOf({
operator,
operand
});
return bound === void 0 ? void 0 : liesWithin(value, bound);
}
const LITERAL$1 = /^(\^?)([A-Za-z0-9 _/:@-]*)(\$?)$/;
function meetsLiteral(value, expression) {
const [, start, literal = "", end] = LITERAL$1.exec(expression) ?? [];
if (start === void 0 || value.includes("\n")) return void 0;
if (start !== "" && end !== "") return value === literal;
if (start !== "") return value.startsWith(literal);
return end === "" ? value.includes(literal) : value.endsWith(literal);
}
function liesWithin(value, bound) {
if (typeof value === "number" && typeof bound.value === "number") return isWithin$1(value - bound.value, bound);
if (typeof value === "string" && typeof bound.value === "string") return isWithin$1(value < bound.value ? -1 : Number(value > bound.value), bound);
return typeof value === "number" || typeof value === "string" ? false : void 0;
}
function boundOf({ operator, operand }) {
if (typeof operand !== "number" && typeof operand !== "string") return void 0;
switch (operator) {
case "$gt":
case "$gte": return {
value: operand,
side: "lower",
isIncluded: operator === "$gte"
};
case "$lt":
case "$lte": return {
value: operand,
side: "upper",
isIncluded: operator === "$lte"
};
default: return;
}
}
function isWithin$1(distance, { side, isIncluded }) {
if (distance === 0) return isIncluded;
return side === "lower" ? distance > 0 : distance < 0;
}
function mayLieBetween(positive, negative) {
const wanted = positive.flatMap((each) => boundOf(each) ?? []);
const [first] = wanted;
if (first === void 0) return true;
const type = typeof first.value;
if (wanted.some(({ value }) => typeof value !== type)) return false;
const opposite = negative.flatMap((each) => boundOf(each) ?? []).filter(({ value }) => typeof value === type).map((bound) => ({
value: bound.value,
side: bound.side === "lower" ? "upper" : "lower",
isIncluded: !bound.isIncluded
}));
const bounds = [...wanted, ...opposite];
return bounds.filter(({ side }) => side === "lower").every((lower) => bounds.filter(({ side }) => side === "upper").every((upper) => lower.value < upper.value || lower.value === upper.value && lower.isIncluded && upper.isIncluded));
}
// src/model/contradiction/filter-contradiction.ts
const MAX_DEPTH$4 = 100;
const MAX_COMBINATIONS$1 = 500;
function filterContradiction(filter) {
return contradictionInJson(JSON.stringify(filter));
}
const contradictionInJson = require_common.Et((json) => {
const filter = require_common.Jt(json);
return contradictionOf([toTerm(canonicalFilter(filter), false, 0)], { left: MAX_COMBINATIONS$1 });
});
function toTerm(node, isNegated, depth) {
if (!require_common.Wt(node) || depth > MAX_DEPTH$4) return { kind: "unknown" };
return group("all", Object.entries(node).map(([key, value]) => key.startsWith("$") ? joinTerm(key, value, isNegated, depth + 1) : fieldTerm(key, value, isNegated, depth + 1)), isNegated);
}
function joinTerm(key, value, isNegated, depth) {
if (key === "$not") return toTerm(value, !isNegated, depth);
if (!require_common.Ut(value)) return { kind: "unknown" };
const of = (negated) => value.map((item) => toTerm(item, negated, depth));
switch (key) {
case "$and": return group("all", of(isNegated), isNegated);
case "$or": return group("any", of(isNegated), isNegated);
case "$nor": return group("any", of(!isNegated), !isNegated);
default: return { kind: "unknown" };
}
}
function fieldTerm(field, value, isNegated, depth) {
if (depth > MAX_DEPTH$4) return { kind: "unknown" };
if (!isOperators(value)) return comparison(field, "$eq", value, isNegated);
if (Object.hasOwn(value, "$options")) return comparison(field, "$regex", value, isNegated);
return group("all", Object.entries(value).map(([operator, operand]) => operator === "$not" && isOperators(operand) ? fieldTerm(field, operand, !isNegated, depth + 1) : comparison(field, operator, operand, isNegated)), isNegated);
}
function group(kind, terms, isNegated) {
return {
kind: isNegated ? kind === "all" ? "any" : "all" : kind,
terms
};
}
function comparison(field, operator, operand, isNegated) {
return {
kind: "comparison",
comparison: {
field,
operator,
operand,
isNegated
}
};
}
function isOperators(value) {
return require_common.Wt(value) && Object.keys(value).some((key) => key.startsWith("$"));
}
function contradictionOf(terms, budget) {
if (budget.left <= 0) return void 0;
budget.left -= 1;
const comparisons = [];
const choices = [];
const open = [...terms];
for (let term = open.pop(); term !== void 0; term = open.pop()) if (term.kind === "all") open.push(...term.terms);
else if (term.kind === "any") choices.push(term.terms);
else if (term.kind === "comparison") comparisons.push(term.comparison);
if (choices.some((alternatives) => alternatives.length === 0)) return "A list of alternatives is empty, or a condition that always matches is negated";
const found = fieldContradiction(comparisons);
const [alternatives, ...rest] = choices;
if (found !== void 0 || alternatives === void 0) return found;
const given = [...comparisons.map((each) => ({
kind: "comparison",
comparison: each
})), ...rest.map((each) => ({
kind: "any",
terms: each
}))];
let reason;
for (const alternative of alternatives) {
reason = contradictionOf([alternative, ...given], budget);
if (reason === void 0) return void 0;
}
return reason;
}
// src/model/contradiction/metric-contradiction.ts
function metricContradiction(condition) {
switch (condition.kind) {
case "threshold": return thresholdContradiction(condition);
case "change": return changeContradiction(condition);
case "zscore": return zscoreContradiction(condition);
}
}
function thresholdContradiction({ operator, threshold }) {
return operator === "$gt" && threshold >= Number.MAX_VALUE || operator === "$lt" && threshold <= -Number.MAX_VALUE || Number.isNaN(threshold) ? {
message: "No number lies beyond the threshold",
certainty: "certain"
} : void 0;
}
function changeContradiction({ amount, amountType, direction }) {
if (amountType !== "RELATIVE" || direction !== "DECREASE" || amount <= 1) return void 0;
return {
message: `A metric that is never negative cannot decrease by ${require_common.Rt(amount)}`,
certainty: "assumed"
};
}
function zscoreContradiction({ window, threshold }) {
const highest = largestZscore(window);
if (threshold <= highest) return void 0;
return {
message: `In a window of ${require_common.Tt(window, "value")} a z-score is ${require_common.wt(Math.floor(highest * 1e3) / 1e3)} at most, below the threshold of ${require_common.wt(threshold)}`,
certainty: "assumed"
};
}
function largestZscore(window) {
return (window - 1) / Math.sqrt(window);
}
// src/model/contradiction/find-contradiction.ts
function findContradiction(event) {
if (event.kind === "other") return void 0;
const path = `when.${event.kind}`;
if (event.kind === "runMetric") {
const found = metricContradiction(event.condition);
if (found !== void 0) return {
...found,
path: `${path}.${event.condition.kind}`
};
}
if (event.kind === "runState" && event.states.length === 0) return {
path: `${path}.states`,
message: "The list of states is empty",
certainty: "certain"
};
const word = require_schema.g(event) ? "runs" : "filter";
const message = filterContradiction(require_schema.g(event) ? event.runs : event.filter) ?? (event.kind === "runState" ? stateContradiction(event) : void 0);
return message === void 0 ? void 0 : {
path: `${path}.${word}`,
message,
certainty: "certain"
};
}
function stateContradiction({ states, runs }) {
const words = states.flatMap((state) => STATE_WORDS[state]);
return filterContradiction({ $and: [runs, { state: { $in: words } }] }) === void 0 ? void 0 : `The filter asks for another state of the run than the event, which is for ${words.join(" and ")} runs`;
}
const STATE_WORDS = {
RUNNING: ["running"],
FINISHED: ["finished"],
FAILED: ["failed", "crashed"]
};
function neverFires(event) {
return findContradiction(event) !== void 0;
}
// src/report/diagnostics/affected-automations.ts
const MAX_LISTED = 5;
function namesInvolved({ names = [] }, max = MAX_LISTED) {
return names.length < 2 ? void 0 : `${require_common.Tt(names.length, "name")}: ${listed$1(names, max)}`;
}
function affectedAutomations({ code, keys = [] }, max = MAX_LISTED) {
const [first] = keys;
if (first === void 0) return void 0;
const isCopy = first.includes("/") || code.startsWith("resolve/");
if (keys.length === 1) return isCopy ? `Automation: ${first}` : void 0;
return `${require_common.Tt(keys.length, "automation")}: ${listed$1(keys, max)}`;
}
function furtherLocations({ alsoAt = [] }) {
if (alsoAt.length === 0) return void 0;
return `Also at ${listed$1(alsoAt.map(({ file, start }) => `${file}:${start.line}:${start.column}`), MAX_LISTED)}`;
}
function listed$1(names, max) {
const more = names.length - max;
const shown = names.slice(0, max).join(", ");
return more > 0 ? `${shown} and ${more} more` : shown;
}
function fullMessage(diagnostic) {
const lines = [
namesInvolved(diagnostic),
affectedAutomations(diagnostic),
furtherLocations(diagnostic)
];
return [diagnostic.message, ...lines.filter((line) => line !== void 0)].join("\n");
}
// src/report/text/fit-lines.ts
const ESC = "\\u001b";
const COLOR_PATTERN = `${ESC}\\[[0-9;]*m`;
const COLOR = new RegExp(COLOR_PATTERN, "gu");
const PIECE = new RegExp(`( *)((?:${COLOR_PATTERN}|[^ ${ESC}])*)`, "gu");
const PART = new RegExp(`${COLOR_PATTERN}|[^${ESC}]+`, "gu");
const HANGING = 2;
function fitLines(text, width) {
if (width === void 0) return text;
return text.split("\n").flatMap((line) => fitLine(line, width)).join("\n");
}
function fitLine(line, width) {
if (columnsOf(line) <= width) return [line];
const indent = /^ */u.exec(line)?.[0].length ?? 0;
const lines = new BrokenLine(width, Math.min(indent + HANGING, Math.floor(width / 2)));
for (const [, spaces = "", word = ""] of line.matchAll(PIECE)) lines.addWord(spaces, word);
return lines.end();
}
var BrokenLine = class {
#width;
#hanging;
#lines = [];
#current = "";
#used = 0;
constructor(width, hanging) {
this.#width = width;
this.#hanging = " ".repeat(hanging);
}
addWord(spaces, word) {
const columns = columnsOf(word);
if (this.#used + spaces.length + columns <= this.#width) {
this.#add(spaces + word, spaces.length + columns);
return;
}
if (this.#current.trim() !== "" && columns > 0) this.#break();
else if (this.#used + spaces.length <= this.#width) this.#add(spaces, spaces.length);
for (const [part] of word.matchAll(PART)) if (part.startsWith("\x1B")) this.#add(part, 0);
else this.#addLetters(part);
}
end() {
return [...this.#lines, this.#current];
}
#addLetters(text) {
for (const grapheme of require_common.bt(text)) {
const size = require_common.yt(grapheme);
if (this.#used + size > this.#width) this.#break();
this.#add(grapheme, size);
}
}
#add(text, columns) {
this.#current += text;
this.#used += columns;
}
#break() {
this.#lines.push(this.#current);
this.#current = this.#hanging;
this.#used = this.#hanging.length;
}
};
function columnsOf(line) {
return require_common.yt(line.replaceAll(COLOR, ""));
}
// src/report/diagnostics/code-frame.ts
const MARGIN = 500;
const MAX_LINE_LENGTH = 160;
function codeFrame(text, range, style, maxWidth = Number.POSITIVE_INFINITY) {
const lines = text.split(/\r\n|\n|\r/u);
const { line, column } = range.start;
const target = lines[line - 1];
if (target === void 0) return [];
const width = String(Math.min(lines.length, line + 1)).length;
const room = Math.max(20, maxWidth - width - 3);
const from = firstShown(target, column - 1, room);
const frame = [];
for (let number = Math.max(1, line - 1); number <= Math.min(lines.length, line + 1); number += 1) {
if (number === lines.length && lines[number - 1] === "" && number !== line) break;
const shown = headOfColumns(show(masked(lines[number - 1] ?? "", from)), room);
frame.push(`${style.dim(`${String(number).padStart(width)} |`)} ${style.plain(shown)}`.trimEnd());
if (number === line) frame.push(caretLine(target, range, {
from,
width,
room
}, style));
}
return frame;
}
function caretLine(target, range, { from, width, room }, style) {
const start = range.start.column - 1;
const stop = range.end.line === range.start.line ? range.end.column - 1 : target.trimEnd().length;
const before = columns(target.slice(from, start));
const marked = columns(target.slice(start, Math.min(stop, from + MAX_LINE_LENGTH)));
return `${style.dim(`${" ".repeat(width)} |`)} ${" ".repeat(before)}${style.red("^".repeat(Math.max(1, Math.min(marked, room - before))))}`;
}
function firstShown(target, start, room) {
let from = target.length > MAX_LINE_LENGTH ? Math.max(0, start - MAX_LINE_LENGTH / 2) : 0;
if (target.length <= MAX_LINE_LENGTH && columns(target) <= room) return from;
while (from < start && columns(target.slice(from, start)) > room / 2) from += (target.codePointAt(from) ?? 0) > 65535 ? 2 : 1;
return from;
}
function headOfColumns(text, room) {
if (columns(text) <= room) return text;
let head = "";
let used = 0;
for (const character of text) {
used += columns(character);
if (used > room) break;
head += character;
}
return head;
}
function masked(line, from) {
const start = Math.max(0, from - MARGIN);
return require_secret_forms.n(line.slice(start, from + MAX_LINE_LENGTH + MARGIN)).slice(from - start, from - start + MAX_LINE_LENGTH);
}
function show(text) {
return text.replaceAll("	", "  ");
}
function columns(text) {
return require_common.yt(require_common.nn(show(text)));
}
// src/report/diagnostics/render-diagnostics-text.ts
function renderDiagnosticsText(diagnostics, options) {
if (diagnostics.length === 0) return "";
const style = require_common.it(options.color);
const sorted = sortDiagnostics(diagnostics);
const text = [...sorted.map((diagnostic) => renderOne(diagnostic, style, options).join("\n")), style.bold(countDiagnostics(sorted))].join("\n\n");
return `${fitLines(text, options.terminalWidth)}\n`;
}
function sortDiagnostics(diagnostics) {
return require_common.ot([diagnostics]).map(fitToShow).sort((a, b) => require_common.Bt(a.range?.file ?? "", b.range?.file ?? "") || (a.range?.start.offset ?? 0) - (b.range?.start.offset ?? 0) || require_common.Bt(a.code, b.code));
}
const MAX_MESSAGE_LENGTH = 1500;
function fitToShow(diagnostic) {
const { message, hint, related, names } = diagnostic;
const shown = (text) => require_secret_forms.n(require_common._t(text, MAX_MESSAGE_LENGTH));
return {
...diagnostic,
message: shown(message),
...require_common.cn({
hint: hint === void 0 ? void 0 : shown(hint),
names: names?.map(shown),
related: related === void 0 ? void 0 : related.map((each) => ({
...each,
message: shown(each.message)
}))
})
};
}
const SECRET_CODES = new Set([
"manifest/secret",
"webhook/name",
"webhook/secret-name",
"webhook/url"
]);
function countDiagnostics(diagnostics) {
const count = (severity, singular) => {
const number = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
return number === 0 ? [] : [require_common.Tt(number, singular)];
};
return [
...count("error", "error"),
...count("warning", "warning"),
...count("info", "note")
].join(", ");
}
const SEVERITY_WORDS = {
error: "error",
warning: "warning",
info: "note"
};
function renderOne(diagnostic, style, options) {
const { range } = diagnostic;
const paint = {
error: style.red,
warning: style.yellow,
info: style.cyan
}[diagnostic.severity];
const head = [
...range === void 0 ? [] : [style.bold(locationText(range))],
paint(SEVERITY_WORDS[diagnostic.severity]),
style.dim(diagnostic.code)
];
const isSecret = SECRET_CODES.has(diagnostic.code);
const frame = range === void 0 || isSecret ? [] : frameOf(range, style, options);
return [
head.join("  "),
"",
...require_common.at(diagnostic.message, options.width - 2).map((line) => `  ${style.plain(line)}`),
...frame.length === 0 ? [] : ["", ...frame],
...affectedLines(diagnostic, style, options),
...(diagnostic.related ?? []).flatMap((related) => [
"",
`  ${style.plain(`${related.message}: ${locationText(related.range)}`)}`,
...frameOf(related.range, style, options)
]),
...hintLines(diagnostic.hint, style, options)
];
}
const MAX_KEYS = 50;
function affectedLines(diagnostic, style, options) {
return [
namesInvolved(diagnostic, MAX_KEYS),
affectedAutomations(diagnostic, MAX_KEYS),
furtherLocations(diagnostic)
].flatMap((line) => line === void 0 ? [] : ["", ...require_common.at(line, options.width - 2).map((each) => `  ${style.plain(each)}`)]);
}
function frameOf(range, style, options) {
const text = options.sources.get(range.file);
if (text === void 0) return [];
const { terminalWidth } = options;
const width = terminalWidth === void 0 ? void 0 : terminalWidth - 2;
return codeFrame(text, range, style, width).map((line) => `  ${line}`);
}
function hintLines(hint, style, options) {
if (hint === void 0) return [];
const [first = "", ...rest] = require_common.at(`Hint: ${hint}`, options.width - 2);
return [
"",
`  ${style.cyan(first)}`,
...rest.map((line) => `  ${style.cyan(line)}`)
];
}
function locationText(range) {
return `${range.file}:${range.start.line}:${range.start.column}`;
}
// src/api/edges.ts
function nodeEdges(given = {}) {
return {
env: given.env ?? process.env,
cwd: given.cwd ?? process.cwd(),
now: given.now ?? (() => new Date()),
monotonic: given.monotonic ?? (() => performance.now()),
sleep: given.sleep ?? sleepInProcess,
random: given.random ?? Math.random,
signal: given.signal ?? new AbortController().signal
};
}
async function sleepInProcess(milliseconds, signal) {
const { setTimeout: delay } = await Promise.resolve().then(() => require_rolldown_runtime.r(require("node:timers/promises"), 1));
await delay(milliseconds, void 0, signal === void 0 ? {} : { signal });
}
function today({ now } = {}) {
return (now?.() ?? new Date()).toISOString().slice(0, 10);
}
// src/files/read-manifest-tree.ts
const LIMITS = {
maxFileBytes: 8 * 2 ** 20,
maxTotalBytes: 128 * 2 ** 20
};
const FILES_AT_ONCE = 256;
async function readManifestTree(from, options = {}, onOpened) {
const found = typeof from === "string" ? await require_common.V(from, options) : from;
const { root, directory, narrowedTo, otherConfigurations } = found;
const read = await readAll(found.files, {
...LIMITS,
...options
}, onOpened);
const sorted = sortFiles(read.value);
const value = {
root,
directory,
...require_common.cn({
narrowedTo,
otherConfigurations
}),
...sorted,
...require_common.cn({ misnamedConfiguration: sorted.configuration === void 0 ? require_common.G(root) : void 0 }),
readText: require_common.H(root)
};
const diagnostics = [...found.diagnostics, ...read.diagnostics];
if (diagnostics.length === 0 && value.files.length === 0 && value.configuration !== void 0) diagnostics.push(noManifests(directory));
return {
value,
diagnostics
};
}
async function readAll(found, limits, onOpened) {
const files = [];
const diagnostics = [];
let bytes = 0;
for (let from = 0; from < found.length; from += FILES_AT_ONCE) {
if (from > 0) await new Promise(setImmediate);
for (const file of found.slice(from, from + FILES_AT_ONCE)) {
const { value, diagnostics: problems } = require_common.U(file, limits.maxFileBytes, onOpened);
diagnostics.push(...problems);
if (value === void 0) continue;
files.push(value);
bytes += value.text.length;
}
if (bytes <= limits.maxTotalBytes) continue;
const message = `The manifests together are larger than ${Math.floor(limits.maxTotalBytes / 2 ** 20)} MiB`;
diagnostics.push({
code: "file/too-large",
severity: "error",
message,
hint: "Move files that are not manifests out of the directory."
});
break;
}
return {
value: files,
diagnostics
};
}
function sortFiles(read) {
const configuration = read.find(({ path }) => path === require_common.dt);
const isTest = ({ path }) => /\.test\.ya?ml$/i.test(path);
const others = read.filter((file) => file !== configuration);
return {
files: others.filter((file) => !isTest(file)),
tests: others.filter(isTest),
...require_common.cn({ configuration })
};
}
function noManifests(directory) {
return {
code: "file/no-manifests",
severity: "error",
message: `There is no manifest in "${directory}", only the configuration`,
hint: "Add a manifest (any *.yaml file). To remove everything that wac manages on the server, use \"wac destroy\".",
range: require_common.W((0, node_path.join)(directory, require_common.dt))
};
}
// src/manifest/source/find-secrets.ts
function findSecrets(value) {
return search(value, []);
}
function search(value, path) {
if (typeof value === "string") {
const name = path.findLast((segment) => !/^\d+$/.test(segment));
const kind = require_secret_forms.r(value, name);
return kind === void 0 ? [] : [{
pointer: require_common.B(path),
kind
}];
}
if (typeof value !== "object" || value === null) return [];
return Object.entries(value).flatMap(([key, item]) => {
const inside = search(item, [...path, key]);
const kind = require_secret_forms.r(key);
return kind === void 0 ? inside : [{
pointer: require_common.B(path),
kind
}, ...inside];
});
}
// src/manifest/schema/advise-scope.ts
function yamlWord(word) {
return /^[A-Za-z_][\w./-]*$/.test(word) && !/^(?:true|false|null)$/i.test(word) ? word : JSON.stringify(word);
}
function adviseScope(scope) {
if (findSecrets(scope).length > 0) return void 0;
const owner = textOf(scope, /^(?:entity|entityname|team|user|username)$/);
const organization = textOf(scope, /^(?:organi[sz]ation|org)$/);
const project = textOf(scope, /^project(?:name)?$/);
const registry = textOf(scope, /^registry(?:name)?$/);
const parts = (textOf(scope, /^(?:artifact)?collection(?:name)?$|^portfolio$/) ?? "").split(":")[0]?.split("/") ?? [];
const name = parts.at(-1) === "" ? void 0 : parts.at(-1);
const parent = project ?? registry ?? parts.at(-2);
if (parent === void 0 || parts.length > 3) return void 0;
const [last = "", above] = parent.split("/").reverse();
if (registry !== void 0 || last.startsWith("wandb-registry-")) return render("registry", [above ?? organization, registryName(last)], name);
return render("project", [above ?? owner ?? parts.at(-3), last], name);
}
function render(kind, path, collection) {
const parent = path.filter((part) => part !== void 0 && part !== "").join("/");
const below = collection === void 0 ? "" : `, collection: ${yamlWord(collection)}`;
return `Write scope: { ${kind}: ${yamlWord(parent)}${below} }.`;
}
function textOf(scope, name) {
const found = Object.entries(scope).find(([key, value]) => name.test(key.toLowerCase().replace(/[-_]/g, "")) && value !== "");
return typeof found?.[1] === "string" ? found[1] : void 0;
}
// src/manifest/compile/compile-integration.ts
const KINDS$1 = [
"slack",
"webhook",
"id"
];
function compileIntegration(integration, use, context) {
const { pointer, kind, scope } = use;
const report = (problem) => {
context.report({
pointer,
...problem
});
};
const definition = findDefinition(integration, report, context);
if (definition === void 0) return void 0;
const problem = kindProblem$1(definition);
if (problem !== void 0) return report(problem);
const other = kind === "slack" ? "webhook" : "slack";
if (definition[other] !== void 0) {
const action = kind === "slack" ? "sendNotification" : "sendWebhook";
const better = kind === "slack" ? "sendWebhook" : "sendNotification";
return report({
code: "integration/wrong-kind",
message: `${action} needs a ${kind === "slack" ? "Slack" : "webhook"} integration; this one is ${other === "slack" ? "a Slack channel" : "a webhook"}`,
hint: `Use ${better}, or another integration.`
});
}
const owner = definition.entity ?? defaultOwner(scope, context);
if (owner === void 0) return report({
code: "integration/no-owner",
message: "The team that owns the integration is not given",
hint: "Integrations belong to teams: add \"entity\" to the integration, or to wac.yaml."
});
return integrationRef(definition, owner);
}
function kindProblem$1(definition) {
const kinds = KINDS$1.filter((kind) => definition[kind] !== void 0);
if (kinds.length === 1) return void 0;
const has = kinds.length === 0 ? "none" : kinds.map((kind) => `"${kind}"`).join(" and ");
return {
code: "integration/wrong-kind",
message: `An integration is exactly one of ${KINDS$1.join(", ")}; this one has ${has}`,
hint: "\"wac integrations\" prints them, ready to paste."
};
}
function integrationRef(definition, entity) {
const { slack, webhook, id } = definition;
if (slack !== void 0) {
const workspace = slack.workspace === void 0 ? {} : { workspace: slack.workspace };
return {
kind: "slack",
entity,
channel: slack.channel,
...workspace
};
}
if (webhook !== void 0) return {
kind: "webhook",
entity,
name: webhook
};
return {
kind: "id",
entity,
id: id ?? ""
};
}
function findDefinition(integration, report, context) {
if (typeof integration !== "string") return integration;
const alias = context.aliases.get(integration);
if (alias !== void 0) return alias.definition;
const [secret] = findSecrets(integration);
if (secret !== void 0) return report({
code: "manifest/secret",
message: `This looks like ${secret.kind}`,
hint: "Name the integration instead of pasting its address: write { slack: { channel: \u2026 } } or { webhook: NAME }."
});
const names = [...context.aliases.keys()];
const there = names.length === 0 ? "" : `It defines ${names.slice(0, 12).join(", ")}. `;
return report({
code: "integration/unknown-alias",
message: `The configuration defines no integration "${integration.slice(0, 80)}"`,
names: [integration.slice(0, 80)],
hint: writtenOut(integration) ?? require_common.et(integration, names) ?? require_common.J(integration, names) ?? `${there}Define it under "integrations" in wac.yaml, or write { slack: { channel: \u2026 } } or { webhook: \u2026 } here.`
});
}
function writtenOut(word) {
if (word.startsWith("#")) return `Write integration: { slack: { channel: ${yamlWord(word)} } }.`;
return /^https?:/.test(word) ? "Write integration: { webhook: NAME }. W&B keeps the address of a webhook; a document with kind: webhook describes it." : void 0;
}
function defaultOwner(scope, { configuration }) {
return scope.kind === "project" || scope.kind === "team" ? scope.entity : configuration.entity;
}
// src/manifest/yaml/lazy-full-parser.ts
const loadFullParser = () => require("./parse-with-trees.js");
// src/manifest/lint/comments/read-control-comments.ts
const WORDS = [
"disable",
"snooze",
"document/disable",
"document/snooze",
"file/disable",
"file/snooze"
];
const LOOKALIKE = /^#[ \t]*wac[-: \t]+(?:disable|snooze|ignore|silence|suppress|skip|off|noqa)[\w-]*[: \t]+[a-z]+\/[a-z]/i;
const MARKERS = new Set([
"",
"",
""
]);
const SCALAR_FOLLOWS = "";
function readControlComments(text, linesOfDocuments) {
if (!/#[ \t]*wac\b/i.test(text)) return [];
const documents = linesOfDocuments();
const comments = [];
let offset = 0;
let previous = "";
for (const token of loadFullParser().yamlTokens(text)) {
if (token.startsWith("#") && previous !== SCALAR_FOLLOWS) {
const found = readComment(text, {
token,
offset
}, documents);
if (found !== void 0) comments.push(found);
}
if (!MARKERS.has(token)) offset += token.length;
previous = token;
}
return comments;
}
function readComment(text, { token, offset }, documents) {
const [, word = "", rest = ""] = /^#[ \t]*wac[ \t]+(\S+)[ \t]*(.*)$/.exec(token) ?? [];
const at = {
start: offset,
end: offset + token.length
};
if (!WORDS.includes(word) && LOOKALIKE.test(token)) {
const problem = "The comment is not in the form that silences a diagnostic";
return {
...at,
firstLine: 0,
lastLine: 0,
code: "",
isUsable: false,
problem
};
}
if (!WORDS.includes(word)) {
const [near] = require_common.Y(word, WORDS);
if (near === void 0) return void 0;
const problem = `"${word}" is not known; did you mean "${near}"?`;
return {
...at,
firstLine: 0,
lastLine: 0,
code: "",
isUsable: false,
problem
};
}
const scope = word.includes("/") ? word.split("/")[0] ?? "" : "line";
return {
...at,
...linesOf(text, offset, scope, documents),
...readWords(word, rest)
};
}
function readWords(word, rest) {
const isSnooze = word.endsWith("snooze");
const { until, code, reason = "" } = (isSnooze ? /^(?<until>\d{4}-\d{2}-\d{2})[ \t]+(?<code>[a-z]+\/[a-z-]+)(?<reason>.*)$/ : /^(?<code>[a-z]+\/[a-z-]+)(?<reason>.*)$/).exec(rest)?.groups ?? {};
if (code === void 0) return {
code: "",
isUsable: false,
problem: `The comment does not have the form "${`# wac ${word}${isSnooze ? " YYYY-MM-DD" : ""} CODE: reason`}"`
};
if (until !== void 0 && !isRealDay(until)) return {
code,
isUsable: false,
problem: `${until} is not a valid date`
};
return {
code: require_common.F(code),
isUsable: true,
...require_common.cn({ until }),
...require_common.cn({ problem: reasonProblem(reason) })
};
}
function reasonProblem(reason) {
if (/^[\s,]+[a-z]+\/[a-z-]+/.test(reason)) return "A comment silences one code: write one comment for each";
return /[\p{L}\p{N}]/u.test(reason) ? void 0 : "The comment gives no reason";
}
function linesOf(text, offset, scope, documents) {
if (scope === "file") return {
firstLine: 1,
lastLine: Number.POSITIVE_INFINITY
};
const lines = text.split("\n");
const own = text.slice(0, offset).split("\n").length;
const isOwnLine = (lines[own - 1] ?? "").slice(0, offset - text.lastIndexOf("\n", offset - 1) - 1).trim() === "";
const next = isOwnLine ? own + 1 + lines.slice(own).findIndex((line) => !/^\s*(?:#.*|---\s*)?$/.test(line)) : own;
const document = documents.find(({ first, last }) => first <= next && next <= last);
if (document !== void 0 && (scope === "document" || isOwnLine && document.first === next)) return {
firstLine: document.first,
lastLine: document.last
};
return {
firstLine: next,
lastLine: next
};
}
function isRealDay(day) {
const date = new Date(`${day}T00:00:00Z`);
return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
// src/manifest/lint/comments/suppressions.ts
const DOUBTS = [
"manifest/secret",
"config/shared-owner",
"filter/undocumented-field",
"event/run-scope",
"event/equality",
"event/crashed"
];
const SUPPRESSIBLE_CODES = new Set([
...Object.keys(require_common.I).filter((code) => !code.startsWith("comment/")),
...DOUBTS,
...Object.keys(require_common.L)
]);
var Suppressions = class {
#input;
#comments;
#used = new Set();
constructor({ documents, ...input }) {
this.#input = input;
this.#comments = readControlComments(input.text, () => documents.map(({ range }) => ({
first: range.start.line,
last: range.end.line
})));
}
get isEmpty() {
return this.#comments.length === 0;
}
covers({ code, range }) {
if (range === void 0 || range.file !== this.#input.file) return false;
const found = this.#comments.filter((each) => each.code === code && each.firstLine <= range.start.line && range.start.line <= each.lastLine && this.#isAllowed(each));
for (const each of found) this.#used.add(each);
return found.some((each) => !this.#isPast(each));
}
problems(reportsUnused) {
return this.#comments.flatMap((each) => this.#problemOf(each, reportsUnused) ?? []);
}
#isAllowed({ code, isUsable }) {
return isUsable && SUPPRESSIBLE_CODES.has(code) && !this.#input.locked.has(code);
}
#isPast({ until }) {
const { today } = this.#input;
return until !== void 0 && today !== void 0 && until < today;
}
#problemOf(comment, reportsUnused) {
const { code, problem } = comment;
const base = {
severity: "warning",
range: this.#rangeOf(comment)
};
if (problem !== void 0) {
const hint = "Write \"# wac disable CODE: reason\" or \"# wac snooze YYYY-MM-DD CODE: reason\".";
return {
...base,
code: "comment/invalid",
message: problem,
hint
};
}
if (!SUPPRESSIBLE_CODES.has(code)) {
const hint = require_common.J(code, SUPPRESSIBLE_CODES) ?? "docs/diagnostics.md lists the codes.";
return {
...base,
code: "comment/invalid",
message: `"${code}" is not a diagnostic that a comment can silence`,
hint
};
}
if (this.#input.locked.has(code)) return {
...base,
code: "comment/invalid",
message: `"${code}" is locked in wac.yaml and cannot be silenced`,
hint: "Remove the comment and correct the manifest."
};
if (this.#isPast(comment)) return {
...base,
code: "comment/expired",
message: `The snooze of "${code}" ended on ${comment.until}`,
hint: "Correct the manifest, or set a later day with a reason."
};
if (!reportsUnused || this.#used.has(comment) || code in require_common.L) return void 0;
return {
...base,
code: "comment/unused",
message: `The comment silences nothing: there is no "${code}" where it applies`,
hint: "Remove it, or move it to the line, document or file that it is meant for."
};
}
#rangeOf({ start, end }) {
const { text, file } = this.#input;
const line = text.slice(0, start).split("\n").length;
const column = start - text.lastIndexOf("\n", start - 1);
return {
file,
start: {
line,
column,
offset: start
},
end: {
line,
column: column + end - start,
offset: end
}
};
}
};
// src/manifest/compile/check-declarations.ts
function keyRange({ source }) {
return source.locate("/key");
}
function findDuplicateKeys(keyed) {
const first = new Map();
const diagnostics = [];
for (const location of keyed) {
const { key } = location;
const earlier = first.get(key);
if (earlier === void 0) {
first.set(key, location);
continue;
}
diagnostics.push({
code: "manifest/duplicate-key",
severity: "error",
message: `The key "${key}" is used twice`,
hint: "Give one of the two another key; keep the key that is already on the server.",
range: keyRange(location),
related: [{
message: "The first is here",
range: keyRange(earlier)
}]
});
}
return diagnostics;
}
function findDuplicateNames(declarations) {
const first = new Map();
const lookAlikes = new Map();
const diagnostics = [];
for (const declaration of declarations) {
const scope = describeScope(declaration.scope);
const slot = slotOf(declaration);
const earlier = first.get(slot);
if (earlier !== void 0 && earlier.key !== declaration.key) diagnostics.push(duplicateName(declaration, earlier, scope));
if (earlier !== void 0) continue;
first.set(slot, declaration);
const folded = `${scope}\n${require_common.tt(declaration.name)}`;
const near = lookAlikes.get(folded);
if (near === void 0) lookAlikes.set(folded, declaration);
else diagnostics.push(lookAlikeName(declaration, near, scope));
}
return diagnostics;
}
function slotOf({ scope, name }) {
return `${describeScope(scope)}\n${name}`;
}
function lookAlikeName(declaration, earlier, scope) {
const difference = require_common.$(earlier.name, declaration.name) ?? "their characters";
return {
code: "name/look-alike",
severity: "warning",
message: `The names of "${earlier.key}" and "${declaration.key}" in the ${scope} differ only in ${difference}: the server treats them as two automations`,
hint: "Rename one of them, or remove one manifest if a single automation is meant.",
range: nameRange(declaration),
...require_common.cn({ related: sameRange(nameRange(declaration), nameRange(earlier)) ? void 0 : [{
message: "The other is here",
range: nameRange(earlier)
}] })
};
}
function duplicateName(declaration, earlier, scope) {
const isMatrix = sameRange(nameRange(declaration), nameRange(earlier));
return {
code: "manifest/duplicate-name",
severity: "error",
message: `"${declaration.key}" and "${earlier.key}" have the same name "${declaration.name}" in the ${scope}`,
hint: isMatrix ? "Put the axis into the name, as in name: \"\u2026 ${{ matrix.AXIS }}\", or leave the name out to use the key as the name." : "The server allows a name once per scope: rename one of them.",
range: nameRange(declaration),
...require_common.cn({ related: isMatrix ? void 0 : [{
message: "The other is here",
range: nameRange(earlier)
}] })
};
}
function nameRange({ source }) {
return source.ranges.get("name") ?? source.ranges.get("key") ?? source.range;
}
function sameRange(a, b) {
return a.file === b.file && a.start.offset === b.start.offset;
}
function webhookRange({ source }) {
return source.ranges.get("name") ?? source.range;
}
function findDuplicateWebhooks(webhooks) {
const first = new Map();
return webhooks.flatMap((webhook) => {
const { key, entity, content } = webhook;
const slot = `${entity}\n${content.name}`;
const earlier = first.get(slot);
if (earlier === void 0) first.set(slot, webhook);
if (earlier === void 0 || earlier.key === key) return [];
return [{
code: "manifest/duplicate-name",
severity: "error",
message: `The webhooks "${earlier.key}" and "${key}" have the same name "${content.name}" in the team ${entity}`,
hint: "Automations use a webhook by its name: rename one of them. With a matrix, put the axis into the name.",
range: webhookRange(webhook),
...require_common.cn({ related: sameRange(webhookRange(webhook), webhookRange(earlier)) ? void 0 : [{
message: "The other is here",
range: webhookRange(earlier)
}] })
}];
});
}
// src/manifest/source/document-source.ts
function overlaySource(document, overlays, spellings) {
return new OverlaidSource(document, overlays, spellings);
}
var OverlaidSource = class {
#document;
#overlays;
#spellings;
constructor(document, overlays, spellings) {
this.#document = document;
this.#overlays = overlays.length === 0 ? void 0 : overlays;
this.#spellings = spellings.size === 0 ? void 0 : spellings;
}
get range() {
return this.#document.range;
}
locate(pointer, part) {
return (this.#overlays?.findLast((each) => pointer === each.pointer || pointer.startsWith(`${each.pointer}/`)))?.range ?? this.#document.locate(pointer, part);
}
numberText(pointer) {
return this.#spellings?.get(pointer);
}
release() {
this.#document.release();
}
};
function manifestSource(source, document) {
return new LocatedManifest(source, document);
}
var LocatedManifest = class {
#source;
#document;
#ranges;
constructor(source, document) {
this.#source = source;
this.#document = document;
}
get range() {
return this.#source.range;
}
get ranges() {
this.#ranges ??= rangesByPath(this.#source, this.#document);
return this.#ranges;
}
};
function rangesByPath(source, document) {
const ranges = new Map();
function visit(value, path) {
if (path.length > 0) ranges.set(path.join("."), source.locate(require_common.B(path)));
if (!require_common.Wt(value)) return;
for (const [key, item] of Object.entries(value)) visit(item, [...path, key]);
}
visit(document, []);
source.release();
return ranges;
}
// src/manifest/compile/report-secrets.ts
function reportSecrets(value, pointer, context) {
for (const secret of findSecrets(value)) context.report({
code: "manifest/secret",
pointer: `${pointer}${secret.pointer}`,
message: `This looks like ${secret.kind}`,
hint: "Keep it in W&B\u2019s secret manager and write ${SECRET_NAME} here; revoke it if it was real."
});
}
// src/manifest/compile/compile-prompt.ts
function compilePrompt(fields, scope, context) {
const pointer = `/then/sendPromptToAria/${fields.promptFile === void 0 ? "prompt" : "promptFile"}`;
const isPlaced = scope === void 0 || checkScope$1(scope, context);
const prompt = fields.promptFile === void 0 ? fields.prompt ?? "" : readPrompt(fields.promptFile, pointer, context);
if (prompt === void 0) return void 0;
reportSecrets(prompt, pointer, context);
return checkSize(prompt, pointer, context) && isPlaced ? {
kind: "sendPromptToAria",
prompt: trimPrompt(prompt)
} : void 0;
}
function readPrompt(path, pointer, { readText, report }) {
const read = readText(path);
if ("problem" in read) {
report({
code: "prompt/file",
pointer,
message: `The prompt file "${path}" cannot be used: ${read.problem}`,
hint: "Write a path relative to this manifest that names a text file in the manifest directory."
});
return;
}
const expression = /(?<!\$)\$\{\{[^\n}]*\}\}/.exec(read.text)?.[0];
if (expression !== void 0) report({
code: "prompt/expression",
severity: "warning",
pointer,
message: `The prompt file contains "${expression}", which is sent as it is: expressions in files are not replaced`,
hint: "Write the prompt in the manifest, under prompt, or remove the expression."
});
return read.text;
}
function checkSize(prompt, pointer, { report }) {
const bytes = promptBytes(prompt);
if (bytes === 0) report({
code: "prompt/empty",
pointer,
message: "The prompt is empty",
hint: "Write what ARIA has to do."
});
else if (bytes > 4e3) report({
code: "prompt/too-long",
pointer,
message: `The prompt has ${format(bytes)} bytes; ARIA accepts at most ${format(MAX_PROMPT_BYTES)}`,
hint: "Shorten it. White space at its ends does not count; letters outside ASCII have two bytes or more."
});
return bytes > 0 && bytes <= 4e3;
}
function checkScope$1({ kind }, { report }) {
if (kind === "project") return true;
const isError = kind !== "registry";
report({
code: "action/scope",
severity: isError ? "error" : "warning",
pointer: "/scope",
message: isError ? `sendPromptToAria cannot be used on ${kind === "team" ? "a team" : "an organization"}: W&B offers ARIA actions for projects of teams only` : "W&B documents ARIA actions for projects of teams only: for a registry, it does not say which team gets the conversation",
hint: isError ? "Use projects as scopes; a matrix makes one automation for each." : "Use a project as the scope, or check in the web page that the automation works."
});
return !isError;
}
function format(bytes) {
return bytes.toLocaleString("en-US");
}
// src/manifest/compile/render-payload.ts
function renderPayload(payload, pointer, source) {
if (typeof payload === "string") return payload;
function render(value, at) {
if (typeof value === "number") return numberText(value, source.numberText(at));
if (Array.isArray(value)) return `[${value.map((item, index) => render(item, `${at}/${index}`)).join(",")}]`;
if (!require_common.Wt(value)) return JSON.stringify(value);
return `{${Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}:${render(item, at + require_common.B([key]))}`).join(",")}}`;
}
return render(payload, pointer);
}
function numberText(value, written) {
return written !== void 0 && /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/.test(written) && Number(written) === value ? written : JSON.stringify(value);
}
// src/manifest/compile/compile-action.ts
const COMPILERS = {
sendNotification({ integration, title = "", message = "", severity = "INFO" }, scope, context) {
if (scope === void 0) return void 0;
const target = compileIntegration(integration, {
pointer: "/then/sendNotification/integration",
kind: "slack",
scope
}, context);
return target && {
kind: "sendNotification",
integration: target,
title,
message,
severity
};
},
sendWebhook({ integration, payload: value }, scope, context) {
const pointer = "/then/sendWebhook/payload";
if (value !== void 0) reportSecrets(value, pointer, context);
const payload = value === void 0 ? "" : renderPayload(value, pointer, context.source);
if (scope === void 0) return void 0;
const target = compileIntegration(integration, {
pointer: "/then/sendWebhook/integration",
kind: "webhook",
scope
}, context);
return target && {
kind: "sendWebhook",
integration: target,
payload
};
},
sendPromptToAria: compilePrompt,
doNothing: () => ({ kind: "doNothing" })
};
function compileAction(then, scope, context) {
const compile = (kind) => {
const fields = then[kind];
return fields && COMPILERS[kind](fields, scope, context);
};
const kind = require_schema.u.find((each) => then[each] !== void 0);
return kind && compile(kind);
}
// src/manifest/compile/compile-filter.ts
const RUN_FIELDS = {
name: "display_name",
id: "name",
user: "username",
state: "state",
tags: "tags"
};
const JOINS$2 = {
all: "$and",
any: "$or",
none: "$nor"
};
const EVERYTHING = { $and: [] };
function compileFilter(filter, use, context) {
if (!require_common.Wt(filter)) return EVERYTHING;
return joinAll(compileEntries(filter, use, context));
}
function compileEntries(filter, use, context) {
return Object.entries(filter).flatMap(([key, value]) => {
const at = {
kind: use.kind,
path: [...use.path, key]
};
const join = JOINS$2[key];
if (join !== void 0) {
const items = require_common.Ut(value) ? value : [];
return [{ [join]: items.map((item, index) => compileFilter(item, {
...at,
path: [...at.path, String(index)]
}, context)) }];
}
if (key === "not") return [{ $not: compileFilter(value, at, context) }];
if (key === "mongo") return [value];
return compileCondition(serverField(key, at, context), value);
});
}
function serverField(key, use, context) {
if (use.kind === "artifact") return key;
const field = key.startsWith("summary.") ? `summary_metrics.${key.slice(8)}` : RUN_FIELDS[key] ?? key;
if (key !== "name") context.report({
code: "filter/undocumented-field",
severity: "warning",
pointer: require_common.B(use.path),
part: "key",
message: `W&B documents only "name" for run filters; "${key}" is sent ${key === field ? "as it is" : `as "${field}"`}, as in the runs query`,
hint: "Check on the server that it triggers as you expect."
});
return field;
}
function compileCondition(field, condition) {
if (require_common.Ut(condition)) return [{ [field]: { $in: condition } }];
if (!require_common.Wt(condition)) return [{ [field]: { $eq: condition } }];
return Object.entries(condition).map(([operator, operand]) => ({ [field]: compileOperator(operator, operand) }));
}
function compileOperator(operator, operand) {
if (operator !== "not" || !require_common.Wt(operand)) return { [`$${operator}`]: operand };
return { $not: Object.fromEntries(Object.entries(operand).flatMap(([name, value]) => Object.entries(compileOperator(name, value)))) };
}
function joinAll(parts) {
const [only] = parts;
return parts.length === 1 && only !== void 0 ? only : { $and: parts };
}
// src/manifest/compile/compile-metric.ts
const AT = "/when/runMetric";
const CHOICES = [
"threshold",
"change",
"zscore"
];
const AGGREGATES = {
min: "MIN",
max: "MAX",
mean: "AVERAGE",
sum: "AVERAGE"
};
function compileMetric(event, context) {
const present = CHOICES.filter((choice) => event[choice] !== void 0);
if (present.length !== 1) {
const has = present.length === 0 ? "none" : present.join(" and ");
context.report({
code: "schema/choose-one",
pointer: AT,
part: "key",
message: `"when.runMetric" must have exactly one of ${CHOICES.join(", ")}; it has ${has}`,
hint: "Write threshold: { gt: 0.95 }, change: { by: 5% } or zscore: {}."
});
return;
}
if (!checkWindow(event, context)) return void 0;
if (event.zscore !== void 0) return compileZscore(event);
return event.change === void 0 ? compileThreshold(event, context) : compileChange(event, context);
}
function checkWindow(event, context) {
const { aggregate, window } = event;
const report = (field, message, hint) => {
context.report({
code: "event/window",
pointer: `${AT}/${field}`,
part: "key",
message,
hint
});
return false;
};
if (event.zscore !== void 0 && (aggregate !== void 0 || window !== void 0)) {
const field = aggregate === void 0 ? "window" : "aggregate";
return report(field, `"${field}" does not go with zscore`, "A z-score has a window of its own: zscore: { window: 30 }.");
}
if (aggregate !== void 0 && window === void 0) return report("aggregate", `"aggregate: ${aggregate}" has no window`, "Add \"window: N\", or remove \"aggregate\" for the latest value.");
if (aggregate === void 0 && window !== void 0) return report("window", "\"window\" has no aggregate, and the server ignores it without one", "Add \"aggregate: mean\" (or min, max, sum), or remove \"window\" for the latest value.");
if (aggregate === void 0 && event.change?.priorWindow !== void 0) return report("change/priorWindow", "\"priorWindow\" has no aggregate, and the server ignores it without one", "Add \"aggregate\" and \"window\", or remove \"priorWindow\" to compare with the value before.");
return true;
}
function compileThreshold(event, context) {
const [entry] = Object.entries(event.threshold ?? {});
if (entry === void 0) return void 0;
const [operator, written] = entry;
const pointer = `${AT}/threshold/${operator}`;
const isEquality = operator === "eq" || operator === "ne";
if (isEquality && event.aggregate === "sum") return notExact(context, pointer, `A sum cannot be compared with "${operator}": the server has no sum, and the result would depend on rounding`, "Use gt, gte, lt or lte, or another aggregate.");
if (isEquality) context.report({
code: "event/equality",
severity: "warning",
pointer,
part: "key",
message: `The official SDK cannot read a threshold with "${operator}", and erases the condition when it updates the automation`,
hint: "Use gt, gte, lt or lte where you can; wac reports a condition that was lost that way as drift."
});
const window = event.window ?? 1;
const threshold = event.aggregate === "sum" ? written / window : written;
return {
kind: "threshold",
metric: event.metric,
...aggregateOf(event),
window,
operator: `$${operator}`,
threshold
};
}
function compileChange(event, context) {
const { by, direction, priorWindow } = event.change ?? { by: 0 };
const window = event.window ?? 1;
const prior = priorWindow ?? window;
if (event.aggregate === "sum" && prior !== window) return notExact(context, `${AT}/change/priorWindow`, `A sum over ${window} values cannot be compared with one over ${prior}: the server has no sum`, "Make the windows equal, or use \"aggregate: mean\".");
const isRelative = typeof by === "string";
const amount = isRelative ? parsePercentage(by) : by;
if (!(amount > 0 && Number.isFinite(amount))) {
context.report({
code: "schema/invalid-value",
pointer: `${AT}/change/by`,
message: `"when.runMetric.change.by" must be greater than 0; it is ${by}`,
hint: "Say the direction with \"direction: decrease\", not with a sign."
});
return;
}
return {
kind: "change",
metric: event.metric,
...aggregateOf(event),
window,
priorWindow: prior,
amountType: isRelative ? "RELATIVE" : "ABSOLUTE",
amount: !isRelative && event.aggregate === "sum" ? amount / window : amount,
direction: directionOf(direction)
};
}
function compileZscore(event) {
const { threshold = 3, window = 30, direction } = event.zscore ?? {};
return {
kind: "zscore",
metric: event.metric,
window,
threshold,
direction: directionOf(direction)
};
}
function parsePercentage(text) {
const [mantissa = "", exponent = "0"] = text.replace("%", "").trim().toLowerCase().split("e");
return Number(`${mantissa}e${Number(exponent) - 2}`);
}
function aggregateOf({ aggregate }) {
return aggregate === void 0 ? {} : { aggregate: AGGREGATES[aggregate] };
}
function directionOf(direction) {
return (direction ?? "any").toUpperCase();
}
function notExact(context, pointer, message, hint) {
context.report({
code: "event/not-exact",
pointer,
message,
hint
});
}
// src/manifest/compile/compile-event.ts
function compileEvent(when, scope, context) {
const [kind] = Object.keys(when);
if (kind === void 0) return void 0;
const isAllowed = scope === void 0 || checkScope(kind, scope, context);
const event = compileKind(kind, when, context);
return isAllowed ? event : void 0;
}
function compileKind(kind, when, context) {
const path = ["when", kind];
if (kind === "runMetric") {
const condition = compileMetric(when.runMetric ?? { metric: "" }, context);
const runs = compileFilter(when.runMetric?.runs, {
kind: "run",
path: [...path, "runs"]
}, context);
return condition === void 0 ? void 0 : {
kind,
condition,
runs
};
}
if (kind === "runState") {
const states = compileStates(when.runState?.states ?? [], context);
const runs = compileFilter(when.runState?.runs, {
kind: "run",
path: [...path, "runs"]
}, context);
return states === void 0 ? void 0 : {
kind,
states,
runs
};
}
return {
kind,
filter: compileFilter(when[kind]?.filter, {
kind: "artifact",
path: [...path, "filter"]
}, context)
};
}
const STATES = {
failed: "FAILED",
crashed: "FAILED",
finished: "FINISHED",
running: "RUNNING"
};
function compileStates(states, context) {
const killed = states.indexOf("killed");
if (killed !== -1) {
context.report({
code: "event/killed",
pointer: `/when/runState/states/${killed}`,
message: "A killed run never triggers: the server reports nothing for it",
hint: "Remove \"killed\". Runs that end by themselves are \"failed\" or \"finished\"."
});
return;
}
const crashed = states.indexOf("crashed");
if (crashed !== -1 && !states.includes("failed")) context.report({
code: "event/crashed",
severity: "warning",
pointer: `/when/runState/states/${crashed}`,
message: "The server stores \"crashed\" as \"failed\": failed runs trigger too",
hint: "Write states: [failed, crashed] if that is intended."
});
const compiled = states.map((state) => STATES[state] ?? "FAILED");
return [
"FAILED",
"FINISHED",
"RUNNING"
].filter((state) => compiled.includes(state));
}
function checkScope(kind, scope, context) {
const hasCollection = "collection" in scope && scope.collection !== void 0;
if (!require_schema._(kind) && require_schema.d[kind].isCollectionOnly === true && !hasCollection) {
const hint = scope.kind === "project" || scope.kind === "registry" ? "Add \"collection: NAME\" to the scope, one automation for each (a matrix makes many), or use linkArtifact or addArtifactAlias." : "Name a project and a collection in the scope, or use linkArtifact or addArtifactAlias, which work on any scope.";
return refuse(context, kind, `${kind} works on a collection only; the scope is the ${describeScope(scope)}`, hint);
}
const isOfRuns = require_schema._(kind);
if (isOfRuns && (hasCollection || scope.kind === "registry")) {
const hint = scope.kind === "registry" ? "Registries have no runs: name the project of the runs, a team or an organization; for what happens in the registry use linkArtifact or addArtifactAlias." : "Leave \"collection\" out of the scope; for what happens in the collection use createArtifact or addArtifactAlias.";
return refuse(context, kind, `${kind} works on a project, team or organization only; the scope is the ${describeScope(scope)}`, hint);
}
if (isOfRuns && (scope.kind === "team" || scope.kind === "organization")) context.report({
code: "event/run-scope",
severity: "warning",
pointer: `/when/${kind}`,
part: "key",
message: `${kind} on ${describeScope(scope)} may never trigger: the API accepts it, but W&B documents only artifact and collection events there`,
hint: "Use the projects themselves; a matrix makes one automation for each. Source: docs.coreweave.com/products/wandb/automations."
});
return true;
}
function refuse(context, kind, message, hint) {
context.report({
code: "event/scope",
pointer: `/when/${kind}`,
part: "key",
message,
hint
});
return false;
}
// src/manifest/compile/compile-scope.ts
const KINDS = [
"project",
"registry",
"team",
"organization"
];
function compileScope(scope, context) {
const kinds = KINDS.filter((kind) => scope[kind] !== void 0);
const [kind] = kinds;
if (kind === void 0 || kinds.length > 1) {
const has = kinds.length === 0 ? "\"collection\" alone" : kinds.map((name) => `"${name}"`).join(" and ");
return incomplete(context, "/scope", `A scope is one of ${KINDS.join(", ")}; this one has ${has}`, adviseScope({ ...scope }) ?? "Name the project or registry that the collection is in.");
}
if (scope.collection !== void 0 && kind !== "project" && kind !== "registry") return incomplete(context, "/scope/collection", `A ${kind} has no collections`, "Put the collection beside its project or registry.");
const ref = readKind(kind, scope, context);
return ref !== void 0 && isListed(ref, kind, context) ? ref : void 0;
}
function readKind(kind, scope, context) {
switch (kind) {
case "team": return {
kind,
entity: scope.team ?? ""
};
case "organization": return {
kind,
organization: scope.organization ?? ""
};
case "project": return readProject(scope.project ?? "", collectionOf(scope), context);
case "registry": return readRegistry(scope.registry ?? "", collectionOf(scope), context);
}
}
function collectionOf({ collection }) {
return collection === void 0 ? {} : { collection };
}
function readProject(project, collection, context) {
const pointer = "/scope/project";
const path = splitPath(project, pointer, context);
if (path === void 0) return void 0;
const entity = path.owner ?? context.configuration.entity;
if (entity === void 0) return incomplete(context, pointer, `The project "${path.name}" has no entity`, "Write ENTITY/PROJECT, or set \"entity\" in wac.yaml.");
if (path.name.startsWith("wandb-registry-")) return incomplete(context, pointer, `"${path.name}" is a registry, not a project`, `Write scope: { registry: ORGANIZATION/${registryName(path.name)} }.`);
return {
kind: "project",
entity,
project: path.name,
...collection
};
}
function readRegistry(registry, collection, context) {
const pointer = "/scope/registry";
const path = splitPath(registry, pointer, context);
if (path === void 0) return void 0;
const { organizations } = context.configuration;
const organization = path.owner ?? (organizations.length === 1 ? organizations[0] : void 0);
if (organization === void 0) {
const why = organizations.length === 0 ? "lists none" : `lists ${organizations.length}`;
return incomplete(context, pointer, `The registry "${path.name}" has no organization, and the configuration ${why}`, "Write ORGANIZATION/REGISTRY, or set \"organizations\" in wac.yaml.");
}
return {
kind: "registry",
organization,
registry: registryName(path.name),
...collection
};
}
function splitPath(path, pointer, context) {
const parts = path.replace(/^https?:\/\/[^/]*\/+/, "").split("/").map((part) => part.trim());
if (/^https?:/.test(path)) {
const [owner = "ENTITY", name = "PROJECT"] = parts;
const hint = `Write { ${pointer.slice(7)}: ${owner}/${name} }.`;
return incomplete(context, pointer, `"${path}" is the address of a page, not a name`, hint);
}
if (parts.length > 2 || parts.includes("")) {
const [owner, name, ...more] = parts;
const collection = more.length === 1 && more[0] !== "" ? `, collection: ${more[0] ?? ""}` : "";
const kind = pointer.slice(7);
return incomplete(context, pointer, `"${path}" is not a path of one or two names`, `Write { ${kind}: ${owner ?? ""}/${name ?? ""}${collection} }.`);
}
const [first = "", second] = parts;
return second === void 0 ? {
owner: void 0,
name: first
} : {
owner: first,
name: second
};
}
function isListed(ref, kind, context) {
const { entities, organizations } = context.configuration;
const isOrganization = "organization" in ref;
const name = isOrganization ? ref.organization : ref.entity;
const listed = isOrganization ? organizations : entities;
if (listed.includes(name)) return true;
const field = isOrganization ? "organizations" : "entities";
context.report({
code: "scope/outside",
pointer: `/scope/${kind}`,
message: `The ${isOrganization ? "organization" : "entity"} "${name}" is not listed in the configuration`,
hint: require_common.J(name, listed) ?? `Add it to "${field}" in wac.yaml: only what is listed there is read and written.`
});
return false;
}
function incomplete(context, pointer, message, hint) {
context.report({
code: "scope/incomplete",
pointer,
message,
hint
});
}
// src/manifest/compile/compile-declaration.ts
const MAX_NAME$1 = 255;
const MAX_OWNER_AND_KEY$1 = 200;
function compileDeclaration(copy, nameSuffix, context) {
const { key, manifest, source } = copy;
const { configuration } = context;
const name = `${manifest.name ?? key}${nameSuffix}`;
const isSound = checkText(copy, name, context);
const scope = compileScope(manifest.scope, context);
const event = compileEvent(manifest.when, scope, context);
const action = compileAction(manifest.then, scope, context);
const ignoreChanges = manifest.lifecycle?.ignoreChanges ?? [];
checkIgnoreChanges(manifest, ignoreChanges, context);
if (!isSound || scope === void 0 || event === void 0 || action === void 0) return void 0;
const document = manifest;
require_common.an(require_common.Wt(document), "a manifest is a mapping");
return {
key,
name,
description: manifest.description ?? "",
enabled: manifest.enabled ?? true,
scope,
event,
action,
lifecycle: {
protect: manifest.lifecycle?.protect ?? false,
adopt: manifest.lifecycle?.adopt ?? false,
onRemove: manifest.lifecycle?.onRemove ?? configuration.onRemove,
ignoreChanges
},
shadow: configuration.shadow,
document,
source: manifestSource(source, document)
};
}
function checkText({ key, manifest }, name, context) {
let isSound = true;
const report = (problem) => {
isSound = false;
context.report(problem);
};
const length = name.length > MAX_NAME$1 ? [...name].length : name.length;
if (length > MAX_NAME$1) report({
code: "manifest/too-long",
pointer: manifest.name === void 0 ? "/key" : "/name",
message: `The name has ${length} characters; the server allows ${MAX_NAME$1}`,
hint: "Shorten it."
});
if (name.trim() === "") report({
code: "schema/invalid-value",
pointer: "/name",
message: "The name is blank",
hint: "Write a name, or leave the field out to use the key as the name."
});
const together = context.configuration.owner.length + key.length;
if (together > MAX_OWNER_AND_KEY$1) report({
code: "manifest/too-long",
pointer: "/key",
message: `Owner and key together have ${together} characters; at most ${MAX_OWNER_AND_KEY$1} fit into the marker`,
hint: "Shorten the key, or the ids of the matrix."
});
for (const [field, text] of [["name", name], ["description", manifest.description]]) {
if (text?.includes("[wac:") !== true) continue;
report({
code: "manifest/marker",
pointer: `/${field}`,
message: `The ${field} contains "[wac:", the marker of automations that wac manages`,
hint: "Leave it out; wac adds its own line."
});
}
const notification = manifest.then.sendNotification;
reportSecrets(manifest.name ?? "", "/name", context);
reportSecrets(manifest.when, "/when", context);
reportSecrets(manifest.description ?? "", "/description", context);
reportSecrets(notification?.title ?? "", "/then/sendNotification/title", context);
reportSecrets(notification?.message ?? "", "/then/sendNotification/message", context);
return isSound;
}
function checkIgnoreChanges(manifest, paths, context) {
for (const [index, dotted] of paths.entries()) {
const problem = ignoreProblem(manifest, dotted.split("."));
if (problem === void 0) continue;
const pointer = require_common.B([
"lifecycle",
"ignoreChanges",
index
]);
context.report({
code: "manifest/ignore-changes",
pointer,
...problem
});
}
}
function ignoreProblem(manifest, path) {
const [root = "", kind] = path;
const dotted = path.join(".");
if ([
"key",
"name",
"scope",
"when"
].includes(root)) return {
message: `"${dotted}" cannot be ignored`,
hint: "Ignore description, enabled, or fields below then."
};
if (dotted === "then.sendPromptToAria.promptFile") return {
message: `"${dotted}" cannot be ignored: the server has no files`,
hint: "Ignore then.sendPromptToAria.prompt. It is the text of the prompt, whether or not it is in a file."
};
if (![
"description",
"enabled",
"then"
].includes(root) || !exists(path)) {
const [action = ""] = Object.keys(manifest.then);
const names = [
"description",
"enabled",
"then",
...require_schema.a(require_schema.s(require_schema.c, ["then", action])).map((name) => `then.${action}.${name}`)
];
return {
message: `There is no field "${dotted}" to ignore`,
hint: belowThen(dotted, names) ?? require_common.J(dotted, names) ?? `Known here: ${names.join(", ")}.`
};
}
if (kind !== void 0 && !Object.hasOwn(manifest.then, kind)) return {
message: `"${dotted}" belongs to an action that this manifest does not have`,
hint: `Its action is ${Object.keys(manifest.then).join("")}.`
};
}
function belowThen(field, names) {
const found = names.find((name) => name.endsWith(`.${field}`));
return found === void 0 ? void 0 : `Write ${found}.`;
}
function exists(path) {
for (let length = 1; length <= path.length; length++) {
const node = require_schema.s(require_schema.c, path.slice(0, length));
if (node === void 0) return false;
if (require_schema.o(node) && require_schema.a(node).length === 0) return true;
}
return true;
}
// src/manifest/compile/check-webhook-address.ts
const CREDENTIAL_PARAMETER = /^(?:sig|se|sp|sv|code|key|pass|pw|pwd|passwd|auth|authorization|sid|session|.*[-_. ](?:sig|key|pass|pw|pwd|auth)|.*auth[-_. ]?code|.*(?:token|secret|signature|password|passphrase|credentials?|bearer|jwt|hmac|api[-_]?key|access[-_]?key|session[-_]?id|sessid)(?:[-_. ]id)?)$/i;
const MAX_DECODINGS = 3;
const MAX_PARAMETER_LENGTH = 100;
const ADVICE = "Store it as a team secret and name the secret under \"accessToken\"; revoke it if it was real.";
function webhookAddressProblems(text) {
const trimmed = text.trim();
const error = findError(trimmed);
return error === void 0 ? findWarnings(trimmed) : [report(...error)];
}
function report(message, hint) {
return {
code: "webhook/url",
pointer: "/url",
message,
hint
};
}
function findError(text) {
const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase();
if (scheme !== void 0 && scheme !== "https" && scheme !== "http") return ["W&B posts to http and https addresses only", "Write https://\u2026"];
const authority = /^https?:\/\/([^/\\?#]+)/i.exec(text)?.[1];
const isPlain = !/[\s\\\p{Cc}\p{Cf}]/u.test(text);
if (authority === void 0 || !isPlain || !URL.canParse(text)) return ["This is not an address", "Write it whole, as in https://example.com/hook."];
if (authority.includes("@")) return ["The address contains credentials", ADVICE];
if (text.includes("#")) return ["The address has a fragment (#\u2026), which is never sent", "Leave it out."];
const credential = credentialIn(text);
if (credential !== void 0) return credential;
if (!text.includes("${")) return void 0;
return ["The address has a template variable (${\u2026}), which W&B replaces in payloads only", "Write the address itself. A token goes under \"accessToken\", by its name."];
}
function credentialIn(text) {
for (const form of decodings(text)) {
const [parameter] = parametersOf(form).filter(([name, value]) => isCredential(name, value));
if (parameter !== void 0) {
const [name] = parameter;
return [`The address contains a credential in ${/^[\w.[\]-]{1,40}$/.test(name) && !require_secret_forms.t(name) ? `its parameter "${name}"` : "a parameter"}`, ADVICE];
}
const kind = require_secret_forms.r(form);
if (kind !== void 0) return [`The address contains ${kind}`, ADVICE];
}
}
function parametersOf(text) {
const [path = "", ...query] = text.replace(/^https?:\/\/[^/?]*/i, "").split("?");
return [...path.split(/[&;#/]/).filter((part) => part.includes("=")), ...query.join("?").split(/[?&;#/]/)].map((part) => {
const [name = "", ...value] = part.split("=");
return [name, value.join("=")];
});
}
function isCredential(name, value) {
if (name === "" || name.length > MAX_PARAMETER_LENGTH) return false;
const words = require_common.tt(name.normalize("NFKC").replace(/([a-z0-9])([A-Z])/g, "$1_$2")).replace(/[[\]]+/g, "_").replace(/^_+|_+$/g, "");
return CREDENTIAL_PARAMETER.test(words) || require_secret_forms.r(value, words) !== void 0;
}
function decodings(text) {
const forms = [text];
for (let last = text; forms.length <= MAX_DECODINGS;) {
const next = last.replaceAll("+", " ").replace(/(?:%[0-9a-f]{2})+/gi, decoded);
if (next === last) break;
forms.push(next);
last = next;
}
return forms;
}
function decoded(text) {
try {
return decodeURIComponent(text);
} catch {
return text;
}
}
function findWarnings(text) {
const { protocol, hostname } = new URL(text);
const problems = [];
if (protocol === "http:" && !require_common.on(hostname)) problems.push({
code: "webhook/not-https",
severity: "warning",
pointer: "/url",
message: "The address is http, so the network can read payloads and the access token on their way",
hint: "Write https://\u2026 if the receiver supports it."
});
const written = /^https?:\/\/([^/?:]+)/i.exec(text)?.[1] ?? "";
const ascii = require_common.nt(written.normalize("NFKC"));
if (/\P{ASCII}/u.test(written) && !/\P{ASCII}/u.test(ascii) && ascii !== hostname) problems.push({
code: "webhook/look-alike-host",
severity: "warning",
pointer: "/url",
message: `The host looks like ${ascii.toLowerCase()} and is ${hostname}`,
hint: "Write the host in ASCII letters. Such an address sends the payload and the token to another host."
});
return problems;
}
// src/manifest/compile/compile-webhook.ts
const MAX_NAME = 64;
const NAME = /^[-\w]+( +[-\w]+)*$/;
const SECRET_NAME$1 = /^[A-Za-z0-9_]+$/;
const VALUE = /^(?=(?:\D*\d){6})(?=.*[A-Za-z])[A-Za-z0-9]{24,}$/;
const MAX_OWNER_AND_KEY = 200;
function compileWebhook({ key, manifest, source }, context) {
const { configuration } = context;
const problems = [];
const entity = manifest.team ?? configuration.entity;
if (entity === void 0) problems.push({
code: "integration/no-owner",
pointer: "",
message: "The team that owns the webhook is not given",
hint: "Add \"team\" to the webhook, or \"entity\" to wac.yaml."
});
else if (!configuration.entities.includes(entity)) problems.push({
code: "scope/outside",
pointer: manifest.team === void 0 ? "" : "/team",
message: `The team "${entity}" is not among the entities of wac.yaml`,
hint: `Listed there: ${configuration.entities.join(", ")}. Add the team to "entities", so that its automations are read.`
});
problems.push(...nameProblems(manifest.name), ...webhookAddressProblems(manifest.url), ...secretNameProblems(manifest.accessToken, "/accessToken"), ...secretNameProblems(manifest.secret, "/secret"));
if (configuration.owner.length + key.length > MAX_OWNER_AND_KEY) problems.push({
code: "manifest/too-long",
pointer: "/key",
message: `Owner and key together have more than ${MAX_OWNER_AND_KEY} characters, which do not fit into a marker`,
hint: "Shorten the key, or the ids of the matrix."
});
for (const problem of problems) context.report(problem);
reportSecrets(manifest.name, "/name", context);
if (!problems.every(({ severity }) => severity === "warning") || entity === void 0) return void 0;
const document = manifest;
require_common.an(require_common.Wt(document), "a manifest is a mapping");
const inherited = configuration.onRemove === "disable" ? "keep" : configuration.onRemove;
return {
key,
entity,
content: {
name: manifest.name,
url: manifest.url.trim(),
accessToken: manifest.accessToken ?? null,
secret: manifest.secret ?? null
},
lifecycle: {
protect: manifest.lifecycle?.protect ?? false,
adopt: manifest.lifecycle?.adopt ?? false,
onRemove: manifest.lifecycle?.onRemove ?? inherited
},
document,
source: manifestSource(source, document)
};
}
function nameProblems(name) {
const length = [...name].length;
if (length > MAX_NAME) return [{
code: "webhook/name",
pointer: "/name",
message: `The name has ${length} characters; W&B allows ${MAX_NAME} for a webhook`,
hint: "Shorten it."
}];
if (NAME.test(name)) return [];
return [{
code: "webhook/name",
pointer: "/name",
message: "W&B does not allow this name for a webhook",
hint: "Use letters, digits, \"_\" and \"-\", in words separated by spaces: \"GitHub dispatch\"."
}];
}
function secretNameProblems(name, pointer) {
if (name === void 0) return [];
const kind = require_secret_forms.r(name);
if (kind !== void 0) return [{
code: "manifest/secret",
pointer,
message: `This looks like ${kind}`,
hint: "Write the name of a team secret, never its value; revoke it if it was real."
}];
if (VALUE.test(name)) return [{
code: "manifest/secret",
pointer,
message: "This looks like the value of a secret, not like its name",
hint: "Write the name of a team secret, never its value; revoke it if it was real."
}];
if (SECRET_NAME$1.test(name)) return [];
return [{
code: "webhook/secret-name",
pointer,
message: "This is not the name of a team secret",
hint: "Names have letters, digits and \"_\" only, as in GITHUB_TOKEN. Write the name, not \"${\u2026}\" and never the value."
}];
}
// src/manifest/schema/is-webhook-kind.ts
function isWebhookKind(kind) {
return typeof kind === "string" && kind.toLowerCase() === "webhook";
}
// src/manifest/source/point-at-problem.ts
function locateProblem(problem, source) {
const { pointer, part, hint, severity, ...rest } = problem;
return {
severity: severity ?? "error",
...rest,
...require_common.cn({ hint }),
range: source.locate(pointer, part)
};
}
// src/manifest/validate/lazy-manifest-validator.ts
const loadManifestValidator = () => require("./manifest-validator.js");
// src/manifest/validate/lazy-webhook-validator.ts
const loadWebhookValidator = () => require("./webhook-validator.js");
// src/manifest/validate/lazy-repair.ts
const loadRepair = () => require("./repair-document.js");
// src/manifest/validate/validate-document.ts
const checkOf = require_common.Q(require_common.E);
function validateDocument(value, validation) {
if (checkOf(validation.schema)(value)) return {
value,
diagnostics: []
};
const { validate } = validation.loadValidator();
return loadRepair().repairDocument(value, validate, validation);
}
// src/manifest/expand/lazy-json-patch.ts
const loadJsonPatch = () => require("./fast-json-patch.js").n;
// src/manifest/expand/apply-overrides.ts
const FIXED = new Set([
"key",
"matrix",
"environments"
]);
function applyOverrides(body, keys, resolved, matched) {
const rules = resolved.overrides.filter(({ pattern }) => keys.some((key) => pattern.test(key)));
if (rules.length === 0) return {
body,
overlays: [],
problems: []
};
const overlays = [];
const problems = [];
let current = structuredClone(body);
for (const rule of rules) {
matched.add(rule);
const result = rule.set === void 0 ? applyPatch(current, rule, keys) : applySet(current, rule, rule.set, keys);
problems.push(...result.problems);
if (result.problems.length > 0) continue;
current = result.body;
overlays.push(...result.changed.map(({ pointer, at }) => ({
pointer,
range: resolved.source.locate(at)
})));
}
return {
body: current,
overlays,
problems
};
}
function applySet(body, rule, set, keys) {
const problems = [];
const changed = [];
for (const [dotted, value] of Object.entries(set)) {
const at = rule.pointer + require_common.B(["set", dotted]);
const path = dotted.split(".");
const problem = setProblem(body, path, keys);
if (problem !== void 0) {
problems.push({
code: "config/override",
pointer: at,
part: "key",
...problem
});
continue;
}
const parent = require_common.Xt(body, path.slice(0, -1)) ?? {};
Object.assign(parent, { [path.at(-1) ?? ""]: structuredClone(value) });
changed.push({
pointer: require_common.B(path),
at
});
}
return {
body,
changed,
problems
};
}
function setProblem(body, path, keys) {
const [root = ""] = path;
if (FIXED.has(root) || path.includes("__proto__") || path.includes("")) return {
message: `An override cannot set "${path.join(".")}"`,
hint: "It may set everything but key, matrix and environments."
};
for (let length = 1; length < path.length; length++) {
const parent = require_common.Xt(body, path.slice(0, length));
if (require_common.Wt(parent) && require_common.O(parent) === void 0) continue;
const around = require_common.Xt(body, path.slice(0, length - 1));
const names = require_common.Wt(around) ? Object.keys(around).map((name) => [...path.slice(0, length - 1), name].join(".")) : [];
if (require_common.Ut(parent)) {
const list = path.slice(0, length).join(".");
return {
message: `"${path.join(".")}" is inside a list`,
hint: `Set the whole list: ${list}: [ \u2026 ], or use "patch" with /${path.join("/")}.`
};
}
return {
message: `The manifest "${keys[0] ?? ""}" has no "${path.slice(0, length).join(".")}" to set "${path.join(".")}" in`,
hint: require_common.J(path.slice(0, length).join("."), names) ?? "Correct the path, narrow \"match\", or set the whole of what is missing."
};
}
}
function applyPatch(body, rule, keys) {
const changed = [];
let current = body;
for (const [index, operation] of (rule.patch ?? []).entries()) {
const at = rule.pointer + require_common.B(["patch", index]);
const pointer = String(operation["path"]);
const fail = (message, hint) => ({
body,
changed: [],
problems: [{
code: "config/override",
pointer: at,
message,
hint
}]
});
if ([pointer, String(operation["from"] ?? "/")].some((path) => isFixed(path))) return fail(`An override cannot change "${pointer}"`, "It may change everything but key, matrix and environments.");
try {
patched(require_common.k(current).value, require_common.k(operation).value);
current = operation["op"] === "test" ? current : patched(current, operation);
} catch (error) {
return fail(`The operation on "${pointer}" cannot be applied to the manifest "${keys[0] ?? ""}"`, patchHint(error, operation));
}
if (operation["op"] !== "remove" && operation["op"] !== "test") changed.push({
pointer,
at
});
}
return {
body: current,
changed,
problems: []
};
}
function patched(document, operation) {
require_common.an(isOperation(operation), "the schema lets only operations through");
const copy = structuredClone(document);
const { newDocument } = loadJsonPatch().default.applyPatch(copy, [operation], true, true, true);
require_common.an(require_common.Wt(newDocument), "no operation replaces a whole manifest");
return newDocument;
}
function isOperation(value) {
return require_common.Wt(value) && typeof value["op"] === "string" && typeof value["path"] === "string";
}
function isFixed(pointer) {
const path = pointer.split("/").slice(1);
return pointer === "" || FIXED.has(path[0] ?? "") || path.includes("__proto__");
}
const PATCH_ERRORS = {
OPERATION_PATH_UNRESOLVABLE: ({ path }) => `There is no ${JSON.stringify(path)}`,
OPERATION_FROM_UNRESOLVABLE: ({ from }) => `There is no ${JSON.stringify(from)}`,
OPERATION_PATH_CANNOT_ADD: ({ path }) => `The parent of ${JSON.stringify(path)} does not exist`,
OPERATION_PATH_ILLEGAL_ARRAY_INDEX: ({ path }) => `${JSON.stringify(path)} goes through a list: use the number of an item, counted from 0`,
OPERATION_VALUE_OUT_OF_BOUNDS: ({ path }) => `${JSON.stringify(path)} is beyond the end of the list`,
TEST_OPERATION_FAILED: ({ path, value }) => `${JSON.stringify(path)} is not ${JSON.stringify(value)}`
};
function patchHint(error, operation) {
const path = String(operation["path"]);
if (!path.startsWith("/")) return `Write the path as a JSON Pointer: /${path.replaceAll(".", "/")}.`;
const reason = error instanceof Error ? PATCH_ERRORS[error.name]?.(operation) : void 0;
const advice = operation["op"] === "replace" ? "Correct the path, narrow \"match\", or use \"add\", which also sets what is absent." : "Correct the path, or narrow \"match\".";
return reason === void 0 ? advice : `${reason}. ${advice}`;
}
// src/manifest/expand/parse-expression.ts
const OPEN = "${{";
function mayHoldExpression(text) {
return text.includes(OPEN) || /\$\{\s*(?:vars|matrix)\b/.test(text);
}
function parseTemplate(text) {
const parts = [];
let plain = "";
let at = 0;
while (at < text.length) {
const open = text.indexOf(OPEN, at);
if (open === -1) break;
if (open > 0 && text[open - 1] === "$") {
plain += `${text.slice(at, open - 1)}${OPEN}`;
at = open + 3;
continue;
}
const close = text.indexOf("}}", open);
if (close === -1) return syntax("An expression is not closed", "Write ${{ \u2026 }}; for a literal ${{ write $${{.");
plain += text.slice(at, open);
const expression = parseExpression(text.slice(open + 3, close));
if ("problem" in expression) return {
status: "problem",
problem: expression.problem
};
if (plain !== "") parts.push({
kind: "text",
text: plain
});
plain = "";
parts.push({
kind: "expression",
operands: expression.operands,
text: text.slice(open, close + 2)
});
at = close + 2;
}
plain += text.slice(at);
const mixed = findOneBrace(plain);
if (mixed !== void 0) return {
status: "problem",
problem: mixed
};
if (plain !== "") parts.push({
kind: "text",
text: plain
});
return {
status: "ok",
parts
};
}
function findOneBrace(text) {
for (const [whole, inner = ""] of text.matchAll(/\$\{([^{}]*)\}/g)) {
const name = inner.trim();
if (!/^(?:vars|matrix)\./.test(name)) continue;
return {
code: "expression/mixed-brackets",
message: `"${whole}" has one brace on each side, which is for W&B's own variables`,
hint: `Write \${{ ${name} }}.`
};
}
}
function parseExpression(text) {
const operands = [];
for (const piece of splitArgs(text)) {
const operand = parseOperand(piece.trim());
if ("code" in operand) return { problem: operand };
operands.push(operand);
}
return { operands };
}
function splitArgs(text) {
const pieces = [];
let current = "";
for (const token of text.match(/"[^"]*"|'[^']*'|\?\?|[\s\S]/g) ?? []) if (token === "??") {
pieces.push(current);
current = "";
} else current += token;
return [...pieces, current];
}
function parseOperand(text) {
const quoted = /^(?:"([^"]*)"|'([^']*)')$/.exec(text);
if (quoted !== null) return {
kind: "literal",
value: quoted[1] ?? quoted[2] ?? ""
};
if (/^-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?$/.test(text)) {
if (/^-?0\d/.test(text)) return leadingZero(text);
return {
kind: "literal",
value: require_common.j(text)
};
}
if (text === "true" || text === "false") return {
kind: "literal",
value: text === "true"
};
if (!/^[A-Za-z_][\w-]*(?:\.[\w-]+)*$/.test(text)) return unreadable(text);
const [root = "", ...path] = text.split(".");
if ((root === "vars" || root === "matrix") && path.length > 0) return {
kind: "path",
root,
path,
text
};
return unknownRoot(root, text);
}
function leadingZero(text) {
return {
code: "expression/syntax",
message: `The number ${text} has a leading zero`,
hint: `Quote it if it is text: '${text}'. Write ${Number(text)} if it is a number.`
};
}
function unreadable(text) {
return {
code: "expression/syntax",
message: text === "" ? "An expression is empty" : `The expression "${text}" cannot be read`,
hint: readableForm(text)
};
}
function readableForm(text) {
const [, root = "", name = ""] = /^(vars|matrix)\[\s*["']([\w-]+)["']\s*\]$/.exec(text) ?? [];
if (name !== "") return `Write ${root}.${name}.`;
if (/\|\|/.test(text)) return "Write \"??\" in place of \"||\": it gives the next value where a name is not defined.";
const [, argument = ""] = /^from_?json\(\s*((?:vars|matrix)[\w.-]*)\s*\)$/i.exec(text) ?? [];
if (argument !== "") return `Write ${argument}: lists and mappings keep their type.`;
if (/^\w+\(/.test(text)) return `There are no functions. ${FORMS}`;
if (/[-+*/%<>=!&]/.test(text)) return `There is no arithmetic and no comparison: define another variable. ${FORMS}`;
return FORMS;
}
const FORMS = "Write vars.NAME or matrix.AXIS, joined by \"??\" where there is a fallback; there are no other operators.";
const ACTIONS_ROOTS = new Set([...[
"github",
"env",
"inputs",
"needs",
"steps",
"job",
"jobs",
"runner",
"strategy"
]]);
function terraformName(root, text) {
const code = "expression/unknown-name";
if (root === "terraform" || root === "environment" || text === "env.name") return {
code,
message: `"${text}" is not defined: no expression gives the environment`,
hint: "In wac.yaml, give each environment a variable: environments: { prod: { vars: { stage: prod } } }. Write vars.stage."
};
const ours = {
var: "vars",
local: "vars",
each: "matrix",
count: "matrix"
}[root];
if (ours === void 0) return void 0;
const name = ours === "vars" ? text.slice(root.length + 1) || "NAME" : "AXIS";
return {
code,
message: `"${text}" is a name of Terraform`,
hint: `Write ${ours}.${name}.`
};
}
function unknownRoot(root, text) {
if (root === "vars" || root === "matrix") return {
code: "expression/syntax",
message: `"${root}" is not a complete name`,
hint: `Write ${root}.NAME.`
};
if (/^[a-zA-Z_]\w*$/.test(root) && isServerVariable(text)) return {
code: "expression/mixed-brackets",
message: `"${text}" is a variable that W&B fills in, not one of wac`,
hint: `Write \${${text}}.`
};
if (root === "secrets") return {
code: "expression/unknown-name",
message: `"${text}" is a secret of GitHub Actions, which wac does not read`,
hint: `Keep the secret in W&B's secret manager and write \${${text.slice(8) || "NAME"}}.`
};
const foreign = terraformName(root, text);
if (foreign !== void 0) return foreign;
if (ACTIONS_ROOTS.has(root)) return {
code: "expression/unknown-name",
message: `"${text}" belongs to GitHub Actions, and wac has no such context`,
hint: "Pass the value with --var and write vars.NAME; for a literal ${{ write $${{."
};
return {
code: "expression/unknown-name",
message: `"${text}" is neither a variable nor an axis`,
hint: text.includes(".") ? `Write a name below vars or matrix; for what W&B fills in, write \${${text}}.` : `Write vars.${text} or matrix.${text}; for what W&B fills in, write \${${text}}.`
};
}
function isServerVariable(text) {
return /^(?:artifact_metadata\.\S+|(?:project|entity|automation|run|metric|alert|artifact_collection)_name|event_(?:type|author)|alias|tag|artifact_version(?:_string|_index)?|metric_(?:values?|filter|filter_short|current_status)|run_status|ACCESS_TOKEN|SECRET_NAME)$/.test(text);
}
function syntax(message, hint) {
return {
status: "problem",
problem: {
code: "expression/syntax",
message,
hint
}
};
}
// src/manifest/expand/expand-expressions.ts
function expandExpressions(value, scope, onProblem) {
const path = [];
function expand(current) {
if (typeof current === "string") {
if (!mayHoldExpression(current)) return current;
return expandText(current, scope, (problem) => onProblem(require_common.B(path), problem));
}
if (Array.isArray(current)) return current.map((item, index) => within(String(index), item));
if (!require_common.Wt(current)) return current;
const result = {};
for (const [key, item] of Object.entries(current)) {
if (key.includes("${{")) onProblem(require_common.B([...path, key]), NOT_IN_KEYS);
result[key] = within(key, item);
}
return result;
}
function within(segment, item) {
path.push(segment);
const result = expand(item);
path.pop();
return result;
}
return expand(value);
}
const NOT_IN_KEYS = {
code: "expression/syntax",
message: "Expressions are not allowed in keys",
hint: "Write the key out; expressions are allowed in values only."
};
function expandText(text, scope, onProblem) {
const parsed = parseTemplate(text);
if (parsed.status === "problem") {
onProblem(parsed.problem);
return text;
}
const [only] = parsed.parts;
const values = parsed.parts.map((part) => evaluatePart(part, scope));
const failed = values.find((value) => "problem" in value);
if (failed !== void 0 && "problem" in failed) {
onProblem(failed.problem);
return text;
}
const results = values.map((value) => "value" in value ? value.value : "");
if (parsed.parts.length === 1 && only?.kind === "expression") return structuredClone(results[0] ?? null);
const compound = results.findIndex((value) => typeof value === "object" && value !== null && require_common.O(value) === void 0);
if (compound !== -1) {
onProblem({
code: "expression/syntax",
message: `${parsed.parts[compound]?.text ?? ""} is a list or mapping and cannot be part of a string`,
hint: "Name one of its fields, or let the expression be the whole value."
});
return text;
}
return results.map((value) => require_common.O(value) ?? String(value)).join("");
}
function evaluatePart(part, scope) {
if (part.kind === "text") return { value: part.text };
let problem;
for (const operand of part.operands) {
const value = operand.kind === "literal" ? operand.value : findPath(operand, scope);
if (value !== void 0 && value !== null) return { value };
if (operand.kind === "path") problem = undefinedName(operand, scope);
}
return problem === void 0 ? { value: "" } : { problem };
}
function findPath(operand, scope) {
const [name = ""] = operand.path;
if (operand.root === "vars") scope.usedVars?.add(name);
let current = operand.root === "vars" ? scope.vars : scope.matrix;
for (const segment of operand.path) current = childOf(current, segment);
return current;
}
function childOf(value, segment) {
if (require_common.Ut(value)) return value[Number(segment)];
return require_common.Wt(value) ? require_common.Ht(value, segment) : void 0;
}
function undefinedName(operand, scope) {
if (operand.root === "matrix" && scope.matrix === void 0) return {
code: "expression/unknown-name",
message: `"${operand.text}" names an axis, and there is no matrix here`,
hint: "Add \"matrix:\" to the manifest, or use vars."
};
let current = operand.root === "vars" ? scope.vars : scope.matrix;
const known = [operand.root];
for (const segment of operand.path) {
const next = childOf(current, segment);
if (next === void 0 || next === null) {
const names = require_common.Wt(current) ? Object.keys(current).map((name) => [...known, name].join(".")) : [];
return {
code: "expression/unknown-name",
message: `"${operand.text}" is not defined`,
hint: require_common.J([...known, segment].join("."), names) ?? definitionHint(operand.root, names)
};
}
known.push(segment);
current = next;
}
return {
code: "expression/unknown-name",
message: `"${operand.text}" is not defined`,
hint: definitionHint(operand.root, [])
};
}
function definitionHint(root, names) {
return `Define it under ${root === "vars" ? "\"vars:\" in wac.yaml, or with --var" : "\"matrix:\""}, or give a fallback with "??".${names.length === 0 || names.length > 12 ? "" : ` Defined: ${names.join(", ")}.`}`;
}
// src/manifest/expand/expand-matrix.ts
const MAX_COMBINATIONS = 1e4;
const MAX_AXIS_ITEMS = 5e3;
const MAX_AXES = 20;
const MAX_EXCLUDE_ENTRIES = 500;
function expandMatrix(matrix) {
const { exclude, ...axes } = matrix;
const problems = [];
const read = [];
const tooLarge = findTooLarge(axes, exclude);
if (tooLarge !== void 0) return {
combinations: [],
problems: [tooLarge]
};
for (const name of Object.keys(axes).sort(require_common.Bt)) {
const axis = readAxis(name, axes[name] ?? null);
if ("items" in axis) read.push(axis);
else problems.push(axis);
}
if (read.length === 0 && problems.length === 0) problems.push(empty("/matrix", "The matrix has no axis"));
if (problems.length > 0) return {
combinations: [],
problems
};
return excluded(combine(read), read, exclude);
}
function findTooLarge(axes, exclude) {
const sizes = Object.entries(axes).map(([name, axis]) => ({
name,
size: sizeOf(axis)
}));
if (sizes.length > 20) return invalid("/matrix", `The matrix has ${sizes.length} axes; at most ${20} are allowed`, "Join axes that belong together: the items of an axis may be mappings.");
const long = sizes.find(({ size }) => size > MAX_AXIS_ITEMS);
if (long !== void 0) return invalid(require_common.B(["matrix", long.name]), `The axis "${long.name}" has ${long.size} items; at most ${MAX_AXIS_ITEMS} are allowed`, "Split it into several manifests.");
if (sizeOf(exclude ?? null) > 500) return invalid("/matrix/exclude", `"exclude" has ${sizeOf(exclude ?? null)} entries; at most ${500} are allowed`, "Leave items out of the axes, or split the matrix into several manifests.");
const total = sizes.reduce((count, { size }) => count * Math.max(size, 1), 1);
if (total <= 1e4) return void 0;
return invalid("/matrix", `The matrix has ${total} combinations; at most ${MAX_COMBINATIONS} are allowed`, "Split it into several manifests, or shorten an axis.");
}
function sizeOf(value) {
return typeof value === "object" && value !== null ? Object.keys(value).length : 0;
}
function readAxis(name, value) {
const pointer = require_common.B(["matrix", name]);
if (!isContainer(value)) return {
pointer,
code: "schema/wrong-type",
severity: "error",
message: `The axis "${name}" must be a list or a mapping; it is ${require_common.Vt(require_common.O(value) === void 0 ? value : 0)}`,
hint: "Write a list of values, a mapping of ids to items, or an expression that gives one."
};
const entries = Array.isArray(value) ? value.map((item) => [item, item]) : Object.entries(value);
if (entries.length === 0) return empty(pointer, `The axis "${name}" has no items`);
const items = new Map();
for (const [label, item] of entries) {
const text = labelText(label);
if (text === void 0) return invalid(pointer, `The axis "${name}" is a list of mappings, which have no ids`, name === "include" ? "A matrix has no \"include\". Write one axis as a mapping of ids to items: model: { classifier: { project: \u2026 } }, and name their fields: ${{ matrix.model.project }}." : "Write a mapping of ids to items: { classifier: { project: \u2026 } }.");
const id = require_common.T(text);
if (id === "") return invalid(pointer, `The item "${text}" of the axis "${name}" gives no id`, "Write a mapping, whose keys are the ids.");
if (items.has(id)) return invalid(pointer, `Two items of the axis "${name}" have the id "${id}"`, "Write a mapping with different keys.");
items.set(id, item);
}
return {
name,
items: [...items].map(([id, value]) => ({
id,
value
}))
};
}
function combine(axes) {
let combinations = [{
ids: [],
items: {}
}];
for (const { name, items } of axes) combinations = combinations.flatMap((combination) => items.map(({ id, value }) => ({
ids: [...combination.ids, id],
items: {
...combination.items,
[name]: value
}
})));
return combinations;
}
function excluded(combinations, axes, exclude) {
if (!require_common.Ut(exclude)) return {
combinations,
problems: []
};
const problems = [];
let left = combinations;
for (const [index, entry] of exclude.entries()) {
if (!require_common.Wt(entry)) continue;
const pointer = require_common.B([
"matrix",
"exclude",
index
]);
const unknown = Object.keys(entry).find((name) => !axes.some((axis) => axis.name === name));
if (unknown !== void 0) {
const hint = require_common.J(unknown, axes.map(({ name }) => name)) ?? "Name the axes of this matrix.";
problems.push({
pointer,
code: "matrix/exclude",
severity: "error",
message: `"${unknown}" is not an axis of the matrix`,
hint
});
continue;
}
const wanted = axes.map(({ name }) => excludedItem(entry[name]));
const hits = combinations.filter((combination) => isExcluded(combination, axes, wanted));
if (hits.length === 0) problems.push({
pointer,
code: "matrix/exclude",
severity: "warning",
message: "The entry excludes no combination",
hint: "Name items by their id or value."
});
const leaves = new Set(hits);
left = left.filter((combination) => !leaves.has(combination));
}
if (left.length === 0) problems.push(empty("/matrix/exclude", "Every combination of the matrix is excluded"));
return {
combinations: left,
problems
};
}
function isContainer(value) {
return typeof value === "object" && value !== null && require_common.O(value) === void 0;
}
function labelText(label) {
return require_common.O(label) ?? (typeof label === "object" ? void 0 : String(label));
}
function excludedItem(value) {
if (value === void 0) return void 0;
const spelling = require_common.O(value);
if (spelling !== void 0) return {
value: Number(spelling),
id: require_common.T(spelling)
};
return typeof value === "object" ? { value } : {
value,
id: require_common.T(String(value))
};
}
function isExcluded(combination, axes, wanted) {
return axes.every(({ name }, index) => {
const item = wanted[index];
if (item === void 0) return true;
const present = combination.items[name];
const spelling = require_common.O(present);
if ((spelling === void 0 ? present : Number(spelling)) === item.value) return true;
return item.id !== void 0 && combination.ids[index] === item.id;
});
}
function empty(pointer, message) {
return {
pointer,
code: "matrix/empty",
severity: "error",
message,
hint: "Add an item. To remove the automations, delete the manifest."
};
}
function invalid(pointer, message, hint) {
return {
pointer,
code: "matrix/invalid",
severity: "error",
message,
hint
};
}
// src/manifest/expand/expand-manifest.ts
const NOTHING = {
copies: [],
webhooks: [],
diagnostics: []
};
function expandManifest(source, resolved, matched) {
const { value } = source;
if (!require_common.Wt(value)) return failed(source, [{
code: "schema/wrong-type",
pointer: "",
message: `A manifest must be a mapping; it is ${require_common.Vt(value)}`,
hint: "It begins with \"key:\"; several manifests in one file are separated by \"---\"."
}]);
const unknown = kindProblem(value);
if (unknown !== void 0) return failed(source, [unknown]);
const membership = checkEnvironments(value, resolved);
if (membership.problems.length > 0) return failed(source, membership.problems);
if (!membership.isMember) {
markOtherEnvironments(keyText(source), resolved, matched);
return NOTHING;
}
const template = source.hasOddNumbers ? require_common.A(value, "", (pointer) => source.numberText(pointer)) : value;
const matrix = readMatrix(template, resolved);
const problems = matrix.problems.map((problem) => locateProblem(problem, source));
const expanded = matrix.combinations.map((combination) => expandCopy(template, {
combination,
hasMatrix: matrix.hasMatrix
}, {
source,
resolved,
matched
}));
return {
copies: expanded.flatMap(({ copies }) => copies),
webhooks: expanded.flatMap(({ webhooks }) => webhooks),
diagnostics: [...problems, ...expanded.flatMap(({ diagnostics }) => diagnostics)]
};
}
function checkEnvironments(value, { configuration, environments }) {
const wanted = value["environments"];
if (!require_common.Ut(wanted)) return {
isMember: true,
problems: []
};
const problems = [];
for (const [index, name] of wanted.entries()) {
if (typeof name !== "string" || environments.includes(name)) continue;
const there = environments.length === 0 ? "wac.yaml declares no environments. Declare it there, or remove the line." : `Declared are ${environments.join(", ")}.`;
problems.push({
code: "config/unknown-environment",
pointer: `/environments/${index}`,
message: `The environment "${name}" is not declared`,
hint: name === "*" || name === "all" ? "Remove \"environments\": without it the manifest is in every environment." : name.startsWith("!") ? `Name those in which the manifest is. ${there}` : require_common.J(name, environments) ?? there
});
}
return {
isMember: wanted.length === 0 || wanted.some((name) => name === configuration.environment || typeof name !== "string"),
problems
};
}
function markOtherEnvironments(key, { overrides }, matched) {
for (const rule of overrides) {
const [base = ""] = rule.match.split("/");
if (rule.isGlobal && require_common.M(base).test(key)) matched.add(rule);
}
}
function readMatrix(value, { vars, usedVars }) {
const single = {
combinations: [{
ids: [],
items: {}
}],
problems: [],
hasMatrix: false
};
const { matrix } = value;
if (!require_common.Wt(matrix) || Object.keys(matrix).length === 0) return single;
const problems = [];
const expanded = expandExpressions(matrix, {
vars,
usedVars
}, (pointer, problem) => {
problems.push({
...problem,
pointer: `/matrix${pointer}`
});
});
if (problems.length > 0) return {
combinations: [],
problems,
hasMatrix: true
};
const { combinations, problems: invalid } = expandMatrix(expanded);
return {
combinations,
problems: invalid,
hasMatrix: true
};
}
function expandCopy(template, { combination, hasMatrix }, { source, resolved, matched }) {
const base = keyText(source);
const key = [base, ...combination.ids].join("/");
const isShown = key !== "" && findSecrets(key).length === 0;
const ofCopy = (found) => isShown ? found.map((each) => ({
...each,
keys: [key]
})) : found;
const { body, overlays, problems } = applyOverrides(template, hasMatrix ? [key, base] : [key], resolved, matched);
if (problems.length > 0) return failed(resolved.source, problems);
const scope = {
vars: resolved.vars,
usedVars: resolved.usedVars,
...require_common.cn({ matrix: hasMatrix ? combination.items : void 0 })
};
const wrong = [];
const expanded = expandBody(body, scope, (pointer, problem) => {
wrong.push({
...problem,
pointer
});
});
const { value: document, spellings } = require_common.k(expanded);
const locations = overlaySource(source, overlays, spellings);
const validated = require_common.Wt(document) && isWebhookKind(document["kind"]) ? asWebhook(document, locations) : asAutomation(document, locations);
if (wrong.length > 0) {
const soundly = validated.diagnostics.filter(({ range }) => !wrong.some(({ pointer }) => locations.locate(pointer).start.offset === range?.start.offset));
const found = [...failed(locations, wrong).diagnostics, ...soundly];
return {
...NOTHING,
diagnostics: ofCopy(found)
};
}
const { automation, webhook } = validated;
return {
copies: automation === void 0 ? [] : [{
key,
manifest: automation,
source: locations
}],
webhooks: webhook === void 0 ? [] : [{
key,
manifest: webhook,
source: locations
}],
diagnostics: ofCopy(validated.diagnostics)
};
}
function asAutomation(document, source) {
const { value, diagnostics } = validateDocument(document, {
loadValidator: loadManifestValidator,
schema: require_schema.c,
source,
title: "the manifest"
});
return {
...require_common.cn({ automation: value }),
diagnostics
};
}
function asWebhook(document, source) {
const { value, diagnostics } = validateDocument(document, {
loadValidator: loadWebhookValidator,
schema: require_schema.i,
source,
title: "the webhook"
});
return {
...require_common.cn({ webhook: value }),
diagnostics
};
}
function kindProblem({ kind }) {
if (kind === void 0 || isWebhookKind(kind)) return void 0;
const pointer = "/kind";
if (typeof kind === "string" && /^slack/i.test(kind)) return {
code: "manifest/kind",
pointer,
message: "W&B creates Slack integrations only in its web page, not through its API",
hint: "Connect the channel once under https://forge.coreweave.com/wandb/TEAM/settings, on your own server https://HOST/TEAM/settings, and name it in automations: integration: { slack: { channel: \"#NAME\" } }."
};
return {
code: "manifest/kind",
pointer,
message: "There is no such kind of manifest",
hint: kind === "automation" ? "Leave \"kind\" out: a document without it is an automation." : "Write \"kind: webhook\", or leave \"kind\" out for an automation."
};
}
function keyText(source) {
const key = require_common.Wt(source.value) ? source.value["key"] : void 0;
if (typeof key === "number") return source.numberText("/key") ?? String(key);
return typeof key === "string" ? key : "";
}
function expandBody({ key, matrix, ...open }, scope, onProblem) {
const fixed = {};
if (key !== void 0) fixed["key"] = key;
if (matrix !== void 0) fixed["matrix"] = matrix;
return Object.assign(fixed, expandExpressions(open, scope, onProblem));
}
function failed(source, problems) {
return {
...NOTHING,
diagnostics: problems.map((problem) => locateProblem(problem, source))
};
}
// src/manifest/lint/check-action.ts
const WEBHOOK_NAME = /^[-\w]+(?: +[-\w]+)*$/;
const MAX_WEBHOOK_NAME = 64;
function checkEmptyNotification({ manifest, report }) {
const { sendNotification } = manifest.then;
if (sendNotification === void 0) return;
const { title = "", message = "" } = sendNotification;
if (`${title}${message}`.trim() !== "") return;
report({
code: "notify/empty",
severity: "info",
pointer: "/then/sendNotification",
part: "key",
message: "The notification has neither a title nor a message",
hint: "Write what happened and what to do: \"title: \u2026\", \"message: \u2026\"."
});
}
function checkWebhookName({ declaration: { action }, report }) {
if (action.kind !== "sendWebhook" || action.integration.kind !== "webhook") return;
const { name } = action.integration;
const isLong = name.length > MAX_WEBHOOK_NAME;
if (!isLong && WEBHOOK_NAME.test(name)) return;
report({
code: "integration/impossible-name",
severity: "warning",
pointer: "/then/sendWebhook/integration",
message: isLong ? `No webhook has a name of ${name.length} characters: W&B allows ${MAX_WEBHOOK_NAME}` : `No webhook can be called "${name}": W&B allows letters, digits, "-", "_" and spaces between them`,
hint: "Run \"wac integrations\" to see what there is."
});
}
function checkDisabled({ manifest, report, lineAt }) {
if (manifest.enabled !== false || (manifest.description ?? "").trim() !== "") return;
const line = lineAt("/enabled");
if (line === void 0 || /\s#(?!\s*wac\s)\s*\S/.test(line)) return;
report({
code: "set/disabled-forever",
severity: "info",
pointer: "/enabled",
message: "The automation is disabled, and no description or comment gives the reason",
hint: "Give the reason in the description or in a comment on this line, as in \"enabled: false # until the new data has arrived\"."
});
}
// src/manifest/lint/check-expression-brackets.ts
const DOUBLE = /(?<!\$)\{\{-?\s*\.?(vars?|matrix|local|each)\.([\w.-]+?)\s*-?\}\}/gu;
const SINGLE = /\$\{\s*(var|local|each)\.([\w.-]+)\s*\}/gu;
function checkExpressionBrackets({ manifest, report }) {
const { name, description, scope, then } = manifest;
const { sendNotification, sendPromptToAria } = then;
for (const [path, value] of [
["name", name],
["description", description],
["scope", scope],
["then.sendNotification.title", sendNotification?.title],
["then.sendNotification.message", sendNotification?.message],
["then.sendPromptToAria.prompt", sendPromptToAria?.prompt]
]) if (value !== void 0) reportIn(require_common.Yt(value), path.split("."), report);
}
function reportIn(value, path, report) {
if (require_common.Ut(value)) return;
if (require_common.Wt(value)) {
for (const [key, item] of Object.entries(value)) reportIn(item, [...path, key], report);
return;
}
if (typeof value !== "string") return;
const forms = path[0] === "then" ? [DOUBLE] : [DOUBLE, SINGLE];
for (const [whole, root = "", rest = ""] of forms.flatMap((form) => [...value.matchAll(form)])) {
const meant = {
each: "matrix.AXIS",
matrix: `matrix.${rest}`
}[root] ?? `vars.${rest}`;
report({
code: "payload/wrong-brackets",
severity: "warning",
pointer: require_common.B(path),
message: `"${whole}" is no expression: it stays as it is`,
hint: `Write \${{ ${meant} }}.`
});
}
}
// src/manifest/lint/filter/check-filter.ts
const KNOWN_OPERATORS = new Set([
"eq",
"ne",
"gt",
"gte",
"lt",
"lte",
"in",
"nin",
"regex",
"options",
"contains",
"exists"
]);
function checkNever({ declaration, report }) {
const found = findContradiction(declaration.event);
if (found === void 0) return;
const pointer = `/${found.path.replaceAll(".", "/")}`;
if (found.certainty === "certain") {
report({
code: "filter/never",
severity: "warning",
pointer,
message: `The automation can never trigger: ${lowerFirst(found.message)}`,
hint: "Remove one of the conditions, or join them with \"any\" if either is enough."
});
return;
}
const isZscore = found.path.endsWith(".zscore");
report({
code: isZscore ? "metric/zscore-unreachable" : "metric/relative-drop-impossible",
severity: "warning",
pointer,
message: found.message,
hint: isZscore ? "Use a longer window or a lower threshold. This assumes that the value is part of its own window." : "Write at most 100%, or use an absolute change. A metric that can be negative may ignore this."
});
}
function checkAlways({ declaration, manifest, report }) {
const { event } = declaration;
const kind = event.kind;
const field = require_schema.g(event) ? "runs" : "filter";
const filter = require_schema.g(event) ? event.runs : event.filter;
const body = manifest.when[kind];
const written = isObject(body) ? body[field] : void 0;
if (!isObject(written) || Object.keys(written).length === 0) return;
if (!isAlwaysTrue(filter)) return;
report({
code: "filter/always",
severity: "warning",
pointer: `/when/${kind}/${field}`,
part: "key",
message: "The filter matches everything",
hint: "Remove it, or correct the condition."
});
}
function isAlwaysTrue(filter) {
return filterContradiction({ $nor: [filter] }) !== void 0;
}
function checkMongo(leaf, { declaration, report }) {
if (!leaf.isMongo) return;
if (require_schema.g(declaration.event) && leaf.field === "name") report({
code: "filter/name-is-id",
severity: "warning",
pointer: leaf.pointer,
message: "Inside \"mongo\", the field \"name\" is the ID of the run",
hint: "Write \"display_name\" for the name that people see."
});
if (!KNOWN_OPERATORS.has(leaf.operator)) report({
code: "filter/unknown-operator",
severity: "warning",
pointer: leaf.pointer,
message: `"${leaf.operator}" is not an operator that W&B documents for filters: it may never match`,
hint: "Use $eq, $ne, $gt, $gte, $lt, $lte, $in, $nin, $regex, $contains or $exists."
});
}
function isObject(value) {
return require_common.Wt(value);
}
function lowerFirst(text) {
return text.slice(0, 1).toLowerCase() + text.slice(1);
}
// src/manifest/lint/filter/compile-regex.ts
const compile = require_common.Et(compileOnce);
function compileOnce(source) {
const literal = require_common.w(source);
if (literal !== void 0) return { regex: { test: literal } };
const { RE2JS, RE2JSSyntaxException } = require_common.in();
try {
return { regex: RE2JS.compile(source) };
} catch (error) {
if (!(error instanceof RE2JSSyntaxException)) throw error;
const part = error.getPattern() ?? "";
const description = error.getDescription();
return { problem: part === "" ? description : `${description}: "${part}"` };
}
}
// src/manifest/lint/check-house-rules.ts
const HINT = "\"lint.rules\" in wac.yaml requires this.";
function checkHouseRules(context) {
checkName(context);
checkDescription(context);
checkSeverity(context);
checkRunFilter(context);
checkIntegration(context);
}
function checkName({ manifest, rules: { namePattern }, report }) {
if (namePattern === void 0) return;
const name = manifest.name ?? manifest.key;
const compiled = compile(namePattern);
if ("problem" in compiled || compiled.regex.test(name)) return;
report({
code: "name/pattern",
severity: "warning",
pointer: manifest.name === void 0 ? "/key" : "/name",
message: `The name "${name}" does not match "${namePattern}"`,
hint: HINT
});
}
function checkDescription({ manifest, rules, report }) {
if (rules.requireDescription !== true || (manifest.description ?? "").trim() !== "") return;
report({
code: "description/missing",
severity: "warning",
pointer: manifest.description === void 0 ? "/key" : "/description",
message: "The automation has no description",
hint: `Write "description: \u2026": who handles this, and what to do. ${HINT}`
});
}
function checkSeverity({ manifest, rules, report }) {
const { sendNotification } = manifest.then;
if (rules.requireSeverity !== true || sendNotification === void 0) return;
if (sendNotification.severity !== void 0) return;
report({
code: "severity/missing",
severity: "warning",
pointer: "/then/sendNotification",
part: "key",
message: "The notification has no severity",
hint: `Write "severity: INFO", WARN or ERROR. ${HINT}`
});
}
function checkRunFilter({ declaration: { event }, rules, report }) {
if (rules.requireRunFilter !== true) return;
if (!require_schema.g(event)) return;
if (!isAlwaysTrue(event.runs)) return;
report({
code: "filter/missing",
severity: "warning",
pointer: `/when/${event.kind}`,
part: "key",
message: "The run event has no run filter",
hint: `Write "runs: { name: \u2026 }" to say which runs are meant. ${HINT}`
});
}
function checkIntegration({ manifest, declaration, rules, report }) {
const { action } = declaration;
if (rules.integrations === void 0 || !("integration" in action)) return;
const written = manifest.then[action.kind]?.integration;
const allowed = new Set(rules.integrations.map(withoutHash));
if (namesOf(written, action.integration).some((name) => allowed.has(withoutHash(name)))) return;
report({
code: "integration/not-allowed",
severity: "warning",
pointer: `/then/${action.kind}/integration`,
message: `The integration ${JSON.stringify(nameOf(action.integration))} is not an allowed integration`,
hint: rules.integrations.length === 0 ? `No integration is allowed here. ${HINT}` : `Allowed are ${rules.integrations.join(", ")}. ${HINT}`
});
}
function namesOf(written, ref) {
return [...typeof written === "string" ? [written] : [], nameOf(ref)];
}
function nameOf(ref) {
switch (ref.kind) {
case "slack": return ref.channel;
case "webhook": return ref.name;
case "id": return ref.id;
}
}
function withoutHash(name) {
return name.replace(/^#/, "");
}
// src/manifest/lint/check-metric-bounds.ts
function checkMetricBounds({ declaration: { event }, rules, report }) {
if (event.kind !== "runMetric" || rules.metricBounds === void 0) return;
const { condition } = event;
const bounds = Object.hasOwn(rules.metricBounds, condition.metric) ? rules.metricBounds[condition.metric] : void 0;
if (bounds === void 0) return;
const result = outcome(condition, bounds);
if (result === "open") return;
report({
code: "metric/impossible-bound",
severity: "warning",
pointer: `/when/runMetric/${condition.kind}`,
message: result === "never" ? `No value of "${condition.metric}" meets the condition: ${describe(bounds)}` : `Every value of "${condition.metric}" meets the condition: ${describe(bounds)}`,
hint: "Correct the condition, or the bounds under \"lint.rules.metricBounds\" in wac.yaml."
});
}
function describe({ min, max }) {
if (min === void 0) return `wac.yaml says that it is at most ${max}`;
if (max === void 0) return `wac.yaml says that it is at least ${min}`;
return `wac.yaml says that it lies between ${min} and ${max}`;
}
function outcome(condition, bounds) {
if (condition.kind === "zscore") return "open";
const { min, max } = bounds;
if (condition.kind === "change") {
const isBounded = min !== void 0 && max !== void 0;
return condition.amountType === "ABSOLUTE" && isBounded && condition.amount > max - min ? "never" : "open";
}
const inside = { value: require_common.cn({
$gte: min,
$lte: max
}) };
const met = { value: { [condition.operator]: condition.threshold } };
if (filterContradiction({ $and: [inside, met] }) !== void 0) return "never";
return filterContradiction({ $and: [inside, { $nor: [met] }] }) === void 0 ? "open" : "always";
}
// src/manifest/lint/check-metric-name.ts
const SHAPES = [
{
pattern: /^\s|\s$/,
what: "has a space at its start or end",
hint: "Remove the space: names are compared exactly."
},
{
pattern: /\s(?:[<>]=?|==|!=)\s|[<>]=?\s*-?\d/,
what: "looks like a comparison",
hint: "Write the name of the metric, and the comparison as threshold: { gt: 0.9 }."
},
{
pattern: /^(?:avg|mean|min|max|sum|count|stddev|quantile|rate|irate|increase|delta|deriv|abs|last|\w+_over_time)\s*(?:by\s*)?\(.*\)$/,
what: "looks like a function",
hint: "Write the name of the metric, with aggregate: mean (or min, max, sum) and window: 5."
},
{
pattern: /\[\d+(?:ms|[smhdwy])\]$|^[\w/.:-]+\{.*=.*\}$/,
what: "looks like a query of another system",
hint: "Write the name as the run logs it. A window counts values, not time: aggregate: mean, window: 5. Select runs with \"runs\"."
},
{
pattern: /^(?:run\.|api\.)?(?:summary|history|metric|summary_metrics)[[(]|^summary_metrics\./,
what: "looks like code of the Python SDK",
hint: "Write the name alone, as in wandb.log({\"loss\": \u2026}): metric: loss."
},
{
pattern: /\*|^\^|[\w/)]\$$|\\[dw.]|\[[^\]]*-[^\]]*\][*+?]?/,
what: "looks like a pattern",
hint: "Write one name, and a matrix for several metrics."
}
];
function checkMetricName({ declaration, report }) {
const { event } = declaration;
if (event.kind !== "runMetric") return;
const { metric } = event.condition;
const found = SHAPES.find(({ pattern }) => pattern.test(metric));
if (found === void 0) return;
report({
code: "metric/looks-like-expression",
severity: "warning",
pointer: "/when/runMetric/metric",
message: `The metric "${metric}" ${found.what}, but a metric is found by its exact name`,
hint: found.hint
});
}
// src/manifest/lint/describe-json-error.ts
const TOKEN = /[ \t\r\n]*(?:"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null|[[\]{},:])/uy;
const EXPECTED = {
value: "a value is expected",
"value-or-end": "a value or \"]\" is expected",
key: "a name in double quotes is expected",
"key-or-end": "a name in double quotes or \"}\" is expected",
colon: "\":\" is expected",
"comma-or-end": "\",\" or the closing bracket is expected",
nothing: "nothing more is expected"
};
function describeJsonError(text) {
const open = [];
let expected = "value";
let offset = 0;
for (;;) {
TOKEN.lastIndex = offset;
const token = TOKEN.exec(text)?.[0];
const start = offset + (/^[ \t\r\n]*/.exec(text.slice(offset))?.[0].length ?? 0);
if (token === void 0) return errorAt(text, start, expected);
const next = advance(expected, token.trim(), open);
if (next === void 0) return errorAt(text, start, expected);
expected = next;
offset += token.length;
}
}
function advance(expected, token, open) {
if (token === "}" || token === "]") return close(expected, token, open);
if (token === ":") return expected === "colon" ? "value" : void 0;
if (token === ",") return separate(expected, open);
if (expected === "key" || expected === "key-or-end") return token.startsWith("\"") ? "colon" : void 0;
if (expected !== "value" && expected !== "value-or-end") return void 0;
return begin(token, open);
}
function begin(token, open) {
if (token !== "{" && token !== "[") return afterValue(open);
open.push(token);
return token === "{" ? "key-or-end" : "value-or-end";
}
function close(expected, token, open) {
if (expected !== "comma-or-end" && expected !== (token === "}" ? "key-or-end" : "value-or-end")) return void 0;
if (open.at(-1) !== (token === "}" ? "{" : "[")) return void 0;
open.pop();
return afterValue(open);
}
function separate(expected, open) {
if (expected !== "comma-or-end") return void 0;
return open.at(-1) === "{" ? "key" : "value";
}
function afterValue(open) {
return open.length === 0 ? "nothing" : "comma-or-end";
}
function errorAt(text, offset, expected) {
const lines = text.slice(0, offset).split("\n");
const found = offset >= text.length ? "the text ends" : `found "${text.charAt(offset)}" here`;
return {
line: lines.length,
column: (lines.at(-1) ?? "").length + 1,
reason: `${EXPECTED[expected]}, but ${found}`
};
}
// src/manifest/lint/check-payload.ts
const POINTER = "/then/sendWebhook/payload";
const MAX_EVENT_TYPE_CHARACTERS = 100;
const MAX_CLIENT_KEYS = 10;
const MAX_CLIENT_CHARACTERS = 65535;
function checkPayload({ manifest, report }) {
const written = manifest.then.sendWebhook?.payload;
if (written === void 0 || written === "") return;
const payload = typeof written === "string" ? parse(written) : { value: written };
if (!("value" in payload)) {
report({
code: "payload/not-json",
pointer: POINTER,
...payload
});
return;
}
if (!require_common.Wt(payload.value)) {
report({
code: "payload/not-object",
pointer: POINTER,
message: `The payload must be a mapping at the top; it is ${require_common.Vt(payload.value)}`,
hint: "Write a mapping, for example payload: { items: [ \u2026 ] }. The official SDK cannot list the automations of a team that has any other payload."
});
return;
}
checkDispatch(payload.value, report);
}
function parse(text) {
try {
return { value: require_common.Jt(text) };
} catch {
return explain(text);
}
}
function explain(text) {
const { line, column, reason } = describeJsonError(text);
const bare = unquotedVariable(text);
if (bare !== void 0) return {
message: `The payload is not JSON: line ${bare.line}, column ${bare.column}: \${${bare.name}} is outside quotes`,
hint: `Write "\${${bare.name}}". W&B inserts the value as escaped text, so the receiver gets a string and converts it.`
};
return {
message: `The payload is not JSON: line ${line}, column ${column}: ${reason}`,
hint: "Write the payload as a YAML mapping instead of text; wac then writes the JSON."
};
}
function unquotedVariable(text) {
let isInString = false;
for (let index = 0; index < text.length; index++) {
const character = text.charAt(index);
if (character === "\\" && isInString) index++;
else if (character === "\"") isInString = !isInString;
else if (!isInString && text.startsWith("${", index)) {
const name = /^\$\{([^{}]*)\}/.exec(text.slice(index))?.[1];
if (name === void 0) continue;
const before = text.slice(0, index).split("\n");
return {
name,
line: before.length,
column: (before.at(-1) ?? "").length + 1
};
}
}
}
function checkDispatch(payload, report) {
const client = payload["client_payload"];
const type = payload["event_type"];
if (client === void 0) return;
const problems = [];
if (typeof type !== "string") problems.push("\"event_type\" is missing or not a string");
else if (type.length > MAX_EVENT_TYPE_CHARACTERS) problems.push(`"event_type" has more than ${MAX_EVENT_TYPE_CHARACTERS} characters`);
if (!require_common.Wt(client)) problems.push("\"client_payload\" is not a mapping");
else if (Object.keys(client).length > MAX_CLIENT_KEYS) problems.push(`"client_payload" has more than ${MAX_CLIENT_KEYS} keys at the top`);
if (JSON.stringify(client).length > MAX_CLIENT_CHARACTERS) problems.push(`"client_payload" has more than ${MAX_CLIENT_CHARACTERS} characters`);
for (const problem of problems) report({
code: "payload/dispatch-shape",
severity: "warning",
pointer: POINTER,
message: `GitHub refuses this repository dispatch: ${problem}`,
hint: "A dispatch is { event_type, client_payload } with at most 10 keys in client_payload; nest further values."
});
}
// src/manifest/lint/check-scope-names.ts
const NOT_IN_PROJECT = /[\\#?%:]/;
function checkScopeNames({ declaration: { scope }, manifest, report }) {
const problem = (field, text) => {
report({
code: "scope/impossible-name",
severity: "warning",
pointer: `/scope/${field}`,
message: text,
hint: HINTS[/pattern/.test(text) ? "pattern" : field]
});
};
for (const field of [
"project",
"registry",
"collection"
]) if (manifest.scope[field]?.includes("*") === true) problem(field, `A scope names one ${field}; "${manifest.scope[field]}" is read as a name, not as a pattern`);
if (scope.kind === "project" && !scope.project.includes("*") && NOT_IN_PROJECT.test(scope.project)) problem("project", `No project is called "${scope.project}": W&B refuses these characters`);
const collection = "collection" in scope ? scope.collection : void 0;
if (collection?.includes(":") === true && !collection.includes("*")) problem("collection", `A collection has no version or alias in its name, as "${collection}" has`);
}
const HINTS = {
pattern: "Use a matrix for an automation in each of several, or a team scope where the event allows it.",
project: "Write the name as it is in the address of the page.",
registry: "Write the name as it is in the address of the page.",
collection: "Write the name alone; put a condition on the alias into the filter of the event."
};
// src/manifest/lint/check-system-metric.ts
const SYSTEM_INTERVAL_SECONDS = 15;
function checkSystemMetric({ declaration, report }) {
const { event } = declaration;
if (event.kind !== "runMetric" || !/^system[./]/.test(event.condition.metric)) return;
const { window } = event.condition;
if (window < 2) return;
report({
code: "metric/system-cadence",
severity: "info",
pointer: `/when/runMetric/${event.condition.kind === "zscore" ? "zscore" : "window"}`,
message: `System metrics are logged about every ${SYSTEM_INTERVAL_SECONDS} seconds, so a window of ${window} values covers about ${window * SYSTEM_INTERVAL_SECONDS} seconds`,
hint: "Choose the window by the time that it should cover."
});
}
// src/model/kinds/template-variables.ts
const ALL = require_schema.m;
const RUNS = require_schema.h;
const ARTIFACTS = require_schema.f;
const VERSIONS = require_schema.f.filter((kind) => require_schema.d[kind].subject === "version");
const ALIASES = require_schema.f.filter((kind) => require_schema.d[kind].value === "alias");
const TAGS = require_schema.f.filter((kind) => require_schema.d[kind].value === "tag");
const TEMPLATE_VARIABLE_TABLE = [
{
name: "automation_name",
events: ALL
},
{
name: "event_type",
events: ALL
},
{
name: "event_author",
events: ALL
},
{
name: "entity_name",
events: ALL
},
{
name: "project_name",
events: ALL
},
{
name: "artifact_collection_name",
events: ARTIFACTS
},
{
name: "artifact_version",
events: VERSIONS
},
{
name: "artifact_version_string",
events: VERSIONS
},
{
name: "artifact_version_index",
events: VERSIONS
},
{
name: "artifact_metadata",
events: VERSIONS
},
{
name: "alias",
events: ALIASES
},
{
name: "tag",
events: TAGS
},
{
name: "run_name",
events: RUNS
},
{
name: "run_status",
events: ["runState"]
},
{
name: "metric_name",
events: ["runMetric"]
},
{
name: "metric_values",
events: ["runMetric"]
},
{
name: "metric_filter",
events: ["runMetric"]
},
{
name: "metric_filter_short",
events: ["runMetric"]
},
{
name: "metric_current_status",
events: ["runMetric"]
}
];
const TEMPLATE_VARIABLES = TEMPLATE_VARIABLE_TABLE.map(({ name }) => name).filter((name) => name !== "artifact_metadata");
const SECRET_NAME = /^[A-Z][A-Z0-9_]*$/;
function writtenVariable({ name }) {
return `\${${name}${name === "artifact_metadata" ? ".KEY" : ""}}`;
}
function describeEvents({ events }) {
return [
["every event", ALL],
["artifact and collection events", ARTIFACTS],
["artifact events", VERSIONS],
["run events", RUNS]
].find(([, kinds]) => kinds === events)?.[0] ?? events.join(", ");
}
function variablesOf(event) {
return TEMPLATE_VARIABLE_TABLE.filter(({ events }) => events.includes(event)).map(({ name }) => name === "artifact_metadata" ? "artifact_metadata.KEY" : name);
}
// src/manifest/lint/check-template.ts
const MAX_SECRETS = 2;
function checkTemplates(context) {
const { manifest, declaration, report } = context;
const event = declaration.event.kind;
const hasSecrets = declaration.action.kind === "sendWebhook";
const payload = manifest.then.sendWebhook?.payload;
const secrets = new Set();
for (const { text, path } of templatesOf(context)) {
if (!MAY_HAVE_VARIABLE.test(text)) continue;
const pointer = require_common.B(path);
for (const problem of problemsOf(text, event, hasSecrets)) report({
...problem,
pointer
});
for (const [, name = ""] of text.matchAll(/\$\{([^{}]*)\}/g)) if (SECRET_NAME.test(name)) secrets.add(name);
}
if (payload !== void 0 && secrets.size > MAX_SECRETS) report({
code: "payload/secret-limit",
severity: "warning",
pointer: "/then/sendWebhook/payload",
message: `The payload names ${secrets.size} secrets (${[...secrets].join(", ")}); a webhook has one access token and one other secret`,
hint: "Keep the two that the webhook has; the others render as nothing."
});
}
const MAY_HAVE_VARIABLE = /[$<%{]/;
function problemsOf(text, event, hasSecrets) {
return [
...[...new Set([...text.matchAll(/\$\{([^{}]*)\}/g)].map(([, name = ""]) => name.trim()))].flatMap((name) => variableProblem(name, event, hasSecrets) ?? []),
...brackets(text),
...spacedVariables(text)
];
}
function variableProblem(name, event, hasSecrets) {
const severity = "warning";
const [root = "", ...keys] = name.split(".");
const isMetadata = root === "artifact_metadata";
const known = TEMPLATE_VARIABLE_TABLE.find((each) => each.name === root);
if (known === void 0 || !isMetadata && keys.length > 0) {
const lower = name.toLowerCase();
if (SECRET_NAME.test(name) && !TEMPLATE_VARIABLES.includes(lower)) {
if (hasSecrets) return void 0;
return {
code: "payload/unknown-variable",
severity,
message: `"\${${name}}" has the form of a secret name, but only webhooks have secrets`,
hint: "Remove it, or send a webhook: its payload may name the secrets that the webhook has."
};
}
return {
code: "payload/unknown-variable",
severity,
message: `"\${${name}}" is not a variable that W&B documents: it renders as nothing`,
hint: unknownHint(name, event)
};
}
if (isMetadata && keys.length === 0) return {
code: "payload/unknown-variable",
severity,
message: "\"${artifact_metadata}\" needs a key: without one it renders as nothing",
hint: "Write ${artifact_metadata.KEY} with a key at the top of the metadata."
};
if (!known.events.includes(event)) return {
code: "payload/blank-variable",
severity,
message: `"\${${name}}" renders as nothing: ${event} does not fill it in`,
hint: `Variables of ${event}: ${variablesOf(event).join(", ")}.`
};
if (keys.length < 2) return void 0;
return {
code: "payload/nested-metadata",
severity,
message: `"\${${name}}" renders as nothing: only the keys at the top of the metadata can be named`,
hint: `Log the value under a key of its own, and write \${artifact_metadata.${keys.at(-1) ?? "KEY"}}.`
};
}
function unknownHint(name, event) {
const [, root = "", rest = ""] = /^(var|local|each)\.([\w.-]+)$/.exec(name) ?? [];
if (root !== "") return `Write \${{ ${root === "each" ? "matrix.AXIS" : `vars.${rest}`} }}.`;
const filled = new Set(variablesOf(event));
const near = require_common.Y(name, TEMPLATE_VARIABLES);
const best = near.find((each) => filled.has(each)) ?? near[0];
return best === void 0 ? `Variables of ${event}: ${variablesOf(event).join(", ")}. A secret is written in capitals.` : `Did you mean \${${best}}?`;
}
function spacedVariables(text) {
return [...text.matchAll(/\$\{(\s*([\w.]+)\s*)\}/g)].flatMap(([whole, written = "", name = ""]) => written === name || !isVariable(name) ? [] : [wrongBrackets(whole, name)]);
}
function isVariable(name) {
return TEMPLATE_VARIABLES.includes(name) || /^artifact_metadata\.[^.]+$/.test(name);
}
function wrongBrackets(whole, name) {
return {
code: "payload/wrong-brackets",
severity: "warning",
message: `"${whole}" is sent unchanged: W&B replaces "\${${name}}" only`,
hint: `Write \${${name}}.`
};
}
const LOOKALIKES = [
/(?<!\$)\{\{\s*\.?([\w.]+)\s*\}\}/g,
/\$\{\{\s*\.?([\w.]+)\s*\}\}/g,
/\$\(\s*([\w.]+)\s*\)/g,
/\$([A-Za-z]\w*)/g,
/(?<![${\w])\{\s*([\w.]+)\s*\}(?!\})/g,
/<([a-z]+_[a-z_]+)>/g,
/%\(([\w.]+)\)s/g,
/(?<![\w%])%([a-z]+_[a-z_]+)%/g
];
function brackets(text) {
return LOOKALIKES.flatMap((form) => [...text.matchAll(form)]).flatMap(([whole, name = ""]) => isVariable(name) ? [wrongBrackets(whole, name)] : []);
}
function templatesOf({ manifest, declaration }) {
const { action } = declaration;
if (action.kind !== "sendPromptToAria") return stringsOf(require_common.Yt(manifest.then), ["then"]);
const field = manifest.then.sendPromptToAria?.promptFile === void 0 ? "prompt" : "promptFile";
return [{
text: action.prompt,
path: [
"then",
"sendPromptToAria",
field
]
}];
}
function stringsOf(value, path) {
if (typeof value === "string") return [{
text: value,
path
}];
if (require_common.Ut(value)) return value.flatMap((item, index) => stringsOf(item, [...path, String(index)]));
if (!require_common.Wt(value)) return [];
return Object.entries(value).flatMap(([key, item]) => key === "integration" && path.length === 2 ? [] : [...key.includes("$") ? [{
text: key,
path: [...path, key]
}] : [], ...stringsOf(item, [...path, key])]);
}
// src/manifest/lint/filter/check-fields.ts
const EVENT_OF = {
alias: "addArtifactAlias",
tag: "addArtifactTag"
};
function checkOtherEvent({ field, pointer }, { declaration: { event }, report }) {
if (require_schema.g(event) || field !== "alias" && field !== "tag") return;
const { value } = require_schema.d[event.kind];
if (value === void 0 || value === field) return;
report({
code: "filter/other-event",
severity: "warning",
pointer,
message: `${event.kind} is about ${value === "alias" ? "an alias" : "a tag"}, and has no "${field}" to compare: the condition never holds`,
hint: `Use ${EVENT_OF[field]} for a condition on "${field}", or compare "${value}" here.`
});
}
const ORDERED = new Set([
"gt",
"gte",
"lt",
"lte"
]);
const VALUE_FIELD = /^(config|summary|summary_metrics)\./;
function checkNumberAsText({ field, operator, operand, pointer }, { report }) {
const kind = VALUE_FIELD.exec(field)?.[1];
if (kind === void 0) return;
const text = (require_common.Ut(operand) ? operand : [operand]).find((value) => isNumberText(value));
if (text === void 0) return;
const isOrdered = ORDERED.has(operator);
if (!isOrdered && ![
"eq",
"ne",
"in",
"nin"
].includes(operator)) return;
report({
code: "filter/number-as-text",
severity: isOrdered || kind !== "config" ? "warning" : "info",
pointer,
message: isOrdered ? `"${field}" is compared with the string "${String(text)}": a number is neither above nor below a string` : `"${field}" is compared with the string "${String(text)}", which is not equal to the number`,
hint: `Remove the quotes if runs have a number there: ${String(text)}.`
});
}
function isNumberText(value) {
return typeof value === "string" && /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?\s*$/i.test(value);
}
// src/manifest/lint/filter/check-mongo-form.ts
const MAX_DEPTH$3 = 100;
const JOINS$1 = new Set([
"$and",
"$or",
"$nor"
]);
const OPERANDS = {
$in: [require_common.Ut, "a list"],
$nin: [require_common.Ut, "a list"],
$regex: [(value) => typeof value === "string", "a string"],
$contains: [(value) => typeof value === "string", "a string"],
$exists: [(value) => typeof value === "boolean", "true or false"]
};
const BARE = new Set([
"eq",
"ne",
"gt",
"gte",
"lt",
"lte",
"in",
"nin",
"regex",
"contains",
"exists",
"not"
]);
function checkMongoForm({ manifest, report }) {
const when = require_common.Yt(manifest.when);
for (const [kind, body] of require_common.Wt(when) ? Object.entries(when) : []) for (const field of ["filter", "runs"]) {
const filter = require_common.Wt(body) ? body[field] : void 0;
if (filter !== void 0) findMongo(filter, {
path: [
"when",
kind,
field
],
report
});
}
}
function findMongo(filter, at) {
if (at.path.length > MAX_DEPTH$3) return;
if (require_common.Ut(filter)) {
for (const [index, item] of filter.entries()) findMongo(item, inner(at, index));
return;
}
if (!require_common.Wt(filter)) return;
for (const [key, value] of Object.entries(filter)) if (key === "mongo" && require_common.Wt(value)) checkFilter(value, inner(at, key));
else if ([
"all",
"any",
"none",
"not"
].includes(key)) findMongo(value, inner(at, key));
}
function checkFilter(filter, at) {
if (at.path.length > MAX_DEPTH$3) return;
for (const [key, value] of Object.entries(filter)) {
const below = inner(at, key);
if (JOINS$1.has(key)) checkJoin(key, value, below);
else if (key === "$not") {
if (require_common.Wt(value)) checkFilter(value, below);
} else if (key.startsWith("$")) malformed(below, `"${key}" is not a way to join conditions`, "Use $and, $or, $nor or $not, or the name of a field.");
else checkCondition(key, value, below);
}
}
function checkJoin(key, value, at) {
if (!require_common.Ut(value)) {
malformed(at, `"${key}" takes a list of conditions`, `Write ${key}: [{ \u2026 }, { \u2026 }].`);
return;
}
for (const [index, item] of value.entries()) if (require_common.Wt(item)) checkFilter(item, inner(at, index));
else malformed(inner(at, index), `"${key}" takes a list of conditions, each a mapping`, "Write { FIELD: VALUE }.");
}
function checkCondition(field, condition, at) {
if (!require_common.Wt(condition) || at.path.length > MAX_DEPTH$3) return;
for (const [operator, operand] of Object.entries(condition)) {
const below = inner(at, operator);
if (operator === "$not") checkCondition(field, operand, below);
else if (BARE.has(operator)) malformed(below, `"${operator}" without "$" is part of a value that "${field}" is compared with, not an operator`, `Write $${operator}.`);
else checkOperand(operator, operand, below);
}
}
function checkOperand(operator, operand, at) {
const [isRight, what] = OPERANDS[operator] ?? [];
if (isRight === void 0 || isRight(operand)) return;
const hint = what === "a list" ? `Write ${operator}: [${JSON.stringify(operand)}].` : `Write ${what ?? ""} after ${operator}.`;
malformed(at, `"${operator}" takes ${what ?? ""}`, hint);
}
function inner({ path, report }, segment) {
return {
path: [...path, segment],
report
};
}
function malformed({ path, report }, message, hint) {
report({
code: "filter/malformed",
severity: "warning",
pointer: require_common.B(path),
message: `${message}: the filter may match nothing`,
hint
});
}
// src/manifest/lint/filter/pattern-text.ts
const PATTERN_TEXT = /^[A-Za-z0-9 ._/:*?^$+|()[\]{}\\-]*[A-Za-z0-9][A-Za-z0-9 ._/:*?^$+|()[\]{}\\-]*$/;
function patternOf(text) {
if (!PATTERN_TEXT.test(text)) return void 0;
const inSlashes = /^\/(?=.*[\^$*+\\[(])(.+)\/([a-z]*)$/.exec(text)?.[1];
if (inSlashes !== void 0) return "regex" in compile(inSlashes) ? inSlashes : void 0;
if (/^\^|\.[*+]|.\[[^\]]+\]$|\[[^\]]+\][*+?$]$|\([^()]*\|[^()]*\)|\\[dwsbDWSB.]/.test(text) && text.length > 1) return "regex" in compile(text) ? text : void 0;
return text.includes("*") || /[\w.]-\?|\?[-\w.]/.test(text) ? globPattern(text) : void 0;
}
function globPattern(text) {
if (!PATTERN_TEXT.test(text) || !/[*?]/.test(text)) return void 0;
return `^${text.replace(/[\\^$.+()[\]{}|]/g, String.raw`\$&`).replaceAll("*", ".*").replaceAll("?", ".")}$`.replace(/^\^\.\*/, "").replace(/\.\*\$$/, "");
}
function conditionOf(text, sign) {
const [, operator = "", value = ""] = /^(!=?|==?)\s*([\w.-]+)$/.exec(text) ?? [];
if (value !== "") return operator.startsWith("!") ? `{ ${sign}ne: ${value} }` : value;
const [, ordered] = /^[<>]=?\s*([\w.-]+)$/.exec(text) ?? [];
if (ordered !== void 0) return `${ordered} (names have no order)`;
const items = text.split(/\s+(?:OR|or|\|\|)\s+|\|\|/);
return items.length > 1 && items.every((item) => /^[A-Za-z0-9][\w.-]*$/.test(item)) ? `{ ${sign}in: [${items.join(", ")}] }` : void 0;
}
function listedValues(text) {
const items = (/^\{(.*)\}$|^\[(.*)\]$|^([^{}[\]]*)$/.exec(text)?.slice(1).find(Boolean))?.split(/\s*[|,]\s*/) ?? [];
return items.length > 1 && items.every((item) => /^[A-Za-z0-9][\w.-]*$/.test(item)) ? items : void 0;
}
function regexContradiction(source) {
if (/\||\(\?[a-z]*m/.test(source)) return void 0;
const plain = source.replace(/\\./g, "a").replace(/\[\^?\]?[^\]]*\]/g, "a");
if (/\$[^)$*?{](?![*?{])/.test(plain)) return "\"$\" is the end of the value, and more follows it";
if (/(?:^|[^(?])[^(^*?{}+)|:]\^/.test(plain)) return "\"^\" is the start of the value, and more is before it";
}
// src/manifest/lint/filter/check-regex.ts
const UNRELATED = [
"",
"q",
"7",
"\u00E9",
"zq-0_x",
"~ ~"
];
function checkRegex(leaf, { report }) {
const { operand, pointer } = leaf;
if (leaf.operator !== "regex" || typeof operand !== "string") return;
const compiled = compile(operand);
if ("problem" in compiled) {
report({
code: "regex/invalid",
pointer,
message: `The regular expression "${operand}" is not valid RE2 syntax: ${compiled.problem}`,
hint: invalidHint(operand)
});
return;
}
const contradiction = regexContradiction(operand);
if (contradiction !== void 0) {
report({
code: "filter/never",
severity: "warning",
pointer,
message: `The regular expression "${operand}" matches no value: ${contradiction}`,
hint: /^\/.+\/[a-z]*$/.test(operand) ? "Write the expression without slashes; (?i) at its start ignores letter case." : "Remove the anchor, or escape it as in \"\\$\" if the character itself is meant."
});
return;
}
const glob = /^\^?([\w-]*\w-?)\*\$?$/.exec(operand)?.[1];
if (glob !== void 0 && glob.length > 1) {
report({
code: "regex/glob",
severity: "warning",
pointer,
message: `In the regular expression "${operand}", "*" repeats "${glob.slice(-1)}" only`,
hint: `Write "^${glob}" for values that begin with "${glob}".`
});
return;
}
if (UNRELATED.every((text) => compiled.regex.test(text))) {
report({
code: "regex/anything",
severity: "warning",
pointer,
message: `The regular expression "${operand}" matches every value`,
hint: "Write what must be in the value, or remove the condition."
});
return;
}
if (!checkAlternatives(leaf, operand, report)) checkLiteral(leaf, operand, report);
}
function checkAlternatives(leaf, source, report) {
const flags = /^\(\?[a-z]+\)/.exec(source)?.[0] ?? "";
const parts = source.slice(flags.length).split("|");
const words = parts.map((part) => /^\^?([A-Za-z0-9_ /:-]+)\$?$/.exec(part)?.[1]);
const isWhole = parts.every((part) => part.startsWith("^") && part.endsWith("$"));
const isAnyPrefix = parts.every((part) => part.startsWith("^"));
const isAnySuffix = parts.every((part) => part.endsWith("$"));
if (parts.length < 2 || words.includes(void 0)) return false;
if (isWhole || isAnyPrefix || isAnySuffix) return true;
const open = parts.find((part) => !part.startsWith("^")) ?? "";
report({
code: "regex/unanchored",
severity: "warning",
pointer: leaf.pointer,
message: `The regular expression "${source}" also matches inside longer values, such as "pre${open.replace("$", "")}": each alternative has its own anchors`,
hint: `Write "${flags}^(${words.join("|")})$" for the whole value, or "${flags}^(${words.join("|")})" for its start.`
});
return true;
}
function checkLiteral(leaf, text, report) {
const [, flags = "", start, literal, end] = /^(\(\?[a-z]+\))?(\^?)([A-Za-z0-9_ /:-]+)(\$?)$/.exec(text) ?? [];
if (literal === void 0) return;
if (start === "^" && end === "$") {
if (flags !== "") return;
report({
code: "regex/literal",
severity: "info",
pointer: leaf.pointer,
message: `The regular expression "${text}" matches the value "${literal}" only`,
hint: `Write ${leaf.field}: ${literal} to compare for equality.`
});
return;
}
if (start === "^" || end === "$") return;
report({
code: "regex/unanchored",
severity: "warning",
pointer: leaf.pointer,
message: `The regular expression "${text}" also matches inside longer values, such as "pre${literal}"`,
hint: `Write "${flags}^${literal}$" for the whole value, "${flags}^${literal}" for its start${flags === "" ? `, or { contains: ${literal} } if any part may match` : ""}.`
});
}
function invalidHint(source) {
if (/\(\?<?[=!]/.test(source)) return "RE2 has no look-ahead or look-behind. Exclude values with not: { \u2026 } around a second condition.";
if (/\\[1-9]/.test(source)) return "RE2 has no back-references. Write the alternatives out.";
if (/^[*+?]/.test(source)) return `There is nothing before "${source.slice(0, 1)}". In a regular expression ".*" matches any text; "*" alone is a glob.`;
return "Correct the expression, or write { contains: \u2026 } for literal text.";
}
// src/manifest/lint/filter/check-values.ts
const NAME_FIELDS = new Set([
"alias",
"tag",
"tags",
"name",
"display_name",
"user",
"username"
]);
const PLAIN_FIELDS = new Set([
"alias",
"tag",
"tags"
]);
const RUN_STATES = new Set([
"running",
"finished",
"failed",
"crashed",
"killed",
"pending",
"preempting",
"preempted"
]);
const OTHER_WORDS = {
success: "finished",
succeeded: "finished",
completed: "finished",
done: "finished",
failure: "failed",
error: "failed",
started: "running",
active: "running",
stopped: "killed",
queued: "pending"
};
function checkPatternLookalike(leaf, { report }) {
if (!NAME_FIELDS.has(leaf.field)) return;
for (const { text, pointer } of plainStrings(leaf)) {
const found = meantBy(leaf, text);
if (found === void 0) continue;
report({
code: "filter/looks-like-pattern",
severity: "warning",
pointer,
message: `"${text}" looks like a ${found.what}, but it is ${comparisonOf(leaf)}`,
hint: found.hint
});
}
}
function meantBy({ field, isMongo, operator }, text) {
const sign = isMongo ? "$" : "";
const condition = PLAIN_FIELDS.has(field) ? conditionOf(text, sign) : void 0;
if (condition !== void 0) return {
what: "condition",
hint: `Write ${field}: ${condition}.`
};
const regex = patternOf(text) ?? (field === "alias" ? globPattern(text) : void 0);
const negated = operator === "ne" || operator === "nin";
const written = (condition) => negated ? `not: { ${field}: ${condition} }` : `${field}: ${condition}`;
if (regex !== void 0) return {
what: "pattern",
hint: `Write ${written(`{ ${sign}regex: "${regex}" }`)} to match a pattern.`
};
const items = PLAIN_FIELDS.has(field) ? listedValues(text) : void 0;
if (items === void 0) return void 0;
return {
what: "list",
hint: `Write ${written(`{ ${sign}in: [${items.join(", ")}] }`)} for any of them.`
};
}
function comparisonOf({ operator }) {
if (operator === "contains") return "searched for as it is: only a value with exactly these characters in it matches";
return operator === "ne" || operator === "nin" ? "compared for equality: every other value matches" : "compared for equality: only a value with exactly these characters matches";
}
function checkImpossibleName(leaf, context) {
const { report } = context;
if (require_schema.g(context.declaration.event)) {
checkRunValue(leaf, context);
return;
}
if (leaf.field !== "alias" && leaf.field !== "tag") return;
for (const { text, pointer } of plainStrings(leaf)) {
if (meantBy(leaf, text) !== void 0) continue;
const why = impossibility(leaf, text);
if (why === void 0) continue;
report({
code: "filter/impossible-name",
severity: "warning",
pointer,
message: `No version has the ${leaf.field} "${text}": ${why}`,
hint: `Write the ${leaf.field} alone, as W&B shows it.`
});
}
}
function checkRunValue(leaf, { report }) {
const { field, operator } = leaf;
if (operator === "contains") return;
for (const { text, pointer } of plainStrings(leaf)) {
const found = field === "state" ? impossibleState(text) : /^user(?:name)?$/.test(field) && emailUser(text);
if (found === void 0 || found === false) continue;
report({
code: "filter/impossible-name",
severity: "warning",
pointer,
...found
});
}
}
function impossibleState(text) {
if (RUN_STATES.has(text)) return void 0;
const meant = RUN_STATES.has(text.toLowerCase()) ? text.toLowerCase() : require_common.Ht(OTHER_WORDS, text.toLowerCase());
return {
message: `No run has the state "${text}"`,
hint: meant === void 0 ? `Use one of ${[...RUN_STATES].join(", ")}.` : `Write ${meant}.`
};
}
function emailUser(text) {
if (!text.includes("@")) return void 0;
return {
message: `"${text}" is an e-mail address, and a run has the user name`,
hint: "Write the user name as W&B shows it."
};
}
function impossibility({ field, operator }, text) {
if (field === "alias" && /[/:]/.test(text)) return "the SDK of W&B refuses aliases that contain \"/\" or \":\"";
if (operator === "contains") return void 0;
if (text === "") return "it is empty";
return text === text.trim() ? void 0 : "it begins or ends with a space";
}
function checkAutomaticAlias(leaf, { report }) {
if (leaf.field !== "alias" || leaf.isNegated) return;
const { operand, operator, pointer } = leaf;
const listed = comparedStrings(leaf).find(({ text }) => /^(?:latest|v\d+)$/.test(text));
if (listed !== void 0) {
report({
code: "alias/matches-automatic",
severity: "info",
pointer: listed.pointer,
message: `W&B itself sets the alias "${listed.text}": every upload of a version may trigger`,
hint: "Keep it if that is meant, or use an alias that people set."
});
return;
}
if (typeof operand !== "string") return;
const alias = [
"latest",
"v0",
"v1",
"v27"
].find((each) => operator === "regex" ? finds(operand, each) : operator === "contains" && each.includes(operand));
if (alias === void 0) return;
report({
code: "alias/matches-automatic",
severity: "warning",
pointer,
message: `The condition also matches "${alias}", an alias that W&B itself adds to versions`,
hint: "Narrow the pattern, for example with \"^\" and \"$\"."
});
}
function finds(source, alias) {
const compiled = compile(source);
return "regex" in compiled && compiled.regex.test(alias) && !compiled.regex.test("~");
}
function plainStrings(leaf) {
const { operator } = leaf;
if (operator === "ne" || operator === "contains") return comparedStrings({
...leaf,
operator: "eq"
});
return comparedStrings(operator === "nin" ? {
...leaf,
operator: "in"
} : leaf);
}
function comparedStrings({ operator, operand, pointer }) {
if (operator === "eq" && typeof operand === "string") return [{
text: operand,
pointer
}];
if (operator !== "in" || !require_common.Ut(operand)) return [];
return operand.flatMap((item, index) => typeof item === "string" ? [{
text: item,
pointer: `${pointer}/${index}`
}] : []);
}
// src/manifest/lint/filter/filter-leaves.ts
const JOINS = new Set([
"all",
"any",
"$and",
"$or"
]);
const NEGATIONS = new Set([
"none",
"not",
"$nor",
"$not"
]);
const MAX_DEPTH$2 = 100;
function filterLeaves(filter, path) {
return require_common.Wt(filter) ? leavesOf$1(filter, {
path,
isMongo: false,
isNegated: false
}) : [];
}
function leavesOf$1(filter, at) {
if (at.path.length > MAX_DEPTH$2) return [];
return Object.entries(filter).flatMap(([key, value]) => {
const inner = {
...at,
path: [...at.path, key]
};
if (key === "mongo") return nested(value, {
...inner,
isMongo: true
});
if (JOINS.has(key)) return nested(value, inner);
if (NEGATIONS.has(key)) return nested(value, {
...inner,
isNegated: !at.isNegated
});
return comparisons(key, value, inner);
});
}
function nested(value, at) {
if (require_common.Wt(value)) return leavesOf$1(value, at);
if (!require_common.Ut(value)) return [];
return value.flatMap((item, index) => require_common.Wt(item) ? leavesOf$1(item, {
...at,
path: [...at.path, index]
}) : []);
}
function comparisons(field, value, at) {
const { isMongo, isNegated } = at;
const leaf = (operator, operand, path) => ({
field,
operator,
operand,
pointer: require_common.B(path),
isMongo,
isNegated
});
if (require_common.Ut(value)) return [leaf("in", value, at.path)];
if (!require_common.Wt(value)) return [leaf("eq", value, at.path)];
return Object.entries(value).flatMap(([key, operand]) => {
const path = [...at.path, key];
const operator = key.replace(/^\$/, "");
if (operator === "not" && require_common.Wt(operand)) return comparisons(field, operand, {
...at,
path,
isNegated: !isNegated
});
return [leaf(operator, operand, path)];
});
}
// src/manifest/lint/lint-declaration.ts
const CHECKS = [
checkNever,
checkAlways,
checkMongoForm,
checkScopeNames,
checkMetricName,
checkSystemMetric,
checkTemplates,
checkExpressionBrackets,
checkPayload,
checkEmptyNotification,
checkWebhookName,
checkDisabled,
checkMetricBounds,
checkHouseRules
];
const LEAF_CHECKS = [
checkRegex,
checkPatternLookalike,
checkImpossibleName,
checkAutomaticAlias,
checkMongo,
checkOtherEvent,
checkNumberAsText
];
function lintDeclaration(context) {
for (const leaf of leavesOf(context)) for (const check of LEAF_CHECKS) check(leaf, context);
for (const check of CHECKS) check(context);
}
function leavesOf({ manifest }) {
return Object.entries(manifest.when).flatMap(([kind, body]) => ["filter", "runs"].flatMap((field) => {
const filter = Object.entries(body ?? {}).find(([name]) => name === field)?.[1];
return filterLeaves(filter, [
"when",
kind,
field
]);
}));
}
// src/model/integration.ts
function describeIntegration(integration) {
switch (integration.kind) {
case "slack": {
const channel = integration.channel ?? "";
const workspace = integration.workspace === void 0 ? "" : ` (${integration.workspace})`;
return `Slack ${channel.startsWith("#") ? channel : `#${channel}`}${workspace}`;
}
case "webhook": return `webhook ${integration.name ?? ""}`;
case "id":
case "other": return `integration ${integration.id}`;
}
}
// src/manifest/lint/set/implication.ts
function impliesEvent(narrow, wide) {
if (narrow.kind === "runMetric" && wide.kind === "runMetric") return impliesCondition(narrow.condition, wide.condition) && impliesFilter(narrow.runs, wide.runs);
if (narrow.kind === "runState" && wide.kind === "runState") return narrow.states.every((state) => wide.states.includes(state)) && impliesFilter(narrow.runs, wide.runs);
if ("filter" in narrow && "filter" in wide) return narrow.kind === wide.kind && impliesFilter(narrow.filter, wide.filter);
return false;
}
function impliesFilter(narrow, wide) {
return filterContradiction({ $and: [narrow, { $nor: [wide] }] }) !== void 0;
}
function impliesCondition(narrow, wide) {
if (narrow.metric !== wide.metric) return false;
if (narrow.kind === "threshold" && wide.kind === "threshold") return narrow.aggregate === wide.aggregate && (narrow.aggregate === void 0 || narrow.window === wide.window) && impliesFilter({ value: { [narrow.operator]: narrow.threshold } }, { value: { [wide.operator]: wide.threshold } });
if (narrow.kind === "change" && wide.kind === "change") return narrow.aggregate === wide.aggregate && narrow.window === wide.window && narrow.priorWindow === wide.priorWindow && narrow.amountType === wide.amountType && narrow.amount >= wide.amount && isDirectionWithin(narrow.direction, wide.direction);
if (narrow.kind === "zscore" && wide.kind === "zscore") return narrow.window === wide.window && narrow.threshold >= wide.threshold && isDirectionWithin(narrow.direction, wide.direction);
return false;
}
function isDirectionWithin(narrow, wide) {
return wide === "ANY" || narrow === wide;
}
function scopeChain(scope) {
switch (scope.kind) {
case "project": {
const { entity, project, collection } = scope;
const chain = [JSON.stringify([
"project",
entity,
project
]), JSON.stringify(["team", entity])];
return collection === void 0 ? chain : [JSON.stringify([
"project",
entity,
project,
collection
]), ...chain];
}
case "registry": {
const { organization, registry, collection } = scope;
const chain = [JSON.stringify([
"registry",
organization,
registry
]), JSON.stringify(["organization", organization])];
return collection === void 0 ? chain : [JSON.stringify([
"registry",
organization,
registry,
collection
]), ...chain];
}
case "team": return [JSON.stringify(["team", scope.entity])];
case "organization": return [JSON.stringify(["organization", scope.organization])];
}
}
// src/manifest/lint/set/lint-set.ts
const MAX_COMPARED = 50;
function lintSet(declarations, { maxFanOut }) {
const entries = declarations.filter(({ enabled, shadow, action }) => enabled && !shadow && action.kind !== "doNothing").map(createNumbering());
const duplicates = findDuplicates(entries);
return [
...duplicates.diagnostics,
...findSubsumed(duplicates.distinct),
...maxFanOut === void 0 ? [] : findFanOut(entries, maxFanOut)
];
}
function createNumbering() {
const numbers = new Map();
const numberOf = (text) => {
const number = numbers.get(text) ?? numbers.size;
numbers.set(text, number);
return number;
};
return (declaration) => {
const { action, event, scope } = declaration;
return {
declaration,
scopes: scopeChain(scope),
event: numberOf(require_common.jt(canonicalEvent(event))),
action: numberOf(require_common.jt({ ...action }))
};
};
}
function findDuplicates(entries) {
const first = new Map();
const diagnostics = [];
for (const entry of entries) {
const { declaration, scopes, event, action } = entry;
const identity = `${scopes[0] ?? ""}\n${event}\n${action}`;
const earlier = first.get(identity);
if (earlier === void 0) {
first.set(identity, entry);
continue;
}
diagnostics.push({
code: "set/duplicate",
severity: "warning",
message: `"${earlier.declaration.key}" does the same: the same event in the ${describeScope(declaration.scope)} sends the same twice`,
hint: "Remove one of the two, or change its scope, event or action. A matrix needs its axis in one of these.",
range: eventRange(declaration),
keys: [declaration.key],
...relatedTo(declaration, earlier.declaration)
});
}
return {
diagnostics,
distinct: [...first.values()]
};
}
function findSubsumed(entries) {
const byScope = new Map();
for (const entry of entries) {
const bucket = `${entry.scopes[0] ?? ""}\n${entry.declaration.event.kind}\n${entry.action}`;
const found = byScope.get(bucket);
if (found === void 0) byScope.set(bucket, [entry]);
else found.push(entry);
}
return entries.flatMap((entry) => {
const { declaration, action, scopes } = entry;
const wide = scopes.flatMap((scope) => (byScope.get(`${scope}\n${declaration.event.kind}\n${action}`) ?? []).slice(0, MAX_COMPARED)).find((other) => other !== entry && isWithin(entry, other));
if (wide === void 0) return [];
const { key } = wide.declaration;
return [{
code: "set/subsumed",
severity: "warning",
message: `Whenever this automation triggers, "${key}" triggers too and sends the same`,
hint: `Remove it, or narrow "${key}" or change the action of one.`,
range: eventRange(declaration),
keys: [declaration.key],
...relatedTo(declaration, wide.declaration)
}];
});
}
function isWithin(narrow, wide) {
const [first, second] = [narrow.declaration, wide.declaration];
if (!impliesEvent(first.event, second.event)) return false;
if (narrow.scopes[0] !== wide.scopes[0]) return true;
return !impliesEvent(second.event, first.event) || first.key > second.key;
}
function findFanOut(entries, limit) {
const groups = new Map();
for (const entry of entries) {
const { action } = entry.declaration;
if (!("integration" in action)) continue;
const identity = `${entry.scopes[0] ?? ""}\n${entry.event}\n${require_common.jt({ ...action.integration })}`;
const group = groups.get(identity);
if (group === void 0) groups.set(identity, [entry]);
else group.push(entry);
}
return [...groups.values()].flatMap((group) => {
const declaration = group[limit]?.declaration;
if (declaration === void 0 || !("integration" in declaration.action)) return [];
const destination = describeIntegration(declaration.action.integration);
return [{
code: "set/fan-out",
severity: "info",
message: `${group.length} automations send the same event in the ${describeScope(declaration.scope)} to ${destination}; wac.yaml allows ${limit}`,
hint: "Join them in one message, or raise \"lint.rules.maxFanOut\".",
range: eventRange(declaration),
keys: group.map((each) => each.declaration.key)
}];
});
}
function relatedTo(here, other) {
const [range, otherRange] = [eventRange(here), eventRange(other)];
if (range.file === otherRange.file && range.start.offset === otherRange.start.offset) return {};
return { related: [{
message: "The other is here",
range: otherRange
}] };
}
function eventRange({ event, source }) {
return source.ranges.get(`when.${event.kind}`) ?? source.ranges.get("key") ?? source.range;
}
// src/manifest/yaml/read-plain-scalar.ts
const SPACE = 32;
const INDICATORS = new Set("?:,[]{}#&*!|>'\"%@`");
const DASH$1 = 45;
function startsPlain(text, at) {
if (text.charCodeAt(at) === DASH$1) return /[\w.]/.test(text.charAt(at + 1));
return !INDICATORS.has(text.charAt(at));
}
function isHarmlessComment(text, at) {
const next = text.charAt(at + 1);
return next === " " || next === "#" || next === "\n" || next === "";
}
function isPlainKey(word) {
return word !== "__proto__" && !/^(?:[Nn]ull|NULL)$/.test(word);
}
const USUAL_NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,8})?$/;
const MAYBE_NUMBER = /^[-+]?\.?\d|^[-+]?\.(?:inf|nan)$/i;
const NUMBER = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:e[-+]?\d+)?$|^0o[0-7]+$|^0x[\da-f]+$|^[-+]?\.(?:inf|nan)$/i;
const WORD = /^(?:true|false|null|~)$/i;
function plainValue(text) {
if (MAYBE_NUMBER.test(text)) {
if (USUAL_NUMBER.test(text)) {
const value = Number(text);
return String(value) === text ? value : void 0;
}
return NUMBER.test(text) ? void 0 : text;
}
if (text.length > 5 || !WORD.test(text)) return text;
if (text === "true") return true;
return text === "false" ? false : void 0;
}
const DOUBLE_QUOTED = /"([^"\\\n]*)"/y;
const SINGLE_QUOTED = /'((?:[^'\n]|'')*)'/y;
function readQuoted(text, at, end) {
const isDouble = text.charAt(at) === "\"";
if (!isDouble && text.charAt(at) !== "'") return void 0;
const form = isDouble ? DOUBLE_QUOTED : SINGLE_QUOTED;
form.lastIndex = at;
const inner = form.exec(text)?.[1];
if (inner === void 0 || form.lastIndex > end) return void 0;
return {
value: isDouble ? inner : inner.replaceAll("''", "'"),
end: form.lastIndex
};
}
function skipSpaces(text, from) {
let at = from;
while (text.charCodeAt(at) === 32) at += 1;
return at;
}
// src/manifest/yaml/read-plain-flow.ts
const KEY$1 = /(?:([A-Za-z_][\w./-]{0,100})|"([A-Za-z_][\w./-]{0,100})"): +/y;
const PLAIN = /(?:[^\s,[\]{}:#]|:(?=[\w/.]))+(?: +(?:[^\s,[\]{}:#]|:(?=[\w/.]))+)*/y;
const MAX_DEPTH$1 = 20;
function readFlow(line, at, depth = 0) {
if (depth > MAX_DEPTH$1) return void 0;
const open = line.text.charAt(at);
if (open === "{") return readFlowMapping(line, at, depth);
return open === "[" ? readFlowList(line, at, depth) : void 0;
}
function readFlowMapping(line, start, depth) {
const { text } = line;
const result = {};
let at = skipSpaces(text, start + 1);
if (text.charAt(at) === "}") return {
value: result,
end: at + 1
};
for (;;) {
KEY$1.lastIndex = at;
const [, plain, quoted] = KEY$1.exec(text) ?? [];
const key = plain ?? quoted;
if (key === void 0 || !isPlainKey(key) || Object.hasOwn(result, key)) return void 0;
const item = readItem(line, KEY$1.lastIndex, depth);
if (item === void 0) return void 0;
result[key] = item.value;
at = skipSpaces(text, item.end);
if (text.charAt(at) === "}") return {
value: result,
end: at + 1
};
if (text.charAt(at) !== ",") return void 0;
at = skipSpaces(text, at + 1);
}
}
function readFlowList(line, start, depth) {
const { text } = line;
const result = [];
let at = skipSpaces(text, start + 1);
if (text.charAt(at) === "]") return {
value: result,
end: at + 1
};
for (;;) {
const item = readItem(line, at, depth);
if (item === void 0) return void 0;
result.push(item.value);
at = skipSpaces(text, item.end);
if (text.charAt(at) === "]") return {
value: result,
end: at + 1
};
if (text.charAt(at) !== ",") return void 0;
at = skipSpaces(text, at + 1);
}
}
function readItem(line, at, depth) {
const { text, end, strings } = line;
if (at >= end) return void 0;
const collection = readFlow(line, at, depth + 1);
if (collection !== void 0) return collection;
const read = readQuoted(text, at, end) ?? readWord(text, at);
if (typeof read?.value !== "string" || strings === void 0) return read;
return {
value: strings.share(read.value),
end: read.end
};
}
function readWord(text, at) {
if (!startsPlain(text, at)) return void 0;
PLAIN.lastIndex = at;
const word = PLAIN.exec(text)?.[0];
const value = word === void 0 ? void 0 : plainValue(word);
return value === void 0 ? void 0 : {
value,
end: PLAIN.lastIndex
};
}
// src/manifest/yaml/read-plain-yaml.ts
function readPlainYaml(text, strings) {
if (UNKNOWN.test(text)) return void 0;
const reader = new PlainReader(text, strings);
const documents = [];
for (let start = reader.start();; start = reader.nextDocument()) {
const rootStart = reader.contentStart;
const value = reader.readDocument();
if (value === void 0) return void 0;
const rootEnd = reader.contentEnd;
documents.push({
value,
start,
end: reader.documentEnd,
...require_common.cn({ root: rootEnd === void 0 ? void 0 : {
start: rootStart,
end: rootEnd
} })
});
if (reader.isAtEnd) return documents;
}
}
const UNKNOWN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]|^%/m;
const KEY = /([A-Za-z_][\w./-]{0,100}):(?: +|(?=\n)|$)/y;
const END = -1;
const MARKER = /^(?:---|\.\.\.)/;
const DASH = 45;
const LITERAL = 124;
const MAX_DEPTH = 40;
const MAX_LENGTH = 5e4;
var PlainReader = class {
#text;
#strings;
#at = 0;
#lineEnd = 0;
#next = 0;
#indent = END;
#depth = 0;
#start = 0;
documentEnd = 0;
isAtEnd = false;
contentEnd;
#isUnknown = false;
constructor(text, strings) {
this.#text = text;
this.#strings = strings;
}
get contentStart() {
return this.#at;
}
start() {
this.#nextLine();
return this.#indent === END && !this.isAtEnd ? this.nextDocument() : 0;
}
nextDocument() {
this.#start = this.#next;
this.#nextLine();
return this.#start;
}
readDocument() {
if (this.#indent === END) return void 0;
const value = this.#readBlock(this.#indent);
return this.#isUnknown || this.#indent !== END ? void 0 : value;
}
#nextLine() {
const text = this.#text;
while (this.#next < text.length) {
const start = this.#next;
const end = lineEndAt(text, start);
this.#next = end + 1;
const at = skipSpaces(text, start);
if (at === end) continue;
if (text.charCodeAt(at) !== 35) {
this.#openLine(start, at, end);
return;
}
if (!isHarmlessComment(text, at)) {
this.#giveUp();
return;
}
this.contentEnd = void 0;
}
this.isAtEnd = true;
this.#endDocument(text.length);
}
#openLine(start, at, end) {
const isMarker = at === start && MARKER.test(this.#text.slice(at, at + 3));
if (end - this.#start > MAX_LENGTH) this.#giveUp();
else if (!isMarker) {
this.#at = at;
this.#lineEnd = end;
this.#indent = at - start;
this.contentEnd = Math.min(this.#next, this.#text.length);
} else if (this.#text.charCodeAt(at) === DASH && end === at + 3) this.#endDocument(start);
else this.#giveUp();
}
#endDocument(at) {
this.documentEnd = at;
this.#indent = END;
}
#giveUp() {
this.#isUnknown = true;
this.#indent = END;
}
#readBlock(indent) {
this.#depth += 1;
if (this.#depth > MAX_DEPTH) this.#giveUp();
const value = this.#isItem() ? this.#readSequence(indent) : this.#readMapping(indent);
this.#depth -= 1;
return value;
}
#isItem() {
const text = this.#text;
return text.charCodeAt(this.#at) === DASH && text.charCodeAt(this.#at + 1) === 32;
}
#readMapping(indent) {
const result = {};
while (this.#indent === indent) {
KEY.lastIndex = this.#at;
const key = KEY.exec(this.#text)?.[1];
if (key === void 0 || !isPlainKey(key) || Object.hasOwn(result, key)) {
this.#giveUp();
return;
}
const value = this.#readValue(KEY.lastIndex, indent, true);
if (value === void 0) return void 0;
result[key] = value;
}
if (this.#indent > indent) this.#giveUp();
return result;
}
#readSequence(indent) {
const text = this.#text;
const result = [];
while (this.#indent === indent && this.#isItem()) {
const at = skipSpaces(text, this.#at + 1);
KEY.lastIndex = at;
const isMapping = KEY.test(text);
if (isMapping) {
this.#indent += at - this.#at;
this.#at = at;
}
const value = isMapping ? this.#readBlock(this.#indent) : this.#readValue(at, indent, void 0);
if (value === void 0) return void 0;
result.push(value);
}
if (this.#indent > indent) this.#giveUp();
return result;
}
#readValue(at, indent, isInMapping) {
const text = this.#text;
const end = this.#lineEnd;
const code = at < end ? text.charCodeAt(at) : 35;
if (code === 35) {
if (isInMapping === void 0 || at < end && !isHarmlessComment(text, at)) {
this.#giveUp();
return;
}
return this.#readBelow(indent);
}
if (code === LITERAL) return this.#readLiteral(at, indent);
const read = readQuoted(text, at, end) ?? readFlow({
text,
end,
strings: this.#strings
}, at) ?? this.#readPlain(at, end);
if (read === void 0 || !this.#endsAt(read.end)) {
this.#giveUp();
return;
}
this.#nextLine();
const { value } = read;
return typeof value === "string" ? this.#strings?.share(value) ?? value : value;
}
#readBelow(indent) {
this.#nextLine();
const isList = this.#indent === indent && this.#isItem();
if (this.#indent > indent || isList) return this.#readBlock(this.#indent);
this.#giveUp();
}
#endsAt(offset) {
const text = this.#text;
const at = skipSpaces(text, offset);
if (at === this.#lineEnd) return true;
return at > offset && text.charCodeAt(at) === 35 && isHarmlessComment(text, at);
}
#readPlain(at, lineEnd) {
const text = this.#text;
if (!startsPlain(text, at)) return void 0;
let end = at;
for (let index = at; index < lineEnd; index += 1) {
const code = text.charCodeAt(index);
if (code === 32) {
if (text.charCodeAt(index + 1) === 35) break;
continue;
}
if (code === COLON && (index + 1 === lineEnd || text.charCodeAt(index + 1) === 32)) return void 0;
end = index + 1;
}
const value = plainValue(text.slice(at, end));
return value === void 0 ? void 0 : {
value,
end
};
}
#readLiteral(at, indent) {
const text = this.#text;
const header = text.slice(at, this.#lineEnd);
const first = INDENTED.exec(text.slice(this.#next, this.#next + 200))?.[0].length ?? 0;
if (header !== "|" && header !== "|-" || first <= Math.max(indent, 0) || !text.endsWith("\n")) {
this.#giveUp();
return;
}
const lines = this.#readLines(first, indent);
if (this.#isUnknown) return void 0;
this.#nextLine();
while (lines.at(-1) === "") lines.pop();
return `${lines.join("\n")}${header === "|" ? "\n" : ""}`;
}
#readLines(first, indent) {
const text = this.#text;
const lines = [];
while (this.#next < text.length) {
const start = this.#next;
const end = lineEndAt(text, start);
const spaces = skipSpaces(text, start) - start;
const isBlank = start + spaces === end;
if (!isBlank && spaces < first) {
if (spaces > indent) this.#giveUp();
break;
}
if (isBlank && spaces > first) this.#giveUp();
lines.push(isBlank ? "" : text.slice(start + first, end));
this.#next = end + 1;
if (!isBlank) this.contentEnd = this.#next;
}
return lines;
}
};
function lineEndAt(text, from) {
const found = text.indexOf("\n", from);
return found < 0 ? text.length : found;
}
const COLON = 58;
const INDENTED = /^ +(?=[^ \n])/;
// src/manifest/yaml/yaml-document.ts
var YamlText = class {
#file;
#lines;
constructor(file, lines) {
this.#file = file;
this.#lines = lines;
}
range(start, end) {
return {
file: this.#file,
start: this.#position(start),
end: this.#position(Math.max(start, end))
};
}
diagnostic({ start, end, related, ...problem }) {
const range = this.range(start, end);
if (related === void 0) return {
severity: "error",
...problem,
range
};
const first = {
message: related.message,
range: this.range(related.start, related.end)
};
return {
severity: "error",
...problem,
range,
related: [first]
};
}
#position(offset) {
const { line, col } = this.#lines.linePos(offset);
return {
line: Math.max(line, 1),
column: Math.max(col, 1),
offset
};
}
};
const MAX_TREES_AGAIN = 8;
var ParsedDocument = class ParsedDocument {
static #again = new Set();
hasOddNumbers;
#source;
#parseAgain;
#known;
#value;
#root;
#range;
constructor(source, { value, hasOddNumbers, tree, root }, parseAgain) {
this.#value = value;
this.hasOddNumbers = hasOddNumbers;
this.#source = source;
this.#parseAgain = parseAgain;
this.#known = tree;
this.#root = root;
if (tree !== void 0) this.#range = this.#rangeOf(tree.root);
}
get range() {
this.#range ??= this.#rangeOf(this.#root ?? this.#tree.root);
return this.#range;
}
get value() {
return this.#value ?? this.#tree.value;
}
release() {
this.#value = void 0;
if (!ParsedDocument.#again.has(this)) this.releaseTree();
}
releaseTree() {
ParsedDocument.#again.delete(this);
this.#known = void 0;
}
get #tree() {
if (this.#known === void 0) {
this.#known = this.#parseAgain();
const again = ParsedDocument.#again.add(this);
const [oldest] = again;
if (again.size > MAX_TREES_AGAIN && oldest !== void 0) {
again.delete(oldest);
oldest.releaseTree();
}
}
require_common.an(this.#known !== void 0, "a document that was parsed once can be parsed again");
return this.#known;
}
locate(pointer, part = "value") {
return this.#rangeOf(this.#tree.locate(pointer, part));
}
numberText(pointer) {
if (this.hasOddNumbers) return this.#tree.numberText(pointer);
const number = require_common.Xt(this.value, require_common.z(pointer));
return typeof number === "number" ? String(number) : void 0;
}
#rangeOf({ start, end }) {
return this.#source.range(start, end);
}
};
// src/manifest/yaml/parse-yaml.ts
function parseYaml(text, file, options = {}) {
const plain = readPlainYaml(text, options.strings);
return plain === void 0 ? loadFullParser().parseWithTrees(text, file, options) : {
value: plainDocuments(plain, text, file, options),
diagnostics: []
};
}
function plainDocuments(documents, text, file, options) {
const source = new YamlText(file, new require_common.C(text));
return documents.map(({ value, start, end, root }) => new ParsedDocument(source, {
value,
hasOddNumbers: false,
...require_common.cn({ root })
}, () => loadFullParser().parsePart(text, {
start,
end
}, options)));
}
// src/manifest/source/misnamed-files.ts
const MANIFEST_WORDS = /\b(?:when|then|kind)\b/u;
function manifestsInTests(tests) {
return tests.flatMap(({ path, text }) => {
if (!MANIFEST_WORDS.test(text)) return [];
const document = parseYaml(text, path).value.find(isManifest);
if (document === void 0) return [];
const problem = {
code: "file/misnamed",
severity: "error",
pointer: "",
message: "This is a manifest in a file that is named as rule tests, so it would not be read",
hint: `Name the file ${baseName(path).replace(/\.test(\.ya?ml)$/iu, "$1")}, or begin its name with "_" if it is a draft.`
};
return [locateProblem(problem, document)];
});
}
function testsInManifest(document, path) {
const { value } = document;
if (!require_common.Wt(value) || !require_common.Ut(value["tests"]) || isManifest(document)) return void 0;
const problem = {
code: "file/misnamed",
severity: "error",
pointer: "",
message: "These are rule tests in a file that is not named so",
hint: `Name the file ${baseName(path).replace(/(\.ya?ml)$/iu, ".test$1")}: "wac test" runs the *.test.yaml files.`
};
return locateProblem(problem, document);
}
function isManifest({ value }) {
if (!require_common.Wt(value) || "tests" in value || "automation" in value) return false;
return "when" in value || "then" in value || "kind" in value;
}
function baseName(path) {
return path.slice(path.lastIndexOf("/") + 1);
}
// src/manifest/load-manifests.ts
function loadManifests(input, resolved) {
const reader = new ManifestReader(input, resolved);
const { files } = input.tree;
for (const [index, file] of files.entries()) {
reader.readFile(file);
input.onFile?.(index + 1, files.length);
}
return reader.finish();
}
var ManifestReader = class {
#input;
#resolved;
#diagnostics = [];
#declarations = [];
#webhooks = [];
#emptied = [];
#keyed = [];
#matched = new Set();
#commented = new Map();
#strings = new require_common.N();
constructor(input, resolved) {
this.#input = input;
this.#resolved = resolved;
}
readFile(manifest) {
const { path, text } = manifest;
const file = require_common.R(this.#input.directory, path);
const parsed = parseYaml(text, file, {
keepsNumbers: isInPayload,
strings: this.#strings
});
this.#diagnostics.push(...parsed.diagnostics);
if (parsed.value.length === 0 && parsed.diagnostics.length === 0) this.#emptied.push(emptyFile$1(file));
const suppressions = new Suppressions({
text,
file,
documents: parsed.value,
today: this.#input.today,
locked: this.#resolved.lockedLints
});
const known = this.#diagnostics.length;
for (const document of parsed.value) if (this.#keyed.length <= MAX_AUTOMATIONS) this.#readDocument(document, {
suppressions,
manifest,
path: file
});
if (suppressions.isEmpty) return;
const isWhole = (this.#resolved.environments.length === 0 || this.#input.reportsEveryUnused === true) && !require_common.X(this.#diagnostics.slice(known));
this.#commented.set(file, {
suppressions,
isWhole
});
}
#readDocument(document, file) {
const misnamed = testsInManifest(document, file.manifest.path);
if (misnamed !== void 0) {
this.#diagnostics.push(misnamed);
return;
}
const readText = (path) => readNamed(this.#input.tree.readText, file.manifest, path);
const expanded = expandManifest(document, this.#resolved, this.#matched);
this.#diagnostics.push(...expanded.diagnostics);
for (const copy of expanded.copies) {
this.#keyed.push({
key: copy.key,
source: copy.source
});
const { declaration, diagnostics } = compileCopy(copy, this.#resolved, {
...file,
readText
});
this.#diagnostics.push(...diagnostics);
if (declaration !== void 0) this.#declarations.push(declaration);
}
for (const copy of expanded.webhooks) {
this.#keyed.push({
key: copy.key,
source: copy.source
});
const { webhook, diagnostics } = compileWebhookCopy(copy, this.#resolved, file.suppressions);
this.#diagnostics.push(...diagnostics);
if (webhook !== void 0) this.#webhooks.push(webhook);
}
document.release();
}
finish() {
const diagnostics = this.#diagnostics;
const declarations = [...this.#declarations].sort((a, b) => require_common.Bt(a.key, b.key));
const webhooks = [...this.#webhooks].sort((a, b) => require_common.Bt(a.key, b.key));
if (this.#keyed.length > MAX_AUTOMATIONS) diagnostics.push(TOO_MANY);
diagnostics.push(...this.#manifestsInTests());
diagnostics.push(...checkEmptied(this.#emptied, this.#input.tree.files.length));
diagnostics.push(...findDuplicateKeys(this.#keyed), ...findDuplicateNames(this.#declarations));
diagnostics.push(...findDuplicateWebhooks(webhooks));
diagnostics.push(...lintSet(declarations, this.#resolved.lintRules).filter((each) => !this.#isSilenced(each)));
if (!require_common.X(diagnostics)) diagnostics.push(...unmatchedOverrides(this.#resolved, this.#matched), ...declaredRemovals(this.#resolved, this.#keyed));
for (const { suppressions, isWhole } of this.#commented.values()) diagnostics.push(...suppressions.problems(isWhole));
return {
declarations,
webhooks,
diagnostics
};
}
#manifestsInTests() {
const { tree, directory } = this.#input;
const shown = tree.tests?.map((file) => ({
...file,
path: require_common.R(directory, file.path)
}));
return manifestsInTests(shown ?? []);
}
#isSilenced(diagnostic) {
const { range } = diagnostic;
return (range === void 0 ? void 0 : this.#commented.get(range.file))?.suppressions.covers(diagnostic) ?? false;
}
};
const MAX_AUTOMATIONS = 2e5;
const TOO_MANY = {
code: "matrix/invalid",
severity: "error",
message: `The directory describes more than ${MAX_AUTOMATIONS} automations`,
hint: "Shorten the matrices, or split the directory into several with an owner each."
};
function compileCopy(copy, resolved, { suppressions, manifest, path, readText }) {
const problems = [];
const report = (problem) => {
problems.push({
...locateProblem(problem, copy.source),
keys: [copy.key]
});
};
const declaration = compileDeclaration(copy, resolved.nameSuffix, {
source: copy.source,
configuration: resolved.configuration,
aliases: resolved.aliases,
readText,
report
});
if (declaration !== void 0) lintDeclaration({
manifest: copy.manifest,
declaration,
rules: resolved.lintRules,
lineAt: (pointer) => {
const { file, start } = copy.source.locate(pointer);
return file === path ? lineAt(manifest.text, start.offset) : void 0;
},
report
});
const diagnostics = problems.filter((problem) => !suppressions.covers(problem));
return {
declaration: require_common.X(diagnostics) ? void 0 : declaration,
diagnostics
};
}
function compileWebhookCopy(copy, { configuration, aliases }, suppressions) {
const problems = [];
const webhook = compileWebhook(copy, {
source: copy.source,
configuration,
aliases,
readText: () => ({ problem: "a webhook names no file" }),
report: (problem) => {
problems.push({
...locateProblem(problem, copy.source),
keys: [copy.key]
});
}
});
const diagnostics = problems.filter((problem) => !suppressions.covers(problem));
return {
webhook: require_common.X(diagnostics) ? void 0 : webhook,
diagnostics
};
}
function readNamed(read, manifest, path) {
const location = require_common.q(manifest.path, path);
if (location === void 0) return { problem: "it is outside the manifest directory" };
return read?.(location) ?? { problem: "there is no such file" };
}
function lineAt(text, offset) {
const end = text.indexOf("\n", offset);
return text.slice(text.lastIndexOf("\n", offset - 1) + 1, end < 0 ? text.length : end);
}
function isInPayload(path) {
return path[0] === "then" && path[1] === "sendWebhook" && path[2] === "payload";
}
function unmatchedOverrides(resolved, matched) {
return resolved.overrides.filter((rule) => !matched.has(rule)).map((rule) => locateProblem({
code: "config/override",
pointer: `${rule.pointer}/match`,
message: `The override matches no manifest: no key is like "${rule.match}"`,
hint: `${/[\^$+()[\]|]|\.\*/.test(rule.match) ? "\"match\" is no regular expression: " : ""}"*" matches any characters except "/"; a matrix\u2019s bare key means every copy.`
}, resolved.source));
}
function declaredRemovals(resolved, keyed) {
const keys = new Map(keyed.map((location) => [location.key, location]));
return resolved.configuration.removed.flatMap(({ key }, index) => {
const location = keys.get(key);
if (location === void 0) return [];
const problem = {
code: "config/removed",
severity: "warning",
pointer: `/removed/${index}`,
message: `"${key}" is listed as removed, and a manifest still describes it`,
hint: "Remove the entry, or the manifest.",
related: [{
message: "The manifest is here",
range: keyRange(location)
}]
};
return [locateProblem(problem, resolved.source)];
});
}
function checkEmptied(emptied, fileCount) {
if (emptied.length < fileCount) return emptied;
return emptied.map((diagnostic) => ({
...diagnostic,
severity: "error"
}));
}
function emptyFile$1(file) {
const start = {
line: 1,
column: 1,
offset: 0
};
return {
code: "file/no-manifests",
severity: "warning",
message: "There is no manifest in the file",
hint: "Delete the file to remove its automations. If it is not a manifest, begin its name with \"_\".",
range: {
file,
start,
end: start
}
};
}
// src/manifest/validate/lazy-config-validator.ts
const loadConfigValidator = () => require("./config-validator.js");
// src/manifest/parse-configuration.ts
function parseConfiguration(file, directory) {
const path = require_common.R(directory, file.path);
const { value: documents, diagnostics } = parseYaml(file.text, path);
const [source, second] = documents;
if (diagnostics.length > 0) return {
value: void 0,
diagnostics
};
if (source === void 0) return {
value: void 0,
diagnostics: [emptyFile(path)]
};
if (second !== void 0) return {
value: void 0,
diagnostics: [secondDocument(second)]
};
const validation = {
loadValidator: loadConfigValidator,
schema: require_schema.r,
source,
title: "the configuration"
};
const { value: document, diagnostics: problems } = validateDocument(source.value, validation);
return {
value: document === void 0 ? void 0 : {
document,
source
},
diagnostics: problems
};
}
function environmentNames(value) {
if (!require_common.Wt(value)) return { names: [] };
const { environments, defaultEnvironment } = value;
const names = require_common.Wt(environments) ? Object.keys(environments) : [];
return typeof defaultEnvironment === "string" ? {
names,
defaultEnvironment
} : { names };
}
function emptyFile(file) {
const start = {
line: 1,
column: 1,
offset: 0
};
return {
code: "schema/missing-field",
severity: "error",
message: "The configuration is empty",
hint: "It must have at least version, owner and onRemove.",
range: {
file,
start,
end: start
}
};
}
function secondDocument(document) {
return {
code: "schema/invalid-value",
severity: "error",
message: "The configuration has a second document",
hint: "Keep one document in wac.yaml; put manifests in files of their own.",
range: document.range
};
}
// src/manifest/check-lint.ts
function checkLint(lint, pointer, report) {
for (const [index, code] of (lint?.locked ?? []).entries()) {
if (SUPPRESSIBLE_CODES.has(code)) continue;
report({
code: "schema/unknown-value",
severity: "warning",
pointer: `${pointer}/locked/${index}`,
message: `"${code}" is not a diagnostic that a comment can silence, so locking it has no effect`,
hint: require_common.J(code, SUPPRESSIBLE_CODES) ?? "docs/diagnostics.md lists the codes."
});
}
const { namePattern, metricBounds = {} } = lint?.rules ?? {};
if (namePattern !== void 0) {
const compiled = compile(namePattern);
if ("problem" in compiled) report({
code: "regex/invalid",
pointer: `${pointer}/rules/namePattern`,
message: `The regular expression "${namePattern}" is not valid RE2 syntax: ${compiled.problem}`,
hint: "Correct the expression."
});
}
for (const [metric, { min, max }] of Object.entries(metricBounds)) {
if (min === void 0 || max === void 0 || min <= max) continue;
report({
code: "schema/invalid-value",
pointer: `${pointer}/rules${require_common.B(["metricBounds", metric])}`,
message: `The bounds of "${metric}" are the wrong way round: min is ${min}, max is ${max}`,
hint: "Write the smaller value as \"min\"."
});
}
}
// src/manifest/check-server.ts
function checkServer(server, allowsInsecureHttp, pointer, report) {
if (server === void 0) return;
const url = URL.canParse(server) ? new URL(server) : void 0;
if (!(url !== void 0 && /^https?:$/.test(url.protocol) && url.username === "" && url.password === "" && url.search === "" && url.hash === "")) {
report({
code: "config/server",
pointer,
message: "The server is not a plain http or https address",
hint: `Write it as ${DEFAULT_SERVER}, without user name, password or query.`
});
return;
}
const page = webPageAddress(url);
if (page?.kind === "page") {
report({
code: "config/server",
pointer,
message: `"${url.hostname}" is the web page, not the API`,
hint: `Write ${page.server}.`
});
return;
}
if (url.protocol === "https:" || require_common.on(url.hostname) || allowsInsecureHttp) return;
report({
code: "config/insecure-server",
pointer,
message: `The API key would be sent to ${url.host} over plain http`,
hint: "Use https. If the network is trusted, write \"allowInsecureHttp: true\" next to \"server\"."
});
}
// src/manifest/former-owner-problems.ts
function formerOwnerProblems(document) {
const names = Object.keys(document.environments ?? {});
const declared = new Map(names.map((name) => [`${document.owner}:${name}`, name]));
const takers = new Map((document.formerOwners ?? []).flatMap((owner) => names.map((name) => [`${owner}:${name}`, name])));
const problems = [];
const report = (at, index, problem) => {
const pointer = `${at}${require_common.B(["formerOwners", index])}`;
if (problem !== void 0) problems.push({
code: "config/former-owner",
pointer,
...problem
});
};
for (const [index, owner] of (document.formerOwners ?? []).entries()) report("", index, owner === document.owner ? present(owner) : sibling(owner, declared));
for (const [name, environment] of Object.entries(document.environments ?? {})) {
const at = require_common.B(["environments", name]);
for (const [index, owner] of (environment.formerOwners ?? []).entries()) {
const isPresent = owner === `${document.owner}:${name}`;
const other = takers.get(owner);
report(at, index, isPresent ? present(owner) : sibling(owner, declared) ?? shared(owner, name, other));
takers.set(owner, name);
}
}
return problems;
}
function present(owner) {
return {
message: `The former owner "${owner}" is the current owner`,
hint: "Name the earlier owner, or remove the entry."
};
}
function sibling(owner, declared) {
const environment = declared.get(owner);
if (environment === void 0) return void 0;
return {
message: `The former owner "${owner}" is the environment "${environment}" of this configuration`,
hint: `Its automations are in use. Remove the entry, or remove the environment "${environment}" first.`
};
}
function shared(owner, name, other) {
if (other === void 0 || other === name) return void 0;
return {
message: `The environments "${other}" and "${name}" both take over from "${owner}"`,
hint: "Name it only in the environment that its automations belong to."
};
}
// src/manifest/merge-configuration.ts
const GUARD = {
maxDeletes: 5,
maxDeletePercent: 25,
maxSilenced: 5,
maxSilencedPercent: 25,
maxRedirected: 10,
maxAltered: 10,
maxAlteredPercent: 100
};
function mergeConfiguration(document, environment, own, source) {
const suffix = environment === void 0 ? "" : `:${environment}`;
const entity = own?.entity ?? document.entity;
return {
owner: `${document.owner}${suffix}`,
formerOwners: [...(document.formerOwners ?? []).map((owner) => `${owner}${suffix}`), ...own?.formerOwners ?? []],
declaredOwners: declaredOwners(document),
entitiesByOwner: entitiesByOwner(document, own?.server ?? document.server),
...require_common.cn({
environment,
entity
}),
...pinOf(document, own),
entities: entitiesOf(document, own),
organizations: [...new Set(document.organizations ?? [])],
formerEntities: [...new Set(document.formerEntities ?? [])],
onRemove: document.onRemove,
drift: document.drift ?? "repair",
guard: {
...GUARD,
...document.guard,
...own?.guard
},
removed: (document.removed ?? []).map(({ key, until }, index) => ({
key,
until,
source: source.locate(require_common.B(["removed", index]))
})),
shadow: own?.shadow ?? false,
...require_common.cn({ executionHistory: document.executionHistory })
};
}
function entitiesOf(document, own) {
const entity = own?.entity ?? document.entity;
const entities = own?.entities ?? document.entities ?? [];
return [...new Set(entity === void 0 ? entities : [entity, ...entities])];
}
function declaredOwners(document) {
const environments = Object.entries(document.environments ?? {});
if (environments.length === 0) return [document.owner, ...document.formerOwners ?? []];
return environments.flatMap(([name, own]) => ownersOf(document, name, own));
}
function entitiesByOwner(document, server) {
const read = new Map();
for (const [name, own] of Object.entries(document.environments ?? {})) {
if ((own.server ?? document.server) !== server) continue;
for (const owner of ownersOf(document, name, own)) read.set(owner, [...read.get(owner) ?? [], ...entitiesOf(document, own)]);
}
return read;
}
function ownersOf(document, name, own) {
return [...[document.owner, ...document.formerOwners ?? []].map((owner) => `${owner}:${name}`), ...own.formerOwners ?? []];
}
function pinOf(document, own) {
const server = own?.server ?? document.server;
return { ...require_common.cn({
server: server === void 0 ? void 0 : server.replace(/\/+$/, ""),
allowInsecureHttp: allowsInsecureHttp(document, own) ? true : void 0
}) };
}
function allowsInsecureHttp(document, environment) {
return (environment?.allowInsecureHttp ?? (environment?.server === void 0 && document.allowInsecureHttp)) === true;
}
// src/manifest/check-configuration.ts
function checkConfiguration(document, report) {
checkServer(document.server, document.allowInsecureHttp === true, "/server", report);
checkVars(document.vars, "/vars", report);
checkRemoved(document, report);
for (const problem of formerOwnerProblems(document)) report(problem);
checkLint(document.lint, "/lint", report);
for (const [name, environment] of Object.entries(document.environments ?? {})) {
const at = require_common.B(["environments", name]);
if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,40}$/.test(name)) report({
code: "schema/invalid-value",
pointer: at,
part: "key",
message: `An environment cannot be called "${name}"`,
hint: "Use at most 41 letters, digits, \".\", \"_\" and \"-\", with a letter or digit first."
});
checkServer(environment.server, allowsInsecureHttp(document, environment), `${at}/server`, report);
checkVars(environment.vars, `${at}/vars`, report);
checkLint(environment.lint, `${at}/lint`, report);
}
}
function checkRemoved(document, report) {
for (const [index, { until }] of (document.removed ?? []).entries()) {
const day = new Date(`${until}T00:00:00Z`);
if (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(until)) continue;
report({
code: "config/removed",
pointer: `/removed/${index}/until`,
message: `${until} is not a valid date`,
hint: "Write a valid date as YYYY-MM-DD."
});
}
}
function checkVars(vars, pointer, report) {
function visit(value, at) {
if (typeof value === "string" && mayHoldExpression(value)) report({
code: "expression/syntax",
pointer: at,
message: "A variable cannot hold an expression",
hint: "Write the value out; expressions are allowed in manifests and in \"integrations\"."
});
if (typeof value !== "object" || value === null) return;
for (const [key, item] of Object.entries(value)) visit(item, at + require_common.B([key]));
}
visit(vars ?? {}, pointer);
for (const secret of findSecrets(vars ?? {})) report({
code: "manifest/secret",
pointer: `${pointer}${secret.pointer}`,
message: `This looks like ${secret.kind}`,
hint: "Keep it in W&B\u2019s secret manager; the configuration must not contain secrets."
});
}
// src/manifest/choose-environment.ts
function chooseEnvironment(document, wanted) {
const names = Object.keys(document.environments ?? {});
const name = wanted ?? document.defaultEnvironment;
const isCommandLine = wanted !== void 0;
if (name === void 0) {
if (names.length === 0) return {
status: "chosen",
name: void 0
};
return {
status: "problem",
problem: {
code: "config/environment-not-chosen",
pointer: "/environments",
part: "key",
message: `An environment must be chosen: ${names.join(", ")}`,
hint: "Choose with --env NAME or WAC_ENV, or set \"defaultEnvironment\" in wac.yaml."
},
isCommandLine: false
};
}
if (names.includes(name)) return {
status: "chosen",
name
};
const there = names.length === 0 ? "The configuration declares none." : `Declared are ${names.join(", ")}.`;
return {
status: "problem",
problem: {
code: "config/unknown-environment",
pointer: "/defaultEnvironment",
message: `The environment "${name}" is not declared`,
hint: require_common.J(name, names) ?? there
},
isCommandLine
};
}
// src/manifest/command-line-vars.ts
function commandLineVars(given, declared) {
const diagnostics = [];
const vars = {};
for (const [name, text] of given ?? []) {
const present = require_common.Ht(declared, name);
const value = readAs(present, text);
if (value === void 0) diagnostics.push(wrongType(name, present, text));
else vars[name] = value;
}
return {
vars,
diagnostics
};
}
function readAs(declared, text) {
if (typeof declared === "string") return text;
if (require_common.O(declared) !== void 0) return isNumber(text) ? require_common.j(text) : void 0;
if (typeof declared === "boolean") return isBoolean(text) ? text === "true" : void 0;
if (declared !== void 0 && declared !== null) return void 0;
return parseVariable(text);
}
function parseVariable(text) {
if (isBoolean(text)) return text === "true";
return isNumber(text) && !/e/i.test(text) ? require_common.j(text) : text;
}
function isBoolean(text) {
return text === "true" || text === "false";
}
function isNumber(text) {
return /^[-+]?(?:(?:0|[1-9]\d*)(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i.test(text) && Number.isFinite(Number(text));
}
function wrongType(name, declared, text) {
const spelling = require_common.O(declared);
const type = spelling === void 0 ? require_common.Vt(declared) : "a number";
const isContainer = spelling === void 0 && typeof declared === "object";
return {
code: "schema/wrong-type",
severity: "error",
message: isContainer ? `The variable "${name}" is ${type} in wac.yaml, and --var gives it text` : `The variable "${name}" is ${type} in wac.yaml, and --var gives it "${text}"`,
hint: isContainer ? "Set lists and mappings in wac.yaml, for example per environment; --var sets single values." : `Give ${type}; to allow text, declare the variable as text in wac.yaml.`
};
}
// src/manifest/resolve-configuration.ts
function resolveConfiguration(parsed, choice) {
const { document, source } = parsed;
const diagnostics = [];
const report = (problem) => {
diagnostics.push(locateProblem(problem, source));
};
const chosen = chooseEnvironment(document, choice.environment);
if (chosen.status === "problem") {
const located = locateProblem(chosen.problem, source);
const { range: _, ...withoutLocation } = located;
return {
value: void 0,
diagnostics: [chosen.isCommandLine ? withoutLocation : located]
};
}
const environment = chosen.name;
const own = environment === void 0 ? void 0 : document.environments?.[environment];
checkConfiguration(document, report);
const at = require_common.B([
"environments",
environment ?? "",
"vars"
]);
const declared = {
...spelled(document.vars, "/vars", source),
...spelled(own?.vars, at, source)
};
const given = commandLineVars(choice.vars, declared);
diagnostics.push(...given.diagnostics);
const vars = {
...declared,
...given.vars
};
const usedVars = new Set();
const aliases = resolveAliases(document, {
own,
environment,
vars,
usedVars
}, report);
return {
value: {
configuration: mergeConfiguration(document, environment, own, source),
environments: Object.keys(document.environments ?? {}),
vars,
aliases,
nameSuffix: own?.nameSuffix ?? "",
overrides: [
...overrideRules(document.overrides, {
at: ["overrides"],
isGlobal: true
}, source),
...overrideRules(own?.overrides, {
at: [
"environments",
environment ?? "",
"overrides"
],
isGlobal: false
}, source),
...(choice.sets ?? []).map(({ key, set }) => ({
pointer: "",
isGlobal: false,
match: key,
pattern: { test: (text) => text === key },
set
}))
],
source,
usedVars,
lockedLints: new Set(document.lint?.locked ?? []),
lintRules: {
...document.lint?.rules,
...own?.lint?.rules
}
},
diagnostics
};
}
function resolveAliases(document, chosen, report) {
const aliases = new Map();
const layers = [{
at: "/integrations",
definitions: document.integrations ?? {}
}, {
at: require_common.B([
"environments",
chosen.environment ?? "",
"integrations"
]),
definitions: chosen.own?.integrations ?? {}
}];
for (const { at, definitions } of layers) for (const [name, definition] of Object.entries(definitions)) {
const pointer = at + require_common.B([name]);
const expanded = expandExpressions(require_common.Yt(definition), chosen, (below, problem) => {
report({
...problem,
pointer: pointer + below
});
});
const problem = kindProblem$1(expanded);
if (problem === void 0) aliases.set(name, { definition: expanded });
else report({
...problem,
pointer
});
}
return aliases;
}
function overrideRules(overrides, { at, isGlobal }, source) {
return (overrides ?? []).map(({ match, set, patch }, index) => {
const pointer = require_common.B([...at, index]);
return {
pointer,
isGlobal,
match,
pattern: require_common.M(match),
...require_common.cn({
set: set === void 0 ? void 0 : spelled(set, `${pointer}/set`, source),
patch: patch?.map((operation, position) => spelled(operation, `${pointer}/patch/${position}`, source))
})
};
});
}
function spelled(mapping, pointer, source) {
return require_common.A(mapping ?? {}, pointer, (at) => source.numberText(at));
}
// src/manifest/shared-owner-problems.ts
const NAMED_DIRECTORIES = 3;
function sharedOwnerProblems({ owner, formerOwners }, others, directory) {
if (others === void 0) return [];
const shown = (file) => withoutDetours(require_common.R(directory, others.pathOf(file)));
const sharing = filesOfOwners([owner], others).map(shown);
const left = filesOfOwners(formerOwners, others).map(shown);
return [...sharing.length === 0 ? [] : [{
code: "config/shared-owner",
pointer: "/owner",
message: `The owner "${owner}" is also the owner of ${listed(sharing)}`,
hint: `Each directory would remove the automations of the other. Give each its own owner, such as "${owner.split(":")[0]}/NAME".`
}], ...left.length === 0 ? [] : [{
code: "config/shared-owner",
pointer: "/owner",
message: `A former owner (${formerOwners.join(", ")}) is the owner of ${listed(left)}`,
hint: "Its automations are in use there. Remove the entry from \"formerOwners\", or remove the other directory first."
}]];
}
function ownersOfOthers({ lists, isOwn }) {
const owners = new Set();
for (const list of lists) for (const [owner, files] of byOwner(list)) if (files.some(({ directory }) => !isOwn(directory))) owners.add(owner);
return [...owners].sort(require_common.Bt);
}
function filesOfOwners(owners, { lists, isOwn }) {
const found = new Map();
for (const list of lists) {
const known = byOwner(list);
const files = new Set(owners.flatMap((owner) => known.get(owner) ?? []));
if (files.size === 0) continue;
for (const file of owners.length > 1 ? list.filter((each) => files.has(each)) : files) if (!isOwn(file.directory) && !found.has(file.directory)) found.set(file.directory, file);
}
return [...found.values()];
}
const byOwner = require_common.Q((list) => {
const files = new Map();
for (const file of list) for (const owner of parseOwners(file.text)) {
const known = files.get(owner);
if (known === void 0) files.set(owner, [file]);
else known.push(file);
}
return files;
});
function parseOwners(text) {
const [document] = parseYaml(text, "wac.yaml").value;
const value = document?.value;
if (value === void 0 || !require_common.Wt(value)) return new Set();
const { owner } = value;
if (typeof owner !== "string") return new Set();
const { names } = environmentNames(value);
return new Set(names.length === 0 ? [owner] : names.map((name) => `${owner}:${name}`));
}
function withoutDetours(path) {
const parts = [];
for (const part of path.split("/")) {
const last = parts.at(-1);
if (part !== ".." || last === void 0 || last === ".." || last === "") parts.push(part);
else if (last === ".") parts.splice(-1, 1, "..");
else parts.pop();
}
return parts.join("/");
}
function listed(files) {
const more = files.length - NAMED_DIRECTORIES;
const named = files.slice(0, NAMED_DIRECTORIES).join(", ");
return more > 0 ? `${named} and ${more} more` : named;
}
// src/manifest/load-project.ts
var load_project_exports$1 = require_rolldown_runtime.n({
declaredEnvironments: () => declaredEnvironments,
loadProject: () => loadProject$1
});
function loadProject$1(input) {
const { configuration: file } = input.tree;
if (file === void 0) return {
value: void 0,
diagnostics: [missingConfiguration(input)]
};
const parsed = parseConfiguration(file, input.directory);
if (parsed.value === void 0) return {
value: void 0,
diagnostics: parsed.diagnostics
};
const resolved = resolveConfiguration(parsed.value, input);
if (resolved.value === void 0) return {
value: void 0,
diagnostics: [...parsed.diagnostics, ...resolved.diagnostics]
};
const loaded = loadManifests(input, resolved.value);
const { source } = parsed.value;
const others = input.tree.otherConfigurations;
const shared = sharedOwnerProblems(resolved.value.configuration, others, input.directory).map((problem) => locateProblem(problem, source));
const diagnostics = [
...silence([...resolved.diagnostics, ...shared], parsed.value, resolved.value, input),
...loaded.diagnostics,
...checkVariables(input, resolved.value, parsed.value.document)
];
return {
value: {
configuration: others === void 0 ? resolved.value.configuration : {
...resolved.value.configuration,
otherOwners: ownersOfOthers(others)
},
environments: resolved.value.environments,
declarations: loaded.declarations,
...require_common.cn({ webhooks: loaded.webhooks.length === 0 ? void 0 : loaded.webhooks }),
aliases: aliasRefs(resolved.value)
},
diagnostics: require_common.ot([diagnostics])
};
}
function silence(diagnostics, { source }, { lockedLints: locked, environments }, { tree, directory, today, reportsEveryUnused }) {
const { path, text } = tree.configuration ?? {
path: "",
text: ""
};
const file = require_common.R(directory, path);
const suppressions = new Suppressions({
text,
file,
documents: [source],
today,
locked
});
const left = diagnostics.filter((each) => !suppressions.covers(each));
const reportsUnused = environments.length === 0 || reportsEveryUnused === true;
return [...left, ...suppressions.problems(reportsUnused)];
}
function declaredEnvironments(configuration) {
if (configuration === void 0) return { names: [] };
const [document] = parseYaml(configuration.text, configuration.path).value;
return document === void 0 ? { names: [] } : environmentNames(document.value);
}
function checkVariables(input, resolved, document) {
const declared = new Set([document, ...Object.values(document.environments ?? {})].flatMap(({ vars }) => Object.keys(vars ?? {})));
const known = new Set([...declared, ...resolved.usedVars]);
return [...input.vars?.keys() ?? []].filter((name) => !known.has(name)).map((name) => ({
code: "expression/unknown-name",
severity: "error",
message: `The variable "${name}" is not used`,
hint: require_common.J(name, known) ?? "Name a variable of wac.yaml, or one that a manifest uses."
}));
}
function aliasRefs({ aliases, configuration }) {
const owner = configuration.entity ?? configuration.entities[0] ?? "";
return new Map([...aliases].map(([name, { definition }]) => [name, integrationRef(definition, definition.entity ?? owner)]));
}
function missingConfiguration({ tree, directory }) {
const { misnamedConfiguration } = tree;
return {
code: "config/missing",
severity: "error",
message: `There is no wac.yaml in "${directory}"`,
hint: misnamedConfiguration === void 0 ? "It names the owner of the automations: run \"wac init\", or write one with version, owner and onRemove." : `There is ${misnamedConfiguration}: rename it to wac.yaml.`
};
}
// src/manifest/compile/check-environments.ts
function findCollidingEnvironments(projects) {
const all = [...projects].filter((entry) => entry[0] !== void 0);
return all.flatMap(([name, project], index) => all.slice(index + 1).flatMap(([otherName, other]) => {
if (hasOtherServer(project, other)) return [];
const [first, ...more] = collisions(project, other);
const names = [name, otherName];
return [...first === void 0 ? [] : [collide([name, project], otherName, first, more.length)], ...collidingWebhooks(project, other, names)];
}));
}
function hasOtherServer(a, b) {
const { server } = a.configuration;
const otherServer = b.configuration.server;
return server !== void 0 && otherServer !== void 0 && server !== otherServer;
}
function collidingWebhooks({ webhooks = [], configuration }, other, [name, otherName]) {
const taken = new Map((other.webhooks ?? []).map((each) => [webhookSlot(each), each]));
const both = webhooks.filter((each) => taken.has(webhookSlot(each)));
const [first] = both;
if (first === void 0) return [];
const second = taken.get(webhookSlot(first)) ?? first;
const rest = both.length === 1 ? "" : `, and ${both.length - 1} more`;
const isSame = webhookRange(first).file === webhookRange(second).file && first.key === second.key;
return [{
code: "manifest/duplicate-name",
severity: configuration.server === void 0 ? "warning" : "error",
message: `The environments ${name} and ${otherName} have the same webhook "${first.content.name}" of the team ${first.entity}${rest}; only one of them can manage it`,
hint: `List one of them under "environments" of the webhook: the automations of the other find it by its name. Or give each its own with "\${{ vars.NAME }}" in "name".`,
range: webhookRange(first),
...require_common.cn({ related: isSame ? void 0 : [{
message: `That of ${otherName} is here`,
range: webhookRange(second)
}] })
}];
}
function webhookSlot({ entity, content }) {
return `${entity}\n${content.name}`;
}
function collisions(a, b) {
const taken = new Set(b.declarations.map(slotOf));
return a.declarations.filter((declaration) => taken.has(slotOf(declaration)));
}
function collide([name, { configuration }], otherName, first, more) {
const scope = describeScope(first.scope);
const rest = more === 0 ? "" : `, and ${more} more`;
return {
code: "manifest/duplicate-name",
severity: configuration.server === void 0 ? "warning" : "error",
message: `The environments ${name} and ${otherName} have the same name "${first.name}" in the ${scope}${rest}; the server allows it once`,
hint: `Set "nameSuffix" in one of them, as in ${otherName}: { nameSuffix: " (${otherName})" }, or give each its own project with "\${{ vars.NAME }}" in "scope".`,
range: nameRange(first)
};
}
// src/manifest/merge-environments.ts
function mergeEnvironments(lists) {
const counts = new Map();
for (const diagnostic of lists.flat().filter(isUnused)) {
const location = locationOf(diagnostic);
counts.set(location, (counts.get(location) ?? 0) + 1);
}
return require_common.ot(lists.map((list) => list.filter((each) => !isUnused(each) || counts.get(locationOf(each)) === lists.length)));
}
function isUnused({ code }) {
return code === "comment/unused";
}
function locationOf({ range }) {
return JSON.stringify([range?.file, range?.start.offset]);
}
// src/api/load-project.ts
var load_project_exports = require_rolldown_runtime.n({
loadEnvironments: () => loadEnvironments,
loadProject: () => loadProject,
readDirectory: () => readDirectory,
readFound: () => readFound
});
async function readDirectory(directory, options = {}) {
return await readFound(await require_common.V(directory, options));
}
async function readFound(found, onOpened) {
const { value: tree, diagnostics } = await readManifestTree(found, {}, onOpened);
const { names, defaultEnvironment } = declaredEnvironments(tree.configuration);
return {
tree,
diagnostics,
environments: names,
...require_common.cn({ defaultEnvironment })
};
}
async function loadProject(from, options = {}) {
const read = typeof from === "string" ? await readDirectory(from) : from;
const { tree, environments } = read;
if (require_common.X(read.diagnostics)) return {
diagnostics: read.diagnostics,
environments,
tree
};
const { environment, vars, onFile } = options;
const loaded = loadProject$1({
tree,
directory: tree.directory,
today: today(options.edges),
...require_common.cn({
environment,
vars,
onFile
})
});
const diagnostics = require_common.ot([read.diagnostics, loaded.diagnostics]);
const project = require_common.X(diagnostics) ? void 0 : loaded.value;
const configuration = loaded.value?.configuration;
return {
...require_common.cn({
project,
configuration
}),
diagnostics,
environments,
tree
};
}
async function loadEnvironments(from, { only, vars, edges, onFile } = {}) {
const read = typeof from === "string" ? await readDirectory(from) : from;
const { tree } = read;
const environments = only ?? read.environments;
const projects = new Map();
const lists = [];
for (const environment of environments.length === 0 ? [void 0] : environments) {
if (require_common.X(read.diagnostics)) break;
const loaded = loadProject$1({
tree,
directory: tree.directory,
today: today(edges),
reportsEveryUnused: only === void 0,
...require_common.cn({
environment,
vars,
onFile
})
});
lists.push(loaded.diagnostics);
if (loaded.value !== void 0) projects.set(environment, loaded.value);
}
return {
tree,
projects,
environments,
diagnostics: require_common.ot([
read.diagnostics,
mergeEnvironments(lists),
findCollidingEnvironments(projects)
])
};
}
// src/cli/output/write-diagnostics.ts
function writeDiagnostics(context, diagnostics, sources = new Map()) {
if (diagnostics.length === 0) return;
const { io, isVerbose } = context;
context.diagnostics.push(...diagnostics);
io.stderr.write(renderDiagnosticsText(diagnostics, {
...require_common.l(io.stderr, io.env, isVerbose),
sources
}));
}
// src/cli/session/open-project.ts
const DEFAULT_DIRECTORY = "automations";
async function openTree(context, directory = context.args[0], options = {}) {
return withEnvironment(context, await readDirectory(context.root.choose(directory), options));
}
async function openFound(context, found) {
return withEnvironment(context, await readFound(found));
}
function withEnvironment(context, read) {
const { tree, diagnostics, environments: names } = read;
const environment = require_common.Ct(context.options.env, context.io.env) ?? read.defaultEnvironment;
const isUnread = tree.configuration === void 0 || require_common.X(diagnostics);
if (environment !== void 0 && !isUnread && !names.includes(environment)) throw new require_common.sn(`There is no environment "${environment}"`, {
code: "usage",
hint: names.length === 0 ? "wac.yaml declares no environments: leave --env and WAC_ENV out" : `wac.yaml declares ${names.join(", ")}`
});
return {
...read,
environment
};
}
async function openProject(context, directory, onInvalid, acceptsEmpty = false, writesProblems = true) {
return await openProjectOf(context, await openTree(context, directory), onInvalid, acceptsEmpty, writesProblems);
}
async function openProjectOf(context, found, onInvalid, acceptsEmpty = false, writesProblems = true) {
const opened = acceptsEmpty ? {
...found,
diagnostics: found.diagnostics.filter(({ code }) => code !== "file/no-manifests")
} : found;
const { tree, environment } = opened;
const { project, configuration, diagnostics } = await loadProject(opened, {
...require_common.cn({ environment }),
vars: parseVariables(context.options.var ?? []),
edges: { now: context.io.now },
onFile: reportFiles(context)
});
const isUnchosen = diagnostics.some(({ code }) => code === "config/environment-not-chosen");
if (writesProblems || isUnchosen) writeDiagnostics(context, diagnostics, sourceTexts(tree));
if (isUnchosen) return require_common.Zt.usage;
if (project === void 0) {
await onInvalid?.(diagnostics, configuration?.owner);
return require_common.Zt.invalid;
}
return {
tree,
project,
diagnostics
};
}
async function loadEveryEnvironment(context, found) {
const opened = found ?? await openTree(context);
const chosen = require_common.Ct(context.options.env, context.io.env);
return await loadEnvironments(opened, {
...require_common.cn({ only: chosen === void 0 ? void 0 : [chosen] }),
vars: parseVariables(context.options.var ?? []),
edges: { now: context.io.now },
onFile: reportFiles(context)
});
}
function reportFiles({ io }) {
return (done, total) => io.progress?.((seconds) => `Checked ${done} of ${total} files in ${seconds} s`);
}
function refuseNarrowed(tree, command) {
if (tree.narrowedTo === void 0) return;
throw new require_common.sn(`"wac ${command}" works on the whole tree below ${require_common.R(tree.directory, "wac.yaml")}, not on ${tree.narrowedTo}`, {
code: "usage",
hint: `Run: wac ${command} ${tree.directory}`
});
}
function noteNarrowed({ io }, tree) {
if (tree.narrowedTo === void 0) return;
const named = require_common.R(tree.directory, tree.narrowedTo);
io.stderr.write(`The plan is of the whole directory ${tree.directory}, not only of ${named}. For a part of it: --only KEY\n`);
}
function sourceTexts(tree) {
const files = [
...tree.configuration === void 0 ? [] : [tree.configuration],
...tree.files,
...tree.tests
];
return new Map(files.map((file) => [require_common.R(tree.directory, file.path), file.text]));
}
function parseVariables(assignments) {
const variables = new Map();
for (const assignment of assignments) {
const equals = assignment.indexOf("=");
if (equals < 1) throw new require_common.sn(`"--var ${assignment}" has no value`, {
code: "usage",
hint: "Write --var name=value"
});
variables.set(assignment.slice(0, equals), assignment.slice(equals + 1));
}
return variables;
}
function narrowTests(tree) {
const { narrowedTo, tests } = tree;
if (narrowedTo === void 0) return tests;
return tests.filter(({ path }) => path === narrowedTo || path.startsWith(`${narrowedTo}/`));
}
exports.$ = keyPage;
exports.A = TEMPLATE_VARIABLE_TABLE;
exports.B = nodeEdges;
exports.C = parseConfiguration;
exports.D = describeIntegration;
Object.defineProperty(exports, "E", {
enumerable: true,
get: function() {
return YamlText;
}
});
Object.defineProperty(exports, "F", {
enumerable: true,
get: function() {
return Suppressions;
}
});
exports.G = fullMessage;
exports.H = renderDiagnosticsText;
exports.I = adviseScope;
exports.J = deploymentOf;
exports.K = neverFires;
exports.L = yamlWord;
exports.M = writtenVariable;
exports.N = isWebhookKind;
exports.O = SECRET_NAME;
exports.P = SUPPRESSIBLE_CODES;
exports.Q = isSameDeployment;
exports.R = findSecrets;
exports.S = resolveConfiguration;
Object.defineProperty(exports, "T", {
enumerable: true,
get: function() {
return ParsedDocument;
}
});
exports.U = sortDiagnostics;
exports.V = today;
exports.W = fitLines;
exports.X = isHostedByWandb;
exports.Y = hostNames;
exports.Z = isMultiTenant;
exports._ = readDirectory;
exports.a = openFound;
exports.at = MAX_PROMPT_BYTES;
exports.b = loadProject$1;
exports.c = openTree;
exports.ct = REGISTRY_PREFIX;
exports.d = sourceTexts;
exports.dt = scopePath;
exports.et = teamPage;
exports.f = withEnvironment;
exports.ft = scopeType;
Object.defineProperty(exports, "g", {
enumerable: true,
get: function() {
return load_project_exports;
}
});
exports.h = loadProject;
exports.i = noteNarrowed;
exports.it = conjuncts;
exports.j = describeEvents;
exports.k = TEMPLATE_VARIABLES;
exports.l = parseVariables;
exports.lt = describeScope;
exports.m = loadEnvironments;
exports.n = loadEveryEnvironment;
exports.nt = canonicalEvent;
exports.o = openProject;
exports.ot = promptBytes;
exports.p = writeDiagnostics;
exports.q = DEFAULT_SERVER;
exports.r = narrowTests;
exports.rt = canonicalFilter;
exports.s = openProjectOf;
exports.st = trimPrompt;
exports.t = DEFAULT_DIRECTORY;
exports.tt = webPageAddress;
exports.u = refuseNarrowed;
exports.ut = registryName;
exports.v = readFound;
exports.w = parseYaml;
Object.defineProperty(exports, "x", {
enumerable: true,
get: function() {
return load_project_exports$1;
}
});
exports.y = declaredEnvironments;
exports.z = readManifestTree;
