import { V as stableJson, X as isJsonList, Z as isJsonObject, q as compareText } from "./common.js";
import { a as normalizeIgnored, f as canonicalText, i as isWhollyIgnored, l as payloadOfVersion1, o as withoutIgnored, p as PARTS, s as canonicalPayload, t as parseMarker } from "./marker.js";
import { N as scopePath, P as scopeType } from "./project.js";
import { hash } from "node:crypto";
// src/model/canonical/canonical-action.ts
function canonicalAction(action) {
	switch (action.kind) {
		case "sendNotification": return {
			kind: action.kind,
			integration: action.integration.id,
			title: canonicalText(action.title),
			message: canonicalText(action.message),
			severity: action.severity
		};
		case "sendWebhook": return {
			kind: action.kind,
			integration: action.integration.id,
			payload: canonicalPayload(action.payload)
		};
		case "doNothing": return { kind: action.kind };
		case "other": return {
			kind: action.kind,
			type: action.type,
			raw: action.raw
		};
	}
}
// src/model/canonical/canonical-filter.ts
const MATCH_ALL = {};
const MAX_DEPTH = 100;
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
	for (let depth = 0; depth < MAX_DEPTH; depth += 1) {
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
	if (!isJsonObject(node) || depth > MAX_DEPTH) return node;
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
	if (!isOperators(value)) return [withKey(field, { $eq: value })];
	const entries = Object.entries(canonicalOperators(value, depth));
	if (Object.hasOwn(value, "$options")) return [withKey(field, Object.fromEntries(entries))];
	return entries.map(([operator, operand]) => withKey(field, { [operator]: operand }));
}
function canonicalOperators(operators, depth) {
	const entries = Object.entries(operators).map(([operator, operand]) => {
		if ((operator === "$in" || operator === "$nin") && isJsonList(operand)) return [operator, asSet(operand)];
		if (operator === "$not" && isOperators(operand) && depth < MAX_DEPTH) return [operator, canonicalOperators(operand, depth + 1)];
		return [operator, operand];
	});
	return Object.fromEntries(entries);
}
function isOperators(value) {
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
// src/model/canonical/canonical-automation.ts
function canonicalAutomation(content) {
	const entries = PARTS.map((part) => [part, canonicalPart(content, part)]);
	return Object.fromEntries(entries);
}
function canonicalPart(content, part) {
	switch (part) {
		case "name": return content.name;
		case "description": return parseMarker(content.description).text;
		case "enabled": return content.enabled;
		case "scope": return canonicalScope(content.scope);
		case "event": return canonicalEvent(content.event);
		case "action": return canonicalAction(content.action);
	}
}
function canonicalScope(scope) {
	return scope.kind === "other" ? {
		kind: scope.kind,
		type: scope.type
	} : {
		type: scopeType(scope),
		id: scope.id
	};
}
// src/model/canonical/digest.ts
const VERSIONS = new Map([[1, partHashVersion1], [2, partHashVersion2]]);
function partHashes(content, ignoredPaths = []) {
	const ignored = normalizeIgnored(ignoredPaths);
	const hashes = {};
	for (const part of PARTS) hashes[part] = partHash(content, part, 2, ignored);
	return hashes;
}
function partHash(content, part, version, ignored = []) {
	const make = VERSIONS.get(version);
	if (make === void 0 || isWhollyIgnored(part, ignored)) return "*";
	if (!REPEATED.has(part)) return make(hashedForm(content, part, version, ignored), part);
	const id = `${version} ${part} ${JSON.stringify(content[part])}`;
	const known = remembered.get(id);
	if (known !== void 0) return known;
	const made = make(hashedForm(content, part, version, ignored), part);
	if (remembered.size >= MAX_REMEMBERED) remembered.clear();
	remembered.set(id, made);
	return made;
}
function comparePart(marker, content, part) {
	const before = marker.hashes[part];
	if (before === "*") return marker.ignored === void 0 ? "unknown" : "ignored";
	return before === partHash(content, part, marker.version, marker.ignored) ? "same" : "different";
}
function automationDigest(content) {
	return sha256(`wac/automation\n${stableJson({ ...canonicalAutomation(content) })}`);
}
function adoptionDigest(content) {
	return `sha256:${automationDigest(content).slice(0, 16)}`;
}
function partHashVersion1(form, part) {
	return sha256(`wac/1/${part}\n${stableJson(form)}`).slice(0, 4);
}
function partHashVersion2(form, part) {
	return hash("sha256", `wac/2/${part}\n${stableJson(form)}`, "base64url").slice(0, 8);
}
const REPEATED = new Set([
	"enabled",
	"scope",
	"event"
]);
const remembered = new Map();
const MAX_REMEMBERED = 1e3;
function hashedForm(content, part, version, ignored) {
	const { scope } = content;
	if (part === "action" && version === 1) return actionOfVersion1(content.action);
	if (part !== "scope" || scope.kind === "other") return withoutIgnored(canonicalPart(content, part), part, ignored);
	return {
		type: scopeType(scope),
		path: scopePath(scope)
	};
}
function actionOfVersion1(action) {
	const form = canonicalAction(action);
	return action.kind === "sendWebhook" ? {
		...form,
		payload: payloadOfVersion1(action.payload)
	} : form;
}
function sha256(text) {
	return hash("sha256", text, "hex");
}
export { partHashes as a, conjuncts as c, partHash as i, automationDigest as n, canonicalPart as o, comparePart as r, canonicalFilter as s, adoptionDigest as t };
