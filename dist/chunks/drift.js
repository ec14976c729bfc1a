import { K as Failure, V as EXIT, a as outputStyle, g as suggestHint, r as writeJson } from "./common.js";
import { n as planDocument } from "./plan-document.js";
import { n as repairPlan, t as driftPlan } from "./plan-drift-repair.js";
import { i as renderDriftText } from "./render-refusals-text.js";
import { t as splitOperands } from "./split-operands.js";
import { t as carryOut } from "./confirm-and-apply.js";
import { t as withPlan } from "./plan-session.js";
import { t as VERSION } from "./version2.js";
// src/cli/commands/drift.ts
async function run(context) {
	const { directory, rest: keys } = await splitOperands(context.operands);
	const place = directory === void 0 ? {} : { directory };
	if (context.options.repair !== true) {
		if (keys.length > 0) throw new Failure(`There is no directory "${keys[0]}"`, {
			code: "usage",
			hint: `Keys go with --repair: wac drift --repair ${keys.join(" ")}`
		});
		return await withPlan(withoutDefault(context), place, (session) => show(context, session));
	}
	return await withPlan(withoutDefault(context), {
		...place,
		writesFor: "drift --repair",
		wholeTree: "drift --repair",
		repairsDrift: true
	}, (session) => repair(context, session, keys));
}
function withoutDefault(context) {
	return {
		...context,
		operands: []
	};
}
async function show(context, { run: { plan } }) {
	const { io, options } = context;
	if (options.format === "json") writeJson(io, planDocument(driftPlan(plan), VERSION));
	else io.stdout.write(renderDriftText(plan, outputStyle(io.stdout, io.env, options.verbose)));
	return await Promise.resolve(plan.drift.length > 0 ? EXIT.changes : EXIT.done);
}
async function repair(context, session, keys) {
	const { plan } = session.run;
	const drifted = new Set(plan.drift.map(({ key }) => key));
	const unknown = keys.find((key) => !drifted.has(key));
	if (unknown !== void 0) throw new Failure(`"${unknown}" has not drifted`, {
		code: "usage",
		hint: suggestHint(unknown, drifted) ?? (drifted.size === 0 ? "Nothing has" : `These have: ${[...drifted].join(", ")}`)
	});
	return await carryOut(context, {
		server: session.server,
		plan: repairPlan(plan, keys)
	});
}
export { run };
