import { t as writeFileAtomically } from "./write-file-atomically.js";
import { n as planDocument } from "./plan-document.js";
import { n as combineExitCodes, t as EXIT } from "./exit-code.js";
import { t as outputStyle } from "./output-style2.js";
import { t as withPlan } from "./plan-session.js";
import { t as VERSION } from "./version.js";
import { t as writeJson } from "./write-json.js";
// src/cli/commands/plan.ts
/** `wac plan`: what apply would do. */
async function run(context) {
	return await withPlan(context, {}, (session) => showPlan(context, session));
}
async function showPlan(context, session) {
	const { io, options } = context;
	const { plan } = session.run;
	if (options.out !== void 0) {
		const text = `${JSON.stringify(planDocument(plan, VERSION), void 0, 2)}\n`;
		await writeFileAtomically(options.out, text, { mode: 384 });
	}
	await writePlan(context, plan);
	if (options.out !== void 0) io.stderr.write(`Wrote ${options.out}. To apply exactly this plan: wac apply ${options.out}\n`);
	return combineExitCodes([...plan.refusedBy.length > 0 ? [EXIT.refused] : [], ...options.detailedExitcode === true && plan.changes.length > 0 ? [EXIT.changes] : []]);
}
/** Writes a plan in the format that was asked for. */
async function writePlan(context, plan) {
	const { io, options } = context;
	if (options.format === "json") writeJson(io, planDocument(plan, VERSION));
	else if (options.format === "markdown") {
		const { renderPlanMarkdown } = await import("./render-plan-markdown2.js");
		io.stdout.write(renderPlanMarkdown(plan).text);
	} else {
		const { renderPlanText } = await import("./render-plan-text.js");
		io.stdout.write(renderPlanText(plan, outputStyle(io.stdout, io.env, options.verbose)));
	}
}
export { run };
