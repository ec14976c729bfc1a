import { At as escapeTerminal, Dt as EXIT, Et as Failure, I as suggestHint, c as outputStyle, et as countNoun, i as jsonText, s as writeFormat } from "./common.js";
import { i as planDocument } from "./plan-document.js";
import { n as driftPlan, r as repairPlan, t as addStranded } from "./add-stranded.js";
import { i as renderDriftText } from "./render-drift-text.js";
import { t as splitArgs } from "./split-args.js";
import { t as confirmAndApply } from "./confirm-and-apply.js";
import { t as manifestsOfRevision } from "./manifests-of-revision.js";
import { t as withPlan } from "./plan-session.js";
import { t as VERSION } from "./version2.js";
// src/cli/commands/drift/run-drift.ts
async function runDrift(context) {
	const { directory, rest: keys } = await splitArgs(context.args);
	const location = directory === void 0 ? {} : { directory };
	if (context.options.repair === true && context.options.applied !== void 0) throw new Failure("\"--applied\" and \"--repair\" exclude each other", {
		code: "usage",
		hint: "Name the keys to repair: wac drift --repair KEY"
	});
	if (context.options.repair !== true) {
		if (keys.length > 0) throw new Failure(`There is no directory "${keys[0]}"`, {
			code: "usage",
			hint: `Keys are for --repair only: wac drift --repair ${keys.join(" ")}`
		});
		return await withPlan(withoutDefault(context), location, (session) => show(context, session));
	}
	return await withPlan(withoutDefault(context), {
		...location,
		writesFor: "drift --repair",
		wholeTree: "drift --repair",
		repairsDrift: true
	}, (session) => repair(context, session, keys));
}
function withoutDefault(context) {
	return {
		...context,
		args: []
	};
}
async function show(context, { run, opened, server }) {
	const { io, isVerbose } = context;
	const { configuration } = opened.project;
	const whole = await addStranded(run.plan, configuration, server.api);
	const pending = await pendingKeys(context, opened, whole.drift);
	const plan = {
		...whole,
		drift: whole.drift.filter(({ key }) => !pending.includes(key))
	};
	const unknown = plan.heldBack.filter(({ reason }) => reason === "hidden");
	await writeFormat(context, {
		text: () => renderDriftText(plan, outputStyle(io.stdout, io.env, isVerbose)),
		json: () => jsonText(planDocument(driftPlan(plan), VERSION))
	});
	if (pending.length > 0) {
		const names = escapeTerminal(pending.join(", "));
		io.stderr.write(`Pending apply: ${countNoun(pending.length, "automation")} added since the last apply (${names})\n`);
	}
	return plan.drift.length + unknown.length > 0 ? EXIT.changes : EXIT.done;
}
async function pendingKeys(context, opened, drift) {
	const { applied } = context.options;
	const missing = drift.flatMap(({ kind, key }) => kind === "missing" ? [key] : []);
	if (applied === void 0 || missing.length === 0) return [];
	const found = await manifestsOfRevision(context, opened, {
		flag: "--applied",
		revision: applied
	});
	if (found === "invalid") return [];
	const declared = new Set(found === "none" ? [] : found.declarations.map(({ key }) => key));
	return missing.filter((key) => !declared.has(key));
}
async function repair(context, session, keys) {
	const { plan } = session.run;
	const drifted = new Set([...plan.drift.map(({ key }) => key), ...plan.heldBack.flatMap(({ key, reason }) => reason === "hidden" ? [key] : [])]);
	const unknown = keys.find((key) => !drifted.has(key));
	if (unknown !== void 0) throw new Failure(`"${unknown}" has not drifted`, {
		code: "usage",
		hint: suggestHint(unknown, drifted) ?? (drifted.size === 0 ? "Nothing has" : `These have: ${[...drifted].join(", ")}`)
	});
	const repairs = repairPlan(plan, keys);
	const unsettled = repairs.drift.filter(({ isRepaired }) => !isRepaired).length;
	const exitCode = await confirmAndApply(context, {
		server: session.server,
		plan: repairs,
		unsettled
	});
	if (unsettled > 0 && context.options.format !== "json") context.io.stdout.write(`\n${countNoun(unsettled, "automation")} not repaired: see "Drift" above for what to do.\n`);
	return exitCode;
}
export { runDrift };
