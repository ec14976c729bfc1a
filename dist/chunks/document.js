import { B as isJsonObject, C as fractionToPercentage, D as stableJson, E as isJsonList, L as parseLosslessJson, R as renderLosslessJson, w as isSameJson, z as compareText } from "./common.js";
import { i as PARTS, r as canonicalText, t as parseMarker } from "./marker.js";
import { S as registryName, w as scopeType } from "./project.js";
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
// src/model/canonical/equal.ts
function differingParts(a, b) {
	return new Set(PARTS.filter((part) => !isEqualPart(a, b, part)));
}
function equalParts(a, b) {
	return new Set(PARTS.filter((part) => isEqualPart(a, b, part)));
}
function isEqualPart(a, b, part) {
	if (isSameJson(a[part], b[part])) return true;
	return stableJson(canonicalPart(a, part)) === stableJson(canonicalPart(b, part));
}
// src/model/document-words.ts
const INEXPRESSIBLE = "inexpressible";
// src/model/document/document-action.ts
function actionDocument(action, defaultEntity) {
	switch (action.kind) {
		case "other": return { [INEXPRESSIBLE]: {
			type: action.type,
			raw: action.raw
		} };
		case "doNothing": return { doNothing: {} };
		case "sendNotification": {
			const integration = integrationDocument(action.integration, defaultEntity);
			const { severity } = action;
			return { sendNotification: {
				integration,
				...text("title", action.title),
				...text("message", action.message),
				severity
			} };
		}
		case "sendWebhook": {
			const integration = integrationDocument(action.integration, defaultEntity);
			const payload = payloadDocument(action.payload);
			return { sendWebhook: payload === void 0 ? { integration } : {
				integration,
				payload
			} };
		}
	}
}
function integrationDocument(integration, defaultEntity) {
	const { entity } = integration;
	const named = integrationName(integration);
	return entity === void 0 || entity === defaultEntity ? named : {
		...named,
		entity
	};
}
function integrationName({ kind, id, channel, workspace, name }) {
	if (kind === "slack" && channel !== void 0) return { slack: workspace === void 0 ? { channel } : {
		channel,
		workspace
	} };
	return kind === "webhook" && name !== void 0 ? { webhook: name } : { id };
}
function text(key, value) {
	const canonical = canonicalText(value);
	return canonical === "" ? {} : { [key]: canonical };
}
// src/model/document/document-filter.ts
const FILTER_FIELDS = {
	artifact: new Map([["alias", "alias"], ["tag", "tag"]]),
	runs: new Map([
		["display_name", "name"],
		["name", "id"],
		["username", "user"],
		["state", "state"],
		["tags", "tags"],
		["config.", "config."],
		["summary_metrics.", "summary."]
	])
};
const OPERATORS = new Map([
	["$eq", ["eq", isScalar]],
	["$ne", ["ne", isScalar]],
	["$gt", ["gt", isOrdered]],
	["$gte", ["gte", isOrdered]],
	["$lt", ["lt", isOrdered]],
	["$lte", ["lte", isOrdered]],
	["$in", ["in", isScalarList]],
	["$nin", ["nin", isScalarList]],
	["$regex", ["regex", isText]],
	["$contains", ["contains", isText]],
	["$exists", ["exists", (operand) => typeof operand === "boolean"]]
]);
function filterDocument(filter, subject) {
	const canonical = canonicalFilter(filter);
	if (isJsonObject(canonical) && Object.keys(canonical).length === 0) return void 0;
	return nodeDocument(canonical, subject) ?? { mongo: canonical };
}
function nodeDocument(canonical, subject) {
	const parts = allOrNone(conjuncts(canonical), (conjunct) => conjunctDocument(conjunct, subject));
	if (parts === void 0 || parts.length === 0) return void 0;
	const together = merge(parts);
	if (together !== void 0) return together;
	return { all: parts.map((part) => merge([part]) ?? part) };
}
function conjunctDocument(conjunct, subject) {
	const [key, value] = onlyEntry(conjunct) ?? [];
	if (key === void 0 || value === void 0) return void 0;
	if (key === "$or" || key === "$nor") {
		const branches = branchDocuments(value, subject);
		return branches === void 0 ? void 0 : { [key === "$or" ? "any" : "none"]: branches };
	}
	if (key === "$not") {
		const inner = nodeDocument(value, subject);
		return inner === void 0 ? void 0 : { not: inner };
	}
	return fieldDocument(key, value, subject);
}
function fieldDocument(field, operators, subject) {
	const word = fieldWord(field, subject);
	const condition = operatorsDocument(operators);
	if (word === void 0 || condition === void 0) return void 0;
	return !word.includes(".") && !hasOnlyTexts(condition) ? void 0 : { [word]: condition };
}
function branchDocuments(value, subject) {
	if (!isJsonList(value) || value.length === 0) return void 0;
	return allOrNone(value, (item) => nodeDocument(item, subject));
}
function merge(parts) {
	const merged = new Map();
	for (const [key, value] of parts.flatMap((part) => Object.entries(part))) {
		const present = merged.get(key);
		if (present === void 0) {
			merged.set(key, value);
			continue;
		}
		if (key === "any" || key === "none" || key === "not" || !isJsonObject(present) || !isJsonObject(value)) return void 0;
		if (Object.keys(value).some((operator) => Object.hasOwn(present, operator))) return void 0;
		merged.set(key, {
			...present,
			...value
		});
	}
	const entries = [...merged].map(([key, value]) => [key, isGroupWord(key) ? value : shortCondition(value)]);
	return Object.fromEntries(entries);
}
function isGroupWord(key) {
	return key === "any" || key === "none" || key === "not" || key === "all";
}
function shortCondition(condition) {
	const [operator, operand] = onlyEntry(condition) ?? [];
	return (operator === "eq" || operator === "in") && operand !== void 0 ? operand : condition;
}
function operatorsDocument(operators) {
	if (!isJsonObject(operators)) return void 0;
	const entries = allOrNone(Object.entries(operators), ([operator, operand]) => operatorDocument(operator, operand));
	return entries === void 0 || entries.length === 0 ? void 0 : Object.fromEntries(entries);
}
function operatorDocument(operator, operand) {
	if (operator === "$not") {
		const inner = operatorsDocument(operand);
		return inner === void 0 ? void 0 : ["not", inner];
	}
	const [word, accepts] = OPERATORS.get(operator) ?? [];
	return word !== void 0 && accepts?.(operand) === true ? [word, operand] : void 0;
}
function hasOnlyTexts(condition) {
	return Object.entries(condition).every(([word, operand]) => {
		if (word === "exists") return true;
		if (isJsonList(operand)) return operand.every((item) => typeof item === "string");
		return isJsonObject(operand) ? hasOnlyTexts(operand) : typeof operand === "string";
	});
}
function fieldWord(field, subject) {
	const words = FILTER_FIELDS[subject];
	const word = field.endsWith(".") ? void 0 : words.get(field);
	if (word !== void 0) return word;
	for (const [prefix, replacement] of words) if (prefix.endsWith(".") && field.startsWith(prefix) && field.length > prefix.length) return `${replacement}${field.slice(prefix.length)}`;
}
function onlyEntry(value) {
	if (!isJsonObject(value)) return void 0;
	const [first, second] = Object.entries(value);
	return second === void 0 ? first : void 0;
}
function allOrNone(items, convert) {
	const converted = [];
	for (const item of items) {
		const one = convert(item);
		if (one === void 0) return void 0;
		converted.push(one);
	}
	return converted;
}
function isScalar(value) {
	return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
function isOrdered(value) {
	return typeof value === "string" || typeof value === "number";
}
function isText(value) {
	return typeof value === "string" && value !== "";
}
function isScalarList(value) {
	return isJsonList(value) && value.length > 0 && value.every(isScalar);
}
// src/model/document/document-event.ts
const AGGREGATE_WORDS = {
	MIN: "min",
	MAX: "max",
	AVERAGE: "mean"
};
function eventDocument(event) {
	if (event.kind === "other") return { [INEXPRESSIBLE]: {
		type: event.type,
		filter: event.filter
	} };
	if (event.kind === "runMetric") {
		const runs = filterDocument(event.runs, "runs");
		const condition = conditionDocument(event.condition);
		return { runMetric: runs === void 0 ? condition : {
			...condition,
			runs
		} };
	}
	if (event.kind === "runState") {
		const states = [...new Set(event.states)].sort(compareText).map((state) => state.toLowerCase());
		const runs = filterDocument(event.runs, "runs");
		return { runState: runs === void 0 ? { states } : {
			states,
			runs
		} };
	}
	const filter = filterDocument(event.filter, "artifact");
	return { [event.kind]: filter === void 0 ? {} : { filter } };
}
function conditionDocument(condition) {
	const { metric } = condition;
	switch (condition.kind) {
		case "threshold": return {
			metric,
			...aggregateDocument(condition),
			threshold: { [condition.operator.slice(1)]: condition.threshold }
		};
		case "change": {
			const { aggregate, priorWindow } = condition;
			const change = {
				direction: condition.direction.toLowerCase(),
				by: amountDocument(condition.amount, condition.amountType)
			};
			return {
				metric,
				...aggregateDocument(condition),
				change: aggregate === void 0 ? change : {
					...change,
					priorWindow
				}
			};
		}
		case "zscore": return {
			metric,
			zscore: {
				threshold: condition.threshold,
				window: condition.window,
				direction: condition.direction.toLowerCase()
			}
		};
	}
}
function aggregateDocument(condition) {
	const { aggregate, window } = condition;
	return aggregate === void 0 ? {} : {
		aggregate: AGGREGATE_WORDS[aggregate],
		window
	};
}
function amountDocument(amount, type) {
	return type === "ABSOLUTE" ? amount : fractionToPercentage(amount);
}
// src/model/document/document.ts
function automationDocument(content, options = {}) {
	const description = parseMarker(content.description).text;
	return {
		name: content.name,
		...description === "" ? {} : { description },
		enabled: content.enabled,
		scope: scopeDocument(content.scope),
		when: eventDocument(content.event),
		then: actionDocument(content.action, owningEntity(content.scope, options))
	};
}
function scopeDocument(scope) {
	switch (scope.kind) {
		case "other": return { [INEXPRESSIBLE]: { type: scope.type } };
		case "team": return { team: scope.entity };
		case "organization": return { organization: scope.entity };
		case "project": return inCollection({ project: `${scope.entity}/${scope.project ?? ""}` }, scope);
		case "registry": return inCollection({ registry: `${scope.entity}/${registryName(scope.project ?? "")}` }, scope);
	}
}
function owningEntity(scope, options) {
	return scope.kind === "project" || scope.kind === "team" ? scope.entity : options.defaultEntity;
}
function inCollection(document, { collection }) {
	return collection === void 0 ? document : {
		...document,
		collection
	};
}
export { differingParts as a, canonicalAutomation as c, integrationDocument as i, canonicalPart as l, owningEntity as n, equalParts as o, scopeDocument as r, isEqualPart as s, automationDocument as t, withPayloadValue as u };
