import { t as isJsonObject } from "./json.js";
import { t as compareText } from "./compare-text.js";
import { t as isJsonList } from "./is-json-list.js";
import { a as scopeType, i as scopePath, n as describeScope } from "./scope.js";
import { t as stableJson } from "./stable-json.js";
import { a as actionIntegration, i as PARTS, n as withMarker, o as isExpressible, t as parseMarker } from "./marker.js";
import { c as canonicalAutomation, i as automationDocument, l as canonicalPart, t as differingParts } from "./equal.js";
import { t as looksLikeSecret } from "./looks-like-secret.js";
import { createHash, createHmac } from "node:crypto";
// src/model/ignored-parts.ts
/** The part that each top-level word of a manifest is about. */
const PART_BY_WORD = /* @__PURE__ */ new Map([
	["name", "name"],
	["description", "description"],
	["enabled", "enabled"],
	["scope", "scope"],
	["when", "event"],
	["then", "action"]
]);
/** The part that a dotted path of a manifest belongs to; undefined for a word that is no part of an automation. */
function partOfPath(path) {
	return PART_BY_WORD.get(path.split(".", 1)[0] ?? "");
}
/** The parts that a list of ignored paths touches. */
function ignoredParts(paths) {
	return new Set(paths.map(partOfPath).filter((part) => part !== void 0));
}
// src/model/digest.ts
/**
* Digests: short ones of each part for the marker, and a long one of the whole for preconditions.
*
* Every version that was ever written stays in the registry, so that a new release can judge what an old one applied
* and never has to rewrite an estate. A change to the canonical form that changes a hash needs a new version.
*/
/** Every version that markers in the field may carry. */
const VERSIONS = /* @__PURE__ */ new Map([[1, partHashVersion1]]);
/** The hash of every part in today's version; `*` for a part with an ignored path. */
function partHashes(content, ignoredPaths = []) {
	const ignored = ignoredParts(ignoredPaths);
	const entries = PARTS.map((part) => [part, ignored.has(part) ? "*" : partHash(content, part, 1)]);
	return Object.fromEntries(entries);
}
/** The hash of one part in a version; `*` in a version that never was. */
function partHash(content, part, version) {
	return VERSIONS.get(version)?.(content, part) ?? "*";
}
/** Whether a part is as the marker remembers it, in whatever version the marker was written. */
function judgePart(marker, content, part) {
	const remembered = marker.hashes[part];
	const now = partHash(content, part, marker.version);
	if (remembered === "*" || now === "*") return "ignored";
	return remembered === now ? "same" : "different";
}
/**
* The digest of an automation's live form, marker apart: 64 hex digits. Types that we cannot express count as they
* came.
*/
function automationDigest(content) {
	return sha256$1(`wac/automation\n${stableJson({ ...canonicalAutomation(content) })}`);
}
/** 16 bits of SHA-256 over the part's canonical JSON, the scope by its path. */
function partHashVersion1(content, part) {
	return sha256$1(`wac/1/${part}\n${stableJson(hashedForm(content, part))}`).slice(0, 4);
}
/** A scope is hashed by its path: the id of a project that was made anew differs, what the manifest asked for does not. */
function hashedForm(content, part) {
	const { scope } = content;
	if (part !== "scope" || scope.kind === "other") return canonicalPart(content, part);
	return {
		type: scopeType(scope),
		path: scopePath(scope)
	};
}
function sha256$1(text) {
	return createHash("sha256").update(text, "utf8").digest("hex");
}
// src/model/diff-documents.ts
/** The differences of two automations, leaf by leaf, in the words and paths of a manifest. */
/** The manifest's word of each part. */
const WORD = {
	name: "name",
	description: "description",
	enabled: "enabled",
	scope: "scope",
	event: "when",
	action: "then"
};
/** Mappings of which one form is chosen: another form is another value, not a key that goes and one that comes. */
const CHOICES = /* @__PURE__ */ new Set([
	"scope",
	"when",
	"then",
	"integration",
	"threshold"
]);
/** Mappings with more than one key, where the first tells the form. */
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
/**
* The fields that differ, in the order of a manifest. Empty exactly when the two are equal; scalars and lists are
* compared whole, mappings key by key, an event or action of another kind is one field.
*/
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
/**
* Both documents, with an integration that is the same on both sides shown alike: one side may know its team where
* the other has only seen it inside an automation.
*/
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
	if (isJsonObject(before) && isJsonObject(after) && isSameForm(path, before, after)) return [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) => diffValues(`${path}.${key}`, own(before, key), own(after, key)));
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
/** The words are the same and the objects behind them are not: their ids say so. */
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
// src/reconcile/change-dangers.ts
/**
* What a change may cost: an alert that no longer fires, one that goes elsewhere, one that is gone.
*
* Only what fired before can be silenced: an automation that was disabled, or did nothing, loses nothing.
*/
/** The dangers of a change; the worst is the change's own, and a guard counts each. */
function changeDangers(change) {
	const { action, before, after } = change;
	if (action === "delete" || action === "release") return /* @__PURE__ */ new Set(["removes"]);
	if (before === void 0 || after === void 0) return /* @__PURE__ */ new Set();
	const dangers = /* @__PURE__ */ new Set();
	const result = {
		...before,
		...after
	};
	if (isSilenced(before, result)) dangers.add("silences");
	if (isRedirected(before, result)) dangers.add("redirects");
	return dangers;
}
/** The worst of some dangers. */
function worstDanger(dangers) {
	return [
		"removes",
		"silences",
		"redirects"
	].find((danger) => dangers.has(danger)) ?? "none";
}
/** Whether an automation that fires would no longer fire as it did. */
function isSilenced(before, after) {
	if (!before.enabled || before.action.kind === "doNothing") return false;
	return !after.enabled || after.action.kind === "doNothing" || hasOtherScope(before, after) || eventType(before.event) !== eventType(after.event);
}
/** Whether two stand on scopes that the server tells apart. */
function hasOtherScope(before, after) {
	if (before.scope.kind === "other" || after.scope.kind === "other") return true;
	return before.scope.id !== after.scope.id || scopeType(before.scope) !== scopeType(after.scope);
}
/** The wire tells the three kinds of metric condition apart as event types of their own. */
function eventType(event) {
	if (event.kind === "runMetric") return `runMetric ${event.condition.kind}`;
	return event.kind === "other" ? `other ${event.type}` : event.kind;
}
function isRedirected(before, after) {
	const from = actionIntegration(before.action);
	const to = actionIntegration(after.action);
	return from !== void 0 && to !== void 0 && from.id !== to.id && !isReplaced(from, to);
}
/** Whether one integration was made anew under the same team, kind and name as another. */
function isReplaced(from, to) {
	return from.id !== to.id && from.kind === to.kind && (to.name ?? to.channel) !== void 0 && (from.entity === void 0 || to.entity === void 0 || from.entity === to.entity) && from.name === to.name && from.channel === to.channel && from.workspace === to.workspace;
}
// src/reconcile/describe-observed.ts
/** Where an automation listens, for people; a scope of a type that we do not know by its type. */
function describeObservedScope({ scope, listedIn }) {
	return scope.kind === "other" ? `${scope.type} in ${listedIn}` : describeScope(scope);
}
/** The entity whose guard counts it. */
function entityOf({ scope, listedIn }) {
	return scope.kind === "other" ? listedIn : scope.entity;
}
/** `"Loss alert" in project acme/vision`. */
function describeObserved(observed) {
	return `"${observed.name}" in ${describeObservedScope(observed)}`;
}
// src/reconcile/build-change.ts
/** The change; its dependencies are found later, when all changes are known. */
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
/** What the server holds after a draft was written; what a draft leaves out stays. */
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
/** The fields that differ between two automations, each with who made the difference. */
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
// src/reconcile/redact-document.ts
/** Keeps what looks like a secret out of plan files: a keyed hash stands in its place. */
/**
* The value with a keyed hash for each suspected secret.
*
* The same secret has the same hash within one owner and server, so that a plan still shows whether it changes; under
* another key it has another, so that plans of different owners cannot be compared.
*
* @param name what the value stands under; texts under a name such as `token` are suspected whatever they look like.
*/
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
// src/reconcile/temporary-draft.ts
/**
* The first step of a change that passes through a temporary name: all of the change but its name.
*
* Its marker hashes the temporary name, so that a run that finds it after a crash sees an automation of ours that
* only wants renaming. Undefined for a change that needs no such step.
*/
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
// src/reconcile/plan-checksum.ts
/**
* Digests of changes and of plans: what a reviewer agrees to.
*
* A change's digest covers what is there, what will be there, and the ids and markers of both; not why, not when, not
* in which order. It is made from the change as a plan file shows it, so that an edited file does not match its own.
*/
/** A change as its digest sees it: suspected secrets are only there as keyed hashes. */
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
/** 128 bits: nobody finds two changes with one digest by chance. */
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
/** The plan's checksum, from the digests of its changes. */
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
/** What an automation is after a draft was written. */
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
// src/reconcile/classify-observed.ts
/**
* Says of every automation on the server whose it is, by its marker alone.
*
* A *holder* carries our marker (or a former owner's) and a key. A holder whose name and scope both differ from what
* was last applied is a *copy*: somebody copied it, or moved it by hand, and nobody can tell which, so it never
* qualifies for a change. Everything that is no holder is left alone unless a manifest asks for its place.
*/
/** Sorts the estate by ownership. The order of the input does not matter. */
function classifyObserved(automations, policy) {
	const holders = /* @__PURE__ */ new Map();
	const strangers = [];
	const newer = [];
	for (const observed of [...automations].sort((a, b) => compareText(a.id, b.id))) {
		const found = classifyOne(observed, policy);
		if (found.kind === "holder") {
			const { holder } = found;
			holders.set(holder.marker.key, [...holders.get(holder.marker.key) ?? [], holder]);
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
/** A holder of what was read from a marker. */
function toHolder(observed, reading, formerEntities) {
	const { marker } = reading;
	return {
		observed,
		...reading,
		isCopy: isCopy(marker, observed),
		isLeft: formerEntities.includes(observed.listedIn)
	};
}
/** Whether name and scope both differ from what was last applied: copied or moved by hand. */
function isCopy(marker, observed) {
	return judgePart(marker, observed, "name") === "different" && judgePart(marker, observed, "scope") === "different";
}
/** An owner without its environment. */
function baseOwner(owner) {
	return owner.split(":")[0] ?? owner;
}
// src/reconcile/places.ts
/** The place as one text; two automations at one place have the same. */
function placeOf(automation) {
	return `${scopeOf(automation)} ${automation.name.trim()}`;
}
/**
* The place with the name's case folded away: whether the server tells "Loss" from "loss" is not documented, so the
* order of changes takes care not to find out.
*/
function foldedPlaceOf(automation) {
	return `${scopeOf(automation)} ${automation.name.trim().normalize("NFC").toLowerCase()}`;
}
function scopeOf({ scope }) {
	return scope.kind === "other" ? `OTHER:${scope.type}` : `${scopeType(scope)}:${scope.id}`;
}
// src/workflow/plan-policy.ts
/** The policy of one run. */
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
export { automationDigest as C, partHashes as E, diffAutomations as S, partHash as T, describeObservedScope as _, isCopy as a, isReplaced as b, digestedChange as c, temporaryDraft as d, redactDocument as f, describeObserved as g, fieldChanges as h, classifyObserved as i, identityOf as l, contentAfter as m, foldedPlaceOf as n, toHolder as o, buildChange as p, placeOf as r, changeDigest as s, planPolicy as t, planChecksum as u, entityOf as v, judgePart as w, isSilenced as x, changeDangers as y };
