import { K as Failure, g as suggestHint, z as compareText } from "./common.js";
import { n as planRemoval } from "./plan-removal.js";
import { g as describeObserved, i as classifyObserved } from "./plan-policy.js";
import { t as explicitPlan } from "./explicit-plan.js";
import { t as splitOperands } from "./split-operands.js";
import { t as carryOut } from "./confirm-and-apply.js";
import { t as withEstate } from "./estate-session.js";
// src/reconcile/requests/plan-release.ts
function planRelease(input) {
	const { keys, declarations, estate, policy, server } = input;
	const declaration = declarations.find((each) => keys.some((key) => isMeant(each.key, key)));
	if (declaration !== void 0) return {
		kind: "declared",
		declaration
	};
	const holders = [...classifyObserved(estate.automations, policy).holders.values()].flat();
	const unknown = keys.find((key) => !holders.some(({ marker }) => isMeant(marker.key, key)));
	if (unknown !== void 0) return {
		kind: "unknown",
		key: unknown,
		known: [...new Set(holders.map(({ marker }) => marker.key))].sort(compareText)
	};
	const wanted = holders.filter(({ marker }) => keys.some((key) => isMeant(marker.key, key)));
	const outcomes = wanted.map((holder) => releaseOf(holder, policy));
	const stuck = wanted.find((_, index) => outcomes[index]?.leftAlone?.[0]?.reason === "inexpressible");
	if (stuck !== void 0) return {
		kind: "unwritable",
		message: `${describeObserved(stuck.observed)} stands on a scope of a type that this version cannot write`
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
			...policy.environment === void 0 ? {} : { environment: policy.environment },
			changes: changes.sort((a, b) => compareText(a.key, b.key)),
			conflicts: outcomes.flatMap(({ conflicts }) => conflicts ?? []),
			allowConflicts: policy.allowConflicts
		})
	};
}
function releaseOf(holder, policy) {
	const marker = {
		...holder.marker,
		onRemove: "release"
	};
	return planRemoval({
		...holder,
		marker
	}, policy, "not-declared");
}
function isMeant(key, wanted) {
	return key === wanted || key.startsWith(`${wanted}/`);
}
// src/cli/commands/release.ts
async function run(context) {
	const { directory, rest: keys } = await splitOperands(context.operands);
	if (keys.length === 0) throw new Failure("Nothing says what to release", {
		code: "usage",
		hint: "Name a key: wac release KEY"
	});
	return await withEstate(context, {
		...directory === void 0 ? {} : { directory },
		writesFor: "release"
	}, async (session) => {
		const { server, project, estate, policy } = session;
		const released = planRelease({
			keys,
			declarations: project.declarations,
			estate,
			policy,
			server: server.name
		});
		return await carryOut(context, {
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
		case "unknown": throw new Failure(`Nothing on the server carries the key "${released.key}"`, {
			code: "usage",
			hint: suggestHint(released.key, released.known) ?? "Run \"wac list --managed\" to see what does"
		});
		case "unwritable": throw new Failure(released.message, {
			code: "unsupported",
			hint: "Nothing was written"
		});
	}
}
export { run };
