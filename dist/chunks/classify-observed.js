import { Ct as compareText } from "./common.js";
import { s as parseMarker, v as isExpressible } from "./marker.js";
import { i as textPart, t as SharedParts } from "./canonical-automation.js";
import { r as comparePart } from "./digest.js";
// src/reconcile/ownership/classify-observed.ts
function classifyObserved(automations, policy, parts = new SharedParts()) {
	const ownedAutomations = new Map();
	const unownedAutomations = [];
	const newer = [];
	for (const observed of [...automations].sort((a, b) => compareText(a.id, b.id))) {
		const found = classifyOne(observed, policy, parts);
		if (found.kind === "owned") {
			const { owned } = found;
			const known = ownedAutomations.get(owned.marker.key);
			if (known === void 0) ownedAutomations.set(owned.marker.key, [owned]);
			else known.push(owned);
		} else (found.kind === "newer" ? newer : unownedAutomations).push(found.unowned);
	}
	return {
		ownedAutomations,
		unownedAutomations,
		newer
	};
}
function classifyOne(observed, policy, parts) {
	const isOurs = (owner) => owner === policy.owner || policy.formerOwners.includes(owner);
	const parsed = parseMarker(observed.description);
	if (parsed.kind === "none") return {
		kind: "unowned",
		unowned: {
			observed,
			reason: isExpressible(observed) ? "unmanaged" : "inexpressible"
		}
	};
	if (parsed.kind === "unreadable") {
		const { claims, line } = parsed;
		const ours = claims.find(({ owner }) => isOurs(owner));
		return {
			kind: (parsed.reason === "newer-version" || parsed.reason === "unknown-flag") && ours !== void 0 ? "newer" : "unowned",
			unowned: {
				observed,
				reason: "unreadable-marker",
				line,
				isOurs: ours !== void 0,
				...ours ?? claims[0]
			}
		};
	}
	const { marker, line, text } = parsed;
	const { owner, key } = marker;
	if (isOurs(owner)) return {
		kind: "owned",
		owned: toOwned(observed, {
			marker,
			line,
			text
		}, policy.formerEntities, parts)
	};
	return {
		kind: "unowned",
		unowned: {
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
function toOwned(observed, parsed, formerEntities, parts) {
	const { marker, line, text } = parsed;
	return {
		observed,
		marker,
		line,
		text,
		isCopy: isCopy(marker, observed, parts),
		isInFormerEntity: formerEntities.includes(observed.listedIn)
	};
}
function isCopy(marker, observed, parts = new SharedParts()) {
	const scope = { scope: parts.scope(observed.scope) };
	if (marker.version === 2 && scope.scope.hash("scope") === marker.hashes.scope) return false;
	if (comparePart(marker, {
		content: observed,
		parts: scope
	}, "scope") !== "different") return false;
	const name = { name: textPart(observed.name) };
	return comparePart(marker, {
		content: observed,
		parts: name
	}, "name") === "different";
}
function baseOwner(owner) {
	return owner.split(":")[0] ?? owner;
}
export { toOwned as i, classifyObserved as n, isCopy as r, baseOwner as t };
