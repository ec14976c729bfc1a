import { E as suggestHint, Q as present, st as compareText, y as globPattern } from "./common.js";
import { b as contentAfter, d as optionsDocument, f as changeDigest, g as planChecksum, l as DocumentRedactor, o as isFormerForm, p as digestedChange, s as sortHeldBack } from "./held-back.js";
import { n as guardPlan } from "./guard-plan.js";
// src/reconcile/requests/narrow-plan.ts
function narrowPlan(plan, patterns) {
	const only = [...new Set(patterns)].sort(compareText);
	const isSelected = selector(only);
	const { changes, held } = selectChanges(plan, isSelected);
	const selected = (list) => list.filter(({ key }) => isSelected(key));
	const heldBack = sortHeldBack([...selected(plan.heldBack), ...held]);
	const conflicts = selected(plan.conflicts);
	const drift = selected(plan.drift);
	const known = new Set(changes.map(({ key }) => key));
	const redactor = new DocumentRedactor(plan);
	const grants = {
		...plan.grants ?? NO_GRANTS,
		only
	};
	return {
		...plan,
		changes,
		drift: drift.map((each) => ({
			...each,
			isRepaired: each.isRepaired && known.has(each.key)
		})),
		conflicts,
		heldBack,
		unchanged: plan.unchanged.filter(isSelected),
		refusedBy: refusalsOf(plan, changes, conflicts.length),
		grants,
		leftOut: {
			patterns: only,
			automations: [...keysOfPlan(plan)].filter((key) => !isSelected(key)).length,
			changes: plan.changes.filter(({ key }) => !isSelected(key)).length,
			drifted: driftedKeys(plan).filter((key) => !isSelected(key)),
			conflicts: plan.conflicts.length - conflicts.length,
			heldBack: plan.heldBack.length - selected(plan.heldBack).length
		},
		checksum: planChecksum(changes.map((change) => changeDigest(digestedChange(change, redactor))), {
			...plan,
			options: optionsDocument(grants)
		})
	};
}
function patternsWithoutKey(plan, patterns) {
	const keys = keysOfPlan(plan);
	return [...new Set(patterns)].flatMap((pattern) => {
		const { test } = globPattern(pattern);
		if ([...keys].some((key) => test(key))) return [];
		return [{
			code: "plan/only-no-match",
			severity: "error",
			message: `No key matches "--only ${pattern}"`,
			hint: suggestHint(pattern, keys) ?? "Name the key of a manifest, or a pattern such as \"team-a/*\"; \"**\" also matches slashes."
		}];
	});
}
const NO_GRANTS = {
	allow: {},
	allowConflicts: false,
	failOnConflict: false,
	allowDisjoint: false,
	adopt: false,
	takeOver: []
};
function selector(patterns) {
	const compiled = patterns.map(globPattern);
	return (key) => compiled.some((pattern) => pattern.test(key));
}
function keysOfPlan(plan) {
	const kept = plan.unmanaged.flatMap(({ key, owner, reason }) => key !== void 0 && reason === "kept" && owner === plan.owner ? [{ key }] : []);
	const entries = [
		...plan.changes,
		...plan.drift,
		...plan.conflicts,
		...plan.heldBack,
		...kept
	];
	return new Set([...plan.unchanged, ...entries.map(({ key }) => key)]);
}
function driftedKeys({ drift, changes }) {
	const created = new Set(changes.flatMap(({ key, action }) => action === "create" ? [key] : []));
	const keys = drift.flatMap(({ key, kind }) => kind === "missing" && created.has(key) ? [] : [key]);
	return [...new Set(keys)].sort(compareText);
}
function selectChanges(plan, isSelected) {
	const selected = plan.changes.filter(({ key }) => isSelected(key));
	const held = heldFormerForms(selected, plan.changes.filter(({ key, action }) => action === "create" && !isSelected(key)));
	const leftOut = new Set(plan.changes.flatMap(({ key }) => isSelected(key) ? [] : [key]));
	while (holdNextWaiting(selected, held, leftOut));
	return {
		changes: selected.filter(({ key }) => !held.has(key)),
		held: [...held.values()]
	};
}
function heldFormerForms(selected, creates) {
	const held = new Map();
	for (const change of selected) {
		const successor = successorOf(change, creates);
		if (successor === void 0) continue;
		const message = `"${change.key}" may be the former automation of "${successor.key}", which --only leaves out`;
		held.set(change.key, heldFor(change, message));
	}
	return held;
}
function holdNextWaiting(selected, held, leftOut) {
	for (const change of selected) {
		if (held.has(change.key)) continue;
		const missing = change.dependsOn.find((key) => leftOut.has(key) || held.has(key));
		if (missing === void 0) continue;
		const why = held.has(missing) ? "which is held back" : "which --only leaves out";
		const message = `"${change.key}" waits for the change of "${missing}", ${why}`;
		held.set(change.key, heldFor(change, message));
		return true;
	}
	return false;
}
function successorOf(change, creates) {
	if (change.reason !== "not-declared") return void 0;
	return creates.find(({ after }) => {
		const content = after === void 0 ? void 0 : contentAfter(void 0, after);
		return content !== void 0 && isFormerForm(change, content);
	});
}
function heldFor({ key, name, scope, source }, message) {
	return {
		key,
		name,
		scope,
		reason: "dependency",
		message,
		...present({ source })
	};
}
function refusalsOf({ refusedBy, guardBasis }, changes, conflicts) {
	const isConflicted = conflicts > 0 && refusedBy.some(({ kind }) => kind === "conflicts");
	const breaches = guardBasis === void 0 ? [] : guardPlan(changes, guardBasis.owned, guardBasis.policy);
	return [
		...refusedBy.filter(({ kind }) => kind !== "conflicts" && kind !== "guard"),
		...isConflicted ? [{
			kind: "conflicts",
			count: conflicts
		}] : [],
		...breaches.map((breach) => ({
			kind: "guard",
			breach
		}))
	];
}
export { narrowPlan, patternsWithoutKey };
