import { B as neverFires, H as deploymentOf, R as looksLikeSecret, at as scopeType, nt as describeScope } from "./project.js";
import { K as stableJson, U as countNoun, at as isJsonList, nt as compareText, ot as isJsonObject, q as present } from "./common.js";
import { n as canonicalAutomation } from "./canonical-automation.js";
import { c as actionIntegration, n as withMarker, t as parseMarker } from "./marker.js";
import { i as partHash, n as automationDigest, t as adoptionDigest } from "./digest.js";
import { r as isEqualPart, t as differingParts } from "./equal.js";
import { t as automationDocument } from "./document.js";
import { l as ACTIONS } from "./schema.js";
import { a as describeObserved, o as describeObservedScope, s as entityOf } from "./classify-observed.js";
import { createHmac, hash } from "node:crypto";
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
function diffAutomations(before, after, documents) {
	const differing = [...differingParts(before, after)];
	if (differing.length === 0) return [];
	const pair = documents ?? documentPair(before.content, after.content);
	return differing.flatMap((part) => {
		const word = WORD[part];
		const fields = diffValues(word, pair.before[word], pair.after[word]);
		return (fields.length > 0 ? fields : identityDifference(part, before.content, after.content)).map((field) => ({
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
	return Object.keys(document)[0];
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
	if (isAltered(before, result)) dangers.add("alters");
	return dangers;
}
function worstDanger(dangers) {
	return [
		"removes",
		"silences",
		"redirects",
		"alters"
	].find((danger) => dangers.has(danger)) ?? "none";
}
function isSilenced(before, after) {
	if (!before.enabled || reachOf(before) === "nobody") return false;
	return !after.enabled || reachOf(after) === "nobody" || hasOtherScope(before, after) || eventType(before.event) !== eventType(after.event) || isNarrowedToNothing(before.event, after.event);
}
function isNarrowedToNothing(before, after) {
	return neverFires(after) && !neverFires(before);
}
function isAltered(before, after) {
	if (![before, after].some(({ description }) => {
		const parsed = parseMarker(description);
		return parsed.kind === "marker" && parsed.marker.protect;
	})) return false;
	return !isEqualPart(canonicalAutomation(before), canonicalAutomation(after), "event");
}
function hasOtherScope(before, after) {
	if (before.scope.kind === "other" || after.scope.kind === "other") return true;
	return before.scope.id !== after.scope.id || scopeType(before.scope) !== scopeType(after.scope);
}
function eventType(event) {
	if (event.kind === "runMetric") return `runMetric ${event.condition.kind}`;
	return event.kind === "other" ? `other ${event.type}` : event.kind;
}
function reachOf({ action }) {
	return action.kind === "other" ? void 0 : ACTIONS[action.kind].reaches;
}
function isRedirected(before, after) {
	const from = actionIntegration(before.action);
	const to = actionIntegration(after.action);
	const reaches = [reachOf(before), reachOf(after)];
	if (!reaches.includes(void 0) && !reaches.includes("nobody") && reaches[0] !== reaches[1]) return true;
	return from !== void 0 && to !== void 0 && from.id !== to.id && !isReplaced(from, to);
}
function isReplaced(from, to) {
	return from.id !== to.id && from.kind === to.kind && (to.name ?? to.channel) !== void 0 && from.name === to.name && from.channel === to.channel && from.workspace === to.workspace && hasSameTarget(from, to);
}
function hasSameTarget(from, to) {
	const isTeamKnown = from.entity !== void 0 && to.entity !== void 0;
	if (isTeamKnown && from.entity !== to.entity) return false;
	if (from.url !== void 0 && to.url !== void 0) return from.url === to.url;
	return isTeamKnown || from.workspace !== void 0 && from.channel !== void 0;
}
// src/reconcile/build-change.ts
function buildChange(parts) {
	const { key, action, reason, origin, after, line, source, lifecycle = [] } = parts;
	const before = parts.before?.content;
	const afterContent = after === void 0 ? void 0 : contentAfter(before, after);
	const shown = documents(before, afterContent);
	return {
		key,
		action,
		reason,
		origin,
		danger: worstDanger(changeDangers({
			action,
			...present({
				before,
				after
			})
		})),
		name: after?.name ?? before?.name ?? key,
		...slotText(before, after),
		fields: [...fieldsAfter(afterContent, shown, parts), ...lifecycle],
		...present({
			before,
			after
		}),
		...withLifecycle(shown, lifecycle),
		precondition: parts.before === void 0 ? { kind: "free" } : {
			kind: "present",
			id: parts.before.content.id,
			digest: automationDigest(parts.before),
			...present({ marker: line })
		},
		dependsOn: [],
		isCounted: parts.isCounted ?? true,
		...present({ source })
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
function fieldChanges(before, after, parts, documents) {
	return diffAutomations(before, after, documents).map((difference) => ({
		...difference,
		origin: parts.origins?.get(difference.part) ?? parts.origin
	}));
}
function fieldsAfter(after, { beforeDocument, afterDocument }, parts) {
	const { before } = parts;
	if (before === void 0 || after === void 0) return [];
	const documents = beforeDocument === void 0 || afterDocument === void 0 ? void 0 : {
		before: beforeDocument,
		after: afterDocument
	};
	return fieldChanges(before, canonicalAutomation(after, { like: before }), parts, documents);
}
function withLifecycle({ beforeDocument, afterDocument }, fields) {
	const add = (document, side) => {
		const lifecycle = {};
		let result = document;
		for (const { path, [side]: value } of fields) {
			if (value === void 0) continue;
			if (path.startsWith(LIFECYCLE)) lifecycle[path.slice(LIFECYCLE.length)] = value;
			else result = {
				...result,
				[path]: value
			};
		}
		return Object.keys(lifecycle).length === 0 ? result : {
			...result,
			lifecycle
		};
	};
	return { ...present({
		beforeDocument: beforeDocument === void 0 ? void 0 : add(beforeDocument, "before"),
		afterDocument: afterDocument === void 0 ? void 0 : add(afterDocument, "after")
	}) };
}
const LIFECYCLE = "lifecycle.";
function documents(before, after) {
	if (before !== void 0 && after !== void 0) {
		const pair = documentPair(before, after);
		return {
			beforeDocument: pair.before,
			afterDocument: pair.after
		};
	}
	return { ...present({
		beforeDocument: before === void 0 ? void 0 : automationDocument(before),
		afterDocument: after === void 0 ? void 0 : automationDocument(after)
	}) };
}
function slotText(before, after) {
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
	const parsed = parseMarker(after.description);
	if (content === void 0 || parsed.kind !== "marker") return draft;
	const name = partHash(canonicalAutomation(content), "name", parsed.marker.version);
	const hashes = {
		...parsed.marker.hashes,
		name
	};
	return {
		...draft,
		description: withMarker(parsed.text, {
			...parsed.marker,
			hashes
		})
	};
}
// src/reconcile/document/plan-checksum.ts
const CHECKSUM_VERSION = `2.${2}`;
function digestedChange(change, redactor, parts) {
	const { key, action, name, scope, precondition, before, after } = change;
	const temporary = change.temporaryName === void 0 ? void 0 : temporaryDraft(change);
	return {
		key,
		action,
		name,
		scope,
		before: redactor.redact(change.beforeDocument ?? null),
		after: redactor.redact(change.afterDocument ?? null),
		precondition,
		result: after === void 0 ? null : identityOf(before, after, parts),
		temporary: temporary === void 0 ? null : identityOf(before, temporary, parts)
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
	return sha256(`wac/change/${2}\n${stableJson(digested)}`).slice(0, 32);
}
function planChecksum(digests, context) {
	const { server, owner, environment, options } = context;
	const lines = [
		deploymentOf(server),
		owner,
		environment ?? "",
		stableJson(options),
		...[...digests].sort()
	];
	return sha256(`wac/plan/${CHECKSUM_VERSION}\n${lines.join("\n")}`);
}
function isPlanChecksum(text) {
	return /^[0-9a-f]{64}$/.test(text);
}
function identityOf(before, draft, parts) {
	const parsed = parseMarker(draft.description);
	const { text } = parsed;
	const content = contentAfter(before, draft);
	const canonical = parts?.kept(draft) ?? (content === void 0 ? void 0 : canonicalAutomation(content, { text }));
	return {
		digest: canonical === void 0 ? "" : automationDigest(canonical),
		...present({ marker: parsed.kind === "none" ? void 0 : parsed.line })
	};
}
function sha256(text) {
	return hash("sha256", text, "hex");
}
// src/reconcile/document/plan-options.ts
function optionsDocument(grants) {
	return {
		allowDeletes: grants?.allow.deletes ?? null,
		allowSilenced: grants?.allow.silenced ?? null,
		allowRedirected: grants?.allow.redirected ?? null,
		allowAltered: grants?.allow.altered ?? null,
		allowConflicts: grants?.allowConflicts ?? false,
		failOnConflict: grants?.failOnConflict ?? false,
		allowDisjoint: grants?.allowDisjoint ?? false,
		adopt: grants?.adopt ?? false,
		takeOver: grants?.takeOver ?? [],
		...present({ recreate: grants?.recreate?.length === 0 ? void 0 : grants?.recreate })
	};
}
function decodeOptions(options) {
	const { allowDeletes, allowSilenced, allowRedirected, allowAltered, takeOver, recreate } = options;
	return {
		allow: { ...present({
			deletes: typeof allowDeletes === "number" ? allowDeletes : void 0,
			silenced: typeof allowSilenced === "number" ? allowSilenced : void 0,
			redirected: typeof allowRedirected === "number" ? allowRedirected : void 0,
			altered: typeof allowAltered === "number" ? allowAltered : void 0
		}) },
		allowConflicts: options["allowConflicts"] === true,
		failOnConflict: options["failOnConflict"] === true,
		allowDisjoint: options["allowDisjoint"] === true,
		adopt: options["adopt"] === true,
		takeOver: isJsonList(takeOver) ? takeOver.filter((owner) => typeof owner === "string") : [],
		recreate: isJsonList(recreate) ? recreate.filter((key) => typeof key === "string") : []
	};
}
// src/reconcile/document/redact-document.ts
const MAX_KNOWN = 1e4;
var DocumentRedactor = class {
	#secretKey;
	#known = new Map();
	#count = 0;
	constructor({ server, owner }) {
		this.#secretKey = `${deploymentOf(server)} ${owner}`;
	}
	redact(value, name = "") {
		if (typeof value === "string") return this.#redactText(value, name);
		if (isJsonList(value)) {
			const safe = value.map((item) => this.redact(item, name));
			return safe.every((item, index) => item === value[index]) ? value : safe;
		}
		if (!isJsonObject(value)) return value;
		let redacted;
		for (const key of Object.keys(value)) {
			const item = value[key] ?? null;
			const safe = this.redact(item, key);
			if (safe !== item) redacted = {
				...redacted ?? value,
				[key]: safe
			};
		}
		return redacted ?? value;
	}
	#redactText(text, name) {
		const known = this.#known.get(name);
		const found = known?.get(text);
		if (found !== void 0) return found;
		const redacted = looksLikeSecret(text, name) ? this.#hashOf(text) : text;
		if (this.#count < MAX_KNOWN) {
			this.#count += 1;
			if (known === void 0) this.#known.set(name, new Map([[text, redacted]]));
			else known.set(text, redacted);
		}
		return redacted;
	}
	#hashOf(text) {
		return `(suspected secret, hash ${createHmac("sha256", this.#secretKey).update(text, "utf8").digest("hex").slice(0, 16)})`;
	}
};
// src/reconcile/ownership/slots.ts
function slotOf(automation) {
	return `${scopeOf(automation)} ${automation.name}`;
}
function foldedSlotOf(automation) {
	return `${scopeOf(automation)} ${automation.name.trim().normalize("NFC").toLowerCase()}`;
}
function scopeOf({ scope }) {
	return scope.kind === "other" ? `OTHER:${scope.type}` : `${scopeType(scope)}:${scope.id}`;
}
// src/reconcile/decide/held-back.ts
function hiddenCounts(entities) {
	return new Map(entities.flatMap(({ name, hidden }) => hidden > 0 ? [[name, hidden]] : []));
}
function heldAsHidden(desired, hidden) {
	const { declaration, automation } = desired;
	const { entity } = automation.scope;
	const count = hidden.get(entity);
	if (count === void 0) return void 0;
	return {
		key: declaration.key,
		name: automation.name,
		scope: describeScope(automation.scope),
		reason: "hidden",
		message: hiddenMessage(declaration.key, entity, count),
		source: declaration.source.range
	};
}
function hiddenMessage(key, entity, count) {
	return `unknown: "${key}" may be among the ${countNoun(count, "hidden automation")} of "${entity}"`;
}
function heldByConflicts(conflicts) {
	const byKey = new Map();
	for (const { key, name, scope, message, source } of conflicts) {
		if (byKey.has(key)) continue;
		const entry = {
			key,
			name,
			scope,
			reason: "conflict",
			message
		};
		byKey.set(key, source === void 0 ? entry : {
			...entry,
			source
		});
	}
	return [...byKey.values()];
}
function sortHeldBack(entries) {
	const byKey = new Map();
	for (const entry of entries) if (!byKey.has(entry.key)) byKey.set(entry.key, entry);
	return [...byKey.values()].sort((a, b) => compareText(a.key, b.key));
}
function holdFormerForms(outcomes, withheld) {
	if (withheld.length === 0) return outcomes;
	const byScope = new Map();
	for (const desired of withheld) {
		const { id } = desired.automation.scope;
		const known = byScope.get(id);
		if (known === void 0) byScope.set(id, [desired]);
		else known.push(desired);
	}
	return outcomes.map((outcome) => {
		const { change } = outcome;
		if (change?.reason !== "not-declared" || change.before?.scope.kind === "other") return outcome;
		const successor = byScope.get(change.before?.scope.id ?? "")?.find((desired) => isFormerForm(change, desired));
		if (successor === void 0) return outcome;
		const { change: _, ...rest } = outcome;
		return {
			...rest,
			heldBack: heldFor(change, successor.declaration.key)
		};
	});
}
function isFormerForm({ before }, desired) {
	if (before === void 0) return false;
	const former = canonicalAutomation(before);
	const wanted = canonicalAutomation(desired.automation);
	const isSame = (part) => isEqualPart(former, wanted, part);
	return isSame("scope") && (isSame("name") || isSame("event") && isSame("action"));
}
function heldFor({ key, name, scope }, successor) {
	return {
		key,
		name,
		scope,
		reason: "dependency",
		message: `"${key}" may be the former automation of "${successor}", which is held back`
	};
}
// src/reconcile/ownership/conflicts.ts
function bothChanged(desired, observed, fields) {
	const { key } = desired.declaration;
	const paths = fields.filter((field) => field.origin === "both").map((field) => field.path);
	const what = paths.length === 0 ? "" : ` (${paths.join(", ")})`;
	return conflictOf(desired, [observed], {
		code: "both-changed",
		message: `The same part of "${key}" was changed in Git and on the server${what}`,
		hint: `Run "wac drift --repair ${key}" to restore Git's version, or "wac accept ${key}" to keep the server's version`
	});
}
function protectedByMarker(desired, observed) {
	const { key } = desired.declaration;
	return conflictOf(desired, [observed], {
		code: "protected",
		message: `"${key}" is protected, and the plan would silence or move it`,
		hint: "Set \"protect: false\" and apply that alone first; the next plan may then change it"
	});
}
function protectedElsewhere(desired, observed, owner) {
	return conflictOf(desired, [observed], {
		code: "protected",
		message: `${describeObserved(observed)} is protected by its owner ${owner}, so it cannot be taken over`,
		hint: `Let ${owner} apply "protect: false" to it first`
	});
}
function protectedRemoval({ observed, marker }) {
	return {
		code: "protected",
		key: marker.key,
		name: observed.name,
		scope: describeObservedScope(observed),
		message: `"${marker.key}" is protected, and no manifest describes it any more`,
		hint: "Add its manifest again; to remove it, set \"protect: false\", apply that, and remove the manifest afterwards",
		ids: [observed.id]
	};
}
function duplicateKey(ownedAutomations, key, source) {
	const [first] = ownedAutomations;
	const all = ownedAutomations.map(({ observed }) => describeObserved(observed)).join(" and ");
	return {
		code: "two-holders",
		key,
		name: first?.observed.name ?? key,
		scope: first === void 0 ? "" : describeObservedScope(first.observed),
		message: `${ownedAutomations.length} automations have the key "${key}": ${all}`,
		hint: "To let wac remove the younger one that it created, run \"wac apply --remove-duplicates\". Otherwise delete the copies, or remove the \"[wac:\u2026]\" line from their descriptions",
		ids: ownedAutomations.map(({ observed }) => observed.id),
		...present({ source })
	};
}
function sameSlot(desired, others) {
	const keys = others.map(({ declaration }) => `"${declaration.key}"`).join(", ");
	return conflictOf(desired, [], {
		code: "same-place",
		message: `"${desired.declaration.key}" and ${keys} have the same name and scope`,
		hint: "Give each its own name"
	});
}
function slotTaken(desired, unowned) {
	const { observed, owner } = unowned;
	const slot = describeObserved(observed);
	const { key } = desired.declaration;
	switch (unowned.reason) {
		case "other-environment": return conflictOf(desired, [observed], {
			code: "foreign",
			message: `"${key}" has the same name and scope as ${slot}, which belongs to ${owner ?? "another environment"}`,
			hint: "Give one of the environments a \"nameSuffix\" in wac.yaml, or a project of its own in \"scope\""
		});
		case "foreign": return conflictOf(desired, [observed], {
			code: "foreign",
			message: `"${key}" has the same name and scope as ${slot}, which belongs to ${owner ?? "another owner"}`,
			hint: `Choose another name, or take it over with --take-over ${owner ?? "OWNER"}`
		});
		case "unreadable-marker": return conflictOf(desired, [observed], {
			code: "unreadable-marker",
			message: `"${key}" has the same name and scope as ${slot}, whose marker cannot be read`,
			hint: "Remove the \"[wac:\u2026]\" line from its description and adopt it, or choose another name"
		});
		case "copy": return conflictOf(desired, [observed], {
			code: "place-taken",
			message: `"${key}" has the same name and scope as ${slot}, which was copied or moved there by hand`,
			hint: `Delete it, or take it over with "lifecycle: { adopt: ${adoptionDigest(canonicalAutomation(observed))} }" in the manifest or --adopt`
		});
		case "kept":
		case "protected": return conflictOf(desired, [observed], {
			code: "place-taken",
			message: `"${key}" has the same name and scope as ${slot}, which keeps this name under the key "${unowned.key ?? ""}"`,
			hint: `Choose another name, or run "wac release ${unowned.key ?? "KEY"}" and adopt it`
		});
		case "unmanaged":
		case "inexpressible": return conflictOf(desired, [observed], {
			code: "place-taken",
			message: `"${key}" has the same name and scope as ${slot}, which is unmanaged`,
			hint: `If it belongs here, adopt it as it is now: "lifecycle: { adopt: ${adoptionDigest(canonicalAutomation(observed))} }" in the manifest, or --adopt. Otherwise choose another name`
		});
	}
}
function slotNotFreed(desired, occupant, key) {
	return conflictOf(desired, [occupant], {
		code: "place-taken",
		message: `"${desired.declaration.key}" has the same name and scope as ${describeObserved(occupant)}, which is "${key}" and keeps its name and scope`,
		hint: `Resolve the conflict of "${key}" first, or choose another name`
	});
}
function slotContested(desired, name, other) {
	const { key } = desired.declaration;
	return conflictOf(desired, [], {
		code: "place-taken",
		message: `"${key}" was renamed to "${name}" on the server, and "${other}" has that name`,
		hint: `Run "wac drift --repair ${key}" to restore its name`
	});
}
function newerMarker(desired, observed) {
	return conflictOf(desired, [observed], {
		code: "unreadable-marker",
		message: `The marker of "${desired.declaration.key}" was written by a newer version of wac`,
		hint: "Upgrade wac"
	});
}
function damagedMarker(desired, observed) {
	return conflictOf(desired, [observed], {
		code: "unreadable-marker",
		message: `${describeObserved(observed)} has the key "${desired.declaration.key}" in a marker that cannot be read`,
		hint: "Remove the \"[wac:\u2026]\" line from its description, then adopt it or delete it"
	});
}
function conflictOf({ declaration, automation }, observed, words) {
	return {
		...words,
		key: declaration.key,
		name: automation.name,
		scope: describeScope(automation.scope),
		ids: observed.map(({ id }) => id),
		source: declaration.source.range
	};
}
// src/workflow/plan/plan-policy.ts
function planPolicy(configuration, options) {
	return {
		owner: configuration.owner,
		formerOwners: configuration.formerOwners,
		...present({
			declaredOwners: configuration.declaredOwners,
			otherOwners: configuration.otherOwners,
			environment: configuration.environment
		}),
		onRemove: configuration.onRemove,
		drift: configuration.drift,
		guard: configuration.guard,
		allow: { ...present({
			deletes: options.allowDeletes,
			silenced: options.allowSilenced,
			redirected: options.allowRedirected,
			altered: options.allowAltered
		}) },
		allowConflicts: options.allowConflicts ?? false,
		failOnConflict: options.failOnConflict ?? false,
		allowDisjoint: options.allowDisjoint ?? false,
		adopt: options.adopt ?? false,
		takeOver: options.takeOver ?? [],
		...present({ recreate: options.recreate }),
		removed: configuration.removed,
		formerEntities: configuration.formerEntities,
		today: options.today
	};
}
export { buildChange as A, optionsDocument as C, isPlanChecksum as D, identityOf as E, isSilenced as F, diffAutomations as I, fieldChanges as M, changeDangers as N, planChecksum as O, isReplaced as P, decodeOptions as S, digestedChange as T, holdFormerForms as _, newerMarker as a, slotOf as b, protectedRemoval as c, slotNotFreed as d, slotTaken as f, hiddenMessage as g, hiddenCounts as h, duplicateKey as i, contentAfter as j, temporaryDraft as k, sameSlot as l, heldByConflicts as m, bothChanged as n, protectedByMarker as o, heldAsHidden as p, damagedMarker as r, protectedElsewhere as s, planPolicy as t, slotContested as u, sortHeldBack as v, changeDigest as w, DocumentRedactor as x, foldedSlotOf as y };
