import { $ as LINT_CODES, $t as fractionToPercentage, Bt as rememberByText, Et as CONFIGURATION_NAME, Ft as graphemesOf, G as plainNumbers, Gt as stableJson, H as slugify, J as globPattern$1, K as withSpellings, Kt as present$1, Lt as requestedEnvironment, Mt as shortenText, Pt as displayWidth, Q as currentCode, Rt as formatNumber, S as limitHeap, St as mergeDiagnostics, U as NUMBER_KEY, V as findDirectiveProblems, W as numberSpelling, X as StringPool, Y as isLoopback, _t as lookAlikeKey, an as isJsonObject, at as createTextReader, bn as invariant, bt as createTextStyle, dn as valueAt, dt as suggestNames, en as isExactNumber, et as EVIDENCE_CODES, fn as Failure, ft as hasErrors, gt as lookAlikeHint, ht as describeLookAlike, in as isJsonList, it as findManifests, k as outputStyle, ln as parseJson, lt as resolveBelow, nn as describeJsonType, nt as parseJsonPointer, on as isList, ot as readTextFile, pn as EXIT, q as writtenNumber, rn as getOwn, rt as renderJsonPointer, st as startOfFile, tn as compareText, tt as displayPath, un as toJson, ut as suggestHint, vn as escapeTerminal, vt as asciiLookAlike, xt as wrapText, zt as countNoun } from "./common.js";
import { n as maskSecrets, r as secretKind, t as looksLikeSecret } from "./secret-forms.js";
import { A as $, C as isCollection, D as isPair, E as isNode, O as isScalar, S as isAlias, T as isMap, c as Lexer, j as RE2JSSyntaxException, k as isSeq, l as Composer, o as Parser, s as LineCounter, t as fast_json_patch_default } from "./libraries.js";
import { _ as isRunEventKind, a as fieldNames, c as schema, d as ARTIFACT_EVENTS, f as ARTIFACT_EVENT_KINDS, g as isRunEvent, h as RUN_EVENT_KINDS, i as schema$1, l as ACTIONS, m as EVENT_KINDS, n as OPERATOR_SIGNS, o as isOpenNode, p as EVENTS, r as synonymFor, s as schemaNodeAt, t as schema$2, u as ACTION_KINDS } from "./schema.js";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
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
const MAX_DEPTH$6 = 100;
function canonicalFilter(filter) {
return canonicalNode(unwrap(filter), 0);
}
function conjuncts(canonical) {
if (!isJsonObject(canonical)) return [canonical];
const [only, ...others] = Object.keys(canonical);
if (only === void 0) return [];
const inner = canonical["$and"];
return only === "$and" && others.length === 0 && isJsonList(inner) ? inner : [canonical];
}
function unwrap(filter) {
let inner = filter;
for (let depth = 0; depth < MAX_DEPTH$6; depth += 1) {
const next = unwrapOnce(inner);
if (next === void 0) break;
inner = next;
}
return inner;
}
function unwrapOnce(filter) {
if (filter === null) return MATCH_ALL;
if (typeof filter === "string") return filter.trim() === "" ? MATCH_ALL : decodeJson(filter);
return isJsonObject(filter) && isWrapper(filter) ? filter["filter"] : void 0;
}
function decodeJson(text) {
try {
const value = JSON.parse(text);
return isJsonObject(value) || typeof value === "string" || value === null ? value : void 0;
} catch {
return;
}
}
function isWrapper(value) {
const inner = value["filter"];
const isFilter = inner === null || typeof inner === "string" || isJsonObject(inner);
return Object.keys(value).length === 1 && isFilter;
}
function canonicalNode(node, depth) {
if (!isJsonObject(node) || depth > MAX_DEPTH$6) return node;
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
if (!isJsonObject(canonical) || Object.keys(canonical).length !== 1) return [canonical];
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
if ((operator === "$in" || operator === "$nin") && isJsonList(operand)) return [operator, asSet(operand)];
if (operator === "$not" && isOperators$1(operand) && depth < MAX_DEPTH$6) return [operator, canonicalOperators(operand, depth + 1)];
return [operator, operand];
});
return Object.fromEntries(entries);
}
function isOperators$1(value) {
if (!isJsonObject(value)) return false;
const keys = Object.keys(value);
return keys.length > 0 && keys.every((key) => key.startsWith("$"));
}
function isFilterList(value) {
return isJsonList(value) && value.every((item) => isJsonObject(item));
}
function withKey(key, value) {
return Object.fromEntries([[key, value]]);
}
function asSet(values) {
return [...new Map(values.map((value) => [stableJson(value), value]))].sort(([a], [b]) => compareText(a, b)).map(([, value]) => value);
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
const states = [...new Set(event.states)].sort(compareText);
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
return operator === "$in" && isJsonList(operand) ? operand : void 0;
}
function mayHold(comparisons, isList) {
const positive = comparisons.filter(({ isNegated }) => !isNegated);
const negative = comparisons.filter(({ isNegated }) => isNegated);
const excluded = new Set(negative.flatMap((each) => valuesOf(each) ?? []).map((each) => stableJson(each)));
const isLeft = (value) => !excluded.has(stableJson(value));
const negated = new Set(negative.map(textOf$1));
for (const each of positive) if (negated.has(textOf$1(each)) || valuesOf(each)?.some(isLeft) === false) return false;
if (isAbsent(negative) && positive.some(needsValue)) return false;
if (isList) return true;
const candidates = candidatesOf(positive);
if (candidates === void 0) return mayLieBetween(positive, negative);
return candidates.some((value) => isLeft(value) && positive.every((each) => meets(value, each) !== false) && negative.every((each) => meets(value, each) !== true));
}
function textOf$1({ operator, operand }) {
return `${operator} ${stableJson(operand)}`;
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
const sets = others.map((values) => new Set(values.map((value) => stableJson(value))));
return first.filter((value) => sets.every((set) => set.has(stableJson(value))));
}
function meets(value, { operator, operand }) {
if (operator === "$contains" && typeof operand === "string") return typeof value === "string" ? value.includes(operand) : void 0;
if (operator === "$exists") return value === null ? void 0 : operand === true;
const bound = boundOf({
operator,
operand
});
return bound === void 0 ? void 0 : liesWithin(value, bound);
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
const MAX_DEPTH$5 = 100;
const MAX_COMBINATIONS$1 = 500;
function filterContradiction(filter) {
return contradictionInJson(JSON.stringify(filter));
}
const contradictionInJson = rememberByText((json) => {
const filter = parseJson(json);
return contradictionOf([toTerm(canonicalFilter(filter), false, 0)], { left: MAX_COMBINATIONS$1 });
});
function toTerm(node, isNegated, depth) {
if (!isJsonObject(node) || depth > MAX_DEPTH$5) return { kind: "unknown" };
return group("all", Object.entries(node).map(([key, value]) => key.startsWith("$") ? joinTerm(key, value, isNegated, depth + 1) : fieldTerm(key, value, isNegated, depth + 1)), isNegated);
}
function joinTerm(key, value, isNegated, depth) {
if (key === "$not") return toTerm(value, !isNegated, depth);
if (!isJsonList(value)) return { kind: "unknown" };
const of = (negated) => value.map((item) => toTerm(item, negated, depth));
switch (key) {
case "$and": return group("all", of(isNegated), isNegated);
case "$or": return group("any", of(isNegated), isNegated);
case "$nor": return group("any", of(!isNegated), !isNegated);
default: return { kind: "unknown" };
}
}
function fieldTerm(field, value, isNegated, depth) {
if (depth > MAX_DEPTH$5) return { kind: "unknown" };
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
return isJsonObject(value) && Object.keys(value).some((key) => key.startsWith("$"));
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
message: `A metric that is never negative cannot decrease by ${fractionToPercentage(amount)}`,
certainty: "assumed"
};
}
function zscoreContradiction({ window, threshold }) {
const highest = largestZscore(window);
if (threshold <= highest) return void 0;
return {
message: `In a window of ${countNoun(window, "value")} a z-score is ${formatNumber(Math.floor(highest * 1e3) / 1e3)} at most, below the threshold of ${formatNumber(threshold)}`,
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
const word = isRunEvent(event) ? "runs" : "filter";
const message = filterContradiction(isRunEvent(event) ? event.runs : event.filter) ?? (event.kind === "runState" ? stateContradiction(event) : void 0);
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
return names.length < 2 ? void 0 : `${countNoun(names.length, "name")}: ${listed$1(names, max)}`;
}
function affectedAutomations({ code, keys = [] }, max = MAX_LISTED) {
const [first] = keys;
if (first === void 0) return void 0;
const isCopy = first.includes("/") || code.startsWith("resolve/");
if (keys.length === 1) return isCopy ? `Automation: ${first}` : void 0;
return `${countNoun(keys.length, "automation")}: ${listed$1(keys, max)}`;
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
for (const grapheme of graphemesOf(text)) {
const size = displayWidth(grapheme);
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
return displayWidth(line.replaceAll(COLOR, ""));
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
return maskSecrets(line.slice(start, from + MAX_LINE_LENGTH + MARGIN)).slice(from - start, from - start + MAX_LINE_LENGTH);
}
function show(text) {
return text.replaceAll("	", "  ");
}
function columns(text) {
return displayWidth(escapeTerminal(show(text)));
}
// src/report/diagnostics/render-diagnostics-text.ts
function renderDiagnosticsText(diagnostics, options) {
if (diagnostics.length === 0) return "";
const style = createTextStyle(options.color);
const sorted = sortDiagnostics(diagnostics);
const text = [...sorted.map((diagnostic) => renderOne(diagnostic, style, options).join("\n")), style.bold(countDiagnostics(sorted))].join("\n\n");
return `${fitLines(text, options.terminalWidth)}\n`;
}
function sortDiagnostics(diagnostics) {
return mergeDiagnostics([diagnostics]).map(fitToShow).sort((a, b) => compareText(a.range?.file ?? "", b.range?.file ?? "") || (a.range?.start.offset ?? 0) - (b.range?.start.offset ?? 0) || compareText(a.code, b.code));
}
const MAX_MESSAGE_LENGTH = 1500;
function fitToShow(diagnostic) {
const { message, hint, related, names } = diagnostic;
const shown = (text) => maskSecrets(shortenText(text, MAX_MESSAGE_LENGTH));
return {
...diagnostic,
message: shown(message),
...present$1({
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
return number === 0 ? [] : [countNoun(number, singular)];
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
...wrapText(diagnostic.message, options.width - 2).map((line) => `  ${style.plain(line)}`),
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
const MAX_KEYS$1 = 50;
function affectedLines(diagnostic, style, options) {
return [
namesInvolved(diagnostic, MAX_KEYS$1),
affectedAutomations(diagnostic, MAX_KEYS$1),
furtherLocations(diagnostic)
].flatMap((line) => line === void 0 ? [] : ["", ...wrapText(line, options.width - 2).map((each) => `  ${style.plain(each)}`)]);
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
const [first = "", ...rest] = wrapText(`Hint: ${hint}`, options.width - 2);
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
await setTimeout(milliseconds, void 0, signal === void 0 ? {} : { signal });
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
const found = typeof from === "string" ? await findManifests(from, options) : from;
const { root, directory, narrowedTo, otherConfigurations } = found;
const read = await readAll(found.files, {
...LIMITS,
...options
}, onOpened);
const value = {
root,
directory,
...present$1({
narrowedTo,
otherConfigurations
}),
...sortFiles(read.value),
readText: createTextReader(root)
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
const { value, diagnostics: problems } = readTextFile(file, limits.maxFileBytes, onOpened);
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
const configuration = read.find(({ path }) => path === CONFIGURATION_NAME);
const isTest = ({ path }) => /\.test\.ya?ml$/i.test(path);
const others = read.filter((file) => file !== configuration);
return {
files: others.filter((file) => !isTest(file)),
tests: others.filter(isTest),
...present$1({ configuration })
};
}
function noManifests(directory) {
return {
code: "file/no-manifests",
severity: "error",
message: `There is no manifest in "${directory}", only the configuration`,
hint: "Add a manifest (any *.yaml file). To remove everything that wac manages on the server, use \"wac destroy\".",
range: startOfFile(join(directory, CONFIGURATION_NAME))
};
}
// src/manifest/source/find-secrets.ts
function findSecrets(value) {
return search(value, []);
}
function search(value, path) {
if (typeof value === "string") {
const name = path.findLast((segment) => !/^\d+$/.test(segment));
const kind = secretKind(value, name);
return kind === void 0 ? [] : [{
pointer: renderJsonPointer(path),
kind
}];
}
if (typeof value !== "object" || value === null) return [];
return Object.entries(value).flatMap(([key, item]) => {
const inside = search(item, [...path, key]);
const kind = secretKind(key);
return kind === void 0 ? inside : [{
pointer: renderJsonPointer(path),
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
const KINDS$2 = [
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
const kinds = KINDS$2.filter((kind) => definition[kind] !== void 0);
if (kinds.length === 1) return void 0;
const has = kinds.length === 0 ? "none" : kinds.map((kind) => `"${kind}"`).join(" and ");
return {
code: "integration/wrong-kind",
message: `An integration is exactly one of ${KINDS$2.join(", ")}; this one has ${has}`,
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
hint: writtenOut(integration) ?? lookAlikeHint(integration, names) ?? suggestHint(integration, names) ?? `${there}Define it under "integrations" in wac.yaml, or write { slack: { channel: \u2026 } } or { webhook: \u2026 } here.`
});
}
function writtenOut(word) {
if (word.startsWith("#")) return `Write integration: { slack: { channel: ${yamlWord(word)} } }.`;
return /^https?:/.test(word) ? "Write integration: { webhook: NAME }. W&B keeps the address of a webhook; a document with kind: webhook describes it." : void 0;
}
function defaultOwner(scope, { configuration }) {
return scope.kind === "project" || scope.kind === "team" ? scope.entity : configuration.entity;
}
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
for (const token of new Lexer().lex(text)) {
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
const [near] = suggestNames(word, WORDS);
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
code: currentCode(code),
isUsable: true,
...present$1({ until }),
...present$1({ problem: reasonProblem(reason) })
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
...Object.keys(LINT_CODES).filter((code) => !code.startsWith("comment/")),
...DOUBTS,
...Object.keys(EVIDENCE_CODES)
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
const hint = suggestHint(code, SUPPRESSIBLE_CODES) ?? "docs/diagnostics.md lists the codes.";
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
if (!reportsUnused || this.#used.has(comment) || code in EVIDENCE_CODES) return void 0;
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
const folded = `${scope}\n${lookAlikeKey(declaration.name)}`;
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
const difference = describeLookAlike(earlier.name, declaration.name) ?? "their characters";
return {
code: "name/look-alike",
severity: "warning",
message: `The names of "${earlier.key}" and "${declaration.key}" in the ${scope} differ only in ${difference}: the server treats them as two automations`,
hint: "Rename one of them, or remove one manifest if a single automation is meant.",
range: nameRange(declaration),
...present$1({ related: sameRange(nameRange(declaration), nameRange(earlier)) ? void 0 : [{
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
...present$1({ related: isMatrix ? void 0 : [{
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
...present$1({ related: sameRange(webhookRange(webhook), webhookRange(earlier)) ? void 0 : [{
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
if (path.length > 0) ranges.set(path.join("."), source.locate(renderJsonPointer(path)));
if (!isJsonObject(value)) return;
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
if (!isJsonObject(value)) return JSON.stringify(value);
return `{${Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}:${render(item, at + renderJsonPointer([key]))}`).join(",")}}`;
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
const kind = ACTION_KINDS.find((each) => then[each] !== void 0);
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
if (!isJsonObject(filter)) return EVERYTHING;
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
const items = isJsonList(value) ? value : [];
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
pointer: renderJsonPointer(use.path),
part: "key",
message: `W&B documents only "name" for run filters; "${key}" is sent ${key === field ? "as it is" : `as "${field}"`}, as in the runs query`,
hint: "Check on the server that it triggers as you expect."
});
return field;
}
function compileCondition(field, condition) {
if (isJsonList(condition)) return [{ [field]: { $in: condition } }];
if (!isJsonObject(condition)) return [{ [field]: { $eq: condition } }];
return Object.entries(condition).map(([operator, operand]) => ({ [field]: compileOperator(operator, operand) }));
}
function compileOperator(operator, operand) {
if (operator !== "not" || !isJsonObject(operand)) return { [`$${operator}`]: operand };
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
if (!isRunEventKind(kind) && ARTIFACT_EVENTS[kind].isCollectionOnly === true && !hasCollection) {
const hint = scope.kind === "project" || scope.kind === "registry" ? "Add \"collection: NAME\" to the scope, one automation for each (a matrix makes many), or use linkArtifact or addArtifactAlias." : "Name a project and a collection in the scope, or use linkArtifact or addArtifactAlias, which work on any scope.";
return refuse(context, kind, `${kind} works on a collection only; the scope is the ${describeScope(scope)}`, hint);
}
const isOfRuns = isRunEventKind(kind);
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
const KINDS$1 = [
"project",
"registry",
"team",
"organization"
];
function compileScope(scope, context) {
const kinds = KINDS$1.filter((kind) => scope[kind] !== void 0);
const [kind] = kinds;
if (kind === void 0 || kinds.length > 1) {
const has = kinds.length === 0 ? "\"collection\" alone" : kinds.map((name) => `"${name}"`).join(" and ");
return incomplete(context, "/scope", `A scope is one of ${KINDS$1.join(", ")}; this one has ${has}`, adviseScope({ ...scope }) ?? "Name the project or registry that the collection is in.");
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
hint: suggestHint(name, listed) ?? `Add it to "${field}" in wac.yaml: only what is listed there is read and written.`
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
invariant(isJsonObject(document), "a manifest is a mapping");
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
const pointer = renderJsonPointer([
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
...fieldNames(schemaNodeAt(schema, ["then", action])).map((name) => `then.${action}.${name}`)
];
return {
message: `There is no field "${dotted}" to ignore`,
hint: belowThen(dotted, names) ?? suggestHint(dotted, names) ?? `Known here: ${names.join(", ")}.`
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
const node = schemaNodeAt(schema, path.slice(0, length));
if (node === void 0) return false;
if (isOpenNode(node) && fieldNames(node).length === 0) return true;
}
return true;
}
// src/manifest/compile/check-webhook-address.ts
const CREDENTIAL_PARAMETER = /^(?:sig|se|sp|sv|code|key|pass|pw|pwd|passwd|auth|authorization|sid|session|.*[-_. ](?:sig|key|pass|pw|pwd|auth)|.*auth[-_. ]?code|.*(?:token|secret|signature|password|passphrase|credentials?|bearer|jwt|hmac|api[-_]?key|access[-_]?key|session[-_]?id|sessid)(?:[-_. ]id)?)$/i;
const MAX_DECODINGS = 3;
const MAX_PARAMETER_LENGTH = 100;
const ADVICE$1 = "Store it as a team secret and name the secret under \"accessToken\"; revoke it if it was real.";
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
if (authority.includes("@")) return ["The address contains credentials", ADVICE$1];
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
return [`The address contains a credential in ${/^[\w.[\]-]{1,40}$/.test(name) && !looksLikeSecret(name) ? `its parameter "${name}"` : "a parameter"}`, ADVICE$1];
}
const kind = secretKind(form);
if (kind !== void 0) return [`The address contains ${kind}`, ADVICE$1];
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
const words = lookAlikeKey(name.normalize("NFKC").replace(/([a-z0-9])([A-Z])/g, "$1_$2")).replace(/[[\]]+/g, "_").replace(/^_+|_+$/g, "");
return CREDENTIAL_PARAMETER.test(words) || secretKind(value, words) !== void 0;
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
if (protocol === "http:" && !isLoopback(hostname)) problems.push({
code: "webhook/not-https",
severity: "warning",
pointer: "/url",
message: "The address is http, so the network can read payloads and the access token on their way",
hint: "Write https://\u2026 if the receiver supports it."
});
const written = /^https?:\/\/([^/?:]+)/i.exec(text)?.[1] ?? "";
const ascii = asciiLookAlike(written.normalize("NFKC"));
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
invariant(isJsonObject(document), "a manifest is a mapping");
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
const kind = secretKind(name);
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
// src/manifest/generated/manifest-validator.js
const validate$2 = validate52$2;
const schema19$2 = {
"$id": "https://wac.invalid/schema/manifest.schema.json",
"title": "Manifest",
"type": "object",
"properties": {
"key": {
"type": "string",
"pattern": "^[a-z0-9][a-z0-9._-]{0,62}$"
},
"name": {
"type": "string",
"minLength": 1
},
"description": { "type": "string" },
"enabled": { "type": "boolean" },
"environments": {
"type": "array",
"minItems": 1,
"items": {
"type": "string",
"minLength": 1
}
},
"matrix": {
"type": "object",
"minProperties": 1,
"properties": { "exclude": {
"type": "array",
"items": {
"type": "object",
"minProperties": 1
}
} },
"additionalProperties": { "type": [
"array",
"object",
"string"
] }
},
"scope": { "$ref": "#/$defs/field2" },
"when": { "$ref": "#/$defs/field3" },
"then": { "$ref": "#/$defs/field4" },
"lifecycle": { "$ref": "#/$defs/field5" }
},
"required": [
"key",
"scope",
"when",
"then"
],
"additionalProperties": false,
"$defs": {
"expression": {
"type": "string",
"pattern": "\\$\\{\\{"
},
"condition": {
"type": [
"string",
"number",
"boolean",
"array",
"object"
],
"items": { "type": [
"string",
"number",
"boolean"
] },
"minProperties": 1,
"properties": {
"eq": { "type": [
"string",
"number",
"boolean"
] },
"ne": { "type": [
"string",
"number",
"boolean"
] },
"gt": { "type": ["number", "string"] },
"gte": { "type": ["number", "string"] },
"lt": { "type": ["number", "string"] },
"lte": { "type": ["number", "string"] },
"in": {
"type": "array",
"items": { "type": [
"string",
"number",
"boolean"
] }
},
"nin": {
"type": "array",
"items": { "type": [
"string",
"number",
"boolean"
] }
},
"regex": {
"type": "string",
"minLength": 1
},
"contains": {
"type": "string",
"minLength": 1
},
"exists": { "type": "boolean" },
"not": { "$ref": "#/$defs/condition" }
},
"additionalProperties": false
},
"textCondition": {
"type": [
"string",
"array",
"object"
],
"items": { "type": "string" },
"minProperties": 1,
"properties": {
"eq": { "type": "string" },
"ne": { "type": "string" },
"gt": { "type": "string" },
"gte": { "type": "string" },
"lt": { "type": "string" },
"lte": { "type": "string" },
"in": {
"type": "array",
"items": { "type": "string" }
},
"nin": {
"type": "array",
"items": { "type": "string" }
},
"regex": {
"type": "string",
"minLength": 1
},
"contains": {
"type": "string",
"minLength": 1
},
"exists": { "type": "boolean" },
"not": { "$ref": "#/$defs/textCondition" }
},
"additionalProperties": false
},
"artifactFilter": {
"type": "object",
"properties": {
"alias": { "$ref": "#/$defs/textCondition" },
"tag": { "$ref": "#/$defs/textCondition" },
"all": {
"type": "array",
"items": { "$ref": "#/$defs/artifactFilter" }
},
"any": {
"type": "array",
"minItems": 1,
"items": { "$ref": "#/$defs/artifactFilter" }
},
"not": { "$ref": "#/$defs/artifactFilter" },
"none": {
"type": "array",
"minItems": 1,
"items": { "$ref": "#/$defs/artifactFilter" }
},
"mongo": {
"type": "object",
"minProperties": 1
}
},
"additionalProperties": false
},
"runFilter": {
"type": "object",
"properties": {
"name": { "$ref": "#/$defs/textCondition" },
"id": { "$ref": "#/$defs/textCondition" },
"user": { "$ref": "#/$defs/textCondition" },
"state": { "$ref": "#/$defs/textCondition" },
"tags": { "$ref": "#/$defs/textCondition" },
"all": {
"type": "array",
"items": { "$ref": "#/$defs/runFilter" }
},
"any": {
"type": "array",
"minItems": 1,
"items": { "$ref": "#/$defs/runFilter" }
},
"not": { "$ref": "#/$defs/runFilter" },
"none": {
"type": "array",
"minItems": 1,
"items": { "$ref": "#/$defs/runFilter" }
},
"mongo": {
"type": "object",
"minProperties": 1
}
},
"additionalProperties": false,
"patternProperties": {
"^config\\..": { "$ref": "#/$defs/condition" },
"^summary\\..": { "$ref": "#/$defs/condition" }
}
},
"integration": {
"type": ["string", "object"],
"minLength": 1,
"properties": {
"slack": {
"type": "object",
"properties": {
"channel": {
"type": "string",
"minLength": 1
},
"workspace": {
"type": "string",
"minLength": 1
}
},
"required": ["channel"],
"additionalProperties": false
},
"webhook": {
"type": "string",
"minLength": 1
},
"id": {
"type": "string",
"minLength": 1
},
"entity": {
"type": "string",
"minLength": 1
}
},
"additionalProperties": false
},
"field0": {
"type": "object",
"properties": {
"direction": {
"type": "string",
"enum": [
"increase",
"decrease",
"any"
]
},
"by": {
"type": ["number", "string"],
"exclusiveMinimum": 0,
"pattern": "^ *\\+?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]+)? *%$"
},
"priorWindow": {
"type": "integer",
"minimum": 1
}
},
"required": ["by"],
"additionalProperties": false
},
"field1": {
"type": "object",
"properties": {
"metric": {
"type": "string",
"minLength": 1
},
"aggregate": {
"type": "string",
"enum": [
"min",
"max",
"mean",
"sum"
]
},
"window": {
"type": "integer",
"minimum": 1
},
"threshold": {
"type": "object",
"properties": {
"gt": { "type": "number" },
"gte": { "type": "number" },
"lt": { "type": "number" },
"lte": { "type": "number" },
"eq": { "type": "number" },
"ne": { "type": "number" }
},
"additionalProperties": false,
"minProperties": 1,
"maxProperties": 1
},
"change": { "$ref": "#/$defs/field0" },
"zscore": {
"type": "object",
"properties": {
"threshold": {
"type": "number",
"exclusiveMinimum": 0
},
"window": {
"type": "integer",
"minimum": 1
},
"direction": {
"type": "string",
"enum": [
"increase",
"decrease",
"any"
]
}
},
"additionalProperties": false
},
"runs": { "$ref": "#/$defs/runFilter" }
},
"required": ["metric"],
"additionalProperties": false
},
"field2": {
"type": "object",
"properties": {
"project": {
"type": "string",
"minLength": 1
},
"registry": {
"type": "string",
"minLength": 1
},
"collection": {
"type": "string",
"minLength": 1
},
"team": {
"type": "string",
"minLength": 1
},
"organization": {
"type": "string",
"minLength": 1
}
},
"additionalProperties": false,
"minProperties": 1
},
"field3": {
"type": "object",
"properties": {
"createArtifact": {
"type": "object",
"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
"additionalProperties": false
},
"linkArtifact": {
"type": "object",
"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
"additionalProperties": false
},
"unlinkArtifact": {
"type": "object",
"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
"additionalProperties": false
},
"addArtifactAlias": {
"type": "object",
"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
"additionalProperties": false
},
"addArtifactTag": {
"type": "object",
"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
"additionalProperties": false
},
"removeArtifactTag": {
"type": "object",
"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
"additionalProperties": false
},
"addCollectionTag": {
"type": "object",
"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
"additionalProperties": false
},
"removeCollectionTag": {
"type": "object",
"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
"additionalProperties": false
},
"runMetric": { "$ref": "#/$defs/field1" },
"runState": {
"type": "object",
"properties": {
"states": {
"type": "array",
"minItems": 1,
"items": {
"type": "string",
"enum": [
"failed",
"finished",
"running",
"crashed",
"killed"
]
}
},
"runs": { "$ref": "#/$defs/runFilter" }
},
"required": ["states"],
"additionalProperties": false
}
},
"additionalProperties": false,
"minProperties": 1,
"maxProperties": 1
},
"field4": {
"type": "object",
"properties": {
"sendNotification": {
"type": "object",
"properties": {
"integration": { "$ref": "#/$defs/integration" },
"title": { "type": "string" },
"message": { "type": "string" },
"severity": {
"type": "string",
"enum": [
"INFO",
"WARN",
"ERROR"
]
}
},
"required": ["integration"],
"additionalProperties": false
},
"sendWebhook": {
"type": "object",
"properties": {
"integration": { "$ref": "#/$defs/integration" },
"payload": { "type": [
"object",
"array",
"string"
] }
},
"required": ["integration"],
"additionalProperties": false
},
"sendPromptToAria": {
"type": "object",
"properties": {
"prompt": { "type": "string" },
"promptFile": { "type": "string" }
},
"additionalProperties": false,
"minProperties": 1,
"maxProperties": 1
},
"doNothing": {
"type": "object",
"properties": {},
"additionalProperties": false
}
},
"additionalProperties": false,
"minProperties": 1,
"maxProperties": 1
},
"field5": {
"type": "object",
"properties": {
"protect": { "type": "boolean" },
"adopt": {
"type": ["boolean", "string"],
"pattern": "^sha256:[0-9a-f]{16}$"
},
"ignoreChanges": {
"type": "array",
"items": {
"type": "string",
"minLength": 1
}
},
"onRemove": {
"type": "string",
"enum": [
"delete",
"disable",
"keep",
"release"
]
}
},
"additionalProperties": false
}
}
};
const func0$2 = Object.prototype.hasOwnProperty;
const pattern3$2 = new RegExp("^[a-z0-9][a-z0-9._-]{0,62}$", "u");
function validate53$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate53$1.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
if (Object.keys(data).length < 1) {
(vErrors ??= []).push({
instancePath,
keyword: "minProperties",
params: { limit: 1 }
});
errors++;
}
for (const key0 of Object.keys(data)) if (!(key0 === "project" || key0 === "registry" || key0 === "collection" || key0 === "team" || key0 === "organization")) {
(vErrors ??= []).push({
instancePath,
keyword: "additionalProperties",
params: { additionalProperty: key0 }
});
errors++;
}
if (data.project !== void 0 && func0$2.call(data, "project")) {
let data0 = data.project;
if (typeof data0 === "string") {
if (data0.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/project",
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/project",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data.registry !== void 0 && func0$2.call(data, "registry")) {
let data1 = data.registry;
if (typeof data1 === "string") {
if (data1.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/registry",
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/registry",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data.collection !== void 0 && func0$2.call(data, "collection")) {
let data2 = data.collection;
if (typeof data2 === "string") {
if (data2.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/collection",
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/collection",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data.team !== void 0 && func0$2.call(data, "team")) {
let data3 = data.team;
if (typeof data3 === "string") {
if (data3.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/team",
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/team",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data.organization !== void 0 && func0$2.call(data, "organization")) {
let data4 = data.organization;
if (typeof data4 === "string") {
if (data4.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/organization",
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/organization",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
} else {
(vErrors ??= []).push({
instancePath,
keyword: "type",
params: { type: "object" }
});
errors++;
}
validate53$1.errors = vErrors;
return errors === 0;
}
validate53$1.evaluated = {
"props": true,
"dynamicProps": false,
"dynamicItems": false
};
const schema21 = {
"type": "object",
"properties": {
"createArtifact": {
"type": "object",
"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
"additionalProperties": false
},
"linkArtifact": {
"type": "object",
"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
"additionalProperties": false
},
"unlinkArtifact": {
"type": "object",
"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
"additionalProperties": false
},
"addArtifactAlias": {
"type": "object",
"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
"additionalProperties": false
},
"addArtifactTag": {
"type": "object",
"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
"additionalProperties": false
},
"removeArtifactTag": {
"type": "object",
"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
"additionalProperties": false
},
"addCollectionTag": {
"type": "object",
"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
"additionalProperties": false
},
"removeCollectionTag": {
"type": "object",
"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
"additionalProperties": false
},
"runMetric": { "$ref": "#/$defs/field1" },
"runState": {
"type": "object",
"properties": {
"states": {
"type": "array",
"minItems": 1,
"items": {
"type": "string",
"enum": [
"failed",
"finished",
"running",
"crashed",
"killed"
]
}
},
"runs": { "$ref": "#/$defs/runFilter" }
},
"required": ["states"],
"additionalProperties": false
}
},
"additionalProperties": false,
"minProperties": 1,
"maxProperties": 1
};
const schema23 = {
"type": [
"string",
"array",
"object"
],
"items": { "type": "string" },
"minProperties": 1,
"properties": {
"eq": { "type": "string" },
"ne": { "type": "string" },
"gt": { "type": "string" },
"gte": { "type": "string" },
"lt": { "type": "string" },
"lte": { "type": "string" },
"in": {
"type": "array",
"items": { "type": "string" }
},
"nin": {
"type": "array",
"items": { "type": "string" }
},
"regex": {
"type": "string",
"minLength": 1
},
"contains": {
"type": "string",
"minLength": 1
},
"exists": { "type": "boolean" },
"not": { "$ref": "#/$defs/textCondition" }
},
"additionalProperties": false
};
const wrapper0 = { validate: validate57$1 };
function validate57$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate57$1.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if ((!data || typeof data != "object") && typeof data !== "string") {
(vErrors ??= []).push({
instancePath,
keyword: "type",
params: { type: schema23.type }
});
errors++;
}
if (Array.isArray(data)) {
const len0 = data.length;
for (let i0 = 0; i0 < len0; i0++) if (typeof data[i0] !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/" + i0,
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data && typeof data == "object" && !Array.isArray(data)) {
if (Object.keys(data).length < 1) {
(vErrors ??= []).push({
instancePath,
keyword: "minProperties",
params: { limit: 1 }
});
errors++;
}
for (const key0 of Object.keys(data)) if (!func0$2.call(schema23.properties, key0)) {
(vErrors ??= []).push({
instancePath,
keyword: "additionalProperties",
params: { additionalProperty: key0 }
});
errors++;
}
if (data.eq !== void 0 && func0$2.call(data, "eq")) {
if (typeof data.eq !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/eq",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data.ne !== void 0 && func0$2.call(data, "ne")) {
if (typeof data.ne !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/ne",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data.gt !== void 0 && func0$2.call(data, "gt")) {
if (typeof data.gt !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/gt",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data.gte !== void 0 && func0$2.call(data, "gte")) {
if (typeof data.gte !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/gte",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data.lt !== void 0 && func0$2.call(data, "lt")) {
if (typeof data.lt !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/lt",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data.lte !== void 0 && func0$2.call(data, "lte")) {
if (typeof data.lte !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/lte",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data.in !== void 0 && func0$2.call(data, "in")) {
let data7 = data.in;
if (Array.isArray(data7)) {
const len1 = data7.length;
for (let i1 = 0; i1 < len1; i1++) if (typeof data7[i1] !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/in/" + i1,
keyword: "type",
params: { type: "string" }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/in",
keyword: "type",
params: { type: "array" }
});
errors++;
}
}
if (data.nin !== void 0 && func0$2.call(data, "nin")) {
let data9 = data.nin;
if (Array.isArray(data9)) {
const len2 = data9.length;
for (let i2 = 0; i2 < len2; i2++) if (typeof data9[i2] !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/nin/" + i2,
keyword: "type",
params: { type: "string" }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/nin",
keyword: "type",
params: { type: "array" }
});
errors++;
}
}
if (data.regex !== void 0 && func0$2.call(data, "regex")) {
let data11 = data.regex;
if (typeof data11 === "string") {
if (data11.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/regex",
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/regex",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data.contains !== void 0 && func0$2.call(data, "contains")) {
let data12 = data.contains;
if (typeof data12 === "string") {
if (data12.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/contains",
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/contains",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data.exists !== void 0 && func0$2.call(data, "exists")) {
if (typeof data.exists !== "boolean") {
(vErrors ??= []).push({
instancePath: instancePath + "/exists",
keyword: "type",
params: { type: "boolean" }
});
errors++;
}
}
if (data.not !== void 0 && func0$2.call(data, "not")) {
if (!wrapper0.validate(data.not, {
instancePath: instancePath + "/not",
parentData: data,
parentDataProperty: "not",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
validate57$1.errors = vErrors;
return errors === 0;
}
validate57$1.evaluated = {
"props": true,
"items": true,
"dynamicProps": false,
"dynamicItems": false
};
const wrapper1 = { validate: validate56 };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
for (const key0 of Object.keys(data)) if (!(key0 === "alias" || key0 === "tag" || key0 === "all" || key0 === "any" || key0 === "not" || key0 === "none" || key0 === "mongo")) {
(vErrors ??= []).push({
instancePath,
keyword: "additionalProperties",
params: { additionalProperty: key0 }
});
errors++;
}
if (data.alias !== void 0 && func0$2.call(data, "alias")) {
if (!validate57$1(data.alias, {
instancePath: instancePath + "/alias",
parentData: data,
parentDataProperty: "alias",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate57$1.errors : vErrors.concat(validate57$1.errors);
errors = vErrors.length;
}
}
if (data.tag !== void 0 && func0$2.call(data, "tag")) {
if (!validate57$1(data.tag, {
instancePath: instancePath + "/tag",
parentData: data,
parentDataProperty: "tag",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate57$1.errors : vErrors.concat(validate57$1.errors);
errors = vErrors.length;
}
}
if (data.all !== void 0 && func0$2.call(data, "all")) {
let data2 = data.all;
if (Array.isArray(data2)) {
const len0 = data2.length;
for (let i0 = 0; i0 < len0; i0++) if (!wrapper1.validate(data2[i0], {
instancePath: instancePath + "/all/" + i0,
parentData: data2,
parentDataProperty: i0,
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors);
errors = vErrors.length;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/all",
keyword: "type",
params: { type: "array" }
});
errors++;
}
}
if (data.any !== void 0 && func0$2.call(data, "any")) {
let data4 = data.any;
if (Array.isArray(data4)) {
if (data4.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/any",
keyword: "minItems",
params: { limit: 1 }
});
errors++;
}
const len1 = data4.length;
for (let i1 = 0; i1 < len1; i1++) if (!wrapper1.validate(data4[i1], {
instancePath: instancePath + "/any/" + i1,
parentData: data4,
parentDataProperty: i1,
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors);
errors = vErrors.length;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/any",
keyword: "type",
params: { type: "array" }
});
errors++;
}
}
if (data.not !== void 0 && func0$2.call(data, "not")) {
if (!wrapper1.validate(data.not, {
instancePath: instancePath + "/not",
parentData: data,
parentDataProperty: "not",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors);
errors = vErrors.length;
}
}
if (data.none !== void 0 && func0$2.call(data, "none")) {
let data7 = data.none;
if (Array.isArray(data7)) {
if (data7.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/none",
keyword: "minItems",
params: { limit: 1 }
});
errors++;
}
const len2 = data7.length;
for (let i2 = 0; i2 < len2; i2++) if (!wrapper1.validate(data7[i2], {
instancePath: instancePath + "/none/" + i2,
parentData: data7,
parentDataProperty: i2,
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors);
errors = vErrors.length;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/none",
keyword: "type",
params: { type: "array" }
});
errors++;
}
}
if (data.mongo !== void 0 && func0$2.call(data, "mongo")) {
let data9 = data.mongo;
if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
if (Object.keys(data9).length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/mongo",
keyword: "minProperties",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/mongo",
keyword: "type",
params: { type: "object" }
});
errors++;
}
}
} else {
(vErrors ??= []).push({
instancePath,
keyword: "type",
params: { type: "object" }
});
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {
"props": true,
"dynamicProps": false,
"dynamicItems": false
};
const schema24$1 = {
"type": "object",
"properties": {
"metric": {
"type": "string",
"minLength": 1
},
"aggregate": {
"type": "string",
"enum": [
"min",
"max",
"mean",
"sum"
]
},
"window": {
"type": "integer",
"minimum": 1
},
"threshold": {
"type": "object",
"properties": {
"gt": { "type": "number" },
"gte": { "type": "number" },
"lt": { "type": "number" },
"lte": { "type": "number" },
"eq": { "type": "number" },
"ne": { "type": "number" }
},
"additionalProperties": false,
"minProperties": 1,
"maxProperties": 1
},
"change": { "$ref": "#/$defs/field0" },
"zscore": {
"type": "object",
"properties": {
"threshold": {
"type": "number",
"exclusiveMinimum": 0
},
"window": {
"type": "integer",
"minimum": 1
},
"direction": {
"type": "string",
"enum": [
"increase",
"decrease",
"any"
]
}
},
"additionalProperties": false
},
"runs": { "$ref": "#/$defs/runFilter" }
},
"required": ["metric"],
"additionalProperties": false
};
const schema25$1 = {
"type": "object",
"properties": {
"direction": {
"type": "string",
"enum": [
"increase",
"decrease",
"any"
]
},
"by": {
"type": ["number", "string"],
"exclusiveMinimum": 0,
"pattern": "^ *\\+?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]+)? *%$"
},
"priorWindow": {
"type": "integer",
"minimum": 1
}
},
"required": ["by"],
"additionalProperties": false
};
const pattern4$1 = new RegExp("^ *\\+?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]+)? *%$", "u");
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
if (data.by === void 0 || !func0$2.call(data, "by")) {
(vErrors ??= []).push({
instancePath,
keyword: "required",
params: { missingProperty: "by" }
});
errors++;
}
for (const key0 of Object.keys(data)) if (!(key0 === "direction" || key0 === "by" || key0 === "priorWindow")) {
(vErrors ??= []).push({
instancePath,
keyword: "additionalProperties",
params: { additionalProperty: key0 }
});
errors++;
}
if (data.direction !== void 0 && func0$2.call(data, "direction")) {
let data0 = data.direction;
if (typeof data0 !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/direction",
keyword: "type",
params: { type: "string" }
});
errors++;
}
if (!(data0 === "increase" || data0 === "decrease" || data0 === "any")) {
(vErrors ??= []).push({
instancePath: instancePath + "/direction",
keyword: "enum",
params: { allowedValues: schema25$1.properties.direction.enum }
});
errors++;
}
}
if (data.by !== void 0 && func0$2.call(data, "by")) {
let data1 = data.by;
if (!(typeof data1 == "number" && isFinite(data1)) && typeof data1 !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/by",
keyword: "type",
params: { type: schema25$1.properties.by.type }
});
errors++;
}
if (typeof data1 == "number" && isFinite(data1)) {
if (data1 <= 0 || isNaN(data1)) {
(vErrors ??= []).push({
instancePath: instancePath + "/by",
keyword: "exclusiveMinimum",
params: {
comparison: ">",
limit: 0
}
});
errors++;
}
}
if (typeof data1 === "string") {
if (!pattern4$1.test(data1)) {
(vErrors ??= []).push({
instancePath: instancePath + "/by",
keyword: "pattern",
params: { pattern: "^ *\\+?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]+)? *%$" }
});
errors++;
}
}
}
if (data.priorWindow !== void 0 && func0$2.call(data, "priorWindow")) {
let data2 = data.priorWindow;
if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
(vErrors ??= []).push({
instancePath: instancePath + "/priorWindow",
keyword: "type",
params: { type: "integer" }
});
errors++;
}
if (typeof data2 == "number" && isFinite(data2)) {
if (data2 < 1 || isNaN(data2)) {
(vErrors ??= []).push({
instancePath: instancePath + "/priorWindow",
keyword: "minimum",
params: {
comparison: ">=",
limit: 1
}
});
errors++;
}
}
}
} else {
(vErrors ??= []).push({
instancePath,
keyword: "type",
params: { type: "object" }
});
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {
"props": true,
"dynamicProps": false,
"dynamicItems": false
};
const schema26 = {
"type": "object",
"properties": {
"name": { "$ref": "#/$defs/textCondition" },
"id": { "$ref": "#/$defs/textCondition" },
"user": { "$ref": "#/$defs/textCondition" },
"state": { "$ref": "#/$defs/textCondition" },
"tags": { "$ref": "#/$defs/textCondition" },
"all": {
"type": "array",
"items": { "$ref": "#/$defs/runFilter" }
},
"any": {
"type": "array",
"minItems": 1,
"items": { "$ref": "#/$defs/runFilter" }
},
"not": { "$ref": "#/$defs/runFilter" },
"none": {
"type": "array",
"minItems": 1,
"items": { "$ref": "#/$defs/runFilter" }
},
"mongo": {
"type": "object",
"minProperties": 1
}
},
"additionalProperties": false,
"patternProperties": {
"^config\\..": { "$ref": "#/$defs/condition" },
"^summary\\..": { "$ref": "#/$defs/condition" }
}
};
const pattern5$1 = new RegExp("^config\\..", "u");
const pattern6 = new RegExp("^summary\\..", "u");
const schema27 = {
"type": [
"string",
"number",
"boolean",
"array",
"object"
],
"items": { "type": [
"string",
"number",
"boolean"
] },
"minProperties": 1,
"properties": {
"eq": { "type": [
"string",
"number",
"boolean"
] },
"ne": { "type": [
"string",
"number",
"boolean"
] },
"gt": { "type": ["number", "string"] },
"gte": { "type": ["number", "string"] },
"lt": { "type": ["number", "string"] },
"lte": { "type": ["number", "string"] },
"in": {
"type": "array",
"items": { "type": [
"string",
"number",
"boolean"
] }
},
"nin": {
"type": "array",
"items": { "type": [
"string",
"number",
"boolean"
] }
},
"regex": {
"type": "string",
"minLength": 1
},
"contains": {
"type": "string",
"minLength": 1
},
"exists": { "type": "boolean" },
"not": { "$ref": "#/$defs/condition" }
},
"additionalProperties": false
};
const wrapper9 = { validate: validate77 };
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if ((!data || typeof data != "object") && typeof data !== "string" && !(typeof data == "number" && isFinite(data)) && typeof data !== "boolean") {
(vErrors ??= []).push({
instancePath,
keyword: "type",
params: { type: schema27.type }
});
errors++;
}
if (Array.isArray(data)) {
const len0 = data.length;
for (let i0 = 0; i0 < len0; i0++) {
let data0 = data[i0];
if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "boolean") {
(vErrors ??= []).push({
instancePath: instancePath + "/" + i0,
keyword: "type",
params: { type: schema27.items.type }
});
errors++;
}
}
}
if (data && typeof data == "object" && !Array.isArray(data)) {
if (Object.keys(data).length < 1) {
(vErrors ??= []).push({
instancePath,
keyword: "minProperties",
params: { limit: 1 }
});
errors++;
}
for (const key0 of Object.keys(data)) if (!func0$2.call(schema27.properties, key0)) {
(vErrors ??= []).push({
instancePath,
keyword: "additionalProperties",
params: { additionalProperty: key0 }
});
errors++;
}
if (data.eq !== void 0 && func0$2.call(data, "eq")) {
let data1 = data.eq;
if (typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1)) && typeof data1 !== "boolean") {
(vErrors ??= []).push({
instancePath: instancePath + "/eq",
keyword: "type",
params: { type: schema27.properties.eq.type }
});
errors++;
}
}
if (data.ne !== void 0 && func0$2.call(data, "ne")) {
let data2 = data.ne;
if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "boolean") {
(vErrors ??= []).push({
instancePath: instancePath + "/ne",
keyword: "type",
params: { type: schema27.properties.ne.type }
});
errors++;
}
}
if (data.gt !== void 0 && func0$2.call(data, "gt")) {
let data3 = data.gt;
if (!(typeof data3 == "number" && isFinite(data3)) && typeof data3 !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/gt",
keyword: "type",
params: { type: schema27.properties.gt.type }
});
errors++;
}
}
if (data.gte !== void 0 && func0$2.call(data, "gte")) {
let data4 = data.gte;
if (!(typeof data4 == "number" && isFinite(data4)) && typeof data4 !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/gte",
keyword: "type",
params: { type: schema27.properties.gte.type }
});
errors++;
}
}
if (data.lt !== void 0 && func0$2.call(data, "lt")) {
let data5 = data.lt;
if (!(typeof data5 == "number" && isFinite(data5)) && typeof data5 !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/lt",
keyword: "type",
params: { type: schema27.properties.lt.type }
});
errors++;
}
}
if (data.lte !== void 0 && func0$2.call(data, "lte")) {
let data6 = data.lte;
if (!(typeof data6 == "number" && isFinite(data6)) && typeof data6 !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/lte",
keyword: "type",
params: { type: schema27.properties.lte.type }
});
errors++;
}
}
if (data.in !== void 0 && func0$2.call(data, "in")) {
let data7 = data.in;
if (Array.isArray(data7)) {
const len1 = data7.length;
for (let i1 = 0; i1 < len1; i1++) {
let data8 = data7[i1];
if (typeof data8 !== "string" && !(typeof data8 == "number" && isFinite(data8)) && typeof data8 !== "boolean") {
(vErrors ??= []).push({
instancePath: instancePath + "/in/" + i1,
keyword: "type",
params: { type: schema27.properties.in.items.type }
});
errors++;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/in",
keyword: "type",
params: { type: "array" }
});
errors++;
}
}
if (data.nin !== void 0 && func0$2.call(data, "nin")) {
let data9 = data.nin;
if (Array.isArray(data9)) {
const len2 = data9.length;
for (let i2 = 0; i2 < len2; i2++) {
let data10 = data9[i2];
if (typeof data10 !== "string" && !(typeof data10 == "number" && isFinite(data10)) && typeof data10 !== "boolean") {
(vErrors ??= []).push({
instancePath: instancePath + "/nin/" + i2,
keyword: "type",
params: { type: schema27.properties.nin.items.type }
});
errors++;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/nin",
keyword: "type",
params: { type: "array" }
});
errors++;
}
}
if (data.regex !== void 0 && func0$2.call(data, "regex")) {
let data11 = data.regex;
if (typeof data11 === "string") {
if (data11.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/regex",
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/regex",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data.contains !== void 0 && func0$2.call(data, "contains")) {
let data12 = data.contains;
if (typeof data12 === "string") {
if (data12.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/contains",
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/contains",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data.exists !== void 0 && func0$2.call(data, "exists")) {
if (typeof data.exists !== "boolean") {
(vErrors ??= []).push({
instancePath: instancePath + "/exists",
keyword: "type",
params: { type: "boolean" }
});
errors++;
}
}
if (data.not !== void 0 && func0$2.call(data, "not")) {
if (!wrapper9.validate(data.not, {
instancePath: instancePath + "/not",
parentData: data,
parentDataProperty: "not",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? wrapper9.validate.errors : vErrors.concat(wrapper9.validate.errors);
errors = vErrors.length;
}
}
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {
"props": true,
"items": true,
"dynamicProps": false,
"dynamicItems": false
};
const wrapper5 = { validate: validate71 };
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
for (const key0 of Object.keys(data)) if (!(func0$2.call(schema26.properties, key0) || pattern5$1.test(key0) || pattern6.test(key0))) {
(vErrors ??= []).push({
instancePath,
keyword: "additionalProperties",
params: { additionalProperty: key0 }
});
errors++;
}
if (data.name !== void 0 && func0$2.call(data, "name")) {
if (!validate57$1(data.name, {
instancePath: instancePath + "/name",
parentData: data,
parentDataProperty: "name",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate57$1.errors : vErrors.concat(validate57$1.errors);
errors = vErrors.length;
}
}
if (data.id !== void 0 && func0$2.call(data, "id")) {
if (!validate57$1(data.id, {
instancePath: instancePath + "/id",
parentData: data,
parentDataProperty: "id",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate57$1.errors : vErrors.concat(validate57$1.errors);
errors = vErrors.length;
}
}
if (data.user !== void 0 && func0$2.call(data, "user")) {
if (!validate57$1(data.user, {
instancePath: instancePath + "/user",
parentData: data,
parentDataProperty: "user",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate57$1.errors : vErrors.concat(validate57$1.errors);
errors = vErrors.length;
}
}
if (data.state !== void 0 && func0$2.call(data, "state")) {
if (!validate57$1(data.state, {
instancePath: instancePath + "/state",
parentData: data,
parentDataProperty: "state",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate57$1.errors : vErrors.concat(validate57$1.errors);
errors = vErrors.length;
}
}
if (data.tags !== void 0 && func0$2.call(data, "tags")) {
if (!validate57$1(data.tags, {
instancePath: instancePath + "/tags",
parentData: data,
parentDataProperty: "tags",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate57$1.errors : vErrors.concat(validate57$1.errors);
errors = vErrors.length;
}
}
if (data.all !== void 0 && func0$2.call(data, "all")) {
let data5 = data.all;
if (Array.isArray(data5)) {
const len0 = data5.length;
for (let i0 = 0; i0 < len0; i0++) if (!wrapper5.validate(data5[i0], {
instancePath: instancePath + "/all/" + i0,
parentData: data5,
parentDataProperty: i0,
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? wrapper5.validate.errors : vErrors.concat(wrapper5.validate.errors);
errors = vErrors.length;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/all",
keyword: "type",
params: { type: "array" }
});
errors++;
}
}
if (data.any !== void 0 && func0$2.call(data, "any")) {
let data7 = data.any;
if (Array.isArray(data7)) {
if (data7.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/any",
keyword: "minItems",
params: { limit: 1 }
});
errors++;
}
const len1 = data7.length;
for (let i1 = 0; i1 < len1; i1++) if (!wrapper5.validate(data7[i1], {
instancePath: instancePath + "/any/" + i1,
parentData: data7,
parentDataProperty: i1,
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? wrapper5.validate.errors : vErrors.concat(wrapper5.validate.errors);
errors = vErrors.length;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/any",
keyword: "type",
params: { type: "array" }
});
errors++;
}
}
if (data.not !== void 0 && func0$2.call(data, "not")) {
if (!wrapper5.validate(data.not, {
instancePath: instancePath + "/not",
parentData: data,
parentDataProperty: "not",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? wrapper5.validate.errors : vErrors.concat(wrapper5.validate.errors);
errors = vErrors.length;
}
}
if (data.none !== void 0 && func0$2.call(data, "none")) {
let data10 = data.none;
if (Array.isArray(data10)) {
if (data10.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/none",
keyword: "minItems",
params: { limit: 1 }
});
errors++;
}
const len2 = data10.length;
for (let i2 = 0; i2 < len2; i2++) if (!wrapper5.validate(data10[i2], {
instancePath: instancePath + "/none/" + i2,
parentData: data10,
parentDataProperty: i2,
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? wrapper5.validate.errors : vErrors.concat(wrapper5.validate.errors);
errors = vErrors.length;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/none",
keyword: "type",
params: { type: "array" }
});
errors++;
}
}
if (data.mongo !== void 0 && func0$2.call(data, "mongo")) {
let data12 = data.mongo;
if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
if (Object.keys(data12).length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/mongo",
keyword: "minProperties",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/mongo",
keyword: "type",
params: { type: "object" }
});
errors++;
}
}
for (const key1 of Object.keys(data)) if (pattern5$1.test(key1)) {
if (!validate77(data[key1], {
instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
parentData: data,
parentDataProperty: key1,
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
for (const key2 of Object.keys(data)) if (pattern6.test(key2)) {
if (!validate77(data[key2], {
instancePath: instancePath + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
parentData: data,
parentDataProperty: key2,
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
} else {
(vErrors ??= []).push({
instancePath,
keyword: "type",
params: { type: "object" }
});
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {
"props": true,
"dynamicProps": false,
"dynamicItems": false
};
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
if (data.metric === void 0 || !func0$2.call(data, "metric")) {
(vErrors ??= []).push({
instancePath,
keyword: "required",
params: { missingProperty: "metric" }
});
errors++;
}
for (const key0 of Object.keys(data)) if (!(key0 === "metric" || key0 === "aggregate" || key0 === "window" || key0 === "threshold" || key0 === "change" || key0 === "zscore" || key0 === "runs")) {
(vErrors ??= []).push({
instancePath,
keyword: "additionalProperties",
params: { additionalProperty: key0 }
});
errors++;
}
if (data.metric !== void 0 && func0$2.call(data, "metric")) {
let data0 = data.metric;
if (typeof data0 === "string") {
if (data0.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/metric",
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/metric",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data.aggregate !== void 0 && func0$2.call(data, "aggregate")) {
let data1 = data.aggregate;
if (typeof data1 !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/aggregate",
keyword: "type",
params: { type: "string" }
});
errors++;
}
if (!(data1 === "min" || data1 === "max" || data1 === "mean" || data1 === "sum")) {
(vErrors ??= []).push({
instancePath: instancePath + "/aggregate",
keyword: "enum",
params: { allowedValues: schema24$1.properties.aggregate.enum }
});
errors++;
}
}
if (data.window !== void 0 && func0$2.call(data, "window")) {
let data2 = data.window;
if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
(vErrors ??= []).push({
instancePath: instancePath + "/window",
keyword: "type",
params: { type: "integer" }
});
errors++;
}
if (typeof data2 == "number" && isFinite(data2)) {
if (data2 < 1 || isNaN(data2)) {
(vErrors ??= []).push({
instancePath: instancePath + "/window",
keyword: "minimum",
params: {
comparison: ">=",
limit: 1
}
});
errors++;
}
}
}
if (data.threshold !== void 0 && func0$2.call(data, "threshold")) {
let data3 = data.threshold;
if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
if (Object.keys(data3).length > 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/threshold",
keyword: "maxProperties",
params: { limit: 1 }
});
errors++;
}
if (Object.keys(data3).length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/threshold",
keyword: "minProperties",
params: { limit: 1 }
});
errors++;
}
for (const key1 of Object.keys(data3)) if (!(key1 === "gt" || key1 === "gte" || key1 === "lt" || key1 === "lte" || key1 === "eq" || key1 === "ne")) {
(vErrors ??= []).push({
instancePath: instancePath + "/threshold",
keyword: "additionalProperties",
params: { additionalProperty: key1 }
});
errors++;
}
if (data3.gt !== void 0 && func0$2.call(data3, "gt")) {
let data4 = data3.gt;
if (!(typeof data4 == "number" && isFinite(data4))) {
(vErrors ??= []).push({
instancePath: instancePath + "/threshold/gt",
keyword: "type",
params: { type: "number" }
});
errors++;
}
}
if (data3.gte !== void 0 && func0$2.call(data3, "gte")) {
let data5 = data3.gte;
if (!(typeof data5 == "number" && isFinite(data5))) {
(vErrors ??= []).push({
instancePath: instancePath + "/threshold/gte",
keyword: "type",
params: { type: "number" }
});
errors++;
}
}
if (data3.lt !== void 0 && func0$2.call(data3, "lt")) {
let data6 = data3.lt;
if (!(typeof data6 == "number" && isFinite(data6))) {
(vErrors ??= []).push({
instancePath: instancePath + "/threshold/lt",
keyword: "type",
params: { type: "number" }
});
errors++;
}
}
if (data3.lte !== void 0 && func0$2.call(data3, "lte")) {
let data7 = data3.lte;
if (!(typeof data7 == "number" && isFinite(data7))) {
(vErrors ??= []).push({
instancePath: instancePath + "/threshold/lte",
keyword: "type",
params: { type: "number" }
});
errors++;
}
}
if (data3.eq !== void 0 && func0$2.call(data3, "eq")) {
let data8 = data3.eq;
if (!(typeof data8 == "number" && isFinite(data8))) {
(vErrors ??= []).push({
instancePath: instancePath + "/threshold/eq",
keyword: "type",
params: { type: "number" }
});
errors++;
}
}
if (data3.ne !== void 0 && func0$2.call(data3, "ne")) {
let data9 = data3.ne;
if (!(typeof data9 == "number" && isFinite(data9))) {
(vErrors ??= []).push({
instancePath: instancePath + "/threshold/ne",
keyword: "type",
params: { type: "number" }
});
errors++;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/threshold",
keyword: "type",
params: { type: "object" }
});
errors++;
}
}
if (data.change !== void 0 && func0$2.call(data, "change")) {
if (!validate69(data.change, {
instancePath: instancePath + "/change",
parentData: data,
parentDataProperty: "change",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if (data.zscore !== void 0 && func0$2.call(data, "zscore")) {
let data11 = data.zscore;
if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
for (const key2 of Object.keys(data11)) if (!(key2 === "threshold" || key2 === "window" || key2 === "direction")) {
(vErrors ??= []).push({
instancePath: instancePath + "/zscore",
keyword: "additionalProperties",
params: { additionalProperty: key2 }
});
errors++;
}
if (data11.threshold !== void 0 && func0$2.call(data11, "threshold")) {
let data12 = data11.threshold;
if (typeof data12 == "number" && isFinite(data12)) {
if (data12 <= 0 || isNaN(data12)) {
(vErrors ??= []).push({
instancePath: instancePath + "/zscore/threshold",
keyword: "exclusiveMinimum",
params: {
comparison: ">",
limit: 0
}
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/zscore/threshold",
keyword: "type",
params: { type: "number" }
});
errors++;
}
}
if (data11.window !== void 0 && func0$2.call(data11, "window")) {
let data13 = data11.window;
if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
(vErrors ??= []).push({
instancePath: instancePath + "/zscore/window",
keyword: "type",
params: { type: "integer" }
});
errors++;
}
if (typeof data13 == "number" && isFinite(data13)) {
if (data13 < 1 || isNaN(data13)) {
(vErrors ??= []).push({
instancePath: instancePath + "/zscore/window",
keyword: "minimum",
params: {
comparison: ">=",
limit: 1
}
});
errors++;
}
}
}
if (data11.direction !== void 0 && func0$2.call(data11, "direction")) {
let data14 = data11.direction;
if (typeof data14 !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/zscore/direction",
keyword: "type",
params: { type: "string" }
});
errors++;
}
if (!(data14 === "increase" || data14 === "decrease" || data14 === "any")) {
(vErrors ??= []).push({
instancePath: instancePath + "/zscore/direction",
keyword: "enum",
params: { allowedValues: schema24$1.properties.zscore.properties.direction.enum }
});
errors++;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/zscore",
keyword: "type",
params: { type: "object" }
});
errors++;
}
}
if (data.runs !== void 0 && func0$2.call(data, "runs")) {
if (!validate71(data.runs, {
instancePath: instancePath + "/runs",
parentData: data,
parentDataProperty: "runs",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
} else {
(vErrors ??= []).push({
instancePath,
keyword: "type",
params: { type: "object" }
});
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {
"props": true,
"dynamicProps": false,
"dynamicItems": false
};
function validate55$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate55$1.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
if (Object.keys(data).length > 1) {
(vErrors ??= []).push({
instancePath,
keyword: "maxProperties",
params: { limit: 1 }
});
errors++;
}
if (Object.keys(data).length < 1) {
(vErrors ??= []).push({
instancePath,
keyword: "minProperties",
params: { limit: 1 }
});
errors++;
}
for (const key0 of Object.keys(data)) if (!func0$2.call(schema21.properties, key0)) {
(vErrors ??= []).push({
instancePath,
keyword: "additionalProperties",
params: { additionalProperty: key0 }
});
errors++;
}
if (data.createArtifact !== void 0 && func0$2.call(data, "createArtifact")) {
let data0 = data.createArtifact;
if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
for (const key1 of Object.keys(data0)) if (!(key1 === "filter")) {
(vErrors ??= []).push({
instancePath: instancePath + "/createArtifact",
keyword: "additionalProperties",
params: { additionalProperty: key1 }
});
errors++;
}
if (data0.filter !== void 0 && func0$2.call(data0, "filter")) {
if (!validate56(data0.filter, {
instancePath: instancePath + "/createArtifact/filter",
parentData: data0,
parentDataProperty: "filter",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/createArtifact",
keyword: "type",
params: { type: "object" }
});
errors++;
}
}
if (data.linkArtifact !== void 0 && func0$2.call(data, "linkArtifact")) {
let data2 = data.linkArtifact;
if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
for (const key2 of Object.keys(data2)) if (!(key2 === "filter")) {
(vErrors ??= []).push({
instancePath: instancePath + "/linkArtifact",
keyword: "additionalProperties",
params: { additionalProperty: key2 }
});
errors++;
}
if (data2.filter !== void 0 && func0$2.call(data2, "filter")) {
if (!validate56(data2.filter, {
instancePath: instancePath + "/linkArtifact/filter",
parentData: data2,
parentDataProperty: "filter",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/linkArtifact",
keyword: "type",
params: { type: "object" }
});
errors++;
}
}
if (data.unlinkArtifact !== void 0 && func0$2.call(data, "unlinkArtifact")) {
let data4 = data.unlinkArtifact;
if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
for (const key3 of Object.keys(data4)) if (!(key3 === "filter")) {
(vErrors ??= []).push({
instancePath: instancePath + "/unlinkArtifact",
keyword: "additionalProperties",
params: { additionalProperty: key3 }
});
errors++;
}
if (data4.filter !== void 0 && func0$2.call(data4, "filter")) {
if (!validate56(data4.filter, {
instancePath: instancePath + "/unlinkArtifact/filter",
parentData: data4,
parentDataProperty: "filter",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/unlinkArtifact",
keyword: "type",
params: { type: "object" }
});
errors++;
}
}
if (data.addArtifactAlias !== void 0 && func0$2.call(data, "addArtifactAlias")) {
let data6 = data.addArtifactAlias;
if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
for (const key4 of Object.keys(data6)) if (!(key4 === "filter")) {
(vErrors ??= []).push({
instancePath: instancePath + "/addArtifactAlias",
keyword: "additionalProperties",
params: { additionalProperty: key4 }
});
errors++;
}
if (data6.filter !== void 0 && func0$2.call(data6, "filter")) {
if (!validate56(data6.filter, {
instancePath: instancePath + "/addArtifactAlias/filter",
parentData: data6,
parentDataProperty: "filter",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/addArtifactAlias",
keyword: "type",
params: { type: "object" }
});
errors++;
}
}
if (data.addArtifactTag !== void 0 && func0$2.call(data, "addArtifactTag")) {
let data8 = data.addArtifactTag;
if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
for (const key5 of Object.keys(data8)) if (!(key5 === "filter")) {
(vErrors ??= []).push({
instancePath: instancePath + "/addArtifactTag",
keyword: "additionalProperties",
params: { additionalProperty: key5 }
});
errors++;
}
if (data8.filter !== void 0 && func0$2.call(data8, "filter")) {
if (!validate56(data8.filter, {
instancePath: instancePath + "/addArtifactTag/filter",
parentData: data8,
parentDataProperty: "filter",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/addArtifactTag",
keyword: "type",
params: { type: "object" }
});
errors++;
}
}
if (data.removeArtifactTag !== void 0 && func0$2.call(data, "removeArtifactTag")) {
let data10 = data.removeArtifactTag;
if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
for (const key6 of Object.keys(data10)) if (!(key6 === "filter")) {
(vErrors ??= []).push({
instancePath: instancePath + "/removeArtifactTag",
keyword: "additionalProperties",
params: { additionalProperty: key6 }
});
errors++;
}
if (data10.filter !== void 0 && func0$2.call(data10, "filter")) {
if (!validate56(data10.filter, {
instancePath: instancePath + "/removeArtifactTag/filter",
parentData: data10,
parentDataProperty: "filter",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/removeArtifactTag",
keyword: "type",
params: { type: "object" }
});
errors++;
}
}
if (data.addCollectionTag !== void 0 && func0$2.call(data, "addCollectionTag")) {
let data12 = data.addCollectionTag;
if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
for (const key7 of Object.keys(data12)) if (!(key7 === "filter")) {
(vErrors ??= []).push({
instancePath: instancePath + "/addCollectionTag",
keyword: "additionalProperties",
params: { additionalProperty: key7 }
});
errors++;
}
if (data12.filter !== void 0 && func0$2.call(data12, "filter")) {
if (!validate56(data12.filter, {
instancePath: instancePath + "/addCollectionTag/filter",
parentData: data12,
parentDataProperty: "filter",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/addCollectionTag",
keyword: "type",
params: { type: "object" }
});
errors++;
}
}
if (data.removeCollectionTag !== void 0 && func0$2.call(data, "removeCollectionTag")) {
let data14 = data.removeCollectionTag;
if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
for (const key8 of Object.keys(data14)) if (!(key8 === "filter")) {
(vErrors ??= []).push({
instancePath: instancePath + "/removeCollectionTag",
keyword: "additionalProperties",
params: { additionalProperty: key8 }
});
errors++;
}
if (data14.filter !== void 0 && func0$2.call(data14, "filter")) {
if (!validate56(data14.filter, {
instancePath: instancePath + "/removeCollectionTag/filter",
parentData: data14,
parentDataProperty: "filter",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/removeCollectionTag",
keyword: "type",
params: { type: "object" }
});
errors++;
}
}
if (data.runMetric !== void 0 && func0$2.call(data, "runMetric")) {
if (!validate68(data.runMetric, {
instancePath: instancePath + "/runMetric",
parentData: data,
parentDataProperty: "runMetric",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if (data.runState !== void 0 && func0$2.call(data, "runState")) {
let data17 = data.runState;
if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
if (data17.states === void 0 || !func0$2.call(data17, "states")) {
(vErrors ??= []).push({
instancePath: instancePath + "/runState",
keyword: "required",
params: { missingProperty: "states" }
});
errors++;
}
for (const key9 of Object.keys(data17)) if (!(key9 === "states" || key9 === "runs")) {
(vErrors ??= []).push({
instancePath: instancePath + "/runState",
keyword: "additionalProperties",
params: { additionalProperty: key9 }
});
errors++;
}
if (data17.states !== void 0 && func0$2.call(data17, "states")) {
let data18 = data17.states;
if (Array.isArray(data18)) {
if (data18.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/runState/states",
keyword: "minItems",
params: { limit: 1 }
});
errors++;
}
const len0 = data18.length;
for (let i0 = 0; i0 < len0; i0++) {
let data19 = data18[i0];
if (typeof data19 !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/runState/states/" + i0,
keyword: "type",
params: { type: "string" }
});
errors++;
}
if (!(data19 === "failed" || data19 === "finished" || data19 === "running" || data19 === "crashed" || data19 === "killed")) {
(vErrors ??= []).push({
instancePath: instancePath + "/runState/states/" + i0,
keyword: "enum",
params: { allowedValues: schema21.properties.runState.properties.states.items.enum }
});
errors++;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/runState/states",
keyword: "type",
params: { type: "array" }
});
errors++;
}
}
if (data17.runs !== void 0 && func0$2.call(data17, "runs")) {
if (!validate71(data17.runs, {
instancePath: instancePath + "/runState/runs",
parentData: data17,
parentDataProperty: "runs",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/runState",
keyword: "type",
params: { type: "object" }
});
errors++;
}
}
} else {
(vErrors ??= []).push({
instancePath,
keyword: "type",
params: { type: "object" }
});
errors++;
}
validate55$1.errors = vErrors;
return errors === 0;
}
validate55$1.evaluated = {
"props": true,
"dynamicProps": false,
"dynamicItems": false
};
const schema28 = {
"type": "object",
"properties": {
"sendNotification": {
"type": "object",
"properties": {
"integration": { "$ref": "#/$defs/integration" },
"title": { "type": "string" },
"message": { "type": "string" },
"severity": {
"type": "string",
"enum": [
"INFO",
"WARN",
"ERROR"
]
}
},
"required": ["integration"],
"additionalProperties": false
},
"sendWebhook": {
"type": "object",
"properties": {
"integration": { "$ref": "#/$defs/integration" },
"payload": { "type": [
"object",
"array",
"string"
] }
},
"required": ["integration"],
"additionalProperties": false
},
"sendPromptToAria": {
"type": "object",
"properties": {
"prompt": { "type": "string" },
"promptFile": { "type": "string" }
},
"additionalProperties": false,
"minProperties": 1,
"maxProperties": 1
},
"doNothing": {
"type": "object",
"properties": {},
"additionalProperties": false
}
},
"additionalProperties": false,
"minProperties": 1,
"maxProperties": 1
};
const schema29 = {
"type": ["string", "object"],
"minLength": 1,
"properties": {
"slack": {
"type": "object",
"properties": {
"channel": {
"type": "string",
"minLength": 1
},
"workspace": {
"type": "string",
"minLength": 1
}
},
"required": ["channel"],
"additionalProperties": false
},
"webhook": {
"type": "string",
"minLength": 1
},
"id": {
"type": "string",
"minLength": 1
},
"entity": {
"type": "string",
"minLength": 1
}
},
"additionalProperties": false
};
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
(vErrors ??= []).push({
instancePath,
keyword: "type",
params: { type: schema29.type }
});
errors++;
}
if (typeof data === "string") {
if (data.length < 1) {
(vErrors ??= []).push({
instancePath,
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
}
if (data && typeof data == "object" && !Array.isArray(data)) {
for (const key0 of Object.keys(data)) if (!(key0 === "slack" || key0 === "webhook" || key0 === "id" || key0 === "entity")) {
(vErrors ??= []).push({
instancePath,
keyword: "additionalProperties",
params: { additionalProperty: key0 }
});
errors++;
}
if (data.slack !== void 0 && func0$2.call(data, "slack")) {
let data0 = data.slack;
if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
if (data0.channel === void 0 || !func0$2.call(data0, "channel")) {
(vErrors ??= []).push({
instancePath: instancePath + "/slack",
keyword: "required",
params: { missingProperty: "channel" }
});
errors++;
}
for (const key1 of Object.keys(data0)) if (!(key1 === "channel" || key1 === "workspace")) {
(vErrors ??= []).push({
instancePath: instancePath + "/slack",
keyword: "additionalProperties",
params: { additionalProperty: key1 }
});
errors++;
}
if (data0.channel !== void 0 && func0$2.call(data0, "channel")) {
let data1 = data0.channel;
if (typeof data1 === "string") {
if (data1.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/slack/channel",
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/slack/channel",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data0.workspace !== void 0 && func0$2.call(data0, "workspace")) {
let data2 = data0.workspace;
if (typeof data2 === "string") {
if (data2.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/slack/workspace",
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/slack/workspace",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/slack",
keyword: "type",
params: { type: "object" }
});
errors++;
}
}
if (data.webhook !== void 0 && func0$2.call(data, "webhook")) {
let data3 = data.webhook;
if (typeof data3 === "string") {
if (data3.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/webhook",
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/webhook",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data.id !== void 0 && func0$2.call(data, "id")) {
let data4 = data.id;
if (typeof data4 === "string") {
if (data4.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/id",
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/id",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data.entity !== void 0 && func0$2.call(data, "entity")) {
let data5 = data.entity;
if (typeof data5 === "string") {
if (data5.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/entity",
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/entity",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {
"props": true,
"dynamicProps": false,
"dynamicItems": false
};
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate84.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
if (Object.keys(data).length > 1) {
(vErrors ??= []).push({
instancePath,
keyword: "maxProperties",
params: { limit: 1 }
});
errors++;
}
if (Object.keys(data).length < 1) {
(vErrors ??= []).push({
instancePath,
keyword: "minProperties",
params: { limit: 1 }
});
errors++;
}
for (const key0 of Object.keys(data)) if (!(key0 === "sendNotification" || key0 === "sendWebhook" || key0 === "sendPromptToAria" || key0 === "doNothing")) {
(vErrors ??= []).push({
instancePath,
keyword: "additionalProperties",
params: { additionalProperty: key0 }
});
errors++;
}
if (data.sendNotification !== void 0 && func0$2.call(data, "sendNotification")) {
let data0 = data.sendNotification;
if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
if (data0.integration === void 0 || !func0$2.call(data0, "integration")) {
(vErrors ??= []).push({
instancePath: instancePath + "/sendNotification",
keyword: "required",
params: { missingProperty: "integration" }
});
errors++;
}
for (const key1 of Object.keys(data0)) if (!(key1 === "integration" || key1 === "title" || key1 === "message" || key1 === "severity")) {
(vErrors ??= []).push({
instancePath: instancePath + "/sendNotification",
keyword: "additionalProperties",
params: { additionalProperty: key1 }
});
errors++;
}
if (data0.integration !== void 0 && func0$2.call(data0, "integration")) {
if (!validate85(data0.integration, {
instancePath: instancePath + "/sendNotification/integration",
parentData: data0,
parentDataProperty: "integration",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
if (data0.title !== void 0 && func0$2.call(data0, "title")) {
if (typeof data0.title !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/sendNotification/title",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data0.message !== void 0 && func0$2.call(data0, "message")) {
if (typeof data0.message !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/sendNotification/message",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data0.severity !== void 0 && func0$2.call(data0, "severity")) {
let data4 = data0.severity;
if (typeof data4 !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/sendNotification/severity",
keyword: "type",
params: { type: "string" }
});
errors++;
}
if (!(data4 === "INFO" || data4 === "WARN" || data4 === "ERROR")) {
(vErrors ??= []).push({
instancePath: instancePath + "/sendNotification/severity",
keyword: "enum",
params: { allowedValues: schema28.properties.sendNotification.properties.severity.enum }
});
errors++;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/sendNotification",
keyword: "type",
params: { type: "object" }
});
errors++;
}
}
if (data.sendWebhook !== void 0 && func0$2.call(data, "sendWebhook")) {
let data5 = data.sendWebhook;
if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
if (data5.integration === void 0 || !func0$2.call(data5, "integration")) {
(vErrors ??= []).push({
instancePath: instancePath + "/sendWebhook",
keyword: "required",
params: { missingProperty: "integration" }
});
errors++;
}
for (const key2 of Object.keys(data5)) if (!(key2 === "integration" || key2 === "payload")) {
(vErrors ??= []).push({
instancePath: instancePath + "/sendWebhook",
keyword: "additionalProperties",
params: { additionalProperty: key2 }
});
errors++;
}
if (data5.integration !== void 0 && func0$2.call(data5, "integration")) {
if (!validate85(data5.integration, {
instancePath: instancePath + "/sendWebhook/integration",
parentData: data5,
parentDataProperty: "integration",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
if (data5.payload !== void 0 && func0$2.call(data5, "payload")) {
let data7 = data5.payload;
if ((!data7 || typeof data7 != "object") && typeof data7 !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/sendWebhook/payload",
keyword: "type",
params: { type: schema28.properties.sendWebhook.properties.payload.type }
});
errors++;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/sendWebhook",
keyword: "type",
params: { type: "object" }
});
errors++;
}
}
if (data.sendPromptToAria !== void 0 && func0$2.call(data, "sendPromptToAria")) {
let data8 = data.sendPromptToAria;
if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
if (Object.keys(data8).length > 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/sendPromptToAria",
keyword: "maxProperties",
params: { limit: 1 }
});
errors++;
}
if (Object.keys(data8).length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/sendPromptToAria",
keyword: "minProperties",
params: { limit: 1 }
});
errors++;
}
for (const key3 of Object.keys(data8)) if (!(key3 === "prompt" || key3 === "promptFile")) {
(vErrors ??= []).push({
instancePath: instancePath + "/sendPromptToAria",
keyword: "additionalProperties",
params: { additionalProperty: key3 }
});
errors++;
}
if (data8.prompt !== void 0 && func0$2.call(data8, "prompt")) {
if (typeof data8.prompt !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/sendPromptToAria/prompt",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data8.promptFile !== void 0 && func0$2.call(data8, "promptFile")) {
if (typeof data8.promptFile !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/sendPromptToAria/promptFile",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/sendPromptToAria",
keyword: "type",
params: { type: "object" }
});
errors++;
}
}
if (data.doNothing !== void 0 && func0$2.call(data, "doNothing")) {
let data11 = data.doNothing;
if (data11 && typeof data11 == "object" && !Array.isArray(data11)) for (const key4 of Object.keys(data11)) {
(vErrors ??= []).push({
instancePath: instancePath + "/doNothing",
keyword: "additionalProperties",
params: { additionalProperty: key4 }
});
errors++;
}
else {
(vErrors ??= []).push({
instancePath: instancePath + "/doNothing",
keyword: "type",
params: { type: "object" }
});
errors++;
}
}
} else {
(vErrors ??= []).push({
instancePath,
keyword: "type",
params: { type: "object" }
});
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}
validate84.evaluated = {
"props": true,
"dynamicProps": false,
"dynamicItems": false
};
const schema30 = {
"type": "object",
"properties": {
"protect": { "type": "boolean" },
"adopt": {
"type": ["boolean", "string"],
"pattern": "^sha256:[0-9a-f]{16}$"
},
"ignoreChanges": {
"type": "array",
"items": {
"type": "string",
"minLength": 1
}
},
"onRemove": {
"type": "string",
"enum": [
"delete",
"disable",
"keep",
"release"
]
}
},
"additionalProperties": false
};
const pattern9 = new RegExp("^sha256:[0-9a-f]{16}$", "u");
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
for (const key0 of Object.keys(data)) if (!(key0 === "protect" || key0 === "adopt" || key0 === "ignoreChanges" || key0 === "onRemove")) {
(vErrors ??= []).push({
instancePath,
keyword: "additionalProperties",
params: { additionalProperty: key0 }
});
errors++;
}
if (data.protect !== void 0 && func0$2.call(data, "protect")) {
if (typeof data.protect !== "boolean") {
(vErrors ??= []).push({
instancePath: instancePath + "/protect",
keyword: "type",
params: { type: "boolean" }
});
errors++;
}
}
if (data.adopt !== void 0 && func0$2.call(data, "adopt")) {
let data1 = data.adopt;
if (typeof data1 !== "boolean" && typeof data1 !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/adopt",
keyword: "type",
params: { type: schema30.properties.adopt.type }
});
errors++;
}
if (typeof data1 === "string") {
if (!pattern9.test(data1)) {
(vErrors ??= []).push({
instancePath: instancePath + "/adopt",
keyword: "pattern",
params: { pattern: "^sha256:[0-9a-f]{16}$" }
});
errors++;
}
}
}
if (data.ignoreChanges !== void 0 && func0$2.call(data, "ignoreChanges")) {
let data2 = data.ignoreChanges;
if (Array.isArray(data2)) {
const len0 = data2.length;
for (let i0 = 0; i0 < len0; i0++) {
let data3 = data2[i0];
if (typeof data3 === "string") {
if (data3.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/ignoreChanges/" + i0,
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/ignoreChanges/" + i0,
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/ignoreChanges",
keyword: "type",
params: { type: "array" }
});
errors++;
}
}
if (data.onRemove !== void 0 && func0$2.call(data, "onRemove")) {
let data4 = data.onRemove;
if (typeof data4 !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/onRemove",
keyword: "type",
params: { type: "string" }
});
errors++;
}
if (!(data4 === "delete" || data4 === "disable" || data4 === "keep" || data4 === "release")) {
(vErrors ??= []).push({
instancePath: instancePath + "/onRemove",
keyword: "enum",
params: { allowedValues: schema30.properties.onRemove.enum }
});
errors++;
}
}
} else {
(vErrors ??= []).push({
instancePath,
keyword: "type",
params: { type: "object" }
});
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {
"props": true,
"dynamicProps": false,
"dynamicItems": false
};
function validate52$2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate52$2.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
if (data.key === void 0 || !func0$2.call(data, "key")) {
(vErrors ??= []).push({
instancePath,
keyword: "required",
params: { missingProperty: "key" }
});
errors++;
}
if (data.scope === void 0 || !func0$2.call(data, "scope")) {
(vErrors ??= []).push({
instancePath,
keyword: "required",
params: { missingProperty: "scope" }
});
errors++;
}
if (data.when === void 0 || !func0$2.call(data, "when")) {
(vErrors ??= []).push({
instancePath,
keyword: "required",
params: { missingProperty: "when" }
});
errors++;
}
if (data.then === void 0 || !func0$2.call(data, "then")) {
(vErrors ??= []).push({
instancePath,
keyword: "required",
params: { missingProperty: "then" }
});
errors++;
}
for (const key0 of Object.keys(data)) if (!func0$2.call(schema19$2.properties, key0)) {
(vErrors ??= []).push({
instancePath,
keyword: "additionalProperties",
params: { additionalProperty: key0 }
});
errors++;
}
if (data.key !== void 0 && func0$2.call(data, "key")) {
let data0 = data.key;
if (typeof data0 === "string") {
if (!pattern3$2.test(data0)) {
(vErrors ??= []).push({
instancePath: instancePath + "/key",
keyword: "pattern",
params: { pattern: "^[a-z0-9][a-z0-9._-]{0,62}$" }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/key",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data.name !== void 0 && func0$2.call(data, "name")) {
let data1 = data.name;
if (typeof data1 === "string") {
if (data1.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/name",
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/name",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data.description !== void 0 && func0$2.call(data, "description")) {
if (typeof data.description !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/description",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data.enabled !== void 0 && func0$2.call(data, "enabled")) {
if (typeof data.enabled !== "boolean") {
(vErrors ??= []).push({
instancePath: instancePath + "/enabled",
keyword: "type",
params: { type: "boolean" }
});
errors++;
}
}
if (data.environments !== void 0 && func0$2.call(data, "environments")) {
let data4 = data.environments;
if (Array.isArray(data4)) {
if (data4.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/environments",
keyword: "minItems",
params: { limit: 1 }
});
errors++;
}
const len0 = data4.length;
for (let i0 = 0; i0 < len0; i0++) {
let data5 = data4[i0];
if (typeof data5 === "string") {
if (data5.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/environments/" + i0,
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/environments/" + i0,
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/environments",
keyword: "type",
params: { type: "array" }
});
errors++;
}
}
if (data.matrix !== void 0 && func0$2.call(data, "matrix")) {
let data6 = data.matrix;
if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
if (Object.keys(data6).length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/matrix",
keyword: "minProperties",
params: { limit: 1 }
});
errors++;
}
for (const key1 of Object.keys(data6)) if (!(key1 === "exclude")) {
let data7 = data6[key1];
if ((!data7 || typeof data7 != "object") && typeof data7 !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/matrix/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
keyword: "type",
params: { type: schema19$2.properties.matrix.additionalProperties.type }
});
errors++;
}
}
if (data6.exclude !== void 0 && func0$2.call(data6, "exclude")) {
let data8 = data6.exclude;
if (Array.isArray(data8)) {
const len1 = data8.length;
for (let i1 = 0; i1 < len1; i1++) {
let data9 = data8[i1];
if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
if (Object.keys(data9).length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/matrix/exclude/" + i1,
keyword: "minProperties",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/matrix/exclude/" + i1,
keyword: "type",
params: { type: "object" }
});
errors++;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/matrix/exclude",
keyword: "type",
params: { type: "array" }
});
errors++;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/matrix",
keyword: "type",
params: { type: "object" }
});
errors++;
}
}
if (data.scope !== void 0 && func0$2.call(data, "scope")) {
if (!validate53$1(data.scope, {
instancePath: instancePath + "/scope",
parentData: data,
parentDataProperty: "scope",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate53$1.errors : vErrors.concat(validate53$1.errors);
errors = vErrors.length;
}
}
if (data.when !== void 0 && func0$2.call(data, "when")) {
if (!validate55$1(data.when, {
instancePath: instancePath + "/when",
parentData: data,
parentDataProperty: "when",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate55$1.errors : vErrors.concat(validate55$1.errors);
errors = vErrors.length;
}
}
if (data.then !== void 0 && func0$2.call(data, "then")) {
if (!validate84(data.then, {
instancePath: instancePath + "/then",
parentData: data,
parentDataProperty: "then",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
if (data.lifecycle !== void 0 && func0$2.call(data, "lifecycle")) {
if (!validate89(data.lifecycle, {
instancePath: instancePath + "/lifecycle",
parentData: data,
parentDataProperty: "lifecycle",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
} else {
(vErrors ??= []).push({
instancePath,
keyword: "type",
params: { type: "object" }
});
errors++;
}
validate52$2.errors = vErrors;
return errors === 0;
}
validate52$2.evaluated = {
"props": true,
"dynamicProps": false,
"dynamicItems": false
};
// src/manifest/generated/webhook-validator.js
const validate$1 = validate52$1;
const schema19$1 = {
"$id": "https://wac.invalid/schema/webhook.schema.json",
"title": "WebhookManifest",
"type": "object",
"properties": {
"kind": {
"type": "string",
"enum": ["webhook"]
},
"key": {
"type": "string",
"pattern": "^[a-z0-9][a-z0-9._-]{0,62}$"
},
"team": {
"type": "string",
"minLength": 1
},
"name": {
"type": "string",
"minLength": 1
},
"url": {
"type": "string",
"minLength": 1
},
"accessToken": {
"type": "string",
"minLength": 1
},
"secret": {
"type": "string",
"minLength": 1
},
"environments": {
"type": "array",
"minItems": 1,
"items": {
"type": "string",
"minLength": 1
}
},
"matrix": {
"type": "object",
"minProperties": 1,
"properties": { "exclude": {
"type": "array",
"items": {
"type": "object",
"minProperties": 1
}
} },
"additionalProperties": { "type": [
"array",
"object",
"string"
] }
},
"lifecycle": {
"type": "object",
"properties": {
"protect": { "type": "boolean" },
"adopt": { "type": "boolean" },
"onRemove": {
"type": "string",
"enum": [
"delete",
"keep",
"release"
]
}
},
"additionalProperties": false
}
},
"required": [
"kind",
"key",
"name",
"url"
],
"additionalProperties": false,
"$defs": { "expression": {
"type": "string",
"pattern": "\\$\\{\\{"
} }
};
const func0$1 = Object.prototype.hasOwnProperty;
const pattern3$1 = new RegExp("^[a-z0-9][a-z0-9._-]{0,62}$", "u");
function validate52$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate52$1.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
if (data.kind === void 0 || !func0$1.call(data, "kind")) {
(vErrors ??= []).push({
instancePath,
keyword: "required",
params: { missingProperty: "kind" }
});
errors++;
}
if (data.key === void 0 || !func0$1.call(data, "key")) {
(vErrors ??= []).push({
instancePath,
keyword: "required",
params: { missingProperty: "key" }
});
errors++;
}
if (data.name === void 0 || !func0$1.call(data, "name")) {
(vErrors ??= []).push({
instancePath,
keyword: "required",
params: { missingProperty: "name" }
});
errors++;
}
if (data.url === void 0 || !func0$1.call(data, "url")) {
(vErrors ??= []).push({
instancePath,
keyword: "required",
params: { missingProperty: "url" }
});
errors++;
}
for (const key0 of Object.keys(data)) if (!func0$1.call(schema19$1.properties, key0)) {
(vErrors ??= []).push({
instancePath,
keyword: "additionalProperties",
params: { additionalProperty: key0 }
});
errors++;
}
if (data.kind !== void 0 && func0$1.call(data, "kind")) {
let data0 = data.kind;
if (typeof data0 !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/kind",
keyword: "type",
params: { type: "string" }
});
errors++;
}
if (!(data0 === "webhook")) {
(vErrors ??= []).push({
instancePath: instancePath + "/kind",
keyword: "enum",
params: { allowedValues: schema19$1.properties.kind.enum }
});
errors++;
}
}
if (data.key !== void 0 && func0$1.call(data, "key")) {
let data1 = data.key;
if (typeof data1 === "string") {
if (!pattern3$1.test(data1)) {
(vErrors ??= []).push({
instancePath: instancePath + "/key",
keyword: "pattern",
params: { pattern: "^[a-z0-9][a-z0-9._-]{0,62}$" }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/key",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data.team !== void 0 && func0$1.call(data, "team")) {
let data2 = data.team;
if (typeof data2 === "string") {
if (data2.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/team",
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/team",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data.name !== void 0 && func0$1.call(data, "name")) {
let data3 = data.name;
if (typeof data3 === "string") {
if (data3.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/name",
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/name",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data.url !== void 0 && func0$1.call(data, "url")) {
let data4 = data.url;
if (typeof data4 === "string") {
if (data4.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/url",
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/url",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data.accessToken !== void 0 && func0$1.call(data, "accessToken")) {
let data5 = data.accessToken;
if (typeof data5 === "string") {
if (data5.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/accessToken",
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/accessToken",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data.secret !== void 0 && func0$1.call(data, "secret")) {
let data6 = data.secret;
if (typeof data6 === "string") {
if (data6.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/secret",
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/secret",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data.environments !== void 0 && func0$1.call(data, "environments")) {
let data7 = data.environments;
if (Array.isArray(data7)) {
if (data7.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/environments",
keyword: "minItems",
params: { limit: 1 }
});
errors++;
}
const len0 = data7.length;
for (let i0 = 0; i0 < len0; i0++) {
let data8 = data7[i0];
if (typeof data8 === "string") {
if (data8.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/environments/" + i0,
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/environments/" + i0,
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/environments",
keyword: "type",
params: { type: "array" }
});
errors++;
}
}
if (data.matrix !== void 0 && func0$1.call(data, "matrix")) {
let data9 = data.matrix;
if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
if (Object.keys(data9).length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/matrix",
keyword: "minProperties",
params: { limit: 1 }
});
errors++;
}
for (const key1 of Object.keys(data9)) if (!(key1 === "exclude")) {
let data10 = data9[key1];
if ((!data10 || typeof data10 != "object") && typeof data10 !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/matrix/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
keyword: "type",
params: { type: schema19$1.properties.matrix.additionalProperties.type }
});
errors++;
}
}
if (data9.exclude !== void 0 && func0$1.call(data9, "exclude")) {
let data11 = data9.exclude;
if (Array.isArray(data11)) {
const len1 = data11.length;
for (let i1 = 0; i1 < len1; i1++) {
let data12 = data11[i1];
if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
if (Object.keys(data12).length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/matrix/exclude/" + i1,
keyword: "minProperties",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/matrix/exclude/" + i1,
keyword: "type",
params: { type: "object" }
});
errors++;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/matrix/exclude",
keyword: "type",
params: { type: "array" }
});
errors++;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/matrix",
keyword: "type",
params: { type: "object" }
});
errors++;
}
}
if (data.lifecycle !== void 0 && func0$1.call(data, "lifecycle")) {
let data13 = data.lifecycle;
if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
for (const key2 of Object.keys(data13)) if (!(key2 === "protect" || key2 === "adopt" || key2 === "onRemove")) {
(vErrors ??= []).push({
instancePath: instancePath + "/lifecycle",
keyword: "additionalProperties",
params: { additionalProperty: key2 }
});
errors++;
}
if (data13.protect !== void 0 && func0$1.call(data13, "protect")) {
if (typeof data13.protect !== "boolean") {
(vErrors ??= []).push({
instancePath: instancePath + "/lifecycle/protect",
keyword: "type",
params: { type: "boolean" }
});
errors++;
}
}
if (data13.adopt !== void 0 && func0$1.call(data13, "adopt")) {
if (typeof data13.adopt !== "boolean") {
(vErrors ??= []).push({
instancePath: instancePath + "/lifecycle/adopt",
keyword: "type",
params: { type: "boolean" }
});
errors++;
}
}
if (data13.onRemove !== void 0 && func0$1.call(data13, "onRemove")) {
let data16 = data13.onRemove;
if (typeof data16 !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/lifecycle/onRemove",
keyword: "type",
params: { type: "string" }
});
errors++;
}
if (!(data16 === "delete" || data16 === "keep" || data16 === "release")) {
(vErrors ??= []).push({
instancePath: instancePath + "/lifecycle/onRemove",
keyword: "enum",
params: { allowedValues: schema19$1.properties.lifecycle.properties.onRemove.enum }
});
errors++;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/lifecycle",
keyword: "type",
params: { type: "object" }
});
errors++;
}
}
} else {
(vErrors ??= []).push({
instancePath,
keyword: "type",
params: { type: "object" }
});
errors++;
}
validate52$1.errors = vErrors;
return errors === 0;
}
validate52$1.evaluated = {
"props": true,
"dynamicProps": false,
"dynamicItems": false
};
// src/manifest/schema/foreign-fields.ts
const MATRIX = "Write matrix: { NAME: [a, b] } in the manifest, and ${{ matrix.NAME }} in its name and scope.";
const VARIABLES = "Variables are in wac.yaml: vars: { NAME: value }, also in each environment. Write ${{ vars.NAME }} here.";
const ADOPT = "Write lifecycle: { adopt: true } in the manifest: the first apply takes over the automation of its name and scope.";
const NO_ORDER = "Remove it: automations do not depend on each other.";
const WITHOUT_REPLACEMENT = "Remove it: wac changes automations in place.";
const NO_STATE = "Remove it: wac has no state file. A line in the description of each automation names its owner.";
const NO_SECRETS = "Keep secrets in W&B's secret manager, and write ${NAME} in the payload.";
const HINTS$1 = {
manifest: {
if: (value) => typeof value === "object" ? void 0 : "A manifest has no condition. Write environments: [NAME] to limit it to environments, or enabled: false.",
count: MATRIX,
foreach: MATRIX,
strategy: "Write \"matrix\" at the top of the manifest, without \"strategy\".",
vars: VARIABLES,
var: VARIABLES,
variables: VARIABLES,
locals: VARIABLES,
env: (value) => isFlatMapping(value) ? VARIABLES : void 0,
secrets: NO_SECRETS,
dependson: NO_ORDER,
needs: NO_ORDER,
import: ADOPT,
preventdestroy: "Write lifecycle: { protect: true }.",
deletionpolicy: "Write lifecycle: { onRemove: keep }; the values are delete, disable, keep and release."
},
configuration: {
env: (value) => isFlatMapping(value) ? "Here the name is \"vars\"." : void 0,
secrets: NO_SECRETS,
backend: NO_STATE,
state: NO_STATE,
provider: "\"server\" is the server and \"entity\" the team; the API key is in WANDB_API_KEY.",
providers: "\"server\" is the server and \"entity\" the team; the API key is in WANDB_API_KEY.",
workspace: "Declare environments: { prod: {}, staging: {} }, and choose one with --env.",
workspaces: "Declare environments: { prod: {}, staging: {} }, and choose one with --env.",
default: "Here the name is \"defaultEnvironment\".",
moved: "Remove it: an automation whose key alone changes is recognized. Change other fields in a later apply.",
import: ADOPT,
imports: ADOPT,
lifecycle: "It belongs in a manifest.",
defaults: "wac.yaml has no default for a field: write overrides: [{ match: \"*\", set: { \u2026 } }]."
},
environment: {
secrets: NO_SECRETS,
project: "Write vars: { project: NAME } here, and scope: { project: \"${{ vars.project }}\" } in the manifest.",
protect: "Write overrides: [{ match: \"*\", set: { lifecycle.protect: true } }].",
lifecycle: "Write overrides: [{ match: \"*\", set: { lifecycle.protect: true } }].",
enabled: "Write overrides: [{ match: \"*\", set: { enabled: false } }]."
},
lifecycle: {
createbeforedestroy: WITHOUT_REPLACEMENT,
replacetriggeredby: WITHOUT_REPLACEMENT,
import: "Write adopt: true."
},
override: { with: "Here the name is \"set\"." }
};
function adviseForeignField(field, path, allowed, value) {
const mapping = mappingOf(path, allowed);
if (mapping === void 0) return void 0;
const word = field.toLowerCase().replace(/[-_ ]/g, "");
const hint = Object.hasOwn(HINTS$1[mapping], word) ? HINTS$1[mapping][word] : void 0;
return typeof hint === "function" ? hint(value) : hint;
}
function mappingOf(path, allowed) {
if (path.length === 0) return allowed.includes("onRemove") ? "configuration" : "manifest";
if (path.length === 2 && path[0] === "environments") return "environment";
if (path.length === 1 && path[0] === "lifecycle") return "lifecycle";
return path.at(-2) === "overrides" ? "override" : void 0;
}
function isFlatMapping(value) {
if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
const items = Object.values(value);
return items.length > 0 && items.every((item) => typeof item !== "object");
}
// src/manifest/schema/advise-schema-error.ts
function adviseField(field, { path, allowed, schema, parent }) {
const [, before = ""] = /^([\w-]+):\S/.exec(field) ?? [];
if (allowed.includes(before)) return {
hint: `Write a space after the colon of "${before}".`,
meant: before
};
if (/^[^\S ]/.test(field)) return {
hint: "Indent with plain spaces: the line begins with a space of another kind.",
meant: void 0
};
const nested = adviseNested(field, path, parent);
if (nested !== void 0) return nested;
const otherLevel = adviseOtherLevel(field, {
path,
allowed,
parent
});
if (otherLevel !== void 0) return otherLevel;
const word = synonymFor(field, allowed);
const scope = path.join("/") === "scope" ? adviseScope(parent) : void 0;
if (scope !== void 0) return {
hint: scope,
meant: word
};
if (word !== void 0) return {
hint: `Here the name is "${word}".`,
meant: word
};
const [near] = suggestNames(field, allowed);
if (near !== void 0) return {
hint: suggestHint(field, allowed),
meant: near
};
const otherField = findInOtherFields(field, path, schema);
if (otherField !== void 0) return {
hint: `It belongs under "${otherField}".`,
meant: void 0
};
if (path.at(-1) === "runs" && (field === "config" || field === "summary")) return {
hint: `Write the whole name as one key: "${field}.KEY".`,
meant: void 0
};
return {
hint: listFields(allowed),
meant: void 0
};
}
function adviseOtherLevel(field, { path, allowed, parent }) {
const foreign = adviseForeignField(field, path, allowed, parent[field]);
if (foreign !== void 0) return {
hint: foreign,
meant: void 0
};
if (path.at(-2) === "overrides" && isManifestField(field)) return {
hint: `Write set: { ${field}: ${shown(findSecrets(parent[field] ?? null).length > 0 ? void 0 : parent[field])} }.`,
meant: "set"
};
const dotted = field.replaceAll("/", ".").replace(/^\./, "");
return dotted !== field && allowed.includes(dotted.split(".")[0] ?? "") ? {
hint: `Write the path with dots: ${dotted}.`,
meant: void 0
} : void 0;
}
function adviseNested(field, path, parent) {
const last = path.at(-1) ?? "";
const value = findSecrets(parent[field] ?? null).length > 0 ? void 0 : parent[field];
if (last === "change" && /^(?:increase|decrease|any)$/.test(field)) return {
hint: `Write change: { direction: ${field}, by: ${shown(value)} }.`,
meant: "by"
};
if (path.length === 2 && path[0] === "when" && /^(?:alias|tag)$/.test(field)) return {
hint: `Write filter: { ${field}: ${shown(value)} }.`,
meant: "filter"
};
if (last === "sendWebhook" && /^(?:url|uri|address|headers|method|secret|token)$/.test(field)) return {
hint: "Write integration: { webhook: NAME }. W&B keeps the address of a webhook; a document with kind: webhook describes it.",
meant: "integration"
};
if (last === "then" && /mail|teams|discord|pagerduty|sms/i.test(field)) return {
hint: `W&B sends Slack messages and webhooks: use sendWebhook with a webhook for ${field}.`,
meant: void 0
};
}
function shown(value) {
if (typeof value === "boolean") return String(value);
return value === void 0 || value === null || typeof value === "object" ? "\u2026" : yamlWord(String(value)).replace(/^"(-?[\d.]+%?)"$/, "$1");
}
function listFields(allowed) {
if (allowed.length === 0) return "No field is allowed here.";
return allowed.length > 14 ? void 0 : `Known here: ${allowed.join(", ")}.`;
}
function isManifestField(field) {
return /^(?:name|description|enabled|scope|when|then|lifecycle)(?:\.|$)/.test(field);
}
function findInOtherFields(field, path, schema) {
for (const locations of [
["lifecycle"],
["scope"],
["when"],
["then"],
["when", "runMetric"],
["then", "sendNotification"],
["then", "sendWebhook"],
["then", "sendPromptToAria"]
]) {
if (locations.join(".") === path.join(".")) continue;
const names = fieldNames(schemaNodeAt(schema, locations));
if ((names.includes(field) ? field : synonymFor(field, names)) === void 0) continue;
return locations.join(".");
}
}
function adviseValue(value, words) {
const [only, ...more] = words;
if (only !== void 0 && more.length === 0) return `Use ${only}.`;
const word = synonymFor(value, words);
const meant = word === void 0 ? suggestHint(value, words) : `Here the name is "${word}".`;
const list = `Use one of ${words.join(", ")}.`;
return meant === void 0 ? list : meant;
}
function quoteValue(value) {
if (value === "" || Array.isArray(value) && value.length === 0) return "empty";
if (typeof value === "object") return describeJsonType(value);
if (typeof value !== "string") return String(value);
if (findSecrets(value).length > 0) return "what looks like a secret";
return `"${value.length > 60 ? `${value.slice(0, 57)}...` : value}"`;
}
function describePattern(name, value, path) {
const field = path.at(-1) ?? "";
const message = `${name.charAt(0).toUpperCase()}${name.slice(1)} cannot be ${quoteValue(value)}`;
const text = typeof value === "string" ? value : "";
const repository = /^(?:@|(?:https?:\/\/|git@)[^/:]+[/:])([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(text)?.[1];
if (field === "owner" && repository !== void 0) return {
message,
hint: `Write owner: ${repository}.`
};
if (field === "key" && text.includes("${{")) return {
message,
hint: "A key has no expression: wac adds \"/\" and the item of the matrix to the key of each copy."
};
return {
message,
hint: {
adopt: "Write adopt: true, or leave it out. wac export writes other values.",
key: "A key has lower-case letters, digits, \".\", \"_\" and \"-\", begins with a letter or digit, and is at most 63 long.",
by: "Write a number for an absolute change, or a percentage such as 5%.",
owner: "An owner has letters, digits, \".\", \"_\", \"/\" and \"-\", as in acme/ml-platform.",
until: "Write a day as YYYY-MM-DD."
}[field] ?? "Write it as the documentation of the field shows."
};
}
// src/manifest/schema/advise-collection.ts
function adviseListOrMapping(collection) {
return adviseByField(collection) ?? adviseDefinition(collection) ?? adviseNamed(collection);
}
function adviseByField(collection) {
const { types, field, path } = collection;
const name = path.at(-2) === "removed" ? "removed item" : field;
return getOwn(BY_FIELD, `${types} ${name}`)?.(collection);
}
const BY_FIELD = {
"object matrix": ({ value }) => `Give the axis a name: matrix: { NAME: ${inline(value)} }, and write \${{ matrix.NAME }} in name and scope.`,
"object vars": () => "Write a mapping: vars: { NAME: value }.",
"object integrations": () => "Write a mapping of names: integrations: { alerts: { slack: { channel: \"#alerts\" } } }.",
"object guard": ({ value }) => `Write what the guard limits: guard: { maxDeletes: ${typeof value === "number" ? value : 5} }.`,
"object removed item": ({ value }) => typeof value === "string" ? `Write { key: ${yamlWord(value)}, until: YYYY-MM-DD }.` : void 0,
"array overrides": () => "Write a list: overrides: [{ match: KEY, set: { enabled: false } }].",
"array patch": () => "Use \"set\" for values by path. \"patch\" is a list of RFC 6902 operations.",
"array ignoreChanges": ({ value }) => value === "all" || value === "*" ? "Write the fields: ignoreChanges: [enabled, then]." : void 0,
"array environments": ({ value }) => isJsonObject(value) ? `Write a list: environments: [${Object.keys(value).join(", ")}]. What differs in an environment is in wac.yaml, under its "overrides".` : void 0,
"string match": ({ value }) => isJsonList(value) ? "Write one override for each key, or a pattern with \"*\"." : void 0,
"boolean shadow": () => "Write shadow: true: every action of the environment does nothing."
};
function adviseDefinition({ value }) {
if (!isJsonObject(value)) return void 0;
const initial = getOwn(value, "default");
if (initial === void 0 || initial === null || typeof initial === "object") return void 0;
return `A variable is its value. In wac.yaml, write vars: { NAME: ${String(initial)} }.`;
}
function adviseNamed({ value, types, field }) {
if (types !== "string" || !isJsonObject(value)) return void 0;
const name = getOwn(value, "name");
if (typeof name !== "string" || Object.keys(value).length > 1) return void 0;
return `Write ${field}: ${yamlWord(name)}.`;
}
function inline(value) {
const words = isJsonList(value) ? value : [value];
return words.every((word) => typeof word !== "object") ? `[${words.map((word) => yamlWord(String(word))).join(", ")}]` : "[a, b]";
}
// src/manifest/schema/advise-type.ts
const KINDS = {
string: "a string",
number: "a number",
integer: "a whole number",
boolean: "true or false",
array: "a list",
object: "a mapping"
};
function adviseType(name, value, { path, types, schema }) {
const kinds = types.split(",").map((type) => KINDS[type] ?? type);
const expected = kinds.length === 1 ? kinds[0] : `${kinds.slice(0, -1).join(", ")} or ${kinds.at(-1) ?? ""}`;
const label = name.charAt(0).toUpperCase() + name.slice(1);
const field = path.at(-1) ?? "";
if (value === null || value === void 0) {
const empty = types === "object" ? emptyMapping(schemaNodeAt(schema, path)) ?? getOwn(EXAMPLES, field) : void 0;
return {
message: `${label} has no value; it must be ${expected ?? ""}`,
hint: empty === void 0 ? "Write a value, or remove the line." : `Write ${field}: ${empty}.`
};
}
const present = types === "integer" && typeof value === "number" ? String(value) : describeJsonType(value);
const hint = findSecrets(value).length > 0 ? void 0 : typeHint({
value,
types,
field,
path,
node: schemaNodeAt(schema, path),
child: (name) => schemaNodeAt(schema, [...path, name])
});
return {
message: `${label} must be ${expected ?? ""}; it is ${present}`,
hint
};
}
const EXAMPLES = {
scope: "{ project: NAME }",
when: "{ runState: { states: [failed] } }",
then: "{ sendNotification: { integration: NAME } }",
threshold: "{ gt: 1 }",
integration: "{ slack: { channel: \"#channel\" } }"
};
function emptyMapping(node) {
if (node?.["type"] !== "object" || node["minProperties"] !== void 0) return void 0;
const { required } = node;
if (required === void 0) return fieldNames(node).length === 0 && node["additionalProperties"] !== false ? void 0 : "{}";
if (!Array.isArray(required)) return void 0;
return `{ ${required.map((name) => `${String(name)}: \u2026`).join(", ")} }`;
}
const WITH_SHORTHAND = {
...EVENTS,
...ACTIONS,
slack: { shorthand: (word) => `{ channel: ${word} }` }
};
const TYPE_RULES = [
({ field, node }) => {
const [only, ...more] = isJsonList(node?.["enum"]) ? node["enum"] : [];
return only === void 0 || more.length > 0 ? void 0 : `Write ${field}: ${String(only)}.`;
},
({ value, types }) => types === "array" && typeof value === "string" && /^-\S/.test(value) ? "Write a space after each dash." : void 0,
({ value, types }) => types === "object" && typeof value === "string" && /^[\w-]+:\S/.test(value) ? "Write a space after each colon." : void 0,
({ node }) => isJsonList(node?.["enum"]) ? `Use one of ${node["enum"].map(String).join(", ")}.` : void 0,
({ value, field }) => {
const [, root = "", name = ""] = /^(?:\$\{|\{\{)\s*(vars?|local|matrix)\.([\w.-]+)\s*\}{1,2}$/.exec(typeof value === "string" ? value : "") ?? [];
return name === "" ? void 0 : `Write ${field}: "\${{ ${root === "matrix" ? root : "vars"}.${name} }}".`;
},
({ value, types, field, path }) => adviseListOrMapping({
value,
types,
field,
path
}),
({ value, types, field }) => types.includes("string") && typeof value !== "object" ? `Quote it: ${field}: "${String(value)}".` : void 0,
({ value, types, field }) => types === "array" && typeof value !== "object" ? `Write a list: ${field}: [${String(value)}].` : void 0,
({ value, types }) => types === "boolean" && typeof value === "string" ? booleanHint(value) : void 0,
({ value, types, field }) => (types === "number" || types === "integer") && isNumberText$1(value) ? `Remove the quotes: ${field}: ${String(value)}.` : void 0,
({ value, types, field }) => {
const [, number] = /^\s*(-?[\d.]+)\s*%\s*$/.exec(typeof value === "string" ? value : "") ?? [];
if (types === "number" && number !== void 0 && field.endsWith("Percent")) return `Write a number: ${field}: ${number}.`;
return types !== "number" || number === void 0 ? void 0 : `Write a number: ${field}: ${number}, or ${formatNumber(Number(number) / 100)} where the metric is a share.`;
},
({ value, types, field }) => {
const [, number] = /^\s*(\d+)\s*[a-z]+\s*$/i.exec(typeof value === "string" ? value : "") ?? [];
return types !== "integer" || number === void 0 ? void 0 : `A window counts values, not time: ${field}: ${number}.`;
},
({ value, field }) => field === "when" && typeof value === "string" && /\s/.test(value) ? "Write a mapping, as in when: { runMetric: { metric: loss, threshold: { gt: 0.5 } } }." : void 0,
({ value, field }) => field === "mongo" && typeof value === "string" ? "Write it as a YAML mapping, without quotes around the whole." : void 0,
({ value, field }) => field === "scope" && typeof value === "string" ? `Write scope: { project: ${value} }.` : void 0,
({ value, field }) => field === "threshold" && typeof value !== "object" ? `Write an operator: threshold: ${thresholdOf(String(value))}.` : void 0,
({ value, field }) => field === "change" && typeof value !== "object" ? `Write change: { by: ${String(value).replace(/^\s*(?:[<>]=?|[-+])\s*/, "")} }.` : void 0,
({ value, types, field }) => types === "object" && Array.isArray(value) && (field === "when" || field === "then") ? "Write one mapping instead of a list; an automation has one event and one action." : void 0,
({ value, types, field, node, child }) => {
if (types !== "object" || typeof value !== "string") return void 0;
const names = fieldNames(node);
const word = names.includes(value) ? value : synonymFor(value, names);
return word === void 0 ? void 0 : `Write ${field}: { ${word}: ${emptyMapping(child(word)) ?? "\u2026"} }.`;
},
({ value, types, field, path }) => {
if (types !== "object" || path.at(-2) !== "integrations" || typeof value !== "string") return void 0;
return `Write ${field}: ${integrationOf(value)}.`;
},
({ value, types, field }) => types === "object" && field === "environments" && Array.isArray(value) ? environmentsHint(value) : void 0,
({ value, types, field }) => {
const shorthand = getOwn(WITH_SHORTHAND, field)?.shorthand;
const words = Array.isArray(value) ? value : [value];
const isOfWords = words.length > 0 && words.every((word) => typeof word === "string");
if (types !== "object" || shorthand === void 0 || !isOfWords || Array.isArray(value) && field !== "runState") return void 0;
return `Write ${field}: ${shorthand(words.map((word) => yamlWord(String(word))).join(", "))}.`;
}
];
function typeHint(mistake) {
for (const rule of TYPE_RULES) {
const hint = rule(mistake);
if (hint !== void 0) return hint;
}
}
function thresholdOf(text) {
const [, sign = "", operand = ""] = /^\s*([<>=!]{1,2}|[a-z]{2,3}\b)?\s*(.*?)\s*$/.exec(text) ?? [];
const words = Object.values(OPERATOR_SIGNS);
const word = Object.hasOwn(OPERATOR_SIGNS, sign) ? OPERATOR_SIGNS[sign] : sign;
if (word === void 0 || word === "" || !words.includes(word)) return `{ gt: ${text.trim()} }`;
return `{ ${word}: ${operand} }`;
}
function integrationOf(word) {
return word.startsWith("#") ? `{ slack: { channel: ${yamlWord(word)} } }` : `{ webhook: ${yamlWord(word)} }`;
}
function environmentsHint(list) {
const names = list.map((item) => {
if (typeof item === "string") return item;
const name = (typeof item === "object" && item !== null ? Object.entries(item) : []).find(([key]) => key === "name")?.[1];
return typeof name === "string" ? name : void 0;
});
if (names.length === 0) return void 0;
return `Write a mapping with one field per environment: environments: { ${names.map((name) => `${name === void 0 ? "NAME" : yamlWord(name)}: {}`).join(", ")} }.`;
}
function isNumberText$1(value) {
return typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value));
}
function booleanHint(value) {
if (/^(?:yes|on|true)$/i.test(value)) return "Write true.";
return /^(?:no|off|false)$/i.test(value) ? "Write false." : void 0;
}
// src/manifest/schema/translate-schema-errors.ts
const MAX_ERRORS = 100;
function translateSchemaErrors(all, invalid) {
const errors = all.slice(0, MAX_ERRORS);
const unknown = errors.filter(({ keyword }) => keyword === "additionalProperties");
const unknownFields = unknown.map((error) => translateUnknownField(error, invalid));
const meant = new Set(unknown.map((error, index) => `${error.instancePath}/${unknownFields[index]?.meant ?? ""}`));
const mistyped = new Set(errors.filter(({ keyword }) => keyword === "type").map(({ instancePath }) => instancePath));
const rest = errors.filter(({ keyword, instancePath, params }) => {
if (keyword === "additionalProperties") return false;
if (keyword === "enum" && mistyped.has(instancePath)) return false;
if (keyword === "required") return !meant.has(`${instancePath}/${String(params["missingProperty"])}`);
const hasUnknown = unknown.some((error) => error.instancePath === instancePath);
return !((keyword === "maxProperties" || keyword === "minProperties") && hasUnknown);
});
return [...unknownFields, ...rest.map((error) => translate(error, invalid))].map(({ code, message, hint, pointer, part }) => ({
code,
severity: "error",
message,
...present$1({ hint }),
range: invalid.source.locate(pointer, part)
}));
}
function translateUnknownField(error, invalid) {
const path = parseJsonPointer(error.instancePath);
const field = String(error.params["additionalProperty"]);
const allowed = fieldNames(schemaNodeAt(invalid.schema, path));
const pointer = renderJsonPointer([...path, field]);
if (field.startsWith("$")) return {
code: "filter/mongo",
message: `"${field}" is an operator of the server's own filter format`,
hint: `Write the word without "$", or put the whole filter under "mongo".`,
pointer,
part: "key"
};
const { hint, meant } = adviseField(field, {
path,
allowed,
schema: invalid.schema,
parent: mappingAt(invalid.document, path)
});
return {
code: "schema/unknown-field",
message: `Unknown field "${field}" in ${location(path, invalid.title)}`,
hint,
pointer,
part: "key",
meant
};
}
function translate(error, invalid) {
const path = parseJsonPointer(error.instancePath);
const pointer = error.instancePath;
const value = valueAt(invalid.document, path);
const name = location(path, invalid.title);
const allowed = fieldNames(schemaNodeAt(invalid.schema, path));
switch (error.keyword) {
case "required": {
const missing = String(error.params["missingProperty"]);
return {
code: "schema/missing-field",
message: `Missing field "${missing}" in ${name}`,
hint: describeField(invalid, [...path, missing]),
pointer,
part: "key"
};
}
case "type": {
const { message, hint } = adviseType(name, value, {
path,
types: String(error.params["type"]),
schema: invalid.schema
});
return {
code: "schema/wrong-type",
message,
hint,
pointer
};
}
case "enum": {
const words = allowedWords(error);
return {
code: "schema/unknown-value",
message: `${capital(name)} cannot be ${quoteValue(value)}`,
hint: adviseValue(typeof value === "object" ? "" : String(value), words),
pointer
};
}
case "minProperties":
case "maxProperties": return translateCount(error, invalid, {
path,
name,
allowed
});
case "pattern": {
const { message, hint } = describePattern(name, value, path);
return {
code: "schema/invalid-value",
message,
hint,
pointer
};
}
default: return {
code: "schema/invalid-value",
message: `${capital(name)} ${bound(error)}; it is ${quoteValue(value)}`,
hint: void 0,
pointer
};
}
}
function translateCount(error, invalid, { path, name, allowed }) {
const present = Object.keys(mappingAt(invalid.document, path));
const has = present.length === 0 ? "nothing" : present.map((key) => `"${key}"`).join(" and ");
const location = {
code: "schema/choose-one",
pointer: error.instancePath,
part: "key"
};
if (isOverride(path)) {
const message = `${capital(name)} must have "match" and one of "set" and "patch"; it has ${has}`;
return {
...location,
message,
hint: "Use \"set\" for values by path, \"patch\" for RFC 6902 operations."
};
}
const isOpen = error.keyword === "minProperties" && !isChoice(invalid, path);
const message = `${capital(name)} must have ${isOpen ? "at least one field" : "exactly one field"}; it has ${has}`;
return {
...location,
message,
hint: allowed.length === 0 ? void 0 : `${isOpen ? "There is" : "Keep one of"} ${allowed.join(", ")}.`
};
}
function isChoice({ schema }, path) {
return schemaNodeAt(schema, path)?.["maxProperties"] === 1;
}
function isOverride(path) {
return path.at(-2) === "overrides";
}
function bound({ keyword, params }) {
const limit = String(params["limit"]);
switch (keyword) {
case "minimum": return `must be at least ${limit}`;
case "exclusiveMinimum": return `must be greater than ${limit}`;
case "maximum": return `must be at most ${limit}`;
case "minLength":
case "minItems": return "must not be empty";
case "maxLength": return `must have at most ${limit} characters`;
default: return "is not valid";
}
}
function describeField({ schema }, path) {
const description = schemaNodeAt(schema, path)?.["description"];
return typeof description === "string" ? description : void 0;
}
function location(path, title) {
return path.length === 0 ? title : `"${path.join(".")}"`;
}
function capital(text) {
return text.charAt(0).toUpperCase() + text.slice(1);
}
function mappingAt(document, path) {
const value = valueAt(document, path);
return isJsonObject(value) ? value : {};
}
function allowedWords(error) {
const allowed = error.params["allowedValues"];
return isList(allowed) ? allowed.map(String) : [];
}
// src/manifest/schema/validate-document.ts
function validateDocument(value, validation) {
const { validator, source, schema, title } = validation;
const candidate = value;
if (validator(candidate)) return {
value: candidate,
diagnostics: []
};
let errors = validator.errors ?? [];
for (let pass = 0; pass < 2; pass++) {
if (errors.filter((error) => applyFix(value, error, source)).length === 0) break;
if (validator(candidate)) return {
value: candidate,
diagnostics: []
};
errors = validator.errors ?? [];
}
return {
value: void 0,
diagnostics: translateSchemaErrors(errors, {
document: value,
source,
schema,
title
})
};
}
function applyFix(document, error, source) {
const path = parseJsonPointer(error.instancePath);
if (error.keyword === "additionalProperties") return renameSign(valueAt(document, path), error);
const last = path.at(-1);
const parent = valueAt(document, path.slice(0, -1));
if (last === void 0 || typeof parent !== "object" || parent === null) return false;
const present = valueAt(parent, [last]);
if (present === void 0) return false;
const better = betterValue(present, error, source);
if (better === void 0) return false;
Object.assign(parent, { [last]: better });
return true;
}
function betterValue(present, error, source) {
if (error.keyword === "enum" && typeof present === "string") {
const allowed = error.params["allowedValues"];
if (!isList(allowed)) return void 0;
return allowed.find((word) => typeof word === "string" && word.toLowerCase() === present.toLowerCase());
}
const types = String(error.params["type"]).split(",");
if (!(error.keyword === "type" && types.includes("string") && !types.includes("number")) || typeof present !== "number") return void 0;
const text = source.numberText(error.instancePath) ?? String(present);
return text === String(present) ? text : void 0;
}
function renameSign(mapping, error) {
const sign = String(error.params["additionalProperty"]);
const word = getOwn(OPERATOR_SIGNS, sign);
if (word === void 0 || !isJsonObject(mapping) || Object.hasOwn(mapping, word)) return false;
const operand = getOwn(mapping, sign);
if (operand === void 0) return false;
Reflect.deleteProperty(mapping, sign);
Object.assign(mapping, { [word]: operand });
return true;
}
// src/manifest/source/point-at-problem.ts
function locateProblem(problem, source) {
const { pointer, part, hint, severity, ...rest } = problem;
return {
severity: severity ?? "error",
...rest,
...present$1({ hint }),
range: source.locate(pointer, part)
};
}
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
const at = rule.pointer + renderJsonPointer(["set", dotted]);
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
const parent = valueAt(body, path.slice(0, -1)) ?? {};
Object.assign(parent, { [path.at(-1) ?? ""]: structuredClone(value) });
changed.push({
pointer: renderJsonPointer(path),
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
const parent = valueAt(body, path.slice(0, length));
if (isJsonObject(parent) && numberSpelling(parent) === void 0) continue;
const around = valueAt(body, path.slice(0, length - 1));
const names = isJsonObject(around) ? Object.keys(around).map((name) => [...path.slice(0, length - 1), name].join(".")) : [];
if (isJsonList(parent)) {
const list = path.slice(0, length).join(".");
return {
message: `"${path.join(".")}" is inside a list`,
hint: `Set the whole list: ${list}: [ \u2026 ], or use "patch" with /${path.join("/")}.`
};
}
return {
message: `The manifest "${keys[0] ?? ""}" has no "${path.slice(0, length).join(".")}" to set "${path.join(".")}" in`,
hint: suggestHint(path.slice(0, length).join("."), names) ?? "Correct the path, narrow \"match\", or set the whole of what is missing."
};
}
}
function applyPatch(body, rule, keys) {
const changed = [];
let current = body;
for (const [index, operation] of (rule.patch ?? []).entries()) {
const at = rule.pointer + renderJsonPointer(["patch", index]);
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
patched(plainNumbers(current).value, plainNumbers(operation).value);
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
invariant(isOperation(operation), "the schema lets only operations through");
const copy = structuredClone(document);
const { newDocument } = fast_json_patch_default.applyPatch(copy, [operation], true, true, true);
invariant(isJsonObject(newDocument), "no operation replaces a whole manifest");
return newDocument;
}
function isOperation(value) {
return isJsonObject(value) && typeof value["op"] === "string" && typeof value["path"] === "string";
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
if (close === -1) return syntax$1("An expression is not closed", "Write ${{ \u2026 }}; for a literal ${{ write $${{.");
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
value: writtenNumber(text)
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
function syntax$1(message, hint) {
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
return expandText(current, scope, (problem) => onProblem(renderJsonPointer(path), problem));
}
if (Array.isArray(current)) return current.map((item, index) => within(String(index), item));
if (!isJsonObject(current)) return current;
const result = {};
for (const [key, item] of Object.entries(current)) {
if (key.includes("${{")) onProblem(renderJsonPointer([...path, key]), NOT_IN_KEYS);
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
const compound = results.findIndex((value) => typeof value === "object" && value !== null && numberSpelling(value) === void 0);
if (compound !== -1) {
onProblem({
code: "expression/syntax",
message: `${parsed.parts[compound]?.text ?? ""} is a list or mapping and cannot be part of a string`,
hint: "Name one of its fields, or let the expression be the whole value."
});
return text;
}
return results.map((value) => numberSpelling(value) ?? String(value)).join("");
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
if (isJsonList(value)) return value[Number(segment)];
return isJsonObject(value) ? getOwn(value, segment) : void 0;
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
const names = isJsonObject(current) ? Object.keys(current).map((name) => [...known, name].join(".")) : [];
return {
code: "expression/unknown-name",
message: `"${operand.text}" is not defined`,
hint: suggestHint([...known, segment].join("."), names) ?? definitionHint(operand.root, names)
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
for (const name of Object.keys(axes).sort(compareText)) {
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
if (long !== void 0) return invalid(renderJsonPointer(["matrix", long.name]), `The axis "${long.name}" has ${long.size} items; at most ${MAX_AXIS_ITEMS} are allowed`, "Split it into several manifests.");
if (sizeOf(exclude ?? null) > 500) return invalid("/matrix/exclude", `"exclude" has ${sizeOf(exclude ?? null)} entries; at most ${500} are allowed`, "Leave items out of the axes, or split the matrix into several manifests.");
const total = sizes.reduce((count, { size }) => count * Math.max(size, 1), 1);
if (total <= 1e4) return void 0;
return invalid("/matrix", `The matrix has ${total} combinations; at most ${MAX_COMBINATIONS} are allowed`, "Split it into several manifests, or shorten an axis.");
}
function sizeOf(value) {
return typeof value === "object" && value !== null ? Object.keys(value).length : 0;
}
function readAxis(name, value) {
const pointer = renderJsonPointer(["matrix", name]);
if (!isContainer(value)) return {
pointer,
code: "schema/wrong-type",
severity: "error",
message: `The axis "${name}" must be a list or a mapping; it is ${describeJsonType(numberSpelling(value) === void 0 ? value : 0)}`,
hint: "Write a list of values, a mapping of ids to items, or an expression that gives one."
};
const entries = Array.isArray(value) ? value.map((item) => [item, item]) : Object.entries(value);
if (entries.length === 0) return empty(pointer, `The axis "${name}" has no items`);
const items = new Map();
for (const [label, item] of entries) {
const text = labelText(label);
if (text === void 0) return invalid(pointer, `The axis "${name}" is a list of mappings, which have no ids`, name === "include" ? "A matrix has no \"include\". Write one axis as a mapping of ids to items: model: { classifier: { project: \u2026 } }, and name their fields: ${{ matrix.model.project }}." : "Write a mapping of ids to items: { classifier: { project: \u2026 } }.");
const id = slugify(text);
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
if (!isJsonList(exclude)) return {
combinations,
problems: []
};
const problems = [];
let left = combinations;
for (const [index, entry] of exclude.entries()) {
if (!isJsonObject(entry)) continue;
const pointer = renderJsonPointer([
"matrix",
"exclude",
index
]);
const unknown = Object.keys(entry).find((name) => !axes.some((axis) => axis.name === name));
if (unknown !== void 0) {
const hint = suggestHint(unknown, axes.map(({ name }) => name)) ?? "Name the axes of this matrix.";
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
return typeof value === "object" && value !== null && numberSpelling(value) === void 0;
}
function labelText(label) {
return numberSpelling(label) ?? (typeof label === "object" ? void 0 : String(label));
}
function excludedItem(value) {
if (value === void 0) return void 0;
const spelling = numberSpelling(value);
if (spelling !== void 0) return {
value: Number(spelling),
id: slugify(spelling)
};
return typeof value === "object" ? { value } : {
value,
id: slugify(String(value))
};
}
function isExcluded(combination, axes, wanted) {
return axes.every(({ name }, index) => {
const item = wanted[index];
if (item === void 0) return true;
const present = combination.items[name];
const spelling = numberSpelling(present);
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
if (!isJsonObject(value)) return failed(source, [{
code: "schema/wrong-type",
pointer: "",
message: `A manifest must be a mapping; it is ${describeJsonType(value)}`,
hint: "It begins with \"key:\"; several manifests in one file are separated by \"---\"."
}]);
const unknown = kindProblem(value);
if (unknown !== void 0) return failed(source, [unknown]);
const membership = checkEnvironments(value, resolved);
if (membership.problems.length > 0) return failed(source, membership.problems);
if (!membership.isMember) {
markOtherEnvironments(keyText$1(source), resolved, matched);
return NOTHING;
}
const template = source.hasOddNumbers ? withSpellings(value, "", (pointer) => source.numberText(pointer)) : value;
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
if (!isJsonList(wanted)) return {
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
hint: name === "*" || name === "all" ? "Remove \"environments\": without it the manifest is in every environment." : name.startsWith("!") ? `Name those in which the manifest is. ${there}` : suggestHint(name, environments) ?? there
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
if (rule.isGlobal && globPattern$1(base).test(key)) matched.add(rule);
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
if (!isJsonObject(matrix) || Object.keys(matrix).length === 0) return single;
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
const base = keyText$1(source);
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
...present$1({ matrix: hasMatrix ? combination.items : void 0 })
};
const wrong = [];
const expanded = expandBody(body, scope, (pointer, problem) => {
wrong.push({
...problem,
pointer
});
});
const { value: document, spellings } = plainNumbers(expanded);
const locations = overlaySource(source, overlays, spellings);
const validated = isJsonObject(document) && isWebhookKind(document["kind"]) ? asWebhook(document, locations) : asAutomation(document, locations);
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
validator: validate$2,
schema,
source,
title: "the manifest"
});
return {
...present$1({ automation: value }),
diagnostics
};
}
function asWebhook(document, source) {
const { value, diagnostics } = validateDocument(document, {
validator: validate$1,
schema: schema$1,
source,
title: "the webhook"
});
return {
...present$1({ webhook: value }),
diagnostics
};
}
function isWebhookKind(kind) {
return typeof kind === "string" && kind.toLowerCase() === "webhook";
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
function keyText$1(source) {
const key = isJsonObject(source.value) ? source.value["key"] : void 0;
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
]) if (value !== void 0) reportIn(toJson(value), path.split("."), report);
}
function reportIn(value, path, report) {
if (isJsonList(value)) return;
if (isJsonObject(value)) {
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
pointer: renderJsonPointer(path),
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
const field = isRunEvent(event) ? "runs" : "filter";
const filter = isRunEvent(event) ? event.runs : event.filter;
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
if (isRunEvent(declaration.event) && leaf.field === "name") report({
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
return isJsonObject(value);
}
function lowerFirst(text) {
return text.slice(0, 1).toLowerCase() + text.slice(1);
}
// src/manifest/lint/filter/compile-regex.ts
const compile = rememberByText(compileOnce);
function compileOnce(source) {
try {
return { regex: $.compile(source) };
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
if (!isRunEvent(event)) return;
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
const inside = { value: present$1({
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
if (!isJsonObject(payload.value)) {
report({
code: "payload/not-object",
pointer: POINTER,
message: `The payload must be a mapping at the top; it is ${describeJsonType(payload.value)}`,
hint: "Write a mapping, for example payload: { items: [ \u2026 ] }. The official SDK cannot list the automations of a team that has any other payload."
});
return;
}
checkDispatch(payload.value, report);
}
function parse(text) {
try {
return { value: parseJson(text) };
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
if (!isJsonObject(client)) problems.push("\"client_payload\" is not a mapping");
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
const ALL = EVENT_KINDS;
const RUNS = RUN_EVENT_KINDS;
const ARTIFACTS = ARTIFACT_EVENT_KINDS;
const VERSIONS = ARTIFACT_EVENT_KINDS.filter((kind) => ARTIFACT_EVENTS[kind].subject === "version");
const ALIASES = ARTIFACT_EVENT_KINDS.filter((kind) => ARTIFACT_EVENTS[kind].value === "alias");
const TAGS = ARTIFACT_EVENT_KINDS.filter((kind) => ARTIFACT_EVENTS[kind].value === "tag");
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
const pointer = renderJsonPointer(path);
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
const near = suggestNames(name, TEMPLATE_VARIABLES);
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
if (action.kind !== "sendPromptToAria") return stringsOf(toJson(manifest.then), ["then"]);
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
if (isJsonList(value)) return value.flatMap((item, index) => stringsOf(item, [...path, String(index)]));
if (!isJsonObject(value)) return [];
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
if (isRunEvent(event) || field !== "alias" && field !== "tag") return;
const { value } = ARTIFACT_EVENTS[event.kind];
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
const text = (isJsonList(operand) ? operand : [operand]).find((value) => isNumberText(value));
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
const MAX_DEPTH$4 = 100;
const JOINS$1 = new Set([
"$and",
"$or",
"$nor"
]);
const OPERANDS = {
$in: [isJsonList, "a list"],
$nin: [isJsonList, "a list"],
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
const when = toJson(manifest.when);
for (const [kind, body] of isJsonObject(when) ? Object.entries(when) : []) for (const field of ["filter", "runs"]) {
const filter = isJsonObject(body) ? body[field] : void 0;
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
if (at.path.length > MAX_DEPTH$4) return;
if (isJsonList(filter)) {
for (const [index, item] of filter.entries()) findMongo(item, inner(at, index));
return;
}
if (!isJsonObject(filter)) return;
for (const [key, value] of Object.entries(filter)) if (key === "mongo" && isJsonObject(value)) checkFilter(value, inner(at, key));
else if ([
"all",
"any",
"none",
"not"
].includes(key)) findMongo(value, inner(at, key));
}
function checkFilter(filter, at) {
if (at.path.length > MAX_DEPTH$4) return;
for (const [key, value] of Object.entries(filter)) {
const below = inner(at, key);
if (JOINS$1.has(key)) checkJoin(key, value, below);
else if (key === "$not") {
if (isJsonObject(value)) checkFilter(value, below);
} else if (key.startsWith("$")) malformed(below, `"${key}" is not a way to join conditions`, "Use $and, $or, $nor or $not, or the name of a field.");
else checkCondition(key, value, below);
}
}
function checkJoin(key, value, at) {
if (!isJsonList(value)) {
malformed(at, `"${key}" takes a list of conditions`, `Write ${key}: [{ \u2026 }, { \u2026 }].`);
return;
}
for (const [index, item] of value.entries()) if (isJsonObject(item)) checkFilter(item, inner(at, index));
else malformed(inner(at, index), `"${key}" takes a list of conditions, each a mapping`, "Write { FIELD: VALUE }.");
}
function checkCondition(field, condition, at) {
if (!isJsonObject(condition) || at.path.length > MAX_DEPTH$4) return;
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
pointer: renderJsonPointer(path),
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
if (isRunEvent(context.declaration.event)) {
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
const meant = RUN_STATES.has(text.toLowerCase()) ? text.toLowerCase() : getOwn(OTHER_WORDS, text.toLowerCase());
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
if (operator !== "in" || !isJsonList(operand)) return [];
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
const MAX_DEPTH$3 = 100;
function filterLeaves(filter, path) {
return isJsonObject(filter) ? leavesOf$1(filter, {
path,
isMongo: false,
isNegated: false
}) : [];
}
function leavesOf$1(filter, at) {
if (at.path.length > MAX_DEPTH$3) return [];
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
if (isJsonObject(value)) return leavesOf$1(value, at);
if (!isJsonList(value)) return [];
return value.flatMap((item, index) => isJsonObject(item) ? leavesOf$1(item, {
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
pointer: renderJsonPointer(path),
isMongo,
isNegated
});
if (isJsonList(value)) return [leaf("in", value, at.path)];
if (!isJsonObject(value)) return [leaf("eq", value, at.path)];
return Object.entries(value).flatMap(([key, operand]) => {
const path = [...at.path, key];
const operator = key.replace(/^\$/, "");
if (operator === "not" && isJsonObject(operand)) return comparisons(field, operand, {
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
event: numberOf(stableJson(canonicalEvent(event))),
action: numberOf(stableJson({ ...action }))
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
const identity = `${entry.scopes[0] ?? ""}\n${entry.event}\n${stableJson({ ...action.integration })}`;
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
// src/manifest/yaml/node-of.ts
function rootNode(document) {
return asNode(document?.contents);
}
function keyNode(pair) {
return asNode(pair.key);
}
function valueNode(pair) {
return asNode(pair.value);
}
function lastNodeOf(item) {
return isPair(item) ? valueNode(item) ?? keyNode(item) : asNode(item);
}
function asNode(value) {
return isNode(value) ? value : void 0;
}
// src/manifest/yaml/yaml-pair.ts
function keyText(pair) {
const key = pair.key;
if (!isScalar(key)) return void 0;
const { value, source } = key;
if (typeof value === "string") return value;
return typeof value === "number" || typeof value === "boolean" ? source ?? String(value) : void 0;
}
function isMergePair(pair) {
return isScalar(pair.key) && pair.key.value === "<<" && pair.key.type === "PLAIN";
}
// src/manifest/yaml/yaml-problems.ts
const MAX_PROBLEMS = 100;
var YamlProblems = class {
list = [];
checkTag(node) {
const tag = "tag" in node && typeof node.tag === "string" ? node.tag : void 0;
if (tag === void 0 || /^tag:yaml\.org,2002:(str|int|float|bool|null|map|seq)$/.test(tag)) return;
this.report("yaml/unsupported", `The tag ${shorten(tag.replace("tag:yaml.org,2002:", "!!"))} is not supported`, node, tag.startsWith("!") && !tag.startsWith("!!") ? "Remove the tag; quote a string that begins with \"!\"." : "Remove the tag.");
}
reportKey(key) {
const hint = `Write a plain or quoted string as the key${!isScalar(key) && !isAlias(key) ? "; quote a string that begins with a brace or bracket" : ""}.`;
this.report("yaml/unsupported", "A key is not a string", key, hint);
}
reportDuplicate(key, node, first) {
const [start, end] = extent(node);
const [firstStart, firstEnd] = extent(first);
this.add({
code: "yaml/duplicate-key",
message: `The key "${shorten(key)}" occurs twice in one mapping`,
hint: "Remove one of the two.",
start,
end,
related: {
message: "The first is here",
start: firstStart,
end: firstEnd
}
});
}
report(code, message, node, hint) {
const [start, end] = extent(node);
this.add({
code,
message,
start,
end,
...present$1({ hint })
});
}
add(problem) {
if (this.list.length < MAX_PROBLEMS) this.list.push(problem);
}
};
function extent(node) {
const [start, end] = node.range ?? [0, 0];
return [start, end];
}
function shorten(text) {
return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
// src/manifest/yaml/convert-yaml.ts
const MAX_NODES = 2e5;
const MAX_DEPTH$2 = 100;
const MAX_KEYS = 1e4;
var TooComplex = class extends Error {};
function convertYaml(root, options, otherAnchors = new Set()) {
const conversion = new Conversion(options, otherAnchors);
try {
const value = conversion.convert(root);
const { problems, aliases, hasOddNumbers, anchors } = conversion;
return {
value,
problems,
hasOddNumbers,
aliases,
anchors
};
} catch (error) {
if (!(error instanceof TooComplex)) throw error;
const { problems, aliases, hasOddNumbers, anchors } = conversion;
return {
value: null,
problems,
hasOddNumbers,
aliases,
anchors
};
}
}
var Conversion = class {
aliases = new Map();
hasOddNumbers = false;
#problems = new YamlProblems();
#anchors = new Map();
#open = new Set();
#path = [];
#options;
#nodes = 0;
#otherAnchors;
constructor(options, otherAnchors) {
this.#options = options;
this.#otherAnchors = otherAnchors;
}
get problems() {
return this.#problems.list;
}
get anchors() {
return this.#anchors.keys();
}
convert(node) {
if (node === null || node === void 0) return null;
const present = node;
this.#nodes += 1;
if (this.#nodes > MAX_NODES || this.#open.size > MAX_DEPTH$2) this.#giveUp(present);
if (isAlias(present)) return this.#convertAlias(present);
this.#remember(present);
if (isScalar(present)) return this.#convertScalar(present);
if (!isMap(present) && !isSeq(present)) return null;
this.#problems.checkTag(present);
this.#open.add(present);
const value = isMap(present) ? this.#convertMap(present) : present.items.map((item, index) => this.#below(String(index), () => this.convert(item)));
this.#open.delete(present);
return value;
}
#checkKey(key) {
this.#problems.checkTag(key);
this.#remember(key);
}
#remember(node) {
if ("anchor" in node && typeof node.anchor === "string") this.#anchors.set(node.anchor, node);
}
#below(segment, work) {
this.#path.push(segment);
const result = work();
this.#path.pop();
return result;
}
#convertMap(map) {
const result = {};
if (map.items.length > MAX_KEYS) this.#giveUp(map, `has a mapping of more than ${MAX_KEYS} keys`);
const seen = new Map();
const merged = [];
for (const pair of map.items) {
const key = keyText(pair);
const at = keyNode(pair) ?? map;
if (isMergePair(pair)) merged.push(pair);
else if (key === void 0) {
this.#problems.reportKey(at);
this.convert(pair.value);
} else if (key === "__proto__" || key === "\0number") {
const shown = JSON.stringify(key);
this.#problems.report("yaml/unsupported", `The key ${shown} is not allowed`, at);
} else {
const first = seen.get(key);
if (first !== void 0) this.#problems.reportDuplicate(key, at, first);
seen.set(key, at);
this.#checkKey(at);
this.#path.push(key);
result[key] = this.#convertValue(pair, key);
this.#path.pop();
}
}
for (const pair of merged) this.#merge(pair, map, result);
return result;
}
#convertValue(pair, key) {
const value = this.convert(pair.value);
const bite = commentBite(pair.value, value);
if (bite !== void 0) {
const start = keyNode(pair)?.range?.[0] ?? 0;
const end = isScalar(pair.value) ? pair.value.range?.[1] ?? start : start;
this.#problems.add({
code: "yaml/comment",
message: value === null ? `"${key}" has no value: YAML reads "#${bite}" as a comment` : `"${key}" ends at "${String(value)}": YAML reads "#${bite}" as a comment`,
hint: `Quote it: ${key}: "${value === null ? "" : `${String(value)} `}#${bite}"`,
start,
end: Math.max(end, start + key.length)
});
}
return value;
}
#merge(pair, map, into) {
const sources = isSeq(pair.value) ? pair.value.items : [pair.value];
for (const source of sources) {
const value = this.convert(source);
if (isAlias(source) && !this.aliases.has(source)) continue;
if (typeof value !== "object" || value === null || Array.isArray(value)) {
this.#problems.report("yaml/unsupported", "\"<<\" merges something that is not a mapping", keyNode(pair) ?? map);
return;
}
for (const [key, item] of Object.entries(value)) if (!Object.hasOwn(into, key)) into[key] = item;
}
}
#convertAlias(alias) {
const target = this.#anchors.get(alias.source);
if (target === void 0) {
const isElsewhere = this.#otherAnchors.has(alias.source);
this.#problems.report("yaml/unsupported", isElsewhere ? `The anchor "&${alias.source}" is in another document; anchors end at "---"` : `No anchor "&${alias.source}" is defined before the alias`, alias, isElsewhere ? "Use vars or a matrix, or repeat the value." : "Quote a string that begins with \"*\".");
return null;
}
if (this.#open.has(target)) {
this.#problems.report("yaml/unsupported", `The alias "*${alias.source}" refers to the value that contains it`, alias);
return null;
}
this.aliases.set(alias, target);
return this.convert(target);
}
#convertScalar(scalar) {
this.#problems.checkTag(scalar);
const { value, source } = scalar;
if (typeof value === "string") return this.#options.strings?.share(value) ?? value;
if (typeof value === "boolean") return value;
if (value === null || value === void 0) return null;
if (typeof value !== "number") {
this.#problems.report("yaml/unsupported", "The value is of a kind that manifests do not have", scalar);
return null;
}
const text = source ?? String(value);
if (text !== String(value)) this.hasOddNumbers = true;
if (/^[-+]?0[0-9]/.test(text)) this.#problems.report("yaml/number", `"${text}" has a leading zero, which some parsers read as octal`, scalar, `Quote it if it is a string: "${text}". Write ${value} if it is a number.`);
else if (!isExactNumber(text, value) && !(Number.isFinite(Number(text)) && this.#options.keepsNumbers?.(this.#path) === true)) this.#problems.report("yaml/number", Number.isFinite(value) ? `The number ${shorten(text)} loses digits when it is read: it becomes ${value}` : `${shorten(text)} is not a number that can be sent`, scalar, `Quote it if it is a string: "${shorten(text)}".`);
return Number.isFinite(value) ? value : 0;
}
#giveUp(node, why) {
const tooDeep = `is nested more than ${MAX_DEPTH$2} deep`;
const reason = why ?? (this.#nodes > MAX_NODES ? "expands to too many values" : tooDeep);
this.#problems.report("yaml/too-complex", `The document ${reason}`, node);
throw new TooComplex();
}
};
function commentBite(node, value) {
if (!isScalar(node) || typeof node.comment !== "string") return void 0;
if (!(node.type === void 0 || node.type === "PLAIN") || value !== null && typeof value !== "string") return void 0;
const [line = ""] = node.comment.split("\n");
return /^[^\s#]/.test(line) ? line : void 0;
}
// src/manifest/yaml/explain-yaml-mistake.ts
const FAR = 2e4;
const MIN_HOIST_LENGTH = 2e3;
function explainMistake(document, text) {
const [first, second] = document.errors;
if (first === void 0) return void 0;
for (const rule of RULES) {
const mistake = rule({
first,
second,
document,
text,
at: first.pos[0]
});
if (mistake !== void 0) return mistake;
}
}
const RULES = [
mergeConflict,
openQuote,
textAfterQuote,
missingComma,
openBracket,
missingColon,
deeperThanValue,
shallowerThanFirst,
listOnKeyLine
];
function syntax(message, hint, start, length = 1) {
return {
code: "yaml/syntax",
message,
hint,
start,
end: start + length
};
}
function mergeConflict({ text, at }) {
const from = Math.max(0, at - FAR);
const match = /^<{7} .*$/m.exec(text.slice(from, at + FAR));
if (match === null) return void 0;
return syntax("The file contains a merge conflict", "Choose one of the two sides, and remove the lines \"<<<<<<<\", \"=======\" and \">>>>>>>\".", from + match.index, match[0].length);
}
function openQuote({ first, text, at }) {
if (![
"MISSING_CHAR",
"UNEXPECTED_TOKEN",
"MULTILINE_IMPLICIT_KEY"
].includes(first.code)) return void 0;
const from = Math.max(0, at - FAR);
let end = lineEnd(text, at);
while (end >= from) {
const start = lineStart(text, end);
const column = openQuoteColumn(text.slice(start, end));
if (column !== void 0) {
const quote = text[start + column] ?? "";
return syntax(`The text that begins here has no closing ${quote}`, `Write ${quote} at its end.`, start + column);
}
end = start - 1;
}
}
function openQuoteColumn(line) {
if (line.length > MIN_HOIST_LENGTH) return void 0;
const rest = line.replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g, (quoted) => " ".repeat(quoted.length)).replace(/\s#.*$/, "");
const match = /(?:^\s*|[:,?-]\s+|[[{]\s*)(["'])[^"']*$/.exec(rest);
return match === null ? void 0 : match.index + match[0].lastIndexOf(match[1] ?? "");
}
function textAfterQuote({ first, text, at }) {
if (first.code !== "UNEXPECTED_TOKEN") return void 0;
const before = text.slice(lineStart(text, at), at).trimEnd();
const last = before.at(-1) ?? "";
if (last === "\"" || last === "'") return syntax("Unexpected text after a closing quote", `Quote the whole text; where it has a ${last} in it, use ${last === "\"" ? "'" : "\""} around it.`, at);
if ("]}".includes(text[at] ?? " ")) return syntax(`The "${text[at]}" has no opening bracket`, "Remove it.", at);
if (last === "]" || last === "}") return syntax("Unexpected text after a closing bracket", "Quote the whole text.", at);
if (!/[|>][-+0-9]*$/.test(before)) return void 0;
return syntax(`Unexpected text after "${last}", which starts a block of several lines`, "Begin the text on the next line, or quote it.", at);
}
function openBracket({ first, document, text }) {
if (!["BAD_INDENT", "MISSING_CHAR"].includes(first.code)) return void 0;
const open = innermostOpen(document, text);
if (open === void 0) return void 0;
const closing = text[open] === "[" ? "]" : "}";
return syntax(`The "${text[open]}" is not closed`, `Write "${closing}" where it ends.`, open);
}
function innermostOpen(document, text) {
let open;
const waiting = [document.contents];
while (waiting.length > 0) {
const node = waiting.pop();
if (isPair(node)) waiting.push(node.key, node.value);
if (!isCollection(node)) continue;
for (const item of node.items) waiting.push(item);
const [start, end] = node.range ?? [0, 0];
if (node.flow === true && "[{".includes(text[start] ?? " ") && !isClosed(node.items.at(-1), text, start, end)) open = Math.max(open ?? 0, start);
}
return open;
}
function isClosed(last, text, start, end) {
const closing = text[start] === "[" ? "]" : "}";
const innerEnd = lastNodeOf(last)?.range?.[1] ?? start + 1;
return text[end - 1] === closing && end > innerEnd;
}
function missingComma({ first, text, at }) {
const isItem = first.code === "MISSING_CHAR" && first.message.startsWith("Missing ,");
if (!isItem && first.code !== "BLOCK_IN_FLOW") return void 0;
if (!isItem && /^[-?]\s/.test(text.slice(at, at + 2))) return syntax("A list with dashes is inside braces or brackets", "Write the list in brackets: [a, b].", at);
return syntax("A comma is missing", "Write a comma between two fields or items.", at);
}
function missingColon({ first, text, at }) {
if (first.code !== "MULTILINE_IMPLICIT_KEY" && first.code !== "MISSING_CHAR") return void 0;
const start = lineStart(text, at);
const line = text.slice(start, Math.min(lineEnd(text, at), start + MIN_HOIST_LENGTH));
const match = /^(\s*(?:- +)*)([\w.-]+)(?::(\S.*))?\s*$/.exec(line);
if (match === null) return void 0;
const [, before = "", key = "", value] = match;
const keyStart = start + before.length;
if (value === void 0) return syntax(`"${key}" has no colon`, `Write ${key}: with its value.`, keyStart, key.length);
return syntax(`There is no space after the colon of "${key}"`, "Write a space after each colon.", keyStart, key.length + 1);
}
function deeperThanValue({ first, second, text, at }) {
if (first.code !== "BLOCK_AS_IMPLICIT_KEY" || second?.code !== "MULTILINE_IMPLICIT_KEY") return void 0;
const next = lineEnd(text, at) + 1;
const line = text.slice(next, lineEnd(text, next));
const indent = line.length - line.trimStart().length;
if (indent === 0 || !/^\s+[^\s#]/.test(line)) return void 0;
return syntax("The line is indented deeper than the one before, which has a value already", "Align it with the line before, or remove the value there.", next + indent, line.trim().length);
}
function shallowerThanFirst({ first, document, text, at }) {
if (first.code !== "UNEXPECTED_TOKEN" || lineStart(text, at) !== at) return void 0;
const start = rootNode(document)?.range?.[0] ?? 0;
if (start - lineStart(text, start) === 0 || isScalar(document.contents)) return void 0;
return syntax("The line is indented less than the first one", "Begin the fields of one mapping in the same column.", at);
}
function listOnKeyLine({ first, text, at }) {
if (first.code !== "UNEXPECTED_TOKEN" || !/^-\s/.test(text.slice(at, at + 2))) return void 0;
return syntax("A list with dashes begins on the line of its key", "Write each item on a line of its own, or the list in brackets: [a, b].", at);
}
function lineStart(text, at) {
return at === 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1;
}
function lineEnd(text, at) {
const end = text.indexOf("\n", at);
return end === -1 ? text.length : end;
}
// src/manifest/yaml/describe-syntax-errors.ts
const ADVICE = {
TAB_AS_INDENT: {
message: "A tab is used to indent",
hint: "Indent with spaces: YAML does not allow tabs."
},
BAD_INDENT: {
message: "The indentation does not fit",
hint: "Align the line with those of its mapping or list."
},
MISSING_CHAR: {
message: "A bracket, quote, comma or colon is missing",
hint: "Close the bracket or quote that the line before opens, and write a space after each colon."
},
BAD_DQ_ESCAPE: {
message: "A backslash in double quotes is not a known escape",
hint: "Use single quotes for strings with backslashes, such as regular expressions."
},
BAD_SCALAR_START: {
message: "A plain text cannot begin with this character",
hint: "Quote the text."
},
BLOCK_AS_IMPLICIT_KEY: {
message: "Found a mapping where a single value is expected",
hint: "Quote a string that has a colon and a space in it, or indent the mapping on a line of its own."
},
MULTILINE_IMPLICIT_KEY: {
message: "A key runs over several lines",
hint: "Write a colon after the key, or quote the text."
},
UNEXPECTED_TOKEN: {
message: "This is not valid YAML here",
hint: "Quote a string that has brackets, braces or \": \" in it, and check the indentation."
},
BAD_ALIAS: {
message: "An alias has no usable name",
hint: "Quote a string that begins with \"*\" or \"&\"."
}
};
function describeSyntaxErrors(document, text) {
const [first] = document.errors;
if (first === void 0) return [];
const [start, end] = first.pos;
if (first.code === "RESOURCE_EXHAUSTION" || first.message.includes("call stack")) return [{
code: "yaml/too-complex",
message: "The document is nested too deeply to be read",
start: 0,
end: 0
}];
const bite = unquotedTemplate(start, text) ?? cutFlow(first.code, start, text) ?? explainMistake(document, text);
if (bite !== void 0) return [bite];
const advice = ADVICE[first.code];
if (advice === void 0) return [{
code: "yaml/syntax",
message: first.message,
start,
end
}];
return [{
code: "yaml/syntax",
message: advice.message,
hint: advice.hint,
start,
end
}];
}
function unquotedTemplate(errorAt, text) {
const lineStart = text.lastIndexOf("\n", errorAt - 1) + 1;
const line = withoutQuoted(lineAt$1(text, lineStart));
for (const match of line.matchAll(/\$\{(?:\{[^{}\n]*\}?\}?|[^{}\n]*\}?)/g)) {
const start = lineStart + match.index;
const end = start + match[0].length;
if (errorAt < start || errorAt > end) continue;
return {
code: "yaml/unquoted-template",
message: `YAML reads the braces of "${match[0].trim()}" as a mapping`,
hint: "Quote the whole text, as in { title: \"on ${run_name}\" }.",
start,
end
};
}
}
function cutFlow(code, errorAt, text) {
if (code !== "MISSING_CHAR" && code !== "BAD_INDENT") return void 0;
const lineStart = text.slice(0, errorAt).trimEnd().lastIndexOf("\n") + 1;
const line = withoutQuoted(lineAt$1(text, lineStart));
const match = /[{[].*?\s(#[^\s#][^\s}\],]*)/.exec(line);
if (match?.[1] === void 0) return void 0;
const start = lineStart + match.index + match[0].length - match[1].length;
return {
code: "yaml/comment",
message: `YAML reads "${match[1]}" and the rest of the line as a comment`,
hint: `Quote it: "${match[1]}".`,
start,
end: start + match[1].length
};
}
function lineAt$1(text, start) {
const end = text.indexOf("\n", start);
return text.slice(start, end === -1 ? text.length : end);
}
function withoutQuoted(line) {
return line.replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g, (quoted) => " ".repeat(quoted.length));
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
...present$1({ root: rootEnd === void 0 ? void 0 : {
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
if (tree !== void 0) this.#range = this.#nodeRange(tree.root);
}
get range() {
this.#range ??= this.#root === void 0 ? this.#nodeRange(this.#tree.root) : this.#source.range(this.#root.start, this.#root.end);
return this.#range;
}
get value() {
return this.#value ?? this.#tree.conversion.value;
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
invariant(this.#known !== void 0, "a document that was parsed once can be parsed again");
return this.#known;
}
locate(pointer, part = "value") {
const { key, value } = this.#find(pointer);
if (part === "key") return this.#nodeRange(key ?? value);
return this.#nodeRange(hasExtent(value) ? value : key ?? value);
}
numberText(pointer) {
if (!this.hasOddNumbers) {
const number = valueAt(this.value, parseJsonPointer(pointer));
return typeof number === "number" ? String(number) : void 0;
}
const { value, isExact } = this.#find(pointer);
if (!isExact || !isScalar(value) || typeof value.value !== "number") return void 0;
return value.source;
}
#find(pointer) {
let key;
let value = this.#tree.root;
for (const segment of parseJsonPointer(pointer)) {
const next = this.#child(this.#resolve(value), segment);
if (next === void 0) return {
key,
value,
isExact: false
};
key = next.key;
value = next.value;
}
return {
key,
value: this.#resolve(value),
isExact: true
};
}
#resolve(node) {
let current = node;
while (isAlias(current)) {
const target = this.#tree.conversion.aliases.get(current);
if (target === void 0) return current;
current = target;
}
return current;
}
#child(node, segment) {
if (isSeq(node)) {
const item = asNode(node.items[Number(segment)]);
return item === void 0 ? void 0 : {
key: void 0,
value: item
};
}
if (!isMap(node)) return void 0;
const own = node.items.findLast((pair) => !isMergePair(pair) && keyText(pair) === segment);
if (own !== void 0) return pairNodes(own);
for (const pair of node.items.filter(isMergePair)) {
const found = this.#mergedChild(pair, segment);
if (found !== void 0) return found;
}
}
#mergedChild(pair, segment) {
const sources = isSeq(pair.value) ? pair.value.items : [pair.value];
for (const source of sources.map(asNode)) {
const found = source && this.#child(this.#resolve(source), segment);
if (found !== void 0) return found;
}
}
#nodeRange(node) {
const [start, end] = node.range ?? [0, 0];
const { offset } = this.#tree;
return this.#source.range(offset + start, offset + end);
}
};
function pairNodes(pair) {
const value = lastNodeOf(pair);
return value === void 0 ? void 0 : {
key: keyNode(pair),
value
};
}
function hasExtent(node) {
const [start, end] = node.range ?? [0, 0];
return end > start;
}
// src/manifest/yaml/parse-yaml.ts
function parseYaml(text, file, options = {}) {
const plain = readPlainYaml(text, options.strings);
return plain === void 0 ? parseWithTrees(text, file, options) : {
value: plainDocuments(plain, text, file, options),
diagnostics: []
};
}
function parseWithTrees(text, file, options = {}) {
const counter = new LineCounter();
const source = new YamlText(file, counter);
const documents = [];
const extents = [];
const problems = [];
const anchors = new Set();
try {
for (const document of parseDocuments(text, counter)) {
const extent = extentOf(document);
extents.push(extent);
const read = readDocument(document, text, options, anchors);
problems.push(...read.problems);
const root = rootNode(document);
if (read.conversion === void 0 || root === void 0) continue;
const tree = {
root,
conversion: read.conversion,
offset: 0
};
const parsed = new ParsedDocument(source, {
...read.conversion,
tree
}, () => parsePart(text, extent, options));
if (documents.length >= MAX_TREES) parsed.releaseTree();
documents.push(parsed);
}
} catch (error) {
if (!(error instanceof RangeError)) throw error;
return {
value: [],
diagnostics: [{
code: "yaml/too-complex",
severity: "error",
message: "The document is nested too deeply to be read",
range: source.range(0, 0)
}]
};
}
const control = findControlCharacter(text);
if (control !== void 0) return {
value: [],
diagnostics: [source.diagnostic(control)]
};
return {
value: documents,
diagnostics: [...findDirectiveProblems(text, extents).map((problem) => ({
code: "yaml/syntax",
hint: "Remove the line.",
...problem
})), ...problems].map((problem) => source.diagnostic(problem))
};
}
function plainDocuments(documents, text, file, options) {
const source = new YamlText(file, new LazyLines(text));
return documents.map(({ value, start, end, root }) => new ParsedDocument(source, {
value,
hasOddNumbers: false,
...present$1({ root })
}, () => parsePart(text, {
start,
end
}, options)));
}
var LazyLines = class {
#text;
#counter;
constructor(text) {
this.#text = text;
}
linePos(offset) {
this.#counter ??= countLines(this.#text);
return this.#counter.linePos(offset);
}
};
function countLines(text) {
const counter = new LineCounter();
counter.addNewLine(0);
for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) counter.addNewLine(at + 1);
return counter;
}
const MAX_TREES = 200;
function readDocument(document, text, options, anchors) {
if (document.errors.length > 0) return { problems: describeSyntaxErrors(document, text) };
if (document.contents === null) return { problems: [] };
const conversion = convertYaml(document.contents, options, anchors);
for (const name of conversion.anchors) anchors.add(name);
const { problems, value } = conversion;
return problems.length > 0 || value === null ? { problems } : {
problems,
conversion
};
}
function parseDocuments(text, counter) {
return new Composer({
prettyErrors: false,
uniqueKeys: false,
version: "1.2",
schema: "core",
logLevel: "silent"
}).compose(new Parser(counter.addNewLine).parse(text));
}
function findControlCharacter(text) {
const match = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.exec(text);
if (match === null) return void 0;
const hex = match[0].charCodeAt(0).toString(16).padStart(4, "0");
return {
code: "yaml/syntax",
message: `The control character U+${hex.toUpperCase()} is not allowed in YAML`,
hint: `Remove it, or write it as "\\u${hex}" within double quotes.`,
start: match.index,
end: match.index + 1
};
}
function extentOf({ range }) {
const [start, , end] = range ?? [
0,
0,
0
];
return {
start,
end
};
}
function parsePart(text, { start, end }, options) {
const [document] = parseDocuments(text.slice(start, end), new LineCounter());
const root = rootNode(document);
if (root === void 0) return void 0;
return {
root,
conversion: convertYaml(root, options),
offset: start
};
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
#strings = new StringPool();
constructor(input, resolved) {
this.#input = input;
this.#resolved = resolved;
}
readFile(manifest) {
const { path, text } = manifest;
const file = displayPath(this.#input.directory, path);
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
const isWhole = (this.#resolved.environments.length === 0 || this.#input.reportsEveryUnused === true) && !hasErrors(this.#diagnostics.slice(known));
this.#commented.set(file, {
suppressions,
isWhole
});
}
#readDocument(document, file) {
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
const declarations = [...this.#declarations].sort((a, b) => compareText(a.key, b.key));
const webhooks = [...this.#webhooks].sort((a, b) => compareText(a.key, b.key));
if (this.#keyed.length > MAX_AUTOMATIONS) diagnostics.push(TOO_MANY);
diagnostics.push(...checkEmptied(this.#emptied, this.#input.tree.files.length));
diagnostics.push(...findDuplicateKeys(this.#keyed), ...findDuplicateNames(this.#declarations));
diagnostics.push(...findDuplicateWebhooks(webhooks));
diagnostics.push(...lintSet(declarations, this.#resolved.lintRules).filter((each) => !this.#isSilenced(each)));
if (!hasErrors(diagnostics)) diagnostics.push(...unmatchedOverrides(this.#resolved, this.#matched), ...declaredRemovals(this.#resolved, this.#keyed));
for (const { suppressions, isWhole } of this.#commented.values()) diagnostics.push(...suppressions.problems(isWhole));
return {
declarations,
webhooks,
diagnostics
};
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
declaration: hasErrors(diagnostics) ? void 0 : declaration,
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
webhook: hasErrors(diagnostics) ? void 0 : webhook,
diagnostics
};
}
function readNamed(read, manifest, path) {
const location = resolveBelow(manifest.path, path);
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
// src/manifest/generated/config-validator.js
const validate = validate52;
const schema19 = {
"$id": "https://wac.invalid/schema/config.schema.json",
"title": "ConfigurationDocument",
"type": "object",
"properties": {
"version": {
"type": "integer",
"enum": [1]
},
"owner": {
"type": "string",
"pattern": "^[A-Za-z0-9._/-]+$",
"maxLength": 120
},
"formerOwners": {
"type": "array",
"items": {
"type": "string",
"minLength": 1
}
},
"server": {
"type": "string",
"minLength": 1
},
"allowInsecureHttp": { "type": "boolean" },
"entity": {
"type": "string",
"minLength": 1
},
"entities": {
"type": "array",
"items": {
"type": "string",
"minLength": 1
}
},
"organizations": {
"type": "array",
"items": {
"type": "string",
"minLength": 1
}
},
"formerEntities": {
"type": "array",
"items": {
"type": "string",
"minLength": 1
}
},
"onRemove": {
"type": "string",
"enum": [
"delete",
"disable",
"keep",
"release"
]
},
"drift": {
"type": "string",
"enum": ["repair", "report"]
},
"executionHistory": {
"type": "string",
"enum": ["on", "off"]
},
"guard": { "$ref": "#/$defs/guard" },
"lint": {
"type": "object",
"properties": {
"locked": {
"type": "array",
"items": {
"type": "string",
"pattern": "^[a-z]+/[a-z-]+$"
}
},
"rules": { "$ref": "#/$defs/lintRules" }
},
"additionalProperties": false
},
"removed": {
"type": "array",
"items": {
"type": "object",
"properties": {
"key": {
"type": "string",
"minLength": 1
},
"until": {
"type": "string",
"pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
}
},
"required": ["key", "until"],
"additionalProperties": false
}
},
"vars": {
"type": "object",
"additionalProperties": { "type": [
"string",
"number",
"boolean",
"array",
"object"
] }
},
"integrations": {
"type": "object",
"additionalProperties": { "$ref": "#/$defs/integration" }
},
"overrides": {
"type": "array",
"items": { "$ref": "#/$defs/override" }
},
"environments": {
"type": "object",
"minProperties": 1,
"additionalProperties": { "$ref": "#/$defs/environment" }
},
"defaultEnvironment": {
"type": "string",
"minLength": 1
}
},
"required": [
"version",
"owner",
"onRemove"
],
"additionalProperties": false,
"$defs": {
"lintRules": {
"type": "object",
"properties": {
"namePattern": {
"type": "string",
"minLength": 1
},
"requireDescription": { "type": "boolean" },
"requireSeverity": { "type": "boolean" },
"requireRunFilter": { "type": "boolean" },
"integrations": {
"type": "array",
"items": {
"type": "string",
"minLength": 1
}
},
"metricBounds": {
"type": "object",
"additionalProperties": {
"type": "object",
"properties": {
"min": { "type": "number" },
"max": { "type": "number" }
},
"additionalProperties": false,
"minProperties": 1
}
},
"maxFanOut": {
"type": "integer",
"minimum": 1
},
"maxFiresPerDay": {
"type": "number",
"exclusiveMinimum": 0
}
},
"additionalProperties": false
},
"guard": {
"type": "object",
"properties": {
"maxDeletes": {
"type": "integer",
"minimum": 0
},
"maxDeletePercent": {
"type": "number",
"minimum": 0,
"maximum": 100
},
"maxSilenced": {
"type": "integer",
"minimum": 0
},
"maxSilencedPercent": {
"type": "number",
"minimum": 0,
"maximum": 100
},
"maxRedirected": {
"type": "integer",
"minimum": 0
},
"maxAltered": {
"type": "integer",
"minimum": 0
},
"maxAlteredPercent": {
"type": "number",
"minimum": 0,
"maximum": 100
}
},
"additionalProperties": false
},
"integration": {
"type": "object",
"properties": {
"slack": {
"type": "object",
"properties": {
"channel": {
"type": "string",
"minLength": 1
},
"workspace": {
"type": "string",
"minLength": 1
}
},
"required": ["channel"],
"additionalProperties": false
},
"webhook": {
"type": "string",
"minLength": 1
},
"id": {
"type": "string",
"minLength": 1
},
"entity": {
"type": "string",
"minLength": 1
}
},
"additionalProperties": false
},
"environment": {
"type": "object",
"properties": {
"vars": {
"type": "object",
"additionalProperties": { "type": [
"string",
"number",
"boolean",
"array",
"object"
] }
},
"integrations": {
"type": "object",
"additionalProperties": { "$ref": "#/$defs/integration" }
},
"entity": {
"type": "string",
"minLength": 1
},
"entities": {
"type": "array",
"items": {
"type": "string",
"minLength": 1
}
},
"server": {
"type": "string",
"minLength": 1
},
"allowInsecureHttp": { "type": "boolean" },
"guard": { "$ref": "#/$defs/guard" },
"lint": {
"type": "object",
"properties": { "rules": { "$ref": "#/$defs/lintRules" } },
"additionalProperties": false
},
"nameSuffix": {
"type": "string",
"minLength": 1
},
"shadow": { "type": "boolean" },
"formerOwners": {
"type": "array",
"items": {
"type": "string",
"minLength": 1
}
},
"overrides": {
"type": "array",
"items": { "$ref": "#/$defs/override" }
}
},
"additionalProperties": false
},
"override": {
"type": "object",
"properties": {
"match": {
"type": "string",
"minLength": 1
},
"set": {
"type": "object",
"minProperties": 1
},
"patch": { "$ref": "#/$defs/field0" }
},
"required": ["match"],
"additionalProperties": false,
"minProperties": 2,
"maxProperties": 2
},
"field0": {
"type": "array",
"minItems": 1,
"items": {
"type": "object",
"properties": {
"op": {
"type": "string",
"enum": [
"add",
"remove",
"replace",
"move",
"copy",
"test"
]
},
"path": { "type": "string" },
"from": { "type": "string" },
"value": {}
},
"required": ["op", "path"],
"additionalProperties": false
}
}
}
};
const func0 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp("^[A-Za-z0-9._/-]+$", "u");
const pattern4 = new RegExp("^[a-z]+/[a-z-]+$", "u");
const pattern5 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
for (const key0 of Object.keys(data)) if (!(key0 === "maxDeletes" || key0 === "maxDeletePercent" || key0 === "maxSilenced" || key0 === "maxSilencedPercent" || key0 === "maxRedirected" || key0 === "maxAltered" || key0 === "maxAlteredPercent")) {
(vErrors ??= []).push({
instancePath,
keyword: "additionalProperties",
params: { additionalProperty: key0 }
});
errors++;
}
if (data.maxDeletes !== void 0 && func0.call(data, "maxDeletes")) {
let data0 = data.maxDeletes;
if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
(vErrors ??= []).push({
instancePath: instancePath + "/maxDeletes",
keyword: "type",
params: { type: "integer" }
});
errors++;
}
if (typeof data0 == "number" && isFinite(data0)) {
if (data0 < 0 || isNaN(data0)) {
(vErrors ??= []).push({
instancePath: instancePath + "/maxDeletes",
keyword: "minimum",
params: {
comparison: ">=",
limit: 0
}
});
errors++;
}
}
}
if (data.maxDeletePercent !== void 0 && func0.call(data, "maxDeletePercent")) {
let data1 = data.maxDeletePercent;
if (typeof data1 == "number" && isFinite(data1)) {
if (data1 > 100 || isNaN(data1)) {
(vErrors ??= []).push({
instancePath: instancePath + "/maxDeletePercent",
keyword: "maximum",
params: {
comparison: "<=",
limit: 100
}
});
errors++;
}
if (data1 < 0 || isNaN(data1)) {
(vErrors ??= []).push({
instancePath: instancePath + "/maxDeletePercent",
keyword: "minimum",
params: {
comparison: ">=",
limit: 0
}
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/maxDeletePercent",
keyword: "type",
params: { type: "number" }
});
errors++;
}
}
if (data.maxSilenced !== void 0 && func0.call(data, "maxSilenced")) {
let data2 = data.maxSilenced;
if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
(vErrors ??= []).push({
instancePath: instancePath + "/maxSilenced",
keyword: "type",
params: { type: "integer" }
});
errors++;
}
if (typeof data2 == "number" && isFinite(data2)) {
if (data2 < 0 || isNaN(data2)) {
(vErrors ??= []).push({
instancePath: instancePath + "/maxSilenced",
keyword: "minimum",
params: {
comparison: ">=",
limit: 0
}
});
errors++;
}
}
}
if (data.maxSilencedPercent !== void 0 && func0.call(data, "maxSilencedPercent")) {
let data3 = data.maxSilencedPercent;
if (typeof data3 == "number" && isFinite(data3)) {
if (data3 > 100 || isNaN(data3)) {
(vErrors ??= []).push({
instancePath: instancePath + "/maxSilencedPercent",
keyword: "maximum",
params: {
comparison: "<=",
limit: 100
}
});
errors++;
}
if (data3 < 0 || isNaN(data3)) {
(vErrors ??= []).push({
instancePath: instancePath + "/maxSilencedPercent",
keyword: "minimum",
params: {
comparison: ">=",
limit: 0
}
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/maxSilencedPercent",
keyword: "type",
params: { type: "number" }
});
errors++;
}
}
if (data.maxRedirected !== void 0 && func0.call(data, "maxRedirected")) {
let data4 = data.maxRedirected;
if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
(vErrors ??= []).push({
instancePath: instancePath + "/maxRedirected",
keyword: "type",
params: { type: "integer" }
});
errors++;
}
if (typeof data4 == "number" && isFinite(data4)) {
if (data4 < 0 || isNaN(data4)) {
(vErrors ??= []).push({
instancePath: instancePath + "/maxRedirected",
keyword: "minimum",
params: {
comparison: ">=",
limit: 0
}
});
errors++;
}
}
}
if (data.maxAltered !== void 0 && func0.call(data, "maxAltered")) {
let data5 = data.maxAltered;
if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
(vErrors ??= []).push({
instancePath: instancePath + "/maxAltered",
keyword: "type",
params: { type: "integer" }
});
errors++;
}
if (typeof data5 == "number" && isFinite(data5)) {
if (data5 < 0 || isNaN(data5)) {
(vErrors ??= []).push({
instancePath: instancePath + "/maxAltered",
keyword: "minimum",
params: {
comparison: ">=",
limit: 0
}
});
errors++;
}
}
}
if (data.maxAlteredPercent !== void 0 && func0.call(data, "maxAlteredPercent")) {
let data6 = data.maxAlteredPercent;
if (typeof data6 == "number" && isFinite(data6)) {
if (data6 > 100 || isNaN(data6)) {
(vErrors ??= []).push({
instancePath: instancePath + "/maxAlteredPercent",
keyword: "maximum",
params: {
comparison: "<=",
limit: 100
}
});
errors++;
}
if (data6 < 0 || isNaN(data6)) {
(vErrors ??= []).push({
instancePath: instancePath + "/maxAlteredPercent",
keyword: "minimum",
params: {
comparison: ">=",
limit: 0
}
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/maxAlteredPercent",
keyword: "type",
params: { type: "number" }
});
errors++;
}
}
} else {
(vErrors ??= []).push({
instancePath,
keyword: "type",
params: { type: "object" }
});
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {
"props": true,
"dynamicProps": false,
"dynamicItems": false
};
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
for (const key0 of Object.keys(data)) if (!(key0 === "namePattern" || key0 === "requireDescription" || key0 === "requireSeverity" || key0 === "requireRunFilter" || key0 === "integrations" || key0 === "metricBounds" || key0 === "maxFanOut" || key0 === "maxFiresPerDay")) {
(vErrors ??= []).push({
instancePath,
keyword: "additionalProperties",
params: { additionalProperty: key0 }
});
errors++;
}
if (data.namePattern !== void 0 && func0.call(data, "namePattern")) {
let data0 = data.namePattern;
if (typeof data0 === "string") {
if (data0.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/namePattern",
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/namePattern",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data.requireDescription !== void 0 && func0.call(data, "requireDescription")) {
if (typeof data.requireDescription !== "boolean") {
(vErrors ??= []).push({
instancePath: instancePath + "/requireDescription",
keyword: "type",
params: { type: "boolean" }
});
errors++;
}
}
if (data.requireSeverity !== void 0 && func0.call(data, "requireSeverity")) {
if (typeof data.requireSeverity !== "boolean") {
(vErrors ??= []).push({
instancePath: instancePath + "/requireSeverity",
keyword: "type",
params: { type: "boolean" }
});
errors++;
}
}
if (data.requireRunFilter !== void 0 && func0.call(data, "requireRunFilter")) {
if (typeof data.requireRunFilter !== "boolean") {
(vErrors ??= []).push({
instancePath: instancePath + "/requireRunFilter",
keyword: "type",
params: { type: "boolean" }
});
errors++;
}
}
if (data.integrations !== void 0 && func0.call(data, "integrations")) {
let data4 = data.integrations;
if (Array.isArray(data4)) {
const len0 = data4.length;
for (let i0 = 0; i0 < len0; i0++) {
let data5 = data4[i0];
if (typeof data5 === "string") {
if (data5.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/integrations/" + i0,
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/integrations/" + i0,
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/integrations",
keyword: "type",
params: { type: "array" }
});
errors++;
}
}
if (data.metricBounds !== void 0 && func0.call(data, "metricBounds")) {
let data6 = data.metricBounds;
if (data6 && typeof data6 == "object" && !Array.isArray(data6)) for (const key1 of Object.keys(data6)) {
let data7 = data6[key1];
if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
if (Object.keys(data7).length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/metricBounds/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
keyword: "minProperties",
params: { limit: 1 }
});
errors++;
}
for (const key2 of Object.keys(data7)) if (!(key2 === "min" || key2 === "max")) {
(vErrors ??= []).push({
instancePath: instancePath + "/metricBounds/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
keyword: "additionalProperties",
params: { additionalProperty: key2 }
});
errors++;
}
if (data7.min !== void 0 && func0.call(data7, "min")) {
let data8 = data7.min;
if (!(typeof data8 == "number" && isFinite(data8))) {
(vErrors ??= []).push({
instancePath: instancePath + "/metricBounds/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/min",
keyword: "type",
params: { type: "number" }
});
errors++;
}
}
if (data7.max !== void 0 && func0.call(data7, "max")) {
let data9 = data7.max;
if (!(typeof data9 == "number" && isFinite(data9))) {
(vErrors ??= []).push({
instancePath: instancePath + "/metricBounds/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/max",
keyword: "type",
params: { type: "number" }
});
errors++;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/metricBounds/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
keyword: "type",
params: { type: "object" }
});
errors++;
}
}
else {
(vErrors ??= []).push({
instancePath: instancePath + "/metricBounds",
keyword: "type",
params: { type: "object" }
});
errors++;
}
}
if (data.maxFanOut !== void 0 && func0.call(data, "maxFanOut")) {
let data10 = data.maxFanOut;
if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
(vErrors ??= []).push({
instancePath: instancePath + "/maxFanOut",
keyword: "type",
params: { type: "integer" }
});
errors++;
}
if (typeof data10 == "number" && isFinite(data10)) {
if (data10 < 1 || isNaN(data10)) {
(vErrors ??= []).push({
instancePath: instancePath + "/maxFanOut",
keyword: "minimum",
params: {
comparison: ">=",
limit: 1
}
});
errors++;
}
}
}
if (data.maxFiresPerDay !== void 0 && func0.call(data, "maxFiresPerDay")) {
let data11 = data.maxFiresPerDay;
if (typeof data11 == "number" && isFinite(data11)) {
if (data11 <= 0 || isNaN(data11)) {
(vErrors ??= []).push({
instancePath: instancePath + "/maxFiresPerDay",
keyword: "exclusiveMinimum",
params: {
comparison: ">",
limit: 0
}
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/maxFiresPerDay",
keyword: "type",
params: { type: "number" }
});
errors++;
}
}
} else {
(vErrors ??= []).push({
instancePath,
keyword: "type",
params: { type: "object" }
});
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {
"props": true,
"dynamicProps": false,
"dynamicItems": false
};
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
for (const key0 of Object.keys(data)) if (!(key0 === "slack" || key0 === "webhook" || key0 === "id" || key0 === "entity")) {
(vErrors ??= []).push({
instancePath,
keyword: "additionalProperties",
params: { additionalProperty: key0 }
});
errors++;
}
if (data.slack !== void 0 && func0.call(data, "slack")) {
let data0 = data.slack;
if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
if (data0.channel === void 0 || !func0.call(data0, "channel")) {
(vErrors ??= []).push({
instancePath: instancePath + "/slack",
keyword: "required",
params: { missingProperty: "channel" }
});
errors++;
}
for (const key1 of Object.keys(data0)) if (!(key1 === "channel" || key1 === "workspace")) {
(vErrors ??= []).push({
instancePath: instancePath + "/slack",
keyword: "additionalProperties",
params: { additionalProperty: key1 }
});
errors++;
}
if (data0.channel !== void 0 && func0.call(data0, "channel")) {
let data1 = data0.channel;
if (typeof data1 === "string") {
if (data1.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/slack/channel",
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/slack/channel",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data0.workspace !== void 0 && func0.call(data0, "workspace")) {
let data2 = data0.workspace;
if (typeof data2 === "string") {
if (data2.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/slack/workspace",
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/slack/workspace",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/slack",
keyword: "type",
params: { type: "object" }
});
errors++;
}
}
if (data.webhook !== void 0 && func0.call(data, "webhook")) {
let data3 = data.webhook;
if (typeof data3 === "string") {
if (data3.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/webhook",
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/webhook",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data.id !== void 0 && func0.call(data, "id")) {
let data4 = data.id;
if (typeof data4 === "string") {
if (data4.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/id",
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/id",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data.entity !== void 0 && func0.call(data, "entity")) {
let data5 = data.entity;
if (typeof data5 === "string") {
if (data5.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/entity",
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/entity",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
} else {
(vErrors ??= []).push({
instancePath,
keyword: "type",
params: { type: "object" }
});
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {
"props": true,
"dynamicProps": false,
"dynamicItems": false
};
const schema24 = {
"type": "array",
"minItems": 1,
"items": {
"type": "object",
"properties": {
"op": {
"type": "string",
"enum": [
"add",
"remove",
"replace",
"move",
"copy",
"test"
]
},
"path": { "type": "string" },
"from": { "type": "string" },
"value": {}
},
"required": ["op", "path"],
"additionalProperties": false
}
};
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (Array.isArray(data)) {
if (data.length < 1) {
(vErrors ??= []).push({
instancePath,
keyword: "minItems",
params: { limit: 1 }
});
errors++;
}
const len0 = data.length;
for (let i0 = 0; i0 < len0; i0++) {
let data0 = data[i0];
if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
if (data0.op === void 0 || !func0.call(data0, "op")) {
(vErrors ??= []).push({
instancePath: instancePath + "/" + i0,
keyword: "required",
params: { missingProperty: "op" }
});
errors++;
}
if (data0.path === void 0 || !func0.call(data0, "path")) {
(vErrors ??= []).push({
instancePath: instancePath + "/" + i0,
keyword: "required",
params: { missingProperty: "path" }
});
errors++;
}
for (const key0 of Object.keys(data0)) if (!(key0 === "op" || key0 === "path" || key0 === "from" || key0 === "value")) {
(vErrors ??= []).push({
instancePath: instancePath + "/" + i0,
keyword: "additionalProperties",
params: { additionalProperty: key0 }
});
errors++;
}
if (data0.op !== void 0 && func0.call(data0, "op")) {
let data1 = data0.op;
if (typeof data1 !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/" + i0 + "/op",
keyword: "type",
params: { type: "string" }
});
errors++;
}
if (!(data1 === "add" || data1 === "remove" || data1 === "replace" || data1 === "move" || data1 === "copy" || data1 === "test")) {
(vErrors ??= []).push({
instancePath: instancePath + "/" + i0 + "/op",
keyword: "enum",
params: { allowedValues: schema24.items.properties.op.enum }
});
errors++;
}
}
if (data0.path !== void 0 && func0.call(data0, "path")) {
if (typeof data0.path !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/" + i0 + "/path",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data0.from !== void 0 && func0.call(data0, "from")) {
if (typeof data0.from !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/" + i0 + "/from",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/" + i0,
keyword: "type",
params: { type: "object" }
});
errors++;
}
}
} else {
(vErrors ??= []).push({
instancePath,
keyword: "type",
params: { type: "array" }
});
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {
"items": true,
"dynamicProps": false,
"dynamicItems": false
};
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
if (Object.keys(data).length > 2) {
(vErrors ??= []).push({
instancePath,
keyword: "maxProperties",
params: { limit: 2 }
});
errors++;
}
if (Object.keys(data).length < 2) {
(vErrors ??= []).push({
instancePath,
keyword: "minProperties",
params: { limit: 2 }
});
errors++;
}
if (data.match === void 0 || !func0.call(data, "match")) {
(vErrors ??= []).push({
instancePath,
keyword: "required",
params: { missingProperty: "match" }
});
errors++;
}
for (const key0 of Object.keys(data)) if (!(key0 === "match" || key0 === "set" || key0 === "patch")) {
(vErrors ??= []).push({
instancePath,
keyword: "additionalProperties",
params: { additionalProperty: key0 }
});
errors++;
}
if (data.match !== void 0 && func0.call(data, "match")) {
let data0 = data.match;
if (typeof data0 === "string") {
if (data0.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/match",
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/match",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data.set !== void 0 && func0.call(data, "set")) {
let data1 = data.set;
if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
if (Object.keys(data1).length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/set",
keyword: "minProperties",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/set",
keyword: "type",
params: { type: "object" }
});
errors++;
}
}
if (data.patch !== void 0 && func0.call(data, "patch")) {
if (!validate60(data.patch, {
instancePath: instancePath + "/patch",
parentData: data,
parentDataProperty: "patch",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
} else {
(vErrors ??= []).push({
instancePath,
keyword: "type",
params: { type: "object" }
});
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {
"props": true,
"dynamicProps": false,
"dynamicItems": false
};
const schema25 = {
"type": "object",
"properties": {
"vars": {
"type": "object",
"additionalProperties": { "type": [
"string",
"number",
"boolean",
"array",
"object"
] }
},
"integrations": {
"type": "object",
"additionalProperties": { "$ref": "#/$defs/integration" }
},
"entity": {
"type": "string",
"minLength": 1
},
"entities": {
"type": "array",
"items": {
"type": "string",
"minLength": 1
}
},
"server": {
"type": "string",
"minLength": 1
},
"allowInsecureHttp": { "type": "boolean" },
"guard": { "$ref": "#/$defs/guard" },
"lint": {
"type": "object",
"properties": { "rules": { "$ref": "#/$defs/lintRules" } },
"additionalProperties": false
},
"nameSuffix": {
"type": "string",
"minLength": 1
},
"shadow": { "type": "boolean" },
"formerOwners": {
"type": "array",
"items": {
"type": "string",
"minLength": 1
}
},
"overrides": {
"type": "array",
"items": { "$ref": "#/$defs/override" }
}
},
"additionalProperties": false
};
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
for (const key0 of Object.keys(data)) if (!func0.call(schema25.properties, key0)) {
(vErrors ??= []).push({
instancePath,
keyword: "additionalProperties",
params: { additionalProperty: key0 }
});
errors++;
}
if (data.vars !== void 0 && func0.call(data, "vars")) {
let data0 = data.vars;
if (data0 && typeof data0 == "object" && !Array.isArray(data0)) for (const key1 of Object.keys(data0)) {
let data1 = data0[key1];
if ((!data1 || typeof data1 != "object") && typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1)) && typeof data1 !== "boolean") {
(vErrors ??= []).push({
instancePath: instancePath + "/vars/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
keyword: "type",
params: { type: schema25.properties.vars.additionalProperties.type }
});
errors++;
}
}
else {
(vErrors ??= []).push({
instancePath: instancePath + "/vars",
keyword: "type",
params: { type: "object" }
});
errors++;
}
}
if (data.integrations !== void 0 && func0.call(data, "integrations")) {
let data2 = data.integrations;
if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
for (const key2 of Object.keys(data2)) if (!validate57(data2[key2], {
instancePath: instancePath + "/integrations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
parentData: data2,
parentDataProperty: key2,
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/integrations",
keyword: "type",
params: { type: "object" }
});
errors++;
}
}
if (data.entity !== void 0 && func0.call(data, "entity")) {
let data4 = data.entity;
if (typeof data4 === "string") {
if (data4.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/entity",
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/entity",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data.entities !== void 0 && func0.call(data, "entities")) {
let data5 = data.entities;
if (Array.isArray(data5)) {
const len0 = data5.length;
for (let i0 = 0; i0 < len0; i0++) {
let data6 = data5[i0];
if (typeof data6 === "string") {
if (data6.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/entities/" + i0,
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/entities/" + i0,
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/entities",
keyword: "type",
params: { type: "array" }
});
errors++;
}
}
if (data.server !== void 0 && func0.call(data, "server")) {
let data7 = data.server;
if (typeof data7 === "string") {
if (data7.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/server",
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/server",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data.allowInsecureHttp !== void 0 && func0.call(data, "allowInsecureHttp")) {
if (typeof data.allowInsecureHttp !== "boolean") {
(vErrors ??= []).push({
instancePath: instancePath + "/allowInsecureHttp",
keyword: "type",
params: { type: "boolean" }
});
errors++;
}
}
if (data.guard !== void 0 && func0.call(data, "guard")) {
if (!validate53(data.guard, {
instancePath: instancePath + "/guard",
parentData: data,
parentDataProperty: "guard",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if (data.lint !== void 0 && func0.call(data, "lint")) {
let data10 = data.lint;
if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
for (const key3 of Object.keys(data10)) if (!(key3 === "rules")) {
(vErrors ??= []).push({
instancePath: instancePath + "/lint",
keyword: "additionalProperties",
params: { additionalProperty: key3 }
});
errors++;
}
if (data10.rules !== void 0 && func0.call(data10, "rules")) {
if (!validate55(data10.rules, {
instancePath: instancePath + "/lint/rules",
parentData: data10,
parentDataProperty: "rules",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/lint",
keyword: "type",
params: { type: "object" }
});
errors++;
}
}
if (data.nameSuffix !== void 0 && func0.call(data, "nameSuffix")) {
let data12 = data.nameSuffix;
if (typeof data12 === "string") {
if (data12.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/nameSuffix",
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/nameSuffix",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data.shadow !== void 0 && func0.call(data, "shadow")) {
if (typeof data.shadow !== "boolean") {
(vErrors ??= []).push({
instancePath: instancePath + "/shadow",
keyword: "type",
params: { type: "boolean" }
});
errors++;
}
}
if (data.formerOwners !== void 0 && func0.call(data, "formerOwners")) {
let data14 = data.formerOwners;
if (Array.isArray(data14)) {
const len1 = data14.length;
for (let i1 = 0; i1 < len1; i1++) {
let data15 = data14[i1];
if (typeof data15 === "string") {
if (data15.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/formerOwners/" + i1,
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/formerOwners/" + i1,
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/formerOwners",
keyword: "type",
params: { type: "array" }
});
errors++;
}
}
if (data.overrides !== void 0 && func0.call(data, "overrides")) {
let data16 = data.overrides;
if (Array.isArray(data16)) {
const len2 = data16.length;
for (let i2 = 0; i2 < len2; i2++) if (!validate59(data16[i2], {
instancePath: instancePath + "/overrides/" + i2,
parentData: data16,
parentDataProperty: i2,
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/overrides",
keyword: "type",
params: { type: "array" }
});
errors++;
}
}
} else {
(vErrors ??= []).push({
instancePath,
keyword: "type",
params: { type: "object" }
});
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {
"props": true,
"dynamicProps": false,
"dynamicItems": false
};
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
if (data.version === void 0 || !func0.call(data, "version")) {
(vErrors ??= []).push({
instancePath,
keyword: "required",
params: { missingProperty: "version" }
});
errors++;
}
if (data.owner === void 0 || !func0.call(data, "owner")) {
(vErrors ??= []).push({
instancePath,
keyword: "required",
params: { missingProperty: "owner" }
});
errors++;
}
if (data.onRemove === void 0 || !func0.call(data, "onRemove")) {
(vErrors ??= []).push({
instancePath,
keyword: "required",
params: { missingProperty: "onRemove" }
});
errors++;
}
for (const key0 of Object.keys(data)) if (!func0.call(schema19.properties, key0)) {
(vErrors ??= []).push({
instancePath,
keyword: "additionalProperties",
params: { additionalProperty: key0 }
});
errors++;
}
if (data.version !== void 0 && func0.call(data, "version")) {
let data0 = data.version;
if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
(vErrors ??= []).push({
instancePath: instancePath + "/version",
keyword: "type",
params: { type: "integer" }
});
errors++;
}
if (!(data0 === 1)) {
(vErrors ??= []).push({
instancePath: instancePath + "/version",
keyword: "enum",
params: { allowedValues: schema19.properties.version.enum }
});
errors++;
}
}
if (data.owner !== void 0 && func0.call(data, "owner")) {
let data1 = data.owner;
if (typeof data1 === "string") {
if (data1.length > 120) {
(vErrors ??= []).push({
instancePath: instancePath + "/owner",
keyword: "maxLength",
params: { limit: 120 }
});
errors++;
}
if (!pattern3.test(data1)) {
(vErrors ??= []).push({
instancePath: instancePath + "/owner",
keyword: "pattern",
params: { pattern: "^[A-Za-z0-9._/-]+$" }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/owner",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data.formerOwners !== void 0 && func0.call(data, "formerOwners")) {
let data2 = data.formerOwners;
if (Array.isArray(data2)) {
const len0 = data2.length;
for (let i0 = 0; i0 < len0; i0++) {
let data3 = data2[i0];
if (typeof data3 === "string") {
if (data3.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/formerOwners/" + i0,
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/formerOwners/" + i0,
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/formerOwners",
keyword: "type",
params: { type: "array" }
});
errors++;
}
}
if (data.server !== void 0 && func0.call(data, "server")) {
let data4 = data.server;
if (typeof data4 === "string") {
if (data4.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/server",
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/server",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data.allowInsecureHttp !== void 0 && func0.call(data, "allowInsecureHttp")) {
if (typeof data.allowInsecureHttp !== "boolean") {
(vErrors ??= []).push({
instancePath: instancePath + "/allowInsecureHttp",
keyword: "type",
params: { type: "boolean" }
});
errors++;
}
}
if (data.entity !== void 0 && func0.call(data, "entity")) {
let data6 = data.entity;
if (typeof data6 === "string") {
if (data6.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/entity",
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/entity",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data.entities !== void 0 && func0.call(data, "entities")) {
let data7 = data.entities;
if (Array.isArray(data7)) {
const len1 = data7.length;
for (let i1 = 0; i1 < len1; i1++) {
let data8 = data7[i1];
if (typeof data8 === "string") {
if (data8.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/entities/" + i1,
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/entities/" + i1,
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/entities",
keyword: "type",
params: { type: "array" }
});
errors++;
}
}
if (data.organizations !== void 0 && func0.call(data, "organizations")) {
let data9 = data.organizations;
if (Array.isArray(data9)) {
const len2 = data9.length;
for (let i2 = 0; i2 < len2; i2++) {
let data10 = data9[i2];
if (typeof data10 === "string") {
if (data10.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/organizations/" + i2,
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/organizations/" + i2,
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/organizations",
keyword: "type",
params: { type: "array" }
});
errors++;
}
}
if (data.formerEntities !== void 0 && func0.call(data, "formerEntities")) {
let data11 = data.formerEntities;
if (Array.isArray(data11)) {
const len3 = data11.length;
for (let i3 = 0; i3 < len3; i3++) {
let data12 = data11[i3];
if (typeof data12 === "string") {
if (data12.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/formerEntities/" + i3,
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/formerEntities/" + i3,
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/formerEntities",
keyword: "type",
params: { type: "array" }
});
errors++;
}
}
if (data.onRemove !== void 0 && func0.call(data, "onRemove")) {
let data13 = data.onRemove;
if (typeof data13 !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/onRemove",
keyword: "type",
params: { type: "string" }
});
errors++;
}
if (!(data13 === "delete" || data13 === "disable" || data13 === "keep" || data13 === "release")) {
(vErrors ??= []).push({
instancePath: instancePath + "/onRemove",
keyword: "enum",
params: { allowedValues: schema19.properties.onRemove.enum }
});
errors++;
}
}
if (data.drift !== void 0 && func0.call(data, "drift")) {
let data14 = data.drift;
if (typeof data14 !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/drift",
keyword: "type",
params: { type: "string" }
});
errors++;
}
if (!(data14 === "repair" || data14 === "report")) {
(vErrors ??= []).push({
instancePath: instancePath + "/drift",
keyword: "enum",
params: { allowedValues: schema19.properties.drift.enum }
});
errors++;
}
}
if (data.executionHistory !== void 0 && func0.call(data, "executionHistory")) {
let data15 = data.executionHistory;
if (typeof data15 !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/executionHistory",
keyword: "type",
params: { type: "string" }
});
errors++;
}
if (!(data15 === "on" || data15 === "off")) {
(vErrors ??= []).push({
instancePath: instancePath + "/executionHistory",
keyword: "enum",
params: { allowedValues: schema19.properties.executionHistory.enum }
});
errors++;
}
}
if (data.guard !== void 0 && func0.call(data, "guard")) {
if (!validate53(data.guard, {
instancePath: instancePath + "/guard",
parentData: data,
parentDataProperty: "guard",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if (data.lint !== void 0 && func0.call(data, "lint")) {
let data17 = data.lint;
if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
for (const key1 of Object.keys(data17)) if (!(key1 === "locked" || key1 === "rules")) {
(vErrors ??= []).push({
instancePath: instancePath + "/lint",
keyword: "additionalProperties",
params: { additionalProperty: key1 }
});
errors++;
}
if (data17.locked !== void 0 && func0.call(data17, "locked")) {
let data18 = data17.locked;
if (Array.isArray(data18)) {
const len4 = data18.length;
for (let i4 = 0; i4 < len4; i4++) {
let data19 = data18[i4];
if (typeof data19 === "string") {
if (!pattern4.test(data19)) {
(vErrors ??= []).push({
instancePath: instancePath + "/lint/locked/" + i4,
keyword: "pattern",
params: { pattern: "^[a-z]+/[a-z-]+$" }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/lint/locked/" + i4,
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/lint/locked",
keyword: "type",
params: { type: "array" }
});
errors++;
}
}
if (data17.rules !== void 0 && func0.call(data17, "rules")) {
if (!validate55(data17.rules, {
instancePath: instancePath + "/lint/rules",
parentData: data17,
parentDataProperty: "rules",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/lint",
keyword: "type",
params: { type: "object" }
});
errors++;
}
}
if (data.removed !== void 0 && func0.call(data, "removed")) {
let data21 = data.removed;
if (Array.isArray(data21)) {
const len5 = data21.length;
for (let i5 = 0; i5 < len5; i5++) {
let data22 = data21[i5];
if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
if (data22.key === void 0 || !func0.call(data22, "key")) {
(vErrors ??= []).push({
instancePath: instancePath + "/removed/" + i5,
keyword: "required",
params: { missingProperty: "key" }
});
errors++;
}
if (data22.until === void 0 || !func0.call(data22, "until")) {
(vErrors ??= []).push({
instancePath: instancePath + "/removed/" + i5,
keyword: "required",
params: { missingProperty: "until" }
});
errors++;
}
for (const key2 of Object.keys(data22)) if (!(key2 === "key" || key2 === "until")) {
(vErrors ??= []).push({
instancePath: instancePath + "/removed/" + i5,
keyword: "additionalProperties",
params: { additionalProperty: key2 }
});
errors++;
}
if (data22.key !== void 0 && func0.call(data22, "key")) {
let data23 = data22.key;
if (typeof data23 === "string") {
if (data23.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/removed/" + i5 + "/key",
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/removed/" + i5 + "/key",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data22.until !== void 0 && func0.call(data22, "until")) {
let data24 = data22.until;
if (typeof data24 === "string") {
if (!pattern5.test(data24)) {
(vErrors ??= []).push({
instancePath: instancePath + "/removed/" + i5 + "/until",
keyword: "pattern",
params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/removed/" + i5 + "/until",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/removed/" + i5,
keyword: "type",
params: { type: "object" }
});
errors++;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/removed",
keyword: "type",
params: { type: "array" }
});
errors++;
}
}
if (data.vars !== void 0 && func0.call(data, "vars")) {
let data25 = data.vars;
if (data25 && typeof data25 == "object" && !Array.isArray(data25)) for (const key3 of Object.keys(data25)) {
let data26 = data25[key3];
if ((!data26 || typeof data26 != "object") && typeof data26 !== "string" && !(typeof data26 == "number" && isFinite(data26)) && typeof data26 !== "boolean") {
(vErrors ??= []).push({
instancePath: instancePath + "/vars/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
keyword: "type",
params: { type: schema19.properties.vars.additionalProperties.type }
});
errors++;
}
}
else {
(vErrors ??= []).push({
instancePath: instancePath + "/vars",
keyword: "type",
params: { type: "object" }
});
errors++;
}
}
if (data.integrations !== void 0 && func0.call(data, "integrations")) {
let data27 = data.integrations;
if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
for (const key4 of Object.keys(data27)) if (!validate57(data27[key4], {
instancePath: instancePath + "/integrations/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
parentData: data27,
parentDataProperty: key4,
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/integrations",
keyword: "type",
params: { type: "object" }
});
errors++;
}
}
if (data.overrides !== void 0 && func0.call(data, "overrides")) {
let data29 = data.overrides;
if (Array.isArray(data29)) {
const len6 = data29.length;
for (let i6 = 0; i6 < len6; i6++) if (!validate59(data29[i6], {
instancePath: instancePath + "/overrides/" + i6,
parentData: data29,
parentDataProperty: i6,
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/overrides",
keyword: "type",
params: { type: "array" }
});
errors++;
}
}
if (data.environments !== void 0 && func0.call(data, "environments")) {
let data31 = data.environments;
if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
if (Object.keys(data31).length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/environments",
keyword: "minProperties",
params: { limit: 1 }
});
errors++;
}
for (const key5 of Object.keys(data31)) if (!validate63(data31[key5], {
instancePath: instancePath + "/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
parentData: data31,
parentDataProperty: key5,
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/environments",
keyword: "type",
params: { type: "object" }
});
errors++;
}
}
if (data.defaultEnvironment !== void 0 && func0.call(data, "defaultEnvironment")) {
let data33 = data.defaultEnvironment;
if (typeof data33 === "string") {
if (data33.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/defaultEnvironment",
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/defaultEnvironment",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
} else {
(vErrors ??= []).push({
instancePath,
keyword: "type",
params: { type: "object" }
});
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {
"props": true,
"dynamicProps": false,
"dynamicItems": false
};
// src/manifest/parse-configuration.ts
function parseConfiguration(file, directory) {
const path = displayPath(directory, file.path);
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
validator: validate,
schema: schema$2,
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
if (!isJsonObject(value)) return { names: [] };
const { environments, defaultEnvironment } = value;
const names = isJsonObject(environments) ? Object.keys(environments) : [];
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
hint: suggestHint(code, SUPPRESSIBLE_CODES) ?? "docs/diagnostics.md lists the codes."
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
pointer: `${pointer}/rules${renderJsonPointer(["metricBounds", metric])}`,
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
if (url.protocol === "https:" || isLoopback(url.hostname) || allowsInsecureHttp) return;
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
const pointer = `${at}${renderJsonPointer(["formerOwners", index])}`;
if (problem !== void 0) problems.push({
code: "config/former-owner",
pointer,
...problem
});
};
for (const [index, owner] of (document.formerOwners ?? []).entries()) report("", index, owner === document.owner ? present(owner) : sibling(owner, declared));
for (const [name, environment] of Object.entries(document.environments ?? {})) {
const at = renderJsonPointer(["environments", name]);
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
...present$1({
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
source: source.locate(renderJsonPointer(["removed", index]))
})),
shadow: own?.shadow ?? false,
...present$1({ executionHistory: document.executionHistory })
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
return environments.flatMap(([name, own]) => ownersOf$1(document, name, own));
}
function entitiesByOwner(document, server) {
const read = new Map();
for (const [name, own] of Object.entries(document.environments ?? {})) {
if ((own.server ?? document.server) !== server) continue;
for (const owner of ownersOf$1(document, name, own)) read.set(owner, [...read.get(owner) ?? [], ...entitiesOf(document, own)]);
}
return read;
}
function ownersOf$1(document, name, own) {
return [...[document.owner, ...document.formerOwners ?? []].map((owner) => `${owner}:${name}`), ...own.formerOwners ?? []];
}
function pinOf(document, own) {
const server = own?.server ?? document.server;
return { ...present$1({
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
const at = renderJsonPointer(["environments", name]);
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
for (const [key, item] of Object.entries(value)) visit(item, at + renderJsonPointer([key]));
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
hint: suggestHint(name, names) ?? there
},
isCommandLine
};
}
// src/manifest/command-line-vars.ts
function commandLineVars(given, declared) {
const diagnostics = [];
const vars = {};
for (const [name, text] of given ?? []) {
const present = getOwn(declared, name);
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
if (numberSpelling(declared) !== void 0) return isNumber(text) ? writtenNumber(text) : void 0;
if (typeof declared === "boolean") return isBoolean(text) ? text === "true" : void 0;
if (declared !== void 0 && declared !== null) return void 0;
return parseVariable(text);
}
function parseVariable(text) {
if (isBoolean(text)) return text === "true";
return isNumber(text) && !/e/i.test(text) ? writtenNumber(text) : text;
}
function isBoolean(text) {
return text === "true" || text === "false";
}
function isNumber(text) {
return /^[-+]?(?:(?:0|[1-9]\d*)(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i.test(text) && Number.isFinite(Number(text));
}
function wrongType(name, declared, text) {
const spelling = numberSpelling(declared);
const type = spelling === void 0 ? describeJsonType(declared) : "a number";
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
const at = renderJsonPointer([
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
at: renderJsonPointer([
"environments",
chosen.environment ?? "",
"integrations"
]),
definitions: chosen.own?.integrations ?? {}
}];
for (const { at, definitions } of layers) for (const [name, definition] of Object.entries(definitions)) {
const pointer = at + renderJsonPointer([name]);
const expanded = expandExpressions(toJson(definition), chosen, (below, problem) => {
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
const pointer = renderJsonPointer([...at, index]);
return {
pointer,
isGlobal,
match,
pattern: globPattern$1(match),
...present$1({
set: set === void 0 ? void 0 : spelled(set, `${pointer}/set`, source),
patch: patch?.map((operation, position) => spelled(operation, `${pointer}/patch/${position}`, source))
})
};
});
}
function spelled(mapping, pointer, source) {
return withSpellings(mapping ?? {}, pointer, (at) => source.numberText(at));
}
// src/manifest/shared-owner-problems.ts
const NAMED_DIRECTORIES = 3;
function sharedOwnerProblems({ owner, formerOwners }, others, directory) {
if (others.length === 0) return [];
const files = others.map(({ path, text }) => ({
shown: withoutDetours(displayPath(directory, path)),
owners: ownersOf(text)
}));
const filesOf = (wanted) => files.filter(({ owners }) => wanted.some((each) => owners.has(each))).map(({ shown }) => shown);
const sharing = filesOf([owner]);
const left = filesOf(formerOwners);
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
function ownersOfOthers(others) {
return [...new Set(others.flatMap(({ text }) => [...ownersOf(text)]))].sort(compareText);
}
const MAX_REMEMBERED = 1e3;
const remembered = new Map();
function ownersOf(text) {
const known = remembered.get(text);
if (known !== void 0) return known;
const owners = parseOwners(text);
if (remembered.size >= MAX_REMEMBERED) remembered.clear();
remembered.set(text, owners);
return owners;
}
function parseOwners(text) {
const [document] = parseYaml(text, "wac.yaml").value;
const value = document?.value;
if (value === void 0 || !isJsonObject(value)) return new Set();
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
function loadProject$1(input) {
const { configuration: file } = input.tree;
if (file === void 0) return {
value: void 0,
diagnostics: [missingConfiguration(input.directory)]
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
const others = input.tree.otherConfigurations ?? [];
const shared = sharedOwnerProblems(resolved.value.configuration, others, input.directory).map((problem) => locateProblem(problem, source));
const diagnostics = [
...silence([...resolved.diagnostics, ...shared], parsed.value, resolved.value, input),
...loaded.diagnostics,
...checkVariables(input, resolved.value, parsed.value.document)
];
return {
value: {
configuration: others.length === 0 ? resolved.value.configuration : {
...resolved.value.configuration,
otherOwners: ownersOfOthers(others)
},
environments: resolved.value.environments,
declarations: loaded.declarations,
...present$1({ webhooks: loaded.webhooks.length === 0 ? void 0 : loaded.webhooks }),
aliases: aliasRefs(resolved.value)
},
diagnostics: mergeDiagnostics([diagnostics])
};
}
function silence(diagnostics, { source }, { lockedLints: locked, environments }, { tree, directory, today, reportsEveryUnused }) {
const { path, text } = tree.configuration ?? {
path: "",
text: ""
};
const file = displayPath(directory, path);
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
hint: suggestHint(name, known) ?? "Name a variable of wac.yaml, or one that a manifest uses."
}));
}
function aliasRefs({ aliases, configuration }) {
const owner = configuration.entity ?? configuration.entities[0] ?? "";
return new Map([...aliases].map(([name, { definition }]) => [name, integrationRef(definition, definition.entity ?? owner)]));
}
function missingConfiguration(directory) {
return {
code: "config/missing",
severity: "error",
message: `There is no wac.yaml in "${directory}"`,
hint: "It names the owner of the automations: run \"wac init\", or write one with version, owner and onRemove."
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
...present$1({ related: isSame ? void 0 : [{
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
return mergeDiagnostics(lists.map((list) => list.filter((each) => !isUnused(each) || counts.get(locationOf(each)) === lists.length)));
}
function isUnused({ code }) {
return code === "comment/unused";
}
function locationOf({ range }) {
return JSON.stringify([range?.file, range?.start.offset]);
}
// src/api/load-project.ts
async function readDirectory(directory, options = {}) {
return await readFound(await findManifests(directory, options));
}
async function readFound(found, onOpened) {
const { value: tree, diagnostics } = await readManifestTree(found, {}, onOpened);
const { names, defaultEnvironment } = declaredEnvironments(tree.configuration);
return {
tree,
diagnostics,
environments: names,
...present$1({ defaultEnvironment })
};
}
async function loadProject(from, options = {}) {
const read = typeof from === "string" ? await readDirectory(from) : from;
const { tree, environments } = read;
if (hasErrors(read.diagnostics)) return {
diagnostics: read.diagnostics,
environments,
tree
};
const { environment, vars, onFile } = options;
const loaded = loadProject$1({
tree,
directory: tree.directory,
today: today(options.edges),
...present$1({
environment,
vars,
onFile
})
});
const diagnostics = mergeDiagnostics([read.diagnostics, loaded.diagnostics]);
const project = hasErrors(diagnostics) ? void 0 : loaded.value;
const configuration = loaded.value?.configuration;
return {
...present$1({
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
if (hasErrors(read.diagnostics)) break;
const loaded = loadProject$1({
tree,
directory: tree.directory,
today: today(edges),
reportsEveryUnused: only === void 0,
...present$1({
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
diagnostics: mergeDiagnostics([
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
...outputStyle(io.stderr, io.env, isVerbose),
sources
}));
}
// src/cli/session/open-project.ts
const DEFAULT_DIRECTORY = "automations";
async function openTree(context, directory = context.args[0], options = {}) {
return withEnvironment(context, await readDirectory(context.root.choose(directory), options));
}
function withEnvironment(context, read) {
const { tree, diagnostics, environments: names } = read;
const environment = requestedEnvironment(context.options.env, context.io.env) ?? read.defaultEnvironment;
const isUnread = tree.configuration === void 0 || hasErrors(diagnostics);
if (environment !== void 0 && !isUnread && !names.includes(environment)) throw new Failure(`There is no environment "${environment}"`, {
code: "usage",
hint: names.length === 0 ? "wac.yaml declares no environments: leave --env and WAC_ENV out" : `wac.yaml declares ${names.join(", ")}`
});
return {
...read,
environment
};
}
async function openProject(context, directory, onInvalid, acceptsEmpty = false, writesProblems = true) {
limitHeap();
return await openProjectOf(context, await openTree(context, directory), onInvalid, acceptsEmpty, writesProblems);
}
async function openProjectOf(context, found, onInvalid, acceptsEmpty = false, writesProblems = true) {
const opened = acceptsEmpty ? {
...found,
diagnostics: found.diagnostics.filter(({ code }) => code !== "file/no-manifests")
} : found;
const { tree, environment } = opened;
const { project, configuration, diagnostics } = await loadProject(opened, {
...present$1({ environment }),
vars: parseVariables(context.options.var ?? []),
edges: { now: context.io.now },
onFile: reportFiles(context)
});
const isUnchosen = diagnostics.some(({ code }) => code === "config/environment-not-chosen");
if (writesProblems || isUnchosen) writeDiagnostics(context, diagnostics, sourceTexts(tree));
if (isUnchosen) return EXIT.usage;
if (project === void 0) {
await onInvalid?.(diagnostics, configuration?.owner);
return EXIT.invalid;
}
return {
tree,
project,
diagnostics
};
}
async function loadEveryEnvironment(context, found) {
const opened = found ?? await openTree(context);
const chosen = requestedEnvironment(context.options.env, context.io.env);
return await loadEnvironments(opened, {
...present$1({ only: chosen === void 0 ? void 0 : [chosen] }),
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
throw new Failure(`"wac ${command}" works on the whole tree below ${displayPath(tree.directory, "wac.yaml")}, not on ${tree.narrowedTo}`, {
code: "usage",
hint: `Run: wac ${command} ${tree.directory}`
});
}
function noteNarrowed({ io }, tree) {
if (tree.narrowedTo === void 0) return;
const named = displayPath(tree.directory, tree.narrowedTo);
io.stderr.write(`The plan is of the whole directory ${tree.directory}, not only of ${named}. For a part of it: --only KEY\n`);
}
function sourceTexts(tree) {
const files = [
...tree.configuration === void 0 ? [] : [tree.configuration],
...tree.files,
...tree.tests
];
return new Map(files.map((file) => [displayPath(tree.directory, file.path), file.text]));
}
function parseVariables(assignments) {
const variables = new Map();
for (const assignment of assignments) {
const equals = assignment.indexOf("=");
if (equals < 1) throw new Failure(`"--var ${assignment}" has no value`, {
code: "usage",
hint: "Write --var name=value"
});
variables.set(assignment.slice(0, equals), assignment.slice(equals + 1));
}
return variables;
}
function narrowDiagnostics(tree, diagnostics) {
if (tree.narrowedTo === void 0) return diagnostics;
const below = displayPath(tree.directory, tree.narrowedTo);
return diagnostics.filter(({ range }) => range === void 0 || range.file === below || range.file.startsWith(`${below}/`));
}
function narrowTests(tree) {
const { narrowedTo, tests } = tree;
if (narrowedTo === void 0) return tests;
return tests.filter(({ path }) => path === narrowedTo || path.startsWith(`${narrowedTo}/`));
}
export { webPageAddress as $, SECRET_NAME as A, renderDiagnosticsText as B, keyText as C, rootNode as D, lastNodeOf as E, SUPPRESSIBLE_CODES as F, DEFAULT_SERVER as G, fitLines as H, Suppressions as I, isHostedByWandb as J, deploymentOf as K, readManifestTree as L, TEMPLATE_VARIABLE_TABLE as M, describeEvents as N, valueNode as O, writtenVariable as P, teamPage as Q, nodeEdges as R, parseYaml as S, keyNode as T, fullMessage as U, sortDiagnostics as V, neverFires as W, isSameDeployment as X, isMultiTenant as Y, keyPage as Z, readFound as _, noteNarrowed as a, trimPrompt as at, resolveConfiguration as b, openTree as c, registryName as ct, sourceTexts as d, canonicalEvent as et, withEnvironment as f, readDirectory as g, loadProject as h, narrowTests as i, promptBytes as it, TEMPLATE_VARIABLES as j, describeIntegration as k, parseVariables as l, scopePath as lt, loadEnvironments as m, loadEveryEnvironment as n, conjuncts as nt, openProject as o, REGISTRY_PREFIX as ot, writeDiagnostics as p, hostNames as q, narrowDiagnostics as r, MAX_PROMPT_BYTES as rt, openProjectOf as s, describeScope as st, DEFAULT_DIRECTORY as t, canonicalFilter as tt, refuseNarrowed as u, scopeType as ut, declaredEnvironments as v, asNode as w, parseConfiguration as x, loadProject$1 as y, today as z };
