import { K as countNoun, N as hasErrors, Q as present, r as jsonText, yt as EXIT } from "./common.js";
import { l as displayPath } from "./schema.js";
import { n as renderDiagnosticsJson } from "./render-diagnostics-json.js";
import { l as sourceTexts, n as loadEveryEnvironment, r as narrowDiagnostics, u as writeDiagnostics } from "./project.js";
import { t as VERSION } from "./version2.js";
// src/cli/commands/validate/run-validate.ts
async function runValidate(context) {
	const { tree, projects, environments, ...loaded } = await loadEveryEnvironment(context);
	const diagnostics = narrowDiagnostics(tree, loaded.diagnostics);
	const declarations = [...projects.values()].flatMap((project) => project.declarations);
	const valid = {
		tree,
		diagnostics,
		count: new Set(declarations.map(({ key }) => key)).size,
		environments
	};
	context.io.stdout.write(await RENDERERS[context.options.format ?? "text"](valid, context));
	return hasErrors(diagnostics) ? EXIT.invalid : EXIT.done;
}
const RENDERERS = {
	text: ({ tree, diagnostics, count, environments }, context) => {
		writeDiagnostics(context, diagnostics, sourceTexts(tree));
		if (hasErrors(diagnostics)) return "";
		const scope = environments.length > 1 ? ` in ${environments.join(", ")}` : "";
		return `${countNoun(count, "automation")} ${count === 1 ? "is" : "are"} valid${scope}\n`;
	},
	json: ({ diagnostics, count }) => jsonText({
		...renderDiagnosticsJson(diagnostics),
		automations: count
	}),
	sarif: async ({ tree, diagnostics }) => {
		const { renderSarif } = await import("./render-sarif.js");
		const fallbackFile = displayPath(tree.directory, "wac.yaml");
		const sources = sourceTexts(tree);
		const { findProgramPages } = await import("./program-pages.js");
		const pages = await findProgramPages();
		const input = {
			diagnostics,
			version: VERSION,
			sources,
			fallbackFile,
			...present({ pages })
		};
		return jsonText(renderSarif(input));
	}
};
export { runValidate };
