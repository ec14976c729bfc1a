import { n as __exportAll } from "./rolldown-runtime.js";
import { $ as valueAt, A as displayWidth, B as isExactNumber, C as createTextStyle, D as shortenText, F as secretKind, H as stableJson, I as formatNumber, J as compareText, L as invariant, M as describeFileError, P as maskSecrets, Q as isJsonObject, U as present$1, X as getOwn, Y as describeJsonType, Z as isJsonList, _ as mergeDiagnostics, a as outputStyle, at as Failure, b as isLoopback, c as LINT_CODES, d as numberSpelling, et as EXIT, f as plainNumbers, g as renderJsonPointer, h as parseJsonPointer, j as countNoun, k as wrapText, l as slugify, m as writtenNumber, o as globPattern, p as withSpellings, rt as escapeTerminal, s as findDirectiveProblems, u as NUMBER_KEY, v as suggestHint, x as hasErrors, y as suggestNames, z as fractionToPercentage } from "./common.js";
import { a as fieldNames, c as schema, i as displayPath, n as OPERATOR_SIGNS, o as isOpenNode, r as synonymFor, s as schemaNodeAt, t as schema$1 } from "./schema.js";
import { E as isSeq, S as isMap, T as isScalar, a as Lexer, b as isCollection, i as LineCounter, o as Composer, r as Parser$1, w as isPair, y as isAlias } from "./yaml.js";
import { isUtf8 } from "node:buffer";
import { dirname, join, relative, resolve, sep } from "node:path";
import { closeSync, existsSync, fstatSync, openSync, readFileSync, readdirSync, realpathSync, statSync } from "node:fs";
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
// src/model/canonical/canonical-filter.ts
const MATCH_ALL = {};
const MAX_DEPTH$3 = 100;
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
	for (let depth = 0; depth < MAX_DEPTH$3; depth += 1) {
		const next = unwrapOnce(inner);
		if (next === void 0) break;
		inner = next;
	}
	return inner;
}
function unwrapOnce(filter) {
	if (filter === null) return MATCH_ALL;
	if (typeof filter === "string") return filter.trim() === "" ? MATCH_ALL : decodeJson(filter);
	return isJsonObject(filter) && isWrapper(filter) ? filter["filter"] ?? MATCH_ALL : void 0;
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
	return Object.keys(value).length === 1 && isFilter && Object.hasOwn(value, "filter");
}
function canonicalNode(node, depth) {
	if (!isJsonObject(node) || depth > MAX_DEPTH$3) return node;
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
		if (operator === "$not" && isOperators$1(operand) && depth < MAX_DEPTH$3) return [operator, canonicalOperators(operand, depth + 1)];
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
		if (all.some((each) => !each.isNegated && valuesOf(each)?.length === 0)) return `No value of "${field}" is listed`;
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
	if (typeof value === "number" && typeof bound.value === "number") return isWithin(value - bound.value, bound);
	if (typeof value === "string" && typeof bound.value === "string") return isWithin(value < bound.value ? -1 : Number(value > bound.value), bound);
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
function isWithin(distance, { side, isIncluded }) {
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
const MAX_DEPTH$2 = 100;
const MAX_COMBINATIONS$1 = 500;
function filterContradiction(filter) {
	return contradictionOf([toTerm(canonicalFilter(filter), false, 0)], { left: MAX_COMBINATIONS$1 });
}
function toTerm(node, isNegated, depth) {
	if (!isJsonObject(node) || depth > MAX_DEPTH$2) return { kind: "unknown" };
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
	if (depth > MAX_DEPTH$2) return { kind: "unknown" };
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
	if (choices.some((alternatives) => alternatives.length === 0)) return "A list of alternatives is empty, or what always matches is excluded";
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
		message: `In a window of ${window} values a z-score is ${formatNumber(Math.floor(highest * 1e3) / 1e3)} at most, below the threshold of ${formatNumber(threshold)}`,
		certainty: "assumed"
	};
}
function largestZscore(window) {
	return window <= 1 ? 0 : (window - 1) / Math.sqrt(window);
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
		message: "No state is listed",
		certainty: "certain"
	};
	const word = hasRuns(event) ? "runs" : "filter";
	const message = filterContradiction(hasRuns(event) ? event.runs : event.filter);
	return message === void 0 ? void 0 : {
		path: `${path}.${word}`,
		message,
		certainty: "certain"
	};
}
function neverFires(event) {
	return findContradiction(event) !== void 0;
}
function hasRuns(event) {
	return event.kind === "runMetric" || event.kind === "runState";
}
// src/workflow/requested-environment.ts
function requestedEnvironment(option, env) {
	return option ?? (env["WAC_ENV"] || void 0);
}
// src/report/diagnostics/code-frame.ts
const MARGIN = 500;
const MAX_LINE_LENGTH = 160;
function codeFrame(text, range, style) {
	const lines = text.split(/\r\n|\n|\r/u);
	const { line, column } = range.start;
	const target = lines[line - 1];
	if (target === void 0) return [];
	const width = String(Math.min(lines.length, line + 1)).length;
	const from = target.length > MAX_LINE_LENGTH ? Math.max(0, column - 1 - MAX_LINE_LENGTH / 2) : 0;
	const frame = [];
	for (let number = Math.max(1, line - 1); number <= Math.min(lines.length, line + 1); number += 1) {
		if (number === lines.length && lines[number - 1] === "" && number !== line) break;
		const shown = show(masked(lines[number - 1] ?? "", from));
		frame.push(`${style.dim(`${String(number).padStart(width)} |`)} ${style.plain(shown)}`.trimEnd());
		if (number === line) frame.push(caretLine(target, range, from, width, style));
	}
	return frame;
}
function caretLine(target, range, from, width, style) {
	const start = range.start.column - 1;
	const stop = range.end.line === range.start.line ? range.end.column - 1 : target.trimEnd().length;
	const before = columns(target.slice(from, start));
	const marked = columns(target.slice(start, Math.min(stop, from + MAX_LINE_LENGTH)));
	return `${style.dim(`${" ".repeat(width)} |`)} ${" ".repeat(before)}${style.red("^".repeat(Math.max(1, marked)))}`;
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
	return `${[...sortDiagnostics(diagnostics).map((diagnostic) => renderOne(diagnostic, style, options).join("\n")), style.bold(countDiagnostics(diagnostics))].join("\n\n")}\n`;
}
function sortDiagnostics(diagnostics) {
	return diagnostics.map(fitToShow).sort((a, b) => compareText(a.range?.file ?? "", b.range?.file ?? "") || (a.range?.start.offset ?? 0) - (b.range?.start.offset ?? 0) || compareText(a.code, b.code));
}
const MAX_MESSAGE_LENGTH = 1500;
function fitToShow(diagnostic) {
	const { message, hint, related } = diagnostic;
	const shown = (text) => maskSecrets(shortenText(text, MAX_MESSAGE_LENGTH));
	return {
		...diagnostic,
		message: shown(message),
		...present$1({
			hint: hint === void 0 ? void 0 : shown(hint),
			related: related === void 0 ? void 0 : related.map((each) => ({
				...each,
				message: shown(each.message)
			}))
		})
	};
}
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
	const isSecret = diagnostic.code === "manifest/secret";
	const frame = range === void 0 || isSecret ? [] : frameOf(range, style, options);
	return [
		head.join("  "),
		"",
		...wrapText(diagnostic.message, options.width - 2).map((line) => `  ${style.plain(line)}`),
		...frame.length === 0 ? [] : ["", ...frame],
		...(diagnostic.related ?? []).flatMap((related) => [
			"",
			`  ${style.plain(`${related.message}: ${locationText(related.range)}`)}`,
			...frameOf(related.range, style, options)
		]),
		...hintLines(diagnostic.hint, style, options)
	];
}
function frameOf(range, style, options) {
	const text = options.sources.get(range.file);
	return text === void 0 ? [] : codeFrame(text, range, style).map((line) => `  ${line}`);
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
// node_modules/fast-json-patch/module/helpers.mjs
var __extends = void 0 && (void 0).__extends || (function() {
	var extendStatics = function(d, b) {
		extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(d, b) {
			d.__proto__ = b;
		} || function(d, b) {
			for (var p in b) if (b.hasOwnProperty(p)) d[p] = b[p];
		};
		return extendStatics(d, b);
	};
	return function(d, b) {
		extendStatics(d, b);
		function __() {
			this.constructor = d;
		}
		d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
	};
})();
var _hasOwnProperty = Object.prototype.hasOwnProperty;
function hasOwnProperty(obj, key) {
	return _hasOwnProperty.call(obj, key);
}
function _objectKeys(obj) {
	if (Array.isArray(obj)) {
		var keys_1 = new Array(obj.length);
		for (var k = 0; k < keys_1.length; k++) keys_1[k] = "" + k;
		return keys_1;
	}
	if (Object.keys) return Object.keys(obj);
	var keys = [];
	for (var i in obj) if (hasOwnProperty(obj, i)) keys.push(i);
	return keys;
}
function _deepClone(obj) {
	switch (typeof obj) {
		case "object": return JSON.parse(JSON.stringify(obj));
		case "undefined": return null;
		default: return obj;
	}
}
function isInteger(str) {
	var i = 0;
	var len = str.length;
	var charCode;
	while (i < len) {
		charCode = str.charCodeAt(i);
		if (charCode >= 48 && charCode <= 57) {
			i++;
			continue;
		}
		return false;
	}
	return true;
}
function escapePathComponent(path) {
	if (path.indexOf("/") === -1 && path.indexOf("~") === -1) return path;
	return path.replace(/~/g, "~0").replace(/\//g, "~1");
}
function unescapePathComponent(path) {
	return path.replace(/~1/g, "/").replace(/~0/g, "~");
}
function hasUndefined(obj) {
	if (obj === void 0) return true;
	if (obj) {
		if (Array.isArray(obj)) {
			for (var i_1 = 0, len = obj.length; i_1 < len; i_1++) if (hasUndefined(obj[i_1])) return true;
		} else if (typeof obj === "object") {
			var objKeys = _objectKeys(obj);
			var objKeysLength = objKeys.length;
			for (var i = 0; i < objKeysLength; i++) if (hasUndefined(obj[objKeys[i]])) return true;
		}
	}
	return false;
}
function patchErrorMessageFormatter(message, args) {
	var messageParts = [message];
	for (var key in args) {
		var value = typeof args[key] === "object" ? JSON.stringify(args[key], null, 2) : args[key];
		if (typeof value !== "undefined") messageParts.push(key + ": " + value);
	}
	return messageParts.join("\n");
}
var PatchError = function(_super) {
	__extends(PatchError, _super);
	function PatchError(message, name, index, operation, tree) {
		var _newTarget = this.constructor;
		var _this = _super.call(this, patchErrorMessageFormatter(message, {
			name,
			index,
			operation,
			tree
		})) || this;
		_this.name = name;
		_this.index = index;
		_this.operation = operation;
		_this.tree = tree;
		Object.setPrototypeOf(_this, _newTarget.prototype);
		_this.message = patchErrorMessageFormatter(message, {
			name,
			index,
			operation,
			tree
		});
		return _this;
	}
	return PatchError;
}(Error);
// node_modules/fast-json-patch/module/core.mjs
var core_exports = __exportAll({
	JsonPatchError: () => JsonPatchError,
	_areEquals: () => _areEquals,
	applyOperation: () => applyOperation,
	applyPatch: () => applyPatch$1,
	applyReducer: () => applyReducer,
	deepClone: () => deepClone,
	getValueByPointer: () => getValueByPointer,
	validate: () => validate$2,
	validator: () => validator
});
var JsonPatchError = PatchError;
var deepClone = _deepClone;
var objOps = {
	add: function(obj, key, document) {
		obj[key] = this.value;
		return { newDocument: document };
	},
	remove: function(obj, key, document) {
		var removed = obj[key];
		delete obj[key];
		return {
			newDocument: document,
			removed
		};
	},
	replace: function(obj, key, document) {
		var removed = obj[key];
		obj[key] = this.value;
		return {
			newDocument: document,
			removed
		};
	},
	move: function(obj, key, document) {
		var removed = getValueByPointer(document, this.path);
		if (removed) removed = _deepClone(removed);
		var originalValue = applyOperation(document, {
			op: "remove",
			path: this.from
		}).removed;
		applyOperation(document, {
			op: "add",
			path: this.path,
			value: originalValue
		});
		return {
			newDocument: document,
			removed
		};
	},
	copy: function(obj, key, document) {
		var valueToCopy = getValueByPointer(document, this.from);
		applyOperation(document, {
			op: "add",
			path: this.path,
			value: _deepClone(valueToCopy)
		});
		return { newDocument: document };
	},
	test: function(obj, key, document) {
		return {
			newDocument: document,
			test: _areEquals(obj[key], this.value)
		};
	},
	_get: function(obj, key, document) {
		this.value = obj[key];
		return { newDocument: document };
	}
};
var arrOps = {
	add: function(arr, i, document) {
		if (isInteger(i)) arr.splice(i, 0, this.value);
		else arr[i] = this.value;
		return {
			newDocument: document,
			index: i
		};
	},
	remove: function(arr, i, document) {
		return {
			newDocument: document,
			removed: arr.splice(i, 1)[0]
		};
	},
	replace: function(arr, i, document) {
		var removed = arr[i];
		arr[i] = this.value;
		return {
			newDocument: document,
			removed
		};
	},
	move: objOps.move,
	copy: objOps.copy,
	test: objOps.test,
	_get: objOps._get
};
function getValueByPointer(document, pointer) {
	if (pointer == "") return document;
	var getOriginalDestination = {
		op: "_get",
		path: pointer
	};
	applyOperation(document, getOriginalDestination);
	return getOriginalDestination.value;
}
function applyOperation(document, operation, validateOperation, mutateDocument, banPrototypeModifications, index) {
	if (validateOperation === void 0) validateOperation = false;
	if (mutateDocument === void 0) mutateDocument = true;
	if (banPrototypeModifications === void 0) banPrototypeModifications = true;
	if (index === void 0) index = 0;
	if (validateOperation) {
		if (typeof validateOperation == "function") validateOperation(operation, 0, document, operation.path);
		else validator(operation, 0);
	}
	if (operation.path === "") {
		var returnValue = { newDocument: document };
		if (operation.op === "add") {
			returnValue.newDocument = operation.value;
			return returnValue;
		} else if (operation.op === "replace") {
			returnValue.newDocument = operation.value;
			returnValue.removed = document;
			return returnValue;
		} else if (operation.op === "move" || operation.op === "copy") {
			returnValue.newDocument = getValueByPointer(document, operation.from);
			if (operation.op === "move") returnValue.removed = document;
			return returnValue;
		} else if (operation.op === "test") {
			returnValue.test = _areEquals(document, operation.value);
			if (returnValue.test === false) throw new JsonPatchError("Test operation failed", "TEST_OPERATION_FAILED", index, operation, document);
			returnValue.newDocument = document;
			return returnValue;
		} else if (operation.op === "remove") {
			returnValue.removed = document;
			returnValue.newDocument = null;
			return returnValue;
		} else if (operation.op === "_get") {
			operation.value = document;
			return returnValue;
		} else if (validateOperation) throw new JsonPatchError("Operation `op` property is not one of operations defined in RFC-6902", "OPERATION_OP_INVALID", index, operation, document);
		else return returnValue;
	} else {
		if (!mutateDocument) document = _deepClone(document);
		var keys = (operation.path || "").split("/");
		var obj = document;
		var t = 1;
		var len = keys.length;
		var existingPathFragment = void 0;
		var key = void 0;
		var validateFunction = void 0;
		if (typeof validateOperation == "function") validateFunction = validateOperation;
		else validateFunction = validator;
		while (true) {
			key = keys[t];
			if (key && key.indexOf("~") != -1) key = unescapePathComponent(key);
			if (banPrototypeModifications && (key == "__proto__" || key == "prototype" && t > 0 && keys[t - 1] == "constructor")) throw new TypeError("JSON-Patch: modifying `__proto__` or `constructor/prototype` prop is banned for security reasons, if this was on purpose, please set `banPrototypeModifications` flag false and pass it to this function. More info in fast-json-patch README");
			if (validateOperation) {
				if (existingPathFragment === void 0) {
					if (obj[key] === void 0) existingPathFragment = keys.slice(0, t).join("/");
					else if (t == len - 1) existingPathFragment = operation.path;
					if (existingPathFragment !== void 0) validateFunction(operation, 0, document, existingPathFragment);
				}
			}
			t++;
			if (Array.isArray(obj)) {
				if (key === "-") key = obj.length;
				else if (validateOperation && !isInteger(key)) throw new JsonPatchError("Expected an unsigned base-10 integer value, making the new referenced value the array element with the zero-based index", "OPERATION_PATH_ILLEGAL_ARRAY_INDEX", index, operation, document);
				else if (isInteger(key)) key = ~~key;
				if (t >= len) {
					if (validateOperation && operation.op === "add" && key > obj.length) throw new JsonPatchError("The specified index MUST NOT be greater than the number of elements in the array", "OPERATION_VALUE_OUT_OF_BOUNDS", index, operation, document);
					var returnValue = arrOps[operation.op].call(operation, obj, key, document);
					if (returnValue.test === false) throw new JsonPatchError("Test operation failed", "TEST_OPERATION_FAILED", index, operation, document);
					return returnValue;
				}
			} else if (t >= len) {
				var returnValue = objOps[operation.op].call(operation, obj, key, document);
				if (returnValue.test === false) throw new JsonPatchError("Test operation failed", "TEST_OPERATION_FAILED", index, operation, document);
				return returnValue;
			}
			obj = obj[key];
			if (validateOperation && t < len && (!obj || typeof obj !== "object")) throw new JsonPatchError("Cannot perform operation at the desired path", "OPERATION_PATH_UNRESOLVABLE", index, operation, document);
		}
	}
}
function applyPatch$1(document, patch, validateOperation, mutateDocument, banPrototypeModifications) {
	if (mutateDocument === void 0) mutateDocument = true;
	if (banPrototypeModifications === void 0) banPrototypeModifications = true;
	if (validateOperation) {
		if (!Array.isArray(patch)) throw new JsonPatchError("Patch sequence must be an array", "SEQUENCE_NOT_AN_ARRAY");
	}
	if (!mutateDocument) document = _deepClone(document);
	var results = new Array(patch.length);
	for (var i = 0, length_1 = patch.length; i < length_1; i++) {
		results[i] = applyOperation(document, patch[i], validateOperation, true, banPrototypeModifications, i);
		document = results[i].newDocument;
	}
	results.newDocument = document;
	return results;
}
function applyReducer(document, operation, index) {
	var operationResult = applyOperation(document, operation);
	if (operationResult.test === false) throw new JsonPatchError("Test operation failed", "TEST_OPERATION_FAILED", index, operation, document);
	return operationResult.newDocument;
}
function validator(operation, index, document, existingPathFragment) {
	if (typeof operation !== "object" || operation === null || Array.isArray(operation)) throw new JsonPatchError("Operation is not an object", "OPERATION_NOT_AN_OBJECT", index, operation, document);
	else if (!objOps[operation.op]) throw new JsonPatchError("Operation `op` property is not one of operations defined in RFC-6902", "OPERATION_OP_INVALID", index, operation, document);
	else if (typeof operation.path !== "string") throw new JsonPatchError("Operation `path` property is not a string", "OPERATION_PATH_INVALID", index, operation, document);
	else if (operation.path.indexOf("/") !== 0 && operation.path.length > 0) throw new JsonPatchError("Operation `path` property must start with \"/\"", "OPERATION_PATH_INVALID", index, operation, document);
	else if ((operation.op === "move" || operation.op === "copy") && typeof operation.from !== "string") throw new JsonPatchError("Operation `from` property is not present (applicable in `move` and `copy` operations)", "OPERATION_FROM_REQUIRED", index, operation, document);
	else if ((operation.op === "add" || operation.op === "replace" || operation.op === "test") && operation.value === void 0) throw new JsonPatchError("Operation `value` property is not present (applicable in `add`, `replace` and `test` operations)", "OPERATION_VALUE_REQUIRED", index, operation, document);
	else if ((operation.op === "add" || operation.op === "replace" || operation.op === "test") && hasUndefined(operation.value)) throw new JsonPatchError("Operation `value` property is not present (applicable in `add`, `replace` and `test` operations)", "OPERATION_VALUE_CANNOT_CONTAIN_UNDEFINED", index, operation, document);
	else if (document) {
		if (operation.op == "add") {
			var pathLen = operation.path.split("/").length;
			var existingPathLen = existingPathFragment.split("/").length;
			if (pathLen !== existingPathLen + 1 && pathLen !== existingPathLen) throw new JsonPatchError("Cannot perform an `add` operation at the desired path", "OPERATION_PATH_CANNOT_ADD", index, operation, document);
		} else if (operation.op === "replace" || operation.op === "remove" || operation.op === "_get") {
			if (operation.path !== existingPathFragment) throw new JsonPatchError("Cannot perform the operation at a path that does not exist", "OPERATION_PATH_UNRESOLVABLE", index, operation, document);
		} else if (operation.op === "move" || operation.op === "copy") {
			var error = validate$2([{
				op: "_get",
				path: operation.from,
				value: void 0
			}], document);
			if (error && error.name === "OPERATION_PATH_UNRESOLVABLE") throw new JsonPatchError("Cannot perform the operation from a path that does not exist", "OPERATION_FROM_UNRESOLVABLE", index, operation, document);
		}
	}
}
function validate$2(sequence, document, externalValidator) {
	try {
		if (!Array.isArray(sequence)) throw new JsonPatchError("Patch sequence must be an array", "SEQUENCE_NOT_AN_ARRAY");
		if (document) applyPatch$1(_deepClone(document), _deepClone(sequence), externalValidator || true);
		else {
			externalValidator = externalValidator || validator;
			for (var i = 0; i < sequence.length; i++) externalValidator(sequence[i], i, document, void 0);
		}
	} catch (e) {
		if (e instanceof JsonPatchError) return e;
		else throw e;
	}
}
function _areEquals(a, b) {
	if (a === b) return true;
	if (a && b && typeof a == "object" && typeof b == "object") {
		var arrA = Array.isArray(a), arrB = Array.isArray(b), i, length, key;
		if (arrA && arrB) {
			length = a.length;
			if (length != b.length) return false;
			for (i = length; i-- !== 0;) if (!_areEquals(a[i], b[i])) return false;
			return true;
		}
		if (arrA != arrB) return false;
		var keys = Object.keys(a);
		length = keys.length;
		if (length !== Object.keys(b).length) return false;
		for (i = length; i-- !== 0;) if (!b.hasOwnProperty(keys[i])) return false;
		for (i = length; i-- !== 0;) {
			key = keys[i];
			if (!_areEquals(a[key], b[key])) return false;
		}
		return true;
	}
	return a !== a && b !== b;
}
// node_modules/fast-json-patch/module/duplex.mjs
var duplex_exports = __exportAll({
	compare: () => compare,
	generate: () => generate,
	observe: () => observe,
	unobserve: () => unobserve
});
var beforeDict = new WeakMap();
var Mirror = function() {
	function Mirror(obj) {
		this.observers = new Map();
		this.obj = obj;
	}
	return Mirror;
}();
var ObserverInfo = function() {
	function ObserverInfo(callback, observer) {
		this.callback = callback;
		this.observer = observer;
	}
	return ObserverInfo;
}();
function getMirror(obj) {
	return beforeDict.get(obj);
}
function getObserverFromMirror(mirror, callback) {
	return mirror.observers.get(callback);
}
function removeObserverFromMirror(mirror, observer) {
	mirror.observers.delete(observer.callback);
}
function unobserve(root, observer) {
	observer.unobserve();
}
function observe(obj, callback) {
	var patches = [];
	var observer;
	var mirror = getMirror(obj);
	if (!mirror) {
		mirror = new Mirror(obj);
		beforeDict.set(obj, mirror);
	} else {
		var observerInfo = getObserverFromMirror(mirror, callback);
		observer = observerInfo && observerInfo.observer;
	}
	if (observer) return observer;
	observer = {};
	mirror.value = _deepClone(obj);
	if (callback) {
		observer.callback = callback;
		observer.next = null;
		var dirtyCheck = function() {
			generate(observer);
		};
		var fastCheck = function() {
			clearTimeout(observer.next);
			observer.next = setTimeout(dirtyCheck);
		};
		if (typeof window !== "undefined") {
			window.addEventListener("mouseup", fastCheck);
			window.addEventListener("keyup", fastCheck);
			window.addEventListener("mousedown", fastCheck);
			window.addEventListener("keydown", fastCheck);
			window.addEventListener("change", fastCheck);
		}
	}
	observer.patches = patches;
	observer.object = obj;
	observer.unobserve = function() {
		generate(observer);
		clearTimeout(observer.next);
		removeObserverFromMirror(mirror, observer);
		if (typeof window !== "undefined") {
			window.removeEventListener("mouseup", fastCheck);
			window.removeEventListener("keyup", fastCheck);
			window.removeEventListener("mousedown", fastCheck);
			window.removeEventListener("keydown", fastCheck);
			window.removeEventListener("change", fastCheck);
		}
	};
	mirror.observers.set(callback, new ObserverInfo(callback, observer));
	return observer;
}
function generate(observer, invertible) {
	if (invertible === void 0) invertible = false;
	var mirror = beforeDict.get(observer.object);
	_generate(mirror.value, observer.object, observer.patches, "", invertible);
	if (observer.patches.length) applyPatch$1(mirror.value, observer.patches);
	var temp = observer.patches;
	if (temp.length > 0) {
		observer.patches = [];
		if (observer.callback) observer.callback(temp);
	}
	return temp;
}
function _generate(mirror, obj, patches, path, invertible) {
	if (obj === mirror) return;
	if (typeof obj.toJSON === "function") obj = obj.toJSON();
	var newKeys = _objectKeys(obj);
	var oldKeys = _objectKeys(mirror);
	var deleted = false;
	for (var t = oldKeys.length - 1; t >= 0; t--) {
		var key = oldKeys[t];
		var oldVal = mirror[key];
		if (hasOwnProperty(obj, key) && !(obj[key] === void 0 && oldVal !== void 0 && Array.isArray(obj) === false)) {
			var newVal = obj[key];
			if (typeof oldVal == "object" && oldVal != null && typeof newVal == "object" && newVal != null && Array.isArray(oldVal) === Array.isArray(newVal)) _generate(oldVal, newVal, patches, path + "/" + escapePathComponent(key), invertible);
			else if (oldVal !== newVal) {
				if (invertible) patches.push({
					op: "test",
					path: path + "/" + escapePathComponent(key),
					value: _deepClone(oldVal)
				});
				patches.push({
					op: "replace",
					path: path + "/" + escapePathComponent(key),
					value: _deepClone(newVal)
				});
			}
		} else if (Array.isArray(mirror) === Array.isArray(obj)) {
			if (invertible) patches.push({
				op: "test",
				path: path + "/" + escapePathComponent(key),
				value: _deepClone(oldVal)
			});
			patches.push({
				op: "remove",
				path: path + "/" + escapePathComponent(key)
			});
			deleted = true;
		} else {
			if (invertible) patches.push({
				op: "test",
				path,
				value: mirror
			});
			patches.push({
				op: "replace",
				path,
				value: obj
			});
		}
	}
	if (!deleted && newKeys.length == oldKeys.length) return;
	for (var t = 0; t < newKeys.length; t++) {
		var key = newKeys[t];
		if (!hasOwnProperty(mirror, key) && obj[key] !== void 0) patches.push({
			op: "add",
			path: path + "/" + escapePathComponent(key),
			value: _deepClone(obj[key])
		});
	}
}
function compare(tree1, tree2, invertible) {
	if (invertible === void 0) invertible = false;
	var patches = [];
	_generate(tree1, tree2, patches, "", invertible);
	return patches;
}
// node_modules/fast-json-patch/index.mjs
var fast_json_patch_default = Object.assign({}, core_exports, duplex_exports, {
	JsonPatchError: PatchError,
	deepClone: _deepClone,
	escapePathComponent,
	unescapePathComponent
});
// src/files/find-root.ts
const CONFIGURATION_NAME = "wac.yaml";
function isSkipped(name) {
	return name.startsWith("_") || name.startsWith(".") || name === "fixtures" || name === "node_modules";
}
function findRoot(start) {
	for (let directory = start;; directory = dirname(directory)) {
		if (existsSync(join(directory, "wac.yaml"))) return relative(directory, start).split(sep).some(isSkipped) ? start : directory;
		if (existsSync(join(directory, ".git")) || dirname(directory) === directory) return start;
	}
}
function findManifestDirectory(workingDirectory) {
	const usual = "automations";
	if (existsSync(join(workingDirectory, usual))) return usual;
	if (existsSync(join(workingDirectory, "wac.yaml"))) return ".";
	return findRoot(workingDirectory) === workingDirectory ? usual : ".";
}
// src/files/start-of-file.ts
function startOfFile(file) {
	const start = {
		line: 1,
		column: 1,
		offset: 0
	};
	return {
		file: file.replaceAll("\\", "/"),
		start,
		end: start
	};
}
// src/files/read-text-file.ts
function readTextFile(file, maxBytes) {
	const fail = (problem) => ({
		value: void 0,
		diagnostics: [{
			severity: "error",
			...problem,
			range: startOfFile(file.shown)
		}]
	});
	let bytes;
	try {
		const descriptor = openSync(file.absolute, "r");
		try {
			const { size } = fstatSync(descriptor);
			if (size > maxBytes) return fail({
				code: "file/too-large",
				message: `The file has ${(size / 2 ** 20).toFixed(1)} MiB; at most ${Math.floor(maxBytes / 2 ** 20)} are read`,
				hint: "Split it into several files."
			});
			bytes = readFileSync(descriptor);
		} finally {
			closeSync(descriptor);
		}
	} catch (error) {
		return fail({
			code: "file/unreadable",
			message: `The file cannot be read: ${describeFileError(error)}`
		});
	}
	const text = decodeText(bytes);
	if (text === void 0) return fail({
		code: "file/encoding",
		message: bytes.includes(0) ? "The file is not text" : `The file is not UTF-8: byte ${firstBadByte(bytes)} is not valid`,
		hint: "Save it as UTF-8 text, or move it out of the directory."
	});
	return {
		value: {
			path: file.path,
			text
		},
		diagnostics: []
	};
}
function decodeText(bytes) {
	if (bytes.includes(0) || !isUtf8(bytes)) return void 0;
	const text = bytes.toString("utf8");
	return text.startsWith("\uFEFF") ? text.slice(1) : text;
}
function firstBadByte(bytes) {
	let good = 0;
	let bad = bytes.length;
	while (bad - good > 1) {
		const middle = Math.floor((good + bad) / 2);
		if (isPrefixSound(bytes.subarray(0, middle))) good = middle;
		else bad = middle;
	}
	return bad;
}
function isPrefixSound(bytes) {
	try {
		new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
		return true;
	} catch {
		return false;
	}
}
// src/files/walk-tree.ts
function walkTree(root, shown, limits) {
	const walk = new Walk(shown, limits);
	const real = realPath(root);
	walk.visit({
		absolute: root,
		path: "",
		chain: [real],
		root: real
	});
	return walk.result();
}
var Walk = class {
	#shown;
	#limits;
	#files = [];
	#diagnostics = [];
	#entries = 0;
	#folders = 0;
	constructor(shown, limits) {
		this.#shown = shown;
		this.#limits = limits;
	}
	result() {
		return {
			files: this.#files.sort((a, b) => compareText(a.path, b.path)),
			diagnostics: this.#diagnostics
		};
	}
	visit(folder) {
		this.#folders += 1;
		if (this.#folders > this.#limits.maxFolders) {
			this.#reportTooMany(`${this.#limits.maxFolders} folders, with those that links lead to`);
			return;
		}
		let entries;
		try {
			entries = readdirSync(folder.absolute, { withFileTypes: true });
		} catch (error) {
			this.#report("file/unreadable", folder.path, `The folder cannot be read: ${describeFileError(error)}`);
			return;
		}
		entries.sort((a, b) => compareText(a.name, b.name));
		for (const entry of entries) {
			if (this.#isFull()) return;
			if (!isSkipped(entry.name)) this.#visitEntry(entry, folder);
		}
	}
	#visitEntry(entry, folder) {
		const path = folder.path === "" ? entry.name : `${folder.path}/${entry.name}`;
		const absolute = join(folder.absolute, entry.name);
		const isYaml = /\.ya?ml$/i.test(entry.name);
		if (entry.isDirectory()) this.visit({
			absolute,
			path,
			chain: [...folder.chain, join(folder.chain.at(-1) ?? "", entry.name)],
			root: folder.root
		});
		else if (entry.isSymbolicLink()) this.#visitLink({
			absolute,
			path,
			isYaml
		}, folder);
		else if (entry.isFile()) {
			if (isYaml) this.#addFile(absolute, path);
		} else if (isYaml) this.#report("file/unreadable", path, "It is not a regular file", "Move it out of the directory.");
	}
	#visitLink(link, folder) {
		const { absolute, path, isYaml } = link;
		let target;
		let kind;
		try {
			target = realpathSync.native(absolute);
			kind = statSync(target);
		} catch (error) {
			this.#report("file/link", path, `The link leads nowhere: ${describeFileError(error)}`, REPLACE_LINK);
			return;
		}
		if (!isYaml && !kind.isDirectory()) return;
		if (target !== folder.root && !target.startsWith(`${folder.root}${sep}`)) this.#report("file/link", path, "The link leads out of the directory", REPLACE_LINK);
		else if (folder.chain.includes(target)) this.#report("file/link", path, "The link leads to a folder that it lies in", REPLACE_LINK);
		else if (kind.isDirectory()) this.visit({
			absolute,
			path,
			chain: [...folder.chain, target],
			root: folder.root
		});
		else if (kind.isFile()) this.#addFile(absolute, path);
		else this.#report("file/unreadable", path, "It is not a regular file", "Move it out of the directory.");
	}
	#addFile(absolute, path) {
		this.#entries += 1;
		if (this.#entries > this.#limits.maxFiles) this.#reportTooMany(`${this.#limits.maxFiles} YAML files`);
		else if (path !== "wac.yaml" && path.endsWith(`/${"wac.yaml"}`)) this.#report("file/second-configuration", path, `This ${CONFIGURATION_NAME} does not stand at the top of the directory`, "Name the directory that it stands in; or keep the one at the top, and use environments for different settings.");
		else this.#files.push({
			absolute,
			path,
			shown: this.#show(path)
		});
	}
	#isFull() {
		return this.#entries > this.#limits.maxFiles || this.#folders > this.#limits.maxFolders;
	}
	#reportTooMany(what) {
		this.#report("file/too-large", "", `There are more than ${what}`, "Move what is no manifest out of the directory.");
	}
	#report(code, path, message, hint) {
		const range = startOfFile(this.#show(path));
		this.#diagnostics.push({
			code,
			severity: "error",
			message,
			...present$1({ hint }),
			range
		});
	}
	#show(path) {
		return this.#shown === "." && path !== "" ? path : join(this.#shown, path);
	}
};
function realPath(path) {
	try {
		return realpathSync.native(path);
	} catch {
		return path;
	}
}
const REPLACE_LINK = "Replace the link by the file or folder itself, or remove it.";
// src/files/read-manifest-tree.ts
const LIMITS = {
	maxFileBytes: 8 * 2 ** 20,
	maxTotalBytes: 128 * 2 ** 20,
	maxFiles: 5e4,
	maxFolders: 1e4
};
const FILES_AT_ONCE = 256;
async function readManifestTree(directory, limits = {}) {
	const given = statOf(directory);
	const location = resolve(directory);
	if (given === void 0) return {
		value: {
			root: location,
			directory,
			files: [],
			tests: []
		},
		diagnostics: [notFound(directory)]
	};
	const start = given.isDirectory() ? location : dirname(location);
	const root = findRoot(start);
	const shown = join(given.isDirectory() ? directory : dirname(directory), relative(start, root)) || ".";
	const walk = walkTree(root, shown, {
		...LIMITS,
		...limits
	});
	const read = await readAll(walk.files, {
		...LIMITS,
		...limits
	});
	const narrowedTo = relative(root, location).split(sep).join("/");
	const value = {
		root,
		directory: shown,
		...present$1({ narrowedTo: narrowedTo === "" ? void 0 : narrowedTo }),
		...sortFiles(read.value)
	};
	const diagnostics = [...walk.diagnostics, ...read.diagnostics];
	if (diagnostics.length === 0 && value.files.length === 0 && value.configuration !== void 0) diagnostics.push(noManifests(shown));
	return {
		value,
		diagnostics
	};
}
function statOf(path) {
	try {
		return statSync(path);
	} catch {
		return;
	}
}
async function readAll(found, limits) {
	const files = [];
	const diagnostics = [];
	let bytes = 0;
	for (let from = 0; from < found.length; from += FILES_AT_ONCE) {
		if (from > 0) await new Promise(setImmediate);
		for (const file of found.slice(from, from + FILES_AT_ONCE)) {
			const { value, diagnostics: problems } = readTextFile(file, limits.maxFileBytes);
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
			hint: "Move what is no manifest out of the directory."
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
function notFound(directory) {
	return {
		code: "file/not-found",
		severity: "error",
		message: `There is no directory "${directory}"`,
		hint: "Name the directory that holds wac.yaml, or make one with \"wac init\"."
	};
}
function noManifests(directory) {
	return {
		code: "file/no-manifests",
		severity: "error",
		message: `There is no manifest in "${directory}", only the configuration`,
		hint: "Add a manifest (any *.yaml file). To remove everything that is ours on the server, use \"wac destroy\".",
		range: startOfFile(join(directory, CONFIGURATION_NAME))
	};
}
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
			hint: "Give one of the two another key; a key that is on the server already should stay.",
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
	const diagnostics = [];
	for (const declaration of declarations) {
		const scope = describeScope(declaration.scope);
		const location = `${scope.toLowerCase()}\n${declaration.name.trim().toLowerCase()}`;
		const earlier = first.get(location);
		if (earlier === void 0) first.set(location, declaration);
		else if (earlier.key !== declaration.key) diagnostics.push(duplicateName(declaration, earlier, scope));
	}
	return diagnostics;
}
function duplicateName(declaration, earlier, scope) {
	const isMatrix = sameRange(nameRange(declaration), nameRange(earlier));
	return {
		code: "manifest/duplicate-name",
		severity: "error",
		message: `"${declaration.key}" and "${earlier.key}" have the same name "${declaration.name}" in the ${scope}`,
		hint: isMatrix ? "Put the axis into the name, as in name: \"\u2026 ${{ matrix.AXIS }}\", or leave the name out: then it is the key." : "The server allows a name once per scope: rename one of them.",
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
// src/manifest/source/document-source.ts
function overlaySource(document, overlays, spellings) {
	const find = (pointer) => overlays.findLast((overlay) => pointer === overlay.pointer || pointer.startsWith(`${overlay.pointer}/`));
	return {
		range: document.range,
		locate: (pointer, part) => find(pointer)?.range ?? document.locate(pointer, part),
		numberText: (pointer) => spellings.get(pointer)
	};
}
function manifestSource(source, document) {
	let ranges;
	return {
		get range() {
			return source.range;
		},
		get ranges() {
			ranges ??= rangesByPath(source, document);
			return ranges;
		}
	};
}
function rangesByPath(source, document) {
	const ranges = new Map();
	function visit(value, path) {
		if (path.length > 0) ranges.set(path.join("."), source.locate(renderJsonPointer(path)));
		if (!isJsonObject(value)) return;
		for (const [key, item] of Object.entries(value)) visit(item, [...path, key]);
	}
	visit(document, []);
	return ranges;
}
// src/manifest/compile/find-secrets.ts
function findSecrets(value) {
	return search(value, []);
}
function search(value, path) {
	if (typeof value === "string") {
		const kind = secretKind(value, path.at(-1));
		return kind === void 0 ? [] : [{
			pointer: renderJsonPointer(path),
			kind
		}];
	}
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([key, item]) => search(item, [...path, key]));
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
	const problem = kindProblem(definition);
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
		message: "Nothing says which team owns the integration",
		hint: "Integrations belong to teams: add \"entity\" to the integration, or to wac.yaml."
	});
	return integrationRef(definition, owner);
}
function kindProblem(definition) {
	const kinds = KINDS$2.filter((kind) => definition[kind] !== void 0);
	if (kinds.length === 1) return void 0;
	const has = kinds.length === 0 ? "none" : kinds.map((kind) => `"${kind}"`).join(" and ");
	return {
		code: "integration/wrong-kind",
		message: `An integration is exactly one of ${KINDS$2.join(", ")}; this one has ${has}`,
		hint: "\"wac integrations\" prints what there is, ready to paste."
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
		hint: "Integrations are named, never pasted: write { slack: { channel: \u2026 } } or { webhook: NAME }."
	});
	const names = [...context.aliases.keys()];
	const there = names.length === 0 ? "" : `It defines ${names.slice(0, 12).join(", ")}. `;
	return report({
		code: "integration/unknown-alias",
		message: `The configuration defines no integration "${integration.slice(0, 80)}"`,
		hint: suggestHint(integration, names) ?? `${there}Define it under "integrations" in wac.yaml, or write { slack: { channel: \u2026 } } or { webhook: \u2026 } here.`
	});
}
function defaultOwner(scope, { configuration }) {
	return scope.kind === "project" || scope.kind === "team" ? scope.entity : configuration.entity;
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
function compileAction(then, scope, context) {
	const { sendNotification, sendWebhook } = then;
	if (sendNotification !== void 0) {
		const { title = "", message = "", severity = "INFO" } = sendNotification;
		if (scope === void 0) return void 0;
		const use = {
			pointer: "/then/sendNotification/integration",
			kind: "slack",
			scope
		};
		const integration = compileIntegration(sendNotification.integration, use, context);
		return integration && {
			kind: "sendNotification",
			integration,
			title,
			message,
			severity
		};
	}
	if (sendWebhook !== void 0) {
		const pointer = "/then/sendWebhook/payload";
		const value = sendWebhook.payload;
		if (value !== void 0) reportSecrets(value, pointer, context);
		const payload = value === void 0 ? "" : renderPayload(value, pointer, context.source);
		if (scope === void 0) return void 0;
		const use = {
			pointer: "/then/sendWebhook/integration",
			kind: "webhook",
			scope
		};
		const integration = compileIntegration(sendWebhook.integration, use, context);
		return integration && {
			kind: "sendWebhook",
			integration,
			payload
		};
	}
	return { kind: "doNothing" };
}
function reportSecrets(value, pointer, context) {
	for (const secret of findSecrets(value)) context.report({
		code: "manifest/secret",
		pointer: `${pointer}${secret.pointer}`,
		message: `This looks like ${secret.kind}`,
		hint: "Keep it in W&B\u2019s secret manager and write ${SECRET_NAME} here; revoke it if it was real."
	});
}
// src/manifest/compile/compile-filter.ts
const RUN_FIELDS = {
	name: "display_name",
	id: "name",
	user: "username",
	state: "state",
	tags: "tags"
};
const JOINS$1 = {
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
		const join = JOINS$1[key];
		if (join !== void 0) {
			const items = Array.isArray(value) ? value : [];
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
	if (Array.isArray(condition)) return [{ [field]: { $in: condition } }];
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
	if (isEquality && event.aggregate === "sum") return notExact(context, pointer, `A sum cannot be compared with "${operator}": the server has no sum, and rounding would decide`, "Use gt, gte, lt or lte, or another aggregate.");
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
		hint: "Write states: [failed, crashed] to say that this is meant."
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
	if (kind === "createArtifact" && !hasCollection) {
		const hint = scope.kind === "project" || scope.kind === "registry" ? "Add \"collection: NAME\" to the scope, one automation for each (a matrix makes many), or use linkArtifact or addArtifactAlias." : "Name a project and a collection in the scope, or use linkArtifact or addArtifactAlias, which may stand anywhere.";
		return refuse(context, kind, `createArtifact can stand on a collection only; the scope is the ${describeScope(scope)}`, hint);
	}
	const isRunEvent = kind === "runMetric" || kind === "runState";
	if (isRunEvent && (hasCollection || scope.kind === "registry")) {
		const hint = scope.kind === "registry" ? "Registries have no runs: name the project of the runs, a team or an organization; for what happens in the registry use linkArtifact or addArtifactAlias." : "Leave \"collection\" out of the scope; for what happens in the collection use createArtifact or addArtifactAlias.";
		return refuse(context, kind, `${kind} can stand on a project, team or organization only; the scope is the ${describeScope(scope)}`, hint);
	}
	if (isRunEvent && (scope.kind === "team" || scope.kind === "organization")) context.report({
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
	const parts = path.split("/").map((part) => part.trim());
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
const MAX_NAME = 255;
const MAX_OWNER_AND_KEY = 200;
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
	const length = name.length > MAX_NAME ? [...name].length : name.length;
	if (length > MAX_NAME) report({
		code: "manifest/too-long",
		pointer: manifest.name === void 0 ? "/key" : "/name",
		message: `The name has ${length} characters; the server allows ${MAX_NAME}`,
		hint: "Shorten it."
	});
	if (name.trim() === "") report({
		code: "schema/invalid-value",
		pointer: "/name",
		message: "The name is blank",
		hint: "Write a name, or leave the field out: then it is the key."
	});
	const together = context.configuration.owner.length + key.length;
	if (together > MAX_OWNER_AND_KEY) report({
		code: "manifest/too-long",
		pointer: "/key",
		message: `Owner and key together have ${together} characters; at most ${MAX_OWNER_AND_KEY} fit into the marker`,
		hint: "Shorten the key, or the ids of the matrix."
	});
	for (const [field, text] of [["name", name], ["description", manifest.description]]) {
		if (text?.includes("[wac:") !== true) continue;
		report({
			code: "manifest/marker",
			pointer: `/${field}`,
			message: `The ${field} holds "[wac:", the mark by which wac knows its automations`,
			hint: "Leave it out; wac adds its own line."
		});
	}
	const notification = manifest.then.sendNotification;
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
			hint: suggestHint(dotted, names) ?? `Known here: ${names.join(", ")}.`
		};
	}
	if (kind !== void 0 && !Object.hasOwn(manifest.then, kind)) return {
		message: `"${dotted}" belongs to an action that this manifest does not have`,
		hint: `Its action is ${Object.keys(manifest.then).join("")}.`
	};
}
function exists(path) {
	for (let length = 1; length <= path.length; length++) {
		const node = schemaNodeAt(schema, path.slice(0, length));
		if (node === void 0) return false;
		if (isOpenNode(node) && fieldNames(node).length === 0) return true;
	}
	return true;
}
// src/manifest/generated/manifest-validator.js
const validate$1 = validate52$1;
const schema19$1 = {
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
const func0$1 = Object.prototype.hasOwnProperty;
const pattern3$1 = new RegExp("^[a-z0-9][a-z0-9._-]{0,62}$", "u");
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
		if (data.project !== void 0 && func0$1.call(data, "project")) {
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
		if (data.registry !== void 0 && func0$1.call(data, "registry")) {
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
		if (data.collection !== void 0 && func0$1.call(data, "collection")) {
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
		if (data.team !== void 0 && func0$1.call(data, "team")) {
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
		if (data.organization !== void 0 && func0$1.call(data, "organization")) {
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
		for (const key0 of Object.keys(data)) if (!func0$1.call(schema23.properties, key0)) {
			(vErrors ??= []).push({
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			});
			errors++;
		}
		if (data.eq !== void 0 && func0$1.call(data, "eq")) {
			if (typeof data.eq !== "string") {
				(vErrors ??= []).push({
					instancePath: instancePath + "/eq",
					keyword: "type",
					params: { type: "string" }
				});
				errors++;
			}
		}
		if (data.ne !== void 0 && func0$1.call(data, "ne")) {
			if (typeof data.ne !== "string") {
				(vErrors ??= []).push({
					instancePath: instancePath + "/ne",
					keyword: "type",
					params: { type: "string" }
				});
				errors++;
			}
		}
		if (data.gt !== void 0 && func0$1.call(data, "gt")) {
			if (typeof data.gt !== "string") {
				(vErrors ??= []).push({
					instancePath: instancePath + "/gt",
					keyword: "type",
					params: { type: "string" }
				});
				errors++;
			}
		}
		if (data.gte !== void 0 && func0$1.call(data, "gte")) {
			if (typeof data.gte !== "string") {
				(vErrors ??= []).push({
					instancePath: instancePath + "/gte",
					keyword: "type",
					params: { type: "string" }
				});
				errors++;
			}
		}
		if (data.lt !== void 0 && func0$1.call(data, "lt")) {
			if (typeof data.lt !== "string") {
				(vErrors ??= []).push({
					instancePath: instancePath + "/lt",
					keyword: "type",
					params: { type: "string" }
				});
				errors++;
			}
		}
		if (data.lte !== void 0 && func0$1.call(data, "lte")) {
			if (typeof data.lte !== "string") {
				(vErrors ??= []).push({
					instancePath: instancePath + "/lte",
					keyword: "type",
					params: { type: "string" }
				});
				errors++;
			}
		}
		if (data.in !== void 0 && func0$1.call(data, "in")) {
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
		if (data.nin !== void 0 && func0$1.call(data, "nin")) {
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
		if (data.regex !== void 0 && func0$1.call(data, "regex")) {
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
		if (data.contains !== void 0 && func0$1.call(data, "contains")) {
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
		if (data.exists !== void 0 && func0$1.call(data, "exists")) {
			if (typeof data.exists !== "boolean") {
				(vErrors ??= []).push({
					instancePath: instancePath + "/exists",
					keyword: "type",
					params: { type: "boolean" }
				});
				errors++;
			}
		}
		if (data.not !== void 0 && func0$1.call(data, "not")) {
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
		if (data.alias !== void 0 && func0$1.call(data, "alias")) {
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
		if (data.tag !== void 0 && func0$1.call(data, "tag")) {
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
		if (data.all !== void 0 && func0$1.call(data, "all")) {
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
		if (data.any !== void 0 && func0$1.call(data, "any")) {
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
		if (data.not !== void 0 && func0$1.call(data, "not")) {
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
		if (data.none !== void 0 && func0$1.call(data, "none")) {
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
		if (data.mongo !== void 0 && func0$1.call(data, "mongo")) {
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
const schema25 = {
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
		if (data.by === void 0 || !func0$1.call(data, "by")) {
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
		if (data.direction !== void 0 && func0$1.call(data, "direction")) {
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
					params: { allowedValues: schema25.properties.direction.enum }
				});
				errors++;
			}
		}
		if (data.by !== void 0 && func0$1.call(data, "by")) {
			let data1 = data.by;
			if (!(typeof data1 == "number" && isFinite(data1)) && typeof data1 !== "string") {
				(vErrors ??= []).push({
					instancePath: instancePath + "/by",
					keyword: "type",
					params: { type: schema25.properties.by.type }
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
		if (data.priorWindow !== void 0 && func0$1.call(data, "priorWindow")) {
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
		for (const key0 of Object.keys(data)) if (!func0$1.call(schema27.properties, key0)) {
			(vErrors ??= []).push({
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			});
			errors++;
		}
		if (data.eq !== void 0 && func0$1.call(data, "eq")) {
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
		if (data.ne !== void 0 && func0$1.call(data, "ne")) {
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
		if (data.gt !== void 0 && func0$1.call(data, "gt")) {
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
		if (data.gte !== void 0 && func0$1.call(data, "gte")) {
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
		if (data.lt !== void 0 && func0$1.call(data, "lt")) {
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
		if (data.lte !== void 0 && func0$1.call(data, "lte")) {
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
		if (data.in !== void 0 && func0$1.call(data, "in")) {
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
		if (data.nin !== void 0 && func0$1.call(data, "nin")) {
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
		if (data.regex !== void 0 && func0$1.call(data, "regex")) {
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
		if (data.contains !== void 0 && func0$1.call(data, "contains")) {
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
		if (data.exists !== void 0 && func0$1.call(data, "exists")) {
			if (typeof data.exists !== "boolean") {
				(vErrors ??= []).push({
					instancePath: instancePath + "/exists",
					keyword: "type",
					params: { type: "boolean" }
				});
				errors++;
			}
		}
		if (data.not !== void 0 && func0$1.call(data, "not")) {
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
		for (const key0 of Object.keys(data)) if (!(func0$1.call(schema26.properties, key0) || pattern5$1.test(key0) || pattern6.test(key0))) {
			(vErrors ??= []).push({
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			});
			errors++;
		}
		if (data.name !== void 0 && func0$1.call(data, "name")) {
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
		if (data.id !== void 0 && func0$1.call(data, "id")) {
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
		if (data.user !== void 0 && func0$1.call(data, "user")) {
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
		if (data.state !== void 0 && func0$1.call(data, "state")) {
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
		if (data.tags !== void 0 && func0$1.call(data, "tags")) {
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
		if (data.all !== void 0 && func0$1.call(data, "all")) {
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
		if (data.any !== void 0 && func0$1.call(data, "any")) {
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
		if (data.not !== void 0 && func0$1.call(data, "not")) {
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
		if (data.none !== void 0 && func0$1.call(data, "none")) {
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
		if (data.mongo !== void 0 && func0$1.call(data, "mongo")) {
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
		if (data.metric === void 0 || !func0$1.call(data, "metric")) {
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
		if (data.metric !== void 0 && func0$1.call(data, "metric")) {
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
		if (data.aggregate !== void 0 && func0$1.call(data, "aggregate")) {
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
		if (data.window !== void 0 && func0$1.call(data, "window")) {
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
		if (data.threshold !== void 0 && func0$1.call(data, "threshold")) {
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
				if (data3.gt !== void 0 && func0$1.call(data3, "gt")) {
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
				if (data3.gte !== void 0 && func0$1.call(data3, "gte")) {
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
				if (data3.lt !== void 0 && func0$1.call(data3, "lt")) {
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
				if (data3.lte !== void 0 && func0$1.call(data3, "lte")) {
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
				if (data3.eq !== void 0 && func0$1.call(data3, "eq")) {
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
				if (data3.ne !== void 0 && func0$1.call(data3, "ne")) {
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
		if (data.change !== void 0 && func0$1.call(data, "change")) {
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
		if (data.zscore !== void 0 && func0$1.call(data, "zscore")) {
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
				if (data11.threshold !== void 0 && func0$1.call(data11, "threshold")) {
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
				if (data11.window !== void 0 && func0$1.call(data11, "window")) {
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
				if (data11.direction !== void 0 && func0$1.call(data11, "direction")) {
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
		if (data.runs !== void 0 && func0$1.call(data, "runs")) {
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
		for (const key0 of Object.keys(data)) if (!func0$1.call(schema21.properties, key0)) {
			(vErrors ??= []).push({
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			});
			errors++;
		}
		if (data.createArtifact !== void 0 && func0$1.call(data, "createArtifact")) {
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
				if (data0.filter !== void 0 && func0$1.call(data0, "filter")) {
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
		if (data.linkArtifact !== void 0 && func0$1.call(data, "linkArtifact")) {
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
				if (data2.filter !== void 0 && func0$1.call(data2, "filter")) {
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
		if (data.unlinkArtifact !== void 0 && func0$1.call(data, "unlinkArtifact")) {
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
				if (data4.filter !== void 0 && func0$1.call(data4, "filter")) {
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
		if (data.addArtifactAlias !== void 0 && func0$1.call(data, "addArtifactAlias")) {
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
				if (data6.filter !== void 0 && func0$1.call(data6, "filter")) {
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
		if (data.addArtifactTag !== void 0 && func0$1.call(data, "addArtifactTag")) {
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
				if (data8.filter !== void 0 && func0$1.call(data8, "filter")) {
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
		if (data.removeArtifactTag !== void 0 && func0$1.call(data, "removeArtifactTag")) {
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
				if (data10.filter !== void 0 && func0$1.call(data10, "filter")) {
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
		if (data.addCollectionTag !== void 0 && func0$1.call(data, "addCollectionTag")) {
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
				if (data12.filter !== void 0 && func0$1.call(data12, "filter")) {
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
		if (data.removeCollectionTag !== void 0 && func0$1.call(data, "removeCollectionTag")) {
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
				if (data14.filter !== void 0 && func0$1.call(data14, "filter")) {
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
		if (data.runMetric !== void 0 && func0$1.call(data, "runMetric")) {
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
		if (data.runState !== void 0 && func0$1.call(data, "runState")) {
			let data17 = data.runState;
			if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
				if (data17.states === void 0 || !func0$1.call(data17, "states")) {
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
				if (data17.states !== void 0 && func0$1.call(data17, "states")) {
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
				if (data17.runs !== void 0 && func0$1.call(data17, "runs")) {
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
		if (data.slack !== void 0 && func0$1.call(data, "slack")) {
			let data0 = data.slack;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.channel === void 0 || !func0$1.call(data0, "channel")) {
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
				if (data0.channel !== void 0 && func0$1.call(data0, "channel")) {
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
				if (data0.workspace !== void 0 && func0$1.call(data0, "workspace")) {
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
		if (data.webhook !== void 0 && func0$1.call(data, "webhook")) {
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
		if (data.id !== void 0 && func0$1.call(data, "id")) {
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
		if (data.entity !== void 0 && func0$1.call(data, "entity")) {
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
		for (const key0 of Object.keys(data)) if (!(key0 === "sendNotification" || key0 === "sendWebhook" || key0 === "doNothing")) {
			(vErrors ??= []).push({
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			});
			errors++;
		}
		if (data.sendNotification !== void 0 && func0$1.call(data, "sendNotification")) {
			let data0 = data.sendNotification;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.integration === void 0 || !func0$1.call(data0, "integration")) {
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
				if (data0.integration !== void 0 && func0$1.call(data0, "integration")) {
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
				if (data0.title !== void 0 && func0$1.call(data0, "title")) {
					if (typeof data0.title !== "string") {
						(vErrors ??= []).push({
							instancePath: instancePath + "/sendNotification/title",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data0.message !== void 0 && func0$1.call(data0, "message")) {
					if (typeof data0.message !== "string") {
						(vErrors ??= []).push({
							instancePath: instancePath + "/sendNotification/message",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data0.severity !== void 0 && func0$1.call(data0, "severity")) {
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
		if (data.sendWebhook !== void 0 && func0$1.call(data, "sendWebhook")) {
			let data5 = data.sendWebhook;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				if (data5.integration === void 0 || !func0$1.call(data5, "integration")) {
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
				if (data5.integration !== void 0 && func0$1.call(data5, "integration")) {
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
				if (data5.payload !== void 0 && func0$1.call(data5, "payload")) {
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
		if (data.doNothing !== void 0 && func0$1.call(data, "doNothing")) {
			let data8 = data.doNothing;
			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) for (const key3 of Object.keys(data8)) {
				(vErrors ??= []).push({
					instancePath: instancePath + "/doNothing",
					keyword: "additionalProperties",
					params: { additionalProperty: key3 }
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
		if (data.protect !== void 0 && func0$1.call(data, "protect")) {
			if (typeof data.protect !== "boolean") {
				(vErrors ??= []).push({
					instancePath: instancePath + "/protect",
					keyword: "type",
					params: { type: "boolean" }
				});
				errors++;
			}
		}
		if (data.adopt !== void 0 && func0$1.call(data, "adopt")) {
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
		if (data.ignoreChanges !== void 0 && func0$1.call(data, "ignoreChanges")) {
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
		if (data.onRemove !== void 0 && func0$1.call(data, "onRemove")) {
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
function validate52$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate52$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.key === void 0 || !func0$1.call(data, "key")) {
			(vErrors ??= []).push({
				instancePath,
				keyword: "required",
				params: { missingProperty: "key" }
			});
			errors++;
		}
		if (data.scope === void 0 || !func0$1.call(data, "scope")) {
			(vErrors ??= []).push({
				instancePath,
				keyword: "required",
				params: { missingProperty: "scope" }
			});
			errors++;
		}
		if (data.when === void 0 || !func0$1.call(data, "when")) {
			(vErrors ??= []).push({
				instancePath,
				keyword: "required",
				params: { missingProperty: "when" }
			});
			errors++;
		}
		if (data.then === void 0 || !func0$1.call(data, "then")) {
			(vErrors ??= []).push({
				instancePath,
				keyword: "required",
				params: { missingProperty: "then" }
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
		if (data.key !== void 0 && func0$1.call(data, "key")) {
			let data0 = data.key;
			if (typeof data0 === "string") {
				if (!pattern3$1.test(data0)) {
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
		if (data.name !== void 0 && func0$1.call(data, "name")) {
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
		if (data.description !== void 0 && func0$1.call(data, "description")) {
			if (typeof data.description !== "string") {
				(vErrors ??= []).push({
					instancePath: instancePath + "/description",
					keyword: "type",
					params: { type: "string" }
				});
				errors++;
			}
		}
		if (data.enabled !== void 0 && func0$1.call(data, "enabled")) {
			if (typeof data.enabled !== "boolean") {
				(vErrors ??= []).push({
					instancePath: instancePath + "/enabled",
					keyword: "type",
					params: { type: "boolean" }
				});
				errors++;
			}
		}
		if (data.environments !== void 0 && func0$1.call(data, "environments")) {
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
		if (data.matrix !== void 0 && func0$1.call(data, "matrix")) {
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
							params: { type: schema19$1.properties.matrix.additionalProperties.type }
						});
						errors++;
					}
				}
				if (data6.exclude !== void 0 && func0$1.call(data6, "exclude")) {
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
		if (data.scope !== void 0 && func0$1.call(data, "scope")) {
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
		if (data.when !== void 0 && func0$1.call(data, "when")) {
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
		if (data.then !== void 0 && func0$1.call(data, "then")) {
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
		if (data.lifecycle !== void 0 && func0$1.call(data, "lifecycle")) {
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
	validate52$1.errors = vErrors;
	return errors === 0;
}
validate52$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
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
	const word = synonymFor(field, allowed);
	const scope = path.join("/") === "scope" ? adviseScope(parent) : void 0;
	if (scope !== void 0) return {
		hint: scope,
		meant: word
	};
	if (word !== void 0) return {
		hint: `Here it is called "${word}".`,
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
function listFields(allowed) {
	if (allowed.length === 0) return "No field is allowed here.";
	return allowed.length > 14 ? void 0 : `Known here: ${allowed.join(", ")}.`;
}
function findInOtherFields(field, path, schema) {
	for (const locations of [
		["lifecycle"],
		["scope"],
		["when"],
		["then"],
		["when", "runMetric"],
		["then", "sendNotification"],
		["then", "sendWebhook"]
	]) {
		if (locations.join(".") === path.join(".")) continue;
		const names = fieldNames(schemaNodeAt(schema, locations));
		if ((names.includes(field) ? field : synonymFor(field, names)) === void 0) continue;
		return locations.join(".");
	}
}
function adviseValue(value, words) {
	const word = synonymFor(value, words);
	const meant = word === void 0 ? suggestHint(value, words) : `Here it is called "${word}".`;
	const list = `Use ${words.length === 1 ? "" : "one of "}${words.join(", ")}.`;
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
	return {
		message: `${name.charAt(0).toUpperCase()}${name.slice(1)} cannot be ${quoteValue(value)}`,
		hint: {
			key: "A key has lower-case letters, digits, \".\", \"_\" and \"-\", begins with a letter or digit, and is at most 63 long.",
			by: "Write a number for an absolute change, or a percentage such as 5%.",
			owner: "An owner has letters, digits, \".\", \"_\", \"/\" and \"-\", as in acme/ml-platform.",
			until: "Write a day as YYYY-MM-DD."
		}[field] ?? "Write it as the documentation of the field shows."
	};
}
// src/manifest/schema/advise-type.ts
const KINDS = {
	string: "a text",
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
		const empty = types === "object" ? emptyMapping(schemaNodeAt(schema, path)) : void 0;
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
		node: schemaNodeAt(schema, path)
	});
	return {
		message: `${label} must be ${expected ?? ""}; it is ${present}`,
		hint
	};
}
function emptyMapping(node) {
	if (node === void 0 || node["minProperties"] !== void 0) return void 0;
	const { required } = node;
	if (required === void 0) return fieldNames(node).length === 0 && node["additionalProperties"] !== false ? void 0 : "{}";
	if (!Array.isArray(required)) return void 0;
	return `{ ${required.map((name) => `${String(name)}: \u2026`).join(", ")} }`;
}
const SHORTHANDS = {
	runState: (word) => `{ states: [${word}] }`,
	runMetric: (word) => `{ metric: ${word}, threshold: { gt: \u2026 } }`,
	addArtifactAlias: (word) => `{ filter: { alias: ${word} } }`,
	sendNotification: (word) => `{ integration: ${word} }`,
	sendWebhook: (word) => `{ integration: ${word} }`,
	slack: (word) => `{ channel: ${word} }`
};
const TYPE_RULES = [
	({ field, node }) => {
		const [only, ...more] = Array.isArray(node?.["enum"]) ? node["enum"] : [];
		return only === void 0 || more.length > 0 ? void 0 : `Write ${field}: ${String(only)}.`;
	},
	({ value, types }) => types === "array" && typeof value === "string" && /^-\S/.test(value) ? "Write a space after each dash." : void 0,
	({ value, types }) => types === "object" && typeof value === "string" && /^[\w-]+:\S/.test(value) ? "Write a space after each colon." : void 0,
	({ value, types, field }) => types.includes("string") && typeof value !== "object" ? `Quote it: ${field}: "${String(value)}".` : void 0,
	({ value, types, field }) => types === "array" && typeof value !== "object" ? `Write a list: ${field}: [${String(value)}].` : void 0,
	({ value, types }) => types === "boolean" && typeof value === "string" ? booleanHint(value) : void 0,
	({ value, types, field }) => (types === "number" || types === "integer") && isNumberText(value) ? `Remove the quotes: ${field}: ${String(value)}.` : void 0,
	({ value, field }) => field === "scope" && typeof value === "string" ? `Write scope: { project: ${value} }.` : void 0,
	({ value, field }) => field === "threshold" && typeof value !== "object" ? `Write an operator: threshold: ${thresholdOf(String(value))}.` : void 0,
	({ value, field }) => field === "change" && typeof value !== "object" ? `Write change: { by: ${String(value).replace(/^\s*(?:[<>]=?|[-+])\s*/, "")} }.` : void 0,
	({ value, types, field }) => types === "object" && Array.isArray(value) && (field === "when" || field === "then") ? "Write one mapping instead of a list; an automation has one event and one action." : void 0,
	({ value, types, field, node }) => {
		if (types !== "object" || typeof value !== "string") return void 0;
		const names = fieldNames(node);
		const word = names.includes(value) ? value : synonymFor(value, names);
		return word === void 0 ? void 0 : `Write ${field}: { ${word}: ${fieldValue(word)} }.`;
	},
	({ value, types, field, path }) => {
		if (types !== "object" || path.at(-2) !== "integrations" || typeof value !== "string") return void 0;
		return `Write ${field}: ${integrationOf(value)}.`;
	},
	({ value, types, field }) => types === "object" && field === "environments" && Array.isArray(value) ? environmentsHint(value) : void 0,
	({ value, types, field }) => {
		const shorthand = Object.hasOwn(SHORTHANDS, field) ? SHORTHANDS[field] : void 0;
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
function fieldValue(word) {
	return word === "doNothing" || word.endsWith("Artifact") ? "{}" : "\u2026";
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
function isNumberText(value) {
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
		message: `"${field}" is an operator of the server's own filter form`,
		hint: `Write the word without "$", or put the whole filter under "mongo".`,
		pointer,
		part: "key"
	};
	const { hint, meant } = adviseField(field, {
		path,
		allowed,
		schema: invalid.schema,
		parent: valueAt(invalid.document, path) ?? {}
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
			const words = error.params["allowedValues"].map(String);
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
	const present = Object.keys(valueAt(invalid.document, path) ?? {});
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
// src/manifest/schema/validate-document.ts
function validateDocument(value, validation) {
	const { validator, source, schema, title } = validation;
	const candidate = value;
	if (validator(candidate)) return {
		value: candidate,
		diagnostics: []
	};
	let errors = validator.errors ?? [];
	if (errors.filter((error) => mend(value, error, source)).length > 0) {
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
function mend(document, error, source) {
	const path = parseJsonPointer(error.instancePath);
	if (error.keyword === "additionalProperties") return mendSign(valueAt(document, path), error);
	const last = path.at(-1);
	const parent = valueAt(document, path.slice(0, -1));
	if (last === void 0 || typeof parent !== "object" || parent === null) return false;
	const container = parent;
	const present = container[last];
	if (present === void 0) return false;
	const better = betterValue(present, error, source);
	if (better === void 0) return false;
	container[last] = better;
	return true;
}
function betterValue(present, error, source) {
	if (error.keyword === "enum" && typeof present === "string") return error.params["allowedValues"].find((word) => typeof word === "string" && word.toLowerCase() === present.toLowerCase());
	const types = String(error.params["type"]).split(",");
	if (!(error.keyword === "type" && types.includes("string") && !types.includes("number")) || typeof present !== "number") return void 0;
	const text = source.numberText(error.instancePath) ?? String(present);
	return text === String(present) ? text : void 0;
}
function mendSign(mapping, error) {
	const sign = String(error.params["additionalProperty"]);
	const word = getOwn(OPERATOR_SIGNS, sign);
	if (word === void 0 || !isJsonObject(mapping) || Object.hasOwn(mapping, word)) return false;
	const container = mapping;
	const operand = container[sign];
	if (operand === void 0) return false;
	delete container[sign];
	container[word] = operand;
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
		const parent = valueAt(body, path.slice(0, -1));
		parent[path.at(-1) ?? ""] = structuredClone(value);
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
	const patch = [operation];
	const copy = structuredClone(document);
	return fast_json_patch_default.applyPatch(copy, patch, true, true, true).newDocument;
}
function isFixed(pointer) {
	const path = pointer.split("/").slice(1);
	return pointer === "" || FIXED.has(path[0] ?? "") || path.includes("__proto__");
}
const PATCH_ERRORS = {
	OPERATION_PATH_UNRESOLVABLE: ({ path }) => `There is no ${JSON.stringify(path)}`,
	OPERATION_FROM_UNRESOLVABLE: ({ from }) => `There is no ${JSON.stringify(from)}`,
	OPERATION_PATH_CANNOT_ADD: ({ path }) => `There is nothing to hold ${JSON.stringify(path)}`,
	OPERATION_PATH_ILLEGAL_ARRAY_INDEX: ({ path }) => `${JSON.stringify(path)} leads into a list, whose items are numbered from 0`,
	OPERATION_VALUE_OUT_OF_BOUNDS: ({ path }) => `${JSON.stringify(path)} lies beyond the end of the list`,
	TEST_OPERATION_FAILED: ({ path, value }) => `${JSON.stringify(path)} is not ${JSON.stringify(value)}`
};
function patchHint(error, operation) {
	const reason = error instanceof Error ? PATCH_ERRORS[error.name]?.(operation) : void 0;
	const advice = "Correct the path, or narrow \"match\".";
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
			message: `"${whole}" has one brace, as W&B's own variables have`,
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
		hint: "Write vars.NAME or matrix.AXIS, joined by \"??\" where there is a fallback; there are no other operators."
	};
}
function unknownRoot(root, text) {
	if (root === "vars" || root === "matrix") return {
		code: "expression/syntax",
		message: `"${root}" alone names nothing`,
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
	if (root === "github" || root === "env") return {
		code: "expression/unknown-name",
		message: `"${text}" belongs to GitHub Actions, and wac has no such context`,
		hint: "Pass the value with --var and write vars.NAME; for a literal ${{ write $${{."
	};
	return {
		code: "expression/unknown-name",
		message: `"${text}" is neither a variable nor an axis`,
		hint: `Write vars.${text} or matrix.${text}; for what W&B fills in, write \${${text}}.`
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
	message: "An expression cannot stand in a key",
	hint: "Write the key out; expressions stand in values."
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
			message: `${parsed.parts[compound]?.text ?? ""} is a list or mapping and cannot stand within a text`,
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
	if (Array.isArray(value)) return value[Number(segment)];
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
		if (text === void 0) return invalid(pointer, `The axis "${name}" is a list of mappings, which have no ids`, "Write a mapping of ids to items: { classifier: { project: \u2026 } }.");
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
	if (!Array.isArray(exclude)) return {
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
				message: `"${unknown}" is no axis of the matrix`,
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
			message: "The entry leaves no combination out",
			hint: "Name items by their id or value."
		});
		const leaves = new Set(hits);
		left = left.filter((combination) => !leaves.has(combination));
	}
	if (left.length === 0) problems.push(empty("/matrix/exclude", "Every combination of the matrix is left out"));
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
		hint: "Give it an item; to remove the automations, delete the manifest."
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
	const membership = checkEnvironments(value, resolved);
	if (membership.problems.length > 0) return failed(source, membership.problems);
	if (!membership.isMember) return NOTHING;
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
		diagnostics: [...problems, ...expanded.flatMap(({ diagnostics }) => diagnostics)]
	};
}
function checkEnvironments(value, { configuration, environments }) {
	const wanted = value["environments"];
	if (!Array.isArray(wanted)) return {
		isMember: true,
		problems: []
	};
	const names = wanted;
	const problems = [];
	for (const [index, name] of names.entries()) {
		if (typeof name !== "string" || environments.includes(name)) continue;
		const there = environments.length === 0 ? "wac.yaml declares no environments." : `Declared are ${environments.join(", ")}.`;
		problems.push({
			code: "config/unknown-environment",
			pointer: `/environments/${index}`,
			message: `The environment "${name}" is not declared`,
			hint: suggestHint(name, environments) ?? there
		});
	}
	return {
		isMember: names.length === 0 || names.some((name) => name === configuration.environment || typeof name !== "string"),
		problems
	};
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
	const base = typeof template["key"] === "string" ? template["key"] : "";
	const key = [base, ...combination.ids].join("/");
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
	const validated = validateDocument(document, {
		validator: validate$1,
		schema,
		source: locations,
		title: "the manifest"
	});
	if (wrong.length > 0) {
		const soundly = validated.diagnostics.filter(({ range }) => !wrong.some(({ pointer }) => locations.locate(pointer).start.offset === range?.start.offset));
		return {
			copies: [],
			diagnostics: [...failed(locations, wrong).diagnostics, ...soundly]
		};
	}
	if (validated.value === void 0) return {
		copies: [],
		diagnostics: validated.diagnostics
	};
	return {
		copies: [{
			key,
			manifest: validated.value,
			source: locations
		}],
		diagnostics: []
	};
}
function expandBody({ key, matrix, ...open }, scope, onProblem) {
	const fixed = {};
	if (key !== void 0) fixed["key"] = key;
	if (matrix !== void 0) fixed["matrix"] = matrix;
	return Object.assign(fixed, expandExpressions(open, scope, onProblem));
}
function failed(source, problems) {
	return {
		copies: [],
		diagnostics: problems.map((problem) => locateProblem(problem, source))
	};
}
// src/manifest/lint/check-filter.ts
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
	const isRun = event.kind === "runMetric" || event.kind === "runState";
	const field = isRun ? "runs" : "filter";
	const filter = isRun ? event.runs : event.filter;
	const body = manifest.when[kind];
	const written = isObject(body) ? body[field] : void 0;
	if (!isObject(written) || Object.keys(written).length === 0) return;
	if (filterContradiction({ $nor: [filter] }) === void 0) return;
	report({
		code: "filter/always",
		severity: "warning",
		pointer: `/when/${kind}/${field}`,
		part: "key",
		message: "The filter matches everything",
		hint: "Remove it, or correct the condition."
	});
}
function checkMongo(leaf, { declaration, report }) {
	if (!leaf.isMongo) return;
	if ((declaration.event.kind === "runMetric" || declaration.event.kind === "runState") && leaf.field === "name") report({
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
		message: `"${leaf.operator}" is not an operator that W&B documents for filters: whether it ever matches is not known`,
		hint: "Use $eq, $ne, $gt, $gte, $lt, $lte, $in, $nin, $regex, $contains or $exists."
	});
}
function isObject(value) {
	return isJsonObject(value);
}
function lowerFirst(text) {
	return text.slice(0, 1).toLowerCase() + text.slice(1);
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
	const found = offset >= text.length ? "the text ends" : `"${text.charAt(offset)}" stands here`;
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
		return { value: JSON.parse(text) };
	} catch {
		return explain(text);
	}
}
function explain(text) {
	const { line, column, reason } = describeJsonError(text);
	const bare = unquotedVariable(text);
	if (bare !== void 0) return {
		message: `The payload is not JSON: line ${bare.line}, column ${bare.column}: \${${bare.name}} stands outside quotes`,
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
// node_modules/re2js/build/index.js
var RE2Flags = class RE2Flags {
	static FOLD_CASE = 1;
	static LITERAL = 2;
	static CLASS_NL = 4;
	static DOT_NL = 8;
	static ONE_LINE = 16;
	static NON_GREEDY = 32;
	static PERL_X = 64;
	static UNICODE_GROUPS = 128;
	static WAS_DOLLAR = 256;
	static LOOKBEHIND = 512;
	static MATCH_NL = RE2Flags.CLASS_NL | RE2Flags.DOT_NL;
	static PERL = RE2Flags.CLASS_NL | RE2Flags.ONE_LINE | RE2Flags.PERL_X | RE2Flags.UNICODE_GROUPS;
	static POSIX = 0;
	static UNANCHORED = 0;
	static ANCHOR_START = 1;
	static ANCHOR_BOTH = 2;
};
const PublicFlags = {
	CASE_INSENSITIVE: 1,
	DOTALL: 2,
	MULTILINE: 4,
	DISABLE_UNICODE_GROUPS: 8,
	LONGEST_MATCH: 16,
	LOOKBEHINDS: 512
};
const ASCII_SIZE = 128;
const ASCII_TO_UPPER = new Int32Array(ASCII_SIZE);
const ASCII_TO_LOWER = new Int32Array(ASCII_SIZE);
const MAX_BMP = 65535;
for (let i = 0; i < ASCII_SIZE; i++) {
	if (i >= 97 && i <= 122) ASCII_TO_UPPER[i] = i - 32;
	else ASCII_TO_UPPER[i] = i;
	if (i >= 65 && i <= 90) ASCII_TO_LOWER[i] = i + 32;
	else ASCII_TO_LOWER[i] = i;
}
var Codepoint = class {
	static CODES = Object.freeze({
		"\x07": 7,
		"\b": 8,
		"	": 9,
		"\n": 10,
		"\v": 11,
		"\f": 12,
		"\r": 13,
		" ": 32,
		"\"": 34,
		$: 36,
		"&": 38,
		"'": 39,
		"(": 40,
		")": 41,
		"*": 42,
		"+": 43,
		"-": 45,
		".": 46,
		0: 48,
		1: 49,
		2: 50,
		3: 51,
		4: 52,
		5: 53,
		6: 54,
		7: 55,
		8: 56,
		9: 57,
		":": 58,
		"<": 60,
		">": 62,
		"?": 63,
		A: 65,
		B: 66,
		C: 67,
		F: 70,
		P: 80,
		Q: 81,
		U: 85,
		Z: 90,
		"[": 91,
		"\\": 92,
		"]": 93,
		"^": 94,
		_: 95,
		"`": 96,
		a: 97,
		b: 98,
		f: 102,
		i: 105,
		m: 109,
		n: 110,
		r: 114,
		s: 115,
		t: 116,
		v: 118,
		x: 120,
		z: 122,
		"{": 123,
		"|": 124,
		"}": 125
	});
	static toUpperCase(codepoint) {
		if (codepoint < ASCII_SIZE) return ASCII_TO_UPPER[codepoint];
		const s = String.fromCodePoint(codepoint).toUpperCase();
		const expectedLen = s.codePointAt(0) > MAX_BMP ? 2 : 1;
		if (s.length > expectedLen) return codepoint;
		const sOrigin = String.fromCodePoint(s.codePointAt(0)).toLowerCase();
		const originExpectedLen = sOrigin.codePointAt(0) > MAX_BMP ? 2 : 1;
		if (sOrigin.length > originExpectedLen || sOrigin.codePointAt(0) !== codepoint) return codepoint;
		return s.codePointAt(0);
	}
	static toLowerCase(codepoint) {
		if (codepoint < ASCII_SIZE) return ASCII_TO_LOWER[codepoint];
		const s = String.fromCodePoint(codepoint).toLowerCase();
		const expectedLen = s.codePointAt(0) > MAX_BMP ? 2 : 1;
		if (s.length > expectedLen) return codepoint;
		const sOrigin = String.fromCodePoint(s.codePointAt(0)).toUpperCase();
		const originExpectedLen = sOrigin.codePointAt(0) > MAX_BMP ? 2 : 1;
		if (sOrigin.length > originExpectedLen || sOrigin.codePointAt(0) !== codepoint) return codepoint;
		return s.codePointAt(0);
	}
};
var UnicodeRangeTable = class {
	constructor(data, isStride1 = false) {
		this.data = data;
		this.isStride1 = isStride1;
		this.SIZE = isStride1 ? 2 : 3;
	}
	getLo(index) {
		return this.data[index * this.SIZE];
	}
	getHi(index) {
		return this.data[index * this.SIZE + 1];
	}
	getStride(index) {
		return this.isStride1 ? 1 : this.data[index * this.SIZE + 2];
	}
	get length() {
		return this.data.length / this.SIZE;
	}
};
const B64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-";
const B64_MAP = new Uint8Array(256);
for (let i = 0; i < 64; i++) B64_MAP[B64.charCodeAt(i)] = i;
const decodeVLQ = (str) => {
	const res = [];
	let value = 0;
	let shift = 0;
	for (let i = 0; i < str.length; i++) {
		const digit = B64_MAP[str.charCodeAt(i)];
		value |= (digit & 31) << shift;
		if ((digit & 32) === 0) {
			res.push(value);
			value = 0;
			shift = 0;
		} else shift += 5;
	}
	return res;
};
const decodeRanges = (str, isStride1) => {
	const res = decodeVLQ(str);
	const numRanges = isStride1 ? res.length / 2 : res.length / 3;
	const out = new Uint32Array(numRanges * 3);
	let current = 0;
	let resIdx = 0;
	for (let i = 0; i < numRanges; i++) {
		current += res[resIdx++];
		out[i * 3] = current;
		current += res[resIdx++];
		out[i * 3 + 1] = current;
		out[i * 3 + 2] = isStride1 ? 1 : res[resIdx++];
	}
	return out;
};
const decodeOrbit = (str) => {
	const res = decodeVLQ(str);
	const map = new Map();
	let currentKey = 0;
	for (let i = 0; i < res.length; i += 2) {
		currentKey += res[i];
		const zz = res[i + 1];
		const delta = zz >>> 1 ^ -(zz & 1);
		map.set(currentKey, currentKey + delta);
	}
	return map;
};
var LazyMap = class {
	constructor(initializer) {
		this.initializer = initializer;
		this.cache = new Map();
	}
	has(key) {
		return Object.hasOwn(this.initializer, key);
	}
	get(key) {
		if (this.cache.has(key)) return this.cache.get(key);
		const val = this.has(key) ? this.initializer[key]() : null;
		this.cache.set(key, val);
		return val;
	}
};
var UnicodeTables = class {
	static _CASE_ORBIT = null;
	static get CASE_ORBIT() {
		if (!this._CASE_ORBIT) this._CASE_ORBIT = decodeOrbit("rCgCIgCY+rQI4QiCuuBLgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCCgCBgCBgCBgCBgCBgCBgCB+7OB-BB-BB-BB-BB-BBskQB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BC-BB-BB-BB-BB-BB-BB-BByHBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBDCBBBCBBBCBBCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBxHBCBBBCBBBCBBB3SBmMBkNBCBBBCBBB8MBCBBB6MB6MBCBBC+EB0MB2MBCBBB6MB+MBiGBmNBiNBCBBBmKBikzCBmNBqNBkIBsNBCBBBCBBBCBBB0NBCBBB0NDCBBB0NBCBBByNByNBCBBBCBBB2NBCBBDCBBCwDFCBCBDBCBCBDBCBCBDBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBB9EBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBCCBCBDBCBBBhGBvDBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBjICCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBH2iVBCBBBlKBwiVB+jVB+jVBCBBBlMBqEBuEBCBBBCBBBCBBBCBBBCBBB+hVB4hVB8hVBjNB7MC5MB5MCzMC1MB+0yCE5MB20yCC9MBu2yCBwyyCBo0yCChNBlNBo0yCBu-UBi0yCDlNC6-UBpNDrNIu+UDzNCm0yCBzNE0yyCBzNBpEBxNBxNBtEG1NLqxyCBkxyCnFoFrBCBBBCBBDCBBEkIBkIBkICoHHsCCqCBqCBqCCgEC+DB+DBmkOBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCC+BBgCBgCBgCBgCBgCBgCBgCBgCBrCBpCBpCBpCBmjOB-BB8BB-BB-BBgEB-BB-BByBBqgOBsDB-BBtwBB-BB-BB-BBsBBgDBCB-BB-BB-BBeB-BB-BB61OB-BB-BB-DB9DB9DBQB7DBmCE9CBrDBPBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBrFB-EBOBnHB3FB-FCCBBBNBCBBCjIBjIBjIBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCB-BB-BB8kMB-BB6kMB-BB-BB-BB-BB-BB-BB-BB-BB-BBokMB-BB-BBkkMBkkMB-BB-BB-BB-BB-BB-BB-BB4jMB-BB-BB-BB-BB-BB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EBCBBBCBoiMBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBJCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBeBCBBBCBBBCBBBCBBBCBBBCBBBCBBBdBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBCgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDL-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-C64CgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOCgmOGgmODg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FDg8FBg8FBg8FhVg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBQBQBQBQBQBQDPBPBPBPBPBPjkC7mMB5mMBnmMBjmMBCBlmMB3lMBpiMBk8kCBCBBG-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FD-7FB-7FB-7F6FoglCEsuHRwjlCyDCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCB0DBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBG1DD97OCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQDPBPBPBPBPBPDQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQDPBPBPBPBPBPEQCQCQCQCPCPCPCPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPB0EB0EBsFBsFBsFBsFBoGBoGBgIBgIBgHBgHB8HB8HDQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQCSFPBPBzEBzEBRCxnOFSFrFBrFBrFBrFBREQBQClkOFPBPBnGBnGFQBQCljOCODPBPB-GB-GBNHSF-HB-HB7HB7HBRqJ53OE9tQBrmQH4Bc3BSgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBfBfBfBfBfBfBfBfBfBfBfBfBfBfBfBfECBByZ0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzB34BgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CBCBBBt-UBruHBt+UB1iVBviVBCBBBCBBBCBBB3hVB5-UB9hVB7hVCCBBCCBBI9jVB9jVBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBICBBBCBBECBBN-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOC-lOG-lOzoeCBBBCBBBCBBBCBBBCBBBCBl8kCBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBTCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBnECBBBCBBBCBBBCBBBCBBBCBBBCBBDCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBKCBBBCBBBnglCBCBBBCBBBCBBBCBBBCBBECBBBvyyCDCBBBCBBBgDCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBn0yCB90yCB10yCBh0yCBn0yCCjxyCBzyyCBpxyCBg6BBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBB-CBl0yCBvjlCBCBBBCBBBt2yCBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBhkzCZCBB9a-5Bd-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCm6TCBB7gBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCH-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BmlBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvChDwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCFvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvC1DuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCCuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCCuCBuCBuCBuCBuCBuCBuCCuCBuCCtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCCtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCCtCBtCBtCBtCBtCBtCBtCCtCBtCk2BgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEO-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-D+CgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCL-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-B74CgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BhrVgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BhB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BD1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BtxekCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjC");
		return this._CASE_ORBIT;
	}
	static _Print = null;
	static get Print() {
		if (!this._Print) this._Print = new UnicodeRangeTable(decodeRanges("hB9CBjBLBCpWBDFBFGBCCCBSBCsMBClBBDxBBDCBC2BBJaBFFBSVBC-FBCvBBD6BBDkDBP6BBDwBBDOBCbBDCCBJBGfBIqCBCgFBCHBDBBDVBCGBCEEBCBDIBDBBDDBJFFBCCBDBDYBDCBCFBFBBDVBCGBCBBCBBCBBDCCBDBFBBDCBEIIBCBCIIBPBLCBCIBCCBCVBCGBCBBCEBDJBCCBCCBDQQBCBDLBIGBCCBCHBDBBDVBCGBCBBCEBDIBDBBDCBICBFBBCEBDRBLBBCFBECBCDBEBBCCCBEEBEEBBBELBFEBECBCDBDHHPUBGMBCCBCWBCPBDIBCCBCDBIBBCCBCBBDDBDJBIVBCCBCWBCJBCEBDIBCCBCDBIBBGCBCDBDJBCCBNMBCCBCyBBCCBCFBFPBDZBCCBCRBEXBCIBCDDBFBEFFBEBCCCBGBHJBDCBN5BBFcBmBBBCCCBDBCXBCCCBVBDEBCCCBFBCJBDDBhBnCBCjBBFmBBCjBBCOBCMBmBlGBCGGD4LBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBDfBEZBH1CBDFBD-TBCbBE4CBIVBKXBKTBNMBCCBCBBN9CBDJBHJBHNBCKBH4CBIqBBGlCBLeBCLBFLBFEEBoBBDEBMrBBFZBHKBE9BBDgCBCcBDKBHJBHNBDtBBDLBVsCBClFBJ7BBEOBE9BBGqBBDKBJqBBG1QBDFBDlBBDFBDHBCGCBdBD0BBCOBCNBDFBCSBDCBCIBSXBJuBBSBBDaBCMBEhBBPgBBQrEBF5UBXKBWz4BBD9LBGsBBCGGD3BBIBBPXBKGBCGBCGBCGBCGBCGBCGBCGBC9DBjBZBC4CBN1GBbPBC+BBC1CBDmDBGqBBC9CBC1CBKvBBCszcBE2BBK7KBV3FBJ8GBV7BBEJBH3BBJlCBJLBHzDBMdBEtCBCKBFgBBC2BBKNBDJBDmDBZbBLFBDFBDFBKGBCGBC7BBF9DBDJBHj9KBNWBFwBBloItLBDpDBnBGBNEBGZBCEBCCCBCCBCCBoUBhBpBBHyBBCSBCDBFEBCmEBF9FBEFBDFBDFBDCBEGBCGBOBBDLBCZBCSBCBBCOBDNBjB6DBGCBFsBBE3CBCMBEwBwBBsBBjEcBEwBBQbBFjBBKdBGqBBGdBCkBBFNBrB9EBDJBHjBBFjBBFnBBJzBBMLBCOBCGBCBBCKBCOBCGBCBBEzBBN2JBKVBLHBZFBCpBBCIBmCFBDCCBqBBCBBEDDBVBCnCBJIBxBSBCBBGgBBEaBGaBnB3BBFTBDxBBCBBGHBCCBCcBDCBFJBIIBI-BBhBmBBFLBK1BBEcBDaBGZBIDBNGBxCoCB4ByBBOyBBItBBJJBHlBBEcBJBBxGeBCpBBCCBDBBRFBJIBiBtBBJpBBXZBnBbBVWBKtCBFjBBK9BBCEBOYBIJBH0BBCRBJmBBK-CBCTBMRBCuBB-BGBCCCBCBCOBCKBH6BBGJBHDBCHBDBBDVBCGBCBBCEBCJBDBBDCBDHHGGBDGBEEBMJBCDDClBBCJBCDDCDBCJBCBBJBBe7CBCEBfnCBJJBnF1BBDlBBjBkCBMJBHMBU5BBHJBHTBdaBDOBFWB6F7BBlDyCBNHBDDDBGBCBBCdBCBBDLBKJBnCHBDtBBDKBcnCBJyCBOoCBIJB3CHB5ChBBPJBHIBCsBBCNBLcBEfBDVBCNBqCGBCBBCrBBECCBCCBHBJJBHFBCBBCkBBCBBCFBIJBHrBBFJB3HYBIQBCoBBEcB2CQQBwBBO6cBnDuDBCEBMjGBtyCiDBOvhBBRVBL68DBGmSB61G5BBn2B4RBIeBCJBFwCBCJBHdBDFBLlCBLJBCGBCUBGSBxN5BBnG6CBGYBDYBtBqCBF4BBIQBhCEBMGBK1mHBqBfBiDyDB+vIDBCGBCBBCiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBDDBh7D8HBEzNBHWBQQBQtBBDWBKzDB9B1HBLmBBDpCBJvDBWlCB7DTBNTBN2CBKYBoE0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDjJBD9VBQEBCOBxiBeBHFB2GGBCQBDGBCBBCEBG9BBiBxDxDBrBBENBDJBFBBhKeBS5BBGxOxOBoBB3GqBBFhGhGBdBCVBJBBhHGBCDBCBBCOBCkGBDPBqBrCBFJBFBByYjCBtC8BBjGDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBBvIrBBFjDBNOBDOBCOBCkBBLtFB5BcBOrBBFIBIBBPFB7E4eBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBCmDBmgB-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIBnkzVvHB", false));
		return this._Print;
	}
	static CATEGORIES = new LazyMap({
		C: () => new UnicodeRangeTable(decodeRanges("AfBgDgBBOrWrWBHHBCBICCVuMuMnBBBzBBBE4B4BBGBcDBHQBXhGhGxBBB8BBBmDNB8BBByBBBQddBCCMEBhBGBsCiFiFJBBDBBXIICCBFBBKBBDBBFHBCDBDGGBaaBEEHDBDBBXIIDGDBCCGDBDBBECBCGBFCCBFBSJBEKKEXXIDDGBBLIEBCCBNBFBBNGBIEEJBBDBBXIIDGGBKKBDDBEEBFBEDBDGGBTTBIBDHHBBBEFFBBBDCCDCBDCBECBNDBGCBEFFBCCBEBCNBWEBOEEYRRBKKEFFBFBDEEDBBFBBLGBXEEYLLGBBKEEFGBDEBEFFBLLELBOEE0BEEHDBRBBbEETCBZKKCBBICBCDBHCCJFBLBBELB7BDBekBBDCCGZZCYYBGGCIILBBFfBpClBlBBCBoBlBlBQOOBjBBnGCCBDBCBB6LFFBIICFFBqBqBFBBiBFFBIICFFBQQ6BFFBkCkCBhBhBBBBbFB3CBBHBB+UCB6CGBXIBZIBVLBOEEDLB-CBBLFBLFBPMMBEB6CGBsBEBnCJBgBNNBCBNDBCCBrBBBGKBtBDBbFBMCB-BBBiCeeBMMBEBLFBPBBvBBBNTBuCnFnFBGB9BCBQCB-BEBsBBBMHBsBEB3QBBHBBnBBBHBBJGCgBBB2BQQPBBHUUBEEKMMBDBbEByBPBDBBcOOBBBjBNBiBOBtEDB7UVBMUB14BBB-LEBuBCCBDBCBB5BGBDNBZIBI4BI-DhBBb6C6CBKB3GZBxC3C3CBoDoDBDBsB-C-C3CIBxBuzcuzcBBB4BIB9KTB5FHB+GTB9BCBLFB5BHBnCHBNFB1DKBfCBvCMMBCBiB4B4BBHBPBBLBBoDXBdJBHBBHBBHIBIII9BDB-DBBLFBl9KLBYDByBjoIBvLBBrDlBBILBGEBbGGCGDrUfBrBFB0BUUFDBGoEoEBCB-FCBHBBHBBHBBECBIIIBLBDBBNbbUDDQBBPhBB8DEBEDBuBCB5COOBBBCuBBvBhEBeCByBOBdDBlBIBfEBsBEBfmBmBBCBPpBB-EBBLFBlBDBlBDBpBHB1BKBNQQIDDMQQIDDBBB1BLB4JIBXJBJXBHrBrBKkCBHBBCtBtBDCBCBBYpCpCBGBKvBBUDDBDBiBCBcEBclBB5BDBVBBzBDDBDBJEEeBBEDBLGBKGBhCfBoBDBNIB3BCBeBBcEBbGBFLBIvCBqC2BB0BMB0BGBvBHBLFBnBCBeHBDvGBgBrBrBEBBDPBHHBKgBBvBHBrBVBblBBdTBYIBvCDBlBIB-BGGBLBaGBLFB2BTTBGBoBIBhDVVBJBTwBwBB8BBICCFQQMFB8BEBLFBFJJBDDBXXIDDGLLBDDBEEBCCBEBCEBIBBICBGKBLCCBCCnBLLCBBCFFLDDBGBDcB9CGGBcBpCHBLlFB3BBBnBhBBmCKBLFBOSB7BFBLFBVbBcBBQDBY4FB9BjDB0CLBJBBCBBJDDfDDBNNBHBLlCBJBBvBBBMaBpCHB0CMBqCGBL1CBJ3CBjBNBLFBKuBuBPJBeCBhBBBXPPBnCBIDDtBCBCDDKHBLFBHDDmBDDHGBLFBtBDBL1HBaGBSqBqBBBBe0CBCOBzBMB8clDBwDGGBJBlGryCBkDMBxhBPBXJB88DEBoS41GB7Bl2BB6RGBgBLLBCByCLLBEBfBBHJBnCJBLIIWEBUvNB7BlGB8CEBaBBarBBsCDB6BGBS-BBGKBIIB3mHoBBhBgDB0D8vIBFIIDkJkJBNBCcBEBBCNBFHBtMjoCBsDEBOCBKGBLBBF-6DB+HCB1NFBYOBSOBvBBBYIB1D7BB3HJBoBBBrCHBxDUBnC5DBVLBVLB4CIBamEB2CoCoCDBBCBBDBBFNNCIIiCFFBJJIddFGGCCBI1K1KBlJlJB-V-VBNBGQQBuiBBgBFBH0GBISSBIIDGGBDB-BgBBCvDBuBCBPBBLDBD-JBgBQB7BEBCvOBrB1GBsBDBC-FBgBXXBGBD-GBIFFDQQmGBBRoBBtCDBLDBDwYBlCrCB+BhGBFccDCCBCCLFFCCCBEBCDBCECEDDCBBCICDCCBFFIKFCLLSEBEGGSzBBDtIBtBDBlDLBQBBQQQmBJBvF3BBeMBtBDBKGBDNBH5EB6eCBSCBOCB7GFBNDBCOBNDB5BHBLFBpBHBfBBNDBDNBKmBB5KHBPBBOCBMCB6BCCBCBRBBNDBLGB0EoDoDBjgBBh3pBfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIlkzVBxHvw-FB", false)),
		Cc: () => new UnicodeRangeTable(decodeRanges("AfgDgB", true)),
		Cf: () => new UnicodeRangeTable(decodeRanges("tFzqBzqBBEBXhGhGyBhMhMBxCxCs5D9-B9-BBDBbEByBEBCJBw03B6H6HBBBimEQQj7IPBhjiBDBwmFHBn0rYffB+CB", false)),
		Cn: () => new UnicodeRangeTable(decodeRanges("4bBBHDBICCVuMuMnBBBzBBBE4B4BBGBcDBHKBvI9B9BBmDmDBMB8BBByBBBQddBCCMEBjBEBuHJJBDDBXXICCBBBFBBKBBDBBFHBCDBDGGBaaBEEHDBDBBXIIDGDBCCGDBDBBECBCGBFCCBFBSJBEKKEXXIDDGBBLIEBCCBNBFBBNGBIEEJBBDBBXIIDGGBKKBDDBEEBFBEDBDGGBTTBIBDHHBBBEFFBBBDCCDCBDCBECBNDBGCBEFFBCCBEBCNBWEBOEEYRRBKKEFFBFBDEEDBBFBBLGBXEEYLLGBBKEEFGBDEBEFFBLLELBOEE0BEEHDBRBBbEETCBZKKCBBICBCDBHCCJFBLBBELB7BDBekBBDCCGZZCYYBGGCIILBBFfBpClBlBBCBoBlBlBQOOBjBBnGCCBDBCBB6LFFBIICFFBqBqBFBBiBFFBIICFFBQQ6BFFBkCkCBhBhBBBBbFB3CBBHBB+UCB6CGBXIBZIBVLBOEEDLB-CBBLFBLFBbFB6CGBsBEBnCJBgBNNBCBNDBCCBrBBBGKBtBDBbFBMCB-BBBiCeeBMMBEBLFBPBBvBBBNTBuCnFnFBGB9BCBQCB-BEBsBBBMHBsBEB3QBBHBBnBBBHBBJGCgBBB2BQQPBBHUUBEEKmDmDNBBcOOBBBjBNBiBOBtEDB7UVBMUB14BBB-LEBuBCCBDBCBB5BGBDNBZIBI4BI-DhBBb6C6CBKB3GZBxC3C3CBoDoDBDBsB-C-C3CIBxBuzcuzcBBB4BIB9KTB5FHB+GTB9BCBLFB5BHBnCHBNFB1DKBfCBvCMMBCBiB4B4BBHBPBBLBBoDXBdJBHBBHBBHIBIII9BDB-DBBLFBl9KLBYDByBDBvzIBBrDlBBILBGEBbGGCGDrUfBrBFB0BUUFDBGoEoEBCC-FCBHBBHBBHBBECBIIIBIBGBBNbbUDDQBBPhBB8DEBEDBuBCB5COOBBBCuBBvBhEBeCByBOBdDBlBIBfEBsBEBfmBmBBCBPpBB-EBBLFBlBDBlBDBpBHB1BKBNQQIDDMQQIDDBBB1BLB4JIBXJBJXBHrBrBKkCBHBBCtBtBDCBCBBYpCpCBGBKvBBUDDBDBiBCBcEBclBB5BDBVBBzBDDBDBJEEeBBEDBLGBKGBhCfBoBDBNIB3BCBeBBcEBbGBFLBIvCBqC2BB0BMB0BGBvBHBLFBnBCBeHBDvGBgBrBrBEBBDPBHHBKgBBvBHBrBVBblBBdTBYIBvCDBlBIBlCJBCBBaGBLFB2BTTBGBoBIBhDVVBJBTwBwBB8BBICCFQQMFB8BEBLFBFJJBDDBXXIDDGLLBDDBEEBCCBEBCEBIBBICBGKBLCCBCCnBLLCBBCFFLDDBGBDcB9CGGBcBpCHBLlFB3BBBnBhBBmCKBLFBOSB7BFBLFBVbBcBBQDBY4FB9BjDB0CLBJBBCBBJDDfDDBNNBHBLlCBJBBvBBBMaBpCHB0CMBqCGBL1CBJ3CBjBNBLFBKuBuBPJBeCBhBBBXPPBnCBIDDtBCBCDDKHBLFBHDDmBDDHGBLFBtBDBL1HBaGBSqBqBBBBe0CBCOBzBMB8clDBwDGGBJBlGryCBkDMB3iBJB88DEBoS41GB7Bl2BB6RGBgBLLBCByCLLBEBfBBHJBnCJBLIIWEBUvNB7BlGB8CEBaBBarBBsCDB6BGBS-BBGKBIIB3mHoBBhBgDB0D8vIBFIIDkJkJBNBCcBEBBCNBFHBtMjoCBsDEBOCBKGBLBBJ76DB+HCB1NFBYOBSOBvBBBYIB1D7BB3HJBoBBBjGUBnC5DBVLBVLB4CIBamEB2CoCoCDBBCBBDBBFNNCIIiCFFBJJIddFGGCCBI1K1KBlJlJB-V-VBNBGQQBuiBBgBFBH0GBISSBIIDGGBDB-BgBBCvDBuBCBPBBLDBD-JBgBQB7BEBCvOBrB1GBsBDBC-FBgBXXBGBD-GBIFFDQQmGBBRoBBtCDBLDBDwYBlCrCB+BhGBFccDCCBCCLFFCCCBEBCDBCECEDDCBBCICDCCBFFIKFCLLSEBEGGSzBBDtIBtBDBlDLBQBBQQQmBJBvF3BBeMBtBDBKGBDNBH5EB6eCBSCBOCB7GFBNDBCOBNDB5BHBLFBpBHBfBBNDBDNBKmBB5KHBPBBOCBMCB6BCCBCBRBBNDBLGB0EoDoDBjgBBh3pBfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIm8yVBCdBhD-DBxHvw-BB---BBB---BBB", false)),
		Co: () => new UnicodeRangeTable(decodeRanges("gg4B-nGh4hc9--BD9--B", true)),
		Cs: () => new UnicodeRangeTable(decodeRanges("gg2B--B", true)),
		L: () => new UnicodeRangeTable(decodeRanges("hCZBHZBwBLLFGGBVBCeBCpOBFLBPEBICCiEEBCBBDDBCHHCCBCCCBSBCyCBCqEBJlFBClBBDHHBnBBoCaBFDBuBqBBkBBBCiDBCQQBIIBLLBBBDRRCdBe4CBMZZBfBKBBFGGBUBFKKEYYBXBIKBGXBCGBRpBB7B1BBETTIJBQPBFHBDBBDVBCGBCEEBCBERROBBCCBPBBLJJBEBFBBDVBCGBCBBCBBCBBgBDBCUUBBBRIBCCBCVBCGBCBBCEBETTQBBYMMBGBDBBDVBCGBCBBCEBEffBCCBBBQSSCFBECBCDBEBBCCCBEEBEEBBBELBX1B1BBGBCCBCWBCPBEbbBBBCBBDBBfFFBGBCCBCWBCJBCEBEffBBBCBBQBBSIBCCBCoBBDRRGCBJCBZFBGRBEXBCIBCDDBFB7BvBBCBBNGB7BBBCCCBDBCXBCCCBIBCBBKDDBDBCWWBCBhBgCgCBGBCjBBcEB0DqBBVRRBEBFDBEEEBIIBBBFMBNSSBkBBCGGDqBBCsKBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBmBPBR1CBDFBErTBDQBCZBGqCBHHBIRBOSBPRBPMBCCBQzBBkBFFkC4CBIEBDhBBCGGBkCBLeByBdBDEBMrBBFZB3BWBK0BBzC+C+CBtBBSHB3BdBOBBLrBBbjBBqBCBLjBBDKBGqBBDCBqBDBCFBCBBEGGB+FBhC1IBDFBDlBBDFBDHBCGCBdBD0BBCGBCEEBBBCGBEDBDFBFMBGCBCGB1DOORMBmDFFDJBCEEBDBHGCBCBCKBDDBGEBF1B1BB8zC8zCBjHBHDBEBBNlBBCGGD3BBIRRBVBKGBCGBCGBCGBCGBCGBCGBCGBxC2O2OBrBrBBDBGBBF1CBHCBC5CBCDBGqBBC9CBSfBxBPBhQ-tGBhCs0VBkCtBBDsIBEPBLBBVuBBReBDlCByBIBDmDBDxCBVQBCCBCDBCWBezBBPxBB-BFBECCBMMBaBLWBacBIuBBdRRBDBCJBLEBCoBBYCBCHBVWBEEEBwBBCEEBDDBDBDCCZCBDKBICBNFBDFBDFBKGBCGBCqBBCNBHyDBej9KBNWBFwBBloItLBDpDBnBGBNEBGCCBIBCMBCEBCCCBCCBCCBqDBiBqLBT-BBD1BBpBLB1DEBCmEBlBZBHZBM4CBEFBDFBDFBDCBkBLBCZBCSBCBBCOBDNBjB6DBmMcBEwBBwBfBOTBCHBHlBBLdBDjBBFHBxB9EBTjBBFjBBFnBBJzBBNKBCOBCGBCBBCKBCOBCGBCBBEzBBN2JBKVBLHBZFBCpBBCIBmCFBDCCBqBBCBBEDDBVBLWBKeBiCSBCBBLVBLZBHZBnB3BBHBBhCQQBCBCCBCcBrBcBEcBkBHBCbBc1BBLVBLSBORBvDoCB4ByBBOyBBOjBBnBbBKWB7HpBBHBBRFB5BcBLJJBUBrBRBvBUBcWBN0BB6BBBDOOBrBBhBYBbjBBeDDJiBBENNBuBBPDBWCCkBRBCYBUBBgCGBCCCBCBCOBCJBIuBBnBHBDBBDVBCGBCBBCEBETTNEBfJBCDDClBBCaaCtBtBBzBBTDBVCBfvBBVBBC5F5FBtBBqBDBlBvBBV8B8BBpBBOoCoCBZBmBGB6FrBB1D-BBgBHBDDDBGBCBBCXBQCC-CHBDmBBRCCdLLBmBBIWWMtBBUTTBnCBoGgBBgBIBCkBBSyByBBcBxDGBCBBClBBWaaBEBCBBCfBPYYBqBBlISBQCCBLBChBB9DwCwCB4cBnHjGBtyCgDBQvhBBSFBa68DBGmSB61GdBj3B4RBIeBSuCBSdBTvBBRDBgBUBGSBxNsBB0G-BBhBYBDYBtBqCBGjCjCBLBhCBBCPPBNNB0mHBqBfBiDyDB+vIDBCGBCBBCiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBn7F0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDYBCYBCeBCYBCeBCYBCeBCYBCeBCYBCHB15BeBHFBmI9BBzEsBBLGBRiKiKBcBTrBBlPbBlHdBDwGwGBdBCCBCBBCGBDEBKBBhHGBCDBCBBCOBCkGB8BjCBI1lB1lBBCBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQBlqE-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB", false)),
		LC: () => new UnicodeRangeTable(decodeRanges("hCZBHZB7BLLBVBCeBCiGBCDBFvGBDZBhGDBDBBECBCHHCCBCCCBSBCyCBCqEBJlFBClBBKoBB44ClBBCGGDqBBDCBhV1CBDFBjkCKBGqBBDCBhCrBBgCMBChBBmD1IBDFBDlBBDFBDHBCGCBdBD0BBCGBCEEBBBCGBEDBDFBFMBGCBCGBmIFFDJBCEEBDBHGCBCBCFBFDDBCBGEBF1B1BB8zC8zCB6DBDmDBHDBEBBNlBBCGGzoetBBTbBnEtCBCWBEDBCsCBZBBE2Z2ZBpBBGIBIvCBh6TGBNEBqgBZBHZBmlBvCBhDjBBFjBB1DKBCOBCGBCBBCKBCOBCGBCBBk2ByBBOyBB+CVBLVB74C-BBhrV-BBhBYBDYBtpZ0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDYBCYBCeBCYBCeBCYBCeBCYBCeBCYBCHB15BJBCTBHFB2uCjCB", false)),
		Ll: () => new UnicodeRangeTable(decodeRanges("hDZB7BqBqBBWBCHBC2BCBQCBuBCDECBBBDCCDEEBFFDEEBBBDDDCCCDCCBCCDEECDDBDDBBBHGDCOCBSCBDDCEEC4BCBFBDDDBCCFICBjCBDZBiGCCEEEBBBTccBhBBCBBECBCWCBDBCGDB0B0BBuBBCgBCK0BCDMCBgDCxBoBBo6CqBBDCB5XFBjkCIBC2D2DBqBBgCMBChBBnD0ECBHBCgDCBHBJFBLHBJHBJFBLHBJHBJNBDHBJHBJHBJEBCBBHEEBBBCBBJDBDBBJHBLCBCBBzIEEBEEcKFDBBJDBF2B2Bs1CvBBCEEBGCFCCBCCBEBGiDCBIICFFNlBBCGG0oesBCUaCoEMCBBBC+BCBGBCCCDICFCCDCCBBBCSCGGGCMCFCCDOCbEE2ZqBBGIBIvCBh6TGBNEBqhBZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBnqZZBbGBCRBbZBbDBCCCBFBCKBbZBbZBbZBbZBbZBbZBbZBbZBbbBdYBCFBbYBCFBbYBCFBbYBCFBbYBCFBC15B15BBIBCTBHFB4vChBB", false)),
		Lm: () => new UnicodeRangeTable(decodeRanges("wVRBFLBPEBICCmEGG-OnHnHlFBBuIBBFgBgBKEEhFoFoF1mBgEgE2R72B72BsDkTkTxOFBvF+BBOjBjBBjBByVOORMBg-CBByHgGgG2OsBsBBDBGiDiDB+C+CBBB34bjnBjnBBEBvIzDzDdBB6DIBxCYYpDDBEBB2OXXqEtDtDWBBoDDBKngVngVuBBBh-BFBCpBBCIB0sBhBhB2K04D04DnrTDB9PCBpBBBnRMBhCBBCPPB9-P9-PBCBCGBCBByhM9BBqGGBud0Q0QsSAB", false)),
		Lo: () => new UnicodeRangeTable(decodeRanges("qFQQhIFFBCBxGBB7ZaBFDBuBfBCJBkBBBCiDBCZZBLLBBBDRRCdBe4CBMZZBfBWVBrBYBIKBGXBCGBRoBB8B1BBETTIJBROBFHBDBBDVBCGBCEEBCBERROBBCCBPBBLJJBEBFBBDVBCGBCBBCBBCBBgBDBCUUBBBRIBCCBCVBCGBCBBCEBETTQBBYMMBGBDBBDVBCGBCBBCEBEffBCCBBBQSSCFBECBCDBEBBCCCBEEBEEBBBELBX1B1BBGBCCBCWBCPBEbbBBBCBBDBBfFFBGBCCBCWBCJBCEBEffBBBCBBQBBSIBCCBCoBBDRRGCBJCBZFBGRBEXBCIBCDDBFB7BvBBCBBNFB8BBBCCCBDBCXBCCCBIBCBBKDDBDBYDBhBgCgCBGBCjBBcEB0DqBBVRRBEBFDBEEEBIIBBBFMBNyDyDBnKBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBmBPByDrTBDQBCZBGqCBHHBIRBOSBPRBPMBCCBQzBBpBkCkCBhBBC0BBIEBDhBBCGGBkCBLeByBdBDEBMrBBFZB3BWBK0BBxFuBBSHB3BdBOBBLrBBbjBBqBCBLdByDDBCFBCBBE7hB7hBBCB4-C3BBZWBKGBCGBCGBCGBCGBCGBCGBCGBoR2B2BF1CBJCCB4CBFGGBpBBC9CBSfBxBPBhQ-tGBhC0wUBC2jBBkCnBBJrIBFPBLBBjCyByBBkCBqFoDoDEGBCCBCDBCWBezBBPxBB-BFBECCBMMBaBLWBacBIuBBuBEBDIBLEBCoBBYCBCHBVPBCFBEEEBwBBCEEBDDBDBDCCZBBEKBIPPBEBDFBDFBKGBCGByEiBBej9KBNWBFwBBloItLBDpDBkCCCBIBCMBCEBCCCBCCBCCBqDBiBqLBT-BBD1BBpBLB1DEBCmEBqDJBCsBBDeBEFBDFBDFBDCBkBLBCZBCSBCBBCOBDNBjB6DBmMcBEwBBwBfBOTBCHBHlBBLdBDjBBFHBhEtCBjDnBBJzBB9CzBBN2JBKVBLHB5EFBDCCBqBBCBBEDDBVBLWBKeBiCSBCBBLVBLZBHZBnB3BBHBBhCQQBCBCCBCcBrBcBEcBkBHBCbBc1BBLVBLSBORBvDoCB4FjBBnBDBCxJxJBoBBHBBRCBCBB5BcBLJJBUBrBRBvBUBcWBN0BB6BBBDOOBrBBhBYBbjBBeDDJiBBENNBuBBPDBWCCkBRBCYBUBBgCGBCCCBCBCOBCJBIuBBnBHBDBBDVBCGBCBBCEBETTNEBfJBCDDClBBCaaCtBtBBzBBTDBVCBfvBBVBBC5F5FBtBBqBDBlBvBBV8B8BBpBBOoCoCBZBmBGB6FrBB0GHBDDDBGBCBBCXBQCC-CHBDmBBRCCdLLBmBBIWWMtBBUTTBnCBoGgBBgBIBCkBBSyByBBcBxDGBCBBClBBWaaBEBCBBCfBPYYBnBBCBBlISBQCCBLBChBB9DwCwCB4cBnHjGBtyCgDBQvhBBSFBa68DBGmSB61GdBj3B4RBIeBSuCBSdBTvBB0BUBGSB0NnBB2MqCBGwFwFB0mHBqBfBiDyDBuwIiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBxzI2P2PBrBBiBiKiKBcBTrBBlPaBmHdBDwGwGBdBCCBCBBCGBDEBKiHiHBFBCDBCBBCOBCkGB8pBDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQBlqE-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB", false)),
		Lt: () => new UnicodeRangeTable(decodeRanges("lOGDnB2sH2sHBGBJHBJHBNQQwBAB", false)),
		Lu: () => new UnicodeRangeTable(decodeRanges("hCZBmDWBCGBiB2BCDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIJDCMCDQCDDDCCBC4BCIBBCBBDCCBCBCGCiJCCEJJHCCBBBCCCBCCBPBCIBkBDDBBBEWCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBpCDBNDBNDBNEBMDBnIFFECBDCBDEEBDBHGCBCBDDBLBBG+B+B9zCvBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoqZZBbZBbZBbCCBGDBDDBCBCHBbZBbBBCDBDHBCGBcBBCDBCEBCEEBFBcZBbZBbZBbZBbZBbZBfYBiBYBiBYBiBYBiBYBiB2pE2pEBgBB", false)),
		M: () => new UnicodeRangeTable(decodeRanges("gYvDB0IGBoIsBBCCCBCCBCCpCKBxBUBRmDmDBFBDFBDBBCDBkBffBZB8CKB7BIBKZZBCBCIBCCBCEBsBCB8BIBrBXBCgBB3BCBCRBCGBLBBeCB5BCCBFBDBBDCBKLLBbbDCB5BCCBDBFBBDCBEffBEEMCB5BCCBGBCCBCCBVBBXFBCCB5BCCBFBDBBDCBICBLBBf8B8BBDBECBCDBKpBpBBDB4BCCBFBCCBCDBIBBMBBeCB5BCCBFBCCBCDBIBBMBBQNNBCB4BBBCGBCCBCDBKLLBeeBBBnCFFBEBCCCBGBTBB+BDDBFBNHBjDDDBHBMGBqCBBcECFBByBTBCBBGKBCjBBKlDlDBSBYDBFCBCCBDGBEDBOLBCLLBCBgWCBzdDBdCBeBBfBBhCfBKuBuBBBBC2D2DBjBjB3DLBFLB8GEB6BJBCcBDxBxBBsBBDLBVEBwBQBnBIBNCBfMB5BNBxBTB5ECBCUBFHHDCBnG-BBxWgBB--CCBuEhDhDBeBrRFBqDBB1udDBCJBhBBBxCBBxIEEFYYBDBF0C0CBzBzBBQBbRBOnBnBBGBaMBtBDBwBNBlBkCkCBMBNJJBuBuBBBBzBCCBBBDBBGBBCqBqBBDBGBBtHHBCBBx5TiXiXBOBRPBuejHjH2EEBn0BCBCBBGDBpBCBFmFmFB+R+RBCBiCEB+JBBuCFBnCKByBDB7DCB2BOBqBDDBLLBCBuBKBI+B+BBBBlBNBRBBtBNNBBBxBNBJDBCBB9CLBHDD+ELBWDB4BBBCGBDBBDCBKLLBDDBFBEEBkCIBCDDCDBCEBCPPBzCzCBQBYyCyCBSBsHGBDIBcBBzCQBrDMBmDOBhIOB2HFBCBBDDBCCCBuEuEBFBDGBEddBIBpBGBCDBJKKBJBvBPBnGHBoGHBCHBzCVBCNB7DFBECCBCCBFBCjCjCBDBCBBCEB8KDBKBBCxBxBBFBEEBYmnFmnFHOBpmLRBhuCEB8BGB5gBCCB1BBIDByCMMBslTslTBizEizEBsBBDWB-QEBEFBJHBDGBfDB1ECB89B2BBFxBBJPPXEBCOBxqBGBCQBDGBCBBCEBlDhFhFBFB4L+B+BBCB9PDB-HBB0HDDIBBG7O7OBFBuDGB29lYvHB", false)),
		Mc: () => new UnicodeRangeTable(decodeRanges("joC4B4BDCBJDBCBBzBBB7BCBHBBDBBLsBsB7BCBjC7B7BBBBJCCB2B2BB7B7BCHHBDDBLLnDBBCBBECBCCBLqBqBBBB+BDB+BBB7BCCBDBDBBCBBKBBdPPB7B7BBBBGCBCCBLrBrBBsCsCBBBHHBTBBrKBBgCsFsFBFFHDDBaaBLLBBBDGBWBBDFBDLLBBB5zBffiEIIBGBCBB7KDBDCBFBBCFBhHBB7BCCKCCBJJBEByExBxBGCCBDBCBB+BffFBBD9B9BDCBCEEBxBxBBGBJBBsFWW35EBB0-dBBD5C5CBzBzBBOBvEBBwBxBxBBFFBDDBBBvDBBDBBZuBuBCuDuDDBBGuHuHBCCBCCBCC0gZCCgEuBuBBBBFBB0DZZB8B8BxBCBKBBO+C+CBBBEBBCrFrFBBBgBBB7BBBCDBDBBDCBKLLB1C1CBBBIDDCDBCBBCmDmDBBBJBBErDrDBBBHCCBCBDuHuHBBBHDBDyDyDBBBJBBCuDuDCBBHoDoDCBBFmImIBBBK4H4HBEBCBBFDDCvEvEBBBJDBF1C1CeBB-BqGqGECCoGPPrDIID2G2GBDBFBBC-K-KBNNxBBBJBBCpvQpvQBBBlxD2BBpDBB0rYBBHFB", false)),
		Me: () => new UnicodeRangeTable(decodeRanges("okBBB1xF-wB-wBBCBCCBsshBCB", false)),
		Mn: () => new UnicodeRangeTable(decodeRanges("gYvDB0IEBqIsBBCCCBCCBCCpCKBxBUBRmDmDBFBDFBDBBCDBkBffBZB8CKB7BIBKZZBCBCIBCCBCEBsBCB8BIBrBXBCfB4BCCFHBFEEBFBLBBe7B7BFDBJVVBbbDBB6BFFBFFBDDBBBEffBEEMBB6BFFBDBCBBFVVBXXBEBC7B7BDCCBCBJIIBMMBff+BNNzBEE4BCCBBBGCBCDBIBBMBBe7B7BDHHGBBVBBdBB6BBBFDBJVVBeepCIIBBBC7C7CDGBNHBjDDDBHBMGBqCBBcEC4BNBCEBCBBGKBCjBBKnDnDBCBCFBCBBDBBaBBFCBRDBODDBHHQgWgWBBBzdCBeBBfBBfBBhCBBCGBJDDBJBKuBuBBBBC2D2DBjBjB3DCBFBBKHHBBB8GBBD7B7BCGBCCCDHBHJBDxBxBBMBCeBDLBVDBxBCCBDBCGGpBIBNBBhBDBDBBCCB5BCCBEECCB7BHBDBB5ECBCMBCGBFHHEBBnG-BBxWMBFEEBKB--CCBuEhDhDBeBrRDBsDBB1udFFBIBhBBBxCBBxIEEFaaBGG4EBBbRBOnBnBBGBaKBvBCBxBDDBCBDBBoBkCkCBEBDBBDBBNJJwB0B0BCCBDBBGBBCrBrBBJJvHDDFx5Tx5TiXPBRPBuejHjH2EEBn0BCBCBBGDBpBCBFmFmFB+R+RBCBiCEB+JBBuCFBnCKByBDB8D3B3BBNBqBDDBLLBBByBDBDBBI+B+BBBBlBEBCHB-BNNB1B1BBHBLDBDgDgDBBBDCCBHHD+E+EEHBWBB6BBBEmBmBBFBEEBnCFBOECPBB2CHBDCBCYY1CFBCFFBCCBvHvHBCBHBBCBBcBB2CHBDCCBrDrDCDDBEBCmDmDCDDBCBCEBkIIBCBBhIBBCFFxEDBDBBFhBhBBIBpBFBDDBJKKBEBDCBvBMBCBBnGCCBBBCqGqGBFBCFBCzCzCBUBDGBCBBCBB7DFBECCBCCBFBCpCpCBEEC8K8KBMMB1B1BBDBGCCYmnFmnFHOBpmLLBECBhuCEB8BGB5gBgCgCBCByC5lT5lTBizEizEBsBBDWBhRCBSHBDGBfDB1ECB89B2BBFxBBJPPXEBCOBxqBGBCQBDGBCBBCEBlDhFhFBFB4L+B+BBCB9PDB-HBB0HDDIBBG7O7OBFBuDGB29lYvHB", false)),
		N: () => new UnicodeRangeTable(decodeRanges("wBJB5DBBGDDBBBitBJBnEJBnGJB9MJB3DJBFFBtDJB3DJB3DJBDFBvDMB0DJBJGBoDJBpDGBISBuDJBhDJB3DJBnCTBtIJBnCJBwWTBybCBwHJBHJBXJBtJJBhEKBmFJBHJB3FJB3CJBnEJBHJB3gBEEBEBHJBnGyBBDEB3W7BBvCVB3TdBqrBqYqYaIBPCB4KDBrEJBfHBCOBhBJBoBOBh7cJB9FJBhKFB7EJBnBJBnGJBXJB3CJB3MJB34UJBuPsBBN4BBSBB2KaBlBDBeJJnEEBrGJBvdHBaGBoBIBsCEBXFBhFBBDPBDtBBhCIB1BBBfCBsCEBpDHBZHBqBGBrKFBxBJBHJB3IeB-EJBrBDBxDGBnEdBhEJB9BJBxEJBITB8HJB3KJB3DJB3LJBnDJBHTBtCLBlNSB+CJB3UJB3CcBkHJBnCJB3BJBnLJBnDUBshBuDBimPJBnpCJB3CJBnEJBCGBvQJBnIWB+KCB6nXJBnuBTBNTBtDYB2iBxBBhqCJBnNJB3PJB4HJBtWIBhEJB4Y6BBCCBCDBtCsBBCOBjeMBk3CJB", false)),
		Nd: () => new UnicodeRangeTable(decodeRanges("wBJnxBJnEJnGJ9MJ3DJ3DJ3DJ3DJ3DJ3DJ3DJ3DJ3DJhDJ3DJnCJ3IJnCJn6BJnBJtJJhEJnFJHJ3FJ3CJnEJHJnuiBJnVJnBJnGJXJ3CJ3MJ34UJnsBJnkCJHJ9YJhEJ9BJxEJ3IJ3KJ3DJ3LJnDJHTtCJnNJnDJ3UJ3CJ3HJnCJ3BJnLJ3uQJnpCJ3CJnEJ3QJ37XJ12CxBhqCJnNJ3PJ4HJ2aJ30EJ", true)),
		Nl: () => new UnicodeRangeTable(decodeRanges("u3FCBwzCiBBDDB-zDaaBHBPCBs1dJBxyW0BBtOJJnEEBrhIuDBm8SCB", false)),
		No: () => new UnicodeRangeTable(decodeRanges("yFBBGDDBBB2pCFB5LFB5DCBmEGB6GGBSIByNJB2hBTB0jBJBhP20B20BEFBHJBnGPBqB3W3WB6BBvCVB3TdBqrB1kB1kBBCBrEJBfHBCOBhBJBoBOBxrdFBymWsBBiCDBSBB2KaBlBDB1pBHBaGBoBIBsCEBXFBhFBBDPBDtBBhCIB1BBBfCBsCEBpDHBZHBqBGBrKFBhLeB-EJBrBDBxDGBnETB8LTBmqBBBvNIBobSB0aUBn8SGB-YWBqhZTBNTBtDYBvqFIBid6BBCCBCDBtCsBBCOBjeMB", false)),
		P: () => new UnicodeRangeTable(decodeRanges("hBCBCFBCDBLBBEBBbCBCccCkBkBGEELBBEEE-VJJzOFBqBBB0BCCDDDtBBBVBBCBBOCCBBBrCDBnDsBsBBMBqHCB3BOBgBmImIBLLtE5D5D6DnMnMNwLwL7CLLBpFpFBNBCmBmBBCBoCrCrCBDBFBBwDFBsFlTlTBHB4EuTuTtBBBvCCBoCBB+ECBCCBmBKB6JBB5GBBhEGBCFBhFBBLGBdCB9DDB8BEB-BBBhCHBM9Z9ZBWBJTBCMBCLBfBBPBB6TDBeBB+hBNBwCBBgBJB0MVBgCDBhBBB8XDBCBBxDwEwEBtBBCfBDLBkNCBFJBDLBRNNjD7C7CjgdBBuICBkDLL0DFB9LDB3CBBpBCBCyByBBwBwBiDMBRBB9DDB-DBBRBB6HzqUzqUBxGxGBIBXiBBCNBCFFCBB2ECBCFBCDBLBBEBBbCBCccCCCBFB7MCB9UxBxB-MoXoXoGgBgBxIIBnBxDxDBFBjCGB6CDByO-J-JjBlElEBDBtBDB+FGBuDBBCDB-DDBxBBBwCDBFOOCCB5CFBsDrJrJBCCBzDzDBDBLBBCpDpD7HWBqDCBdMBtCjEjEBBB9HpIpIBBB8E9C9CBGB0CCBCEB+CJB4GgDgDBDBrBBBmUBBrCMBwFxjBxjBBDB97CBB8zOBBmEiCiCBDBJpRpRBBBoJDBoK9lT9lTovHEB07C-a-aBAB", false)),
		Pc: () => new UnicodeRangeTable(decodeRanges("-Cg-Hg-HBUU-u3BBBZCBwHAB", false)),
		Pd: () => new UnicodeRangeTable(decodeRanges("tB9qB9qB0BiyDiyDmgBqgCqgCBEBiwDDDgBBBFdd-NUUwDxszBxszBBmBmBLqFqFhzD-J-J", false)),
		Pe: () => new UnicodeRangeTable(decodeRanges("pB0B0BgB+1D+1DC-6B-6BqtC4B4BQ7T7TCff-hBMCxChBhBCGC1MUChCCCiBmhBmhBCECtBGCtNICEGCDBB-ozB6G6GeOCESSCCCrF0B0BgBGD", false)),
		Pf: () => new UnicodeRangeTable(decodeRanges("7F+6H+6HEddpuDCCFDDQEE", false)),
		Pi: () => new UnicodeRangeTable(decodeRanges("rFt7Ht7HDBBDaapuDCCFDDQEE", false)),
		Po: () => new UnicodeRangeTable(decodeRanges("hBCBCCBDECBLLBEEBcclCGGPBBI-V-VJzOzOBEBqB3B3BDDDtBBBVBBCBBOCCBBBrCDBnDsBsBBMBqHCB3BOBgBmImIBLLtE5D5D6DnMnMNwLwL7CLLBpFpFBNBCxDxDrCEBFBBwDFBsFlTlTBHBmY9D9DBBBoCBB+ECBCCBmBFBCDB6JBB5GBBhEGBCFBhFBBLGBdCB9DDB8BEB-BBBhCHBMjajaBJJBGBJIBDDBDCBEKBCCCBIB7kDDBCBBxDwEwEBFFBBBDDDBHBCBBCDDBLLBDBCJBDDBCCCBLBDCBtNCB6B+F+FjgdBBuICBkDLL0DFB9LDB3CBBpBCBCyByBBwBwBiDMBRBB9DDB-DBBRBB6HlxUlxUBFBDXXVBBDDBECBCDBICBHCCB2E2EBBBCCBDECBLLBEEBcclBDDB7M7MBBB9UxBxB-MoXoXoGgBgBxIIBnBxDxDBFBjCGB6CDB0ZlElEBDBtBDB+FGBuDBBCDB-DDBxBBBwCDBFOOCCB5CFBsDrJrJBCCBzDzDBDBLBBCpDpD7HWBqDCBdMBtCjEjEBBB9HpIpIBBB8E9C9CBGB0CCBCEB+CJB4GgDgDBDBrBBBmUBBrCMBwFxjBxjBBDB97CBB8zOBBmEiCiCBDBJpRpRBBBoJDBoK9lT9lTovHEB07C-a-aBAB", false)),
		Ps: () => new UnicodeRangeTable(decodeRanges("oBzBzBgB-1D-1DC-6B-6B-rCEEnB4B4BQ7T7TCff-hBMCxChBhBCGC1MUChCCCiBmhBmhBCECaTTCECtNICEGCDipzBipzB4GeeCMCESSCCCrFzBzBgBEEDAB", false)),
		S: () => new UnicodeRangeTable(decodeRanges("kBHHRCBgBCCcCCkBEBCBBDCCBCBDEEfgBgBrODBNNBGGBCCCBPB2DPPBxDxDsErIrIBBB3DCBDDDBvGvGLUUB4H4HIBBpEqLqLBHHB2H2H-DjEjEBGBlEwGwGqBmGmGiGCBQCCBBBDFBVECmEHBCFBCBBGDBmGBBxXJB0WuLuLlL+E+EBgBBiLJBKIBhiBCCBBBMCBOCBOCBOBBmCOOoBCBOCBUhBB-BBBCDBCBBLCCBBBGFBCECFMMBFFBDBGDBC7B7BBFFB2LBFcBD+HBXKByCtCBXnTBtBwBBDeBLyMBX+BBFfBD1LBDpEBmHFBmLBBvBZBC4CBN1GBbPBFOOBNNWBBHBB8CBB0HBBFJBhBlBBKRRBdBMdBJQQBeBLmBBQ-JBhuG-BBx0V2BB6RWBKBBoDBB+EDBLDB+RCBiHPPB+9T+9TpEgBBuLPBhCBB3BHBtBDBjDCCBBBD7E7EHRRBBBgBCCcCCiEGBCGBOBB6JIB6BQBDCBCMBEwBwBBrBB7zBBBwSmWmWBiKiKBGBnjC2kC2kCBbBr6SDBG3qU3qUk7DvHBLCBEzNBHWBQQBgDzDB9B1HBLmBBD7BBGCBXBBIdBF8BBWhCBE7F7FB1CBrbaagBaagBaagBaagBaa9B-PB4BDBzBHBCNBCBBp2BwNwNttCEE+DiOiOBvIvIBqBBFjDBNOBDOBCOBCkBBYgFB5BcBOrBBFIBIBBPFB7E4eBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBC7CBLAB", false)),
		Sc: () => new UnicodeRangeTable(decodeRanges("kB+D+DBCBqnB8D8DzPBBzPBBI2H2HoImSmS8sClmClmCBgBB37hBkuVkuVtD7E7E8GBBEBB3-HDB-4wBxtCxtC", false)),
		Sk: () => new UnicodeRangeTable(decodeRanges("+CCCoCHHFEEqQDBNNBGGBCCCBPB2DPPBjoBjoB15FCCBBBMCBOCBOCBOBB9kEBBkzdWBKBBoDBBxePPBniUniUBPB8bCCjF4g9B4g9BBDB", false)),
		Sm: () => new UnicodeRangeTable(decodeRanges("rBRRBBB+BCCuBFFmBgBgB-XwQwQBBB8xGOOoBCBOCBsEoBoBBDBHlClCBDBGBBFGDIgBgBBDDCgBgBBqIBhBBB7CffBXBpBFB2OKK3BHBwDxKxKBDBDeBLPBhIiEBX+BBFfBDhIBxBUBDFB9+zB5Z5ZCCBlFRRBBB+BCCkEHHBCBitDBBhrwBx+Bx+BagBgBagBgBagBgBagBgBat5Ft5FB-uC-uCBHB", false)),
		So: () => new UnicodeRangeTable(decodeRanges("mFDDFCCyerIrIBgEgEBvGvGLUUB4H4HkQ2L2LjEFBClElEwGqBqBoMCBQCCBBBDFBVECmEHBCFBCBBGDBmGBBxXJB0WzWzW+EhBBiLJBKIBksBBBCDBCBBLCCBHHBEBCECFMMBPPCBBC7B7BBKKBDBDDBCBBCBBCGBCeBDBBCCCBdBtIHBFTBDGBDwCBCdBanBBHnCBXKByCtCBX2FBCIBC1BBJuDBC3HBtBrBBhC-HBhQvBBWBBHmBBDpEBmHFBmLBBvBZBC4CBN1GBbPBFOOBNNWBBHBBxKBBFJBhBlBBKRRBdBMdBJQQBeBLmBBQ-JBhuG-BBx0V2BBibDBLBBC+R+RBBBqqUPBuLPBhCBB3BHBuBCBlPEEFBBOBB6JIB6BQBDCBCMBEwBwBBrBB7zBBBwSpgBpgBBGBnjC2kC2kCBGBFQBr6SDBG3qU3qUk7DvHBLCBEzNBHWBQPBhDzDB9B1HBLmBBD7BBGCBXBBIdBF8BBWhCBE7F7FB1CBqlB-PB4BDBzBHBCNBCBBp2B96C96CiEyWyWBqBBFjDBNOBDOBCOBCkBBYgFB5BcBOrBBFIBIBBPFB7E6HBG4WBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBB-B3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBC7CBLAB", false)),
		Z: () => new UnicodeRangeTable(decodeRanges("gBgEgEgvFgsCgsCBJBeBBGwBwBh9DAB", false)),
		Zl: () => new UnicodeRangeTable(decodeRanges("ohIA", true)),
		Zp: () => new UnicodeRangeTable(decodeRanges("phIA", true)),
		Zs: () => new UnicodeRangeTable(decodeRanges("gBgEgEgvFgsCgsCBJBlBwBwBh9DAB", false)),
		ASCII_Hex_Digit: () => new UnicodeRangeTable(decodeRanges("wBJIFbF", true)),
		Alphabetic: () => new UnicodeRangeTable(decodeRanges("hCZBHZBwBLLFGGBVBCeBCpOBFLBPEBICC3CeeBQBCBBDDBCHHCCBCCCBSBCyCBCqEBJlFBClBBDHHBnBBoBNBCCCBCCBCCJaBFDBeKBG3BBCGBPlDBCHBFHBFCBLCBDRRBuBBOkDBZgBBKBBFGGBWBDSBUYBIKBGXBCGBIJJBoBBLLBEGBHrCBCPBCCBFOBOSBCHBDBBDVBCGBCEEBCBEHBDBBDBBCJJFBBCEBNBBLFFBBBCFBFBBDVBCGBCBBCBBCBBFEBFBBDBBFIIBCBCSSBEBMCBCIBCCBCVBCGBCBBCEBEIBCCBCBBEQQBCBWDBFCBCHBDBBDVBCGBCBBCEBEHBDBBDBBKBBFBBCEBORRBCCBEBECBCDBEBBCCCBEEBEEBBBELBFEBECBCCBEHHpBMBCCBCWBCPBEHBCCBCCBJBBCCBCBBDDBdDBCHBCCBCWBCJBCEBEHBCCBCCBJBBGCBCDBOCBNMBCCBCoBBDHBCCBCCBCGGBCBIEBXFBCCBCRBEXBCIBCDDBFBJFBCCCBGBTBBO5BBGGBH0B0BBECBDBCXBCCCBRBCCBDEBCHHPDBhBgCgCBGBCjBBFSBFPBCjBBkC2BBCDDBDBR-BBLDBDlBBCGGDqBBCsKBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBmBPBR1CBDFBErTBDQBCZBGqCBEKBITBMUBNTBNMBCCBCBBNzBBDSBPFFkC4CBIqBBGlCBLeBCLBFIBYdBDEBMrBBFZB3BbBF+BBDTBzBYYBMMBBByBzBBCOBCHB0BpBBDDBLrBBCKBP2BBXCBLjBBDKBGqBBDCBqBDBCFBCBBEGGB+FBUhBBM1IBDFBDlBBDFBDHBCGCBdBD0BBCGBCEEBBBCGBEDBDFBFMBGCBCGB1DOORMBmDFFDJBCEEBDBHGCBCBCKBDDBGEBFSSBnBBuZzBB34BkHBHDBEBBNlBBCGGD3BBIRRBVBKGBCGBCGBCGBCGBCGBCGBCGBCfBwB2O2OBBBaIBIEBDEBF1CBHCBC5CBCDBGqBBC9CBSfBxBPBhQ-tGBhCs0VBkCtBBDsIBEPBLBBVuBBGHBEwDBoBIBDmDBDxCBVUBCgBBZzBBNjCBCtBtBBEBECCBBBLgBBGiBBOcBEyBBCLBQRRBOBLEBC2BBKNBTWBEkCBCCCZCBDPBDDBMFBDFBDFBKGBCGBCqBBCNBH6DBWj9KBNWBFwBBloItLBDpDBnBGBNEBGLBCMBCEBCCCBCCBCCBqDBiBqLBT-BBD1BBpBLB1DEBCmEBlBZBHZBM4CBEFBDFBDFBDCBkBLBCZBCSBCBBCOBDNBjB6DBmC0BBsIcBEwBBwBfBOdBGqBBGdBDjBBFHBCEBrB9EBTjBBFjBBFnBBJzBBNKBCOBCGBCBBCKBCOBCGBCBBEzBBN2JBKVBLHBZFBCpBBCIBmCFBDCCBqBBCBBEDDBVBLWBKeBiCSBCBBLVBLZBHZBnB3BBHBBhCDBCBBGHBCCBCcBrBcBEcBkBHBCbBc1BBLVBLSBORBvDoCB4ByBBOyBBOnBBjBbBEGGBVB7HpBBCBBEBBRFBzBCBEcBLJJBUBrBRBvBUBcWBKlCBsBEBL4BBKOOBXBYyBBSDBJiBBEKKB+BBCDBKBBLCCkBRBChBBDHHBCB-BGBCCCBCBCOBCJBI4BBYDBCHBDBBDVBCGBCBBCEBEHBDBBDBBEHHGGBdJBCDDClBBCJBCDDCDBCBBECCtBhCBCCBCDBVCBfhCBDBBC5F5FB0BBDGBaFBjB+BBCEE8B1BBDoCoCBZBDNBWGB6F4BBoD-BBgBHBDDDBGBCBBCdBCBBDBBDDB+CHBDtBBDFBCCCBccBxBBDJBSnCBGTTBnCBoDHB5CgBBgBIBCsBBCGBCyByBBcBDVBCNBqCGBCBBCrBBECCBCCBBBCDDBZZBEBCBBCkBBCBBCDBCYYBqBBlIWBKQBCoBBECBwDwCwCB4cBnDuDBSjGBtyCgDBQvhBBSFBa68DBGmSB61GuBBy2B4RBIeBSuCBSdBTvBBRDBgBUBGSBxNsBB0G-BBhBYBDYBtBqCBF4BBIQBhCBBCNNBFBK1mHBqBfBiDyDB+vIDBCGBCBBCiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBFi7Fi7FBzCBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDYBCYBCeBCYBCeBCYBCeBCYBCeBCYBCHB15BeBHFB2GGBCQBDGBCBBCEBG9BBiBxDxDBrBBLGBRiKiKBcBTrBBlPbBlHdBDwGwGBdBCVBJBBhHGBCDBCBBCOBCkGB8BjCBEEE1lBDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1TZBHZBHZB3zD-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB", false)),
		Dash: () => new UnicodeRangeTable(decodeRanges("tB9qB9qB0BiyDiyDmgBqgCqgCBEB+BoBoBQnMnMlgDDDgBBBFdd-NUUwDxszBxszBBmBmBLqFqFhzD-J-J", false)),
		Emoji: () => new UnicodeRangeTable(decodeRanges("jBHHGJBwDFFu8HNN5GXX7CFBQBBwLBBNnFnFaKBFCBoGoHoHBLLK7B7BBCBCEBKGDBDDFDDCBBDIEBJJBBBGCCGLBMBBDCCBCCTDDBTTBEBCCCBEEBGGDBBFBBMBBGBBDGGBECBVVBGGBEBCDBDFFDDDBEBCDDCCCHEEHLLBQQDFFCFFBBBCMMBxBxBBBBKeP1LBBwOCBUBB0BFF7mBNN6SCCrrvDrGrGhFBBNBBPDDBIBsCZBCBBYVVDIBWBBvFhBBDvDBDBBCCBDyCBDCBCmIBC+BBMFBCXBIBBDHBNDDBCBDFFBOOBDDJBBKGGBBBNCBJCBDCCFHHEHHB0CBxBlCBGHBDDBEJBECCBEEDJBkHLBF8I8IBtBBCJBC4FBxDMBEKBE4BBCFFBOBDLBFJB", false)),
		Emoji_Component: () => new UnicodeRangeTable(decodeRanges("jBHHGJB0+H2G2Gsp3B3+8B3+8BBYB8PEBxtBDBtzhY-CB", false)),
		Emoji_Modifier: () => new UnicodeRangeTable(decodeRanges("7-8DE", true)),
		Emoji_Modifier_Base: () => new UnicodeRangeTable(decodeRanges("9wJ8G8GRDB4jzD9B9BBBBDDDBBB2DBBDKBWSBEFFBBBCCBICCZqGqGBFFWFFBvFvFBBBEEB0CRRBBBKMMgSDDJHBHKKBIBDCB5B+B+BBCCBCCSCBCMBmHCBrBIB", false)),
		Emoji_Presentation: () => new UnicodeRangeTable(decodeRanges("64IBBuGDBEDDqQBBWBBzBLBsBUUOJJBSSBGGBJJGWWIBBCFFDIIFBBdkBkBCFFBBBC+B+BBBBZPP8aBB0BFFvlxDrGrG-FDDBIBsCZBCZZVDDBDBCCBWBBvFgBBNIBClCBCVBNqBBFEBNQBEEEBlCBCCCB5FBD+BBODBCXBTbbBOO3C0CBxBlCBHEEBBBDDBEDBMBBIIBkHLBF8I8IBtBBCJBC4FBxDMBEKBE4BBCFFBOBDLBFJB", false)),
		Extended_Pictographic: () => new UnicodeRangeTable(decodeRanges("pFFFu8HNN5GXX7CFBQBBwLBBNnFnFaKBFCBoGoHoHBLLK7B7BBCBCEBKGDBDDFDDCBBDIEBJJBBBGCCGLBMBBDCCBCCTDDBTTBEBCCCBEEBGGDBBFBBMBBGBBDGGBECBVVBGGBEBCDBDFFDDDBEBCDDCCCHEEHLLBQQDFFCFFBBBCMMBxBxBBBBKeP1LBBwOCBUBB0BFF7mBNN6SCCrrvDoBoBBCBlDLBQBBQPPBmBmBBIBxDBBNBBPDDBIBU3BBcOBLVVDIBCDBKWBH7FBDvDBDBBCCBDyCBDCBCDBG9HBC+BBMFBCXBIBBDHBNDDBCBDFFBOOBDDJBBKGGBBBNCBJCBDCCFHHEHHB0CBxBlCBGHBDQBECCBEBDMB7GlBBNDB5BHBLFBpBHBfBBNDBDNBKmBBNuBBCJBC4FB5CHBPxEBhI9fB", false)),
		Hex_Digit: () => new UnicodeRangeTable(decodeRanges("wBJIFbFq1-BJIFbF", true)),
		Lowercase: () => new UnicodeRangeTable(decodeRanges("hDZBwBLLFlBlBBWBCHBC2BCBQCBuBCDECBBBDCCDEEBFFDEEBBBDDDCCCDCCBCCDEECDDBDDBBBHGDCOCBSCBDDCEEC4BCBFBDDDBCCFICBjCBDiBBIBBfEBhDsBsBCEEDDBTccBhBBCBBECBCWCBDBCGDB0B0BBuBBCgBCK0BCDMCBgDCxBoBBo6CqBBCDB5XFBjkCIBC2D2DB+FBiC0ECBHBCgDCBHBJFBLHBJHBJFBLHBJHBJNBDHBJHBJHBJEBCBBHEEBBBCBBJDBDBBJHBLCBCBB6DOORMBuDEEBEEcKFDBBJDBFiBiBBOBFsasaBYBn6BvBBCEEBGCFCCBCCBGBEiDCBIICFFNlBBCGG0oesBCUaCBBBmEMCBBBC8BCBIBCCCDICFCCDCCBBBCSCGGGCMCFCCDOCWDBCCCBBB2ZqBBCNBHvCBh6TGBNEBqhBZBumBnBBpEjBB8EKBCOBCGBCBBkODDBBBCpBBCIBmoByBB+DVB75CfBhsVfB8BYBnqZZBbGBCRBbZBbDBCCCBFBCKBbZBbZBbZBbZBbZBbZBbZBbZBbbBdYBCFBbYBCFBbYBCFBbYBCFBbYBCFBC15B15BBIBCTBHFBmI9BB1lChBB", false)),
		Math: () => new UnicodeRangeTable(decodeRanges("rBRRBBBgBeeCuBuBFmBmBgB5W5WBBBDbbBDDBBBwQCBuwGccBBBMEEOPPBCBWEBMEBiCMBFEEBFFBDBTFFDJBCDDBEBHEEBDDBCCBBBCFBENBClClCBWBCFBCBBFBBFfBCHHBPPBqIBJDBVBB7CffBZBCZZMGB+NBBNJBFFBFBBDBBEEBPCCDFBMHBGBB6BCCeDBKCBxK-BBhI-PBxBUBDFB9+zB4Z4ZBEBCjFjFRCBeCCeCCkEHHBCBitDBBhrwBwoBwoBBzCBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDjJBDxBBhwFDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBB-uCIB", false)),
		Quotation_Mark: () => new UnicodeRangeTable(decodeRanges("iBFFkEQQ96HHBaBBowDqOqOBCBOCBixzBDB+FFF7CBB", false)),
		Terminal_Punctuation: () => new UnicodeRangeTable(decodeRanges("hBLLCMMBEE-ZJJiQ6B6BpCPPCCB1FsBsBBJBCsHsHB3B3BBEBCHBgBmImIB1nB1nBBtFtFFFB4JBB2YHBmY9D9DBBBoCBB+ECBEoBoBBCBDBB7JBBjLDBjFBBLBBCCBeCB8FEB-BBBldYYBKKBBBwlDCBzJOOFLLCBBEBBtNBB8ndBBuICBkHEB-LBB3CBBgD4E4EBBB0ECBgERRB6H6HnxUDDB6B6BBBBCDBqFLLCMMBEEiCDD7hBxBxBnkBoGoG3JBB5EFBlCFB6CDB5dEBtBDB+FGBxDDBgECBiEBBHRRB5C5CBDBtDrJrJB2D2DBBBNBBnLDBEOBqDBB6HCBmQCC8HBB4CBBFBB-MCBuBmUmUBrCrCBspBspBBDB6vRBBmEiCiCBBBLqRqRBoJoJBnwTnwTovHDB", false)),
		Uppercase: () => new UnicodeRangeTable(decodeRanges("hCZBmDWBCGBiB2BCDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIJDCMCDQCDDDCCBC4BCIBBCBBDCCBCBCGCiJCCEJJHCCBBBCCCBCCBPBCIBkBDDBBBEWCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBpCDBNDBNDBNEBMDBnIFFECBDCBDEEBDBHGCBCBDDBLBBGbbBOBUzZzZBYBx5BvBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoqZZBbZBbZBbCCBGDBDDBCBCHBbZBbBBCDBDHBCGBcBBCDBCEBCEEBFBcZBbZBbZBbZBbZBbZBfYBiBYBiBYBiBYBiBYBiB2pE2pEBgBBvgCZBHZBHZB", false)),
		White_Space: () => new UnicodeRangeTable(decodeRanges("JEBTlDlDbgvFgvFgsCKBeBBGwBwBh9DAB", false))
	});
	static SCRIPTS = new LazyMap({
		Adlam: () => new UnicodeRangeTable(decodeRanges("go6DrCFJFB", true)),
		Ahom: () => new UnicodeRangeTable(decodeRanges("g4lCaDOFW", true)),
		Anatolian_Hieroglyphs: () => new UnicodeRangeTable(decodeRanges("ggxCmS", true)),
		Arabic: () => new UnicodeRangeTable(decodeRanges("gwBEBCFBCNBCCBCfBCJBMZBCrDBChBBxCvBBxHhBBGqCBCcBxy8BtPBDvEBhBPBxDEBCmEBk7DeBkCFBJIBiBFBh43BDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBB", false)),
		Armenian: () => new UnicodeRangeTable(decodeRanges("xpBlBDxBDCks9BE", true)),
		Avestan: () => new UnicodeRangeTable(decodeRanges("g4iC1BEG", true)),
		Balinese: () => new UnicodeRangeTable(decodeRanges("g4GsCCxB", true)),
		Bamum: () => new UnicodeRangeTable(decodeRanges("g1pB3CpowB4R", true)),
		Bassa_Vah: () => new UnicodeRangeTable(decodeRanges("w26CdDF", true)),
		Batak: () => new UnicodeRangeTable(decodeRanges("g+GzBJD", true)),
		Bengali: () => new UnicodeRangeTable(decodeRanges("gsCDBCHBDBBDVBCGBCEEBCBDIBDBBDDBJFFBCCBDBDYB", false)),
		Beria_Erfe: () => new UnicodeRangeTable(decodeRanges("g17CYDY", true)),
		Bhaiksuki: () => new UnicodeRangeTable(decodeRanges("ggnCICsBCNLc", true)),
		Bopomofo: () => new UnicodeRangeTable(decodeRanges("qXB6wLqBxDf", true)),
		Brahmi: () => new UnicodeRangeTable(decodeRanges("ggkCtCFjBKA", true)),
		Braille: () => new UnicodeRangeTable(decodeRanges("ggK-H", true)),
		Buginese: () => new UnicodeRangeTable(decodeRanges("gwGbDB", true)),
		Buhid: () => new UnicodeRangeTable(decodeRanges("g6FT", true)),
		Canadian_Aboriginal: () => new UnicodeRangeTable(decodeRanges("ggF-TxRlC7tgCP", true)),
		Carian: () => new UnicodeRangeTable(decodeRanges("g1gCwB", true)),
		Caucasian_Albanian: () => new UnicodeRangeTable(decodeRanges("wphCzBMA", true)),
		Chakma: () => new UnicodeRangeTable(decodeRanges("gokC0BCR", true)),
		Cham: () => new UnicodeRangeTable(decodeRanges("gwqB2BKNDJDD", true)),
		Cherokee: () => new UnicodeRangeTable(decodeRanges("g9E1CDFz7lBvC", true)),
		Chorasmian: () => new UnicodeRangeTable(decodeRanges("w9jCb", true)),
		Common: () => new UnicodeRangeTable(decodeRanges("AgCBbFBbuBBCOBCEBYgBgBiOmBBGEBDTB1DKKHCC+THHPEEhB9E9ElQiEiEB6mB6mB2MDBjJwvBwvBBBBoCBBsGBBCumBumBOIIBCBCFBCCBDmYmYBKBD2CBCKBEKBCOBShBB-BlBBCCBDFBCaBCQBqBCBF5UBXKBW-cBhIzTBDpEBhQ9CBzMUBCCCBXBQHBFDB8CBBE7C7CB0E0EBOBhBlBBKxBxBB+BBgBwCBwB5C5CBmFBhuG-BBhoWhBBnDCBmFJB1HhFhFsMPPBzuUzuUBxGxGBIBXiBBCSBCDB0ECCBeBbFBbKBLuBuBBhChCBFBCGBLEBjICBFsBBEIBxCMB0BsBBlHaBltuBDB96D8HBEzNBHWBQQBgDzDB9B1HBLmBBD9BBEQBJBBIdBF8BB2GTBNTBN2CBKYBoE0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDjJBDxBByjFjCBtC8BBjWrBBFjDBNOBDOBCOBCkBBLtFB5BZBCBBOrBBFIBIBBPFB7E4eBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBCmDBnghYffB+CB", false)),
		Coptic: () => new UnicodeRangeTable(decodeRanges("ifNxkKzDGG", true)),
		Cuneiform: () => new UnicodeRangeTable(decodeRanges("ggoC5cnDuDCEMjG", true)),
		Cypriot: () => new UnicodeRangeTable(decodeRanges("ggiCFBDCCBqBBCBBEDD", false)),
		Cypro_Minoan: () => new UnicodeRangeTable(decodeRanges("w8rCiD", true)),
		Cyrillic: () => new UnicodeRangeTable(decodeRanges("ggBkEBDoFBx6FKBhFtCtCojEfBhie-CBv8VBBhw4B9BBiBAB", false)),
		Deseret: () => new UnicodeRangeTable(decodeRanges("gghCvC", true)),
		Devanagari: () => new UnicodeRangeTable(decodeRanges("goCwCFODZh7nBfhwcJ", true)),
		Dives_Akuru: () => new UnicodeRangeTable(decodeRanges("gomCGBDDDBGBCBBCdBCBBDLBKJB", false)),
		Dogra: () => new UnicodeRangeTable(decodeRanges("ggmC7B", true)),
		Duployan: () => new UnicodeRangeTable(decodeRanges("ggvDqDGMEIIJDD", true)),
		Egyptian_Hieroglyphs: () => new UnicodeRangeTable(decodeRanges("ggsC1iBL68D", true)),
		Elbasan: () => new UnicodeRangeTable(decodeRanges("gohCnB", true)),
		Elymaic: () => new UnicodeRangeTable(decodeRanges("g-jCW", true)),
		Ethiopic: () => new UnicodeRangeTable(decodeRanges("gwEoCBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBDfBEZBnvGWBKGBCGBCGBCGBCGBCGBCGBCGBjpfFBDFBDFBKGBCGBylvCGBCDBCBBCOB", false)),
		Garay: () => new UnicodeRangeTable(decodeRanges("gqjClBEcJB", true)),
		Georgian: () => new UnicodeRangeTable(decodeRanges("glElBBCGGDqBBCDBx8CqBBDCBhiElBBCGG", false)),
		Glagolitic: () => new UnicodeRangeTable(decodeRanges("ggL-Ch9sDGCQDGCBCE", true)),
		Gothic: () => new UnicodeRangeTable(decodeRanges("w5gCa", true)),
		Grantha: () => new UnicodeRangeTable(decodeRanges("g4kCDBCHBDBBDVBCGBCBBCEBDIBDBBDCBDHHGGBDGBEEB", false)),
		Greek: () => new UnicodeRangeTable(decodeRanges("wbDBCCBDDBCFFCCCBBBCCCBSBC+BBPPBnpGEBzBEBFEB1ChKhKBUBDFBDlBBDFBDHBCGCBdBD0BBCOBCNBDFBCSBDCBCIBoJ-xiB-xiB7uVuCBSgj0Bgj0BBkCB", false)),
		Gujarati: () => new UnicodeRangeTable(decodeRanges("h0CCBCIBCCBCVBCGBCBBCEBDJBCCBCCBDQQBCBDLBIGB", false)),
		Gunjala_Gondi: () => new UnicodeRangeTable(decodeRanges("grnCFCBCkBCBCFIJ", true)),
		Gurmukhi: () => new UnicodeRangeTable(decodeRanges("hwCCBCFBFBBDVBCGBCBBCBBCBBDCCBDBFBBDCBEIIBCBCIIBPB", false)),
		Gurung_Khema: () => new UnicodeRangeTable(decodeRanges("go4C5B", true)),
		Han: () => new UnicodeRangeTable(decodeRanges("g0LZBC4CBN1GBwBCCaIBPDBle-tGBhC-vUBhoWtLBDpDBpodBBNGBqgkB-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB", false)),
		Hangul: () => new UnicodeRangeTable(decodeRanges("goE-HvxHBiI9CyDeiCei3dckUj9KNWFwBl9JeEFDFDFDC", true)),
		Hanifi_Rohingya: () => new UnicodeRangeTable(decodeRanges("gojCnBJJ", true)),
		Hanunoo: () => new UnicodeRangeTable(decodeRanges("g5FU", true)),
		Hatran: () => new UnicodeRangeTable(decodeRanges("gniCSCBGE", true)),
		Hebrew: () => new UnicodeRangeTable(decodeRanges("xsB2BBJaBFFBpp9BZBCEBCCCBCCBCCBIB", false)),
		Hiragana: () => new UnicodeRangeTable(decodeRanges("hiM1CBHCBi7-C+IBTeeBBBulQAB", false)),
		Imperial_Aramaic: () => new UnicodeRangeTable(decodeRanges("giiCVCI", true)),
		Inherited: () => new UnicodeRangeTable(decodeRanges("gYvDB2IBBlOKBbhXhXBCB8qEtBBDLBlPCBCMBCGBFHHEBBnG-BBtQBBjGgBB65DDBsDBBmrzBPBRNBwejHjH7iEl+uBl+uBBsBBDWBhRCBSHBDGBfDBz6rYvHB", false)),
		Inscriptional_Pahlavi: () => new UnicodeRangeTable(decodeRanges("g7iCSGH", true)),
		Inscriptional_Parthian: () => new UnicodeRangeTable(decodeRanges("g6iCVDH", true)),
		Javanese: () => new UnicodeRangeTable(decodeRanges("gsqBtCDJFB", true)),
		Kaithi: () => new UnicodeRangeTable(decodeRanges("gkkCiCLA", true)),
		Kannada: () => new UnicodeRangeTable(decodeRanges("gkDMCCCWCJCEDICCCDIBGCCDDJCC", true)),
		Katakana: () => new UnicodeRangeTable(decodeRanges("hlM5CBDCBxHPBxGuBBC3CBvgzBJBCsBBzisBDBCGBCBBCgJgJBBBzBPPBCB", false)),
		Kawi: () => new UnicodeRangeTable(decodeRanges("g4nCQCoBEc", true)),
		Kayah_Li: () => new UnicodeRangeTable(decodeRanges("goqBtBCA", true)),
		Kharoshthi: () => new UnicodeRangeTable(decodeRanges("gwiCDCBGHCCCcDCFJII", true)),
		Khitan_Small_Script: () => new UnicodeRangeTable(decodeRanges("k-7C84G84GB0OBqBAB", false)),
		Khmer: () => new UnicodeRangeTable(decodeRanges("g8F9CDJHJnPf", true)),
		Khojki: () => new UnicodeRangeTable(decodeRanges("gwkCRCuB", true)),
		Khudawadi: () => new UnicodeRangeTable(decodeRanges("w1kC6BGJ", true)),
		Kirat_Rai: () => new UnicodeRangeTable(decodeRanges("gq7C5B", true)),
		Lao: () => new UnicodeRangeTable(decodeRanges("h0DBBCCCBDBCXBCCCBVBDEBCCCBFBCJBDDB", false)),
		Latin: () => new UnicodeRangeTable(decodeRanges("hCZBHZBwBQQGWBCeBCgOBoBEB8wGlBBHwBBGDBGMBClCBiC-HByLOORMBuEBBHccSoBB42CfBj1elDBExCBVOBxZqBBCIBCDB38TGB7gBZBHZBmhCFBCpBBCIBm61BeBHFB", false)),
		Lepcha: () => new UnicodeRangeTable(decodeRanges("ggH3BEOEC", true)),
		Limbu: () => new UnicodeRangeTable(decodeRanges("goGeBCLBFLBFEEBKB", false)),
		Linear_A: () => new UnicodeRangeTable(decodeRanges("gwhC2JKVLH", true)),
		Linear_B: () => new UnicodeRangeTable(decodeRanges("gggCLCZCSCBCODNjB6D", true)),
		Lisu: () => new UnicodeRangeTable(decodeRanges("wmpBvBx1eA", true)),
		Lycian: () => new UnicodeRangeTable(decodeRanges("g0gCc", true)),
		Lydian: () => new UnicodeRangeTable(decodeRanges("gpiCZGA", true)),
		Mahajani: () => new UnicodeRangeTable(decodeRanges("wqkCmB", true)),
		Makasar: () => new UnicodeRangeTable(decodeRanges("g3nCY", true)),
		Malayalam: () => new UnicodeRangeTable(decodeRanges("goDMCCCyBCCCFFPDZ", true)),
		Mandaic: () => new UnicodeRangeTable(decodeRanges("giCbDA", true)),
		Manichaean: () => new UnicodeRangeTable(decodeRanges("g2iCmBFL", true)),
		Marchen: () => new UnicodeRangeTable(decodeRanges("wjnCfDVCN", true)),
		Masaram_Gondi: () => new UnicodeRangeTable(decodeRanges("gonCGBCBBCrBBECCBCCBHBJJB", false)),
		Medefaidrin: () => new UnicodeRangeTable(decodeRanges("gy7C6C", true)),
		Meetei_Mayek: () => new UnicodeRangeTable(decodeRanges("g3qBWqGtBDJ", true)),
		Mende_Kikakui: () => new UnicodeRangeTable(decodeRanges("gg6DkGDP", true)),
		Meroitic_Cursive: () => new UnicodeRangeTable(decodeRanges("gtiCXFTDtB", true)),
		Meroitic_Hieroglyphs: () => new UnicodeRangeTable(decodeRanges("gsiCf", true)),
		Miao: () => new UnicodeRangeTable(decodeRanges("g47CqCF4BIQ", true)),
		Modi: () => new UnicodeRangeTable(decodeRanges("gwlCkCMJ", true)),
		Mongolian: () => new UnicodeRangeTable(decodeRanges("ggGBBDCCBSBH4CBIqBB2t-BMB", false)),
		Mro: () => new UnicodeRangeTable(decodeRanges("gy6CeCJFB", true)),
		Multani: () => new UnicodeRangeTable(decodeRanges("g0kCGBCCCBCBCOBCKB", false)),
		Myanmar: () => new UnicodeRangeTable(decodeRanges("ggE-EhqmBeiDfxibT", true)),
		Nabataean: () => new UnicodeRangeTable(decodeRanges("gkiCeJI", true)),
		Nag_Mundari: () => new UnicodeRangeTable(decodeRanges("wm5DpB", true)),
		Nandinagari: () => new UnicodeRangeTable(decodeRanges("gtmCHDtBDK", true)),
		New_Tai_Lue: () => new UnicodeRangeTable(decodeRanges("gsGrBFZHKEB", true)),
		Newa: () => new UnicodeRangeTable(decodeRanges("gglC7CCE", true)),
		Nko: () => new UnicodeRangeTable(decodeRanges("g+B6BDC", true)),
		Nushu: () => new UnicodeRangeTable(decodeRanges("h-7CvsQvsQBqMB", false)),
		Nyiakeng_Puachue_Hmong: () => new UnicodeRangeTable(decodeRanges("go4DsBENDJFB", true)),
		Ogham: () => new UnicodeRangeTable(decodeRanges("g0Fc", true)),
		Ol_Chiki: () => new UnicodeRangeTable(decodeRanges("wiHvB", true)),
		Ol_Onal: () => new UnicodeRangeTable(decodeRanges("wu5DqBFA", true)),
		Old_Hungarian: () => new UnicodeRangeTable(decodeRanges("gkjCyBOyBIF", true)),
		Old_Italic: () => new UnicodeRangeTable(decodeRanges("g4gCjBKC", true)),
		Old_North_Arabian: () => new UnicodeRangeTable(decodeRanges("g0iCf", true)),
		Old_Permic: () => new UnicodeRangeTable(decodeRanges("w6gCqB", true)),
		Old_Persian: () => new UnicodeRangeTable(decodeRanges("g9gCjBFN", true)),
		Old_Sogdian: () => new UnicodeRangeTable(decodeRanges("g4jCnB", true)),
		Old_South_Arabian: () => new UnicodeRangeTable(decodeRanges("gziCf", true)),
		Old_Turkic: () => new UnicodeRangeTable(decodeRanges("ggjCoC", true)),
		Old_Uyghur: () => new UnicodeRangeTable(decodeRanges("w7jCZ", true)),
		Oriya: () => new UnicodeRangeTable(decodeRanges("h4CCCHDBDVCGCBCEDIDBDCICFBCEDR", true)),
		Osage: () => new UnicodeRangeTable(decodeRanges("wlhCjBFjB", true)),
		Osmanya: () => new UnicodeRangeTable(decodeRanges("gkhCdDJ", true)),
		Pahawh_Hmong: () => new UnicodeRangeTable(decodeRanges("g46ClCLJCGCUGS", true)),
		Palmyrene: () => new UnicodeRangeTable(decodeRanges("gjiCf", true)),
		Pau_Cin_Hau: () => new UnicodeRangeTable(decodeRanges("g2mC4B", true)),
		Phags_Pa: () => new UnicodeRangeTable(decodeRanges("giqB3B", true)),
		Phoenician: () => new UnicodeRangeTable(decodeRanges("goiCbEA", true)),
		Psalter_Pahlavi: () => new UnicodeRangeTable(decodeRanges("g8iCRIDNG", true)),
		Rejang: () => new UnicodeRangeTable(decodeRanges("wpqBjBMA", true)),
		Runic: () => new UnicodeRangeTable(decodeRanges("g1FqCEK", true)),
		Samaritan: () => new UnicodeRangeTable(decodeRanges("ggCtBDO", true)),
		Saurashtra: () => new UnicodeRangeTable(decodeRanges("gkqBlCJL", true)),
		Sharada: () => new UnicodeRangeTable(decodeRanges("gskC-ChsCH", true)),
		Shavian: () => new UnicodeRangeTable(decodeRanges("wihCvB", true)),
		Siddham: () => new UnicodeRangeTable(decodeRanges("gslC1BDlB", true)),
		Sidetic: () => new UnicodeRangeTable(decodeRanges("gqiCZ", true)),
		SignWriting: () => new UnicodeRangeTable(decodeRanges("gg2DrUQECO", true)),
		Sinhala: () => new UnicodeRangeTable(decodeRanges("hsDCBCRBEXBCIBCDDBFBEFFBEBCCCBGBHJBDCBt-gCTB", false)),
		Sogdian: () => new UnicodeRangeTable(decodeRanges("w5jCpB", true)),
		Sora_Sompeng: () => new UnicodeRangeTable(decodeRanges("wmkCYIJ", true)),
		Soyombo: () => new UnicodeRangeTable(decodeRanges("wymCyC", true)),
		Sundanese: () => new UnicodeRangeTable(decodeRanges("g8G-BhIH", true)),
		Sunuwar: () => new UnicodeRangeTable(decodeRanges("g+mChBPJ", true)),
		Syloti_Nagri: () => new UnicodeRangeTable(decodeRanges("ggqBsB", true)),
		Syriac: () => new UnicodeRangeTable(decodeRanges("g4BNC7BDCxIK", true)),
		Tagalog: () => new UnicodeRangeTable(decodeRanges("g4FVKA", true)),
		Tagbanwa: () => new UnicodeRangeTable(decodeRanges("g7FMCCCB", true)),
		Tai_Le: () => new UnicodeRangeTable(decodeRanges("wqGdDE", true)),
		Tai_Tham: () => new UnicodeRangeTable(decodeRanges("gxG+BCcDKHJHN", true)),
		Tai_Viet: () => new UnicodeRangeTable(decodeRanges("g0qBiCZE", true)),
		Tai_Yo: () => new UnicodeRangeTable(decodeRanges("g25DeCVJB", true)),
		Takri: () => new UnicodeRangeTable(decodeRanges("g0lC5BHJ", true)),
		Tamil: () => new UnicodeRangeTable(decodeRanges("i8CBBCFBECBCDBEBBCCCBEEBEEBBBELBFEBECBCDBDHHPUBm+kCxBBOAB", false)),
		Tangsa: () => new UnicodeRangeTable(decodeRanges("wz6CuCCJ", true)),
		Tangut: () => new UnicodeRangeTable(decodeRanges("g-7CgBgBB+3GBhQeBiDyDB", false)),
		Telugu: () => new UnicodeRangeTable(decodeRanges("ggDMCCCWCPDICCCDIBCCCBDDDJII", true)),
		Thaana: () => new UnicodeRangeTable(decodeRanges("g8BxB", true)),
		Thai: () => new UnicodeRangeTable(decodeRanges("hwD5BGb", true)),
		Tibetan: () => new UnicodeRangeTable(decodeRanges("g4DnCCjBFmBCjBCOCGFB", true)),
		Tifinagh: () => new UnicodeRangeTable(decodeRanges("wpL3BIBPA", true)),
		Tirhuta: () => new UnicodeRangeTable(decodeRanges("gklCnCJJ", true)),
		Todhri: () => new UnicodeRangeTable(decodeRanges("guhCzB", true)),
		Tolong_Siki: () => new UnicodeRangeTable(decodeRanges("wtnCrBFJ", true)),
		Toto: () => new UnicodeRangeTable(decodeRanges("w04De", true)),
		Tulu_Tigalari: () => new UnicodeRangeTable(decodeRanges("g8kCJBCDDClBBCJBCDDCDBCJBCBBJBB", false)),
		Ugaritic: () => new UnicodeRangeTable(decodeRanges("g8gCdCA", true)),
		Unknown: () => new UnicodeRangeTable(decodeRanges("4bBBHDBICCVuMuMnBBBzBBBE4B4BBGBcDBHKBvI9B9BBmDmDBMB8BBByBBBQddBCCMEBjBEBuHJJBDDBXXICCBBBFBBKBBDBBFHBCDBDGGBaaBEEHDBDBBXIIDGDBCCGDBDBBECBCGBFCCBFBSJBEKKEXXIDDGBBLIEBCCBNBFBBNGBIEEJBBDBBXIIDGGBKKBDDBEEBFBEDBDGGBTTBIBDHHBBBEFFBBBDCCDCBDCBECBNDBGCBEFFBCCBEBCNBWEBOEEYRRBKKEFFBFBDEEDBBFBBLGBXEEYLLGBBKEEFGBDEBEFFBLLELBOEE0BEEHDBRBBbEETCBZKKCBBICBCDBHCCJFBLBBELB7BDBekBBDCCGZZCYYBGGCIILBBFfBpClBlBBCBoBlBlBQOOBjBBnGCCBDBCBB6LFFBIICFFBqBqBFBBiBFFBIICFFBQQ6BFFBkCkCBhBhBBBBbFB3CBBHBB+UCB6CGBXIBZIBVLBOEEDLB-CBBLFBLFBbFB6CGBsBEBnCJBgBNNBCBNDBCCBrBBBGKBtBDBbFBMCB-BBBiCeeBMMBEBLFBPBBvBBBNTBuCnFnFBGB9BCBQCB-BEBsBBBMHBsBEB3QBBHBBnBBBHBBJGCgBBB2BQQPBBHUUBEEKmDmDNBBcOOBBBjBNBiBOBtEDB7UVBMUB14BBB-LEBuBCCBDBCBB5BGBDNBZIBI4BI-DhBBb6C6CBKB3GZBxC3C3CBoDoDBDBsB-C-C3CIBxBuzcuzcBBB4BIB9KTB5FHB+GTB9BCBLFB5BHBnCHBNFB1DKBfCBvCMMBCBiB4B4BBHBPBBLBBoDXBdJBHBBHBBHIBIII9BDB-DBBLFBl9KLBYDByBjoIBvLBBrDlBBILBGEBbGGCGDrUfBrBFB0BUUFDBGoEoEBCC-FCBHBBHBBHBBECBIIIBIBGBBNbbUDDQBBPhBB8DEBEDBuBCB5COOBBBCuBBvBhEBeCByBOBdDBlBIBfEBsBEBfmBmBBCBPpBB-EBBLFBlBDBlBDBpBHB1BKBNQQIDDMQQIDDBBB1BLB4JIBXJBJXBHrBrBKkCBHBBCtBtBDCBCBBYpCpCBGBKvBBUDDBDBiBCBcEBclBB5BDBVBBzBDDBDBJEEeBBEDBLGBKGBhCfBoBDBNIB3BCBeBBcEBbGBFLBIvCBqC2BB0BMB0BGBvBHBLFBnBCBeHBDvGBgBrBrBEBBDPBHHBKgBBvBHBrBVBblBBdTBYIBvCDBlBIBlCJBCBBaGBLFB2BTTBGBoBIBhDVVBJBTwBwBB8BBICCFQQMFB8BEBLFBFJJBDDBXXIDDGLLBDDBEEBCCBEBCEBIBBICBGKBLCCBCCnBLLCBBCFFLDDBGBDcB9CGGBcBpCHBLlFB3BBBnBhBBmCKBLFBOSB7BFBLFBVbBcBBQDBY4FB9BjDB0CLBJBBCBBJDDfDDBNNBHBLlCBJBBvBBBMaBpCHB0CMBqCGBL1CBJ3CBjBNBLFBKuBuBPJBeCBhBBBXPPBnCBIDDtBCBCDDKHBLFBHDDmBDDHGBLFBtBDBL1HBaGBSqBqBBBBe0CBCOBzBMB8clDBwDGGBJBlGryCBkDMB3iBJB88DEBoS41GB7Bl2BB6RGBgBLLBCByCLLBEBfBBHJBnCJBLIIWEBUvNB7BlGB8CEBaBBarBBsCDB6BGBS-BBGKBIIB3mHoBBhBgDB0D8vIBFIIDkJkJBNBCcBEBBCNBFHBtMjoCBsDEBOCBKGBLBBJ76DB+HCB1NFBYOBSOBvBBBYIB1D7BB3HJBoBBBjGUBnC5DBVLBVLB4CIBamEB2CoCoCDBBCBBDBBFNNCIIiCFFBJJIddFGGCCBI1K1KBlJlJB-V-VBNBGQQBuiBBgBFBH0GBISSBIIDGGBDB-BgBBCvDBuBCBPBBLDBD-JBgBQB7BEBCvOBrB1GBsBDBC-FBgBXXBGBD-GBIFFDQQmGBBRoBBtCDBLDBDwYBlCrCB+BhGBFccDCCBCCLFFCCCBEBCDBCECEDDCBBCICDCCBFFIKFCLLSEBEGGSzBBDtIBtBDBlDLBQBBQQQmBJBvF3BBeMBtBDBKGBDNBH5EB6eCBSCBOCB7GFBNDBCOBNDB5BHBLFBpBHBfBBNDBDNBKmBB5KHBPBBOCBMCB6BCCBCBRBBNDBLGB0EoDoDBjgBBh3pBfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIm8yVBCdBhD-DBxHvw-FB", false)),
		Vai: () => new UnicodeRangeTable(decodeRanges("gopBrJ", true)),
		Vithkuqi: () => new UnicodeRangeTable(decodeRanges("wrhCKCOCGCBCKCOCGCB", true)),
		Wancho: () => new UnicodeRangeTable(decodeRanges("g24D5BGA", true)),
		Warang_Citi: () => new UnicodeRangeTable(decodeRanges("glmCyCNA", true)),
		Yezidi: () => new UnicodeRangeTable(decodeRanges("g0jCpBCCDB", true)),
		Yi: () => new UnicodeRangeTable(decodeRanges("ggoBskBE2B", true)),
		Zanabazar_Square: () => new UnicodeRangeTable(decodeRanges("gwmCnC", true))
	});
	static FOLD_CATEGORIES = new LazyMap({
		L: () => new UnicodeRangeTable(decodeRanges("laA", true)),
		LC: () => new UnicodeRangeTable(decodeRanges("laA", true)),
		Ll: () => new UnicodeRangeTable(decodeRanges("hCZBmDWBCGBiBuBCEECDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIBBCBBCBBCOCDQCDBBCCCBBBC4BCIBBCBBDCCBCBCGC3HrBrBCEEJHHCCBCCCBCCBPBCIBkBJJCUCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBZHBJHBJHBJEBMEBMDBNEBMEBqJEEBHHxC9zC9zCBuBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoyehBB", false)),
		Lt: () => new UnicodeRangeTable(decodeRanges("kOCCBCCBCClBCCtsHHBJHBJHBMQQwBAB", false)),
		Lu: () => new UnicodeRangeTable(decodeRanges("hDZB7BqBqBBWBCHBCuBCEECDOCDsBCDECBBBDCCDEEGDDECBDDDCCCDFFDEECDDECCGBBCBBCBBCOCBSCDBBCEECkBCEQCJDDBCCFICBEBCBBCCCBEEBCCBCBCEBDCCBDDIDDCBBEFBGLLBnFnFsBCCEEEBBBvBDBCdBCBBECBCWCBDBCGD1BvBBCgBCK0BCDMCBgDCyBlBBq6CqBBDCB5XFBjkCIBCvHvHERRzD0ECGGGC8CCBHBJFBLHBJHBJFBMGCJHBJNBzBBBNSSBPPBEEpL2B2Bs1CvBBCEEBGCHDDLiDCJCCFNNBkBBCGG0oesBCUaCoEMCE8BCLCCDICFFFCBBDSCMOCFCCDOCb9a9advCBi8UZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBvyehBB", false)),
		M: () => new UnicodeRangeTable(decodeRanges("5cgBgBlgHAB", false)),
		Mn: () => new UnicodeRangeTable(decodeRanges("5cgBgBlgHAB", false)),
		Emoji: () => new UnicodeRangeTable(decodeRanges("8mJA", true)),
		Extended_Pictographic: () => new UnicodeRangeTable(decodeRanges("8mJA", true)),
		Lowercase: () => new UnicodeRangeTable(decodeRanges("hCZBmDWBCGBiBuBCEECDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIBBCBBCBBCOCDQCDBBCCCBBBC4BCIBBCBBDCCBCBCGCiJCCEJJHCCBBBCCCBCCBPBCIBkBJJCUCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBZHBJHBJHBJEBMEBMDBNEBMEBqJEEBHHuBPBUzZzZBYBx5BvBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoyehBB", false)),
		Math: () => new UnicodeRangeTable(decodeRanges("ycGDCHHFMMDDDCHHFAB", false)),
		Uppercase: () => new UnicodeRangeTable(decodeRanges("hDZB7BqBqBBWBCHBCuBCEECDOCDsBCDECBBBDCCDEEGDDECBDDDCCCDFFDEECDDECCGBBCBBCBBCOCBSCDBBCEECkBCEQCJDDBCCFICBEBCBBCCCBEEBCCBCBCEBDCCBDDIDDCBBEFBGLLBnFnFsBCCEEEBBBvBDBCdBCBBECBCWCBDBCGD1BvBBCgBCK0BCDMCBgDCyBlBBq6CqBBDCB5XFBjkCIBCvHvHERRzD0ECGGGC8CCBHBJFBLHBJHBJFBMGCJHBJNBzBBBNSSBPPBEEpLiBiBBOBFsasaBYBn6BvBBCEEBGCHDDLiDCJCCFNNBkBBCGG0oesBCUaCoEMCE8BCLCCDICFFFCBBDSCMOCFCCDOCb9a9advCBi8UZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBvyehBB", false))
	});
	static FOLD_SCRIPT = new LazyMap({
		Common: () => new UnicodeRangeTable(decodeRanges("8cgBgB", false)),
		Greek: () => new UnicodeRangeTable(decodeRanges("1FwUwU", false)),
		Inherited: () => new UnicodeRangeTable(decodeRanges("5cgBgBlgHAB", false))
	});
};
var Unicode = class Unicode {
	static MAX_RUNE = 1114111;
	static RUNE_ERROR = 65533;
	static isUnsearchable(r) {
		return r === Unicode.RUNE_ERROR || r >= Unicode.MIN_HIGH_SURROGATE && r <= Unicode.MAX_LOW_SURROGATE;
	}
	static MAX_ASCII = 127;
	static MAX_LATIN1 = 255;
	static MAX_BMP = 65535;
	static MIN_FOLD = 65;
	static MAX_FOLD = 125251;
	static MIN_HIGH_SURROGATE = 55296;
	static MAX_HIGH_SURROGATE = 56319;
	static MIN_LOW_SURROGATE = 56320;
	static MAX_LOW_SURROGATE = 57343;
	static MIN_SUPPLEMENTARY_CODE_POINT = 65536;
	static is32(ranges, r) {
		let lo = 0;
		let hi = ranges.length;
		while (lo < hi) {
			const m = lo + Math.floor((hi - lo) / 2);
			const rlo = ranges.getLo(m);
			const rhi = ranges.getHi(m);
			if (rlo <= r && r <= rhi) {
				const stride = ranges.getStride(m);
				return (r - rlo) % stride === 0;
			}
			if (r < rlo) hi = m;
			else lo = m + 1;
		}
		return false;
	}
	static is(ranges, r) {
		if (r <= Unicode.MAX_LATIN1) {
			for (let i = 0; i < ranges.length; i++) {
				if (r > ranges.getHi(i)) continue;
				const rlo = ranges.getLo(i);
				if (r < rlo) return false;
				const stride = ranges.getStride(i);
				return (r - rlo) % stride === 0;
			}
			return false;
		}
		return ranges.length > 0 && r >= ranges.getLo(0) && Unicode.is32(ranges, r);
	}
	static isPrint(r) {
		if (r <= Unicode.MAX_LATIN1) return r >= 32 && r < Unicode.MAX_ASCII || r >= 161 && r !== 173;
		return Unicode.is(UnicodeTables.Print, r);
	}
	static simpleFold(r) {
		if (UnicodeTables.CASE_ORBIT.has(r)) return UnicodeTables.CASE_ORBIT.get(r);
		if (r <= Unicode.MAX_ASCII) {
			const l = Codepoint.toLowerCase(r);
			return l !== r ? l : Codepoint.toUpperCase(r);
		}
		return r;
	}
	static equalsIgnoreCase(r1, r2) {
		if (r1 === r2) return true;
		if (r1 < 0 || r2 < 0) return false;
		if (r1 <= Unicode.MAX_ASCII && r2 <= Unicode.MAX_ASCII) {
			if (65 <= r1 && r1 <= 90) r1 |= 32;
			if (65 <= r2 && r2 <= 90) r2 |= 32;
			return r1 === r2;
		}
		for (let r = Unicode.simpleFold(r1); r !== r1; r = Unicode.simpleFold(r)) if (r === r2) return true;
		return false;
	}
};
var RE2JSException = class extends Error {
	constructor(message) {
		super(message);
		this.name = "RE2JSException";
	}
};
var RE2JSSyntaxException = class extends RE2JSException {
	constructor(error, input = null) {
		let message = `error parsing regexp: ${error}`;
		if (input) message += `: \`${input}\``;
		super(message);
		this.name = "RE2JSSyntaxException";
		this.message = message;
		this.error = error;
		this.input = input;
	}
	getDescription() {
		return this.error;
	}
	getPattern() {
		return this.input;
	}
};
var RE2JSCompileException = class extends RE2JSException {
	constructor(message) {
		super(message);
		this.name = "RE2JSCompileException";
	}
};
var RE2JSGroupException = class extends RE2JSException {
	constructor(message) {
		super(message);
		this.name = "RE2JSGroupException";
	}
};
var RE2JSFlagsException = class extends RE2JSException {
	constructor(message) {
		super(message);
		this.name = "RE2JSFlagsException";
	}
};
var RE2JSInternalException = class extends RE2JSException {
	constructor(message) {
		super(message);
		this.name = "RE2JSInternalException";
	}
};
const FAST_PATH_TABLE_SIZE = 256;
const WORD_RUNE_TABLE = new Uint8Array(FAST_PATH_TABLE_SIZE);
for (let i = 0; i < FAST_PATH_TABLE_SIZE; i++) WORD_RUNE_TABLE[i] = 97 <= i && i <= 122 || 65 <= i && i <= 90 || 48 <= i && i <= 57 || i === 95 ? 1 : 0;
let cachedNativeEncoder = null;
let cachedNativeDecoder = null;
var Utils = class Utils {
	static METACHARACTERS = "\\.+*?()|[]{}^$";
	static EMPTY_BEGIN_LINE = 1;
	static EMPTY_END_LINE = 2;
	static EMPTY_BEGIN_TEXT = 4;
	static EMPTY_END_TEXT = 8;
	static EMPTY_WORD_BOUNDARY = 16;
	static EMPTY_NO_WORD_BOUNDARY = 32;
	static EMPTY_ALL = -1;
	static emptyInts() {
		return [];
	}
	static isString(value) {
		return typeof value === "string" || Object.prototype.toString.call(value) === "[object String]";
	}
	static typeName(value) {
		if (value === null || typeof value !== "object" && typeof value !== "function") return value === null ? "null" : typeof value;
		return Object.prototype.toString.call(value).slice(8, -1);
	}
	static checkPattern(pattern) {
		if (!Utils.isString(pattern)) throw new TypeError(`The pattern must be a string, not ${Utils.typeName(pattern)} (RE2JS.translateRegExp() converts a RegExp)`);
	}
	static checkInput(input) {
		if (!Utils.isString(input) && !Utils.isByteArray(input)) throw new TypeError(`The input must be a string or a byte array (Uint8Array or number[]), not ${Utils.typeName(input)}`);
	}
	static checkFlags(flags) {
		const known = PublicFlags.MULTILINE | PublicFlags.DOTALL | PublicFlags.CASE_INSENSITIVE | PublicFlags.DISABLE_UNICODE_GROUPS | PublicFlags.LONGEST_MATCH | PublicFlags.LOOKBEHINDS;
		if (!Number.isInteger(flags) || (flags & ~known) !== 0) throw new RE2JSFlagsException("Flags should only be a combination of MULTILINE, DOTALL, CASE_INSENSITIVE, DISABLE_UNICODE_GROUPS, LONGEST_MATCH, LOOKBEHINDS");
	}
	static isByteArray(input) {
		return Array.isArray(input) || Object.prototype.toString.call(input) === "[object Uint8Array]";
	}
	static isalnum(c) {
		return Codepoint.CODES["0"] <= c && c <= Codepoint.CODES["9"] || Codepoint.CODES["a"] <= c && c <= Codepoint.CODES["z"] || Codepoint.CODES["A"] <= c && c <= Codepoint.CODES["Z"];
	}
	static unhex(c) {
		if (Codepoint.CODES["0"] <= c && c <= Codepoint.CODES["9"]) return c - Codepoint.CODES["0"];
		if (Codepoint.CODES["a"] <= c && c <= Codepoint.CODES["f"]) return c - Codepoint.CODES["a"] + 10;
		if (Codepoint.CODES["A"] <= c && c <= Codepoint.CODES["F"]) return c - Codepoint.CODES["A"] + 10;
		return -1;
	}
	static escapeRune(rune) {
		let out = "";
		if (Unicode.isPrint(rune)) {
			if (Utils.METACHARACTERS.indexOf(String.fromCodePoint(rune)) >= 0) out += "\\";
			out += String.fromCodePoint(rune);
		} else switch (rune) {
			case Codepoint.CODES["\""]:
				out += "\\\"";
				break;
			case Codepoint.CODES["\\"]:
				out += "\\\\";
				break;
			case Codepoint.CODES["	"]:
				out += "\\t";
				break;
			case Codepoint.CODES["\n"]:
				out += "\\n";
				break;
			case Codepoint.CODES["\r"]:
				out += "\\r";
				break;
			case Codepoint.CODES["\b"]:
				out += "\\b";
				break;
			case Codepoint.CODES["\f"]:
				out += "\\f";
				break;
			default: {
				let s = rune.toString(16);
				if (rune < 256) {
					out += "\\x";
					if (s.length === 1) out += "0";
					out += s;
				} else out += `\\x{${s}}`;
				break;
			}
		}
		return out;
	}
	static stringToRunes(str) {
		const string = String(str);
		const runes = [];
		let i = 0;
		while (i < string.length) {
			const cp = string.codePointAt(i);
			runes.push(cp);
			i += cp > Unicode.MAX_BMP ? 2 : 1;
		}
		return new Int32Array(runes);
	}
	static runeToString(r) {
		return String.fromCodePoint(r);
	}
	static isWordRune(r) {
		return r < FAST_PATH_TABLE_SIZE ? WORD_RUNE_TABLE[r] === 1 : false;
	}
	static emptyOpContext(r1, r2) {
		let op = 0;
		if (r1 < 0) op |= Utils.EMPTY_BEGIN_TEXT | Utils.EMPTY_BEGIN_LINE;
		if (r1 === 10) op |= Utils.EMPTY_BEGIN_LINE;
		if (r2 < 0) op |= Utils.EMPTY_END_TEXT | Utils.EMPTY_END_LINE;
		if (r2 === 10) op |= Utils.EMPTY_END_LINE;
		if (Utils.isWordRune(r1) !== Utils.isWordRune(r2)) op |= Utils.EMPTY_WORD_BOUNDARY;
		else op |= Utils.EMPTY_NO_WORD_BOUNDARY;
		return op;
	}
	static quoteMeta(str) {
		return str.split("").map((s) => {
			if (Utils.METACHARACTERS.indexOf(s) >= 0) return `\\${s}`;
			return s;
		}).join("");
	}
	static charCount(codePoint) {
		return codePoint > Unicode.MAX_BMP ? 2 : 1;
	}
	static toArray(typedArray) {
		const len = typedArray.length;
		const res = new Array(len);
		for (let i = 0; i < len; i++) res[i] = typedArray[i];
		return res;
	}
	static stringToUtf8ByteArray(str) {
		if (globalThis.TextEncoder) {
			if (!cachedNativeEncoder) cachedNativeEncoder = new TextEncoder();
			return cachedNativeEncoder.encode(str);
		} else {
			let out = [], p = 0;
			for (let i = 0; i < str.length; i++) {
				let c = str.charCodeAt(i);
				if (c < 128) out[p++] = c;
				else if (c < 2048) {
					out[p++] = c >> 6 | 192;
					out[p++] = c & 63 | 128;
				} else if ((c & 64512) === Unicode.MIN_HIGH_SURROGATE && i + 1 < str.length && (str.charCodeAt(i + 1) & 64512) === Unicode.MIN_LOW_SURROGATE) {
					c = Unicode.MIN_SUPPLEMENTARY_CODE_POINT + ((c & 1023) << 10) + (str.charCodeAt(++i) & 1023);
					out[p++] = c >> 18 | 240;
					out[p++] = c >> 12 & 63 | 128;
					out[p++] = c >> 6 & 63 | 128;
					out[p++] = c & 63 | 128;
				} else {
					out[p++] = c >> 12 | 224;
					out[p++] = c >> 6 & 63 | 128;
					out[p++] = c & 63 | 128;
				}
			}
			return out;
		}
	}
	static utf8ByteArrayToString(bytes) {
		if (globalThis.TextDecoder) {
			if (!cachedNativeDecoder) cachedNativeDecoder = new TextDecoder("utf-8");
			const view = bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes);
			return cachedNativeDecoder.decode(view);
		} else {
			let out = [], pos = 0, c = 0;
			while (pos < bytes.length) {
				let c1 = bytes[pos++];
				if (c1 < 128) out[c++] = String.fromCharCode(c1);
				else if (c1 > 191 && c1 < 224) {
					let c2 = bytes[pos++];
					out[c++] = String.fromCharCode((c1 & 31) << 6 | c2 & 63);
				} else if (c1 > 239 && c1 < 365) {
					let c2 = bytes[pos++];
					let c3 = bytes[pos++];
					let c4 = bytes[pos++];
					let u = ((c1 & 7) << 18 | (c2 & 63) << 12 | (c3 & 63) << 6 | c4 & 63) - Unicode.MIN_SUPPLEMENTARY_CODE_POINT;
					out[c++] = String.fromCharCode(Unicode.MIN_HIGH_SURROGATE + (u >> 10));
					out[c++] = String.fromCharCode(Unicode.MIN_LOW_SURROGATE + (u & 1023));
				} else {
					let c2 = bytes[pos++];
					let c3 = bytes[pos++];
					out[c++] = String.fromCharCode((c1 & 15) << 12 | (c2 & 63) << 6 | c3 & 63);
				}
			}
			return out.join("");
		}
	}
};
const createEnum = (values = [], initNum = 0) => {
	const enumObject = Object.create(null);
	for (let i = 0; i < values.length; i++) {
		const val = values[i];
		const keyVal = initNum + i;
		enumObject[val] = keyVal;
		enumObject[keyVal] = val;
	}
	return Object.freeze(enumObject);
};
var MatcherInputBase = class MatcherInputBase {
	static Encoding = createEnum(["UTF_16", "UTF_8"]);
	getEncoding() {
		throw Error("not implemented");
	}
	asCharSequence() {
		throw Error("not implemented");
	}
	asBytes() {
		throw Error("not implemented");
	}
	length() {
		throw Error("not implemented");
	}
	isUTF8Encoding() {
		return this.getEncoding() === MatcherInputBase.Encoding.UTF_8;
	}
	isUTF16Encoding() {
		return this.getEncoding() === MatcherInputBase.Encoding.UTF_16;
	}
};
var Utf8MatcherInput = class extends MatcherInputBase {
	constructor(bytes = null) {
		super();
		this.bytes = bytes;
	}
	getEncoding() {
		return MatcherInputBase.Encoding.UTF_8;
	}
	asCharSequence() {
		return Utils.utf8ByteArrayToString(this.bytes);
	}
	asBytes() {
		return this.bytes;
	}
	length() {
		return this.bytes.length;
	}
};
var Utf16MatcherInput = class extends MatcherInputBase {
	constructor(charSequence = null) {
		super();
		this.charSequence = charSequence;
	}
	getEncoding() {
		return MatcherInputBase.Encoding.UTF_16;
	}
	asCharSequence() {
		return this.charSequence;
	}
	asBytes() {
		return Utils.stringToUtf8ByteArray(this.charSequence.toString());
	}
	length() {
		return this.charSequence.length;
	}
};
var MatcherInput = class {
	static utf16(charSequence) {
		Utils.checkInput(charSequence);
		return new Utf16MatcherInput(charSequence);
	}
	static utf8(input) {
		if (Utils.isByteArray(input)) return new Utf8MatcherInput(input);
		return new Utf8MatcherInput(Utils.stringToUtf8ByteArray(input));
	}
};
var MachineInputBase = class {
	static EOF() {
		return -8;
	}
	constructor() {
		this.start = 0;
		this.end = 0;
	}
	canCheckPrefix() {
		return true;
	}
	endPos() {
		return this.end - this.start;
	}
	hasString() {
		return false;
	}
	hasAnyString() {
		return false;
	}
	prefixLength() {
		return 0;
	}
};
var MachineUTF8Input = class MachineUTF8Input extends MachineInputBase {
	static RUNE_ERROR_STEP = Unicode.RUNE_ERROR << 3 | 1;
	constructor(bytes, start = 0, end = bytes.length) {
		super();
		this.bytes = bytes;
		this.start = start;
		this.end = end;
	}
	hasString(prefilter, pos) {
		const target = prefilter.bytes;
		if (target.length === 0) return true;
		const idx = this.indexOf(this.bytes, target, this.start + pos);
		return idx !== -1 && idx <= this.end - target.length;
	}
	hasAnyString(prefilter, pos) {
		return prefilter.automaton8().searchUTF8(this.bytes, this.start + pos, this.end);
	}
	step(pos) {
		pos += this.start;
		if (pos >= this.end) return MachineInputBase.EOF();
		const c = this.bytes[pos] & 255;
		if (c < 128) return c << 3 | 1;
		let size;
		let rune;
		let lo = 128;
		let hi = 191;
		if (c >= 194 && c <= 223) {
			size = 2;
			rune = c & 31;
		} else if (c >= 224 && c <= 239) {
			size = 3;
			rune = c & 15;
			if (c === 224) lo = 160;
			else if (c === 237) hi = 159;
		} else if (c >= 240 && c <= 244) {
			size = 4;
			rune = c & 7;
			if (c === 240) lo = 144;
			else if (c === 244) hi = 143;
		} else return MachineUTF8Input.RUNE_ERROR_STEP;
		if (pos + size > this.end) return MachineUTF8Input.RUNE_ERROR_STEP;
		const c1 = this.bytes[pos + 1] & 255;
		if (c1 < lo || c1 > hi) return MachineUTF8Input.RUNE_ERROR_STEP;
		rune = rune << 6 | c1 & 63;
		if (size > 2) {
			const c2 = this.bytes[pos + 2] & 255;
			if ((c2 & 192) !== 128) return MachineUTF8Input.RUNE_ERROR_STEP;
			rune = rune << 6 | c2 & 63;
			if (size > 3) {
				const c3 = this.bytes[pos + 3] & 255;
				if ((c3 & 192) !== 128) return MachineUTF8Input.RUNE_ERROR_STEP;
				rune = rune << 6 | c3 & 63;
			}
		}
		return rune << 3 | size;
	}
	index(re2, pos) {
		pos += this.start;
		const i = this.indexOf(this.bytes, re2.prefixUTF8, pos);
		return i < 0 ? i : i - pos;
	}
	context(pos) {
		pos += this.start;
		let r1 = -1;
		if (pos > this.start && pos <= this.end) {
			let start = pos - 1;
			r1 = this.bytes[start--];
			if (r1 >= 128) {
				let lim = pos - 4;
				if (lim < this.start) lim = this.start;
				while (start >= lim && (this.bytes[start] & 192) === 128) start--;
				if (start < this.start) start = this.start;
				const r = this.step(start - this.start);
				r1 = start + (r & 7) === pos ? r >> 3 : Unicode.RUNE_ERROR;
			}
		}
		const r2 = pos < this.end ? this.step(pos - this.start) >> 3 : -1;
		return Utils.emptyOpContext(r1, r2);
	}
	indexOf(source, target, fromIndex = 0) {
		let targetLength = target.length;
		if (targetLength === 0) return fromIndex <= this.end ? fromIndex : -1;
		const firstByte = target[0];
		let limit = this.end - targetLength;
		const hasNativeIndexOf = typeof source.indexOf === "function";
		let i = fromIndex;
		while (i <= limit) {
			if (hasNativeIndexOf) {
				i = source.indexOf(firstByte, i);
				if (i === -1 || i > limit) return -1;
			} else {
				while (i <= limit && source[i] !== firstByte) i++;
				if (i > limit) return -1;
			}
			let match = true;
			for (let j = 1; j < targetLength; j++) if (source[i + j] !== target[j]) {
				match = false;
				break;
			}
			if (match) return i;
			i++;
		}
		return -1;
	}
	prefixLength(re2) {
		return re2.prefixUTF8.length;
	}
};
var MachineUTF16Input = class extends MachineInputBase {
	constructor(charSequence, start = 0, end = charSequence.length) {
		super();
		this.charSequence = charSequence;
		this.start = start;
		this.end = end;
	}
	hasString(prefilter, pos) {
		const idx = this.charSequence.indexOf(prefilter.str, this.start + pos);
		return idx !== -1 && idx <= this.end - prefilter.str.length;
	}
	hasAnyString(prefilter, pos) {
		return prefilter.automaton16().searchUTF16(this.charSequence, this.start + pos, this.end);
	}
	step(pos) {
		pos += this.start;
		if (pos >= this.end) return MachineInputBase.EOF();
		const c1 = this.charSequence.charCodeAt(pos);
		if (c1 < Unicode.MIN_HIGH_SURROGATE || c1 > Unicode.MAX_HIGH_SURROGATE || pos + 1 >= this.end) return c1 << 3 | 1;
		const c2 = this.charSequence.charCodeAt(pos + 1);
		if (c2 >= Unicode.MIN_LOW_SURROGATE && c2 <= Unicode.MAX_LOW_SURROGATE) return (c1 - Unicode.MIN_HIGH_SURROGATE) * 1024 + (c2 - Unicode.MIN_LOW_SURROGATE) + Unicode.MIN_SUPPLEMENTARY_CODE_POINT << 3 | 2;
		return c1 << 3 | 1;
	}
	index(re2, pos) {
		pos += this.start;
		const i = this.charSequence.indexOf(re2.prefix, pos);
		if (i < 0 || i > this.end - re2.prefix.length) return -1;
		return i - pos;
	}
	context(pos) {
		pos += this.start;
		const r1 = pos > this.start && pos <= this.end ? this.charSequence.charCodeAt(pos - 1) : -1;
		const r2 = pos < this.end ? this.charSequence.charCodeAt(pos) : -1;
		return Utils.emptyOpContext(r1, r2);
	}
	prefixLength(re2) {
		return re2.prefix.length;
	}
};
var MachineInput = class {
	static fromUTF8(bytes, start = 0, end = bytes.length) {
		return new MachineUTF8Input(bytes, start, end);
	}
	static fromUTF16(charSequence, start = 0, end = void 0) {
		Utils.checkInput(charSequence);
		return new MachineUTF16Input(charSequence, start, end ?? charSequence.length);
	}
};
var Matcher = class Matcher {
	static MAX_REPLACER_ARGS = 65535;
	static quoteReplacement(str, javaMode = false) {
		if (javaMode) {
			if (str.indexOf("\\") < 0 && str.indexOf("$") < 0) return str;
			return str.split("").map((s) => {
				const c = s.codePointAt(0);
				if (c === Codepoint.CODES["\\"] || c === Codepoint.CODES["$"]) return `\\${s}`;
				return s;
			}).join("");
		}
		if (str.indexOf("$") < 0) return str;
		return str.split("").map((s) => {
			if (s.codePointAt(0) === Codepoint.CODES["$"]) return "$$";
			return s;
		}).join("");
	}
	constructor(pattern, input) {
		if (pattern === null) throw new Error("pattern is null");
		this.patternInput = pattern;
		const re2 = this.patternInput.re2();
		this.patternGroupCount = re2.numberOfCapturingGroups();
		this.groups = [];
		this.namedGroups = re2.namedGroups;
		this.hasNamedGroups = Object.keys(this.namedGroups).length > 0;
		this.numberOfInstructions = re2.numberOfInstructions();
		this.lookbehindState = null;
		if (input instanceof MatcherInputBase) this.resetMatcherInput(input);
		else if (Utils.isByteArray(input)) this.resetMatcherInput(MatcherInput.utf8(input));
		else this.resetMatcherInput(MatcherInput.utf16(input));
	}
	pattern() {
		return this.patternInput;
	}
	reset() {
		this.matcherInputLength = this.matcherInput.length();
		this.appendPos = 0;
		this.hasMatch = false;
		this.hasGroups = false;
		this.anchorFlag = 0;
		return this;
	}
	resetMatcherInput(input) {
		if (input === null) throw new Error("input is null");
		if (!(input instanceof MatcherInputBase)) {
			if (Utils.isByteArray(input)) input = MatcherInput.utf8(input);
			else input = MatcherInput.utf16(input);
		}
		this.matcherInput = input;
		if (this.lookbehindState !== null) this.lookbehindState.reset();
		else this.lookbehindState = this.patternInput.re2().createLookbehindState();
		this.reset();
		return this;
	}
	start(group = 0) {
		if (typeof group === "string") {
			const groupInt = this.namedGroups[group];
			if (!Number.isFinite(groupInt)) throw new RE2JSGroupException(`group '${group}' not found`);
			group = groupInt;
		}
		this.loadGroup(group);
		return this.groups[2 * group];
	}
	end(group = 0) {
		if (typeof group === "string") {
			const groupInt = this.namedGroups[group];
			if (!Number.isFinite(groupInt)) throw new RE2JSGroupException(`group '${group}' not found`);
			group = groupInt;
		}
		this.loadGroup(group);
		return this.groups[2 * group + 1];
	}
	programSize() {
		return this.numberOfInstructions;
	}
	group(group = 0) {
		if (typeof group === "string") {
			const groupInt = this.namedGroups[group];
			if (!Number.isFinite(groupInt)) throw new RE2JSGroupException(`group '${group}' not found`);
			group = groupInt;
		}
		const start = this.start(group);
		const end = this.end(group);
		if (start < 0 && end < 0) return null;
		return this.substring(start, end);
	}
	getNamedGroups() {
		if (!this.hasMatch) throw new RE2JSGroupException("perhaps no match attempted");
		const result = Object.create(null);
		for (const name of Object.keys(this.namedGroups)) result[name] = this.group(name);
		return result;
	}
	groupCount() {
		return this.patternGroupCount;
	}
	loadGroup(group) {
		if (!Number.isInteger(group) || group < 0 || group > this.patternGroupCount) throw new RE2JSGroupException(`Group index out of bounds: ${group}`);
		if (!this.hasMatch) throw new RE2JSGroupException("perhaps no match attempted");
		if (group === 0 || this.hasGroups) return;
		const end = this.matcherInputLength;
		const res = this.patternInput.re2().matchMachineInput(this.matcherInput, this.groups[0], end, this.anchorFlag, 1 + this.patternGroupCount, this.lookbehindState);
		if (!res[0]) throw new RE2JSGroupException("inconsistency in matching group data");
		this.groups = res[1];
		this.hasGroups = true;
	}
	matches() {
		return this.genMatch(0, RE2Flags.ANCHOR_BOTH);
	}
	lookingAt() {
		return this.genMatch(0, RE2Flags.ANCHOR_START);
	}
	find(start = null) {
		if (start !== null) {
			if (!Number.isInteger(start) || start < 0 || start > this.matcherInputLength) throw new RE2JSGroupException(`start index out of bounds: ${start}`);
			this.reset();
			return this.genMatch(start, 0);
		}
		start = 0;
		if (this.hasMatch) {
			start = this.groups[1];
			if (this.groups[0] === this.groups[1]) {
				const r = (this.matcherInput.isUTF16Encoding() ? MachineInput.fromUTF16(this.matcherInput.asCharSequence(), 0, this.matcherInputLength) : MachineInput.fromUTF8(this.matcherInput.asBytes(), 0, this.matcherInputLength)).step(start);
				if (r < 0) start++;
				else start += r & 7;
			}
		}
		return this.genMatch(start, RE2Flags.UNANCHORED);
	}
	genMatch(startByte, anchor) {
		const res = this.patternInput.re2().matchMachineInput(this.matcherInput, startByte, this.matcherInputLength, anchor, 1, this.lookbehindState);
		if (!res[0]) {
			this.hasMatch = false;
			return false;
		}
		this.groups = res[1];
		this.hasMatch = true;
		this.hasGroups = this.patternGroupCount === 0;
		this.anchorFlag = anchor;
		return true;
	}
	substring(start, end) {
		if (this.matcherInput.isUTF8Encoding()) return Utils.utf8ByteArrayToString(this.matcherInput.asBytes().slice(start, end));
		return this.matcherInput.asCharSequence().substring(start, end).toString();
	}
	inputLength() {
		return this.matcherInputLength;
	}
	appendReplacement(replacement, javaMode = false) {
		let res = "";
		const s = this.start();
		const e = this.end();
		if (this.appendPos < s) res += this.substring(this.appendPos, s);
		this.appendPos = e;
		res += javaMode ? this.appendReplacementInternalJava(replacement) : this.appendReplacementInternalJs(replacement);
		return res;
	}
	appendReplacementInternalJava(replacement) {
		let res = "";
		let last = 0;
		const m = replacement.length;
		let i = 0;
		while (i < m) {
			const cCode = replacement.codePointAt(i);
			if (cCode === Codepoint.CODES["\\"]) {
				if (last < i) res += replacement.substring(last, i);
				i++;
				if (i >= m) throw new RE2JSGroupException("character to be escaped is missing");
				last = i;
				i++;
				continue;
			}
			if (cCode === Codepoint.CODES["$"]) {
				if (last < i) res += replacement.substring(last, i);
				if (i + 1 >= m) throw new RE2JSGroupException("Illegal group reference: group index is missing");
				const nextCode = replacement.codePointAt(i + 1);
				if (Codepoint.CODES["0"] <= nextCode && nextCode <= Codepoint.CODES["9"]) {
					let n = nextCode - Codepoint.CODES["0"];
					let j = i + 2;
					for (; j < m; j++) {
						const digit = replacement.codePointAt(j);
						if (digit < Codepoint.CODES["0"] || digit > Codepoint.CODES["9"] || n * 10 + digit - Codepoint.CODES["0"] > this.patternGroupCount) break;
						n = n * 10 + digit - Codepoint.CODES["0"];
					}
					if (n > this.patternGroupCount) throw new RE2JSGroupException(`n > number of groups: ${n}`);
					const group = this.group(n);
					if (group !== null) res += group;
					i = j;
					last = i;
				} else if (nextCode === Codepoint.CODES["{"]) {
					let j = i + 2;
					while (j < m && replacement.codePointAt(j) !== Codepoint.CODES["}"]) j++;
					if (j >= m) throw new RE2JSGroupException("named capture group is missing trailing '}'");
					const groupName = replacement.substring(i + 2, j);
					const groupVal = this.group(groupName);
					if (groupVal !== null) res += groupVal;
					i = j + 1;
					last = i;
				} else throw new RE2JSGroupException("Illegal group reference");
				continue;
			}
			i++;
		}
		if (last < m) res += replacement.substring(last, m);
		return res;
	}
	appendReplacementInternalJs(replacement) {
		const isDigit = (c) => c >= 48 && c <= 57;
		const groupCount = this.patternGroupCount;
		let res = "";
		let i = 0;
		while (i < replacement.length) {
			const dollar = replacement.indexOf("$", i);
			if (dollar < 0) break;
			res += replacement.substring(i, dollar);
			i = dollar;
			const c = replacement.charCodeAt(i + 1);
			if (c === Codepoint.CODES["$"]) {
				res += "$";
				i += 2;
			} else if (c === Codepoint.CODES["&"]) {
				res += this.group(0);
				i += 2;
			} else if (c === Codepoint.CODES["`"]) {
				res += this.substring(0, this.start(0));
				i += 2;
			} else if (c === Codepoint.CODES["'"]) {
				res += this.substring(this.end(0), this.matcherInputLength);
				i += 2;
			} else if (isDigit(c)) {
				let digits = 1;
				let index = c - 48;
				const c2 = replacement.charCodeAt(i + 2);
				if (isDigit(c2) && index * 10 + c2 - 48 <= groupCount) {
					digits = 2;
					index = index * 10 + c2 - 48;
				}
				if (index >= 1 && index <= groupCount) {
					const group = this.group(index);
					if (group !== null) res += group;
				} else res += replacement.substring(i, i + 1 + digits);
				i += 1 + digits;
			} else if (c === Codepoint.CODES["<"] && this.hasNamedGroups) {
				const gt = replacement.indexOf(">", i + 2);
				if (gt < 0) {
					res += "$<";
					i += 2;
				} else {
					const name = replacement.substring(i + 2, gt);
					if (Object.hasOwn(this.namedGroups, name)) {
						const group = this.group(name);
						if (group !== null) res += group;
					}
					i = gt + 1;
				}
			} else {
				res += "$";
				i += 1;
			}
		}
		return res + replacement.substring(i);
	}
	appendTail() {
		return this.substring(this.appendPos, this.matcherInputLength);
	}
	replaceAll(replacement, javaMode = false) {
		return this.replace(replacement, true, javaMode);
	}
	replaceFirst(replacement, javaMode = false) {
		return this.replace(replacement, false, javaMode);
	}
	replace(replacement, all = true, javaMode = false) {
		let res = "";
		this.reset();
		const isFunc = typeof replacement === "function";
		let originalInput = null;
		if (isFunc) {
			if (this.groupCount() >= Matcher.MAX_REPLACER_ARGS) throw new RE2JSGroupException("Too many capture groups to safely invoke replacer function");
			originalInput = this.matcherInput.isUTF8Encoding() ? this.matcherInput.asBytes() : this.matcherInput.asCharSequence();
		}
		while (this.find()) {
			res += isFunc ? this.appendReplacementFunc(replacement, originalInput) : this.appendReplacement(replacement, javaMode);
			if (!all) break;
		}
		res += this.appendTail();
		return res;
	}
	appendReplacementFunc(replacer, originalInput) {
		let res = "";
		const s = this.start();
		const e = this.end();
		if (this.appendPos < s) res += this.substring(this.appendPos, s);
		this.appendPos = e;
		const args = this.matchArray();
		args.push(s, originalInput);
		if (this.hasNamedGroups) args.push(this.namedGroupsObject());
		res += String(replacer(...args));
		return res;
	}
	matchArray() {
		const result = [this.group(0)];
		for (let i = 1; i <= this.patternGroupCount; i++) {
			const group = this.group(i);
			result.push(group === null ? void 0 : group);
		}
		return result;
	}
	namedGroupsObject() {
		if (!this.hasNamedGroups) return;
		const result = this.getNamedGroups();
		for (const name in result) if (result[name] === null) result[name] = void 0;
		return result;
	}
};
var Inst = class Inst {
	static ALT = 1;
	static ALT_MATCH = 2;
	static CAPTURE = 3;
	static EMPTY_WIDTH = 4;
	static FAIL = 5;
	static MATCH = 6;
	static NOP = 7;
	static RUNE = 8;
	static RUNE1 = 9;
	static RUNE_ANY = 10;
	static RUNE_ANY_NOT_NL = 11;
	static LB_WRITE = 12;
	static LB_CHECK = 13;
	static isRuneOp(op) {
		return Inst.RUNE <= op && op <= Inst.RUNE_ANY_NOT_NL;
	}
	static escapeRunes(runes) {
		let out = "\"";
		for (let rune of runes) out += Utils.escapeRune(rune);
		out += "\"";
		return out;
	}
	constructor(op) {
		this.op = op;
		this.out = 0;
		this.arg = 0;
		this.runes = new Int32Array(0);
		this.next = null;
	}
	matchRune(r) {
		if (this.runes.length === 1) {
			const r0 = this.runes[0];
			if ((this.arg & RE2Flags.FOLD_CASE) !== 0) return Unicode.equalsIgnoreCase(r0, r);
			return r === r0;
		}
		const len = this.runes.length;
		if (len === 0) return false;
		if (len === 2 || len === 4 || len === 6 || len === 8) {
			for (let j = 0; j < len; j += 2) {
				if (r < this.runes[j]) return false;
				if (r <= this.runes[j + 1]) return true;
			}
			return false;
		}
		let base = 0;
		let n = len >> 1;
		while (n > 1) {
			const half = n >> 1;
			base += this.runes[base + half << 1] <= r ? half : 0;
			n -= half;
		}
		base += this.runes[base << 1] <= r ? 1 : 0;
		const m = base - 1;
		return m >= 0 && r <= this.runes[m << 1 | 1];
	}
	matchRunePos(r) {
		if (this.runes.length === 1) {
			const r0 = this.runes[0];
			if ((this.arg & RE2Flags.FOLD_CASE) !== 0) return Unicode.equalsIgnoreCase(r0, r) ? 0 : -1;
			return r === r0 ? 0 : -1;
		}
		const len = this.runes.length;
		if (len === 0) return -1;
		if (len === 2 || len === 4 || len === 6 || len === 8) {
			for (let j = 0; j < len; j += 2) {
				if (r < this.runes[j]) return -1;
				if (r <= this.runes[j + 1]) return Math.floor(j / 2);
			}
			return -1;
		}
		let base = 0;
		let n = len >> 1;
		while (n > 1) {
			const half = n >> 1;
			base += this.runes[base + half << 1] <= r ? half : 0;
			n -= half;
		}
		base += this.runes[base << 1] <= r ? 1 : 0;
		const m = base - 1;
		return m >= 0 && r <= this.runes[m << 1 | 1] ? m : -1;
	}
	toString() {
		switch (this.op) {
			case Inst.ALT: return `alt -> ${this.out}, ${this.arg}`;
			case Inst.ALT_MATCH: return `altmatch -> ${this.out}, ${this.arg}`;
			case Inst.CAPTURE: return `cap ${this.arg} -> ${this.out}`;
			case Inst.EMPTY_WIDTH: return `empty ${this.arg} -> ${this.out}`;
			case Inst.MATCH: return `match${this.arg !== 0 ? ` ${this.arg}` : ""}`;
			case Inst.FAIL: return "fail";
			case Inst.NOP: return `nop -> ${this.out}`;
			case Inst.LB_WRITE: return `lbwrite ${this.arg} -> ${this.out}`;
			case Inst.LB_CHECK: return `lbcheck ${this.arg} -> ${this.out}`;
			case Inst.RUNE:
				if (this.runes === null) return "rune <null>";
				return [
					"rune ",
					Inst.escapeRunes(this.runes),
					(this.arg & RE2Flags.FOLD_CASE) !== 0 ? "/i" : "",
					" -> ",
					this.out
				].join("");
			case Inst.RUNE1: return `rune1 ${Inst.escapeRunes(this.runes)} -> ${this.out}`;
			case Inst.RUNE_ANY: return `any -> ${this.out}`;
			case Inst.RUNE_ANY_NOT_NL: return `anynotnl -> ${this.out}`;
			default: throw new Error("unhandled case in Inst.toString");
		}
	}
};
var Queue = class Queue {
	constructor(numInst) {
		this.sparse = new Int32Array(numInst);
		this.densePcs = new Int32Array(numInst);
		this.denseCaps = null;
		this.size = 0;
		this.ncap = 0;
		this.mainThreads = 0;
	}
	static INITIAL_THREADS = 32;
	init(ncap) {
		this.ncap = ncap;
		const needed = Math.min(this.densePcs.length, Queue.INITIAL_THREADS) * ncap;
		if (!this.denseCaps || this.denseCaps.length < needed) this.denseCaps = new Int32Array(needed);
	}
	growCaps(needed) {
		const limit = this.densePcs.length * this.ncap;
		const grown = new Int32Array(Math.min(limit, Math.max(needed, 2 * this.denseCaps.length)));
		grown.set(this.denseCaps);
		this.denseCaps = grown;
	}
	contains(pc) {
		const j = this.sparse[pc];
		return j < this.size && this.densePcs[j] === pc;
	}
	isEmpty() {
		return this.size === 0;
	}
	add(pc) {
		const j = this.size++;
		this.sparse[pc] = j;
		this.densePcs[j] = pc;
		return j;
	}
	clear() {
		this.size = 0;
		this.mainThreads = 0;
	}
	toString() {
		let out = "{";
		for (let i = 0; i < this.size; i++) {
			if (i !== 0) out += ", ";
			out += this.densePcs[i];
		}
		out += "}";
		return out;
	}
};
var LookbehindState = class {
	constructor(prog) {
		this.pos = -1;
		this.pcs = new Int32Array(prog.numInst());
		this.size = 0;
		this.lbTable = new Int32Array(prog.numLb + 1);
	}
	reset() {
		this.pos = -1;
		this.size = 0;
	}
};
var Machine = class Machine {
	static fromRE2(re2) {
		const m = new Machine();
		m.prog = re2.prog;
		m.re2 = re2;
		m.q0 = new Queue(m.prog.numInst());
		m.q1 = new Queue(m.prog.numInst());
		m.addStack = new Int32Array(2 * (m.prog.numInst() + 1));
		m.matched = false;
		m.matchcap = new Int32Array(m.prog.numCap < 2 ? 2 : m.prog.numCap);
		m.ncap = 0;
		return m;
	}
	constructor() {
		this.prog = null;
		this.re2 = null;
		this.q0 = null;
		this.q1 = null;
		this.addStack = null;
		this.matched = false;
		this.matchcap = null;
		this.ncap = 0;
		this.lbTable = null;
	}
	init(ncap) {
		this.ncap = ncap;
		if (ncap > this.matchcap.length) this.matchcap = new Int32Array(ncap).fill(-1);
		else this.matchcap.fill(-1);
		this.q0.init(ncap);
		this.q1.init(ncap);
		if (this.prog.numLb > 0) {
			if (!this.lbTable || this.lbTable.length < this.prog.numLb + 1) this.lbTable = new Int32Array(this.prog.numLb + 1);
			this.lbTable.fill(-1);
		}
	}
	submatches() {
		if (this.ncap === 0) return Utils.emptyInts();
		return Utils.toArray(this.matchcap.subarray(0, this.ncap));
	}
	match(input, pos, anchor, lbState = null) {
		const startCond = this.re2.cond;
		if (startCond === Utils.EMPTY_ALL) return false;
		if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return false;
		this.matched = false;
		this.matchcap.fill(-1);
		const hasLookbehinds = this.prog.numLb > 0;
		const matchStartPos = pos;
		let currentPos = pos;
		let resumeLookbehinds = false;
		if (hasLookbehinds) {
			if (lbState !== null && lbState.pos >= 0 && lbState.pos <= pos) {
				currentPos = lbState.pos;
				resumeLookbehinds = true;
			} else currentPos = 0;
		}
		let saveLookbehinds = hasLookbehinds && lbState !== null;
		let runq = this.q0;
		let nextq = this.q1;
		let r = input.step(currentPos);
		let rune = r >> 3;
		let width = r & 7;
		let rune1 = -1;
		let width1 = 0;
		if (r !== MachineInputBase.EOF()) {
			r = input.step(currentPos + width);
			rune1 = r >> 3;
			width1 = r & 7;
		}
		let flag;
		if (currentPos === 0) flag = Utils.emptyOpContext(-1, rune);
		else flag = input.context(currentPos);
		if (hasLookbehinds) {
			if (resumeLookbehinds) this.restoreLookbehinds(lbState, runq, flag);
			else this.spawnLookbehinds(runq, currentPos, flag);
		}
		while (true) {
			if (runq.mainThreads === 0) {
				if ((startCond & Utils.EMPTY_BEGIN_TEXT) !== 0 && currentPos !== 0) break;
				if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && currentPos !== 0) break;
				if (this.matched) break;
				if (this.prog.numLb === 0 && runq.isEmpty() && !(this.re2.prefix.length === 0) && rune1 !== this.re2.prefixRune && input.canCheckPrefix()) {
					const advance = input.index(this.re2, currentPos);
					if (advance < 0) break;
					currentPos += advance;
					r = input.step(currentPos);
					rune = r >> 3;
					width = r & 7;
					r = input.step(currentPos + width);
					rune1 = r >> 3;
					width1 = r & 7;
					flag = input.context(currentPos);
				}
			}
			if (currentPos >= matchStartPos) {
				if (saveLookbehinds) {
					this.saveLookbehinds(lbState, runq, currentPos);
					saveLookbehinds = false;
				}
				if (!this.matched && (currentPos === 0 || anchor === RE2Flags.UNANCHORED)) {
					if (this.ncap > 0) this.matchcap[0] = currentPos;
					this.add(runq, this.prog.start, currentPos, this.matchcap, 0, flag);
				}
			}
			const nextPos = currentPos + width;
			flag = input.context(nextPos);
			this.step(runq, nextq, currentPos, nextPos, rune, flag, anchor, currentPos === input.endPos());
			if (width === 0) break;
			if (this.ncap === 0 && this.matched) break;
			currentPos += width;
			rune = rune1;
			width = width1;
			if (rune !== -1) {
				r = input.step(currentPos + width);
				rune1 = r >> 3;
				width1 = r & 7;
			}
			const tmpq = runq;
			runq = nextq;
			nextq = tmpq;
		}
		runq.clear();
		nextq.clear();
		return this.matched;
	}
	matchSet(input, pos, anchor) {
		const startCond = this.re2.cond;
		if (startCond === Utils.EMPTY_ALL) return [];
		if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return [];
		let currentPos = this.prog.numLb > 0 ? 0 : pos;
		let matchStartPos = pos;
		let runq = this.q0;
		let nextq = this.q1;
		let r = input.step(currentPos);
		let rune = r >> 3;
		let width = r & 7;
		let rune1 = -1;
		let width1 = 0;
		if (r !== MachineInputBase.EOF()) {
			r = input.step(currentPos + width);
			rune1 = r >> 3;
			width1 = r & 7;
		}
		let flag = currentPos === 0 ? Utils.emptyOpContext(-1, rune) : input.context(currentPos);
		const matches = new Set();
		if (this.prog.numLb > 0) this.spawnLookbehinds(runq, currentPos, flag);
		while (true) {
			if (runq.mainThreads === 0) {
				if ((startCond & Utils.EMPTY_BEGIN_TEXT) !== 0 && currentPos !== 0) break;
				if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && currentPos !== 0) break;
			}
			if (currentPos === 0 || anchor === RE2Flags.UNANCHORED) {
				if (currentPos >= matchStartPos) this.add(runq, this.prog.start, currentPos, this.matchcap, 0, flag);
			}
			const nextPos = currentPos + width;
			flag = input.context(nextPos);
			for (let j = 0; j < runq.size; j++) {
				const pc = runq.densePcs[j];
				const i = this.prog.inst[pc];
				const capOffset = j * this.ncap;
				let add = false;
				switch (i.op) {
					case Inst.MATCH:
						if (anchor === RE2Flags.ANCHOR_BOTH && currentPos !== input.endPos()) break;
						matches.add(i.arg);
						break;
					case Inst.RUNE:
						add = i.matchRune(rune);
						break;
					case Inst.RUNE1:
						add = rune === i.runes[0];
						break;
					case Inst.RUNE_ANY:
						add = true;
						break;
					case Inst.RUNE_ANY_NOT_NL:
						add = rune !== 10;
						break;
					default: continue;
				}
				if (add) this.add(nextq, i.out, nextPos, runq.denseCaps, capOffset, flag);
			}
			runq.clear();
			if (width === 0) break;
			currentPos += width;
			rune = rune1;
			width = width1;
			if (rune !== -1) {
				r = input.step(currentPos + width);
				rune1 = r >> 3;
				width1 = r & 7;
			}
			const tmpq = runq;
			runq = nextq;
			nextq = tmpq;
		}
		nextq.clear();
		return Array.from(matches).sort((a, b) => a - b);
	}
	step(runq, nextq, pos, nextPos, c, nextCond, anchor, atEnd) {
		const longest = this.re2.longest;
		for (let j = 0; j < runq.size; j++) {
			const pc = runq.densePcs[j];
			const capOffset = j * this.ncap;
			if (longest && this.matched && this.ncap > 0 && this.matchcap[0] < runq.denseCaps[capOffset]) continue;
			const i = this.prog.inst[pc];
			let add = false;
			switch (i.op) {
				case Inst.MATCH:
					if (anchor === RE2Flags.ANCHOR_BOTH && !atEnd) break;
					if (this.ncap > 0 && (!longest || !this.matched || this.matchcap[1] < pos)) {
						runq.denseCaps[capOffset + 1] = pos;
						for (let k = 0; k < this.ncap; k++) this.matchcap[k] = runq.denseCaps[capOffset + k];
					}
					if (!longest) runq.size = 0;
					this.matched = true;
					break;
				case Inst.RUNE:
					add = i.matchRune(c);
					break;
				case Inst.RUNE1:
					add = c === i.runes[0];
					break;
				case Inst.RUNE_ANY:
					add = true;
					break;
				case Inst.RUNE_ANY_NOT_NL:
					add = c !== 10;
					break;
				default: continue;
			}
			if (add) this.add(nextq, i.out, nextPos, runq.denseCaps, capOffset, nextCond);
		}
		runq.clear();
	}
	spawnLookbehinds(q, pos, flag) {
		for (let i = 0; i < this.prog.lbStarts.length; i++) this.add(q, this.prog.lbStarts[i], pos, this.matchcap, 0, flag);
	}
	restoreLookbehinds(lbState, q, flag) {
		this.lbTable.set(lbState.lbTable);
		for (let j = 0; j < lbState.size; j++) this.add(q, lbState.pcs[j], lbState.pos, this.matchcap, 0, flag);
	}
	saveLookbehinds(lbState, q, pos) {
		let size = 0;
		for (let j = 0; j < q.size; j++) {
			const pc = q.densePcs[j];
			if (this.prog.lbInst[pc] === 1 && Inst.isRuneOp(this.prog.inst[pc].op)) lbState.pcs[size++] = pc;
		}
		lbState.size = size;
		lbState.pos = pos;
		lbState.lbTable.set(this.lbTable);
	}
	add(q, pc, pos, capArray, capOffset, cond) {
		const stk = this.addStack;
		let nstk = 0;
		for (;;) {
			while (pc !== 0 && !q.contains(pc)) {
				const d = q.add(pc);
				const inst = this.prog.inst[pc];
				switch (inst.op) {
					case Inst.FAIL:
						pc = 0;
						break;
					case Inst.ALT:
					case Inst.ALT_MATCH:
						stk[nstk++] = inst.arg;
						stk[nstk++] = 0;
						pc = inst.out;
						break;
					case Inst.EMPTY_WIDTH:
						pc = (inst.arg & ~cond) === 0 ? inst.out : 0;
						break;
					case Inst.NOP:
						pc = inst.out;
						break;
					case Inst.CAPTURE:
						if (inst.arg < this.ncap) {
							stk[nstk++] = -inst.arg - 1;
							stk[nstk++] = capArray[capOffset + inst.arg];
							capArray[capOffset + inst.arg] = pos;
						}
						pc = inst.out;
						break;
					case Inst.LB_WRITE:
						this.lbTable[Math.abs(inst.arg)] = pos;
						pc = inst.out;
						break;
					case Inst.LB_CHECK:
						if (inst.arg > 0) pc = this.lbTable[inst.arg] === pos ? inst.out : 0;
						else pc = this.lbTable[-inst.arg] !== pos ? inst.out : 0;
						break;
					case Inst.MATCH:
					case Inst.RUNE:
					case Inst.RUNE1:
					case Inst.RUNE_ANY:
					case Inst.RUNE_ANY_NOT_NL:
						if (this.prog.lbInst[pc] === 0) q.mainThreads++;
						if (this.ncap > 0) {
							const destOffset = d * this.ncap;
							if (destOffset + this.ncap > q.denseCaps.length) q.growCaps(destOffset + this.ncap);
							for (let c = 0; c < this.ncap; c++) q.denseCaps[destOffset + c] = capArray[capOffset + c];
						}
						pc = 0;
						break;
					default: throw new RE2JSInternalException("unhandled");
				}
			}
			if (nstk === 0) return;
			nstk -= 2;
			const entry = stk[nstk];
			if (entry < 0) {
				capArray[capOffset - entry - 1] = stk[nstk + 1];
				pc = 0;
			} else pc = entry;
		}
	}
};
const hashState = (pcs, flag, ids) => {
	let h = -2128831035;
	for (let i = 0; i < pcs.length; i++) {
		h ^= pcs[i];
		h = Math.imul(h, 16777619);
	}
	h ^= flag;
	h = Math.imul(h, 16777619);
	for (let i = 0; i < ids.length; i++) {
		h ^= ids[i];
		h = Math.imul(h, 16777619);
	}
	return h;
};
const arraysEqual = (a, b) => {
	if (a.length !== b.length) return false;
	for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
	return true;
};
const isState = (state, pcs, flag, ids) => state.flag === flag && arraysEqual(state.nfaStates, pcs) && arraysEqual(state.matchIDs, ids);
const NO_IDS = [];
const END_TEXT = -1;
var DFAState = class {
	constructor(nfaStates, flag, matchIDs) {
		this.nfaStates = nfaStates;
		this.flag = flag;
		this.isMatch = (flag & DFA.FLAG_MATCH) !== 0;
		this.matchIDs = matchIDs;
		this.next = null;
		this.nextAnchored = null;
	}
};
var DFA = class DFA {
	static FLAG_EMPTY_MASK = 255;
	static FLAG_MATCH = 256;
	static FLAG_LAST_WORD = 512;
	static FLAG_NEED_SHIFT = 16;
	static STATE_OVERHEAD = 150;
	static ARRAY_OVERHEAD = 40;
	static ELEMENT_SIZE = 8;
	static TABLE_OVERHEAD = 48;
	static PROGRESS_PER_STATE = 10;
	constructor(prog, maxMem = 8388608) {
		this.prog = prog;
		this.maxMem = maxMem;
		this.stateCache = new Map();
		this.stateCount = 0;
		this.startStates = new Map();
		this.failed = false;
		for (let pc = 0; pc < prog.numInst(); pc++) {
			const op = prog.getInst(pc).op;
			if (op === Inst.LB_WRITE || op === Inst.LB_CHECK) {
				this.failed = true;
				break;
			}
		}
		this.computeRuneClasses();
		this.stateBudget = maxMem;
		this.memBudget = maxMem;
	}
	computeRuneClasses() {
		const bounds = new Set();
		const addRange = (lo, hi) => {
			bounds.add(lo);
			bounds.add(hi + 1);
		};
		for (let pc = 0; pc < this.prog.numInst(); pc++) {
			const inst = this.prog.getInst(pc);
			switch (inst.op) {
				case Inst.RUNE:
				case Inst.RUNE1:
					if (inst.runes.length === 1) {
						addRange(inst.runes[0], inst.runes[0]);
						if ((inst.arg & RE2Flags.FOLD_CASE) !== 0) for (let f = Unicode.simpleFold(inst.runes[0]); f !== inst.runes[0]; f = Unicode.simpleFold(f)) addRange(f, f);
					} else for (let j = 0; j < inst.runes.length; j += 2) addRange(inst.runes[j], inst.runes[j + 1]);
					break;
				case Inst.RUNE_ANY_NOT_NL:
					addRange(10, 10);
					break;
				case Inst.EMPTY_WIDTH:
					if ((inst.arg & (Utils.EMPTY_BEGIN_LINE | Utils.EMPTY_END_LINE)) !== 0) addRange(10, 10);
					if ((inst.arg & (Utils.EMPTY_WORD_BOUNDARY | Utils.EMPTY_NO_WORD_BOUNDARY)) !== 0) {
						addRange(48, 57);
						addRange(65, 90);
						addRange(95, 95);
						addRange(97, 122);
					}
			}
		}
		bounds.delete(0);
		this.classBounds = Int32Array.from(bounds).sort();
		this.numClasses = this.classBounds.length + 1;
		const latin1Class = new Int32Array(Unicode.MAX_LATIN1 + 1);
		for (let r = 0; r <= Unicode.MAX_LATIN1; r++) latin1Class[r] = this.searchClass(r);
		this.latin1Class = latin1Class;
	}
	runeClass(r) {
		if (r <= Unicode.MAX_LATIN1) return this.latin1Class[r];
		return this.searchClass(r);
	}
	searchClass(r) {
		const bounds = this.classBounds;
		let lo = 0;
		let hi = bounds.length;
		while (lo < hi) {
			const mid = lo + hi >> 1;
			if (bounds[mid] <= r) lo = mid + 1;
			else hi = mid;
		}
		return lo;
	}
	closure(pcs, flag) {
		const closure = new Set();
		const stack = Array.from(pcs);
		let needflags = 0;
		while (stack.length > 0) {
			const pc = stack.pop();
			if (pc === 0 || closure.has(pc)) continue;
			closure.add(pc);
			const inst = this.prog.getInst(pc);
			switch (inst.op) {
				case Inst.ALT:
				case Inst.ALT_MATCH:
					stack.push(inst.out);
					stack.push(inst.arg);
					break;
				case Inst.NOP:
				case Inst.CAPTURE:
					stack.push(inst.out);
					break;
				case Inst.EMPTY_WIDTH:
					needflags |= inst.arg;
					if ((inst.arg & ~flag) === 0) stack.push(inst.out);
			}
		}
		return {
			pcs: Array.from(closure).sort((a, b) => a - b),
			needflags
		};
	}
	getState(pcs, flag, ids) {
		const hash = hashState(pcs, flag, ids);
		const cached = this.stateCache.get(hash);
		if (cached instanceof DFAState) {
			if (isState(cached, pcs, flag, ids)) return cached;
		} else if (cached !== void 0) {
			for (let i = 0; i < cached.length; i++) if (isState(cached[i], pcs, flag, ids)) return cached[i];
		}
		const cost = DFA.stateCost(pcs, ids);
		if (this.memBudget < cost) return null;
		this.memBudget -= cost;
		const state = new DFAState(pcs, flag, ids);
		if (cached === void 0) this.stateCache.set(hash, state);
		else if (cached instanceof DFAState) this.stateCache.set(hash, [cached, state]);
		else cached.push(state);
		this.stateCount++;
		return state;
	}
	static stateCost(pcs, ids) {
		const idsCost = ids.length === 0 ? 0 : DFA.ARRAY_OVERHEAD + DFA.ELEMENT_SIZE * ids.length;
		return DFA.STATE_OVERHEAD + DFA.ELEMENT_SIZE * pcs.length + idsCost;
	}
	*cachedStates() {
		for (const cached of this.stateCache.values()) if (cached instanceof DFAState) yield cached;
		else yield* cached;
	}
	makeState(pcs, flag, ids) {
		const closure = this.closure(pcs, flag & DFA.FLAG_EMPTY_MASK);
		let stateFlag = flag;
		if (closure.needflags === 0) stateFlag &= DFA.FLAG_MATCH;
		stateFlag |= closure.needflags << DFA.FLAG_NEED_SHIFT;
		return this.getState(closure.pcs, stateFlag, ids);
	}
	allocTable(state, anchor) {
		const size = this.numClasses + 1;
		const cost = DFA.TABLE_OVERHEAD + DFA.ELEMENT_SIZE * size;
		if (this.memBudget < cost) return null;
		this.memBudget -= cost;
		const table = new Array(size).fill(null);
		if (anchor === RE2Flags.UNANCHORED) state.next = table;
		else state.nextAnchored = table;
		return table;
	}
	clearCache() {
		this.stateCache.clear();
		this.stateCount = 0;
		this.startStates.clear();
		this.memBudget = this.stateBudget;
	}
	resetCache(current) {
		this.clearCache();
		return this.getState(current.nfaStates, current.flag, current.matchIDs);
	}
	step(state, cls, rune, anchor) {
		let table = anchor === RE2Flags.UNANCHORED ? state.next : state.nextAnchored;
		if (table !== null) {
			const cached = table[cls];
			if (cached !== null) return cached;
		} else {
			table = this.allocTable(state, anchor);
			if (table === null) return null;
		}
		const needflag = state.flag >>> DFA.FLAG_NEED_SHIFT;
		const oldbeforeflag = state.flag & DFA.FLAG_EMPTY_MASK;
		let beforeflag = oldbeforeflag;
		let afterflag = 0;
		if (rune === 10) {
			beforeflag |= Utils.EMPTY_END_LINE;
			afterflag |= Utils.EMPTY_BEGIN_LINE;
		}
		if (rune === END_TEXT) beforeflag |= Utils.EMPTY_END_LINE | Utils.EMPTY_END_TEXT;
		const islastword = (state.flag & DFA.FLAG_LAST_WORD) !== 0;
		const isword = rune !== END_TEXT && Utils.isWordRune(rune);
		beforeflag |= isword === islastword ? Utils.EMPTY_NO_WORD_BOUNDARY : Utils.EMPTY_WORD_BOUNDARY;
		let pcs = state.nfaStates;
		if ((beforeflag & ~oldbeforeflag & needflag) !== 0) pcs = this.closure(pcs, beforeflag).pcs;
		const nextPCs = [];
		let ismatch = false;
		let ids = NO_IDS;
		for (let i = 0; i < pcs.length; i++) {
			const inst = this.prog.getInst(pcs[i]);
			if (inst.op === Inst.MATCH) {
				if (!ismatch) {
					ismatch = true;
					ids = [];
				}
				ids.push(inst.arg);
			} else if (rune !== END_TEXT && Inst.isRuneOp(inst.op) && inst.matchRune(rune)) nextPCs.push(inst.out);
		}
		if (ids.length > 1) ids.sort((a, b) => a - b);
		if (anchor === RE2Flags.UNANCHORED && rune !== END_TEXT) nextPCs.push(this.prog.start);
		let flag = afterflag;
		if (ismatch) flag |= DFA.FLAG_MATCH;
		if (isword) flag |= DFA.FLAG_LAST_WORD;
		const nextState = this.makeState(nextPCs, flag, ids);
		if (nextState === null) return null;
		table[cls] = nextState;
		return nextState;
	}
	start(input, pos) {
		const context = input.context(pos);
		let flags;
		if ((context & Utils.EMPTY_BEGIN_TEXT) !== 0) flags = Utils.EMPTY_BEGIN_TEXT | Utils.EMPTY_BEGIN_LINE;
		else if ((context & Utils.EMPTY_BEGIN_LINE) !== 0) flags = Utils.EMPTY_BEGIN_LINE;
		else {
			const r = input.step(pos);
			const nextIsWord = r >= 0 && Utils.isWordRune(r >> 3);
			flags = (context & Utils.EMPTY_WORD_BOUNDARY) !== 0 !== nextIsWord ? DFA.FLAG_LAST_WORD : 0;
		}
		let state = this.startStates.get(flags);
		if (state === void 0) {
			state = this.makeState([this.prog.start], flags, NO_IDS);
			if (state === null) {
				this.clearCache();
				state = this.makeState([this.prog.start], flags, NO_IDS);
				if (state === null) return null;
			}
			this.startStates.set(flags, state);
		}
		return state;
	}
	stepOrReset(state, cls, rune, anchor, pos, search) {
		let next = this.step(state, cls, rune, anchor);
		if (next !== null) return next;
		if (search.resetPos >= 0 && pos - search.resetPos < DFA.PROGRESS_PER_STATE * this.stateCount) return null;
		search.resetPos = pos;
		const restored = this.resetCache(state);
		if (restored === null) return null;
		next = this.step(restored, cls, rune, anchor);
		return next;
	}
	run(input, pos, anchor, state, onMatch) {
		const endPos = input.endPos();
		const latin1Class = this.latin1Class;
		const unanchored = anchor === RE2Flags.UNANCHORED;
		const search = { resetPos: -1 };
		let i = pos;
		while (i < endPos) {
			const r = input.step(i);
			const rune = r >> 3;
			const width = r & 7;
			if (width === 0) break;
			const cls = rune <= Unicode.MAX_LATIN1 ? latin1Class[rune] : this.runeClass(rune);
			let next = unanchored && state.next !== null ? state.next[cls] : null;
			if (next === null) {
				next = this.stepOrReset(state, cls, rune, anchor, i, search);
				if (next === null) return null;
			}
			state = next;
			if (state.isMatch && onMatch(state, false)) return true;
			if (!unanchored && state.nfaStates.length === 0) return false;
			i += width;
		}
		state = this.stepOrReset(state, this.numClasses, END_TEXT, anchor, i, search);
		if (state === null) return null;
		return state.isMatch && onMatch(state, true);
	}
	match(input, pos, anchor) {
		if (this.failed) return null;
		if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return false;
		const startState = this.start(input, pos);
		if (startState === null) return null;
		return this.run(input, pos, anchor, startState, (state, atEnd) => anchor !== RE2Flags.ANCHOR_BOTH || atEnd);
	}
	matchSet(input, pos, anchor) {
		if (this.failed) return null;
		if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return [];
		const startState = this.start(input, pos);
		if (startState === null) return null;
		const matches = new Set();
		const collect = (state, atEnd) => {
			if (anchor !== RE2Flags.ANCHOR_BOTH || atEnd) for (let k = 0; k < state.matchIDs.length; k++) matches.add(state.matchIDs[k]);
			return false;
		};
		if (this.run(input, pos, anchor, startState, collect) === null) return null;
		return Array.from(matches).sort((a, b) => a - b);
	}
};
const VISITED_BITS = 32;
const MAX_BACKTRACK_PROG = 500;
const INITIAL_JOB_CAPACITY = 256;
const MAX_BACKTRACK_VECTOR = 262144;
var BitState = class {
	constructor() {
		this.end = 0;
		this.cap = new Int32Array(0);
		this.matchcap = new Int32Array(0);
		this.ncap = 0;
		this.jobPc = new Int32Array(INITIAL_JOB_CAPACITY);
		this.jobArg = new Uint8Array(INITIAL_JOB_CAPACITY);
		this.jobPos = new Int32Array(INITIAL_JOB_CAPACITY);
		this.jobLen = 0;
		this.visited = new Uint32Array(0);
	}
	reset(prog, end, ncap) {
		this.end = end;
		this.jobLen = 0;
		this.ncap = ncap;
		const visitedSize = prog.numInst() * (end + 1) + VISITED_BITS - 1 >>> 5;
		if (this.visited.length < visitedSize) this.visited = new Uint32Array(visitedSize);
		else this.visited.fill(0, 0, visitedSize);
		if (this.cap.length < ncap) this.cap = new Int32Array(ncap).fill(-1);
		else this.cap.fill(-1, 0, ncap);
		if (this.matchcap.length < ncap) this.matchcap = new Int32Array(ncap).fill(-1);
		else this.matchcap.fill(-1, 0, ncap);
	}
	shouldVisit(pc, pos) {
		const n = pc * (this.end + 1) + pos;
		const idx = n >>> 5;
		const mask = 1 << (n & 31);
		if ((this.visited[idx] & mask) !== 0) return false;
		this.visited[idx] |= mask;
		return true;
	}
	push(re2, pc, pos, arg) {
		if (re2.prog.getInst(pc).op !== Inst.FAIL && (arg || this.shouldVisit(pc, pos))) {
			if (this.jobLen >= this.jobPc.length) {
				const newSize = this.jobPc.length * 2;
				const newPc = new Int32Array(newSize);
				newPc.set(this.jobPc);
				this.jobPc = newPc;
				const newArg = new Uint8Array(newSize);
				newArg.set(this.jobArg);
				this.jobArg = newArg;
				const newPos = new Int32Array(newSize);
				newPos.set(this.jobPos);
				this.jobPos = newPos;
			}
			this.jobPc[this.jobLen] = pc;
			this.jobArg[this.jobLen] = arg ? 1 : 0;
			this.jobPos[this.jobLen] = pos;
			this.jobLen++;
		}
	}
	tryBacktrack(re2, input, pc, pos, anchor) {
		const longest = re2.longest;
		this.push(re2, pc, pos, false);
		while (this.jobLen > 0) {
			this.jobLen--;
			let currentPc = this.jobPc[this.jobLen];
			let arg = this.jobArg[this.jobLen] === 1;
			let currentPos = this.jobPos[this.jobLen];
			let skipShouldVisit = true;
			while (true) {
				if (!skipShouldVisit) {
					if (!this.shouldVisit(currentPc, currentPos)) break;
				}
				skipShouldVisit = false;
				const inst = re2.prog.getInst(currentPc);
				switch (inst.op) {
					case Inst.FAIL: break;
					case Inst.ALT: if (arg) {
						arg = false;
						currentPc = inst.arg;
						continue;
					} else {
						this.push(re2, currentPc, currentPos, true);
						currentPc = inst.out;
						continue;
					}
					case Inst.ALT_MATCH: {
						const outInst = re2.prog.getInst(inst.out);
						if (Inst.isRuneOp(outInst.op)) {
							this.push(re2, inst.arg, currentPos, false);
							currentPc = inst.arg;
							currentPos = this.end;
							continue;
						}
						this.push(re2, inst.out, this.end, false);
						currentPc = inst.out;
						continue;
					}
					case Inst.RUNE: {
						const r = input.step(currentPos);
						if (r === MachineInputBase.EOF()) break;
						if (!inst.matchRune(r >> 3)) break;
						currentPos += r & 7;
						currentPc = inst.out;
						continue;
					}
					case Inst.RUNE1: {
						const r = input.step(currentPos);
						if (r === MachineInputBase.EOF()) break;
						if (r >> 3 !== inst.runes[0]) break;
						currentPos += r & 7;
						currentPc = inst.out;
						continue;
					}
					case Inst.RUNE_ANY_NOT_NL: {
						const r = input.step(currentPos);
						if (r === MachineInputBase.EOF()) break;
						if (r >> 3 === 10) break;
						currentPos += r & 7;
						currentPc = inst.out;
						continue;
					}
					case Inst.RUNE_ANY: {
						const r = input.step(currentPos);
						if (r === MachineInputBase.EOF()) break;
						currentPos += r & 7;
						currentPc = inst.out;
						continue;
					}
					case Inst.CAPTURE: if (arg) {
						this.cap[inst.arg] = currentPos;
						break;
					} else {
						if (inst.arg < this.ncap) {
							this.push(re2, currentPc, this.cap[inst.arg], true);
							this.cap[inst.arg] = currentPos;
						}
						currentPc = inst.out;
						continue;
					}
					case Inst.EMPTY_WIDTH: {
						const flag = input.context(currentPos);
						if ((inst.arg & ~flag) !== 0) break;
						currentPc = inst.out;
						continue;
					}
					case Inst.NOP:
						currentPc = inst.out;
						continue;
					case Inst.MATCH: {
						if (anchor === RE2Flags.ANCHOR_BOTH && currentPos !== this.end) break;
						if (this.ncap === 0) return true;
						if (this.ncap > 1) this.cap[1] = currentPos;
						const old = this.matchcap[1];
						if (old === -1 || longest && currentPos > 0 && currentPos > old) this.matchcap.set(this.cap);
						if (!longest) return true;
						if (currentPos === this.end) return true;
						break;
					}
					case Inst.LB_WRITE:
					case Inst.LB_CHECK: throw new RE2JSInternalException("Backtracker cannot evaluate Lookbehind instructions");
					default: throw new RE2JSInternalException("bad inst");
				}
				break;
			}
		}
		return longest && this.matchcap.length > 1 && this.matchcap[1] >= 0;
	}
};
const bitStatePool = [];
var Backtracker = class Backtracker {
	static shouldBacktrack(prog) {
		return prog.numInst() <= MAX_BACKTRACK_PROG;
	}
	static maxBitStateLen(prog) {
		if (!Backtracker.shouldBacktrack(prog)) return 0;
		return Math.floor(MAX_BACKTRACK_VECTOR / prog.numInst());
	}
	static execute(re2, input, pos, anchor, ncap) {
		const startCond = re2.cond;
		if (startCond === Utils.EMPTY_ALL) return null;
		if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return null;
		if ((startCond & Utils.EMPTY_BEGIN_TEXT) !== 0 && pos !== 0) return null;
		const b = bitStatePool.length > 0 ? bitStatePool.pop() : new BitState();
		const end = input.endPos();
		b.reset(re2.prog, end, ncap);
		let matched = false;
		if ((startCond & Utils.EMPTY_BEGIN_TEXT) !== 0 || anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) {
			if (b.ncap > 0) b.cap[0] = pos;
			if (b.tryBacktrack(re2, input, re2.prog.start, pos, anchor)) matched = true;
		} else {
			let width = -1;
			for (; pos <= end && width !== 0; pos += width) {
				if (re2.prefix.length > 0) {
					const advance = input.index(re2, pos);
					if (advance < 0) break;
					pos += advance;
				}
				if (b.ncap > 0) b.cap[0] = pos;
				if (b.tryBacktrack(re2, input, re2.prog.start, pos, anchor)) {
					matched = true;
					break;
				}
				const r = input.step(pos);
				width = r === MachineInputBase.EOF() ? 0 : r & 7;
			}
		}
		if (!matched) {
			bitStatePool.push(b);
			return null;
		}
		const result = ncap === 0 ? [] : Utils.toArray(b.matchcap.subarray(0, ncap));
		bitStatePool.push(b);
		return result;
	}
};
var QueueOnePass = class {
	constructor(size) {
		this.sparse = new Uint32Array(size);
		this.dense = new Uint32Array(size);
		this.size = 0;
		this.nextIndex = 0;
	}
	empty() {
		return this.nextIndex >= this.size;
	}
	next() {
		return this.dense[this.nextIndex++];
	}
	clear() {
		this.size = 0;
		this.nextIndex = 0;
	}
	contains(u) {
		return u < this.sparse.length && this.sparse[u] < this.size && this.dense[this.sparse[u]] === u;
	}
	insert(u) {
		if (!this.contains(u)) this.insertNew(u);
	}
	insertNew(u) {
		if (u >= this.sparse.length) return;
		this.sparse[u] = this.size;
		this.dense[this.size] = u;
		this.size++;
	}
};
const mergeRuneSets = (leftRunes, rightRunes, leftPC, rightPC) => {
	const leftLen = leftRunes.length;
	const rightLen = rightRunes.length;
	let lx = 0, rx = 0;
	const merged = [];
	const next = [];
	let ok = true;
	let ix = -1;
	const extend = (isLeft) => {
		const newArray = isLeft ? leftRunes : rightRunes;
		const low = isLeft ? lx : rx;
		const pc = isLeft ? leftPC : rightPC;
		if (ix > 0 && newArray[low] <= merged[ix]) return false;
		merged.push(newArray[low], newArray[low + 1]);
		if (isLeft) lx += 2;
		else rx += 2;
		ix += 2;
		next.push(pc);
		return true;
	};
	while (lx < leftLen || rx < rightLen) {
		if (rx >= rightLen) ok = extend(true);
		else if (lx >= leftLen) ok = extend(false);
		else if (rightRunes[rx] < leftRunes[lx]) ok = extend(false);
		else ok = extend(true);
		if (!ok) return null;
	}
	return {
		merged,
		next
	};
};
var OnePassProg = class {
	constructor(prog) {
		this.start = prog.start;
		this.numCap = prog.numCap;
		this.inst = new Array(prog.inst.length);
		for (let i = 0; i < prog.inst.length; i++) {
			const orig = prog.inst[i];
			const inst = new Inst(orig.op);
			inst.out = orig.out;
			inst.arg = orig.arg;
			inst.runes = orig.runes ? new Int32Array(orig.runes) : new Int32Array(0);
			inst.next = null;
			this.inst[i] = inst;
		}
	}
};
const onePassCopy = (prog) => {
	const p = new OnePassProg(prog);
	for (let pc = 0; pc < p.inst.length; pc++) {
		const inst = p.inst[pc];
		if (inst.op !== Inst.ALT && inst.op !== Inst.ALT_MATCH) continue;
		let pAOther = "out";
		let pAAlt = "arg";
		let instAlt = p.inst[inst[pAAlt]];
		if (instAlt.op !== Inst.ALT && instAlt.op !== Inst.ALT_MATCH) {
			pAOther = "arg";
			pAAlt = "out";
			instAlt = p.inst[inst[pAAlt]];
			if (instAlt.op !== Inst.ALT && instAlt.op !== Inst.ALT_MATCH) continue;
		}
		const instOther = p.inst[inst[pAOther]];
		if (instOther.op === Inst.ALT || instOther.op === Inst.ALT_MATCH) continue;
		let pBAlt = "out";
		let pBOther = "arg";
		let patch = false;
		if (instAlt.out === pc) patch = true;
		else if (instAlt.arg === pc) {
			patch = true;
			pBAlt = "arg";
			pBOther = "out";
		}
		if (patch) instAlt[pBAlt] = inst[pAOther];
		if (inst[pAOther] === instAlt[pBAlt]) inst[pAAlt] = instAlt[pBOther];
	}
	return p;
};
const makeOnePass = (p) => {
	if (p.inst.length >= 1e3) return null;
	const instQueue = new QueueOnePass(p.inst.length);
	const visitQueue = new QueueOnePass(p.inst.length);
	const onePassRunes = new Array(p.inst.length);
	const m = new Array(p.inst.length).fill(false);
	const check = (pc) => {
		let ok = true;
		const inst = p.inst[pc];
		if (visitQueue.contains(pc)) return true;
		visitQueue.insert(pc);
		switch (inst.op) {
			case Inst.ALT:
			case Inst.ALT_MATCH: {
				ok = check(inst.out) && check(inst.arg);
				let matchOut = m[inst.out];
				let matchArg = m[inst.arg];
				if (matchOut && matchArg) return false;
				if (matchArg) {
					const tempOut = inst.out;
					inst.out = inst.arg;
					inst.arg = tempOut;
					const tempMatch = matchOut;
					matchOut = matchArg;
					matchArg = tempMatch;
				}
				if (matchOut) {
					m[pc] = true;
					inst.op = Inst.ALT_MATCH;
				}
				const leftRunes = onePassRunes[inst.out] || [];
				const rightRunes = onePassRunes[inst.arg] || [];
				const mergeRes = mergeRuneSets(leftRunes, rightRunes, inst.out, inst.arg);
				if (!mergeRes) return false;
				onePassRunes[pc] = new Int32Array(mergeRes.merged);
				inst.next = new Uint32Array(mergeRes.next);
				break;
			}
			case Inst.CAPTURE:
			case Inst.EMPTY_WIDTH:
			case Inst.NOP:
				ok = check(inst.out);
				m[pc] = m[inst.out];
				onePassRunes[pc] = onePassRunes[inst.out] ? new Int32Array(onePassRunes[inst.out]) : new Int32Array(0);
				inst.next = new Uint32Array(Math.floor(onePassRunes[pc].length / 2) + 1).fill(inst.out);
				break;
			case Inst.MATCH:
			case Inst.FAIL:
				m[pc] = inst.op === Inst.MATCH;
				break;
			case Inst.RUNE: {
				m[pc] = false;
				if (inst.next && inst.next.length > 0) break;
				instQueue.insert(inst.out);
				if (!inst.runes || inst.runes.length === 0) {
					onePassRunes[pc] = new Int32Array(0);
					inst.next = new Uint32Array([inst.out]);
					break;
				}
				let runes = [];
				if (inst.runes.length === 1 && (inst.arg & RE2Flags.FOLD_CASE) !== 0) {
					const r0 = inst.runes[0];
					runes.push(r0, r0);
					for (let r1 = Unicode.simpleFold(r0); r1 !== r0; r1 = Unicode.simpleFold(r1)) runes.push(r1, r1);
					runes.sort((a, b) => a - b);
				} else for (let j = 0; j < inst.runes.length; j++) runes.push(inst.runes[j]);
				onePassRunes[pc] = new Int32Array(runes);
				inst.next = new Uint32Array(Math.floor(runes.length / 2) + 1).fill(inst.out);
				inst.op = Inst.RUNE;
				break;
			}
			case Inst.RUNE1: {
				m[pc] = false;
				if (inst.next && inst.next.length > 0) break;
				instQueue.insert(inst.out);
				let runes = [];
				if ((inst.arg & RE2Flags.FOLD_CASE) !== 0) {
					const r0 = inst.runes[0];
					runes.push(r0, r0);
					for (let r1 = Unicode.simpleFold(r0); r1 !== r0; r1 = Unicode.simpleFold(r1)) runes.push(r1, r1);
					runes.sort((a, b) => a - b);
				} else runes.push(inst.runes[0], inst.runes[0]);
				onePassRunes[pc] = new Int32Array(runes);
				inst.next = new Uint32Array(Math.floor(runes.length / 2) + 1).fill(inst.out);
				inst.op = Inst.RUNE;
				break;
			}
			case Inst.RUNE_ANY:
				m[pc] = false;
				if (inst.next && inst.next.length > 0) break;
				instQueue.insert(inst.out);
				onePassRunes[pc] = new Int32Array([0, Unicode.MAX_RUNE]);
				inst.next = new Uint32Array([inst.out]);
				break;
			case Inst.RUNE_ANY_NOT_NL:
				m[pc] = false;
				if (inst.next && inst.next.length > 0) break;
				instQueue.insert(inst.out);
				onePassRunes[pc] = new Int32Array([
					0,
					9,
					11,
					Unicode.MAX_RUNE
				]);
				inst.next = new Uint32Array(Math.floor(onePassRunes[pc].length / 2) + 1).fill(inst.out);
		}
		return ok;
	};
	instQueue.clear();
	instQueue.insert(p.start);
	while (!instQueue.empty()) {
		visitQueue.clear();
		if (!check(instQueue.next())) return null;
	}
	for (let i = 0; i < p.inst.length; i++) if (onePassRunes[i]) p.inst[i].runes = onePassRunes[i];
	return p;
};
const cleanupOnePass = (p, original) => {
	for (let ix = 0; ix < original.inst.length; ix++) {
		const instOriginal = original.inst[ix];
		switch (instOriginal.op) {
			case Inst.ALT:
			case Inst.ALT_MATCH:
			case Inst.RUNE: break;
			case Inst.CAPTURE:
			case Inst.EMPTY_WIDTH:
			case Inst.NOP:
			case Inst.MATCH:
			case Inst.FAIL:
				p.inst[ix].next = null;
				break;
			case Inst.RUNE1:
			case Inst.RUNE_ANY:
			case Inst.RUNE_ANY_NOT_NL:
				p.inst[ix].next = null;
				p.inst[ix].op = instOriginal.op;
				p.inst[ix].runes = instOriginal.runes ? new Int32Array(instOriginal.runes) : new Int32Array(0);
		}
	}
};
var OnePass = class OnePass {
	static compile(prog) {
		if (prog.start === 0) return null;
		if (prog.numLb > 0) return null;
		const startInst = prog.inst[prog.start];
		if (startInst.op !== Inst.EMPTY_WIDTH || (startInst.arg & Utils.EMPTY_BEGIN_TEXT) === 0) return null;
		let hasAlt = false;
		for (let i = 0; i < prog.inst.length; i++) if (prog.inst[i].op === Inst.ALT || prog.inst[i].op === Inst.ALT_MATCH) {
			hasAlt = true;
			break;
		}
		for (let i = 0; i < prog.inst.length; i++) {
			const inst = prog.inst[i];
			const opOut = prog.inst[inst.out].op;
			switch (inst.op) {
				case Inst.ALT:
				case Inst.ALT_MATCH:
					if (opOut === Inst.MATCH || prog.inst[inst.arg].op === Inst.MATCH) return null;
					break;
				case Inst.EMPTY_WIDTH:
					if (opOut === Inst.MATCH) {
						if ((inst.arg & Utils.EMPTY_END_TEXT) === Utils.EMPTY_END_TEXT) continue;
						return null;
					}
					break;
				default: if (opOut === Inst.MATCH && hasAlt) return null;
			}
		}
		let p = onePassCopy(prog);
		p = makeOnePass(p);
		if (p !== null) cleanupOnePass(p, prog);
		return p;
	}
	static next(inst, r) {
		const nextIdx = inst.matchRunePos(r);
		if (nextIdx >= 0) return inst.next[nextIdx];
		if (inst.op === Inst.ALT_MATCH) return inst.out;
		return 0;
	}
	static execute(re2, input, pos, anchor, ncap) {
		const onepass = re2.onepass;
		if (!onepass) return null;
		const matchcap = new Int32Array(ncap).fill(-1);
		let matched = false;
		let r = input.step(pos);
		let rune = r >> 3;
		let width = r & 7;
		let r1 = MachineInputBase.EOF();
		let rune1 = -1;
		let width1 = 0;
		if (r !== MachineInputBase.EOF()) {
			r1 = input.step(pos + width);
			if (r1 !== MachineInputBase.EOF()) {
				rune1 = r1 >> 3;
				width1 = r1 & 7;
			}
		}
		let flag = pos === 0 ? Utils.emptyOpContext(-1, rune) : input.context(pos);
		let pc = onepass.start;
		let inst;
		while (true) {
			inst = onepass.inst[pc];
			pc = inst.out;
			switch (inst.op) {
				case Inst.MATCH:
					if (anchor === RE2Flags.ANCHOR_BOTH && pos !== input.endPos()) return null;
					matched = true;
					if (matchcap.length > 0) {
						matchcap[0] = 0;
						matchcap[1] = pos;
					}
					return ncap === 0 ? [] : Utils.toArray(matchcap);
				case Inst.RUNE:
					if (!inst.matchRune(rune)) return null;
					break;
				case Inst.RUNE1:
					if (rune !== inst.runes[0]) return null;
					break;
				case Inst.RUNE_ANY: break;
				case Inst.RUNE_ANY_NOT_NL:
					if (rune === 10) return null;
					break;
				case Inst.ALT:
				case Inst.ALT_MATCH:
					pc = OnePass.next(inst, rune);
					continue;
				case Inst.FAIL: return null;
				case Inst.NOP: continue;
				case Inst.EMPTY_WIDTH:
					if ((inst.arg & ~flag) !== 0) return null;
					continue;
				case Inst.CAPTURE:
					if (inst.arg < matchcap.length) matchcap[inst.arg] = pos;
					continue;
				default: throw new RE2JSInternalException("bad inst");
			}
			if (width === 0) break;
			flag = Utils.emptyOpContext(rune, rune1);
			pos += width;
			rune = rune1;
			width = width1;
			if (rune !== -1) {
				r1 = input.step(pos + width);
				if (r1 !== MachineInputBase.EOF()) {
					rune1 = r1 >> 3;
					width1 = r1 & 7;
				} else {
					rune1 = -1;
					width1 = 0;
				}
			}
		}
		if (!matched) return null;
		return ncap === 0 ? [] : Utils.toArray(matchcap);
	}
};
var Regexp = class Regexp {
	static Op = createEnum([
		"NO_MATCH",
		"EMPTY_MATCH",
		"LITERAL",
		"CHAR_CLASS",
		"ANY_CHAR_NOT_NL",
		"ANY_CHAR",
		"BEGIN_LINE",
		"END_LINE",
		"BEGIN_TEXT",
		"END_TEXT",
		"WORD_BOUNDARY",
		"NO_WORD_BOUNDARY",
		"CAPTURE",
		"STAR",
		"PLUS",
		"QUEST",
		"REPEAT",
		"CONCAT",
		"ALTERNATE",
		"PLB",
		"NLB",
		"LEFT_PAREN",
		"VERTICAL_BAR"
	]);
	static isPseudoOp(op) {
		return op >= Regexp.Op.LEFT_PAREN;
	}
	static emptySubs() {
		return [];
	}
	static quoteIfHyphen(rune) {
		if (rune === Codepoint.CODES["-"]) return "\\";
		return "";
	}
	static fromRegexp(re) {
		const regex = new Regexp(re.op);
		regex.flags = re.flags;
		regex.subs = re.subs;
		regex.runes = re.runes;
		regex.cap = re.cap;
		regex.min = re.min;
		regex.max = re.max;
		regex.name = re.name;
		regex.namedGroups = re.namedGroups;
		regex.lb = re.lb;
		return regex;
	}
	constructor(op) {
		this.op = op;
		this.flags = 0;
		this.subs = Regexp.emptySubs();
		this.runes = new Int32Array(0);
		this.min = 0;
		this.max = 0;
		this.cap = 0;
		this.name = null;
		this.namedGroups = Object.create(null);
		this.lb = 0;
	}
	reinit() {
		this.flags = 0;
		this.subs = Regexp.emptySubs();
		this.runes = new Int32Array(0);
		this.cap = 0;
		this.min = 0;
		this.max = 0;
		this.name = null;
		this.namedGroups = Object.create(null);
		this.lb = 0;
	}
	toString() {
		return this.appendTo();
	}
	appendTo() {
		let out = "";
		switch (this.op) {
			case Regexp.Op.NO_MATCH:
				out += "[^\\x00-\\x{10FFFF}]";
				break;
			case Regexp.Op.EMPTY_MATCH:
				out += "(?:)";
				break;
			case Regexp.Op.STAR:
			case Regexp.Op.PLUS:
			case Regexp.Op.QUEST:
			case Regexp.Op.REPEAT: {
				const sub = this.subs[0];
				if (sub.op > Regexp.Op.CAPTURE || sub.op === Regexp.Op.LITERAL && sub.runes.length > 1) out += `(?:${sub.appendTo()})`;
				else out += sub.appendTo();
				switch (this.op) {
					case Regexp.Op.STAR:
						out += "*";
						break;
					case Regexp.Op.PLUS:
						out += "+";
						break;
					case Regexp.Op.QUEST:
						out += "?";
						break;
					case Regexp.Op.REPEAT:
						out += `{${this.min}`;
						if (this.min !== this.max) {
							out += ",";
							if (this.max >= 0) out += this.max;
						}
						out += "}";
				}
				if ((this.flags & RE2Flags.NON_GREEDY) !== 0) out += "?";
				break;
			}
			case Regexp.Op.CONCAT:
				for (let sub of this.subs) if (sub.op === Regexp.Op.ALTERNATE) out += `(?:${sub.appendTo()})`;
				else out += sub.appendTo();
				break;
			case Regexp.Op.ALTERNATE: {
				let sep = "";
				for (let sub of this.subs) {
					out += sep;
					sep = "|";
					out += sub.appendTo();
				}
				break;
			}
			case Regexp.Op.LITERAL:
				if ((this.flags & RE2Flags.FOLD_CASE) !== 0) out += "(?i:";
				for (let rune of this.runes) out += Utils.escapeRune(rune);
				if ((this.flags & RE2Flags.FOLD_CASE) !== 0) out += ")";
				break;
			case Regexp.Op.ANY_CHAR_NOT_NL:
				out += "(?-s:.)";
				break;
			case Regexp.Op.ANY_CHAR:
				out += "(?s:.)";
				break;
			case Regexp.Op.PLB:
				out += `(?<=${this.subs[0].appendTo()})`;
				break;
			case Regexp.Op.NLB:
				out += `(?<!${this.subs[0].appendTo()})`;
				break;
			case Regexp.Op.CAPTURE:
				if (this.name === null || this.name.length === 0) out += "(";
				else out += `(?P<${this.name}>`;
				if (this.subs[0].op !== Regexp.Op.EMPTY_MATCH) out += this.subs[0].appendTo();
				out += ")";
				break;
			case Regexp.Op.BEGIN_TEXT:
				out += "\\A";
				break;
			case Regexp.Op.END_TEXT:
				if ((this.flags & RE2Flags.WAS_DOLLAR) !== 0) out += "(?-m:$)";
				else out += "\\z";
				break;
			case Regexp.Op.BEGIN_LINE:
				out += "^";
				break;
			case Regexp.Op.END_LINE:
				out += "$";
				break;
			case Regexp.Op.WORD_BOUNDARY:
				out += "\\b";
				break;
			case Regexp.Op.NO_WORD_BOUNDARY:
				out += "\\B";
				break;
			case Regexp.Op.CHAR_CLASS:
				if (this.runes.length % 2 !== 0) {
					out += "[invalid char class]";
					break;
				}
				out += "[";
				if (this.runes.length === 0) out += "^\\x00-\\x{10FFFF}";
				else if (this.runes[0] === 0 && this.runes[this.runes.length - 1] === Unicode.MAX_RUNE) {
					out += "^";
					for (let i = 1; i < this.runes.length - 1; i += 2) {
						const lo = this.runes[i] + 1;
						const hi = this.runes[i + 1] - 1;
						out += Regexp.quoteIfHyphen(lo);
						out += Utils.escapeRune(lo);
						if (lo !== hi) {
							out += "-";
							out += Regexp.quoteIfHyphen(hi);
							out += Utils.escapeRune(hi);
						}
					}
				} else for (let i = 0; i < this.runes.length; i += 2) {
					const lo = this.runes[i];
					const hi = this.runes[i + 1];
					out += Regexp.quoteIfHyphen(lo);
					out += Utils.escapeRune(lo);
					if (lo !== hi) {
						out += "-";
						out += Regexp.quoteIfHyphen(hi);
						out += Utils.escapeRune(hi);
					}
				}
				out += "]";
				break;
			default: out += this.op;
		}
		return out;
	}
	maxCap() {
		let m = 0;
		if (this.op === Regexp.Op.CAPTURE) m = this.cap;
		if (this.subs !== null) for (let sub of this.subs) {
			const n = sub.maxCap();
			if (m < n) m = n;
		}
		return m;
	}
	equals(that) {
		if (!(that !== null && that instanceof Regexp)) return false;
		if (this.op !== that.op) return false;
		switch (this.op) {
			case Regexp.Op.END_TEXT:
				if ((this.flags & RE2Flags.WAS_DOLLAR) !== (that.flags & RE2Flags.WAS_DOLLAR)) return false;
				break;
			case Regexp.Op.LITERAL:
			case Regexp.Op.CHAR_CLASS:
				if ((this.flags & RE2Flags.FOLD_CASE) !== (that.flags & RE2Flags.FOLD_CASE)) return false;
				if (this.runes === null && that.runes === null) break;
				if (this.runes === null || that.runes === null) return false;
				if (this.runes.length !== that.runes.length) return false;
				for (let i = 0; i < this.runes.length; i++) if (this.runes[i] !== that.runes[i]) return false;
				break;
			case Regexp.Op.ALTERNATE:
			case Regexp.Op.CONCAT:
				if (this.subs.length !== that.subs.length) return false;
				for (let i = 0; i < this.subs.length; ++i) if (!this.subs[i].equals(that.subs[i])) return false;
				break;
			case Regexp.Op.STAR:
			case Regexp.Op.PLUS:
			case Regexp.Op.QUEST:
				if ((this.flags & RE2Flags.NON_GREEDY) !== (that.flags & RE2Flags.NON_GREEDY) || !this.subs[0].equals(that.subs[0])) return false;
				break;
			case Regexp.Op.REPEAT:
				if ((this.flags & RE2Flags.NON_GREEDY) !== (that.flags & RE2Flags.NON_GREEDY) || this.min !== that.min || this.max !== that.max || !this.subs[0].equals(that.subs[0])) return false;
				break;
			case Regexp.Op.CAPTURE:
				if (this.cap !== that.cap || (this.name === null ? that.name !== null : this.name !== that.name) || !this.subs[0].equals(that.subs[0])) return false;
				break;
			case Regexp.Op.PLB:
			case Regexp.Op.NLB: if (this.lb !== that.lb || !this.subs[0].equals(that.subs[0])) return false;
		}
		return true;
	}
};
var RegexpWalker = class {
	static walk(root, handler) {
		const stack = [];
		let re = root;
		let result;
		for (;;) {
			if (re.subs.length === 0) result = handler.leaf(re);
			else {
				const state = handler.enter(re);
				if (state.result === void 0) {
					stack.push({
						re,
						state,
						i: 0
					});
					re = re.subs[0];
					continue;
				}
				result = state.result;
			}
			for (;;) {
				if (stack.length === 0) return result;
				const frame = stack[stack.length - 1];
				handler.child(frame.re, frame.state, result, frame.i);
				frame.i++;
				if (frame.state.result === void 0 && frame.i < frame.re.subs.length) {
					re = frame.re.subs[frame.i];
					break;
				}
				stack.pop();
				result = frame.state.result !== void 0 ? frame.state.result : handler.leave(frame.re, frame.state);
			}
		}
	}
};
var AhoCorasick = class {
	constructor(words, alphabetSize) {
		const edges = new Map();
		const parent = [0];
		const unit = [0];
		const depth = [0];
		const terminal = [0];
		for (const word of words) {
			let node = 0;
			for (let i = 0; i < word.length; i++) {
				const key = node * alphabetSize + word[i];
				let child = edges.get(key);
				if (child === void 0) {
					child = parent.length;
					edges.set(key, child);
					parent.push(node);
					unit.push(word[i]);
					depth.push(depth[node] + 1);
					terminal.push(0);
				}
				node = child;
			}
			terminal[node] = 1;
		}
		const numNodes = parent.length;
		const children = new Int32Array(numNodes - 1);
		for (let c = 1; c < numNodes; c++) children[c - 1] = c;
		children.sort((a, b) => parent[a] - parent[b] || unit[a] - unit[b]);
		const childStart = new Int32Array(numNodes + 1);
		for (let c = 1; c < numNodes; c++) childStart[parent[c] + 1]++;
		for (let n = 0; n < numNodes; n++) childStart[n + 1] += childStart[n];
		const childUnit = new Int32Array(numNodes - 1);
		for (let k = 0; k < children.length; k++) childUnit[k] = unit[children[k]];
		this.childStart = childStart;
		this.childUnit = childUnit;
		this.childNode = children;
		const byDepth = new Int32Array(numNodes);
		for (let n = 0; n < numNodes; n++) byDepth[n] = n;
		byDepth.sort((a, b) => depth[a] - depth[b]);
		const fail = new Int32Array(numNodes);
		const match = Uint8Array.from(terminal);
		for (let k = 1; k < numNodes; k++) {
			const c = byDepth[k];
			const p = parent[c];
			if (p !== 0) {
				let f = fail[p];
				let next = this.next(f, unit[c]);
				while (next < 0 && f !== 0) {
					f = fail[f];
					next = this.next(f, unit[c]);
				}
				fail[c] = next >= 0 ? next : 0;
			}
			match[c] |= match[fail[c]];
		}
		this.fail = fail;
		this.match = match;
	}
	next(node, u) {
		let lo = this.childStart[node];
		let hi = this.childStart[node + 1];
		const units = this.childUnit;
		while (lo < hi) {
			const mid = lo + hi >> 1;
			const m = units[mid];
			if (m === u) return this.childNode[mid];
			if (m < u) lo = mid + 1;
			else hi = mid;
		}
		return -1;
	}
	advance(node, u) {
		for (;;) {
			const next = this.next(node, u);
			if (next >= 0) return next;
			if (node === 0) return 0;
			node = this.fail[node];
		}
	}
	searchUTF16(charSeq, start, end) {
		let node = 0;
		for (let i = start; i < end; i++) {
			node = this.advance(node, charSeq.charCodeAt(i));
			if (this.match[node] === 1) return true;
		}
		return false;
	}
	searchUTF8(bytes, start, end) {
		let node = 0;
		for (let i = start; i < end; i++) {
			node = this.advance(node, bytes[i]);
			if (this.match[node] === 1) return true;
		}
		return false;
	}
};
var Prefilter = class Prefilter {
	static Type = {
		NONE: 0,
		EXACT: 1,
		AND: 2,
		OR: 3
	};
	static MAX_SCANS = 32;
	static MAX_AC_UNITS = 1 << 18;
	constructor(type) {
		this.type = type;
		this.subs = [];
		this.str = "";
		this.bytes = null;
		this.cost = type === Prefilter.Type.EXACT ? 1 : 0;
		this.allExact = false;
		this.ac16 = null;
		this.ac8 = null;
	}
	automaton16() {
		if (this.ac16 === null) {
			const words = this.subs.map((s) => {
				const arr = new Array(s.str.length);
				for (let i = 0; i < s.str.length; i++) arr[i] = s.str.charCodeAt(i);
				return arr;
			});
			this.ac16 = new AhoCorasick(words, 65536);
		}
		return this.ac16;
	}
	automaton8() {
		if (this.ac8 === null) this.ac8 = new AhoCorasick(this.subs.map((s) => s.bytes), 256);
		return this.ac8;
	}
	eval(input, pos) {
		switch (this.type) {
			case Prefilter.Type.NONE: return true;
			case Prefilter.Type.EXACT: return input.hasString(this, pos);
			case Prefilter.Type.AND:
				for (let i = 0; i < this.subs.length; i++) if (!this.subs[i].eval(input, pos)) return false;
				return true;
			case Prefilter.Type.OR:
				if (this.allExact) return input.hasAnyString(this, pos);
				for (let i = 0; i < this.subs.length; i++) if (this.subs[i].eval(input, pos)) return true;
				return false;
			default: return true;
		}
	}
};
var PrefilterTree = class PrefilterTree {
	static build(re) {
		if (!re) return new Prefilter(Prefilter.Type.NONE);
		return RegexpWalker.walk(re, PrefilterTree.WALKER);
	}
	static WALKER = {
		leaf: (re) => PrefilterTree.leaf(re),
		enter: (re) => PrefilterTree.enter(re),
		child: (re, state, result) => PrefilterTree.child(re, state, result),
		leave: (re, state) => PrefilterTree.leave(re, state)
	};
	static leaf(re) {
		if (re.op !== Regexp.Op.LITERAL) return new Prefilter(Prefilter.Type.NONE);
		if (re.runes.length === 0 || (re.flags & RE2Flags.FOLD_CASE) !== 0) return new Prefilter(Prefilter.Type.NONE);
		let str = "";
		for (let i = 0; i < re.runes.length; i++) {
			if (Unicode.isUnsearchable(re.runes[i])) return new Prefilter(Prefilter.Type.NONE);
			str += String.fromCodePoint(re.runes[i]);
		}
		const pf = new Prefilter(Prefilter.Type.EXACT);
		pf.str = str;
		pf.bytes = Utils.stringToUtf8ByteArray(pf.str);
		return pf;
	}
	static enter(re) {
		switch (re.op) {
			case Regexp.Op.CAPTURE:
			case Regexp.Op.PLUS: return { sub: null };
			case Regexp.Op.REPEAT:
				if (re.min >= 1) return { sub: null };
				return { result: new Prefilter(Prefilter.Type.NONE) };
			case Regexp.Op.CONCAT: return {
				pf: new Prefilter(Prefilter.Type.AND),
				subs: []
			};
			case Regexp.Op.ALTERNATE: return {
				pf: new Prefilter(Prefilter.Type.OR),
				subs: []
			};
			default: return { result: new Prefilter(Prefilter.Type.NONE) };
		}
	}
	static child(re, state, s) {
		if (state.subs === void 0) {
			state.sub = s;
			return;
		}
		if (state.pf.type === Prefilter.Type.AND) {
			if (s.type === Prefilter.Type.NONE) return;
			if (s.type === Prefilter.Type.AND) {
				for (let j = 0; j < s.subs.length; j++) state.subs.push(s.subs[j]);
				return;
			}
			state.subs.push(s);
			return;
		}
		if (s.type === Prefilter.Type.NONE) {
			state.result = new Prefilter(Prefilter.Type.NONE);
			return;
		}
		if (s.type === Prefilter.Type.OR) {
			for (let j = 0; j < s.subs.length; j++) state.subs.push(s.subs[j]);
			return;
		}
		state.subs.push(s);
	}
	static leave(re, state) {
		if (state.subs === void 0) return state.sub;
		const pf = state.pf;
		const seen = new Set();
		const subs = [];
		for (const sub of state.subs) {
			if (sub.type === Prefilter.Type.EXACT) {
				if (seen.has(sub.str)) continue;
				seen.add(sub.str);
			}
			subs.push(sub);
		}
		if (pf.type === Prefilter.Type.AND) {
			const kept = [];
			let cost = 0;
			for (const sub of subs) {
				if (cost + sub.cost > Prefilter.MAX_SCANS) continue;
				kept.push(sub);
				cost += sub.cost;
			}
			if (kept.length === 0) return new Prefilter(Prefilter.Type.NONE);
			if (kept.length === 1) return kept[0];
			pf.subs = kept;
			pf.cost = cost;
			return pf;
		}
		if (subs.length === 0) return new Prefilter(Prefilter.Type.NONE);
		if (subs.length === 1) return subs[0];
		pf.subs = subs;
		let allExact = true;
		let cost = 0;
		let units = 0;
		for (const sub of subs) {
			if (sub.type !== Prefilter.Type.EXACT) allExact = false;
			else units += sub.bytes.length;
			cost += sub.cost;
		}
		if (allExact) {
			if (units > Prefilter.MAX_AC_UNITS) return new Prefilter(Prefilter.Type.NONE);
			pf.allExact = true;
			pf.cost = 1;
			return pf;
		}
		if (cost > Prefilter.MAX_SCANS) return new Prefilter(Prefilter.Type.NONE);
		pf.cost = cost;
		return pf;
	}
};
var PatchList = class {
	constructor(head = 0, tail = 0) {
		this.head = head;
		this.tail = tail;
	}
};
var Prog = class {
	constructor() {
		this.inst = [];
		this.start = 0;
		this.numCap = 2;
		this.lbStarts = [];
		this.numLb = 0;
		this.lbInst = null;
	}
	getInst(pc) {
		return this.inst[pc];
	}
	numInst() {
		return this.inst.length;
	}
	addInst(op) {
		this.inst.push(new Inst(op));
	}
	markLookbehindInsts() {
		const lbInst = new Uint8Array(this.inst.length);
		const pending = this.lbStarts.slice();
		while (pending.length > 0) {
			const pc = pending.pop();
			if (pc === 0 || lbInst[pc] === 1) continue;
			lbInst[pc] = 1;
			const i = this.inst[pc];
			switch (i.op) {
				case Inst.ALT:
				case Inst.ALT_MATCH:
					pending.push(i.out, i.arg);
					break;
				case Inst.MATCH:
				case Inst.FAIL: break;
				default: pending.push(i.out);
			}
		}
		this.lbInst = lbInst;
	}
	skipNop(pc) {
		let i = this.inst[pc];
		while (i.op === Inst.NOP || i.op === Inst.CAPTURE) {
			i = this.inst[pc];
			pc = i.out;
		}
		return i;
	}
	prefix() {
		let prefix = "";
		let i = this.skipNop(this.start);
		if (!Inst.isRuneOp(i.op) || i.runes.length !== 1) return [i.op === Inst.MATCH, prefix];
		while (Inst.isRuneOp(i.op) && i.runes.length === 1 && (i.arg & RE2Flags.FOLD_CASE) === 0 && !Unicode.isUnsearchable(i.runes[0])) {
			prefix += String.fromCodePoint(i.runes[0]);
			i = this.skipNop(i.out);
		}
		return [i.op === Inst.MATCH, prefix];
	}
	startCond() {
		let flag = 0;
		let pc = this.start;
		loop: for (;;) {
			const i = this.inst[pc];
			switch (i.op) {
				case Inst.EMPTY_WIDTH:
					flag |= i.arg;
					break;
				case Inst.FAIL: return -1;
				case Inst.CAPTURE:
				case Inst.NOP: break;
				default: break loop;
			}
			pc = i.out;
		}
		return flag;
	}
	patch(l, val) {
		let head = l.head;
		while (head !== 0) {
			const i = this.inst[head >> 1];
			if ((head & 1) === 0) {
				head = i.out;
				i.out = val;
			} else {
				head = i.arg;
				i.arg = val;
			}
		}
	}
	append(l1, l2) {
		if (l1.head === 0) return l2;
		if (l2.head === 0) return l1;
		const i = this.inst[l1.tail >> 1];
		if ((l1.tail & 1) === 0) i.out = l2.head;
		else i.arg = l2.head;
		return new PatchList(l1.head, l2.tail);
	}
	toString() {
		let out = "";
		for (let pc = 0; pc < this.inst.length; pc++) {
			const len = out.length;
			out += pc;
			if (pc === this.start) out += "*";
			out += "        ".substring(out.length - len);
			out += this.inst[pc];
			out += "\n";
		}
		return out;
	}
};
const ANY_RUNE_NOT_NL = new Int32Array([
	0,
	Codepoint.CODES["\n"] - 1,
	Codepoint.CODES["\n"] + 1,
	Unicode.MAX_RUNE
]);
const ANY_RUNE = new Int32Array([0, Unicode.MAX_RUNE]);
var Frag = class {
	constructor(i = 0, out = new PatchList(), nullable = false) {
		this.i = i;
		this.out = out;
		this.nullable = nullable;
	}
};
var Compiler = class Compiler {
	static compileRegexp(re) {
		const c = new Compiler();
		const f = c.compile(re);
		c.prog.patch(f.out, c.newInst(Inst.MATCH).i);
		c.prog.start = f.i;
		c.prog.markLookbehindInsts();
		return c.prog;
	}
	static compileSet(regexps) {
		const c = new Compiler();
		if (regexps.length === 0) {
			c.prog.start = c.newInst(Inst.FAIL).i;
			c.prog.markLookbehindInsts();
			return c.prog;
		}
		let starts = [];
		for (let i = 0; i < regexps.length; i++) {
			c.lbOffset = c.prog.numLb;
			const f = c.compile(regexps[i]);
			const m = c.newInst(Inst.MATCH);
			c.prog.getInst(m.i).arg = i;
			c.prog.patch(f.out, m.i);
			starts.push(f.i);
		}
		let start = starts[0];
		for (let i = 1; i < starts.length; i++) {
			const f = c.newInst(Inst.ALT);
			const inst = c.prog.getInst(f.i);
			inst.out = start;
			inst.arg = starts[i];
			start = f.i;
		}
		c.prog.start = start;
		c.prog.markLookbehindInsts();
		return c.prog;
	}
	constructor() {
		this.prog = new Prog();
		this.newInst(Inst.FAIL);
		this.lbOffset = 0;
		this.runeCache = new Map();
		this.walker = {
			leaf: (re) => this.leaf(re),
			enter: (re) => this.enter(re),
			child: (re, state, result) => this.child(re, state, result),
			leave: (re, state) => this.leave(re, state)
		};
	}
	newInst(op) {
		this.prog.addInst(op);
		return new Frag(this.prog.numInst() - 1, new PatchList(), true);
	}
	nop() {
		const f = this.newInst(Inst.NOP);
		f.out = new PatchList(f.i << 1, f.i << 1);
		return f;
	}
	fail() {
		return new Frag();
	}
	cap(arg) {
		const f = this.newInst(Inst.CAPTURE);
		f.out = new PatchList(f.i << 1, f.i << 1);
		this.prog.getInst(f.i).arg = arg;
		if (this.prog.numCap < arg + 1) this.prog.numCap = arg + 1;
		return f;
	}
	cat(f1, f2) {
		if (f1.i === 0 || f2.i === 0) {
			this.prog.patch(f1.out, 0);
			this.prog.patch(f2.out, 0);
			return this.fail();
		}
		this.prog.patch(f1.out, f2.i);
		return new Frag(f1.i, f2.out, f1.nullable && f2.nullable);
	}
	alt(f1, f2) {
		if (f1.i === 0) return f2;
		if (f2.i === 0) return f1;
		const f = this.newInst(Inst.ALT);
		const i = this.prog.getInst(f.i);
		i.out = f1.i;
		i.arg = f2.i;
		f.out = this.prog.append(f1.out, f2.out);
		f.nullable = f1.nullable || f2.nullable;
		return f;
	}
	loop(f1, nongreedy) {
		const f = this.newInst(Inst.ALT);
		const i = this.prog.getInst(f.i);
		if (nongreedy) {
			i.arg = f1.i;
			f.out = new PatchList(f.i << 1, f.i << 1);
		} else {
			i.out = f1.i;
			f.out = new PatchList(f.i << 1 | 1, f.i << 1 | 1);
		}
		this.prog.patch(f1.out, f.i);
		return f;
	}
	quest(f1, nongreedy) {
		if (f1.i === 0) return this.nop();
		const f = this.newInst(Inst.ALT);
		const i = this.prog.getInst(f.i);
		if (nongreedy) {
			i.arg = f1.i;
			f.out = new PatchList(f.i << 1, f.i << 1);
		} else {
			i.out = f1.i;
			f.out = new PatchList(f.i << 1 | 1, f.i << 1 | 1);
		}
		f.out = this.prog.append(f.out, f1.out);
		return f;
	}
	star(f1, nongreedy) {
		if (f1.i === 0) return this.nop();
		if (f1.nullable) return this.quest(this.plus(f1, nongreedy), nongreedy);
		return this.loop(f1, nongreedy);
	}
	plus(f1, nongreedy) {
		if (f1.i === 0) return this.fail();
		return new Frag(f1.i, this.loop(f1, nongreedy).out, f1.nullable);
	}
	empty(op) {
		const f = this.newInst(Inst.EMPTY_WIDTH);
		this.prog.getInst(f.i).arg = op;
		f.out = new PatchList(f.i << 1, f.i << 1);
		return f;
	}
	rune(runes, flags) {
		const f = this.newInst(Inst.RUNE);
		f.nullable = false;
		const i = this.prog.getInst(f.i);
		i.runes = runes;
		flags &= RE2Flags.FOLD_CASE;
		if (runes.length !== 1 || Unicode.simpleFold(runes[0]) === runes[0]) flags &= ~RE2Flags.FOLD_CASE;
		i.arg = flags;
		f.out = new PatchList(f.i << 1, f.i << 1);
		if ((flags & RE2Flags.FOLD_CASE) === 0 && runes.length === 1 || runes.length === 2 && runes[0] === runes[1]) i.op = Inst.RUNE1;
		else if (runes.length === 2 && runes[0] === 0 && runes[1] === Unicode.MAX_RUNE) i.op = Inst.RUNE_ANY;
		else if (runes.length === 4 && runes[0] === 0 && runes[1] === Codepoint.CODES["\n"] - 1 && runes[2] === Codepoint.CODES["\n"] + 1 && runes[3] === Unicode.MAX_RUNE) i.op = Inst.RUNE_ANY_NOT_NL;
		return f;
	}
	lookBehind(a, parsedLb) {
		const lb = Math.sign(parsedLb) * (Math.abs(parsedLb) + this.lbOffset);
		const id = this.newInst(Inst.LB_WRITE);
		this.prog.getInst(id.i).arg = lb;
		const any = this.rune(ANY_RUNE, 0);
		const dotStar = this.star(any, true);
		const lbAutomaton = this.cat(dotStar, a);
		this.prog.patch(lbAutomaton.out, id.i);
		const checkId = this.newInst(Inst.LB_CHECK);
		this.prog.getInst(checkId.i).arg = lb;
		this.prog.lbStarts.push(lbAutomaton.i);
		if (Math.abs(lb) > this.prog.numLb) this.prog.numLb = Math.abs(lb);
		checkId.out = new PatchList(checkId.i << 1, checkId.i << 1);
		return checkId;
	}
	compile(re) {
		return RegexpWalker.walk(re, this.walker);
	}
	leaf(re) {
		switch (re.op) {
			case Regexp.Op.NO_MATCH: return this.fail();
			case Regexp.Op.EMPTY_MATCH: return this.nop();
			case Regexp.Op.LITERAL: {
				if (re.runes.length === 0) return this.nop();
				let f = null;
				for (let r of re.runes) {
					let singleRune = this.runeCache.get(r);
					if (singleRune === void 0) {
						singleRune = new Int32Array([r]);
						this.runeCache.set(r, singleRune);
					}
					const f1 = this.rune(singleRune, re.flags);
					f = f === null ? f1 : this.cat(f, f1);
				}
				return f;
			}
			case Regexp.Op.CHAR_CLASS: return this.rune(re.runes, re.flags);
			case Regexp.Op.ANY_CHAR_NOT_NL: return this.rune(ANY_RUNE_NOT_NL, 0);
			case Regexp.Op.ANY_CHAR: return this.rune(ANY_RUNE, 0);
			case Regexp.Op.BEGIN_LINE: return this.empty(Utils.EMPTY_BEGIN_LINE);
			case Regexp.Op.END_LINE: return this.empty(Utils.EMPTY_END_LINE);
			case Regexp.Op.BEGIN_TEXT: return this.empty(Utils.EMPTY_BEGIN_TEXT);
			case Regexp.Op.END_TEXT: return this.empty(Utils.EMPTY_END_TEXT);
			case Regexp.Op.WORD_BOUNDARY: return this.empty(Utils.EMPTY_WORD_BOUNDARY);
			case Regexp.Op.NO_WORD_BOUNDARY: return this.empty(Utils.EMPTY_NO_WORD_BOUNDARY);
			case Regexp.Op.CONCAT:
			case Regexp.Op.ALTERNATE: return this.nop();
			default: throw new RE2JSCompileException("regexp: unhandled case in compile");
		}
	}
	enter(re) {
		switch (re.op) {
			case Regexp.Op.PLB:
			case Regexp.Op.NLB:
			case Regexp.Op.STAR:
			case Regexp.Op.PLUS:
			case Regexp.Op.QUEST: return { sub: null };
			case Regexp.Op.CAPTURE: return {
				bra: this.cap(re.cap << 1),
				sub: null
			};
			case Regexp.Op.CONCAT:
			case Regexp.Op.ALTERNATE: return { f: null };
			default: throw new RE2JSCompileException("regexp: unhandled case in compile");
		}
	}
	child(re, state, f1) {
		if (re.op === Regexp.Op.CONCAT) state.f = state.f === null ? f1 : this.cat(state.f, f1);
		else if (re.op === Regexp.Op.ALTERNATE) state.f = state.f === null ? f1 : this.alt(state.f, f1);
		else state.sub = f1;
	}
	leave(re, state) {
		switch (re.op) {
			case Regexp.Op.PLB:
			case Regexp.Op.NLB: return this.lookBehind(state.sub, re.lb);
			case Regexp.Op.CAPTURE: {
				const ket = this.cap(re.cap << 1 | 1);
				return this.cat(this.cat(state.bra, state.sub), ket);
			}
			case Regexp.Op.STAR: return this.star(state.sub, (re.flags & RE2Flags.NON_GREEDY) !== 0);
			case Regexp.Op.PLUS: return this.plus(state.sub, (re.flags & RE2Flags.NON_GREEDY) !== 0);
			case Regexp.Op.QUEST: return this.quest(state.sub, (re.flags & RE2Flags.NON_GREEDY) !== 0);
			case Regexp.Op.CONCAT:
			case Regexp.Op.ALTERNATE: return state.f;
			default: throw new RE2JSCompileException("regexp: unhandled case in compile");
		}
	}
};
var Simplify = class Simplify {
	static simplify(re) {
		if (re === null) return null;
		return RegexpWalker.walk(re, Simplify.WALKER);
	}
	static WALKER = {
		leaf: (re) => Simplify.leaf(re),
		enter: (re) => Simplify.enter(re),
		child: (re, state, result, i) => Simplify.child(re, state, result, i),
		leave: (re, state) => Simplify.leave(re, state)
	};
	static leaf(re) {
		if (re.op === Regexp.Op.CHAR_CLASS) {
			if (re.runes === null) return re;
			if (re.runes.length === 0) return new Regexp(Regexp.Op.NO_MATCH);
			if (re.runes.length === 2 && re.runes[0] === 0 && re.runes[1] === Unicode.MAX_RUNE) return new Regexp(Regexp.Op.ANY_CHAR);
			if (re.runes.length === 4 && re.runes[0] === 0 && re.runes[1] === Codepoint.CODES["\n"] - 1 && re.runes[2] === Codepoint.CODES["\n"] + 1 && re.runes[3] === Unicode.MAX_RUNE) return new Regexp(Regexp.Op.ANY_CHAR_NOT_NL);
		}
		return re;
	}
	static enter(re) {
		switch (re.op) {
			case Regexp.Op.PLB:
			case Regexp.Op.NLB:
			case Regexp.Op.CAPTURE:
			case Regexp.Op.STAR:
			case Regexp.Op.PLUS:
			case Regexp.Op.QUEST: return { sub: null };
			case Regexp.Op.CONCAT:
			case Regexp.Op.ALTERNATE: return {
				subs: [],
				changed: false
			};
			case Regexp.Op.REPEAT:
				if (re.min === 0 && re.max === 0) return { result: new Regexp(Regexp.Op.EMPTY_MATCH) };
				return { sub: null };
			default: return { result: re };
		}
	}
	static child(re, state, nsub, i) {
		if (state.subs === void 0) {
			state.sub = nsub;
			return;
		}
		if (nsub !== re.subs[i]) state.changed = true;
		if (re.op === Regexp.Op.CONCAT) {
			if (nsub.op === Regexp.Op.NO_MATCH) {
				state.result = new Regexp(Regexp.Op.NO_MATCH);
				return;
			}
			if (nsub.op === Regexp.Op.EMPTY_MATCH) {
				state.changed = true;
				return;
			}
			if (nsub.op === Regexp.Op.CONCAT) {
				state.changed = true;
				for (let j = 0; j < nsub.subs.length; j++) state.subs.push(nsub.subs[j]);
				return;
			}
		} else {
			if (nsub.op === Regexp.Op.NO_MATCH) {
				state.changed = true;
				return;
			}
			if (nsub.op === Regexp.Op.ALTERNATE) {
				state.changed = true;
				for (let j = 0; j < nsub.subs.length; j++) state.subs.push(nsub.subs[j]);
				return;
			}
		}
		state.subs.push(nsub);
	}
	static leave(re, state) {
		switch (re.op) {
			case Regexp.Op.PLB:
			case Regexp.Op.NLB:
			case Regexp.Op.CAPTURE: {
				const sub = state.sub;
				if (sub !== re.subs[0]) {
					const nre = Regexp.fromRegexp(re);
					nre.runes = new Int32Array(0);
					nre.subs = [sub];
					return nre;
				}
				return re;
			}
			case Regexp.Op.CONCAT:
			case Regexp.Op.ALTERNATE:
				if (state.changed) {
					const newSubs = state.subs;
					if (newSubs.length === 0) return new Regexp(re.op === Regexp.Op.CONCAT ? Regexp.Op.EMPTY_MATCH : Regexp.Op.NO_MATCH);
					if (newSubs.length === 1) return newSubs[0];
					const nre = Regexp.fromRegexp(re);
					nre.runes = new Int32Array(0);
					nre.subs = newSubs;
					return nre;
				}
				return re;
			case Regexp.Op.STAR:
			case Regexp.Op.PLUS:
			case Regexp.Op.QUEST: return Simplify.simplify1(re.op, re.flags, state.sub, re);
			case Regexp.Op.REPEAT: return Simplify.simplifyRepeat(re, state.sub);
			default: return re;
		}
	}
	static simplifyRepeat(re, sub) {
		if (re.max === -1) {
			if (re.min === 0) return Simplify.simplify1(Regexp.Op.STAR, re.flags, sub, null);
			if (re.min === 1) return Simplify.simplify1(Regexp.Op.PLUS, re.flags, sub, null);
			const subs = [];
			for (let i = 0; i < re.min - 1; i++) subs.push(sub);
			subs.push(Simplify.simplify1(Regexp.Op.PLUS, re.flags, sub, null));
			return Simplify.concat(subs);
		}
		if (re.min === 1 && re.max === 1) return sub;
		let prefixSubs = null;
		if (re.min > 0) {
			prefixSubs = [];
			for (let i = 0; i < re.min; i++) prefixSubs.push(sub);
		}
		if (re.max > re.min) {
			let suffix = Simplify.simplify1(Regexp.Op.QUEST, re.flags, sub, null);
			for (let i = re.min + 1; i < re.max; i++) suffix = Simplify.simplify1(Regexp.Op.QUEST, re.flags, Simplify.concat([sub, suffix]), null);
			if (prefixSubs === null) return suffix;
			prefixSubs.push(suffix);
		}
		if (prefixSubs !== null) return Simplify.concat(prefixSubs);
		return new Regexp(Regexp.Op.NO_MATCH);
	}
	static concat(subs) {
		const newSubs = [];
		for (let i = 0; i < subs.length; i++) {
			const sub = subs[i];
			if (sub.op === Regexp.Op.NO_MATCH) return new Regexp(Regexp.Op.NO_MATCH);
			if (sub.op === Regexp.Op.EMPTY_MATCH) continue;
			if (sub.op === Regexp.Op.CONCAT) {
				for (let j = 0; j < sub.subs.length; j++) newSubs.push(sub.subs[j]);
				continue;
			}
			newSubs.push(sub);
		}
		if (newSubs.length === 0) return new Regexp(Regexp.Op.EMPTY_MATCH);
		if (newSubs.length === 1) return newSubs[0];
		const nre = new Regexp(Regexp.Op.CONCAT);
		nre.subs = newSubs;
		return nre;
	}
	static simplify1(op, flags, sub, re) {
		if (sub.op === Regexp.Op.EMPTY_MATCH) return sub;
		if (sub.op === Regexp.Op.NO_MATCH) {
			if (op === Regexp.Op.PLUS) return sub;
			return new Regexp(Regexp.Op.EMPTY_MATCH);
		}
		if (op === sub.op && (flags & RE2Flags.NON_GREEDY) === (sub.flags & RE2Flags.NON_GREEDY)) return sub;
		if (re !== null && re.op === op && (re.flags & RE2Flags.NON_GREEDY) === (flags & RE2Flags.NON_GREEDY) && sub === re.subs[0]) return re;
		const nre = new Regexp(op);
		nre.flags = flags;
		nre.subs = [sub];
		return nre;
	}
};
var CharGroup = class {
	constructor(sign, cls) {
		this.sign = sign;
		this.cls = cls;
	}
};
const code1 = [48, 57];
const code2 = [
	9,
	10,
	12,
	13,
	32,
	32
];
const code3 = [
	48,
	57,
	65,
	90,
	95,
	95,
	97,
	122
];
const PERL_GROUPS = new Map([
	["\\d", new CharGroup(1, code1)],
	["\\D", new CharGroup(-1, code1)],
	["\\s", new CharGroup(1, code2)],
	["\\S", new CharGroup(-1, code2)],
	["\\w", new CharGroup(1, code3)],
	["\\W", new CharGroup(-1, code3)]
]);
const code4 = [
	48,
	57,
	65,
	90,
	97,
	122
];
const code5 = [
	65,
	90,
	97,
	122
];
const code6 = [0, 127];
const code7 = [
	9,
	9,
	32,
	32
];
const code8 = [
	0,
	31,
	127,
	127
];
const code9 = [48, 57];
const code10 = [33, 126];
const code11 = [97, 122];
const code12 = [32, 126];
const code13 = [
	33,
	47,
	58,
	64,
	91,
	96,
	123,
	126
];
const code14 = [
	9,
	13,
	32,
	32
];
const code15 = [65, 90];
const code16 = [
	48,
	57,
	65,
	90,
	95,
	95,
	97,
	122
];
const code17 = [
	48,
	57,
	65,
	70,
	97,
	102
];
const POSIX_GROUPS = new Map([
	["[:alnum:]", new CharGroup(1, code4)],
	["[:^alnum:]", new CharGroup(-1, code4)],
	["[:alpha:]", new CharGroup(1, code5)],
	["[:^alpha:]", new CharGroup(-1, code5)],
	["[:ascii:]", new CharGroup(1, code6)],
	["[:^ascii:]", new CharGroup(-1, code6)],
	["[:blank:]", new CharGroup(1, code7)],
	["[:^blank:]", new CharGroup(-1, code7)],
	["[:cntrl:]", new CharGroup(1, code8)],
	["[:^cntrl:]", new CharGroup(-1, code8)],
	["[:digit:]", new CharGroup(1, code9)],
	["[:^digit:]", new CharGroup(-1, code9)],
	["[:graph:]", new CharGroup(1, code10)],
	["[:^graph:]", new CharGroup(-1, code10)],
	["[:lower:]", new CharGroup(1, code11)],
	["[:^lower:]", new CharGroup(-1, code11)],
	["[:print:]", new CharGroup(1, code12)],
	["[:^print:]", new CharGroup(-1, code12)],
	["[:punct:]", new CharGroup(1, code13)],
	["[:^punct:]", new CharGroup(-1, code13)],
	["[:space:]", new CharGroup(1, code14)],
	["[:^space:]", new CharGroup(-1, code14)],
	["[:upper:]", new CharGroup(1, code15)],
	["[:^upper:]", new CharGroup(-1, code15)],
	["[:word:]", new CharGroup(1, code16)],
	["[:^word:]", new CharGroup(-1, code16)],
	["[:xdigit:]", new CharGroup(1, code17)],
	["[:^xdigit:]", new CharGroup(-1, code17)]
]);
var CharClass = class CharClass {
	static charClassToString(r, len) {
		let result = "[";
		for (let i = 0; i < len; i += 2) {
			if (i > 0) result += " ";
			const lo = r[i];
			const hi = r[i + 1];
			if (lo === hi) result += `0x${lo.toString(16)}`;
			else result += `0x${lo.toString(16)}-0x${hi.toString(16)}`;
		}
		result += "]";
		return result;
	}
	static sortRanges(array, len) {
		const n = len >> 1;
		const order = new Array(n);
		for (let i = 0; i < n; i++) order[i] = i;
		order.sort((a, b) => array[2 * a] - array[2 * b] || array[2 * b + 1] - array[2 * a + 1]);
		const sorted = array.slice(0, len);
		for (let i = 0; i < n; i++) {
			array[2 * i] = sorted[2 * order[i]];
			array[2 * i + 1] = sorted[2 * order[i] + 1];
		}
	}
	constructor(r = Utils.emptyInts()) {
		this.r = r;
		this.len = r.length;
	}
	toArray() {
		if (this.r instanceof Int32Array) return this.len === this.r.length ? this.r : this.r.subarray(0, this.len);
		return new Int32Array(this.len === this.r.length ? this.r : this.r.slice(0, this.len));
	}
	toGrowableArray() {
		if (Array.isArray(this.r)) {
			this.r.length = this.len;
			return this.r;
		}
		return Array.from(this.r.subarray(0, this.len));
	}
	cleanClass() {
		if (this.len < 4) return this;
		CharClass.sortRanges(this.r, this.len);
		let w = 2;
		for (let i = 2; i < this.len; i += 2) {
			const lo = this.r[i];
			const hi = this.r[i + 1];
			if (lo <= this.r[w - 1] + 1) {
				if (hi > this.r[w - 1]) this.r[w - 1] = hi;
				continue;
			}
			this.r[w] = lo;
			this.r[w + 1] = hi;
			w += 2;
		}
		this.len = w;
		return this;
	}
	appendLiteral(x, flags) {
		return (flags & RE2Flags.FOLD_CASE) !== 0 ? this.appendFoldedRange(x, x) : this.appendRange(x, x);
	}
	appendRange(lo, hi) {
		if (this.len > 0) {
			for (let i = 2; i <= 4; i += 2) if (this.len >= i) {
				const rlo = this.r[this.len - i];
				const rhi = this.r[this.len - i + 1];
				if (lo <= rhi + 1 && rlo <= hi + 1) {
					if (lo < rlo) this.r[this.len - i] = lo;
					if (hi > rhi) this.r[this.len - i + 1] = hi;
					return this;
				}
			}
		}
		this.r[this.len++] = lo;
		this.r[this.len++] = hi;
		return this;
	}
	appendFoldedRange(lo, hi) {
		if (lo <= Unicode.MIN_FOLD && hi >= Unicode.MAX_FOLD) return this.appendRange(lo, hi);
		if (hi < Unicode.MIN_FOLD || lo > Unicode.MAX_FOLD) return this.appendRange(lo, hi);
		if (lo < Unicode.MIN_FOLD) {
			this.appendRange(lo, Unicode.MIN_FOLD - 1);
			lo = Unicode.MIN_FOLD;
		}
		if (hi > Unicode.MAX_FOLD) {
			this.appendRange(Unicode.MAX_FOLD + 1, hi);
			hi = Unicode.MAX_FOLD;
		}
		for (let c = lo; c <= hi; c++) {
			this.appendRange(c, c);
			for (let f = Unicode.simpleFold(c); f !== c; f = Unicode.simpleFold(f)) this.appendRange(f, f);
		}
		return this;
	}
	appendClass(x) {
		for (let i = 0; i < x.length; i += 2) this.appendRange(x[i], x[i + 1]);
		return this;
	}
	appendFoldedClass(x) {
		for (let i = 0; i < x.length; i += 2) this.appendFoldedRange(x[i], x[i + 1]);
		return this;
	}
	appendNegatedClass(x) {
		let nextLo = 0;
		for (let i = 0; i < x.length; i += 2) {
			const lo = x[i];
			const hi = x[i + 1];
			if (nextLo <= lo - 1) this.appendRange(nextLo, lo - 1);
			nextLo = hi + 1;
		}
		if (nextLo <= Unicode.MAX_RUNE) this.appendRange(nextLo, Unicode.MAX_RUNE);
		return this;
	}
	appendTable(table) {
		for (let i = 0; i < table.length; ++i) {
			const lo = table.getLo(i);
			const hi = table.getHi(i);
			const stride = table.getStride(i);
			if (stride === 1) {
				this.appendRange(lo, hi);
				continue;
			}
			for (let c = lo; c <= hi; c += stride) this.appendRange(c, c);
		}
		return this;
	}
	appendNegatedTable(table) {
		let nextLo = 0;
		for (let i = 0; i < table.length; ++i) {
			const lo = table.getLo(i);
			const hi = table.getHi(i);
			const stride = table.getStride(i);
			if (stride === 1) {
				if (nextLo <= lo - 1) this.appendRange(nextLo, lo - 1);
				nextLo = hi + 1;
				continue;
			}
			for (let c = lo; c <= hi; c += stride) {
				if (nextLo <= c - 1) this.appendRange(nextLo, c - 1);
				nextLo = c + 1;
			}
		}
		if (nextLo <= Unicode.MAX_RUNE) this.appendRange(nextLo, Unicode.MAX_RUNE);
		return this;
	}
	appendTableWithSign(table, sign) {
		return sign < 0 ? this.appendNegatedTable(table) : this.appendTable(table);
	}
	negateClass() {
		let nextLo = 0;
		let w = 0;
		for (let i = 0; i < this.len; i += 2) {
			const lo = this.r[i];
			const hi = this.r[i + 1];
			if (nextLo <= lo - 1) {
				this.r[w] = nextLo;
				this.r[w + 1] = lo - 1;
				w += 2;
			}
			nextLo = hi + 1;
		}
		this.len = w;
		if (nextLo <= Unicode.MAX_RUNE) {
			this.r[this.len++] = nextLo;
			this.r[this.len++] = Unicode.MAX_RUNE;
		}
		return this;
	}
	appendClassWithSign(x, sign) {
		return sign < 0 ? this.appendNegatedClass(x) : this.appendClass(x);
	}
	appendGroup(g, foldCase) {
		let cls = g.cls;
		if (foldCase) cls = new CharClass().appendFoldedClass(cls).cleanClass().toArray();
		return this.appendClassWithSign(cls, g.sign);
	}
	toString() {
		return CharClass.charClassToString(this.r, this.len);
	}
};
var StringIterator = class {
	constructor(str) {
		this.str = str;
		this.position = 0;
	}
	pos() {
		return this.position;
	}
	rewindTo(pos) {
		this.position = pos;
	}
	more() {
		return this.position < this.str.length;
	}
	peek() {
		return this.str.codePointAt(this.position);
	}
	skip(n) {
		this.position += n;
	}
	skipString(s) {
		this.position += s.length;
	}
	pop() {
		const r = this.str.codePointAt(this.position);
		this.position += Utils.charCount(r);
		return r;
	}
	lookingAt(s) {
		return this.str.startsWith(s, this.position);
	}
	rest() {
		return this.str.substring(this.position);
	}
	from(beforePos) {
		return this.str.substring(beforePos, this.position);
	}
	toString() {
		return this.rest();
	}
};
var Parser = class Parser {
	static ERR_INTERNAL_ERROR = "regexp/syntax: internal error";
	static ERR_INVALID_CHAR_RANGE = "invalid character class range";
	static ERR_INVALID_ESCAPE = "invalid escape sequence";
	static ERR_INVALID_NAMED_CAPTURE = "invalid named capture";
	static ERR_INVALID_PERL_OP = "invalid or unsupported Perl syntax";
	static ERR_INVALID_REPEAT_OP = "invalid nested repetition operator";
	static ERR_INVALID_REPEAT_SIZE = "invalid repeat count";
	static ERR_MISSING_BRACKET = "missing closing ]";
	static ERR_MISSING_PAREN = "missing closing )";
	static ERR_MISSING_REPEAT_ARGUMENT = "missing argument to repetition operator";
	static ERR_TRAILING_BACKSLASH = "trailing backslash at end of expression";
	static ERR_DUPLICATE_NAMED_CAPTURE = "duplicate capture group name";
	static ERR_UNEXPECTED_PAREN = "unexpected )";
	static ERR_NESTING_DEPTH = "expression nests too deeply";
	static ERR_LARGE = "expression too large";
	static ERR_INVALID_CAPTURE_IN_LOOKBEHIND = "invalid capture in lookbehind";
	static MAX_HEIGHT = 1e3;
	static MAX_SIZE = 1398101;
	static MAX_RUNES = 33554432;
	static ANY_TABLE = new UnicodeRangeTable(new Uint32Array([
		0,
		Unicode.MAX_RUNE,
		1
	]));
	static ASCII_TABLE = new UnicodeRangeTable(new Uint32Array([
		0,
		127,
		1
	]));
	static ASCII_FOLD_TABLE = new UnicodeRangeTable(new Uint32Array([
		0,
		127,
		1,
		383,
		383,
		1,
		8490,
		8490,
		1
	]));
	static unicodeTable(name) {
		if (name === "Any") return {
			tab: Parser.ANY_TABLE,
			fold: Parser.ANY_TABLE,
			sign: 1
		};
		if (name === "Ascii") return {
			tab: Parser.ASCII_TABLE,
			fold: Parser.ASCII_FOLD_TABLE,
			sign: 1
		};
		if (name === "Assigned") return {
			tab: UnicodeTables.CATEGORIES.get("Cn"),
			fold: UnicodeTables.CATEGORIES.get("Cn"),
			sign: -1
		};
		if (name === "Lc") return {
			tab: UnicodeTables.CATEGORIES.get("LC"),
			fold: UnicodeTables.FOLD_CATEGORIES.get("LC"),
			sign: 1
		};
		if (UnicodeTables.CATEGORIES.has(name)) return {
			tab: UnicodeTables.CATEGORIES.get(name),
			fold: UnicodeTables.FOLD_CATEGORIES.get(name),
			sign: 1
		};
		if (UnicodeTables.SCRIPTS.has(name)) return {
			tab: UnicodeTables.SCRIPTS.get(name),
			fold: UnicodeTables.FOLD_SCRIPT.get(name),
			sign: 1
		};
		return null;
	}
	static minFoldRune(r) {
		if (r < Unicode.MIN_FOLD || r > Unicode.MAX_FOLD) return r;
		let min = r;
		const r0 = r;
		for (r = Unicode.simpleFold(r); r !== r0; r = Unicode.simpleFold(r)) if (min > r) min = r;
		return min;
	}
	static leadingRegexp(re) {
		if (re.op === Regexp.Op.EMPTY_MATCH) return null;
		if (re.op === Regexp.Op.CONCAT && re.subs.length > 0) {
			const sub = re.subs[0];
			if (sub.op === Regexp.Op.EMPTY_MATCH) return null;
			return sub;
		}
		return re;
	}
	static literalRegexp(s, flags) {
		const re = new Regexp(Regexp.Op.LITERAL);
		re.flags = flags;
		re.runes = Utils.stringToRunes(s);
		return re;
	}
	static parse(pattern, flags) {
		return new Parser(pattern, flags).parseInternal();
	}
	static parseRepeat(t) {
		const start = t.pos();
		if (!t.more() || !t.lookingAt("{")) return -1;
		t.skip(1);
		const min = Parser.parseInt(t);
		if (min === -1) return -1;
		if (!t.more()) return -1;
		let max;
		if (!t.lookingAt(",")) max = min;
		else {
			t.skip(1);
			if (!t.more()) return -1;
			if (t.lookingAt("}")) max = -1;
			else if ((max = Parser.parseInt(t)) === -1) return -1;
		}
		if (!t.more() || !t.lookingAt("}")) return -1;
		t.skip(1);
		if (min < 0 || min > 1e3 || max === -2 || max > 1e3 || max >= 0 && min > max) throw new RE2JSSyntaxException(Parser.ERR_INVALID_REPEAT_SIZE, t.from(start));
		return min << 16 | max & Unicode.MAX_BMP;
	}
	static isValidCaptureName(name) {
		if (name.length === 0) return false;
		for (let i = 0; i < name.length; i++) {
			const c = name.codePointAt(i);
			if (c !== Codepoint.CODES["_"] && !Utils.isalnum(c)) return false;
		}
		return true;
	}
	static parseInt(t) {
		const start = t.pos();
		while (t.more() && t.peek() >= Codepoint.CODES["0"] && t.peek() <= Codepoint.CODES["9"]) t.skip(1);
		const n = t.from(start);
		if (n.length === 0 || n.length > 1 && n.codePointAt(0) === Codepoint.CODES["0"]) return -1;
		if (n.length > 8) return -2;
		return parseInt(n, 10);
	}
	static isCharClass(re) {
		return re.op === Regexp.Op.LITERAL && re.runes.length === 1 || re.op === Regexp.Op.CHAR_CLASS || re.op === Regexp.Op.ANY_CHAR_NOT_NL || re.op === Regexp.Op.ANY_CHAR;
	}
	static matchRune(re, r) {
		switch (re.op) {
			case Regexp.Op.LITERAL: return re.runes.length === 1 && re.runes[0] === r;
			case Regexp.Op.CHAR_CLASS:
				for (let i = 0; i < re.runes.length; i += 2) if (re.runes[i] <= r && r <= re.runes[i + 1]) return true;
				return false;
			case Regexp.Op.ANY_CHAR_NOT_NL: return r !== Codepoint.CODES["\n"];
			case Regexp.Op.ANY_CHAR: return true;
		}
		return false;
	}
	static mergeCharClass(dst, src) {
		switch (dst.op) {
			case Regexp.Op.ANY_CHAR: break;
			case Regexp.Op.ANY_CHAR_NOT_NL:
				if (Parser.matchRune(src, Codepoint.CODES["\n"])) dst.op = Regexp.Op.ANY_CHAR;
				break;
			case Regexp.Op.CHAR_CLASS: {
				const cc = new CharClass(Array.isArray(dst.runes) ? dst.runes : Array.from(dst.runes));
				if (src.op === Regexp.Op.LITERAL) cc.appendLiteral(src.runes[0], src.flags);
				else cc.appendClass(src.runes);
				dst.runes = cc.toGrowableArray();
				break;
			}
			case Regexp.Op.LITERAL:
				if (src.runes[0] === dst.runes[0] && src.flags === dst.flags) break;
				dst.op = Regexp.Op.CHAR_CLASS;
				dst.runes = new CharClass().appendLiteral(dst.runes[0], dst.flags).appendLiteral(src.runes[0], src.flags).toGrowableArray();
		}
	}
	static parseEscape(t) {
		const startPos = t.pos();
		t.skip(1);
		if (!t.more()) throw new RE2JSSyntaxException(Parser.ERR_TRAILING_BACKSLASH);
		let c = t.pop();
		bigswitch: switch (c) {
			case Codepoint.CODES["1"]:
			case Codepoint.CODES["2"]:
			case Codepoint.CODES["3"]:
			case Codepoint.CODES["4"]:
			case Codepoint.CODES["5"]:
			case Codepoint.CODES["6"]:
			case Codepoint.CODES["7"]: if (!t.more() || t.peek() < Codepoint.CODES["0"] || t.peek() > Codepoint.CODES["7"]) break;
			case Codepoint.CODES["0"]: {
				let r = c - Codepoint.CODES["0"];
				for (let i = 1; i < 3; i++) {
					if (!t.more() || t.peek() < Codepoint.CODES["0"] || t.peek() > Codepoint.CODES["7"]) break;
					r = r * 8 + t.peek() - Codepoint.CODES["0"];
					t.skip(1);
				}
				return r;
			}
			case Codepoint.CODES["x"]: {
				if (!t.more()) break;
				c = t.pop();
				if (c === Codepoint.CODES["{"]) {
					let nhex = 0;
					let r = 0;
					while (true) {
						if (!t.more()) break bigswitch;
						c = t.pop();
						if (c === Codepoint.CODES["}"]) break;
						const v = Utils.unhex(c);
						if (v < 0) break bigswitch;
						r = r * 16 + v;
						if (r > Unicode.MAX_RUNE) break bigswitch;
						nhex++;
					}
					if (nhex === 0) break bigswitch;
					return r;
				}
				const x = Utils.unhex(c);
				if (!t.more()) break;
				c = t.pop();
				const y = Utils.unhex(c);
				if (x < 0 || y < 0) break;
				return x * 16 + y;
			}
			case Codepoint.CODES["a"]: return Codepoint.CODES["\x07"];
			case Codepoint.CODES["f"]: return Codepoint.CODES["\f"];
			case Codepoint.CODES["n"]: return Codepoint.CODES["\n"];
			case Codepoint.CODES["r"]: return Codepoint.CODES["\r"];
			case Codepoint.CODES["t"]: return Codepoint.CODES["	"];
			case Codepoint.CODES["v"]: return Codepoint.CODES["\v"];
			default: if (c <= Unicode.MAX_ASCII && !Utils.isalnum(c)) return c;
		}
		throw new RE2JSSyntaxException(Parser.ERR_INVALID_ESCAPE, t.from(startPos));
	}
	static parseClassChar(t, wholeClassPos) {
		if (!t.more()) throw new RE2JSSyntaxException(Parser.ERR_MISSING_BRACKET, t.from(wholeClassPos));
		if (t.lookingAt("\\")) return Parser.parseEscape(t);
		return t.pop();
	}
	static hasCapture(re) {
		if (re === null) return false;
		if (re.op === Regexp.Op.CAPTURE) return true;
		if (re.subs) {
			for (let sub of re.subs) if (Parser.hasCapture(sub)) return true;
		}
		return false;
	}
	constructor(wholeRegexp, flags = 0) {
		this.wholeRegexp = wholeRegexp;
		this.flags = flags;
		this.numCap = 0;
		this.namedGroups = Object.create(null);
		this.stack = [];
		this.free = null;
		this.numRegexp = 0;
		this.numRunes = 0;
		this.repeats = 0;
		this.height = null;
		this.size = null;
		this.nlb = 0;
	}
	newRegexp(op) {
		let re = this.free;
		if (re !== null && re.subs !== null && re.subs.length > 0) {
			this.free = re.subs[0];
			re.reinit();
			re.op = op;
		} else {
			re = new Regexp(op);
			this.numRegexp += 1;
		}
		return re;
	}
	reuse(re) {
		if (this.height !== null && this.height.has(re)) this.height.delete(re);
		if (re.subs !== null && re.subs.length > 0) re.subs[0] = this.free;
		this.free = re;
	}
	checkLimits(re) {
		if (this.numRunes > Parser.MAX_RUNES) throw new RE2JSSyntaxException(Parser.ERR_LARGE);
		this.checkSize(re);
		this.checkHeight(re);
	}
	checkSize(re) {
		if (this.size === null) {
			if (this.repeats === 0) this.repeats = 1;
			if (re.op === Regexp.Op.REPEAT) {
				let n = re.max;
				if (n === -1) n = re.min;
				if (n <= 0) n = 1;
				if (n > Math.floor(Parser.MAX_SIZE / this.repeats)) this.repeats = Parser.MAX_SIZE;
				else this.repeats *= n;
			}
			if (this.numRegexp < Math.floor(Parser.MAX_SIZE / this.repeats)) return;
			this.size = new Map();
			for (let reEx of this.stack) this.checkSize(reEx);
		}
		if (this.calcSize(re, true) > Parser.MAX_SIZE) throw new RE2JSSyntaxException(Parser.ERR_LARGE);
	}
	calcSize(re, force = false) {
		if (!force && this.size !== null) {
			if (this.size.has(re)) return this.size.get(re);
		}
		let size = 0;
		switch (re.op) {
			case Regexp.Op.LITERAL:
				size = re.runes.length;
				break;
			case Regexp.Op.PLB:
			case Regexp.Op.NLB:
			case Regexp.Op.CAPTURE:
			case Regexp.Op.STAR:
				size = 2 + this.calcSize(re.subs[0]);
				break;
			case Regexp.Op.PLUS:
			case Regexp.Op.QUEST:
				size = 1 + this.calcSize(re.subs[0]);
				break;
			case Regexp.Op.CONCAT:
				for (let sub of re.subs) size = size + this.calcSize(sub);
				break;
			case Regexp.Op.ALTERNATE:
				for (let sub of re.subs) size = size + this.calcSize(sub);
				if (re.subs.length > 1) size = size + re.subs.length - 1;
				break;
			case Regexp.Op.REPEAT: {
				let sub = this.calcSize(re.subs[0]);
				if (re.max === -1) {
					if (re.min === 0) size = 2 + sub;
					else size = 1 + re.min * sub;
					break;
				}
				size = re.max * sub + (re.max - re.min);
				break;
			}
		}
		size = Math.max(1, size);
		if (this.size === null) this.size = new Map();
		this.size.set(re, size);
		return size;
	}
	checkHeight(re) {
		if (this.numRegexp < Parser.MAX_HEIGHT) return;
		if (this.height === null) {
			this.height = new Map();
			for (let reEx of this.stack) this.checkHeight(reEx);
		}
		if (this.calcHeight(re, true) > Parser.MAX_HEIGHT) throw new RE2JSSyntaxException(Parser.ERR_NESTING_DEPTH);
	}
	calcHeight(re, force = false) {
		if (!force && this.height !== null) {
			if (this.height.has(re)) return this.height.get(re);
		}
		let h = 1;
		for (let sub of re.subs) {
			const hsub = this.calcHeight(sub);
			if (h < 1 + hsub) h = 1 + hsub;
		}
		if (this.height === null) this.height = new Map();
		this.height.set(re, h);
		return h;
	}
	pop() {
		return this.stack.pop();
	}
	popToPseudo() {
		const n = this.stack.length;
		let i = n;
		while (i > 0 && !Regexp.isPseudoOp(this.stack[i - 1].op)) i--;
		return this.stack.splice(i, n - i);
	}
	push(re) {
		this.numRunes += re.runes.length;
		if (re.op === Regexp.Op.CHAR_CLASS && re.runes.length === 2 && re.runes[0] === re.runes[1]) {
			if (this.maybeConcat(re.runes[0], this.flags & ~RE2Flags.FOLD_CASE)) return null;
			re.op = Regexp.Op.LITERAL;
			re.runes = [re.runes[0]];
			re.flags = this.flags & ~RE2Flags.FOLD_CASE;
		} else if (re.op === Regexp.Op.CHAR_CLASS && re.runes.length === 4 && re.runes[0] === re.runes[1] && re.runes[2] === re.runes[3] && Unicode.simpleFold(re.runes[0]) === re.runes[2] && Unicode.simpleFold(re.runes[2]) === re.runes[0] || re.op === Regexp.Op.CHAR_CLASS && re.runes.length === 2 && re.runes[0] + 1 === re.runes[1] && Unicode.simpleFold(re.runes[0]) === re.runes[1] && Unicode.simpleFold(re.runes[1]) === re.runes[0]) {
			if (this.maybeConcat(re.runes[0], this.flags | RE2Flags.FOLD_CASE)) return null;
			re.op = Regexp.Op.LITERAL;
			re.runes = [re.runes[0]];
			re.flags = this.flags | RE2Flags.FOLD_CASE;
		} else this.maybeConcat(-1, 0);
		this.stack.push(re);
		this.checkLimits(re);
		return re;
	}
	maybeConcat(r, flags) {
		const n = this.stack.length;
		if (n < 2) return false;
		const re1 = this.stack[n - 1];
		const re2 = this.stack[n - 2];
		if (re1.op !== Regexp.Op.LITERAL || re2.op !== Regexp.Op.LITERAL || (re1.flags & RE2Flags.FOLD_CASE) !== (re2.flags & RE2Flags.FOLD_CASE)) return false;
		if (!Array.isArray(re2.runes)) re2.runes = Array.from(re2.runes);
		for (let i = 0; i < re1.runes.length; i++) re2.runes.push(re1.runes[i]);
		if (r >= 0) {
			re1.runes = [r];
			re1.flags = flags;
			return true;
		}
		this.pop();
		this.reuse(re1);
		return false;
	}
	newLiteral(r, flags) {
		const re = this.newRegexp(Regexp.Op.LITERAL);
		re.flags = flags;
		if ((flags & RE2Flags.FOLD_CASE) !== 0) r = Parser.minFoldRune(r);
		re.runes = [r];
		return re;
	}
	literal(r) {
		this.push(this.newLiteral(r, this.flags));
	}
	op(op) {
		const re = this.newRegexp(op);
		re.flags = this.flags;
		return this.push(re);
	}
	repeat(op, min, max, beforePos, t, lastRepeatPos) {
		let flags = this.flags;
		if ((flags & RE2Flags.PERL_X) !== 0) {
			if (t.more() && t.lookingAt("?")) {
				t.skip(1);
				flags ^= RE2Flags.NON_GREEDY;
			}
			if (lastRepeatPos !== -1) throw new RE2JSSyntaxException(Parser.ERR_INVALID_REPEAT_OP, t.from(lastRepeatPos));
		}
		const n = this.stack.length;
		if (n === 0) throw new RE2JSSyntaxException(Parser.ERR_MISSING_REPEAT_ARGUMENT, t.from(beforePos));
		const sub = this.stack[n - 1];
		if (Regexp.isPseudoOp(sub.op)) throw new RE2JSSyntaxException(Parser.ERR_MISSING_REPEAT_ARGUMENT, t.from(beforePos));
		const re = this.newRegexp(op);
		re.min = min;
		re.max = max;
		re.flags = flags;
		re.subs = [sub];
		this.stack[n - 1] = re;
		this.checkLimits(re);
		if (op === Regexp.Op.REPEAT && (min >= 2 || max >= 2) && !this.repeatIsValid(re, 1e3)) throw new RE2JSSyntaxException(Parser.ERR_INVALID_REPEAT_SIZE, t.from(beforePos));
	}
	repeatIsValid(re, n) {
		if (re.op === Regexp.Op.REPEAT) {
			let m = re.max;
			if (m === 0) return true;
			if (m < 0) m = re.min;
			if (m > n) return false;
			if (m > 0) n = Math.trunc(n / m);
		}
		for (let sub of re.subs) if (!this.repeatIsValid(sub, n)) return false;
		return true;
	}
	concat() {
		this.maybeConcat(-1, 0);
		const subs = this.popToPseudo();
		if (subs.length === 0) return this.push(this.newRegexp(Regexp.Op.EMPTY_MATCH));
		return this.push(this.collapse(subs, Regexp.Op.CONCAT));
	}
	alternate() {
		const subs = this.popToPseudo();
		if (subs.length > 0) this.cleanAlt(subs[subs.length - 1]);
		if (subs.length === 0) return this.push(this.newRegexp(Regexp.Op.NO_MATCH));
		return this.push(this.collapse(subs, Regexp.Op.ALTERNATE));
	}
	cleanAlt(re) {
		if (re.op === Regexp.Op.CHAR_CLASS) {
			re.runes = new CharClass(Array.from(re.runes)).cleanClass().toArray();
			if (re.runes.length === 2 && re.runes[0] === 0 && re.runes[1] === Unicode.MAX_RUNE) {
				re.runes = new Int32Array(0);
				re.op = Regexp.Op.ANY_CHAR;
			} else if (re.runes.length === 4 && re.runes[0] === 0 && re.runes[1] === Codepoint.CODES["\n"] - 1 && re.runes[2] === Codepoint.CODES["\n"] + 1 && re.runes[3] === Unicode.MAX_RUNE) {
				re.runes = new Int32Array(0);
				re.op = Regexp.Op.ANY_CHAR_NOT_NL;
			}
		}
	}
	collapse(subs, op) {
		if (subs.length === 1) return subs[0];
		let len = 0;
		for (let sub of subs) len += sub.op === op ? sub.subs.length : 1;
		let newsubs = new Array(len).fill(null);
		let i = 0;
		for (let sub of subs) if (sub.op === op) {
			for (let j = 0; j < sub.subs.length; j++) newsubs[i++] = sub.subs[j];
			this.reuse(sub);
		} else newsubs[i++] = sub;
		let re = this.newRegexp(op);
		re.subs = newsubs;
		if (op === Regexp.Op.ALTERNATE) {
			re.subs = this.factor(re.subs);
			if (re.subs.length === 1) {
				const old = re;
				re = re.subs[0];
				this.reuse(old);
			}
		}
		return re;
	}
	factor(array) {
		if (array.length < 2) return array;
		let s = 0;
		let lensub = array.length;
		let lenout = 0;
		let str = null;
		let strlen = 0;
		let strflags = 0;
		let start = 0;
		for (let i = 0; i <= lensub; i++) {
			let istr = null;
			let istrlen = 0;
			let iflags = 0;
			if (i < lensub) {
				let re = array[s + i];
				if (re.op === Regexp.Op.CONCAT && re.subs.length > 0) re = re.subs[0];
				if (re.op === Regexp.Op.LITERAL) {
					istr = re.runes;
					istrlen = re.runes.length;
					iflags = re.flags & RE2Flags.FOLD_CASE;
				}
				if (iflags === strflags) {
					let same = 0;
					while (same < strlen && same < istrlen && str[same] === istr[same]) same++;
					if (same > 0) {
						strlen = same;
						continue;
					}
				}
			}
			if (i === start) {} else if (i === start + 1) array[lenout++] = array[s + start];
			else {
				const prefix = this.newRegexp(Regexp.Op.LITERAL);
				prefix.flags = strflags;
				prefix.runes = str.slice(0, strlen);
				for (let j = start; j < i; j++) {
					array[s + j] = this.removeLeadingString(array[s + j], strlen);
					this.checkLimits(array[s + j]);
				}
				const suffix = this.collapse(array.slice(s + start, s + i), Regexp.Op.ALTERNATE);
				const re = this.newRegexp(Regexp.Op.CONCAT);
				re.subs = [prefix, suffix];
				array[lenout++] = re;
			}
			start = i;
			str = istr;
			strlen = istrlen;
			strflags = iflags;
		}
		lensub = lenout;
		s = 0;
		start = 0;
		lenout = 0;
		let first = null;
		for (let i = 0; i <= lensub; i++) {
			let ifirst = null;
			if (i < lensub) {
				ifirst = Parser.leadingRegexp(array[s + i]);
				if (first !== null && first.equals(ifirst) && (Parser.isCharClass(first) || first.op === Regexp.Op.REPEAT && first.min === first.max && Parser.isCharClass(first.subs[0]))) continue;
			}
			if (i === start) {} else if (i === start + 1) array[lenout++] = array[s + start];
			else {
				const prefix = first;
				for (let j = start; j < i; j++) {
					const reuse = j !== start;
					array[s + j] = this.removeLeadingRegexp(array[s + j], reuse);
					this.checkLimits(array[s + j]);
				}
				const suffix = this.collapse(array.slice(s + start, s + i), Regexp.Op.ALTERNATE);
				const re = this.newRegexp(Regexp.Op.CONCAT);
				re.subs = [prefix, suffix];
				array[lenout++] = re;
			}
			start = i;
			first = ifirst;
		}
		lensub = lenout;
		s = 0;
		start = 0;
		lenout = 0;
		for (let i = 0; i <= lensub; i++) {
			if (i < lensub && Parser.isCharClass(array[s + i])) continue;
			if (i === start) {} else if (i === start + 1) array[lenout++] = array[s + start];
			else {
				let max = start;
				for (let j = start + 1; j < i; j++) {
					const subMax = array[s + max];
					const subJ = array[s + j];
					if (subMax.op < subJ.op || subMax.op === subJ.op && (subMax.runes !== null ? subMax.runes.length : 0) < (subJ.runes !== null ? subJ.runes.length : 0)) max = j;
				}
				const tmp = array[s + start];
				array[s + start] = array[s + max];
				array[s + max] = tmp;
				for (let j = start + 1; j < i; j++) {
					Parser.mergeCharClass(array[s + start], array[s + j]);
					this.reuse(array[s + j]);
				}
				this.cleanAlt(array[s + start]);
				array[lenout++] = array[s + start];
			}
			if (i < lensub) array[lenout++] = array[s + i];
			start = i + 1;
		}
		lensub = lenout;
		s = 0;
		start = 0;
		lenout = 0;
		for (let i = 0; i < lensub; ++i) {
			if (i + 1 < lensub && array[s + i].op === Regexp.Op.EMPTY_MATCH && array[s + i + 1].op === Regexp.Op.EMPTY_MATCH) continue;
			array[lenout++] = array[s + i];
		}
		lensub = lenout;
		s = 0;
		return array.slice(s, lensub);
	}
	removeLeadingString(re, n) {
		if (re.op === Regexp.Op.CONCAT && re.subs.length > 0) {
			const sub = this.removeLeadingString(re.subs[0], n);
			re.subs[0] = sub;
			if (sub.op === Regexp.Op.EMPTY_MATCH) {
				this.reuse(sub);
				switch (re.subs.length) {
					case 0:
					case 1:
						re.op = Regexp.Op.EMPTY_MATCH;
						re.subs = Regexp.emptySubs();
						break;
					case 2: {
						const old = re;
						re = re.subs[1];
						this.reuse(old);
						break;
					}
					default: re.subs = re.subs.slice(1, re.subs.length);
				}
			}
			return re;
		}
		if (re.op === Regexp.Op.LITERAL) {
			re.runes = re.runes.slice(n, re.runes.length);
			if (re.runes.length === 0) re.op = Regexp.Op.EMPTY_MATCH;
		}
		return re;
	}
	removeLeadingRegexp(re, reuse) {
		if (re.op === Regexp.Op.CONCAT && re.subs.length > 0) {
			if (reuse) this.reuse(re.subs[0]);
			re.subs = re.subs.slice(1, re.subs.length);
			switch (re.subs.length) {
				case 0:
					re.op = Regexp.Op.EMPTY_MATCH;
					re.subs = Regexp.emptySubs();
					break;
				case 1: {
					const old = re;
					re = re.subs[0];
					this.reuse(old);
					break;
				}
			}
			return re;
		}
		if (reuse) this.reuse(re);
		return this.newRegexp(Regexp.Op.EMPTY_MATCH);
	}
	parseInternal() {
		if ((this.flags & RE2Flags.LITERAL) !== 0) return Parser.literalRegexp(this.wholeRegexp, this.flags);
		let lastRepeatPos = -1;
		let min = -1;
		let max = -1;
		const t = new StringIterator(this.wholeRegexp);
		while (t.more()) {
			let repeatPos = -1;
			bigswitch: switch (t.peek()) {
				case Codepoint.CODES["("]:
					if ((this.flags & RE2Flags.LOOKBEHIND) !== 0) {
						if (t.lookingAt("(?<=")) {
							this.parsePosLookBehind();
							t.skip(4);
							break;
						}
						if (t.lookingAt("(?<!")) {
							this.parseNegLookBehind();
							t.skip(4);
							break;
						}
					}
					if ((this.flags & RE2Flags.PERL_X) !== 0 && t.lookingAt("(?")) {
						this.parsePerlFlags(t);
						break;
					}
					this.op(Regexp.Op.LEFT_PAREN).cap = ++this.numCap;
					t.skip(1);
					break;
				case Codepoint.CODES["|"]:
					this.parseVerticalBar();
					t.skip(1);
					break;
				case Codepoint.CODES[")"]:
					this.parseRightParen();
					t.skip(1);
					break;
				case Codepoint.CODES["^"]:
					if ((this.flags & RE2Flags.ONE_LINE) !== 0) this.op(Regexp.Op.BEGIN_TEXT);
					else this.op(Regexp.Op.BEGIN_LINE);
					t.skip(1);
					break;
				case Codepoint.CODES["$"]:
					if ((this.flags & RE2Flags.ONE_LINE) !== 0) this.op(Regexp.Op.END_TEXT).flags |= RE2Flags.WAS_DOLLAR;
					else this.op(Regexp.Op.END_LINE);
					t.skip(1);
					break;
				case Codepoint.CODES["."]:
					if ((this.flags & RE2Flags.DOT_NL) !== 0) this.op(Regexp.Op.ANY_CHAR);
					else this.op(Regexp.Op.ANY_CHAR_NOT_NL);
					t.skip(1);
					break;
				case Codepoint.CODES["["]:
					this.parseClass(t);
					break;
				case Codepoint.CODES["*"]:
				case Codepoint.CODES["+"]:
				case Codepoint.CODES["?"]: {
					repeatPos = t.pos();
					let op = null;
					switch (t.pop()) {
						case Codepoint.CODES["*"]:
							op = Regexp.Op.STAR;
							break;
						case Codepoint.CODES["+"]:
							op = Regexp.Op.PLUS;
							break;
						case Codepoint.CODES["?"]: op = Regexp.Op.QUEST;
					}
					this.repeat(op, min, max, repeatPos, t, lastRepeatPos);
					break;
				}
				case Codepoint.CODES["{"]: {
					const before = t.pos();
					const minMax = Parser.parseRepeat(t);
					if (minMax < 0) {
						t.rewindTo(before);
						this.literal(t.pop());
						break;
					}
					repeatPos = before;
					min = minMax >> 16;
					max = (minMax & Unicode.MAX_BMP) << 16 >> 16;
					this.repeat(Regexp.Op.REPEAT, min, max, repeatPos, t, lastRepeatPos);
					break;
				}
				case Codepoint.CODES["\\"]: {
					const savedPos = t.pos();
					t.skip(1);
					if ((this.flags & RE2Flags.PERL_X) !== 0 && t.more()) switch (t.pop()) {
						case Codepoint.CODES["A"]:
							this.op(Regexp.Op.BEGIN_TEXT);
							break bigswitch;
						case Codepoint.CODES["b"]:
							this.op(Regexp.Op.WORD_BOUNDARY);
							break bigswitch;
						case Codepoint.CODES["B"]:
							this.op(Regexp.Op.NO_WORD_BOUNDARY);
							break bigswitch;
						case Codepoint.CODES["C"]: throw new RE2JSSyntaxException(Parser.ERR_INVALID_ESCAPE, "\\C");
						case Codepoint.CODES["Q"]: {
							let lit = t.rest();
							const i = lit.indexOf("\\E");
							if (i >= 0) {
								lit = lit.substring(0, i);
								t.skipString(lit);
								t.skipString("\\E");
							} else t.skipString(lit);
							let j = 0;
							while (j < lit.length) {
								const codepoint = lit.codePointAt(j);
								this.literal(codepoint);
								j += Utils.charCount(codepoint);
							}
							break bigswitch;
						}
						case Codepoint.CODES["z"]:
							this.op(Regexp.Op.END_TEXT);
							break bigswitch;
						default: t.rewindTo(savedPos);
					}
					else t.rewindTo(savedPos);
					const re = this.newRegexp(Regexp.Op.CHAR_CLASS);
					re.flags = this.flags;
					if (t.lookingAt("\\p") || t.lookingAt("\\P")) {
						const cc = new CharClass();
						if (this.parseUnicodeClass(t, cc)) {
							re.runes = cc.toArray();
							this.push(re);
							break bigswitch;
						}
					}
					const cc = new CharClass();
					if (this.parsePerlClassEscape(t, cc)) {
						re.runes = cc.toArray();
						this.push(re);
						break bigswitch;
					}
					t.rewindTo(savedPos);
					this.reuse(re);
					this.literal(Parser.parseEscape(t));
					break;
				}
				default: this.literal(t.pop());
			}
			lastRepeatPos = repeatPos;
		}
		this.concat();
		if (this.swapVerticalBar()) this.pop();
		this.alternate();
		if (this.stack.length !== 1) throw new RE2JSSyntaxException(Parser.ERR_MISSING_PAREN, this.wholeRegexp);
		this.stack[0].namedGroups = this.namedGroups;
		return this.stack[0];
	}
	parsePerlFlags(t) {
		const startPos = t.pos();
		const s = t.rest();
		if (s.startsWith("(?P<") || s.startsWith("(?<")) {
			const begin = s.charAt(2) === "P" ? 4 : 3;
			const end = s.indexOf(">");
			if (end < 0) throw new RE2JSSyntaxException(Parser.ERR_INVALID_NAMED_CAPTURE, s);
			const name = s.substring(begin, end);
			t.skipString(name);
			t.skip(begin + 1);
			if (!Parser.isValidCaptureName(name)) throw new RE2JSSyntaxException(Parser.ERR_INVALID_NAMED_CAPTURE, s.substring(0, end + 1));
			const re = this.op(Regexp.Op.LEFT_PAREN);
			re.cap = ++this.numCap;
			if (this.namedGroups[name]) throw new RE2JSSyntaxException(Parser.ERR_DUPLICATE_NAMED_CAPTURE, name);
			this.namedGroups[name] = this.numCap;
			re.name = name;
			return;
		}
		t.skip(2);
		let flags = this.flags;
		let sign = 1;
		let sawFlag = false;
		loop: while (t.more()) {
			const c = t.pop();
			switch (c) {
				case Codepoint.CODES["i"]:
					flags |= RE2Flags.FOLD_CASE;
					sawFlag = true;
					break;
				case Codepoint.CODES["m"]:
					flags &= ~RE2Flags.ONE_LINE;
					sawFlag = true;
					break;
				case Codepoint.CODES["s"]:
					flags |= RE2Flags.DOT_NL;
					sawFlag = true;
					break;
				case Codepoint.CODES["U"]:
					flags |= RE2Flags.NON_GREEDY;
					sawFlag = true;
					break;
				case Codepoint.CODES["-"]:
					if (sign < 0) break loop;
					sign = -1;
					flags = ~flags;
					sawFlag = false;
					break;
				case Codepoint.CODES[":"]:
				case Codepoint.CODES[")"]:
					if (sign < 0) {
						if (!sawFlag) break loop;
						flags = ~flags;
					}
					if (c === Codepoint.CODES[":"]) this.op(Regexp.Op.LEFT_PAREN);
					this.flags = flags;
					return;
				default: break loop;
			}
		}
		throw new RE2JSSyntaxException(Parser.ERR_INVALID_PERL_OP, t.from(startPos));
	}
	parsePosLookBehind() {
		const re = this.newRegexp(Regexp.Op.LEFT_PAREN);
		re.flags = this.flags;
		re.lb = ++this.nlb;
		return this.push(re);
	}
	parseNegLookBehind() {
		const re = this.newRegexp(Regexp.Op.LEFT_PAREN);
		re.flags = this.flags;
		re.lb = -++this.nlb;
		return this.push(re);
	}
	parseVerticalBar() {
		this.concat();
		if (!this.swapVerticalBar()) this.op(Regexp.Op.VERTICAL_BAR);
	}
	swapVerticalBar() {
		const n = this.stack.length;
		if (n >= 3 && this.stack[n - 2].op === Regexp.Op.VERTICAL_BAR && Parser.isCharClass(this.stack[n - 1]) && Parser.isCharClass(this.stack[n - 3])) {
			let re1 = this.stack[n - 1];
			let re3 = this.stack[n - 3];
			if (re1.op > re3.op) {
				const tmp = re3;
				re3 = re1;
				re1 = tmp;
				this.stack[n - 3] = re3;
			}
			Parser.mergeCharClass(re3, re1);
			this.reuse(re1);
			this.pop();
			return true;
		}
		if (n >= 2) {
			const re1 = this.stack[n - 1];
			const re2 = this.stack[n - 2];
			if (re2.op === Regexp.Op.VERTICAL_BAR) {
				if (n >= 3) this.cleanAlt(this.stack[n - 3]);
				this.stack[n - 2] = re1;
				this.stack[n - 1] = re2;
				return true;
			}
		}
		return false;
	}
	parseRightParen() {
		this.concat();
		if (this.swapVerticalBar()) this.pop();
		this.alternate();
		if (this.stack.length < 2) throw new RE2JSSyntaxException(Parser.ERR_UNEXPECTED_PAREN, this.wholeRegexp);
		const re1 = this.pop();
		const re2 = this.pop();
		if (re2.op !== Regexp.Op.LEFT_PAREN) throw new RE2JSSyntaxException(Parser.ERR_UNEXPECTED_PAREN, this.wholeRegexp);
		this.flags = re2.flags;
		if (re2.lb !== 0) {
			if (Parser.hasCapture(re1)) throw new RE2JSSyntaxException(Parser.ERR_INVALID_CAPTURE_IN_LOOKBEHIND, this.wholeRegexp);
			if (re2.lb > 0) re2.op = Regexp.Op.PLB;
			else re2.op = Regexp.Op.NLB;
			re2.subs = [re1];
			this.push(re2);
			return;
		}
		if (re2.cap === 0) this.push(re1);
		else {
			re2.op = Regexp.Op.CAPTURE;
			re2.subs = [re1];
			this.push(re2);
		}
	}
	parsePerlClassEscape(t, cc) {
		const beforePos = t.pos();
		if ((this.flags & RE2Flags.PERL_X) === 0 || !t.more() || t.pop() !== Codepoint.CODES["\\"] || !t.more()) return false;
		t.pop();
		const p = t.from(beforePos);
		const g = PERL_GROUPS.has(p) ? PERL_GROUPS.get(p) : null;
		if (g === null) return false;
		cc.appendGroup(g, (this.flags & RE2Flags.FOLD_CASE) !== 0);
		return true;
	}
	parseNamedClass(t, cc) {
		const cls = t.rest();
		const i = cls.indexOf(":]");
		if (i < 0) return false;
		const name = cls.substring(0, i + 2);
		t.skipString(name);
		const g = POSIX_GROUPS.has(name) ? POSIX_GROUPS.get(name) : null;
		if (g === null) throw new RE2JSSyntaxException(Parser.ERR_INVALID_CHAR_RANGE, name);
		cc.appendGroup(g, (this.flags & RE2Flags.FOLD_CASE) !== 0);
		return true;
	}
	parseUnicodeClass(t, cc) {
		const startPos = t.pos();
		if ((this.flags & RE2Flags.UNICODE_GROUPS) === 0 || !t.lookingAt("\\p") && !t.lookingAt("\\P")) return false;
		t.skip(1);
		let sign = 1;
		let c = t.pop();
		if (c === Codepoint.CODES["P"]) sign = -1;
		if (!t.more()) {
			t.rewindTo(startPos);
			throw new RE2JSSyntaxException(Parser.ERR_INVALID_CHAR_RANGE, t.rest());
		}
		c = t.pop();
		let name;
		if (c !== Codepoint.CODES["{"]) name = Utils.runeToString(c);
		else {
			const rest = t.rest();
			const end = rest.indexOf("}");
			if (end < 0) {
				t.rewindTo(startPos);
				throw new RE2JSSyntaxException(Parser.ERR_INVALID_CHAR_RANGE, t.rest());
			}
			name = rest.substring(0, end);
			t.skipString(name);
			t.skip(1);
		}
		if (!(name.length === 0) && name.codePointAt(0) === Codepoint.CODES["^"]) {
			sign = 0 - sign;
			name = name.substring(1);
		}
		const pair = Parser.unicodeTable(name);
		if (pair === null) throw new RE2JSSyntaxException(Parser.ERR_INVALID_CHAR_RANGE, t.from(startPos));
		if (pair.sign < 0) sign = 0 - sign;
		const tab = pair.tab;
		const fold = pair.fold;
		if ((this.flags & RE2Flags.FOLD_CASE) === 0 || fold === null) cc.appendTableWithSign(tab, sign);
		else {
			const tmp = new CharClass().appendTable(tab).appendTable(fold).cleanClass().toArray();
			cc.appendClassWithSign(Array.from(tmp), sign);
		}
		return true;
	}
	parseClass(t) {
		const startPos = t.pos();
		t.skip(1);
		const re = this.newRegexp(Regexp.Op.CHAR_CLASS);
		re.flags = this.flags;
		const cc = new CharClass();
		let sign = 1;
		if (t.more() && t.lookingAt("^")) {
			sign = -1;
			t.skip(1);
			if ((this.flags & RE2Flags.CLASS_NL) === 0) cc.appendRange(Codepoint.CODES["\n"], Codepoint.CODES["\n"]);
		}
		let first = true;
		while (!t.more() || t.peek() !== Codepoint.CODES["]"] || first) {
			if (t.more() && t.lookingAt("-") && (this.flags & RE2Flags.PERL_X) === 0 && !first) {
				const s = t.rest();
				if (s === "-" || !s.startsWith("-]")) {
					t.rewindTo(startPos);
					throw new RE2JSSyntaxException(Parser.ERR_INVALID_CHAR_RANGE, t.rest());
				}
			}
			first = false;
			const beforePos = t.pos();
			if (t.lookingAt("[:")) {
				if (this.parseNamedClass(t, cc)) continue;
				t.rewindTo(beforePos);
			}
			if (this.parseUnicodeClass(t, cc)) continue;
			if (this.parsePerlClassEscape(t, cc)) continue;
			t.rewindTo(beforePos);
			const lo = Parser.parseClassChar(t, startPos);
			let hi = lo;
			if (t.more() && t.lookingAt("-")) {
				t.skip(1);
				if (t.more() && t.lookingAt("]")) t.skip(-1);
				else {
					hi = Parser.parseClassChar(t, startPos);
					if (hi < lo) throw new RE2JSSyntaxException(Parser.ERR_INVALID_CHAR_RANGE, t.from(beforePos));
				}
			}
			if ((this.flags & RE2Flags.FOLD_CASE) === 0) cc.appendRange(lo, hi);
			else cc.appendFoldedRange(lo, hi);
		}
		t.skip(1);
		cc.cleanClass();
		if (sign < 0) cc.negateClass();
		re.runes = cc.toArray();
		this.push(re);
	}
};
var RE2 = class RE2 {
	static initTest(expr) {
		const re2 = RE2.compile(expr);
		const res = new RE2(re2.expr, re2.prog, re2.numSubexp, re2.longest);
		res.cond = re2.cond;
		res.prefix = re2.prefix;
		res.prefixUTF8 = re2.prefixUTF8;
		res.prefixComplete = re2.prefixComplete;
		res.prefixRune = re2.prefixRune;
		res.prefilter = re2.prefilter;
		res.namedGroups = re2.namedGroups;
		return res;
	}
	static compile(expr) {
		return RE2.compileImpl(expr, RE2Flags.PERL, false);
	}
	static compilePOSIX(expr) {
		return RE2.compileImpl(expr, RE2Flags.POSIX, true);
	}
	static compileImpl(expr, mode, longest) {
		let re = Parser.parse(expr, mode);
		const maxCap = re.maxCap();
		const namedGroups = re.namedGroups;
		re = Simplify.simplify(re);
		const prefilter = PrefilterTree.build(re);
		const prog = Compiler.compileRegexp(re);
		const re2 = new RE2(expr, prog, maxCap, longest);
		re2.prefilter = prefilter.type === Prefilter.Type.NONE ? null : prefilter;
		const [prefixCompl, prefixStr] = prog.prefix();
		re2.prefixComplete = prefixCompl;
		re2.prefix = prefixStr;
		re2.prefixUTF8 = Utils.stringToUtf8ByteArray(re2.prefix);
		if (re2.prefix.length > 0) re2.prefixRune = re2.prefix.codePointAt(0);
		re2.namedGroups = namedGroups;
		return re2;
	}
	static match(pattern, s) {
		return RE2.compile(pattern).match(s);
	}
	constructor(expr, prog, numSubexp = 0, longest = 0) {
		this.expr = expr;
		this.prog = prog;
		this.numSubexp = numSubexp;
		this.longest = longest;
		this.cond = prog.startCond();
		this.prefix = null;
		this.prefixUTF8 = null;
		this.prefixComplete = false;
		this.prefixRune = 0;
		this.namedGroups = Object.create(null);
		this.machinePool = [];
		this.lazyDFA = null;
		this.onepass = OnePass.compile(this.prog);
		this.prefilter = null;
	}
	get dfa() {
		if (this.lazyDFA === null) this.lazyDFA = new DFA(this.prog);
		return this.lazyDFA;
	}
	matchPrefixComplete(input, pos, anchor, ncap) {
		if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return null;
		let matchStart = -1;
		let matchEnd = -1;
		const pLen = input.prefixLength(this);
		if (anchor === RE2Flags.UNANCHORED) {
			const idx = input.index(this, pos);
			if (idx < 0) return null;
			matchStart = pos + idx;
			matchEnd = matchStart + pLen;
		} else if (anchor === RE2Flags.ANCHOR_BOTH) {
			if (input.endPos() !== pLen) return null;
			if (input.index(this, 0) !== 0) return null;
			matchStart = 0;
			matchEnd = pLen;
		} else if (anchor === RE2Flags.ANCHOR_START) {
			if (input.index(this, 0) !== 0) return null;
			matchStart = 0;
			matchEnd = pLen;
		}
		if (matchStart < 0) return null;
		if (ncap > 0) {
			const matchcap = new Int32Array(ncap).fill(-1);
			matchcap[0] = matchStart;
			matchcap[1] = matchEnd;
			return Array.from(matchcap);
		}
		return [];
	}
	createLookbehindState() {
		return this.prog.numLb > 0 ? new LookbehindState(this.prog) : null;
	}
	executeEngine(input, pos, anchor, ncap, lbState = null) {
		if (this.prefixComplete && (ncap === 0 || this.numSubexp === 0)) return this.matchPrefixComplete(input, pos, anchor, ncap);
		if (this.prefilter !== null && anchor === RE2Flags.UNANCHORED) {
			if (!this.prefilter.eval(input, pos)) return null;
		}
		if (this.onepass !== null) return OnePass.execute(this, input, pos, anchor, ncap);
		if (ncap > 0) {
			if (this.prog.numLb === 0 && input.endPos() <= Backtracker.maxBitStateLen(this.prog)) return Backtracker.execute(this, input, pos, anchor, ncap);
			return this.doExecuteNFA(input, pos, anchor, ncap, lbState);
		}
		if (this.prog.numLb === 0) {
			const dfaResult = this.dfa.match(input, pos, anchor);
			if (dfaResult !== null) return dfaResult ? [] : null;
			if (input.endPos() <= Backtracker.maxBitStateLen(this.prog)) return Backtracker.execute(this, input, pos, anchor, ncap);
		}
		return this.doExecuteNFA(input, pos, anchor, ncap, lbState);
	}
	numberOfCapturingGroups() {
		return this.numSubexp;
	}
	numberOfInstructions() {
		return this.prog.numInst();
	}
	get() {
		return this.machinePool.length > 0 ? this.machinePool.pop() : null;
	}
	reset() {
		this.machinePool.length = 0;
	}
	put(m) {
		this.machinePool.push(m);
	}
	toString() {
		return this.expr;
	}
	doExecuteNFA(input, pos, anchor, ncap, lbState = null) {
		let m = this.get();
		if (!m) m = Machine.fromRE2(this);
		m.init(ncap);
		const cap = m.match(input, pos, anchor, lbState) ? m.submatches() : null;
		this.put(m);
		return cap;
	}
	match(s) {
		return this.executeEngine(MachineInput.fromUTF16(s), 0, RE2Flags.UNANCHORED, 0) !== null;
	}
	matchWithGroup(input, start, end, anchor, ngroup, lbState = null) {
		if (!(input instanceof MatcherInputBase)) {
			if (Utils.isByteArray(input)) input = MatcherInput.utf8(input);
			else input = MatcherInput.utf16(input);
		}
		return this.matchMachineInput(input, start, end, anchor, ngroup, lbState);
	}
	matchMachineInput(input, start, end, anchor, ngroup, lbState = null) {
		if (start > end) return [false, null];
		const machineInput = input.isUTF16Encoding() ? MachineInput.fromUTF16(input.asCharSequence(), 0, end) : MachineInput.fromUTF8(input.asBytes(), 0, end);
		const groupMatch = this.executeEngine(machineInput, start, anchor, 2 * ngroup, lbState);
		if (groupMatch === null) return [false, null];
		return [true, groupMatch];
	}
	matchUTF8(b) {
		return this.executeEngine(MachineInput.fromUTF8(b), 0, RE2Flags.UNANCHORED, 0) !== null;
	}
	replaceAll(src, repl) {
		return this.replaceAllFunc(src, () => repl, 2 * src.length + 1);
	}
	replaceFirst(src, repl) {
		return this.replaceAllFunc(src, () => repl, 1);
	}
	replaceAllFunc(src, replFunc, maxReplaces) {
		let lastMatchEnd = 0;
		let searchPos = 0;
		let out = "";
		const input = MachineInput.fromUTF16(src);
		const lbState = this.createLookbehindState();
		let numReplaces = 0;
		while (searchPos <= src.length) {
			const a = this.executeEngine(input, searchPos, RE2Flags.UNANCHORED, 2, lbState);
			if (a === null || a.length === 0) break;
			out += src.substring(lastMatchEnd, a[0]);
			if (a[1] > lastMatchEnd || a[0] === 0) {
				out += replFunc(src.substring(a[0], a[1]));
				numReplaces++;
			}
			lastMatchEnd = a[1];
			const width = input.step(searchPos) & 7;
			if (searchPos + width > a[1]) searchPos += width;
			else if (searchPos + 1 > a[1]) searchPos++;
			else searchPos = a[1];
			if (numReplaces >= maxReplaces) break;
		}
		out += src.substring(lastMatchEnd);
		return out;
	}
	pad(a) {
		if (a === null) return null;
		let n = (1 + this.numSubexp) * 2;
		if (a.length < n) {
			let a2 = new Array(n).fill(-1);
			for (let i = 0; i < a.length; i++) a2[i] = a[i];
			a = a2;
		}
		return a;
	}
	allMatches(input, n, deliverFun = (v) => v) {
		let result = [];
		const end = input.endPos();
		if (n < 0) n = end + 1;
		let pos = 0;
		let i = 0;
		let prevMatchEnd = -1;
		const lbState = this.createLookbehindState();
		while (i < n && pos <= end) {
			const matches = this.executeEngine(input, pos, RE2Flags.UNANCHORED, this.prog.numCap, lbState);
			if (matches === null || matches.length === 0) break;
			let accept = true;
			if (matches[1] === pos) {
				if (matches[0] === prevMatchEnd) accept = false;
				const r = input.step(pos);
				if (r < 0) pos = end + 1;
				else pos += r & 7;
			} else pos = matches[1];
			prevMatchEnd = matches[1];
			if (accept) {
				result.push(deliverFun(this.pad(matches)));
				i++;
			}
		}
		return result;
	}
	findUTF8(b) {
		const a = this.executeEngine(MachineInput.fromUTF8(b), 0, RE2Flags.UNANCHORED, 2);
		if (a === null) return null;
		return b.slice(a[0], a[1]);
	}
	findUTF8Index(b) {
		const a = this.executeEngine(MachineInput.fromUTF8(b), 0, RE2Flags.UNANCHORED, 2);
		if (a === null) return null;
		return a.slice(0, 2);
	}
	find(s) {
		const a = this.executeEngine(MachineInput.fromUTF16(s), 0, RE2Flags.UNANCHORED, 2);
		if (a === null) return "";
		return s.substring(a[0], a[1]);
	}
	findIndex(s) {
		return this.executeEngine(MachineInput.fromUTF16(s), 0, RE2Flags.UNANCHORED, 2);
	}
	findUTF8Submatch(b) {
		const a = this.executeEngine(MachineInput.fromUTF8(b), 0, RE2Flags.UNANCHORED, this.prog.numCap);
		if (a === null) return null;
		const ret = new Array(1 + this.numSubexp).fill(null);
		for (let i = 0; i < ret.length; i++) if (2 * i < a.length && a[2 * i] >= 0) ret[i] = b.slice(a[2 * i], a[2 * i + 1]);
		return ret;
	}
	findUTF8SubmatchIndex(b) {
		return this.pad(this.executeEngine(MachineInput.fromUTF8(b), 0, RE2Flags.UNANCHORED, this.prog.numCap));
	}
	findSubmatch(s) {
		const a = this.executeEngine(MachineInput.fromUTF16(s), 0, RE2Flags.UNANCHORED, this.prog.numCap);
		if (a === null) return null;
		const ret = new Array(1 + this.numSubexp).fill(null);
		for (let i = 0; i < ret.length; i++) if (2 * i < a.length && a[2 * i] >= 0) ret[i] = s.substring(a[2 * i], a[2 * i + 1]);
		return ret;
	}
	findSubmatchIndex(s) {
		return this.pad(this.executeEngine(MachineInput.fromUTF16(s), 0, RE2Flags.UNANCHORED, this.prog.numCap));
	}
	findAllUTF8(b, n) {
		const result = this.allMatches(MachineInput.fromUTF8(b), n, (match) => b.slice(match[0], match[1]));
		if (result.length === 0) return null;
		return result;
	}
	findAllUTF8Index(b, n) {
		const result = this.allMatches(MachineInput.fromUTF8(b), n, (match) => match.slice(0, 2));
		if (result.length === 0) return null;
		return result;
	}
	findAll(s, n) {
		const result = this.allMatches(MachineInput.fromUTF16(s), n, (match) => s.substring(match[0], match[1]));
		if (result.length === 0) return null;
		return result;
	}
	findAllIndex(s, n) {
		const result = this.allMatches(MachineInput.fromUTF16(s), n, (match) => match.slice(0, 2));
		if (result.length === 0) return null;
		return result;
	}
	findAllUTF8Submatch(b, n) {
		const result = this.allMatches(MachineInput.fromUTF8(b), n, (match) => {
			let slice = new Array(match.length / 2 | 0).fill(null);
			for (let j = 0; j < slice.length; j++) if (match[2 * j] >= 0) slice[j] = b.slice(match[2 * j], match[2 * j + 1]);
			return slice;
		});
		if (result.length === 0) return null;
		return result;
	}
	findAllUTF8SubmatchIndex(b, n) {
		const result = this.allMatches(MachineInput.fromUTF8(b), n);
		if (result.length === 0) return null;
		return result;
	}
	findAllSubmatch(s, n) {
		const result = this.allMatches(MachineInput.fromUTF16(s), n, (match) => {
			let slice = new Array(match.length / 2 | 0).fill(null);
			for (let j = 0; j < slice.length; j++) if (match[2 * j] >= 0) slice[j] = s.substring(match[2 * j], match[2 * j + 1]);
			return slice;
		});
		if (result.length === 0) return null;
		return result;
	}
	findAllSubmatchIndex(s, n) {
		const result = this.allMatches(MachineInput.fromUTF16(s), n);
		if (result.length === 0) return null;
		return result;
	}
};
var RE2Set = class RE2Set {
	static UNANCHORED = RE2Flags.UNANCHORED;
	static ANCHOR_START = RE2Flags.ANCHOR_START;
	static ANCHOR_BOTH = RE2Flags.ANCHOR_BOTH;
	constructor(anchor = RE2Set.UNANCHORED, flags = 0, maxMem = 8388608) {
		if (![
			RE2Set.UNANCHORED,
			RE2Set.ANCHOR_START,
			RE2Set.ANCHOR_BOTH
		].includes(anchor)) throw new RE2JSFlagsException("The anchor should be RE2Set.UNANCHORED, RE2Set.ANCHOR_START or RE2Set.ANCHOR_BOTH");
		Utils.checkFlags(flags);
		this.anchor = anchor;
		this.jsFlags = flags;
		this.maxMem = maxMem;
		let re2Flags = RE2Flags.PERL;
		if ((flags & PublicFlags.DISABLE_UNICODE_GROUPS) !== 0) re2Flags &= ~RE2Flags.UNICODE_GROUPS;
		if ((flags & PublicFlags.LOOKBEHINDS) !== 0) re2Flags |= RE2Flags.LOOKBEHIND;
		this.re2Flags = re2Flags;
		this.regexps = [];
		this.prog = null;
		this.dfa = null;
		this.dummyRe2 = null;
	}
	add(pattern) {
		if (this.prog) throw new RE2JSCompileException("Cannot add patterns after compile");
		Utils.checkPattern(pattern);
		let fregex = pattern;
		if ((this.jsFlags & PublicFlags.CASE_INSENSITIVE) !== 0) fregex = `(?i)${fregex}`;
		if ((this.jsFlags & PublicFlags.DOTALL) !== 0) fregex = `(?s)${fregex}`;
		if ((this.jsFlags & PublicFlags.MULTILINE) !== 0) fregex = `(?m)${fregex}`;
		const re = Parser.parse(fregex, this.re2Flags);
		this.regexps.push(Simplify.simplify(re));
		return this.regexps.length - 1;
	}
	compile() {
		if (this.prog) return;
		const prog = Compiler.compileSet(this.regexps);
		if (prog.numInst() > Parser.MAX_SIZE) throw new RE2JSCompileException(`${Parser.ERR_LARGE}: the set compiles to ${prog.numInst()} instructions, more than ${Parser.MAX_SIZE}`);
		this.prog = prog;
		this.dfa = new DFA(this.prog, this.maxMem);
		this.dummyRe2 = {
			prog: this.prog,
			cond: this.prog.startCond(),
			prefix: "",
			prefixRune: 0,
			longest: false
		};
	}
	match(input) {
		if (!this.prog) this.compile();
		const machineInput = Utils.isByteArray(input) ? MachineInput.fromUTF8(input) : MachineInput.fromUTF16(input);
		let internalAnchor = RE2Flags.UNANCHORED;
		if (this.anchor === RE2Set.ANCHOR_START) internalAnchor = RE2Flags.ANCHOR_START;
		else if (this.anchor === RE2Set.ANCHOR_BOTH) internalAnchor = RE2Flags.ANCHOR_BOTH;
		const dfaResult = this.dfa.matchSet(machineInput, 0, internalAnchor);
		if (dfaResult !== null) return dfaResult;
		const machine = Machine.fromRE2(this.dummyRe2);
		machine.init(0);
		return machine.matchSet(machineInput, 0, internalAnchor);
	}
};
var TranslateRegExpString = class TranslateRegExpString {
	static isHexadecimal(ch) {
		return "0" <= ch && ch <= "9" || "A" <= ch && ch <= "F" || "a" <= ch && ch <= "f";
	}
	static translate(data) {
		let prefixFlags = "";
		if (Object.prototype.toString.call(data) === "[object RegExp]") {
			if (data.ignoreCase) prefixFlags += "i";
			if (data.multiline) prefixFlags += "m";
			if (data.dotAll) prefixFlags += "s";
			data = data.source;
		}
		if (typeof data !== "string") return data;
		let result = "";
		let changed = false;
		let size = data.length;
		if (size === 0) {
			result = "(?:)";
			changed = true;
		}
		let inCharClass = false;
		let i = 0;
		while (i < size) {
			let ch = data[i];
			if (ch === "\\") {
				if (i + 1 < size) {
					ch = data[i + 1];
					switch (ch) {
						case "\\":
							result += "\\\\";
							i += 2;
							continue;
						case "c":
							if (i + 2 < size) {
								let code = data[i + 2].charCodeAt(0);
								if (code >= 65 && code <= 90 || code >= 97 && code <= 122) {
									let val = code % 32;
									result += "\\x";
									result += (val >> 4).toString(16).toUpperCase();
									result += (val & 15).toString(16).toUpperCase();
									i += 3;
									changed = true;
									continue;
								}
							}
							result += "c";
							i += 2;
							changed = true;
							continue;
						case "u":
							if (i + 2 < size) {
								if (data[i + 2] === "{") {
									let j = i + 3;
									let hasHex = false;
									let closed = false;
									while (j < size) {
										const hexChar = data[j];
										if (hexChar === "}") {
											closed = true;
											break;
										}
										if (!TranslateRegExpString.isHexadecimal(hexChar)) break;
										hasHex = true;
										j++;
									}
									if (closed && hasHex) {
										result += "\\x";
										i += 2;
										changed = true;
										continue;
									}
								} else if (i + 5 < size) {
									let isHex4 = true;
									for (let j = 0; j < 4; j++) if (!TranslateRegExpString.isHexadecimal(data[i + 2 + j])) {
										isHex4 = false;
										break;
									}
									if (isHex4) {
										result += "\\x{" + data.substring(i + 2, i + 6) + "}";
										i += 6;
										changed = true;
										continue;
									}
								}
							}
							result += "u";
							i += 2;
							changed = true;
							continue;
						case "x": {
							let isValidHex = false;
							if (i + 2 < size && data[i + 2] === "{") {
								let j = i + 3;
								let hasHex = false;
								let closed = false;
								while (j < size) {
									const hexChar = data[j];
									if (hexChar === "}") {
										closed = true;
										break;
									}
									if (!TranslateRegExpString.isHexadecimal(hexChar)) break;
									hasHex = true;
									j++;
								}
								if (closed && hasHex) isValidHex = true;
							} else if (i + 3 < size && TranslateRegExpString.isHexadecimal(data[i + 2]) && TranslateRegExpString.isHexadecimal(data[i + 3])) isValidHex = true;
							if (isValidHex) {
								result += "\\x";
								i += 2;
							} else {
								result += "x";
								i += 2;
								changed = true;
							}
							continue;
						}
						case "n":
						case "r":
						case "t":
						case "a":
						case "f":
						case "v":
						case "d":
						case "D":
						case "s":
						case "S":
						case "w":
						case "W":
						case "b":
						case "B":
						case "p":
						case "P":
						case "A":
						case "z":
						case "Q":
						case "E":
						case "0":
						case "1":
						case "2":
						case "3":
						case "4":
						case "5":
						case "6":
						case "7":
							result += "\\" + ch;
							i += 2;
							continue;
						default: {
							let cp = data.codePointAt(i + 1);
							if (cp >= 48 && cp <= 57 || cp >= 65 && cp <= 90 || cp >= 97 && cp <= 122) {
								let symSize = Utils.charCount(cp);
								result += data.substring(i + 1, i + 1 + symSize);
								i += symSize + 1;
								changed = true;
							} else {
								result += "\\";
								let symSize = Utils.charCount(cp);
								result += data.substring(i + 1, i + 1 + symSize);
								i += symSize + 1;
							}
							continue;
						}
					}
				}
			} else if (ch === "/") {
				result += "\\/";
				i += 1;
				changed = true;
				continue;
			} else if (ch === "[") {
				if (!inCharClass && data[i + 1] === "]") {
					result += "[^\\x00-\\x{10FFFF}]";
					i += 2;
					changed = true;
					continue;
				}
				if (!inCharClass && data[i + 1] === "^" && data[i + 2] === "]") {
					result += "[\\x00-\\x{10FFFF}]";
					i += 3;
					changed = true;
					continue;
				}
				inCharClass = true;
			} else if (ch === "]") inCharClass = false;
			else if (!inCharClass && ch === "(" && i + 2 < size && data[i + 1] === "?" && data[i + 2] === "<") {
				if (i + 3 < size && !"=!>)".includes(data[i + 3])) {
					result += "(?P<";
					i += 3;
					changed = true;
					continue;
				}
			}
			let cp = data.codePointAt(i);
			let symSize = Utils.charCount(cp);
			result += data.substring(i, i + symSize);
			i += symSize;
		}
		const finalResult = changed ? result : data;
		if (prefixFlags.length > 0) return `(?${prefixFlags})${finalResult}`;
		return finalResult;
	}
};
const execResult = (m, input) => {
	const result = m.matchArray();
	result.index = m.start(0);
	result.input = input;
	result.groups = m.namedGroupsObject();
	return result;
};
var RE2JS = class RE2JS {
	static CASE_INSENSITIVE = PublicFlags.CASE_INSENSITIVE;
	static DOTALL = PublicFlags.DOTALL;
	static MULTILINE = PublicFlags.MULTILINE;
	static DISABLE_UNICODE_GROUPS = PublicFlags.DISABLE_UNICODE_GROUPS;
	static LONGEST_MATCH = PublicFlags.LONGEST_MATCH;
	static LOOKBEHINDS = PublicFlags.LOOKBEHINDS;
	static quote(str) {
		return Utils.quoteMeta(str);
	}
	static quoteReplacement(str, javaMode = false) {
		return Matcher.quoteReplacement(str, javaMode);
	}
	static translateRegExp(expr) {
		return TranslateRegExpString.translate(expr);
	}
	static compile(regex, flags = 0) {
		Utils.checkPattern(regex);
		Utils.checkFlags(flags);
		let fregex = regex;
		if ((flags & RE2JS.CASE_INSENSITIVE) !== 0) fregex = `(?i)${fregex}`;
		if ((flags & RE2JS.DOTALL) !== 0) fregex = `(?s)${fregex}`;
		if ((flags & RE2JS.MULTILINE) !== 0) fregex = `(?m)${fregex}`;
		let re2Flags = RE2Flags.PERL;
		if ((flags & RE2JS.DISABLE_UNICODE_GROUPS) !== 0) re2Flags &= ~RE2Flags.UNICODE_GROUPS;
		if ((flags & RE2JS.LOOKBEHINDS) !== 0) re2Flags |= RE2Flags.LOOKBEHIND;
		const p = new RE2JS(regex, flags);
		p.re2Input = RE2.compileImpl(fregex, re2Flags, (flags & RE2JS.LONGEST_MATCH) !== 0);
		return p;
	}
	static matches(regex, input) {
		return RE2JS.compile(regex).testExact(input);
	}
	static initTest(pattern, flags, re2) {
		if (pattern == null) throw new Error("pattern is null");
		if (re2 == null) throw new Error("re2 is null");
		const p = new RE2JS(pattern, flags);
		p.re2Input = re2;
		return p;
	}
	constructor(pattern, flags) {
		this.patternInput = pattern;
		this.flagsInput = flags;
		this.re2Input = null;
	}
	reset() {
		this.re2Input.reset();
	}
	flags() {
		return this.flagsInput;
	}
	pattern() {
		return this.patternInput;
	}
	re2() {
		return this.re2Input;
	}
	matches(input) {
		return this.testExact(input);
	}
	matcher(input) {
		if (Utils.isByteArray(input)) input = MatcherInput.utf8(input);
		return new Matcher(this, input);
	}
	test(input) {
		if (Utils.isByteArray(input)) return this.re2Input.matchUTF8(input);
		return this.re2Input.match(input);
	}
	testExact(input) {
		const machineInput = Utils.isByteArray(input) ? MachineInput.fromUTF8(input) : MachineInput.fromUTF16(input);
		return this.re2Input.executeEngine(machineInput, 0, RE2Flags.ANCHOR_BOTH, 0) !== null;
	}
	exec(input) {
		const m = this.matcher(input);
		return m.find() ? execResult(m, input) : null;
	}
	split(input, limit = 0) {
		const m = this.matcher(input);
		const result = [];
		let emptiesSkipped = 0;
		let last = 0;
		while (m.find()) {
			if (last === 0 && m.end() === 0) {
				last = m.end();
				continue;
			}
			if (limit > 0 && result.length === limit - 1) break;
			if (last === m.start()) {
				if (limit === 0) {
					emptiesSkipped += 1;
					last = m.end();
					continue;
				}
			} else while (emptiesSkipped > 0) {
				result.push("");
				emptiesSkipped -= 1;
			}
			result.push(m.substring(last, m.start()));
			last = m.end();
		}
		if (limit === 0 && last !== m.inputLength()) {
			while (emptiesSkipped > 0) {
				result.push("");
				emptiesSkipped -= 1;
			}
			result.push(m.substring(last, m.inputLength()));
		}
		if (limit !== 0 || result.length === 0 && !(last === m.inputLength() && last > 0)) result.push(m.substring(last, m.inputLength()));
		return result;
	}
	*matchAll(input) {
		const m = this.matcher(input);
		while (m.find()) yield execResult(m, input);
	}
	toString() {
		return this.patternInput;
	}
	programSize() {
		return this.re2Input.numberOfInstructions();
	}
	groupCount() {
		return this.re2Input.numberOfCapturingGroups();
	}
	namedGroups() {
		return this.re2Input.namedGroups;
	}
	equals(other) {
		if (this === other) return true;
		if (other === null || this.constructor !== other.constructor) return false;
		return this.flagsInput === other.flagsInput && this.patternInput === other.patternInput;
	}
};
// src/manifest/lint/check-regex.ts
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
	checkLiteral(leaf, operand, report);
}
function checkLiteral(leaf, text, report) {
	const [, start, literal, end] = /^(\^?)([A-Za-z0-9_ /:-]+)(\$?)$/.exec(text) ?? [];
	if (literal === void 0) return;
	if (start === "^" && end === "$") {
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
		message: `The regular expression "${text}" also matches inside longer values, such as "pre${text}"`,
		hint: `Write "^${text}$" for the whole value, "^${text}" for its start, or { contains: ${text} } if any part may match.`
	});
}
function compile(source) {
	try {
		return { regex: RE2JS.compile(source) };
	} catch (error) {
		if (!(error instanceof RE2JSSyntaxException)) throw error;
		const part = error.getPattern() ?? "";
		const description = error.getDescription();
		return { problem: part === "" ? description : `${description}: "${part}"` };
	}
}
function invalidHint(source) {
	if (/\(\?<?[=!]/.test(source)) return "RE2 has no look-ahead or look-behind. Exclude values with not: { \u2026 } around a second condition.";
	if (/\\[1-9]/.test(source)) return "RE2 has no back-references. Write the alternatives out.";
	if (/^[*+?]/.test(source)) return `Nothing stands before "${source.slice(0, 1)}". In a regular expression ".*" stands for any text; "*" alone is a glob.`;
	return "Correct the expression, or write { contains: \u2026 } for literal text.";
}
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
		hint: "Choose the window by the time that it is to cover."
	});
}
// src/model/template-variables.ts
const ALL = [
	"createArtifact",
	"linkArtifact",
	"unlinkArtifact",
	"addArtifactAlias",
	"addArtifactTag",
	"removeArtifactTag",
	"addCollectionTag",
	"removeCollectionTag",
	"runMetric",
	"runState"
];
const TAGS = [
	"addArtifactTag",
	"removeArtifactTag",
	"addCollectionTag",
	"removeCollectionTag"
];
const RUNS = ["runMetric", "runState"];
const ARTIFACTS = ALL.filter((kind) => !RUNS.includes(kind));
const VERSIONS = ARTIFACTS.filter((kind) => !kind.endsWith("CollectionTag"));
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
		events: ["addArtifactAlias"]
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
function variablesOf(event) {
	return TEMPLATE_VARIABLE_TABLE.filter(({ events }) => events.includes(event)).map(({ name }) => name === "artifact_metadata" ? "artifact_metadata.KEY" : name);
}
// src/manifest/lint/check-template.ts
const MAX_SECRETS = 2;
function checkTemplates({ manifest, declaration, report }) {
	const event = declaration.event.kind;
	const payload = manifest.then.sendWebhook?.payload;
	const secrets = new Set();
	for (const { text, path } of stringsOf(manifest.then, ["then"])) {
		const pointer = renderJsonPointer(path);
		for (const problem of problemsOf(text, event)) report({
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
function problemsOf(text, event) {
	return [...[...new Set([...text.matchAll(/\$\{([^{}]*)\}/g)].map(([, name = ""]) => name.trim()))].flatMap((name) => variableProblem(name, event) ?? []), ...brackets(text)];
}
function variableProblem(name, event) {
	const severity = "warning";
	const [root = "", ...keys] = name.split(".");
	const isMetadata = root === "artifact_metadata";
	const known = TEMPLATE_VARIABLE_TABLE.find((each) => each.name === root);
	if (known === void 0 || !isMetadata && keys.length > 0) {
		if (SECRET_NAME.test(name)) return void 0;
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
	const filled = new Set(variablesOf(event));
	const near = suggestNames(name, TEMPLATE_VARIABLES);
	const best = near.find((each) => filled.has(each)) ?? near[0];
	return best === void 0 ? `Variables of ${event}: ${variablesOf(event).join(", ")}. A secret is written in capitals.` : `Did you mean \${${best}}?`;
}
const LOOKALIKES = [
	/(?<!\$)\{\{\s*\.?([\w.]+)\s*\}\}/g,
	/\$\{\{\s*\.?([\w.]+)\s*\}\}/g,
	/\$\(\s*([\w.]+)\s*\)/g,
	/\$([A-Za-z]\w*)/g,
	/(?<![${\w])\{\s*([\w.]+)\s*\}(?!\})/g
];
function brackets(text) {
	return LOOKALIKES.flatMap((form) => [...text.matchAll(form)]).flatMap(([whole, name = ""]) => {
		if (!(TEMPLATE_VARIABLES.includes(name) || /^artifact_metadata\.[^.]+$/.test(name))) return [];
		return [{
			code: "payload/wrong-brackets",
			severity: "warning",
			message: `"${whole}" is sent as it stands: W&B replaces "\${${name}}" only`,
			hint: `Write \${${name}}.`
		}];
	});
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
// src/manifest/lint/check-values.ts
const NAME_FIELDS = new Set([
	"alias",
	"tag",
	"tags",
	"name",
	"display_name",
	"user",
	"username"
]);
function checkPatternLookalike(leaf, { report }) {
	if (!NAME_FIELDS.has(leaf.field)) return;
	for (const { text, pointer } of comparedStrings(leaf)) {
		const regex = patternOf(text);
		if (regex === void 0) continue;
		const written = leaf.isMongo ? `{ $regex: "${regex}" }` : `{ regex: "${regex}" }`;
		report({
			code: "filter/looks-like-pattern",
			severity: "warning",
			pointer,
			message: `"${text}" looks like a pattern, but it is compared for equality: only a value with exactly these characters matches`,
			hint: `Write ${leaf.field}: ${written} to match a pattern.`
		});
	}
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
const PATTERN_TEXT = /^[A-Za-z0-9 ._/:*?^$+|()[\]{}\\-]*[A-Za-z0-9][A-Za-z0-9 ._/:*?^$+|()[\]{}\\-]*$/;
function patternOf(text) {
	if (!PATTERN_TEXT.test(text)) return void 0;
	if (/^\^|\.[*+]|\[[^\]]+\][*+?$]?$|\([^()]*\|[^()]*\)|\\[dwsbDWSB.]/.test(text) && text.length > 1) return "regex" in compile(text) ? text : void 0;
	if (!text.includes("*")) return void 0;
	return `^${text.replace(/[\\^$.+?()[\]{}|]/g, String.raw`\$&`).replaceAll("*", ".*")}$`.replace(/^\^\.\*/, "").replace(/\.\*\$$/, "");
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
// src/manifest/lint/filter-leaves.ts
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
const MAX_DEPTH$1 = 100;
function filterLeaves(filter, path) {
	return isJsonObject(filter) ? leavesOf$1(filter, {
		path,
		isMongo: false,
		isNegated: false
	}) : [];
}
function leavesOf$1(filter, at) {
	if (at.path.length > MAX_DEPTH$1) return [];
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
	checkSystemMetric,
	checkTemplates,
	checkPayload
];
const LEAF_CHECKS = [
	checkRegex,
	checkPatternLookalike,
	checkAutomaticAlias,
	checkMongo
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
// src/manifest/lint/read-control-comments.ts
const WORDS = [
	"disable",
	"snooze",
	"document/disable",
	"document/snooze",
	"file/disable",
	"file/snooze"
];
const MARKERS = new Set([
	"",
	"",
	""
]);
const SCALAR_FOLLOWS = "";
function readControlComments(text, documents) {
	if (!/#[ \t]*wac[ \t]/.test(text)) return [];
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
		problem: `There is no day ${until}`
	};
	return {
		code,
		isUsable: true,
		...present$1({ until }),
		.../\w/.test(reason) ? {} : { problem: "The comment gives no reason" }
	};
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
// src/manifest/lint/suppressions.ts
const DOUBTS = [
	"manifest/secret",
	"filter/undocumented-field",
	"event/run-scope",
	"event/equality",
	"event/crashed"
];
const SUPPRESSIBLE_CODES = new Set([...Object.keys(LINT_CODES).filter((code) => !code.startsWith("comment/")), ...DOUBTS]);
var Suppressions = class {
	#input;
	#comments;
	#used = new Set();
	constructor(input) {
		this.#input = input;
		this.#comments = readControlComments(input.text, input.documents.map(({ range }) => ({
			first: range.start.line,
			last: range.end.line
		})));
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
		if (!reportsUnused || this.#used.has(comment)) return void 0;
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
		"guard": { "$ref": "#/$defs/guard" },
		"lint": {
			"type": "object",
			"properties": { "locked": {
				"type": "array",
				"items": {
					"type": "string",
					"pattern": "^[a-z]+/[a-z-]+$"
				}
			} },
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
				"overrides": { "$ref": "#/$defs/field1" }
			},
			"additionalProperties": false
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
		},
		"field1": {
			"type": "array",
			"items": {
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
	validate55.errors = vErrors;
	return errors === 0;
}
validate55.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema22 = {
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
		"overrides": { "$ref": "#/$defs/field1" }
	},
	"additionalProperties": false
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
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate61.evaluated;
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
	validate61.errors = vErrors;
	return errors === 0;
}
validate61.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate60.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (Object.keys(data0).length > 2) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/" + i0,
						keyword: "maxProperties",
						params: { limit: 2 }
					});
					errors++;
				}
				if (Object.keys(data0).length < 2) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/" + i0,
						keyword: "minProperties",
						params: { limit: 2 }
					});
					errors++;
				}
				if (data0.match === void 0 || !func0.call(data0, "match")) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/" + i0,
						keyword: "required",
						params: { missingProperty: "match" }
					});
					errors++;
				}
				for (const key0 of Object.keys(data0)) if (!(key0 === "match" || key0 === "set" || key0 === "patch")) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/" + i0,
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					});
					errors++;
				}
				if (data0.match !== void 0 && func0.call(data0, "match")) {
					let data1 = data0.match;
					if (typeof data1 === "string") {
						if (data1.length < 1) {
							(vErrors ??= []).push({
								instancePath: instancePath + "/" + i0 + "/match",
								keyword: "minLength",
								params: { limit: 1 }
							});
							errors++;
						}
					} else {
						(vErrors ??= []).push({
							instancePath: instancePath + "/" + i0 + "/match",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data0.set !== void 0 && func0.call(data0, "set")) {
					let data2 = data0.set;
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (Object.keys(data2).length < 1) {
							(vErrors ??= []).push({
								instancePath: instancePath + "/" + i0 + "/set",
								keyword: "minProperties",
								params: { limit: 1 }
							});
							errors++;
						}
					} else {
						(vErrors ??= []).push({
							instancePath: instancePath + "/" + i0 + "/set",
							keyword: "type",
							params: { type: "object" }
						});
						errors++;
					}
				}
				if (data0.patch !== void 0 && func0.call(data0, "patch")) {
					if (!validate61(data0.patch, {
						instancePath: instancePath + "/" + i0 + "/patch",
						parentData: data0,
						parentDataProperty: "patch",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
						errors = vErrors.length;
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
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate57.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!func0.call(schema22.properties, key0)) {
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
						params: { type: schema22.properties.vars.additionalProperties.type }
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
				for (const key2 of Object.keys(data2)) if (!validate55(data2[key2], {
					instancePath: instancePath + "/integrations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data2,
					parentDataProperty: key2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
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
		if (data.nameSuffix !== void 0 && func0.call(data, "nameSuffix")) {
			let data10 = data.nameSuffix;
			if (typeof data10 === "string") {
				if (data10.length < 1) {
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
			let data12 = data.formerOwners;
			if (Array.isArray(data12)) {
				const len1 = data12.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data13 = data12[i1];
					if (typeof data13 === "string") {
						if (data13.length < 1) {
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
			if (!validate60(data.overrides, {
				instancePath: instancePath + "/overrides",
				parentData: data,
				parentDataProperty: "overrides",
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
	validate57.errors = vErrors;
	return errors === 0;
}
validate57.evaluated = {
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
			let data16 = data.lint;
			if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
				for (const key1 of Object.keys(data16)) if (!(key1 === "locked")) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/lint",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					});
					errors++;
				}
				if (data16.locked !== void 0 && func0.call(data16, "locked")) {
					let data17 = data16.locked;
					if (Array.isArray(data17)) {
						const len4 = data17.length;
						for (let i4 = 0; i4 < len4; i4++) {
							let data18 = data17[i4];
							if (typeof data18 === "string") {
								if (!pattern4.test(data18)) {
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
			let data19 = data.removed;
			if (Array.isArray(data19)) {
				const len5 = data19.length;
				for (let i5 = 0; i5 < len5; i5++) {
					let data20 = data19[i5];
					if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
						if (data20.key === void 0 || !func0.call(data20, "key")) {
							(vErrors ??= []).push({
								instancePath: instancePath + "/removed/" + i5,
								keyword: "required",
								params: { missingProperty: "key" }
							});
							errors++;
						}
						if (data20.until === void 0 || !func0.call(data20, "until")) {
							(vErrors ??= []).push({
								instancePath: instancePath + "/removed/" + i5,
								keyword: "required",
								params: { missingProperty: "until" }
							});
							errors++;
						}
						for (const key2 of Object.keys(data20)) if (!(key2 === "key" || key2 === "until")) {
							(vErrors ??= []).push({
								instancePath: instancePath + "/removed/" + i5,
								keyword: "additionalProperties",
								params: { additionalProperty: key2 }
							});
							errors++;
						}
						if (data20.key !== void 0 && func0.call(data20, "key")) {
							let data21 = data20.key;
							if (typeof data21 === "string") {
								if (data21.length < 1) {
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
						if (data20.until !== void 0 && func0.call(data20, "until")) {
							let data22 = data20.until;
							if (typeof data22 === "string") {
								if (!pattern5.test(data22)) {
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
			let data23 = data.vars;
			if (data23 && typeof data23 == "object" && !Array.isArray(data23)) for (const key3 of Object.keys(data23)) {
				let data24 = data23[key3];
				if ((!data24 || typeof data24 != "object") && typeof data24 !== "string" && !(typeof data24 == "number" && isFinite(data24)) && typeof data24 !== "boolean") {
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
			let data25 = data.integrations;
			if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
				for (const key4 of Object.keys(data25)) if (!validate55(data25[key4], {
					instancePath: instancePath + "/integrations/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data25,
					parentDataProperty: key4,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
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
		if (data.environments !== void 0 && func0.call(data, "environments")) {
			let data27 = data.environments;
			if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
				if (Object.keys(data27).length < 1) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/environments",
						keyword: "minProperties",
						params: { limit: 1 }
					});
					errors++;
				}
				for (const key5 of Object.keys(data27)) if (!validate57(data27[key5], {
					instancePath: instancePath + "/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data27,
					parentDataProperty: key5,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
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
			let data29 = data.defaultEnvironment;
			if (typeof data29 === "string") {
				if (data29.length < 1) {
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
// src/manifest/yaml/convert-yaml.ts
const MAX_NODES = 2e5;
const MAX_DEPTH = 100;
const MAX_KEYS = 1e4;
const MAX_PROBLEMS = 100;
var TooComplex = class extends Error {};
function convertYaml(root, keepsNumbers, otherAnchors = new Set()) {
	const conversion = new Conversion(keepsNumbers, otherAnchors);
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
function keyText(pair) {
	if (!isScalar(pair.key)) return void 0;
	const { value, source } = pair.key;
	if (typeof value === "string") return value;
	return typeof value === "number" || typeof value === "boolean" ? source ?? String(value) : void 0;
}
function isMergePair(pair) {
	return isScalar(pair.key) && pair.key.value === "<<" && pair.key.type === "PLAIN";
}
var Conversion = class {
	problems = [];
	aliases = new Map();
	hasOddNumbers = false;
	#anchors = new Map();
	#open = new Set();
	#path = [];
	#keepsNumbers;
	#nodes = 0;
	#otherAnchors;
	constructor(keepsNumbers, otherAnchors) {
		this.#keepsNumbers = keepsNumbers;
		this.#otherAnchors = otherAnchors;
	}
	get anchors() {
		return this.#anchors.keys();
	}
	convert(node) {
		if (node === null || node === void 0) return null;
		const present = node;
		this.#nodes += 1;
		if (this.#nodes > MAX_NODES || this.#open.size > MAX_DEPTH) this.#giveUp(present);
		if (isAlias(present)) return this.#convertAlias(present);
		this.#remember(present);
		if (isScalar(present)) return this.#convertScalar(present);
		if (!isMap(present) && !isSeq(present)) return null;
		this.#checkTag(present);
		this.#open.add(present);
		const value = isMap(present) ? this.#convertMap(present) : present.items.map((item, index) => this.#below(String(index), () => this.convert(item)));
		this.#open.delete(present);
		return value;
	}
	#checkKey(key) {
		this.#checkTag(key);
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
			const keyNode = pair.key ?? map;
			if (isMergePair(pair)) merged.push(pair);
			else if (key === void 0) {
				this.#reportKey(keyNode);
				this.convert(pair.value);
			} else if (key === "__proto__" || key === "\0number") {
				const shown = JSON.stringify(key);
				this.#report("yaml/unsupported", `The key ${shown} is not allowed`, keyNode);
			} else {
				const first = seen.get(key);
				if (first !== void 0) this.#reportDuplicate(key, keyNode, first);
				seen.set(key, keyNode);
				this.#checkKey(keyNode);
				this.#path.push(key);
				result[key] = this.#convertValue(pair, key);
				this.#path.pop();
			}
		}
		for (const pair of merged) this.#merge(pair, result);
		return result;
	}
	#convertValue(pair, key) {
		const value = this.convert(pair.value);
		const bite = commentBite(pair.value, value);
		if (bite !== void 0) {
			const start = pair.key.range?.[0] ?? 0;
			const end = isScalar(pair.value) ? pair.value.range?.[1] ?? start : start;
			this.#add({
				code: "yaml/comment",
				message: value === null ? `"${key}" has no value: YAML reads "#${bite}" as a comment` : `"${key}" ends at "${String(value)}": YAML reads "#${bite}" as a comment`,
				hint: `Quote it: ${key}: "${value === null ? "" : `${String(value)} `}#${bite}"`,
				start,
				end: Math.max(end, start + key.length)
			});
		}
		return value;
	}
	#merge(pair, into) {
		const sources = isSeq(pair.value) ? pair.value.items : [pair.value];
		for (const source of sources) {
			const value = this.convert(source);
			if (isAlias(source) && !this.aliases.has(source)) continue;
			if (typeof value !== "object" || value === null || Array.isArray(value)) {
				this.#report("yaml/unsupported", "\"<<\" merges something that is not a mapping", pair.key);
				return;
			}
			for (const [key, item] of Object.entries(value)) if (!Object.hasOwn(into, key)) into[key] = item;
		}
	}
	#convertAlias(alias) {
		const target = this.#anchors.get(alias.source);
		if (target === void 0) {
			const isElsewhere = this.#otherAnchors.has(alias.source);
			this.#report("yaml/unsupported", isElsewhere ? `The anchor "&${alias.source}" is in another document; anchors end at "---"` : `No anchor "&${alias.source}" stands before the alias`, alias, isElsewhere ? "Use vars or a matrix, or repeat the value." : "Quote a text that begins with \"*\".");
			return null;
		}
		if (this.#open.has(target)) {
			this.#report("yaml/unsupported", `The alias "*${alias.source}" stands within what it names`, alias);
			return null;
		}
		this.aliases.set(alias, target);
		return this.convert(target);
	}
	#convertScalar(scalar) {
		this.#checkTag(scalar);
		const { value, source } = scalar;
		if (typeof value === "string" || typeof value === "boolean") return value;
		if (value === null || value === void 0) return null;
		if (typeof value !== "number") {
			this.#report("yaml/unsupported", "The value is of a kind that manifests do not have", scalar);
			return null;
		}
		const text = source ?? String(value);
		if (text !== String(value)) this.hasOddNumbers = true;
		if (/^[-+]?0[0-9]/.test(text)) this.#report("yaml/number", `"${text}" has a leading zero, which some readers take for octal`, scalar, `Quote it if it is a text: "${text}". Write ${value} if it is a number.`);
		else if (!isExactNumber(text, value) && !(Number.isFinite(Number(text)) && this.#keepsNumbers(this.#path))) this.#report("yaml/number", Number.isFinite(value) ? `The number ${shorten(text)} loses digits when it is read: it becomes ${value}` : `${shorten(text)} is no number that can be sent`, scalar, `Quote it if it is a text: "${shorten(text)}".`);
		return Number.isFinite(value) ? value : 0;
	}
	#checkTag(node) {
		const tag = "tag" in node && typeof node.tag === "string" ? node.tag : void 0;
		if (tag === void 0 || /^tag:yaml\.org,2002:(str|int|float|bool|null|map|seq)$/.test(tag)) return;
		this.#report("yaml/unsupported", `The tag ${shorten(tag.replace("tag:yaml.org,2002:", "!!"))} is not supported`, node, tag.startsWith("!") && !tag.startsWith("!!") ? "Remove the tag; quote a text that begins with \"!\"." : "Remove the tag.");
	}
	#reportKey(key) {
		const hint = `Write a plain or quoted text as the key${!isScalar(key) && !isAlias(key) ? "; quote a text that begins with a brace or bracket" : ""}.`;
		this.#report("yaml/unsupported", "A key is not a text", key, hint);
	}
	#reportDuplicate(key, node, first) {
		const [start, end] = extent(node);
		const [firstStart, firstEnd] = extent(first);
		this.#add({
			code: "yaml/duplicate-key",
			message: `The key "${shorten(key)}" stands twice in one mapping`,
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
	#report(code, message, node, hint) {
		const [start, end] = extent(node);
		this.#add({
			code,
			message,
			start,
			end,
			...present$1({ hint })
		});
	}
	#add(problem) {
		if (this.problems.length < MAX_PROBLEMS) this.problems.push(problem);
	}
	#giveUp(node, why) {
		const tooDeep = `is nested more than ${MAX_DEPTH} deep`;
		const reason = why ?? (this.#nodes > MAX_NODES ? "expands to too many values" : tooDeep);
		this.#report("yaml/too-complex", `The document ${reason}`, node);
		throw new TooComplex();
	}
};
function commentBite(node, value) {
	if (!isScalar(node) || typeof node.comment !== "string") return void 0;
	if (!(node.type === void 0 || node.type === "PLAIN") || value !== null && typeof value !== "string") return void 0;
	const [line = ""] = node.comment.split("\n");
	return /^[^\s#]/.test(line) ? line : void 0;
}
function extent(node) {
	const [start, end] = node.range ?? [0, 0];
	return [start, end];
}
function shorten(text) {
	return text.length > 60 ? `${text.slice(0, 57)}...` : text;
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
	return syntax("A merge conflict stands in the file", "Choose one of the two sides, and remove the lines \"<<<<<<<\", \"=======\" and \">>>>>>>\".", from + match.index, match[0].length);
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
	if (last === "\"" || last === "'") return syntax("Text stands after a closing quote", `Quote the whole text; where it has a ${last} in it, use ${last === "\"" ? "'" : "\""} around it.`, at);
	if ("]}".includes(text[at] ?? " ")) return syntax(`The "${text[at]}" closes nothing`, "Remove it.", at);
	if (last === "]" || last === "}") return syntax("Text stands after a closing bracket", "Quote the whole text.", at);
	if (!/[|>][-+0-9]*$/.test(before)) return void 0;
	return syntax(`Text stands after "${last}", which announces a text of several lines`, "Begin the text on the next line, or quote it.", at);
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
	const innerEnd = (isPair(last) ? last.value ?? last.key : last)?.range?.[1] ?? start + 1;
	return text[end - 1] === closing && end > innerEnd;
}
function missingComma({ first, text, at }) {
	const isItem = first.code === "MISSING_CHAR" && first.message.startsWith("Missing ,");
	if (!isItem && first.code !== "BLOCK_IN_FLOW") return void 0;
	if (!isItem && /^[-?]\s/.test(text.slice(at, at + 2))) return syntax("A list with dashes stands within braces or brackets", "Write the list in brackets: [a, b].", at);
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
	return syntax(`No space stands after the colon of "${key}"`, "Write a space after each colon.", keyStart, key.length + 1);
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
	const start = document.contents?.range?.[0] ?? 0;
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
		hint: "Close what the line before opens, and write a space after each colon."
	},
	BAD_DQ_ESCAPE: {
		message: "A backslash in double quotes is no known escape",
		hint: "Use single quotes for texts with backslashes, such as regular expressions."
	},
	BAD_SCALAR_START: {
		message: "A plain text cannot begin with this character",
		hint: "Quote the text."
	},
	BLOCK_AS_IMPLICIT_KEY: {
		message: "A mapping stands where a single value is expected",
		hint: "Quote a text that has a colon and a space in it, or indent the mapping on a line of its own."
	},
	MULTILINE_IMPLICIT_KEY: {
		message: "A key runs over several lines",
		hint: "Write a colon after the key, or quote the text."
	},
	UNEXPECTED_TOKEN: {
		message: "YAML does not expect this here",
		hint: "Quote a text that has brackets, braces or \": \" in it, and check the indentation."
	},
	BAD_ALIAS: {
		message: "An alias has no usable name",
		hint: "Quote a text that begins with \"*\" or \"&\"."
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
	const line = withoutQuoted(lineAt(text, lineStart));
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
	const line = withoutQuoted(lineAt(text, lineStart));
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
function lineAt(text, start) {
	const end = text.indexOf("\n", start);
	return text.slice(start, end === -1 ? text.length : end);
}
function withoutQuoted(line) {
	return line.replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g, (quoted) => " ".repeat(quoted.length));
}
// src/manifest/yaml/parse-yaml.ts
function parseYaml(text, file, options = {}) {
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
			if (read.conversion === void 0) continue;
			const tree = {
				root: document.contents,
				conversion: read.conversion,
				offset: 0
			};
			const parsed = new ParsedDocument(source, tree, () => parsePart(text, extent, options));
			if (documents.length >= MAX_TREES) parsed.release();
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
const MAX_TREES = 200;
function readDocument(document, text, options, anchors) {
	if (document.errors.length > 0) return { problems: describeSyntaxErrors(document, text) };
	if (document.contents === null) return { problems: [] };
	const conversion = convertYaml(document.contents, options.keepsNumbers ?? (() => false), anchors);
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
	}).compose(new Parser$1(counter.addNewLine).parse(text));
}
function findControlCharacter(text) {
	const match = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.exec(text);
	if (match === null) return void 0;
	const hex = match[0].charCodeAt(0).toString(16).padStart(4, "0");
	return {
		code: "yaml/syntax",
		message: `The control character U+${hex.toUpperCase()} cannot stand in YAML`,
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
var YamlText = class {
	#file;
	#counter;
	constructor(file, counter) {
		this.#file = file;
		this.#counter = counter;
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
		const { line, col } = this.#counter.linePos(offset);
		return {
			line: Math.max(line, 1),
			column: Math.max(col, 1),
			offset
		};
	}
};
function parsePart(text, { start, end }, options) {
	const [document] = parseDocuments(text.slice(start, end), new LineCounter());
	const root = document?.contents;
	if (root === null || root === void 0) return void 0;
	return {
		root,
		conversion: convertYaml(root, options.keepsNumbers ?? (() => false)),
		offset: start
	};
}
var ParsedDocument = class {
	value;
	range;
	hasOddNumbers;
	#source;
	#parseAgain;
	#known;
	constructor(source, tree, parseAgain) {
		this.value = tree.conversion.value;
		this.hasOddNumbers = tree.conversion.hasOddNumbers;
		this.#source = source;
		this.#parseAgain = parseAgain;
		this.#known = tree;
		this.range = this.#nodeRange(tree.root);
	}
	release() {
		this.#known = void 0;
	}
	get #tree() {
		this.#known ??= this.#parseAgain();
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
			const item = node.items[Number(segment)];
			return item === void 0 || item === null ? void 0 : {
				key: void 0,
				value: item
			};
		}
		if (!isMap(node)) return void 0;
		const own = node.items.findLast((pair) => !isMergePair(pair) && keyText(pair) === segment);
		if (own !== void 0) return pairNodes(own);
		for (const pair of node.items.filter(isMergePair)) {
			const sources = isSeq(pair.value) ? pair.value.items : [pair.value];
			for (const source of sources) {
				const found = this.#child(this.#resolve(source), segment);
				if (found !== void 0) return found;
			}
		}
	}
	#nodeRange(node) {
		const [start, end] = node.range ?? [0, 0];
		const { offset } = this.#tree;
		return this.#source.range(offset + start, offset + end);
	}
};
function pairNodes(pair) {
	const key = pair.key;
	return {
		key,
		value: pair.value ?? key
	};
}
function hasExtent(node) {
	const [start, end] = node.range ?? [0, 0];
	return end > start;
}
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
		diagnostics: [emptyFile$1(path)]
	};
	if (second !== void 0) return {
		value: void 0,
		diagnostics: [secondDocument(second)]
	};
	const validation = {
		validator: validate,
		schema: schema$1,
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
function emptyFile$1(file) {
	const start = {
		line: 1,
		column: 1,
		offset: 0
	};
	return {
		code: "schema/missing-field",
		severity: "error",
		message: "The configuration is empty",
		hint: "It needs at least version, owner and onRemove.",
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
		hint: "Keep one document in wac.yaml; manifests stand in files of their own.",
		range: document.range
	};
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
		message: `The former owner "${owner}" is the present owner`,
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
		hint: "Name it in the one environment whose automations those are."
	};
}
// src/manifest/resolve-configuration.ts
const GUARD = {
	maxDeletes: 5,
	maxDeletePercent: 25,
	maxSilenced: 5,
	maxSilencedPercent: 25,
	maxRedirected: 10,
	maxAltered: 10,
	maxAlteredPercent: 100
};
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
	checkDocument(document, report);
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
			overrides: overrideRules(environment, own, source),
			source,
			usedVars,
			lockedLints: new Set(document.lint?.locked ?? [])
		},
		diagnostics
	};
}
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
function mergeConfiguration(document, environment, own, source) {
	const suffix = environment === void 0 ? "" : `:${environment}`;
	const entity = own?.entity ?? document.entity;
	const entities = own?.entities ?? document.entities ?? [];
	return {
		owner: `${document.owner}${suffix}`,
		formerOwners: [...(document.formerOwners ?? []).map((owner) => `${owner}${suffix}`), ...own?.formerOwners ?? []],
		declaredOwners: declaredOwners(document),
		...present$1({
			environment,
			entity
		}),
		...pinOf(document, own),
		entities: [...new Set(entity === void 0 ? entities : [entity, ...entities])],
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
		shadow: own?.shadow ?? false
	};
}
function declaredOwners(document) {
	const owners = [document.owner, ...document.formerOwners ?? []];
	const environments = Object.entries(document.environments ?? {});
	if (environments.length === 0) return owners;
	return environments.flatMap(([name, own]) => [...owners.map((owner) => `${owner}:${name}`), ...own.formerOwners ?? []]);
}
function checkDocument(document, report) {
	checkServer(document.server, document.allowInsecureHttp === true, "/server", report);
	checkVars(document.vars, "/vars", report);
	checkRemoved(document, report);
	for (const problem of formerOwnerProblems(document)) report(problem);
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
	}
}
function checkRemoved(document, report) {
	for (const [index, { until }] of (document.removed ?? []).entries()) {
		const day = new Date(`${until}T00:00:00Z`);
		if (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(until)) continue;
		report({
			code: "config/removed",
			pointer: `/removed/${index}/until`,
			message: `There is no day ${until}`,
			hint: "Write a day of the calendar as YYYY-MM-DD."
		});
	}
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
function checkVars(vars, pointer, report) {
	function visit(value, at) {
		if (typeof value === "string" && mayHoldExpression(value)) report({
			code: "expression/syntax",
			pointer: at,
			message: "A variable cannot hold an expression",
			hint: "Write the value out; expressions stand in manifests and in \"integrations\"."
		});
		if (typeof value !== "object" || value === null) return;
		for (const [key, item] of Object.entries(value)) visit(item, at + renderJsonPointer([key]));
	}
	visit(vars ?? {}, pointer);
	for (const secret of findSecrets(vars ?? {})) report({
		code: "manifest/secret",
		pointer: `${pointer}${secret.pointer}`,
		message: `This looks like ${secret.kind}`,
		hint: "Keep it in W&B\u2019s secret manager; nothing in the configuration is secret."
	});
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
		const expanded = expandExpressions(definition, chosen, (below, problem) => {
			report({
				...problem,
				pointer: pointer + below
			});
		});
		const problem = kindProblem(expanded);
		if (problem === void 0) aliases.set(name, { definition: expanded });
		else report({
			...problem,
			pointer
		});
	}
	return aliases;
}
function overrideRules(environment, own, source) {
	return (own?.overrides ?? []).map(({ match, set, patch }, index) => {
		const pointer = renderJsonPointer([
			"environments",
			environment ?? "",
			"overrides",
			index
		]);
		return {
			pointer,
			match,
			pattern: globPattern(match),
			...present$1({
				set: set === void 0 ? void 0 : spelled(set, `${pointer}/set`, source),
				patch: patch?.map((operation, at) => spelled(operation, `${pointer}/patch/${at}`, source))
			})
		};
	});
}
function spelled(mapping, pointer, source) {
	return withSpellings(mapping ?? {}, pointer, (at) => source.numberText(at));
}
// src/manifest/load-project.ts
function loadProject(input) {
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
	const diagnostics = [
		...resolved.diagnostics,
		...loaded.diagnostics,
		...checkVariables(input, resolved.value, parsed.value.document)
	];
	return {
		value: {
			configuration: resolved.value.configuration,
			environments: resolved.value.environments,
			declarations: loaded.declarations,
			aliases: aliasRefs(resolved.value)
		},
		diagnostics: uniqueDiagnostics(diagnostics)
	};
}
function declaredEnvironments(configuration) {
	if (configuration === void 0) return { names: [] };
	const [document] = parseYaml(configuration.text, configuration.path).value;
	return document === void 0 ? { names: [] } : environmentNames(document.value);
}
function loadManifests(input, resolved) {
	const diagnostics = [];
	const declarations = [];
	const emptied = [];
	const keyed = [];
	const matched = new Set();
	const readDocument = (document, suppressions) => {
		const expanded = expandManifest(document, resolved, matched);
		diagnostics.push(...expanded.diagnostics);
		for (const copy of expanded.copies) {
			keyed.push({
				key: copy.key,
				source: copy.source
			});
			const declaration = compileCopy(copy, resolved, suppressions, diagnostics);
			if (declaration !== void 0) declarations.push(declaration);
		}
		document.release();
	};
	for (const file of input.tree.files) {
		const parsed = parseYaml(file.text, displayPath(input.directory, file.path), { keepsNumbers: isInPayload });
		diagnostics.push(...parsed.diagnostics);
		if (parsed.value.length === 0 && parsed.diagnostics.length === 0) emptied.push(emptyFile(displayPath(input.directory, file.path)));
		const suppressions = new Suppressions({
			text: file.text,
			file: displayPath(input.directory, file.path),
			documents: parsed.value,
			today: input.today,
			locked: resolved.lockedLints
		});
		const known = diagnostics.length;
		for (const document of parsed.value) if (keyed.length <= MAX_AUTOMATIONS) readDocument(document, suppressions);
		const isWhole = resolved.environments.length === 0 && !hasErrors(diagnostics.slice(known));
		diagnostics.push(...suppressions.problems(isWhole));
	}
	if (keyed.length > MAX_AUTOMATIONS) diagnostics.push(TOO_MANY);
	diagnostics.push(...checkEmptied(emptied, input.tree.files.length));
	diagnostics.push(...findDuplicateKeys(keyed), ...findDuplicateNames(declarations));
	if (!hasErrors(diagnostics)) diagnostics.push(...unmatchedOverrides(resolved, matched), ...declaredRemovals(resolved, keyed));
	declarations.sort((a, b) => compareText(a.key, b.key));
	return {
		declarations,
		diagnostics
	};
}
const MAX_AUTOMATIONS = 2e5;
const TOO_MANY = {
	code: "matrix/invalid",
	severity: "error",
	message: `The directory describes more than ${MAX_AUTOMATIONS} automations`,
	hint: "Shorten the matrices, or split the directory into several with an owner each."
};
function compileCopy(copy, resolved, suppressions, diagnostics) {
	const problems = [];
	const declaration = compileDeclaration(copy, resolved.nameSuffix, {
		source: copy.source,
		configuration: resolved.configuration,
		aliases: resolved.aliases,
		report: (problem) => problems.push(locateProblem(problem, copy.source))
	});
	if (declaration !== void 0) lintDeclaration({
		manifest: copy.manifest,
		declaration,
		report: (problem) => problems.push(locateProblem(problem, copy.source))
	});
	const shown = problems.filter((problem) => !suppressions.covers(problem));
	diagnostics.push(...shown);
	return hasErrors(shown) ? void 0 : declaration;
}
function isInPayload(path) {
	return path[0] === "then" && path[1] === "sendWebhook" && path[2] === "payload";
}
function unmatchedOverrides(resolved, matched) {
	return resolved.overrides.filter((rule) => !matched.has(rule)).map((rule) => locateProblem({
		code: "config/override",
		pointer: `${rule.pointer}/match`,
		message: `The override matches no manifest: no key is like "${rule.match}"`,
		hint: "\"*\" stands for any characters but \"/\"; a matrix\u2019s bare key means every copy."
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
function checkVariables(input, resolved, document) {
	const declared = new Set([document, ...Object.values(document.environments ?? {})].flatMap(({ vars }) => Object.keys(vars ?? {})));
	const known = new Set([...declared, ...resolved.usedVars]);
	return [...input.vars?.keys() ?? []].filter((name) => !known.has(name)).map((name) => ({
		code: "expression/unknown-name",
		severity: "error",
		message: `Nothing uses the variable "${name}"`,
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
		hint: "It says who owns the automations: run \"wac init\", or write one with version, owner and onRemove."
	};
}
function checkEmptied(emptied, fileCount) {
	if (emptied.length < fileCount) return emptied;
	return emptied.map((diagnostic) => ({
		...diagnostic,
		severity: "error"
	}));
}
function emptyFile(file) {
	const start = {
		line: 1,
		column: 1,
		offset: 0
	};
	return {
		code: "file/no-manifests",
		severity: "warning",
		message: "There is no manifest in the file",
		hint: "Delete the file if its automations are to go; a name with \"_\" first leaves it out.",
		range: {
			file,
			start,
			end: start
		}
	};
}
function uniqueDiagnostics(diagnostics) {
	const seen = new Set();
	return diagnostics.filter(({ code, message, range }) => {
		const identity = `${code}\n${message}\n${range?.file ?? ""}\n${range?.start.offset ?? -1}`;
		if (seen.has(identity)) return false;
		seen.add(identity);
		return true;
	});
}
// src/cli/output/write-diagnostics.ts
function writeDiagnostics(context, diagnostics, sources = new Map()) {
	if (diagnostics.length === 0) return;
	const { io, options } = context;
	context.diagnostics.push(...diagnostics);
	io.stderr.write(renderDiagnosticsText(diagnostics, {
		...outputStyle(io.stderr, io.env, options.verbose),
		sources
	}));
}
// src/manifest/compile/check-environments.ts
function findCollidingEnvironments(projects) {
	const all = [...projects].filter((entry) => entry[0] !== void 0);
	return all.flatMap(([name, project], index) => all.slice(index + 1).flatMap(([otherName, other]) => {
		const [first, ...more] = collisions(project, other);
		return first === void 0 ? [] : [collide([name, project], otherName, first, more.length)];
	}));
}
function collisions(a, b) {
	const { server } = a.configuration;
	const otherServer = b.configuration.server;
	if (server !== void 0 && otherServer !== void 0 && server !== otherServer) return [];
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
function slotOf({ scope, name }) {
	return `${describeScope(scope).toLowerCase()}\n${name.trim().toLowerCase()}`;
}
// src/cli/session/open-project.ts
const DEFAULT_DIRECTORY = "automations";
async function openTree(context, directory = context.args[0]) {
	const { value: tree, diagnostics } = await readManifestTree(directory ?? findManifestDirectory(context.io.cwd));
	const { names, defaultEnvironment } = declaredEnvironments(tree.configuration);
	const environment = requestedEnvironment(context.options.env, context.io.env) ?? defaultEnvironment;
	const isUnread = tree.configuration === void 0 || hasErrors(diagnostics);
	if (environment !== void 0 && !isUnread && !names.includes(environment)) throw new Failure(`There is no environment "${environment}"`, {
		code: "usage",
		hint: names.length === 0 ? "wac.yaml declares no environments: leave --env and WAC_ENV out" : `wac.yaml declares ${names.join(", ")}`
	});
	return {
		tree,
		diagnostics,
		environment,
		declared: names
	};
}
async function openProject(context, directory, onInvalid) {
	const opened = await openTree(context, directory);
	const { tree, environment } = opened;
	const loaded = hasErrors(opened.diagnostics) ? {
		value: void 0,
		diagnostics: []
	} : loadProject({
		tree,
		directory: tree.directory,
		today: context.io.now().toISOString().slice(0, 10),
		...present$1({ environment }),
		vars: parseVariables(context.options.var ?? [])
	});
	const diagnostics = [...opened.diagnostics, ...loaded.diagnostics];
	writeDiagnostics(context, diagnostics, sourceTexts(tree));
	if (diagnostics.some(({ code }) => code === "config/environment-not-chosen")) return EXIT.usage;
	if (loaded.value === void 0 || hasErrors(diagnostics)) {
		await onInvalid?.(diagnostics, loaded.value?.configuration.owner);
		return EXIT.invalid;
	}
	return {
		tree,
		project: loaded.value,
		diagnostics
	};
}
async function loadEveryEnvironment(context) {
	const opened = await openTree(context);
	const { tree, declared } = opened;
	const chosen = requestedEnvironment(context.options.env, context.io.env);
	const environments = chosen === void 0 ? declared : [chosen];
	const vars = parseVariables(context.options.var ?? []);
	const projects = new Map();
	const lists = [opened.diagnostics];
	const isReadable = !hasErrors(opened.diagnostics);
	for (const environment of environments.length === 0 ? [void 0] : environments) {
		if (!isReadable) break;
		const chosenEnvironment = environment === void 0 ? {} : { environment };
		const loaded = loadProject({
			tree,
			directory: tree.directory,
			today: context.io.now().toISOString().slice(0, 10),
			...chosenEnvironment,
			vars
		});
		lists.push(loaded.diagnostics);
		if (loaded.value !== void 0) projects.set(environment, loaded.value);
	}
	lists.push(findCollidingEnvironments(projects));
	return {
		tree,
		projects,
		environments,
		diagnostics: mergeDiagnostics(lists)
	};
}
function refuseNarrowed(tree, command) {
	if (tree.narrowedTo === void 0) return;
	throw new Failure(`"wac ${command}" works on the whole tree below ${displayPath(tree.directory, "wac.yaml")}, not on ${tree.narrowedTo}`, {
		code: "usage",
		hint: `Run: wac ${command} ${tree.directory}`
	});
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
export { isMultiTenant as A, scopeType as B, sortDiagnostics as C, deploymentOf as D, DEFAULT_SERVER as E, conjuncts as F, REGISTRY_PREFIX as I, describeScope as L, keyPage as M, webPageAddress as N, hostNames as O, canonicalFilter as P, registryName as R, renderDiagnosticsText as S, neverFires as T, RE2JS as _, openProject as a, findManifestDirectory as b, refuseNarrowed as c, declaredEnvironments as d, loadProject as f, TEMPLATE_VARIABLES as g, SECRET_NAME as h, narrowTests as i, isSameDeployment as j, isHostedByWandb as k, sourceTexts as l, keyText as m, loadEveryEnvironment as n, openTree as o, parseYaml as p, narrowDiagnostics as r, parseVariables as s, DEFAULT_DIRECTORY as t, writeDiagnostics as u, readManifestTree as v, requestedEnvironment as w, fast_json_patch_default as x, CONFIGURATION_NAME as y, scopePath as z };
