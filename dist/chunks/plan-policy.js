import { B as isJsonObject, D as stableJson, E as isJsonList, b as looksLikeSecret, z as compareText } from "./common.js";
import { a as actionIntegration, i as PARTS, n as withMarker, o as isExpressible, t as parseMarker } from "./marker.js";
import { C as scopePath, w as scopeType, x as describeScope } from "./project.js";
import { a as differingParts, c as canonicalAutomation, l as canonicalPart, t as automationDocument } from "./document.js";
import { createHash, createHmac, hash } from "node:crypto";
// src/model/canonical/ignored-parts.ts
const PART_BY_WORD = new Map([
	["name", "name"],
	["description", "description"],
	["enabled", "enabled"],
	["scope", "scope"],
	["when", "event"],
	["then", "action"]
]);
function partOfPath(path) {
	return PART_BY_WORD.get(path.split(".", 1)[0] ?? "");
}
function ignoredParts(paths) {
	return new Set(paths.map(partOfPath).filter((part) => part !== void 0));
}
// src/model/canonical/digest.ts
const VERSIONS = new Map([[1, partHashVersion1]]);
function partHashes(content, ignoredPaths = []) {
	const ignored = ignoredParts(ignoredPaths);
	const hashes = {};
	for (const part of PARTS) hashes[part] = ignored.has(part) ? "*" : partHash(content, part, 1);
	return hashes;
}
function partHash(content, part, version) {
	return VERSIONS.get(version)?.(content, part) ?? "*";
}
function judgePart(marker, content, part) {
	return judgeHash(marker, partHash(content, part, marker.version), part);
}
function judgeHash({ hashes }, now, part) {
	const remembered = hashes[part];
	if (remembered === "*" || now === "*") return "ignored";
	return remembered === now ? "same" : "different";
}
function automationDigest(content) {
	return sha256$1(`wac/automation\n${stableJson({ ...canonicalAutomation(content) })}`);
}
function partHashVersion1(content, part) {
	if (!REPEATED.has(part)) return freshHashVersion1(content, part);
	const id = `${part} ${JSON.stringify(content[part])}`;
	const known = remembered.get(id);
	if (known !== void 0) return known;
	const made = freshHashVersion1(content, part);
	if (remembered.size >= MOST_REMEMBERED) remembered.clear();
	remembered.set(id, made);
	return made;
}
const REPEATED = new Set([
	"enabled",
	"scope",
	"event"
]);
const remembered = new Map();
const MOST_REMEMBERED = 1e3;
function freshHashVersion1(content, part) {
	return sha256$1(`wac/1/${part}\n${stableJson(hashedForm(content, part))}`).slice(0, 4);
}
function hashedForm(content, part) {
	const { scope } = content;
	if (part !== "scope" || scope.kind === "other") return canonicalPart(content, part);
	return {
		type: scopeType(scope),
		path: scopePath(scope)
	};
}
function sha256$1(text) {
	return hash("sha256", text, "hex");
}
// src/model/document/diff-documents.ts
const WORD = {
	name: "name",
	description: "description",
	enabled: "enabled",
	scope: "scope",
	event: "when",
	action: "then"
};
const CHOICES = new Set([
	"scope",
	"when",
	"then",
	"integration",
	"threshold"
]);
const FORMS = [
	"mongo",
	"project",
	"registry",
	"team",
	"organization",
	"slack",
	"webhook",
	"id"
];
function diffAutomations(before, after, options = {}) {
	const documents = documentPair(before, after, options);
	return [...differingParts(before, after)].flatMap((part) => {
		const word = WORD[part];
		const fields = diffValues(word, documents.before[word], documents.after[word]);
		return (fields.length > 0 ? fields : identityDifference(part, before, after)).map((field) => ({
			...field,
			part
		}));
	});
}
function documentPair(before, after, options = {}) {
	const old = actionIntegration(before.action);
	const next = actionIntegration(after.action);
	const known = old !== void 0 && old.id === next?.id ? {
		...old,
		...next
	} : void 0;
	return {
		before: automationDocument(withIntegration(before, known), options),
		after: automationDocument(withIntegration(after, known), options)
	};
}
function diffValues(path, before, after) {
	if (before === void 0) return after === void 0 ? [] : [{
		path,
		after
	}];
	if (after === void 0) return [{
		path,
		before
	}];
	if (isJsonObject(before) && isJsonObject(after) && isSameForm(path, before, after)) return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) => diffValues(`${path}.${key}`, own(before, key), own(after, key)));
	return stableJson(before) === stableJson(after) ? [] : [{
		path,
		before,
		after
	}];
}
function isSameForm(path, before, after) {
	const word = path.slice(path.lastIndexOf(".") + 1);
	if (word === "runs" || word === "filter") return Object.hasOwn(before, "mongo") === Object.hasOwn(after, "mongo");
	return !CHOICES.has(word) || formOf(before) === formOf(after);
}
function formOf(document) {
	return FORMS.find((form) => Object.hasOwn(document, form)) ?? Object.keys(document)[0];
}
function identityDifference(part, before, after) {
	if (part === "scope" && before.scope.kind !== "other" && after.scope.kind !== "other") return [{
		path: "scope.id",
		before: before.scope.id,
		after: after.scope.id
	}];
	const old = actionIntegration(before.action);
	const next = actionIntegration(after.action);
	if (part !== "action" || old === void 0 || next === void 0) return [];
	return [{
		path: `then.${after.action.kind}.integration.id`,
		before: old.id,
		after: next.id
	}];
}
function withIntegration(content, integration) {
	const { action } = content;
	if (integration === void 0 || !("integration" in action)) return content;
	return {
		...content,
		action: {
			...action,
			integration
		}
	};
}
function own(document, key) {
	return Object.hasOwn(document, key) ? document[key] : void 0;
}
// src/reconcile/guard/change-dangers.ts
function changeDangers(change) {
	const { action, before, after } = change;
	if (action === "delete" || action === "release") return new Set(["removes"]);
	if (before === void 0 || after === void 0) return new Set();
	const dangers = new Set();
	const result = {
		...before,
		...after
	};
	if (isSilenced(before, result)) dangers.add("silences");
	if (isRedirected(before, result)) dangers.add("redirects");
	return dangers;
}
function worstDanger(dangers) {
	return [
		"removes",
		"silences",
		"redirects"
	].find((danger) => dangers.has(danger)) ?? "none";
}
function isSilenced(before, after) {
	if (!before.enabled || before.action.kind === "doNothing") return false;
	return !after.enabled || after.action.kind === "doNothing" || hasOtherScope(before, after) || eventType(before.event) !== eventType(after.event);
}
function hasOtherScope(before, after) {
	if (before.scope.kind === "other" || after.scope.kind === "other") return true;
	return before.scope.id !== after.scope.id || scopeType(before.scope) !== scopeType(after.scope);
}
function eventType(event) {
	if (event.kind === "runMetric") return `runMetric ${event.condition.kind}`;
	return event.kind === "other" ? `other ${event.type}` : event.kind;
}
function isRedirected(before, after) {
	const from = actionIntegration(before.action);
	const to = actionIntegration(after.action);
	return from !== void 0 && to !== void 0 && from.id !== to.id && !isReplaced(from, to);
}
function isReplaced(from, to) {
	return from.id !== to.id && from.kind === to.kind && (to.name ?? to.channel) !== void 0 && (from.entity === void 0 || to.entity === void 0 || from.entity === to.entity) && from.name === to.name && from.channel === to.channel && from.workspace === to.workspace;
}
// src/reconcile/ownership/describe-observed.ts
function describeObservedScope({ scope, listedIn }) {
	return scope.kind === "other" ? `${scope.type} in ${listedIn}` : describeScope(scope);
}
function entityOf({ scope, listedIn }) {
	return scope.kind === "other" ? listedIn : scope.entity;
}
function describeObserved(observed) {
	return `"${observed.name}" in ${describeObservedScope(observed)}`;
}
// src/reconcile/build-change.ts
function buildChange(parts) {
	const { key, action, reason, origin, before, after, line, source } = parts;
	const afterContent = after === void 0 ? void 0 : contentAfter(before, after);
	return {
		key,
		action,
		reason,
		origin,
		danger: worstDanger(changeDangers(parts)),
		name: after?.name ?? before?.name ?? key,
		...placeWords(before, after),
		fields: fieldChanges(before, afterContent, parts),
		...before === void 0 ? {} : { before },
		...after === void 0 ? {} : { after },
		...documents(before, afterContent),
		precondition: before === void 0 ? { kind: "free" } : {
			kind: "present",
			id: before.id,
			digest: automationDigest(before),
			...line === void 0 ? {} : { marker: line }
		},
		dependsOn: [],
		isCounted: parts.isCounted ?? true,
		...source === void 0 ? {} : { source }
	};
}
function contentAfter(before, draft) {
	const event = draft.event ?? before?.event;
	const action = draft.action ?? before?.action;
	if (event === void 0 || action === void 0) return void 0;
	return {
		...draft,
		event,
		action
	};
}
function fieldChanges(before, after, parts) {
	if (before === void 0 || after === void 0) return [];
	return diffAutomations(before, after).map((difference) => ({
		...difference,
		origin: parts.origins?.get(difference.part) ?? parts.origin
	}));
}
function documents(before, after) {
	if (before !== void 0 && after !== void 0) {
		const pair = documentPair(before, after);
		return {
			beforeDocument: pair.before,
			afterDocument: pair.after
		};
	}
	return {
		...before === void 0 ? {} : { beforeDocument: automationDocument(before) },
		...after === void 0 ? {} : { afterDocument: automationDocument(after) }
	};
}
function placeWords(before, after) {
	const entity = before === void 0 ? after?.scope.entity ?? "" : entityOf(before);
	if (after !== void 0) return {
		scope: describeScope(after.scope),
		entity
	};
	return {
		scope: before === void 0 ? "" : describeObservedScope(before),
		entity
	};
}
// src/reconcile/order/temporary-draft.ts
function temporaryDraft(change) {
	const { after, before, temporaryName } = change;
	if (after === void 0 || temporaryName === void 0) return void 0;
	const draft = {
		...after,
		name: temporaryName
	};
	const content = contentAfter(before, draft);
	const reading = parseMarker(after.description);
	if (content === void 0 || reading.kind !== "marker") return draft;
	const hashes = {
		...reading.marker.hashes,
		name: partHashes(content).name
	};
	return {
		...draft,
		description: withMarker(reading.text, {
			...reading.marker,
			hashes
		})
	};
}
// src/reconcile/document/redact-document.ts
function redactDocument(value, secretKey, name = "") {
	if (typeof value === "string") return looksLikeSecret(value, name) ? hashOf(value, secretKey) : value;
	if (isJsonList(value)) return value.map((item) => redactDocument(item, secretKey, name));
	if (!isJsonObject(value)) return value;
	const entries = Object.entries(value).map(([key, item]) => [key, redactDocument(item, secretKey, key)]);
	return Object.fromEntries(entries);
}
function hashOf(text, secretKey) {
	return `(suspected secret, hash ${createHmac("sha256", secretKey).update(text, "utf8").digest("hex").slice(0, 16)})`;
}
// src/reconcile/document/plan-checksum.ts
function digestedChange(change, target) {
	const { key, action, name, scope, precondition, before, after } = change;
	const secretKey = `${target.server} ${target.owner}`;
	const temporary = change.temporaryName === void 0 ? void 0 : temporaryDraft(change);
	return {
		key,
		action,
		name,
		scope,
		before: redactDocument(change.beforeDocument ?? null, secretKey),
		after: redactDocument(change.afterDocument ?? null, secretKey),
		precondition,
		result: after === void 0 ? null : identityOf(before, after),
		temporary: temporary === void 0 ? null : identityOf(before, temporary)
	};
}
function changeDigest(change) {
	const { key, action, name, scope, before, after, precondition, result } = change;
	const digested = {
		key,
		action,
		name,
		scope,
		before,
		after,
		precondition: { ...precondition },
		result: result === null ? null : { ...result }
	};
	return sha256(`wac/change/${1}\n${stableJson(digested)}`).slice(0, 32);
}
function planChecksum(digests, target) {
	const { server, owner, environment } = target;
	const lines = [
		server,
		owner,
		environment ?? "",
		...[...digests].sort()
	];
	return sha256(`wac/plan/${1}\n${lines.join("\n")}`);
}
function identityOf(before, draft) {
	const content = contentAfter(before, draft);
	const reading = parseMarker(draft.description);
	return {
		digest: content === void 0 ? "" : automationDigest(content),
		...reading.kind === "none" ? {} : { marker: reading.line }
	};
}
function sha256(text) {
	return createHash("sha256").update(text, "utf8").digest("hex");
}
// src/reconcile/ownership/classify-observed.ts
function classifyObserved(automations, policy) {
	const holders = new Map();
	const strangers = [];
	const newer = [];
	for (const observed of [...automations].sort((a, b) => compareText(a.id, b.id))) {
		const found = classifyOne(observed, policy);
		if (found.kind === "holder") {
			const { holder } = found;
			const known = holders.get(holder.marker.key);
			if (known === void 0) holders.set(holder.marker.key, [holder]);
			else known.push(holder);
		} else (found.kind === "newer" ? newer : strangers).push(found.stranger);
	}
	return {
		holders,
		strangers,
		newer
	};
}
function classifyOne(observed, policy) {
	const isOurs = (owner) => owner === policy.owner || policy.formerOwners.includes(owner);
	const reading = parseMarker(observed.description);
	if (reading.kind === "none") return {
		kind: "stranger",
		stranger: {
			observed,
			reason: isExpressible(observed) ? "unmanaged" : "inexpressible"
		}
	};
	if (reading.kind === "unreadable") {
		const { owner, key, line } = reading;
		return {
			kind: (reading.reason === "newer-version" || reading.reason === "unknown-flag") && owner !== void 0 && isOurs(owner) ? "newer" : "stranger",
			stranger: {
				observed,
				reason: "unreadable-marker",
				line,
				...owner === void 0 ? {} : { owner },
				...key === void 0 ? {} : { key }
			}
		};
	}
	const { marker, line, text } = reading;
	const { owner, key } = marker;
	if (isOurs(owner)) return {
		kind: "holder",
		holder: toHolder(observed, {
			marker,
			line,
			text
		}, policy.formerEntities)
	};
	return {
		kind: "stranger",
		stranger: {
			observed,
			reason: baseOwner(owner) === baseOwner(policy.owner) ? "other-environment" : "foreign",
			owner,
			key,
			marker,
			line,
			text
		}
	};
}
function toHolder(observed, reading, formerEntities) {
	const { marker } = reading;
	return {
		observed,
		marker,
		line: reading.line,
		text: reading.text,
		isCopy: isCopy(marker, observed),
		isLeft: formerEntities.includes(observed.listedIn)
	};
}
function isCopy(marker, observed) {
	return judgePart(marker, observed, "scope") === "different" && judgePart(marker, observed, "name") === "different";
}
function baseOwner(owner) {
	return owner.split(":")[0] ?? owner;
}
// src/reconcile/ownership/slots.ts
function placeOf(automation) {
	return `${scopeOf(automation)} ${automation.name.trim()}`;
}
function foldedPlaceOf(automation) {
	return `${scopeOf(automation)} ${automation.name.trim().normalize("NFC").toLowerCase()}`;
}
function scopeOf({ scope }) {
	return scope.kind === "other" ? `OTHER:${scope.type}` : `${scopeType(scope)}:${scope.id}`;
}
// src/workflow/plan/plan-policy.ts
function planPolicy(configuration, options) {
	return {
		owner: configuration.owner,
		formerOwners: configuration.formerOwners,
		...configuration.environment === void 0 ? {} : { environment: configuration.environment },
		onRemove: configuration.onRemove,
		drift: configuration.drift,
		guard: configuration.guard,
		allow: {
			...options.allowDeletes === void 0 ? {} : { deletes: options.allowDeletes },
			...options.allowSilenced === void 0 ? {} : { silenced: options.allowSilenced },
			...options.allowRedirected === void 0 ? {} : { redirected: options.allowRedirected }
		},
		allowConflicts: options.allowConflicts ?? false,
		allowDisjoint: options.allowDisjoint ?? false,
		adopt: options.adopt ?? false,
		takeOver: options.takeOver ?? [],
		removed: configuration.removed,
		formerEntities: configuration.formerEntities,
		today: options.today
	};
}
export { automationDigest as C, partHashes as D, partHash as E, diffAutomations as S, judgePart as T, describeObservedScope as _, isCopy as a, isReplaced as b, digestedChange as c, redactDocument as d, temporaryDraft as f, describeObserved as g, fieldChanges as h, classifyObserved as i, identityOf as l, contentAfter as m, foldedPlaceOf as n, toHolder as o, buildChange as p, placeOf as r, changeDigest as s, planPolicy as t, planChecksum as u, entityOf as v, judgeHash as w, isSilenced as x, changeDangers as y };
