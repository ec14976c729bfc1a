import { f as canonicalText, p as PARTS, s as canonicalPayload, t as parseMarker } from "./marker.js";
import { B as scopeType, P as canonicalFilter } from "./project.js";
import { J as compareText } from "./common.js";
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
export { canonicalPart as n, canonicalAction as r, canonicalAutomation as t };
