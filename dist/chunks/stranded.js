import { o as describeObservedScope, t as baseOwner } from "./classify-observed.js";
// src/reconcile/ownership/stranded.ts
function isStrandedOwner(owner, own, declaredOwners) {
	return baseOwner(owner) === baseOwner(own) && owner !== own && !declaredOwners.includes(owner);
}
function strandedDrift(strangers, owner, declaredOwners) {
	if (declaredOwners === void 0) return [];
	return strangers.flatMap((stranger) => {
		const { observed, owner: theirs, key } = stranger;
		if (stranger.marker === void 0 || theirs === void 0 || key === void 0) return [];
		if (!isStrandedOwner(theirs, owner, declaredOwners)) return [];
		return [{
			key,
			name: observed.name,
			scope: describeObservedScope(observed),
			id: observed.id,
			kind: "stranded",
			owner: theirs,
			fields: [],
			isRepaired: false,
			...observed.updatedAt === void 0 ? {} : { updatedAt: observed.updatedAt }
		}];
	});
}
export { strandedDrift as n, isStrandedOwner as t };
