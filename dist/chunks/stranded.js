import { Q as present } from "./common.js";
import { s as parseMarker } from "./marker.js";
import { t as baseOwner } from "./classify-observed.js";
import { n as describeObservedScope } from "./describe-observed.js";
// src/reconcile/ownership/stranded.ts
function isStrandedOwner(owner, own, inUse) {
	return baseOwner(owner) === baseOwner(own) && owner !== own && !inUse.includes(owner);
}
function strandedDrift(unownedAutomations, { owner, declaredOwners, otherOwners = [] }) {
	if (declaredOwners === void 0) return [];
	return unownedAutomations.flatMap((unowned) => {
		const { observed, owner: theirs, key } = unowned;
		if (unowned.marker === void 0 || theirs === void 0 || key === void 0) return [];
		if (!isStrandedOwner(theirs, owner, [...declaredOwners, ...otherOwners])) return [];
		return [entryOf(observed, key, theirs)];
	});
}
function strandedOutside(automations, { owner, declaredOwners = [owner], otherOwners = [] }) {
	return automations.flatMap((observed) => {
		const parsed = parseMarker(observed.description);
		const ours = (parsed.kind === "none" ? [] : "claims" in parsed ? parsed.claims : [parsed.marker]).find((claim) => claim.owner === owner || declaredOwners.includes(claim.owner) || isStrandedOwner(claim.owner, owner, [...declaredOwners, ...otherOwners]));
		return ours === void 0 ? [] : [entryOf(observed, ours.key, ours.owner)];
	});
}
function entryOf(observed, key, owner) {
	return {
		key,
		name: observed.name,
		scope: describeObservedScope(observed),
		id: observed.id,
		kind: "stranded",
		owner,
		fields: [],
		isRepaired: false,
		...present({ updatedAt: observed.updatedAt })
	};
}
export { strandedDrift as n, strandedOutside as r, isStrandedOwner as t };
