import { F as countNoun, T as invariant, z as compareText } from "./common.js";
import { i as PARTS, n as withMarker, o as isExpressible, t as parseMarker } from "./marker.js";
import { D as partHashes, T as judgePart, _ as describeObservedScope, b as isReplaced, c as digestedChange, g as describeObserved, h as fieldChanges, i as classifyObserved, n as foldedPlaceOf, o as toHolder, p as buildChange, r as placeOf, s as changeDigest, u as planChecksum, v as entityOf, w as judgeHash, x as isSilenced, y as changeDangers } from "./plan-policy.js";
import { a as differingParts, o as equalParts, s as isEqualPart, u as withPayloadValue } from "./document.js";
import { a as newerMarker, c as placeTaken, d as samePlace, f as twoHolders, i as damagedMarker, l as protectedByMarker, n as planRemoval, o as placeContested, r as bothChanged, s as placeNotFreed, t as leftAlone, u as protectedElsewhere } from "./plan-removal.js";
import { x as describeScope } from "./project.js";
import { createHash } from "node:crypto";
// src/reconcile/ownership/own-marker.ts
function markerFor(declaration, hashes, policy) {
	const { protect, onRemove } = declaration.lifecycle;
	return {
		owner: policy.owner,
		key: declaration.key,
		version: 1,
		hashes,
		protect,
		shadow: declaration.shadow,
		...onRemove === policy.onRemove ? {} : { onRemove }
	};
}
function hasSameFlags(marker, declaration, policy) {
	const wanted = markerFor(declaration, marker.hashes, policy);
	return marker.owner === wanted.owner && marker.key === wanted.key && marker.protect === wanted.protect && marker.shadow === wanted.shadow && marker.onRemove === wanted.onRemove;
}
// src/model/canonical/apply-ignored.ts
function applyIgnored(desired, live, paths) {
	return paths.reduce((automation, path) => applyPath(automation, live, path.split(".")), desired);
}
function applyPath(desired, live, path) {
	const [word, ...rest] = path;
	if (word === "description") return {
		...desired,
		description: parseMarker(live.description).text
	};
	if (word === "enabled") return {
		...desired,
		enabled: live.enabled
	};
	if (word === "then") {
		const action = ignoreAction(desired.action, live.action, rest);
		return {
			...desired,
			action
		};
	}
	return desired;
}
function ignoreAction(desired, live, path) {
	const [kind, field, ...rest] = path;
	const isKind = kind === void 0 || live.kind === kind && desired.kind === kind;
	if (live.kind === "other" || !isKind) return desired;
	if (field === void 0) return live;
	if (desired.kind === "sendNotification" && live.kind === "sendNotification") return isNotificationField(field) ? {
		...desired,
		[field]: live[field]
	} : desired;
	return desired.kind === "sendWebhook" && live.kind === "sendWebhook" ? ignoreWebhookField(desired, live, [field, ...rest]) : desired;
}
function ignoreWebhookField(desired, live, [field, ...rest]) {
	if (field === "integration") return {
		...desired,
		integration: live.integration
	};
	if (field !== "payload") return desired;
	if (rest.length === 0) return {
		...desired,
		payload: live.payload
	};
	return {
		...desired,
		payload: withPayloadValue(desired.payload, live.payload, rest)
	};
}
function isNotificationField(field) {
	return [
		"integration",
		"title",
		"message",
		"severity"
	].includes(field);
}
// src/reconcile/decide/compare-existing.ts
function compareHolder(desired, holder) {
	const { observed, marker, text } = holder;
	const target = targetOf$1(desired, observed);
	const hashes = partHashes(target, desired.declaration.lifecycle.ignoreChanges);
	const differing = differingParts({
		...observed,
		description: text
	}, target);
	const judge = (part) => marker.version === 1 && hashes[part] !== "*" ? judgeHash(marker, hashes[part], part) : judgePart(marker, target, part);
	const origins = new Map();
	const stale = [];
	for (const part of PARTS) {
		if (differing.has(part)) {
			if (judgePart(marker, observed, part) !== "different") origins.set(part, "git");
			else origins.set(part, judge(part) === "different" ? "both" : "drift");
			continue;
		}
		if (hashes[part] === "*" !== (marker.hashes[part] === "*") || judge(part) === "different") stale.push(part);
	}
	return {
		target,
		origins,
		hashes,
		stale
	};
}
function targetOf$1({ declaration, automation }, observed) {
	return applyIgnored(automation, observed, declaration.lifecycle.ignoreChanges);
}
// src/reconcile/decide/plan-existing.ts
function planHeld(desired, holder, policy, because) {
	const { declaration } = desired;
	const { observed, marker } = holder;
	const claimed = observed.id;
	if (marker.protect && marker.owner !== policy.owner) return {
		claimed,
		conflicts: [protectedElsewhere(desired, observed, marker.owner)]
	};
	const comparison = compareHolder(desired, holder);
	const kept = policy.drift === "report" ? partsOf(comparison.origins, "drift") : new Set();
	const origins = new Map([...comparison.origins].filter(([part]) => !kept.has(part)));
	const drift = (isRepaired) => driftOf$1(desired, holder, comparison, isRepaired);
	if (isUndecided(holder, origins, kept, policy)) {
		const fields = fieldChanges(observed, comparison.target, {
			origin: "both",
			origins: comparison.origins
		});
		return {
			claimed,
			conflicts: [bothChanged(desired, observed, fields)],
			drift: drift(false)
		};
	}
	const isMarked = comparison.stale.length === 0 && hasSameFlags(marker, declaration, policy);
	if (origins.size === 0 && isMarked) return kept.size === 0 ? { unchanged: declaration.key } : { drift: drift(false) };
	const after = draftOf$1(desired, holder, comparison, kept, policy);
	if ((marker.protect || declaration.lifecycle.protect) && harms(holder, after, comparison)) return {
		claimed,
		conflicts: [protectedByMarker(desired, observed)],
		drift: drift(false)
	};
	return {
		claimed,
		change: buildChange({
			key: declaration.key,
			action: "update",
			reason: because ?? reasonOf(desired, holder, comparison, origins, policy),
			origin: originOf(origins),
			before: observed,
			line: holder.line,
			after,
			origins: comparison.origins,
			isCounted: because !== "re-keyed" || origins.size > 0,
			source: declaration.source.range
		}),
		drift: drift(kept.size === 0)
	};
}
function isUndecided({ observed }, origins, kept, policy) {
	if (policy.drift !== "report") return false;
	return partsOf(origins, "both").size > 0 || kept.has("scope") && observed.scope.kind === "other";
}
function draftOf$1({ declaration }, { observed, text }, { target, hashes }, kept, policy) {
	const applied = partHashes(target);
	const carried = PARTS.map((part) => [part, kept.has(part) ? applied[part] : hashes[part]]);
	const written = markerFor(declaration, Object.fromEntries(carried), policy);
	const event = kept.has("event") ? observed.event : target.event;
	const action = kept.has("action") ? observed.action : target.action;
	return {
		name: kept.has("name") ? observed.name : target.name,
		description: withMarker(kept.has("description") ? text : target.description, written),
		enabled: kept.has("enabled") ? observed.enabled : target.enabled,
		scope: kept.has("scope") && observed.scope.kind !== "other" ? observed.scope : target.scope,
		...event.kind === "other" ? {} : { event },
		...action.kind === "other" ? {} : { action }
	};
}
function harms({ observed }, after, { origins, target }) {
	const event = origins.get("event") === "drift" ? target.event : observed.event;
	const scope = origins.get("scope") === "drift" ? target.scope : observed.scope;
	const before = {
		...observed,
		event,
		scope
	};
	return origins.has("scope") && origins.get("scope") !== "drift" || isSilenced(before, {
		...before,
		...after
	});
}
function reasonOf(desired, holder, { target }, origins, policy) {
	const { observed, marker } = holder;
	if (marker.owner !== policy.owner) return "taken-over";
	if (!isExpressible(observed)) return "inexpressible";
	if (marker.shadow !== desired.declaration.shadow && origins.has("action")) return "shadow";
	if (origins.size === 0) return "marker";
	if (origins.size === 1 && origins.has("action") && isIntegrationReplaced(observed, target)) return "integration-replaced";
	return [...origins.values()].every((origin) => origin === "drift") ? "drifted" : "declared";
}
function isIntegrationReplaced(before, after) {
	if (before.action.kind === "doNothing" || after.action.kind === "doNothing") return false;
	if (!isReplaced(before.action.integration, after.action.integration)) return false;
	const action = {
		...before.action,
		integration: after.action.integration
	};
	return isEqualPart({
		...before,
		action
	}, after, "action");
}
function originOf(origins) {
	const [first = "git", ...rest] = origins.values();
	return rest.every((origin) => origin === first) ? first : "both";
}
function driftOf$1({ declaration }, { observed }, { origins, target }, isRepaired) {
	const drifted = new Set([...partsOf(origins, "drift"), ...partsOf(origins, "both")]);
	if (drifted.size === 0) return [];
	return [{
		key: declaration.key,
		name: observed.name,
		scope: describeObservedScope(observed),
		id: observed.id,
		kind: driftKind(observed, target),
		fields: fieldChanges(observed, target, {
			origin: "drift",
			origins
		}).filter((field) => drifted.has(field.part)),
		isRepaired,
		...observed.updatedAt === void 0 ? {} : { updatedAt: observed.updatedAt },
		source: declaration.source.range
	}];
}
function driftKind(observed, { event }) {
	if (isExpressible(observed)) return "edited";
	const isFragile = event.kind === "runMetric" && event.condition.kind === "threshold" && (event.condition.operator === "$eq" || event.condition.operator === "$ne");
	const isErased = observed.event.kind === "other" && observed.event.type.startsWith("RUN_METRIC");
	return isFragile && isErased ? "condition-lost" : "inexpressible";
}
function partsOf(origins, wanted) {
	return new Set([...origins].flatMap(([part, origin]) => origin === wanted ? [part] : []));
}
// src/reconcile/decide/plan-adoption.ts
function planAdoption(desired, observed, policy, line) {
	const { declaration } = desired;
	const target = targetOf$1(desired, observed);
	return buildChange({
		key: declaration.key,
		action: "adopt",
		reason: "adopted",
		origin: "git",
		before: observed,
		...line === void 0 ? {} : { line },
		after: draftOf(desired, target, policy),
		source: declaration.source.range
	});
}
function planCreation(desired, policy) {
	return buildChange({
		key: desired.declaration.key,
		action: "create",
		reason: "declared",
		origin: "missing",
		after: draftOf(desired, desired.automation, policy),
		source: desired.declaration.source.range
	});
}
function draftOf({ declaration }, target, policy) {
	const hashes = partHashes(target, declaration.lifecycle.ignoreChanges);
	return {
		...target,
		description: withMarker(target.description, markerFor(declaration, hashes, policy))
	};
}
// src/reconcile/decide/plan-missing.ts
function surroundingsOf(estate, matches, policy) {
	const strangersByKey = new Map();
	for (const stranger of estate.strangers) {
		if (stranger.key === void 0) continue;
		const known = strangersByKey.get(stranger.key);
		if (known === void 0) strangersByKey.set(stranger.key, [stranger]);
		else known.push(stranger);
	}
	const byPlace = (all) => new Map(all.map((each) => [placeOf(each.observed), each]));
	return {
		orphansByPlace: byPlace(matches.orphans),
		copiesByPlace: byPlace(matches.copies.map(({ holder }) => holder)),
		strangersByPlace: byPlace(estate.strangers),
		strangersByKey,
		newerByKey: new Map(estate.newer.map((stranger) => [stranger.key ?? "", stranger])),
		policy
	};
}
function planMissing(desired, around) {
	const { policy } = around;
	const { key, lifecycle } = desired.declaration;
	const mayAdopt = lifecycle.adopt || policy.adopt;
	const newer = around.newerByKey.get(key);
	if (newer !== void 0) return { conflicts: [newerMarker(desired, newer.observed)] };
	const place = placeOf(desired.automation);
	const orphan = around.orphansByPlace.get(place);
	if (orphan !== void 0 && (mayAdopt || isSameBody(desired, orphan))) return planHeld(desired, orphan, policy, "re-keyed");
	const copy = around.copiesByPlace.get(place);
	if (copy !== void 0) {
		if (mayAdopt) return { change: planAdoption(desired, copy.observed, policy, copy.line) };
		return {
			conflicts: [placeTaken(desired, leftAlone(copy, "copy"))],
			drift: missing(desired, false)
		};
	}
	const stranger = around.strangersByPlace.get(place);
	if (stranger !== void 0) return planOverStranger(desired, stranger, mayAdopt, policy);
	const sameKey = around.strangersByKey.get(key) ?? [];
	const taken = sameKey.find((each) => holderToTake(each, policy)?.isCopy === false);
	if (taken !== void 0) return planOverStranger(desired, taken, mayAdopt, policy);
	const damaged = sameKey.find((each) => each.reason === "unreadable-marker" && each.owner === policy.owner);
	if (damaged !== void 0) return { conflicts: [damagedMarker(desired, damaged.observed)] };
	return {
		change: planCreation(desired, policy),
		drift: missing(desired, true)
	};
}
function isSameBody(desired, { observed, marker }) {
	const target = targetOf$1(desired, observed);
	return differingParts(observed, target).size === 0 || PARTS.every((part) => judgePart(marker, target, part) !== "different");
}
function planOverStranger(desired, stranger, mayAdopt, policy) {
	const { observed, reason } = stranger;
	if (mayAdopt && (reason === "unmanaged" || reason === "inexpressible")) return { change: planAdoption(desired, observed, policy) };
	const holder = holderToTake(stranger, policy);
	if (holder !== void 0) return planHeld(desired, holder, policy, "taken-over");
	return {
		conflicts: [placeTaken(desired, stranger)],
		drift: missing(desired, false)
	};
}
function holderToTake(stranger, policy) {
	const { observed, owner, marker, line, text } = stranger;
	if (marker === void 0 || line === void 0 || text === void 0) return void 0;
	if (owner === void 0 || !policy.takeOver.includes(owner)) return void 0;
	return toHolder(observed, {
		marker,
		line,
		text
	}, []);
}
function missing({ declaration, automation }, isRepaired) {
	return [{
		key: declaration.key,
		name: automation.name,
		scope: describeScope(automation.scope),
		kind: "missing",
		fields: [],
		isRepaired,
		source: declaration.source.range
	}];
}
// src/reconcile/guard/plan-notices.ts
function planNotices(input) {
	return [
		...unseen(input.estate),
		...expiredRemovals(input.policy),
		...maybeRenamed(input.changes, input.desired)
	];
}
function unseen({ entities }) {
	const sorted = [...entities].sort((a, b) => compareText(a.name, b.name));
	const hidden = sorted.filter((entity) => entity.hidden > 0).map((entity) => ({
		code: "plan/hidden",
		severity: "warning",
		message: `The server counts ${countNoun(entity.hidden, "automation")} in "${entity.name}" that this API key cannot see`,
		hint: "Nothing is planned for them; a key with more rights sees them"
	}));
	const blind = sorted.filter((entity) => !entity.seesEntityScopes).map(({ name }) => `"${name}"`);
	if (blind.length === 0) return hidden;
	return [...hidden, {
		code: "plan/entity-scopes-unseen",
		severity: "info",
		message: `This server cannot list automations on teams and organizations, so none that stand on ${blind.join(", ")} are in the plan`
	}];
}
function expiredRemovals({ removed, today }) {
	return removed.filter(({ until }) => until < today).map(({ key, until, source }) => ({
		code: "plan/removal-expired",
		severity: "warning",
		message: `The reviewed removal of "${key}" ended on ${until}`,
		hint: "Remove the entry from \"removed\"; guards count the key again",
		...source === void 0 ? {} : { range: source }
	}));
}
function maybeRenamed(changes, desired) {
	const removals = changes.filter(({ action }) => action === "delete" || action === "release");
	if (removals.length === 0) return [];
	const byKey = new Map(desired.map((each) => [each.declaration.key, each]));
	const taken = new Set();
	return changes.flatMap((change) => {
		const wanted = byKey.get(change.key);
		if (change.action !== "create" || wanted === void 0) return [];
		const near = removals.find(({ key, before }) => {
			if (before === void 0 || taken.has(key)) return false;
			const same = equalParts(before, wanted.automation);
			return same.has("scope") && (same.has("name") || same.has("event") && same.has("action"));
		});
		if (near === void 0) return [];
		taken.add(near.key);
		return [{
			code: "plan/maybe-renamed",
			severity: "info",
			message: `"${near.key}" goes and "${change.key}" comes with nearly the same automation`,
			hint: `If it is the same one, keep the key "${near.key}", or change nothing but the key in this step: then it is one update`,
			range: wanted.declaration.source.range
		}];
	});
}
// src/reconcile/guard/guard-plan.ts
const VERBS = {
	removals: "removes",
	silencing: "silences",
	redirecting: "redirects"
};
function guardPlan(changes, owned, policy) {
	return rulesOf(policy).flatMap((rule) => breachesOf(rule, changes, owned));
}
function rulesOf({ guard, allow }) {
	return [
		{
			counter: "removals",
			danger: "removes",
			maxNumber: guard.maxDeletes,
			maxPercent: guard.maxDeletePercent,
			numberName: "maxDeletes",
			percentName: "maxDeletePercent",
			flag: "--allow-deletes",
			allowed: allow.deletes
		},
		{
			counter: "silencing",
			danger: "silences",
			maxNumber: guard.maxSilenced,
			maxPercent: guard.maxSilencedPercent,
			numberName: "maxSilenced",
			percentName: "maxSilencedPercent",
			flag: "--allow-silenced",
			allowed: allow.silenced
		},
		{
			counter: "redirecting",
			danger: "redirects",
			maxNumber: guard.maxRedirected,
			numberName: "maxRedirected",
			flag: "--allow-redirected",
			allowed: allow.redirected
		}
	];
}
function breachesOf(rule, changes, owned) {
	const counted = changes.filter((change) => change.isCounted && changeDangers(change).has(rule.danger));
	const total = sum([...owned.values()]);
	const breaches = [];
	const maxNumber = rule.allowed ?? rule.maxNumber;
	if (isBeyond(counted.length, maxNumber, maxNumber)) {
		const limit = {
			kind: "number",
			value: maxNumber
		};
		breaches.push(breachOf(rule, {
			count: counted.length,
			owned: total,
			limit
		}));
	}
	const { maxPercent } = rule;
	if (rule.allowed !== void 0 || maxPercent === void 0) return breaches;
	const limit = {
		kind: "percent",
		value: maxPercent
	};
	if (isBeyondShare(counted.length, total, maxPercent)) return [...breaches, breachOf(rule, {
		count: counted.length,
		owned: total,
		limit
	})];
	for (const entity of [...new Set(counted.map((change) => change.entity))].sort(compareText)) {
		const count = counted.filter((change) => change.entity === entity).length;
		const there = owned.get(entity) ?? 0;
		if (isBeyondShare(count, there, maxPercent)) breaches.push(breachOf(rule, {
			entity,
			count,
			owned: there,
			limit
		}, counted.length));
	}
	return breaches;
}
function isBeyondShare(count, owned, percent) {
	return owned > 0 && isBeyond(count, owned * percent / 100, percent);
}
function isBeyond(count, most, limit) {
	return count > most && (count > 1 || limit === 0);
}
function breachOf(rule, breach, total = breach.count) {
	const { count, owned, limit, entity } = breach;
	const where = entity === void 0 ? "" : ` in "${entity}"`;
	const limitText = limit.kind === "percent" ? `${share(count, owned)} %, above the limit of ${limit.value} %` : `above the limit of ${limit.value}`;
	const source = rule.allowed === void 0 ? nameOfLimit(rule, limit.kind) : rule.flag;
	const noun = countNoun(owned, "managed automation");
	const also = rule.counter === "removals" ? ", or list the keys under \"removed\"" : "";
	return {
		counter: rule.counter,
		...breach,
		message: `The plan ${VERBS[rule.counter]} ${count} of ${noun}${where}, ${limitText} (${source})`,
		hint: `If that is meant, run once with ${rule.flag} ${total}${also}`
	};
}
function nameOfLimit(rule, kind) {
	return kind === "percent" ? rule.percentName ?? rule.numberName : rule.numberName;
}
function share(count, owned) {
	return String(Math.ceil(count / owned * 1e3) / 10);
}
function sum(numbers) {
	return numbers.reduce((total, each) => total + each, 0);
}
// src/reconcile/guard/plan-refusals.ts
function planRefusals(input) {
	const { changes, conflicts, policy } = input;
	const breaches = guardPlan(changes, ownedByEntity(input.classified), policy);
	const isConflicted = conflicts.length > 0 && !policy.allowConflicts;
	return [
		...newerMarkers(input.classified),
		...disjoint(input),
		...isConflicted ? [{
			kind: "conflicts",
			count: conflicts.length
		}] : [],
		...breaches.map((breach) => ({
			kind: "guard",
			breach
		}))
	];
}
function ownedByEntity({ holders }) {
	const owned = new Map();
	for (const holder of [...holders.values()].flat()) {
		if (holder.isCopy) continue;
		const entity = entityOf(holder.observed);
		owned.set(entity, (owned.get(entity) ?? 0) + 1);
	}
	return owned;
}
function newerMarkers({ newer }) {
	const [first] = newer;
	if (first === void 0) return [];
	const others = newer.length === 1 ? "" : ` and ${newer.length - 1} more`;
	return [{
		kind: "newer-marker",
		message: `A newer wac wrote the marker of ${describeObserved(first.observed)}${others}`,
		hint: "Upgrade wac: this version cannot judge what the newer one applied"
	}];
}
function disjoint({ classified, desired, unresolved, rekeyed, policy }) {
	if (policy.allowDisjoint) return [];
	const keys = new Set([...desired.map(({ declaration }) => declaration.key), ...unresolved]);
	const owned = [...classified.holders.values()].flat();
	const isMet = owned.some(({ marker, observed }) => keys.has(marker.key) || rekeyed.has(observed.id));
	if (owned.length < 2 || isMet) return [];
	const held = [...new Set(owned.map(({ marker }) => `"${marker.key}"`))].sort(compareText);
	const examples = `${held.slice(0, 3).join(", ")}${held.length > 3 ? " \u2026" : ""}`;
	return [{
		kind: "disjoint",
		owned: owned.length,
		message: `${policy.owner} owns ${countNoun(owned.length, "automation")} on the server (${examples}), and no manifest has any of their keys`,
		hint: "Was a configuration copied? Then give this one its own \"owner\". If all are to be replaced, run with --allow-disjoint"
	}];
}
// src/reconcile/order/claim-slots.ts
function claimPlaces(claims) {
	const occupants = occupantsOf(claims);
	const { conflicts, changes: uncontested } = contestedPlaces(claims);
	const dropped = new Set(conflicts.map(({ key }) => key));
	let changes = uncontested;
	for (;;) {
		const byId = new Map(changes.flatMap((each) => each.before ? [[each.before.id, each]] : []));
		const kept = [];
		for (const change of changes) {
			const { blockedBy, waitsFor } = settle(change, occupants, byId);
			if (blockedBy === void 0) {
				kept.push({
					...change,
					dependsOn: waitsFor
				});
				continue;
			}
			dropped.add(change.key);
			conflicts.push(conflictOver(change, blockedBy, claims));
		}
		if (kept.length === changes.length) return {
			changes: kept,
			conflicts,
			dropped
		};
		changes = kept;
	}
}
function occupantsOf({ changes, automations }) {
	const occupants = new Map();
	for (const { after, before } of changes) if (after !== void 0 && !staysPut(before, after)) occupants.set(foldedPlaceOf(after), []);
	if (occupants.size === 0) return occupants;
	for (const observed of automations) occupants.get(foldedPlaceOf(observed))?.push(observed);
	return occupants;
}
function staysPut(before, after) {
	return before !== void 0 && placeOf(before) === placeOf(after);
}
function contestedPlaces(claims) {
	const takers = new Map();
	for (const { key, after, before } of claims.changes) {
		if (after === void 0 || staysPut(before, after)) continue;
		const place = placeOf(after);
		const desired = claims.desiredByKey.get(key);
		const isRightful = desired !== void 0 && placeOf(desired.automation) === place;
		if (!takers.has(place) || isRightful) takers.set(place, key);
	}
	const conflicts = [];
	return {
		changes: claims.changes.filter(({ key, after, before }) => {
			if (after === void 0 || staysPut(before, after)) return true;
			const taker = takers.get(placeOf(after));
			const desired = claims.desiredByKey.get(key);
			if (taker === void 0 || taker === key || desired === void 0) return true;
			conflicts.push(placeContested(desired, after.name, taker));
			return false;
		}),
		conflicts
	};
}
function settle(change, occupants, byId) {
	const { before, after } = change;
	if (after === void 0) return { waitsFor: [] };
	const place = placeOf(after);
	if (staysPut(before, after)) return { waitsFor: [] };
	const waitsFor = new Set();
	for (const occupant of occupants.get(foldedPlaceOf(after)) ?? []) {
		if (occupant.id === before?.id) continue;
		const isExact = placeOf(occupant) === place;
		const leaving = byId.get(occupant.id);
		if (leaving !== void 0 && isFreed(leaving, occupant, isExact)) waitsFor.add(leaving.key);
		else if (isExact) return {
			blockedBy: occupant,
			waitsFor: []
		};
	}
	return { waitsFor: [...waitsFor].sort() };
}
function isFreed({ action, after }, occupant, isExact) {
	if (action === "delete" || after === void 0) return true;
	const where = isExact ? placeOf : foldedPlaceOf;
	return where(after) !== where(occupant);
}
function conflictOver(change, occupant, claims) {
	const desired = claims.desiredByKey.get(change.key);
	const stranger = claims.strangersById.get(occupant.id);
	const holder = claims.holdersById.get(occupant.id);
	if (desired === void 0) return {
		code: "place-taken",
		key: change.key,
		name: change.name,
		scope: change.scope,
		message: `The place that "${change.key}" moves to is taken by "${occupant.name}"`,
		hint: "Rename or delete it first",
		ids: [occupant.id]
	};
	if (stranger !== void 0) return withHint(placeTaken(desired, stranger), change);
	if (holder !== void 0 && !claims.desiredByKey.has(holder.marker.key)) {
		const stays = leftAlone(holder, holder.isCopy ? "copy" : "kept");
		return withHint(placeTaken(desired, stays), change);
	}
	return placeNotFreed(desired, occupant, holder?.marker.key ?? occupant.name);
}
function withHint(conflict, { before }) {
	if (before === void 0) return conflict;
	return {
		...conflict,
		hint: "Choose another name, or rename or delete what is there first"
	};
}
// src/reconcile/order/order-changes.ts
const RANK = {
	create: 0,
	adopt: 1,
	update: 2,
	disable: 3,
	release: 4,
	delete: 5
};
function orderChanges(changes, owner) {
	const sorted = [...changes].sort(compareChanges);
	const cut = cutCircles(sorted);
	const known = new Set(sorted.map(({ key }) => key));
	const ordered = [];
	const placed = new Set();
	const isReady = ({ dependsOn }) => dependsOn.every((key) => placed.has(key) || cut.has(key) || !known.has(key));
	const place = (change) => {
		placed.add(change.key);
		const isCut = cut.has(change.key);
		ordered.push(isCut ? {
			...change,
			temporaryName: temporaryName(owner, change.key)
		} : change);
	};
	const waiting = [];
	for (const change of sorted) {
		if (!isReady(change)) {
			waiting.push(change);
			continue;
		}
		place(change);
		placeReleased(waiting, isReady, place);
	}
	invariant(waiting.length === 0, "every circle of changes is cut");
	return ordered;
}
function placeReleased(waiting, isReady, place) {
	for (;;) {
		const next = waiting.findIndex(isReady);
		if (next === -1) return;
		for (const change of waiting.splice(next, 1)) place(change);
	}
}
function temporaryName(owner, key) {
	return `wac-swap-${createHash("sha256").update(`${owner}#${key}`, "utf8").digest("hex").slice(0, 12)}`;
}
function cutCircles(changes) {
	const waitsFor = new Map();
	for (const { key, dependsOn } of changes) waitsFor.set(key, [...waitsFor.get(key) ?? [], ...dependsOn]);
	const cut = new Set();
	for (const start of [...waitsFor.keys()].sort(compareText)) if (isInCircle(start, waitsFor, cut)) cut.add(start);
	return cut;
}
function isInCircle(start, waitsFor, cut) {
	const seen = new Set();
	const open = [...waitsFor.get(start) ?? []];
	for (let key = open.pop(); key !== void 0; key = open.pop()) {
		if (key === start) return true;
		if (seen.has(key) || cut.has(key)) continue;
		seen.add(key);
		open.push(...waitsFor.get(key) ?? []);
	}
	return false;
}
function compareChanges(a, b) {
	return RANK[a.action] - RANK[b.action] || compareText(a.key, b.key) || compareText(a.before?.id ?? "", b.before?.id ?? "");
}
// src/reconcile/ownership/match-keys.ts
function matchKeys(desired, holders, unresolved) {
	const desiredByKey = new Map(desired.map((each) => [each.declaration.key, each]));
	const paired = new Map();
	const orphans = [];
	const left = [];
	const copies = [];
	const conflicts = [];
	const contested = new Set();
	const sorted = [...holders].sort(([a], [b]) => compareText(a, b));
	for (const [key, all] of sorted) {
		for (const holder of all) if (holder.isCopy) copies.push({
			holder,
			isOnly: all.length === 1
		});
		if (unresolved.has(key)) continue;
		const declared = desiredByKey.get(key);
		const { candidates, pruned } = candidatesOf(all, declared !== void 0);
		left.push(...pruned);
		const [holder] = candidates;
		if (candidates.length > 1) {
			conflicts.push(twoHolders(candidates, key, declared?.declaration.source.range));
			contested.add(key);
		} else if (holder !== void 0 && declared !== void 0) paired.set(key, holder);
		else if (holder !== void 0) orphans.push(holder);
	}
	return {
		paired,
		orphans,
		left,
		copies,
		conflicts,
		contested
	};
}
function candidatesOf(holders, isDeclared) {
	const qualified = holders.filter((holder) => !holder.isCopy);
	const here = qualified.filter((holder) => !holder.isLeft);
	const behind = qualified.filter((holder) => holder.isLeft);
	return here.length === 0 && isDeclared ? {
		candidates: behind,
		pruned: []
	} : {
		candidates: here,
		pruned: behind
	};
}
// src/reconcile/plan-changes.ts
function planChanges(input) {
	const { estate, policy, server } = input;
	const desired = [...input.desired].sort((a, b) => compareText(a.declaration.key, b.declaration.key));
	const classified = classifyObserved(estate.automations, policy);
	const unresolved = new Set(input.unresolved);
	const matches = matchKeys(desired, classified.holders, unresolved);
	const crowded = crowdedPlaces(desired);
	const planned = planAll(desired, classified, matches, crowded, policy);
	const settled = claimPlaces({
		changes: planned.flatMap(({ change }) => change === void 0 ? [] : [change]),
		desiredByKey: new Map(desired.map((each) => [each.declaration.key, each])),
		automations: estate.automations,
		strangersById: new Map(classified.strangers.map((each) => [each.observed.id, each])),
		holdersById: new Map([...classified.holders.values()].flat().map((each) => [each.observed.id, each]))
	});
	const changes = orderChanges(settled.changes, policy.owner);
	const touched = new Set(changes.flatMap(({ before }) => before === void 0 ? [] : [before.id]));
	const conflicts = [
		...matches.conflicts,
		...crowded.values(),
		...planned.flatMap((outcome) => outcome.conflicts ?? []),
		...settled.conflicts
	].sort(compareConflicts);
	const rekeyed = new Set(changes.filter(({ reason }) => reason === "re-keyed").map(({ before }) => before?.id));
	const digests = changes.map((change) => changeDigest(digestedChange(change, targetOf(policy, server))));
	return {
		...targetOf(policy, server),
		changes,
		drift: driftOf(planned, matches, settled.dropped, touched),
		conflicts,
		leftAlone: leftAloneOf(classified, matches, planned, touched),
		unchanged: planned.flatMap(({ unchanged }) => unchanged === void 0 ? [] : [unchanged]).sort(compareText),
		refusedBy: planRefusals({
			changes,
			conflicts,
			classified,
			desired,
			unresolved,
			rekeyed,
			policy
		}),
		diagnostics: [...input.diagnostics ?? [], ...planNotices({
			changes,
			desired,
			estate,
			policy
		})],
		hidden: estate.entities.reduce((total, { hidden }) => total + hidden, 0),
		grants: {
			allow: policy.allow,
			allowConflicts: policy.allowConflicts,
			allowDisjoint: policy.allowDisjoint,
			adopt: policy.adopt,
			takeOver: policy.takeOver
		},
		checksum: planChecksum(digests, targetOf(policy, server))
	};
}
function planAll(desired, classified, matches, crowded, policy) {
	const around = surroundingsOf(classified, matches, policy);
	const outcomes = [];
	for (const each of desired) {
		const { key } = each.declaration;
		if (matches.contested.has(key) || crowded.has(key)) continue;
		const holder = matches.paired.get(key);
		outcomes.push(holder === void 0 ? planMissing(each, around) : planHeld(each, holder, policy));
	}
	const claimed = new Set(outcomes.map((outcome) => outcome.claimed));
	for (const holder of matches.orphans) if (!claimed.has(holder.observed.id)) outcomes.push(planRemoval(holder, policy, "not-declared"));
	for (const holder of matches.left) outcomes.push(planRemoval(holder, policy, "entity-left"));
	return outcomes;
}
function crowdedPlaces(desired) {
	const byPlace = new Map();
	for (const each of desired) {
		const place = placeOf(each.automation);
		const known = byPlace.get(place);
		if (known === void 0) byPlace.set(place, [each]);
		else known.push(each);
	}
	const conflicts = new Map();
	for (const sharing of byPlace.values()) {
		if (sharing.length < 2) continue;
		for (const each of sharing) conflicts.set(each.declaration.key, samePlace(each, sharing.filter((other) => other !== each)));
	}
	return conflicts;
}
function driftOf(planned, { copies }, dropped, touched) {
	const found = planned.flatMap(({ drift }) => drift ?? []).map((drift) => dropped.has(drift.key) ? {
		...drift,
		isRepaired: false
	} : drift);
	const handmade = copies.filter(({ holder }) => !touched.has(holder.observed.id)).map(({ holder: { observed, marker }, isOnly }) => ({
		key: marker.key,
		name: observed.name,
		scope: describeObservedScope(observed),
		id: observed.id,
		kind: isOnly ? "moved" : "copied",
		fields: [],
		isRepaired: false,
		...observed.updatedAt === void 0 ? {} : { updatedAt: observed.updatedAt }
	}));
	return [...found, ...handmade].sort((a, b) => compareText(a.key, b.key) || compareText(a.kind, b.kind) || compareText(a.id ?? "", b.id ?? ""));
}
function leftAloneOf({ strangers, newer }, { copies }, planned, touched) {
	const theirs = [...strangers, ...newer].map(({ observed, reason, owner, key }) => ({
		observed,
		reason,
		...owner === void 0 ? {} : { owner },
		...key === void 0 ? {} : { key }
	}));
	const ours = [...planned.flatMap((outcome) => outcome.leftAlone ?? []), ...copies.map(({ holder }) => leftAlone(holder, "copy"))];
	return [...theirs, ...ours].filter(({ observed }) => !touched.has(observed.id)).sort((a, b) => compareText(a.observed.id, b.observed.id));
}
function compareConflicts(a, b) {
	return compareText(a.key, b.key) || compareText(a.code, b.code) || compareText(a.ids.join(), b.ids.join());
}
function targetOf(policy, server) {
	const { owner, environment } = policy;
	return {
		server,
		owner,
		...environment === void 0 ? {} : { environment }
	};
}
export { planChanges as t };
