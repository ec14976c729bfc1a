import { c as digestedChange, s as changeDigest, u as planChecksum } from "./plan-policy.js";
// src/reconcile/requests/explicit-plan.ts
function explicitPlan(parts) {
	const { server, owner, environment, changes, allowConflicts } = parts;
	const conflicts = parts.conflicts ?? [];
	const target = {
		server,
		owner,
		...environment === void 0 ? {} : { environment }
	};
	const digests = changes.map((change) => changeDigest(digestedChange(change, target)));
	return {
		...target,
		changes,
		drift: [],
		conflicts,
		leftAlone: parts.leftAlone ?? [],
		unchanged: parts.unchanged ?? [],
		refusedBy: conflicts.length === 0 || allowConflicts ? [] : [{
			kind: "conflicts",
			count: conflicts.length
		}],
		diagnostics: [],
		hidden: 0,
		checksum: planChecksum(digests, target)
	};
}
export { explicitPlan as t };
