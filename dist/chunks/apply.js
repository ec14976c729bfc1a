import { K as Failure } from "./common.js";
import { t as carryOut } from "./confirm-and-apply.js";
import { t as withPlan } from "./plan-session.js";
import { stat } from "node:fs/promises";
// src/cli/commands/apply.ts
async function run(context) {
	const [target, directory] = context.operands;
	if (target !== void 0 && await isFile(target)) {
		const { applyPlanFile } = await import("./apply-plan-file.js");
		return await applyPlanFile(context, target, directory);
	}
	return await withPlan(context, {
		writesFor: "apply",
		wholeTree: "apply"
	}, (session) => applySession(context, session));
}
async function applySession(context, session) {
	const { plan } = session.run;
	const { checksum } = context.options;
	if (checksum !== void 0 && checksum !== plan.checksum) throw new Failure(`The plan is not the one that was reviewed: its checksum is ${plan.checksum}`, {
		code: "stale-plan",
		hint: "Nothing was written. Run \"wac plan\", review it again, and apply with its checksum"
	});
	return await carryOut(context, {
		server: session.server,
		plan
	});
}
async function isFile(path) {
	return await stat(path).then((found) => found.isFile() && !/\.ya?ml$/i.test(path), () => false);
}
export { run };
