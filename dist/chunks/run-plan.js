import { bt as combineExitCodes, n as sandboxFlag, o as writeFormat, r as jsonText, s as outputStyle, vt as Failure, yt as EXIT } from "./common.js";
import { t as writeFileAtomically } from "./write-file-atomically.js";
import { i as planDocument } from "./plan-document.js";
import { t as refuseSecret } from "./refuse-secret.js";
import { t as withPlan } from "./plan-session.js";
import { t as VERSION } from "./version2.js";
import { relative, resolve, sep } from "node:path";
// src/cli/commands/plan/run-plan.ts
async function runPlan(context) {
	if (context.options.allEnvironments !== true) return await planOne(context);
	const { planAllEnvironments } = await import("./plan-all-environments.js");
	return await planAllEnvironments(context, planOne);
}
async function planOne(context) {
	const isMarkdown = context.options.format === "markdown";
	if (context.options.base !== void 0 && !isMarkdown) throw new Failure("\"--base\" needs \"--format markdown\"", {
		code: "usage",
		hint: "Add --format markdown, or leave --base out"
	});
	return await withPlan(context, isMarkdown ? { onInvalid: writeInvalid } : {}, (session) => showPlan(context, session));
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
	await writePlan(context, session, directory);
	if (options.html !== void 0) {
		const { writePlanPage } = await import("./plan-page.js");
		await writePlanPage(context, options.html, plan, session.opened);
	}
	if (options.out !== void 0) {
		const rest = sandboxFlag(options.sandbox);
		io.stderr.write(`Wrote ${options.out}. To apply exactly this plan: wac apply ${options.out}${rest}\n`);
	}
	return combineExitCodes([...plan.refusedBy.length + plan.heldBack.length > 0 ? [EXIT.refused] : [], ...options.detailedExitcode === true && plan.changes.length > 0 ? [EXIT.changes] : []]);
}
function directoryFromHere(cwd, directory) {
	return relative(cwd, resolve(cwd, directory)).split(sep).join("/") || ".";
}
async function writePlan(context, session, directory) {
	const { io, isVerbose } = context;
	const { plan } = session.run;
	const { base } = context.options;
	await writeFormat(context, {
		text: async () => {
			const { renderPlanText } = await import("./render-plan-text.js");
			return renderPlanText(plan, outputStyle(io.stdout, io.env, isVerbose));
		},
		json: () => jsonText(planDocument(plan, VERSION, directory)),
		markdown: async () => {
			const { renderPlanMarkdown } = await import("./render-plan-markdown2.js");
			const footer = `<sub>Plan <code>${plan.checksum.slice(0, 12)}</code>.</sub>`;
			const origins = base === void 0 ? {} : await (await import("./change-origins.js")).changeOrigins(context, session, base);
			return renderPlanMarkdown(plan, {
				footer,
				...origins
			}).text;
		}
	});
}
export { runPlan };
