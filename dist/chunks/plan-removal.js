import { E as partHash, _ as describeObservedScope, g as describeObserved, p as buildChange } from "./plan-policy.js";
import { n as withMarker } from "./marker.js";
import { x as describeScope } from "./project.js";
// src/reconcile/ownership/conflicts.ts
function bothChanged(desired, observed, fields) {
	const { key } = desired.declaration;
	const paths = fields.filter((field) => field.origin === "both").map((field) => field.path);
	const what = paths.length === 0 ? "" : ` (${paths.join(", ")})`;
	return conflictOf(desired, [observed], {
		code: "both-changed",
		message: `Git and somebody on the server changed the same part of "${key}"${what}`,
		hint: `Run "wac drift --repair ${key}" to put Git's version back, or "wac accept ${key}" to keep the server's`
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
		hint: "Bring its manifest back; to remove it, set \"protect: false\", apply that, and remove the manifest afterwards",
		ids: [observed.id]
	};
}
function twoHolders(holders, key, source) {
	const [first] = holders;
	const all = holders.map(({ observed }) => describeObserved(observed)).join(" and ");
	return {
		code: "two-holders",
		key,
		name: first?.observed.name ?? key,
		scope: first === void 0 ? "" : describeObservedScope(first.observed),
		message: `${holders.length} automations carry the key "${key}": ${all}`,
		hint: "Delete the ones that are copies, or remove the \"[wac:\u2026]\" line from their descriptions",
		ids: holders.map(({ observed }) => observed.id),
		...source === void 0 ? {} : { source }
	};
}
function samePlace(desired, others) {
	const keys = others.map(({ declaration }) => `"${declaration.key}"`).join(", ");
	return conflictOf(desired, [], {
		code: "same-place",
		message: `"${desired.declaration.key}" and ${keys} ask for the same name in the same scope`,
		hint: "Give each its own name"
	});
}
function placeTaken(desired, stranger) {
	const { observed, owner } = stranger;
	const place = describeObserved(observed);
	const { key } = desired.declaration;
	switch (stranger.reason) {
		case "foreign":
		case "other-environment": return conflictOf(desired, [observed], {
			code: "foreign",
			message: `"${key}" asks for the place of ${place}, which belongs to ${owner ?? "another owner"}`,
			hint: `Choose another name, or take it over with --take-over ${owner ?? "OWNER"}`
		});
		case "unreadable-marker": return conflictOf(desired, [observed], {
			code: "unreadable-marker",
			message: `"${key}" asks for the place of ${place}, which carries a marker that cannot be read`,
			hint: "Remove the \"[wac:\u2026]\" line from its description and adopt it, or choose another name"
		});
		case "copy": return conflictOf(desired, [observed], {
			code: "place-taken",
			message: `"${key}" asks for the place of ${place}, which was copied or moved there by hand`,
			hint: "Delete it, or take it over with \"lifecycle: { adopt: true }\" in the manifest or --adopt"
		});
		case "kept":
		case "protected": return conflictOf(desired, [observed], {
			code: "place-taken",
			message: `"${key}" asks for the place of ${place}, which stays there under the key "${stranger.key ?? ""}"`,
			hint: `Choose another name, or run "wac release ${stranger.key ?? "KEY"}" and adopt it`
		});
		case "unmanaged":
		case "inexpressible": return conflictOf(desired, [observed], {
			code: "place-taken",
			message: `"${key}" asks for the place of ${place}, which nobody manages`,
			hint: "Was it ours? Adopt it: \"lifecycle: { adopt: true }\" in the manifest, or --adopt; else choose another name"
		});
	}
}
function placeNotFreed(desired, occupant, key) {
	return conflictOf(desired, [occupant], {
		code: "place-taken",
		message: `"${desired.declaration.key}" asks for the place of ${describeObserved(occupant)}, which "${key}" does not leave`,
		hint: `Settle what is said of "${key}" first, or choose another name`
	});
}
function placeContested(desired, name, other) {
	const { key } = desired.declaration;
	return conflictOf(desired, [], {
		code: "place-taken",
		message: `"${key}", which somebody renamed to "${name}", would stand where "${other}" is to be`,
		hint: `Run "wac drift --repair ${key}" to give it its own name back`
	});
}
function newerMarker(desired, observed) {
	return conflictOf(desired, [observed], {
		code: "unreadable-marker",
		message: `The marker of "${desired.declaration.key}" was written by a newer wac`,
		hint: "Upgrade wac"
	});
}
function damagedMarker(desired, observed) {
	return conflictOf(desired, [observed], {
		code: "unreadable-marker",
		message: `${describeObserved(observed)} carries the key "${desired.declaration.key}" in a marker that cannot be read`,
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
// src/reconcile/decide/plan-removal.ts
function removalOf({ marker }, policy) {
	return marker.onRemove ?? policy.onRemove;
}
function planRemoval(holder, policy, reason) {
	const { observed, marker, line } = holder;
	if (marker.protect) return {
		conflicts: [protectedRemoval(holder)],
		leftAlone: [leftAlone(holder, "protected")]
	};
	const onRemove = removalOf(holder, policy);
	if (onRemove === "keep" || onRemove === "disable" && !observed.enabled) return { leftAlone: [leftAlone(holder, "kept")] };
	const after = onRemove === "delete" ? void 0 : draftOf(holder, onRemove);
	if (onRemove !== "delete" && after === void 0) return { leftAlone: [leftAlone(holder, "inexpressible")] };
	return { change: buildChange({
		key: marker.key,
		action: onRemove,
		reason,
		origin: "git",
		before: observed,
		line,
		...after === void 0 ? {} : { after },
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
function draftOf(holder, onRemove) {
	const { observed, marker, text } = holder;
	const { name, scope, event, action } = observed;
	if (scope.kind === "other") return void 0;
	const isDisabled = onRemove === "disable";
	const hashes = {
		...marker.hashes,
		enabled: partHash({
			...observed,
			enabled: false
		}, "enabled", marker.version)
	};
	return {
		name,
		description: isDisabled ? withMarker(text, {
			...marker,
			hashes
		}) : text,
		enabled: isDisabled ? false : observed.enabled,
		scope,
		...event.kind === "other" ? {} : { event },
		...action.kind === "other" ? {} : { action }
	};
}
export { newerMarker as a, placeTaken as c, samePlace as d, twoHolders as f, damagedMarker as i, protectedByMarker as l, planRemoval as n, placeContested as o, bothChanged as r, placeNotFreed as s, leftAlone as t, protectedElsewhere as u };
