import { A as hasErrors, mt as EXIT, q as present } from "./common.js";
import { n as makePlan, t as withShadow } from "./with-shadow.js";
import { a as openProject, c as refuseNarrowed, l as sourceTexts, u as writeDiagnostics } from "./project.js";
import { n as openServer } from "./open-server.js";
import { t as policyOf } from "./policy-from-options.js";
// src/cli/session/plan-session.ts
async function withPlan(context, options, use) {
	const opened = await openProject(context, options.directory, options.onInvalid);
	if (typeof opened === "number") return opened;
	if (options.wholeTree !== void 0) refuseNarrowed(opened.tree, options.wholeTree);
	const project = withShadow(opened.project, context.options.shadow ?? false);
	const server = await openServer(context, {
		project,
		...present({ writesFor: options.writesFor })
	});
	try {
		const run = await makePlan({
			project,
			api: server.api,
			policy: {
				...policyOf(context, project.configuration),
				...options.grants,
				...present({ drift: options.repairsDrift === true ? "repair" : void 0 })
			},
			server: server.name,
			known: opened.diagnostics
		});
		const found = run.plan?.diagnostics ?? run.diagnostics;
		writeDiagnostics(context, found.filter((each) => !opened.diagnostics.includes(each)), sourceTexts(opened.tree));
		if (run.plan === void 0 || hasErrors(run.diagnostics)) {
			await options.onInvalid?.([...opened.diagnostics, ...run.diagnostics], project.configuration.owner);
			return EXIT.invalid;
		}
		return await use({
			opened: {
				...opened,
				project
			},
			server,
			run: {
				...run,
				plan: run.plan
			},
			diagnostics: run.plan.diagnostics
		});
	} finally {
		await server.close();
	}
}
export { withPlan as t };
