import { E as suggestHint, Q as present, st as compareText, vt as Failure } from "./common.js";
import { t as SharedParts } from "./canonical-automation.js";
import { t as applyCreatorRule } from "./creator-rule.js";
import { n as planRemoval } from "./plan-removal.js";
import { n as classifyObserved } from "./classify-observed.js";
import { t as describeObserved } from "./describe-observed.js";
import { r as explicitPlan, t as confirmAndApply } from "./confirm-and-apply.js";
import { t as splitArgs } from "./split-args.js";
import { t as withInventory } from "./inventory-session.js";
// src/reconcile/requests/plan-release.ts
function planRelease(input) {
	const { keys, declarations, inventory, policy, server } = input;
	const declaration = declarations.find((each) => keys.some((key) => isMeant(each.key, key)));
	if (declaration !== void 0) return {
		kind: "declared",
		declaration
	};
	const ownedAutomations = [...classifyObserved(inventory.automations, policy).ownedAutomations.values()].flat();
	const unknown = keys.find((key) => !ownedAutomations.some(({ marker }) => isMeant(marker.key, key)));
	if (unknown !== void 0) return {
		kind: "unknown",
		key: unknown,
		known: [...new Set(ownedAutomations.map(({ marker }) => marker.key))].sort(compareText)
	};
	const wanted = ownedAutomations.filter(({ marker }) => keys.some((key) => isMeant(marker.key, key)));
	const rule = {
		policy: {},
		viewer: input.viewer
	};
	const outcomes = wanted.map((owned) => applyCreatorRule(releaseOf(owned, policy), rule));
	const stuck = wanted.find((_, index) => outcomes[index]?.unmanaged?.[0]?.reason === "inexpressible");
	if (stuck !== void 0) return {
		kind: "unwritable",
		message: `${describeObserved(stuck.observed)} is on a scope of a type that this version cannot write`
	};
	const changes = outcomes.flatMap(({ change }) => change === void 0 ? [] : [{
		...change,
		reason: "released"
	}]);
	return {
		kind: "plan",
		plan: explicitPlan({
			server,
			owner: policy.owner,
			...present({ environment: policy.environment }),
			changes: changes.sort((a, b) => compareText(a.key, b.key)),
			conflicts: outcomes.flatMap(({ conflicts }) => conflicts ?? []),
			allowConflicts: policy.allowConflicts
		})
	};
}
function releaseOf(owned, policy) {
	const marker = {
		...owned.marker,
		onRemove: "release"
	};
	return planRemoval({
		...owned,
		marker
	}, {
		policy,
		parts: new SharedParts()
	}, "not-declared");
}
function isMeant(key, wanted) {
	return key === wanted || key.startsWith(`${wanted}/`);
}
// src/cli/commands/release/run-release.ts
async function runRelease(context) {
	const { directory, rest: keys } = await splitArgs(context.args);
	if (keys.length === 0) throw new Failure("No key to release is given", {
		code: "usage",
		hint: "Name a key: wac release KEY"
	});
	return await withInventory(context, {
		...directory === void 0 ? {} : { directory },
		writesFor: "release"
	}, async (session) => {
		const { server, project, inventory, policy } = session;
		const { viewer } = await server.api.readCapabilities();
		const released = planRelease({
			keys,
			declarations: project.declarations,
			inventory,
			policy,
			server: server.name,
			...present({ viewer: viewer?.username })
		});
		return await confirmAndApply(context, {
			server,
			plan: planOf(released)
		});
	});
}
function planOf(released) {
	switch (released.kind) {
		case "plan": return released.plan;
		case "declared": {
			const { key, source } = released.declaration;
			const { file, start } = source.range;
			throw new Failure(`"${key}" is still declared at ${file}:${start.line}`, {
				code: "refused",
				hint: `Nothing was written. Remove its manifest, then run "wac release ${key}" before the next apply`
			});
		}
		case "unknown": throw new Failure(`No automation on the server has the key "${released.key}"`, {
			code: "usage",
			hint: suggestHint(released.key, released.known) ?? "Run \"wac list --managed\" to see all keys"
		});
		case "unwritable": throw new Failure(released.message, {
			code: "unsupported",
			hint: "Nothing was written"
		});
	}
}
export { runRelease };
