import { D as partHashes, c as digestedChange, p as buildChange, s as changeDigest, u as planChecksum, y as changeDangers } from "./plan-policy.js";
import { n as withMarker, t as parseMarker } from "./marker.js";
// src/reconcile/requests/plan-drift-repair.ts
function driftPlan(plan) {
	return repairPlan(plan, []);
}
function repairPlan(plan, keys) {
	const wanted = new Set(keys);
	const drifted = new Set(plan.drift.map(({ key }) => key));
	const repairs = plan.changes.filter(({ key }) => drifted.has(key) && (wanted.size === 0 || wanted.has(key))).flatMap((change) => repairOf(change));
	const known = new Set(repairs.map(({ key }) => key));
	const changes = repairs.map((change) => ({
		...change,
		dependsOn: change.dependsOn.filter((key) => known.has(key))
	}));
	const digests = changes.map((change) => changeDigest(digestedChange(change, plan)));
	const drift = plan.drift.filter(({ key }) => wanted.size === 0 || wanted.has(key));
	const stopped = plan.conflicts.filter(({ key }) => wanted.size === 0 ? changes.length === 0 && drifted.has(key) : wanted.has(key)).length;
	return {
		...plan,
		changes,
		drift: drift.map((entry) => ({
			...entry,
			isRepaired: entry.isRepaired && known.has(entry.key)
		})),
		refusedBy: plan.refusedBy.flatMap((refusal) => {
			if (refusal.kind !== "conflicts") return stillRefuses(refusal, changes) ? [refusal] : [];
			return stopped === 0 ? [] : [{
				kind: "conflicts",
				count: stopped
			}];
		}),
		checksum: planChecksum(digests, plan)
	};
}
function repairOf(change) {
	const { before, after, origin } = change;
	if (origin === "git") return [];
	if (origin !== "both" || before === void 0 || after === void 0) return [change];
	const origins = new Map(change.fields.map((field) => [field.part, field.origin]));
	const pending = new Set([...origins].flatMap(([part, by]) => by === "git" ? [part] : []));
	if (pending.size === 0) return [change];
	if (pending.size === origins.size) return [];
	const precondition = change.precondition.kind === "present" ? change.precondition : void 0;
	const { key, action, reason, isCounted, source, dependsOn, temporaryName } = change;
	const isMovedAnyway = !pending.has("name") && !pending.has("scope");
	return [{
		...buildChange({
			key,
			action,
			reason,
			origin,
			before,
			...precondition?.marker === void 0 ? {} : { line: precondition.marker },
			after: keepLive(before, after, pending),
			origins,
			isCounted,
			...source === void 0 ? {} : { source }
		}),
		dependsOn,
		...temporaryName === void 0 || !isMovedAnyway ? {} : { temporaryName }
	}];
}
function keepLive(before, after, parts) {
	const live = parseMarker(before.description);
	const next = parseMarker(after.description);
	if (live.kind !== "marker" || next.kind !== "marker") return after;
	const now = partHashes(before);
	const hashes = { ...next.marker.hashes };
	for (const part of parts) hashes[part] = live.marker.hashes[part] === "*" ? "*" : now[part];
	const { event, action, scope } = before;
	const text = parts.has("description") ? live.text : next.text;
	return {
		...after,
		...parts.has("name") ? { name: before.name } : {},
		...parts.has("enabled") ? { enabled: before.enabled } : {},
		...parts.has("scope") && scope.kind !== "other" ? { scope } : {},
		...parts.has("event") && event.kind !== "other" ? { event } : {},
		...parts.has("action") && action.kind !== "other" ? { action } : {},
		description: withMarker(text, {
			...next.marker,
			hashes
		})
	};
}
function stillRefuses(refusal, changes) {
	if (refusal.kind !== "guard") return true;
	const { counter, entity, owned, limit } = refusal.breach;
	const danger = {
		removals: "removes",
		silencing: "silences",
		redirecting: "redirects"
	};
	const count = changes.filter((change) => change.isCounted && (entity === void 0 || change.entity === entity) && changeDangers(change).has(danger[counter])).length;
	return count > (limit.kind === "number" ? limit.value : owned * limit.value / 100) && (count > 1 || limit.value === 0);
}
export { repairPlan as n, driftPlan as t };
