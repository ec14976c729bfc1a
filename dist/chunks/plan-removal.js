import { K as present } from "./common.js";
import { n as canonicalAutomation } from "./canonical-automation.js";
import { i as partHash } from "./digest.js";
import { n as withMarker } from "./marker.js";
import { A as buildChange, c as protectedRemoval } from "./plan-policy.js";
// src/reconcile/decide/plan-removal.ts
function removalOf({ marker }, policy) {
	return marker.onRemove ?? policy.onRemove;
}
function planRemoval(owned, policy, reason) {
	const { observed, marker, line } = owned;
	if (marker.protect) return {
		conflicts: [protectedRemoval(owned)],
		leftAlone: [leftAlone(owned, "protected")]
	};
	const onRemove = removalOf(owned, policy);
	if (onRemove === "keep" || onRemove === "disable" && !observed.enabled) return { leftAlone: [leftAlone(owned, "kept")] };
	const after = onRemove === "delete" ? void 0 : draftOf(owned, onRemove);
	if (onRemove !== "delete" && after === void 0) return { leftAlone: [leftAlone(owned, "inexpressible")] };
	return { change: buildChange({
		key: marker.key,
		action: onRemove,
		reason,
		origin: "git",
		before: canonicalAutomation(observed, { text: owned.text }),
		line,
		...present({ after }),
		isCounted: !isReviewed(marker.key, policy)
	}) };
}
function leftAlone({ observed, marker }, reason) {
	return {
		observed,
		reason,
		owner: marker.owner,
		key: marker.key
	};
}
function isReviewed(key, policy) {
	return policy.removed.some((entry) => entry.until >= policy.today && (key === entry.key || key.startsWith(`${entry.key}/`)));
}
function draftOf(owned, onRemove) {
	const { observed, marker, text } = owned;
	const { name, scope, event, action } = observed;
	if (scope.kind === "other") return void 0;
	const isDisabled = onRemove === "disable";
	const disabled = canonicalAutomation({
		...observed,
		enabled: false
	});
	const hashes = {
		...marker.hashes,
		enabled: partHash(disabled, "enabled", marker.version, marker.ignored)
	};
	return {
		name,
		description: isDisabled ? withMarker(text, {
			...marker,
			hashes
		}) : text,
		enabled: isDisabled ? false : observed.enabled,
		scope,
		...present({
			event: event.kind === "other" ? void 0 : event,
			action: action.kind === "other" ? void 0 : action
		})
	};
}
export { planRemoval as n, leftAlone as t };
