import { i as PARTS, r as canonicalText, t as parseMarker } from "./marker.js";
import { w as scopeType } from "./project.js";
import { H as isJsonList, I as parseLosslessJson, L as renderLosslessJson, U as isJsonObject, w as stableJson, z as compareText } from "./common.js";
// src/model/canonical/canonical-payload.ts
function canonicalPayload(payload) {
	const text = canonicalText(payload);
	if (text.trim() === "") return null;
	const value = parseLosslessJson(text);
	if (value === void 0) return { text };
	const json = renderLosslessJson(value);
	return isEmptyPayload(json) ? null : { json };
}
function payloadDocument(payload) {
	const canonical = canonicalPayload(payload);
	if (canonical === null) return void 0;
	const { json, text } = canonical;
	if (typeof text === "string") return text;
	if (typeof json !== "string") return void 0;
	const value = JSON.parse(payload);
	return (isJsonObject(value) || isJsonList(value)) && !hasProtoKey(json) && stableJson(value) === json ? value : json;
}
function withPayloadValue(payload, from, path) {
	const target = parseLosslessJson(payload === "" ? "{}" : payload);
	const source = parseLosslessJson(from === "" ? "{}" : from);
	if (target === void 0 || source === void 0) return payload;
	const changed = replaceAt(target, source, path);
	return changed === void 0 || changed === target ? payload : renderLosslessJson(changed);
}
function isEmptyPayload(json) {
	return json === "null" || json === "{}" || json === "\"\"";
}
function hasProtoKey(json) {
	return json.includes("\"__proto__\":");
}
function replaceAt(target, source, path) {
	const [key, ...rest] = path;
	if (key === void 0) return source;
	if (!isLosslessObject(target) || !isLosslessObject(source)) return void 0;
	const next = new Map(target);
	const live = source.get(key);
	if (rest.length > 0 && live !== void 0) {
		const inner = replaceAt(target.get(key) ?? new Map(), live, rest);
		if (inner === void 0) return void 0;
		next.set(key, inner);
		return next;
	}
	if (live === void 0) {
		if (rest.length === 0) next.delete(key);
		else return removeAt(target, path);
		return next;
	}
	next.set(key, live);
	return next;
}
function removeAt(target, path) {
	const [key, ...rest] = path;
	if (key === void 0 || !isLosslessObject(target)) return void 0;
	const next = new Map(target);
	const inner = target.get(key);
	if (inner === void 0) return target;
	if (rest.length === 0) {
		next.delete(key);
		return next;
	}
	const changed = removeAt(inner, rest);
	if (changed === void 0) return void 0;
	next.set(key, changed);
	return next;
}
function isLosslessObject(value) {
	return value instanceof Map;
}
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
export { payloadDocument as a, conjuncts as i, canonicalPart as n, withPayloadValue as o, canonicalFilter as r, canonicalAutomation as t };
