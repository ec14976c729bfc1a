import { t as writeFileAtomically } from "./write-file-atomically.js";
import { r as planDocument } from "./plan-document.js";
import { ht as combineExitCodes, mt as EXIT, n as sandboxFlag, o as writeFormat, r as jsonText, s as outputStyle } from "./common.js";
import { t as refuseSecret } from "./refuse-secret.js";
import { t as withPlan } from "./plan-session.js";
import { t as VERSION } from "./version2.js";
import { relative, resolve, sep } from "node:path";
// src/cli/commands/plan/run-plan.ts
async function runPlan(context) {
	const options = context.options.format === "markdown" ? { onInvalid: writeInvalid } : {};
	return await withPlan(context, options, (session) => showPlan(context, session));
	async function writeInvalid(diagnostics, owner) {
		const { renderInvalidMarkdown } = await import("./render-invalid-markdown.js");
		const label = owner === void 0 ? {} : { label: owner };
		context.io.stdout.write(renderInvalidMarkdown(diagnostics, label));
	}
}
async function showPlan(context, session) {
	const { io, options } = context;
	const { plan } = session.run;
	const directory = directoryFromHere(io.cwd, session.opened.tree.directory);
	if (options.out !== void 0) {
		const document = planDocument(plan, VERSION, directory);
		const text = `${JSON.stringify(document, void 0, 2)}\n`;
		refuseSecret(context, options.out, text);
		await writeFileAtomically(options.out, text, { mode: 384 });
	}
	await writePlan(context, plan, directory);
	if (options.out !== void 0) {
		const rest = sandboxFlag(options.sandbox);
		io.stderr.write(`Wrote ${options.out}. To apply exactly this plan: wac apply ${options.out}${rest}\n`);
	}
	return combineExitCodes([...plan.refusedBy.length + plan.heldBack.length > 0 ? [EXIT.refused] : [], ...options.detailedExitcode === true && plan.changes.length > 0 ? [EXIT.changes] : []]);
}
function directoryFromHere(cwd, directory) {
	return relative(cwd, resolve(cwd, directory)).split(sep).join("/") || ".";
}
async function writePlan(context, plan, directory) {
	const { io, isVerbose } = context;
	await writeFormat(context, {
		text: async () => {
			const { renderPlanText } = await import("./render-plan-text.js");
			return renderPlanText(plan, outputStyle(io.stdout, io.env, isVerbose));
		},
		json: () => jsonText(planDocument(plan, VERSION, directory)),
		markdown: async () => {
			const { renderPlanMarkdown } = await import("./render-plan-markdown2.js");
			return renderPlanMarkdown(plan, { footer: `<sub>Plan <code>${plan.checksum.slice(0, 12)}</code>.</sub>` }).text;
		}
	});
}
export { runPlan };
